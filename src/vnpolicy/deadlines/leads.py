"""What stands before a number and says what it is: ``ngày``, ``tháng``, ``năm``, ``giai đoạn``, ``nhiệm kỳ``."""

from __future__ import annotations

import re
from typing import Final

from vnpolicy._regex import regex

from .patterns import S as _S
from .patterns import spaced

__all__ = ["aims", "begins", "bounds", "ends_head", "is_feast", "is_numbered", "lead", "word_before"]

_LEAD_RE: Final = regex(
    rf"""
    (?<![^\W_])
    (?: (?P<day>ngày(?:{_S}(?:mùng|mồng))? | mùng | mồng) | (?P<month>tháng)
      | (?P<school>năm{_S}học(?:{_S}(?:mới|tới))?) | (?P<year>năm)
      | (?P<stretch>giai{_S}đoạn | thời{_S}kỳ | niên{_S}khóa) | (?P<term>nhiệm{_S}kỳ)
    )
    [ \n]{{0,3}} \Z
    """,
    re.VERBOSE,
)
# The last letter of each of them, or a second blank.
_LEAD_LETTERS: Final = frozenset("ygmcỳnai\n ")
# Those that are one word, by their last letter.
_LEADS: Final = {"y": ("ngày", "day"), "m": ("năm", "year"), "g": ("tháng", "month")}
_RATE_RE: Final = regex(r"[^\W\d_][ ]?/[ ]?\Z")  # người/tháng, and the figure of the next cell
_NUMBERED_RE: Final = regex(r"(?:đợt|lần|tuần|kỳ|phiên|số|thứ|điều|khoản|học)[ \n]{1,3}\Z")
_HEAD_TO_RE: Final = regex(r"(?:\A|[.;:\n+-])[ \n]{0,3}đến[ \n]{1,3}\Z")
# "tầm nhìn 2050", "Mục tiêu cụ thể đến 2030 (toàn quốc)", "Chương trình đến 2030, tầm nhìn 2035": years without "năm".
_VISION_RE: Final = regex(rf"(?<![^\W_])(?:tầm{_S}nhìn|định{_S}hướng){_S}(?:(?:đến|tới){_S})?\Z")
_GOAL_RE: Final = regex(
    rf"(?<![^\W_])(?:(?:mục|chỉ){_S}tiêu|(?:quy|kế){_S}hoạch|chiến{_S}lược|chương{_S}trình|đề{_S}án|lộ{_S}trình"
    rf"|giai{_S}đoạn|kéo{_S}dài|tính)(?:{_S}[^\W\d_]{{1,8}}){{0,6}}{_S}đến{_S}\Z"
)
_TO_RE: Final = regex(rf"(?<![^\W_])đến{_S}\Z")
# "phấn đấu đến 2030 đạt 95%": of a count nobody says what it reaches, unless it is the upper one of two.
_REACHES_RE: Final = regex(
    rf"[0-9]{{4}},?{_S}(?:(?:phải|sẽ|phấn{_S}đấu|cơ{_S}bản){_S}(?:đạt|hoàn{_S}thành)(?![^\W_])"
    rf"|(?:đạt|có|hoàn{_S}thành){_S}(?:(?:trên|khoảng|từ|hơn|tối{_S}thiểu|ít{_S}nhất){_S})?[0-9])"
)
_TO_ONE_RE: Final = regex(rf"(?<![^\W_])(?<![0-9][ \n])đến{_S}\Z")
# "từ 2026 đối với …": of what grows or falls from so many nobody knows, "giảm mạnh từ 2026".
_SINCE_RE: Final = regex(
    rf"(?<![^\W_])(?:(tăng|giảm|nâng|hạ|rút|cắt|lên|xuống|đổi|còn|số|các|cụm|chữ)(?:{_S}[^\W\d_]{{1,8}})?{_S})?từ{_S}\Z"
)
_NO_COUNT_RE: Final = regex(
    r"[0-9]{4}(?=[;:?)]|,(?![ \n]?[0-9])|\.(?![0-9])|[ ]{0,2}(?:\n|\Z)"
    r"|[ ](?:đối[ ]với|thế[ ]nào|ra[ ]sao|thêm|bị|sẽ|phải)(?![^\W_]))"
)
# "hoàn thành trước 2030", "vào cuối 2026": nothing counted follows.
_BOUND_RE: Final = regex(r"(?<![^\W_])(?:trước|sau|đầu|cuối|giữa|vào|hồi)[ ]\Z")
_ALONE_RE: Final = regex(
    r"[0-9]{4}(?=[;:?!)\]”\"]|,(?![ \n]?[0-9])|\.(?![0-9])|[ ]{0,2}(?:\n|\Z)"
    r"|[ ](?:và|đến|tới|hoặc|hay|sang|đã|sẽ|được|phải|bị|là|khi|do|tại|ở|của|cho|theo|thì|trở|như|đối|với|trên"
    r"|nhằm|để|vì|thế|ra)(?![^\W_]))"
)
_MEASURED_RE: Final = regex(r"[0-9]{4}[ ]{0,2}(?:[^\W\d_]?m(?:ét)?|[%°])(?![^\W_])")
_NO_UNIT_RE: Final = regex(
    r"[0-9]{4}(?:[,;:)|]|\.(?![0-9])|[ ]{0,2}(?:\n|\(|\||\Z)|[ ](?:và|gồm|như|là|theo|với|của|cho|đạt)(?![^\W_]))"
)
_VISION_NEXT_RE: Final = regex(rf"[0-9]{{4}}[ \n]{{0,2}}(?:,|và){_S}(?:tầm{_S}nhìn|định{_S}hướng)(?![^\W_])")
# "ngày Thương binh - Liệt sĩ (27/7)", "ngày Nhà giáo Việt Nam 20/11", and not "số ngày công (20/22)".
_FEAST: Final = (
    rf"(?<![^\W_])(?:ngày|lễ){_S}(?!(?:công|làm|nghỉ|càng|đêm|nắng|mưa|học|giường|đã|có|được|nhận|nộp|gửi|ký|trong"
    rf"|tại|của|từ|đến|này|đó|mà|đài)(?![^\W_]))(?:(?:[^\W\d_]+|-){_S}){{0,9}}"
)
_FEAST_RE: Final = regex(
    _FEAST
    + spaced("(?:việt nam|thế giới|lao động|thiếu nhi|phụ nữ|nhà giáo|liệt s[ĩỹ]|thủ đô|miền nam|toàn dân)")
    + rf"{_S}\Z"
)
_FEAST_BRACKET_RE: Final = regex(rf"{_FEAST}(?!(?:là|lệ|đạt|được|còn|có)[ \n])[^\W\d_]+[\"”]?{_S}\(\Z")
_FEAST_ROOM: Final = 64
_WORD_BEFORE_RE: Final = regex(r"([^\W\d_]{1,12})[ \n]{0,2}(\(?)\Z")


def lead(lower: str, at: int) -> tuple[int, str | None]:
    """The word before a number that says what it is: its start and its kind."""
    end = at - 1 if at and lower[at - 1] in " \n" else at
    last = lower[end - 1 : end]
    if last not in _LEAD_LETTERS:
        return at, None
    if last in _LEADS:
        word, kind = _LEADS[last]
        start = end - len(word)
        if start >= 0 and lower.startswith(word, start):
            before = lower[start - 1 : start]
            rate = before == "/" or (before == " " and lower[start - 2 : start - 1] == "/")
            if before.isdigit() or (rate and kind != "year" and _RATE_RE.search(lower, max(0, start - 4), start)):
                return at, None
            return start, kind
        if last != "g":
            return at, None
    m = _LEAD_RE.search(lower, max(0, at - 14), at)
    return (at, None) if m is None else (m.start(), m.lastgroup)


def is_numbered(lower: str, at: int) -> bool:
    """Whether the number is that of a round, a week or an article: ``đợt 2 tháng 6/2025`` is the second of June."""
    return _NUMBERED_RE.search(lower, max(0, at - 8), at) is not None


def ends_head(lower: str, at: int) -> bool:
    """Whether ``Đến`` stands right before, at the head of a sentence: ``Đến 2030, …``, ``Đến 15-6, …``."""
    return _HEAD_TO_RE.search(lower, max(0, at - 11), at) is not None


def aims(lower: str, at: int) -> bool:
    """Whether the four figures there are the year that a goal, a plan or a vision is for: ``tầm nhìn 2050``."""
    if _VISION_RE.search(lower, max(0, at - 20), at):
        return _MEASURED_RE.match(lower, at) is None  # tầm nhìn 2000 m
    if _NO_UNIT_RE.match(lower, at) and _GOAL_RE.search(lower, max(0, at - 64), at):
        return True
    if _VISION_NEXT_RE.match(lower, at):
        return _TO_RE.search(lower, max(0, at - 7), at) is not None
    return _REACHES_RE.match(lower, at) is not None and _TO_ONE_RE.search(lower, max(0, at - 9), at) is not None


def is_feast(lower: str, at: int, end: int) -> bool:
    """Whether the figures are the day of a feast whose name stands before; in brackets any name will do."""
    start = max(0, at - _FEAST_ROOM)
    if lower.rfind("ngày", start, at) < 0 and lower.rfind("lễ", start, at) < 0:
        return False
    if lower[at - 1] == "(":
        return lower[end : end + 1] == ")" and _FEAST_BRACKET_RE.search(lower, start, at) is not None
    return _FEAST_RE.search(lower, start, at) is not None


def begins(lower: str, at: int) -> bool:
    """Whether the four figures there are the year from which something holds: ``từ 2026 đối với …``."""
    if not _NO_COUNT_RE.match(lower, at):
        return False
    since = _SINCE_RE.search(lower, max(0, at - 24), at)
    return since is not None and since[1] is None


def bounds(lower: str, at: int) -> bool:
    """Whether the four figures there are a year by the word before them: ``trước 2030``, ``cuối 2026``."""
    return _ALONE_RE.match(lower, at) is not None and _BOUND_RE.search(lower, max(0, at - 8), at) is not None


def word_before(lower: str, at: int) -> tuple[str, bool]:
    """The word that stands before, and whether a bracket opens between; no word where there is none."""
    m = _WORD_BEFORE_RE.search(lower, max(0, at - 16), at)
    return ("", False) if m is None else (m[1], m[2] != "")
