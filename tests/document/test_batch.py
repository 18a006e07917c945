"""Many documents."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnpolicy import extract
from vnpolicy.document import batch as module
from vnpolicy.document.batch import Batch, extract_many
from vnpolicy.document.frames import columns

NOTICE = (Path(__file__).parents[2] / "examples" / "notice.txt").read_text(encoding="utf-8")
ON = dt.date(2025, 5, 20)
PIECES = ["đạt 50,4%", "", "Bộ Y tế hoàn thành trước ngày 30/6.", NOTICE, "\ud800 5%"]


@given(st.lists(st.sampled_from(PIECES), max_size=5))
def test_a_batch_is_its_documents_in_order(texts):
    """The rows are those that each text gives by itself, under its place among the texts."""
    batch = extract_many(texts, on=ON)
    documents = [(i, extract(text, on=ON)) for i, text in enumerate(texts)]

    assert batch.entities == columns(documents)
    assert batch.assignments == columns(documents, "assignments")
    assert (batch.documents, batch.failures) == (len(texts), ())


def test_processes_give_the_same():
    """Several processes give the same columns in the same order, and report the same failures."""
    texts = [NOTICE * 60, None, "đạt 5%", NOTICE * 60, 7, *["đạt 6%"] * 20]

    assert extract_many(iter(texts), on=ON, workers=2) == extract_many(texts, on=ON)


def test_a_document_that_cannot_be_read_stops_nothing():
    """Its place, the error and what it says stand beside the columns; the others are read."""
    batch = extract_many(["đạt 5%", None, b"6%", "đạt 7%"])

    assert batch.entities["document"] == [0, 3]
    assert [(f.document, f.error, f.message) for f in batch.failures] == [
        (1, "TypeError", "text must be a str, not NoneType"),
        (2, "TypeError", "text must be a str, not bytes"),
    ]


def test_the_day_of_each_document_stands_beside_the_columns():
    """The day that was given, else that of the head; None where a text has none, or was not read."""
    headed = "Số: 12/TB-VPCP\nHà Nội, ngày 20 tháng 5 năm 2025\nTHÔNG BÁO\nBộ Y tế trình trước ngày 30/6."

    assert extract_many([headed, "đạt 5%", None]).on == (dt.date(2025, 5, 20), None, None)
    assert extract_many([headed, "đạt 5%"], on=ON).on == (ON, ON)
    assert extract_many([headed], on=[dt.date(2024, 1, 2)], workers=2).on == (dt.date(2024, 1, 2),)


def _deadly(text: str, **_: object) -> object:
    if text == "chết":
        os._exit(1)
    return extract(text)


def test_a_process_that_dies_takes_one_document_with_it(monkeypatch):
    """The document that kills its process is reported, and every other is read."""
    import multiprocessing

    if multiprocessing.get_start_method() != "fork":
        pytest.skip("a new process would not see the change")
    monkeypatch.setattr(module, "extract", _deadly)
    monkeypatch.setattr(module, "_TASK", 5)
    batch = extract_many(["đạt 5%", "đạt 6%", "chết", "đạt 7%"], workers=2)

    assert batch.entities["document"] == [0, 1, 3]
    assert [(f.document, f.error) for f in batch.failures] == [(2, "BrokenProcessPool")]


def test_each_document_may_have_its_day():
    """``on`` may give a day for each text."""
    batch = extract_many(["ngày 17/5", "ngày 17/5", "ngày 17/5"], on=[ON, None, dt.date(2020, 1, 1)])

    assert batch.entities["date"] == [dt.date(2025, 5, 17), None, dt.date(2020, 5, 17)]


@pytest.mark.parametrize(
    ("call", "error", "says"),
    [
        (lambda: extract_many(["a"], workers=0), ValueError, "workers must be at least 1, not 0"),
        (lambda: extract_many(["a", "b"], on=[ON]), ValueError, "on gives 1 days, and there are more texts"),
        (lambda: extract_many("đạt 5%"), TypeError, "texts must be several strings, not one"),
    ],
)
def test_what_is_asked_wrongly_is_refused(call, error, says):
    """No worker, too few days and one string for many are refused at once."""
    with pytest.raises(error, match=says):
        call()


def test_an_empty_batch_has_its_columns():
    """No text gives the columns, without rows."""
    assert extract_many([]) == Batch()
    assert "due" in Batch().assignments


def test_a_batch_has_two_sorts_of_rows():
    """Another is refused before anything is imported."""
    with pytest.raises(ValueError, match="rows of a batch must be one of entities, assignments, not 'figures'"):
        Batch().to_frame("figures")


def test_one_string_is_no_list_of_days():
    """A day as a string would be read letter by letter, so it is refused."""
    with pytest.raises(TypeError, match=r"on must be a datetime\.date or one for each text, not str"):
        extract_many(["Hạn là ngày 30/6."], on="2025-05-17")


def test_a_batch_as_a_frame():
    """The columns make a data frame."""
    pytest.importorskip("pandas")

    assert list(extract_many(PIECES, on=ON).to_frame("assignments")["document"]) == [2, 3, 3]
