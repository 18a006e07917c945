"""Words of names: where one stands, which letters are large, what is no Vietnamese syllable; and a name as an id."""

from __future__ import annotations

import unicodedata

from vnpolicy._regex import regex, word_set

__all__ = ["BLANKS", "STRANGE_RE", "SURNAMES", "UPPER", "WORD", "WORD_RE", "past_blank", "plain", "slug", "word_at"]

_MARKS_RE = regex("[\u0300-\u036f]+")
_NOT_WORD_RE = regex("[^a-z0-9]+")
UPPER = "A-Z" + "".join(filter(str.isupper, map(chr, (*range(0xC0, 0x250), *range(0x1EA0, 0x1EFA)))))
# A word in plain letters that is no Vietnamese syllable.
STRANGE_RE = regex(
    r"(?!viet|vin)(?!(?:[bcdghklmnprstvx]|ch|g[hi]|kh|ngh?|nh|ph|qu|t[hr])?[aeiouy]{1,3}(?:ch?|m|n[gh]?|p|t)?(?![a-z]))"
    r"[a-z]{3,16}(?![\w])"
)
# Family names, by which a person is told from more of a name.
SURNAMES = word_set(
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn trịnh mai lương cao đào"
)
BLANKS = frozenset(" \n")
WORD = r"[^\W_]+(?:'[^\W_]+)?"
WORD_RE = regex(WORD)
word_at = WORD_RE.match


def slug(name: str, gap: str = "-") -> str:
    """A name in plain small letters, with one mark for whatever else stood between them: ``Bộ Y tế`` → ``bo-y-te``."""
    plain = _MARKS_RE.sub("", unicodedata.normalize("NFD", name.lower())).replace("đ", "d")
    return _NOT_WORD_RE.sub(gap, plain).strip(gap)


def plain(words: str) -> str:
    """Words as a name has them: one blank between two, and none doubled."""
    return " ".join(words.split())


def past_blank(lower: str, end: int) -> int:
    """The place after the blank that stands at another, or after the end of a line with a blank before or behind it."""
    return end + (2 if lower.startswith((" \n", "\n "), end) else 1)
