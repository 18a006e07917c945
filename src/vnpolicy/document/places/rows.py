"""Which document the row of a table belongs to."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from vnpolicy.document.reasons import IN_ROW

from .lines import AMENDS_RE, LINE, Lines
from .named import Named

if TYPE_CHECKING:
    from vnpolicy.found import Hit

__all__ = ["Rows"]
_BULLETS = ("- ", "+ ", "• ")
_GO_ON = (";", ",", ":")  # what a line ends with that a list goes on behind


def _lists(cell: str) -> bool:
    """Whether the lines between two places are of one list in a cell; the second place may open the last of them."""
    lines = cell.split("\n")
    return all(
        below.lstrip(" ").startswith(_BULLETS) or above.rstrip(" ").endswith(_GO_ON) for above, below in pairwise(lines)
    )


def _opens(cell: str) -> bool:
    """Whether what stands on the first line of a cell goes on in a list: ``| Sửa đổi:``, ``| - Khoản 1 Điều 5;``."""
    first = cell.partition("\n")[0].strip(" ")
    return not first or first.endswith(_GO_ON) or first.startswith(_BULLETS)


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
        between = self.lower[asked:at] if asked >= 0 else "|"
        if "|" in between or not _lists(between):
            self.document = self._cell_before(at)
        return self.document

    def _cell_before(self, at: int) -> Named | None:
        """The document that an earlier cell of a table's row consists of; none where that cell lists several."""
        bar = self.lower.rfind("|", max(0, at - LINE), at)
        if bar < 0:
            return None
        cell = self.lower[bar + 1 : at]
        if "\n" in cell and not (_opens(cell) and _lists(cell)):
            return None
        start = self.lines.start(bar)
        row = self.lower[start : bar + 1]
        stop = len(row) - 1
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
