"""Which body a written name means: of those that bear it the one of the day, if its letters say so much."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from .values import Agency, Name

if TYPE_CHECKING:
    import datetime as dt

__all__ = ["Reading", "ambiguous", "body_meant", "is_spelt"]


class Reading(NamedTuple):
    """What a written name may stand for: a body by that name, in the days on which the name meant it."""

    agency: Agency
    name: Name
    acronym: str = ""  # to be written in just these letters

    def meant(self, on: dt.date | None) -> bool:
        """Whether the name meant this body on that day."""
        return on is None or self.name.in_force(on)


def body_meant(written: str, readings: list[Reading | Agency], on: dt.date | None, *, capitals: bool) -> Agency | None:
    """The one body that a name means on a day; None where it may be several, or is too weak to be read.

    ``capitals`` says that the name stands in running text, where it must have them and be strong.
    """
    bodies: dict[str, Agency] = {}
    for reading in readings:
        if isinstance(reading, Agency):
            bodies[reading.id] = reading
            continue
        if reading.name.strength != "strong" and capitals:
            if reading.name.strength == "ambiguous":
                return None
            continue
        if capitals and reading.acronym and (not is_spelt(written, reading.acronym) or _faded(reading.agency, on)):
            continue
        if reading.meant(on):
            bodies[reading.agency.id] = reading.agency
    return _of_day(list(bodies.values()), on)


def is_spelt(written: str, acronym: str) -> bool:
    """Whether an acronym stands in its own letters, or in capitals."""
    return written == acronym or written.isupper() or (not acronym.isupper() and written.lower() == acronym.lower())


def _faded(body: Agency, on: dt.date | None) -> bool:
    """Whether a body ended so long ago that letters alone no longer mean it (``BTS``, Bộ Thủy sản to 2007)."""
    return body.until is not None and body.until.year < (_LATELY if on is None else on.year - 6)


_LATELY = 2020


def _of_day(bodies: list[Agency], on: dt.date | None) -> Agency | None:
    if len(bodies) <= 1:
        return bodies[0] if bodies else None
    if on is None:
        standing = [body for body in bodies if body.until is None]
    else:
        standing = [body for body in bodies if body.in_force(on)]
        if not standing:
            ended = sorted(
                (body for body in bodies if body.until and body.until < on), key=lambda body: str(body.until)
            )
            standing = ended[-1:]
    return standing[0] if len(standing) == 1 else None


def ambiguous(readings: list[Any], on: dt.date | None) -> list[str]:
    """The names of the bodies that an ambiguous name may mean on a day, in order."""
    bodies = {
        item.agency.id: item.agency.name
        for item in readings
        if type(item) is Reading and item.name.strength == "ambiguous" and item.meant(on)
    }
    return sorted(bodies.values())
