"""Where bodies stand in a text (tìm cơ quan): anchors on capitals, the longest name at each, and what the context says.

One pattern finds the places where a name may begin: words with a capital that are the first of a known name. At each of
them the lexicon is walked word by word; what follows (a unit, a subject, a country) and what stands before (``Phó``,
``các``) decide which body it is, and whether it is one at all.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from attrs import evolve

from vnpolicy._regex import regex
from vnpolicy.found import Hit

from .committees import ACTS, HEADS, SCHOOLS, committee, ministry, office, school
from .composed import Context, Group, Pending, with_unit
from .divisions import DIVISIONS, STARTS, border_post, division, goes_on
from .registry import Node, Pattern, Reading, Registry, default, follow, past_blank, word_at, words
from .values import Agency

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping

    from vnpolicy.text import Folded

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
# What follows a head of one word begins with two of these letters, or it makes no name.
_BEGINS = {_MINISTRY: frozenset(act[:2] for act in ACTS), _DIVISION: frozenset(start[:2] for start in STARTS)}
_PLAIN = (Agency, Pattern)
_GROWING = (_DIVISION, _COMMITTEE)  # heads whose names may reach beyond one of the tables

# A country after the name: the body is not a Vietnamese one.
_FOREIGN_RE = regex(
    r"""
    [ \n]{1,2} (?: của[ ] )?
    (?: (?: nước[ ] )? (?P<country> hoa[ ]kỳ | mỹ | nhật[ ]bản | nhật | trung[ ]quốc | hàn[ ]quốc
          | triều[ ]tiên | lào (?![ ]cai) | campuchia | thái[ ]lan | singapore | xin-ga-po | malaysia | indonesia
          | philippines | myanmar | ấn[ ]độ | nga | pháp | đức | liên[ ]bang | anh | ý | italy | italia
          | tây[ ]ban[ ]nha | canada | australia | úc
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
_SMALL_STARTS = frozenset(word[:2] for word in _SMALL_FOREIGN)
_SMALL_LETTERS = frozenset(word[0] for word in _SMALL_FOREIGN)
_NATION_RE = regex(r"[ ]nước[ ]cộng[ ]h[òo]a[ ]xã[ ]hội[ ]chủ[ ]nghĩa[ ]việt[ ]nam")
# Not the Government: an idea of government.
_IDEA_RE = regex(r"[ \n]{1,2}(?:số(?![ ]?[:0-9]|[ ]h)|điện[ ]tử|kiến[ ]tạo[ ]phát|mở(?![^\W_])|di[ ]động|thông[ ]minh)")
_MANY_AFTER_RE = regex(
    r"[ \n]{1,2}(?:cùng[ ]cấp|các[ ](?:cấp|tỉnh|địa)|cấp[ ](?:tỉnh|huyện|xã|trên|dưới|cơ)|địa[ ]phương(?![^\W_])"
    r"|ở[ ](?:địa|các|cơ))"
)
_MANY_BEFORE = ("/", "các ", "những ", "mỗi ", "từng ", "các\n", "các \n")
_LIST_STEP_RE = regex(r"(?:[ ]\([^()\n]{1,16}\))?[ ]?(?:[,;][ \n]{0,2}(?:và[ \n]{1,2})?|[ \n]{1,2}(?:và|&)[ \n]{1,2})")
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
_LIST_RE = regex(
    rf"các[ ]({'|'.join(_LISTS)})(?![^\W_])"
    r"((?:,[ ](?:ban,[ ])?(?:ngành|cơ[ ]quan)(?:[ ](?:ngang[ ]bộ|trung[ ]ương|thuộc[ ]chính[ ]phủ))?){1,2}(?=[ ]?:))?"
)
_MORE_RE = regex(r"[ ](?!việt|nhà|và|&|-|trung)")
_POST = "trưởng b"  # Trưởng ban Nội chính Trung ương
# Inside a document's number: 12/QĐ-UBND, 36/TTr-SNN, 7/BNN-CN.
_IN_SYMBOL_RE = regex(r"(?:[^\W_][/-](?:[ ]?\n)?|[A-ZĐa-z] -|/ |/[A-ZĐ][A-ZĐa-z]{1,3} ?- )\Z")
_LATELY = 2020
_FEW = 2
_KEY = 8  # letters by which names that were met before are found again
_ENOUGH = 4096
_MARKS = frozenset(",&./-")
_PHO = ("phó ", "phó\n", "phó \n")


class _Way:
    """Words in plain blanks that begin names, and what is known of them.

    ``node`` is what they lead to, and ``names`` are the names among them, the longest first: their length and what they
    stand for. ``begins`` are two letters of each word that a longer name goes on with, and ``,`` where a mark may.
    ``alone`` says whether they may be a name where none goes on; ``one`` is what the longest of the names means before
    all shorter ones, if that is one body or one pattern, and ``reach`` is its length.
    """

    __slots__ = ("alone", "begins", "length", "names", "node", "one", "reach", "written")

    def __init__(self, written: str, node: Node, shorter: list[tuple[int, list[Any]]]) -> None:
        begins = {key.lstrip("+")[:2] for key in node if key}
        if any(key[0] == "+" for key in node if key):
            begins |= {",", "và"}
        self.written = written
        self.length = len(written)
        self.node = node
        self.names = shorter
        self.alone = bool(shorter)
        self.one: Agency | Pattern | None = None
        own = node.get("")
        if own is not None:
            self.names = [(len(written), own), *shorter]
            for item in own:
                follows = _BEGINS.get(item) if type(item) is str else None
                if follows is None:
                    self.alone = True
                else:
                    begins |= follows
        self.begins = begins
        self.reach = 0
        if self.names:
            self.reach, longest = self.names[0]
            grows = len(self.names) > 1 and type(head := self.names[1][1][-1]) is str and head in _GROWING
            if len(longest) == 1 and type(longest[0]) in _PLAIN and not grows:
                self.one = longest[0]


class _Compiled:
    """A registry made ready for the scan: its lexicon with the committees' heads, and where names may begin.

    ``firsts`` has for each first word, as it is written, its way, and the words that make another word of it; ``ways``
    has longer ones that texts had, by their first letters and the longest first.
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
        self._roots = {first: _Way(first, node, []) for first, node in self.lexicon.root.items()}
        self.firsts: dict[str, tuple[_Way, frozenset[str] | None]] = {}
        for first, node in self.lexicon.root.items():
            writings = {first[:1].upper() + first[1:], first.upper(), *self.lexicon.spellings.get(first, ())}
            if len(node) == 1 and all(type(item) is Reading for item in node.get("", "-")):
                letters = {item.acronym for item in node[""] if item.name.strength == "strong"}
                if not letters:
                    continue  # CP, BCT: never read in a text
                writings = {written for written in writings if any(_spelt(written, acronym) for acronym in letters)}
            known = (self._roots[first], _COMPOUNDS.get(first))
            for written in writings:
                self.firsts[written] = known
        self.anchors = re.compile(_anchors({word: way for word, (way, _) in self.firsts.items()}))
        self.ways: dict[str, list[_Way]] = {}

    def full(self, name: str) -> Agency | None:
        """The one body of a full name in small letters; None also where the name was not met before."""
        for way in self.ways.get(name[:_KEY], ()):
            if way.written == name:
                return way.one if type(way.one) is Agency else None
        return None

    def walk(self, lower: str, start: int) -> list[tuple[int, list[Any]]]:
        """The names that begin at a place in whatever letters, the longest first."""
        for way in self.ways.get(lower[start : start + _KEY], ()):
            if lower.startswith(way.written, start) and not lower[(end := start + way.length) : end + 1].isalnum():
                return self.names(lower, start, way, ended=_ended(lower, end, way.begins))
        word = word_at(lower, start)
        root = None if word is None else self._roots.get(word[0])
        return [] if root is None else self.names(lower, start, root, ended=False)

    def names(self, lower: str, start: int, way: _Way, *, ended: bool) -> list[tuple[int, list[Any]]]:
        """The names that begin at a place with the words of a way, the longest first."""
        end = start + way.length
        if not ended:
            way, end = self._further(lower, start, end, way)
            ended = _ended(lower, end, way.begins)
        names = [(start + length, payload) for length, payload in way.names]
        if ended:
            return names
        return follow(way.node, lower, end) + (names[1:] if "" in way.node else names)

    def _further(self, lower: str, start: int, end: int, way: _Way) -> tuple[_Way, int]:
        """Go on as far as plain blanks part the words, and keep the way for the next time."""
        node, names, first = way.node, way.names, end
        while lower[end : end + 1] == " " and (word := word_at(lower, end + 1)) is not None:
            below: Node | None = node.get(word[0])
            if below is None:
                if word[0] == "và" and lower[word.end() : word.end() + 1] == " ":
                    word = word_at(lower, word.end() + 1)
                    if word is None:
                        break
                below = node.get("+" + word[0])
            if below is None:
                break
            if end > first and "" in node:
                names = [(end - start, node[""]), *names]
            node, end = below, word.end()
        if end == first:
            return way, end
        way = _Way(lower[start:end], node, names)
        if end - start >= _KEY - 1:  # as a key, a name one letter short has what stands after it
            if len(self.ways) > _ENOUGH:
                self.ways = {}
            key = lower[start : start + _KEY]
            known = [other for other in self.ways.get(key, ()) if other.written != way.written]
            self.ways[key] = sorted([*known, way], key=lambda way: -way.length)
        return way, end


def compiled(registry: Registry) -> _Compiled:
    """The registry's finder, built once."""
    ready: _Compiled | None = registry.compiled
    if ready is None:
        ready = registry.compiled = _Compiled(registry)
    return ready


def _anchors(firsts: Mapping[str, _Way]) -> str:
    """First words, whole, with the letters of what follows where that is few words; every branch has its own letter."""
    tree: dict[str, Any] = {}
    for word, way in firsts.items():
        node = tree
        for letter in word:
            below = node.get(letter)
            if below is None:
                below = node[letter] = {}
            node = below
        if len(word) == 1:
            node[""] = r"(?=\.)"  # T.Ư
        elif not way.alone and len(way.begins) <= _FEW and word[1:].islower():
            either = sorted({written for two in way.begins for written in (two, two.capitalize(), two.upper())})
            node[""] = f"(?![ ](?!{'|'.join(either)}|[ \\n]))"
        else:
            node[""] = ""

    def branch(node: dict[str, Any]) -> str:
        parts = [re.escape(letter) + branch(node[letter]) for letter in sorted(node, reverse=True) if letter]
        if "" in node:
            parts.append(node[""])
        return parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"

    # The left edge is for the caller to look at: a look-behind would switch off the engine's fast skip.
    return f"{branch(tree)}(?![^\\W_])"


def scan(folded: Folded, on: dt.date | None, registry: Registry | None = None) -> list[Hit]:
    """The bodies of a text as candidates, those that need the document marked short."""
    at = Context(folded, on, default() if registry is None else registry)
    ready = compiled(at.registry)
    firsts, ways = ready.firsts, ready.ways
    cased, lower = folded.cased, folded.lower
    size = len(lower)
    hits: list[Hit] = []
    reach = 0
    for anchor in ready.anchors.finditer(cased):
        start = anchor.start()
        if start < reach or (start and (before := lower[start - 1]) != " " and before.isalnum()):
            continue  # inside a name, or a word
        first, compounds = firsts[anchor[0]]
        for way in ways.get(lower[start : start + _KEY], ()):
            if lower.startswith(way.written, start):
                end = start + way.length
                if end == size or (after := lower[end]) == " " or not after.isalnum():
                    break
        else:
            way = first
            end = start + way.length
        ended = not way.begins or _ended(lower, end, way.begins)
        if ended and not way.alone:
            continue
        if not way.begins and way is first and start and before in _JOINTS and _part(folded, start, compounds):
            continue  # 12/QĐ-TTg: letters that name nothing longer
        one = way.one if ended else None
        if type(one) is Agency:
            end = start + way.reach
            value: Agency | Pending | Group = one
        else:
            read = None if one is None else _composed(at, start, start + way.reach, one)
            if read is None and (one is None or len(way.names) > 1):
                read = best(at, start, ready.names(lower, start, way, ended=ended))
            if read is None:
                continue
            end, value = read
        reach = end
        if type(value) is Agency:
            if not _refused(folded, start, end, value, compounds):
                hits.append(Hit(start, end, "agency", value, end))
            continue
        inner = _inner(at, start, end)
        if isinstance(value, Group):
            hits += inner
        elif isinstance(value, Pending) and not _many(folded, start, end, value, compounds):
            pending = evolve(value, inner=inner) if inner else value
            hits.append(Hit(start, end, "agency", pending, end, 0, True))
    return hits + _shared(at)


def _ended(lower: str, end: int, begins: set[str]) -> bool:
    """Whether no word that goes on with a name stands after it."""
    after = lower[end : end + 1]
    if after in _BLANKS:
        second = lower[end + 1 : end + 3]
        if second in begins:
            return False
        if second.isalnum() or (first := second[:1]) in begins or first in _BLANKS:
            return second.isalnum()
        after = first if after == " " else ""
    return after not in _MARKS or "," not in begins


def _inner(at: Context, start: int, end: int) -> tuple[Hit, ...]:
    """The National Assembly in words for its deputies, where these name no body of their own."""
    if not at.folded.lower.startswith("đoàn", start):
        return ()
    place = at.folded.lower.find("quốc", start, end)
    if place < 0:
        return ()
    read = read_at(at, place)
    if read is None or not isinstance(read[1], Agency):
        return ()
    return (Hit(place, read[0], "agency", read[1], read[0]),)


def read_at(at: Context, start: int, node: Node | None = None) -> tuple[int, Agency | Pending | Group] | None:
    """The longest name that begins at a place, and what it stands for."""
    ready = compiled(at.registry)
    lower = at.folded.lower
    return best(at, start, ready.walk(lower, start) if node is None else ready.lexicon.walk(lower, start, node))


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
        read = _composed(at, start, end, item)
        if read is not None and (best is None or read[0] > best[0]):
            best = read
    if readings:
        body = _meant(at, at.folded.cased[start:end], readings)
        if body is not None and (
            best is None or (best[0] == end and (body.in_force(on) if on else isinstance(best[1], Pending)))
        ):
            best = (end, body)
    return best


def _composed(at: Context, start: int, end: int, item: Any) -> tuple[int, Agency | Pending | Group] | None:
    """What a pattern, or a head, makes with what follows it, and where that ends."""
    read: tuple[int, Agency | Pending] | Group | None
    read = with_unit(at, start, end, item) if type(item) is Pattern else _SPECIAL[item](at, start, end)
    return (read.end, read) if isinstance(read, Group) else read


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

_COMPOUND_ENDS = frozenset(word[-2:] for heads in _COMPOUNDS.values() for word in heads)
_JOINTS = frozenset("/-")
_JOINT_ENDS = frozenset({"/ \n", "- \n"})
_BLANKS = frozenset(" \n")
_OF_GOVERNMENT = tuple(f"cơ quan thuộc{gap}" for gap in (" ", "\n", " \n"))
_DROP_BEFORE = {"thu-tuong-chinh-phu": _PHO, "chu-tich-nuoc": _PHO, "chinh-phu": _OF_GOVERNMENT}


def _part(folded: Folded, start: int, compounds: frozenset[str] | None) -> bool:
    """Whether what stands before a name makes it part of a number, or of another word."""
    lower = folded.lower
    if start < 2:
        return False
    last = lower[start - 1]
    if last in _BLANKS:
        if compounds is not None and last == " ":
            ending = lower[start - 3 : start - 1]
            if ending in _COMPOUND_ENDS or ending[-1:] in _BLANKS:
                heads = lower[max(0, start - 16) : start].split()
                if heads and heads[-1] in compounds:
                    return True
        if lower[start - 2] not in _JOINTS and lower[start - 3 : start] not in _JOINT_ENDS:
            return False
    elif last not in _JOINTS:
        return False
    if not _IN_SYMBOL_RE.search(folded.cased, max(0, start - 8), start):
        return False
    if last not in _JOINTS or not folded.cased[start + 1 : start + 2].islower():
        return True
    whole = lower[max(0, start - 16) : start].rsplit(None, 1)[-1]  # Cục Thuế/Bộ Tài chính, not 7/QĐ-Bộ Tài chính
    return any(c.isdigit() for c in whole) or "/" in whole[:-1] or len(whole) > 15


def _in_number(cased: str, start: int, end: int) -> bool:
    """Whether letters go on after a joint as a document's number does: ``BNN-CN``, ``CTN-00120886``."""
    return cased[end + 1 : end + 2].isalnum() and (written := cased[start:end]).isupper() and " " not in written


def _many(folded: Folded, start: int, end: int, value: Pending, compounds: frozenset[str] | None) -> bool:
    """Whether words that need the document mean many bodies, or none."""
    if folded.lower.endswith(_MANY_BEFORE, max(0, start - 16), start) or _part(folded, start, compounds):
        return True
    if folded.cased[end : end + 1] in _JOINTS and _in_number(folded.cased, start, end):
        return True
    if folded.lower[end : end + 1] in _BLANKS and _MANY_AFTER_RE.match(folded.lower, end):
        return True
    return value.pattern is not None and not value.title and folded.cased[end : end + 1] == "/"


def _refused(folded: Folded, start: int, end: int, value: Agency, compounds: frozenset[str] | None) -> bool:
    """Whether the context says that these words are no body of ours."""
    lower, cased = folded.lower, folded.cased
    if _part(folded, start, compounds):
        return True
    drop = _DROP_BEFORE.get(value.id)
    if drop is not None and (
        lower.endswith(drop, max(0, start - 16), start) or (value.id == "chinh-phu" and _IDEA_RE.match(lower, end))
    ):
        return True
    if end + 1 >= len(lower):
        return False
    if (after := lower[end]) not in _BLANKS:
        return after in _JOINTS and _in_number(cased, start, end)
    if value.unit is not None:
        return False
    if value.level == "front" and _MANY_AFTER_RE.match(lower, end):
        return True
    at = past_blank(lower, end)
    capital = cased[at : at + 1].isupper()
    if not capital and (lower[at : at + 1] not in _SMALL_LETTERS or lower[at : at + 2] not in _SMALL_STARTS):
        return False
    if capital and value.category == "enterprise" and " " not in cased[start:end]:
        return True  # VNPT Hưng Yên, EVN Hà Nội: a branch
    foreign = _FOREIGN_RE.match(lower, end)
    if foreign is None or _NATION_RE.match(lower, end):
        return False
    return foreign["country"] is None or cased[foreign.start("country")].isupper()


def _shared(at: Context) -> list[Hit]:
    """The bodies whose head stands elsewhere: in a list that shares it, or small after a post."""
    lower, cased = at.folded.lower, at.folded.cased
    hits: list[Hit] = []
    for opener in _LIST_RE.finditer(lower):
        hits += _list(at, opener.start() + 4, opener.end(), opener[1])
    place = lower.find(_POST)
    while place >= 0:
        start = place + len(_POST) - 1
        after = cased[start : start + 8].split()
        if after[0].islower() and len(after) > 1 and after[1][0].isupper():
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
        letters = None if read is not None else _LETTERS_RE.match(cased, place)
        if read is not None:
            end, value = read
            if not own and not isinstance(value, Group):
                members.append((head_at if count == 0 and named else place, end, value))
        elif letters is not None:
            end = letters.end()  # of one of several bodies, or of none that is known
        else:
            break
        step = _LIST_STEP_RE.match(lower, end)
        if step is None:
            break
        place = step.end()
    if len(members) == 1 and (isinstance(members[0][2], Pending) or (":" not in colon[0] and not named)):
        return []  # các Sở Công Thương: one of every province
    return [Hit(start, end, "agency", value, end, 0, isinstance(value, Pending)) for start, end, value in members]
