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

import copy
import re
import unicodedata
from bisect import bisect_right
from typing import TYPE_CHECKING

from ._page import (
    LONG_LINE,
    RAISED,
    has_markup,
    is_set_wide,
    marks,
    wide_gaps,
    with_breaks,
    without_footnotes,
    without_tabs,
)
from ._regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["SHORT_TEXT", "Folded", "fold", "fold_whole"]

SHORT_TEXT = 2000
"""Words are searched for by a rare letter; up to this many characters, asking first whether they occur is cheaper."""

# One character for one: the length stays, so the offsets stay.
_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63"
_BREAKS = "\u2028\u2029\x85"
_OTHER_BREAKS = "\x0b\x0c\r"
_LOOK_ALIKE = {
    **dict.fromkeys(_SPACES, " "),
    **dict.fromkeys(_DASHES, "-"),
    **dict.fromkeys(_BREAKS, "\n"),
    "\u00d0": "Đ",  # LATIN CAPITAL LETTER ETH
    "\u00f0": "đ",
    "\u0189": "Đ",  # LATIN CAPITAL LETTER AFRICAN D
    "\u0256": "đ",
    "\u01a2": "Ư",  # LATIN CAPITAL LETTER OI, which PDFs made with old fonts have for the letter with a horn
    "\u01a3": "ư",
    "\u0130": "I",  # LATIN CAPITAL LETTER I WITH DOT ABOVE: the one letter that grows when it loses its capital
    "\u2044": "/",  # FRACTION SLASH
    "\u2215": "/",  # DIVISION SLASH
    **{chr(0xFEE0 + code): chr(code) for code in range(0x21, 0x7F)},  # full-width forms
}

# Characters without width: dropped, so the offsets move.
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"

# Nearly all of a Vietnamese text is of the pages U+00, U+01 and U+1E, in which few characters are odd and none is to be
# composed with another. Which pages it has shows in one byte of each character; only what is on others is looked at.
_ODD = frozenset(_LOOK_ALIKE) | frozenset(_INVISIBLE)
_TOLD = _ODD | RAISED  # the odd, and what is odd in some places
_PAGES = b"\x00\x01\x1e"
_ODD_ON_PAGES = [c for c in sorted(_TOLD) if ord(c) >> 8 in _PAGES]
_PIECE = 65536  # characters that are folded at once: a copy may take four bytes for each


def _pieces(text: str) -> list[str]:
    """The parts of a text that are folded each by itself: with the blank that begins one nothing before it composes.

    What one character somewhere costs is paid by its part, and the copies on the way stay small.
    """
    if len(text) <= _PIECE:
        return [text]
    pieces: list[str] = []
    start = 0
    while start < len(text):
        end = text.find(" ", start + _PIECE)
        pieces.append(text[start : end if end >= 0 else len(text)])
        start += len(pieces[-1])
    return pieces


def _bytes(text: str, which: int) -> bytes:
    """One byte of each character of a text: 0 the lowest, 1 the page of Unicode that it is on."""
    return text.encode("utf-32-le", "surrogatepass")[which::4]


def _unusual(text: str) -> set[str]:
    """The characters of a text that are odd, or on other pages than Vietnamese is."""
    pages = _bytes(text, 1)
    others = pages.translate(None, _PAGES)
    if 16 * len(others) > len(text):
        return {c for c in set(text) if c in _TOLD or ord(c) >> 8 & 255 not in _PAGES}
    met = {c for c in _ODD_ON_PAGES if c in text}
    for page in set(others):
        at = pages.find(page)
        while at >= 0:
            met.add(text[at])
            at = pages.find(page, at + 1)
    return met


def _is_composed(text: str, unusual: set[str]) -> bool:
    """Whether a text is in NFC and all of it has width.

    What stands in punctuation (U+20) and on the pages of Vietnamese is in NFC, in any order.
    """
    return unusual.isdisjoint(_INVISIBLE) and (
        all(c < "\u0200" or "\u2002" <= c < "\u20d0" for c in unusual) or unicodedata.is_normalized("NFC", text)
    )


# A cluster is a base and its combining marks; Unicode's Stream-Safe format bounds it at thirty marks, and so do we,
# because putting marks in canonical order takes quadratic time in their number.
_GAP_RE = regex(f"[{_INVISIBLE}]+|[\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff]{{1,30}}")

# The tone stands on the first vowel in oa, oe, uy that end a syllable (hòa, khỏe, Ủy), except after q (quý).
# The other school writes it on the second: hoà, khoẻ, Uỷ.
_TONES = "\u0300\u0301\u0309\u0303\u0323"
_TONED = {
    first + unicodedata.normalize("NFC", second + tone): unicodedata.normalize("NFC", first + tone) + second
    for first, second in ("oa", "oe", "uy")
    for tone in _TONES
}


_TONED_RE = regex(rf"(?:{'|'.join(_TONED)})(?![^\W\d_])")


# The engine looks for one character ten times as fast as for one of a set, and faster still in bytes. So a text is
# searched in a copy of one byte a character, in which each digit is "0", o and u are "o", and the vowels that bear the
# tone after them are "\xe0". Letters of other scripts may be any of these there: what the text itself has decides.
_THIN = bytes.maketrans(
    b"0123456789u" + bytes(ord(pair[1]) & 255 for pair in _TONED), b"0" * 10 + b"o" + b"\xe0" * len(_TONED)
)
_SMALL = frozenset("abcdefghijklmnopqrstuvwxyz")
# What schools and publishers spell with i is looked for by its rare letter.
_QUI_RE = regex(r"í(?<=quí)(?![^\W\d_])")
_KI_RE = regex(r"ì(?<=kì)(?![^\W\d_])")
_THIN_TONED_RE = re.compile(rb"o\xe0")
_THIN_RUN_RE = re.compile(rb"00*+")
_RUN_RE = regex(r"[0-9](?<![0-9][0-9])")


def _toned(lower: str, thin: bytes) -> list[int]:
    """Where two vowels stand that bear the tone on the second, and belong to have it on the first."""
    match = _TONED_RE.match
    pairs = [pair.start() for pair in _THIN_TONED_RE.finditer(thin)]
    return [at for at in pairs if lower[at + 2 : at + 3] not in _SMALL and match(lower, at) is not None]


def _runs(lower: str, thin: bytes) -> list[int]:
    """Where the runs of digits start."""
    spans = [found.span() for found in _THIN_RUN_RE.finditer(thin)]
    runs = [lower[start:end] for start, end in spans]
    digits = "".join(runs)
    if digits.isascii():
        return [start for start, _ in spans]
    starts: list[int] = []
    for run, (start, end) in zip(runs, spans, strict=True):
        if run.isascii():
            starts.append(start)
        else:  # with letters of other scripts
            starts += [found.start() for found in _RUN_RE.finditer(lower, start, end)]
    return starts


def _in_small_letters(cased: str) -> tuple[str, str, bytes]:
    """A text with the tone on the first vowel wherever it stood on the second, in small letters too, and its copy."""
    lower = cased.lower()
    thin = _bytes(lower, 0).translate(_THIN)
    cased_pieces: list[str] = []
    lower_pieces: list[str] = []
    done = 0
    for at in _toned(lower, thin):
        end = at + 2
        if lower[at] == "u" and at and lower[at - 1] == "q":
            continue
        moved = _TONED[lower[at:end]]
        cased_pieces.append(cased[done:at])
        cased_pieces += [new.upper() if old.isupper() else new for old, new in zip(cased[at:end], moved, strict=True)]
        lower_pieces += (lower[done:at], moved)
        done = end
    if done:
        cased = "".join(cased_pieces) + cased[done:]
        lower = "".join(lower_pieces) + lower[done:]
    return cased, _KI_RE.sub("ỳ", _QUI_RE.sub("ý", lower)), thin


class _Places:
    """Where each character of a folded text stood: stretches that moved together, and clusters that became one."""

    __slots__ = ("_at", "_ends", "_inner", "_starts", "size")

    def __init__(self, inner: _Places | None = None) -> None:
        self.size = 0
        self._inner = inner  # the places of what these are places in
        self._at: list[int] = []  # where each part starts in the folded text
        self._starts: list[int] = []  # and in the source
        self._ends: list[int] = []  # where a cluster ends in the source; 0 for a stretch

    def stretch(self, length: int, start: int) -> None:
        """So many characters that stood as they stand."""
        self.cluster(length, start, 0)

    def cluster(self, length: int, start: int, end: int) -> None:
        """So many characters that share a place in the source."""
        self._at.append(self.size)
        self._starts.append(start)
        self._ends.append(end)
        self.size += length

    def lengthen(self, end: int) -> None:
        """The last character took in what stood behind it in the source."""
        last = self.size - 1
        start, _ = self.span(last, self.size)
        if self._at[-1] == last:
            self._ends[-1] = end
        else:
            self.size = last
            self.cluster(1, start, end)

    def span(self, first: int, stop: int) -> tuple[int, int]:
        """Where one or more characters started and ended in the source."""
        at = self._at
        part = bisect_right(at, first) - 1
        start, end = self._starts[part], self._ends[part]
        if not end:
            start += first - at[part]
            end = start + stop - first
            beyond = part + 1 < len(at) and stop > at[part + 1]
        else:
            beyond = stop > first + 1
        if beyond:
            part = bisect_right(at, stop - 1) - 1
            end = self._ends[part] or self._starts[part] + stop - at[part]
        return (start, end) if self._inner is None else self._inner.span(start, end)


_NO_CAPITALS = 100  # characters without a capital: a sentence has one at its start


class Folded:
    """A text in one spelling, with the way back to the text as it was given.

    ``cased`` is composed (NFC), with the tone on the first vowel, plain spaces, hyphens and digits; ``lower`` is the
    same in small letters, character for character, with ``quý`` for ``quí`` and ``kỳ`` for ``kì``. Patterns read
    ``lower``; ``cased`` tells a name from a word.
    """

    __slots__ = ("_digit_runs", "_places", "_thin", "cased", "lower", "source")

    source: str
    cased: str
    lower: str
    _places: _Places | None
    _digit_runs: list[int] | None
    _thin: bytes

    def __init__(self, source: str, pieces: Sequence[str], places: _Places | None) -> None:
        self.source = source
        self._places = places
        self._digit_runs = None
        if len(pieces) == 1:
            self.cased, self.lower, self._thin = _in_small_letters(pieces[0])
            return
        cased, lower, thin = zip(*map(_in_small_letters, pieces), strict=True)
        self.cased = "".join(cased)
        self.lower = "".join(lower)
        self._thin = b"".join(thin)

    @property
    def digit_runs(self) -> list[int]:
        """Where the runs of the digits 0 to 9 start, in order; looked for once, and not to be changed.

        >>> from vnpolicy.text import fold
        >>> fold("Ngày 30/6/2025, 2,3 tỷ đồng").digit_runs
        [5, 8, 10, 16, 18]
        """
        if self._digit_runs is None:
            self._digit_runs = _runs(self.lower, self._thin)
            self._thin = b""
        return self._digit_runs

    def raised(self) -> Folded:
        """The text in capitals where it is long and has none at all, as in cleaned corpora: no name is told by them.

        >>> from vnpolicy.text import fold
        >>> fold("giao bộ y tế báo cáo. " * 5).raised().cased[:13], fold("bộ y tế").raised().cased
        ('GIAO BỘ Y TẾ ', 'bộ y tế')
        """
        cased = self.cased
        if len(cased) < _NO_CAPITALS or not cased.islower() or len(capitals := cased.upper()) != len(cased):
            return self
        raised = copy.copy(self)
        raised.cased = capitals
        return raised

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the caller's string that ``cased[start:end]`` was read from."""
        places = self._places
        if places is None:
            return start, end
        if start < end:
            return places.span(start, end)
        at = places.span(start, start + 1)[0] if start < places.size else len(self.source)
        return at, at

    def starts(self) -> Sequence[int]:
        """Where each character stood in the caller's string; ``bisect_left`` in it leads from there to here.

        >>> from bisect import bisect_left
        >>> from vnpolicy.text import fold
        >>> bisect_left(fold("U\u0309y ban").starts(), 4)
        3
        """
        size = len(self.cased)
        return range(size) if self._places is None else [self.source_span(i, i + 1)[0] for i in range(size)]

    def quote(self, start: int, end: int) -> str:
        """What stands there in the caller's own characters."""
        start, end = self.source_span(start, end)
        return self.source[start:end]


def _without(text: str, spans: Iterable[tuple[int, int]], inner: _Places | None) -> tuple[str, _Places | None]:
    """The text without these spans, and where each character stood."""
    pieces: list[str] = []
    places = _Places(inner)
    done = 0
    for start, end in spans:
        pieces.append(text[done:start])
        places.stretch(start - done, done)
        done = end
    if not done:
        return text, inner
    pieces.append(text[done:])
    places.stretch(len(text) - done, done)
    return "".join(pieces), places


_FEW = 3


def _gaps(text: str, unusual: set[str]) -> Iterator[re.Match[str]]:
    """The marks and what has no width, in order; where a text has few kinds of them, each is looked for by itself."""
    kinds = [character for character in unusual if _GAP_RE.match(character)]
    if len(kinds) > _FEW:
        yield from _GAP_RE.finditer(text)
        return
    end = 0
    for at in sorted(found.start() for kind in kinds for found in re.finditer(kind, text)):
        if at >= end and (gap := _GAP_RE.match(text, at)) is not None:
            end = gap.end()
            yield gap


def _compose(text: str, unusual: set[str]) -> tuple[str, _Places]:
    """Compose the clusters and drop what has no width; where each character that remains started and ended."""
    pieces: list[str] = []
    places = _Places()
    done = 0

    def keep(piece: str, start: int) -> None:
        if piece:
            pieces.append(piece)
            places.stretch(len(piece), start)

    for gap in _gaps(text, unusual):
        start, end = gap.span()
        if text[start] in _INVISIBLE:
            keep(text[done:start], done)
        elif start == done:  # marks with nothing to stand on, or after something invisible
            base = pieces[-1][-1:] if pieces else ""
            composed = unicodedata.normalize("NFC", base + gap[0])
            if base and len(composed) == 1:
                pieces[-1] = pieces[-1][:-1] + composed
                places.lengthen(end)
            else:
                keep(gap[0], start)
        else:
            keep(text[done : start - 1], done)
            composed = unicodedata.normalize("NFC", text[start - 1 : end])
            pieces.append(composed)
            # What does not compose into one character shares the cluster's place.
            places.cluster(len(composed), start - 1, end)
        done = end
    keep(text[done:], done)
    return "".join(pieces), places


_KINDS = 32


def _in_two_bytes(character: str) -> str:
    """What stands for a character of four bytes, one of which would make the whole text twice as large.

    That is the plain letter or digit of one in a mathematical style, and one sign for pictures; else itself.
    """
    if character < "\U00010000":
        return character
    plain = unicodedata.normalize("NFKC", character)
    if len(plain) == 1 and plain < "\U00010000":
        return plain
    return character if character.isalnum() else "\ufffd"


def _plain(text: str, unusual: set[str]) -> str:
    """A text in plain characters; its length stays."""
    plain = {character: _LOOK_ALIKE.get(character) or _in_two_bytes(character) for character in unusual}
    if len(plain) > _KINDS:  # each costs a search of the text
        text = text.translate({ord(character): stands for character, stands in plain.items() if stands != character})
    else:
        for character, stands in plain.items():
            if stands != character:
                text = text.replace(character, stands)
    raised = unusual & RAISED
    return without_footnotes(text, raised) if raised else text


def _with_one_break(text: str) -> str:
    """A text with one kind of line break; its length stays."""
    if "\r" in text:
        text = text.replace("\r\n", " \n")
    for character in _OTHER_BREAKS:
        if character in text:
            text = text.replace(character, "\n")
    return text


def _is_one_line(pieces: list[str]) -> bool:
    """Whether a text has no line break, but for those at its ends."""
    return "\n" not in pieces[0].strip() and "\n" not in "".join(pieces).strip()


def fold(text: str) -> Folded:
    """Fold a text; the cost is that of a few searches when there is nothing to fold.

    Takes any ``str``, lone surrogates included, and raises nothing.
    """
    places = None
    pieces = _pieces(text)
    if not text.isascii():
        unusual = list(map(_unusual, pieces))
        if any(unusual):
            if not all(map(_is_composed, pieces, unusual)):
                composed, places = _compose(text, set().union(*unusual))
                pieces = _pieces(composed)
                unusual = list(map(_unusual, pieces))
            pieces = list(map(_plain, pieces, unusual))
    pieces = list(map(_with_one_break, pieces))
    if is_set_wide(pieces[0]) or any(map(has_markup, pieces)):
        cased = without_tabs("".join(pieces))
        cased, places = _without(cased, sorted([*wide_gaps(cased), *marks(cased)]), places)
        pieces = _pieces(cased)
    if len(pieces[0]) >= LONG_LINE and _is_one_line(pieces):
        pieces = _pieces(with_breaks("".join(pieces)))
    return Folded(text, pieces, places)


def fold_whole(text: str) -> Folded:
    """Fold what is to be one expression: without blanks at its ends, and without the mark of a footnote behind it.

    >>> from vnpolicy.text import fold_whole
    >>> fold_whole(" 15/2020/NĐ-CP² ").cased, fold_whole("30 m²").cased
    ('15/2020/NĐ-CP', '30 m²')
    """
    text = text.strip()
    folded = fold(text)
    end = len(folded.cased.rstrip())
    return folded if end == len(folded.cased) else fold(text[: folded.source_span(0, end)[1]])
