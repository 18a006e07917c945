"""Quantities in running text: which figures count something, and which are the name of something else.

Digits are met by one pattern, number words by a search for the words that every said figure holds. What stands beside
a figure decides: a label (``Điều 5``, ``năm 2025``), a code (``5G``, ``12-NQ/TW``), a list marker, a time of day.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .anchors import runs
from .cells import cells
from .digits import at_digits
from .ranks import ranks
from .shares import after_slash
from .spoken import spoken

if TYPE_CHECKING:
    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

__all__ = ["scan"]


def scan(folded: Folded) -> list[Hit]:
    """Every quantity of the text, as hits that may overlap."""
    lower = folded.lower
    hits: list[Hit] = []
    done = -1
    for at, end in runs(folded):
        if at >= done:
            hit = at_digits(folded, at, end)
            if hit is not None:
                done = hit.end
                hits.append(hit)
                if lower.find("/", done, done + 27) >= 0 and (other := after_slash(folded, hit)) is not None:
                    done = other.end
                    hits.append(other)
    hits += spoken(folded)
    hits += ranks(folded)
    if "|" in lower:
        hits += cells(lower)
    return hits
