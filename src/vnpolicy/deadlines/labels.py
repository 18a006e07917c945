"""Labels (nhãn) of forms and tables: ``Hạn nộp:`` on a line, ``Thời hạn hoàn thành`` over a column.

They make a bare time beside or under them a deadline, whatever the clause says.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from vnpolicy._regex import regex

from .patterns import CLOCK as _CLOCK
from .patterns import clock_time, spaced

if TYPE_CHECKING:
    import datetime as dt

__all__ = ["CELL_END_RE", "Labels", "clock_before", "labelled", "noted", "opens_cell"]

_DONE: Final = (
    "(?:(?:phải|dự kiến) )?(?:hoàn (?:thành|tất)|trình(?: ban hành)?|nộp|gửi|báo cáo|ban hành|kết thúc|thực hiện xong"
    "|xử lý xong|chót|cuối(?: cùng)?|giao nộp|trả kết quả)"
)
# Behind "thời gian" these say how long, behind "hạn" until when.
_ASKED: Final = "(?:đăng ký|(?:tiếp )?nhận|trả lời|thanh toán|bàn giao|xử lý|góp ý)"
# Each starts with a letter of its own, which lets the search skip ahead.
_LABELS: Final = (
    f"thời (?:(?:hạn|gian|điểm)(?: thực hiện[,/]|, tiến độ)? {_DONE}|hạn(?: thực hiện| giải quyết)?)",
    rf"(?<!quá\s)hạn (?:{_DONE}|{_ASKED})",
    f"tiến độ {_DONE}",
)
# With a colon a shorter one will do.
_INLINE: Final = (*_LABELS, r"(?<!đã\s)(?<!đã\s\s)hoàn (?:thành|tất)", "tiến độ")
_LABEL_RE: Final = regex(spaced(f"(?<![^\\W_])(?:{'|'.join(_INLINE)})"))
_CLOCK_BEFORE_RE: Final = regex(_CLOCK.removesuffix("?") + r"\Z")
_HEADER_RES: Final = tuple(
    regex(spaced(f"{label}(?:[/,] ?{_DONE})?") + r"[ *]{0,9}(?:\([^()\n|]{0,40}\))?[ *]{0,9}(?:\||\n|\Z)")
    for label in _LABELS
)
# "Tiến độ" alone heads the due days of a plan, and in a report how far the work has come; "thời gian thực hiện" when
# work is done, and in a list of projects or procedures how long.
_PROGRESS_RE: Final = regex(spaced("(?:tiến độ|thời gian thực hiện)") + r"[ *]{0,9}(?:\||\n|\Z)")
_PLAN_RE: Final = regex(
    spaced(r"(?<![^\W_])(?:chủ trì|phụ trách|chịu trách nhiệm|phân công|nhiệm vụ|(?:nội dung|tên) công việc)(?![^\W_])")
)
_REPORT_RE: Final = regex(spaced(r"(?<![^\W_])(?:hiện tại|thực tế|đạt được|đã thực hiện)(?![^\W_])"))
# Where a cell starts that may be a header; the rare mark comes first, by itself, which lets the search skip ahead.
_CELL_RES: Final = tuple(
    (mark, regex(re.escape(mark) + "[ *]*+(?:(?:dự kiến|mốc) )?(?=thời|hạn|tiến)")) for mark in "\n|"
)
_BEGIN_RE: Final = regex(
    r"\|[ *]{0,9}" + spaced(r"(?:(?:thời (?:gian|hạn|điểm)|ngày) )?(?:bắt đầu|khởi công)") + r"[^|\n]{0,24}(?=\|)"
)
_YEAR_CELL_RE: Final = regex(r"[ *]{0,9}(20[0-9]{2})[ *]{0,9}")
# Of a flat table, whose cells stand one a line: the number that opens a row, or a bare year.
_LINE_RE: Final = regex(
    r"\n[ *]{0,9}(?:(?P<year>20[0-9]{2})|(?:[0-9]{1,3}(?:\.[0-9]{1,2}){0,2}|[ivx]{1,5}|[a-h])[.)]?)[ *]{0,9}(?=\n|\Z)"
)
_YEAR_LINE_RE: Final = regex(r"\n[ *]{0,9}20[0-9]{2}[ *]{0,9}(?=\n|\Z)")
_ROW: Final = 1_500  # a row is no longer, up to its day
_INLINE_RE: Final = regex(spaced(r"(?<![^\W_])hạn (?:chót|cuối(?: cùng)?)(?: [^\W\d_]{1,7}){0,5} là \Z"))
# "Thời hạn sử dụng: …" says how long something lasts.
_LASTING: Final = ("sử dụng", "hiệu lực", "bảo hành", "bảo quản", "lưu", "thuê", "giấy phép", "hợp đồng", "hoạt động")
# What stands behind the time in a cell below a header.
_UNDER_END_RE: Final = regex(r"[ *./]{0,4}(?:\||\n|\Z)")
CELL_END_RE: Final = regex(r"[ ]{0,3}(?:[;|\n]|\Z)")
"""What stands behind words that are all that a cell holds, or a note of it."""
# What a cell notes of a day: "Gửi 16/9; hạn 26/9".
_NOTED_RE: Final = regex(r"(?:\A|[\n|;])[ ]{0,3}(?:gửi|nhận|nộp|trình|(hạn))[ ]\Z")
_NOTED_LAST: Final = frozenset("inph")
_NOTE: Final = 10
# What stands before the time in a cell of due days: "Hoàn thành tháng 6/2025".
_DONE_CELL_RE: Final = regex(r"(?:\A|[\n|])[ *]{0,3}(?P<done>(?:dự kiến )?(?:hoàn thành|xong|trình|ban hành))\Z")
_DONE_LAST: Final = frozenset("hg")
_NOTE_ROOM: Final = 28
_ROOM: Final = 48


_CLOCK_LAST: Final = frozenset("0123456789hờg:tp'’uai, \n")  # what a clock, or a blank after it, may end in


def clock_before(lower: str, at: int) -> tuple[int, dt.time] | None:
    """The time of day that stands right before, and where it starts."""
    if lower[at - 2 : at - 1] not in _CLOCK_LAST:
        return None
    m = _CLOCK_BEFORE_RE.search(lower, max(0, at - 28), at)
    time = None if m is None else clock_time(m)
    return None if m is None or time is None else (m.start(), time)


def labelled(lower: str, start: int) -> bool:
    """Whether a label with a colon, such as ``Hạn nộp:``, stands right before."""
    before = lower[max(0, start - _ROOM) : start]
    colon = before.rfind(":")
    if colon < 0 or before[colon + 1 :].strip(" \n-*"):
        return False
    if not ("hạn" in before or "thời" in before or "hoàn" in before or "tiến" in before):
        return False
    ends = [label.end() for label in _LABEL_RE.finditer(before, 0, colon)]
    if not ends:
        return False
    more = " ".join(before[ends[-1] : colon].split())
    return len(more) < 16 and not more.startswith(_LASTING)


def opens_cell(lower: str, at: int) -> bool:
    """Whether nothing stands before a place in its cell, or on its line."""
    left = at
    while left and at - left < 4 and lower[left - 1] == " ":
        left -= 1
    return not left or lower[left - 1] in "|\n"


def noted(lower: str, start: int, end: int) -> bool:
    """Whether a cell notes by one word what is done on the day that stands there: ``Gửi 16/9``."""
    return _note(lower, start) is not None and CELL_END_RE.match(lower, end) is not None


def _note(lower: str, start: int) -> re.Match[str] | None:
    """The one word with which a cell notes a day; its group is that of a last day."""
    if lower[start - 2 : start - 1] not in _NOTED_LAST:
        return None
    return _NOTED_RE.search(lower, max(0, start - _NOTE), start)


class Labels:
    """The labels of a text that make the bare times beside or under them deadlines."""

    __slots__ = ("_begins", "_header", "_lower")

    def __init__(self, lower: str) -> None:
        self._lower = lower
        self._header = -1
        self._begins: set[int] | None = None

    def _header_before(self, at: int) -> bool:
        """Whether a table header such as ``Thời hạn hoàn thành`` stands, as a cell of its own, somewhere above."""
        if self._header < 0:
            self._header = self._first()
        return self._header < at

    def _first(self) -> int:
        lower = self._lower
        opening = len(lower) - len(lower.lstrip(" *"))
        cells = [m.end() for mark, pattern in _CELL_RES if mark in lower for m in pattern.finditer(lower)]
        for start in sorted([opening, *cells]):
            if self._is_header(start):
                return start
        return len(lower)

    def _is_header(self, at: int) -> bool:
        """Whether the cell that starts there heads a column of due days."""
        lower = self._lower
        if any(pattern.match(lower, at) for pattern in _HEADER_RES):
            return True
        m = _PROGRESS_RE.match(lower, at)
        if m is None:
            return False
        start, end = max(0, at - 160), m.end() + 80  # the cells beside it, on its line or, in a flat table, on theirs
        return _PLAN_RE.search(lower, start, end) is not None and _REPORT_RE.search(lower, start, end) is None

    def years(self) -> list[tuple[int, int]]:
        """Where a bare year is all that a cell holds, in the columns of such headers: ``| 2025 |``, or a line."""
        found = self._year_lines() if _YEAR_LINE_RE.search(self._lower) else []
        if "|" not in self._lower:
            return found
        done = 0
        for opening in _CELL_RES[-1][1].finditer(self._lower):
            at = opening.end()
            if at < done or not self._is_header(at):
                continue
            column = self._lower.count("|", self._lower.rfind("\n", 0, at) + 1, at)
            cells, done = self._below(at, [column])
            for left, cell in cells:
                if year := _YEAR_CELL_RE.fullmatch(cell):
                    found.append((left + year.start(1), left + year.end(1)))
        return found

    def _year_lines(self) -> list[tuple[int, int]]:
        """The first bare year of each row of a flat table below such a header: the line above it says who works."""
        found: list[tuple[int, int]] = []
        lower = self._lower
        row = -1  # where the last row opens that has no year yet
        for line in _LINE_RE.finditer(lower):
            start, end = line.span("year")
            if start < 0:
                row = line.end()
            elif 0 <= row < line.start() < row + _ROW and self._header_before(row):
                row = -1
                if not lower[line.start() - 1].isdigit():
                    found.append((start, end))
        return found if found and self._is_flat() else []

    def _is_flat(self) -> bool:
        """Whether no bars stand beside the first header."""
        end = self._lower.find("\n", self._header)
        return "|" not in self._lower[self._lower.rfind("\n", 0, self._header) + 1 : end]

    def _below(self, at: int, columns: list[int]) -> tuple[list[tuple[int, str]], int]:
        """The cells of these columns below a line of bars, where each starts and its words, to the first line that is
        no row; and its place.
        """
        lower = self._lower
        found: list[tuple[int, str]] = []
        start = lower.find("\n", at) + 1
        done = start or len(lower)
        while start:
            if lower[start : start + 1] == "\n":  # one empty line may stand between the rows
                start += 1
            end = lower.find("\n", start)
            row = lower[start : end if end >= 0 else len(lower)].split("|")
            if len(row) < 2:
                break
            found += [
                (start + sum(map(len, row[:column])) + column, row[column]) for column in columns if column < len(row)
            ]
            done, start = end if end >= 0 else len(lower), end + 1
        return found, done

    def _begin(self) -> set[int]:
        """Where the cells of bars start whose head says when work begins."""
        if self._begins is None:
            lower = self._lower
            self._begins = set()
            done = 0
            for head in _BEGIN_RE.finditer(lower):
                at = head.start()
                if at >= done:
                    heads = lower[lower.rfind("\n", 0, at) + 1 : lower.find("\n", at)].split("|")
                    columns = [column for column, cell in enumerate(heads) if _BEGIN_RE.match(f"|{cell}|")]
                    cells, done = self._below(at, columns)
                    self._begins.update(left for left, _ in cells)
        return self._begins

    def fills_cell(self, start: int, end: int) -> bool:
        """Whether the words in that span are all that a cell holds in a column of due days."""
        lower = self._lower
        while start and lower[start - 1] in " *":
            start -= 1
        mark = lower[start - 1] if start else "\n"
        if mark not in "|\n" or not (_UNDER_END_RE.match(lower, end) and self._header_before(start)):
            return False
        return mark != "|" or start not in self._begin()

    def make_deadline(self, start: int, end: int) -> bool:
        """Whether the time in that span is a deadline by a label on its line or over its column."""
        lower = self._lower
        left = start
        while left and lower[left - 1] in " *":
            left -= 1
        mark = lower[left - 1] if left else "\n"
        if mark in _DONE_LAST and (done := _DONE_CELL_RE.search(lower, max(0, left - _NOTE_ROOM), left)) is not None:
            return self.fills_cell(done.start("done"), end)
        if mark in "|\n":  # a cell of its own
            if self.fills_cell(left, end):
                return True
            while left and lower[left - 1] in " \n":
                left -= 1
            mark = lower[left - 1] if left else "\n"
        if mark in ":-":
            return labelled(lower, start)
        if mark == "n":
            note = _note(lower, start)
            return note is not None and note[1] is not None and CELL_END_RE.match(lower, end) is not None
        return mark == "à" and _INLINE_RE.search(lower, max(0, start - _ROOM), start) is not None
