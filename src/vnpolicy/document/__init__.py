"""A whole document: every entity with its place, short forms resolved, and the work that the text assigns."""

from __future__ import annotations

from .batch import Batch, extract_many
from .model import KINDS, Assignment, Document, Entity
from .reader import extract

__all__ = ["KINDS", "Assignment", "Batch", "Document", "Entity", "extract", "extract_many"]
