"""Which place was cited last, and what it holds of those behind it: on its line, in a bracket."""

from __future__ import annotations

from attrs import define

from vnpolicy._regex import regex

__all__ = ["Cited"]

_BRACKET_RE = regex("[ \n]*+[(][^)]{0,238}")


@define
class Cited:
    """The place that was cited last, and its document."""

    lower: str
    place: tuple[str, ...] = ()
    document: str | None = None
    lead: tuple[str, ...] = ()  # what stands before the verb of its line: - Điều 4: sửa đổi khoản 2
    lead_line: int = -1
    before: tuple[str, ...] = ()  # what stands before an opening bracket
    before_of: tuple[str | None, str] = (None, "")  # its document, and how that is known
    before_end: int = 0

    def bracket(self, at: int) -> tuple[str, ...]:
        """The article that a bracket lists the parts of: ``Điều 7 (điểm c khoản 1, điểm a khoản 3)``; else nothing."""
        return () if _BRACKET_RE.fullmatch(self.lower, self.before_end, at) is None else self.before
