"""Where the words of a piece of work start and end: behind its owner, past what leads, before what goes on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.agencies.words import past_blank
from vnpolicy.document.patterns import phrases

from .verbs import PLANNED, VERB_RE

if TYPE_CHECKING:
    from vnpolicy.found import Hit

    from .days import Days

__all__ = ["asks_more", "behind_owner", "leads_on", "past_ask", "past_lead", "past_links", "stripped", "within_list"]

# Bộ Tài chính (Cục Thuế) khẩn trương …: the unit that does the work.
_UNIT_RE = regex(r"[ \n]?\([^()\n]{1,80}\)|\)")
# Words between the owner and the work; there may be none, so it always matches.
_MODAL_RE = regex(
    r"""
    [ \n:,]{0,3}
    (?: (?:cũng_)? (?: có_trách_nhiệm | chịu_trách_nhiệm(?!_(?:trước|về|toàn|chính|cá_nhân))
        | được_(?:giao|phân_công|yêu_cầu|đề_nghị)(?:_nhiệm_vụ)? | cần | phải | có_nhiệm_vụ | sẽ(?=_PLANNED)
        | theo_chức_năng,_nhiệm_vụ(?:(?:,|_và)_(?:thẩm_quyền|quyền_hạn))?(?:_được_giao)?,?
        ) [ \n:]{1,3} ){0,3}
    [ \n:,]{0,3}
    """.replace("PLANNED", PLANNED).replace("_", "[ \\n]{1,2}"),
    re.VERBOSE,
)
_LINK_RE = phrases(
    r"thứ_(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|và|đồng_thời|trước_mắt|bên_cạnh_đó|ngoài_ra|cùng_với_đó|sau_đó|từ_đó|trên_cơ_sở_đó"
)
_CONDITION_RE = phrases(
    r"(?:trong_)?trường_hợp|nếu|căn_cứ|trên_cơ_sở|đối_với|(?:sau_)?khi|để|nhằm|ngoài_ra|trong_quá_trình"
)
_ASK_RE = phrases("yêu_cầu|đề_nghị")
_WITHIN_RE = regex(r",[ \n]{1,2}trong[ \n]{1,2}đó,?[ \n]{1,2}")
_CLOSES_RE = regex(r"(?>(?:[^()]++|\([^()]*+\)){0,40})\)")  # a bracket that was open, past those within
_COMMA_RE = regex("[,:][ \n]{1,2}")
_FAR = 400  # what leads is no longer


def behind_owner(lower: str, days: Days, at: int) -> int:
    """Where the work starts behind an owner: past the unit of it that a bracket names, and past what binds it."""
    unit = _UNIT_RE.match(lower, at)
    at = at if unit is None or days.any_inside(at, unit.end()) else unit.end()
    modal = _MODAL_RE.match(lower, at)
    assert modal is not None
    return modal.end()


def within_list(lower: str, start: int, end: int) -> int:
    """Past the last ``trong đó``, unless brackets around it close: the day behind is of the part that it names."""
    at = start
    for found in _WITHIN_RE.finditer(lower, start, end):
        if _CLOSES_RE.match(lower, found.end(), end) is None:
            at = found.end()
    return at


def past_links(lower: str, start: int, end: int) -> int:
    """Past the signs and the words that link the work to what stands before."""
    while start < end:
        if lower[start] in " \n,;:.-+)]”":
            start += 1
        elif (link := _LINK_RE.match(lower, start, end)) is not None:
            start = link.end()
        else:
            break
    return start


def past_lead(lower: str, start: int, end: int, *, after: bool, carried: bool) -> int:
    """Past what leads, where the work stands behind it: ``Nếu …, báo cáo …``; or past the rest of earlier work."""
    if VERB_RE.match(lower, start):
        return start
    if after:  # the sentence goes on behind the day before without a sign
        if lower[start - 1] not in " \n" or lower[start - 2] in ",;:.)":
            return start
    elif not carried or not _CONDITION_RE.match(lower, start):
        return start
    for comma in _COMMA_RE.finditer(lower, start, min(end, start + _FAR)):
        at = comma.end()
        if lower.startswith(("thì ", "thì\n"), at):
            return start
        if VERB_RE.match(lower, at) and not lower.endswith("sửa đổi", start, comma.start()):
            return at
    return start


def past_ask(lower: str, start: int) -> int:
    """Past ``yêu cầu``, ``đề nghị`` before the verb, where nobody stands between."""
    ask = _ASK_RE.match(lower, start)
    if ask is None:
        return start
    asked = past_blank(lower, ask.end())
    return asked if VERB_RE.match(lower, asked) else start


def stripped(lower: str, start: int, end: int) -> int:
    """The end of the words without the signs, or the ``và``, behind them."""
    if lower.endswith(" và ", start, end):
        end -= 4
    while end > start and lower[end - 1] in " \n.;,:":
        end -= 1
    return end


def asks_more(lower: str, at: int) -> bool:
    """Whether work of its own stands behind a day: ``trước ngày 30/6 và trước ngày 31/12 phải bàn giao``."""
    return lower.startswith((" phải ", " phải\n"), at) or VERB_RE.match(lower, past_blank(lower, at)) is not None


def leads_on(lower: str, hit: Hit) -> bool:
    """Whether a day inside a clause leads what is to be done by then: ``… và đến ngày 31/12 phải bàn giao``."""
    return lower.startswith(" phải ", hit.end) and lower.endswith((", ", "; ", " và "), 0, hit.start)
