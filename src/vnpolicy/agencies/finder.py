"""Where bodies stand in a text (tìm cơ quan): the longest name wherever one may begin, and what the context says.

The lexicon is walked word by word; what follows (a unit, a subject, a country) and what stands before (``Phó``,
``các``) decide which body it is, and whether it is one at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy.found import Hit, hit_of

from .anchors import KEY, compiled
from .choice import along, read_at
from .composed import short_form
from .context import Context, Group
from .neighbours import JOINTS, MANY_BEFORE, NUMBERS, is_clear_before, is_of_each, is_of_many, is_part, is_refused
from .registry import default
from .shared import heads_elsewhere, numbered, share_unit
from .units import Pattern
from .values import Agency
from .ways import at_once, is_dead_end

if TYPE_CHECKING:
    import datetime as dt

    from vnpolicy.text import Folded

    from .registry import Registry

__all__ = ["scan"]

_AHEAD = 10  # letters in which most words end


def scan(folded: Folded, on: dt.date | None, registry: Registry | None = None) -> list[Hit]:
    """The bodies of a text as candidates, those that need the document marked short."""
    at = Context(folded, on, default() if registry is None else registry)
    ready = compiled(at.registry)
    firsts, ways = ready.firsts, ready.ways
    cased, lower = folded.cased, folded.lower
    hits: list[Hit] = []
    reach = 0
    for anchor in ready.anchors(cased):
        start = anchor.start()
        if start < reach or (start and (before := lower[start - 1]) != " " and before.isalnum()):
            continue  # inside a name, or a word
        for way in ways.get(lower[start : start + KEY], ()):
            if lower.startswith(way.written, start):
                end = start + way.length
                if not lower[end : end + 1].isalnum():
                    break
        else:
            known_first = firsts.get(anchor[0]) or ready.first(anchor[0])
            if known_first is None:
                continue
            way = known_first
            end = start + way.length
        known = at_once(way, cased[end : end + 3])
        if known is False or (not way.alone and is_dead_end(way, cased[end : end + _AHEAD])):
            continue
        clear = start > 2 and is_clear_before(lower[start - 3 : start], way.compounds is not None)
        if clear and known is not True:
            reach = end
            if not isinstance(known, Pattern):
                hits.append(hit_of((start, end, "agency", known, end, 0, False)))
            elif not lower.endswith(MANY_BEFORE, max(0, start - 16), start):
                hits.append(hit_of((start, end, "agency", short_form(at, start, end, known), end, 0, True)))
            continue
        part = not clear and is_part(folded, start, way.compounds)
        if part and (
            way.written.startswith("thường") or (before in JOINTS and not way.begins and " " not in way.written)
        ):
            continue  # Phó Bí thư Thường trực, a post; 12/QĐ-TTg, letters that name nothing longer
        read = along(at, ready, way, start)
        if read is None:
            continue
        reach, value = read
        if isinstance(value, Agency):
            if not part and not is_refused(folded, start, reach, value):
                if value.unit is not None and hits and hits[-1].short:
                    share_unit(at, hits, start, value)
                hits.append(hit_of((start, reach, "agency", value, reach, 0, False)))
                if value.name[-1] in NUMBERS:
                    more = numbered(at, value, reach)
                    hits += more
                    reach = more[-1].end if more else reach
            continue
        if not isinstance(value, Group) and is_of_each(folded, reach):
            value = Group(reach)
        inner = _inner(at, start, reach)
        if isinstance(value, Group):
            if value.units and hits and hits[-1].short:
                share_unit(at, hits, start, value)
            hits += inner
            hits += value.named
        elif not part and not is_of_many(folded, start, reach, value):
            pending = value._replace(inner=inner) if inner else value
            if pending.title and hits and hits[-1].short:
                share_unit(at, hits, start, pending)
            hits.append(hit_of((start, reach, "agency", pending, reach, 0, True)))
    return hits + heads_elsewhere(at)


def _inner(at: Context, start: int, end: int) -> tuple[Hit, ...]:
    """The National Assembly in words for its deputies, where these name no body of their own."""
    if not at.folded.lower.startswith("đoàn", start):
        return ()
    place = at.folded.lower.find("quốc", start, end)
    if place < 0:
        return ()
    read = read_at(at, place)
    if read is None or not isinstance(read[1], Agency):
        return ()
    return (Hit(place, read[0], "agency", read[1], read[0]),)
