"""Where a name that the table holds ends: the longest way down the tree of its words."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from vnpolicy._regex import regex

from .documents import well_known
from .keys import STEP_RE, WORD_RE, abbreviations

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ABOUT_RE", "follow"]

_PREFIXES = ("bộ luật ", "luật ", "pháp lệnh ")
_AMENDING = ("luật sửa đổi", "pháp lệnh sửa đổi")
ABOUT_RE = regex(r"[ \n]{1,3}về(?!\w)")
_LONGER = frozenset("(/")  # a name may go on behind these
# What a name runs into where the blank behind it is lost: Luật Đất đaingày 18/01/2024.
_RUN_ON = ("ngày", "của", "và", "được", "chậm", "quy", "thì", "là")


@cache
def _tree() -> dict[str, Any]:
    """The names behind their nouns, word by word; an empty word where one ends. Amending laws are read otherwise."""
    tree: dict[str, Any] = {}
    for name in well_known().by_name:
        for prefix in _PREFIXES:
            if name.startswith(prefix) and not name.startswith(_AMENDING):
                branch = tree
                for word in name[len(prefix) :].split():
                    branch = branch.setdefault(word, {})
                branch[""] = {}
                break
    return tree


def _run_on(branch: Mapping[str, Any], word: str, place: int) -> int:
    """Where a name ends whose last word runs into the next, or 0."""
    if word.endswith(_RUN_ON):
        for more in _RUN_ON:
            if word.endswith(more) and "" in branch.get(word[: -len(more)], {}):
                return place + 1 + len(word) - len(more)
    return 0


def follow(lower: str, at: int) -> int:
    """The end of the longest known name that starts after ``at``, or ``at``.

    Words with single blanks and commas between them are read here; what has other marks takes the long way.
    """
    branch: Mapping[str, Any] = _tree()
    end = place = at
    first, *words = lower[at : at + 96].replace("\n", " ").split(" ", 12)
    if first or not words or words[0].startswith("về"):
        return _follow_marks(lower, at)
    more = len(words) > 11 or len(lower) > at + 96
    if more:
        words.pop()  # may be cut off
    for word in words:
        further = branch.get(word)
        if further:
            branch = further
            place += len(word) + 1
            if "" in further:
                end = place
            continue
        known = WORD_RE.match(word)
        bare = "" if known is None else known[0]
        after = word[len(bare) :]
        if not bare or bare in abbreviations() or after[:1] in _LONGER:
            break
        further = branch.get(bare)
        if not further:
            if bare[-1].isdigit() and not bare.isdigit():  # a footnote mark
                break
            return _run_on(branch, bare, place) or end
        place += len(bare) + 1
        if "" in further:
            end = place
        if after != ",":
            return end
        branch = further
        place += 1
    else:
        if not more:
            return end
    return _follow_marks(lower, at)


def _follow_marks(lower: str, at: int) -> int:
    """The same with dashes, brackets, abbreviations and footnote marks in the name."""
    branch: Mapping[str, Any] = _tree()
    end = at
    if (about := ABOUT_RE.match(lower, at)) is not None:
        at = about.end()
    opened = False
    while (step := STEP_RE.match(lower, at)) is not None:
        word = step[1]
        if word[-1].isdigit() and word not in branch:  # a footnote mark is glued to the last word
            bare = word.rstrip("0123456789")
            return step.start(1) + len(bare) if bare and "" in branch.get(bare, {}) else end
        if "&" in step[0]:
            branch = branch.get("và", {})
        for part in abbreviations().get(word, word).split():
            branch = branch.get(part, {})
        if not branch:
            break
        opened = opened or "(" in step[0]
        at = step.end()
        if opened and lower[at : at + 1] == ")":
            at += 1
        if "" in branch:
            end = at
    return end
