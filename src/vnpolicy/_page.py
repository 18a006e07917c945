"""What a page has for the eye alone (trình bày): marks of footnotes, wide gaps, margins, what Markdown adds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ._regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "LONG_LINE",
    "RAISED",
    "has_markup",
    "is_set_wide",
    "marks",
    "wide_gaps",
    "with_breaks",
    "without_footnotes",
    "without_tabs",
]

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
# Where bold print starts and ends in Markdown: "**", or "__", which never stands inside a word; a form's lines to write
# on are longer. What follows one character is asked of there: one the engine finds fastest.
_BOLD_RE = re.compile(r"\*(?=\*)\*++")
_LOW_BOLD = 2
_LOW_BOLD_RE = re.compile(r"_(?=_)(?<!\w_)_(?=[^\s_])[^_\n]{1,400}(?<=[^\s_])__(?!\w)")
# Before a mark that Markdown would read: "1\\. Phạm vi", "KH\\&CN"; a bar that is escaped parts no cells.
_ESCAPE_RE = re.compile(r"\\(?=[-+.,:;!#&()*/<=>\[\]_`{}~'\"$%@^?])")

LONG_LINE = 300  # characters: a text of so many in one line may have lost its breaks
# What opens a line: an article, a chapter or a section, a clause or an item.
_OPENS_RE = regex(
    r"""
    [ ] (?: (?=Điều[ ][0-9]{1,3}[a-zđ]?[.][ ]["“]?([^\W\d_]))
          | (?=(?:[Cc]hương|CHƯƠNG|[Mm]ục|MỤC)[ ][0-9IVXLC]{1,6}[.]?[ ]([^\W\d_]{2}))
          | (?<=[.;”"\]][ ]) (?=(?:[0-9]{1,3}[a-zđ]?[.]|[a-zđ]\)|(?<![”"\]][ ])[-+•])[ ])
          | (?<=:[ ]) (?=(?:1[.]|[a-zđ]\)|[-+•])[ ]) )
    """,
    re.VERBOSE,
)
_FIRST_RE = regex(r'((?:\A|\n)Điều[ ][0-9]{1,3}[a-zđ]?[.][ ][^.;\n]{3,250}?)[ ](?=1[.][ ]["“]?[^\W\d_])')
_ENDS = frozenset('.;”"]')
_CAPITALS_RE = regex(r"([^\W\d_]{2,12})[ ]([^\W\d_]{2,12})[ ]?:?[ ]\Z")
# Behind its number an act, or another article: it is cited. "Điều 2. Quyết định này" is not.
_CITED_RE = regex(
    r"[.][ ](?:Điều[ ][0-9]"
    r"|(?:Luật|Bộ[ ]luật|Nghị[ ]định|Nghị[ ]quyết|Thông[ ]tư|Pháp[ ]lệnh|Hiến[ ]pháp)[ ](?![a-zđ]))"
)
_TITLE = 32  # characters before an article in which two words in capitals stand


def with_breaks(text: str) -> str:
    r"""A text that lost its line breaks, with breaks for the blanks before its articles, clauses and items.

    They follow the end of a sentence; an article also a title in capitals, and a first clause its article's title.

    >>> from vnpolicy._page import with_breaks
    >>> with_breaks("Điều 5. Báo cáo 1. Sở báo cáo. 2. Bộ tổng hợp: a) Thu; b) Chi.")
    'Điều 5. Báo cáo\n1. Sở báo cáo.\n2. Bộ tổng hợp:\na) Thu;\nb) Chi.'
    """
    return _FIRST_RE.sub(r"\1\n", _OPENS_RE.sub(_line_or_blank, text))


def _line_or_blank(found: re.Match[str]) -> str:
    """A break for the blank before what opens a line, and the blank where it is only cited."""
    article, part = found.groups()
    if article is None and part is None:
        return "\n"
    text, at = found.string, found.start()
    ends = text[at - 1 : at] in _ENDS
    if article is None:
        return "\n" if ends and part.isupper() else " "
    number = text.index(".", at)
    ends = ends or text.endswith((" sau:", " sau đây:"), 0, at)
    opens = ends and article.isupper() and _CITED_RE.match(text, number) is None
    return "\n" if opens or is_behind_capitals(text, at + 1, number) else " "


def is_behind_capitals(text: str, start: int, end: int) -> bool:
    """Whether ``Điều 5`` stands between a title in capitals and its own, with a dot: ``QUYẾT ĐỊNH: Điều 1. Phạm vi``.

    One word in capitals may be the letters of a code: ``theo BLDS Điều 468. Lãi suất …`` cites.
    """
    title = text[end + 2 : end + 4].lstrip('“"')[:1]
    if text[end : end + 2] != ". " or not title.isupper() or _CITED_RE.match(text, end) is not None:
        return False
    before = _CAPITALS_RE.search(text, max(0, start - _TITLE), start)
    return text[start + 1].islower() and before is not None and all(word.isupper() for word in before.groups())


def has_markup(text: str) -> bool:
    """Whether a text has tabs, or what Markdown adds."""
    return "\t" in text or "\\" in text or ("*" in text and "**" in text) or ("_" in text and "__" in text)


def without_tabs(text: str) -> str:
    r"""The text with bars for the tabs between the cells of a table, and blanks for others.

    So spreadsheets and word processors copy a table: its rows follow one another and have as many tabs each; one of
    them at least has three cells with words.

    >>> from vnpolicy._page import without_tabs
    >>> without_tabs("STT\tViệc\tHạn\n1\tLập sổ\t30/6\nSố:\t5/QĐ-BYT")
    'STT|Việc|Hạn\n1|Lập sổ|30/6\nSố: 5/QĐ-BYT'
    """
    pieces: list[str] = []
    done = 0
    at = text.find("\t")
    while at >= 0:
        start = text.rfind("\n", done, at) + 1 or done
        rows: list[str] = []
        tabs = 0
        end = start - 1
        while end < len(text):
            stop = text.find("\n", end + 1)
            row = text[end + 1 : stop if stop >= 0 else len(text)]
            if rows and row.count("\t") != tabs:
                break
            tabs = row.count("\t")
            rows.append(row)
            end += 1 + len(row)
        is_table = (
            tabs + 1 >= _CELLS
            and len(rows) > 1
            and any(sum(map(bool, map(str.strip, row.split("\t")))) >= _CELLS for row in rows)
        )
        pieces += (text[done:start], "\n".join(rows).replace("\t", "|" if is_table else " "))
        done = end
        at = text.find("\t", done)
    return "".join(pieces) + text[done:]


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
    if not is_set_wide(text):
        return
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


def marks(text: str) -> Iterator[tuple[int, int]]:
    """What Markdown adds: around bold print, and before a mark that is to stand as it is."""
    yield from _stars(text)
    yield from _low_lines(text)
    yield from (found.span() for found in _ESCAPE_RE.finditer(text))


def _stars(text: str) -> Iterator[tuple[int, int]]:
    """The marks of bold print; in ``2**3`` they are none."""
    for found in _BOLD_RE.finditer(text):
        start, end = found.span()
        if not (start and text[start - 1].isalnum() and text[end : end + 1].isalnum()):
            yield start, end


def _low_lines(text: str) -> Iterator[tuple[int, int]]:
    """The marks of bold print that are two low lines."""
    for found in _LOW_BOLD_RE.finditer(text):
        yield found.start(), found.start() + _LOW_BOLD
        yield found.end() - _LOW_BOLD, found.end()
