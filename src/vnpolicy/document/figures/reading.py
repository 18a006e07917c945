"""The figures of a document, each with what it counts and the time that it speaks of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .counted import counted
from .times import times_of
from .values import Figure, Figures

if TYPE_CHECKING:
    from vnpolicy.document.model import Document

__all__ = ["figures"]

_KINDS = frozenset({"number", "percentage", "money", "measure", "ratio", "duration"})
_NOTE = "what a figure counts is not read: it needs underthesea (pip install 'vnpolicy[text]')"


def figures(document: Document) -> Figures:
    """The figures of a document; see :attr:`Document.figures`."""
    rows = [entity for entity in document.entities if entity.kind in _KINDS]
    periods = times_of(document, rows)
    note = None
    phrases: dict[int, str] = {}
    if rows:
        try:
            phrases = counted(document, rows)
        except ImportError:
            note = _NOTE
    return Figures(tuple(Figure(e, phrases.get(e.start), periods.get(e.start)) for e in rows), note)
