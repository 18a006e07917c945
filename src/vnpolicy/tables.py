"""The tables that ship with the library: tab-separated text, one fact a line, read on first use."""

from __future__ import annotations

import os

__all__ = ["rows"]


def rows(room: str, name: str) -> list[dict[str, str]]:
    """The rows of ``src/vnpolicy/<room>/<name>.tsv``; the first line names the columns, ``#`` starts a comment line.

    An empty cell, or one that the line ends before, is the empty string.
    """
    path = os.path.join(os.path.dirname(__file__), room, f"{name}.tsv")  # noqa: PTH118, PTH120 - pathlib costs 8 ms
    with open(path, encoding="utf-8", newline="\n") as file:  # noqa: PTH123
        lines = [line.rstrip("\n").split("\t") for line in file if line.strip() and not line.startswith("#")]
    header, *records = lines
    width = len(header)
    return [dict(zip(header, record + [""] * (width - len(record)), strict=True)) for record in records]
