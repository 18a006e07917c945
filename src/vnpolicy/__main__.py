"""The command line: ``python -m vnpolicy [FILE …] [--on DATE] [--format FORMAT]``."""

from __future__ import annotations

import argparse
import csv
import datetime as dt
import io
import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from .document import extract
from .document.frames import FIELDS, columns
from .document.ical import calendar
from .document.render import outline, page, table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from .document import Document
    from .document.frames import Rows

_FORMATS = {
    "table": "a table to read (default)",
    "json": "indented JSON; of several files, one array",
    "jsonl": "one line of JSON for each file",
    "csv": "one line for each row; --rows says which",
    "html": "a page with everything marked, the values on hover",
    "marked": "the text with everything marked as [words](kind)",
    "outline": "the head, and the tree of provisions",
    "ical": "the assignments as a calendar",
    "svg": "a timeline of the deadlines; of one file",
}


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
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="formats:\n" + "\n".join(f"  {name:9}{says}" for name, says in _FORMATS.items()),
    )
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="UTF-8 text, or a folder of *.txt; standard input when there is none, or -",
    )
    parser.add_argument("--version", action="store_true", help="print the version, and nothing else")
    parser.add_argument("--on", type=_day, metavar="DATE", help="the day the text was issued, as YYYY-MM-DD")
    parser.add_argument("--format", choices=tuple(_FORMATS), default="table", help="what to write, see below")
    parser.add_argument("--rows", choices=tuple(FIELDS), help="the rows of csv (default: entities)")
    return parser


class _Files:
    """The texts of the files, one by one; what cannot be read is said on standard error, and the rest goes on.

    On a terminal, a line on standard error counts the files when the work takes longer than a second.
    """

    def __init__(self, names: Sequence[str]) -> None:
        self.names: list[str] = []
        self.failed = False
        self.shown = False
        self.started = time.monotonic()
        for name in names or ("-",):
            folder = name != "-" and Path(name).is_dir()
            inside = sorted(str(path) for path in Path(name).rglob("*.txt")) if folder else [name]
            if not inside:
                self.complain(name, "no *.txt in this folder")
            self.names += inside

    def __iter__(self) -> Iterator[tuple[str, str]]:
        for done, name in enumerate(self.names):
            self.progress(done, name)
            try:
                raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
                text = raw.decode("utf-8-sig")
            except OSError as error:
                self.complain(name, error.strerror or str(error))
            except UnicodeDecodeError as error:
                self.complain(name, f"not UTF-8 (byte {error.start})")
            else:
                yield name, text
        self.clear()

    def complain(self, name: str, says: str) -> None:
        self.clear()
        print(f"vnpolicy: {name}: {says}", file=sys.stderr)
        self.failed = True

    def progress(self, done: int, name: str) -> None:
        if len(self.names) > 1 and sys.stderr.isatty() and time.monotonic() - self.started > 1:
            line = f"{done}/{len(self.names)} {Path(name).name}"[:78]
            print(f"\r\x1b[K{line}", end="", file=sys.stderr, flush=True)
            self.shown = True

    def clear(self) -> None:
        if self.shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
            self.shown = False


def _titled(write: Callable[[Document], str], documents: Iterable[tuple[str, Document]], many: bool) -> Iterator[str]:
    """What is to be read by a person: each document under its name when there are several."""
    for i, (name, document) in enumerate(documents):
        title = f"{name}\n" if many else ""
        yield ("\n" if i else "") + title + write(document).rstrip("\n") + "\n"


def _json(documents: Iterable[tuple[str, Document]], many: bool) -> Iterator[str]:
    opened = False
    for name, document in documents:
        yield (",\n" if opened else "[\n") if many else ""
        opened = True
        yield json.dumps({"file": name, **document.to_dict()}, ensure_ascii=False, indent=2)
    if many:
        yield "\n]\n" if opened else "[]\n"
    elif opened:
        yield "\n"


def _jsonl(documents: Iterable[tuple[str, Document]]) -> Iterator[str]:
    for name, document in documents:
        yield json.dumps({"file": name, **document.to_dict()}, ensure_ascii=False) + "\n"


def _csv(documents: Iterable[tuple[str, Document]], rows: Rows) -> Iterator[str]:
    header = False
    said: set[str] = set()
    for name, document in documents:
        lines = io.StringIO()
        writer = csv.writer(lines, lineterminator="\n")
        found = columns([(name, document)], rows)
        if not header:
            writer.writerow(found)
            header = True
        for row in zip(*found.values(), strict=True):
            writer.writerow("; ".join(cell) if isinstance(cell, list) else cell for cell in row)
        if rows == "figures" and (note := document.figures.note) and note not in said:
            said.add(note)
            print(f"vnpolicy: {note}", file=sys.stderr)
        yield lines.getvalue()


def _output(documents: Iterable[tuple[str, Document]], options: argparse.Namespace, many: bool) -> Iterator[str]:
    form: str = options.format
    if form == "json":
        return _json(documents, many)
    if form == "jsonl":
        return _jsonl(documents)
    if form == "csv":
        return _csv(documents, options.rows or "entities")
    if form == "html":
        return page(documents)
    if form == "ical":
        return iter([calendar(document for _, document in documents)])
    if form == "svg":
        return (document.to_svg() + "\n" for _, document in documents)
    if form == "marked":
        return _titled(lambda d: d.annotate(lambda entity, inner: f"[{inner}]({entity.kind})"), documents, many)
    return _titled(outline if form == "outline" else table, documents, many)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit status is 0, or 2 when a file cannot be read or an argument is wrong."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.version:
        from . import __version__

        print(f"vnpolicy {__version__}")
        return 0
    files = _Files(options.files)
    many = len(files.names) > 1
    if options.rows is not None and options.format != "csv":
        parser.error("--rows goes with --format csv")
    if many and options.format == "svg":
        parser.error("svg takes one file")
    documents = ((name, extract(text, on=options.on)) for name, text in files)
    try:
        for piece in _output(documents, options, many):
            # Letters go out as UTF-8 whatever the terminal's locale says; nothing is written for what was not read.
            if piece and not (files.failed and not many):
                sys.stdout.buffer.write(piece.encode("utf-8", "backslashreplace"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:  # the reader went away, as ``head`` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        return 130
    return 2 if files.failed else 0


if __name__ == "__main__":
    sys.exit(main())
