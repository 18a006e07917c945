"""What a page is set with: capitals, the marks of Markdown and of columns, rules."""

from __future__ import annotations

from vnpolicy._regex import regex

__all__ = ["EDGES", "INDENT", "MARKS", "REACH", "RULE_RE", "in_capitals"]

REACH = 4_000  # a head is no longer
MARKS = " #*"  # Markdown sets headings with these
EDGES = " |#*"  # and a cell of a table stands between these
INDENT = "[ |#*]{0,80}"  # before the first word of a line, which the page may set in its middle
_START = 60  # what starts so goes on so: a title, and a sentence glued to it
RULE_RE = regex(r"[-*_=\s|]+$")


def in_capitals(words: str) -> bool:
    """Whether the words start in capitals; one small letter in eight may be a slip of typing."""
    letters = [c for c in words[:_START] if c.isalpha()]
    return len(letters) > 1 and sum(c.isupper() for c in letters) * 8 >= len(letters) * 7
