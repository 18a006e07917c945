"""spaCy: a pipeline component that fills a group of spans. Needs the extra ``vnpolicy[spacy]``.

``nlp.add_pipe("vnpolicy")`` finds it through its entry point; no import is needed. Kinds nest (a document inside the
words of an anchor), so spans go into ``doc.spans["vnpolicy"]`` and not into ``doc.ents``; ``displacy.render(doc,
style="span", options={"spans_key": "vnpolicy"})`` draws them.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

try:
    import spacy.tokens
    from spacy.language import Language
except ImportError as error:
    msg = "vnpolicy.integrations.spacy needs spaCy: pip install 'vnpolicy[spacy]'"
    raise ImportError(msg) from error

from vnpolicy.document import Document, Entity, extract

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

__all__ = ["PolicyReader"]

_KEY = "vnpolicy"


class PolicyReader:
    """The component: reads ``doc.text`` and adds a span for each entity, labelled with its kind.

    A span covers the tokens that its entity touches, as tokens go (``50,4%.`` may be one token): the exact place is in
    ``span._.vnpolicy``, the :class:`vnpolicy.Entity`. ``doc._.vnpolicy`` is the whole :class:`vnpolicy.Document`; both
    are read back from the JSON in ``doc.user_data``, which is saved with the doc.

    ``on`` is the day of issue; ``nlp.pipe`` gives each text its own where ``doc.user_data["on"]`` holds one.
    """

    def __init__(self, *, on: dt.date | None = None, spans_key: str = _KEY) -> None:
        self.on = on
        self.spans_key = spans_key

    def __call__(self, doc: Doc) -> Doc:
        """Fill the group of spans of a doc."""
        on = doc.user_data.get("on", self.on)
        document = extract(doc.text, on=dt.date.fromisoformat(on) if isinstance(on, str) else on)
        doc.user_data[_KEY] = document.to_dict()
        spans = (
            doc.char_span(entity.start, entity.end, label=entity.kind, span_id=str(at), alignment_mode="expand")
            for at, entity in enumerate(document.entities)
        )
        doc.spans[self.spans_key] = [span for span in spans if span is not None]
        return doc


@Language.factory("vnpolicy", default_config={"on": None, "spans_key": _KEY})
def create(nlp: Language, name: str, on: str | None, spans_key: str) -> PolicyReader:  # noqa: ARG001 - spaCy's form
    """Make the component from a pipeline's configuration; ``on`` is a day in ISO 8601."""
    return PolicyReader(on=_day(on), spans_key=spans_key)


def _document(doc: Doc) -> Document | None:
    data: dict[str, Any] | None = doc.user_data.get(_KEY)
    return None if data is None else Document.from_dict(data, doc.text)


def _entity(span: Span) -> Entity | None:
    data: dict[str, Any] | None = span.doc.user_data.get(_KEY)
    if data is None or not span.id_.isdigit():
        return None
    return Entity.from_dict(data["entities"][int(span.id_)], on=_day(data.get("on")))


def _day(on: str | None) -> dt.date | None:
    return None if on is None else dt.date.fromisoformat(on)


spacy.tokens.Doc.set_extension(_KEY, getter=_document, force=True)
spacy.tokens.Span.set_extension(_KEY, getter=_entity, force=True)
