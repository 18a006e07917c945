"""A document cut at its provisions (cắt văn bản theo điều, khoản), each piece with what it says."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from vnpolicy.document import extract

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vnpolicy.document import Document, Entity
    from vnpolicy.document.structure import Level

__all__ = ["METADATA", "Piece", "check", "day_of", "pieces"]

METADATA: Final = (
    "document",
    "on",
    "path",
    "heading",
    "start",
    "end",
    "references",
    "provisions",
    "agencies",
    "deadlines",
)
"""The fields of a piece's metadata, in order; those that have nothing to say are absent."""

# Where a piece that has no parts may be cut: after a line, a sentence, a clause, a word.
_BREAKS: Final = (re.compile(r"\n+"), re.compile(r"[.;:!?…][ \n]+"), re.compile(r"[,][ \n]+"), re.compile(r"[ ]+"))


@frozen
class Piece:
    """``text == source[start:end]``, and what is known of it."""

    text: str
    start: int
    end: int
    metadata: dict[str, Any]


def day_of(on: Any) -> dt.date | None:
    """The day that metadata give as a date, as a datetime, as ISO 8601, or not at all."""
    if isinstance(on, dt.datetime):
        return on.date()
    if on is None or isinstance(on, dt.date):
        return on
    return dt.date.fromisoformat(str(on)[:10])


def check(size: int) -> int:
    """The size, where a piece can have it."""
    if size < 1:
        msg = f"chunk_size must be at least 1, not {size}"
        raise ValueError(msg)
    return size


def pieces(text: str, size: int, on: dt.date | None = None, level: Level | None = None) -> list[Piece]:
    """Cut a document at Chương, Mục, Điều, khoản, điểm into pieces of at most ``size`` characters.

    Chunks are those of :meth:`vnpolicy.document.structure.Structure.chunks`. What has no parts is cut after a
    line, a sentence or a word, and never inside an entity unless the entity alone is too long. Every character is in
    exactly one piece. The whole document is read once, so that short forms and ``Điều này`` are
    known in every piece. ``on`` is the day of issue; without it, the one in the document's head.
    """
    check(size)
    document = extract(text, on=on)
    structure = document.structure
    day = None if document.on is None else document.on.isoformat()
    starts = [entity.start for entity in document.entities]
    result: list[Piece] = []
    number = structure.head.number
    for chunk in structure.chunks(size, level=level):
        for start, end in _cut(document, starts, chunk.start, chunk.end, size):
            said: dict[str, Any] = {
                "document": number,
                "on": day,
                "path": chunk.path,
                "heading": chunk.heading,
                "start": start,
                "end": end,
                **_said(document.within(start, end)),
            }
            metadata = {name: said[name] for name in METADATA if said[name] or said[name] == 0}
            result.append(Piece(text[start:end], start, end, metadata))
    return result


def _said(entities: tuple[Entity, ...]) -> dict[str, list[str]]:
    """What the entities of a piece say, each once, in the order of the text."""
    references: dict[str, None] = {}
    provisions: dict[str, None] = {}
    agencies: dict[str, None] = {}
    deadlines: dict[str, None] = {}
    for entity in entities:
        value = entity.value
        if entity.kind == "reference":
            references[value.id or str(value)] = None
        elif entity.kind == "provision":
            provisions[f"{value.document}#{value.path}" if value.document else value.path] = None
        elif entity.kind == "agency":
            agencies[value.name] = None
        elif entity.kind == "deadline":
            deadlines[value.due.isoformat() if value.due is not None else str(value)] = None
    return {
        "references": list(references),
        "provisions": list(provisions),
        "agencies": list(agencies),
        "deadlines": list(deadlines),
    }


def _cut(document: Document, starts: list[int], start: int, end: int, size: int) -> Iterator[tuple[int, int]]:
    """The stretch in parts of at most ``size`` characters, cut at the best break in the second half of each."""
    text = document.text
    while end - start > size:
        limit = start + size
        stop = 0
        for pattern in _BREAKS:
            for mark in pattern.finditer(text, start + size // 2, limit):
                if not _inside(document, starts, mark.end()):
                    stop = mark.end()
            if stop:
                break
        stop = stop or limit
        yield start, stop
        start = stop
    yield start, end


def _inside(document: Document, starts: list[int], at: int) -> bool:
    """Whether a cut would part an entity; those that reach over it start not far before."""
    entities = document.entities
    return any(entities[i].end > at for i in range(max(0, bisect_right(starts, at - 1) - 8), bisect_left(starts, at)))
