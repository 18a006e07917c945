"""The program that asks mutants: what it changes is changed for all, and what it asks are the tests that reach it."""

from __future__ import annotations

import sys
import types
from pathlib import Path
from typing import NamedTuple

import pytest

pytest.importorskip("resource", reason="mutants are asked in forks")
sys.path.insert(0, str(Path(__file__).parent))

import ask_mutants

SOURCE = """\
from __future__ import annotations


class Base:
    def most(self) -> int:
        return 3


class Bounded(Base):
    __limit = 3

    def most(self) -> int:
        return super().most() + self.__limit

    @staticmethod
    def least(low: int = 1) -> int:
        return low - 1


def short(text: str) -> bool:
    return len(text) < 3
"""


class SimpleItem(NamedTuple):
    """As much of a test as is asked here."""

    nodeid: str
    path: Path


@pytest.fixture
def module():
    """A module of its own."""
    made = types.ModuleType("bounded")
    made.__file__ = "bounded.py"
    exec(SOURCE, vars(made))
    return made


def test_a_function_is_changed_wherever_it_is_held(module):
    """Under its own name, and where others have kept it before."""
    kept = [module.short]
    ask_mutants.put(module, "", "short", "def short(text: str, most: int = 4) -> bool:\n    return len(text) < most\n")

    assert (module.short("abc"), kept[0]("abc"), kept[0]("abcd")) == (True, True, False)


def test_methods_are_changed(module):
    """With ``super`` and names of two underscores, and one that is static."""
    there = module.Bounded()
    method = "    def most(self) -> int:\n        return super().most() - self.__limit\n"
    ask_mutants.put(module, "Bounded", "most", f"class Bounded:\n{method}")
    static = "    @staticmethod\n    def least(low: int = 2) -> int:\n        return low + 1\n"
    ask_mutants.put(module, "Bounded", "least", f"class Bounded:\n{static}")

    assert (there.most(), there.least()) == (0, 3)


def test_what_mutmut_makes_fits(module, tmp_path):
    """Every mutant can be put into its place, and says which lines it changes."""
    pytest.importorskip("mutmut", reason="only who asks mutants has it")
    file = tmp_path / "bounded.py"
    file.write_text(SOURCE, encoding="utf-8")
    mutants = [*ask_mutants.mutants_of(str(file))]
    for mutant in mutants:
        ask_mutants.put(module, mutant.owner, mutant.name, mutant.code)

    lines = SOURCE.splitlines()
    assert {(mutant.owner, mutant.name) for mutant in mutants} == {
        ("Base", "most"),
        ("Bounded", "most"),
        ("Bounded", "least"),
        ("", "short"),
    }
    for mutant in mutants:
        gone = [line[1:].strip() for line in mutant.diff.splitlines() if line.startswith("-")]
        assert gone == [lines[mutant.lines.start - 1].strip()]


def test_the_tests_that_run_a_line_are_asked():
    """Those of the room first, then the quickest; a default is asked by what runs the function."""
    near, far, slow = items = [
        SimpleItem(name, Path(folder, "test_it.py"))
        for folder, name in (("tests/numerals", "near"), ("tests/text", "far"), ("tests/text", "slow"))
    ]
    tests = ask_mutants.Tests(print)
    tests.seconds = dict(zip(items, (0.2, 0.1, 0.3), strict=True))
    tests.reach = {"bounded.py": {19: set(), 20: {slow, far, near}, 21: {far}}}

    def reaching(lines):
        mutant = ask_mutants.Mutant("src/numerals/bounded.py", "", "short", "", lines, range(19, 22), "")
        return tests.reaching("bounded.py", mutant)

    assert reaching(range(20, 21)) == [near, far, slow]
    assert reaching(range(21, 22)) == [far]
    assert reaching(range(19, 20)) == [near, far, slow]
    assert tests.reaching("other.py", ask_mutants.Mutant("", "", "", "", range(2), range(2), "")) == []
