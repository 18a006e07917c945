"""Clauses (mệnh đề) of a line: sentences, items of a list inside it, and what a semicolon parts."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.document.patterns import CAPITAL

from .tails import OF_A_YEAR_RE, TAIL_HEAD_RE
from .verbs import VERB_RE

if TYPE_CHECKING:
    from vnpolicy.text import Folded

    from .days import Days
    from .lines import Line
    from .owners import Owners

__all__ = ["DIRECT_RE", "Clauses", "is_aside"]

# Words that hand work to who stands after them.
DIRECT_RE = regex(
    r"(?:giao(?:[ \n]{1,2}nhiệm[ \n]{1,2}vụ)?(?:[ \n]{1,2}cho)?|yêu[ \n]{1,2}cầu|(?:đề|kiến)[ \n]{1,2}nghị"
    r"|phân[ \n]{1,2}công|ủy[ \n]{1,2}quyền[ \n]{1,2}cho|chỉ[ \n]{1,2}đạo|kêu[ \n]{1,2}gọi|do):?[ \n]{1,2}"
)
# Where a clause may start inside a line: after a full stop, after a semicolon, at the mark of a list.
_BREAK_RE = regex(
    rf"""
    [.](?<=[^\W_][.]|[)\]”"%][.])[.]{{0,2}}[ \n]{{1,2}}(?=[{CAPITAL}“"(\[])
    | [.](?<=[^\W\d_A-ZĐ]{{2}}[.])(?=[{CAPITAL}][^\W\d_]{{1,8}}[ ,])
    | ;[ \n]{{0,2}}
    | ò(?<=,[ \n]cò)n[ \n](?=[{CAPITAL}])   # by its rare letter: commas are many
    | \((?<=[ :,;.]\()(?:[0-9]{{1,2}}|[ivx]{{1,4}}|[a-zđ])\)[ ]?
    | \)(?<=[:;,][ ][a-zđ]\))[ ]
    """,
    re.VERBOSE,
)
# TP. Huế, Nguyễn Văn A. but not "trong quý I."
_ABBREVIATED_RE = regex(
    r"(?:^|[ (])(?:TP|Tp|TS|GS|PGS|ThS|Tr|tr|(?<!quý )(?<!Quý )(?<!hóa )(?<!oại )(?<!hóm )(?<!ạng )[A-Z])$"
)
# What is handed on when it is done, which is no work of its own: lập đề án; trình Chính phủ trước ngày D
_HAND_RE = regex(r"(?:(?:và|để)[ \n]{1,2})?trình[ \n]{1,2}")
_LEAD_RE = regex(
    r"(?:theo|do[ \n](?:đó|vậy)|vì[ \n]vậy|trước[ \n]mắt|đồng[ \n]thời|ngoài[ \n]ra)"
    r"(?:[ \n](?:[^.;:,\n]|[.](?=[0-9])){1,60})?,[ \n]{1,2}"
)
_MUST = (" phải ", " cần ", " có trách nhiệm ", " được giao ", " được đề nghị ", " được yêu cầu ")
_HANDED = 40  # a day stands near whom the work is handed to
_ASIDE = 300  # brackets in a sentence are no longer


class Clauses:
    """Parts the lines of a text."""

    __slots__ = ("cased", "days", "lower", "owners")

    def __init__(self, folded: Folded, days: Days, owners: Owners) -> None:
        self.lower = folded.lower
        self.cased = folded.cased
        self.days = days
        self.owners = owners

    def of(self, line: Line) -> list[tuple[int, int]]:
        """The clauses of a line; whether it may hand work to somebody is noted in it."""
        start, end = line.words, line.end
        cuts = [start]
        lower = self.lower
        line.directs = DIRECT_RE.search(lower, start, end) is not None
        if not line.directs and (line.quiet or not self.days.any_inside(start, end)):
            return [(start, end)]
        scanned, told = start, start  # how far was looked for whom work is handed to, and where the last of them end
        headed = -1  # the clause whose owners at its head are told
        for found in _BREAK_RE.finditer(self.cased, start, end):
            mark = found[0][0]
            at = found.end()
            if at >= end:
                break
            if mark == ";" and self.owners.may_start(at, end):
                if headed < cuts[-1]:
                    headed = cuts[-1]
                    who = self.owners.read(headed, end)
                    told = told if who is None else who.end
                for direct in DIRECT_RE.finditer(lower, scanned, at) if line.directs else ():
                    who = self.owners.read(direct.end(), end)
                    told = told if who is None else who.end
                scanned = at
                if at < told:
                    continue
            if mark == "ò" and self.owners.read(at, end) is None:
                continue
            if mark == ";" and is_aside(lower, self.days, cuts[-1], found.start()):
                continue
            if mark == "." and _ABBREVIATED_RE.search(self.cased[max(start, found.start() - 8) : found.start()]):
                continue
            if mark == ";" and not self.days.any_inside(cuts[-1], found.start()):
                # After a semicolon a clause starts with a verb, an owner or a list marker; a noun goes on.
                starts = (
                    VERB_RE.match(lower, at, end)
                    or self.owners.read(at, end)
                    or lower[at] == "("
                    or DIRECT_RE.match(lower, at, end)
                    or self._leads(at, end)
                )
                ends = not starts or TAIL_HEAD_RE.match(lower, at, end) or self._hands_on(at, end)
                if ends and not OF_A_YEAR_RE.match(lower, at, end):
                    continue
            cuts.append(at)
        return list(pairwise([*cuts, end]))

    def _leads(self, at: int, end: int) -> bool:
        """Whether a clause opens with words that lead to who must do something: ``theo đó, các tỉnh phải``."""
        lead = _LEAD_RE.match(self.lower, at, end)
        who = None if lead is None else self.owners.listed(lead.end(), end)
        return who is not None and self.lower.startswith(_MUST, who.end, end)

    def _hands_on(self, at: int, end: int) -> bool:
        """Whether a clause says only to whom, and by when, what stands before it is to be handed."""
        hand = _HAND_RE.match(self.lower, at, end)
        who = None if hand is None else self.owners.read(hand.end(), end)
        return (
            who is not None and self.days.any_inside(who.end, who.end + _HANDED) and ";" not in self.lower[at : who.end]
        )


def is_aside(lower: str, days: Days, start: int, at: int) -> bool:
    """Whether a place stands in brackets that hold no day: (các bộ theo Phụ lục 1; địa phương theo Phụ lục 2)."""
    opened = lower.rfind("(", max(start, at - _ASIDE), at)
    closed = -1 if opened < 0 else lower.find(")", opened, at + _ASIDE)
    return closed > at and not days.any_inside(opened, closed)
