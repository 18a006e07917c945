"""Resolutions of a congress of the Party: ``Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy._regex import regex

from .hits import in_full
from .values import Reference

if TYPE_CHECKING:
    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

__all__ = ["congresses"]

# A name with a number in it, and no symbol.
_CONGRESS_RE = regex(
    r"ạ(?<=đạ)i[ \n]{1,2}hội(?P<whose>(?:[ \n]{1,3}(?:đại[ \n]{1,2}biểu|toàn[ \n]{1,2}quốc|đảng)){0,3})"
    r"(?:[ \n]{1,3}lần[ \n]{1,2}thứ)?[ \n]{1,3}(?:[ivx]{1,5}|[0-9]{1,2})(?!\w)"
    r"(?P<of>[ \n]{1,3}(?:của[ \n]{1,2})?đảng(?:[ \n]{1,2}cộng[ \n]{1,2}sản[ \n]{1,2}việt[ \n]{1,2}nam)?(?!\w))?"
)
_RESOLUTION_RE = regex(r"(?<!\w)nghị[ \n]{1,2}quyết[ \n]{1,3}(?:của[ \n]{1,3})?$")


def congresses(folded: Folded) -> list[Hit]:
    """The resolutions of congresses that a text cites."""
    lower, cased = folded.lower, folded.cased
    hits = []
    for m in _CONGRESS_RE.finditer(lower):
        if m["of"] is None and "quốc" not in m["whose"] and "đảng" not in m["whose"]:
            continue
        noun = _RESOLUTION_RE.search(lower, max(0, m.start() - 25), m.start() - 1)
        if noun is None:
            continue
        start, end = noun.start(), m.end()
        words = cased[start:end]
        value = Reference(type="Nghị quyết", name=" ".join(words.split()), raw=words)
        hits.append(in_full(value, start, end))
    return hits
