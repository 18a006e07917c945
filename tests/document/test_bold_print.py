"""Bold print as Markdown sets it (chữ đậm): marks that are no part of what they set."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy import deadlines, extract, numerals, references
from vnpolicy.text import fold

ON = dt.date(2025, 11, 20)
TEXT = (
    "Sở Nội vụ tỉnh Lai Châu tuyển 35 người, chi 2,5 tỷ đồng, tăng 12% so với năm 2024.\n"
    "Theo khoản 2 Điều 5 Nghị định số 901/2025/NĐ-CP ngày 03/6/2025, Bộ Y tế trả lời trong thời hạn 15 ngày "
    "kể từ ngày nhận đơn và báo cáo trước ngày 30/12/2025.\n"
)


def _read(text: str) -> list[tuple[object, object, object]]:
    return [(entity.value, entity.qualifier, entity.change) for entity in extract(text, on=ON).entities]


@pytest.mark.parametrize("place", range(len(extract(TEXT, on=ON).entities)))
def test_a_bold_entity_is_read_as_a_plain_one(place):
    """Whichever entity is set in bold print, all are read as before, and its span leaves the marks outside."""
    entity = extract(TEXT, on=ON).entities[place]
    bold = f"{TEXT[: entity.start]}**{entity.text}**{TEXT[entity.end :]}"

    assert _read(bold) == _read(TEXT)
    assert extract(bold, on=ON).entities[place].text == entity.text


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("theo __Nghị định 902/2025/NĐ-CP__ và __khoản 1 Điều 5.__", ["Nghị định 902/2025/NĐ-CP", "khoản 1 Điều 5"]),
        ("__khoản 1 Điều 5__ và **khoản 2 Điều 6**, **__Điều 7__**", ["khoản 1 Điều 5", "khoản 2 Điều 6", "Điều 7"]),
        ("số __902/2025/NĐ-CP__ ngày ____", ["số __902/2025/NĐ-CP"]),
        ("tệp a__b__Điều 5 và a__Điều 5__b", []),
        ("Số: __\n__ Nghị định 902/2025/NĐ-CP", ["Nghị định 902/2025/NĐ-CP"]),
    ],
)
def test_two_low_lines_set_bold_print_round_words(text, entities):
    """Two low lines before a word and behind one are marks; inside a word, and where one writes, they are none."""
    assert [entity.text for entity in extract(text, on=ON).entities if entity.kind != "date"] == entities


def test_bold_words_inside_an_entity_are_part_of_it():
    """The span is one stretch of the caller's text, marks inside it included."""
    text = "Nộp trước **ngày 30/12/2025** theo Nghị định số **901/2025/NĐ-CP**."
    assert [entity.text for entity in extract(text, on=ON).entities] == [
        "trước **ngày 30/12/2025",
        "Nghị định số **901/2025/NĐ-CP",
    ]


@pytest.mark.parametrize(
    ("pillar", "bold", "plain"),
    [
        (numerals, "**50,4%**", "50,4%"),
        (numerals, "***5 tỷ đồng***", "5 tỷ đồng"),
        (deadlines, "trước **30/6/2025**", "trước ngày 30/6/2025"),
        (references, "**Điều 5**", "Điều 5"),
    ],
)
def test_bold_print_parses(pillar, bold, plain):
    """What is wholly bold, or bold in part, is the same value."""
    assert pillar.parse(bold) == pillar.parse(plain)


def test_two_stars_between_figures_are_no_bold_print():
    """``2**3`` is arithmetic, and stays what it is."""
    assert fold("2**3 và **4**").cased == "2**3 và 4"
    assert not numerals.is_valid("2**3")


def test_provisions_keep_the_marks_round_them():
    """A node of the tree takes the marks at both of its ends, and what is parted there is whole again."""
    text = "**Điều 1. Phạm vi**\n**Nội dung**\n**Điều 2.** Hiệu **lực**"
    tree = extract(text, on=ON).structure
    assert [text[node.start : node.end] for node in tree.walk()] == [
        "**Điều 1. Phạm vi**\n**Nội dung**",
        "**Điều 2.** Hiệu **lực**",
    ]
