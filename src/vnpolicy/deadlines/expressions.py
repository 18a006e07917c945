"""Calendar expressions (ngày, tháng, quý, năm): what stands in the text, before anyone asks whether it is a deadline.

This is the first reading: it looks at every figure that may be of the calendar and at every word of time, and lists
the atoms. :func:`.joining.join` then makes expressions of them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from vnpolicy._regex import regex

from . import days, lunar, stretches
from .atoms import exists
from .leads import lead
from .patterns import S0 as _S0
from .patterns import S as _S
from .points import pointed, points

if TYPE_CHECKING:
    from .atoms import Atom
    from .patterns import Places

__all__ = ["atoms", "may_start"]


# A digit that no other figure or word runs into, with something of the calendar on one of its sides: asked at the first
# digit of a run.
_CANDIDATE_RE: Final = regex(
    r"""
    [0-9] (?<!/[0-9])
    (?:
        (?<!\w[0-9]) (?<![0-9][.,][0-9])
        (?: (?= [0-9]{0,3}+ (?:
                /[ \n]?[0-9]{1,2}(?![0-9]) | -[ \n]?(?:[0-9]|nay) | \.[0-9]{1,2}\.[0-9]{4}
              | /(?:19|20)[0-9]{2}(?:
                    [ ]{0,3}(?:\||\n|\Z)   # alone in a cell of a table
                  | [ \n]?-[ \n]?nay   # 10/1990 - nay, 10/1990 - 12/1995
                  | [ \n]?(?:-|đến|tới)[ \n]?[0-9]{1,2}/(?:19|20)[0-9]{2}(?![\w/]) )
              | [ \n] (?: /[ \n]?[0-9]{1,2}(?![0-9]) | -[ \n]?(?:[0-9]|nay) | (?:đến|tới)[ \n](?:dưới[ \n])?[0-9]
                        | [ \n]?(?:\([^()]{2,40}\)[ \n]{0,2})?(?:ngày|tháng|năm|giờ|tuần|phút|quý) | (?:h|min)(?!\w))
              | (?:ngày|tháng|năm|giờ|tuần|phút|quý|(?:h|min)(?!\w))
              | [,.][0-9]{1,2}[ \n]{0,2}(?:\([^()]{2,40}\)[ \n]{0,2})?(?:ngày|tháng|năm|giờ|tuần|phút|quý)
              | \([^()]{2,40}\)[ \n]{0,2}(?:ngày|tháng|năm|giờ|tuần|phút|quý)
            ))
          | (?<=[ỳymgncừ \n][ \n][0-9])
            (?: (?<=ngày[ \n][0-9]) | (?<=năm[ \n][0-9]) | (?<=tháng[ \n][0-9]) | (?<=kỳ[ \n][0-9])
              | (?<=đoạn[ \n][0-9]) | (?<=ngày[ \n]{2}[0-9]) | (?<=năm[ \n]{2}[0-9]) | (?<=tháng[ \n]{2}[0-9])
              | (?<=học[ \n][0-9]) | (?<=mùng[ \n][0-9]) | (?<=mồng[ \n][0-9]) | (?<=từ[ \n][0-9])
              | (?:(?<=đến[ \n][0-9])|(?<=nhìn[ \n][0-9])|(?<=hướng[ \n][0-9]))(?=[0-9]{3}(?:[^\w/-]|\Z))
            )
          | (?<=[-int \n0-9][ \n-][0-9])(?=[0-9]?/(?:19|20)[0-9]{2}(?![\w/-]))
            (?: (?<=đến[ \n][0-9]) | (?<=hết[ \n][0-9]) | (?<=tới[ \n][0-9]) | (?<=-[ \n][0-9]) | (?<=[0-9]-[0-9])
              | (?<=đến[ \n]{2}[0-9]) | (?<=hết[ \n]{2}[0-9]) | (?<=-[ \n]{2}[0-9]) )
          | (?<=[ ]2)(?=0[0-9]{2}(?![\w/-]|[.,][0-9]))   # trước 2030, cuối 2026
            (?: (?<=trước[ ]2) | (?<=sau[ ]2) | (?<=đầu[ ]2) | (?<=cuối[ ]2) | (?<=giữa[ ]2)
              | (?<=vào[ ]2) | (?<=hồi[ ]2) )
          | (?<=\([0-9])(?=[0-9]{0,2}\)[ \n]{1,2}[ntqgp])
          | (?=[0-9]?\.[0-9]{1,2}(?![0-9]|\.[0-9]))   # the press: tối 28.4, sáng nay (2.5)
            (?: (?<=sáng[ ][0-9]) | (?<=trưa[ ][0-9]) | (?<=chiều[ ][0-9]) | (?<=tối[ ][0-9]) | (?<=đêm[ ][0-9])
              | (?<=hôm[ ][0-9]) | (?<=dịp[ ][0-9]) | (?<=lễ[ ][0-9]) | (?<=nay[ ]\([0-9]) | (?<=qua[ ]\([0-9])
              | (?<=mai[ ]\([0-9]) | (?<=mai[ ][0-9])
              | (?<=nay[ ][0-9]) | (?<=qua[ ][0-9]) | (?<=khuya[ ][0-9]) | (?<=nay,[ ][0-9]) | (?<=qua,[ ][0-9])
            )
        )
      | (?<=[mgy][0-9]) (?: (?<=năm[0-9]) | (?<=ngày[0-9]) | (?<=tháng[0-9]) )
      | (?<=[^\W\d_][0-9])   # a page lost the blank: "trong thời hạn05 ngày", "từ01/7/2025"
        (?: (?<=đoạn[0-9]) | (?<=học[0-9]) | (?<=kỳ[0-9])
          | (?= [0-9]{0,2}+ (?: [ \n]?(?:ngày|tháng|năm|giờ|tuần|phút) | /[0-9]{1,2}/(?:19|20)[0-9]{2} ))
            (?: (?<=hạn[0-9]) | (?<=từ[0-9]) | (?<=quá[0-9]) | (?<=trong[0-9]) | (?<=dưới[0-9]) | (?<=nhất[0-9])
              | (?<=sau[0-9]) | (?<=đến[0-9]) | (?<=là[0-9]) | (?<=đủ[0-9]) | (?<=trước[0-9]) | (?<=gian[0-9])
              | (?<=vòng[0-9]) | (?<=thiểu[0-9]) ) )
    )
    """,
    re.VERBOSE,
)
# What a digit without a word before it must go on with to be anything but a count.
_FORM_RE: Final = regex(rf"[0-9]{{1,2}}+(?:{_S0}[/.-]|{_S}tháng)|(?:19|20|21)[0-9]{{2}}")
_LIST_MARKS: Final = frozenset({"và", ",", ";", "-", "đến", "hoặc"})


def may_start(lower: str, digit_runs: list[int]) -> bool:
    """Whether a time may start at one of the digits."""
    candidate = _CANDIDATE_RE.match
    return any(candidate(lower, at) is not None for at in digit_runs)


def atoms(places: Places, cased: str, digit_runs: list[int], *, whole: bool = False) -> tuple[list[Atom], list[int]]:
    """The atoms of a folded text in small letters, in order, and the places where a count may start.

    ``digit_runs`` says where its digits start. ``whole`` says that the text is one expression: then a bare ``D/M``
    needs no cue.
    """
    lower = places.lower
    found: list[Atom] = []
    counts: list[int] = []
    done = 0
    candidate = _CANDIDATE_RE.match
    for at in digit_runs:
        if at < done or candidate(lower, at) is None:
            continue
        atom = days.plain_day_at(lower, at)
        if atom is not None:
            found.append(atom)
            done = atom.end
            continue
        listed = (
            at - done < 10 and bool(found) and found[-1].level == "day" and lower[done:at].strip(" \n") in _LIST_MARKS
        )
        atom = _atom_at(lower, at, whole=whole, listed=listed)
        if atom is None:
            counts.append(at)
        elif atom.level == "none":
            done = atom.end
        else:
            found += _with_list(lower, at, atom)
            done = found[-1].end
    found += [pointed(lower, atom) for atom in stretches.quarters(places)]
    found += points(places, whole=whole)
    found += days.nth_days(places)
    found += stretches.said_runs(places)
    found += stretches.named_months(places, cased)
    found += lunar.named_months(places)
    found.sort(key=lambda atom: (atom.start, -atom.end))
    return _apart(lower, found), counts


def _atom_at(lower: str, at: int, *, whole: bool, listed: bool) -> Atom | None:
    """The atom whose first digit stands there; level ``none`` for digits that are none and no count either."""
    start, kind = lead(lower, at)
    if kind is None:
        first = days.first_of_two(lower, at)
        if first is not None:
            return first
        if _FORM_RE.match(lower, at) is None:
            return None
        month = stretches.cell_at(lower, at) or stretches.month_since(lower, at)
        if month is not None:
            return month
    elif kind in {"stretch", "term"} and days.is_whole_day(lower, at):
        start, kind = at, None
    if kind is None or kind == "day":
        day = days.day_at(lower, at, start, named=kind is not None, whole=whole, listed=listed)
        if day is not None or kind is not None:
            return day
        run = stretches.run_at(lower, at)
        if run is not None:
            return run
    if kind == "month":
        return stretches.month_at(lower, at, start)
    return stretches.years_at(lower, at, start, kind)


def _with_list(lower: str, at: int, atom: Atom) -> list[Atom]:
    """The atom whose first digit stands there, and those that go on its list: they have no word of their own."""
    if atom.level == "day":
        return days.listed_days(lower, atom)
    if atom.level in {"month", "year"}:
        atom = pointed(lower, atom)
    if atom.level == "month" and atom.year is None:
        return stretches.listed_months(lower, at, atom)
    return stretches.listed_years(lower, atom) if atom.level == "year" else [atom]


def _apart(lower: str, found: list[Atom]) -> list[Atom]:
    """The atoms, none in another: the year of a quarter is no atom of its own."""
    apart: list[Atom] = []
    reach = 0
    for atom in found:
        if atom.start >= reach:
            if atom.level == "year" and apart and _dates(lower, apart[-1], atom):
                apart[-1] = apart[-1]._replace(end=atom.end, year=atom.year)
            else:
                apart.append(atom)
            reach = atom.end
    return apart


def _dates(lower: str, day: Atom, year: Atom) -> bool:
    """``ngày 20/4 năm 2021``: whether a year stands right behind a day of a month, and has it."""
    return (
        day.level == "day"
        and day.month is not None
        and day.day is not None
        and day.year is None
        and lower[year.start] == "n"
        and lower[day.end : year.start].isspace()
        and exists(day.day, day.month, year.year)
    )
