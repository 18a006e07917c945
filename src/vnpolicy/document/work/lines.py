"""The lines of a text (dòng): which can matter to work, how far each goes, its mark, and what it stands under."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.document.breaks import SIGNS, WIDE, goes_on, last_sign, past_spaces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vnpolicy.text import Folded

    from .days import Days
    from .owners import Who

__all__ = ["FORM", "MARKER_RE", "PLAIN", "Line", "lines", "mark_alone", "rank_of"]

# List markers, the outer ones first; a rank for each.
MARKER_RE = regex(
    r"""[ ]{0,80}(?:
    (?P<r1>(?:phần|chương|điều|mục|phụ\ lục)\ [0-9ivxlc]{1,6}[a-zđ]?(?!\w)[.:]?\ ?)
    | (?P<r2>[ivx]{1,5}\ ?[.\-]\ ?(?=\S))
    | (?P<r3>[0-9]{1,2}(?:[.)/]\ ?|-\ )(?=[^\W\d_]|\n|$))
    | (?P<r4>[0-9]{1,2}\.[0-9]{1,2}\.?\ )
    | (?P<r5>[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,2}\.?\ | [a-zđ]\)\ ?)
    | (?P<r6>[-–•*]\ ?) | (?P<r7>\+\ ?) | (?P<r8>\([0-9ivxa-zđ]{1,4}\)\ ?)
    )""",
    re.VERBOSE,
)
# A marker alone on its line: its words stand on the next (PDF).
_ALONE_RE = regex(
    r"[ ]{0,80}(?:(?P<r2>(?:[ivx]{1,5}|[a-zđ])\.)|(?P<r3>[0-9]{1,2}[.)])"
    r"|(?P<r4>[0-9]{1,2}\.[0-9]{1,2}[.)])|(?P<r5>[a-zđ]\)))"
)
_MAY_MARK = frozenset("pcđmivx")  # the letters that a marker of more than one starts with
PLAIN = 9  # the rank of a line without a marker
FORM = 400  # the owner that a form names below the day stands no farther
_NAMES = frozenset({"agency", "reference"})
_OF_MINISTRIES = "các bộ: "  # behind it stand short names, and a semicolon parts them: các Bộ: Y tế; Nội vụ;
_NAMED = 400  # those of one list on a line
_LONG = 4_000  # a line broken inside a sentence is no longer
_ABOVE = 30_000  # who is addressed stands no farther above a day


class Line:
    """A line: its rank, where its words start, and, once somebody asks, whom it addresses and where their work starts.

    ``above`` is the line that it stands under: a heading, an item, the introduction of a list (of rank 0).
    """

    __slots__ = ("above", "begun", "colon", "directs", "end", "owner", "quiet", "rank", "unread", "words")

    def __init__(self, rank: int, words: int, end: int, above: Line | None, *, colon: bool, quiet: bool) -> None:
        self.rank = rank
        self.words = words
        self.end = end
        self.above = above
        self.colon = colon
        self.quiet = quiet  # no deadline on the line or shortly before it
        self.directs = False  # it may hand work to somebody inside a sentence
        self.unread = True
        self.owner: Who | None = None
        self.begun: int | None = None


def lines(folded: Folded, days: Days) -> Iterator[tuple[int, int]]:
    """The lines that can matter, from some way above a day to just below it, each once.

    One that breaks inside a sentence (PDF) goes on in the next.
    """
    lower = folded.lower
    broken = _broken(lower, days)
    cited = {hit.start for hit in days.hits if hit.kind == "reference"}
    size = len(lower)
    at = 0
    for above, stop in _near(days):
        start = at = max(at, lower.rfind("\n", at, max(0, above)) + 1)
        stop = min(stop, size)  # noqa: PLW2901
        while at < stop:
            end = lower.find("\n", at)
            end = size if end < 0 else end
            at = end + 1
            if (
                at < stop
                and end - start <= _LONG
                and (
                    end in broken
                    or goes_on(folded, start, end)
                    or _lists_ministries(lower, start, end)
                    or (end - start > WIDE and _cites(lower, end, cited))
                )
            ):
                continue
            yield start, end
            start = at


def _near(days: Days) -> Iterator[tuple[int, int]]:
    """The stretches around the days, of which there is one at least, in order; where they meet they are one."""
    start = stop = days.starts[0] - _ABOVE
    for i in days.order:
        hit = days.hits[i]
        if stop < hit.start - _ABOVE:
            yield start, stop
            start = hit.start - _ABOVE
        stop = hit.end + FORM
    yield start, stop


def _broken(lower: str, days: Days) -> set[int]:
    """The ends of lines at which a day, the name of a body or a document itself is broken."""
    broken = [days.hits[i] for i in days.order]
    broken += [hit for hit in days.hits if hit.kind in _NAMES and "\n" in lower[hit.start : hit.end]]
    return {at for hit in broken for at in range(hit.start, hit.end) if lower[at] == "\n"}


def _cites(lower: str, end: int, cited: set[int]) -> bool:
    """Whether the next line starts with a document that the sentence of this one cites."""
    return past_spaces(lower, end + 1) in cited and last_sign(lower, end) not in SIGNS


def _lists_ministries(lower: str, start: int, end: int) -> bool:
    """Whether a line ends behind a semicolon that parts the short names of ministries, which the next goes on with."""
    listed = lower.rfind(_OF_MINISTRIES, max(start, end - _NAMED), end) if last_sign(lower, end) == ";" else -1
    below = past_spaces(lower, end + 1)
    named = listed >= 0 and "." not in lower[listed:end] and lower[below : below + 1].isalpha()
    return named and MARKER_RE.match(lower, below) is None


def rank_of(folded: Folded, start: int, end: int) -> tuple[int, int]:
    """The rank of a line's marker, and where its words start."""
    lower = folded.lower
    first = lower[start : start + 2]
    if first[:1].isalpha() and first[0] not in _MAY_MARK and first[1:] != ")":
        return PLAIN, start
    found = MARKER_RE.match(lower, start, end)
    if found is None or found.lastgroup is None:
        return PLAIN, past_spaces(lower, start)
    if found.lastgroup == "r2" and folded.cased[found.start("r2")].islower():
        return 5, found.end()
    return int(found.lastgroup[1]), found.end()


def mark_alone(folded: Folded, start: int, end: int) -> int:
    """The rank of a marker that is all that a line holds, else 0."""
    found = _ALONE_RE.fullmatch(folded.lower, start, end)
    return 0 if found is None or found.lastgroup is None else int(found.lastgroup[1])
