"""The fuzzer's corpus, as a test: what once reached far into the grammar still holds the promises."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

FUZZ = Path(__file__).parents[2] / "fuzz"
if not FUZZ.is_dir():
    pytest.skip("the fuzzer is not in the source distribution", allow_module_level=True)
sys.path.insert(0, str(FUZZ))

import harness  # noqa: E402

CHECKS = harness.targets()


@pytest.mark.parametrize("name", CHECKS)
def test_the_corpus_of_a_target(name):
    """Every input of the corpus is read without a fault by its target."""
    inputs = sorted((FUZZ / "corpus" / name).iterdir())
    assert inputs
    for path in inputs:
        CHECKS[name](*harness.read(path.read_bytes()))


def test_an_input_of_each_sort_gives_a_text():
    """Glued pieces, plain text, surrogates, decomposed and in capitals: the harness gives a text for any bytes."""
    body = "Uỷ ban \u0301".encode() + b"\x00\x3c\xed\xa0\x80"
    seen = {harness.read(bytes([mode]) + body)[0] for mode in range(256)}
    assert len(seen) > 3
    assert all(isinstance(text, str) for text in seen)
    assert harness.read(b"") == ("", None)
