"""Where a figure starts (chỗ bắt đầu): at the currency before it (``USD 5``), at its sign (``âm 5``), or by itself."""

from __future__ import annotations

from vnpolicy._regex import regex, word_set

from .before import OPENERS
from .units import PREFIX, PREFIXES
from .words import BLANKS

__all__ = ["is_led", "signed", "start_of"]

_LEADERS = PREFIXES.keys() | {"âm"}  # words that go on into a figure
_NEGATIVE_ENDS = frozenset("m \n")  # what stands before the blank after "âm"
_LEADER_ENDS = frozenset(word[-1] for word in _LEADERS) | BLANKS
_LINE = frozenset({"", "\n"})
_PARTS = frozenset("’′″`^_")  # signs after which digits are a part of something
_PREFIX_LEFT_RE = regex(rf"(?<![^\W_]){PREFIX}[ \n]{{0,3}}\Z")
_NEGATIVE_LEFT_RE = regex(r"(?:([^\W\d_]{1,6})[ \n]{1,3})?(?<![^\W_])(âm)[ \n]{1,3}\Z")
_LUNAR_YEAR_RE = regex(r"(?:19|20)[0-9]{2}(?![0-9]|[.,][0-9]|[ \n]?%)")  # "tháng 7 âm 2024"
_NOT_NEGATIVE = word_set("phát thu ghi dư lồng ngữ nguyên phụ tiếng siêu hạ thanh bát hội sóng cực")


def is_led(lower: str, at: int) -> bool:
    """Whether a currency or a sign stands before the figure, with a blank between."""
    if lower[at - 2 : at - 1] not in _LEADER_ENDS:
        return False
    words = lower[max(0, at - 8) : at].split()
    return bool(words) and words[-1].lstrip(OPENERS) in _LEADERS


def start_of(lower: str, at: int) -> int | None:
    """Where a quantity starts whose digits start there: at a sign, a currency, or the digits."""
    before = lower[at - 1 : at]
    if before in BLANKS and not is_led(lower, at):
        return at
    if before == "-":  # at the start of a line it is a bullet
        return at if lower[at - 2 : at - 1] in _LINE or lower[at - 3 : at - 2] == "\n" else at - 1
    if before in _PARTS or (before == ":" and not _is_worded(lower, at - 1)):
        return None
    prefix = _PREFIX_LEFT_RE.search(lower, at - 6, at)
    if prefix is not None:
        return prefix.start()
    return signed(lower, at)


def _is_worded(lower: str, colon: int) -> bool:
    """Whether a colon stands behind a word, and is of no clock and no scale: ``lệ phí:5.000đ``, ``lệ phí :5.000đ``."""
    blank = lower[colon - 1 : colon] in BLANKS
    return lower[colon - 1 - blank : colon - blank].isalpha()


def signed(lower: str, at: int) -> int:
    """Where a figure starts before which ``âm`` may stand: there, or at that word."""
    if lower[at - 2 : at - 1] in _NEGATIVE_ENDS:
        sign = _NEGATIVE_LEFT_RE.search(lower, at - 14, at)
        if sign is not None and sign[1] not in _NOT_NEGATIVE:
            place = sign.start(2)
            lunar = lower[place - 2 : place - 1].isdigit() and _LUNAR_YEAR_RE.match(lower, at)
            return at if lunar else place
    return at
