"""What the patterns of a document are written with: capitals, whole words over a line's end, words of several parts."""

from __future__ import annotations

import re

from vnpolicy._regex import CAPITAL, regex

__all__ = ["CAPITAL", "COPIES", "one_of", "phrases"]

COPIES = (
    r"nơi nhận[ *_]{0,3}(?::|$)"  # over those who get a copy, at the start of a line; "nơi nhận hồ sơ" is a sentence
)


def phrases(pattern: str) -> re.Pattern[str]:
    """A pattern of whole words: blanks in it are nothing, ``_`` is a space or a line's end, ``~`` one of one letter."""
    return regex("(?:" + pattern.replace("_", "[ \\n]{1,2}").replace("~", "[ \\n]") + r")(?![^\W_])", re.VERBOSE)


def one_of(words: str) -> frozenset[str]:
    """A set of words, written with ``|`` between."""
    return frozenset(words.split("|"))
