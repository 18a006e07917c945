"""LlamaIndex: a node parser that cuts at Điều and khoản. Needs the extra ``vnpolicy[llamaindex]``.

Deterministic, where the framework's own extractors ask a model.
"""

from __future__ import annotations

import datetime as dt  # noqa: TC003 - the types of the fields are resolved at run time
from typing import TYPE_CHECKING, Any

try:
    from llama_index.core.node_parser import NodeParser
    from llama_index.core.schema import BaseNode, NodeRelationship, TextNode
except ImportError as error:
    msg = "vnpolicy.integrations.llamaindex needs LlamaIndex: pip install 'vnpolicy[llamaindex]'"
    raise ImportError(msg) from error

from vnpolicy.document.structure import Level  # noqa: TC001 - as above

from ._chunks import day_of, pieces

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["PolicyNodeParser"]

# Places in the source help no embedding and no model.
_UNSEEN = ["start", "end"]


class PolicyNodeParser(NodeParser):
    """Cuts policy documents at their provisions, and says in the metadata what stands in each node.

    ``chunk_size``, ``level``, ``on`` and the metadata are those of the splitter for LangChain; start and end are also
    the node's own ``start_char_idx`` and ``end_char_idx``.
    """

    chunk_size: int = 2_000
    level: Level | None = None
    on: dt.date | str | None = None

    @classmethod
    def class_name(cls) -> str:
        """The name that LlamaIndex saves it under."""
        return "PolicyNodeParser"

    def _parse_nodes(self, nodes: Sequence[BaseNode], show_progress: bool = False, **_: Any) -> list[BaseNode]:  # noqa: ARG002
        result: list[BaseNode] = []
        for node in nodes:
            on = day_of(node.metadata.get(self.on)) if isinstance(self.on, str) else self.on
            for place, piece in enumerate(pieces(node.get_content(), self.chunk_size, on, self.level)):
                made = TextNode(
                    id_=self.id_func(place, node),
                    text=piece.text,
                    metadata=piece.metadata,
                    start_char_idx=piece.start,
                    end_char_idx=piece.end,
                    excluded_embed_metadata_keys=[*node.excluded_embed_metadata_keys, *_UNSEEN],
                    excluded_llm_metadata_keys=[*node.excluded_llm_metadata_keys, *_UNSEEN],
                    relationships={NodeRelationship.SOURCE: node.as_related_node_info()},
                )
                result.append(made)
        return result
