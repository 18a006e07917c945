"""What repeats (*định kỳ*), as a rule of RFC 5545 and as a Vietnamese text words it."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import frozen

from vnpolicy._regex import regex

from .dates import MIDNIGHT, Exported, clock_of, last_day, slashed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .limits import Relation

__all__ = ["WEEKDAYS", "Recurrence"]

WEEKDAYS: Final = {  # as RFC 5545 has them, and as they are written
    "MO": "thứ Hai",
    "TU": "thứ Ba",
    "WE": "thứ Tư",
    "TH": "thứ Năm",
    "FR": "thứ Sáu",
    "SA": "thứ Bảy",
    "SU": "Chủ nhật",
}
_RULE_RE: Final = regex(r"FREQ=(?:YEARLY|MONTHLY|WEEKLY|DAILY)(?:;[A-Z]{2,12}=[-+A-Z0-9,]{1,64}){0,8}")
_FREQUENCIES: Final = {"YEARLY": "năm", "MONTHLY": "tháng", "WEEKLY": "tuần", "DAILY": "ngày"}
_OF_QUARTERS: Final = frozenset({"1,4,7,10", "2,5,8,11", "3,6,9,12"})  # the same month of each
_RELATIONS: Final = {"before": "trước ", "by": "chậm nhất ", "within": "trong ", None: ""}


# The parts that list numbers, and how far from 0 they reach.
_LISTS: Final = {"BYMONTHDAY": 31, "BYYEARDAY": 366, "BYSETPOS": 366, "BYWEEKNO": 53, "BYMONTH": 12}
_WEEKDAY_RE: Final = regex(r"(?:[+-]?[1-9][0-9]?)?(?:MO|TU|WE|TH|FR|SA|SU)")


def _is_rule(rrule: str) -> bool:
    """Whether each part of a rule is one of days, months and weeks, once, and within its bounds."""
    parts = [part.split("=", 1) for part in rrule.split(";")[1:]]
    if len({name for name, _ in parts}) < len(parts):
        return False
    for name, value in parts:
        values = value.split(",")
        if name in {"INTERVAL", "COUNT"}:
            good = value.isdecimal() and 0 < int(value) < 10_000
        elif name in _LISTS:
            numbers = [int(number) for number in values if number.lstrip("+-").isdecimal()]
            good = len(numbers) == len(values) and all(0 < abs(number) <= _LISTS[name] for number in numbers)
        else:
            good = name in {"BYDAY", "WKST"} and all(_WEEKDAY_RE.fullmatch(day) for day in values)
        if not good:
            return False
    return True


@frozen(order=False, repr=False)
class Recurrence(Exported):
    """A rule that repeats (*định kỳ*): an RFC 5545 recurrence rule, and how the duty stands to its days.

    The days of the rule are the last ones in time: ``trước ngày 25 hằng tháng`` is the 24th of each month. ``time`` is
    a cut-off on the day itself: ``trước 17 giờ ngày 25 hằng tháng`` is the 25th.

    Raises :exc:`ValueError` for a rule that is none of days, weeks, months and years (``FREQ=HOURLY``), has a part that
    is out of its bounds (``INTERVAL=0``, ``BYMONTHDAY=99``), or ends on a day (``UNTIL``).

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
    time: dt.time | None = None

    def __attrs_post_init__(self) -> None:
        if not _RULE_RE.fullmatch(self.rrule) or not _is_rule(self.rrule):
            raise ValueError("not a recurrence rule of RFC 5545")
        if self.relation not in _RELATIONS:
            msg = f"relation is before, by, within or None, not {self.relation!r}"
            raise ValueError(msg)

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
        if self.time is not None:
            data["time"] = self.time.strftime("%H:%M")
        return data

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Recurrence:
        """The value that ``to_dict`` wrote."""
        time = dt.time.fromisoformat(data["time"]) if "time" in data else None
        return cls(data["rrule"], data.get("relation"), time)

    def __str__(self) -> str:
        parts = dict(part.split("=", 1) for part in self.rrule.split(";"))
        freq, interval = parts.pop("FREQ"), int(parts.pop("INTERVAL", "1"))
        unit = _FREQUENCIES[freq]
        lead = _RELATIONS[self.relation] + ("" if self.time is None else f"{clock_of(self.time)} ")
        ahead = self.relation == "before" and self.time in (None, MIDNIGHT)  # the day that is named comes after
        if not parts and self.time is not None:
            return f"{lead}hằng ngày" if (freq, interval) == ("DAILY", 1) else f"RRULE:{self.rrule}"
        if not parts:
            if interval == 1:
                return f"định kỳ hằng {unit}"
            return "định kỳ hằng quý" if (freq, interval) == ("MONTHLY", 3) else f"định kỳ {interval:02} {unit}"
        day = parts.get("BYMONTHDAY", "")
        if freq == "WEEKLY" and set(parts) == {"BYDAY"} and parts["BYDAY"] in WEEKDAYS and interval == 1:
            names = list(WEEKDAYS)
            day = names[(names.index(parts["BYDAY"]) + ahead) % 7]
            return f"{lead}{WEEKDAYS[day]} hằng tuần"
        if freq == "YEARLY" and set(parts) == {"BYMONTH"} and parts["BYMONTH"].isdigit() and interval == 1:
            return f"{lead}tháng {int(parts['BYMONTH'])} hằng năm"
        months = parts.get("BYMONTH", "")
        if (
            not (re.fullmatch("-1|[0-9]{1,2}", day) or (day == "-2" and ahead and not months.isdigit()))
            or not (not months or months.isdigit() or months in _OF_QUARTERS)
            or set(parts) - {"BYMONTH", "BYMONTHDAY"}
            or interval != 1
            or (ahead and ((day == "31" and not months.isdigit()) or (day, months) == ("29", "2")))  # no day is next
        ):
            return f"RRULE:{self.rrule}"
        return lead + _repeated(int(day), [int(m) for m in months.split(",") if m], self.relation, ahead=ahead)

    def to_ical(self) -> str:
        """The RRULE line of an iCalendar component (RFC 5545)."""
        from . import export

        return export.to_ical(self)


def _repeated(day: int, months: list[int], relation: Relation | None, *, ahead: bool) -> str:
    """``ngày 25 hằng tháng``, ``ngày 15/3 hằng năm``, ``ngày 10 của tháng đầu quý``; ``ahead`` a day later."""
    if ahead:
        if day == -2:
            return _last_of(months)
        if day == -1 or (len(months) == 1 and day == last_day(2024, months[0])):
            day, months = 1, [m % 12 + 1 for m in months]
        else:
            day += 1
    elif day == -1:
        if len(months) == 1:
            return f"{'cuối ' if relation is None else ''}tháng {months[0]} hằng năm"
        return _last_of(months)
    if not months:
        return f"ngày {day:02} hằng tháng"
    if len(months) == 1:
        return f"ngày {slashed(day, months[0], None)} hằng năm"
    return f"ngày {day:02} của tháng {_place(months)} quý"


def _place(months: list[int]) -> str:
    """Which month of each quarter they are."""
    return ("đầu", "giữa", "cuối")[min(months) - 1]


def _last_of(months: list[int]) -> str:
    """The last day of each month, or of one month of each quarter."""
    return f"ngày cuối cùng của tháng {_place(months)} quý" if months else "ngày cuối cùng hằng tháng"
