"""Which lines of a document are headings of its provisions, each with its level, its label and its title."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from vnpolicy._regex import regex
from vnpolicy.document.patterns import CAPITAL
from vnpolicy.references.labels import ALPHABET, ANNEX, ORDINALS

from .page import EDGES, MARKS, in_capitals
from .values import DEPTH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vnpolicy.text import Folded

    from .values import Level

__all__ = ["LISTED", "Heading", "headings"]

LISTED = frozenset({"clause", "point"})  # whose labels rise, from the first of their list

_LEVELS: dict[str, Level] = {level: level for level in DEPTH}  # by their names, as the pattern gives them
# A footnote of a consolidated text (văn bản hợp nhất) stands with the label: Điều 8[7]., Điều 2.[3], 4.[12]
_NOTE = r"(?:\ ?\[[0-9]{1,3}\])?"
_HEADING_RE = regex(
    rf"""(?:
    (?P<article> điều[\ \n]{{1,17}}(?P<a>[0-9]{{1,4}}[a-zđ]{{0,2}}){_NOTE}\ ?(?:[.:*]|$) )
    | (?P<clause> (?P<c>[0-9]{{1,3}}[a-zđ]?)\.{_NOTE}\ {{1,3}}(?=\S) )
    | (?P<point> (?P<p>[a-zđ][0-9]?)\)\ {{0,3}}(?=\S) )
    | (?P<roman> (?P<r>[ivx]{{1,6}})\ ?[.-]\ (?=\S) | (?P<r2>[ivx]{{1,6}})\.$ )
    | (?P<chapter> chương\ (?P<h>[ivxlc]{{1,8}}|[0-9]{{1,3}})\b )
    | (?P<section> mục\ (?P<s>[ivx]{{1,6}}|[0-9]{{1,3}})\b )
    | (?P<subsection> tiểu\ mục\ (?P<u>[ivx]{{1,6}}|[0-9]{{1,3}})\b )
    | (?P<part> phần\ (?P<t>{ORDINALS}|[ivx]{{1,6}}|[0-9]{{1,2}}|[a-e])\b )
    | (?P<annex> phụ\ lục\b(?:(?P<no>\ số)?\ (?P<x>{ANNEX}))? )
    ){_NOTE}""",
    re.VERBOSE,
)
_LABELS = ("a", "c", "p", "r", "r2", "h", "s", "u", "t", "x")
_ATTACHED_RE = regex(r"(?:quy chế|quy định|điều lệ|danh mục|kế hoạch|chương trình|đề án|hướng dẫn|mẫu)\b")
_WITH_RE = regex(r"\((?:ban hành )?kèm[ \n]theo")
_BELOW_RE = regex(r"(?:[ |]{0,80}\n){1,4}([^\n]{1,400})")  # a title on the next line, empty ones between
_CALLED_RE = regex(rf"(?!Ban hành|Kèm)[{CAPITAL}][^\n]{{5,200}}(?<![.,;:])$")
_LINE_RE = regex(r"^[ |]*+([^\n]*[^\n ])", re.MULTILINE)
_BROKEN_RE = regex(r"điều[ ]{0,8}\n[ ]{0,8}[0-9][^\n]*")  # a page that breaks the line between Điều and its number
_FULL_STOP_RE = regex(r"”[.;,]{0,2}[ ]{0,80}(?:\n|$)")
_QUOTED = 30_000  # new text in quotation marks is no longer


class Heading(NamedTuple):
    """A line that can be a heading, and where it starts."""

    level: Level
    label: str
    title: str
    start: int


def headings(folded: Folded) -> Iterator[Heading]:
    """The lines of a text that can be headings, in their order."""
    lower, cased = folded.lower, folded.cased
    titled = -1  # the line that is the title of the heading above: no regulation of its own
    for line, start, stop in _lines(folded):
        words = start
        while words < stop and lower[words] in MARKS:
            words += 1
        found = _HEADING_RE.match(lower, words, stop)
        if found is None:
            if line != titled and _is_attached(folded, words, stop):
                yield Heading("annex", "", cased[words:stop].strip(MARKS), start)
            continue
        roman = found.lastgroup == "roman"  # the outer of two groups
        level = _LEVELS["section" if roman else found.lastgroup or ""]
        label = next((found[name] for name in _LABELS if found[name]), "")
        where = found.end()
        title = cased[where:stop].strip(f"{EDGES}.:-")
        small = cased[words].islower()
        if level in LISTED:
            if level == "clause" or (small and label[0] in ALPHABET):
                yield Heading(level, label, "", start)
        elif small:
            continue
        elif level == "article":
            yield Heading(level, label, title, start)
        elif roman or not title or _heads(lower[where:stop], title):  # no sentence that speaks of the chapter
            if not title and (below := _BELOW_RE.match(cased, stop)) is not None and _names(below[1], level):
                title, titled = below[1].strip(EDGES), below.start(1)
            if level == "annex":  # Phụ lục IIa, Phụ lục số 02: written as it is cited
                label = f"{'số ' if found['no'] else ''}{cased[found.start('x') : found.end('x')]}"
            elif label.isascii():
                label = label.upper()
            yield Heading(level, label, title, start)


def _lines(folded: Folded) -> Iterator[tuple[int, int, int]]:
    """Where each line starts, its words start, and it ends; new text in quotation marks is passed over."""
    lower = folded.lower
    passed = 0
    closings = _FULL_STOP_RE.finditer(lower)
    closing = next(closings, None)
    for line in _LINE_RE.finditer(lower):
        start, stop = line.span(1)
        if start < passed:
            continue
        if lower[start] not in '“"':
            if stop - start == len("điều") and (broken := _BROKEN_RE.match(lower, start)) is not None:
                passed = stop = broken.end()
            yield line.start(), start, stop
            continue
        while closing is not None and closing.start() < start:
            closing = next(closings, None)
        if closing is not None and closing.end() - start <= _QUOTED:
            passed = closing.end()


def _is_attached(folded: Folded, start: int, stop: int) -> bool:
    """Whether a line in capitals heads a regulation that the document is issued with (``kèm theo``)."""
    if _ATTACHED_RE.match(folded.lower, start) is None:
        return False
    issued = _WITH_RE.search(folded.lower, start, stop + 400)
    return issued is not None and in_capitals(folded.cased[start : min(stop, issued.start())])


def _names(line: str, level: Level) -> bool:
    """Whether the line below a heading is its title: in capitals, or what an annex is called."""
    words = line.strip(EDGES)
    called = level == "annex" and _CALLED_RE.match(words) is not None and _HEADING_RE.match(words.lower()) is None
    return called or in_capitals(words)


def _heads(rest: str, title: str) -> bool:
    """Whether what follows ``Chương II`` on its line is a title rather than the rest of a sentence."""
    return rest.lstrip(" ")[:1] in ".:-" or in_capitals(title) or title[:1].isupper()
