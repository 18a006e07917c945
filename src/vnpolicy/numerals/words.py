"""Figures as they are said (số đọc): ``hai mươi mốt`` ⇄ 21.

The words of a group below one thousand are read here; :mod:`vnpolicy.numerals.figures` joins groups by their scales.
:func:`spell` writes any integer or decimal in words.
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from vnpolicy._regex import regex

__all__ = [
    "BLANKS",
    "DIGIT_WORDS",
    "HALF",
    "POWERS",
    "Group",
    "plain_words",
    "read_fraction",
    "read_group",
    "read_plain_words",
    "spell",
    "word_at",
]

BLANKS = frozenset({" ", "\n"})
DIGIT_WORDS = {
    "không": 0,
    "một": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
}
# What the last digit may be called after mươi, after mười, and after linh. Năm is a year there ("mười năm").
_AFTER_MUOI = {k: v for k, v in DIGIT_WORDS.items() if v not in (0, 5)} | {"mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5}
_AFTER_TEN = {k: v for k, v in DIGIT_WORDS.items() if v not in (0, 5)} | {"lăm": 5, "nhăm": 5}
_AFTER_LINH = {k: v for k, v in DIGIT_WORDS.items() if v} | {"tư": 4}
_LINH = frozenset({"linh", "lẻ", "lẽ"})
HALF = frozenset({"rưỡi", "rưởi"})

_BREAKS = ("\n", "  ", " \n", ",", " trđ", " trvn")  # what else may part a word of a figure from the next
_WORD_RE = regex(r"[ \n]{0,3}([^\W\d_]{1,6}+)(?![^\W_])")


class Group(NamedTuple):
    """Words below one thousand: where they end, their value, how many they are, and what they may stand after."""

    end: int
    value: int
    words: int
    full: bool  # says its hundreds or its zero ten (không trăm …, linh …), or at least its tens: it may follow a scale
    doubtful: int = 0  # where "một trăm hai" leaves open whether 102 or 120 is meant: its other reading


def word_at(lower: str, at: int) -> tuple[str, int]:
    """The word that starts there, after at most three blanks, and its end; an empty word where there is none."""
    found = _WORD_RE.match(lower, at)
    return (found[1], found.end()) if found else ("", at)


def _tens(lower: str, at: int) -> Group | None:
    """Two digits in words: ``mười lăm``, ``hai mươi mốt``, ``ba chục``."""
    word, end = word_at(lower, at)
    if word == "mười":
        last, after = word_at(lower, end)
        if last in _AFTER_TEN:
            return Group(after, 10 + _AFTER_TEN[last], 2, full=True)
        return Group(end, 10, 1, full=True)
    digit = DIGIT_WORDS.get(word, 0)
    if not digit:
        return None
    ten, end = word_at(lower, end)
    if ten == "mươi" and digit > 1:
        last, after = word_at(lower, end)
        if last in _AFTER_MUOI:
            return Group(after, digit * 10 + _AFTER_MUOI[last], 3, full=True)
        return Group(end, digit * 10, 2, full=True)
    if ten == "chục":
        last, after = word_at(lower, end)
        if last in HALF:
            return Group(after, digit * 10 + 5, 3, full=True)
        return Group(end, digit * 10, 2, full=True)
    return None


def read_group(lower: str, at: int, *, after_scale: bool = False) -> Group | None:
    """Words below one thousand that start there; after a scale also ``linh năm`` and ``lẻ năm``."""
    word, end = word_at(lower, at)
    if word in _LINH:
        last, after = word_at(lower, end)
        if after_scale and last in _AFTER_LINH:
            return Group(after, _AFTER_LINH[last], 2, full=True)
        return None
    if word == "trăm":
        last, after = word_at(lower, end)
        return Group(after, 150, 2, full=True) if last in HALF else None
    if word == "mười":
        return _tens(lower, at)
    if word not in DIGIT_WORDS:
        return None
    digit = DIGIT_WORDS[word]
    second, second_end = word_at(lower, end)
    if second in {"mươi", "chục"}:
        return _tens(lower, at)
    if second != "trăm":
        return Group(end, digit, 1, full=False)
    value = digit * 100
    last, last_end = word_at(lower, second_end)
    if last in HALF and digit:
        return Group(last_end, value + 50, 3, full=True)
    if last in _LINH:
        unit, after = word_at(lower, last_end)
        if unit in _AFTER_LINH:
            return Group(after, value + _AFTER_LINH[unit], 4, full=True)
        return Group(second_end, value, 2, full=True)
    tens = _tens(lower, second_end)
    if tens is not None:
        return Group(tens.end, value + tens.value, 2 + tens.words, full=True)
    if last in DIGIT_WORDS and last not in {"năm", "không"}:
        # "một trăm hai" is 120 in speech and 102 by the letter.
        return Group(last_end, value + 10 * DIGIT_WORDS[last], 3, full=True, doubtful=value + DIGIT_WORDS[last])
    return Group(second_end, value, 2, full=True)


POWERS = {"nghìn": 3, "ngàn": 3, "triệu": 6, "tỷ": 9, "tỉ": 9}
# Words that a figure is made of, and those that may go on with one or make another word of tỷ.
_GO_ON = (
    DIGIT_WORDS.keys()
    | _AFTER_MUOI.keys()
    | POWERS.keys()
    | _LINH
    | HALF
    | frozenset(["mười", "mươi", "trăm", "chục", "vạn", "phẩy", "tr"])
    | frozenset(["lệ", "giá", "trọng", "số", "suất", "phú", "muội", "khối", "mỉ"])
)


def _any_of(words: list[str]) -> str:
    """Words as alternatives, parted by their first letters."""
    return "|".join(
        f"{first}(?:{'|'.join(word[1:] for word in words if word[0] == first)})"
        for first in sorted({word[0] for word in words})
    )


_NUMERAL = f"(?:{_any_of(sorted(_GO_ON, reverse=True))})(?![^\\W_])"
_MOST = 24  # words of a figure that is read in one go
_NO_MORE = ("", "", "")  # what may be asked of after the last
_RUN_RE = regex(f"(?>{_NUMERAL}(?:[ ]{_NUMERAL}){{0,{_MOST}}})")  # parted by one blank


def _plain_value(words: list[str]) -> tuple[int, int, int] | None:
    """The value of words that say each place by its rule, how many of them, and the power of the last scale, or 99."""
    words += _NO_MORE
    place = total = 0
    last = 99
    while True:
        start = place
        word = words[place]
        value = 0
        if word in DIGIT_WORDS and words[place + 1] == "trăm":
            value = 100 * DIGIT_WORDS[word]
            place += 2
            word = words[place]
        if word == "mười":
            value += 10
            place += 1
            word = words[place]
            if word in _AFTER_TEN:
                value += _AFTER_TEN[word]
                place += 1
        elif word in DIGIT_WORDS:
            digit = DIGIT_WORDS[word]
            if words[place + 1] == "mươi" and digit > 1:
                value += 10 * digit
                place += 2
                word = words[place]
                if word in _AFTER_MUOI:
                    value += _AFTER_MUOI[word]
                    place += 1
            elif place > start:
                return None  # "một trăm hai", "một trăm năm"
            else:
                value = digit
                place += 1
        elif word in _LINH and place > start and words[place + 1] in _AFTER_LINH:
            value += _AFTER_LINH[words[place + 1]]
            place += 2
        if place == start:
            return None
        power = POWERS.get(words[place])
        if power is None:
            if last < 99 and place - start < 2 and value != 10:
                return None  # "hai triệu ba"
            total += value
            break
        place += 1
        if power < 9 and POWERS.get(words[place]) == 9:
            power += 9  # nghìn tỷ, triệu tỷ
            place += 1
        if not value:
            return None
        if power < last:
            total += value * 10**power
        elif power == 9 and last == 3 and total < 10**6 and (place - start > 2 or value == 10):
            total = (total + value) * 10**power  # hai nghìn ba trăm tỷ
        else:
            return None
        last = power
        if words[place] not in DIGIT_WORDS and words[place] != "mười":
            break
    return total, place, last


def plain_words(lower: str) -> int | None:
    """What a text of plain words says (``hai nghìn ba trăm linh năm``), None where it takes a longer look."""
    words = lower.split(" ")
    size = len(words)
    read = _plain_value(words) if size <= _MOST else None
    return None if read is None or read[1] < size else read[0]


def read_plain_words(lower: str, at: int) -> tuple[int, int, int, int] | None:
    """A figure that says each place by its rule, where no word after it goes on.

    Gives its end, its value, how many words it has, and the power of its last scale. Every other form is for
    :func:`read_group` and what joins the groups; where this reads a figure, they read the same.
    """
    found = _RUN_RE.match(lower, at)
    if found is None:
        return None
    words = found[0].split(" ")
    size = len(words)
    end = found.end()
    read = _plain_value(words)
    if read is None or read[1] < size or size > _MOST or lower.startswith(_BREAKS, end):
        return None  # more of the figure may follow
    value, _, last = read
    return end, value, size, 0 if last == 99 else last


def read_fraction(lower: str, at: int) -> tuple[int, str] | None:
    """The decimals after ``phẩy``: digit by digit, or the last two as one figure (``hai mươi lăm``)."""
    digits = ""
    word, end = word_at(lower, at)
    while word == "không" and len(digits) < 12:
        digits += "0"
        at = end
        word, end = word_at(lower, at)
    tens = _tens(lower, at)
    if tens is not None:
        return tens.end, digits + str(tens.value)
    while word in DIGIT_WORDS and len(digits) < 12:
        # "một nghìn" after the digits is a new figure only where the digit has a scale of hundreds of its own.
        digits += str(DIGIT_WORDS[word])
        at = end
        word, end = word_at(lower, at)
    return (at, digits) if digits else None


_UNITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")


def _spell_group(value: int, *, led: bool, linh: str) -> list[str]:
    """A group below one thousand; ``led`` when a larger group stands before it, so that empty places are said."""
    hundreds, rest = divmod(value, 100)
    tens, units = divmod(rest, 10)
    words: list[str] = []
    if hundreds or led:
        words += [_UNITS[hundreds], "trăm"]
    if tens == 0:
        if units:
            words += [linh, _UNITS[units]] if words else [_UNITS[units]]
    elif tens == 1:
        words.append("mười")
        if units:
            words.append("lăm" if units == 5 else _UNITS[units])
    else:
        words += [_UNITS[tens], "mươi"]
        if units:
            words.append({1: "mốt", 4: "tư", 5: "lăm"}.get(units, _UNITS[units]))
    return words


def _spell_billion(value: int, *, led: bool, thousand: str, linh: str) -> list[str]:
    """A part below 10⁹."""
    words: list[str] = []
    for size, name in ((10**6, "triệu"), (10**3, thousand), (1, "")):
        group, value = divmod(value, size)
        if group:
            words += _spell_group(group, led=led or bool(words), linh=linh)
            if name:
                words.append(name)
    return words


def _parts(value: int | Decimal) -> tuple[int, str]:
    """The whole and the decimals of a figure without its sign; of one too large or too small to be said, too many."""
    if isinstance(value, int):
        return abs(value), ""
    if not value.is_finite():
        raise ValueError("only a finite figure can be spelled")
    if value and not -40 < value.adjusted() < 40:
        return 10**40, ""
    whole, _, decimals = format(value, "f").lstrip("-").partition(".")
    return int(whole), decimals.rstrip("0")


def spell(value: int | Decimal, *, thousand: str = "nghìn", linh: str = "linh") -> str:
    """Write an integer or a decimal in words (đọc số thành chữ), so that ``parse`` gives it back.

    ``thousand`` is ``nghìn`` or ``ngàn``, ``linh`` is ``linh`` or ``lẻ``, as the North and the South say. Decimals of
    two places are said as one figure, longer ones digit by digit. Raises ``TypeError`` for anything but an ``int``
    or a ``Decimal``, ``ValueError`` for a value that is not finite, of 10³⁶ or more, or of more than twelve decimals.

    >>> from decimal import Decimal
    >>> from vnpolicy.numerals import spell
    >>> spell(7093), spell(7093, thousand="ngàn"), spell(-105, linh="lẻ")
    ('bảy nghìn không trăm chín mươi ba', 'bảy ngàn không trăm chín mươi ba', 'âm một trăm lẻ năm')
    >>> spell(Decimal("50.45"))
    'năm mươi phẩy bốn mươi lăm'
    """
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        msg = f"an int or a Decimal is spelled, not {type(value).__name__}"
        raise TypeError(msg)
    if thousand not in {"nghìn", "ngàn"}:
        raise ValueError("thousand is 'nghìn' or 'ngàn'")
    if linh not in {"linh", "lẻ"}:
        raise ValueError("linh is 'linh' or 'lẻ'")
    rest, decimals = _parts(value)
    if rest >= 10**36 or len(decimals) > 12:
        raise ValueError("figures of 10^36 or more, or of more than twelve decimals, have no words here")
    words: list[str] = []
    for power in (3, 2, 1, 0):
        part, rest = divmod(rest, 10 ** (9 * power))
        if part:
            words += _spell_billion(part, led=bool(words), thousand=thousand, linh=linh)
            words += ["tỷ"] * power
    words = words or ["không"]
    if value < 0:
        words.insert(0, "âm")
    if decimals:
        words.append("phẩy")
        if len(decimals) == 2 and decimals[0] != "0":
            words += _spell_group(int(decimals), led=False, linh=linh)
        else:
            words += [_UNITS[int(digit)] for digit in decimals]
    return " ".join(words)
