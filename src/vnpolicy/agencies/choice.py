"""Which of the names that begin at a place is meant: the longest, and whether it is a body, a short form, or many."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vnpolicy._regex import regex

from .anchors import compiled
from .composed import short_form, with_unit
from .context import Context, Group, Pending
from .divisions import goes_on
from .heads import COMMITTEE, DIVISION, READERS
from .meanings import Reading, body_meant
from .units import Pattern
from .values import Agency
from .ways import ends_here

if TYPE_CHECKING:
    from .anchors import Compiled
    from .lexicon import Node
    from .ways import Way

__all__ = ["along", "best", "read_at"]

_MORE_RE = regex(r"[ ](?!\Z|việt|nhà|và|&|-|trung)")


def read_at(at: Context, start: int, node: Node | None = None) -> tuple[int, Agency | Pending | Group] | None:
    """The longest name that begins at a place, and what it stands for."""
    ready = compiled(at.registry)
    lower = at.folded.lower
    return best(at, start, ready.walk(lower, start) if node is None else ready.lexicon.walk(lower, start, node))


def along(at: Context, ready: Compiled, way: Way, start: int) -> tuple[int, Agency | Pending | Group] | None:
    """The longest name that begins with the words of a way, and what it stands for."""
    lower = at.folded.lower
    ended = not way.begins or ends_here(lower, start + way.length, way.begins)
    one = way.one if ended and not way.grows else None
    end = start + way.reach
    if type(one) is Agency:
        return end, one
    if one is not None:
        read = _composed(at, start, end, one)
        if read is not None or len(way.names) == 1:
            return read
    return best(at, start, ready.names(lower, start, way, ended=ended))


def best(at: Context, start: int, walked: list[tuple[int, list[Any]]]) -> tuple[int, Agency | Pending | Group] | None:
    """Of the names that begin at a place, the one that reaches farthest with all that follows it."""
    found: tuple[int, Agency | Pending | Group] | None = None
    for end, payload in walked:
        grows = found is not None and _grows(at, found, payload)
        if found is not None and found[0] >= end and not grows:
            break
        if found is None and len(payload) == 1 and type(payload[0]) is Agency:  # a full name, of one body
            found = (end, payload[0])
            continue
        read = _read(at, start, end, payload)
        if read is None or (payload[-1] is DIVISION and _of_a_province(walked, read[0])):
            continue
        if found is None or (read[0] > found[0] and (not grows or _goes_on(found[1], read[1]))):
            found = read
    return found


def _grows(at: Context, best: tuple[int, Agency | Pending | Group], payload: list[Any]) -> bool:
    """Whether a head whose name is read as far as it runs may reach beyond what was read."""
    head = payload[-1]  # the heads are the last that the lexicon learns
    if head is DIVISION and type(best[1]) is Agency and best[1].unit is None:
        if _MORE_RE.match(at.folded.lower, best[0]) is None:
            return False
        small = at.folded.cased[best[0] + 1].islower()  # Cục Thống kê đánh giá: what it does
        return goes_on(at.folded.lower, best[0] + 1, works=not small)
    return head is COMMITTEE


def _goes_on(best: Agency | Pending | Group, value: Agency | Pending | Group) -> bool:
    """Whether more than a name of the tables is meant: a unit's body, or a name with one more field."""
    if not isinstance(best, Agency) or not isinstance(value, Agency) or value.unit is not None:
        return True
    return value.category == "unit" and value.parent is None


def _of_a_province(walked: list[tuple[int, list[Any]]], end: int) -> bool:
    """Whether a name is that of the bodies of the provinces: without its own it is none."""
    return any(isinstance(item, Pattern) for stop, payload in walked if stop >= end for item in payload)


def _read(at: Context, start: int, end: int, payload: list[Any]) -> tuple[int, Agency | Pending | Group] | None:
    readings: list[Reading | Agency] = []
    best: tuple[int, Agency | Pending | Group] | None = None
    on = at.on
    for item in payload:
        kind = type(item)
        if kind is Reading or kind is Agency:
            readings.append(item)
            continue
        read = _composed(at, start, end, item)
        if read is not None and (best is None or read[0] > best[0]):
            best = read
    if readings:
        body = body_meant(at.folded.cased[start:end], readings, on, capitals=at.capitals)
        if on and body is not None and best is None and not body.in_force(on):
            for item in payload:
                if type(item) is Pattern and item.in_force(on):  # Cục Thuế, to February 2025: that of the province
                    return end, short_form(at, start, end, item)
        if body is not None and (
            best is None or (best[0] == end and (body.in_force(on) if on else isinstance(best[1], Pending)))
        ):
            best = (end, body)
    return best


def _composed(at: Context, start: int, end: int, item: Any) -> tuple[int, Agency | Pending | Group] | None:
    """What a pattern, or a head, makes with what follows it, and where that ends."""
    read: tuple[int, Agency | Pending] | Group | None
    read = with_unit(at, start, end, item) if type(item) is Pattern else READERS[item](at, start, end)
    return (read.end, read) if isinstance(read, Group) else read
