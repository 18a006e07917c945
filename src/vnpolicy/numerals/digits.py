"""The quantity at a run of digits (chữ số): the common forms at once, all others by the whole grammar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.found import Hit, hit_of

from .after import NEXT_RE, is_timed
from .before import is_dialled
from .counts import counts
from .joined import are_years, before_noun, each, runs_into, said_first
from .neighbours import FUNCTION
from .quantities import goes_on, plain_number, read_plain
from .shares import is_scale, read_scale
from .signs import LEADER_ENDS, is_led
from .units import GLUED_RE
from .values import Money
from .words import BLANKS, DIGIT_WORDS
from .written import anyhow

if TYPE_CHECKING:
    import re

    from vnpolicy.text import Folded

__all__ = ["at_digits"]

_POWERS = frozenset("23²³")
_SIGN_RE = regex(r"[ \n]{1,3}([^\s\w]|[0-9])")
_GROUPED_RE = regex(r"[0-9]{1,3}[ ][0-9]{3}(?![0-9])")
_AGAIN_RE = regex(rf"[0-9]|(?:{'|'.join(DIGIT_WORDS)}|mười|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?![^\W_])")
_CLOSERS = frozenset({"", ",", ";", ")", "?", "!", "…", "”", "]"})
_NOBODY: frozenset[str] = frozenset()
_STOPS = frozenset({".", ":"})
_OPEN = frozenset({"", "("})
_MARKS = frozenset(",;-")
_MARK_ENDS = _MARKS | BLANKS
_LISTED_RE = regex(r"[0-9][ \n]{0,3}[,;-][ \n]{1,3}\Z")
_COMMA_DONG_RE = regex(r",(?:-[ ]?)?(?:đồng|đ)(?![^\W_])")  # 20.000,đ and 1.500.000,-đ, as typewriters wrote money


def at_digits(folded: Folded, at: int, end: int) -> Hit | None:
    """The quantity that starts with the digits from ``at`` to ``end``, where it counts something."""
    lower = folded.lower
    before, ahead, after = lower[at - 1 : at], lower[at - 2 : at - 1], lower[end : end + 1]
    blank = before in BLANKS
    if blank:
        if ahead in LEADER_ENDS and is_led(lower, at):
            return anyhow(folded, at, before, led=True)
    elif before not in _OPEN:
        return anyhow(folded, at, before, led=False)
    following = None
    if after in BLANKS:
        following = NEXT_RE.match(lower, end)
        on = ""  # the sign or the word that may go on with the figure
        if following is not None:
            on, more = following.groups("")
            mates = goes_on().get(on, _NOBODY)
            bare = mates is not None and more not in mates
        elif (sign := _SIGN_RE.match(lower, end)) is None:
            bare = True
        else:
            on = sign[1]
            if on.isdigit():
                bare = not ahead.isdigit() and (after == "\n" or not _GROUPED_RE.match(lower, at))
            elif on == "(":
                bare = not ahead.isdigit() and not _AGAIN_RE.match(lower, sign.end())
            else:
                bare = on not in goes_on()
    elif after in _STOPS:
        on, bare = after, True
    else:
        on = after
        bare = after in _CLOSERS
    if on == ":" and is_scale(lower, at, lower[at:end]):
        return read_scale(lower, at, end)
    if bare:
        if after in _STOPS and lower[end + 1 : end + 2].isalnum():
            return None
        if blank and ahead in _MARK_ENDS and _is_item(lower, at, end, following):
            return None
        if before == "(" and after == ")":
            return said_first(folded, at, end)
        return _bare(folded, at, end, following)
    if not after.isspace() and runs_into(folded, end, after, blank=blank):
        if after == "x" and lower[end + 1 : end + 2].isdigit():
            return each(folded, end + 1)
        return before_noun(folded, at, end) if blank else None
    if on == "-" and are_years(lower, at):
        return None
    plain = read_plain(lower, folded.cased, at)
    if plain is None or (plain[2] and (before == "(" or ahead.isdigit())):
        return anyhow(folded, at, before, led=False)
    end, value, without_unit = plain
    if without_unit and is_timed(lower, end, NEXT_RE.match(lower, end)):
        return None
    return hit_of((at, end, value.kind, value, end, 0, False))


def _is_item(lower: str, at: int, end: int, following: re.Match[str] | None) -> bool:
    """Whether digits stand in a list after other digits, ``khoản 2, 3 và``, and nothing follows that they count."""
    if not _LISTED_RE.search(lower, at - 8 if at > 8 else 0, at) or not lower[at:end].isdigit():
        return False
    if following is None or (following[1] in FUNCTION and following[1] != "trở"):
        return True
    return lower[following.end(1) : following.end(1) + 1] in _POWERS


def _bare(folded: Folded, at: int, end: int, following: re.Match[str] | None) -> Hit | None:
    """A figure that nothing goes on with; ``following`` are the words after it."""
    run = folded.lower[at:end]
    if following is not None and following[1].startswith("đồng") and GLUED_RE.match(folded.lower, following.start(1)):
        return anyhow(folded, at, folded.lower[at - 1 : at], led=False)
    value, grouped = plain_number(run)
    if grouped and value is not None and (dong := _COMMA_DONG_RE.match(folded.lower, end)) is not None:
        return Hit(at, dong.end(), "money", Money(value.amount, "VND"), dong.end())
    if value is None or is_dialled(folded.lower, at) or not counts(folded, at, run, following, grouped=grouped):
        return None
    return hit_of((at, end, "number", value, end, 0, False))
