"""References (văn bản viện dẫn): every document number, law name and provision, and what it stands for.

>>> from vnpolicy import references
>>> references.parse("Quyết định số 598/QĐ-TTg").id
'598/QĐ-TTg'
>>> [found.value.id for found in references.find("theo Nghị định 30/2020/NĐ-CP và Luật Dữ liệu")]
['30/2020/NĐ-CP', '60/2024/QH15']
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from attrs import evolve

from vnpolicy.errors import ParseError
from vnpolicy.found import Found, Hit, longest, to_found
from vnpolicy.text import Folded, fold

from . import provisions
from .finder import scan_documents
from .names import well_known
from .provisions import Provision
from .values import Reference

if TYPE_CHECKING:
    import datetime as dt

__all__ = ["Provision", "Reference", "find", "is_valid", "parse"]


def _scan(folded: Folded, on: dt.date | None) -> list[Hit]:  # noqa: ARG001 - one face for all pillars
    return scan_documents(folded) + provisions.scan(folded)


def _settled(hit: Hit, on: dt.date | None) -> Hit:
    """A bare name that several laws bear becomes the one in force on that day."""
    value = hit.value
    if on is None or hit.kind != "reference" or value.id is not None or value.name is None:
        return hit
    found = well_known().named(value.name, on=on)
    if found is None or found.id is None:
        return hit
    return hit._replace(value=evolve(value, id=found.id))


def find(text: str, *, on: dt.date | None = None) -> list[Found[Any]]:
    """Every citation in a text, in order: documents as :class:`Reference`, provisions as :class:`Provision`.

    ``on`` is the day the text was issued: a name that several laws bear gets the one in force. Raises nothing.

    >>> from vnpolicy import references
    >>> [found.text for found in references.find("khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP")]
    ['khoản 2 Điều 5', 'Nghị định số 30/2020/NĐ-CP']
    """
    folded = fold(text)
    return to_found(folded, [_settled(hit, on) for hit in longest(_scan(folded, on))])
