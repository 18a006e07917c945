"""Whom a clause addresses (giao ai): named in it, in the lines above or last; and where their work starts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from vnpolicy._regex import regex
from vnpolicy.agencies.words import past_blank
from vnpolicy.document.patterns import phrases

from .clauses import DIRECT_RE, Clauses
from .days import LEAD
from .extents import behind_owner
from .lines import PLAIN
from .openings import PERSON, past_aim, past_opening
from .owners import Owners, Who
from .reports import REPORT_RE, is_reported
from .verbs import VERB_RE

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from vnpolicy.text import Folded

    from .days import Days
    from .lines import Line

__all__ = ["Addressees", "Clause"]

_ASSIGNER_RE = phrases(
    r"""(?:[^\W\d]+_){0,6}(?:cũng_|đã_|tiếp_tục_)?(?:giao|yêu_cầu|đề_nghị|kiến_nghị|phân_công|chỉ_đạo)""".replace(
        r"[^\W\d]", r"[^\W\d\x5f]"
    )
)
# được giao Sở X; hệ thống đang giao Sở X; bàn giao cho Sở X: what somebody has, or gets.
_NOT_TOLD = tuple(f"{word}{gap}" for word in ("được", "theo", "các", "đang", "bàn", "chuyển") for gap in (" ", "\n"))
_NOT_ASSIGNER_RE = regex(r"được|phối hợp|chủ trì|theo|,")
_DO_RE = phrases(r",?_(?:chủ_trì|thực_hiện|làm|xây_dựng|tham_mưu|triển_khai|chịu)")
# A phrase that leads a sentence before its subject.
_LEAD_RE = phrases(
    r"""
    trong|trên|căn|về|đối|để|nhằm|trước|theo|thực_hiện|từ|sau|khi|định_kỳ|hằng|đến|chậm_nhất|riêng|với|tại|ngoài
    |thứ_(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|đồng_thời|bên_cạnh|ngay|hết|tiếp_đó|cùng_với|nội_dung|việc|liên_quan|(?:một|hai|ba|bốn|năm|sáu|bảy)_là
    |trường_hợp|thời_gian|qua|quá_trình|như_vậy|theo_đó|do_(?:đó|vậy)|vì_vậy
    """
)
_LEAD_ENDS_RE = regex(r",[ \n]{1,2}(?:thì[ \n])?|[ \n]thì[ \n]")
# What a sentence is about, before a colon.
_TOPIC_RE = phrases(r"về|đối_với|liên_quan|riêng|với|việc|nội_dung|trên_cơ_sở|căn_cứ|để")
_TOPIC = 1_200
_LABELS = ("chủ trì: ", "phối hợp: ", "thực hiện: ", "phụ trách: ", "đầu mối: ")
_HEADED = 160  # what leads to who is told, up to its colon
# A heading over what somebody has to do.
_DUTIES_RE = phrases(r"(?:quyền(?:_hạn)?_và_)?(?:trách_nhiệm|nhiệm_vụ|nghĩa_vụ)(?:_cụ_thể)?_của(?=[ \n])")
_NAMED = 90
_IN_WHAT_RE = phrases(r"[ \n:,;.]{0,3}$|,?_(?:trong|khi|đối_với|về|theo|tại|để|có|được)")
# What follows the day of a condition: … trước ngày D thì được …
_RIGHT_RE = phrases(
    r"[ \n,]{1,3}(?:thì|được|mà|vẫn|nếu|nhưng|phải|không|sẽ|là|có|đã|(?:và|hoặc|nhưng)_(?:đã|đang|chưa))"
)
_GRANTS_RE = phrases(r"(?<=[ \n])(?:thì(?!_phải)|sẽ|được_(?:hưởng|giảm|miễn|áp|tiếp|hoàn|xem|cấp))")
_YOU_RE = phrases(
    r"quý_(?:cơ_quan|ủy_ban|đơn_vị|sở|bộ|ban|ngành|viện|trường|công_ty|doanh_nghiệp|địa_phương)"
    r"(?:,_quý_(?:cơ_quan|đơn_vị|công_ty|doanh_nghiệp|địa_phương))?"
)
# The head of a body's name, alone.
_HEAD_RE = phrases("chi_cục|cục|sở|công_ty|ngân_hàng|trường|đơn_vị|cơ_quan|doanh_nghiệp")
_ANY_HEAD = frozenset({"đơn vị", "cơ quan", "doanh nghiệp"})
_TO_RE = regex(r"kính[ \n]{1,2}gửi[ ]?:[ \n]{0,2}")
# Báo cáo của các sở gửi về …: whose it is has to send it.
_SENT_OF_RE = phrases(r"(?:các_)?(?:kết_quả|văn_bản|báo_cáo|danh_sách|số_liệu|hồ_sơ|ý_kiến)(?:_[^\W\d]+){0,4}?_của")
_SENDS_RE = phrases(r"_(?:đề_nghị_)?(?:được_)?(?:gửi|nộp)")
_MUST_RE = phrases(r"_(?:phải|cần|có_trách_nhiệm)")
_LEADS_RE = phrases(r"chỉ_đạo")
# Đề nghị UBND tỉnh: 1. Cho phép Sở Y tế lập đề án …: whose work it is when those who are asked allow it.
_ALLOWS_RE = phrases("(?:cho_phép|(?:đồng_ý|chấp_thuận)_cho(?:_phép)?)")
# Bộ X có công văn gửi Sở Y đề nghị rà soát …: whom a letter asks to do something.
_LETTER_RE = phrases(
    r"(?:công_văn|văn_bản|công_điện)(?:_(?:hỏa_tốc|khẩn|số_[^\s,;]++(?:_ngày_[^\s,;]++)?)){0,2}_gửi(?:_(?:đến|tới|cho))?"
)
_ASKED_RE = phrases(r"([^.;:\n]{0,160}?),?_(?:đề_nghị|yêu_cầu)")
# Bộ Tài chính (BTC) đề nghị …: how a body is called in short, behind it.
_SHORT_RE = regex(r"[ ]\([^()\n0-9]{2,40}\)(?=[ ])")
# Bộ trưởng Bộ Y tế Nguyễn Văn An: who holds a post, behind it.
_HOLDER_RE = regex(rf"[ \n]{{1,2}}{PERSON}(?=[ \n])")
# … vừa ký Công điện số 5/CĐ-TTg ngày 3/4/2025 yêu cầu các tỉnh …: who is told is told by the paper.
_SIGNED_RE = phrases(
    r"""
    _(?:đã_|vừa_|mới_)?(?:ký|ban_hành|có)(?:_ban_hành)?_(?:công_điện|chỉ_thị|công_văn|văn_bản|quyết_định|thông_báo)
    [^.;:|\n]{0,90}?(?=_(?:giao|yêu_cầu|đề_nghị|chỉ_đạo)_)
    """
)
# Who leads all: work that they ask for is not their own.
_HEADS = (
    *("Thủ tướng", "Phó Thủ tướng", "Chính phủ", "Bộ Chính trị", "Ban Bí thư", "Quốc hội", "Ủy ban Thường vụ Quốc hội"),
    *("Ban Chấp hành", "Tổng Bí thư", "Chủ tịch nước"),
)
_QUOTES = ("“", '"')


class Clause(NamedTuple):
    """A clause: its place, where its work starts, whom it names, who was addressed last on its line, its days."""

    first: int
    last: int
    work: int
    named: Who | None
    owner: Who | None
    days: list[int]


class Addressees:
    """Whom the lines of a text address, in their order."""

    def __init__(self, folded: Folded, days: Days, owners: Owners) -> None:
        self.folded = folded
        self.lower = folded.lower
        self.days = days
        self.owners = owners
        self.clauses = Clauses(folded, days, owners)
        self.you = "quý" in self.lower and _YOU_RE.search(self.lower) is not None  # addressed as before
        self.saluted: Who | None = None  # to whom the letter goes: Kính gửi: …
        self.last: Who | None = None  # who was addressed before the lines that are unread: ask `addressed`
        self.unread: list[Line] = []

    def salute(self, start: int, end: int) -> None:
        """``Kính gửi: …`` at the start of a line addresses whoever stands there."""
        to = _TO_RE.match(self.lower, start, end)
        who = None if to is None else self.owners.read(to.end(), end)
        if who is not None:
            self.saluted = who
            self.turn_to(who)

    def turn_to(self, who: Who | None) -> None:
        """From here on this is who was addressed last."""
        self.last = who
        self.unread.clear()

    def repeats(self, line: Line) -> bool:
        """Whether a line may address, as ``Quý cơ quan``, whoever was addressed before."""
        return self.you and self.lower.find("quý", line.words, line.end) >= 0

    def read(self, line: Line, skip: AbstractSet[int] = frozenset()) -> list[Clause]:
        """The clauses of a line, and in it whom it addresses; ``skip`` are days that are none of its own."""
        line.unread = False
        clauses = []
        for begin, last in self.clauses.of(line):
            first = begin if line.quiet else past_aim(self.lower, self.days, self.owners, begin, last)
            named, work = self._named(line, first, last)
            if named is not None:
                line.owner = named
                line.begun = line.begun or work
            elif line.owner is None and line.rank < PLAIN and last == line.end:
                line.owner = self.owners.headed(first, last)
            days = [] if line.quiet else [i for i in self.days.inside(first, last) if i not in skip]
            clauses.append(Clause(first, last, work, named, line.owner, days))
        return clauses

    def addressee(self, line: Line) -> Who | None:
        """Whom a line addresses; one without a day is read when that is asked for the first time."""
        if line.unread:
            self.read(line)
        return line.owner

    def scope(self, line: Line) -> Line | None:
        """The nearest line that this one stands under and that names somebody."""
        above = line.above
        while above is not None and self.addressee(above) is None:
            above = above.above
        return above

    def addressed(self) -> Who | None:
        """Who was addressed last above this line."""
        while self.unread:
            owner = self.addressee(self.unread.pop())
            if owner is not None:
                self.turn_to(owner)
        return self.last

    def _held(self, line: Line) -> bool:
        """Whether others were addressed in the line, or above it."""
        return line.owner is not None or self.scope(line) is not None

    def _named(self, line: Line, first: int, last: int) -> tuple[Who | None, int]:
        """Who is addressed in a clause, and where the work starts."""
        lower = self.lower
        first = past_opening(self.folded, line, first, last)
        if (heading := _DUTIES_RE.match(lower, first, last)) is not None:
            return self._of_duties(past_blank(lower, heading.end()), last)
        if (found := self._behind_topic(line, first, last)) is not None:
            return found
        if not line.quiet and (sent := _SENT_OF_RE.match(lower, first, last)) is not None:
            who = self.owners.read(past_blank(lower, sent.end()), last)
            if who is not None and _SENDS_RE.match(lower, who.end, last):
                return who, first
        if line.directs and (asked := self._by_letter(first, last)) is not None:
            return asked
        subject = self._subject(line, first, last)
        if subject is not None:
            return subject
        if (leads := _LEADS_RE.match(lower, first, last)) is not None and self._held(line):
            return self._led(leads.end(), line.end), first
        if (allows := _ALLOWS_RE.match(lower, first, last)) is not None and self._held(line):
            who = self.owners.read(past_blank(lower, allows.end()), last)
            if who is not None and VERB_RE.match(lower, work := behind_owner(lower, self.days, who.end), last):
                return who, work
        object_ = self._after_directive(line, first, last)
        if object_[0] is not None:
            return object_
        if not line.quiet and (told := self._told_at_once(first, last)) is not None:
            return told
        return self._behind_lead(line, first, last) or self._behind_colon(first, last) or (None, first)

    def _behind_topic(self, line: Line, first: int, last: int) -> tuple[Who | None, int] | None:
        """Who is addressed behind what a sentence is about: ``Về …: giao Bộ X …``."""
        lower, at = self.lower, first
        if _TOPIC_RE.match(lower, first, last) is None:
            return None
        while (at := lower.find(": ", at, min(last, first + _TOPIC)) + 2) > 1:
            if _LEADS_RE.match(lower, at, last) and self._held(line):
                return None, at
            if DIRECT_RE.match(lower, at, last):
                found = self._after_directive(line, at, last)
            else:
                found = self._subject(line, at + (lower[at] == "("), last) or (None, at)
            if found[0] is not None:
                return found
        return None

    def _behind_lead(self, line: Line, first: int, last: int) -> tuple[Who, int] | None:
        """Who is addressed behind a phrase that leads a sentence, and where the verb of the work stands."""
        lower, at = self.lower, first
        if _LEAD_RE.match(lower, first, last) is None:
            return None
        for _ in range(8):
            end = _LEAD_ENDS_RE.search(lower, at, min(last, first + 600))
            if end is None:
                break
            at = end.end()
            who = None if line.quiet else self._told(at, last)
            who = who or self.owners.listed(at, last)
            who = who and self.owners.stated(who, last)
            if who is not None and not REPORT_RE.match(lower, who.end, last):
                work = behind_owner(lower, self.days, who.end)
                leads = self.days.any_inside(first, at) and _MUST_RE.match(lower, who.end, last)
                if leads or VERB_RE.match(lower, work, last):
                    return who, work
                at = who.end
        return None

    def _behind_colon(self, first: int, last: int) -> tuple[Who, int] | None:
        """Who is told what to do behind words that lead to it: ``Cập nhật Thông báo 5/TB-UBND: Sở Y tế rà soát …``."""
        at = self.lower.find(": ", first, min(last, first + _HEADED)) + 2
        who = self.owners.listed(at, last) if at > 1 else None
        if who is None or self.lower.endswith(_LABELS, first, at):
            return None
        work = behind_owner(self.lower, self.days, who.end)
        return (who, work) if VERB_RE.match(self.lower, work, last) else None

    def _led(self, at: int, end: int) -> Who | None:
        """Whose duties are listed below a line that leads them: ``Chỉ đạo Sở Y tế:``; with the work on it, nobody's."""
        who = self.owners.read(past_blank(self.lower, at), end)
        return who if who is not None and self.lower[who.end : end].strip() == ":" else None

    def _by_letter(self, first: int, last: int) -> tuple[Who, int] | None:
        """Whom a letter that the clause reports asks to do something."""
        lower = self.lower
        at = lower.find("gửi", first, last)
        letter = None if at < 0 else _LETTER_RE.search(lower, first, last)
        asked = None if letter is None else _ASKED_RE.match(lower, past_blank(lower, letter.end()), last)
        if asked is None or not VERB_RE.match(lower, work := past_blank(lower, asked.end()), last):
            return None
        to, end = asked.span(1)
        who = self.owners.read(to, end)
        if (who is None or who.end < end) and lower.startswith(("các ", "những "), to):
            who = Who((" ".join(self.folded.quote(to, end).split()),), to, end)
        return None if who is None or who.end < end else (who, work)

    def _told_at_once(self, first: int, last: int) -> tuple[Who, int] | None:
        """Who is told what to do right behind a day that leads: ``Trước ngày 30/6 các xã phải báo cáo``."""
        days = self.days.inside(first, first + 1)
        if not days or self.lower[self.days.hits[days[0]].end : last][:1] not in (" ", "\n"):
            return None
        at = past_blank(self.lower, self.days.hits[days[0]].end)
        who = self._told(at, last) or self.owners.listed(at, last)
        if who is None or _MUST_RE.match(self.lower, who.end, last) is None:
            return None
        return who, behind_owner(self.lower, self.days, who.end)

    def told_behind(self, at: int, last: int) -> Who | None:
        """Who has to do something right behind a day: ``… thì trong thời hạn 06 tháng, chủ kho phải …``."""
        at += 2 if self.lower.startswith(", ", at) else 1
        who = self.owners.subject(at, last) or self.owners.read(at, last)
        return who if who is not None and _MUST_RE.match(self.lower, who.end, last) else None

    def told_next(self, line: Line, at: int, last: int) -> tuple[Who, int] | None:
        """Who is told, behind a day, what to do by the next, and where his work starts."""
        direct = DIRECT_RE.match(self.lower, at, last)
        told = self._subject(line, at, last) if direct is None else self._after_directive(line, at, last)
        if told is None or told[0] is None or not VERB_RE.match(self.lower, told[1], last):
            return None
        return told[0], told[1]

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

    def _subject(self, line: Line, first: int, last: int) -> tuple[Who | None, int] | None:
        """The owner at the head of a clause, or whom that one assigns work; a report addresses nobody."""
        lower = self.lower
        if not line.quiet and (who := self._told(first, last)) is not None:
            return who, behind_owner(self.lower, self.days, who.end)
        who = self.owners.read(first, last)
        if who is not None:
            holder = _HOLDER_RE.match(self.folded.cased, who.end, last)
            end = who.end if holder is None else holder.end()
            if (short := _SHORT_RE.match(lower, end, last)) is not None:
                end = short.end()
            if who.names[0].startswith(_HEADS) and (signed := _SIGNED_RE.match(lower, end, last)) is not None:
                object_ = self._after_directive(line, signed.end(), last)
                if object_[0] is not None:
                    return object_
            assigner = _ASSIGNER_RE.match(lower, past_blank(lower, end), min(last, end + 60)) if end < last else None
            if assigner is not None and self._assigns(who, assigner.group()):
                object_ = self._after_directive(line, end, last)
                if object_[0] is not None:
                    return object_
                asks = assigner.group().endswith(("cầu", "nghị")) and VERB_RE.match(
                    lower, past_blank(lower, assigner.end()), last
                )
                if (bare := self._by_head(line, assigner.end(), last)) is not None:
                    return bare
                if asks or who.names[0].startswith(_HEADS):  # Thủ tướng yêu cầu đẩy mạnh …: whoever was addressed
                    return None, assigner.end()
            who = self.owners.stated(who, last)
            if is_reported(lower, self.days, who, max(end, who.end), last):
                return None, who.end
            return who, behind_owner(self.lower, self.days, max(end, who.end))
        return None

    def _by_head(self, line: Line, at: int, last: int) -> tuple[Who | None, int] | None:
        """Whoever was addressed, where one who asks names no more of him than the head: ``đề nghị Chi cục rà soát``."""
        head = _HEAD_RE.match(self.lower, past_blank(self.lower, at), last)
        if head is None or not VERB_RE.match(self.lower, work := behind_owner(self.lower, self.days, head.end()), last):
            return None
        scope = self.scope(line)
        who = self.addressed() if scope is None else scope.owner
        words = " ".join(head[0].split())
        if who is None or not (words in _ANY_HEAD or any(name.lower().startswith(words) for name in who.names)):
            return None, work
        return Who(who.names, *head.span()), work

    def _told(self, first: int, last: int) -> Who | None:
        """Somebody who is no public body and is told to do something by a day: no condition, no right."""
        who = self.owners.subject(first, last)
        if who is None:
            return None
        days = self.days.inside(who.end, last)
        if days:
            return None if _RIGHT_RE.match(self.lower, self.days.hits[days[0]].end, last) else who
        before = 0 < self.days.before(first) >= first - 2 or self.days.any_inside(max(0, first - LEAD), first)
        return who if before and not _GRANTS_RE.search(self.lower, who.end, last) else None

    def _assigns(self, who: Who, words: str) -> bool:
        """``chỉ đạo`` assigns where the head of government says it; of others it is their own work."""
        if " ".join(words.split()).endswith("chỉ đạo"):
            return who.names[0].startswith(_HEADS)
        # the assigner's name and post may stand between, no other verb
        return _NOT_ASSIGNER_RE.search(words) is None

    def _is_given(self, start: int, at: int) -> bool:
        """Whether work is given in the passive: ``Kế hoạch được giao cho Cục A xây dựng``, but not what has been."""
        return self.lower.endswith((" được ", " được\n"), start, at) and not self.lower.endswith("đã", start, at - 6)

    def _after_directive(self, line: Line, start: int, last: int) -> tuple[Who | None, int]:
        """The owners after ``giao``, ``yêu cầu``, ``đề nghị``, ``do``: the last that stand there."""
        result: tuple[Who | None, int] = (None, start)
        if not line.directs:
            return result
        for found in DIRECT_RE.finditer(self.lower, start, last):
            if found.start() and self.lower[found.start() - 1].isalnum():
                continue  # the end of another word
            who = self.owners.read(found.end() + (self.lower[found.end() : found.end() + 1] in _QUOTES), last)
            if who is None and (you := _YOU_RE.match(self.lower, found.end(), last)) and result[0] is None:
                # Quý cơ quan: to whom the letter goes, or else whoever was addressed
                scope = self.scope(line)
                who = self.saluted or (self.addressed() if scope is None else scope.owner)
                who = who and Who(who.names, you.start(), you.end())
            by = found[0].startswith("do")
            if who is None:
                bare = self._by_head(line, found.end() - 1, last) if result[0] is None and not by else None
                if bare is not None and bare[0] is not None:
                    return bare
                continue
            if by and not _DO_RE.match(self.lower, who.end, last):
                continue
            if found[0].startswith("chỉ") and result[0] is not None:
                continue
            if by or (result[0] is None and found[0].rstrip().endswith("cho") and self._is_given(start, found.start())):
                return who, start
            if self.lower.endswith(_NOT_TOLD, start, found.start()):
                continue
            result = who, behind_owner(self.lower, self.days, who.end)
            if not found[0].startswith("chỉ"):
                break
        return result
