"""Offices of bodies that a list names under one head: ``Các VP: Thành ủy, Đoàn ĐBQH và HĐND TP, UBND TP``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy import agencies
from vnpolicy._regex import regex
from vnpolicy.agencies.values import Agency
from vnpolicy.errors import ParseError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

__all__ = ["offices_listed"]

_HEAD_RE = regex(r":(?:(?<=[ \n]vp:)|(?<=[ \n]vp[ ]:)|(?<=văn[ ]phòng:)|(?<=văn[ ]phòng[ ]:))[ ]{0,2}")
# Of many of them, or the first words of a line: "Ý kiến của Chánh Văn phòng: Bộ Công an …" names none.
_LEADS_RE = regex(r"(?:(?<![^\W_])các[ ]|(?:\A|\n)[ ]{0,3}(?:[-+*•][ ]?)?)(?:vp|văn[ ]phòng)[ ]?:\Z")
_STEP_RE = regex(r"[ ]?[,;][ ]{1,2}(?:và[ ])?|(?P<one>[ ]và[ ]|[ ]?[&-][ ]?)")
_UNREAD_RE = regex(r"[A-ZĐ][A-ZĐ&-]{1,11}[,;][ ]{1,2}")  # letters of a body that nobody tells: TU
_DELEGATION, _COUNCIL = "Đoàn đại biểu Quốc hội", "Hội đồng nhân dân"  # which share one office
_MOST = 12


def offices_listed(folded: Folded, hits: list[Hit], on: dt.date | None) -> list[Hit]:
    """The hits, with the bodies behind ``Các VP:`` as their offices; whose office nobody knows stays as it is."""
    heads = [
        head.end()
        for head in _HEAD_RE.finditer(folded.lower)
        if _LEADS_RE.search(folded.lower, max(0, head.start() - 24), head.start() + 1)
    ]
    if not heads:
        return hits
    bodies = {hit.start: hit for hit in hits if isinstance(hit.value, Agency)}
    shared: dict[int, Hit | None] = {}  # by where a hit starts, what takes its place; None: it is in the one before
    for place in heads:
        shared.update(_offices(folded, bodies, place, on))
    result = []
    for hit in hits:
        taken = shared.get(hit.start, hit) if hit.kind == "agency" else hit
        if taken is not None:
            result.append(taken)
    return result


def _offices(
    folded: Folded, bodies: dict[int, Hit], place: int, on: dt.date | None
) -> Iterator[tuple[int, Hit | None]]:
    """The offices of the bodies of a list, which begins at a place, by where each starts."""
    for _ in range(_MOST):
        hit = bodies.get(place)
        if hit is None:
            unread = _UNREAD_RE.match(folded.cased, place)
            if unread is None:
                return
            place = unread.end()
            continue
        name, end = hit.value.name, hit.end
        step = _STEP_RE.match(folded.lower, end)
        council = bodies.get(step.end()) if step is not None and step["one"] and name.startswith(_DELEGATION) else None
        if council is not None and council.value.name.startswith(_COUNCIL):
            name, end = f"{_DELEGATION} và {council.value.name}", council.end
            yield council.start, None
            step = _STEP_RE.match(folded.lower, end)
        try:
            office = agencies.parse(f"Văn phòng {name}", on=on)
        except ParseError:
            return
        yield place, hit._replace(end=end, value=office, core=end)
        if step is None:
            return
        place = step.end()
