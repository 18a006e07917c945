"""Which act cites, amends, replaces or repeals which: a folder of texts as a graph in the DOT language of Graphviz.

python examples/citations.py examples/acts
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

import vnpolicy

RELATIONS = {
    "căn cứ": "is based on",
    "sửa đổi": "amends",
    "bổ sung": "amends",
    "thay thế cụm từ": "amends",
    "thay thế": "replaces",
    "bãi bỏ": "repeals",
}
WORDS = re.compile("|".join(RELATIONS))


def relation(text: str, start: int) -> str:
    """What an act does to the one that it cites, by the words before the citation on its line."""
    words = WORDS.findall(text[text.rfind("\n", 0, start) + 1 : start].lower())
    if not words:
        return "cites"
    # What amended a ground of the act is the ground's own history.
    return RELATIONS["căn cứ" if words[0] == "căn cứ" else words[-1]]


def main(folder: str) -> None:
    edges: Counter[tuple[str, str, str]] = Counter()
    for path in sorted(Path(folder).glob("*.txt")):
        document = vnpolicy.extract(path.read_text(encoding="utf-8"))
        citing = document.structure.head.number or path.stem
        for entity in document.of("reference", "provision"):
            act = entity.value.id if entity.kind == "reference" else entity.value.document
            if act is not None and act != citing:
                edges[citing, act, relation(document.text, entity.start)] += 1
    print("digraph citations {")
    for (citing, act, does), times in sorted(edges.items()):
        print(f'  "{citing}" -> "{act}" [label="{does}", weight={times}];')
    print("}")


if __name__ == "__main__":
    main(*sys.argv[1:])
