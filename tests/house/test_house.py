"""The whole project: types, lint, who imports whom, the docs, and the wheel in an empty environment."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import venv
import zlib
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
ROOMS = [f"vnpolicy{room}" for room in ("", ".numerals", ".references", ".deadlines", ".agencies", ".document")]
ALIASES = {"Time", "Value"}  # unions and protocols that annotations use

pytestmark = pytest.mark.house


def run(*command: object, cwd: Path = ROOT) -> None:
    """Run a command; when it fails, show what it said."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONWARNINGS": "default", "PYTHONUTF8": "1"},
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"


def test_types_check_strictly():
    """Types check strictly."""
    run(sys.executable, "-m", "mypy")


def test_what_the_types_promise():
    """The public types say what they are for: a share and percentage points do not add, ``on`` is named."""
    run(sys.executable, "-m", "mypy", "--strict", "tests/typing/baseline.py")


def test_the_linter_is_clean():
    """The linter is clean, and the formatter has nothing to do."""
    run(sys.executable, "-m", "ruff", "check")
    run(sys.executable, "-m", "ruff", "format", "--check")


def test_the_rooms_import_one_another_as_the_house_allows():
    """The rooms import one another as the house allows."""
    run(BIN / "lint-imports")


def test_the_docs_build_and_hold_every_public_name(tmp_path):
    """The docs build without a warning, and every public name, room by room, is on one of their pages."""
    run(sys.executable, "-m", "sphinx", "-W", "-n", "-q", "-b", "html", "docs", tmp_path / "html")
    inventory = zlib.decompress((tmp_path / "html" / "objects.inv").read_bytes().split(b"\n", 4)[4]).decode()
    documented = {line.split()[0] for line in inventory.splitlines() if " py:" in line}
    lost = []
    for room in ROOMS:
        for name in set(import_module(room).__all__) - ALIASES:
            home = getattr(getattr(import_module(room), name), "__module__", room)
            if documented.isdisjoint((f"{room}.{name}", f"{home}.{name}", f"vnpolicy.{name}")):
                lost.append(f"{room}.{name}")

    assert lost == []


def test_the_wheel_runs_the_pages_of_a_new_user(tmp_path):
    """The wheel, built and installed into an empty environment, runs every line of the pages that a new user reads."""
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", tmp_path, ROOT)
    (wheel,) = tmp_path.glob("*.whl")
    home = tmp_path / "empty"
    venv.create(home, with_pip=True)
    python = home / "bin" / "python"
    run(python, "-m", "pip", "install", "--quiet", wheel)
    docs = ROOT / "docs"
    for page in (*ROOT.glob("README*.md"), *docs.glob("five-minutes*.md"), docs / "pitfalls.md", docs / "recipes.md"):
        # A fence ends an example as a blank line does; the environment has doctest and nothing else to read it with.
        examples = re.sub(r"(?m)^```.*$", "", page.read_text(encoding="utf-8"))
        assert ">>>" in examples
        (tmp_path / "readme.txt").write_text(examples, encoding="utf-8")
        run(python, "-m", "doctest", "-o", "ELLIPSIS", "readme.txt", cwd=tmp_path)
    run(python, "-m", "vnpolicy", ROOT / "examples" / "notice.txt", "--on", "2025-05-20", cwd=tmp_path)
