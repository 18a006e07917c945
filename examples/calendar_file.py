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
    print(f"{len(document.assignments)} tasks written to {target}")


if __name__ == "__main__":
    main(*sys.argv[1:])
