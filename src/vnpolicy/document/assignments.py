"""Who must do what by when (giao nhiệm vụ): one row for each piece of work that a text assigns with a deadline.

Three manners of writing are read:

* running prose: ``Thủ tướng giao Bộ X … , hoàn thành trong tháng 6/2025``, with lists inside it, and with the owner
  named in the sentence, in the heading above or in the paragraph that introduces the list;
* forms: ``Cơ quan chủ trì: …``, ``Thời hạn hoàn thành: …`` below the work;
* tables of action plans, whose cells stand one a line, as Word and PDF give them, or with ``|`` between.

A goal (``phấn đấu đến năm 2030 …``), what was done already, and the time that a procedure takes assign nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from .model import Assignment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

    from .model import Entity

__all__ = ["assign"]

# -- who: agencies, and groups as the text words them --------------------------------------------------------------

_S = r"[ \n]{1,2}"
# The words of a group: bodies in general, posts, their attributes. Longer words first where one starts another.
_GROUP_RE = re.compile(
    r"""(?:
    các | những | toàn\ bộ | từng | mọi | một\ số | [0-9]{1,3}(?=\ (?:bộ|cơ|địa|tỉnh|đơn|xã|phường|sở))
    | ban\ quản\ lý(?:\ dự\ án)? | bộ\ trưởng | bộ(?!\ (?:phận|luật|máy|tiêu|đội|chỉ|dữ|hồ|thủ)) | ban(?!\ (?:hành|đầu|bố|chỉ\ đạo))
    | cơ\ quan(?:\ (?:ngang\ bộ|thuộc\ chính\ phủ|trung\ ương|nhà\ nước|chuyên\ môn|ngành\ dọc|chức\ năng|chủ\ quản
        |có\ thẩm\ quyền|thường\ trực|tham\ mưu|báo\ chí))?
    | ngang\ bộ | thuộc\ chính\ phủ | thuộc\ bộ | thuộc\ tỉnh | trực\ thuộc(?:\ trung\ ương|\ bộ|\ sở)?
    | (?:ngành|sở|cấp(?=\ (?:ủy|tỉnh|huyện|xã|bộ|trung|phòng|chính|có\ thẩm|,)|,)|huyện|xã|phường|quận|thị\ xã
        |thị\ trấn|đặc\ khu|tỉnh|thành\ phố)(?!\ (?:hội|ủy))
    | địa\ phương | đơn\ vị(?:\ sự\ nghiệp(?:\ công\ lập)?)? | ủy\ ban\ nhân\ dân | hội\ đồng\ nhân\ dân | ubnd | hđnd
    | thủ\ trưởng | chủ\ tịch | giám\ đốc | cục\ trưởng | vụ\ trưởng | chánh\ văn\ phòng | trưởng\ ban | bí\ thư
    | người\ đứng\ đầu | lãnh\ đạo(?=\ (?:các|bộ|ubnd|sở|cơ)) | tổng\ giám\ đốc | hội\ đồng\ thành\ viên
    | thành\ viên\ ban\ chỉ\ đạo | thành\ viên(?=\ (?:ban|hội|ủy|tổ|chính)) | chính\ quyền | cấp\ ủy(?:\ đảng)? | tỉnh\ ủy | thành\ ủy | đảng\ ủy
    | tổ\ chức(?=\ (?:đảng|chính\ trị|đoàn|tín\ dụng|có\ liên|liên\ quan|cá\ nhân|và|hội)|,)(?:\ đảng|\ chính\ trị\ -\ xã\ hội
        |\ chính\ trị|\ tín\ dụng)?
    | cá\ nhân | đoàn\ thể | hiệp\ hội | hội(?=,|\ và|\ đoàn) | mặt\ trận\ tổ\ quốc | doanh\ nghiệp(?:\ nhà\ nước|\ viễn\ thông)?
    | tập\ đoàn(?:\ kinh\ tế)? | tổng\ công\ ty | công\ ty | ngân\ hàng(?:\ thương\ mại)? | chủ\ đầu\ tư
    | nhà\ thầu | trường\ đại\ học | trường | viện | bệnh\ viện | cơ\ sở(?:\ giáo\ dục|\ đào\ tạo|\ y\ tế|\ khám\ bệnh,\ chữa\ bệnh)?
    | phòng | vụ | chi\ cục | cục | trung\ tâm | công\ an
    | nhà\ nước | chính\ phủ | trung\ ương | (?:có\ )?liên\ quan | chức\ năng | khác | còn\ lại | nêu\ trên | nói\ trên | này
    | trên\ địa\ bàn(?:\ (?:tỉnh|thành\ phố))? | trong\ (?:cả\ nước|tỉnh|toàn\ tỉnh|toàn\ ngành) | thuộc\ phạm\ vi\ quản\ lý
    | ven\ biển | miền\ núi | biên\ giới | được\ phân\ công
    )(?![^\W_])""",
    re.VERBOSE,
)
_JOIN_RE = re.compile(r",[ \n]{1,2}(?:và[ \n])?|[ \n]{1,2}(?:và|cùng|với)[ \n]{1,2}|;[ \n]{1,2}|[ \n]{1,2}|/| - ")
_STARTS_RE = re.compile(
    r"các|những|toàn|từng|mọi|bộ|cơ quan|ngành|sở|huyện|xã|phường|quận|thị|tỉnh|thành|địa phương|đơn vị|ủy ban|ubnd|hđnd"
    r"|hội đồng|thủ trưởng|chủ tịch|giám đốc|cục|vụ|chánh|trưởng|bí thư|người đứng|lãnh đạo|tổng|chính quyền|cấp|đảng"
    r"|doanh nghiệp|tập đoàn|công ty|ngân hàng|chủ đầu tư|ban quản lý|nhà thầu|trường|viện|bệnh viện|[0-9]|tổ chức"
)
_CAPITAL = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
_PLACE_RE = re.compile(rf"(?:: )?[{_CAPITAL}][^\W\d_]*(?:[ \n][{_CAPITAL}][^\W\d_]*){{0,3}}")
# Words that name nobody when they stand alone.
_NOBODY = frozenset(
    "các|này|và|khác|những|toàn bộ|bộ|ban|sở|ngành|tỉnh|huyện|xã|phường|cấp|trung ương|nhà nước|chính phủ|cá nhân|trường"
    "|viện|hội|cục|vụ|phòng|tổ chức|cơ quan|đơn vị|liên quan|cơ sở|doanh nghiệp|thành phố|công ty|mọi|từng|một số".split("|")
)
# With these a list of owners can start in the middle of a sentence; ngành, địa phương there end another list.
_LISTS_RE = re.compile(
    r"các|những|toàn|từng|mọi|ubnd|hđnd|ủy ban|hội đồng|chủ tịch|giám đốc|thủ trưởng|bộ trưởng|chủ đầu tư|người đứng"
    r"|chính quyền|doanh nghiệp|chánh|cục trưởng|thành phố|tỉnh ủy|thành ủy"
)
# Heads of bodies that have a name of their own.
_OF_NAMES = frozenset(
    "sở|cục|vụ|chi cục|phòng|trung tâm|ban quản lý|ban quản lý dự án|công ty|tổng công ty|tập đoàn|trường|viện"
    "|bệnh viện|trường đại học|hội|hiệp hội|ngân hàng|ban|công an".split("|")
)
_THIS_RE = re.compile(r"(?:bộ|cơ quan|đơn vị|sở|ban|cục)[ \n](?:này|nêu trên|nói trên)")
_WORD_RE = re.compile(r"[^\W_]+(?: - )?")
_MODAL_THIS_RE = re.compile(r"(?:bộ|cơ quan|đơn vị|sở|ban|cục)[ \n](?:này|nêu trên|nói trên)")
_WORD_RE = re.compile(r"có[ \n]trách|chịu[ \n]trách|phải|cần|được|là|của|đã|đang|để|và[ \n]các")
_OF_PLACES = ("tỉnh", "thành phố", "huyện", "xã", "phường", "quận", "địa bàn")


class _Who(NamedTuple):
    """Owners, and where their words start and end."""

    names: tuple[str, ...]
    start: int
    end: int


class _Owners:
    """Reads owners at a place of the text: agencies that were found, and the words of groups."""

    def __init__(self, folded: Folded, hits: list[Hit]) -> None:
        self.folded = folded
        self.lower = folded.lower
        self.at: dict[int, Hit] = {}
        for hit in hits:
            if hit.kind == "agency" and (hit.start not in self.at or self.at[hit.start].end < hit.end):
                self.at[hit.start] = hit
        self.order = sorted(self.at)

    def read(self, start: int, stop: int) -> _Who | None:
        """The owners whose words start here, or None."""
        lower, at = self.lower, start
        stop = min(stop, start + _LIST)
        if at not in self.at and not _STARTS_RE.match(lower, at, stop):
            return None
        pieces: list[tuple[int, int, str | None]] = []  # a group has no name
        end = at
        while at < stop:
            hit = self.at.get(at)
            if hit is not None and hit.end <= stop:
                pieces.append((at, hit.end, str(hit.value)))
                end = at = hit.end
            elif (group := _GROUP_RE.match(lower, at, stop)) is not None:
                pieces.append((at, group.end(), None))
                end = at = group.end()
            elif (
                pieces
                and pieces[-1][2] is None
                and lower[pieces[-1][0] : end] in _OF_NAMES
                and (named := self._name_end(at, stop)) > at
            ):
                pieces[-1] = (pieces[-1][0], named, None)
                end = at = named
            elif pieces and pieces[-1][2] is None and lower[pieces[-1][0] : end].endswith(_OF_PLACES):
                place = _PLACE_RE.match(self.folded.cased, at, stop)
                if place is None:
                    break
                # Đồng Nai, An Giang: names of places go on while a comma or và joins them
                pieces[-1] = (pieces[-1][0], place.end(), None)
                end = at = place.end()
                while (more := _JOIN_RE.match(lower, at, stop)) is not None:
                    place = _PLACE_RE.match(self.folded.cased, more.end(), stop)
                    if place is None or more.end() in self.at or _GROUP_RE.match(lower, more.end(), stop):
                        break
                    end = at = place.end()
                    pieces[-1] = (pieces[-1][0], end, None)
            else:
                break
            if lower.startswith(": ", at):
                if lower[pieces[-1][0] : end].endswith(_OF_PLACES):
                    continue
                if at + 2 in self.at and pieces[-1][2] is None:  # các Bộ: A, B
                    at += 2
                    continue
            join = _JOIN_RE.match(lower, at, stop)
            if join is None:
                break
            at = join.end()
        return self._who(pieces, start, end)

    def whole(self, start: int, stop: int) -> _Who | None:
        """The owners in a place that is theirs alone: a body that no table knows is named by the words that stand there."""
        ends = [e for e in (self.lower.find(c, start, stop) for c in ".;|\n") if e >= 0]
        end = min(ends) if ends else stop
        while end > start and self.lower[end - 1] == " ":
            end -= 1
        who = self.read(start, stop)
        if who is None or (who.end < end and len(self.lower[who.end : end].split()) < 4):
            words = " ".join(self.folded.quote(start, end).split())
            return _Who((words,), start, end) if 1 < len(words) < 120 and words[:1].isupper() else who
        return who

    def _name_end(self, at: int, stop: int) -> int:
        """The end of a proper name that starts here and that no table knows: up to a verb or a sign; else ``at``."""
        if not self.folded.cased[at].isupper():
            return at
        end = at
        for found in _WORD_RE.finditer(self.lower, at, min(stop, at + 80)):
            if end > at and (_VERB_RE.match(self.lower, found.start()) or _MODAL_WORD_RE.match(self.lower, found.start())):
                return end
            end = found.end()
            if end == stop or self.lower[end] in ",;:.|\n":
                return end
        return at

    def _who(self, pieces: list[tuple[int, int, str | None]], start: int, end: int) -> _Who | None:
        names: list[str] = []
        runs: list[list[tuple[int, int, str | None]]] = []
        for piece in pieces:
            if runs and piece[2] is None and runs[-1][-1][2] is None:
                runs[-1].append(piece)
            else:
                runs.append([piece])
        for i, run in enumerate(runs):
            if run[0][2] is not None:
                names.append(run[0][2])
                continue
            first, last = run[0][0], run[-1][1]
            after = runs[i + 1][0][0] if i + 1 < len(runs) else None
            if after is not None and not self.lower[last:after].strip(" \n:"):
                # a post, or các, before the bodies themselves; what stands before it is a group of its own
                while run and self.lower[run[-1][1] : after].strip() == "" and len(run) > 1:
                    after = run[-1][0]
                    run.pop()
                    if self.lower[run[-1][1] : after].strip(" \n"):
                        break
                else:
                    continue
                last = run[-1][1]
            words = self.folded.quote(first, last)
            if words.lower() in _NOBODY:
                continue
            if _THIS_RE.fullmatch(words.lower()):
                at = bisect_left(self.order, first) - 1
                if at >= 0:
                    names.append(str(self.at[self.order[at]].value))
                continue
            names.append(" ".join(words.split()))
        if not names:
            return None
        return _Who(tuple(dict.fromkeys(names)), start, end)


# -- prose -----------------------------------------------------------------------------------------------------------

# List markers, the outer ones first; a rank for each.
_MARKER_RE = re.compile(
    r"""[ ]{0,4}(?:
    (?P<r1>(?:phần|chương|điều|mục|phụ\ lục)\ [0-9ivxlc]{1,6}[a-zđ]?[.:]?\ ?)
    | (?P<r2>[ivx]{1,5}\ ?[.\-]\ ?(?=\S)|[A-H]\.\ )
    | (?P<r3>[0-9]{1,2}[.)/]\ ?(?=[^\W\d_]|\S*$))
    | (?P<r4>[0-9]{1,2}\.[0-9]{1,2}\.?\ )
    | (?P<r5>[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,2}\.?\ | [a-zđ]\)\ ?)
    | (?P<r6>[-–•*]\ ?) | (?P<r7>\+\ ?) | (?P<r8>\([0-9ivxa-zđ]{1,4}\)\ ?)
    )""",
    re.VERBOSE,
)
_PLAIN = 9  # a line without a marker
# Where a clause may start inside a line.
_BREAK_RE = re.compile(
    r"(?<=[^\W\d_]|[0-9)\]”\"%])[.]{1,3}[ \n](?=[" + _CAPITAL + r"“\"(\[])|;[ \n]{0,2}|(?<=[ :,;.])\((?:[0-9]{1,2}|[ivx]{1,4}|[a-zđ])\) ?"
    r"|(?<=[:;,] )(?:[a-zđ]|[ivx]{1,4})\) "
)
_ABBREVIATED_RE = re.compile(r"(?:^|[ (])(?:TP|Tp|TS|GS|PGS|ThS|Tr|tr|[A-Z])$")
_WITHIN_RE = re.compile(r",[ \n]trong đó,?[ \n]")
_DIRECT_RE = re.compile(
    r"(?<![^\W_])(?:giao(?:[ \n]nhiệm[ \n]vụ)?(?:[ \n]cho)?|yêu[ \n]cầu|đề[ \n]nghị|phân[ \n]công|ủy[ \n]quyền[ \n]cho"
    r"|chỉ[ \n]đạo|kêu[ \n]gọi|do)[ \n]{1,2}"
)
_ASSIGNER_RE = re.compile(
    r"(?:[^\W\d_]+[ \n]){0,6}(?:cũng[ \n]|đã[ \n]|tiếp[ \n]tục[ \n])?(?:giao|yêu[ \n]cầu|đề[ \n]nghị|phân[ \n]công|chỉ[ \n]đạo)(?![^\W_])"
)
_DO_RE = re.compile(r",?[ \n]{1,2}(?:chủ[ \n]trì|thực[ \n]hiện|làm|xây[ \n]dựng|tham[ \n]mưu|triển[ \n]khai|chịu)")
# A phrase that leads a sentence before its subject.
_LEAD_RE = re.compile(
    r"(?:trong|trên|căn|về|đối|để|nhằm|trước|theo|thực hiện|từ|sau|khi|định kỳ|hằng|đến|chậm nhất|riêng|với|tại|ngoài"
    r"|đồng thời|bên cạnh|ngay|hết|tiếp đó|cùng với|nội dung|việc|liên quan|một là|hai là|ba là|bốn là|năm là|sáu là"
    r"|trường hợp|thời gian|qua|quá trình)(?![^\W_])"
)
# Words between the owner and the work.
_MODAL_RE = re.compile(
    r"[ \n:,]{0,3}(?:(?:có[ \n]trách[ \n]nhiệm|chịu[ \n]trách[ \n]nhiệm|được[ \n]giao(?:[ \n]nhiệm[ \n]vụ)?|cần|phải"
    r"|có[ \n]nhiệm[ \n]vụ|theo[ \n]chức[ \n]năng,[ \n]nhiệm[ \n]vụ(?:[ \n]được[ \n]giao)?,?)[ \n:]{1,3}){0,3}[ \n:,]{0,3}"
)
_VERB_RE = re.compile(
    r"""(?:
    ban\ hành|báo\ cáo|bảo\ đảm|bám\ sát|bố\ trí|bổ\ sung|cập\ nhật|chỉ\ đạo|chia\ sẻ|chủ\ động|chủ\ trì|chuẩn\ bị|chuẩn\ hóa
    |công\ bố|công\ khai|cung\ cấp|cụ\ thể\ hóa|cử|đánh\ giá|đảm\ bảo|đặc\ biệt|đẩy\ (?:mạnh|nhanh)|đề\ xuất|điều\ chỉnh|đôn\ đốc
    |đăng\ ký|đưa|giải\ quyết|giải\ ngân|giao|gửi|hoàn\ (?:thành|thiện|tất|chỉnh)|huy\ động|hướng\ dẫn|kết\ nối|khắc\ phục
    |khẩn\ trương|khởi\ công|khánh\ thành|kịp\ thời|kiểm\ (?:tra|soát|kê)|kiện\ toàn|làm|lập|lấy|lựa\ chọn|mở\ rộng|nâng\ (?:cấp|cao)
    |nghiên\ cứu|nhanh\ chóng|phân\ (?:bổ|công|cấp|tích)|phấn\ đấu|phê\ duyệt|phối\ hợp|phổ\ biến|quán\ triệt|quy\ định|quyết\ liệt
    |rà\ soát|sắp\ xếp|sớm|số\ hóa|sửa\ đổi|tập\ (?:trung|huấn|hợp)|tăng\ cường|tạo|thành\ lập|tham\ mưu|thẩm\ định|thanh\ tra
    |theo\ dõi|thiết\ lập|thống\ (?:kê|nhất)|thông\ báo|thu|thúc\ đẩy|thực\ hiện|tích\ (?:hợp|cực)|tiến\ hành|tiếp\ (?:tục|thu|nhận)
    |tổ\ chức|tổng\ (?:hợp|kết)|trao\ đổi|triển\ khai|trình|truyền\ thông|tuyên\ truyền|ưu\ tiên|vận\ hành|xác\ định|xây\ (?:dựng|mới)
    |xem\ xét|xin|xử\ lý|nộp|ký|bàn\ giao|chấn\ chỉnh|đầu\ tư|thí\ điểm|nghiêm\ túc|trực\ tiếp|tự\ rà|làm\ sạch|lên|đồng\ bộ
    |phát\ (?:hành|triển|động|huy)|chấm\ dứt|bãi\ bỏ|cắt\ giảm|đơn\ giản|thu\ hồi|cấp|giảm|tháo\ gỡ|khôi\ phục|hỗ\ trợ|chi\ trả
    |không\ (?:để|được)|tuyệt\ đối|khai\ thác|tái|sử\ dụng|áp\ dụng|duy\ trì|hình\ thành|ứng\ dụng|tham\ gia|định\ kỳ|thường\ xuyên|quản\ lý|hợp\ tác|ngay
    )(?![^\W_])""".replace(r"\ ", r"[ \n]"),
    re.VERBOSE,
)
# The rest of a clause that says by when the work before it is to be done.
_TAIL_RE = re.compile(
    r"[ \n(,-]{0,4}(?:(?:bảo|đảm)[ \n]đảm[ \n]|phải[ \n]|và[ \n])?(?:thời[ \n](?:gian|hạn)|tiến[ \n]độ|hạn|thời[ \n]điểm|hoàn[ \n](?:thành|tất)"
    r"|xong|trình|báo[ \n]cáo|gửi|ban[ \n]hành)?[^.;\n]{0,48}$"
)
_TAIL_HEAD_RE = re.compile(
    r"[ \n(,-]{0,4}(?:thời[ \n](?:gian|hạn)|tiến[ \n]độ|hạn[ \n]|xong[ \n]|(?:(?:bảo|đảm)[ \n]đảm[ \n]|phải[ \n])?hoàn[ \n](?:thành|tất)(?![^\W_]))"
)
# What makes a sentence a goal, a report, a condition.
_NO_WORK_RE = re.compile(
    r"phấn[ \n]đấu|mục[ \n]tiêu|kỳ[ \n]vọng|dự[ \n]kiến|dự[ \n]báo|(?<![^\W_])nếu(?![^\W_])|không[ \n]thể|có[ \n]hiệu[ \n]lực"
    r"|hết[ \n]hiệu[ \n]lực|trường[ \n]hợp|tầm[ \n]nhìn"
)
_REPORT_RE = re.compile(
    r"[ \n]{1,2}(?:đã|đang|vừa|là|của|cho[ \n]biết|cho[ \n]rằng|nhận|thống[ \n]nhất[ \n]đánh|đánh[ \n]giá[ \n]cao|đặt|về|sẽ"
    r"|nêu|ghi|nhất[ \n]trí|cơ[ \n]bản|luôn|chưa|còn[ \n]|có[ \n](?:văn|công|ý)|căn[ \n]cứ[ \n]các|ban[ \n]hành[ \n](?:kèm|quyết|nghị|kế|chương|quy|đề|hướng|danh|chỉ|công))(?![^\W_])"
)
_HEADING_RE = re.compile(r"mục[ \n]tiêu|chỉ[ \n]tiêu|kết[ \n]quả[ \n]đạt|tình[ \n]hình|tồn[ \n]tại")
# A term that runs from the text itself, not from an application.
_OWN_ANCHOR_RE = re.compile(
    r"ngày[ \n](?:ký|ban[ \n]hành|được[ \n]ký|công[ \n]bố|có[ \n]hiệu[ \n]lực)|(?:này|nêu trên)(?:[ \n]|$)"
)


_YEARS_RE = re.compile(r"(?:đến|vào|tới)[ \n](?:hết[ \n]|cuối[ \n])?năm[ \n][0-9]")
_DONE_RE = re.compile(r"hoàn[ \n](?:thành|tất|thiện)|xong|chậm[ \n]nhất|bảo[ \n]đảm[ \n]tiến|thời[ \n](?:hạn|gian)|kết[ \n]thúc|chấm[ \n]dứt")


_LINK_RE = re.compile(r"(?:và|đồng[ \n]thời|bên[ \n]cạnh[ \n]đó|ngoài[ \n]ra|cùng[ \n]với[ \n]đó|sau[ \n]đó|từ[ \n]đó|trên[ \n]cơ[ \n]sở[ \n]đó)[, ]")


class _Scope(NamedTuple):
    """Owners that a heading or an introduction names for what stands below it; ``lists`` after a colon."""

    rank: int
    who: _Who
    lists: bool


class _Row(NamedTuple):
    """An assignment in offsets of the folded text; ``deadline`` is the hit's index."""

    start: int
    end: int
    who: tuple[str, ...]
    deadline: int
    cooperating: tuple[str, ...] = ()


def _eligible(hit: Hit) -> bool:
    """Whether the deadline can be that of a piece of work: a day, or a term that runs from the text's own day."""
    if hit.kind != "deadline":
        return False
    anchor = getattr(hit.value, "anchor", None)
    if anchor is None or hit.value.due is not None:
        return True
    return _OWN_ANCHOR_RE.search(anchor.lower()) is not None


class _Reader:
    """One pass over the lines of a text, with what was addressed last."""

    def __init__(self, folded: Folded, hits: list[Hit]) -> None:
        self.folded = folded
        self.lower = folded.lower
        self.cased = folded.cased
        self.hits = hits
        self.owners = _Owners(folded, hits)
        self.due = [i for i, hit in enumerate(hits) if _eligible(hit)]
        self.starts = [hits[i].start for i in self.due]
        self.scopes: list[_Scope] = []  # outer ones first
        self.last: _Who | None = None
        self.rows: list[_Row] = []
        self.goal = 0  # the rank of a heading that says that goals follow
        self.before: tuple[int, _Who | None] | None = None  # where the last line's work started, and its owner
        self.labels: tuple[_Who | None, _Who | None] = (None, None)  # lead and help, of a form
        self.labelled = _PLAIN  # the rank of the form's lines
        self.open_row: int | None = None  # a row of a form that has no lead yet
        self.items: list[tuple[int, int]] = []  # rank and place of the items that this line stands under

    def lines(self) -> Iterator[tuple[int, int]]:
        """The lines that can matter: from some way above the first deadline to the last."""
        lower = self.lower
        start = lower.rfind("\n", 0, max(0, self.starts[0] - 30_000)) + 1
        stop = self.starts[-1]
        while start <= stop:
            end = lower.find("\n", start)
            end = len(lower) if end < 0 else end
            yield start, end
            start = end + 1

    def inside(self, start: int, end: int) -> list[int]:
        """The eligible deadlines that start in this stretch."""
        first = bisect_left(self.starts, start)
        last = bisect_left(self.starts, end)
        return self.due[first:last]

    def read(self, skip: set[int]) -> list[_Row]:
        """The rows of prose and forms; ``skip`` are deadlines that a table has."""
        joined: tuple[int, int] | None = None
        for start, end in self.lines():
            # A line that breaks inside a sentence (PDF) goes on in the next.
            if joined is not None:
                start = joined[0]  # noqa: PLW2901
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
        if end - start > 4_000 or end + 1 >= len(self.lower) or end == start:
            return False
        if self.lower[end - 1] in ".;:|!?/" or self.inside(end, end + 1):
            return self.inside(end, end + 1) != []
        after = self.cased[end + 1]
        return (after.islower() and not _MARKER_RE.match(self.lower, end + 1, end + 8)) or (
            after.isdigit() and end - start > 60 and not _MARKER_RE.match(self.lower, end + 1, end + 8)
        )

    def _rank(self, start: int, end: int) -> tuple[int, int]:
        """The rank of a line's marker, and where its words start."""
        found = _MARKER_RE.match(self.lower, start, end)
        if found is None or found.lastgroup is None:
            while start < end and self.lower[start] == " ":
                start += 1
            return _PLAIN, start
        if found.lastgroup == "r2" and self.cased[found.start("r2")].islower():
            return 5, found.end()
        return int(found.lastgroup[1]), found.end()

    def _line(self, start: int, end: int, skip: set[int]) -> None:
        rank, words = self._rank(start, end)
        if words >= end:
            return
        lower = self.lower
        # Deeper and equal scopes end where an item of this rank starts.
        if rank < _PLAIN:
            while self.scopes and self.scopes[-1].rank >= rank:
                self.scopes.pop()
        formal = _LABEL_RE.match(lower, words, end) or _TAIL_HEAD_RE.match(lower, words, end)
        if rank < _PLAIN and not formal and rank <= self.labelled:
            self.labels, self.labelled, self.open_row = (None, None), _PLAIN, None
        if rank < _PLAIN:
            while self.items and self.items[-1][0] >= rank:
                self.items.pop()
        if rank <= 3:
            short = end - words < 160
            if short and _HEADING_RE.search(lower, words, end) and not self.inside(words, end):
                self.goal = rank
            elif self.goal and rank <= self.goal:
                self.goal = 0
        if self._label(words, end, rank):
            return
        if rank < _PLAIN and not formal:
            self.items.append((rank, _bare(lower, words, end)))
        colon = lower[end - 1] == ":" if end else False
        owner: _Who | None = None
        begun: int | None = None
        previous: tuple[int, int, _Who | None, bool] | None = None
        for first, last in self._clauses(words, end):
            owner_here, work = self._owner(first, last)
            if owner_here is not None:
                owner = owner_here
                begun = begun or work
            previous = self._clause(first, last, owner_here, owner, work, previous, skip)
        if owner is not None:
            self.last = owner
            if colon or rank < _PLAIN:
                while self.scopes and self.scopes[-1].rank >= rank:
                    self.scopes.pop()
                # What introduces a list without a marker of its own stands above the list, whatever its marks.
                self.scopes.append(_Scope(0 if rank == _PLAIN else rank, owner, colon))
                if rank == _PLAIN:
                    self.scopes = [s for s in self.scopes if s.rank < _PLAIN][-6:]
        if previous is not None and not (formal and rank < _PLAIN):
            self.before = (begun or words, owner)

    def _label(self, words: int, end: int, rank: int) -> bool:
        """``Cơ quan chủ trì: …``: remember who, and say so."""
        found = _LABEL_RE.match(self.lower, words, end)
        if found is None:
            return False
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
        return not self.inside(words, end)

    def _clauses(self, start: int, end: int) -> list[tuple[int, int]]:
        """The clauses of a line: sentences, items of a list inside it, and what a semicolon parts."""
        cuts = [start]
        lower = self.lower
        if not self.inside(start, end) and not _DIRECT_RE.search(lower, start, end):
            return [(start, end)]
        for found in _BREAK_RE.finditer(self.cased, start, end):
            mark = found[0][0]
            at = found.end()
            if at >= end:
                break
            if mark == "." and _ABBREVIATED_RE.search(self.cased[max(start, found.start() - 6) : found.start()]):
                continue
            if mark == ";":
                # After a semicolon a clause starts with a verb, an owner or a list marker; a noun goes on.
                previous_has_day = bool(self.inside(cuts[-1], found.start()))
                starts = (
                    _VERB_RE.match(lower, at, end) or self.owners.read(at, end) or lower[at] in "(" or _DIRECT_RE.match(lower, at, end)
                )
                if not previous_has_day and (not starts or _TAIL_HEAD_RE.match(lower, at, end)):
                    continue
            cuts.append(at)
        return list(pairwise([*cuts, end]))

    def _owner(self, first: int, last: int) -> tuple[_Who | None, int]:
        """Who is addressed in a clause, and where the work starts."""
        lower = self.lower
        marker = _MARKER_RE.match(lower, first, last)
        if marker is not None and marker.lastgroup in ("r3", "r5", "r6", "r7", "r8"):
            first = marker.end()
        while first < last and lower[first] in " \n\"“(":
            first += 1
        who = self.owners.read(first, last)
        if who is not None:
            assigner = _ASSIGNER_RE.match(lower, who.end + 1, min(last, who.end + 60)) if who.end < last else None
            if assigner is not None and self._assigns(who, assigner.group()):
                object_ = self._after_directive(who.end, last)
                return object_ if object_[0] is not None else (None, assigner.end())
            if _REPORT_RE.match(lower, who.end, last):
                return None, who.end
            return who, self._work(who.end, last)
        object_ = self._after_directive(first, last)
        if object_[0] is not None:
            return object_
        if _LEAD_RE.match(lower, first, last):
            at = first
            for _ in range(8):
                comma = lower.find(", ", at, min(last, first + 600))
                if comma < 0:
                    break
                at = comma + 2
                who = self.owners.read(at, last) if at in self.owners.at or _LISTS_RE.match(lower, at, last) else None
                if who is not None and not _REPORT_RE.match(lower, who.end, last):
                    work = self._work(who.end, last)
                    if _VERB_RE.match(lower, work, last):
                        return who, work
                    at = who.end
        return None, first

    def _assigns(self, who: _Who, words: str) -> bool:
        """``chỉ đạo`` assigns where the head of government says it; of others it is their own work."""
        if words.replace("\n", " ").endswith("chỉ đạo"):
            return who.names[0].startswith(("Thủ tướng", "Phó Thủ tướng", "Bộ Chính trị", "Ban Bí thư"))
        # the assigner's name and post may stand between, no other verb
        return not re.search(r"được|phối hợp|chủ trì|theo|,", words)

    def _after_directive(self, start: int, last: int) -> tuple[_Who | None, int]:
        """The owners after ``giao``, ``yêu cầu``, ``đề nghị``, ``do``: the last that stand there."""
        result: tuple[_Who | None, int] = (None, start)
        for found in _DIRECT_RE.finditer(self.lower, start, last):
            who = self.owners.read(found.end(), last)
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
        modal = _MODAL_RE.match(self.lower, at, last)
        return modal.end() if modal else at

    def _clause(
        self,
        first: int,
        last: int,
        own: _Who | None,
        line_owner: _Who | None,
        work: int,
        previous: tuple[int, int, _Who | None, bool] | None,
        skip: set[int],
    ) -> tuple[int, int, _Who | None, bool]:
        """The rows of one clause; gives its work's start, its end, its owner, and whether it had a day."""
        lower = self.lower
        days = [i for i in self.inside(first, last) if i not in skip]
        start = work
        if not days:
            return start, last, own or line_owner, False
        for n, i in enumerate(days):
            hit = self.hits[i]
            begins = start
            who = own
            tail = (
                n == 0
                and own is None
                and hit.start - first <= 60
                and _TAIL_HEAD_RE.match(lower, first, hit.start + 1) is not None
            )
            if tail:
                if previous is not None and not previous[3]:
                    begins, who = previous[0], previous[2]
                elif previous is None and self.labels[0] is not None and self.items:
                    begins = self.items[-1][1]
                elif previous is None and self.before is not None and self._near(first):
                    begins, who = self.before
                    self.open_row = len(self.rows)
            within = _last_match(_WITHIN_RE, lower, begins, hit.start)
            if within is not None and not tail:
                begins = within
            lead = self.labels[0] if tail or own is None else None
            label = next((f for f in _LABEL_RE.finditer(lower, begins, hit.start) if not f["help"]), None)
            if label is not None:
                lead = self.owners.whole(label.end(), hit.start) or lead
            if lead is not None:
                who = lead
            carried = who is None
            lists = False  # an item of a list whose verb stands before the list
            if who is None:
                lists = lower[first - 2 : first] == ") " and line_owner is not None
                if line_owner is None and self.scopes:
                    who, lists = self.scopes[-1].who, self.scopes[-1].lists and previous is None
                else:
                    who = line_owner or self.last
            begins = self._skip_marks(begins, hit.start)
            opens = hit.start - first <= 3 or hit.start <= begins + 1
            if self._is_work(first, begins, hit, opens=opens, carried=carried and not tail, lists=lists):
                end = hit.end
                if opens and not tail:
                    begins, end = min(hit.start, begins), self._strip(hit.end, last)
                if who is not None:
                    self._add(_Row(begins, end, who.names, i, self._help(begins, hit.start)))
                elif tail:
                    self._add(_Row(begins, end, (), i))
            start = hit.end
            own = who
        return start, last, own or line_owner, True

    def _near(self, first: int) -> bool:
        """Whether the line above is the one before this, so that its work can be meant."""
        assert self.before is not None
        return first - self.before[0] < 3_000

    def _add(self, row: _Row) -> None:
        self.rows.append(row)

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

    def _strip(self, start: int, end: int) -> int:
        while end > start and self.lower[end - 1] in " \n.;,:":
            end -= 1
        return end

    def _is_work(self, first: int, begins: int, hit: Hit, *, opens: bool, carried: bool, lists: bool) -> bool:
        """Whether a clause assigns work: no goal, no report, no condition; a carried owner asks for an imperative."""
        lower = self.lower
        if self.goal and carried:
            return False
        head = first if begins < first else begins if begins - first > 200 else first
        if _NO_WORK_RE.search(lower, max(head, hit.start - 600), hit.start):
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
        return _VERB_RE.match(lower, at) is not None


_LIST = 1_500  # a list of owners is no longer
_BARE_RE = re.compile(r"(?:tên )?(?:nhiệm vụ|nội dung|công việc)(?: thực hiện)? ?: ?")


def _bare(lower: str, start: int, end: int) -> int:
    """Past the label of the work itself: ``Nhiệm vụ: …``."""
    found = _BARE_RE.match(lower, start, end)
    return found.end() if found is not None and found.end() < end else start


def _last_match(pattern: re.Pattern[str], text: str, start: int, end: int) -> int | None:
    at = None
    for found in pattern.finditer(text, start, end):
        at = found.end()
    return at


_LABEL_RE = re.compile(
    r"(?:(?P<help>(?:cơ[ \n]quan|đơn[ \n]vị)?(?:,[ \n]đơn[ \n]vị)?[ \n]?phối[ \n]hợp(?:[ \n]thực[ \n]hiện)?)"
    r"|(?:cơ[ \n]quan|đơn[ \n]vị)(?:,[ \n](?:đơn[ \n]vị|cơ[ \n]quan))?[ \n](?:chủ[ \n]trì|thực[ \n]hiện|phụ[ \n]trách|đầu[ \n]mối)(?:[ \n]thực[ \n]hiện)?"
    r"|chủ[ \n]trì|phân[ \n]công[ \n]thực[ \n]hiện|trách[ \n]nhiệm[ \n]thực[ \n]hiện) ?:[ \n]?"
)
_HELP_RE = re.compile(r"phối[ \n]hợp(?:[ \n]chặt[ \n]chẽ)?(?:[ \n](?:với|cùng))?[ \n]")


# -- tables -----------------------------------------------------------------------------------------------------------

_HEADS = {
    "number": r"(?:số[ \n])?(?:stt|tt)|số thứ tự",
    "due": r"(?:thời[ \n](?:gian|hạn|điểm)|tiến[ \n]độ|hạn)(?:[ \n/,].{0,40})?|(?:ngày )?hoàn thành.{0,20}",
    "help": r"(?:cơ quan|đơn vị|các cơ quan)?(?:, đơn vị)? ?phối hợp.{0,30}",
    "lead": r"(?:cơ quan|đơn vị|bộ|ngành|sở|phân công|người|bộ phận).{0,20}(?:chủ trì|thực hiện|phụ trách|đầu mối|chịu trách nhiệm)"
    r".{0,30}|chủ trì.{0,20}|phân công.{0,20}|trách nhiệm.{0,20}|đơn vị|cơ quan",
    "work": r"(?:tên |nội dung|các )?.{0,12}(?:nhiệm vụ|công việc|nội dung|hoạt động|giải pháp|đề án|dự án|văn bản|sản phẩm).{0,30}",
}
_DUE_WORD_RE = re.compile("thời (?:gian|hạn|điểm)|tiến độ|hoàn thành|hạn ")
_HEAD_RES = {name: re.compile(rf"(?:{pattern})$") for name, pattern in _HEADS.items()}
_BASIS_RE = re.compile(r"(?:văn bản|căn cứ|quyết định|nguồn).{0,24}giao.{0,24}|căn cứ.{0,30}|văn bản giao.{0,30}")
_NUMBER_CELL_RE = re.compile(r"(?:[0-9]{1,3}(?:\.[0-9]{1,2}){0,2}|[ivx]{1,5}|[a-h])[.)]?$")


class _Cell(NamedTuple):
    start: int
    end: int


class _Tables:
    """Rows of tables: a day that stands alone in its cell, the work before it, and its owner beside it."""

    def __init__(self, folded: Folded, hits: list[Hit], owners: _Owners) -> None:
        self.folded = folded
        self.lower = folded.lower
        self.hits = hits
        self.owners = owners
        self.places: list[int] | None = None
        self.headers: dict[int, list[str]] = {}

    def read(self, due: list[int]) -> tuple[list[_Row], set[int]]:
        """The rows, and the deadlines that are theirs."""
        rows: list[_Row] = []
        taken: set[int] = set()
        carried: tuple[str, ...] = ()
        floor = 0
        for i in due:
            hit = self.hits[i]
            cell = self._cell(hit)
            if cell is None:
                continue
            row = self._row(i, cell, floor, carried)
            if row is not None:
                rows.append(row)
                carried = row.who
            taken.add(i)
            floor = cell.end
        return rows, taken

    def _cell(self, hit: Hit) -> _Cell | None:
        """The cell that the deadline fills, or opens in a few words."""
        lower = self.lower
        start, _ = self._edges(hit.start, 24)
        _, end = self._edges(hit.end, 40)
        if start < 0 or end < 0:
            return None
        before, after = lower[start : hit.start].strip(" -."), lower[hit.end : end].strip(" .")
        if not before and not after:
            return _Cell(start, end)
        piped = "|" in (lower[start - 1 : start], lower[end : end + 1])
        if (piped or not after) and before in ("", "ban hành", "hoàn thành", "xong", "trình", "báo cáo") and len(after) < 24:
            return _Cell(start, end)
        return None

    def _edges(self, at: int, reach: int) -> tuple[int, int]:
        """Where the cell around this place starts and ends; -1 for an edge that is further away than ``reach``."""
        lower = self.lower
        floor, roof = max(0, at - reach), min(len(lower), at + reach)
        left = max(lower.rfind("\n", floor, at), lower.rfind("|", floor, at)) + 1
        if not left and floor:
            left = -1
        ends = [e for e in (lower.find("\n", at, roof), lower.find("|", at, roof)) if e >= 0]
        right = min(ends) if ends else len(lower) if roof == len(lower) else -1
        return left, right

    def _cells(self, cell: _Cell, floor: int) -> list[_Cell]:
        """The cells before this one, nearest first, back to the row's number or to the row above."""
        lower = self.lower
        found: list[_Cell] = []
        at = cell.start
        stop = max(floor, cell.start - 6_000)
        while at > stop and len(found) < 60:
            end = at - 1
            start = max(stop, lower.rfind("\n", stop, end) + 1, lower.rfind("|", stop, end) + 1)
            a, b = start, end
            while a < b and lower[a] in " \n":
                a += 1
            while b > a and lower[b - 1] in " \n":
                b -= 1
            if a < b:
                found.append(_Cell(a, b))
                if _NUMBER_CELL_RE.match(lower, a, b) or any(
                    _HEAD_RES[name].match(lower, a, b) for name in ("number", "due")
                ):
                    break
            at = start
        return found

    def _owner_of(self, cell: _Cell) -> _Who | None:
        """Who a cell names, when it names nobody but owners."""
        start = cell.start
        while start < cell.end and self.lower[start] in "-+• ":
            start += 1
        who = self.owners.read(start, cell.end)
        if who is None or self.lower[who.end : cell.end].strip(" .;,") != "":
            return None
        return who

    def _header(self, at: int) -> list[str]:
        """The columns in order, from the nearest header above; the cells around the due column's label are looked at."""
        labels = self._labels()
        near = bisect_left(labels, at) - 1
        if near < 0 or at - labels[near] > 60_000:
            return []
        best = labels[near]
        if best not in self.headers:
            self.headers[best] = self._columns(best)
        return self.headers[best]

    def _labels(self) -> list[int]:
        """Where the cells are that head a column of days."""
        if self.places is None:
            self.places = []
            for found in _DUE_WORD_RE.finditer(self.lower):
                left, right = self._edges(found.start(), 70)
                if left < 0 or right < 0 or right - left > 60:
                    continue
                if self.lower[left : found.start()].strip() in ("", "ngày"):
                    words = self.lower[left:right].strip()
                    if _HEAD_RES["due"].match(words) and ":" not in words:
                        self.places.append(left)
        return self.places

    def _columns(self, due: int) -> list[str]:
        lower = self.lower
        cells: list[str] = []
        for direction in (-1, 1):
            edge = due
            for _ in range(8):
                start, end = self._edges(edge - 1 if direction < 0 else edge, 80)
                if direction < 0:
                    end = edge - 1
                    if end <= 0:
                        break
                if start < 0 or end < 0 or end >= len(lower):
                    break
                start = edge if direction > 0 else start
                edge = start if direction < 0 else end + 1
                words = lower[start:end].strip()
                if not words:
                    continue
                if len(words) > 70 or _NUMBER_CELL_RE.match(words):
                    break
                name = (
                    "basis" if _BASIS_RE.match(words) else next((n for n, p in _HEAD_RES.items() if p.match(words)), "other")
                )
                if direction < 0 and name == "other" and len(words) > 40:
                    break
                if direction < 0:
                    cells.insert(0, name)
                    if name == "number":
                        break
                else:
                    cells.append(name)
        return cells

    def _row(self, index: int, cell: _Cell, floor: int, carried: tuple[str, ...]) -> _Row | None:
        hit = self.hits[index]
        header = self._header(cell.start)
        cells = self._cells(cell, floor)
        if cells and _NUMBER_CELL_RE.match(self.lower, cells[-1].start, cells[-1].end):
            cells.pop()
        elif cells and any(_HEAD_RES[n].match(self.lower, cells[-1].start, cells[-1].end) for n in ("number", "due")):
            cells.pop()
        if not cells:
            return None
        cells.reverse()
        owners = [self._owner_of(c) for c in cells]
        named = [n for n, who in enumerate(owners) if who is not None]
        after = "lead" in header and "due" in header and header.index("lead") > header.index("due")
        lead_first = "lead" in header and "work" in header and header.index("lead") < header.index("work")
        who: tuple[str, ...] = ()
        helpers: tuple[str, ...] = ()
        works = [n for n, o in enumerate(owners) if o is None]
        if not works:
            return None
        if after:
            following = self._next_owner(cell.end)
            who = following.names if following is not None else ()
            work = works[0]
        elif lead_first and named and named[0] < works[0]:
            who = owners[named[0]].names  # type: ignore[union-attr]
            helpers = tuple(name for n in named[1:] if n < works[0] for name in owners[n].names)  # type: ignore[union-attr]
            work = works[0]
        else:
            work = works[0]
            behind = [n for n in named if n > work]
            # what stands behind the work without a gap up to the due cell
            if behind:
                block = [behind[-1]]
                for n in reversed(behind[:-1]):
                    if n != block[0] - 1:
                        break
                    block.insert(0, n)
                if "help" in header and ("lead" not in header or header.index("help") > header.index("lead")) and len(block) > 1:
                    who = owners[block[0]].names  # type: ignore[union-attr]
                    helpers = tuple(name for n in block[1:] for name in owners[n].names)  # type: ignore[union-attr]
                elif "help" in header and "lead" in header and header.index("help") < header.index("lead") and len(block) > 1:
                    who = owners[block[-1]].names  # type: ignore[union-attr]
                    helpers = tuple(name for n in block[:-1] for name in owners[n].names)  # type: ignore[union-attr]
                else:
                    who = tuple(dict.fromkeys(name for n in block for name in owners[n].names))  # type: ignore[union-attr]
            elif named:
                who = owners[named[0]].names  # type: ignore[union-attr]
        who = who or carried
        if not who:
            return None
        return _Row(cells[work].start, hit.end, who, index, helpers)

    def _next_owner(self, at: int) -> _Who | None:
        start = at + 1
        lower = self.lower
        while start < len(lower) and lower[start] in " \n|":
            start += 1
        _, end = self._edges(start, 400)
        return self._owner_of(_Cell(start, end)) if end > start else None


def assign(folded: Folded, hits: list[Hit], entities: list[Entity]) -> tuple[Assignment, ...]:
    """The work that the text assigns with a deadline; ``entities[i]`` was made of ``hits[i]``."""
    reader = _Reader(folded, hits)
    if not reader.due:
        return ()
    rows, taken = _Tables(folded, hits, reader.owners).read(reader.due)
    rows += [row for row in reader.read(taken) if row.who]
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
