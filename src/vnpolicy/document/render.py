"""A reading for the eye: HTML, marked-up text, tables for the terminal."""

from __future__ import annotations

import json
from html import escape as escape_html
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from .model import Document, Entity

__all__ = ["annotate", "outline", "page", "table", "to_html"]

# One hue for each family, one shade for each kind; dark text stays readable on all of them.
_COLOURS = {
    "number": "#e8f1ff",
    "percentage": "#cfe2ff",
    "money": "#b6d4fe",
    "measure": "#d8e8ff",
    "ratio": "#c5dcff",
    "ordinal": "#eef5ff",
    "duration": "#fff3cd",
    "date": "#ffecb5",
    "period": "#ffe69c",
    "deadline": "#ffc9a3",
    "recurrence": "#ffe0c2",
    "reference": "#d1e7dd",
    "provision": "#e2f0e8",
    "agency": "#e2d9f3",
}


def annotate(
    document: Document, render: Callable[[Entity, str], str], escape: Callable[[str], str] | None = None
) -> str:
    """The text with each entity rendered, inner ones first; see :meth:`Document.annotate`."""
    text = document.text
    plain = escape or (lambda piece: piece)
    # An open entity is itself, and the pieces of it that are written already. Spans that cross cannot nest as
    # marks do; the later of the two is left unmarked.
    pieces: list[str] = []
    open_: list[tuple[Entity, list[str]]] = []
    at = 0

    def write(end: int) -> None:
        nonlocal at
        (open_[-1][1] if open_ else pieces).append(plain(text[at:end]))
        at = end

    def close() -> None:
        entity, inner = open_.pop()
        (open_[-1][1] if open_ else pieces).append(render(entity, "".join(inner)))

    for entity in document.entities:
        while open_ and open_[-1][0].end <= entity.start:
            write(open_[-1][0].end)
            close()
        if open_ and entity.end > open_[-1][0].end:
            continue
        write(entity.start)
        open_.append((entity, []))
    while open_:
        write(open_[-1][0].end)
        close()
    write(len(text))
    return "".join(pieces)


def _value_line(entity: Entity) -> str:
    """``amount=50.4 qualifier=about``: the value on one line."""
    value = entity.to_dict()["value"]
    return " ".join(
        f"{name}={said if isinstance(said, str) else json.dumps(said, ensure_ascii=False)}"
        for name, said in value.items()
        if said is not None
    )


def to_html(document: Document) -> str:
    """See :meth:`Document.to_html`."""

    def mark(entity: Entity, inner: str) -> str:
        title = escape_html(f"{entity.kind}: {_value_line(entity)}")
        return f'<mark class="vnpolicy-{entity.kind}" title="{title}">{inner}</mark>'

    present = [kind for kind in _COLOURS if any(entity.kind == kind for entity in document.entities)]
    style = "".join(f".vnpolicy mark.vnpolicy-{kind}{{background:{_COLOURS[kind]}}}" for kind in present)
    legend = " ".join(f'<mark class="vnpolicy-{kind}">{kind}</mark>' for kind in present)
    body = annotate(document, mark, escape_html)
    return (
        '<div class="vnpolicy"><style>'
        ".vnpolicy mark{color:#111;padding:0 .15em;border-radius:.2em}.vnpolicy-text{white-space:pre-wrap}"
        f'{style}</style><p class="vnpolicy-legend">{legend}</p><div class="vnpolicy-text">{body}</div></div>'
    )


def page(documents: Iterable[tuple[str, Document]]) -> Iterator[str]:
    """A whole page, piece by piece: each document under its name."""
    yield (
        '<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"><title>vnpolicy</title>'
        "<style>body{font:16px/1.6 sans-serif;max-width:60em;margin:2em auto;padding:0 1em}</style></head>\n<body>\n"
    )
    for name, document in documents:
        yield f"<h2>{escape_html(name)}</h2>\n{_encodable(document.to_html())}\n"
    yield "</body></html>\n"


def _encodable(markup: str) -> str:
    """Markup without lone surrogates, which no page can hold."""
    return markup.encode("utf-8", "replace").decode("utf-8")


def outline(document: Document) -> str:
    """The head, a field a line, then the tree of provisions, indented."""
    structure = document.structure
    lines = [f"{name}: {_fit(said, 110)}" for name, said in structure.head.to_dict().items()]
    if lines:
        lines.append("")
    stack = [(node, 0) for node in reversed(structure.nodes)]
    while stack:
        node, depth = stack.pop()
        said = node.title or _fit(document.text[node.start : min(node.end, node.start + 200)], 90)
        place = f"{node.path.rsplit('/', 1)[-1]}  " if node.title else ""
        lines.append(f"{'  ' * depth}{place}{_fit(said, 90)}")
        stack += [(child, depth + 1) for child in reversed(node.children)]
    return "\n".join(lines)


def _fit(text: str, width: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= width else text[: width - 1] + "…"


def _columns(rows: Iterable[tuple[str, ...]]) -> list[str]:
    """Rows with their columns aligned."""
    rows = list(rows)
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def table(document: Document) -> str:
    """The entities, then the assignments, a line each: place (line:column, from 1), kind, text, value."""
    text = document.text
    rows = [("place", "kind", "text", "value")]
    line, line_start = 1, 0
    for entity in document.entities:
        breaks = text.count("\n", line_start, entity.start)
        if breaks:
            line += breaks
            line_start = text.rindex("\n", line_start, entity.start) + 1
        place = f"{line}:{entity.start - line_start + 1}"
        rows.append((place, entity.kind, _fit(entity.text, 48), _fit(_value_line(entity), 96)))
    lines = _columns(rows)
    if document.assignments:
        work = [("due", "assignees", "work")]
        work += [
            (a.due.isoformat() if a.due else "-", _fit("; ".join(a.assignees), 48), _fit(a.text, 96))
            for a in document.assignments
        ]
        lines += ["", *_columns(work)]
    return "\n".join(lines)
