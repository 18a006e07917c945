"""Where a friend is not installed, its module says in one sentence what to install."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import pytest

FRIENDS = [
    ("pydantic", "pydantic_core"),
    ("spacy", "spacy"),
    ("polars", "polars"),
    ("pandas", "pandas"),
    ("langchain", "langchain_core"),
    ("llamaindex", "llama_index"),
]


@pytest.mark.parametrize(("module", "friend"), FRIENDS, ids=[module for module, _ in FRIENDS])
def test_the_error_names_the_extra(monkeypatch, module, friend):
    """The import fails with an ``ImportError`` whose message ends with the command."""
    for name in [friend, *(name for name in sys.modules if name.startswith(f"{friend}."))]:
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.delitem(sys.modules, f"vnpolicy.integrations.{module}", raising=False)

    with pytest.raises(ImportError) as raised:
        import_module(f"vnpolicy.integrations.{module}")

    assert str(raised.value).startswith(f"vnpolicy.integrations.{module} needs ")
    assert str(raised.value).endswith(f": pip install 'vnpolicy[{module}]'")


def test_no_friend_is_loaded_unasked():
    """The values and the reader load none of them, installed or not."""
    code = (
        "import sys, vnpolicy\n"
        "vnpolicy.extract('Bộ Y tế đạt 50,4% trong quý 2/2025 theo Nghị định 30/2020/NĐ-CP').to_html()\n"
        f"print([name for name in {[friend for _, friend in FRIENDS]} if name in sys.modules])"
    )

    assert subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout == "[]\n"
