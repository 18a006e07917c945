"""Days, stretches, deadlines, lengths and repetitions (thời gian và thời hạn) in Vietnamese policy text.

>>> import datetime as dt
>>> from vnpolicy import deadlines
>>> deadlines.parse("trước ngày 30/6/2025").due
datetime.date(2025, 6, 29)
>>> [str(found.value) for found in deadlines.find("Hoàn thành trong quý 2", on=dt.date(2025, 3, 1))]
['trong quý II/2025']
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy.errors import ParseError, asked
from vnpolicy.found import Found, Hit, longest, to_found
from vnpolicy.text import fold

from . import faults, plain, reading
from .values import Date, Deadline, Duration, Period, Recurrence, TermDeadline, Time

if TYPE_CHECKING:
    import datetime as dt

    from vnpolicy.text import Folded

    from .calendar import Calendar, UnknownDayError, WorkingCalendar, public_sector
    from .terms import due_date, report_window

__all__ = [
    "Calendar",
    "Date",
    "Deadline",
    "Duration",
    "Period",
    "Recurrence",
    "TermDeadline",
    "Time",
    "UnknownDayError",
    "WorkingCalendar",
    "due_date",
    "find",
    "is_valid",
    "parse",
    "public_sector",
    "report_window",
]

# Terms are counted, and days off asked for, by who wants it: reading needs neither.
_COUNTED = {"due_date": "terms", "report_window": "terms"}
_COUNTED |= dict.fromkeys(("Calendar", "UnknownDayError", "WorkingCalendar", "public_sector"), "calendar")


def __getattr__(name: str) -> object:
    if name not in _COUNTED:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    from importlib import import_module

    return globals().setdefault(name, getattr(import_module(f".{_COUNTED[name]}", __name__), name))


def _supplying(on: dt.date | None) -> dt.date | None:
    """The reference date, where what it supplies is a year that can be written: 1900 to 2199."""
    return on if on is not None and 1900 <= on.year < 2200 else None


def _scan(folded: Folded, on: dt.date | None) -> list[Hit]:
    """The candidates of a folded text."""
    return reading.scan(folded, _supplying(on))


def find(text: str, *, on: dt.date | None = None) -> list[Found[Time]]:
    """The times of a text, in order; none overlap.

    ``on`` is the day the text was issued: a day without a year takes its year from there. No ``str`` makes it raise.

    >>> from vnpolicy.deadlines import find
    >>> [(found.text, found.value.kind) for found in find("Hồ sơ nộp trước ngày 05/12/2025, trả trong 15 ngày.")]
    [('trước ngày 05/12/2025', 'deadline'), ('15 ngày', 'duration')]
    """
    on = asked(text, on)
    folded = fold(text)
    return to_found(folded, longest(_scan(folded, on)))


def parse(text: str, *, on: dt.date | None = None) -> Time:
    """The one time that the whole text is.

    A preposition makes it a deadline (``trong quý II/2025``); there is no clause to ask. Without ``on`` a day or a
    stretch without a year stays partial; what has no value at all without a reference date raises.

    Raises :class:`vnpolicy.ParseError` where the text is no such expression or names a day that does not exist.

    >>> import datetime as dt
    >>> from vnpolicy import deadlines
    >>> deadlines.parse("ngày 17/5").date, deadlines.parse("ngày 17/5", on=dt.date(2025, 3, 1)).date
    (None, datetime.date(2025, 5, 17))
    """
    if on is not None or not isinstance(text, str):
        on = asked(text, on)
    read = plain.read(text)
    if read is not None:
        return read
    folded = fold(text)
    on = _supplying(on)
    lower = folded.lower
    start, end = len(lower) - len(lower.lstrip()), len(lower.rstrip())
    for hit in longest(reading.scan(folded, on, whole=True)):
        if (hit.start, hit.end) == (start, end):
            value: Time = hit.value
            return value
    raise faults.refusal(text, folded, on)


def is_valid(text: str, *, on: dt.date | None = None) -> bool:
    """Whether :func:`parse` reads the text.

    >>> from vnpolicy import deadlines
    >>> deadlines.is_valid("quý II/2025"), deadlines.is_valid("31/6/2025")
    (True, False)
    """
    try:
        parse(text, on=on)
    except ParseError:
        return False
    return True
