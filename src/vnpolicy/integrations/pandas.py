"""pandas: columns of values, and a column of documents as a frame. Needs the extra ``vnpolicy[pandas]``.

Importing the module gives every series of strings the accessor ``vnpolicy``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

try:
    import pandas as pd
except ImportError as error:
    msg = "vnpolicy.integrations.pandas needs pandas: pip install 'vnpolicy[pandas]'"
    raise ImportError(msg) from error

from ._columns import COLUMNS, cells, extracted

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from ._columns import Errors

__all__ = ["PolicyAccessor"]

# Exact decimals have no type of their own in pandas: they are objects.
_TYPES: Final = {"decimal": "object", "int": "Int64", "str": "string", "date": "datetime64[s]"}


@pd.api.extensions.register_series_accessor("vnpolicy")
class PolicyAccessor:
    """``series.vnpolicy``: what the strings of a series say."""

    def __init__(self, series: Any) -> None:
        self._series = series

    def _texts(self) -> list[Any]:
        return [None if pd.isna(text) else text for text in self._series]

    def parse(
        self, kind: str, *, on: dt.date | Iterable[dt.date | None] | None = None, errors: Errors = "raise"
    ) -> Any:
        """The column as values of one kind; the index stays.

        Figures are ``Decimal``, ordinals ``Int64``, dates and due days ``datetime64[s]``, references their id,
        provisions their path, agencies their full name; money, measures, durations, ratios and periods are a frame of
        two columns. ``on`` is the day of issue, of all rows or of each. Missing strings stay missing. A string that
        does not read raises :class:`vnpolicy.ParseError` with a note of its row, or is missing with ``errors="null"``.
        """
        read = cells(kind, self._texts(), on, errors)
        fields = COLUMNS[kind].fields
        made = {
            name: pd.Series(
                [None if cell is None else cell[at] for cell in read], index=self._series.index, dtype=_TYPES[sort]
            )
            for at, (name, sort) in enumerate(fields.items())
        }
        if "" in made:
            return made[""].rename(self._series.name)
        return pd.DataFrame(made)

    def extract(
        self,
        rows: Literal["entities", "assignments"] = "entities",
        *,
        on: dt.date | Iterable[dt.date | None] | None = None,
        workers: int = 1,
    ) -> Any:
        """A row for each entity, or each assignment, of each text; column ``document`` holds the text's index label.

        The columns are those of :func:`vnpolicy.extract_many`. Missing texts have no rows.
        """
        batch, there = extracted(self._texts(), on, workers)
        frame = batch.to_frame(rows)
        frame["document"] = self._series.index.take([there[at] for at in frame["document"]])
        return frame
