"""The members of a citation: each noun with its label, in the order of the text, and what joins it to the one before.

``điểm a, b khoản 2 và Điều 5`` has four. What they mean together is told in :mod:`.targets`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from vnpolicy._regex import regex

from .headings import is_heading
from .labels import ARTICLE, LABELS, LETTER, LEVELS, NOUN, ROMAN, UNITS_RE, S, left_word, noun_at, rank

if TYPE_CHECKING:
    from vnpolicy.text import Folded

__all__ = [
    "ENDED",
    "LEFT",
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
TO_LABEL = f"{S}(?=[0-9]|[a-zđ]{{1,6}}{WORD_ENDS}|này|thứ)"
_HEAD_RE = regex(f"(?:{NOUN}){TO_LABEL}")
_MAX_MEMBERS = 256
# What a separator may start with, and what may follow its blank: nearly always the next word shows that none is there.
_GOES = frozenset(" \n,;[-¹²³⁰⁴⁵⁶⁷⁸⁹")
_GOES_TO = frozenset(" \n,;-vhđtcskmpb")
# What may follow a bare member ("khoản 1, 2 và 3 | của Luật này"): a mark, another provision, a document, a verb.
_AFTER_BARE_RE = regex(
    '[ \n]{0,2}(?:[,;.:)\\]"”»|\\[]|$)|-|[¹²³⁰⁴-⁹]|[ \n]{1,3}(?:và|hoặc|hay|đến|của|thuộc|trong|tại|theo|điều|khoản|'
    "điểm|mục|tiểu|chương|phần|phụ|mẫu|luật|bộ luật|pháp|hiến|nghị|quyết|thông|quy|này|được|thì|phải|không|có|nêu|nói|"
    "trên|ban|kèm|đính|như|để|thành|về|do|khi|nếu|là|bị|đã|sẽ|với|cho|bằng|áp|dưới|đối|mà|trừ|ngoài|bao|gồm|còn|hiệp|"
    "công|chỉ|kế|kết|vào|sau|trước|\\(|-)"
)


def first_member(folded: Folded, start: int) -> Member | None:
    """The member that starts at a noun, if one is there."""
    lower = folded.lower
    if lower[start - 1 : start] == " " and not lower[start - 2].isspace():
        nothing = Member(0, "", "", 0, start - 1, 0)  # as if a member ended before the blank
        member = _member(folded, nothing, plural=False)
        if (
            member is not None
            and (member.level >= ARTICLE or not member.label[0].isdigit() or not UNITS_RE.match(lower, member.end))
            and (member.noun not in {"phần", "chương"} or folded.cased[start].isupper())
        ):
            return member
    head = _HEAD_RE.match(lower, start)
    return None if head is None else read_member(folded, *head.span(), 0)


def several(lower: str, start: int) -> bool:
    """Whether the members that start there are said to be several: ``các khoản 3, 1``."""
    return lower.endswith(("các ", "các\n", "các \n"), max(0, start - 5), start)


def members_after(folded: Folded, first: Member, *, plural: bool) -> list[Member]:
    """The members that hang together with a first one, by nothing but blanks, marks and list words."""
    lower = folded.lower
    last = first
    members = [first]
    while len(members) < _MAX_MEMBERS:
        after = lower[last.end : last.end + 2]
        if not after or after[0] not in _GOES or (after[0] == " " and after[1:] not in _GOES_TO):
            break
        member = _member(folded, last, plural=plural)
        if member is None:
            if (_ENDED_RE if 1 < last.level <= ARTICLE else _LEFT_RE).match(lower, last.end) is not None:
                break
            member, plural = _next(folded, last, plural)
            if member is None:
                break
        members.append(member)
        last = member
    return members


# --- plain members -----------------------------------------------------------------------------------------------
# What shows that a citation ends with its paragraph or its article: no list word, no noun and no label goes on.
_NOTHING = (
    "(?!điều|khoản|điểm|tiểu|mục|chương|phần|phụ|mẫu|biểu|tiết|và|hoặc|hay|đến|tới|hết|từ|các|cùng|cả|vào|sau|trước|"
    "của|thuộc|tại|trong|[a-h][.]|[0-9 \n,;-])"
)
ENDED = (
    f"(?=(?: (?>(?:(?:của|và|hoặc|-) )?)|(?:[,;][ \n]|\n)(?>(?:- )?)){_NOTHING}|[.:)”](?![0-9])"
    "|(?:[,;][ \n]|\n)[a-zđ][)])"
)
_ENDED_RE = regex(ENDED)
# The same behind any noun: a label without one needs a mark or a list word before it.
LEFT = f"(?=(?: (?>(?:của )?)|\n){_NOTHING}|\n[a-zđ][)])"
_LEFT_RE = regex(LEFT)
# The members of nearly all lists and chains, with single blanks and without any that needs a second look.
_MEMBER_RE = regex(
    f"( |, | và | hoặc |; )(?:(điều|khoản) ([0-9]{{1,3}}{LETTER}?|này)"
    f"|(điểm) ((?!v[.]v){LETTER}[0-9]{{0,2}}|[0-9]{{1,3}})"
    f"|([0-9]{{1,3}}|{LETTER}[0-9]{{0,2}})|(phụ lục|phần|chương|mục) ((?=[ivx]{{1,6}}(?!\\w)){ROMAN}|[0-9]{{1,2}}))"
    "(?=[ \n,;:.)](?![0-9]))"
)
_JOINED = {" ": 1, ", ": 2, " và ": 3, " hoặc ": 3, "; ": 3}


def _member(folded: Folded, last: Member, *, plural: bool) -> Member | None:
    """The next member, if it is a plain one; what is not read here may still be one."""
    lower, cased = folded.lower, folded.cased
    found = _MEMBER_RE.match(lower, last.end)
    if found is None:
        return None
    gap, noun, label, point, letter, bare, large, numeral = found.groups()
    end = found.end()
    if noun is not None:
        return Member(LEVELS[noun], noun, label, end - len(label) - len(noun) - 1, end, _JOINED[gap])
    if point is not None:
        return Member(1, point, letter, end - len(letter) - 5, end, _JOINED[gap])
    if large is not None:
        label = cased[end - len(numeral) : end]
        if label[0].islower() or (lower[end] == "." and lower[end + 1 : end + 2].isalpha()):
            return None
        return Member(LEVELS[large], large, label, end - len(label) - len(large) - 1, end, _JOINED[gap])
    level, noun, before = last.level, last.noun, last.label
    if gap == " " or not 0 < level <= ARTICLE or before == "này":
        return None
    if bare.isdigit():
        if not before.isdigit() or not (plural or int(before) < int(bare)):
            return None
    elif level != 1 or before[0].isdigit():
        return None
    if lower[end] in " \n" and _AFTER_BARE_RE.match(lower, end) is None and not cased[end + 1 : end + 2].isupper():
        return None
    return Member(level, noun, bare, end - len(bare), end, 3)


# --- all others --------------------------------------------------------------------------------------------------
_SEP_RE = regex(
    "(?:\\[[0-9]{1,3}\\]|[¹²³⁰⁴-⁹]{1,3})?[ \n]{0,2}([,;]?)[ \n]{0,3}(-[ \n]?|(?:(?:và/hoặc|và|hoặc|hay|đến|tới|hết|từ|"
    "các|cùng|cả|vào|sau|trước|của|thuộc|tại|trong)[ \n]{1,3}){0,4})"
)
_INSIDE = frozenset({"của", "thuộc", "tại", "trong", "các"})
# The mark of the next item: "a) Bãi bỏ điểm a;\nb) Bãi bỏ khoản 4", "1. … khoản 1;\n2. …".
_MARK_RE = regex("(?:[0-9]{1,3}|[a-zđ]{1,2})[.)][ ]")


def _next(folded: Folded, last: Member, plural: bool) -> tuple[Member | None, bool]:
    """The next member, and whether the members are said to be several."""
    gap = _SEP_RE.match(folded.lower, last.end)
    if gap is None or gap.end() == last.end:
        return None, plural
    words = gap[2].split()
    if words == ["vào"]:
        joined = 4
    elif words == ["-"]:
        joined = 2 if gap[1] == "" else 3
    elif gap[1] == ";" or not _INSIDE.issuperset(words) or (gap[1] and "các" in words):
        joined = 3
    else:
        joined = 2 if gap[1] else 1
    plural = plural or "các" in words
    head = _HEAD_RE.match(folded.lower, gap.end())
    if head is None:
        if joined == 1 or (gap[1] == ";" and not words and "\n" in gap[0] and _MARK_RE.match(folded.lower, gap.end())):
            return None, plural
        return _bare(folded, last, gap.end(), 3, plural=plural), plural
    member = read_member(folded, *head.span(), joined)
    if member is not None and "\n" in gap[0]:
        if is_heading(folded, member.start, member.end, member.noun):
            return None, plural
        if joined == 1 and not words and member.level <= last.level:
            return None, plural  # the next line of a table or a list of contents
    return member, plural


def read_member(folded: Folded, start: int, at: int, joined: int) -> Member | None:
    """Read the noun that stands at a place, with its label, which starts at another."""
    lower, cased = folded.lower, folded.cased
    before = lower[start - 1] if start else ""
    noun, level, labels, compound = noun_at(lower[start:at])
    label = labels.match(lower, at)
    if label is None:
        return None
    if joined == 0 and before and before in " \n" and compound and left_word(lower, start) in compound:
        return None
    low = label[0]
    end = at + len(low)
    text = cased[at:end]
    capital = cased[start].isupper()
    if low == "này":
        text = low
    elif level <= ARTICLE:
        text = text if level == ARTICLE and low[0].isalpha() else low  # Điều A.4 of a standard
        if joined == 0 and level < ARTICLE and low[0].isdigit() and UNITS_RE.match(lower, end):
            return None
    elif low[0].isalpha() and noun in {"mục", "tiểu mục", "phần", "chương", "phụ lục", "phụ lục số"}:
        # Letters and Roman numerals are labels in capitals; in small letters they are words or units.
        if not text[0].isupper() and not (noun == "phần" and low.startswith("thứ")) and not (capital or joined):
            return None
        if noun in {"phần", "chương"} and not capital and not text[0].isupper():
            return None
    elif noun in {"mẫu", "biểu mẫu"} and not capital:
        return None
    if noun in {"phần", "chương"} and low[0].isdigit() and not capital and not joined:
        return None
    return Member(level, noun, text, start, end, joined)


def _bare(folded: Folded, before: Member, at: int, joined: int, *, plural: bool) -> Member | None:
    """A label that takes the noun of the member before it: the 3 and the 4 of ``khoản 1, 3 và 4``."""
    if before.label == "này" or before.noun in {"mẫu", "biểu mẫu"}:
        return None
    found = LABELS[before.noun].match(folded.lower, at)
    if found is None or found[0] == "này":
        return None
    label = found[0]
    if label[0].isdigit() != before.label[0].isdigit():
        return None
    text = folded.cased[at : found.end()] if before.level > ARTICLE else label
    if not label[0].isdigit() and before.level > ARTICLE and not text.isupper():
        return None
    if not plural and label[0].isdigit() and not rank(before.label) < rank(text):
        return None
    after = _AFTER_BARE_RE.match(folded.lower, found.end())
    if after is None and not folded.cased[found.end() + 1 : found.end() + 2].isupper():
        return None
    return Member(before.level, before.noun, text, at, found.end(), joined)
