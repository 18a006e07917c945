"""What is known of words that begin a name: which names they are, which words may go on, what they mean at once."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from vnpolicy._regex import regex

from .composed import unitless
from .divisions import STARTS, goes_on
from .heads import BEGINS, DIVISION, FIRST_WORDS, GROWING, MINISTRY
from .meanings import Reading
from .neighbours import COMPOUNDS, JOINTS, MANY_STARTS, is_clear_after
from .units import Pattern
from .values import Agency
from .words import BLANKS, word_at

if TYPE_CHECKING:
    from .lexicon import Node
    from .registry import Registry

__all__ = ["ENOUGH", "Way", "at_once", "ends_here", "is_dead_end"]

_WHOLE_WORD_RE = regex(r"[ ]([^\W_]+)[^\w']")
_PLAIN = (Agency, Pattern)
_MARKS = frozenset(",&./-")
_OF_ZONES = frozenset({"mở", "cử"})  # Ban Quản lý Khu kinh tế cửa khẩu Ánh Dương
ENOUGH = 4096


class Way:
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
        self.compounds = COMPOUNDS.get(written.partition(" ")[0])
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
                follows = BEGINS.get(item) if type(item) is str else None
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
                if len(self.names) > 1 and (head := self.names[1][1][-1]) in GROWING:
                    self.grows = head


def _possible(names: list[tuple[int, list[Any]]], written: str, registry: Registry) -> list[tuple[int, list[Any]]]:
    """Of the names that words begin with those that they do not show to be none: ``viện`` in ``viện kiểm sát``."""
    kept: list[tuple[int, list[Any]]] = []
    for length, payload in reversed(names):
        rest = written[length + 1 :]
        if (
            written[length] == " "
            and all(_is_no_name(item, rest, registry) for item in payload)
            and not (type(payload[0]) is Pattern and any(other[-1] is DIVISION for _, other in kept))
        ):
            continue
        kept.insert(0, (length, payload))
    return kept


def _is_no_name(item: Any, rest: str, registry: Registry) -> bool:
    """Whether the words after a name show that it is not meant there."""
    following = rest.split(" ")
    if item is MINISTRY:
        return rest[:2] not in BEGINS[MINISTRY]
    if item is DIVISION:
        first = word_at(rest)
        return first is not None and len(following) >= STARTS.get(first[0], 0) and not goes_on(rest, 0)
    return (
        type(item) is Pattern
        and item.alone not in {"y", "a"}
        and not (item.bare and "d" in item.levels)
        and unitless(item, rest[:2])
        and registry.units_lexicon.first(following[0]) is None
    )


@lru_cache(ENOUGH)
def at_once(way: Way, after: str) -> Agency | Pattern | bool:
    """What words mean before three characters, if that is a body or the document's own by a pattern.

    False where they mean nothing, and True where more has to be looked at.
    """
    lower = after.lower()
    if way.begins and not ends_here(lower, 0, way.begins):
        return True
    if not way.alone:
        return False
    one = way.one
    if one is None or way.reach != way.length:
        return True
    two = lower[1:3] if lower[:1] in BLANKS else ""
    if way.grows and (way.grows != DIVISION or not BEGINS[DIVISION].isdisjoint((two, two[:1]))):
        return True
    if isinstance(one, Agency):
        return one if is_clear_after(one, after) else True
    if two and not (after[1:3].islower() and unitless(one, two)):
        return True
    if one.alone == "y":
        if two in MANY_STARTS or (two in _OF_ZONES and one.category == "management-board"):
            return True
        return True if after[:1] in JOINTS or way.written.startswith("đoàn") else one
    return len(way.names) > 1


@lru_cache(ENOUGH)
def is_dead_end(way: Way, ahead: str) -> bool:
    """Whether words that are no name by themselves make none with the word that follows."""
    word = _WHOLE_WORD_RE.match(ahead.lower())
    if word is None or (first := word[1]) == "và" or first in way.node or f"+{first}" in way.node:
        return False
    return not any(first in FIRST_WORDS[item] for _, of in way.names for item in of if type(item) is str)


def ends_here(lower: str, end: int, begins: set[str]) -> bool:
    """Whether no word that goes on with a name stands after it."""
    after = lower[end : end + 1]
    if after in BLANKS:
        second = lower[end + 1 : end + 3]
        if second in begins:
            return False
        if second.isalnum() or (first := second[:1]) in begins or first in BLANKS or first == "(":
            return second.isalnum()
        after = first if after == " " else ""
    return after not in _MARKS or "," not in begins
