"""The registry of bodies (sổ đăng ký cơ quan): the tables as values, and a lexicon of every way to write them.

A :class:`Registry` holds the central bodies one by one, and the patterns (``Sở Y tế``, ``Ủy ban nhân dân``) and units
(``tỉnh Lai Châu``) that the others are composed of. It is immutable; :meth:`Registry.extended` gives another one with
bodies of the user's own.
"""

from __future__ import annotations

import datetime as dt
import functools
import unicodedata
from typing import TYPE_CHECKING, Any, NamedTuple

from attrs import evolve, field, frozen

from vnpolicy._regex import regex
from vnpolicy.tables import columns, rows

from .values import Agency, Change, Name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = [
    "Pattern",
    "Reading",
    "Registry",
    "Unit",
    "changes",
    "compose",
    "default",
    "follow",
    "slug",
    "step_from",
    "word_at",
]

_MARKS_RE = regex("[\u0300-\u036f]+")
_NOT_WORD_RE = regex("[^a-z0-9]+")
_LONGEST = 400  # no name is longer, and putting marks in order takes quadratic time in their number


def slug(name: str, gap: str = "-") -> str:
    """A name in plain small letters, with one mark for whatever else stood between them: ``Bộ Y tế`` → ``bo-y-te``."""
    plain = _MARKS_RE.sub("", unicodedata.normalize("NFD", name.lower())).replace("đ", "d")
    return _NOT_WORD_RE.sub(gap, plain).strip(gap)


def _day(cell: str) -> dt.date | None:
    return dt.date.fromisoformat(cell) if cell else None


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split("|") if part) if cell else ()


@frozen
class Unit:
    """A unit of the territory (đơn vị hành chính) under one title; ``tỉnh`` and ``thành phố Đồng Nai`` are two.

    ``str`` writes title and name (``tỉnh Lai Châu``). ``since`` and ``until`` are both days in force; ``becomes`` are
    the ids of the units that took its place.
    """

    id: str
    name: str
    title: str
    level: str = "province"
    since: dt.date | None = field(default=None, eq=False)
    until: dt.date | None = field(default=None, eq=False)
    becomes: tuple[str, ...] = field(default=(), eq=False)
    aliases: tuple[str, ...] = field(default=(), eq=False)

    def __str__(self) -> str:
        return f"{self.title} {self.name}"

    def in_force(self, on: dt.date) -> bool:
        """Whether the unit stands under this title on that day."""
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)


@frozen
class Pattern:
    """A body that many units have: ``Sở Y tế``, ``Ủy ban nhân dân``, ``Tỉnh ủy``.

    ``bare`` patterns take the unit's name without its title (``Tỉnh ủy Lai Châu``); ``titles`` narrows the units to
    those of one title; ``sibling`` is the pattern that takes over when the title changes (``Thành ủy``); ``alone`` says
    whether it may stand for the document's own without a unit.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    bare: bool = False
    levels: str = "p"
    titles: str = ""
    since: dt.date | None = None
    until: dt.date | None = None
    becomes: str = ""
    sibling: str = ""
    alone: str = ""
    category: str = "department"
    symbol: str = ""

    def in_force(self, on: dt.date) -> bool:
        """Whether units have such a body on that day."""
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)


class Reading(NamedTuple):
    """What a written name may stand for: a body by that name, in the days on which the name meant it."""

    agency: Agency
    name: Name
    acronym: str = ""  # to be written in just these letters

    def meant(self, on: dt.date | None) -> bool:
        """Whether the name meant this body on that day."""
        name = self.name
        return on is None or ((name.since is None or name.since <= on) and (name.until is None or on <= name.until))


# Shorter writings of words inside names; each opens a second way through the lexicon, to the same end.
_SHORTER = {
    "trung ương": ("tw", "tư", "t.ư", "t.w"),
    "ủy ban nhân dân": ("ubnd", "ub nd"),
    "hội đồng nhân dân": ("hđnd",),
    "nhân dân tối cao": ("ndtc",),
    "tòa án nhân dân": ("tand",),
    "viện kiểm sát nhân dân": ("vksnd", "viện ksnd"),
    "kiểm sát nhân dân tối cao": ("ksndtc",),
    "mặt trận tổ quốc": ("mttq",),
    "việt nam": ("vn",),
    "bảo hiểm xã hội": ("bhxh",),
    "liên hiệp phụ nữ": ("lhpn",),
    "cựu chiến binh": ("ccb",),
    "liên đoàn lao động": ("lđlđ",),
    "thanh niên cộng sản": ("tncs",),
    "hồ chí minh": ("hcm",),
    "thành phố hồ chí minh": ("tphcm", "tp.hcm", "tp. hồ chí minh"),
    "của quốc hội": ("quốc hội",),
    "đại biểu quốc hội": ("đbqh",),
    "văn phòng": ("vp",),
    "ban chấp hành": ("bch",),
    "ban thường vụ": ("btv",),
    "ban quản lý": ("bql",),
    "phát triển nông thôn": ("ptnt",),
    "ngân hàng nhà nước": ("nhnn",),
    "kho bạc nhà nước": ("kbnn",),
    "thi hành án dân sự": ("thads",),
    "hành chính công": ("hcc",),
    "khoa học và công nghệ": ("kh&cn", "khcn", "kh-cn"),
    "khoa học, công nghệ": ("khcn",),
    "xã hội chủ nghĩa": ("xhcn",),
    "giáo dục và đào tạo": ("gd&đt", "gdđt", "gd-đt"),
    "tài nguyên và môi trường": ("tn&mt", "tnmt", "tn-mt"),
    "nông nghiệp và môi trường": ("nn&mt", "nnmt", "nn-mt"),
}
_WORD = r"[^\W_]+(?:'[^\W_]+)?"
_PIECE_RE = regex(rf"(\W*)({_WORD})")
_FIRST_RE = regex(_WORD)
# What stands between two words of a name: a blank (or one line break), or a mark, or the word "và"; or the letters of
# the words so far, as the press puts them in.
_STEP_RE = regex(
    rf"([ ]{{0,2}}+\n[ ]{{0,2}}+|[ ]{{1,2}}+(?![ &\-(])|[ ]?[,&./\-][ \n]{{0,2}}+|[ ]\([a-zđ&]{{2,8}}\)[ ])"
    rf"(?:(và)[ \n]{{1,2}}+)?({_WORD})"
)
word_at = _FIRST_RE.match


def past_blank(lower: str, end: int) -> int:
    """The place after the blank that stands at another, or after the end of a line with a blank before it."""
    return end + (2 if lower.startswith(" \n", end) else 1)


Node = dict[str, Any]
_Shorter = tuple[list[str], list[list[str]]]


def _pieces(name: str) -> list[str]:
    """The words of a name as keys of the lexicon; ``+`` before a word that a mark or ``và`` may stand before.

    >>> from vnpolicy.agencies.registry import _pieces
    >>> _pieces("Bộ Văn hóa, Thể thao và Du lịch")
    ['bộ', 'văn', 'hóa', '+thể', 'thao', '+du', 'lịch']
    """
    lower = name.lower()
    parts = lower.split()
    if "và" not in parts and lower.replace(" ", "").isalnum():
        return parts
    keys: list[str] = []
    joint = ""
    for part in parts:
        if part.isalnum() and (part != "và" or not keys):
            keys.append(joint + part)
            joint = ""
            continue
        for between, word in _PIECE_RE.findall(part):
            if keys and (between or word == "và"):
                joint = "+"
            if word != "và" or not keys:
                keys.append(joint + word)
                joint = ""
        if keys and not part[-1].isalnum():
            joint = "+"
    return keys


class Lexicon:
    """Every written name as a path of words; paths that are written in two ways meet again.

    The paths from a first word, and from those that it may be written as, are laid when one of them is asked for.
    """

    def __init__(self) -> None:
        self._firsts: dict[str, set[str]] = {}  # and how each is written where it is neither small nor large: TTg
        self._root: Node = {}
        self._names: dict[str, list[tuple[str, object]]] = {}
        self._laid: set[str] = set()

    def add(self, name: str, payload: object) -> None:
        """Let a name, and its shorter writings, lead to a payload."""
        first = name.partition(" ")[0]
        if not first.isalnum():
            found = _FIRST_RE.search(name)
            if found is None:
                return
            first = found[0]
        word = first.lower()
        spellings = self._firsts.get(word)
        if spellings is None:
            spellings = self._firsts[word] = set()
        if not (first[1:].islower() or first.isupper() or first.islower()):
            spellings.add(first)
        family = _FAMILY.get(word, word)
        if family in self._names:
            self._names[family].append((name, payload))
        else:
            self._names[family] = [(name, payload)]
        if family in self._laid:  # a name more: all paths are laid anew
            self._laid.clear()
            self._root = {}

    def writings(self) -> set[str]:
        """How first words may be written where a name begins; some of them may begin none."""
        shorter = [short for short, long in _FAMILY.items() if long in self._firsts]
        writings = {first[:1].upper() + first[1:] for first in (*self._firsts, *shorter)}
        writings.update(map(str.upper, self._firsts), map(str.upper, shorter), *self._firsts.values())
        return writings

    def first(self, word: str) -> Node | None:
        """The node that a first word leads to."""
        node: Node | None = self._root.get(word)
        if node is not None or (family := _FAMILY.get(word, word)) not in self._names or family in self._laid:
            return node
        root: Node = {}
        for name, payload in self._names[family]:
            self._lay(root, name, payload)
        self._root.update(root)
        self._laid.add(family)
        return root.get(word)

    def _lay(self, root: Node, name: str, payload: object) -> None:
        keys = _pieces(name)
        node = root
        nodes = [node]
        for key in keys:
            below = node.get(key)
            if below is None:
                below = node[key] = {}
            nodes.append(below)
            node = below
        known = node.get("")
        if known is None:
            node[""] = [payload]
        elif payload not in known:
            known.append(payload)
        for first, key in enumerate(keys[:-1]):
            ways = _PHRASES.get(key)
            if ways is not None:
                self._shorten(keys, nodes, first, ways)

    def _shorten(self, keys: list[str], nodes: list[Node], first: int, ways: list[_Shorter]) -> None:
        """Open a second way through the nodes of a name where words in it have a shorter writing."""
        second = keys[first + 1].lstrip("+")
        for phrase, shorter in ways:
            last = first + len(phrase)
            if phrase[1] != second or [key.lstrip("+") for key in keys[first:last]] != phrase:
                continue
            for way in shorter:
                node = nodes[first]
                mark = "+" if keys[first][0] == "+" else ""
                for step in way[:-1]:
                    node = node.setdefault(mark + step, {})
                    mark = ""
                node.setdefault(mark + way[-1], nodes[last])

    def walk(self, lower: str, pos: int, node: Node | None = None) -> list[tuple[int, list[Any]]]:
        """The names that begin at a place: where each ends and what it leads to, the longest first."""
        word = word_at(lower, pos)
        if word is None:
            return []
        at = self.first(word[0]) if node is None else node.get(word[0]) or node.get("+" + word[0])
        return [] if at is None else follow(at, lower, word.end())


def follow(node: Node, lower: str, end: int) -> list[tuple[int, list[Any]]]:
    """The names that go on from a node of the lexicon, which was reached at ``end``; the longest first."""
    found: list[tuple[int, list[Any]]] = []
    while True:
        payload = node.get("")
        if payload is not None:
            found.append((end, payload))
            if len(node) == 1:
                break
        step = step_from(node, lower, end)
        if step is None:
            break
        node, end = step
    found.reverse()
    return found


def step_from(node: Node, lower: str, end: int) -> tuple[Node, int] | None:
    """The node that the next word leads to from a node that was reached at ``end``, and where that word ends."""
    if lower[end : end + 1] == " ":  # the usual case: one blank, and another one after the word
        after = lower.find(" ", end + 1, end + 12)
        below = node.get(lower[end + 1 : after]) if after > end + 1 else None
        if below is not None:
            return below, after
        word = word_at(lower, end + 1)
        if word is not None:
            head = word[0]
            below = node.get(head)
            if below is None:
                if head == "và":
                    word = word_at(lower, past_blank(lower, word.end()))
                    if word is None or lower[word.start() - 1] not in " \n":
                        return None
                    head = word[0]
                below = node.get("+" + head)
            return None if below is None else (below, word.end())
    step = _STEP_RE.match(lower, end)
    if step is None:
        return None
    between, joint, head = step.groups()
    blank = joint is None and (between.isspace() or between[-2:] == ") ")
    below = (node.get(head) if blank else None) or node.get("+" + head)
    return None if below is None else (below, step.end())


_PHRASES: dict[str, list[_Shorter]] = {}
_FAMILY: dict[str, str] = {}  # first words of shorter writings: that of the longer one, whose paths they share
for _long, _ways in _SHORTER.items():
    _words = [key.lstrip("+") for key in _pieces(_long)]
    _short = [_pieces(way) for way in _ways]
    for _mark in ("", "+"):
        _PHRASES.setdefault(_mark + _words[0], []).append((_words, _short))
    for _way in _short:
        _first = _FAMILY.setdefault(_way[0], _words[0])
        assert _first == _words[0], f"{_way[0]} is short for words of two families"


class Registry:
    """The bodies that the library knows, by id and by name; iteration gives those of the tables, without the composed.

    >>> from vnpolicy.agencies import Agency, Name, Registry, find
    >>> mine = Registry.default().extended(
    ...     Agency("vien-x", "Viện Nghiên cứu X", names=(Name("VNCX", "acronym"),)))
    >>> [str(found.value) for found in find("Giao VNCX chủ trì.", registry=mine)]
    ['Viện Nghiên cứu X']
    """

    __slots__ = (
        "_bodies",
        "_cache",
        "_lexicon",
        "_likeness",
        "_patterns",
        "_units",
        "_units_lexicon",
        "compiled",
        "short_forms",
    )

    def __init__(self, bodies: Iterable[Agency], patterns: Iterable[Pattern] = (), units: Iterable[Unit] = ()) -> None:
        self._bodies = {body.id: body for body in bodies}
        self._patterns = {pattern.id: pattern for pattern in patterns}
        self._units = {unit.id: unit for unit in units}
        self._cache: dict[tuple[str, str], Agency] = {}
        self._lexicon: Lexicon | None = None
        self._units_lexicon: Lexicon | None = None
        self._likeness: tuple[list[tuple[Agency, int]], dict[str, list[int]]] | None = None
        self.compiled: Any = None  # the finder's own, built on first use
        self.short_forms: dict[tuple[str, int, str], Any] = {}  # what was composed of patterns without a unit

    @staticmethod
    def default() -> Registry:
        """The registry that ships with the library."""
        return default()

    def __iter__(self) -> Iterator[Agency]:
        return iter(self._bodies.values())

    def __len__(self) -> int:
        return len(self._bodies)

    def __contains__(self, id: object) -> bool:  # noqa: A002
        return id in self._bodies

    @property
    def units(self) -> tuple[Unit, ...]:
        """The provinces, and the cities of their level, old and new."""
        return tuple(self._units.values())

    @property
    def patterns(self) -> tuple[Pattern, ...]:
        """The bodies that every unit has, before its name is added."""
        return tuple(self._patterns.values())

    def extended(self, *bodies: Agency, units: Iterable[Unit] = (), patterns: Iterable[Pattern] = ()) -> Registry:
        """Another registry, with these bodies besides; one with an id that is known replaces it."""
        return Registry(
            [*(self._bodies | {body.id: body for body in bodies}).values()],
            [*(self._patterns | {pattern.id: pattern for pattern in patterns}).values()],
            [*(self._units | {unit.id: unit for unit in units}).values()],
        )

    def get(self, id: str) -> Agency:  # noqa: A002
        """The body with an id; that of a composed body is its pattern's and its unit's: ``so-y-te/tinh-lai-chau``.

        Raises :class:`KeyError` where there is none; bodies of districts, communes and committees are in no table.
        """
        body = self._bodies.get(id)
        if body is not None:
            return body
        pattern, _, unit = id.partition("/")
        if pattern in self._patterns and unit in self._units:
            composed = self.compose(self._patterns[pattern], self._units[unit])
            if composed is not None:
                return composed
        raise KeyError(id)

    def compose(self, pattern: Pattern, unit: Unit) -> Agency | None:
        """The body of a unit; None where units of its title have none."""
        key = (pattern.id, unit.id)
        body = self._cache.get(key)
        if body is None:
            if pattern.titles and pattern.titles != unit.title.lower():
                return None
            body = compose(pattern, unit)
            if unit.id in self._units:
                self._cache[key] = body
        return body

    def successors(self, body: Agency, on: dt.date | None = None) -> tuple[Agency, ...]:
        """See :meth:`Agency.successors`."""
        if on is None:
            return self._next(body)
        if body.in_force(on) or (body.since is not None and on < body.since):
            return ()
        standing: dict[str, Agency] = {}
        seen = {body.id}
        queue = list(self._next(body))
        while queue:
            other = queue.pop(0)
            if other.id in seen:
                continue
            seen.add(other.id)
            if other.in_force(on):
                standing[other.id] = other
            else:
                queue += self._next(other)
        return tuple(standing.values())

    def predecessors(self, body: Agency) -> tuple[Agency, ...]:
        """See :meth:`Agency.predecessors`."""
        if body.unit is None:
            before = [other for other in self if body.id in other.becomes]
        else:
            pattern_id = body.id.partition("/")[0]
            before = []
            for pattern in self._patterns.values():
                if pattern_id in {pattern.id, pattern.becomes, pattern.sibling}:
                    for unit in self._units.values():
                        if unit.id == body.unit or body.unit in unit.becomes:
                            other = self.compose(pattern, unit)
                            if other is not None and other.id != body.id and body in self._next(other):
                                before.append(other)
        return tuple(sorted(before, key=lambda other: other.name))

    def _next(self, body: Agency) -> tuple[Agency, ...]:
        if body.unit is None:
            return tuple(self._bodies[heir] for heir in body.becomes if heir in self._bodies)
        pattern = self._patterns.get(body.id.partition("/")[0])
        unit = self._units.get(body.unit)
        if pattern is None or unit is None:
            return ()
        end = min((day for day in (pattern.until, unit.until) if day), default=None)
        if end is None:
            return ()
        if pattern.until == end:
            if pattern.becomes not in self._patterns:
                return ()
            pattern = self._patterns[pattern.becomes]
        units = [unit]
        if unit.until == end:
            units = [self._units[heir] for heir in unit.becomes if heir in self._units]
        after = []
        for heir in units:
            composed = self.compose(pattern, heir)
            if composed is None and pattern.sibling in self._patterns:
                composed = self.compose(self._patterns[pattern.sibling], heir)
            if composed is not None:
                after.append(composed)
        return tuple(after)

    @property
    def lexicon(self) -> Lexicon:
        """Every written name; built on first use."""
        if self._lexicon is None:
            lexicon = Lexicon()
            for body in self._bodies.values():
                if " " in body.name:
                    lexicon.add(body.name, body)
                else:
                    lexicon.add(body.name, Reading(body, Name(body.name, "official"), body.name))
                for name in body.names:
                    if name.type == "english":
                        continue
                    if name.type == "official" and name.text != body.name:  # it is written out under this name too
                        lexicon.add(name.text, evolve(body, name=name.text))
                        continue
                    one = " " not in name.text or name.type == "acronym"
                    plain = name.strength == "strong" and not one and name.since is None and name.until is None
                    lexicon.add(name.text, body if plain else Reading(body, name, name.text if one else ""))
            for pattern in self._patterns.values():
                for text in (pattern.name, *pattern.aliases):
                    lexicon.add(text, pattern)
            self._lexicon = lexicon
        return self._lexicon

    @property
    def units_lexicon(self) -> Lexicon:
        """The names of the units, without their titles."""
        if self._units_lexicon is None:
            lexicon = Lexicon()
            for unit in self._units.values():
                for name in (unit.name, *unit.aliases):
                    lexicon.add(name, unit)
            self._units_lexicon = lexicon
        return self._units_lexicon

    def search(self, text: str, *, limit: int = 5) -> list[Agency]:
        """The bodies whose names are most like a text, best first; nothing that reads text uses it."""
        return [body for _, body in self._ranked(text)[:limit]]

    def likely(self, text: str) -> list[Agency]:
        """Of the first three of :meth:`search` those that a text may mean: much like it, nearly as much as the best."""
        ranked = self._ranked(text)[:3]
        return [body for score, body in ranked if score >= max(0.5, 0.75 * ranked[0][0])]

    def _ranked(self, text: str) -> list[tuple[float, Agency]]:
        """The bodies with a name like a text, best first; 1 is the same name, without regard to marks."""
        wanted = _grams(slug(text[:_LONGEST]))
        names, places = self._grams_of_names()
        shared: dict[int, int] = {}
        for gram in wanted:
            for place in places.get(gram, ()):
                shared[place] = shared.get(place, 0) + 1
        scored: dict[str, tuple[float, Agency]] = {}
        for place, count in shared.items():
            body, length = names[place]
            score = 2 * count / (len(wanted) + length)
            if score > scored.get(body.id, (0.3, body))[0]:
                scored[body.id] = (score, body)
        return sorted(scored.values(), key=lambda pair: (-pair[0], pair[1].until is not None, pair[1].name))

    def _grams_of_names(self) -> tuple[list[tuple[Agency, int]], dict[str, list[int]]]:
        """Every name's body with the number of its grams, and for each gram the names that hold it; built once."""
        if self._likeness is None:
            names: list[tuple[Agency, int]] = []
            places: dict[str, list[int]] = {}
            for body in self._bodies.values():
                for name in (body.name, *(name.text for name in body.names)):
                    grams = _grams(slug(name))
                    for gram in grams:
                        places.setdefault(gram, []).append(len(names))
                    names.append((body, len(grams)))
            self._likeness = names, places
        return self._likeness


def _grams(text: str) -> set[str]:
    padded = f"--{text}-"
    return {padded[at : at + 3] for at in range(len(padded) - 2)} if text else set()


def compose(pattern: Pattern, unit: Unit) -> Agency:
    """The body that a pattern and a unit make, whether or not the unit is in a table."""
    bare = pattern.bare and unit.title[0].islower()
    name = f"{pattern.name} {unit.name}" if bare else f"{pattern.name} {unit}"
    since = max((day for day in (pattern.since, unit.since) if day), default=None)
    until = min((day for day in (pattern.until, unit.until) if day), default=None)
    return Agency(
        f"{pattern.id}/{unit.id}",
        name,
        category=pattern.category,
        level=unit.level,
        symbol=pattern.symbol or None,
        since=since,
        until=until,
        unit=unit.id,
    )


def _bodies() -> Iterator[Agency]:
    names: dict[str, list[Name]] = {}
    for body, text, kind, since, until, strength in columns("agencies", "names", "id name type since until strength"):
        name = Name(text, kind, _day(since), _day(until), strength)
        names.setdefault(body, []).append(name)
    for row in columns(
        "agencies",
        "agencies",
        "id name name_en kind level parent symbol edoc_code since until successors act",
    ):
        body, text, english, kind, level, parent, symbol, code, since, until, successors, act = row
        known = names.get(body, [])
        if english:
            known = [*known, Name(english, "english")]
        yield Agency(
            body,
            text,
            kind,
            level,
            parent or None,
            tuple(known),
            symbol or None,
            code or None,
            _day(since),
            _day(until),
            _split(successors),
            None,
            act or None,
        )


def _patterns() -> Iterator[Pattern]:
    for row in columns(
        "agencies", "templates", "id name aliases form units titles since until successor sibling alone category"
    ):
        pattern, text, aliases, form, levels, titles, since, until, successor, sibling, alone, category = row
        yield Pattern(
            pattern,
            text,
            _split(aliases),
            form == "name",
            levels,
            titles,
            _day(since),
            _day(until),
            successor,
            sibling,
            alone,
            category,
        )
    for row in columns("agencies", "departments", "id name aliases symbol since until successor kind"):
        pattern, text, aliases, symbol, since, until, successor, kind = row
        yield Pattern(
            pattern,
            text,
            _split(aliases),
            since=_day(since),
            until=_day(until),
            becomes=successor,
            alone="" if kind == "inspectorate" else "y",
            category="office" if kind == "office" else "department",
            symbol=symbol,
        )


def _units() -> Iterator[Unit]:
    for row in columns("agencies", "provinces", "id name title since until successors aliases"):
        unit, text, title, since, until, successors, aliases = row
        yield Unit(unit, text, title, "province", _day(since), _day(until), _split(successors), _split(aliases))


@functools.cache
def default() -> Registry:
    """The registry of the tables, read on first use."""
    return Registry(_bodies(), _patterns(), _units())


@functools.cache
def changes() -> tuple[Change, ...]:
    """The changes that the tables know, in order of their days."""
    return tuple(
        Change(dt.date.fromisoformat(row["date"]), row["what"], row["act"], row["source"])
        for row in rows("agencies", "changes")
    )
