"""The head of a document (phần đầu văn bản): who issued it, under which number, where and when."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, NamedTuple

from vnpolicy._regex import regex
from vnpolicy.document.patterns import CAPITAL

from .page import INDENT, MARKS, REACH, in_capitals
from .signers import signer
from .titles import KIND_RE, title
from .values import Head

if TYPE_CHECKING:
    from vnpolicy.text import Folded

__all__ = ["Masthead", "head", "masthead"]

_TOP = 600  # the first lines of a head
_NATION_RE = regex(r"cộng[ \n]hòa xã[ \n]hội chủ nghĩa|đảng cộng sản việt nam")
# The motto under it; in two columns the issuer stands beside it, and its superior beside the name.
_MOTTO_RE = regex(r"(?:\s?việt nam)?[^\n]{0,9}(?:[ ]{0,80}\n){1,3}([^\n]{3,80})độc lập ?- ?tự do")
_NUMBER = "[0-9][0-9a-zđ.]{0,9} ?[/-] ?[0-9a-zđ/&., -]{1,40}"
_NUMBER_RE = regex(rf"^{INDENT}(?:(?:bộ )?luật )?số ?:?[*]?[ \n]{{0,3}}({_NUMBER})", re.MULTILINE)
_RULED_NUMBER_RE = regex(rf"[-_*=]{{3}} {{1,3}}số ?: ?({_NUMBER})")  # behind the rule under the issuer, on one line
_UNDER_RE = regex(r" ?[-*_=]{3,}(?: {1,3}[Ss]ố ?:.*|.{0,3})$")  # the rule under a name, and what stands behind it
_SAYS_NUMBER_RE = regex(r"số ?[:0-9]")
_NOT_NUMBER_RE = regex(rf"\s{{2}}|,|\n| (?=[A-ZĐ]?[^\W\d_{CAPITAL}])")
_DAY_RE = regex(r"ngày[ \n]{0,2}([0-9]{1,2})[ \n]{0,2}tháng[ \n]{0,2}([0-9]{1,2})[ \n]{0,2}năm[ \n]{0,2}([0-9]{4})")
# What an assembly adopts says so at its end, and bears that day.
_ADOPTED_RE = regex(f"thông[ \n]qua[ \n]{{1,2}}(?={_DAY_RE.pattern})")
_ITSELF_RE = regex(rf"(?:^|[\n.]){INDENT}(\w{{1,7}}(?: \w{{1,7}})?)[ \n]này[ \n](?:đã[ \n])?được[ \n][^.;]{{5,300}}$")
_SENTENCE = 360  # the longest that says so, up to its verb
_DAYS = 1_500  # the day of issue stands no farther
_PLACE_RE = regex(r"(?:^|[|\n])[ *_]{0,80}([^\W\d_][^\n|,0-9]{1,40}), ?$")
_PLACE_BESIDE_RE = regex(r" {1,40}([^\W\d_][^\n|,0-9]{1,40}), ?")  # behind the number, in two columns
# In a sentence: hoàn thành chậm nhất đến ngày …
_TOLD_RE = regex(r"(?<![^\W_])(?:đến|tới|từ|trước|sau|vào|hết|trong|nhất|là)[ \n]{1,2}\Z")
_LOCAL_RE = regex(r"(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|đặc khu|thị trấn) ")
# Who issues it, where nothing stands over the title.
_ISSUES_RE = regex(
    rf"^{INDENT}(quốc hội|ủy ban thường vụ quốc hội|(?:thủ tướng )?chính phủ)[ *]{{0,80}}\n{{1,2}}{INDENT}căn cứ",
    re.MULTILINE,
)


class Masthead(NamedTuple):
    """Where the name of the State or the Party stands over a document, and where the issuer does beside its motto."""

    start: int
    end: int
    beside: slice

    @property
    def issued(self) -> int:
        """Where the lines that name the issuer end."""
        beside: int = self.beside.stop
        return max(self.start, beside)


def head(folded: Folded) -> Head:
    r"""Read the head of a document: a text without one gives a ``Head`` that holds nothing.

    >>> from vnpolicy.document.structure import head
    >>> from vnpolicy.text import fold
    >>> text = "CHÍNH PHỦ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 1/NQ-CP\nHà Nội, ngày 05 tháng 01 năm 2026"
    >>> head(fold(text)).date
    datetime.date(2026, 1, 5)
    """
    lower = folded.lower
    found = _NUMBER_RE.search(lower, 0, REACH)
    if (found is None or found.start() > _TOP) and _NATION_RE.search(lower, 0, _TOP) is None:
        return Head()
    after = 0  # where the title may start
    top = masthead(folded)
    if top is not None:
        issuer = _issuer_words(f"{folded.cased[: top.start]}\n{folded.cased[top.beside]}")
        after = top.end
        if found is None or found.start() > _TOP:
            found = _RULED_NUMBER_RE.search(lower, 0, top.start) or found
    else:
        issuer = _issuer_below(folded)
    number = None
    written = REACH  # where the number ends
    if found is not None and found.start() < 1_000:
        first, last = found.span(1)
        # Behind a blank a word in small letters is a place or ngày; its first letters may have been taken.
        words = _NOT_NUMBER_RE.split(folded.cased[first : last + 2])[0][: last - first]
        number = "".join(words.split()).rstrip(".-/|")
        written = first + len(words)
        after = max(after, found.end())
    date, place, end = _issued(folded, number, written)
    after = max(after, end)
    kind, about = title(folded, after)
    if date is None and kind is not None:
        date = _adopted(folded, kind)
    return Head(issuer, number, place, date, kind, about, signer(folded, after))


def masthead(folded: Folded) -> Masthead | None:
    """The name of the State or the Party over a document: in capitals, or at the start of a line; no sentence's."""
    for found in _NATION_RE.finditer(folded.lower, 0, _TOP):
        before = folded.cased[max(0, found.start() - 6) : found.start()].rstrip(MARKS)
        if not before or before[-1] in "\n|" or in_capitals(folded.cased[found.start() : found.end()]):
            motto = _MOTTO_RE.match(folded.lower, found.end())
            beside = slice(0) if motto is None else slice(*motto.span(1))
            named = any(map(in_capitals, _cells(folded.cased[beside])))
            return Masthead(*found.span(), beside if named else slice(0))
    return None


def _issuer_words(before: str) -> str | None:
    """The issuer in the lines above the nation's name: the last body, with its place; its superior stands above."""
    found: str | None = None
    for cell in _cells(before):
        if in_capitals(cell) and not _SAYS_NUMBER_RE.match(cell.lower()):
            found = f"{found} {cell}" if found and _LOCAL_RE.match(cell.lower()) else cell
    return found


def _cells(cased: str) -> list[str]:
    """The lines of a head, and the cells where a line holds two columns, without rules and the numbers behind them."""
    return [_UNDER_RE.sub("", part.strip()).strip(f"{MARKS}_") for part in re.split(r"[|\n]", cased)]


def _issuer_below(folded: Folded) -> str | None:
    """The issuer where the page has no masthead: in capitals, before the grounds."""
    found = _ISSUES_RE.search(folded.lower, 0, _DAYS)
    words = "" if found is None else folded.cased[found.start(1) : found.end(1)]
    return words if in_capitals(words) else None


def _issued(folded: Folded, number: str | None, written: int) -> tuple[dt.date | None, str | None, int]:
    """Day and place of issue, and where they end; the number ends at ``written``.

    A day in the first sentence is none, nor is that of a document which the title cites: the day of issue stands with
    its place, or behind a blank.
    """
    lower = folded.lower
    leading = True
    for day in _DAY_RE.finditer(lower, 0, _DAYS):
        start = day.start()
        try:
            date = dt.date(int(day[3]), int(day[2]), int(day[1]))
        except ValueError:
            break
        near = max(0, start - 50)
        place = _PLACE_RE.search(folded.cased[near:start]) or _PLACE_BESIDE_RE.fullmatch(
            folded.cased[max(written, near) : start]
        )
        cited = _cites(lower[max(0, start - 300) : start].rpartition("\n")[2], number)
        told = _TOLD_RE.search(lower, near, start) is not None
        if place is not None or (leading and not cited and not told and not lower[start - 1 : start].strip()):
            where = None if place is None else place[1].strip()
            return date, None if where == "Hôm nay" else where, day.end()
        if not cited and not told:
            break
        leading = False
    return None, None, 0


def _adopted(folded: Folded, kind: str) -> dt.date | None:
    """The day on which an act says that it was adopted: ``Luật này được Quốc hội … thông qua ngày …``."""
    lower = folded.lower
    for found in _ADOPTED_RE.finditer(lower):
        itself = _ITSELF_RE.search(lower[max(0, found.start() - _SENTENCE) : found.start()])
        if itself is not None and itself[1] == kind.lower():
            try:
                return dt.date(int(found[3]), int(found[2]), int(found[1]))
            except ValueError:
                return None
    return None


def _cites(before: str, own: str | None) -> bool:
    """Whether a day behind these words of a line is that of another document."""
    named = None
    for named in KIND_RE.finditer(before):  # noqa: B007 - the last one
        pass
    return named is not None and (own is None or own.lower() not in before[named.end() :].replace(" ", ""))
