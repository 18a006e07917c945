"""What ``find`` gives: a value and the place in the caller's text that it was read from."""

from __future__ import annotations

import operator
from bisect import bisect_left, insort
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .text import Folded

__all__ = ["Found", "Hit", "hit_of", "longest", "put_in_order", "to_found"]

T_co = TypeVar("T_co", covariant=True)


@frozen
class Found(Generic[T_co]):
    """A value of type ``T`` found in a text: ``text == source[start:end]``, in the caller's own characters.

    ``qualifier`` (``about``, ``over``, ``nearly``, ``under``, ``at_least``, ``at_most``) and ``change``
    (``increase``, ``decrease``) say what the words before a figure make of it; they are no part of the value.

    >>> from vnpolicy import numerals
    >>> [(found.kind, found.text, found.change) for found in numerals.find("Thu 18 tỷ đồng, tăng 5%.")]
    [('money', '18 tỷ đồng', None), ('percentage', '5%', 'increase')]
    """

    value: T_co
    start: int
    end: int
    text: str
    qualifier: str | None = None
    change: str | None = None

    @property
    def kind(self) -> str:
        """One of the fourteen kinds: ``number``, ``date``, ``reference``, ``agency`` …"""
        value: Any = self.value
        kind: str = value.kind
        return kind


class Hit(NamedTuple):
    """A candidate of a scanner, in offsets of the folded text.

    ``core`` is where the span's own words end: what follows, a term's anchor say, may hold other entities. ``rank``
    breaks ties between readings of one span; ``short`` marks a short form that stands for a name given elsewhere.
    """

    start: int
    end: int
    kind: str
    value: Any
    core: int
    rank: int = 0
    short: bool = False


hit_of: Callable[[tuple[int, int, str, Any, int, int, bool]], Hit] = partial(tuple.__new__, Hit)
"""A hit of a tuple of all its fields, in a third of the time: for what is made thousands of times in a text."""

_START, _END = operator.itemgetter(0), operator.itemgetter(1)


def longest(hits: Iterable[Hit]) -> list[Hit]:
    """Of hits that overlap keep the longest, then the leftmost, then the one of the lower rank; in order of place.

    The result does not depend on the order of the hits.

    >>> from vnpolicy.found import Hit, longest
    >>> [hit.kind for hit in longest([Hit(4, 6, "number", 1, 6), Hit(0, 6, "date", 2, 6)])]
    ['date']
    """
    kept: list[Hit] = []
    group: list[Hit] = []
    reach = -1
    for hit in sorted(hits, key=_START):
        if hit[0] >= reach:  # nothing earlier reaches this far: settle what came before
            kept += group if len(group) < 2 else _settle(group)
            group = [hit]
            reach = hit[1]
        else:
            group.append(hit)
            reach = max(reach, hit[1])
    return kept + (group if len(group) < 2 else _settle(group))


def _rank(hit: Hit) -> tuple[int, int, int, str]:
    start, end, kind, _, _, rank, _ = hit
    return start - end, start, rank, kind


def _settle(group: list[Hit]) -> list[Hit]:
    """The longest of a group of hits that hang together, and what does not overlap it, and so on."""
    if len(group) == 2:
        return [min(group, key=_rank)]
    taken: list[Hit] = []
    free: list[tuple[int, int]] = []  # kept spans, sorted by start
    for hit in sorted(group, key=_rank):
        span = start, end = hit[0], hit[1]
        at = bisect_left(free, span)
        if at < len(free) and free[at][0] < end:
            continue
        if at and free[at - 1][1] > start:
            continue
        insort(free, span)
        taken.append(hit)
    taken.sort(key=_START)
    return taken


def put_in_order(hits: list[Hit]) -> None:
    """Sort hits by their start, then the longest first; by two plain keys, which costs less than one of both.

    >>> from vnpolicy.found import Hit, put_in_order
    >>> hits = [Hit(4, 6, "number", 1, 6), Hit(0, 3, "date", 2, 3), Hit(0, 6, "date", 3, 6)]
    >>> put_in_order(hits)
    >>> [hit.value for hit in hits]
    [3, 2, 1]
    """
    hits.sort(key=_END, reverse=True)
    hits.sort(key=_START)


def to_found(folded: Folded, hits: Iterable[Hit]) -> list[Found[Any]]:
    """Bring hits back to the caller's offsets."""
    result = []
    for hit in hits:
        start, end = folded.source_span(hit.start, hit.end)
        result.append(Found(hit.value, start, end, folded.source[start:end]))
    return result
