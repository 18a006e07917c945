"""The codes (chữ viết tắt) of types of documents and of bodies, and the terms of the National Assembly.

Types are a nearly closed list; the bodies are open by law, because each body fixes its own code.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.tables import rows

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "JOINT",
    "OLD_BODIES",
    "SEPARATOR_RE",
    "TERM_RE",
    "assemblies",
    "bodies",
    "body_code",
    "is_tax_office",
    "state",
    "type_code",
    "types",
]

TERM_RE = regex(r"(QH|UBTVQH)([0-9]{1,2})")
SEPARATOR_RE = regex(r"[ \n]*[-/.][ \n]*")
JOINT = frozenset({"TTLT", "NQLT", "TTLB"})  # types that several bodies issue together
OLD_BODIES = frozenset({"CP", "TTg", "HĐBT", "HĐCP"})  # whose numbers had no type before 1997


@cache
def types() -> dict[str, str]:
    """The code of a type (``NĐ``) → its name (``Nghị định``)."""
    return {row["code"]: row["type"] for row in rows("references", "types") if row["code"]}


@cache
def bodies() -> dict[str, str]:
    """The code of a body (``BTC``) → its name (``Bộ Tài chính``)."""
    return {row["code"]: row["name"] for row in rows("references", "bodies")}


@cache
def state() -> dict[str, str]:
    """Those of the bodies there is only one of (``BTC``, not ``UBND``)."""
    return {row["code"]: row["name"] for row in rows("references", "bodies") if row["family"] == "state"}


@cache
def assemblies() -> dict[int, tuple[int, int]]:
    """The terms (khóa) of the National Assembly → the years in which each began and ended.

    >>> from vnpolicy.references.codes import assemblies
    >>> assemblies()[15]
    (2021, 2026)
    """
    return {int(row["term"]): (int(row["first"]), int(row["last"])) for row in rows("references", "assemblies")}


def _plain(code: str) -> str:
    """A code without what a careless keyboard leaves out."""
    return code.lower().replace("đ", "d").replace("ư", "u")


def _by_plain(codes: Iterable[str]) -> dict[str, str]:
    """Codes by their plain writing, where only one code has it."""
    seen: dict[str, list[str]] = {}
    for code in codes:
        seen.setdefault(_plain(code), []).append(code)
    return {plain: found[0] for plain, found in seen.items() if len(found) == 1}


@cache
def _plain_types() -> dict[str, str]:
    return _by_plain(types())


@cache
def _plain_bodies() -> dict[str, str]:
    return _by_plain(bodies())


def _meant(group: str, known: dict[str, str]) -> str:
    """The known code that a group of letters is, however it is written, or the group itself."""
    meant = known.get(_plain(group), group)
    # A keyboard leaves the stroke of Đ out and puts none in: BĐT is not BDT.
    return group if "đ" in group.lower() and "đ" not in meant.lower() else meant


def type_code(group: str) -> str:
    """A group of a symbol as the table of types writes it, or as it stands."""
    return _meant(group, _plain_types())


def body_code(group: str) -> str:
    """A group of a symbol as the table of bodies writes it, or as it stands."""
    if group.endswith("TƯ"):
        group = f"{group[:-1]}W"  # Trung ương as the press shortens it; a Tỉnh ủy is TU
    return _meant(group, _plain_bodies())


def is_tax_office(code: str, year: int | str | None, mark: str, units: list[str]) -> bool:
    """Whether ``CT`` is the Cục Thuế, of which a unit wrote, and no directive: ``5348/CT-CS``."""
    return code == "CT" and year is None and mark == "/" and bool(units) and units[0] not in bodies()
