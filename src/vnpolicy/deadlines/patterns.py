"""Pieces that the patterns of this room share: blanks that may be the end of a line, years, and lists of words."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["S0", "YEAR", "Places", "S", "spaced", "words"]

S: Final = "[ \\n]{1,3}"
"""A blank between two words, which may be the end of a line of a PDF."""
S0: Final = "[ \\n]{0,2}"
YEAR: Final = "(?:19|20|21)[0-9]{2}(?![0-9]|[.,][0-9]{3}|[/-][^\\W\\d_])"


def spaced(pattern: str) -> str:
    """The pattern with its line ends dropped and every blank standing for :data:`S`."""
    return "".join(line.strip("\n") for line in pattern.split("\n")).replace(" ", S)


# Each is searched for by its vowel: one letter the engine finds twenty times as fast as one of a set, and a rare one
# seldom stops it.
_WORDS: Final = {
    "giờ": re.compile(r"ờ(?<=[ \n]giờ)"),
    "kỳ": re.compile(r"ỳ(?<=[ \n]kỳ)"),
    "năm": re.compile(r"ă(?<=[ \n]nă)m"),
    "ngày": re.compile(r"à(?<=[ \n]ngà)y"),
    "tháng": re.compile(r"á(?<=[ \n]thá)ng"),
    "tuần": re.compile(r"ầ(?<=[ \n]tuầ)n"),
}
# How many letters stand before the vowel.
_ONSETS: Final = {"giờ": 2, "kỳ": 1, "năm": 1, "ngày": 2, "tháng": 2, "tuần": 2}


class Places:
    """Where the words of time stand in a text in small letters; each word is looked for once, whoever asks."""

    __slots__ = ("_found", "lower")

    def __init__(self, lower: str) -> None:
        self.lower = lower
        self._found: dict[str, list[int]] = {}

    def of(self, word: str) -> list[int]:
        """Where the letters of the word stand after a blank."""
        found = self._found.get(word)
        if found is None:
            onset = _ONSETS[word]
            found = self._found[word] = [m.start() - onset for m in _WORDS[word].finditer(self.lower)]
        return found


def words(listed: str) -> re.Pattern[str]:
    """A pattern for any of the words or phrases, which commas part; letters neither before nor after.

    Each first letter is a branch, with the look to its left after it, so that the search can skip from one to the next.
    """
    branches: dict[str, list[str]] = {}
    for phrase in listed.split(","):
        guards, first, rest = _PHRASE_RE.fullmatch(" ".join(phrase.split())).groups()  # type: ignore[union-attr]
        branches.setdefault(first, []).append(guards.replace(")", f"{first})") + rest)
    pattern = "|".join(f"{first}(?<![^\\W_]{first})(?:{'|'.join(rests)})" for first, rests in branches.items())
    return re.compile(f"(?:{pattern})(?![^\\W_])".replace(" ", S))


_PHRASE_RE: Final = re.compile(r"((?:\(\?<![^()]*\))*)(\w)(.*)")
