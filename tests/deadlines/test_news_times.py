"""Times as news and statistics write them: this year and last, days that a dash joins, what a rate is compared with."""

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
        ("Tháng 4 năm nay, giá gạo giảm.", [("Tháng 4 năm nay", "tháng 4/2025")]),
        ("Tháng 3 năm ngoái, giá gạo tăng.", [("Tháng 3 năm ngoái", "tháng 3/2024")]),
        ("Quý I\nnăm nay sản lượng giảm.", [("Quý I\nnăm nay", "quý I/2025")]),
        ("Cuối tháng 5 năm ngoái, cầu thông xe.", [("Cuối tháng 5 năm ngoái", "cuối tháng 5/2024")]),
        ("Từ tháng 10 năm nay, lệ phí giảm một nửa.", [("Từ tháng 10 năm nay", "từ tháng 10/2025 trở đi")]),
        ("Chín tháng đầu năm ngoái, giá gạo tăng.", [("Chín tháng đầu năm ngoái", "9 tháng đầu năm 2024")]),
        ("Giá gạo 9 tháng năm nay tăng.", [("9 tháng năm nay", "9 tháng đầu năm 2025")]),
        ("Nửa đầu năm ngoái giá gạo giảm.", [("Nửa đầu năm ngoái", "6 tháng đầu năm 2024")]),
        (
            "Thu 9 tháng năm nay và 9 tháng năm ngoái.",
            [("9 tháng năm nay", "9 tháng đầu năm 2025"), ("9 tháng năm ngoái", "9 tháng đầu năm 2024")],
        ),
        ("Cầu khởi công ngày 20/8 năm ngoái.", [("ngày 20/8 năm ngoái", "ngày 20/8/2024")]),
        ("Hoàn thành trước ngày 30/9 năm nay.", [("trước ngày 30/9 năm nay", "trước ngày 30/9/2025")]),
        ("Số liệu tháng 12 năm trước được chốt.", []),
        ("Cầu thông xe tháng 12 năm tới, phà nghỉ ngày 20/8 năm tới.", []),
        ("Tháng 3 \nnăm ngoái, giá tăng.", [("Tháng 3 \nnăm ngoái", "tháng 3/2024")]),
        ("Thu 9 tháng \nnăm ngoái.", [("9 tháng \nnăm ngoái", "9 tháng đầu năm 2024")]),
        ("Quý IV \nvà\n cả năm 2024.", [("Quý IV", "quý IV/2024"), ("năm 2024", "năm 2024")]),
        ("Đến cuối năm ngoái, nợ giảm.", [("cuối năm ngoái", "cuối năm 2024")]),
        (
            "Từ đầu năm ngoái\nđến nay, nợ giảm.",
            [("Từ đầu năm ngoái\nđến nay", "từ ngày 01/01/2024 đến ngày 15/6/2025")],
        ),
    ],
)
def test_this_year_and_last(text: str, expected: list[tuple[str, str]]) -> None:
    """``năm nay`` and ``năm ngoái`` give the year that a month, a quarter or a day lacks."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    "year", ["năm sau", "năm trước", "năm tới", "năm tiếp theo", "năm đó", "năm vừa qua", "năm\nkia"]
)
@pytest.mark.parametrize("part", ["Ba tháng đầu", "6 tháng cuối", "Hai quý đầu", "Nửa đầu", "Từ đầu", "Đến cuối"])
def test_another_year_is_not_this_one(part: str, year: str) -> None:
    """``6 tháng đầu năm sau`` is no stretch of the year that the text is of."""
    assert [span for span, _ in _read(f"{part} {year}, giá gạo giảm.") if "năm" in span] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nợ từ đầu năm tới nay giảm.", ["từ đầu năm tới nay"]),
        ("Nộp báo cáo 6 tháng đầu năm trước ngày 10/7.", ["6 tháng đầu năm", "trước ngày 10/7"]),
        ("Nửa đầu năm sau khi thông xe, phà nghỉ.", ["Nửa đầu năm"]),
    ],
)
def test_words_that_make_no_other_year(text: str, expected: list[str]) -> None:
    """``tới nay``, ``trước ngày D`` and ``sau khi`` behind ``năm`` say nothing of it."""
    assert [span for span, _ in _read(text)] == expected


def test_this_year_needs_a_reference_date() -> None:
    """Without a reference date nobody knows which year ``năm nay`` is."""
    assert _read("Tháng 4 năm nay, giá gạo giảm.", None) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đoàn kiểm tra 12–15/3/2025: hai xã.", [("12–15/3/2025", "từ ngày 12/3/2025 đến ngày 15/3/2025")]),
        ("Tập huấn (02 - 03/6/2025).", [("02 - 03/6/2025", "từ ngày 02/6/2025 đến ngày 03/6/2025")]),
        ("Theo mã 15-12/3/2025.", [("12/3/2025", "ngày 12/3/2025")]),
        ("Tỷ lệ 2-3/5 số hộ.", []),
        (
            "Kỷ niệm ngày thành lập (5/7/1965-5/7/2025).",
            [("5/7/1965-5/7/2025", "từ ngày 05/7/1965 đến ngày 05/7/2025")],
        ),
        ("Nhiệm kỳ 5/7/2020–4/7/2025.", [("Nhiệm kỳ 5/7/2020–4/7/2025", "từ ngày 05/7/2020 đến ngày 04/7/2025")]),
        ("Số hiệu 5/7/2020-AB.", []),
    ],
)
def test_days_that_a_dash_joins(text: str, expected: list[tuple[str, str]]) -> None:
    """Two days are one period though no blank stands by the dash, and though ``từ`` and ``ngày`` are left out."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 1971, ngày 5/3, đơn vị lập căn cứ.", [("Năm 1971", "năm 1971"), ("ngày 5/3", "ngày 05/3/1971")]),
        ("Vào năm 2019, ngày 4.5 cầu sập.", [("năm 2019", "năm 2019"), ("ngày 4.5", "ngày 04/5/2019")]),
        ("Tổng kết năm 2024, ngày 5/3 sở họp.", [("năm 2024", "năm 2024"), ("ngày 5/3", "ngày 05/3/2025")]),
        ("Năm 1971 và ngày 5/3 là hai mốc.", [("Năm 1971", "năm 1971"), ("ngày 5/3", "ngày 05/3/2025")]),
    ],
)
def test_a_year_told_of_gives_the_day_after_it_its_year(text: str, expected: list[tuple[str, str]]) -> None:
    """A year long past is that of the day after it; a report on last year is written in this."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Tháng 5 tăng 2% so với tháng 4 và tăng 3% so với cùng kỳ năm 2023.", "tháng 5/2023"),
        ("Tháng 5/2025 tăng 2% so tháng 4/2025, tăng 3% so với cùng kỳ năm 2023.", "tháng 5/2023"),
        ("Tính hết tháng 5, vốn thực hiện tăng 3% so với cùng kỳ năm 2023.", "5 tháng đầu năm 2023"),
        ("Lũy kế đến hết tháng 5/2025, vốn tăng 3% so với cùng kỳ năm 2023.", "5 tháng đầu năm 2023"),
        ("Lũy kế hết tháng 5, vốn thực hiện tăng 3% so với cùng kỳ năm 2023.", "5 tháng đầu năm 2023"),
        ("Hết tháng 5 số thu tăng 3% so với cùng kỳ năm 2023.", "5 tháng đầu năm 2023"),
        ("Tính đến hết quý II, vốn tăng 3% so với cùng kỳ năm 2023.", "6 tháng đầu năm 2023"),
        ("Tính đến hết quý I, vốn tăng 3% so với cùng kỳ năm 2023.", "quý I/2023"),
        ("Tháng 5 giảm. Trong 5 tháng, vốn tăng 3% so với cùng kỳ năm 2023.", "5 tháng đầu năm 2023"),
        ("Quý I giảm; bốn tháng qua, vốn tăng 3% so với cùng kỳ năm 2023.", "4 tháng đầu năm 2023"),
        ("Trong 5 tháng, thuế tăng 3%. Phí tháng 4 tăng 2% so với cùng kỳ năm 2023.", "tháng 4/2023"),
        ("So với tháng 4, số thu tăng 3%; so với cùng kỳ năm 2023 giảm.", "tháng 4/2023"),
    ],
)
def test_what_the_same_stretch_is_that_of(text: str, value: str) -> None:
    """``cùng kỳ`` looks back to what is measured: not to what that was compared with, and to a count of months too."""
    found = [found for found in find(text, on=DAY) if found.text == "cùng kỳ năm 2023"]

    assert [str(one.value) for one in found] == [value]


def test_a_count_of_months_that_is_none_of_this_year() -> None:
    """Twelve months, months yet to come, weeks and what is no count of months tell no stretch of the year."""
    for text in ("Trong 12 tháng", "Sau 9 tháng", "Sau 3 tuần", "Sau 2,5 tháng", "Sau 2 - 3 tháng"):
        assert [found.text for found in find(f"{text}, giá tăng so với cùng kỳ năm 2023.", on=DAY)][1:] == []


def test_parse_reads_this_year() -> None:
    """``parse`` reads what ``find`` reads."""
    assert str(parse("tháng 4 năm ngoái", on=DAY)) == "tháng 4/2024"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sáng 12-12, sở họp.", [("12-12", "ngày 12/12/2025")]),
        ("Sáng nay 11-6, 42 đại biểu tới.", [("11-6", "ngày 11/6/2025")]),
        ("Hôm qua 10.6, sở họp.", [("10.6", "ngày 10/6/2025")]),
        ("Ngày 10-6 (chiếm đa số).", [("Ngày 10-6", "ngày 10/6/2025")]),
        ("Chiều nay (2-5), tàu về.", [("2-5", "ngày 02/5/2025")]),
        ("Nộp trước ngày 30-6 tại xã.", [("trước ngày 30-6", "trước ngày 30/6/2025")]),
        ("Thi từ 15-11 đến 20-11.", [("từ 15-11 đến 20-11", "từ ngày 15/11/2025 đến ngày 20/11/2025")]),
        (
            "Họp từ ngày 11-9 đến ngày 16-9-1963.",
            [("từ ngày 11-9 đến ngày 16-9-1963", "từ ngày 11/9/1963 đến ngày 16/9/1963")],
        ),
        ("Họp ngày 13-4 và 20-4.", [("ngày 13-4", "ngày 13/4/2025"), ("20-4", "ngày 20/4/2025")]),
        ("Họp ngày 13.4 và 31.2.", [("ngày 13.4", "ngày 13/4/2025")]),
        ("Hội làng ngày 16-2 âm lịch.", [("ngày 16-2 âm lịch", "ngày 16/02 âm lịch")]),
        ("Giỗ tổ ngày 10/3 âm lịch năm 2025, làng nghỉ.", [("ngày 10/3 âm lịch năm 2025", "ngày 10/3/2025 âm lịch")]),
        ("Học từ ngày 5-11 tháng 6.", [("từ ngày 5-11 tháng 6", "từ ngày 05/6/2025 đến ngày 11/6/2025")]),
    ],
)
def test_a_dash_parts_day_and_month(text: str, expected: list[tuple[str, str]]) -> None:
    """``D-M`` is a day where ``D.M`` is: after ``ngày``, a part of the day or a feast, and after another such day."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Mỗi ngày 3-4 lần.",
        "Mỗi ngày 5-7, tùy mùa.",
        "Sáng chạy 3-4 km.",
        "Đến nay 3-5 hộ chưa nộp, trải qua 3-4 đời.",
        "Tối 3-5 người trực.",
        "Các ngày 5-7 nghỉ.",
        "Buổi sáng 31-2, tối 5-13.",
        "Cách từ 15-20 đến 30-40.",
        "Đọc mục 5-11 ban đêm.",
    ],
)
def test_a_dash_elsewhere_parts_no_day_from_a_month(text: str) -> None:
    """Counts, ranges of days and what is no day of the year stay what they are."""
    assert not any(found.value.kind == "date" and "-" in found.text for found in find(text, on=DAY))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- Kỳ 1: 01/7 - 31/7;", [("01/7 - 31/7", "từ ngày 01/7/2025 đến ngày 31/7/2025")]),
        ("Vòng 2: 15/7 đến 20/8.", [("15/7 đến 20/8", "từ ngày 15/7/2025 đến ngày 20/8/2025")]),
        ("Tuần 3: 3/3 - 5/3/2024.", [("3/3 - 5/3/2024", "từ ngày 03/3/2024 đến ngày 05/3/2024")]),
        ("Dài trên 1/3 đến 2/3 cây.", []),
        ("Đạt 5/8 - 8/12 tiêu chí.", []),
        ("Đạt 9/8 - 2/5 điểm.", []),
        ("Tỷ số 45/50 - 46/50.", []),
    ],
)
def test_a_stretch_of_days_that_can_be_no_shares(text: str, expected: list[tuple[str, str]]) -> None:
    """Two days with a dash between need no word before them where one of them is greater than any share."""
    assert _read(text) == expected


def test_an_hour_that_opens_an_item_is_a_time_of_day() -> None:
    """``8 giờ, họp`` in a diary says when; the same words elsewhere say how long."""
    text = "8 giờ, họp giao ban. 14 giờ: tiếp dân.\n- 15 giờ, dự lễ; làm thêm 2 giờ, nghỉ 1 giờ.\n8 giờ mỗi ca."
    assert [found for found, _ in _read(text)] == ["2 giờ", "1 giờ", "8 giờ"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Kết quả quý IV và cả năm 2024.", "quý IV/2024"),
        ("Kết quả tháng 12, quý IV và năm 2024.", "tháng 12/2024"),
        ("Việc của tháng 12 và năm 2026.", "tháng 12/2025"),
        ("Việc của tháng 12 và kế hoạch năm 2024.", "tháng 12/2025"),
    ],
)
def test_a_part_and_the_whole_of_a_year_gone(text: str, value: str) -> None:
    """``quý IV và cả năm 2024`` is all of that year; of a year to come the part before it is this year's."""
    assert _read(text)[0][1] == value


def test_a_month_of_many_years_is_none_of_this() -> None:
    """``quý III các năm`` tells a part of each of them."""
    assert _read("Cao nhất của quý III các năm, của tháng 7 nhiều năm.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sáu tháng đầu năm, huyện thu vượt.", [("Sáu tháng đầu năm", "6 tháng đầu năm 2025")]),
        ("Kết quả ba\ntháng cuối năm 2024.", [("ba\ntháng cuối năm 2024", "3 tháng cuối năm 2024")]),
        ("Chín tháng đầu của năm nay mưa ít.", [("Chín tháng đầu của năm nay", "9 tháng đầu năm 2025")]),
        ("Tháng đầu năm học và hai tháng đầu năm học.", [("hai tháng", "02 tháng")]),
        ("Những tháng cuối năm, tháng cao điểm.", []),
        ("03/4/2024 - 03/4/2024 19:24", [("03/4/2024", "ngày 03/4/2024"), ("03/4/2024", "ngày 03/4/2024")]),
        (
            "Trả trong 5 ngày làm việc kể từ nhận được đơn.",
            [("trong 5 ngày làm việc kể từ nhận được đơn", "trong thời hạn 05 ngày làm việc kể từ nhận được đơn")],
        ),
    ],
)
def test_what_only_news_writes(text: str, expected: list[tuple[str, str]]) -> None:
    """Months counted in words are those of the year; a day and itself are no period."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "found"), [("cùng kỳ 2023", True), ("cùng kỳ 2.023", False), ("cùng kỳ 2023/05", False)]
)
def test_the_same_stretch_of_a_bare_year(text: str, found: bool) -> None:
    """``cùng kỳ 2023`` is ``cùng kỳ năm 2023``; what is no year is none."""
    assert (_read(f"Quý I tăng 3% so với {text}.")[1:] == [(text, "quý I/2023")]) is found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Họp ngày 20/4 năm 2021.", [("ngày 20/4 năm 2021", "ngày 20/4/2021")]),
        ("Sáng 5-3\nnăm 2024, sở họp.", [("5-3\nnăm 2024", "ngày 05/3/2024")]),
        ("Nộp trước ngày 30/6 năm 2026.", [("trước ngày 30/6 năm 2026", "trước ngày 30/6/2026")]),
        ("Dịp lễ 30/4 và 1/5 năm 2021.", [("30/4", "ngày 30/4/2021"), ("1/5 năm 2021", "ngày 01/5/2021")]),
        ("Họp ngày 29/2 năm 2021.", [("ngày 29/2", "ngày 29/02"), ("năm 2021", "năm 2021")]),
        ("Chiếm từ 1/5 năm nhóm.", []),
        ("Đến 15-6 cả nước tiêm xong.", [("15-6", "ngày 15/6/2025")]),
        ("Cứ 3-5 cả nước làm.", []),
    ],
)
def test_a_day_and_the_year_behind_it(text: str, expected: list[tuple[str, str]]) -> None:
    """``năm 2021`` right behind a day of a month is the year of that day."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Phải xong nửa đường trước ngày 30/6/2026 và đến ngày 31/12/2026 phải xong cả tuyến.",
            [
                ("trước ngày 30/6/2026", "trước ngày 30/6/2026"),
                ("đến ngày 31/12/2026", "chậm nhất ngày 31/12/2026"),
            ],
        ),
        (
            "Chợ họp từ ngày 1/7/2025 và đến ngày 5/7/2025.",
            [("từ ngày 1/7/2025 và đến ngày 5/7/2025", "từ ngày 01/7/2025 đến ngày 05/7/2025")],
        ),
    ],
)
def test_what_goes_on_with_and_to(text: str, expected: list[tuple[str, str]]) -> None:
    """``và đến`` ends a stretch that ``từ`` opened; behind a day by which something is due it leads to the next."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mỗi tháng 3 buổi tập.", []),
        ("Mỗi quý 2 cuộc họp.", []),
        ("Thôn họp một tháng 2 lần.", []),
        ("Thu cả tháng 3 và cả quý II đều tăng.", [("tháng 3", "tháng 3/2025"), ("quý II", "quý II/2025")]),
        ("Thu từng quý 2/2025 được chốt.", [("quý 2/2025", "quý II/2025")]),
        ("Thu tại tháng 3 giảm.", [("tháng 3", "tháng 3/2025")]),
    ],
)
def test_so_many_in_each_month(text: str, expected: list[tuple[str, str]]) -> None:
    """Behind ``mỗi`` a figure says how many there are in each month or quarter, and none is named by it."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tối muộn 22/8, bão vào bờ.", [("22/8", "ngày 22/8/2025")]),
        ("Sáng sớm 20/8, mưa to.", [("20/8", "ngày 20/8/2025")]),
        ("Khuya 18/8, gió giật mạnh.", [("18/8", "ngày 18/8/2025")]),
        ("Xã xong sớm 22/8 thôn.", []),
        ("Sở nộp muộn 3/8 hồ sơ.", []),
    ],
)
def test_late_and_early_parts_of_a_day(text: str, expected: list[tuple[str, str]]) -> None:
    """``tối muộn`` and ``sáng sớm`` are parts of a day as ``tối`` and ``sáng`` are; ``xong sớm`` is none."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    "word", ["hơn", "gần", "khoảng", "chừng", "chưa đầy", "tròn", "ngót", "suốt", "liền", "xấp xỉ"]
)
def test_about_one_year(word: str) -> None:
    """``một năm`` is a length where a word before it measures it."""
    assert _read(f"Cầu đóng {word} một năm vì lũ.") == [("một năm", "01 năm")]
    assert _read("Cầu đóng thêm một năm vì lũ.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sáng nay, 12/3, sở họp.", ["12/3"]),
        ("Hôm qua - 12/3, sở họp.", ["12/3"]),
        ("Chiều nay, 12.3, sở họp.", ["12.3"]),
        ("Hôm nay, 12-3, sở họp.", ["12-3"]),
        ("Năm nay, 12/30 xã đạt.", []),
        ("Năm nay, 1/3 số xã đạt.", []),
        ("Năm nay, 12.3 là mốc.", []),
        ("Sáng nay, 12/30 xã đạt.", []),
        ("Sáng nay, 12/3 xã đạt.", []),
    ],
)
def test_today_and_its_figures(text: str, expected: list[str]) -> None:
    """Behind ``sáng nay`` and a comma, or a dash, stands the day; behind ``năm nay`` a share."""
    assert [span for span, _ in _read(text) if span[0].isdigit()] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nghỉ khám thai mỗi lần 02 ngày.", ["02 ngày"]),
        ("Tập huấn mỗi khóa 3 tháng, mỗi đợt 5 ngày.", ["3 tháng", "5 ngày"]),
        ("Họp lần 2 ngày 5/3/2025.", ["ngày 5/3/2025"]),
        ("Xét đợt 1 năm 2025.", ["năm 2025"]),
    ],
)
def test_how_long_each_time_takes(text: str, expected: list[str]) -> None:
    """``lần 2`` is a number of its own, and ``mỗi lần 02 ngày`` says how long each takes."""
    assert [span for span, _ in _read(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Xã nộp sổ chậm nhất 30/9.", [("chậm nhất 30/9", "chậm nhất ngày 30/9/2025")]),
        ("Xã nộp sổ chậm nhất là 30/9.", [("chậm nhất là 30/9", "chậm nhất ngày 30/9/2025")]),
        ("Xã nộp sổ muộn nhất 30/9.", [("muộn nhất 30/9", "chậm nhất ngày 30/9/2025")]),
        ("Xã nộp sổ không muộn hơn 30/9.", [("không muộn hơn 30/9", "chậm nhất ngày 30/9/2025")]),
        ("Xã nộp sổ trước 17h 30/9.", [("trước 17h 30/9", "trước 17 giờ ngày 30/9/2025")]),
        ("Xã nộp sổ trước 17h30 30/9.", [("trước 17h30 30/9", "trước 17h30 ngày 30/9/2025")]),
        ("Xã nộp sổ trước 17 giờ 30 phút 30/9.", [("trước 17 giờ 30 phút 30/9", "trước 17h30 ngày 30/9/2025")]),
        ("Lễ mở lúc 8 giờ 20/9.", [("20/9", "ngày 20/9/2025")]),
        ("Xã nộp chậm nhất 1/3 số sổ.", []),
        ("Chi hơn 3/8 vốn.", []),
        ("Nhanh nhất 3/8.", []),
        ("Lưới 110,17h 3/8.", []),
    ],
)
def test_a_day_behind_a_limit_or_an_hour(text: str, expected: list[tuple[str, str]]) -> None:
    """``chậm nhất`` and an hour of the clock make a day of ``D/M`` as ``trước`` does; other words of degree do not."""
    assert _read(text) == expected


@pytest.mark.parametrize("new", ["mới ", "tới ", ""])
def test_a_school_year_that_is_new(new: str) -> None:
    """``năm học mới 2025-2026`` is that school year, and no stretch of two whole years."""
    assert _read(f"Xã lo cho năm học {new}2025-2026.") == [(f"năm học {new}2025-2026", "năm học 2025-2026")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Chiều 31/12, chợ đóng cửa.", "ngày 31/12/2025"),
        ("Trong tháng 12 có 5 vụ cháy.", "tháng 12/2025"),
        ("Từ ngày 20/12 đến 31/12 đã có 5 vụ.", "từ ngày 20/12/2025 đến ngày 31/12/2025"),
        ("Chợ sẽ mở ngày 31/12.", "ngày 31/12/2026"),
        ("Hoàn thành trước ngày 31/12.", "trước ngày 31/12/2026"),
        ("Chợ họp ngày 20/8.", "ngày 20/8/2026"),
        ("Giá tăng 5% so với quý IV.", "quý IV/2025"),
        ("Giá tăng 5% so với cuối tháng 5.", "cuối tháng 5/2025"),
        ("Giá tăng 5% so ngày 5/1.", "ngày 05/01/2026"),
    ],
)
def test_early_in_a_year_one_tells_of_the_end_of_the_last(text: str, value: str) -> None:
    """A time without a year far ahead is that of the year before, unless it is planned, and so is what one compares."""
    assert [told for _, told in _read(text, dt.date(2026, 1, 9))] == [value]


def test_a_day_that_the_year_before_had_not_stays() -> None:
    """``29/2`` is of no year but the leap year."""
    assert _read("Giá tăng so với ngày 29/2.", dt.date(2028, 1, 9)) == [("ngày 29/2", "ngày 29/02/2028")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Thứ Hai ngày 31/5 nghỉ bù.", "ngày 31/5/2025"),
        ("Chủ nhật ngày 31/5 nghỉ bù.", "ngày 31/5/2026"),
        ("Nghỉ ngày 31/5 (chủ nhật).", "ngày 31/5/2026"),
        ("Chủ nhật, 29/6, chợ họp.", "ngày 29/6/2025"),
        ("Thứ 2, ngày 1/6 nghỉ bù.", "ngày 01/6/2026"),
        ("Thứ Ba ngày 31/12 nghỉ bù.", "ngày 31/12/2024"),
        ("Thứ Sáu ngày 31/8 nghỉ bù.", "ngày 31/8/2025"),
        ("Nghỉ ngày 31/8 (cả ngày).", "ngày 31/8/2025"),
        ("Kế thứ hai: ngày 31/8 nghỉ bù.", "ngày 31/8/2025"),
        ("Trước thứ Hai ngày 1/6 phải nộp.", "trước ngày 01/6/2026"),
        ("Nghỉ từ thứ Sáu ngày 29/5 đến hết thứ Ba ngày 2/6.", "từ ngày 29/5/2026 đến ngày 02/6/2026"),
        ("Thứ Sáu ngày 29/2 họp.", "ngày 29/02"),
    ],
)
def test_the_day_of_the_week_tells_the_year(text: str, value: str) -> None:
    """Of this year, the next and the last, the one in which the day is that day of the week; where none is, this."""
    assert [told for _, told in _read(text)] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "từ sáng 26/9 đến đêm 27/9",
        "từ chiều 26/9 đến hết ngày 27/9",
        "từ tối ngày 26/9 đến rạng sáng ngày 27/9",
    ],
)
def test_a_stretch_from_a_part_of_a_day(text: str) -> None:
    """The parts of the day are no part of either day, and part of the words of the stretch."""
    assert _read(f"Dự báo {text} có mưa.") == [(text, "từ ngày 26/9/2025 đến ngày 27/9/2025")]
