r"""One reading of every spelling (gấp chữ): the fold, and the way back to the caller's string.

Vietnamese text comes composed or decomposed, with the tone on either vowel (``Uỷ``, ``Ủy``), with a no-break
space or a zero-width character where a web page put one, and with five kinds of dash. :func:`fold` gives all of
them one writing to read, and remembers where each character stood, so that every span that is found indexes the
string that the caller passed in.

>>> from vnpolicy.text import fold
>>> folded = fold("Uy\\u0309 ban")
>>> folded.cased, folded.source_span(0, 2)
('Ủy ban', (0, 3))
"""

from __future__ import annotations

import re
import unicodedata
from array import array

__all__ = ["Folded", "fold"]

# One character for one: the length stays, so the offsets stay.
_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63"
_BREAKS = "\u2028\u2029\x85\x0b\x0c"
_LOOK_ALIKE = {
    **dict.fromkeys(_SPACES, " "),
    "\t": " ",
    **dict.fromkeys(_DASHES, "-"),
    **dict.fromkeys(_BREAKS, "\n"),
    "\r": "\n",
    "\u00d0": "Đ",  # LATIN CAPITAL LETTER ETH
    "\u00f0": "đ",
    "\u0189": "Đ",  # LATIN CAPITAL LETTER AFRICAN D
    "\u0256": "đ",
    "\u2044": "/",  # FRACTION SLASH
    "\u2215": "/",  # DIVISION SLASH
}
# Full-width forms keep their place in the alphabet; they are rare, so one search stands before the table.
_FULL_WIDTH_RE = re.compile("[\uff01-\uff5e]")
_FULL_WIDTH = {0xFEE0 + code: chr(code) for code in range(0x21, 0x7F)}

# Characters without width: dropped, so the offsets move.
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_INVISIBLE_RE = re.compile(f"[{_INVISIBLE}]+")

# A cluster is a base and its combining marks; Unicode's Stream-Safe format bounds it at thirty marks, and so do we,
# because putting marks in canonical order takes quadratic time in their number.
_MARKS_RE = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]{1,30}")

# The tone stands on the first vowel in oa, oe, uy that end a syllable (hòa, khỏe, Ủy), except after q (quý).
# The other school writes it on the second: hoà, khoẻ, Uỷ.
_TONES = "\u0300\u0301\u0309\u0303\u0323"
_TONED = {
    first + unicodedata.normalize("NFC", second + tone): unicodedata.normalize("NFC", first + tone) + second
    for first, second in ("oa", "oe", "uy")
    for tone in _TONES
}


# The search starts at the vowel that bears the tone: a set that starts rarer than o and u.
_TONED_RE = re.compile(
    "[%s](?<=%s)(?![^\\W\\d_])" % ("".join(sorted({pair[1] for pair in _TONED})), "|".join(_TONED))  # noqa: UP031
)


def _on_first_vowel(cased: str, lower: str) -> str:
    """Move the tone to the first vowel, wherever it stands on the second."""
    pieces: list[str] = []
    done = 0
    for found in _TONED_RE.finditer(lower):
        end = found.end()
        at = end - 2
        if lower[at] == "u" and at and lower[at - 1] == "q":
            continue
        moved = _TONED[lower[at:end]]
        pieces.append(cased[done:at])
        pieces += [new.upper() if old.isupper() else new for old, new in zip(cased[at:end], moved, strict=True)]
        done = end
    if not pieces:
        return cased
    pieces.append(cased[done:])
    return "".join(pieces)


class Folded:
    """A text in one spelling, with the way back to the text as it was given.

    ``cased`` is composed (NFC), with the tone on the first vowel, plain spaces, hyphens and digits; ``lower`` is the
    same in small letters, character for character. Patterns read ``lower``; ``cased`` tells a name from a word.
    """

    __slots__ = ("_ends", "_starts", "cased", "lower", "source")

    source: str
    cased: str
    lower: str
    _starts: array[int] | None
    _ends: array[int] | None

    def __init__(self, source: str, cased: str, starts: array[int] | None, ends: array[int] | None) -> None:
        self.source = source
        self.cased = cased
        lower = cased.lower()
        if len(lower) != len(cased):  # İ, and a few letters more, grow when they lose their capital
            lower = "".join(low if len(low := c.lower()) == 1 else c for c in cased)
        self.lower = lower
        self._starts = starts
        self._ends = ends

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the caller's string that ``cased[start:end]`` was read from."""
        if self._starts is None or self._ends is None:
            return start, end
        if start == end:
            at = self._starts[start] if start < len(self._starts) else len(self.source)
            return at, at
        return self._starts[start], self._ends[end - 1]

    def quote(self, start: int, end: int) -> str:
        """What stands there in the caller's own characters."""
        start, end = self.source_span(start, end)
        return self.source[start:end]


def _compose(text: str) -> tuple[str, array[int], array[int]]:
    """Compose the clusters and drop what has no width; where each character that remains started and ended."""
    pieces: list[str] = []
    starts: array[int] = array("q")
    ends: array[int] = array("q")
    done = 0

    def keep(piece: str, start: int) -> None:
        if piece:
            pieces.append(piece)
        starts.extend(range(start, start + len(piece)))
        ends.extend(range(start + 1, start + len(piece) + 1))

    for gap in re.finditer(f"(?:{_INVISIBLE_RE.pattern})|(?:{_MARKS_RE.pattern})", text):
        start, end = gap.span()
        if text[start] in _INVISIBLE:
            keep(text[done:start], done)
        elif start == done:  # marks with nothing to stand on, or after something invisible
            base = pieces[-1][-1:] if pieces else ""
            composed = unicodedata.normalize("NFC", base + gap[0])
            if base and len(composed) == 1:
                pieces[-1] = pieces[-1][:-1] + composed
                ends[-1] = end
            else:
                keep(gap[0], start)
        else:
            keep(text[done : start - 1], done)
            composed = unicodedata.normalize("NFC", text[start - 1 : end])
            pieces.append(composed)
            # What does not compose into one character shares the cluster's place.
            starts.extend([start - 1] * len(composed))
            ends.extend([end] * len(composed))
        done = end
    keep(text[done:], done)
    return "".join(pieces), starts, ends


def fold(text: str) -> Folded:
    """Fold a text; the cost is that of a few searches when there is nothing to fold.

    Takes any ``str``, lone surrogates included, and raises nothing.
    """
    starts = ends = None
    cased = text
    if not unicodedata.is_normalized("NFC", text) or any(odd in text for odd in _INVISIBLE):
        cased, starts, ends = _compose(text)
    if "\r" in cased:
        cased = cased.replace("\r\n", " \n")  # one break, and no other length
    for odd, plain in _LOOK_ALIKE.items():
        if odd in cased:
            cased = cased.replace(odd, plain)
    if _FULL_WIDTH_RE.search(cased):
        cased = cased.translate(_FULL_WIDTH)
    folded = Folded(text, cased, starts, ends)
    moved = _on_first_vowel(cased, folded.lower)
    return folded if moved is cased else Folded(text, moved, starts, ends)
