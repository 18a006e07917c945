"""Which bodies a person may have meant: those whose names share most letters, three by three, with what was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .words import slug

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .values import Agency

__all__ = ["Likeness"]

_LONGEST = 400  # no name is longer, and putting marks in order takes quadratic time in their number


def _grams(text: str) -> set[str]:
    padded = f"--{text}-"
    return {padded[at : at + 3] for at in range(len(padded) - 2)} if text else set()


class Likeness:
    """The names of bodies by the groups of three letters in them, in plain letters and without regard to marks."""

    def __init__(self, bodies: Iterable[Agency]) -> None:
        self._names: list[tuple[Agency, int]] = []  # each name's body, and the number of its groups
        self._places: dict[str, list[int]] = {}  # the names that hold a group
        for body in bodies:
            for name in (body.name, *(name.text for name in body.names)):
                grams = _grams(slug(name))
                for gram in grams:
                    self._places.setdefault(gram, []).append(len(self._names))
                self._names.append((body, len(grams)))

    def ranked(self, text: str) -> list[tuple[float, Agency]]:
        """The bodies with a name like a text, best first; 1 is the same name."""
        wanted = _grams(slug(text[:_LONGEST]))
        shared: dict[int, int] = {}
        for gram in wanted:
            for place in self._places.get(gram, ()):
                shared[place] = shared.get(place, 0) + 1
        scored: dict[str, tuple[float, Agency]] = {}
        for place, count in shared.items():
            body, length = self._names[place]
            score = 2 * count / (len(wanted) + length)
            if score > scored.get(body.id, (0.3, body))[0]:
                scored[body.id] = (score, body)
        return sorted(scored.values(), key=lambda pair: (-pair[0], pair[1].until is not None, pair[1].name))
