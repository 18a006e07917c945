"""The cells of a table in plain text (ô của bảng): one a line, as Word and PDF give them, or with ``|`` between."""

from __future__ import annotations

from typing import NamedTuple

from .columns import opens_row

__all__ = ["NAMES", "ROW", "Cell", "Cells"]

NAMES = 120  # a cell that names bodies is no longer
ROW = 6_000  # a row is no longer
_MOST = 60  # and has no more cells


class Cell(NamedTuple):
    """Where a cell's words stand."""

    start: int
    end: int


class Cells:
    """The cells of a text, found from any place in it."""

    def __init__(self, lower: str) -> None:
        self.lower = lower
        # What stands in a row is asked by each of its days.
        self._known: dict[int, tuple[int, Cell | None, bool]] = {}  # by where the next cell starts

    def edges(self, at: int, reach: int) -> tuple[int, int]:
        """Where the cell around this place starts and ends; -1 for an edge that is further away than ``reach``."""
        lower = self.lower
        floor, roof = max(0, at - reach), min(len(lower), at + reach)
        left = max(lower.rfind("\n", floor, at), lower.rfind("|", floor, at)) + 1
        if not left and floor:
            left = -1
        ends = [e for e in (lower.find("\n", at, roof), lower.find("|", at, roof)) if e >= 0]
        right = min(ends) if ends else len(lower) if roof == len(lower) else -1
        return left, right

    def line_above(self, at: int) -> int:
        """Where the line above starts, if a line starts here, that one is short and none of a table with bars."""
        start = self.line_start(at - 1) if at > 1 and self.lower[at - 1] == "\n" else -1
        return -1 if start < 0 or "|" in self.lower[start:at] else start

    def line_start(self, at: int) -> int:
        """Where the line around a place starts; -1 where that is far away."""
        floor = max(0, at - NAMES)
        found = self.lower.rfind("\n", floor, at)
        return found + 1 if found >= 0 or not floor else -1

    def back(self, cell: Cell, floor: int) -> list[Cell]:
        """The cells before this one, nearest first, back to the row's number or to the row above, both left out.

        An empty cell is one too where bars stand on both its sides.
        """
        found: list[Cell] = []
        at = cell.start
        stop = max(floor, cell.start - ROW)
        while at > stop and len(found) < _MOST:
            start, words, opens = self.before(at)
            if start < stop:
                start, words, opens = self.inside(stop, at - 1)
            if words is not None:
                if opens:
                    break
                found.append(words)
            at = start
        return found

    def before(self, at: int) -> tuple[int, Cell | None, bool]:
        """The cell that ends before a place."""
        known = self._known.get(at)
        if known is None:
            lower, stop, end = self.lower, max(0, at - 1 - ROW), at - 1
            start = max(stop, lower.rfind("\n", stop, end) + 1, lower.rfind("|", stop, end) + 1)
            known = self._known[at] = self.inside(start, end)
        return known

    def inside(self, start: int, end: int) -> tuple[int, Cell | None, bool]:
        """A cell's start, its words, and whether they are a number, or the head of a column, which open a row."""
        lower, a, b = self.lower, start, end
        while a < b and lower[a] in " \n":
            a += 1
        while b > a and lower[b - 1] in " \n":
            b -= 1
        if a == b:
            barred = lower[start - 1 : start] == "|" == lower[end : end + 1]
            return start, Cell(a, a) if barred else None, False
        return start, Cell(a, b), opens_row(lower, a, b)
