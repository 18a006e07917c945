"""How fast vnpolicy reads beside the peers, all in one run on texts of one size.

    pip install pyduckling-native-phihos dateparser underthesea eyecite
    python tests/benchmarks/peers.py [FILE] [--kilobytes 100] [--write]

``FILE`` is Vietnamese text; without it the sample notice is repeated. eyecite reads citations of American courts, so it
gets English of the same size. A peer that needs minutes for the text gets its start only, and the speed is per
character. Times are of one process; ratios hold on a slow machine as on a fast one. ``--write`` puts the table into
``docs/speed.md``. A peer that is not installed is left out.
"""

from __future__ import annotations

import argparse
import datetime as dt
import importlib.metadata
import logging
import re
import sys
import time
import warnings
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "src"))
warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)

import vnpolicy  # noqa: E402

NOTICE = HERE.parents[1] / "examples" / "notice.txt"
PAGE = HERE.parents[1] / "docs" / "speed.md"
ON = dt.date(2025, 5, 20)
NOON = dt.datetime.combine(ON, dt.time(12), dt.timezone(dt.timedelta(hours=7)))
ENGLISH = (
    "The order was affirmed on appeal, Smith v. Jones, 2 F.3d 45 (9th Cir. 1994), and the petition was denied. "
    "Counsel for the parties filed their briefs within the time that the statute allows, and the record was closed. "
    "The agency had given notice of the rule, heard those who came, and published what it found; nobody says that it "
    "did less than it must. What remains is whether the rule reaches the case at all, and the answer is that it does. "
)


def split(text):
    return text.split


def extract(text):
    """Every kind of entity, as found; what the document makes of them is settled when it is asked for."""
    return lambda: vnpolicy.extract(text, on=ON)


def extract_entities(text):
    """Every entity settled, and the assignments."""
    return lambda: vnpolicy.extract(text, on=ON).entities


def extract_json(text):
    """The same, written as JSON."""
    return lambda: vnpolicy.extract(text, on=ON).to_json()


def word_tokenize(text):
    from underthesea import word_tokenize as peer

    peer("Bộ Công an")
    return lambda: peer(text)


def ner(text):
    """Sentence by sentence: on a whole text it is quadratic."""
    from underthesea import ner as peer
    from underthesea import sent_tokenize

    peer("Bộ Công an")
    return lambda: [peer(sentence) for sentence in sent_tokenize(text)]


def duckling(text):
    """Numbers, amounts and times, line by line."""
    import duckling as peer

    zones = peer.load_time_zones("/usr/share/zoneinfo")
    now = peer.parse_ref_time(zones, "Asia/Ho_Chi_Minh", int(NOON.timestamp()))
    context = peer.Context(now, peer.default_locale_lang(peer.parse_lang("VI")))
    dimensions = peer.parse_dimensions(["number", "amount-of-money", "time", "duration"])
    peer.parse("ngày 1/1", context, dimensions, False)
    return lambda: [peer.parse(line, context, dimensions, False) for line in text.split("\n")]


def search_dates(text):
    from dateparser.search import search_dates as peer

    settings = {"RELATIVE_BASE": NOON.replace(tzinfo=None), "DATE_ORDER": "DMY"}
    peer("ngày 1/1", languages=["vi"], settings=settings)
    return lambda: peer(text, languages=["vi"], settings=settings)


def get_citations(text):
    from eyecite import get_citations as peer

    peer(ENGLISH)
    english = (ENGLISH * (len(text) // len(ENGLISH) + 1))[: len(text)]
    return lambda: peer(english)


# The reader, what it reads, its package, and how much of the text it gets.
READERS = (
    (split, "white space", None, 1),
    (extract, "fourteen kinds, values", None, 1),
    (extract_entities, "the same, short forms and assignments settled", None, 1),
    (extract_json, "the same, and its JSON", None, 1),
    (word_tokenize, "words", "underthesea", 1),
    (search_dates, "dates", "dateparser", 1),
    (duckling, "numbers, amounts, times", "pyduckling-native-phihos", 1),
    (get_citations, "citations, English", "eyecite", 1),
    (ner, "names", "underthesea", 0.25),
)


def best(job, rounds=3):
    """The shortest of some runs, in seconds of this process."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        job()
        times.append(time.process_time() - start)
    return min(times)


def main() -> None:
    """Print the table, and write it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", nargs="?", type=Path, default=NOTICE)
    parser.add_argument("--kilobytes", type=int, default=100, help="thousands of characters")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    whole = options.file.read_text(encoding="utf-8", errors="replace").replace("\f", "\n")
    size = options.kilobytes * 1000
    text = (whole * (size // len(whole) + 1))[:size]
    rows = []
    for reader, what, package, part in READERS:
        piece = text[: int(size * part)]
        try:
            job = reader(piece)
            version = importlib.metadata.version(package) if package else ""
        except ImportError:
            continue
        seconds = best(job, options.rounds if part == 1 else 1) / len(piece)
        name = f"{package} {version} `{reader.__name__}`" if package else f"`{reader.__name__}`"
        rows.append((name, what, seconds))
    base, ours = rows[0][2], rows[2][2]
    heads = ("reader", "reads", "million characters a second", "× split", "× extract_entities")
    lines = ["| " + " | ".join(heads) + " |", "|---|---|---:|---:|---:|"]
    for name, what, seconds in rows:
        lines.append(f"| {name} | {what} | {1e-6 / seconds:.3g} | {seconds / base:.3g} | {seconds / ours:.2g} |")
    table = "\n".join(lines) + "\n"
    print(f"{size} characters, CPython {sys.version.split()[0]}\n\n{table}")
    if options.write:
        page = PAGE.read_text("utf-8")
        marks = "<!-- table -->\n", "<!-- end of table -->"
        pattern = f"({marks[0]}).*?({marks[1]})"
        note = f"\n{size:,} characters, CPython {sys.version.split()[0]}.\n\n"
        PAGE.write_text(re.sub(pattern, lambda m: m[1] + note + table + "\n" + m[2], page, flags=re.DOTALL), "utf-8")


if __name__ == "__main__":
    main()
