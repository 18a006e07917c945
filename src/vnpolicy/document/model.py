"""What a reading gives: a document, its entities, and the work that it assigns."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Protocol, TypeVar, overload

from attrs import define, field, frozen

from vnpolicy.found import Found

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from typing_extensions import TypeVar as TypeVarWithDefault

    from vnpolicy.agencies import Agency
    from vnpolicy.deadlines import Date, Deadline, Duration, Period, Recurrence, TermDeadline
    from vnpolicy.numerals import Measure, Money, Number, Ordinal, Percentage, Ratio
    from vnpolicy.references import Provision, Reference

    from .figures import Figures
    from .relations import Citation
    from .structure import Structure

__all__ = ["HOMES", "KINDS", "Assignment", "Document", "Entity", "Reading", "Value"]

# Where the values of each kind live: the package, the class, whose name in small letters is that of the kind.
HOMES = {
    name.lower(): (room, name)
    for room, names in {
        "numerals": "Number Percentage Money Measure Ratio Ordinal",
        "deadlines": "Duration Date Period Deadline Recurrence",
        "references": "Reference Provision",
        "agencies": "Agency",
    }.items()
    for name in names.split()
}

KINDS = tuple(HOMES)


class Value(Protocol):
    """What every value of every pillar can do."""

    kind: ClassVar[str]

    def to_dict(self) -> dict[str, Any]:
        """The value as it stands in the JSON."""


if TYPE_CHECKING:  # a bare ``Entity`` is one of any value; before Python 3.13 only a type checker can be told so
    V_co = TypeVarWithDefault("V_co", bound=Value, covariant=True, default=Any)
else:
    V_co = TypeVar("V_co", covariant=True)


def _known(kind: str) -> None:
    """``ValueError`` for a kind that does not exist."""
    if kind not in KINDS:  # a tuple: what cannot be hashed is no kind either
        msg = f"no entity is of kind {kind!r}; the kinds are {', '.join(KINDS)}"
        raise ValueError(msg)


def _value(kind: str, data: Mapping[str, Any], on: dt.date | None) -> Any:
    """The value of one kind from its JSON; a body is the one that bears the name on the day."""
    from importlib import import_module

    _known(kind)
    room, name = HOMES[kind]
    if kind == "deadline" and "term" in data:
        name = "TermDeadline"
    value = getattr(import_module(f"vnpolicy.{room}"), name)
    return value.from_dict(data, on=on) if kind == "agency" else value.from_dict(data)


@frozen
class Entity(Found[V_co]):
    """One span of the text with its kind and its value.

    ``text == document.text[start:end]``. ``short`` marks a short form (``Nghị quyết 57``, ``UBND tỉnh``): its value
    is what it stands for. ``how`` says how what the words themselves leave open was settled on the document.

    >>> import vnpolicy
    >>> text = "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị. Theo Nghị quyết 57, các bộ báo cáo."
    >>> first, *_, short = vnpolicy.extract(text).of("reference")
    >>> first.how, short.value.id, short.how
    ({'date': 'named beside it', 'issuer': 'named beside it'}, '57-NQ/TW', {'id': 'cited in full in this document'})
    """

    short: bool = False
    bound: tuple[tuple[str, str], ...] = field(default=(), eq=False, repr=False)

    @property
    def how(self) -> dict[str, str]:
        """For each field that the document settled, by what: ``named beside it``, ``shared by a list`` …"""
        return dict(self.bound)

    def to_dict(self) -> dict[str, Any]:
        """The entity as it stands in the JSON."""
        value = self.value.to_dict()
        if self.qualifier is not None:
            value["qualifier"] = self.qualifier
        if self.change is not None:
            value["change"] = self.change
        if self.short:
            value["short"] = True
        return {"kind": self.value.kind, "start": self.start, "end": self.end, "text": self.text, "value": value}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, on: dt.date | None = None) -> Entity:
        """The entity that :meth:`to_dict` wrote; ``on`` is the reference date of its document."""
        value = data["value"]
        plain = {name: said for name, said in value.items() if name not in ("qualifier", "change")}
        return cls(
            _value(data["kind"], plain, on),
            data["start"],
            data["end"],
            data["text"],
            value.get("qualifier"),
            value.get("change"),
            value.get("short", False),
        )


@frozen
class Assignment:
    """A piece of work that the text assigns with a deadline (giao nhiệm vụ).

    ``assignees`` are agencies by their full official names, or a group as the text words it; ``due`` is the last day
    in time, None for a term that runs from an event that the text does not date (``deadline.value`` then holds the
    term and its anchor). The span runs from the first word of the work to the end of its deadline. What the row rests
    on: ``deadline``, the entity that sets the day (None only where JSON or a program left it out); ``basis``, the
    documents that the work is done after, as they stand in its clause or its row of a table; ``cooperating``, those
    who are to help (phối hợp).

    >>> import vnpolicy
    >>> text = "Bộ Y tế chủ trì, phối hợp với Bộ Công an hoàn thành kho dữ liệu trước ngày 30/6/2025."
    >>> (work,) = vnpolicy.extract(text).assignments
    >>> str(work.due), work.assignees, work.cooperating, work.deadline.text
    ('2025-06-29', ('Bộ Y tế',), ('Bộ Công an',), 'trước ngày 30/6/2025')
    """

    start: int
    end: int
    text: str
    assignees: tuple[str, ...]
    due: dt.date | None = None
    deadline: Entity[Deadline | TermDeadline] | None = None
    basis: tuple[Entity, ...] = ()
    cooperating: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The assignment as it stands in the JSON; what does not apply is absent."""
        row: dict[str, Any] = {
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "assignees": list(self.assignees),
        }
        if self.due is not None:
            row["due"] = self.due.isoformat()
        if self.deadline is not None:
            row["deadline"] = [self.deadline.start, self.deadline.end]
        if self.basis:
            row["basis"] = [[entity.start, entity.end] for entity in self.basis]
        if self.cooperating:
            row["cooperating"] = list(self.cooperating)
        return row

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], entities: tuple[Entity, ...] = ()) -> Assignment:
        """The assignment that :meth:`to_dict` wrote; ``entities`` are those of its document."""
        basis = {tuple(place) for place in data.get("basis", ())}
        deadline = tuple(data.get("deadline", ()))
        return cls(
            data["start"],
            data["end"],
            data["text"],
            tuple(data["assignees"]),
            dt.date.fromisoformat(data["due"]) if data.get("due") else None,
            next((e for e in entities if (e.start, e.end) == deadline and e.kind == "deadline"), None),
            tuple(e for e in entities if (e.start, e.end) in basis and e.kind in ("reference", "provision")),
            tuple(data.get("cooperating", ())),
        )


Settled = tuple[tuple[Entity, ...], tuple[Assignment, ...]]


class Reading:
    """The entities and the assignments of a text, settled by the first who asks; whoever asks later gets the same."""

    __slots__ = ("_settle", "_settled")

    def __init__(self, settle: Callable[[], Settled]) -> None:
        self._settle: Callable[[], Settled] | None = settle
        self._settled: list[Settled] = []

    @property
    def settled(self) -> Settled:
        """Both, in the order of the text."""
        settle = self._settle
        if settle is not None:
            self._settled.append(settle())  # of threads that ask at once the first counts
            self._settle = None  # and what it was settled from is let go
        return self._settled[0]

    def __eq__(self, other: object) -> bool:
        return self.settled == other.settled if isinstance(other, Reading) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.settled)

    def __reduce__(self) -> tuple[Callable[[Settled], Reading], tuple[Settled]]:
        return settled, (self.settled,)


def settled(result: Settled) -> Reading:
    """The reading of what is settled already."""
    return Reading(lambda: result)


@define
class _OnDemand:
    """What of a document is read when it is asked for, and read once."""

    citations: tuple[Citation, ...] | None = None
    figures: Figures | None = None
    structure: Structure | None = None


@frozen
class Document:
    """A text and what was read in it; made by :func:`vnpolicy.extract`, and never changed afterwards.

    Iterating gives the entities, by place and, of those that start together, the longest first. What was found is
    settled on the document (short forms, the work that it assigns) when entities or assignments are first asked for.

    >>> import vnpolicy
    >>> document = vnpolicy.extract("Bộ Công an trình trước ngày 30/6/2025 theo Nghị quyết số 57-NQ/TW.")
    >>> [entity.text for entity in document.of("agency", "reference")]
    ['Bộ Công an', 'Nghị quyết số 57-NQ/TW']
    >>> document.of("deadline")[0].value.due
    datetime.date(2025, 6, 29)
    """

    text: str = field(repr=lambda text: repr(text if len(text) <= 60 else text[:57] + "..."))
    on: dt.date | None
    _reading: Reading = field(repr=False)
    _read: _OnDemand = field(factory=_OnDemand, init=False, eq=False, repr=False)

    @property
    def entities(self) -> tuple[Entity, ...]:
        """Every figure, time, document and agency in the text, in its order."""
        return self._reading.settled[0]

    @property
    def assignments(self) -> tuple[Assignment, ...]:
        """The work that the text assigns with a deadline, in its order."""
        return self._reading.settled[1]

    def __iter__(self) -> Iterator[Entity]:
        return iter(self.entities)

    def __len__(self) -> int:
        return len(self.entities)

    @overload
    def of(self, kind: Literal["number"], /) -> list[Entity[Number]]: ...
    @overload
    def of(self, kind: Literal["percentage"], /) -> list[Entity[Percentage]]: ...
    @overload
    def of(self, kind: Literal["money"], /) -> list[Entity[Money]]: ...
    @overload
    def of(self, kind: Literal["measure"], /) -> list[Entity[Measure]]: ...
    @overload
    def of(self, kind: Literal["ratio"], /) -> list[Entity[Ratio]]: ...
    @overload
    def of(self, kind: Literal["ordinal"], /) -> list[Entity[Ordinal]]: ...
    @overload
    def of(self, kind: Literal["duration"], /) -> list[Entity[Duration]]: ...
    @overload
    def of(self, kind: Literal["date"], /) -> list[Entity[Date]]: ...
    @overload
    def of(self, kind: Literal["period"], /) -> list[Entity[Period]]: ...
    @overload
    def of(self, kind: Literal["deadline"], /) -> list[Entity[Deadline | TermDeadline]]: ...
    @overload
    def of(self, kind: Literal["recurrence"], /) -> list[Entity[Recurrence]]: ...
    @overload
    def of(self, kind: Literal["reference"], /) -> list[Entity[Reference]]: ...
    @overload
    def of(self, kind: Literal["provision"], /) -> list[Entity[Provision]]: ...
    @overload
    def of(self, kind: Literal["agency"], /) -> list[Entity[Agency]]: ...
    @overload
    def of(self, *kinds: str) -> list[Entity]: ...
    def of(self, *kinds: str) -> list[Entity]:
        """The entities of one kind or several, in the order of the text.

        Of one kind a type checker knows the values: those of ``of("money")`` are ``Money``. A kind that does not
        exist raises a ``ValueError`` that names those that do.
        """
        for kind in kinds:
            _known(kind)
        return [entity for entity in self.entities if entity.kind in kinds]

    def within(self, start: int, end: int) -> tuple[Entity, ...]:
        r"""The entities that begin in a piece of the text, such as a chunk or a provision, in their order.

        >>> import vnpolicy
        >>> text = "Điều 1. Phí\nMức phí là 5%.\nĐiều 2. Thời hạn\nNộp trước ngày 30/6/2025."
        >>> document = vnpolicy.extract(text)
        >>> article = document.structure.at("điều 2")
        >>> [entity.text for entity in document.within(article.start, article.end)]
        ['trước ngày 30/6/2025']
        """
        entities = self.entities
        first, last = (bisect_left(entities, at, key=attrgetter("start")) for at in (start, end))
        return entities[first:last]

    @property
    def citations(self) -> tuple[Citation, ...]:
        r"""Each place that cites another document, and what this one does to it; read on demand.

        >>> import vnpolicy
        >>> text = "Điều 1. Hiệu lực\nNghị định này thay thế Nghị định số 30/2020/NĐ-CP."
        >>> [(row.relation, row.act) for row in vnpolicy.extract(text).citations]
        [('replaces', '30/2020/NĐ-CP')]
        """
        if self._read.citations is None:
            from .relations import citations

            self._read.citations = citations(self)
        return self._read.citations

    @property
    def figures(self) -> Figures:
        """A row for each figure: amount, unit, what it counts or measures, the period it speaks of; read on demand.

        What it counts needs the extra ``vnpolicy[text]``; without it the rows come without it, and
        ``document.figures.note`` says so.

        >>> import vnpolicy
        >>> [row.amount for row in vnpolicy.extract("Đã cấp 3.525 mã số; đạt 50,4% kế hoạch.").figures]
        [Decimal('3525'), Decimal('50.4')]
        """
        if self._read.figures is None:
            from .figures import figures

            self._read.figures = figures(self)
        return self._read.figures

    @property
    def structure(self) -> Structure:
        r"""The document's own head, and its tree of Chương, Mục, Điều, khoản, điểm; read on demand.

        >>> import vnpolicy
        >>> text = "Điều 1. Phạm vi\n1. Nghị định này quy định:\na) Mức phí;\nb) Cách nộp."
        >>> tree = vnpolicy.extract(text).structure
        >>> [node.path for node in tree.walk()]
        ['điều 1', 'điều 1/khoản 1', 'điều 1/khoản 1/điểm a', 'điều 1/khoản 1/điểm b']
        """
        if self._read.structure is None:
            from .structure import read

            self._read.structure = read(self)
        return self._read.structure

    def to_dict(self) -> dict[str, Any]:
        """The reading as plain lists, dictionaries, strings and numbers; the format is public and versioned.

        The text itself is not in it: it goes beside, and :meth:`from_dict` asks for it.
        """
        result: dict[str, Any] = {"vnpolicy": 1}
        if self.on is not None:
            result["on"] = self.on.isoformat()
        result["entities"] = [entity.to_dict() for entity in self.entities]
        result["assignments"] = [assignment.to_dict() for assignment in self.assignments]
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], text: str) -> Document:
        """The document that :meth:`to_dict` wrote, given the text that it was read from.

        Raises a ``ValueError`` when the format's version is another, or an entity does not quote the text.

        >>> import vnpolicy
        >>> document = vnpolicy.extract("đạt 50,4%")
        >>> vnpolicy.Document.from_dict(document.to_dict(), "đạt 50,4%") == document
        True
        """
        if data.get("vnpolicy") != 1:
            msg = f"format version 1 expected, not {data.get('vnpolicy')!r}"
            raise ValueError(msg)
        for row in (*data["entities"], *data["assignments"]):
            if text[row["start"] : row["end"]] != row["text"]:
                msg = f"the text has {text[row['start'] : row['end']]!r} at {row['start']}, not {row['text']!r}"
                raise ValueError(msg)
        on = dt.date.fromisoformat(data["on"]) if data.get("on") else None
        entities = tuple(Entity.from_dict(row, on=on) for row in data["entities"])
        assignments = tuple(Assignment.from_dict(row, entities) for row in data["assignments"])
        return cls(text, on, settled((entities, assignments)))

    def to_json(self, *, indent: int | None = None) -> str:
        """The same as JSON text, letters as they are; ``indent`` as in :func:`json.dumps`."""
        import json  # costs 1.5 ms, and is not needed to read

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

    def to_frame(
        self,
        rows: Literal["entities", "assignments", "figures", "citations"] = "entities",
        *,
        library: str = "pandas",
    ) -> Any:
        """The entities or other rows as a data frame of pandas, or of Polars (``library="polars"``).

        Amounts are plain decimal strings, days are dates, and the columns are the same whatever the text holds
        (:doc:`/documents`). Raises ``ImportError`` when the library is not installed.
        """
        from .frames import columns, to_frame

        return to_frame(columns([(0, self)], rows), rows, library)

    def to_ical(self, *, component: Literal["event", "todo"] = "event") -> str:
        """The assignments as iCalendar (RFC 5545): all-day events on the last day in time, or to-dos with a due day.

        Work whose day is not known is left out of events, and stands without a day among to-dos. The description
        holds the deadline's words, who helps, what the work rests on, and the number in the head. The same document
        gives the same text, and the same UIDs: a second import into a calendar replaces the first.
        """
        from .ical import to_ical

        return to_ical(self, component)

    def to_svg(self) -> str:
        """A timeline of the deadlines: one line each, in the order of their days; text is escaped."""
        from .timeline import to_svg

        return to_svg(self)
