"""Number and symbol (số, ký hiệu) of a document: ``30/2020/NĐ-CP``, ``57-NQ/TW``, ``1234/BTC-TCT``, ``TCVN 5507:2002``.

The forms, and the rules that they come from:

* ``N/Y/QHk``: laws and resolutions of the National Assembly, k its term (Luật 80/2015/QH13, Điều 10);
* ``N/Y/T-B``: normative acts of every other body (Nghị định 78/2025/NĐ-CP, Phụ lục I);
* ``N/T-B``: administrative documents, ``N/B-U`` official letters (Nghị định 30/2020/NĐ-CP, Phụ lục I and III);
* ``N-T/B``: documents of the Party (Hướng dẫn 36-HD/VPTW);
* ``N-T``, ``N/B``, ``N-L/CTN``: the forms of before 1997;
* ``TCVN n:Y``, ``QCVN n:Y/B``: standards and technical regulations.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from attrs import define

from vnpolicy._regex import regex

from .codes import JOINT, OLD_BODIES, SEPARATOR_RE, TERM_RE, bodies, body_code, is_tax_office, type_code, types

__all__ = ["SYMBOL_RE", "Symbol", "candidates", "in_form", "read"]

# Letters that look like Latin ones, by the way they look.
_LOOK_ALIKE = str.maketrans(
    "АВЕКМНОРСТХУІЈЅавекмнорстхуіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
    "ABEKMHOPCTXYIJSabekmhopctxyijsABEZHIKMNOPTYX",
)
_LETTER = "a-zđư\u0370-\u03ff\u0400-\u04ff"
_SPACE = r"[ \n]{0,2}+"
# A code ends with its word, or where the blank before the next is lost: 30/2020/NĐ-CPngày 05/3/2020.
_RUN_ON = r"(?<=[a-zđ0-9]ng)(?=ày[ \n])|(?<=[a-zđ0-9]v)(?=[àề][ \n])|(?<=[a-zđ0-9]c)(?=ủa[ \n])"
_CODE = rf"(?![0-9&])[{_LETTER}0-9&]{{1,31}}+(?>(?!\w)|{_RUN_ON})"
_GROUP = rf"{_CODE}(?>(?:(?:(?<=&)[ \n]{{1,2}}+|[ \n]{{1,2}}+&(?=\w)){_CODE})?)"  # QLN& TTBĐS, QLN &TTBĐS

# Read on the text in small letters. Nothing is demanded after the repeat, so a failure costs no more than its reading.
SYMBOL_RE = regex(
    rf"""
    [0-9](?:(?<=số[0-9])|(?<![\w/][0-9]))(?<![0-9][.,:-][0-9])(?<![^ \n]-[0-9])  # the number starts here
    [0-9]{{0,5}}+(?:\.[0-9]{{1,3}}+)?[a-zđ]{{0,2}}+   # 30, 66.7, 473a
    {_SPACE}[/-]{_SPACE}
    (?:(?P<year>(?:19|20)[0-9][0-9])(?P<mark>{_SPACE}[/-]{_SPACE}|[ ]?(?=[a-zđ])))?
    (?P<tail>(?<=[0-9]{{4}}[/-])qh[ \n]{{1,2}}1[0-9](?!\w) | (?>{_GROUP}(?:(?:{_SPACE}[/-]{_SPACE}|\.){_GROUP}){{0,7}}))
    """,
    re.VERBOSE,
)

# The terms since the tenth have two figures, the first of them 1; a Q may be read as an O.
_TERM_MISREAD = {"QHI": "QH1", "QHl": "QH1", "OH1": "QH1"}
_BLANKS_RE = regex("[ \n]+")
# 307QĐ-TTg: the code of a type is glued to the number. TC and CT are as often those of bodies (38TC/TCCB).
_GLUED_RE = regex("([0-9]{1,5})(QĐ|NQ|NĐ|TB|KH|BC|KL|HD|CV)")
# ``&`` with a blank beside it, or with nothing behind it, where no code in capitals follows: the sentence's.
_LOOSE_RE = regex(r"(?:[ \n]{1,2}+&|&[ \n]{1,2}+|&$)(?![A-ZĐƯ]{2}[A-ZĐƯ0-9&]{0,28}(?![^\W_]))")

# Types that only a normative act has, and that therefore stand with a year.
_NORMATIVE = frozenset({"NĐ", "TT", "TTLT", "NQLT", "PL"})
_DECIDING = frozenset({"QĐ"})  # QĐTTg, QĐBYT: no body's code starts so
# The Party's separators are the reverse of the State's; these bodies tell a slip from a form.
_CENTRAL = ("TW", "TU", "ĐU")
# Resolutions of the Government are no normative acts from 2009 to 2024 (Luật 17/2008/QH12, Điều 2) and have no year in
# their symbol; where one tells it from its namesakes, it stands behind a dash: 19-2016/NQ-CP.
_UNYEARED = ["NQ", "CP"]
_DECREES = frozenset({"SL", "SLt"})  # of before 1960, which stand without a body


class Symbol(NamedTuple):
    """A number and symbol as they were read."""

    id: str
    code: str  # of the type, or empty
    length: int  # of its writing
    certain: int  # 3: known type and body; 2: known type or body; 1: the shape alone
    repairs: tuple[str, ...]


_PLAIN_HEAD_RE = regex(r"[^-/ \n]++(?:(/[0-9]{4})?/|-)")


def _plain_symbol(head: str, tail: str) -> str | None:
    """The type's code when a symbol stands just as the rules write it, which is nearly always."""
    found = _PLAIN_HEAD_RE.fullmatch(head)
    if found is None:
        return None
    if found[1] and TERM_RE.fullmatch(tail):
        return ""
    if head[-1] == "/":
        code, _, body = tail.partition("-")
        if body.endswith(_CENTRAL):  # whose marks stand the other way round
            return None
    else:
        code, _, body = tail.partition("/")
    return code if code in types() and body in bodies() else None


# A symbol is looked for at its first mark, which is rarer than figures: the number before it, letters or a year behind.
# A set of more than two stretches of letters takes long to compile, and so these are wider than what a symbol may have,
# which its own pattern says.
_AFTER_MARK = r"[ \n]{0,2}+(?=[a-zđ-\u04ff]|(?:19|20)[0-9][0-9](?:[ \n]{0,2}[/-]|[ ]?[a-zđ]))"
_BEFORE_MARK = (
    "[0-9]",
    r"[0-9][a-zđ\s]",
    r"[0-9][a-zđ\s][a-zđ\s]",
    r"[0-9][a-zđ][a-zđ\s][ \n]",
    r"[0-9][a-zđ][a-zđ][ \n][ \n]",
)
_MARK_RES = tuple(
    (mark, regex(f"{mark}(?:{'|'.join(f'(?<={before}{mark})' for before in _BEFORE_MARK)}){_AFTER_MARK}"))
    for mark in "/-"
)
_NUMBER_END_RE = regex(r"[0-9]{1,6}(?:\.[0-9]{1,3})?[a-zđ]{0,2}[ \n]{0,2}$")


def candidates(lower: str) -> list[re.Match[str]]:
    """The places where :data:`SYMBOL_RE` matches a text in small letters, in order."""
    marks = sorted([m.start() for mark, mark_re in _MARK_RES if mark in lower for m in mark_re.finditer(lower)])
    result = []
    done = 0
    for mark in marks:
        if mark < done:
            continue
        number = _NUMBER_END_RE.search(lower, max(done, mark - 14), mark)
        found = None if number is None else SYMBOL_RE.match(lower, number.start())
        if found is not None:
            result.append(found)
            done = found.end()
    return result


def read(cased: str, match: re.Match[str]) -> Symbol | None:
    """What a match of :data:`SYMBOL_RE` says, or nothing when it is no document's number."""
    at, stop = match.span(3)
    if cased[stop : stop + 1].isalpha():  # the next word, whose blank is lost, has its first letters in it
        stop -= 2 if cased[stop - 1] == "g" else 1
    return _read(cased[match.start() : at], cased[at:stop], match[1], match[2])


def in_form(words: str) -> tuple[str, tuple[str, ...]]:
    """A number and symbol with marks of the writer's, as the rules write it, and what of its form was put right."""
    found = SYMBOL_RE.fullmatch(words.lower())
    symbol = None if found is None else read(words, found)
    return (words, ()) if symbol is None else (symbol.id, symbol.repairs)


@define
class _Draft:
    """A symbol while it is read: its number, its groups of letters and the marks between, and what was put right."""

    number: str
    mark: str  # before the year; empty without one
    year: str | None
    first: str  # the mark before the letters
    tail: str  # the letters as they were written
    groups: list[str]
    marks: list[str]  # between the groups
    length: int  # of the whole writing
    small: bool  # written in small letters
    repairs: list[str]
    certain: int = 1  # as in Symbol


@lru_cache(maxsize=2048)
def _read(head: str, tail: str, year: str | None, year_mark: str | None) -> Symbol | None:
    """What the number, with its year and the mark behind it if it has one, and the letters of a symbol say."""
    if (plain := _plain_symbol(head, tail)) is not None:
        return Symbol(head + tail, plain, len(head) + len(tail), 3, ())
    unmarked = year_mark is not None and not year_mark.strip()
    draft = _draft(head, tail, year, unmarked=unmarked)
    if year is None and (glued := _GLUED_RE.fullmatch(draft.number)) is not None and draft.groups[0] in bodies():
        draft.number, draft.first = glued[1], "/"
        draft.groups.insert(0, glued[2])
        draft.marks.insert(0, "-")
        draft.repairs.append("a slash is missing")
    term = TERM_RE.fullmatch(draft.groups[0].upper())
    if term is not None:
        return _of_the_assembly(draft, term[0], len(head))
    code, rest = type_code(draft.groups[0]), draft.groups[1:]
    if is_tax_office(code, year, draft.first, [body_code(unit) for unit in rest[:1]]):
        code = ""
    known = code in types()
    if known and rest:
        _typed(draft, code)
    elif known:  # a type alone: 34-SL, 66/NQ
        decree = code in _DECREES
        if draft.first == "-" and not decree:
            return None
        draft.certain, draft.groups = 2 if decree else 1, [code]
    elif not _untyped(draft):
        return None
    if (draft.small and draft.certain < 2) or (draft.certain < 3 and unmarked):
        return None
    symbol = draft.groups[0] + "".join(a + b for a, b in zip(draft.marks, draft.groups[1:], strict=True))
    name = f"{draft.number}{draft.mark}{year or ''}{draft.first}{symbol}"
    return Symbol(name, code if known else "", draft.length, draft.certain, tuple(draft.repairs))


def _draft(head: str, tail: str, year: str | None, *, unmarked: bool) -> _Draft:
    """Take a writing apart; blanks, small letters and letters of other alphabets are put right, and said.

    ``unmarked`` says that no mark stands behind the year.
    """
    repairs: list[str] = []
    if "&" in tail and (loose := _LOOSE_RE.search(tail)) is not None:
        tail = tail[: loose.start()]
    groups, separators = SEPARATOR_RE.split(tail), SEPARATOR_RE.findall(tail)
    small = tail.islower()
    if not tail.isascii():
        latin = [group.translate(_LOOK_ALIKE) for group in groups]
        if latin != groups:
            repairs.append("letters of another alphabet")
            groups = latin
    kept = _kept(groups, separators, small=small)
    groups, separators = groups[:kept], separators[: kept - 1]
    length = len(head) + sum(map(len, groups)) + sum(map(len, separators))
    if small:
        groups = [group.upper() for group in groups]
        repairs.append("small letters")
    whole = [_BLANKS_RE.sub("", group) for group in groups]  # broken beside an ampersand
    if any(len(separator) > 1 for separator in separators) or " " in head or "\n" in head or whole != groups:
        repairs.append("blanks")
    marks = [separator.strip() for separator in separators]
    head = head.replace(" ", "").replace("\n", "")
    if unmarked:
        head += "/"
        repairs.append("a slash is missing after the year")
    number = head[: len(head) - 1 - (5 if year else 0)]
    if len(whole) == 1 and whole[0][2:] in bodies() and whole[0][:2] in (_NORMATIVE if year else _DECIDING):  # TTBTC
        whole, marks = [whole[0][:2], whole[0][2:]], ["-"]
        repairs.append("a dash is missing")
    if whole[0][:3] in _TERM_MISREAD:  # QHI5
        whole[0] = _TERM_MISREAD[whole[0][:3]] + whole[0][3:]
        repairs.append("look-alike letters")
    mark = head[len(number)] if year else ""
    return _Draft(number, mark, year, head[-1], tail, whole, marks, length, small, repairs)


def _kept(groups: list[str], separators: list[str], *, small: bool) -> int:
    """How many groups of letters are the symbol's; whatever is no code in capitals ends it.

    A dash between blanks, or at the end of a line, may be the text's: the next group must be a code that is known.
    """
    for i, group in enumerate(groups[1:], 1):
        before = separators[i - 1]
        apart = before[0] in " \n" and before[-1] in " \n"
        lowered = not small and (group.islower() or (len(before) > 1 and group != group.upper()))
        if (apart or lowered) and body_code(group) not in bodies():
            return i
        if before == "." and not small and (not group.isupper() or (len(group) == 1 and len(groups[i - 1]) > 1)):
            return i
    return len(groups)


def _of_the_assembly(draft: _Draft, term: str, head: int) -> Symbol | None:
    """A number of the National Assembly, or of its Standing Committee: ``31/2024/QH15``.

    Without its year it is that of an official letter, which names who wrote it: ``1417/UBTVQH15-TH``.
    """
    group = draft.groups[0]
    if not draft.year:
        if draft.first != "/" or draft.small or not term.startswith("U"):
            return None
        units = "".join(mark + unit for mark, unit in zip(draft.marks, draft.groups[1:], strict=True))
        certain = 2 if units else 1  # before 2000 no unit wrote itself: 179/UBTVQH10
        return Symbol(f"{draft.number}/{term}{units}", "", draft.length, certain, tuple(draft.repairs))
    draft.length = head + len(SEPARATOR_RE.split(draft.tail)[0])  # what stands behind the term is the text's
    if draft.first == "-" or draft.mark == "-":
        draft.repairs.append("a dash for a slash")
    if group != term and not draft.small:
        draft.repairs.append("small letters")
    return Symbol(f"{draft.number}/{draft.year}/{term}", "", draft.length, 3, tuple(draft.repairs))


def _typed(draft: _Draft, code: str) -> None:
    """Write a type and its bodies, and the marks between, as the rules do where they can be told."""
    fixed = [body_code(group) for group in draft.groups[1:]]
    fixed = [g.upper() if TERM_RE.fullmatch(g.upper()) else g for g in fixed]
    _put_right(draft, [code, *fixed])
    body = fixed[0]
    draft.certain = 3 if body in bodies() or TERM_RE.fullmatch(body) else 2
    if draft.certain == 2 and (len(body) < 2 or not body[:2].isupper()):
        draft.certain = 1
    two = len(fixed) == 1
    party = body in _CENTRAL or (body.endswith(("TW", "TU")) and draft.first == "-")
    if party and two and not draft.year and (draft.first, draft.marks[0]) != ("-", "/"):
        draft.repairs.append("the Party's dash and slash changed round")
        draft.first, draft.marks = "-", ["/"]
    elif two and draft.first == "/" and draft.marks[0] == "/" and code not in JOINT and draft.certain == 3:
        draft.repairs.append("a slash for a dash")
        draft.marks = ["-"]
    if draft.year and (draft.first == "-" or draft.mark == "-"):
        if [code, *fixed] == _UNYEARED and draft.first == "/" and "2009" <= draft.year < "2025":
            return
        if draft.certain == 3:
            draft.repairs.append("a dash for a slash")
            draft.first = draft.mark = "/"
        else:
            draft.certain = 1
    if draft.first == "-" and "/" not in draft.marks:
        if draft.certain == 3 and two:
            draft.repairs.append("a dash for a slash")
            draft.first = "/"
        draft.certain = 1


def _put_right(draft: _Draft, groups: list[str]) -> None:
    """Write the groups of letters as their tables do, and say so where more than small letters changed."""
    if groups != draft.groups and not (draft.small and [group.upper() for group in groups] == draft.groups):
        draft.repairs.append("look-alike letters")
    draft.groups = groups


def _untyped(draft: _Draft) -> bool:
    """Whether letters without a type are a symbol: that of an official letter (``1234/BTC-TCT``), or an old one."""
    group, rest = draft.groups[0], draft.groups[1:]
    body = body_code(group)
    if body in bodies() and group[0].isupper():
        draft.certain = 2 if rest or body in OLD_BODIES or (body == "UBTVQH" and draft.year) else 1
        _put_right(draft, [body, *(body_code(other) if other.upper() == "TTG" else other for other in rest)])
    elif not draft.small and not draft.tail[:2].isupper():
        return False
    return draft.first == "/" or draft.year is not None or "/" in draft.marks or body in OLD_BODIES
