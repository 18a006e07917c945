"""A text may end anywhere, as what is cut for an index or still being typed does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from vnpolicy import extract

TESTS = Path(__file__).parents[1]
TABLES = sorted(path for path in TESTS.rglob("*.t[sx]*") if path.name != "tokens.txt")
CUT_RE = re.compile(r"(?<=\s)(?=\S)|(?<=\S)(?=\s)")


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.name)
def test_a_text_may_end_behind_any_word_or_blank(path):
    """Whatever follows is taken away, and what is left is read, and what is found is quoted from it."""
    lines = [line[:400] for line in path.read_text("utf-8").splitlines() if line[:1] != "#"]
    assert lines
    for line in lines:
        for cut in CUT_RE.finditer(line):
            text = line[: cut.start()]
            assert [text[e.start : e.end] for e in extract(text)] == [e.text for e in extract(text)]
