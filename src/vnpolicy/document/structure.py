"""How a document is laid out (thể thức): its head, and its tree of provisions.

Layout and the order of headings follow Decree 30/2020/NĐ-CP, appendix I: issuer, number, place and date, type and
title at the head; Phần, Chương, Mục, Tiểu mục, Điều, khoản, điểm below. Plans, notices and documents of the Party
number their sections with bare Roman figures (``I.``), which are cited as *mục I*.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Literal

from attrs import evolve, field, frozen

from vnpolicy._regex import regex
from vnpolicy.references.labels import ALPHABET
from vnpolicy.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vnpolicy.text import Folded

    from .model import Document

__all__ = ["Chunk", "Head", "Node", "Structure", "head", "read"]

Level = Literal["annex", "part", "chapter", "section", "subsection", "article", "clause", "point"]

_NAMES: dict[Level, str] = {
    "annex": "phụ lục",
    "part": "phần",
    "chapter": "chương",
    "section": "mục",
    "subsection": "tiểu mục",
    "article": "điều",
    "clause": "khoản",
    "point": "điểm",
}
_DEPTH: dict[Level, int] = {level: depth for depth, level in enumerate(_NAMES)}
_LEVELS: dict[str, Level] = {level: level for level in _NAMES}  # by their names, as patterns give them
_LISTED = frozenset({"clause", "point"})  # whose labels rise, from the first of their list


@frozen
class Head:
    """What the head of a document says of it (phần đầu văn bản); what is not there is None.

    ``issuer`` is the issuing body by its full name (as it stands there where the name is not known), ``number`` the
    number and symbol, ``place`` and ``date`` where and when it was issued, ``type`` and ``title`` what it is and what
    it is about, ``signer`` the office of who signed it, as it stands there (``KT. CHỦ TỊCH PHÓ CHỦ TỊCH``).
    """

    issuer: str | None = None
    number: str | None = None
    place: str | None = None
    date: dt.date | None = None
    type: str | None = None
    title: str | None = None
    signer: str | None = None

    def to_dict(self) -> dict[str, str]:
        """What is there, days in ISO 8601."""
        fields = {
            name: getattr(self, name) for name in ("issuer", "number", "place", "date", "type", "title", "signer")
        }
        return {k: v.isoformat() if isinstance(v, dt.date) else v for k, v in fields.items() if v is not None}


@frozen
class Node:
    """One provision with all that it holds: ``document.text[start:end]``.

    ``level`` is ``annex``, ``part``, ``chapter``, ``section``, ``subsection``, ``article``, ``clause`` or ``point``
    (phụ lục, phần, chương, mục, tiểu mục, điều, khoản, điểm), ``label`` its number or letter as it is written,
    ``title`` the heading's words, if it has any. ``path`` is written as that of a ``provision`` entity, so the two
    join: ``điều 5/khoản 2/điểm a``.
    """

    level: Level
    label: str
    title: str
    start: int
    end: int
    path: str
    children: tuple[Node, ...] = ()

    def walk(self) -> Iterator[Node]:
        """The node itself, then what it holds, in the order of the text."""
        yield self
        for child in self.children:
            yield from child.walk()


@frozen
class Chunk:
    """A piece of a document cut at its provisions: ``document.text[start:end]``.

    ``path`` says of which one; ``heading`` names what it stands under, from the largest down, and itself:
    ``Chương II. TỔ CHỨC THỰC HIỆN > Điều 5. Hồ sơ > Khoản 2``. Both are empty where no provision has begun.
    """

    path: str
    start: int
    end: int
    heading: str = ""


def _called(node: Node) -> str:
    """A node as its heading names it: ``Điều 5. Hồ sơ``, ``Khoản 2``."""
    name = f"{_NAMES[node.level].capitalize()} {node.label}".strip()
    return f"{name}. {node.title}" if node.title else name


@frozen
class Structure:
    r"""A document's head and its tree.

    >>> import vnpolicy
    >>> text = "Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Một.\n2. Hai.\nĐiều 2. Hiệu lực\nThi hành ngay."
    >>> tree = vnpolicy.extract(text).structure
    >>> tree.at("điều 2").title, [node.label for node in tree.at("điều 1").children]
    ('Hiệu lực', ['1', '2'])
    """

    head: Head
    nodes: tuple[Node, ...]
    end: int
    _places: dict[str, Node] = field(init=False, factory=dict, eq=False, repr=False)

    def walk(self) -> Iterator[Node]:
        """All nodes, each before what it holds, in the order of the text."""
        for node in self.nodes:
            yield from node.walk()

    def at(self, path: str) -> Node | None:
        """The first node with this path (``điều 5/khoản 2``, in small letters from large to small), or None."""
        if not self._places:
            self._places.update((node.path, node) for node in reversed([*self.walk()]))
        return self._places.get(path)

    def chunks(self, size: int, *, level: Level | None = None) -> list[Chunk]:
        r"""The whole text cut at provisions, for a splitter that feeds a search index.

        A provision of at most ``size`` characters stays whole; a longer one gives its lead-in and then its parts.
        One that has no parts stays whole, however long. With ``level`` no chunk holds two provisions of that level or
        a larger one (``"article"``: each Điều has a chunk of its own), however short they are. The bare heading of a
        part, a chapter or a section goes with the first provision below it, where both have room. Every character is
        in exactly one chunk.

        >>> import vnpolicy
        >>> text = "Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Một.\n2. Hai.\nĐiều 2. Hiệu lực\nThi hành ngay."
        >>> tree = vnpolicy.extract(text).structure
        >>> [chunk.path for chunk in tree.chunks(500)], [chunk.path for chunk in tree.chunks(500, level="article")]
        ([''], ['điều 1', 'điều 2'])

        Raises ``ValueError`` for a level that does not exist.
        """
        if level is not None and level not in _NAMES:
            msg = f"level must be one of {', '.join(_NAMES)}, not {level!r}"
            raise ValueError(msg)
        finest = -1 if level is None else _DEPTH[level]
        result: list[Chunk] = []
        bare: Chunk | None = None  # a heading that waits for what it heads

        def add(chunk: Chunk) -> None:
            nonlocal bare
            if bare is not None:
                if chunk.end - bare.start <= size:
                    chunk = evolve(chunk, start=bare.start)
                else:
                    result.append(bare)
                bare = None
            result.append(chunk)

        def cut(node: Node | None, start: int, end: int, above: str) -> None:
            nonlocal bare
            path, children = ("", self.nodes) if node is None else (node.path, node.children)
            heading = above if node is None else f"{above} > {_called(node)}" if above else _called(node)
            if not children or (end - start <= size and all(_DEPTH[child.level] > finest for child in children)):
                if start < end:
                    add(Chunk(path, start, end, heading))
                return
            if start < children[0].start:
                add(Chunk(path, start, children[0].start, heading))
                if node is not None and node.level != "annex" and _DEPTH[children[0].level] <= _DEPTH["article"]:
                    bare = result.pop()
            for child, after in zip(children, [c.start for c in children[1:]] + [end], strict=True):
                cut(child, child.start, after, heading)

        cut(None, 0, self.end, "")
        return result

    def to_dict(self) -> dict[str, object]:
        """Head and tree as plain dictionaries and lists."""

        def plain(node: Node) -> dict[str, object]:
            row: dict[str, object] = {"level": node.level, "path": node.path, "start": node.start, "end": node.end}
            if node.title:
                row["title"] = node.title
            if node.children:
                row["children"] = [plain(child) for child in node.children]
            return row

        return {"head": self.head.to_dict(), "nodes": [plain(node) for node in self.nodes]}


# -- the head ---------------------------------------------------------------------------------------------------------

_REACH = 4_000  # a head is no longer
_MARKS = " #*"  # Markdown sets headings with these
_NATION_RE = regex(r"cộng[ \n]hòa xã[ \n]hội chủ nghĩa|đảng cộng sản việt nam")
# The motto under it; in two columns the issuer stands beside it, and its superior beside the name.
_MOTTO_RE = regex(r"(?:việt nam)?[^\n]{0,9}\n([^\n]{3,80})độc lập ?- ?tự do")
_NUMBER_RE = regex(
    r"^[ |#*]{0,6}(?:luật )?số ?:?[*]?[ \n]{0,3}([0-9][0-9a-zđ.]{0,9} ?[/-] ?[0-9a-zđ/&., -]{1,40})", re.MULTILINE
)
_NOT_NUMBER_RE = regex(r"\s{2}|,|\n| (?=[A-ZĐ]?[a-zà-ỹđ])")
_DAY_RE = regex(r"ngày[ \n]{0,2}([0-9]{1,2})[ \n]{0,2}tháng[ \n]{0,2}([0-9]{1,2})[ \n]{0,2}năm[ \n]{0,2}([0-9]{4})")
_PLACE_RE = regex(r"(?:^|[|\n])[ *_]{0,4}([^\W\d_][^\n|,0-9]{1,40}), ?$")
_PLACE_BESIDE_RE = regex(r" {1,40}([^\W\d_][^\n|,0-9]{1,40}), ?")  # behind the number, in two columns
_ABOUT_RE = regex(r"^[ |#*_]{0,6}v/v:? ([^\n|]{3,400})", re.MULTILINE)
_TYPES = (
    "bộ luật|luật|pháp lệnh|lệnh|hiến pháp|nghị quyết liên tịch|nghị quyết|nghị định|quyết định|thông tư liên tịch"
    "|thông tư|chỉ thị|công điện|thông báo|kết luận|kế hoạch|chương trình|đề án|báo cáo|hướng dẫn|quy chế|quy định"
    "|công văn|tờ trình|văn bản hợp nhất|chiến lược|quy hoạch|phương án|biên bản|công bố|thông cáo"
)
_KIND_RE = regex(rf"\b(?:{_TYPES})\b")
_TYPE_RE = regex(rf"^[ |#*]{{0,6}}({_TYPES})\b", re.MULTILINE)
# Where the text proper starts.
_BODY_RE = regex(
    r"^[ |]{0,4}(?:căn cứ|kính gửi|thực hiện|xét|theo|để |nhằm|ngày|trong|chương|phần|điều|i[.-]|1[.)]|-|\(|"
    r".{0,60}điện:)"
)
_OFFICE = (
    "bộ trưởng|thứ trưởng|chủ tịch|phó chủ tịch|thủ tướng|phó thủ tướng|tổng bí thư|thường trực ban bí thư|giám đốc"
    "|phó giám đốc|cục trưởng|phó cục trưởng|tổng cục trưởng|phó tổng cục trưởng|bộ trưởng, chủ nhiệm|chủ nhiệm"
    "|phó chủ nhiệm|thống đốc|phó thống đốc|chánh văn phòng|phó chánh văn phòng|tổng thanh tra|tổng giám đốc"
    "|viện trưởng|chánh án|tổng kiểm toán nhà nước|trưởng ban|phó trưởng ban|bí thư|phó bí thư|vụ trưởng"
)
_SIGNER_RE = regex(
    rf"(?:^|[|\n])[ ]{{0,4}}((?:(?:tm|kt|tl|tuq|q)\. ?[^\n|]{{2,80}}|(?:{_OFFICE})[^\n|]{{0,80}})"
    rf"(?:\n[ |]{{0,4}}(?:{_OFFICE})[^\n|]{{0,60}})?)"
)
_LOCAL_RE = regex(r"(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|đặc khu|thị trấn) ")
# Who issues it, in capitals under the title, before the grounds.
_ISSUING_RE = regex(
    rf"(?:{_OFFICE}|chính phủ|quốc hội|ủy ban nhân dân|hội đồng nhân dân|ủy ban thường vụ|ban chấp hành|bộ chính trị"
    r"|ban bí thư|hội đồng thẩm phán)"
)
# Who issues it, where nothing stands over the title.
_ISSUES_RE = regex(
    r"^[ #*]{0,4}(quốc hội|ủy ban thường vụ quốc hội|(?:thủ tướng )?chính phủ)[ *]{0,3}\n{1,2} {0,4}căn cứ",
    re.MULTILINE,
)
_RULES_RE = regex(r"[-*_=\s|]+$")


def _capitals(words: str) -> bool:
    """Whether the words are set in capitals; one small letter in eight may be a slip of typing."""
    letters = [c for c in words if c.isalpha()]
    return len(letters) > 1 and sum(c.isupper() for c in letters) * 8 >= len(letters) * 7


def _cells(cased: str) -> list[str]:
    """The lines of a head, and the cells where a line holds two columns, without rules and blanks."""
    parts = (re.sub(r" ?[-*_=]{3,}.{0,3}$", "", part.strip()).strip(_MARKS) for part in re.split(r"[|\n]", cased))
    return [part for part in parts if part and not _RULES_RE.match(part)]


def _nation(folded: Folded) -> re.Match[str] | None:
    """The name of the State or the Party over a document: in capitals, or at the start of a line; no sentence's."""
    for found in _NATION_RE.finditer(folded.lower, 0, 600):
        before = folded.cased[max(0, found.start() - 6) : found.start()].rstrip(_MARKS)
        if not before or before[-1] in "\n|" or _capitals(folded.cased[found.start() : found.end()]):
            return found
    return None


def _beside(folded: Folded, nation: re.Match[str]) -> tuple[int, int]:
    """Where a cell beside the motto stands, and names the issuer; where none does, an empty place."""
    found = _MOTTO_RE.search(folded.lower, nation.end(), nation.end() + 120)
    place = found.span(1) if found is not None else (0, 0)
    return place if any(map(_capitals, _cells(folded.cased[slice(*place)]))) else (0, 0)


def _issuer_words(before: str) -> str | None:
    """The issuer in the lines above the nation's name: the last body, with its place; its superior stands above."""
    found: str | None = None
    for cell in _cells(before):
        if not _capitals(cell):
            continue
        found = f"{found} {cell}" if found and _LOCAL_RE.match(cell.lower()) else cell
    return found


def _title(folded: Folded, start: int, stop: int) -> tuple[str | None, str | None]:
    """Type and title from the first line in capitals that starts with a type."""
    for found in _TYPE_RE.finditer(folded.lower, start, stop):
        at = found.start(1)
        lines = folded.cased[at:stop].split("\n")
        if not _capitals(found_words := folded.cased[at : found.end(1)]):
            continue
        rest = lines[0][len(found_words) :].strip(" :-|#*")
        if rest and not _capitals(rest.split(" - ")[0][:60]):
            continue  # a sentence that starts with the word
        words = [rest] if rest else []
        for line in lines[1:8]:
            line = line.strip(" |#*")  # noqa: PLW2901 - the line without its edges
            if not line or _RULES_RE.match(line):
                if words:
                    break
                continue
            if _BODY_RE.match(line.lower()) or (words and (not _capitals(line) or _ISSUING_RE.match(line.lower()))):
                break
            words.append(line)
            if not _capitals(line):
                break
        title = re.split(r" (?=Căn cứ )", " ".join(words))[0]
        return found_words.capitalize(), title or None
    return None, None


def head(folded: Folded) -> Head:
    r"""Read the head of a document: a text without one gives a ``Head`` that holds nothing.

    >>> from vnpolicy.document.structure import head
    >>> from vnpolicy.text import fold
    >>> text = "CHÍNH PHỦ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 1/NQ-CP\nHà Nội, ngày 05 tháng 01 năm 2026"
    >>> head(fold(text)).date
    datetime.date(2026, 1, 5)
    """
    lower, cased = folded.lower, folded.cased
    stop = min(len(lower), _REACH)
    number_at = _NUMBER_RE.search(lower, 0, stop)
    nation = _nation(folded)
    if (number_at is None or number_at.start() > 600) and _NATION_RE.search(lower, 0, min(stop, 600)) is None:
        return Head()
    found = Head()
    after = 0
    written = stop  # where the number ends
    if nation is not None:
        issuer = _issuer_words(f"{cased[: nation.start()]}\n{cased[slice(*_beside(folded, nation))]}")
        found = evolve(found, issuer=issuer)
        after = nation.end()
    elif (issuing := _ISSUES_RE.search(lower, 0, min(stop, 1_500))) is not None and _capitals(
        words := cased[issuing.start(1) : issuing.end(1)]
    ):
        found = evolve(found, issuer=words)
    if number_at is not None and number_at.start() < 1_000:
        first, last = number_at.span(1)
        # Behind a blank a word in small letters is a place or ngày; its first letters may have been taken.
        number = _NOT_NUMBER_RE.split(cased[first : last + 2])[0][: last - first]
        found = evolve(found, number="".join(number.split()).rstrip(".-/|"))
        after = max(after, number_at.end())
        written = first + len(number)
    leading = True
    for day in _DAY_RE.finditer(lower, 0, min(stop, 1_500)):
        try:
            date = dt.date(int(day[3]), int(day[2]), int(day[1]))
        except ValueError:
            break
        place = _PLACE_RE.search(cased[max(0, day.start() - 50) : day.start()]) or _PLACE_BESIDE_RE.fullmatch(
            cased[max(written, day.start() - 50) : day.start()]
        )
        # A day in the first sentence is no day of issue, nor is that of a document which the title cites:
        # the day of issue stands with its place, or behind a blank.
        cited = _cites(lower[max(lower.rfind("\n", 0, day.start()), day.start() - 300) + 1 : day.start()], found.number)
        if place is not None or (leading and not cited and not lower[max(0, day.start() - 1) : day.start()].strip()):
            where = place[1].strip() if place is not None else None
            found = evolve(found, date=date, place=None if where == "Hôm nay" else where)
            after = max(after, day.end())
            break
        if not cited:
            break
        leading = False
    kind, title = _title(folded, after if after < stop else 0, stop)
    about = _ABOUT_RE.search(lower, 0, stop)
    if title is None and about is not None:
        kind = kind or "Công văn"
        title = cased[about.start(1) : about.end(1)].strip()
    return evolve(found, type=kind, title=title, signer=_signer(folded, after))


def _cites(before: str, own: str | None) -> bool:
    """Whether a day behind these words of a line is that of another document."""
    named = None
    for named in _KIND_RE.finditer(before):  # noqa: B007 - the last one
        pass
    return named is not None and (own is None or own.lower() not in before[named.end() :].replace(" ", ""))


def _signer(folded: Folded, floor: int) -> str | None:
    """The office over the signature: after *Nơi nhận*, or in the last lines of the text, but not in its head."""
    lower = folded.lower
    at = lower.find("nơi nhận:", max(0, len(lower) // 20))
    start = max(floor, at if at >= 0 else len(lower) - 600)
    for found in _SIGNER_RE.finditer(lower, start, min(len(lower), start + 2_500)):
        words = folded.cased[found.start(1) : found.end(1)]
        if _capitals(words.split("\n")[0][:40]):
            lines = [line.strip(" |") for line in words.split("\n")]
            said = " ".join(line for line in lines if _capitals(line[:30])).split()
            while said and not said[-1].isupper():  # the name of who signed
                said.pop()
            return " ".join(said)
    return None


# -- the tree ---------------------------------------------------------------------------------------------------------

_HEADING_RE = regex(
    r"""
    (?P<article> điều\ (?P<a>[0-9]{1,4}[a-zđ]{0,2})\ ?(?:[.:*]|$) )
    | (?P<clause> (?P<c>[0-9]{1,3}[a-zđ]?)\.\ {1,3}(?=\S) )
    | (?P<point> (?P<p>[a-zđ][0-9]?)\)\ {0,3}(?=\S) )
    | (?P<roman> (?P<r>[ivx]{1,6})\ ?[.-]\ (?=\S) | (?P<r2>[ivx]{1,6})\.$ )
    | (?P<chapter> chương\ (?P<h>[ivxlc]{1,8}|[0-9]{1,3})\b )
    | (?P<section> mục\ (?P<s>[ivx]{1,6}|[0-9]{1,3})\b )
    | (?P<subsection> tiểu\ mục\ (?P<u>[ivx]{1,6}|[0-9]{1,3})\b )
    | (?P<part> phần\ (?P<t>thứ\ \w{1,6}(?:\ \w{1,6})?|[ivx]{1,6}|[0-9]{1,2}|[a-e])\b )
    | (?P<annex> phụ\ lục\b(?:\ (?P<x>[ivx]{1,6}|[0-9]{1,3})\b)? )
    """,
    re.VERBOSE,
)
_LABELS = ("a", "c", "p", "r", "r2", "h", "s", "u", "t", "x")
_ATTACHED_RE = regex(r"(?:quy chế|quy định|điều lệ|danh mục|kế hoạch|chương trình|đề án|hướng dẫn|mẫu)\b")
_WITH_RE = regex(r"\((?:ban hành )?kèm[ \n]theo")
_FULL_STOP_RE = regex(r"”[.;,]{0,2} ?(?:\n|$)")
_QUOTED = 30_000  # new text in quotation marks is no longer


class _Open:
    """A node whose end is not known yet."""

    __slots__ = ("children", "end", "label", "level", "order", "path", "start", "title")

    def __init__(self, level: Level, label: str, title: str, start: int, order: tuple[int, int]) -> None:
        self.level: Level = level
        self.label = label
        self.title = title
        self.start = start
        self.end = start
        self.order = order
        self.path = ""
        self.children: list[_Open] = []


def _order(level: Level, label: str) -> tuple[int, int]:
    """A clause's number or a point's letter, to compare: ``4`` < ``4a`` < ``5``; ``d`` < ``đ`` < ``e``."""
    if level == "point":
        return ALPHABET.find(label[0]), ord(label[1]) if len(label) > 1 else 0
    return (int(label), 0) if label.isdigit() else (int(label[:-1]), ord(label[-1]))


def _lines(folded: Folded) -> Iterator[tuple[int, int, int]]:
    """Where each line starts, its words start, and it ends; new text in quotation marks is passed over."""
    lower = folded.lower
    at, quoted = 0, 0
    closings = _FULL_STOP_RE.finditer(lower)
    closing = next(closings, None)
    while at < len(lower):
        stop = lower.find("\n", at)
        stop = len(lower) if stop < 0 else stop
        start = line = at
        at = stop + 1
        while start < stop and lower[start] in " |":
            start += 1
        if start == stop or start < quoted:
            continue
        if lower[start] not in '“"':
            yield line, start, stop
            continue
        while closing is not None and closing.start() < start:
            closing = next(closings, None)
        quoted = closing.end() if closing is not None and closing.end() - start <= _QUOTED else start


def _is_attached(folded: Folded, start: int, stop: int) -> bool:
    """Whether a line in capitals heads a regulation that the document is issued with (``kèm theo``)."""
    lower = folded.lower
    if not (_ATTACHED_RE.match(lower, start, stop) and _capitals(folded.cased[start:stop][:200])):
        return False
    follows = lower[stop : stop + 400]
    return bool(_WITH_RE.search(lower[start:stop]) or _WITH_RE.search(follows[: follows.rfind("\n") + 1]))


def _headings(folded: Folded) -> Iterator[tuple[Level, str, str, int]]:
    """Level, label, title and place of each line that can be a heading."""
    lower, cased = folded.lower, folded.cased
    titled = -1  # the line that is the title of the heading above: no regulation of its own
    for line, start, stop in _lines(folded):
        words = start
        while words < stop and lower[words] in _MARKS:
            words += 1
        found = _HEADING_RE.match(lower, words, stop)
        if found is None:
            if line != titled and _is_attached(folded, words, stop):
                yield "annex", "", cased[words:stop].strip(_MARKS), start
            continue
        roman = found.lastgroup == "roman"  # the outer of two groups
        level = _LEVELS["section" if roman else found.lastgroup or ""]
        label = next((found[name] for name in _LABELS if found[name]), "")
        where = found.end()
        title = cased[where:stop].strip(" .:-|#*")
        small = cased[words].islower()
        if roman:
            if not small:
                yield level, label.upper(), title, start
        elif level in _LISTED:
            if level == "clause" or (small and label[0] in ALPHABET):
                yield level, label, "", start
        elif level == "article":
            if not small:
                yield level, label, title, start
        elif not small and (not title or _heads(lower[where:stop], title)):  # no sentence that speaks of the chapter
            if not title:
                below = stop + 1
                while below < stop + 4 and cased.startswith("\n", below):
                    below += 1
                following = cased[below : below + 400].split("\n", 1)[0].strip(" |#*")
                title = following if _capitals(following[:80]) else ""
                titled = below if title else -1
            yield level, label.upper() if label.isascii() else label, title, start


def _heads(rest: str, title: str) -> bool:
    """Whether what follows ``Chương II`` on its line is a title rather than the rest of a sentence."""
    return rest.lstrip(" ")[:1] in ".:-" or _capitals(title[:80]) or title[:1].isupper()


def _tree(folded: Folded) -> list[_Open]:
    """The headings as a tree, ends set, in offsets of the folded text."""
    root: list[_Open] = []
    stack: list[_Open] = []
    for level, label, title, start in _headings(folded):
        order = _order(level, label.lower()) if level in _LISTED else (0, 0)
        depth = _DEPTH[level]
        if level == "section" and any(o.level == "article" for o in stack) and not title.isupper():
            continue  # a Roman list inside an article
        keep = len(stack)
        while keep and _DEPTH[stack[keep - 1].level] >= depth:
            keep -= 1
        above = stack[:keep]
        siblings = above[-1].children if above else root
        last = siblings[-1] if siblings and siblings[-1].level == level else None
        if level in _LISTED:
            # Numbers rise; a list that starts again inside a provision is part of its text.
            if last is not None and order <= last.order:
                continue
            if last is None and level == "point" and (not above or order[0] != 0):
                continue
            if last is not None and order[0] - last.order[0] > 5:
                continue
        while len(stack) > keep:
            stack.pop().end = start
        node = _Open(level, label, title, start, order)
        within = next((i for i, o in enumerate(above) if o.level == "article"), 0) if depth > _DEPTH["article"] else 0
        parents = above[within:] if level != "article" else []
        node.path = "/".join(f"{_NAMES[o.level]} {o.label}".strip() for o in (*parents, node))
        siblings.append(node)
        stack.append(node)
    for node in stack:
        node.end = len(folded.lower)
    return root


def read(document: Document) -> Structure:
    """Head and tree of a document that was read; see :attr:`Document.structure`."""
    folded = fold(document.text)
    top = head(folded)
    nation = _nation(folded)
    if top.issuer is not None and nation is not None:
        limit = folded.source_span(0, max(nation.start(), _beside(folded, nation)[1]))[1]
        named = [e for e in document.entities if e.kind == "agency" and e.end <= limit]
        if named:
            top = evolve(top, issuer=str(named[-1].value))
    if top.number is not None:
        said = top.number.upper()
        for entity in document.entities:
            if entity.start > _REACH:
                break
            if entity.kind == "reference" and (entity.value.id or "").upper() == said:
                issuer = _over(document, entity.start) if nation is None else None
                top = evolve(top, number=entity.value.id, issuer=issuer or top.issuer)
                break

    def settle(node: _Open) -> Node:
        start = node.start
        end = _stripped(folded.cased, node.end)
        first, last = folded.source_span(start, max(end, start + 1))
        while document.text[first - 1 : first] == "*":  # the marks of bold print stand with what they set
            first -= 1
        while document.text[last : last + 1] == "*":
            last += 1
        children = tuple(settle(child) for child in node.children)
        return Node(node.level, node.label, node.title, first, last, node.path, children)

    return Structure(top, tuple(settle(node) for node in _tree(folded)), len(document.text))


def _over(document: Document, number: int) -> str | None:
    """The body alone on the line over the number, where the name of the State is left out."""
    lines = (line.strip(_MARKS) for line in reversed(document.text[:number].splitlines()))
    line = next((line for line in lines if not _RULES_RE.fullmatch(f"{line} ")), "")
    agencies = (e for e in document.entities if e.kind == "agency" and e.end <= number)
    return next((str(e.value) for e in agencies if e.text == line and _capitals(line)), None)


def _stripped(cased: str, end: int) -> int:
    """The end without the white space before it."""
    while end and cased[end - 1].isspace():
        end -= 1
    return end
