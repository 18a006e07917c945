"""Calendar expressions as what they are where they stand: a day, a stretch, the deadline or the rule of a duty."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from vnpolicy._regex import regex
from vnpolicy.found import Hit, hit_of

from . import clauses, prepositions
from .dates import ONE_DAY, Date, Period
from .labels import clock_before, labelled
from .limits import Deadline
from .patterns import S as _S
from .repeated import LISTED_RE, REPEATING, Lists, Said, repeated

if TYPE_CHECKING:
    from .joining import Expression
    from .labels import Labels
    from .prepositions import Preposition

__all__ = ["dated"]

_MONTH: Final = dt.timedelta(days=31)
_FAR: Final = dt.timedelta(days=270)
_COMPARED_RE: Final = regex(rf"(?<![^\W_])so{_S}(?:với{_S})?(?:từ{_S})?\Z")
_COMPARED: Final = 16
_WITHIN: Final = frozenset({"within", "at"})
_BOTH_RE: Final = regex(rf"{_S}và{_S}")
_CLOSES_RE: Final = regex(r"[ \n]{0,2}(?:[.;:)](?=[ \n\"”.]|\Z)|\n|\Z)")
_CONSOLIDATED_RE: Final = regex(r"số[ ]?:[ ]{0,2}[0-9]{1,4}(?:/[0-9]{4})?/vbhn-")
_HEAD: Final = 400  # where a document's own number stands


def dated(
    lower: str, read: list[Expression], labels: Labels, on: dt.date | None, *, whole: bool
) -> tuple[list[Hit], list[tuple[int, Period]]]:
    """The candidates that the expressions are, and the stretches among them, each with its place."""
    hits: list[Hit] = []
    periods: list[tuple[int, Period]] = []
    lists = Lists(lower, read)
    limit: Hit | None = None  # the last hit, where it is a limit that may go on
    for expression in read:
        start, end, value, atom, joined = expression
        if limit is not None:
            if (second := _second(lower, limit, expression, on)) is not None:
                hits.append(second)
                limit = None
                continue
            if (wider := _widened(lower, limit, expression, on)) is not None:
                hits[-1] = limit = wider
                continue
            limit = None
        prep = None
        if (
            value is not None
            and not (joined or whole)
            and (atom.year is not None or atom.level not in REPEATING)
            and prepositions.stands_alone(lower, start)
        ):
            value = _behind(lower, expression, value, on)
            hit: Hit | None = hit_of((start, end, value.kind, value, end, 0, False))
        else:
            prep = prepositions.preposition(lower, start)
            said = lists.said(expression, prep)
            hit = _calendar(lower, expression, said, on, labels, whole=whole)
            lists.note(end, said, hit)
        if hit is None:
            continue
        hits.append(hit)
        if prep is not None and hit.kind == "deadline":
            goes_on = prep.is_limit if isinstance(value, Date) else prep.name in _WITHIN
            limit = hit if goes_on else None
        if isinstance(value, Period) and value.start is not None:
            periods.append((start, value))
    return hits, periods


def _second(lower: str, limit: Hit, later: Expression, on: dt.date | None) -> Hit | None:
    """A day that shares the preposition of the one before it: ``trước ngày 30/6/2025 và ngày 30/9/2025.``

    Only where it closes the clause: ``trước ngày 30/6/2025 và ngày 01/7/2025 họp`` says what happens on the second.
    """
    start, end, value, atom, _ = later
    if not isinstance(limit.value.inner, Date) or not isinstance(value, Date):
        return None
    if _BOTH_RE.fullmatch(lower, limit.end, start) is None or _CLOSES_RE.match(lower, end) is None:
        return None
    return Hit(start, end, "deadline", Deadline(limit.value.relation, _ahead(value, atom.year, on)), end)


def _widened(lower: str, limit: Hit, later: Expression, on: dt.date | None) -> Hit | None:
    """The limit with the stretch that goes on where its own ends: ``trong tháng 5 và tháng 6 năm 2026``."""
    first = limit.value.inner
    if not isinstance(first, Period) or not isinstance(later.value, Period):
        return None
    if LISTED_RE.fullmatch(lower, limit.end, later.start) is None:
        return None
    last = _ahead(later.value, later.atom.year, on)
    assert isinstance(last, Period)
    if first.unit != last.unit or first.end is None or last.start is None or last.start - first.end != ONE_DAY:
        return None
    both = Deadline(limit.value.relation, Period(first.start, last.end, first.unit))
    return Hit(limit.start, later.end, "deadline", both, later.end)


def _calendar(
    lower: str, expression: Expression, said: Said, on: dt.date | None, labels: Labels, *, whole: bool
) -> Hit | None:
    """One expression with what is said of it; None where it is no time, or one that has no rule."""
    start, end, value, atom, joined = expression
    if atom.year is None and (joined or atom.level in REPEATING):
        repeats, rule = repeated(lower, expression, said)
        if repeats:
            return rule
    if value is None:
        return None
    told = value if whole else _behind(lower, expression, value, on)
    if isinstance(value, Period) and (joined or value.unit == "school_year") and not (whole and said.prep is not None):
        if joined and not whole and value.end is not None and labelled(lower, start):
            return Hit(
                start, end, "deadline", Deadline("by", Date.of(value.end)), end
            )  # Thời hạn: từ ngày … đến ngày …
        return Hit(start, end, "period", told, end)
    if isinstance(value, Date) and value.calendar == "lunar":
        return Hit(start, end, "date", value, end)
    if said.prep is not None:
        limit = _limit(lower, expression, value, said.prep, on, labels=labels, whole=whole)
    else:
        limit = _by_label(lower, expression, value, labels, on, whole=whole)
    return limit or hit_of((start, end, told.kind, told, end, 0, False))


def _limit(
    lower: str,
    expression: Expression,
    value: Date | Period,
    prep: Preposition,
    on: dt.date | None,
    *,
    labels: Labels,
    whole: bool,
) -> Hit | None:
    """The time as the deadline that its preposition makes it, where the clause sets a duty."""
    end = expression.end
    ahead = _ahead(value, expression.atom.year, on)
    time = None
    if isinstance(ahead, Date):
        first = last = ahead.date
        day = ahead.point is None or ahead.month is not None
        time = prep.time
    else:
        first, last, day = ahead.start, ahead.end, False
    if prep.name == "at" and isinstance(ahead, Date) and ahead.point is None:
        due = clauses.ends_work(lower, prep.start, end, first=first, on=on)
    else:
        supposed = ahead is not value
        # What is past in a consolidated text was set by the act that it prints, whose day it does not have.
        past = on is not None and first is not None and first <= on
        printed = past and _CONSOLIDATED_RE.search(lower, 0, _HEAD) and not clauses.tells_who(lower, prep.start, end)
        since = None if printed else on
        due = clauses.is_deadline(lower, prep, end, first=first, last=last, on=since, day=day, supposed=supposed)
        due = due or labelled(lower, prep.start) or labels.fills_cell(prep.start, end)
    return Hit(prep.start, end, "deadline", Deadline(prep.relation, ahead, time), end) if due or whole else None


def _by_label(
    lower: str, expression: Expression, value: Date | Period, labels: Labels, on: dt.date | None, *, whole: bool
) -> Hit | None:
    """The time as the deadline that a label makes it, with the clock before it: ``Hạn nộp: 17h ngày 30/9/2025``."""
    start, end = expression.start, expression.end
    clock = clock_before(lower, start) if isinstance(value, Date) and not whole else None
    begin, time = (start, None) if clock is None else clock
    if not labels.make_deadline(begin, end):
        return None
    return Hit(start, end, "deadline", Deadline("by", _ahead(value, expression.atom.year, on), time), end)


def _behind(lower: str, expression: Expression, value: Date | Period, on: dt.date | None) -> Date | Period:
    """A time without a year that lies far ahead is that of the year before, where no plan is told.

    Early in a year one tells of the end of the last: ``Chiều 31/12``, said in January; and nothing is compared with
    what is yet to come: ``so với quý IV``.
    """
    start, end = expression.start, expression.end
    if expression.atom.year is not None or on is None:
        return value
    first = value.date if isinstance(value, Date) else value.start
    if first is None or first <= on or first.year != on.year:
        return value
    if _COMPARED_RE.search(lower, max(0, start - _COMPARED), start) is None and (
        first - on < _FAR or clauses.is_planned(lower, start, end)
    ):
        return value
    if isinstance(value, Period):
        return value.in_year(on.year - 1)
    return value if (value.month, value.day) == (2, 29) else Date(on.year - 1, value.month, value.day, value.point)


def _ahead(value: Date | Period, year: int | None, on: dt.date | None) -> Date | Period:
    """A due day without a year that lies more than a month back is that of the next year."""
    if year is not None or on is None:
        return value
    last = value.date if isinstance(value, Date) else value.end
    if last is None or last >= on - _MONTH:
        return value
    if isinstance(value, Period):
        return value.in_year(on.year + 1)
    if value.month == 2 and value.day == 29:
        return value
    return Date(on.year + 1, value.month, value.day, value.point)
