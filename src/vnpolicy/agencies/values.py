"""What a name of a public body stands for: :class:`Agency` (cơ quan, tổ chức), and the names that it bears."""

from __future__ import annotations

import datetime as dt  # noqa: TC003 - the types of the fields are resolved at run time
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from vnpolicy._schema import Written

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .registry import Registry

__all__ = ["Agency", "Change", "InForce", "Name"]


class InForce:
    """What stands from one day to another, both in force; None where the day is not known or not come."""

    __slots__ = ()

    since: dt.date | None
    until: dt.date | None

    def in_force(self, on: dt.date) -> bool:
        """Whether it stands on that day."""
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)


@frozen
class Name(InForce):
    """One way to write a body's name, and the days on which it meant that body.

    ``type`` is ``official``, ``english``, ``alias``, ``acronym``, ``symbol`` or ``former``; ``strength`` is ``strong``
    (read anywhere), ``weak`` (``Đảng``, ``CP``: read only by ``parse``) or ``ambiguous`` (``BCT``: never read).
    """

    text: str
    type: str = "alias"
    since: dt.date | None = None
    until: dt.date | None = None
    strength: str = "strong"

    def __str__(self) -> str:
        return self.text


@frozen
class Change:
    """A change of the bodies or of the units, with the act that made it."""

    date: dt.date
    what: str
    act: str
    source: str


@frozen(repr=False)
class Agency(InForce, Written):
    """A public body (cơ quan) of State, Party or the mass organisations, from one day to another.

    ``id`` is a slug that stays when codes are given anew; ``name`` is the full official name; ``category`` says what it
    is (``ministry``, ``party``, ``department`` …) and ``level`` where it stands (``central``, ``province``,
    ``district``, ``commune`` …); :doc:`/agencies` lists both. ``symbol`` is what stands for it in a document number
    (``QĐ-BCA``), ``code`` its electronic identifier (mã định danh điện tử). ``since`` and ``until`` are both days in
    force; None where the day is not known or not come. ``parent`` and ``becomes`` are ids; ``unit`` is the id of the
    province that the name was composed with.

    >>> import datetime as dt
    >>> from vnpolicy import agencies
    >>> body = agencies.parse("Bộ TT&TT", on=dt.date(2024, 5, 1))
    >>> str(body), body.until, [str(b) for b in body.successors(dt.date(2025, 3, 1))]
    ('Bộ Thông tin và Truyền thông', datetime.date(2025, 2, 28), ['Bộ Khoa học và Công nghệ'])
    """

    kind: ClassVar[str] = "agency"

    id: str
    name: str
    category: str = field(default="", eq=False)
    level: str = field(default="", eq=False)
    parent: str | None = field(default=None, eq=False, repr=False)
    names: tuple[Name, ...] = field(default=(), eq=False, repr=False)
    symbol: str | None = field(default=None, eq=False, repr=False)
    code: str | None = field(default=None, eq=False, repr=False)
    since: dt.date | None = field(default=None, eq=False)
    until: dt.date | None = field(default=None, eq=False)
    becomes: tuple[str, ...] = field(default=(), eq=False, repr=False)
    unit: str | None = field(default=None, eq=False, repr=False)
    act: str | None = field(default=None, eq=False, repr=False)

    def __str__(self) -> str:
        return self.name

    def predecessors(self, *, registry: Registry | None = None) -> tuple[Agency, ...]:
        """The bodies whose direct successor this one is, in order of their names."""
        return _registry(registry).predecessors(self)

    def successors(self, on: dt.date | None = None, *, registry: Registry | None = None) -> tuple[Agency, ...]:
        """The bodies in its place on a day, through as many changes as there were; without a day, the next ones.

        Empty while the body itself is in force, and where nothing took its place.

        >>> import datetime as dt
        >>> from vnpolicy import agencies
        >>> old = agencies.parse("UBND tỉnh Bình Phước")
        >>> [str(body) for body in old.successors(dt.date(2025, 7, 1))]
        ['Ủy ban nhân dân tỉnh Đồng Nai']
        >>> [str(body) for body in old.successors(dt.date(2026, 5, 1))]
        ['Ủy ban nhân dân thành phố Đồng Nai']
        """
        return _registry(registry).successors(self, on)

    def to_dict(self) -> dict[str, object]:
        """The body as the JSON of a document has it: its full name."""
        return {"name": self.name}

    @classmethod
    def from_dict(cls, data: Mapping[str, object], *, on: dt.date | None = None) -> Agency:
        """The body that the JSON of a document names; :class:`~vnpolicy.errors.ParseError` where it names none."""
        from . import parse

        return parse(str(data["name"]), on=on)


def _registry(registry: Registry | None) -> Registry:
    from .registry import default

    return default() if registry is None else registry
