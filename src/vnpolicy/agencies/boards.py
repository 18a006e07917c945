"""Boards of projects (ban quản lý dự án) by what they build and whose they are."""

from __future__ import annotations

from vnpolicy._regex import regex

from .context import Context, Group, Pending
from .divisions import GAP_RE, topic_at
from .places import AREA_RE, read_unit
from .units import Pattern, Unit, compose
from .values import Agency
from .words import plain, slug

__all__ = ["BOARDS", "board"]

BOARDS = ("ban quản lý dự án", "ban quản lý các dự án", "ban qlda", "bql dự án", "bqlda")
# What a board of projects builds, besides the fields of the units.
_BUILDS_RE = regex(
    r"(?:các|công trình|dự án|đtxd|dân dụng|cơ sở hạ tầng|giao thông thủy|quỹ đất|chuyên ngành|trọng điểm|oda"
    r"|thành phần)(?![^\W_])"
)
_NUMBERED_RE = regex(r"[ ](?:số[ ])?[0-9]{1,2}(?![\w/.,]*[\w/])")
_ANY_BOARD = Pattern("ban-quan-ly-du-an", "Ban Quản lý dự án", levels="pdc", category="service")


def board(at: Context, start: int, end: int) -> tuple[int, Agency | Pending] | Group | None:
    """A board of projects (ban quản lý dự án) by what it builds and the unit whose it is; without a unit it is a kind.

    Luật Xây dựng 2014, Điều 63: the head of the unit sets it up, as a public service unit.
    """
    lower = at.folded.lower
    stop = end
    for _ in range(12):
        gap = GAP_RE.match(lower, stop)
        pos = stop if gap is None else gap.end()
        builds = None if gap is None else _BUILDS_RE.match(lower, pos)
        field_end = pos if gap is None else builds.end() if builds is not None else topic_at(lower, pos)[0]
        if field_end == pos:
            break
        stop = field_end
    number = _NUMBERED_RE.match(lower, stop)
    if number is not None:
        stop = number.end()
    area = 0
    unit = read_unit(at, stop, _ANY_BOARD)
    if unit is None and (place := AREA_RE.match(at.folded.cased, stop)) is not None:
        area = stop = place.end()
        unit = read_unit(at, stop, _ANY_BOARD)
    if not area and (unit is None or isinstance(unit, Group)):
        return unit
    words, head = at.folded.cased[end:stop], at.folded.cased[start:end]
    if head.isupper() and words.isupper():
        words = words.lower()
    of = "các dự án" if " các " in head.lower() else "Dự án" if " Dự " in head else "dự án"
    what_it_builds = ["đầu tư xây dựng" if word.lower() == "đtxd" else word for word in words.split()]
    name = " ".join([f"Ban Quản lý {of}", *what_it_builds])
    if unit is None or isinstance(unit, Group):
        return area, Agency(slug(name), name, "service", "province")
    pattern = Pattern(slug(name), name, levels="pdc", category="service")
    stop, what = unit
    if isinstance(what, Unit):
        return stop, compose(pattern, what)
    return stop, Pending(plain(at.folded.cased[start:stop]), pattern, what)
