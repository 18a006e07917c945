"""Who must do what by when (giao nhiệm vụ)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

    from .model import Assignment, Entity

__all__ = ["assign"]


def assign(folded: Folded, hits: list[Hit], entities: list[Entity]) -> tuple[Assignment, ...]:
    """The work that the text assigns with a deadline; ``entities[i]`` was made of ``hits[i]``."""
    del folded, hits, entities
    return ()
