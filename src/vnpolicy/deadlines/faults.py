"""Why a text is not one time (vì sao không đọc được): what is wrong with it, and what was probably meant."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from vnpolicy._regex import regex
from vnpolicy.errors import ParseError
from vnpolicy.text import fold

from .dates import Date, Period, last_day
from .reading import scan

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

    from vnpolicy.text import Folded

__all__ = ["refusal"]

_IMPOSSIBLE_RE: Final = regex(
    r"(?<![0-9])([0-9]{1,2})[ \n]{0,2}(?:[/.-]|tháng)[ \n]{0,2}([0-9]{1,2})(?![0-9])(?:[ \n/.-]|năm){0,8}([0-9]{4})?"
)
_NO_PART_RE: Final = regex(r"(?<![^\W_])(tháng|quý)[ \n]{1,3}([0-9]{1,2})(?![0-9])")
_ISO_RE: Final = regex(r"(?<![0-9])([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?![0-9])")
_HALF_YEAR_RE: Final = regex(r"(?<![0-9/.-])([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{2})(?![0-9/.-])")
_BARE_RE: Final = regex(r"(?:q([1-4])[/-]?|([0-9]{1,2})[/-])?((?:19|20|21)[0-9]{2})")  # as tables write stretches


def refusal(text: str, folded: Folded, on: dt.date | None) -> ParseError:
    """The error for a text that is not one time expression: what is wrong, where, and what was probably meant."""
    lower = folded.lower

    def refuse(message: str, span: tuple[int, int] | None = None, meant: Iterable[str] = ()) -> ParseError:
        return ParseError(message, text, None if span is None else folded.source_span(*span), tuple(meant))

    if not lower.strip():
        return refuse("a time expression is needed, not an empty text")
    if on is None:
        start, end = len(lower) - len(lower.lstrip()), len(lower.rstrip())
        for some_day in (dt.date(1900, 1, 1), dt.date(2199, 12, 31)):  # "từ nay đến D" looks ahead, "từ D đến nay" back
            if any((hit.start, hit.end) == (start, end) for hit in scan(folded, some_day, whole=True)):
                return refuse("a reference date is needed: give the day of the text as on=")
    m = _ISO_RE.search(lower)
    if m is not None:
        year, month, day = int(m[1]), int(m[2]), int(m[3])
        return refuse("a day is written day, month, year", m.span(), _written(day, month, year))
    m = _HALF_YEAR_RE.search(lower)
    if m is not None:
        day, month, year = int(m[1]), int(m[2]), (1900 if m[3] > "50" else 2000) + int(m[3])
        meant = [_instead(folded, m, written, on) for written in _written(day, month, year)]
        return refuse("a year has four digits", m.span(), meant)
    m = _BARE_RE.fullmatch(lower.strip())
    if m is not None:
        message, bare = _bare(m)
        return refuse(message, None, bare)
    m = _IMPOSSIBLE_RE.search(lower)
    if m is not None:
        day, month, year = int(m[1]), int(m[2]), int(m[3]) if m[3] else 0
        if not 1 <= month <= 12 or not 1 <= day <= last_day(year or 2000, month):
            swapped = _written(month, day, year) if m[3] and month <= 31 and 1 <= day <= 12 else ()
            if not swapped and m[3] and 1 <= month <= 12 and 1 <= day <= 31:
                swapped = _written(last_day(year, month), month, year)
            meant = [_instead(folded, m, written, on) for written in swapped]
            return refuse("there is no such day", m.span(), meant)
    m = _NO_PART_RE.search(lower)
    if m is not None and not 1 <= int(m[2]) <= (12 if m[1] == "tháng" else 4):
        what = "month" if m[1] == "tháng" else "quarter"
        return refuse(f"there is no such {what}", m.span(2))
    hits = sorted(scan(folded, on, whole=True), key=lambda hit: (hit.start - hit.end, hit.start))
    if not hits:
        return refuse("not a time expression")
    hit = hits[0]
    if hit.start > 0 and lower[: hit.start].strip():
        return refuse("words before the time expression", (0, hit.start))
    return refuse("words after the time expression", (hit.end, len(lower)))


def _bare(written: re.Match[str]) -> tuple[str, tuple[str, ...]]:
    """What figures without a noun lack, and what they say with one: ``6/2025``, ``Q2/2025``, ``2025``."""
    quarter, month, year = written.groups()
    known = int(year)
    if quarter:
        return "a quarter is written quý", (str(Period.of_quarter(known, int(quarter))),)
    if not month:
        return "a year needs its noun, năm", (str(Period.of_year(known)),)
    if not 1 <= int(month) <= 12:
        return "there is no such month", ()
    return "a month needs its noun, tháng", (str(Period.of_month(known, int(month))),)


def _instead(folded: Folded, wrong: re.Match[str], written: str, on: dt.date | None) -> str:
    """The text with another day in it, where that is one expression; else the day alone."""
    start = wrong.start()
    before = folded.cased[: start - 5] if folded.lower.startswith("ngày ", start - 5) else folded.cased[:start]
    again = fold(f"{before}{written}{folded.cased[wrong.end() :]}".strip())
    whole = any((hit.start, hit.end) == (0, len(again.lower)) for hit in scan(again, on, whole=True))
    return again.cased if whole else written


def _written(day: int, month: int, year: int) -> tuple[str, ...]:
    if not 1800 <= year < 2200:
        return ()
    try:
        return (str(Date(year, month, day)),)
    except ValueError:
        return ()
