"""Lengths of time (thời hạn): ``15 (mười lăm) ngày làm việc``, and the event that a term is counted from."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from vnpolicy._regex import regex
from vnpolicy.numerals.figures import read_figure
from vnpolicy.numerals.values import EXACT

from .limits import Duration
from .patterns import S0 as _S0
from .patterns import S as _S
from .patterns import spaced

if TYPE_CHECKING:
    from .limits import Unit
    from .patterns import Places

__all__ = [
    "Length",
    "Link",
    "anchor_end",
    "halves",
    "length_at",
    "link_after",
    "link_back",
    "nth_days",
    "plain_length",
    "spoken",
]

_UNITS: Final[dict[str, Unit]] = {
    "ngày làm việc": "working_day",
    "ngày": "day",
    "ngày đêm": "day",
    "tháng": "month",
    "năm": "year",
    "giờ": "hour",
    "h": "hour",
    "phút": "minute",
    "tuần": "week",
    "tuần lễ": "week",
    "quý": "quarter",
}
_BLANKS: Final = frozenset({" ", "\n"})
_HOURS: Final = 24
_NOON: Final = 12
_LONG_UNIT: Final = rf"ngày(?:{_S}(?:làm{_S}việc|đêm))?|tháng|năm|tuần(?:{_S}lễ(?![ \n]hội))?|quý"
_UNIT_RE: Final = regex(rf"[ \n]{{0,3}}({_LONG_UNIT}|giờ|phút|h(?!\w))(?![^\W_])")
_SHAPE_RE: Final = regex(
    r"[0-9][0-9.,/]{0,8}+(?:[ \n]{0,3}\([^()]{2,40}\))?"
    rf"(?:[ \n]{{0,3}}(?:ngày|tháng|năm|giờ|phút|tuần|quý|h(?!\w))|{_S0}(?:-|đến|tới){_S0})"
)
# What makes of "N unit" an age, a date, a time of day or a school year.
_NOT_AFTER_RE: Final = regex(
    rf"""
    {_S} (?: tuổi | chạp | giêng | công(?![^\W_]|{_S}(?:tác|khai|bố|dân|nhận|việc|bằng)) | thai | âm{_S}lịch
           | (?:vừa|tới)?{_S0}học(?![^\W_]|{_S}tập) )
    """,
    re.VERBOSE,
)
_DIGITS_AFTER_RE: Final = regex(rf"[ ]{{0,3}}[0-9]{{1,4}}(?P<unit>{_S0}(?:ngày|tháng|giờ|phút|tuần))?")
_CLOCK_AFTER_RE: Final = regex(
    rf"{_S}(?:sáng|chiều|tối|trưa|đêm|ngày|thứ|kém|hôm|cùng)(?![^\W_])|[ ]{{0,2}}[0-9]|\n[0-5][0-9](?![0-9])"
    rf"|{_S}đến{_S}(?:[01]?[0-9]|2[0-4]){_S}giờ"
)
# "thông báo ít nhất trước 12 giờ", "thông báo cho khách hàng trước 24 giờ": how long before.
_LEAST_BEFORE_RE: Final = regex(spaced(r"(?:ít|chậm|muộn) nhất(?: là)? trước \Z|tối thiểu(?: là)? trước \Z"))
_LATEST_RE: Final = regex(rf"(?:chậm|muộn){_S}nhất{_S}(?:(?:là|vào){_S})?\Z")
_TOLD_RE: Final = regex(
    spaced(r"(?<![^\W_])(?:thông báo|báo(?! cáo)|đăng ký|liên hệ)(?![^\W_])") + r"[^.;:\n]{0,70}trước[ \n]{1,3}\Z"
)
_EVERY_AFTER_RE: Final = regex(rf"{_S}(?:h[ằà]ng|mỗi|của)(?![^\W_])")
# "24h" is a clock more often than not: a length has a word of lengths on one of its sides, or more hours than a day.
_HOURS_BEFORE_RE: Final = regex(
    spaced(
        r"(?<![^\W_])(?:trong|vòng|không quá|vượt quá|tối đa|tối thiểu|ít nhất|thời hạn|liên tục|suốt|mất|kéo dài)"
        r"(?: (?:là|khoảng|từ|hơn|gần))? \Z"
    )
)
_HOURS_AFTER_RE: Final = regex(
    r"[ ]?/[ ]?(?:ngày|tuần|tháng|ca|lần)(?![^\W_])"
    + spaced(
        "| (?:(?:mỗi|một|trên) (?:ngày|tuần|ca|lần)|liên tục|liền|làm việc|trở (?:lên|xuống)"
        r"|(?:trước|sau) (?:khi|thời điểm)|(?:được )?(?:kể|tính) từ|qua)(?![^\W_])"
    )
)
_NO_HOURS_RE: Final = regex(spaced(r"(?:mẫu|biểu|bảng|cột|điểm|nhóm|phụ lục)(?: số)? \Z"))
_DAYS: Final = frozenset({"day", "working_day"})
_HEAD_MARKS: Final = frozenset(",:")
_HEAD_RE: Final = regex(r"(?:\A|\n|[.;*-] )[ ]{0,2}\Z")
_MINUTES_RE: Final = regex(r"[0-9][ \n]{0,3}giờ[ \n]{1,3}\Z")
_CLOCK_BEFORE_RE: Final = regex(
    rf"(?:lúc|hồi|vào|từ|đến|trước|sau|khoảng|thứ|khi|giờ){_S}(?:[0-9]{{1,2}}{_S0}-{_S0})?\Z|(?:lúc|hồi){_S}[^\W_]{{1,6}}{_S}\Z"
)
_NOT_BEFORE_RE: Final = regex(
    rf"(?<![^\W_])(?:(?<!mỗi[ \n])(?<!một[ \n])(?<![0-9][ \n])ngày|(?<![0-9][ \n])(?<![0-9][ \n]{{2}})tháng|thứ"
    rf"|quý|điều|khoản|hạng|lớp|khóa|bậc|số|lần|mùng|mồng|loại|phần|tuổi|kỳ|đợt|tập|chương"
    rf"|mục|(?<!trợ[ \n])(?<!phụ[ \n])(?<!được[ \n])cấp){_S}\Z"
)
# "từ 24 giờ trở lên": hours of a length, whatever stands before them.
_LASTING_RE: Final = regex(
    rf",?{_S}(?:trở{_S}(?:lên|xuống)|(?:được{_S})?(?:kể|tính){_S}(?:từ|đến{_S}thời)|so{_S}với|liên{_S}tục|làm{_S}việc)"
    r"(?![^\W_])"
)
_NUMBERED_ENDS: Final = frozenset("ygứýunpacốiỳt \n")  # the last letter of each, or a second blank
_TO_RE: Final = regex(rf"{_S0}(?:-|đến|tới){_S0}(dưới{_S})?(?:đủ{_S})?")
_HALF_AFTER_RE: Final = regex(rf"{_S}rưỡi(?![^\W_])")
_HALF_DAY_RE: Final = regex(r"1/2(?![0-9/])")
# Half a month is 15 days, half a year 6 months: Civil Code 2015, art. 146(1).
_HALF_RE: Final = regex(
    rf"nửa(?<![^\W_]nửa)(?<!một[ \n]nửa){_S}(tháng|năm)(?![^\W_]|{_S}(?:đầu|cuối|sau|tiền|lương|[0-9]))"
)
_HALVES: Final[dict[str, Duration]] = {
    "tháng": Duration(Decimal(15), "day"),
    "năm": Duration(Decimal(6), "month"),
}
_NTH_RE: Final = regex(
    rf"ngày(?:(?P<worked>{_S}làm{_S}việc)?|(?P<month>{_S}cuối(?:{_S}cùng)?{_S}của{_S}tháng)){_S}thứ{_S}(?=[^\W_])"
)
# So many months from the end of a year end on the last day of one; from the end of June they do not.
_FROM_END_RE: Final = regex(rf",?{_S}(?:kể|tính){_S}từ{_S}(?:(?:ngày|khi){_S})?kết{_S}thúc{_S}năm")
_COUNTED_FROM_RE: Final = regex(rf"{_S}(?:kể|tính){_S}từ")
_WEEKDAYS: Final = range(2, 8)
_NTH_LETTERS: Final = frozenset("tlc \n")

# Numbers in words stand before their unit; the unit is looked for first.
_DIGIT_WORD: Final = "một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|mươi|mốt|lăm|tư|trăm"
_DIGIT_ENDS: Final = frozenset(word[-2:] for word in _DIGIT_WORD.split("|"))
# "một (01) năm": the words stand before the bracket, with one blank or more.
_WORD_ENDS: Final = {end[-1] for end in _DIGIT_ENDS} | set("hẻ \n")
_BRACKET_BEFORE_RE: Final = regex(rf"(?<![^\W_])(?:(?:{_DIGIT_WORD}|linh|lẻ){_S}){{1,7}}\(\Z")
_BRACKETED_RE: Final = regex(r"[0-9]{1,3}\)")
_LOW_RE: Final = regex(rf"(?<![^\W_])(?:(?:{_DIGIT_WORD}|linh|lẻ){_S}){{1,7}}(?:đến|tới){_S}\Z")
_TO_ENDS: Final = frozenset("ni \n")
# Digits that are no candidate of the calendar: thousands, and what a wide gap parts from the dash of its range.
_DIGITS: Final = r"(?:[0-9]{1,3}(?:\.[0-9]{3}){1,2}|[0-9]{1,6})"
_DIGITS_RE: Final = regex(rf"(?<![\w.,/-]){_DIGITS}(?:{_S0}(?:-|đến|tới){_S0}{_DIGITS})?\Z")
_WORDS_RE: Final = regex(rf"(?<![^\W_])(?:(?:{_DIGIT_WORD}|linh|lẻ){_S}){{1,7}}\Z")
# The form of nearly all, with nothing after it that could make it any other: read at once, and remembered.
_PLAIN_RE: Final = regex(
    rf"(?:[0-9]{{1,4}}+|(?>(?:(?:{_DIGIT_WORD}|linh|lẻ){_S}){{1,7}}))(?>(?:[ \n]{{0,3}}\([^()]{{2,40}}\))?)"
    rf"[ \n]{{0,3}}+(?>{_LONG_UNIT})(?![^\W_])"
    r"(?![ \n]{0,3}(?:[0-9(-]|đến|tới|tuổi|chạp|giêng|công|thai|âm|vừa|học|rưỡi))"
)
# One year, one day: words of every sentence, and a length only where a term is meant.
_TERM_WORD_RE: Final = regex(
    spaced(r"(?<![^\W_])(?:hạn|hạn là|gian|vòng|quá|nhất|nhất là|đa|đa là|thiểu|dưới|trên|đủ|sau|kỳ|từ|trong) \Z")
)


class Length(NamedTuple):
    """A length of time: its span and its value."""

    start: int
    end: int
    value: Duration
    core: int = 0
    """Where the length ends without itself said again in brackets; 0 for nowhere else."""


class Link(NamedTuple):
    """What ties a term to its event: where the words before the event end, and which way the term is counted."""

    end: int
    before: bool
    bracket: bool = False
    """Whether the event stands in brackets: ``15 ngày (kể từ ngày nhận đủ hồ sơ)``."""


def _unit(lower: str, at: int, *, whole: bool = False) -> tuple[Unit, int] | None:
    m = _UNIT_RE.match(lower, at)
    if m is None:
        return None
    end = m.end()
    unit = _UNITS[" ".join(m[1].split())]
    if _NOT_AFTER_RE.match(lower, end):
        return None
    if unit in {"hour", "minute"}:
        return (unit, end) if whole or not _CLOCK_AFTER_RE.match(lower, end) else None
    digits = _DIGITS_AFTER_RE.match(lower, end)
    if digits is not None and (unit in {"day", "quarter"} or digits["unit"] is None):
        return None
    return unit, end


def halves(places: Places) -> list[Length]:
    """``nửa tháng`` and ``nửa năm``."""
    lower = places.lower
    return [
        Length(start, m.end(), _HALVES[m[1]])
        for unit in ("tháng", "năm")
        for at in places.of[unit]
        if lower[at - 2 : at - 1] in {"a", " ", "\n"}
        and (start := lower.rfind("nửa", max(0, at - 6), at)) >= 0
        and (m := _HALF_RE.match(lower, start)) is not None
    ]


def nth_days(places: Places) -> list[Length]:
    """``ngày thứ 10``, ``ngày làm việc thứ năm``: the last of so many days, where an event follows (Luật Quản lý thuế
    2019, Điều 44: ``chậm nhất là ngày thứ 10 kể từ ngày …``, ``ngày cuối cùng của tháng thứ 4 kể từ ngày kết thúc
    năm``).
    """
    lower = places.lower
    found: list[Length] = []
    for at in places.of["ngày"]:
        if lower[at + 5 : at + 6] not in _NTH_LETTERS or (m := _NTH_RE.match(lower, at)) is None:
            continue
        figure = read_figure(lower, m.end())
        if figure is None or figure[1] < 1 or figure[1] != int(figure[1]):
            continue
        if m["month"] is not None:
            if _FROM_END_RE.match(lower, figure[0]) is not None:
                found.append(Length(at, figure[0], Duration(figure[1], "month")))
            continue
        weekday = m["worked"] is None and lower[m.end()].isalpha() and figure[1] in _WEEKDAYS
        if not weekday or _COUNTED_FROM_RE.match(lower, figure[0]) is not None:  # "thứ Hai sau ngày lễ" is a Monday
            found.append(Length(at, figure[0], Duration(figure[1], "working_day" if m["worked"] else "day")))
    return found


def _again(lower: str, length: Length) -> Length:
    """The length with itself in brackets after it: ``15 ngày (mười lăm ngày)``."""
    at = length.end
    while at - length.end < 3 and lower[at : at + 1] in _BLANKS:
        at += 1
    if lower[at : at + 1] != "(":
        return length
    figure = read_figure(lower, at + 1)
    unit = None if figure is None else _unit(lower, figure[0])
    if figure is None or unit is None or (figure[1], unit[0]) != (length.value.amount, length.value.unit):
        return length
    return length._replace(end=unit[1] + 1, core=length.end) if lower[unit[1] : unit[1] + 1] == ")" else length


def _numbered(lower: str, at: int) -> bool:
    """Whether the word before a figure makes it a number: ``ngày 15``, ``khoản 2``."""
    return (
        at > 1
        and lower[at - 1] in " \n"
        and lower[at - 2] in _NUMBERED_ENDS
        and _NOT_BEFORE_RE.search(lower, max(0, at - 10), at) is not None
    )


def _is_clock(lower: str, at: int, unit: tuple[Unit, int], amount: Decimal, *, whole: bool) -> bool:
    """Whether hours are a time of day: ``từ 7 giờ``, and not ``từ 24 giờ trở lên``; minutes are one after an hour."""
    if unit[0] == "minute":
        return lower[at - 6 if at > 6 else 0 : at].rstrip(" \n").endswith("giờ")
    if lower[unit[1] - 1] == "h":
        return not (whole or _is_hours(lower, at, unit[1], amount))
    if amount > _HOURS or _LASTING_RE.match(lower, unit[1]):
        return False
    if lower[unit[1] : unit[1] + 1] in _HEAD_MARKS and not whole and _HEAD_RE.search(lower, max(0, at - 4), at):
        return True  # "8 giờ, họp giao ban." opens an item of a diary
    if _CLOCK_BEFORE_RE.search(lower, max(0, at - 14), at) is None:
        afternoon = _NOON < amount < _HOURS and _LATEST_RE.search(lower, max(0, at - 20), at) is not None
        return afternoon and link_after(lower, unit[1]) is None  # chậm nhất 17 giờ phải có mặt
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
    if lower[end : end + 1] == "/" and lower[end + 1 : end + 2].isdecimal():
        return False  # 24h/24h
    if amount > _HOURS:
        return _NO_HOURS_RE.search(lower, max(0, at - 14), at) is None
    return (
        _HOURS_BEFORE_RE.search(lower, max(0, at - 28), at) is not None or _HOURS_AFTER_RE.match(lower, end) is not None
    )


def _is_minutes(lower: str, at: int) -> bool:
    """Whether a figure before ``ngày`` says the minutes of a time of day: ``16 giờ 30 ngày thứ Sáu``."""
    return lower[at - 2 : at - 1] == "ờ" and _MINUTES_RE.search(lower, max(0, at - 9), at) is not None


@lru_cache(maxsize=1024)
def plain_length(text: str) -> Duration | None:
    """What a plain length is worth (``15 (mười lăm) ngày``), None where it takes a longer look."""
    figure = read_figure(text, 0)
    unit = None if figure is None else _UNIT_RE.match(text, figure[0])
    if figure is None or unit is None or unit.end() < len(text):
        return None
    name = _UNITS[" ".join(unit[1].split())]
    return None if name == "year" and 1900 <= figure[1] < 2200 else Duration(figure[1], name)


def length_at(lower: str, at: int, *, whole: bool = False) -> Length | None:
    """The length whose figure starts there, or whose figure in words stands before the bracket there."""
    if at and lower[at - 1] == "(" and _BRACKETED_RE.match(lower, at):
        words = _BRACKET_BEFORE_RE.search(lower, max(0, at - 49), at) if lower[at - 3 : at - 2] in _WORD_ENDS else None
        if words is None:
            return None
        at = words.start()
    plain = _PLAIN_RE.match(lower, at)
    value = None if plain is None else plain_length(plain[0])
    if plain is not None and value is not None:
        minutes = value.unit in _DAYS and _is_minutes(lower, at)
        return None if minutes or _numbered(lower, at) else Length(at, plain.end(), value)
    if lower[at].isdecimal() and not _SHAPE_RE.match(lower, at):
        return None
    half = _HALF_DAY_RE.match(lower, at)
    figure = (half.end(), Decimal("0.5")) if half is not None else read_figure(lower, at)
    if figure is None:
        return None
    end, amount = figure
    unit = _unit(lower, end, whole=whole)
    if _numbered(lower, at):
        return None
    to = _TO_RE.match(lower, end if unit is None else unit[1])
    if to is not None and to.end() > (end if unit is None else unit[1]):
        second = read_figure(lower, to.end())
        last = None if second is None else _unit(lower, second[0], whole=whole)
        if second is not None and last is not None and second[1] > amount and (unit is None or unit[0] == last[0]):
            if last[0] in {"hour", "minute"} and _is_clock(lower, at, last, second[1], whole=whole):
                return None
            value = Duration(None, last[0], amount, second[1], to[1] is not None)
            return Length(at, last[1], value)
    if unit is None:
        return None
    name, end = unit
    if name in {"hour", "minute"} and _is_clock(lower, at, unit, amount, whole=whole):
        return None
    if name in _DAYS and _is_minutes(lower, at):
        return None
    if name == "year" and 1900 <= amount < 2200 and "." not in lower[at:end]:
        return None
    more = _HALF_AFTER_RE.match(lower, end)
    if more is not None and name in {"year", "month"}:
        end, amount = more.end(), EXACT.add(amount, Decimal("0.5"))
    return _again(lower, Length(at, end, Duration(amount, name)))


def _long(lower: str, end: int) -> int | None:
    """Where digits start that end there and are no candidate of the calendar."""
    last = lower[end - 6 if end > 6 else 0 : end]
    if not ("." in last or "-" in last or last[-5:].isdigit()):
        return None
    digits = _DIGITS_RE.search(lower, end - 24 if end > 24 else 0, end)
    return None if digits is None else digits.start()


def spoken(places: Places, *, whole: bool = False) -> list[int]:
    """Where numbers in words start that a unit follows, ``ba mươi ngày``, and the longest in digits: ``2.500 giờ``."""
    lower = places.lower
    starts = []
    for unit in ("ngày", "tháng", "năm", "giờ", "tuần"):
        for at in places.of[unit]:
            last = at - 1
            while at - last < 3 and lower[last - 1 : last] in _BLANKS:
                last -= 1
            if lower[last - 2 : last] not in _DIGIT_ENDS:
                if "0" <= lower[last - 1 : last] <= "9" and (start := _long(lower, last)) is not None:
                    starts.append(start)
                continue
            words = _WORDS_RE.search(lower, max(0, at - 48), at)
            if words is None:
                continue
            start, end = words.start(), at + len(unit)
            low = _LOW_RE.search(lower, max(0, start - 48), start) if lower[start - 2 : start - 1] in _TO_ENDS else None
            if low is not None:
                starts.append(low.start())  # ba đến năm ngày
            if words[0].strip() in {"một", "năm"} and not (
                whole or _TERM_WORD_RE.search(lower, max(0, start - 12), start) or _HALF_AFTER_RE.match(lower, end)
            ):
                continue
            starts.append(start)
    return starts


# Terms --------------------------------------------------------------------------------------------------------------

_EVENT_RE: Final = regex(
    spaced(
        r"(?:ngày(?! (?:nay|đó|này|càng))|khi(?! đó)|thời (?:điểm|gian|hạn)|lúc|lần|đầu|cuối|năm|tháng"
        r"|nhận (?:được|đủ))(?![^\W_])"
    )
)
_LINK_RE: Final = regex(
    spaced(
        r"(?: (?:liên tục|liền|trở lên|làm việc))?(?: )?(?:,|(?P<bracket>\())?(?: )?"
        r"(?:(?P<after>(?:được )?(?:tính )?k[ểê] từ(?: sau)?"
        r"|(?:được )?tính từ"
        r"|kể(?= (?:khi|ngày)))|(?:làm việc )?(?:từ|sau)(?= (?:ngày|khi|thời điểm|lúc)(?![^\W_]))"
        r"|(?P<before>trước)(?= (?:ngày|khi|thời điểm|lúc|lễ)(?![^\W_])))(?![^\W_]) "
    )
)
# "trước ít nhất 30 ngày tính đến thời điểm mở thầu": counted back, the word for it before the length.
_BACK_RE: Final = regex(
    spaced(
        r"(?<![^\W_])(?:(?:(?:chậm|muộn) nhất|ít nhất|tối thiểu)(?: là)? )?trước(?: thời hạn)?"
        r"(?: (?:ít nhất|tối thiểu|tối đa|khoảng))? \Z"
    )
)
_TO_EVENT_RE: Final = regex(spaced(r",? (?:tính đến|so với) (?=(?:ngày|thời điểm|khi|lúc)(?![^\W_]))"))
_BACK_LETTERS: Final = frozenset(["", "t", "s"])  # the first of each, or blanks
_LINK_LETTERS: Final = frozenset(["", *"lkđtsc("])  # the first of each, or a second blank
_MAIN_VERBS: Final = (
    "kể từ|chậm nhất|không quá|phải|được|gửi|thông báo|báo cáo|công bố|trong|có trách|không|chịu|tối|trước"
    "|thực hiện|lưu|có thể"
)
# The words before which an event ends.
_ANCHOR_STOP: Final = (
    "(?=(?:"
    + spaced(
        "phải|thì|nếu|để|trừ trường|đối với|bao gồm|căn cứ|nhưng|mà|nhằm|do đó|trong thời|có trách nhiệm"
        f"|chịu trách nhiệm|được quy định|như sau|(?:hoặc|và) (?:{_MAIN_VERBS})(?! của)"
        "|cho(?= (?:đến|tới) )|đến(?= (?:ngày|hết|khi))|không quá"
    )
    + r")(?![^\W_])|(?<!kèm[ \n])theo[ \n](?!(?:đúng[ \n])?quy[ \n]định|một[ \n]trong|khoản|điểm|điều))"
)
# A full stop whose blank was lost: no abbreviation, no address of a site.
_NEXT_SENTENCE: Final = r"(?<=[^\W\d_]{2}\.)(?<!tp\.)(?!vn|com|org)(?=[^\W\d_]{2,9}[ \n])"
# Each mark is a branch of its own, which lets the search skip the letters.
_ANCHOR_STOP_RE: Final = regex(
    rf" (?:- |{_ANCHOR_STOP})|,(?=[ \n/]|\Z|[^\W\d_])|\.(?:(?=[ \n/\"”]|\Z)|\.|{_NEXT_SENTENCE})"
    r"|;|:|\||\(|\)|\[|\]|\"|“|”|…"
    rf"|\n(?: *(?=\n|[-+•*–]|[0-9]{{1,2}}[.)/]|[a-zđ]{{1,2}}[.)])|{_ANCHOR_STOP})"
)
# "bằng văn bản" says how an opinion or a request came, or else how the duty is done.
_IN_WRITING_RE: Final = regex(
    spaced("(?:ý kiến|đề nghị|yêu cầu|trả lời|chấp thuận|thông báo|kết luận|đồng ý|xác nhận)") + r"\Z"
)
_BY_RE: Final = regex(spaced(" bằng (?:văn|hình)(?![^\\W_])"))
# "của cơ quan, tổ chức, cá nhân": bodies in a row.
_BODY_BEFORE_RE: Final = regex(spaced("(?:cơ quan|tổ chức|cá nhân|đơn vị|doanh nghiệp|nhà thầu|gia đình)") + r"\Z")
_BODY_AFTER_RE: Final = regex(
    spaced(", (?:cơ quan|tổ chức|cá nhân|đơn vị|doanh nghiệp|hộ gia đình|người có thẩm quyền)(?![^\\W_])")
)
# "quy định tại các khoản 1, 2 và 5 Điều 9": places in a row.
_PLACE_BEFORE_RE: Final = regex(
    spaced(r"(?<![^\W_])(?:điểm|khoản|điều|mục|chương) [0-9a-zđ]{1,3}(?:, [0-9a-zđ]{1,3}){0,8}") + r"\Z"
)
_PLACE_AFTER_RE: Final = regex(spaced(", (?:[0-9]{1,3}|[a-zđ])(?=,| (?:và|hoặc|điều|khoản|mục|chương)(?![^\\W_]))"))
# "hồ sơ đầy đủ, hợp lệ": how it has to be.
_SOUND_RE: Final = regex(
    spaced(", (?:hợp lệ|đầy đủ|chính xác|trung thực|rõ ràng|đúng (?:quy định|thủ tục|thành phần|mẫu))")
    + r"(?![^\W_]|[ \n](?:thì|điều))"
)
# "bị mất, bị hủy hoại": what befell the thing, said twice.
_BEFELL_RE: Final = regex(spaced(" (bị|được) [^,.;:|()]{2,40}") + r"\Z")
_QUOTED_RE: Final = regex(r"(?:“[^“”]{1,60}”|\"[^\"]{1,60}\")(?=[ ,.;\n]|\Z)")
# What follows a comma and is no further part of the event: a duty, a condition, a body that acts.
_NOT_LISTED_RE: Final = regex(
    spaced(
        ", (?:phải|sẽ |được|gửi|trình|báo cáo|thông báo|công bố|trong|có |không|chịu|tối|trước|thực hiện|lưu|hoàn"
        "|xem xét|đồng|nộp|cấp|ban hành|tổ chức|trừ|nếu|mà|nhưng|kể|trường hợp|và|hoặc|để|thì|nhằm|theo"
        "|bảo đảm|đảm bảo|tiếp|sau|khi|các|chậm|trả|lập|kiểm tra|thẩm định|phê duyệt|quyết định|đề nghị"
        "|yêu cầu|hướng dẫn|cơ quan|đơn vị|cá nhân|người|bộ |sở |ủy|ubnd|chủ |giám |thủ |ban |cục |đến"
        "|bao gồm|gồm|nhất là)"
    )
)
_LISTED_RE: Final = regex(r"(?:,[ ](?![0-9])[^,.;:|()\n]{2,48}){1,3}(?=[.;](?:[ \n/]|\Z)|\Z|\n)")
_LONGEST: Final = 220


def link_after(lower: str, end: int) -> Link | None:
    """The link of a term that ends there to its event: ``kể từ``, ``sau``, ``trước``."""
    if lower[end : end + 2].lstrip(" \n,")[:1] not in _LINK_LETTERS:
        return None
    m = _LINK_RE.match(lower, end)
    if m is None or not _EVENT_RE.match(lower, m.end()):
        return None
    return Link(m.end(), m["before"] is not None, m["bracket"] is not None)


def link_back(lower: str, length: Length) -> tuple[int, Link] | None:
    """Where a term that is counted back begins, and its link: ``trước 30 ngày, tính đến thời điểm hết hạn``."""
    if lower[length.end : length.end + 3].lstrip(" \n,")[:1] not in _BACK_LETTERS:
        return None
    m = _TO_EVENT_RE.match(lower, length.end)
    head = None if m is None else _BACK_RE.search(lower, max(0, length.start - 36), length.start)
    return None if m is None or head is None else (head.start(), Link(m.end(), before=True))


def _goes_on(lower: str, start: int, at: int, limit: int) -> int:
    """From where an event goes on that a mark stops: after a name in quotes, or a comma in a row; 0 where it ends."""
    if lower[at] in {"“", '"'}:
        closed = _QUOTED_RE.match(lower, at, limit)  # a name in quotes is part of the event
        return 0 if closed is None else closed.end()
    if lower[at] != ",":
        return 0
    if _SOUND_RE.match(lower, at):
        return at + 1
    if _PLACE_AFTER_RE.match(lower, at) and _PLACE_BEFORE_RE.search(lower, max(start, at - 40), at):
        return at + 1
    if not (_BODY_BEFORE_RE.search(lower[max(start, at - 16) : at]) and _BODY_AFTER_RE.match(lower, at)):
        befell = _BEFELL_RE.search(lower[max(start, at - 48) : at])
        if befell is None or not lower.startswith(f" {befell[1]} ", at + 1):
            return 0
    return at + 1


def anchor_end(folded_cased: str, lower: str, start: int, *, closing: bool = False) -> int:
    """Where the words of the event end: before a comma, a main clause, a new item; 220 characters at most.

    ``closing`` says that the duty stands before the term: then a list may close both the event and the sentence.
    """
    limit = min(len(lower), start + _LONGEST)
    m = _ANCHOR_STOP_RE.search(lower, start, limit)
    if m is not None and lower.startswith("phải", m.end()) and lower.count(" ", start, m.start()) < 4:
        m = _ANCHOR_STOP_RE.search(lower, m.end() + 4, limit)  # "thời điểm phải kết thúc": the event's own verb
    while m is not None and (on := _goes_on(lower, start, m.start(), limit)):
        m = _ANCHOR_STOP_RE.search(lower, on, limit)
    end = limit if m is None else m.start()
    if m is None and limit < len(lower):  # too long to be one event: the last whole word
        cut = lower.rfind(" ", start, limit)
        end = cut if cut > start else limit
    by = _BY_RE.search(lower, start, end) if lower.find("bằng", start, end) > 0 else None
    if by is not None and not _IN_WRITING_RE.search(lower[max(start, by.start() - 12) : by.start()]):
        end = by.start()
    elif closing and m is not None and lower[end] == "," and not _NOT_LISTED_RE.match(lower, end):
        listed = _LISTED_RE.match(lower, end, limit)
        if listed is not None and not _NOT_LISTED_RE.search(lower, end, listed.end()):
            end = listed.end()
    # A line that ends, and one that starts with a capital, are two.
    at = lower.find("\n", start, end)
    while at != -1:
        nxt = at + 1
        while nxt < end and lower[nxt] == " ":
            nxt += 1
        if nxt < end and folded_cased[nxt].isupper():
            end = at
            break
        at = lower.find("\n", nxt, end)
    while end > start and lower[end - 1] in " \n":
        end -= 1
    return end
