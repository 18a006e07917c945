"""The tables that ship with the library, as values: bodies with their names, patterns, units, changes."""

from __future__ import annotations

import datetime as dt
import functools
from typing import TYPE_CHECKING

from vnpolicy.tables import columns, rows

from .units import Pattern, Unit
from .values import Agency, Change, Name

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["bodies", "changes", "patterns", "units"]


def _day(cell: str) -> dt.date | None:
    return dt.date.fromisoformat(cell) if cell else None


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split("|") if part) if cell else ()


def bodies() -> Iterator[Agency]:
    """The central bodies, with their other names."""
    names: dict[str, list[Name]] = {}
    for body, text, kind, since, until, strength in columns("agencies", "names", "id name type since until strength"):
        name = Name(text, kind, _day(since), _day(until), strength)
        names.setdefault(body, []).append(name)
    for row in columns(
        "agencies",
        "agencies",
        "id name name_en kind level parent symbol edoc_code since until successors act",
    ):
        body, text, english, kind, level, parent, symbol, code, since, until, successors, act = row
        known = names.get(body, [])
        if english:
            known = [*known, Name(english, "english")]
        yield Agency(
            body,
            text,
            kind,
            level,
            parent or None,
            tuple(known),
            symbol or None,
            code or None,
            _day(since),
            _day(until),
            _split(successors),
            None,
            act or None,
        )


def patterns() -> Iterator[Pattern]:
    """What units have: the departments of the provinces, and the bodies of one level or more."""
    for row in columns(
        "agencies", "templates", "id name aliases form units titles since until successor sibling alone category"
    ):
        pattern, text, aliases, form, levels, titles, since, until, successor, sibling, alone, category = row
        yield Pattern(
            pattern,
            text,
            _split(aliases),
            form == "name",
            levels,
            titles,
            _day(since),
            _day(until),
            successor,
            sibling,
            alone,
            category,
        )
    for row in columns("agencies", "departments", "id name aliases symbol since until successor kind"):
        pattern, text, aliases, symbol, since, until, successor, kind = row
        yield Pattern(
            pattern,
            text,
            _split(aliases),
            since=_day(since),
            until=_day(until),
            becomes=successor,
            alone="" if kind == "inspectorate" else "y",
            category="office" if kind == "office" else "department",
            symbol=symbol,
        )


def units() -> Iterator[Unit]:
    """The provinces and the cities of their level, old and new."""
    for row in columns("agencies", "provinces", "id name title since until successors aliases"):
        unit, text, title, since, until, successors, aliases = row
        yield Unit(unit, text, title, "province", _day(since), _day(until), _split(successors), _split(aliases))


@functools.cache
def changes() -> tuple[Change, ...]:
    """The changes that the tables know, in order of their days."""
    return tuple(
        Change(dt.date.fromisoformat(row["date"]), row["what"], row["act"], row["source"])
        for row in rows("agencies", "changes")
    )


@functools.cache
def subjects() -> dict[str, str]:
    """What the subject of a committee is written as for short, and the words for it: ``GTVT``."""
    return {row["shorter"]: row["words"] for row in rows("agencies", "subjects")}


@functools.cache
def fields() -> dict[str, str]:
    """What the field of a Vụ is written as for short, in small letters, and its words: ``tccb``."""
    return {row["shorter"].lower(): row["words"] for row in rows("agencies", "fields")}
