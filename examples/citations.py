"""Which act cites which: a folder of texts as a graph in the DOT language of Graphviz.

python examples/citations.py examples/acts
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import vnpolicy


def main(folder: str) -> None:
    edges: Counter[tuple[str, str]] = Counter()
    for path in sorted(Path(folder).glob("*.txt")):
        document = vnpolicy.extract(path.read_text(encoding="utf-8"))
        citing = document.structure.head.number or path.stem
        cited = [entity.value.id for entity in document.of("reference") if entity.value.id]
        cited += [entity.value.document for entity in document.of("provision") if entity.value.document]
        edges.update((citing, act) for act in cited if act != citing)
    print("digraph citations {")
    for (citing, act), times in sorted(edges.items()):
        print(f'  "{citing}" -> "{act}" [label={times}];')
    print("}")


if __name__ == "__main__":
    main(*sys.argv[1:])
