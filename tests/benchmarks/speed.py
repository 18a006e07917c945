"""How fast a whole document is read, as a multiple of splitting it into words; how it grows; what it keeps in memory.

    python tests/benchmarks/speed.py [FILE] [--megabytes N] [--rounds N]

Both are timed in turns in one run on the same text, by the time of the process, and the least of several rounds
counts: so the ratio holds on a slow machine as on a fast one, and on a busy one. Without a file the sample notice is
repeated.
"""

from __future__ import annotations

import argparse
import datetime as dt
import time
import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING

import vnpolicy
from vnpolicy import agencies, deadlines, numerals, references
from vnpolicy.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable

NOTICE = Path(__file__).parents[2] / "examples" / "notice.txt"
ON = dt.date(2025, 5, 20)
PARSED = {
    "figure": (numerals.parse, "1.259.499"),
    "money": (numerals.parse, "2,3 triệu tỷ đồng"),
    "words": (numerals.parse, "hai trăm ba mươi mốt"),
    "date": (deadlines.parse, "ngày 30/6/2025"),
    "deadline": (deadlines.parse, "trước ngày 30/6/2025"),
    "reference": (references.parse, "57-NQ/TW"),
    "provision": (references.parse, "điểm a khoản 2 Điều 5"),
    "agency": (agencies.parse, "Bộ Khoa học và Công nghệ"),
}


def cost(job: Callable[[], object]) -> float:
    """The process's seconds in one run."""
    start = time.process_time()
    job()
    return time.process_time() - start


def ratios(text: str, jobs: dict[str, Callable[[], object]], rounds: int) -> tuple[float, dict[str, float]]:
    """The least seconds of ``text.split()``, and each job's as a multiple of it."""
    split = 1e9
    least = dict.fromkeys(jobs, 1e9)
    for _ in range(rounds):
        for name, job in jobs.items():
            split = min(split, cost(text.split))
            least[name] = min(least[name], cost(job))
    return split, {name: seconds / split for name, seconds in least.items()}


def read(text: str) -> dict[str, Callable[[], object]]:
    """What is found, the same settled on its document, and its JSON."""
    return {
        "extract": lambda: vnpolicy.extract(text, on=ON),
        "settled": lambda: vnpolicy.extract(text, on=ON).entities,
        "with JSON": lambda: vnpolicy.extract(text, on=ON).to_json(),
    }


def pillars(text: str) -> dict[str, Callable[[], object]]:
    """Each part of the scan."""
    folded = fold(text)
    jobs: dict[str, Callable[[], object]] = {"fold": lambda: fold(text)}
    for pillar in (numerals, deadlines, references, agencies):
        jobs[pillar.__name__.rpartition(".")[2]] = lambda pillar=pillar: pillar._scan(folded, ON)
    return jobs


def main() -> None:
    """Print a line for each size, each part of the reading, each parse, and the memory."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", nargs="?", type=Path, default=NOTICE)
    parser.add_argument("--megabytes", type=float, default=1.0, help="the largest size, in millions of characters")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    whole = options.file.read_text(encoding="utf-8")
    largest = int(options.megabytes * 1_000_000)
    whole = (whole * (largest // len(whole) + 1))[:largest]
    tracemalloc.start()
    len(vnpolicy.extract(NOTICE.read_text(encoding="utf-8"), on=ON))
    tables = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()

    heads = ("split ms", "extract", "settled", "with JSON", "entities", "us a kB")
    print(f"{'characters':>12}" + "".join(f"{head:>11}" for head in heads))
    for size in (largest // 100, largest // 10, largest):
        text = whole[:size]
        split, times = ratios(text, read(text), options.rounds)
        print(
            f"{size:12}{split * 1e3:11.2f}{times['extract']:10.1f}x{times['settled']:10.1f}x{times['with JSON']:10.1f}x"
            f"{len(vnpolicy.extract(text, on=ON)):11}{times['settled'] * split / size * 1e9:11.0f}"
        )

    parts = [whole[at : at + largest // 100] for at in range(0, largest, largest // 100)]
    apart = min(cost(lambda: [vnpolicy.extract(part, on=ON).entities for part in parts]) for _ in range(options.rounds))
    growth = cost(lambda: vnpolicy.extract(whole, on=ON).entities) / apart
    print(f"{growth:.2f} times as long in one piece as in a hundred of {largest // 100} characters")

    text = whole[: largest // 10]
    print(f"\nof {len(text)} characters, as multiples of split:")
    for name, times_split in ratios(text, pillars(text), options.rounds)[1].items():
        print(f"  {name:12}{times_split:6.1f}x")

    print("\nmicroseconds a call:")
    for name, (parse, said) in PARSED.items():
        for _ in range(3):
            parse(said)
        least = min(cost(lambda p=parse, s=said: [p(s) for _ in range(2000)]) for _ in range(options.rounds))
        print(f"  {name:12}{least / 2000 * 1e6:6.1f}")
    sentence = NOTICE.read_text(encoding="utf-8")[:230]
    for name, job in read(sentence).items():
        least = min(cost(lambda job=job: [job() for _ in range(200)]) for _ in range(options.rounds))
        print(f"  {name:12}{least / 200 * 1e6:6.1f} of {len(sentence)} characters")

    tracemalloc.start()
    document = vnpolicy.extract(text, on=ON)
    len(document)
    kept, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(
        f"\nmemory: {tables / 1e6:.1f} MB of tables and patterns; a document keeps {kept / len(document):.0f} bytes an"
        f" entity; {most / len(text):.1f} bytes a character at most while it is read"
    )


if __name__ == "__main__":
    main()
