"""Lines that are set justified: wide gaps between words are one blank, those between the cells of a table stay."""

from __future__ import annotations

import datetime as dt
import random
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnpolicy import extract
from vnpolicy.text import fold

TEXT = (
    "Theo Nghị định số 15/2020/NĐ-CP ngày 02 tháng 6 năm 2020 của Chính phủ, Bộ Khoa học và Công nghệ giao UBND\n"
    "tỉnh Lai Châu rà soát trước ngày 30 tháng 6 năm 2025 và gửi Trường Đại học Y Hà Nội trong 15 ngày làm việc kể từ\n"
    "ngày nhận đủ hồ sơ; kinh phí 2,3 triệu tỷ đồng, tăng từ 5% đến 10% mỗi năm trong giai đoạn 2021 - 2030."
)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("widest", [3, 4, 8])
def test_a_justified_text_is_read_like_a_plain_one(form, widest):
    """The values are those of the text with single blanks, and the spans those of the text as it was given."""
    chance = random.Random(widest)
    wide = "".join(" " * chance.randint(2, widest) if c == " " else c for c in TEXT)
    given = unicodedata.normalize(form, wide)
    on = dt.date(2025, 5, 17)
    read = extract(given, on=on)

    assert [entity.to_dict()["value"] for entity in read] == [e.to_dict()["value"] for e in extract(TEXT, on=on)]
    assert all(given[entity.start : entity.end] == entity.text for entity in read)


@pytest.mark.parametrize(
    "line",
    [
        "1   Lập danh mục bến thủy      Sở Xây dựng      30/6/2025",
        "Hà Nội   12    15    18    20   25",
        "TT   Nhiệm vụ   Cơ quan chủ trì",
        "     Bộ Y tế họp với các sở về nước sạch",
        "| Bộ   Y   tế |   Sở   Xây   dựng   | và   các   xã |",
        "một   hai   ba",
        "trang đầu có   một gap rộng và nhiều gap hẹp ở sau",
    ],
)
def test_the_gaps_of_a_table_stay(line):
    """A row of cells, a column of figures, a line with bars, an indent and a short line are as they stand."""
    assert fold(line).cased == line


def test_the_margin_of_a_page_parts_no_words():
    """What a page has for a margin is one blank behind the line break; that of a cell, or of a short line, stays."""
    margin = " " * 18
    text = (
        f"{margin}Theo Báo cáo của Ban\n{margin}Tổ chức Trung ương về tình hình\n\n{margin}A   B\n{margin}hai từ\n   x"
    )
    folded = fold(text)
    assert folded.cased == text.replace(f"{margin}Tổ", " Tổ")
    at = folded.cased.index("Ban")
    assert folded.quote(at, at + 12) == f"Ban\n{margin}Tổ chức"
    assert [entity.text.split() for entity in extract(text)] == [["Ban", "Tổ", "chức", "Trung", "ương"]]


def test_only_the_justified_lines_of_a_text_change():
    """Each line is judged by itself; what stands before and behind it keeps its place."""
    text = "A   B\nBộ Y   tế    họp  với   các   sở\n\nC   D   E"
    folded = fold(text)
    assert folded.cased == "A   B\nBộ Y tế họp với các sở\n\nC   D   E"
    assert folded.quote(6, 13) == "Bộ Y   tế"
    assert folded.quote(len(folded.cased) - 1, len(folded.cased)) == "E"
    assert folded.source_span(len(folded.cased), len(folded.cased)) == (len(text), len(text))


@given(
    st.lists(
        st.sampled_from(["Bộ", "Y", "tế", "tê\u0301", " ", "   ", "     ", "\n", "|", "12", "\u00a0"]), max_size=40
    )
)
def test_every_place_leads_back(pieces):
    """Whatever the gaps are, each character of the folded text was read from where it stood, in order."""
    text = "".join(pieces)
    folded = fold(text)
    spans = [folded.source_span(at, at + 1) for at in range(len(folded.cased))]
    assert all(start < end for start, end in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    for (start, end), character in zip(spans, folded.cased, strict=True):
        assert character.isspace() == text[start:end].isspace()
