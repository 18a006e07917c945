"""Whether a figure that opens a line counts something (``15 xã``), or is a marker of the line (``15 Các xã``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .after import is_kind
from .neighbours import COUNTED

if TYPE_CHECKING:
    import re

    from vnpolicy.text import Folded

__all__ = ["opens_line"]

_BULLETS = " -+•“"
_STARTS = frozenset({"", "\n", "|"})  # what stands before a line or a cell
_CLOSED = frozenset(".;:|/)")  # what ends the line above, where this one starts something
_LOWER_ITEMS = frozenset(["lần", "bộ"])


def opens_line(folded: Folded, at: int, text: str, following: re.Match[str] | None) -> bool | None:
    """Whether a figure that opens a line or a cell counts, and is no marker; None where its place does not tell.

    ``following`` are the words that it may count, None where there are none.
    """
    lower = folded.lower
    near = lower[max(0, at - 4) : at]
    line = at - len(near) + len(near.rstrip(_BULLETS))
    if lower[line - 1 : line] not in _STARTS:
        return None
    if following is None:
        return "," in text
    above = lower[max(0, line - 3) : line]
    head = above.rstrip()
    letter = following.start(1)
    capital = folded.cased[letter].isupper()
    if capital and line and len(text) < 3 and text[0] != "0" and not folded.cased[letter + 1 : letter + 2].isupper():
        return False  # a marker without its dot: "1 Nhà nước khuyến khích"; but "3 VĐV"
    if (head and head[-1] in _CLOSED) or above[:-1].rstrip(" ")[-1:] == "\n" or line < at - 1:
        if text[0] == "0":  # no marker is written so, but where a dot or a bracket follows: "07 loại biển"
            return not capital or (line < at - 1 and is_kind(folded, following, at))
        if capital:
            return False
        return True if following[1] in COUNTED or following[1] in _LOWER_ITEMS else None
    return None
