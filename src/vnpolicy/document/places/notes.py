"""Footnotes of a consolidated text (văn bản hợp nhất): the place that a note speaks of is where its mark stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.references.headings import INDENT

if TYPE_CHECKING:
    from .headings import Headings

__all__ = ["Notes"]

_NOTE_RE = regex(r"\[([0-9]{1,3})\][ ]?(?=(?:điểm|khoản|điều)[ ]này(?!\w))")
_MARK_RE = regex(r"\[([0-9]{1,3})\]")


class Notes:
    """The notes ``[2] Điểm này được sửa đổi …`` of a text, and what is being read where each has its mark."""

    def __init__(self, lower: str) -> None:
        notes = [note for note in _NOTE_RE.finditer(lower) if _opens_line(lower, note.start())]
        self._numbers = {note.end(): note[1] for note in notes}
        first: dict[str, int] = {}
        if notes:
            for mark in _MARK_RE.finditer(lower, 0, notes[-1].start()):
                first.setdefault(mark[1], mark.start())
        self.marks = [(first[note[1]], note[1]) for note in notes if first.get(note[1], note.end()) < note.start()]
        """Where the marks of notes stand, each with its number."""
        self._places: dict[str, dict[str, str]] = {}

    def pass_mark(self, number: str, headings: Headings) -> None:
        """Keep what is being read at a mark."""
        self._places[number] = dict(headings.here())

    def place(self, at: int) -> dict[str, str] | None:
        """The place whose note opens with the words that start there."""
        return self._places.get(self._numbers.get(at, ""))


def _opens_line(lower: str, at: int) -> bool:
    return lower[max(0, at - INDENT) : at].rstrip(" ").endswith("\n")
