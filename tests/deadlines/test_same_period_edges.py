"""The same stretch of another year, and runs of months, at their edges: the last day, the last month, today."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy.deadlines import Period, find


@pytest.mark.parametrize(
    ("text", "on", "unit", "end"),
    [
        ("Tính đến ngày 28/2/2025, kho thu tăng so với cùng kỳ năm 2024.", (2025, 3, 5), "month", (2024, 2, 29)),
        ("Tính đến ngày 29/2/2024, kho thu tăng so với cùng kỳ năm 2023.", (2025, 3, 5), "month", (2023, 2, 28)),
        ("Tính đến ngày 28/2/2024, kho thu tăng so với cùng kỳ năm 2023.", (2025, 3, 5), "day", (2023, 2, 28)),
        ("Tính đến ngày 15/11, kho thu tăng so với cùng kỳ năm 2023.", (2025, 12, 5), "day", (2023, 11, 15)),
        (
            "Lũy kế thu của kho đến hết ngày 30/9/2025 tăng so với cùng kỳ năm 2024.",
            (2025, 10, 5),
            "month",
            (2024, 9, 30),
        ),
        ("Giải ngân vốn đến 15/9 tăng so với cùng kỳ năm 2024.", (2025, 10, 5), "day", (2024, 9, 15)),
        ("Trong 11 tháng, kho thu tăng so với cùng kỳ năm 2023.", (2025, 12, 5), "month", (2023, 11, 30)),
        ("Trong 2 tháng, kho thu tăng so với cùng kỳ năm 2023.", (2025, 2, 25), "month", (2023, 2, 28)),
        ("Tháng 1 tăng so với cùng kỳ năm 2023 và so với cùng kỳ năm trước.", (2025, 6, 1), "month", (2024, 1, 31)),
        ("Quý I giảm. Tính chung 5 tháng, thu tăng so với cùng kỳ năm 2023.", (2025, 6, 1), "month", (2023, 5, 31)),
    ],
)
def test_the_same_stretch_ends_where_the_measured_one_does(
    text: str, on: tuple[int, int, int], unit: str, end: tuple[int, int, int]
) -> None:
    """Up to a day it is of days, but of months where the day closes one, which February does by its year."""
    value = find(text, on=dt.date(*on))[-1].value

    assert isinstance(value, Period)
    assert (value.start, value.end, value.unit) == (dt.date(end[0], 1, 1), dt.date(*end), unit)


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("Trong 12 tháng, kho thu tăng so với cùng kỳ năm 2023.", (2025, 12, 5)),
        ("Trong 6 tháng, kho thu tăng so với cùng kỳ năm 2023.", (2025, 5, 5)),
        ("Trong 1 tháng, kho thu tăng so với cùng kỳ năm 2023.", (2025, 5, 5)),
        ("Tính chung 6 tháng, kho thu tăng.", (2025, 5, 31)),
        ("Tính chung 12 tháng, kho thu tăng.", (2025, 12, 31)),
        ("Tính chung 1 tháng, kho thu tăng.", (2025, 12, 31)),
    ],
)
def test_lengths_that_measure_nothing(text: str, on: tuple[int, int, int]) -> None:
    """A whole year, a single month and months yet to come are no part of the year that has been measured."""
    assert [found.value.kind for found in find(text, on=dt.date(*on))] == ["duration"]


def test_the_month_that_is_running_counts() -> None:
    """``Tính chung 5 tháng`` may be said in May."""
    (found,) = find("Tính chung 5 tháng, kho thu tăng.", on=dt.date(2025, 5, 31))

    assert str(found.value) == "5 tháng đầu năm 2025"
