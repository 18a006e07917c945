"""Which new text stands in quotation marks: the place that it will have, in the document being amended."""

from __future__ import annotations

from attrs import define

from vnpolicy._regex import regex

__all__ = ["Quote", "Quotes"]

# A name that opens its line, and the sentence behind it: "Huy chương Quân kỳ quyết thắng" để tặng cho …
_NAME_RE = regex(r'"[^"\n]{1,120}(?<![ (])"[ ](?=[^\W\d_])')


@define
class Quote:
    """New text, and where it will stand."""

    document: str | None
    place: dict[str, str]
    amended: str | None = None  # what the place that is quoted amends itself: sửa đổi một số điều của Nghị định B
    depth: int = 1


@define
class Quotes:
    """The quotation marks of a text, as they come, and the new text that they hold."""

    lower: str
    current: Quote | None = None

    def opens(self, at: int, mark: str) -> bool:
        """Whether a mark opens new text, at the start of a line or behind a colon; else it is counted."""
        lower = self.lower
        opens = mark == "“"
        if mark == '"':
            opens = self.current is None
            if not opens and lower[at + 1 : at + 3].lstrip(" ")[:1] not in {"", "\n", ".", ";", ","}:
                return False
            if opens and _NAME_RE.match(lower, at) is not None:
                return False
        if not opens:
            if self.current is not None:
                self.current.depth -= 1
                if self.current.depth <= 0:
                    self.current = None
            return False
        if self.current is not None:
            self.current.depth += 1
            return False
        return lower[max(0, at - 4) : at].rstrip(" ")[-1:] in "\n:"
