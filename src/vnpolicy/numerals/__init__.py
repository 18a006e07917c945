"""Figures as policy text writes and says them (con số): numbers, percentages, money, measures, ratios, ordinals.

>>> from vnpolicy import numerals
>>> numerals.parse("50,4%")
Percentage(amount=Decimal('50.4'), low=None, high=None)
>>> [(found.text, str(found.value)) for found in numerals.find("Thu hơn 33 nghìn tỷ đồng từ 2,9 triệu hồ sơ.")]
[('33 nghìn tỷ đồng', '33.000.000.000.000 đồng'), ('2,9 triệu', '2.900.000')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy.errors import asked
from vnpolicy.found import Found, Hit, longest
from vnpolicy.text import Folded, fold

from .context import around
from .finder import scan
from .reader import is_valid, parse
from .values import Measure, Money, Number, Ordinal, Percentage, Ratio, Value
from .words import spell

if TYPE_CHECKING:
    import datetime as dt

__all__ = [
    "Measure",
    "Money",
    "Number",
    "Ordinal",
    "Percentage",
    "Ratio",
    "Value",
    "find",
    "is_valid",
    "parse",
    "spell",
]


def _scan(folded: Folded, on: dt.date | None) -> list[Hit]:  # noqa: ARG001 - figures do not depend on the day
    return scan(folded)


def find(text: str, *, on: dt.date | None = None) -> list[Found[Value]]:
    """Find the quantities of a text, in order, each with its place, qualifier and change.

    Takes any ``str`` and raises nothing (``TypeError`` for what is no ``str``). Silent where a figure counts nothing
    (labels, codes, list markers, dates) and where it can be read two ways. ``on`` is taken for the sake of the other
    pillars' face; no figure depends on it.

    >>> from vnpolicy import numerals
    >>> [(f.text, f.qualifier, f.change) for f in numerals.find("Điều 5. Giảm ít nhất 30% trong năm 2025.")]
    [('30%', 'at_least', 'decrease')]
    """
    on = asked(text, on)
    folded = fold(text)
    result: list[Found[Value]] = []
    for hit in longest(_scan(folded, on)):
        start, end = folded.source_span(hit.start, hit.end)
        qualifier, change = around(folded, hit)
        result.append(Found(hit.value, start, end, folded.source[start:end], qualifier, change))
    return result
