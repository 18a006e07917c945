"""Expressions: the atoms of a text that stand by themselves, and those that share words put together.

``từ ngày 16 đến ngày 22/11/2024`` is one period, and its first day takes month and year from the last; in
``quý I, quý II/2025`` the year is that of both; ``từ tháng 10/2024 đến nay`` ends on the reference date.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, NamedTuple

from vnpolicy._regex import regex, word_set

from .atoms import MOST_LISTED, exists, final_day, first_day, value_of
from .dates import ONE_DAY, Date, Period
from .patterns import CLOCK, NOW, WEEKDAY, spaced
from .patterns import S as _S
from .recurrences import repeat_after

if TYPE_CHECKING:
    import re

    from .atoms import Atom
    from .dates import Stretch

__all__ = ["Expression", "join"]

_BETWEEN: Final = 18  # as many letters as may stand between two atoms that belong together
_BLANKS: Final = frozenset({" ", "\n"})
# The words between two atoms, by what they make of them.
_TO: Final = {
    **dict.fromkeys(("đến", "tới", "-", "cho đến", "cho tới", "đến hết", "tới hết", "cho đến hết", "/"), "to"),
    **dict.fromkeys(("và", ",", ";", "hoặc", "và của", ", và"), "list"),
    **dict.fromkeys(("đến trước", "cho đến trước", "tới trước"), "before"),
    "và đến": "and to",  # goes on with từ only: else two days
}
_OPEN_RE: Final = regex(
    spaced(
        r" (?:(?P<now>(?:cho )?(?:đến|tới) (?:nay|hiện nay|thời điểm hiện (?:tại|nay))(?![^\W_]))"
        r"|trở (?:đi|về sau)|(?P<back>trở (?:về|lại) trước))"
    )
)
# "(2/2020 - nay)", and in a list of posts "Tháng 4/2020 đến nay: …".
_NOW_RE: Final = regex(rf"{NOW}|[ \n]{{1,2}}(?:đến|tới)[ \n](?:hiện[ \n])?nay(?=[ ]?[:)])")
_TO_NOW: Final = ("-", " -", "\n-", " đến nay", " tới nay", " đến hiện", " tới hiện")
_FROM_NOW_RE: Final = regex(rf"(?<![^\W_])từ{_S}nay{_S}(?:cho{_S})?(?:đến|tới)(?P<how>{_S}(?:hết|trước))?{_S}\Z")
_NOW_ENDS: Final = frozenset("nitc \n")  # the last letter of "đến", "tới", "hết", "trước", or a second blank
# What stands before the blank after them.
_TO_ENDS: Final = word_set("ến ới ết ớc")
_WIDER_RE: Final = regex(rf"(?<![^\W_])(?:giai{_S}đoạn|thời{_S}kỳ|nhiệm{_S}kỳ){_S}\Z")
_NO_HISTORY: Final = 1900  # no month or quarter is told of an earlier year
_YEAR_STARTS: Final = frozenset("n \n")  # what stands behind the first blank before năm
_THIS_YEAR_RE: Final = regex(rf"(?:(?<=năm)|{_S}năm){_S}(?:nay|(ngoái|trước))(?![^\W_])")
_COMPARED: Final = ("so với ", "so với\n")  # so với tháng 12 năm trước; elsewhere that is the year before any year
# "từ 8h ngày 3/3 (thứ Ba) đến hết thứ Sáu ngày 6/3", "từ sáng 26/9 đến đêm 27/9": the hour, the part of the day and the
# day of the week, which are no part of either day.
_PART: Final = f"(?:(?:rạng{_S})?sáng|trưa|chiều|tối|đêm|khuya)"
_MORE: Final = f"{CLOCK}(?:{_PART}{_S})?(?:{WEEKDAY},?{_S})?"
_TO_MORE_RE: Final = regex(rf"(?:[ \n]?\([ \n]?{WEEKDAY}[ \n]?\))?{_S}(?:cho{_S})?(?:đến|tới)(?:{_S}hết)?{_S}{_MORE}")
_FROM_MORE_RE: Final = regex(rf"(?<![^\W_])từ{_S}{_MORE}\Z")
_BETWEEN_WITH_MORE: Final = 48
_UNITS: Final[dict[str, Stretch]] = {"day": "day", "month": "month", "quarter": "quarter", "year": "year"}
_PARTS: Final = frozenset({"month", "quarter", "run"})  # parts of a year, which a later one may give them
_AND_THE_YEAR: Final = frozenset({"và", "và cả", ", cả"})  # quý IV và cả năm 2025, told in January
_ROWS: Final = frozenset({"months", "years", "term"})  # stretches with both their ends


class Expression(NamedTuple):
    """A calendar expression that stands by itself: its span, its value, and the atom that it begins with.

    ``value`` is None for a lone day number, which only a month or a rule of repetition can place.
    """

    start: int
    end: int
    value: Date | Period | None
    atom: Atom
    joined: bool = False


def join(lower: str, found: list[Atom], on: dt.date | None) -> list[Expression]:
    """The expressions that the atoms make up: ranges, lists with a shared month or year, and the atoms left alone."""
    if on is not None:
        for place, atom in enumerate(found):
            if atom.year is None:
                told = _in_year(lower, atom, found[place + 1 : place + 2], on.year)
                found[place] = told if told.year is not None else _by_weekday(lower, atom, on)
    if any(atom.level == "lunar" for atom in found):
        _share_calendar(lower, found)
    result: list[Expression] = []
    i = 0
    while i < len(found):
        atom = found[i]
        opened = _may_be_opened(lower, atom.start) or lower.startswith(_TO_NOW, atom.end)
        near = i + 1 < len(found) and 0 < found[i + 1].start - atom.end <= _BETWEEN
        if i + 1 < len(found) and _has_more(lower, atom, found[i + 1]):
            stretch = _with_more(lower, atom, found[i + 1], on)
            if stretch is not None:
                result.append(stretch)
                i += 2
                continue
        if not (opened or near) and atom.year is not None:
            result.append(Expression(atom.start, atom.end, value_of(atom), atom))
            i += 1
            continue
        since = _from(lower, atom.start) if opened else None
        whole = _together(lower, found, i, since, on) if near else None
        if whole is not None:
            expression, i = whole
            result.append(expression)
            continue
        result.append(_alone(lower, found[i], since, on, opened=opened))
        i += 1
    return result


def _together(
    lower: str, found: list[Atom], i: int, since: int | None, on: dt.date | None
) -> tuple[Expression, int] | None:
    """The stretch that an atom makes with those after it, and the place of the atom after that; None for none.

    What the atom shares with its list, a month or a year, is written into ``found``.
    """
    known = None if on is None else on.year
    atom, later = found[i], found[i + 1]
    how = _TO.get(_between(lower, atom, later))
    if how == "and to":
        how = None if since is None else "to"
    elif how == "list":
        run = _run_of_days(lower, found, i, known) if atom.bare else None
        if run is not None:
            return run
        if _tells_of(lower, atom, later, known):
            found[i + 1] = later._replace(year=atom.year)
        found[i] = _shared(lower, found, i)
        return None  # what is no run of days stays a list
    whole = None if how is None else _range(lower, found[i], found[i + 1], how, since=since, known=known)
    return None if whole is None else (whole, i + 2)


def _alone(lower: str, atom: Atom, since: int | None, on: dt.date | None, *, opened: bool) -> Expression:
    """The atom by itself, with the ``từ`` before it and what may end the stretch that it opens."""
    known = None if on is None else on.year
    if since is not None and atom.level in _ROWS:
        wider = _WIDER_RE.search(lower, max(0, since - 14), since)
        atom = atom._replace(start=since if wider is None else wider.start())
    stretch = _open(lower, atom, since, on) if opened else None
    if stretch is not None:
        return stretch
    placeless = atom.bare or (atom.level == "half" and atom.year is None and known is None)
    return Expression(atom.start, atom.end, None if placeless else value_of(atom, known), atom)


def _between(lower: str, atom: Atom, later: Atom) -> str:
    """The words between two atoms that stand near, each parted by one blank."""
    return " ".join(lower[atom.end : min(later.start, atom.end + _BETWEEN)].split())


# What stands before and behind an atom ------------------------------------------------------------------------------


def _may_be_opened(lower: str, start: int) -> bool:
    """Whether ``từ``, or ``từ nay đến``, may stand before: a glance that seldom errs."""
    before = lower[start - 3 : start - 1]
    return (
        before == "từ"
        or before[1:] in _BLANKS
        or (before in _TO_ENDS and lower.find("nay", start - 26 if start > 26 else 0, start) >= 0)
    )


def _from(lower: str, start: int) -> int | None:
    """Where ``từ`` starts when it stands right before."""
    before = lower[max(0, start - 5) : start]
    bare = before.rstrip(" \n")
    if not bare.endswith("từ") or len(bare) == len(before):
        return None
    at = start - len(before) + len(bare) - 2
    return None if at and lower[at - 1].isalpha() else at


def _in_year(lower: str, atom: Atom, later: list[Atom], known: int) -> Atom:
    """The atom with the ``năm nay`` or ``năm ngoái`` after it, or the whole year gone that it is told of with."""
    m = _THIS_YEAR_RE.match(lower, atom.end) if lower[atom.end + 1 : atom.end + 2] in _YEAR_STARTS else None
    if m is not None and m[1] == "trước" and not lower.endswith(_COMPARED, 0, atom.start):
        m = None
    if m is not None and not atom.bare and atom.level != "lunar":
        return atom._replace(end=m.end(), year=known - 1 if m[1] else known)
    if atom.level == "run" and lower.endswith("nay", atom.start, atom.end):
        return atom._replace(year=known)  # no other year of a list is its own
    if atom.level in _PARTS and later:
        (after,) = later
        gone = after.level == "year" and after.year is not None and _NO_HISTORY <= after.year < known
        if gone and _between(lower, atom, after) in _AND_THE_YEAR:
            return atom._replace(year=after.year)
    return atom


# "thứ Hai ngày 31/8", "ngày 31/8 (thứ Hai)": of the years beside, the day of the week tells which.
_WEEKDAY_BEFORE_RE: Final = regex(rf"(?<![^\W_])({WEEKDAY})[ \n]{{0,2}}[,(]?[ \n]{{0,2}}\Z")
_WEEKDAY_AFTER_RE: Final = regex(rf"[ \n]?\([ \n]?({WEEKDAY})[ \n]?[,)]")
_WEEKDAYS: Final = {"hai": 0, "ba": 1, "tư": 2, "năm": 3, "sáu": 4, "bảy": 5, "nhật": 6} | {
    str(number): number - 2 for number in range(2, 8)
}
_NEAR_WEEKDAY: Final = 14
_A_YEAR: Final = dt.timedelta(days=366)


def _by_weekday(lower: str, atom: Atom, on: dt.date) -> Atom:
    """A day with the year in which it is the day of the week that stands beside it, no more than a year away."""
    if atom.level != "day" or atom.month is None or atom.day is None:
        return atom
    before = lower[max(0, atom.start - _NEAR_WEEKDAY) : atom.start]
    named = _WEEKDAY_BEFORE_RE.search(before) if "thứ" in before or "nhật" in before else None
    if named is None and lower[atom.end : atom.end + 3].lstrip(" \n")[:1] == "(":
        named = _WEEKDAY_AFTER_RE.match(lower, atom.end)
    if named is None:
        return atom
    wanted = _WEEKDAYS[named[1].split()[-1]]
    for year in (on.year, on.year + 1, on.year - 1):
        if exists(atom.day, atom.month, year):
            day = dt.date(year, atom.month, atom.day)
            if day.weekday() == wanted and abs(day - on) < _A_YEAR:
                return atom._replace(year=year)
    return atom


def _share_calendar(lower: str, found: list[Atom]) -> None:
    """``từ 30/5 đến 2/6 âm lịch``, ``ngày 11, 12 tháng Giêng``: a day before a lunar one that it shares a month with,
    or makes a stretch with, is lunar too.
    """
    for place in range(len(found) - 2, -1, -1):
        atom, later = found[place], found[place + 1]
        if later.level != "lunar" or atom.level != "day" or atom.year is not None:
            continue
        how = _TO.get(_between(lower, atom, later))
        if how == "to" or (how == "list" and atom.bare):
            found[place] = atom._replace(level="lunar", month=later.month if atom.bare else atom.month)


# Lists --------------------------------------------------------------------------------------------------------------


def _tells_of(lower: str, year: Atom, day: Atom, known: int | None) -> bool:
    """``Năm 1971, ngày 5/3``: what is told of a year long past; of last year one reports in this."""
    return (
        year.level == "year"
        and lower[year.end] == ","
        and day.level == "day"
        and day.year is None
        and day.month is not None
        and (known is None or (year.year or 0) < known - 1)
    )


def _shared(lower: str, found: list[Atom], i: int) -> Atom:
    """The atom with the month and the year of a later one in its list."""
    atom, i = found[i], i + 1
    later = found[i]
    hops = 0
    while later.year is None and i + 1 < len(found) and hops < MOST_LISTED:
        after = found[i + 1]
        if not 0 < after.start - later.end <= 5 or _TO.get(lower[later.end : after.start].strip()) != "list":
            break
        later, i, hops = after, i + 1, hops + 1
    if atom.year is not None:
        return atom
    if atom.level == "day" and later.level == "day":
        month = atom.month if atom.month is not None else later.month
        if month is not None and exists(atom.day or 0, month, later.year):
            return atom._replace(month=month, year=later.year)
    elif later.level in _PARTS and atom.level in _PARTS:
        return atom._replace(year=later.year)
    return atom


def _run_of_days(lower: str, found: list[Atom], i: int, known: int | None) -> tuple[Expression, int] | None:
    """``ngày 14, 15 và 16/6/2025``: days in a row that share a month are one period; and the atom after it."""
    first = last = found[i]
    opening = day = first.day or 0
    while last.bare and i + 1 < len(found):
        last, before, i, day = found[i + 1], last, i + 1, day + 1
        if last.level != "day" or last.day != day or not lower[last.start].isdigit():
            return None
        if _TO.get(_between(lower, before, last)) != "list":
            return None
    year = last.year if last.year is not None else known
    if year is None or last.month is None or last is first or not exists(day, last.month, year):
        return None
    if last.year is None and repeat_after(lower, last.end) is not None:
        return None  # ngày 14, 15/6 hằng năm: each repeats
    start, end = dt.date(year, last.month, opening), dt.date(year, last.month, day)
    return Expression(first.start, last.end, Period(start, end), first._replace(month=last.month), joined=True), i + 1


def _has_more(lower: str, atom: Atom, later: Atom) -> bool:
    """Whether ``đến`` with an hour, a day of the week or ``hết`` stands between two days."""
    return (
        atom.level == later.level == "day"
        and 6 < later.start - atom.end < _BETWEEN_WITH_MORE
        and lower[atom.end + 1] in "đtc( \n"
        and (m := _TO_MORE_RE.match(lower, atom.end)) is not None
        and m.end() == later.start
    )


def _with_more(lower: str, atom: Atom, later: Atom, on: dt.date | None) -> Expression | None:
    """The stretch of two days that those stand between, from the ``từ`` before the first."""
    since = _FROM_MORE_RE.search(lower, max(0, atom.start - 40), atom.start)
    known = None if on is None else on.year
    return _range(lower, atom, later, "to", since=None if since is None else since.start(), known=known)


# Stretches with both ends -------------------------------------------------------------------------------------------


def _range(lower: str, a: Atom, b: Atom, how: str, *, since: int | None, known: int | None) -> Expression | None:
    """``từ A đến B``, ``A - B``: one period, or None where the two stand apart."""
    if not _may_range(a, b, since=since):
        return None
    if b.bare and a.level == "day" and not a.bare and how == "to" and since is not None:
        if not _counts_on(a, b):
            return None
        b = b._replace(month=a.month, year=a.year)  # "từ ngày 14/6 đến ngày 16"
    last_year = b.year if b.year is not None else known
    first = _opening(a, b, last_year)
    if first is None or first.year is None or last_year is None or b.bare:
        return None
    start, end = first_day(first, last_year), _closing(b, how, last_year)
    if start is not None and end is not None and end < start:  # over the new year: từ tháng 11 đến tháng 2/2025
        if a.year is not None or since is None or (b.year is not None and a.level == "day"):
            return None
        if b.year is None:
            end = _closing(b, how, last_year + 1)
        else:
            start = first_day(a._replace(year=last_year - 1), last_year)
    if start is None or end is None or (start == end and since is None):
        return None  # the last: a day, and the day again with an hour
    begin = a.start if since is None else since
    if since is not None or a.level == "day":
        wider = _WIDER_RE.search(lower, max(0, begin - 14), begin)
        begin = begin if wider is None else wider.start()
    unit = _UNITS.get(a.level, "day") if a.level == b.level else "day"
    return Expression(begin, b.end, Period(start, end, unit), a, joined=True)


def _may_range(a: Atom, b: Atom, *, since: int | None) -> bool:
    """Whether the two are of a kind that makes a stretch."""
    if since is None and (a.says(b) or a.level != b.level or a.level not in _UNITS):
        return False
    return a.level not in _ROWS and b.level not in _ROWS


def _counts_on(a: Atom, b: Atom) -> bool:
    """Whether the number of the second day is one of the first one's month, and comes after it."""
    return (a.day or 0) < (b.day or 0) and exists(b.day or 0, a.month or 0, None)


def _opening(a: Atom, b: Atom, year: int | None) -> Atom | None:
    """The first of two atoms with what it takes from the second, whose year is given; None for no such day."""
    if a.level != "day":
        return a if a.year is not None else a._replace(year=year)
    month = a.month
    if b.level == "day" and b.month is not None:
        month = month or b.month
        if b.year is not None and a.year is None and month > b.month:
            year = b.year - 1
    if a.year is not None:
        year = a.year
    return a._replace(month=month, year=year) if month is not None and exists(a.day or 0, month, year) else None


def _closing(b: Atom, how: str, year: int) -> dt.date | None:
    """The last day of a stretch: that of the second atom, or the day before it."""
    if how != "before":
        return final_day(b, year)
    day = first_day(b, year)
    return None if day is None else day - ONE_DAY


# Stretches with one end ---------------------------------------------------------------------------------------------


def _open(lower: str, atom: Atom, since: int | None, on: dt.date | None) -> Expression | None:
    """``từ A đến nay``, ``A - nay``, ``từ A trở đi``, ``từ nay đến B``, and a month or a year with ``từ`` alone."""
    if atom.bare or atom.level in {"lunar", "school"}:
        return None
    if lower[atom.start - 2 : atom.start - 1] in _NOW_ENDS:
        m = _FROM_NOW_RE.search(lower, max(0, atom.start - 26), atom.start)
        if m is not None:
            before = m["how"] is not None and m["how"].strip() == "trước"
            return _from_now(atom, m.start(), on, before=before)
    if atom.level in _ROWS:
        return None
    now = _NOW_RE.match(lower, atom.end)
    if since is None and now is None:
        return None
    return _onward(lower, atom, atom.start if since is None else since, on, now)


def _from_now(atom: Atom, start: int, on: dt.date | None, *, before: bool) -> Expression | None:
    """``từ nay đến B``, from the reference date to the last day of B, or to the day before it."""
    if on is None:
        return Expression(start, atom.end, None, atom, joined=True)
    end = first_day(atom, on.year) if before else final_day(atom, on.year)
    if end is not None and before:
        end -= ONE_DAY
    if end is None or end < on:
        return None
    return Expression(start, atom.end, Period(on, end, "day"), atom, joined=True)


def _onward(lower: str, atom: Atom, since: int, on: dt.date | None, now: re.Match[str] | None) -> Expression | None:
    """``từ A đến nay``, ``từ A trở đi``; of a month, a quarter or a year ``từ A`` alone has no end either."""
    tail = now or _OPEN_RE.match(lower, atom.end)
    if atom.level not in {"month", "quarter", "year"} if tail is None else now is None and tail["back"]:
        return None
    end_at = atom.end if tail is None else tail.end()
    to_now = now is not None or (tail is not None and tail["now"] is not None)
    known = None if on is None else on.year
    year = atom.year if atom.year is not None else known
    if year is None or (to_now and on is None):
        return Expression(since, end_at, None, atom, joined=True)
    start = first_day(atom, year)
    if start is None or (to_now and on is not None and on < start):
        return None
    unit: Stretch = "day" if to_now else _UNITS.get(atom.level, "day")
    return Expression(since, end_at, Period(start, on if to_now else None, unit), atom, joined=True)
