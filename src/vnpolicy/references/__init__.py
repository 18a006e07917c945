"""References (văn bản viện dẫn): every document number, law name and provision, and what it stands for.

>>> from vnpolicy import references
>>> references.parse("Quyết định số 598/QĐ-TTg").id
'598/QĐ-TTg'
>>> [found.value.id for found in references.find("theo Nghị định 30/2020/NĐ-CP và Luật Dữ liệu")]
['30/2020/NĐ-CP', '60/2024/QH15']
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from attrs import evolve

from vnpolicy.errors import ParseError, asked
from vnpolicy.found import Found, Hit, longest, to_found
from vnpolicy.text import Folded, fold, fold_whole

from . import faults, provisions, reading
from .values import Provision, Reference

if TYPE_CHECKING:
    import datetime as dt

__all__ = ["Provision", "Reference", "find", "is_valid", "parse"]


def _scan(folded: Folded, on: dt.date | None) -> list[Hit]:
    raised = folded.raised()
    documents = reading.scan(raised, on)
    if raised is not folded:
        documents = [hit._replace(value=_in_small_letters(hit.value)) for hit in documents]
    return [*documents, *provisions.scan(raised)]


def _in_small_letters(value: Reference) -> Reference:
    """A name in the letters of the text, but for the first, without which it would not be read again."""
    return value if value.name is None else evolve(value, name=value.name.capitalize())


def find(text: str, *, on: dt.date | None = None) -> list[Found[Reference | Provision]]:
    """Every citation in a text, in order: documents as :class:`Reference`, provisions as :class:`Provision`.

    ``on`` is the day the text was issued: a name that several laws bear gets the one in force. Raises nothing.

    >>> from vnpolicy import references
    >>> [found.text for found in references.find("khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP")]
    ['khoản 2 Điều 5', 'Nghị định số 30/2020/NĐ-CP']
    """
    on = asked(text, on)
    folded = fold(text)
    return to_found(folded, longest(_scan(folded, on)))


def parse(text: str, *, on: dt.date | None = None) -> Reference | Provision:
    """Read a string that is one document or one provision.

    A document is a number with or without its type noun, a law by its name, a short form, a standard; its day
    (``ngày 05/3/2020``) and its issuer (``của Chính phủ``) may follow, as ``str`` writes them. A provision may name its
    document (``Điều 5 Luật Dữ liệu``), which then has to be one with an id. ``on`` is the day on which a name is meant.
    Raises ``TypeError`` for what is no ``str``, :class:`~vnpolicy.errors.ParseError` for all
    else.

    >>> from vnpolicy import references
    >>> references.parse("nghị định số 30/2020/NĐ - CP").id
    '30/2020/NĐ-CP'
    >>> references.parse("598/QĐ_TTg")
    Traceback (most recent call last):
        ...
    vnpolicy.errors.ParseError: an underscore where a dash belongs
        598/QĐ_TTg
              ^
        did you mean 598/QĐ-TTg?
    """
    if on is not None or not isinstance(text, str):
        on = asked(text, on)
    folded = fold_whole(text)
    if not folded.cased:
        raise ParseError("a document or a provision expected, nothing given", text)
    value, hit = reading.read(folded, on)
    if value is not None:
        return value
    if hit is None and reading.PROVISION_RE.match(folded.lower):
        return provisions.parse_provision(text, functools.partial(reading.id_of, on=on))
    raise faults.refusal(text, folded, hit)


def is_valid(text: str, *, on: dt.date | None = None) -> bool:
    """Whether :func:`parse` reads the string.

    >>> from vnpolicy import references
    >>> references.is_valid("57-NQ/TW"), references.is_valid("5/6")
    (True, False)
    """
    try:
        parse(text, on=on)
    except ParseError:
        return False
    return True
