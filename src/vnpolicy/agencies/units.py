"""Units of the territory (đơn vị hành chính) and the bodies that each of them has, as values.

A :class:`Pattern` (``Sở Y tế``) and a :class:`Unit` (``tỉnh Lai Châu``) make a body that no table lists.
"""

from __future__ import annotations

import datetime as dt  # noqa: TC003 - the types of the fields are resolved at run time

from attrs import field, frozen

from .values import Agency, InForce

__all__ = ["Pattern", "Unit", "compose"]


@frozen
class Unit(InForce):
    """A unit of the territory (đơn vị hành chính) under one title; ``tỉnh`` and ``thành phố Đồng Nai`` are two.

    ``str`` writes title and name (``tỉnh Lai Châu``). ``since`` and ``until`` are both days in force; ``becomes`` are
    the ids of the units that took its place.
    """

    id: str
    name: str
    title: str
    level: str = "province"
    since: dt.date | None = field(default=None, eq=False)
    until: dt.date | None = field(default=None, eq=False)
    becomes: tuple[str, ...] = field(default=(), eq=False)
    aliases: tuple[str, ...] = field(default=(), eq=False)

    def __str__(self) -> str:
        return f"{self.title} {self.name}"


@frozen
class Pattern(InForce):
    """A body that many units have: ``Sở Y tế``, ``Ủy ban nhân dân``, ``Tỉnh ủy``.

    ``bare`` patterns take the unit's name without its title (``Tỉnh ủy Lai Châu``); ``titles`` narrows the units to
    those of one title; ``sibling`` is the pattern that takes over when the title changes (``Thành ủy``); ``alone`` says
    whether it may stand for the document's own without a unit (``y``), has a number before it (``n``), or is that of an
    area with a name of its own (``a``).
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    bare: bool = False
    levels: str = "p"
    titles: str = ""
    since: dt.date | None = None
    until: dt.date | None = None
    becomes: str = ""
    sibling: str = ""
    alone: str = ""
    category: str = "department"
    symbol: str = ""


def compose(pattern: Pattern, unit: Unit) -> Agency:
    """The body that a pattern and a unit make, whether or not the unit is in a table."""
    bare = pattern.bare and unit.title[0].islower()
    name = f"{pattern.name} {unit.name}" if bare else f"{pattern.name} {unit}"
    since = max((day for day in (pattern.since, unit.since) if day), default=None)
    until = min((day for day in (pattern.until, unit.until) if day), default=None)
    return Agency(
        f"{pattern.id}/{unit.id}",
        name,
        category=pattern.category,
        level=unit.level,
        symbol=pattern.symbol or None,
        since=since,
        until=until,
        unit=unit.id,
    )
