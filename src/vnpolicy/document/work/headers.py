"""The heads above a table (đầu bảng): where they stand, and the order of the columns."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import takewhile
from typing import TYPE_CHECKING

from vnpolicy._regex import regex

from .columns import column, heads_due

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .cells import Cells

__all__ = ["Headers"]

# Where the head of a column of days may stand: in front of its first word, which opens a cell.
_DUE_OPENS = r"[^\S\n]*+(?:ngày[^\S\n]*+)?(?=thời (?:gian|hạn|điểm)|tiến độ|hoàn thành|hạn )"
_DUE_FIRST_RE = regex(_DUE_OPENS)
_DUE_CELL_RES = tuple((mark, regex(re.escape(mark) + _DUE_OPENS)) for mark in "\n|")


class Headers:
    """The headers of a text's tables, each known by the head of its column of days."""

    def __init__(self, cells: Cells) -> None:
        self.lower = cells.lower
        self.cells = cells
        self._places: list[int] | None = None
        self._read: dict[int, tuple[list[str], int]] = {}  # the columns, and where the row of their heads ends

    def above(self, at: int) -> tuple[list[str], int]:
        """The columns in order, from the nearest header above: the cells around the due column's label; and its end.

        Where the heads stand one a line, nothing tells where their row ends: it is 0 then.
        """
        labels = self._labels()
        near = bisect_left(labels, at) - 1
        if near < 0 or at - labels[near] > 60_000:
            return [], 0
        best = labels[near]
        if best not in self._read:
            _, right = self.cells.edges(best, 80)
            piped = "|" in (self.lower[best - 1 : best], self.lower[right : right + 1])
            end = self.lower.find("\n", best, at) + 1 if piped else 0
            self._read[best] = self._columns(best, piped=piped), end
        return self._read[best]

    def _labels(self) -> list[int]:
        """Where the cells are that head a column of days."""
        if self._places is None:
            self._places = []
            lower = self.lower
            first = _DUE_FIRST_RE.match(lower)
            found = [] if first is None else [first.end()]
            found += [m.end() for mark, cell in _DUE_CELL_RES if mark in lower for m in cell.finditer(lower)]
            for at in sorted(found):
                left, right = self.cells.edges(at, 70)
                if left < 0 or right < 0 or right - left > 60:
                    continue
                words = lower[left:right].strip()
                if heads_due(words) and ":" not in words and not self._says_how_far(words, left):
                    self._places.append(left)
        return self._places

    def _says_how_far(self, words: str, at: int) -> bool:
        """Whether ``Hoàn thành`` in a cell is no head but says how far the work of its row is, or by when it is due."""
        if not words.startswith("hoàn thành"):
            return False
        _, right = self.cells.edges(at, 80)
        piped = "|" in (self.lower[at - 1 : at], self.lower[right : right + 1])
        columns = self._columns(at, piped=piped)
        return "number" not in columns and "lead" not in columns

    def _columns(self, due: int, *, piped: bool) -> list[str]:
        """What the cells of a head say that their columns hold, from left to right."""
        before: list[str] = []
        for words in self._heads(due, back=True, piped=piped):
            name = column(words)
            if name is None or (name == "other" and len(words) > 40):
                break
            before.append(name)
            if name == "number":
                break
        behind = takewhile(bool, (column(words) or "" for words in self._heads(due, back=False, piped=piped)))
        return [*before[::-1], *behind]

    def _heads(self, due: int, *, back: bool, piped: bool) -> Iterator[str]:
        """The heads before that of the days, nearest first; or that one and those behind it. No more than eight."""
        lower, edge = self.lower, due
        for _ in range(8):
            if piped and (back or edge > due) and lower[edge - 1 : edge] == "\n":
                return  # the line is the row
            if back:
                start, end = self.cells.edges(edge - 1, 80)[0], edge - 1
                edge = start
            else:
                start, end = edge, self.cells.edges(edge, 80)[1]
                edge = end + 1
            if start < 0 or not 0 <= end < len(lower):
                return
            if words := lower[start:end].strip():
                yield words
