"""Provisions (điều khoản viện dẫn): ``điểm a khoản 2 Điều 5``, lists, chains, and the headings that they cite.

The ladder of a Vietnamese act is *phần > chương > mục > tiểu mục > điều > khoản > điểm* (Nghị định 34/2016/NĐ-CP,
art. 62; Nghị quyết 351/2017/UBTVQH14, art. 10), with *tiết* below the point in tax practice, and annexes (*phụ lục*)
and forms (*mẫu số*) attached. A citation goes from small to large; a list gives the outer levels once, at its end,
so that every member takes what it lacks from the next member that has it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from attrs import field, frozen

from vnpolicy._regex import regex, word_set
from vnpolicy._schema import Written
from vnpolicy.errors import ParseError, asked
from vnpolicy.found import Hit, hit_of
from vnpolicy.text import SHORT_TEXT, Folded, fold_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["LINE_RE", "Heading", "Provision", "parse_provision", "read_heading", "scan"]

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
_ARTICLE = LEVELS["điều"]
# Written with a capital in the canonical form.
_CAPITAL = frozenset(LEVELS) - {"tiết", "điểm", "khoản"}

# --- labels -----------------------------------------------------------------------------------------------------
# The letters that points are labelled with: the Vietnamese alphabet without its circumflexes, horns and breves.
ALPHABET = "abcdđeghiklmnopqrstuvxy"
_L = f"[{ALPHABET}]"
_NUMBER = f"[0-9]{{1,3}}(?:{_L}[0-9]{{0,2}})?"  # 5, 68a, 4b1
_DOTTED = "[0-9]{1,3}(?:[.][0-9]{1,3}){0,3}"
_ROMAN = "(?:x{0,3}(?:ix|iv|v?i{1,3}|v)|x{1,3})"
_POINT = f"(?:aa|bb|cc|dd|đđ|ee|{_L}(?:[0-9]{{1,2}}|[.][0-9]{{1,2}})?)"  # a, đ2, a.1, aa
_CODE = "(?:[a-zđ]{1,4}[0-9]{1,3}|[0-9]{1,3})[a-zđ]{0,2}(?:[./-][0-9a-zđ]{1,12}){0,4}"  # 02, 05a, PC01, 01/PLI, B01-DN
# The forms of accounting, in whose numbers blanks may stand: Mẫu số B 01 - DN, Mẫu số 02 - TT.
_ACCOUNT = "(?:[bs] ?)?[0-9]{1,2}[a-zđ]{0,2} ?- ?(?:dnn?|hkd|hcsn|tctd|lđtl|tscđ|vt|bh|hd|tt(?! [0-9]))"
_ORDINALS = "thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)"
# A label ends where no letter and no figure goes on; a footnote mark may be glued to it (khoản 3¹, Điều 5[12]).
_END = "(?![^\\W_¹²³⁰⁴-⁹]|[.,/][0-9])"
# Numbers of a list may stand without blanks (khoản 1,2 và 3).
_LIST_END = "(?![^\\W_¹²³⁰⁴-⁹]|[./][0-9])"
_THIS = "này(?!\\w)"
_LABELS = {
    "tiết": regex(f"(?:{_DOTTED}|{_POINT}){_END}|{_THIS}"),
    "điểm": regex(f"(?:{_DOTTED}{_L}?|(?!v[.]v){_POINT}){_END}|{_THIS}"),
    "khoản": regex(f"(?:[0-9]{{1,2}}[.][0-9]{{1,2}}|{_NUMBER}){_LIST_END}|{_THIS}"),
    # Standards divide their clauses: điều 3.2.1, điều A.4 of QCVN 06:2022/BXD.
    "điều": regex(f"(?:(?:[0-9]{{1,2}}|[a-h])(?:[.][0-9]{{1,3}}){{1,4}}|{_NUMBER}){_LIST_END}|{_THIS}"),
    "tiểu mục": regex(f"(?:{_DOTTED}|{_ROMAN}|[a-z]){_END}|{_THIS}"),
    "mục": regex(
        f"(?:{_DOTTED}{_L}?|{_ROMAN}(?:[.](?:[0-9]{{1,3}}|[a-zđ](?!\\w))){{0,3}}|[a-zđ](?:[.][0-9]{{1,2}})?){_END}|{_THIS}"
    ),
    "chương": regex(f"(?:{_ROMAN}|{_NUMBER}){_END}|{_THIS}"),
    "phần": regex(f"(?:{_ROMAN}|[0-9]{{1,2}}|[a-z]|{_ORDINALS}){_END}|{_THIS}"),
    "phụ lục": regex(
        f"(?:(?:{_ROMAN}|[0-9]{{1,3}}|[a-zđ])(?:[a-zđ]|(?:[.-](?:[0-9]{{1,3}}[a-z]?|[a-z](?!\\w))){{1,3}})?){_END}|{_THIS}"
    ),
    "mẫu số": regex(f"(?:{_ACCOUNT}{_END}|{_CODE}|{_ROMAN}(?:[.][0-9]{{1,3}}){{0,3}}){_END}"),
}
_LABELS["phụ lục số"] = _LABELS["phụ lục"]
_LABELS |= dict.fromkeys(("mẫu", "biểu mẫu số", "biểu mẫu", "biểu số"), _LABELS["mẫu số"])

# --- the noun ---------------------------------------------------------------------------------------------------
_S = "[ \n]{1,3}"
_NOUN = (
    f"điều|khoản|điểm|tiểu{_S}mục|mục|chương|phần|phụ{_S}lục(?:{_S}số)?|mẫu(?:{_S}số)?|"
    f"biểu{_S}(?:mẫu(?:{_S}số)?|số)|tiết"
)
_BEGIN_RE = regex(f"(?:{_NOUN}){_S}")
# The same where a label may follow: most nouns are parts of other words, and are passed over by the pattern itself.
_TO_LABEL = f"{_S}(?=[0-9]|[a-zđ]{{1,6}}(?![^\\W\\d_])|này|thứ)"
_HEAD_RE = regex(f"(?:{_NOUN}){_TO_LABEL}")
# The words before which the noun is the second half of another word.
_COMPOUND = {
    "điều": frozenset({"luật", "số"}),
    "khoản": frozenset({"tài", "điều", "chứng", "bồi", "ngân", "số"}),
    "điểm": word_set(
        "địa thời quan đặc ưu nhược trọng cao tiêu yếu kiến luận bưu thí kiểm chấm thang cực khuyết tâm thị đỉnh nhiệt"
    ),
    "mục": word_set("danh hạng chuyên đề tiết khoản đầu thư biên tiêu thân nhãn thủ"),
    "chương": frozenset({"huân", "huy", "hiến", "kỷ", "văn", "điển"}),
    "phần": word_set("thành cổ góp học đơn hợp tỷ đa cấu một thị lệ nửa"),
    "tiết": word_set("chi tình điều thời hành lượng chỉ thuần thêm khí"),
    "mẫu": frozenset({"lấy", "biểu", "khuôn", "gương", "số"}),
}
# A text is passed over fastest in search of one rare letter: each noun is looked for by the vowel that marks it, with
# the letters before that. Of the label only the start is tried, and what opens a line behind the end of a sentence is
# passed over, for it is a heading, as most are, or nothing.
_WORD_ENDS = "(?![^\\W\\d_])"
_ANY = f"{_S}(?=[0-9]|[a-zđ]{{1,6}}{_WORD_ENDS}|này|thứ)"
_LETTERED = f"{_S}(?=[0-9]|(?:aa|bb|cc|dd|đđ|ee|{_L}){_WORD_ENDS}|này)"
_HEADED = f"{_S}(?=[0-9]|[ivx]{{1,6}}{_WORD_ENDS}|[a-zđ]{_WORD_ENDS}|này|thứ)"
_ANNEXED = f"{_S}(?=[0-9]|(?:[ivx]{{1,6}}[a-zđ]?|[a-zđ]{{1,2}}){_WORD_ENDS}|này)"
_FORMED = f"{_S}(?=(?:[a-zđ]{{1,4}}|[bs] )?[0-9]|[ivx]{{1,6}}{_WORD_ENDS})"
_FORM = f"(?:mẫu(?:{_S}số)?|số)"
_OPENING = "(?!(?:(?<=[.;:”]\n{0})|(?<=[.;:”]\n\n{0}))[ \n](?:[0-9]{{1,3}}{1}|[ivx]{{1,6}})(?:\n|[.:](?![0-9a-zđ])))"


def _no_half(noun: str, letter: str) -> str:
    """A pattern behind a letter of a noun: the noun is not the second half of another word."""
    begun = noun[: noun.index(letter) + 1]
    halves: dict[int, list[str]] = {}  # what a pattern looks back at has one length
    for half in sorted(_COMPOUND.get(noun, ())):
        halves.setdefault(len(half), []).append(half)
    return "".join(f"(?<!(?<![^\\W\\d_])(?:{'|'.join(same)})[ \n]{begun})" for same in halves.values())


_HEADS = tuple(
    (
        word,
        letter,
        length,
        regex(f"{letter}(?<={before}{letter})(?<!\\w{before}{letter})(?={after}){_no_half(noun, letter)}"),
    )
    for noun, word, letter, length, before, after in (
        ("điều", "điề", "ề", 2, "đi", f"u{_OPENING.format('điều', _L + '?')}{_S}(?=[0-9]|này|[a-h][.][0-9])"),
        ("khoản", "khoả", "ả", 3, "kho", f"n{_S}(?=[0-9]|này)"),
        ("điểm", "ể", "ể", 2, "[đtb]i", f"(?:(?<=đ..)m{_LETTERED}|(?:(?<=t..)u{_S}mục|(?<=b..)u{_S}{_FORM}){_ANY})"),
        ("mục", "mụ", "ụ", 1, "m", f"c{_OPENING.format('mục', '')}(?<!tiểu[ \n]mục){_HEADED}"),
        ("phụ lục", "phụ", "ụ", 2, "ph", f"{_S}lục(?:{_S}số)?{_ANNEXED}"),
        ("chương", "chươ", "ơ", 3, "chư", f"ng{_OPENING.format('chương', '')}{_HEADED}"),
        ("phần", "phầ", "ầ", 2, "ph", f"n{_HEADED}"),
        ("mẫu", "mẫ", "ẫ", 1, "m", f"u(?<!biểu[ \n]mẫu)(?:{_S}số)?{_FORMED}"),
        ("tiết", "tiế", "ế", 2, "ti", f"t{_LETTERED}"),
    )
)
_LAST_WORD_RE = regex("[^\\W\\d_]+$")
# What is counted after the number: "các khoản 10 triệu", "điểm 0 giờ".
_UNIT = (
    "[ \n]{0,2}(?:%|‰|(?:triệu|tỷ|tỉ|nghìn|ngàn|trăm|đồng|usd|vnđ|vnd|giờ|phút|ngày|tháng|năm|người|lần|"
    "kg|km|ha|m2)(?!\\w))"
)
_UNITS_RE = regex(f"(?:,[0-9]{{1,6}})?{_UNIT}")

# --- what may stand between two members of a citation -------------------------------------------------------------
_SEP_RE = regex(
    "(?:\\[[0-9]{1,3}\\]|[¹²³⁰⁴-⁹]{1,3})?[ \n]{0,2}([,;]?)[ \n]{0,3}(-[ \n]?|(?:(?:và/hoặc|và|hoặc|hay|đến|tới|hết|từ|"
    "các|cùng|cả|vào|sau|trước|của|thuộc|tại|trong)[ \n]{1,3}){0,4})"
)
# What a separator may start with, and what may follow its blank: nearly always the next word shows that none is there.
_GOES = frozenset(" \n,;[-¹²³⁰⁴⁵⁶⁷⁸⁹")
_GOES_TO = frozenset(" \n,;-vhđtcskmpb")
_INSIDE = frozenset({"của", "thuộc", "tại", "trong", "các"})
# What may follow a bare member ("khoản 1, 2 và 3 | của Luật này"): a mark, another provision, a document, a verb.
_AFTER_BARE_RE = regex(
    '[ \n]{0,2}(?:[,;.:)\\]"”»|\\[]|$)|-|[¹²³⁰⁴-⁹]|[ \n]{1,3}(?:và|hoặc|hay|đến|của|thuộc|trong|tại|theo|điều|khoản|'
    "điểm|mục|tiểu|chương|phần|phụ|mẫu|luật|bộ luật|pháp|hiến|nghị|quyết|thông|quy|này|được|thì|phải|không|có|nêu|nói|"
    "trên|ban|kèm|đính|như|để|thành|về|do|khi|nếu|là|bị|đã|sẽ|với|cho|bằng|áp|dưới|đối|mà|trừ|ngoài|bao|gồm|còn|hiệp|"
    "công|chỉ|kế|kết|vào|sau|trước|\\(|-)"
)

# The mark of the next item: "a) Bãi bỏ điểm a;\nb) Bãi bỏ khoản 4", "1. … khoản 1;\n2. …".
_MARK_RE = regex("(?:[0-9]{1,3}|[a-zđ]{1,2})[.)][ ]")

_MAX_MEMBERS = 256


class _Token(NamedTuple):
    """One noun with its label, or a label that takes the noun of the member before it."""

    level: int
    noun: str
    label: str
    start: int
    end: int
    joined: int  # on the token before: 1 directly, 2 by a comma, 3 as another of the list, 4 as what is put into it


@lru_cache(maxsize=256)
def _noun_of(text: str) -> str:
    return " ".join(text.split())


@lru_cache(maxsize=256)
def _noun(text: str) -> tuple[str, int, re.Pattern[str], frozenset[str]]:
    """A noun as it stands in the text: the noun, its level, its labels, the words that it makes another word with."""
    noun = _noun_of(text)
    return noun, LEVELS[noun], _LABELS[noun], _COMPOUND.get(noun.partition(" ")[0], frozenset())


@frozen(order=False, repr=False)
class Provision(Written):
    """A place in a document (điều khoản): an article, a clause, a point, an annex, a form.

    ``labels`` go from large to small and keep the document's own writing (``điều 5``, ``khoản 2``, ``điểm a``,
    ``phụ lục I``, ``mẫu số 02``); ``document`` is the id of the document, ``None`` where the text does not say. A label
    ``điều này`` (this article) is one that only the document around it can settle.

    >>> from vnpolicy.references import Provision
    >>> place = Provision(("điều 5", "khoản 2", "điểm a"), "30/2020/NĐ-CP")
    >>> place.path, str(place)
    ('điều 5/khoản 2/điểm a', 'điểm a khoản 2 Điều 5 của 30/2020/NĐ-CP')

    Raises ``ValueError`` for labels that are none, or that do not go from large to small.
    """

    kind: ClassVar[str] = "provision"

    labels: tuple[str, ...] = field()
    document: str | None = None

    @labels.validator
    def _from_large_to_small(self, _: object, labels: tuple[str, ...]) -> None:
        above = 10
        for label in labels:
            noun, value = split_label(label)
            level = LEVELS.get(noun, 10)
            if level >= above or not _fits(noun, value):
                msg = f"no label of a provision, or one that stands too high: {label!r}"
                raise ValueError(msg)
            above = level
        if not labels:
            msg = "a provision has one label at least"
            raise ValueError(msg)

    @property
    def path(self) -> str:
        """The labels from large to small, each after a slash: ``điều 5/khoản 2/điểm a``."""
        return "/".join(self.labels)

    @property
    def open(self) -> bool:
        """Whether a label points at what is being read (``Điều này``) instead of naming it."""
        for label in self.labels:  # noqa: SIM110 - any() over a generator takes three times as long
            if label.endswith(" này"):
                return True
        return False

    def label(self, noun: str) -> str | None:
        """The label that a level has: ``label("khoản")`` is ``"2"`` in ``khoản 2 Điều 5``; ``None`` without one."""
        for label in self.labels:
            if split_label(label)[0] == noun:
                return split_label(label)[1]
        return None

    def to_dict(self) -> dict[str, object]:
        """``{"path": "điều 5/khoản 2", "document": "30/2020/NĐ-CP"}``; no document where none is known."""
        value: dict[str, object] = {"path": self.path}
        if self.document is not None:
            value["document"] = self.document
        return value

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Provision:
        """The value that :meth:`to_dict` wrote."""
        return cls(tuple(_PATH_RE.split(data["path"])), data.get("document"))

    def __str__(self) -> str:
        words = " ".join(
            label[0].upper() + label[1:] if split_label(label)[0] in _CAPITAL else label
            for label in reversed(self.labels)
        )
        return words if self.document is None else f"{words} của {self.document}"

    def _place(self) -> tuple[object, ...]:
        places = []
        for label in self.labels:
            noun, value = split_label(label)
            places.append((-LEVELS[noun], _rank(value)))
        return self.document or "", tuple(places)

    def __lt__(self, other: object) -> bool:
        """The order in which a document prints its provisions; a whole stands before its parts."""
        if not isinstance(other, Provision):
            return NotImplemented
        return self._place() < other._place()


@lru_cache(maxsize=4096)
def known(labels: tuple[str, ...], document: str | None = None) -> Provision:
    """The value of labels that the grammar has read; asking them again would cost as much as reading them."""
    value = object.__new__(Provision)
    object.__setattr__(value, "labels", labels)
    object.__setattr__(value, "document", document)
    return value


# A form's number may itself hold a slash (mẫu số 01/PLI): a path is cut only where a noun follows.
_PATH_RE = regex(f"/(?=(?:{'|'.join(sorted(LEVELS, key=len, reverse=True))}) )")
_RANK_RE = regex("[0-9]{1,18}|[^0-9]")
_ROMAN_ONLY_RE = regex("(?i:[ivx]{1,6})")


@lru_cache(maxsize=1024)
def split_label(label: str) -> tuple[str, str]:
    """``phụ lục số 01`` → (``phụ lục số``, ``01``); of an unknown noun the first word."""
    noun, _, value = label.partition(" ")
    while (longer := f"{noun} {value.partition(' ')[0]}") in LEVELS or longer == "phụ lục":
        noun, value = longer, value.partition(" ")[2]
    return noun, value


def _fits(noun: str, value: str) -> bool:
    return _LABELS[noun].fullmatch(value.lower()) is not None


def _rank(value: str) -> tuple[tuple[int, int, str], ...]:
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


# --- headings ---------------------------------------------------------------------------------------------------


class Heading(NamedTuple):
    """A line that opens a part of the document: ``Điều 5.``, ``2.``, ``a)``; offsets of the folded text.

    ``noun`` is the level (``điều``, ``khoản`` …), ``quoted`` says that an opening quotation mark stands before it.
    """

    start: int
    end: int
    noun: str
    label: str
    quoted: bool


LINE_RE = regex(
    '\n[ #*>]{0,8}+([“"]?)[ ]?(?:'
    f"(?P<noun>phần|chương|tiểu{_S}mục|mục|điều|phụ{_S}lục(?:{_S}số)?|mẫu{_S}số)[ \n]{{1,2}}(?P<of>[0-9a-zđ]|thứ )"
    f"|(?P<khoản>[0-9]{{1,3}}(?:{_L}[0-9]{{0,2}})?)(?:[.](?![0-9])|/(?=[^\\W\\d]| ))"
    f"|(?P<mục>{_ROMAN})(?:[.](?![0-9])|-|/)"
    f"|(?P<điểm>{_L}[0-9]{{0,2}})(?:[)]|[.](?=[ ]))"
    ")"
)
_OPENS_RE = regex("[ ]?[.:]|[ ]{0,3}(?:\n|$)|[ ]?[.]?(?:\\[[0-9]{1,3}\\])[ ]?[.:\n]")
_STOPS_AFTER = frozenset(".:")
_STOPS_BEFORE = frozenset(".;:”")  # what stands before the break where a sentence ended
_OPENS_LARGE_RE = regex("[ ]?[.:-]|[ ]{0,3}(?:\n|$)|(?:\\[[0-9]{1,3}\\])")
# A line that ends so goes on in the next: what follows is cited, though it stands at the start of a line.
_GOES_ON_RE = regex(
    "(?:,|(?<!\\w)(?:tại|theo|của|và|hoặc|các|từ|đến|bởi|bổ sung|sửa đổi|cứ|bỏ|với|là|trừ|như|thay thế|"
    "(?:khoản|điểm) [0-9a-zđ]{1,3}))[ ]{0,2}$"
)


def _in_line(lower: str, at: int) -> bool:
    """Whether a word and a blank stand before a place, as nearly always; what is not told here may still be so."""
    return lower[at - 1 : at] == " " and lower[at - 2 : at - 1].isalnum()


def _line_start(lower: str, at: int) -> bool:
    """Whether only blanks, quotation marks and marks of emphasis stand between a place and its line's start."""
    if _in_line(lower, at):
        return False
    begin = max(0, at - 8)
    before = lower[begin:at].rstrip(' “"*#')
    return before.endswith("\n") or (not before and begin == 0)


def _is_heading(folded: Folded, token_start: int, token_end: int, noun: str) -> bool:
    """Whether a noun with its label opens a part of the document instead of citing one."""
    lower = folded.lower
    if _line_start(lower, token_start):
        opens = (_OPENS_RE if noun == "điều" else _OPENS_LARGE_RE).match(lower, token_end)
        if opens is None:
            # CHƯƠNG I QUY ĐỊNH CHUNG, all on one line: a title in capitals.
            tail = folded.cased[token_end : token_end + 12].strip()
            if noun == "điều" or not (len(tail) > 4 and tail.isupper()):
                return False
        line = lower.rfind("\n", max(0, token_start - 10), token_start)
        if line > 0 and lower[line - 1] in _STOPS_BEFORE:
            return True
        return line < 0 or _GOES_ON_RE.search(lower, max(0, line - 24), line) is None
    if (
        noun in {"chương", "phần", "phụ lục"} and _left_word(lower, token_start) not in _CITING
    ):  # a title in capitals in the middle of a line
        tail = folded.cased[token_end : token_end + 16].lstrip(" .:-")
        return (
            len(tail) > 11 and tail[0].isalpha() and tail.isupper() and " " in tail and tail[:4] not in {"QCVN", "TCVN"}
        )
    # New text that is quoted on the line of its lead-in: như sau: “Điều 5. …
    return (
        noun == "điều"
        and lower[token_start - 1 : token_start] in '“"'
        and lower[token_end : token_end + 1] in {".", ":"}
    )


def read_heading(folded: Folded, found: re.Match[str], shift: int) -> Heading | None:
    """What a line's first words open, if they open anything; ``found`` is what :data:`LINE_RE` found there.

    ``shift`` is added to its offsets: -1 where a break was put in front of the text.
    """
    lower, cased = folded.lower, folded.cased
    kind = found.lastgroup or ""
    quoted = found[1] != ""
    if kind == "of":
        start = found.start("noun") + shift
        noun = _noun_of(found["noun"])
        label = _LABELS[noun].match(lower, found.start("of") + shift)
        if label is None or label[0] == "này":
            return None
        at, end = label.span()
        line = found.start() + shift
        # Nearly all stand at the very start of a line, with a mark behind, after a sentence that ended.
        plain = start == line + 1 and lower[end : end + 1] in _STOPS_AFTER
        if (plain and line > 0 and lower[line - 1] in _STOPS_BEFORE) or _is_heading(folded, start, end, noun):
            return Heading(start, end, noun, cased[at:end], quoted)
        return None
    start, end = found.span(kind)
    text = cased[start + shift : end + shift]
    if kind == "mục" and not text.isupper():
        kind = "điểm"  # i. and v. are points, I. and V. sections
        if len(text) > 1:
            return None
    if kind == "điểm" and text.isupper():
        return None
    return Heading(start + shift, found.end() + shift, kind, text, quoted)


# --- reading a citation -------------------------------------------------------------------------------------------


def _left_word(lower: str, start: int) -> str:
    before = lower[start - 10 if start > 10 else 0 : start]
    if before[-1:] == " " and (last := before[:-1].rpartition(" ")[2]).isalpha():
        return last
    pieces = before.split()
    if not pieces or pieces[-1].isalpha():
        return pieces[-1] if pieces else ""
    word = _LAST_WORD_RE.search(pieces[-1])
    return word[0] if word else ""


def _token(folded: Folded, start: int, at: int, joined: int) -> _Token | None:
    """Read the noun that stands at a place, with its label, which starts at another."""
    lower, cased = folded.lower, folded.cased
    before = lower[start - 1] if start else ""
    noun, level, labels, compound = _noun(lower[start:at])
    label = labels.match(lower, at)
    if label is None:
        return None
    if joined == 0 and before and before in " \n" and compound and _left_word(lower, start) in compound:
        return None
    low = label[0]
    end = at + len(low)
    text = cased[at:end]
    capital = cased[start].isupper()
    if low == "này":
        text = low
    elif level <= _ARTICLE:
        text = text if level == _ARTICLE and low[0].isalpha() else low  # Điều A.4 of a standard
        if joined == 0 and level < _ARTICLE and low[0].isdigit() and _UNITS_RE.match(lower, end):
            return None
    elif low[0].isalpha() and noun in {"mục", "tiểu mục", "phần", "chương", "phụ lục", "phụ lục số"}:
        # Letters and Roman numerals are labels in capitals; in small letters they are words or units.
        if not text[0].isupper() and not (noun == "phần" and low.startswith("thứ")) and not (capital or joined):
            return None
        if noun in {"phần", "chương"} and not capital and not text[0].isupper():
            return None
    elif noun in {"mẫu", "biểu mẫu"} and not capital:
        return None
    if noun in {"phần", "chương"} and low[0].isdigit() and not capital and not joined:
        return None
    return _Token(level, noun, text, start, end, joined)


def _bare(folded: Folded, before: _Token, at: int, joined: int, *, plural: bool) -> _Token | None:
    """A label that takes the noun of the member before it: the 3 and the 4 of ``khoản 1, 3 và 4``."""
    if before.label == "này" or before.noun in {"mẫu", "biểu mẫu"}:
        return None
    found = _LABELS[before.noun].match(folded.lower, at)
    if found is None or found[0] == "này":
        return None
    label = found[0]
    if label[0].isdigit() != before.label[0].isdigit():
        return None
    text = folded.cased[at : found.end()] if before.level > _ARTICLE else label
    if not label[0].isdigit() and before.level > _ARTICLE and not text.isupper():
        return None
    if not plural and label[0].isdigit() and not _rank(before.label) < _rank(text):
        return None
    after = _AFTER_BARE_RE.match(folded.lower, found.end())
    if after is None and not folded.cased[found.end() + 1 : found.end() + 2].isupper():
        return None
    return _Token(before.level, before.noun, text, at, found.end(), joined)


# What shows that a citation ends with its paragraph or its article: no list word, no noun and no label goes on.
_NOTHING = (
    "(?!điều|khoản|điểm|tiểu|mục|chương|phần|phụ|mẫu|biểu|tiết|và|hoặc|hay|đến|tới|hết|từ|các|cùng|cả|vào|sau|trước|"
    "của|thuộc|tại|trong|[a-h][.]|[0-9 \n,;-])"
)
_ENDED = (
    f"(?=(?: (?>(?:(?:của|và|hoặc|-) )?)|(?:[,;][ \n]|\n)(?>(?:- )?)){_NOTHING}|[.:)”](?![0-9])"
    "|(?:[,;][ \n]|\n)[a-zđ][)])"
)
_ENDED_RE = regex(_ENDED)
# The same behind any noun: a label without one needs a mark or a list word before it.
_LEFT = f"(?=(?: (?>(?:của )?)|\n){_NOTHING}|\n[a-zđ][)])"
_LEFT_RE = regex(_LEFT)
# The members of nearly all lists and chains, with single blanks and without any that needs a second look.
_MEMBER_RE = regex(
    f"( |, | và | hoặc |; )(?:(điều|khoản) ([0-9]{{1,3}}{_L}?|này)|(điểm) ((?!v[.]v){_L}[0-9]{{0,2}}|[0-9]{{1,3}})"
    f"|([0-9]{{1,3}}|{_L}[0-9]{{0,2}})|(phụ lục|phần|chương|mục) ((?=[ivx]{{1,6}}(?!\\w)){_ROMAN}|[0-9]{{1,2}}))"
    "(?=[ \n,;:.)](?![0-9]))"
)
_JOINED = {" ": 1, ", ": 2, " và ": 3, " hoặc ": 3, "; ": 3}


def _member(folded: Folded, last: _Token, *, plural: bool) -> _Token | None:
    """The next member, if it is a plain one; what is not read here may still be one."""
    lower, cased = folded.lower, folded.cased
    found = _MEMBER_RE.match(lower, last.end)
    if found is None:
        return None
    gap, noun, label, point, letter, bare, large, numeral = found.groups()
    end = found.end()
    if noun is not None:
        return _Token(LEVELS[noun], noun, label, end - len(label) - len(noun) - 1, end, _JOINED[gap])
    if point is not None:
        return _Token(1, point, letter, end - len(letter) - 5, end, _JOINED[gap])
    if large is not None:
        label = cased[end - len(numeral) : end]
        if label[0].islower() or (lower[end] == "." and lower[end + 1 : end + 2].isalpha()):
            return None
        return _Token(LEVELS[large], large, label, end - len(label) - len(large) - 1, end, _JOINED[gap])
    level, noun, before = last.level, last.noun, last.label
    if gap == " " or not 0 < level <= _ARTICLE or before == "này":
        return None
    if bare.isdigit():
        if not before.isdigit() or not (plural or int(before) < int(bare)):
            return None
    elif level != 1 or before[0].isdigit():
        return None
    if lower[end] in " \n" and _AFTER_BARE_RE.match(lower, end) is None and not cased[end + 1 : end + 2].isupper():
        return None
    return _Token(level, noun, bare, end - len(bare), end, 3)


def _first(folded: Folded, start: int) -> _Token | None:
    """The member that starts at a noun, if one is there."""
    lower = folded.lower
    if lower[start - 1 : start] == " " and not lower[start - 2].isspace():
        nothing = _Token(0, "", "", 0, start - 1, 0)  # as if a member ended before the blank
        token = _member(folded, nothing, plural=False)
        if (
            token is not None
            and (token.level >= _ARTICLE or not token.label[0].isdigit() or not _UNITS_RE.match(lower, token.end))
            and (token.noun not in {"phần", "chương"} or folded.cased[start].isupper())
        ):
            return token
    head = _HEAD_RE.match(lower, start)
    return None if head is None else _token(folded, *head.span(), 0)


def _several(lower: str, start: int) -> bool:
    """Whether the members that start there are said to be several: ``các khoản 3, 1``."""
    return lower.endswith(("các ", "các\n", "các \n"), max(0, start - 5), start)


def _run(folded: Folded, first: _Token, *, plural: bool) -> list[_Token]:
    """The members that hang together with a first one, by nothing but blanks, marks and list words."""
    lower = folded.lower
    last = first
    tokens = [first]
    while len(tokens) < _MAX_MEMBERS:
        after = lower[last.end : last.end + 2]
        if not after or after[0] not in _GOES or (after[0] == " " and after[1:] not in _GOES_TO):
            break
        token = _member(folded, last, plural=plural)
        if token is None:
            if (_ENDED_RE if 1 < last.level <= _ARTICLE else _LEFT_RE).match(lower, last.end) is not None:
                break
            token, plural = _next(folded, last, plural)
            if token is None:
                break
        tokens.append(token)
        last = token
    return tokens


def _next(folded: Folded, last: _Token, plural: bool) -> tuple[_Token | None, bool]:
    """The next member, and whether the members are said to be several."""
    gap = _SEP_RE.match(folded.lower, last.end)
    if gap is None or gap.end() == last.end:
        return None, plural
    words = gap[2].split()
    if words == ["vào"]:
        joined = 4
    elif words == ["-"]:
        joined = 2 if gap[1] == "" else 3
    elif gap[1] == ";" or not _INSIDE.issuperset(words) or (gap[1] and "các" in words):
        joined = 3
    else:
        joined = 2 if gap[1] else 1
    plural = plural or "các" in words
    head = _HEAD_RE.match(folded.lower, gap.end())
    if head is None:
        if joined == 1 or (gap[1] == ";" and not words and "\n" in gap[0] and _MARK_RE.match(folded.lower, gap.end())):
            return None, plural
        return _bare(folded, last, gap.end(), 3, plural=plural), plural
    token = _token(folded, *head.span(), joined)
    if token is not None and "\n" in gap[0]:
        if _is_heading(folded, token.start, token.end, token.noun):
            return None, plural
        if joined == 1 and not words and token.level <= last.level:
            return None, plural  # the next line of a table or a list of contents
    return token, plural


def _holds(outer: int, inner: int, joined: int) -> bool:
    """Whether a level stands in another; a comma joins the two only where one holds the other as a rule."""
    if joined in {1, 4}:
        return outer > inner
    if joined == 2:
        # "Điều 80, Mục 6 Chương IV" are two; "khoản 2, mục IV", "mục 3, Phụ lục I" and "khoản 1, Điều 17" are one each.
        return outer > inner and (outer <= _ARTICLE or (inner != _ARTICLE and (inner > _ARTICLE or outer < 8)))
    return False


_Target = tuple[int, int, tuple[str, ...]]  # a span, and the labels from large to small


def _targets(folded: Folded, tokens: list[_Token]) -> list[_Target]:
    """What the members of a citation mean."""
    count = len(tokens)
    if count == 1:
        token = tokens[0]
        return [(token.start, token.end, (f"{token.noun} {token.label}",))] if _stands_alone(folded, token) else []
    first = count - 1  # of the chain from small to large at the end
    while first and (after := tokens[first]).joined < 3 and _holds(after.level, tokens[first - 1].level, after.joined):
        first -= 1
    if len({token.level for token in tokens[: first + 1]}) == 1:  # a chain, or a list that ends in one, as nearly all
        alone = first == count - 1
        outer = tuple([f"{token.noun} {token.label}" for token in reversed(tokens[first + 1 :])])
        result = [
            (token.start, token.end, (*outer, f"{token.noun} {token.label}"))
            for token in tokens[: first + 1]
            if not alone or _stands_alone(folded, token)
        ]
        if not alone:
            start, _, path = result[-1]
            result[-1] = start, tokens[-1].end, path
        return result
    parent = _containers(tokens)
    # Direct joints: the parent is the very next token, and stands in the span.
    tail = [False, *(parent[i] == i + 1 and tokens[i + 1].joined < 3 for i in range(count - 1))]
    opened = _downward(tokens, parent, tail)
    found = ((i, _target(tokens, i, parent, tail)) for i in range(count) if not (tail[i] or opened[i]))
    return [target for i, target in found if len(target[2]) > 1 or _stands_alone(folded, tokens[i])]


def _containers(tokens: list[_Token]) -> list[int]:
    """For each member of a citation the one behind it that holds it, -1 where none does."""
    parent = [-1] * len(tokens)
    later: list[int] = []  # the next token that is as large, by a stack from the right
    for i in range(len(tokens) - 1, -1, -1):
        level = tokens[i].level
        while later and tokens[later[-1]].level < level:
            later.pop()
        if later:
            j = later[-1]
            if tokens[j].level == level:
                parent[i] = parent[j]
            elif _holds(tokens[j].level, tokens[j - 1].level, tokens[j].joined):
                parent[i] = j
        later.append(i)
    return parent


def _downward(tokens: list[_Token], parent: list[int], tail: list[bool]) -> list[bool]:
    """Let members that nothing behind them holds be held by one before them: ``Điều 5, khoản 2, điểm a``.

    Their parents are put into ``parent``; what comes back are those that hold one so.
    """
    opened = [False] * len(tokens)
    held = [False] * len(tokens)
    for i in range(1, len(tokens)):
        before, token = tokens[i - 1], tokens[i]
        if parent[i] != -1 or token.level > 5:
            continue
        if token.level < before.level:
            if token.joined < 3 and not tail[i - 1] and _holds(before.level, token.level, 1) and before.label != "này":
                parent[i] = i - 1
                opened[i - 1] = held[i] = True
        elif held[i - 1] and (token.level == before.level or token.joined == 3):
            j = i - 1
            while j != -1 and tokens[j].level < token.level:
                j = parent[j]
            if j != -1 and tokens[j].level == token.level and held[j]:  # Điều 5, khoản 2, điểm a và khoản 3
                parent[i] = parent[j]
                held[i] = True
    return opened


def _target(tokens: list[_Token], i: int, parent: list[int], tail: list[bool]) -> _Target:
    """The span of a member with what hangs on it directly, and its labels from large to small."""
    start, end = tokens[i].start, tokens[i].end
    j = i
    while j + 1 < len(tokens) and parent[j] == j + 1 and tail[j + 1]:
        j += 1
        end = tokens[j].end
    j = i
    while j > 0 and parent[j] == j - 1:
        j -= 1
        start = tokens[j].start
    labels = []
    j = i
    while j != -1:
        labels.append(f"{tokens[j].noun} {tokens[j].label}")
        j = parent[j]
    return start, end, tuple(reversed(labels))


# "điểm 13 của Nghị quyết số 142/2024/QH15": a document of points, which needs no larger level.
_OF_DOCUMENT_RE = regex(
    f"{_S}(?:của{_S})?(?:nghị{_S}quyết|kết{_S}luận|chỉ{_S}thị|thông{_S}báo|hướng{_S}dẫn|quyết{_S}định|công{_S}văn|kế{_S}hoạch){_S}"
    "(?:số|[0-9])"
)


_CITING = frozenset({"tại", "theo", "của", "trong", "và", "hoặc", "các", "sung", "đổi", "bỏ", "thế"})


def _stands_alone(folded: Folded, token: _Token) -> bool:
    """Whether a level may be cited without what holds it: a point is one by its letter, or before its document."""
    if token.level == 0:
        return False
    if token.level == 1:
        if token.label == "này" or not token.label[0].isdigit():
            return True
        if "." in token.label and _left_word(folded.lower, token.start) in _CITING:
            return True  # điểm 3.6 of a standard; a mark is not cited
        return _OF_DOCUMENT_RE.match(folded.lower, token.end) is not None
    return not (token.level in {4, 5, 7} and len(token.label) == 1 and token.label.islower())


# "Điều này" is this article only inside a sentence; at its start, and in small letters, it is "this thing".
_BOUNDARY = '.:;!?|\n”“"-…'
_SAID_RE = regex(
    "[ \n]{1,2}(?:cho thấy|cho phép|giúp|có nghĩa|là |đồng nghĩa|khiến|đã |không |cũng|sẽ |thể hiện|càng|đòi hỏi)"
)


def _deictic_stands(folded: Folded, token: _Token) -> bool:
    """Whether a lone ``Điều này``, ``khoản này`` cites the place being read."""
    lower = folded.lower
    before = lower[max(0, token.start - 24) : token.start].rstrip(" ")
    word = _left_word(lower, token.start)
    if token.level == _ARTICLE and not folded.cased[token.start].isupper():
        return False
    if token.level == _ARTICLE or (token.level > _ARTICLE and folded.cased[token.start].isupper()):
        before = before.rstrip("\n ")
        return (
            bool(before)
            and before[-1] not in _BOUNDARY
            and not (before[-1] == "," and _SAID_RE.match(lower, token.end))
        )
    if word in {"các", "những", "hai", "số", "mấy", "từng", "mọi"}:
        return False
    if token.level >= 6 and not folded.cased[token.start].isupper():
        return False
    if token.level == 1 or (not folded.cased[token.start].isupper() and token.level > _ARTICLE):
        return word in {"tại", "theo", "của", "trong", "và", "hoặc", "ở", "trên", "thuộc"}
    return True


@lru_cache(maxsize=4096)
def _chain(point: str | None, paragraph: str | None, article: str | None) -> Provision:
    """The provision of the labels of a chain, of which there is one at least."""
    labels = [f"điều {article}"] if article else []
    if paragraph:
        labels.append(f"khoản {paragraph}")
    if point:
        labels.append(f"điểm {point}")
    return known(tuple(labels))


# Nearly all citations are a chain from small to large, or a list of points or paragraphs that ends in one, with single
# blanks, and what follows shows that it ends there: read at once. Everything else takes the long way, which reads these
# alike, and is taken by what has a letter or a Roman numeral that is none: a set of all letters compiles much faster.
_ITEM = "(?:[0-9]{1,3}[a-zđ]?|[a-zđ][0-9]{0,2})"
_CHAIN = (
    f"(?P<noun>điểm|khoản) (?P<label>{_ITEM})"
    f"(?P<items>(?>(?:(?:, | và | hoặc )(?:(?P=noun) )?{_ITEM}(?=[ ,])){{0,40}}))"
    "(?:,? khoản (?P<paragraph>[0-9]{1,3}[a-zđ]?|này))?(?:,? điều (?P<article>[0-9]{1,3}[a-zđ]?|này))?"
)
_LARGE = (
    "(?:phần|chương|mục|tiểu mục) (?:[ivx]{1,7}|[0-9]{1,2})|phụ lục(?: số)? (?:[ivx]{1,7}|[0-9]{1,2})[a-zđ]?|"
    "mẫu số [0-9]{1,3}[a-zđ]{0,2}"
)
_SMALL = "điểm [a-zđ][0-9]{0,2}|(?:khoản|điều) (?:[0-9]{1,3}[a-zđ]?|này)"
_GAP = "(?:,? (?:và |hoặc )?|; | vào sau | của | thuộc )(?:các )?"
_PLAIN_RE = regex(
    f"(?:{_CHAIN}|điều (?P<alone>[0-9]{{1,3}}[a-zđ]?)|(?:điều|khoản) (?P<this>này)){_ENDED}"
    f"|(?:(?P<large>{_LARGE})|{_SMALL})"
    f"(?>(?P<list>(?:{_GAP}(?:{_SMALL}|{_LARGE})|(?:, | và | hoặc ){_ITEM}(?=[ ,])){{1,40}})?)"
    f"(?:{_LEFT}|(?=[.:)”](?![0-9a-zđ])))"
)
_NO_LETTERS = frozenset("fjwz")
_CHAIN_RE = regex(_CHAIN)
_ITEM_RE = regex(f"(?:, | và | hoặc )((?:điểm |khoản )?)({_ITEM})")


_Members = tuple[tuple[int, int, Provision], ...]


@lru_cache(maxsize=2048)
def _members(words: str, several: bool) -> _Members | None:
    """What a list or a chain cites: where each member starts and ends in it, and its value. ``several`` says that
    ``các`` stands before; nothing for a list that is none.
    """
    found = _CHAIN_RE.fullmatch(words.lower())
    if found is None:
        return _members_in_turn(words, plural=several)
    noun, label, _, paragraph, article = found.groups()
    pieces = []
    start = 0
    at, end = found.span("items")
    for item in _ITEM_RE.finditer(found.string, at, end):
        named, value = item.groups()
        if value.isdigit():
            if not label.isdigit() or not (named or several or int(label) < int(value)):
                return None
        elif value[0].isdigit() or label[0].isdigit():
            return None
        pieces.append((start, at, label))
        start, at, label = item.start(1), item.end(), value
    pieces.append((start, len(words), label))
    members = []
    for begin, stop, its in pieces:
        place = _inside(noun, its, paragraph, article)
        if place is None:
            return None
        members.append((begin, stop, place))
    return tuple(members)


def _members_in_turn(words: str, *, plural: bool) -> _Members | None:
    """The same of a list that is no chain; nothing where what stands beside it may say more."""
    folded = Folded(words, words + " ", None)
    first = _first(folded, 0)
    if first is None:
        return None
    tokens = _run(folded, first, plural=plural)
    last = tokens[-1]
    if len(tokens) < 2 or last.end < len(words) or last.end - last.start == len(last.label):
        return None
    return tuple([(start, end, known(path)) for start, end, path in _targets(folded, tokens)])


@lru_cache(maxsize=4096)
def _inside(noun: str, label: str, paragraph: str | None, article: str | None) -> Provision | None:
    """The provision of a point or a paragraph, in what holds it; nothing where a label is none, or is not plain."""
    if not _NO_LETTERS.isdisjoint(label + (paragraph or "") + (article or "")):
        return None
    if noun == "điểm":
        return None if label[0].isdigit() and not label.isdigit() else _chain(label, paragraph, article)
    return None if paragraph or not label[0].isdigit() else _chain(None, label, article)


@lru_cache(maxsize=256)
def _large(noun: str, label: str) -> Provision | None:
    """The provision of a large level; nothing where the label is none."""
    return known((f"{noun} {label}",)) if _fits(noun, label) else None


def _plain(folded: Folded, start: int, hits: list[Hit]) -> int:
    """Where a plain citation that starts at a noun ends, and 0 if none is there; what it cites is added to the hits,
    nothing for a heading.
    """
    lower = folded.lower
    found = _PLAIN_RE.match(lower, start)
    if found is None or lower[start - 2 : start].isspace():  # the word before two blanks may make it another noun
        return 0
    end = found.end()
    kind = found.lastgroup
    if kind == "alone":
        if lower[end - 1] in _NO_LETTERS:
            return 0
        if _in_line(lower, start) or not _is_heading(folded, start, end, "điều"):
            hits.append(hit_of((start, end, "provision", _chain(None, None, found["alone"]), end, 0, False)))
        return end
    if kind == "this":
        noun = lower[start : end - 4]
        if _deictic_stands(folded, _Token(LEVELS[noun], noun, "này", start, end, 0)):
            hits.append(Hit(start, end, "provision", known((lower[start:end],)), end))
        return end
    if kind == "large":
        noun, _, label = folded.cased[start:end].rpartition(" ")
        capital, noun = noun[0].isupper(), noun.lower()
        place = _large(noun, label)
        if place is None or label[0].islower() or (label[0].isdigit() and noun in {"phần", "chương"} and not capital):
            return 0
        if not _is_heading(folded, start, end, noun):
            hits.append(Hit(start, end, "provision", place, end))
        return end
    if kind is None or kind == "list":
        if kind is None or not _in_line(lower, start) or lower[start] in "cp":  # it may be a heading
            return 0
    else:
        noun, label, items, paragraph, article = found.group("noun", "label", "items", "paragraph", "article")
        if not items:
            place = _inside(noun, label, paragraph, article)
            if place is None or (kind == "items" and (noun == "điểm" or _UNITS_RE.match(lower, end))):
                return 0
            hits.append(hit_of((start, end, "provision", place, end, 0, False)))
            return end
        if kind == "items":
            return 0
    members = _members(folded.cased[start:end], _several(lower, start))
    if members is None:
        return 0
    for at, to, value in members:
        hits.append(hit_of((start + at, start + to, "provision", value, start + to, 0, False)))
    return end


def scan(folded: Folded) -> list[Hit]:
    """The provisions that a text cites, one hit for each target, in order; headings are none.

    Never raises; the time taken is linear in the length of the text.
    """
    lower = folded.lower
    heads: list[int] = []
    short = len(lower) <= SHORT_TEXT
    for word, letter, before, head_re in _HEADS:
        if (word if short else letter) in lower:
            heads += [found.start() - before for found in head_re.finditer(lower)]
    heads.sort()
    hits: list[Hit] = []
    done = 0
    for start in heads:
        if start < done:
            continue
        plain = _plain(folded, start, hits)
        if plain:
            done = plain
            continue
        first = _first(folded, start)
        if first is None:
            continue
        done = first.end
        if first.level >= _ARTICLE and first.label != "này" and _is_heading(folded, first.start, first.end, first.noun):
            continue
        tokens = _run(folded, first, plural=_several(lower, start))
        done = tokens[-1].end
        if len(tokens) == 1 and first.label == "này" and not _deictic_stands(folded, first):
            continue
        hits += [
            hit_of((start, end, "provision", known(path), end, 0, False))
            for start, end, path in _targets(folded, tokens)
        ]
    return hits


# --- a string that is one provision ---------------------------------------------------------------------------

_OF_RE = regex("[ \n]{1,3}của[ \n]{1,3}(?=[^\n]{0,40}[0-9])([^\\s]{2,40}(?: [^\\s]{2,40})?)$")
_JOINS_RE = regex(",?[ \n]{1,3}(?:của[ \n]{1,3})?")
_COUNT_RE = regex(f"[0-9]{{1,6}}[ \n]{{1,3}}(?:{_NOUN})(?!\\w)")
_ORDER = "tiết, điểm, khoản, Điều, mục, chương, phần, phụ lục"


_WHOLE_RE = regex(
    f"(?:điểm ({_L}[0-9]{{0,2}})(?: |\\Z))?(?:khoản ([0-9]{{1,3}}{_L}?)(?: |\\Z))?(?:điều ([0-9]{{1,3}}{_L}?))?"
)


def plain_provision(folded: Folded) -> Provision | None:
    """The provision that a text is from its first letter to its last, if it is a plain one; else the long way tells."""
    found = _WHOLE_RE.fullmatch(folded.lower)
    if found is None:
        return None
    return _chain(*found.groups()) if found[0] else None


def _without_noun(lower: str) -> tuple[str, int, int]:
    """What is wrong with a text that starts with no noun of a provision and its blank: the message, and where."""
    if (count := _COUNT_RE.match(lower)) is not None:
        return "a count of provisions, not a provision: the noun stands before its number", 0, count.end()
    if re.fullmatch(_NOUN, lower) is not None:
        return "the noun is there, its label is missing", 0, len(lower)
    return f"a provision starts with its noun ({_ORDER})", 0, min(len(lower), 12)


def _without_label(lower: str, head: re.Match[str]) -> tuple[str, int, int]:
    """What is wrong with a noun that no label follows: the message, and where."""
    noun, at = _noun_of(head[0]), head.end()
    end = at + len(lower[at : at + 24].partition(" ")[0])
    if noun == "điểm" and re.match("[fjwz]\\b", lower[at:end]):
        return f"points are labelled by the Vietnamese alphabet, which has no {lower[at]}", at, at + 1
    if _UNITS_RE.match(lower, end):
        return "a figure with its unit, not a label", at, end
    return f"no label of a {noun}", at, end


def parse_provision(text: str, document_of: Callable[[str], str | None] | None = None) -> Provision:
    """Read a string that is one provision, from small to large or from large to small.

    A document's id may follow after ``của``, as ``str`` of a :class:`Provision` writes it. ``document_of`` reads other
    words as a document: its id, ``""`` where that stays open, None for what is no document. Raises ``TypeError`` for
    what is no ``str`` and :class:`~vnpolicy.errors.ParseError` for what is no provision, more than one, or one whose
    levels are out of order; points are labelled a b c d đ e g h i k l m n o p q r s t u v x y.

    >>> from vnpolicy.references.provisions import parse_provision
    >>> parse_provision("Điểm d, khoản 1, Điều 14").path
    'điều 14/khoản 1/điểm d'
    """
    asked(text, None)
    lead = len(text) - len(text.lstrip())
    folded = fold_whole(text)
    lower = folded.lower

    def refuse(message: str, start: int, end: int, *suggestions: str) -> ParseError:
        begin, finish = folded.source_span(start, end)
        return ParseError(message, text, (begin + lead, finish + lead), suggestions)

    if not lower:
        raise ParseError("a provision expected, nothing given", text)
    plain = plain_provision(folded)
    if plain is not None:
        return plain
    head = _BEGIN_RE.match(lower)
    if head is None:
        raise refuse(*_without_noun(lower))
    first = _token(folded, *head.span(), 0)
    if first is None:
        raise refuse(*_without_label(lower, head))
    tokens = _run(folded, first, plural=False)
    targets = _targets(folded, tokens)
    end = tokens[-1].end
    document = None
    if end < len(lower):
        joined = _JOINS_RE.match(lower, end)
        if joined is not None and document_of is not None:
            document = document_of(folded.cased[joined.end() :])
            if document == "":
                message = "a document whose number stays open: its number or its year is missing, or the day as on="
                raise refuse(message, joined.end(), len(lower))
        if document is None:
            named = _OF_RE.match(folded.cased, end)
            if named is None:
                raise refuse("a provision and then something else", end, len(lower))
            document = named[1]
    if len(targets) > 1:
        levels = [token.level for token in tokens]
        if all(token.joined < 3 for token in tokens) and len(set(levels)) == len(levels):
            ordered = " ".join(f"{t.noun} {t.label}" for t in sorted(tokens, key=lambda t: t.level))
            suggestion = str(parse_provision(ordered))
            raise refuse("the levels go neither from small to large nor from large to small", 0, end, suggestion)
        message = f"{len(targets)} provisions, not one; find reads lists"
        raise refuse(message, 0, end)
    if not targets:
        raise refuse("a point by its number needs the section that holds it", 0, end)
    return Provision(targets[0][2], document)
