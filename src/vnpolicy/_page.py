"""What a page has for the eye alone (trình bày): marks of footnotes, wide gaps, margins, what Markdown adds."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from ._regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ESCAPE", "RAISED", "bold_marks", "escapes", "is_set_wide", "wide_gaps", "with_bars", "without_footnotes"]

# Raised figures: the mark of a footnote behind a word, except where they belong to a unit (m², Nm³) or to a ten (10⁶).
RAISED = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹")
_POWER_RE = regex(r"(?<![0-9.,])10\Z|⁻\Z")
_UNIT_RE = regex(r"(?<![^\W\d_])(?:[cdhkmnµμ]?m|[ns]m|dam|mét|dặm|ft|feet|in|inch|yd|s|h)\Z")
# The lines of a page that is set justified have wide gaps all over, where the rows of a table have single blanks inside
# their cells, or figures.
_WIDE = "   "
_HEAD = 4096
_GAPS_RE = regex(r"(?<=[^ ]) {1,40}+(?=[^ ])")
_CELLS = 3  # of a row of a table whose cells tabs part
_LEAST = 5  # gaps that show how a line is set
_INDENT = 4
_PROSE = 4  # words of a line that is no cell of a table
_BOLD = "**"  # where bold print starts and ends in Markdown
_LOW_BOLD = "__"  # the same, but never inside a word, and a form's lines to write on are longer
_LOW_BOLD_RE = re.compile(r"__(?<!\w__)(?=[^\s_])[^_\n]{1,400}(?<=[^\s_])__(?!\w)")
ESCAPE = "\\"  # before a mark that Markdown would read: "1\\. Phạm vi", "KH\\&CN"
_ESCAPE_RE = re.compile(r"\\(?=[-+.,:;!#&()*/<=>\[\]_`{}~'\"$%@^?])")  # a bar that is escaped parts no cells


def with_bars(text: str) -> str:
    r"""The text with bars for the tabs between the cells of a table, as spreadsheets and word processors copy it.

    Its rows follow one another and have as many tabs each; one of them at least has three cells with words.

    >>> from vnpolicy._page import with_bars
    >>> with_bars("STT\tViệc\tHạn\n1\tLập sổ\t30/6\nSố:\t5/QĐ-BYT")
    'STT|Việc|Hạn\n1|Lập sổ|30/6\nSố:\t5/QĐ-BYT'
    """
    lines: list[str] = []
    for tabs, group in groupby(text.split("\n"), key=lambda line: line.count("\t")):
        rows = list(group)
        if (
            tabs + 1 >= _CELLS
            and len(rows) > 1
            and any(sum(map(bool, map(str.strip, row.split("\t")))) >= _CELLS for row in rows)
        ):
            rows = [row.replace("\t", "|") for row in rows]
        lines += rows
    return "\n".join(lines)


def without_footnotes(text: str, marks: set[str]) -> str:
    """The text with blanks for the marks of its footnotes: ``Bộ Y tế¹``, ``15/2020/NĐ-CP²``, ``30 m²³``."""
    pieces: list[str] = []
    done = end = 0
    for start in sorted(found.start() for mark in marks for found in re.finditer(mark, text)):
        if start < end:
            continue  # of the same run
        end = start + 1
        while text[end : end + 1] in marks:
            end += 1
        before = text[max(0, start - 6) : start].lower()
        if _POWER_RE.search(before) is not None:
            continue
        at = start + (text[start] in "²³" and _UNIT_RE.search(before) is not None)
        pieces += (text[done:at], " " * (end - at))
        done = end
    return "".join(pieces) + text[done:]


def is_set_wide(text: str) -> bool:
    """Whether a text has wide gaps; one that is set so is so from its head on, and looking through all costs more."""
    return _WIDE in text[:_HEAD]


def _is_justified(line: str) -> bool:
    """Whether the wide gaps of a line are those of justified text: half of its gaps are, and half of it is words."""
    words = line.split()
    if len(words) <= _LEAST or "|" in line:
        return False
    gaps = [len(gap) for gap in _GAPS_RE.findall(line)]
    wide = sum(gap > 1 for gap in gaps)
    return 2 * wide >= len(gaps) and 2 * sum(word[0].isalpha() for word in words) >= len(words)


def _indent(line: str) -> int:
    """How many blanks a line of prose begins with, where the page gave it a margin; 0 where it has none."""
    words = line.strip()
    indent = line.find(words[:1]) if words else 0
    return indent if indent >= _INDENT and _WIDE not in words and words.count(" ") >= _PROSE - 1 else 0


def wide_gaps(text: str) -> Iterator[tuple[int, int]]:
    """What justified lines have in their gaps besides one blank, and what lines have for a margin."""
    reach = 0
    at = text.find(_WIDE)
    while at >= 0:
        start = text.rfind("\n", reach, at) + 1 or reach
        reach = text.find("\n", at) + 1 or len(text)
        if _is_justified(text[start:reach]):
            for gap in _GAPS_RE.finditer(text, start, reach):
                if gap.end() - gap.start() > 1:
                    yield gap.start() + 1, gap.end()
        elif start and (indent := _indent(text[start:reach])):
            yield start + 1, start + indent
        at = text.find(_WIDE, reach)


def bold_marks(text: str) -> list[tuple[int, int]]:
    """The marks of bold print in Markdown, in their order."""
    stars = [*_stars(text)] if "*" in text and _BOLD in text else []
    return sorted([*stars, *_low_lines(text)]) if "_" in text and _LOW_BOLD in text else stars


def _stars(text: str) -> Iterator[tuple[int, int]]:
    """The marks of bold print; in ``2**3`` they are none."""
    at = text.find(_BOLD)
    while at >= 0:
        end = at + len(_BOLD)
        while text[end : end + 1] == "*":
            end += 1
        if not (at and text[at - 1].isalnum() and text[end : end + 1].isalnum()):
            yield at, end
        at = text.find(_BOLD, end)


def _low_lines(text: str) -> Iterator[tuple[int, int]]:
    """The marks of bold print that are two low lines."""
    for found in _LOW_BOLD_RE.finditer(text):
        yield found.start(), found.start() + len(_LOW_BOLD)
        yield found.end() - len(_LOW_BOLD), found.end()


def escapes(text: str) -> Iterator[tuple[int, int]]:
    """What Markdown has before a mark that is to stand as it is."""
    return (found.span() for found in _ESCAPE_RE.finditer(text))
