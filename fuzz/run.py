"""Fuzz every target for a time, several at once, and print how many inputs each has tried.

    pip install atheris && pip install -e .
    python fuzz/run.py [--seconds 60] [--jobs 2] [--seed 1] [TARGET ...]

Each target starts from its corpus and keeps what it learns in a directory that is thrown away; with ``--keep`` it goes
into ``fuzz/corpus``. The same seed tries the same inputs in the same order, and a faster machine tries more of them.
Ends with 1 and the failing input when a promise is broken.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

FUZZ = Path(__file__).parent
HARNESS = FUZZ / "harness.py"
CORPUS = FUZZ / "corpus"
TRIED_RE = re.compile(r"number_of_executed_units:\s*([0-9]+)")


def fuzz(target: str, seconds: int, seed: int, *, keep: bool) -> tuple[str, int, str]:
    """Fuzz one target: its name, the inputs tried, and what was said when one failed."""
    with tempfile.TemporaryDirectory() as scratch:
        inputs = Path(scratch, "corpus")
        shutil.copytree(CORPUS / target, inputs)
        options = [f"-max_total_time={seconds}", "-max_len=160", f"-seed={seed}", "-print_final_stats=1"]
        done = subprocess.run(
            [sys.executable, HARNESS, target, *options, f"-artifact_prefix={scratch}/", inputs],
            capture_output=True,
            text=True,
            errors="replace",
            env={**os.environ, "PYTHONHASHSEED": "0"},
            check=False,
        )
        if keep:
            shutil.copytree(inputs, CORPUS / target, dirs_exist_ok=True)
    tried = TRIED_RE.search(done.stderr)
    fault = "" if done.returncode == 0 else "\n".join((done.stdout + done.stderr).splitlines()[-40:])
    return target, int(tried[1]) if tried else 0, fault


def main() -> None:
    """Print a row for each target as it ends, and the sum."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("targets", nargs="*", metavar="TARGET")
    parser.add_argument("--seconds", type=int, default=60, help="for each target")
    parser.add_argument("--jobs", type=int, default=2, help="targets at once")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", action="store_true", help="add what was learnt to fuzz/corpus")
    options = parser.parse_args()
    targets = options.targets or sorted(path.name for path in CORPUS.iterdir())
    total = 0
    faults = []
    with ThreadPoolExecutor(options.jobs) as pool:
        jobs = [pool.submit(fuzz, name, options.seconds, options.seed, keep=options.keep) for name in targets]
        for job in jobs:
            target, tried, fault = job.result()
            total += tried
            print(f"{target:20}{tried:12,}{'  FAILED' if fault else ''}", flush=True)
            if fault:
                faults.append(fault)
    print(f"{'all':20}{total:12,}")
    sys.exit("\n\n".join(faults) or None)


if __name__ == "__main__":
    main()
