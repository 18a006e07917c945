"""Terms (thời hạn): the day on which so many days, working days, weeks, months, quarters or years run out.

The Civil Code (91/2015/QH13) counts so, unless the parties or another law say otherwise (art. 145):

- the first day, the day of the event, is not counted (art. 147(2), (3));
- weeks end on the same weekday, months on the same day number, years on the same day and month; where the last month
  has no such day, on its last day (art. 148(2)-(4));
- a last day that is not worked moves to the end of the next working day (art. 148(5)).

Working days (ngày làm việc) are defined by no statute: they are the days that the calendar has worked, the last one
counted is due, and nothing is left to move. Counted back from an event (``chậm nhất 20 ngày trước ngày …``) a term
takes no day off into account, because the next working day would be too late.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from .calendar import Calendar, public_sector
from .dates import ONE_DAY, Period, last_day

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = ["due_date", "report_window"]

Unit = Literal["day", "working_day", "week", "month", "quarter", "year"]

_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_UNITS = (*_DAYS, "working_day", *_MONTHS)


def due_date(
    start: dt.date,
    amount: int | Decimal,
    unit: str,
    *,
    direction: Literal["after", "before"] = "after",
    calendar: Calendar | None = None,
    first_day: Literal["exclude", "include"] = "exclude",
    roll: bool | None = None,
) -> dt.date:
    """The last day of a term of ``amount`` units that starts on the day ``start`` (ngày hết hạn).

    ``unit`` is ``day``, ``working_day``, ``week``, ``month``, ``quarter`` or ``year``; ``direction="before"`` counts
    back from ``start``. ``calendar`` says which days are worked, by default
    :func:`~vnpolicy.deadlines.calendar.public_sector`; any object with ``is_working_day(day)`` will do.

    ``first_day="include"`` counts ``start`` itself, as a state that lasts from a day does: twelve months from 1/6/2025
    are then over on 31/5/2026. ``roll`` moves a last day that is not worked to the next one that is (art. 148(5)); by
    default a term that runs forward does so and one that is counted back does not. ``roll=False`` is also right for
    what takes effect or lasts, and needs no calendar.

    Raises :exc:`ValueError` for hours and minutes (they run from a moment, not from a day), for a part of a unit, for a
    term of no length, for a day beyond the calendar of ``datetime``; and its subclass
    :exc:`~vnpolicy.deadlines.calendar.UnknownDayError` where the calendar does not know the days it is asked for.

    >>> import datetime as dt
    >>> from vnpolicy.deadlines.terms import due_date
    >>> due_date(dt.date(2025, 4, 15), 15, "day")  # 30/4, 1/5 and 2/5/2025 are days off, 3/5 is a Saturday
    datetime.date(2025, 5, 5)
    >>> due_date(dt.date(2025, 4, 25), 3, "working_day")  # Saturday 26/4/2025 is worked
    datetime.date(2025, 4, 29)
    >>> due_date(dt.date(2025, 1, 31), 1, "month")
    datetime.date(2025, 2, 28)
    >>> due_date(dt.date(2026, 3, 15), 42, "day", direction="before")  # a Sunday, and stays one
    datetime.date(2026, 2, 1)
    """
    count = _count(amount, unit)
    if isinstance(start, dt.datetime) or not isinstance(start, dt.date):
        msg = f"a term starts on a day: pass a datetime.date, not a {type(start).__name__}"
        raise TypeError(msg)
    if direction not in ("after", "before"):
        msg = f"direction is 'after' or 'before', not {direction!r}"
        raise ValueError(msg)
    if first_day not in ("exclude", "include"):
        msg = f"first_day is 'exclude' or 'include', not {first_day!r}"
        raise ValueError(msg)
    sign = 1 if direction == "after" else -1
    included = first_day == "include"
    try:
        if unit == "working_day":
            return _worked(start, count, sign, included, calendar)
        last = _last(start, count * sign, unit)
        # The day before the one that answers to the first; a month without that day ends where it ends.
        if included and (unit in _DAYS or last.day == start.day):
            last -= sign * ONE_DAY
        elif included and sign < 0:
            last += ONE_DAY
        return _rolled(last, calendar) if (sign > 0 if roll is None else roll) else last
    except OverflowError as error:
        msg = f"a term of {count} {unit} from {start} leaves the calendar"
        raise ValueError(msg) from error


def _count(amount: int | Decimal, unit: str) -> int:
    """A whole number of a unit that a day can be counted in."""
    if unit in ("hour", "minute"):
        msg = f"a term in {unit}s runs from a moment, not from a day (Civil Code, art. 147(1))"
        raise ValueError(msg)
    if unit not in _UNITS:
        msg = f"unit is one of {', '.join(_UNITS)}, not {unit!r}"
        raise ValueError(msg)
    count = int(amount)
    if count != amount:
        msg = f"{amount} {unit} is no whole number of them, and the law says of no part where it ends"
        raise ValueError(msg)
    if count < 1:
        msg = f"a term has a length of 1 {unit} or more, not {amount}; direction='before' counts back"
        raise ValueError(msg)
    return count


def _last(start: dt.date, count: int, unit: str) -> dt.date:
    """The day that answers to the first, so many units away (art. 148(1)-(4))."""
    if unit in _DAYS:
        return start + dt.timedelta(days=count * _DAYS[unit])
    from dateutil.relativedelta import relativedelta  # costs 2 ms, and most texts need none

    try:
        return start + relativedelta(months=count * _MONTHS[unit])
    except ValueError as error:  # what dateutil says of the year 10000
        raise OverflowError from error


def _worked(start: dt.date, count: int, sign: int, included: bool, calendar: Calendar | None) -> dt.date:
    """The last of so many days that are worked."""
    calendar = public_sector() if calendar is None else calendar
    day = start
    if included and calendar.is_working_day(day):
        count -= 1
    while count:
        day += sign * ONE_DAY
        count -= calendar.is_working_day(day)
    return day


def _rolled(day: dt.date, calendar: Calendar | None) -> dt.date:
    """The day, or the next one that is worked (art. 148(5))."""
    calendar = public_sector() if calendar is None else calendar
    while not calendar.is_working_day(day):
        day += ONE_DAY
    return day


# First and last month of the stretches that administrative reports are made for.
_REPORTED = {
    *((month, month) for month in range(1, 13)),
    *((month, month + 2) for month in (1, 4, 7, 10)),
    (1, 6),
    (7, 12),
    (1, 9),
    (1, 12),
}


def report_window(period: Period) -> Period:
    """The days whose figures an administrative report on the period gives (thời gian chốt số liệu).

    A report on a month, a quarter, six or nine months or a year takes its figures from the 15th of the month before
    the period to the 14th of the period's last month: so the periodic reports under Decree 09/2019/NĐ-CP, for instance
    Circular 09/2019/TT-NHNN. Statistical and accounting reports keep the calendar, and an act may set other days for
    its own reports. Raises :exc:`ValueError` for a stretch that no such report is made on.

    >>> from vnpolicy.deadlines.terms import report_window
    >>> from vnpolicy.deadlines import Period
    >>> window = report_window(Period.of_quarter(2025, 2))
    >>> window.start, window.end
    (datetime.date(2025, 3, 15), datetime.date(2025, 6, 14))
    """
    start, end = period.start, period.end
    if (
        start is None
        or end is None
        or start.year != end.year
        or (start.month, end.month) not in _REPORTED
        or start.day != 1
        or end.day != last_day(end.year, end.month)
    ):
        raise ValueError("administrative reports are made on a month, a quarter, six or nine months, or a year")
    if start == dt.date.min:
        raise ValueError("the window begins before the calendar does")
    return Period((start - ONE_DAY).replace(day=15), end.replace(day=14))
