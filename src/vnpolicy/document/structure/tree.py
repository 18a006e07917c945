"""The headings of a document as a tree: what stands under what, where it ends, and its path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy.references.labels import ALPHABET

from .headings import LISTED, headings
from .values import DEPTH, NAMES, Node

if TYPE_CHECKING:
    from vnpolicy.text import Folded

    from .headings import Heading
    from .values import Level

__all__ = ["tree"]

_GAP = 5  # numbers left out of a list that goes on


class _Open:
    """A node whose end is not known yet."""

    __slots__ = ("children", "end", "heading", "order", "path")
    end: int

    def __init__(self, heading: Heading, order: tuple[int, int], path: str) -> None:
        self.heading = heading
        self.order = order
        self.path = path
        self.children: list[_Open] = []


def tree(folded: Folded) -> tuple[Node, ...]:
    """The provisions of a text, those that are in no other."""

    def settled(node: _Open) -> Node:
        level, label, title, start = node.heading
        first, last = folded.source_span(start, _stripped(folded.cased, node.end))
        text = folded.source
        while text[first - 1 : first] == "*":  # the marks of bold print stand with what they set
            first -= 1
        while text[last : last + 1] == "*":
            last += 1
        return Node(level, label, title, first, last, node.path, tuple(settled(child) for child in node.children))

    return tuple(settled(node) for node in _nested(folded))


def _nested(folded: Folded) -> list[_Open]:
    """The headings under one another, ends set, in offsets of the folded text."""
    root: list[_Open] = []
    stack: list[_Open] = []
    for heading in headings(folded):
        level, title = heading.level, heading.title
        order = _order(level, heading.label.lower()) if level in LISTED else (0, 0)
        depth = DEPTH[level]
        if level == "section" and any(o.heading.level == "article" for o in stack) and not title.isupper():
            continue  # a Roman list inside an article
        keep = len(stack)
        while keep and DEPTH[stack[keep - 1].heading.level] >= depth:
            keep -= 1
        above = stack[:keep]
        siblings = above[-1].children if above else root
        if level in LISTED:
            # Numbers rise; a list that starts again inside a provision is part of its text.
            last = siblings[-1] if siblings and siblings[-1].heading.level == level else None
            if last is None:
                if level == "point" and (not above or order[0] != 0):
                    continue
            elif order <= last.order or order[0] - last.order[0] > _GAP:
                continue
        while len(stack) > keep:
            stack.pop().end = heading.start
        path = f"{NAMES[level]} {heading.label}".rstrip()
        if above and level != "article":  # an article is cited by its number alone, and what it holds by the article's
            path = f"{above[-1].path}/{path}"
        node = _Open(heading, order, path)
        siblings.append(node)
        stack.append(node)
    for node in stack:
        node.end = len(folded.lower)
    return root


def _order(level: Level, label: str) -> tuple[int, int]:
    """A clause's number or a point's letter, to compare: ``4`` < ``4a`` < ``5``; ``d`` < ``đ`` < ``e``."""
    if level == "point":
        return ALPHABET.find(label[0]), ord(label[1]) if len(label) > 1 else 0
    return (int(label), 0) if label.isdigit() else (int(label[:-1]), ord(label[-1]))


def _stripped(cased: str, end: int) -> int:
    """The end without the white space before it."""
    while cased[end - 1].isspace():
        end -= 1
    return end
