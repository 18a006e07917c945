"""How the command line ends: its status, what it says on standard error, and what it has written by then."""

from __future__ import annotations

import csv
import io
import json
import os
import runpy
import sys

import pytest

import vnpolicy
from vnpolicy import __main__ as cli


@pytest.fixture
def texts(tmp_path):
    """Two files that can be read, one that is no UTF-8, and one that is not there."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("Thu đạt 50,4% kế hoạch; 12 xã hoàn thành.", encoding="utf-8")
    (tmp_path / "old.txt").write_bytes(b"Quy\xea")
    return {name: str(tmp_path / f"{name}.txt") for name in ("a", "b", "old", "none")}


def test_one_file_that_cannot_be_read_writes_nothing(texts, capsys):
    """Where there is nothing to write, the output stays empty, and the status is 2."""
    for name, says in (("none", "No such file or directory"), ("old", "not UTF-8 (byte 3)")):
        assert cli.main([texts[name], "--format", "json"]) == 2
        assert capsys.readouterr() == ("", f"vnpolicy: {texts[name]}: {says}\n")


def test_the_files_that_can_be_read_are_one_array(texts, capsys):
    """JSON of several files is an array of those that were read, whole also when some or all were not."""
    for names, read in ((["a", "none", "b"], 2), (["old", "a"], 1), (["none", "old"], 0)):
        assert cli.main([*(texts[name] for name in names), "--format", "json"]) == (0 if read == len(names) else 2)
        assert [one["file"] for one in json.loads(capsys.readouterr().out)] == [
            texts[name] for name in names if name in {"a", "b"}
        ]


def test_rows_of_several_files_have_one_header(texts, capsys):
    """A table of several files names its columns once."""
    assert cli.main([texts["a"], texts["b"], "--format", "csv"]) == 0
    rows = list(csv.reader(io.StringIO(capsys.readouterr().out)))

    assert rows.count(rows[0]) == 1
    assert [row[0] for row in rows[1:]].count(texts["a"]) == [row[0] for row in rows[1:]].count(texts["b"]) > 0


def test_rows_of_figures_without_the_extra_say_what_is_missing(texts, capsys, monkeypatch):
    """What a figure counts is told by rules where underthesea is not installed, and one line says so."""
    monkeypatch.setitem(sys.modules, "underthesea", None)

    assert cli.main([texts["a"], "--format", "csv", "--rows", "figures"]) == 0
    written, said = capsys.readouterr()
    assert "50.4" in written
    assert said.startswith("vnpolicy: ")
    assert "underthesea" in said


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["a.txt", "b.txt", "--format", "svg"], "svg takes one file"),
        (["a.txt", "--rows", "figures"], "--rows goes with --format csv"),
        (["--on", "30/6/2025"], "'30/6/2025' is no day; write YYYY-MM-DD"),
        (["--on", "2025-06-31"], "'2025-06-31' is no day; write YYYY-MM-DD"),
    ],
)
def test_a_wrong_argument_ends_before_anything_is_read(arguments, says, capsys):
    """The status is 2, and the last line says what is wrong."""
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)

    assert ended.value.code == 2
    assert says in capsys.readouterr().err.splitlines()[-1]


def test_an_interrupt_ends_with_its_status(monkeypatch, capsys):
    """Ctrl-C while the text is read ends without a traceback, with the status that shells give it."""

    class Waiting:
        class buffer:  # noqa: N801 - as sys.stdin has it
            @staticmethod
            def read():
                raise KeyboardInterrupt

    monkeypatch.setattr(sys, "stdin", Waiting)

    assert cli.main(["-"]) == 130
    assert capsys.readouterr() == ("", "")


def test_a_closed_pipe_ends_well(texts, monkeypatch):
    """A reader that has gone away is no error, and nothing is left that fails when the program ends."""
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w", encoding="utf-8") as gone:
        monkeypatch.setattr(sys, "stdout", gone)

        assert cli.main([texts["a"]]) == 0


def test_the_module_is_the_program(texts, monkeypatch, capsys):
    """``python -m vnpolicy`` ends with the status of ``main``."""
    monkeypatch.delitem(sys.modules, "vnpolicy.__main__")
    for name, status in (("a", 0), ("none", 2)):
        monkeypatch.setattr(sys, "argv", ["vnpolicy", texts[name], "--format", "jsonl"])
        with pytest.raises(SystemExit) as ended:
            runpy.run_module("vnpolicy", run_name="__main__")

        assert ended.value.code == status
    assert len(capsys.readouterr().out.splitlines()) == 1


def test_a_note_is_said_once(texts, capsys, monkeypatch):
    """Several files with one thing to say, say it once."""
    monkeypatch.setitem(sys.modules, "underthesea", None)

    assert cli.main([texts["a"], texts["b"], "--format", "csv", "--rows", "figures"]) == 0
    assert capsys.readouterr().err.count("underthesea (") == 1


def test_a_folder_without_texts_is_a_mistake(tmp_path, capsys):
    """Nothing to read is said, with the status of what could not be read."""
    assert cli.main([str(tmp_path)]) == 2
    assert capsys.readouterr() == ("", f"vnpolicy: {tmp_path}: no *.txt in this folder\n")


def test_the_version_is_printed(capsys):
    """It is that of the package."""
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out == f"vnpolicy {vnpolicy.__version__}\n"
