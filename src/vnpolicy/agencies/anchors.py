"""Where in a text a name may begin, and the way that its first words lead.

One pattern finds the places: words with a capital that are the first of a known name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .heads import HEADS
from .lexicon import step_from
from .meanings import Reading, is_spelt
from .values import Agency
from .ways import ENOUGH, Way, ends_here
from .words import word_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .registry import Registry

__all__ = ["KEY", "Compiled", "compiled"]

_FEW = 2
KEY = 8  # letters by which names that were met before are found again
_WORTH = 200_000  # characters read, by which the pattern of first words has repaid its making


class Compiled:
    """A registry made ready for the scan: its lexicon with the committees' heads, and where names may begin.

    ``firsts`` has for each first word, as it is written, its way, or None before it is asked for; ``ways`` has longer
    ones that texts had, by their first letters and the longest first.
    """

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self.lexicon = lexicon = registry.lexicon
        for kind, heads in HEADS.items():
            for head in heads:
                lexicon.add(head, kind)
        self._roots: dict[str, Way] = {}
        self.firsts: dict[str, Way | None] = dict.fromkeys(lexicon.writings())
        letters = "".join(sorted({written[0] for written in self.firsts}))
        self._capitals = re.compile(f"[{re.escape(letters)}][^\\W_]*+")
        self._anchors: re.Pattern[str] | None = None
        self._read = 0 if all(map(str.isalnum, self.firsts)) else _WORTH  # characters
        self.ways: dict[str, list[Way]] = {}

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

    def first(self, written: str) -> Way | None:
        """The way of a first word, if it is one in these letters."""
        way = self.firsts.get(written)
        if way is None and (way := self.root(written.lower())) is not None:
            node = way.node
            if len(node) == 1 and all(type(item) is Reading for item in node.get("", "-")):
                letters = {item.acronym for item in node[""] if item.name.strength == "strong"}
                if not any(is_spelt(written, acronym) for acronym in letters):
                    way = None  # CP, BCT: never read in a text
        if way is None:
            self.firsts.pop(written, None)
        else:
            self.firsts[written] = way
        return way

    def root(self, first: str) -> Way | None:
        """The way of a first word in whatever letters."""
        way = self._roots.get(first)
        if way is None and (node := self.lexicon.first(first)) is not None:
            way = self._roots[first] = Way(first, node, [], self.registry)
        return way

    def full(self, name: str) -> Agency | None:
        """The one body of a full name in small letters; None also where the name was not met before."""
        for way in self.ways.get(name[:KEY], ()):
            if way.written == name:
                return way.one if type(way.one) is Agency else None
        return None

    def walk(self, lower: str, start: int) -> list[tuple[int, list[Any]]]:
        """The names that begin at a place in whatever letters, the longest first."""
        for way in self.ways.get(lower[start : start + KEY], ()):
            if lower.startswith(way.written, start) and not lower[(end := start + way.length) : end + 1].isalnum():
                return self.names(lower, start, way, ended=ends_here(lower, end, way.begins))
        word = word_at(lower, start)
        root = None if word is None else self.root(word[0])
        return [] if root is None else self.names(lower, start, root, ended=False)

    def names(self, lower: str, start: int, way: Way, *, ended: bool) -> list[tuple[int, list[Any]]]:
        """The names that begin at a place with the words of a way, the longest first."""
        if not ended:
            way = self._further(lower, start, way)
        return [(start + length, payload) for length, payload in way.names]

    def _further(self, lower: str, start: int, way: Way) -> Way:
        """Go on as far as words lead, and keep the way for the next time."""
        node, names, end = way.node, way.names, start + way.length
        while (step := step_from(node, lower, end)) is not None:
            if node is not way.node and "" in node:
                names = [(end - start, node[""]), *names]
            node, end = step
        if node is way.node:
            return way
        way = Way(lower[start:end], node, names, self.registry)
        if way.length >= KEY - 2 and "\n" not in way.written:  # with a shorter one as a key, what stands after it
            if len(self.ways) > ENOUGH:
                self.ways = {}
            key = lower[start : start + KEY]
            known = [other for other in self.ways.get(key, ()) if other.written != way.written]
            self.ways[key] = sorted([*known, way], key=lambda way: -way.length)
        return way


def compiled(registry: Registry) -> Compiled:
    """The registry's finder, built once."""
    ready: Compiled | None = registry.compiled
    if ready is None:
        ready = registry.compiled = Compiled(registry)
    return ready


def _anchors(firsts: Mapping[str, Way]) -> str:
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
