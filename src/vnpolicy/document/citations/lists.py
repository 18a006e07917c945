"""What the references of a list share: the issuer at its head, and what the last of them says."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.document.reasons import LISTED
from vnpolicy.references.ids import parts

from .references import LIST_RE

if TYPE_CHECKING:
    from vnpolicy.references.values import Reference

    from .references import References

__all__ = ["share_head", "share_last", "share_speaker"]

_SAME_DAY_RE = regex("[ \n]{0,2},?[ \n]{1,2}(?:ban hành )?cùng[ \n]{1,2}ngày")
# What stands between two documents where a list of one issuer's has ended; the next of it may itself open a line.
_ENDS_LIST_RE = regex("[.][ ]{0,2}\n|;[ ]{0,2}\n(?![ ]{0,80}\\Z)")


def share_head(references: References, heads: dict[int, str | None]) -> None:
    """The issuer at the head of a list is that of all in it: ``các Nghị định của Chính phủ: số A …; số B …``.

    ``heads`` are the first of each list, with the type that its head names: that of the numbers which tell none.
    """
    lower = references.lower
    kind: str | None = None
    first: Reference | None = None
    worded = False
    end = 0
    for i in references.at:
        hit, value = references.hits[i], references.values[i]
        bare = lower.startswith("số", hit.start)
        member = i in heads
        if member:
            first, kind = value, heads[i]
            worded = not bare  # các Nghị định của Chính phủ: Nghị định số A …
        elif first is not None:
            if _ENDS_LIST_RE.search(lower, end, hit.start) is not None:
                first = None
            elif value.issuer is None and (worded or bare) and _is_of_one(first, value, worded=worded):
                references.complete(i, LISTED, issuer=first.issuer)
                member = True
        if member and kind is not None and bare and value.id is not None and not parts(value.id).code:
            references.complete(i, LISTED, type=kind)
        end = hit.end


def _is_of_one(first: Reference, value: Reference, *, worded: bool) -> bool:
    """Whether a document of a list may be of the body that heads it: letters and reports may stand in one."""
    if first.bodies and value.bodies == first.bodies and not worded:
        return True
    return value.type == first.type and _body(value.id or "") == _body(first.id or "")


def share_last(references: References) -> None:
    """What the last of a list says of its issuer and its day, the others of the list mean too."""
    lower, hits, values = references.lower, references.hits, references.values
    together: set[int] = set()  # "… và Nghị định số B cùng ngày 26/12/2024": each of the list
    for i, j in zip(reversed(references.at[:-1]), reversed(references.at[1:]), strict=True):
        first, last = values[i], values[j]
        start = hits[j].start
        if (last.issuer is None and last.date is None) or start == references.ends[i] or not _next(references, i, j):
            continue
        bare, alike = lower[start].isdigit(), _are_alike(first, last)
        if first.issuer is None and last.issuer is not None and (alike or (bare and hits[j].short)):
            references.complete(i, LISTED, issuer=last.issuer)  # các Nghị quyết 63 và 64 của Bộ Chính trị
        if not alike:
            continue
        if j in together or _SAME_DAY_RE.match(lower, hits[j].end):
            together.add(i)
        shares = bare or i in together or lower.startswith("số", start)
        if first.date is None and last.date is not None and shares and first.year in {None, last.date.year}:
            references.complete(i, LISTED, date=last.date)


def share_speaker(references: References, i: int) -> None:
    """What a list goes on with behind a document in which somebody speaks is his, if its number has his body."""
    for place in range(bisect_right(references.at, i), len(references.at)):  # no slice: there may be many such lists
        j = references.at[place]
        first, value = references.values[i], references.values[j]
        if not _next(references, i, j) or value.issuer is not None or value.bodies != first.bodies:
            return
        references.complete(j, LISTED, issuer=first.issuer)
        i = j


def _next(references: References, i: int, j: int) -> bool:
    """Whether a list goes on from one reference to the other."""
    gap = LIST_RE.match(references.lower, references.ends[i])
    assert gap is not None
    return gap.end() == references.hits[j].start


def _are_alike(first: Reference, last: Reference) -> bool:
    """Whether the numbers of two references name one body, one of them perhaps with its unit."""
    if first.id is None or last.id is None:
        return False
    one, other = _body(first.id), _body(last.id)
    return one != "" and (one.startswith(other) or other.startswith(one))


def _body(symbol: str) -> str:
    """What a symbol says of its body: ``NQ-CP`` of ``03/NQ-CP``, ``QH`` of ``57/2014/QH13``."""
    tail = symbol.rpartition("/")[2]
    return tail.rpartition("-")[2].rstrip("0123456789")
