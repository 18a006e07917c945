"""Digits that are one with what stands beside them: a code, a noun run in (``15tuổi``), a word (``hai (02)``)."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from vnpolicy._regex import regex, word_set
from vnpolicy.found import Hit

from .after import NEXT_RE
from .before import is_labelled
from .neighbours import TIME
from .plain import plain_number
from .quantities import goes_on, read_quantity
from .values import Measure, Number
from .words import DIGIT_WORDS

if TYPE_CHECKING:
    from vnpolicy.text import Folded

__all__ = ["are_locants", "are_years", "before_noun", "each", "is_coded", "is_factor", "runs_into", "said_first"]

_HEAD_RE = regex(r"[^\W\d_]{1,12}+[23²³]?")
_CROSSES = frozenset({"x", "×", "*"})
_DASHES = frozenset({"/", "-"})
_SIDES = frozenset(["mm", "cm", "dm", "m", "km", "inch", "px", "pixel", "m2", "cm2", "A", "V"])
_YEARS_RE = regex(
    r"(?:1[89]|20|21)[0-9]{2}[ \n]?-[ \n]?(?:1[89]|20|21)[0-9]{2}"
    r"(?:[ ]([^\W\d_]{1,12}+[23²³]?)|(?=[.,;:)](?![^\W_]))|\Z)"
)
# Places in the name of a substance: 2,5-dimethoxy, 1,2 - (dimethylheptyl).
_LOCANTS_RE = regex(r"[0-9]{1,2}(?:,[0-9]{1,2}){1,5}[ ]?-[ ]?\(?[a-z]{6,}(?![^\W_])")
# Nouns of more than two letters, that no code ends with, where a page has run them into their figure.
_RUN_IN = word_set("tuổi người điểm lần giấy tỉnh huyện phường thôn lượt trường chiếc căn đơn văn cuộc bản nhân danh")
_RUN_IN |= {"xã", "hộ", "bộ"}

# "7.000.000 đồng x 6", "2 × 1,8 triệu đồng": so many times what a currency or a share follows.
_BY = r"[ ]?[x×*][ ]?"
_FACTORS_RE = regex(rf"(?:đồng|(?<![^\W\d_])đ|%)(?:{_BY}[0-9.,]{{1,9}}){{0,3}}{_BY}\Z")
_FACTOR_OF_RE = regex(rf"{_BY}[0-9][0-9.,]{{0,16}}[ ]?(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)[ ])?(?:(?:đồng|đ)(?![^\W_])|%)")


def runs_into(lower: str, end: int) -> bool:
    """Whether digits run into letters that make a name of them: ``16a``."""
    head = _HEAD_RE.match(lower, end)
    return head is not None and head[0] not in goes_on()


def is_coded(folded: Folded, end: int, after: str) -> bool:
    """Whether digits are the number of a document, as its sign shows: ``598/QĐ``, ``57-NQ``."""
    return after in _DASHES and folded.cased[end + 1 : end + 2].isupper()


def are_years(lower: str, at: int) -> bool:
    """Whether two years stand there, ``2021-2025``, and nothing that they could count or measure."""
    years = _YEARS_RE.match(lower, at)
    return years is not None and years[1] not in goes_on() and years[1] != "trở"


def are_locants(lower: str, at: int) -> bool:
    """Whether figures say where a substance's parts sit, in its name: ``2,5 - dimethoxyamphetamine``."""
    return _LOCANTS_RE.match(lower, at) is not None


def each(folded: Folded, at: int) -> Hit | None:
    """``2x55 kW``: what each of so many has; ``3x4 cm`` are the sides of one."""
    quantity = read_quantity(folded, at)
    if quantity is None or not isinstance(quantity.value, Measure) or quantity.value.unit in _SIDES:
        return None
    return Hit(at, quantity.end, "measure", quantity.value, quantity.end)


def is_factor(lower: str, at: int, end: int) -> bool:
    """Whether an amount or a share is taken so many times: ``7.000.000 đồng x 6``; no side of ``5 x 6 m`` is."""
    if lower[at - 2 : at - 1] in _CROSSES:
        return _FACTORS_RE.search(lower, max(0, at - 44), at) is not None
    return lower[end + 1 : end + 2] in _CROSSES and _FACTOR_OF_RE.match(lower, end) is not None


def before_noun(folded: Folded, at: int, end: int) -> Hit | None:
    """``15tuổi``, ``3.321xã``: what counts the noun that a page has run into it; no label stands before."""
    head = _HEAD_RE.match(folded.lower, end)
    if head is None or head[0] not in _RUN_IN or is_labelled(folded.lower, at):
        return None
    value, _ = plain_number(folded.lower[at:end])
    return None if value is None else Hit(at, end, "number", value, end)


def said_first(folded: Folded, at: int, end: int) -> Hit | None:
    """``hai (02) bản``: a word that is a digit, and the digits in brackets that confirm it."""
    lower = folded.lower
    words = lower[max(0, at - 10) : at - 1].split()
    digits = lower[at : min(end, at + 9)]
    if not words or not digits.isdigit() or DIGIT_WORDS.get(words[-1]) != int(digits):
        return None
    following = NEXT_RE.match(lower, end + 1)
    if following is not None and following[1] in TIME:
        return None
    start = lower.rindex(words[-1], 0, at)
    return Hit(start, end + 1, "number", Number(Decimal(DIGIT_WORDS[words[-1]])), end + 1)
