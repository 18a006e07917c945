"""Which act is based on, amends, replaces or repeals which: a folder of texts as a graph, in the language of Graphviz.

python examples/citations.py examples/acts
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import vnpolicy


def main(folder: str) -> None:
    edges: Counter[tuple[str, str, str]] = Counter()
    for path in sorted(Path(folder).glob("*.txt")):
        document = vnpolicy.extract(path.read_text(encoding="utf-8"))
        citing = document.structure.head.number or path.stem
        for row in document.citations:
            if row.act is not None and row.entity.kind == "reference":  # an act, and not one of its provisions
                edges[citing, row.act, row.relation] += 1
    print("digraph citations {")
    for (citing, act, relation), times in sorted(edges.items()):
        print(f'  "{citing}" -> "{act}" [label="{relation}", weight={times}];')
    print("}")


if __name__ == "__main__":
    main(*sys.argv[1:])
