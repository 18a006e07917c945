"""The reader of times: the candidates of a text, each with its value.

Calendar expressions first, then what repeats, then what the clause makes a deadline, then lengths and terms.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from copy import copy
from typing import TYPE_CHECKING, Final, NamedTuple

from vnpolicy._regex import regex
from vnpolicy.found import Hit, hit_of
from vnpolicy.text import fold

from . import clauses, events, expressions, lengths, recurrences, summed
from .dates import Date, Period, last_day
from .joining import join
from .labels import Labels, clock_before, labelled
from .limits import Deadline, TermDeadline
from .patterns import Places, no_time, spaced
from .patterns import S as _S
from .rules import Recurrence

if TYPE_CHECKING:
    import re

    from vnpolicy.text import Folded

    from .clauses import Preposition
    from .joining import Expression
    from .limits import Relation

__all__ = ["scan"]

_RELATIONS: Final[dict[str, Relation]] = {
    "by": "by",
    "by_before": "before",
    "before": "before",
    "until": "by",
    "within": "within",
    "at": "within",
}
_SAME_RE: Final = regex(
    spaced(
        r"cùng kỳ(?: (?:của|với))? (?:(?:năm )?(?P<year>(?:19|20)[0-9]{2})(?![.,][0-9])|năm (?:trước|ngoái))"
        r"(?![^\W_]|[/-][0-9])"
    )
)
_SIGNING_STARTS: Final = frozenset("k \n")  # what stands behind ngày and a blank
_SIGNING_RE: Final = regex(rf"ngày{_S}ký(?:{_S}ban{_S}hành)?(?![^\W_]|{_S}(?:kết|hợp|quyết|văn|biên|số|thỏa|tên))")
_SINCE_RE: Final = regex(r"(?<![^\W_])từ[ \n]{1,3}ngày(?![^\W_])[^.;]{0,70}\Z")
_EFFECT_RE: Final = regex(rf"hiệu{_S}lực[^.;]{{0,40}}từ{_S}\Z")
_DAY: Final = dt.timedelta(days=1)
_MONTH: Final = dt.timedelta(days=31)
_TWO_YEARS: Final = dt.timedelta(days=600)  # what lasts so long has no same stretch in the year before


_SPELLINGS: Final = (("quí", "quý"), ("kì", "kỳ"))  # with i for y, as schools and publishers spell them


def scan(folded: Folded, on: dt.date | None, *, whole: bool = False) -> list[Hit]:
    """The candidates of a text; ``whole`` when the text is one expression, whose form alone then decides."""
    lower = folded.lower
    for spelt, ours in _SPELLINGS:
        if spelt in lower:
            folded = copy(folded)
            folded.lower = lower = lower.replace(spelt, ours)
    if not folded.digit_runs and no_time(lower):
        return []
    places = Places(lower)
    found, counts = expressions.atoms(places, folded.cased, folded.digit_runs, whole=whole)
    read = join(lower, found, on)
    if not whole:
        read = [one for one in read if lower[one.end : one.end + 1] not in _MARKS or not _ends_in_a_marker(lower, one)]
    labels = Labels(lower)
    hits: list[Hit] = []
    periods: list[tuple[int, Period]] = []
    every = _repeating(lower, read)
    listed: tuple[int, Preposition | None] = (-1, None)  # the end of the last day that repeats, and its preposition
    limited: tuple[int, str] = (-_NEAR, "")  # the end of the last day that is a limit, and its preposition
    within: Hit | None = None  # the last stretch that is a limit
    for expression in read:
        start, end, value, atom, joined = expression
        if start - limited[0] < _NEAR and isinstance(value, Date) and _is_second(lower, limited[0], start, end):
            hits.append(
                Hit(start, end, "deadline", Deadline(_RELATIONS[limited[1]], _ahead(value, atom.year, on)), end)
            )
            continue
        if within is not None and hits[-1] is within and (wider := _widened(lower, within, expression, on)) is not None:
            hits[-1] = within = wider
            continue
        if (
            value is not None
            and not (joined or whole)
            and (atom.year is not None or atom.level not in _REPEATING)
            and clauses.stands_alone(lower, start)
        ):
            hits.append(hit_of((start, end, value.kind, value, end, 0, False)))
            if isinstance(value, Period) and value.start is not None:
                periods.append((start, value))
            continue
        prep = clauses.preposition(lower, start) if start else None
        carried = None
        unit = every.get(start, "")
        if unit:
            if prep is None and listed[0] >= 0 and _AND_RE.fullmatch(lower, listed[0], start):
                carried = listed[1]
            listed = end, prep or carried
            if unit == "next":  # "họp ngày 10/7 và ngày 10/01 năm sau": two days
                unit = "" if listed[1] is None or listed[1].name not in clauses.LIMITS else "năm"
        said = _Said(prep, carried, unit) if prep is not None or unit else _NOTHING_SAID
        hit = _calendar(lower, expression, said, on, labels, whole=whole)
        if hit is None:
            continue
        hits.append(hit)
        if prep is not None and prep.name in clauses.LIMITS and hit.kind == "deadline" and isinstance(value, Date):
            limited = end, prep.name
        elif prep is not None and prep.name in _WITHIN and hit.kind == "deadline" and isinstance(value, Period):
            within = hit
        if isinstance(value, Period) and value.start is not None:
            periods.append((start, value))
    if "|" in lower and not whole:
        years = [(start, end, Period.of_year(int(lower[start:end]))) for start, end in labels.years()]
        hits += [Hit(start, end, "deadline", Deadline("by", year), end) for start, end, year in years]
    hits += [hit for act in recurrences.acts(places) if (hit := _act(lower, act)) is not None]
    told, runs = summed.said_runs(lower, _lengths(folded, places, read, counts, whole=whole), read, on)
    hits += told
    periods += runs
    _same(places, hits, periods, on)
    if on is not None:
        hits += _signing(places, on, whole)
    return hits


_AND_RE: Final = regex(rf"[ \n]{{0,2}}(?:,|;|và|hoặc|,{_S}và)(?:{_S}[^\W\d_]{{1,6}}){{0,4}}[ \n]{{1,3}}")


_NEAR: Final = 12
_BOTH_RE: Final = regex(rf"{_S}và{_S}")
_CLOSES_RE: Final = regex(r"[ \n]{0,2}(?:[.;:)](?=[ \n\"”.]|\Z)|\n|\Z)")


def _is_second(lower: str, end: int, start: int, stop: int) -> bool:
    """Whether a day shares the preposition of the one before it: ``trước ngày 30/6/2025 và ngày 30/9/2025.``

    Only where it closes the clause: ``trước ngày 30/6/2025 và ngày 01/7/2025 họp`` says what happens on the second.
    """
    return _BOTH_RE.fullmatch(lower, end, start) is not None and _CLOSES_RE.match(lower, stop) is not None


_LISTED_RE: Final = regex(rf",{_S}|,?{_S}và{_S}")


def _widened(lower: str, hit: Hit, later: Expression, on: dt.date | None) -> Hit | None:
    """The limit with the stretch that goes on where its own ends: ``trong tháng 5 và tháng 6 năm 2026``."""
    if not isinstance(later.value, Period) or _LISTED_RE.fullmatch(lower, hit.end, later.start) is None:
        return None
    first, last = hit.value.inner, _ahead(later.value, later.atom.year, on)
    assert isinstance(last, Period)
    if first.unit != last.unit or first.end is None or last.start is None or last.start - first.end != _DAY:
        return None
    both = Deadline(hit.value.relation, Period(first.start, last.end, first.unit))
    return Hit(hit.start, later.end, "deadline", both, later.end)


_WITHIN: Final = frozenset({"within", "at"})
_REPEATING: Final = frozenset({"day", "month", "quarter"})  # what repeats where no year is given
_MARKS: Final = frozenset(".)")
_MARKER_RE: Final = regex(r"\n[ ]{0,3}[0-9]{1,2}\Z")


def _ends_in_a_marker(lower: str, expression: Expression) -> bool:
    """Whether what looks like its number opens the next item: ``hằng tháng`` and, on a new line, ``1. Mức …``."""
    end = expression.end
    if lower[end + 1 : end + 2] not in {" ", "\n"}:
        return False
    return _MARKER_RE.search(lower[max(expression.start, end - 8) : end]) is not None


def _act(lower: str, act: recurrences.Act) -> Hit | None:
    """An act that repeats; ``trước 16 giờ thứ Sáu hằng tuần``, ``trước 16 giờ hằng ngày`` with their preposition."""
    daily = act.bound and act.weekday is None
    prep = clauses.preposition(lower, act.start) if (act.bound or act.weekday is not None) and act.start else None
    if prep is None or prep.name not in clauses.LIMITS or (daily and prep.hour is None):
        return None if act.bound else Hit(act.start, act.end, "recurrence", act.value, act.end, -1)
    relation = _RELATIONS[prep.name]
    if act.weekday is None:
        rule = Recurrence(act.value.rrule, relation, _cut_off(prep))
    else:
        rule = recurrences.rule_of_weekday(act.weekday, relation, _cut_off(prep))
    return Hit(prep.start, act.end, "recurrence", rule, act.end, -1)


def _repeating(lower: str, read: list[Expression]) -> dict[int, str]:
    """Where the days start that repeat: ``năm`` every year, ``next`` in ``năm sau``, ``tháng`` every month."""
    found: dict[int, str] = {}
    later: Expression | None = None  # the next expression, when its words make it repeat
    for expression in reversed(read):
        how = _how(lower, expression, later, found) if expression.atom.year is None else ""
        if how:
            found[expression.start] = how
            later = expression
        else:
            later = None
    return found


def _how(lower: str, expression: Expression, later: Expression | None, found: dict[int, str]) -> str:
    """How a day repeats every year, or its number every month: by its own words, or as one of a list that they end."""
    atom = expression.atom
    if expression.joined or atom.level not in _REPEATING:
        return ""
    repeat = recurrences.repeat_after(lower, expression.end)
    if repeat is not None:
        return repeat.how if repeat.how in ({"tháng"} if atom.bare else {"năm", "next"}) else ""
    if later is None or later.atom.bare != atom.bare or not _AND_RE.fullmatch(lower, expression.end, later.start):
        return ""
    return found[later.start]


class _Said(NamedTuple):
    """What stands round a time: its preposition, that of the list that it is in, and what it repeats every."""

    prep: Preposition | None
    carried: Preposition | None
    every: str


_NOTHING_SAID: Final = _Said(None, None, "")


def _calendar(
    lower: str,
    expression: Expression,
    said: _Said,
    on: dt.date | None,
    labels: Labels,
    *,
    whole: bool,
) -> Hit | None:
    start, end, value, atom, joined = expression
    prep = said.prep
    if not joined and atom.year is None and atom.level in _REPEATING:
        repeat = recurrences.repeat_after(lower, end)
        before = None
        if repeat is not None:
            return _repeated(lower, expression, said, repeat)
        if said.every:
            return _repeated(lower, expression, said, recurrences.Repeat(end, said.every))
        if prep is not None and prep.name in clauses.LIMITS:
            before = recurrences.said_before(lower, prep.start)
        if before is not None and (before == "năm") != atom.bare:
            return _repeated(lower, expression, said, recurrences.Repeat(end, before))
    if joined and recurrences.repeat_after(lower, end) is not None and atom.year is None:
        return None
    if value is None:
        return None
    if isinstance(value, Period) and value.unit == "school_year":
        return Hit(start, end, "period", value, end)
    if joined and isinstance(value, Period):
        if not whole and value.end is not None and labelled(lower, start):  # Thời hạn: từ ngày … đến ngày …
            return Hit(start, end, "deadline", Deadline("by", Date.of(value.end)), end)
        return Hit(start, end, "period", value, end)
    if isinstance(value, Date) and value.calendar == "lunar":
        return Hit(start, end, "date", value, end)
    if prep is not None:
        value = _ahead(value, atom.year, on)
        supposed = value is not expression.value
        day = isinstance(value, Date) and (value.point is None or value.month is not None)
        first = value.date if isinstance(value, Date) else value.start
        last = value.date if isinstance(value, Date) else value.end
        if prep.name == "at" and isinstance(value, Date) and value.point is None:
            due = clauses.ends_work(lower, prep.start, end, first=first, on=on)
        else:
            due = clauses.is_deadline(
                lower, prep, end, first=first, last=last, on=on, day=day, supposed=supposed
            ) or labelled(lower, prep.start)
        if due or whole:
            relation = _RELATIONS[prep.name]
            time = _cut_off(prep) if isinstance(value, Date) else None
            return Hit(prep.start, end, "deadline", Deadline(relation, value, time), end)
        value = expression.value
        assert value is not None
    else:
        clock = clock_before(lower, start) if isinstance(value, Date) and not whole else None
        if labels.make_deadline(start if clock is None else clock[0], end):
            time = None if clock is None else _clock(clock[1], clock[2])
            return Hit(start, end, "deadline", Deadline("by", _ahead(value, atom.year, on), time), end)
    return hit_of((start, end, value.kind, value, end, 0, False))


def _cut_off(prep: Preposition) -> dt.time | None:
    """The cut-off that stands with a preposition: ``trước 16 giờ 30 phút``."""
    return None if prep.hour is None else _clock(prep.hour, prep.minute)


def _clock(hour: int, minute: int) -> dt.time:
    """A cut-off within the day; ``24 giờ`` is its last minute."""
    return dt.time(hour, minute) if hour < 24 else dt.time(23, 59)


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


def _repeated(lower: str, expression: Expression, said: _Said, repeat: recurrences.Repeat) -> Hit | None:
    """The rule of a day, a month or a quarter that repeats."""
    prep, carried, _ = said
    relation: Relation | None = None
    if prep is not None:
        relation = _RELATIONS[prep.name]
        if prep.name == "at":
            relation = "within" if expression.atom.level != "day" else None
    leading = prep or carried
    if repeat.how in {"next", "first", "month"} and (leading is None or leading.name not in clauses.LIMITS):
        if leading is not None or not labelled(lower, expression.start):
            return None
        relation = "by"  # "Hạn nộp: ngày 20 của tháng tiếp theo"
    if prep is not None and prep.name == "until" and _SINCE_RE.search(lower, max(0, prep.start - 70), prep.start):
        return None  # "từ ngày 15 … đến ngày 14 của tháng cuối quý": a stretch that repeats
    begin = prep.start if prep is not None and relation is not None else expression.start
    if carried is not None and (carried.name != "at" or expression.atom.level != "day"):
        prep, relation = carried, _RELATIONS[carried.name]
    time = None if prep is None or relation is None else _cut_off(prep)
    rule = recurrences.rule_of(expression.atom, repeat.how, repeat.place, relation, time)
    if rule is None:
        return None
    return Hit(begin, repeat.end, "recurrence", rule, repeat.end)


def _lengths(folded: Folded, places: Places, read: list[Expression], counts: list[int], *, whole: bool) -> list[Hit]:
    lower = folded.lower
    starts = [e.start for e in read]
    hits: list[Hit] = []
    done = -1
    hits += [
        _term(folded, half, read, starts, whole=whole) or Hit(half.start, half.end, "duration", half.value, half.end)
        for half in lengths.halves(places)
    ]
    for nth in lengths.nth_days(places):
        head = clauses.term_head(lower, nth.start)
        last = _term(folded, nth, read, starts, whole=whole) if head is not None and head.name == "by" else None
        if last is not None:
            hits.append(last)
    for at in sorted({*counts, *lengths.spoken(places, whole=whole)}):
        if at < done:
            continue
        place = bisect_right(starts, at) - 1
        if place >= 0 and read[place].end > at:
            continue
        length = lengths.length_at(lower, at, whole=whole)
        if length is None:
            continue
        done = length.end
        place = bisect_right(starts, length.end - 1) - 1
        if (
            place >= 0
            and starts[place] > length.start
            and read[place].start < length.end
            and read[place].value is not None
        ):
            continue  # "15 ngày mùng 5/6/2025", "2 quý II/2025": the unit belongs to the day
        hit = _term(folded, length, read, starts, whole=whole)
        if hit is None:
            done = length.end if whole else length.core or length.end
            hit = hit_of((length.start, done, "duration", length.value, done, 0, False))
        hits.append(hit)
    return hits


_REPORTED: Final = frozenset({"month", "quarter", "year"})
_REPORT_RE: Final = regex(rf"(?<![^\W_])(?:báo{_S}cáo|(?:sơ|tổng){_S}kết|quyết{_S}toán|kỳ){_S}\Z")


def _term(
    folded: Folded, length: lengths.Length, read: list[Expression], starts: list[int], *, whole: bool
) -> Hit | None:
    """The length as a term, where an event follows that it is counted from.

    ``whole`` says that the text is one expression: no main clause follows, so a list in the event goes on to its end.
    """
    tied = _tied(folded.lower, length)
    if tied is None:
        return None
    start, relation, begins, link = tied
    closing = whole or bool(folded.lower[max(0, begins - 2) : begins].strip(" \n-+.;:)|"))
    end = events.anchor_end(folded.cased, folded.lower, link.end, closing=closing)
    day = None
    place = bisect_right(starts, link.end) - 1
    for expression in read[max(0, place) : place + 2]:
        if expression.joined and expression.start < link.end < expression.end:
            return None  # "03 ngày từ ngày 4/6 đến ngày 6/6": a length, and the period that it is
        if expression.start == link.end and isinstance(expression.value, Date):
            if link.bracket and link.before:
                return None  # "báo cáo 6 tháng (trước ngày 20/6)": a length, and a limit
            day, end = expression.value, expression.end
    if end <= link.end + 3 or (link.bracket and folded.lower[end : end + 1] != ")"):
        return None
    anchor = " ".join(folded.cased[link.end : end].split())
    value = TermDeadline(relation, length.value, anchor, "before" if link.before else "after", day)
    return Hit(start, end + link.bracket, "deadline", value, link.end)


def _tied(lower: str, length: lengths.Length) -> tuple[int, Relation, int, events.Link] | None:
    """How a length is tied to an event: where the term starts, how it binds, where its first words stand, the link."""
    back = events.link_back(lower, length)
    if back is not None:
        return back[0], "by", back[0], back[1]
    link = events.link_after(lower, length.end)
    if link is None:
        return None
    head = clauses.term_head(lower, length.start)
    name = None if head is None else head.name
    if name == "gone" or (link.before and name == "within") or (name == "least" and not link.before):
        return None
    begins = length.start if head is None else head.start
    if clauses.is_state(lower, begins):
        return None
    if link.before and head is None and not clauses.is_told(lower, length.start):
        return None
    if (
        head is None
        and length.value.unit in _REPORTED
        and _REPORT_RE.search(lower, max(0, length.start - 10), length.start)
    ):
        return None  # "báo cáo 06 tháng trước ngày 15/6", "... tính từ ngày 15/12": what is reported on, and no term
    relation: Relation = "by" if name in {"by", "least", "before"} or (link.before and name is None) else "within"
    return length.start if name == "least" else begins, relation, begins, link


# What a stretch is compared with is not what is measured; up to the end of a month or a quarter is from New Year on.
_BESIDE_RE: Final = regex(rf"(?<![^\W_])(?:(so(?:{_S}với)?(?:{_S}cả)?)|hết){_S}\Z")


# "Tính đến ngày 30/11, ... so với cùng kỳ": from New Year to that day.
_AS_OF_RE: Final = regex(rf"(?<![^\W_])tính{_S}đến(?:{_S}hết)?{_S}\Z")


def _since_new_year(day: dt.date) -> Period:
    if day.day == last_day(day.year, day.month):
        return Period.of_months(day.year, day.month)
    return Period(dt.date(day.year, 1, 1), day, "day")


def _measured(
    lower: str, hits: list[Hit], periods: list[tuple[int, Period]], on: dt.date | None
) -> tuple[list[tuple[int, Period]], list[tuple[int, Period]]]:
    """The stretches that ``cùng kỳ`` may mean, ``trong 9 tháng`` too, and those that others are compared with."""
    found = []
    compared = []
    for start, period in periods:
        beside = _BESIDE_RE.search(lower, max(0, start - 16), start)
        if beside is None:
            found.append((start, period))
        elif beside[1]:
            compared.append((start, period))
        else:
            assert period.start is not None
            parts = period.unit == "month" or (period.unit == "quarter" and period.start.month > 1)
            if parts and period.end is not None and period.start.year == period.end.year:
                period = Period.of_months(period.start.year, period.end.month)  # noqa: PLW2901
            found.append((start, period))
    found += [
        (hit.start, _since_new_year(day))
        for hit in hits
        if hit.kind == "date" and (day := hit.value.date) is not None
        if _AS_OF_RE.search(lower, max(0, hit.start - 20), hit.start)
    ]
    if on is not None:
        counts = range(2, min(12, on.month + 1))  # of this year, and not the whole of it
        found += [
            (hit.start, Period.of_months(on.year, int(hit.value.amount)))
            for hit in hits
            if hit.kind == "duration" and hit.value.unit == "month" and hit.value.amount in counts
        ]
    return sorted(found, key=lambda one: one[0]), compared


def _stretch(m: re.Match[str], periods: list[tuple[int, Period]]) -> Period | None:
    """The part of another year that ``cùng kỳ`` means, by the nearest period before it that is of a later year."""
    count = bisect_right(periods, m.start(), key=lambda one: one[0])
    for _, period in reversed(periods[max(0, count - 6) : count]):
        assert period.start is not None
        year = int(m["year"] or period.start.year - 1)
        if period.start.year > year >= 1 and period.end is not None and period.end - period.start < _TWO_YEARS:
            return period.in_year(year)
    return None


def _same(places: Places, hits: list[Hit], periods: list[tuple[int, Period]], on: dt.date | None) -> None:
    """``cùng kỳ năm 2024``: the stretch of that year which the nearest period before has in its own."""
    lower = places.lower
    matches = [
        m
        for at in places.of["kỳ"]
        if lower[at - 2 : at - 1] in {"g", " ", "\n"}
        and (start := lower.rfind("cùng", max(0, at - 7), at)) >= 0
        and (m := _SAME_RE.match(lower, start))
    ]
    if not matches:
        return
    # The year in "cùng kỳ năm 2024" is no stretch of its own, and the stretch of one is what the next may look back to.
    opened = [m.start() for m in matches]
    inside = {
        i
        for i, hit in enumerate(hits)
        if (at := bisect_right(opened, hit.start - 1)) and matches[at - 1].end() > hit.start
    }
    hits[:] = [hit for i, hit in enumerate(hits) if i not in inside]
    measured, compared = _measured(lower, hits, periods, on)
    # The year of one is no base for the next that names none: "so với cùng kỳ năm 2024 ... so với cùng kỳ năm ngoái".
    own = [one for one in measured if not ((at := bisect_right(opened, one[0])) and matches[at - 1].end() > one[0])]
    for m in matches:
        value = _stretch(m, measured if m["year"] else own) or _stretch(m, compared)
        if value is not None:
            hits.append(Hit(m.start(), m.end(), "period", value, m.end()))


def _signing(places: Places, on: dt.date, whole: bool) -> list[Hit]:
    """``có hiệu lực kể từ ngày ký``: the day the text was issued."""
    lower = places.lower
    days = [0, *places.of["ngày"]] if whole else places.of["ngày"]
    return [
        Hit(m.start(), m.end(), "date", Date.of(on), m.end(), 1)
        for at in days
        if lower[at + 5 : at + 6] in _SIGNING_STARTS and (m := _SIGNING_RE.match(lower, at))
        if whole or _EFFECT_RE.search(lower, max(0, m.start() - 64), m.start())
    ]


_IMPOSSIBLE_RE: Final = regex(
    r"(?<![0-9])([0-9]{1,2})[ \n]{0,2}(?:[/.-]|tháng)[ \n]{0,2}([0-9]{1,2})(?![0-9])(?:[ \n/.-]|năm){0,8}([0-9]{4})?"
)
_NO_PART_RE: Final = regex(r"(?<![^\W_])(tháng|quý)[ \n]{1,3}([0-9]{1,2})(?![0-9])")
_ISO_RE: Final = regex(r"(?<![0-9])([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?![0-9])")


_HALF_YEAR_RE: Final = regex(r"(?<![0-9/.-])([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{2})(?![0-9/.-])")
_BARE_RE: Final = regex(r"(?:q([1-4])[/-]?|([0-9]{1,2})[/-])?((?:19|20|21)[0-9]{2})")  # as tables write stretches


def fault(folded: Folded, on: dt.date | None) -> tuple[str, tuple[int, int] | None, tuple[str, ...]]:
    """Why the text is not one time expression: a sentence, the span at fault, and what was probably meant."""
    lower = folded.lower
    if not lower.strip():
        return "a time expression is needed, not an empty text", None, ()
    if on is None:
        start, end = len(lower) - len(lower.lstrip()), len(lower.rstrip())
        for some_day in (dt.date(1900, 1, 1), dt.date(2199, 12, 31)):  # "từ nay đến D" looks ahead, "từ D đến nay" back
            if any((hit.start, hit.end) == (start, end) for hit in scan(folded, some_day, whole=True)):
                return "a reference date is needed: give the day of the text as on=", None, ()
    m = _ISO_RE.search(lower)
    if m is not None:
        year, month, day = int(m[1]), int(m[2]), int(m[3])
        return "a day is written day, month, year", folded.source_span(*m.span()), _written(day, month, year)
    m = _HALF_YEAR_RE.search(lower)
    if m is not None:
        day, month, year = int(m[1]), int(m[2]), (1900 if m[3] > "50" else 2000) + int(m[3])
        meant = tuple(_instead(folded, m, written, on) for written in _written(day, month, year))
        return "a year has four digits", folded.source_span(*m.span()), meant
    m = _BARE_RE.fullmatch(lower.strip())
    if m is not None:
        message, meant = _bare(m)
        return message, None, meant
    m = _IMPOSSIBLE_RE.search(lower)
    if m is not None:
        day, month, year = int(m[1]), int(m[2]), int(m[3]) if m[3] else 0
        if not 1 <= month <= 12 or not 1 <= day <= last_day(year or 2000, month):
            swapped = _written(month, day, year) if m[3] and month <= 31 and 1 <= day <= 12 else ()
            if not swapped and m[3] and 1 <= month <= 12 and 1 <= day <= 31:
                swapped = _written(last_day(year, month), month, year)
            meant = tuple(_instead(folded, m, written, on) for written in swapped)
            return "there is no such day", folded.source_span(*m.span()), meant
    m = _NO_PART_RE.search(lower)
    if m is not None and not 1 <= int(m[2]) <= (12 if m[1] == "tháng" else 4):
        what = "month" if m[1] == "tháng" else "quarter"
        return f"there is no such {what}", folded.source_span(*m.span(2)), ()
    hits = sorted(scan(folded, on, whole=True), key=lambda hit: (hit.start - hit.end, hit.start))
    if not hits:
        return "not a time expression", None, ()
    hit = hits[0]
    if hit.start > 0 and lower[: hit.start].strip():
        return "words before the time expression", folded.source_span(0, hit.start), ()
    return "words after the time expression", folded.source_span(hit.end, len(lower)), ()


def _bare(written: re.Match[str]) -> tuple[str, tuple[str, ...]]:
    """What figures without a noun lack, and what they say with one: ``6/2025``, ``Q2/2025``, ``2025``."""
    quarter, month, year = written.groups()
    known = int(year)
    if quarter:
        return "a quarter is written quý", (str(Period.of_quarter(known, int(quarter))),)
    if not month:
        return "a year needs its noun, năm", (str(Period.of_year(known)),)
    if not 1 <= int(month) <= 12:
        return "there is no such month", ()
    return "a month needs its noun, tháng", (str(Period.of_month(known, int(month))),)


def _instead(folded: Folded, wrong: re.Match[str], written: str, on: dt.date | None) -> str:
    """The text with another day in it, where that is one expression; else the day alone."""
    start = wrong.start()
    before = folded.cased[: start - 5] if folded.lower.startswith("ngày ", start - 5) else folded.cased[:start]
    again = fold(f"{before}{written}{folded.cased[wrong.end() :]}".strip())
    whole = any((hit.start, hit.end) == (0, len(again.lower)) for hit in scan(again, on, whole=True))
    return again.cased if whole else written


def _written(day: int, month: int, year: int) -> tuple[str, ...]:
    if not 1900 <= year < 2200:
        return ()
    try:
        return (str(Date(year, month, day)),)
    except ValueError:
        return ()
