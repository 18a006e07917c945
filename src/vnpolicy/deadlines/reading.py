"""The reader of times: the candidates of a text, each with its value.

Calendar expressions first, each with what its clause makes of it, then acts that repeat, then lengths and terms.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vnpolicy._regex import regex
from vnpolicy.found import Hit

from .counted import lengths_and_terms
from .dated import dated
from .dates import Date, Period
from .expressions import atoms, may_start
from .joining import join
from .labels import Labels
from .limits import Deadline
from .patterns import Places, no_time
from .patterns import S as _S
from .repeated import repeated_acts
from .same_period import with_same_periods
from .summed import said_runs

if TYPE_CHECKING:
    import datetime as dt

    from vnpolicy.text import Folded

    from .joining import Expression

__all__ = ["scan"]

_SIGNING_STARTS: Final = frozenset("k \n")  # what stands behind ngày and a blank
_SIGNING_RE: Final = regex(rf"ngày{_S}ký(?:{_S}ban{_S}hành)?(?![^\W_]|{_S}(?:kết|hợp|quyết|văn|biên|số|thỏa|tên))")
_EFFECT_RE: Final = regex(rf"hiệu{_S}lực[^.;]{{0,40}}từ{_S}\Z")
_MARKS: Final = frozenset(".)")
_MARKER_RE: Final = regex(r"\n[ ]{0,3}[0-9]{1,2}\Z")


def scan(folded: Folded, on: dt.date | None, *, whole: bool = False) -> list[Hit]:
    """The candidates of a text; ``whole`` when the text is one expression, whose form alone then decides."""
    lower = folded.lower
    digits = folded.digit_runs
    if no_time(lower) and not (digits and ("\n" in lower or "|" in lower or may_start(lower, digits))):
        return []  # no word, and neither a year that fills a cell or a line nor any other figure of the calendar
    places = Places(lower)
    found, counts = atoms(places, folded.cased, digits, whole=whole)
    read = join(lower, found, on)
    if not whole:
        read = [one for one in read if lower[one.end : one.end + 1] not in _MARKS or not _ends_in_a_marker(lower, one)]
    labels = Labels(lower)
    hits, periods = dated(lower, read, labels, on, whole=whole)
    if not whole:
        years = [(start, end, Period.of_year(int(lower[start:end]))) for start, end in labels.years()]
        hits += [Hit(start, end, "deadline", Deadline("by", year), end) for start, end, year in years]
    hits += repeated_acts(places)
    lengths, runs = said_runs(lower, lengths_and_terms(folded, places, read, counts, whole=whole), read, on)
    hits = with_same_periods(places, hits + lengths, periods + runs, on)
    if on is not None:
        hits += _signing(places, on, whole)
    return hits


def _ends_in_a_marker(lower: str, expression: Expression) -> bool:
    """Whether what looks like its number opens the next item: ``hằng tháng`` and, on a new line, ``1. Mức …``."""
    end = expression.end
    if lower[end + 1 : end + 2] not in {" ", "\n"}:
        return False
    return _MARKER_RE.search(lower[max(expression.start, end - 8) : end]) is not None


def _signing(places: Places, on: dt.date, whole: bool) -> list[Hit]:
    """``có hiệu lực kể từ ngày ký``: the day the text was issued."""
    lower = places.lower
    days = [0, *places.of["ngày"]] if whole else places.of["ngày"]
    return [
        Hit(m.start(), m.end(), "date", Date.of(on), m.end(), 1)
        for at in days
        if lower[at + 5 : at + 6] in _SIGNING_STARTS and (m := _SIGNING_RE.match(lower, at))
        if whole or _EFFECT_RE.search(lower, max(0, m.start() - 64), m.start())
    ]
