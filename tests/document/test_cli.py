"""The command line."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from vnpolicy import __main__ as cli
from vnpolicy import extract

NOTICE = Path(__file__).parents[2] / "examples" / "notice.txt"


def call(*arguments: object, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "vnpolicy", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        check=False,
        env={"PYTHONIOENCODING": "ascii", "PATH": ""},
    )


def test_a_table_by_default():
    """A file gives a table that a person can read, in UTF-8 whatever the locale."""
    done = call(NOTICE, "--on", "2025-05-20")

    assert (done.returncode, done.stderr) == (0, b"")
    assert "trước ngày 30/6/2025" in done.stdout.decode()


def test_standard_input_when_there_is_no_file():
    """Text on standard input is read, and a byte order mark is no part of it."""
    done = call("--format", "json", stdin="\ufeffđạt 50,4%".encode())
    entity = json.loads(done.stdout)["entities"][0]

    assert (entity["start"], entity["text"]) == (4, "50,4%")


def test_a_line_of_json_for_each_file(tmp_path):
    """``jsonl`` gives a document a line, in the order of the files, each with its name."""
    other = tmp_path / "b.txt"
    other.write_text("56/76", encoding="utf-8")
    rows = [json.loads(line) for line in call(NOTICE, other, "--format", "jsonl").stdout.splitlines()]

    assert [row["file"] for row in rows] == [str(NOTICE), str(other)]
    assert [e["kind"] for e in rows[1]["entities"]] == ["ratio"]
    assert rows[0]["vnpolicy"] == 1


def test_several_files_as_json_and_as_tables(tmp_path):
    """Several files give one array, or one table each under its name."""
    for name in "ab":
        (tmp_path / name).write_text("đạt 5%", encoding="utf-8")

    assert len(json.loads(call(tmp_path / "a", tmp_path / "b", "--format", "json").stdout)) == 2
    assert call(tmp_path / "a", tmp_path / "b").stdout.decode().count("percentage") == 2


def test_a_page():
    """``html`` gives a page that names its encoding."""
    page = call("--format", "html", stdin="đạt 50,4%".encode()).stdout.decode()

    assert page.startswith("<!doctype html>")
    assert "50,4%</mark>" in page


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["no-such-file.txt"], "vnpolicy: no-such-file.txt: No such file or directory"),
        (["a.txt", "b.txt", "--format", "svg"], "svg takes one file"),
        (["--on", "30/6/2025"], "'30/6/2025' is no day; write YYYY-MM-DD"),
        (["--format", "xml"], "invalid choice: 'xml'"),
    ],
)
def test_what_is_wrong_gets_one_line(arguments, says):
    """A missing file and a bad argument are said in one line on standard error, and the status is 2."""
    done = call(*arguments)

    assert (done.returncode, done.stdout) == (2, b"")
    assert says in done.stderr.decode().splitlines()[-1]


def test_a_file_that_is_not_utf8(tmp_path):
    """A file in another encoding is named, with the byte where it fails."""
    (tmp_path / "old.txt").write_bytes(b"Quy\xea")
    done = call(tmp_path / "old.txt")

    assert done.returncode == 2
    assert done.stderr.decode().strip().endswith("old.txt: not UTF-8 (byte 3)")


def test_what_cannot_be_read_stops_nothing(tmp_path):
    """A file that is missing is said, the others are written, and the status is 2."""
    (tmp_path / "a.txt").write_text("đạt 5%", encoding="utf-8")
    done = call("missing.txt", tmp_path / "a.txt", "--format", "jsonl")

    assert (done.returncode, len(done.stdout.splitlines())) == (2, 1)
    assert done.stderr.decode() == "vnpolicy: missing.txt: No such file or directory\n"


def test_a_folder_is_its_texts(tmp_path):
    """A folder gives its ``*.txt`` files, also those in folders inside it, in order of name."""
    for name in ("b.txt", "a.txt", "c.md"):
        (tmp_path / name).write_text("đạt 5%", encoding="utf-8")
    (tmp_path / "aa").mkdir()
    (tmp_path / "aa" / "z.txt").write_text("đạt 5%", encoding="utf-8")
    rows = [json.loads(line) for line in call(tmp_path, "--format", "jsonl").stdout.splitlines()]

    assert [Path(row["file"]).name for row in rows] == ["a.txt", "z.txt", "b.txt"]


@pytest.mark.parametrize(
    ("rows", "says"),
    [("entities", "kind"), ("assignments", "assignees"), ("figures", "counted"), ("citations", "relation")],
)
def test_rows_as_csv(rows, says):
    """``csv`` writes the columns that are published, one header for all files."""
    done = call(NOTICE, NOTICE, "--format", "csv", "--rows", rows, "--on", "2025-05-20")
    table = list(csv.DictReader(io.StringIO(done.stdout.decode())))

    assert done.returncode == 0
    assert says in table[0]
    assert {row["document"] for row in table} == {str(NOTICE)}
    assert len(table) % 2 == 0


def test_the_other_ways_out():
    """Marked text, outline, calendar and timeline are what the document gives."""
    document = extract(NOTICE.read_text(encoding="utf-8"), on=dt.date(2025, 5, 20))

    def out(form: str) -> str:
        return call(NOTICE, "--on", "2025-05-20", "--format", form).stdout.decode()

    assert "đạt [61,5%](percentage) kế hoạch" in out("marked")
    assert "mục II  NHIỆM VỤ" in out("outline")
    assert out("ical") == document.to_ical()
    assert out("svg") == document.to_svg() + "\n"


ODD = "\x07 <b> đạt 5% \u0301 \U0001f600 hoàn thành trước ngày 30/6/2025"


@pytest.mark.parametrize("text", ["", ODD])
@pytest.mark.parametrize("form", list(cli._FORMATS))
def test_every_format_takes_any_text(form, text, tmp_path, capsysbinary):
    """An empty text and one full of oddities are written in every format."""
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")

    assert cli.main([str(tmp_path / "a.txt"), "--format", form]) == 0
    written, said = capsysbinary.readouterr()
    assert said == b""
    assert written.decode().endswith("\n")


def test_progress_shows_on_a_terminal_only(monkeypatch, tmp_path, capsys):
    """Long work counts its files on standard error when that is a terminal, and wipes the line at the end."""
    for name in "abc":
        (tmp_path / name).write_text("đạt 5%", encoding="utf-8")
    clock = iter(range(0, 1000, 2))
    monkeypatch.setattr(cli.time, "monotonic", lambda: next(clock))
    files = [str(tmp_path / name) for name in "abc"]

    assert [name for name, _ in cli._Files(files)] == files
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(cli.sys.stderr, "isatty", lambda: True)
    assert [name for name, _ in cli._Files(files)] == files
    said = capsys.readouterr().err
    assert "1/3 b" in said
    assert said.endswith("\r\x1b[K")


def test_a_reader_that_goes_away_is_no_error():
    """Output into a closed pipe, as ``head`` leaves it, ends without a word."""
    with subprocess.Popen(
        [sys.executable, "-m", "vnpolicy", *[str(NOTICE)] * 40, "--format", "json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
