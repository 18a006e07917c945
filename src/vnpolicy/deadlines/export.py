"""What other systems store: ISO 8601, EDTF, TIMEX3, iCalendar and ``pandas.Period``.

Each function takes a value of this package and raises :exc:`ValueError` where the standard has no writing for it.
Working days (ngày làm việc) have none anywhere: ``P15D`` would be fifteen days of another kind, so it is never
written for them.
"""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.numerals.values import EXACT, plain_amount

from .dates import last_day
from .rules import WEEKDAYS
from .values import Date, Deadline, Duration, Period, Recurrence, TermDeadline

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd

    from .values import Time

__all__ = [
    "basic_day",
    "content_line",
    "text_value",
    "to_edtf",
    "to_ical",
    "to_iso8601",
    "to_pandas",
    "to_timex",
    "vcalendar",
]

_VIETNAM = dt.timedelta(hours=7)  # the year round
# A quarter is three months where a standard does not know it.
_ISO_UNITS = {
    "minute": ("PT", 1, "M"),
    "hour": ("PT", 1, "H"),
    "day": ("P", 1, "D"),
    "week": ("P", 1, "W"),
    "month": ("P", 1, "M"),
    "quarter": ("P", 3, "M"),
    "year": ("P", 1, "Y"),
}


def to_iso8601(value: Time) -> str:
    """A day, the day a deadline is due, an interval of days (both ends in it) or a duration, in ISO 8601.

    An open end is ``..`` (ISO 8601-2). Raises :exc:`ValueError` for working days, for a range of durations, for a rule
    of repetition, and where the day is not known.

    >>> from vnpolicy.deadlines.export import to_iso8601
    >>> from vnpolicy.deadlines import Duration, Period
    >>> to_iso8601(Period.of_quarter(2025, 2))
    '2025-04-01/2025-06-30'
    """
    if isinstance(value, Duration):
        return _duration(value)
    if isinstance(value, Period):
        if value.start is None:
            raise ValueError("an interval needs days: the period names no year")
        return f"{value.start.isoformat()}/{'..' if value.end is None else value.end.isoformat()}"
    if isinstance(value, Recurrence):  # of the right type, and without such a writing
        raise ValueError("ISO 8601 repeats durations, not days of the calendar: RFC 5545 writes the rule")  # noqa: TRY004
    return _known(value).isoformat()


def to_edtf(value: Time) -> str:
    """A day or a stretch in the Extended Date/Time Format (ISO 8601-2, level 2).

    A year that is not known is ``XXXX``; ``đầu``, ``giữa``, ``cuối`` are the day with ``~``; a quarter is 33 to 36 in
    the month's place; a term of office and a school year begin and end some day of their years; a deadline is an
    interval that began at an unknown time. Raises :exc:`ValueError` for lengths, for rules, for days of the lunar
    calendar, and for a quarter or a ``cuối tháng`` without its year.

    >>> from vnpolicy.deadlines.export import to_edtf
    >>> from vnpolicy.deadlines import Date, Period
    >>> to_edtf(Period.of_quarter(2025, 2)), to_edtf(Date(2024, point="end")), to_edtf(Date(None, 5, 17))
    ('2025-34', '2024-12-31~', 'XXXX-05-17')
    """
    if isinstance(value, Date):
        if not value.approximate:
            return _day(value)
        return f"{_known(value).isoformat()}~"
    if isinstance(value, Period):
        return _edtf_period(value)
    if isinstance(value, Deadline | TermDeadline):
        due = _known(value).isoformat()
        inner = value.inner if isinstance(value, Deadline) and value.relation == "within" else None
        first = inner.start.isoformat() if isinstance(inner, Period) and inner.start is not None else ""
        return f"{first}/{due}"
    msg = f"EDTF writes days and stretches of the calendar, not a {value.kind}"
    raise ValueError(msg)


def to_timex(value: Time) -> str:
    """The ``value`` of a TIMEX3 tag on the words: a day, a unit of the calendar, a duration, or a repeated day.

    A deadline gives the day or stretch that its words name, since TIMEX3 keeps the relation outside the tag. A stretch
    of several units is their duration; its ends belong into ``beginPoint`` and ``endPoint``. Raises
    :exc:`ValueError` for working days and for what has no value in TIMEX3.

    >>> from vnpolicy.deadlines.export import to_timex
    >>> from vnpolicy.deadlines import Period, Recurrence
    >>> to_timex(Period.of_months(2025, 6)), to_timex(Recurrence("FREQ=MONTHLY;BYMONTHDAY=24"))
    ('2025-H1', 'XXXX-XX-24')
    """
    if isinstance(value, Date):
        return _day(value)
    if isinstance(value, Period):
        return _timex_period(value)
    if isinstance(value, Deadline):
        if value.time is not None:
            return f"{to_timex(value.inner)}T{value.time:%H:%M}"
        return to_timex(value.inner)
    if isinstance(value, TermDeadline):
        return _duration(value.term)
    if isinstance(value, Duration):
        return _duration(value)
    return _timex_set(value)


def to_ical(value: Time, summary: str = "", *, uid: str | None = None, stamp: dt.datetime | None = None) -> str:
    r"""A deadline as a to-do with its due day, a recurrence as a rule, for iCalendar (RFC 5545).

    A to-do is a whole ``VTODO`` with lines that end in ``\r\n``; put it between those of :func:`vcalendar`. Its
    ``uid`` is by default computed from the words and the day, and ``stamp`` (the moment it was written, in UTC) is
    midnight of the due day, because no clock is read. A cut-off time is that of Vietnam, UTC+7. A recurrence gives one
    line, ``RRULE:…``, without an end. Raises :exc:`ValueError` where no due day is known.

    >>> from vnpolicy.deadlines.export import to_ical
    >>> from vnpolicy.deadlines import Date, Deadline, Recurrence
    >>> to_ical(Recurrence("FREQ=MONTHLY;BYMONTHDAY=24"))
    'RRULE:FREQ=MONTHLY;BYMONTHDAY=24'
    >>> print(*to_ical(Deadline("before", Date(2025, 6, 30)), "Báo cáo; lần 1", uid="1@x").splitlines(), sep="\n")
    BEGIN:VTODO
    UID:1@x
    DTSTAMP:20250629T000000Z
    DUE;VALUE=DATE:20250629
    SUMMARY:Báo cáo\; lần 1
    END:VTODO
    """
    if isinstance(value, Recurrence):
        return f"RRULE:{value.rrule}"
    due = _known(value)
    summary = summary or str(value)
    lines = ["BEGIN:VTODO", f"UID:{text_value(uid) if uid else _uid(summary, due)}"]
    if stamp is not None and stamp.tzinfo is not None:
        stamp = stamp.astimezone(dt.UTC)
    lines.append(f"DTSTAMP:{_moment(stamp or dt.datetime.combine(due, dt.time()))}")
    if isinstance(value, Deadline) and value.time is not None:
        moment = dt.datetime.combine(due, value.time)
        if due == dt.date.min and value.time.hour < 7:
            raise ValueError("the cut-off lies before the calendar in UTC")
        lines.append(f"DUE:{_moment(moment - _VIETNAM)}")
    else:
        inner = value.inner if isinstance(value, Deadline) and value.relation == "within" else None
        if isinstance(inner, Period) and inner.start is not None and inner.start < due:
            lines.append(f"DTSTART;VALUE=DATE:{basic_day(inner.start)}")
        lines.append(f"DUE;VALUE=DATE:{basic_day(due)}")
    lines += [f"SUMMARY:{text_value(summary)}", "END:VTODO"]
    return "".join(content_line(line) for line in lines)


def vcalendar(components: Iterable[str]) -> str:
    """An iCalendar file of to-dos, to be written in UTF-8 with its line ends as they are.

    >>> from vnpolicy.deadlines.export import to_ical, vcalendar
    >>> from vnpolicy.deadlines import Date, Deadline
    >>> vcalendar([to_ical(Deadline("by", Date(2025, 6, 30)), "Báo cáo")]).splitlines()[:4]
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//vnpolicy//deadlines//VI', 'BEGIN:VTODO']
    """
    head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//vnpolicy//deadlines//VI\r\n"
    return head + "".join(components) + "END:VCALENDAR\r\n"


def to_pandas(value: Date | Period) -> pd.Period:
    """The day or the stretch as a ``pandas.Period``: ``2025Q2``, or ``freq="6M"`` for the first six months.

    Needs pandas. Raises :exc:`ValueError` where an end is open or not known.

    >>> from vnpolicy.deadlines.export import to_pandas
    >>> from vnpolicy.deadlines import Period
    >>> str(to_pandas(Period.of_quarter(2025, 2)))  # doctest: +SKIP
    '2025Q2'
    """
    if isinstance(value, Date):
        start = end = _known(value)
    elif value.start is None or value.end is None:
        raise ValueError("a pandas.Period has a first and a last day, and one of them is open or not known")
    else:
        start, end = value.start, value.end
    import pandas as pd

    count, letter = _stretch(start, end)
    if letter == "M" and count == 3 and start.month % 3 == 1:
        count, letter = 1, "Q"
    return pd.Period(start.isoformat(), freq=letter if count == 1 else f"{count}{letter}")


def _known(value: Date | Period | Deadline | TermDeadline | Duration) -> dt.date:
    """The day that the value stands for; ``ValueError`` for what is no day, or for one that is not known."""
    if isinstance(value, Duration | Period):
        msg = f"a {value.kind} is no day"
        raise ValueError(msg)  # noqa: TRY004 - a value that has no such writing
    day = value.date if isinstance(value, Date) else value.due
    if day is None:
        msg = f"the day of this {value.kind} is not known: {value}"
        if isinstance(value, TermDeadline):
            msg += "; count it with resolve(), and write Deadline('by', Date.of(day))"
        raise ValueError(msg)
    return day


def _day(value: Date) -> str:
    """A day with ``XXXX`` for a year that is not given."""
    if value.calendar == "lunar":
        raise ValueError("a day of the lunar calendar has no Gregorian writing of its own")
    if value.date is not None:
        return value.date.isoformat()
    if value.point == "end" and value.month == 2:
        raise ValueError("the last day of February depends on the year, which is not given")
    known = (
        Date(2001, value.month, value.day, value.point) if (value.month, value.day) != (2, 29) else Date(2000, 2, 29)
    )
    return f"XXXX{str(known.date)[4:]}"


def _duration(value: Duration) -> str:
    """``P15D``, ``PT24H``."""
    if value.unit == "working_day":
        raise ValueError("working days have no standard form: they are counted on a calendar")
    if value.amount is None:
        raise ValueError("a range of durations has no standard form: write its two ends")
    head, times, letter = _ISO_UNITS[value.unit]
    return f"{head}{plain_amount(EXACT.multiply(value.amount, Decimal(times)))}{letter}"


def _stretch(start: dt.date, end: dt.date) -> tuple[int, str]:
    """How many whole years, months or days there are from one day to another, both included."""
    if start.day != 1 or end.day != last_day(end.year, end.month):
        return (end - start).days + 1, "D"
    if start.month == 1 and end.month == 12:
        return end.year - start.year + 1, "Y"
    return 12 * (end.year - start.year) + end.month - start.month + 1, "M"


def _edtf_period(value: Period) -> str:
    start, end, unit = value.start, value.end, value.unit
    if unit == "school_year" and value.number is not None:
        return f"{value.number:04}/{value.number + 1:04}"
    if start is None:
        if value.run or value.number is None or unit != "month":
            raise ValueError("EDTF has no writing for a quarter or some months of a year that is not given")
        return f"XXXX-{value.number:02}"
    if end is None:
        return f"{start.isoformat()}/.."
    if unit == "term":
        return f"{start.year:04}/{end.year:04}"
    count, letter = _stretch(start, end)
    if (count, letter) == (1, "Y"):
        return f"{start.year:04}"
    if (count, letter) == (1, "M"):
        return f"{start.year:04}-{start.month:02}"
    if (count, letter) == (3, "M") and start.month % 3 == 1:
        return f"{start.year:04}-{33 + start.month // 3}"
    return f"{start.isoformat()}/{end.isoformat()}"


def _timex_period(value: Period) -> str:
    start, end, unit = value.start, value.end, value.unit
    if start is None:
        if value.run or value.number is None or unit == "school_year":
            raise ValueError("TIMEX3 has no value for this stretch without its days")
        return f"XXXX-Q{value.number}" if unit == "quarter" else f"XXXX-{value.number:02}"
    if end is None:
        return "PX" + {"week": "W", "month": "M", "quarter": "M", "year": "Y", "term": "Y"}.get(unit, "D")
    count, letter = _stretch(start, end)
    if unit == "term":  # from some day of the first year to some day of the last
        return f"P{end.year - start.year}Y"
    if (count, letter) == (1, "Y"):
        return f"{start.year:04}"
    if (count, letter) == (1, "D"):
        return start.isoformat()
    if letter == "M":
        if count == 1:
            return f"{start.year:04}-{start.month:02}"
        if count == 3 and start.month % 3 == 1:
            return f"{start.year:04}-Q{1 + start.month // 3}"
        if count == 6 and start.month in (1, 7):
            return f"{start.year:04}-H{1 + start.month // 7}"
    return f"P{count}{letter}"


def _timex_set(value: Recurrence) -> str:
    """``XXXX-XX-24``, ``XXXX-03-14``, ``XXXX-WXX-1``; the interval where the rule sets no day."""
    parts = dict(part.split("=", 1) for part in value.rrule.split(";"))
    freq, interval = parts.pop("FREQ"), parts.pop("INTERVAL", "1")
    clock = "" if value.time is None else f"T{value.time:%H:%M}"
    if not parts and clock and (freq, interval) == ("DAILY", "1"):
        return f"XXXX-XX-XX{clock}"
    if not parts:
        return f"P{interval}{freq[0]}"
    month, day = parts.pop("BYMONTH", "XX"), parts.pop("BYMONTHDAY", "XX")
    if interval == "1" and not parts and re.fullmatch("XX|[0-9]{1,2}", month) and re.fullmatch("XX|[0-9]{1,2}", day):
        return f"XXXX-{month:>02}" if day == "XX" else f"XXXX-{month:>02}-{day:>02}{clock}"
    if interval == "1" and (month, day) == ("XX", "XX") and freq == "WEEKLY" and parts.get("BYDAY") in WEEKDAYS:
        return f"XXXX-WXX-{list(WEEKDAYS).index(parts['BYDAY']) + 1}{clock}"
    msg = f"TIMEX3 has no value for the rule {value.rrule}"
    raise ValueError(msg)


def _uid(summary: str, due: dt.date) -> str:
    """The same words and the same day have the same identifier, wherever they are written."""
    from uuid import NAMESPACE_URL, uuid5

    return str(uuid5(NAMESPACE_URL, f"vnpolicy:{due.isoformat()}:{_utf8(summary).decode()}"))


def basic_day(day: dt.date) -> str:
    """A day in the basic format of ISO 8601, ``20250629``; ``strftime`` leaves the zeros out of a year below 1000."""
    return day.isoformat().replace("-", "")


def _moment(moment: dt.datetime) -> str:
    return f"{basic_day(moment.date())}T{moment:%H%M%S}Z"


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "replace")


_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
_CONTROLS_RE = regex("[\x00-\x08\x0b-\x1f\x7f]")


def text_value(text: str) -> str:
    r"""A text as a value of iCalendar (RFC 5545, 3.3.11); controls, which it may not hold, are blanks.

    >>> from vnpolicy.deadlines.export import text_value
    >>> print(text_value("Báo cáo; lần 1, 2"))
    Báo cáo\; lần 1\, 2
    """
    return _CONTROLS_RE.sub(" ", re.sub("\r\n?", "\n", text)).translate(_ESCAPES)


def content_line(line: str) -> str:
    r"""A line of iCalendar with its end, in pieces of at most 75 octets, each but the first after a blank.

    RFC 5545, 3.1, asks for it; no letter is cut. What UTF-8 cannot hold becomes ``?``.

    >>> from vnpolicy.deadlines.export import content_line
    >>> content_line("SUMMARY:Báo cáo")
    'SUMMARY:Báo cáo\r\n'
    """
    octets = _utf8(line)
    pieces: list[bytes] = []
    start, room = 0, 75
    while len(octets) - start > room:
        end = start + room
        while octets[end] & 0xC0 == 0x80:  # the inside of a letter
            end -= 1
        pieces.append(octets[start:end])
        start, room = end, 74
    pieces.append(octets[start:])
    return b"\r\n ".join(pieces).decode() + "\r\n"
