"""Which document a place belongs to, and which article: one pass over headings, quotation marks and what is cited."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vnpolicy._regex import regex
from vnpolicy.document.citations import holding
from vnpolicy.document.claims import DOCUMENTS
from vnpolicy.document.reasons import AMENDED, BEFORE, IN_ROW, LEAD_IN, NAMED, THIS, How
from vnpolicy.references.labels import FORM, LEVELS, S, split_label
from vnpolicy.references.values import Provision, known

from .amended import WHOLE, Frame, amend, push
from .chains import ARTICLE, by_noun, complete, shape
from .cited import Cited
from .documents import Documents
from .excerpts import Excerpts
from .headings import Headings
from .lines import AMENDS_RE, LINE, Lines, amended_by
from .named import LENT, Named, named_after
from .notes import Notes
from .quotes import Quote, Quotes
from .rows import Rows

if TYPE_CHECKING:
    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

__all__ = ["resolve_places"]

# What is amended is not what amends it: "được sửa đổi theo B"; but "ban hành kèm theo A", "một số điều tại A".
_PASSIVE_RE = regex("(?:(?<!kèm[ \n])theo|bởi|(?<!điều[ \n])tại|được)[ \n]{1,3}$")
_COVERS_RE = regex(
    f"(?:quy{S}định{S}chi{S}tiết|hướng{S}dẫn|biện{S}pháp|thi{S}hành|thực{S}hiện|điều,|các{S}điều|một{S}số{S}điều|nội{S}dung)"
)
_LISTS_RE = regex(f"[^\n.:;]{{0,80}}gồm:{S}(?:các{S})?(?:điểm|khoản|điều){S}")  # the list on the same line
_ASKS_RE = regex(rf",{S}(?:[^\W\d_]+{S}){{1,12}}(?:đề{S}nghị|yêu{S}cầu|báo{S}cáo|trình|thông{S}báo|kiến{S}nghị)(?!\w)")
# "Thông tư A của Bộ B liệt kê tại Phụ lục I": an annex that is not the text's own.
_LISTED_IN_RE = regex(
    f"(?:{S}của{S}[^.;:,\n]{{2,60}}?)?{S}(?:(?:đã|cũng){S})?(?:quy{S}định|liệt{S}kê|nêu|ghi|hướng{S}dẫn)"
    f"(?:{S}[^.;:,\n]{{1,60}}?)?{S}(?:tại|ở|trong){S}"
)
_LISTED = 160  # letters between the document and that place
_MARK = 2  # an event that is the mark of a footnote
_ENDS_AMENDED_BY = frozenset("io")  # bởi, tại, theo


def resolve_places(folded: Folded, hits: list[Hit], how: How) -> list[Hit]:
    """The hits with their provisions completed, and in ``how`` by what; what cites nothing is dropped."""
    at = [i for i, hit in enumerate(hits) if hit.kind == "provision"]
    return _Reading(folded, hits, how).settled(at) if at else hits


class _Reading:
    """What a text has said up to a place in it."""

    def __init__(self, folded: Folded, hits: list[Hit], how: How) -> None:
        self.lower, self.hits, self.how = folded.lower, hits, how
        self.references = {hit.start: hit for hit in hits if hit.kind == "reference"}
        self.documents = Documents(folded, hits)
        self.cited = Cited(self.lower)
        self.lines = Lines(folded)
        self.rows = Rows(self.lines, self.references)
        self.frames: list[Frame] = []
        self.amended: set[str | None] = set()
        self.quotes = Quotes(self.lower)
        self.excerpts = Excerpts(self.lines, self.documents, self.cited)
        self.headings = Headings(folded, self.lines, self.frames, self.quotes, self.excerpts)
        self.notes = Notes(self.lower)
        self.told: dict[tuple[str, ...], str | None] = {}  # the places that were named with their document

    def settled(self, at: list[int]) -> list[Hit]:
        """The hits with their provisions, which stand at ``at`` among them, completed."""
        named, holders = named_after(self.lower, self.hits, at, self.references)
        dropped: set[int] = set()
        values: dict[int, Provision] = {}
        headings = self.headings
        for place, kind, what in self._events():
            if place > headings.next:
                headings.pass_to(place, place + (kind == 1))
            if kind == _MARK:
                self.notes.pass_mark(what, headings)
            elif kind:
                hit = self.hits[what]
                if hit.kind == "reference":
                    self._reference(hit)
                    continue
                value = self._provision(hit, named.get(what), holders.get(what))
                if value is None:
                    dropped.add(what)
                else:
                    values[what] = value
            elif self.quotes.opens(place, what):
                self._new_text(place)
        result = list(self.hits)
        for i, value in values.items():
            if value is not result[i].value:
                result[i] = holding(result[i], value)
        return [hit for i, hit in enumerate(result) if i not in dropped] if dropped else result

    def _events(self) -> list[tuple[int, int, Any]]:
        events: list[tuple[int, int, Any]] = []
        for mark in '“”"':
            at = self.lower.find(mark)
            while at >= 0:
                events.append((at, 0, mark))
                at = self.lower.find(mark, at + 1)
        events += [(at, _MARK, number) for at, number in self.notes.marks]
        events += [(hit.start, 1, i) for i, hit in enumerate(self.hits) if hit.kind in DOCUMENTS]
        events.sort()  # no two of one order start at one place, so what they hold is never compared
        return events

    def _new_text(self, at: int) -> None:
        """New text in quotation marks: the place that is amended above it, or what was cited last."""
        self.headings.here()
        cited = self.cited
        if self.frames:
            frame = self.frames[-1]
            within = cited.place[: len(frame.labels)] == frame.labels
            self.quotes.current = Quote(frame.document, by_noun(cited.place if within else frame.labels))
            return
        document = self.documents.near(at)
        amended = None
        start = cited.before_end
        if cited.document is not None and at - start < LINE:
            if AMENDS_RE.search(self.lower, start, max(self.documents.last_at, start)) is not None:
                amended = document
            document = cited.document
        self.quotes.current = Quote(document, by_noun(cited.place), amended)

    def _reference(self, hit: Hit) -> None:
        value = hit.value
        self.documents.add(hit)
        if self.documents.opens(hit):
            self.headings.here().clear()
            self.frames.clear()
        if self.quotes.current is not None:
            return
        line, amends = self.lines.amending(hit.start)
        if amends and value.id != self.documents.own:
            frame = self.frames[-1] if self.frames else None
            if frame is not None and frame.line == line and (frame.bare or frame.scope == self.headings.scope()):
                if frame.inherited or (frame.document is None and not frame.labels):
                    frame.document = value.id
                    frame.labels = ()
                    frame.inherited = False
                return
            if not _PASSIVE_RE.search(self.lower, max(0, hit.start - 12), hit.start):
                if self.documents.amends(hit):
                    push(self.frames, Frame(WHOLE, value.id, (), line))
                self.amended.add(value.id)
                bare = self.lines.bare
                # Beside the last line of its kind that has lost its number, whatever items stand below that.
                scopes = [frame.scope for frame in self.frames if bare and frame.bare]
                push(self.frames, Frame(max(scopes, default=self.headings.scope()), value.id, (), line, bare=bare))
            return
        if not self.frames and self.documents.amends(hit):
            push(self.frames, Frame(WHOLE, value.id, (), line))
        # "… một số điều của Luật A, bao gồm:" opens a list that speaks of A.
        stop = self.excerpts.announced(hit.end)
        if stop is not None and _ASKS_RE.search(self.lower, hit.end, stop) is not None:
            return  # Thực hiện Chỉ thị A, Sở đề nghị các xã một số nội dung sau: the list is what Sở asks for
        if stop is not None or _LISTS_RE.match(self.lower, hit.end) is not None:
            begin = max(line, hit.start - 60)
            if _COVERS_RE.search(self.lower, begin, hit.start) and self.headings.here():
                push(self.frames, Frame(self.headings.scope(), value.id, (), line, amends=False))

    def _provision(self, hit: Hit, named: Named | None, shared: tuple[str, ...] | None) -> Provision | None:
        labels: tuple[str, ...] = hit.value.labels
        level, deictic = shape(labels)
        quote, cited = self.quotes.current, self.cited
        if named is not None and named.how is LENT:
            lent = self.frames[-1].document if self.frames and quote is None else None
            named = None if lent is not None else Named(named.id, NAMED)
        if named is not None and named.how is NAMED and labels[0].endswith(" này"):
            named = None  # khoản 2 Điều này và Điều 12 Luật A: the law is that of the other place alone
        frame = self.frames[-1] if self.frames else None
        line, amends = self.lines.amending(hit.start) if quote is None else (-1, False)
        if frame is not None and frame.scope == WHOLE and not amends and quote is None:
            frame = None  # the title of an amending document speaks for its amending lines alone
        bracket = cited.bracket(hit.start) if level < ARTICLE else ()
        printed = self.excerpts.reading
        excerpt = None
        if self.excerpts.current is not None and frame is None and quote is None:
            excerpt = self.excerpts.around(hit.start)
        if deictic and (noted := self.notes.place(hit.start)) is not None:
            around = noted
        elif shared is not None:
            around = by_noun(shared)
        elif bracket and not deictic:
            around = by_noun(bracket)
        elif amends and level < ARTICLE and not deictic and line == cited.lead_line:
            around = by_noun(cited.lead)
        elif quote is not None:
            around = quote.place
        elif excerpt is not None and (named is None or named.how is THIS):
            around = excerpt.place
            printed = excerpt.document if around else None
        elif deictic and not self.documents.has_articles and "điều" not in self.headings.open:
            around = by_noun(cited.place)  # what was cited is printed without its heading
            printed = cited.document
        elif (
            not deictic
            and named is not None
            and named.how is NAMED
            and named.id != self.documents.own
            and frame is None
        ):
            around = {}  # what is being read is an article of the text's own
        elif deictic or frame is None or not frame.labels:
            around = self.headings.here() if deictic or level < ARTICLE else self.headings.open
        else:
            around = by_noun(frame.labels)
        whole = complete(labels, around)
        if whole is None:
            if named is None or named.how is not NAMED or deictic:
                return None
            whole = labels  # điểm 13 của Nghị quyết số 142/2024/QH15, which has no more than points
        if named is None and self.rows.piped and not deictic and quote is None and by_noun(whole).get("điều"):
            named = self.rows.named(hit.start)
        document: str | None
        if excerpt is not None and named is None and excerpt.place:
            document, how = excerpt.document, LEAD_IN
        elif bracket and named is None and not deictic:
            document, how = cited.before_of  # Điều 7 (khoản 1) Nghị định A
        elif named is None and whole in self.told and _ABOVE_RE.match(self.lower, hit.end) is not None:
            document, how = self.told[whole], BEFORE
        else:
            document, how = self._document(whole, named, frame, hit.start, deictic=deictic)
        if named is not None and named.how is NAMED:
            self.told[whole] = document
        if how is THIS and document is self.documents.own and named is None:
            document = printed
        if how and document is not None:
            self.how[hit.start, hit.end, "document"] = how
        if not bracket:
            cited.before, cited.before_end, cited.before_of = whole, hit.end, (document, how)
        if quote is not None and document is not None and self._amends_inside(hit, named):
            # What is quoted amends another document itself: the new text is that document's.
            document = document if named is not None else quote.amended
            quote.document, quote.place = document, by_noun(whole)
        if quote is None:
            if amends or not self._amends_last(hit, named):
                cited.place, cited.document = whole, document
            if (not amends and self.lines.leads(hit.end)) or (
                line == cited.lead_line and level >= ARTICLE and self.lower.startswith(":", hit.end)
            ):
                cited.lead, cited.lead_line = whole, line
            if amends:
                new = Frame(self.headings.scope(), document, whole, line, bare=self.lines.bare)
                amend(self.frames, new, part=len(labels) < len(whole), named=named is not None)
            elif document is not None and named is not None and named.how is NAMED and whole[0].startswith("điều "):
                self._announces(hit, whole, document, line)
        return hit.value if whole == labels and document is None else known(whole, document)

    def _amends_last(self, hit: Hit, named: Named | None) -> bool:
        """Whether a place is named for the words that it gave the last one: ``Điều 17 Nghị định A được sửa đổi tại Điều
        1 Nghị định B quy định: “…”``, which prints A.
        """
        by_name = named is not None and named.how is NAMED and self.cited.document is not None
        before = self.lower[hit.start - 2 : hit.start - 1] if hit.start > 1 else ""
        if not by_name or before not in _ENDS_AMENDED_BY:
            return False
        return amended_by(self.lower, hit.start)

    def _amends_inside(self, hit: Hit, named: Named | None) -> bool:
        """Whether a place in quoted text stands in a line that amends another document, named there or before."""
        assert self.quotes.current is not None
        by_name = self.quotes.current.amended is not None if named is None else named.how is NAMED
        return by_name and self.lines.amending(hit.start)[1]

    def _announces(self, hit: Hit, whole: tuple[str, ...], document: str, line: int) -> None:
        """``Điều 5 Nghị định A quy định như sau:`` opens an excerpt where the document has no articles of its own."""
        if self.documents.has_articles or ("điều" in self.headings.open and not self.excerpts.printed):
            return
        end = self.excerpts.lead_in(line, hit.end)
        if end is None:
            return
        noun = self.excerpts.of_this(hit.end, end)
        if noun is not None:
            push(self.frames, Frame(self.headings.scope(), self.excerpts.this(noun), (), line, amends=False))
        elif self.excerpts.opens(hit.start, by_noun(whole), document, end):
            self.headings.open.clear()

    def _amends_it(self, document: str | None, at: int) -> bool:
        """Whether a text amends this document, and does not print its words there: then ``Nghị định này`` is not it."""
        if document not in self.amended:
            return False
        before = self.lower[self.lines.start(at) : at]
        return before.count('"') % 2 == 0 and before.count("“") <= before.count("”")

    def _document(
        self, labels: tuple[str, ...], named: Named | None, frame: Frame | None, at: int, *, deictic: bool
    ) -> tuple[str | None, str]:
        """The document that a place belongs to, and how that is known."""
        if named is not None and (named.how is NAMED or named.how is IN_ROW):
            return named.id, named.how
        if named is not None and named.how is BEFORE:
            return self.documents.only(named.id or ""), BEFORE
        if self.quotes.current is not None:
            return self.quotes.current.document, AMENDED
        if named is not None:
            noun = named.id or ""
            this = self.documents.standard_at(noun, at) or self.excerpts.this(noun)
            return None if this != self.documents.own and self._amends_it(this, at) else this, THIS
        if deictic:
            return self.documents.own_at(at), THIS
        if frame is not None:
            return frame.document, AMENDED if frame.amends else LEAD_IN
        if at - self.documents.last_at < _LISTED and _LISTED_IN_RE.fullmatch(self.lower, self.documents.last_at, at):
            return self.documents.last, BEFORE
        of_standard = self.documents.is_standard and len(labels) == 1
        if self.documents.has_articles or of_standard or _is_own(labels[0]) or _SENT_RE.match(self.lower, at):
            return self.documents.own_at(at), THIS
        if self.documents.own is None and "điều" in self.headings.open and not self.excerpts.printed:
            return None, ""  # of a draft, or a copy that lost its number: its own
        # A letter, a notice, an article of the press has no articles: the document cited last, if that is close by.
        last = self.documents.near(at)
        if last is not None and LEVELS[split_label(labels[0])[0]] == FORM and "/qh" in last.lower():
            return None, ""  # no law has forms
        between = self.lower[self.documents.last_at : at] if last is not None else ""
        if (
            last is not None and between.replace(" ", "").replace("\n\n", "\n").count("\n") < 2
        ):  # an empty line parts two paragraphs
            return last, BEFORE
        return None, ""


# Phụ lục I nêu trên: the one that was named with its document.
_ABOVE_RE = regex(f"{S}(?:nêu|nói|đã{S}nêu|dẫn){S}trên(?!\\w)")

# Mẫu số 01/BC-SL gửi kèm: of the letter, whatever code it has.
_SENT_RE = regex(r"mẫu[^.;:\n]{0,36}[ ](?:gửi[ ]kèm|đính[ ]kèm|kèm[ ]theo(?=[.;\n]|\Z))")


def _is_own(label: str) -> bool:
    """Whether a letter or an article of the press that names no document means a part of its own: an annex, a form.

    A form with a code, ``Mẫu số 01/TTS``, is one of a circular's.
    """
    noun, number = split_label(label)
    return LEVELS[noun] > ARTICLE and not (LEVELS[noun] == FORM and "/" in number)
