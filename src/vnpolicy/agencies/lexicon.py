"""Every written name (từ điển tên gọi) as a path of words, those with shorter writings in them by more than one.

``UBND TP.HCM`` leads where ``Ủy ban nhân dân Thành phố Hồ Chí Minh`` does; ``shorter.tsv`` says what is short for what.
"""

from __future__ import annotations

import functools
from typing import Any

from vnpolicy._regex import regex
from vnpolicy.tables import columns

from .words import WORD, WORD_RE, past_blank, word_at

__all__ = ["Lexicon", "Node", "follow", "step_from"]

_PIECE_RE = regex(rf"(\W*)({WORD})")
_PARTY_RE = regex(r"[ ](ủy|đoàn|bộ)(?![^\W_])")
# What stands between two words of a name: a blank (or one line break), or a mark, or the word "và"; or the letters of
# the words so far, as the press puts them in, or their code (PC06).
_STEP_RE = regex(
    rf"([ ]{{0,2}}+\n[ ]{{0,2}}+|[ ]{{1,2}}+(?![ &\-(])|[ ]?[,&./\-][ \n]{{0,2}}+"
    r"|[ ]\([a-zđ&][a-zđ&0-9]{1,7}\)(?:[ ]-|,)?[ ])"
    rf"(?:(và)[ \n]{{1,2}}+)?({WORD})"
)
Node = dict[str, Any]
_Shorter = tuple[list[str], list[list[str]]]  # words, and the ways to write them shorter


def _pieces(name: str) -> list[str]:
    """The words of a name as keys of the lexicon; ``+`` before a word that a mark or ``và`` may stand before.

    >>> from vnpolicy.agencies.lexicon import _pieces
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


@functools.cache
def _shorter() -> tuple[dict[str, list[_Shorter]], dict[str, str]]:
    """The phrases that have shorter writings, by their first words; and by that of each writing its phrase's first.

    Names whose first words are short for one another share their paths.
    """
    phrases: dict[str, list[_Shorter]] = {}
    family: dict[str, str] = {}
    for words, shorter in columns("agencies", "shorter", "words shorter"):
        phrase = [key.lstrip("+") for key in _pieces(words)]
        ways = [_pieces(way) for way in shorter.split("|")]
        for mark in ("", "+"):
            phrases.setdefault(mark + phrase[0], []).append((phrase, ways))
        family.update((way[0], phrase[0]) for way in ways)
    return phrases, family


class Lexicon:
    """Every written name as a path of words; paths that are written in two ways meet again.

    The paths from a first word, and from those that it may be written as, are laid when one of them is asked for.
    """

    def __init__(self) -> None:
        self._phrases, self._family = _shorter()
        self._firsts: dict[str, set[str]] = {}  # and how each is written where it is neither small nor large: TTg
        self._root: Node = {}
        self._names: dict[str, list[tuple[str, object]]] = {}
        self._laid: set[str] = set()

    def add(self, name: str, payload: object) -> None:
        """Let a name, and its shorter writings, lead to a payload."""
        first = name.partition(" ")[0]
        if not first.isalnum():
            found = WORD_RE.search(name)
            if found is None:
                return
            first = found[0]
        word = first.lower()
        spellings = self._firsts.get(word)
        if spellings is None:
            spellings = self._firsts[word] = set()
        if not (first[1:].islower() or first.isupper() or first.islower()):
            spellings.add(first)
        family = self._family.get(word, word)
        if family in self._names:
            self._names[family].append((name, payload))
        else:
            self._names[family] = [(name, payload)]
        if family in self._laid:  # a name more: all paths are laid anew
            self._laid.clear()
            self._root = {}

    def writings(self) -> set[str]:
        """How first words may be written where a name begins; some of them may begin none."""
        shorter = [short for short, long in self._family.items() if long in self._firsts]
        writings = {first[:1].upper() + first[1:] for first in (*self._firsts, *shorter)}
        writings.update(map(str.upper, self._firsts), map(str.upper, shorter), *self._firsts.values())
        return writings

    def first(self, word: str) -> Node | None:
        """The node that a first word leads to."""
        node: Node | None = self._root.get(word)
        if node is not None or (family := self._family.get(word, word)) not in self._names or family in self._laid:
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
            ways = self._phrases.get(key)
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
    if head == "đảng" and below is not None and (own := _PARTY_RE.match(lower, step.end())) and own[1] not in below:
        return None  # BAN CHẤP HÀNH TRUNG ƯƠNG, and on the next line ĐẢNG ỦY CHÍNH PHỦ
    return None if below is None else (below, step.end())
