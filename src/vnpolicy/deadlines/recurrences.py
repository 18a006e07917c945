"""What repeats (định kỳ): ``trước ngày 25 hằng tháng``, ``định kỳ 06 tháng``, ``mỗi năm một lần`` as RFC 5545 rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from vnpolicy._regex import regex
from vnpolicy.numerals.figures import read_figure

from .dates import MIDNIGHT, last_day
from .patterns import S0 as _S0
from .patterns import S as _S
from .patterns import spaced
from .rules import WEEKDAYS, Recurrence

if TYPE_CHECKING:
    import datetime as dt

    from .atoms import Atom
    from .limits import Relation
    from .patterns import Places

__all__ = ["Act", "Repeat", "acts", "repeat_after", "rule_of", "rule_of_weekday", "said_before"]

_EVERY: Final = "h[ằà]ng"
_EVERY_LETTERS: Final = frozenset("gi \n")  # the last letter of it and of mỗi, or a second blank

# What makes a day repeat, right after it.
_LATER: Final = "(?:dương lịch|sau(?: liền kề)?|tiếp theo|kế tiếp|liền (?:kề|sau)(?: sau)?|báo cáo)"
_AFTER_RE: Final = regex(
    _S0
    + "(?:[,(]?"
    + _S0
    + spaced(
        rf"(?:của )?(?:{_EVERY}|mỗi) (?P<unit>năm|tháng|quý|tuần)(?![^\W_]| sau)"
        rf"| (?:của )?(?P<first>tháng đầu(?: tiên)? (?:của )?)?năm (?P<next>{_LATER})(?![^\W_])"
        r"| (?:của )?(?P<reported>kỳ báo cáo)(?![^\W_])"
        r"| (?:của )?(?:mỗi )?tháng (?P<place>đầu|cuối|giữa|thứ (?:nhất|hai|ba))(?: tiên| cùng)? (?:của )?"
        rf"(?:mỗi |{_EVERY} )?quý(?: {_LATER}| báo cáo| đó)?(?![^\W_])"
        rf"| (?:của )?(?P<month>tháng {_LATER}(?![^\W_])|(?<=của\s)tháng(?=\s?(?:[.,;:)]|\Z)|\n))"
        r"| (?P<earlier>(?:của năm (?:liền )?trước(?: liền kề)?"
        r"|năm (?:trước liền kề|liền trước|trước(?= (?:của )?năm )))"
        r"(?: (?:của )?năm (?:kế hoạch|tính thuế|ngân sách|tài chính))?)(?![^\W_])"
        r"| (?:của )?(?P<relative>năm (?:thứ|trước|tới|vừa|đó|này|nay|liền trước|kế hoạch|tài chính)"
        r"|(?:cùng|trong|hai|các|nhiều) năm|của tháng|(?:gần nhất )?của năm(?= [^\W\d_])|tháng trước)(?![^\W_])"
        # "tháng 3, tháng 6 hoặc tháng 12 gần nhất của năm tính thuế"
        r"|(?:, )?(?:(?:và|hoặc|đến) )?tháng [0-9]{1,2}(?:(?:,|,? và|,? hoặc| đến) tháng [0-9]{1,2}){0,4}(?: gần nhất)?"
        r" của năm(?= (?!nay|này)[^\W\d_]))"
    )
)
# "trước ngày 20/6 đối với báo cáo 6 tháng": the report of every year.
_OF_REPORT_RE: Final = regex(
    spaced(
        r" đối với (?:kỳ )?báo cáo(?: định kỳ)?(?: của)? (?:(?:h[ằà]ng )?(?:năm|quý(?! [ivx0-9]))"
        r"|(?:0?[369]|sáu|chín)(?: \([^()\n]{2,8}\))? tháng(?: (?:đầu|cuối) năm)?)"
        r"(?![^\W_]| (?:năm |này|nay|ngoái|[0-9]))"
    )
)
# "báo cáo 6 tháng gửi trước ngày 20/6": the same, told before the day.
_REPORT_RE: Final = regex(
    rf"(?<![^\W_])báo{_S}cáo{_S}(?:định{_S}kỳ{_S})?(?:năm|(?:0?[369]|sáu|chín){_S}tháng(?:{_S}đầu{_S}năm)?){_S}"
    rf"(?:gửi|nộp)(?:{_S}[^\W\d_]{{1,8}}){{0,6}}{_S0}\Z"
)
# Before it, in the same clause: "Hằng năm, trước ngày 31 tháng 12, …".
_BEFORE_RE: Final = regex(
    rf"(?<![^\W_])(?:(?:định{_S}kỳ{_S})?(?:{_EVERY}|mỗi){_S}(năm|tháng)|định{_S}kỳ)(?![^\W_])"
    r"[^.;\n]{0,60}(?:(?<=,)[ \n]{1,3})?\Z"
)
# At the head of a sentence it holds for the whole of it.
_HEAD_RE: Final = regex(
    rf"(?:\A|[.;:\n])[ \n]{{0,2}}(?:định{_S}kỳ{_S})?(?:{_EVERY}|mỗi){_S}(năm|tháng)(?![^\W_])[^.;\n]{{0,300}}\n?\Z"
)
# "định kỳ tháng (trước ngày 20), 6 tháng (trước ngày 20/6)": the unit stands right before the bracket.
_UNIT_BEFORE_RE: Final = regex(rf"(?<![^\W_])([0-9]{{1,2}}{_S})?(tháng|quý|năm){_S0}\([ ]?\Z")
_PERIODIC_RE: Final = regex(rf"(?<![^\W_])(?:định{_S}kỳ|{_EVERY})(?![^\W_])[^.;\n]{{0,160}}\Z")
_PLACES: Final = {"đầu": 1, "giữa": 2, "cuối": 3, "nhất": 1, "hai": 2, "ba": 3}

_PERIODS: Final = {
    "năm": ("YEARLY", 1),
    "quý": ("MONTHLY", 3),
    "tháng": ("MONTHLY", 1),
    "tuần": ("WEEKLY", 1),
    "ngày": ("DAILY", 1),
}
_ACT_RE: Final = regex(
    spaced(
        rf"định kỳ(?: (?:theo|là|tối thiểu|ít nhất))? (?:(?:{_EVERY}|mỗi|một) )?(?P<unit>năm|tháng|quý|tuần|ngày)"
        r"(?![^\W_]| [0-9])(?: (?:một|01|1) lần)?"
    )
)
# "định kỳ hằng tháng, quý, 6 tháng và năm": each a rule of its own.
_LISTED_ACT_RE: Final = regex(
    rf"[ \n]{{0,2}}(?:,|và|hoặc|,{_S}(?:và|hoặc)){_S}(?P<item>(?P<every>{_EVERY}{_S})?"
    rf"(?P<count>(?:[0-9]{{1,2}}|sáu|chín){_S})?(?P<unit>năm|tháng|quý|tuần))"
    rf"(?=[ \n]{{0,2}}(?:[,.;:)]|\Z|\n|{_S}(?:và|hoặc|theo|gửi|báo|tổng|thông|công|rà|đánh|kiểm|tiến|đột)(?![^\W_]))"
    # "định kỳ 06 tháng và hằng năm cho Sở": no unit of what follows
    rf"|(?(every){_S}(?!trước|vào|chậm|muộn|ngày|tháng|quý|đầu|cuối|một{_S}lần|[0-9])[^\W_]|(?!)))"
)
_NUMBERED_ACT_RE: Final = regex(
    rf"định{_S}kỳ(?:{_S}(?:cứ|mỗi|theo|là|{_EVERY}|ít{_S}nhất|tối{_S}thiểu))?{_S}"
    rf"(?=[0-9]|một|hai|ba|bốn|năm{_S}(?:năm|tháng)|sáu|chín|mười)"
)
_UNIT_RE: Final = regex(rf"{_S}(năm|tháng|quý|tuần|ngày)(?![^\W_])(?!{_S}(?:đầu|cuối|[0-9]))")
_ONCE_RE: Final = regex(r"lần(?:(?<=[t1/][ \n]lần)|(?<=[ \n]{2}lần)|(?<=/lần))(?![^\W_])")
_PER: Final = rf"{_S0}/{_S0}(?:(?:một|0?1){_S})?"  # "5 năm/lần", "06 tháng/01 lần"
_ONCE_MORE_RE: Final = regex(rf"(?:{_S}(?:một|0?1){_S}|{_PER})lần(?![^\W_])")
_EACH_RE: Final = regex(
    spaced(
        rf"(?<![^\W_])(?:(?P<each>mỗi|{_EVERY}) (?P<unit>năm|tháng|quý|tuần|ngày)"
        r"(?: (?!(?:hoặc|hay|và)(?![^\W_]))[^\W\d_]{1,8}){0,2}"
        r"|(?P<count>[0-9]{1,2}(?: \([^()\n]{2,12}\))?|một|hai|ba|bốn|năm|sáu|chín|mười) "
        r"(?P<units>năm|tháng|quý|tuần|ngày))"
        r"(?:(?: (?:tối thiểu|ít nhất))? (?:một|0?1) |"
    )
    + rf"{_PER})\Z"
)
_DAY_NAME: Final = rf"(?:ngày{_S})?(?:thứ{_S}(hai|ba|tư|năm|sáu|bảy|[2-7])|chủ{_S}nhật)"
_WEEKDAY_RE: Final = regex(rf"(?<![^\W_]){_DAY_NAME}(?:{_S}của)?{_S}(?:{_EVERY}|mỗi){_S}\Z")
# "thứ Ba và thứ Sáu hằng tuần": a day of a list that those words end.
_LISTED_DAY_RE: Final = regex(rf"(?<![^\W_])(?P<day>{_DAY_NAME})(?:,{_S}|,?{_S}và{_S})\Z")
# Before it: "Hằng tuần, trước 16 giờ thứ Sáu, …".
_EVERY_RE: Final = regex(rf"(?<![^\W_])(?:{_EVERY}|mỗi){_S}\Z")
_WEEKDAY_NEXT_RE: Final = regex(
    rf"[^.;\n]{{0,40}}?(?<![^\W_])(?P<day>{_DAY_NAME})"
    rf"(?![^\W_]|[ \n,(]{{1,4}}(?:ngày{_S})?[0-9]|{_S}(?:của|tuần|{_EVERY}|mỗi)(?![^\W_]))"
)
_ON_RE: Final = regex(rf"{_S}vào{_S}(?:(?:buổi{_S})?(?:sáng|chiều|tối){_S})?")  # hằng tuần vào chiều thứ Sáu
_DAILY_RE: Final = regex(r"ngày(?![^\W_]|[ \n]{1,3}(?:[0-9]|thứ|làm))")
_WEEK_END_RE: Final = regex(r"tuần(?![^\W_])")
_DAY_NAMES: Final = ("hai", "ba", "tư", "năm", "sáu", "bảy", "2", "3", "4", "5", "6", "7")
_WEEK: Final = tuple(WEEKDAYS)
_WEEKDAYS: Final = {name: place % 6 for place, name in enumerate(_DAY_NAMES)}


class Repeat(NamedTuple):
    """What stands after a day and makes it repeat: where it ends and how; ``how`` is ``none`` for ``năm trước``."""

    end: int
    how: str
    place: int = 0


class Act(NamedTuple):
    """An act that repeats: its span and its rule, and its day of the week (0 for Monday) where that is the rule.

    ``bound`` says that it is none unless something is due then: ``hằng ngày``.
    """

    start: int
    end: int
    value: Recurrence
    weekday: int | None = None
    bound: bool = False


def repeat_after(lower: str, end: int) -> Repeat | None:
    """The words after a day that make it repeat."""
    m = _AFTER_RE.match(lower, end)
    if m is None:
        of_report = lower.startswith("đối", end + 1) and _OF_REPORT_RE.match(lower, end) is not None
        return Repeat(end, "năm") if of_report else None
    if m["unit"]:
        return Repeat(m.end(), m["unit"])
    if m["first"]:
        return Repeat(m.end(), "first")
    if m["next"] or m["reported"] or m["earlier"]:
        return Repeat(m.end(), "next")
    if m["place"]:
        return Repeat(m.end(), "place", _PLACES[m["place"].split()[-1]])
    return Repeat(m.end(), "month" if m["month"] else "none")


def said_before(lower: str, start: int) -> str | None:
    """The unit of a ``hằng năm``, ``hằng tháng`` or ``định kỳ`` that opens the clause, or stands before a bracket."""
    bracket = "(" in lower[max(0, start - 2) : start]
    unit = _UNIT_BEFORE_RE.search(lower, max(0, start - 14), start) if bracket else None
    if unit is not None and _PERIODIC_RE.search(lower, max(0, unit.start() - 180), unit.start(2)) is not None:
        return "tháng" if unit[1] is None and unit[2] == "tháng" else "năm"
    m = _BEFORE_RE.search(lower, max(0, start - 80), start) or _HEAD_RE.search(lower, max(0, start - 320), start)
    if m is None:
        return "năm" if _REPORT_RE.search(lower, max(0, start - 80), start) is not None else None
    return m[1] or "năm"


def rule_of_weekday(weekday: int, relation: Relation | None, time: dt.time | None = None) -> Recurrence:
    """The rule of a day of the week; ``trước thứ Sáu`` is Thursday, ``trước 16 giờ thứ Sáu`` Friday itself."""
    if relation == "before" and time in (None, MIDNIGHT):
        weekday -= 1
    return Recurrence(f"FREQ=WEEKLY;BYDAY={_WEEK[weekday]}", relation, time)


def _last_day(months: list[int]) -> int:
    """The last day of each of the months: its number where they share one in every year, else -1."""
    days = {last_day(2023, month) for month in months}
    return days.pop() if len(days) == 1 and 28 not in days else -1


def _months_of(atom: Atom) -> tuple[int, int]:
    """The first and the last month of a month or a quarter."""
    if atom.level == "month":
        assert atom.month is not None
        return atom.month, atom.month
    assert atom.first is not None
    assert atom.last is not None
    return 3 * atom.first - 2, 3 * atom.last


def rule_of(
    atom: Atom, how: str, place: int, relation: Relation | None, time: dt.time | None = None
) -> Recurrence | None:
    """The rule of a day, a month or a quarter without a year that repeats; with a cut-off the day is in time."""
    months: list[int]
    if atom.level == "day":
        day = atom.day or 0
        if atom.month is not None:
            if how not in {"năm", "next"}:
                return None
            months = [atom.month]
        elif how == "first":
            months = [1]
        elif how == "place":
            months = [place, place + 3, place + 6, place + 9]
        elif how in {"tháng", "month"}:
            months = []
        else:
            return None
        if relation == "before" and time in (None, MIDNIGHT):
            if day != 1:  # the last but one before the last
                day -= 1
            else:
                months = sorted((m - 2) % 12 + 1 for m in months)
                day = _last_day(months)
    elif how in {"năm", "next"}:
        first, last = _months_of(atom)
        if relation is None:
            return Recurrence(f"FREQ=YEARLY;BYMONTH={first}") if atom.level == "month" else None
        months = [(first - 2) % 12 + 1 if relation == "before" else last]
        day = _last_day(months) if relation == "before" else -1
        time = None  # a cut-off is one of a day
    else:
        return None
    if not months:
        return Recurrence(f"FREQ=MONTHLY;BYMONTHDAY={day}", relation, time)
    return Recurrence(f"FREQ=YEARLY;BYMONTH={','.join(map(str, months))};BYMONTHDAY={day}", relation, time)


def _rule(unit: str, count: int = 1) -> Recurrence:
    freq, step = _PERIODS[unit]
    step *= count
    if freq == "MONTHLY" and step % 12 == 0:
        freq, step = "YEARLY", step // 12
    return Recurrence(f"FREQ={freq}" if step == 1 else f"FREQ={freq};INTERVAL={step}")


def _count(lower: str, at: int) -> tuple[int, int] | None:
    """Where a count of units ends, and what it is: a whole number up to a hundred."""
    figure = read_figure(lower, at)
    if figure is None or not 0 < figure[1] <= 100 or figure[1] % 1:
        return None
    return figure[0], int(figure[1])


def acts(places: Places) -> list[Act]:
    """The acts that repeat without a day of their own."""
    lower, of = places.lower, places.of
    weeks, days = ([at for at in of[word] if lower[at - 2 : at - 1] in _EVERY_LETTERS] for word in ("tuần", "ngày"))
    found: list[Act] = []
    for acts_at, where in ((_periodic, of["kỳ"]), (_once, of["lần"]), (_weekdays, weeks), (_daily, days)):
        for at in where:
            found += acts_at(lower, at)
    return found


def _periodic(lower: str, at: int) -> list[Act]:
    """``định kỳ hằng tháng, quý``, ``định kỳ 06 tháng một lần``, by their ``kỳ``."""
    start = len(lower[max(0, at - 7) : at].rstrip(" \n")) + max(0, at - 7) - 4
    if start < 0 or not lower.startswith("định", start):
        return []
    found: list[Act] = []
    m = _ACT_RE.match(lower, start)
    if m is not None:
        found = [Act(start, m.end(), _rule(m["unit"])), *_listed(lower, m.end())]
    m = _NUMBERED_ACT_RE.match(lower, start)
    count = None if m is None else _count(lower, m.end())
    unit = None if count is None else _UNIT_RE.match(lower, count[0])
    if count is not None and unit is not None:
        end = unit.end()
        once = _ONCE_MORE_RE.match(lower, end)
        end = end if once is None else once.end()
        found += [Act(start, end, _rule(unit[1], count[1])), *_listed(lower, end)]
    return found


def _listed(lower: str, end: int) -> list[Act]:
    """The further units of a list that starts with ``định kỳ hằng tháng``."""
    found: list[Act] = []
    while len(found) < 6 and (m := _LISTED_ACT_RE.match(lower, end)):
        count = (0, 1) if m["count"] is None else _count(lower, m.start("count"))
        if count is None:
            break
        end = m.end()
        found.append(Act(m.start("item"), end, _rule(m["unit"], count[1])))
    return found


def _once(lower: str, at: int) -> list[Act]:
    """``mỗi năm một lần``, ``06 tháng/lần``, by their ``lần``."""
    m = _ONCE_RE.match(lower, at)
    each = None if m is None else _EACH_RE.search(lower, max(0, at - 50), at)
    if m is None or each is None:
        return []
    if each["unit"]:
        return [Act(each.start(), m.end(), _rule(each["unit"]))]
    count = _count(lower, each.start())
    return [] if count is None else [Act(each.start(), m.end(), _rule(each["units"], count[1]))]


def _weekdays(lower: str, at: int) -> list[Act]:
    """``thứ Ba và thứ Sáu hằng tuần``, ``hằng tuần vào thứ Sáu``, by their ``tuần``."""
    if _WEEK_END_RE.match(lower, at) is None:
        return []
    named = _WEEKDAY_RE.search(lower, max(0, at - 32), at)
    if named is not None:
        return [_weekly(named.start(), at + 4, named[1], bound=False), *_listed_days(lower, named.start())]
    every = _EVERY_RE.search(lower, max(0, at - 8), at)
    later = None if every is None else _WEEKDAY_NEXT_RE.match(lower, at + 4)
    if every is None or later is None:
        return []
    near = _ON_RE.fullmatch(lower, at + 4, later.start("day")) is not None
    return [_weekly(every.start() if near else later.start("day"), later.end("day"), later[2], bound=not near)]


def _daily(lower: str, at: int) -> list[Act]:
    """``hằng ngày``, by its ``ngày``."""
    every = _EVERY_RE.search(lower, max(0, at - 8), at) if _DAILY_RE.match(lower, at) else None
    return [] if every is None else [Act(every.start(), at + 4, _rule("ngày"), bound=True)]


def _listed_days(lower: str, at: int) -> list[Act]:
    """The days of the week before the last of a list: ``thứ Ba và thứ Sáu hằng tuần``."""
    found: list[Act] = []
    while len(found) < len(_WEEK) and (day := _LISTED_DAY_RE.search(lower, max(0, at - 24), at)) is not None:
        at = day.start()
        found.append(_weekly(at, day.end("day"), day[2], bound=False))
    return found


def _weekly(start: int, end: int, name: str | None, *, bound: bool) -> Act:
    """A day of the week that repeats; without a name Sunday."""
    day = 6 if name is None else _WEEKDAYS[name]
    return Act(start, end, rule_of_weekday(day, None), day, bound)
