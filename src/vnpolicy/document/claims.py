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
from operator import itemgetter
from typing import TYPE_CHECKING

from vnpolicy.found import Hit, longest, put_in_order

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["DOCUMENTS", "QUANTITIES", "TIMES", "settle"]

TIMES = frozenset({"date", "period", "deadline", "recurrence"})
QUANTITIES = frozenset({"number", "percentage", "money", "measure", "ratio", "ordinal", "duration"})
DOCUMENTS = frozenset({"reference", "provision"})

# Times that a name may hold as they stand; its other figures are part of the name.
_STAY_IN_NAMES = frozenset({"date", "period"})


_FAMILY = {**dict.fromkeys(DOCUMENTS, 1), "agency": 2}
_START, _END = itemgetter(0), itemgetter(1)


def settle(hits: Iterable[Hit]) -> list[Hit]:
    """The hits that stand, in order: by start, then longest first. The order in which they came does not matter."""
    by_family: tuple[list[Hit], list[Hit], list[Hit]] = ([], [], [])
    for hit in hits:
        by_family[_FAMILY.get(hit[2], 0)].append(hit)
    if not any(by_family):
        return []
    documents = longest(by_family[1])
    # What is of one family does not overlap, so that one look finds what shares a character with another span.
    firsts, lasts = list(map(_START, documents)), list(map(_END, documents))
    agencies = []
    for hit in longest(by_family[2]):
        start, end = hit[0], hit[1]
        at = bisect_left(firsts, end) - 1
        if at < 0 or firsts[at] > start or end > lasts[at]:  # in no document's name
            agencies.append(hit)
    name_firsts, name_lasts = list(map(_START, agencies)), list(map(_END, agencies))
    figures = []
    for hit in by_family[0]:
        start, core = hit[0], hit[4]
        at = bisect_left(firsts, core) - 1
        if at >= 0 and lasts[at] > start:
            continue
        at = bisect_left(name_firsts, core) - 1
        if at >= 0 and name_lasts[at] > start:
            held = name_firsts[at] <= start and hit[1] <= name_lasts[at]
            if not held or hit[2] not in _STAY_IN_NAMES:
                continue
        figures.append(hit)
    standing = [*documents, *agencies, *longest(figures)]
    put_in_order(standing)
    return standing
