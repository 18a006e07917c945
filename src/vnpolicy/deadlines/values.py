"""What a time expression says: a day, a stretch, a day by which, a length, a rule of repetition.

Every value is frozen, hashable and picklable; ``str(value)`` is a canonical Vietnamese writing that
:func:`vnpolicy.deadlines.parse` reads back, and ``to_dict()`` is its JSON.
"""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal

from attrs import frozen

from vnpolicy._regex import regex
from vnpolicy._schema import Written
from vnpolicy.numerals.values import plain_amount

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .calendar import Calendar

__all__ = ["Date", "Deadline", "Duration", "Period", "Recurrence", "TermDeadline"]

Point = Literal["start", "middle", "end"]
Relation = Literal["before", "by", "within"]
Unit = Literal["minute", "hour", "day", "working_day", "week", "month", "quarter", "year"]
Stretch = Literal["day", "week", "month", "quarter", "year", "term", "school_year"]

_POINTS: Final = {"start": "đầu", "middle": "giữa", "end": "cuối"}
_UNITS: Final = {
    "minute": "phút",
    "hour": "giờ",
    "day": "ngày",
    "working_day": "ngày làm việc",
    "week": "tuần",
    "month": "tháng",
    "quarter": "quý",
    "year": "năm",
}
_ROMAN: Final = ("I", "II", "III", "IV")
_WEEKDAYS: Final = {
    "MO": "thứ Hai",
    "TU": "thứ Ba",
    "WE": "thứ Tư",
    "TH": "thứ Năm",
    "FR": "thứ Sáu",
    "SA": "thứ Bảy",
    "SU": "Chủ nhật",
}
_MIDNIGHT: Final = dt.time()  # "trước 0 giờ ngày D": the day has not begun
_ONE_DAY: Final = dt.timedelta(days=1)


def _written(amount: Decimal) -> str:
    """A figure as a Vietnamese text writes it: two digits at least (``05``), a comma before the fraction."""
    text = plain_amount(amount).replace(".", ",")
    return "0" + text if len(text) == 1 else text


def last_day(year: int, month: int) -> int:
    """How many days the month has."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _slashed(day: int, month: int, year: int | None) -> str:
    """``05/6/2025``: days below ten and the months 1 and 2 with a zero (Decree 30/2020/NĐ-CP, appendix I)."""
    text = f"{day:02}/{month:02}" if month < 3 else f"{day:02}/{month}"
    return text if year is None else f"{text}/{year:04}"


def _days(value: object) -> tuple[dt.date, dt.date] | None:
    """The days that a value is ordered by, None where they are not known; what has no end goes on to the last."""
    if isinstance(value, Period):
        return None if value.start is None else (value.start, value.end or dt.date.max)
    assert isinstance(value, Date | Deadline)
    day = value.date if isinstance(value, Date) else value.due
    return None if day is None else (day, day)


class _ByDay(Written):
    """What is ordered by its days, among values of its own class; where a day is not known there is no order."""

    __slots__ = ()

    def __lt__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        one, two = _days(self), _days(other)
        return NotImplemented if one is None or two is None else one < two

    def __gt__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        one, two = _days(self), _days(other)
        return NotImplemented if one is None or two is None else two < one


@frozen(order=False, repr=False)
class Date(_ByDay):
    """A day (*ngày*), or as much of it as the text says.

    ``year`` is None where the text gives none and no reference date was known. ``point`` marks ``đầu``, ``giữa``,
    ``cuối`` of a month, or of a year when ``month`` is None: the Civil Code 2015, art. 146(2) and (3), makes them
    days (1, 15 and the last day of the month; 1/1, 30/6 and 31/12 of the year), while many authors mean a stretch, so
    :attr:`approximate` is true of them. A day of the lunar calendar is marked ``calendar="lunar"`` and not computed.

    >>> from vnpolicy.deadlines import Date
    >>> Date(2025, 6, 5).date, str(Date(2025, 6, 5))
    (datetime.date(2025, 6, 5), 'ngày 05/6/2025')
    >>> Date(2024, point="end").date, Date(month=5, day=17).date
    (datetime.date(2024, 12, 31), None)

    Raises ``ValueError`` for a day that does not exist.
    """

    kind: ClassVar[str] = "date"

    year: int | None = None
    month: int | None = None
    day: int | None = None
    point: Point | None = None
    calendar: Literal["gregorian", "lunar"] = "gregorian"

    def __attrs_post_init__(self) -> None:
        year = 2000 if self.year is None else self.year
        if self.point is not None:
            if self.day is not None:
                raise ValueError("a point of a month or a year has no day of its own")
            dt.date(year, 1 if self.month is None else self.month, 1)
        elif self.month is None or self.day is None:
            raise ValueError("a date has a day and a month")
        elif self.calendar == "lunar":
            if not (1 <= self.month <= 12 and 1 <= self.day <= 30):
                raise ValueError("no such day in the lunar calendar")
            dt.date(year, 1, 1)
        else:
            dt.date(year, self.month, self.day)

    @classmethod
    def of(cls, day: dt.date) -> Date:
        """The value of a ``datetime.date``."""
        return cls(day.year, day.month, day.day)

    @property
    def approximate(self) -> bool:
        """Whether the day stands for a stretch that ends, begins or has its middle there."""
        return self.point is not None

    @property
    def date(self) -> dt.date | None:
        """The calendar day; None where the year is missing or the calendar is the lunar one."""
        year, month = self.year, self.month
        if year is None or self.calendar == "lunar":
            return None
        if self.point is None:
            return dt.date(year, month or 1, self.day or 1)
        if month is None:
            return dt.date(year, *{"start": (1, 1), "middle": (6, 30), "end": (12, 31)}[self.point])
        return dt.date(year, month, {"start": 1, "middle": 15, "end": last_day(year, month)}[self.point])

    def to_dict(self) -> dict[str, object]:
        """``{"date": "2025-03-13"}``; the parts that are known where the day is not."""
        data: dict[str, object] = {}
        day = self.date
        if day is not None:
            data["date"] = day.isoformat()
        else:
            data.update({k: v for k in ("year", "month", "day") if (v := getattr(self, k)) is not None})
        if self.point is not None:
            data["point"] = self.point
            data["of"] = "year" if self.month is None else "month"
        if self.calendar == "lunar":
            data["calendar"] = "lunar"
        return data

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Date:
        """The value that ``to_dict`` wrote."""
        point = data.get("point")
        calendar = data.get("calendar", "gregorian")
        if "date" not in data:
            return cls(data.get("year"), data.get("month"), data.get("day"), point, calendar)
        day = dt.date.fromisoformat(data["date"])
        if point is None:
            return cls(day.year, day.month, day.day)
        return cls(day.year, None if data["of"] == "year" else day.month, None, point)

    def __str__(self) -> str:
        if self.point is not None:
            of = _year_or_month(self.year, self.month)
            return f"{_POINTS[self.point]} {of}"
        assert self.day is not None
        assert self.month is not None
        tail = " âm lịch" if self.calendar == "lunar" else ""
        return f"ngày {_slashed(self.day, self.month, self.year)}{tail}"

    def to_iso8601(self) -> str:
        """The day in ISO 8601."""
        from . import export

        return export.to_iso8601(self)

    def to_edtf(self) -> str:
        """The day in the Extended Date/Time Format (ISO 8601-2): unknown digits are ``X``, ``~`` marks a point."""
        from . import export

        return export.to_edtf(self)

    def to_timex(self) -> str:
        """The ``value`` of a TIMEX3 tag."""
        from . import export

        return export.to_timex(self)


def _year_or_month(year: int | None, month: int | None) -> str:
    if month is None:
        return "năm" if year is None else f"năm {year:04}"
    return f"tháng {month}" if year is None else f"tháng {month}/{year:04}"


def _natural(start: dt.date, end: dt.date | None) -> Stretch:
    """The unit that the two days suggest by themselves."""
    if end is None or start.day != 1 or end.day != last_day(end.year, end.month):
        return "day"
    if start.month == 1 and end.month == 12:
        return "year"
    if start.month % 3 == 1 and start.year == end.year and end.month == start.month + 2:
        return "quarter"
    return "month"


@frozen(order=False, repr=False)
class Period(_ByDay):
    """A stretch of the calendar (*thời kỳ*), both ends included; ``end`` None is an open end.

    ``unit`` is what the text counts in, or ``term`` (*nhiệm kỳ*) or ``school_year`` (*năm học*); by law a quarter,
    a month and a year of account follow the calendar (Accounting Law 2015, art. 12(1)). ``number`` holds what a
    stretch without days is known by: the month, the quarter, the first year of a school year (whose days no law sets),
    or, with ``run``, how many months from the start of the year (``6 tháng đầu năm``), negative to its end.

    >>> from vnpolicy.deadlines import parse
    >>> str(parse("Quý 2 năm 2025")), parse("quý II/2025").end
    ('quý II/2025', datetime.date(2025, 6, 30))
    """

    kind: ClassVar[str] = "period"

    start: dt.date | None = None
    end: dt.date | None = None
    unit: Stretch = "day"
    number: int | None = None
    run: bool = False

    def __attrs_post_init__(self) -> None:
        if self.start is None:
            if self.end is not None or self.number is None:
                raise ValueError("a period has a start, or the number of its month, quarter or school year")
        elif self.end is not None and self.end < self.start:
            raise ValueError("a period ends on or after its start")

    @property
    def partial(self) -> bool:
        """Whether the days are not known: the text names no year and no reference date was given."""
        return self.start is None

    @classmethod
    def of_year(cls, year: int) -> Period:
        """The calendar year (*năm*)."""
        return cls(dt.date(year, 1, 1), dt.date(year, 12, 31), "year")

    @classmethod
    def of_quarter(cls, year: int, quarter: int) -> Period:
        """The calendar quarter (*quý*): Accounting Law 2015, art. 12(1)(b)."""
        month = 3 * quarter
        return cls(dt.date(year, month - 2, 1), dt.date(year, month, last_day(year, month)), "quarter")

    @classmethod
    def of_month(cls, year: int, month: int) -> Period:
        """The calendar month (*tháng*)."""
        return cls(dt.date(year, month, 1), dt.date(year, month, last_day(year, month)), "month")

    @classmethod
    def of_months(cls, year: int, count: int) -> Period:
        """The first ``count`` months of the year (*N tháng đầu năm*), or the last where ``count`` is negative."""
        first, last = (1, count) if count > 0 else (13 + count, 12)
        return cls(dt.date(year, first, 1), dt.date(year, last, last_day(year, last)), "month")

    def in_year(self, year: int) -> Period:
        """The same part of another year: the month, the quarter, the days; a day that is not there is the month's last.

        >>> from vnpolicy.deadlines import Period
        >>> str(Period.of_months(2025, 6).in_year(2024))
        '6 tháng đầu năm 2024'
        """
        if self.start is None:
            if self.number is None or self.unit == "school_year":
                return self
            if self.run:
                return Period.of_months(year, self.number)
            return (Period.of_quarter if self.unit == "quarter" else Period.of_month)(year, self.number)
        move = year - self.start.year
        end = self.end
        if end is not None:
            closing = end.day == last_day(end.year, end.month) and self.unit != "day"
            end = _same_day(end, end.year + move, to_last=closing)
        return Period(_same_day(self.start, year, to_last=False), end, self.unit)

    def to_dict(self) -> dict[str, object]:
        """``{"start": …, "end": …}``, an open or unknown end null; ``unit`` where the days do not tell it."""
        data: dict[str, object] = {
            "start": self.start and self.start.isoformat(),
            "end": self.end and self.end.isoformat(),
        }
        if self.start is None or self.unit != _natural(self.start, self.end):
            data["unit"] = self.unit
        if self.number is not None:
            data["number"] = self.number
        if self.run:
            data["run"] = True
        return data

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Period:
        """The value that ``to_dict`` wrote."""
        start = dt.date.fromisoformat(data["start"]) if data.get("start") else None
        end = dt.date.fromisoformat(data["end"]) if data.get("end") else None
        unit = data.get("unit") or ("day" if start is None else _natural(start, end))
        return cls(start, end, unit, data.get("number"), data.get("run", False))

    def __str__(self) -> str:
        start, end, unit = self.start, self.end, self.unit
        if start is None:
            assert self.number is not None
            if unit == "school_year":
                return f"năm học {self.number}-{self.number + 1}"
            if self.run:
                return f"{abs(self.number)} tháng {'đầu' if self.number > 0 else 'cuối'} năm"
            return f"quý {_ROMAN[self.number - 1]}" if unit == "quarter" else f"tháng {self.number}"
        if end is None:
            return f"từ {_name(start, unit)} trở đi"
        if unit == "term":
            return f"nhiệm kỳ {start.year:04} - {end.year:04}"
        if unit == "year":
            return f"năm {start.year:04}" if start.year == end.year else f"giai đoạn {start.year:04} - {end.year:04}"
        if unit == "month" and start.year == end.year and start.month != end.month:
            if start.month == 1:
                return f"{end.month} tháng đầu năm {end.year:04}"
            if end.month == 12:
                return f"{13 - start.month} tháng cuối năm {end.year:04}"
        first, last = _name(start, unit), _name(end, unit)
        return first if first == last and unit != "day" else f"từ {first} đến {last}"

    def report_window(self) -> Period:
        """The days whose data a report on this period holds: Decree 09/2019/NĐ-CP (15th to 14th)."""
        from . import terms

        return terms.report_window(self)

    def to_iso8601(self) -> str:
        """The period as an ISO 8601 interval, ``2025-04-01/2025-06-30``."""
        from . import export

        return export.to_iso8601(self)

    def to_edtf(self) -> str:
        """The period in the Extended Date/Time Format (ISO 8601-2), ``..`` for an open end."""
        from . import export

        return export.to_edtf(self)

    def to_timex(self) -> str:
        """The ``value`` of a TIMEX3 tag."""
        from . import export

        return export.to_timex(self)

    def to_pandas(self) -> Any:
        """The ``pandas.Period`` of one year, quarter, month or day; ``ValueError`` for any other stretch."""
        from . import export

        return export.to_pandas(self)


def _same_day(day: dt.date, year: int, *, to_last: bool) -> dt.date:
    last = last_day(year, day.month)
    return dt.date(year, day.month, last if to_last else min(day.day, last))


def _name(day: dt.date, unit: Stretch) -> str:
    """The day, or the month, quarter or year that it lies in."""
    if unit == "month":
        return f"tháng {day.month}/{day.year:04}"
    if unit == "quarter":
        return f"quý {_ROMAN[(day.month - 1) // 3]}/{day.year:04}"
    if unit in ("year", "term"):
        return f"năm {day.year:04}"
    return f"ngày {_slashed(day.day, day.month, day.year)}"


@frozen(order=False, repr=False)
class Duration(Written):
    """A length of time (*thời hạn*): ``amount``, or ``low`` to ``high``, of one unit.

    A working day (*ngày làm việc*) is a unit of its own: no standard form has it, and no number of days equals it.
    ``high_open`` is true of ``từ 01 năm đến dưới 03 năm``: the upper bound is not reached.

    >>> from vnpolicy.deadlines import parse
    >>> parse("15 (mười lăm) ngày làm việc").to_dict()
    {'amount': '15', 'unit': 'working_day'}
    """

    kind: ClassVar[str] = "duration"

    amount: Decimal | None
    unit: Unit
    low: Decimal | None = None
    high: Decimal | None = None
    high_open: bool = False

    def __attrs_post_init__(self) -> None:
        if (self.amount is None) != (self.low is not None and self.high is not None):
            raise ValueError("a duration has an amount, or a low and a high")

    def to_dict(self) -> dict[str, object]:
        """``{"amount": "15", "unit": "working_day"}``, or ``low`` and ``high``."""
        data: dict[str, object] = {}
        if self.amount is not None:
            data["amount"] = plain_amount(self.amount)
        if self.low is not None and self.high is not None:
            data["low"] = plain_amount(self.low)
            data["high"] = plain_amount(self.high)
        if self.high_open:
            data["high_open"] = True
        data["unit"] = self.unit
        return data

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Duration:
        """The value that ``to_dict`` wrote."""
        amount, low, high = (Decimal(data[k]) if k in data else None for k in ("amount", "low", "high"))
        return cls(amount, data["unit"], low, high, data.get("high_open", False))

    def __str__(self) -> str:
        unit = _UNITS[self.unit]
        if self.amount is not None:
            return f"{_written(self.amount)} {unit}"
        assert self.low is not None
        assert self.high is not None
        under = "dưới " if self.high_open else ""
        return f"{_written(self.low)} {unit} đến {under}{_written(self.high)} {unit}"

    def to_iso8601(self) -> str:
        """``P15D``, ``PT24H``; ``ValueError`` for working days and ranges, which ISO 8601 cannot say."""
        from . import export

        return export.to_iso8601(self)

    def to_timex(self) -> str:
        """The ``value`` of a TIMEX3 tag of type DURATION."""
        from . import export

        return export.to_timex(self)


def _half_month(inner: Date | Period) -> str:
    """``nửa đầu tháng 2/2026``: how a half is written after a preposition; nothing for any other stretch."""
    if isinstance(inner, Date) or inner.start is None or inner.end is None or inner.unit != "day":
        return ""
    days = inner.start.day, inner.end.day
    start, end = inner.start, inner.end.replace(day=1)
    if start.replace(day=1) != end or days not in {(1, 15), (16, last_day(end.year, end.month))}:
        return ""
    return f"nửa {'đầu' if days[0] == 1 else 'cuối'} {_name(end, 'month')}"


@frozen(order=False, repr=False)
class Deadline(_ByDay):
    """The last day in time (*thời hạn phải xong*): a day or a stretch, and how the duty stands to it.

    ``before`` excludes the day or the stretch (``trước ngày 30/6/2025`` is due on the 29th: Land Law 2024,
    art. 138, parts time so), ``by`` and ``within`` include its last day (Civil Code 2015, art. 148(6)). ``time`` is a
    cut-off on the day itself: ``trước 17 giờ ngày 20/5/2025`` is due on the 20th.

    >>> from vnpolicy.deadlines import parse
    >>> deadline = parse("trước ngày 30/6/2025")
    >>> deadline.due, deadline.relation, deadline.inner.date
    (datetime.date(2025, 6, 29), 'before', datetime.date(2025, 6, 30))
    """

    kind: ClassVar[str] = "deadline"

    relation: Relation
    inner: Date | Period
    time: dt.time | None = None

    @property
    def due(self) -> dt.date | None:
        """The last day that is still in time; None where the day is not known."""
        inner = self.inner
        if self.relation == "before" and self.time in (None, _MIDNIGHT):
            first = inner.date if isinstance(inner, Date) else inner.start
            return None if first is None or first == dt.date.min else first - _ONE_DAY
        return inner.date if isinstance(inner, Date) else inner.end

    def resolve(self, anchor_date: dt.date | None = None) -> dt.date | None:  # noqa: ARG002 - asked as a term is
        """The due day, as :attr:`due`: what a calendar deadline says needs nothing from outside.

        ``anchor_date`` is taken for the sake of :meth:`TermDeadline.resolve`, and changes nothing.
        """
        return self.due

    def to_dict(self) -> dict[str, object]:
        """``{"due": "2025-06-29", "relation": "before"}``; the day or stretch itself where these do not tell it."""
        due = self.due
        data: dict[str, object] = {"relation": self.relation} if due is None else {"due": due.isoformat()}
        data["relation"] = self.relation
        if self.time is not None:
            data["time"] = self.time.strftime("%H:%M")
        if isinstance(self.inner, Period):
            data["period"] = self.inner.to_dict()
        elif due is None or self.inner.point is not None:
            data["day"] = self.inner.to_dict()
        return data

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Deadline:
        """The value that ``to_dict`` wrote."""
        relation = data["relation"]
        time = dt.time.fromisoformat(data["time"]) if "time" in data else None
        inner: Date | Period
        if "period" in data:
            inner = Period.from_dict(data["period"])
        elif "day" in data:
            inner = Date.from_dict(data["day"])
        else:
            due = dt.date.fromisoformat(data["due"])
            inner = Date.of(due + _ONE_DAY if relation == "before" and time in (None, _MIDNIGHT) else due)
        return cls(relation, inner, time)

    def __str__(self) -> str:
        inner = _half_month(self.inner) or str(self.inner)
        if self.time is not None:
            minute = f"{self.time.minute:02}" if self.time.minute else ""
            clock = f"{self.time.hour:02}h{minute}" if minute else f"{self.time.hour} giờ"
            return f"{'trước' if self.relation == 'before' else 'chậm nhất'} {clock} {inner}"
        if self.relation == "before":
            return f"trước {inner}"
        if self.relation == "within":
            return f"trong {inner}"
        return f"{'chậm nhất' if isinstance(self.inner, Date) else 'đến hết'} {inner}"

    def to_iso8601(self) -> str:
        """The due day in ISO 8601."""
        from . import export

        return export.to_iso8601(self)

    def to_edtf(self) -> str:
        """The due day in the Extended Date/Time Format, ``/2025-06-29``."""
        from . import export

        return export.to_edtf(self)

    def to_timex(self) -> str:
        """The ``value`` of a TIMEX3 tag."""
        from . import export

        return export.to_timex(self)

    def to_ical(self, summary: str = "") -> str:
        """A VTODO that is due on the day (RFC 5545)."""
        from . import export

        return export.to_ical(self, summary)


@frozen(order=False, repr=False)
class TermDeadline(Written):
    """A term and the event that it is counted from (*trong thời hạn … kể từ ngày …*).

    ``anchor`` is the event as the text words it, ``direction`` is ``before`` when the term is counted back
    (``chậm nhất 20 ngày trước ngày bầu cử``), ``anchor_day`` the day of the event where the text gives it.

    >>> from vnpolicy.deadlines import parse
    >>> term = parse("trong thời hạn 15 ngày làm việc kể từ ngày nhận đủ hồ sơ")
    >>> str(term.term), term.anchor, term.due
    ('15 ngày làm việc', 'ngày nhận đủ hồ sơ', None)
    """

    kind: ClassVar[str] = "deadline"

    relation: Relation
    term: Duration
    anchor: str
    direction: Literal["after", "before"] = "after"
    anchor_day: Date | None = None

    @property
    def due(self) -> dt.date | None:
        """The due day by the Civil Code, where the anchor is a known day and the published calendar has the last one.

        Estimates are left to :meth:`resolve`: what is due does not depend on the packages that are installed.
        """
        from .calendar import public_sector

        day = self.anchor_day.date if self.anchor_day is not None else None
        if day is None or self.term.amount is None or self.term.unit in ("minute", "hour"):
            return None
        try:
            return self.resolve(day, calendar=public_sector(estimates=False))
        except ValueError:
            return None

    def resolve(
        self,
        anchor_date: dt.date,
        *,
        calendar: Calendar | None = None,
        first_day: Literal["exclude", "include"] = "exclude",
        roll: bool | None = None,
    ) -> dt.date:
        """The due day of the term when its event happens on ``anchor_date``: Civil Code 2015, art. 144-148.

        The arguments are those of :func:`vnpolicy.deadlines.due_date`. Of a range the upper end counts.
        """
        from .terms import due_date

        amount = self.term.amount if self.term.amount is not None else self.term.high
        assert amount is not None
        if amount != int(amount):
            raise ValueError("a term of whole units is needed to count days")
        return due_date(
            anchor_date,
            int(amount),
            self.term.unit,
            direction=self.direction,
            calendar=calendar,
            first_day=first_day,
            roll=roll,
        )

    def to_dict(self) -> dict[str, object]:
        """``{"term": {"amount": "15", "unit": "working_day"}, "anchor": …, "relation": "within"}``."""
        data: dict[str, object] = {"term": self.term.to_dict(), "anchor": self.anchor, "relation": self.relation}
        if self.direction == "before":
            data["direction"] = "before"
        if self.anchor_day is not None:
            data["anchor_day"] = self.anchor_day.to_dict()
        due = self.due
        if due is not None:
            data["due"] = due.isoformat()
        return data

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> TermDeadline:
        """The value that ``to_dict`` wrote."""
        return cls(
            data["relation"],
            Duration.from_dict(data["term"]),
            data["anchor"],
            data.get("direction", "after"),
            Date.from_dict(data["anchor_day"]) if "anchor_day" in data else None,
        )

    def __str__(self) -> str:
        head = {"within": "trong thời hạn", "by": "chậm nhất", "before": "trước"}[self.relation]
        if self.direction == "before":
            return f"{head} {self.term} trước {self.anchor}"
        return f"{head} {self.term} kể từ {self.anchor}"

    def to_timex(self) -> str:
        """The ``value`` of a TIMEX3 tag: that of the term."""
        from . import export

        return export.to_timex(self)


_RULE_RE: Final = regex(r"FREQ=(?:YEARLY|MONTHLY|WEEKLY|DAILY)(?:;[A-Z]{2,12}=[-+A-Z0-9,]{1,64}){0,8}")
_FREQUENCIES: Final = {"YEARLY": "năm", "MONTHLY": "tháng", "WEEKLY": "tuần", "DAILY": "ngày"}
_RELATIONS: Final = {"before": "trước ", "by": "chậm nhất ", "within": "trong ", None: ""}


@frozen(order=False, repr=False)
class Recurrence(Written):
    """A rule that repeats (*định kỳ*): an RFC 5545 recurrence rule, and how the duty stands to its days.

    The days of the rule are the last ones in time: ``trước ngày 25 hằng tháng`` is the 24th of each month.

    >>> import datetime as dt
    >>> from vnpolicy.deadlines import parse
    >>> rule = parse("trước ngày 01 tháng 3 hằng năm")
    >>> rule.rrule
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'
    >>> [day.isoformat() for day in rule.between(dt.date(2024, 1, 1), dt.date(2025, 12, 31))]
    ['2024-02-29', '2025-02-28']
    """

    kind: ClassVar[str] = "recurrence"

    rrule: str
    relation: Relation | None = None

    def __attrs_post_init__(self) -> None:
        if not _RULE_RE.fullmatch(self.rrule):
            raise ValueError("not a recurrence rule of RFC 5545")

    def between(self, start: dt.date, end: dt.date) -> list[dt.date]:
        """The days of the rule from ``start`` to ``end``, both included.

        A rule that sets no day (``định kỳ hằng quý``) is counted from ``start``.
        """
        return list(self._days(start, end))

    def _days(self, start: dt.date, end: dt.date) -> Iterator[dt.date]:
        from dateutil.rrule import rrulestr

        first = dt.datetime.combine(start, dt.time())
        for moment in rrulestr(self.rrule, dtstart=first):
            if moment.date() > end:
                return
            yield moment.date()

    def to_dict(self) -> dict[str, object]:
        """``{"rrule": "FREQ=MONTHLY;BYMONTHDAY=24", "relation": "before"}``."""
        data: dict[str, object] = {"rrule": self.rrule}
        if self.relation is not None:
            data["relation"] = self.relation
        return data

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Recurrence:
        """The value that ``to_dict`` wrote."""
        return cls(data["rrule"], data.get("relation"))

    def __str__(self) -> str:
        parts = dict(part.split("=", 1) for part in self.rrule.split(";"))
        freq, interval = parts.pop("FREQ"), int(parts.pop("INTERVAL", "1"))
        unit = _FREQUENCIES[freq]
        if not parts:
            if interval == 1:
                if self.relation is not None and unit == "ngày":  # due by an hour, which the rule does not keep
                    return f"{_RELATIONS[self.relation]}24 giờ hằng ngày"
                return f"định kỳ hằng {unit}"
            return "định kỳ hằng quý" if (freq, interval) == ("MONTHLY", 3) else f"định kỳ {interval:02} {unit}"
        day = parts.get("BYMONTHDAY", "")
        if freq == "WEEKLY" and set(parts) == {"BYDAY"} and parts["BYDAY"] in _WEEKDAYS:
            names = list(_WEEKDAYS)
            day = names[(names.index(parts["BYDAY"]) + (self.relation == "before")) % 7]
            return f"{_RELATIONS[self.relation]}{_WEEKDAYS[day]} hằng tuần"
        if freq == "YEARLY" and set(parts) == {"BYMONTH"} and parts["BYMONTH"].isdigit() and interval == 1:
            return f"{_RELATIONS[self.relation]}tháng {int(parts['BYMONTH'])} hằng năm"
        if not re.fullmatch("-[12]|[0-9]{1,2}", day) or set(parts) - {"BYMONTH", "BYMONTHDAY"} or interval != 1:
            return f"RRULE:{self.rrule}"
        months = [int(m) for m in parts.get("BYMONTH", "").split(",") if m]
        return _RELATIONS[self.relation] + _repeated(int(day), months, self.relation)

    def to_ical(self) -> str:
        """The RRULE line of an iCalendar component (RFC 5545)."""
        from . import export

        return export.to_ical(self)

    def to_timex(self) -> str:
        """The ``value`` of a TIMEX3 tag of type SET."""
        from . import export

        return export.to_timex(self)


def _repeated(day: int, months: list[int], relation: Relation | None) -> str:
    """``ngày 25 hằng tháng``, ``ngày 15/3 hằng năm``, ``ngày 10 của tháng đầu quý``, with ``before`` a day later."""
    if relation == "before":
        if day == -2:
            return _last_of(months)
        if day == -1:
            day, months = 1, [m % 12 + 1 for m in months]
        elif day == 31 or (len(months) == 1 and day == last_day(2024, months[0])):  # before a cut-off on the last day
            return f"24 giờ {_repeated(day, months, None)}"
        else:
            day += 1
    elif day == -1:
        if len(months) == 1:
            return f"{'cuối ' if relation is None else ''}tháng {months[0]} hằng năm"
        return _last_of(months)
    if not months:
        return f"ngày {day:02} hằng tháng"
    if len(months) == 1:
        return f"ngày {_slashed(day, months[0], None)} hằng năm"
    return f"ngày {day:02} của tháng {_place(months)} quý"


def _place(months: list[int]) -> str:
    """Which month of each quarter they are."""
    return {1: "đầu", 2: "giữa", 3: "cuối"}[min(months)] if len(months) == 4 else "đầu"


def _last_of(months: list[int]) -> str:
    """The last day of each month, or of one month of each quarter."""
    return f"ngày cuối cùng của tháng {_place(months)} quý" if months else "ngày cuối cùng hằng tháng"
