"""Atoms of the calendar: one day, month, quarter, year or run of months, as far as its own words say what it is.

The forms of :mod:`.days` and :mod:`.stretches` make them; :mod:`.joining` puts together those that share words.
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from .dates import Date, Period, last_day

if TYPE_CHECKING:
    from .dates import Point

__all__ = ["MOST_LISTED", "Atom", "exists", "final_day", "first_day", "value_of"]

MOST_LISTED: Final = 31  # as many days or years as a list may have

_Number: TypeAlias = int | None
_Parts: TypeAlias = "tuple[str, _Number, _Number, _Number, _Number, _Number, _Number, Point | None]"


class Atom(NamedTuple):
    """One piece: its span, its level, and what its words say; a field that its level does not use is None.

    ============== ========================= =================================================
    level          fields, ``year`` optional  example
    ============== ========================= =================================================
    ``day``        month or None, day        ``ngày 5/6``, ``ngày 14`` (-1 is the last day)
    ``lunar``      month, day                ``ngày 10/3 âm lịch``
    ``month``      month                     ``tháng 6/2025``
    ``months``     first, last               ``tháng 3 - 5/2025``
    ``quarter``    first, last               ``quý II/2025``, ``quý II, III``
    ``run``        months                    ``6 tháng đầu năm``; negative for the last ones
    ``point``      month or None, point      ``cuối năm 2025``, ``đầu tháng 6``
    ``half``       month, point              ``nửa đầu tháng 6``
    ``year``                                 ``năm 2025``
    ``years``      last                      ``giai đoạn 2021 - 2025``
    ``term``       last                      ``nhiệm kỳ 2020 - 2025``
    ``school``                               ``năm học 2024 - 2025``
    ``none``                                 digits that are no time and no count either
    ============== ========================= =================================================
    """

    start: int
    end: int
    level: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    first: int | None = None
    last: int | None = None
    months: int | None = None
    point: Point | None = None

    @property
    def bare(self) -> bool:
        """Whether it is the number of a day, without its month."""
        return self.level == "day" and self.month is None

    def says(self, other: Atom) -> bool:
        """Whether the other says the same, somewhere else."""
        return self[2:] == other[2:]


def exists(day: int, month: int, year: int | None) -> bool:
    """Whether there is such a day; without a year, in some year."""
    return 1 <= month <= 12 and day >= 1 and (day < 29 or day <= last_day(2000 if year is None else year, month))


def first_day(atom: Atom, year: int) -> dt.date | None:
    """The first day of what the atom names, in that year."""
    value = value_of(atom, year)
    return value.date if isinstance(value, Date) else value.start


def final_day(atom: Atom, year: int) -> dt.date | None:
    """The last day of what the atom names, in that year."""
    value = value_of(atom, year)
    return value.date if isinstance(value, Date) else value.end


def value_of(atom: Atom, year: int | None = None) -> Date | Period:
    """The value of one atom; ``year`` is used where the text gives none."""
    supplied = year is not None and atom.year is None and atom.level != "lunar"
    return _value((atom._replace(year=year) if supplied else atom)[2:])


@lru_cache(maxsize=1024)
def _value(parts: _Parts) -> Date | Period:
    """The value of an atom's parts; a text names the same days and years again and again."""
    level, year, month, day, first, last, months, point = parts
    if level == "day":
        if year is not None and month == 2 and day == 29 and last_day(year, 2) < 29:
            year = None
        return Date(year, month, day)
    if level == "lunar":
        return Date(year, month, day, calendar="lunar")
    if level == "point":
        return Date(year, month, None, point)
    if level == "school":
        return Period(None, None, "school_year", year)
    if year is None:
        if level == "run":
            return Period(None, None, "month", months, run=True)
        return Period(None, None, "quarter", first) if level == "quarter" else Period(None, None, "month", month)
    return _stretch(level, year, (month, first, last, months), point)


def _stretch(level: str, year: int, numbers: tuple[int | None, ...], point: Point | None) -> Period:
    """The stretch of a known year: ``numbers`` are its month, its first and last part, and how many months."""
    month, first, last, months = numbers
    if level == "year":
        return Period.of_year(year)
    if months is not None:
        return Period.of_months(year, months)
    if month is not None:
        whole = Period.of_month(year, month)
        middle = dt.date(year, month, 15)
        if level == "month":
            return whole
        return Period(whole.start, middle) if point == "start" else Period(middle + dt.timedelta(days=1), whole.end)
    assert last is not None
    if level in {"years", "term"}:
        return Period(dt.date(year, 1, 1), dt.date(last, 12, 31), "term" if level == "term" else "year")
    assert first is not None
    if level == "months":
        return Period(dt.date(year, first, 1), Period.of_month(year, last).end, "month")
    return Period(dt.date(year, 3 * first - 2, 1), Period.of_quarter(year, last).end, "quarter")
