"""How fast a whole document is read, as a multiple of splitting it into words.

    python tests/benchmarks/speed.py [FILE] [--megabytes N]

Both are timed in one run on the same text, so the ratio holds on a slow machine as on a fast one. Without a file the
sample notice is repeated.
"""

from __future__ import annotations

import argparse
import datetime as dt
import time
from collections.abc import Callable  # noqa: TC003
from pathlib import Path

import vnpolicy
from vnpolicy import agencies, deadlines, numerals, references
from vnpolicy.text import fold

NOTICE = Path(__file__).parents[2] / "examples" / "notice.txt"
ON = dt.date(2025, 5, 20)


def best(job: Callable[[], object], rounds: int = 3) -> float:
    """The shortest of several runs, in seconds: what stands between it and the others is the machine."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        job()
        times.append(time.perf_counter() - start)
    return min(times)


def main() -> None:
    """Print a line for each size, and one for each part of the reading."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", nargs="?", type=Path, default=NOTICE)
    parser.add_argument("--megabytes", type=float, default=1.0, help="the largest size, in millions of characters")
    options = parser.parse_args()
    whole = options.file.read_text(encoding="utf-8")
    largest = int(options.megabytes * 1_000_000)
    whole = (whole * (largest // len(whole) + 1))[:largest]

    print(f"{'characters':>12}{'split ms':>10}{'extract':>10}{'with JSON':>11}{'entities':>10}")
    for size in (largest // 100, largest // 10, largest):
        text = whole[:size]
        split = best(lambda text=text: text.split())
        document = vnpolicy.extract(text, on=ON)
        read = best(lambda text=text: vnpolicy.extract(text, on=ON))
        written = best(lambda text=text: vnpolicy.extract(text, on=ON).to_json())
        print(f"{size:12}{split * 1e3:10.2f}{read / split:9.1f}x{written / split:10.1f}x{len(document):10}")

    text = whole[: largest // 10]
    split = best(text.split)
    folded = fold(text)
    print(f"\nof {len(text)} characters, as multiples of split:")
    print(f"  {'fold':12}{best(lambda: fold(text)) / split:6.1f}x")
    for pillar in (numerals, deadlines, references, agencies):
        name = pillar.__name__.rpartition(".")[2]
        print(f"  {name:12}{best(lambda pillar=pillar: pillar._scan(folded, ON)) / split:6.1f}x")


if __name__ == "__main__":
    main()
