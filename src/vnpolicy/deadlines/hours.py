"""Hours and minutes: a length (``24 giờ``, ``trong 24h``) or a time of day (``lúc 14h``, ``trước 16 giờ``)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vnpolicy._regex import regex

from .events import link_after
from .patterns import S0 as _S0
from .patterns import S as _S
from .patterns import spaced

if TYPE_CHECKING:
    from decimal import Decimal

    from .limits import Unit

__all__ = ["is_clock", "is_minutes"]

_HOURS: Final = 24
_NOON: Final = 12
_CLOCK_BEFORE_RE: Final = regex(
    rf"(?:lúc|hồi|vào|từ|đến|trước|sau|khoảng|thứ|khi|giờ){_S}(?:[0-9]{{1,2}}{_S0}-{_S0})?\Z|(?:lúc|hồi){_S}[^\W_]{{1,6}}{_S}\Z"
)
# "từ 7 giờ xuống còn khoảng 4 giờ": how long it takes.
_DOWN_TO_RE: Final = regex(spaced(r"(?<![^\W_])xuống(?: chỉ)?(?: còn)?(?: (?:khoảng|hơn|gần|dưới))? \Z"))
_LATEST_RE: Final = regex(rf"(?:chậm|muộn){_S}nhất{_S}(?:(?:là|vào){_S})?\Z")
# "thông báo ít nhất trước 12 giờ", "thông báo cho khách hàng trước 24 giờ": how long before.
_LEAST_BEFORE_RE: Final = regex(spaced(r"(?:ít|chậm|muộn) nhất(?: là)? trước \Z|tối thiểu(?: là)? trước \Z"))
_TOLD_RE: Final = regex(
    spaced(r"(?<![^\W_])(?:thông báo|báo(?! cáo)|đăng ký|liên hệ)(?![^\W_])") + r"[^.;:\n]{0,70}trước[ \n]{1,3}\Z"
)
_EVERY_AFTER_RE: Final = regex(rf"{_S}(?:h[ằà]ng|mỗi|của)(?![^\W_])")
# "từ 24 giờ trở lên", "24 giờ ± 2 giờ": hours of a length, whatever stands before them.
_LASTING_RE: Final = regex(
    r"[ ]?±"
    rf"|{_S}(?:xuống|còn)(?:{_S}(?:còn|chỉ|khoảng|hơn|gần|dưới)){{0,3}}{_S}[0-9]{{1,2}}{_S}(?:giờ|phút)"
    rf"|,?{_S}(?:trở{_S}(?:lên|xuống)|(?:được{_S})?(?:kể|tính){_S}(?:từ|đến{_S}thời)|so{_S}với|liên{_S}tục|làm{_S}việc)"
    r"(?![^\W_])"
)
# "sau 24 giờ" is a day later, unless it is the midnight of a day: "sau 24 giờ ngày 30/6".
_MIDNIGHT_RE: Final = regex(rf",?{_S}(?:đêm|ngày|h[ằà]ng|mỗi|của)(?![^\W_])")
_HEAD_MARKS: Final = frozenset(",:")
_HEAD_RE: Final = regex(r"(?:\A|\n|[.;*-] )[ ]{0,2}\Z")
# "24h" is a clock more often than not: a length has a word of lengths on one of its sides, or more hours than a day.
_HOURS_BEFORE_RE: Final = regex(
    spaced(
        r"(?<![^\W_])(?:trong|vòng|không quá|vượt quá|tối đa|tối thiểu|ít nhất|thời hạn|liên tục|suốt|mất|kéo dài)"
        r"(?: (?:là|khoảng|từ|hơn|gần))? \Z"
    )
    + r"|±[ ]?\Z"
)
_HOURS_AFTER_RE: Final = regex(
    r"[ ]?±|[ ]?/[ ]?(?:ngày|tuần|tháng|ca|lần)(?![^\W_])"
    + spaced(
        "| (?:(?:mỗi|một|trên) (?:ngày|tuần|ca|lần)|liên tục|liền|làm việc|trở (?:lên|xuống)"
        r"|(?:trước|sau) (?:khi|thời điểm)|(?:được )?(?:kể|tính) từ|qua)(?![^\W_])"
    )
)
_NO_HOURS_RE: Final = regex(
    spaced(
        r"(?<![^\W_])(?:mẫu|biểu|bảng|cột|điểm|nhóm|phụ lục|lô|thửa|ngõ|ngách|hẻm|tuyến|soát|số (?:nhà|xe))(?: số)? \Z"
    )
)
_MINUTES_RE: Final = regex(r"[0-9][ \n]{0,3}giờ[ \n]{1,3}\Z")


def is_clock(lower: str, at: int, unit: tuple[Unit, int], amount: Decimal, *, whole: bool) -> bool:
    """Whether hours are a time of day: ``từ 7 giờ``, and not ``từ 24 giờ trở lên``; minutes are one after an hour."""
    if unit[0] == "minute":
        return lower[at - 6 if at > 6 else 0 : at].rstrip(" \n").endswith("giờ")
    if lower[unit[1] - 1] == "h":
        return not (whole or _is_hours(lower, at, unit[1], amount))
    if amount > _HOURS or _LASTING_RE.match(lower, unit[1]):
        return False
    if lower[unit[1] : unit[1] + 1] in _HEAD_MARKS and not whole and _HEAD_RE.search(lower, max(0, at - 4), at):
        return True  # "8 giờ, họp giao ban." opens an item of a diary
    if _DOWN_TO_RE.search(lower, max(0, at - 24), at):
        return False
    if _CLOCK_BEFORE_RE.search(lower, max(0, at - 14), at) is None:
        afternoon = _NOON < amount < _HOURS and _LATEST_RE.search(lower, max(0, at - 20), at) is not None
        return afternoon and link_after(lower, unit[1]) is None  # chậm nhất 17 giờ phải có mặt
    if amount == _HOURS and lower.startswith("sau", at - 4):
        return _MIDNIGHT_RE.match(lower, unit[1]) is not None
    return not (lower.startswith("trước", at - 6) and _is_notice(lower, at, unit[1], amount))


def _is_notice(lower: str, at: int, end: int, amount: Decimal) -> bool:
    """Whether ``trước 24 giờ`` says how long before: ``thông báo ít nhất trước 12 giờ``, ``báo trước 24 giờ cho …``."""
    if _LEAST_BEFORE_RE.search(lower, max(0, at - 24), at):
        return True
    if amount != _HOURS or _EVERY_AFTER_RE.match(lower, end):
        return False
    return _TOLD_RE.search(lower, max(0, at - 90), at) is not None


def _is_hours(lower: str, at: int, end: int, amount: Decimal) -> bool:
    """Whether ``24h`` says how long, and neither when nor, as ``mẫu 1h``, which."""
    if lower[end : end + 1] in {"/", "-"} and lower[end + 1 : end + 2].isdecimal():
        return False  # 24h/24h, xe 51H-123.45
    if amount > _HOURS:
        return _NO_HOURS_RE.search(lower, max(0, at - 14), at) is None
    return (
        _HOURS_BEFORE_RE.search(lower, max(0, at - 28), at) is not None or _HOURS_AFTER_RE.match(lower, end) is not None
    )


def is_minutes(lower: str, at: int) -> bool:
    """Whether a figure before ``ngày`` says the minutes of a time of day: ``16 giờ 30 ngày thứ Sáu``."""
    return lower[at - 2 : at - 1] == "ờ" and _MINUTES_RE.search(lower, max(0, at - 9), at) is not None
