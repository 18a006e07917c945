"""Scales with a colon, signs of comparison, and ranges with ``÷``: what they make of the figures beside them."""

from __future__ import annotations

import pytest

from vnpolicy.numerals import find


def _read(text: str) -> list[tuple[str, str, str | None]]:
    return [(found.text, str(found.value), found.qualifier) for found in find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In bản đồ tỷ lệ 1:500, 1:2.000 và 1:5000.", ["1/500", "1/2.000", "1/5.000"]),
        ("Vẽ lại sơ đồ từ 1:50.000 đến 1:25.000.", ["1/50.000", "1/25.000"]),
        ("Tỷ lệ: 1:500.", ["1/500"]),
        ("Bản vẽ (1:100.000) kèm theo.", ["1/100.000"]),
        ("Trộn tỷ lệ 1 : 3.", ["1/3"]),
        ("Phương án 1: 500 hộ.", ["500"]),  # a blank: what is counted under the first plan
        ("Phương án 1:500 hộ.", []),
        ("Thưởng 1:500 đồng.", []),
        ("Bản sửa đổi 1:2024 và 1:2000.", []),
        ("Thắng 1:3, hòa 1:150.", []),
        ("Trộn theo tỷ lệ 1:2:300.", []),
        ("Họp lúc 1:00.", []),
    ],
)
def test_one_to_so_many_hundreds_is_a_scale(text: str, expected: list[str]) -> None:
    """After ``tỷ lệ`` whatever follows the colon is the whole; without it only hundreds are, that measure nothing."""
    assert [value for _, value, _ in _read(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Khi n < 1 thì dừng.", [("1", "1", "under")]),
        ("Cột: D<10 và H >5.", [("10", "10", "under"), ("5", "5", "over")]),
        ("Mỏ | >60 | 30 ÷ 60 | <30", [("60", "60", "over"), ("30 ÷ 60", "30-60", None), ("30", "30", "under")]),
        (
            "Mỏ | ≥30 | 10 ÷ <30 | 3÷<10",
            [("30", "30", "at_least"), ("10 ÷ <30", "10 đến dưới 30", None), ("3÷<10", "3 đến dưới 10", None)],
        ),
        ("Mỏ | 60 ÷ 30 | 5 ÷ 5", []),
        (
            "Mỏ | 500 ÷ 1.000 | 200 ÷ <1.500 | 9 - 1.000.000",
            [
                ("500 ÷ 1.000", "500-1.000", None),
                ("200 ÷ <1.500", "200 đến dưới 1.500", None),
                ("9 - 1.000.000", "9-1.000.000", None),
            ],
        ),
        ("Đập cao >15 ÷ 25.", [("15 ÷ 25", "15-25", "over")]),
        (
            "Rộng 70m <110m; 12% > 10%.",
            [("70m", "70 m", None), ("110m", "110 m", None), ("12%", "12%", None), ("10%", "10%", None)],
        ),
        ("Năm 2025 ≥ 45%; Nhóm 2 > 100 ha.", [("45%", "45%", "at_least"), ("100 ha", "100 ha", "over")]),
        ("COD 30 mg, ≤ 50 mg.", [("30 mg", "30 mg", None), ("50 mg", "50 mg", "at_most")]),
        ("Nồng độ PM10 < 50 µg; Bảng 2: < 5%.", [("50 µg", "50 µg", "under"), ("5%", "5%", "under")]),
        ("Bấm phím <1> trước.", []),
        ("Thấy dấu ->5 hoặc =>7.", []),
        ("Xem thêm >>8, <<9.", []),
        ("Trích lời:\n> 12 Lê Lợi", []),
    ],
)
def test_a_sign_of_comparison_says_that_a_figure_follows(
    text: str, expected: list[tuple[str, str, str | None]]
) -> None:
    """``<`` and ``>`` are what ``≤`` and ``≥`` are; an arrow, a bracket and the mark of a quotation are none."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rải nhựa đường tỉnh 789 qua xã.", []),
        ("Mở rộng Vành đai 4 thành phố Huế.", []),
        ("Đường huyện 12 đi qua chợ.", []),
        ("Nâng cấp đường tỉnh 15 km.", ["15 km"]),
        ("Nghỉ hưu ở tuổi 62.", ["62"]),
        ("Xã có | 7 ấp | 12 khóm", ["7", "12"]),
    ],
)
def test_roads_have_numbers_and_ages_are_counted(text: str, expected: list[str]) -> None:
    """A road of a province is called by its number; an age stands behind its noun."""
    assert [words for words, _, _ in _read(text)] == expected
