"""What the grammar is written with: sets of words, and patterns that are compiled when they are first used.

The grammar has some eight hundred patterns, and a text asks for a quarter of them.
"""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Callable
    from re import Pattern

__all__ = ["CAPITAL", "regex", "word_set"]

CAPITAL = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"

_METHODS = ("match", "search", "finditer", "fullmatch", "findall", "sub", "groupindex", "pattern")


class _Lazy:
    """A compiled pattern to be, which takes its place when it is first used, under the name that its module gave it.

    Where else it is known its methods take the place of these: in another module, in a table.
    """

    def __init__(self, source: str | Callable[[], str], flags: int, names: dict[str, Any]) -> None:
        self._source = source
        self._flags = flags
        self._names = names

    def __getattr__(self, name: str) -> Any:
        source = self._source
        compiled = re.compile(source if isinstance(source, str) else source(), self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        for given, value in list(self._names.items()):
            if value is self:  # asked thirty times in a thousand characters, which costs a third less of the compiled
                self._names[given] = compiled
        return getattr(compiled, name)


def regex(source: str | Callable[[], str], flags: int = 0) -> Pattern[str]:
    """``re.compile``, put off until the pattern is used; a pattern that does not compile fails there and then.

    A source that takes long to write may be put off too: what is called then gives it.
    """
    return cast("Pattern[str]", _Lazy(source, flags, sys._getframe(1).f_globals))  # noqa: SLF001 - as namedtuple


def word_set(listed: str) -> frozenset[str]:
    """The words of a text, as a set to ask.

    >>> from vnpolicy._regex import word_set
    >>> "quý" in word_set("ngày tháng quý năm")
    True
    """
    return frozenset(listed.split())
