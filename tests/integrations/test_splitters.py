"""Documents cut at Điều and khoản, for LangChain and LlamaIndex: the same pieces, with what stands in them."""

from __future__ import annotations

import asyncio
import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import vnpolicy
from vnpolicy import testing
from vnpolicy.integrations._chunks import METADATA, day_of, pieces

DECREE = """CHÍNH PHỦ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 9907/2025/NĐ-CP
Hà Nội, ngày 12 tháng 5 năm 2025

NGHỊ ĐỊNH
Về kho dữ liệu mẫu

Chương I
QUY ĐỊNH CHUNG

Điều 1. Phạm vi điều chỉnh
1. Nghị định này quy định việc lập và nộp dữ liệu mẫu của các cơ quan.
2. Việc lưu trữ thực hiện theo khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP.

Chương II
TỔ CHỨC THỰC HIỆN

Điều 2. Trách nhiệm
1. Bộ KH&CN có trách nhiệm:
a) Ban hành danh mục trước ngày 30/6;
b) Báo cáo Thủ tướng Chính phủ trong quý IV/2025.
2. Bộ Tài chính bố trí 850 tỷ đồng.

Điều 3. Hiệu lực
Nghị định này có hiệu lực từ ngày 01/7/2025.
"""


def test_a_decree_is_cut_at_its_provisions():
    """Provisions that fit stay whole, longer ones give their parts, and headings say where each stands."""
    read = pieces(DECREE, 150)
    by_path = {piece.metadata["path"].rpartition("điều ")[2]: piece for piece in read if "path" in piece.metadata}

    assert "".join(piece.text for piece in read) == DECREE
    assert {"1/khoản 1", "1/khoản 2", "2/khoản 1", "2/khoản 2", "3"} <= set(by_path)
    law = by_path["1/khoản 2"].metadata
    assert law["references"] == ["30/2020/NĐ-CP"]
    assert law["provisions"] == ["30/2020/NĐ-CP#điều 5/khoản 2"]
    assert law["document"] == "9907/2025/NĐ-CP"
    assert law["heading"].endswith("Điều 1. Phạm vi điều chỉnh > Khoản 2")


def test_what_is_due_and_who_is_named_stand_in_the_metadata():
    """Bodies are named in full as of the day of issue, which the head gives; a day without a year takes its year."""
    (work,) = [piece for piece in pieces(DECREE, 190) if "danh mục" in piece.text]

    assert work.metadata["agencies"] == ["Bộ Khoa học và Công nghệ", "Thủ tướng Chính phủ", "Bộ Tài chính"]
    assert work.metadata["deadlines"] == ["2025-06-29", "2025-12-31"]
    assert list(work.metadata) == [name for name in METADATA if name in work.metadata]


@settings(max_examples=60)
@given(
    clauses=st.lists(testing.sentences(max_size=3), min_size=1, max_size=6),
    size=st.integers(1, 400),
    articles=st.booleans(),
)
def test_every_character_is_in_one_piece_of_at_most_the_size(clauses, size, articles):
    """Pieces follow one another without a gap or an overlap, none is too long, and none parts what fits."""
    text = "\n".join(f"Điều {n}. {s.text}" if articles else s.text for n, s in enumerate(clauses, 1))
    read = pieces(text, size, clauses[0].on)

    assert "".join(piece.text for piece in read) == text
    assert all(one.end == two.start for one, two in pairwise(read))
    assert all(0 < len(piece.text) <= size for piece in read)
    cuts = {piece.start for piece in read[1:]}
    parted = [
        entity
        for entity in vnpolicy.extract(text, on=clauses[0].on)
        if len(entity.text) <= size // 4 and cuts & set(range(entity.start + 1, entity.end))
    ]
    assert parted == []


def test_a_long_line_is_cut_between_its_sentences():
    """What has no parts is cut after a sentence, else after a word, else where it must be."""
    assert [piece.text for piece in pieces("Một hai ba. Bốn năm sáu.", 16)] == ["Một hai ba. ", "Bốn năm sáu."]
    assert [piece.text for piece in pieces("một hai ba bốn", 10)] == ["một hai ", "ba bốn"]
    assert [piece.text for piece in pieces("a" * 9, 4)] == ["aaaa", "aaaa", "a"]
    assert pieces("", 4) == []


def test_the_day_of_a_document_is_a_date_in_any_form():
    """Metadata hold days as dates, as datetimes, or in ISO 8601."""
    day = dt.date(2025, 5, 12)

    assert [day_of(day), day_of(dt.datetime(2025, 5, 12, 8)), day_of("2025-05-12T08:00:00Z")] == [day] * 3  # noqa: DTZ001
    assert day_of(None) is None


def test_pieces_of_one_article_each():
    """``level`` keeps articles apart that would fit together; what is known of the document stands in each piece."""
    read = pieces(DECREE, 2_000, level="article")

    assert [piece.metadata.get("path") for piece in pieces(DECREE, 500)] == [None, "chương I", "chương II"]
    assert [piece.metadata.get("path") for piece in read] == [None, "điều 1", "điều 2", "điều 3"]
    assert read[1].metadata["heading"] == "Chương I. QUY ĐỊNH CHUNG > Điều 1. Phạm vi điều chỉnh"
    assert {piece.metadata["on"] for piece in read} == {"2025-05-12"}
    assert "on" not in pieces("Điều 1. Không có ngày", 100)[0].metadata


def test_a_size_below_one_is_refused():
    """A piece has one character at least."""
    with pytest.raises(ValueError, match="chunk_size must be at least 1"):
        pieces("x", 0)


class TestLangChain:
    """The splitter is one of LangChain's transformers, with the methods that its splitters have."""

    @pytest.fixture
    def friend(self):
        pytest.importorskip("langchain_core", reason="the extra vnpolicy[langchain] is not installed")
        return pytest.importorskip("vnpolicy.integrations.langchain")

    def test_documents_are_split(self, friend):
        """Each piece keeps its document's metadata and adds its own; all forms of the call agree."""
        splitter = friend.PolicySplitter(190)
        (whole,) = splitter.create_documents([DECREE], [{"source": "a.txt"}])[:1]
        split = splitter.split_documents([type(whole)(page_content=DECREE, metadata={"source": "a.txt"})])
        read = pieces(DECREE, 190)

        assert [piece.text for piece in read] == [d.page_content for d in split] == splitter.split_text(DECREE)
        assert [{"source": "a.txt", **piece.metadata} for piece in read] == [d.metadata for d in split]
        assert split == splitter.create_documents([DECREE], [{"source": "a.txt"}])
        assert split == splitter.transform_documents([type(whole)(page_content=DECREE, metadata={"source": "a.txt"})])

    def test_the_day_comes_from_the_metadata(self, friend):
        """``on`` may name the field that holds the day of issue."""
        splitter = friend.PolicySplitter(on="issued")
        texts = ["Hoàn thành trước ngày 30/6."] * 3
        split = splitter.create_documents(texts, [{"issued": "2021-01-01"}, {"issued": dt.date(2022, 1, 1)}, {}])

        assert [d.metadata["deadlines"] for d in split] == [["2021-06-29"], ["2022-06-29"], ["trước ngày 30/6"]]
        fixed = friend.PolicySplitter(on=dt.date(2020, 1, 1)).create_documents(texts)
        assert [d.metadata["deadlines"] for d in fixed] == [["2020-06-29"]] * 3

    def test_articles_have_pieces_of_their_own(self, friend):
        """``level`` is that of the chunks."""
        split = friend.PolicySplitter(chunk_size=2_000, level="article").create_documents([DECREE])

        assert [d.page_content for d in split] == [piece.text for piece in pieces(DECREE, 2_000, level="article")]

    def test_a_size_below_one_is_refused(self, friend):
        """Before any document is read."""
        with pytest.raises(ValueError, match="chunk_size must be at least 1"):
            friend.PolicySplitter(0)


class TestLlamaIndex:
    """The parser is one of LlamaIndex's, alone and in a pipeline."""

    @pytest.fixture
    def friend(self):
        pytest.importorskip("llama_index.core", reason="the extra vnpolicy[llamaindex] is not installed")
        return pytest.importorskip("vnpolicy.integrations.llamaindex")

    def test_documents_become_nodes(self, friend):
        """Each node quotes its document, knows its place and its neighbours, and keeps the metadata."""
        from llama_index.core import Document

        document = Document(text=DECREE, metadata={"source": "a.txt"})
        nodes = friend.PolicyNodeParser(chunk_size=190).get_nodes_from_documents([document])
        read = pieces(DECREE, 190)

        assert [piece.text for piece in read] == [node.get_content() for node in nodes]
        assert [{"source": "a.txt", **piece.metadata} for piece in read] == [node.metadata for node in nodes]
        assert [(p.start, p.end) for p in read] == [(node.start_char_idx, node.end_char_idx) for node in nodes]
        assert all(node.ref_doc_id == document.id_ for node in nodes)
        assert nodes[0].next_node.node_id == nodes[1].node_id

    def test_the_day_comes_from_the_metadata(self, friend):
        """``on`` may name the field that holds the day of issue, or be the day."""
        from llama_index.core import Document

        document = Document(text="Hoàn thành trước ngày 30/6.", metadata={"issued": "2021-01-01"})

        for on, year in (("issued", 2021), (dt.date(2022, 1, 1), 2022)):
            (node,) = friend.PolicyNodeParser(on=on)([document])
            assert node.metadata["deadlines"] == [f"{year}-06-29"]

    def test_the_parser_is_configured_by_plain_values(self, friend):
        """Its configuration can be saved, and it works without blocking."""
        from llama_index.core import Document

        parser = friend.PolicyNodeParser(chunk_size=190, level="clause")
        nodes = asyncio.run(parser.aget_nodes_from_documents([Document(text=DECREE)]))

        assert parser.to_dict()["chunk_size"] == 190
        assert parser.to_dict()["class_name"] == "PolicyNodeParser"
        assert parser.to_dict()["level"] == "clause"
        assert len(nodes) == len(pieces(DECREE, 190, level="clause"))
