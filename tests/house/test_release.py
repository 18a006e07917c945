"""What is handed out: wheel and sdist, as the tools that a package index and a packager use see them."""

from __future__ import annotations

import inspect
import os
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# The files that hold what the API page and those beside it name.
PUBLIC_RE = re.compile(
    r"src/vnpolicy/(?:\w+/){0,2}(?:__init__|values|testing|errors|found|_schema)\.py:"
    r"|src/vnpolicy/(?:numerals/(?:reader|words)|deadlines/(?:calendar|dates|export|limits|rules|terms)"
    r"|agencies/(?:registry|shipped|units)|document/(?:batch|frames|ical|model|reader|relations)|integrations/[a-z]\w*)\.py:"
)

pytestmark = pytest.mark.house


def run(*command: object, cwd: Path = ROOT) -> str:
    """What a command says; when it fails, the test fails with it."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}"
    return done.stdout


def tool(name: str) -> Path:
    """A tool of the environment that runs the tests."""
    path = Path(sys.executable).parent / name
    if not path.exists():
        pytest.skip(f"{name} is not installed")
    return path


@pytest.fixture(scope="module")
def artefacts(tmp_path_factory) -> tuple[Path, Path]:
    """The sdist, and the wheel built from the sdist, as an index would offer them."""
    out = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", out, ROOT)
    (sdist,) = out.glob("*.tar.gz")
    (wheel,) = out.glob("*.whl")
    return sdist, wheel


def test_the_index_would_take_them(artefacts):
    """The metadata is valid, and README renders."""
    run(tool("twine"), "check", "--strict", *artefacts)


def test_the_wheel_holds_the_package_and_nothing_else(artefacts):
    """Every module and table of the sources is in the wheel, with the mark of a typed package, and no test."""
    _, wheel = artefacts
    run(tool("check-wheel-contents"), wheel)
    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if name.startswith("vnpolicy/")}
        others = {name.split("/")[0] for name in archive.namelist()} - {"vnpolicy"}
    sources = ROOT / "src"
    wanted = {
        path.relative_to(sources).as_posix()
        for path in (sources / "vnpolicy").rglob("*")
        if path.suffix in (".py", ".tsv")
    }

    assert wanted - held == set()
    assert "vnpolicy/py.typed" in held
    assert all(name.endswith(".dist-info") for name in others)


def test_the_sdist_builds_and_tests_itself(artefacts):
    """What is needed to build, to test and to read the docs is in the sdist, and nothing that was made on the way."""
    sdist, _ = artefacts
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    wanted = ("pyproject.toml", "conftest.py", "check", "LICENSE", "README.vi.md", "tests/conftest.py", "docs/conf.py")

    assert [name for name in wanted if name not in names] == []
    assert [name for name in names if re.search(r"__pycache__|\.pyc$|\.hypothesis|docs/_build|\.venv", name)] == []


def test_the_metadata_says_what_it_can():
    """Pyroma misses two things only, an address and a home page: the project has neither yet."""
    run(tool("pyroma"), "--min=8", ".")


def test_the_news_can_be_put_together():
    """Every fragment is of a known type and is not empty."""
    fragments = [path for path in (ROOT / "changelog.d").iterdir() if path.name != "README.md"]
    types = {entry["directory"] for entry in project()["tool"]["towncrier"]["type"]}

    assert [path.name for path in fragments if path.name.split(".")[-2] not in types] == []
    assert [path.name for path in fragments if not path.read_text(encoding="utf-8").strip()] == []
    run(tool("towncrier"), "build", "--draft", "--version", "0")


def test_what_breaks_the_api_is_said():
    """Where a module that the API page names lost something since the last tag, the news say so."""
    tags = subprocess.run(
        ["git", "-C", str(ROOT), "tag", "--sort=-creatordate"], capture_output=True, text=True, check=False
    ).stdout.split()
    if not tags:
        pytest.skip("nothing is released yet")
    found = subprocess.run(
        [str(tool("griffe")), "check", "vnpolicy", "-s", "src", "-a", tags[0]],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    lost = [line for line in (found.stdout + found.stderr).splitlines() if PUBLIC_RE.match(line)]
    news = [
        path.name for path in (ROOT / "changelog.d").iterdir() if path.name.split(".")[-2] in ("changed", "removed")
    ]

    assert found.returncode in (0, 1), found.stderr
    assert lost == [] or news


def test_what_is_public_is_looked_at():
    """Every public function and class is defined in a file of which a loss is told."""
    rooms = [f"vnpolicy{room}" for room in ("", ".numerals", ".references", ".deadlines", ".agencies", ".document")]
    public = [getattr(import_module(room), name) for room in rooms for name in import_module(room).__all__]
    pages = "".join((ROOT / "docs" / page).read_text(encoding="utf-8") for page in ("api.md", "terms.md"))
    for module, name in re.findall(r"auto(?:class|function):: (vnpolicy\.[\w.]+)\.(\w+)", pages):
        public.append(getattr(import_module(module), name))
    files = {inspect.getsourcefile(thing) for thing in public if inspect.isclass(thing) or inspect.isfunction(thing)}
    paths = [Path(file).relative_to(ROOT).as_posix() for file in files]

    assert [path for path in sorted(paths) if not PUBLIC_RE.match(f"{path}:")] == []


def test_what_mutants_are_made_of_is_there():
    """The modules and the tests that the mutants are made of and asked by are still called so."""
    mutants = project()["tool"]["mutmut"]
    options = ("only_mutate", "do_not_mutate", "pytest_add_cli_args_test_selection", "also_copy")
    named = [path for option in options for path in mutants[option]]

    assert [path for path in named if not any(ROOT.glob(path))] == []


def test_one_version_everywhere():
    """Project and citation name one version."""
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")

    assert re.search(r"(?m)^version: (.*)$", citation)[1] == project()["project"]["version"]


def project() -> dict:
    """The project's own file."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
