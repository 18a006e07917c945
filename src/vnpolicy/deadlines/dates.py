"""The calendar as a text names it: a day (*ngày*) and a stretch of days (*thời kỳ*), and how they are written."""

from __future__ import annotations

import datetime as dt
from abc import abstractmethod
from typing import Any, ClassVar, Final, Literal

from attrs import frozen

from vnpolicy._schema import Written

__all__ = ["MIDNIGHT", "ONE_DAY", "ByDay", "Date", "Exported", "Period", "clock_of", "last_day", "name_in", "slashed"]

Point = Literal["start", "middle", "end"]
Stretch = Literal["day", "week", "month", "quarter", "year", "term", "school_year"]

_POINTS: Final = {"start": "đầu", "middle": "giữa", "end": "cuối"}
_ROMAN: Final = ("I", "II", "III", "IV")
ONE_DAY: Final = dt.timedelta(days=1)
MIDNIGHT: Final = dt.time()  # "trước 0 giờ ngày D": the day has not begun


def last_day(year: int, month: int) -> int:
    """How many days the month has."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def slashed(day: int, month: int, year: int | None) -> str:
    """``05/6/2025``: days below ten and the months 1 and 2 with a zero (Decree 30/2020/NĐ-CP, appendix I)."""
    text = f"{day:02}/{month:02}" if month < 3 else f"{day:02}/{month}"
    return text if year is None else f"{text}/{year:04}"


def clock_of(time: dt.time) -> str:
    """``17 giờ``, ``16h30``."""
    return f"{time.hour:02}h{time.minute:02}" if time.minute else f"{time.hour} giờ"


class Exported(Written):
    """A time that other systems store, each in its own standard: see :mod:`vnpolicy.deadlines.export`."""

    __slots__ = ()

    def to_timex(self) -> str:
        """The ``value`` of a TIMEX3 tag: of a deadline its day or its term, of what repeats that of type SET."""
        from . import export

        value: Any = self
        return export.to_timex(value)


class ByDay(Exported):
    """What is ordered by its days, among values of its own class; where a day is not known there is no order.

    ``a <= b`` says that the days of ``a`` are no later; two that differ may have the same: ``trước ngày 1/7``, ``chậm
    nhất ngày 30/6``.
    """

    __slots__ = ()

    @property
    @abstractmethod
    def _days(self) -> tuple[dt.date, dt.date] | None: ...  # the first and the last, None where they are not known

    def __lt__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        one, two = self._days, other._days
        return NotImplemented if one is None or two is None else one < two

    def __le__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        one, two = self._days, other._days
        return NotImplemented if one is None or two is None else one <= two

    def to_iso8601(self) -> str:
        """The day in ISO 8601, of a deadline the one it is due; a period is an interval, ``2025-04-01/2025-06-30``."""
        from . import export

        value: Any = self
        return export.to_iso8601(value)

    def to_edtf(self) -> str:
        """The time in the Extended Date/Time Format (ISO 8601-2): ``X`` for unknown digits, ``~`` marks a point.

        An open end is ``..``, and a deadline ends an interval: ``/2025-06-29``.
        """
        from . import export

        value: Any = self
        return export.to_edtf(value)


@frozen(order=False, repr=False)
class Date(ByDay):
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

    @property
    def _days(self) -> tuple[dt.date, dt.date] | None:
        day = self.date
        return None if day is None else (day, day)

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
        return f"ngày {slashed(self.day, self.month, self.year)}{tail}"


def _year_or_month(year: int | None, month: int | None) -> str:
    if month is None:
        return "năm" if year is None else f"năm {year:04}"
    return f"tháng {month}" if year is None else f"tháng {month}/{year:04}"


@frozen(order=False, repr=False)
class Period(ByDay):
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
        if not 1 <= quarter <= 4:
            msg = f"a quarter is 1 to 4, not {quarter}"
            raise ValueError(msg)
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

    @property
    def _days(self) -> tuple[dt.date, dt.date] | None:
        """The stretch; what has no end goes on to the last day that there is."""
        return None if self.start is None else (self.start, self.end or dt.date.max)

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
            return f"từ {name_in(start, unit)} trở đi"
        if unit == "term":
            return f"nhiệm kỳ {start.year:04} - {end.year:04}"
        if unit == "year":
            return f"năm {start.year:04}" if start.year == end.year else f"giai đoạn {start.year:04} - {end.year:04}"
        if unit == "month" and start.year == end.year and start.month != end.month:
            if start.month == 1:
                return f"{end.month} tháng đầu năm {end.year:04}"
            if end.month == 12:
                return f"{13 - start.month} tháng cuối năm {end.year:04}"
        first, last = name_in(start, unit), name_in(end, unit)
        return first if first == last and unit != "day" else f"từ {first} đến {last}"

    def report_window(self) -> Period:
        """The days whose data a report on this period holds: Decree 09/2019/NĐ-CP (15th to 14th)."""
        from . import terms

        return terms.report_window(self)

    def to_pandas(self) -> Any:
        """The ``pandas.Period`` of one year, quarter, month or day; ``ValueError`` for any other stretch."""
        from . import export

        return export.to_pandas(self)


def _natural(start: dt.date, end: dt.date | None) -> Stretch:
    """The unit that the two days suggest by themselves."""
    if end is None or start.day != 1 or end.day != last_day(end.year, end.month):
        return "day"
    if start.month == 1 and end.month == 12:
        return "year"
    if start.month % 3 == 1 and start.year == end.year and end.month == start.month + 2:
        return "quarter"
    return "month"


def _same_day(day: dt.date, year: int, *, to_last: bool) -> dt.date:
    last = last_day(year, day.month)
    return dt.date(year, day.month, last if to_last else min(day.day, last))


def name_in(day: dt.date, unit: Stretch) -> str:
    """The day, or the month, quarter or year that it lies in."""
    if unit == "month":
        return f"tháng {day.month}/{day.year:04}"
    if unit == "quarter":
        return f"quý {_ROMAN[(day.month - 1) // 3]}/{day.year:04}"
    if unit in ("year", "term"):
        return f"năm {day.year:04}"
    return f"ngày {slashed(day.day, day.month, day.year)}"
