"""Names that are composed (tên ghép): ``Sở Y tế`` with ``tỉnh Lai Châu`` is a body that no table lists.

A pattern with a unit is that unit's; with a title alone, or none, a short form that the document has to complete.
"""

from __future__ import annotations

import datetime as dt
import re

from attrs import evolve

from vnpolicy._regex import regex

from .context import Context, Group, Pending
from .listed import listed
from .places import AREA_RE, NOT_IN_UNIT, TITLE_STARTS, read_unit
from .units import Pattern, Unit, compose
from .values import Agency
from .words import SURNAMES, UPPER, plain, slug

__all__ = ["of_area", "short_form", "unitless", "with_unit"]

# Regional people's courts and procuracies took over from those of the districts (81/2025/UBTVQH15), as did the offices
# that enforce judgments and the area commands of the army.
_REGIONS = dt.date(2025, 7, 1)
_OF_REGIONS = frozenset({"court", "procuracy", "enforcement", "area-command"})
_REGION_RE = regex(
    rf"""
    [ \n]{{1,2}}[Kk]hu[ ]vực[ \n]{{1,2}} ([0-9]{{1,2}}) (?!\w)
    ( [ ]?-[ ]? [{UPPER}][\w']*+ (?: [ ][{UPPER}][\w']*+ ){{0,3}} )?
    """,
    re.VERBOSE,
)
_ENOUGH = 4096
# Thuế cơ sở 3 tỉnh Lào Cai: a body of which a unit has several.
_NUMBER_RE = regex(r"[ ]([0-9]{1,2})(?![\w/.])")
# A zone by its own name: Ban Quản lý Khu kinh tế Vân Phong is not the province's one board.
_ZONE_RE = regex(rf"[ ](?:(?![Cc][Ộộ][Nn][Gg][ ])[{UPPER}]|(?:mở|cửa[ ]khẩu)(?![^\W_]))")
_ECONOMIC_ZONE = "ban-quan-ly-khu-kinh-te"
_ZONE_WORD = rf"[{UPPER}][^\W\d_]*+(?<![{UPPER}]{{2}})"
_ZONE_NAME_RE = regex(
    rf"[ ](?:mở[ ]|cửa[ ]khẩu[ ](?:quốc[ ]tế[ ])?)?({_ZONE_WORD})((?:[ ](?:-[ ])?{_ZONE_WORD}){{1,4}})"
    r"(?:[ ]và[ ](?:các[ ])?[Kk]hu[ ][Cc]ông[ ]nghiệp)?(?![^\W_])"
)
# Đoàn đại biểu Quốc hội khóa XV tỉnh Sơn La: the term stands before the province.
_TERM_RE = regex(r"[ \n]{1,2}khóa[ \n][ivx]{1,5}(?=[ \n])")
# Hội Liên hiệp Phụ nữ (LHPN) tỉnh: the press puts in the letters that it will write from there on.
_LETTERS_RE = regex(r"[ ]\(([A-ZĐ&]{2,8})\)(?=[ ])")


def unitless(pattern: Pattern, two: str) -> bool:
    """Whether two small letters after a pattern and a blank show that no unit's title follows, nor a region."""
    if two == "kh" and (pattern.category in _OF_REGIONS or pattern.alone == "a"):
        return False
    return two.isalpha() and two not in TITLE_STARTS


def short_form(at: Context, start: int, end: int, pattern: Pattern, title: str = "") -> Pending:
    """The short form in these words; a text has few of them, and many times."""
    written = at.folded.cased[start:end]
    known = at.registry.short_forms
    key = (written, pattern.id, title)
    pending: Pending | None = known.get(key)
    if pending is None:
        if len(known) > _ENOUGH:
            known.clear()
        pending = known[key] = Pending(plain(written), pattern, title)
    return pending


def _shortens(letters: str, words: str) -> bool:
    """Whether letters are the first ones of the last words."""
    return "".join(word[0] for word in slug(words).split("-") if word != "va").endswith(slug(letters, ""))


def _zone(at: Context, end: int, pattern: Pattern) -> tuple[int, Agency] | None:
    """The board of one economic zone, by the zone's own name and the province's where it follows."""
    match = _ZONE_NAME_RE.match(at.folded.cased, end)
    if match is None or match[1].lower() in NOT_IN_UNIT or (match[1].lower() in SURNAMES and " " in match[2].strip()):
        return None  # Sở Y tế in the next cell; Trưởng ban Ban Quản lý Khu kinh tế Nguyễn Văn A
    name = plain(f"{pattern.name}{match[0]}")
    unit = read_unit(at, match.end(), pattern)
    if isinstance(unit, tuple) and isinstance(unit[1], Unit):
        return unit[0], compose(evolve(pattern, id=slug(name), name=name), unit[1])
    return match.end(), Agency(slug(name), name, category=pattern.category, level="province")


def of_area(at: Context, end: int, pattern: Pattern) -> tuple[int, Agency] | None:
    """The body of a part of a province, by the name of that: ``Hạt Kiểm lâm khu vực Mai Sơn``."""
    area = AREA_RE.match(at.folded.cased, end)
    if area is None:
        return None
    name = plain(f"{pattern.name}{area[0]}")
    key = f"{pattern.id}/{slug(area[0])}"
    return area.end(), Agency(key, name, category=pattern.category, level="province", since=pattern.since)


def with_unit(at: Context, start: int, end: int, pattern: Pattern) -> tuple[int, Agency | Pending] | Group | None:
    """The body that a pattern, read up to ``end``, makes with the unit that follows."""
    cased = at.folded.cased
    if pattern.alone == "n":
        number = _NUMBER_RE.match(cased, end)
        if number is None:
            return None
        end = number.end()
        pattern = evolve(pattern, id=f"{pattern.id}-{number[1]}", name=f"{pattern.name} {number[1]}", alone="")
    if pattern.alone == "a" and (local := of_area(at, end, pattern)) is not None:
        return local
    letters = _LETTERS_RE.match(cased, end)
    unit = read_unit(at, letters.end() if letters and _shortens(letters[1], cased[start:end]) else end, pattern)
    if unit is None and pattern.category == "assembly-delegation":
        term = _TERM_RE.match(at.folded.lower, end)
        unit = read_unit(at, term.end(), pattern) if term is not None else None
    if unit is None:
        if pattern.category in _OF_REGIONS:
            region = _REGION_RE.match(cased, end)
            if region is not None:
                name = plain(f"{pattern.name} khu vực {region[1]}{region[2] or ''}")
                return region.end(), Agency(slug(name), name, category=pattern.category, level="region", since=_REGIONS)
        if pattern.alone != "y":
            return None
        if pattern.category == "management-board" and _ZONE_RE.match(cased, end):
            return _zone(at, end, pattern) if pattern.id == _ECONOMIC_ZONE else None
        return end, short_form(at, start, end, pattern)
    if isinstance(unit, Group):
        return listed(at, start, end, pattern) or unit
    stop, what = unit
    if isinstance(what, Unit):
        body = at.registry.compose(pattern, what)
        return None if body is None else (stop, body)
    if pattern.bare:
        return end, short_form(at, start, end, pattern)
    return stop, short_form(at, start, stop, pattern, what)
