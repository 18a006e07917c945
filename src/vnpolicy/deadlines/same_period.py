"""The same stretch of another year (cùng kỳ): that of the nearest period before, which it is compared with."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final

from vnpolicy._regex import regex
from vnpolicy.found import Hit

from .dates import Period, last_day
from .patterns import S as _S
from .patterns import spaced

if TYPE_CHECKING:
    import re

    from .patterns import Places

__all__ = ["with_same_periods"]

_SAME_RE: Final = regex(
    spaced(
        r"cùng kỳ(?: (?:của|với))? (?:(?:năm )?(?P<year>(?:19|20)[0-9]{2})(?![.,][0-9])|năm (?:trước|ngoái))"
        r"(?![^\W_]|[/-][0-9])"
    )
)
# What a stretch is compared with is not what is measured; up to the end of a month or a quarter is from New Year on.
_BESIDE_RE: Final = regex(rf"(?<![^\W_])(?:(so(?:{_S}với)?(?:{_S}cả)?)|hết){_S}\Z")
# "Tính đến ngày 30/11, … so với cùng kỳ", "Lũy kế giải ngân đến ngày 30/9": from New Year to that day.
_AS_OF_RE: Final = regex(
    rf"(?<![^\W_])(?:tính|(?:lũy{_S}kế|giải{_S}ngân)(?:{_S}[^\W\d_]{{1,9}}){{0,6}}){_S}đến(?:{_S}hết)?{_S}\Z"
)
_AS_OF: Final = 72
_NEAREST: Final = 6  # periods before it
_TWO_YEARS: Final = dt.timedelta(days=600)  # what lasts so long has no same stretch in the year before


def with_same_periods(
    places: Places, hits: list[Hit], periods: list[tuple[int, Period]], on: dt.date | None
) -> list[Hit]:
    """The candidates with ``cùng kỳ năm 2024``: the stretch of that year which the nearest before has in its own."""
    lower = places.lower
    matches = [
        m
        for at in places.of["kỳ"]
        if lower[at - 2 : at - 1] in {"g", " ", "\n"}
        and (start := lower.rfind("cùng", max(0, at - 7), at)) >= 0
        and (m := _SAME_RE.match(lower, start))
    ]
    if not matches:
        return hits
    opened = [m.start() for m in matches]

    def is_inside(start: int) -> bool:
        at = bisect_left(opened, start)
        return at > 0 and matches[at - 1].end() > start

    # The year in "cùng kỳ năm 2024" is no stretch of its own, and no base for another.
    hits = [hit for hit in hits if not is_inside(hit.start)]
    measured, compared = _measured(lower, hits, periods, on)
    measured = [one for one in measured if not is_inside(one[0])]
    read: list[tuple[int, Period]] = []  # "so với cùng kỳ năm 2024, bằng 163% cùng kỳ năm 2019": the same stretch
    for m in matches:
        value = _stretch(m, measured, *([read] if m["year"] else [])) or _stretch(m, compared)
        if value is not None:
            read.append((m.start(), value))
            hits.append(Hit(m.start(), m.end(), "period", value, m.end()))
    return hits


def _measured(
    lower: str, hits: list[Hit], periods: list[tuple[int, Period]], on: dt.date | None
) -> tuple[list[tuple[int, Period]], list[tuple[int, Period]]]:
    """The stretches that ``cùng kỳ`` may mean, ``trong 9 tháng`` too, and those that others are compared with."""
    found = []
    compared = []
    for start, period in periods:
        beside = _BESIDE_RE.search(lower, max(0, start - 16), start)
        if beside is None:
            found.append((start, period))
        elif beside[1]:
            compared.append((start, period))
        else:
            assert period.start is not None
            parts = period.unit == "month" or (period.unit == "quarter" and period.start.month > 1)
            if parts and period.end is not None and period.start.year == period.end.year:
                period = Period.of_months(period.start.year, period.end.month)  # noqa: PLW2901
            found.append((start, period))
    found += [
        (hit.start, _since_new_year(day))
        for hit in hits
        if hit.kind == "date" and (day := hit.value.date) is not None
        if _AS_OF_RE.search(lower, max(0, hit.start - _AS_OF), hit.start)
    ]
    if on is not None:
        counts = range(2, min(12, on.month + 1))  # of this year, and not the whole of it
        found += [
            (hit.start, Period.of_months(on.year, int(hit.value.amount)))
            for hit in hits
            if hit.kind == "duration" and hit.value.unit == "month" and hit.value.amount in counts
        ]
    return sorted(found, key=lambda one: one[0]), compared


def _stretch(m: re.Match[str], *kinds: list[tuple[int, Period]]) -> Period | None:
    """The part of another year that ``cùng kỳ`` means, by the nearest period before it that is of a later year."""
    before: list[tuple[int, Period]] = []
    for periods in kinds:
        count = bisect_right(periods, m.start(), key=lambda one: one[0])
        before += periods[max(0, count - _NEAREST) : count]
    for _, period in sorted(before, key=lambda one: one[0], reverse=True):
        assert period.start is not None
        year = int(m["year"] or period.start.year - 1)
        if period.start.year > year >= 1 and period.end is not None and period.end - period.start < _TWO_YEARS:
            return period.in_year(year)
    return None


def _since_new_year(day: dt.date) -> Period:
    """The stretch up to a day: whole months where it closes one."""
    if day.day == last_day(day.year, day.month):
        return Period.of_months(day.year, day.month)
    return Period(dt.date(day.year, 1, 1), day, "day")
