"""The members of a citation: each noun with its label, in the order of the text, and what joins it to the one before.

``điểm a, b khoản 2 và Điều 5`` has four. What they mean together is told in :mod:`.targets`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from vnpolicy._regex import regex

from .headings import is_heading
from .labels import ARTICLE, FORM, GLUED, LABELS, LETTER, NOUN, UNITS_RE, S, left_word, noun_at, rank

if TYPE_CHECKING:
    from vnpolicy.text import Folded

__all__ = [
    "TO_LABEL",
    "WORD_ENDS",
    "Member",
    "first_member",
    "members_after",
    "read_member",
    "several",
]


class Member(NamedTuple):
    """One noun with its label, or a label that takes the noun of the member before it."""

    level: int
    noun: str
    label: str
    start: int
    end: int
    joined: int  # on the member before: 1 directly, 2 by a comma, 3 as another of the list, 4 as what is put into it


WORD_ENDS = "(?![^\\W\\d_])"
# Behind a noun, where a label may follow: most nouns are parts of other words, which the pattern itself passes over.
TO_LABEL = f"{S}(?=[0-9]|[a-zđ]{{1,6}}{WORD_ENDS}|{LETTER}{GLUED}|này|thứ)"
_HEAD_RE = regex(f"(?:{NOUN}){TO_LABEL}")
# What names a form and no thing made after a pattern (mẫu AK47): mẫu CT01, mẫu BM-17, mẫu 04-ĐK, mẫu 01-1/TB.
_CODED_RE = regex(
    "[A-ZĐ]{1,4}0[0-9](?![0-9])|[A-ZĐ]{2,4}-(?:[A-ZĐ]{2,4}-)?[0-9]{2}(?![0-9])|[0-9]{2}[A-Za-z]?(?:-[0-9]{1,2})?[-/][A-ZĐ]{2}"
)
_OF_ANNEX_RE = regex(f",?{S}(?:(?:của|tại|thuộc|trong){S})?phụ{S}lục(?!\\w)")  # theo mẫu 3 Phụ lục IV
_ROMAN_RE = regex("[IVX]{1,6}[a-zđ]")  # IXb
_MAX_MEMBERS = 256
# What a separator may start with, and what may follow its blank: nearly always the next word shows that none is there.
_GOES = frozenset(" \n,;[-¹²³⁰⁴⁵⁶⁷⁸⁹")
_GLUED_TO = frozenset({"kh", "đi"})
_GOES_TO = frozenset(" \n,;-(vhđtcskmpb")
# What may follow a bare member ("khoản 1, 2 và 3 | của Luật này"): a mark, another provision, a document, a verb.
_AFTER_BARE_RE = regex(
    '[ \n]{0,2}(?:[,;.:)\\]"”»|\\[]|$)|-|[¹²³⁰⁴-⁹]|[ \n]{1,3}(?:và|hoặc|hay|đến|của|thuộc|trong|tại|theo|điều|khoản|'
    "điểm|mục|tiểu|chương|phần|phụ|mẫu|luật|bộ luật|pháp|hiến|nghị|quyết|thông|quy|này|được|thì|phải|không|có|nêu|nói|"
    "trên|ban|kèm|đính|như|để|thành|về|do|khi|nếu|là|bị|đã|sẽ|với|cho|bằng|áp|dưới|đối|mà|trừ|ngoài|bao|gồm|còn|hiệp|"
    "công|chỉ|kế|kết|vào|sau|trước|ghi|cần|vẫn|cũng|đều|chưa|đang|nhưng|cụ thể|\\(|-)"
)


def first_member(folded: Folded, start: int) -> Member | None:
    """The member that starts at a noun, if one is there."""
    head = _HEAD_RE.match(folded.lower, start)
    return None if head is None else read_member(folded, *head.span(), 0)


def several(lower: str, start: int) -> bool:
    """Whether the members that start there are said to be several: ``các khoản 3, 1``."""
    return lower.endswith(("các ", "các\n", "các \n", "các"), max(0, start - 5), start)


def members_after(folded: Folded, first: Member, *, plural: bool) -> list[Member]:
    """The members that hang together with a first one, by nothing but blanks, marks and list words."""
    lower = folded.lower
    last = first
    members = [first]
    while len(members) < _MAX_MEMBERS:
        after = lower[last.end : last.end + 2]
        if (
            not after
            or (after[0] not in _GOES and after not in _GLUED_TO)
            or (after[0] == " " and after[1:] not in _GOES_TO)
        ):
            break
        member, plural = _next(folded, last, plural)
        if member is None:
            break
        members.append(member)
        last = member
    return members


_SEP_RE = regex(
    "(?:\\[[0-9]{1,3}\\]|[¹²³⁰⁴-⁹]{1,3})?[ \n]{0,2}([,;]?)[ \n]{0,3}(-[ \n]?|(?:(?:và/hoặc|và|hoặc|hay|đến|tới|hết|từ|"
    "các|cùng|cả|vào|sau|trước|của|thuộc|tại|trong)[ \n]{1,3}){0,4})"
)
_GLUED_RE = regex(GLUED)
# What a bracket says of a member, the next of the list behind it: khoản 8 (trong trường hợp …), khoản 9 Điều 13.
_BRACKET_RE = regex("[ ][(]([^()]{3,160})[)]")
_CITES_RE = regex(f"(?<!\\w)(?:{NOUN}){TO_LABEL}")
_INSIDE = frozenset({"của", "thuộc", "tại", "trong", "các"})
# The mark of the next item: "a) Bãi bỏ điểm a;\nb) Bãi bỏ khoản 4", "1. … khoản 1;\n2. …".
_MARK_RE = regex("(?:[0-9]{1,3}|[a-zđ]{1,2})[.)][ ]")


def _next(folded: Folded, last: Member, plural: bool) -> tuple[Member | None, bool]:
    """The next member, and whether the members are said to be several."""
    at = _behind_bracket(folded.lower, last.end)
    gap = _SEP_RE.match(folded.lower, at)
    if gap is None or (gap.end() == at and _GLUED_RE.match(folded.lower, at) is None):
        return None, plural
    mark, words = gap.groups()
    joined, several = _joint(mark, words)
    plural = plural or several
    broken = "\n" in gap[0]
    head = _HEAD_RE.match(folded.lower, gap.end())
    if head is None:
        if joined == 1 or (broken and mark == ";" and not words and _MARK_RE.match(folded.lower, gap.end())):
            return None, plural
        return _bare(folded, last, gap.end(), plural=plural), plural
    member = read_member(folded, *head.span(), joined)
    if at > last.end and member is not None and member.level <= last.level:
        if joined == 1:
            return None, plural  # Điều 5 (phạm vi) Điều 6 (đối tượng): no list
        member = member._replace(joined=3)
    if broken and member is not None:
        if member.label != "này" and is_heading(folded, member.start, member.end, member.noun):
            return None, plural
        if joined == 1 and not words and member.level <= last.level:
            return None, plural  # the next line of a table or a list of contents
    return member, plural


def _behind_bracket(lower: str, at: int) -> int:
    """Where a bracket ends that stands behind a member and cites nothing, or the member itself."""
    found = _BRACKET_RE.match(lower, at) if lower.startswith(" (", at) else None
    return at if found is None or _CITES_RE.search(found[1]) is not None else found.end()


@lru_cache(maxsize=512)
def _joint(mark: str, between: str) -> tuple[int, bool]:
    """How a mark and list words join a member to the one before it, and whether they say that several follow."""
    words = between.split()
    if words == ["vào"]:
        return 4, False
    if words == ["-"]:
        return 3 if mark else 2, False
    several = "các" in words
    if mark == ";" or not _INSIDE.issuperset(words) or (mark and several):
        return 3, several
    return 2 if mark else 1, several


def read_member(folded: Folded, start: int, at: int, joined: int) -> Member | None:
    """Read the noun that stands at a place, with its label, which starts at another."""
    lower = folded.lower
    noun, level, labels, compound = noun_at(lower[start:at])
    found = labels.match(lower, at)
    if found is None or (joined == 0 and left_word(lower, start) in compound):
        return None
    label, end = found[0], found.end()
    letter = label[0].isalpha()
    if level < ARTICLE:
        if joined == 0 and not letter and UNITS_RE.match(lower, end):
            return None
        if letter and noun == "khoản" and label != "này":  # khoản IV, in capitals
            label = folded.cased[at:end]
            if not label.isupper():
                return None
    elif level > ARTICLE and lower.startswith(",", end) and UNITS_RE.match(lower, end):  # mục 1,5 triệu đồng
        return None
    elif letter and level == ARTICLE and label != "này":  # Điều A.4 of a standard
        label = folded.cased[at:end]
    elif level > ARTICLE and label != "này":
        label = folded.cased[at:end]
        capital = folded.cased[start].isupper()
        if noun in {"mẫu", "biểu mẫu"}:
            if not capital and not _CODED_RE.match(label) and not _OF_ANNEX_RE.match(lower, end):
                return None
        elif level != FORM and not capital and not label[0].isupper():
            # In small letters numerals are words or units, and "phần", "chương" with a figure count the parts.
            worded = noun in {"phần", "chương"}
            if (letter and worded) if joined else (letter or worded):
                return None
    return Member(level, noun, label, start, end, joined)


def _bare(folded: Folded, before: Member, at: int, *, plural: bool) -> Member | None:
    """A label that takes the noun of the member before it: the 3 and the 4 of ``khoản 1, 3 và 4``."""
    if before.label == "này" or before.noun in {"mẫu", "biểu mẫu"}:
        return None
    found = LABELS[before.noun].match(folded.lower, at)
    if found is None or found[0] == "này":
        return None
    label = found[0]
    digits = label[0].isdigit()
    if digits != before.label[0].isdigit():
        return None
    text = label
    lettered = not digits and before.noun in {"điều", "khoản"}  # B.5 of a standard, khoản IV
    if before.level > ARTICLE or lettered:
        text = folded.cased[at : found.end()]
    large = digits or text.isupper() or _ROMAN_RE.fullmatch(text) is not None
    if not large and (before.level > ARTICLE or before.noun == "khoản"):
        return None
    if not plural and digits and not rank(before.label) < rank(text):
        return None
    after = _AFTER_BARE_RE.match(folded.lower, found.end())
    if after is None and not folded.cased[found.end() + 1 : found.end() + 2].isupper():
        return None
    return Member(before.level, before.noun, text, at, found.end(), 3)
