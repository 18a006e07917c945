"""The command line: ``python -m vnpolicy [FILE …] [--on DATE] [--format table|json|jsonl|html]``."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from .document import Document, extract
from .document.render import table

if TYPE_CHECKING:
    from collections.abc import Sequence


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        msg = f"{text!r} is no day; write YYYY-MM-DD"
        raise argparse.ArgumentTypeError(msg) from None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m vnpolicy",
        description="Read Vietnamese policy text: figures, times, documents, agencies, and who must do what by when.",
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help="UTF-8 text; standard input when there is none, or -")
    parser.add_argument("--on", type=_day, metavar="DATE", help="the day the text was issued, as YYYY-MM-DD")
    parser.add_argument(
        "--format",
        choices=("table", "json", "jsonl", "html"),
        default="table",
        help="a table to read (default), indented JSON, one line of JSON for each document, or a marked-up page",
    )
    return parser


def _read(name: str) -> str:
    raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    return raw.decode("utf-8-sig")


def _row(name: str, document: Document) -> dict[str, object]:
    return {"file": name, **document.to_dict()}


def _write(documents: list[tuple[str, Document]], form: str) -> str:
    if form == "html":
        body = "\n".join(document.to_html() for _, document in documents)
        head = '<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"><title>vnpolicy</title></head>'
        return f"{head}\n<body>{body}</body></html>"
    if form == "json":
        rows = [_row(name, document) for name, document in documents]
        return json.dumps(rows[0] if len(rows) == 1 else rows, ensure_ascii=False, indent=2)
    if form == "jsonl":
        return "\n".join(json.dumps(_row(name, document), ensure_ascii=False) for name, document in documents)
    tables = []
    for name, document in documents:
        title = f"{name}\n" if len(documents) > 1 else ""
        tables.append(title + table(document))
    return "\n\n".join(tables)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit status is 0, or 2 when a file cannot be read or an argument is wrong."""
    options = _parser().parse_args(arguments)
    documents = []
    for name in options.files or ["-"]:
        try:
            text = _read(name)
        except OSError as error:
            print(f"vnpolicy: {name}: {error.strerror or error}", file=sys.stderr)
            return 2
        except UnicodeDecodeError as error:
            print(f"vnpolicy: {name}: not UTF-8 (byte {error.start})", file=sys.stderr)
            return 2
        documents.append((name, extract(text, on=options.on)))
    output = _write(documents, options.format) + "\n"
    # Letters go out as UTF-8 whatever the terminal's locale says.
    sys.stdout.buffer.write(output.encode("utf-8", "backslashreplace"))
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
