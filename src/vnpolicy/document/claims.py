"""Who may overlap whom: the one table that decides between readings of the same words.

========== ============================================ ==========================================================
family     kinds                                        what it gives way to
========== ============================================ ==========================================================
quantity   number percentage money measure ratio        documents: their digits are no quantity and no time;
and time   ordinal duration date period deadline        agencies: a number inside a name belongs to the name, a day
           recurrence                                   inside it stays
document   reference provision                          nothing
agency     agency                                       the name of a law (``Luật Tổ chức Chính phủ``)
========== ============================================ ==========================================================

Inside a family no two overlap and the longest reading wins; between families entities nest. What a deadline says of
its anchor lies beyond its core, and may hold documents and agencies.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from vnpolicy.found import Hit, longest

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["DOCUMENTS", "QUANTITIES", "TIMES", "settle"]

TIMES = frozenset({"date", "period", "deadline", "recurrence"})
QUANTITIES = frozenset({"number", "percentage", "money", "measure", "ratio", "ordinal", "duration"})
DOCUMENTS = frozenset({"reference", "provision"})

# Times that a name may hold as they stand; its other figures are part of the name.
_STAY_IN_NAMES = frozenset({"date", "period"})


_FAMILY = {**dict.fromkeys(DOCUMENTS, 1), "agency": 2}


class _Cover:
    """The spans of one family, to ask what overlaps or contains another span."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, hits: list[Hit]) -> None:
        self._starts = [hit.start for hit in hits]
        self._ends = [hit.end for hit in hits]

    def over(self, start: int, end: int) -> tuple[int, int] | None:
        """The span that shares a character with this one; those of a family do not overlap, so one look is enough."""
        at = bisect_left(self._starts, end) - 1
        if at >= 0 and self._ends[at] > start:
            return self._starts[at], self._ends[at]
        return None


def settle(hits: Iterable[Hit]) -> list[Hit]:
    """The hits that stand, in order: by start, then longest first. The order in which they came does not matter."""
    by_family: tuple[list[Hit], list[Hit], list[Hit]] = ([], [], [])
    for hit in hits:
        by_family[_FAMILY.get(hit.kind, 0)].append(hit)
    documents = longest(by_family[1])
    in_document = _Cover(documents).over
    agencies = []
    for hit in longest(by_family[2]):
        other = in_document(hit.start, hit.end)
        if other is None or not (other[0] <= hit.start and hit.end <= other[1]):
            agencies.append(hit)
    in_name = _Cover(agencies).over
    figures = []
    for hit in by_family[0]:
        start, end, kind, _, core, *_ = hit
        if in_document(start, core) is not None:
            continue
        name = in_name(start, core)
        if name is not None and not (kind in _STAY_IN_NAMES and name[0] <= start and end <= name[1]):
            continue
        figures.append(hit)
    return sorted([*documents, *agencies, *longest(figures)], key=_place)


def _place(hit: Hit) -> tuple[int, int]:
    return hit[0], -hit[1]
