"""What a name is read in (:class:`Context`), and what it comes to where it is not one body."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import datetime as dt

    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

    from .registry import Registry
    from .units import Pattern

__all__ = ["Context", "Group", "Pending"]


class Context:
    """What a name is read in: the text, its day, the known bodies; and whether names must have their capitals."""

    __slots__ = ("capitals", "folded", "on", "registry")

    def __init__(self, folded: Folded, on: dt.date | None, registry: Registry, *, capitals: bool = True) -> None:
        self.folded = folded
        self.on = on
        self.registry = registry
        self.capitals = capitals


class Group:
    """Not one body but many; ``units`` says that they are of many units: ``UBND các huyện``, ``UBND cấp xã``.

    ``named`` are those of them that are named: ``UBND các tỉnh Nghệ An, Hà Tĩnh``.
    """

    __slots__ = ("end", "named", "units")

    def __init__(self, end: int, *, units: bool = True, named: tuple[Hit, ...] = ()) -> None:
        self.end = end
        self.units = units
        self.named = named


class Pending(NamedTuple):
    """A name that only the document can complete: ``UBND tỉnh``, ``Sở Y tế``, ``Ban Chỉ đạo``.

    ``pattern`` is what its unit is added to; ``title`` the unit's title where the text gives it; ``about`` the subject
    so far of a committee. ``inner`` are the hits to fall back on when the document does not complete it.
    """

    words: str
    pattern: Pattern | None = None
    title: str = ""
    about: str = ""
    inner: tuple[Hit, ...] = ()

    def __str__(self) -> str:
        return self.words
