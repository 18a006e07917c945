"""A canonical number and symbol taken apart (số, ký hiệu): its number, its year, its type, its bodies, its family."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from vnpolicy._regex import regex

from . import series
from .codes import JOINT, OLD_BODIES, SEPARATOR_RE, TERM_RE, assemblies, bodies, is_tax_office, types

__all__ = ["Parts", "parts", "warnings"]

_OLD_LAWS = frozenset({"L", "LCT"})
_RENAMED = frozenset({"UB", "HĐBT", "HĐCP"})  # bodies that have had other names since


class Parts(NamedTuple):
    """What an id is made of."""

    number: str
    year: int | None
    term: int | None
    code: str
    bodies: tuple[str, ...]
    family: str


_ID_RE = regex(
    r"(?P<number>[0-9][0-9A-Za-zĐđ.]*(?:-[0-9]{1,2}(?=/))?)(?:[/-](?P<year>(?:19|20)[0-9]{2}))?(?P<mark>[/-])(?P<tail>.*)"
)
_STANDARD_ID_RE = regex(
    lambda: (
        rf"(?:[0-9]{{2}})?(?P<kind>{series.alternatives()}) (?P<number>.*?)"
        r"(?:[:-](?P<year>[0-9]{2,4}))?(?:/(?P<body>[^\W\d]+))?"
    )
)


@lru_cache(maxsize=4096)
def parts(id: str) -> Parts:  # noqa: A002 - it is called that everywhere else
    """Take a canonical id apart.

    >>> from vnpolicy.references.ids import parts
    >>> parts("22/2016/TTLT-BNNPTNT-BTNMT").bodies
    ('BNNPTNT', 'BTNMT')
    """
    standard = _STANDARD_ID_RE.fullmatch(id)
    if standard:
        year = int(standard["year"]) if standard["year"] else None
        if year is not None and year < 100:  # 2290-78, 211-06: the old writing; the first standard is of 1963
            year += 1900 if year > 60 else 2000
        body = (standard["body"],) if standard["body"] else ()
        return Parts(standard["number"], year, None, standard["kind"], body, "standard")
    whole = _ID_RE.fullmatch(id)
    if whole is None:
        return Parts(id, None, None, "", (), "old")
    number, mark = whole["number"], whole["mark"]
    year = int(whole["year"]) if whole["year"] else None
    groups = SEPARATOR_RE.split(whole["tail"])
    code = groups[0] if groups[0] in types() else ""
    if is_tax_office(code, year, mark, groups[1:]):
        code = ""
    terms = [found for group in groups if (found := TERM_RE.fullmatch(group)) is not None]
    term = int(terms[-1][2]) if terms else None
    names = tuple(g.rstrip("0123456789") if TERM_RE.fullmatch(g) else g for g in groups[bool(code) :])
    if TERM_RE.fullmatch(groups[0]):
        return Parts(number, year, term, "", names[:1], "normative")
    family = _typed(code, year, mark, names) if code else _untyped(mark, names)
    if code in JOINT:
        return Parts(number, year, term, code, names, family)
    return Parts(number, year, term, code, names[-1:] if not code and family == "party" else names[:1], family)


def _typed(code: str, year: int | None, mark: str, names: tuple[str, ...]) -> str:
    """The family of a number with the code of its type."""
    if not names:
        return "old"
    if code == "VBHN":
        return "consolidated"
    if mark == "-" and year is None:
        return "old" if code in _OLD_LAWS else "party"
    if names[-1] == "LPQT":
        return "treaty"
    if code == "CV":
        return "correspondence"
    if year is not None or code in ("NĐ", "TTLT"):
        return "normative"
    return "old" if names[0] in _RENAMED else "administrative"


def _untyped(mark: str, names: tuple[str, ...]) -> str:
    """The family of a number that says nothing of its type."""
    if mark == "-":
        return "party" if names[-1].endswith("TW") else "old"
    return "old" if names[0] == "LB" or (len(names) == 1 and names[0] in OLD_BODIES) else "correspondence"


def warnings(id: str) -> tuple[str, ...]:  # noqa: A002
    """What looks wrong in an id and is left as it stands: a term that does not sit in the year, an unknown body."""
    found = parts(id)
    result = []
    if found.term is not None and found.year is not None:
        sat = assemblies().get(found.term)
        if sat is None or not sat[0] <= found.year <= sat[1]:
            result.append(f"term {found.term} of the National Assembly did not sit in {found.year}")
    unknown = [body for body in found.bodies if body not in bodies()]
    if unknown and found.code and found.family != "old":
        result.append(f"unknown body {', '.join(unknown)}")
    return tuple(result)
