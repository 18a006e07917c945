"""The references of a document, settled step by step: what stands beside, what lists share, what repeats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .amending import part_days
from .beside import read_beside
from .issuers import Issuers
from .lists import share_head, share_last, share_speaker
from .own import own_id, own_name
from .references import References
from .repeated import Repeated, name_by_day, number_by_issuer

if TYPE_CHECKING:
    import datetime as dt

    from vnpolicy.document.reasons import How
    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

__all__ = ["resolve_references"]


def resolve_references(folded: Folded, hits: list[Hit], on: dt.date | None, how: How) -> list[Hit]:
    """The hits with their references completed, and in ``how`` by what."""
    references = References(folded, hits, how)
    issuers = Issuers(folded, hits)
    before = {i: read_beside(references, issuers, i) for i in references.at}
    heads = {i: found.type for i, found in before.items() if found is not None and found.heads}
    if heads:
        share_head(references, heads)
    share_last(references)
    for i, found in before.items():
        if found is not None and found.says:
            share_speaker(references, i)
    part_days(references)
    for i in references.dated:
        name_by_day(references, i)
    for i in references.at:
        number_by_issuer(references, i)
    own = own_id(folded, hits)
    Repeated(references, own, own_name(references, own), on).bind()
    return references.completed()
