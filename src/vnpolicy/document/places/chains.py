"""What a place is made of, from large to small: its level, what it shares with the next, what is missing above it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from vnpolicy.references.labels import LEVELS, split_label

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["ARTICLE", "by_noun", "common", "complete", "open_place", "shape", "shared"]

ARTICLE = LEVELS["điều"]


def common(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """The outer labels that two places share."""
    same = []
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        same.append(a)
    return tuple(same)


def by_noun(labels: Iterable[str]) -> dict[str, str]:
    """The labels of a place under their nouns."""
    return {split_label(label)[0]: label for label in labels}


def shared(labels: tuple[str, ...], following: tuple[str, ...]) -> tuple[str, ...]:
    """What holds a place because it holds the next: the article of ``sửa đổi khoản 1; bổ sung khoản 3 Điều 9``."""
    level = LEVELS[split_label(labels[0])[0]]
    levels = [LEVELS[split_label(label)[0]] for label in following]
    if level >= ARTICLE or ARTICLE not in levels or level < levels[-1]:
        return ()
    return tuple([label for label, its in zip(following, levels, strict=True) if level < its <= ARTICLE])


@lru_cache(maxsize=4096)
def shape(labels: tuple[str, ...]) -> tuple[int, bool]:
    """The level of the outermost label, and whether a label points at what is being read (``Điều này``)."""
    return LEVELS[split_label(labels[0])[0]], any(label.endswith(" này") for label in labels)


def open_place(place: dict[str, str], level: int, noun: str, label: str) -> None:
    """A heading opens its level and closes what is smaller; a place goes from large to small."""
    while place and LEVELS[next(reversed(place))] <= level:
        place.popitem()
    place[noun] = f"{noun} {label if level > ARTICLE else label.lower()}"


def complete(labels: tuple[str, ...], around: dict[str, str]) -> tuple[str, ...] | None:
    """Put what is being read for ``này`` and for the outer levels that are missing; None where nothing is cited."""
    top, value = split_label(labels[0])
    level = LEVELS[top]
    if value == "này":
        outer = _outer(level, around)
        if level < ARTICLE and not outer and ("phụ lục" in around or "chương" in around):
            # A paragraph of an annex or a chapter without articles; the parts of a report quote those of other acts.
            outer = tuple(label for noun, label in around.items() if LEVELS[noun] > level)
        if top not in around or (level < ARTICLE and not outer):
            return labels if len(labels) > 1 else None
        read = (around.get(split_label(label)[0], label) if label.endswith(" này") else label for label in labels)
        return (*outer, *read)
    outer = _outer(level, around)
    if not outer and level < LEVELS["khoản"] and len(labels) == 1 and not ("." in value and value[0].isdigit()):
        return None  # but điểm 5.14 of a standard
    return (*outer, *labels)


def _outer(level: int, around: dict[str, str]) -> tuple[str, ...]:
    """The labels between a level and the article, the article included; above it nothing is needed."""
    if "điều" not in around:
        return ()
    return tuple(around[noun] for noun in ("điều", "khoản", "điểm") if noun in around and LEVELS[noun] > level)
