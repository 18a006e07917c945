"""Columns of pandas: what cells become, and what happens to those that do not read."""

from __future__ import annotations

import datetime as dt
import re
import sys
from pathlib import Path

import pytest

from vnpolicy import ParseError

sys.path.insert(0, str(Path(__file__).parent))
from frames_cases import CELLS, KINDS, ON, ROWS, TEXTS, WRONG

pd = pytest.importorskip("pandas", reason="the extra vnpolicy[pandas] is not installed")
pytest.importorskip("vnpolicy.integrations.pandas")


@pytest.mark.parametrize(("kind", "text", "cell"), CELLS, ids=[f"{k}-{t}" for k, t, _ in CELLS])
def test_a_column_holds_values(kind, text, cell):
    """A text becomes its value, a missing one stays missing, and the index stays as it was."""
    column = pd.Series([text, None], index=["a", "b"], name="said").vnpolicy.parse(kind, on=ON)
    read, missing = column.loc["a"], column.loc["b"]

    if isinstance(cell, dict):
        assert cell == {name: v.date() if isinstance(v, pd.Timestamp) else v for name, v in read.items()}
        assert missing.isna().all()
    else:
        assert column.name == "said"
        assert cell == (read.date() if isinstance(read, pd.Timestamp) else read)
        assert pd.isna(missing)


@pytest.mark.parametrize(("kind", "text", "why"), WRONG, ids=[f"{k}-{t}" for k, t, _ in WRONG])
def test_what_does_not_read_is_an_error_or_missing(kind, text, why):
    """By default the first wrong cell raises and says its row; ``errors="null"`` leaves it missing."""
    series = pd.Series([None, text])

    with pytest.raises(ParseError, match=re.escape(why)) as raised:
        series.vnpolicy.parse(kind)
    assert raised.value.__notes__ == ["in row 1 of the column"]
    assert pd.isna(series.vnpolicy.parse(kind, errors="null")).all()


def test_each_row_may_have_its_own_day():
    """``on`` may be a column of days."""
    days = [dt.date(2024, 1, 1), dt.date(2026, 1, 1)]
    column = pd.Series(["30/6", "30/6"]).vnpolicy.parse("date", on=days)

    assert [day.year for day in column] == [2024, 2026]


def test_fewer_days_than_rows_are_refused():
    """No row is dropped for want of a day, and none is read with another's."""
    said = pd.Series(["30/6", "30/6"]).vnpolicy

    for read in (lambda: said.parse("date", on=[ON]), lambda: said.extract(on=[ON])):
        with pytest.raises(ValueError, match="on gives 1 days, and there are 2 rows"):
            read()


def test_a_column_of_documents_is_a_frame():
    """Each entity is a row, under the index label of its text."""
    labels = ["a", "b", "c", "d"]
    frame = pd.Series(TEXTS, index=labels).vnpolicy.extract(on=ON)

    assert list(frame["kind"]) == KINDS
    assert [labels[row] for row in ROWS] == list(frame["document"])
    assert [dt.date(2025, 6, 29)] == [day.date() for day in frame["due"].dropna()]
    work = pd.Series(TEXTS, index=labels).vnpolicy.extract("assignments", on=[ON] * 4)
    assert list(work["assignees"]) == [["Bộ Công an"]]


def test_wrong_arguments_and_cells_that_are_no_text():
    """A kind that does not exist, a way of errors that does not, and a number among texts are refused."""
    series = pd.Series(["4%"])

    with pytest.raises(ValueError, match="the kinds are number, percentage"):
        series.vnpolicy.parse("share")
    with pytest.raises(ValueError, match="'raise' or 'null'"):
        series.vnpolicy.parse("percentage", errors="ignore")
    with pytest.raises(TypeError):
        pd.Series([4], dtype=object).vnpolicy.parse("percentage", errors="null")
    with pytest.raises(ValueError, match="row 1: TypeError"):
        pd.Series([None, 4], dtype=object).vnpolicy.extract()
