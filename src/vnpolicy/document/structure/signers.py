"""Who signed a document (người ký): the office over the signature, as it stands there."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.document.patterns import COPIES
from vnpolicy.document.posts import posts

from .page import in_capitals

if TYPE_CHECKING:
    from vnpolicy.text import Folded

__all__ = ["office", "signer"]


def office() -> str:
    """A pattern of the posts by which documents are signed, and of those who stand in for them."""
    return f"(?:phó )?{posts('signs')}"


# On behalf of a body, in another's stead, by order, by authority, acting: Decree 30/2020/NĐ-CP, appendix I, II.7.
_SIGNER_RE = regex(
    lambda: (
        rf"(?:^|[|\n])[ ]{{0,80}}((?:(?:tm|kt|tl|tuq|q)\. ?[^\n|]{{2,80}}|{office()}[^\n|]{{0,80}})"
        rf"(?:[ |]{{0,80}}\n[ |]{{0,80}}(?:(?:kt|tl|tuq|q)\. ?)?{office()}[^\n|]{{0,60}}){{0,2}})"
    )
)
_COPIES_RE = regex(rf"^[ |*_]{{0,80}}{COPIES}", re.MULTILINE)


def _office_words(line: str) -> list[str]:
    """The words of a line up to the name of who signed, which is not in capitals."""
    return list(takewhile(lambda word: word == word.upper(), line.split()))


def signer(folded: Folded, floor: int) -> str | None:
    """The office over the signature: after *Nơi nhận*, or in the last lines of the text, but not in its head."""
    lower = folded.lower
    copies = _COPIES_RE.search(lower, len(lower) // 20)
    start = max(floor, len(lower) - 600 if copies is None else copies.start())
    for found in _SIGNER_RE.finditer(lower, start, start + 2_500):
        lines = [line.strip(" |") for line in folded.cased[found.start(1) : found.end(1)].split("\n")]
        while lines and not in_capitals(lines[0][:40]):  # a sentence, or a name of a list, above it
            del lines[0]
        if lines:
            said = [word for line in lines if in_capitals(line[:8]) for word in _office_words(line)]
            while said and not said[-1].isupper():  # a mark before the name of who signed
                said.pop()
            return " ".join(said)
    return None
