"""Polars: columns of values, and a column of documents as a frame. Needs the extra ``vnpolicy[polars]``.

Importing the module gives series and expressions the namespace ``vnpolicy``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

try:
    import polars as pl
except ImportError as error:
    msg = "vnpolicy.integrations.polars needs Polars: pip install 'vnpolicy[polars]'"
    raise ImportError(msg) from error

from ._columns import COLUMNS, cells, column_of, extracted

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from ._columns import Errors

__all__ = ["PolicyExpressions", "PolicySeries"]

# 38 digits are what a decimal of Polars holds: 29 before the point, nine after it.
_TYPES: Final[dict[str, Any]] = {"decimal": pl.Decimal(38, 9), "int": pl.Int64, "str": pl.String, "date": pl.Date}


def _type(kind: str) -> Any:
    """The type of the column."""
    fields = column_of(kind).fields
    if "" in fields:
        return _TYPES[fields[""]]
    return pl.Struct({name: _TYPES[sort] for name, sort in fields.items()})


@pl.api.register_series_namespace("vnpolicy")
class PolicySeries:
    """``series.vnpolicy``: what the strings of a series say."""

    def __init__(self, series: Any) -> None:
        self._series = series

    def parse(
        self, kind: str, *, on: dt.date | Iterable[dt.date | None] | None = None, errors: Errors = "raise"
    ) -> Any:
        """The column as values of one kind.

        Figures are ``Decimal(38, 9)``, ordinals ``Int64``, dates and due days ``Date``, references their id, provisions
        their path, agencies their full name; money, measures, durations, ratios and periods are structs of two fields.
        ``on`` is the day of issue, of all rows or of each. Nulls stay null. A string that does not read raises
        :class:`vnpolicy.ParseError` with a note of its row, or is null with ``errors="null"``.
        """
        made = _type(kind)
        read = cells(kind, self._series.to_list(), on, errors)
        name = self._series.name
        fields = COLUMNS[kind].fields
        if "" in fields:
            return pl.Series(name, [None if cell is None else cell[0] for cell in read], dtype=made)
        rows = [None if cell is None else dict(zip(fields, cell, strict=True)) for cell in read]
        return pl.Series(name, rows, dtype=made)

    def extract(
        self,
        rows: Literal["entities", "assignments"] = "entities",
        *,
        on: dt.date | Iterable[dt.date | None] | None = None,
        workers: int = 1,
    ) -> Any:
        """A row for each entity, or each assignment, of each text; column ``document`` holds the text's row.

        The columns are those of :func:`vnpolicy.extract_many`. Nulls have no rows.
        """
        batch, there = extracted(self._series.to_list(), on, workers)
        frame = batch.to_frame(rows, library="polars")
        return frame.with_columns(pl.Series("document", [there[at] for at in frame["document"]], dtype=pl.Int64))


@pl.api.register_expr_namespace("vnpolicy")
class PolicyExpressions:
    """``expression.vnpolicy``: the same in a lazy frame or a ``select``."""

    def __init__(self, expression: Any) -> None:
        self._expression = expression

    def parse(self, kind: str, *, on: dt.date | None = None, errors: Errors = "raise") -> Any:
        """As :meth:`PolicySeries.parse`, with one day of issue for all rows."""
        return self._expression.map_batches(
            lambda series: PolicySeries(series).parse(kind, on=on, errors=errors), return_dtype=_type(kind)
        )
