"""LangChain: a splitter that cuts at Điều and khoản. Needs the extra ``vnpolicy[langchain]``.

Deterministic, where the framework's own extractors ask a model.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

try:
    from langchain_core.documents import BaseDocumentTransformer, Document
except ImportError as error:
    msg = "vnpolicy.integrations.langchain needs LangChain: pip install 'vnpolicy[langchain]'"
    raise ImportError(msg) from error

from ._chunks import check, day_of, pieces

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from vnpolicy.document.structure import Level

__all__ = ["PolicySplitter"]


class PolicySplitter(BaseDocumentTransformer):
    """Cuts policy documents at their provisions, and says in the metadata what stands in each piece.

    A piece has at most ``chunk_size`` characters, and overlaps with none. With ``level`` it holds no two provisions of
    that level or a larger one: ``"article"`` gives each Điều pieces of its own, ``"clause"`` each khoản.

    Its metadata are those of its document and ``document`` (the document's own number), ``on`` (its day of issue),
    ``path`` (``điều 5/khoản 2``), ``heading`` (``Chương II. … > Điều 5. …``), ``start`` and ``end`` (indices into the
    document's text), ``references``, ``provisions``, ``agencies`` (full names as of the day) and ``deadlines``; the
    last four are lists. Days are in ISO 8601, a term stands in its words. What does not apply is absent.

    ``on`` is the day of issue of all documents, or the name of the field of their metadata that holds it; without it,
    and where the field is missing, the day in the document's own head counts.
    """

    def __init__(self, chunk_size: int = 2_000, *, level: Level | None = None, on: dt.date | str | None = None) -> None:
        self.chunk_size = check(chunk_size)
        self.level = level
        self.on = on

    def _day(self, metadata: dict[str, Any]) -> dt.date | None:
        return day_of(metadata.get(self.on)) if isinstance(self.on, str) else self.on

    def split_text(self, text: str) -> list[str]:
        """The pieces of one text, without metadata."""
        return [piece.text for piece in pieces(text, self.chunk_size, self._day({}), self.level)]

    def create_documents(
        self, texts: Iterable[str], metadatas: Iterable[dict[str, Any]] | None = None
    ) -> list[Document]:
        """The pieces of several texts; ``metadatas`` has one dictionary for each."""
        texts = list(texts)
        given = [{} for _ in texts] if metadatas is None else list(metadatas)
        return self.split_documents(
            Document(page_content=text, metadata=metadata) for text, metadata in zip(texts, given, strict=True)
        )

    def split_documents(self, documents: Iterable[Document]) -> list[Document]:
        """The pieces of several documents, in order."""
        return [
            Document(page_content=piece.text, metadata={**document.metadata, **piece.metadata})
            for document in documents
            for piece in pieces(document.page_content, self.chunk_size, self._day(document.metadata), self.level)
        ]

    def transform_documents(self, documents: Sequence[Document], **_: Any) -> list[Document]:
        """As :meth:`split_documents`: the form in which LangChain calls it."""
        return self.split_documents(documents)
