"""Numbers in whose symbols blanks stand for marks: ``Quyết định số 2665 QĐ/UBND``, ``Thông tư 29 2024 TT BGDĐT``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy._regex import regex

from . import codes, symbols
from .beside import is_dated
from .hits import in_full, shortly
from .values import Reference
from .years import DATED

if TYPE_CHECKING:
    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

__all__ = ["gapped", "headline"]

_REPAIRS = ("a blank for a slash",)
# A blank where the slash belongs.
_GAP_RE = regex(r"([0-9]{1,5})[ ]([a-zđ]{2,5})([/-])([a-zđ]{2,12}(?:-[a-zđ]{2,8}[0-9]?)?)(?!\w)")
# Headlines of the web lose the marks of a symbol: "Thông tư 29 2024 TT BGDĐT quy định …", "Nghị định 188 2025".
_HEADLINE_RE = regex(
    r"([0-9]{1,4})(?:[ ]((?:19|20)[0-9]{2})(?![\w/-])(?![.,][0-9]))?"
    r"(?:[ ](NĐ|TT|TTLT|QĐ|NQ|CT)[ -]([A-ZĐ][A-Za-zĐ]{1,9})(?!\w))?"
)


def gapped(folded: Folded, start: int, at: int, kind: str) -> Hit | None:
    """A number with a blank before its symbol, of which the noun stands at ``start``, with ``số`` behind it."""
    lower, cased = folded.lower, folded.cased
    found = _GAP_RE.match(lower, at)
    if found is None or not cased[found.start(2) : found.end()].isupper():
        return None
    end = found.end()
    code, body = cased[found.start(2) : found.end(2)], cased[found.start(4) : end]
    types, bodies = codes.types(), codes.bodies()
    ours = types.get(code) == kind
    unit = body.partition("-")[0]
    known = ours or code in bodies or unit in types or unit in bodies
    if not known and not (start == 0 and end == len(lower)) and not is_dated(lower, end):
        return None
    # The symbols of before 1997 start with the body, behind a blank: 1329 TCT/QĐ-NV1.
    if not ours:
        symbol_id = f"{found[1]} {code}{found[3]}{body}"
        return in_full(Reference(type=kind, id=symbol_id, raw=cased[start:end]), start, end)
    return in_full(_marked(f"{found[1]}/{code}-{body}", kind, cased[start:end]), start, end)


def _marked(written: str, kind: str, raw: str) -> Reference:
    """The document of a number and symbol in which marks were put for blanks: the Party's stand the other way round."""
    symbol_id, repairs = symbols.in_form(written)
    return Reference(type=kind, id=symbol_id, raw=raw, repairs=(*_REPAIRS, *repairs))


def headline(cased: str, start: int, at: int, kind: str) -> Hit | None:
    """A number with its year, its type and body, or both, and nothing but blanks between them."""
    found = _HEADLINE_RE.match(cased, at) if kind in DATED else None
    if found is None:
        return None
    number, year, code, body = found.groups()
    if code is not None and codes.types().get(code) == kind and body in codes.bodies():
        end = found.end()
        of_year = f"{number}/{year}" if year else number
        return in_full(_marked(f"{of_year}/{code}-{body}", kind, cased[start:end]), start, end)
    if year is None:
        return None
    label = f"{number}/{year}"
    decree = f"{label}/NĐ-CP" if kind == "Nghị định" else None
    return shortly(cased, start, found.end(2), kind, label, symbol_id=decree)
