"""Where a text cites a document: the scan that ``find``, ``parse`` and ``extract`` share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy.text import SHORT_TEXT

from .congresses import congresses
from .letters import with_letters
from .named import named
from .numbered import numbered
from .short_forms import short_forms
from .standards import standards

if TYPE_CHECKING:
    import datetime as dt

    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

__all__ = ["scan_documents"]


def scan_documents(folded: Folded, on: dt.date | None = None) -> list[Hit]:
    """Every document that the text cites by number, by name or by a short form, as candidates."""
    hits, laws, taken = numbered(folded)
    hits = with_letters(folded, hits)
    hits += named(folded, laws, on)
    long = len(folded.lower) > SHORT_TEXT
    if long or "cvn" in folded.lower:
        hits += standards(folded)
    if long or "đại" in folded.lower:
        hits += congresses(folded)
    hits += short_forms(folded, taken)
    return hits
