"""What the short words of a document stand for: ``Điều này``, ``Nghị quyết 57``, ``điểm a`` under an amended article.

One pass settles the references (what stands beside a number, what a short form repeats), one the provisions (which
article is being read, which document an amendment speaks of). A binding is made only where exactly one candidate
remains, and it is kept how it was made.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from attrs import define

from vnpolicy.found import Hit
from vnpolicy.references.names import key, well_known
from vnpolicy.references.provisions import LEVELS, Heading, Provision, headings, known, split_label
from vnpolicy.references.values import changed

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from vnpolicy.references.values import Reference
    from vnpolicy.text import Folded

__all__ = ["bindings", "resolve"]

_ARTICLE = LEVELS["điều"]
_WHOLE = 10  # a scope that no heading closes

# How a binding was made.
NAMED = "named beside it"
LISTED = "shared by a list"
THIS = "this document"
AMENDED = "the document being amended"
LEAD_IN = "the sentence that opens the list"
BEFORE = "the document cited before"
REPEATED = "cited in full in this document"
IN_ROW = "the document that heads the row"


def resolve(folded: Folded, hits: list[Hit], on: dt.date | None) -> list[Hit]:
    """Complete the references and provisions among a document's hits; what cites nothing is dropped.

    ``hits`` are all that stand, in order, agencies already under their full names; the others are handed through.
    """
    return bindings(folded, hits, on)[0]


def bindings(folded: Folded, hits: list[Hit], on: dt.date | None) -> tuple[list[Hit], dict[tuple[int, int, str], str]]:
    """:func:`resolve`, and for each span (start, end, field) that was settled how it was settled."""
    how: dict[tuple[int, int, str], str] = {}
    if not any(hit.kind in {"reference", "provision"} for hit in hits):
        return hits, how
    hits = _References(folded, hits, on, how).settled()
    return _Provisions(folded, hits, how).settled(), how


# --- references: date and issuer, short forms, names ----------------------------------------------------------------

_S = "[ \n]{1,3}"
_TO_DATE_RE = re.compile("[ \n]{0,3}[,(]?[ \n]{0,2}(?:(?:ban hành|ký ban hành|ký|đề|ngà)[ \n]{1,3})?")
_TO_ISSUER_RE = re.compile(
    f"(?:{_S}năm{_S}[0-9]{{4}})?[ \n]{{0,3}},?[ \n]{{0,2}}(?:(?:được|đã được)[ \n])?(?:của|do){_S}"
    f"(?:(?:hội{_S}nghị|kỳ{_S}họp){_S}lần{_S}thứ{_S}[^\\W_]{{1,6}}{_S})?"
)
# What shows at once that neither a day nor an issuer follows: the end of the clause, or the first letter of a word.
_SAYS_NOTHING = frozenset(["", *'.;:)]”"'])
_SAYS_NO_MORE = frozenset("vslgprxuiy")
_POST = (
    f"(?:(?:bộ|viện|cục|tổng cục|vụ|đại){_S}trưởng|thủ{_S}trưởng|chủ{_S}tịch|chánh{_S}án|tổng{_S}kiểm{_S}toán|"
    f"thống{_S}đốc|chủ{_S}nhiệm|(?:tổng{_S})?giám{_S}đốc|trưởng{_S}ban|tổng{_S}thanh{_S}tra|(?:tổng{_S})?bí{_S}thư|"
    f"chánh{_S}văn{_S}phòng)"
)
# A people's committee or council whose place the text leaves out is no agency of its own, but it issues documents.
_LOCAL_RE = re.compile(
    f"(thường{_S}trực{_S})?(ubnd|ủy{_S}ban{_S}nhân{_S}dân|hđnd|hội{_S}đồng{_S}nhân{_S}dân){_S}"
    "(tỉnh|thành[ \n]phố|huyện|quận|thị[ \n]xã|xã|phường)(?!\\w)"
)
_STEERING_RE = re.compile(f"ban{_S}chỉ{_S}đạo(?!\\w)")
_LOCAL = {"u": "Ủy ban nhân dân", "ủ": "Ủy ban nhân dân", "h": "Hội đồng nhân dân"}
_POST_RE = re.compile(f"{_POST}(?:,?{_S}{_POST})?{_S}")
_POST_BEFORE_RE = re.compile(f"({_POST}(?:,?{_S}{_POST})?{_S})$")
_ISSUES_RE = re.compile(
    f"(?<!\\w)(?:(?:đã|vừa|mới|cũng){_S}){{0,2}}(?:ký{_S})?(?:ban{_S}hành|ký|thông{_S}qua){_S}(?:các{_S})?$"
)
_ISSUING = ("hành", "ký", "qua", "các")
_ON_DAY_RE = re.compile("[ \n]{0,2},[ \n]{1,2}$")
_AMENDS_RE = re.compile(
    f"{_S}(?:về{_S}(?:việc{_S})?)?sửa{_S}đổi(?:,?{_S}bổ{_S}sung)?{_S}(?:một{_S}số{_S})?(?:điều,{_S}khoản{_S}|điều{_S}|khoản{_S}|"
    f"nội{_S}dung{_S})?(?:của{_S})?(?:các{_S})?"
)
_LIST_RE = re.compile("[ \n]{0,2}(?:[,;][ \n]{1,3})?(?:(?:và|cùng|hoặc)[ \n]{1,3})?(?:các[ \n]{1,3})?")
_ALIAS_RE = re.compile(f'gọi{_S}(?:(?:tắt|chung){_S})?là{_S}[“"]?$')
_SYMBOL_RE = re.compile("[0-9][0-9a-z.]*[ ]?[-/]")
_YEAR_NAME_RE = re.compile(f"{_S}(?:năm{_S})?(?:19|20)[0-9]{{2}}$")
_HEAD_RE = re.compile("(?:(?:luật|bộ luật|nghị quyết|pháp lệnh|lệnh|hiến pháp)[ ])?số[ ]?:?")


_HEAD = 4000  # how far a document's head may reach
_OF_ASSEMBLY_RE = re.compile("QH[0-9]{1,2}$")
_ADOPTS_RE = re.compile(f"(?:quốc{_S}hội|vụ{_S}quốc{_S}hội){_S}ban{_S}hành{_S}$")
_LEAD_RE = re.compile("0*([0-9]+(?:[.][0-9]+)?)(?=[a-zA-Z]?(?:[-/]|$))")


def own_id(folded: Folded, hits: list[Hit]) -> str | None:
    """The document's own number, from its head: ``Số: 302/2025/NĐ-CP``."""
    lower = folded.lower
    for hit in hits:
        if hit.kind != "reference" or hit.value.id is None:
            continue
        if hit.start > _HEAD:
            break
        before = lower[max(0, hit.start - 4) : hit.start].rstrip(" *|")
        head = _HEAD_RE.match(lower, hit.start)
        if hit.start < 1500 and head is not None and head[0].endswith(":") and folded.cased[hit.start] in "SL":
            return str(hit.value.id)  # CHÍNH PHỦ_____ Số: 171/2025/NĐ-CP, a head on one line
        if before and not before.endswith("\n"):
            continue
        after = lower[hit.end : hit.end + 4].lstrip(" ")[:1]
        if head is not None and (":" in head[0] or after in {"", "\n", "|", "*"}):
            return str(hit.value.id)
        if hit.start < 600 and after == "\n":
            return str(hit.value.id)
    return None


def _number(value: Reference) -> str | None:
    """The ordinal without its leading zeros, read from the id: short forms drop them, and add them."""
    lead = _LEAD_RE.match(value.id or value.label or "")
    return None if lead is None else lead[1]


def _body(symbol: str) -> str:
    """What a symbol says of its body: ``NQ-CP`` of ``03/NQ-CP``, ``QH`` of ``57/2014/QH13``."""
    tail = symbol.rpartition("/")[2]
    return tail.rpartition("-")[2].rstrip("0123456789")


def _holding(hit: Hit, value: Provision | Reference) -> Hit:
    """The hit with another value; a third of the time that ``_replace`` takes."""
    return Hit(hit.start, hit.end, hit.kind, value, hit.core, hit.rank, hit.short)


def _post(words: str) -> str:
    """A post as it is written in a sentence: ``BỘ TRƯỞNG``, ``Bộ Trưởng`` are a ``Bộ trưởng``."""
    first, *rest = words.split()
    if words.isupper():
        return " ".join([first.capitalize(), *map(str.lower, rest)])
    return " ".join([first, *("trưởng" if word == "Trưởng" else word for word in rest)])


class _References:
    """The references of a document, settled in three steps: what stands beside, what amends, what repeats."""

    def __init__(
        self, folded: Folded, hits: list[Hit], on: dt.date | None, how: dict[tuple[int, int, str], str]
    ) -> None:
        self.folded, self.hits, self.on, self.how = folded, hits, on, how
        self.lower = folded.lower
        self.at = [i for i, hit in enumerate(hits) if hit.kind == "reference"]
        self.values: dict[int, Reference] = {i: hits[i].value for i in self.at}
        self.ends: dict[int, int] = {}  # where what stands beside a reference ends
        self.beside: set[int] = set()  # what has a date of its own
        self.dates: dict[int, Hit] = {}
        self.dates_by_end: dict[int, Hit] = {}
        self.own = own_id(folded, hits)
        self.own_name = self._own_name()
        self.agencies: dict[int, Hit] = {}
        self.agencies_by_end: dict[int, Hit] = {}
        for hit in hits:
            if hit.kind == "date":
                self.dates[hit.start] = hit
                self.dates_by_end[hit.end] = hit
            elif hit.kind == "agency":
                self.agencies[hit.start] = hit
                self.agencies_by_end[hit.end] = hit

    def _own_name(self) -> str | None:
        """The name of the law that the document is: of its number in the table, or ``Quốc hội ban hành Luật …``."""
        if self.own is None or not _OF_ASSEMBLY_RE.search(self.own):
            return None
        row = well_known().by_id.get(self.own)
        if row is not None:
            return key(row.name)
        for i in self.at:
            value, start = self.values[i], self.hits[i].start
            if start > _HEAD:
                break
            if value.name is not None and _ADOPTS_RE.search(self.lower, max(0, start - 48), start):
                return key(value.name)
        return None

    def settled(self) -> list[Hit]:
        for i in self.at:
            self._read_beside(i)
        self._lists()
        self._amending()
        for i in self.beside:
            self._by_day(i)
        self._repeated()
        if not self.at:
            return self.hits
        result = list(self.hits)
        for i in self.at:
            hit, value = result[i], self.values[i]
            if value is not hit.value:
                result[i] = _holding(hit, value)
        return result

    def _set(self, i: int, how: str, **fields: Any) -> None:
        self.values[i] = changed(self.values[i], **fields)
        hit = self.hits[i]
        for name in fields:
            self.how[hit.start, hit.end, name] = how

    def _issuer_at(self, at: int) -> tuple[str, int] | None:
        """The agency that is named from a place on, with the post that issues in its name."""
        agency = self.agencies.get(at)
        if agency is not None:
            return self._wording(agency), agency.end
        post = _POST_RE.match(self.lower, at)
        held = at if post is None else post.end()
        words = "" if post is None else _post(self.folded.cased[at:held]) + " "
        if (agency := self.agencies.get(held)) is not None:
            return f"{words}{self._wording(agency)}", agency.end
        local = _LOCAL_RE.match(self.lower, held)
        if local is not None:
            level = " ".join(local[3].split())
            return f"{words}{'Thường trực ' if local[1] else ''}{_LOCAL[local[2][0]]} {level}", local.end()
        steering = _STEERING_RE.match(self.lower, held)
        return None if steering is None else (f"{words}Ban Chỉ đạo", steering.end())

    def _wording(self, agency: Hit) -> str:
        """The name of an issuer: the official one, or the text's where that says more (``… Trung ương Đảng``)."""
        name = str(agency.value.name)
        words = self.folded.cased[agency.start : agency.end]
        return " ".join(words.split()) if words.startswith(name) and words.endswith(" Đảng") else name

    def _read_beside(self, i: int) -> None:
        lower, hit, value = self.lower, self.hits[i], self.values[i]
        date: dt.date | None = value.date
        issuer: str | None = value.issuer
        end = hit.end
        for _ in range(3):
            after = lower[end : end + 2]
            if after[:1] in _SAYS_NOTHING or (after[0] == " " and after[1:] in _SAYS_NO_MORE):
                break
            gap = _TO_DATE_RE.match(lower, end)
            found = self.dates.get(gap.end()) if gap is not None and date is None else None
            if found is not None and found.value.date is not None:
                date, end = found.value.date, found.end
                self.beside.add(i)
                continue
            gap = _TO_ISSUER_RE.match(lower, end)
            named = self._issuer_at(gap.end()) if gap is not None and issuer is None else None
            if named is not None:
                issuer, end = named
                continue
            break
        if issuer is None:
            issuer, before = self._issuer_before(hit)
            if issuer is not None and date is None and before is not None:
                date = before
        self.ends[i] = end
        if date != value.date or issuer != value.issuer:
            fields: dict[str, Any] = {}
            if date != value.date:
                fields["date"] = date
            if issuer != value.issuer:
                fields["issuer"] = issuer
            self._set(i, NAMED, **fields)

    def _issuer_before(self, hit: Hit) -> tuple[str | None, dt.date | None]:
        """Who issues a document that follows its issuer: ``báo cáo của UBND tỉnh số …``, ``Chính phủ ban hành …``.

        With the day where it stands before: ``Ngày 13/3/2025, Thủ tướng Chính phủ ban hành Quyết định số …``.
        """
        lower = self.lower
        begin = max(0, hit.start - 48)
        before = lower[begin : hit.start]
        end = begin + len(before.rstrip(" \n"))
        if lower.startswith("số", hit.start):
            agency = self.agencies_by_end.get(end)
            if agency is None:
                return None, None
            lead = lower[max(0, agency.start - 48) : agency.start]
            post = _POST_BEFORE_RE.search(lead)
            if not lead[: post.start() if post else None].rstrip(" \n").endswith("của"):
                return None, None
            if post is None:
                return self._wording(agency), None
            words = _post(self.folded.cased[agency.start - len(post[0]) : agency.start])
            return f"{words} {self._wording(agency)}", None
        verb = _ISSUES_RE.search(before) if before.rstrip(" \n").endswith(_ISSUING) else None
        if verb is None:
            return None, None
        agency = self.agencies_by_end.get(begin + len(before[: verb.start()].rstrip(" \n")))
        if agency is None:
            return None, None
        lead = lower[max(0, agency.start - 4) : agency.start]
        day = _ON_DAY_RE.search(lead)
        date = self.dates_by_end.get(agency.start - len(day[0])) if day is not None else None
        return self._wording(agency), date.value.date if date is not None else None

    def _lists(self) -> None:
        """What the last of a list says of its issuer and its day, the others of the list mean too."""
        for i, j in zip(reversed(self.at[:-1]), reversed(self.at[1:]), strict=True):
            first, last = self.values[i], self.values[j]
            if first.id is None or last.id is None or (last.issuer is None and last.date is None):
                continue
            gap = _LIST_RE.match(self.lower, self.ends[i])
            if gap is None or gap.end() != self.hits[j].start or gap.end() == self.ends[i]:
                continue
            one, other = _body(first.id), _body(last.id)
            if not one or not (one.startswith(other) or other.startswith(one)):
                continue
            if first.issuer is None and last.issuer is not None:
                self._set(i, LISTED, issuer=last.issuer)
            headless = self.lower.startswith("số", self.hits[j].start) or self.lower[self.hits[j].start].isdigit()
            if first.date is None and last.date is not None and headless and first.year in {None, last.date.year}:
                self._set(i, LISTED, date=last.date)

    def _amending(self) -> None:
        """The day after ``Luật số A sửa đổi … Luật số B …`` is that of A, unless B's number or the table says B's."""
        for place, i in enumerate(self.at):
            outer = self.values[i]
            if outer.date is not None or self.ends[i] != self.hits[i].end or outer.type not in {"Luật", "Bộ luật"}:
                continue
            gap = _AMENDS_RE.match(self.lower, self.hits[i].end)
            if gap is None:
                continue
            start = gap.end()
            for j in self.at[place + 1 : place + 40]:
                if self.hits[j].start != start:
                    break
                inner = self.values[j]
                if j in self.beside and inner.date is not None:
                    if _belongs_to_outer(outer, inner, inner.date):
                        day = inner.date
                        self._set(j, NAMED, date=None)
                        self._set(i, NAMED, date=day)
                    break
                more = _LIST_RE.match(self.lower, self.ends[j])
                if more is None or more.end() == self.ends[j]:
                    break
                start = more.end()

    def _by_day(self, i: int) -> None:
        """A law cited by its name and its day is the one of that day, whatever is in force."""
        value, hit = self.values[i], self.hits[i]
        if value.name is None or value.date is None or _SYMBOL_RE.search(self.lower, hit.start, hit.end):
            return
        row = well_known().named(value.name, date=value.date)
        if row is not None and row.id is not None and row.id != value.id:
            self._set(i, NAMED, id=row.id)

    def _repeated(self) -> None:
        """Bind short forms and bare names to what the document cites in full."""
        numbers: dict[tuple[str | None, str], dict[str, None]] = {}
        names: dict[str, dict[str, None]] = {}
        latest: dict[str | None, str] = {}
        given: dict[str, dict[str, None]] = {}  # names that the text gives to one law: sau đây gọi là Luật A
        waiting: list[int] = []
        for i in self.at:
            value, hit = self.values[i], self.hits[i]
            number = _number(value)
            name = None if value.name is None else key(value.name)
            words = self.lower[hit.start : hit.end]
            full = value.id is not None and not hit.short and (name is None or self._settled_by_itself(i, words))
            if not full and name is not None and name == self.own_name and self.own is not None:
                if value.id != self.own:
                    self._set(i, THIS, id=self.own)
                continue
            if not full:
                found: dict[str, None] = {}
                if number is not None and (value.id is None or hit.short):
                    found = numbers.get((value.type, number), found)
                elif name is not None:
                    found = given.get(name) or names.get(name, found)
                if value.type in latest and _ALIAS_RE.search(self.lower, max(0, hit.start - 24), hit.start):
                    last = {latest[value.type]: None}
                    if name is not None and last.keys() <= names.get(name, {}).keys():
                        found = given[name] = last
                    elif not found and value.id is None:
                        found = last
                if len(found) == 1 and value.id not in found:
                    self._set(i, REPEATED, id=next(iter(found)))
                    value = self.values[i]
                elif value.id is None:
                    waiting.append(i)
            if value.id is None:
                continue
            head = _HEAD_RE.match(words)
            if head is not None and head[0].endswith(":"):
                continue  # the document's own number: it does not cite itself by a short form
            if number is not None and (full or name is None):
                numbers.setdefault((value.type, number), {})[value.id] = None
            if name is not None:
                names.setdefault(name, {})[value.id] = None
            latest[value.type] = value.id
        for i in waiting:  # a headline may be shorter than the sentence that follows it
            value = self.values[i]
            number = _number(value)
            if number is not None:
                later = numbers.get((value.type, number), {})
            else:
                later = {} if value.name is None else names.get(key(value.name), {})
            if len(later) == 1:
                self._set(i, REPEATED, id=next(iter(later)))

    def _settled_by_itself(self, i: int, words: str) -> bool:
        """Whether a law is cited by its number, its year or its day, not by its bare name."""
        return bool(_SYMBOL_RE.search(words) or _YEAR_NAME_RE.search(words) or i in self.beside)


def _belongs_to_outer(outer: Reference, inner: Reference, date: dt.date) -> bool:
    """Whose day it is: the table's word first, then the years of the numbers, then that of the law that is cited."""
    known = {name: well_known().by_id.get(value.id or "") for name, value in (("outer", outer), ("inner", inner))}
    for name, document in known.items():
        if document is not None and document.date == date:
            return name == "outer"
    if inner.year != outer.year and date.year in {inner.year, outer.year}:
        return date.year == outer.year
    return inner.year == outer.year


# --- provisions -------------------------------------------------------------------------------------------------

_DOCUMENT = (
    f"(?:bộ{_S}luật|luật|nghị{_S}định|nghị{_S}quyết|thông{_S}tư(?:{_S}liên{_S}tịch)?|quyết{_S}định|pháp{_S}lệnh|hiến{_S}pháp|"
    f"quy{_S}định|quy{_S}chế|điều{_S}lệ|kế{_S}hoạch|chỉ{_S}thị|hướng{_S}dẫn|văn{_S}bản|chương{_S}trình|đề{_S}án|quy{_S}chuẩn|"
    f"tiêu{_S}chuẩn|công{_S}văn|công{_S}điện|thông{_S}báo|tờ{_S}trình|quy{_S}tắc|quy{_S}trình|hiệp{_S}định|công{_S}ước|"
    f"nghị{_S}định{_S}thư|hợp{_S}đồng|danh{_S}mục|báo{_S}cáo|kết{_S}luận|lệnh)"
)
_JOIN = (
    f"(?:[ \n]{{1,2}}[(][^()\n]{{1,80}}[)](?=[ ]))?[ \n]{{0,3}}(?:\\[[0-9]{{1,3}}\\])?,?[ \n]{{0,2}}[(]?"
    f"(?:(?:của|tại|trong|thuộc|theo){_S}|"
    f"(?:được{_S})?(?:ban{_S}hành{_S})?(?:đính{_S})?kèm(?:{_S}theo)?{_S}|ban{_S}hành{_S}(?:theo|tại){_S}){{0,2}}"
)
_TO_DOCUMENT_RE = re.compile(f"{_JOIN}(?:các{_S})?")
# "Điều 8 và Phụ lục Thông tư số …": the only annex of a document has no number.
_ANNEX_RE = re.compile(f",?{_S}(?:(?:và|tại|của|thuộc){_S})?phụ{_S}lục(?!\\w)")
_THIS_RE = re.compile(f"{_JOIN}({_DOCUMENT})(?:{_S}(?:tạm{_S}thời|sửa{_S}đổi|khung|chung))?{_S}này(?!\\w)")
_THAT_RE = re.compile(f"{_JOIN}({_DOCUMENT})(?!\\w)({_S}(?:đó|nêu{_S}trên|nói{_S}trên|dẫn{_S}trên|trên)(?!\\w))?")
_VERBS = frozenset(
    {
        "quy định",
        "quyết định",
        "kế hoạch",
        "hướng dẫn",
        "chỉ thị",
        "thông báo",
        "báo cáo",
        "kết luận",
        "lệnh",
        "nghị quyết",
    }
)
# The types that other documents print and quote.
_PRINTED = frozenset(
    {
        "bộ luật",
        "luật",
        "pháp lệnh",
        "nghị định",
        "thông tư",
        "thông tư liên tịch",
        "nghị quyết",
        "quyết định",
        "hiến pháp",
    }
)
_ATTACHED_RE = re.compile(
    f"{_JOIN}(?:quy{_S}chế|quy{_S}định|điều{_S}lệ|chương{_S}trình|kế{_S}hoạch|đề{_S}án|danh{_S}mục|nội{_S}quy|quy{_S}trình|"
    f"hướng{_S}dẫn|chiến{_S}lược|quy{_S}hoạch|quy{_S}chuẩn|quy{_S}tắc|bảng|phụ{_S}lục)(?!\\w)"
)
_ISSUED_WITH_RE = re.compile(
    f"(?:kèm{_S}theo|ban{_S}hành{_S}(?:theo|tại)|phê{_S}duyệt{_S}(?:theo|tại)|phê{_S}duyệt){_S}$"
)
_MEMBER_RE = re.compile(
    "(?:\\[[0-9]{1,3}\\]|[¹²³⁰⁴-⁹]{1,3})?[ \n]{0,2}[,;]?[ \n]{0,3}"
    "(?:(?:và/hoặc|và|hoặc|hay|đến|tới|hết|từ|các|cùng|cả|vào|sau|trước|tại|theo|của)[ \n]{1,3}){0,4}"
)
# An amending line starts with its verb, after its number: "2. Sửa đổi, bổ sung khoản 3 Điều 5 như sau:".
_AMENDING_RE = re.compile(
    "[ ]{0,8}(?:điều [0-9]{1,3}[a-zđ]?[.:][ \n]{0,2}|[0-9]{1,3}[a-zđ]?[0-9]?[./)-][ \n]{0,2}|[a-zđ][0-9]?[)][ ]?|"
    "[ivx]{1,5}[.-][ ]?|-[ ]?){0,2}(?:\\[[0-9]{1,3}\\][ ]?)?"
    "(?:sửa đổi|sửa|bổ sung|thay thế|thay|bãi bỏ|hủy bỏ|bỏ|đổi tên|đính chính)(?!\\w)"
)
_PASSIVE_RE = re.compile("(?:theo|bởi|tại|được)[ \n]{1,3}$")
_COVERS_RE = re.compile(
    f"(?:quy{_S}định{_S}chi{_S}tiết|hướng{_S}dẫn|biện{_S}pháp|thi{_S}hành|thực{_S}hiện|điều,|các{_S}điều|một{_S}số{_S}điều|nội{_S}dung)"
)
# "khoản 2 Điều 5 Nghị định A quy định về … như sau:" at the end of its line, and the first line after what it prints.
_PRINTS_RE = re.compile(f"(?<!\\w)(?:quy{_S}định|hướng{_S}dẫn|nêu|ghi)(?!\\w)")
_AMENDED_BY_RE = re.compile(
    f"(?:sửa{_S}đổi|bổ{_S}sung|thay{_S}thế)[^.;:\n]{{0,48}}(?:bởi|tại|theo){_S}(?:(?:các|quy{_S}định{_S}tại){_S})?$"
)
_CONCLUDES_RE = re.compile(
    "\n[ ]{0,8}(?:theo (?:đó|quy định|nội dung)|như vậy|do đó|vì vậy|từ (?:những |các )?quy định|tóm lại|đối chiếu|"
    "căn cứ|tại (?:khoản|điều|điểm)|ngoài ra|bên cạnh|đồng thời|trên đây|đề nghị|[^\n]{1,300}[?]\n)"
)
_DOCUMENTS = frozenset({"reference", "provision"})
_ENDS_QUOTE_RE = re.compile(
    "[ ]?[.:]?[ \n]{0,2}(?:sửa đổi|bổ sung|bãi bỏ|thay thế|thay cụm|bỏ |hủy bỏ|đổi tên|"
    "hiệu lực|(điều khoản|tổ chức|trách nhiệm))"
)
# Symbols of the types that are made of articles.
_WITH_ARTICLES_RE = re.compile("(?:nđ|qđ|tt|ttlt|nq|nqlt|pl|vbhn|l|sl|lct)(?:-|$)|qh|ubtvqh")

_LINE = 600  # how far back a line's start is looked for
# What stands between a document and those that a table names with it: what amended it, what it details.
_WITH_RE = re.compile("sửa đổi|bổ sung|thay thế|quy định|hướng dẫn|hợp nhất|đính chính")


@define
class _Frame:
    """A stretch of the text that speaks of another document, until a heading of its level."""

    scope: int
    document: str | None
    labels: tuple[str, ...]  # the place being amended
    line: int
    amends: bool = True
    inherited: bool = False  # the heading names no document and no place of its own: those of the frame above


@define
class _Excerpt:
    """An article that the text prints without its heading: ``Điều 5 Nghị định A quy định như sau:`` and its words."""

    document: str
    place: dict[str, str]  # empty where the lead-in names two articles
    line: int
    start: int
    end: int = -1  # where the text speaks for itself again; looked for when it is asked


@define
class _Quote:
    """New text in quotation marks: the place it will have, in the document being amended."""

    document: str | None
    place: dict[str, str]
    depth: int = 1


def _common(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    same = []
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        same.append(a)
    return tuple(same)


def _place(labels: Iterable[str]) -> dict[str, str]:
    return {split_label(label)[0]: label for label in labels}


@define
class _Named:
    """What the words after a provision say of its document: its id, or the noun of ``Luật này``, ``của Luật``."""

    id: str | None
    how: str


class _Provisions:
    """One pass over headings, quotation marks, references and provisions."""

    def __init__(self, folded: Folded, hits: list[Hit], how: dict[tuple[int, int, str], str]) -> None:
        self.folded, self.hits, self.how = folded, hits, how
        self.lower = folded.lower
        self.references = {hit.start: hit for hit in hits if hit.kind == "reference"}
        self.own = own_id(folded, hits)
        self.has_articles = self.own is not None and bool(_WITH_ARTICLES_RE.match(self.own.lower().rpartition("/")[2]))
        own = next((h.value.type for h in hits if h.kind == "reference" and h.value.id == self.own), None)
        self.own_type = own.lower() if own is not None and self.own is not None else None
        self.here: dict[str, str] = {}
        self.frames: list[_Frame] = []
        self.quote: _Quote | None = None
        self.excerpt: _Excerpt | None = None
        self.last: _Named | None = None  # the last document that was named, and where
        self.last_at = -1
        self.place: tuple[str, ...] = ()  # the last place that was cited, and its document
        self.place_of: str | None = None
        self.bracket: tuple[str, ...] = ()  # what stands before an opening bracket
        self.bracket_from = -1
        self.reading = self.own  # the document whose articles the text is printing
        self.printed = False  # whether the article being read is another document's
        self.by_type: dict[str, dict[str, None]] = {}
        self.type_of: dict[str, str] = {}
        self.line = (-1, -1)  # the line that was looked at last, and where its verb ends
        self.opens = False

    def settled(self) -> list[Hit]:
        if not any(hit.kind == "provision" for hit in self.hits):
            return self.hits
        named = self._named()
        dropped: set[int] = set()
        values: dict[int, Provision] = {}
        opened = list(headings(self.folded))
        at = 0
        for place, kind, what in self._events():
            start = at
            while at < len(opened) and (opened[at].start < place or (kind and opened[at].start == place)):
                at += 1
            if at > start:
                self._headings(opened[start:at])
            if kind:
                hit = self.hits[what]
                if hit.kind == "reference":
                    self._reference(hit)
                    continue
                value = self._provision(hit, named.get(what))
                if value is None:
                    dropped.add(what)
                else:
                    values[what] = value
            else:
                self._quotation(place, what)
        result = list(self.hits)
        for i, value in values.items():
            if value is not result[i].value:
                result[i] = _holding(result[i], value)
        return [hit for i, hit in enumerate(result) if i not in dropped] if dropped else result

    # --- what there is to read, in order ---

    def _events(self) -> list[tuple[int, int, Any]]:
        events: list[tuple[int, int, Any]] = []
        for mark in '“”"':
            at = self.lower.find(mark)
            while at >= 0:
                events.append((at, 0, mark))
                at = self.lower.find(mark, at + 1)
        events += [(hit.start, 1, i) for i, hit in enumerate(self.hits) if hit.kind in _DOCUMENTS]
        events.sort()  # no two of one order start at one place, so what they hold is never compared
        return events

    def _starts_line(self, at: int) -> int:
        return self.lower.rfind("\n", max(0, at - _LINE), at) + 1 or max(0, at - _LINE)

    def _amending_line(self, at: int, ahead: int = 0) -> tuple[int, bool]:
        """The start of a place's line, and whether that line opens with a verb of amendment."""
        start = self._starts_line(at)
        if self.line[0] != start:
            verb = _AMENDING_RE.match(self.lower, start)
            self.line = (start, -1 if verb is None else verb.end())
            self.opens = verb is not None
        return start, self.opens and self.line[1] <= at + ahead

    # --- which document the words after a provision name ---

    def _named(self) -> dict[int, _Named]:
        """For each provision the document named after it or after its list, from right to left."""
        result: dict[int, _Named] = {}
        following: int | None = None
        for i in range(len(self.hits) - 1, -1, -1):
            hit = self.hits[i]
            if hit.kind != "provision":
                continue
            found = self._after(i, hit)
            if found is None and following is not None and following in result:
                gap = _MEMBER_RE.match(self.lower, hit.end)
                if gap is not None and gap.end() == self.hits[following].start:
                    found = _Named(result[following].id, result[following].how)
            if found is not None:
                result[i] = found
            following = i
        return result

    def _after(self, i: int, hit: Hit) -> _Named | None:
        lower = self.lower
        if lower[hit.end : hit.end + 1] in _SAYS_NOTHING and LEVELS[split_label(hit.value.labels[0])[0]] < 8:
            return None
        annex = _ANNEX_RE.match(lower, hit.end)
        end = hit.end if annex is None else annex.end()
        gap = _TO_DOCUMENT_RE.match(lower, end)
        assert gap is not None
        reference = self.references.get(gap.end())
        if reference is not None and gap.end() > end:
            return _Named(reference.value.id, NAMED)
        this = _THIS_RE.match(lower, end)
        if this is not None:
            return _Named(" ".join(this[1].split()), THIS)
        attached = _ATTACHED_RE.match(lower, hit.end)
        if attached is not None or LEVELS[split_label(hit.value.labels[0])[0]] >= LEVELS["mẫu số"]:
            reference = next((h for h in self.hits[i + 1 : i + 8] if h.kind == "reference"), None)
            if reference is not None and reference.start - hit.end < 240:
                between = lower[hit.end : reference.start]
                if _ISSUED_WITH_RE.search(between) and ";" not in between and ". " not in between:
                    return _Named(reference.value.id, NAMED)
        that = _THAT_RE.match(lower, hit.end)
        if that is not None and that.start(1) > hit.end:
            noun = " ".join(that[1].split())
            # "Khoản 5 quy định …": a noun that is a verb as well names a document only after "của".
            if that[2] or noun not in _VERBS or "của" in lower[hit.end : that.start(1)]:
                return _Named(noun, BEFORE)
        return None

    # --- the events ---

    def _headings(self, opened: list[Heading]) -> None:
        """The headings between two events: of those that only open a place, the ones that stay open."""
        if len(opened) > 1 and not self.frames and self.quote is None and self.excerpt is None:
            top = -1
            kept = []
            for heading in reversed(opened):
                level = LEVELS[heading.noun]
                if level > top or (level == _ARTICLE and not self.has_articles):
                    kept.append(heading)
                    top = max(top, level)
            opened = kept[::-1]
        for heading in opened:
            self._heading(heading)

    def _heading(self, heading: Heading) -> None:
        level = LEVELS[heading.noun]
        if self.quote is not None:
            ends = None if heading.quoted or level > _ARTICLE else _ENDS_QUOTE_RE.match(self.lower, heading.end)
            if ends is not None and (ends[1] is None or self._goes_on(heading)):
                self.quote = None  # the closing mark is missing
            else:
                _open_place(self.quote.place, level, heading)
                return
        if not self.has_articles and level == _ARTICLE:
            # "Điều 5 Nghị định A quy định như sau:" and then the article itself: the text prints A.
            cited = bool(self.place) and self.place[0] == f"điều {heading.label.lower()}"
            self.reading = self.place_of if cited else self.own
            self.printed = cited
            self.excerpt = None
        elif self.excerpt is not None and self.excerpt.place:
            _open_place(self.excerpt.place, level, heading)
        _open_place(self.here, level, heading)
        while self.frames and self.frames[-1].scope <= level:
            self.frames.pop()
        if self.frames and self.frames[-1].amends:
            # "2. Bãi bỏ một số khoản như sau:" and then the places, a line each.
            line, amends = self._amending_line(heading.end, ahead=24)
            if amends:
                above = self.frames[-1]
                self.frames.append(_Frame(level, above.document, above.labels, line, inherited=True))

    def _goes_on(self, heading: Heading) -> bool:
        """Whether an article is the next after the one that was open before the quotation."""
        label = self.here.get("điều", "").removeprefix("điều ")
        return label.isdecimal() and heading.label == str(int(label) + 1)

    def _quotation(self, at: int, mark: str) -> None:
        lower = self.lower
        opens = mark == "“"
        if mark == '"':
            before = lower[max(0, at - 4) : at].rstrip(" ")
            opens = self.quote is None and (not before or before[-1] in "\n:")
            if not opens and not (self.quote is not None and lower[at + 1 : at + 2] in {"", "\n", ".", ";", ","}):
                return
        if not opens:
            if self.quote is not None:
                self.quote.depth -= 1
                if self.quote.depth <= 0:
                    self.quote = None
            return
        if self.quote is not None:
            self.quote.depth += 1
            return
        before = lower[max(0, at - 4) : at].rstrip(" ")
        if before and before[-1] not in "\n:":
            return
        if self.frames:
            frame = self.frames[-1]
            self.quote = _Quote(frame.document, _place(self.place if self._within(frame) else frame.labels))
        else:
            known = self.last is not None and at - self.last_at < _LINE
            document = self.last.id if known and self.last is not None else None
            self.quote = _Quote(document, _place(self.place))

    def _within(self, frame: _Frame) -> bool:
        """Whether the last place cited lies in the place that a frame amends."""
        return self.place[: len(frame.labels)] == frame.labels

    def _scope(self) -> int:
        return min((LEVELS[noun] for noun in self.here), default=_WHOLE)

    def _reference(self, hit: Hit) -> None:
        value = hit.value
        self.last, self.last_at = _Named(value.id, BEFORE), hit.end
        if value.id is not None and value.type is not None:
            self.by_type.setdefault(value.type.lower(), {})[value.id] = None
            self.type_of[value.id] = value.type.lower()
        if self.quote is not None:
            return
        line, amends = self._amending_line(hit.start)
        if amends:
            if self.frames and self.frames[-1].line == line and self.frames[-1].scope == self._scope():
                frame = self.frames[-1]
                if frame.inherited or (frame.document is None and not frame.labels):
                    frame.document = value.id
                    frame.labels = () if frame.inherited else frame.labels
                    frame.inherited = False
                return
            if not _PASSIVE_RE.search(self.lower, max(0, hit.start - 12), hit.start):
                self._push(_Frame(self._scope(), value.id, (), line))
            return
        # "… một số điều của Luật A, bao gồm:" opens a list that speaks of A.
        end = self.lower.find("\n", hit.end, hit.end + _LINE)
        if end > 0 and self.lower[max(hit.end, end - 3) : end].rstrip(" ").endswith(":"):
            begin = max(line, hit.start - 60)
            if _COVERS_RE.search(self.lower, begin, hit.start) and self.here:
                self._push(_Frame(self._scope(), value.id, (), line, amends=False))

    def _push(self, frame: _Frame) -> None:
        while self.frames and self.frames[-1].scope <= frame.scope:
            self.frames.pop()
        self.frames.append(frame)

    def _provision(self, hit: Hit, named: _Named | None) -> Provision | None:
        labels: tuple[str, ...] = hit.value.labels
        frame = self.frames[-1] if self.frames else None
        line, amends = self._amending_line(hit.start) if self.quote is None else (-1, False)
        if frame is not None and frame.scope == _WHOLE and not amends and self.quote is None:
            frame = None  # the title of an amending document speaks for its amending lines alone
        deictic = hit.value.open
        bracket = self._bracket(hit)
        printed = self.reading
        excerpt = self._excerpt_at(hit.start) if frame is None and self.quote is None else None
        if bracket is not None and not deictic:
            around = _place(bracket)
        elif self.quote is not None:
            around = self.quote.place
        elif excerpt is not None and (named is None or named.how is THIS):
            around = excerpt.place
            printed = excerpt.document if around else None
        elif deictic and not self.has_articles and "điều" not in self.here:
            around = _place(self.place)  # what was cited is printed without its heading
            printed = self.place_of
        elif deictic or frame is None or not frame.labels:
            around = self.here
        else:
            around = _place(frame.labels)
        whole = _complete(labels, around)
        if whole is None:
            return None
        if named is None and not deictic and self.quote is None and whole[0].startswith("điều "):
            named = self._row(hit.start)
        document: str | None
        if excerpt is not None and named is None and excerpt.place:
            document, how = excerpt.document, LEAD_IN
        else:
            document, how = self._document(whole, named, frame, None if deictic else hit.start)
        if how is THIS and document is self.own and named is None:
            document = printed
        if how and document is not None:
            self.how[hit.start, hit.end, "document"] = how
        if bracket is None:
            self.bracket, self.bracket_from = whole, hit.end
        if self.quote is None:
            self.place, self.place_of = whole, document
            if amends:
                new = _Frame(self._scope(), document, whole, line)
                self._amend(frame, new, part=len(labels) < len(whole), named=named is not None)
            elif document is not None and named is not None and named.how is NAMED and whole[0].startswith("điều "):
                self._opens_excerpt(hit, whole, document)
        return hit.value if whole == labels and document is None else known(whole, document)

    def _opens_excerpt(self, hit: Hit, whole: tuple[str, ...], document: str) -> None:
        """``Điều 5 Nghị định A quy định như sau:`` opens an excerpt where the document has no articles of its own."""
        if self.has_articles or ("điều" in self.here and not self.printed):
            return
        end = self.lower.find("\n", hit.end, hit.end + _LINE)
        if (
            end < 0
            or self.lower[end - 3 : end].rstrip(" ")[-1:] != ":"
            or not _PRINTS_RE.search(self.lower, self._line_from(hit.start), end)
        ):
            return
        place = _place(whole)
        if self.excerpt is not None and self.excerpt.line == end:
            if _AMENDED_BY_RE.search(self.lower, max(0, hit.start - 80), hit.start):
                return  # Điều 5 Nghị định A được sửa đổi bởi Điều 1 Nghị định B: A's article is printed
            one = self.excerpt.place.get("điều") == place["điều"] and self.excerpt.document == document
            self.excerpt.place = {"điều": place["điều"]} if one else {}
            return
        self.excerpt = _Excerpt(document, place, end, end)
        self.here.clear()

    def _line_from(self, at: int) -> int:
        return max(self.lower.rfind("\n", max(0, at - 160), at), at - 160, 0)

    def _excerpt_at(self, at: int) -> _Excerpt | None:
        """The excerpt that a place stands in."""
        excerpt = self.excerpt
        if excerpt is None or at < excerpt.start:
            return None
        if excerpt.end < 0:
            over = _CONCLUDES_RE.search(self.lower, excerpt.start + 1, excerpt.start + 12 * _LINE)
            excerpt.end = excerpt.start + 12 * _LINE if over is None else over.start()
        return excerpt if at < excerpt.end else None

    def _row(self, at: int) -> _Named | None:
        """The document that an earlier cell of a table's row consists of; none where that cell lists several."""
        start = self._starts_line(at)
        row = self.lower[start:at]
        stop = row.rfind("|")
        while stop > 0:
            begin = row.rfind("|", 0, stop) + 1
            if not begin and start and self.lower[start - 1] != "\n":
                return None  # the line is longer than what was looked at
            cell = row[begin:stop]
            head = self.references.get(start + stop - len(cell.lstrip(" *")))
            if head is not None:
                end = head.end - start
                more = next((i for i in range(end, stop) if start + i in self.references), end)
                listed = more > end and _WITH_RE.search(row, end, more) is None
                return None if listed or head.value.id is None else _Named(head.value.id, IN_ROW)
            stop = begin - 1
        return None

    def _bracket(self, hit: Hit) -> tuple[str, ...] | None:
        """The article that a bracket lists the parts of: ``Điều 7 (điểm c khoản 1, điểm a khoản 3)``."""
        if not 0 < hit.start - self.bracket_from < 240 or LEVELS[split_label(hit.value.labels[0])[0]] >= _ARTICLE:
            return None
        between = self.lower[self.bracket_from : hit.start].lstrip(" \n")
        return self.bracket if between.startswith("(") and ")" not in between else None

    def _amend(self, frame: _Frame | None, new: _Frame, *, part: bool, named: bool) -> None:
        """A line that amends a place opens a frame; a part of a place that is being amended stays in its frame."""
        if frame is None or frame.scope < new.scope:
            self._push(new)
        elif frame.line == new.line and frame.scope == new.scope:
            frame.labels = _common(frame.labels, new.labels) if frame.labels and not frame.inherited else new.labels
            frame.inherited = False
            if named and new.document is not None:
                frame.document = new.document
        elif not part or named or frame.scope > new.scope:
            self._push(new)

    def _document(
        self, labels: tuple[str, ...], named: _Named | None, frame: _Frame | None, at: int | None
    ) -> tuple[str | None, str]:
        """The document that a place belongs to, and how that is known; ``at`` is None for ``Điều này``."""
        if named is not None and (named.how is NAMED or named.how is IN_ROW):
            return named.id, named.how
        if named is not None and named.how is BEFORE:
            known = self.by_type.get(named.id or "", {})
            return (next(iter(known)), BEFORE) if len(known) == 1 else (None, "")
        if self.quote is not None:
            return self.quote.document, AMENDED
        if named is not None:
            return self._this(named.id or ""), THIS
        if at is None:
            return self.own, THIS
        if frame is not None:
            return frame.document, AMENDED if frame.amends else LEAD_IN
        if self.has_articles or LEVELS[split_label(labels[0])[0]] > _ARTICLE:
            return self.own, THIS
        # A letter, a notice, an article of the press has no articles: the document cited last, if that is close by.
        if self.last is not None and at - self.last_at < _LINE and self.lower.count("\n", self.last_at, at) < 2:
            return self.last.id, BEFORE
        return None, ""

    def _this(self, noun: str) -> str | None:
        """Whose words ``Luật này`` are: the document's own, or those of a document of that type that it prints."""
        if noun not in _PRINTED or (self.own is not None and self._is_own(noun)):
            return self.own
        printed = self.excerpt.document if self.excerpt is not None else None
        for document in (printed, self.place_of, self.reading):
            if document is not None and self.type_of.get(document) == noun:
                return document
        known = self.by_type.get(noun, {})
        return next(iter(known)) if len(known) == 1 else None

    def _is_own(self, noun: str) -> bool:
        if self.own_type in {None, noun, "văn bản hợp nhất"}:
            return True
        return noun in {"luật", "bộ luật", "nghị quyết"} and self.own_type in {"luật", "bộ luật"}


def _open_place(place: dict[str, str], level: int, heading: Heading) -> None:
    """A heading opens its level and closes what is smaller."""
    own = heading.noun
    if len(place) > 1 or own not in place:
        for noun in [noun for noun in place if LEVELS[noun] <= level]:
            del place[noun]
    place[own] = f"{own} {heading.label if level > _ARTICLE else heading.label.lower()}"


def _complete(labels: tuple[str, ...], around: dict[str, str]) -> tuple[str, ...] | None:
    """Put what is being read for ``này`` and for the outer levels that are missing; None where nothing is cited."""
    top, value = split_label(labels[0])
    level = LEVELS[top]
    if value == "này":
        if top not in around or (level < _ARTICLE and "điều" not in around):
            return labels if len(labels) > 1 else None
        return (*_outer(level, around), around[top], *labels[1:])
    if level < _ARTICLE:
        outer = _outer(level, around)
        if not outer and level < LEVELS["khoản"] and len(labels) == 1:
            return None
        return (*outer, *labels)
    return labels


def _outer(level: int, around: dict[str, str]) -> tuple[str, ...]:
    """The labels between a level and the article, the article included; above it nothing is needed."""
    if level >= _ARTICLE:
        return ()
    if "điều" not in around:
        return ()
    return tuple(around[noun] for noun in ("điều", "khoản", "điểm") if noun in around and LEVELS[noun] > level)
