"""Whether a bare figure in digits counts something (con số đếm), by the words on both sides of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy._regex import CAPITAL, regex, word_set

from .after import is_kind, is_timed
from .before import is_label, is_named, left
from .markers import opens_line
from .neighbours import (
    COUNTED,
    CUES,
    FUNCTION,
    FUNCTION_PAIRS,
    ISSUED,
    LISTS,
    MEMBERS,
    NAMED,
    NUMBERED,
    TIME,
    TIME_PAIRS,
)

if TYPE_CHECKING:
    import re

    from vnpolicy.text import Folded

__all__ = ["counts"]

CENTURIES = frozenset({"18", "19", "20", "21"})
_FEASTS = frozenset([("dương", "lịch"), ("âm", "lịch"), ("nguyên", "đán")])  # Tết Nguyên đán 2025
_AGES = frozenset(["thế", "thập", "thiên"])
_BOUNDS = frozenset("≥≤<>")
_BOUND_RE = regex(r"(?:[≥≤]|(?<=[^<>=\n-])[<>])[ ]?\Z")  # no arrow, no mark of a quotation
# What goes on after a day, a month or a year and is none of them: "Tháng 3, 15 xã", "Năm 2024, 12 xã".
_DATED = {"ngày": 31, "tháng": 12, "quý": 4, "năm": -1}
_AFTER_YEAR_RE = regex(r"(?<![0-9])(?:19|20)[0-9]{2},[ \n]{1,2}\Z")  # giai đoạn 2021 - 2025, 45 xã
# Labels that are none before what they count: "nhóm 5 nước", "cấp 01 bản", "đường 4 làn".
_COUNTING = {
    "nhóm": MEMBERS,
    "hình": frozenset(["cấp"]),  # mô hình 2 cấp
    "nam": frozenset(["tỉnh"]),  # Ủy ban Mặt trận Tổ quốc Việt Nam 52 tỉnh
    "cấp": ISSUED,
    "vực": frozenset(["hộ", "nước", "tỉnh"]),
    "đường": frozenset(["làn"]),
    "lúc": frozenset(["tuổi", "người"]),
    "báo": frozenset(["lần"]),  # thông báo 01 lần bằng văn bản
    "cáo": frozenset(["lần", "loại", "nội", "nhóm"]),  # báo cáo 04 loại danh sách
    "viện": frozenset(["giường", "tầng", "cơ"]),
    "luận": frozenset(["cuộc", "vụ", "đơn", "vấn"]),  # đã kết luận 8 cuộc thanh tra
    "định": frozenset(["cuộc", "vấn"]),  # quyết định 3 vấn đề
    "dẫn": word_set(
        "đơn ban xã phường thôn hộ người cơ trường huyện tỉnh địa doanh tổ tàu thuyền"
    ),  # hướng dẫn 21 đơn vị
}
MANY = word_set("người hộ lượt hồ văn doanh căn con chiếc lao học đơn vụ máy xe cán")
# The code of an administrative procedure in the national database, as lists of procedures print it: 1.014.111.
_PROCEDURE_RE = regex(r"[1-3][.]0[0-9]{2}[.](?![05]00)[0-9]{3}\Z")
_NO_INDEX = ("bộ chỉ số ", "địa chỉ số ")
# Nouns whose first word is one of the passive, or a letter: "28 bị cáo", "12 y sĩ".
_PARTIES = frozenset(
    [("bị", "cáo"), ("bị", "can"), ("bị", "đơn"), ("bị", "hại"), ("y", "sĩ"), ("y", "sỹ"), ("y", "tá"), ("y", "bác")]
)
# Words before a figure that end the names of places and persons too: "Cao Bằng 1", "Long Thành 2".
_NAME_ENDS = frozenset(["bằng", "thành", "đạt", "thêm"])
# "Lào Cai 4.123, Sơn La 540, Phú Thọ 7.505": so many in each; "Nậm Na 2, Nậm Na 3" are names.
_PART = rf"[{CAPITAL}](?:[^\W\d_]|&){{0,6}}"
_NAME = rf"{_PART}(?:[ \n-]{{1,3}}{_PART}){{0,3}}"
_LISTING = frozenset(",;)")
_NAMED_RE = regex(rf"(?:[,;][ \n]|\(){_NAME}[ ]\Z")
_THOUSANDS_BEFORE_RE = regex(rf"[0-9][.][0-9]{{3}}[,;][ \n]{_NAME}[ ]\Z")
_THOUSANDS_AFTER_RE = regex(rf"[,;][ \n]{_NAME}[ ][1-9][0-9]{{0,2}}(?:[.][0-9]{{3}}){{1,3}}(?![0-9]|[.,][0-9])")
_SHARES_RE = regex(rf"\(({_NAME}[ \n][0-9]{{1,4}}(?:(?:[,;]|[ ]và)[ \n]{_NAME}[ \n][0-9]{{1,4}}){{1,20}})\)")
_SHARE_RE = regex("(?<=[ \n])[0-9]{1,4}(?![0-9])")
_TOTAL_RE = regex(r"(?<![\w.,/])([0-9]{1,4})(?:[ ][^\W\d_]{1,8}){1,6}[ ]\Z")
_SHARES = 160
_FEW = 2  # one name, and nothing behind the last figure
_TOTAL = 64
# What is done with rules: đơn giản hóa 138 quy định; "Nghị định 70 quy định" lays down.
_ON_RULES = word_set("hóa soát bỏ hành đổi sung thế sửa xuất còn cả toàn có gồm")
_GRADES = frozenset(["mức", "hạng", "bậc", "loại", "nhóm", "cấp"])  # of these, in capitals, a figure is the name
_LEVELS = frozenset(["xuống", "lên", "còn"])
_COLON_RE = regex(r"([^\W\d_]{1,14})[ \n]{1,3}([^\W\d_]{1,14})[ \n]?:[ \n]?\Z")
_OUT_OF_RE = regex(r"[ \n]trong[ \n](?:số[ \n])?([0-9]{1,4})[ \n]([^\W\d_]{1,14}+)")  # chọn 01 trong 02 phương án
# "giảm từ 63 xuống còn 34", "sáp nhập từ 63 còn 34": where a figure starts from, with what it counts left unsaid.
_FROM_TO_RE = regex(
    r"[ \n]{1,3}(?:xuống|lên|còn)(?:[ \n]{1,3}(?:chỉ|còn|đến|tới|thành|hơn|gần|khoảng|trên)){0,3}[ \n]{1,3}[0-9]"
)


def counts(
    folded: Folded,
    at: int,
    text: str,
    following: re.Match[str] | None,
    *,
    grouped: bool,
    years: bool = False,
) -> bool:
    """Whether a bare figure in digits counts something: ``text`` is its digits, ``following`` the words after it."""
    lower = folded.lower
    size = len(text)
    whole = text.isdigit()
    if whole and (size > 6 or (size > 2 and text[0] == "0")):
        return False
    second, first, listed = left(lower, at)
    label = is_label(second, first)
    if label and first not in _COUNTING and not listed and not grouped and not text.startswith("0,"):
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
            if is_timed(lower, following.start(), following) or (noun in _AGES and (noun, next_noun) in TIME_PAIRS):
                return False
    if label and grouped and not listed and noun and noun not in FUNCTION and not capital:
        label = False  # no label numbers thousands: "các loại 2.392 cái"
    if label and text.startswith("0,"):
        label = False  # nothing bears that number: "ca 0,108"
    if label and (noun not in _COUNTING.get(first, ()) or (noun == "nội" and next_noun != "dung")):
        # "Theo Nghị quyết 57, 20.000 người": not one more number of the list
        return listed and next_noun != "bản" and _ends_list(lower, at, text, first, noun, grouped=grouped)
    if noun == "trở" and next_noun in {"lên", "xuống"}:
        return not (first in _GRADES and folded.cased[at - len(first) - 1].isupper())  # từ Mức 2 trở lên
    year = whole and size == 4 and text[:2] in CENTURIES
    if (years and (year or text[0] == "0")) or (year and (second, first) in _FEASTS):
        return False
    cue = (not listed or first == "tuổi") and (first in CUES or (second, first) in NUMBERED or _is_bound(lower, at))
    cue = cue or ((noun, next_noun) == ("quy", "định") and first in _ON_RULES)
    if cue and second == "chỉ" and lower.endswith(_NO_INDEX, 0, at):
        return False  # a set of indicators, by the number of the decision that made it; the number of a house
    if cue and first in _NAME_ENDS and _ends_name(folded.cased, at, second, first):
        cue = False
    if not whole and text[:6].isdigit() and not cue and (capital or not noun or noun in FUNCTION):
        return False  # coordinates: "M7 2345678,12 412345,67"
    decimal_dot = not whole and not grouped and "." in text
    if decimal_dot and (first in {"nghệ", "nghiệp", "web", "bản"} or not noun):
        return not noun and _COEFFICIENT_RE.search(lower, max(0, at - _REACH), at) is not None
    if grouped and (not noun or broken) and _PROCEDURE_RE.match(text):
        return False
    if size == 1 and first and whole and not cue and noun not in MANY and is_named(folded.cased, at):
        return lower[at + 1 : at + 2] in _LISTING and _adds_up(folded.cased, at)
    # Where a line or a cell starts, a figure is more often a marker than a count.
    if not grouped:
        opens = opens_line(folded, at, text, None if decimal_dot or broken else following)
        if opens is not None:
            return opens
    if noun:
        if (noun in FUNCTION and (noun, next_noun) not in _PARTIES) or (noun, next_noun) in FUNCTION_PAIRS:
            if noun in _LEVELS and first == "từ" and following is not None:
                return grouped or _FROM_TO_RE.match(lower, following.start()) is not None
            return cue or grouped or "," in text or (noun == "trong" and whole and _is_part(lower, at, text))
        if year and not cue and (noun not in MANY or _is_acronym(folded.cased, at, first)):
            return False
        if capital and following is not None and not is_kind(folded, following, at):
            kind = whole and (second, first) not in NAMED and _is_common(folded.cased, at, following)
            return cue or grouped or kind or (second, first) in LISTS
        return grouped or (second, first) not in NAMED or noun in COUNTED
    if cue or grouped:
        return not year or grouped or first in {"top", "hạng"}
    if "," in text or (":" in lower[at - 2 : at] and _is_summed(lower, at)):
        return True
    return whole and size < 4 and _is_beside_thousands(folded.cased, at, at + size)


def _is_acronym(cased: str, at: int, first: str) -> bool:
    """Whether the word before a figure is written in capitals: behind ``thuế GTGT`` 2026 is a year."""
    word = cased[at - len(first) - 1 : at - 1]
    return len(word) > 2 and word.isalpha() and word.isupper()


# "Hệ số lương: 2.34": what is so called is no number of a section.
_COEFFICIENT_RE = regex(r"(?<![^\W_])hệ[ \n]số(?:[ \n][^\W\d_]{1,9}){0,6}(?:[ ]?:|[ \n]là)?[ \n]\Z")
_REACH = 72


def _is_common(cased: str, at: int, following: re.Match[str]) -> bool:
    """Whether a capital after a figure starts a noun that goes on in small letters: ``lắp 20 Camera giám sát``.

    No name stands before the figure, and no sign that a list starts behind.
    """
    start, after = following.start(1), following.start(2)
    if after < 0 or not (cased[start + 1].islower() and cased[after].islower()):
        return False
    before = cased[max(0, at - 12) : at].rstrip(" \n")
    word = before.rpartition(" ")[2]
    return before[-1:] in _LISTING or before[-1:] == "(" or (word.isalpha() and word.islower())


def _ends_name(cased: str, at: int, second: str, first: str) -> bool:
    """Whether the two words before a figure are a name: each with a capital, and no heading in capitals."""
    start = at - len(first) - 1
    return (
        cased[start].isupper()
        and cased[start + 1].islower()
        and second.isalpha()
        and cased[start - len(second) - 1].isupper()
    )


def _is_beside_thousands(cased: str, at: int, end: int) -> bool:
    """Whether a figure stands behind a name in a list of such, and the next or the last one says thousands."""
    if cased[end : end + 1] not in _LISTING or _NAMED_RE.search(cased, max(0, at - 40), at) is None:
        return False
    before = _THOUSANDS_BEFORE_RE.search(cased, max(0, at - 48), at)
    return before is not None or _THOUSANDS_AFTER_RE.match(cased, end) is not None or _adds_up(cased, at)


def _adds_up(cased: str, at: int) -> bool:
    """Whether a figure is one of a list in brackets that adds up to what they follow: ``05 người chết (Đắk Lắk 3, Gia
    Lai 2)``.
    """
    opened = cased.rfind("(", max(0, at - _SHARES), at)
    shares = None if opened < 0 or cased.find(")", opened, at) >= 0 else _SHARES_RE.match(cased, opened)
    total = None if shares is None else _TOTAL_RE.search(cased, max(0, opened - _TOTAL), opened)
    if shares is None or total is None:
        return False
    names = {name.strip(" ,;") for name in _SHARE_RE.split(shares[1])}
    return len(names) > _FEW and sum(map(int, _SHARE_RE.findall(shares[1]))) == int(total[1])


def _is_bound(lower: str, at: int) -> bool:
    """Whether a sign of comparison stands before a figure: ``≥ 50``, ``<10``."""
    return lower[at - 2 : at].rstrip(" ")[-1:] in _BOUNDS and _BOUND_RE.search(lower, at - 2, at) is not None


def _is_summed(lower: str, at: int) -> bool:
    """Whether the words before a colon say that a sum follows: ``Số lượng: 7``, ``Tổng số: 12``."""
    colon = _COLON_RE.search(lower, at - 32, at)
    return colon is not None and (colon[2] in {"lượng", "cộng"} or (colon[1], colon[2]) in NUMBERED)


def _is_part(lower: str, at: int, text: str) -> bool:
    """Whether a figure says how many of so many: ``01 trong 02 tiêu chí``."""
    of = _OUT_OF_RE.match(lower, at + len(text))
    return of is not None and of[2] not in TIME and int(text) <= int(of[1])


def _ends_list(lower: str, at: int, text: str, first: str, noun: str, *, grouped: bool) -> bool:
    """Whether a figure behind a list of labelled places counts what follows it: it is larger than a label can be."""
    least = -1 if _AFTER_YEAR_RE.search(lower, at - 8, at) else _DATED.get(first)
    year = len(text) == 4 and text[:2] in CENTURIES
    many = grouped or (least is not None and text.isdigit() and not year and int(text) > least)
    if noun in MANY:
        return many or len(text) > 1
    return many and noun not in FUNCTION and noun != ""
