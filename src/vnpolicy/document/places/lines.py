"""Where the line of a place starts, and whether its words amend; a page may break it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from vnpolicy._regex import regex
from vnpolicy.document.breaks import SIGNS, goes_on, last_sign
from vnpolicy.references.labels import S

if TYPE_CHECKING:
    from vnpolicy.text import Folded

__all__ = ["AMENDS_RE", "BREAKS", "LINE", "NEVER", "Lines", "amended_by"]

LINE = 600  # how far back a line's start is looked for
NEVER = 1 << 62  # no place in a text

# An amending line starts with its verb, after its number: "2. Sửa đổi, bổ sung khoản 3 Điều 5 như sau:".
_AMENDING_RE = regex(
    '[ ]{0,80}+(?:#{1,6}[ ]|[*]{1,2})?[“"]?'
    "(?>(?:điều [0-9]{1,3}[a-zđ]?[.:][ \n]{0,2}|[0-9]{1,3}[a-zđ]?[0-9]?[./)-][ \n]{0,2}|"
    "[a-zđ][0-9]?[)][ ]?|[ivx]{1,5}[.-][ ]?|-[ ]?){0,2})(?>(?:\\[[0-9]{1,3}\\][ ]?)?)"
    "(?P<verb>(?>sửa đổi(?:,? (?:và )?bổ sung)?|sửa|bổ sung|thay thế|thay|bãi bỏ|hủy bỏ|bỏ|đổi tên|đính chính))(?!\\w)"
    "(?![ ](?:bởi|theo)(?!\\w))"
)
BREAKS = 3  # of a page inside a line
_ENDS = f"{SIGNS}\n"  # or the line is empty
# How a line may start in the middle of a sentence, though in capitals.
_CITES_RE = regex("[ ]{0,80}(?:Luật|Bộ luật|Pháp lệnh|Nghị (?:định|quyết)|Thông tư|Quyết định)[ \n]")
_AMENDED_BY_RE = regex(
    f"(?:sửa{S}đổi|bổ{S}sung|thay{S}thế)[^.;:\n]{{0,48}}(?:bởi|tại|theo){S}(?:(?:các|quy{S}định{S}tại){S})?"
    f"(?:(?:điểm|khoản){S}[0-9]{{0,3}}[a-zđ]?(?:,|{S}(?:và|hoặc)){S}){{0,3}}$"
)
# What stands between a document and those that are named with it: what amended it, what it details.
AMENDS_RE = regex("sửa đổi|bổ sung|thay thế|quy định|hướng dẫn|hợp nhất|đính chính")


def amended_by(lower: str, at: int) -> bool:
    """Whether a place is cited for what it amends: ``… được sửa đổi bởi Điều 1 Nghị định B``."""
    return _AMENDED_BY_RE.search(lower, max(0, at - 110), at) is not None


@define
class Lines:
    """The lines of a text, asked by places on them; the one that was asked last is kept."""

    folded: Folded
    line: int = -1
    opens: int = NEVER  # where its verb ends
    bare: bool = False  # the verb has no number before it
    whole: int = -1  # where it starts if pages did not break it

    def start(self, at: int) -> int:
        """Where the line of a place starts."""
        floor = max(0, at - LINE)
        return self.folded.lower.rfind("\n", floor, at) + 1 or floor

    def goes_on(self, end: int) -> bool:
        """Whether the line that ends there goes on in the next, be it with a document that its sentence cites."""
        sign = last_sign(self.folded.lower, end)
        if sign in _ENDS:
            return False
        if sign != "”" and _CITES_RE.match(self.folded.cased, end + 1):
            return True
        return goes_on(self.folded, self.start(end), end)

    def unbroken(self, start: int) -> int:
        """Where a line starts if those that a page broke are one."""
        lower = self.folded.lower
        for _ in range(BREAKS):
            if not start or lower[start - 1] != "\n" or not self.goes_on(start - 1):
                break
            start = self.start(start - 1)
        return start

    def amending(self, at: int) -> tuple[int, bool]:
        """The start of a place's line, and whether that line opens with a verb of amendment."""
        start = self.start(at)
        if self.line != start:
            self.line, self.whole = start, self.unbroken(start)
            verb = _AMENDING_RE.match(self.folded.lower, self.whole)
            self.opens = NEVER if verb is None else verb.end()
            self.bare = verb is not None and not self.folded.lower[self.whole : verb.start("verb")].strip()
        return self.whole, self.opens <= at

    def leads(self, end: int) -> bool:
        """Whether what ends there stands before the verb of the line that was asked last."""
        return end <= self.opens
