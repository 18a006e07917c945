"""Bodies of units that a list names (kê tên): ``UBND các tỉnh Nghệ An, Hà Tĩnh``, ``UBND các xã: Bản Bo, Bình Lư``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.found import Hit

from .context import Group
from .places import LEVELS, TITLES, choose, open_name, open_unit, provinces_at, title_of
from .units import compose

if TYPE_CHECKING:
    from .context import Context
    from .units import Pattern, Unit

__all__ = ["listed"]

_TITLE = "|".join(sorted((re.escape(title).replace(r"\ ", r"[ \n]") for title in TITLES), key=len, reverse=True))
_TITLE = rf"(?:{_TITLE})(?![^\W_])\.?(?![ ](?:ủy|hội|đội)[ ])"
_HEAD_RE = regex(
    rf"[ \n]{{1,2}}(?:các|hai|ba|[0-9]{{1,2}})[ ]({_TITLE}(?:(?:[ ]?[,/][ ]?|[ ]và[ ]){_TITLE}){{0,4}})"
    r"(?:[ ]trực[ ]thuộc[ ]trung[ ]ương)?([ ]?:)?[ \n]{1,2}"
)
_TITLES_RE = regex(_TITLE)
_OWN_RE = regex(rf"({_TITLE})[ \n]")
_STEP_RE = regex(r"[ ]?,[ \n]{1,2}(?:và[ ](?:các[ ])?)?|[ \n]và[ \n](?:các[ ])?")
# The next body of the list, a person, or what they are asked to do: no name of a unit.
_NO_UNIT_RE = regex(
    r"(?:ông|bà|đề[ ]nghị|trường[ ](?:mầm|tiểu|trung|thcs|thpt|cao|đại|phổ|mẫu|dân|chính)|tổng[ ](?:công|cục)"
    r"|đài[ ](?:phát|truyền|khí)|trạm[ ](?:y|bảo|khuyến|thú|kiểm)|hội[ ](?:nông|cựu|liên|chữ|phụ|người|khuyến)"
    r"|đoàn[ ](?:thanh|tncs|đại)|phòng|viện|hạt|cục|đồn|bệnh[ ]viện|công[ ](?:an|ty)|chi[ ]cục|liên[ ]đoàn|kho[ ]bạc)"
    r"(?![^\W_])"
)
_POST_BEHIND_RE = regex(r"[ ]?[-(,][ ]?(?:phó|giám|chủ|trưởng|bí|chánh)[ ]")
_MOST = 40
_LEAST = 2


def listed(at: Context, start: int, end: int, pattern: Pattern) -> Group | None:
    """The bodies of the units that are named after a pattern and ``các xã``, with where the last name ends.

    The first takes the head into its words where no colon parts them. A name that no table has is one only under a
    title that all of them share, or its own.
    """
    lower, cased = at.folded.lower, at.folded.cased
    head = _HEAD_RE.match(lower, end)
    if head is None:
        return None
    shared = [title_of(title) for title in _TITLES_RE.findall(head[1])]
    place = head.end()
    bodies: list[Hit] = []
    while len(bodies) < _MOST:
        own = _OWN_RE.match(lower, place)
        if own is not None:
            shared = [title_of(own[1])]
        named = place if own is None else own.end()
        read = _unit(at, named, shared, pattern) if cased[named : named + 1].isupper() else None
        if read is None:
            break
        stop, unit = read
        body = at.registry.compose(pattern, unit) if unit.level == "province" else compose(pattern, unit)
        if body is None:
            break
        bodies.append(Hit(start if not bodies and head[2] is None else place, stop, "agency", body, stop))
        step = _STEP_RE.match(lower, stop)
        if step is None:
            break
        place = step.end()
    return Group(bodies[-1].end, named=tuple(bodies)) if len(bodies) >= _LEAST else None


def _unit(at: Context, place: int, titles: list[str], pattern: Pattern) -> tuple[int, Unit] | None:
    """The unit whose name stands there: a province, or one below under the one title that it has."""
    if "tỉnh" in titles or "thành phố" in titles:
        named = provinces_at(at, place)
        if named is not None:
            end, units = named
            unit = choose(units, titles[0], at.on) if len(titles) == 1 else None
            if unit is None and titles == ["thành phố"] and "d" in pattern.levels:
                return end, open_unit(units[0].name, "thành phố")  # of a district's rank
            unit = unit or choose(units, "", at.on)
            return None if unit is None else (end, unit)
    if len(titles) != 1 or titles[0] == "tỉnh" or set(LEVELS[titles[0]]).isdisjoint(pattern.levels):
        return None
    opened = open_name(at.folded.cased, place, titles[0])
    if opened is None or " " not in opened[1]:
        return None  # "UBND các xã: Phối hợp với …"
    if _NO_UNIT_RE.match(at.folded.lower, place) or _POST_BEHIND_RE.match(at.folded.lower, opened[0]):
        return None
    return opened[0], open_unit(opened[1], titles[0])
