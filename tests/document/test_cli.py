"""The command line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

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
