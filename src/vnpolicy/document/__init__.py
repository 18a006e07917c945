"""Stub: extract a whole document (filled in soon)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vnpolicy import agencies, deadlines, numerals, references
from vnpolicy.text import fold

from . import claims

if TYPE_CHECKING:
    import datetime as dt

    from vnpolicy.found import Hit


class Document:
    def __init__(self, folded: Any, hits: list[Hit]) -> None:
        self.folded, self.hits = folded, hits

    def to_dict(self) -> dict[str, Any]:
        entities = []
        for hit in self.hits:
            start, end = self.folded.source_span(hit.start, hit.end)
            value = hit.value.to_dict()
            if hit.short:
                value["short"] = True
            try:
                from vnpolicy.numerals.context import around

                if hit.kind in claims.QUANTITIES:
                    q, c = around(self.folded, hit)
                    if q:
                        value["qualifier"] = q
                    if c:
                        value["change"] = c
            except ImportError:
                pass
            entities.append(
                {"kind": hit.kind, "start": start, "end": end, "text": self.folded.source[start:end], "value": value}
            )
        return {"vnpolicy": 1, "entities": entities, "assignments": []}


def extract(text: str, *, on: dt.date | None = None) -> Document:
    folded = fold(text)
    hits: list[Hit] = []
    for pillar in (numerals, deadlines, references, agencies):
        hits += pillar._scan(folded, on)
    hits = claims.settle(hits)
    try:
        from .bodies import resolve_agencies

        hits = resolve_agencies(folded, hits, on)
    except ImportError:
        pass
    try:
        from .resolve import resolve

        hits = resolve(folded, hits, on)
    except ImportError:
        pass
    return Document(folded, hits)


class Entity: ...


class Assignment: ...
