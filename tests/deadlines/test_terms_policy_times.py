"""Sentences as policy documents write them, each with the time in it and its value; and what ``trước`` means."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from vnpolicy import deadlines
from vnpolicy.deadlines.terms import due_date

ON = dt.date(2025, 5, 17)
HEADER, *LINES = Path(__file__).with_name("policy_times.tsv").read_text("utf-8").splitlines()
CASES = [dict(zip(HEADER.split("\t"), line.split("\t"), strict=True)) for line in LINES]


def test_every_sentence_reads_as_its_time():
    """Of each sentence the one time in it is found, word for word, with the fields that the JSON format gives it."""
    wrong = []
    for case in CASES:
        found = [(f.text, f.value.kind, f.value.to_dict()) for f in deadlines.find(case["text"], on=ON)]
        wanted = [(case["expression"], case["kind"], json.loads(case["value"]))] if case["kind"] else []
        if len(found) != len(wanted) or any(
            got[:2] != want[:2] or not want[2].items() <= got[2].items()
            for got, want in zip(found, wanted, strict=True)
        ):
            wrong.append((case["text"], found))

    assert wrong == []


def test_there_are_sentences_of_every_kind():
    """At least sixty sentences, of every kind, and some without a time."""
    assert len(CASES) >= 60
    assert {"date", "period", "deadline", "duration", "recurrence", ""} == {case["kind"] for case in CASES}


@given(st.dates(dt.date(1900, 1, 2), dt.date(2100, 1, 1)))
def test_before_a_day_is_the_day_before(day):
    """``trước ngày D`` is due on the day before D."""
    deadline = deadlines.parse(f"trước ngày {day.day}/{day.month}/{day.year}")

    assert (deadline.due, deadline.relation) == (day - dt.timedelta(1), "before")


@given(st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)))
def test_by_a_day_is_that_day(day):
    """``chậm nhất ngày D`` is due on D, in words and in figures."""
    for words in (f"{day:%d}/{day:%m}/{day.year}", f"{day.day} tháng {day.month} năm {day.year}"):
        assert day == deadlines.parse(f"chậm nhất ngày {words}").due


@given(st.integers(1900, 2100), st.integers(1, 4))
def test_within_a_quarter_is_its_last_day(year, quarter):
    """``trong quý`` is due on the last day of the quarter, and its months lie within it."""
    due = deadlines.parse(f"trong quý {quarter}/{year}").due
    months = [deadlines.parse(f"trong tháng {3 * quarter - i}/{year}").due for i in (2, 1, 0)]

    assert months[2] == due
    assert sorted(months) == months


@given(
    st.dates(dt.date(2021, 1, 1), dt.date(2025, 6, 30)), st.integers(1, 90), st.sampled_from(["ngày", "ngày làm việc"])
)
def test_a_term_that_is_read_is_a_term_that_is_computed(day, count, unit):
    """A term in words is due where ``due_date`` has it."""
    term = deadlines.parse(f"trong thời hạn {count:02} {unit} kể từ ngày nhận đủ hồ sơ hợp lệ")
    unit = "day" if unit == "ngày" else "working_day"

    assert term.due is None
    assert term.resolve(day) == due_date(day, count, unit)
