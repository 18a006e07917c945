"""Reading a whole document: the pillars' finders, then who stands, then what stands for what."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from vnpolicy import agencies, deadlines, numerals, references
from vnpolicy.agencies.context import Pending
from vnpolicy.errors import asked
from vnpolicy.numerals.context import around
from vnpolicy.text import fold

from . import claims
from .model import Document, Entity, Reading

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

    from .model import Assignment, Settled
    from .reasons import How

__all__ = ["extract"]

_FINDERS = (numerals._scan, deadlines._scan, references._scan, agencies._scan)  # noqa: SLF001 - one house


def extract(text: str, *, on: dt.date | None = None) -> Document:
    """Read a text: every figure, time, document and agency in it, and the work that it assigns.

    ``on`` is the day the text was issued: it supplies the year of ``ngày 17/5``, tells which body bore a name that
    day, and which law was in force. Without it the day in the document's own head is taken (``Hà Nội, ngày … tháng …
    năm …``), of a law or a resolution else the day on which it says that it was adopted, and ``Document.on`` says
    which; without that, what depends on it stays unknown. The clock is never asked.

    Any ``str`` can be read; the time taken is linear in its length. Spans index ``text`` as it was passed in.

    >>> import datetime as dt
    >>> import vnpolicy
    >>> document = vnpolicy.extract("Bộ KH&CN hoàn thành trước ngày 30/6.", on=dt.date(2025, 5, 17))
    >>> [(entity.text, str(entity.value)) for entity in document]
    [('Bộ KH&CN', 'Bộ Khoa học và Công nghệ'), ('trước ngày 30/6', 'trước ngày 30/6/2025')]
    """
    on = asked(text, on)
    folded = fold(text)
    if on is None:
        from .structure import head

        on = head(folded).date
    candidates: list[Hit] = []
    for scan in _FINDERS:
        candidates += scan(folded, on)
    hits = claims.settle(candidates)
    return Document(text, on, Reading(lambda: _settled(folded, hits, on)))


@cache
def _settlers() -> tuple[
    Callable[..., list[Hit]], Callable[..., tuple[list[Hit], How]], Callable[..., tuple[Assignment, ...]]
]:
    """What settles a document, loaded when one is first to be settled: bodies, citations, the work assigned."""
    from .bodies import resolve_agencies
    from .resolve import bindings
    from .work import assign

    return resolve_agencies, bindings, assign


def _settled(folded: Folded, hits: list[Hit], on: dt.date | None) -> Settled:
    """The entities of what was found, with what their document makes of them, and the work that it assigns."""
    resolve_agencies, bindings, assign = _settlers()
    left_open = [hit for hit in hits if hit.kind == "agency" and isinstance(hit.value, Pending)]
    hits = resolve_agencies(folded, hits, on)
    hits, bound = bindings(folded, hits, on)
    how: dict[tuple[int, int], list[tuple[str, str]]] = {}
    for (start, end, name), said in bound.items():
        how.setdefault((start, end), []).append((name, said))
    text, span = folded.source, folded.source_span
    entities = []
    for hit in hits:
        first, last, kind, value, _, _, short = hit
        qualifier = change = None
        if kind in claims.QUANTITIES:
            qualifier, change = around(folded, hit)
        start, end = span(first, last)
        by = tuple(how.get((first, last), ())) if kind in claims.DOCUMENTS else ()
        entities.append(Entity(value, start, end, text[start:end], qualifier, change, short, by))
    return tuple(entities), assign(folded, hits, entities, left_open)
