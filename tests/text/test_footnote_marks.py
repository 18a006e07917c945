"""Raised figures: the marks of footnotes are passed over, those of units and of powers of ten stay."""

from __future__ import annotations

import unicodedata

import pytest

from vnpolicy import agencies, deadlines, extract, numerals, references
from vnpolicy._page import without_footnotes
from vnpolicy.text import fold


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Bộ Y tế¹ họp", "Bộ Y tế  họp"),
        ("số 15/2020/NĐ-CP²³.", "số 15/2020/NĐ-CP  ."),
        ("đạt 15%⁴; 56/76⁵", "đạt 15% ; 56/76 "),
        ("30 m²³ và 12 km²", "30 m²  và 12 km²"),
        ("9 m³, 5 Nm³/h, 4 M², 2 cm³, 3 mét²", "9 m³, 5 Nm³/h, 4 M², 2 cm³, 3 mét²"),
        ("12 km⁴", "12 km "),
        ("10⁶ hạt, 10⁻⁶ m, 210⁷", "10⁶ hạt, 10⁻⁶ m, 210 "),
        ("² Xem Điều 5", "  Xem Điều 5"),
        ("Điều lệ ngành m²", "Điều lệ ngành m²"),
        ("xem tập³", "xem tập "),
    ],
)
def test_a_raised_figure_is_a_blank_unless_it_is_part_of_a_unit_or_a_power(text, read):
    """Length and places stay: a mark becomes as many blanks."""
    assert fold(text).cased == read
    assert len(read) == len(text)


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("Giao Bộ Y tế¹ chủ trì.", "Bộ Y tế", {"name": "Bộ Y tế"}),
        (
            "theo Nghị định số 15/2020/NĐ-CP² thì",
            "Nghị định số 15/2020/NĐ-CP",
            {"id": "15/2020/NĐ-CP", "type": "Nghị định"},
        ),
        ("Luật số 52/2019/QH14³ quy định", "Luật số 52/2019/QH14", {"id": "52/2019/QH14", "type": "Luật"}),
        ("chi 12 tỷ đồng⁴ cho", "12 tỷ đồng", {"amount": "12000000000", "currency": "VND"}),
        ("rộng 30 m²³ đất", "30 m²", {"amount": "30", "unit": "m2"}),
        ("trả trong 15 ngày làm việc⁹ tại", "15 ngày làm việc", {"amount": "15", "unit": "working_day"}),
    ],
)
def test_what_a_footnote_hangs_on_is_read_without_it(text, span, value):
    """The value is that of the text without the mark, and the span ends before it."""
    (entity,) = extract(text)
    assert (entity.text, entity.to_dict()["value"]) == (span, value)


@pytest.mark.parametrize(
    ("room", "text"),
    [
        (numerals, "12 tỷ đồng⁴"),
        (numerals, "15%³ "),
        (numerals, "30 m²³"),
        (deadlines, "15 ngày⁴"),
        (agencies, "Bộ Y tế¹"),
        (references, "15/2020/NĐ-CP²"),
        (references, "khoản 2 Điều 5²"),
        (references, "Luật Dữ liệu¹²"),
    ],
)
def test_parse_takes_the_mark_of_a_footnote(room, text):
    """What was copied with its mark is still one expression, and worth what it is worth without."""
    assert room.parse(text) == room.parse(text.strip()[: -1 - text.count("¹²")])


@pytest.mark.parametrize("text", ["²", " ¹²", "Bộ Y tế¹ họp", "12 tỷ² và"])
def test_a_mark_is_nothing_by_itself(text):
    """A mark alone, or between words, makes nothing of them."""
    for room in (numerals, deadlines, agencies, references):
        assert not room.is_valid(text)


def test_decomposed_text_keeps_its_places():
    """Marks are found after the text is composed, and the span is that of the source."""
    text = unicodedata.normalize("NFD", "Giao Bộ Y tế¹ chủ trì; đo 30 m²³.")
    agency, measure = extract(text)
    assert text[agency.start : agency.end] == unicodedata.normalize("NFD", "Bộ Y tế")
    assert measure.to_dict()["value"] == {"amount": "30", "unit": "m2"}


def test_two_marks_of_one_word_hide_no_others():
    """Where two footnotes hang on a word, those of the next words are passed over too."""
    text = "Giao Bộ Y tế¹² và Bộ Công an³ lập sổ."

    assert [found.text for found in agencies.find(text)] == ["Bộ Y tế", "Bộ Công an"]
    assert without_footnotes(text, {"¹", "²", "³"}) == "Giao Bộ Y tế   và Bộ Công an  lập sổ."
