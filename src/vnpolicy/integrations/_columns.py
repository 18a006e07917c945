"""Columns of values (cột dữ liệu), for any library of data frames: what a cell becomes, and of which type."""

from __future__ import annotations

import datetime as dt
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from vnpolicy.document.batch import extract_many
from vnpolicy.document.model import HOMES
from vnpolicy.errors import ParseError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from vnpolicy.document import Batch

__all__ = ["COLUMNS", "Column", "Errors", "Sort", "cells", "column_of", "extracted"]

Errors = Literal["raise", "null"]
Sort = Literal["decimal", "int", "str", "date"]


class Column(NamedTuple):
    """How a kind becomes a column: the fields of a cell, and what of a value stands in them.

    A column with one field called ``""`` holds that field; with several, records of them.
    """

    fields: dict[str, Sort]
    cell: Callable[[Any], tuple[Any, ...]]


COLUMNS: Final[dict[str, Column]] = {
    "number": Column({"": "decimal"}, lambda v: (v.amount,)),
    "percentage": Column({"": "decimal"}, lambda v: (v.amount,)),
    "money": Column({"amount": "decimal", "currency": "str"}, lambda v: (v.amount, v.currency)),
    "measure": Column({"amount": "decimal", "unit": "str"}, lambda v: (v.amount, v.unit)),
    "ratio": Column({"part": "decimal", "whole": "decimal"}, lambda v: (v.part, v.whole)),
    "ordinal": Column({"": "int"}, lambda v: (v.rank,)),
    "duration": Column({"amount": "decimal", "unit": "str"}, lambda v: (v.amount, v.unit)),
    "date": Column({"": "date"}, lambda v: (v.date,)),
    "period": Column({"start": "date", "end": "date"}, lambda v: (v.start, v.end)),
    "deadline": Column({"": "date"}, lambda v: (v.due,)),
    "recurrence": Column({"": "str"}, lambda v: (v.rrule,)),
    "reference": Column({"": "str"}, lambda v: (v.id,)),
    "provision": Column({"": "str"}, lambda v: (v.path,)),
    "agency": Column({"": "str"}, lambda v: (v.name,)),
}
# What a cell cannot hold, by the field that is missing.
_LACKS: Final = {
    "decimal": "a range, where a column has one figure a cell",
    "date": "a time whose day is not known; on=, the day of issue, may supply it",
    "str": "a short form or a name that does not settle which document is meant",
}


def column_of(kind: str) -> Column:
    """The column of a kind; ``ValueError`` for one that is not known."""
    if kind not in COLUMNS:
        msg = f"no column of kind {kind!r}; the kinds are {', '.join(COLUMNS)}"
        raise ValueError(msg)
    return COLUMNS[kind]


def cells(
    kind: str, texts: list[Any], on: dt.date | Iterable[dt.date | None] | None, errors: Errors
) -> list[tuple[Any, ...] | None]:
    """What each text reads as: a tuple of the column's fields, or None for a missing text.

    ``errors="raise"`` raises the :class:`~vnpolicy.ParseError` of the first text that does not read, with a note that
    says in which row; ``"null"`` gives None there. A value that a cell cannot hold (a range of figures, a day without a
    year) does not read either. ``ValueError`` for a kind or an ``errors`` that is not known, and when ``on`` gives
    fewer days than there are rows.
    """
    column = column_of(kind)
    if errors not in ("raise", "null"):
        msg = f"errors must be 'raise' or 'null', not {errors!r}"
        raise ValueError(msg)
    from importlib import import_module

    pillar = import_module(f"vnpolicy.{HOMES[kind][0]}")
    result: list[tuple[Any, ...] | None] = []
    for row, (text, day) in enumerate(zip(texts, _days(on, len(texts)), strict=True)):
        if text is None:
            result.append(None)
            continue
        try:
            result.append(_cell(kind, column, pillar.parse(text, on=day), text))
        except ParseError as error:
            if errors == "raise":
                error.add_note(f"in row {row} of the column")
                raise
            result.append(None)
    return result


def _cell(kind: str, column: Column, value: Any, text: str) -> tuple[Any, ...]:
    """The fields of one value; ``ParseError`` for another kind, or where a field has nothing to hold."""
    if value.kind != kind:
        message = f"{kind} expected, not {value.kind}"
        raise ParseError(message, text)
    cell = column.cell(value)
    if cell[0] is None:
        raise ParseError(_LACKS[next(iter(column.fields.values()))], text)
    return cell


def _days(on: dt.date | Iterable[dt.date | None] | None, rows: int) -> list[dt.date | None]:
    if on is None or isinstance(on, dt.date):
        return [on] * rows
    days = list(islice(on, rows))
    if len(days) < rows:
        msg = f"on gives {len(days)} days, and there are {rows} rows"
        raise ValueError(msg)
    return days


def extracted(texts: list[Any], on: dt.date | Iterable[dt.date | None] | None, workers: int) -> tuple[Batch, list[int]]:
    """What a column of texts says, and the row of each text that was read: missing ones have nothing to say.

    Raises ``ValueError`` that names the row where a text cannot be read, and when ``on`` gives fewer days than rows.
    """
    days = _days(on, len(texts))
    there = [row for row, text in enumerate(texts) if text is not None]
    batch = extract_many([texts[row] for row in there], on=[days[row] for row in there], workers=workers)
    for failure in batch.failures:
        msg = f"row {there[failure.document]}: {failure.error}: {failure.message}"
        raise ValueError(msg)
    return batch, there
