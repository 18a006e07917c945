"""The reader of one quantity (đại lượng): a figure, or a range of two, with its unit, and the value that they make.

``parse`` and ``find`` both read with :func:`read_quantity`; the finder adds what a neighbour says against it.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from vnpolicy._regex import regex
from vnpolicy.found import Hit

from .figures import (
    BILLION,
    LONGEST_RUN,
    Figure,
    is_another_word,
    read_digits,
    read_scaled,
    read_scales,
    shape,
    times,
    twice,
)
from .units import PREFIX, PREFIXES, Unit, plain_unit, unit_at, unit_heads
from .values import EXACT, Measure, Money, Number, Ordinal, Percentage, Ratio, Value
from .words import BLANKS, DIGIT_WORDS, HALF, POWERS, read_group, word_at

if TYPE_CHECKING:
    from vnpolicy.text import Folded

__all__ = ["Quantity", "goes_on", "plain_number", "read_ordinal", "read_plain", "read_quantity", "roman"]

_PREFIX_RE = regex(rf"({PREFIX})[ \n]{{0,3}}(?=[0-9])")
_NEGATIVE_RE = regex(r"âm[ \n]{1,3}")
_RANGE_RE = regex(
    r"[ \n]{0,2}(?:-(?!-)|÷|(?:(?<=[ \n])|(?<=đồng))(?:đến|tới)(?=[ \n0-9]))(?:[ \n]{1,3}dưới(?=[ \n]))?[ \n]{0,3}"
)
_BRACKETS = BLANKS | {"("}  # what stands after the blank before a bracket
_RANGE_HEADS = ("-", "đến", "÷", "tới", " ", "\n")  # what the join of a range starts with, after a blank
_PHAN_RE = regex(r"[ \n]{1,3}phần[ \n]{1,3}(?!trăm)")
_YEAR_RE = regex(r"[ \n]{1,3}(?:19|20)[0-9]{2}(?![0-9]|[.,][0-9])")
_ORDINAL_RE = regex(r"thứ[ \n]{1,3}|khóa[ \n]{1,3}|đại[ \n]{1,3}hội[ \n]{1,3}(?=[ivxl0-9])")
_ROMAN_RE = regex(r"(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})(?![^\W_])")
# Numerals in small letters that are words too (một thứ vi khuẩn), and what makes a rank of them: lần thứ xi.
_WORDS_TOO = frozenset({"vi", "xi", "li"})
_TIMES = ("lần ", "họp ", "hội ", "khóa ")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_RANKS = {"nhất": 1, "nhì": 2, "tư": 4}

# The commonest forms, up to the word that stands after them: 12; 2,3 nghìn tỷ; 50%; 1.500.000 đồng; 28 tỷ USD; 25m.
_PLAIN_RE = regex(
    rf"""
    ((?>[0-9]{{1,12}}+(?:[.,][0-9]{{1,12}}+){{0,4}}))
    (?>(?: [ ] ((?:nghìn|ngàn|triệu)(?>(?:[ ]{BILLION})?) | {BILLION}) (?![^\W_]) )?)
    ([ ]?+) (?>(%|[^\W\d_]{{1,12}}+[23²³]?+)?)
    (?: [ \n]{{1,3}} ([^\W\d_]{{1,12}}+ | [0-9] | [^\s\w]) | (?= [.,;:)/] (?![0-9]) | (-)[ ]?[0-9] ) | \Z )
    """,
    re.VERBOSE,
)
_TO_RE = regex(r"[ ]?-[ ]?(?=[0-9])|[ ](?:đến|tới)[ ](?=[0-9])")
_TO = frozenset({"-", "đến", "tới"})
_PLAIN_SCALES = POWERS | {f"{low} {high}": power + 9 for low, power in POWERS.items() for high in ("tỷ", "tỉ")}
_LONGEST_PLAIN = 16
_LONGEST_RANK = 4  # digits of one that is not grouped
_HIGHEST_RANK = 10**10
NAMING = frozenset("AVNJls")  # units that name something where digits run into them: 5A, 4V


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


def roman(text: str) -> int:
    """The value of a Roman numeral in small letters; the caller has matched its form."""
    total = 0
    for letter, after in zip(text, text[1:] + " ", strict=True):
        value = _ROMAN[letter]
        total += -value if _ROMAN.get(after, 0) > value else value
    return total


def _value(
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


@cache
def _after_scale() -> set[str]:
    """Words that may go on with a figure that has a scale."""
    return goes_on().keys() | DIGIT_WORDS.keys() | HALF | {"mười", "linh", "lẻ", "lẽ"}


def plain_number(run: str) -> tuple[Number | None, bool]:
    """The number that a run of digits is by itself, and whether its thousands are marked."""
    return _plain_number(run) if len(run) <= LONGEST_RUN else (None, False)


@lru_cache(maxsize=1024)
def _plain_number(run: str) -> tuple[Number | None, bool]:
    value, grouped, _ = shape(run)
    return None if value is None else Number(value), grouped


@lru_cache(maxsize=1024)
def _plain_value(run: str, scale: str | None, key: tuple[str, str] | None) -> Value | None:
    """What digits are worth with their scale and their unit; None where that can be told two ways, or not at all."""
    value, _, doubtful = shape(run)
    if value is None:
        return None
    if scale is not None:
        return _value(key, times(value, _PLAIN_SCALES[scale]))
    return None if doubtful and key is not None and key[0] == "money" else _value(key, value)


_Written = tuple[str, str | None, tuple[str, str] | None]  # the digits, the scale and the unit of a plain figure


@lru_cache(maxsize=1024)
def _plain_range(low_end: _Written, high_end: _Written) -> Value | None:
    """What two figures make together, the low one of which may have its scale from the high one; None as for one."""
    run, scale, low_key = low_end
    high_run, high_scale, key = high_end
    (low, _, doubtful), (high, _, high_doubtful) = shape(run), shape(high_run)
    if low is None or high is None:
        return None
    if high_scale is None and (key is None or (key[0] == "money" and (high_doubtful or (doubtful and scale is None)))):
        return None
    if scale is not None:
        low = times(low, _PLAIN_SCALES[scale])
    if high_scale is not None:
        power = _PLAIN_SCALES[high_scale]
        high = times(high, power)
        if low_key is None and scale is None:
            low = _scaled_too(low, high, power)
    return _value(key, None, low, high) if low < high else None


def _scaled_too(low: Decimal, high: Decimal, power: int) -> Decimal:
    """The low end with the scale of the high one, which it shares; not so in ``ba trăm đến bốn nghìn``."""
    shared = times(low, power)
    return shared if shared < high or power != 3 or low < 100 else low


class _Part(NamedTuple):
    """A figure in a plain form: its end, its digits, scale and unit, and where the high end of its range starts."""

    end: int
    run: str
    scale: str | None
    key: tuple[str, str] | None
    high: int = 0


def _plain_part(lower: str, cased: str, at: int) -> _Part | None:
    found = _PLAIN_RE.match(lower, at)
    if found is None:
        return None
    run, scale, gap, word, after, dash = found.groups()
    if len(run) > _LONGEST_PLAIN:
        return None
    end = found.end(1 if scale is None else 2)
    unit = None if word is None else plain_unit(word)
    key = None
    if unit is not None:
        start, end = found.span(4)
        key = unit.anyhow or unit.written.get(cased[start:end])
        if key is None or (not gap and (key[1] in NAMING or (key[1] == "g" and len(run) == 1))):
            return None
    elif word is not None:
        after = word
    if (dash or after in _TO) and (to := _TO_RE.match(lower, end)) is not None:
        return _Part(end, run, scale, key, to.end())
    follows = lower[end : end + 1]
    if unit is not None:
        return None if after in unit.before or follows in unit.before else _Part(end, run, scale, key)
    if (word is not None and (scale is None or word.startswith("đồng"))) or after in (
        goes_on() if scale is None else _after_scale()
    ):
        return None
    if follows not in BLANKS and (
        follows == "/" or (follows == "," and scale is not None) or lower[end + 1 : end + 2].isalnum()
    ):
        return None
    return _Part(end, run, scale, None)


def read_plain(lower: str, cased: str, at: int) -> tuple[int, Value, bool] | None:
    """The end and the value of a quantity in one of the commonest forms, and whether it has no unit.

    One pattern reads each figure, and only where nothing beside it could be part of it: :func:`read_quantity`, which
    reads all forms, finds the same there.
    """
    part = _plain_part(lower, cased, at)
    if part is None:
        return None
    if part.high:
        low, part = part, _plain_part(lower, cased, part.high)
        if part is None or part.high or low.key not in {None, part.key}:
            return None
        value = _plain_range(low[1:4], part[1:4])
    else:
        value = _plain_value(part.run, part.scale, part.key)
    return None if value is None else (part.end, value, part.key is None)


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
    join = end + (lower[end : end + 1] in BLANKS)
    if lower.startswith(_RANGE_HEADS, join):
        two = _read_range(folded, start, figure, unit, end)
        if two is not None:
            return two
    doubtful: tuple[str, ...] = ()
    key = unit and unit.key
    if figure.doubtful:
        doubtful = tuple(str(_value(key, reading)) for reading in figure.doubtful)
    elif unit is not None and unit.kind == "money" and not figure.scale and figure.digits and figure.digits.doubtful:
        doubtful = tuple(
            str(_value(key, value)) for value in (EXACT.multiply(figure.value, Decimal(1000)), figure.value)
        )
    return Quantity(start, end, _value(key, figure.value), figure, unit is None, None, doubtful)


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


def _read_range(folded: Folded, start: int, low: Figure, unit: Unit | None, end: int) -> Quantity | None:
    """Two figures with a dash, ``đến``, ``tới`` or ``đến dưới`` between; they share scale and unit."""
    lower = folded.lower
    found = _RANGE_RE.match(lower, end)
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
        low_value = _scaled_too(low_value, high_value, high.scale)
    if low.scale and not high.scale and upper is None:
        return None
    if not low_value < high_value:
        return None
    if found[0].lstrip(" ")[0] == "\n" and ("\n\n" in found[0] or lower[start - 2 : start].startswith(":")):
        return None  # "Số hộ: 12\n- 15 xã": the next item of a list, or the number of a page
    key = upper and upper.key
    money = upper is not None and upper.kind == "money"
    if money and any(f.digits and f.digits.doubtful and not f.scale and not high.scale for f in (low, high)):
        return None
    end = upper.end if upper is not None else last
    value = _value(key, None, low_value, high_value, high_open="dưới" in found[0])
    return Quantity(start, end, value, low, upper is None, high)


def read_ordinal(folded: Folded, at: int) -> Hit | None:
    """``thứ hai``, ``thứ 37``, ``thứ XV``, ``khóa XV``, ``khóa 15``, ``đại hội XIII``."""
    lower = folded.lower
    found = _ORDINAL_RE.match(lower, at)
    if found is None:
        return None
    place = found.end()
    numeral = _ROMAN_RE.match(lower, place)
    if numeral and (folded.cased[place].isupper() or _is_numeral(lower, at, numeral[0])):
        rank, end = roman(numeral[0]), numeral.end()
    else:
        read = None
        if "0" <= lower[place : place + 1] <= "9":
            read = _rank_in_digits(lower, place)
        elif lower[at] == "t":
            read = _rank_in_words(lower, place)
        if read is None:
            return None
        end, value = read
        rank = int(value)
        if rank != value or not 0 < rank < _HIGHEST_RANK:
            return None
        end = twice(lower, end, value)
    return Hit(at, end, "ordinal", Ordinal(rank), end)


def _is_numeral(lower: str, at: int, small: str) -> bool:
    """Whether small letters behind a word that ranks are a Roman numeral, and no word."""
    if small in _WORDS_TOO and lower[at] == "t":
        return lower.endswith(_TIMES, max(0, at - 5), at)
    return len(small) > 1


def _rank_in_digits(lower: str, at: int) -> tuple[int, Decimal] | None:
    """``37``, ``10.000``, ``1 triệu``: where a rank ends, and what it is; ``lần thứ 3 triệu tập`` is the third."""
    digits = read_digits(lower, at)
    if digits is None or digits.value is None:
        return None
    scaled = read_scales(lower, digits.end, digits.value)
    if scaled is not None and not is_another_word(lower, scaled[0]):
        return scaled[:2]
    stands = digits.grouped or (digits.text.isdigit() and len(digits.text) <= _LONGEST_RANK)
    return (digits.end, digits.value) if stands else None


def _rank_in_words(lower: str, at: int) -> tuple[int, Decimal] | None:
    """``nhất``, ``mười hai``, ``một triệu``: where a rank ends, and what it is."""
    word, end = word_at(lower, at)
    if word in _RANKS:
        return end, Decimal(_RANKS[word])
    figure = read_scaled(lower, at)
    if figure is None or figure.doubtful:
        return None
    if is_another_word(lower, figure.end):
        group = read_group(lower, at)
        return None if group is None else (group.end, Decimal(group.value))
    return figure.end, figure.value
