"""Figures with a slash or a colon between (tỷ số): so many of so many (``56/76``), or a scale (``1:500``)."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from vnpolicy._regex import regex, word_set
from vnpolicy.found import Hit

from .after import NEXT_RE, may_end
from .before import is_label, is_labelled, left
from .figures import read_digits
from .neighbours import CUES, FUNCTION, NUMBERED, TIME
from .plain import plain_number
from .quantities import Quantity, goes_on, read_quantity
from .values import Ratio

if TYPE_CHECKING:
    from vnpolicy.text import Folded

    from .figures import Digits
    from .values import Value

__all__ = ["YEAR_RE", "after_slash", "read_scale", "stands_as_ratio"]

_WITH_UNITS = frozenset(["percentage", "money", "measure"])
_ROUND_RE = regex(r"10*\Z")
# "243 vụ/277 đối tượng": both count; what is one, or round, says a rate ("30 giường/10.000 dân").
_OF_OTHERS_RE = regex(
    r"(?:[ ]([^\W\d_]{1,12})(?:[ ][^\W\d_]{1,12})?)?"
    r"/(?!0?1[ ]|1[0.]*[ ])([1-9][0-9]{0,2}(?:[.][0-9]{3}){0,2}|0[2-9])[ ]([^\W\d_]{1,12}+)"
)
_COLON_ON_RE = regex(r"[ ]?:[ ]?(?=[0-9])")
_TO = frozenset(["đến", "tới"])
_UP_TO = _TO | {"hết", "từ"}
_THE_REST_RE = regex(r",?[ \n](?:(?:phần|số)[ \n])?còn[ \n]lại(?![^\W_])")  # Nhà nước chi 2/3, còn lại dân góp
_TO_SHARE_RE = regex(r"[ \n]{1,3}(?:đến|tới)[ \n]{1,3}[1-9]/([2-9])(?![0-9/])")
YEAR_RE = regex(r"(?:1[89]|20|21)[0-9]{2}\Z")
_HUNDRED = 100  # 111,5/100: so many boys to a hundred girls
_DONE_AND_PLANNED = 1_000  # "thu 45.799/36.875 tỷ đồng": more was done than was planned
_DAY_TAILS = frozenset(["âm", "dương", "hằng", "hàng"])
# After these words two figures with a slash are a day, a class of invalids (thương binh) or a rank.
_OF_A_DAY = word_set("binh hạng ngày sáng chiều tối trưa đêm lễ dịp tết trước mùng")
_PAPERS = word_set("quyết định tư thị hoạch án luận trình lệnh")  # the last words of nouns that numbers follow
_ALWAYS_OPEN = frozenset({"24/7", "24/24", "24/24h", "7/7", "365/365"})


def stands_as_ratio(folded: Folded, quantity: Quantity, at: int) -> bool:
    """Whether two figures with a slash between are so many of so many: no day, no address, no rank."""
    lower = folded.lower
    ratio = quantity.value
    assert isinstance(ratio, Ratio)
    if not may_end(folded, quantity.end):
        return False
    text = lower[at : quantity.end]
    part, _, whole = text.partition("/")
    zero = part[0] == "0" or whole[0] == "0"
    scale = part == "1" and lower[at - 3 : at - 1] == "lệ"  # tỷ lệ 1/2000
    if (YEAR_RE.match(whole) and not scale) or (zero and (len(part) > 2 or len(whole) > 2)):
        return False
    if text in _ALWAYS_OPEN:
        return False
    second, first, listed = left(lower, at)
    if (
        is_label(second, first)
        and not (listed and (first in TIME or (first in _PAPERS and _counts_all(folded, quantity, ratio))))
        and first not in {"loại", "phần", "cấp"}
        and (second, first) != ("vị", "trí")
    ):
        return False
    if first in _OF_A_DAY and (second, first) not in NUMBERED:
        return False
    following = NEXT_RE.match(lower, quantity.end)
    noun = following[1] if following else ""
    if noun in TIME:
        return False
    if ratio.part > ratio.whole and ratio.whole < _DONE_AND_PLANNED and not ("," in part and ratio.whole == _HUNDRED):
        return False
    if zero and (not noun or noun in FUNCTION):
        return False  # 02/09 is a day
    if first == "từ" and (second_share := _TO_SHARE_RE.match(lower, quantity.end)):
        return int(second_share[1]) < ratio.whole  # as days they would run back: "từ 1/3 đến 1/2"
    if first not in _UP_TO and _THE_REST_RE.match(lower, quantity.end):
        return True
    day = ratio.whole <= 12 and part.isdigit() and whole.isdigit()  # and so is the part, which is no larger
    if day and (not noun or noun in FUNCTION or noun in _DAY_TAILS):
        return first == "lệ" or (first in CUES and first not in {"còn", "có", "gồm"})
    return True


def _counts_all(folded: Folded, quantity: Quantity, ratio: Ratio) -> bool:
    """Whether a noun follows that so many of so many are of: no paper's number has one (``Đề án 06, 25/25 việc``)."""
    following = NEXT_RE.match(folded.lower, quantity.end)
    if following is None or following[1] in FUNCTION or ratio.part > ratio.whole:
        return False
    return folded.cased[following.start(1)].islower()


def read_scale(lower: str, at: int, end: int) -> Hit | None:
    """``tỷ lệ 1:10.000``, ``tỷ lệ 1 : 3``: the scale of a map, or what is mixed, with a colon behind its one.

    Without that word only one to so many hundreds is a scale: ``bản đồ 1:500 hoặc 1:2.000``.
    """
    colon = _COLON_ON_RE.match(lower, end)
    whole = None if colon is None else read_digits(lower, colon.end())
    if whole is None or not whole.value or lower[whole.end : whole.end + 1].isalnum():
        return None
    if _COLON_ON_RE.match(lower, whole.end):
        return None  # 1 : 2 : 4, which is no ratio of two
    if lower[at - 3 : at - 1] != "lệ" and (lower[end] != ":" or not _is_scale(lower, at, whole)):
        return None  # phương án 1 : 500 hộ
    return Hit(at, whole.end, "ratio", Ratio(Decimal(1), whole.value), whole.end)


def _is_scale(lower: str, at: int, whole: Digits) -> bool:
    """Whether one to so many, with a colon and no word before it, is a scale: hundreds that measure nothing."""
    assert whole.value is not None
    if whole.value % 100 or YEAR_RE.match(whole.text) or is_labelled(lower, at):
        return False  # phương án 1:500 hộ; sửa đổi 1:2024
    following = NEXT_RE.match(lower, whole.end)
    return following is None or following[1] in _TO or following[1] not in goes_on()


def after_slash(folded: Folded, hit: Hit) -> Hit | None:
    """What a slash behind a quantity parts from it, where that is one too and no rate."""
    same = _of_so_many(folded, hit) if folded.lower[hit.end : hit.end + 1] == "/" else None
    return _of_others(folded, hit) if same is None else same


def _of_so_many(folded: Folded, hit: Hit) -> Hit | None:
    """``đạt 15 ha/22 ha``: what a slash parts from a figure, where it has the same unit; else it is a rate."""
    if "0" <= folded.lower[hit.end + 1 : hit.end + 2] <= "9" and hit.kind in _WITH_UNITS:
        other = read_quantity(folded, hit.end + 1)
        if other is None or other.doubtful or _unit(other.value) != _unit(hit.value):
            return None
        if _ROUND_RE.match(str(other.figure.value)) is None:  # 0,9 km/100 km: a rate
            return other.hit()
    return None


def _of_others(folded: Folded, hit: Hit) -> Hit | None:
    """``243 vụ/277 đối tượng``: so many others, which a slash parts from what a figure counts or is worth."""
    other = _OF_OTHERS_RE.match(folded.lower, hit.end)
    if other is None or (other[1] is None) != (hit.kind in _WITH_UNITS):
        return None
    value, grouped = plain_number(other[2])
    noun = other[3]
    if noun in goes_on() or noun in TIME or noun in FUNCTION or not (grouped or hit.kind == "number"):
        return None
    assert value is not None
    return Hit(other.start(2), other.end(2), "number", value, other.end(2))


def _unit(value: Value) -> str:
    unit = getattr(value, "unit", None) or getattr(value, "currency", None)
    return f"{value.kind} {unit}"
