"""Lengths of time (thời hạn): ``15 (mười lăm) ngày làm việc``, ``ba đến năm ngày``, ``nửa tháng``."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from vnpolicy._regex import regex
from vnpolicy.numerals.figures import read_figure, read_scaled, times
from vnpolicy.numerals.neighbours import WORKED
from vnpolicy.numerals.values import EXACT

from .hours import is_clock, is_minutes
from .limits import Duration
from .patterns import S0 as _S0
from .patterns import S as _S
from .patterns import spaced

if TYPE_CHECKING:
    from .limits import Unit
    from .patterns import Places

__all__ = ["Length", "halves", "length_at", "nth_days", "plain_length", "spoken", "starts_cell"]

_UNITS: Final[dict[str, Unit]] = {
    "ngày làm việc": "working_day",
    "ngày": "day",
    "ngày đêm": "day",
    "tháng": "month",
    "năm": "year",
    "giờ": "hour",
    "h": "hour",
    "phút": "minute",
    "min": "minute",
    "tuần": "week",
    "tuần lễ": "week",
    "quý": "quarter",
}
_BLANKS: Final = frozenset({" ", "\n"})
_LONG_UNIT: Final = rf"ngày(?:{_S0}làm{_S0}việc|{_S}đêm)?|tháng|năm|tuần(?:{_S}lễ(?![ \n]hội))?|quý"
# No other word begins with these: "10 ngàykể từ", "03 nămtrở lên" are of a page that lost the blank.
_EDGE: Final = r"(?:(?![^\W_])|(?<=ngày)|(?<=tháng)|(?<=năm)|(?<=tuần))"
_UNIT_RE: Final = regex(rf"[ \n]{{0,3}}({_LONG_UNIT}|giờ|phút|h(?!\w)|min(?!\w)){_EDGE}")
_SHAPE_RE: Final = regex(
    r"[0-9][0-9.,/]{0,8}+(?:[ \n]{0,3}\([^()]{2,40}\))?"
    rf"(?:[ \n]{{0,3}}(?:ngày|tháng|năm|giờ|phút|tuần|quý|h(?!\w)|min(?!\w))|{_S0}(?:-|đến|tới){_S0})"
)
# What makes of "N unit" an age, a date, a time of day or a school year.
_NOT_AFTER_RE: Final = regex(
    rf"""
    {WORKED}
    | {_S} (?: tuổi | chạp | giêng | thai | âm{_S}lịch | (?:vừa|tới)?{_S0}học(?![^\W_]|{_S}tập) )
    """,
    re.VERBOSE,
)
_DIGITS_AFTER_RE: Final = regex(rf"[ ]{{0,3}}[0-9]{{1,4}}(?P<unit>{_S0}(?:ngày|tháng|giờ|phút|tuần))?")
_CLOCK_AFTER_RE: Final = regex(
    rf"{_S}(?:sáng|chiều|tối|trưa|đêm|ngày|thứ|kém|hôm|cùng)(?![^\W_])|[ ]{{0,2}}[0-9]|\n[0-5][0-9](?![0-9])"
    rf"|{_S}đến{_S}(?:[01]?[0-9]|2[0-4]){_S}giờ"
)
_DAYS: Final = frozenset({"day", "working_day"})
_NOT_BEFORE_RE: Final = regex(
    rf"(?<![^\W_])(?:(?<!mỗi[ \n])(?<!một[ \n])(?<![0-9][ \n])ngày|(?<![0-9][ \n])(?<![0-9][ \n]{{2}})tháng|thứ"
    rf"|quý|điều|khoản|bậc|số|mùng|mồng|phần|(?<![0-9][ \n])tuổi|chương|(?<!mỗi[ \n])(?:hạng|lớp|khóa|lần|loại|đợt|tập)"
    rf"|(?<!mỗi[ \n])(?<!chu[ \n])(?<!thời[ \n])(?<!nhiệm[ \n])kỳ"
    rf"|mục|(?<!trợ[ \n])(?<!phụ[ \n])(?<!được[ \n])cấp){_S}\Z"
)
_NUMBERED_ENDS: Final = frozenset("ygứýunpacốiỳt \n")  # the last letter of each, or a second blank
_TO_RE: Final = regex(rf"{_S0}(?:-|đến|tới){_S0}(dưới{_S})?(?:đủ{_S})?")
_HALF_AFTER_RE: Final = regex(rf"{_S}rưỡi(?![^\W_])")
# 1/2 ngày làm việc, 3/4 ngày; but "sáng 3/4 ngày càng nhiều người đến" is a day of April.
_SHARE_RE: Final = regex(
    rf"1/2(?![0-9/])"
    rf"|[13]/4(?={_S}ngày(?:{_S}làm{_S}việc|{_S}(?:công|phép|lương)(?![^\W_])|[ ]{{0,2}}(?:[.,;:)/|\n]|\Z)))"
)
_SHARES: Final = {"1/2": Decimal("0.5"), "1/4": Decimal("0.25"), "3/4": Decimal("0.75")}
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
# "chậm nhất là ngày làm việc tiếp theo kể từ ngày …": the first of them.
_NEXT_RE: Final = regex(
    rf"ngày{_S}làm{_S}việc{_S}(?:tiếp{_S}theo|kế{_S}tiếp|liền{_S}(?:kề|sau))(?=,?{_S}(?:(?:kể|tính){_S}từ|sau)[ \n])"
)
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
_TOO_MUCH: Final = 10_000_000  # no term is so long: "50 - 60 triệu năm" is none, as "50 triệu năm" is none
_DIGITS_RE: Final = regex(rf"(?<![\w.,/-]){_DIGITS}(?:{_S0}(?:-|đến|tới){_S0}{_DIGITS})?\Z")
_WORDS_RE: Final = regex(rf"(?<![^\W_])(?:(?:{_DIGIT_WORD}|linh|lẻ){_S}){{1,7}}\Z")
# The form of nearly all, with nothing after it that could make it any other: read at once, and remembered.
_PLAIN_RE: Final = regex(
    rf"(?:[0-9]{{1,4}}+|(?>(?:(?:{_DIGIT_WORD}|linh|lẻ){_S}){{1,7}}))(?>(?:[ \n]{{0,3}}\([^()]{{2,40}}\))?)"
    rf"[ \n]{{0,3}}+(?>{_LONG_UNIT}){_EDGE}"
    r"(?![ \n]{0,3}(?:[0-9(-]|đến|tới|tuổi|chạp|giêng|công|thai|âm|vừa|học|rưỡi))"
)
# One year, one day: words of every sentence, and a length only where a term is meant.
_TERM_WORD_RE: Final = regex(
    spaced(
        r"(?<![^\W_])(?:hạn|hạn là|gian|vòng|quá|nhất|nhất là|đa|đa là|thiểu|dưới|trên|đủ|sau|kỳ|từ|trong"
        r"|hơn|gần|khoảng|chừng|đầy|tròn|ngót|suốt|liền|xấp xỉ|tính là|(?:sơ|tổng) kết|kỷ niệm|nhìn lại"
        r"|(?:ngày|tuần|tháng|năm) (?:đến|tới)) \Z"
    )
)
# "Một năm thực hiện": what lasted so long follows.
_LASTED_RE: Final = regex(spaced(r" (?:thực hiện|triển khai|thi hành|vận hành|qua)(?![^\W_])"))
_LASTING: Final = frozenset({"năm", "tháng", "tuần"})
_COUNTED_RE: Final = regex(spaced(r",? (?:được )?(?:kể|tính) từ(?![^\W_])"))


_MINUTE_RE: Final = regex(r"ú(?<=[ \n]phú)t(?![^\W_])")


class Length(NamedTuple):
    """A length of time: its span and its value."""

    start: int
    end: int
    value: Duration
    core: int = 0
    """Where the length ends without itself said again in brackets; 0 for nowhere else."""


def _unit_of(words: str) -> Unit:
    return _UNITS.get(" ".join(words.split()), "working_day")  # ngàylàm việc: days, whatever blank was lost


def _unit(lower: str, at: int, *, whole: bool = False) -> tuple[Unit, int] | None:
    m = _UNIT_RE.match(lower, at)
    if m is None:
        return None
    end = m.end()
    unit = _unit_of(m[1])
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
    năm``), and ``ngày làm việc tiếp theo``, which is the first.
    """
    lower = places.lower
    found: list[Length] = []
    for at in places.of["ngày"]:
        if lower[at + 5 : at + 6] not in _NTH_LETTERS:
            continue
        m = _NTH_RE.match(lower, at)
        if m is None:
            coming = _NEXT_RE.match(lower, at)
            if coming is not None:
                found.append(Length(at, coming.end(), Duration(Decimal(1), "working_day")))
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


@lru_cache(maxsize=1024)
def plain_length(text: str) -> Duration | None:
    """What a plain length is worth (``15 (mười lăm) ngày``), None where it takes a longer look."""
    figure = read_figure(text, 0)
    unit = None if figure is None else _UNIT_RE.match(text, figure[0])
    if figure is None or unit is None or unit.end() < len(text):
        return None
    name = _unit_of(unit[1])
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
        minutes = value.unit in _DAYS and is_minutes(lower, at)
        return None if minutes or _numbered(lower, at) else Length(at, plain.end(), value)
    if lower[at].isdecimal() and not _SHAPE_RE.match(lower, at):
        return None
    share = _SHARE_RE.match(lower, at)
    figure = (share.end(), _SHARES[share[0]]) if share is not None else read_figure(lower, at)
    if figure is None:
        return None
    end, amount = figure
    unit = _unit(lower, end, whole=whole)
    if _numbered(lower, at):
        return None
    to = _TO_RE.match(lower, end if unit is None else unit[1])
    if to is not None:
        second = read_figure(lower, to.end())
        last = None if second is None else _unit(lower, second[0], whole=whole)
        if second is not None and second[1] >= _TOO_MUCH:
            return None
        if second is not None and last is not None and second[1] > amount and (unit is None or unit[0] == last[0]):
            if last[0] in {"hour", "minute"} and is_clock(lower, at, last, second[1], whole=whole):
                return None
            low = _with_scale(lower, to.end(), amount) if unit is None else amount
            value = Duration(None, last[0], low, second[1], to[1] is not None)
            return Length(at, last[1], value)
    if unit is None:
        return None
    name, end = unit
    if name in {"hour", "minute"} and is_clock(lower, at, unit, amount, whole=whole):
        return None
    if name in _DAYS and is_minutes(lower, at):
        return None
    if name == "year" and 1900 <= amount < 2200 and "." not in lower[at:end]:
        return None
    more = _HALF_AFTER_RE.match(lower, end)
    if more is not None and name in {"year", "month"}:
        end, amount = more.end(), EXACT.add(amount, Decimal("0.5"))
    return _again(lower, Length(at, end, Duration(amount, name)))


def _with_scale(lower: str, at: int, low: Decimal) -> Decimal:
    """The low end of a range with the scale of the high one: ``5 - 6 triệu năm``."""
    high = read_scaled(lower, at)
    if high is None or not high.scale:
        return low
    shared = times(low, high.scale)
    return shared if shared < high.value else low


def starts_cell(cased: str, length: Length) -> bool:
    """Whether the unit opens a line with a capital: ``7`` and, in the next cell, ``Ngày, tháng, năm sinh``."""
    at = cased.rfind("\n", length.start, length.end) + 1
    return at > 0 and cased[at].isupper() and cased[at + 1].islower()


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
    minutes = [m.start() - 2 for m in _MINUTE_RE.finditer(lower)]
    units = [(unit, places.of[unit]) for unit in ("ngày", "tháng", "năm", "giờ", "tuần", "quý")]
    for unit, stands in (*units, ("phút", minutes)):
        for at in stands:
            last = at - 1
            while at - last < 3 and lower[last - 1 : last] in _BLANKS:
                last -= 1
            if unit == "quý" or lower[last - 2 : last] not in _DIGIT_ENDS:  # "hai quý vị": guests
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
                whole
                or _TERM_WORD_RE.search(lower, max(0, start - 12), start)
                or _HALF_AFTER_RE.match(lower, end)
                or _COUNTED_RE.match(lower, end)
                or (unit in _LASTING and _LASTED_RE.match(lower, end))
            ):
                continue
            starts.append(start)
    return starts
