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

from ._chunks import day_of, pieces

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

__all__ = ["PolicySplitter"]


class PolicySplitter(BaseDocumentTransformer):
    """Cuts policy documents at their provisions, and says in the metadata what stands in each piece.

    A piece has at most ``size`` characters. Its metadata are those of its document and ``path`` (``điều 5/khoản 2``),
    ``heading`` (``Chương II. … > Điều 5. …``), ``start`` and ``end`` (indices into the document's text), ``document``
    (its own number), ``references``, ``provisions``, ``agencies`` (full names as of the day) and ``deadlines`` (due
    days in ISO 8601, or the words of a term). What does not apply is absent.

    ``on`` is the day of issue of all documents, or the name of the field of their metadata that holds it; without it,
    and where the field is missing, the day in the document's own head counts.
    """

    def __init__(self, size: int = 2_000, *, on: dt.date | str | None = None) -> None:
        if size < 1:
            msg = f"size must be at least 1, not {size}"
            raise ValueError(msg)
        self.size = size
        self.on = on

    def _day(self, metadata: dict[str, Any]) -> dt.date | None:
        return day_of(metadata.get(self.on)) if isinstance(self.on, str) else self.on

    def split_text(self, text: str) -> list[str]:
        """The pieces of one text, without metadata."""
        return [piece.text for piece in pieces(text, self.size, self._day({}))]

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
            for piece in pieces(document.page_content, self.size, self._day(document.metadata))
        ]

    def transform_documents(self, documents: Sequence[Document], **_: Any) -> list[Document]:
        """As :meth:`split_documents`: the form in which LangChain calls it."""
        return self.split_documents(documents)
