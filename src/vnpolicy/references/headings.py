"""Headings (tiêu đề): the lines that open a part of a document, ``Điều 5.``, ``2.``, ``a)``, and so cite nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from vnpolicy._page import is_behind_capitals
from vnpolicy._regex import regex

from .labels import CITING, LABELS, LETTER, ROMAN, S, left_word, noun_of

if TYPE_CHECKING:
    import re

    from vnpolicy.text import Folded

__all__ = ["INDENT", "LINE_RE", "Heading", "in_line", "is_heading", "read_heading"]


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
    '\n[ #*>]{0,80}+([“"]?)[ ]?(?:'
    f"(?P<noun>phần|chương|tiểu{S}mục|mục|điều|phụ{S}lục(?:{S}số)?|mẫu{S}số)[ \n]{{1,2}}(?P<of>[0-9a-zđ]|thứ )"
    f"|(?P<khoản>[0-9]{{1,3}}(?:{LETTER}[0-9]{{0,2}})?)(?:[.](?![0-9])|/(?=[^\\W\\d]| ))"
    f"|(?P<mục>{ROMAN})(?:[.](?![0-9])|-|/)"
    f"|(?P<điểm>{LETTER}[0-9]{{0,2}})(?:[)]|[.](?=[ ]))"
    ")"
)
INDENT = 82  # a line, which the page may set in its middle, starts no farther before its first word; with its marks
_OPENS_RE = regex("[ ]?[.:]|[ ]{0,3}(?:\n|$)|[ ]?[.]?(?:\\[[0-9]{1,3}\\])[ ]?[.:\n]")
_STOPS_BEFORE = frozenset(".;:”")  # what stands before the break where a sentence ended
_OPENS_LARGE_RE = regex("[ ]?[.:-]|[ ]{0,3}(?:\n|$)|(?:\\[[0-9]{1,3}\\])")
# A line that ends so goes on in the next: what follows is cited, though it stands at the start of a line.
_GOES_ON_RE = regex(
    "(?:,|(?<!\\w)(?:tại|theo|của|và|hoặc|các|từ|đến|bởi|bổ sung|sửa đổi|cứ|bỏ|với|là|trừ|như|thay thế|"
    "(?:khoản|điểm) [0-9a-zđ]{1,3}))[ ]{0,2}$"
)
_TITLE_RE = regex("[.:]([ ]|[ ]?\n)([^\\W\\d_])[^\\n]{2,120}\n")
_TITLE_BELOW_RE = regex("[ ]?[.:]?[ ]{0,2}\n{1,2}[A-ZÀ-ỸĐ]{2,8}[ ,][A-ZÀ-ỸĐ]{2}")  # Chương I\nQUY ĐỊNH CHUNG
# An act behind a chapter or an article, which then is cited, or another place behind an article; a title otherwise.
_ACTS = ("Luật", "Bộ luật", "Nghị", "Thông tư", "Hiến pháp", "Pháp lệnh", "Quyết định", "Quy ")
_NO_TITLES = (*_ACTS[:-1], "Điều ", "Khoản ", "Điểm ", "Mục ", "Chương ", "Phần ", "Phụ lục")
_PLACE_RE = regex("(?:điều|khoản|điểm|mục|tiết) [0-9a-zđ.]{1,5},$")


def read_heading(folded: Folded, found: re.Match[str], shift: int) -> Heading | None:
    """What a line's first words open, if they open anything; ``found`` is what :data:`LINE_RE` found there.

    ``shift`` is added to its offsets: -1 where a break was put in front of the text.
    """
    lower, cased = folded.lower, folded.cased
    kind = found.lastgroup or ""
    quoted = found[1] != ""
    if kind == "of":
        start = found.start("noun") + shift
        noun = noun_of(found["noun"])
        label = LABELS[noun].match(lower, found.start("of") + shift)
        if label is None or label[0] == "này":
            return None
        at, end = label.span()
        return Heading(start, end, noun, cased[at:end], quoted) if is_heading(folded, start, end, noun) else None
    start, end = found.span(kind)
    text = cased[start + shift : end + shift]
    if kind == "mục" and not text.isupper():
        kind = "điểm"  # i. and v. are points, I. and V. sections
        if len(text) > 1:
            return None
    if kind == "điểm" and text.isupper():
        return None
    return Heading(start + shift, found.end() + shift, kind, text, quoted)


def is_heading(folded: Folded, start: int, end: int, noun: str) -> bool:
    """Whether a noun with its label opens a part of the document instead of citing one."""
    lower = folded.lower
    if noun[0] == "b" and (line := lower.find("\n", start, end)) >= 0 and folded.cased[line + 1] == "M":
        start = line + 1  # a line that ends with biểu, and below it the heading of a form: MẪU BIỂU⏎Mẫu số 01. Tờ khai
    if _line_start(lower, start):
        opens = (_OPENS_RE if noun == "điều" else _OPENS_LARGE_RE).match(lower, end)
        if opens is None:
            # CHƯƠNG I QUY ĐỊNH CHUNG, all on one line: a title in capitals; “Chương IV Thẩm quyền …: new text.
            tail = folded.cased[end : end + 12].strip()
            new = lower[start - 1 : start] in {"“", '"'}
            if noun == "điều":  # “Điều 45, Chế độ …: a comma for the dot
                return new and tail[:2] == ", " and tail[2:3].isupper() and not tail.startswith(_NO_TITLES, 2)
            quoted = new and tail[:1].isupper() and not tail.startswith(_ACTS)
            if not (quoted or (len(tail) > 4 and tail.isupper())):
                return False
        line = lower.rfind("\n", max(0, start - INDENT), start)
        if line > 0 and lower[line - 1] in _STOPS_BEFORE:
            return True
        left = max(0, line - 24)
        if line < 0 or _GOES_ON_RE.search(lower, left, line) is None:
            return True
        # Behind a comma, a title: "… ban hành Quyết định,\nĐiều 1. Phạm vi", and that of the first article may stand
        # below it, as a chapter's does; behind a place, its article.
        if lower[line - 1] != "," or _PLACE_RE.search(lower, left, line) is not None:
            return False
        if noun != "điều":
            return _TITLE_BELOW_RE.match(folded.cased, end) is not None
        title = _TITLE_RE.match(folded.cased, end)
        return title is not None and title[2].isupper() and (title[1] == " " or lower[start:end].endswith(" 1"))
    if (
        noun in {"chương", "phần", "phụ lục"} and left_word(lower, start) not in CITING
    ):  # a title in capitals in the middle of a line
        if (
            noun == "phần" and lower[end : end + 1] == ":" and lower[end - 1].isdigit()
        ):  # of the title of a standard: Phần 2: Phương pháp đếm
            return True
        tail = folded.cased[end : end + 16].lstrip(" .:-")
        return (
            len(tail) > 11 and tail[0].isalpha() and tail.isupper() and " " in tail and tail[:4] not in {"QCVN", "TCVN"}
        )
    # New text that is quoted on the line of its lead-in, như sau: “Điều 5. …; or the break is lost, … sở.Điều 2. Quan …
    if noun != "điều" or lower[end : end + 1] not in {".", ":"}:
        return False
    before = lower[start - 2 : start]
    return (
        before[-1:] in '“"'
        or (before[-1:] == "." and before[0].isalpha() and folded.cased[end + 2 : end + 3].isupper())
        or is_behind_capitals(folded.cased, start, end)
    )


def in_line(lower: str, at: int) -> bool:
    """Whether a word and a blank stand before a place, as nearly always; what is not told here may still be so."""
    return lower[at - 1 : at] == " " and lower[at - 2 : at - 1].isalnum()


def _line_start(lower: str, at: int) -> bool:
    """Whether only blanks, quotation marks and marks of emphasis stand between a place and its line's start."""
    if in_line(lower, at):
        return False
    begin = max(0, at - INDENT)
    before = lower[begin:at].rstrip(' “"*#')
    return before.endswith("\n") or (not before and begin == 0)
