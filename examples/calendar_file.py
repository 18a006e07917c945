"""What a dispatch asks for, as a calendar file that any calendar imports.

python examples/calendar_file.py examples/dispatch.txt dispatch.ics
"""

from __future__ import annotations

import sys
from pathlib import Path

import vnpolicy


def main(source: str, target: str) -> None:
    document = vnpolicy.extract(Path(source).read_text(encoding="utf-8"))
    Path(target).write_text(document.to_ical(), encoding="utf-8", newline="")
    dated = sum(work.due is not None for work in document.assignments)  # a term without a day is no event
    print(f"{dated} tasks written to {target}")


if __name__ == "__main__":
    main(*sys.argv[1:])
