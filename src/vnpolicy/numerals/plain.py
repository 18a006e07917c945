"""Quantities in the commonest forms, read at one glance (dạng thường gặp): ``12``, ``2,3 nghìn tỷ``, ``28 tỷ USD``."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from vnpolicy._regex import regex

from .figures import BILLION, LONGEST_RUN, shape, times
from .quantities import RANGE_RE, RATE_RE, goes_on, scaled_too, shares_thousands, value_of
from .units import plain_unit
from .values import Number
from .words import BLANKS, DIGIT_WORDS, HALF, POWERS

if TYPE_CHECKING:
    from .values import Value

__all__ = ["NAMING", "plain_number", "read_plain"]

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
NAMING = frozenset([*"AVNJls", "px"])  # units that are something else where digits run into them: 5A, width:4px


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
        return value_of(key, times(value, _PLAIN_SCALES[scale]))
    return None if doubtful and key is not None and key[0] == "money" else value_of(key, value)


_Written = tuple[str, str | None, tuple[str, str] | None]  # the digits, the scale and the unit of a plain figure


@lru_cache(maxsize=1024)
def _plain_range(low_end: _Written, high_end: _Written) -> Value | None:
    """What two figures make together, the low one of which may have its scale from the high one; None as for one."""
    run, scale, low_key = low_end
    high_run, high_scale, key = high_end
    (low, low_grouped, doubtful), (high, high_grouped, high_doubtful) = shape(run), shape(high_run)
    if low is None or high is None:
        return None
    if high_scale is None and (key is None or (key[0] == "money" and (high_doubtful or (doubtful and scale is None)))):
        return None
    lends = scale is None and low_key is None and key is not None and key[0] == "money"
    lends = lends and shares_thousands(low, high, low_grouped=low_grouped, high_grouped=high_grouped)
    if scale is not None:
        low = times(low, _PLAIN_SCALES[scale])
    if high_scale is not None:
        power = _PLAIN_SCALES[high_scale]
        high = times(high, power)
        if low_key is None and scale is None:
            low = scaled_too(low, high, power)
    if lends:
        low = times(low, 3)
    return value_of(key, None, low, high) if low < high else None


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
        if follows == "/" and (rate := RATE_RE.match(lower, end)) is not None and RANGE_RE.match(lower, rate.end()):
            return None
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
