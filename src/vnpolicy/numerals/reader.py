"""``parse``: one whole text is one quantity, or an error that says what is wrong with it."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING, NoReturn

from vnpolicy._regex import regex
from vnpolicy.errors import ParseError, asked
from vnpolicy.text import Folded, fold, fold_whole

from .figures import DIGITS_RE, read_digits, read_scaled
from .neighbours import TIME
from .ordinals import read_ordinal
from .plain import read_plain
from .quantities import Quantity, read_quantity
from .units import unit_at
from .values import Number
from .words import DIGIT_WORDS, plain_words, read_group, word_at

if TYPE_CHECKING:
    import datetime as dt

    from .values import Value

__all__ = ["is_valid", "parse"]

_YEARS_RE = regex(r"(?:1[89]|20|21)[0-9]{2}[ \n]{0,2}-[ \n]{0,3}(?:1[89]|20|21)[0-9]{2}\Z")
_DATE_RE = regex(r"(?:0?[1-9]|[12][0-9]|3[01])([/.-])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)[0-9]{2}|[0-9]{2})\Z")
_NO_WHOLE_RE = regex(r"[0-9.,]{1,40}/0++\Z")
_TWO_RE = regex(r"(.{1,60}?)[ \n]{0,2}(?:-|đến|tới)[ \n]{0,2}(.{1,60})\Z", re.DOTALL)
_FIVE_RE = regex(r"(mười|mươi)([ \n]{1,3})năm(?![^\W_])")
_SHORT_RE = regex(r"(?:hai|ba|bốn|năm|sáu|bảy|tám|chín)[ \n]{1,3}(mốt|tư|lăm|nhăm)(?![^\W_])")


class _Source:
    """The caller's string, its folded reading, and the way from the one to the other."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lead = len(text) - len(text.lstrip())
        self.folded: Folded = fold_whole(text)

    def refuse(
        self, message: str, start: int = 0, end: int | None = None, suggestions: tuple[str, ...] = ()
    ) -> NoReturn:
        """Raise, with the fault in offsets of the caller's string."""
        end = len(self.folded.lower) if end is None else min(end, len(self.folded.lower))
        start, end = self.folded.source_span(min(start, end), end)
        raise ParseError(message, self.text, (start + self.lead, end + self.lead), suggestions)


def parse(text: str, *, on: dt.date | None = None) -> Value:
    """Read a text that is one quantity, from its first character to its last (white space around it apart).

    Gives a ``Number``, ``Percentage``, ``Money``, ``Measure``, ``Ratio`` or ``Ordinal``. A word that is a digit is a
    number here (``hai``), which in a running text it is not. Raises ``ParseError`` where the text is no quantity or
    can be read two ways, ``TypeError`` for what is no ``str``. No figure depends on ``on``.

    >>> from vnpolicy import numerals
    >>> numerals.parse("2,3 triệu tỷ đồng")
    Money(amount=Decimal('2300000000000000'), currency='VND', low=None, high=None)
    >>> numerals.parse("hai mươi mốt"), numerals.parse("56/76")
    (Number(amount=Decimal('21'), low=None, high=None), Ratio(part=Decimal('56'), whole=Decimal('76')))
    >>> numerals.parse("4,300 ₫")
    Traceback (most recent call last):
        ...
    vnpolicy.errors.ParseError: two readings: a decimal comma, or thousands as English groups them
        4,300 ₫
        ^^^^^^^
        did you mean 4.300 đồng or 4,3 đồng?
    """
    if on is not None or not isinstance(text, str):
        asked(text, on)
    lower = text.lower()  # a text of plain letters is folded already
    if "0" <= lower[:1] <= "9":
        plain = read_plain(lower, text, 0)
        if plain is not None and plain[0] == len(lower):
            return plain[1]
    elif (said := plain_words(lower)) is not None:
        return Number(Decimal(said))
    source = _Source(text)
    folded = source.folded
    lower = folded.lower
    rank = read_ordinal(folded, 0)
    if rank is not None and rank.end == len(lower):
        value: Value = rank.value
        return value
    quantity = read_quantity(folded, 0)
    if quantity is not None and quantity.end == len(lower):
        if quantity.doubtful:
            how = (
                "by the letter, or as speech cuts it"
                if quantity.figure.digits is None
                else "a decimal comma, or thousands as English groups them"
            )
            source.refuse(f"two readings: {how}", suggestions=quantity.doubtful)
        if quantity.bare and _YEARS_RE.match(lower):
            source.refuse("two years are a period, not a range of figures")
        return quantity.value
    return _explain(source, quantity)


def is_valid(text: str, *, on: dt.date | None = None) -> bool:
    """Whether :func:`parse` reads the text.

    >>> from vnpolicy import numerals
    >>> numerals.is_valid("1.259.499"), numerals.is_valid("1.25.499")
    (True, False)
    """
    try:
        parse(text, on=on)
    except ParseError:
        return False
    return True


def _explain(source: _Source, quantity: Quantity | None) -> NoReturn:
    """Say what is wrong with a text that does not read as one quantity."""
    lower = source.folded.lower
    if not lower:
        source.refuse("a figure expected, and there is no text")
    if _DATE_RE.match(lower):
        source.refuse("a date, not a figure")
    if lower.startswith(("thứ ", "khóa ", "đại hội ")):
        _, _, rest = lower.rpartition(" ")
        source.refuse("a rank expected: a figure from one, or a Roman numeral", len(lower) - len(rest))
    if lower.startswith("từ "):
        source.refuse("a range starts at its low end: 'từ' is no part of it", 0, 2, (source.folded.cased[3:].strip(),))
    _explain_words(source)
    _explain_digits(source)
    _explain_range(source)
    if quantity is None:
        if _NO_WHOLE_RE.match(lower):
            source.refuse("a ratio needs a whole above zero", lower.index("/") + 1)
        if unit_at(source.folded, 0) is not None:
            source.refuse("a figure expected before the unit")
        _explain_before(source)
        source.refuse("a figure expected")
    _explain_rest(source, quantity)


def _explain_words(source: _Source) -> None:
    """Faults of number words: ``mười năm``, ``hai mốt``, ``tư``."""
    lower, cased = source.folded.lower, source.folded.cased
    five = _FIVE_RE.search(lower[:200])
    if five is not None:
        fixed = f"{cased[: five.end(2)]}lăm{cased[five.end() :]}"
        source.refuse(f"after {five[1]} five is lăm, and năm is a year", five.end(2), five.end(), _parsed(fixed))
    short = _SHORT_RE.search(lower[:200])
    if short is not None:
        fixed = f"{cased[: short.start(1)]}mươi {cased[short.start(1) :]}"
        source.refuse(f"{short[1]} stands after mươi only", short.start(1), short.end(1), _parsed(fixed))
    word, end = word_at(lower, 0)
    if word in {"tư", "mốt", "lăm", "nhăm"}:
        source.refuse(f"{word} stands after mươi only", 0, end)
    if word in {"mươi", "linh", "lẻ", "rưỡi", "phẩy"}:
        source.refuse(f"a figure cannot start with {word}", 0, end)
    if word in {"vài", "mấy", "hàng"}:
        source.refuse(f"{word} leaves the figure open", 0, end)


def _explain_digits(source: _Source) -> None:
    """Faults of grouping: ``1.25.499``, ``1..000``, ``1,23,456``."""
    lower = source.folded.lower
    sign = 1 if lower[:1] in {"-", "$", "€", "¥", "£", "₫", "₩"} else 0
    digits = read_digits(lower, sign)
    if digits is None:
        return
    after = lower[digits.end : digits.end + 2]
    if after[:1] in {".", ","} and after[:1]:
        what = "a digit expected after the separator" if after[1:] not in {".", ","} else "two separators in a row"
        source.refuse(what, digits.end, digits.end + 2)
    if digits.value is not None:
        return
    run = digits.text
    if run.isdigit() or len(run) > 80:
        source.refuse("too many digits for a figure", sign, digits.end)
    fixed = _parsed(lower[:sign] + _regroup(run))
    first = min((run.find(mark) for mark in ".," if mark in run), default=0)
    mark, name = run[first], "dot" if run[first] == "." else "comma"
    if run.startswith("0") or first > 3:
        what = "a grouped figure starts with one to three digits, the first not zero"
        source.refuse(what, sign, sign + first, fixed)
    place = sign + first + 1
    for group in run[first + 1 :].split(mark):
        if len(group) != 3 or not group.isdigit():
            size = len(group.split("," if mark == "." else ".")[0])
            source.refuse(f"groups of three digits expected after the first {name}", place, place + size, fixed)
        place += len(group) + 1
    source.refuse("too many digits for a figure", sign, digits.end)


def _regroup(run: str) -> str:
    """The same digits grouped by three; only where the last group makes that reading likely."""
    mark = "." if "." in run else ","
    groups = run.split(mark)
    if len(groups) > 2 and len(groups[-1]) == 3 and all(group.isdigit() for group in groups) and run[0] != "0":
        return f"{int(''.join(groups)):,}".replace(",", ".")
    return ""


def _parsed(text: str) -> tuple[str, ...]:
    """A suggestion that parses, or none."""
    return (text,) if _reads(text) else ()


def _reads(text: str) -> bool:
    """Whether a text is one quantity, without asking what is wrong with it."""
    folded = fold(text)
    quantity = read_quantity(folded, 0)
    return quantity is not None and quantity.end == len(folded.lower) and not quantity.doubtful


def _explain_range(source: _Source) -> None:
    """Faults of two ends: ``10-5%``, ``5% - 10 kg``."""
    cased = source.folded.cased
    two = _TWO_RE.match(cased[:200]) if "-" in cased[1:] or "đến" in cased or "tới" in cased else None
    if two is None or len(cased) > 200:
        return
    low, high = two[1].strip(), two[2].strip()
    if _reads(low) and _reads(high):
        swapped = _parsed(f"{_bare(high)}-{low}{_tail(high)}" if _tail(low) == "" else f"{high} - {low}")
        if swapped:
            source.refuse("the low end of a range comes first", suggestions=swapped)
        source.refuse("the two ends of a range must be of one kind, the low end first")


def _explain_before(source: _Source) -> None:
    """Up to four words stand before a figure: ``hơn 5 tỷ đồng``, ``tăng 5%``."""
    cased = source.folded.cased
    if read_group(source.folded.lower, 0) is not None:
        return
    for blank in islice(re.finditer(" ", cased[:40]), 4):
        if _reads(rest := cased[blank.end() :]):
            source.refuse("words before the figure", 0, blank.start(), (rest,))


def _bare(text: str) -> str:
    figure = read_scaled(text.lower(), 0)
    return text[: figure.end] if figure else text


def _tail(text: str) -> str:
    return text[len(_bare(text)) :]


def _explain_rest(source: _Source, quantity: Quantity) -> NoReturn:
    """A quantity reads, and something stands after it."""
    lower = source.folded.lower
    end = quantity.end
    rest = lower[end:]
    start = end + len(rest) - len(rest.lstrip())
    word, _ = word_at(lower, end)
    if word in TIME:
        source.refuse("a stretch of time: vnpolicy.deadlines reads it", start)
    if rest[0].isalpha():
        source.refuse("a figure that runs into letters is a name or a code", 0, None)
    if rest == "/":
        source.refuse("a ratio needs a whole above zero", end)
    if rest[0] == "/":
        source.refuse(
            "a rate: only what stands before the slash is a quantity", end, None, (source.folded.cased[:end],)
        )
    if lower[start : start + 1] == "(":
        source.refuse("the words in brackets say another figure", start)
    if DIGITS_RE.match(lower, start):
        source.refuse("one figure expected, and another follows", start)
    if word in DIGIT_WORDS:
        source.refuse("these number words make no figure together", start)
    source.refuse("a known unit or the end expected after the figure", start)
