"""Whether a noun and a number name a document, or count something: ``Kế hoạch 2025``, ``thông báo 01 lần``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy._regex import regex, word_set

if TYPE_CHECKING:
    import re

    from vnpolicy.text import Folded

__all__ = ["counts_something", "ends_a_list", "is_quantity"]

_NEXT_RE = regex(r"[ \n]{1,3}([^\W_]++)(?:[ \n]{1,3}[^\W_]++)?")
# What stands after a number alone and does not count: the year of the document, or its day.
_MADE_RE = regex(
    r"[ \n]{1,3}(?:năm[ \n]{1,3}(?:19|20)[0-9]{2}|ngày[ \n]{1,3}[0-9]{1,2}(?:[/.-][0-9]{1,2}[/.-](?:19|20)[0-9]{2}"
    r"|[ \n]{1,3}tháng[ \n]{1,3}[0-9]{1,2})(?![0-9])"
    r"|ngày[ \n]{1,3}[0-9]{1,2}[/.-][0-9]{1,2}(?![\w/%]|[.,-][0-9]"  # the press leaves the year out
    r"|[ ]?%|[ \n]{1,3}(?:lần|giờ|buổi|bữa|viên|người|đơn|hộ|xã|km|triệu|tỷ|tỉ|nghìn|ngàn|đồng)(?!\w)))"
)
# After a number alone these make it a count, not a name.
_COUNTED = word_set(
    "năm tháng ngày tuần quý giờ phút lần loại nhóm cột mức khoản người tỷ triệu nghìn ngàn đồng điều chương mục "
    "bản trang hình tờ điểm nội cấp hộ m2 ha bước kỳ đợt bộ ngành tỉnh xã cuộc lượt"
)
_PAIRS = (
    "trường hợp|chính sách|cá nhân|cán bộ|đơn vị|tiêu chí|nhiệm vụ|chỉ tiêu|dự án|đề án|vấn đề|thủ tục|"
    "công trình|giai đoạn|đối tượng|phần trăm|danh mục|nguyên tắc|yêu cầu|hình thức|biện pháp|quyền lợi|"
    "doanh nghiệp|tổ chức|cơ quan|điều kiện|hành vi|vụ việc|vụ án|đơn thư|đơn đề|đơn khiếu|đơn tố|bị can|bị cáo"
)
_COUNTED_PAIRS = frozenset(_PAIRS.split("|"))
# Those of them that a document also does: "Nghị quyết 57 yêu cầu bố trí 3%".
_DONE_PAIRS = frozenset({"yêu cầu", "tổ chức"})
_OF_A_YEAR = frozenset({"kế hoạch", "chương trình", "báo cáo"})
# Nouns that also count or act (``thông báo 01 lần``, ``quyết định 03 …``): what follows must go with a name.
_WARY = frozenset({"quyết định", "quy định", "thông báo", "hướng dẫn", "kế hoạch", "báo cáo", "văn bản", "tờ trình"})
_AFTER_WARY = word_set(
    "của về ngày được đã có là tại thì cũng như và trong này do từ theo nêu sẽ còn bao ban quy khi năm trên để "
    "với đến hay hoặc không chưa phải phê sửa thay ra mới dưới kèm gồm cụ"
)
_AFTER_LISTED = _AFTER_WARY - {"ngày", "năm"}


def is_quantity(label: str) -> bool:
    """Whether a number that stands without ``số`` is too long for a document's: five figures count something."""
    return len(label) > 4 and label.isdigit()


def _next(folded: Folded, end: int) -> re.Match[str] | None:
    """The words behind a number; none where a new line opens with a capital."""
    following = _NEXT_RE.match(folded.lower, end)
    if following is None:
        return None
    start = following.start(1)
    return None if folded.cased[start].isupper() and "\n" in folded.lower[end:start] else following


def counts_something(folded: Folded, noun: str, label: str, end: int) -> bool:
    """Whether a number that stands behind a noun, up to ``end``, is no document's: no ``số`` stands between them."""
    if is_quantity(label):
        return True
    if len(noun) < 5 and len(label) == 4 and label[:2] in ("19", "20"):  # CT 2018: a year
        return True
    if noun in _OF_A_YEAR and "1990" <= label <= "2050" and len(label) == 4:
        return True  # kế hoạch 2025: that of the year
    if noun == "đề án" and label[0] == "0":
        return False
    following = _next(folded, end)
    word = following[1] if following else ""
    if word in _COUNTED and _MADE_RE.match(folded.lower, end) is None:
        return True
    pair = "" if following is None else " ".join(following[0].split())
    if pair in _COUNTED_PAIRS and (pair not in _DONE_PAIRS or noun in _WARY or len(label) == 1):
        return True
    if noun in _WARY:
        if following is not None and word == "ban" and not following[0].endswith("hành"):
            return True  # hướng dẫn 21 Ban Công tác Mặt trận
        return len(label) == 1 or (word != "" and word not in _AFTER_WARY)
    return len(label) == 1 and noun == "đề án"


def ends_a_list(folded: Folded, end: int) -> bool:
    """Whether a number in a list of short forms counts something: ``các Nghị quyết 57, 59 và 68 nhiệm vụ``."""
    following = _next(folded, end)
    return following is not None and following[1] not in _AFTER_LISTED
