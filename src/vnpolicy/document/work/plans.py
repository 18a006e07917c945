"""Tables of action plans (bảng phân công): a day alone in its cell, the work before it, its owner beside it.

The cells stand one a line, as Word and PDF give them, or with ``|`` between. A header such as *STT, Nhiệm vụ, Cơ quan
chủ trì, Cơ quan phối hợp, Thời hạn hoàn thành* tells the order of the columns.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from vnpolicy._regex import regex
from vnpolicy.agencies.words import past_blank

from .cells import NAMES, ROW, Cell, Cells
from .columns import columns_left, comes_after
from .headers import Headers
from .owners import Who
from .verbs import VERB_RE

if TYPE_CHECKING:
    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

    from .owners import Owners

__all__ = ["Row", "Tables"]


class Row(NamedTuple):
    """An assignment in offsets of the folded text; ``deadline`` is the hit's index."""

    start: int
    end: int
    who: tuple[str, ...]
    deadline: int
    cooperating: tuple[str, ...] = ()


# How far the work is (Tình trạng), between who does it and its day.
_STATE_RE = regex(r"(?:đang|tiếp tục|chưa) (?:thực hiện|triển khai)|(?:thực hiện|nhiệm vụ|làm) mới")
# Behind who is named in a cell: of what, or nothing.
_OWNED_RE = regex(r"[ ]?(?:\([^()\n]{1,80}\))?[ .;,]*")
_DONE = frozenset({"", "ban hành", "hoàn thành", "xong", "trình", "báo cáo", "dự kiến", "dự kiến hoàn thành"})
_DONE_RE = regex(r"(?:hoàn thành|ban hành|thực hiện|triển khai|trình|báo cáo) ")
_BEFORE_DUE = frozenset({"number", "lead", "help", "basis"})  # what stands before a day that its work follows
_GOES_ON = 240  # what a cell says behind its day is no longer: Hoàn thành trong năm 2026 và rà soát hằng năm


class Tables:
    """Rows of tables: a day that stands alone in its cell, the work before it, and its owner beside it."""

    def __init__(self, folded: Folded, hits: list[Hit], owners: Owners) -> None:
        self.folded = folded
        self.lower = folded.lower
        self.hits = hits
        self.owners = owners
        self.cells = Cells(folded.lower)
        self.headers = Headers(self.cells)
        self.named: dict[Cell, Who | None] = {}

    def read(self, due: list[int]) -> tuple[list[Row], set[int]]:
        """The rows, and the deadlines that are theirs."""
        rows: list[Row] = []
        taken: set[int] = set()
        carried: tuple[str, ...] = ()
        floor = 0
        for place, i in enumerate(due):
            hit = self.hits[i]
            cell = self._cell(hit)
            if cell is None:
                continue
            if self._begins(cell, due, place):
                taken.add(i)
                continue
            row = self._row(i, cell, floor, carried)
            if row is None:
                continue
            rows.append(row)
            carried = row.who
            taken.add(i)
            floor = cell.end
        return rows, taken

    def _begins(self, cell: Cell, due: list[int], place: int) -> bool:
        """Whether a day says when work begins: the day it is due fills the next cell, as the heads have it."""
        if place + 1 == len(due) or self.hits[due[place + 1]].start > cell.end + 24:
            return False
        header = self.headers.above(cell.start)[0]
        following = self._cell(self.hits[due[place + 1]])
        return "begin" in header and following is not None and following.start == cell.end + 1

    def _cell(self, hit: Hit) -> Cell | None:
        """The cell that the deadline fills, or opens in a few words."""
        lower = self.lower
        start, _ = self.cells.edges(hit.start, 24)
        _, end = self.cells.edges(hit.end, 40)
        if start >= 0 and (self._below_owners(start) or self._behind_owner(start, hit.start)):
            _, end = self.cells.edges(hit.end, _GOES_ON)
            return None if end < 0 else Cell(start, end)
        if start < 0 or end < 0:
            return None
        before, after = lower[start : hit.start].strip(" -."), lower[hit.end : end].strip(" .")
        if not before and not after:
            return Cell(start, end)
        piped = "|" in (lower[start - 1 : start], lower[end : end + 1])
        if (piped or not after) and before in _DONE and len(after) < 24:
            return Cell(start, end)
        return None

    def _below_owners(self, at: int) -> bool:
        """Whether the line that starts here stands in a row that a number opens, below a line that names its owners."""
        above = self.cells.line_above(at)
        if above >= 0 and _STATE_RE.fullmatch(self.lower, above, at - 1):
            at, above = above, self.cells.line_above(above)
        if above < 0 or self._owner_of(Cell(above, at - 1)) is None:
            return False
        cells = self.cells.back(Cell(at, at), 0)
        top = self.cells.line_start(cells[-1].start)
        return top > 0 and self.cells.before(top)[2]

    def _behind_owner(self, at: int, day: int) -> bool:
        """Whether a line that says when work is done stands in a row whose number its owner follows, by the heads."""
        if _DONE_RE.fullmatch(self.lower, at, day) is None or self.lower[at - 1 : at] != "\n":
            return False
        header, heads = self.headers.above(at)
        if heads or not comes_after(header, "work", "lead") or not comes_after(header, "due", "work"):
            return False
        cells = self.cells.back(Cell(at, at), 0)
        top = self.cells.line_start(cells[-1].start)
        return top > 0 and self.cells.before(top)[2] and self._owner_of(cells[-1]) is not None

    def _owner_of(self, cell: Cell) -> Who | None:
        """Who a cell names, when it names nobody but owners."""
        if cell in self.named:
            return self.named[cell]
        self.named[cell] = None
        start = cell.start
        while start < cell.end and self.lower[start] in "-+• ":
            start += 1
        who = self.owners.read(start, cell.end)
        if who is not None and _OWNED_RE.fullmatch(self.lower, who.end, cell.end):
            self.named[cell] = who
        return self.named[cell]

    def _owners_of(self, cells: list[Cell]) -> list[Who | None]:
        """Who each cell names; what a list of bodies goes on with is one, known or not: - Bộ Y tế;, - Hội xe buýt."""
        lower = self.lower
        owners = [self._owner_of(cell) for cell in cells]
        for n, (before, cell) in enumerate(pairwise(cells), 1):
            listed = lower[before.end - 1] == ";" and lower[cell.start] == lower[before.start] == "-"
            if listed and owners[n] is None and owners[n - 1] is not None:
                start = past_blank(lower, cell.start + 1)
                if not VERB_RE.match(lower, start, cell.end) and (names := self._words(Cell(start, cell.end))):
                    owners[n] = Who(tuple(name.rstrip(".") for name in names), *cell)
        return owners

    def _row(self, index: int, cell: Cell, floor: int, carried: tuple[str, ...]) -> Row | None:
        hit = self.hits[index]
        header, heads = self.headers.above(cell.start)
        if (
            heads
            and "lead" in header
            and comes_after(header, "work", "due")
            and _BEFORE_DUE.issuperset(columns_left(header))
        ):
            return self._opened(index, cell, header, max(floor, heads), carried)
        columns = self.cells.back(cell, max(floor, heads))[::-1]
        cells = [c for c in columns if c.start < c.end]
        owners = self._owners_of(cells)
        work = next((n for n, who in enumerate(owners) if who is None), None)
        if work is None:
            return None
        who: tuple[str, ...] = ()
        helpers: tuple[str, ...] = ()
        start = cells[work].start
        if self._place(header, columns, "lead") < 0:
            columns = cells
        lead = self._place(header, columns, "lead")
        if lead >= 0 and (who := _names([self._owner_of(columns[lead])]) or self._words(columns[lead])):
            # who stands in the column, known or not
            start = columns[max(0, self._place(header, columns, "work"))].start
            helper = self._place(header, columns, "help")
            helpers = _names([self._owner_of(columns[helper])]) if helper >= 0 else ()
        elif comes_after(header, "lead", "due"):
            who, helpers = self._following(header, cell.end, heads)
        elif comes_after(header, "work", "lead") and work:
            who = _names(owners[:1])
            helpers = tuple(name for name in _names(owners[1:work]) if name not in who)  # it may head a part as well
        else:
            # what stands behind the work without a gap up to the due cell; else what stands before the work
            first = last = len(owners) - (_STATE_RE.fullmatch(self.lower, *cells[-1]) is not None)
            while first > work and owners[first - 1] is not None:
                first -= 1
            block = owners[first:last] or owners[:work][:1]
            who = _names(block)
            if len(block) > 1 and ("help" in header or not header):
                if comes_after(header, "lead", "help"):
                    who, helpers = _names(block[-1:]), _names(block[:-1])
                else:
                    who, helpers = _names(block[:1]), _names(block[1:])
        who = who or carried
        return Row(start, hit.end, who, index, helpers) if who else None

    def _opened(self, index: int, cell: Cell, header: list[str], floor: int, carried: tuple[str, ...]) -> Row | None:
        """The row of bars that a day opens, at most behind who works: the work stands behind the day."""
        cells = self._behind(header, cell.end)
        before = self.cells.back(cell, max(floor, self.lower.rfind("\n", max(0, cell.start - ROW), cell.start)))[::-1]
        for name in ("lead", "help"):
            if (place := self._place(header, before, name)) >= 0:
                cells[name] = before[place]
        if "work" not in cells:
            return None
        found = self._named(cells)
        who = found.get("lead") or carried
        return Row(self.hits[index].start, cells["work"].end, who, index, found.get("help", ())) if who else None

    def _named(self, cells: dict[str, Cell]) -> dict[str, tuple[str, ...]]:
        """Who stands in the columns of a row; who leads, whether a table knows them or not."""
        found = {name: _names([self._owner_of(cell)]) for name, cell in cells.items()}
        if "lead" in cells and not found["lead"]:
            found["lead"] = self._words(cells["lead"])
        return found

    def _behind(self, header: list[str], at: int) -> dict[str, Cell]:
        """The first cell of each column behind that of the days, in a row of bars; empty ones are left out."""
        found: dict[str, Cell] = {}
        end = at
        for name in header[header.index("due") + 1 :]:
            start, (_, end) = end + 1, self.cells.edges(end + 1, 400)
            if end < start:
                break
            cell = self.cells.inside(start, end)[1]
            if name not in found and cell is not None and cell.start < cell.end:
                found[name] = cell
        return found

    def _place(self, header: list[str], cells: list[Cell], name: str) -> int:
        """Which cell stands in this column, where the cells of the row and the columns agree in number; else -1."""
        columns = header[header.index("number") + 1 :] if "number" in header else header
        columns = columns_left(columns) if "due" in columns else []
        return columns.index(name) if len(columns) == len(cells) and name in columns else -1

    def _words(self, cell: Cell) -> tuple[str, ...]:
        """The bodies that a short cell names, by its words."""
        if cell.end - cell.start > NAMES:
            return ()
        words = (" ".join(part.split()) for part in self.folded.quote(*cell).split(";"))
        return tuple(dict.fromkeys(part for part in words if part[:1].isupper()))

    def _following(self, header: list[str], at: int, heads: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Who leads and who helps where their columns stand behind that of the days."""
        found = self._named(self._behind(header, at)) if heads else {}  # a row of bars: cell by cell
        if not found.get("lead"):
            following = self._next_owner(at)
            return (() if following is None else following.names), ()
        return found["lead"], found.get("help", ())

    def _next_owner(self, at: int) -> Who | None:
        start = at + 1
        lower = self.lower
        while start < len(lower) and lower[start] in " \n|":
            start += 1
        _, end = self.cells.edges(start, 400)
        return self._owner_of(Cell(start, end)) if end > start else None


def _names(owners: list[Who | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for who in owners if who is not None for name in who.names))
