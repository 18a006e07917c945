"""Who must do what by when (giao nhiệm vụ): one row for each piece of work that a text assigns with a deadline.

Three manners of writing are read:

* running prose: ``Thủ tướng giao Bộ X … , hoàn thành trong tháng 6/2025``, with lists inside it, and with the owner
  named in the sentence, in the heading above or in the paragraph that introduces the list;
* forms: ``Cơ quan chủ trì: …``, ``Thời hạn hoàn thành: …`` below the work;
* tables of action plans, which :mod:`vnpolicy.document.plans` reads.

A goal (``phấn đấu đến năm 2030 …``), what was done already, and the time that a procedure takes assign nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from vnpolicy._regex import regex
from vnpolicy.agencies.words import past_blank

from .model import Assignment
from .owners import CAPITAL, VERB_RE, Owners, Who, phrases
from .plans import Row, Tables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

    from .model import Entity

__all__ = ["assign"]

# List markers, the outer ones first; a rank for each.
_MARKER_RE = regex(
    r"""[ ]{0,4}(?:
    (?P<r1>(?:phần|chương|điều|mục|phụ\ lục)\ [0-9ivxlc]{1,6}[a-zđ]?[.:]?\ ?)
    | (?P<r2>[ivx]{1,5}\ ?[.\-]\ ?(?=\S))
    | (?P<r3>[0-9]{1,2}[.)/]\ ?(?=[^\W\d_]|\S*$))
    | (?P<r4>[0-9]{1,2}\.[0-9]{1,2}\.?\ )
    | (?P<r5>[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,2}\.?\ | [a-zđ]\)\ ?)
    | (?P<r6>[-–•*]\ ?) | (?P<r7>\+\ ?) | (?P<r8>\([0-9ivxa-zđ]{1,4}\)\ ?)
    )""",
    re.VERBOSE,
)
_MAY_LABEL = frozenset("cđpt, ")  # what the label of a form starts with
_MAY_MARK = frozenset("pcđmivx")  # the letters that a marker of more than one starts with
_MARKS = frozenset(" -–•*+(0123456789")
_PLAIN = 9  # a line without a marker
_FAR = 3_000  # the line above is no longer
_ABOVE = 30_000  # who is addressed stands no farther above a day
_LEAD = 60  # a day that leads its sentence stands at its head
_HANDED = 40  # a day stands near whom the work is handed to
_FORM = 400  # the owner that a form names below the day
_ASIDE = 300  # brackets in a sentence are no longer
# Where a clause may start inside a line: after a full stop, after a semicolon, at the mark of a list.
_BREAK_RE = regex(
    rf"""
    [.](?<=[^\W_][.]|[)\]”"%][.])[.]{{0,2}}[ \n]{{1,2}}(?=[{CAPITAL}“"(\[])
    | [.](?<=[^\W\d_A-ZĐ]{{2}}[.])(?=[{CAPITAL}][^\W\d_]{{1,8}}[ ,])
    | ;[ \n]{{0,2}}
    | \((?<=[ :,;.]\()(?:[0-9]{{1,2}}|[ivx]{{1,4}}|[a-zđ])\)[ ]?
    | \)(?<=[:;,][ ][a-zđ]\))[ ]
    """,
    re.VERBOSE,
)
_ABBREVIATED_RE = regex(r"(?:^|[ (])(?:TP|Tp|TS|GS|PGS|ThS|Tr|tr|[A-Z])$")
_WITHIN_RE = regex(r",[ \n]{1,2}trong[ \n]{1,2}đó,?[ \n]{1,2}")
# Words that hand work to who stands after them.
_DIRECT_RE = regex(
    r"(?:giao(?:[ \n]{1,2}nhiệm[ \n]{1,2}vụ)?(?:[ \n]{1,2}cho)?|yêu[ \n]{1,2}cầu|đề[ \n]{1,2}nghị|phân[ \n]{1,2}công"
    r"|ủy[ \n]{1,2}quyền[ \n]{1,2}cho|chỉ[ \n]{1,2}đạo|kêu[ \n]{1,2}gọi|do)[ \n]{1,2}"
)
_ASSIGNER_RE = phrases(
    r"""(?:[^\W\d]+_){0,6}(?:cũng_|đã_|tiếp_tục_)?(?:giao|yêu_cầu|đề_nghị|phân_công|chỉ_đạo)""".replace(
        r"[^\W\d]", r"[^\W\d\x5f]"
    )
)
_NOT_ASSIGNER_RE = regex(r"được|phối hợp|chủ trì|theo|,")
_DO_RE = phrases(r",?_(?:chủ_trì|thực_hiện|làm|xây_dựng|tham_mưu|triển_khai|chịu)")
# A phrase that leads a sentence before its subject.
_LEAD_RE = phrases(
    r"""
    trong|trên|căn|về|đối|để|nhằm|trước|theo|thực_hiện|từ|sau|khi|định_kỳ|hằng|đến|chậm_nhất|riêng|với|tại|ngoài
    |đồng_thời|bên_cạnh|ngay|hết|tiếp_đó|cùng_với|nội_dung|việc|liên_quan|(?:một|hai|ba|bốn|năm|sáu|bảy)_là
    |trường_hợp|thời_gian|qua|quá_trình|như_vậy|theo_đó|do_(?:đó|vậy)|vì_vậy
    """
)
# What a sentence is about, before a colon.
_TOPIC_RE = phrases(r"về|đối_với|liên_quan|riêng|với|việc|nội_dung|trên_cơ_sở|căn_cứ|để")
_TOPIC = 1_200
# A heading over what somebody has to do.
_DUTIES_RE = regex(r"(?:trách|nhiệm)[ \n]{1,2}(?:nhiệm|vụ)(?:[ \n]{1,2}cụ[ \n]{1,2}thể)?[ \n]{1,2}của[ \n]{1,2}")
_NAMED = 90
_IN_WHAT_RE = phrases(r"[ \n:,;.]{0,3}$|,?_(?:trong|khi|đối_với|về|theo|tại|để|có|được)")
# Words between the owner and the work.
_MODAL_RE = regex(
    r"""
    [ \n:,]{0,3}
    (?: (?: có_trách_nhiệm | chịu_trách_nhiệm | được_giao(?:_nhiệm_vụ)? | cần | phải | có_nhiệm_vụ | sẽ(?=_chủ_trì)
        | theo_chức_năng,_nhiệm_vụ(?:(?:,|_và)_(?:thẩm_quyền|quyền_hạn))?(?:_được_giao)?,? ) [ \n:]{1,3} ){0,3}
    [ \n:,]{0,3}
    """.replace("_", "[ \\n]{1,2}"),
    re.VERBOSE,
)
# Bộ Tài chính (Cục Thuế) khẩn trương …: the unit that does the work.
_UNIT_RE = regex(r"[ \n]?\([^()\n]{1,80}\)|\)")
# The head of a clause that says by when the work before it is to be done.
_TAIL_HEAD_RE = phrases(
    r"""
    [ \n(,-]{0,4}
    (?: thời_(?:gian|hạn) | tiến_độ | hạn(?=_) | xong(?=_) | (?:(?:bảo|đảm)_(?:đảm|bảo)_|phải_)?hoàn_(?:thành|tất) )
    """
)
# What stands between ``hoàn thành`` and its day where it is the work above that is to be completed.
_ABOVE_RE = regex(
    r"[ \n,:(]{0,3}(?:(?:các |những |toàn bộ )?(?:việc|công việc|nội dung|nhiệm vụ|yêu cầu)"
    r"(?: (?:này|trên|nêu trên|nói trên|được giao)){0,2}[ \n,:(]{0,3}|(?:và|để|trước khi)[ \n].{0,60})?"
)
# What makes a sentence a goal or a condition.
_NO_WORK_RE = phrases(
    r"""
    phấn_đấu|mục_tiêu(?!_quốc_gia)|kỳ_vọng|dự_kiến|dự_báo|không_thể|có_hiệu_lực|hết_hiệu_lực|trường_hợp|tầm_nhìn
    |định_kỳ_h[ằà]ng|^nếu|(?<=[ \n,])nếu(?!_có[,)])(?![^.;:]{0,200},_(?:phải_)?(?:hoàn_thành|xong)_)
    """
)
# What follows a body that the sentence reports on: what it did, thinks or has.
_REPORT_RE = phrases(
    r"""
    _(?:đã|đang|vừa|là|của|cho_biết|cho_rằng|nhận|thống_nhất_đánh|đánh_giá_cao|đặt|về|sẽ(?!_chủ_trì)|nêu|ghi|nhất_trí
    |cơ_bản|luôn|chưa|còn|có_(?:văn|công|ý)|căn_cứ_các
    |ban_hành_(?:kèm|quyết|nghị|kế|chương|quy|đề|hướng|danh|chỉ|công)
    |khẳng_định|nhấn_mạnh|lưu_ý|(?:cũng_|tiếp_tục_)?(?:đề_nghị|yêu_cầu)_(?:việc|công_tác))
    """
)
# What follows the day of a condition: … trước ngày D thì được …
_RIGHT_RE = phrases(
    r"[ \n,]{1,3}(?:thì|được|mà|vẫn|nếu|nhưng|phải|không|sẽ|là|có|đã|(?:và|hoặc|nhưng)_(?:đã|đang|chưa))"
)
_GRANTS_RE = phrases(r"(?<=[ \n])(?:thì|sẽ|được_(?:hưởng|giảm|miễn|áp|tiếp|hoàn|xem|cấp))")
_YOU_RE = phrases(
    r"quý_(?:cơ_quan|ủy_ban|đơn_vị|sở|bộ|ban|ngành|viện|trường|công_ty|doanh_nghiệp|địa_phương)"
    r"(?:,_quý_(?:cơ_quan|đơn_vị|công_ty|doanh_nghiệp|địa_phương))?"
)
# Work that is given to a person by name, and what is to be sent, where nobody is named.
_PERSON_RE = phrases(r"giao_(?:các_)?(?:đồng_chí|phó_(?:thủ_tướng|chủ_tịch)|ông|bà)")
_SENT_RE = regex(
    r"(?:các[ \n]{1,2})?(?:kết quả|văn bản|báo cáo|danh sách|số liệu|hồ sơ|ý kiến)[ \n]{1,2}"
    r"[^.;:\n]{0,120}?(?<![^\W_])(đề nghị[ \n]{1,2})?gửi[ \n]"
)
_TO_RE = regex(r"kính[ \n]{1,2}gửi[ ]?:[ \n]{0,2}")
# What leads to a day and to who is told after it: Mục tiêu là đến tháng 12, Bộ X …
_AIM_RE = phrases(r"(?:mục_tiêu|nhiệm_vụ|yêu_cầu)(?:_(?:đề|đặt)_ra)?_là")
# What is to be sent or posted, which looks like a verb: Thông báo kết quả phải được gửi …
_PASSIVE_RE = phrases(
    r"(?:quyết_định|thông_báo|báo_cáo|quy_định|hướng_dẫn|đăng_ký)(?:_[^\W\d]++){0,8}?_(?:phải_)?được"
    r"_(?:đăng_tải|gửi|công_bố|niêm_yết|công_khai|lưu|trình|nộp|cập_nhật)"
)
# What a body is before what it does: Là cơ quan thường trực, tham mưu …
_ROLE_RE = phrases(r"(?:(?:với|giữ)_vai_trò_)?(?:là|làm)_(?:cơ_quan|đơn_vị|đầu_mối)(?:_[^\W\d]++){0,12},")
_BY = ("trước", "chậm nhất", "trong thời hạn")
# What is handed on when it is done, which is no work of its own: lập đề án; trình Chính phủ trước ngày D
_HAND_RE = regex(r"(?:(?:và|để)[ \n]{1,2})?trình[ \n]{1,2}")
_CONDITION_RE = phrases(
    r"(?:trong_)?trường_hợp|nếu|căn_cứ|trên_cơ_sở|đối_với|(?:sau_)?khi|để|nhằm|ngoài_ra|trong_quá_trình"
)
_LEADS_RE = phrases(r"chỉ_đạo")
_ASIDE_RE = regex(r",[^.;:\n]{0,160}?[ \n](?:đã|đang)[ \n]")
# Who leads all: work that they ask for is not their own.
_HEADS = (
    *("Thủ tướng", "Phó Thủ tướng", "Chính phủ", "Bộ Chính trị", "Ban Bí thư", "Quốc hội", "Ủy ban Thường vụ Quốc hội"),
    *("Ban Chấp hành", "Tổng Bí thư", "Chủ tịch nước"),
)
_HEADING_RE = phrases("mục_tiêu(?!_quốc)|chỉ_tiêu|kết_quả_đạt|tình_hình|tồn_tại")
# A term that runs from the text itself, not from an application.
_OWN_ANCHOR_RE = phrases(
    r"""
    ngày_(?: (?:ký|ban_hành|ký_ban_hành|ký,_ban_hành)
        (?: _(?:luật|nghị_\w+|quyết_định|kế_hoạch|thông_tư|chỉ_thị|văn_bản)(?:_này)?
          | _(?:công_điện|công_văn|thông_báo|chương_trình)_này )?$
    | (?:luật|nghị_\w+|quyết_định|kế_hoạch|thông_tư|chỉ_thị|công_điện|chương_trình|văn_bản)_này
        _(?:có_hiệu_lực|được_ban_hành|được_ký)
    | nhận(?:_được)?_(?:kế_hoạch|công_điện|công_văn|quyết_định|thông_báo|chỉ_thị|văn_bản)_này )
    """
)
# The reach of a plan (Chiến lược … đến năm 2030), unless the words before it say that something ends then.
_YEARS_RE = regex(r"(?:đến|vào|tới)[ \n]{1,2}(?:(?:hết|cuối)[ \n]{1,2})?năm[ \n]{1,2}[0-9]")
_DONE_RE = phrases(r"hoàn_(?:thành|tất|thiện)|xong|chậm_nhất|bảo_đảm_tiến|thời_(?:hạn|gian)|kết_thúc|chấm_dứt")
_ASK_RE = phrases("yêu_cầu|đề_nghị")
# Việc bàn giao phải hoàn thành trước …: of who was addressed.
_RESULT_RE = phrases(
    r"(?:toàn_bộ_)?việc_[^.;:\n]{1,160}?_(?:phải|cần)_(?:được_)?(?:hoàn_(?:thành|tất)|kết_thúc|làm_xong)"
)
# What stands between two days of one work: trước ngày 15/6 và trước ngày 15/12; … đối với báo cáo quý, trước …
_AGAIN_RE = regex(r"[ ,]{0,2}(?:đối[ ]với[ ][^.;:,\n]{1,60},?[ ])?(?:(?:và|hoặc)[ ])?")
_LINK_RE = phrases(r"và|đồng_thời|bên_cạnh_đó|ngoài_ra|cùng_với_đó|sau_đó|từ_đó|trên_cơ_sở_đó")
_BARE_RE = phrases(r"(?:tên_)?(?:nhiệm_vụ|nội_dung|công_việc)(?:_thực_hiện)?[ ]?:[ ]?")
_LABEL_RE = regex(
    r"""(?:
    (?P<help> (?:cơ_quan|đơn_vị)?(?:,_đơn_vị)?(?:_)?phối_hợp(?:_thực_hiện)? )
    | (?:cơ_quan|đơn_vị)(?:,_(?:đơn_vị|cơ_quan))?_(?:chủ_trì|thực_hiện|phụ_trách|đầu_mối)(?:_thực_hiện)?
    | chủ_trì | phân_công_thực_hiện | trách_nhiệm_thực_hiện
    )[ ]?:[ \n]{0,2}""".replace("_", "[ \\n]{1,2}"),
    re.VERBOSE,
)
_HELP_RE = regex(r"phối[ \n]{1,2}hợp(?:[ \n]{1,2}chặt[ \n]{1,2}chẽ)?(?:[ \n]{1,2}(?:với|cùng))?[ \n]{1,2}")


class _Line:
    """A line: its rank, where its words start, and, once somebody asks, whom it addresses and where their work starts.

    ``above`` is the line that it stands under: a heading, an item, the introduction of a list (of rank 0).
    """

    __slots__ = ("above", "begun", "colon", "directs", "end", "owner", "quiet", "rank", "unread", "words")

    def __init__(self, rank: int, words: int, end: int, above: _Line | None, *, colon: bool, quiet: bool) -> None:
        self.rank = rank
        self.words = words
        self.end = end
        self.above = above
        self.colon = colon
        self.quiet = quiet  # no deadline on the line or shortly before it
        self.directs = False  # it may hand work to somebody inside a sentence
        self.unread = True
        self.owner: Who | None = None
        self.begun: int | None = None


def _eligible(hit: Hit) -> bool:
    """Whether the deadline can be that of a piece of work: a day, or a term that runs from the text's own day."""
    anchor = getattr(hit.value, "anchor", None)
    if anchor is None or hit.value.due is not None:
        return True
    return _OWN_ANCHOR_RE.match(anchor.lower()) is not None


class _Clause(NamedTuple):
    """A clause: its place, where its work starts, who was addressed last on its line, the days in it."""

    first: int
    last: int
    work: int
    owner: Who | None
    days: list[int]


class _Reader:
    """One pass over the lines of a text, with what was addressed last."""

    def __init__(self, folded: Folded, hits: list[Hit]) -> None:
        self.folded = folded
        self.lower = folded.lower
        self.cased = folded.cased
        self.hits = hits
        self.owners = Owners(folded, hits)
        self.due = [i for i, hit in enumerate(hits) if hit.kind == "deadline" and _eligible(hit)]
        self.starts = [hits[i].start for i in self.due]
        self.ends = [hits[i].end for i in self.due]
        self.you = "quý" in self.lower and _YOU_RE.search(self.lower) is not None  # addressed as before
        self.top: _Line | None = None  # the line that this one stands under
        self.last: Who | None = None  # who was addressed before the lines that are unread: ask `_addressed`
        self.unread: list[_Line] = []
        self.rows: list[Row] = []
        self.goal = 0  # the rank of a heading that says that goals follow: ask `_goals`
        self.heads: list[tuple[int, int, int]] = []  # the headings since: rank, start and end
        self.before: _Line | None = None
        self.labels: tuple[Who | None, Who | None] = (None, None)  # lead and help, of a form
        self.labelled = _PLAIN  # the rank of the form's lines
        self.rank = _PLAIN  # of this line
        self.open_row: int | None = None  # a row of a form that has no lead yet
        self.items: list[tuple[int, int, int]] = []  # rank, start and end of the items that this line stands under

    def lines(self) -> Iterator[tuple[int, int]]:
        """The lines that can matter: from some way above a deadline to just below it."""
        lower = self.lower
        stretches: list[tuple[int, int]] = []
        for at in self.due:
            start, stop = self.hits[at].start - _ABOVE, self.hits[at].end + _FORM
            if stretches and start <= stretches[-1][1]:
                start = stretches.pop()[0]
            stretches.append((start, stop))
        for above, stop in stretches:
            start = lower.rfind("\n", 0, max(0, above)) + 1
            while start < min(stop, len(lower)):
                end = lower.find("\n", start)
                end = len(lower) if end < 0 else end
                yield start, end
                start = end + 1

    def inside(self, start: int, end: int) -> list[int]:
        """The eligible deadlines that start in this stretch."""
        first = bisect_left(self.starts, start)
        last = bisect_left(self.starts, end)
        return self.due[first:last]

    def read(self, skip: set[int]) -> list[Row]:
        """The rows of prose and forms; ``skip`` are deadlines that a table has."""
        joined: tuple[int, int] | None = None
        for start, end in self.lines():
            # A line that breaks inside a sentence (PDF) goes on in the next.
            if joined is not None:
                if joined[1] + 1 == start:
                    start = joined[0]  # noqa: PLW2901
                else:
                    self._line(*joined, skip)
                joined = None
            if self._goes_on(start, end):
                joined = (start, end)
                continue
            self._line(start, end, skip)
        if joined is not None:
            self._line(*joined, skip)
        return self.rows

    def _goes_on(self, start: int, end: int) -> bool:
        """Whether the next line is the rest of this one: this ends inside a phrase, that starts in small letters."""
        lower = self.lower
        if end - start > 4_000 or end + 1 >= len(lower) or end == start:
            return False
        before = bisect_left(self.starts, end) - 1
        if before >= 0 and self.ends[before] > end:
            return True  # the day itself is broken
        if lower[max(start, end - 4) : end].rstrip(" ")[-1:] in ".;:|!?/":
            return False
        after = self.cased[end + 1]
        if not after.islower() and not (after.isdigit() and end - start > 60):
            return False
        return _MARKER_RE.match(lower, end + 1, end + 8) is None

    def _rank(self, start: int, end: int) -> tuple[int, int]:
        """The rank of a line's marker, and where its words start."""
        first = self.lower[start : start + 2]
        if first[:1].isalpha() and first[0] not in _MAY_MARK and first[1:] != ")":
            return _PLAIN, start
        found = _MARKER_RE.match(self.lower, start, end)
        if found is None or found.lastgroup is None:
            while start < end and self.lower[start] == " ":
                start += 1
            return _PLAIN, start
        if found.lastgroup == "r2" and self.cased[found.start("r2")].islower():
            return 5, found.end()
        return int(found.lastgroup[1]), found.end()

    def _line(self, start: int, end: int, skip: set[int]) -> None:
        lower = self.lower
        while end > start and lower[end - 1] == " ":
            end -= 1
        rank, words = self._rank(start, end)
        self.rank = rank
        if words >= end:
            return
        first = bisect_left(self.starts, words - _LEAD)
        quiet = first == len(self.starts) or self.starts[first] >= end
        if lower.startswith("kính", words) and (to := _TO_RE.match(lower, words, end)) is not None:
            who = self.owners.read(to.end(), end)
            if who is not None:
                self.last = who
                self.unread.clear()
        # Deeper and equal items end where an item of this rank starts.
        while self.top is not None and self.top.rank >= rank:
            self.top = self.top.above
        label = _LABEL_RE.match(lower, words, end) if lower[words] in _MAY_LABEL else None
        formal = False
        if rank < _PLAIN:
            tail = _TAIL_HEAD_RE.match(lower, words, end)
            formal = label is not None or (tail is not None and not self._is_own_work(tail, end))
            if not formal and rank <= self.labelled:
                self.labels, self.labelled, self.open_row = (None, None), _PLAIN, None
            while self.items and self.items[-1][0] >= rank:
                self.items.pop()
        if rank == 1 and lower.startswith("điều", start) and lower[start:words].rstrip()[-1:] in (".", ":"):
            # Who was addressed in one article is not addressed in the next.
            self.last = None
            self.unread.clear()
        if rank <= 3:
            self.heads.append((rank, words, end))
        if label is not None:
            self._label(label, end, rank)
            if not self.inside(words, end):
                return
        if rank < _PLAIN and not formal:
            self.items.append((rank, words, end))
        line = _Line(rank, words, end, self.top, colon=lower[end - 1] == ":", quiet=quiet)
        introduces = rank == _PLAIN and line.colon
        if introduces or not quiet or (self.you and lower.find("quý", words, end) >= 0):
            self._read(line, skip)
            if line.owner is not None:
                self.last = line.owner
                self.unread.clear()
        else:
            self.unread.append(line)
        if rank < _PLAIN:
            self.top = line
        elif introduces and line.owner is not None:
            # What introduces a list without a marker of its own stands above the list, whatever its marks.
            line.rank, line.above = 0, None
            self.top = line
        if not formal:
            self.before = line

    def _read(self, line: _Line, skip: set[int]) -> None:
        """Whom a line addresses, and the rows of its days."""
        line.unread = False
        previous: _Clause | None = None
        for begin, last in self._clauses(line):
            first = begin if line.quiet else self._past_aim(begin, last)
            own, work = self._owner(line, first, last)
            if own is not None:
                line.owner = own
                line.begun = line.begun or work
            if line.quiet:
                continue
            days = [i for i in self.inside(first, last) if i not in skip]
            clause = _Clause(first, last, work, own or line.owner, days)
            if days:
                self._rows(line, clause, own, previous)
            previous = clause

    def _addressee(self, line: _Line) -> Who | None:
        """Whom a line addresses; one without a day is read when that is asked for the first time."""
        if line.unread:
            self._read(line, set())
        return line.owner

    def _scope(self, line: _Line) -> _Line | None:
        """The nearest line that this one stands under and that names somebody."""
        above = line.above
        while above is not None and self._addressee(above) is None:
            above = above.above
        return above

    def _addressed(self) -> Who | None:
        """Who was addressed last above this line."""
        while self.unread:
            owner = self._addressee(self.unread.pop())
            if owner is not None:
                self.last = owner
                self.unread.clear()
        return self.last

    def _goals(self) -> bool:
        """Whether a heading above says that goals follow."""
        for rank, start, end in self.heads:
            short = end - start < 160
            if short and _HEADING_RE.search(self.lower, start, end) and not self.inside(start, end):
                self.goal = rank
            elif self.goal and rank <= self.goal:
                self.goal = 0
        self.heads.clear()
        return self.goal > 0

    def _held(self, line: _Line) -> bool:
        """Whether others were addressed in the line, or above it."""
        return line.owner is not None or self._scope(line) is not None

    def _label(self, found: re.Match[str], end: int, rank: int) -> None:
        """``Cơ quan chủ trì: …``: remember who."""
        at = found.end()
        lead, help_ = self.labels
        who = self.owners.whole(at, end)
        if found["help"]:
            help_ = who
        else:
            lead = who
            second = _LABEL_RE.search(self.lower, at, end)
            if second is not None and second["help"]:
                help_ = self.owners.whole(second.end(), end)
        self.labels = (lead, help_)
        self.labelled = min(self.labelled, rank)
        if lead is not None and self.open_row is not None:  # a form whose day stands above its owner
            self.rows[self.open_row] = self.rows[self.open_row]._replace(who=lead.names)
            self.open_row = None

    def _clauses(self, line: _Line) -> list[tuple[int, int]]:
        """The clauses of a line: sentences, items of a list inside it, and what a semicolon parts."""
        start, end = line.words, line.end
        cuts = [start]
        lower = self.lower
        line.directs = _DIRECT_RE.search(lower, start, end) is not None
        if not line.directs and (line.quiet or not self.inside(start, end)):
            return [(start, end)]
        for found in _BREAK_RE.finditer(self.cased, start, end):
            mark = found[0][0]
            at = found.end()
            if at >= end:
                break
            if mark == ";" and self._is_aside(cuts[-1], found.start()):
                continue
            if mark == "." and _ABBREVIATED_RE.search(self.cased[max(start, found.start() - 6) : found.start()]):
                continue
            if mark == ";" and not self.inside(cuts[-1], found.start()):
                # After a semicolon a clause starts with a verb, an owner or a list marker; a noun goes on.
                starts = (
                    VERB_RE.match(lower, at, end)
                    or self.owners.read(at, end)
                    or lower[at] == "("
                    or _DIRECT_RE.match(lower, at, end)
                )
                if not starts or _TAIL_HEAD_RE.match(lower, at, end) or self._hands_on(at, end):
                    continue
            cuts.append(at)
        return list(pairwise([*cuts, end]))

    def _is_aside(self, start: int, at: int) -> bool:
        """Whether a place stands in brackets that hold no day: (các bộ theo Phụ lục 1; địa phương theo Phụ lục 2)."""
        opened = self.lower.rfind("(", max(start, at - _ASIDE), at)
        closed = -1 if opened < 0 else self.lower.find(")", opened, at + _ASIDE)
        return closed > at and not self.inside(opened, closed)

    def _hands_on(self, at: int, end: int) -> bool:
        """Whether a clause says only to whom, and by when, what stands before it is to be handed."""
        hand = _HAND_RE.match(self.lower, at, end)
        who = None if hand is None else self.owners.read(hand.end(), end)
        return who is not None and bool(self.inside(who.end, who.end + _HANDED)) and ";" not in self.lower[at : who.end]

    def _past_aim(self, first: int, last: int) -> int:
        """Past ``Mục tiêu là`` before a day and somebody who is told what to do by then."""
        lead = _AIM_RE.match(self.lower, first, last)
        days = [] if lead is None else self.inside(lead.end(), lead.end() + 4)
        if lead is None or not days:
            return first
        end = self.hits[days[0]].end
        told = self.lower.startswith(", ", end) and self.owners.read(end + 2, last) is not None
        return self.hits[days[0]].start if told else first

    def _owner(self, line: _Line, first: int, last: int) -> tuple[Who | None, int]:
        """Who is addressed in a clause, and where the work starts."""
        lower = self.lower
        if lower[first] in _MARKS or lower[first + 1 : first + 2] == ")":
            marker = _MARKER_RE.match(lower, first, last)
            if marker is not None and marker.lastgroup in ("r3", "r5", "r6", "r7", "r8"):
                first = marker.end()
        while first < last and lower[first] in ' \n"“(':
            first += 1
        if (heading := _DUTIES_RE.match(lower, first, last)) is not None:
            return self._of_duties(heading.end(), last)
        if _TOPIC_RE.match(lower, first, last):  # Về …: giao Bộ X …
            at = first
            while (at := lower.find(": ", at, min(last, first + _TOPIC)) + 2) > 1:
                if _LEADS_RE.match(lower, at, last) and self._held(line):
                    return None, at
                if _DIRECT_RE.match(lower, at, last):
                    found = self._after_directive(line, at, last)
                else:
                    found = self._subject(line, at + (lower[at] == "("), last) or (None, at)
                if found[0] is not None:
                    return found
        subject = self._subject(line, first, last)
        if subject is not None:
            return subject
        if _LEADS_RE.match(lower, first, last) and self._held(line):
            return None, first
        object_ = self._after_directive(line, first, last)
        if object_[0] is not None:
            return object_
        if _LEAD_RE.match(lower, first, last):
            at = first
            for _ in range(8):
                comma = lower.find(", ", at, min(last, first + 600))
                if comma < 0:
                    break
                at = comma + 2
                who = None if line.quiet else self._told(at, last)
                who = who or self.owners.listed(at, last)
                if who is not None and not _REPORT_RE.match(lower, who.end, last):
                    work = self._work(who.end, last)
                    if VERB_RE.match(lower, work, last):
                        return who, work
                    at = who.end
        return None, first

    def _of_duties(self, at: int, last: int) -> tuple[Who | None, int]:
        """Whose duties a heading says that it lists; one that no table knows is named by its words."""
        who = self.owners.read(at, last)
        if who is not None:  # các cơ quan quản lý cấp trên: a group with what says which
            if len(who.names) > 1 or at in self.owners.at or _IN_WHAT_RE.match(self.lower, who.end, last):
                return who, last
            rest = self.lower.find("(", who.end, last)
            last = last if rest < 0 else rest
        if 0 < last - at < _NAMED:
            words = " ".join(self.folded.quote(at, last).rstrip(" :.").split())
            who = Who((words,), at, last)
        return who, last

    def _subject(self, line: _Line, first: int, last: int) -> tuple[Who | None, int] | None:
        """The owner at the head of a clause, or whom that one assigns work; a report addresses nobody."""
        lower = self.lower
        if not line.quiet and (who := self._told(first, last)) is not None:
            return who, self._work(who.end, last)
        who = self.owners.read(first, last)
        if who is not None:
            assigner = (
                _ASSIGNER_RE.match(lower, past_blank(lower, who.end), min(last, who.end + 60))
                if who.end < last
                else None
            )
            if assigner is not None and self._assigns(who, assigner.group()):
                object_ = self._after_directive(line, who.end, last)
                if object_[0] is not None:
                    return object_
                asks = assigner.group().endswith(("cầu", "nghị")) and VERB_RE.match(
                    lower, past_blank(lower, assigner.end()), last
                )
                if asks or who.names[0].startswith(_HEADS):  # Thủ tướng yêu cầu đẩy mạnh …: whoever was addressed
                    return None, assigner.end()
            report = _REPORT_RE.match(lower, who.end, last)
            if report is not None and report[0].strip().startswith("ban"):
                # what is issued before a day still to come is work
                days = self.inside(who.end, last)
                if days and lower.startswith(_BY, self.hits[days[0]].start):
                    report = None
            if report or _ASIDE_RE.match(lower, who.end, last):
                return None, who.end
            return who, self._work(who.end, last)
        return None

    def _told(self, first: int, last: int) -> Who | None:
        """Somebody who is no public body and is told to do something by a day: no condition, no right."""
        who = self.owners.subject(first, last)
        if who is None:
            return None
        days = self.inside(who.end, last)
        if days:
            return None if _RIGHT_RE.match(self.lower, self.hits[days[0]].end, last) else who
        before = self.inside(max(0, first - _LEAD), first)
        return who if before and not _GRANTS_RE.search(self.lower, who.end, last) else None

    def _assigns(self, who: Who, words: str) -> bool:
        """``chỉ đạo`` assigns where the head of government says it; of others it is their own work."""
        if words.replace("\n", " ").endswith("chỉ đạo"):
            return who.names[0].startswith(_HEADS)
        # the assigner's name and post may stand between, no other verb
        return _NOT_ASSIGNER_RE.search(words) is None

    def _after_directive(self, line: _Line, start: int, last: int) -> tuple[Who | None, int]:
        """The owners after ``giao``, ``yêu cầu``, ``đề nghị``, ``do``: the last that stand there."""
        result: tuple[Who | None, int] = (None, start)
        if not line.directs:
            return result
        for found in _DIRECT_RE.finditer(self.lower, start, last):
            if found.start() and self.lower[found.start() - 1].isalnum():
                continue  # the end of another word
            who = self.owners.read(found.end(), last)
            if who is None and (you := _YOU_RE.match(self.lower, found.end(), last)) and result[0] is None:
                # Quý cơ quan: whoever was addressed
                scope = self._scope(line)
                who = self._addressed() if scope is None else scope.owner
                who = who and Who(who.names, you.start(), you.end())
            if who is None:
                continue
            by = found[0].startswith("do")
            if by and not _DO_RE.match(self.lower, who.end, last):
                continue
            if found[0].startswith("chỉ") and result[0] is not None:
                continue
            if by:
                return who, start
            if self.lower[max(start, found.start() - 5) : found.start()].strip().endswith(("được", "theo", "các")):
                continue
            result = who, self._work(who.end, last)
            if not found[0].startswith("chỉ"):
                break
        return result

    def _work(self, at: int, last: int) -> int:
        """Where the work starts behind an owner: past the unit of it that a bracket names, and past what binds it."""
        unit = _UNIT_RE.match(self.lower, at, last)
        at = at if unit is None or self.inside(at, unit.end()) else unit.end()
        modal = _MODAL_RE.match(self.lower, at, last)
        return modal.end() if modal else at

    def _rows(self, line: _Line, clause: _Clause, own: Who | None, previous: _Clause | None) -> None:
        """A row for each day of a clause whose words assign work; ``own`` is the owner that the clause itself names."""
        lower = self.lower
        start, who = clause.work, own
        scope = self._scope(line) if clause.owner is None else None
        row: Row | None = None  # of the day before
        for n, i in enumerate(clause.days):
            hit = self.hits[i]
            begins, lead = start, self.labels[0]
            if n and _AGAIN_RE.fullmatch(lower, start, hit.start) and not self._asks_more(hit.end):
                if row is not None:
                    row = row._replace(end=max(row.end, hit.end), deadline=i)
                    self.rows.append(row)
                start = hit.end
                continue
            row = None
            tail = n == 0 and own is None and self._is_tail(line, clause, hit)
            if tail:
                if (
                    self.rank <= 3
                    and previous is None
                    and (self.before is None or self._addressee(self.before) is None)
                ):
                    tail = False  # an item of its own, not about the line above
                else:
                    begins, who = self._work_above(clause, previous)
            elif (within := _last_match(_WITHIN_RE, lower, begins, hit.start)) is not None:
                begins = within
            if lower.find(":", begins, hit.start) >= 0:
                labels = [label.end() for label in _LABEL_RE.finditer(lower, begins, hit.start) if not label["help"]]
                if labels:
                    lead = self.owners.whole(labels[-1], hit.start) or lead
            if lead is not None and (tail or own is None):
                who = lead
            carried = who is None
            lists = False  # an item of a list whose verb stands before the list
            if who is None and scope is not None:
                who, lists = scope.owner, scope.colon and previous is None
            elif who is None:
                who = clause.owner or self._addressed()
                lists = clause.owner is not None and lower[clause.first - 2 : clause.first] == ") "
            near = clause.owner is not None or scope is not None
            begins = self._skip_marks(begins, hit.start)
            if not tail:
                begins = self._past_lead(begins, hit.start, after=n > 0, carried=carried)
            opens = hit.start - clause.first <= 3 or hit.start <= begins + 1
            if begins > hit.end and hit.start - clause.first > _LEAD:
                continue  # a day in what leads to the work
            if carried and (ask := _ASK_RE.match(lower, begins, hit.start)) is not None:
                asked = past_blank(lower, ask.end())
                begins = asked if VERB_RE.match(lower, asked) else begins
            leads = not opens and self._leads(hit)
            if leads:
                opens, begins = True, hit.start
            if self._is_work(
                clause.first, begins, hit, opens=opens, carried=carried and not tail, lists=lists, near=near
            ):
                end = hit.end
                if opens and not tail:  # Trước ngày 30/6, Bộ X …: the work stands behind
                    begins, end = min(hit.start, begins), self._strip(hit.end, min(clause.last, hit.end + _FAR))
                    if leads and n + 1 < len(clause.days) and self._leads(self.hits[clause.days[n + 1]]):
                        end = self._strip(hit.end, self.hits[clause.days[n + 1]].start)
                if who is not None or tail:
                    names = who.names if who is not None else ()
                    helping = self._help(begins, hit.start)
                    if not helping and lists and scope is not None and scope.owner is not None:
                        helping = self._help(scope.owner.end, scope.end)  # the list shares those too
                    row = Row(begins, end, names, i, helping)
                    self.rows.append(row)
            start = hit.end

    def _asks_more(self, at: int) -> bool:
        """Whether work of its own stands behind a day: ``trước ngày 30/6 và trước ngày 31/12 phải bàn giao``."""
        lower = self.lower
        return lower.startswith((" phải ", " phải\n"), at) or VERB_RE.match(lower, past_blank(lower, at)) is not None

    def _leads(self, hit: Hit) -> bool:
        """Whether a day inside a clause leads what is to be done by then: ``… và đến ngày 31/12 phải bàn giao``."""
        return self.lower.startswith(" phải ", hit.end) and self.lower.endswith((", ", "; ", " và "), 0, hit.start)

    def _is_tail(self, line: _Line, clause: _Clause, hit: Hit) -> bool:
        """Whether the clause says only by when what stands before it is due: ``Thời hạn hoàn thành: …``."""
        if hit.start - clause.first > 60:
            return False
        found = _TAIL_HEAD_RE.match(self.lower, clause.first, hit.start + 1)
        if found is None:
            return False
        return line.rank == _PLAIN or clause.first > line.words or not self._is_own_work(found, line.end)

    def _is_own_work(self, found: re.Match[str], end: int) -> bool:
        """Whether an item names what is to be completed: ``b) Hoàn thành đề án trước ngày …``."""
        if not found[0].startswith("hoàn"):
            return False
        days = self.inside(found.end(), end)
        return bool(days) and _ABOVE_RE.fullmatch(self.lower, found.end(), self.hits[days[0]].start) is None

    def _work_above(self, clause: _Clause, previous: _Clause | None) -> tuple[int, Who | None]:
        """Where the work of a tail starts, and its owner: the clause before, the item of its form, the line above."""
        if previous is not None:
            return (previous.work, previous.owner) if not previous.days else (clause.work, None)
        if self.labels[0] is not None and self.items and clause.first - self.items[-1][1] < _FAR:
            return _bare(self.lower, *self.items[-1][1:]), None
        before = self.before
        if before is not None:
            who = self._addressee(before)
            begun = before.begun or before.words
            if clause.first - begun < _FAR:
                self.open_row = len(self.rows)
                return begun, who
        return clause.work, None

    def _help(self, start: int, end: int) -> tuple[str, ...]:
        """Who is to help: after ``phối hợp với`` at the head of the work."""
        found = _HELP_RE.search(self.lower, start, min(end, start + 120))
        if found is not None and (who := self.owners.read(found.end(), end)) is not None:
            return who.names
        return self.labels[1].names if self.labels[1] is not None else ()

    def _skip_marks(self, start: int, end: int) -> int:
        lower = self.lower
        while start < end:
            if lower[start] in " \n,;:.-+)]”":
                start += 1
            elif (link := _LINK_RE.match(lower, start, end)) is not None:
                start = link.end()
            else:
                break
        return start

    def _past_lead(self, start: int, end: int, *, after: bool, carried: bool) -> int:
        """Past what leads, where the work stands behind it: ``Nếu …, báo cáo …``; or past the rest of earlier work."""
        lower = self.lower
        if VERB_RE.match(lower, start, end):
            return start
        if after:  # the sentence goes on behind the day before without a sign
            if lower[start - 1] not in " \n" or lower[start - 2] in ",;:.)":
                return start
        elif not carried or not _CONDITION_RE.match(lower, start, end):
            return start
        at = start
        while (at := lower.find(", ", at, min(end, start + _FORM)) + 2) > 1:
            if lower.startswith("thì ", at):
                return start
            if VERB_RE.match(lower, at, end) and not lower.endswith("sửa đổi, ", at - 12, at):
                return at
        return start

    def _strip(self, start: int, end: int) -> int:
        if self.lower.endswith(" và ", start, end):
            end -= 4
        while end > start and self.lower[end - 1] in " \n.;,:":
            end -= 1
        return end

    def _is_work(
        self, first: int, begins: int, hit: Hit, *, opens: bool, carried: bool, lists: bool, near: bool
    ) -> bool:
        """Whether a clause assigns work: no goal, no report, no condition; a carried owner asks for an imperative."""
        lower = self.lower
        if carried and self._goals():
            return False
        head = first if opens else begins
        head = max(head, hit.start - 600)
        if any(not self._is_aside(head, found.start()) for found in _NO_WORK_RE.finditer(lower, head, hit.start)):
            return False
        if lower[max(0, hit.start - 4) : hit.start].strip() == "đã":
            return False
        if _YEARS_RE.match(lower, hit.start, hit.end) and (
            carried if opens else not _DONE_RE.search(lower, max(head, hit.start - 48), hit.start)
        ):
            return False  # Chiến lược … đến năm 2030: the reach of a plan
        if self.cased[hit.start : hit.end].isupper():
            return False  # a title
        if not carried or (lists and not opens):
            return True
        at = hit.end + 1 if opens else begins
        while at < len(lower) and lower[at] in " \n,(":
            at += 1
        if _PERSON_RE.match(lower, at):
            return False
        at = self._work(at, at + _LEAD) if opens else at
        if (role := _ROLE_RE.match(lower, at, hit.start)) is not None:
            at = past_blank(lower, role.end())
        if VERB_RE.match(lower, at):
            return _PASSIVE_RE.match(lower, at, hit.start) is None
        # Kết quả gửi về …, việc … phải hoàn thành …: by whom this line or its heading addresses
        if near and _RESULT_RE.match(lower, at, hit.start):
            return True
        sent = _SENT_RE.match(lower, at, hit.start)
        return sent is not None and (near or sent[1] is not None)


def _bare(lower: str, start: int, end: int) -> int:
    """Past the label of the work itself: ``Nhiệm vụ: …``."""
    found = _BARE_RE.match(lower, start, end)
    return found.end() if found is not None and found.end() < end else start


def _last_match(pattern: re.Pattern[str], text: str, start: int, end: int) -> int | None:
    at = None
    for found in pattern.finditer(text, start, end):
        at = found.end()
    return at


def assign(folded: Folded, hits: list[Hit], entities: list[Entity]) -> tuple[Assignment, ...]:
    """The work that the text assigns with a deadline; ``entities[i]`` was made of ``hits[i]``."""
    reader = _Reader(folded, hits)
    if not reader.due:
        return ()
    rows, taken = Tables(folded, hits, reader.owners).read(reader.due)
    rows += [row for row in reader.read(taken) if row.who]
    if not rows:
        return ()
    rows.sort(key=lambda row: (row.start, row.end))
    result = []
    documents = [i for i, hit in enumerate(hits) if hit.kind == "reference"]
    places = [hits[i].start for i in documents]
    for row in rows:
        start, end = folded.source_span(row.start, row.end)
        inside = documents[bisect_left(places, row.start) : bisect_left(places, row.end)]
        result.append(
            Assignment(
                start,
                end,
                folded.source[start:end],
                row.who,
                hits[row.deadline].value.due,
                entities[row.deadline],
                tuple(entities[i] for i in inside),
                row.cooperating,
            )
        )
    return tuple(result)
