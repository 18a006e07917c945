r"""Reads a corpus of raw text, document by document, and says what went wrong and what it took.

    python tests/benchmarks/raw_corpus.py FILE [--every 5] [--sample agency 30] [--seed 1] [--round-trip]

``FILE`` is plain text, its documents parted by form feeds; the reference date is the same for all. Counted are
exceptions, spans that do not quote the text or have space at an edge, values that their own writing does not give back
(``--round-trip``), places that a document cites of itself beyond its last article (``--beyond``: another act's, as a
rule), and documents whose time is not that of their two halves. ``--sample`` prints hits of a kind at random, with what
stands around them, to be read by eye.
"""

from __future__ import annotations

import argparse
import collections
import datetime as dt
import random
import re
import time
from pathlib import Path

import vnpolicy
from vnpolicy import ParseError, agencies, deadlines, numerals, references

ON = dt.date(2025, 6, 15)
PILLAR = {
    "agency": agencies,
    **dict.fromkeys(("reference", "provision"), references),
    **dict.fromkeys(("duration", "date", "period", "deadline", "recurrence"), deadlines),
}


def timed(text: str) -> tuple[float, vnpolicy.Document]:
    """Seconds of this process, and the reading."""
    start = time.process_time()
    document = vnpolicy.extract(text, on=ON)
    len(document)  # what is found is settled when it is asked for
    return time.process_time() - start, document


def growth(text: str) -> float:
    """The time of a text over that of its halves: 1 where time grows with length, 2 where it grows with its square."""
    middle = text.find("\n", len(text) // 2)
    whole = min(timed(text)[0] for _ in range(3))
    halves = sum(min(timed(half)[0] for _ in range(3)) for half in (text[:middle], text[middle:]))
    return whole / max(halves, 1e-6)


def wrong_spans(text: str, document: vnpolicy.Document) -> list[str]:
    """What does not quote the text, is empty, ends on space, or overlaps its own family."""
    found = [
        f"{item!r}"
        for item in (*document, *document.assignments)
        if text[item.start : item.end] != item.text or not item.text or item.text != item.text.strip(" \n\r\t")
    ]
    for kinds in (("agency",), ("number", "percentage", "money", "measure", "ratio", "ordinal", "duration", "date")):
        reach = 0
        for entity in document.of(*kinds):
            if entity.start < reach:
                found.append(f"overlaps: {entity!r}")
            reach = entity.end
    return found


def lost(entity: vnpolicy.Entity) -> bool:
    """Whether a value's own writing is not read as that value, on the day or, for a name left open, on none."""
    for on in (ON, None):
        try:
            if PILLAR.get(entity.kind, numerals).parse(str(entity.value), on=on) == entity.value:
                return False
        except ParseError:
            continue
    return True


def beyond(document: vnpolicy.Document) -> list[str]:
    """The places that are read as the document's own though its articles end before them."""
    number = document.structure.head.number
    articles = [n for node in document.structure.walk() if (n := article_of(node.path.rpartition("/")[2]))]
    if number is None or not articles:
        return []
    cited = (entity for entity in document.of("provision") if entity.value.document == number)
    return [entity.text for entity in cited if article_of(entity.value.path) > max(articles)]


def article_of(path: str) -> int:
    """The number of the article in a path, 0 where it has none."""
    found = re.search("điều ([0-9]+)", path)
    return 0 if found is None else int(found[1])


def main() -> None:
    """Read the documents and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("--every", type=int, default=1, help="read only one document in so many")
    parser.add_argument("--first", type=int, default=0, help="the place of the first document to read")
    parser.add_argument("--sample", nargs=2, action="append", default=[], metavar=("KIND", "N"))
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--round-trip", action="store_true")
    parser.add_argument("--beyond", action="store_true")
    options = parser.parse_args()
    texts = options.file.read_text(encoding="utf-8", errors="surrogateescape").split("\f")[
        options.first :: options.every
    ]

    kinds: collections.Counter[str] = collections.Counter()
    failed: list[str] = []
    wrong: list[str] = []
    others: list[str] = []
    unread: collections.Counter[tuple[str, str]] = collections.Counter()
    seen: dict[tuple[str, str], bool] = {}
    slow: list[tuple[float, int, int]] = []
    samples: dict[str, list[str]] = collections.defaultdict(list)
    wanted = {kind: int(count) for kind, count in options.sample}
    total = characters = 0.0
    for place, text in enumerate(texts):
        number = options.first + place * options.every
        try:
            seconds, document = timed(text)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what we look for
            failed.append(f"document {number}: {type(error).__name__}: {error}")
            continue
        total += seconds
        characters += len(text)
        wrong += [f"document {number}: {fault}" for fault in wrong_spans(text, document)]
        if options.beyond:
            others += [f"document {number}: {words!r}" for words in beyond(document)]
        slow.append((seconds / max(len(text), 2_000), number, place))
        kinds["assignment"] += len(document.assignments)
        for entity in document:
            kinds[entity.kind] += 1
            if options.round_trip:
                pair = entity.kind, str(entity.value)
                if pair not in seen:
                    seen[pair] = lost(entity)
                if seen[pair]:
                    unread[pair] += 1
            if entity.kind in wanted:
                before = text[max(0, entity.start - 60) : entity.start]
                after = text[entity.end : entity.end + 50]
                line = f"{before}⟦{entity.text}⟧{after}".replace("\n", "⏎")
                samples[entity.kind].append(f"{number:6} {line}  → {entity.to_dict()['value']}")
        if "assignment" in wanted:
            samples["assignment"] += [f"{number:6} {row.to_dict()}" for row in document.assignments]

    print(f"{len(texts)} documents, {characters / 1e6:.1f} million characters, {total:.1f} s of processor time,")
    print(f"{characters / 1e6 / max(total, 1e-9):.2f} million characters a second")
    print(", ".join(f"{kind} {count}" for kind, count in kinds.most_common()))
    print(f"exceptions: {len(failed)}", *failed[:20], sep="\n  ")
    print(f"wrong spans: {len(wrong)}", *wrong[:20], sep="\n  ")
    if options.beyond:
        print(f"places beyond the last article: {len(others)}", *others, sep="\n  ")
    slow.sort(reverse=True)
    grown = [(growth(texts[place]), number, len(texts[place])) for _, number, place in slow[:12]]
    grown += [(growth(text), -1, len(text)) for text in sorted(texts, key=len)[-3:]]
    print("time of the slowest and the longest over that of their halves (1 is linear):")
    print("  " + ", ".join(f"{ratio:.2f} ({length} characters)" for ratio, _, length in grown))
    superlinear = [f"document {number}: {ratio:.2f}" for ratio, number, _ in grown if ratio > 1.6]
    print(f"superlinear: {len(superlinear)}", *superlinear, sep="\n  ")
    if options.round_trip:
        print(f"values not read back from their own writing: {len(unread)} of {len(seen)}")
        for (kind, said), count in unread.most_common(60):
            print(f"  {count:5} {kind}: {said!r}")
    rng = random.Random(options.seed)
    for kind, count in wanted.items():
        print(f"\n{kind}")
        for line in rng.sample(samples[kind], min(count, len(samples[kind]))):
            print(" ", line)


if __name__ == "__main__":
    main()
