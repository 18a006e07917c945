"""The pages: twins say the same, links lead somewhere, pictures are those of the day; and tables have sources."""

from __future__ import annotations

import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from vnpolicy import agencies

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), *(ROOT / "changelog.d").glob("README.md")])
TWINS = [("README.md", "README.vi.md"), ("docs/five-minutes.md", "docs/five-minutes.vi.md")]
FENCE_RE = re.compile(r"(?ms)^(```|~~~).*?^\1$")
LINK_RE = re.compile(r"\[[^\]\n]*\]\(([^)\s]+)\)")


def read(name: str) -> str:
    """A page's text."""
    return (ROOT / name).read_text(encoding="utf-8")


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub and MyST make them."""
    headings = re.findall(r"(?m)^#+ (.*)$", FENCE_RE.sub("", page.read_text(encoding="utf-8")))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("english, vietnamese", TWINS)
def test_twins_show_the_same(english, vietnamese):
    """Both languages have the same code, the same pictures, and as many headings, rows of tables and points."""
    first, second = read(english), read(vietnamese)
    blocks = [[fence[0] for fence in FENCE_RE.finditer(text)] for text in (first, second)]
    pictures = [re.findall(r"!\[[^\]]*\]\(([^)]*)\)", text) for text in (first, second)]
    prose = [FENCE_RE.sub("", text) for text in (first, second)]

    assert blocks[0] == blocks[1]
    assert pictures[0] == pictures[1]
    for start in ("# ", "## ", "| ", "- "):
        counts = [sum(line.startswith(start) for line in text.splitlines()) for text in prose]
        assert counts[0] == counts[1], start


@pytest.mark.parametrize("english, vietnamese", TWINS)
def test_twins_name_the_same_figures(english, vietnamese):
    """A number that stands in one language stands in the other."""
    numbers = [
        set(re.findall(r"[0-9]+(?:[.,][0-9]+)*", FENCE_RE.sub("", read(name)))) for name in (english, vietnamese)
    ]

    assert numbers[0] ^ numbers[1] == set()


def test_the_page_of_the_agencies_lists_every_category_and_level():
    """What a body of the tables, or one composed by them, can be is told on their page."""
    page = read("docs/agencies.md").partition("## Kinds and levels")[2].partition("\n## ")[0]
    told = set(re.findall("`([a-z-]+)`", page))
    registry = agencies.Registry.default()

    assert {made.category for made in (*agencies.all(), *registry.patterns)} - told == set()
    assert {body.level for body in agencies.all()} - told == set()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page):
    """Every link inside the project names a file that is there, and a heading that it has."""
    lost = []
    for target in LINK_RE.findall(FENCE_RE.sub("", page.read_text(encoding="utf-8"))):
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = target.partition("#")
        file = (page.parent / name) if name else page
        if not file.exists() or (anchor and anchor not in anchors(file)):
            lost.append(target)

    assert lost == []


@pytest.mark.parametrize("page", [twin for pair in TWINS[1:] for twin in pair])
def test_the_command_line_says_what_the_page_shows(page):
    """What is piped into the command line on the page gives the block below it."""
    shown = re.search(r'(?s)echo "([^"]*)" \| \S+ -m vnpolicy ([^\n]*)\n```\s+```text\n(.*?)```', read(page))
    command = [sys.executable, "-m", "vnpolicy", *shown[2].split()]
    said = subprocess.run(command, input=shown[1].encode(), capture_output=True, check=True).stdout.decode()

    assert said == shown[3]


def test_figures_about_peers_stand_on_their_pages():
    """What README says of a peer is what the page that it links has measured."""
    rows = [line for line in read("README.md").splitlines() if line.startswith("| ") and "the table" in line]
    lost = []
    for row in rows:
        page = (ROOT / re.search(r"\[the table\]\(([^)]*)\)", row)[1]).read_text(encoding="utf-8")
        measured = set(re.findall(r"[0-9]+", page))
        lost += [number for number in re.findall(r"[0-9]+", row) if number not in measured]

    assert rows
    assert lost == []


def test_pictures_are_what_the_library_draws():
    """The pictures that need no browser are those of today's library; ``python docs/pictures.py`` draws them anew."""
    pictures = runpy.run_path(str(ROOT / "docs" / "pictures.py"))["drawn"]()

    assert [name for name, drawn in pictures.items() if read(f"docs/img/{name}") != drawn] == []
    assert (ROOT / "docs" / "img" / "marked.png").stat().st_size > 10_000


@pytest.mark.parametrize("table", sorted((ROOT / "src").rglob("*.tsv")), ids=lambda table: table.stem)
def test_every_row_has_its_source(table):
    """A table names its columns once, no row runs over them, and where there is a column of sources none is empty."""
    lines = [line for line in table.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    header = lines[0].split("\t")
    rows = [line.split("\t") for line in lines[1:]]

    assert len(set(header)) == len(header)
    assert [row for row in rows if len(row) > len(header)] == []
    if "source" in header:
        at = header.index("source")
        assert [row[0] for row in rows if len(row) <= at or not row[at].strip()] == []


def test_pages_name_no_machine_and_no_index():
    """No path of one machine and no host of a package index stands in a page."""
    shy = re.compile(r"(?<![\w.])/(?:home|root|tmp|work|opt|Users)/|[a-z]:\\\\|pypi\.org|npmjs|files\.pythonhosted")

    assert [page.name for page in PAGES if shy.search(page.read_text(encoding="utf-8"))] == []
