"""What a fuzzer found, in the smallest form: once each, and for ever."""

from __future__ import annotations

import pytest

from vnpolicy import ParseError, numerals


@pytest.mark.parametrize(
    "text",
    [
        "1" * 40,
        "1" * 34 + " triệu",
        "1" * 37 + " nghìn",
        "1" * 30 + "," + "1" * 40,
        "111" + ".111" * 12,
        "1" * 40 + "%",
    ],
)
def test_the_longest_figures_are_read_back_from_their_own_writing(text):
    """A figure of forty digits before the decimal mark is written in groups, and read again."""
    value = numerals.parse(text)
    assert numerals.parse(str(value)) == value


@pytest.mark.parametrize(
    "text", ["1" * 41, "1" * 38 + " triệu", "0," + "1" * 41, "111" + ".111" * 13, "1" * 64], ids=len
)
def test_longer_figures_are_no_figures(text):
    """More digits than the longest figure has are refused, whatever their writing."""
    with pytest.raises(ParseError):
        numerals.parse(text)
    assert not [found for found in numerals.find(text) if found.end - found.start == len(text)]
