"""The registry of bodies (sổ đăng ký cơ quan): which bodies there are, and what became of each.

A :class:`Registry` holds the central bodies one by one, and the patterns (``Sở Y tế``, ``Ủy ban nhân dân``) and units
(``tỉnh Lai Châu``) that the others are composed of. It is immutable; :meth:`Registry.extended` gives another one with
bodies of the user's own.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from attrs import evolve

from . import shipped
from .lexicon import Lexicon
from .likeness import Likeness
from .meanings import Reading
from .units import Pattern, Unit, compose
from .values import Agency, Name

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

__all__ = ["Registry", "default"]


class Registry:
    """The bodies that the library knows, by id and by name; iteration gives those of the tables, without the composed.

    >>> from vnpolicy.agencies import Agency, Name, Registry, find
    >>> mine = Registry.default().extended(
    ...     Agency("vien-x", "Viện Nghiên cứu X", names=(Name("VNCX", "acronym"),)))
    >>> [str(found.value) for found in find("Giao VNCX chủ trì.", registry=mine)]
    ['Viện Nghiên cứu X']
    """

    __slots__ = (
        "_bodies",
        "_cache",
        "_lexicon",
        "_likeness",
        "_patterns",
        "_units",
        "_units_lexicon",
        "compiled",
        "short_forms",
    )

    def __init__(self, bodies: Iterable[Agency], patterns: Iterable[Pattern] = (), units: Iterable[Unit] = ()) -> None:
        self._bodies = {body.id: body for body in bodies}
        self._patterns = {pattern.id: pattern for pattern in patterns}
        self._units = {unit.id: unit for unit in units}
        self._cache: dict[tuple[str, str], Agency] = {}
        self._lexicon: Lexicon | None = None
        self._units_lexicon: Lexicon | None = None
        self._likeness: Likeness | None = None
        self.compiled: Any = None  # the finder's own, built on first use
        self.short_forms: dict[tuple[str, str, str], Any] = {}  # what was composed of patterns without a unit

    @staticmethod
    def default() -> Registry:
        """The registry that ships with the library."""
        return default()

    def __iter__(self) -> Iterator[Agency]:
        return iter(self._bodies.values())

    def __len__(self) -> int:
        return len(self._bodies)

    def __contains__(self, id: object) -> bool:  # noqa: A002
        return id in self._bodies

    @property
    def units(self) -> tuple[Unit, ...]:
        """The provinces, and the cities of their level, old and new."""
        return tuple(self._units.values())

    @property
    def patterns(self) -> tuple[Pattern, ...]:
        """The bodies that every unit has, before its name is added."""
        return tuple(self._patterns.values())

    def extended(self, *bodies: Agency, units: Iterable[Unit] = (), patterns: Iterable[Pattern] = ()) -> Registry:
        """Another registry, with these bodies besides; one with an id that is known replaces it."""
        return Registry(
            [*(self._bodies | {body.id: body for body in bodies}).values()],
            [*(self._patterns | {pattern.id: pattern for pattern in patterns}).values()],
            [*(self._units | {unit.id: unit for unit in units}).values()],
        )

    def get(self, id: str) -> Agency:  # noqa: A002
        """The body with an id; that of a composed body is its pattern's and its unit's: ``so-y-te/tinh-lai-chau``.

        Raises :class:`KeyError` where there is none; bodies of districts, communes and committees are in no table.
        """
        body = self._bodies.get(id)
        if body is not None:
            return body
        pattern, _, unit = id.partition("/")
        if pattern in self._patterns and unit in self._units:
            composed = self.compose(self._patterns[pattern], self._units[unit])
            if composed is not None:
                return composed
        raise KeyError(id)

    def compose(self, pattern: Pattern, unit: Unit) -> Agency | None:
        """The body of a unit; None where units of its title have none, or have several that are numbered."""
        key = (pattern.id, unit.id)
        body = self._cache.get(key)
        if body is None:
            if pattern.alone == "n" or (pattern.titles and pattern.titles != unit.title.lower()):
                return None
            body = compose(pattern, unit)
            if unit.id in self._units:
                self._cache[key] = body
        return body

    def successors(self, body: Agency, on: dt.date | None = None) -> tuple[Agency, ...]:
        """See :meth:`Agency.successors`."""
        if on is None:
            return self._next(body)
        if body.in_force(on) or (body.since is not None and on < body.since):
            return ()
        standing: dict[str, Agency] = {}
        seen = {body.id}
        queue = list(self._next(body))
        while queue:
            other = queue.pop(0)
            if other.id in seen:
                continue
            seen.add(other.id)
            if other.in_force(on):
                standing[other.id] = other
            else:
                queue += self._next(other)
        return tuple(standing.values())

    def predecessors(self, body: Agency) -> tuple[Agency, ...]:
        """See :meth:`Agency.predecessors`."""
        if body.unit is None:
            before = [other for other in self if body.id in other.becomes]
        else:
            pattern_id = body.id.partition("/")[0]
            before = []
            for pattern in self._patterns.values():
                if pattern_id in {pattern.id, pattern.becomes, pattern.sibling}:
                    for unit in self._units.values():
                        if unit.id == body.unit or body.unit in unit.becomes:
                            other = self.compose(pattern, unit)
                            if other is not None and other.id != body.id and body in self._next(other):
                                before.append(other)
        return tuple(sorted(before, key=lambda other: other.name))

    def _next(self, body: Agency) -> tuple[Agency, ...]:
        if body.unit is None:
            return tuple(self._bodies[heir] for heir in body.becomes if heir in self._bodies)
        pattern = self._patterns.get(body.id.partition("/")[0])
        unit = self._units.get(body.unit)
        if pattern is None or unit is None:
            return ()
        end = min((day for day in (pattern.until, unit.until) if day), default=None)
        if end is None:
            return ()
        if pattern.until == end:
            if pattern.becomes not in self._patterns:
                return ()
            pattern = self._patterns[pattern.becomes]
        units = [unit]
        if unit.until == end:
            units = [self._units[heir] for heir in unit.becomes if heir in self._units]
        after = []
        for heir in units:
            composed = self.compose(pattern, heir)
            if composed is None and pattern.sibling in self._patterns:
                composed = self.compose(self._patterns[pattern.sibling], heir)
            if composed is not None:
                after.append(composed)
        return tuple(after)

    @property
    def lexicon(self) -> Lexicon:
        """Every written name; built on first use."""
        if self._lexicon is None:
            lexicon = Lexicon()
            for body in self._bodies.values():
                if " " in body.name:
                    lexicon.add(body.name, body)
                else:
                    lexicon.add(body.name, Reading(body, Name(body.name, "official"), body.name))
                for name in body.names:
                    if name.type == "english":
                        continue
                    if name.type == "official" and name.text != body.name:  # it is written out under this name too
                        lexicon.add(name.text, evolve(body, name=name.text))
                        continue
                    one = " " not in name.text or name.type == "acronym"
                    plain = name.strength == "strong" and not one and name.since is None and name.until is None
                    lexicon.add(name.text, body if plain else Reading(body, name, name.text if one else ""))
            for pattern in self._patterns.values():
                for text in (pattern.name, *pattern.aliases):
                    lexicon.add(text, pattern)
            self._lexicon = lexicon
        return self._lexicon

    @property
    def units_lexicon(self) -> Lexicon:
        """The names of the units, without their titles."""
        if self._units_lexicon is None:
            lexicon = Lexicon()
            for unit in self._units.values():
                for name in (unit.name, *unit.aliases):
                    lexicon.add(name, unit)
            self._units_lexicon = lexicon
        return self._units_lexicon

    def search(self, text: str, *, limit: int = 5) -> list[Agency]:
        """The bodies whose names are most like a text, best first; nothing that reads text uses it."""
        return [body for _, body in self._alike(text)[:limit]]

    def likely(self, text: str) -> list[Agency]:
        """Of the first three of :meth:`search` those that a text may mean: much like it, nearly as much as the best."""
        ranked = self._alike(text)[:3]
        return [body for score, body in ranked if score >= max(0.5, 0.75 * ranked[0][0])]

    def _alike(self, text: str) -> list[tuple[float, Agency]]:
        if self._likeness is None:
            self._likeness = Likeness(self)
        return self._likeness.ranked(text)


@functools.cache
def default() -> Registry:
    """The registry of the tables, read on first use."""
    return Registry(shipped.bodies(), shipped.patterns(), shipped.units())
