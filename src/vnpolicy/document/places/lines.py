"""Where the line of a place starts, and whether its words amend."""

from __future__ import annotations

from attrs import define

from vnpolicy._regex import regex
from vnpolicy.references.labels import S

__all__ = ["AMENDS_RE", "LINE", "NEVER", "Lines", "amended_by"]

LINE = 600  # how far back a line's start is looked for
NEVER = 1 << 62  # no place in a text

# An amending line starts with its verb, after its number: "2. Sửa đổi, bổ sung khoản 3 Điều 5 như sau:".
_AMENDING_RE = regex(
    '[ ]{0,8}+[“"]?(?>(?:điều [0-9]{1,3}[a-zđ]?[.:][ \n]{0,2}|[0-9]{1,3}[a-zđ]?[0-9]?[./)-][ \n]{0,2}|'
    "[a-zđ][0-9]?[)][ ]?|[ivx]{1,5}[.-][ ]?|-[ ]?){0,2})(?>(?:\\[[0-9]{1,3}\\][ ]?)?)"
    "(?>sửa đổi(?:,? (?:và )?bổ sung)?|sửa|bổ sung|thay thế|thay|bãi bỏ|hủy bỏ|bỏ|đổi tên|đính chính)(?!\\w)"
    "(?![ ](?:bởi|theo)(?!\\w))"
)
# What ends a line that goes on with the verb: "… Nghị định này được\nsửa đổi, bổ sung …".
_GOES_ON_RE = regex("(?<!\\w)(?:được|đã|bị|việc|và|để|về|của|các|cần|phải|hoặc|đề nghị)[ ]?\n$")
_AMENDED_BY_RE = regex(
    f"(?:sửa{S}đổi|bổ{S}sung|thay{S}thế)[^.;:\n]{{0,48}}(?:bởi|tại|theo){S}(?:(?:các|quy{S}định{S}tại){S})?$"
)
# What stands between a document and those that are named with it: what amended it, what it details.
AMENDS_RE = regex("sửa đổi|bổ sung|thay thế|quy định|hướng dẫn|hợp nhất|đính chính")


def amended_by(lower: str, at: int) -> bool:
    """Whether a place is cited for what it amends: ``… được sửa đổi bởi Điều 1 Nghị định B``."""
    return _AMENDED_BY_RE.search(lower, max(0, at - 80), at) is not None


@define
class Lines:
    """The lines of a text, asked by places on them; the one that was asked last is kept."""

    lower: str
    line: int = -1
    opens: int = NEVER  # where its verb ends

    def start(self, at: int) -> int:
        """Where the line of a place starts."""
        floor = max(0, at - LINE)
        return self.lower.rfind("\n", floor, at) + 1 or floor

    def amending(self, at: int) -> tuple[int, bool]:
        """The start of a place's line, and whether that line opens with a verb of amendment."""
        start = self.start(at)
        if self.line != start:
            verb = _AMENDING_RE.match(self.lower, start)
            if verb is not None and _GOES_ON_RE.search(self.lower, max(0, start - 10), start) is not None:
                verb = None
            self.line = start
            self.opens = NEVER if verb is None else verb.end()
        return start, self.opens <= at

    def leads(self, end: int) -> bool:
        """Whether what ends there stands before the verb of the line that was asked last."""
        return end <= self.opens
