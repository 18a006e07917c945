"""Figures in words (con số viết bằng chữ): where they start, and which of them count something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy._regex import regex

from .after import NEXT_RE
from .anchors import said
from .before import OPENERS, is_label, left
from .figures import is_another_word
from .neighbours import TIME
from .quantities import read_quantity
from .signs import signed
from .values import Ratio
from .words import BLANKS, DIGIT_WORDS, HALF, word_at

if TYPE_CHECKING:
    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

    from .quantities import Quantity

__all__ = ["spoken"]

_LOW_RE = regex(r"(?<![^\W_])(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)[ \n]{1,3}(?:đến|tới)[ \n]{1,3}\Z")
_TAIL_RE = regex(r"(?<![^\W_])(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|mươi|mười)[ \n]{1,3}\Z")
_VAGUE = frozenset(["vài", "mấy"])
_BEFORE = frozenset(["thứ", "hàng", "phần", "phẩy"])  # words that a figure without a unit is part of
_GOES_ON = frozenset(["mươi", "trăm", "phẩy", "phần"])


def spoken(folded: Folded) -> list[Hit]:
    """The figures in words: each holds a word that is searched for; the reading starts one word before it."""
    lower = folded.lower
    hits: list[Hit] = []
    done = -1
    for place in said(lower):
        if place < done:
            continue
        start = _start(lower, place)
        if start is None or start < done or lower[start - 1 : start].isalnum():
            continue
        quantity = _read(folded, signed(lower, start))
        if quantity is None:
            continue
        if _stands(folded, quantity):
            done = quantity.end
            hits.append(quantity.hit())
        elif is_label(*left(lower, quantity.start)[:2]):
            done = quantity.end  # năm hai nghìn không trăm mười: the year's, and so is each part of it
    return hits


def _start(lower: str, at: int) -> int | None:
    """Where the figure starts whose first telling word stands there."""
    before = lower[max(0, at - 12) : at]
    words = before.split()
    last = words[-1].lstrip(OPENERS) if words and before[-1] in BLANKS else ""
    if last in DIGIT_WORDS:
        return at - len(before) + before.rindex(last)
    if before and before[-1].isalnum():
        return None
    anchor, end = word_at(lower, at)
    if anchor == "mười":
        return at
    if last == "phần" and anchor == "trăm" and len(words) > 1:
        first = words[-2].lstrip(OPENERS)
        return at - len(before) + before.rindex(first) if first in DIGIT_WORDS else None
    if last[-1:].isdigit():
        return None
    return at if word_at(lower, end)[0] in HALF else None


def _read(folded: Folded, at: int) -> Quantity | None:
    """The quantity whose figure, or the high end of whose range, starts there."""
    lower = folded.lower
    low = _LOW_RE.search(lower, at - 15, at)
    if low is not None:
        if _TAIL_RE.search(lower, low.start() - 8, low.start()):
            return None  # "một trăm hai đến ba nghìn": what the low end is cannot be told
        both = read_quantity(folded, low.start())
        if both is not None and both.second is not None:
            return both
    return read_quantity(folded, at)


def _stands(folded: Folded, quantity: Quantity) -> bool:
    """Whether a figure in words is no name and no digit by itself, and can be read in one way only."""
    if quantity.doubtful:
        return False
    lower = folded.lower
    start, end, value, figure, bare = quantity[:5]
    words = folded.cased[start:end].split()
    if words[0][0].isupper() and all(word[0].isupper() for word in words) and not words[0].isupper():
        return False  # the name of a place: "Bảy Ngàn"
    if bare:
        if (figure.words < 2 and end == figure.end) or is_another_word(lower, end):
            return False
        if lower[start - 1 : start] == "(" and lower[end : end + 1] == ")":
            return False  # digits said again
        following = NEXT_RE.match(lower, end)
        if following is not None and (following[1] in TIME or following[1] in _GOES_ON):
            return False
        second, first, _ = left(lower, start)
        return first not in _VAGUE and first not in _BEFORE and not is_label(second, first)
    return not isinstance(value, Ratio) or left(lower, start)[1] not in _VAGUE
