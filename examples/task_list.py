"""Who must do what by when: a notice or a dispatch as a list of tasks, by day.

python examples/task_list.py examples/dispatch.txt
"""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

import vnpolicy


def main(path: str) -> None:
    # The day of issue stands in the head of the text.
    document = vnpolicy.extract(Path(path).read_text(encoding="utf-8"))
    for task in sorted(document.assignments, key=lambda task: task.due or dt.date.max):
        print(task.due or "(term)", " / ".join(task.assignees), sep="  ")
        print("            " + " ".join(task.text.split()))
        if task.cooperating:
            print("            with " + ", ".join(task.cooperating))


if __name__ == "__main__":
    main(*sys.argv[1:])
