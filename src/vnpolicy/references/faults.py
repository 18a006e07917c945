"""Why a string is no document (vì sao không đọc được): what is wrong with it, where, and what was probably meant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.errors import ParseError
from vnpolicy.text import fold_whole

from .reading import read
from .symbols import in_form

if TYPE_CHECKING:
    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

    from .values import Provision, Reference

__all__ = ["refusal"]

_RATIO_RE = regex(r"[0-9]+(?:/[0-9]+){1,2}")
_TWO_NUMBERS_RE = regex(r"[0-9]{1,6}[a-z]?/([0-9]{1,6})/[^\W\d_]")
_BLANK_RE = regex(r"([0-9]{1,6}[a-zđ]?)([ \n]{1,3})(?=[a-zđ]{1,6}[-/])")
_NO_NUMBER_RE = regex(r"[/-]?[a-zđ]{1,8}[-/][a-zđ]")
_THIS_RE = regex(r".{2,24}[ \n]này")
_SHORT = 40  # a number and its type are no longer
_COUNT_RE = regex(r"[0-9]{1,4}[ \n]{1,3}[^\W\d_]")


def refusal(text: str, folded: Folded, hit: Hit | None) -> ParseError:
    """The error for a string that is no reference: what is wrong, where, and what was probably meant."""
    lower, cased = folded.lower, folded.cased
    lead = len(text) - len(text.lstrip())

    def refuse(message: str, start: int, end: int, *suggestions: str) -> ParseError:
        begin, finish = folded.source_span(start, end)
        good = tuple(suggestion for suggestion in suggestions if _meant_by(suggestion) is not None)
        return ParseError(message, text, (begin + lead, finish + lead), good)

    under = lower.find("_")
    if under >= 0:
        return refuse("an underscore where a dash belongs", under, under + 1, cased.replace("_", "-"))
    if hit is not None and hit.end < len(lower):
        return refuse("a document and then something else", hit.end, len(lower))
    if _RATIO_RE.fullmatch(lower):
        return refuse("figures alone are a share or a day: a symbol of letters is missing", 0, len(lower))
    start = 0
    noun = re.match(r"[^0-9]{2,40}(?=[0-9])", lower)
    if noun is not None:
        start = noun.end()
        meant = _meant_by(cased[start:])  # Nghi dinh 30/2020/ND-CP
        if meant is not None:
            return refuse("no type of document before the number", 0, len(noun[0].rstrip()), str(meant))
    two = _TWO_NUMBERS_RE.match(lower, start)
    if two is not None:
        return refuse("a year has four digits, from 1900 to 2099", two.start(1), two.end(1))
    blank = _BLANK_RE.match(lower, start)
    if blank is not None:
        fixed, _ = in_form(f"{cased[start : blank.start(2)]}/{cased[blank.end(2) :]}")
        message = "a blank where the slash after the number belongs"
        return refuse(message, blank.start(2), blank.end(2), cased[:start] + fixed)
    if _THIS_RE.fullmatch(lower):
        return refuse("the document itself, which has no name here", 0, len(lower))
    if _NO_NUMBER_RE.match(lower):
        return refuse("the number before the symbol is missing", 0, len(lower))
    words = cased.split() if len(lower) < _SHORT else []
    forms: tuple[str, ...] = ()
    message = ""
    if words[1:] and words[0][0].isdigit():  # 57 NQ TW, 598 QĐ TTg
        message = "blanks where a slash and dashes belong"
        forms = ("-".join(words), f"{words[0]}/{'-'.join(words[1:])}")
    elif words[1:] and words[0].islower():  # luật đất đai, nđ 30/2020
        message = "an act begins with a capital"
        forms = (" ".join([words[0].capitalize(), *words[1:]]), " ".join([words[0].upper(), *words[1:]]))
    for form in forms:
        meant = _meant_by(form)
        if meant is not None:
            return refuse(message, 0, len(lower), str(meant))
    if _COUNT_RE.match(lower):
        return refuse("a count of documents, not a document", 0, len(lower))
    return refuse("no number, no name of a law and no provision", 0, len(lower))


def _meant_by(text: str) -> Reference | Provision | None:
    """What a text cites that is to stand for one that is refused: no refusal asks for another."""
    return read(fold_whole(text), None)[0]
