"""Every example in the docstrings, in README and in the docs runs as a test."""

from __future__ import annotations

from doctest import ELLIPSIS

from sybil import Sybil
from sybil.parsers.doctest import DocTestParser
from sybil.parsers.markdown import PythonCodeBlockParser

pytest_collect_file = Sybil(
    parsers=[DocTestParser(optionflags=ELLIPSIS)],
    patterns=["src/vnpolicy/**/*.py"],
    excludes=["src/vnpolicy/__main__.py"],
).pytest()
_markdown = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS)],
    patterns=["README*.md", "docs/*.md"],
).pytest()
_sources = pytest_collect_file


def pytest_collect_file(file_path, parent):
    """Docstrings by one reader, pages by another."""
    return _sources(file_path, parent) or _markdown(file_path, parent)
