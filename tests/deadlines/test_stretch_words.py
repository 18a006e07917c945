"""Stretches with more than their days between ``từ`` and ``đến``, as the day of the week, or less: a dash, ``nay``."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy.deadlines import Period, find

DAY = dt.date(2026, 1, 12)


def _read(text: str) -> list[tuple[str, str]]:
    return [(found.text, str(found.value)) for found in find(text, on=DAY)]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("từ thứ Hai ngày 16/2/2026 đến hết thứ Sáu ngày 20/2/2026", "2026-02-16", "2026-02-20"),
        ("từ thứ Bảy 14/2/2026 đến hết Chủ nhật 22/2/2026", "2026-02-14", "2026-02-22"),
        ("từ thứ Bảy, ngày 14/2 đến Chủ nhật, ngày 22/2/2026", "2026-02-14", "2026-02-22"),
        ("từ thứ 7 14/2 cho đến hết chủ nhật 22/2", "2026-02-14", "2026-02-22"),
        ("từ 3/3 (thứ Ba) đến hết 6/3", "2026-03-03", "2026-03-06"),
        ("từ 8h ngày 3/3 đến 17h ngày 6/3", "2026-03-03", "2026-03-06"),
        ("từ 7:30 ngày 3/3 đến 16:45 ngày 6/3", "2026-03-03", "2026-03-06"),
        ("từ 0 giờ 00 phút ngày 03/3/2026 đến 24 giờ ngày 06/3/2026", "2026-03-03", "2026-03-06"),
        ("từ ngày 3/3/2026 (thứ ba) đến ngày 6/3/2026", "2026-03-03", "2026-03-06"),
        ("ngày 3/3 ( thứ 3 ) đến 8h thứ sáu, ngày 6/3", "2026-03-03", "2026-03-06"),
        ("từ ngày 3 đến hết 17h ngày 6/3", "2026-03-03", "2026-03-06"),
        ("từ ngày 3/3 tới 8 giờ sáng thứ Sáu, ngày 6/3", "2026-03-03", "2026-03-06"),
        ("từ 3 đến hết 6/3", "2026-03-03", "2026-03-06"),
        ("từ 3 đến hết ngày 6/3", "2026-03-03", "2026-03-06"),
        ("từ 3 đến ngày 6/3/2026", "2026-03-03", "2026-03-06"),
        ("3/3 đến 6/4/2026", "2026-03-03", "2026-04-06"),
        ("3-3 đến hết 6-4-2026", "2026-03-03", "2026-04-06"),
    ],
)
def test_a_stretch_with_more_between_its_days(text: str, start: str, end: str) -> None:
    """A day of the week and an hour are neither end of a stretch, and part it no more than ``hết`` does."""
    (found,) = find(f"Thí sinh nộp đơn ({text}).", on=DAY)
    assert (found.text, found.value.to_dict()) == (text, {"start": start, "end": end})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Họp thứ Tư (3/3).", [("3/3", "ngày 03/3/2026")]),
        ("Họp vào thứ Tư, 3/3.", [("3/3", "ngày 03/3/2026")]),
        ("Họp chủ nhật 3/3.", [("3/3", "ngày 03/3/2026")]),
        ("Ngày mai (13-1), Sở họp.", [("13-1", "ngày 13/01/2026")]),
        ("Ngày mai (13.1), Sở họp.", [("13.1", "ngày 13/01/2026")]),
        ("Ngày mai 13-1, Sở họp.", [("13-1", "ngày 13/01/2026")]),
    ],
)
def test_a_day_behind_its_name(text: str, expected: list[tuple[str, str]]) -> None:
    """The day of the week, or ``ngày mai``, says of ``D/M`` behind it that it is a day."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Đội xếp thứ tư 3/4 đội.",
        "Xã đứng thứ năm (9/12), huyện xếp thứ hai, 3/9.",
        "Họp lần thứ ba (5/12).",
        "Xong 3/3 đến 6 nhiệm vụ.",
        "Mã 3-13 đến 6-4.",
        "Nhóm thứ ba gồm 5/7 xã.",
    ],
)
def test_shares_stay_shares(text: str) -> None:
    """What counts something, and what is no day, is none behind such words either."""
    assert _read(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cầu khởi công từ 3/2022, nay đã xong.", [("từ 3/2022", "từ tháng 3/2022 trở đi")]),
        ("Giữ chức từ 02/2020 đến 06/2025.", [("từ 02/2020 đến 06/2025", "từ tháng 2/2020 đến tháng 6/2025")]),
        ("Giữ chức từ 02/2020 đến nay.", [("từ 02/2020 đến nay", "từ ngày 01/02/2020 đến ngày 12/01/2026")]),
        (
            "11/1988 - 02/1993: đo đạc; 3/1993–7/1996 dạy học.",
            [
                ("11/1988 - 02/1993", "từ tháng 11/1988 đến tháng 2/1993"),
                ("3/1993–7/1996", "từ tháng 3/1993 đến tháng 7/1996"),
            ],
        ),
        ("Tháng 4/2011-9/2013 ông trực trạm.", [("Tháng 4/2011-9/2013", "từ tháng 4/2011 đến tháng 9/2013")]),
        (
            "Từ 15/02/1987 đến hết 10/1989 ông ở đảo.",
            [("Từ 15/02/1987 đến hết 10/1989", "từ ngày 15/02/1987 đến ngày 31/10/1989")],
        ),
        ("Trạm dừng 04/2019 tới 06/2021.", [("04/2019 tới 06/2021", "từ tháng 4/2019 đến tháng 6/2021")]),
        ("Tập san số 11/1988 - 02/1993 đã đóng tập.", []),
        ("Mã 34/2013 - 12/2014, 9/2013-14/2015 không dùng.", []),
        ("Áp dụng từ 5/2024/NĐ-CP.", []),
        ("Tăng từ 13/2024 tới đây.", []),
        ("Theo mục 3/2022 của sổ.", []),
    ],
)
def test_months_without_their_word(text: str, expected: list[tuple[str, str]]) -> None:
    """``từ`` makes months of ``M/Y``, and of the second that ``đến`` leads to; so does a dash between two."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "span", "start"),
    [
        ("Trần Đo (4/2019 - nay)", "4/2019 - nay", "2019-04-01"),
        ("Lê Cân (1997–nay)", "1997–nay", "1997-01-01"),
        ("Giai đoạn 2011 - nay", "Giai đoạn 2011 - nay", "2011-01-01"),
        ("Từ tháng 3/2015 - nay: trực trạm.", "Từ tháng 3/2015 - nay", "2015-03-01"),
        ("9 tháng 8 năm 2024 – nay", "9 tháng 8 năm 2024 – nay", "2024-08-09"),
        ("- Tháng 4/2020 đến nay: trực trạm.", "Tháng 4/2020 đến nay", "2020-04-01"),
    ],
)
def test_a_dash_before_now(text: str, span: str, start: str) -> None:
    """``A - nay`` lasts from A to the reference date."""
    [found] = find(text, on=DAY)
    assert (found.text, found.value) == (span, Period(dt.date.fromisoformat(start), DAY))


def test_what_is_called_otherwise_now() -> None:
    """``nay`` behind a dash may begin what a thing is now; without a number of the calendar it ends no stretch."""
    assert [span for span, _ in _read("Trạm lập năm 2015 - nay là Đài.")] == ["năm 2015"]
    assert _read("Còn 30 - nay hết; 15/2020 - nay không.") == []
    assert list(find("Trần Đo (4/2019 - nay)")) == []


def test_a_stretch_that_runs_back_is_two_days() -> None:
    """What would end before it begins is no stretch, with a day of the week or without."""
    text = "Nghỉ từ thứ Hai ngày 9/3/2026 đến hết thứ Sáu ngày 6/3/2026."
    assert [span for span, _ in _read(text)] == ["ngày 9/3/2026", "ngày 6/3/2026"]


def test_two_days_apart_stay_two() -> None:
    """Without a word that ties them two days are two, hours or not."""
    assert _read("Họp 8h ngày 3/3, kết thúc 17h ngày 6/3.") == [
        ("ngày 3/3", "ngày 03/3/2026"),
        ("ngày 6/3", "ngày 06/3/2026"),
    ]
