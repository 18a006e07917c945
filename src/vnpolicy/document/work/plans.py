"""Tables of action plans (bảng phân công): a day alone in its cell, the work before it, its owner beside it.

The cells stand one a line, as Word and PDF give them, or with ``|`` between. A header such as *STT, Nhiệm vụ, Cơ quan
chủ trì, Cơ quan phối hợp, Thời hạn hoàn thành* tells the order of the columns.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, NamedTuple

from vnpolicy._regex import regex
from vnpolicy.agencies.words import past_blank

from .owners import Who
from .verbs import VERB_RE

if TYPE_CHECKING:
    from collections.abc import Iterator

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


_HEADS = {
    "number": r"(?:số[ \n])?(?:stt|tt)|số thứ tự",
    "begin": r"(?:(?:thời (?:gian|hạn|điểm)|ngày) )?(?:bắt đầu|khởi công).{0,24}",
    "due": (
        r"(?:thời[ \n](?:gian|hạn|điểm)|tiến[ \n]độ|hạn)(?![ \n](?:bắt đầu|khởi công))(?:[ \n/,].{0,40})?"
        # “Hoàn thành kết nối” is a product
        r"|(?:ngày )?hoàn thành(?: (?:trước|trong|vào|đến|theo|dự kiến|chậm nhất|năm|tháng|quý|nhiệm vụ|công việc)"
        r"(?: .{0,12})?| ?[(/,].{0,18})?"
    ),
    "help": r"(?:cơ quan|đơn vị|các cơ quan)?(?:, đơn vị)? ?phối hợp.{0,30}",
    "lead": (
        r"(?:cơ quan|đơn vị|bộ|ngành|sở|phân công|người|bộ phận).{0,20}"
        r"(?:chủ trì|thực hiện|phụ trách|đầu mối|chịu trách nhiệm).{0,30}"
        r"|chủ trì.{0,20}|phân công.{0,20}|trách nhiệm.{0,20}|đơn vị|cơ quan"
    ),
    "work": (
        r"(?:tên |nội dung|các )?.{0,12}"
        r"(?:nhiệm vụ|công việc|nội dung|hoạt động|giải pháp|đề án|dự án|văn bản|sản phẩm).{0,30}"
    ),
}
# Where the head of a column of days may stand: in front of its first word, which opens a cell.
_DUE_OPENS = r"[^\S\n]*+(?:ngày[^\S\n]*+)?(?=thời (?:gian|hạn|điểm)|tiến độ|hoàn thành|hạn )"
_DUE_FIRST_RE = regex(_DUE_OPENS)
_DUE_CELL_RES = tuple((mark, regex(re.escape(mark) + _DUE_OPENS)) for mark in "\n|")
_HEAD_RES = {name: regex(rf"(?:{pattern})$") for name, pattern in _HEADS.items()}
_BASIS_RE = regex(r"(?:văn bản|căn cứ|quyết định|nguồn).{0,24}giao.{0,24}|căn cứ.{0,30}|văn bản giao.{0,30}")
_NUMBER_CELL_RE = regex(r"(?:[0-9]{1,3}(?:\.[0-9]{1,2}){0,2}|[ivx]{1,5}|[a-h])[.)]?$|[j-uyđ][.)]$")


# How far the work is (Tình trạng), between who does it and its day.
_STATE_RE = regex(r"(?:đang|tiếp tục|chưa) (?:thực hiện|triển khai)|(?:thực hiện|nhiệm vụ|làm) mới")
# Behind who is named in a cell: of what, or nothing.
_OWNED_RE = regex(r"[ ]?(?:\([^()\n]{1,80}\))?[ .;,]*")
_DONE_RE = regex(r"(?:hoàn thành|ban hành|thực hiện|triển khai|trình|báo cáo) ")
_BEFORE_DUE = frozenset({"number", "lead", "help", "basis"})  # what stands before a day that its work follows
_GOES_ON = 240  # what a cell says behind its day is no longer: Hoàn thành trong năm 2026 và rà soát hằng năm
_NAMES = 120  # a cell that names bodies is no longer
_ROW = 6_000  # a row is no longer
_MOST = 60  # and has no more cells


class _Cell(NamedTuple):
    start: int
    end: int


class Tables:
    """Rows of tables: a day that stands alone in its cell, the work before it, and its owner beside it."""

    def __init__(self, folded: Folded, hits: list[Hit], owners: Owners) -> None:
        self.folded = folded
        self.lower = folded.lower
        self.hits = hits
        self.owners = owners
        self.places: list[int] | None = None
        self.headers: dict[int, tuple[list[str], int]] = {}  # the columns, and where the row of their heads ends
        # What stands in a row is asked by each of its days.
        self.before: dict[int, tuple[int, _Cell | None, bool]] = {}  # by where the next cell starts
        self.named: dict[_Cell, Who | None] = {}

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

    def _begins(self, cell: _Cell, due: list[int], place: int) -> bool:
        """Whether a day says when work begins: the day it is due fills the next cell, as the heads have it."""
        if place + 1 == len(due) or self.hits[due[place + 1]].start > cell.end + 24:
            return False
        header = self._header(cell.start)[0]
        following = self._cell(self.hits[due[place + 1]])
        return "begin" in header and following is not None and following.start == cell.end + 1

    def _cell(self, hit: Hit) -> _Cell | None:
        """The cell that the deadline fills, or opens in a few words."""
        lower = self.lower
        start, _ = self._edges(hit.start, 24)
        _, end = self._edges(hit.end, 40)
        if start >= 0 and (self._below_owners(start) or self._behind_owner(start, hit.start)):
            _, end = self._edges(hit.end, _GOES_ON)
            return None if end < 0 else _Cell(start, end)
        if start < 0 or end < 0:
            return None
        before, after = lower[start : hit.start].strip(" -."), lower[hit.end : end].strip(" .")
        if not before and not after:
            return _Cell(start, end)
        piped = "|" in (lower[start - 1 : start], lower[end : end + 1])
        if (
            (piped or not after)
            and before in ("", "ban hành", "hoàn thành", "xong", "trình", "báo cáo")
            and len(after) < 24
        ):
            return _Cell(start, end)
        return None

    def _below_owners(self, at: int) -> bool:
        """Whether the line that starts here stands in a row that a number opens, below a line that names its owners."""
        above = self._line_above(at)
        if above >= 0 and _STATE_RE.fullmatch(self.lower, above, at - 1):
            at, above = above, self._line_above(above)
        if above < 0 or self._owner_of(_Cell(above, at - 1)) is None:
            return False
        cells = self._cells(_Cell(at, at), 0)
        top = self._start_of(cells[-1].start)
        return top > 0 and self._before(top)[2]

    def _behind_owner(self, at: int, day: int) -> bool:
        """Whether a line that says when work is done stands in a row whose number its owner follows, by the heads."""
        if _DONE_RE.fullmatch(self.lower, at, day) is None or self.lower[at - 1 : at] != "\n":
            return False
        header, heads = self._header(at)
        if heads or not _comes_after(header, "work", "lead") or not _comes_after(header, "due", "work"):
            return False
        cells = self._cells(_Cell(at, at), 0)
        top = self._start_of(cells[-1].start)
        return top > 0 and self._before(top)[2] and self._owner_of(cells[-1]) is not None

    def _line_above(self, at: int) -> int:
        """Where the line above starts, if a line starts here, that one is short and none of a table with bars."""
        start = self._start_of(at - 1) if at > 1 and self.lower[at - 1] == "\n" else -1
        return -1 if start < 0 or "|" in self.lower[start:at] else start

    def _start_of(self, at: int) -> int:
        """Where the line around a place starts; -1 where that is far away."""
        floor = max(0, at - _NAMES)
        found = self.lower.rfind("\n", floor, at)
        return found + 1 if found >= 0 or not floor else -1

    def _edges(self, at: int, reach: int) -> tuple[int, int]:
        """Where the cell around this place starts and ends; -1 for an edge that is further away than ``reach``."""
        lower = self.lower
        floor, roof = max(0, at - reach), min(len(lower), at + reach)
        left = max(lower.rfind("\n", floor, at), lower.rfind("|", floor, at)) + 1
        if not left and floor:
            left = -1
        ends = [e for e in (lower.find("\n", at, roof), lower.find("|", at, roof)) if e >= 0]
        right = min(ends) if ends else len(lower) if roof == len(lower) else -1
        return left, right

    def _cells(self, cell: _Cell, floor: int) -> list[_Cell]:
        """The cells before this one, nearest first, back to the row's number or to the row above, both left out.

        An empty cell is one too where bars stand on both its sides.
        """
        found: list[_Cell] = []
        at = cell.start
        stop = max(floor, cell.start - _ROW)
        while at > stop and len(found) < _MOST:
            start, words, opens = self.before.get(at) or self._before(at)
            if start < stop:
                start, words, opens = self._inside(stop, at - 1)
            if words is not None:
                if opens:
                    break
                found.append(words)
            at = start
        return found

    def _before(self, at: int) -> tuple[int, _Cell | None, bool]:
        """The cell that ends before a place."""
        lower, stop, end = self.lower, max(0, at - 1 - _ROW), at - 1
        start = max(stop, lower.rfind("\n", stop, end) + 1, lower.rfind("|", stop, end) + 1)
        self.before[at] = known = self._inside(start, end)
        return known

    def _inside(self, start: int, end: int) -> tuple[int, _Cell | None, bool]:
        """A cell's start, its words, and whether they are a number, or the head of a column, which open a row."""
        lower, a, b = self.lower, start, end
        while a < b and lower[a] in " \n":
            a += 1
        while b > a and lower[b - 1] in " \n":
            b -= 1
        if a == b:
            barred = lower[start - 1 : start] == "|" == lower[end : end + 1]
            return start, _Cell(a, a) if barred else None, False
        opens = _NUMBER_CELL_RE.match(lower, a, b) or any(
            _HEAD_RES[name].match(lower, a, b) for name in ("number", "due")
        )
        return start, _Cell(a, b), bool(opens)

    def _owner_of(self, cell: _Cell) -> Who | None:
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

    def _owners_of(self, cells: list[_Cell]) -> list[Who | None]:
        """Who each cell names; what a list of bodies goes on with is one, known or not: - Bộ Y tế;, - Hội xe buýt."""
        lower = self.lower
        owners = [self._owner_of(cell) for cell in cells]
        for n, (before, cell) in enumerate(pairwise(cells), 1):
            listed = lower[before.end - 1] == ";" and lower[cell.start] == lower[before.start] == "-"
            if listed and owners[n] is None and owners[n - 1] is not None:
                start = past_blank(lower, cell.start + 1)
                if not VERB_RE.match(lower, start, cell.end) and (names := self._words(_Cell(start, cell.end))):
                    owners[n] = Who(tuple(name.rstrip(".") for name in names), *cell)
        return owners

    def _header(self, at: int) -> tuple[list[str], int]:
        """The columns in order, from the nearest header above: the cells around the due column's label; and its end.

        Where the heads stand one a line, nothing tells where their row ends: it is 0 then.
        """
        labels = self._labels()
        near = bisect_left(labels, at) - 1
        if near < 0 or at - labels[near] > 60_000:
            return [], 0
        best = labels[near]
        if best not in self.headers:
            _, right = self._edges(best, 80)
            piped = "|" in (self.lower[best - 1 : best], self.lower[right : right + 1])
            end = self.lower.find("\n", best, at) + 1 if piped else 0
            self.headers[best] = self._columns(best, piped=piped), end
        return self.headers[best]

    def _labels(self) -> list[int]:
        """Where the cells are that head a column of days."""
        if self.places is None:
            self.places = []
            lower = self.lower
            first = _DUE_FIRST_RE.match(lower)
            found = [] if first is None else [first.end()]
            found += [m.end() for mark, cell in _DUE_CELL_RES if mark in lower for m in cell.finditer(lower)]
            for at in sorted(found):
                left, right = self._edges(at, 70)
                if left < 0 or right < 0 or right - left > 60:
                    continue
                words = lower[left:right].strip()
                if _HEAD_RES["due"].match(words) and ":" not in words and not self._says_how_far(words, left):
                    self.places.append(left)
        return self.places

    def _says_how_far(self, words: str, at: int) -> bool:
        """Whether ``Hoàn thành`` in a cell is no head but says how far the work of its row is, or by when it is due."""
        if not words.startswith("hoàn thành"):
            return False
        _, right = self._edges(at, 80)
        piped = "|" in (self.lower[at - 1 : at], self.lower[right : right + 1])
        columns = self._columns(at, piped=piped)
        return "number" not in columns and "lead" not in columns

    def _columns(self, due: int, *, piped: bool) -> list[str]:
        """What the cells of a head say that their columns hold, from left to right."""
        before: list[str] = []
        for words in self._heads(due, back=True, piped=piped):
            name = _column(words)
            if name is None or (name == "other" and len(words) > 40):
                break
            before.append(name)
            if name == "number":
                break
        behind = takewhile(bool, (_column(words) or "" for words in self._heads(due, back=False, piped=piped)))
        return [*before[::-1], *behind]

    def _heads(self, due: int, *, back: bool, piped: bool) -> Iterator[str]:
        """The heads before that of the days, nearest first; or that one and those behind it. No more than eight."""
        lower, edge = self.lower, due
        for _ in range(8):
            if piped and (back or edge > due) and lower[edge - 1 : edge] == "\n":
                return  # the line is the row
            if back:
                start, end = self._edges(edge - 1, 80)[0], edge - 1
                edge = start
            else:
                start, end = edge, self._edges(edge, 80)[1]
                edge = end + 1
            if start < 0 or not 0 <= end < len(lower):
                return
            if words := lower[start:end].strip():
                yield words

    def _row(self, index: int, cell: _Cell, floor: int, carried: tuple[str, ...]) -> Row | None:
        hit = self.hits[index]
        header, heads = self._header(cell.start)
        if heads and "lead" in header and _comes_after(header, "work", "due") and _BEFORE_DUE.issuperset(_left(header)):
            return self._opened(index, cell, header, max(floor, heads), carried)
        columns = self._cells(cell, max(floor, heads))[::-1]
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
        elif _comes_after(header, "lead", "due"):
            who, helpers = self._following(header, cell.end, heads)
        elif _comes_after(header, "work", "lead") and work:
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
                if _comes_after(header, "lead", "help"):
                    who, helpers = _names(block[-1:]), _names(block[:-1])
                else:
                    who, helpers = _names(block[:1]), _names(block[1:])
        who = who or carried
        return Row(start, hit.end, who, index, helpers) if who else None

    def _opened(self, index: int, cell: _Cell, header: list[str], floor: int, carried: tuple[str, ...]) -> Row | None:
        """The row of bars that a day opens, at most behind who works: the work stands behind the day."""
        cells = self._behind(header, cell.end)
        before = self._cells(cell, max(floor, self.lower.rfind("\n", max(0, cell.start - _ROW), cell.start)))[::-1]
        for name in ("lead", "help"):
            if (place := self._place(header, before, name)) >= 0:
                cells[name] = before[place]
        if "work" not in cells:
            return None
        found = self._named(cells)
        who = found.get("lead") or carried
        return Row(self.hits[index].start, cells["work"].end, who, index, found.get("help", ())) if who else None

    def _named(self, cells: dict[str, _Cell]) -> dict[str, tuple[str, ...]]:
        """Who stands in the columns of a row; who leads, whether a table knows them or not."""
        found = {name: _names([self._owner_of(cell)]) for name, cell in cells.items()}
        if "lead" in cells and not found["lead"]:
            found["lead"] = self._words(cells["lead"])
        return found

    def _behind(self, header: list[str], at: int) -> dict[str, _Cell]:
        """The first cell of each column behind that of the days, in a row of bars; empty ones are left out."""
        found: dict[str, _Cell] = {}
        end = at
        for name in header[header.index("due") + 1 :]:
            start, (_, end) = end + 1, self._edges(end + 1, 400)
            if end < start:
                break
            cell = self._inside(start, end)[1]
            if name not in found and cell is not None and cell.start < cell.end:
                found[name] = cell
        return found

    def _place(self, header: list[str], cells: list[_Cell], name: str) -> int:
        """Which cell stands in this column, where the cells of the row and the columns agree in number; else -1."""
        columns = header[header.index("number") + 1 :] if "number" in header else header
        columns = _left(columns) if "due" in columns else []
        return columns.index(name) if len(columns) == len(cells) and name in columns else -1

    def _words(self, cell: _Cell) -> tuple[str, ...]:
        """The bodies that a short cell names, by its words."""
        if cell.end - cell.start > _NAMES:
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
        _, end = self._edges(start, 400)
        return self._owner_of(_Cell(start, end)) if end > start else None


def _column(words: str) -> str | None:
    """What a column holds whose head says this; None for what is no head."""
    if len(words) > 70 or _NUMBER_CELL_RE.match(words):
        return None
    if _BASIS_RE.match(words):
        return "basis"
    return next((name for name, pattern in _HEAD_RES.items() if pattern.match(words)), "other")


def _left(header: list[str]) -> list[str]:
    """The columns before that of the days."""
    return header[: header.index("due")]


def _comes_after(header: list[str], one: str, other: str) -> bool:
    """Whether a column stands behind another, where the header has both."""
    return one in header and other in header and header.index(one) > header.index(other)


def _names(owners: list[Who | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for who in owners if who is not None for name in who.names))
