"""A string that is one number and symbol from its first letter to its last, with its noun before it or without."""

from __future__ import annotations

from functools import lru_cache

from . import symbols
from .kinds import type_of
from .nouns import by_noun, head
from .values import Reference, cited

__all__ = ["PLAIN", "plain_number"]

PLAIN = 64  # characters: what is longer is no plain number, and is not to be kept


@lru_cache(maxsize=1024)
def plain_number(cased: str) -> Reference | None:
    """The document that a folded text is; what is not read here may still be one."""
    lower = cased.lower()
    at = lower.rfind(" ") + 1
    found = symbols.SYMBOL_RE.fullmatch(lower, at)
    symbol = None if found is None else symbols.read(cased, found)
    if symbol is None or symbol.certain < 3 or at + symbol.length < len(lower):
        return None
    if not at:
        kind = type_of(symbol.id, symbol.code)
    else:
        named = head(lower, cased, at)
        if named is None or named[0]:
            return None
        kind = by_noun()[named[1]]
    return cited(kind, symbol.id, None, cased, symbol.repairs)
