"""References (văn bản viện dẫn): every document number, law name and provision, and what it stands for."""

from __future__ import annotations

import datetime as dt

from ..found import Hit
from ..text import Folded
from .values import Reference

__all__ = ["Reference"]


def _scan(folded: Folded, on: dt.date | None) -> list[Hit]:
    return []
