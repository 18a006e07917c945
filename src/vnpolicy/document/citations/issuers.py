"""Who issues a document: named behind it, or before it, with the post that acts in a body's name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from vnpolicy._regex import regex
from vnpolicy.document.posts import posts
from vnpolicy.references.codes import state
from vnpolicy.references.nouns import by_noun

from .references import S

if TYPE_CHECKING:
    import datetime as dt

    from vnpolicy.found import Hit
    from vnpolicy.references.values import Reference
    from vnpolicy.text import Folded

__all__ = ["ASIDE", "Before", "Issuers", "is_of_another"]

ASIDE = "[ \n]{1,2}[(][^()\n]{2,60}[)]"  # Thông tư số … (đã sửa đổi) của Bộ Nội vụ

_LOCAL = {"u": "Ủy ban nhân dân", "ủ": "Ủy ban nhân dân", "h": "Hội đồng nhân dân"}
# A people's committee or council whose place the text leaves out is no agency of its own, but it issues documents.
_LOCAL_RE = regex(
    f"(thường{S}trực{S})?(ubnd|ủy{S}ban{S}nhân{S}dân|hđnd|hội{S}đồng{S}nhân{S}dân){S}"
    f"(tỉnh|thành{S}phố|huyện|quận|thị{S}xã|xã|phường)(?!\\w)"
)
# Small letters, where the issuer stands: no agency is read so elsewhere.
_GOVERNMENT_RE = regex(f"(?:(thủ{S}tướng){S})?chính{S}phủ(?!\\w)(?!{S}(?:số|điện{S}tử)(?!\\w))")
_STEERING_RE = regex(f"ban{S}chỉ{S}đạo(?!\\w)")


def _held() -> str:
    """A pattern of one post or two, with the blank behind: ``Bộ trưởng, Chủ nhiệm``."""
    one = posts("issues").replace(" ", S)
    return f"{one}(?:,?{S}{one})?{S}"


_POST_RE = regex(_held)
_POST_BEFORE_RE = regex(lambda: f"({_held()})$")
_ISSUES_RE = regex(
    f"(?<!\\w)(?:(?:đã|vừa|mới|cũng|có(?={S}ban)|chính{S}thức|mới{S}đây|tiếp{S}tục){S}){{0,3}}"
    f"(?:ký{S})?(?:ban{S}hành(?P<with>{S}kèm{S}theo)?|ký|thông{S}qua|có){S}(?:các{S})?$"
)
_ISSUING = ("hành", "ký", "qua", "có", "các", "kèm theo")
# "Quy chế do Bộ trưởng Bộ A ban hành kèm theo Thông tư …": without "do" what stands there ends the name of the rules.
_BY_RE = regex(lambda: f"(?<!\\w)do{S}(?:{_held()})?$")
# "QCVN 97 do Cục A biên soạn, Bộ B thẩm định, Bộ trưởng Bộ C ban hành kèm theo Thông tư …", as its foreword says.
_LAST_BY_RE = regex(
    lambda: f"(?<!\\w)do{S}[^.;:\n]{{4,280}}?{S}(?:thẩm{S}định|trình{S}duyệt|biên{S}soạn),{S}(?:{_held()})?$"
)
_BY = 320
_ENDS_ISSUING = frozenset(["", " ", "\n", "i", *(word[-1] for word in _ISSUING)])
# "theo đề nghị của Giám đốc Sở A tại Tờ trình số …": what somebody says in a document of his own, up to his name.
_SAYS_RE = regex(
    lambda: (
        f"(?<!\\w)(?:đề{S}nghị|đề{S}xuất|kiến{S}nghị|chỉ{S}đạo|ý{S}kiến|hướng{S}dẫn|trả{S}lời|thẩm{S}định|thẩm{S}tra"
        f"|yêu{S}cầu){S}của{S}(?:{_held()})?$"
        f"|(?<!\\w)tại{S}(?:tờ{S}trình|công{S}văn|văn{S}bản|báo{S}cáo){S}số{S}(?:[^;\n]|\n(?!\n)){{4,72}},?{S}và{S}(?:{_held()})?$"
    )
)
_SAID_RE = regex(f"{S}(?:trình|đề{S}nghị|đề{S}xuất|kiến{S}nghị|báo{S}cáo|nêu|có{S}ý{S}kiến)[ ]tại$")
# "Ngày 5/3/2025, Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ …": what stands between a day and who issues.
_BOARD = f"(?:hđtv|hđqt|hội{S}đồng{S}(?:thành{S}viên|quản{S}trị)){S}(?:của{S})?"  # of a company that is state-owned
_ON_DAY_RE = regex(lambda: f"[ \n]{{0,2}},[ \n]{{1,2}}(?:{_BOARD}|(?:phó{S}|thứ{S}trưởng{S})?(?:{_held()})?)?$")
_OF_THE_PARTY = "TW"
_PERSON = 4  # words that a person's name has at most
_FARTHEST = 64  # that a day stands before who issues
# "các Nghị định của Chính phủ: số A …; số B …": what stands between the issuer and the first of them.
_TO_LIST_RE = regex(
    f"(?:{ASIDE})?(?:{S}(?:đã{S})?(?:ban{S}hành|phê{S}duyệt|công{S}bố))?"
    f"(?:,?{S}(?:cụ{S}thể|gồm|bao{S}gồm|như{S}sau|sau(?:{S}đây)?)){{0,2}},?[ \n]{{0,2}}:$"
)


# "các Nghị định của Chính phủ số A …; số B …": the same without the colon.
_SEVERAL_RE = regex(f"(?<!\\w)các((?:{S}[^\\W\\d_]+){{1,3}}){S}của{S}$")
_ANY = "Văn bản"  # which any document is


class Before(NamedTuple):
    """Who issues the document that follows, with the day where it stands there too."""

    issuer: str
    date: dt.date | None = None
    heads: bool = False  # what follows is the first of a list of his
    several: bool = False  # as ``các`` before its type says
    type: str | None = None  # that type: các Nghị quyết của Quốc hội: số A …; số B …
    says: bool = False  # he says something in it: đề nghị của A tại Tờ trình số …


class Issuers:
    """The bodies and the days of a text, by where they start and end."""

    def __init__(self, folded: Folded, hits: list[Hit]) -> None:
        self.folded = folded
        self.lower = folded.lower
        self.dates: dict[int, Hit] = {}
        self.dates_by_end: dict[int, Hit] = {}
        self.agencies: dict[int, Hit] = {}
        self.agencies_by_end: dict[int, Hit] = {}
        for hit in hits:
            if hit.kind == "date":
                self.dates[hit.start] = hit
                self.dates_by_end[hit.end] = hit
            elif hit.kind == "agency":
                self.agencies[hit.start] = hit
                self.agencies_by_end[hit.end] = hit

    def behind(self, at: int) -> tuple[str, int] | None:
        """The agency that is named from a place on, with the post that issues in its name; and where it ends."""
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

    def before(self, hit: Hit, value: Reference) -> Before | None:
        """Who issues a document that follows its issuer: ``báo cáo của UBND tỉnh số …``, ``Chính phủ ban hành …``."""
        lower = self.lower
        if lower.startswith("số", hit.start):
            return self._of_number(hit.start)
        if lower[hit.start - 2 : hit.start - 1] == ":":
            found = self._of_number(hit.start)
            listed = found is not None and found.several and not is_of_another(value, found.issuer)
            return found if listed else None
        if lower[hit.start - 2 : hit.start - 1] not in _ENDS_ISSUING:
            return None
        begin = max(0, hit.start - 48)
        before = lower[begin : hit.start]
        words = before.rstrip(" \n")
        if words.endswith(" tại"):
            said = _SAID_RE.search(words)
            end = len(words) - len(" tại") if said is None else said.start()
            return self._says(begin + end, value, acts=said is not None)
        verb = _ISSUES_RE.search(before) if words.endswith(_ISSUING) else None
        agency = None if verb is None else self._acts(begin, before[: verb.start()], value)
        if agency is None or verb is None:
            return None
        name = self._wording(agency)
        if verb["with"] and (is_of_another(value, name) or not self._is_by(agency.start)):
            return None
        return Before(name, self._on_day(agency))

    def _is_by(self, at: int) -> bool:
        """Whether ``do`` says that the body that starts there does it, alone or as the last of several."""
        alone = _BY_RE.search(self.lower, max(0, at - 64), at)
        return alone is not None or _LAST_BY_RE.search(self.lower, max(0, at - _BY), at) is not None

    def _of_number(self, at: int) -> Before | None:
        """The body of ``báo cáo của UBND tỉnh số …``, ``các Nghị định của Chính phủ: số …``."""
        begin = max(0, at - 96)
        words = self.lower[begin:at].rstrip(" \n")
        head = _TO_LIST_RE.search(words) if words.endswith(":") else None
        agency = self._ends(begin, words if head is None else words[: head.start()])
        if agency is None:
            return None
        lead = self.lower[max(0, agency.start - 48) : agency.start]
        post = _POST_BEFORE_RE.search(lead)
        if not lead[: post.start() if post else None].rstrip(" \n").endswith("của"):
            return None
        held = "" if post is None else _post(self.folded.cased[agency.start - len(post[0]) : agency.start]) + " "
        many = _SEVERAL_RE.search(lead, 0, len(lead) if post is None else post.start())
        kind = None if many is None else _type_at(many[1].split())
        several = kind is not None  # other nouns are of no documents: các ý kiến của Bộ A: …
        name = f"{held}{self._wording(agency)}"
        return Before(name, None, several or head is not None, several, type=None if kind == _ANY else kind)

    def _says(self, end: int, value: Reference, *, acts: bool) -> Before | None:
        """The body of ``đề nghị của Sở A tại Tờ trình số …``, if the number has its letters.

        ``acts`` says that the verb stands behind the body: ``do Bộ A trình tại Tờ trình số …``.
        """
        agency = self.agencies_by_end.get(end)
        if agency is None or not (acts or _SAYS_RE.search(self.lower, max(0, agency.start - 128), agency.start)):
            return None
        name = self._wording(agency)
        return None if is_of_another(value, name) else Before(name, says=True)

    def _on_day(self, agency: Hit) -> dt.date | None:
        """The day before those who issue: ``Ngày 5/3/2025, Bộ Chính trị, Ban Bí thư ban hành …``."""
        first: Hit | None = agency
        while first is not None:
            gap = _ON_DAY_RE.search(self.lower, max(0, first.start - _FARTHEST), first.start)
            if gap is None:
                break
            day = self.dates_by_end.get(gap.start())
            if day is not None:
                date: dt.date | None = day.value.date
                return date
            first = self.agencies_by_end.get(gap.start())
        return None

    def _acts(self, begin: int, words: str, value: Reference) -> Hit | None:
        """The agency that ends with these words, or before the name of its signer: ``Bộ trưởng Bộ Y tế Đỗ Nam``."""
        end = begin + len(words.rstrip(" \n"))
        agency = self.agencies_by_end.get(end)
        signed = agency is None
        for _ in range(_PERSON):
            blank = self.lower.rfind(" ", begin, end)
            if agency is not None or blank < 0 or not self.folded.cased[blank + 1 : end].istitle():
                break
            end = blank
            agency = self.agencies_by_end.get(end)
        if agency is None or _POST_RE.fullmatch(f"{self.lower[agency.start : agency.end]} "):
            return None  # Tổng Bí thư ký Nghị quyết …: of the Committee
        return None if signed and is_of_another(value, self._wording(agency)) else agency

    def _ends(self, begin: int, words: str) -> Hit | None:
        """The agency that ends with these words, which start at a place."""
        return self.agencies_by_end.get(begin + len(words.rstrip(" \n")))

    def _wording(self, agency: Hit) -> str:
        """The name of an issuer: the official one, or the text's where that says more (``… Trung ương Đảng``)."""
        name = str(agency.value.name)
        words = self.folded.cased[agency.start : agency.end]
        return " ".join(words.split()) if words.startswith(name) and words.endswith(" Đảng") else name


def _type_at(words: list[str]) -> str | None:
    """The type of document that these words begin with."""
    types = by_noun()
    return next((kind for last in range(len(words), 0, -1) if (kind := types.get(" ".join(words[:last])))), None)


def is_of_another(value: Reference, name: str) -> bool:
    """Whether the letters of a document say that another body issued it: ``đề nghị của Bộ Y tế tại Nghị định số …``."""
    if not value.bodies:
        return False
    code = value.bodies[0]
    if code == _OF_THE_PARTY:
        return name in state().values()
    own = state().get(code, name)
    post = name.removesuffix(own).lower()  # Bộ trưởng Bộ Y tế
    return post == name.lower() or (post != "" and _POST_RE.fullmatch(post) is None)


def _post(words: str) -> str:
    """A post as it is written in a sentence: ``BỘ TRƯỞNG``, ``bộ trưởng``, ``Bộ Trưởng`` are a ``Bộ trưởng``."""
    first, *rest = words.split()
    if words.isupper() or words.islower():
        return " ".join([first.capitalize(), *map(str.lower, rest)])
    return " ".join([first, *("trưởng" if word == "Trưởng" else word for word in rest)])
