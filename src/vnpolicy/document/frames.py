"""A reading as columns: one list for each field, the same fields whatever the text holds.

Amounts are plain decimal strings, so nothing is lost on the way; days are ``datetime.date``; what does not apply is
None. ``pyarrow.table(columns)`` takes them as they are, and :func:`to_frame` hands them to pandas or Polars.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .model import Assignment, Document, Entity

__all__ = ["FIELDS", "columns", "to_frame"]

Rows = Literal["entities", "assignments", "figures", "citations"]


def _fields(listed: str) -> dict[str, str]:
    """Columns with what each holds: words, where nothing else stands behind its name."""
    return {name: sort or "str" for name, _, sort in (column.partition(":") for column in listed.split())}


_PLACE = "document:key kind start:int end:int text"
# What each column holds: whole numbers, words, days, yes or no, lists of words.
FIELDS: dict[Rows, dict[str, str]] = {
    "entities": _fields(
        f"""{_PLACE} value amount low high unit currency part whole rank:int qualifier change date:date
        period_start:date period_end:date due:date relation anchor direction rrule id type name issuer path of
        short:bool"""
    ),
    "assignments": _fields(
        "document:key start:int end:int text assignees:list due:date amount unit anchor basis:list cooperating:list"
    ),
    "figures": _fields(
        f"{_PLACE} amount low high whole unit qualifier change counted period_start:date period_end:date"
    ),
    "citations": _fields(f"{_PLACE} relation act path"),
}
# Fields of the JSON that have another name as a column.
_RENAMED = {("period", "start"): "period_start", ("period", "end"): "period_end", ("provision", "document"): "of"}


def _entity(entity: Entity) -> dict[str, Any]:
    kind = entity.kind
    row: dict[str, Any] = {"kind": kind, "start": entity.start, "end": entity.end, "text": entity.text}
    row["value"] = str(entity.value)
    row["short"] = entity.short
    said = entity.to_dict()["value"]
    row.update((_RENAMED.get((kind, name), name), value) for name, value in said.items())
    row.update(said.get("term", ()))
    return row


def _assignment(assignment: Assignment) -> dict[str, Any]:
    row: dict[str, Any] = {
        "start": assignment.start,
        "end": assignment.end,
        "text": assignment.text,
        "assignees": list(assignment.assignees),
        "due": assignment.due,
        "basis": [str(entity.value) for entity in assignment.basis],
        "cooperating": list(assignment.cooperating),
    }
    if assignment.deadline is not None:
        said = assignment.deadline.to_dict()["value"]
        row.update(said.get("term", ()), anchor=said.get("anchor"))
    return row


def _rows(document: Document, rows: Rows) -> Iterable[dict[str, Any]]:
    if rows == "entities":
        return map(_entity, document.entities)
    if rows == "assignments":
        return map(_assignment, document.assignments)
    return (row.to_row() for row in (document.figures if rows == "figures" else document.citations))


def columns(documents: Iterable[tuple[int | str, Document]], rows: Rows = "entities") -> dict[str, list[Any]]:
    """The rows of several documents as columns; ``document`` holds the key that each was given with.

    >>> import vnpolicy
    >>> from vnpolicy.document.frames import columns
    >>> table = columns([(0, vnpolicy.extract("đạt 50,4%"))])
    >>> table["kind"], table["amount"], table["due"]
    (['percentage'], ['50.4'], [None])

    Raises ``ValueError`` when :data:`FIELDS` has no such rows.
    """
    if rows not in FIELDS:
        msg = f"rows must be one of {', '.join(FIELDS)}, not {rows!r}"
        raise ValueError(msg)
    fields = FIELDS[rows]
    days = {name for name, sort in fields.items() if sort == "date"}
    result: dict[str, list[Any]] = {name: [] for name in fields}
    for key, document in documents:
        for row in _rows(document, rows):
            row["document"] = key
            for name, column in result.items():
                value = row.get(name)
                column.append(dt.date.fromisoformat(value) if name in days and isinstance(value, str) else value)
    return result


def to_frame(table: dict[str, list[Any]], rows: Rows = "entities", library: str = "pandas") -> Any:
    """Columns as a data frame of pandas or Polars, each column of its own type even where it is empty.

    ``rows`` says which they are: ``to_frame(columns(documents, "figures"), "figures")``. A frame that pandas makes of
    them by itself holds days as objects. Raises ``ImportError`` when the library is not installed.
    """
    if library not in ("pandas", "polars"):
        msg = f"library must be 'pandas' or 'polars', not {library!r}"
        raise ValueError(msg)
    from importlib import import_module

    try:
        friend: Any = import_module(library)
    except ImportError as error:
        msg = f"a data frame of {library} needs it: pip install 'vnpolicy[{library}]'"
        raise ImportError(msg) from error
    fields = FIELDS[rows]
    if library == "polars":
        sorts: dict[str, Any] = {
            "int": friend.Int64,
            "str": friend.String,
            "date": friend.Date,
            "bool": friend.Boolean,
            "list": friend.List(friend.String),
            "key": friend.String if any(isinstance(key, str) for key in table["document"]) else friend.Int64,
        }
        return friend.DataFrame(table, schema={name: sorts[sort] for name, sort in fields.items()})
    types = {"int": "Int64", "str": "string", "date": "datetime64[s]", "bool": "boolean", "list": "object"}
    return friend.DataFrame(
        {
            name: friend.Series(table[name], dtype=types[sort]) if sort != "key" else friend.Series(table[name])
            for name, sort in fields.items()
        }
    )
