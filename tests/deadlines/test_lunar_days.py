"""Lunar days (âm lịch) as feasts and holidays are announced: months by name, stretches, the short mark ``ÂL``."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy.deadlines import find, parse

DAY = dt.date(2025, 11, 20)


def _read(text: str) -> list[tuple[str, str]]:
    return [(found.text, str(found.value)) for found in find(text, on=DAY)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Làng mở hội ngày 10 tháng Giêng.", [("ngày 10 tháng Giêng", "ngày 10/01 âm lịch")]),
        ("Làng mở hội mùng 7 tháng Giêng âm lịch.", [("mùng 7 tháng Giêng âm lịch", "ngày 07/01 âm lịch")]),
        ("Hội vật mở ngày mồng 4\ntháng giêng.", [("ngày mồng 4\ntháng giêng", "ngày 04/01 âm lịch")]),
        ("Tết Nguyên đán (01 tháng Giêng âm lịch).", [("01 tháng Giêng âm lịch", "ngày 01/01 âm lịch")]),
        ("Tết Nguyên đán 01 tháng Giêng (âm lịch).", [("01 tháng Giêng (âm lịch)", "ngày 01/01 âm lịch")]),
        ("Cúng 23 tháng Chạp.", [("23 tháng Chạp", "ngày 23/12 âm lịch")]),
        ("Lễ vào rằm tháng Giêng.", [("rằm tháng Giêng", "ngày 15/01 âm lịch")]),
        ("Lễ vào ngày rằm tháng Giêng năm 2026.", [("ngày rằm tháng Giêng năm 2026", "ngày 15/01/2026 âm lịch")]),
        ("Hội ngày 6 tháng Giêng năm Bính Ngọ.", [("ngày 6 tháng Giêng năm Bính Ngọ", "ngày 06/01 âm lịch")]),
        ("Hội ngày 6 tháng Giêng, năm Bính Ngọ.", [("ngày 6 tháng Giêng, năm Bính Ngọ", "ngày 06/01 âm lịch")]),
        (
            "Hội ngày 6 tháng Giêng năm Bính Ngọ 2026.",
            [("ngày 6 tháng Giêng năm Bính Ngọ 2026", "ngày 06/01/2026 âm lịch")],
        ),
    ],
)
def test_a_month_by_its_name_is_lunar(text: str, expected: list[tuple[str, str]]) -> None:
    """``tháng Giêng`` and ``tháng Chạp`` are the first and the last month of the lunar year, whatever follows."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hội từ ngày 30/5 đến 2/6 âm lịch.",
            [("ngày 30/5", "ngày 30/5 âm lịch"), ("2/6 âm lịch", "ngày 02/6 âm lịch")],
        ),
        ("Xuống giống từ 8/9 - 25/9 ÂL.", [("8/9", "ngày 08/9 âm lịch"), ("25/9 ÂL", "ngày 25/9 âm lịch")]),
        (
            "Hội từ ngày 16 đến ngày 18 tháng Giêng.",
            [("ngày 16", "ngày 16/01 âm lịch"), ("ngày 18 tháng Giêng", "ngày 18/01 âm lịch")],
        ),
        (
            "Hội ngày 11, 12 tháng Giêng.",
            [("ngày 11", "ngày 11/01 âm lịch"), ("12 tháng Giêng", "ngày 12/01 âm lịch")],
        ),
        (
            "Nghỉ từ ngày 27 tháng Chạp đến hết mùng 6 tháng Giêng.",
            [("ngày 27 tháng Chạp", "ngày 27/12 âm lịch"), ("mùng 6 tháng Giêng", "ngày 06/01 âm lịch")],
        ),
        ("Họp ngày 16/10 (8/9 âm lịch).", [("ngày 16/10", "ngày 16/10/2025"), ("8/9 âm lịch", "ngày 08/9 âm lịch")]),
        ("Xét nghiệm ngày 5/3 âm là yên tâm.", [("ngày 5/3", "ngày 05/3/2025")]),
        ("Lễ 1/7 âm là ngày nào?", [("1/7 âm", "ngày 01/7 âm lịch")]),
        ("Xét nghiệm 1/7 âm tính.", []),
        ("Họp ngày 16/10 (8-9 ÂL).", [("ngày 16/10", "ngày 16/10/2025"), ("8-9 ÂL", "ngày 08/9 âm lịch")]),
        (
            "Họp ngày 16/10 và ngày 8/9 âm lịch.",
            [("ngày 16/10", "ngày 16/10/2025"), ("ngày 8/9 âm lịch", "ngày 08/9 âm lịch")],
        ),
    ],
)
def test_the_mark_behind_a_stretch_is_that_of_both_ends(text: str, expected: list[tuple[str, str]]) -> None:
    """``từ 30/5 đến 2/6 âm lịch`` are two lunar days; of two days in a list each says its own calendar."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Cả làng nghỉ trong tháng Giêng.",
        "Làng có 31 tháng Giêng.",
        "Tháng Chạp họ tổ chức chạp mả.",
    ],
)
def test_no_day_no_date(text: str) -> None:
    """A lunar month by itself is no day, and none has more than thirty."""
    assert [one for one in _read(text) if "âm lịch" in one[1]] == []


def test_a_lunar_day_is_read_back() -> None:
    """What is written as lunar is read as the same day."""
    value = parse("ngày 23 tháng Chạp")
    assert parse(str(value)) == value
    assert value.to_dict() == {"month": 12, "day": 23, "calendar": "lunar"}
