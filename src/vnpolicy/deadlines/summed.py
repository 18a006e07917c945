"""Runs of months said again (tính chung 5 tháng): a count of months that is no length, but the first ones of a year."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from vnpolicy._regex import regex
from vnpolicy.found import Hit

from .dates import Period
from .patterns import S as _S

if TYPE_CHECKING:
    from .joining import Expression

__all__ = ["said_runs"]

# "Tính chung 5 tháng, vốn …": those from New Year on; "trong 5 tháng, …", "5 tháng ước đạt …": those named before.
_SUMMED_RE: Final = regex(rf"(?<![^\W_])(?:tính{_S}chung|lũy{_S}kế|cộng{_S}dồn)(?:{_S}(?:trong|cả))?{_S}\Z")
_IN_RUN_RE: Final = regex(rf"(?<![^\W_])(?:trong|bình{_S}quân){_S}\Z")
_NO_RUN_RE: Final = regex(
    rf"(?<![^\W_])(?:sau|quá|trên|dưới|hơn|đủ|mỗi|cứ|khoảng|gần|từ|đến|tới|hạn|gian|nhất|thiểu|đa|dài|kỳ|là){_S}\Z"
)
_RESULT_RE: Final = regex(rf"(?:{_S}qua)?,?{_S}(?:ước|đạt|tăng|giảm|đã|cả{_S}nước)(?![^\W_])")
# "Thu ngân sách 8 tháng ước đạt …", in a text of September: the months that have just passed.
_MEASURED_RE: Final = regex(rf"(?:{_S}qua)?,?{_S}(?:ước|đạt|tăng|giảm)(?![^\W_])")
_A_YEAR: Final = 12


def said_runs(
    lower: str, hits: list[Hit], read: list[Expression], on: dt.date | None
) -> tuple[list[Hit], list[tuple[int, Period]]]:
    """The lengths and terms, with those that are the first months of a year as what they are, and these by themselves.

    ``Tính chung 5 tháng`` are those up to the day of the text; else they are the run of as many months named before, or
    those that have just passed when their result is told.
    """
    counts = [i for i, hit in enumerate(hits) if hit.kind == "duration" and _may_be(lower, hit)]
    if not counts:
        return hits, []
    runs = [
        (one.start, one.atom.months, one.value)
        for one in reversed(read)
        if one.atom.level == "run" and not one.joined and isinstance(one.value, Period)
    ]
    hits = hits.copy()
    periods = []
    latest: dict[int | None, Period] = {}  # of the runs named before, by their months
    for i in counts:
        hit = hits[i]
        while runs and runs[-1][0] < hit.start:
            _, months, value = runs.pop()
            if months not in latest or (value.start or dt.date.min) > (latest[months].start or dt.date.min):
                latest[months] = value
        run = latest.get(int(hit.value.amount)) or _run(lower, hit, on)
        if run is not None:
            hits[i] = Hit(hit.start, hit.end, "period", run, hit.end)
            if run.start is not None:
                periods.append((hit.start, run))
    return hits, periods


def _may_be(lower: str, hit: Hit) -> bool:
    """Whether a length is of whole months, and what stands around it tells of what was measured in them."""
    start, end = hit.start, hit.end
    if hit.value.unit != "month" or hit.value.amount is None or not 1 < hit.value.amount < _A_YEAR:
        return False
    if hit.value.amount % 1:
        return False
    if _SUMMED_RE.search(lower, max(0, start - 22), start):
        return True
    if _RESULT_RE.match(lower, end):
        return _NO_RUN_RE.search(lower, max(0, start - 9), start) is None
    return lower.startswith(",", end) and _IN_RUN_RE.search(lower, max(0, start - 12), start) is not None


def _run(lower: str, hit: Hit, on: dt.date | None) -> Period | None:
    """The run of this year that the months are, where none of so many was named before: what is summed up."""
    months = int(hit.value.amount)
    if on is None or months > on.month:
        return None
    if _SUMMED_RE.search(lower, max(0, hit.start - 22), hit.start):
        return Period.of_months(on.year, months)
    just_past = months >= on.month - 1 and _MEASURED_RE.match(lower, hit.end) is not None
    return Period.of_months(on.year, months) if just_past else None
