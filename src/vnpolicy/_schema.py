"""What values have in common: a layout, a ``parse`` of their own, and what lets one be a field of a Pydantic model.

The hook imports Pydantic only when Pydantic calls it.

It stands below the pillars and knows none of them: a value's pillar is the package that its class lives in.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from attrs import fields

from .errors import ParseError

if TYPE_CHECKING:
    import datetime as dt
    from typing import Self

    from pydantic_core import core_schema

__all__ = ["Written"]

_AMOUNT: Final = {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$"}
_DAY: Final = {"type": "string", "format": "date"}
_WORD: Final = {"type": "string"}
_WHOLE: Final = {"type": "integer"}
_YES: Final = {"const": True}
_DAY_OR_NULL: Final = {"anyOf": [_DAY, {"type": "null"}]}
_RELATION: Final = {"enum": ["before", "by", "within"]}
_FIGURE: Final = {"amount": _AMOUNT, "low": _AMOUNT, "high": _AMOUNT, "high_open": _YES}


def _object(required: str = "", /, **properties: object) -> dict[str, Any]:
    """The JSON Schema of an object that has these properties and no others."""
    schema: dict[str, Any] = {"type": "object", "properties": properties, "additionalProperties": False}
    if required:
        schema["required"] = required.split()
    return schema


_DATE: Final = _object(
    date=_DAY,
    year=_WHOLE,
    month=_WHOLE,
    day=_WHOLE,
    point={"enum": ["start", "middle", "end"]},
    of={"enum": ["month", "year"]},
    calendar={"const": "lunar"},
)
_DURATION: Final = _object(
    "unit",
    **_FIGURE,
    unit={"enum": ["minute", "hour", "day", "working_day", "week", "month", "quarter", "year"]},
)
_PERIOD: Final = _object("start end", start=_DAY_OR_NULL, end=_DAY_OR_NULL, unit=_WORD, number=_WHOLE, run=_YES)

# Each class: what it is, a writing of it, and its JSON.
_SCHEMAS: Final[dict[str, tuple[str, str, dict[str, Any]]]] = {
    "Number": ("a figure", "1,6 triệu", _object(**_FIGURE)),
    "Percentage": ("a share in percent", "50,4%", _object(**_FIGURE)),
    "Money": ("a sum of money", "2,3 nghìn tỷ đồng", _object("currency", **_FIGURE, currency=_WORD)),
    "Measure": ("a figure with a unit", "221 MW", _object("unit", **_FIGURE, unit=_WORD)),
    "Ratio": ("so many of so many", "56/76", _object("part whole", part=_AMOUNT, whole=_AMOUNT)),
    "Ordinal": ("a rank", "thứ hai", _object("rank", rank={"type": "integer", "minimum": 1})),
    "Duration": ("a length of time", "15 ngày làm việc", _DURATION),
    "Date": ("a day", "ngày 13/3/2025", _DATE),
    "Period": ("a stretch of the calendar", "quý II/2025", _PERIOD),
    "Deadline": (
        "the last day in time",
        "trước ngày 30/6/2025",
        _object("relation", due=_DAY, relation=_RELATION, time=_WORD, period=_PERIOD, day=_DATE),
    ),
    "TermDeadline": (
        "a term and the event that it is counted from",
        "trong thời hạn 15 ngày kể từ ngày nhận đủ hồ sơ",
        _object(
            "term anchor relation",
            term=_DURATION,
            anchor=_WORD,
            relation=_RELATION,
            direction={"const": "before"},
            anchor_day=_DATE,
            due=_DAY,
        ),
    ),
    "Recurrence": (
        "a rule that repeats",
        "trước ngày 25 hằng tháng",
        _object("rrule", rrule={"type": "string", "pattern": "^FREQ="}, relation=_RELATION, time=_WORD),
    ),
    "Reference": (
        "a document",
        "Nghị định số 30/2020/NĐ-CP",
        _object(id=_WORD, number=_WORD, type=_WORD, name=_WORD, date=_DAY, issuer=_WORD, short=_YES),
    ),
    "Provision": (
        "a place in a document",
        "điểm a khoản 2 Điều 5",
        _object("path", path=_WORD, document=_WORD),
    ),
    "Agency": ("a public body", "UBND tỉnh Lai Châu", _object("name", name=_WORD)),
}


class Written:
    """A value with one canonical writing, which lays it out; Pydantic takes that or its JSON, and gives its JSON."""

    __slots__ = ()

    def __repr__(self) -> str:
        """The class and its arguments, as attrs writes them; it would compile a method for each class at its import."""
        kind: Any = type(self)
        shown = [f"{field.alias}={getattr(self, field.name)!r}" for field in fields(kind) if field.repr]
        return f"{kind.__name__}({', '.join(shown)})"

    def __format__(self, spec: str, /) -> str:
        """The canonical writing, laid out as a string is: ``f"{value:>20}"``."""
        return format(str(self), spec)

    @classmethod
    def parse(cls, text: str, *, on: dt.date | None = None) -> Self:
        """Read a string as the pillar's ``parse`` does, and take only a value of this class.

        >>> from vnpolicy.numerals import Money
        >>> Money.parse("2,3 nghìn tỷ đồng").amount
        Decimal('2300000000000')
        >>> Money.parse("50,4%")
        Traceback (most recent call last):
            ...
        vnpolicy.errors.ParseError: a sum of money expected, not a share in percent
            50,4%
            ^^^^^
        """
        from importlib import import_module

        value = import_module(cls.__module__.rpartition(".")[0]).parse(text, on=on)
        if not isinstance(value, cls):
            message = f"{_SCHEMAS[cls.__name__][0]} expected, not {_SCHEMAS[type(value).__name__][0]}"
            raise ParseError(message, text)
        return value

    @classmethod
    def _read(cls, given: Any, on: dt.date | None = None) -> Any:
        """The value that is given: itself, its written form, or its JSON; ``ValueError`` for what is none of these."""
        if isinstance(given, cls):
            return given
        if isinstance(given, str):
            return cls.parse(given, on=on)
        if isinstance(given, Mapping):
            reader: Any = cls.from_dict  # type: ignore[attr-defined]
            try:
                return reader(given, on=on) if cls.__name__ == "Agency" else reader(given)
            except (KeyError, TypeError, AttributeError, ArithmeticError) as error:
                msg = f"not the JSON of a {cls.__name__}: {error!r}"
                raise ValueError(msg) from error
        msg = f"a string or an object expected, not {type(given).__name__}"
        raise ValueError(msg)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> core_schema.CoreSchema:
        from pydantic_core import core_schema

        def read(given: Any, info: core_schema.ValidationInfo) -> Any:
            context = info.context
            return cls._read(given, context.get("on") if isinstance(context, Mapping) else None)

        return core_schema.with_info_plain_validator_function(
            read,
            serialization=core_schema.plain_serializer_function_ser_schema(
                lambda value: value.to_dict(), when_used="json"
            ),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: core_schema.CoreSchema, handler: Any) -> dict[str, Any]:
        what, example, plain = _SCHEMAS[cls.__name__]
        if handler.mode == "serialization":
            return {"title": cls.__name__, "description": what, **plain}
        return {
            "title": cls.__name__,
            "description": f"{what}: as it is written, or as its JSON",
            "anyOf": [{"type": "string", "examples": [example]}, plain],
        }
