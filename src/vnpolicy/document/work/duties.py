"""Whether a clause assigns work (có phải nhiệm vụ): no goal, no report, no condition, no right, no title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.agencies.words import past_blank
from vnpolicy.document.patterns import phrases

from .clauses import is_aside
from .extents import behind_owner
from .verbs import VERB_RE

if TYPE_CHECKING:
    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

    from .days import Days

__all__ = ["Duties"]

# What makes a sentence a goal or a condition.
_NO_WORK_RE = phrases(
    r"""
    phấn_đấu|mục_tiêu(?!_quốc_gia)|kỳ_vọng|dự_kiến|dự_báo|không_thể|có_hiệu_lực|hết_hiệu_lực|trường_hợp|tầm_nhìn
    |định_kỳ_h[ằà]ng(?!_[^\W\d]++[;,.]_riêng_)|giá_trị(?=(?:_trong)?[ ]$)|^nếu
    |(?<=[ \n,])nếu(?!_(?:có|cần(?:_thiết)?)[,;)])(?![^.;:]{0,200},_(?:phải_)?(?:hoàn_thành|xong)_)
    """
)
# An effort at work that ends, whose owner is told: phấn đấu bàn giao mặt bằng trước ngày 30/6, giải ngân 100% vốn.
_EFFORT_RE = phrases(
    r"_(?:hoàn_(?:thành|tất)(?!_(?:[^\W\d]++_){0,3}(?:mục_tiêu|chỉ_tiêu|kế_hoạch|nhiệm_vụ))"
    r"|bàn_giao|khánh_thành|khởi_công|thông_xe|đưa_vào|trình|ban_hành|giải_ngân)"
)
_HEADING_RE = phrases("mục_tiêu(?!_quốc)|chỉ_tiêu|kết_quả_đạt|tình_hình|tồn_tại")
# The reach of a plan (Chiến lược … đến năm 2030), unless the words before it say that something ends then.
_YEARS_RE = regex(r"(?:đến|vào|tới)[ \n]{1,2}(?:(?:hết|cuối)[ \n]{1,2})?(?:năm[ \n]{1,2}[0-9]|[0-9]{4}(?![\w/.-]))")
_DONE_RE = phrases(
    r"hoàn_(?:thành|tất|thiện)|xong|chậm_nhất|bảo_đảm_tiến|thời_(?:hạn|gian)(?!_thực_hiện_(?:dự_án|đề_án|chương_trình))|kết_thúc|chấm_dứt|(?:sơ|tổng)_kết"
)
_AT_THE_LATEST = ("chậm nhất", "muộn nhất")
# How many they are: … có thời hạn đến tháng 5 là 45 nhiệm vụ.
_COUNT_RE = regex(r"[ \n]{1,2}(?:là|có|gồm)[ \n]{1,2}[0-9]{1,4}[ \n]")
# A question, and the words below a picture, tell nobody anything: … trước ngày 30/6 đúng không?, … (Hình từ Internet)
_ASKED_RE = regex(r"[^.;!?\n]{0,200}\?|[ ]?\(hình[ ](?:từ|minh|ảnh)")
# Work that is given to a person by name, and what is to be sent, where nobody is named.
_PERSON_RE = phrases(r"giao_(?:các_)?(?:đồng_chí|phó_(?:thủ_tướng|chủ_tịch)|ông|bà)")
_SENT_RE = regex(
    r"(?:các[ \n]{1,2})?(?:kết quả|văn bản|báo cáo|danh sách|số liệu|hồ sơ|ý kiến)[ \n]{1,2}"
    r"[^.;:\n]{0,120}?(?<![^\W_])(đề nghị[ \n]{1,2})?gửi[ \n]"
)
# What is to be sent or posted, which looks like a verb: Thông báo kết quả phải được gửi …
_PASSIVE_RE = phrases(
    r"(?:quyết_định|thông_báo|báo_cáo|quy_định|hướng_dẫn|đăng_ký)(?:_[^\W\d]++){0,8}?_(?:phải_)?được"
    r"_(?:đăng_tải|gửi|công_bố|niêm_yết|công_khai|lưu|trình|nộp|cập_nhật|tống_đạt)"
    r"|(?:quyết_định|quy_định)(?:_\w++){0,24}?_phải"
)
# What a body is before what it does: Là cơ quan thường trực, tham mưu …
_ROLE_RE = phrases(r"(?:(?:với|giữ)_vai_trò_)?(?:là|làm)_(?:cơ_quan|đơn_vị|đầu_mối)(?:_[^\W\d]++){0,12},")
# Việc bàn giao phải hoàn thành trước …, thời hạn hoàn thành việc bàn giao là …: of who was addressed.
_RESULT_RE = phrases(
    r"(?:toàn_bộ_)?việc_[^.;:\n]{1,160}?_(?:phải|cần)_(?:được_)?(?:hoàn_(?:thành|tất)|kết_thúc|làm_xong)"
    r"|(?:thời_(?:gian|hạn)|tiến_độ|hạn)_(?:hoàn_(?:thành|tất)|kết_thúc)_(?:việc|công_tác)"
)


class Duties:
    """Tells work from what only looks like it; headings that say that goals follow are noted on the way."""

    def __init__(self, folded: Folded, days: Days) -> None:
        self.lower = folded.lower
        self.cased = folded.cased
        self.days = days
        self.goal = 0  # the rank of a heading that says that goals follow: ask `_goals`
        self.heads: list[tuple[int, int, int]] = []  # the headings since: rank, start and end

    def heading(self, rank: int, start: int, end: int) -> None:
        """Note a heading: whether goals follow is told when a day asks."""
        self.heads.append((rank, start, end))

    def assigns(
        self, first: int, begins: int, hit: Hit, *, opens: bool, carried: bool, lists: bool, near: bool
    ) -> bool:
        """Whether a clause assigns work: no goal, no report, no condition; a carried owner asks for an imperative."""
        lower = self.lower
        if carried and self._goals():
            return False
        head = first if opens else begins
        if not opens and lower[self.days.before(begins) : begins].strip() == "và":
            head = first  # Phấn đấu mở kho trong năm 2025 và hoàn thành trong năm 2027
        head = max(head, hit.start - 600)
        latest = lower.startswith(_AT_THE_LATEST, hit.start)
        for found in _NO_WORK_RE.finditer(lower, head, hit.start):
            if found[0].startswith("phấn") and (
                latest or ((lists or not carried) and _EFFORT_RE.match(lower, found.end()))
            ):
                continue  # an effort that must succeed by then
            if not is_aside(lower, self.days, head, found.start()):
                return False
        if lower[max(0, hit.start - 4) : hit.start].strip() == "đã":
            return False
        if _YEARS_RE.match(lower, hit.start, hit.end) and (
            carried if opens else not _DONE_RE.search(lower, max(head, hit.start - 48), hit.start)
        ):
            return False  # Chiến lược … đến năm 2030: the reach of a plan
        if self.cased[hit.start : hit.end].isupper() or _ASKED_RE.match(lower, hit.end):
            return False  # a title, a question
        if _COUNT_RE.match(lower, hit.end):
            return False
        if lower.startswith("của ", begins):
            return False  # Điều 24 của Luật … chậm nhất là ngày …: no more than a provision
        if not carried:
            return True
        at = hit.end + 1 if opens else begins
        while at < len(lower) and lower[at] in " \n,(":
            at += 1
        if _PERSON_RE.match(lower, at):
            return False
        if lists and not opens:
            return True
        at = behind_owner(lower, self.days, at) if opens else at
        if (role := _ROLE_RE.match(lower, at, hit.start)) is not None:
            at = past_blank(lower, role.end())
        if VERB_RE.match(lower, at):
            return _PASSIVE_RE.match(lower, at) is None
        # Kết quả gửi về …, việc … phải hoàn thành …: by whom this line or its heading addresses
        if near and _RESULT_RE.match(lower, at, hit.start):
            return True
        sent = _SENT_RE.match(lower, at, hit.start)
        return sent is not None and (near or sent[1] is not None)

    def _goals(self) -> bool:
        """Whether a heading above says that goals follow."""
        for rank, start, end in self.heads:
            short = end - start < 160
            if short and _HEADING_RE.search(self.lower, start, end) and not self.days.any_inside(start, end):
                self.goal = rank
            elif self.goal and rank <= self.goal:
                self.goal = 0
        self.heads.clear()
        return self.goal > 0
