"""The type of a document that its number and symbol tell, where no noun does."""

from __future__ import annotations

from . import codes, ids
from .documents import well_known

__all__ = ["type_of"]


def type_of(symbol_id: str, code: str) -> str | None:
    """The type that an id tells by itself.

    ``TT`` with a year is a thông tư, without one the old code of a tờ trình, in the Party's form a thông tri; ``L``
    with a year is a lệnh, else a luật; a symbol without a type is that of a công văn. The National Assembly's numbers
    do not tell laws from resolutions: the table of well-known documents may.
    """
    if code == "TT":
        found = ids.parts(symbol_id)
        return "Thông tri" if found.family == "party" else "Thông tư" if found.year else "Tờ trình"
    if code == "L":
        return "Lệnh" if ids.parts(symbol_id).year else "Luật"
    if code:
        return codes.types()[code]
    known = well_known().by_id.get(symbol_id)
    if known is not None:
        return known.type
    return "Công văn" if ids.parts(symbol_id).family == "correspondence" else None
