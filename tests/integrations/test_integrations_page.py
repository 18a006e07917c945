"""The page on other libraries: every example of a friend that is installed runs."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[2] / "docs" / "integrations.md"
SECTIONS = re.split(r"(?m)^## ", PAGE.read_text(encoding="utf-8"))
EXAMPLES = {
    section.partition("\n")[0]: "\n".join(re.findall(r"(?ms)^```pycon\n(.*?)^```", section)) for section in SECTIONS[1:]
}
FRIENDS = {
    "Pydantic": "pydantic",
    "pandas": "pandas",
    "Polars": "polars",
    "spaCy": "spacy",
    "LangChain": "langchain_core",
    "LlamaIndex": "llama_index.core",
}


def test_each_friend_has_its_example():
    """No section is without one, and no example is without its friend."""
    assert set(FRIENDS) == {title for title, examples in EXAMPLES.items() if ">>>" in examples}


@pytest.mark.parametrize("title", FRIENDS)
def test_the_examples_run(title):
    """Each example gives just what the page shows."""
    pytest.importorskip(FRIENDS[title], reason=f"{title} is not installed")
    test = doctest.DocTestParser().get_doctest(EXAMPLES[title], {}, title, str(PAGE), 0)
    told = []
    failed, tried = doctest.DocTestRunner(verbose=False).run(test, out=told.append)

    assert tried
    assert not failed, "".join(told)
