"""Stretches with more than their days between ``từ`` and ``đến``: the day of the week, the hour, ``hết``."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy.deadlines import find

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
        ("Áp dụng từ 5/2024/NĐ-CP.", []),
        ("Tăng từ 13/2024 tới đây.", []),
        ("Theo mục 3/2022 của sổ.", []),
    ],
)
def test_months_without_their_word(text: str, expected: list[tuple[str, str]]) -> None:
    """``từ`` makes months of ``M/Y``, and of the second that ``đến`` leads to."""
    assert _read(text) == expected


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
