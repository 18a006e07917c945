"""Which article is being read: the headings that stand open, and what they end."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.references.headings import INDENT, LINE_RE, Heading, read_heading
from vnpolicy.references.labels import LEVELS, S

from .amended import WHOLE, Frame
from .chains import ARTICLE, open_place
from .lines import NEVER
from .nouns import DOCUMENT

if TYPE_CHECKING:
    import re

    from vnpolicy.text import Folded

    from .excerpts import Excerpts
    from .lines import Lines
    from .quotes import Quotes

__all__ = ["Headings"]

# The level that a line's first words can open at most, by the group of the pattern that found them.
_AT_MOST: dict[str | None, int] = {"điểm": LEVELS["điểm"], "khoản": LEVELS["khoản"], "mục": LEVELS["mục"]}
_ENDS_QUOTE_RE = regex(
    "[ ]?[.:]?[ \n]{0,2}(?:sửa đổi|bổ sung|bãi bỏ|thay thế|thay cụm|bỏ |hủy bỏ|đổi tên|"
    "hiệu lực|(điều khoản|tổ chức|trách nhiệm))"
)
_OF_DOCUMENT_RE = regex(f"[^\n]{{1,80}}(?:của|tại){S}(?:{DOCUMENT})(?!\\w)")


class Headings:
    """The headings of a text, read as far as they are passed, and the place that they leave open.

    A heading also ends a frame and a quotation, and in a text without articles of its own it opens another document's.
    """

    def __init__(self, folded: Folded, lines: Lines, frames: list[Frame], quotes: Quotes, excerpts: Excerpts) -> None:
        self.folded, self.lower, self.lines = folded, folded.lower, lines
        self.frames, self.quotes, self.excerpts = frames, quotes, excerpts
        self.has_articles = excerpts.documents.has_articles
        self.open: dict[str, str] = {}  # ask `here`, which reads the headings that were passed over
        self.found = list(LINE_RE.finditer(self.lower))  # the lines that may be headings
        self.breaks = [*(line.start() for line in self.found), NEVER]
        self.passed = self.read = 0  # how many of them were passed, and how many of these were read
        begins = LINE_RE.match("\n" + self.lower[: 2 * INDENT])
        self.first = None if begins is None else read_heading(folded, begins, -1)
        self.next = -1 if self.first is not None else self.breaks[0]  # what stands behind it passes something

    def pass_to(self, at: int, end: int) -> None:
        """Pass the headings before a place; a mark, whose ``end`` is where it stands, may stand before its heading."""
        if self.first is not None and self.first.start < end:
            self._heading(self.first)
            self.first = None
        passed = bisect_left(self.breaks, at, self.passed)
        if passed > self.passed:
            if self.found[passed - 1].start(1) >= end:
                passed -= 1  # a quotation mark before the heading, on its line
            self.passed = passed
            if self.frames or self.quotes.current is not None or not self.has_articles:
                self.here()  # more hangs on a heading than where it stands
        self.next = -1 if self.first is not None else self.breaks[self.passed]

    def here(self) -> dict[str, str]:
        """The place that is being read: the headings that are open."""
        if self.read < self.passed:
            lines = self.found[self.read : self.passed]
            self.read = self.passed
            self._headings(lines)
        return self.open

    def scope(self) -> int:
        """The level of the smallest part that is open."""
        return min((LEVELS[noun] for noun in self.here()), default=WHOLE)

    def _headings(self, lines: list[re.Match[str]]) -> None:
        """Read headings in a row: of those that only open a place, the ones that stay open."""
        if self.frames or self.quotes.current is not None or self.excerpts.current is not None:
            for line in lines:
                if (heading := read_heading(self.folded, line, 0)) is not None:
                    self._heading(heading)
            return
        top = -1
        kept = []
        for line in reversed(lines):
            # The level that it can open at most; an article matters always where the document has none of its own.
            most = _AT_MOST.get(line.lastgroup)
            if most is None:
                most = ARTICLE if self.has_articles and line["noun"] == "điều" else WHOLE
            heading = None if top >= most else read_heading(self.folded, line, 0)
            if heading is None:
                continue
            level = LEVELS[heading.noun]
            if level > top or (level == ARTICLE and not self.has_articles):
                kept.append(heading)
                top = max(top, level)
        for heading in reversed(kept):
            self._heading(heading)

    def _heading(self, heading: Heading) -> None:
        level = LEVELS[heading.noun]
        quote, excerpt = self.quotes.current, self.excerpts.current
        if quote is not None:
            ends = None if heading.quoted or level > ARTICLE else _ENDS_QUOTE_RE.match(self.lower, heading.end)
            if ends is not None and self._ends(heading, of_article=ends[1] is not None):
                self.quotes.current = None  # the closing mark is missing
            else:
                open_place(quote.place, level, heading.noun, heading.label)
                return
        if not self.has_articles and level == ARTICLE:
            self.excerpts.article(f"điều {heading.label.lower()}")
        elif excerpt is not None and excerpt.place:
            open_place(excerpt.place, level, heading.noun, heading.label)
        if level == ARTICLE and heading.label == "1" and self.open.get("điều", "điều 1") != "điều 1":
            self.frames.clear()  # the articles begin anew: a regulation that is attached, or another document
        open_place(self.open, level, heading.noun, heading.label)
        while self.frames and self.frames[-1].scope <= level:
            self.frames.pop()
        if self.frames and self.frames[-1].amends:
            # "2. Bãi bỏ một số khoản như sau:" and then the places, a line each.
            line, _ = self.lines.amending(heading.end)
            if self.lines.opens < NEVER:
                above = self.frames[-1]
                self.frames.append(Frame(level, above.document, above.labels, line, inherited=True))

    def _ends(self, heading: Heading, *, of_article: bool) -> bool:
        """Whether a heading, worded as one behind the quotation, is the next there, or amends a document by name."""
        label = self.open.get(heading.noun, "").removeprefix(f"{heading.noun} ")
        follows = heading.label == str(int(label) + 1) if label.isdecimal() else heading.noun != "điều"
        if of_article:
            return follows and heading.noun == "điều"
        return follows or _OF_DOCUMENT_RE.match(self.lower, heading.end) is not None
