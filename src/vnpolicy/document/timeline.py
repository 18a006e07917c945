"""The deadlines of a document as a picture: one line each, along the days."""

from __future__ import annotations

import datetime as dt
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .model import Document

__all__ = ["to_svg"]

_WIDTH, _LEFT, _ROW, _TOP = 960, 24, 34, 56
_TICKS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 12_000)  # months between two marks


def _short(words: str, width: int) -> str:
    words = " ".join(words.split()).encode("utf-8", "replace").decode("utf-8")
    words = "".join(c for c in words if c >= " ")
    return words if len(words) <= width else words[: width - 1] + "…"


def _months(first: dt.date, last: dt.date) -> Iterator[dt.date]:
    """First days of months, at most a dozen or so, from ``first`` to ``last``."""
    span = (last.year - first.year) * 12 + last.month - first.month
    step = next((tick for tick in _TICKS if span / tick <= 12), _TICKS[-1])
    at = first.year * 12 + first.month - 1
    at += -at % step
    while at // 12 <= dt.MAXYEAR and (day := dt.date(max(1, at // 12), at % 12 + 1, 1)) <= last:
        if day >= first:
            yield day
        at += step


def to_svg(document: Document) -> str:
    """See :meth:`vnpolicy.Document.to_svg`."""
    owners = {a.deadline.start: a for a in document.assignments if a.deadline is not None}
    rows: list[tuple[dt.date, str, str]] = []
    for entity in document.of("deadline"):
        due = entity.value.due
        if due is None:
            continue
        task = owners.get(entity.start)
        label = f"{'; '.join(task.assignees)}: {task.text}" if task else entity.text
        rows.append((due, label, entity.text))
    rows.sort(key=lambda row: row[0])
    height = _TOP + _ROW * max(1, len(rows)) + 16
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{height}" viewBox="0 0 {_WIDTH} {height}">',
        '<g font-family="sans-serif" font-size="13" role="img" aria-label="Thời hạn">',
        f'<rect width="{_WIDTH}" height="{height}" fill="#fff"/>',
    ]
    if not rows:
        out.append(f'<text x="{_LEFT}" y="{_TOP}" fill="#555">Không có thời hạn nào.</text></g></svg>')
        return "\n".join(out)
    first = min(rows[0][0], document.on or rows[0][0])
    last = max(rows[-1][0], document.on or rows[-1][0])
    days = max(1, (last - first).days)
    right = _WIDTH - _LEFT

    def x(day: dt.date) -> float:
        return round(_LEFT + (right - _LEFT) * (day - first).days / days, 1)

    for day in _months(first, last):
        out.append(f'<line x1="{x(day)}" x2="{x(day)}" y1="30" y2="{height - 8}" stroke="#ddd"/>')
        out.append(f'<text x="{x(day)}" y="22" fill="#555" text-anchor="middle">{day.month}/{day.year}</text>')
    if document.on is not None:
        out.append(f'<line x1="{x(document.on)}" x2="{x(document.on)}" y1="30" y2="{height - 8}" stroke="#0d6efd"/>')
    for i, (due, label, words) in enumerate(rows):
        y = _TOP + _ROW * i
        at = x(due)
        side, anchor = (at - 12, "end") if at > _WIDTH / 2 else (at + 12, "start")
        room = int((side - _LEFT if anchor == "end" else right - side) / 7.4)
        said = _short(f"{due:%d/%m}/{due.year} · {label}", room)
        out.append(f"<g><title>{escape(_short(f'{words} ({due.isoformat()}): {label}', 400))}</title>")
        out.append(f'<line x1="{x(first)}" x2="{at}" y1="{y + 10}" y2="{y + 10}" stroke="#ffc9a3" stroke-width="2"/>')
        out.append(f'<circle cx="{at}" cy="{y + 10}" r="5" fill="#d9480f"/>')
        out.append(f'<text x="{side}" y="{y + 5}" text-anchor="{anchor}" fill="#111">{escape(said)}</text></g>')
    out.append("</g></svg>")
    return "\n".join(out)
