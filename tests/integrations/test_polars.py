"""Columns of Polars: what cells become, and what happens to those that do not read."""

from __future__ import annotations

import datetime as dt
import re
import sys
from pathlib import Path

import pytest

from vnpolicy import ParseError

sys.path.insert(0, str(Path(__file__).parent))
from frames_cases import CELLS, KINDS, ON, ROWS, TEXTS, WRONG

pl = pytest.importorskip("polars", reason="the extra vnpolicy[polars] is not installed")
pytest.importorskip("vnpolicy.integrations.polars")


@pytest.mark.parametrize(("kind", "text", "cell"), CELLS, ids=[f"{k}-{t}" for k, t, _ in CELLS])
def test_a_column_holds_values(kind, text, cell):
    """A text becomes its value, and a null stays null: in a series, in a frame, and in a lazy one."""
    series = pl.Series("said", [text, None])
    expression = pl.col("said").vnpolicy.parse(kind, on=ON)

    assert [cell, None] == series.vnpolicy.parse(kind, on=ON).to_list()
    assert [cell, None] == pl.DataFrame(series).select(expression)["said"].to_list()
    lazy = pl.LazyFrame(series).select(expression)
    assert lazy.collect_schema() == lazy.collect().schema


@pytest.mark.parametrize(("kind", "text", "why"), WRONG, ids=[f"{k}-{t}" for k, t, _ in WRONG])
def test_what_does_not_read_is_an_error_or_null(kind, text, why):
    """By default the first wrong cell raises and says its row; ``errors="null"`` leaves a null."""
    series = pl.Series([None, text])

    with pytest.raises(ParseError, match=re.escape(why)) as raised:
        series.vnpolicy.parse(kind)
    assert raised.value.__notes__ == ["in row 1 of the column"]
    assert series.vnpolicy.parse(kind, errors="null").to_list() == [None, None]


def test_each_row_may_have_its_own_day():
    """``on`` may be a column of days."""
    days = pl.Series([dt.date(2024, 1, 1), dt.date(2026, 1, 1)])
    column = pl.Series(["30/6", "30/6"]).vnpolicy.parse("date", on=days)

    assert column.dt.year().to_list() == [2024, 2026]


def test_fewer_days_than_rows_are_refused():
    """No row is dropped for want of a day, and none is read with another's."""
    said = pl.Series(["30/6", "30/6"]).vnpolicy

    for read in (lambda: said.parse("date", on=[ON]), lambda: said.extract(on=[ON])):
        with pytest.raises(ValueError, match="on gives 1 days, and there are 2 rows"):
            read()


def test_a_column_of_documents_is_a_frame():
    """Each entity is a row, under the row of its text."""
    frame = pl.Series(TEXTS).vnpolicy.extract(on=ON)

    assert frame["kind"].to_list() == KINDS
    assert frame["document"].to_list() == ROWS
    assert [dt.date(2025, 6, 29)] == frame["due"].drop_nulls().to_list()
    work = pl.Series(TEXTS).vnpolicy.extract("assignments", on=[ON] * 4)
    assert work["assignees"].to_list() == [["Bộ Công an"]]


def test_wrong_arguments_are_refused():
    """A kind that does not exist is refused before anything is read, and so is a way of errors."""
    with pytest.raises(ValueError, match="the kinds are number, percentage"):
        pl.col("x").vnpolicy.parse("share")
    with pytest.raises(ValueError, match="'raise' or 'null'"):
        pl.Series(["4%"]).vnpolicy.parse("percentage", errors="ignore")


def test_a_row_that_is_no_text_is_named():
    """A column of numbers holds no documents: the error says which row came first, nulls counted."""
    with pytest.raises(ValueError, match="row 1: TypeError"):
        pl.Series([None, 5, 6]).vnpolicy.extract()
