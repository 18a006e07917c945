"""The pillars and ``extract`` take the same things, and refuse what is not one of them in the same words."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

import vnpolicy
from vnpolicy import agencies, deadlines, numerals, references

PILLARS = (agencies, deadlines, numerals, references)
QUESTIONS = [
    pytest.param(vnpolicy.extract, id="extract"),
    *(
        pytest.param(getattr(pillar, verb), id=f"{pillar.__name__[9:]}.{verb}")
        for pillar in PILLARS
        for verb in ("find", "is_valid", "parse")
    ),
]
WRITINGS = {agencies: "UBND thành phố Huế", deadlines: "trước ngày 30/6", numerals: "50,4%", references: "Luật Đất đai"}


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("given", [None, b"50,4%", 5])
def test_what_is_no_string_is_named(question, given):
    """A ``TypeError`` says what was given."""
    with pytest.raises(TypeError, match=f"text must be a str, not {type(given).__name__}"):
        question(given)


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("given", ["2025-05-17", 2025])
def test_what_is_no_day_is_named(question, given):
    """Even where the day decides nothing."""
    with pytest.raises(TypeError, match=rf"on must be a datetime\.date, not {type(given).__name__}"):
        question("50,4%", on=given)


@pytest.mark.parametrize("pillar", PILLARS)
def test_a_moment_is_its_day(pillar):
    """A ``datetime``, which is a ``date`` to Python, counts as its day."""
    moment, text = dt.datetime(2025, 5, 17, 23, 59, tzinfo=dt.UTC), WRITINGS[pillar]

    assert pillar.parse(text, on=moment) == pillar.parse(text, on=moment.date())
    assert pillar.find(text, on=moment) == pillar.find(text, on=moment.date())
    assert vnpolicy.extract(text, on=moment) == vnpolicy.extract(text, on=moment.date())


@pytest.mark.parametrize("pillar", PILLARS)
def test_a_value_is_laid_out_as_its_writing(pillar):
    """A column of a table can be as wide as it wants."""
    value = pillar.parse(WRITINGS[pillar])

    assert f"{value:>60}" == str(value).rjust(60)
    assert f"{value}" == str(value)


@pytest.mark.parametrize("pillar", PILLARS)
def test_a_value_is_shown_as_it_is_made(pillar):
    """What ``repr`` shows makes the same value again."""
    names = {**vars(pillar), "Decimal": Decimal, "datetime": dt}
    for text in (WRITINGS[pillar], "Nghị quyết 57" if pillar is references else WRITINGS[pillar]):
        value = pillar.parse(text)

        assert eval(repr(value), names) == value
