"""What a clause opens with before it names anybody (mở đầu câu): whose news it is, a person, a marker, an aim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.document.patterns import CAPITAL, phrases

from .lines import MARKER_RE

if TYPE_CHECKING:
    from vnpolicy.text import Folded

    from .days import Days
    from .lines import Line
    from .owners import Owners

__all__ = ["PERSON", "past_aim", "past_opening"]

# A person's name.
PERSON = rf"[{CAPITAL}][^\W\d_{CAPITAL}]*(?:[ ][{CAPITAL}][^\W\d_{CAPITAL}]*){{1,4}}"
# Ông Nguyễn Văn An, Giám đốc Sở Y tế …: who holds a post, before it.
_PERSON_RE = regex(rf"(?:Ông|Bà|Đồng[ ]chí|Đ/c)[ ]{PERSON}(?:,[ ]|[ ]-[ ])")
# What links a clause to the one before: sau đó Bộ Y tế tổng hợp …
_LINK_RE = regex(r"(?:sau|từ|trên cơ sở) đó,? |đồng thời,? |và ")
_POLITE = frozenset("ôbđ")  # what a polite word before a name starts with
_NEWS = 30
# TPO - , VOV.VN - , (Báo Hoa Mai) - : whose news it is, before its first sentence.
_NEWS_RE = regex(
    rf"(?:\([^()\n]{{2,25}}\)|(?!UBND|HĐND|MTTQ)[A-ZĐ][^\W_]{{0,9}}[A-ZĐ.][\w.]{{0,9}})[ ]?-[ ](?=[{CAPITAL}])"
)
_MARKS = frozenset(" -–•*+(0123456789")
# What leads to a day and to who is told after it: Mục tiêu là đến tháng 12, Bộ X …
_AIM_RE = phrases(r"(?:mục_tiêu|nhiệm_vụ|yêu_cầu)(?:_(?:đề|đặt)_ra)?_là")


def past_opening(folded: Folded, line: Line, first: int, last: int) -> int:
    """Past whose news it is, who holds the post that follows, a marker and the marks of a quotation."""
    lower, cased = folded.lower, folded.cased
    if first == line.words and lower.find("- ", first, first + _NEWS) > 0:
        news = _NEWS_RE.match(cased, first, last)
        first = first if news is None else news.end()
    if lower[first] in _POLITE and (person := _PERSON_RE.match(cased, first, last)) is not None:
        first = person.end()
    if lower[first] in _MARKS or lower[first + 1 : first + 2] == ")":
        marker = MARKER_RE.match(lower, first, last)
        if marker is not None and marker.lastgroup in ("r3", "r5", "r6", "r7", "r8"):
            first = marker.end()
    while first < last and lower[first] in ' \n"“(':
        first += 1
    link = None if line.quiet else _LINK_RE.match(lower, first, last)
    return first if link is None else link.end()


def past_aim(lower: str, days: Days, owners: Owners, first: int, last: int) -> int:
    """Past ``Mục tiêu là`` before a day and somebody who is told what to do by then."""
    lead = _AIM_RE.match(lower, first, last)
    led = [] if lead is None else days.inside(lead.end(), lead.end() + 4)
    if lead is None or not led:
        return first
    end = days.hits[led[0]].end
    told = lower.startswith(", ", end) and owners.read(end + 2, last) is not None
    return days.hits[led[0]].start if told else first
