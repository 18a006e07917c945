"""Days that repeat (hằng năm, hằng tháng): which of a text's do, by their own words or those of their list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from vnpolicy._regex import regex
from vnpolicy.found import Hit

from .labels import labelled
from .patterns import S as _S
from .prepositions import preposition
from .recurrences import Repeat, acts, repeat_after, rule_of, rule_of_weekday, said_before
from .rules import Recurrence

if TYPE_CHECKING:
    from .joining import Expression
    from .limits import Relation
    from .patterns import Places
    from .prepositions import Preposition
    from .recurrences import Act

__all__ = ["LISTED_RE", "REPEATING", "Lists", "Said", "repeated", "repeated_acts"]

REPEATING: Final = frozenset({"day", "month", "quarter"})  # what repeats where no year is given
_AND_RE: Final = regex(rf"[ \n]{{0,2}}(?:,|;|và|hoặc|,{_S}và)(?:{_S}[^\W\d_]{{1,6}}){{0,4}}[ \n]{{1,3}}")
LISTED_RE: Final = regex(rf",{_S}|,?{_S}và{_S}")
# "định kỳ ngày 20 hằng tháng"; not "không định kỳ".
_PERIODIC_RE: Final = regex(rf"(?<![^\W_])(?<!không[ \n])(?<!bất[ \n])định{_S}kỳ{_S}(?:vào{_S})?\Z")
_PERIODIC_ENDS: Final = frozenset("ỳo \n")
_SINCE_RE: Final = regex(r"(?<![^\W_])từ[ \n]{1,3}ngày(?![^\W_])[^.;]{0,70}\Z")


class Said(NamedTuple):
    """What stands round a time: its preposition, that of the list that it is in, and what it repeats every."""

    prep: Preposition | None
    carried: Preposition | None
    every: str


def _every(lower: str, read: list[Expression]) -> dict[int, str]:
    """Where the days start that repeat: ``năm`` every year, ``next`` in ``năm sau``, ``tháng`` every month."""
    found: dict[int, str] = {}
    later: Expression | None = None  # the next expression, when its words make it repeat
    for expression in reversed(read):
        how = _how(lower, expression, later, found) if expression.atom.year is None else ""
        if how:
            found[expression.start] = how
            later = expression
        else:
            later = None
    return found


def _how(lower: str, expression: Expression, later: Expression | None, found: dict[int, str]) -> str:
    """How a day repeats every year, or its number every month: by its own words, or as one of a list that they end."""
    atom = expression.atom
    if expression.joined or atom.level not in REPEATING:
        return ""
    repeat = repeat_after(lower, expression.end)
    if repeat is not None:
        return repeat.how if repeat.how in ({"tháng"} if atom.bare else {"năm", "next"}) else ""
    if later is None or later.atom.bare != atom.bare or not _AND_RE.fullmatch(lower, expression.end, later.start):
        return ""
    return found[later.start]


class Lists:
    """The lists that times stand in, up to the one that is read: how they repeat, and the preposition of the first."""

    def __init__(self, lower: str, read: list[Expression]) -> None:
        self.lower = lower
        self.repeating = _every(lower, read)
        self.end = -1  # of the last day that repeats
        self.prep: Preposition | None = None  # its preposition, or that of its list
        self.told = ""  # what the last limit repeats every, where what stands before it says so, and its list may go on

    def said(self, expression: Expression, prep: Preposition | None) -> Said:
        """What stands round a time that has this preposition, or none."""
        every = self.repeating.get(expression.start, "")
        if not every and self.told and prep is None and _repeats_on(self.lower, self.end, expression, self.told):
            every = self.told
        if not every:
            return Said(prep, None, "")
        carried = None
        if prep is None and self.end >= 0 and _AND_RE.fullmatch(self.lower, self.end, expression.start):
            carried = self.prep
        self.end, self.prep = expression.end, prep or carried
        if every == "next":  # "họp ngày 10/7 và ngày 10/01 năm sau": two days
            every = "" if self.prep is None or not self.prep.is_limit else "năm"
        return Said(prep, carried, every)

    def note(self, end: int, said: Said, hit: Hit | None) -> None:
        """What was read of a time that ends there."""
        if not said.every:
            self.told = _told(self.lower, hit, said.prep)
            if self.told:
                self.end, self.prep = end, said.prep


def _told(lower: str, hit: Hit | None, prep: Preposition | None) -> str:
    """What a limit repeats every by what stands before it: ``định kỳ, trước ngày 15/6``."""
    if hit is None or hit.kind != "recurrence" or prep is None or not prep.is_limit:
        return ""
    return said_before(lower, prep.start) or ""


def _repeats_on(lower: str, end: int, later: Expression, told: str) -> bool:
    """Whether a day goes on the list that ends there: ``định kỳ, trước ngày 15/6 và 15/12``."""
    atom = later.atom
    return (
        not later.joined
        and atom.level == "day"
        and atom.year is None
        and (told == "tháng") == atom.bare
        and LISTED_RE.fullmatch(lower, end, later.start) is not None
    )


def repeated(lower: str, expression: Expression, said: Said) -> tuple[bool, Hit | None]:
    """Whether a time without a year repeats, and its rule, where there is one."""
    repeat = repeat_after(lower, expression.end)
    if expression.joined:  # "Từ nay đến cuối năm, mỗi tháng phải …": what is done in the stretch repeats
        return repeat is not None and not lower.startswith(", mỗi", expression.end), None
    repeat = repeat or _said(lower, expression, said)
    return repeat is not None, None if repeat is None else _rule(lower, expression, said, repeat)


def _said(lower: str, expression: Expression, said: Said) -> Repeat | None:
    """What the list of a time says that it repeats every, or the head of its clause before a limit."""
    if said.every:
        return Repeat(expression.end, said.every)
    if said.prep is None or not said.prep.is_limit:
        return None
    before = said_before(lower, said.prep.start)
    return None if before is None or (before == "năm") == expression.atom.bare else Repeat(expression.end, before)


def _rule(lower: str, expression: Expression, said: Said, repeat: Repeat) -> Hit | None:
    """The rule of a day, a month or a quarter that repeats."""
    prep, carried, _ = said
    relation: Relation | None = None
    if prep is not None and (prep.name != "at" or expression.atom.level != "day"):
        relation = prep.relation
    leading = prep or carried
    if repeat.how in {"next", "first", "month"} and (leading is None or not leading.is_limit):
        if leading is not None or not labelled(lower, expression.start):
            return None
        relation = "by"  # "Hạn nộp: ngày 20 của tháng tiếp theo"
    if prep is not None and prep.name == "until" and _SINCE_RE.search(lower, max(0, prep.start - 70), prep.start):
        return None  # "từ ngày 15 … đến ngày 14 của tháng cuối quý": a stretch that repeats
    begin = prep.start if prep is not None and relation is not None else _periodic(lower, expression.start)
    if carried is not None and (carried.name != "at" or expression.atom.level != "day"):
        prep, relation = carried, carried.relation
    time = None if prep is None or relation is None else prep.time
    rule = rule_of(expression.atom, repeat.how, repeat.place, relation, time)
    return None if rule is None else Hit(begin, repeat.end, "recurrence", rule, repeat.end)


def _periodic(lower: str, at: int) -> int:
    """Where a day that repeats starts, with the ``định kỳ`` before it."""
    periodic = _PERIODIC_RE.search(lower, max(0, at - 20), at) if lower[at - 2 : at - 1] in _PERIODIC_ENDS else None
    return at if periodic is None else periodic.start()


def repeated_acts(places: Places) -> list[Hit]:
    """The acts that repeat without a day of their own: ``định kỳ hằng quý``, ``trước 16 giờ thứ Sáu hằng tuần``."""
    return [hit for act in acts(places) if (hit := _act(places.lower, act)) is not None]


def _act(lower: str, act: Act) -> Hit | None:
    """An act that repeats; ``trước 16 giờ thứ Sáu hằng tuần``, ``trước 16 giờ hằng ngày`` with their preposition."""
    daily = act.bound and act.weekday is None
    prep = preposition(lower, act.start) if act.bound or act.weekday is not None else None
    if prep is None or not prep.is_limit or (daily and prep.time is None):
        start = act.start if act.weekday is None else _periodic(lower, act.start)
        return None if act.bound else Hit(start, act.end, "recurrence", act.value, act.end, -1)
    if act.weekday is None:
        rule = Recurrence(act.value.rrule, prep.relation, prep.time)
    else:
        rule = rule_of_weekday(act.weekday, prep.relation, prep.time)
    return Hit(prep.start, act.end, "recurrence", rule, act.end, -1)
