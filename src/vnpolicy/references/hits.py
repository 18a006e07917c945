"""A document that a text cites, as a candidate: in full, or by a short form."""

from __future__ import annotations

from vnpolicy.found import Hit, hit_of

from .values import Reference

__all__ = ["in_full", "shortly"]


def in_full(value: Reference, start: int, end: int) -> Hit:
    """The candidate of a document that is cited from ``start`` to ``end``."""
    return hit_of((start, end, "reference", value, end, 0, False))


def shortly(cased: str, start: int, end: int, kind: str, label: str, *, symbol_id: str | None = None) -> Hit:
    """The candidate of a short form (``Nghị quyết 57``), which gives way to what is cited in full there."""
    value = Reference(type=kind, id=symbol_id, number=label, short=True, raw=cased[start:end])
    return hit_of((start, end, "reference", value, end, 1, True))
