"""Forms (phiếu giao việc): labels below a piece of work say who leads and who helps, ``Cơ quan chủ trì: …``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.document.patterns import phrases

from .lines import PLAIN

if TYPE_CHECKING:
    from .owners import Owners, Who

__all__ = ["MAY_LABEL", "Form", "unlabelled"]

_LABEL_RE = regex(
    r"""(?:
    (?P<help> (?:cơ_quan|đơn_vị)?(?:,_đơn_vị)?(?:_)?phối_hợp(?:_thực_hiện)? )
    | (?:cơ_quan|đơn_vị)(?:,_(?:đơn_vị|cơ_quan))?_(?:chủ_trì|thực_hiện|phụ_trách|đầu_mối)(?:_thực_hiện)?
    | chủ_trì | phân_công_thực_hiện | trách_nhiệm_thực_hiện
    )[ ]?:[ \n]{0,2}""".replace("_", "[ \\n]{1,2}"),
    re.VERBOSE,
)
_NEXT_RE = regex(";(?=[ \n]{1,2}[^;:\n]{2,48}:)")
_BRACKET_RE = regex("[()]")
MAY_LABEL = frozenset("cđpt, ")  # what a label starts with
_BARE_RE = phrases(r"(?:tên_)?(?:nhiệm_vụ|nội_dung|công_việc)(?:_thực_hiện)?[ ]?:[ ]?")


class Form:
    """The form that is being read: who leads, who helps, the rank of its lines, and its row that has no lead yet."""

    __slots__ = ("help", "lead", "open_row", "owners", "rank")

    def __init__(self, owners: Owners) -> None:
        self.owners = owners
        self.close()

    def close(self) -> None:
        """Read on where no form is."""
        self.lead: Who | None = None
        self.help: Who | None = None
        self.rank = PLAIN
        self.open_row: int | None = None

    def label(self, start: int, end: int) -> re.Match[str] | None:
        """The label that a line starts with, where its first sign may be one's."""
        return _LABEL_RE.match(self.owners.lower, start, end)

    def note(self, label: re.Match[str], end: int, rank: int) -> None:
        """``Cơ quan chủ trì: …``: remember who."""
        at = label.end()
        who = self.owners.whole(at, _value_end(self.owners.lower, at, end))
        if label["help"]:
            self.help = who
        else:
            self.lead = who
            second = _LABEL_RE.search(self.owners.lower, at, end)
            if second is not None and second["help"]:
                self.help = self.owners.whole(second.end(), _value_end(self.owners.lower, second.end(), end))
        self.rank = min(self.rank, rank)

    def lead_inside(self, start: int, end: int) -> Who | None:
        """Who leads by the last label in a stretch that may hold one."""
        if self.owners.lower.find(":", start, end) < 0:
            return None
        labels = [label.end() for label in _LABEL_RE.finditer(self.owners.lower, start, end) if not label["help"]]
        if not labels:
            return None
        end = _value_end(self.owners.lower, labels[-1], end)
        return self.owners.whole(labels[-1], _bracket_end(self.owners.lower, labels[-1], end))


def _value_end(lower: str, start: int, end: int) -> int:
    """Where the words of a label end: at the next label of its line, ``Chủ trì: Bộ X; Thời hạn: …``."""
    following = _NEXT_RE.search(lower, start, end)
    return end if following is None else following.start()


def _bracket_end(lower: str, start: int, end: int) -> int:
    """Where the bracket closes that a stretch starts in: ``(Chủ trì: Sở Y tế), hoàn thành …``; else its end."""
    depth = 0
    for mark in _BRACKET_RE.finditer(lower, start, end):
        depth += 1 if mark[0] == "(" else -1
        if depth < 0:
            return mark.start()
    return end


def unlabelled(lower: str, start: int, end: int) -> int:
    """Past the label of the work itself: ``Nhiệm vụ: …``."""
    found = _BARE_RE.match(lower, start, end)
    return found.end() if found is not None and found.end() < end else start
