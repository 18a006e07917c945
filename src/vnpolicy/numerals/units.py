"""Units and currencies (đơn vị đo, tiền tệ) as ``units.tsv`` lists them."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from vnpolicy._regex import regex
from vnpolicy.tables import columns

from .words import BLANKS, word_at

if TYPE_CHECKING:
    from vnpolicy.text import Folded

__all__ = ["GLUED_RE", "PREFIX", "PREFIXES", "Plain", "Unit", "plain_unit", "unit_at", "unit_heads", "writing"]


class Unit(NamedTuple):
    """A unit where it stands: its end, the kind of value that it makes, and its code."""

    end: int
    kind: str
    code: str

    @property
    def key(self) -> tuple[str, str]:
        """What figures of one unit have in common: the kind and the code."""
        return self.kind, self.code


class _Row(NamedTuple):
    parts: tuple[str, ...]  # the words of the unit
    kind: str
    code: str
    cased: bool
    tight: bool
    not_before: frozenset[str]


# What starts a unit, with at most three blanks before it: a word, perhaps with a power, or a sign; no marker of an item
# on the next line.
_HEAD_RE = regex(r"([ \n]{0,3})(?!(?<=\n)[a-zđ]\))([^\W\d_]{1,12}+[23²³]?|[%‰°º⁰℃₫$€¥£₩])")

# What is measured, or a bound, tells a single letter with a blank before it from a name: điện áp 220 V, không quá 30 s.
_LED_RE = regex(
    r"(?:(?<![^\W_])(?:(?:điện[ ](?:áp|thế)|nguồn(?![ ](?:vốn|lực|thu|tin))|dòng(?![ ](?:họ|vốn|tiền))|cường[ ]độ"
    r"|lực(?![ ]lượng)|thời[ ]gian|năng[ ]lượng)"
    r"(?:[ ][^\W\d_]{1,8}){0,4}[ ]|(?:(?:không[ ](?:quá|dưới|vượt)|(?:lớn|nhỏ|cao|thấp|dài|ngắn|lâu)[ ]hơn"
    r"|(?P<bound>tối[ ](?:đa|thiểu)|ít[ ]nhất|trong(?:[ ]vòng|[ ]khoảng)?|sau|khoảng|trên|dưới))[ ]))|[≤≥<>][ ]?)"
    r"(?:[0-9][0-9.,]{0,9}[ ]?(?:-|÷|đến)[ ]?)?[0-9][0-9.,]{0,9}(?:[ ][0-9]{3}){0,2}\Z"
)
_LED = 80
_FIGURE_RE = regex(r"[ \n]{0,3}(?:[0-9][0-9.,]{0,9}[ ]?(?:-|÷|đến)[ ]?)?[0-9][0-9., ]{0,17}\Z")

GLUED_RE = regex(
    r"đồng(?=(?:đến|tới|đối|và|cho|của|trở|hoặc|hay|khi|với|để|thì|tại|theo|trong|nếu|trên|từ)(?![^\W\d_]))"
)
"""The unit of money run together with the word after it, as pages print that lost their blanks: ``đồngđối với``."""

# Currency signs and codes that stand before their figure; units.tsv has each with the same code.
PREFIXES = {
    "$": "USD",
    "us$": "USD",
    "usd": "USD",
    "€": "EUR",
    "eur": "EUR",
    "¥": "JPY",
    "jpy": "JPY",
    "£": "GBP",
    "₩": "KRW",
    "₫": "VND",
    "vnd": "VND",
    "vnđ": "VND",
}
_SIGNS = "".join(sign for sign in PREFIXES if len(sign) == 1)
PREFIX = f"(?:{'|'.join(re.escape(word) for word in PREFIXES if len(word) > 1)}|[{_SIGNS}])"
"""The pattern of one of them."""


@cache
def _table() -> dict[str, list[_Row]]:
    """The rows by the head that :data:`_HEAD_RE` finds of them, longest first."""
    found: dict[str, list[_Row]] = {}
    lines = sorted(columns("numerals", "units", "word kind code match not_before"), key=lambda line: -len(line[0]))
    for word, kind, code, match, not_before in lines:
        cased = match != "any"
        head = _HEAD_RE.match(word)
        assert head is not None, f"a unit that no pattern finds: {word!r}"
        parts = tuple((word if cased else word.lower()).split(" "))
        row = _Row(parts, kind, code, cased, match == "tight", frozenset(not_before.split()))
        found.setdefault(head[2].lower(), []).append(row)
    return found


def unit_heads() -> dict[str, frozenset[str] | None]:
    """The first words of all units, in small letters; with those that make none alone, the words after them."""
    found: dict[str, frozenset[str] | None] = {}
    for head, rows_of in _table().items():
        alone = any(len(row.parts) == 1 and len(row.parts[0]) == len(head) for row in rows_of)
        found[head] = None if alone else frozenset(["", *(row.parts[1] for row in rows_of if len(row.parts) > 1)])
    return found


class Plain(NamedTuple):
    """A unit of one word, as far as the word and what stands after it tell it from all others."""

    written: dict[str, tuple[str, str]]  # kind and code by the letters as they are written
    anyhow: tuple[str, str] | None  # kind and code where capitals do not matter
    before: frozenset[str]  # words and signs before which more must be asked


@lru_cache(maxsize=1024)
def plain_unit(head: str) -> Plain | None:
    """The unit of one word that a word in small letters is."""
    rows_of = _table().get(head, ())
    single = [row for row in rows_of if len(row.parts) == 1 and len(row.parts[0]) == len(head)]
    if not single or any(row.tight for row in rows_of) or len({row.cased for row in single}) > 1:
        return None
    longer = [row.parts[0][len(head)] for row in rows_of if len(row.parts[0]) > len(head)]
    second = [row.parts[1] for row in rows_of if len(row.parts) > 1]
    kinds = [(row.kind, row.code) for row in single]
    written = {row.parts[0]: kind for row, kind in zip(single, kinds, strict=True)} if single[0].cased else {}
    before = frozenset(["đến", "tới", "-", "÷", *longer, *second]).union(*(row.not_before for row in single))
    return Plain(written, None if written else kinds[0], before)


@cache
def _writings() -> dict[str, str]:
    result: dict[str, str] = {"percentage_point": " điểm phần trăm"}
    for word, kind, code, match in columns("numerals", "units", "word kind code match"):
        if kind == "measure":
            result.setdefault(code, word if match == "tight" else f" {word}")
    return result


def writing(code: str) -> str:
    """How a unit is written after its figure, with the blank: `` tấn`` for ``t``, else mostly the code itself."""
    return _writings().get(code, f" {code}")


def unit_at(folded: Folded, at: int) -> Unit | None:
    """The unit that stands there, after at most three blanks."""
    lower = folded.lower
    head = _HEAD_RE.match(lower, at)
    if head is None:
        return None
    gap, word = head.groups()
    rows_of = _table().get(word)
    if rows_of is None:
        glued = GLUED_RE.match(lower, head.start(2)) if word.startswith("đồng") else None
        return None if glued is None else Unit(glued.end(), "money", "VND")
    cased = folded.cased
    start, end = head.span(2)
    after = lower[end : end + 1]
    for parts, kind, code, capitals, tight, not_before in rows_of:
        if tight and gap and (gap != " " or after.isalnum() or not _is_led(lower, at, end, parts[0])):
            continue
        text = cased if capitals else lower
        if len(parts) > 1 and len(parts[0]) == end - start:
            if after not in BLANKS:
                continue
            if lower[end + 1 : end + 2] not in BLANKS and not text.startswith(parts[1], end + 1):
                continue
        ends = _ends(text, start, parts)
        if ends and not (not_before and lower[ends : ends + 1] in BLANKS and _goes_on(folded, ends, not_before)):
            return Unit(ends, kind, code)
    return None


def _goes_on(folded: Folded, end: int, words: frozenset[str]) -> bool:
    """Whether a unit and the word after it are another word (``đồng bộ``); a line that opens with a capital is none."""
    if folded.lower[end] == "\n" and folded.cased[end + 1 : end + 2].isupper():
        return False
    return word_at(folded.lower, end)[0] in words


def _is_led(lower: str, at: int, end: int, letter: str) -> bool:
    """Whether something tells that a letter behind a figure is its unit, or both are the whole text.

    What is about so much may be a name, unless it is of seconds or has decimals: ``trên 5 A``, ``trên 5,0 A``.
    """
    led = _LED_RE.search(lower, max(0, at - _LED), at)
    if led is not None:
        return led["bound"] is None or letter == "s" or "," in led[0]
    whole = at < _LED and len(lower) - end < 4 and not lower[end:].strip()  # of some blanks
    return whole and _FIGURE_RE.match(lower, 0, at) is not None


def _ends(text: str, at: int, parts: tuple[str, ...]) -> int:
    """Where the words end that start there, parted by one to three blanks; 0 where they do not stand there."""
    for place, part in enumerate(parts):
        if place:
            start = at
            while at - start < 3 and text[at : at + 1] in BLANKS:
                at += 1
            if at == start:
                return 0
        if not text.startswith(part, at):
            return 0
        at += len(part)
    return 0 if text[at : at + 1].isalnum() and text[at - 1].isalnum() else at
