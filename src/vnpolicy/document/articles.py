"""The provisions of a document: which article is being read, and which document a place belongs to."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from attrs import define

from vnpolicy._regex import regex
from vnpolicy.references.headings import LINE_RE, Heading, read_heading
from vnpolicy.references.labels import LEVELS, split_label
from vnpolicy.references.values import Provision, known

from .citations import holding, own_id
from .reasons import AMENDED, BEFORE, IN_ROW, LEAD_IN, NAMED, THIS, How

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

__all__ = ["Articles"]

_S = "[ \n]{1,3}"
_ARTICLE = LEVELS["điều"]
_FORM = LEVELS["mẫu số"]
_WHOLE = 10  # a scope that no heading closes
# The level that a line's first words can open at most, by the group of the pattern that found them.
_AT_MOST: dict[str | None, int] = {"điểm": LEVELS["điểm"], "khoản": LEVELS["khoản"], "mục": LEVELS["mục"]}
_DOCUMENTS_OF = (
    "bộ luật|luật|nghị định|nghị quyết|thông tư(?: liên tịch)?|quyết định|pháp lệnh|hiến pháp|quy định|quy chế|điều lệ"
    "|kế hoạch|chỉ thị|hướng dẫn|văn bản|chương trình|đề án|quy chuẩn|tiêu chuẩn|công văn|công điện|thông báo|tờ trình"
    "|quy tắc|quy trình|hiệp định|công ước|nghị định thư|hợp đồng|danh mục|báo cáo|kết luận|lệnh"
)
_ATTACHED = (
    "quy chế|quy định|điều lệ|chương trình|kế hoạch|đề án|danh mục|nội quy|quy trình|hướng dẫn|chiến lược|quy hoạch"
    "|quy chuẩn|quy tắc|bảng|phụ lục"
)
_DOCUMENT = f"(?:{_DOCUMENTS_OF.replace(' ', _S)})"
_JOIN = (
    f"(?:[ \n]{{1,2}}[(][^()\n]{{1,80}}[)](?=[ ]))?[ \n]{{0,3}}(?:\\[[0-9]{{1,3}}\\])?,?[ \n]{{0,2}}[(]?"
    f"(?:(?:của|tại|trong|thuộc|theo){_S}|"
    f"(?:được{_S})?(?:ban{_S}hành{_S})?(?:đính{_S})?kèm(?:{_S}theo)?{_S}|ban{_S}hành{_S}(?:theo|tại){_S}){{0,2}}"
)
_TO_DOCUMENT_RE = regex(f"(?:[ ]{{1,2}}-(?=[ ]))?{_JOIN}(?:các{_S})?")
# "Điều 8 và Phụ lục Thông tư số …": the only annex of a document has no number.
_ANNEX_RE = regex(f",?{_S}(?:(?:và|tại|của|thuộc){_S})?phụ{_S}lục(?!\\w)")
_THIS_RE = regex(f"{_JOIN}({_DOCUMENT})(?:{_S}(?:tạm{_S}thời|sửa{_S}đổi|khung|chung))?{_S}này(?!\\w)")
_THAT_RE = regex(f"{_JOIN}({_DOCUMENT})(?!\\w)({_S}(?:đó|nêu{_S}trên|nói{_S}trên|dẫn{_S}trên|trên)(?!\\w))?")
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
_ATTACHED_RE = regex(f"{_JOIN}(?:{_ATTACHED.replace(' ', _S)})(?!\\w)")
_ISSUED_WITH_RE = regex(f"(?:kèm{_S}theo|ban{_S}hành{_S}(?:theo|tại)|phê{_S}duyệt{_S}(?:theo|tại)|phê{_S}duyệt){_S}$")
_MEMBER = 72  # the next matches no more
_MEMBER_RE = regex(
    "(?:\\[[0-9]{1,3}\\]|[¹²³⁰⁴-⁹]{1,3})?[ \n]{0,2}[,;]?[ \n]{0,3}"
    f"(?P<verb>(?:và{_S})?(?:(?:(?:sửa{_S}đổi|bổ{_S}sung|thay{_S}thế)|(?:bãi|hủy){_S}bỏ),?{_S}){{1,2}})?"
    "(?:(?:và/hoặc|và|hoặc|hay|đến|tới|hết|từ|các|điều(?=[ \n]{1,3}từ)|cùng|cả|vào|sau|trước|tại|theo|của)"
    "[ \n]{1,3}){0,4}"
)
# "Điều 150 về tội A và Điều 151 về tội B của Bộ luật Hình sự": the name of the crime before the law, or the next place.
_CRIME = f"{_S}về{_S}tội{_S}[^.;:,\n“”]{{3,80}}?"
_CRIME_OF_RE = regex(f"{_CRIME}{_S}(?:của|trong|tại){_S}(?=(?:bộ{_S})?luật{_S})")
_CRIMES = 110  # the next matches no more
_CRIME_AND_RE = regex(f"{_CRIME}(?:,|{_S}(?:và|hoặc)){_S}(?=điều{_S})")


# How the nouns of documents start, by three letters.
_NOUN_STARTS = "|".join(sorted({word[:3] for word in f"{_DOCUMENTS_OF}|{_ATTACHED}".split("|")})).replace(" ", "[ \n]")
_NOUN_RE = regex(_NOUN_STARTS)
# What shows at once that no document follows, as nearly always: the end of a clause, or a word that leads to none.
_ALONE_RE = regex(
    f"[.;:)\\]”\"']|\\Z|,?[ ](?!{_NOUN_STARTS}|của|tại|tro|thu|the|đượ|ban|đín|kèm|các|và(?:[ ][p \n]|\n))[^\\W\\d_]"
)
# An amending line starts with its verb, after its number: "2. Sửa đổi, bổ sung khoản 3 Điều 5 như sau:".
_AMENDING_RE = regex(
    '[ ]{0,8}+[“"]?(?>(?:điều [0-9]{1,3}[a-zđ]?[.:][ \n]{0,2}|[0-9]{1,3}[a-zđ]?[0-9]?[./)-][ \n]{0,2}|'
    "[a-zđ][0-9]?[)][ ]?|[ivx]{1,5}[.-][ ]?|-[ ]?){0,2})(?>(?:\\[[0-9]{1,3}\\][ ]?)?)"
    "(?:sửa đổi|sửa|bổ sung|thay thế|thay|bãi bỏ|hủy bỏ|bỏ|đổi tên|đính chính)(?!\\w)"
)
_PASSIVE_RE = regex("(?:theo|bởi|tại|được)[ \n]{1,3}$")
_COVERS_RE = regex(
    f"(?:quy{_S}định{_S}chi{_S}tiết|hướng{_S}dẫn|biện{_S}pháp|thi{_S}hành|thực{_S}hiện|điều,|các{_S}điều|một{_S}số{_S}điều|nội{_S}dung)"
)
# "khoản 2 Điều 5 Nghị định A quy định về … như sau:" at the end of its line, and the first line after what it prints.
_PRINTS_RE = regex(f"(?<!\\w)(?:quy{_S}định|hướng{_S}dẫn|nêu|ghi)(?!\\w)")
_SPEAKS_OF_THIS_RE = regex(f"(?<!\\w)(?:của|tại|trong){_S}({_DOCUMENT}){_S}này(?!\\w)")
_AMENDED_BY_RE = regex(
    f"(?:sửa{_S}đổi|bổ{_S}sung|thay{_S}thế)[^.;:\n]{{0,48}}(?:bởi|tại|theo){_S}(?:(?:các|quy{_S}định{_S}tại){_S})?$"
)
_ENDS_AMENDED_BY = frozenset("io")  # bởi, tại, theo
_CONCLUDES_RE = regex(
    "\n[ ]{0,8}(?:theo (?:đó|quy định|nội dung)|như vậy|do đó|vì vậy|từ (?:những |các )?quy định|tóm lại|đối chiếu|"
    "căn cứ|tại (?:khoản|điều|điểm)|ngoài ra|bên cạnh|đồng thời|trên đây|đề nghị|[^\n]{1,300}[?]\n)"
)
_DOCUMENTS = frozenset({"reference", "provision"})
_ENDS_QUOTE_RE = regex(
    "[ ]?[.:]?[ \n]{0,2}(?:sửa đổi|bổ sung|bãi bỏ|thay thế|thay cụm|bỏ |hủy bỏ|đổi tên|"
    "hiệu lực|(điều khoản|tổ chức|trách nhiệm))"
)
# Symbols of the types that are made of articles.
_WITH_ARTICLES_RE = regex("(?:nđ|qđ|tt|ttlt|nq|nqlt|pl|vbhn|l|sl|lct)(?:-|$)|qh|ubtvqh")

_LENT = "named behind the next verb"  # which says less than what the line amends
_NEVER = 1 << 62  # no place in a text
_LINE = 600  # how far back a line's start is looked for
# What stands between a document and those that a table names with it: what amended it, what it details.
_WITH_RE = regex("sửa đổi|bổ sung|thay thế|quy định|hướng dẫn|hợp nhất|đính chính")


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
    amended: str | None = None  # what the place that is quoted amends itself: sửa đổi một số điều của Nghị định B
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


class Articles:
    """One pass over headings, quotation marks, references and provisions."""

    def __init__(self, folded: Folded, hits: list[Hit], how: How) -> None:
        self.folded, self.hits, self.how = folded, hits, how
        self.lower = folded.lower
        self.at = [i for i, hit in enumerate(hits) if hit.kind == "provision"]
        self.references = {hit.start: hit for hit in hits if hit.kind == "reference"}
        self.own = own_id(folded, hits)
        self.has_articles = self.own is not None and bool(_WITH_ARTICLES_RE.match(self.own.lower().rpartition("/")[2]))
        own = next((h.value.type for h in hits if h.kind == "reference" and h.value.id == self.own), None)
        self.own_type = own.lower() if own is not None and self.own is not None else None
        self.here: dict[str, str] = {}  # ask `_here`, which reads the headings that were passed over
        self.lines: list[re.Match[str]] = []  # those that may be headings
        self.passed = self.read = 0  # how many of them stand before the event, and how many of these were read
        self.frames: list[_Frame] = []
        self.quote: _Quote | None = None
        self.excerpt: _Excerpt | None = None
        self.last: _Named | None = None  # the last document that was named, and where
        self.last_at = -1
        self.place: tuple[str, ...] = ()  # the last place that was cited, and its document
        self.place_of: str | None = None
        self.lead: tuple[str, ...] = ()  # what stands before the verb of its line: - Điều 4: sửa đổi khoản 2
        self.lead_line = -1
        self.bracket: tuple[str, ...] = ()  # what stands before an opening bracket
        self.bracket_from = -1
        self.reading = self.own  # the document whose articles the text is printing
        self.printed = False  # whether the article being read is another document's
        self.by_type: dict[str, dict[str, None]] = {}
        self.type_of: dict[str, str] = {}
        self.around: dict[int, tuple[str, ...]] = {}  # what holds a place that shares it with the next
        self.line = -1  # the line that was looked at last, and where its verb ends
        self.opens = _NEVER
        self.piped = "|" in self.lower  # where there are no tables no row is asked
        self.row_at = -1  # the place whose row was asked last, and its answer
        self.row: _Named | None = None

    def settled(self) -> list[Hit]:
        """The hits with their provisions completed; what cites nothing is dropped."""
        if not self.at:
            return self.hits
        named = self._named()
        dropped: set[int] = set()
        values: dict[int, Provision] = {}
        lines = self.lines = list(LINE_RE.finditer(self.lower))
        breaks = [line.start() for line in lines]
        begins = LINE_RE.match("\n" + self.lower[:80])
        first = None if begins is None else read_heading(self.folded, begins, -1)
        for place, kind, what in self._events():
            if first is not None and first.start < place + kind:
                self._heading(first)
                first = None
            passed = bisect_left(breaks, place, self.passed)
            if passed > self.passed:
                last = lines[passed - 1]
                if last.start("noun" if last.lastgroup == "of" else last.lastgroup or 0) >= place + kind:
                    passed -= 1  # a quotation mark before the heading, on its line
                self.passed = passed
                if self.frames or self.quote is not None or not self.has_articles:
                    self._here()  # more hangs on a heading than where it stands
            if kind:
                hit = self.hits[what]
                if hit.kind == "reference":
                    self._reference(hit)
                    continue
                value = self._provision(hit, named.get(what), self.around.get(what))
                if value is None:
                    dropped.add(what)
                else:
                    values[what] = value
            else:
                self._quotation(place, what)
        result = list(self.hits)
        for i, value in values.items():
            if value is not result[i].value:
                result[i] = holding(result[i], value)
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
        floor = max(0, at - _LINE)
        return self.lower.rfind("\n", floor, at) + 1 or floor

    def _amending_line(self, at: int, ahead: int = 0) -> tuple[int, bool]:
        """The start of a place's line, and whether that line opens with a verb of amendment."""
        start = self._starts_line(at)
        if self.line != start:
            verb = _AMENDING_RE.match(self.lower, start)
            self.line = start
            self.opens = _NEVER if verb is None else verb.end()
        return start, self.opens <= at + ahead

    # --- which document the words after a provision name ---

    def _named(self) -> dict[int, _Named]:
        """For each provision the document named after it or after its list, from right to left."""
        result: dict[int, _Named] = {}
        following, start = None, -1  # what the provision behind has, and where that starts
        place: tuple[str, ...] = ()  # its labels
        held = False  # whether it shares what holds it
        for i in reversed(self.at):
            hit = self.hits[i]
            found = self._after(i, hit)
            labels: tuple[str, ...] = hit.value.labels
            if place and start - hit.end <= _MEMBER and (following is not None or not labels[0].startswith("điều ")):
                gap = _MEMBER_RE.match(self.lower, hit.end)
                if gap is not None and gap.end() == start:
                    if found is None and following is not None:
                        found = following
                        if gap["verb"] is not None and found.how is NAMED:
                            found = _Named(found.id, _LENT)
                    if (gap["verb"] is not None or held) and (outer := _shared(labels, place)):
                        self.around[i] = outer
                        labels = (*outer, *labels)
            held = i in self.around
            if found is None and following is not None and 0 < start - hit.end < _CRIMES:
                gap = _CRIME_AND_RE.match(self.lower, hit.end, start + 8)
                found = following if gap is not None and gap.end() == start else None
            if found is not None:
                result[i] = found
            following, start, place = found, hit.start, labels
        return result

    def _after(self, i: int, hit: Hit) -> _Named | None:
        lower = self.lower
        level = _shape(hit.value.labels)[0]
        if lower.startswith(" về tội ", hit.end):
            crime = _CRIME_OF_RE.match(lower, hit.end)
            law = None if crime is None else self.references.get(crime.end())
            return None if law is None else _Named(law.value.id, NAMED)
        if level < _FORM:
            alone = _ALONE_RE.match(lower, hit.end)
            if alone is not None and alone.end() - 1 not in self.references:
                return None
        annex = _ANNEX_RE.match(lower, hit.end)
        end = hit.end if annex is None else annex.end()
        gap = _TO_DOCUMENT_RE.match(lower, end)
        assert gap is not None
        at = gap.end()
        reference = self.references.get(at)
        if reference is not None and at > end:
            return _Named(reference.value.id, NAMED)
        if level < _FORM and annex is None and _NOUN_RE.match(lower, at) is None and "(" not in gap[0]:
            return None
        this = _THIS_RE.match(lower, end)
        if this is not None:
            return _Named(" ".join(this[1].split()), THIS)
        attached = _ATTACHED_RE.match(lower, hit.end)
        if attached is not None or level >= _FORM:
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

    def _here(self) -> dict[str, str]:
        """The place that is being read: the headings that are open before the event."""
        if self.read < self.passed:
            lines = self.lines[self.read : self.passed]
            self.read = self.passed
            self._headings(lines)
        return self.here

    def _headings(self, lines: list[re.Match[str]]) -> None:
        """Read headings in a row: of those that only open a place, the ones that stay open."""
        if len(lines) > 1 and not self.frames and self.quote is None and self.excerpt is None:
            top = -1
            kept = []
            for line in reversed(lines):
                # The level that it can open at most; an article matters always where the document has none of its own.
                most = _AT_MOST.get(line.lastgroup)
                if most is None:
                    most = _ARTICLE if self.has_articles and line["noun"] == "điều" else _WHOLE
                if top >= most:
                    continue
                opened = self._small(line)
                heading = None
                if opened is None:
                    heading = read_heading(self.folded, line, 0)
                    if heading is None:
                        continue
                    opened = LEVELS[heading.noun], heading.noun, heading.label
                level = opened[0]
                if level > top or (level == _ARTICLE and not self.has_articles):
                    kept.append((heading, opened))
                    top = max(top, level)
            for heading, opened in reversed(kept):
                if heading is None:
                    _open_place(self.here, *opened)
                else:
                    self._heading(heading)
            return
        for line in lines:
            if self._only_opens(line) and (opened := self._small(line)) is not None:
                _open_place(self.here, *opened)
            elif (heading := read_heading(self.folded, line, 0)) is not None:
                self._heading(heading)

    def _small(self, line: re.Match[str]) -> tuple[int, str, str] | None:
        """Level, noun and label of a paragraph or a point, as :func:`read_heading` reads them."""
        noun = line.lastgroup or ""
        if noun == "khoản" or (noun == "điểm" and not self.folded.cased[line.start(noun)].isupper()):
            return _AT_MOST[noun], noun, line[noun]
        return None

    def _only_opens(self, line: re.Match[str]) -> bool:
        """Whether a paragraph or a point does no more than open its place: it ends no frame, and opens none."""
        if self.quote is not None or self.excerpt is not None:
            return False
        if not self.frames:
            return True
        frame = self.frames[-1]
        return frame.scope > _AT_MOST.get(line.lastgroup, _WHOLE) and not (
            frame.amends and self._amending_line(line.end(), ahead=24)[1]
        )

    def _heading(self, heading: Heading) -> None:
        level = LEVELS[heading.noun]
        if self.quote is not None:
            ends = None if heading.quoted or level > _ARTICLE else _ENDS_QUOTE_RE.match(self.lower, heading.end)
            if ends is not None and (ends[1] is None or self._goes_on(heading)):
                self.quote = None  # the closing mark is missing
            else:
                _open_place(self.quote.place, level, heading.noun, heading.label)
                return
        if not self.has_articles and level == _ARTICLE:
            # "Điều 5 Nghị định A quy định như sau:" and then the article itself: the text prints A.
            cited = bool(self.place) and self.place[0] == f"điều {heading.label.lower()}"
            self.reading = self.place_of if cited else self.own
            self.printed = cited
            self.excerpt = None
        elif self.excerpt is not None and self.excerpt.place:
            _open_place(self.excerpt.place, level, heading.noun, heading.label)
        _open_place(self.here, level, heading.noun, heading.label)
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
            opens = self.quote is None
            if not opens and lower[at + 1 : at + 3].lstrip(" ")[:1] not in {"", "\n", ".", ";", ","}:
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
        self._here()
        if self.frames:
            frame = self.frames[-1]
            self.quote = _Quote(frame.document, _place(self.place if self._within(frame) else frame.labels))
        else:
            document = self.last.id if self.last is not None and at - self.last_at < _LINE else None
            amended = None
            if self.place_of is not None and at - self.bracket_from < _LINE:
                if _WITH_RE.search(lower, self.bracket_from, max(self.last_at, self.bracket_from)) is not None:
                    amended = document
                document = self.place_of
            self.quote = _Quote(document, _place(self.place), amended)

    def _within(self, frame: _Frame) -> bool:
        """Whether the last place cited lies in the place that a frame amends."""
        return self.place[: len(frame.labels)] == frame.labels

    def _scope(self) -> int:
        return min((LEVELS[noun] for noun in self._here()), default=_WHOLE)

    def _reference(self, hit: Hit) -> None:
        value = hit.value
        self.last, self.last_at = _Named(value.id, BEFORE), hit.end
        if value.id is not None and value.type is not None:
            noun = value.type.lower()
            self.by_type.setdefault(noun, {})[value.id] = None
            self.type_of[value.id] = noun
        if self.quote is not None:
            return
        line, amends = self._amending_line(hit.start)
        if amends:
            if self.frames and self.frames[-1].line == line and self.frames[-1].scope == self._scope():
                frame = self.frames[-1]
                if frame.inherited or (frame.document is None and not frame.labels):
                    frame.document = value.id
                    frame.labels = ()
                    frame.inherited = False
                return
            if not _PASSIVE_RE.search(self.lower, max(0, hit.start - 12), hit.start):
                self._push(_Frame(self._scope(), value.id, (), line))
            return
        # "… một số điều của Luật A, bao gồm:" opens a list that speaks of A.
        end = self.lower.find("\n", hit.end, hit.end + _LINE)
        if end > 0 and self.lower[max(hit.end, end - 3) : end].rstrip(" ").endswith(":"):
            begin = max(line, hit.start - 60)
            if _COVERS_RE.search(self.lower, begin, hit.start) and self._here():
                self._push(_Frame(self._scope(), value.id, (), line, amends=False))

    def _push(self, frame: _Frame) -> None:
        while self.frames and self.frames[-1].scope <= frame.scope:
            self.frames.pop()
        self.frames.append(frame)

    def _provision(self, hit: Hit, named: _Named | None, shared: tuple[str, ...] | None) -> Provision | None:
        labels: tuple[str, ...] = hit.value.labels
        level, deictic = _shape(labels)
        if named is not None and named.how is _LENT:
            lent = self.frames[-1].document if self.frames and self.quote is None else None
            named = None if lent is not None else _Named(named.id, NAMED)
        if named is not None and named.how is NAMED and labels[0].endswith(" này"):
            named = None  # khoản 2 Điều này và Điều 12 Luật A: the law is that of the other place alone
        frame = self.frames[-1] if self.frames else None
        line, amends = self._amending_line(hit.start) if self.quote is None else (-1, False)
        if frame is not None and frame.scope == _WHOLE and not amends and self.quote is None:
            frame = None  # the title of an amending document speaks for its amending lines alone
        bracket = self._bracket(hit) if level < _ARTICLE else None
        printed = self.reading
        excerpt = None
        if self.excerpt is not None and frame is None and self.quote is None:
            excerpt = self._excerpt_at(hit.start)
        if shared is not None:
            around = _place(shared)
        elif bracket is not None and not deictic:
            around = _place(bracket)
        elif amends and level < _ARTICLE and not deictic and line == self.lead_line:
            around = _place(self.lead)
        elif self.quote is not None:
            around = self.quote.place
        elif excerpt is not None and (named is None or named.how is THIS):
            around = excerpt.place
            printed = excerpt.document if around else None
        elif deictic and not self.has_articles and "điều" not in self.here:
            around = _place(self.place)  # what was cited is printed without its heading
            printed = self.place_of
        elif deictic or frame is None or not frame.labels:
            around = self._here() if deictic or level < _ARTICLE else self.here
        else:
            around = _place(frame.labels)
        whole = _complete(labels, around)
        if whole is None:
            return None
        if named is None and self.piped and not deictic and self.quote is None and whole[0].startswith("điều "):
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
        if self.quote is not None and document is not None and self._amends_inside(hit, named):
            # What is quoted amends another document itself: the new text is that document's.
            document = document if named is not None else self.quote.amended
            self.quote.document, self.quote.place = document, _place(whole)
        if self.quote is None:
            if amends or not self._amends_last(hit, named):
                self.place, self.place_of = whole, document
            if (not amends and hit.end <= self.opens < _NEVER) or (
                line == self.lead_line and level >= _ARTICLE and self.lower.startswith(":", hit.end)
            ):
                self.lead, self.lead_line = whole, line
            if amends:
                new = _Frame(self._scope(), document, whole, line)
                self._amend(frame, new, part=len(labels) < len(whole), named=named is not None)
            elif document is not None and named is not None and named.how is NAMED and whole[0].startswith("điều "):
                self._opens_excerpt(hit, whole, document)
        return hit.value if whole == labels and document is None else known(whole, document)

    def _amends_last(self, hit: Hit, named: _Named | None) -> bool:
        """Whether a place is named for the words that it gave the last one: ``Điều 17 Nghị định A được sửa đổi tại Điều
        1 Nghị định B quy định: “…”``, which prints A.
        """
        by_name = named is not None and named.how is NAMED and self.place_of is not None
        before = self.lower[hit.start - 2 : hit.start - 1] if hit.start > 1 else ""
        if not by_name or before not in _ENDS_AMENDED_BY:
            return False
        return _AMENDED_BY_RE.search(self.lower, max(0, hit.start - 80), hit.start) is not None

    def _amends_inside(self, hit: Hit, named: _Named | None) -> bool:
        """Whether a place in quoted text stands in a line that amends another document, named there or before."""
        assert self.quote is not None
        by_name = self.quote.amended is not None if named is None else named.how is NAMED
        return by_name and self._amending_line(hit.start)[1]

    def _opens_excerpt(self, hit: Hit, whole: tuple[str, ...], document: str) -> None:
        """``Điều 5 Nghị định A quy định như sau:`` opens an excerpt where the document has no articles of its own."""
        if self.has_articles or ("điều" in self.here and not self.printed):
            return
        end = self.lower.find("\n", hit.end, hit.end + _LINE)
        if (
            end < 0
            or not self.lower[end - 3 : end].rstrip(" ").endswith(":")
            or not _PRINTS_RE.search(self.lower, self._line_from(hit.start), end)
        ):
            return
        this = _SPEAKS_OF_THIS_RE.search(self.lower, hit.end, end)
        if this is not None:
            # "… theo Điều 125 Luật A đối với những hành vi tại các điều sau đây của Nghị định này:"
            meant = self._this(" ".join(this[1].split()))
            self._push(_Frame(self._scope(), meant, (), self._starts_line(hit.start), amends=False))
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
        floor = max(0, at - 160)
        return max(self.lower.rfind("\n", floor, at), floor)

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
        """The document of a table's row; all that stands in one cell has the same."""
        asked, self.row_at = self.row_at, at
        if asked < 0 or not {"|", "\n"}.isdisjoint(self.lower[asked:at]):
            self.row = self._cell_before(at)
        return self.row

    def _cell_before(self, at: int) -> _Named | None:
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
        start = self.bracket_from
        if hit.start - start > 240:
            return None
        between = self.lower[start : hit.start].lstrip(" \n")
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


def _shared(labels: tuple[str, ...], following: tuple[str, ...]) -> tuple[str, ...]:
    """What holds a place because it holds the next: the article of ``sửa đổi khoản 1; bổ sung khoản 3 Điều 9``."""
    level = LEVELS[split_label(labels[0])[0]]
    levels = [LEVELS[split_label(label)[0]] for label in following]
    if level >= _ARTICLE or _ARTICLE not in levels or level < levels[-1]:
        return ()
    return tuple([label for label, its in zip(following, levels, strict=True) if level < its <= _ARTICLE])


@lru_cache(maxsize=4096)
def _shape(labels: tuple[str, ...]) -> tuple[int, bool]:
    """The level of the outermost label, and whether a label points at what is being read (``Điều này``)."""
    return LEVELS[split_label(labels[0])[0]], any(label.endswith(" này") for label in labels)


def _open_place(place: dict[str, str], level: int, noun: str, label: str) -> None:
    """A heading opens its level and closes what is smaller; a place goes from large to small."""
    while place and LEVELS[next(reversed(place))] <= level:
        place.popitem()
    place[noun] = f"{noun} {label if level > _ARTICLE else label.lower()}"


def _complete(labels: tuple[str, ...], around: dict[str, str]) -> tuple[str, ...] | None:
    """Put what is being read for ``này`` and for the outer levels that are missing; None where nothing is cited."""
    top, value = split_label(labels[0])
    level = LEVELS[top]
    if value == "này":
        if top not in around or (level < _ARTICLE and "điều" not in around):
            return labels if len(labels) > 1 else None
        read = (around.get(split_label(label)[0], label) if label.endswith(" này") else label for label in labels)
        return (*_outer(level, around), *read)
    outer = _outer(level, around)
    if not outer and level < LEVELS["khoản"] and len(labels) == 1:
        return None
    return (*outer, *labels)


def _outer(level: int, around: dict[str, str]) -> tuple[str, ...]:
    """The labels between a level and the article, the article included; above it nothing is needed."""
    if "điều" not in around:
        return ()
    return tuple(around[noun] for noun in ("điều", "khoản", "điểm") if noun in around and LEVELS[noun] > level)
