"""Which documents a text has named so far, and which of them is its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.document.citations import own_id

from .lines import LINE
from .nouns import PRINTED

if TYPE_CHECKING:
    from vnpolicy.found import Hit
    from vnpolicy.references.values import Reference
    from vnpolicy.text import Folded

__all__ = ["Documents"]

# Symbols of the types that are made of articles.
_WITH_ARTICLES_RE = regex("(?:nđ|qđ|tt|ttlt|nq|nqlt|pl|vbhn|l|sl|lct)(?:-|$)|qh|ubtvqh")
_TO_NUMBER_RE = regex(" số [0-9]")


class Documents:
    """A text's own document, and those that it cites, as they come."""

    def __init__(self, folded: Folded, hits: list[Hit]) -> None:
        self.own = own_id(folded, hits)
        self.has_articles = self.own is not None and bool(_WITH_ARTICLES_RE.match(self.own.lower().rpartition("/")[2]))
        mine = [] if self.own is None else [h.value for h in hits if h.kind == "reference" and h.value.id == self.own]
        self.own_type = mine[0].type.lower() if mine and mine[0].type is not None else None
        named = next((value.name.lower() for value in mine if value.name is not None), "")
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

    def amends(self, value: Reference) -> bool:
        """Whether the text's own title says that this law alone is amended: ``Luật sửa đổi một số điều của Luật A``."""
        return value.name is not None and self.title.endswith(f" của {value.name.lower()}")

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
