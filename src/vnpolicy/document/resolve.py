"""What the short words of a document stand for: ``Điều này``, ``Nghị quyết 57``, ``điểm a`` under an amended article.

One pass settles the references (:mod:`.citations`: what stands beside a number, what a short form repeats), one the
provisions (:mod:`.places`: which article is being read, which document an amendment speaks of). A binding is made
only where exactly one candidate remains, and it is kept how it was made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .citations import resolve_references
from .places import resolve_places

if TYPE_CHECKING:
    import datetime as dt

    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

    from .reasons import How

__all__ = ["bindings"]


def bindings(folded: Folded, hits: list[Hit], on: dt.date | None) -> tuple[list[Hit], How]:
    """Complete the references and provisions among a document's hits; what cites nothing is dropped.

    ``hits`` are all that stand, in order, agencies already under their full names; the others are handed through.
    Beside them comes how each span (start, end, field) was settled.
    """
    how: How = {}
    if not any(hit.kind in {"reference", "provision"} for hit in hits):
        return hits, how
    hits = resolve_references(folded, hits, on, how)
    return resolve_places(folded, hits, how), how
