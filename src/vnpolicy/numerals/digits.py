"""The quantity at a run of digits (chữ số): the common forms at once, all others by the whole grammar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.found import Hit, hit_of

from .after import NEXT_RE, is_timed
from .before import is_dialled, is_labelled
from .counts import counts
from .figures import is_another_word
from .joined import are_locants, are_years, before_noun, each, is_coded, is_factor, runs_into, said_first
from .plain import plain_number, read_plain
from .quantities import goes_on
from .shares import read_scale
from .signs import is_led
from .units import GLUED_RE
from .values import Money
from .words import BLANKS
from .written import anyhow

if TYPE_CHECKING:
    import re

    from vnpolicy.text import Folded

__all__ = ["at_digits"]

_SIGN_RE = regex(r"[ \n]{1,3}([^\s\w]|[0-9])")
_CLOSERS = frozenset({"", ".", ":", ",", ";", ")", "?", "!", "…", "”", "]"})
_NOBODY: frozenset[str] = frozenset()
_STOPS = frozenset({".", ":"})
_OPEN = frozenset({"", "("})
_COMMA_DONG_RE = regex(r",(?:-[ ]?)?(?:đồng|đ)(?![^\W_])")  # 20.000,đ and 1.500.000,-đ, as typewriters wrote money


def at_digits(folded: Folded, at: int, end: int) -> Hit | None:
    """The quantity that starts with the digits from ``at`` to ``end``, where it counts something."""
    lower = folded.lower
    before, after = lower[at - 1 : at], lower[end : end + 1]
    if is_led(lower, at) if before in BLANKS else before not in _OPEN:
        return anyhow(folded, at)
    following = None
    on = after  # the sign or the word that may go on with the figure
    if after not in BLANKS:
        bare = after in _CLOSERS
    elif (following := NEXT_RE.match(lower, end)) is not None:
        on, more = following.groups("")
        mates = goes_on().get(on, _NOBODY)
        bare = (mates is not None and more not in mates) or (on == "triệu" and _is_no_million(folded, at, following))
    else:
        sign = _SIGN_RE.match(lower, end)
        on = "" if sign is None else sign[1]
        bare = on not in goes_on()
    if on == ":" and lower[at:end] == "1" and (scale := read_scale(lower, at, end)) is not None:
        return scale
    if bare:
        if after in _STOPS and lower[end + 1 : end + 2].isalnum():
            return None
        if before == "(" and after == ")":
            return said_first(folded, at, end)
        return _bare(folded, at, end, following)
    if after.isalpha() and runs_into(lower, end):
        if after == "x" and lower[end + 1 : end + 2].isdigit():
            return each(folded, end + 1)
        return before_noun(folded, at, end)
    if is_coded(folded, end, after) or (on == "-" and (are_years(lower, at) or are_locants(lower, at))):
        return None
    plain = read_plain(lower, folded.cased, at)
    if plain is None or (plain[2] and before == "("):
        return anyhow(folded, at)
    end, value, without_unit = plain
    if without_unit and is_timed(lower, end, NEXT_RE.match(lower, end)):
        return None
    return hit_of((at, end, value.kind, value, end, 0, False))


def _is_no_million(folded: Folded, at: int, following: re.Match[str]) -> bool:
    """Whether ``triệu`` after a figure is no scale: in another word (``3 triệu chứng``), or a street."""
    cased, start = folded.cased, following.start(1)
    if cased[start].isupper() and cased[start + 1].islower():
        return cased[following.start(2)].isupper() and is_labelled(folded.lower, at)
    return is_another_word(folded.lower, following.end(1))


def _bare(folded: Folded, at: int, end: int, following: re.Match[str] | None) -> Hit | None:
    """A figure that nothing goes on with; ``following`` are the words after it."""
    run = folded.lower[at:end]
    if following is not None and following[1].startswith("đồng") and GLUED_RE.match(folded.lower, following.start(1)):
        return anyhow(folded, at)
    value, grouped = plain_number(run)
    if grouped and value is not None and (dong := _COMMA_DONG_RE.match(folded.lower, end)) is not None:
        return Hit(at, dong.end(), "money", Money(value.amount, "VND"), dong.end())
    if value is None or is_dialled(folded.lower, at):
        return None
    if not (counts(folded, at, run, following, grouped=grouped) or is_factor(folded.lower, at, end)):
        return None
    return hit_of((at, end, "number", value, end, 0, False))
