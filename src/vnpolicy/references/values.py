"""The values of a citation: a document (văn bản) by its number, its name, or both; a place in one (điều khoản)."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import field, frozen

from vnpolicy._regex import regex
from vnpolicy._schema import Written

from . import codes, ids, series
from .counts import is_quantity
from .labels import ARTICLE, LEVELS, SECTIONS, fits, lowered, rank, split_label

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Provision", "Reference", "changed", "cited", "known"]


@frozen(eq=False, kw_only=True, repr=False)
class Reference(Written):
    """A document (văn bản) as a text cites it.

    ``id`` is number and symbol (số, ký hiệu) as the rules write them, ``None`` when the text gives a short form or a
    name that does not settle which document is meant; ``type`` is the document's type by its full name (``Nghị
    định``), ``name`` that of a law as the text words it, ``date`` and ``issuer`` what stands beside the number.
    A number without a year is given anew every year or every term: ``date`` and ``issuer`` tell two of them apart.

    How it was written is no part of its equality: ``raw`` (the words of the text), ``short`` (a short form such as
    ``Nghị quyết 57``) and ``repairs`` (what was put right in the form of the symbol, never in its digits).

    >>> from vnpolicy import references
    >>> decree = references.parse("Nghị định số 30/2020/NĐ-CP")
    >>> decree.id, decree.type, decree.number, decree.year, decree.bodies, decree.family
    ('30/2020/NĐ-CP', 'Nghị định', '30', 2020, ('CP',), 'normative')
    """

    kind: ClassVar[str] = "reference"

    type: str | None = None
    id: str | None = None
    label: str | None = field(default=None, alias="number")
    name: str | None = None
    date: dt.date | None = None
    issuer: str | None = None
    short: bool = False
    raw: str = ""
    repairs: tuple[str, ...] = ()

    def _key(self) -> tuple[object, ...]:
        return self.type, self.id or self.label, self.name, self.date, self.issuer

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Reference):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    @property
    def number(self) -> str | None:
        """The ordinal as it is written, with its leading zero and its suffix: ``06``, ``66.7``, ``473a``."""
        if self.id is None:
            return None if self.label is None else self.label.partition("/")[0]
        return ids.parts(self.id).number

    @property
    def year(self) -> int | None:
        """The year in the number, for the families that put it there; the year of issue of a standard."""
        if self.id is not None:
            return ids.parts(self.id).year
        year = (self.label or "").partition("/")[2]  # Thông tư 12/2025
        return int(year) if year else None

    @property
    def term(self) -> int | None:
        """The term (khóa) of the National Assembly: 15 for ``QH15``, ``UBTVQH15``."""
        return None if self.id is None else ids.parts(self.id).term

    @property
    def bodies(self) -> tuple[str, ...]:
        """The codes of the issuing bodies (ký hiệu cơ quan ban hành), in the order of the symbol."""
        return () if self.id is None else ids.parts(self.id).bodies

    @property
    def family(self) -> str | None:
        """``normative``, ``administrative``, ``correspondence``, ``party``, ``consolidated``, ``standard``,
        ``treaty`` or ``old``: which rule the number was formed by; ``None`` without a number.
        """
        return None if self.id is None else ids.parts(self.id).family

    @property
    def warnings(self) -> tuple[str, ...]:
        """What looks wrong in the number and was left as it stands: a term that did not sit in the year of the number,
        a body that the table does not know (the list of bodies is open by law).

        >>> from vnpolicy import references
        >>> references.parse("Luật Ngân sách nhà nước số 83/2015/QH14").warnings
        ('term 14 of the National Assembly did not sit in 2015',)
        """
        return () if self.id is None else ids.warnings(self.id)

    @property
    def urn(self) -> str | None:
        """A key after the manner of URN:LEX (RFC 9676), unique as far as date and issuer are known.

        ``urn:lex:vn:<issuer>:<type>:<date or year>;<number and symbol>``, all in small letters of ASCII; ``None``
        without an id. The issuer is the body that the symbol names, several with ``+`` between; where many bear the
        symbol (``UBND``), it is the one that the text names.

        >>> from vnpolicy import references
        >>> references.parse("Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ").urn
        'urn:lex:vn:chinh.phu:nghi.dinh:2020-03-05;30-2020-nd-cp'
        """
        if self.id is None:
            return None
        from vnpolicy.agencies.words import slug

        known, named = codes.state(), codes.bodies()
        if self.issuer and not (self.bodies and all(body in known for body in self.bodies)):
            issuer = slug(self.issuer, ".")
        else:
            issuer = "+".join(slug(named.get(body, body), ".") for body in self.bodies)
        when = self.date.isoformat() if self.date else str(self.year or "")
        return f"urn:lex:vn:{issuer}:{slug(self.type or '', '.')}:{when};{slug(self.id, '-')}"

    def to_dict(self) -> dict[str, object]:
        """The value as JSON has it; what does not apply is absent."""
        value: dict[str, object] = {}
        if self.id is not None:
            value["id"] = self.id
        elif self.label is not None:
            value["number"] = self.label
        if self.type is not None:
            value["type"] = self.type
        if self.name is not None:
            value["name"] = self.name
        if self.date is not None:
            value["date"] = self.date.isoformat()
        if self.issuer is not None:
            value["issuer"] = self.issuer
        if self.short:
            value["short"] = True
        return value

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Reference:
        """The value that :meth:`to_dict` wrote."""
        date = data.get("date")
        return cls(
            type=data.get("type"),
            id=data.get("id"),
            number=data.get("number"),
            name=data.get("name"),
            date=None if date is None else dt.date.fromisoformat(date),
            issuer=data.get("issuer"),
            short=bool(data.get("short", False)),
        )

    def _known_by_short(self) -> bool:
        """Whether the short form alone says which document this is, on any day (Đề án 06; not Nghị quyết 57)."""
        from .documents import well_known

        return well_known().project(self.type, self.label) == self.id

    def __str__(self) -> str:
        if self.name is not None:
            words = self.name if self.id is None else f"{self.name} số {self.id}"
        elif (
            self.type
            and self.label
            and (self.short and self._known_by_short() if self.id is not None else _names_alone(self.label))
        ):
            words = f"{self.type} {self.label}"
        elif self.id is None:
            words = f"{self.type} số {self.label}" if self.type else f"số {self.label}"
        elif (standard := series.types().get(self.id.partition(" ")[0].lstrip("0123456789"))) is not None:
            words = self.id if self.type in {None, standard} else f"{self.type} {self.id}"
        else:
            words = f"{self.type} số {self.id}" if self.type else f"số {self.id}"
        if self.date is not None:
            # A leading zero is required below 10 for days, and below 3 for months (Nghị định 30/2020/NĐ-CP, Phụ lục I).
            month = f"{self.date.month:02d}" if self.date.month < 3 else str(self.date.month)
            words += f" ngày {self.date.day:02d}/{month}/{self.date.year}"
        if self.issuer is not None:
            words += f" của {self.issuer}"
        return words


def _names_alone(label: str) -> bool:
    """Whether a number names a document without ``số``; one digit may count something, and so may five."""
    return len(label) > 1 and not is_quantity(label)


@lru_cache(maxsize=2048)
def cited(
    type: str | None,  # noqa: A002 - it is called that everywhere else
    id: str | None,  # noqa: A002
    name: str | None,
    raw: str,
    repairs: tuple[str, ...],
) -> Reference:
    """The value of a citation: a text repeats its citations, and shares what does not change."""
    return Reference(type=type, id=id, name=name, raw=raw, repairs=repairs)


def changed(value: Reference, **fields: Any) -> Reference:
    """The same citation with other fields; a third of the time that ``attrs.evolve`` takes."""
    kept = {
        "type": value.type,
        "id": value.id,
        "number": value.label,
        "name": value.name,
        "date": value.date,
        "issuer": value.issuer,
        "short": value.short,
        "raw": value.raw,
        "repairs": value.repairs,
    }
    return Reference(**(kept | fields))


_LARGEST = LEVELS["phần"]
_DIVISIONS = range(ARTICLE + 1, _LARGEST + 1)
# Written with a capital in the canonical form.
_CAPITAL = frozenset(LEVELS) - {"tiết", "điểm", "khoản"}
# A form's number may itself hold a slash (mẫu số 01/PLI): a path is cut only where a noun follows.
_PATH_RE = regex(f"/(?=(?:{'|'.join(sorted(LEVELS, key=len, reverse=True))}) )")


@frozen(order=False, repr=False)
class Provision(Written):
    """A place in a document (điều khoản): an article, a clause, a point, an annex, a form.

    ``labels`` go from large to small and keep the document's own writing (``điều 5``, ``khoản 2``, ``điểm a``,
    ``phụ lục I``, ``mẫu số 02``); ``document`` is the id of the document, ``None`` where the text does not say. A label
    ``điều này`` (this article) is one that only the document around it can settle.

    >>> from vnpolicy.references import Provision
    >>> place = Provision(("điều 5", "khoản 2", "điểm a"), "30/2020/NĐ-CP")
    >>> place.path, str(place)
    ('điều 5/khoản 2/điểm a', 'điểm a khoản 2 Điều 5 của 30/2020/NĐ-CP')

    Raises ``ValueError`` for labels that are none, or that do not go from large to small. An article may hold sections
    (``điều 1/phần II``), as where one article sets out a whole plan; a section may hold one of its own kind
    (``phụ lục I/phần V/phần A``), and a part of an annex a form (``phụ lục I/phần I/mẫu số 01``).
    """

    kind: ClassVar[str] = "provision"

    labels: tuple[str, ...] = field()
    document: str | None = None

    @labels.validator
    def _from_large_to_small(self, _: object, labels: tuple[str, ...]) -> None:
        if isinstance(labels, str):
            msg = f"labels are a tuple, not a str; references.parse reads {labels!r}"
            raise TypeError(msg)
        above, holder = 10.0, ("", "")
        for label in labels:
            noun, value = split_label(label)
            level: float = LEVELS.get(noun, 10)
            if above == LEVELS.get(holder[0]):  # which nothing larger lowers
                low = lowered(noun, value, *holder)
                level = level if low is None else low
            # Not in an article that itself stands in a chapter or a section: nobody cites so, and it would not read.
            section = above == ARTICLE and noun in SECTIONS and LEVELS[split_label(labels[0])[0]] not in _DIVISIONS
            if (level >= above and not section) or not fits(noun, value):
                msg = f"no label of a provision, or one that stands too high: {label!r}"
                raise ValueError(msg)
            above, holder = level, (noun, value)
        if not labels:
            msg = "a provision has one label at least"
            raise ValueError(msg)

    @property
    def path(self) -> str:
        """The labels from large to small, each after a slash: ``điều 5/khoản 2/điểm a``."""
        return "/".join(self.labels)

    @property
    def open(self) -> bool:
        """Whether a label points at what is being read (``Điều này``) instead of naming it."""
        for label in self.labels:  # noqa: SIM110 - any() over a generator takes three times as long
            if label.endswith(" này"):
                return True
        return False

    def label(self, noun: str) -> str | None:
        """The label that a level has: ``label("khoản")`` is ``"2"`` in ``khoản 2 Điều 5``; ``None`` without one."""
        for label in self.labels:
            if split_label(label)[0] == noun:
                return split_label(label)[1]
        return None

    def to_dict(self) -> dict[str, object]:
        """``{"path": "điều 5/khoản 2", "document": "30/2020/NĐ-CP"}``; no document where none is known."""
        value: dict[str, object] = {"path": self.path}
        if self.document is not None:
            value["document"] = self.document
        return value

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Provision:
        """The value that :meth:`to_dict` wrote."""
        return cls(tuple(_PATH_RE.split(data["path"])), data.get("document"))

    def __str__(self) -> str:
        words = " ".join(
            label[0].upper() + label[1:] if split_label(label)[0] in _CAPITAL else label
            for label in reversed(self.labels)
        )
        return words if self.document is None else f"{words} của {self.document}"

    def _place(self) -> tuple[object, ...]:
        places = []
        for label in self.labels:
            noun, value = split_label(label)
            level = LEVELS[noun]
            places.append((level if level > _LARGEST else -level, rank(value)))  # forms and annexes stand behind all
        return self.document or "", tuple(places)

    def __lt__(self, other: object) -> bool:
        """The order in which a document prints its provisions; a whole stands before its parts."""
        if not isinstance(other, Provision):
            return NotImplemented
        return self._place() < other._place()

    def __le__(self, other: object) -> bool:
        if not isinstance(other, Provision):
            return NotImplemented
        return self._place() <= other._place()


@lru_cache(maxsize=4096)
def known(labels: tuple[str, ...], document: str | None = None) -> Provision:
    """The value of labels that the grammar has read; asking them again would cost as much as reading them."""
    value = object.__new__(Provision)
    object.__setattr__(value, "labels", labels)
    object.__setattr__(value, "document", document)
    return value
