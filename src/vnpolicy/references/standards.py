"""Where a text cites a standard or a technical regulation: ``TCVN 5507:2002``, ``22TCN 211-06``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnpolicy._regex import regex

from . import codes, series
from .hits import in_full
from .labels import S
from .values import Reference

if TYPE_CHECKING:
    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

__all__ = ["of_series", "standards"]

_BLANKS = r"[ \n]{0,2}+"
# TCVN 5507: 2002, TCVN 2290 - 78, TCVN ISO 9001:2015, TCVN 6772-1:2000, QCVN 06:2022/BXD, QCVN 05A:2020/BCT,
# QCVN 08-MT:2015/BTNMT, TCVN 13657-1, QCVN 05A:2020/BCT/SĐ1:2024
_NATIONAL_RE = regex(
    rf"""
    v(?<=[tq]cv)(?<!\w[tq]cv)n(?P<gap>[ \n:-]{{0,2}}+)
    (?P<by>(?:iso(?:/iec)?|iec|astm|en|codex|cac)(?:/[a-z]{{1,4}})?[ \n]{{0,2}})?
    (?P<number>[0-9]{{1,6}}+[a-z]?
       (?:-[0-9]{{1,3}}(?![0-9])(?=[-0-9]{{0,8}}[ \n]{{0,2}}[:-])|-[1-4]?[0-9](?![\w.,]?[\w:-]))?
       (?:[ ]?-[ ]?(?:[0-9]{{1,2}}|[a-z]{{2}})(?=[ \n]{{0,2}}:))?)
    (?:(?P<colon>{_BLANKS}[:-]{_BLANKS})(?P<year>(?:19|20)[0-9][0-9]|[5-9][0-9])(?!\w)
       (?:{_BLANKS}/{_BLANKS}(?P<body>(?!sđ[0-9])[a-zđ&]{{2,10}})(?!\w))?
       (?P<amended>/sđ[0-9]{{1,2}}:20[0-9][0-9](?!\w))?
    )?
    """,
    re.VERBOSE,
)
# The noun that a text words before a standard.
_NOUN_RE = regex(
    rf"(?<!\w)(?:tiêu|quy){S}chuẩn(?:{S}(?:kỹ{S}thuật|ngành|cơ{S}sở|xây{S}dựng))?(?:{S}(?:quốc{S}(?:gia|tế)|việt{S}nam))?(?!\w)"
)

_LEAST = 4  # digits of a number that stands without a year


def standards(folded: Folded) -> list[Hit]:
    """The national standards and technical regulations that a text cites."""
    lower, cased = folded.lower, folded.cased
    hits = []
    for m in _NATIONAL_RE.finditer(lower):
        year, body, by = m["year"], m["body"], m["by"]
        number = m["number"].upper().replace(" ", "")
        start = m.start() - 2
        kind = cased[start].upper() + "CVN"
        if kind == "TCVN" and body and body.upper() not in codes.bodies():
            body = None
        amended = m["amended"] if body == m["body"] else None
        end = m.end() if body == m["body"] else m.end("year")
        label = f"{by.strip().upper()} {number}" if by else number
        symbol_id = f"{kind} {label}"
        if year:
            mark = ":" if ":" in m["colon"] else "-"
            symbol_id += mark + year
        if body:
            symbol_id += "/" + codes.body_code(cased[m.start("body") : m.end("body")]).upper()
        if amended:
            symbol_id += amended.upper()
        hits.append(_standard(folded, start, end, kind, symbol_id))
    return hits


def of_series(folded: Folded, at: int) -> Hit | None:
    """The standard of another series, ``TCXDVN 33:2006``, ``22TCN 211-06``, of which the number stands at a place."""
    left = series.NOUN_RE.search(folded.cased, max(0, at - 12), at)
    found = series.NUMBER_RE.match(folded.cased, at)
    if left is None or found is None:
        return None
    number, body = found[1].replace(" ", ""), found[2]
    if number.isdigit() and (len(number) < _LEAST or _worded(folded, left.start()) is None):
        return None  # without a year and a joint it may count something; "tiêu chuẩn ISO 8601" does not
    symbol_id = f"{left['trade'] or ''}{left['series']} {number}{f'/{body}' if body else ''}"
    return _standard(folded, left.start(), found.end(), left["series"], symbol_id)


def _standard(folded: Folded, start: int, end: int, kind: str, symbol_id: str) -> Hit:
    """A standard with the noun that the text words before it, or with that of its series."""
    worded = _worded(folded, start)
    kind_name = series.types()[kind]
    if worded is not None:
        start = worded.start()
        words = " ".join(folded.cased[start : worded.end()].split())
        if words.isupper():
            words = words.lower().replace("việt nam", "Việt Nam")
        kind_name = words[0].upper() + words[1:]
    return in_full(Reference(type=kind_name, id=symbol_id, raw=folded.cased[start:end]), start, end)


def _worded(folded: Folded, start: int) -> re.Match[str] | None:
    """The noun that a text words right before a standard that starts there."""
    worded = _NOUN_RE.search(folded.lower, max(0, start - 48), start)
    between = "" if worded is None else folded.lower[worded.end() : start]
    return None if between.strip() or between.count("\n") > 1 else worded
