"""The caller's decimal context rounds no figure."""

from __future__ import annotations

import decimal

import pytest

from vnpolicy import numerals


def test_a_long_negative_figure_is_exact():
    """A figure longer than the decimals of the usual context keeps each of its digits below zero too."""
    for size in (28, 29, 35, 36):
        amount = 1 - 10**size
        assert numerals.parse(numerals.spell(amount)).amount == amount


@pytest.mark.parametrize(
    ("text", "writing"),
    [
        ("-123456", "-123.456"),
        ("âm 5°C đến -1,2345°C", "-5 đến -1,2345 °C"),
        ("3 trăm rưỡi", "350"),
        ("2 chục rưỡi", "25"),
        ("12345,678 triệu", "12.345.678.000"),
        ("hai nghìn ba trăm tỷ đồng", "2.300.000.000.000 đồng"),
        ("1.234-1.235 nghìn tỷ", "1.234.000.000.000.000-1.235.000.000.000.000"),
        ("12345‰", "1.234,5%"),
    ],
)
@pytest.mark.parametrize("digits", [1, 3, 28])
def test_every_digit_is_kept(text, writing, digits):
    """However few digits the caller's arithmetic keeps, the value has all that the text writes."""
    with decimal.localcontext() as context:
        context.prec = digits
        assert str(numerals.parse(text)) == writing
