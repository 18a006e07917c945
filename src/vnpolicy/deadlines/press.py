"""Days as the press writes them: ``tối 28.4``, ``sáng nay (2.5)``, ``ngày 5-11``, ``12-12 và 13-12``.

A dot or a dash counts as well, so a word before them has to say that a day is meant. Never over the end of a line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vnpolicy._regex import regex, word_set

from .atoms import MOST_LISTED, Atom, exists
from .leads import ends_head, is_feast
from .lunar import is_lunar, mark_after
from .patterns import S0 as _S0
from .patterns import S as _S

if TYPE_CHECKING:
    import re

__all__ = ["first_press_day", "is_span", "next_press_days", "press_day_at"]

# "ngày 8.4", as the press writes: never over the end of a line, and nothing that a decimal counts after it.
_DOTTED: Final = (
    r"([0-9]{1,2})\.([0-9]{1,2})(?![0-9]|[.,][0-9]|(?:/|-(?![0-9]{1,2}\.[0-9]{1,2}(?![0-9]|\.[0-9])))[^\W_]|[ ]?[%+±]"
    r"|[ ]?(?:trăm|nghìn|ngàn|triệu|tỷ|tỉ|lần|giờ|lượt|kg|g|lít|tấn|tạ|km|[cm]?m|m[23]|ha|mét|đồng|usd|điểm)(?![^\W_]))"
)
_DOT_RE: Final = regex(_DOTTED)
_NEXT_DOT_RE: Final = regex(rf"[ ]?(?:,|;|-|và|đến|tới)[ ]?{_DOTTED}")
# "sáng 12-12", "ngày 5-11", as other papers write: never over the end of a line.
_DASHED: Final = r"([0-9]{1,2})-([0-9]{1,2})(?![\w%+±/-]|[.,][0-9]|[ ]?[%+±/-]|[ \n]{1,2}[0-9])"
_DASHED_RE: Final = regex(_DASHED)
_FROM_DASHED_RE: Final = regex(
    rf"{_DASHED}{_S}(?:đến|tới){_S}(?:hết{_S})?(?:ngày{_S})?[0-9]{{1,2}}-[0-9]{{1,2}}(?![0-9/]|[.,][0-9])"
)
_FROM_DOTTED_RE: Final = regex(rf"([0-9]{{1,2}})\.([0-9]{{1,2}})(?={_S0}(?:-|đến|tới){_S0}{_DOTTED})")
_NEXT_DASHED_RE: Final = regex(rf"(?:[ ]?[,;]|{_S}(?:và|(?:đến|tới)(?:{_S}hết)?)){_S}{_DASHED}")
# "ngày 2-3 viên", "ngày 9-10 tháng 11": what follows two figures that count up, or are days of a month.
_COUNTED_AFTER_RE: Final = regex(
    r"[ \n]{1,2}(?:tháng|năm(?![ \n]{1,3}20)|hằng|hàng|mỗi|của|lần|bữa|tiếng|giờ|phút|viên|người|lượt|chuyến|ca|buổi"
    r"|cuộc|ngày|km|[cm]?m|k?g|lít|ml|ha|tấn|tạ|đồng|usd|trăm|nghìn|ngàn|triệu|tỷ|tỉ|điểm|trận|vụ|hộ|đơn|con|cái|chiếc"
    r"|quả|bài|tin|em|trẻ|xe|tàu|cây|suất|hồ|mẫu|trường|học|độ)(?![^\W_])"
)
# "các ngày 5-7", "mỗi ngày 3-4, …": so many days, or so many a day; "Quyết định 3352 ngày 5-7" is of a day.
_MANY_DAYS_RE: Final = regex(r"(?:các|những|mỗi|một|h[àằ]ng|quân|vài|mấy|(?<![0-9]{2})[0-9])[ \n]{1,3}\Z")
_PRESS_CUES: Final = word_set("ngày sáng trưa chiều tối đêm khuya hôm dịp lễ khánh")
_TODAY_RE: Final = regex(r"(?<![^\W_])(?:sáng|trưa|chiều|tối|đêm|hôm) (?:nay|qua|mai), \Z")  # Chiều nay, 12.3
# "diễn ra từ 16 - 22.4": of "độ pH từ 6 - 8.5" no word says that it is of time.
_SPAN_RE: Final = regex(
    rf"(?<![^\W_])(?:thời{_S}gian|diễn{_S}ra|lễ{_S}hội|dịp|đợt|nghỉ(?:{_S}(?:lễ|tết))?){_S}từ{_S}\Z"
)
_BOUND_RE: Final = regex(r"(?<![^\W_])(?:(?<!dẫn[ \n])trước|đến|hết|từ|vào|hồi) \Z")
# "từ 1-5 sẽ tăng", "áp dụng từ 1-7": of no count does the text go on so, or begin so.
_WILL_RE: Final = regex(r"[ \n]{1,2}(?:sẽ|phải|chính[ \n]thức)(?![^\W_])")
_SINCE_RE: Final = regex(r"(?<![^\W_])(?:kể|áp dụng|hiệu lực|thi hành|thực hiện|bắt đầu) từ \Z")
_NO_MONTH: Final = 13  # a figure so high can only be the day


def is_span(lower: str, at: int) -> bool:
    """Whether the words before the first of two figures say that days follow: ``diễn ra từ 16 - 22.4``."""
    return _SPAN_RE.search(lower, max(0, at - 24), at) is not None


def press_day_at(lower: str, at: int, start: int, *, named: bool) -> re.Match[str] | None:
    """The day whose figures start at ``at``; ``named`` says that ``ngày`` stands before, from ``start`` on."""
    m = _DOT_RE.match(lower, at)
    if m is None and "-" in lower[at + 1 : at + 3]:
        m = _DASHED_RE.match(lower, at)
        if m is not None and int(m[1]) <= int(m[2]) and _MANY_DAYS_RE.search(lower, max(0, start - 7), start):
            m = None
    if m is None or not _is_day(lower, m):
        return None
    if _has_cue(lower, at, named=named) or _is_bound(lower, at, m) or is_lunar(lower, m.end()):
        return m
    return m if lower[m.end(1)] == "-" and is_feast(lower, at, m.end()) else None


def first_press_day(lower: str, at: int) -> re.Match[str] | None:
    """``từ 5-11 đến 12-11``, ``diễn ra từ 28.4 đến 2.5``: the first day of a stretch that ``từ`` opens."""
    m = _FROM_DASHED_RE.match(lower, at)
    if m is None:
        m = _FROM_DOTTED_RE.match(lower, at)
        # "từ 23.4 - 1.5": amounts would not go down.
        if m is None or not (is_span(lower, at) or (int(m[1]) > int(m[3]) and int(m[2]) < int(m[4]))):
            return None
    return m if _is_day(lower, m) else None


def _has_cue(lower: str, at: int, *, named: bool) -> bool:
    """Whether ``ngày``, a part of the day or a feast stands before ``D.M``, or the bracket of ``sáng nay``."""
    if lower[at - 1 : at] != " ":
        return lower[at - 5 : at] in {"nay (", "qua (", "mai ("}
    if lower[at - 2 : at - 1] == "," and _TODAY_RE.search(lower, at - 12 if at > 12 else 0, at):
        return True
    if named:
        return True
    if ends_head(lower, at):
        return True  # Đến 15-6, …
    words = lower[at - 11 if at > 11 else 0 : at].split()
    if words and words[-1] in {"nay", "qua", "mai"}:
        words.pop()  # sáng nay 12-12
    return bool(words) and words[-1] in _PRESS_CUES


def _is_bound(lower: str, at: int, m: re.Match[str]) -> bool:
    """Whether a preposition stands before ``D-M`` and the dash counts nothing up: ``trước 31-8``, no ``trước 2-3``."""
    if lower[m.end(1)] != "-" or _COUNTED_AFTER_RE.match(lower, m.end(2)) is not None:
        return False
    if _BOUND_RE.search(lower, max(0, at - 12), at) is None:
        return False
    return (
        int(m[1]) >= _NO_MONTH
        or _WILL_RE.match(lower, m.end(2)) is not None
        or _SINCE_RE.search(lower, max(0, at - 16), at) is not None
    )


def _is_day(lower: str, m: re.Match[str]) -> bool:
    """Whether there is such a day as ``D.M`` or ``D-M``, and the dash does not count from fewer to more."""
    day, month = int(m[1]), int(m[2])
    counts = day < month and lower[m.end(1)] == "-" and _COUNTED_AFTER_RE.match(lower, m.end(2)) is not None
    return not counts and exists(day, month, None)


def next_press_days(lower: str, done: int, mark: str) -> list[Atom]:
    """``tối 8.4, 9.4 và 10.4``, ``ngày 15 đến 20-8``: the days that go on a list or a stretch, each with its month."""
    after = [_NEXT_DOT_RE] if "." in mark else [_NEXT_DASHED_RE] if "-" in mark else [_NEXT_DOT_RE, _NEXT_DASHED_RE]
    days: list[Atom] = []
    while len(days) < MOST_LISTED and (m := next((m for form in after if (m := form.match(lower, done))), None)):
        if not _is_day(lower, m):
            break
        lunar = mark_after(lower, m.end())
        done = m.end() if lunar is None else lunar.end()
        days.append(Atom(m.start(1), done, "day" if lunar is None else "lunar", None, int(m[2]), int(m[1])))
    return days
