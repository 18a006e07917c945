"""Whose day stands behind a law that amends others, and their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.document.reasons import NAMED
from vnpolicy.references.documents import well_known

from .references import LIST_RE, S

if TYPE_CHECKING:
    import datetime as dt

    from vnpolicy.references.values import Reference

    from .references import References

__all__ = ["part_days"]

_LAWS = frozenset({"Luật", "Bộ luật"})
_MOST = 39  # laws that one amends
_AMENDS_RE = regex(
    f"{S}(?:về{S}(?:việc{S})?)?sửa{S}đổi(?:,?{S}bổ{S}sung)?{S}(?:một{S}số{S})?(?:điều,{S}khoản{S}|điều{S}|khoản{S}|"
    f"nội{S}dung{S})?(?:của{S})?(?:các{S})?"
)


def part_days(references: References) -> None:
    """The day after ``Luật số A sửa đổi … Luật số B …`` is that of A, unless B's number or the table says B's."""
    lower, hits, values = references.lower, references.hits, references.values
    for place, i in enumerate(references.at):
        outer = values[i]
        if outer.date is not None or references.ends[i] != hits[i].end or outer.type not in _LAWS:
            continue
        gap = _AMENDS_RE.match(lower, hits[i].end)
        if gap is None:
            continue
        start = gap.end()
        for j in references.at[place + 1 : place + 1 + _MOST]:
            if hits[j].start != start:
                break
            inner = values[j]
            if j in references.dated and inner.date is not None:
                if _is_of_outer(outer, inner, inner.date):
                    day = inner.date
                    references.complete(j, NAMED, date=None)
                    references.complete(i, NAMED, date=day)
                break
            more = LIST_RE.match(lower, references.ends[j])
            assert more is not None
            start = more.end()


def _is_of_outer(outer: Reference, inner: Reference, date: dt.date) -> bool:
    """Whose day it is: the table's word first, then the years of the numbers, then that of the law that is cited."""
    for law in (outer, inner):
        row = well_known().by_id.get(law.id or "")
        if row is not None and row.date == date:
            return law is outer
    return outer.year in {date.year, inner.year}
