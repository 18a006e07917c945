"""Letters of firms and other writers whom no rule on numbers binds: ``công văn số JHD/2025/276 ngày 05/9/2025``.

Such a number is all that stands between ``số`` and the day, whatever it is made of; where it starts like a number of
the State, it does not end where that would.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.text import SHORT_TEXT

from .hits import in_full
from .values import Reference

if TYPE_CHECKING:
    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

__all__ = ["with_letters"]

_NOUNS = {"công văn": "Công văn", "văn bản": "Văn bản"}
_LETTER_RE = regex(
    r"ố(?<=(?:văn|bản)[ \n]số):?[ \n]{1,2}(?![0-9]{1,5}[a-zđ]?[, \n])(?P<number>"
    r"(?=[^\s]{0,32}[0-9])(?=[^\s]{0,32}[a-zđ])[a-zđ0-9][a-zđ0-9&./-]{2,39}+(?<![./-]))"
    r"(?=,?[ \n]{1,2}(?:(?:đề|ký|lập)[ \n])?ngày[ \n]{0,2}[0-9]|\Z)"
)


def with_letters(folded: Folded, hits: list[Hit]) -> list[Hit]:
    """The documents that are cited by number, and with them the letters whose numbers have no known form."""
    lower = folded.lower
    if len(lower) <= SHORT_TEXT and "số" not in lower:
        return hits
    numbers = [found.span("number") for found in _LETTER_RE.finditer(lower)]
    if not numbers:
        return hits
    ends = {hit.end for hit in hits}
    letters = [letter for at, end in numbers if end not in ends and (letter := _letter(folded, at, end)) is not None]
    starts = {letter.start for letter in letters}
    return [*(hit for hit in hits if hit.start not in starts), *letters]


def _letter(folded: Folded, at: int, end: int) -> Hit | None:
    """A letter by the place of its number, if the noun of one stands before ``số``."""
    before = folded.lower[max(0, at - 14) : at].rpartition("số")[0].rstrip(" \n")
    for noun, kind in _NOUNS.items():
        if before.replace("\n", " ").endswith(noun) and not before[: -len(noun)][-1:].isalpha():
            start = max(0, at - 14) + len(before) - len(noun)
            if start and end == len(folded.lower):  # without its day only where it is the whole text
                return None
            value = Reference(type=kind, id=folded.cased[at:end], raw=folded.cased[start:end])
            return in_full(value, start, end)
    return None
