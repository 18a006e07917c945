"""What parse refuses, each with its reason, and what it needs a reference date for."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy import ParseError, deadlines

WRONG = [
    ("", "empty", ()),
    ("   ", "empty", ()),
    ("hôm nào đó", "not a time expression", ()),
    ("31/6/2025", "no such day", ("ngày 30/6/2025",)),
    ("ngày 29 tháng 02 năm 2025", "no such day", ("ngày 28/02/2025",)),
    ("ngày 30/2", "no such day", ()),
    ("06/30/2025", "no such day", ("ngày 30/6/2025",)),
    ("2025-06-30", "day, month, year", ("ngày 30/6/2025",)),
    ("ngày 30/6/2025 và sau đó", "words after", ()),
    ("khoảng 15 ngày", "words before", ()),
    ("6/2025", "a month needs its noun", ("tháng 6/2025",)),
    (" 13/2025", "no such month", ()),
    ("Q2/2025", "a quarter is written quý", ("quý II/2025",)),
    ("2025", "a year needs its noun", ("năm 2025",)),
    ("5/6/25", "a year has four digits", ("ngày 05/6/2025",)),
    ("5/6/75", "a year has four digits", ("ngày 05/6/1975",)),
    ("31-2-25", "a year has four digits", ()),
    ("trước ngày 5/6/25", "a year has four digits", ("trước ngày 05/6/2025",)),
    ("Trước ngày 31/4/2025", "no such day", ("Trước ngày 30/4/2025",)),
    ("từ ngày 30/2/2025 đến ngày 5/3/2025", "no such day", ("từ ngày 28/02/2025 đến ngày 5/3/2025",)),
    ("hôm 31/4/2025 ấy", "no such day", ("ngày 30/4/2025",)),
    ("từ tháng 3/2025 đến nay", "reference date", ()),
    ("từ nay đến năm 2030", "reference date", ()),
    ("ngày ký", "reference date", ()),
    ("quý 5/2025", "no such quarter", ()),
    ("tháng 13/2025", "no such month", ()),
    ("hằng năm", "not a time expression", ()),
    ("18 tuổi", "not a time expression", ()),
    ("giai đoạn 1", "not a time expression", ()),
    ("giai đoạn 2030 - 2021", "not a time", ()),
]


@pytest.mark.parametrize(("text", "reason", "suggestions"), WRONG, ids=[row[0] for row in WRONG])
def test_parse_says_why(text: str, reason: str, suggestions: tuple[str, ...]) -> None:
    """The error names what is wrong, quotes the input and suggests a writing that parses."""
    with pytest.raises(ParseError, match=reason) as caught:
        deadlines.parse(text)

    assert text == caught.value.source
    assert suggestions == caught.value.suggestions
    assert not deadlines.is_valid(text)


@pytest.mark.parametrize("other", [None, 20250630, b"30/6/2025", dt.date(2025, 6, 30)])
def test_parse_takes_a_str(other: object) -> None:
    """Anything else is a TypeError."""
    with pytest.raises(TypeError, match="str"):
        deadlines.parse(other)  # type: ignore[arg-type]


def test_what_is_missing_comes_from_on() -> None:
    """Without a reference date the value keeps what the text says; with one it is complete."""
    on = dt.date(2025, 5, 17)
    for text in ("ngày 17/5", "tháng 4", "quý I", "6 tháng đầu năm", "cuối năm", "trước ngày 30/6", "trong quý III"):
        partial, whole = deadlines.parse(text), deadlines.parse(text, on=on)

        assert partial != whole
        assert partial == deadlines.parse(str(partial))
        assert "2025" in str(whole)
        assert partial == type(partial).from_dict(partial.to_dict())


def test_a_due_day_of_next_year() -> None:
    """A due day without a year that lies more than a month back is next year's; a plain day is not moved."""
    december = dt.date(2025, 12, 15)

    assert dt.date(2026, 1, 30) == deadlines.parse("trước ngày 31/01", on=december).due
    assert dt.date(2025, 11, 29) == deadlines.parse("trước ngày 30/11", on=december).due
    assert dt.date(2025, 1, 31) == deadlines.parse("ngày 31/01", on=december).date


def test_every_preposition() -> None:
    """The relation follows the preposition, and the due day the relation."""
    table = {
        "trước ngày 30/6/2025": ("before", "2025-06-29"),
        "đến trước ngày 30/6/2025": ("before", "2025-06-29"),
        "chậm nhất trước ngày 30/6/2025": ("before", "2025-06-29"),
        "chậm nhất là ngày 30/6/2025": ("by", "2025-06-30"),
        "chậm nhất vào ngày 30/6/2025": ("by", "2025-06-30"),
        "muộn nhất ngày 30/6/2025": ("by", "2025-06-30"),
        "không muộn hơn ngày 30/6/2025": ("by", "2025-06-30"),
        "không được muộn hơn ngày 30/6/2025": ("by", "2025-06-30"),
        "không được quá ngày 30/6/2025": ("by", "2025-06-30"),
        "đến hết ngày 30/6/2025": ("by", "2025-06-30"),
        "hết quý II/2025": ("by", "2025-06-30"),
        "đến năm 2030": ("by", "2030-12-31"),
        "đến giữa năm 2025": ("by", "2025-06-30"),
        "trước tháng 7/2025": ("before", "2025-06-30"),
        "trước quý III/2025": ("before", "2025-06-30"),
        "trong tháng 6/2025": ("within", "2025-06-30"),
        "vào quý II/2025": ("within", "2025-06-30"),
        "chậm nhất trong quý II năm 2025": ("by", "2025-06-30"),
        "trước 08h00 ngày 30/6/2025": ("before", "2025-06-30"),
        "chậm nhất 17 giờ 30 phút ngày 30/6/2025": ("by", "2025-06-30"),
        "trước thứ Hai, ngày 30/6/2025": ("before", "2025-06-29"),
    }
    actual = {text: (d.relation, str(d.due)) for text in table for d in [deadlines.parse(text)]}

    assert table == actual


def test_the_day_that_is_given_is_asked() -> None:
    """What needs a reference date is valid with one, unless it runs backwards then; and that is told as it is."""
    day = dt.date(2025, 4, 1)

    assert [deadlines.is_valid("từ tháng 3 đến nay", on=on) for on in (None, day)] == [False, True]
    with pytest.raises(ParseError) as refused:
        deadlines.parse("từ nay đến năm 2020", on=day)
    assert "reference date" not in refused.value.message
