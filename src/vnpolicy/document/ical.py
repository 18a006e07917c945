"""Assignments as a calendar (RFC 5545): what is due stands on its last day."""

from __future__ import annotations

import datetime as dt
from hashlib import sha256
from typing import TYPE_CHECKING, Literal

from vnpolicy.deadlines.export import basic_day, content_line, text_value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .model import Assignment, Document

__all__ = ["calendar", "to_ical"]


def _component(assignment: Assignment, document: Document, component: str, taken: set[str]) -> list[str]:
    work = " ".join(assignment.text.split())
    who = "; ".join(assignment.assignees)
    seed = f"{assignment.due}|{who}|{work}"
    # The same work under the same owner twice in one text is two tasks.
    while (uid := sha256(seed.encode("utf-8", "replace")).hexdigest()[:32]) in taken:
        seed += "|"
    taken.add(uid)
    stamp = document.on or assignment.due or dt.date(1970, 1, 1)
    lines = [f"BEGIN:{component}", f"UID:{uid}@vnpolicy", f"DTSTAMP:{basic_day(stamp)}T000000Z"]
    if assignment.due is not None:
        if component == "VEVENT":
            lines.append(f"DTSTART;VALUE=DATE:{basic_day(assignment.due)}")
            lines.append("TRANSP:TRANSPARENT")
        else:
            lines.append(f"DUE;VALUE=DATE:{basic_day(assignment.due)}")
    lines.append(f"SUMMARY:{text_value(f'{who}: {work}' if who else work)}")
    notes = []
    if assignment.deadline is not None:
        notes.append(f"Thời hạn: {' '.join(assignment.deadline.text.split())}")
    if assignment.cooperating:
        notes.append(f"Phối hợp: {'; '.join(assignment.cooperating)}")
    if assignment.basis:
        notes.append(f"Căn cứ: {'; '.join(str(entity.value) for entity in assignment.basis)}")
    if (number := document.structure.head.number) is not None:
        notes.append(f"Văn bản: {number}")
    if notes:
        lines.append("DESCRIPTION:" + text_value("\n".join(notes)))
    lines.append(f"END:{component}")
    return lines


def calendar(documents: Iterable[Document], *, component: Literal["event", "todo"] = "event") -> str:
    """The assignments of several documents as one calendar; see :meth:`vnpolicy.Document.to_ical`.

    >>> import vnpolicy
    >>> from vnpolicy.document.ical import calendar
    >>> texts = ["Bộ Y tế báo cáo trước ngày 30/6/2025.", "Bộ Công an trình trong quý III/2025."]
    >>> [line[-8:] for line in calendar(map(vnpolicy.extract, texts)).splitlines() if line.startswith("DTSTART")]
    ['20250629', '20250930']
    """
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
    return "".join(map(content_line, lines))


def to_ical(document: Document, component: Literal["event", "todo"] = "event") -> str:
    """One document's assignments; see :meth:`vnpolicy.Document.to_ical`."""
    return calendar([document], component=component)
