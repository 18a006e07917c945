"""Assignments as a calendar (RFC 5545): what is due stands on its last day."""

from __future__ import annotations

import datetime as dt
from hashlib import sha256
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .model import Assignment, Document

__all__ = ["calendar", "to_ical"]

_LINE = 75  # octets, RFC 5545 section 3.1
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": " "})


def _fold(line: str) -> str:
    """A content line in pieces of at most 75 octets, never cut inside a letter."""
    pieces, piece, size = [], "", 0
    for c in line:
        octets = len(c.encode("utf-8"))
        if size + octets > _LINE:
            pieces.append(piece)
            piece, size = " ", 1
        piece += c
        size += octets
    return "\r\n".join([*pieces, piece])


def _clean(words: str) -> str:
    """Words that any calendar reads: no lone surrogates, no control characters, escaped as TEXT."""
    words = words.encode("utf-8", "replace").decode("utf-8")
    return "".join(c for c in words if c >= " " or c == "\n").translate(_ESCAPES)


def _component(assignment: Assignment, document: Document, component: str, taken: set[str]) -> list[str]:
    work = " ".join(assignment.text.split())
    who = "; ".join(assignment.assignees)
    seed = f"{assignment.due}|{who}|{work}"
    # The same work under the same owner twice in one text is two tasks.
    while (uid := sha256(seed.encode("utf-8", "replace")).hexdigest()[:32]) in taken:
        seed += "|"
    taken.add(uid)
    stamp = document.on or assignment.due or dt.date(1970, 1, 1)
    lines = [f"BEGIN:{component}", f"UID:{uid}@vnpolicy", f"DTSTAMP:{stamp:%Y%m%d}T000000Z"]
    if assignment.due is not None:
        if component == "VEVENT":
            lines.append(f"DTSTART;VALUE=DATE:{assignment.due:%Y%m%d}")
            lines.append("TRANSP:TRANSPARENT")
        else:
            lines.append(f"DUE;VALUE=DATE:{assignment.due:%Y%m%d}")
    lines.append(f"SUMMARY:{_clean(f'{who}: {work}' if who else work)}")
    notes = []
    if assignment.deadline is not None:
        notes.append(f"Thời hạn: {' '.join(assignment.deadline.text.split())}")
    if assignment.cooperating:
        notes.append(f"Phối hợp: {'; '.join(assignment.cooperating)}")
    if assignment.basis:
        notes.append(f"Căn cứ: {'; '.join(str(entity.value) for entity in assignment.basis)}")
    if notes:
        lines.append("DESCRIPTION:" + _clean("\n".join(notes)))
    lines.append(f"END:{component}")
    return lines


def calendar(documents: Iterable[Document], component: Literal["event", "todo"] = "event") -> str:
    """The assignments of several documents as one calendar; see :meth:`vnpolicy.Document.to_ical`."""
    if component not in ("event", "todo"):
        msg = f"component must be 'event' or 'todo', not {component!r}"
        raise ValueError(msg)
    name = {"event": "VEVENT", "todo": "VTODO"}[component]
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//vnpolicy//vnpolicy//VI"]
    taken: set[str] = set()
    for document in documents:
        for assignment in document.assignments:
            if assignment.due is not None or name == "VTODO":
                lines += _component(assignment, document, name, taken)
    lines.append("END:VCALENDAR")
    return "".join(f"{_fold(line)}\r\n" for line in lines)


def to_ical(document: Document, component: Literal["event", "todo"] = "event") -> str:
    """One document's assignments; see :meth:`vnpolicy.Document.to_ical`."""
    return calendar([document], component)
