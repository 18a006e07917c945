r"""Where the reading of a quantity may start (chỗ neo): at runs of digits, and at the words that said figures hold.

Most digits of a law are dates, markers, symbols and places in it; :func:`runs` passes over what a glance can tell.

>>> from vnpolicy.numerals.anchors import runs, said
>>> from vnpolicy.text import fold
>>> runs(fold("điều 5. quá 12 hộ, ngày 3/4/2025")), said("hơn hai mươi mốt nghìn hộ")
([(12, 14)], [8, 17])
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.text import SHORT_TEXT

from .neighbours import PLACES, TIME, WORKED

if TYPE_CHECKING:
    from vnpolicy.text import Folded

__all__ = ["everywhere", "ordinals", "runs", "said"]

_RUN = r"[0-9]*+ (?>(?:[.,][0-9]++){0,20})"
# What all of them end with is asked before any of them; what a pattern looks back at has one length. A set of letters
# beyond Latin-1 takes ten times as long to compile as one of others: it stands where it is asked for, and once.
_PLACE_ENDS = "|".join(sorted({word[-2:] for word in PLACES}))
_OF_LENGTH = [sorted(word for word in PLACES if len(word) == length) for length in (4, 5, 3, 6)]
_NOT_EACH = r"(?<!(?:một|mỗi)[ \n])(?<!(?:từng|hằng|hàng)[ \n])"
_AFTER_PLACE = "|".join(
    rf"(?<=(?<![^\s(\[\"'“‘+:;,-]){_NOT_EACH}(?:{'|'.join(words)})[ \n][0-9])" for words in _OF_LENGTH
)
_AFTER_PLACE = _AFTER_PLACE.replace("mục", r"(?<!danh[ \n])mục")
_VALUES = "tỷ tỉ triệu nghìn ngàn vạn trăm đồng usd vnđ vnd đ đô euro".replace(" ", "|")
_VALUES += r"|phần[ \n]{1,3}(?:trăm|nghìn)|điểm[ \n]{1,3}(?:%|phần)"
_TIMES = "|".join(sorted(TIME))
# A page that lost its blanks runs these into the figure: "hơn120 hộ", and any word into what is plainly no code of it:
# "phụ cấp40%", "phạt800.000 đồng".
_GLUED = "từ đến tới tăng giảm hơn trên dưới gần quá đạt là còn khoảng có gồm với thiểu nhất bằng tại cho và nộp đủ"
_GLUED = "|".join(rf"(?<=(?<![^\W_]){word}[0-9])" for word in _GLUED.split())
_AMOUNT = r"[0-9]{0,3}+(?>(?:[.,][0-9]{1,6}+){0,4})[ ]?(?:%|(?:(?:triệu|tỷ|tỉ|nghìn|ngàn)[ ]?)?đồng)"
_GLUED += rf"|(?<=[^\W\d_]{{2}}[0-9])(?={_AMOUNT})"
_GLUED += r"|(?:(?<=φ[0-9])|(?<=ø[0-9]))(?=[0-9]{0,4}+[ ]?[cm]?m(?![^\W_]))"  # Φ76 mm across
_RUN_RE = regex(
    rf"""
    [0-9] (?:(?<![\w.,/@#&%*°\\][0-9])|(?<=[^\W\d_][0-9])(?:{_GLUED}))   # not inside a word, a figure, a path, a code
    (?<![^ (\n]-[0-9])                            # nor the upper end of something
    (?! (?:(?<=[\n"][0-9])|(?<=“[0-9]))           # at the start of a line or a quotation
        [0-9]*+ (?>(?:[.][0-9]{{1,2}}+){{0,8}}) [.)] (?![0-9])   # 1.  2.1.  3)
      | (?<=(?:{_PLACE_ENDS})[ \n][0-9]) (?:{_AFTER_PLACE}) {_RUN}   # điều 5, năm 2025; not: mỗi năm 5 triệu
        (?: [/.,;)] | \Z | [a-e] (?![^\W_]) | [ \n]{{1,3}} (?!(?:{_VALUES})(?![^\W_])|%) )
      | (?:(?<=[\n|][0-9])|(?<=\|[ ][0-9])) [0-9]*+ [ ]?   # alone in a line or a cell
        (?: \| | \n[ ]? (?!đ)(?![ ct-vn÷-]) )
      | (?<=\[[0-9]) [0-9]*+ \]                   # a footnote
      | (?<=[^\w][ \n]\([0-9]) [0-9]*+ \)         # (1) after the end of a clause
      | (?<=[^d$ry][ \n(][0-9]) (?<![€₫đ][ \n(][0-9])   # 15 (mười lăm) ngày
        {_RUN} [ ] (?>(?:\([^()]{{1,16}}+\)[ ])?) (?:{_TIMES}) (?![^\W_]|{WORKED})
    )
    {_RUN}
    (?! / [0-9] [0-9.,]{{0,12}}+ [/-]             # 13/3/2025, 12/2025/...
      | / (?<!lệ[ \n]1/) (?:1[89]|20|21)[0-9]{{2}} (?![0-9.,]|[ ][0-9])   # 80/2025; not: tỷ lệ 1/2000
      | (?<=[^0-9](?:1[89]|20|21)[0-9]{{2}}) [ ]?-[ ]?(?:1[89]|20|21)[0-9]{{2}}+ [.,;)] (?![0-9]) )   # two years
    """,
    re.VERBOSE,
)


def runs(folded: Folded) -> list[tuple[int, int]]:
    """The runs of digits, with their dots and commas, that may count something: their ends in the text."""
    lower = folded.lower
    match = _RUN_RE.match
    return [found.span() for at in folded.digit_runs if (found := match(lower, at)) is not None]


def _told(marked: str, before: str = "", after: str = "") -> tuple[str, int, re.Pattern[str]]:
    """A word, where its rare letter stands in it, and the pattern that starts with that letter."""
    head, tail = marked.split("|")
    return head + tail, len(head), regex(rf"{tail[0]}(?<={before}{head}{tail[0]}){tail[1:]}(?![^\W_]){after}")


# Every said figure of two words or more holds one of these. The mark stands before the letter of the word that is rare
# enough to be looked for: twelve searches for one letter cost less than one search for twelve words.
_SAID = (
    *map(_told, "mư|ơi mư|ời tr|ăm t|riệu ngh|ìn ng|àn ph|ẩy v|ạn ch|ục".split()),  # noqa: SIM905
    _told("t|ỷ", before=r"[ \n]"),
    _told("t|ỉ", before=r"[ \n]"),
    _told("ph|ần", after=r"(?=[ \n](?:tư|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?![^\W_]))"),
)
_ORDINALS = tuple(_told(marked, after=r"(?=[ \n])") for marked in ("th|ứ", "kh|óa", "đại h|ội"))
# In a long text each letter costs a search: two words that share one are looked for together.
_SAID_LONG = (
    ("", 1, regex(r"ư(?<=mư)[ơờ]i(?![^\W_])")),
    ("", 1, regex(r"r(?:ăm(?<=trăm)|iệu(?<=triệu))(?![^\W_])")),
    *(("", lead, pattern) for word, lead, pattern in _SAID if word not in {"mươi", "mười", "trăm", "triệu"}),
)
_ORDINALS_LONG = tuple(("", lead, pattern) for _, lead, pattern in _ORDINALS)


def everywhere(text: str, letter: str) -> list[int]:
    """Where a rare letter stands in a text.

    >>> from vnpolicy.numerals.anchors import everywhere
    >>> everywhere("tỷ lệ, tỷ giá", "ỷ")
    [1, 8]
    """
    found = []
    at = text.find(letter)
    while at >= 0:
        found.append(at)
        at = text.find(letter, at + 1)
    return found


def _places(lower: str, told: tuple[tuple[str, int, re.Pattern[str]], ...]) -> list[int]:
    return [found.start() - lead for word, lead, pattern in told if word in lower for found in pattern.finditer(lower)]


def said(lower: str) -> list[int]:
    """Where words stand that figures in words hold (``mươi``, ``nghìn``, ``tỷ``), in order."""
    return sorted(_places(lower, _SAID if len(lower) < SHORT_TEXT else _SAID_LONG))


def ordinals(lower: str) -> list[int]:
    """Where the words stand that a rank follows (``thứ``, ``khóa``, ``đại hội``), in order."""
    return sorted(_places(lower, _ORDINALS if len(lower) < SHORT_TEXT else _ORDINALS_LONG))
