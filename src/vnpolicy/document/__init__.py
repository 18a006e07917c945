"""A whole document: every entity with its place, short forms resolved, and the work that the text assigns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .model import KINDS, Assignment, Document, Entity
from .reader import extract

if TYPE_CHECKING:
    from .batch import Batch, extract_many

__all__ = ["KINDS", "Assignment", "Batch", "Document", "Entity", "extract", "extract_many"]


def __getattr__(name: str) -> object:
    if name in {"Batch", "extract_many"}:  # one document needs neither
        from . import batch

        return getattr(batch, name)
    msg = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(msg)
