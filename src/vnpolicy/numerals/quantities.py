"""The reader of one quantity (đại lượng): a figure, or a range of two, with its unit, and the value that they make.

``parse`` and ``find`` both read with :func:`read_quantity`; the finder adds what a neighbour says against it.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from vnpolicy._regex import regex
from vnpolicy.found import Hit

from .figures import (
    LONGEST,
    Figure,
    read_digits,
    read_scaled,
    read_scales,
    times,
    twice,
)
from .units import PREFIX, PREFIXES, Unit, unit_at, unit_heads
from .values import EXACT, Measure, Money, Number, Percentage, Ratio, Value
from .words import BLANKS, read_group, word_at

if TYPE_CHECKING:
    from vnpolicy.text import Folded

__all__ = ["RANGE_RE", "RATE_RE", "Quantity", "goes_on", "read_quantity", "scaled_too", "shares_thousands", "value_of"]

_PREFIX_RE = regex(rf"({PREFIX})[ \n]{{0,3}}(?=[0-9])")
_NEGATIVE_RE = regex(r"âm[ \n]{1,3}")
RANGE_RE = regex(
    r"[ \n]{0,2}(?:-(?!-)|÷|(?:(?<=[ \n])|(?<=đồng))(?:đến|tới)(?=[ \n0-9]))(?:[ \n]{1,3}dưới(?=[ \n]))?[ \n]{0,3}"
)
RATE_RE = regex(r"/[^\W\d_]{1,14}(?![^\W_])")  # từ 5 km/h đến dưới 10 km/h
_BRACKETS = BLANKS | {"("}  # what stands after the blank before a bracket
_RANGE_HEADS = ("-", "đến", "÷", "tới", " ", "\n")  # what the join of a range starts with, after a blank
_PHAN_RE = regex(r"[ \n]{1,3}phần[ \n]{1,3}(?!trăm)")
_YEAR_RE = regex(r"[ \n]{1,3}(?:19|20)[0-9]{2}(?![0-9]|[.,][0-9])")


class Quantity(NamedTuple):
    """A quantity where it stands. ``figure`` is the first figure of it."""

    start: int
    end: int
    value: Value
    figure: Figure
    bare: bool = False  # a number without a unit: only its neighbours can say that it counts something
    second: Figure | None = None
    doubtful: tuple[str, ...] = ()  # the readings of one that can be read two ways

    def hit(self) -> Hit:
        """The candidate that it is."""
        return Hit(self.start, self.end, self.value.kind, self.value, self.end)


def value_of(
    unit: tuple[str, str] | None,
    amount: Decimal | None,
    low: Decimal | None = None,
    high: Decimal | None = None,
    *,
    high_open: bool = False,
) -> Value:
    """What one amount of a unit is worth, or a range of two."""
    if unit is None:
        return Number(amount, low, high, high_open)
    kind, code = unit
    if kind == "money":
        return Money(amount, code, low, high, high_open)
    if kind == "measure":
        return Measure(amount, code, low, high, high_open)
    if code != "1":  # per mille
        share = Decimal(code)
        amount = None if amount is None else EXACT.multiply(amount, share)
        low = None if low is None else EXACT.multiply(low, share)
        high = None if high is None else EXACT.multiply(high, share)
    return Percentage(amount, low, high, high_open)


@cache
def goes_on() -> dict[str, frozenset[str] | None]:
    """Words and signs that may go on with a figure: scales, units, and what parts the two ends of a range.

    With each the words of which one must follow, where it goes on with nothing else; none for a sign after it.
    """
    scales = "nghìn ngàn vạn triệu tỷ tỉ trăm chục tr trđ trđồng trvnđ trvnd đến tới"
    scales += " nghìnđồng ngànđồng triệuđồng tỷđồng tỉđồng"
    return {**unit_heads(), **dict.fromkeys(scales.split()), **dict.fromkeys("0123456789-(%‰°º⁰℃₫$€¥£₩÷~")}


def scaled_too(low: Decimal, high: Decimal, power: int) -> Decimal:
    """The low end with the scale of the high one, which it shares; not so in ``500.000 đến 1 triệu đồng``."""
    shared = times(low, power)
    return low if shared >= high and low >= (100 if power == 3 else 10_000) else shared


def shares_thousands(low: Decimal, high: Decimal, *, low_grouped: bool, high_grouped: bool) -> bool:
    """Whether the low end of a range of money leaves its thousands to the high one: ``15-20.000 đồng``."""
    return high_grouped and not low_grouped and 0 < low < 1000 and not high % 1000 and low * 1000 < high


def read_quantity(folded: Folded, at: int) -> Quantity | None:
    """The quantity that starts there with a figure, a sign, a word of number or a currency; the longest reading."""
    lower = folded.lower
    start = at
    prefix: str | None = None
    first = lower[at : at + 1]
    negative = False
    if not "0" <= first <= "9":
        found = _PREFIX_RE.match(lower, at)
        if found is not None:
            prefix = PREFIXES[found[1]]
            at = found.end()
        elif first == "-" and "0" <= lower[at + 1 : at + 2] <= "9":
            negative = True
            at += 1
        elif first == "â" and (sign := _NEGATIVE_RE.match(lower, at)) is not None:
            negative = True
            at = sign.end()
    figure = read_scaled(lower, at)
    if figure is None:
        return None
    if negative:
        figure = figure._replace(value=figure.value.copy_negate())
    end = figure.end
    follows = lower[end : end + 1]
    if not figure.scale and follows == "/" and figure.digits is not None and "0" <= lower[end + 1 : end + 2] <= "9":
        return None if negative or prefix else _read_ratio(lower, start, figure)
    if not figure.scale and follows in {" ", "\n"} and figure.digits is None and not negative:
        ratio = _said_ratio(lower, start, figure)
        if ratio is not None:
            return ratio
    if follows == "(" or (follows in BLANKS and lower[end + 1 : end + 2] in _BRACKETS):
        end = twice(lower, end, figure.value)
        more = read_scales(lower, end, figure.value) if end != figure.end and not figure.scale else None
        if more is not None:
            end, value, power = more
            figure = figure._replace(end=end, value=value, scale=power)
    unit = unit_at(folded, end) if prefix is None else Unit(end, "money", prefix)
    if unit is not None:
        end = unit.end
    rate = RATE_RE.match(lower, end) if unit is not None and lower.startswith("/", end) else None
    behind = end if rate is None else rate.end()
    join = behind + (lower[behind : behind + 1] in BLANKS)
    if lower.startswith(_RANGE_HEADS, join):
        two = _read_range(folded, start, figure, unit, behind, rate="" if rate is None else rate[0])
        if two is not None:
            return two
    doubtful: tuple[str, ...] = ()
    key = unit and unit.key
    if figure.doubtful:
        doubtful = tuple(str(value_of(key, reading)) for reading in figure.doubtful)
    elif unit is not None and unit.kind == "money" and not figure.scale and figure.digits and figure.digits.doubtful:
        doubtful = tuple(
            str(value_of(key, value)) for value in (EXACT.multiply(figure.value, Decimal(1000)), figure.value)
        )
    return Quantity(start, end, value_of(key, figure.value), figure, unit is None, None, doubtful)


def _read_ratio(lower: str, start: int, figure: Figure) -> Quantity | None:
    digits = read_digits(lower, figure.end + 1)
    if digits is None or not digits.value or (figure.digits and figure.digits.doubtful) or digits.doubtful:
        return None
    value = Ratio(figure.value, digits.value)
    end = digits.end
    if lower.startswith(" (", end):  # 1/2 (một phần hai)
        again = read_scaled(lower, end + 2)
        said = _said_ratio(lower, end + 2, again) if again is not None and again.digits is None else None
        if said is not None and said.value == value and lower[said.end : said.end + 1] == ")":
            end = said.end + 1
    return Quantity(start, end, value, figure)


def _said_ratio(lower: str, start: int, figure: Figure) -> Quantity | None:
    """``hai phần ba``, ``ba phần tư``."""
    found = _PHAN_RE.match(lower, figure.end)
    if found is None:
        return None
    word, end = word_at(lower, found.end())
    if word == "tư":
        return Quantity(start, end, Ratio(figure.value, Decimal(4)), figure)
    if word == "năm" and _YEAR_RE.match(lower, end):
        return None  # "hết hiệu lực một phần năm 2025"
    whole = read_group(lower, found.end())
    if whole is None or whole.value < 2 or whole.doubtful or figure.value > whole.value:
        return None
    return Quantity(start, whole.end, Ratio(figure.value, Decimal(whole.value)), figure)


def _read_range(
    folded: Folded, start: int, low: Figure, unit: Unit | None, end: int, *, rate: str = ""
) -> Quantity | None:
    """Two figures with a dash, ``đến``, ``tới`` or ``đến dưới`` between; they share scale and unit, and a rate."""
    lower = folded.lower
    found = RANGE_RE.match(lower, end)
    if found is None or low.doubtful:
        return None
    at = found.end()
    spaced = lower[found.start() : at].strip() not in {"-", "÷"}
    prefixed = _PREFIX_RE.match(lower, at) if unit is not None and unit.end == low.end else None
    if prefixed is not None and unit is not None:
        if PREFIXES[prefixed[1]] != unit.code:
            return None
        at = prefixed.end()
    negative = spaced and lower[at : at + 1] == "-"
    high = read_scaled(lower, at + negative)
    if high is None or high.doubtful or (high.digits is None) != (low.digits is None):
        return None
    if lower[high.end : high.end + 1] == "/" and "0" <= lower[high.end + 1 : high.end + 2] <= "9":
        return None
    high_value = high.value.copy_negate() if negative else high.value
    last = twice(lower, high.end, high.value)
    upper = unit_at(folded, last)
    if prefixed is not None and upper is None:
        upper = unit._replace(end=last) if unit else None
    if unit is not None and (upper is None or upper.key != unit.key):
        return None
    low_value = low.value
    if (unit is None or unit.end == low.end) and not low.scale and high.scale:
        low_value = scaled_too(low_value, high_value, high.scale)
    if low.scale and not high.scale and upper is None:
        return None
    money = upper is not None and upper.kind == "money"
    a, b = low.digits, high.digits
    if money and unit is None and a is not None and b is not None and not low.scale:
        assert b.value is not None
        if shares_thousands(low.value, b.value, low_grouped=a.grouped, high_grouped=b.grouped):
            low_value = times(low_value, 3)
    if not low_value < high_value or low_value.adjusted() >= LONGEST:
        return None
    if found[0].lstrip(" ")[0] == "\n" and ("\n\n" in found[0] or lower[start - 2 : start].startswith(":")):
        return None  # "Số hộ: 12\n- 15 xã": the next item of a list, or the number of a page
    key = upper and upper.key
    if money and any(f.digits and f.digits.doubtful and not f.scale and not high.scale for f in (low, high)):
        return None
    end = upper.end if upper is not None else last
    if rate and lower.startswith("/", end) and ((per := RATE_RE.match(lower, end)) is None or per[0] != rate):
        return None  # 4.000 đồng/lượt đến 9.000 đồng/tháng
    value = value_of(key, None, low_value, high_value, high_open="dưới" in found[0])
    return Quantity(start, end, value, low, upper is None, high)
