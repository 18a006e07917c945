"""The programs in ``examples/``, on the texts beside them."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(name: str, *arguments: object) -> str:
    """What a program prints."""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", f"examples/{name}.py", *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def test_a_task_list():
    """Tasks come by day, each with its owner; prose and the table of the annex alike."""
    printed = run("task_list", "examples/dispatch.txt")
    days = re.findall(r"(?m)^\d{4}-\d\d-\d\d", printed)

    assert len(days) == 7
    assert days == sorted(days)
    assert "2025-09-29  Bộ Y tế\n" in printed
    assert "with Bộ Công an" in printed
    assert "2025-12-30  Chủ tịch UBND các tỉnh, thành phố" in printed


def test_a_table_of_indicators():
    """Figures come with what they count and the time they speak of."""
    pytest.importorskip("underthesea")
    lines = run("indicators", "examples/report.txt", "2025-07-01").splitlines()

    assert lines[0] == "công trình cấp nước | 318 |  | 6 tháng đầu năm 2025"
    assert "Tỷ lệ hộ nông thôn dùng nước sạch | 61,2% |  | " in lines
    assert "đồng hồ nước | 2,7 triệu | over | quý II/2025" in lines


def test_a_citation_graph():
    """Acts of a folder, and what each does to those that it cites."""
    pattern = r'"(.*)" -> "(.*)" \[label="(.*)", weight=(\d+)\]'
    edges = {
        (one, other, does): times for one, other, does, times in re.findall(pattern, run("citations", "examples/acts"))
    }

    assert edges["9901/2025/TT-BYT", "30/2020/NĐ-CP", "based_on"] == "1"
    assert edges["9902/QĐ-BYT", "9901/2025/TT-BYT", "cites"] == "1"
    assert edges["9903/2025/TT-BYT", "9901/2025/TT-BYT", "amends"] == "2"
    assert edges["9903/2025/TT-BYT", "9800/2019/TT-BYT", "replaces"] == "1"
    assert edges["9903/2025/TT-BYT", "9850/2021/TT-BYT", "amends"] == "1"
    assert ("9903/2025/TT-BYT", "44/2024/QH15", "amends") not in edges


def test_a_calendar_file(tmp_path):
    """Deadlines of a dispatch, as a file."""
    target = tmp_path / "dispatch.ics"

    assert run("calendar_file", "examples/dispatch.txt", target) == f"7 tasks written to {target}\n"
    assert target.read_bytes().count(b"BEGIN:VEVENT\r\n") == 7


@pytest.mark.parametrize("name", ["task_list", "indicators", "citations", "calendar_file"])
def test_a_program_says_how_it_is_run(name):
    """Its first lines hold the command that runs it."""
    assert f"python examples/{name}.py examples/" in (ROOT / "examples" / f"{name}.py").read_text(encoding="utf-8")
