"""What a reading gives: a document, its entities, and the work that it assigns."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from attrs import field, frozen

from vnpolicy.found import Found

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator

__all__ = ["KINDS", "Assignment", "Document", "Entity", "Value"]

KINDS = (
    "number",
    "percentage",
    "money",
    "measure",
    "ratio",
    "ordinal",
    "duration",
    "date",
    "period",
    "deadline",
    "recurrence",
    "reference",
    "provision",
    "agency",
)


class Value(Protocol):
    """What every value of every pillar can do."""

    kind: ClassVar[str]

    def to_dict(self) -> dict[str, Any]:
        """The value as it stands in the JSON."""


@frozen
class Entity(Found[Any]):
    """One span of the text with its kind and its value.

    ``text == document.text[start:end]``. ``short`` marks a short form (``Nghị quyết 57``, ``UBND tỉnh``): its value
    is what it stands for.
    """

    short: bool = False

    @property
    def kind(self) -> str:
        """One of the fourteen kinds: ``number``, ``date``, ``reference``, ``agency`` …"""
        kind: str = self.value.kind
        return kind

    def to_dict(self) -> dict[str, Any]:
        """The entity as it stands in the JSON."""
        value = self.value.to_dict()
        for name in ("qualifier", "change"):
            said = getattr(self, name)
            if said is not None:
                value[name] = said
        if self.short:
            value["short"] = True
        return {"kind": self.kind, "start": self.start, "end": self.end, "text": self.text, "value": value}


@frozen
class Assignment:
    """A piece of work that the text assigns with a deadline (giao nhiệm vụ).

    ``assignees`` are agencies by their full official names, or a group as the text words it; ``due`` is the last day
    in time, absent for a term that runs from an event; the span runs from the first word of the work to the end of
    its deadline.
    """

    start: int
    end: int
    text: str
    assignees: tuple[str, ...]
    due: dt.date | None = None
    deadline: Entity | None = None

    def to_dict(self) -> dict[str, Any]:
        """The assignment as it stands in the JSON."""
        row: dict[str, Any] = {
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "assignees": list(self.assignees),
        }
        if self.due is not None:
            row["due"] = self.due.isoformat()
        return row


@frozen
class Document:
    """A text and what was read in it; made by :func:`vnpolicy.extract`, and never changed afterwards.

    Iterating gives the entities, by place and, of those that start together, the longest first.

    >>> import vnpolicy
    >>> document = vnpolicy.extract("Bộ Công an trình trước ngày 30/6/2025 theo Nghị quyết số 57-NQ/TW.")
    >>> [entity.text for entity in document.of("agency", "reference")]
    ['Bộ Công an', 'Nghị quyết số 57-NQ/TW']
    >>> document.of("deadline")[0].value.due
    datetime.date(2025, 6, 29)
    """

    text: str = field(repr=lambda text: repr(text if len(text) <= 60 else text[:57] + "..."))
    on: dt.date | None
    entities: tuple[Entity, ...]
    assignments: tuple[Assignment, ...] = ()

    def __iter__(self) -> Iterator[Entity]:
        return iter(self.entities)

    def __len__(self) -> int:
        return len(self.entities)

    def of(self, *kinds: str) -> list[Entity]:
        """The entities of one kind or several, in the order of the text.

        A kind that does not exist raises a ``ValueError`` that names those that do.
        """
        for kind in kinds:
            if kind not in KINDS:
                msg = f"no entity is of kind {kind!r}; the kinds are {', '.join(KINDS)}"
                raise ValueError(msg)
        return [entity for entity in self.entities if entity.kind in kinds]

    def to_dict(self) -> dict[str, Any]:
        """The reading as plain lists, dictionaries, strings and numbers; the format is public and versioned."""
        result: dict[str, Any] = {"vnpolicy": 1}
        if self.on is not None:
            result["on"] = self.on.isoformat()
        result["entities"] = [entity.to_dict() for entity in self.entities]
        result["assignments"] = [assignment.to_dict() for assignment in self.assignments]
        return result

    def to_json(self, *, indent: int | None = None) -> str:
        """The same as JSON text, letters as they are; ``indent`` as in :func:`json.dumps`."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=indent)

    def to_html(self) -> str:
        """A page fragment with every entity marked: a colour for each kind, the value on hover, a legend."""
        from .render import to_html

        return to_html(self)

    _repr_html_ = to_html

    def annotate(self, render: Callable[[Entity, str], str], *, escape: Callable[[str], str] | None = None) -> str:
        """The text with each entity replaced by what ``render(entity, inner)`` writes for it.

        ``inner`` is the entity's text with the entities inside it already rendered. ``escape`` is applied to
        the words between, and to the text of entities, before ``render`` sees it.

        >>> import vnpolicy
        >>> vnpolicy.extract("đạt 50,4%").annotate(lambda entity, inner: f"[{inner}]({entity.kind})")
        'đạt [50,4%](percentage)'
        """
        from .render import annotate

        return annotate(self, render, escape)
