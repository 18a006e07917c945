"""Times that the words beside them make, or unmake: blank forms, years without their noun, reports of every year."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy import deadlines

DAY = dt.date(2025, 11, 20)


def _read(text: str) -> list[tuple[str, str]]:
    return [(found.text, str(found.value)) for found in deadlines.find(text, on=DAY)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lai Châu, ngày tháng năm 2026", []),
        ("Lai Châu, ngày ... tháng ... năm 2026", []),
        ("Lai Châu, ngày …… tháng……năm 2026", []),
        ("Lai Châu, ngày tháng\nnăm 2026", []),
        ("Nhớ những ngày tháng năm 1946 gian khó.", [("năm 1946", "năm 1946")]),
        ("Báo cáo tháng, năm 2026.", [("năm 2026", "năm 2026")]),
        ("Số liệu từng tháng năm 2026.", [("năm 2026", "năm 2026")]),
    ],
)
def test_a_form_whose_day_and_month_are_blank(text: str, expected: list[tuple[str, str]]) -> None:
    """A date of which only the year is printed is none, and no whole year either."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Xong trước 2030.", [("trước 2030", "trước năm 2030")]),
        ("Đường mới vào cuối 2026.", [("cuối 2026", "cuối năm 2026")]),
        ("Từ đầu 2026 đến giữa 2027.", [("Từ đầu 2026 đến giữa 2027", "từ ngày 01/01/2026 đến ngày 30/6/2027")]),
        ("Phí mới sau 2026 ra sao?", [("2026", "năm 2026")]),
        ("Hồi 2019, hồ cạn.", [("2019", "năm 2019")]),
        ("Trồng đầu 2000 cây thông.", []),
        ("Góp vào 2010 đồng.", []),
        ("Xếp sau 2.010 hộ.", []),
        ("So với năm trước\n2025\n", []),
        ("Có 15 xã, 2030 hộ.", []),
    ],
)
def test_a_year_without_its_noun(text: str, expected: list[tuple[str, str]]) -> None:
    """Behind ``trước``, ``sau``, ``đầu``, ``giữa``, ``cuối`` four figures that count nothing are a year."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Áp dụng từ ngày 1 7 năm 2025.", [("ngày 1 7 năm 2025", "ngày 01/7/2025")]),
        ("Họp ngày 7 tháng 5\n(5) Ngày hội làng", [("ngày 7 tháng 5", "ngày 07/5/2025")]),
        ("Họp ngày 15 (mười lăm) tháng 5.", [("ngày 15 (mười lăm) tháng 5", "ngày 15/5/2025")]),
        ("Nộp ngày 15 (mười lăm) hằng tháng.", [("ngày 15 (mười lăm) hằng tháng", "ngày 15 hằng tháng")]),
    ],
)
def test_how_a_day_is_written(text: str, expected: list[tuple[str, str]]) -> None:
    """A title that lost its slashes may keep its ``năm``; digits in brackets mark the next item."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Hội mở ngày 14, 15-3 âm lịch.", ["ngày 14/3 âm lịch", "ngày 15/3 âm lịch"]),
        ("Hội mở ngày 30-5 đến 1-6 (âm lịch).", ["ngày 30/5 âm lịch", "ngày 01/6 âm lịch"]),
        ("Hội mở ngày 30-5 đến 1-6.", ["từ ngày 30/5/2025 đến ngày 01/6/2025"]),
    ],
)
def test_lunar_days_with_dashes(text: str, days: list[str]) -> None:
    """The mark behind the last of a list or a stretch makes lunar days of those before it."""
    assert [value for _, value in _read(text)] == days


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trả tiền hằng năm hoặc một lần.", []),
        ("Họp hằng quý và một lần bất thường.", []),
        ("Mỗi quý phải họp một lần.", [("Mỗi quý phải họp một lần", "định kỳ hằng quý")]),
    ],
)
def test_once_or_every_year(text: str, expected: list[tuple[str, str]]) -> None:
    """``hằng năm hoặc một lần`` are two ways, and no rule."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        (
            "Gửi Bộ trước ngày 20/6 đối với báo cáo 6 tháng và trước ngày 20/12 đối với báo cáo năm.",
            ["FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=19", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=19"],
        ),
        ("Gửi Bộ trước ngày 20/12 đối với báo cáo năm 2025.", []),
        ("Gửi Bộ trước ngày 20/12 đối với hồ sơ mới.", []),
        (
            "Định kỳ gửi báo cáo trước ngày 15/6 và 15/12.",
            ["FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=14", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=14"],
        ),
        (
            "Hằng tháng, trước ngày 10 và ngày 25, xã nộp sổ.",
            ["FREQ=MONTHLY;BYMONTHDAY=9", "FREQ=MONTHLY;BYMONTHDAY=24"],
        ),
        ("Định kỳ gửi báo cáo trước ngày 15/6 và 15/12/2025.", []),
        ("Định kỳ gửi báo cáo trước ngày 15/6, họp ngày 15/12.", ["FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=14"]),
        ("Báo cáo 6 tháng gửi trước ngày 15/6.", ["FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=14"]),
        ("Báo cáo năm nộp về Sở Y tế trước ngày 15/12.", ["FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=14"]),
        ("Báo cáo năm 2024 nộp về Sở Y tế trước ngày 15/12.", []),
        ("Báo cáo năm gửi từ ngày 15/12.", []),
        ("Họp ngày 15/6 và 15/12.", []),
    ],
)
def test_reports_of_every_year(text: str, rules: list[str]) -> None:
    """A day without a year that a yearly report is due on repeats, and so does one that goes on its list."""
    values = [found.value for found in deadlines.find(text, on=DAY)]

    assert [value.rrule for value in values if value.kind == "recurrence"] == rules
    assert all(value.relation == "before" for value in values if value.kind == "recurrence")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mỗi tiết dài bốn mươi lăm phút.", ["45 phút"]),
        ("Chờ một phút rồi gọi lại.", []),
        ("Xử lý trong một phút.", ["01 phút"]),
        ("Họp lúc 7 giờ ba mươi phút.", []),
        ("Số liệu\n7\nNgày, tháng, năm sinh", []),
        ("SỐ LIỆU\n7\nNGÀY LÀM VIỆC", ["07 ngày làm việc"]),
        ("Thời gian 7\nngày", ["07 ngày"]),
        ("Núi mọc lên 5 - 6 triệu năm.", ["5.000.000 năm đến 6.000.000 năm"]),
        ("Núi mọc lên 5 - 60 triệu năm.", []),
        ("Núi mọc lên 1.234.567 năm.", ["1.234.567 năm"]),
        ("Núi mọc lên 500 - 1 nghìn năm.", ["500 năm đến 1.000 năm"]),
        ("Cây đã sống 2.000 năm.", ["2.000 năm"]),
        ("Đã qua 1.200 quý; mời hai quý vị.", ["1.200 quý"]),
        ("Tối thiểu 1.500 - 1.800 giờ.", ["1.500 giờ đến 1.800 giờ"]),
        ("Làm từ 5 - 6 năm.", ["05 năm đến 06 năm"]),
    ],
)
def test_lengths_in_words_in_cells_and_with_scales(text: str, expected: list[str]) -> None:
    """Minutes are said in words too, a unit that opens the next cell is none, and two ends share their scale."""
    assert [value for _, value in _read(text)] == expected
    assert [str(deadlines.parse(value)) for value in expected] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gửi báo cáo định kỳ 06 tháng và hằng năm cho Sở Y tế.", ["định kỳ 06 tháng", "định kỳ hằng năm"]),
        ("Định kỳ hằng tháng, hàng quý Sở Y tế họp giao ban.", ["định kỳ hằng tháng", "định kỳ hằng quý"]),
        ("Định kỳ hằng tháng, quý Sở Y tế họp giao ban.", ["định kỳ hằng tháng"]),
        ("Định kỳ hằng tháng, hằng năm vào tháng 12, Sở Y tế họp.", ["định kỳ hằng tháng", "tháng 12/2025"]),
    ],
)
def test_a_list_of_what_repeats(text: str, expected: list[str]) -> None:
    """A unit of the list with ``hằng`` of its own is one, whatever follows it but the day that it repeats on."""
    assert [value for _, value in _read(text)] == expected
