r"""Figures alone in the cells of a table (ô bảng) whose columns are parted by ``|``.

A cell says nothing of what it counts; its row and the head of its column do. Running numbers, the row that numbers the
columns, years and codes stay out.

>>> from vnpolicy import numerals
>>> [found.text for found in numerals.find("TT | Xã | Số hộ\n1 | Đông | 35\n2 | Tây | 08")]
['35', '08']
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.found import Hit

from .plain import plain_number
from .values import Number

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["cells"]

_FIGURE_RE = regex(r"(?:0[0-9]?|(?!(?:1[89]|20|21)[0-9]{2}(?![0-9]))[1-9][0-9]{0,5})\Z")
_RANGE_RE = regex(
    r"(?!(?:1[89]|20|21)[0-9]{2}(?![0-9]))([1-9][0-9]{0,5})[ ]?[-÷][ ]?(<?)[ ]?"
    r"([1-9](?:[0-9]{0,5}|[0-9]{0,2}(?:\.[0-9]{3}){1,2}))\Z"
)
# Heads of columns whose figures are names: of rows, papers, years, persons, plots.
_NAMES_RE = regex(
    r"(?:stt|tt|số[ ]tt|(?:số[ ])?thứ[ ]tự|mã|ký[ ]hiệu|số[ ]hiệu|tọa[ ]độ|trang|cccd|cmnd|mst|fax|sđt|đt"
    r"|(?:số[ ])?(?:điện[ ]thoại|tài[ ]khoản|tờ|thửa|nhà|định[ ]danh|hộ[ ]chiếu|cccd)"
    r"|(?:năm|điều|khoản|mục|lớp|hạng|bậc|cấp|loại|nhóm|tháng|quý|ngày|số|bảng|phụ[ ]lục|năm[ ]sinh)\Z)(?![^\W_])"
)
# What stands beside the numbers of columns (A, B, 3=1+2) and of pages.
_BESIDE_RE = regex(r"[^\W\d_]{1,2}\Z|[0-9a-zđ(]{1,4}[0-9a-zđ()=+*/:.x-]{1,24}\Z|[^\w]{1,3}\Z")
_PAGES = frozenset(["trước", "sau", "đầu", "cuối", "tiếp", "trang"])
_HEADS = 3
_ENDS = ("đến ", "từ ")  # one end of a stretch; behind other words a figure stands without a noun anywhere


# A cell that holds something: its column, its start, its text without the blanks round it, whether that is a figure.
_Cell = tuple[int, int, str, bool]


def cells(lower: str) -> Iterator[Hit]:
    """The figures that stand alone in a cell, as hits; a line with a ``|`` in it is a row."""
    at = lower.find("|")
    last = -2  # where the row before ended
    names: set[int] = set()
    heads = running = 0
    while at >= 0:
        start = lower.rfind("\n", max(last, 0), at) + 1
        end = lower.find("\n", at)
        end = len(lower) if end < 0 else end
        if start != last + 1:
            names = set()
            heads, running = _HEADS, 0
        row = _row(lower, start, end)
        last = end
        at = lower.find("|", end)
        if len(row) < 2:
            continue  # one cell a line: which column it is in cannot be told
        first = int(lower[start] == "|")
        if heads and not any(column > first and text[0].isdigit() for column, _, text, _ in row):
            heads -= 1
            names.update(column for column, _, text, _ in row if _NAMES_RE.match(text))
        elif not (_numbers_columns(row) or (len(row) == 2 and _NAMES_RE.match(row[0][2]))):
            heads = 0
            for column, place, text, figure in row:
                if column == first and _runs(row, running):
                    running = int(text) if figure else running
                elif column not in names:
                    if text.startswith(_ENDS):  # | Đến 120 | Trên 120 |
                        text = text[text.index(" ") + 1 :].lstrip(" ")  # noqa: PLW2901 - what stands behind it
                        figure = _FIGURE_RE.match(text) is not None  # noqa: PLW2901
                    if "0" <= text[:1] <= "9":
                        yield from _counted(lower.index(text, place), text, figure=figure)


def _row(lower: str, start: int, end: int) -> list[_Cell]:
    """The cells of a line that hold something."""
    found = []
    for column, cell in enumerate(lower[start:end].split("|")):
        text = cell.strip(" ")
        if text:
            found.append((column, start, text, len(text) < 7 and _FIGURE_RE.match(text) is not None))
        start += len(cell) + 1
    return found


def _counted(start: int, text: str, *, figure: bool) -> Iterator[Hit]:
    end = start + len(text)
    if figure:
        yield Hit(start, end, "number", plain_number(text)[0], end)
    elif ends := _RANGE_RE.match(text):
        low, high = int(ends[1]), int(ends[3].replace(".", ""))
        if low < high:
            value = Number(None, Decimal(low), Decimal(high), high_open=ends[2] == "<")
            yield Hit(start, end, "number", value, end)


def _runs(row: list[_Cell], running: int) -> bool:
    """Whether the first cell of a row is its running number: always but in rows of three figures and nothing else."""
    _, _, text, figure = row[0]
    if not figure or len(row) < 3 or not all(cell[2][0].isdigit() for cell in row):
        return True
    return int(text) in {1, running + 1}


def _numbers_columns(row: list[_Cell]) -> bool:
    """Whether a row numbers the columns (``A | B | 1 | 2 | 3=1+2``), or lists pages."""
    figures = [int(text) for _, _, text, figure in row if figure]
    if len(figures) < 2 or (figures[0] > 1 and len(figures) < 3):
        return False
    if any(figure != figures[0] + place for place, figure in enumerate(figures)):
        return False
    return all(figure or text in _PAGES or _BESIDE_RE.match(text) for _, _, text, figure in row)
