"""Lunar days (âm lịch): the mark behind a day, and the days of the months that have names of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vnpolicy._regex import regex

from .atoms import Atom
from .patterns import YEAR as _YEAR
from .patterns import S as _S
from .patterns import spaced

if TYPE_CHECKING:
    import re

    from .patterns import Places

__all__ = ["is_lunar", "mark_after", "named_months"]

_YEAR_NEXT: Final = rf"{_S}(?:19|20)[0-9]{{2}}(?![0-9]|[.,][0-9]|[ \n]?%)"
_MARK: Final = rf"(?:âm(?:{_S}lịch|(?={_YEAR_NEXT}|[.,;)]|{_S}(?:là{_S}ngày|năm)(?![^\W_])))|âl(?![^\W_]))"
_MARK_RE: Final = regex(rf"{_S}(?:\({_MARK}\)|\(?{_MARK})")
# "ngày 10 tháng Giêng", "rằm tháng Chạp năm Ất Tỵ": the first and the last month of the lunar year.
_MONTH_RE: Final = regex(
    spaced(
        r"tháng (giêng|chạp)(?![^\W_])(?: (?:\(âm lịch\)|âm lịch))?"
        r"(?:,? năm (?:(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) "
        rf"(?:tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi)(?![^\W_])(?: ({_YEAR}))?|({_YEAR})))?"
    )
)
_MONTH_STARTS: Final = frozenset("gc \n")  # what stands behind tháng and a blank
_DAY_RE: Final = regex(rf"(?<![^\W_])(?:ngày{_S})?(?:rằm|(?:(?:mùng|mồng){_S})?(?<![\w.,/-])([0-9]{{1,2}})){_S}\Z")
_LONGEST: Final = 30  # the days of a lunar month


def mark_after(lower: str, end: int) -> re.Match[str] | None:
    """The ``âm lịch`` or ``ÂL`` that stands right behind, in brackets or not."""
    return _MARK_RE.match(lower, end) if "â" in lower[end : end + 5] else None


def is_lunar(lower: str, end: int) -> bool:
    """Whether the mark stands right behind, which makes a day of any ``D/M`` before it: ``(8/9 âm lịch)``."""
    return mark_after(lower, end) is not None


def named_months(places: Places) -> list[Atom]:
    """``mùng 6 tháng Giêng``, ``rằm tháng Chạp năm Ất Tỵ``: the days of ``tháng Giêng`` and ``tháng Chạp``."""
    lower = places.lower
    found = []
    for at in places.of["tháng"]:
        month = _MONTH_RE.match(lower, at) if lower[at + 6 : at + 7] in _MONTH_STARTS else None
        day = None if month is None else _DAY_RE.search(lower, max(0, at - 16), at)
        if month is not None and day is not None and 1 <= (number := int(day[1] or 15)) <= _LONGEST:
            year = month[2] or month[3]
            name = 1 if month[1] == "giêng" else 12
            found.append(Atom(day.start(), month.end(), "lunar", int(year) if year else None, name, number))
    return found
