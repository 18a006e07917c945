"""Tails (mốc đứng riêng): words that say no more than by when what stands before them is due.

``Thời hạn hoàn thành: …`` is one, ``Hoàn thành trước ngày …`` too; ``Hoàn thành đề án trước ngày …`` is work itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.document.patterns import phrases

if TYPE_CHECKING:
    import re

    from .days import Days

__all__ = ["OF_A_YEAR_RE", "TAIL_HEAD_RE", "is_tail", "opens_tail"]

_OF_A_YEAR = "riêng_năm_[0-9]{4},?_hoàn_thành"
# Behind what is done every year: riêng năm 2026 hoàn thành trong quý III.
OF_A_YEAR_RE = phrases(_OF_A_YEAR)
TAIL_HEAD_RE = phrases(
    rf"""
    [ \n(,-]{{0,4}}
    (?: {_OF_A_YEAR} | thời_(?:gian|hạn) | tiến_độ | hạn(?=_) | xong(?=_)
      | (?:(?:bảo|đảm)_(?:đảm|bảo)_|phải_)?hoàn_(?:thành|tất) )
    """
)
# What stands between ``hoàn thành`` and its day where it is the work above that is to be completed.
_ABOVE_RE = regex(
    r"[ \n,:(]{0,3}(?:(?:các |những |toàn bộ )?(?:việc|công việc|nội dung|nhiệm vụ|yêu cầu)"
    r"(?: (?:này|trên|nêu trên|nói trên|được giao)){0,2}[ \n,:(]{0,3}|(?:và|để|trước khi)[ \n].{0,60})?"
)
# Nội dung này báo cáo Bộ Y tế và hoàn thành …: what is said of the work above.
_OF_THIS_RE = phrases(
    r"(?:(?:các|những|toàn_bộ)_)?(?:việc|công_việc|nội_dung|nhiệm_vụ)_(?:này|trên|nêu_trên|nói_trên)(?:_[^.;:\n]{0,100}?)?"
    r"_(?:hoàn_(?:thành|tất)|làm_xong)(?:_[^.;:\n]{1,40}?)?_$"
)
_HEAD = 60  # its day stands no farther from where it starts


def is_tail(lower: str, days: Days, first: int, day: int) -> bool:
    """Whether a clause says only by when what stands before it is due; it starts at ``first``, its day at ``day``."""
    if _OF_THIS_RE.match(lower, first, day):
        return True
    return day - first <= _HEAD and opens_tail(lower, days, first, day + 1)


def opens_tail(lower: str, days: Days, start: int, end: int) -> bool:
    """Whether a stretch starts with a tail."""
    found = TAIL_HEAD_RE.match(lower, start, end)
    return found is not None and not _is_own_work(lower, days, found, end)


def _is_own_work(lower: str, days: Days, found: re.Match[str], end: int) -> bool:
    """Whether a tail's head names what is to be completed: ``Hoàn thành đề án trước ngày …``."""
    if not found[0].startswith("hoàn"):
        return False
    inside = days.inside(found.end(), end)
    return bool(inside) and _ABOVE_RE.fullmatch(lower, found.end(), days.hits[inside[0]].start) is None
