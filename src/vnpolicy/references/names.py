"""Laws by their names (Luật Đất đai, Bộ luật Dân sự 2015), with the year or the number that stands behind them.

The table of well-known documents says what a name stands for; a name that it does not hold is read by a bounded
grammar, and stays without id.
"""

from __future__ import annotations

from vnpolicy._regex import regex, word_set

from . import tree
from .amending import amending_start, read_amending
from .beside import Name, Text, is_reworked, number_behind
from .documents import newest, only
from .guesses import guess
from .keys import WORD_RE, YEAR_RE
from .labels import S

__all__ = ["end_of_bill", "read_name"]

_NOT_BEFORE = word_set(
    "pháp quy kỷ kỉ học khoa ty phòng trường sử hệ thống dự ngành viện đạo nghề hãng trái đúng âm nghiệp cử sĩ bằng"
)
_LAST_RE = regex(r"([^\W\d_]+)[ \n]{1,3}$")
_CODE_RE = regex(r"(?<!\w)((?:đồng|toàn|cán|nội)[ \n]{1,2})?bộ[ \n]{1,2}$")
_BILL_RE = regex(r"(?:dự[ \n]{1,2}(?:án|thảo)|dự[ \n]{1,2}luật)[ \n]{1,3}$")
_PLACE_RE = regex(r"(?<!\w)điều[ \n]{1,3}[0-9]{1,3}[a-zđ]?,?[ \n]{1,3}(?:(?:của|trong|tại)[ \n]{1,3})?$")
_DAY_RE = regex(
    r",?[ \n]{1,3}(?:(?:được[ \n]{1,3})?ban[ \n]{1,3}hành[ \n]{1,3})?"
    r"(?:ngày[ \n]{1,3}[0-9]|năm[ \n]{1,3}(?:19|20)[0-9]{2}(?!\w))"
)
_FIGURE_RE = regex(r"[ \n]{1,3}[0-9]")
# "Luật Xây dựng sửa đổi 2020", as many pages cite the law of that year that amends the other.
_AMENDED_RE = regex(
    r"[ \n]{1,3}sửa[ \n]{1,3}đổi(?:,?[ \n]{1,3}bổ[ \n]{1,3}sung)?[ \n]{1,3}(?:năm[ \n]{1,3})?((?:19|20)[0-9][0-9])"
    r"(?![\w/-])(?![.,][0-9])"
)
_COUNTRY_RE = regex(f"{S}(?:của{S})?nước{S}(?:cộng{S}hòa{S}xã{S}hội{S}chủ{S}nghĩa|chxhcn){S}việt{S}nam")
_CENTRED = 80  # spaces that the page may have before a title
_LEFT = 16  # characters before a noun that may make another thing of it


def read_name(text: Text, start: int, noun_end: int) -> Name | None:
    """Read the law, code or ordinance whose type noun stands from ``start`` to ``noun_end``."""
    cased, lower, *_ = text
    noun = lower[start]
    if noun == "h":
        return _constitution(cased, lower, start, noun_end)
    if noun == "b":  # the letters of a code; in a symbol they are a unit's: 12/BC-BLDS
        in_symbol = start > 0 and lower[start - 1] in "-/"
        return None if in_symbol else _with_year_and_number(text, start, noun_end, "Bộ luật")
    kind = "Pháp lệnh" if noun == "p" else "Luật"
    before = lower[max(0, start - _LEFT) : start]
    if noun == "l" and "bộ" in before and (code := _CODE_RE.search(before)) is not None and code[1] is None:
        kind = "Bộ luật"
        start -= len(code[0])
        before = lower[max(0, start - _LEFT) : start]
    capital = cased[start].isupper()
    if _is_no_name(before) or (not capital and before[-1:].isdigit()):
        return None
    if capital and (amending := amending_start(lower, noun_end)) is not None:
        return read_amending(text, start, amending, kind)
    end = tree.follow(lower, noun_end)
    if end == noun_end:
        end = _unknown_end(text, start, noun_end, kind) if capital else noun_end
        if end == noun_end:
            return None
    elif not capital and not cased[noun_end:end].lstrip()[:1].isupper() and not _is_act(text, start, noun_end, end):
        return None
    if _is_title(cased, start, noun_end):
        return None
    if lower[noun_end:end].split() == ["biển"]:
        return None  # the convention of 1982 on the law of the sea; the act is Luật Biển Việt Nam
    return _with_year_and_number(text, start, end, kind)


def end_of_bill(text: Text, start: int, noun_end: int) -> int:
    """Where the title ends of a bill that amends laws, whose noun stands there: what it amends is cited by nobody."""
    cased, lower, *_ = text
    before = lower[max(0, start - _LEFT) : start]
    if not cased[start].isupper() or "dự" not in before or _BILL_RE.search(before) is None:
        return start
    amending = amending_start(lower, noun_end)
    bill = None if amending is None else read_amending(text, start, amending, "Luật")
    return start if bill is None else bill.end


def _is_no_name(before: str) -> bool:
    """Whether what stands before a noun makes it part of another word or idea, or of a bill: ``dự án Luật``."""
    if before and (before[-1].isalpha() or before[-1] in "-_/"):
        return True
    last = _LAST_RE.search(before)
    if last is not None and last[1] in _NOT_BEFORE:
        return True
    return "dự" in before and _BILL_RE.search(before) is not None


def _unknown_end(text: Text, start: int, noun_end: int, kind: str) -> int:
    """The end of a name that the table does not hold, behind a noun with a capital, or that of the noun."""
    cased, lower, *_ = text
    end = guess(lower, cased, noun_end)
    if lower.endswith("ngày", noun_end, end) and lower[end - 5].isalpha() and _FIGURE_RE.match(lower, end):
        end -= 4  # Luật Đất đaingày 26/11/2003: a blank is lost
    if end == noun_end and cased[noun_end : noun_end + 3].lstrip()[:1].islower():
        # ``Luật khuyến công số …``: no capital shows a name, but the number or the day behind it does.
        end = guess(lower, cased, noun_end, small=True)
        yearly = kind == "Pháp lệnh" or tree.ABOUT_RE.match(lower, noun_end)  # Luật về quyền tự do hội họp 1957
        dated = _DAY_RE.match(lower, end) or (yearly and YEAR_RE.match(lower, end))
        if not dated and number_behind(text, end) is None:
            return noun_end
    # Capitals throughout do not show where a name ends.
    return noun_end if cased[start:end].isupper() else end


def _is_act(text: Text, start: int, noun_end: int, end: int) -> bool:
    """Whether a known name in small letters is the act's: ``luật đất đai`` is the subject as often.

    The year or the number must follow, an article stand before it (``điều 260 bộ luật hình sự``), or the name be whole
    and of three words or more, which no subject is called by.
    """
    lower = text.lower
    if YEAR_RE.match(lower, end) is not None or number_behind(text, end) is not None:
        return True
    words = lower[noun_end:end]
    if words.lstrip()[0].isalpha() and tree.ABOUT_RE.match(words) is None and len(WORD_RE.findall(words)) > 2:
        return True
    return _PLACE_RE.search(lower, max(0, start - 24), start) is not None


def _is_title(cased: str, start: int, noun_end: int) -> bool:
    """Whether a noun is that of the law itself, ``LUẬT`` on a line over its name."""
    return (
        cased[start:noun_end].isupper()
        and cased[noun_end : noun_end + 2].lstrip(" ")[:1] == "\n"
        and _opens_line(cased, start)
    )


def _opens_line(cased: str, at: int) -> bool:
    """Whether only spaces stand before a place on its line, as where it is set in the middle of a page."""
    before = cased[max(0, at - _CENTRED) : at].rstrip(" ")
    return before.endswith("\n") or (not before and at <= _CENTRED)


def _with_year_and_number(text: Text, start: int, end: int, kind: str) -> Name:
    """A name with the year and the number behind it, and the law that they or the table say it is."""
    cased, lower, _, on = text
    amended = _AMENDED_RE.match(lower, end)
    year = YEAR_RE.match(lower, end) if amended is None else amended
    bare = " ".join(cased[start:end].split())
    if year is not None:
        end = year.end()
    name = " ".join(cased[start:end].split())
    law_id: str | None
    if (number := number_behind(text, end)) is not None:
        end, law_id = number
    elif amended is not None:  # the law that amends it, else the one that took its place in that year
        by = "Pháp lệnh" if kind == "Pháp lệnh" else "Luật"
        law_id = only(f"{by} sửa đổi {bare}", int(amended[1]), on) or only(bare, int(amended[1]), on)
    elif year is None and is_reworked(lower, end):
        law_id = newest(name, on)
    else:
        law_id = only(name, int(year[1]) if year else None, on)
    return Name(start, end, kind, name, law_id)


def _constitution(cased: str, lower: str, start: int, noun_end: int) -> Name | None:
    """``Hiến pháp năm 2013``, ``Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam``; the bare word names nothing."""
    if not cased[start].isupper() or (start and lower[start - 1].isalnum()):
        return None
    country = _COUNTRY_RE.match(lower, noun_end)
    end = country.end() if country else noun_end
    year = YEAR_RE.match(lower, end)
    if year is None and country is None:
        return None
    if year:
        end = year.end()
    name = " ".join(cased[start:end].split())
    return Name(start, end, "Hiến pháp", name, None)
