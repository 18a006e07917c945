"""Patterns that are compiled when they are first used: the grammar has some four hundred, a text asks for a third."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from re import Pattern

__all__ = ["regex"]

_METHODS = ("match", "search", "finditer", "fullmatch", "findall", "sub", "groupindex", "pattern")


class _Lazy:
    """A compiled pattern to be; the methods of the compiled one take its place at the first call."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self._source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def regex(source: str, flags: int = 0) -> Pattern[str]:
    """``re.compile``, put off until the pattern is used; a pattern that does not compile fails there and then."""
    return cast("Pattern[str]", _Lazy(source, flags))
