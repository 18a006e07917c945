"""Months by their names (tháng Tư), and runs of months said again (tính chung 5 tháng)."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy.deadlines import find, parse

DAY = dt.date(2025, 6, 15)


def _read(text: str, on: dt.date | None = DAY) -> list[tuple[str, str]]:
    return [(found.text, str(found.value)) for found in find(text, on=on)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Giá gạo tháng Tư giảm.", [("tháng Tư", "tháng 4/2025")]),
        ("Tháng Năm mưa nhiều.", [("Tháng Năm", "tháng 5/2025")]),
        ("Kho đầy. Tháng\nMười Một năm 2024 kho vơi.", [("Tháng\nMười Một năm 2024", "tháng 11/2024")]),
        ("Giá gạo tháng Mười hai/2024 giảm.", [("tháng Mười hai/2024", "tháng 12/2024")]),
        ("Giá gạo tháng Mười năm ngoái giảm.", [("tháng Mười năm ngoái", "tháng 10/2024")]),
        (
            "Mưa từ tháng Ba đến tháng Năm năm 2025.",
            [("từ tháng Ba đến tháng Năm năm 2025", "từ tháng 3/2025 đến tháng 5/2025")],
        ),
        (
            "Thu tháng Năm và 5 tháng đầu năm.",
            [("tháng Năm", "tháng 5/2025"), ("5 tháng đầu năm", "5 tháng đầu năm 2025")],
        ),
        ("Cầu thông xe ngày 30 tháng Tư năm 2024.", [("ngày 30 tháng Tư năm 2024", "ngày 30/4/2024")]),
        (
            "Nghỉ từ 30 tháng Tư đến ngày 1 tháng Năm.",
            [("từ 30 tháng Tư đến ngày 1 tháng Năm", "từ ngày 30/4/2025 đến ngày 01/5/2025")],
        ),
        ("Các xã hoàn thành trước tháng Chín.", [("trước tháng Chín", "trước tháng 9/2025")]),
    ],
)
def test_months_by_name(text: str, expected: list[tuple[str, str]]) -> None:
    """A month's name in words, with its capital, is the month."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Sau Cách mạng tháng Tám, ruộng được chia.",
        "Trước khởi nghĩa tháng Tám ông dạy học.",
        "Chương trình Tháng Ba biên giới được phát động.",
        "Họ và tên, Ngày Tháng Năm sinh, quê quán",
        "Mỗi tháng hai lần, mỗi tháng năm buổi.",
        "NGÀY THÁNG NĂM LẬP PHIẾU",
        "Kho mở ngày 31 tháng Tư.",
    ],
)
def test_what_is_no_month(text: str) -> None:
    """Names of events, heads of forms, counts and days that do not exist are no months."""
    assert [span for span, _ in _read(text) if "ngày" not in span] == []


def test_parse_reads_the_name_of_a_month() -> None:
    """``parse`` reads what ``find`` reads."""
    assert str(parse("tháng Tư năm 2024")) == "tháng 4/2024"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Tính chung 5 tháng, kho xuất ba đợt.", "5 tháng đầu năm 2025"),
        ("Lũy kế\n5 tháng kho xuất ba đợt.", "5 tháng đầu năm 2025"),
        ("Tháng 5 và 5 tháng đầu năm 2024 kho đầy. Trong 5 tháng, kho xuất ba đợt.", "5 tháng đầu năm 2024"),
        ("Thu 5 tháng đầu năm tăng. Bình quân 5 tháng, giá giảm.", "5 tháng đầu năm 2025"),
        ("Thu 5 tháng năm 2024 và 5 tháng năm 2023 tăng. Chi 5 tháng ước đạt kế hoạch.", "5 tháng đầu năm 2024"),
        ("Thu năm tháng đầu năm tăng. Năm tháng qua, đã có ba kho mở.", "5 tháng đầu năm 2025"),
    ],
)
def test_runs_of_months_said_again(text: str, value: str) -> None:
    """What is summed up is from New Year on, and so is a count of months that was named as such before."""
    last = find(text, on=DAY)[-1]

    assert (last.value.kind, str(last.value)) == ("period", value)


@pytest.mark.parametrize(
    "text", ["Thu 8 tháng ước đạt 5 tỷ.", "Bình quân 8 tháng tăng 3%.", "Chi 8 tháng qua giảm 3%."]
)
def test_months_that_have_just_passed_are_those_of_the_year_when_their_result_is_told(text: str) -> None:
    """In September the results of eight months are those from New Year on; so are those of nine, and of no others."""
    nine = text.replace("8 tháng", "9 tháng")
    others = [text.replace("8 tháng", f"{count} tháng") for count in (7, 10)]

    def read(text: str) -> str:
        value = find(text, on=dt.date(2025, 9, 10))[0].value
        return f"{value.kind} {value}"

    assert [read(text), read(nine)] == ["period 8 tháng đầu năm 2025", "period 9 tháng đầu năm 2025"]
    assert [read(other) for other in others] == ["duration 07 tháng", "duration 10 tháng"]


@pytest.mark.parametrize("stretch", ["tháng 12", "quý IV"])
def test_what_is_compared_with_last_year_is_of_last_year(stretch: str) -> None:
    """Elsewhere ``năm trước`` is the year before any year: ``trước ngày 15/12 năm trước``."""
    (found,) = find(f"Giá tăng so với {stretch} năm trước.", on=DAY)
    assert found.text.endswith(f"{stretch} năm trước")
    assert str(found.value).endswith("2024")
    assert not [one for one in find(f"Lập sổ {stretch} năm trước.", on=DAY) if "trước" in one.text]


def test_a_run_said_again_needs_no_day() -> None:
    """Without a reference date the count means what the named run means."""
    assert _read("Thu 5 tháng đầu năm tăng. Chi 5 tháng ước đạt kế hoạch.", None) == [
        ("5 tháng đầu năm", "5 tháng đầu năm"),
        ("5 tháng", "5 tháng đầu năm"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Tính chung 9 tháng, kho xuất ba đợt.",
        "Bình quân 5 tháng, giá giảm.",
        "Cộng dồn 12 tháng thì xét.",
        "Thu 5 tháng đầu năm tăng. Sau 5 tháng đã có ba kho mở.",
        "Thu 5 tháng đầu năm tăng. Thuê kho trong 5 tháng liền.",
        "Thu 5 tháng đầu năm tăng. Chi 4 tháng ước đạt kế hoạch.",
        "Tính chung 5 tuần, kho xuất ba đợt.",
    ],
)
def test_counts_of_months_that_stay_lengths(text: str) -> None:
    """Months yet to come, those that nobody named and those that a limit counts are lengths."""
    assert find(text, on=DAY)[-1].value.kind == "duration"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Theo báo cáo, trong tháng 5, các kho xuất ba đợt.", "period"),
        ("Tại báo cáo trong tháng 5, các kho xuất ba đợt.", "period"),
        ("Các kho báo cáo trong tháng 7.", "deadline"),
    ],
)
def test_a_report_that_is_quoted_is_no_duty(text: str, expected: str) -> None:
    """``theo báo cáo`` says whose figures they are; ``báo cáo trong tháng 7`` is what is to be done."""
    assert [found.value.kind for found in find(text, on=DAY)] == [expected]


def test_stretches_of_years_have_no_same_stretch() -> None:
    """``cùng kỳ năm trước`` is that of the quarter measured, and not of the years that it is placed in."""
    text = "Thu quý II tăng, cao nhất trong giai đoạn 2020 - 2024. Chi tăng so với cùng kỳ năm trước."

    assert _read(text)[-1] == ("cùng kỳ năm trước", "quý II/2024")
    assert _read("Giai đoạn 2021 - 2025 thu tăng so với cùng kỳ năm trước.")[1:] == []
