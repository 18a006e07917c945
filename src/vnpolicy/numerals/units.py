"""Units and currencies (đơn vị đo, tiền tệ) as ``units.tsv`` lists them."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..tables import rows
from ..text import Folded

__all__ = ["PREFIXES", "Unit", "unit_at", "writing"]


class Unit(NamedTuple):
    """A unit where it stands: its end, the kind of value that it makes, and its code."""

    end: int
    kind: str
    code: str


class _Row(NamedTuple):
    pattern: re.Pattern[str]
    kind: str
    code: str
    cased: bool
    tight: bool


# What starts a unit, with at most three blanks before it: a word, perhaps with a power, or a sign.
_HEAD_RE = re.compile(r"([ \n]{0,3})([^\W\d_]{1,12}+[23²³]?|[%‰°º⁰℃₫$€¥£₩])")

# Currency signs and codes that stand before their figure.
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


@cache
def _table() -> dict[str, tuple[_Row, ...]]:
    """The rows by the head that :data:`_HEAD_RE` finds of them, longest first."""
    found: dict[str, list[tuple[int, _Row]]] = {}
    for row in rows("numerals", "units"):
        word = row["word"]
        cased = row["match"] != "any"
        head = _HEAD_RE.match(word)
        if head is None:
            msg = f"a unit that no pattern finds: {word!r}"
            raise ValueError(msg)
        pattern = r"[ \n]{1,3}".join(re.escape(part) for part in word.split(" "))
        pattern += r"(?![^\W_])" if word[-1].isalnum() else ""
        if row["not_before"]:
            pattern += rf"(?![ \n]{{1,3}}(?:{'|'.join(row['not_before'].split())})(?![^\W_]))"
        entry = _Row(re.compile(pattern), row["kind"], row["code"], cased, row["match"] == "tight")
        found.setdefault(head[2].lower(), []).append((len(word), entry))
    return {
        head: tuple(entry for _, entry in sorted(entries, key=lambda pair: -pair[0])) for head, entries in found.items()
    }


@cache
def _writings() -> dict[str, str]:
    result: dict[str, str] = {"percentage_point": "điểm phần trăm"}
    for row in rows("numerals", "units"):
        if row["kind"] == "measure":
            result.setdefault(row["code"], row["word"])
    return result


def writing(code: str) -> str:
    """How a unit is written after its figure: ``tấn`` for ``t``, else mostly the code itself."""
    return _writings().get(code, code)


def unit_at(folded: Folded, at: int) -> Unit | None:
    """The unit that stands there, after at most three blanks."""
    head = _HEAD_RE.match(folded.lower, at)
    if head is None:
        return None
    for row in _table().get(head[2], ()):
        if row.tight and head[1]:
            continue
        found = row.pattern.match(folded.cased if row.cased else folded.lower, head.start(2))
        if found is not None:
            return Unit(found.end(), row.kind, row.code)
    return None
