"""The working calendar (lịch làm việc): which days the offices of the State work.

Monday to Friday, without the public holidays of the Labour Code (45/2019/QH14, art. 112), the days given for a
holiday that falls on a day of rest (art. 111(3)), and with the Saturdays that the Prime Minister has worked in
exchange for a weekday (hoán đổi ngày làm việc). The Prime Minister fixes Tết, the day beside 2/9 and the exchanges
each year, so a calendar knows no more than the years that have been published: ``calendar.tsv`` holds them day by
day, each with its act. Years around them can be estimated by the package ``holidays`` (the extra ``workdays``).

The calendar is that of agencies and public bodies; firms may follow it and need not.
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, Protocol

from attrs import evolve, field, frozen

from vnpolicy.tables import rows

from .dates import ONE_DAY

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Calendar", "UnknownDayError", "WorkingCalendar", "public_sector"]

Status = Literal["official", "estimated", "unknown"]

_SATURDAY = 5

# The five-day week of the offices is of 1999 (Quyết định 188/1999/QĐ-TTg); lunar tables end with the century.
_ESTIMATED_YEARS = range(2000, 2100)


class Calendar(Protocol):
    """What :func:`~vnpolicy.deadlines.terms.due_date` asks of a calendar: any object with this one method will do."""

    def is_working_day(self, day: dt.date, /) -> bool:
        """Whether that day is worked."""
        ...


class UnknownDayError(ValueError):
    """The calendar does not know whether this ``day`` is worked."""

    def __init__(self, message: str, day: dt.date) -> None:
        super().__init__(message, day)
        self.message = message
        self.day = day

    def __str__(self) -> str:
        return self.message


@cache
def _estimate(year: int) -> Any:
    """The days off of one year as the package ``holidays`` computes them; ``None`` without the package."""
    try:
        from holidays import country_holidays
    except ImportError:
        return None
    # The years beside it, because an exchange may reach across New Year.
    return country_holidays("VN", years=(year - 1, year, year + 1))


def _days(days: Iterable[dt.date]) -> frozenset[dt.date]:
    return frozenset(days)


def _counted(days: frozenset[dt.date]) -> str:
    return f"<{len(days)} days>"


@frozen
class WorkingCalendar:
    """Days off and worked Saturdays, known from one day to another.

    ``off`` are the weekdays off, ``worked`` the days of a weekend that are worked; both hold between ``known_from``
    and ``known_until`` (both days included). ``unsettled`` are days of that time that an announced act may still
    change; they count as estimated. Outside, ``estimates`` allows the guess of the package ``holidays``.

    >>> import datetime as dt
    >>> from vnpolicy.deadlines.calendar import public_sector
    >>> calendar = public_sector()
    >>> calendar.is_working_day(dt.date(2025, 4, 26))  # a Saturday, worked for Friday 2/5/2025
    True
    >>> calendar.add_working_days(dt.date(2025, 4, 25), 3)
    datetime.date(2025, 4, 29)
    """

    off: frozenset[dt.date] = field(converter=_days, repr=_counted)
    worked: frozenset[dt.date] = field(converter=_days, repr=_counted)
    known_from: dt.date
    known_until: dt.date
    unsettled: frozenset[dt.date] = field(default=(), converter=_days, repr=_counted, kw_only=True)
    estimates: bool = field(default=True, kw_only=True)

    def status(self, day: dt.date) -> Status:
        """How the calendar knows that day: ``official``, ``estimated`` or ``unknown``."""
        if self.known_from <= day <= self.known_until:
            return "estimated" if day in self.unsettled else "official"
        if self.estimates and day.year in _ESTIMATED_YEARS and _estimate(day.year) is not None:
            return "estimated"
        return "unknown"

    def is_working_day(self, day: dt.date, /) -> bool:
        """Whether that day is worked; raises :exc:`UnknownDayError` for a day that the calendar does not know."""
        if self.known_from <= day <= self.known_until:
            return day not in self.off if day.weekday() < _SATURDAY else day in self.worked
        if self.estimates and day.year in _ESTIMATED_YEARS and (estimate := _estimate(day.year)) is not None:
            return bool(estimate.is_working_day(day))
        raise UnknownDayError(self._ignorance(day), day)

    def _ignorance(self, day: dt.date) -> str:
        known = f"days off are published from {self.known_from} to {self.known_until}, and {day} is not among them"
        if not self.estimates:
            return f"{known}: pass another calendar"
        if day.year in _ESTIMATED_YEARS:
            return f"{known}: install vnpolicy[workdays] for an estimate, or pass another calendar"
        return f"{known} nor in the years that can be estimated: pass another calendar"

    def add_working_days(self, day: dt.date, amount: int) -> dt.date:
        """The ``amount``-th working day after that day, or before it where ``amount`` is negative.

        The day itself is not counted, worked or not; of zero days it is what comes back.
        """
        step = ONE_DAY if amount > 0 else -ONE_DAY
        left = abs(amount)
        while left:
            day += step
            left -= self.is_working_day(day)
        return day

    def working_days(self, day: dt.date, until: dt.date) -> int:
        """How many working days lie after that day, up to another; below zero where the other lies before it.

        The day itself is not counted, the other one is, either way.

        ``working_days(day, add_working_days(day, n)) == n``. Raises :exc:`UnknownDayError` where a day between the two
        is not known: of a goal for 2030 count the days of the calendar.

        >>> import datetime as dt
        >>> from vnpolicy.deadlines.calendar import public_sector
        >>> public_sector().working_days(dt.date(2025, 4, 25), dt.date(2025, 4, 29))  # Saturday 26/4 is worked
        3
        """
        sign = 1 if until > day else -1
        count = 0
        while day != until:
            day += sign * ONE_DAY
            count += self.is_working_day(day)
        return sign * count

    def extended(self, until: dt.date, *, off: Iterable[dt.date], worked: Iterable[dt.date] = ()) -> WorkingCalendar:
        """This calendar with the days of a later notice, known until that day.

        Raises :exc:`ValueError` where a day lies outside the stretch that the notice adds.

        >>> import datetime as dt
        >>> from vnpolicy.deadlines.calendar import public_sector
        >>> calendar = public_sector().extended(dt.date(2027, 1, 31), off=[dt.date(2027, 1, 1)])
        >>> calendar.status(dt.date(2027, 1, 4)), calendar.is_working_day(dt.date(2027, 1, 1))
        ('official', False)
        """
        off, worked = frozenset(off), frozenset(worked)
        stray = sorted(day for day in off | worked if not self.known_until < day <= until)
        if stray:
            msg = f"{stray[0]} is not after {self.known_until} and until {until}"
            raise ValueError(msg)
        if until < self.known_until:
            msg = f"the calendar is known until {self.known_until} already"
            raise ValueError(msg)
        return evolve(self, off=self.off | off, worked=self.worked | worked, known_until=until)


@cache
def public_sector(*, estimates: bool = True) -> WorkingCalendar:
    """The published calendar of agencies and public bodies, with or without estimates for the years around it.

    >>> from vnpolicy.deadlines.calendar import public_sector
    >>> public_sector().known_from, public_sector().known_until
    (datetime.date(2020, 1, 1), datetime.date(2026, 12, 31))
    """
    days: dict[str, list[dt.date]] = {"off": [], "worked": [], "unsettled": []}
    for row in rows("deadlines", "calendar"):
        days[row["kind"]].append(dt.date.fromisoformat(row["date"]))
    return WorkingCalendar(
        days["off"],
        days["worked"],
        dt.date(min(days["off"]).year, 1, 1),
        dt.date(max(days["off"]).year, 12, 31),
        unsettled=days["unsettled"],
        estimates=estimates,
    )
