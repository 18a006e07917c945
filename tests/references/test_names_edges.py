"""Where the names of laws end, and what stands behind them."""

from __future__ import annotations

import pytest

from vnpolicy import references


def read(text):
    return [(found.text, getattr(found.value, "id", None)) for found in references.find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("theo luật đất đai năm 2013 thì", [("luật đất đai năm 2013", "45/2013/QH13")]),
        ("theo luật đất đai số 31/2024/QH15 thì", [("luật đất đai số 31/2024/QH15", "31/2024/QH15")]),
        ("theo luật đất đai thì", []),
        ("Luật sửa đổi, bổ sung một số điều của Luật này", []),
    ],
)
def test_small_letters_name_an_act_by_its_year_or_its_number(text, expected):
    """A subject is called like an act; the year or the number tells them apart."""
    assert read(text) == expected


def test_a_name_that_no_table_holds_has_eighteen_words_at_most():
    """What is longer is a sentence, and the rest of it is not the name's."""
    words = ["Trồng", *["cây"] * 30]

    assert read(f"Luật {' '.join(words)}") == [(f"Luật {' '.join(words[:18])}", None)]


def test_a_lone_digit_is_written_with_so():
    """One digit behind a noun may count something, so its writing says that it is a number."""
    assert str(references.Reference(type="Quyết định", number="5", short=True)) == "Quyết định số 5"
    assert str(references.Reference(number="5", short=True)) == "số 5"


@pytest.mark.parametrize("code", ["BLHS", "Bộ luật Hình sự"])
@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        (" năm 2015", "100/2015/QH13"),
        (" số 100/2015/QH13", "100/2015/QH13"),
        (" sửa đổi 2017", "12/2017/QH14"),
        (" sửa đổi, bổ sung năm 2017", "12/2017/QH14"),
    ],
)
def test_a_code_by_its_letters_is_read_as_by_its_words(code, behind, expected):
    """The year, the number and the year in which it was amended stand behind either."""
    assert read(f"theo Điều 9 {code}{behind}")[1:] == [(f"{code}{behind}", expected)]


@pytest.mark.parametrize("mark", ["-", "/"])
def test_the_letters_of_a_code_in_a_symbol_are_a_unit(mark):
    """``12/BC-BLDS`` is a report of a unit."""
    assert "Bộ luật" not in [found.value.type for found in references.find(f"theo 12/XY{mark}BLDS 2015")]
