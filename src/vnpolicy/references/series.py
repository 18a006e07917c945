"""Series of standards (tiêu chuẩn, quy chuẩn): what their marks say, and how they are written before a number.

The national ones have a form of their own (``TCVN 5507:2002``, ``QCVN 06:2022/BXD``). The others are those of before
the law of 2006 and of other bodies (``TCXDVN 33:2006``, ``22TCN 211-06``, ``TCCS 01:2020/TCĐBVN``): without a year or a
joint their numbers may count something.
"""

from __future__ import annotations

from functools import cache

from vnpolicy._regex import regex
from vnpolicy.tables import rows

__all__ = ["NOUN_RE", "NUMBER_RE", "alternatives", "ends", "types"]

_NATIONAL = frozenset({"TCVN", "QCVN"})


@cache
def types() -> dict[str, str]:
    """The mark of a series (``TCVN``) → the type that it says by itself (``Tiêu chuẩn quốc gia``)."""
    return {row["series"]: row["type"] for row in rows("references", "standards")}


def alternatives(*, national: bool = True) -> str:
    """A pattern for the marks, behind which a blank has to stand; of all series, or without the national ones."""
    return "|".join(mark for mark in types() if national or mark not in _NATIONAL)


@cache
def ends() -> frozenset[str]:
    """What stands before the numbers of the series that are not national: three small letters and a blank."""
    return frozenset(f"{mark[-3:].lower()} " for mark in alternatives(national=False).split("|"))


NUMBER_RE = regex(
    r"(?P<number>[0-9]{1,5}(?:[ ]?-[ ]?[0-9]{1,4}(?![0-9])){0,2}(?:[ ]?:[ ]?(?:19|20)[0-9]{2})?)"
    r"(?:/(?P<body>[A-ZĐ][A-ZĐa-z]{1,8}))?(?![\w/])"
)
# Read backwards from the number: the series, with its trade (22TCN: transport).
NOUN_RE = regex(
    lambda: rf"(?:(?<![\w.,/-])(?P<trade>[0-9]{{2}})[ ]?|(?<!\w))(?P<series>{alternatives(national=False)})[ ]$"
)
