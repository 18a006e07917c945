"""Where figures stop: how many groups a figure has, how long its digits are, what its values may hold."""

from __future__ import annotations

from decimal import Decimal

import pytest

from vnpolicy import ParseError, numerals
from vnpolicy.numerals import Measure, Money, Number, Ordinal, Percentage, Ratio

# The powers of ten below 10^40 that scale words make, each with its words.
SCALES = {
    power + 9 * more: [word] * bool(word) + ["tỷ"] * more
    for power, word in ((0, ""), (3, "nghìn"), (4, "vạn"), (6, "triệu"))
    for more in range(5)
}
FALLING = sorted((power for power in SCALES if 0 < power < 40), reverse=True)


def _said(powers):
    return " ".join(" ".join(["một", *SCALES[power]]) for power in powers)


@pytest.mark.parametrize("count", range(1, 17))
def test_groups_that_get_smaller_are_one_figure(count):
    """Up to sixteen groups, each with a smaller scale than the one before, make their sum."""
    powers = FALLING[-count:]

    assert numerals.parse(_said(powers)) == Number(Decimal(sum(10**power for power in powers)))


def test_a_figure_of_more_groups_is_refused_and_not_cut():
    """No seventeenth group is left out in silence."""
    with pytest.raises(ParseError):
        numerals.parse(_said(FALLING[:17]))


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("9" * 40, Decimal("9" * 40)),
        (".".join(["999"] * 13), Decimal("999" * 13)),
        ("1," + "2" * 40, Decimal("1." + "2" * 40)),
        ("9" * 40 + "," + "1" * 40, Decimal("9" * 40 + "." + "1" * 40)),
    ],
    ids=["digits", "grouped", "decimals", "both"],
)
def test_forty_digits_are_read(text, amount):
    """Forty digits before the mark and forty after it are exact."""
    assert numerals.parse(text).amount == amount


@pytest.mark.parametrize(
    "text",
    ["9" * 41, ".".join(["999"] * 14), "1," + "2" * 41, "9" * 41 + ",1"],
    ids=["digits", "grouped", "decimals", "whole"],
)
def test_one_digit_more_is_no_figure(text):
    """What has more digits than any figure is a number of something else, or a mistake."""
    with pytest.raises(ParseError):
        numerals.parse(text)
    assert numerals.find(f"Mã {text} là sai.") == []


@pytest.mark.parametrize(("scales", "amount"), [("nghìn tỷ tỷ tỷ tỷ", 39), ("tỷ tỷ tỷ tỷ", 36)])
def test_scales_reach_forty_digits(scales, amount):
    """Scales multiply a figure to 10³⁹; a figure of more than forty digits is refused."""
    assert numerals.parse(f"một {scales}") == Number(Decimal(10) ** amount)
    assert numerals.is_valid(f"9 {scales}")
    assert numerals.is_valid(f"mười {scales}") is (amount < 39)


@pytest.mark.parametrize("places", ["123456789012", "000000000001", "100000000001", "000000000012"])
def test_twelve_decimals_are_said(places):
    """A decimal of twelve places is said and read again, digit by digit; one of thirteen has no words."""
    amount = Decimal(f"7.{places}")

    assert numerals.parse(numerals.spell(amount)) == Number(amount)
    with pytest.raises(ValueError, match="twelve decimals"):
        numerals.spell(Decimal(f"7.{places}1"))


@pytest.mark.parametrize("word", ["không", "một"])
def test_a_thirteenth_decimal_is_refused_and_not_cut(word):
    """More decimals in words than twelve are no figure."""
    assert not numerals.is_valid(f"bảy phẩy {word}" + " một" * 12)
    assert not numerals.is_valid("bảy phẩy" + f" {word}" * 13)


def test_spelling_stops_below_ten_to_the_thirty_sixth():
    """The largest figure in words is one less than 10³⁶, with either sign."""
    assert numerals.parse(numerals.spell(10**36 - 1)) == Number(Decimal(10**36 - 1))
    assert numerals.spell(1 - 10**36) == f"âm {numerals.spell(10**36 - 1)}"
    for value in (10**36, Decimal(10) ** 36, Decimal("1e39"), Decimal("1e40"), Decimal("1e-13"), Decimal("1e-40")):
        for signed in (value, -value):
            with pytest.raises(ValueError, match="have no words here"):
                numerals.spell(signed)


def test_a_value_says_whether_it_is_a_range():
    """One amount has no ends of its own; a range has two."""
    assert not numerals.parse("5%").is_range
    assert numerals.parse("5-6%").is_range
    assert numerals.parse("5%").ends == (5, 5)
    assert numerals.parse("5-6%").ends == (5, 6)


def test_like_amounts_are_taken_from_one_another():
    """A difference keeps the unit; of two shares it is in percentage points."""
    assert Number(Decimal(7)) - Number(Decimal(10)) == Number(Decimal(-3))
    assert Measure(Decimal("3.5"), "ha") - Measure(Decimal("0.5"), "ha") == Measure(Decimal(3), "ha")
    assert Measure(Decimal("3.5"), "ha") + Measure(Decimal("0.5"), "ha") == Measure(Decimal(4), "ha")
    assert Money(Decimal(5), "USD") - Money(Decimal(2), "USD") == Money(Decimal(3), "USD")
    assert Percentage(Decimal(5)) - Percentage(Decimal(7)) == Measure(Decimal(-2), "percentage_point")


RANGE = {"low": Decimal(1), "high": Decimal(2)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Measure(Decimal(1), "ha"), Measure(Decimal(1), "km")),
        (Measure(Decimal(1), "ha"), Measure(unit="ha", **RANGE)),
        (Measure(unit="ha", **RANGE), Measure(Decimal(1), "ha")),
        (Money(Decimal(1), "VND"), Money(Decimal(1), "USD")),
        (Money(Decimal(1), "VND"), Number(Decimal(1))),
        (Number(Decimal(1)), Percentage(Decimal(1))),
        (Number(**RANGE), Number(Decimal(1))),
        (Percentage(Decimal(1)), Measure(Decimal(1), "percentage_point")),
    ],
)
def test_unlike_amounts_have_no_sum_and_no_difference(one, other):
    """Two units, two kinds, or a range: there is no one amount that they make."""
    with pytest.raises(TypeError):
        one - other
    with pytest.raises(TypeError):
        one + other


def test_quotients_are_compared_without_rounding():
    """Ratios are ordered by their quotients, and equal quotients are neither smaller nor larger."""
    third, more = Ratio(Decimal(1), Decimal(3)), Ratio(Decimal(10**20), Decimal(3 * 10**20 - 1))

    assert third < more
    assert more > third
    assert not third < Ratio(Decimal(2), Decimal(6))
    assert not third > Ratio(Decimal(2), Decimal(6))
    for other in (Number(Decimal(1)), Ordinal(1)):
        with pytest.raises(TypeError):
            assert third < other
        with pytest.raises(TypeError):
            assert third > other


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Giá 5 nghìn 200\nđồng một bó.", ["5.200 đồng"]),
        ("Có 5 nghìn 200.", ["5.200"]),
        ("Có 5 nghìn 200", ["5.200"]),
        ("Có từ một trăm hai đến ba nghìn người.", []),
        ("Có từ hai trăm đến ba nghìn người.", ["200-3.000"]),
        ("Khoản 1, 2, 3, 4, 5, 6, 7, 8 Điều 3.", []),
        ("Khoản 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 và 15 Điều 3.", []),
        (f"Khoản {', '.join(map(str, range(1, 30)))} Điều 3.", []),
        ("Chi $5a cho mỗi mục.", []),
        ("Kết quả 2,34.", ["2,34"]),
        ("Chi $100 - $200 triệu.", ["100.000.000-200.000.000 USD"]),
        ("Chi USD 100 đến 200 triệu USD.", ["100.000.000-200.000.000 USD"]),
        ("Chi $100 - 200 kg.", ["100 USD", "200 kg"]),
        ("Chi $100 - €200.", ["100 USD", "200 EUR"]),
    ],
)
def test_where_a_figure_or_a_range_ends(text, values):
    """Hundreds close a figure at the end of a line or a sentence; the two ends of a range are of one kind."""
    assert [str(found.value) for found in numerals.find(text)] == values


@pytest.mark.parametrize(
    ("text", "around"),
    [
        ("Kết quả cao hơn 5% so với cùng kỳ.", [(None, "increase")]),
        ("Giảm bộ hồ sơ 25% chi phí, 10% thời gian.", [(None, "decrease"), (None, None)]),
    ],
)
def test_what_is_compared_is_a_change(text, around):
    """By so much more than before is a change and no bound; a verb with an object of its own governs no series."""
    assert [(found.qualifier, found.change) for found in numerals.find(text)] == around


def test_a_sum_and_a_weight_are_no_range():
    """A currency before the low end is the unit of both."""
    assert numerals.parse("$100 - $200 triệu") == Money(currency="USD", low=Decimal(10**8), high=Decimal(2 * 10**8))
    with pytest.raises(ParseError):
        numerals.parse("$100 - 200 kg")


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("Chạy từ 5 km/h đến dưới 10 km/h bị phạt.", ["5 km/h đến dưới 10 km"]),
        ("Phí 4.000 đồng/lượt đến 9.000 đồng/lượt;", ["4.000 đồng/lượt đến 9.000 đồng"]),
        ("Bón 200 kg/ha - 300 kg/ha.", ["200 kg/ha - 300 kg"]),
        ("Bón 200 kg/ha-300 kg/ha.", ["200 kg/ha-300 kg"]),
        ("Phí 4.000 đồng/lượt đến 9.000 đồng/tháng;", ["4.000 đồng", "9.000 đồng"]),
        ("Phí 4.000 đồng/lượt đến 9.000 đồng.", ["4.000 đồng/lượt đến 9.000 đồng"]),
        ("Phí 4.000 đồng/lượt đến 9.000 đồng", ["4.000 đồng/lượt đến 9.000 đồng"]),
        ("Phí 4.000 đồng/lượt đến 9.000 đồng/5 lượt.", ["4.000 đồng", "9.000 đồng"]),
        ("Phí 4.000 đồng/lượt đến 9.000 đồng/lượtx.", ["4.000 đồng", "9.000 đồng"]),
        ("Phí 4.000 đồng/lượt, đến 9.000 đồng/lượt.", ["4.000 đồng", "9.000 đồng"]),
        ("Bón 200 kg/ha đến 300 ha/kg.", ["200 kg", "300 ha"]),
    ],
)
def test_a_range_of_rates_is_one_unless_its_ends_say_two_rates(text, quotes):
    """What stands after the last slash is not read, as of any rate; of two rates each figure is its own."""
    assert [found.text for found in numerals.find(text)] == quotes
    for quote in quotes:
        assert str(numerals.parse(quote)) in [str(found.value) for found in numerals.find(text)]
