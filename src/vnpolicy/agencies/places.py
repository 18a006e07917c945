"""Which unit stands after a name: under its title, by its name alone, as an abbreviation; or its title only, or many.

Sources: the titles of the units stand in the Constitution 2013, art. 110, and the Law on the Organisation of Local
Government 2025 (72/2025/QH15); districts ended, and special zones began, on 1 July 2025 (203/2025/QH15).
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from vnpolicy._regex import regex, word_set

from .context import Context, Group
from .units import Pattern, Unit
from .words import BLANKS, SURNAMES, UPPER, slug

if TYPE_CHECKING:
    from .values import Agency

__all__ = [
    "AREA_RE",
    "LEVELS",
    "NOT_IN_UNIT",
    "TITLES",
    "TITLE_STARTS",
    "choose",
    "open_name",
    "open_unit",
    "provinces_at",
    "read_unit",
    "title_of",
    "unit_of",
]

_DISTRICTS_END = dt.date(2025, 6, 30)
TITLES = {
    "tỉnh": "tỉnh",
    "thành phố": "thành phố",
    "tp": "thành phố",
    "t.p": "thành phố",
    "thủ đô": "thành phố",
    "huyện": "huyện",
    "quận": "quận",
    "thị xã": "thị xã",
    "tx": "thị xã",
    "xã": "xã",
    "phường": "phường",
    "thị trấn": "thị trấn",
    "đặc khu": "đặc khu",
}
LEVELS = {
    "tỉnh": "p",
    "thành phố": "pd",
    "huyện": "d",
    "quận": "d",
    "thị xã": "d",
    "xã": "c",
    "phường": "c",
    "thị trấn": "c",
    "đặc khu": "c",
}
_LEVEL = {"p": "province", "d": "district", "c": "commune"}
_TITLE_RE = regex(
    r"""
    (?: [ ]{0,2}+\n[ ]{0,60}+ | [ ]{1,2}+ [ ]? )   # a heading may stand in the middle of its page
    (?: (?P<tp> tp | t\.p ) (?: \.[ \n]? | [ \n]{1,2}+ | (?=hcm\b) | (?=[,;:)/]) | \Z )
      | (?P<title> tỉnh | thành[ \n]{1,2}phố | thủ[ ]đô | huyện | quận | thị[ ]xã | tx\.? | xã | phường | thị[ ]trấn
                 | đặc[ ]khu ) (?![^\W_])
      | (?P<group> (?: (?: các | những | mỗi | từng )
              (?! [ ] (?: năm | tháng | quý | ngày | tuần | kỳ[ ] | nội[ ]dung | vấn[ ]đề | nhiệm[ ]vụ | giải[ ]pháp
                    | biện[ ]pháp | chỉ[ ]tiêu | số[ ]liệu | thông[ ]tin | báo[ ]cáo | hồ[ ]sơ | văn[ ]bản | tài[ ]liệu
                    | kết[ ]quả | khó[ ]khăn | vướng | kiến[ ]nghị | yêu[ ]cầu ) )
              | cấp (?= [ \n] (?: tỉnh | huyện | xã | phường | quận | thành | thị | đặc | trung | trên | dưới | cơ | bộ
                    | mình | có | này | đó | nào | chính | hành | khu ) (?![^\W_]) ) ) (?![^\W_])
          (?: [ ] (?: tỉnh | thành[ ]phố | huyện | quận | thị[ ]xã | xã | phường | cấp | cơ[ ]sở | trên | dưới | trực )
              (?![^\W_]) )?
        | (?<=[ ]) (?: hai | ba | [0-9]{1,2} ) [ ] (?: tỉnh | thành[ ]phố | huyện | quận | xã | phường ) )
    )
    """,
    re.VERBOSE,
)
# Two letters of the words in it, one of which has to follow a pattern where no name with a capital does.
TITLE_STARTS = word_set("tp tỉ th tx hu qu xã ph đặ cá nh mỗ từ cấ ha ba")
_GAP_RE = regex(r"[ ]{0,2}+\n?[ ]{0,2}+")
# After a title without a name: more titles make it a group (UBND tỉnh, thành phố trực thuộc Trung ương).
_GROUP_AFTER_RE = regex(
    r"""
    [ ]? (?: , | / | - | và | hoặc ) [ \n]{0,2} (?: các[ ] )?
      (?: tỉnh | thành[ ]phố | tp | huyện | quận | thị[ ]xã | xã | phường | thị[ ]trấn ) (?![^\W_])
      (?! [ ] (?: [0-9] | ban | đã | cần | ủy | đoàn | đội ) )
    | [ ] (?: trực[ ]thuộc | nơi | được[ ]sáp | thuộc[ ]tỉnh | nào | đó | khác | có[ ]liên | có[ ]rừng | ven
          | liên[ ]quan(?![ ](?:đến|tới)[ ](?!tuyến|dự[ ]án|công[ ]trình|khu|địa[ ]bàn|vụ)) )
    """,
    re.VERBOSE,
)
_WORD = rf"(?!C[Ăă][Nn][ \n][Cc][Ứứ])[{UPPER}][\w']*+"  # not "Căn cứ", but "Năm Căn" and "Căn Lộc"
_OPEN_RE = regex(
    rf"""
    [0-9]{{1,2}} (?![\w/.])
    | {_WORD} (?: (?: [ ] | [ ]?-[ ]? ) {_WORD} ){{0,4}} (?: [ ][0-9]{{1,2}} (?![\w/.%]) )?
    """,
    re.VERBOSE,
)
# What a heading in capitals goes on with, where the columns of a page have been run together.
_NEXT_COLUMN = regex(r"[ ](?:CỘNG|ĐỘC|SỐ|QUYẾT|THÔNG|KẾ|NGHỊ|TỜ|BÁO|VĂN|ỦY|HỘI|SỞ|PHÒNG|KHÓA|KHOÁ|KỲ|CHỦ)(?![^\W_])")
# A person or a heading begins here, not more of a unit's name.
NOT_IN_UNIT = word_set("bộ sở ủy ubnd hđnd ban chủ giám trưởng phó điều theo về số quyết")
# What opens a line of its own, and is seldom the first word of a unit's name.
_OPENS = word_set("""
    phòng công hội trung chi trạm đội văn mặt đảng huyện xã tỉnh ông bà nơi căn kính thành tổ thủ cục vụ viện nhà trường
    liên đồng ngày đề yêu thực giao bí
""")
_WIDE = 60  # a line of a page, which no cell of a table is
_ONE_WORD_CITIES = frozenset({"vinh", "huế", "pleiku", "kontum"})
_MORE_RE = regex(rf"[ ]?\n({_WORD})")
_OPENS_RE = regex(r"[^\W_]+[ ]?:|Địa[ ]chỉ|Lưu[ ]")
# A part of a province, by its own name, and no person: Trung tâm Y tế khu vực Hòa Vang, Hạt Kiểm lâm Tuy Hòa.
_NAME = rf"[{UPPER}][^\W\d_{UPPER}]++"
_NO_PLACE = (
    "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Vũ|Đặng|Bùi|Đỗ|Hồ|Ngô|Đinh|Trịnh|Sở|Bộ|Ban|Ủy|Công|Tổng|Phó|Văn|Bà|Ông|Hội|Trung"
    "|Khu|Vườn|Rừng"
)
# What goes on behind a name of one word, and of two: a post or a body; and a person, as no second word does (Tây Hồ).
_NO_SECOND = "|".join(sorted(word.capitalize() for word in NOT_IN_UNIT - {"bộ"}))
_NO_THIRD = "|".join(sorted(word.capitalize() for word in (NOT_IN_UNIT - {"bộ"}) | _OPENS | SURNAMES))
_AREA = (
    rf"{_NAME}(?:[ ](?!(?:{_NO_SECOND})\b){_NAME}"
    rf"(?:[ ](?!(?:{_NO_THIRD})\b)[{UPPER}][^\W\d_{UPPER}]*+(?![ ][{UPPER}]))?)?"
)
_NEXT_AREA = rf"[ ]-[ ](?!(?:{_NO_SECOND}|Bộ|Ông)\b){_AREA}"
AREA_RE = regex(
    rf"[ ](?:[Kk]hu[ ]vực[ ](?:[0-9]{{1,2}}(?![\w/.,]*\w)|{_AREA}(?:{_NEXT_AREA}){{0,2}})"
    rf"|(?!(?:{_NO_PLACE})[ ]){_NAME}[ ]{_NAME}(?:[ ]?-[ ]?{_NAME}[ ]{_NAME})?(?![ ][{UPPER}]))(?![^\W_])"
)
_LOCAL_RE = regex(
    rf"(?<=[ ])(thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)[ ]((?:[{UPPER}0-9]).*)"  # not "xã hội huyện"
)


def unit_of(body: Agency) -> Unit | None:
    """The unit below a province that a composed body is of, as its name has it."""
    match = _LOCAL_RE.search(body.name)
    return None if match is None else Unit(body.unit or "", match[2], match[1], body.level, until=body.until)


def choose(units: list[Unit], title: str, on: dt.date | None) -> Unit | None:
    """The unit that a name and a title mean on a day; None where the title then meant a city below a province."""
    if title:
        units = [unit for unit in units if unit.title.lower() == title]
        if title == "thành phố" and on is not None:
            units = [unit for unit in units if unit.since is None or unit.since <= on]
    if not units:
        return None
    if len(units) > 1:
        day = dt.date.max if on is None else on
        return max(units, key=lambda unit: (unit.in_force(day), unit.until is None, unit.until or dt.date.max))
    return units[0]


def title_of(written: str) -> str:
    """The title of a unit that is written so in small letters: ``tp.``, and ``thành phố`` over the end of a line."""
    return TITLES.get(written) or TITLES[" ".join(written.split()).rstrip(".")]


def open_unit(name: str, title: str) -> Unit:
    """The unit of a title that no table has, by its name."""
    level = _LEVEL[LEVELS[title][-1]]
    until = _DISTRICTS_END if level == "district" or title == "thị trấn" else None
    key = slug(f"{title} {name}")
    if title == "thành phố":
        key += "-cap-huyen"  # thành phố Huế to 2024 is not the one of province level from 2025
    return Unit(key, name, title, level, until=until)


def open_name(cased: str, pos: int, title: str) -> tuple[int, str] | None:
    """The name of a district or a commune: words with capitals, or a number."""
    match = _OPEN_RE.match(cased, pos)
    if match is None:
        return None
    written, end = match[0], match.end()
    if written.isupper() and len(written) > 3:
        column = _NEXT_COLUMN.search(written)
        if column is not None:
            written = written[: column.start()]
            end = pos + column.start()
        written = " ".join(part.capitalize() for part in written.split())
    parts = written.split()
    if parts[0].lower() in NOT_IN_UNIT:
        return None
    for at, part in enumerate(parts):
        if at and part.lower() in NOT_IN_UNIT:
            parts = parts[:at]
            break
    if title in {"tỉnh", "thành phố"} and parts[0].lower() in SURNAMES and len(parts) >= 3:
        return None  # Chủ tịch UBND thành phố Nguyễn Văn A
    while parts[-1] == "-":
        parts.pop()
    kept = cased[pos:end]
    end = pos + kept.lower().rfind(parts[-1].lower()) + len(parts[-1])
    if len(parts) == 1 and not parts[0].isdigit():
        more = _MORE_RE.match(cased, end)
        if (
            more is not None
            and more[1].lower() not in NOT_IN_UNIT
            and not more[1].isupper()
            and more[1].lower() not in _OPENS
            and not _OPENS_RE.match(cased, more.start(1))  # the next line, and no second word
        ):
            return more.end(), f"{parts[0]} {more[1]}"  # broken by the end of a line
        if title == "thành phố" and parts[0].lower() not in _ONE_WORD_CITIES:
            return None  # Giao Công an Thành phố Chỉ đạo …
    return end, " ".join(parts)


def read_unit(at: Context, pos: int, pattern: Pattern) -> tuple[int, Unit | str] | Group | None:
    """What stands after a pattern: a unit; a title without a name (``tỉnh``); many units; or nothing of the kind."""
    lower, cased = at.folded.lower, at.folded.cased
    if lower[pos : pos + 1] not in BLANKS:
        return None
    begins = lower[pos + 1 : pos + 3]
    if begins not in TITLE_STARTS and at.capitals and begins.isalpha() and cased[pos + 1].islower():
        return None
    match = _TITLE_RE.match(lower, pos)
    if match is None:
        return _untitled(at, pos, pattern)
    if match["group"] is not None:
        if cased[(large := match.start("group")) : large + 2].istitle():
            return None  # the next cell begins with "Các sở"
        return Group(match.end())
    word = match["title"]
    title = "thành phố" if word is None else title_of(word)
    levels = [level for level in LEVELS[title] if level in pattern.levels]
    end = match.end()
    gap = _GAP_RE.match(lower, end)
    assert gap is not None
    begin = gap.end()
    if begin > end or match["tp"]:
        if "p" in LEVELS[title]:
            named = provinces_at(at, begin)
            if named is not None:
                unit = choose(named[1], title, at.on)
                if unit is not None:
                    return (named[0], unit) if "p" in levels else None
                if "d" in levels:
                    return named[0], open_unit(named[1][0].name, title)
                unit = choose(named[1], "", at.on)
                if unit is not None and title == "tỉnh":
                    return named[0], unit
        if levels and levels != ["p"]:
            opened = open_name(cased, begin, title)
            if opened is not None and ("\n" not in gap[0] or _goes_on(cased, end, begin, opened[0])):
                return opened[0], open_unit(opened[1], title)
    if match["tp"]:
        end = match.start("tp") + len(match["tp"].rstrip(". \n"))
    if not levels:
        return None
    after = _GROUP_AFTER_RE.match(lower, end)
    return (end, title) if after is None else Group(after.end())


def _goes_on(cased: str, end: int, begin: int, stop: int) -> bool:
    """Whether a name below a line that ends with its title belongs to it: the line is as long as a page is wide.

    The name has two words or more, and the sentence goes on behind it in small letters.
    """
    name = cased[begin:stop].split()
    return (
        end > _WIDE
        and "\n" not in cased[end - _WIDE : end]
        and len(name) > 1
        and name[0].lower() not in _OPENS
        and cased[stop : stop + 3].lstrip(" ,;")[:1].islower()
    )


def _untitled(at: Context, pos: int, pattern: Pattern) -> tuple[int, Unit] | None:
    """A unit by its name alone: ``Sở Y tế Hà Nội``, ``Tỉnh ủy Lai Châu``."""
    gap = _GAP_RE.match(at.folded.lower, pos)
    assert gap is not None
    if gap.end() == pos or "\n" in gap[0]:
        return None
    named = provinces_at(at, gap.end())
    if named is not None:
        unit = choose(named[1], pattern.titles if pattern.bare else "", at.on)
        if unit is None and pattern.bare and "d" not in pattern.levels:
            unit = choose(named[1], "", at.on)
        if unit is not None:
            return named[0], unit
    if pattern.bare and "d" in pattern.levels:
        opened = open_name(at.folded.cased, gap.end(), pattern.titles)
        if opened is not None:
            return opened[0], open_unit(opened[1], pattern.titles)
    return None


def provinces_at(at: Context, pos: int) -> tuple[int, list[Unit]] | None:
    """The units that a name means, and where it ends."""
    if at.capitals and not at.folded.cased[pos : pos + 1].isupper():
        return None
    walked = at.registry.units_lexicon.walk(at.folded.lower, pos)
    return walked[0] if walked else None
