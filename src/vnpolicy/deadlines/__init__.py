"""Days, stretches, deadlines, lengths and repetitions (thời hạn): stub of the reader."""

from __future__ import annotations

import datetime as dt

from ..found import Hit
from ..text import Folded
from .values import Date, Deadline, Duration, Period, Recurrence, TermDeadline

__all__ = ["Date", "Deadline", "Duration", "Period", "Recurrence", "TermDeadline"]


def _scan(folded: Folded, on: dt.date | None) -> list[Hit]:
    return []
