"""Change the grammar one place at a time, and count how often the tests notice.

    pip install -e '.[dev]' 'mutmut>=3.8'
    python tests/proof/ask_mutants.py [--module 'document/work/*'] [--sample 30] [--seed 1] [--seconds 10] [--jobs 1]

The mutants are those that mutmut makes of the modules that ``[tool.mutmut]`` names; it does not run them. The tests,
which are named there too, are collected once, and run twice: for their time, and for the lines that each runs. Those
that fail, are skipped or take more than a third of a second are left out. Each mutant then takes the place of its
function in a fork of this process, where the tests that run the changed lines are run until one fails, those of its
room first. One that stops answering, or eats the memory, is noticed; what passes in ``--seconds`` is missed, and the
column "in part" says how many of the missed not all of their tests could be asked about. Asking longer can only notice
more. No test is asked about what runs on import only, or where the functions that give a pattern its text have run.

The changes that were missed are printed as they are met, and then a row for each module.
"""

from __future__ import annotations

import argparse
import contextlib
import difflib
import fnmatch
import functools
import gc
import importlib
import os
import random
import resource
import signal
import sys
import time
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, cast

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from types import FunctionType, ModuleType

ROOT = Path(__file__).parents[2]
LONGEST = 0.3  # seconds of a test that is asked
STUCK = 10  # seconds of one test, in which it would have been run many times over
MEMORY = 4 << 30
MISSED, IN_PART, NOTICED, UNFIT = range(4)  # how a fork ends; by a signal: noticed


@dataclass(frozen=True)
class Mutant:
    """A function with one change: where it stands, how it is written then, the lines of the change, and its diff."""

    path: str
    owner: str  # of a method, its class
    name: str
    code: str
    lines: range
    body: range
    diff: str


def mutants_of(path: str) -> Iterator[Mutant]:
    """Every mutant that mutmut makes of a file."""
    import libcst as cst
    from libcst.metadata import MetadataWrapper, PositionProvider
    from mutmut.mutation.file_mutation import create_mutations, deep_replace, group_by_top_level_node

    def span(node: Any) -> range:
        place = places.get(node)
        return range(place.start.line, place.end.line + 1) if place else range(0)

    module, mutations, _, _ = create_mutations(path, Path(path).read_text(encoding="utf-8"))
    places = MetadataWrapper(module, unsafe_skip_copy=True).resolve(PositionProvider)
    classes = [node for node in module.body if isinstance(node, cst.ClassDef)]
    owners = {inner: owner for owner in classes for inner in owner.body.body}
    for function, changes in group_by_top_level_node(mutations).items():
        if not isinstance(function, cst.FunctionDef):
            continue
        before = module.code_for_node(function)
        owner = owners.get(function)
        for change in changes:
            changed: Any = deep_replace(function, change.original_node, change.mutated_node)
            after = module.code_for_node(changed)
            diff = difflib.unified_diff(before.splitlines(), after.splitlines(), n=1, lineterm="")
            if owner is not None:  # a class around it, for the cell of ``super`` and the names with two underscores
                bare = owner.with_changes(bases=[], keywords=[], decorators=[])
                after = module.code_for_node(bare.with_changes(body=cst.IndentedBlock([changed])))
            shown = "\n".join([*diff][3:])
            names = owner.name.value if owner else "", function.name.value
            yield Mutant(path, *names, after, span(change.original_node), span(function), shown)


def put(module: ModuleType, owner: str, name: str, code: str) -> None:
    """Give a function of a module another body, wherever it is held by then: it remains the same object."""
    names = dict(vars(module))
    exec(compile(code, str(module.__file__), "exec"), names)  # as here, annotations are not evaluated

    def function(space: dict[str, Any]) -> FunctionType:
        held = vars(space[owner])[name] if owner else space[name]
        return cast("FunctionType", getattr(held, "__func__", held))

    old, new = function(vars(module)), function(names)
    old.__code__, old.__defaults__, old.__kwdefaults__ = new.__code__, new.__defaults__, new.__kwdefaults__


@functools.cache
def caches() -> list[Any]:
    """What the library keeps between readings."""
    kept = [thing for thing in gc.get_objects() if isinstance(thing, functools._lru_cache_wrapper)]
    return [thing for thing in kept if str(thing.__module__).startswith("vnpolicy")]


def forget(*, tables: bool) -> None:
    """Empty what was met before, or also the tables."""
    for kept in caches():
        if tables or kept.cache_parameters()["maxsize"] is not None:
            kept.cache_clear()


@contextlib.contextmanager
def silence() -> Iterator[None]:
    """Nothing that is printed meanwhile is seen, whoever prints it."""
    sys.stdout.flush()
    kept = os.dup(1)
    with Path(os.devnull).open("w") as nowhere:
        os.dup2(nowhere.fileno(), 1)
    try:
        yield
    finally:
        sys.stdout.flush()
        os.dup2(kept, 1)
        os.close(kept)


class Tests:
    """The tests that pytest has collected: how long each takes, what it runs, and whether it notices."""

    def __init__(self, ask: Callable[[Tests], None]) -> None:
        self.seconds: dict[pytest.Item, float] = {}
        self.reach: dict[str, dict[int, set[pytest.Item]]] = {}
        self._ask = ask
        self._passed = True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._passed = self._passed and report.outcome == "passed"

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        with silence():
            self._learn(session.items)
        self._ask(self)
        return True

    def run(self, items: Sequence[pytest.Item], before: Callable[[pytest.Item], None]) -> Iterator[pytest.Item]:
        """Run tests one after the other, and give those that did not pass."""
        for item, following in zip(items, [*items[1:], None], strict=True):
            before(item)
            self._passed = True
            item.ihook.pytest_runtest_protocol(item=item, nextitem=following)
            if not self._passed:
                yield item

    def _learn(self, items: list[pytest.Item]) -> None:
        """Which tests are quick and pass, and what lines of the library each runs."""
        from coverage import Coverage

        starts: list[float] = []
        failed = {*self.run(items, lambda _: starts.append(time.perf_counter()))}
        ends = [*starts[1:], time.perf_counter()]
        taken = {item: end - start for item, start, end in zip(items, starts, ends, strict=True)}
        quick = [item for item in items if item not in failed and taken[item] < LONGEST]
        cover = Coverage(data_file=None, config_file=False, include=[f"{ROOT}/src/*"])
        file = Path()

        def before(item: pytest.Item) -> None:
            nonlocal file
            forget(tables=item.path != file)  # what is kept would hide the lines that have made it
            file = item.path
            cover.switch_context(item.nodeid)

        cover.start()
        failed = {*self.run(quick, before)}
        cover.stop()
        self.seconds = {item: taken[item] for item in quick if item not in failed}
        named = {item.nodeid: item for item in self.seconds}
        data = cover.get_data()
        for path in data.measured_files():
            lines = data.contexts_by_lineno(path)
            self.reach[path] = {line: {named[name] for name in lines[line] if name in named} for line in lines}

    def reaching(self, file: str, mutant: Mutant) -> list[pytest.Item]:
        """The tests that run a change: those of its room first, the quickest first."""
        lines = self.reach.get(file, {})
        asked = {item for line in mutant.lines for item in lines.get(line, ())}
        # What stands in no line of its own, as a default of a parameter: what runs the function.
        asked = asked or {item for line in mutant.body[1:] for item in lines.get(line, ())}
        rooms = Path(mutant.path).parts
        return sorted(asked, key=lambda item: (item.path.parent.name not in rooms, self.seconds[item], item.nodeid))

    def answer(self, module: ModuleType, mutant: Mutant, items: list[pytest.Item], seconds: float) -> NoReturn:
        """In a fork: put the mutant in its place, run the tests and end with what they say."""
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        try:
            put(module, mutant.owner, mutant.name, mutant.code)
        except (KeyError, ValueError, TypeError, AttributeError, SyntaxError):
            os._exit(UNFIT)
        until = time.process_time() + seconds

        def before(_: pytest.Item) -> None:
            if time.process_time() > until:
                os._exit(IN_PART)
            signal.setitimer(signal.ITIMER_PROF, STUCK)  # its signal ends the process

        with silence():
            forget(tables=True)
            os._exit(MISSED if next(self.run(items, before), None) is None else NOTICED)


def ask(tests: Tests, mutants: Iterable[Mutant], seconds: float, jobs: int) -> dict[str, Counter[str]]:
    """What the tests say of each mutant, counted by module; the missed are printed."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    running: dict[int, Mutant] = {}

    def end() -> None:
        process, status = os.wait()
        mutant = running.pop(process)
        code = os.waitstatus_to_exitcode(status)
        if code == UNFIT:
            counts[mutant.path]["by none"] += 1
            return
        missed = code in {MISSED, IN_PART}
        counts[mutant.path]["asked"] += 1
        counts[mutant.path]["missed" if missed else "noticed"] += 1
        counts[mutant.path]["in part"] += code == IN_PART
        if missed:
            where = f"{mutant.path}:{mutant.lines.start} {mutant.owner}{mutant.owner and '.'}{mutant.name}"
            print(f"{where}{'  (in part)' if code == IN_PART else ''}\n{mutant.diff}\n", flush=True)

    gc.freeze()  # what is shared with the forks is not written to
    for mutant in mutants:
        module = importlib.import_module(
            ".".join(Path(mutant.path).with_suffix("").parts[1:]).removesuffix(".__init__")
        )
        items = tests.reaching(str(module.__file__), mutant)
        if not items:
            counts[mutant.path]["by none"] += 1
            continue
        while len(running) >= jobs:
            end()
        process = os.fork()
        if not process:
            try:
                tests.answer(module, mutant, items, seconds)
            finally:
                os._exit(NOTICED)  # it has broken more than a test
        running[process] = mutant
    while running:
        end()
    return counts


def main() -> None:
    """Make the mutants, ask, and print a row for each module, and their sum."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--module", action="append", metavar="PATTERN", help="only these: 'document/work/*'")
    parser.add_argument("--sample", type=int, help="so many of each module, at random")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--seconds", type=float, default=10, help="for each mutant, of the processor's")
    parser.add_argument("--jobs", type=int, default=1, help="mutants at once")
    options = parser.parse_args()
    os.chdir(ROOT)
    from mutmut.configuration import config

    made: dict[str, list[Mutant]] = {}
    for file in sorted(Path("src").rglob("*.py")):
        inside = file.relative_to("src/vnpolicy").as_posix()
        if config().should_mutate(file) and any(fnmatch.fnmatch(inside, some) for some in options.module or "*"):
            made[file.as_posix()] = [*mutants_of(file.as_posix())]
    chance = random.Random(options.seed)
    asked = [
        mutant
        for found in made.values()
        for mutant in (found if options.sample is None else chance.sample(found, min(len(found), options.sample)))
    ]
    counts: dict[str, Counter[str]] = {}
    tests = Tests(lambda tests: counts.update(ask(tests, asked, options.seconds, options.jobs)))
    chosen = [*config().pytest_add_cli_args, *config().pytest_add_cli_args_test_selection]
    if (code := pytest.main(["-q", "-s", "--tb=no", *chosen], plugins=[tests])) > pytest.ExitCode.TESTS_FAILED:
        sys.exit(code)

    columns = ("mutants", "asked", "noticed", "missed", "in part", "by none")
    print(f"{'':40}" + "".join(f"{column:>9}" for column in columns))
    rows = {path: counts.get(path, Counter()) + Counter(mutants=len(found)) for path, found in made.items()}
    for path, row in [*rows.items(), ("all", sum(rows.values(), Counter()))]:
        share = f"{row['noticed'] / row['asked']:9.0%}" if row["asked"] else ""
        print(f"{path.removeprefix('src/vnpolicy/'):40}{''.join(f'{row[column]:9}' for column in columns)}{share}")


if __name__ == "__main__":
    main()
