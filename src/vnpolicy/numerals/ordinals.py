"""The reader of one rank (số thứ tự): ``thứ hai``, ``lần thứ XV``, ``khóa 15``, in words, digits or Roman numerals."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.found import Hit

from .figures import is_another_word, read_digits, read_scaled, read_scales, twice
from .values import Ordinal
from .words import read_group, word_at

if TYPE_CHECKING:
    from vnpolicy.text import Folded

__all__ = ["read_ordinal"]

_ORDINAL_RE = regex(r"thứ[ \n]{1,3}|khóa[ \n]{1,3}|đại[ \n]{1,3}hội[ \n]{1,3}(?=[ivxl0-9])")
_ROMAN_RE = regex(r"(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})(?![^\W_])")
# Numerals in small letters that are words too (một thứ vi khuẩn), and what makes a rank of them: lần thứ xi.
_WORDS_TOO = frozenset({"vi", "xi", "li"})
_TIMES = ("lần ", "họp ", "hội ", "khóa ")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_RANKS = {"nhất": 1, "nhì": 2, "tư": 4}
_LONGEST_RANK = 4  # digits of one that is not grouped
_HIGHEST_RANK = 10**10


def _roman(text: str) -> int:
    """The value of a Roman numeral in small letters; the caller has matched its form."""
    total = 0
    for letter, after in zip(text, text[1:] + " ", strict=True):
        value = _ROMAN[letter]
        total += -value if _ROMAN.get(after, 0) > value else value
    return total


def read_ordinal(folded: Folded, at: int) -> Hit | None:
    """``thứ hai``, ``thứ 37``, ``thứ XV``, ``khóa XV``, ``khóa 15``, ``đại hội XIII``."""
    lower = folded.lower
    found = _ORDINAL_RE.match(lower, at)
    if found is None:
        return None
    place = found.end()
    numeral = _ROMAN_RE.match(lower, place)
    if numeral and (folded.cased[place].isupper() or _is_numeral(lower, at, numeral[0])):
        rank, end = _roman(numeral[0]), numeral.end()
    else:
        read = None
        if "0" <= lower[place : place + 1] <= "9":
            read = _rank_in_digits(lower, place)
        elif lower[at] == "t":
            read = _rank_in_words(lower, place)
        if read is None:
            return None
        end, value = read
        rank = int(value)
        if rank != value or not 0 < rank < _HIGHEST_RANK:
            return None
        end = twice(lower, end, value)
    return Hit(at, end, "ordinal", Ordinal(rank), end)


def _is_numeral(lower: str, at: int, small: str) -> bool:
    """Whether small letters behind a word that ranks are a Roman numeral, and no word."""
    if small in _WORDS_TOO and lower[at] == "t":
        return lower.endswith(_TIMES, max(0, at - 5), at)
    return len(small) > 1


def _rank_in_digits(lower: str, at: int) -> tuple[int, Decimal] | None:
    """``37``, ``10.000``, ``1 triệu``: where a rank ends, and what it is; ``lần thứ 3 triệu tập`` is the third."""
    digits = read_digits(lower, at)
    if digits is None or digits.value is None:
        return None
    scaled = read_scales(lower, digits.end, digits.value)
    if scaled is not None and not is_another_word(lower, scaled[0]):
        return scaled[:2]
    stands = digits.grouped or (digits.text.isdigit() and len(digits.text) <= _LONGEST_RANK)
    return (digits.end, digits.value) if stands else None


def _rank_in_words(lower: str, at: int) -> tuple[int, Decimal] | None:
    """``nhất``, ``mười hai``, ``một triệu``: where a rank ends, and what it is."""
    word, end = word_at(lower, at)
    if word in _RANKS:
        return end, Decimal(_RANKS[word])
    figure = read_scaled(lower, at)
    if figure is None or figure.doubtful:
        return None
    if is_another_word(lower, figure.end):
        group = read_group(lower, at)
        return None if group is None else (group.end, Decimal(group.value))
    return figure.end, figure.value
