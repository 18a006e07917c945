"""The calendar to its edges: what a word before, a mark between or the last figure makes of two numbers."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy.deadlines import find

DAY = dt.date(2025, 6, 1)


def read(text: str, on: dt.date | None = DAY) -> list[tuple[str, str]]:
    """What a text says of time, with its words."""
    return [(found.text, str(found.value)) for found in find(text, on=on)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("lễ Vu Lan (15/7)", [("15/7", "ngày 15/7/2025")]),
        ("Mở cửa từ 5-11 đến 12-11.", [("từ 5-11 đến 12-11", "từ ngày 05/11/2025 đến ngày 12/11/2025")]),
        ("Trong các ngày 15-7 và 16-7, trời mưa.", [("ngày 15-7", "ngày 15/7/2025"), ("16-7", "ngày 16/7/2025")]),
        ("Các ngày 7-7, trẻ uống.", []),
        ("Công văn (ngày 9-10) nói rõ.", [("ngày 9-10", "ngày 09/10/2025")]),
        ("Hội diễn từ 25.4 đến 6.5.", [("từ 25.4 đến 6.5", "từ ngày 25/4/2025 đến ngày 06/5/2025")]),
        ("Hội diễn từ 25.11 đến 15.12.", [("từ 25.11 đến 15.12", "từ ngày 25/11/2025 đến ngày 15/12/2025")]),
        ("Hội diễn 5-11 đến 12-11.", []),
        ("Chỉ số từ 10.4 - 12.5.", []),
        ("Mức từ 9.5 - 8.5.", []),
        ("Chiều qua (27.4), mưa lớn.", [("27.4", "ngày 27/4/2025")]),
        ("Đến 9-6, cả tỉnh có mưa.", [("9-6", "ngày 09/6/2025")]),
        ("Nộp trước 13-8.", [("trước 13-8", "trước ngày 13/8/2025")]),
        ("Sáng 28-4, 8.5 được chọn.", [("28-4", "ngày 28/4/2025")]),
        ("Tối 28.4, 29.4 và 2-5.", [("28.4", "ngày 28/4/2025"), ("29.4", "ngày 29/4/2025")]),
        ("Mở cửa (5-10/11/2025).", [("5-10/11/2025", "từ ngày 05/11/2025 đến ngày 10/11/2025")]),
        ("Mở cửa từ 1-11 tới 30-12-2025.", [("từ 1-11 tới 30-12-2025", "từ ngày 01/11/2025 đến ngày 30/12/2025")]),
    ],
)
def test_days_of_the_press(text: str, expected: list[tuple[str, str]]) -> None:
    """A dot or a dash is of a day where ``ngày``, a bracket, ``từ`` or ``Đến`` says so, and never of two counts."""
    assert expected == read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nghỉ từ 1/3 tới 15/3", [("từ 1/3 tới 15/3", "từ ngày 01/3/2025 đến ngày 15/3/2025")]),
        ("nghỉ từ 1/3 đến 2/3", [("từ 1/3 đến 2/3", "từ ngày 01/3/2025 đến ngày 02/3/2025")]),
        ("nghỉ dịp 1/2 và 15/2", [("1/2", "ngày 01/02/2025"), ("15/2", "ngày 15/02/2025")]),
        ("từ 16 - 16/11", []),
        ("từ 0 - 16/11", []),
        ("Đợt 1: 20/3 - 15/3", []),
        ("Đợt 1: 3/3 - 4/5", []),
        ("Đợt 1: 1/3 - 4/4", []),
        ("Đợt 1: 15/3 - 15/3", []),
        ("Đợt 1: 1/3 - 2/4/2025", [("1/3 - 2/4/2025", "từ ngày 01/3/2025 đến ngày 02/4/2025")]),
        ("Đợt 1: 01/12 - 31/12", [("01/12 - 31/12", "từ ngày 01/12/2025 đến ngày 31/12/2025")]),
    ],
)
def test_days_that_are_no_shares(text: str, expected: list[tuple[str, str]]) -> None:
    """Behind ``từ``, ``dịp`` and a label two figures are days, where they run on and their month is there."""
    assert expected == read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5/8/2025, ngày 6/8/2025 họp.", [("5/8/2025", "ngày 05/8/2025"), ("ngày 6/8/2025", "ngày 06/8/2025")]),
        ("15) Nộp báo cáo trước ngày 15 hằng tháng.", [("trước ngày 15 hằng tháng", "trước ngày 15 hằng tháng")]),
        ("trước ngày thứ 1 của tháng sau", [("trước ngày thứ 1 của tháng sau", "trước ngày 01 hằng tháng")]),
        ("trước ngày thứ 31 của tháng sau", [("trước ngày thứ 31 của tháng sau", "trước ngày 31 hằng tháng")]),
        ("trước ngày thứ 32 của tháng sau", []),
        ("ngày 29/2/2025 âm lịch", [("ngày 29/2/2025 âm lịch", "ngày 29/02/2025 âm lịch")]),
        ("ngày 31/4 âm lịch", []),
    ],
)
def test_a_day_by_its_number(text: str, expected: list[tuple[str, str]]) -> None:
    """So many days a month has, its calendar counts, and what stands in brackets far before is no part of it."""
    assert expected == read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("| Việc | 1/2025 |", [("1/2025", "tháng 1/2025")]),
        ("6/2025 | Sở Y tế", [("6/2025", "tháng 6/2025")]),
        ("Thu từ 1/2024 đến 12/2024.", [("từ 1/2024 đến 12/2024", "12 tháng đầu năm 2024")]),
        ("Thu từ 12/2024.", [("từ 12/2024", "từ tháng 12/2024 trở đi")]),
        ("tháng 5 - 5/2025", []),
        ("tháng 3, 13/2025", [("tháng 3", "tháng 3/2025")]),
        ("tháng 3 đến 5, 7/2025", [("tháng 3", "tháng 3/2025")]),
        ("13 tháng đầu năm 2025", [("13 tháng", "13 tháng"), ("năm 2025", "năm 2025")]),
        ("6 tháng đầu 2025", [("6 tháng đầu 2025", "6 tháng đầu năm 2025")]),
        ("hai quý cuối năm 2025", [("hai quý cuối năm 2025", "6 tháng cuối năm 2025")]),
        ("quý I - III, IV/2025", [("quý I - III", "từ quý I/2025 đến quý III/2025"), ("IV/2025", "quý IV/2025")]),
        ("nửa giữa tháng 6", [("tháng 6", "tháng 6/2025")]),
    ],
)
def test_months_and_quarters(text: str, expected: list[tuple[str, str]]) -> None:
    """A cell, ``từ``, a list and a half make months of bare figures; what is no month is none."""
    assert expected == read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đến 2010, 80% số hộ có điện.", [("2010", "năm 2010")]),
        ("Đến 2100, mọi hộ có điện.", []),
        ("giai đoạn 2025 - 2025", [("giai đoạn 2025 - 2025", "năm 2025")]),
        ("Thuế theo năm, tính từ đầu năm.", [("đầu năm", "đầu năm 2025")]),
        ("Tính từ đầu năm, nộp đầu tháng 6.", [("đầu năm", "đầu năm 2025"), ("đầu tháng 6", "đầu tháng 6/2025")]),
    ],
)
def test_years_and_their_points(text: str, expected: list[tuple[str, str]]) -> None:
    """A year without ``năm`` is of this century; a point is found in the words before its own year."""
    assert expected == read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("từ ngày 15/6 đến ngày 2/6/2025", [("ngày 15/6", "ngày 15/6/2025"), ("ngày 2/6/2025", "ngày 02/6/2025")]),
        ("tháng 11 - tháng 2/2025", [("tháng 11", "tháng 11/2025"), ("tháng 2/2025", "tháng 2/2025")]),
        ("từ tháng 11 đến trước tháng 3", [("từ tháng 11 đến trước tháng 3", "từ tháng 11/2025 đến tháng 2/2026")]),
        (
            "từ tháng 5/2025 đến ngày 10/6/2025",
            [("từ tháng 5/2025 đến ngày 10/6/2025", "từ ngày 01/5/2025 đến ngày 10/6/2025")],
        ),
        (
            "từ đầu tháng 5 đến cuối tháng 6/2025",
            [("từ đầu tháng 5 đến cuối tháng 6/2025", "từ ngày 01/5/2025 đến ngày 30/6/2025")],
        ),
        (
            "đầu tháng 5/2025 - cuối tháng 6/2025",
            [("đầu tháng 5/2025", "đầu tháng 5/2025"), ("cuối tháng 6/2025", "cuối tháng 6/2025")],
        ),
        ("tháng 5/2025 - ngày 10/6/2025", [("tháng 5/2025", "tháng 5/2025"), ("ngày 10/6/2025", "ngày 10/6/2025")]),
        ("tháng 5/2025 - tháng 5/2025", [("tháng 5/2025", "tháng 5/2025"), ("tháng 5/2025", "tháng 5/2025")]),
        ("quý I/2025 - quý I/2025", [("quý I/2025", "quý I/2025"), ("quý I/2025", "quý I/2025")]),
        ("từ 5/1 đến 10/1 âm lịch", [("5/1", "ngày 05/01 âm lịch"), ("10/1 âm lịch", "ngày 10/01 âm lịch")]),
        ("từ 30/5 cho đến 2/6 âm lịch", [("30/5", "ngày 30/5 âm lịch"), ("2/6 âm lịch", "ngày 02/6 âm lịch")]),
        (
            "từ tháng 5 đến 10/6 âm lịch",
            [("từ tháng 5", "từ tháng 5/2025 trở đi"), ("10/6 âm lịch", "ngày 10/6 âm lịch")],
        ),
        (
            "từ năm học 2023-2024 đến năm học 2024-2025",
            [("năm học 2023-2024", "năm học 2023-2024"), ("năm học 2024-2025", "năm học 2024-2025")],
        ),
        ("từ ngày 14/02 đến ngày 28", [("từ ngày 14/02 đến ngày 28", "từ ngày 14/02/2025 đến ngày 28/02/2025")]),
        ("từ ngày 14/02 đến ngày 29", [("ngày 14/02", "ngày 14/02/2025")]),
        ("từ ngày 29/02 đến ngày 5/3/2025", [("ngày 29/02", "ngày 29/02"), ("ngày 5/3/2025", "ngày 05/3/2025")]),
        ("từ ngày 5/11 đến ngày 29/02", [("ngày 5/11", "ngày 05/11/2025"), ("ngày 29/02", "ngày 29/02")]),
        (
            "từ ngày 5/6 đến trước ngày 10/7",
            [("từ ngày 5/6 đến trước ngày 10/7", "từ ngày 05/6/2025 đến ngày 09/7/2025")],
        ),
        ("từ ngày 10/3 âm lịch đến nay", [("ngày 10/3 âm lịch", "ngày 10/3 âm lịch")]),
        ("từ giữa tháng 6/2025 trở đi", [("từ giữa tháng 6/2025 trở đi", "từ ngày 15/6/2025 trở đi")]),
    ],
)
def test_stretches_and_what_is_none(text: str, expected: list[tuple[str, str]]) -> None:
    """Both ends are of one calendar, the second no earlier than the first, and without ``từ`` both of one sort."""
    assert expected == read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ngày 14, 15 và 16/6", [("ngày 14, 15 và 16/6", "từ ngày 14/6/2025 đến ngày 16/6/2025")]),
        ("ngày 14 và 16/6/2025", [("ngày 14", "ngày 14/6/2025"), ("16/6/2025", "ngày 16/6/2025")]),
        ("ngày 14/6 và 15/6/2025", [("ngày 14/6", "ngày 14/6/2025"), ("15/6/2025", "ngày 15/6/2025")]),
        ("ngày 29/02 và 01/3/2025", [("ngày 29/02", "ngày 29/02"), ("01/3/2025", "ngày 01/3/2025")]),
        ("ngày 29, 28/02/2025", [("28/02/2025", "ngày 28/02/2025")]),
        (
            "ngày 10, 11 và 12/3 âm lịch",
            [("ngày 10", "ngày 10/3 âm lịch"), ("11", "ngày 11/3 âm lịch"), ("12/3 âm lịch", "ngày 12/3 âm lịch")],
        ),
        (
            "ngày 10 và 12/3 âm lịch, ngày 5/4 và 6/4",
            [
                ("ngày 10", "ngày 10/3 âm lịch"),
                ("12/3 âm lịch", "ngày 12/3 âm lịch"),
                ("ngày 5/4", "ngày 05/4/2025"),
                ("6/4", "ngày 06/4/2025"),
            ],
        ),
        (
            "ngày 5/6, 6/6     , 7/6/2025",
            [("ngày 5/6", "ngày 05/6/2025"), ("6/6", "ngày 06/6/2025"), ("7/6/2025", "ngày 07/6/2025")],
        ),
        (
            "tháng 5 hoặc tháng 6 hoặc tháng 7/2025",
            [("tháng 5", "tháng 5/2025"), ("tháng 6", "tháng 6/2025"), ("tháng 7/2025", "tháng 7/2025")],
        ),
        ("Năm 2023, ngày 5/3 họp.", [("Năm 2023", "năm 2023"), ("ngày 5/3", "ngày 05/3/2023")]),
        ("Năm 2024, ngày 5/3 họp.", [("Năm 2024", "năm 2024"), ("ngày 5/3", "ngày 05/3/2025")]),
        (
            "Năm 1971, ngày 5/3 họp; ngày 7/4 giải tán.",
            [("Năm 1971", "năm 1971"), ("ngày 5/3", "ngày 05/3/1971"), ("ngày 7/4", "ngày 07/4/2025")],
        ),
        (
            "Ngày 1/3 họp. Thi từ 8h ngày 3/3 đến 17h ngày 6/3/2025.",
            [
                ("Ngày 1/3", "ngày 01/3/2025"),
                ("từ 8h ngày 3/3 đến 17h ngày 6/3/2025", "từ ngày 03/3/2025 đến ngày 06/3/2025"),
            ],
        ),
        (
            "Họp 1/2/2025, 5/2/2025, 9/2/2025. Thi từ 8h ngày 3/3 đến 17h ngày 6/3/2025.",
            [
                ("1/2/2025", "ngày 01/02/2025"),
                ("5/2/2025", "ngày 05/02/2025"),
                ("9/2/2025", "ngày 09/02/2025"),
                ("từ 8h ngày 3/3 đến 17h ngày 6/3/2025", "từ ngày 03/3/2025 đến ngày 06/3/2025"),
            ],
        ),
        ("ngày 10/3 âm lịch năm nay", [("ngày 10/3 âm lịch", "ngày 10/3 âm lịch")]),
    ],
)
def test_lists_of_days(text: str, expected: list[tuple[str, str]]) -> None:
    """A list shares its month, its calendar and its year; days in a row that share a month are one stretch."""
    assert expected == read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mở 03 ngày từ ngày 4/6/2025 trở đi.",
            [("03 ngày", "03 ngày"), ("từ ngày 4/6/2025 trở đi", "từ ngày 04/6/2025 trở đi")],
        ),
        (
            "Mở 03 ngày từ ngày 4/5/2025 đến nay.",
            [("03 ngày", "03 ngày"), ("từ ngày 4/5/2025 đến nay", "từ ngày 04/5/2025 đến ngày 01/6/2025")],
        ),
        ("từ ngày 4/6 trở đi hằng năm", []),
    ],
)
def test_what_goes_on_is_one_stretch(text: str, expected: list[tuple[str, str]]) -> None:
    """What has an open end starts no term and repeats in no year."""
    assert expected == read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("quý I, III", [("quý I", "quý I"), ("III", "quý III")]),
        ("nửa đầu năm", [("nửa đầu năm", "6 tháng đầu năm")]),
        ("nửa đầu tháng 6", []),
        ("ngày 14, 15 và 16/6", [("ngày 14", "ngày 14/6"), ("15", "ngày 15/6"), ("16/6", "ngày 16/6")]),
        ("từ nay đến ngày 10/3 âm lịch", [("ngày 10/3 âm lịch", "ngày 10/3 âm lịch")]),
        ("từ nay đến năm học 2025-2026", [("năm học 2025-2026", "năm học 2025-2026")]),
        ("Mở 03 ngày từ ngày 4/5 đến nay.", [("03 ngày", "03 ngày")]),
        ("Mở 03 ngày từ ngày 4/6 trở đi.", [("03 ngày", "03 ngày")]),
    ],
)
def test_without_a_reference_date(text: str, expected: list[tuple[str, str]]) -> None:
    """No year is made up: a half of a month, a stretch up to a lunar day and one that is open stay apart."""
    assert expected == read(text, None)


def test_a_winter_ends_on_the_last_day_of_its_last_month() -> None:
    """Over the new year the end is looked for in the next year, which may be a leap year."""
    assert read("từ tháng 11 đến tháng 2", dt.date(2023, 6, 1)) == [
        ("từ tháng 11 đến tháng 2", "từ tháng 11/2023 đến tháng 2/2024")
    ]
    assert read("từ tháng 11 đến trước tháng 3", dt.date(2023, 6, 1)) == [
        ("từ tháng 11 đến trước tháng 3", "từ tháng 11/2023 đến tháng 2/2024")
    ]


@pytest.mark.parametrize("words", ["giữa tháng 6/2025", "nửa cuối tháng 6/2025", "6 tháng cuối năm 2025"])
def test_a_stretch_from_a_part_on_counts_days(words: str) -> None:
    """From a point, a half or some months on is from a day on."""
    (found,) = find(f"từ {words} trở đi")

    assert (found.value.unit, found.value.end) == ("day", None)


@pytest.mark.parametrize("on", [None, DAY])
@pytest.mark.parametrize("days", ["14, 15", "14 và 15", "14, 15, 16", "14, 15 và 16", "14 và 16"])
def test_days_in_a_row_that_repeat_are_days(days: str, on: dt.date | None) -> None:
    """Every year each of them comes again; they are a stretch of the year at hand only where nothing repeats."""
    numbers = days.replace(",", "").replace(" và", "").split()

    assert [value for _, value in read(f"Hội mở các ngày {days}/6 hằng năm.", on)] == [
        f"ngày {number}/6 hằng năm" for number in numbers
    ]
    assert [value for _, value in read(f"Nộp trước ngày {days}/6 hằng năm.", on)] == [
        f"trước ngày {number}/6 hằng năm" for number in numbers
    ]


@pytest.mark.parametrize("text", ["Sản lượng 5 tấn/năm 2025.", "Tối đa 5 kg/ năm 2025."])
def test_a_year_behind_a_rate_is_one(text: str) -> None:
    """So much a month is no month, so much a year with four figures is of that year."""
    assert read(text) == [("năm 2025", "năm 2025")]
