"""The day and the issuer that stand beside a reference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vnpolicy._regex import regex
from vnpolicy.document.reasons import NAMED
from vnpolicy.references.keys import year_at_end

from .issuers import ASIDE, is_of_another
from .references import S

if TYPE_CHECKING:
    import datetime as dt

    from vnpolicy.references.values import Reference

    from .issuers import Before, Issuers
    from .references import References

__all__ = ["read_beside"]

_OF_THE_ASSEMBLY = frozenset({"Luật", "Bộ luật", "Hiến pháp"})  # nobody else makes them: Hiến pháp 2013, điều 70
_TO_DATE_RE = regex(
    f"(?:{ASIDE}(?={S}ngày))?[ \n]{{0,3}}[,(]?[ \n]{{0,2}}"
    "(?:(?:(?:đã[ \n]{1,2})?(?:được[ \n]{1,2})?(?:ký[ \n]{1,2})?ban hành(?: cùng)?|ký|ra|đề|cùng|ngày(?=[ \n]ngày)|ngà)"
    "[ \n]{1,3})?"
)
# "của Hội nghị lần thứ mười một Ban Chấp hành Trung ương", or without "của".
_MEETING = (
    f"(?:hội{S}nghị|kỳ{S}họp){S}(?:trung{S}ương{S})?lần{S}thứ{S}"
    f"(?:mười{S}(?=(?:một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín)(?!\\w)))?[^\\W_]{{1,6}},?{S}(?:của{S})?"
)
_TO_ISSUER_RE = regex(
    f"(?:{ASIDE}(?=[ \n]{{1,2}}của))?(?:{S}năm{S}[0-9]{{4}})?"
    f"[ \n]{{0,3}},?[ \n]{{0,2}}(?:(?:được|đã được)[ \n])?(?:(?:của|do){S}(?:của{S})?(?:{_MEETING})?|{_MEETING})"
)
# What somebody does who acts by a document and has not issued it, and what makes him one of several.
_ACTS_RE = regex(
    f"{S}(?:thực{S}hiện|chủ{S}trì|trình|giải{S}quyết|tổ{S}chức|soạn|biên{S}soạn|đề{S}xuất|xác|chịu)(?!\\w)"
    f"|,{S}bộ(?!\\w)"
)
# "được Chính phủ ban hành ngày D", "được Quốc hội khóa XV thông qua ngày D": what the issuer did, before the day.
_PASSED_RE = regex(f"[)]?(?:{S}năm{S}[0-9]{{4}})?,?{S}(?:đã{S})?được{S}")
_PASSED_BY_RE = regex(f"(?:{S}khóa{S}[^\\W_]{{1,6}})?{S}(?:ký{S})?(?:ban{S}hành|thông{S}qua)(?={S}ngày{S}[0-9])")
# What shows at once that neither a day nor an issuer follows: the end of the clause, or the first letter of a word.
_SAYS_NOTHING = frozenset(["", *'.;:)]”"'])
_SAYS_NO_MORE = frozenset("vslgpxuiy")
_MAY_SAY = frozenset("bkđncdhr,( \n")  # and what a day or an issuer may start with, if no day stands there itself


def read_beside(references: References, issuers: Issuers, i: int) -> Before | None:
    """Complete a reference by the day and the issuer behind it, else by the issuer before it, which is told."""
    lower, dates = references.lower, issuers.dates
    hit, value = references.hits[i], references.values[i]
    date, issuer, end = value.date, value.issuer, hit.end
    before = None
    while True:  # twice at most: a day, and an issuer
        after = lower[end : end + 2]
        if after[:1] in _SAYS_NOTHING and after != ") ":
            break
        if after[0] == " " and (after[1:] in _SAYS_NO_MORE or (after[1:] not in _MAY_SAY and end + 1 not in dates)):
            break
        if date is None:
            gap = _TO_DATE_RE.match(lower, end)
            assert gap is not None
            found = dates.get(gap.end())
            if found is not None and found.value.date is not None and not _is_of_another_year(value, found.value.date):
                date, end = found.value.date, found.end
                end += "(" in gap[0] and lower[end : end + 1] == ")"
                references.dated.add(i)
                continue
        if issuer is None and (lead := _TO_ISSUER_RE.match(lower, end)) is not None:
            named = issuers.behind(lead.end())
            if (
                named is not None
                and "do" in lead[0]
                and (_ACTS_RE.match(lower, named[1]) or is_of_another(value, named[0]))
            ):
                # "thẩm quyền tại Điều 5 Luật Dầu khí do Bộ Công Thương thực hiện", "Thông báo thực hiện Nghị quyết
                # 66-NQ/TW do Văn phòng Chính phủ ban hành"
                break
            if named is not None and (value.type not in _OF_THE_ASSEMBLY or named[0].endswith("Quốc hội")):
                issuer, end = named
                continue
        if issuer is None and (passed := _passed_by(lower, issuers, end)) is not None:
            issuer, end = passed
            continue
        break
    if issuer is None and (before := issuers.before(hit, value)) is not None:
        issuer = before.issuer
        date = date or before.date
    references.ends[i] = end
    if date is not value.date or issuer is not value.issuer:
        fields: dict[str, Any] = {"date": date} if date is not value.date else {}
        if issuer is not value.issuer:
            fields["issuer"] = issuer
        references.complete(i, NAMED, **fields)
    return before


def _is_of_another_year(value: Reference, date: dt.date) -> bool:
    """Whether a law is named by its year, ``Luật Đất đai 2013``, and the day beside it is of another."""
    year = None if value.name is None else year_at_end(value.name)
    return year is not None and int(year[1]) != date.year


def _passed_by(lower: str, issuers: Issuers, end: int) -> tuple[str, int] | None:
    """``được Chính phủ ban hành ngày …``: who issued what stands before, and where the words end that say so."""
    lead = _PASSED_RE.match(lower, end)
    named = None if lead is None else issuers.behind(lead.end())
    done = None if named is None else _PASSED_BY_RE.match(lower, named[1])
    return None if named is None or done is None else (named[0], done.end())
