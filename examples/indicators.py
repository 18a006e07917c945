"""A report as a table of indicators: what is counted, how much, of which time.

python examples/indicators.py examples/report.txt 2025-07-01
"""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

import vnpolicy


def main(path: str, day: str) -> None:
    document = vnpolicy.extract(Path(path).read_text(encoding="utf-8"), on=dt.date.fromisoformat(day))
    figures = document.figures
    if figures.note:
        print(figures.note, file=sys.stderr)
    for row in figures:
        change = {"increase": "+", "decrease": "-"}.get(row.change or "", "")
        period = row.period.text if row.period else ""
        print(f"{row.counted or '?'} | {change}{row.entity.text} | {row.qualifier or ''} | {period}")


if __name__ == "__main__":
    main(*sys.argv[1:])
