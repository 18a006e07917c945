"""Provisions (điều khoản viện dẫn): where a text cites them, and the string that is one, ``điểm a khoản 2 Điều 5``.

The levels and their labels are in :mod:`.labels`, the headings that look like citations in :mod:`.headings`. A citation
is read at one glance where it is plain (:mod:`.plain`), else member by member (:mod:`.members`) and then as a whole
(:mod:`.targets`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.errors import ParseError, asked
from vnpolicy.found import Hit, hit_of
from vnpolicy.text import SHORT_TEXT, Folded, fold_whole

from .headings import is_heading
from .labels import ARTICLE, COMPOUND, GLUED, LETTER, NOUN, UNITS_RE, S, noun_of
from .members import TO_LABEL, WORD_ENDS, first_member, members_after, read_member, several
from .plain import plain_citation
from .targets import targets_of, this_stands
from .values import Provision, known

if TYPE_CHECKING:
    from collections.abc import Callable

    from .members import Member

__all__ = ["parse_provision", "scan"]

# A text is passed over fastest in search of one rare letter: each noun is looked for by the vowel that marks it, with
# the letters before that. Of the label only the start is tried, and what opens a line behind the end of a sentence is
# passed over, for it is a heading, as most are, or nothing.
_LETTERED = f"{S}(?=[0-9]|(?:aa|bb|cc|dd|đđ|ee|{LETTER})(?:{WORD_ENDS}|{GLUED})|này)"
_HEADED = f"{S}(?=[0-9]|[ivx]{{1,6}}{WORD_ENDS}|[a-zđ]{WORD_ENDS}|này|thứ)"
_ANNEXED = f"{S}(?=[0-9]|(?:[ivx]{{1,6}}[a-zđ]?|[a-zđ]{{1,2}}){WORD_ENDS}|này)"
_FORMED = f"{S}(?=(?:[a-zđ]{{1,4}}-?|[a-zđ]{{2,4}}-[a-zđ]{{2,4}}-|[bs] )?[0-9]|[ivx]{{1,6}}{WORD_ENDS})"
_FORM = f"(?:mẫu(?:{S}số)?|số)"
_OPENING = "(?!(?:(?<=[.;:”]\n{0})|(?<=[.;:”]\n\n{0}))[ \n](?:[0-9]{{1,3}}{1}|[ivx]{{1,6}})(?:\n|[.:](?![0-9a-zđ])))"

# A heading may end with the noun (Nguyên tắc bảo vệ đê điều), and its list open below: 1. or a) is no label of it.
_NO_LIST = "(?!\\w{0,3}(?:[ \n]lục)?\n{1,3}(?:1[.]|a[)]) )"


def _no_half(noun: str, letter: str) -> str:
    """A pattern behind a letter of a noun: the noun is not the second half of another word."""
    begun = noun[: noun.index(letter) + 1]
    halves: dict[int, list[str]] = {}  # what a pattern looks back at has one length
    for half in sorted(COMPOUND.get(noun, ())):
        halves.setdefault(len(half), []).append(half)
    return "".join(f"(?<!(?<![^\\W\\d_])(?:{'|'.join(same)})[ \n]{begun})" for same in halves.values())


def _parted(begun: str) -> str:
    """A pattern behind the first letters of a noun: no word goes before them, save one to which pages glue a link."""
    return f"(?:(?<!\\w{begun})|(?<=(?<!\\w)và{begun})|(?<=(?<!\\w)(?:tại|các|của){begun}))"


_HEADS = tuple(
    (
        word,
        letter,
        length,
        regex(f"{letter}(?<={before}{letter}){_parted(before + letter)}(?={after}){_NO_LIST}{_no_half(noun, letter)}"),
    )
    for noun, word, letter, length, before, after in (
        ("điều", "điề", "ề", 2, "đi", f"u{_OPENING.format('điều', LETTER + '?')}{S}(?=[0-9]|này|[a-h][.][0-9])"),
        ("khoản", "khoả", "ả", 3, "kho", f"n{S}(?=[0-9]|này|[ivx]{{1,5}}{WORD_ENDS}(?!{S}phạm))"),
        ("điểm", "ể", "ể", 2, "[đtb]i", f"(?:(?<=đ..)m{_LETTERED}|(?:(?<=t..)u{S}mục|(?<=b..)u{S}{_FORM}){TO_LABEL})"),
        ("mục", "mụ", "ụ", 1, "m", f"c{_OPENING.format('mục', '')}(?<!tiểu[ \n]mục){_HEADED}"),
        ("phụ lục", "phụ", "ụ", 2, "ph", f"{S}lục(?:{S}số)?{_ANNEXED}"),
        ("chương", "chươ", "ơ", 3, "chư", f"ng{_OPENING.format('chương', '')}{_HEADED}"),
        ("phần", "phầ", "ầ", 2, "ph", f"n{_HEADED}"),
        ("mẫu", "mẫ", "ẫ", 1, "m", f"u(?<!biểu[ \n]mẫu)(?:{S}số)?{_FORMED}"),
        ("tiết", "tiế", "ế", 2, "ti", f"t{_LETTERED}"),
    )
)


def scan(folded: Folded) -> list[Hit]:
    """The provisions that a text cites, one hit for each target, in order; headings are none.

    Never raises; the time taken is linear in the length of the text.
    """
    lower = folded.lower
    heads: list[int] = []
    short = len(lower) <= SHORT_TEXT
    for word, letter, before, head_re in _HEADS:
        if (word if short else letter) in lower:
            heads += [found.start() - before for found in head_re.finditer(lower)]
    heads.sort()
    hits: list[Hit] = []
    done = 0
    for start in heads:
        if start < done:
            continue
        plain = plain_citation(folded, start, hits)
        if plain:
            done = plain
            continue
        first = first_member(folded, start)
        if first is None:
            continue
        done = first.end
        if first.level >= ARTICLE and first.label != "này" and is_heading(folded, first.start, first.end, first.noun):
            continue
        members = members_after(folded, first, plural=several(lower, start))
        done = members[-1].end
        if len(members) == 1 and first.label == "này" and not this_stands(folded, first.level, start, done):
            continue
        hits += [
            hit_of((start, end, "provision", known(path), end, 0, False))
            for start, end, path in targets_of(folded, members)
        ]
    return hits


# --- a string that is one provision ------------------------------------------------------------------------------
_BEGIN_RE = regex(f"(?:{NOUN}){S}")
_OF_RE = regex("[ \n]{1,3}của[ \n]{1,3}(?=[^\n]{0,40}[0-9])([^\\s]{2,40}(?: [^\\s]{2,40})?)$")
_JOINS_RE = regex(",?[ \n]{1,3}(?:của[ \n]{1,3})?")
_COUNT_RE = regex(f"[0-9]{{1,6}}[ \n]{{1,3}}(?:{NOUN})(?!\\w)")
_ORDER = "tiết, điểm, khoản, Điều, mục, chương, phần, phụ lục"


def parse_provision(text: str, document_of: Callable[[str], str | None] | None = None) -> Provision:
    """Read a string that is one provision, from small to large or from large to small.

    A document's id may follow after ``của``, as ``str`` of a :class:`Provision` writes it. ``document_of`` reads other
    words as a document: its id, ``""`` where that stays open, None for what is no document. Raises ``TypeError`` for
    what is no ``str`` and :class:`~vnpolicy.errors.ParseError` for what is no provision, more than one, or one whose
    levels are out of order; points are labelled a b c d đ e g h i k l m n o p q r s t u v x y.

    >>> from vnpolicy.references.provisions import parse_provision
    >>> parse_provision("Điểm d, khoản 1, Điều 14").path
    'điều 14/khoản 1/điểm d'
    """
    asked(text, None)
    lead = len(text) - len(text.lstrip())
    folded = fold_whole(text)
    lower = folded.lower

    def refuse(message: str, start: int, end: int, *suggestions: str) -> ParseError:
        begin, finish = folded.source_span(start, end)
        return ParseError(message, text, (begin + lead, finish + lead), suggestions)

    if not lower:
        raise ParseError("a provision expected, nothing given", text)
    head = _BEGIN_RE.match(lower)
    if head is None:
        raise refuse(*_without_noun(lower))
    first = read_member(folded, *head.span(), 0)
    if first is None:
        raise refuse(*_without_label(lower, head))
    members = members_after(folded, first, plural=False)
    targets = targets_of(folded, members)
    end = members[-1].end
    document = None
    if end < len(lower):
        joined = _JOINS_RE.match(lower, end)
        if joined is not None and document_of is not None:
            document = document_of(folded.cased[joined.end() :])
            if document == "":
                message = "a document whose number stays open: its number or its year is missing, or the day as on="
                raise refuse(message, joined.end(), len(lower))
        if document is None:
            named = _OF_RE.match(folded.cased, end)
            if named is None:
                raise refuse("a provision and then something else", end, len(lower))
            document = named[1]
    if len(targets) > 1:
        levels = [member.level for member in members]
        if all(member.joined < 3 for member in members) and len(set(levels)) == len(levels):
            message = "the levels go neither from small to large nor from large to small"
            raise refuse(message, 0, end, *_in_order(members))
        message = f"{len(targets)} provisions, not one; find reads lists"
        raise refuse(message, 0, end)
    if targets:
        return Provision(targets[0][2], document)
    if first.level != 1 or (document is None and "." not in first.label):  # điểm 3.6 of a standard
        raise refuse("a point by its number needs the section that holds it", 0, end)
    return Provision((f"{first.noun} {first.label}",), document)  # of a document of points


def _in_order(members: list[Member]) -> list[str]:
    """The provision that nouns and labels make from small to large, where they make one."""
    words = [f"{one.noun.capitalize() if one.level > ARTICLE else one.noun} {one.label}" for one in sorted(members)]
    folded = fold_whole(" ".join(words))
    first = first_member(folded, 0)
    targets = [] if first is None else targets_of(folded, members_after(folded, first, plural=False))
    return [str(Provision(labels)) for _, end, labels in targets[:1] if end == len(folded.lower)]


def _without_noun(lower: str) -> tuple[str, int, int]:
    """What is wrong with a text that starts with no noun of a provision and its blank: the message, and where."""
    if (count := _COUNT_RE.match(lower)) is not None:
        return "a count of provisions, not a provision: the noun stands before its number", 0, count.end()
    if re.fullmatch(NOUN, lower) is not None:
        return "the noun is there, its label is missing", 0, len(lower)
    return f"a provision starts with its noun ({_ORDER})", 0, min(len(lower), 12)


def _without_label(lower: str, head: re.Match[str]) -> tuple[str, int, int]:
    """What is wrong with a noun that no label follows: the message, and where."""
    noun, at = noun_of(head[0]), head.end()
    end = at + len(lower[at : at + 24].partition(" ")[0])
    if noun == "điểm" and re.match("[fjwz]\\b", lower[at:end]):
        return f"points are labelled by the Vietnamese alphabet, which has no {lower[at]}", at, at + 1
    if UNITS_RE.match(lower, end):
        return "a figure with its unit, not a label", at, end
    return f"no label of a {noun}", at, end
