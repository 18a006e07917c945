"""Which documents a text has named so far, and which of them is its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.document.citations import own_id
from vnpolicy.references.codes import type_code, types
from vnpolicy.references.labels import S

from .lines import LINE
from .nouns import PRINTED

if TYPE_CHECKING:
    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

__all__ = ["Documents"]

# Symbols of the types that are made of articles.
_WITH_ARTICLES_RE = regex("(?:nđ|qđ|tt|ttlt|nq|nqlt|pl|vbhn|l|sl|lct)(?:-|$)|qh|ubtvqh")
_CONSOLIDATED = "/VBHN-"
# "Số: /QĐ-UBND": the head of a draft, whose number is left blank; what it calls "Quyết định này" is itself.
_BLANK_RE = regex("(?:^|\n)[ *|]{0,8}số[ ]?:[ .…]{0,24}(?:/(?:19|20)[0-9]{2})?/([a-zđ]{2,4})-")
_BLANK = 600
_LINE_RE = regex("\n[ ]{0,79}$")
_HEAD = 6_000
_TO_NUMBER_RE = regex(" số [0-9]")
# Thông tư sửa đổi, bổ sung một số điều của Thông tư số 67/2024/TT-BQP; and what makes it one of several.
_AMENDING_TITLE_RE = regex(
    f"(?<!\\w)(nghị (?:định|quyết)|thông tư|quyết định){S}(?:về{S}(?:việc{S})?)?"
    f"(?:sửa{S}đổi(?:,?{S}bổ{S}sung)?|bổ{S}sung){S}"
    f"(?:một{S}số|các){S}(?:điều|nội{S}dung|khoản|điểm|quy{S}định)(?:{S}(?:của|tại|trong))?{S}$"
)
_ANOTHER_RE = regex(
    "[^.;:\n]{0,240}?(?:,|[ \n]và)[ \n](?:của[ \n])?(?:các[ \n])?"
    "(?:nghị (?:định|quyết)|thông tư|quyết định)[ \n](?:số|liên)"
)


# The head of a standard that a circular or a decision issues, below its own articles.
_STANDARDS = frozenset({"quy chuẩn", "tiêu chuẩn"})
_ISSUES_RE = regex("(?:tt|ttlt|qđ)(?:-|$)")
_STANDARD_RE = regex("(?:^|\n)[ *#]{0,8}(?:sửa đổi [0-9]{1,2} ?: ?[0-9]{4}[ \n])?$")
_TITLED_RE = regex("[ *]{0,8}\n[ \n*#]{0,8}(?:quy|tiêu) chuẩn[ \n]")


def _attached(folded: Folded, hits: list[Hit]) -> tuple[int, str] | None:
    """Where the head of the standard stands that a text issues, and its id: ``QCVN 01:2019/BCT`` over its title."""
    for hit in hits:
        if (
            hit.kind == "reference"
            and hit.value.id is not None
            and " " in hit.value.id  # QCVN 01:2019/BCT
            and _TITLED_RE.match(folded.lower, hit.end)
            and _STANDARD_RE.search(folded.lower, max(0, hit.start - 32), hit.start)
        ):
            return hit.start, str(hit.value.id)
    return None


def _consolidated(lower: str, hits: list[Hit]) -> str | None:
    """The act whose words a consolidated text prints: ``Nghị định số A …, được sửa đổi, bổ sung bởi: …``."""
    for hit in hits:
        if hit.start > _HEAD:
            break
        if hit.kind != "reference" or hit.value.id is None:
            continue
        if _LINE_RE.search(lower, max(0, hit.start - 80), hit.start):
            end = lower.find("\n", hit.end)
            if lower.find("được sửa đổi", hit.end, max(end, hit.end)) >= 0:
                return str(hit.value.id)
    return None


class Documents:
    """A text's own document, and those that it cites, as they come."""

    def __init__(self, folded: Folded, hits: list[Hit]) -> None:
        self.lower = folded.lower
        own = own_id(folded, hits)
        self.own = _consolidated(folded.lower, hits) or own if own is not None and _CONSOLIDATED in own else own
        self.has_articles = self.own is not None and bool(_WITH_ARTICLES_RE.match(self.own.lower().rpartition("/")[2]))
        self.is_standard = self.own is not None and self.own.startswith(("TCVN ", "QCVN "))
        issues = self.own is not None and _ISSUES_RE.match(self.own.lower().rpartition("/")[2]) is not None
        self.attached = _attached(folded, hits) if issues else None
        mine = [] if self.own is None else [h.value for h in hits if h.kind == "reference" and h.value.id == self.own]
        self.own_type = mine[0].type.lower() if mine and mine[0].type is not None else None
        named = next((value.name.lower() for value in mine if value.name is not None), "")
        blank = _BLANK_RE.search(folded.lower, 0, _BLANK) if self.own is None else None
        # What the text is, where its own number is left blank.
        self.draft = "" if blank is None else types().get(type_code(blank[1].upper()), "").lower()
        self.title = named if (number := _TO_NUMBER_RE.search(named)) is None else named[: number.start()]
        self.last: str | None = None  # the last that was named, and where its name ends
        self.last_at = 0
        self.by_type: dict[str, dict[str, None]] = {}
        self.type_of: dict[str, str] = {}

    def add(self, hit: Hit) -> None:
        """A document is named."""
        value = hit.value
        self.last, self.last_at = value.id, hit.end
        if value.id is not None and value.type is not None:
            noun = value.type.lower()
            self.by_type.setdefault(noun, {})[value.id] = None
            self.type_of[value.id] = noun

    def amends(self, hit: Hit) -> bool:
        """Whether the text's own title says that this one alone is amended: ``Luật sửa đổi một số điều của Luật A``."""
        name = hit.value.name
        if name is not None:
            return self.title.endswith(f" của {name.lower()}")
        title = _AMENDING_TITLE_RE.search(self.lower, max(0, hit.start - 96), hit.start)
        if title is None or title[1] != self.own_type or hit.value.id == self.own:
            return False
        return _ANOTHER_RE.match(self.lower, hit.end) is None

    def standard_at(self, noun: str, at: int) -> str | None:
        """The standard whose words ``Quy chuẩn này`` are, where the text issues one above."""
        return self.own_at(at) if noun in _STANDARDS and self.own_at(at) != self.own else None

    def own_at(self, at: int) -> str | None:
        """What a text is at a place: itself, or below its own articles the standard that it issues."""
        return self.own if self.attached is None or at < self.attached[0] else self.attached[1]

    def opens(self, hit: Hit) -> bool:
        """Whether a reference is the head of the standard that the text issues."""
        return self.attached is not None and self.attached[0] == hit.start

    def near(self, at: int) -> str | None:
        """The document that was named last, if that is close by."""
        return self.last if at - self.last_at < LINE else None

    def only(self, noun: str) -> str | None:
        """The one document of a type that was named: ``Nghị định đó``."""
        known = self.by_type.get(noun, {})
        return next(iter(known)) if len(known) == 1 else None

    def this(self, noun: str, printed: tuple[str | None, ...]) -> str | None:
        """Whose words ``Luật này`` are: the text's own, or those of a document of that type that it prints.

        ``printed`` are the documents whose words the text may be printing, the likeliest first.
        """
        if noun in _STANDARDS and self.own is None:  # QCVN 01:2020/BYT is called Quy chuẩn kỹ thuật quốc gia
            named = [one for one, type_ in self.type_of.items() if type_.startswith(noun)]
            return next((one for one in printed if one in named), named[0] if len(named) == 1 else None)
        if noun == self.draft:
            return None
        if noun not in PRINTED or (self.own is not None and self._is_own(noun)):
            return self.own
        for document in printed:
            if document is not None and self.type_of.get(document) == noun:
                return document
        return self.only(noun)

    def _is_own(self, noun: str) -> bool:
        if self.own_type in {None, noun, "văn bản hợp nhất"}:
            return True
        return noun in {"luật", "bộ luật", "nghị quyết"} and self.own_type in {"luật", "bộ luật"}
