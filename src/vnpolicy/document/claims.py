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

from bisect import bisect_right
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


class _Cover:
    """The spans of one family, to ask what overlaps or contains another span."""

    def __init__(self, hits: Iterable[Hit]) -> None:
        self.hits = sorted(hits, key=lambda hit: hit.start)
        self.starts = [hit.start for hit in self.hits]

    def over(self, start: int, end: int) -> Hit | None:
        """A hit that shares a character with the span; the hits of a family do not overlap, so one look is enough."""
        at = bisect_right(self.starts, end - 1) - 1
        if at >= 0 and self.hits[at].end > start:
            return self.hits[at]
        return None


def settle(hits: Iterable[Hit]) -> list[Hit]:
    """The hits that stand, in order: by start, then longest first. The order in which they came does not matter."""
    by_family: tuple[list[Hit], list[Hit], list[Hit]] = ([], [], [])
    for hit in hits:
        by_family[0 if hit.kind in QUANTITIES or hit.kind in TIMES else 1 if hit.kind in DOCUMENTS else 2].append(hit)
    documents = longest(by_family[1])
    cover = _Cover(documents)
    agencies = []
    for hit in longest(by_family[2]):
        other = cover.over(hit.start, hit.end)
        if other is None or not (other.start <= hit.start and hit.end <= other.end):
            agencies.append(hit)
    names = _Cover(agencies)
    figures = []
    for hit in by_family[0]:
        if cover.over(hit.start, hit.core) is not None:
            continue
        name = names.over(hit.start, hit.core)
        if name is not None and not (hit.kind in _STAY_IN_NAMES and name.start <= hit.start and hit.end <= name.end):
            continue
        figures.append(hit)
    return sorted([*documents, *agencies, *longest(figures)], key=lambda hit: (hit.start, -hit.end, hit.kind))
