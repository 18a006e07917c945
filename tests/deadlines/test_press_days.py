"""Days as the press writes them: with a dot, and the first of two without a month."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy import extract
from vnpolicy.deadlines import find

DAY = dt.date(2025, 11, 20)


def _read(text: str) -> list[tuple[str, object]]:
    return [(found.text, found.value.to_dict()) for found in find(text, on=DAY)]


def _day(text: str) -> dict[str, str]:
    return {"date": text}


def _days(start: str, end: str) -> dict[str, str]:
    return {"start": start, "end": end}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lễ khai mạc diễn ra ngày 8.4, đông người dự.", [("ngày 8.4", _day("2025-04-08"))]),
        ("Hội chợ bế mạc ngày 12.6", [("ngày 12.6", _day("2025-06-12"))]),
        ("Hội chợ bế mạc ngày 12.6. Ban tổ chức trao giải.", [("ngày 12.6", _day("2025-06-12"))]),
        ("Tối 28.4, khai mạc; sáng 29.4.", [("28.4", _day("2025-04-28")), ("29.4", _day("2025-04-29"))]),
        ("Chiều nay (2.5), đoàn về tới nơi.", [("2.5", _day("2025-05-02"))]),
        ("Dịp lễ 30.4 - 1.5, tàu tăng chuyến.", [("30.4 - 1.5", _days("2025-04-30", "2025-05-01"))]),
        ("Mở cửa từ ngày 26.10 đến 4.11.", [("từ ngày 26.10 đến 4.11", _days("2025-10-26", "2025-11-04"))]),
        ("Thi từ ngày 2-10.8 tại Huế.", [("từ ngày 2-10.8", _days("2025-08-02", "2025-08-10"))]),
        ("Họp ngày 13.4 và 20.4.", [("ngày 13.4", _day("2025-04-13")), ("20.4", _day("2025-04-20"))]),
        ("Giá tăng từ ngày 20.4 đến nay.", [("từ ngày 20.4 đến nay", _days("2025-04-20", "2025-11-20"))]),
    ],
)
def test_a_dot_parts_day_and_month(text: str, expected: list[tuple[str, object]]) -> None:
    """``D.M`` is a day right after ``ngày``, a part of the day or a feast, and after another such day."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Mỗi ngày 2.5 triệu lượt xem.",
        "Mỗi ngày 1.5 lít nước.",
        "Chi mỗi ngày 2.5% vốn.",
        "Theo mục 5.1 và điểm 3.3 của tài liệu.",
        "Các mục từ 5.1 đến 5.6 bỏ trống.",
        "Chi cho đại biểu dự họp theo ngày\n6.4\nChi nước uống",
        "Hằng ngày 30.2 là số đo.",
        "Phiên bản 2.4 chạy ban đêm.",
    ],
)
def test_a_dot_elsewhere_is_no_day(text: str) -> None:
    """A decimal that counts something, the number of an item and a day that does not exist are no days."""
    assert _read(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Từ 10 - 16/11, toàn tỉnh có mưa.", [("Từ 10 - 16/11", _days("2025-11-10", "2025-11-16"))]),
        ("Trong tuần (từ 10 đến 16/11/2024)", [("từ 10 đến 16/11/2024", _days("2024-11-10", "2024-11-16"))]),
        ("Đón khách từ 3-9/2 tại đền.", [("từ 3-9/2", _days("2025-02-03", "2025-02-09"))]),
    ],
)
def test_the_first_of_two_days_takes_the_month_of_the_last(text: str, expected: list[tuple[str, object]]) -> None:
    """``từ D - D/M`` is a stretch of days, though no ``ngày`` stands there."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ngày 17-9, phường mở hội.", [("Ngày 17-9", _day("2025-09-17"))]),
        ("Ngày 17-9 phường mở hội.", [("Ngày 17-9", _day("2025-09-17"))]),
        (
            "Ngày 17-9 người dân đi hội, sáng 28-10 tàu chạy.",
            [
                ("Ngày 17-9", _day("2025-09-17")),
                ("28-10", _day("2025-10-28")),
            ],
        ),
        ("Ngày 4-9, phường mở hội.", [("Ngày 4-9", _day("2025-09-04"))]),
        ("Sáng nay (14-8), cầu thông xe.", [("14-8", _day("2025-08-14"))]),
        ("Mừng Quốc khánh 2-9, phố treo cờ.", [("2-9", _day("2025-09-02"))]),
        (
            "Chiều 19-8, 20-8 và 21-8, bến đóng cửa.",
            [("19-8", _day("2025-08-19")), ("20-8", _day("2025-08-20")), ("21-8", _day("2025-08-21"))],
        ),
        ("Tổ chức từ ngày 10-6 đến 16-6.", [("từ ngày 10-6 đến 16-6", _days("2025-06-10", "2025-06-16"))]),
        ("Tổ chức từ ngày 10 đến 16-6.", [("từ ngày 10 đến 16-6", _days("2025-06-10", "2025-06-16"))]),
        ("Xây xong trước 31-8 để đón trò.", [("trước 31-8", {"due": "2026-08-30", "relation": "before"})]),
        ("Bến mở cửa từ 20-7 đến 25-7.", [("từ 20-7 đến 25-7", _days("2025-07-20", "2025-07-25"))]),
        ("Thông xe vào 19-12.", [("19-12", _day("2025-12-19"))]),
        ("Hồ sơ phải nộp trước ngày 25-12.", [("trước ngày 25-12", {"due": "2025-12-24", "relation": "before"})]),
        ("Làng mở hội ngày 16-2 âm lịch.", [("ngày 16-2 âm lịch", {"month": 2, "day": 16, "calendar": "lunar"})]),
        ("Từ 1-5 sẽ bán vé qua mạng.", [("1-5", _day("2025-05-01"))]),
        ("Từ 1-5 chính thức bán vé.", [("1-5", _day("2025-05-01"))]),
        ("Giá vé mới áp dụng từ 1-7.", [("1-7", _day("2025-07-01"))]),
        ("Bến phải đóng trước 1-5.", []),
        ("Họp trong các ngày 9-10/11/2025.", [("ngày 9-10/11/2025", _days("2025-11-09", "2025-11-10"))]),
        ("Họp ngày 9-10 tháng 11 năm 2025.", [("ngày 9-10 tháng 11 năm 2025", _days("2025-11-09", "2025-11-10"))]),
    ],
)
def test_a_dash_parts_day_and_month(text: str, expected: list[tuple[str, object]]) -> None:
    """``D-M`` is a day where ``D.M`` is one, unless a month of its own follows."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Mỗi ngày 2-3, có khi 4 bữa.",
        "Uống ngày 2-3 viên.",
        "Đêm 3-4 lượt tuần tra.",
        "Mở các ngày 5-8 và 10-12 trong tháng.",
        "Chợ phiên ngày 5-10 hằng tháng.",
        "Không có ngày 31-4.",
        "Tỷ số 15-8 của trận đấu.",
        "Đội nhà dẫn trước 15-10.",
        "Nhiệt độ giảm từ 20-10 độ.",
        "Đi làm từ 20-12 người.",
        "Báo trước 2-3 hôm.",
        "Thực hiện từ 2-3 lần mỗi ca.",
        "Tỷ số 1-5 sẽ khó gỡ.",
    ],
)
def test_a_dash_elsewhere_is_no_day(text: str) -> None:
    """A count from fewer to more, days of any month, a score and a day that does not exist are no days."""
    assert _read(text) == []


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("Ca trực mỗi ngày 8 giờ.", ("8 giờ", {"amount": "8", "unit": "hour"})),
        ("Học một ngày 2-3 giờ.", ("2-3 giờ", {"low": "2", "high": "3", "unit": "hour"})),
    ],
)
def test_hours_of_each_day_are_a_length(text: str, length: tuple[str, object]) -> None:
    """The figure after ``mỗi ngày`` counts the hours and names no day."""
    assert _read(text) == [length]


def test_what_only_looks_like_two_days() -> None:
    """A stretch that runs back, or ends on no day, is none."""
    assert _read("Chia từ 16 - 10/11 phần.") == []
    assert _read("Tỷ lệ từ 10 - 16/45 xã.") == []


def test_a_day_s_work_ends_with_the_word_for_it() -> None:
    """``công`` after a length makes a day's work of it only where the word ends there."""
    assert [found.text for found in find("Có dưới 20 năm công tác, niêm yết 15 ngày công khai.")] == [
        "20 năm",
        "15 ngày",
    ]
    assert find("Trả 26 ngày công lao động.") == []
    for rest in ("công ty phải nộp báo cáo", "công chức được nghỉ", "công an xã trả lời", "công trình phải\nxong"):
        assert [found.text for found in find(f"Sau 15 ngày {rest}.")] == ["15 ngày"]


def test_a_day_with_a_dot_is_no_figure() -> None:
    """In the whole text the day wins over the decimal that its digits could be."""
    found = extract("Tối 20.9 khai mạc đại hội với 12.5 điểm.", on=DAY).entities

    assert [(entity.kind, entity.text) for entity in found] == [("date", "20.9"), ("number", "12.5")]


def test_shares_are_no_days() -> None:
    """``từ 1/3 đến 1/2`` runs back as days, and ``từ 1/4 đến 1/5`` does not."""
    assert _read("Dài bằng từ 1/3 đến 1/2 dòng chữ.") == []
    assert _read("Có đến 1/5 sẽ thiếu nước.") == []
    assert _read("Từ 1/5 sẽ bán vé qua mạng.") == [("1/5", _day("2025-05-01"))]
    assert _read("Nghỉ từ 1/4 đến 1/5.") == [("từ 1/4 đến 1/5", _days("2025-04-01", "2025-05-01"))]


def test_the_lunar_calendar_in_short() -> None:
    """``âm`` before a year, or at the end, names the calendar; before a figure it is a sign."""
    assert [(one.text, str(one.value)) for one in find("Mùng 1 tháng 7 âm 2024.", on=DAY)] == [
        ("Mùng 1 tháng 7 âm 2024", "ngày 01/7/2024 âm lịch")
    ]
    assert _read("Tăng trưởng tháng 7 âm 3%.") == [("tháng 7", _days("2025-07-01", "2025-07-31"))]


def test_a_rate_and_the_next_cell_are_no_month() -> None:
    """``người/tháng`` says per month; the figure of the next cell is no month's number."""
    assert _read("Lãnh đạo\nNgười/tháng\n10\n3.2\nđồng/người / tháng\n6") == []
    assert _read("Lễ hội / tháng 10, mưa") == []
    assert _read("Số 5/tháng 10") == [("tháng 10", _days("2025-10-01", "2025-10-31"))]


PLAN = """| TT | Nhiệm vụ | Năm sinh | Thời gian hoàn thành | Ghi chú |
|---|---|---|---|---|
| **I.** | Nhóm một | | | |
| 1. | Lập danh mục hồ ao | 2001 | 6/2025 | |
| 2. | Xây bến đò | 2002 | **2026** | 2029 |
| 3. | Sửa nhà văn hóa | 2003 | 13/2025 | |
Hết bảng
| 4. | Trồng tre | 2004 | 2027 | |"""


def _due(text: str) -> list[tuple[str, str, object]]:
    return [(one.text, one.value.kind, one.value.to_dict().get("due")) for one in find(text, on=DAY)]


def test_months_and_years_alone_in_a_cell() -> None:
    """Under ``Thời gian hoàn thành`` a month and a year alone in their cell are due; elsewhere a month is a month."""
    assert _due(PLAN) == [("6/2025", "deadline", "2025-06-30"), ("2026", "deadline", "2026-12-31")]
    assert _due(PLAN.replace("Thời gian hoàn thành", "Hạn kiểm định")) == [("6/2025", "period", None)]
    assert _due("Đò Bến | 12/2026 | có\n7/2027 | 45") == [("12/2026", "period", None), ("7/2027", "period", None)]
    assert _due("Tỷ lệ 4/2019 hộ\n6/2025\n") == []


def test_a_line_of_headers_is_read_once() -> None:
    """A thousand headers in one line cost no more than their length."""
    assert find("| Thời hạn hoàn thành " * 1000 + "|") == []
    assert _due("| Thời hạn hoàn thành " * 3 + "|\n| 2025 | 2026 | 2027 |")[0] == ("2025", "deadline", "2025-12-31")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tăng tỷ lệ che phủ đạt 50% vào năm 2030.", ["vào năm 2030"]),
        ("Giảm xuống dưới 30% vào năm 2030 và dưới 25% vào năm 2035.", ["vào năm 2030", "vào năm 2035"]),
        ("Có ít nhất 500 hồ sinh thái vào năm 2030.", ["vào năm 2030"]),
        ("Tỷ lệ che phủ đạt 42% vào năm 2020.", []),
        ("Dân số dự báo đạt 105 triệu người vào năm 2030.", []),
        ("Đã đạt 50% vào quý I/2026.", []),
        ("Lễ hội mở vào tháng 3/2026.", []),
        ("Đội tuyển có 5 trận vào năm 2027.", []),
        ("Giá đạt 5 triệu đồng vào tháng 3/2026.", []),
    ],
)
def test_a_level_to_be_reached_in_a_year_to_come(text: str, expected: list[str]) -> None:
    """What a figure is to reach ``vào năm`` to come is a goal; a forecast, and what has been, are none."""
    assert [one.text for one in find(text, on=DAY) if one.value.kind == "deadline"] == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("- Đến hết ngày 31/10/2026: thu sổ kho.", "deadline"),
        ("- Đến ngày 31/10/2026: 100% kho có sổ.", "deadline"),
        ("- Đến hết ngày 31/10/2026: giá kho là 5 triệu đồng.", "date"),
        ("- Đến hết ngày 31/10/2025: thu sổ kho.", "date"),
        ("- Kho mở đến hết ngày 31/10/2026: xem bảng.", "date"),
    ],
)
def test_the_steps_of_a_plan_have_their_day_before_them(text: str, kind: str) -> None:
    """``- Đến hết ngày D: thu sổ`` is done by then where D is to come; what costs so much until then is no step."""
    assert [one.value.kind for one in find(text, on=DAY)] == [kind]


def test_goods_are_no_each() -> None:
    """``Đơn hàng quý IV``, ``xuất hàng tháng 9``: the quarter of this year; ``hàng quý 2 lần`` is each of them."""
    text = "Đơn hàng quý IV đã kín; xuất\nhàng tháng 9 tăng; họp hàng quý 2 lần; bán 5 hàng tháng 3."
    assert [one.text for one in find(text, on=DAY)] == ["quý IV", "tháng 9"]


def test_a_stretch_of_days_with_dots() -> None:
    """``từ ngày 2.8-10.8`` is one stretch; ``ngày 2.8-10`` is none."""
    (found, *others) = find("Giải mở từ ngày 2.8-10.8. Phiên bản ngày 2.8-10.", on=dt.date(2025, 7, 1))
    assert (found.text, str(found.value), others) == ("từ ngày 2.8-10.8", "từ ngày 02/8/2025 đến ngày 10/8/2025", [])
