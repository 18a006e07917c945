"""What stands before a figure (từ đứng trước con số): its label, a place that it names, a telephone number."""

from __future__ import annotations

from vnpolicy._regex import regex

from .neighbours import EACH, LABEL_PAIRS, LABELS, NUMBERED, ONE_OF, PLACES, TIME, VERBS

__all__ = ["OPENERS", "is_dialled", "is_label", "is_labelled", "is_named", "left"]

OPENERS = "(\"'“‘[-+:;,"
_JOINS = frozenset(["và", "hoặc", "hay", "đến", "tới"])
_MARKS = frozenset(",;-")
# The item before this one in a list of labelled places: "Điều 5, 6 và " before 7.
_ITEM_RE = regex(r"[0-9]{1,4}[a-zđ]?[ \n]{0,3}(?:[,;-]|và|hoặc|hay|đến|tới)[ \n]{1,3}\Z")
# Two words that start with a capital and go on in small letters: "Hố Nai 3" is a place.
_NAME_RE = regex(r"(?:(?<![^\W_])[^\W\d_a-z][a-zà-ỹ]{1,6}[ ]){2}\Z")
# The code of an area or a network, and the number goes on: (0254) 3.727.330, 0904 123 456.
_DIALLED_RE = regex(r"(?<![0-9.,])\(?0[0-9]{2,4}\)?[ ]?(?:[0-9]{3,4}[ ]){0,2}\Z")
_DIALLED = frozenset("0123456789)")


def left(lower: str, at: int) -> tuple[str, str, bool]:
    """The two words before a place, as far as no sign parts them from it, and whether a list of figures leads there."""
    listed = False
    for _ in range(16):
        words = lower[max(0, at - 34) : at].rsplit(None, 2)
        if not words:
            return "", "", listed
        first = words[-1]
        if first[-1] not in _MARKS and first not in _JOINS:
            break
        item = _ITEM_RE.search(lower, at - 16, at)
        if item is None:
            break
        listed = True
        at = item.start()
    else:
        return "", "khoản", listed  # so long a list is one of names
    if not first.isalpha():
        return "", first.lstrip(OPENERS), listed
    return words[-2].lstrip(OPENERS) if len(words) > 1 else "", first, listed


def is_label(second: str, first: str) -> bool:
    """Whether the two words before digits make the name of something of them: ``Điều 5``, ``phiên bản 2``."""
    if first in LABELS:
        if second in ONE_OF and first in TIME:
            return False
        if second in EACH:
            return second != "mỗi" and first in PLACES  # cả năm 2025
        return (second, first) not in NUMBERED and (second, first) not in VERBS
    return (second, first) in LABEL_PAIRS


def is_labelled(lower: str, at: int) -> bool:
    """Whether a label stands before a place, or before the list of figures that leads there."""
    second, first, _ = left(lower, at)
    return is_label(second, first)


def is_dialled(lower: str, at: int) -> bool:
    """Whether digits go on with a telephone number: ``(024) 3936 1234``."""
    return lower[at - 2 : at - 1] in _DIALLED and _DIALLED_RE.search(lower, at - 18, at) is not None


def is_named(cased: str, at: int) -> bool:
    """Whether two words before a figure make it the number of a place: ``Hố Nai 3``, not ``Mở đường 4``."""
    name = _NAME_RE.search(cased, at - 24, at)
    return name is not None and all(word[0].isupper() for word in name[0].split())
