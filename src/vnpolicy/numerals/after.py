"""What stands after a figure (từ đứng sau con số): a unit of time, a sign that it goes on with, a kind of thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy._regex import regex

from .neighbours import NOUNS_AFTER_CAPITAL, TIME, WORKED

if TYPE_CHECKING:
    import re

    from vnpolicy.text import Folded

__all__ = ["NEXT_RE", "is_kind", "is_timed", "may_end"]

NEXT_RE = regex(r"[ \n]{1,3}([^\W\d_]{1,14}+)(?:[ \n]{1,3}([^\W\d_]{1,14}+))?")
_NO_ENDS = frozenset("_@#&=%>°'\"′″^\\*")
_PARTING = frozenset(".,-:")  # signs that go on only where a letter or a digit follows at once
_WORKED_RE = regex(rf"[ \n]{{1,3}}(?:ngày|giờ|tháng){WORKED}")


def is_timed(lower: str, end: int, following: re.Match[str] | None) -> bool:
    """Whether a unit of time follows a figure that ends there, which makes a length of it."""
    return (
        following is not None
        and following[1] in TIME
        and not (following[2] == "công" and _WORKED_RE.match(lower, end) is not None)
    )


def may_end(folded: Folded, end: int) -> bool:
    """Whether a bare figure may end there: what follows is no sign or letter that it goes on with."""
    lower = folded.lower
    after, second = lower[end : end + 1], lower[end + 1 : end + 2]
    if not after:
        return True
    if after.isalnum() or after in _NO_ENDS:
        return False
    if after == "/":
        return second.islower() and folded.cased[end + 1 : end + 3].islower()
    return not (after in _PARTING and second.isalnum())


def is_kind(folded: Folded, following: re.Match[str], at: int) -> bool:
    """Whether a capital after a figure starts the name of a kind of thing (``4 Luật``), not of a street or a person."""
    word = folded.cased[following.start(1) : following.end(1)]
    if folded.cased[following.end(1) : following.end(1) + 1] == "/":
        return False  # 489 QĐ/QLTN
    if word.isupper() and len(word) > 1:
        before = folded.cased[max(0, at - 12) : at].strip()
        return (
            before.isupper() or following[2] is None or not folded.cased[following.start(2)].isupper() or len(word) > 2
        )
    return following[1] in NOUNS_AFTER_CAPITAL
