"""Pieces that the patterns of this room share: blanks that may be the end of a line, years, and lists of words."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["S0", "YEAR", "S", "spaced", "words"]

S: Final = "[ \\n]{1,3}"
"""A blank between two words, which may be the end of a line of a PDF."""
S0: Final = "[ \\n]{0,2}"
YEAR: Final = "(?:19|20|21)[0-9]{2}(?![0-9]|[.,][0-9]{3}|[/-][^\\W\\d_])"


def spaced(pattern: str) -> str:
    """The pattern with its line ends dropped and every blank standing for :data:`S`."""
    return "".join(line.strip("\n") for line in pattern.split("\n")).replace(" ", S)


def words(listed: str) -> re.Pattern[str]:
    """A pattern for any of the words or phrases, which commas part; letters neither before nor after."""
    phrases = [" ".join(phrase.split()) for phrase in listed.split(",")]
    return re.compile(f"(?<![^\\W_])(?:{'|'.join(phrases)})(?![^\\W_])".replace(" ", S))
