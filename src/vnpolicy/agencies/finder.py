"""Where bodies stand in a text (tìm cơ quan): anchors on capitals, the longest name at each, and what the context says.

One pattern finds the places where a name may begin: words with a capital that are the first of a known name. At each of
them the lexicon is walked word by word; what follows (a unit, a subject, a country) and what stands before (``Phó``,
``các``) decide which body it is, and whether it is one at all.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from attrs import evolve

from vnpolicy.found import Hit

from .committees import HEADS, SCHOOLS, committee, ministry, office, school
from .composed import Context, Group, Pending, with_unit
from .divisions import DIVISIONS, border_post, division, goes_on
from .registry import Lexicon, Pattern, Reading, Registry, default, follow, word_at, words
from .values import Agency

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping

    from vnpolicy.text import Folded

    from .registry import Node

__all__ = ["best", "compiled", "read_at", "scan"]

_OFFICES = (
    "thanh tra",
    "đảng ủy",
    "văn phòng",
    "ban cán sự đảng",
    "cơ quan cảnh sát điều tra",
    "cơ quan an ninh điều tra",
)
_COMMITTEE = "committee"
_OFFICE = "office"
_MINISTRY = "ministry"
_SCHOOL = "school"
_DIVISION = "division"
_POST_OF_BORDER = "border post"

# A country after the name: the body is not a Vietnamese one.
_FOREIGN_RE = re.compile(
    r"""
    [ \n]{1,2} (?: của[ ] )? (?: nước[ ] )?
    (?: (?: hoa[ ]kỳ | mỹ | nhật[ ]bản | nhật | trung[ ]quốc | hàn[ ]quốc | triều[ ]tiên | lào (?![ ]cai) | campuchia
          | thái[ ]lan | singapore | xin-ga-po | malaysia | indonesia | philippines | myanmar | ấn[ ]độ | nga | pháp
          | đức | liên[ ]bang | anh | ý | italy | italia | tây[ ]ban[ ]nha | canada | australia | úc
          | new[ ]zealand | cuba | châu[ ]âu
          | israel | iran | ukraine | brazil | thụy[ ]sĩ | thụy[ ]điển | hà[ ]lan | bỉ | ba[ ]lan | hungary | đan[ ]mạch
          | na[ ]uy | phần[ ]lan | liên[ ]xô | đài[ ]loan | hồng[ ]kông | vương[ ]quốc | đế[ ]quốc | đại[ ]hàn
          | căm-pu-chia | cộng[ ]hòa[ ] (?! xã[ ]hội[ ]chủ[ ]nghĩa[ ]việt | xhcn ) ) (?![^\W_])
      | nước[ ] (?: ngoài | bạn | sở[ ]tại | thành[ ]viên | này | đó | ký[ ]kết )
      | (?: các | hai | một[ ]số )[ ]nước | hai[ ]bên | lâm[ ]thời | bảo[ ]hộ )
    """,
    re.VERBOSE,
)
_SMALL_FOREIGN = ("nước", "các", "hai", "của", "một", "lâm", "bảo")
_NATION_RE = re.compile(r"[ ]nước[ ]cộng[ ]h[òo]a[ ]xã[ ]hội[ ]chủ[ ]nghĩa[ ]việt[ ]nam")
# Not the Government: an idea of government.
_IDEA_RE = re.compile(
    r"[ \n]{1,2}(?:số(?![ ]?[:0-9]|[ ]h)|điện[ ]tử|kiến[ ]tạo[ ]phát|mở(?![^\W_])|di[ ]động|thông[ ]minh)"
)
_MANY_AFTER_RE = re.compile(
    r"[ \n]{1,2}(?:cùng[ ]cấp|các[ ](?:cấp|tỉnh|địa)|cấp[ ](?:tỉnh|huyện|xã|trên|dưới|cơ)|địa[ ]phương(?![^\W_])"
    r"|ở[ ](?:địa|các|cơ))"
)
_MANY_BEFORE = ("/", "các ", "những ", "mỗi ", "từng ", "các\n")
_LIST_STEP_RE = re.compile(r"(?:[ ]\([^()\n]{1,16}\))?[ ]?(?:[,;][ \n]{0,2}(?:và[ \n])?|[ \n]{1,2}(?:và|&)[ \n]{1,2})")
_COLON_RE = re.compile(r"[ ]?:[ \n]{0,2}|[ \n]{1,2}")
_LISTS = {
    "bộ": "bộ",
    "sở": "sở",
    "ủy ban": "ủy ban",
    "tập đoàn": "tập đoàn",
    "tổng công ty": "tổng công ty",
    "vụ": "vụ",
    "cục": "cục",
}
_LIST_RE = re.compile(
    rf"các[ ]({'|'.join(_LISTS)})(?![^\W_])"
    r"((?:,[ ](?:ban,[ ])?(?:ngành|cơ[ ]quan)(?:[ ](?:ngang[ ]bộ|trung[ ]ương|thuộc[ ]chính[ ]phủ))?){1,2}(?=[ ]?:))?"
)
_MORE_RE = re.compile(r"[ ](?!việt|nhà|và|&|-|trung)")
_POST = "trưởng b"  # Trưởng ban Nội chính Trung ương
# Inside a document's number: 12/QĐ-UBND, 36/TTr-SNN, 7/BNN-CN.
_IN_SYMBOL_RE = re.compile(r"(?:[^\W_][/-]\n?|[A-ZĐa-z] -|/ |/[A-ZĐ][A-ZĐa-z]{1,3} ?- )\Z")
_LATELY = 2020
_FEW = 2
_KEY = 8  # letters by which names that were met before are found again
_PHO = ("phó ", "phó\n", "nguyên phó ")


class _Compiled:
    """A registry made ready for the scan: its lexicon with the committees' heads, and where names may begin.

    ``firsts`` has for each first word, as it is written, its node and the two letters that a second may begin with.
    """

    def __init__(self, registry: Registry) -> None:
        self.lexicon = registry.lexicon
        for head in HEADS:
            self.lexicon.add(head, _COMMITTEE)
        for head in _OFFICES:
            self.lexicon.add(head, _OFFICE)
        for head in SCHOOLS:
            self.lexicon.add(head, _SCHOOL)
        for head in DIVISIONS:
            self.lexicon.add(head, _DIVISION)
        self.lexicon.add("đồn biên phòng", _POST_OF_BORDER)
        self.lexicon.add("bộ", _MINISTRY)
        self.firsts: dict[str, tuple[Node, frozenset[str] | None]] = {}
        for first, node in self.lexicon.root.items():
            if len(node) == 1 and all(
                type(item) is Reading and item.name.strength != "strong" for item in node.get("", "-")
            ):
                continue  # CP, BCT: never read in a text
            seconds = None if "" in node else frozenset(key.lstrip("+")[:2] for key in node)
            spelt = self.lexicon.spellings.get(first, ())
            for written in (first[:1].upper() + first[1:], first.upper(), *spelt):
                self.firsts[written] = (node, seconds)
        self.anchors = re.compile(_anchors({word: seconds for word, (_, seconds) in self.firsts.items()}))


class _Walk:
    """The walk through the lexicon in one text, with short cuts to the names that it has met; no text shares them."""

    __slots__ = ("_root", "_short_cuts")

    def __init__(self, lexicon: Lexicon) -> None:
        self._root = lexicon.root
        self._short_cuts: dict[str, list[tuple[str, Node, list[tuple[int, list[Any]]]]]] = {}

    def names(self, lower: str, start: int, end: int, node: Node) -> list[tuple[int, list[Any]]]:
        """What :func:`follow` gives for the first word in ``start:end``, by a short cut to a name met before."""
        for written, reached, shorter in self._short_cuts.get(lower[start : start + _KEY], ()):
            stop = start + len(written)
            if lower.startswith(written, start) and not lower[stop : stop + 1].isalnum():
                walked = follow(reached, lower, stop)
                for length, payload in shorter:
                    walked.append((start + length, payload))
                return walked
        walked = follow(node, lower, end)
        if walked and walked[0][0] - start >= _KEY:
            self._learn(lower[start : walked[0][0]], [(stop - start, payload) for stop, payload in walked[1:]])
        return walked

    def _learn(self, written: str, shorter: list[tuple[int, list[Any]]]) -> None:
        """Keep the way to a name that was met, where plain blanks part its words; the lexicon bounds their number."""
        node = self._root
        joint = ""
        for word in written.split(" "):
            if not word:
                return  # two blanks in a row: such a name keeps no short cut
            below: Node | None = node.get(joint + word)
            if below is None and not joint:
                if word == "và":
                    joint = "+"
                    continue
                below = node.get("+" + word)
            if below is None:
                return
            node, joint = below, ""
        known = [*self._short_cuts.get(written[:_KEY], ()), (written, node, shorter)]
        self._short_cuts[written[:_KEY]] = sorted(known, key=lambda way: -len(way[0]))


def compiled(registry: Registry) -> _Compiled:
    """The registry's finder, built once."""
    ready: _Compiled | None = registry.compiled
    if ready is None:
        ready = registry.compiled = _Compiled(registry)
    return ready


def _anchors(firsts: Mapping[str, frozenset[str] | None]) -> str:
    """First words, whole; one that only few words follow, with the letter of these; every branch has its own letter."""
    tree: dict[str, Any] = {}
    for word, seconds in firsts.items():
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        letters = {second[0] for second in seconds or ()}
        follow = "".join(sorted(letters | {letter.upper() for letter in letters}))
        if len(word) == 1:
            node[""] = r"(?=\.)"  # T.Ư
        else:
            node[""] = f"(?=[^ ]|[ ][{follow}])" if word[1:].islower() and 0 < len(letters) < _FEW else ""

    def branch(node: dict[str, Any]) -> str:
        parts = [re.escape(letter) + branch(child) for letter, child in sorted(node.items(), reverse=True) if letter]
        if "" in node:
            parts.append(node[""])
        return parts[0] if len(parts) == 1 else "(?:" + "|".join(parts) + ")"

    # The left edge is for the caller to look at: a look-behind would switch off the engine's fast skip.
    return "|".join(f"{letter}{branch(child)}(?![^\\W_])" for letter, child in sorted(tree.items()))


def scan(folded: Folded, on: dt.date | None, registry: Registry | None = None) -> list[Hit]:
    """The bodies of a text as candidates, those that need the document marked short."""
    at = Context(folded, on, default() if registry is None else registry)
    ready = compiled(at.registry)
    firsts, walk = ready.firsts, _Walk(ready.lexicon).names
    cased, lower = folded.cased, folded.lower
    hits: list[Hit] = []
    reach = 0
    for anchor in ready.anchors.finditer(cased):
        start, end = anchor.span()
        if start < reach:
            continue
        node, seconds = firsts[anchor[0]]
        if seconds is not None and (second := lower[end + 1 : end + 3]) not in seconds and second.isalpha():
            continue
        if lower[start - 1 : start].isalnum():  # inside a word; start is 0 at the text's own
            continue
        walked = walk(lower, start, end, node)
        if not walked:
            continue
        read = best(at, start, walked)
        if read is None:
            continue
        reach, value = read
        end = reach
        if type(value) is Agency:
            if not _refused(folded, start, end, value):
                hits.append(Hit(start, end, "agency", value, end))
            continue
        inner = _inner(at, start, end)
        if isinstance(value, Group):
            hits += inner
        elif isinstance(value, Pending) and not _many(folded, start, end, value):
            pending = evolve(value, inner=inner) if inner else value
            hits.append(Hit(start, end, "agency", pending, end, 0, True))
    return hits + _shared(at)


def _inner(at: Context, start: int, end: int) -> tuple[Hit, ...]:
    """The National Assembly in words for its deputies, where these name no body of their own."""
    if not at.folded.lower.startswith("đoàn", start):
        return ()
    place = at.folded.lower.find("quốc hội", start, end)
    if place < 0:
        return ()
    read = read_at(at, place)
    if read is None or not isinstance(read[1], Agency):
        return ()
    return (Hit(place, read[0], "agency", read[1], read[0]),)


def read_at(at: Context, start: int, node: Node | None = None) -> tuple[int, Agency | Pending | Group] | None:
    """The longest name that begins at a place, and what it stands for."""
    return best(at, start, compiled(at.registry).lexicon.walk(at.folded.lower, start, node))


def best(at: Context, start: int, walked: list[tuple[int, list[Any]]]) -> tuple[int, Agency | Pending | Group] | None:
    """Of the names that begin at a place, the one that reaches farthest with all that follows it."""
    found: tuple[int, Agency | Pending | Group] | None = None
    for end, payload in walked:
        grows = found is not None and _grows(at, found, payload)
        if found is not None and found[0] >= end and not grows:
            break
        if found is None and len(payload) == 1 and type(payload[0]) is Agency:  # a full name, of one body
            found = (end, payload[0])
            continue
        read = _read(at, start, end, payload)
        if read is None or (payload[-1] is _DIVISION and _of_a_province(walked, read[0])):
            continue
        if found is None or (read[0] > found[0] and (not grows or _goes_on(found[1], read[1]))):
            found = read
    return found


def _grows(at: Context, best: tuple[int, Agency | Pending | Group], payload: list[Any]) -> bool:
    """Whether a head whose name is read as far as it runs may reach beyond what was read."""
    head = payload[-1]  # the heads are the last that the lexicon learns
    if head is _DIVISION and type(best[1]) is Agency and best[1].unit is None:
        return _MORE_RE.match(at.folded.lower, best[0]) is not None and goes_on(at.folded.lower, best[0] + 1)
    return head is _COMMITTEE


def _goes_on(best: Agency | Pending | Group, value: Agency | Pending | Group) -> bool:
    """Whether more than a name of the tables is meant: a unit's body, or a name with one more field."""
    if not isinstance(best, Agency) or not isinstance(value, Agency) or value.unit is not None:
        return True
    return value.category == "unit" and value.parent is None


def _of_a_province(walked: list[tuple[int, list[Any]]], end: int) -> bool:
    """Whether a name is that of the bodies of the provinces: without its own it is none."""
    return any(isinstance(item, Pattern) for stop, payload in walked if stop >= end for item in payload)


_SPECIAL: dict[str, Callable[[Context, int, int], Any]] = {
    _COMMITTEE: committee,
    _OFFICE: office,
    _MINISTRY: ministry,
    _SCHOOL: school,
    _DIVISION: division,
    _POST_OF_BORDER: border_post,
}


def _read(at: Context, start: int, end: int, payload: list[Any]) -> tuple[int, Agency | Pending | Group] | None:
    readings: list[Reading | Agency] = []
    best: tuple[int, Agency | Pending | Group] | None = None
    on = at.on
    for item in payload:
        kind = type(item)
        if kind is Reading or kind is Agency:
            readings.append(item)
            continue
        read: tuple[int, Agency | Pending | Group] | Group | None
        read = with_unit(at, start, end, item) if kind is Pattern else _SPECIAL[item](at, start, end)
        if isinstance(read, Group):
            read = (read.end, read)
        if read is not None and (best is None or read[0] > best[0] or _later(best[1], item, on)):
            best = read
    if readings:
        body = _meant(at, at.folded.cased[start:end], readings)
        if body is not None and (
            best is None or (best[0] == end and (body.in_force(on) if on else isinstance(best[1], Pending)))
        ):
            best = (end, body)
    return best


def _later(value: object, pattern: object, on: dt.date | None) -> bool:
    """Of two patterns of one name, whether the second is the one of that day."""
    return (
        isinstance(value, Pending)
        and isinstance(pattern, Pattern)
        and value.pattern is not None
        and on is not None
        and pattern.in_force(on)
        and not value.pattern.in_force(on)
    )


def _meant(at: Context, written: str, readings: list[Reading | Agency]) -> Agency | None:
    """The one body that a name means on a day; None where it may be several, or is too weak to be read."""
    bodies: dict[str, Agency] = {}
    on, capitals = at.on, at.capitals
    for reading in readings:
        if isinstance(reading, Agency):
            bodies[reading.id] = reading
            continue
        if reading.name.strength != "strong" and capitals:
            if reading.name.strength == "ambiguous":
                return None
            continue
        if capitals and reading.acronym and (not _spelt(written, reading.acronym) or _faded(reading.agency, on)):
            continue
        if reading.meant(on):
            bodies[reading.agency.id] = reading.agency
    return _of_day(list(bodies.values()), on)


def _spelt(written: str, acronym: str) -> bool:
    """Whether an acronym stands in its own letters, or in capitals."""
    return written == acronym or written.isupper() or (not acronym.isupper() and written.lower() == acronym.lower())


def _faded(body: Agency, on: dt.date | None) -> bool:
    """Whether a body ended so long ago that letters alone no longer mean it (``BTS``, Bộ Thủy sản to 2007)."""
    return body.until is not None and body.until.year < (_LATELY if on is None else on.year - 6)


def _of_day(bodies: list[Agency], on: dt.date | None) -> Agency | None:
    if len(bodies) <= 1:
        return bodies[0] if bodies else None
    if on is None:
        standing = [body for body in bodies if body.until is None]
    else:
        standing = [body for body in bodies if body.in_force(on)]
        if not standing:
            ended = sorted(
                (body for body in bodies if body.until and body.until < on), key=lambda body: str(body.until)
            )
            standing = ended[-1:]
    return standing[0] if len(standing) == 1 else None


# Words that end like the head of a name: what stands before makes another word of them (CÁN BỘ, CƠ SỞ, NGHIỆP VỤ).
_COMPOUNDS = {
    "bộ": words("cán toàn nội đồng đảng sơ tiến trung bắc nam cục phụ đường thủy liên chi khu"),
    "sở": frozenset({"cơ", "trụ", "công", "xứ"}),
    "vụ": words("dịch nghiệp nhiệm chức phục tạp công án sự mùa thời"),
    "cục": frozenset({"chi", "tổng", "bố", "đại", "phân"}),
    "ban": frozenset({"tiểu", "ủy", "liên", "phân"}),
    "hội": words("quốc xã đại lễ cơ giáo chi hiệp trung"),
    "viện": frozenset({"bệnh", "học", "thư", "tu", "phân", "nhạc"}),
    "công": frozenset({"ban", "thi", "thành"}),
    "thanh": frozenset({"phát"}),
    "trường": frozenset({"thị", "môi", "công", "ngư", "hiện", "lập", "nông", "lâm"}),
    "thuế": words("luật cục chi khai nộp mã nợ hoàn số tiền loại kê đóng miễn"),
}

_COMPOUND_STARTS = frozenset(word[:2] for word in _COMPOUNDS)
_JOINTS = frozenset("/-")
_BLANKS = frozenset(" \n")
_DROP_BEFORE = {"thu-tuong-chinh-phu": _PHO, "chu-tich-nuoc": _PHO, "chinh-phu": ("cơ quan thuộc ", "cơ quan thuộc\n")}


def _part(folded: Folded, start: int) -> bool:
    """Whether what stands before a name makes it part of a number, or of another word."""
    lower = folded.lower
    last = lower[start - 1 : start]
    if (last in _JOINTS or (last in _BLANKS and lower[start - 2 : start - 1] in _JOINTS)) and _IN_SYMBOL_RE.search(
        folded.cased, max(0, start - 8), start
    ):
        if last not in _JOINTS or not folded.cased[start + 1 : start + 2].islower():
            return True
        whole = lower[max(0, start - 16) : start].rsplit(None, 1)[-1]  # Cục Thuế/Bộ Tài chính, not 7/QĐ-Bộ Tài chính
        if any(c.isdigit() for c in whole) or "/" in whole[:-1] or len(whole) > 15:
            return True
    if last == " " and lower[start : start + 2] in _COMPOUND_STARTS:
        first = word_at(lower, start)
        compounds = _COMPOUNDS.get(first[0]) if first else None
        if compounds is not None and (heads := lower[max(0, start - 16) : start].split()) and heads[-1] in compounds:
            return True
    return False


def _in_number(cased: str, start: int, end: int) -> bool:
    """Whether letters go on as a document's number does: ``BNN-CN``, ``CTN-00120886``."""
    return (
        cased[end : end + 1] in _JOINTS
        and cased[end + 1 : end + 2].isalnum()
        and (written := cased[start:end]).isupper()
        and " " not in written
    )


def _many(folded: Folded, start: int, end: int, value: Pending) -> bool:
    """Whether words that need the document mean many bodies, or none."""
    if folded.lower.endswith(_MANY_BEFORE, max(0, start - 16), start) or _part(folded, start):
        return True
    if _in_number(folded.cased, start, end):
        return True
    if folded.lower[end : end + 1] in _BLANKS and _MANY_AFTER_RE.match(folded.lower, end):
        return True
    return value.pattern is not None and not value.title and folded.cased[end : end + 1] == "/"


def _refused(folded: Folded, start: int, end: int, value: Agency) -> bool:
    """Whether the context says that these words are no body of ours."""
    lower, cased = folded.lower, folded.cased
    if _part(folded, start) or _in_number(cased, start, end):
        return True
    drop = _DROP_BEFORE.get(value.id)
    if drop is not None and (
        lower.endswith(drop, max(0, start - 16), start) or (value.id == "chinh-phu" and _IDEA_RE.match(lower, end))
    ):
        return True
    if lower[end : end + 1] not in {" ", "\n"} or value.unit is not None:
        return False
    if value.level == "front" and _MANY_AFTER_RE.match(lower, end):
        return True
    if value.category == "enterprise" and " " not in cased[start:end] and cased[end + 1 : end + 2].isupper():
        return True  # VNPT Hưng Yên, EVN Hà Nội: a branch
    if not cased[end + 1 : end + 2].isupper() and not lower.startswith(_SMALL_FOREIGN, end + 1):
        return False
    foreign = _FOREIGN_RE.match(lower, end)
    if foreign is not None and not _NATION_RE.match(lower, end):
        first = foreign[0].split()
        country = first[-1] if first[0] in {"của", "nước"} else first[0]
        if country in _SMALL_FOREIGN or cased[foreign.start() + foreign[0].find(country)].isupper():
            return True
    return False


def _shared(at: Context) -> list[Hit]:
    """The bodies whose head stands elsewhere: in a list that shares it, or small after a post."""
    lower, cased = at.folded.lower, at.folded.cased
    hits: list[Hit] = []
    for opener in _LIST_RE.finditer(lower):
        hits += _list(at, opener.start() + 4, opener.end(), opener[1])
    place = lower.find(_POST)
    while place >= 0:
        start = place + len(_POST) - 1
        if cased[start].islower() and (
            cased[start + 4 : start + 5].isupper() or cased[start + 3 : start + 4].isupper()
        ):
            read = read_at(at, start)
            if read is not None and isinstance(read[1], Agency):
                hits.append(Hit(start, read[0], "agency", read[1], read[0]))
        place = lower.find(_POST, start)
    return hits


def _list(at: Context, head_at: int, pos: int, head: str) -> list[Hit]:
    """The members of ``các Bộ Công Thương, Tài chính và NHNN`` after the head, each with its own words."""
    lower, cased = at.folded.lower, at.folded.cased
    node: Node = compiled(at.registry).lexicon.root
    for word in head.split():
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
        if read is None:
            break
        end, value = read
        if not own and not isinstance(value, Group):
            members.append((head_at if count == 0 and named else place, end, value))
        step = _LIST_STEP_RE.match(lower, end)
        if step is None:
            break
        place = step.end()
    if len(members) == 1 and (isinstance(members[0][2], Pending) or (":" not in colon[0] and not named)):
        return []  # các Sở Công Thương: one of every province
    return [Hit(start, end, "agency", value, end, 0, isinstance(value, Pending)) for start, end, value in members]
