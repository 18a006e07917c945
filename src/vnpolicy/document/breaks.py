"""Whether a line goes on in the next: the margin of a page breaks it inside a sentence (PDF)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy._regex import regex

if TYPE_CHECKING:
    from vnpolicy.text import Folded

__all__ = ["SIGNS", "WIDE", "goes_on", "last_sign", "past_spaces"]

SIGNS = ".;:|!?/…"  # a line that ends with one is whole
WIDE = 60  # a line of a page, which no cell of a table is
_PAST = 16  # the last word of a line, and the spaces behind it
_OPEN = (" của", " và", " với", " tại", " cho", " bởi")  # a line that ends with these is not whole
_OPEN_LONG = tuple(
    f" {word}"
    for word in (
        *("các", "theo", "ngày", "số", "từ", "đến", "do", "là", "về", "trong", "bộ", "sở"),
        *("chủ tịch", "giám đốc", "thủ trưởng", "bộ trưởng"),
        *("báo cáo", "trình", "gửi", "cùng"),
        *("luật", "pháp lệnh"),
    )
)
# Behind these a name follows: ông, xã; but not behind cấp xã. Behind a clause its article.
_NAMED_RE = regex(
    r"(?<= )(?:(?<!cấp )(?<!các )(?:xã|huyện|phường|thôn|sông|hồ|cầu|ông|bà|đồng chí)|(?:khoản|điểm) [0-9a-zđ]{1,3})\Z"
)
# What opens an item of a list, in small letters or a figure; other marks are neither.
_ITEM_RE = regex(
    r"[0-9]{1,2}\.[0-9]{1,2}(?:\.[0-9]{1,2})?\.?\ |[0-9]{1,3}(?:[.)/](?![0-9])|- )|[ivx]{1,5} ?[.-] ?(?=\S)|[a-zđ]\)"
    r"|(?:phần|chương|điều|mục|phụ lục) [0-9ivxlc]{1,6}[a-zđ]?[.:]"
)


def goes_on(folded: Folded, start: int, end: int) -> bool:
    """Whether the line between these is broken inside a phrase, or the next starts in small letters and opens no item.

    A figure goes on from a wide line alone: the cells of a table stand one a line.
    """
    cased = folded.cased
    before = cased[max(start, end - _PAST) : end].rstrip(" ")
    if before[-1:] in SIGNS:  # an empty line is whole, too
        return False
    wide = end - start > WIDE
    if before.endswith(_OPEN) or (wide and before.lower().endswith(_OPEN_LONG)):
        return True
    below = past_spaces(cased, end + 1)
    after = cased[below : below + 1]
    more = after.islower() or (wide and after.isdigit()) or (before[-1] == "," and after.isalpha())
    more = more or (wide and after.isupper() and _NAMED_RE.search(before.lower()) is not None)
    return more and _ITEM_RE.match(folded.lower, below) is None


def last_sign(words: str, end: int) -> str:
    """What stands last before the end of a line, its spaces left out."""
    return words[max(0, end - _PAST) : end].rstrip(" ")[-1:]


def past_spaces(words: str, at: int) -> int:
    """The first place from here on that has no space."""
    while words.startswith(" ", at):
        at += 1
    return at
