"""The quantity that starts with digits, in whatever form, and whether its neighbours let it stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy._regex import regex

from .after import NEXT_RE, is_timed, may_end
from .before import is_dialled, is_label, is_labelled, left
from .counts import counts
from .neighbours import CUES
from .plain import NAMING
from .quantities import read_quantity
from .shares import YEAR_RE, stands_as_ratio
from .signs import start_of
from .values import Measure, Ratio

if TYPE_CHECKING:
    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

    from .quantities import Quantity

__all__ = ["anyhow"]

# Where no current is spoken of, 21A is a house, 2A a group, 05A a form.
_ELECTRIC = ("điện", "dòng", "cầu dao", "cầu chì", "aptomat", "áp tô mát", "ampe", "pha ", "tải")
_CIRCUIT = 96
_ROADS = frozenset({"lộ", "ql"})  # Quốc lộ 1A
_STYLE_RE = regex(r"[a-z]:[ ]?(?:-?[0-9]{1,4}px[ ]){0,3}-?\Z")  # the mark-up of a page: width:530px
_LINE = frozenset({"", "\n"})  # what stands before the start of a line
_SPANNED_RE = regex(
    r"(?<![^\W_])(?:tuổi|ph|mức|trị|động|khoảng|kwh|số[ \n]điểm(?:[ \n]đạt)?(?:[ \n]được)?)[ \n:]{1,3}"
    r"(?:từ[ \n][0-9.,]{1,6}[ \n]?(?:-|đến)[ \n]?[0-9]{1,4}[;,][ \n](?:và[ \n])?){0,6}từ[ \n]\Z"
)


def anyhow(folded: Folded, at: int) -> Hit | None:
    """The quantity whose figure starts with the digit there, or with the currency or the sign before it."""
    start = start_of(folded.lower, at)
    if start is None:
        return None
    quantity = read_quantity(folded, start)
    if quantity is None or quantity.doubtful:
        return None
    if isinstance(quantity.value, Ratio):
        stands = stands_as_ratio(folded, quantity, at)
    elif quantity.bare:
        stands = _counts(folded, quantity, at)
    else:
        stands = _measures(folded, quantity, at)
    return quantity.hit() if stands else None


# What is of a generation: mạng 5g, dịch vụ 4g.
_OF_GENERATIONS = frozenset({"mạng", "sóng", "vụ", "trạm", "nghệ", "bao", "tần", "tầng", "chip"})


def _measures(folded: Folded, quantity: Quantity, at: int) -> bool:
    """Whether a figure with a unit is what it says, and its unit no letter of a name (``5A``), no cell of a table."""
    lower = folded.lower
    start, end, value, figure = quantity[:4]
    if lower[end : end + 1].isalnum() and lower[end - 1].isalnum() and not lower.endswith("đồng", 0, end):
        return False
    digits = figure.digits
    assert digits is not None
    if "\n" in lower[digits.end : end] and lower[at - 1 : at] in _LINE and quantity.second is None:
        return False  # the cells of a table, one a line
    if (
        isinstance(value, Measure)
        and value.unit == "g"
        and len(digits.text) == 1
        and lower[digits.end] == "g"
        and left(lower, at)[1] in _OF_GENERATIONS
    ):
        return False
    if isinstance(value, Measure) and value.unit in NAMING and lower[digits.end : digits.end + 1].isalpha():
        if value.unit == "px":
            return _STYLE_RE.search(lower, max(0, at - 32), at) is None
        second, first, _ = left(lower, at)
        if len(digits.text) < 2 and folded.cased[at - len(first) - 1 : at][:1].isupper():
            return False
        if value.unit == "s" and YEAR_RE.match(digits.text):
            return False  # the 1990s
        if value.unit == "A" and at and start == at and digits.text.isdigit():
            return first not in _ROADS and _flows(lower, at, first)
        return not is_label(second, first)
    return True


def _counts(folded: Folded, quantity: Quantity, at: int) -> bool:
    """Whether a figure without a unit counts something, by its scale, its neighbours, or because it is said twice."""
    lower = folded.lower
    start, end, _, figure = quantity[:4]
    top = quantity.second
    before, after = lower[at - 1 : at], lower[end : end + 1]
    scaled = figure.scale or (top is not None and top.scale)
    closed = scaled and after in {'"', "/"} and not lower[end + 1 : end + 2].isalnum()
    if not closed and not may_end(folded, end):
        return False
    if before in {")", " "} and is_dialled(lower, at):
        return False
    if (before == "(" and after == ")") or before == "[" or (before == "+" and lower[at - 2 : at - 1].isdigit()):
        return False
    following = NEXT_RE.match(lower, end)
    if scaled:
        return not is_timed(lower, end, following)
    digits = figure.digits
    assert digits is not None
    years = top is not None and top.digits is not None and YEAR_RE.match(top.digits.text) is not None
    if counts(folded, start, digits.text, following, grouped=digits.grouped, years=years):
        return True
    if is_timed(lower, end, following):
        return False
    if top is not None:
        return _spans(lower, start)
    # "ban hành 4 (bốn) Tiêu chuẩn": what is said twice is no name, whatever its noun is
    return end != digits.end and not is_labelled(lower, start)


def _spans(lower: str, at: int) -> bool:
    """Whether a range that no noun follows is what a scale runs over: ``nhóm tuổi từ 17 - 40; từ 41 - 50``."""
    return lower[at - 3 : at - 1] == "từ" and _SPANNED_RE.search(lower, at - 120, at) is not None


def _flows(lower: str, at: int, first: str) -> bool:
    """Whether digits that run into an A are a current: where one is spoken of, or so much of it is said."""
    near = lower[max(0, at - _CIRCUIT) : at]
    return (first in CUES and first != "là") or any(word in near for word in _ELECTRIC)
