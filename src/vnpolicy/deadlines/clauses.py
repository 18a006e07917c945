"""Deadline or not: what the clause says of a time (thời hạn, hay chỉ là thời gian).

A time is a deadline where the clause sets a duty, a goal or a plan that must be met by then; a clause that reports the
past, states a condition or says how long something is in force names a day or a stretch, and no more.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Final, NamedTuple

__all__ = ["Preposition", "is_deadline", "labels", "preposition", "term_head"]

_S: Final = "[ \\n]{1,3}"

_WEEKDAY: Final = (
    rf"(?:(?:thứ{_S}(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ{_S}nhật)[ \n]{{0,2}}[,(]?[ \n]{{1,2}}(?:tức{_S})?)?"
)
_CLOCK: Final = (
    r"(?:(?P<h>[0-9]{1,2})[ \n]?(?:giờ|h|g|:)(?:[ \n]?(?P<m>[0-9]{2})(?:[ \n]?(?:phút|['’]|p))?)?"
    rf"(?:{_S}(?:sáng|chiều|trưa|tối))?[ \n]{{0,2}},?{_S})?"
)
_PREPOSITION_RE: Final = re.compile(
    rf"""
    (?<![^\W_])
    (?: (?P<by> (?: (?:chậm|muộn){_S}nhất | không{_S}(?:muộn|chậm|trễ){_S}(?:hơn|quá) | không{_S}quá | quá{_S}hạn )
            (?:{_S}là)? (?:{_S}không{_S}quá)? (?:{_S}(?:vào|trong|đến|tới|hết))? (?:{_S}hết)? (?P<by_before>{_S}trước)? (?:{_S}thời{_S}điểm)? )
      | (?P<before> (?:(?:cho{_S})?(?:đến|tới){_S})? trước (?:{_S}thời{_S}(?:điểm|hạn|gian))? )
      | (?P<until> (?:cho{_S})? (?:đến|tới) (?:{_S}hết)? (?:{_S}thời{_S}điểm)? | hết )
      | (?P<within> (?:ngay{_S})? trong (?:{_S}vòng)? )
      | (?P<at> vào )
    )
    {_S} {_WEEKDAY} {_CLOCK} {_WEEKDAY} \Z
    """,
    re.VERBOSE,
)
_LAST: Final = frozenset(
    "trước đến tới hết trong vào nhất là hơn quá vòng điểm hạn gian sáu bảy hai ba tư năm nhật".split()  # noqa: SIM905
)
_LAST_LETTERS: Final = frozenset("cnitgoàáấmhupy0123456789'’,): " + "ưểạơăảụậờ\n")
_LAST_WORD_RE: Final = re.compile(r"([^\W_]+)[,)'’:]?[ \n]{1,3}\Z")


class Preposition(NamedTuple):
    """What stands before a time: where it starts, what it is, and the cut-off in hours and minutes."""

    start: int
    name: str
    hour: int | None = None
    minute: int = 0


def preposition(lower: str, at: int) -> Preposition | None:
    """The preposition of the time that starts there."""
    if lower[at - 1] not in " \n" or lower[at - 2 : at - 1] not in _LAST_LETTERS:
        return None
    word = _LAST_WORD_RE.search(lower, max(0, at - 12), at)
    if word is None or not (
        word[1] in _LAST or word[1] in {"giờ", "h", "phút", "chiều", "sáng", "p"} or word[1][-1] in "0123456789hgp"
    ):
        return None
    m = _PREPOSITION_RE.search(lower, max(0, at - 64), at)
    if m is None:
        return None
    name = m.lastgroup or ""
    for name in ("by_before", "by", "before", "until", "within", "at"):
        if m[name] is not None:
            break
    hour = int(m["h"]) if m["h"] else None
    minute = int(m["m"] or 0)
    if hour is not None and (hour > 24 or minute > 59):
        return None
    start = m.start()
    if name == "within" and lower.startswith("ngay", start):
        start = lower.index("trong", start)
    elif name == "until" and lower.startswith("cho", start):
        start = lower.index("đ" if "đến" in m[0] else "t", start)
    return Preposition(start, name, hour, minute)


# The clause ---------------------------------------------------------------------------------------------------------

_STOP_RE: Final = re.compile(r"[.;:](?=[ \n])|\n[ ]*(?=\n|[-+•*]|[0-9]{1,2}[.)]|[a-zđ][.)])|\|")

# A duty, a goal or a plan: strong words settle the matter, weak ones help where the time lies ahead.
_DUTY_RE: Final = re.compile(
    rf"""(?<![^\W_])(?:
      hoàn{_S}(?:thành|thiện|tất|chỉnh) | xong | trình | phải | phấn{_S}đấu | mục{_S}tiêu | chỉ{_S}tiêu | khẩn{_S}trương | dứt{_S}điểm
    | yêu{_S}cầu | chậm{_S}nhất | báo{_S}cáo | gửi | nộp | kết{_S}thúc | giải{_S}ngân | đưa{_S}vào | khởi{_S}công | khánh{_S}thành | nhiệm{_S}vụ
    | đề{_S}nghị | cần | giao{_S} | chủ{_S}trì | tham{_S}mưu | triển{_S}khai | thực{_S}hiện | ban{_S}hành | xây{_S}dựng | rà{_S}soát | đạt | bảo{_S}đảm
    | đảm{_S}bảo | tập{_S}trung | công{_S}bố | thông{_S}báo | tổ{_S}chức | đề{_S}xuất | phê{_S}duyệt | quyết{_S}tâm | dự{_S}kiến | định{_S}hướng | tầm{_S}nhìn
    | bố{_S}trí | tổng{_S}hợp | hướng{_S}dẫn | cung{_S}cấp | có{_S}ít{_S}nhất | trả{_S}lời | đăng{_S}ký | thanh{_S}toán | bàn{_S}giao | có{_S}trách{_S}nhiệm | sẽ
    | tiếp{_S}nhận | cập{_S}nhật | chuyển | lập | sửa{_S}đổi | nghiên{_S}cứu | thành{_S}lập | khắc{_S}phục | giải{_S}quyết | xử{_S}lý | trở{_S}thành | phổ{_S}cập
    )(?![^\W_])""",
    re.VERBOSE,
)
_STRONG_RE: Final = re.compile(
    rf"""(?<![^\W_])(?:
      hoàn{_S}(?:thành|tất) | xong | trình | phải | phấn{_S}đấu | mục{_S}tiêu | chỉ{_S}tiêu | khẩn{_S}trương | dứt{_S}điểm | yêu{_S}cầu | (?<!kỳ[ \n])báo{_S}cáo | gửi
    | dự{_S}kiến | nộp | giải{_S}ngân{_S}(?:hết|100|đạt) | quyết{_S}tâm | cần(?!{_S}thiết) | khởi{_S}công | khánh{_S}thành | đưa{_S}vào | chậm{_S}nhất | sớm
    )(?![^\W_])""",
    re.VERBOSE,
)
# A report of what has been, a comparison, an estimate.
_PAST_RE: Final = re.compile(
    rf"""(?<![^\W_])(?:
      đã | tính{_S}đến | lũy{_S}kế | so{_S}với | kết{_S}quả | ước | đạt{_S}được | vừa{_S}qua | vừa | trong{_S}đó | tổng{_S}kết | từng | diễn{_S}ra | ghi{_S}nhận | cùng{_S}kỳ
    )(?![^\W_])""",
    re.VERBOSE,
)
# A condition on the past, or how long something is in force.
_CONDITION_RE: Final = re.compile(
    rf"""(?<![^\W_])(?:
      đã | được{_S}(?:cấp|phê{_S}duyệt|ban{_S}hành|ký|giao{_S}đất|tuyển{_S}dụng|tiếp{_S}nhận|bầu|bổ{_S}nhiệm|công{_S}nhận|thành{_S}lập|hưởng|áp{_S}dụng|xây{_S}dựng|sử{_S}dụng)
    | sinh{_S}\Z | ký{_S}kết | phát{_S}sinh | trường{_S}hợp | có{_S}hiệu{_S}lực | hết{_S}hiệu{_S}lực | hiệu{_S}lực | sử{_S}dụng{_S}đất | tồn{_S}tại | xảy{_S}ra | vi{_S}phạm | tham{_S}gia
    | khởi{_S}công | tính | hợp{_S}đồng | nghỉ{_S}(?:hưu|việc) | đang | thành{_S}lập | làm{_S}việc | công{_S}tác | tuyển{_S}dụng | hoạt{_S}động{_S}kháng | cấp | áp{_S}dụng | kéo{_S}dài | từ{_S}trần
    | gia{_S}hạn | có{_S}giá{_S}trị | bắt{_S}đầu | kể{_S}từ | quy{_S}định | vào{_S}sổ | hưởng
    )(?![^\W_])""",
    re.VERBOSE,
)
_FORCE_RE: Final = re.compile(
    rf"(?<![^\W_])(?:hiệu{_S}lực|có{_S}giá{_S}trị|áp{_S}dụng|tính{_S}đến|đã|kéo{_S}dài|gia{_S}hạn|từ|quy{_S}hoạch|tính|có{_S}mặt|lũy{_S}kế|thời{_S}hạn)(?![^\W_])"
)
_NEAR_DUTY_RE: Final = re.compile(
    rf"(?<![^\W_])(?:hoàn{_S}(?:thành|tất)|xong|trình|gửi|nộp|(?<!kỳ[ \n])báo{_S}cáo|phải|kết{_S}thúc|phấn{_S}đấu|cần|yêu{_S}cầu|đề{_S}nghị)(?![^\W_])"
)


def _clause_before(lower: str, at: int, reach: int = 180) -> str:
    """What stands before in the same clause, bounded."""
    window = lower[max(0, at - reach) : at]
    cut = 0
    for m in _STOP_RE.finditer(window):
        cut = m.end()
    return window[cut:]


def _clause_after(lower: str, end: int, reach: int = 110) -> str:
    window = lower[end : end + reach]
    m = _STOP_RE.search(window)
    return window if m is None else window[: m.start()]


def _last_duty(pattern: re.Pattern[str], text: str) -> int:
    """Where the last duty stands that has not been done (``đã hoàn thành``), -1 where none does."""
    place = -1
    for m in pattern.finditer(text):
        if not _DONE_RE.search(text, max(0, m.start() - 16), m.start()):
            place = m.start()
    return place


_DONE_RE: Final = re.compile(r"(?<![^\W_])(?:đã|vừa|được)(?:[ \n]{1,3}được)?[ \n]{1,3}\Z")


def _last(pattern: re.Pattern[str], text: str) -> int:
    """Where the pattern last occurs, -1 where it does not."""
    place = -1
    for m in pattern.finditer(text):
        place = m.start()
    return place


def is_deadline(
    lower: str, prep: Preposition, end: int, first: dt.date | None, last: dt.date | None, on: dt.date | None, day: bool
) -> bool:
    """Whether the time, with its preposition, is one that a duty must meet.

    ``first`` and ``last`` are the days of the time where they are known, ``day`` says that it is one day.
    """
    name = prep.name
    past = on is not None and last is not None and last < on
    before = _clause_before(lower, prep.start)
    if name in {"by", "by_before"}:
        return True
    if name == "before":
        if on is not None and first is not None and first <= on:
            return False
        duty, condition = _last(_NEAR_DUTY_RE, before), _last(_CONDITION_RE, before)
        if duty >= condition >= 0 or condition < 0:
            return True
        return on is not None and first is not None and condition < len(before) - 60 and duty >= 0
    if past:
        return False
    if name == "until":
        if lower.startswith("hết", prep.start) and _last_duty(_NEAR_DUTY_RE, before) < 0:
            return False
        force = _last(_FORCE_RE, before[-70:])
        if force >= 0 and _last(_NEAR_DUTY_RE, before[-70:]) < force:
            return False
        if day:
            return _last(_NEAR_DUTY_RE, before) >= 0 and _last(_PAST_RE, before) < 0
        return _last(_PAST_RE, before) < 0
    # trong, vào: only with a duty in the clause, and none of the marks of a report.
    duty, gone = _last_duty(_STRONG_RE, before), _last(_PAST_RE, before)
    if first is not None and last is not None and (last - first).days > 366:
        duty = _last_duty(_NEAR_DUTY_RE, before[-60:])
    if duty >= 0 and gone < duty:
        after = _clause_after(lower, end, 40)
        return not re.match(rf"[ \n,]{{0,3}}(?:đã|đạt được|đạt{_S}[0-9]|tăng|giảm)(?![^\W_])", after)
    if day or name == "at":
        return False
    if duty < 0 and gone < 0 and len(before.strip()) < 30:
        after = _clause_after(lower, end)
        return bool(_STRONG_RE.search(after)) and not _PAST_RE.search(after)
    return False


# Terms --------------------------------------------------------------------------------------------------------------

_MOST: Final = rf"(?:(?:{_S}(?:không{_S}(?:được{_S})?(?:vượt{_S})?quá|tối{_S}đa|ít{_S}nhất|tối{_S}thiểu|chậm{_S}nhất|là|sau|trong|trước|khoảng|từ|vòng|thời{_S}(?:hạn|gian))){{0,4}})"
_HEAD_RE: Final = re.compile(
    rf"""
    (?<![^\W_])
    (?: (?P<gone> (?:hết|quá|sau|ngoài|trên|đủ|ít{_S}nhất{_S}sau) (?:{_S}(?:thời{_S}(?:hạn|gian)|ít{_S}nhất|tối{_S}thiểu|khoảng))? (?:{_S}là)? )
      | (?P<by> (?:chậm|muộn){_S}nhất {_MOST} )
      | (?P<within> trong {_MOST} )
      | (?P<least> (?:ít{_S}nhất|tối{_S}thiểu|không{_S}(?:ít|nhỏ){_S}hơn) (?:{_S}là)? )
      | (?P<before> trước )
    )
    {_S} \Z
    """,
    re.VERBOSE,
)
_NOT_QUA_RE: Final = re.compile(
    rf"không{_S}(?:được{_S})?(?:vượt{_S})?\Z|chậm{_S}nhất{_S}(?:là{_S})?\Z|không{_S}muộn{_S}hơn{_S}\Z"
)
_STATE_RE: Final = re.compile(
    rf"(?<![^\W_])(?:hiệu{_S}lực|giá{_S}trị|bảo{_S}hành|thời{_S}hiệu|miễn(?:{_S}giảm)?|giảm|hưởng|lưu{_S}(?:trữ|giữ)|thời{_S}hạn{_S}sử{_S}dụng|bảo{_S}quản|tuổi|cấm|tước|đình{_S}chỉ|thí{_S}điểm|thời{_S}hạn{_S}của|không{_S}được(?!{_S}quá))(?![^\W_])"
)


class Head(NamedTuple):
    """What opens a term: where it starts, and how it binds (``within``, ``by``, ``least``, ``before``, ``gone``)."""

    start: int
    name: str


def term_head(lower: str, at: int) -> Head | None:
    """The words before a term: ``trong thời hạn``, ``chậm nhất là``; ``gone`` for ``hết thời hạn``, a condition."""
    m = _HEAD_RE.search(lower, max(0, at - 60), at)
    if m is None:
        return None
    name = m.lastgroup or ""
    if (
        name == "gone"
        and m[0].startswith(("quá", "sau"))
        and _NOT_QUA_RE.search(lower, max(0, m.start() - 24), m.start())
    ):
        outer = _HEAD_RE.search(lower, max(0, m.start() - 30), m.start())
        return None if outer is None else Head(outer.start(), outer.lastgroup or "")
    if name == "within" and re.search(rf"(?<![^\W_])(?:hết|quá|sau){_S}\Z", lower[max(0, m.start() - 6) : m.start()]):
        return Head(m.start(), "gone")
    if name == "within" and ("tối" in m[0] and "thiểu" in m[0] or "ít" in m[0].split()):
        return Head(m.start(), "least")  # lasts at least so long
    return Head(m.start(), name)


def is_state(lower: str, at: int) -> bool:
    """Whether the clause says how long something lasts (hiệu lực, bảo hành), and sets no duty."""
    before = _clause_before(lower, at, 60)
    return _last(_STATE_RE, before) >= 0


# Forms and tables ---------------------------------------------------------------------------------------------------

_LABEL_RE: Final = re.compile(
    rf"""
    (?<![^\W_])
    (?: (?:thời{_S}(?:hạn|gian)|hạn|tiến{_S}độ|thời{_S}điểm) {_S}
          (?: hoàn{_S}(?:thành|tất) | trình | nộp | gửi | báo{_S}cáo | ban{_S}hành | kết{_S}thúc | phải{_S}hoàn{_S}thành | thực{_S}hiện{_S}xong | xử{_S}lý{_S}xong | chót | cuối
            | giao{_S}nộp | cuối{_S}cùng | trả{_S}kết{_S}quả )
      | thời{_S}hạn(?:{_S}thực{_S}hiện|{_S}giải{_S}quyết)? | hạn{_S}(?:chót|cuối(?:{_S}cùng)?) | deadline
    )
    """,
    re.VERBOSE,
)
_CELL_END_RE: Final = re.compile(r"[ ]*(?:\||\n|\Z)")
_ROOM: Final = 48


class Labels:
    """The labels of a text that make the bare times beside or under them deadlines."""

    __slots__ = ("_headers", "_lower")

    def __init__(self, lower: str) -> None:
        self._lower = lower
        self._headers: list[int] | None = None

    def _header_before(self, at: int) -> bool:
        """Whether a table header such as ``Thời hạn hoàn thành`` stands, as a cell of its own, somewhere above."""
        lower = self._lower
        if self._headers is None:
            self._headers = []
            for m in _LABEL_RE.finditer(lower):
                start, end = m.span()
                while start and lower[start - 1] == " ":
                    start -= 1
                if (not start or lower[start - 1] in "|\n") and _CELL_END_RE.match(lower, end):
                    self._headers.append(m.start())
        return bool(self._headers) and self._headers[0] < at

    def make_deadline(self, start: int, end: int) -> bool:
        """Whether the time in that span is a deadline by a label on its line or over its column."""
        lower = self._lower
        before = lower[max(0, start - _ROOM) : start]
        colon = before.rfind(":")
        if colon >= 0 and not before[colon + 1 :].strip(" \n-"):
            label = None
            for label in _LABEL_RE.finditer(before, 0, colon):
                pass
            if label is not None and len(before[label.end() : colon].strip()) < 16:
                return True
        elif (m := _INLINE_RE.search(before)) is not None:
            return m is not None
        # A cell of its own.
        left = start
        while left and lower[left - 1] == " ":
            left -= 1
        if left and lower[left - 1] not in "|\n":
            return False
        if not _CELL_END_RE.match(lower, end):
            return False
        return self._header_before(start)


_INLINE_RE: Final = re.compile(
    rf"(?<![^\W_])hạn{_S}(?:chót|cuối(?:{_S}cùng)?)(?:{_S}[^\W\d_]{{1,7}}){{0,5}}{_S}là{_S}\Z"
)


def labels(lower: str) -> Labels:
    """The labels of a text, read when they are first asked for."""
    return Labels(lower)
