"""Where bodies stand in a text (tìm cơ quan): anchors on capitals, the longest name at each, and what the context says.

One pattern finds the places where a name may begin: words with a capital that are the first of a known name. At each of
them the lexicon is walked word by word; what follows (a unit, a subject, a country) and what stands before (``Phó``,
``các``) decide which body it is, and whether it is one at all.
"""

from __future__ import annotations

import itertools
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from vnpolicy._regex import regex, word_set
from vnpolicy.found import Hit, hit_of

from .committees import ACTS, HEADS, SCHOOLS, committee, ministry, office, school
from .composed import STRANGE_RE, Context, Group, Pending, short_form, unitless, with_unit
from .divisions import BOARDS, DIVISIONS, STARTS, board, border_post, division, goes_on
from .registry import Node, Pattern, Reading, Registry, default, past_blank, step_from, word_at
from .values import Agency

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Mapping

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
_BOARD = "board"
# What follows a head of one word begins with two of these letters, or it makes no name.
_BEGINS = {_MINISTRY: frozenset(act[:2] for act in ACTS), _DIVISION: frozenset(start[:2] for start in STARTS)}
_FIRST_WORDS = {_MINISTRY: frozenset(act.partition(" ")[0] for act in ACTS), _DIVISION: frozenset(STARTS)}
_WHOLE_WORD_RE = regex(r"[ ]([^\W_]+)[^\w']")
_PLAIN = (Agency, Pattern)
_GROWING = (_DIVISION, _COMMITTEE)  # heads whose names may reach beyond one of the tables

# A country after the name: the body is not a Vietnamese one.
_COUNTRIES = """
    hoa kỳ|mỹ|nhật bản|nhật|trung quốc|hàn quốc|triều tiên|lào(?! cai)|campuchia|thái lan|singapore|xin-ga-po|malaysia
    indonesia|philippines|myanmar|ấn độ|nga|pháp|đức|liên bang|anh|ý|italy|italia|tây ban nha|canada|australia|úc
    new zealand|cuba|châu âu|israel|iran|ukraine|brazil|thụy sĩ|thụy điển|hà lan|bỉ|ba lan|hungary|đan mạch|na uy
    phần lan|liên xô|đài loan|hồng kông|vương quốc|đế quốc|đại hàn|căm-pu-chia
    hoàng gia|chdcnd|chnd
"""
_FOREIGN = [country.strip() for line in _COUNTRIES.strip().splitlines() for country in line.split("|")]
_FOREIGN_RE = regex(
    rf"""
    [ \n]{{1,2}} (?: của[ ] )?
    (?: (?: nước[ \n] )? (?P<country> {"|".join(_FOREIGN).replace(" ", "[ ]")}
          | cộng[ \n]hòa (?! [ \n]{{1,2}} (?: xã[ \n]hội[ \n]chủ | xhcn )) ) (?![^\W_])
      | nước[ ] (?: ngoài | bạn | sở[ ]tại | thành[ ]viên | này | đó | ký[ ]kết )
      | (?: các | hai | một[ ]số )[ ]nước | hai[ ]bên | lâm[ ]thời | bảo[ ]hộ )
    """,
    re.VERBOSE,
)
# Bodies that every nation has; a strange word after them is of another one (Thủ tướng Slovakia, Bộ Ngoại giao Sergey).
_OF_NATIONS = frozenset({"chinh-phu", "thu-tuong-chinh-phu", "quoc-hoi"})
# What it begins with: the words that stand small, and all of them.
_SMALL_STARTS = frozenset({"nư", "cá", "ha", "củ", "mộ", "lâ", "bả"})
_FOREIGN_STARTS = _SMALL_STARTS.union({"cộ"}, (country[:2] for country in _FOREIGN))
_NATION_RE = regex(r"[ \n]nước[ \n]cộng[ \n]h[òo]a[ \n]xã[ \n]hội[ \n]chủ[ \n]nghĩa[ \n]việt[ \n]nam")
# Not the Government: an idea of government.
_IDEA_RE = regex(r"[ \n]{1,2}(?:số(?![ ]?[:0-9]|[ ]h)|điện[ ]tử|kiến[ ]tạo[ ]phát|mở(?![^\W_])|di[ ]động|thông[ ]minh)")
_IDEA_STARTS = frozenset({"số", "đi", "ki", "mở", "di", "th"})
_MANY_AFTER_RE = regex(
    r"[ \n]{1,2}(?:cùng[ ]cấp|các[ ](?:cấp|tỉnh|địa)|cấp[ ](?:tỉnh|huyện|xã|trên|dưới|cơ)|địa[ ]phương(?![^\W_])"
    r"|ở[ ](?:địa|các|cơ))"
)
_MANY_STARTS = frozenset({"cù", "cá", "cấ", "đị", "ở "})
_MANY_BEFORE = ("/", "các ", "những ", "mỗi ", "từng ", "các\n", "các \n")
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
_LIST_RE = regex(
    rf"các[ ]({'|'.join(_LISTS)})(?![^\W_])"
    r"((?:,[ ](?:ban,[ ])?(?:ngành|cơ[ ]quan)(?:[ ](?:ngang[ ]bộ|trung[ ]ương|thuộc[ ]chính[ ]phủ))?){1,2}(?=[ ]?:))?"
)
_MORE_RE = regex(r"[ ](?!việt|nhà|và|&|-|trung)")
# Trưởng ban Nội chính Trung ương, Trưởng đoàn đại biểu Quốc hội tỉnh Sơn La: the head of the name stands small.
_POSTS = ("trưởng b", "trưởng đoàn đ")
# Inside a document's number: 12/QĐ-UBND, 36/TTr-SNN, 7/BNN-CN.
_IN_SYMBOL_RE = regex(r"(?:(?:[^\W_]|/(?=-))[/-](?:[ ]?\n)?|[A-ZĐa-z] -|/ |/[A-ZĐ][A-ZĐa-z]{1,3} ?- )\Z")
_LATELY = 2020
_FEW = 2
_AHEAD = 10  # letters in which most words end
_KEY = 8  # letters by which names that were met before are found again
_ENOUGH = 4096
_WORTH = 200_000  # characters read, by which the pattern of first words has repaid its making
_MARKS = frozenset(",&./-")
_PHO = ("phó ", "phó\n", "phó \n")


class _Way:
    """Words in plain blanks that begin names, and what is known of them.

    ``node`` is what they lead to, and ``names`` are the names among them, the longest first: their length and what they
    stand for. ``begins`` are two letters of each word that a longer name goes on with, and ``,`` where a mark may.
    ``alone`` says whether they may be a name where none goes on; ``one`` is what the longest of the names means before
    all shorter ones, if that is one body or one pattern, and ``reach`` is its length. ``grows`` says which head among
    the shorter ones may yet reach beyond it.
    """

    __slots__ = ("alone", "begins", "compounds", "grows", "length", "names", "node", "one", "reach", "written")

    def __init__(self, written: str, node: Node, shorter: list[tuple[int, list[Any]]], registry: Registry) -> None:
        begins = {key.lstrip("+")[:2] for key in node if key}
        if any(key[0] == "+" for key in node if key):
            begins |= {",", "và"}
        self.written = written
        self.compounds = _COMPOUNDS.get(written.partition(" ")[0])
        self.length = len(written)
        self.node = node
        plain = "\n" not in written and "  " not in written
        self.names = _possible(shorter, written, registry) if plain else shorter
        self.alone = any(
            type(item) is not Reading or item.name.strength == "strong" for _, of in self.names for item in of
        )
        own = node.get("")
        if own is not None:
            self.names = [(len(written), own), *self.names]
            for item in own:
                follows = _BEGINS.get(item) if type(item) is str else None
                if follows is not None:
                    begins |= follows
                elif type(item) is not Reading or item.name.strength == "strong":
                    self.alone = True
        self.begins = begins
        self.reach = 0
        self.one: Agency | Pattern | None = None
        self.grows = ""
        if self.names:
            self.reach, longest = self.names[0]
            if len(longest) == 1 and type(longest[0]) in _PLAIN:
                self.one = longest[0]
                if len(self.names) > 1 and (head := self.names[1][1][-1]) in _GROWING:
                    self.grows = head


def _possible(names: list[tuple[int, list[Any]]], written: str, registry: Registry) -> list[tuple[int, list[Any]]]:
    """Of the names that words begin with those that they do not show to be none: ``viện`` in ``viện kiểm sát``."""
    kept: list[tuple[int, list[Any]]] = []
    for length, payload in reversed(names):
        rest = written[length + 1 :]
        if (
            written[length] == " "
            and all(_is_no_name(item, rest, registry) for item in payload)
            and not (type(payload[0]) is Pattern and any(other[-1] is _DIVISION for _, other in kept))
        ):
            continue
        kept.insert(0, (length, payload))
    return kept


def _is_no_name(item: Any, rest: str, registry: Registry) -> bool:
    """Whether the words after a name show that it is not meant there."""
    following = rest.split(" ")
    if item is _MINISTRY:
        return rest[:2] not in _BEGINS[_MINISTRY]
    if item is _DIVISION:
        first = word_at(rest)
        return first is not None and len(following) >= STARTS.get(first[0], 0) and not goes_on(rest, 0)
    return (
        type(item) is Pattern
        and item.alone != "y"
        and not (item.bare and "d" in item.levels)
        and unitless(item, rest[:2])
        and registry.units_lexicon.first(following[0]) is None
    )


@lru_cache(_ENOUGH)
def _at_once(way: _Way, after: str) -> Agency | Pattern | bool:
    """What words mean before three characters, if that is a body or the document's own by a pattern.

    False where they mean nothing, and True where more has to be looked at.
    """
    lower = after.lower()
    if way.begins and not _ended(lower, 0, way.begins):
        return True
    if not way.alone:
        return False
    one = way.one
    if one is None or way.reach != way.length:
        return True
    two = lower[1:3] if lower[:1] in _BLANKS else ""
    if way.grows and (way.grows != _DIVISION or not _BEGINS[_DIVISION].isdisjoint((two, two[:1]))):
        return True
    if isinstance(one, Agency):
        return one if _is_clear_after(one, after) else True
    if two and not (after[1:3].islower() and unitless(one, two)):
        return True
    if one.alone == "y":
        many = two in _MANY_STARTS or after[:1] in _JOINTS or way.written.startswith("đoàn")
        return True if many else one
    return len(way.names) > 1


@lru_cache(_ENOUGH)
def _is_dead_end(way: _Way, ahead: str) -> bool:
    """Whether words that are no name by themselves make none with the word that follows."""
    word = _WHOLE_WORD_RE.match(ahead.lower())
    if word is None or (first := word[1]) == "và" or first in way.node or f"+{first}" in way.node:
        return False
    return not any(first in _FIRST_WORDS[item] for _, of in way.names for item in of if type(item) is str)


def _is_clear_after(body: Agency, after: str) -> bool:
    """Whether three characters after a name show that what follows makes no other of it."""
    if after[:1] not in _BLANKS:
        return after[:1] not in _JOINTS
    two = after[1:3].lower()
    if body.level == "front" or after[1:2] in _BLANKS or (body.id == "chinh-phu" and two in _IDEA_STARTS):
        return False
    if after[1:2].isupper():
        if body.category == "ministry" or body.id in _OF_NATIONS:
            return False
        return body.category != "enterprise" and _FOREIGN_STARTS.isdisjoint((two, two[:1]))
    return two not in _SMALL_STARTS


@lru_cache(_ENOUGH)
def _is_clear_before(before: str, compounds: bool) -> bool:
    """Whether three characters before a name show that it is part of nothing, and none of those that are dropped."""
    last = before[2]
    if before in _DROP_ENDS or before in _JOINT_ENDS or last in _JOINTS:
        return False
    if last not in _BLANKS:
        return True
    return before[1] not in _JOINTS and not (compounds and (before[1] in _BLANKS or before[:2] in _COMPOUND_ENDS))


class _Compiled:
    """A registry made ready for the scan: its lexicon with the committees' heads, and where names may begin.

    ``firsts`` has for each first word, as it is written, its way, or None before it is asked for; ``ways`` has longer
    ones that texts had, by their first letters and the longest first.
    """

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self.lexicon = lexicon = registry.lexicon
        for heads, kind in (
            (HEADS, _COMMITTEE),
            (_OFFICES, _OFFICE),
            (SCHOOLS, _SCHOOL),
            (DIVISIONS, _DIVISION),
            (("đồn biên phòng",), _POST_OF_BORDER),
            (BOARDS, _BOARD),
            (("bộ",), _MINISTRY),
        ):
            for head in heads:
                lexicon.add(head, kind)
        self._roots: dict[str, _Way] = {}
        self.firsts: dict[str, _Way | None] = dict.fromkeys(lexicon.writings())
        letters = "".join(sorted({written[0] for written in self.firsts}))
        self._capitals = re.compile(f"[{re.escape(letters)}][^\\W_]*+")
        self._anchors: re.Pattern[str] | None = None
        self._read = 0 if all(map(str.isalnum, self.firsts)) else _WORTH  # characters
        self.ways: dict[str, list[_Way]] = {}

    def anchors(self, cased: str) -> Iterable[re.Match[str]]:
        """Where a text has first words of names; a pattern that finds just these is made when it is worth its price."""
        firsts = self.firsts
        if self._anchors is None:
            self._read += len(cased)
            if self._read < _WORTH:
                return [
                    word
                    for word in self._capitals.finditer(cased)
                    if (written := word[0]) in firsts
                    and (len(written) > 1 or cased[word.end() : word.end() + 1] == ".")
                ]
            known = {written: self.first(written) for written in list(firsts)}
            self._anchors = re.compile(_anchors({written: way for written, way in known.items() if way is not None}))
        return self._anchors.finditer(cased)

    def first(self, written: str) -> _Way | None:
        """The way of a first word, if it is one in these letters."""
        way = self.firsts.get(written)
        if way is None and (way := self.root(written.lower())) is not None:
            node = way.node
            if len(node) == 1 and all(type(item) is Reading for item in node.get("", "-")):
                letters = {item.acronym for item in node[""] if item.name.strength == "strong"}
                if not any(_spelt(written, acronym) for acronym in letters):
                    way = None  # CP, BCT: never read in a text
        if way is None:
            self.firsts.pop(written, None)
        else:
            self.firsts[written] = way
        return way

    def root(self, first: str) -> _Way | None:
        """The way of a first word in whatever letters."""
        way = self._roots.get(first)
        if way is None and (node := self.lexicon.first(first)) is not None:
            way = self._roots[first] = _Way(first, node, [], self.registry)
        return way

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
        root = None if word is None else self.root(word[0])
        return [] if root is None else self.names(lower, start, root, ended=False)

    def names(self, lower: str, start: int, way: _Way, *, ended: bool) -> list[tuple[int, list[Any]]]:
        """The names that begin at a place with the words of a way, the longest first."""
        if not ended:
            way = self._further(lower, start, way)
        return [(start + length, payload) for length, payload in way.names]

    def _further(self, lower: str, start: int, way: _Way) -> _Way:
        """Go on as far as words lead, and keep the way for the next time."""
        node, names, end = way.node, way.names, start + way.length
        while (step := step_from(node, lower, end)) is not None:
            if node is not way.node and "" in node:
                names = [(end - start, node[""]), *names]
            node, end = step
        if node is way.node:
            return way
        way = _Way(lower[start:end], node, names, self.registry)
        if way.length >= _KEY - 2 and "\n" not in way.written:  # with a shorter one as a key, what stands after it
            if len(self.ways) > _ENOUGH:
                self.ways = {}
            key = lower[start : start + _KEY]
            known = [other for other in self.ways.get(key, ()) if other.written != way.written]
            self.ways[key] = sorted([*known, way], key=lambda way: -way.length)
        return way


def compiled(registry: Registry) -> _Compiled:
    """The registry's finder, built once."""
    ready: _Compiled | None = registry.compiled
    if ready is None:
        ready = registry.compiled = _Compiled(registry)
    return ready


def _anchors(firsts: Mapping[str, _Way]) -> str:
    """First words, whole, with the letters of what follows where they need it; every branch has its own letter."""
    ends = {}
    for word, way in firsts.items():
        if len(word) == 1:
            ends[word] = r"(?=\.)"  # T.Ư
        elif not way.alone and len(way.begins) <= _FEW:
            either = {written for two in way.begins for written in (two, two.capitalize(), two.upper())}
            ends[word] = f"(?![ ](?!{_branches(dict.fromkeys(either, ''))}|[ \\n]))"
        else:
            ends[word] = ""
    # The left edge is for the caller to look at: a look-behind would switch off the engine's fast skip.
    return f"{_branches(ends)}(?![^\\W_])"


def _branches(ends: Mapping[str, str]) -> str:
    """A pattern of words, each with what its end demands, in which they share the letters that they begin with."""
    tree: dict[str, Any] = {}
    for word, end in ends.items():
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = end

    def branch(node: dict[str, Any]) -> str:
        parts = [re.escape(letter) + branch(node[letter]) for letter in sorted(node, reverse=True) if letter]
        if "" in node:
            parts.append(node[""])
        return parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"

    return branch(tree)


def scan(folded: Folded, on: dt.date | None, registry: Registry | None = None) -> list[Hit]:
    """The bodies of a text as candidates, those that need the document marked short."""
    at = Context(folded, on, default() if registry is None else registry)
    ready = compiled(at.registry)
    firsts, ways = ready.firsts, ready.ways
    cased, lower = folded.cased, folded.lower
    hits: list[Hit] = []
    reach = 0
    for anchor in ready.anchors(cased):
        start = anchor.start()
        if start < reach or (start and (before := lower[start - 1]) != " " and before.isalnum()):
            continue  # inside a name, or a word
        for way in ways.get(lower[start : start + _KEY], ()):
            if lower.startswith(way.written, start):
                end = start + way.length
                if not lower[end : end + 1].isalnum():
                    break
        else:
            known_first = firsts.get(anchor[0]) or ready.first(anchor[0])
            if known_first is None:
                continue
            way = known_first
            end = start + way.length
        known = _at_once(way, cased[end : end + 3])
        if known is False or (not way.alone and _is_dead_end(way, cased[end : end + _AHEAD])):
            continue
        clear = start > 2 and _is_clear_before(lower[start - 3 : start], way.compounds is not None)
        if clear and known is not True:
            reach = end
            if not isinstance(known, Pattern):
                hits.append(hit_of((start, end, "agency", known, end, 0, False)))
            elif not lower.endswith(_MANY_BEFORE, max(0, start - 16), start):
                hits.append(hit_of((start, end, "agency", short_form(at, start, end, known), end, 0, True)))
            continue
        part = not clear and _part(folded, start, way.compounds)
        if part and (
            way.written.startswith("thường") or (before in _JOINTS and not way.begins and " " not in way.written)
        ):
            continue  # Phó Bí thư Thường trực, a post; 12/QĐ-TTg, letters that name nothing longer
        read = _longest(at, ready, way, start)
        if read is None:
            continue
        reach, value = read
        if isinstance(value, Agency):
            if not part and not _refused(folded, start, reach, value):
                hits.append(hit_of((start, reach, "agency", value, reach, 0, False)))
            continue
        inner = _inner(at, start, reach)
        if isinstance(value, Group):
            hits += inner
        elif not part and not _many(folded, start, reach, value):
            pending = value._replace(inner=inner) if inner else value
            hits.append(hit_of((start, reach, "agency", pending, reach, 0, True)))
    return hits + _shared(at)


def _longest(at: Context, ready: _Compiled, way: _Way, start: int) -> tuple[int, Agency | Pending | Group] | None:
    """The longest name that begins with the words of a way, and what it stands for."""
    lower = at.folded.lower
    ended = not way.begins or _ended(lower, start + way.length, way.begins)
    one = way.one if ended and not way.grows else None
    end = start + way.reach
    if type(one) is Agency:
        return end, one
    if one is not None:
        read = _composed(at, start, end, one)
        if read is not None or len(way.names) == 1:
            return read
    return best(at, start, ready.names(lower, start, way, ended=ended))


def _ended(lower: str, end: int, begins: set[str]) -> bool:
    """Whether no word that goes on with a name stands after it."""
    after = lower[end : end + 1]
    if after in _BLANKS:
        second = lower[end + 1 : end + 3]
        if second in begins:
            return False
        if second.isalnum() or (first := second[:1]) in begins or first in _BLANKS or first == "(":
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
    _BOARD: board,
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
        if on and body is not None and best is None and not body.in_force(on):
            for item in payload:
                if type(item) is Pattern and item.in_force(on):  # Cục Thuế, to February 2025: that of the province
                    return end, short_form(at, start, end, item)
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
    "bộ": word_set("cán toàn nội đồng đảng sơ tiến trung bắc nam cục phụ đường thủy liên chi khu"),
    "sở": frozenset({"cơ", "trụ", "công", "xứ"}),
    "vụ": word_set("dịch nghiệp nhiệm chức phục tạp công án sự mùa thời nghĩa đặc thương giáo"),
    "cục": frozenset({"chi", "tổng", "bố", "đại", "phân"}),
    "ban": frozenset({"tiểu", "ủy", "liên", "phân"}),
    "hội": word_set("quốc xã đại lễ cơ giáo chi hiệp trung"),
    "viện": frozenset({"bệnh", "học", "thư", "tu", "phân", "nhạc"}),
    "công": frozenset({"ban", "thi", "thành"}),
    "thanh": frozenset({"phát"}),
    "thường": frozenset({"thư", "tịch"}),  # Phó Bí thư Thường trực: a post
    "trường": frozenset({"thị", "môi", "công", "ngư", "hiện", "lập", "nông", "lâm"}),
    "thống": word_set("luật cục chi giám vụ viện ngành ban tổng hội ngày năm truyền biểu bảng mẫu phiếu liệu cáo tin"),
    "thuế": word_set("luật cục chi khai nộp mã nợ hoàn số tiền loại kê đóng miễn"),
}

_COMPOUND_ENDS = frozenset(word[-2:] for heads in _COMPOUNDS.values() for word in heads)
_JOINTS = frozenset("/-")
_JOINT_ENDS = frozenset({"/ \n", "- \n"})
_BLANKS = frozenset(" \n")
_OF_GOVERNMENT = tuple(f"cơ quan thuộc{gap}" for gap in (" ", "\n", " \n"))
_NO_GOVERNMENT = (*_OF_GOVERNMENT, "website ", "thường trực ")
_DROP_BEFORE = {
    "thu-tuong-chinh-phu": _PHO,
    "chu-tich-nuoc": _PHO,
    "chinh-phu": _NO_GOVERNMENT,
    "thuong-truc-chinh-phu": ("thủ tướng ",),  # the First Deputy Prime Minister
}
_DROP_ENDS = frozenset(words[-3:] for words in itertools.chain(*_DROP_BEFORE.values()))


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
    elif lower[start - 2].isalnum() and not _is_word(folded.cased[start + 1 : start + 2]):
        return True
    if not _IN_SYMBOL_RE.search(folded.cased, max(0, start - 8), start):
        return False
    if not _is_word(folded.cased[start + 1 : start + 2]):
        return True
    whole = lower[max(0, start - 16) : start].rsplit(None, 1)[-1]  # Cục Thuế/Bộ Tài chính, not 7/QĐ-Bộ Tài chính
    return any(c.isdigit() for c in whole) or "/" in whole[:-1] or len(whole) > 15


def _is_word(second: str) -> bool:
    """Whether the second letter of a name is one of a word, not of a symbol: these have no tones (BỘ, not BYT)."""
    return second.islower() or (not second.isascii() and second != "Đ")


def _in_number(cased: str, start: int, end: int) -> bool:
    """Whether letters go on after a joint as a document's number does: ``BNN-CN``, ``CTN-00120886``."""
    return cased[end + 1 : end + 2].isalnum() and (written := cased[start:end]).isupper() and " " not in written


def _many(folded: Folded, start: int, end: int, value: Pending) -> bool:
    """Whether words that need the document mean many bodies, or none."""
    if folded.lower.endswith(_MANY_BEFORE, max(0, start - 16), start):
        return True
    if folded.cased[end : end + 1] in _JOINTS and _in_number(folded.cased, start, end):
        return True
    if folded.lower[end : end + 1] in _BLANKS and _MANY_AFTER_RE.match(folded.lower, end):
        return True
    return value.pattern is not None and not value.title and folded.cased[end : end + 1] == "/"


def _refused(folded: Folded, start: int, end: int, value: Agency) -> bool:
    """Whether the context says that these words are no body of ours."""
    lower, cased = folded.lower, folded.cased
    drop = _DROP_BEFORE.get(value.id)
    if drop is not None and (
        lower.endswith(drop, max(0, start - 16), start) or (value.id == "chinh-phu" and _IDEA_RE.match(lower, end))
    ):
        return True
    if value.category == "enterprise" and lower[start - 3 : start] == " - " and " " not in cased[start:end]:
        owner = lower[max(0, start - 80) : start].rsplit("\n", 1)[-1]
        if "công ty" in owner and owner[-4].isalnum():
            return True  # Tổng công ty Khoáng sản - TKV: one of its companies
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
    if capital and value.category == "enterprise" and " " not in cased[start:end]:
        return True  # VNPT Hưng Yên, EVN Hà Nội: a branch
    if (
        capital
        and (value.category == "ministry" or value.id in _OF_NATIONS)
        and cased[at + 1 : at + 2].islower()
        and STRANGE_RE.match(lower, at) is not None
    ):
        return True
    if (_FOREIGN_STARTS if capital else _SMALL_STARTS).isdisjoint((lower[at : at + 1], lower[at : at + 2])):
        return False
    foreign = _FOREIGN_RE.match(lower, end)
    if foreign is None or _NATION_RE.match(lower, end):
        return False
    return foreign["country"] is None or cased[foreign.start("country")].isupper()


def _shared(at: Context) -> list[Hit]:
    """The bodies whose head stands elsewhere: in a list that shares it, or small after a post."""
    lower, cased = at.folded.lower, at.folded.cased
    hits: list[Hit] = []
    for opener in _LIST_RE.finditer(lower) if "các " in lower else ():
        hits += _list(at, opener.start() + 4, opener.end(), opener[1])
    place = lower.find(_JOINT_BODY)
    while place >= 0:
        hits += _list(at, place + 5, place + 7, "bộ", _JOINT_STEP_RE)
        place = lower.find(_JOINT_BODY, place + 7)
    for post in _POSTS:
        place = lower.find(post)
        while place >= 0:
            start = place + 7
            after = cased[start : start + 8].split()
            if after[0].islower() and len(after) > 1 and (after[0] == "đoàn" or after[1][0].isupper()):
                read = read_at(at, start)
                if read is not None and isinstance(read[1], Agency):
                    hits.append(Hit(start, read[0], "agency", read[1], read[0]))
            place = lower.find(post, start)
    return hits


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
        if read is not None:
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
    if len(members) == 1 and (isinstance(members[0][2], Pending) or (":" not in colon[0] and not named)):
        return []  # các Sở Công Thương: one of every province
    return [Hit(start, end, "agency", value, end, 0, isinstance(value, Pending)) for start, end, value in members]
