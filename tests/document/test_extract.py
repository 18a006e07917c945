"""Reading whole documents: what holds for every text."""

from __future__ import annotations

import datetime as dt
import json
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import vnpolicy
from vnpolicy import ParseError, agencies, deadlines, extract, numerals, references
from vnpolicy.document import reader
from vnpolicy.document.claims import DOCUMENTS, QUANTITIES, TIMES

NOTICE = (Path(__file__).parents[2] / "examples" / "notice.txt").read_text(encoding="utf-8")
ON = dt.date(2025, 5, 20)
PILLARS = [numerals, references, deadlines, agencies]

anything = st.text(st.characters(), max_size=80)  # lone surrogates too
# Pieces of the grammar, thrown together: what a fuzzer would learn to write.
PIECES = """
0 1 05 12 30 2025 1.500 50,4 % / - – . , ; : ( ) “ ” ⏎
ngày tháng năm quý trước đến hết trong từ kể_từ thời_hạn hằng làm_việc giai_đoạn cùng_kỳ
nghìn triệu tỷ đồng USD hai mươi mốt lăm rưỡi phần_trăm điểm tăng giảm khoảng
khoản Điều Phụ_lục này số Quyết_định QĐ-TTg NĐ-CP QH15 Luật Nghị_quyết Đề_án TCVN
Bộ Công_an KH&CN UBND tỉnh Lai_Châu Sở Y_tế Thủ_tướng Ban_Chỉ_đạo Chính_phủ của và các về
"""
PIECES = [piece.replace("_", " ").replace("⏎", "\n") for piece in PIECES.split()]
jumble = st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join)
texts = st.one_of(anything, jumble, st.tuples(jumble, anything, jumble).map("".join))


@given(texts)
@settings(max_examples=300)
def test_spans_quote_the_text(text):
    """``text[start:end]`` is the entity's text, for any text; it is not empty and has no space at either end."""
    for entity in extract(text, on=ON):
        assert text[entity.start : entity.end] == entity.text
        assert entity.text.strip() == entity.text != ""


@given(texts)
@settings(max_examples=300)
def test_families_do_not_overlap(text):
    """Of a family no two entities overlap, and all come in order."""
    entities = list(extract(text, on=ON))
    places = [(e.start, -e.end) for e in entities]

    assert places == sorted(places)
    for family in (QUANTITIES | TIMES, DOCUMENTS, {"agency"}):
        members = [e for e in entities if e.kind in family]
        assert all(a.end <= b.start for a, b in pairwise(members))


@given(jumble)
def test_every_normal_form_reads_the_same(text):
    """NFC and NFD give the same values, and their spans quote the same characters."""
    composed = extract(unicodedata.normalize("NFC", text), on=ON)
    decomposed = extract(unicodedata.normalize("NFD", text), on=ON)

    assert [(e.kind, e.value) for e in composed] == [(e.kind, e.value) for e in decomposed]
    assert [e.text for e in composed] == [unicodedata.normalize("NFC", e.text) for e in decomposed]


LOOK_ALIKES = [(" ", "\u00a0"), ("-", "–"), ("-", "\u2011"), ("Đ", "Ð"), (" ", "\u202f"), ("Ủy", "Uỷ"), ("hòa", "hoà")]


@pytest.mark.parametrize(("plain", "odd"), LOOK_ALIKES)
def test_look_alikes_read_the_same(plain, odd):
    """A notice with the odd spelling gives the values of the notice with the plain one."""
    text = NOTICE.replace("---------------", "") + "\nỦy ban Dân tộc hòa giải 5 vụ việc."
    one, other = extract(text, on=ON), extract(text.replace(plain, odd), on=ON)

    assert text.replace(plain, odd) != text
    assert [(e.kind, e.value) for e in one] == [(e.kind, e.value) for e in other]


@given(jumble, st.permutations(range(4)))
def test_the_order_of_the_finders_does_not_matter(text, order):
    """Asking the pillars in another order gives the same document."""
    expected = extract(text, on=ON)
    finders = reader._FINDERS
    try:
        reader._FINDERS = tuple(finders[i] for i in order)
        assert extract(text, on=ON) == expected
    finally:
        reader._FINDERS = finders


@pytest.mark.parametrize("pillar", PILLARS, ids=lambda p: p.__name__)
@given(text=texts)
def test_find_raises_nothing(pillar, text):
    """``find`` takes any ``str``; what it finds quotes the text."""
    for found in pillar.find(text, on=ON):
        assert text[found.start : found.end] == found.text


@pytest.mark.parametrize("pillar", PILLARS, ids=lambda p: p.__name__)
@given(text=texts)
def test_parse_raises_nothing_but_its_own_error(pillar, text):
    """``parse`` gives a value or a ``ParseError`` that quotes the input, and ``is_valid`` says which."""
    try:
        pillar.parse(text, on=ON)
    except ParseError as error:
        start, end = error.span
        assert error.source == text  # noqa: PT017 - either way is right, and each is checked
        assert 0 <= start <= end <= len(text)
        assert not pillar.is_valid(text, on=ON)
    else:
        assert pillar.is_valid(text, on=ON)


@pytest.mark.parametrize("pillar", PILLARS, ids=lambda p: p.__name__)
@given(text=jumble)
def test_what_is_written_reads_back(pillar, text):
    """``parse(str(v)) == v`` for every value that was found."""
    for found in pillar.find(text, on=ON):
        assert pillar.parse(str(found.value), on=ON) == found.value


@given(texts)
def test_json_is_plain(text):
    """The dictionary survives JSON, and its amounts are strings."""
    data = extract(text, on=ON).to_dict()

    assert json.loads(json.dumps(data)) == data


def test_the_sample_notice_is_read():
    """The notice that ships with the project: one entity of each kind that stands in it, by its value."""
    document = extract(NOTICE, on=ON)
    read = {(e["kind"], e["text"]): e["value"] for e in document.to_dict()["entities"]}

    assert read["number", "1.482.300"]["amount"] == "1482300"
    assert read["percentage", "61,5%"] == {"amount": "61.5"}
    assert read["percentage", "18,2%"] == {"amount": "18.2", "change": "increase"}
    assert read["percentage", "47%"] == {"amount": "47", "qualifier": "about"}
    assert read["percentage", "4-5%"] == {"low": "4", "high": "5"}
    assert read["ratio", "41/63"] == {"part": "41", "whole": "63"}
    assert read["money", "2,35 nghìn tỷ đồng"] == {"amount": "2350000000000", "currency": "VND"}
    assert read["ordinal", "thứ ba"] == {"rank": 3}
    assert read["date", "Ngày 17/5/2025"] == {"date": "2025-05-17"}
    assert read["period", "cùng kỳ năm 2024"] == {"start": "2024-01-01", "end": "2024-03-31"}
    assert read["deadline", "trước ngày 30/6/2025"] == {"due": "2025-06-29", "relation": "before"}
    assert read["deadline", "trong quý 3/2025"] == {
        "due": "2025-09-30",
        "relation": "within",
        "period": {"start": "2025-07-01", "end": "2025-09-30"},
    }
    assert read["recurrence", "trước ngày 25 hằng tháng"]["rrule"] == "FREQ=MONTHLY;BYMONTHDAY=24"
    assert read["deadline", "trong thời hạn 15 ngày làm việc kể từ ngày nhận đủ hồ sơ"] == {
        "term": {"amount": "15", "unit": "working_day"},
        "anchor": "ngày nhận đủ hồ sơ",
        "relation": "within",
    }
    assert read["reference", "Nghị quyết số 57-NQ/TW"] == {
        "id": "57-NQ/TW",
        "type": "Nghị quyết",
        "date": "2024-12-22",
        "issuer": "Bộ Chính trị",
    }
    assert read["reference", "Đề án 06"] == {"id": "06/QĐ-TTg", "type": "Đề án", "short": True}
    assert read["provision", "khoản 2 Điều 5"] == {"path": "điều 5/khoản 2", "document": "30/2020/NĐ-CP"}
    assert read["agency", "Bộ KH&CN"] == {"name": "Bộ Khoa học và Công nghệ"}
    assert read["agency", "UBND tỉnh Lai Châu"] == {"name": "Ủy ban nhân dân tỉnh Lai Châu"}


def test_eight_threads_read_the_same():
    """Nothing is shared that changes: eight threads give what one gives."""
    expected = extract(NOTICE, on=ON)
    with ThreadPoolExecutor(8) as pool:
        assert [expected] * 16 == list(pool.map(lambda _: extract(NOTICE, on=ON), range(16)))


def test_arguments_are_checked():
    """A text that is no ``str`` and a day that is no date are refused by name."""
    with pytest.raises(TypeError, match="text must be a str, not bytes"):
        extract(b"50,4%")
    with pytest.raises(TypeError, match=r"on must be a datetime\.date, not str"):
        extract("50,4%", on="2025-05-20")

    assert extract("17/5", on=dt.datetime(2025, 5, 20, 8, 0, tzinfo=dt.UTC)).on == ON


def test_kinds_are_had_by_name():
    """``of`` gives the entities of the kinds asked for, and names the kinds when there is none such."""
    document = vnpolicy.extract("đạt 50,4% và 56/76", on=ON)

    assert [e.text for e in document.of("ratio")] == ["56/76"]
    assert len(document) == 2
    with pytest.raises(ValueError, match="the kinds are number, percentage"):
        document.of("percent")
    with pytest.raises(ValueError, match=r"no entity is of kind \['ratio'\]"):
        document.of(["ratio"])


def test_the_day_in_the_head_serves_when_none_is_given():
    """Without ``on`` the day that the document's own head gives is taken; a text without one leaves it unknown."""
    assert extract(NOTICE).on == ON
    assert extract(NOTICE) == extract(NOTICE, on=ON)
    assert extract(NOTICE, on=dt.date(2026, 1, 1)).on == dt.date(2026, 1, 1)
    assert extract("hoàn thành trước ngày 30/6").on is None


def test_every_binding_says_how_it_was_made():
    """What the words leave open and the document settles is named, and what nothing settled is not."""
    text = (
        "Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, khoản 2 Điều 5 Nghị định này và Nghị quyết 999."
    )
    citation, provision, unbound = extract(text).of("reference", "provision")

    assert set(citation.how) == {"date", "issuer"}
    assert "document" in provision.how or provision.value.document is None
    assert (unbound.value.id, unbound.how) == (None, {})
