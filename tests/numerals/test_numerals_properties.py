"""What holds of every figure, however it is written and said."""

from __future__ import annotations

import unicodedata
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnpolicy import ParseError, numerals
from vnpolicy.numerals import Measure, Money, Number, Ordinal, Percentage, Ratio, spell
from vnpolicy.numerals.figures import read_figure
from vnpolicy.numerals.units import _table

integers = st.one_of(
    st.integers(0, 10**18),
    st.integers(0, 9_999),
    st.builds(lambda digit, power: digit * 10**power, st.integers(1, 999), st.integers(0, 15)),
)
decimals = st.decimals(min_value=0, max_value=10**9, places=6, allow_nan=False, allow_infinity=False)
amounts = st.one_of(integers.map(Decimal), decimals)
signed = st.builds(lambda amount, sign: amount * sign, amounts, st.sampled_from([1, -1]))
CODES = sorted({row.code for rows in _table().values() for row in rows if row.kind == "measure"})
CURRENCIES = sorted({row.code for rows in _table().values() for row in rows if row.kind == "money"})
thousands = st.sampled_from(["nghìn", "ngàn"])
zero_tens = st.sampled_from(["linh", "lẻ"])


@st.composite
def ranges(draw):
    low, high = sorted(draw(st.lists(signed, min_size=2, max_size=2, unique=True)))
    return {"low": low, "high": high}


figures = st.one_of(signed.map(lambda amount: {"amount": amount}), ranges())
values = st.one_of(
    st.builds(lambda f: Number(**f), figures),
    st.builds(lambda f: Percentage(**f), figures),
    st.builds(lambda f, code: Money(currency=code, **f), figures, st.sampled_from(CURRENCIES)),
    st.builds(lambda f, code: Measure(unit=code, **f), figures, st.sampled_from(CODES)),
    st.builds(Ratio, amounts, amounts.filter(bool)),
    st.builds(Ordinal, st.integers(1, 9_999)),
)


def grouped(n, mark):
    return f"{n:,}".replace(",", mark)


@given(integers, st.sampled_from([".", " ", "\u00a0", "\u202f", ""]))
def test_every_written_integer_comes_back(n, mark):
    """An integer to 10¹⁸ reads the same with its thousands grouped by a dot, by any space, or not at all."""
    assert numerals.parse(grouped(n, mark)) == Number(Decimal(n))


@given(decimals, st.booleans())
def test_every_written_decimal_comes_back(amount, dotted):
    """A decimal of six places reads the same with and without dots between its thousands."""
    whole, _, places = format(amount, "f").partition(".")
    text = f"{grouped(int(whole), '.') if dotted else whole},{places}"
    assert numerals.parse(text) == Number(amount)


@given(integers, thousands, zero_tens)
def test_every_said_integer_comes_back(n, thousand, linh):
    """``parse(spell(n)) == n``, North and South."""
    assert numerals.parse(spell(n, thousand=thousand, linh=linh)) == Number(Decimal(n))


@given(st.one_of(decimals, signed), thousands, zero_tens)
def test_every_said_decimal_comes_back(amount, thousand, linh):
    """``parse(spell(d)) == d`` for decimals of six places, and with a sign."""
    assert numerals.parse(spell(amount, thousand=thousand, linh=linh)) == Number(amount)


@given(st.integers(0, 10**36 - 1))
def test_spelling_reaches_far(n):
    """Every integer below 10³⁶ is said and read again."""
    assert numerals.parse(spell(n)) == Number(Decimal(n))


@given(st.integers(1, 999), st.integers(1, 999))
def test_a_repeated_scale_adds_up(thousands_of, rest):
    """``hai nghìn tỷ ba trăm tỷ`` is 2,300 tỷ."""
    text = f"{spell(thousands_of)} nghìn tỷ {spell(rest)} tỷ"
    assert numerals.parse(text) == Number(Decimal(thousands_of * 10**12 + rest * 10**9))


@given(values)
def test_str_and_dict_come_back(value):
    """``parse(str(v)) == v`` and ``from_dict(to_dict(v)) == v``."""
    assert numerals.parse(str(value)) == value
    assert type(value).from_dict(value.to_dict()) == value


@given(ranges(), st.sampled_from(["-", " - ", " đến ", " – ", " tới "]))
def test_a_range_keeps_both_ends(ends, dash):
    """The two ends of a range are read, never a mean, and the dash is no minus."""
    low, high = sorted(abs(end) for end in ends.values())
    if low == high:
        return
    text = f"{Percentage(low)}{dash}{Percentage(high)}"
    assert numerals.parse(text) == Percentage(low=low, high=high)


@given(st.integers(1, 999), st.integers(1, 999), st.sampled_from([("nghìn", 3), ("triệu", 6), ("tỷ", 9)]))
def test_a_range_shares_the_scale_of_its_upper_end(one, two, scale):
    """``10-15 triệu đồng`` is ten to fifteen million."""
    low, high = sorted([one, two])
    if low == high:
        return
    word, power = scale
    read = numerals.parse(f"{low}-{high} {word} đồng")
    assert read == Money(low=Decimal(low * 10**power), high=Decimal(high * 10**power), currency="VND")


@given(values, st.sampled_from(["NFC", "NFD", "NFKD"]))
def test_the_spelling_of_unicode_does_not_matter(value, form):
    """Composed and decomposed text read the same."""
    text = unicodedata.normalize(form if "²" not in str(value) and form != "NFKD" else "NFD", str(value))
    assert numerals.parse(text) == value


@given(values, st.sampled_from(["\n", "  ", " \n", "\n ", "\r\n"]))
def test_a_line_may_break_at_every_blank(value, gap):
    """A blank may be two, and the end of a line with a blank on either side."""
    assert numerals.parse(str(value).replace(" ", gap)) == value


@given(values.filter(lambda v: v.kind in {"money", "percentage", "measure"}))
def test_no_reading_changes_in_a_sentence(value):
    """A quantity with its unit is found whole, wherever it stands, with the value that ``parse`` gives it."""
    text = f"Ước tính khoảng {value} trong kỳ báo cáo."
    found = numerals.find(text)
    assert [(f.text, f.value) for f in found] == [(str(value), value)]


@given(st.text(alphabet="0123456789.,-/%() \nđồngtriệuphầnmươihaithứkhóaXVI\ud800\u0301₫$", max_size=60))
def test_find_takes_any_text(text):
    """``find`` raises nothing, quotes the text that it was given, and its values parse again."""
    end = 0
    for found in numerals.find(text):
        assert text[found.start : found.end] == found.text
        assert found.start >= end
        end = found.end
        assert numerals.parse(str(found.value)) == found.value


@given(st.text(max_size=40) | st.text(alphabet="0123456789.,-/%() mươihaitỷđồng", max_size=20))
def test_parse_raises_nothing_but_its_error(text):
    """``parse`` gives a value or raises ``ParseError``, whose span lies in the text."""
    try:
        value = numerals.parse(text)
    except ParseError as error:
        assert 0 <= error.span[0] <= error.span[1] <= len(text)  # noqa: PT017
        assert error.source == text  # noqa: PT017
        for suggestion in error.suggestions:
            numerals.parse(suggestion)
    else:
        assert numerals.parse(str(value)) == value


@given(st.integers(0, 10**12), st.sampled_from(["ngày", "tháng làm việc", "lần"]))
def test_read_figure_reads_counts_for_the_other_rooms(n, noun):
    """A count in digits, in words, and in both is read to where it ends."""
    for text in (grouped(n, "."), spell(n), f"{grouped(n, '.')} ({spell(n)})", f"{spell(n)} ({grouped(n, '.')})"):
        assert read_figure(f"{text} {noun}", 0) == (len(text), Decimal(n))


@pytest.mark.parametrize("text", ["một trăm hai", "một triệu hai", "tháng", "", "tỷ lệ", "1.25.499"])
def test_read_figure_is_silent_on_what_it_cannot_tell(text):
    """``None`` where no figure starts, and where one can be read two ways."""
    assert read_figure(text, 0) is None
