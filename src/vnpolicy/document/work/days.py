"""Which days can be those of work: deadlines that are days, and terms that run from the text's own day."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from vnpolicy.document.patterns import phrases

if TYPE_CHECKING:
    from vnpolicy.found import Hit

__all__ = ["LEAD", "Days"]

LEAD = 60  # a day that leads its sentence stands at its head

# A term that runs from the text itself, not from an application.
_OWN_ANCHOR_RE = phrases(
    r"""
    ngày_(?: (?:ký|ban_hành|ký_ban_hành|ký,_ban_hành)
        (?: _(?:luật|nghị_\w+|quyết_định|kế_hoạch|thông_tư|chỉ_thị|văn_bản)(?:_này)?
          | _(?:công_điện|công_văn|thông_báo|chương_trình)_này )?$
    | (?:luật|nghị_\w+|quyết_định|kế_hoạch|thông_tư|chỉ_thị|công_điện|chương_trình|văn_bản)_này
        _(?:có_hiệu_lực|được_ban_hành|được_ký)
    | nhận(?:_được)?_(?:kế_hoạch|công_điện|công_văn|quyết_định|thông_báo|chỉ_thị|văn_bản)_này )
    """
)


class Days:
    """The deadlines of a text that can be those of work, by their place; each is named by its hit's index."""

    __slots__ = ("ends", "hits", "order", "starts", "terms")

    def __init__(self, hits: list[Hit]) -> None:
        self.hits = hits
        self.order = [i for i, hit in enumerate(hits) if hit.kind == "deadline" and _can_be_due(hit)]
        self.starts = [hits[i].start for i in self.order]
        self.ends = [hits[i].end for i in self.order]
        self.terms = {hit.end: hit.start for hit in hits if hit.kind == "deadline"}  # any, those of no work too

    def inside(self, start: int, end: int) -> list[int]:
        """Those that start in this stretch."""
        first = bisect_left(self.starts, start)
        last = bisect_left(self.starts, end)
        return self.order[first:last]

    def any_inside(self, start: int, end: int) -> bool:
        """Whether one starts in this stretch."""
        first = bisect_left(self.starts, start)
        return first < len(self.starts) and self.starts[first] < end

    def before(self, at: int) -> int:
        """Where the last that starts before this place ends, or 0."""
        place = bisect_left(self.starts, at)
        return self.ends[place - 1] if place else 0


def _can_be_due(hit: Hit) -> bool:
    """Whether the deadline can be that of a piece of work: a day, or a term that runs from the text's own day."""
    anchor = getattr(hit.value, "anchor", None)
    if anchor is None or hit.value.due is not None:
        return True
    return _OWN_ANCHOR_RE.match(anchor.lower()) is not None
