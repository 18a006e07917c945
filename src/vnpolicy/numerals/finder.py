"""Quantities in running text: which figures count something, and which are the name of something else.

Digits are met by one pattern, number words by a search for the words that every said figure holds. What stands beside
a figure decides: a label (``Điều 5``, ``năm 2025``), a code (``5G``, ``12-NQ/TW``), a list marker, a time of day.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from vnpolicy._regex import regex, word_set
from vnpolicy.found import Hit, hit_of

from .anchors import ordinals, runs, said
from .cells import cells
from .figures import read_digits
from .neighbours import (
    COUNTED,
    CUES,
    FUNCTION,
    FUNCTION_PAIRS,
    ISSUED,
    LABEL_PAIRS,
    LABELS,
    LISTS,
    MEMBERS,
    NAMED,
    NOUNS_AFTER_CAPITAL,
    NUMBERED,
    TIME,
    TIME_PAIRS,
    VERBS,
    WORKED,
)
from .quantities import NAMING, Quantity, goes_on, plain_number, read_ordinal, read_plain, read_quantity
from .units import GLUED_RE, PREFIX, PREFIXES
from .values import Measure, Money, Number, Ratio
from .words import DIGIT_WORDS, HALF, word_at

if TYPE_CHECKING:
    import re

    from vnpolicy.text import Folded

    from .values import Value

__all__ = ["scan"]

_OPENERS = "(\"'“‘[-+:;,"
_LOW_RE = regex(r"(?<![^\W_])(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)[ \n]{1,3}(?:đến|tới)[ \n]{1,3}\Z")
_TAIL_RE = regex(r"(?<![^\W_])(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|mươi|mười)[ \n]{1,3}\Z")
_POWERS = frozenset("23²³")
_CENTURIES = frozenset({"18", "19", "20", "21"})
_DAY_TAILS = frozenset(["âm", "dương", "hằng", "hàng"])
_HEAD_RE = regex(r"[^\W\d_]{1,12}+[23²³]?")
_YEARS_RE = regex(
    r"((?:1[89]|20|21)[0-9]{2})[ \n]?-[ \n]?((?:1[89]|20|21)[0-9]{2})"
    r"(?:[ \n]{1,3}([^\W\d_]{1,12}+[23²³]?|[^\s\w]|[0-9])|(?=[.,;:)](?![^\W_]))|\Z)"
)
_SIGN_RE = regex(r"[ \n]{1,3}([^\s\w]|[0-9])")
_COLON_ON_RE = regex(r"[ ]?:[ ]?(?=[0-9])")
_GROUPED_RE = regex(r"[0-9]{1,3}[ ][0-9]{3}(?![0-9])")
_AGAIN_RE = regex(rf"[0-9]|(?:{'|'.join(DIGIT_WORDS)}|mười|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?![^\W_])")
_CLOSERS = frozenset({"", ",", ";", ")", "?", "!", "…", "”", "]"})
_NOBODY: frozenset[str] = frozenset()
_DASHES = frozenset({"/", "-"})
_STOPS = frozenset({".", ":"})
_LEADERS = PREFIXES.keys() | {"âm"}  # words that go on into a figure
_NEGATIVE_ENDS = frozenset("m \n")  # what stands before the blank after "âm"
_LEADER_ENDS = frozenset(word[-1] for word in _LEADERS) | {" ", "\n"}
_AGES = frozenset(["thế", "thập", "thiên"])
_BLANKS = frozenset({" ", "\n"})
_OPEN = frozenset({"", "("})
_JOINS = frozenset(["và", "hoặc", "hay", "đến", "tới"])
_MARKS = frozenset(",;-")
_MARK_ENDS = _MARKS | _BLANKS

_SIDES = frozenset(["mm", "cm", "dm", "m", "km", "inch", "px", "pixel", "m2", "cm2", "A", "V"])
_BOUNDS = frozenset("≥≤")
# What goes on after a day, a month or a year and is none of them: "Tháng 3, 15 xã", "Năm 2024, 12 xã".
_DATED = {"ngày": 31, "tháng": 12, "quý": 4, "năm": -1}
_AFTER_YEAR_RE = regex(r"(?<![0-9])(?:19|20)[0-9]{2},[ \n]{1,2}\Z")  # giai đoạn 2021 - 2025, 45 xã
# Labels that are none before what they count: "nhóm 5 nước", "cấp 01 bản", "đường 4 làn".
_COUNTING = {
    "nhóm": MEMBERS,
    "cấp": ISSUED,
    "vực": frozenset(["hộ"]),
    "đường": frozenset(["làn"]),
    "lúc": frozenset(["tuổi", "người"]),
    "dẫn": word_set("đơn ban xã phường thôn hộ người cơ trường huyện tỉnh địa doanh tổ"),  # hướng dẫn 21 đơn vị
}
# The item before this one in a list of labelled places: "Điều 5, 6 và " before 7.
_ITEM_RE = regex(r"[0-9]{1,4}[a-zđ]?[ \n]{0,3}(?:[,;-]|và|hoặc|hay|đến|tới)[ \n]{1,3}\Z")
_LISTED_RE = regex(r"[0-9][ \n]{0,3}[,;-][ \n]{1,3}\Z")
_MANY = word_set("người hộ lượt hồ văn doanh căn con chiếc lao học đơn vụ máy xe cán")
# The code of an administrative procedure in the national database, as lists of procedures print it: 1.014.111.
_PROCEDURE_RE = regex(r"[1-3][.]0[0-9]{2}[.][0-9]{3}\Z")
# Two words that start with a capital and go on in small letters: "Hố Nai 3" is a place.
_NAME_RE = regex(r"(?:(?<![^\W_])[^\W\d_a-z][a-zà-ỹ]{1,6}[ ]){2}\Z")
# Where no current is spoken of, 21A is a house, 2A a group, 05A a form.
_ELECTRIC = ("điện", "dòng", "cầu dao", "cầu chì", "aptomat", "áp tô mát", "ampe", "pha ", "tải")
_CIRCUIT = 96
_NO_INDEX = ("bộ chỉ số ", "địa chỉ số ")
_LOWER_ITEMS = frozenset(["lần", "bộ"])
# Nouns whose first word is one of the passive: "28 bị cáo".
_PARTIES = frozenset([("bị", "cáo"), ("bị", "can"), ("bị", "đơn"), ("bị", "hại")])
# Nouns of more than two letters, that no code ends with, where a page has run them into their figure.
_RUN_IN = word_set("tuổi người điểm lần giấy tỉnh huyện phường thôn lượt trường chiếc căn đơn văn cuộc bản nhân danh")
_RUN_IN |= {"xã", "hộ", "bộ"}
_WITH_UNITS = frozenset(["percentage", "money", "measure"])
_ROUND_RE = regex(r"10*\Z")
_COMMA_DONG_RE = regex(r",(?:-[ ]?)?(?:đồng|đ)(?![^\W_])")  # 20.000,đ and 1.500.000,-đ, as typewriters wrote money
_LEVELS = frozenset(["xuống", "lên"])
_COLON_RE = regex(r"([^\W\d_]{1,14})[ \n]{1,3}([^\W\d_]{1,14})[ \n]?:[ \n]?\Z")
_NEXT_RE = regex(r"[ \n]{1,3}([^\W\d_]{1,14}+)(?:[ \n]{1,3}([^\W\d_]{1,14}+))?")
# The code of an area or a network, and the number goes on: (0254) 3.727.330, 0904 123 456.
_DIALLED_RE = regex(r"(?<![0-9.,])\(?0[0-9]{2,4}\)?[ ]?(?:[0-9]{3,4}[ ]){0,2}\Z")
_DIALLED = frozenset("0123456789)")
_TO_SHARE_RE = regex(r"[ \n]{1,3}(?:đến|tới)[ \n]{1,3}[1-9]/([2-9])(?![0-9/])")
_SPANNED_RE = regex(
    r"(?<![^\W_])(?:tuổi|ph|mức|trị|động|khoảng|kwh|số[ \n]điểm(?:[ \n]đạt)?(?:[ \n]được)?)[ \n:]{1,3}"
    r"(?:từ[ \n][0-9.,]{1,6}[ \n]?(?:-|đến)[ \n]?[0-9]{1,4}[;,][ \n](?:và[ \n])?){0,6}từ[ \n]\Z"
)
_OUT_OF_RE = regex(r"[ \n]trong[ \n](?:số[ \n])?([0-9]{1,4})[ \n]([^\W\d_]{1,14}+)")  # chọn 01 trong 02 phương án
# "giảm từ 63 xuống còn 34": where a figure starts from, with what it counts left unsaid.
_FROM_TO_RE = regex(
    r"[ \n]{1,3}(?:xuống|lên)(?:[ \n]{1,3}(?:chỉ|còn|đến|tới|thành|hơn|gần|khoảng|trên)){0,3}[ \n]{1,3}[0-9]"
)
_WORKED_RE = regex(rf"[ \n]{{1,3}}(?:ngày|giờ|tháng){WORKED}")
_YEAR_RE = regex(r"(?:1[89]|20|21)[0-9]{2}\Z")
_PREFIX_LEFT_RE = regex(rf"(?<![^\W_]){PREFIX}[ \n]{{0,3}}\Z")
_NEGATIVE_LEFT_RE = regex(r"(?:([^\W\d_]{1,6})[ \n]{1,3})?(?<![^\W_])(âm)[ \n]{1,3}\Z")
_LUNAR_YEAR_RE = regex(r"(?:19|20)[0-9]{2}(?![0-9]|[.,][0-9]|[ \n]?%)")  # "tháng 7 âm 2024"
_NOT_NEGATIVE = word_set("phát thu ghi dư lồng ngữ nguyên phụ tiếng siêu hạ thanh bát hội sóng cực")
_WEEKDAY_BEFORE_RE = regex(
    r"(?:(?<![^\W_])(?:sáng|trưa|chiều|tối|đêm|ngày|vào|đến|từ|mỗi|hằng)"
    r"|thứ[ \n](?!nhất)[^\W_]{1,4}(?:,|[ \n](?:và|hoặc)))[ \n]{1,2}\Z"
)
_WEEKDAY_AFTER_RE = regex(
    r"[ \n]{0,2}(?:,?[ \n]?\(?(?:ngày|[0-9]{1,2}[/-][0-9])|(?:hằng|hàng|trong|mỗi|đầu|cuối)?[ \n]?tuần"
    r"|,[ \n](?:thứ|chủ[ \n]nhật)|(?:đến|và|hoặc)[ \n]chủ[ \n]nhật|đến[ \n]thứ)"
)
# 17/7 (thứ 5); ngày 10 (thứ hai); tháng 3 năm 2026 (thứ ba) - a place among years, "năm 2025 (thứ 3)", is a rank
_BRACKETED_DAY_RE = regex(
    r"(?:(?<![^\W_])ngày[ \n][0-9]{1,2}|(?<![0-9])[0-9]{1,2}[/-](?:1[0-2]|0?[1-9])(?:[/-]20[0-9]{2})?"
    r"|tháng[ \n][0-9]{1,2}[ \n]năm[ \n]20[0-9]{2})[ \n]{0,2}\([ \n]?\Z"
)
_RANKED_BEFORE_RE = regex(
    r"(?:lần|họp|hội|khóa|trí|hạng|người|bên|nước|phiên|đứng|xếp|việc|điểm|bản|con|quý|kỷ|bước|loại|nhóm)[ \n]{1,3}\Z"
)


_OLDEST_YEAR, _LAST_YEAR = 1800, 2200


def scan(folded: Folded) -> list[Hit]:
    """Every quantity of the text, as hits that may overlap."""
    lower = folded.lower
    hits: list[Hit] = []
    done = -1
    for at, end in runs(folded):
        if at >= done:
            hit = _at_digits(folded, at, end)
            if hit is not None:
                done = hit.end
                hits.append(hit)
                if lower[done : done + 1] == "/" and (other := _of_so_many(folded, hit)) is not None:
                    done = other.end
                    hits.append(other)
    _said(folded, hits)
    _ordinals(folded, hits)
    if "|" in lower:
        hits += cells(lower)
    return hits


def _of_so_many(folded: Folded, hit: Hit) -> Hit | None:
    """``đạt 15 ha/22 ha``: what a slash parts from a figure, where it has the same unit; else it is a rate."""
    if "0" <= folded.lower[hit.end + 1 : hit.end + 2] <= "9" and hit.kind in _WITH_UNITS:
        other = read_quantity(folded, hit.end + 1)
        if other is None or other.doubtful or other.figure is None or _unit(other.value) != _unit(hit.value):
            return None
        if _ROUND_RE.match(str(other.figure.value)) is None:  # 0,9 km/100 km: a rate
            return Hit(other.start, other.end, hit.kind, other.value, other.end)
    return None


def _unit(value: Value) -> str:
    unit = getattr(value, "unit", None) or getattr(value, "currency", None)
    return f"{value.kind} {unit}"


def _at_digits(folded: Folded, at: int, end: int) -> Hit | None:
    """The quantity that starts with the digits from ``at`` to ``end``, where it counts something."""
    lower = folded.lower
    before, ahead, after = lower[at - 1 : at], lower[at - 2 : at - 1], lower[end : end + 1]
    blank = before in _BLANKS
    if blank:
        if ahead in _LEADER_ENDS and _is_led(lower, at):
            return _anyhow(folded, at, before, led=True)
    elif before not in _OPEN:
        return _anyhow(folded, at, before, led=False)
    following = None
    if after in _BLANKS:
        following = _NEXT_RE.match(lower, end)
        on = ""  # the sign or the word that may go on with the figure
        if following is not None:
            on, more = following.groups("")
            mates = goes_on().get(on, _NOBODY)
            bare = mates is not None and more not in mates
        elif (sign := _SIGN_RE.match(lower, end)) is None:
            bare = True
        else:
            on = sign[1]
            if on == ":" and _is_scale(lower, at, lower[at:end]):
                return _scale(lower, at, end)
            if on.isdigit():
                bare = not ahead.isdigit() and (after == "\n" or not _GROUPED_RE.match(lower, at))
            elif on == "(":
                bare = not ahead.isdigit() and not _AGAIN_RE.match(lower, sign.end())
            else:
                bare = on not in goes_on()
    elif after in _STOPS:
        if after == ":" and _is_scale(lower, at, lower[at:end]):
            return _scale(lower, at, end)
        if lower[end + 1 : end + 2].isalnum():
            return None
        on, bare = after, True
    else:
        on = after
        bare = after in _CLOSERS
    if bare:
        if blank and ahead in _MARK_ENDS and _is_item(lower, at, end, following):
            return None
        if before == "(" and after == ")":
            return _said_first(folded, at, end)
        return _bare(folded, at, end, following)
    if not after.isspace() and _runs_into(folded, end, after, blank=blank):
        if after == "x" and lower[end + 1 : end + 2].isdigit():
            return _each(folded, end + 1)
        return _before_noun(folded, at, end) if blank else None
    if on == "-" and _are_years(lower, at):
        return None
    plain = read_plain(lower, folded.cased, at)
    if plain is None or (plain[2] and (before == "(" or ahead.isdigit())):
        return _anyhow(folded, at, before, led=False)
    end, value, without_unit = plain
    if without_unit and _is_timed(lower, end, _NEXT_RE.match(lower, end)):
        return None
    return hit_of((at, end, value.kind, value, end, 0, False))


def _scale(lower: str, at: int, end: int) -> Hit | None:
    """``tỷ lệ 1:10.000``, ``tỷ lệ 1 : 3``: the scale of a map, or what is mixed, with a colon."""
    colon = _COLON_ON_RE.match(lower, end)
    whole = None if colon is None else read_digits(lower, colon.end())
    if whole is None or not whole.value or lower[whole.end : whole.end + 1].isalnum():
        return None
    if _COLON_ON_RE.match(lower, whole.end):
        return None  # 1 : 2 : 4, which is no ratio of two
    return Hit(at, whole.end, "ratio", Ratio(Decimal(1), whole.value), whole.end)


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
        return _anyhow(folded, at, folded.lower[at - 1 : at], led=False)
    value, grouped = plain_number(run)
    if grouped and value is not None and (dong := _COMMA_DONG_RE.match(folded.lower, end)) is not None:
        return Hit(at, dong.end(), "money", Money(value.amount, "VND"), dong.end())
    if value is None or _is_dialled(folded.lower, at) or not _counts(folded, at, run, following, grouped=grouped):
        return None
    return hit_of((at, end, "number", value, end, 0, False))


def _is_dialled(lower: str, at: int) -> bool:
    """Whether digits go on with a telephone number: ``(024) 3936 1234``."""
    return lower[at - 2 : at - 1] in _DIALLED and _DIALLED_RE.search(lower, at - 18 if at > 18 else 0, at) is not None


def _runs_into(folded: Folded, end: int, after: str, *, blank: bool) -> bool:
    """Whether digits run into what makes a name of them: ``16a``, ``598/QĐ``, ``57-NQ``."""
    if after.isalpha():
        head = _HEAD_RE.match(folded.lower, end)
        return head is not None and head[0] not in goes_on() and head[0][:2] != "tr"
    if after in _DASHES and blank:
        letter = folded.cased[end + 1 : end + 2]
        return letter.isupper() or (after == "-" and letter.isalpha())
    return False


def _each(folded: Folded, at: int) -> Hit | None:
    """``2x55 kW``: what each of so many has; ``3x4 cm`` are the sides of one."""
    quantity = read_quantity(folded, at)
    if quantity is None or not isinstance(quantity.value, Measure) or quantity.value.unit in _SIDES:
        return None
    return Hit(at, quantity.end, "measure", quantity.value, quantity.end)


def _before_noun(folded: Folded, at: int, end: int) -> Hit | None:
    """``15tuổi``, ``3.321xã``: what counts the noun that a page has run into it; no label stands before."""
    head = _HEAD_RE.match(folded.lower, end)
    if head is None or head[0] not in _RUN_IN or _is_label(*_left(folded.lower, at)[:2]):
        return None
    value, _ = plain_number(folded.lower[at:end])
    return None if value is None else Hit(at, end, "number", value, end)


def _are_years(lower: str, at: int) -> bool:
    """Whether two years stand there, ``2021-2025``, and nothing that they could count."""
    years = _YEARS_RE.match(lower, at)
    return (
        years is not None
        and years[1] < years[2]
        and (
            years[3] is None
            or (years[3].isdigit() and "\n" in lower[years.end(2) : years.end()])
            or (years[3] not in goes_on() and years[3] != "trở")
        )
    )


def _is_led(lower: str, at: int) -> bool:
    """Whether a currency or a sign stands before the figure, with a blank between."""
    words = lower[at - 8 if at > 8 else 0 : at].split()
    return bool(words) and words[-1].lstrip(_OPENERS) in _LEADERS


def _anyhow(folded: Folded, at: int, before: str, *, led: bool) -> Hit | None:
    """The quantity whose figure starts with the digit there, in whatever form, where its neighbours let it stand."""
    quantity = _digits(folded, at, before, led=led)
    if quantity is None:
        return None
    return Hit(quantity.start, quantity.end, quantity.value.kind, quantity.value, quantity.end)


def _digits(folded: Folded, at: int, before: str, *, led: bool) -> Quantity | None:
    lower = folded.lower
    start = at
    if led or before not in _BLANKS:
        place = _start(lower, at, before)
        if place is None:
            return None
        start = place
    quantity = read_quantity(folded, start)
    if quantity is None and start != at:
        quantity = read_quantity(folded, at)
    if quantity is None or quantity.doubtful or quantity.figure is None or quantity.figure.digits is None:
        return None
    digits = quantity.figure.digits
    after = lower[quantity.end : quantity.end + 1]
    value = quantity.value
    if isinstance(value, Ratio):
        return quantity if _stands_as_ratio(folded, quantity, at, after) else None
    if not quantity.bare:
        if after.isalnum() and lower[quantity.end - 1].isalnum() and not lower.endswith("đồng", at, quantity.end):
            return None
        if "\n" in lower[digits.end : quantity.end] and (at == 0 or before == "\n") and quantity.second is None:
            return None  # the cells of a table, one a line
        if isinstance(value, Measure) and value.unit in NAMING and lower[digits.end : digits.end + 1].isalpha():
            second, first, _listed = _left(lower, at)
            if len(digits.text) < 2 and folded.cased[at - len(first) - 1 : at][:1].isupper():
                return None
            if value.unit == "A" and at and start == at and digits.text.isdigit():
                return quantity if _flows(lower, at, first) else None
            return None if _is_label(second, first) else quantity
        return quantity
    scaled = quantity.figure.scale or (quantity.second is not None and quantity.second.scale)
    closed = scaled and after in {'"', "/"} and not lower[quantity.end + 1 : quantity.end + 2].isalnum()
    if after and after not in " \n" and not closed and not _open_right(folded, quantity.end, after):
        return None
    if before in {")", " "} and _is_dialled(lower, at):
        return None
    if (before == "(" and after == ")") or before == "[" or (before == "+" and lower[at - 2 : at - 1].isdigit()):
        return None
    if scaled:
        return None if _is_timed(lower, quantity.end, _NEXT_RE.match(lower, quantity.end)) else quantity
    top = quantity.second
    years = top is not None and top.digits is not None and _YEAR_RE.match(top.digits.text) is not None
    following = _NEXT_RE.match(lower, quantity.end)
    stands = _counts(folded, start, digits.text, following, grouped=digits.grouped, years=years)
    if stands or _is_timed(lower, quantity.end, following):
        return quantity if stands else None
    if top is not None:
        return quantity if _spans(lower, start) else None
    # "ban hành 4 (bốn) Tiêu chuẩn": what is said twice is no name, whatever its noun is
    return quantity if quantity.end != digits.end and not _is_label(*_left(lower, start)[:2]) else None


def _is_timed(lower: str, end: int, following: re.Match[str] | None) -> bool:
    """Whether a unit of time follows a figure that ends there, which makes a length of it."""
    return (
        following is not None
        and following[1] in TIME
        and not (following[2] == "công" and _WORKED_RE.match(lower, end) is not None)
    )


def _is_named(cased: str, at: int) -> bool:
    """Whether two words before a figure make it the number of a place: ``Hố Nai 3``, not ``Mở đường 4``."""
    name = _NAME_RE.search(cased, at - 24 if at > 24 else 0, at)
    return name is not None and all(word[0].isupper() for word in name[0].split())


def _spans(lower: str, at: int) -> bool:
    """Whether a range that no noun follows is what a scale runs over: ``nhóm tuổi từ 17 - 40; từ 41 - 50``."""
    return lower[at - 3 : at - 1] == "từ" and _SPANNED_RE.search(lower, at - 120 if at > 120 else 0, at) is not None


def _flows(lower: str, at: int, first: str) -> bool:
    """Whether digits that run into an A are a current: where one is spoken of, or so much of it is said."""
    near = lower[at - _CIRCUIT if at > _CIRCUIT else 0 : at]
    return (first in CUES and first != "là") or any(word in near for word in _ELECTRIC)


def _start(lower: str, at: int, before: str) -> int | None:
    """Where a quantity starts whose digits start there: at a sign, a currency, or the digits."""
    if before and before not in " \n(":
        if before == "-":
            ahead = lower[at - 2 : at - 1]
            # A dash at the start of a line is a bullet.
            return at if ahead in {"", "\n"} or lower[max(0, at - 3) : at - 2] == "\n" else at - 1
        if (before == ":" and (at < 2 or not lower[at - 2].isalnum() or lower[at - 2].isdigit())) or before in "’′″`^_":
            return None
    prefix = _PREFIX_LEFT_RE.search(lower, max(0, at - 6), at)
    if prefix is not None:
        return prefix.start()
    return _signed(lower, at) if before in _BLANKS else at


def _signed(lower: str, at: int) -> int:
    """Where a figure starts before which ``âm`` may stand: there, or at that word."""
    if lower[at - 2 : at - 1] in _NEGATIVE_ENDS:
        sign = _NEGATIVE_LEFT_RE.search(lower, at - 14 if at > 14 else 0, at)
        if sign is not None and sign[1] not in _NOT_NEGATIVE:
            place = sign.start(2)
            lunar = lower[place - 2 : place - 1].isdigit() and _LUNAR_YEAR_RE.match(lower, at)
            return at if lunar else place
    return at


def _open_right(folded: Folded, end: int, after: str) -> bool:
    """Whether a bare figure may end before this character."""
    if after.isalnum() or after in "_@#&=%°'\"′″^\\*":
        return False
    second = folded.lower[end + 1 : end + 2]
    if after in "-:" and second.isalnum():
        return False
    if after == "/":
        return second.islower() and folded.cased[end + 1 : end + 3].islower()
    return not (after in ".," and second.isalnum())


def _said_first(folded: Folded, at: int, end: int) -> Hit | None:
    """``hai (02) bản``: a word that is a digit, and the digits in brackets that confirm it."""
    lower = folded.lower
    words = lower[at - 10 if at > 10 else 0 : at - 1].split()
    digits = lower[at : min(end, at + 9)]
    if not words or not digits.isdigit() or DIGIT_WORDS.get(words[-1]) != int(digits):
        return None
    following = _NEXT_RE.match(lower, end + 1)
    if following is not None and following[1] in TIME:
        return None
    start = lower.rindex(words[-1], 0, at)
    return Hit(start, end + 1, "number", Number(Decimal(DIGIT_WORDS[words[-1]])), end + 1)


def _left(lower: str, at: int) -> tuple[str, str, bool]:
    """The two words before a place, with nothing but blanks between, and whether a list of figures leads there."""
    listed = False
    for _ in range(16):
        words = lower[at - 34 if at > 34 else 0 : at].rsplit(None, 2) if lower[at - 1 : at] in _BLANKS else None
        if not words:
            return "", "", listed
        first = words[-1]
        if first[-1] not in _MARKS and first not in _JOINS:
            break
        item = _ITEM_RE.search(lower, at - 16 if at > 16 else 0, at)
        if item is None:
            break
        listed = True
        at = item.start()
    else:
        return "", "khoản", listed  # so long a list is one of names
    if not first.isalpha():
        first = first.lstrip(_OPENERS)
        return "", first if first.isalpha() else "", listed
    second = words[-2] if len(words) > 1 else ""
    if not second.isalpha():
        second = second.lstrip(_OPENERS)
    return second if second.isalpha() else "", first, listed


def _is_label(second: str, first: str) -> bool:
    if first in LABELS:
        return (second, first) not in NUMBERED and (second, first) not in VERBS
    return (second, first) in LABEL_PAIRS


def _counts(
    folded: Folded,
    at: int,
    text: str,
    following: re.Match[str] | None,
    *,
    grouped: bool = False,
    years: bool = False,
) -> bool:
    """Whether a bare figure in digits counts something: ``text`` is its digits, ``following`` the words after it."""
    lower = folded.lower
    size = len(text)
    whole = text.isdigit()
    if whole and (size > 6 or (size > 2 and text[0] == "0")):
        return False
    second, first, listed = _left(lower, at)
    label = _is_label(second, first)
    if label and first not in _COUNTING and not listed:
        return False
    noun, next_noun, capital, broken = "", "", False, False
    if following is not None:
        place = following.start(1)
        capital = folded.cased[place].isupper()
        broken = "\n" in lower[following.start() : place]
        if capital and broken:
            following = None  # the next line starts something else
        else:
            noun, next_noun = following.groups("")
            if _is_timed(lower, following.start(), following) or (noun in _AGES and (noun, next_noun) in TIME_PAIRS):
                return False
    if label and noun not in _COUNTING.get(first, ()):
        # "Theo Nghị quyết 57, 20.000 người": not one more number of the list
        return listed and next_noun != "bản" and _ends_list(lower, at, text, first, noun, grouped=grouped)
    if noun == "trở" and next_noun in {"lên", "xuống"}:
        return True
    year = whole and size == 4 and text[:2] in _CENTURIES
    if years and (year or text[0] == "0"):
        return False
    cue = not listed and (first in CUES or (second, first) in NUMBERED or lower[at - 2 : at].strip(" ")[-1:] in _BOUNDS)
    if cue and second == "chỉ" and lower.endswith(_NO_INDEX, max(0, at - 12), at):
        return False  # a set of indicators, by the number of the decision that made it; the number of a house
    decimal_dot = not whole and not grouped and "." in text
    if decimal_dot and (first in {"nghệ", "nghiệp", "phủ", "web", "bản"} or not noun):
        return False
    if grouped and (not noun or broken) and _PROCEDURE_RE.match(text):
        return False
    if size == 1 and first and whole and not cue and noun not in _MANY and _is_named(folded.cased, at):
        return False
    # Where a line or a cell starts, a figure is more often a marker than a count.
    if not grouped and not (at > 1 and lower[at - 1] == " " and lower[at - 2].isalnum()):
        opens = _opens_line(folded, at, text, None if decimal_dot or broken else following)
        if opens is not None:
            return opens
    if noun:
        if (noun in FUNCTION and (noun, next_noun) not in _PARTIES) or (noun, next_noun) in FUNCTION_PAIRS:
            if noun in _LEVELS and first == "từ" and following is not None:
                return grouped or _FROM_TO_RE.match(lower, following.start()) is not None
            return cue or grouped or "," in text or (noun == "trong" and whole and _is_part(lower, at, text))
        if year and not cue and noun not in _MANY:
            return False
        if capital and following is not None and not _common(folded, following, at):
            return cue or grouped or (second, first) in LISTS
        return (second, first) not in NAMED or noun in COUNTED
    if cue or grouped:
        return not year or grouped or first in {"top", "hạng"}
    if "," in text:
        return True
    if ":" not in lower[at - 3 if at > 3 else 0 : at]:
        return False
    colon = _COLON_RE.search(lower, max(0, at - 32), at)
    return colon is not None and (colon[2] in {"lượng", "cộng"} or (colon[1], colon[2]) in NUMBERED)


def _is_part(lower: str, at: int, text: str) -> bool:
    """Whether a figure says how many of so many: ``01 trong 02 tiêu chí``."""
    of = _OUT_OF_RE.match(lower, at + len(text))
    return of is not None and of[2] not in TIME and int(text) <= int(of[1])


def _ends_list(lower: str, at: int, text: str, first: str, noun: str, *, grouped: bool) -> bool:
    """Whether a figure behind a list of labelled places counts what follows it: it is larger than a label can be."""
    least = -1 if _AFTER_YEAR_RE.search(lower, at - 8 if at > 8 else 0, at) else _DATED.get(first)
    year = len(text) == 4 and text[:2] in _CENTURIES
    many = grouped or (least is not None and text.isdigit() and not year and int(text) > least)
    if noun in _MANY:
        return many or len(text) > 1
    return many and noun not in FUNCTION and noun != ""


def _opens_line(folded: Folded, at: int, text: str, following: re.Match[str] | None) -> bool | None:
    """Whether a figure that opens a line or a cell counts, and is no marker; None where its place does not tell.

    ``following`` are the words that it may count, None where there are none.
    """
    lower = folded.lower
    line = at
    while line > 0 and at - line < 4 and lower[line - 1] in " -+•":
        line -= 1
    if line > 0 and lower[line - 1] not in "\n|":
        return None
    if following is None:
        return "," in text
    above = lower[line - 3 if line > 3 else 0 : line]
    head = above.rstrip()
    letter = following.start(1)
    capital = folded.cased[letter].isupper()
    if capital and line and len(text) < 3 and text[0] != "0" and not folded.cased[letter + 1 : letter + 2].isupper():
        return False  # a marker without its dot: "1 Nhà nước khuyến khích"; but "3 VĐV"
    if (head and head[-1] in ".;:|/)") or above[:-1].rstrip(" ")[-1:] == "\n" or line < at - 1:
        if text[0] == "0":  # no marker is written so, but where a dot or a bracket follows: "07 loại biển"
            return not capital or (line < at - 1 and _common(folded, following, at))
        return not capital and (following[1] in COUNTED or following[1] in _LOWER_ITEMS)
    return None


def _common(folded: Folded, following: re.Match[str], at: int) -> bool:
    """Whether a capital after a figure starts the name of a kind of thing (``4 Luật``), not of a street or a person."""
    word = folded.cased[following.start(1) : following.end(1)]
    if folded.cased[following.end(1) : following.end(1) + 1] == "/":
        return False  # 489 QĐ/QLTN
    if word.isupper() and len(word) > 1:
        before = folded.cased[max(0, at - 12) : at].strip()
        return (
            before.isupper() or following[2] is None or not folded.cased[following.start(2)].isupper() or len(word) > 2
        )
    return following[1] in NOUNS_AFTER_CAPITAL


def _is_scale(lower: str, at: int, part: str) -> bool:
    """Whether a figure is the one of a scale: ``tỷ lệ 1/2000``, ``tỷ lệ 1:500``."""
    return part == "1" and lower[at - 3 : at - 1] == "lệ"


# After these words two figures with a slash are a day, a class of invalids (thương binh) or a rank.
_OF_A_DAY = word_set("binh hạng ngày sáng chiều tối trưa đêm lễ dịp tết trước mùng")
_ALWAYS_OPEN = frozenset({"24/7", "24/24", "24/24h", "7/7", "365/365"})


def _stands_as_ratio(folded: Folded, quantity: Quantity, at: int, after: str) -> bool:
    """Whether two figures with a slash between are so many of so many: no day, no address, no rank."""
    lower = folded.lower
    ratio = quantity.value
    assert isinstance(ratio, Ratio)
    if after and after not in " \n" and (after in "/:-" or not _open_right(folded, quantity.end, after)):
        return False
    if lower[at - 1 : at] == "-":
        return False
    text = lower[at : quantity.end]
    part, _, whole = text.partition("/")
    zero = part[0] == "0" or whole[0] == "0"
    if (_YEAR_RE.match(whole) and not _is_scale(lower, at, part)) or (zero and (len(part) > 2 or len(whole) > 2)):
        return False
    if text in _ALWAYS_OPEN:
        return False
    second, first, _listed = _left(lower, at)
    if _is_label(second, first) and first not in {"loại", "phần", "mức", "cấp"} and (second, first) != ("vị", "trí"):
        return False
    if first in _OF_A_DAY and (second, first) not in NUMBERED:
        return False
    following = _NEXT_RE.match(lower, quantity.end)
    noun = following[1] if following else ""
    if ratio.part > ratio.whole:
        return False
    if zero and (not noun or noun in FUNCTION):
        return False  # 02/09 is a day
    if noun in TIME:
        return False
    if first == "từ" and (second_share := _TO_SHARE_RE.match(lower, quantity.end)):
        return int(second_share[1]) < ratio.whole  # as days they would run back: "từ 1/3 đến 1/2"
    day = ratio.whole <= 12 and part.isdigit() and whole.isdigit()  # and so is the part, which is no larger
    if day and (not noun or noun in FUNCTION or noun in _DAY_TAILS):
        return first in CUES and first not in {"còn", "có", "gồm"}
    return True


def _said(folded: Folded, hits: list[Hit]) -> None:
    """Figures in words: each holds a word that is searched for; the reading starts one word before it."""
    lower = folded.lower
    done = -1
    for place in said(lower):
        if place < done:
            continue
        start = _said_start(lower, place)
        if start is None or start < done:
            continue
        quantity = _said_at(folded, start)
        if quantity is not None:
            done = quantity.end
            hits.append(Hit(quantity.start, quantity.end, quantity.value.kind, quantity.value, quantity.end))


def _said_start(lower: str, at: int) -> int | None:
    """Where the figure starts whose first telling word stands there."""
    before = lower[at - 12 if at > 12 else 0 : at]
    words = before.split()
    last = words[-1].lstrip(_OPENERS) if words and before[-1] in _BLANKS else ""
    if last in DIGIT_WORDS:
        return at - len(before) + before.rindex(last)
    if before and before[-1].isalnum():
        return None
    anchor, end = word_at(lower, at)
    if anchor == "mười":
        return at
    if last == "phần" and anchor == "trăm" and len(words) > 1:
        first = words[-2].lstrip(_OPENERS)
        return at - len(before) + before.rindex(first) if first in DIGIT_WORDS else None
    if last.isdigit() or last[-1:].isdigit():
        return None
    return at if word_at(lower, end)[0] in HALF else None


def _said_at(folded: Folded, start: int) -> Quantity | None:
    lower = folded.lower
    if start and lower[start - 1].isalnum():
        return None
    at = _signed(lower, start)
    low = _LOW_RE.search(lower, at - 15 if at > 15 else 0, at)
    if low is not None and _TAIL_RE.search(lower, max(0, low.start() - 8), low.start()):
        return None  # "một trăm hai đến ba nghìn": what the low end is cannot be told
    quantity = read_quantity(folded, low.start() if low is not None else at)
    if low is not None:
        if quantity is not None and quantity.second is not None:
            at = quantity.start
        else:
            quantity = read_quantity(folded, at)
    if quantity is None or quantity.doubtful or quantity.figure is None:
        return None
    words = folded.cased[quantity.start : quantity.end].split()
    if words[0][0].isupper() and all(word[0].isupper() for word in words) and not words[0].isupper():
        return None  # the name of a place: "Bảy Ngàn"
    if quantity.bare:
        if quantity.figure.words < 2 and quantity.second is None and quantity.end == quantity.figure.end:
            return None
        if lower[at - 1 : at] == "(" and lower[quantity.end : quantity.end + 1] == ")":
            return None  # digits said again
        following = _NEXT_RE.match(lower, quantity.end)
        if following is not None and (following[1] in TIME or following[1] in {"mươi", "trăm", "phẩy", "phần"}):
            return None
        second, first, _listed = _left(lower, at)
        if first == "thứ" or _is_label(second, first) or first in {"vài", "mấy", "hàng", "phần", "phẩy"}:
            return None
    elif isinstance(quantity.value, Ratio) and _left(lower, at)[1] in {"vài", "mấy"}:
        return None
    return quantity


def _ordinals(folded: Folded, hits: list[Hit]) -> None:
    lower = folded.lower
    for at in ordinals(lower):
        if at and lower[at - 1].isalnum():
            continue
        quantity = read_ordinal(folded, at)
        if quantity is not None and _ranks(folded, quantity):
            hits.append(Hit(at, quantity.end, "ordinal", quantity.value, quantity.end))


def _ranks(folded: Folded, quantity: Quantity) -> bool:
    """Whether an ordinal is one; ``thứ hai`` to ``thứ bảy`` may be days of the week."""
    lower = folded.lower
    start, end = quantity.start, quantity.end
    after = lower[end : end + 1]
    if after.isalnum() or (after in "./-" and lower[end + 1 : end + 2].isalnum()):
        return False
    rank = Decimal(str(quantity.value.to_dict()["rank"]))
    if lower[start] != "t":
        return not _OLDEST_YEAR <= rank < _LAST_YEAR  # tài khóa 2023
    if not 2 <= rank <= 7 or _RANKED_BEFORE_RE.search(lower, max(0, start - 12), start):
        return True
    words = folded.cased[start:end].split()
    if words[-1][0].isupper() and not words[-1].isupper():
        return False  # thứ Bảy
    if _WEEKDAY_AFTER_RE.match(lower, end):
        return False
    if after in (")", ",") and _BRACKETED_DAY_RE.search(lower, start - 26 if start > 26 else 0, start):
        return False
    return not _WEEKDAY_BEFORE_RE.search(lower, start - 16 if start > 16 else 0, start)
