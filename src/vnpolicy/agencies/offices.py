"""Offices of ministries (thanh tra, đảng ủy) by whose they are, and a ministry that goes without its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy._regex import regex

from .committees import committee
from .context import Context, Group, Pending
from .divisions import MINISTRIES
from .values import Agency
from .words import UPPER, plain, slug

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ACTS", "OFFICES", "ministry", "of_ministry", "office"]

OFFICES = (
    "thanh tra",
    "đảng ủy",
    "ban thường vụ đảng ủy",
    "văn phòng",
    "văn phòng thường trực",
    "ban cán sự đảng",
    "đảng đoàn",
    "văn phòng đảng ủy",
    "ban tổ chức đảng ủy",
    "ban tuyên giáo và dân vận đảng ủy",
    "ủy ban kiểm tra đảng ủy",
    "cơ quan cảnh sát điều tra",
    "cơ quan an ninh điều tra",
    "ban chỉ huy phòng thủ dân sự",  # Luật Phòng thủ dân sự 2023, art. 34: of each ministry
    "ban chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn",
)
_BLANK_RE = regex(r"[ ]{1,2}+\n?[ ]?|\n")
_PARTY = (
    "đảng ủy",
    "đảng đoàn",
    "ban thường vụ",
    "ban cán sự đảng",
    "văn phòng đảng",
    "ban tổ",
    "ban tuyên",
    "ủy ban kiểm",
)
# What is written large inside an office's name.
_LARGE_RE = regex(
    r"(?<=ban )chỉ huy|(?<=huy )phòng|(?<=và )tìm|cảnh sát|an ninh(?= điều)|thường vụ|tổ chức|tuyên giáo|dân vận"
    r"|kiểm tra|(?<=\w )đảng(?= ủy)"
)
_STEERING = "ban chỉ đạo"
_COMMITTEE = "đảng ủy"
# Bodies that are no ministry and have a committee of the Party.
_WITH_PARTY = frozenset(
    {
        *("court", "procuracy", "assembly-body", "office", "state-organ", "party", "mass-organisation"),
        *("enterprise", "institute", "general-department", "department"),
    }
)
# Văn phòng Bộ, in a paper of one ministry: not that of every one, nor of the minister.
_OWN_RE = regex(rf"B[Ộộ](?![^\W_]|[ \n][Tt][Rr][Ưư]|[ ][{UPPER}]|,?[ ](?:và[ ]|hoặc[ ])?[Cc]ơ[ ]quan)")
_ACTS_WORDS = """
    đã|sẽ|đang|cũng|phải|cần|yêu cầu|đề nghị|trả lời|nhận được|tiếp tục|chủ trì|ban hành|có ý|có văn|có công văn
    có trách
"""
ACTS = tuple(act.strip() for line in _ACTS_WORDS.strip().splitlines() for act in line.split("|"))
_ACTS_RE = regex(rf"[ \n]{{1,2}}(?:{'|'.join(ACTS)})(?![^\W_])")


def of_ministry(head: str, body: Agency) -> Agency:
    """The office of a ministry, by the words for it: ``Thanh tra`` and ``Bộ Y tế``."""
    head = "văn phòng" if head == "vp" else head
    head = _LARGE_RE.sub(lambda words: words[0].capitalize(), head)
    name = f"{head[0].upper()}{head[1:]} {body.name}"
    return Agency(slug(name), name, "office", body.level, body.id, since=body.since, until=body.until)


def office(at: Context, start: int, end: int) -> tuple[int, Agency | Pending] | None:
    """The office of a ministry: ``Thanh tra Bộ Y tế``, ``Đảng ủy Bộ Công an``; other bodies have one of the Party too.

    A committee may have an office of its own, with its name: ``Văn phòng Ban Chỉ đạo 389 quốc gia``.
    """
    of_party = at.folded.lower.startswith(_PARTY, start)
    blank = _BLANK_RE.match(at.folded.lower, end)
    if blank and at.folded.lower.startswith(_STEERING, blank.end()) and at.folded.lower[start] == "v":
        read = committee(at, blank.end(), blank.end() + len(_STEERING))
        if isinstance(read, Group) or read is None or isinstance(read[1], Pending):
            return None
        stop, body = read[0], read[1]
        name = f"{plain(at.folded.lower[start:end]).capitalize()} {body.name}"
        return stop, Agency(slug(name), name, "office", body.level, body.id, since=body.since, until=body.until)
    head = end - len(_COMMITTEE)
    if of_party and head > start and at.folded.lower.startswith(_COMMITTEE, head):
        for stop, body in _bodies(at, head):  # Ban Thường vụ Đảng ủy Chính phủ: the committee has a row of its own
            return stop, of_ministry(plain(at.folded.lower[start : head - 1]), body)
    for stop, body in _bodies(at, blank.end()) if blank else ():
        steers = body.category == "steering" and at.folded.lower.startswith("văn", start)
        if steers or body.category in MINISTRIES or (of_party and body.category in _WITH_PARTY):
            return stop, of_ministry(plain(at.folded.lower[start:end]), body)
    own = _OWN_RE.match(at.folded.cased, blank.end()) if blank else None
    return None if own is None else (own.end(), Pending(plain(at.folded.lower[start:end]), about="bộ"))


def _bodies(at: Context, start: int) -> Iterator[tuple[int, Agency]]:
    """The bodies whose names begin at a place and are no other's, the longest first, and where each ends."""
    for stop, payload in at.registry.lexicon.walk(at.folded.lower, start):
        bodies = [item for item in payload if isinstance(item, Agency)]
        if len(bodies) == 1:
            yield stop, bodies[0]


def ministry(at: Context, start: int, end: int) -> tuple[int, Pending] | None:
    """``Bộ`` alone, where it acts: the ministry that the document has named."""
    acts = _ACTS_RE.match(at.folded.lower, end)
    return (end, Pending(at.folded.cased[start:end], about="bộ")) if acts else None
