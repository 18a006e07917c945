"""Real forms, each with its value and the kind of text that writes so; and wrong ones, each with its reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from vnpolicy import ParseError, numerals

HERE = Path(__file__).parent


def _rows(name):
    lines = [line.split("\t") for line in (HERE / name).read_text(encoding="utf-8").splitlines() if line[0] != "#"]
    return lines[1:]


FORMS = _rows("numeral_forms.tsv")
WRONG = _rows("numeral_wrong.tsv")


def written(value):
    """The value as the tables write it."""
    data = value.to_dict()
    if value.kind == "ratio":
        return f"{data['part']}/{data['whole']}"
    if value.kind == "ordinal":
        return str(data["rank"])
    figure = data["amount"] if "amount" in data else f"{data['low']}..{data['high']}"
    unit = data.get("currency", data.get("unit"))
    return f"{figure} {unit}" if unit else figure


def test_there_are_enough_of_them():
    """There are at least three hundred forms and sixty wrong inputs."""
    assert len(FORMS) >= 300
    assert len(WRONG) >= 60


@pytest.mark.parametrize(("form", "kind", "value", "source"), FORMS)
def test_a_form_reads_as_its_value(form, kind, value, source):
    """A form that policy text writes parses to its value, and the value's own writing parses back."""
    read = numerals.parse(form)
    assert (read.kind, written(read)) == (kind, value)
    assert numerals.parse(str(read)) == read
    assert type(read).from_dict(read.to_dict()) == read


@pytest.mark.parametrize(("form", "kind", "value", "source"), FORMS)
def test_a_form_reads_the_same_in_a_sentence(form, kind, value, source):
    """No reading changes when a sentence is put around it."""
    sentence = "Đến kỳ họp {} thì xong." if kind == "ordinal" else "Báo cáo nêu rõ có khoảng {} mục cần rà soát."
    text = sentence.format(form)
    assert [(f.text, written(f.value)) for f in numerals.find(text)] == [(form, value)]


@pytest.mark.parametrize(("text", "says", "why"), WRONG)
def test_a_wrong_input_is_refused_with_its_reason(text, says, why):
    """Wrong input raises ``ParseError`` that says what is wrong, points into the input, and suggests what parses."""
    with pytest.raises(ParseError) as caught:
        numerals.parse(text)
    error = caught.value
    assert says in error.message
    assert error.message[0] == error.message[0].lower()
    assert error.source == text
    start, end = error.span
    assert 0 <= start <= end <= len(text)
    for suggestion in error.suggestions:
        numerals.parse(suggestion)
    assert not numerals.is_valid(text)


@pytest.mark.parametrize(
    ("text", "suggestions"),
    [
        ("1.25.499", ("125.499",)),
        ("4,300 ₫", ("4.300 đồng", "4,3 đồng")),
        ("mười năm", ("mười lăm",)),
        ("hai mốt", ("hai mươi mốt",)),
        ("một trăm hai", ("120", "102")),
        ("10-5%", ("5-10%",)),
        ("từ 5% đến 10%", ("5% đến 10%",)),
        ("1.500 đồng/năm", ("1.500 đồng",)),
    ],
)
def test_an_error_names_what_was_probably_meant(text, suggestions):
    """Where a wrong form has a likely meaning, the error names it."""
    with pytest.raises(ParseError) as caught:
        numerals.parse(text)
    assert caught.value.suggestions == suggestions


@pytest.mark.parametrize("wrong", [None, 5, b"5%", ["5%"]])
def test_what_is_no_str_is_a_type_error(wrong):
    """``parse`` and ``find`` take a ``str`` and nothing else."""
    with pytest.raises(TypeError):
        numerals.parse(wrong)
    with pytest.raises(TypeError):
        numerals.find(wrong)
