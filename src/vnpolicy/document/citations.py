"""The references of a document: their day and issuer, what short forms and bare names stand for."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Any

from vnpolicy._regex import regex
from vnpolicy.found import hit_of
from vnpolicy.references.beside import is_reworked
from vnpolicy.references.documents import well_known
from vnpolicy.references.keys import has_year, key
from vnpolicy.references.symbols import parts, state
from vnpolicy.references.values import changed

from .patterns import CAPITAL
from .reasons import LISTED, NAMED, REPEATED, THIS, How

if TYPE_CHECKING:
    import datetime as dt

    from vnpolicy.found import Hit
    from vnpolicy.references.values import Provision, Reference
    from vnpolicy.text import Folded

__all__ = ["SAYS_NOTHING", "Citations", "holding", "own_id"]

_S = "[ \n]{1,3}"
_OF_THE_ASSEMBLY = frozenset({"Luật", "Bộ luật", "Hiến pháp"})  # nobody else makes them: Hiến pháp 2013, điều 70
_ASIDE = "[ \n]{1,2}[(][^()\n]{2,60}[)]"  # Thông tư số … (đã sửa đổi) của Bộ Nội vụ
_TO_DATE_RE = regex(
    f"(?:{_ASIDE}(?={_S}ngày))?[ \n]{{0,3}}[,(]?[ \n]{{0,2}}(?:(?:ban hành|ký ban hành|ký|đề|ngà)[ \n]{{1,3}})?"
)
# "của Hội nghị lần thứ mười một Ban Chấp hành Trung ương", or without "của".
_MEETING = (
    f"(?:hội{_S}nghị|kỳ{_S}họp){_S}(?:trung{_S}ương{_S})?lần{_S}thứ{_S}"
    f"(?:mười{_S}(?=(?:một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín)(?!\\w)))?[^\\W_]{{1,6}},?{_S}(?:của{_S})?"
)
_TO_ISSUER_RE = regex(
    f"(?:{_ASIDE}(?=[ \n]{{1,2}}của))?(?:{_S}năm{_S}[0-9]{{4}})?"
    f"[ \n]{{0,3}},?[ \n]{{0,2}}(?:(?:được|đã được)[ \n])?(?:(?:của|do){_S}(?:{_MEETING})?|{_MEETING})"
)
# What somebody does who acts by a document and has not issued it, and what makes him one of several.
_ACTS_RE = regex(
    f"{_S}(?:thực{_S}hiện|chủ{_S}trì|trình|giải{_S}quyết|tổ{_S}chức|soạn|biên{_S}soạn|đề{_S}xuất|xác|chịu)(?!\\w)"
    f"|,{_S}bộ(?!\\w)"
)
# What shows at once that neither a day nor an issuer follows: the end of the clause, or the first letter of a word.
SAYS_NOTHING = frozenset(["", *'.;:)]”"'])
_SAYS_NO_MORE = frozenset("vslgprxuiy")
_MAY_SAY = frozenset("bkđncdh,( \n")  # and what a day or an issuer may start with, if no day stands there itself
_POST = (
    f"(?:(?:bộ|viện|cục|tổng cục|vụ|đại){_S}trưởng|thủ{_S}trưởng|chủ{_S}tịch|chánh{_S}án|tổng{_S}kiểm{_S}toán|"
    f"thống{_S}đốc|chủ{_S}nhiệm|(?:tổng{_S})?giám{_S}đốc|trưởng{_S}ban|tổng{_S}thanh{_S}tra|(?:tổng{_S})?bí{_S}thư|"
    f"chánh{_S}văn{_S}phòng)"
)
# A people's committee or council whose place the text leaves out is no agency of its own, but it issues documents.
_LOCAL_RE = regex(
    f"(thường{_S}trực{_S})?(ubnd|ủy{_S}ban{_S}nhân{_S}dân|hđnd|hội{_S}đồng{_S}nhân{_S}dân){_S}"
    "(tỉnh|thành[ \n]phố|huyện|quận|thị[ \n]xã|xã|phường)(?!\\w)"
)
# Small letters, where the issuer stands: no agency is read so elsewhere.
_GOVERNMENT_RE = regex(f"(?:(thủ{_S}tướng){_S})?chính{_S}phủ(?!\\w)(?!{_S}(?:số|điện{_S}tử)(?!\\w))")
_STEERING_RE = regex(f"ban{_S}chỉ{_S}đạo(?!\\w)")
_LOCAL = {"u": "Ủy ban nhân dân", "ủ": "Ủy ban nhân dân", "h": "Hội đồng nhân dân"}
_POST_RE = regex(f"{_POST}(?:,?{_S}{_POST})?{_S}")
_POST_BEFORE_RE = regex(f"({_POST}(?:,?{_S}{_POST})?{_S})$")
_ISSUES_RE = regex(
    f"(?<!\\w)(?:(?:đã|vừa|mới|cũng){_S}){{0,2}}(?:ký{_S})?(?:ban{_S}hành|ký|thông{_S}qua|có){_S}(?:các{_S})?$"
)
_ISSUING = ("hành", "ký", "qua", "có", "các")
_ENDS_ISSUING = frozenset(["", " ", "\n", "i", *(word[-1] for word in _ISSUING)])
# "theo đề nghị của Giám đốc Sở A tại Tờ trình số …": what somebody says in a document of his own, up to his name.
_SAYS_RE = regex(
    f"(?<!\\w)(?:đề{_S}nghị|đề{_S}xuất|kiến{_S}nghị|chỉ{_S}đạo|ý{_S}kiến|hướng{_S}dẫn|trả{_S}lời|thẩm{_S}định|thẩm{_S}tra"
    f"|yêu{_S}cầu){_S}của{_S}(?:{_POST}(?:,?{_S}{_POST})?{_S})?$"
)
_ON_DAY_RE = regex("[ \n]{0,2},[ \n]{1,2}$")
_AMENDS_RE = regex(
    f"{_S}(?:về{_S}(?:việc{_S})?)?sửa{_S}đổi(?:,?{_S}bổ{_S}sung)?{_S}(?:một{_S}số{_S})?(?:điều,{_S}khoản{_S}|điều{_S}|khoản{_S}|"
    f"nội{_S}dung{_S})?(?:của{_S})?(?:các{_S})?"
)
_LIST_RE = regex("[ \n]{0,2}(?:[,;][ \n]{1,3})?(?:(?:và|cùng|hoặc)[ \n]{1,3})?(?:các[ \n]{1,3})?")
# "các Nghị định của Chính phủ: số A …; số B …": what stands between the issuer and the first of them, and between two.
_TO_LIST_RE = regex(f"(?:{_ASIDE})?(?:{_S}ban{_S}hành)?,?(?:{_S}(?:gồm|sau(?:{_S}đây)?))?[ \n]{{0,2}}:$")
_ENDS_LIST_RE = regex("[;.][ ]{0,2}\n")
_ALIAS_RE = regex(f'gọi{_S}(?:(?:tắt|chung){_S})?là{_S}[“"]?$')
_SYMBOL_RE = regex("[0-9][0-9a-z.]*[ ]?[-/]")
_YEAR_NAME_RE = regex(f"{_S}(?:năm[ \n]{{0,3}})?(?:19|20)[0-9]{{2}}$")
_HEAD_RE = regex("(?:(?:luật|bộ luật|nghị quyết|pháp lệnh|lệnh|hiến pháp)[ ])?số[ ]?:?")


# What goes on behind a number in small letters is a sentence, and no head: that has its day there, or its subject.
_SENTENCE_RE = regex(f"[ ]{{1,3}}(?!ngày|v/v|về)(?=[^\\W\\d_]{{2,}})[^{CAPITAL}]")
_HEAD = 4000  # how far a document's head may reach
_OF_ASSEMBLY_RE = regex("QH[0-9]{1,2}$")
# The title of a law, in capitals, below its type noun.
_TITLE_RE = regex(f"(?<=\n)(?:BỘ )?LUẬT(?:[ ]{{0,4}}\n[{CAPITAL}][{CAPITAL}, -]{{1,90}}(?=\n)){{1,3}}")
_ADOPTS_RE = regex(f"(?:quốc{_S}hội|vụ{_S}quốc{_S}hội){_S}ban{_S}hành{_S}$")
_LEAD_RE = regex("0*([0-9]+(?:[.][0-9]+)?)(?=[a-zA-Z]?(?:[-/]|$))")


def own_id(folded: Folded, hits: list[Hit]) -> str | None:
    """The document's own number, from its head: ``Số: 302/2025/NĐ-CP``."""
    lower = folded.lower
    for hit in hits:
        if hit.kind != "reference" or hit.value.id is None:
            continue
        if hit.start > _HEAD:
            break
        if _SENTENCE_RE.match(folded.cased, hit.end):
            continue  # Luật số: 12/2017/QH14 sửa đổi …, an item of a list
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


def _of_year(found: dict[str, None], value: Reference) -> dict[str, None]:
    """Those that a short form may mean: ``Thông tư 5/2020`` is none of 2021.

    ``Nghị định 73 năm 2026`` of a headline is as often what decree 73 gives in that year.
    """
    year = (value.label or "").partition("/")[2]
    return {id_: None for id_ in found if str(parts(id_).year or year) == year} if year else found


def _year(law_id: str) -> int:
    """The year of a law, by its number."""
    return parts(law_id).year or 0


def _body(symbol: str) -> str:
    """What a symbol says of its body: ``NQ-CP`` of ``03/NQ-CP``, ``QH`` of ``57/2014/QH13``."""
    tail = symbol.rpartition("/")[2]
    return tail.rpartition("-")[2].rstrip("0123456789")


def holding(hit: Hit, value: Provision | Reference) -> Hit:
    """The hit with another value; a third of the time that ``_replace`` takes."""
    return hit_of((*hit[:3], value, *hit[4:]))


def _post(words: str) -> str:
    """A post as it is written in a sentence: ``BỘ TRƯỞNG``, ``Bộ Trưởng`` are a ``Bộ trưởng``."""
    first, *rest = words.split()
    if words.isupper():
        return " ".join([first.capitalize(), *map(str.lower, rest)])
    return " ".join([first, *("trưởng" if word == "Trưởng" else word for word in rest)])


class Citations:
    """The references of a document, settled in three steps: what stands beside, what amends, what repeats."""

    def __init__(self, folded: Folded, hits: list[Hit], on: dt.date | None, how: How) -> None:
        self.folded, self.hits, self.on, self.how = folded, hits, on, how
        self.lower = folded.lower
        self.at = [i for i, hit in enumerate(hits) if hit.kind == "reference"]
        self.values: dict[int, Reference] = {i: hits[i].value for i in self.at}
        self.ends: dict[int, int] = {}  # where what stands beside a reference ends
        self.said: list[int] = []  # by whom what he says in it is named before: đề nghị của A tại Tờ trình số …
        self.heads: set[int] = set()  # the first of what is listed under its issuer
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
        """The name of the law that the document is: of its number in the table, as adopted, or of its title."""
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
        title = _TITLE_RE.search(self.folded.cased, 0, _HEAD)
        return None if title is None else key(title[0])

    def settled(self) -> list[Hit]:
        """The hits with their references completed."""
        for i in self.at:
            self._read_beside(i)
        if self.heads:
            self._under_heads()
        self._lists()
        for i in self.said:
            self._said_beside(i)
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
                result[i] = holding(hit, value)
        return result

    def _set(self, i: int, how: str, **fields: Any) -> None:
        self.values[i] = changed(self.values[i], **fields)
        hit = self.hits[i]
        for name in fields:
            self.how[hit.start, hit.end, name] = how

    def _issuer_at(self, at: int) -> tuple[str, int] | None:
        """The agency that is named from a place on, with the post that issues in its name."""
        post = _POST_RE.match(self.lower, at)
        held = at if post is None else post.end()
        words = "" if post is None else _post(self.folded.cased[at:held]) + " "
        agency = self.agencies.get(held)
        if agency is not None:
            return f"{words}{self._wording(agency)}", agency.end
        local = _LOCAL_RE.match(self.lower, held)
        if local is not None:
            level = " ".join(local[3].split())
            return f"{words}{'Thường trực ' if local[1] else ''}{_LOCAL[local[2][0]]} {level}", local.end()
        government = _GOVERNMENT_RE.match(self.lower, held)
        if government is not None:
            return f"{'Thủ tướng ' if government[1] else ''}Chính phủ", government.end()
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
        while True:  # twice at most: a day, and an issuer
            after = lower[end : end + 2]
            if after[:1] in SAYS_NOTHING:
                break
            if after[0] == " " and (
                after[1:] in _SAYS_NO_MORE or (after[1:] not in _MAY_SAY and end + 1 not in self.dates)
            ):
                break
            gap = _TO_DATE_RE.match(lower, end)
            found = self.dates.get(gap.end()) if gap is not None and date is None else None
            if found is not None and found.value.date is not None:
                date, end = found.value.date, found.end
                end += gap is not None and "(" in gap[0] and lower[end : end + 1] == ")"
                self.beside.add(i)
                continue
            gap = _TO_ISSUER_RE.match(lower, end)
            named = self._issuer_at(gap.end()) if gap is not None and issuer is None else None
            if named is not None and gap is not None and "do" in gap[0] and _ACTS_RE.match(lower, named[1]):
                break  # "thẩm quyền tại Điều 5 Luật Dầu khí do Bộ Công Thương thực hiện"
            if named is not None and (value.type not in _OF_THE_ASSEMBLY or named[0].endswith("Quốc hội")):
                issuer, end = named
                continue
            break
        if issuer is None:
            issuer, before = self._issuer_before(i, hit)
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

    def _issuer_before(self, i: int, hit: Hit) -> tuple[str | None, dt.date | None]:
        """Who issues a document that follows its issuer: ``báo cáo của UBND tỉnh số …``, ``Chính phủ ban hành …``.

        With the day where it stands before: ``Ngày 13/3/2025, Thủ tướng Chính phủ ban hành Quyết định số …``.
        """
        lower = self.lower
        numbered = lower.startswith("số", hit.start)
        if not numbered and lower[hit.start - 2 : hit.start - 1] not in _ENDS_ISSUING:
            return None, None
        begin = max(0, hit.start - (96 if numbered else 48))
        before = lower[begin : hit.start]
        if numbered:
            words = before.rstrip(" \n")
            head = _TO_LIST_RE.search(words) if words.endswith(":") else None
            agency = self.agencies_by_end.get(begin + (len(words) if head is None else head.start()))
            if agency is None:
                return None, None
            lead = lower[max(0, agency.start - 48) : agency.start]
            post = _POST_BEFORE_RE.search(lead)
            if not lead[: post.start() if post else None].rstrip(" \n").endswith("của"):
                return None, None
            if head is not None:
                self.heads.add(i)
            if post is None:
                return self._wording(agency), None
            held = _post(self.folded.cased[agency.start - len(post[0]) : agency.start])
            return f"{held} {self._wording(agency)}", None
        if before.endswith(("tại ", "tại\n")):
            agency = self.agencies_by_end.get(hit.start - 5)
            if agency is None or _SAYS_RE.search(lower, max(0, agency.start - 64), agency.start) is None:
                return None, None
            name = self._wording(agency)
            bodies = self.values[i].bodies
            if bodies and state().get(bodies[0], name) != name:
                return None, None  # hướng dẫn của Bộ Công Thương tại Nghị định số …
            self.said.append(i)
            return name, None
        verb = _ISSUES_RE.search(before) if before.rstrip(" \n").endswith(_ISSUING) else None
        if verb is None:
            return None, None
        agency = self.agencies_by_end.get(begin + len(before[: verb.start()].rstrip(" \n")))
        if agency is None:
            return None, None
        first: Hit | None = agency  # Ngày 5/3/2025, Bộ Chính trị, Ban Bí thư ban hành …
        while first is not None and (gap := _ON_DAY_RE.search(lower, max(0, first.start - 4), first.start)) is not None:
            day = self.dates_by_end.get(gap.start())
            if day is not None:
                return self._wording(agency), day.value.date
            first = self.agencies_by_end.get(gap.start())
        return self._wording(agency), None

    def _under_heads(self) -> None:
        """The issuer at the head of a list is that of all in it: ``các Nghị định của Chính phủ: số A …; số B …``."""
        first: Reference | None = None
        end = 0
        for i in self.at:
            hit, value = self.hits[i], self.values[i]
            if i in self.heads:
                first = value
            elif first is not None:
                if _ENDS_LIST_RE.search(self.lower, end, hit.start) is not None:
                    first = None
                elif (
                    value.issuer is None
                    and value.type == first.type
                    and _body(value.id or "") == _body(first.id or "")
                    and self.lower.startswith("số", hit.start)
                ):
                    self._set(i, LISTED, issuer=first.issuer)
            end = hit.end

    def _said_beside(self, i: int) -> None:
        """What a list goes on with behind a document in which somebody speaks is his, if its number has his body."""
        for place in range(bisect_right(self.at, i), len(self.at)):  # no slice: there may be many such lists
            j = self.at[place]
            gap = _LIST_RE.match(self.lower, self.ends[i])
            assert gap is not None
            first, value = self.values[i], self.values[j]
            if gap.end() != self.hits[j].start or value.issuer is not None or value.bodies != first.bodies:
                return
            self._set(j, LISTED, issuer=first.issuer)
            i = j

    def _lists(self) -> None:
        """What the last of a list says of its issuer and its day, the others of the list mean too."""
        for i, j in zip(reversed(self.at[:-1]), reversed(self.at[1:]), strict=True):
            first, last = self.values[i], self.values[j]
            if first.id is None or last.id is None or (last.issuer is None and last.date is None):
                continue
            gap = _LIST_RE.match(self.lower, self.ends[i])
            assert gap is not None
            if gap.end() != self.hits[j].start or gap.end() == self.ends[i]:
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
                assert more is not None
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
        bare: dict[str, str] = {}  # what the first bare name of its kind was bound to
        waiting: list[int] = []
        for i in self.at:
            value, hit = self.values[i], self.hits[i]
            number = _number(value)
            name = None if value.name is None else key(value.name)
            if name is not None and i not in self.beside and is_reworked(self.lower, hit.end):
                continue  # Luật Viên chức (sửa đổi) is not the one that is cited in full
            words = self.lower[hit.start : hit.end]
            full = value.id is not None and not hit.short and (name is None or self._settled_by_itself(i, words))
            if not full and name is not None and name == self.own_name and self.own is not None:
                if value.id != self.own:
                    self._set(i, THIS, id=self.own)
                continue
            if not full:
                found: dict[str, None] = {}
                if number is not None and (value.id is None or hit.short):
                    found = _of_year(numbers.get((value.type, number), found), value)
                else:  # what has no number has a name
                    found = given.get(name or "") or names.get(name or "", found)
                if value.type in latest and _ALIAS_RE.search(self.lower, max(0, hit.start - 24), hit.start):
                    last = {latest[value.type]: None}
                    if name is not None and last.keys() <= names.get(name, {}).keys():
                        found = given[name] = last
                    elif not found and value.id is None:
                        found = last
                if len(found) == 1 and value.id not in found:
                    law_id = next(iter(found))
                    self._set(i, REPEATED, id=law_id)
                    value = self.values[i]
                    if name is not None:
                        bare.setdefault(name, law_id)
                elif value.id is None:
                    waiting.append(i)
                elif value.type == "Nghị định" and "/" not in (value.label or "") and value.id not in found:
                    waiting.append(i)  # Nghị định 73 năm 2026: what the text cites in full says more
                    continue
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
                later = _of_year(numbers.get((value.type, number), {}), value)
            else:
                later = {} if value.name is None else names.get(key(value.name), {})
            if len(later) == 1:
                self._set(i, REPEATED, id=next(iter(later)))
            elif later and number is None and (meant := self._among(value, later, bare)) is not None:
                self._set(i, REPEATED, id=meant)

    def _among(self, value: Reference, cited: dict[str, None], bare: dict[str, str]) -> str | None:
        """What a bare name means in a text that cites several laws of it in full: the one in force.

        A decree that carries out a law made for a later day goes on meaning that law, whatever it cites beside it.
        """
        assert value.name is not None
        if self.on is None or has_year(value.name):
            return None
        row = well_known().named(value.name, on=self.on)
        if row is None or row.id is None or row.id not in cited:
            return None
        before = bare.get(key(value.name), row.id)
        return before if before == row.id or _year(before) > _year(row.id) else None

    def _settled_by_itself(self, i: int, words: str) -> bool:
        """Whether a law is cited by its number, its year or its day, not by its bare name."""
        return bool(_SYMBOL_RE.search(words) or _YEAR_NAME_RE.search(words) or i in self.beside)


def _belongs_to_outer(outer: Reference, inner: Reference, date: dt.date) -> bool:
    """Whose day it is: the table's word first, then the years of the numbers, then that of the law that is cited."""
    for law in (outer, inner):
        row = well_known().by_id.get(law.id or "")
        if row is not None and row.date == date:
            return law is outer
    return outer.year in {date.year, inner.year}
