"""How long, and until when: a length of time (*thời hạn*), a day by which, a term that an event starts."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, get_args

from attrs import frozen

from vnpolicy.numerals.values import amount_of, grouped, plain_amount

from .dates import MIDNIGHT, ONE_DAY, ByDay, Date, Exported, Period, clock_of, last_day, name_in

if TYPE_CHECKING:
    from collections.abc import Collection
    from decimal import Decimal

    from .calendar import Calendar

__all__ = ["Deadline", "Duration", "TermDeadline"]

Relation = Literal["before", "by", "within"]
Unit = Literal["minute", "hour", "day", "working_day", "week", "month", "quarter", "year"]

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
_RELATIONS: Final = get_args(Relation)
_DIRECTIONS: Final = ("after", "before")


def _one_of(name: str, said: object, known: Collection[str]) -> None:
    """``ValueError`` for a word that a field does not know."""
    if said not in known:
        msg = f"{name} is one of {', '.join(known)}, not {said!r}"
        raise ValueError(msg)


@frozen(order=False, repr=False)
class Duration(Exported):
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
        _one_of("unit", self.unit, _UNITS)

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
        amount, low, high = (amount_of(data[k]) if k in data else None for k in ("amount", "low", "high"))
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


def _written(amount: Decimal) -> str:
    """A figure as a Vietnamese text writes it: two digits at least (``05``), and groups: ``2025 năm`` is no length."""
    text = grouped(amount)
    return "0" + text if len(text) == 1 else text


@frozen(order=False, repr=False)
class Deadline(ByDay):
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

    def __attrs_post_init__(self) -> None:
        _one_of("relation", self.relation, _RELATIONS)
        if not isinstance(self.inner, (Date, Period)):
            msg = f"inner is a Date or a Period, not a {type(self.inner).__name__}"
            raise TypeError(msg)

    @property
    def due(self) -> dt.date | None:
        """The last day that is still in time; None where the day is not known."""
        inner = self.inner
        if self.relation == "before" and self.time in (None, MIDNIGHT):
            first = inner.date if isinstance(inner, Date) else inner.start
            return None if first is None or first == dt.date.min else first - ONE_DAY
        return inner.date if isinstance(inner, Date) else inner.end

    @property
    def _days(self) -> tuple[dt.date, dt.date] | None:
        due = self.due
        return None if due is None else (due, due)

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
            inner = Date.of(due + ONE_DAY if relation == "before" and time in (None, MIDNIGHT) else due)
        return cls(relation, inner, time)

    def __str__(self) -> str:
        inner = _half_month(self.inner) or str(self.inner)
        if self.time is not None:
            return f"{'trước' if self.relation == 'before' else 'chậm nhất'} {clock_of(self.time)} {inner}"
        if self.relation == "before":
            return f"trước {inner}"
        if self.relation == "within":
            return f"trong {inner}"
        return f"{'chậm nhất' if isinstance(self.inner, Date) else 'đến hết'} {inner}"

    def to_ical(self, summary: str = "") -> str:
        """A VTODO that is due on the day (RFC 5545)."""
        from . import export

        return export.to_ical(self, summary)


def _half_month(inner: Date | Period) -> str:
    """``nửa đầu tháng 2/2026``: how a half is written after a preposition; nothing for any other stretch."""
    if isinstance(inner, Date) or inner.start is None or inner.end is None or inner.unit != "day":
        return ""
    days = inner.start.day, inner.end.day
    start, end = inner.start, inner.end.replace(day=1)
    if start.replace(day=1) != end or days not in {(1, 15), (16, last_day(end.year, end.month))}:
        return ""
    return f"nửa {'đầu' if days[0] == 1 else 'cuối'} {name_in(end, 'month')}"


@frozen(order=False, repr=False)
class TermDeadline(Exported):
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

    def __attrs_post_init__(self) -> None:
        _one_of("relation", self.relation, _RELATIONS)
        _one_of("direction", self.direction, _DIRECTIONS)

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

        The arguments are those of :func:`vnpolicy.deadlines.due_date`, and so are the errors: ``ValueError`` for hours
        and for a part of a unit (``24 giờ``, ``3,5 ngày``), and its subclass
        :exc:`~vnpolicy.deadlines.calendar.UnknownDayError` where the calendar ends before the term. Of a range the
        upper end counts.

        >>> import datetime as dt
        >>> from vnpolicy.deadlines import parse
        >>> parse("trong thời hạn 15 ngày làm việc kể từ ngày nhận đủ hồ sơ").resolve(dt.date(2025, 4, 15))
        datetime.date(2025, 5, 8)
        """
        from .terms import due_date

        amount = self.term.amount if self.term.amount is not None else self.term.high
        assert amount is not None
        return due_date(
            anchor_date,
            amount,
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
