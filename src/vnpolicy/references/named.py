"""Where a text cites a law by its name; bills in a list (``trình hai dự án: Luật A (sửa đổi); Luật B``) are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy._regex import regex

from .beside import Text
from .hits import in_full
from .law_nouns import law_nouns
from .names import end_of_bill, read_name
from .values import cited

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

__all__ = ["named"]

_BILLS_RE = regex(r"(?<!\w)dự[ \n]{1,2}(?:án|thảo)(?![ ]đầu)[^.;:\n]{0,70}:[ \n]{1,2}$")
_NEXT_BILL_RE = regex(r"(?:[ \n]{1,2}\([^()]{1,120}\)){0,2}(?:[;,]|[ \n]và)[ \n]{1,2}(?:và[ \n])?")


def named(folded: Folded, laws: Mapping[int, tuple[int, str]], on: dt.date | None) -> list[Hit]:
    """Laws by name; ``laws`` is where the numbers of laws start → where each ends, and its id."""
    lower, cased = folded.lower, folded.cased
    text = Text(cased, lower, laws, on)
    hits = []
    reach = 0
    bill = 0  # where the last bill of a list ends
    for at, noun_end in law_nouns(lower, cased):
        if at < reach:  # inside the title of an amending law
            continue
        name = read_name(text, at, noun_end)
        if name is None:
            reach = end_of_bill(text, at, noun_end)
            continue
        start, end, kind, words, law_id = name
        listed = (lower[start - 2 : start - 1] == ":" and _BILLS_RE.search(lower, max(0, start - 90), start)) or (
            bill and _NEXT_BILL_RE.fullmatch(lower, bill, start)
        )
        if listed and (law_id is None or not cased.endswith(law_id, start, end)):  # a bill has no number
            bill = reach = end
            continue
        value = cited(kind, law_id, words, cased[start:end], ())
        hits.append(in_full(value, start, end))
        reach = end
    return hits
