"""Months, quarters, years and runs of months (tháng, quý, năm, 6 tháng đầu năm), as figures or words write them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from vnpolicy._regex import regex
from vnpolicy.numerals.neighbours import ONE_OF
from vnpolicy.numerals.words import DIGIT_WORDS

from .atoms import MOST_LISTED, Atom, exists
from .leads import aims, begins, bounds, ends_head, is_numbered, lead, word_before
from .lunar import mark_after
from .patterns import NOW, OTHER_YEAR, spaced
from .patterns import S0 as _S0
from .patterns import YEAR as _YEAR
from .patterns import S as _S

if TYPE_CHECKING:
    from .patterns import Places

__all__ = [
    "cell_at",
    "listed_months",
    "listed_years",
    "month_at",
    "month_since",
    "named_months",
    "quarters",
    "run_at",
    "said_runs",
    "years_at",
]

# "| 6/2025 |": a month alone in its cell.
_CELL_RE: Final = regex(r"([0-9]{1,2})/(20[0-9]{2})[ ]{0,3}(?=\||\n|\Z)")
# "từ 10/2024 đến 6/2025", "tháng 7/2025 đến 5/2026", "10/1990 - 12/1995": months without their word.
_MONTH: Final = f"(?:0?[1-9]|1[0-2])/{_YEAR}"
_UNTIL: Final = rf"(?:{_S}(?:cho{_S})?(?:đến|tới){_S}(?:hết{_S})?|{_S0}-{_S0})"
_BARE_MONTH_RE: Final = regex(rf"([0-9]{{1,2}})/({_YEAR})(?![\w/]|-(?![0-9]|nay)|[.,][0-9])")
_SINCE_RE: Final = regex(
    rf"(?<![^\W_])từ{_S}(?:(?:ngày{_S})?[0-9]{{1,2}}/{_MONTH}{_UNTIL})?\Z|(?<![\w/.,-])(?<!số[ \n]){_MONTH}{_UNTIL}\Z"
)
_MONTH_AFTER_RE: Final = regex(rf"{_UNTIL}{_MONTH}(?![\w/]|[.,][0-9])|{NOW}")
_NOW_RE: Final = regex(NOW)
_MY_RE: Final = regex(rf"([0-9]{{1,2}}){_S0}[/.-]{_S0}({_YEAR})(?!{_S0}/)")
_MONTH_YEAR_RE: Final = regex(
    rf"([0-9]{{1,2}})(?![0-9]|[.,][0-9])(?:(?:,?[ \n]{{0,3}}(?:của{_S})?năm[ \n]{{0,3}}|{_S})({_YEAR}))?"
    rf"(?!{_S0}[/-]{_S0}[0-9])"
)
_MONTHS_RE: Final = regex(
    rf"([0-9]{{1,2}})((?:{_S0}(?:,|-|và|đến|,{_S}và){_S0}[0-9]{{1,2}}){{1,8}})"
    rf"(?:{_S0}/{_S0}|{_S}năm[ \n]{{0,3}})({_YEAR})(?!{_S0}/)"
)
_COUNTED_MONTHS_RE: Final = regex(r"(?<![^\W_])[0-9]{1,2}[ \n]{1,3}\Z")
_DAYS_RE: Final = regex(rf"{_S}ngày(?![^\W_])")  # 1/2 ngày
_DAY_ENDS: Final = frozenset("my \n.…_")  # what stands before the last blank of these two
_FULL_MOON_RE: Final = regex(rf"(?<![^\W_])(?:ngày{_S})?rằm{_S}\Z")
_BLANK_DAY_RE: Final = regex(r"ngày[ \n.…_]{1,9}\Z")
# "những ngày tháng năm 1945" is told of, and no form.
_BLANK_MONTH_RE: Final = regex(r"(?<!những[ \n])(?<!các[ \n])ngày[ \n.…_]{1,18}tháng[ \n.…_]{1,18}\Z")
_BLANK_ENDS: Final = frozenset("g \n.…_")  # what stands before the last blank of it
_TO: Final = rf"{_S0}(?:-|đến(?:{_S}năm)?|tới(?:{_S}năm)?){_S0}"
_PAIR_RE: Final = regex(rf"({_YEAR}){_TO}({_YEAR})(?!{_S0}[/-]{_S0}[0-9])")
# "giai đoạn 1858 - 1945": behind its noun a stretch may begin in any century.
_AGE_RE: Final = regex(
    rf"(1[0-9]{{3}}|{_YEAR}){_TO}(1[0-9]{{3}}(?![0-9]|[.,][0-9]{{3}})|{_YEAR})(?!{_S0}[/-]{_S0}[0-9])"
)
# "năm học 2025 2026", "nhiệm kỳ 2026 2031", as titles have it that have lost their dash.
_TITLE_PAIR_RE: Final = regex(rf"({_YEAR})(?:{_TO}|[ ])({_YEAR})(?!{_S0}[/-]{_S0}[0-9])")
_PAIRS: Final = {"stretch": _AGE_RE, "school": _TITLE_PAIR_RE, "term": _TITLE_PAIR_RE}
# "Năm 1831, tỉnh …": nothing counted follows.
_OLD_YEAR_RE: Final = regex(r"1[0-8][0-9]{2}(?=[,;:)]|\.(?![0-9])|[ ]\(|\n|\Z|[ ](?:-|đến|tới|trở)[ \n])")
_EVERY: Final = frozenset({"mỗi", "hằng", "hàng", "một", "cả"})
_SO_MANY: Final = ONE_OF | {"mỗi"}  # "mỗi tháng 3 buổi", "một quý 2 cuộc họp"
# "Đơn hàng quý IV", "xuất hàng tháng 9": goods, and not each quarter.
_GOODS_RE: Final = regex(
    r"(?<![^\W_])(?:đơn|xuất|nhập|bán|mua|giao|đặt|ngân|khách|cửa|mặt|gói|kho|nhận|chở|gửi|đóng|bốc|tồn|lượng)"
    r"[ \n]{1,3}hàng[ \n]{1,3}\Z"
)
_SO_MANY_ENDS: Final = frozenset({"i", "g", "t"})
_ONE_YEAR_RE: Final = regex(_YEAR)
# "năm 2024, 2025 và 2026": a bare year that continues a list of years, and ends there.
_NEXT_YEAR_RE: Final = regex(rf"{_S0}(?:,|;|và|,?{_S}và){_S0}({_YEAR})(?=[ \n]{{0,2}}(?:[,.;:)]|và[ \n]|\Z|\n))")
_COUNT_BEFORE_RE: Final = regex(rf"(?<![\w.,/])(?:[0-9]{{1,2}}(?:{_S}\([^()\n]{{2,12}}\))?|năm|mười){_S}\Z")
_COUNT_ENDS: Final = frozenset("0123456789)mi \n")  # what stands before its last blank
_RUN_LETTERS: Final = frozenset("đcn")  # what stands behind "tháng" and a blank: đầu, cuối, năm
_RUN_RE: Final = regex(
    spaced(
        rf"([0-9]{{1,2}}) tháng(?: (đầu|cuối)(?: của)?(?: năm(?! (?:học|{OTHER_YEAR}))(?: ({_YEAR})| nay)?| ({_YEAR}))"
        rf"| (?:của )?năm (?:({_YEAR})|nay)|(?= năm ngoái))(?![^\W_])"
    )
)
# "9 tháng/2025": the same, with a slash.
_RUN_SLASH_RE: Final = regex(rf"([0-9]{{1,2}}){_S}tháng{_S0}/{_S0}({_YEAR})")
# "sáu tháng đầu năm", "hai quý cuối năm": the same, told in words, and by quarters.
_SAID_RUN_RE: Final = regex(
    spaced(rf"(?:tháng|quý) (đầu|cuối)(?: của)? năm(?! (?:học|{OTHER_YEAR}))(?: ({_YEAR})| nay)?(?![^\W_])")
)
# "chín tháng năm 2025": those from its start, and no day of May.
_SAID_SINCE_RE: Final = regex(rf"tháng{_S}năm{_S}({_YEAR})(?![^\W_])")
_TEN_AND_ON: Final = {"mười": 10, "mười một": 11, "mười hai": 12}
_SAID_COUNTS: Final = {word: count for word, count in DIGIT_WORDS.items() if count} | _TEN_AND_ON
_MONTHS_BY_NAME: Final = "một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|mười một|mười hai"
_NAMED_MONTHS: Final = {name: month for month, name in enumerate(_MONTHS_BY_NAME.split("|"), 1)}
_CAPITALS: Final = frozenset("MHBTNSC")
# "tháng Tư", "ngày 30 tháng Tư năm 2025": the capital tells the name of a month from "mỗi tháng năm lần".
_NAMED_RE: Final = regex(
    rf"[Tt]háng{_S}(Một|Hai|Ba|Tư|Năm(?!{_S}(?:sinh|[0-9]))|Sáu|Bảy|Tám|Chín|Mười(?:{_S}(?:[Mm]ột|[Hh]ai))?)(?![^\W_])"
    rf"(?:(?:,?{_S}năm{_S}|{_S0}/{_S0})({_YEAR}))?"
)
_NAMED_DAY_RE: Final = regex(rf"(?<![\w.,/-])(?:ngày{_S})?([0-9]{{1,2}}){_S}\Z")
_NO_NAMED_RE: Final = regex(rf"(?<![^\W_])(?:cách{_S}mạng|cách{_S}mệnh|khởi{_S}nghĩa|ngày){_S}\Z")
_SENTENCE_RE: Final = regex(r"(?:\A|[.:;!?\n|(\"“-])[ \n]{0,3}\Z")
_SAID_COUNT_RE: Final = regex(
    rf"(?P<day>(?<![^\W_])ngày{_S})?(?<![^\W_])({'|'.join(reversed(_SAID_COUNTS)).replace(' ', _S)}){_S}\Z"
)
_MONTHS_OF_A_YEAR: Final = 12
_QUARTERS_RE: Final = regex(rf"(?<![\w.,/-])(?:0?([1-3])|(một|hai|ba)){_S}\Z")
_QUARTER_RE: Final = regex(
    rf"quý{_S}(?P<q>iv|i{{1,3}}|0?[1-4])(?![^\W_])"
    rf"(?P<more>(?:{_S0}(?:,|-|;|và|đến){_S0}(?:iv|i{{1,3}}|0?[1-4])(?![^\W_]|[/.,][0-9]{{1,3}}(?![0-9]))){{0,3}})"
    rf"(?:(?:{_S0}[/-]{_S0}|,?{_S}(?:của{_S})?năm[ \n]{{0,3}}|{_S})(?P<y>{_YEAR}))?(?!{_S0}/{_S0}[0-9])"
)
_QUARTER_MARK_RE: Final = regex("iv|i{1,3}|0?[1-4]")
_TO_RE: Final = regex("-|đến")
_ROMAN: Final = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


def cell_at(lower: str, at: int) -> Atom | None:
    """``| 6/2025 |``: a month that is all that its cell holds."""
    m = _CELL_RE.match(lower, at)
    if m is None or not 1 <= int(m[1]) <= 12 or not _opens_cell(lower, at, m.end()):
        return None
    return Atom(at, m.end(2), "month", int(m[2]), int(m[1]))


def month_since(lower: str, at: int) -> Atom | None:
    """``từ 10/2024``, ``02/2023 - 06/2025``: months without their word, known by ``từ`` or the other month."""
    m = _BARE_MONTH_RE.match(lower, at)
    if m is None or not 1 <= int(m[1]) <= 12:
        return None
    if not _SINCE_RE.search(lower, max(0, at - 36), at) and (
        not _MONTH_AFTER_RE.match(lower, m.end()) or word_before(lower, at)[0] == "số"
    ):
        return None
    return Atom(at, m.end(), "month", int(m[2]), int(m[1]))


def _opens_cell(lower: str, at: int, end: int) -> bool:
    """Whether what stands there is all that its cell holds, in a table whose cells are parted by ``|``."""
    left = at
    while at - left < 4 and lower[left - 1 : left] == " ":
        left -= 1
    mark = lower[left - 1 : left]
    return mark == "|" or (mark in {"", "\n"} and lower[end : end + 1] == "|")


def month_at(lower: str, at: int, start: int) -> Atom | None:
    """The month, or the months in a row, whose figure stands behind ``tháng``; None for a count."""
    row = _months_at(lower, at, start)
    if row is not None:
        return row
    m = _MY_RE.match(lower, at)
    if m is None:
        m = _MONTH_YEAR_RE.match(lower, at)
    if m is None or not 1 <= int(m[1]) <= 12:
        return Atom(at, at + 1, "none")
    month, year = int(m[1]), int(m[2]) if m[2] else None
    if year is None and _is_each(lower, start):
        return None
    lunar = mark_after(lower, m.end())
    full_moon = None
    if lower[start - 2 : start - 1] in _DAY_ENDS:
        full_moon = _FULL_MOON_RE.search(lower, max(0, start - 12), start)
    if full_moon is not None:
        return Atom(full_moon.start(), m.end() if lunar is None else lunar.end(), "lunar", year, month, 15)
    if lunar is not None:
        return Atom(at, at + 1, "none")
    counted = _COUNTED_MONTHS_RE.search(lower, max(0, start - 5), start) if year is None else None
    if counted is not None and not is_numbered(lower, counted.start()):
        # "3 tháng 5 ngày": two lengths; "3 tháng 5": neither a day nor a month
        return None if _DAYS_RE.match(lower, m.end()) else Atom(at, m.end(), "none")
    if lower[start - 2 : start - 1] in _DAY_ENDS and _BLANK_DAY_RE.search(lower, max(0, start - 16), start):
        return Atom(at, m.end(), "none")  # a form: "ngày … tháng 7 năm 2026"
    return Atom(start, m.end(), "month", year, month)


def _is_each(lower: str, start: int) -> bool:
    """Whether so many are counted in each month or quarter, and none is named: ``mỗi tháng 3 buổi``."""
    if lower[start - 2 : start - 1] not in _SO_MANY_ENDS:
        return False
    each = word_before(lower, start)[0]
    return each in _SO_MANY and not (each == "hàng" and _GOODS_RE.search(lower, max(0, start - 16), start) is not None)


def _months_at(lower: str, at: int, start: int) -> Atom | None:
    """``tháng 3, 4, 5/2025``, ``tháng 3 - 8/2025``: months that make one stretch."""
    m = _MONTHS_RE.match(lower, at)
    if m is None:
        return None
    months = _numbers(m)
    first, last = months[0], months[-1]
    row = months == list(range(first, last + 1)) or (len(months) == 2 and not {",", "v"} & set(m[2]))
    if not row or not 1 <= first < last <= 12:
        return None
    return Atom(start, m.end(), "months", int(m[3]), first=first, last=last)


def listed_months(lower: str, at: int, atom: Atom) -> list[Atom]:
    """``tháng 3, 7/2025``: each month of a list that makes no stretch, with the year of the last."""
    m = _MONTHS_RE.match(lower, at)
    if m is None or {"-", "đ"} & set(m[2]) or not all(1 <= month <= 12 for month in _numbers(m)):
        return [atom]
    listed = [atom._replace(year=int(m[3]))]
    for number in re.finditer("[0-9]+", m[2]):
        start, end = number.start() + m.start(2), number.end() + m.start(2)
        listed.append(Atom(start, m.end() if end == m.end(2) else end, "month", int(m[3]), int(number[0])))
    return listed


def _numbers(m: re.Match[str]) -> list[int]:
    """The numbers of a list of months."""
    return [int(m[1]), *(int(number) for number in re.findall("[0-9]+", m[2]))]


def run_at(lower: str, at: int) -> Atom | None:
    """``6 tháng đầu năm 2025``, ``3 tháng cuối năm``, ``9 tháng năm 2025``."""
    m = _RUN_RE.match(lower, at)
    if m is None:
        slash = _RUN_SLASH_RE.match(lower, at)
        counted = slash is not None and 1 < int(slash[1]) <= _MONTHS_OF_A_YEAR
        return _run(at, slash.end(), int(slash[1]), None, int(slash[2])) if slash is not None and counted else None
    if not 1 <= int(m[1]) <= _MONTHS_OF_A_YEAR:
        return None
    year = m[3] or m[4] or m[5]
    return _run(at, m.end(), int(m[1]), m[2], int(year) if year else None)


def _run(start: int, end: int, count: int, point: str | None, year: int | None) -> Atom:
    return Atom(start, end, "run", year, months=-count if point == "cuối" else count)


def said_runs(places: Places) -> list[Atom]:
    """``sáu tháng đầu năm``, ``2 quý cuối năm 2025``: first or last months that a word counts, or by quarters."""
    lower = places.lower
    found = []
    for at in places.of["tháng"]:
        letter = lower[at + 6 : at + 7]
        run = (_SAID_SINCE_RE if letter == "n" else _SAID_RUN_RE).match(lower, at) if letter in _RUN_LETTERS else None
        count = None if run is None else _SAID_COUNT_RE.search(lower, max(0, at - 20), at)
        if run is None or count is None:
            continue
        months = _SAID_COUNTS[" ".join(count[2].split())]
        if letter != "n":
            found.append(_run(count.start(2), run.end(), months, run[1], int(run[2]) if run[2] else None))
        elif count["day"] is None and months > 1:
            found.append(_run(count.start(2), run.end(), months, None, int(run[1])))
    for at in places.of["quý"]:
        run = _SAID_RUN_RE.match(lower, at) if lower[at + 4 : at + 5] in {"đ", "c"} else None
        count = None if run is None else _QUARTERS_RE.search(lower, max(0, at - 7), at)
        if run is not None and count is not None:
            quarters = int(count[1]) if count[1] else _SAID_COUNTS[count[2]]
            year = int(run[2]) if run[2] else None
            found.append(_run(count.start(), run.end(), 3 * quarters, run[1], year))
    return found


def named_months(places: Places, cased: str) -> list[Atom]:
    """``tháng Tư``, ``ngày 30 tháng Tư năm 2025``: months by their names, and days of them.

    ``Cách mạng tháng Tám`` and ``khởi nghĩa tháng Tám`` name what was then; ``Tháng`` with a capital
    inside a sentence is a name: ``Tháng Ba biên giới``.
    """
    named = [at for at in places.of["tháng"] if cased[at + 6 : at + 7] in _CAPITALS]
    if cased.startswith(("Tháng", "tháng")):
        named.insert(0, 0)
    lower = places.lower
    found = []
    for at in named:
        m = _NAMED_RE.match(cased, at)
        if m is None or _NO_NAMED_RE.search(lower, max(0, at - 12), at):
            continue
        if cased[at] == "T" and not _SENTENCE_RE.search(lower, max(0, at - 4), at):
            continue
        month, year = _NAMED_MONTHS[" ".join(m[1].lower().split())], int(m[2]) if m[2] else None
        day = _NAMED_DAY_RE.search(lower, max(0, at - 12), at)
        if day is None:
            found.append(Atom(at, m.end(), "month", year, month))
        elif exists(int(day[1]), month, year):
            found.append(Atom(day.start(), m.end(), "day", year, month, int(day[1])))
    return found


def years_at(lower: str, at: int, start: int, kind: str | None) -> Atom | None:
    """The year or the pair of years that stands there, behind ``năm``, ``năm học``, ``giai đoạn`` or ``nhiệm kỳ``."""
    pair = _PAIRS.get(kind or "", _PAIR_RE).match(lower, at)
    if pair is not None and not (kind == "year" and pair[1] == pair[2]):  # "… năm 2045\n\nĐến năm 2045, …"
        return _pair(lower, pair, start, kind)
    if _ONE_YEAR_RE.match(lower, at) is None:
        old = kind == "year" and _OLD_YEAR_RE.match(lower, at) and word_before(lower, start)[0] not in _EVERY
        return Atom(start, at + 4, "year", int(lower[at : at + 4])) if old else None
    year = int(lower[at : at + 4])
    if kind == "year":
        if lower[start - 2 : start - 1] in _BLANK_ENDS and _BLANK_MONTH_RE.search(lower, max(0, start - 48), start):
            return Atom(at, at + 4, "none")  # a form: "ngày … tháng … năm 2026"
        word = word_before(lower, start)[0] if lower[start - 2 : start - 1] in {"i", "g"} else ""
        if word == "mỗi":
            return None  # "mỗi năm 2000 hộ": so many a year
        if word == "những" and year % 10 == 0 and not _NEXT_YEAR_RE.match(lower, at + 4):
            return Atom(at, at + 4, "none")  # "những năm 1990": ten of them
        return Atom(start, at + 4, "year", year)
    now = _NOW_RE.match(lower, at + 4)
    if now and kind in {None, "stretch"}:
        return Atom(start, at + 4, "year", year)  # (2013 - nay), giai đoạn 2013 - nay
    if kind == "stretch":
        return Atom(at, at + 4, "none")
    if kind is not None or year // 100 != 20:
        return None
    opens = lower[at + 4 : at + 5] == "," and ends_head(lower, at)  # Đến 2030, …
    return Atom(at, at + 4, "year", year) if opens or _stands(lower, at) else None


def _stands(lower: str, at: int) -> bool:
    """Whether four figures without a word of their own are a year."""
    return aims(lower, at) or begins(lower, at) or bounds(lower, at)


def _pair(lower: str, pair: re.Match[str], start: int, kind: str | None) -> Atom:
    """``giai đoạn 2021 - 2025``, ``nhiệm kỳ 2020 - 2025``, ``năm học 2024 - 2025``, ``5 năm 2021 - 2025``."""
    at, end = pair.span()
    first, last = int(pair[1]), int(pair[2])
    if first > last or (last - first > 100 and first >= 1900):
        return Atom(at, at + 4, "none")
    if kind == "school":
        return Atom(start, end, "school", first) if last == first + 1 else Atom(at, end, "none")
    if kind == "year":
        many = None
        if lower[start - 2 : start - 1] in _COUNT_ENDS:
            many = _COUNT_BEFORE_RE.search(lower, max(0, start - 20), start)
        if many is not None:
            start = many.start()
        wider, name = lead(lower, start)
        if name in {"stretch", "term"}:
            start, kind = wider, name
    return Atom(start, end, "term" if kind == "term" else "years", first, last=last)


def listed_years(lower: str, atom: Atom) -> list[Atom]:
    """``năm 2024, 2025 và 2026``: a year and those that go on its list."""
    years = [atom]
    while len(years) <= MOST_LISTED and (more := _NEXT_YEAR_RE.match(lower, years[-1].end)):
        years.append(Atom(more.start(1), more.end(), "year", int(more[1])))
    return years


def quarters(places: Places) -> list[Atom]:
    """``quý I``, ``quý 2/2025``, ``quý II, III/2025``."""
    return [
        atom
        for at in places.of["quý"]
        if (m := _QUARTER_RE.match(places.lower, at)) is not None and (m["y"] or not _is_each(places.lower, at))
        for atom in _quarters(m)
    ]


def _quarters(m: re.Match[str]) -> list[Atom]:
    """A quarter, or those of a list; quarters in a row are one."""
    year = int(m["y"]) if m["y"] else None
    first = _quarter(m["q"])
    more = list(_QUARTER_MARK_RE.finditer(m["more"]))
    marks = [_quarter(mark[0]) for mark in more]
    row = marks == list(range(first + 1, first + 1 + len(marks)))
    if row or (len(marks) == 1 and marks[0] > first and _TO_RE.search(m["more"])):
        return [Atom(m.start(), m.end(), "quarter", year, first=first, last=marks[-1] if marks else first)]
    found = [Atom(m.start(), m.end("q"), "quarter", year, first=first, last=first)]
    for mark, number in zip(more, marks, strict=True):
        start, end = mark.start() + m.start("more"), mark.end() + m.start("more")
        found.append(Atom(start, m.end() if end == m.end("more") else end, "quarter", year, first=number, last=number))
    return found


def _quarter(mark: str) -> int:
    return _ROMAN.get(mark) or int(mark)
