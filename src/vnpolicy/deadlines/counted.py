"""What is counted: a length (thời hạn), or the term that it is where an event follows (15 ngày kể từ ngày …)."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final, NamedTuple

from vnpolicy._regex import regex
from vnpolicy.found import Hit, hit_of

from . import clauses, events, lengths
from .dates import Date
from .limits import TermDeadline
from .patterns import S as _S
from .patterns import spaced

if TYPE_CHECKING:
    from vnpolicy.text import Folded

    from .joining import Expression
    from .limits import Relation
    from .patterns import Places

__all__ = ["lengths_and_terms"]

_MOST: Final = (
    "(?: (?:không (?:được )?(?:vượt )?quá|tối đa|ít nhất|tối thiểu|chậm nhất|là|sau|trong|trước|khoảng|từ|vòng|vào"
    "|thời (?:hạn|gian))){0,4}"
)
# The first letter of each stands before the choice, which lets the search skip from one to the next.
_HEAD_RE: Final = regex(
    spaced(
        r"[hqsnđtícmk](?<![^\W_].)(?:(?P<gone>"
        r"(?:(?<=h)ết|(?<=q)uá|(?<=s)au|(?<=n)goài|(?<=t)rên|(?<=đ)ủ|(?<=í)t nhất sau)"
        r"(?: (?:thời (?:hạn|gian)|ít nhất|tối thiểu|khoảng))?"
        r"(?: là)?)|(?P<by>(?:(?:(?<=c)hậm|(?<=m)uộn) nhất|(?<=k)hông (?:được )?(?:muộn|chậm|trễ) hơn)"
        rf"{_MOST})|(?P<within>(?<=t)rong{_MOST})"
        r"|(?P<least>(?:(?<=í)t nhất|(?<=t)ối thiểu|(?<=k)hông (?:ít|nhỏ) hơn)(?: là)?)|(?P<before>(?<=t)rước))"
    )
    + r"[ \n]{0,3}\Z"
)
_NOT_GONE_RE: Final = regex(spaced(r"không (?:được )?(?:(?:vượt|kéo dài|dài|lâu|chậm|muộn|trễ) )?\Z|không muộn hơn \Z"))
_PASSED_RE: Final = regex(rf"(?<![^\W_])(?:hết|quá|sau){_S}\Z")
_REPORTED: Final = frozenset({"month", "quarter", "year"})
_REPORT_RE: Final = regex(rf"(?<![^\W_])(?:báo{_S}cáo|(?:sơ|tổng){_S}kết|quyết{_S}toán|kỳ){_S}\Z")


def lengths_and_terms(
    folded: Folded, places: Places, read: list[Expression], counts: list[int], *, whole: bool
) -> list[Hit]:
    """The candidates that begin with a figure and a unit of time, where no calendar expression of ``read`` stands.

    ``counts`` are the places of the figures.
    """
    lower = folded.lower
    starts = [e.start for e in read]
    done = -1
    hits = [
        _term(folded, half, read, starts, whole=whole) or Hit(half.start, half.end, "duration", half.value, half.end)
        for half in lengths.halves(places)
    ]
    for nth in lengths.nth_days(places):
        head = _head(lower, nth.start)
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
        if length is None or lengths.starts_cell(folded.cased, length):
            continue
        done = length.end
        place = bisect_right(starts, length.end - 1) - 1
        if place >= 0 and starts[place] > length.start and read[place].value is not None:
            continue  # "15 ngày mùng 5/6/2025", "2 quý II/2025": the unit belongs to the day
        hit = _term(folded, length, read, starts, whole=whole)
        if hit is None:
            done = length.end if whole else length.core or length.end
            hit = hit_of((length.start, done, "duration", length.value, done, 0, False))
        hits.append(hit)
    return hits


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
    back = events.link_back(lower, length.start, length.end)
    if back is not None:
        return back[0], "by", back[0], back[1]
    link = events.link_after(lower, length.end)
    if link is None:
        return None
    head = _head(lower, length.start)
    name = None if head is None else head.name
    if name == "gone" or (link.before and name == "within") or (name == "least" and not link.before):
        return None
    begins = length.start if head is None else head.start
    if clauses.is_state(lower, begins) or (not link.before and clauses.is_stretch(lower, begins, length.end)):
        return None
    if (
        link.before
        and head is None
        and not clauses.is_told(lower, length.start)
        and not clauses.opens_duty(lower, length.start, link.end)
    ):
        return None
    if (
        head is None
        and length.value.unit in _REPORTED
        and _REPORT_RE.search(lower, max(0, length.start - 10), length.start)
    ):
        return None  # "báo cáo 06 tháng trước ngày 15/6", "... tính từ ngày 15/12": what is reported on, and no term
    relation: Relation = "by" if name in {"by", "least", "before"} or (link.before and name is None) else "within"
    return length.start if name == "least" else begins, relation, begins, link


class _Head(NamedTuple):
    """What opens a term: where it starts, and how it binds (``within``, ``by``, ``least``, ``before``, ``gone``)."""

    start: int
    name: str


def _head(lower: str, at: int) -> _Head | None:
    """The words before a term: ``trong thời hạn``, ``chậm nhất là``; ``gone`` for ``hết thời hạn``, a condition."""
    m = _HEAD_RE.search(lower, max(0, at - 60), at)
    if m is None:
        return None
    name = m.lastgroup or ""
    if (
        name == "gone"
        and m[0].startswith(("quá", "sau"))
        and _NOT_GONE_RE.search(lower, max(0, m.start() - 24), m.start())
    ):
        return None
    if name == "within" and _PASSED_RE.search(lower, max(0, m.start() - 6), m.start()):
        return _Head(m.start(), "gone")
    if name == "within" and "chậm" in m[0]:
        return _Head(m.start(), "by")  # trong thời hạn chậm nhất 05 ngày
    if name == "within" and ("thiểu" in m[0] or "ít" in m[0].split()):
        return _Head(m.start(), "least")  # lasts at least so long
    return _Head(m.start(), name)
