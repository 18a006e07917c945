"""A citation that is broken by the end of a line as Windows writes it is the citation."""

from __future__ import annotations

from pathlib import Path

import pytest

from vnpolicy import references

HERE = Path(__file__).parent
TEXTS = [
    line.split("\t")[0].replace("\\n", "\n")
    for name in ("references_specimens.tsv", "provisions.tsv")
    for line in (HERE / name).read_text(encoding="utf-8").splitlines()
    if line and not line.startswith(("#", "text\t"))
]


def read(text: str) -> list[object]:
    """The values, without what only tells how they were written."""
    return [found.value.to_dict() for found in references.find(text)]


@pytest.mark.parametrize("text", TEXTS)
def test_a_line_may_end_as_windows_ends_it(text):
    """
    Wherever a citation may be broken by a plain end of a line, a carriage return before it changes nothing.
    """
    for at in [at for at, letter in enumerate(text) if letter == " "]:
        plain = read(f"{text[:at]}\n{text[at + 1 :]}")
        if plain == read(text):
            assert read(f"{text[:at]}\r\n{text[at + 1 :]}") == plain, (text[:at], text[at + 1 :])
    if read(text.replace(" ", "\n")) == read(text):
        assert read(text.replace(" ", "\r\n")) == read(text)


@pytest.mark.parametrize(("gap", "kind"), [("\n", "Tiêu chuẩn Việt Nam"), ("\n\n", "Tiêu chuẩn quốc gia")])
def test_no_noun_stands_across_an_empty_line(gap: str, kind: str) -> None:
    """The noun of a standard may stand on the line before, and not above an empty line."""
    (found,) = references.find(f"TIÊU CHUẨN VIỆT NAM{gap}TCVN 1:1995")
    assert (found.value.id, found.value.type) == ("TCVN 1:1995", kind)
