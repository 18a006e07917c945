"""The tables that ship with the library: tab-separated text, one fact a line, read on first use."""

from __future__ import annotations

import os
from operator import itemgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["columns", "rows"]


def _cells(room: str, name: str) -> Iterator[list[str]]:
    """The lines one by one: what was read of one is let go before the next, for the collector counts what is kept."""
    path = os.path.join(os.path.dirname(__file__), room, f"{name}.tsv")  # noqa: PTH118, PTH120 - pathlib costs 8 ms
    with open(path, encoding="utf-8", newline="\n") as file:  # noqa: PTH123
        lines = file.read().split("\n")
    width = 0
    for line in lines:
        if line.strip() and line[0] != "#":
            row = line.split("\t")
            width = width or len(row)
            if len(row) < width:
                row.extend([""] * (width - len(row)))
            yield row


def rows(room: str, name: str) -> list[dict[str, str]]:
    """The rows of ``src/vnpolicy/<room>/<name>.tsv``; the first line names the columns, ``#`` starts a comment line.

    An empty cell, or one that the line ends before, is the empty string.
    """
    header, *records = _cells(room, name)
    return [dict(zip(header, record, strict=True)) for record in records]


def columns(room: str, name: str, wanted: str) -> Iterable[tuple[str, ...]]:
    """Of the same rows the columns of these names, two or more, in this order: for tables that are large."""
    records = _cells(room, name)
    return map(itemgetter(*map(next(records).index, wanted.split())), records)
