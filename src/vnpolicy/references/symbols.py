"""Number and symbol (số, ký hiệu) of a document: ``30/2020/NĐ-CP``, ``57-NQ/TW``, ``1234/BTC-TCT``, ``TCVN 5507:2002``.

The forms, and the rules that they come from:

* ``N/Y/QHk``: laws and resolutions of the National Assembly, k its term (Luật 80/2015/QH13, Điều 10);
* ``N/Y/T-B``: normative acts of every other body (Nghị định 78/2025/NĐ-CP, Phụ lục I);
* ``N/T-B``: administrative documents, ``N/B-U`` official letters (Nghị định 30/2020/NĐ-CP, Phụ lục I and III);
* ``N-T/B``: documents of the Party (Hướng dẫn 36-HD/VPTW);
* ``N-T``, ``N/B``, ``N-L/CTN``: the forms of before 1997;
* ``TCVN n:Y``, ``QCVN n:Y/B``: standards and technical regulations.

The types are a nearly closed list; the bodies are open by law, because each body fixes its own code.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from vnpolicy._regex import regex
from vnpolicy.tables import rows

__all__ = ["STANDARD_RE", "SYMBOL_RE", "Parts", "Symbol", "bodies", "parts", "read", "types"]

# Letters that look like Latin ones, by the way they look.
_LOOK_ALIKE = str.maketrans(
    "АВЕКМНОРСТХУІЈЅавекмнорстхуіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
    "ABEKMHOPCTXYIJSabekmhopctxyijsABEZHIKMNOPTYX",
)
_LETTER = "a-zđư\u0370-\u03ff\u0400-\u04ff"
_SPACE = r"[ \n]{0,2}+"
_CODE = rf"[{_LETTER}][{_LETTER}0-9&]{{0,30}}+(?!\w)"
_GROUP = rf"{_CODE}(?:(?:(?<=&)[ \n]{{1,2}}+|[ \n]{{1,2}}+&(?=\w)){_CODE})?+"  # QLN& TTBĐS, QLN &TTBĐS

# Read on the text in small letters. Nothing is demanded after the repeat, so a failure costs no more than its reading.
SYMBOL_RE = regex(
    rf"""
    [0-9](?:(?<=số[0-9])|(?<![\w/][0-9]))(?<![0-9][.,:-][0-9])(?<![^ \n]-[0-9])  # the number starts here
    [0-9]{{0,5}}+(?:\.[0-9]{{1,3}}+)?[a-zđ]{{0,2}}+   # 30, 66.7, 473a
    {_SPACE}[/-]{_SPACE}
    (?:(?P<year>(?:19|20)[0-9][0-9])(?P<mark>{_SPACE}[/-]{_SPACE}|[ ]?(?=[a-zđ])))?
    (?P<tail>{_GROUP}(?:(?:{_SPACE}[/-]{_SPACE}|\.){_GROUP}){{0,7}}+)
    """,
    re.VERBOSE,
)

# TCVN 5507: 2002, TCVN 2290 - 78, TCVN ISO 9001:2015, TCVN 6772-1:2000, QCVN 06:2022/BXD, QCVN 05A:2020/BCT
STANDARD_RE = regex(
    rf"""
    v(?<=[tq]cv)(?<!\w[tq]cv)n(?P<gap>[ \n:-]{{0,2}}+)
    (?P<by>(?:iso(?:/iec)?|iec|astm|en|codex|cac)(?:/[a-z]{{1,4}})?[ \n]{{0,2}})?
    (?P<number>[0-9]{{1,6}}+[a-z]?
       (?:-[0-9]{{1,3}}(?![0-9])(?=[-0-9]{{0,8}}[ \n]{{0,2}}[:-]))?(?:-[0-9]{{1,2}}(?=[ \n]{{0,2}}:))?)
    (?:(?P<colon>{_SPACE}[:-]{_SPACE})(?P<year>(?:19|20)[0-9][0-9]|[5-9][0-9])(?!\w)
       (?:{_SPACE}/{_SPACE}(?P<body>[a-zđ&]{{2,10}})(?!\w))?
    )?
    """,
    re.VERBOSE,
)

_TERM_MISREAD = ("QHI", "QHl")  # the terms since the tenth have two figures, the first of them 1
_TERM_RE = regex(r"(QH|UBTVQH)([0-9]{1,2})")
_SEPARATOR_RE = regex(r"[ \n]*[-/.][ \n]*")
_BLANKS_RE = regex("[ \n]+")
# ``&`` with a blank beside it, or with nothing behind it, where no code in capitals follows: the sentence's.
_LOOSE_RE = regex(r"(?:[ \n]{1,2}+&|&[ \n]{1,2}+|&$)(?![A-ZĐƯ]{2}[A-ZĐƯ0-9&]{0,28}(?![^\W_]))")
_BLANK_RE = regex("[ \n]")

# The National Assembly's terms, by their years; the last one sits until 2031.
_TERMS = {
    7: (1981, 1987),
    8: (1987, 1992),
    9: (1992, 1997),
    10: (1997, 2002),
    11: (2002, 2007),
    12: (2007, 2011),
    13: (2011, 2016),
    14: (2016, 2021),
    15: (2021, 2026),
    16: (2026, 2031),
}

# Types that only a normative act has, and that therefore stand with a year.
_NORMATIVE = frozenset({"NĐ", "TT", "TTLT", "NQLT", "PL"})
_JOINT = frozenset({"TTLT", "NQLT", "TTLB"})
# The Party's separators are the reverse of the State's; these bodies tell a slip from a form.
_CENTRAL = frozenset({"TW", "TU", "ĐU"})
_OLD_BODIES = frozenset({"CP", "TTg", "HĐBT", "HĐCP"})
_OLD_LAWS = frozenset({"L", "LCT"})


class Symbol(NamedTuple):
    """A number and symbol as they were read."""

    id: str
    code: str  # of the type, or empty
    length: int  # of its writing
    certain: int  # 3: known type and body; 2: known type or body; 1: the shape alone
    repairs: tuple[str, ...]


class Parts(NamedTuple):
    """What an id is made of."""

    number: str
    year: int | None
    term: int | None
    code: str
    bodies: tuple[str, ...]
    family: str


@cache
def types() -> dict[str, str]:
    """The code of a type (``NĐ``) → its name (``Nghị định``)."""
    return {row["code"]: row["type"] for row in rows("references", "types") if row["code"]}


@cache
def bodies() -> dict[str, str]:
    """The code of a body (``BTC``) → its name (``Bộ Tài chính``)."""
    return {row["code"]: row["name"] for row in rows("references", "bodies")}


def _plain(code: str) -> str:
    """A code without what a careless keyboard leaves out."""
    return code.lower().replace("đ", "d").replace("ư", "u")


@cache
def _plain_codes() -> tuple[dict[str, str], dict[str, str]]:
    """Codes by their plain writing, where only one code has it: of types, and of bodies."""
    result: list[dict[str, str]] = []
    for codes in (types(), bodies()):
        seen: dict[str, list[str]] = {}
        for code in codes:
            seen.setdefault(_plain(code), []).append(code)
        result.append({plain: found[0] for plain, found in seen.items() if len(found) == 1})
    return result[0], result[1]


def _code(group: str, table: int) -> str:
    """A group of a symbol as its table writes it, or as it stands."""
    known = bodies() if table else types()
    if group in known:
        return group
    meant = _plain_codes()[table].get(_plain(group), group)
    # A keyboard leaves the stroke of Đ out and puts none in: BĐT is not BDT.
    return group if "đ" in group.lower() and "đ" not in meant.lower() else meant


def _plain_symbol(head: str, tail: str, dated: bool) -> str | None:
    """The type's code when a symbol stands just as the rules write it, which is nearly always."""
    if " " in head or "\n" in head:
        return None
    slashes = head.count("/")
    if slashes == 1 + dated and head[-1] == "/":
        code, mark, body = tail.partition("-")
        if not mark:
            return "" if dated and _TERM_RE.fullmatch(tail) else None
        if body in _CENTRAL or body.endswith(("TW", "TU")):
            return None
    elif not slashes and head[-1] == "-" and not dated:
        code, _, body = tail.partition("/")
    else:
        return None
    return code if code in types() and body in bodies() else None


# A symbol is looked for at its first mark, which is rarer than figures: the number before it, letters or a year behind.
_AFTER_MARK = rf"[ \n]{{0,2}}+(?=[{_LETTER}]|(?:19|20)[0-9][0-9](?:[ \n]{{0,2}}[/-]|[ ]?[a-zđ]))"
_BEFORE_MARK = (
    "[0-9]",
    "[0-9][a-zđ \n]",
    "[0-9][a-zđ \n][a-zđ \n]",
    "[0-9][a-zđ][a-zđ \n][ \n]",
    "[0-9][a-zđ][a-zđ][ \n][ \n]",
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
        begin = mark - 14 if mark - done > 14 else done
        at = lower.rfind(" ", begin, mark) + 1
        if at and lower[at:mark].isdigit():  # a blank, a figure and the mark, as nearly all
            found = SYMBOL_RE.match(lower, at)
        else:
            number = _NUMBER_END_RE.search(lower, begin, mark)
            found = None if number is None else SYMBOL_RE.match(lower, number.start())
        if found is not None:
            result.append(found)
            done = found.end()
    return result


def read(cased: str, match: re.Match[str]) -> Symbol | None:
    """What a match of :data:`SYMBOL_RE` says, or nothing when it is no document's number."""
    at, stop = match.span(3)
    return _read(cased[match.start() : at], cased[at:stop], match[1], match[2])


@lru_cache(maxsize=2048)
def _read(head: str, tail: str, year: str | None, year_mark: str | None) -> Symbol | None:
    """What the number, with its year and the mark behind it if it has one, and the letters of a symbol say."""
    if (plain := _plain_symbol(head, tail, year is not None)) is not None:
        return Symbol(head + tail, plain, len(head) + len(tail), 3, ())
    written = head
    repairs: list[str] = []
    if "&" in tail and (loose := _LOOSE_RE.search(tail)) is not None:
        tail = tail[: loose.start()]

    groups: list[str] = []
    separators: list[str] = []
    place = 0
    for separator in _SEPARATOR_RE.finditer(tail):
        groups.append(tail[place : separator.start()])
        separators.append(separator[0])
        place = separator.end()
    groups.append(tail[place:])

    small = tail.islower()
    if not tail.isascii():
        latin = [group.translate(_LOOK_ALIKE) for group in groups]
        if latin != groups:
            repairs.append("letters of another alphabet")
            groups = latin
    # A dash between blanks, or at the end of a line, may be the text's: the next group must be a code that is known.
    # Whatever is no code in capitals ends the symbol.
    cut = len(groups)
    for i, group in enumerate(groups):
        before = separators[i - 1] if i else ""
        if i and (before[0] in " \n" and before[-1] in " \n") and _code(group, 1) not in bodies():
            cut = i
            break
        if i and len(before) > 1 and not small and group != group.upper() and _code(group, 1) not in bodies():
            cut = i
            break
        if i and before == "." and (not group.isupper() or (len(group) < 2 < 1 + len(groups[i - 1]))) and not small:
            cut = i
            break
        if i and group.islower() and not small and _code(group, 1) not in bodies():
            cut = i
            break
    if cut < len(groups):
        groups, separators = groups[:cut], separators[: cut - 1]
    length = len(written) + sum(map(len, groups)) + sum(map(len, separators))

    if small:
        groups = [group.upper() for group in groups]
        repairs.append("small letters")
    whole = [_BLANKS_RE.sub("", group) for group in groups]  # broken beside an ampersand
    if any(len(separator) > 1 for separator in separators) or " " in head or "\n" in head or whole != groups:
        repairs.append("blanks")
    groups = whole
    marks = [separator.strip() for separator in separators]
    head = head.replace(" ", "").replace("\n", "")
    year_unmarked = year_mark is not None and not year_mark.strip()
    if year_unmarked:
        head += "/"
    first = head[-1]  # the mark before the symbol
    number = head[: len(head) - 1 - (5 if year else 0)]
    mark = head[len(number)] if year else ""
    if year_unmarked:
        repairs.append("a slash is missing after the year")

    # The type and the bodies by their codes.
    if year and len(groups) == 1 and groups[0][2:] in bodies() and groups[0][:2] in _NORMATIVE:  # TTBTC
        groups, marks = [groups[0][:2], groups[0][2:]], ["-"]
        repairs.append("a dash is missing")
    code = _code(groups[0], 0)
    rest = groups[1:]
    if code == "CT" and year is None and first == "/" and rest and _code(rest[0], 1) not in bodies():
        code = ""  # 5348/CT-CS: the Cục Thuế, and one of its units
    if groups[0][:3] in _TERM_MISREAD:  # QHI5
        groups[0] = "QH1" + groups[0][3:]
        repairs.append("look-alike letters")
    term = _TERM_RE.fullmatch(groups[0].upper())
    if term is not None:
        if year is None or len(groups) > 1:
            if len(groups) > 1 and year:
                length = len(written) + len(groups[0])
                groups, marks = groups[:1], []
            else:
                return None
        if first == "-" or mark == "-":
            repairs.append("a dash for a slash")
        name = f"{number}/{year}/{term[0]}"
        if groups[0] != term[0] and not small:
            repairs.append("small letters")
        return Symbol(name, "", length, 3, tuple(repairs))
    known = code != "" and code in types()
    if known and rest:
        fixed = [_code(group, 1) for group in rest]
        fixed = [g.upper() if _TERM_RE.fullmatch(g.upper()) else g for g in fixed]
        if [code, *fixed] != groups:
            if not small or [c.upper() for c in (code, *fixed)] != groups:
                repairs.append("look-alike letters")
            groups = [code, *fixed]
        certain = 3 if fixed[0] in bodies() or _TERM_RE.fullmatch(fixed[0]) else 2
        if certain == 2 and (len(fixed[0]) < 2 or not fixed[0][:2].isupper()):
            certain = 1
        party = fixed[0] in _CENTRAL or (fixed[0].endswith(("TW", "TU")) and len(fixed[0]) > 2 and first == "-")
        if party and len(groups) == 2 and not year and (first, marks[0]) != ("-", "/"):
            repairs.append("the Party's dash and slash changed round")
            first, marks = "-", ["/"]
        elif len(groups) == 2 and first == "/" and marks[0] == "/" and code not in _JOINT and certain == 3:
            repairs.append("a slash for a dash")
            marks = ["-"]
        if year and (first == "-" or mark == "-"):
            if certain < 3:
                return Symbol(head + tail[: length - len(written)], code, length, 1, tuple(repairs))
            repairs.append("a dash for a slash")
            first = mark = "/"
        if first == "-" and "/" not in marks:
            if certain == 3 and len(groups) == 2:
                repairs.append("a dash for a slash")
                first = "/"
            certain = 1
    elif known:  # a type alone: 34-SL, 66/NQ
        certain = 1
        if first == "-" and code not in ("SL", "SLt"):
            return None
        if code in ("SL", "SLt"):
            certain = 2
        groups = [code]
    else:
        body = _code(groups[0], 1)
        certain = 1
        if body in bodies() and (groups[0][0].isupper()):
            certain = 2 if rest or body in _OLD_BODIES else 1
            groups[0] = body
            rest = [_code(group, 1) if group.upper() == "TTG" else group for group in rest]
            groups[1:] = rest
        elif not small and not tail[: len(groups[0])][:2].isupper() and len(groups[0]) > 1:
            return None
        if first == "-" and (year is None and not (rest and "/" in marks) and body not in _OLD_BODIES):
            return None
        if first == "-" and year is None and rest and body not in bodies():
            certain = 1
    if (small and certain < 2) or (certain < 3 and year_unmarked):
        return None
    symbol = groups[0] + "".join(a + b for a, b in zip(marks, groups[1:], strict=True))
    name = f"{number}{mark}{year}{first}{symbol}" if year else f"{number}{first}{symbol}"
    return Symbol(name, code if known else "", length, certain, tuple(repairs))


def code_of_body(group: str) -> str:
    """A body's code as the table writes it, or in capitals."""
    code = _code(group, 1)
    return code if code in bodies() else code.upper()


_ID_RE = regex(
    r"(?P<number>[0-9][0-9A-Za-zĐđ.]*(?:-[0-9]{1,2}(?=/))?)(?:[/-](?P<year>(?:19|20)[0-9]{2}))?(?P<mark>[/-])(?P<tail>.*)"
)
_STANDARD_ID_RE = regex(r"(?P<kind>[TQ]CVN) (?P<number>.*?)(?:[:-](?P<year>[0-9]{2,4}))?(?:/(?P<body>[^\W\d]+))?")


@lru_cache(maxsize=4096)
def parts(id: str) -> Parts:  # noqa: A002 - it is called that everywhere else
    """Take a canonical id apart.

    >>> from vnpolicy.references.symbols import parts
    >>> parts("22/2016/TTLT-BNNPTNT-BTNMT").bodies
    ('BNNPTNT', 'BTNMT')
    """
    standard = _STANDARD_ID_RE.fullmatch(id)
    if standard:
        year = int(standard["year"]) if standard["year"] else None
        if year is not None and year < 100:  # 2290-78: the old writing
            year += 1900
        body = (standard["body"],) if standard["body"] else ()
        return Parts(standard["number"], year, None, standard["kind"], body, "standard")
    whole = _ID_RE.fullmatch(id)
    if whole is None:
        return Parts(id, None, None, "", (), "old")
    number, mark = whole["number"], whole["mark"]
    year = int(whole["year"]) if whole["year"] else None
    groups = _SEPARATOR_RE.split(whole["tail"])
    code = groups[0] if groups[0] in types() else ""
    if code == "CT" and year is None and mark == "/" and groups[1:] and groups[1] not in bodies():
        code = ""  # the Cục Thuế, and one of its units
    rest = groups[1:] if code else groups
    term = None
    for group in groups:
        found = _TERM_RE.fullmatch(group)
        if found:
            term = int(found[2])
    if _TERM_RE.fullmatch(groups[0]):
        return Parts(number, year, term, "", (groups[0].rstrip("0123456789"),), "normative")
    names = tuple(g.rstrip("0123456789") if _TERM_RE.fullmatch(g) else g for g in rest)
    if code and not rest:
        return Parts(number, year, term, code, (), "old")
    if not code:
        if mark == "-" and rest[-1].endswith("TW"):
            return Parts(number, year, term, "", (rest[-1],), "party")
        family = "old" if mark == "-" or (len(rest) == 1 and rest[0] in _OLD_BODIES) else "correspondence"
        if rest[:1] == ["LB"]:
            family = "old"
        return Parts(number, year, term, "", names[:1], family)
    if code == "VBHN":
        family = "consolidated"
    elif mark == "-" and year is None:
        family = "old" if code in _OLD_LAWS else "party"
    elif rest[-1] == "LPQT":
        family = "treaty"
    elif code == "CV":
        family = "correspondence"
    elif year is not None or code in ("NĐ", "TTLT"):
        family = "normative"
    elif rest[0] in ("UB", "HĐBT", "HĐCP"):
        family = "old"
    else:
        family = "administrative"
    return Parts(number, year, term, code, names if code in _JOINT else names[:1], family)


def warnings(id: str) -> tuple[str, ...]:  # noqa: A002
    """What looks wrong in an id and is left as it stands: a term that does not sit in the year, an unknown body."""
    found = parts(id)
    result = []
    if found.term is not None and found.year is not None:
        first, last = _TERMS.get(found.term, (0, 0))
        if not first <= found.year <= last:
            result.append(f"term {found.term} of the National Assembly did not sit in {found.year}")
    if found.code and found.family != "old" and any(body not in bodies() for body in found.bodies):
        unknown = ", ".join(body for body in found.bodies if body not in bodies())
        result.append(f"unknown body {unknown}")
    return tuple(result)
