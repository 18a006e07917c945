"""Pieces that the patterns of this room share: blanks that may be the end of a line, years, and lists of words."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, Final

from vnpolicy._regex import regex
from vnpolicy.numerals.anchors import everywhere

if TYPE_CHECKING:
    import re

__all__ = [
    "CLOCK",
    "NOW",
    "OTHER_YEAR",
    "S0",
    "WEEKDAY",
    "YEAR",
    "Places",
    "S",
    "clock_time",
    "no_time",
    "spaced",
    "words",
]

S: Final = "[ \\n]{1,3}"
"""A blank between two words, which may be the end of a line of a PDF."""
S0: Final = "[ \\n]{0,2}"
NOW: Final = "[ \\n]?-[ \\n]?nay(?![^\\W_]|[ \\n](?:là|thuộc|đã|được|đổi|thì|mai)(?![^\\W_]))"
"""``(2/2020 - nay)``: what stands behind the beginning of a stretch that goes on, but not ``Sở A - nay là Sở B``."""
YEAR: Final = "(?:19|20|21)[0-9]{2}(?![0-9]|[.,][0-9]{3}|[/-](?<!-(?=nay))[^\\W\\d_])"
CLOCK: Final = (
    r"(?:(?P<h>[0-9](?<![^\W_][0-9])[0-9]?)[ \n]{0,3}(?:giờ|h|g|:)"
    r"(?:[ \n]{0,3}(?P<m>[0-9]{2})(?:[ \n]{0,3}(?:phút|['’]|p))?)?"
    rf"(?:{S}(?:sáng|chiều|trưa|tối))?[ \n]{{0,2}},?{S})?"
)
"""A time of day with the blank behind it, or nothing: its groups are ``h`` and ``m``."""
WEEKDAY: Final = f"(?:thứ{S}(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ{S}nhật)"


OTHER_YEAR: Final = (
    r"(?:sau(?! khi)|trước(?! (?:khi|ngày|tháng|[0-9]))|kế|tiếp|liền|đó|ấy|kia|rồi|vừa(?= (?:qua|rồi))"
    r"|tới(?=[,.;:)]|\Z))(?![^\W_])"
)
"""What stands behind ``năm`` where another year is meant than that of the text; its blanks are for :func:`spaced`."""


def clock_time(clock: re.Match[str]) -> dt.time | None:
    """The time of day that :data:`CLOCK` read, None where there is no such; ``24 giờ`` is the last minute of a day."""
    hour, minute = int(clock["h"]), int(clock["m"] or 0)
    if hour > 24 or minute > 59:
        return None
    return dt.time(hour, minute) if hour < 24 else dt.time(23, 59)


def spaced(pattern: str) -> str:
    """The pattern with its line ends dropped and every blank standing for :data:`S`."""
    return "".join(line.strip("\n") for line in pattern.split("\n")).replace(" ", S)


# Each is searched for by its vowel: one letter the engine finds twenty times as fast as one of a set, and a rare one
# seldom stops it. With each how many letters stand before the vowel.
_WORDS: Final = tuple(
    (word, vowel, onset, regex(pattern))
    for word, vowel, onset, pattern in (
        ("giờ", "ờ", 2, r"ờ(?<=[ \n]giờ)"),
        ("lần", "ầ", 1, r"ầ(?:(?<=[ \n/]lầ)|(?<=[ \n]tuầ))n"),  # and tuần
        ("năm", "ă", 1, r"ă(?<=[ \n]nă)m"),
        ("ngày", "à", 2, r"à(?<=[ \n]ngà)y"),
        ("quý", "ý", 2, r"ý(?<=quý)(?<![^\W_]quý)"),
        ("tháng", "á", 2, r"á(?<=[ \n]thá)ng"),
    )
)
_TERMS: Final = frozenset({" k", "\nk"})
_ANY_RE: Final = regex(
    "[àáăầờýỳú](?:(?<=phú)(?=t)|(?<=ngà)|(?<=thá)|(?<=nă)|(?<=tuầ)|(?<=lầ)|(?<=giờ)|(?<=quý)|(?<=kỳ))"
)


class Places:
    """Where the words of time stand in a text in small letters: after a blank, ``quý`` after anything but a letter."""

    __slots__ = ("lower", "of")

    def __init__(self, lower: str) -> None:
        self.lower = lower
        self.of: dict[str, list[int]] = {
            word: [m.start() - onset for m in pattern.finditer(lower)] if vowel in lower else []
            for word, vowel, onset, pattern in _WORDS
        }
        both = self.of["lần"]
        self.of["lần"] = [at for at in both if lower[at] == "l"]
        self.of["tuần"] = [at - 1 for at in both if lower[at] == "u"]
        self.of["kỳ"] = [at - 1 for at in everywhere(lower, "ỳ") if lower[at - 2 : at] in _TERMS]


def no_time(lower: str) -> bool:
    """Whether none of the words is there; where there is no digit either, the text has no time, as most sentences."""
    return _ANY_RE.search(lower) is None


def words(listed: str) -> re.Pattern[str]:
    """A pattern for any of the words or phrases, which commas part; letters neither before nor after."""
    return regex(partial(_branched, listed))


def _branched(listed: str) -> str:
    """Each first letter is a branch, with the look to its left after it: the search can skip from one to the next."""
    branches: dict[str, list[str]] = {}
    for phrase in listed.split(","):
        parts = _PHRASE_RE.fullmatch(" ".join(phrase.split()))
        assert parts is not None, f"no phrase with what may not stand before it: {phrase!r}"
        guards, first, rest = parts.groups()
        guards += guards.replace("\\s)", "\\s\\s)")  # a line may end with a blank
        branches.setdefault(first, []).append(guards.replace(")", f"{first})") + rest)
    pattern = "|".join(f"{first}(?<![^\\W_]{first})(?:{'|'.join(rests)})" for first, rests in branches.items())
    return f"(?:{pattern})(?![^\\W_])".replace(" ", S)


_PHRASE_RE: Final = regex(r"((?:\(\?<![^()]*\))*)(\w)(.*)")
