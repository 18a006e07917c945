"""What ``references.find`` reads in a raw text, by family, with samples to check by hand.

    python tests/benchmarks/references_corpus.py FILE [--sample N] [--seed N] [--kind KIND] [--misses]

FILE holds documents, separated by form feeds where there are several. Prints how often each family, each type of
short form and each way of naming a law was read; then N readings taken at random with the words around them, or
(``--misses``) N places that look like a citation and were not read: a number with letters behind a slash or a dash,
``Luật`` before a capital, a type noun before a number.
"""

from __future__ import annotations

import argparse
import collections
import random
import re
import time
from pathlib import Path

from vnpolicy import references

LOOKS_RE = re.compile(
    r"[0-9]{1,5}[a-zA-Z]?(?:/[0-9]{4})? ?[/-] ?[A-ZĐ][A-ZĐa-zđ]*[-/ ]"
    r"|\bLuật +[A-ZĐÀ-Ỹ][^\W\d_]+"
    r"|(?:Nghị quyết|Nghị định|Thông tư|Chỉ thị|Kết luận|Đề án|Quyết định|Công văn)(?: số)? [0-9]+"
)


def family(value: references.Reference) -> str:
    """The row of the table that a reading counts in."""
    if value.id is None:
        return f"name without id: {value.type}" if value.name else f"short form: {value.type}"
    return f"name with id: {value.type}" if value.name else f"number: {value.family}"


def shown(text: str, start: int, end: int) -> str:
    """A reading with the words around it."""
    around = f"{text[max(0, start - 60) : start]}⟦{text[start:end]}⟧{text[end : end + 60]}"
    return around.replace("\n", "⏎")


def main() -> None:
    """Count and sample."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--sample", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kind", default="", help="only readings whose row starts so")
    parser.add_argument("--misses", action="store_true")
    arguments = parser.parse_args()
    counts: collections.Counter[str] = collections.Counter()
    samples: list[str] = []
    misses: list[str] = []
    started = time.perf_counter()
    size = 0
    for text in arguments.file.read_text(encoding="utf-8").split("\f"):
        size += len(text)
        covered: set[int] = set()
        for found in references.find(text):
            covered.update(range(found.start, found.end))
            if not isinstance(found.value, references.Reference):
                counts["provision"] += 1
                continue
            row = family(found.value)
            counts[row] += 1
            if row.startswith(arguments.kind):
                value = {k: v for k, v in found.value.to_dict().items() if k != "short"}
                samples.append(f"{row} | {shown(text, found.start, found.end)} | {value} {found.value.repairs or ''}")
        if arguments.misses:
            misses += [
                shown(text, *m.span()) for m in LOOKS_RE.finditer(text) if not covered.intersection(range(*m.span()))
            ]
    seconds = time.perf_counter() - started
    print(f"{size / 1e6:.1f} M characters in {seconds:.1f} s")
    for row, count in counts.most_common():
        print(f"{count:8d}  {row}")
    drawn = random.Random(arguments.seed)
    pool = misses if arguments.misses else samples
    print(f"{len(pool)} places")
    for line in drawn.sample(pool, min(arguments.sample, len(pool))):
        print(line)


if __name__ == "__main__":
    main()
