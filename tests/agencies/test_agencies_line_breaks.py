"""A name that is broken by the end of a line as Windows writes it is the name."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from vnpolicy import agencies

ROWS = [
    line.split("\t")[:2]
    for line in (Path(__file__).parent / "names_read.tsv").read_text(encoding="utf-8").splitlines()[1:]
    if " " in line and not line.startswith("#")
]
CONTEXTS = [
    "Chính phủ Hoa Kỳ",
    "Phó Thủ tướng họp.",
    "các cơ quan thuộc Chính phủ họp",
    "các UBND tỉnh",
    "số 7/QĐ- UBND tỉnh",
    "Trưởng ban Nội chính Trung ương",
    "các Vụ: Pháp chế, BCT và Tổ chức cán bộ góp ý",
    "Trường Đại học Sông Xanh họp",
    "Bộ Y tế họp. Bộ đã báo cáo.",
    "Cục Pháp chế Bộ Quốc phòng",
]


def read(text: str, on: dt.date) -> list[str]:
    return [found.value.name for found in agencies.find(text, on=on)]


@pytest.mark.parametrize(("day", "text"), [*ROWS, *(("2025-06-15", text) for text in CONTEXTS)])
def test_a_line_may_end_as_windows_ends_it(day: str, text: str) -> None:
    """
    Wherever a name may be broken by a plain end of a line, a carriage return before it changes nothing.
    """
    on = dt.date.fromisoformat(day)
    for at in [at for at, letter in enumerate(text) if letter == " "]:
        before, after = text[:at], text[at + 1 :]
        if read(f"{before}\n{after}", on) == read(text, on):
            assert read(f"{before}\r\n{after}", on) == read(text, on), (before, after)


@pytest.mark.parametrize("text", ["các cơ quan thuộc Chính phủ họp", "Phó Thủ tướng Chính phủ họp", "liên Chính phủ"])
def test_what_is_no_body_is_none_wherever_a_line_ends(text: str) -> None:
    """
    Words that make a class or a post of a body do so over the end of a line, too.
    """
    for at in [at for at, letter in enumerate(text) if letter == " "]:
        for gap in (" ", "\n", " \n"):
            assert read(f"{text[:at]}{gap}{text[at + 1 :]}", dt.date(2025, 6, 15)) == [], (at, gap)


WIDE = "Chủ động phối hợp chặt chẽ, thường xuyên và kịp thời với UBND huyện"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"{WIDE}\nSông Xanh khắc phục ngay.", ["Ủy ban nhân dân huyện Sông Xanh"]),
        (f"{WIDE}\nSông Xanh, báo cáo ngay.", ["Ủy ban nhân dân huyện Sông Xanh"]),
        ("Phối hợp với UBND huyện\nSông Xanh khắc phục ngay.", []),  # a cell, or an address
        (f"{WIDE}\nSông khắc phục ngay.", []),  # a sentence
        (f"{WIDE}\nTrung Tâm khắc phục ngay.", []),
        (f"{WIDE}\nSông Xanh: khắc phục ngay.", []),  # the heading of a list
        (f"Nay giao:\n{WIDE[9:]}\nSông Xanh khắc phục ngay.", []),
    ],
)
def test_a_wide_line_may_break_a_name_behind_its_title(text: str, names: list[str]) -> None:
    """Two words with capitals that the sentence goes on behind are the name of the unit."""
    assert read(text, dt.date(2022, 6, 1)) == names


@pytest.mark.parametrize("margin", ["", " ", " " * 20, " " * 60])
def test_a_heading_may_stand_in_the_middle_of_its_page(margin: str) -> None:
    """The spaces before its lines are no part of what they say."""
    heading = f"{margin}ỦY BAN NHÂN DÂN\n{margin}PHƯỜNG SÔNG XANH\nSố: 12/QĐ-UBND"
    assert read(heading, dt.date(2025, 9, 1)) == ["Ủy ban nhân dân phường Sông Xanh"]
