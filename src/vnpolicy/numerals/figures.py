"""The reader of one figure (con số): digits, scales, number words, and the two together.

It reads at a place and says where the figure ends; whether the figure counts something is for the finder to say.
The other rooms use :func:`read_figure` for the counts in their own expressions (``15 (mười lăm) ngày``).

>>> from vnpolicy.numerals.figures import read_figure
>>> read_figure("15 (mười lăm) ngày", 0), read_figure("hai mươi mốt tháng", 0)
((13, Decimal('15')), (12, Decimal('21')))
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from vnpolicy._regex import regex

from .values import EXACT
from .words import BLANKS, HALF, Group, read_fraction, read_group, read_plain_words, word_at

__all__ = [
    "BILLION",
    "DIGITS_RE",
    "LONGEST",
    "LONGEST_RUN",
    "Digits",
    "Figure",
    "is_another_word",
    "read_digits",
    "read_figure",
    "read_scaled",
    "read_scales",
    "shape",
    "times",
    "twice",
]

# Digits with dots and commas, or grouped by spaces; which of the writings are figures is decided by shape.
DIGITS_RE = regex(
    r"""
    [0-9]{1,3}+ (?>(?:\ [0-9]{3}){1,7}) (?![0-9]) (?>(?:,[0-9]{1,12}+)?) (?![.,]?[0-9])   # 1 259 499,5
    | [0-9]++ (?>(?:[.,][0-9]++){0,20})                                                 # 1.259.499,5 and all others
    """,
    re.VERBOSE,
)
_DOTTED_RE = regex(r"[1-9][0-9]{0,2}(?:[.][0-9]{3}){1,32}\Z")
_POINTED_RE = regex(r"([1-9][0-9]{0,2}(?:[.][0-9]{3}){1,4})[.]([0-9]{1,2})\Z")
_COMMAED_RE = regex(r"[1-9][0-9]{0,2}(?:,[0-9]{3}){1,32}\Z")
LONGEST = 40  # digits before the decimal mark, and after it
LONGEST_RUN = 96  # both, grouped by three

# Tỷ begins other words too: tỷ lệ, tỷ giá, tỷ trọng.
BILLION = r"t[ỷỉ](?![ \n]{1,3}(?:lệ|giá|trọng|số|suất|phú|muội|khối|mỉ)\b)"
# "không triệu tập", "ba triệu chứng", "triệu hồi 12 xe": words that begin as the scale; of vouchers there are millions.
_ANOTHER_RE = regex(
    r"(?<=triệu)[ \n]{1,3}(?:hồi|tập(?![ \n](?:vở|sách|giấy|hồ|tin|tài)(?![^\W_]))"
    r"|chứng(?![ \n](?:từ|chỉ|nhận|khoán|thư|minh|cứ)(?![^\W_])))(?![^\W_])"
)
_SCALE_RE = regex(
    rf"""
    [ \n]{{0,3}}+
    (?: (?P<k>nghìn|ngàn) | (?P<w>vạn(?![ ](?:phúc|hạnh|ninh|xuân|thắng|thọ|tường|vật))) | (?P<m>triệu)
      | (?P<b>{BILLION})
    )
    (?:(?![^\W_])|(?=đồng(?![^\W_])))   # 5 triệuđồng
    | [ \n]{{0,3}} (?P<tr>tr[.]?) (?: (?=[ \n]{{0,3}}(?:đ|vn[dđ])) | (?<=[0-9]tr) (?![^\W_]) )   # 20 tr đồng, 20tr
    """,
    re.VERBOSE,
)
_GOES_ON = frozenset(" \n,")
_AFTER_HUNDREDS = BLANKS | {"đ"}
_SCALE_LETTERS = frozenset("tnvc \n")  # what a scale, trăm and chục start with, or another blank
_SCALE_HEADS = ("tr", "tỷ", "tỉ", "ngh", "ngà", "vạn")
_HUNDRED_HEADS = frozenset({"t", "c", " ", "\n"})  # trăm, chục, and what may stand before them
_POWERS = {"k": 3, "w": 4, "m": 6, "b": 9, "tr": 6}


class Digits(NamedTuple):
    """A run of digits: its end, its value (``None`` when it is no figure), and how it is grouped."""

    end: int
    value: Decimal | None
    text: str
    grouped: bool = False  # thousands are marked
    doubtful: bool = False  # 4,300: a decimal comma here, thousands in English


class Figure(NamedTuple):
    """A figure with its scales: its end, its value, and how it is written."""

    end: int
    value: Decimal
    words: int  # words that it is said with; 0 for digits alone
    scale: int  # the last power of ten that a scale word gave; 0 without one
    digits: Digits | None  # the digits that it starts with
    doubtful: tuple[Decimal, ...] = ()  # both readings of a figure that can be read two ways


def _decimal(whole: str, decimals: str = "") -> Decimal:
    decimals = decimals.rstrip("0")
    return Decimal(f"{whole}.{decimals}") if decimals else Decimal(whole)


def read_digits(text: str, at: int) -> Digits | None:
    """The digits that stand there: ``1.500`` is 1500, ``1,234`` is 1.234, ``50.5`` is 50.5, ``1.25.499`` is nothing."""
    found = DIGITS_RE.match(text, at)
    if found is None:
        return None
    run = found[0]
    value, grouped, doubtful = shape(run)
    return Digits(at + len(run), value, run, grouped, doubtful)


def shape(run: str) -> tuple[Decimal | None, bool, bool]:
    """The value of a run of digits, ``None`` when it is no figure; whether it is grouped; whether it is doubtful."""
    # What is so long is no figure, and nothing to be kept.
    return _shape(run) if len(run) <= LONGEST_RUN else (None, False, False)


@lru_cache(maxsize=1024)
def _shape(run: str) -> tuple[Decimal | None, bool, bool]:
    if run.isdigit():
        return Decimal(run) if len(run) <= LONGEST else None, False, False
    if len(run) > LONGEST and _too_long(run):
        return None, False, False
    if " " in run:
        whole, _, decimals = run.replace(" ", "").partition(",")
        return None if run[0] == "0" else _decimal(whole, decimals), True, False
    dots, commas = run.count("."), run.count(",")
    if dots and commas:
        mark = "," if run.rfind(",") > run.rfind(".") else "."
        whole, _, decimals = run.rpartition(mark)
        if run.count(mark) == 1 and _by_three(whole, "." if mark == "," else ","):
            return _decimal(whole.replace(".", "").replace(",", ""), decimals), True, False
        return None, False, False
    mark = "." if dots else ","
    if dots or commas > 1:
        if _by_three(run, mark):
            return Decimal(run.replace(mark, "")), True, False
        if dots + commas > 1:
            return None, False, False
    whole, _, decimals = run.partition(mark)
    three = len(decimals) == 3
    if dots:
        # 2015.123: neither grouped by three nor a decimal
        return None if three and run[:2] != "0." else _decimal(whole, decimals), False, False
    return _decimal(whole, decimals), False, three and len(whole) <= 3 and whole[0] != "0"


def _too_long(run: str) -> bool:
    """Whether digits with marks are more than a figure has, before the decimal mark or after it."""
    mark = max(run.rfind(","), run.rfind("."))
    whole = sum(c.isdigit() for c in run[:mark])
    decimals = len(run) - mark - 1
    # Where there is one kind of mark, three digits behind the last are one more group of the whole.
    group = 3 if decimals == 3 and not ("," in run and "." in run) else 0
    return decimals > LONGEST or whole > LONGEST - group


def _by_three(run: str, mark: str) -> bool:
    return (_DOTTED_RE if mark == "." else _COMMAED_RE).match(run) is not None


def _scale(lower: str, at: int) -> tuple[int, int] | None:
    found = _SCALE_RE.match(lower, at)
    return (found.end(), _POWERS[found.lastgroup]) if found and found.lastgroup else None


def read_scales(lower: str, at: int, value: Decimal) -> tuple[int, Decimal, int] | None:
    """Scale words that follow a figure said twice, ``500 (năm trăm) triệu``: where they end, its value, their power."""
    end, power = at, 0
    for _ in range(3):  # nghìn tỷ, triệu tỷ, tỷ tỷ
        scale = _scale(lower, end)
        if scale is None or (power and scale[1] < power):
            break
        end, power, value = scale[0], scale[1], times(value, scale[1])
    return (end, value, power) if power else None


def is_another_word(lower: str, end: int) -> bool:
    """Whether the ``triệu`` that ends there begins another word: ``triệu tập``, ``triệu chứng``."""
    return _ANOTHER_RE.match(lower, end) is not None


def _may_scale(lower: str, at: int) -> bool:
    """Whether the characters after a figure let a scale word follow: told before any pattern is tried."""
    if lower[at : at + 1] not in BLANKS:
        return lower.startswith(_SCALE_HEADS, at)
    return lower.startswith(_SCALE_HEADS, at + 1) or lower[at + 1 : at + 2] in BLANKS


def times(value: Decimal, power: int) -> Decimal:
    """Value × 10^power, written without an exponent."""
    whole = int(value)
    if whole == value:
        return Decimal(whole * 10**power)
    moved = EXACT.scaleb(value, power)
    whole = int(moved)
    return Decimal(whole) if whole == moved else moved


def _hundreds(lower: str, figure: Figure, width: int) -> Figure:
    """The figure of so many digits with the ``trăm`` or ``chục`` after it: ``3 trăm``, ``5 chục rưỡi``."""
    at = figure.end
    if width > 2 or lower[at : at + 1] not in BLANKS or lower[at + 1 : at + 2] not in _HUNDRED_HEADS:
        return figure
    word, end = word_at(lower, at)
    if word not in {"trăm", "chục"} or figure.value >= 10:
        return figure
    power = 2 if word == "trăm" else 1
    half, after = word_at(lower, end)
    value = int(figure.value) * 10**power
    if half in HALF:
        return Figure(after, Decimal(value + 5 * 10 ** (power - 1)), 2, power, figure.digits)
    return Figure(end, Decimal(value), 1, power, figure.digits)


def _first_words(lower: str, at: int) -> tuple[Figure, Group | None] | None:
    """The first group in words, with its decimals."""
    group = read_group(lower, at)
    if group is None:
        scale = _scale(lower, at)  # tỷ rưỡi
        half, after = word_at(lower, scale[0]) if scale else ("", at)
        if scale is None or half not in HALF:
            return None
        return Figure(after, times(Decimal(15), scale[1] - 1), 2, scale[1], None), None
    value, end, words = Decimal(group.value), group.end, group.words
    word, after = word_at(lower, end)
    if word == "phẩy":
        fraction = read_fraction(lower, after)
        if fraction is not None:
            end = fraction[0]
            value = _decimal(str(group.value), fraction[1])
            words += 2
            if word_at(lower, end)[0] in {"trăm", "mươi", "chục"}:
                return None
            group = None
    return Figure(end, value, words, 0, None), group


def read_scaled(lower: str, at: int) -> Figure | None:
    """The whole figure that starts there, with its scale words: ``50,4``, ``33 nghìn tỷ``, ``hai triệu rưỡi``.

    Scales compound (``nghìn tỷ``) and join what is smaller (``5 tỷ 200 triệu``, ``hai nghìn tỷ ba trăm tỷ``).
    """
    if "0" <= lower[at : at + 1] <= "9":
        digits = read_digits(lower, at)
        if digits is None or digits.value is None:
            if digits is None or (pointed := _POINTED_RE.match(digits.text)) is None or not _scale(lower, digits.end):
                return None
            # 82.757.43 triệu đồng: the last dot, for a comma, which the scale after it tells
            digits = digits._replace(value=_decimal(pointed[1].replace(".", ""), pointed[2]), grouped=True)
        end = digits.end
        assert digits.value is not None
        figure = Figure(end, digits.value, 0, 0, digits)
        at_word = end + (lower[end : end + 1] in BLANKS)
        if lower[at_word : at_word + 1] not in _SCALE_LETTERS:
            return figure
        return _read_on(lower, _hundreds(lower, figure, end - at), None)
    plain = read_plain_words(lower, at)
    if plain is not None:
        end, value, words, scale = plain
        return Figure(end, Decimal(value), words, scale, None)
    return _read_words(lower, at)


def _read_words(lower: str, at: int) -> Figure | None:
    """The figure in words that starts there, by the whole grammar."""
    opening = _first_words(lower, at)
    return None if opening is None else _read_on(lower, *opening)


def _read_on(lower: str, figure: Figure, group: Group | None) -> Figure | None:
    """The figure that starts with a first group, by the whole grammar."""
    scale = _scale(lower, figure.end) if group is not None or _may_scale(lower, figure.end) else None
    if scale is None:
        if group is not None and group.doubtful:
            return figure._replace(doubtful=(Decimal(group.value), Decimal(group.doubtful)))
        return figure
    if group is not None and group.doubtful:
        return None
    parts: list[Decimal] = []
    value, end, words, last = figure.value, figure.end, figure.words, 0
    doubtful: tuple[Decimal, ...] = ()
    for _ in range(16):  # as many groups as a figure has
        value, end, last, said = _with_scales(lower, value, scale, parts)
        words += said
        if parts and parts[-1] <= value:
            return None  # "một tỷ hai nghìn ba trăm tỷ": no figure grows to the right
        parts.append(value)
        if lower[end : end + 1] not in _GOES_ON:
            break
        word, after = word_at(lower, end)
        if word in HALF:
            parts.append(times(Decimal(5), last - 1))
            end = after
            words += 1
            break
        following = _following(lower, end, last, parts)
        if following is None:
            break
        value, end, scale, said, other = following
        words += said
        if scale is None:
            total = _sum(parts)
            if other is not None:
                doubtful = (EXACT.add(total, other), EXACT.add(total, value))
            parts.append(value)
            break
    total = _sum(parts)
    if total.adjusted() >= LONGEST:
        return None
    word, after = word_at(lower, end)
    if word == "phẩy" and figure.digits is None and not doubtful:
        fraction = read_fraction(lower, after)
        if fraction is not None and word_at(lower, fraction[0])[0] not in {"trăm", "mươi", "chục"}:
            end = fraction[0]
            total = EXACT.add(total, _decimal("0", fraction[1]))
            words += 2
    return Figure(end, total, words, last, figure.digits, doubtful)


def _with_scales(
    lower: str, value: Decimal, scale: tuple[int, int], parts: list[Decimal]
) -> tuple[Decimal, int, int, int]:
    """A group with its scale words (``nghìn tỷ``): its value, where they end, their power, how many they are.

    The groups before it that are counted by its scale too, ``hai nghìn`` in ``hai nghìn ba trăm tỷ``, leave ``parts``.
    """
    end, power, said = scale[0], 0, 0
    step, before = scale, 0
    while not power or step[1] > before or step[1] == before == 9:
        end, before = step
        while parts and parts[-1] < Decimal(10) ** before and value < Decimal(10) ** before:
            value = EXACT.add(value, parts.pop())
        value = times(value, before)
        power += before
        said += 1
        more = _scale(lower, end) if lower[end : end + 1] in BLANKS and power < 36 else None
        if more is None:
            break
        step = more
    return value, end, power, said


def _sum(parts: list[Decimal]) -> Decimal:
    total = parts[0]
    for part in parts[1:]:
        total = EXACT.add(total, part)
    return total


class _Next(NamedTuple):
    """A group of a figure that follows a scale: what it is worth, its end, and how many words it has.

    ``scale`` is where its own scale ends, and its power; ``other`` the other reading of a group that stands open
    (``một triệu hai``: 1.200.000 or 1.000.002).
    """

    value: Decimal
    end: int
    scale: tuple[int, int] | None = None
    words: int = 0
    other: Decimal | None = None


def _following(lower: str, at: int, last: int, parts: list[Decimal]) -> _Next | None:
    """The next group of a figure, where one follows a scale of 10^last."""
    comma = lower[at : at + 1] == ","
    start = at + comma
    if lower[start : start + 1] not in BLANKS:
        return None
    while start - at < 4 and lower[start : start + 1] in BLANKS:
        start += 1
    if "0" <= lower[start : start + 1] <= "9":
        digits = read_digits(lower, start)
        if comma or digits is None or digits.value is None or not digits.text.isdigit() or len(digits.text) > 3:
            return None
        scale = _scale(lower, digits.end)
        if scale is None:
            if last == 3 and len(digits.text) == 3 and _closes(lower, digits.end):
                return _Next(digits.value, digits.end)
            return None
        return _Next(digits.value, digits.end, scale) if scale[1] < last else None
    group = read_group(lower, start, after_scale=True)
    if group is None:
        return None
    value = Decimal(group.value)
    scale = _scale(lower, group.end)
    if scale is not None:
        if group.doubtful:
            return None
        joins = not comma or (last == 3 and group.words > 2)  # "hai nghìn, ba trăm linh tám tỷ", as the law prints it
        fits = scale[1] < last or (scale[1] > last and group.full and joins and parts[-1] < Decimal(10) ** scale[1])
        return _Next(value, group.end, scale, group.words) if fits and value < Decimal(10) ** max(last, 3) else None
    if group.doubtful:
        return _Next(value, group.end, None, group.words, Decimal(group.doubtful))
    if group.full and (not comma or group.words > 2):
        return _Next(value, group.end, None, group.words)
    if group.full or comma or group.value in {0, 5} or last < 3:
        return None
    return _Next(value, group.end, None, group.words, times(value, last - 1))


def _closes(lower: str, end: int) -> bool:
    """Whether a figure may end there with the digits below a thousand: ``5 nghìn 200 đồng``, ``5 nghìn 200.``"""
    after = lower[end : end + 1]
    return after in _AFTER_HUNDREDS or (after in ".,;:)?!" and not lower[end + 1 : end + 2].isalnum())


def read_figure(lower: str, start: int) -> tuple[int, Decimal] | None:
    """Read one whole figure without a unit, in digits or in words, and give its end and its value.

    ``lower`` is a folded text in small letters. ``15 (mười lăm)``, ``05 (năm)`` and ``mười lăm (15)`` are one figure
    said twice. ``None`` where no figure starts, and where the one that starts can be read two ways. Nothing is asked of
    what stands before or after: ``15/3`` and ``15 tháng`` both give 15.
    """
    figure = read_scaled(lower, start)
    if figure is None or figure.doubtful:
        return None
    return twice(lower, figure.end, figure.value), figure.value


_FIVE = 5
_SAID_FIVE_RE = regex(r"[ \n]{1,3}năm\)")


def twice(lower: str, end: int, value: Decimal) -> int:
    """The end of a figure with its words, or its digits, in brackets after it; ``end`` itself where none agree."""
    at = end
    while at - end < 3 and lower[at : at + 1] in BLANKS:
        at += 1
    if lower[at : at + 1] != "(":
        return end
    again = read_scaled(lower, at + 1)
    if again is None or again.doubtful:
        return end
    if again.value == value and lower[again.end : again.end + 1] == ")":
        return again.end + 1
    five = _SAID_FIVE_RE.match(lower, again.end) if again.value == value - _FIVE and value % 10 == _FIVE else None
    return end if five is None else five.end()  # 15 (mười năm): as some say mười lăm
