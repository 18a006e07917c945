"""What the issuer of a document says of its number: the symbol that it must have, and those it cannot have."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from vnpolicy.tables import rows

from . import codes, ids

__all__ = ["contradicts", "number_of"]


class _Issuer(NamedTuple):
    """The codes of bodies in an issuer's numbers, and the symbol that his papers of a type always have."""

    codes: frozenset[str]
    symbols: dict[str, str]


@cache
def _issuers() -> dict[str, _Issuer]:
    """An issuer's name → what his numbers look like; the longest name first, for it may hold another."""
    issuers = {}
    for row in sorted(rows("references", "issuers"), key=lambda row: -len(row["issuer"])):
        fixed = [cell.rsplit(" ", 1) for cell in row["symbols"].split("|") if cell]
        issuers[row["issuer"]] = _Issuer(frozenset(row["codes"].split()), dict(fixed))
    return issuers


@lru_cache(maxsize=1024)
def number_of(kind: str | None, label: str, issuer: str) -> str | None:
    """The number and symbol of a document that is cited by its type, number and issuer, where these leave no choice.

    ``Nghị quyết 70 của Bộ Chính trị`` is 70-NQ/TW; below ten a number has its zero.

    >>> from vnpolicy.references.issuers import number_of
    >>> number_of("Nghị quyết", "70", "Bộ Chính trị"), number_of("Nghị quyết", "70", "Chính phủ")
    ('70-NQ/TW', None)
    """
    known = _issuers().get(issuer.removesuffix(" Việt Nam").removesuffix(" Cộng sản").removesuffix(" Đảng"))
    symbol = None if known is None else known.symbols.get(kind or "")
    return None if symbol is None or not label.isdecimal() else f"{label:0>2}{symbol}"


@lru_cache(maxsize=1024)
def contradicts(issuer: str, law_id: str) -> bool:
    """Whether a document of that number is of another issuer: 70/NQ-CP is none of the Politburo.

    Bodies that the tables do not have contradict nothing, nor do the Government and its head, who stand for each other.
    """
    its = frozenset(ids.parts(law_id).bodies)
    for name, known in _issuers().items():
        if name in issuer:
            return its.isdisjoint(known.codes) and not its.isdisjoint(_codes())
    named = codes.state()
    own = [named[code] for code in its if code in named]
    if not own or len(own) < len(its) or issuer.endswith(tuple(own)):
        return False
    return issuer.endswith(tuple(named.values()))


@cache
def _codes() -> frozenset[str]:
    """All codes of the issuers in the table."""
    return frozenset().union(*(known.codes for known in _issuers().values()))
