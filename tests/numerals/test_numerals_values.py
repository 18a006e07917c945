"""The value classes: exact, frozen, ordered like with like."""

from __future__ import annotations

import copy
import pickle
from decimal import Decimal, localcontext
from fractions import Fraction

import attrs
import pytest

from vnpolicy.numerals import Measure, Money, Number, Ordinal, Percentage, Ratio, spell
from vnpolicy.numerals.units import PREFIXES, _table
from vnpolicy.tables import rows

VALUES = [
    Number(Decimal(1259499)),
    Number(low=Decimal(10), high=Decimal(15)),
    Percentage(Decimal("50.4")),
    Percentage(low=Decimal("8.3"), high=Decimal("8.5")),
    Money(Decimal(28_000_000_000), "USD"),
    Measure(Decimal("3.5"), "ha"),
    Ratio(Decimal(56), Decimal(76)),
    Ordinal(15),
]


@pytest.mark.parametrize("value", VALUES, ids=str)
def test_a_value_is_frozen_hashable_and_survives_copying(value):
    """A value cannot be changed, hashes by what it is, and comes back from a pickle and a copy."""
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        value.amount = Decimal(1)
    assert not hasattr(value, "__dict__")
    for other in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert other == value
        assert hash(other) == hash(value)


@pytest.mark.parametrize(
    "build",
    [
        Number,
        lambda: Number(Decimal(1), Decimal(2), Decimal(3)),
        lambda: Number(low=Decimal(2)),
        lambda: Number(low=Decimal(2), high=Decimal(2)),
        lambda: Number(low=Decimal(3), high=Decimal(2)),
        lambda: Number(Decimal("NaN")),
        lambda: Number(Decimal("Infinity")),
        lambda: Money(Decimal(1)),
        lambda: Money(Decimal(1), "dong"),
        lambda: Measure(Decimal(1)),
        lambda: Ratio(Decimal(1), Decimal(0)),
        lambda: Ratio(Decimal(-1), Decimal(2)),
        lambda: Ordinal(0),
        lambda: Percentage(low=Decimal(1), high=Decimal(2)).fraction,
    ],
    ids=range(14),
)
def test_a_value_that_cannot_be_is_refused(build):
    """One amount or two ends in order, finite, with a unit where the kind has one."""
    with pytest.raises(ValueError, match=r"."):
        build()


@pytest.mark.parametrize(
    "build",
    [
        lambda: Number(1.5),
        lambda: Number(5),
        lambda: Ratio(1, 2),
        lambda: Ordinal("2"),
        lambda: Number.from_dict({"amount": 5.1}),
        lambda: Ratio.from_dict({"part": 1.5, "whole": "2"}),
    ],
    ids=range(6),
)
def test_floats_and_their_like_are_refused(build):
    """Amounts are decimals and ranks are integers; nothing is a float."""
    with pytest.raises(TypeError):
        build()


def test_like_compares_with_like():
    """Values of one kind and unit have an order; of two kinds, units or currencies they have none."""
    assert Percentage(Decimal(5)) < Percentage(Decimal(6)) <= Percentage(Decimal(6))
    assert Money(Decimal(6), "VND") > Money(Decimal(5), "VND") >= Money(Decimal(5), "VND")
    assert Ratio(Decimal(1), Decimal(3)) < Ratio(Decimal(1), Decimal(2))
    assert Ratio(Decimal(1), Decimal(2)) > Ratio(Decimal(1), Decimal(3))
    assert Ratio(Decimal(1), Decimal(3)) <= Ratio(Decimal(1), Decimal(2)) <= Ratio(Decimal(2), Decimal(4))
    assert Ratio(Decimal(1), Decimal(2)) >= Ratio(Decimal(2), Decimal(4)) >= Ratio(Decimal(1), Decimal(3))
    assert Ordinal(2) < Ordinal(3)
    for one, two in [
        (Money(Decimal(5), "VND"), Money(Decimal(6), "USD")),
        (Measure(Decimal(5), "m"), Measure(Decimal(6), "km")),
        (Number(Decimal(5)), Percentage(Decimal(6))),
        (Ratio(Decimal(1), Decimal(2)), Number(Decimal(1))),
    ]:
        with pytest.raises(TypeError):
            _ = one < two
        with pytest.raises(TypeError):
            _ = one >= two


def test_sums_are_exact_and_of_like_with_like():
    """A sum keeps every digit whatever the decimal context, and unlike values do not add."""
    large, small = Decimal(10**30), Decimal("0.000001")
    with localcontext() as context:
        context.prec = 5
        assert (Number(large) + Number(small)).amount == Decimal(f"{10**30}.000001")
        assert (Money(large, "VND") - Money(small, "VND")).amount == Decimal(f"{10**30 - 1}.999999")
        assert Percentage(Decimal("12.345678")).fraction == Decimal("0.12345678")
    assert Measure(Decimal(2), "m") + Measure(Decimal(3), "m") == Measure(Decimal(5), "m")
    assert Percentage(Decimal(61)) - Percentage(Decimal(50)) == Measure(Decimal(11), "percentage_point")
    for one, two in [
        (Money(Decimal(5), "VND"), Money(Decimal(6), "USD")),
        (Measure(Decimal(5), "m"), Measure(Decimal(6), "km")),
        (Number(Decimal(5)), Number(low=Decimal(5), high=Decimal(6))),
    ]:
        with pytest.raises(TypeError):
            _ = one + two
    with pytest.raises(TypeError, match="VND and USD have no order and no sum"):
        _ = Money(Decimal(5), "VND") + Money(Decimal(6), "USD")
    with pytest.raises(TypeError, match="a range has no sum"):
        _ = Number(Decimal(5)) - Number(low=Decimal(5), high=Decimal(6))
    with pytest.raises(TypeError):
        _ = Percentage(Decimal(5)) + Measure(Decimal(1), "percentage_point")


def test_fractions_are_exact():
    """A ratio's fraction is a ``Fraction``."""
    assert Ratio(Decimal(56), Decimal(76)).fraction == Fraction(14, 19)


@pytest.mark.parametrize(
    ("amount", "text"),
    [("5E+1", "50"), ("1.500", "1.5"), ("-0", "0"), ("0.000", "0"), ("1E-7", "0.0000001"), ("100", "100")],
)
def test_amounts_are_plain_decimal_strings(amount, text):
    """JSON amounts have no exponent and no zeros that do not count."""
    assert Number(Decimal(amount)).to_dict() == {"amount": text}


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "không"),
        (5, "năm"),
        (10, "mười"),
        (15, "mười lăm"),
        (21, "hai mươi mốt"),
        (24, "hai mươi tư"),
        (25, "hai mươi lăm"),
        (105, "một trăm linh năm"),
        (1001, "một nghìn không trăm linh một"),
        (1_000_005, "một triệu không trăm linh năm"),
        (10**18, "một tỷ tỷ"),
        (-7, "âm bảy"),
        (Decimal("2.5"), "hai phẩy năm"),
        (Decimal("0.05"), "không phẩy không năm"),
        (Decimal("3.25"), "ba phẩy hai mươi lăm"),
        (Decimal("1E+3"), "một nghìn"),
    ],
)
def test_figures_are_spelled_as_they_are_said(value, words):
    """``spell`` writes what a reader says."""
    assert spell(value) == words


@pytest.mark.parametrize("value", [10**36, -(10**36), Decimal("NaN"), Decimal("1E-13"), Decimal("1E+40")])
def test_what_has_no_words_is_refused(value):
    """``spell`` refuses what it cannot say."""
    with pytest.raises(ValueError, match=r"."):
        spell(value)


@pytest.mark.parametrize("value", [1.5, "5", True, None])
def test_only_integers_and_decimals_are_spelled(value):
    """``spell`` takes no float and no string."""
    with pytest.raises(TypeError):
        spell(value)


@pytest.mark.parametrize("options", [{"thousand": "ngan"}, {"linh": "le"}])
def test_a_wrong_choice_of_words_is_refused(options):
    """The options name words of the language."""
    with pytest.raises(ValueError, match=r"."):
        spell(1005, **options)


def test_a_currency_before_its_figure_is_one_of_the_table():
    """Signs and codes that may stand before a sum are units of the table too, with the same currency."""
    table = {row["word"].lower(): row["code"] for row in rows("numerals", "units") if row["kind"] == "money"}

    assert {word: table.get(word) for word in PREFIXES} == PREFIXES


@pytest.mark.parametrize("row", rows("numerals", "units"), ids=lambda row: row["word"])
def test_the_example_of_a_unit_reads(row):
    """Every row of the table of units has a source and an example that reads as the row says."""
    from vnpolicy import numerals

    assert row["source"]
    read = numerals.parse(row["example"])
    assert read.kind == row["kind"]
    if row["kind"] != "percentage":
        assert read.to_dict().get("currency", read.to_dict().get("unit")) == row["code"]


def test_no_unit_hides_another():
    """Every word of the table stands in it once."""
    words = [row["word"] for row in rows("numerals", "units")]
    assert len(words) == len(set(words))
    assert _table()
