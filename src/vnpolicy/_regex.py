"""What the grammar is written with: sets of words, and patterns that are compiled when they are first used.

The grammar has some four hundred patterns, and a text asks for a third of them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Callable
    from re import Pattern

__all__ = ["regex", "word_set"]

_METHODS = ("match", "search", "finditer", "fullmatch", "findall", "sub", "groupindex", "pattern")


class _Lazy:
    """A compiled pattern to be; the methods of the compiled one take its place at the first call."""

    def __init__(self, source: str | Callable[[], str], flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        source = self._source
        compiled = re.compile(source if isinstance(source, str) else source(), self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def regex(source: str | Callable[[], str], flags: int = 0) -> Pattern[str]:
    """``re.compile``, put off until the pattern is used; a pattern that does not compile fails there and then.

    A source that takes long to write may be put off too: what is called then gives it.
    """
    return cast("Pattern[str]", _Lazy(source, flags))


def word_set(listed: str) -> frozenset[str]:
    """The words of a text, as a set to ask.

    >>> from vnpolicy._regex import word_set
    >>> "quý" in word_set("ngày tháng quý năm")
    True
    """
    return frozenset(listed.split())
