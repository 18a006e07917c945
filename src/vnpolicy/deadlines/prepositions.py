"""What stands before a time (giới từ): ``trước``, ``chậm nhất là``, ``đến hết``, with the hour of a cut-off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from vnpolicy._regex import regex, word_set

from .patterns import CLOCK as _CLOCK
from .patterns import WEEKDAY, clock_time, spaced
from .patterns import S as _S

if TYPE_CHECKING:
    import datetime as dt

    from .limits import Relation

__all__ = ["Preposition", "preposition", "stands_alone"]

_WEEKDAY: Final = rf"(?:{WEEKDAY}[ \n]{{0,2}}[,(]?[ \n]{{1,2}}(?:tức{_S})?)?"
_PREPOSITION_RE: Final = regex(
    "(?<![^\\W_])(?:"
    + spaced(
        r"""(?P<by>(?:(?:chậm|muộn) nhất|không (?:được )?(?:(?:muộn|chậm|trễ) (?:hơn|quá)|quá)|quá hạn)(?: là)?
        (?: không quá)?
        (?: (?:vào|trong|đến|tới|hết|(?:kể )?từ))?(?: hết)?(?P<by_before> trước)?(?: thời điểm)?)
        |(?P<before>(?:(?:cho )?(?:đến|tới) )?trước(?: thời (?:điểm|hạn|gian))?)
        |(?P<until>(?:cho )?(?:đến|tới)(?: hết)?(?: thời điểm)?|hết)
        |(?P<within>(?:ngay )?trong(?: vòng)?)
        |(?P<at>vào)""".replace("        ", "")
    )
    + rf"){_S}{_WEEKDAY}{_CLOCK}{_WEEKDAY}\Z"
)
# "trước ngày Quốc khánh 02/9/2025": the name of a feast stands between a limit and its day.
_FEAST_RE: Final = regex(
    rf"(?<![^\W_])(?:(?:ngày|dịp){_S})?(?:lễ{_S})?(?:kỷ{_S}niệm{_S})?(?:ngày{_S})?"
    + spaced(
        r"(?:quốc khánh|tết dương lịch|thương binh(?: -|,)? liệt s[ĩỹ]|nhà giáo việt nam|quốc tế lao động"
        r"|thành lập đảng(?: cộng sản việt nam)?|giải phóng miền nam(?:,? thống nhất đất nước)?|giải phóng thủ đô)"
    )
    + rf"{_S}(?:ngày{_S})?\Z"
)
_FEAST_ENDS: Final = word_set("khánh lịch sĩ sỹ nam động đảng nước đô")
_LIMITS: Final = frozenset({"by", "by_before", "before"})
_RELATIONS: Final[dict[str, Relation]] = {
    "by": "by",
    "by_before": "before",
    "before": "before",
    "until": "by",
    "within": "within",
    "at": "within",
}
_LAST: Final = word_set("trước đến tới hết trong vào nhất là hơn quá vòng điểm hạn gian sáu bảy hai ba tư năm nhật")
# Those of one word, and the words that another may end with before one.
_LONE: Final = {"trước": "before", "đến": "until", "tới": "until", "hết": "until", "trong": "within", "vào": "at"}
_RUN_IN_RE: Final = regex(rf"(?<![^\W_])(?:{'|'.join(_LONE)})\Z")  # "trướcngày 30/6", of a page that lost the blank
_RUN_IN_ENDS: Final = frozenset(word[-1] for word in _LONE)
_GO_BEFORE: Final = word_set("nhất hơn quá hạn là vào trong đến tới hết cho")
_LAST_LETTERS: Final = frozenset("cnitgoàámhờuaưyĩỹôừ0123456789'’,) \n")  # or a second blank
_FROM: Final = 16  # chậm nhất kể từ, from where on a duty must be kept
_LAST_WORD_RE: Final = regex(r"([^\W_]+)[,)'’:]?\Z")
_CLOCK_END_RE: Final = regex(r"(?:[0-9]|(?<![^\W\d_])[hgp]|giờ|phút|sáng|chiều)\Z")


# A time after any other word is what it is: no preposition, no clock and no label stands before it.
_TYING: Final = _LAST | _FEAST_ENDS | word_set("giờ phút sáng chiều trưa tối h g p thành xong trình hành")


def stands_alone(lower: str, at: int) -> bool:
    """Whether the word before a time, one blank away, is none that could tie it to a duty."""
    if lower[at - 1 : at] != " ":
        return False
    word = lower[at - 12 if at > 12 else 0 : at - 1].rpartition(" ")[2]
    if not word.isalpha():  # 30/2020/nđ-cp; Hà Nội,
        word = word.removesuffix(",").rpartition("/")[2].rpartition("-")[2]
    if word == "từ":  # chậm nhất kể từ
        return "nhất" not in lower[max(0, at - _FROM) : at]
    return word.isalpha() and word not in _TYING


class Preposition(NamedTuple):
    """What stands before a time: where it starts, what it is, and its cut-off: ``trước 16 giờ 30 phút``."""

    start: int
    name: str
    time: dt.time | None = None

    @property
    def relation(self) -> Relation:
        """How the duty that it sets stands to the time."""
        return _RELATIONS[self.name]

    @property
    def is_limit(self) -> bool:
        """Whether it is that of a last day: ``trước``, ``chậm nhất``."""
        return self.name in _LIMITS


def preposition(lower: str, at: int, *, feasts: bool = True) -> Preposition | None:
    """The preposition of the time that starts there; that of a limit may have the name of the day's feast behind it."""
    if not at:
        return None
    if lower[at - 1] not in " \n":
        run_in = _RUN_IN_RE.search(lower, at - 6 if at > 6 else 0, at) if lower[at - 1] in _RUN_IN_ENDS else None
        return None if run_in is None else Preposition(run_in.start(), _LONE[run_in[0]])
    if lower[at - 2 : at - 1] not in _LAST_LETTERS:
        return None
    window = lower[at - 24 if at > 24 else 0 : at - 1].replace("\n", " ")
    gap = 1
    while window[-1:] == " " and gap < 3:
        window = window[:-1]
        gap += 1
    before, _, last = window.rpartition(" ")
    if last in _FEAST_ENDS and feasts:
        feast = _FEAST_RE.search(lower, max(0, at - 64), at)
        limit = preposition(lower, feast.start(), feasts=False) if feast is not None else None
        return limit if limit is not None and (limit.is_limit or limit.name == "until") else None
    if last in _LONE:
        before = before[before.rfind(" ") + 1 :]
        if before.isalpha() and before not in _GO_BEFORE:
            return Preposition(at - gap - len(last), _LONE[last])
    elif last == "từ":
        if "nhất" not in before:
            return None
    elif last not in _LAST:
        word = _LAST_WORD_RE.search(last)
        if word is None or not (word[1] in _LAST or _CLOCK_END_RE.search(word[1])):
            return None
    m = _PREPOSITION_RE.search(lower, max(0, at - 64), at)
    if m is None:
        return None
    time = clock_time(m) if m["h"] else None
    if time is None and m["h"]:
        return None
    name = next(name for name in ("by_before", "by", "before", "until", "within", "at") if m[name] is not None)
    start = m.start()
    if name == "within" and lower.startswith("ngay", start):
        start = lower.index("trong", start)
    elif name == "until" and lower.startswith("cho", start):
        start = lower.index("đ" if "đến" in m[0] else "t", start)
    return Preposition(start, name, time)
