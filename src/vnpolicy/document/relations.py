"""What a document does to those that it cites: is based on, amends, replaces, repeals, ends, implements, or only cites.

An act that amends, replaces or repeals another has to name it, down to the provision (Luật 80/2015/QH13, art. 12), and
says so in few forms: the verb leads its sentence (*Bãi bỏ …*) or a list (*Bãi bỏ các thông tư sau: …*), it follows the
act's own name (*Thông tư này thay thế …*), or what is cited *hết hiệu lực*. Only these are read, in the title and the
articles. What is told of others (*Nghị định A sửa đổi Nghị định B*), what somebody is to amend, and what new text in
quotation marks says, stays a citation.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from attrs import evolve, frozen

from vnpolicy._regex import regex
from vnpolicy.document.patterns import COPIES
from vnpolicy.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vnpolicy.references import Provision, Reference

    from .model import Document, Entity

__all__ = ["Citation", "Relation", "citations"]

Relation = Literal["based_on", "amends", "replaces", "repeals", "ends", "implements", "cites"]


@frozen
class Citation:
    """One place where a document cites another, and what it does to it.

    ``entity`` is the reference or the provision; ``act`` the id of the document that it is or belongs to, None where
    the text leaves that open. ``relation`` is one of

    - ``based_on``: a ground of the act (căn cứ);
    - ``amends``: sửa đổi, bổ sung; of an act also where a part of it is replaced, repealed or taken out;
    - ``replaces``: thay thế; ``repeals``: bãi bỏ, hủy bỏ; ``ends``: hết hiệu lực, where the act says no more;
    - ``implements``: quy định chi tiết, hướng dẫn thi hành;
    - ``cites``: none of these.

    >>> import vnpolicy
    >>> text = '''Số: 9903/2025/TT-BYT
    ... Căn cứ Luật Dược số 105/2016/QH13;
    ... Điều 1. Hiệu lực
    ... Thông tư này thay thế Thông tư số 9800/2019/TT-BYT; bãi bỏ Điều 6 Thông tư số 9850/2021/TT-BYT.'''
    >>> for row in vnpolicy.extract(text).citations:
    ...     print(row.relation, row.act, row.entity.text)
    based_on 105/2016/QH13 Luật Dược số 105/2016/QH13
    replaces 9800/2019/TT-BYT Thông tư số 9800/2019/TT-BYT
    repeals 9850/2021/TT-BYT Điều 6
    amends 9850/2021/TT-BYT Thông tư số 9850/2021/TT-BYT
    """

    entity: Entity[Reference | Provision]
    act: str | None
    relation: Relation

    @property
    def path(self) -> str | None:
        """The path of a provision in its act (``điều 5/khoản 2``); None where the act itself is cited."""
        path: str | None = getattr(self.entity.value, "path", None)
        return path

    def to_row(self) -> dict[str, Any]:
        """The row as plain values."""
        entity = self.entity
        return {
            "kind": entity.kind,
            "start": entity.start,
            "end": entity.end,
            "text": entity.text,
            "relation": self.relation,
            "act": self.act,
            "path": self.path,
        }


_TYPE = "(?:bộ luật|luật|pháp lệnh|nghị quyết|nghị định|quyết định|thông tư(?: liên tịch)?|quy định)"
_CHANGE = "(?:sửa đổi|bổ sung|thay thế|bãi bỏ|h[uủ][yỷ] bỏ)"
_DETAIL = "quy định chi tiết|hướng dẫn"
_VERB_RE = regex(
    rf"(?<!\w)(?:{_CHANGE}(?:(?:,| và|, và|/) ?{_CHANGE}){{0,4}}|{_DETAIL}"
    r"|(?<!bãi )(?<!hủy )(?<!huỷ )bỏ(?= cụm từ))(?!\w)"
)
_MARK_RE = regex(r"(điều [0-9]{1,3}[a-zđ]?[.:]|[0-9]{1,3}(?:\.[0-9]{1,2}){0,2}[.)]|[a-zđ][0-9]?\)|[-+–•*])[ \n]{0,3}")
_LEAD_RE = regex(r"(?:nay |cũng |đồng thời |và ){0,2}")
_OWN_RE = regex(rf"{_TYPE} này ")
_TITLE_RE = regex(rf"(?:\A|\n)[ ]{{0,80}}(?:{_TYPE} )?(?:về (?:việc )?|v/v )?(?={_CHANGE}|{_DETAIL})")
_GROUNDS_RE = regex(r"\n[ ]{0,80}(?=căn cứ )")
_GROUND_RE = regex(r"[ +-]{0,3}căn cứ (?!theo |tại )")
_PHRASE_RE = regex(r"(?<!\w)từ(?:,| tại| [“\"])|cụm từ")
_WORDS_RE = regex(r"[ \n](?:các |một số )?(?:cụm từ|từ [“\"])")  # "Thay thế cụm từ “A” bằng cụm từ “B” tại:"
_JOINED = (",", ";", " và", "đồng thời", " hoặc")
_LISTED_RE = regex(r"(?:[,;]|(?:[,;]| |\A)và)(?: |các |toàn bộ ){0,6}\Z")
_FIRST_RE = regex(r"(?: |và |các |toàn bộ ){0,6}")
# Behind these words a citation is no longer what the verb is about.
_TURN = r"được|đã|bị|bởi|trừ|(?<!kèm )theo|quy định tại|nêu tại|căn cứ|trường hợp|khi|nếu|phù hợp"
_TURN_RE = regex(rf"(?<!\w)(?:{_TURN}|để|nhằm|thực hiện|thi hành|{_DETAIL})(?!\w)")
_DETAIL_TURN_RE = regex(rf"(?<!\w)(?:{_TURN})(?!\w)")
_ASIDE_RE = regex(r"\((?:đã )?được [^()]*+\Z")
_BY_RE = regex(r"(?<!\w)bằng(?!\w)")
_NEXT_RE = regex(r"(?<!\w)(?:sau|trước)[ \n]\Z")  # "Bổ sung khoản 2a vào sau khoản 2": which stays as it is
_PART_RE = regex(
    r"(?<!\w)(?:điều|khoản|điểm|chương|mục|phụ lục|mẫu|biểu|bảng|một số|một phần|tên|nội dung|tại|trong)(?!\w)"
)
_ENDS_RE = regex(
    r"(?<!chưa )(?<!không )(?<!sắp )hết hiệu lực"
    rf"|(?:được|bị) ({_CHANGE}(?:, {_CHANGE})?)(?= (?:như sau|kể từ ngày))"
)
_SINCE_RE = regex(rf"kể từ ngày {_TYPE} này có hiệu lực(?: thi hành)?,? (?:thì )?")
_STOP_RE = regex(r"[.;:](?=[ \n]|\Z)")
_DUTY_RE = regex(r"(?<!\w)(?:trách nhiệm|nhiệm vụ|quyền hạn|giải pháp|tổ chức thực hiện)(?!\w)")
_COPIES_RE = regex(rf"\n[ *_]{{0,80}}{COPIES}", re.MULTILINE)
_WRAPPED = 50  # a shorter line was not broken by the margin


def _relation(verb: str) -> Relation:
    if verb.startswith(("sửa", "bổ sung")):
        return "amends"
    if verb.startswith("thay"):
        return "replaces"
    return "implements" if verb.startswith(("quy", "hướng")) else "repeals"


def _act(entity: Entity) -> str | None:
    """The id of the document that it is, or belongs to."""
    act: str | None = entity.value.id if entity.kind == "reference" else entity.value.document
    return act


def _paragraphs(lower: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Lines, each with those that its sentence goes on in."""
    at = start
    while at < end:
        stop = lower.find("\n", at, end)
        stop = end if stop < 0 else stop
        line = lower[at:stop].strip()
        following = lower[stop + 1 : min(stop + 24, end)].lstrip()
        whole = not line or line[-1] in ".;:”" or len(line) < _WRAPPED or line.startswith("điều ")
        if whole or not following or _MARK_RE.match(following) or following.startswith("căn cứ"):
            yield start + len(lower[start:stop]) - len(lower[start:stop].lstrip()), stop
            start = stop + 1
        at = stop + 1


class _Reader:
    """Reads a document from its head to its signature: each clause says what it does to what it cites."""

    def __init__(self, document: Document) -> None:
        folded = fold(document.text)
        lower = self.lower = folded.lower
        head = document.structure.head
        place = partial(bisect_left, folded.starts())
        nodes = {place(node.start): node.level for node in reversed([*document.structure.walk()])}
        self.nodes = frozenset(nodes)
        articles = self.articles = frozenset(at for at, level in nodes.items() if level == "article")
        self.first = min(articles, default=len(lower))
        copies = _COPIES_RE.search(lower, self.first)
        self.last = len(lower) if copies is None else copies.start()
        self.cited = [
            (place(entity.start), place(entity.end), entity)
            for entity in document.entities
            if entity.kind == "reference" or (entity.kind == "provision" and entity.value.document is not None)
            if head.number is None or _act(entity) != head.number
        ]
        self.official = head.number is not None or head.type is not None
        self.rows: list[Citation] = []
        self.waiting: list[int] = []  # rows of a list whose end may say what it is of

    def read(self) -> tuple[Citation, ...]:
        """A row for each citation."""
        lower = self.lower
        grounds = _GROUNDS_RE.search(lower, 0, self.first)
        head = self.first if grounds is None else grounds.start()
        title = _TITLE_RE.search(lower, 0, head) if self.articles else None
        if title is not None:
            self.rest(title.end(), "cites")
            self.clause(title.end(), head, None, title=True)
        self.rest(head, "cites")
        for start, end in _paragraphs(lower, head, self.first):
            ground = self.official and _GROUND_RE.match(lower, start, end)
            self.rest(end, "based_on" if ground else "cites")
        self.articles_read()
        self.rest(len(lower), "cites")
        return tuple(self.rows)

    def articles_read(self) -> None:
        """The articles, up to the signature."""
        lower = self.lower
        lists = _Lists()
        quoted = 0  # how many quotation marks are open
        goes_on = False  # behind "thay thế:" a list may have no marks, and goes on behind each semicolon
        for start, end in _paragraphs(lower, self.first, self.last):
            if start in self.nodes:
                quoted = 0
            if start in self.articles:
                lists = _Lists()
            paragraph = lower[start:end]
            if quoted or paragraph.startswith(("“", '"')):
                self.rest(end, "cites")
            else:
                mark, at = _marked(lower, start, end)
                if mark or not goes_on:
                    lists.close(mark)
                ordered, said = lists.ordered, lists.said
                while at < end:
                    stop = _STOP_RE.search(lower, at, end)
                    close = end if stop is None else stop.end()
                    said = self.clause(at, close, said, ordered=ordered)
                    at = close
                    while lower.startswith(" ", at):
                        at += 1
                if start in self.articles or paragraph.rstrip().endswith(":"):
                    lists.open(mark, said, ordered=_DUTY_RE.search(paragraph) is None)
            quoted = max(0, quoted + paragraph.count("“") - paragraph.count("”"))
            goes_on = paragraph.rstrip().endswith((":", ";"))

    def clause(
        self, start: int, end: int, listed: Relation | None, *, ordered: bool = True, title: bool = False
    ) -> Relation | None:
        """What the clause does to each that it cites; and what a list that follows it is about.

        ``listed`` is what the clause before it, or the line above its list, is about; ``ordered`` says that a verb
        which leads is the act's own, and no duty that it lays on somebody.
        """
        lower = self.lower
        said, at = self.subject(start, end, ordered=ordered, title=title)
        waiting, self.waiting = self.waiting, []
        if said is not None:
            return self.each(at, end, said)
        first = self.next_one(end)
        since = _SINCE_RE.match(lower, start)
        begin = start if since is None else since.end()
        leads = first < end and _FIRST_RE.fullmatch(lower, begin, first) is not None
        ended = _ENDS_RE.search(lower, begin, end)
        if ended is not None and _DETAIL_TURN_RE.search(lower, begin, min(first, ended.start())) is None:
            said = _relation(ended[1]) if ended[1] else "ends"
            for row in waiting:
                self.rows[row] = evolve(self.rows[row], relation=said)
            self.each(begin, ended.start(), said)
        elif leads and listed is not None:
            return self.each(begin, end, listed)
        elif leads and lower[end - 1] == ";":
            waiting.append(len(self.rows))
            self.waiting = waiting
        self.rest(end, "cites")
        return said

    def subject(self, start: int, end: int, *, ordered: bool, title: bool) -> tuple[Relation | None, int]:
        """What the clause says its act does, and where it goes on."""
        lower = self.lower
        own = _OWN_RE.match(lower, start, end)
        if own is not None:
            first = self.next_one(end)
            for verb in _VERB_RE.finditer(lower, own.end(), first):
                before = lower[max(start, verb.start() - 16) : verb.start()].rstrip()
                if verb.start() == own.end() or before.endswith(_JOINED):
                    return _relation(verb[0]), verb.end()
            return None, start
        since = _SINCE_RE.match(lower, start, end)
        lead = _LEAD_RE.match(lower, start if since is None else since.end(), end)
        led = _VERB_RE.match(lower, start if lead is None else lead.end(), end) if ordered else None
        if led is None or (_relation(led[0]) == "implements" and not title):
            return None, start
        return _relation(led[0]), led.end()

    def each(self, at: int, end: int, said: Relation) -> Relation:
        """A row for each citation of a clause, whose verb ends where it begins."""
        relation = said
        before = ""  # the kind of what was cited last
        phrase = _WORDS_RE.match(self.lower, at, end) is not None  # whether words are replaced or taken out
        part = False  # whether only a part is
        aside = False  # in a bracket on what changed it before: (đã được sửa đổi theo …)
        quoted = 0
        while self.inside(end):
            start, stop, entity = self.cited[len(self.rows)]
            gap = self.lower[at:start]
            at = stop
            quoted += gap.count("“") - gap.count("”")
            if quoted > 0:
                self.add("cites")
                continue
            for verb in reversed([*_VERB_RE.finditer(gap)]):
                further = _relation(verb[0])
                joined = gap[max(0, verb.start() - 16) : verb.start()].rstrip().endswith(_JOINED)
                if joined and (further != "implements" or said == further):
                    said = relation = further
                    gap, before, phrase, part = gap[verb.end() :], "", False, False
                    break
            phrase = phrase or _PHRASE_RE.search(gap) is not None
            part = part or (not before and _PART_RE.search(gap) is not None)
            if not phrase and _BY_RE.search(gap):  # what takes its place
                said = relation = "cites"
            if aside and ")" in gap:
                aside, gap = False, gap[gap.index(")") + 1 :]
            aside = aside or _ASIDE_RE.search(gap) is not None
            if aside:
                self.add("cites")
                continue
            if (_DETAIL_TURN_RE if said == "implements" else _TURN_RE).search(gap) or (
                before == "reference" and not _LISTED_RE.search(gap)
            ):
                relation = "cites"
            of = entity.kind == "reference" and (part or before == "provision")
            amended = (phrase or of) and relation in {"replaces", "repeals", "ends"}
            beside = entity.kind == "provision" and _NEXT_RE.search(gap) is not None
            self.add("cites" if beside else "amends" if amended else relation)
            before = entity.kind
        return "amends" if phrase and said in {"replaces", "repeals"} else said

    def inside(self, end: int) -> bool:
        """Whether one that is cited is left before a place."""
        return len(self.rows) < len(self.cited) and self.cited[len(self.rows)][0] < end

    def next_one(self, end: int) -> int:
        """Where the next that is cited starts; ``end`` where none is left before it."""
        return self.cited[len(self.rows)][0] if self.inside(end) else end

    def add(self, relation: Relation) -> None:
        """A row for the next that is cited."""
        entity = self.cited[len(self.rows)][2]
        self.rows.append(Citation(entity, _act(entity), relation))

    def rest(self, end: int, relation: Relation) -> None:
        """The same relation for all that are left before a place."""
        while self.inside(end):
            self.add(relation)


class _List(NamedTuple):
    """A line that a list hangs on: its mark, what it says of the list, and whether a verb in it is the act's own."""

    mark: str
    said: Relation | None
    ordered: bool


class _Lists:
    """The lines that the lists being read hang on, the innermost last, none of which is looked for."""

    def __init__(self) -> None:
        self._lines: list[_List] = []
        self._marks: Counter[str] = Counter()

    @property
    def ordered(self) -> bool:
        """Whether a verb is the act's own under all of them."""
        return self._lines[-1].ordered if self._lines else True

    @property
    def said(self) -> Relation | None:
        """What the innermost says of its list."""
        return self._lines[-1].said if self._lines else None

    def open(self, mark: str, said: Relation | None, *, ordered: bool) -> None:
        """A line on which a list hangs."""
        self._lines.append(_List(mark, said, ordered and self.ordered))
        self._marks[mark] += 1

    def close(self, mark: str) -> None:
        """A line with a mark: the lists that hang on one with the same mark, or stand in such, are over."""
        while self._marks[mark]:
            self._marks[self._lines.pop().mark] -= 1


def _marked(lower: str, start: int, end: int) -> tuple[str, int]:
    """The sort of mark that a paragraph begins with, and where its words begin."""
    sort, at = "", start
    while (mark := _MARK_RE.match(lower, at, end)) is not None:
        sort = "1" if mark[1][0].isdigit() else mark[1][-1]
        at = mark.end()
    return sort, at


def citations(document: Document) -> tuple[Citation, ...]:
    """What a document cites, place by place; see :attr:`Document.citations`."""
    return _Reader(document).read()
