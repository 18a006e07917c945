"""Bodies that share words: ``các Bộ Công Thương, Tài chính``, ``HĐND, UBND xã``; and heads that are written small."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.found import Hit

from .anchors import compiled
from .choice import read_at
from .context import Context, Group, Pending
from .divisions import DIVISIONS, MINISTRIES, division
from .meanings import Reading
from .neighbours import COMPOUNDS, is_of_many, is_part, is_refused
from .offices import ACTS
from .places import unit_of
from .units import compose
from .values import Agency
from .words import UPPER, plain

if TYPE_CHECKING:
    import re

    from vnpolicy.text import Folded

    from .units import Pattern

__all__ = ["heads_elsewhere", "numbered", "share_unit"]

_LIST_STEP_RE = regex(r"(?:[ ]\([^()\n]{1,16}\))?[ ]?(?:[,;][ \n]{0,2}(?:và[ \n]{1,2})?|[ \n]{1,2}(?:và|&)[ \n]{1,2})")
# liên Bộ Công Thương - Tài chính: what two ministries do together.
_JOINT_BODY = "liên bộ"
_JOINT_STEP_RE = regex(r"[ ]?-[ \n]?|[ ]?,[ ]|[ ]và[ ]")
_COLON_RE = regex(r"[ ]?:[ \n]{0,2}|[ \n]{1,2}")
_LETTERS_RE = regex(r"[A-ZĐ]{2}[A-ZĐ&]{0,12}(?![^\W_])")
_LISTS = {
    "bộ": "bộ",
    "sở": "sở",
    "ủy ban": "ủy ban",
    "tập đoàn": "tập đoàn",
    "tổng công ty": "tổng công ty",
    "vụ": "vụ",
    "cục": "cục",
}
_OF_MANY = frozenset({"vụ", "cục"})  # of which many bear one name
# All of them are looked for by one letter, which the engine finds twice as fast as a word.
_LIST_RE = regex(
    rf"á(?:(?<=cá)c[ ]({'|'.join(_LISTS)})(?![^\W_])(?:[ ]trưởng(?=[ ]?:))?"
    r"((?:,[ ](?:ban,[ ])?(?:ngành|cơ[ ]quan)(?:[ ](?:ngang[ ]bộ|trung[ ]ương|thuộc[ ]chính[ ]phủ))?){1,2}(?=[ ]?:))?"
    r"|(?<=chá)nh[ ](?=văn[ ]phòng[ ]))"  # with the same letter as the posts below
)
# What the names of ministries and departments go on with, so far as one look tells.
_BEGINS = r"(?=[ ](?:công|dân|du[ ]|gd|gi|k|lao|n|qu|t[àhư]|v|xây|y[ ]))"
# Trưởng ban Nội chính Trung ương, Trưởng đoàn đại biểu Quốc hội tỉnh Sơn La: the head of the name stands small.
# And Sở by itself, where it acts or has its director: the department of the province whose paper it is.
_POST_RE = regex(
    r"ở(?:(?<=trưở)(?P<post>ng[ ](?=b|đoàn[ ]đ))"
    r"|(?<=[ \n(]sở)(?:(?P<own>(?:(?<=đốc[ \n]sở)|(?<=lãnh[ \n]đạo[ \n]sở))(?![^\W_])"
    rf"|(?=[ \n](?:{'|'.join(ACTS)})(?![^\W_])))"
    # sở Công Thương, written small with its name in capitals
    rf"|(?<!cơ[ ]sở)(?<!trụ[ ]sở){_BEGINS}))"
)
# Before it, what makes more than one of it: hai Sở, Bộ, Sở; behind it, all there are.
_OWN_BEFORE_RE = regex(
    r"(?:%|(?<![^\W_])(?:các|những|mỗi|từng|một|mọi|hai|ba|bốn|năm|liên|số|nhiều|đông|bộ(?:,|[ ]và)|[0-9]{1,3}))"
    r"(?:[ \n]{1,2}(?:giám|lãnh)[ ]đ(?:ốc|ạo))?[ \n]{1,3}\Z"
)
_OWN_AFTER_RE = regex(
    r"[ ]?[,/&-][ ]?(?:ban|ngành)|[ ]{1,2}(?:ban(?![ ]hành)|ngành|quản[ ]lý|có[ ]liên|liên[ ]quan|và[ ]tương)"
)
_SMALL_RE = regex(rf"b\w{{1,4}}[ \n]{{1,2}}[{UPPER}]|đoàn|văn phòng[ ][{UPPER}]")
# Bộ: Công an and more, after how many they are; liên Bộ; and bộ Tài chính, written small.
_MANY_RE = regex(rf"ộ(?<=bộ)(?::|(?<=liên[ ]bộ)|(?<=[ \n(]bộ)(?<!cán[ ]bộ){_BEGINS})")
_COMMITTEE = "ủy ban "
_COUNTED_RE = regex(r"(?:[0-9]|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)[ ]\Z")
_GAPS = frozenset({",", "và", ", và", "-", "/", "&", ", chủ tịch", ", phó chủ tịch", "và chủ tịch", "và phó chủ tịch"})
_WIDEST = 20
# Quân khu 1, 2 và 3: more bodies of a kind, by their numbers.
_NUMBER_RE = regex(
    r"(?:,[ ](?:và[ ])?|[ \n]và[ \n])(?=[1-9IVX])([1-9][0-9]?|[IVX]{1,6})(?![\w/%]|[.,][0-9])"
    r"(?![ ](?:đơn|tỉnh|thành|xã|người|cơ|đồng|ngày|tháng|năm|giờ|km|ha|dự|bộ|trong|trên|tầng)(?![^\W_]))"
)


def share_unit(at: Context, hits: list[Hit], start: int, value: Agency | Pending | Group) -> None:
    """Let short forms that a list has before a name have its unit: ``HĐND, UBND xã``; of many they are many."""
    place = len(hits)
    while place:
        place -= 1
        before = hits[place]
        short = before.value
        if type(short) is not Pending or short.pattern is None or short.title:
            break
        if len(short.pattern.levels) == 1 and not (type(value) is Agency and value.level == "province"):
            break  # Sở Y tế, UBND các xã
        if start - before.end > _WIDEST or plain(at.folded.lower[before.end : start]) not in _GAPS:
            break
        start = before.start
        if isinstance(value, Group):
            del hits[place]
            continue
        if isinstance(value, Pending):
            hits[place] = before._replace(value=short._replace(title=value.title))
            continue
        body = _beside(at, short.pattern, value, at.folded.cased[before.start : before.end])
        if body is not None:
            hits[place] = before._replace(value=body, short=False)


def numbered(at: Context, body: Agency, end: int) -> list[Hit]:
    """The bodies that share the words of one before them and have numbers of their own: ``Quân khu 1, 2 và 3``."""
    hits: list[Hit] = []
    known = at.registry
    stem = body.id.rpartition("-")[0]
    while (step := _NUMBER_RE.match(at.folded.cased, end)) is not None:
        try:
            other = known.get(f"{stem}-{step[1].lower()}")
        except KeyError:
            break
        end = step.end()
        hits.append(Hit(step.start(1), end, "agency", other, end))
    return hits


def _beside(at: Context, pattern: Pattern, body: Agency, written: str) -> Agency | None:
    """The body that the unit of another has by a pattern."""
    if body.level == "province":
        try:
            return at.registry.get(f"{pattern.id}/{body.unit}")
        except KeyError:
            return None
    unit = None if written.isupper() and " " in written else unit_of(body)  # a heading may run on
    return None if unit is None else compose(pattern, unit)


def heads_elsewhere(at: Context) -> list[Hit]:
    """The bodies whose head stands elsewhere: in a list that shares it, or small after a post."""
    lower, cased = at.folded.lower, at.folded.cased
    hits: list[Hit] = []
    posts = []
    for post in _POST_RE.finditer(lower):
        end = post.end()
        if post["post"] is not None:
            posts.append(end)
        elif cased[end - 2] == "s":
            hits += _small(at, end - 2)
        elif post["own"] is not None and (own := _own(at.folded, end)) is not None:
            hits.append(own)
    for opener in _LIST_RE.finditer(lower):
        if opener[1]:
            hits += _list(at, opener.start(1), opener.end(), opener[1])
        else:
            posts.append(opener.end())
    for many in _MANY_RE.finditer(lower):
        start, end = many.start() - 1, many.start() + 1
        if lower.startswith(_JOINT_BODY, max(0, end - len(_JOINT_BODY))):
            hits += _list(at, start, end, "bộ", _JOINT_STEP_RE)
        elif lower[end] == ":":
            if _COUNTED_RE.search(lower, max(0, start - 8), start):
                hits += _list(at, start, end, "bộ")
        elif cased[start] == "b":
            hits += _small(at, start)
    start = cased.find(_COMMITTEE)
    while start >= 0:
        hits += _small_committee(at, start)
        start = cased.find(_COMMITTEE, start + 1)
    for start in posts:
        read = read_at(at, start) if _SMALL_RE.match(cased, start) else None
        if read is not None:
            end, value = read
            if isinstance(value, Agency):
                hits.append(Hit(start, end, "agency", value, end))
            elif isinstance(value, Pending) and value.pattern and (value.title or value.pattern.bare):
                hits.append(Hit(start, end, "agency", value, end, 0, short=True))
    return hits


def _small(at: Context, start: int) -> list[Hit]:
    """A ministry or a department whose first word stands small, and the rest of its name not: ``sở Công Thương``."""
    cased = at.folded.cased
    if (
        not cased[start + 3 : start + 4].isupper()
        or is_part(at.folded, start, COMPOUNDS[cased[start : start + 2]])
        or at.folded.lower.endswith(("các ", "các\n"), 0, start)  # a list has them
    ):
        return []
    return _named(at, start)


def _small_committee(at: Context, start: int) -> list[Hit]:
    """A committee whose first letter stands small, on pages that lost their ``Ủ``: ``ủy ban nhân dân tỉnh Sơn La``."""
    if at.folded.lower[start - 1 : start].isalnum() or is_part(at.folded, start, None):
        return []
    return [hit for hit in _named(at, start) if type(hit.value) is Agency or hit.value.title]  # ủy ban nhân dân họp


def _named(at: Context, start: int) -> list[Hit]:
    """The body that is named from a place on, where one is and no more."""
    read = read_at(at, start)
    if read is None:
        return []
    end, value = read
    if isinstance(value, Agency):
        return [] if is_refused(at.folded, start, end, value) else [Hit(start, end, "agency", value, end)]
    if isinstance(value, Group) or is_of_many(at.folded, start, end, value):
        return []  # ủy ban nhân dân cấp xã
    return [Hit(start, end, "agency", value, end, 0, short=True)]


def _own(folded: Folded, end: int) -> Hit | None:
    """``Sở`` by itself, which the document completes: no name follows, and it is not one of several."""
    cased, lower, start = folded.cased, folded.lower, end - 2
    after = cased[end : end + 2]
    if (
        cased[start] != "S"
        or is_part(folded, start, COMPOUNDS["sở"])
        or after[:1] == "/"
        or (after[:1].isspace() and after[1:].isupper())
    ):
        return None
    if _OWN_BEFORE_RE.search(lower, max(0, start - 24), start) or _OWN_AFTER_RE.match(lower, end):
        return None
    return Hit(start, end, "agency", Pending(cased[start:end], about="sở"), end, 0, short=True)


def _list(at: Context, head_at: int, pos: int, head: str, steps: re.Pattern[str] = _LIST_STEP_RE) -> list[Hit]:
    """The members of ``các Bộ Công Thương, Tài chính và NHNN`` after the head, each with its own words."""
    lower, cased = at.folded.lower, at.folded.cased
    first, *others = head.split()
    node = compiled(at.registry).lexicon.first(first) or {}
    for word in others:
        node = node.get(word, {})
    colon = _COLON_RE.match(lower, pos)
    if colon is None:
        return []
    shared = DIVISIONS.get(head, "")
    members: list[tuple[int, int, Agency | Pending]] = []
    place = colon.end()
    named = ":" not in colon[0] and cased[head_at].isupper()  # the first member has the head as its own
    for count in range(40):
        if not cased[place : place + 1].isupper():
            break
        read = read_at(at, place, node)
        if read is None and shared:
            member = division(at, place, place, head=shared, alone=False)
            read = None if isinstance(member, Group) else member
        own = read is None
        read = read_at(at, place) if read is None else read
        letters = None if read is not None else _LETTERS_RE.match(cased, place)
        ministry = _ministry(at, place, letters.end()) if letters is not None and head == "bộ" else None
        if ministry is not None:
            end = ministry[0]
            members.append((place, *ministry))
        elif read is not None:
            end, value = read
            if not own and not isinstance(value, Group):
                members.append((head_at if count == 0 and named else place, end, value))
        elif letters is not None:
            end = letters.end()  # of one of several bodies, or of none that is known
        else:
            break
        step = steps.match(lower, end)
        if step is None:
            break
        place = step.end()
    one = named and head not in _OF_MANY
    if len(members) == 1 and (isinstance(members[0][2], Pending) or (":" not in colon[0] and not one)):
        return []  # các Sở Công Thương: one of every province; các Cục Thuế
    return [Hit(start, end, "agency", value, end, 0, isinstance(value, Pending)) for start, end, value in members]


def _ministry(at: Context, start: int, end: int) -> tuple[int, Agency] | None:
    """The ministry that letters mean in a list of ministries, where elsewhere they may be another body's: ``TTCP``."""
    walked = [payload for stop, payload in compiled(at.registry).walk(at.folded.lower, start) if stop == end]
    bodies = [
        item.agency
        for payload in walked
        for item in payload
        if type(item) is Reading and item.meant(at.on) and item.agency.category in MINISTRIES
    ]
    return (end, bodies[0]) if len(bodies) == 1 else None
