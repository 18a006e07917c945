"""Short forms, a noun and a number without its symbol (``Nghị quyết 57``), one or several in a list."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.text import SHORT_TEXT

from . import series
from .blanks import gapped, headline
from .counts import counts_something, ends_a_list
from .documents import well_known
from .hits import shortly
from .nouns import by_noun, head, last_words, short_nouns
from .standards import of_series
from .years import DATED, decree_id, law_of_year

if TYPE_CHECKING:
    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

__all__ = ["short_forms"]

_SO_FIGURE_RE = regex(r"ố(?<=số)(?<!\wsố)[ \n:.]{0,4}+[0-9]")
_SHORT_RE = regex(
    r"([0-9]{1,5}[a-z]?)(?![\w])(?![.,][0-9])(?!/(?:19|20)[0-9]{2}[ \n]{0,2}[/-])(?!/(?!(?:19|20)[0-9]{2}(?!\w)))"
    r"(?![ \n]{0,2}-[ \n]{0,2}[0-9])(?!-[ \n]{0,2}[a-zđ]|[ \n]{1,2}-[a-zđ])(?![ \n]{0,2}%)"
)
# Behind a dash with blanks: the rest of a symbol, "57 - NQ/TW".
_SPACED_SYMBOL_RE = regex(r"[ \n]{1,2}-[ \n]{1,2}[A-ZĐ]{2}")
_NUMBER_YEAR_RE = regex(r"/((?:19|20)[0-9]{2})(?![\w/-])(?![.,][0-9])")
_GLUED = ("nq", "nđ")  # NQ57, as the press writes; other letters with a number are codes: QĐ164, CT01
_LISTED_BY_NUMBER = frozenset({"nghị quyết", "nghị định", "chỉ thị", "kết luận", "thông tư", "quyết định"})
_MORE_RE = regex(
    r"(?:,[ \n]{1,2}|,?[ \n]{1,2}(?:và|hoặc)[ \n]{1,2})(?!(?:19|20)[0-9]{2})([0-9]{2,4})(?!\w)(?![.,/-][0-9])"
    r"(?![ \n]{0,2}[%-])(?!/)"
)


@cache
def _ends() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """What tells at a figure that a noun may stand before it that names a document by a number alone: the last three
    letters of such nouns with a blank, the last two or one with one blank or more, and the three characters that all of
    these end with.

    Before a symbol the noun is read where the symbol is, and a number after ``số`` is found by that.
    """
    ends = last_words()
    long = {end[-3:] + " " for end in ends}
    short = {end + " " for end in ends if len(end) == 2} | {end[-1] + "  " for end in ends} | {"   "}
    long |= series.ends()
    short |= {mark + letters for mark in ' \n(“"/' for letters in _GLUED}
    return frozenset(long), frozenset(short), frozenset(short | {end[-3:] for end in long})


def _figures(folded: Folded) -> set[int]:
    """Where figures start that a noun may stand before."""
    lower = folded.lower
    long, short, any_three = _ends()
    figures = {
        at
        for at in folded.digit_runs
        if (three := lower[at - 3 : at]) in any_three and (three in short or lower[at - 4 : at] in long)
    }
    if len(lower) > SHORT_TEXT or "số" in lower:
        figures.update([m.end() - 1 for m in _SO_FIGURE_RE.finditer(lower)])
    if lower.startswith(_GLUED) and lower[2:3].isdigit():
        figures.add(2)
    return figures


def short_forms(folded: Folded, taken: set[int]) -> list[Hit]:
    """What is cited by a number without its symbol, or with one that lost its marks, and standards by their series.

    ``taken`` is where numbers start that were read with their symbols.
    """
    lower, cased = folded.lower, folded.cased
    series_ends = series.ends()
    hits: list[Hit] = []
    for at in sorted(_figures(folded) - taken):
        found = head(lower, cased, at)
        if found is not None:
            hits += _behind_noun(folded, at, *found)
        elif cased[at - 2 : at].isupper() and lower[at - 2 : at] in _GLUED and lower[at + 1 : at + 2].isdigit():
            hits += _behind_noun(folded, at, at - 2, lower[at - 2 : at], False)
        elif lower[at - 4 : at] in series_ends and (standard := of_series(folded, at)) is not None:
            hits.append(standard)
    return hits


def _behind_noun(folded: Folded, at: int, start: int, noun: str, numbered: bool) -> list[Hit]:
    """What the number at a place cites with the noun before it; ``numbered`` says that ``số`` stands between."""
    lower, cased = folded.lower, folded.cased
    hit: Hit | None
    if noun not in short_nouns():
        hit = law_of_year(cased, start, at) if noun == "luật" else None
        return [] if hit is None else [hit]
    if noun == "quy định" and cased[start].islower():  # what an act does: quy định 05 trường hợp
        return []
    kind = by_noun()[noun]
    hit = gapped(folded, start, at, kind) if numbered else None
    if hit is None:
        hit = headline(cased, start, at, kind)
    if hit is not None:
        return [hit]
    found = _SHORT_RE.match(lower, at)
    if found is None or (not numbered and "\n" in lower[at - 3 : at]):
        return []
    end = found.end()
    if _SPACED_SYMBOL_RE.match(cased, end) or (not numbered and counts_something(folded, noun, found[1], end)):
        return []
    label = cased[at:end]
    if kind in DATED and (year := _NUMBER_YEAR_RE.match(lower, end)) is not None:
        end = year.end()
        label = f"{label}/{year[1]}"
    symbol_id = decree_id(label, lower, end) if kind == "Nghị định" else well_known().project(kind, label)
    hit = shortly(cased, start, end, kind, label, symbol_id=symbol_id)
    return [hit, *_listed(folded, kind, end)] if noun in _LISTED_BY_NUMBER else [hit]


def _listed(folded: Folded, kind: str, end: int) -> list[Hit]:
    """The other numbers of ``các Nghị quyết 57, 59 và 68``; what counts something ends the list."""
    lower = folded.lower
    hits = []
    while (more := _MORE_RE.match(lower, end)) is not None:
        start, end = more.span(1)
        if ends_a_list(folded, end):
            break
        hits.append(shortly(folded.cased, start, end, kind, folded.cased[start:end]))
    return hits
