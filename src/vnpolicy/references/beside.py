"""What stands behind a citation and says more of it: the number of a law, a day, that a law is being made anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from vnpolicy._regex import regex

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

__all__ = ["Name", "Text", "is_dated", "is_reworked", "number_behind"]

_NUMBER_RE = regex(r"(?:[ \n]\(sửa đổi[^()\n]{0,40}\))?,?[ \n]{1,3}(?:số[ \n:.]{0,3})?(?=[0-9])")
_REWORKED_RE = regex(r"[ \n]\(sửa[ \n]đổi\)")
_DAY_RE = regex(r",?[ \n]{1,3}ngày[ \n]{1,3}[0-9]")


class Text(NamedTuple):
    """What a name is read from: the folded text, and where a law's number starts → where it ends, and its id."""

    cased: str
    lower: str
    numbers: Mapping[int, tuple[int, str]]
    on: dt.date | None


class Name(NamedTuple):
    """A name as it was read: ``cased[start:end]`` is all of it, number and year included."""

    start: int
    end: int
    type: str
    name: str
    id: str | None


def number_behind(text: Text, end: int) -> tuple[int, str] | None:
    """Where the number of a law ends that follows a name, and its id: ``Luật Đất đai số 31/2024/QH15``."""
    found = _NUMBER_RE.match(text.lower, end)
    return None if found is None else text.numbers.get(found.end())


def is_reworked(lower: str, end: int) -> bool:
    """Whether a name that ends there is that of a law being made anew: ``Luật Viên chức (sửa đổi)``."""
    return _REWORKED_RE.match(lower, end) is not None


def is_dated(lower: str, end: int) -> bool:
    """Whether a day stands behind a citation: ``số 66/NT-PCCC ngày 01/7/2025``."""
    return _DAY_RE.match(lower, end) is not None
