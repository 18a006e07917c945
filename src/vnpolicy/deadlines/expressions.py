"""Calendar expressions (ngày, tháng, quý, năm): what stands in the text, before anyone asks whether it is a deadline.

A first reading gives *atoms*: a day, a month, a quarter, a year, a pair of years, the first months of a year, a point
such as ``cuối năm``. A second joins those that share words: ``từ ngày 16 đến ngày 22/11/2024`` is one period, and
its first day takes month and year from the last; in ``quý I, quý II/2025`` the year is that of both.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from vnpolicy._regex import regex, word_set
from vnpolicy.numerals.words import DIGIT_WORDS

from .clauses import labelled
from .dates import Date, Period, last_day
from .patterns import S0 as _S0
from .patterns import YEAR as _YEAR
from .patterns import S as _S
from .patterns import spaced

if TYPE_CHECKING:
    from .patterns import Places

__all__ = ["Atom", "Expression", "atoms", "join", "value_of"]


# A digit that no other figure or word runs into, with something of the calendar on one of its sides: asked at the first
# digit of a run.
_CANDIDATE_RE: Final = regex(
    r"""
    [0-9] (?<!/[0-9])
    (?:
        (?<!\w[0-9]) (?<![0-9][.,][0-9])
        (?: (?= [0-9]{0,3}+ (?:
                /[ \n]?[0-9]{1,2}(?![0-9]) | -[ \n]?[0-9] | \.[0-9]{1,2}\.[0-9]{4}
              | /20[0-9]{2}[ ]{0,3}(?:\||\n|\Z)   # alone in a cell of a table
              | [ \n] (?: /[ \n]?[0-9]{1,2}(?![0-9]) | -[ \n]?[0-9] | (?:đến|tới)[ \n](?:dưới[ \n])?[0-9]
                        | [ \n]?(?:\([^()]{2,40}\)[ \n]{0,2})?(?:ngày|tháng|năm|giờ|tuần|phút|quý))
              | (?:ngày|tháng|năm|giờ|tuần|phút|quý)
              | [,.][0-9]{1,2}[ \n]{0,2}(?:\([^()]{2,40}\)[ \n]{0,2})?(?:ngày|tháng|năm|giờ|tuần|phút|quý)
              | \([^()]{2,40}\)[ \n]{0,2}(?:ngày|tháng|năm|giờ|tuần|phút|quý)
            ))
          | (?<=[ỳymgncừ \n][ \n][0-9])
            (?: (?<=ngày[ \n][0-9]) | (?<=năm[ \n][0-9]) | (?<=tháng[ \n][0-9]) | (?<=kỳ[ \n][0-9])
              | (?<=đoạn[ \n][0-9]) | (?<=ngày[ \n]{2}[0-9]) | (?<=năm[ \n]{2}[0-9]) | (?<=tháng[ \n]{2}[0-9])
              | (?<=học[ \n][0-9]) | (?<=mùng[ \n][0-9]) | (?<=mồng[ \n][0-9]) | (?<=từ[ \n][0-9])
              | (?<=đến[ \n][0-9])(?=[0-9]{3},[ \n])
            )
          | (?<=\([0-9])(?=[0-9]{0,2}\)[ \n]{1,2}[ntqgp])
          | (?=[0-9]?\.[0-9]{1,2}(?![0-9]|\.[0-9]))   # the press: tối 28.4, sáng nay (2.5)
            (?: (?<=sáng[ ][0-9]) | (?<=trưa[ ][0-9]) | (?<=chiều[ ][0-9]) | (?<=tối[ ][0-9]) | (?<=đêm[ ][0-9])
              | (?<=hôm[ ][0-9]) | (?<=dịp[ ][0-9]) | (?<=lễ[ ][0-9]) | (?<=nay[ ]\([0-9]) | (?<=qua[ ]\([0-9])
              | (?<=nay[ ][0-9]) | (?<=qua[ ][0-9]) | (?<=khuya[ ][0-9])
            )
        )
      | (?<=[mgy][0-9]) (?: (?<=năm[0-9]) | (?<=ngày[0-9]) | (?<=tháng[0-9]) )
    )
    """,
    re.VERBOSE,
)
_LEAD_RE: Final = regex(
    rf"""
    (?<![^\W_])
    (?: (?P<day>ngày(?:{_S}(?:mùng|mồng))? | mùng | mồng) | (?P<month>tháng)
      | (?P<school>năm{_S}học) | (?P<year>năm)
      | (?P<stretch>giai{_S}đoạn | thời{_S}kỳ | niên{_S}khóa) | (?P<term>nhiệm{_S}kỳ)
    )
    [ \n]{{0,3}} \Z
    """,
    re.VERBOSE,
)
# The last letter of each of them, or a second blank.
_LEAD_LETTERS: Final = frozenset("ygmcỳna\n ")
# Those that are one word, by their last letter.
_LEADS: Final = {"y": ("ngày", "day"), "m": ("năm", "year"), "g": ("tháng", "month")}
_RATE_RE: Final = regex(r"[^\W\d_][ ]?/[ ]?\Z")  # người/tháng, and the figure of the next cell
_DMY_RE: Final = regex(
    rf"([0-9]{{1,2}}){_S0}([/.-]){_S0}([0-9]{{1,2}}){_S0}\2{_S0}([0-9]{{4}})(?![0-9]|/[^\W_]|[.,][0-9]"
    r"|-(?![0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}(?![\w/-]))[^\W_])"  # 5/7/2020-4/7/2025: two days
)
_DM_RE: Final = regex(rf"([0-9]{{1,2}}){_S0}/{_S0}([0-9]{{1,2}})(?![0-9]|{_S0}/{_S0}[0-9]|[.,][0-9]|[-/][^\W\d_]|%)")
_DAYS_RE: Final = regex(rf"{_S}ngày(?![^\W_])")  # 1/2 ngày
# "ngày 8.4", as the press writes: never over the end of a line, and nothing that a decimal counts after it.
_DOTTED: Final = (
    r"([0-9]{1,2})\.([0-9]{1,2})(?![0-9]|[.,][0-9]|[-/][^\W_]|[ ]?[%+±]"
    r"|[ ]?(?:trăm|nghìn|ngàn|triệu|tỷ|tỉ|lần|giờ|lượt|kg|g|lít|tấn|tạ|km|[cm]?m|m[23]|ha|mét|đồng|usd|điểm)(?![^\W_]))"
)
_DOT_RE: Final = regex(_DOTTED)
# "| 6/2025 |": a month alone in its cell.
_CELL_RE: Final = regex(r"([0-9]{1,2})/(20[0-9]{2})[ ]{0,3}(?=\||\n|\Z)")
_PRESS_CUES: Final = word_set("ngày sáng trưa chiều tối đêm khuya hôm dịp lễ khánh")
_NEXT_DOT_RE: Final = regex(rf"[ ]?(?:,|;|-|và|đến|tới)[ ]?{_DOTTED}")
# "sáng 12-12", "ngày 5-11", as other papers write: never over the end of a line.
_DASHED: Final = r"([0-9]{1,2})-([0-9]{1,2})(?![\w%+±/-]|[.,][0-9]|[ ]?[%+±/-]|[ \n]{1,2}[0-9])"
# "ngày 2-3 viên", "ngày 9-10 tháng 11": what follows two figures that count up, or are days of a month.
_COUNTED_AFTER_RE: Final = regex(
    r"[ \n]{1,2}(?:tháng|năm(?![ \n]{1,3}20)|hằng|hàng|mỗi|của|lần|bữa|tiếng|giờ|phút|viên|người|lượt|chuyến|ca|buổi"
    r"|cuộc|ngày|km|[cm]?m|k?g|lít|ml|ha|tấn|tạ|đồng|usd|trăm|nghìn|ngàn|triệu|tỷ|tỉ|điểm|trận|vụ|hộ|đơn|con|cái|chiếc"
    r"|quả|bài|tin|em|trẻ|xe|tàu|cây|suất|hồ|mẫu|trường|học)(?![^\W_])"
)
_DASHED_RE: Final = regex(_DASHED)
_FROM_DASHED_RE: Final = regex(
    rf"{_DASHED}{_S}(?:đến|tới){_S}(?:hết{_S})?(?:ngày{_S})?[0-9]{{1,2}}-[0-9]{{1,2}}(?![0-9/]|[.,][0-9])"
)
_NEXT_DASHED_RE: Final = regex(rf"(?:[ ]?[,;]|{_S}(?:và|(?:đến|tới)(?:{_S}hết)?)){_S}{_DASHED}")
# "các ngày 5-7", "mỗi ngày 3-4, …": so many days, or so many a day.
_MANY_DAYS_RE: Final = regex(r"(?:các|những|mỗi|một|h[àằ]ng|quân|vài|mấy|[0-9])[ \n]{1,3}\Z")
# "từ 10 - 16/11", "10 - 16/11/2025": the first of two days has neither a month nor a word of its own.
_FROM_DAY_RE: Final = regex(
    rf"([0-9]{{1,2}}){_S0}(?:-|đến|tới){_S0}([0-9]{{1,2}})/[0-9]{{1,2}}(?:/({_YEAR}))?(?![\w/.,-][0-9]|[0-9]|%)"
)
_MY_RE: Final = regex(rf"([0-9]{{1,2}}){_S0}[/.-]{_S0}({_YEAR})(?!{_S0}/)")
_DAY_MONTH_RE: Final = regex(
    rf"([0-9]{{1,2}})[ \n]{{0,3}}tháng[ \n]{{0,3}}([0-9]{{1,2}})(?![0-9]|[.,][0-9])"
    rf"(?:(?:,?[ \n]{{0,3}}năm[ \n]{{0,3}}|{_S0}[/-]{_S0}|,[ ])({_YEAR}))?"
    rf"(?!{_S0}/{_S0}[0-9]|{_S}(?:ngày|tuần|giờ|năm|lần)(?![^\W_]|{_S}(?:sau|tiếp|kế|liền)(?![^\W_])))"
)
_MONTH_YEAR_RE: Final = regex(
    rf"([0-9]{{1,2}})(?![0-9]|[.,][0-9])(?:(?:,?[ \n]{{0,3}}năm[ \n]{{0,3}}|{_S})({_YEAR}))?(?!{_S0}[/-]{_S0}[0-9])"
)
# A whole day as nearly all are written, with nothing after it that could make it any other.
_PLAIN_DAY_RE: Final = regex(
    r"[0-9]{1,2}(?:/[0-9]{1,2}/|[ \n]tháng[ \n][0-9]{1,2}[ \n]năm[ \n])(?:19|20|21)[0-9]{2}"
    r"(?=[ \n][^\s/(ântgl0-9-]|[.,](?![0-9])|[;:)]|\Z)"
)
# What a digit without a word before it must go on with to be anything but a count.
_FORM_RE: Final = regex(rf"[0-9]{{1,2}}+(?:{_S0}[/.-]|{_S}tháng)|(?:19|20|21)[0-9]{{2}}")
_MANY: Final = 31  # as many days or years as a list may have
# Of a month or not, but no count of hours: "mỗi ngày 8 giờ", "mỗi ngày 8-10 giờ".
_NUMBER_RE: Final = regex(
    r"[0-9]{1,2}(?![0-9]|[.,][0-9]|[ \n]?[/%]|(?:[ ]?-[ ]?[0-9]{1,2})?[ \n]{1,3}(?:giờ|phút|giây)(?![^\W_]))"
)
_PAIR_RE: Final = regex(rf"({_YEAR}){_S0}(?:-|đến(?:{_S}năm)?|tới(?:{_S}năm)?){_S0}({_YEAR})(?!{_S0}[/-]{_S0}[0-9])")
_ONE_YEAR_RE: Final = regex(_YEAR)
# "năm 2024, 2025 và 2026": a bare year that continues a list of years, and ends there.
_NEXT_YEAR_RE: Final = regex(rf"{_S0}(?:,|;|và|,?{_S}và){_S0}({_YEAR})(?=[ \n]{{0,2}}(?:[,.;:)]|và[ \n]|\Z|\n))")
_MONTHS_RE: Final = regex(
    rf"([0-9]{{1,2}})((?:{_S0}(?:,|-|và|đến|,{_S}và){_S0}[0-9]{{1,2}}){{1,8}})"
    rf"(?:{_S0}/{_S0}|{_S}năm[ \n]{{0,3}})({_YEAR})(?!{_S0}/)"
)
# Luật Quản lý thuế 2019, Điều 44: "ngày thứ 20 của tháng tiếp theo", "ngày cuối cùng của tháng đầu của quý tiếp theo".
_NTH_RE: Final = regex(
    spaced(r"ngày (?:thứ ([0-9]{1,2})|cuối(?: cùng)?)(?= của tháng(?! [0-9])| (?:h[ằà]ng|mỗi) tháng)")
)
_NTH_STARTS: Final = frozenset("tc")
# "ngày 14, 15 và 16/6": a bare day number that another follows.
_NEXT_DAY_RE: Final = regex(
    rf"{_S0}(?:,|;|và){_S0}([0-9]{{1,2}})(?={_S0}(?:,|;|và|,{_S}và){_S0}(?:ngày{_S})?[0-9]{{1,2}}(?![0-9]|[.,][0-9]))"
)
# "Đến 2030, …": at the head of a sentence.
_HEAD_TO_RE: Final = regex(r"(?:\A|[.;:\n+-])[ \n]{0,3}đến[ \n]{1,3}\Z")
_HALF_BEFORE_RE: Final = regex(rf"(?<![^\W_])nửa{_S}\Z")
_FULL_MOON_RE: Final = regex(rf"(?<![^\W_])(?:ngày{_S})?rằm{_S}\Z")
_REST_OF_YEAR_RE: Final = regex(
    rf"nay(?:(?<=từ[ \n]nay)|(?<=từ[ \n]{{2}}nay)|(?<=từ[ \n]{{3}}nay))"
    rf"{_S}(?:cho{_S})?(?:đến|tới){_S}hết{_S}(?P<year>năm(?:{_S}nay)?)(?![^\W_]|[ \n]+(?:học|[0-9]))"
)
_RUN_RE: Final = regex(
    spaced(
        rf"([0-9]{{1,2}}) tháng (?:(đầu|cuối)(?: của)?(?: năm(?! học)(?: ({_YEAR})| nay)?| ({_YEAR}))"
        rf"|năm ({_YEAR}))(?![^\W_])"
    )
)
# "sáu tháng đầu năm": the same, told in words.
_SAID_RUN_RE: Final = regex(spaced(rf"tháng (đầu|cuối)(?: của)? năm(?! học)(?: ({_YEAR})| nay)?(?![^\W_])"))
_SAID_COUNTS: Final = {word: count for word, count in DIGIT_WORDS.items() if count} | {"mười": 10}
_SAID_COUNT_RE: Final = regex(rf"(?<![^\W_])({'|'.join(_SAID_COUNTS)}){_S}\Z")
_COUNT_BEFORE_RE: Final = regex(rf"(?<![\w.,/])(?:[0-9]{{1,2}}(?:{_S}\([^()\n]{{2,12}}\))?|năm|mười){_S}\Z")
_COUNT_ENDS: Final = frozenset("0123456789)mi \n")  # what stands before its last blank
_POINT_BEFORE_RE: Final = regex(rf"(?<![^\W_])(đầu|giữa|cuối){_S}\Z")
_NO_POINT_RE: Final = regex(r"(?:tháng|quý|tuần|kỳ|ngày|chặng|đợt|lần|bước|năm)[ \n]{1,3}\Z")
# "đợt 2 tháng 6/2025": the second round of June.
_NUMBERED_RE: Final = regex(r"(?:đợt|lần|tuần|kỳ|phiên|số|thứ|điều|khoản|học)[ \n]{1,3}\Z")
_COUNTED_MONTHS_RE: Final = regex(r"(?<![^\W_])[0-9]{1,2}[ \n]{1,3}\Z")
_BLANK_DAY_RE: Final = regex(r"ngày[ \n.…_]{1,9}\Z")
_DAY_ENDS: Final = frozenset("my \n.…_")  # what stands before the last blank of these two
_LUNAR_RE: Final = regex(rf"{_S}\(?âm(?:{_S}lịch|(?={_S}(?:19|20)[0-9]{{2}}(?![0-9]|[.,][0-9]|[ \n]?%)|[.,;)]))\)?")
_LUNAR_YEAR_RE: Final = regex(rf"{_S}(?:năm{_S})?({_YEAR})(?![ \n]?%)")
_POINTS: Final = {"đầu": "start", "giữa": "middle", "cuối": "end"}

_QUARTER_RE: Final = regex(
    rf"quý{_S}(?P<q>iv|i{{1,3}}|[1-4])(?![^\W_])"
    rf"(?P<more>(?:{_S0}(?:,|-|;|và|đến){_S0}(?:iv|i{{1,3}}|[1-4])(?![^\W_]|[/.,][0-9]{{1,3}}(?![0-9]))){{0,3}})"
    rf"(?:(?:{_S0}[/-]{_S0}|,?{_S}năm[ \n]{{0,3}}|{_S})(?P<y>{_YEAR}))?(?!{_S0}/{_S0}[0-9])"
)
_ROMAN: Final = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_HALF_RE: Final = regex(rf"nửa{_S}(đầu|cuối){_S}năm(?:{_S}({_YEAR})|(?![ \n]+học))(?![^\W_])")
# Without a year a point needs a word that makes it one day: "từ đầu năm đến nay", "trước cuối năm nay".
_BARE_POINTS: Final = (
    (
        "đầu",
        regex(rf"đầu(?<![^\W_]đầu){_S}năm(?:{_S}nay)?(?![^\W_]|[ \n]+(?:học|[0-9]|sau|trước|thứ|kế))"),
        "start",
    ),
    (
        "cuối",
        regex(rf"cuối(?<![^\W_]cuối){_S}năm(?:{_S}nay)?(?![^\W_]|[ \n]+(?:học|[0-9]|sau|trước|thứ|kế|tài|ngân))"),
        "end",
    ),
)
_BARE_POINT_CUES: Final = frozenset({"từ", "đến", "trước", "hết", "tới"})

# What stands before a bare D/M to make it a day, and what stands after it to make it a share.
_DAY_CUES: Final = word_set(
    "ngày sáng chiều tối trưa đêm từ đến tới trước sau hết dịp lễ khánh niệm hôm tết nay mai qua vào sinh"
)
_COUNTED: Final = word_set(
    "nhiệm chỉ tỉnh xã huyện phường thành bộ sở đơn cơ địa số tổng đại mẫu lần người hộ điểm vụ hồ dự công tiêu ý"
    " phiếu quận đồng thôn trường thủ nội thời diện giá mức lượng khối quãng chiều tuyến ngân vốn"
)
# What may be a share as well as a day.
_SHARES: Final = frozenset({"1/2", "1/3", "2/3", "1/4", "3/4", "1/5", "2/5", "3/5", "4/5", "01/2", "01/3"})
_BLANKS: Final = frozenset({" ", "\n"})
_YEAR_AFTER_RE: Final = regex(rf"{_S}{_YEAR}")
_TO_SHARE_RE: Final = regex(r"[ \n]{1,3}[1-9]/([2-9])(?![0-9/])")
_COLONS: Final = frozenset(": \n")  # the colon of a label, or a second blank after it
_LIST_MARKS: Final = frozenset({"và", ",", ";", "-", "đến", "hoặc"})
_WORD_BEFORE_RE: Final = regex(r"([^\W\d_]{1,12})[ \n]{0,2}(\(?)\Z")
_WORD_AFTER_RE: Final = regex(r"[ \n]{1,2}([^\W\d_]{1,8})")


class Atom(NamedTuple):
    """One piece: its span, its level, its year where the text gives it, and one or two numbers by level.

    day: month or None, day · lunar: month, day · month: month · months, quarter: first and last · year · school ·
    years: last year, unit · run: count of months, negative to the end · point: month or None, point ·
    half: month, point.
    """

    start: int
    end: int
    level: str
    year: int | None = None
    a: int | None = None
    b: int | str | None = None


class Expression(NamedTuple):
    """A calendar expression that stands by itself: its span, its value, and the atom that it begins with.

    ``value`` is None for a lone day number, which only a month or a rule of repetition can place.
    """

    start: int
    end: int
    value: Date | Period | None
    atom: Atom
    joined: bool = False


def _exists(day: int, month: int, year: int | None) -> bool:
    return 1 <= month <= 12 and day >= 1 and (day < 29 or day <= last_day(2000 if year is None else year, month))


def _quarters(places: Places) -> list[Atom]:
    """``quý I``, ``quý 2/2025``, ``quý II, III/2025``."""
    lower = places.lower
    found = []
    for begin in places.of["quý"]:
        m = _QUARTER_RE.match(lower, begin)
        if m is None:
            continue
        year = int(m["y"]) if m["y"] else None
        first = last = _ROMAN.get(m["q"]) or int(m["q"])
        more = [
            (r, r.start() + m.start("more"), r.end() + m.start("more"))
            for r in re.finditer("[iv1-4]{1,3}", m["more"])
            if r[0] != "v"
        ]
        marks = [_ROMAN.get(r[0]) or int(r[0]) for r, _, _ in more if r[0] in _ROMAN or r[0].isdigit()]
        if not marks:
            found.append(Atom(begin, m.end(), "quarter", year, first, first))
        elif marks == list(range(first + 1, first + 1 + len(marks))) or (
            len(marks) == 1 and marks[0] > first and re.search("-|đến", m["more"])
        ):
            last = marks[-1]
            found.append(Atom(begin, m.end(), "quarter", year, first, last))
        else:
            found.append(Atom(begin, m.end("q"), "quarter", year, first, first))
            for (_, start, end), mark in zip(more, marks, strict=True):
                found.append(Atom(start, m.end() if end == m.end("more") else end, "quarter", year, mark, mark))
    return found


def _point(lower: str, atom: Atom) -> Atom:
    """The atom with ``đầu``, ``giữa`` or ``cuối`` before it: the day that the Civil Code makes of it."""
    if lower[atom.start - 2 : atom.start - 1] not in {"u", "a", "i", " ", "\n"}:
        return atom
    m = _POINT_BEFORE_RE.search(lower, max(0, atom.start - 8), atom.start)
    if m is None or _NO_POINT_RE.search(lower, max(0, m.start() - 9), m.start()):
        return atom
    month = None
    half = _HALF_BEFORE_RE.search(lower, max(0, m.start() - 7), m.start())
    if half is not None:
        if atom.level == "month" and m[1] != "giữa":
            return Atom(half.start(), atom.end, "half", atom.year, atom.a, _POINTS[m[1]])
        return atom
    if atom.level == "month":
        month = atom.a
    elif atom.level == "quarter":
        if m[1] == "giữa":
            return atom
        month = 3 * atom.a - 2 if m[1] == "đầu" else 3 * int(atom.b or 0)  # type: ignore[operator]
    return Atom(m.start(), atom.end, "point", atom.year, month, _POINTS[m[1]])


def _is_day(lower: str, start: int, end: int, *, listed: bool = False) -> bool:
    """Whether a bare ``D/M`` is a day: a word before it says so, and no counted noun follows."""
    before = None if listed else _WORD_BEFORE_RE.search(lower, max(0, start - 16), start)
    if listed or (lower[start - 2 : start - 1] in _COLONS and labelled(lower, start)):
        pass
    elif before is None or before[1] not in _DAY_CUES or (before[2] and before[1] not in {"nay", "mai", "qua"}):
        return False
    after = _WORD_AFTER_RE.match(lower, end)
    if after is not None and lower[start:end] in _SHARES:
        if after[1] not in {"đến", "tới", "và"} and not (
            after[1] == "năm" and _YEAR_AFTER_RE.match(lower, after.end())
        ):
            return False
        upper = _TO_SHARE_RE.match(lower, after.end())
        if upper is not None and int(upper[1]) < int(lower[end - 1]):
            return False  # as days they would run back: "từ 1/3 đến 1/2 chiều dài"
    return after is None or after[1] not in _COUNTED


def _opens_cell(lower: str, at: int, end: int) -> bool:
    """Whether what stands there is all that its cell holds, in a table whose cells are parted by ``|``."""
    left = at
    while at - left < 4 and lower[left - 1 : left] == " ":
        left -= 1
    mark = lower[left - 1 : left]
    return mark == "|" or (mark in {"", "\n"} and lower[end : end + 1] == "|")


def _has_press_cue(lower: str, at: int, kind: str | None) -> bool:
    """Whether ``ngày``, a part of the day or a feast stands before ``D.M``, or the bracket of ``sáng nay``."""
    if lower[at - 1 : at] != " ":
        return lower[at - 5 : at] in {"nay (", "qua ("}
    if kind is not None:
        return True
    if _HEAD_TO_RE.search(lower, max(0, at - 11), at):
        return True  # Đến 15-6, …
    words = lower[at - 11 if at > 11 else 0 : at].split()
    if words and words[-1] in {"nay", "qua"}:
        words.pop()  # sáng nay 12-12
    return bool(words) and words[-1] in _PRESS_CUES


def _is_press_day(lower: str, m: re.Match[str]) -> bool:
    """Whether there is such a day as ``D.M`` or ``D-M``, and the dash does not count from fewer to more."""
    day, month = int(m[1]), int(m[2])
    counts = day < month and lower[m.end(1)] == "-" and _COUNTED_AFTER_RE.match(lower, m.end(2)) is not None
    return not counts and _exists(day, month, None)


def _next_press_days(lower: str, done: int, mark: str) -> list[Atom]:
    """``tối 8.4, 9.4 và 10.4``, ``ngày 15 đến 20-8``: the days that go on a list or a stretch, each with its month."""
    after = [_NEXT_DOT_RE] if "." in mark else [_NEXT_DASHED_RE] if "-" in mark else [_NEXT_DOT_RE, _NEXT_DASHED_RE]
    days: list[Atom] = []
    while len(days) < _MANY and (m := next((m for form in after if (m := form.match(lower, done))), None)):
        if not _is_press_day(lower, m):
            break
        done = m.end()
        days.append(Atom(m.start(1), done, "day", None, int(m[2]), int(m[1])))
    return days


def _points(places: Places, *, whole: bool) -> list[Atom]:
    """What ``năm`` without a number ends: ``nửa đầu năm``, ``từ đầu năm``, ``từ nay đến hết năm``."""
    lower = places.lower
    found: list[Atom] = []
    for at in places.of["năm"]:
        last = lower[at - 2 : at - 1]
        if last not in {"t", "u", "i", " ", "\n"}:
            continue
        if last not in {"u", "i"}:
            start = lower.rfind("nay", max(0, at - 24), at)
            rest = _REST_OF_YEAR_RE.match(lower, start) if start >= 0 else None
            if rest is not None and rest.start("year") == at:
                found.append(Atom(at, rest.end(), "point", None, None, "end"))
                continue
        half = lower.rfind("nửa", max(0, at - 14), at)
        m = _HALF_RE.match(lower, half) if half >= 0 else None
        if m is not None:
            found.append(Atom(half, m.end(), "run", int(m[2]) if m[2] else None, 6 if m[1] == "đầu" else -6))
        for word, bare, point in _BARE_POINTS:
            start = lower.rfind(word, max(0, at - 7), at)
            m = bare.match(lower, start) if start >= 0 else None
            if m is not None:
                before = _WORD_BEFORE_RE.search(lower, max(0, start - 8), start)
                if whole or m[0].endswith("nay") or (before is not None and before[1] in _BARE_POINT_CUES):
                    found.append(Atom(start, m.end(), "point", None, None, point))
    return found


def _nth_days(places: Places) -> list[Atom]:
    """``ngày thứ 20 của tháng sau``, ``ngày cuối cùng của tháng đầu quý``: a day without its month, -1 for the last."""
    lower = places.lower
    starts = places.of["ngày"]
    if lower.startswith("ngày "):
        starts = [0, *starts]
    return [
        Atom(at, m.end(), "day", None, None, -1 if m[1] is None else int(m[1]))
        for at in starts
        if lower[at + 5 : at + 6] in _NTH_STARTS
        and (m := _NTH_RE.match(lower, at)) is not None
        and (m[1] is None or 1 <= int(m[1]) <= 31)
    ]


def _said_runs(places: Places) -> list[Atom]:
    """``sáu tháng đầu năm``, ``ba tháng cuối năm 2025``: first or last months that a word counts."""
    lower = places.lower
    found = []
    for at in places.of["tháng"]:
        run = _SAID_RUN_RE.match(lower, at) if lower[at + 6 : at + 7] in {"đ", "c"} else None
        count = None if run is None else _SAID_COUNT_RE.search(lower, max(0, at - 8), at)
        if run is not None and count is not None:
            months = _SAID_COUNTS[count[1]]
            year = int(run[2]) if run[2] else None
            found.append(Atom(count.start(), run.end(), "run", year, months if run[1] == "đầu" else -months))
    return found


def atoms(places: Places, digit_runs: list[int], *, whole: bool = False) -> tuple[list[Atom], list[int]]:
    """The atoms of a folded text in small letters, in order, and the places where a count may start.

    ``digit_runs`` says where its digits start. ``whole`` says that the text is one expression: then a bare ``D/M``
    needs no cue.
    """
    lower = places.lower
    found: list[Atom] = []
    counts: list[int] = []
    done = 0
    candidate = _CANDIDATE_RE.match
    for at in digit_runs:
        if at < done or candidate(lower, at) is None:
            continue
        atom = _plain_at(lower, at)
        if atom is not None:
            found.append(atom)
            done = atom.end
            continue
        listed = (
            at - done < 10 and bool(found) and found[-1].level == "day" and lower[done:at].strip(" \n") in _LIST_MARKS
        )
        atom = _atom_at(lower, at, whole=whole, listed=listed)
        if atom is None:
            counts.append(at)
        elif atom.level != "none":
            if atom.level in {"month", "year"}:
                atom = _point(lower, atom)
            found.append(atom)
            done = atom.end
            if atom.level == "month" and atom.year is None:
                found += _listed_months(lower, at, atom)
                done = found[-1].end
            hops = 0
            while atom.level == "day" and atom.a is None and hops < _MANY and (more := _NEXT_DAY_RE.match(lower, done)):
                if not 1 <= int(more[1]) <= 31:
                    break
                found.append(Atom(more.start(1), more.end(), "day", None, None, int(more[1])))
                done = more.end()
                hops += 1
            mark = "" if atom.level != "day" or atom.year is not None else lower[done - 3 : done]
            if atom.level == "day" and (atom.a is None or "." in mark or "-" in mark):
                found += _next_press_days(lower, done, mark)
                done = found[-1].end
            while atom.level == "year" and hops < _MANY and (more := _NEXT_YEAR_RE.match(lower, done)):
                found.append(Atom(more.start(1), more.end(), "year", int(more[1])))
                done = more.end()
                hops += 1
        else:
            done = atom.end
    found += [_point(lower, atom) for atom in _quarters(places)]
    found += _points(places, whole=whole)
    found += _nth_days(places)
    found += _said_runs(places)
    found.sort(key=lambda atom: (atom.start, -atom.end))
    apart: list[Atom] = []
    reach = 0
    for atom in found:  # the year of a quarter is no atom of its own
        if atom.start >= reach:
            if atom.level == "year" and apart and _dates(lower, apart[-1], atom):
                apart[-1] = apart[-1]._replace(end=atom.end, year=atom.year)
            else:
                apart.append(atom)
            reach = atom.end
    return apart, counts


def _dates(lower: str, day: Atom, year: Atom) -> bool:
    """``ngày 20/4 năm 2021``: whether a year stands right behind a day of a month, and has it."""
    return (
        day.level == "day"
        and day.a is not None
        and day.year is None
        and lower[year.start] == "n"
        and lower[day.end : year.start].isspace()
        and _exists(int(day.b or 0), int(day.a), year.year)
    )


def _lead(lower: str, at: int) -> tuple[int, str | None]:
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
            if before.isalnum() or (rate and kind != "year" and _RATE_RE.search(lower, max(0, start - 4), start)):
                return at, None
            return start, kind
        if last != "g":
            return at, None
    m = _LEAD_RE.search(lower, max(0, at - 14), at)
    return (at, None) if m is None else (m.start(), m.lastgroup)


@lru_cache(maxsize=1024)
def _plain_day(text: str) -> tuple[int, int, int] | None:
    """The year, the month and the day of a plain writing, where there is such a day."""
    day, month, year = map(int, re.findall("[0-9]+", text))
    return (year, month, day) if _exists(day, month, year) else None


def _plain_at(lower: str, at: int) -> Atom | None:
    """The whole day whose first digit stands there, where it is written as nearly all are."""
    plain = _PLAIN_DAY_RE.match(lower, at)
    parts = None if plain is None else _plain_day(plain[0])
    if plain is None or parts is None:
        return None
    start, kind = _lead(lower, at)
    stands = kind == "day" or (kind is None and "/" in plain[0])
    return Atom(start, plain.end(), "day", *parts) if stands else None


def _atom_at(lower: str, at: int, *, whole: bool, listed: bool) -> Atom | None:
    """The atom whose first digit stands there; level ``none`` for digits that are none and no count either."""
    start, kind = _lead(lower, at)
    if kind is None and ((since := lower[at - 2 : at - 1] == "ừ") or "-" in lower[at + 1 : at + 4]):  # từ
        m = _FROM_DAY_RE.match(lower, at)
        if m is not None and 0 < int(m[1]) < int(m[2]) <= 31 and (since or m[3]):
            return Atom(at, m.end(1), "day", None, None, int(m[1]))
        m = _FROM_DASHED_RE.match(lower, at) if since else None
        if m is not None and _is_press_day(lower, m):
            return Atom(at, m.end(2), "day", None, int(m[2]), int(m[1]))
    if kind is None and not _FORM_RE.match(lower, at):
        return None
    if kind is None and (m := _CELL_RE.match(lower, at)) and 1 <= int(m[1]) <= 12 and _opens_cell(lower, at, m.end()):
        return Atom(at, m.end(2), "month", int(m[2]), int(m[1]))
    if kind in {"stretch", "term"} and _DMY_RE.match(lower, at):
        start, kind = at, None  # "nhiệm kỳ 5/7/2020 - 4/7/2025"
    if kind is None or kind == "day":
        m = _DMY_RE.match(lower, at)
        if m is not None:
            day, month, year, end = int(m[1]), int(m[3]), int(m[4]), m.end()
            if not 1900 <= year < 2200:
                return Atom(at, end, "none")
            if _exists(day, month, year) and "â" not in lower[end : end + 5]:
                return Atom(start, end, "day", year, month, day)
            if _stands(lower, end, day, month, year):
                return _lunar(lower, Atom(start, end, "day", year, month, day))
            return Atom(at, end, "none")
        m = _DAY_MONTH_RE.match(lower, at)
        if m is not None and (kind == "day" or not _NUMBERED_RE.search(lower, max(0, at - 8), at)):
            day, month, year_or_none = int(m[1]), int(m[2]), int(m[3]) if m[3] else None
            if _stands(lower, m.end(), day, month, year_or_none):
                return _lunar(lower, Atom(start, m.end(), "day", year_or_none, month, day))
            return Atom(at, m.end(), "none")
        m = _DM_RE.match(lower, at)
        if m is not None:
            day, month = int(m[1]), int(m[2])
            if (
                kind == "day"
                or (whole and not _DAYS_RE.match(lower, m.end()))
                or _is_day(lower, at, m.end(), listed=listed)
            ) and _stands(lower, m.end(), day, month, None):
                return _lunar(lower, Atom(start, m.end(), "day", None, month, day))
            return Atom(at, m.end(), "none") if kind == "day" else None
        m = _DOT_RE.match(lower, at)
        if m is None and "-" in lower[at + 1 : at + 3] and not _MANY_DAYS_RE.search(lower, max(0, start - 7), start):
            m = _DASHED_RE.match(lower, at)
        if m is not None and _has_press_cue(lower, at, kind) and _is_press_day(lower, m):
            return _lunar(lower, Atom(start, m.end(), "day", None, int(m[2]), int(m[1])))
    if kind == "day":
        m = _NUMBER_RE.match(lower, at)
        if m is not None and 1 <= int(m[0]) <= 31:
            return Atom(start, m.end(), "day", None, None, int(m[0]))
        return None
    if kind == "month":
        m = _MONTHS_RE.match(lower, at)
        if m is not None:
            months = _numbers(m)
            if months == list(range(months[0], months[-1] + 1)) and 1 <= months[0] < months[-1] <= 12:
                return Atom(start, m.end(), "months", int(m[3]), months[0], months[-1])
            if len(months) == 2 and 1 <= months[0] < months[1] <= 12 and not {",", "v"} & set(m[2]):
                return Atom(start, m.end(), "months", int(m[3]), months[0], months[1])
        m = _MY_RE.match(lower, at)
        if m is None:
            m = _MONTH_YEAR_RE.match(lower, at)
        if m is None or not 1 <= int(m[1]) <= 12 or _LUNAR_RE.match(lower, m.end()):
            return Atom(at, at + 1, "none")
        counted = _COUNTED_MONTHS_RE.search(lower, max(0, start - 5), start) if m[2] is None else None
        if counted is not None and not _NUMBERED_RE.search(lower, max(0, counted.start() - 8), counted.start()):
            # "3 tháng 5 ngày": two lengths; "3 tháng 5": neither a day nor a month
            return None if _DAYS_RE.match(lower, m.end()) else Atom(at, m.end(), "none")
        if lower[start - 2 : start - 1] in _DAY_ENDS:
            full_moon = _FULL_MOON_RE.search(lower, max(0, start - 12), start)
            if full_moon is not None:
                return Atom(full_moon.start(), m.end(), "lunar", int(m[2]) if m[2] else None, int(m[1]), 15)
            if _BLANK_DAY_RE.search(lower, max(0, start - 16), start):  # a form: "ngày … tháng 7 năm 2026"
                return Atom(at, m.end(), "none")
        return Atom(start, m.end(), "month", int(m[2]) if m[2] else None, int(m[1]))
    if kind is None:
        m = _RUN_RE.match(lower, at)
        if m is not None and 1 <= int(m[1]) <= 12:
            said = m[3] or m[4] or m[5]
            count = int(m[1])
            return Atom(at, m.end(), "run", int(said) if said else None, -count if m[2] == "cuối" else count)
    pair = _PAIR_RE.match(lower, at)
    if pair is not None and not (kind == "year" and pair[1] == pair[2]):  # "… năm 2045\n\nĐến năm 2045, …"
        first, last = int(pair[1]), int(pair[2])
        if first > last or last - first > 100:
            return Atom(at, at + 4, "none")
        if kind == "school":
            return Atom(start, pair.end(), "school", first) if last == first + 1 else Atom(at, pair.end(), "none")
        if kind == "year":
            ending = lower[start - 2 : start - 1]
            many = _COUNT_BEFORE_RE.search(lower, max(0, start - 20), start) if ending in _COUNT_ENDS else None
            wider = _LEAD_RE.search(lower, max(0, start - 14), start) if ending in _LEAD_LETTERS else None
            if many is not None:
                start = many.start()
                wider = _LEAD_RE.search(lower, max(0, start - 14), start)
            if wider is not None and wider.lastgroup in {"stretch", "term"}:
                kind, start = wider.lastgroup, wider.start()
        return Atom(start, pair.end(), "years", first, last, "term" if kind == "term" else "year")
    if kind is None and lower.startswith("20", at) and _ONE_YEAR_RE.match(lower, at):
        return (
            Atom(at, at + 4, "year", int(lower[at : at + 4]))
            if _HEAD_TO_RE.search(lower, max(0, at - 11), at)
            else None
        )
    if kind in {"year", "stretch"} and _ONE_YEAR_RE.match(lower, at):
        if kind == "year":
            return Atom(start, at + 4, "year", int(lower[at : at + 4]))
        return Atom(at, at + 4, "none")
    return None


def _numbers(m: re.Match[str]) -> list[int]:
    """The numbers of a list of months."""
    return [int(m[1]), *(int(number) for number in re.findall("[0-9]+", m[2]))]


def _listed_months(lower: str, at: int, atom: Atom) -> list[Atom]:
    """``tháng 3, 7/2025``: each month of a list that makes no stretch, with the year of the last."""
    m = _MONTHS_RE.match(lower, at)
    if m is None or {"-", "đ"} & set(m[2]) or not all(1 <= month <= 12 for month in _numbers(m)):
        return [atom]
    listed = [atom._replace(year=int(m[3]))]
    for number in re.finditer("[0-9]+", m[2]):
        start, end = number.start() + m.start(2), number.end() + m.start(2)
        listed.append(Atom(start, m.end() if end == m.end(2) else end, "month", int(m[3]), int(number[0])))
    return listed


def _stands(lower: str, end: int, day: int, month: int, year: int | None) -> bool:
    """Whether there is such a day in its calendar: every lunar month may have thirty."""
    return _exists(day, month, year) or (month == 2 and day in {29, 30} and _LUNAR_RE.match(lower, end) is not None)


def _lunar(lower: str, atom: Atom) -> Atom:
    end = atom.end
    m = _LUNAR_RE.match(lower, end) if "â" in lower[end : end + 5] else None
    if m is None:
        return atom
    if int(atom.b or 0) > 30:  # no lunar month has so many
        return Atom(atom.start, m.end(), "none")
    later = _LUNAR_YEAR_RE.match(lower, m.end()) if atom.year is None else None
    if later is None:
        return Atom(atom.start, m.end(), "lunar", atom.year, atom.a, atom.b)
    return Atom(atom.start, later.end(), "lunar", int(later[1]), atom.a, atom.b)


# Joining ------------------------------------------------------------------------------------------------------------

_TO: Final = {
    **dict.fromkeys(("đến", "tới", "-", "cho đến", "cho tới", "và đến", "đến hết", "tới hết", "cho đến hết", "/"), ""),
    **dict.fromkeys(("và", ",", ";", "hoặc", "và của", ", và"), "list"),
    **dict.fromkeys(("đến trước", "cho đến trước", "tới trước"), "before"),
}
_OPEN_RE: Final = regex(
    spaced(
        r" (?:(?P<now>(?:cho )?(?:đến|tới) (?:nay|hiện nay|thời điểm hiện (?:tại|nay))(?![^\W_]))"
        r"|(?P<on>trở (?:đi|về sau))|(?P<back>trở (?:về|lại) trước))"
    )
)
_FROM_NOW_RE: Final = regex(rf"(?<![^\W_])từ{_S}nay{_S}(?:cho{_S})?(?:đến|tới)(?P<how>{_S}(?:hết|trước))?{_S}\Z")
# What stands before the blank after "đến", "tới", "hết", "trước", which may have "từ nay" before them.
_TO_ENDS: Final = word_set("ến ới ết ớc")
_WIDER_RE: Final = regex(rf"(?<![^\W_])(?:giai{_S}đoạn|thời{_S}kỳ|nhiệm{_S}kỳ){_S}\Z")
_UNITS: Final = {"day": "day", "month": "month", "quarter": "quarter", "year": "year"}
_THIS_YEAR_RE: Final = regex(rf"{_S}năm{_S}(?:nay|(ngoái))(?![^\W_])")


def _from(lower: str, start: int) -> int | None:
    """Where ``từ`` starts when it stands right before."""
    before = lower[max(0, start - 5) : start]
    bare = before.rstrip(" \n")
    if not bare.endswith("từ") or len(bare) == len(before):
        return None
    at = start - len(before) + len(bare) - 2
    return None if at and lower[at - 1].isalpha() else at


def first_day(atom: Atom, year: int) -> dt.date | None:
    """The first day of what the atom names, in that year."""
    value = value_of(atom, year)
    return value.date if isinstance(value, Date) else value.start


def final_day(atom: Atom, year: int) -> dt.date | None:
    """The last day of what the atom names, in that year."""
    value = value_of(atom, year)
    return value.date if isinstance(value, Date) else value.end


def value_of(atom: Atom, year: int | None) -> Date | Period:
    """The value of one atom; ``year`` is used where the text gives none."""
    return _value(atom.level, year if atom.year is None and atom.level != "lunar" else atom.year, atom.a, atom.b)


@lru_cache(maxsize=1024)
def _value(level: str, year: int | None, a: int | None, b: int | str | None) -> Date | Period:
    """The value of an atom's parts; a text names the same days and years again and again."""
    if level == "day":
        if year is not None and a == 2 and b == 29 and last_day(year, 2) < 29:
            year = None
        return Date(year, a, b)  # type: ignore[arg-type]
    if level == "lunar":
        return Date(year, a, b, calendar="lunar")  # type: ignore[arg-type]
    if level == "point":
        return Date(year, a, None, b)  # type: ignore[arg-type]
    if level == "school":
        return Period(None, None, "school_year", year)
    if level == "years":
        return Period(dt.date(year or 1, 1, 1), dt.date(a or 1, 12, 31), b)  # type: ignore[arg-type]
    if level == "half":
        month = Period.of_month(year or 1, a or 1)
        middle = dt.date(year or 1, a or 1, 15)
        if b == "start":
            return Period(month.start, middle)
        return Period(middle + dt.timedelta(days=1), month.end)
    if level == "months":
        return Period(dt.date(year or 1, a or 1, 1), Period.of_month(year or 1, int(b or 1)).end, "month")
    assert level == "year" or a is not None
    if year is None:
        assert a is not None
        if level == "run":
            return Period(None, None, "month", a, run=True)
        return Period(None, None, "quarter" if level == "quarter" else "month", a)
    if level == "year":
        return Period.of_year(year)
    assert a is not None
    if level == "run":
        return Period.of_months(year, a)
    if level == "month":
        return Period.of_month(year, a)
    if a == b:
        return Period.of_quarter(year, a)
    return Period(dt.date(year, 3 * a - 2, 1), Period.of_quarter(year, int(b or a)).end, "quarter")


def join(lower: str, found: list[Atom], on: dt.date | None) -> list[Expression]:
    """The expressions that the atoms make up: ranges, lists with a shared month or year, and the atoms left alone."""
    known = None if on is None else on.year
    result: list[Expression] = []
    i = 0
    count = len(found)
    if known is not None:
        for place, atom in enumerate(found):
            if atom.year is None and lower[atom.end + 1 : atom.end + 4] == "năm":
                found[place] = _this_year(lower, atom, known)
    while i < count:
        atom = found[i]
        i += 1
        start = atom.start
        before = lower[start - 3 : start - 1]
        joins = (
            before == "từ"
            or before[1:] in _BLANKS
            or (before in _TO_ENDS and lower.find("nay", start - 26 if start > 26 else 0, start) >= 0)
        )
        nxt = found[i] if i < count else None
        near = nxt is not None and 0 < nxt.start - atom.end <= 18
        if not (joins or near) and atom.year is not None:
            result.append(Expression(start, atom.end, _value(*atom[2:]), atom))
            continue
        since = _from(lower, start) if joins else None
        how = None
        if nxt is not None and near:
            how = _TO.get(" ".join(lower[atom.end : nxt.start].split()))
            if how == "list":
                if atom.level == "day" and atom.a is not None:
                    how = None  # each has its own month: two days, not a stretch
                elif _tells_of(lower, atom, nxt, known):
                    found[i] = nxt = nxt._replace(year=atom.year)
                atom = _shared(atom, nxt, found, i, lower)
        if how == "list" and atom.level == "day":
            run = _run_of_days(lower, found, i - 1, known)
            if run is not None:
                result.append(run[0])
                i = run[1]
                continue
        if how is not None and nxt is not None:
            whole = _range(lower, atom, nxt, how, since=since, known=known)
            if whole is not None:
                result.append(whole)
                i += 1
                continue
        if since is not None and atom.level in {"years", "months"}:
            wider = _WIDER_RE.search(lower, max(0, since - 14), since)
            atom = atom._replace(start=since if wider is None else wider.start())
        ended = _open(lower, atom, since, on, known) if joins else None
        if ended is not None:
            result.append(ended)
            continue
        lone = (atom.level == "day" and atom.a is None) or (
            atom.level == "half" and atom.year is None and known is None
        )
        result.append(Expression(atom.start, atom.end, None if lone else value_of(atom, known), atom))
    return result


def _this_year(lower: str, atom: Atom, known: int) -> Atom:
    """The atom with the ``năm nay`` or ``năm ngoái`` after it."""
    m = _THIS_YEAR_RE.match(lower, atom.end)
    if m is None or atom.a is None or atom.level in {"run", "lunar"}:
        return atom
    return atom._replace(end=m.end(), year=known - 1 if m[1] else known)


def _tells_of(lower: str, year: Atom, day: Atom, known: int | None) -> bool:
    """``Năm 1971, ngày 5/3``: what is told of a year long past; of last year one reports in this."""
    return (
        year.level == "year"
        and lower[year.end] == ","
        and day.level == "day"
        and day.year is None
        and day.a is not None
        and (known is None or (year.year or 0) < known - 1)
    )


def _shared(atom: Atom, nxt: Atom, found: list[Atom], i: int, lower: str) -> Atom:
    """The atom with the month and the year of a later one in its list."""
    hops = 0
    while nxt.year is None and i + 1 < len(found) and hops < _MANY:
        later = found[i + 1]
        if not 0 < later.start - nxt.end <= 5 or _TO.get(lower[nxt.end : later.start].strip()) != "list":
            break
        nxt, i, hops = later, i + 1, hops + 1
    if atom.level == "day" and nxt.level == "day":
        month = atom.a if atom.a is not None else nxt.a
        year = atom.year if atom.year is not None else nxt.year
        if month is not None and atom.year is None and _exists(int(atom.b or 0), month, year):
            return atom._replace(a=month, year=year)
    elif atom.year is None and nxt.level in {"month", "quarter", "run"} and atom.level in {"month", "quarter", "run"}:
        return atom._replace(year=nxt.year)
    return atom


def _run_of_days(lower: str, found: list[Atom], i: int, known: int | None) -> tuple[Expression, int] | None:
    """``ngày 14, 15 và 16/6/2025``: days in a row that share a month are one period; and the atom after it."""
    first = last = found[i]
    day = int(first.b or 0)
    while last.a is None and i + 1 < len(found):
        last, before, i, day = found[i + 1], last, i + 1, day + 1
        if last.level != "day" or last.b != day or not lower[last.start].isdigit():
            return None
        if _TO.get(" ".join(lower[before.end : last.start].split())) != "list":
            return None
    year = last.year if last.year is not None else known
    if year is None or last.a is None or last is first or not _exists(day, last.a, year):
        return None
    start, end = dt.date(year, last.a, int(first.b or 0)), dt.date(year, last.a, day)
    return Expression(first.start, last.end, Period(start, end), first._replace(a=last.a), joined=True), i + 1


def _range(lower: str, a: Atom, b: Atom, how: str, *, since: int | None, known: int | None) -> Expression | None:
    """``từ A đến B``, ``A - B``, ``ngày 14, 15/6/2025``: one period, or None where the two stand apart."""
    levels = a.level, b.level
    if "lunar" in levels or "school" in levels or (since is None and a[2:] == b[2:]):
        return None
    year_b = b.year if b.year is not None else known
    alike = a.level == b.level and a.level in {"day", "month", "quarter", "year"}
    if how == "list":
        # Two days in a row are one stretch; other lists stay lists.
        if not (alike and a.level == "day" and lower[b.start].isdigit() and a.a is not None and b.a is not None):
            return None
    elif (since is None and not alike) or {"years", "months"} & set(levels):
        return None
    if how == "" and since is not None and levels == ("day", "day") and b.a is None and a.a is not None:
        if not (int(a.b or 0) < int(b.b or 0) and _exists(int(b.b or 0), a.a, a.year if a.year is not None else known)):
            return None
        b = b._replace(a=a.a, year=a.year)  # "từ ngày 14/6 đến ngày 16"
        year_b = b.year if b.year is not None else known
    start_atom = a
    if a.level == "day" and b.level == "day":
        if b.a is None:
            return None
        month = a.a if a.a is not None else b.a
        year = a.year if a.year is not None else year_b
        if a.year is None and year is not None and month > b.a and (how != "list"):
            year -= 1 if b.year is not None else 0
        if not _exists(int(a.b or 0), month, year):
            return None
        start_atom = a._replace(a=month, year=year)
    elif a.level == "day" and a.a is None:
        return None
    elif a.year is None:
        start_atom = a._replace(year=year_b)
    if start_atom.year is None or year_b is None or (b.level == "day" and b.a is None):
        return None
    start, end = first_day(start_atom, year_b), final_day(b, year_b)
    if how == "before":
        end = first_day(b, year_b)
        end = None if end is None else end - dt.timedelta(days=1)
    if start is None or end is None:
        return None
    if end < start:
        if a.year is not None or since is None or (b.year is not None and a.level == "day"):
            return None
        if b.year is not None:  # "từ tháng 11 đến tháng 2/2025"
            start = first_day(a._replace(year=b.year - 1), b.year) or start
        else:
            end = end.replace(year=end.year + 1, day=min(end.day, last_day(end.year + 1, end.month)))
    if (how == "list" and (end - start).days != 1) or (start == end and since is None):
        return None  # the second: a day, and the day again with an hour
    unit = _UNITS[a.level] if alike and how != "before" else "day"
    if how == "before" and alike and a.level != "day":
        unit = _UNITS[a.level]
    begin = a.start if since is None else since
    if since is not None or a.level == "day":
        wider = _WIDER_RE.search(lower, max(0, begin - 14), begin)
        begin = wider.start() if wider is not None else begin
    return Expression(begin, b.end, Period(start, end, unit), a, joined=True)  # type: ignore[arg-type]


def _open(lower: str, atom: Atom, since: int | None, on: dt.date | None, known: int | None) -> Expression | None:
    """``từ A đến nay``, ``từ A trở đi``, ``từ nay đến B``, and a month or a year with ``từ`` and no end."""
    m = None
    if lower[atom.start - 2 : atom.start - 1] in {"n", "i", "t", "c", " ", "\n"}:
        m = _FROM_NOW_RE.search(lower, max(0, atom.start - 26), atom.start)
    if m is not None and (atom.level != "day" or atom.a is not None) and atom.level not in {"lunar", "school"}:
        if on is None:
            return Expression(m.start(), atom.end, None, atom, joined=True)
        before = m["how"] is not None and m["how"].strip() == "trước"
        end = first_day(atom, on.year) if before else final_day(atom, on.year)
        if end is not None and before:
            end -= dt.timedelta(days=1)
        if end is None or end < on:
            return None
        return Expression(m.start(), atom.end, Period(on, end, "day"), atom, joined=True)
    if (
        since is None
        or atom.level in {"lunar", "school", "years", "months"}
        or (atom.level == "day" and atom.a is None)
    ):
        return None
    tail = _OPEN_RE.match(lower, atom.end)
    if tail is None:
        if atom.level not in {"month", "quarter", "year"}:
            return None
        end_at = atom.end
    elif tail["back"]:
        return None
    else:
        end_at = tail.end()
    year = atom.year if atom.year is not None else known
    if year is None or (tail is not None and tail["now"] and on is None):
        return Expression(since, end_at, None, atom, joined=True)
    start = first_day(atom, year)
    if start is None:
        return None
    if tail is not None and tail["now"]:
        assert on is not None
        return Expression(since, end_at, Period(start, on, "day"), atom, joined=True) if start <= on else None
    unit = _UNITS.get(atom.level, "day")
    return Expression(since, end_at, Period(start, None, unit), atom, joined=True)  # type: ignore[arg-type]
