"""Heads of names that no table lists (``Ban Chỉ đạo``, ``Vụ``, ``Trường Đại học``): who reads what follows each.

The lexicon leads from a head to its kind, which stands behind the bodies and patterns of the same words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .boards import BOARDS, board
from .committees import HEADS as COMMITTEES
from .committees import committee
from .divisions import DIVISIONS, STARTS, division
from .offices import ACTS, OFFICES, ministry, office
from .posts import POSTS, post
from .schools import SCHOOLS, school

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .context import Context

__all__ = ["BEGINS", "COMMITTEE", "DIVISION", "FIRST_WORDS", "GROWING", "HEADS", "MINISTRY", "READERS"]

COMMITTEE = "committee"
OFFICE = "office"
MINISTRY = "ministry"
SCHOOL = "school"
DIVISION = "division"
POST = "post"
BOARD = "board"
READERS: dict[str, Callable[[Context, int, int], Any]] = {
    COMMITTEE: committee,
    OFFICE: office,
    MINISTRY: ministry,
    SCHOOL: school,
    DIVISION: division,
    POST: post,
    BOARD: board,
}

HEADS: dict[str, Iterable[str]] = {
    COMMITTEE: COMMITTEES,
    OFFICE: OFFICES,
    SCHOOL: SCHOOLS,
    DIVISION: DIVISIONS,
    POST: POSTS,
    BOARD: BOARDS,
    MINISTRY: ("bộ",),
}
# What follows a head of one word begins with two of these letters, or it makes no name.
BEGINS = {MINISTRY: frozenset(act[:2] for act in ACTS), DIVISION: frozenset(start[:2] for start in STARTS)}
FIRST_WORDS = {MINISTRY: frozenset(act.partition(" ")[0] for act in ACTS), DIVISION: frozenset(STARTS)}
GROWING = (DIVISION, COMMITTEE)  # heads whose names may reach beyond one of the tables
