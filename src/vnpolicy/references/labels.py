"""The levels of an act and how they are labelled: ``điều 68a``, ``khoản 2``, ``điểm đ``, ``mẫu số 01/PLI``.

The ladder of a Vietnamese act is *phần > chương > mục > tiểu mục > điều > khoản > điểm* (Nghị định 34/2016/NĐ-CP,
art. 62; Nghị quyết 351/2017/UBTVQH14, art. 10), with *tiết* below the point in tax practice, and annexes (*phụ lục*)
and forms (*mẫu số*) attached. Each level has its noun, its own writing of labels, and words that it is part of without
being a level (*địa điểm*, *tài khoản*).
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from vnpolicy._regex import regex, word_set

if TYPE_CHECKING:
    import re

__all__ = [
    "ALPHABET",
    "ANNEX",
    "ARTICLE",
    "CITING",
    "COMPOUND",
    "FORM",
    "LABELS",
    "LETTER",
    "LEVELS",
    "NOUN",
    "ORDINALS",
    "ROMAN",
    "SECTIONS",
    "UNITS_RE",
    "S",
    "fits",
    "left_word",
    "lowered",
    "noun_at",
    "noun_of",
    "rank",
    "split_label",
]

# How large a level is; the container always stands higher than what it holds.
LEVELS = {
    "tiết": 0,
    "điểm": 1,
    "khoản": 2,
    "điều": 3,
    "tiểu mục": 4,
    "mục": 5,
    "chương": 6,
    "phần": 7,
    "mẫu số": 8,
    "mẫu": 8,
    "biểu mẫu số": 8,
    "biểu mẫu": 8,
    "biểu số": 8,
    "phụ lục số": 9,
    "phụ lục": 9,
}
ARTICLE = LEVELS["điều"]
SECTIONS = frozenset({"mục", "phần"})  # which an article may hold, too, and one of its own kind
_NESTED = 0.1  # how much lower a section stands that one of its own kind holds
FORM = LEVELS["mẫu số"]
_IN_PARTS = 4.5  # the level of a form in a part of an annex
# --- labels -----------------------------------------------------------------------------------------------------
# The letters that points are labelled with: the Vietnamese alphabet without its circumflexes, horns and breves.
ALPHABET = "abcdđeghiklmnopqrstuvxy"
LETTER = f"[{ALPHABET}]"
_NUMBER = f"[0-9]{{1,3}}(?:{LETTER}[0-9]{{0,2}})?"  # 5, 68a, 4b1
_DOTTED = "[0-9]{1,3}(?:[.][0-9]{1,3}){0,3}"
ROMAN = "(?:x{0,3}(?:ix|iv|v?i{1,3}|v)|x{1,3})"
_POINT = f"(?:aa|bb|cc|dd|đđ|ee|{LETTER}(?:[0-9]{{1,2}}|[.][0-9]{{1,2}})?)"  # a, đ2, a.1, aa
# 02, 05a, PC01, 01/PLI, B01-DN, BM-17, TP-CC-01
_CODE = (
    "(?:[a-zđ]{1,4}[0-9]{1,3}|[a-zđ]{2,4}-(?:[a-zđ]{2,4}-)?[0-9]{2}|[0-9]{1,3})[a-zđ]{0,2}(?:[./-][0-9a-zđ]{1,12}){0,4}"
)
# The forms of accounting, in whose numbers blanks may stand: Mẫu số B 01 - DN, Mẫu số 02 - TT.
_ACCOUNT = "(?:[bs] ?)?[0-9]{1,2}[a-zđ]{0,2} ?- ?(?:dnn?|hkd|hcsn|tctd|lđtl|tscđ|vt|bh|hd|tt(?! [0-9]))"
ORDINALS = "thứ[ ](?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)"
# A label ends where no letter and no figure goes on; a footnote mark may be glued to it (khoản 3¹, Điều 5[12]).
# Pages lose the blank before a link, and behind one: điểm hkhoản 2, khoản 9Điều này, Điều 51có.
GLUED = "(?=(?:khoản|điều)[ \n]{1,3}(?:[0-9]|này)|(?:có|của|về)[ \n])"
_END = f"(?:{GLUED}|(?![^\\W_¹²³⁰⁴-⁹]|[.,/][0-9]))"
# Numbers of a list may stand without blanks (khoản 1,2 và 3, Phụ lục 2,3, Mẫu số 01,02).
_LIST_END = f"(?:{GLUED}|(?![^\\W_¹²³⁰⁴-⁹]|[./][0-9]))"
ANNEX = (  # II, 01, A, IIIa, II-B, I.7
    f"(?:{ROMAN}|[0-9]{{1,3}}|[a-zđ])(?:[a-zđ]|(?:[.-](?:[0-9]{{1,3}}[a-z]?|[a-z](?!\\w))){{1,3}})?{_LIST_END}"
)
_THIS = "này(?!\\w)"
LABELS = {
    "tiết": regex(f"(?:{_DOTTED}|{_POINT}){_END}|{_THIS}"),
    "điểm": regex(f"(?:{_DOTTED}{LETTER}?|(?!v[.]v){_POINT}){_END}|{_THIS}"),
    # The annexes of the decrees of 2025 on who decides what number theirs so: khoản IV, khoản V.1.
    "khoản": regex(f"(?:[0-9]{{1,2}}[.][0-9]{{1,2}}|{_NUMBER}|{ROMAN}(?:[.][0-9]{{1,2}})?){_LIST_END}|{_THIS}"),
    # Standards divide their clauses: điều 3.2.1, điều A.4 of QCVN 06:2022/BXD.
    "điều": regex(f"(?:(?:[0-9]{{1,2}}|[a-h])(?:[.][0-9]{{1,3}}){{1,4}}|{_NUMBER}){_LIST_END}|{_THIS}"),
    "tiểu mục": regex(f"(?:{_DOTTED}|{ROMAN}|[a-z]){_END}|{_THIS}"),
    "mục": regex(
        f"(?:{_DOTTED}{LETTER}?|{ROMAN}(?:[.](?:[0-9]{{1,3}}|[a-zđ](?!\\w))){{0,3}}|[a-zđ](?:[.][0-9]{{1,2}})?){_LIST_END}|{_THIS}"
    ),
    "chương": regex(f"(?:{ROMAN}|{_NUMBER}){_END}|{_THIS}"),
    "phần": regex(f"(?:{ROMAN}|[0-9]{{1,2}}|[a-z]|{ORDINALS}){_END}|{_THIS}"),
    "phụ lục": regex(f"{ANNEX}|{_THIS}"),
    "mẫu số": regex(f"(?:{_ACCOUNT}{_END}|{_CODE}|{ROMAN}(?:[.][0-9]{{1,3}}){{0,3}}){_LIST_END}"),
}
LABELS["phụ lục số"] = LABELS["phụ lục"]
LABELS |= dict.fromkeys(("mẫu", "biểu mẫu số", "biểu mẫu", "biểu số"), LABELS["mẫu số"])

# --- the noun ---------------------------------------------------------------------------------------------------
S = "[ \n]{1,3}"
NOUN = f"điều|khoản|điểm|tiểu{S}mục|mục|chương|phần|phụ{S}lục(?:{S}số)?|mẫu(?:{S}số)?|biểu{S}(?:mẫu(?:{S}số)?|số)|tiết"
# The words before which the noun is the second half of another word.
COMPOUND = {
    "điều": frozenset({"luật", "số"}),
    "khoản": frozenset({"tài", "điều", "chứng", "bồi", "ngân", "số"}),
    "điểm": word_set(
        "địa thời quan đặc ưu nhược trọng cao thấp tiêu yếu kiến luận bưu thí kiểm chấm thang cực khuyết tâm thị đỉnh "
        "nhiệt"
    ),
    "mục": word_set("danh hạng chuyên đề tiết khoản đầu thư biên tiêu thân nhãn thủ"),
    "chương": frozenset({"huân", "huy", "hiến", "kỷ", "văn", "điển"}),
    "phần": word_set("thành cổ góp học đơn hợp tỷ đa cấu một thị lệ nửa"),
    "tiết": word_set("chi tình điều thời hành lượng chỉ thuần thêm khí"),
    "mẫu": frozenset({"lấy", "biểu", "khuôn", "gương", "số"}),
}
# What is counted after the number: "các khoản 10 triệu", "điểm 0 giờ".
UNITS_RE = regex(
    "(?:,[0-9]{1,6})?[ \n]{0,2}(?:%|‰|(?:triệu|tỷ|tỉ|nghìn|ngàn|trăm|đồng|usd|vnđ|vnd|giờ|phút|ngày|tháng|năm|người|"
    "lần|kg|km|ha|m2)(?!\\w))"
)


@lru_cache(maxsize=256)
def noun_of(text: str) -> str:
    """A noun with single blanks, as the tables have it."""
    return " ".join(text.split())


@lru_cache(maxsize=256)
def noun_at(text: str) -> tuple[str, int, re.Pattern[str], frozenset[str]]:
    """A noun as it stands in the text: the noun, its level, its labels, the words that it makes another word with."""
    noun = noun_of(text)
    return noun, LEVELS[noun], LABELS[noun], COMPOUND.get(noun.partition(" ")[0], frozenset())


def lowered(noun: str, label: str, holder: str, holders_label: str) -> float | None:
    """The level of a place that stands lower than its noun, for what holds it; None where it does not.

    A section may stand in one of its own kind, ``Phần A Phần V Phụ lục I``, and a form in a part of an annex, ``Mẫu số
    01 phần I Phụ lục I``.
    """
    if holder not in SECTIONS:
        return None
    if noun == holder:
        return None if label == holders_label else LEVELS[noun] - _NESTED
    return _IN_PARTS if LEVELS.get(noun) == FORM else None


@lru_cache(maxsize=1024)
def split_label(label: str) -> tuple[str, str]:
    """``phụ lục số 01`` → (``phụ lục số``, ``01``); of an unknown noun the first word."""
    noun, _, value = label.partition(" ")
    while (longer := f"{noun} {value.partition(' ')[0]}") in LEVELS:
        noun, value = longer, value.partition(" ")[2]
    return noun, value


def fits(noun: str, value: str) -> bool:
    """Whether a label is one of its noun's."""
    return LABELS[noun].fullmatch(value.lower()) is not None


_RANK_RE = regex("[0-9]{1,18}|[^0-9]")
_ROMAN_ONLY_RE = regex("(?i:[ivx]{1,6})")


def rank(value: str) -> tuple[tuple[int, int, str], ...]:
    """A key by which 9 stands before 10, đ between d and e, IV before V."""
    if value.isupper() and _ROMAN_ONLY_RE.fullmatch(value):
        return ((0, _roman(value.lower()), ""),)
    return tuple(
        (0, int(part), "") if part.isdigit() else (1, ALPHABET.find(part.lower()), part)
        for part in _RANK_RE.findall(value)
    )


def _roman(value: str) -> int:
    worth = [{"i": 1, "v": 5, "x": 10}[c] for c in value]
    return sum(-w if i + 1 < len(worth) and worth[i + 1] > w else w for i, w in enumerate(worth))


# --- what stands before it --------------------------------------------------------------------------------------
CITING = frozenset({"tại", "theo", "của", "trong", "và", "hoặc", "các", "sung", "đổi", "bỏ", "thế"})
_LAST_WORD_RE = regex("([^\\W\\d_]+)\\s*$")


def left_word(lower: str, start: int) -> str:
    """The word before a place, of which ten characters are seen at most; empty behind a mark or a figure."""
    word = _LAST_WORD_RE.search(lower, max(0, start - 10), start)
    return word[1] if word else ""
