"""The documents that everybody knows: laws by id and by name, programmes by the short name that all cite them by.

A law, a code or an ordinance is cited by type and name, with or without its number (Nghị quyết 351/2017/UBTVQH14,
Điều 24); since April 2025 by name and year of issue (Nghị định 78/2025/NĐ-CP, Điều 68). The table says what a name
stands for; several laws in turn bear one.
"""

from __future__ import annotations

import datetime as dt
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from vnpolicy.tables import columns

from .keys import key, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Document", "WellKnown", "is_misnamed", "is_outer", "is_younger", "law_of", "newest", "only", "well_known"]


_COLUMNS = "id type name short date since"


class Document(NamedTuple):
    """A row of the table of well-known documents, as far as it says which document is meant."""

    id: str | None
    type: str
    name: str
    short: tuple[str, ...]
    date: dt.date | None
    since: dt.date | None

    def in_force(self, on: dt.date) -> bool | None:
        """Whether the document had come into force by that day; ``None`` where the table does not say.

        No law waited longer than three years between its adoption and its coming into force.
        """
        if self.since is not None:
            return on >= self.since
        year = int(self.id.split("/")[1]) if self.date is None and self.id and "/QH" in self.id else None
        made = self.date or (dt.date(year, 12, 31) if year else None)
        if made is None:
            return None
        if on < (self.date or dt.date(made.year, 1, 1)):
            return False
        return True if on.year - made.year > 2 else None


def _made(document: Document) -> tuple[int, int]:
    """The year and the ordinal that documents of one name are ordered by."""
    if document.date is not None:
        return document.date.year, document.date.toordinal()
    parts = (document.id or "").split("/")
    return int(parts[1]) if len(parts) > 2 and parts[1].isdigit() else 0, 0


def _was_made(document: Document, on: dt.date) -> bool:
    """Whether a text of that day may know a document: of some the table has the year alone, in their numbers."""
    return document.date <= on if document.date is not None else _made(document)[0] <= on.year


def _undated(documents: list[Document], year: int) -> list[Document]:
    """Those that were made in a year on a day that the table does not know."""
    return [document for document in documents if document.date is None and _made(document)[0] == year]


def _documents() -> Iterator[Document]:
    """The rows of the table."""

    def day(text: str) -> dt.date | None:
        return dt.date.fromisoformat(text) if text else None

    for number, kind, name, short, date, since in columns("references", "documents", _COLUMNS):
        known = tuple(short.split("|")) if short else ()
        yield Document(number or None, kind, name, known, day(date), day(since))


_LONG_TITLE = 120  # characters, of several laws
_ALIKE = 0.85  # of their words
_LAWS = frozenset({"Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp"})


class WellKnown:
    """The table of well-known documents, by id, by name and by short name.

    >>> from datetime import date
    >>> from vnpolicy.references.documents import well_known
    >>> well_known().named("Luật Đất đai", year=2013).id
    '45/2013/QH13'
    >>> well_known().named("Luật đất đai", on=date(2025, 5, 17)).id
    '31/2024/QH15'
    >>> well_known().named("Luật Đất đai") is None  # three laws bear the name
    True
    """

    def __init__(self) -> None:
        self.by_id: dict[str, Document] = {}
        self.by_name: dict[str, list[Document]] = {}
        self.by_short: dict[str, list[Document]] = {}
        self.amending: dict[dt.date, list[Document]] = {}  # laws that amend others, by their day
        for document in _documents():
            is_law = document.type in _LAWS
            names = [document.name] if document.name else []
            for name in [*names, *document.short] if is_law else names:
                self.by_name.setdefault(key(name), []).append(document)
            if is_law and document.date is not None and "sửa đổi" in document.name:
                self.amending.setdefault(document.date, []).append(document)
            if not is_law:
                for short in document.short:
                    self.by_short.setdefault(key(short), []).append(document)
            if document.id is not None:
                self.by_id.setdefault(document.id, document)

    def named(
        self,
        name: str,
        *,
        year: int | None = None,
        date: dt.date | None = None,
        on: dt.date | None = None,
        since: int = 0,
    ) -> Document | None:
        """The one document of that name: of that date, or of that year, or in force on that day; else the only one.

        None of an earlier year than ``since`` is meant. ``None`` when no document or more than one remains.
        """
        written = key(name)
        found = self.by_name.get(written) or self.by_name.get(f"bộ {written}", [])  # Luật Lao động: the code
        if since:
            found = [d for d in found if _made(d)[0] >= since]
        if date is not None:
            found = [d for d in found if d.date == date] or _undated(found, date.year) or self._alike(name, date)
        elif year is not None:
            found = [d for d in found if _made(d)[0] == year]
        elif on is not None:  # a text cannot mean a law that was made after it
            found = [d for d in found if _was_made(d, on)]
        if len(found) > 1 and on is not None and date is None:
            # Of laws of one name the later took the place of the earlier on the day it came into force.
            for document in sorted(found, key=_made, reverse=True):
                state = document.in_force(on)
                if state is not False:
                    return document if state else None
            return None
        return found[0] if len(found) == 1 else None

    def _alike(self, name: str, date: dt.date) -> list[Document]:
        """The laws of a day whose long titles a slip or two tells from a name: … của Luật A, Luật B, …, Luật I."""
        words = set(words_of(name)) if date in self.amending and len(name) > _LONG_TITLE else set()
        return [
            document
            for document in (self.amending[date] if words else ())
            if len(words & (its := set(words_of(document.name)))) >= _ALIKE * max(len(words), len(its))
        ]

    def short_for(self, words: str, *, on: dt.date | None = None) -> Document | None:
        """The document that everybody means by a short name (``Đề án 06``); ``on`` must not be before it."""
        found = self.by_short.get(key(words), [])
        if on is not None:
            found = [d for d in found if _was_made(d, on)]
        return found[0] if len(found) == 1 else None

    def project(self, kind: str | None, label: str | None) -> str | None:
        """The id of a project (đề án) by its number, which means one on any day; ``Nghị quyết 57`` needs a day."""
        found = self.short_for(f"{kind} {label}") if kind == "Đề án" else None
        return None if found is None else found.id


@cache
def well_known() -> WellKnown:
    """The table, read on first use."""
    return WellKnown()


@lru_cache(maxsize=4096)
def law_of(name: str, date: dt.date | None, on: dt.date | None) -> str | None:
    """The id of the law that a name means by its date, or on a day."""
    found = well_known().named(name, date=date, on=on)
    return None if found is None else found.id


@lru_cache(maxsize=4096)
def only(name: str, year: int | None, on: dt.date | None, since: int = 0) -> str | None:
    """The id of the only law of a name, or of a name and a year, that was not made before the year ``since``."""
    table = well_known()
    found = table.named(name, year=year, since=since)
    if on is not None and (found is None if year is not None else found is not None):
        found = table.named(name, year=year, on=on, since=since)  # two of one year, or one that was not made yet
    return None if found is None else found.id


_NEW = dt.timedelta(days=730)  # a law is called so before it is passed, and for a while behind


def newest(name: str, on: dt.date | None) -> str | None:
    """The id of the law of a name that was passed last, if that is not long ago: else there is but a bill."""
    if on is None:
        return None
    passed = [row for row in well_known().by_name.get(key(name), ()) if row.date is not None and row.date <= on]
    last = max(passed, key=_made, default=None)
    return last.id if last is not None and last.date is not None and on - last.date <= _NEW else None


def is_outer(number: str, inner: str) -> bool:
    """Whether a number behind an inner law's name is that of the law that amends it."""
    known = well_known().by_id.get(number)
    return key(inner) in well_known().by_name if known is None else "sửa đổi" in known.name


def is_younger(law_id: str, date: dt.date) -> bool:
    """Whether a law was made in a later year than a day says: Luật Khoáng sản ngày 20/3/1996 is not that of 2010.

    Where the day is that of the law but for the year, the year is a slip.
    """
    known = well_known().by_id.get(law_id)
    if known is None or _made(known)[0] <= date.year:
        return False
    return known.date is None or (known.date.month, known.date.day) != (date.month, date.day)


def is_misnamed(law_id: str, name: str) -> bool:
    """Whether a law is cited by the name of one that it amends: ``Luật Đấu thầu số 90/2025/QH15``."""
    known = well_known().by_id.get(law_id)
    return known is not None and "sửa đổi" in known.name and "sửa đổi" not in name.lower()
