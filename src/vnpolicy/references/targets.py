"""What the members of a citation mean: which of them holds which, and so what places are cited.

A citation goes from small to large (``điểm a khoản 2 Điều 5``), seldom from large to small; a list gives the outer
levels once, at its end, so that every member takes what it lacks from the next member that has it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy._regex import regex

from .labels import ARTICLE, CITING, SECTIONS, S, left_word, lowered

if TYPE_CHECKING:
    from vnpolicy.text import Folded

    from .members import Member

__all__ = ["targets_of", "this_stands"]

_Target = tuple[int, int, tuple[str, ...]]  # a span, and the labels from large to small


def targets_of(folded: Folded, members: list[Member]) -> list[_Target]:
    """The places that the members of a citation mean: the span and the labels of each."""
    parent = _containers(members)
    # Direct joints: the parent is the very next member, and stands in the span.
    tail = [False, *(parent[i] == i + 1 and members[i + 1].joined < 3 for i in range(len(members) - 1)), False]
    opened = _downward(members, parent, tail)
    found = [(i, _target(members, i, parent, tail)) for i in range(len(members)) if not (tail[i] or opened[i])]
    if "các" in folded.lower[members[0].start : members[-1].end]:
        found = _given_to_all(folded.lower, members, found)
    return [target for i, target in found if len(target[2]) > 1 or _stands_alone(folded, members[i])]


def _given_to_all(lower: str, members: list[Member], found: list[tuple[int, _Target]]) -> list[tuple[int, _Target]]:
    """The targets, each article of a list behind ``các`` with what stands before it: ``khoản 1 các điều 134, 135``."""
    result = []
    given: tuple[str, ...] = ()
    for i, (start, end, labels) in found:
        member = members[i]
        if given and member.joined == 3 and member.level == ARTICLE and lower[start].isdigit():
            result.append((i, (start, end, labels + given)))
            continue
        alone = member.level < ARTICLE and member.joined < 2 and lower.find("các điều ", start, end) >= 0
        given = labels[1:] if alone and labels[0].startswith("điều ") else ()
        result.append((i, (start, end, labels)))
    return result


def _holds(outer: int, inner: int, joined: int) -> bool:
    """Whether a level stands in the larger one behind it; a comma joins the two only where one holds the other as a
    rule.
    """
    if joined == 2:
        # "Điều 80, Mục 6 Chương IV" are two; "khoản 2, mục IV", "mục 3, Phụ lục I" and "khoản 1, Điều 17" are one each.
        return inner > ARTICLE or (inner < ARTICLE and outer < 8)
    return joined != 3


def _containers(members: list[Member]) -> list[int]:
    """For each member of a citation the one behind it that holds it, -1 where none does."""
    parent = [-1] * len(members)
    levels: list[float] = [member.level for member in members]
    for i in range(1, len(members)):
        if levels[i] == ARTICLE and _sections_stand_in(members, i):
            levels[i] = _OVER_SECTIONS
    _lower(members, levels)
    later: list[int] = []  # the next member that is larger, by a stack from the right
    for i in range(len(members) - 1, -1, -1):
        while later and levels[later[-1]] <= levels[i]:
            later.pop()
        if later and not _is_read(members, i):
            j = later[-1]
            # "Điều 11, khoản 7 Mục 3 Phụ lục II": what holds a paragraph itself holds no article.
            apart = members[i].level == ARTICLE and members[j - 1].level < ARTICLE
            holds = not apart and _holds(members[j].level, members[j - 1].level, members[j].joined)
            if holds or levels[j] == _OVER_SECTIONS:
                parent[i] = j
        later.append(i)
    return parent


def _is_read(members: list[Member], i: int) -> bool:
    """Whether a member is the place being read, which stands in none of the list behind it: ``điểm a khoản này, khoản 1
    Điều 9``.
    """
    here, behind = members[i], members[i + 1]
    return here.label == "này" and behind.joined > 1 and not (behind.label == "này" and behind.level > here.level)


def _lower(members: list[Member], levels: list[float]) -> None:
    """Lower what stands in one of its own kind, and a form in a part of an annex; and those beside it in a list."""
    for i in range(len(members) - 2, -1, -1):
        here, behind = members[i], members[i + 1]
        low = levels[i + 1] < behind.level
        if behind.joined != 1:
            if low and here.level == behind.level:
                levels[i] = levels[i + 1]
        elif not low and (level := lowered(here.noun, here.label, behind.noun, behind.label)) is not None:
            levels[i] = level


_OVER_SECTIONS = 7.5  # the level of an article that holds sections: below forms and annexes


def _sections_stand_in(members: list[Member], i: int) -> bool:
    """Whether the sections before an article are its own, as where one article sets out a whole plan: ``khoản 2 mục I
    Điều 1``, ``khoản 2, mục I, Điều 1``, and by its Roman number ``mục III, Điều 1``; ``Mục 3, Điều 13`` are two.
    """
    before = members[i - 1]
    if before.noun not in SECTIONS:
        return False
    if members[i].joined != 2:
        return members[i].joined == 1
    return before.label.isalpha() if i == 1 else before.joined == 2 and members[i - 2].level < ARTICLE


def _downward(members: list[Member], parent: list[int], tail: list[bool]) -> list[bool]:
    """Let members that nothing behind them holds be held by one before them: ``Điều 5, khoản 2, điểm a``.

    Their parents are put into ``parent``; what comes back are those that hold one so.
    """
    opened = [False] * len(members)
    held = [False] * len(members)
    for i in range(1, len(members)):
        before, member = members[i - 1], members[i]
        if parent[i] != -1 or parent[i - 1] == i or member.level > 5:
            continue
        if member.level < before.level:
            if member.joined < 3 and not tail[i - 1] and before.label != "này":
                parent[i] = i - 1
                opened[i - 1] = held[i] = True
        elif held[i - 1] and (member.level == before.level or member.joined == 3):
            j = i - 1
            while j != -1 and members[j].level < member.level:
                j = parent[j]
            if j != -1 and members[j].level == member.level and held[j]:  # Điều 5, khoản 2, điểm a và khoản 3
                parent[i] = parent[j]
                held[i] = True
    return opened


def _target(members: list[Member], i: int, parent: list[int], tail: list[bool]) -> _Target:
    """The span of a member with what hangs on it directly, and its labels from large to small."""
    j = i
    while tail[j + 1]:
        j += 1
    end = members[j].end
    j = i
    while j > 0 and parent[j] == j - 1:
        j -= 1
    start = members[j].start
    labels = []
    j = i
    while j != -1:
        labels.append(f"{members[j].noun} {members[j].label}")
        j = parent[j]
    return start, end, tuple(reversed(labels))


# "điểm 13 của Nghị quyết số 142/2024/QH15": a document of points, which needs no larger level.
_OF_DOCUMENT_RE = regex(
    f"{S}(?:của{S})?(?:nghị{S}quyết|kết{S}luận|chỉ{S}thị|thông{S}báo|hướng{S}dẫn|quyết{S}định|công{S}văn|kế{S}hoạch){S}"
    "(?:số|[0-9])"
)


def _stands_alone(folded: Folded, member: Member) -> bool:
    """Whether a level may be cited without what holds it: a point is one by its letter, or before its document."""
    if member.level == 0:
        return False
    if member.level == 1:
        if not member.label[0].isdigit():
            return True
        if "." in member.label and left_word(folded.lower, member.start) in CITING:
            return True  # điểm 3.6 of a standard; a mark is not cited
        return _OF_DOCUMENT_RE.match(folded.lower, member.end) is not None
    return not (member.level in {4, 5, 7} and len(member.label) == 1 and member.label.islower())


# "Điều này" is this article only inside a sentence; at its start, and in small letters, it is "this thing".
_BOUNDARY = '.:;!?|\n”“"-…'
_SAID_RE = regex(
    "[ \n]{1,2}(?:cho thấy|cho phép|giúp|có nghĩa|là |đồng nghĩa|khiến|đã |không |cũng|sẽ |thể hiện|càng|đòi hỏi)"
)


_NOTED_RE = regex(f"{S}được{S}(?:sửa{S}đổi|bổ{S}sung|bãi{S}bỏ|thay{S}thế|đính{S}chính)(?!\\w)")


def this_stands(folded: Folded, level: int, start: int, end: int) -> bool:
    """Whether a lone ``Điều này``, ``khoản này`` cites the place being read."""
    lower = folded.lower
    if lower[max(0, start - 2) : start].rstrip(" ").endswith("]") and _NOTED_RE.match(lower, end):
        return True  # a footnote: [2] Điểm này được bãi bỏ
    if level >= ARTICLE and folded.cased[start].isupper():
        before = lower[max(0, start - 24) : start].rstrip("\n ")
        return bool(before) and before[-1] not in _BOUNDARY and not (before[-1] == "," and _SAID_RE.match(lower, end))
    if level == ARTICLE or level >= 6:
        return False
    word = left_word(lower, start)
    if level in {0, 2}:
        return word not in {"các", "những", "hai", "mấy", "từng", "mọi"}
    return word in {"tiết", "dẫn", "tại", "theo", "của", "trong", "và", "hoặc", "ở", "trên", "thuộc"}
