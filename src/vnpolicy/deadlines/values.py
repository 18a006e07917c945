"""What a time expression says: a day, a stretch, a day by which, a length, a rule of repetition.

Every value is frozen, hashable and picklable; ``str(value)`` is a canonical Vietnamese writing that
:func:`vnpolicy.deadlines.parse` reads back, and ``to_dict()`` is its JSON.
"""

from __future__ import annotations

from typing import TypeAlias

from .dates import Date, Period
from .limits import Deadline, Duration, TermDeadline
from .rules import Recurrence

__all__ = ["Date", "Deadline", "Duration", "Period", "Recurrence", "TermDeadline", "Time"]

Time: TypeAlias = Date | Period | Deadline | TermDeadline | Duration | Recurrence
