"""Reports (tường thuật): a body at the head of a sentence that is told nothing, for the sentence says what it did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.document.patterns import phrases

from .verbs import PLANNED

if TYPE_CHECKING:
    from .days import Days
    from .owners import Who

__all__ = ["REPORT_RE", "is_reported"]

# What follows a body that the sentence reports on: what it did, thinks or has. Dots are a form's blank.
REPORT_RE = phrases(
    r"""
    [ ]?(?:\.{4}|……)
    |_(?:đã|đang|vừa|là(?!_(?:đầu_mối|(?:cơ_quan|đơn_vị)_(?:thường_trực|đầu_mối|chủ_trì|tham_mưu|điều_phối)))|của|cho_biết|cho_rằng|nhận|thống_nhất_đánh|đánh_giá_cao|đặt|về|sẽ(?!_PLANNED)|nêu|ghi|nhất_trí
    |ngày_[0-9]{1,2}/[0-9]{1,2}(?:/[0-9]{4})?_(?:đã_|vừa_)?(?:thông_báo|có|ký|ban_hành|cho_biết)
    |cơ_bản|luôn|chưa|còn|có_(?:văn|công|ý)|căn_cứ_các|được_thành_lập
    |(?:quy_định|thông_báo|trả_lời)[^.;:|\n]{0,120}?_như_sau[ ]?:
    |ban_hành_(?:kèm|quyết|nghị|kế|chương|quy|đề|hướng|danh|chỉ|công)
    |khẳng_định|nhấn_mạnh|lưu_ý|(?:cũng_|tiếp_tục_)?(?:đề_nghị|yêu_cầu)_(?:việc|công_tác))
    """.replace("PLANNED", PLANNED)
)
# Bộ trưởng Nội vụ Nguyễn Văn An cho biết …: a post whose body the press shortens, and what its holder says.
_POSTS = frozenset({"bộ trưởng", "chủ tịch", "giám đốc", "tổng giám đốc", "bí thư", "cục trưởng", "vụ trưởng"})
_SAYS_RE = phrases(r"[^.,;:|\n\d]{0,60}?_cho_(?:biết|hay)")
_THEN = "trước thời điểm"  # of those who were there then, in a title
_COMPLETE = (" xong ", " hoàn thành ")
_BY = ("trước", "chậm nhất", "muộn nhất", "trong ")
_ASIDE_RE = regex(r",[^.;:\n]{0,160}?[ \n](?:đã|đang)[ \n]")


def is_reported(lower: str, days: Days, who: Who, end: int, last: int) -> bool:
    """Whether a sentence that starts with somebody, whose words end here, says what he did, thinks or has."""
    report = REPORT_RE.match(lower, end, last)
    if report is not None and report[0].strip().startswith("ban"):
        # what is issued before a day still to come is work
        inside = days.inside(who.end, last)
        day = days.hits[inside[0]].start if inside else last
        by = lower.startswith(_BY, day) and not lower.startswith(_THEN, day)
        if by or lower.endswith(_COMPLETE, who.end, day):
            report = None
    says = who.names[0].lower() in _POSTS and _SAYS_RE.match(lower, who.end, last)
    return bool(report or says or _ASIDE_RE.match(lower, who.end, last))
