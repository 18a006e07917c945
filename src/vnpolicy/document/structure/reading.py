"""Head and tree of a document that was read: its head names what its entities are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from vnpolicy.text import fold

from .heads import head, masthead
from .page import MARKS, REACH, RULE_RE, in_capitals
from .tree import tree
from .values import Structure

if TYPE_CHECKING:
    from vnpolicy.document.model import Document

__all__ = ["read"]


def read(document: Document) -> Structure:
    """Head and tree of a document that was read; see :attr:`Document.structure`."""
    folded = fold(document.text)
    found = head(folded)
    top = masthead(folded)
    if found.issuer is not None:
        agencies = (e for e in document.entities if e.kind == "agency")
        if top is None:  # alone on its line before the grounds
            named = [e for e in agencies if e.text == found.issuer]
        else:
            limit = folded.source_span(0, top.issued)[1]
            named = [e for e in agencies if e.end <= limit and " ".join(fold(e.text).cased.split()) in found.issuer]
        if named:
            found = evolve(found, issuer=str(named[-1].value))
    if found.number is not None:
        said = found.number.upper()
        for entity in document.entities:
            if entity.start > REACH:
                break
            if entity.kind == "reference" and (entity.value.id or "").upper() == said:
                found = evolve(found, number=entity.value.id, issuer=found.issuer or _over(document, entity.start))
                break
    return Structure(found, tree(folded), len(document.text))


def _over(document: Document, number: int) -> str | None:
    """The body alone on the line over the number, where no name of the State or the Party stands below it."""
    lines = (line.strip(MARKS) for line in reversed(document.text[:number].splitlines()))
    line = next((line for line in lines if not RULE_RE.fullmatch(f"{line} ")), "")
    agencies = (e for e in document.entities if e.kind == "agency" and e.text == line)
    return next((str(e.value) for e in agencies if in_capitals(line)), None)
