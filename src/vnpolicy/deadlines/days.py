"""Days (ngày) as a text writes them: ``ngày 05/6/2025``, ``5 tháng 6``, ``sáng 5/6``, ``mùng 10/3 âm lịch``.

A day whose month stands at a later one (``từ 10 - 16/11``, ``ngày 14, 15 và 16/6``) is a bare number.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from vnpolicy._regex import regex, word_set
from vnpolicy.numerals.figures import read_figure

from .atoms import MOST_LISTED, Atom, exists
from .labels import CELL_END_RE, labelled, noted, opens_cell
from .leads import is_feast, is_numbered, lead, word_before
from .lunar import is_lunar, mark_after
from .patterns import S0 as _S0
from .patterns import WEEKDAY, spaced
from .patterns import YEAR as _YEAR
from .patterns import S as _S
from .press import first_press_day, is_span, next_press_days, press_day_at

if TYPE_CHECKING:
    from .patterns import Places

__all__ = ["day_at", "first_of_two", "is_whole_day", "listed_days", "nth_days", "plain_day_at"]

# A whole day as nearly all are written, with nothing after it that could make it any other.
_PLAIN_DAY_RE: Final = regex(
    r"[0-9]{1,2}(?:/[0-9]{1,2}/|[ \n]tháng[ \n][0-9]{1,2}[ \n]năm[ \n])(?:19|20|21)[0-9]{2}"
    r"(?=[ \n][^\s/(ântgl0-9-]|[.,](?![0-9])|[;:)]|\Z)"
)
_OLD_YEAR: Final = r"1[0-8][0-9]{2}(?![0-9]|[.,][0-9]{3})"  # ngày 20 tháng 10 năm 1898
_DMY_RE: Final = regex(
    rf"([0-9]{{1,2}}){_S0}([/.-]){_S0}([0-9]{{1,2}}){_S0}\2{_S0}([0-9]{{4}})(?![0-9]|/[^\W_]|[.,][0-9]"
    r"|-(?![0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}(?![\w/-]))[^\W_])"  # 5/7/2020-4/7/2025: two days
)
_DAY_MONTH_RE: Final = regex(
    r"([0-9]{1,2})(?:,(?=[ ]tháng[ ][0-9]{1,2},?[ ]năm[ ](?:19|20)[0-9]{2}))?[ \n]{0,3}"
    r"(?:\([^()0-9\n]{2,24}\)[ \n]{0,3})?tháng[ \n]{0,3}([0-9]{1,2})(?![0-9]|[.,][0-9])"
    rf"(?:(?:,?[ \n]{{0,3}}năm[ \n]{{0,3}}|{_S0}[/-]{_S0}|,[ ])({_YEAR})|{_S}năm{_S}({_OLD_YEAR}))?"
    rf"(?!{_S0}/{_S0}[0-9]|{_S}(?:ngày|tuần|giờ|năm|lần)(?![^\W_]|{_S}(?:sau|tiếp|kế|liền)(?![^\W_])))"
)
_DM_RE: Final = regex(rf"([0-9]{{1,2}}){_S0}/{_S0}([0-9]{{1,2}})(?![0-9]|{_S0}/{_S0}[0-9]|[.,][0-9]|[-/][^\W\d_]|%)")
_DAYS_RE: Final = regex(rf"{_S}ngày(?![^\W_])")  # 1/2 ngày
# Of a month or not, but no count of hours: "mỗi ngày 8 giờ", "mỗi ngày 8-10 giờ".
_NUMBER_RE: Final = regex(
    r"[0-9]{1,2}(?![0-9]|[.,][0-9]|[ \n]?[/%]|(?:[ ]?-[ ]?[0-9]{1,2})?[ \n]{1,3}(?:giờ|phút|giây)(?![^\W_]))"
)
# "từ 10 - 16/11", "10 - 16/11/2025": the first of two days has neither a month nor a word of its own.
_FROM_DAY_RE: Final = regex(
    rf"([0-9]{{1,2}}){_S0}(?:-|(?:đến|tới)(?:{_S}hết)?(?:{_S}ngày)?){_S0}([0-9]{{1,2}})([/.-])[0-9]{{1,2}}"
    rf"(?:\3({_YEAR}))?(?![\w/.,-][0-9]|[0-9]|%)"
)
# "(1-11 đến 30-12-2025)": what goes on to a whole day is one, with no word of its own.
_TO_WHOLE_RE: Final = regex(
    rf"([0-9]{{1,2}})([/.-])([0-9]{{1,2}}){_S}(?:đến|tới)(?:{_S}hết)?{_S}(?:ngày{_S})?"
    r"[0-9]{1,2}\2[0-9]{1,2}\2(?:19|20|21)[0-9]{2}(?![\w/-]|[.,][0-9])"
)
# "ngày 14, 15 và 16/6": a bare day number that another follows.
_NEXT_DAY_RE: Final = regex(
    rf"{_S0}(?:,|;|và){_S0}([0-9]{{1,2}})(?={_S0}(?:,|;|và|,{_S}và){_S0}(?:ngày{_S})?[0-9]{{1,2}}(?![0-9]|[.,][0-9])"
    rf"|{_S}(?:của{_S})?(?:h[ằà]ng|mỗi){_S}tháng(?![^\W_]))"
)
# Luật Quản lý thuế 2019, Điều 44: "ngày thứ 20 của tháng tiếp theo", "ngày cuối cùng của tháng đầu của quý tiếp theo".
_NTH_RE: Final = regex(
    spaced(r"ngày (?:thứ ([0-9]{1,2})|cuối(?: cùng)?)(?= của tháng(?! [0-9])| (?:h[ằà]ng|mỗi) tháng)")
)
_NTH_STARTS: Final = frozenset("tc")
_STRETCH_RE: Final = regex(
    rf"([0-9]{{1,2}})/([0-9]{{1,2}}){_S0}(?:[-–]|đến|tới){_S0}([0-9]{{1,2}})/([0-9]{{1,2}})(/{_YEAR})?(?![0-9/%-]|[.,][0-9])"
)
_MONTHS: Final = 12
# "ngày 1 1 2025", as titles have it that have lost their slashes.
_SPACED_RE: Final = regex(
    r"([0-9]{1,2}) ([0-9]{1,2}) (?:năm )?(20[0-9]{2})(?![0-9]|[.,/-][0-9]|[ ]?%|[ ](?:nghìn|triệu|tỷ|đồng))"
)
_LUNAR_YEAR_RE: Final = regex(rf"{_S}(?:năm{_S})?({_YEAR})(?![ \n]?%)")
# What stands before a bare D/M to make it a day, and what stands after it to make it a share.
_DAY_CUES: Final = word_set(
    "ngày sáng chiều tối trưa đêm từ đến tới trước sau hết dịp lễ khánh niệm hôm tết nay mai qua vào sinh ttxvn khuya"
)
_LATE_RE: Final = regex(rf"(?<![^\W_])(?:sáng|chiều|tối|đêm){_S}(?:muộn|sớm){_S}\Z")  # tối muộn 22/8
_COUNTED: Final = word_set(
    "nhiệm chỉ tỉnh xã huyện phường thành bộ sở đơn cơ địa số tổng đại mẫu lần người hộ điểm vụ hồ dự công tiêu ý"
    " phiếu quận đồng thôn trường thủ nội thời diện giá mức lượng khối quãng chiều tuyến ngân vốn"
)
# What may be a share as well as a day.
_SHARES: Final = frozenset({"1/2", "1/3", "2/3", "1/4", "3/4", "1/5", "2/5", "3/5", "4/5", "01/2", "01/3"})
_YEAR_AFTER_RE: Final = regex(rf"{_S}{_YEAR}")
_FROM: Final = ("từ ", "trước ", "sau ")
_TO_SHARE_RE: Final = regex(r"[ \n]{1,3}[1-9]/([2-9])(?![0-9/])")
_COLONS: Final = frozenset(": \n")  # the colon of a label, or a second blank after it
_NAMED_RE: Final = regex(
    rf"(?<![^\W_])(?<!đứng[ \n])(?<!xếp[ \n])(?<!hạng[ \n])(?<!trí[ \n])(?<!lần[ \n]){WEEKDAY}(?:,?{_S}|{_S}\()\Z"
    rf"|(?<![^\W_])thời{_S}điểm{_S}\Z"
    rf"|(?<![^\W_])(?:(?:chậm|muộn){_S}nhất(?:{_S}là)?|không{_S}muộn{_S}hơn){_S}\Z"  # chậm nhất là 30/9
    rf"|(?<![\w,./-])[0-9]{{1,2}}(?:h[0-9]{{0,2}}|{_S}giờ(?:{_S}[0-9]{{1,2}}(?:{_S}phút)?)?){_S}\Z"  # trước 17h 30/9
    rf"|(?<![^\W_])(?:sáng|trưa|chiều|tối|đêm|hôm){_S}(?:nay|qua|mai)(?:,|[ ]-){_S}\Z"  # Sáng nay, 12/3, …
)
_WORD_AFTER_RE: Final = regex(r"[ \n]{1,2}([^\W\d_]{1,8})")


@lru_cache(maxsize=1024)
def _plain_day(text: str) -> tuple[int, int, int] | None:
    """The year, the month and the day of a plain writing, where there is such a day."""
    day, month, year = map(int, re.findall("[0-9]+", text))
    return (year, month, day) if exists(day, month, year) else None


def plain_day_at(lower: str, at: int) -> Atom | None:
    """The whole day whose first digit stands there, where it is written as nearly all are."""
    plain = _PLAIN_DAY_RE.match(lower, at)
    parts = None if plain is None else _plain_day(plain[0])
    if plain is None or parts is None:
        return None
    start, kind = lead(lower, at)
    stands = kind == "day" or (kind is None and "/" in plain[0])
    return Atom(start, plain.end(), "day", *parts) if stands else None


def first_of_two(lower: str, at: int) -> Atom | None:
    """The first of two days, where it has no word of its own: ``từ 10 - 16/11``, ``3/3 đến 6/4/2025``."""
    since = lower[at - 2 : at - 1] == "ừ"  # từ
    if "đ" in lower[at + 4 : at + 7] or "t" in lower[at + 4 : at + 7]:
        m = _TO_WHOLE_RE.match(lower, at)
        if m is not None and exists(int(m[1]), int(m[3]), None):
            return Atom(at, m.end(3), "day", None, int(m[3]), int(m[1]))
    if not since and "-" not in lower[at + 1 : at + 4]:
        return None
    m = _FROM_DAY_RE.match(lower, at)
    if (
        m is not None
        and 0 < int(m[1]) < int(m[2]) <= 31
        and (m[4] or (since and (m[3] == "/" or is_span(lower, at))) or _fills_cell(lower, m))
    ):
        return Atom(at, m.end(1), "day", day=int(m[1]))
    m = first_press_day(lower, at) if since else None
    return None if m is None else Atom(at, m.end(2), "day", None, int(m[2]), int(m[1]))


def _fills_cell(lower: str, days: re.Match[str]) -> bool:
    """Whether two days are all that a cell, or a line, holds: ``18 - 26/9``."""
    return (
        days[3] == "/"
        and lower[days.start(2) : days.end()] not in _SHARES
        and opens_cell(lower, days.start())
        and CELL_END_RE.match(lower, days.end()) is not None
    )


def is_whole_day(lower: str, at: int) -> bool:
    """Whether a day stands there in figures that has its year, or goes on to another: ``giai đoạn 1/9 - 30/11``."""
    return _DMY_RE.match(lower, at) is not None or _opens_stretch(lower, at)


def day_at(lower: str, at: int, start: int, *, named: bool, whole: bool, listed: bool) -> Atom | None:
    """The day whose figures start at ``at``, None where what stands there is no form of a day.

    ``named`` says that ``ngày`` stands before, from ``start`` on; ``listed`` that it goes on a list of days; ``whole``
    that the text is one expression.
    """
    m = _DMY_RE.match(lower, at)
    if m is not None:
        day, month, year = int(m[1]), int(m[3]), int(m[4])
        if not (1000 if named else 1800) <= year < 2200:
            return Atom(at, m.end(), "none")
        return _placed(lower, at, Atom(start, m.end(), "day", year, month, day))
    m = _DAY_MONTH_RE.match(lower, at)
    if m is not None and (named or not is_numbered(lower, at)):
        year_or_none = int(m[3] or m[4]) if m[3] or m[4] else None
        end = _said_again(lower, m.end(), int(m[2])) if year_or_none is None else m.end()
        return _placed(lower, at, Atom(start, end, "day", year_or_none, int(m[2]), int(m[1])))
    m = _DM_RE.match(lower, at)
    if m is not None:
        end = m.end()
        if not (
            named
            or (whole and not _DAYS_RE.match(lower, end))
            or _is_day(lower, at, end, listed=listed)
            or is_lunar(lower, end)
        ):
            return None
        atom = _placed(lower, at, Atom(start, end, "day", None, int(m[2]), int(m[1])))
        return atom if named or atom.level != "none" else None
    m = press_day_at(lower, at, start, named=named)
    if m is not None:
        return _placed(lower, at, Atom(start, m.end(), "day", None, int(m[2]), int(m[1])))
    m = _SPACED_RE.match(lower, at) if named else None
    if m is not None and exists(int(m[1]), int(m[2]), int(m[3])):
        return Atom(start, m.end(), "day", int(m[3]), int(m[2]), int(m[1]))
    m = _NUMBER_RE.match(lower, at) if named else None
    if m is None or not 1 <= int(m[0]) <= 31:
        return None
    return Atom(start, _said_again(lower, m.end(), int(m[0])), "day", day=int(m[0]))


def _said_again(lower: str, end: int, number: int) -> int:
    """Where the figure that ends there ends with itself in brackets, in words: ``ngày 15 (mười lăm)``."""
    opening = lower.find("(", end, end + 3)
    if opening < 0 or lower[opening + 1 : opening + 2].isdecimal() or lower[end:opening].strip():
        return end  # "tháng 5\n(5) Ngày …": an item that is marked so
    figure = read_figure(lower, opening + 1)
    if figure is None or figure[1] != number or not lower.startswith(")", figure[0]):
        return end
    return figure[0] + 1


def _placed(lower: str, at: int, atom: Atom) -> Atom:
    """The day in its calendar, where every lunar month may have thirty; ``none`` where there is no such day."""
    assert atom.month is not None
    assert atom.day is not None
    end = atom.end
    lunar = mark_after(lower, end)
    stands = exists(atom.day, atom.month, atom.year)
    if lunar is None:
        return atom if stands else Atom(at, end, "none")
    if not stands and (atom.month != 2 or atom.day not in {29, 30}):
        return Atom(at, end, "none")
    if atom.day > 30:  # no lunar month has so many
        return Atom(atom.start, lunar.end(), "none")
    later = _LUNAR_YEAR_RE.match(lower, lunar.end()) if atom.year is None else None
    if later is None:
        return atom._replace(end=lunar.end(), level="lunar")
    return atom._replace(end=later.end(), level="lunar", year=int(later[1]))


def _is_day(lower: str, start: int, end: int, *, listed: bool) -> bool:
    """Whether a bare ``D/M`` is a day: a word before it says so, and no counted noun follows."""
    if not listed and not (lower[start - 2 : start - 1] in _COLONS and labelled(lower, start)):
        word, bracket = word_before(lower, start)
        named = word in _DAY_CUES and (not bracket or word in {"nay", "mai", "qua"})
        if not (
            named
            or _NAMED_RE.search(lower, max(0, start - 16), start)
            or (word in {"muộn", "sớm"} and _LATE_RE.search(lower, start - 12 if start > 12 else 0, start))
            or _opens_stretch(lower, start)
            or is_feast(lower, start, end)
            or noted(lower, start, end)
        ):
            return False
    after = _WORD_AFTER_RE.match(lower, end)
    if after is not None and lower[start:end] in _SHARES:
        if (
            after[1] not in {"đến", "tới", "và"}
            and not (after[1] == "năm" and _YEAR_AFTER_RE.match(lower, after.end()))
            and not (after[1] == "sẽ" and lower.endswith(_FROM, 0, start))  # "từ 1/5 sẽ tăng"
        ):
            return False
        upper = _TO_SHARE_RE.match(lower, after.end())
        if upper is not None and int(upper[1]) < int(lower[end - 1]):
            return False  # as days they would run back: "từ 1/3 đến 1/2 chiều dài"
    return after is None or after[1] not in _COUNTED


def _opens_stretch(lower: str, start: int) -> bool:
    """Whether two days run on there that can be no shares: ``Đợt 1: 01/7 - 31/7``, ``(30/4 - 1/5)``."""
    m = _STRETCH_RE.match(lower, start)
    if m is None:
        return False
    day, month, last, end = map(int, m.group(1, 2, 3, 4))
    return (month, day) < (end, last) and (m[5] is not None or day > month or last > end) and end <= _MONTHS


def listed_days(lower: str, atom: Atom) -> list[Atom]:
    """A day and those that go on its list or its stretch without a word of their own."""
    days = [atom]
    done = atom.end
    if atom.bare:
        while len(days) <= MOST_LISTED and (more := _NEXT_DAY_RE.match(lower, done)) and 1 <= int(more[1]) <= 31:
            done = more.end()
            days.append(Atom(more.start(1), done, "day", day=int(more[1])))
    mark = "" if atom.year is not None else lower[done - 3 : done]
    if atom.bare or "." in mark or "-" in mark:
        days += next_press_days(lower, done, mark)
    return days


def nth_days(places: Places) -> list[Atom]:
    """``ngày thứ 20 của tháng sau``, ``ngày cuối cùng của tháng đầu quý``: a day without its month, -1 for the last."""
    lower = places.lower
    starts = places.of["ngày"]
    if lower.startswith("ngày "):
        starts = [0, *starts]
    return [
        Atom(at, m.end(), "day", day=-1 if m[1] is None else int(m[1]))
        for at in starts
        if lower[at + 5 : at + 6] in _NTH_STARTS
        and (m := _NTH_RE.match(lower, at)) is not None
        and (m[1] is None or 1 <= int(m[1]) <= 31)
    ]
