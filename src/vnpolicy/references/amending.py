"""Laws that amend others, over their whole title: ``Luật sửa đổi, bổ sung một số điều của Luật A và Luật B``."""

from __future__ import annotations

import re
from typing import NamedTuple

from vnpolicy._regex import regex

from . import tree
from .beside import Name, Text, number_behind
from .documents import is_outer, only, well_known
from .guesses import guess
from .ids import parts
from .keys import YEAR_RE, year_at_end
from .labels import S

__all__ = ["amending_start", "read_amending"]


_AMENDING_RE = regex(
    r"""[ \n]{1,3}(?:sửa[ \n]{1,2}đổi(?:,?[ \n]{1,3}(?:và[ \n]{1,2})?bổ[ \n]{1,2}sung)?|bổ[ \n]{1,2}sung)
    (?:[ \n]{1,3}(?:
        (?:một[ \n]{1,2}số|các|nhiều)[ \n]{1,2}điều
      | [đĐ]iều[ \n]{1,2}[0-9]{1,3}[a-z]?(?:,[ \n]{1,2}[0-9]{1,3}){0,8}
      | một[ \n]{1,2}số[ \n]{1,2}nội[ \n]{1,2}dung
      | (?:phụ[ \n]{1,2}lục|danh[ \n]{1,2}mục)[^.;:"“”]{0,80}?(?=[ \n]của[ \n])
    ))?
    (?P<annex>[ \n]{1,3}và[ \n]{1,2}phụ[ \n]{1,2}lục[^.;:"“”]{0,80}?(?=[ \n]của))?
    (?:[ \n]{1,3}(?:có[ \n]{1,2}liên[ \n]{1,2}quan[ \n]{1,2}đến[ \n]{1,2}quy[ \n]{1,2}hoạch))?
    (?:[ \n]{1,3}(?:của|tại|trong))?(?:[ \n]{1,3}các(?=[ \n]{1,3}(?:bộ[ \n]|luật|pháp)))?
    """,
    re.VERBOSE,
)
_MAY_AMEND = frozenset("sb \n")  # what stands behind the first blank
_FIELD = (
    "đầu tư xây dựng cơ bản|quy hoạch|an ninh,? trật tự|quân sự,? quốc phòng|quốc phòng,? quân sự|đầu tư|thuế|tài chính"
    "|nông nghiệp và môi trường"
).replace(" ", S)
_COUNTED_RE = regex(
    rf"{S}(?:(?:các{S})?luật{S}(?:về{S}thuế|(?:có{S})?liên{S}quan{S}đến{S}(?:{_FIELD}))"
    rf"|[0-9]{{1,2}}{S}luật(?:{S}(?:(?:có{S})?liên{S}quan{S}đến|về|(?:trong|thuộc){S}lĩnh{S}vực){S}(?:{_FIELD}))?)(?!\w)"
)
_INNER_RE = regex(rf"(?:{S}|,{S}|{S}và{S}(?:của{S})?)((?:bộ{S})?(?:luật|pháp{S}lệnh))(?!\w)")
_INNER_OR_NEXT_RE = regex(rf"(?:{S}|[,;]{S}(?:và{S})?|{S}và{S}(?:của{S})?)((?:bộ{S})?(?:luật|pháp{S}lệnh))(?!\w)")
# "Luật A số … đã được sửa đổi, bổ sung một số điều theo Luật số …, Luật B": what is told of one of those in a list.
_AMENDED_RE = regex(
    rf"{S}(?:đã{S})?được{S}sửa{S}đổi(?:,?{S}bổ{S}sung)?(?:{S}một{S}số{S}điều)?{S}(?:theo|tại|bởi){S}luật{S}số"
    rf"[ \n:]{{1,3}}[0-9]{{1,3}}/[0-9]{{4}}/qh[0-9]{{1,2}}"
    rf"(?=(?:,|{S}và){S}(?:bộ{S})?(?:luật|pháp{S}lệnh){S}(?!số(?!\w)))"
)
_SO_RE = regex(f"{S}số")
_DAY_RE = regex(rf"{S}ngày{S}[0-9]")
_MOST = 40  # inner laws of a title
# The rest of an inner name that is not written as the table has it, where the list goes on behind it.
_REST_RE = regex(
    r"(?:[ \n]{1,3}(?!(?:luật|nghị|quyết|quy|điều|khoản|được|có|đã|đang|sẽ|của|thì|mà|này|ngày|năm|số|và|hoặc)(?!\w))"
    r"[^\W\d_]++){1,8}"
    r"(?=,[ \n]{1,3}(?:bộ[ \n]{1,3})?luật[ \n]|[ \n]{1,3}và[ \n]{1,3}(?:bộ[ \n]{1,3})?luật[ \n]"
    r"|[ \n]{1,3}số[ \n:]{0,3}[0-9]{1,3}/[0-9]{4}/qh)"
)


def amending_start(lower: str, noun_end: int) -> int | None:
    """Where the words end that say behind a noun that its law amends others."""
    if lower[noun_end + 1 : noun_end + 2] not in _MAY_AMEND:
        return None
    found = _AMENDING_RE.match(lower, noun_end)
    return None if found is None else found.end()


class _Inner(NamedTuple):
    """The laws that a title says are amended: where they end, the last, whether it has its number, and its year."""

    end: int
    last: str
    numbered: bool
    year: int = 0


def _inner_laws(text: Text, end: int, nouns: re.Pattern[str] = _INNER_RE) -> _Inner | None:
    """Read the laws that are amended, one behind the other: ``Luật A, Luật B số … và Bộ luật C``."""
    cased, lower, *_ = text
    inner: _Inner | None = None
    listed = False
    for _ in range(_MOST):
        noun = nouns.match(lower, end)
        if noun is None:
            break
        start = noun.end()
        end = tree.follow(lower, start)
        if end == start:  # in a list in small letters no capital shows a name
            end = guess(lower, cased, start, small=inner is not None and cased[start - 4].islower())
            if end == start and inner is None:
                end = _small_end(text, start)
        if end > start and (rest := _REST_RE.match(lower, end)) is not None:
            end = rest.end()
        number = number_behind(text, end)
        if end == start and number is None:
            break
        inner = _Inner(end, lower[noun.start(1) : end], numbered=False)
        if number is not None:
            if is_outer(number[1], inner.last):
                break
            end = number[0]
            inner = _Inner(end, inner.last, numbered=True, year=parts(number[1]).year or 0)
            if listed and (amended := _AMENDED_RE.match(lower, end)) is not None:
                end = amended.end()
        listed = True
    return inner


def _small_end(text: Text, start: int) -> int:
    """The end of an inner name without capitals that no table holds, where the year, the day or the number behind it
    shows that it is one, or ``start``.
    """
    lower = text.lower
    end = guess(lower, text.cased, start, small=True)
    dated = YEAR_RE.match(lower, end) is not None or _DAY_RE.match(lower, end) is not None
    return end if dated or number_behind(text, end) is not None else start


def _over_semicolons(text: Text, start: int, end: int) -> _Inner | None:
    """The laws of a title that has semicolons between them, where the table knows it: else each is cited by itself."""
    wide = _inner_laws(text, end, _INNER_OR_NEXT_RE)
    assert wide is not None
    if not wide.numbered:
        number = number_behind(text, wide.end)
        if number is not None and number[1] in well_known().by_id and is_outer(number[1], wide.last):
            return wide
        if only(" ".join(text.cased[start : wide.end].split()), None, None) is not None:
            return wide
    return None


def read_amending(text: Text, start: int, end: int, kind: str) -> Name | None:
    """Read the title of a law that amends others, of which the words up to ``end`` are read.

    A number behind the last inner law is that law's, unless the table knows better: it may be the outer law's.
    """
    cased, lower, _, on = text
    counted = _COUNTED_RE.match(lower, end)
    inner = _inner_laws(text, end) if counted is None else _Inner(counted.end(), "", numbered=False)
    if inner is None:
        return None
    if counted is None and lower[inner.end : inner.end + 1] == ";":
        inner = _over_semicolons(text, start, end) or inner
    end, last, numbered, since = inner
    year = YEAR_RE.match(lower, end)
    if year is not None:
        end = year.end()
    name_end = end
    law_id: str | None = None
    while (number := number_behind(text, end)) is not None:
        if numbered and _SO_RE.match(lower, end) is None:
            break
        end, its_id = number
        # A law has one number: a second one, and one of another year, can only be that of the law that amends.
        if numbered or not last or year is None or f"/{year[1]}/" not in its_id or is_outer(its_id, last):
            law_id = its_id
            break
        name_end, numbered = end, True
    name = " ".join(cased[start:name_end].split())
    if law_id is None:
        year = year_at_end(name)
        law_id = only(name, int(year[1]) if year else None, on, since)  # what amends a law is younger than it
    return Name(start, end, kind, name, law_id)
