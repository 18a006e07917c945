"""Ranks (số thứ tự), and the days of the week that are written like them (thứ hai … thứ bảy)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy._regex import regex

from .anchors import ordinals
from .ordinals import read_ordinal

if TYPE_CHECKING:
    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

__all__ = ["ranks"]

_WEEKDAY_BEFORE_RE = regex(
    r"(?:(?<![^\W_])(?:sáng|trưa|chiều|tối|đêm|ngày|vào|đến|từ|mỗi|hằng)"
    r"|thứ[ \n](?!nhất)[^\W_]{1,4}(?:,|[ \n](?:và|hoặc)))[ \n]{1,2}\Z"
)
_WEEKDAY_AFTER_RE = regex(
    r"[ \n]{0,2}(?:,?[ \n]?\(?(?:ngày|[0-9]{1,2}[/-][0-9])|(?:hằng|hàng|trong|mỗi|đầu|cuối)?[ \n]?tuần"
    r"|,[ \n](?:thứ|chủ[ \n]nhật)|(?:đến|và|hoặc)[ \n]chủ[ \n]nhật|đến[ \n]thứ"
    r"|\([0-9]{1,2}\.[0-9]{1,2}\.20[0-9]{2}\))"  # thứ ba (28.1.2014)
)
# 17/7 (thứ 5); ngày 10 (thứ hai); tháng 3 năm 2026 (thứ ba) - a place among years, "năm 2025 (thứ 3)", is a rank
_BRACKETED_DAY_RE = regex(
    r"(?:(?<![^\W_])ngày[ \n][0-9]{1,2}|(?<![0-9])[0-9]{1,2}[/-](?:1[0-2]|0?[1-9])(?:[/-]20[0-9]{2})?"
    r"|tháng[ \n][0-9]{1,2}[ \n]năm[ \n]20[0-9]{2})[ \n]{0,2}\([ \n]?\Z"
)
# Nouns whose rank it is, also told of the ranks before it in a list: người thứ hai, thứ ba và thứ tư.
_RANKED_BEFORE_RE = regex(
    r"(?<![^\W_])(?:lần|họp|hội|khóa|trí|hạng|người|bên|nước|phiên|đứng|xếp|việc|điểm|bản|con|quý|kỷ|bước|loại|nhóm)"
    r"[ \n]{1,3}(?:thứ[ \n][^\W_]{1,4}(?:,(?:[ \n]và)?|[ \n](?:và|hoặc))[ \n]{1,2}){0,6}\Z"
)
_HEADING_RE = regex(r"(?:\A|\n)[ #*\"“]{0,6}(?:phần|chương|mục)[ \n]\Z")  # Phần thứ nhất, over its title
_RANKED = 72  # letters that such a list has at most
_GOES_ON = frozenset("./-")
_OLDEST_YEAR, _LAST_YEAR = 1800, 2200


def ranks(folded: Folded) -> list[Hit]:
    """The ranks of a text."""
    lower = folded.lower
    return [
        hit
        for at in ordinals(lower)
        if not lower[at - 1 : at].isalnum() and (hit := read_ordinal(folded, at)) is not None and _ranks(folded, hit)
    ]


def _ranks(folded: Folded, hit: Hit) -> bool:
    """Whether an ordinal is one; ``thứ hai`` to ``thứ bảy`` may be days of the week."""
    lower = folded.lower
    start, end, rank = hit.start, hit.end, hit.value.rank
    after = lower[end : end + 1]
    if after.isalnum() or (after in _GOES_ON and lower[end + 1 : end + 2].isalnum()):
        return False
    if _HEADING_RE.search(lower, max(0, start - 16), start):
        return False
    if lower[start] != "t":
        return not _OLDEST_YEAR <= rank < _LAST_YEAR  # tài khóa 2023
    if not 2 <= rank <= 7 or _RANKED_BEFORE_RE.search(lower, max(0, start - _RANKED), start):
        return True
    word = folded.cased[start:end].split()[1]
    if word[0].isupper() and not word.isupper():
        return False  # thứ Bảy
    if _WEEKDAY_AFTER_RE.match(lower, end):
        return False
    if after in (")", ",") and _BRACKETED_DAY_RE.search(lower, start - 26, start):
        return False
    return not _WEEKDAY_BEFORE_RE.search(lower, start - 16, start)
