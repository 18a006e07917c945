"""What is found in a text: one table of sentences, and the properties that hold of every text."""

from __future__ import annotations

import datetime as dt
import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnpolicy import ParseError, deadlines

ON = dt.date(2025, 5, 17)


def _specimens() -> list[tuple[str, str, str]]:
    lines = (Path(__file__).parent / "deadlines_specimens.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")][1:]
    return [(row[0].replace("¶", "\n"), row[1], row[2] if len(row) > 2 else "") for row in rows]


SPECIMENS = _specimens()


def _marked(text: str) -> tuple[str, list[str]]:
    """The text without its marks, and what they held."""
    parts = text.replace("}", "{").split("{")
    return "".join(parts), parts[1::2]


@pytest.mark.parametrize(
    ("text", "on", "values"), SPECIMENS, ids=[f"{row[0][:40]} {i}" for i, row in enumerate(SPECIMENS)]
)
def test_each_specimen_reads_as_it_says(text: str, on: str, values: str) -> None:
    """Every marked span of a sentence is found, with its value, and nothing else is."""
    plain, spans = _marked(text)
    found = deadlines.find(plain, on=dt.date.fromisoformat(on) if on else None)
    if values.startswith("~"):  # the span without the preposition, or the number before it
        values = values[1:]
        spans = [found[0].text] if found else spans
    expected = [json.loads(value) for value in values.split("|") if value]
    for value in expected:
        value.setdefault("period", None)
    actual = []
    for one in found:
        value = one.value.to_dict()
        value.setdefault("period", None)
        if isinstance(one.value, deadlines.Deadline):
            value["period"] = None
            value.pop("day", None)
        actual.append(value)

    assert spans == [one.text for one in found]
    assert expected == actual


WORDS = st.sampled_from(
    [
        "ngày",
        "tháng",
        "năm",
        "quý",
        "giai",
        "đoạn",
        "từ",
        "đến",
        "hết",
        "trước",
        "trong",
        "chậm",
        "nhất",
        "là",
        "kể",
        "nhận",
        "hồ",
        "sơ",
        "hằng",
        "định",
        "kỳ",
        "một",
        "lần",
        "mười",
        "lăm",
        "làm",
        "việc",
        "đầu",
        "cuối",
        "cùng",
        "15/6/2025",
        "2025",
        "30/2",
        "7",
        "12",
        "31",
        "(năm)",
        "I",
        "II",
        "IV",
        "/",
        "-",
        "–",
        ",",
        ".",
        ":",
        "\n",
        "|",
        "17/5",
        "05",
        "2021-2030",
        "hoàn",
        "thành",
        "nay",
        "âm",
        "lịch",
        "giờ",
        "nửa",
        "rằm",
        "thứ",
        "sáu",
        "Chủ nhật",
        "tuần",
        "rưỡi",
        "và",
        "24 giờ",
        "(10)",
        "mười (10)",
        "6",
        "tiến độ",
        "nộp",
    ]
)
TEXTS = st.one_of(st.lists(WORDS, max_size=24).map(" ".join), st.lists(WORDS, max_size=24).map("".join), st.text())


@given(TEXTS, st.one_of(st.none(), st.dates(dt.date(1950, 1, 1), dt.date(2100, 12, 31))))
@settings(max_examples=300, deadline=None)
def test_find_takes_every_text(text: str, on: dt.date | None) -> None:
    """No text makes find raise; what is found stands where it says, in order, and nothing overlaps."""
    found = deadlines.find(text, on=on)

    assert [one.text for one in found] == [text[one.start : one.end] for one in found]
    assert all(a.end <= b.start for a, b in pairwise(found))


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_parse_raises_its_own_error_alone(text: str) -> None:
    """Parse gives a value or raises ParseError, whose span lies in the text and whose suggestions parse."""
    error = None
    try:
        deadlines.parse(text)
    except ParseError as caught:
        error = caught

    assert deadlines.is_valid(text) is (error is None)
    if error is not None:
        assert error.source == text
        assert 0 <= error.span[0] <= error.span[1] <= len(text)
        assert all(deadlines.is_valid(other) for other in error.suggestions)


@given(TEXTS, st.dates(dt.date(1950, 1, 1), dt.date(2100, 12, 31)))
@settings(max_examples=200, deadline=None)
def test_what_is_found_has_a_writing(text: str, on: dt.date) -> None:
    """Every value that find gives survives its JSON, and parses from its canonical writing."""
    for one in deadlines.find(text, on=on):
        value = one.value

        assert value == type(value).from_dict(value.to_dict())
        assert value == deadlines.parse(str(value), on=on)


@given(st.lists(st.sampled_from([row[0] for row in SPECIMENS]), min_size=2, max_size=4))
@settings(max_examples=60, deadline=None)
def test_paragraphs_do_not_disturb_one_another(texts: list[str]) -> None:
    """Sentences in paragraphs of their own are found as they are alone, but for what looks back (cùng kỳ)."""
    plain = [_marked(text)[0] for text in texts if "cùng kỳ" not in text and "Thời hạn" not in text]
    joined = "\n\n".join(plain)

    assert [one.value for text in plain for one in deadlines.find(text, on=ON)] == [
        one.value for one in deadlines.find(joined, on=ON)
    ]


def test_spans_index_the_text_as_given() -> None:
    """Decomposed text, no-break spaces and capitals are read, and the span holds the caller's own characters."""
    import unicodedata

    text = "Nộp TRƯỚC NGÀY\u00a030/6/2025."
    for form in (text, unicodedata.normalize("NFD", text)):
        (one,) = deadlines.find(form, on=ON)

        assert form[form.index("T") : -1] == one.text
        assert dt.date(2025, 6, 29) == one.value.due


def test_a_column_of_due_days() -> None:
    """Bare days and quarters in cells of their own are deadlines under a header that says so, days without one."""
    table = "TT\nNhiệm vụ\nThời hạn hoàn thành\n1\nXây dựng cổng\n30/09/2025\n2\nTập huấn\nQuý IV/2025\n"
    found = deadlines.find(table, on=ON)

    assert [dt.date(2025, 9, 30), dt.date(2025, 12, 31)] == [one.value.due for one in found]
    assert [one.value.kind for one in deadlines.find(table.replace("Thời hạn hoàn thành", "Ghi chú"), on=ON)] == [
        "date",
        "period",
    ]


def test_the_words_of_an_anchor_lie_beyond_the_core() -> None:
    """The core of a term deadline ends before its event, which may name documents and agencies."""
    from vnpolicy.text import fold

    text = "Trả lời trong thời hạn 10 ngày kể từ ngày nhận văn bản quy định tại khoản 5 Điều này."
    hits = [hit for hit in deadlines._scan(fold(text), None) if hit.kind == "deadline"]

    assert [text[hit.core : hit.end] for hit in hits] == ["ngày nhận văn bản quy định tại khoản 5 Điều này"]
