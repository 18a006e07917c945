"""A reading as columns and as data frames."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnpolicy import extract
from vnpolicy.document.frames import FIELDS, columns

NOTICE = (Path(__file__).parents[2] / "examples" / "notice.txt").read_text(encoding="utf-8")
ON = dt.date(2025, 5, 20)
SORTS = {"int": int, "str": str, "date": dt.date, "bool": bool, "list": list, "key": (int, str)}


@pytest.mark.parametrize("rows", list(FIELDS))
@given(texts=st.lists(st.sampled_from([NOTICE, "", "đạt 50,4%", "khoản 2 Điều 5", "trước ngày 30/6"]), max_size=3))
def test_columns_are_the_same_for_every_text(rows, texts):
    """Whatever the texts hold, the columns are those that are published, equally long, each of one type."""
    table = columns([(i, extract(text, on=ON)) for i, text in enumerate(texts)], rows)

    assert list(table) == list(FIELDS[rows])
    assert len({len(column) for column in table.values()}) == 1
    for name, column in table.items():
        assert all(value is None or type(value) in (SORTS[FIELDS[rows][name]], int, str) for value in column)
        if FIELDS[rows][name] == "date":
            assert all(value is None or type(value) is dt.date for value in column)


def test_a_row_holds_the_value_in_its_columns():
    """Each kind of value fills the columns of its fields."""
    text = (
        "khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP; trong thời hạn 15 ngày kể từ ngày nhận đủ hồ sơ; quý 2/2025; thứ ba"
    )
    table = columns([("a", extract(text, on=ON))])
    rows = {kind: {n: c[i] for n, c in table.items() if c[i] is not None} for i, kind in enumerate(table["kind"])}

    assert (rows["provision"]["path"], rows["provision"]["of"]) == ("điều 5/khoản 2", "30/2020/NĐ-CP")
    assert (rows["reference"]["id"], rows["reference"]["type"]) == ("30/2020/NĐ-CP", "Nghị định")
    assert (rows["deadline"]["amount"], rows["deadline"]["unit"]) == ("15", "day")
    assert rows["deadline"]["anchor"] == "ngày nhận đủ hồ sơ"
    assert rows["period"]["period_end"] == dt.date(2025, 6, 30)
    assert (rows["ordinal"]["rank"], rows["ordinal"]["document"]) == (3, "a")


def test_rows_of_another_name_are_refused():
    """What rows there are is said."""
    with pytest.raises(ValueError, match="rows must be one of entities, assignments, figures, citations, not 'dates'"):
        columns([], "dates")


def test_a_library_of_another_name_is_refused():
    """So is what libraries there are."""
    with pytest.raises(ValueError, match="library must be 'pandas' or 'polars', not 'dask'"):
        extract("").to_frame(library="dask")


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_a_library_that_is_not_there_says_how_to_get_it(monkeypatch, library):
    """The error ends with the command."""
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(ImportError) as raised:
        extract("").to_frame(library=library)

    assert str(raised.value) == f"a data frame of {library} needs it: pip install 'vnpolicy[{library}]'"


@pytest.mark.parametrize("library", ["pandas", "polars"])
@pytest.mark.parametrize("rows", list(FIELDS))
def test_a_frame_without_the_library(monkeypatch, library, rows):
    """Whatever stands for the library is given every column under its name."""
    given = mock.Mock()
    monkeypatch.setitem(sys.modules, library, given)
    assert extract(NOTICE, on=ON).to_frame(rows, library=library) is given.DataFrame.return_value

    assert list(given.DataFrame.call_args.args[0]) == list(FIELDS[rows])


@pytest.mark.parametrize("rows", list(FIELDS))
@pytest.mark.parametrize("text", [NOTICE, ""])
def test_a_frame_of_pandas_has_the_published_columns(rows, text):
    """A frame of pandas has the published columns, and types that do not depend on the text."""
    pytest.importorskip("pandas")
    frame = extract(text, on=ON).to_frame(rows)
    empty = extract("").to_frame(rows)

    assert list(frame.columns) == list(FIELDS[rows])
    assert dict(frame.dtypes.drop("document")) == dict(empty.dtypes.drop("document"))


@pytest.mark.parametrize("rows", list(FIELDS))
@pytest.mark.parametrize("text", [NOTICE, ""])
def test_a_frame_of_polars_has_the_published_columns(rows, text):
    """A frame of Polars has the published columns, and types that do not depend on the text."""
    pytest.importorskip("polars")
    frame = extract(text, on=ON).to_frame(rows, library="polars")

    assert frame.columns == list(FIELDS[rows])
    assert frame.dtypes == extract("").to_frame(rows, library="polars").dtypes


def test_arrow_takes_the_columns():
    """``pyarrow.table`` takes the columns as they are, and gives them back."""
    arrow = pytest.importorskip("pyarrow")
    table = columns([(0, extract(NOTICE, on=ON))])

    assert arrow.table(table).to_pydict() == table
