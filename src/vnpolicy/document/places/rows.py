"""Which document the row of a table belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy.document.reasons import IN_ROW

from .lines import AMENDS_RE, Lines
from .named import Named

if TYPE_CHECKING:
    from vnpolicy.found import Hit

__all__ = ["Rows"]


class Rows:
    """The rows of a text's tables, asked by places in them; the answer for a cell is kept."""

    def __init__(self, lines: Lines, references: dict[int, Hit]) -> None:
        self.lines, self.references = lines, references
        self.lower = lines.folded.lower
        self.piped = "|" in self.lower  # where there are no tables no row is asked
        self.asked = -1  # the place whose row was asked last, and its answer
        self.document: Named | None = None

    def named(self, at: int) -> Named | None:
        """The document of a table's row; all that stands in one cell has the same."""
        asked, self.asked = self.asked, at
        if asked < 0 or not {"|", "\n"}.isdisjoint(self.lower[asked:at]):
            self.document = self._cell_before(at)
        return self.document

    def _cell_before(self, at: int) -> Named | None:
        """The document that an earlier cell of a table's row consists of; none where that cell lists several."""
        start = self.lines.start(at)
        row = self.lower[start:at]
        stop = row.rfind("|")
        while stop > 0:
            begin = row.rfind("|", 0, stop) + 1
            if not begin and start and self.lower[start - 1] != "\n":
                return None  # the line is longer than what was looked at
            cell = row[begin:stop]
            head = self.references.get(start + stop - len(cell.lstrip(" *")))
            if head is not None:
                end = head.end - start
                more = next((i for i in range(end, stop) if start + i in self.references), end)
                listed = more > end and AMENDS_RE.search(row, end, more) is None
                return None if listed or head.value.id is None else Named(head.value.id, IN_ROW)
            stop = begin - 1
        return None
