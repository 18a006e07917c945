"""Days whose figures are said again in words, as circulars on reports write them."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy.deadlines import find

DAY = dt.date(2025, 4, 10)


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("Nộp chậm nhất ngày 15 (mười lăm) của tháng báo cáo.", None, "FREQ=MONTHLY;BYMONTHDAY=15"),
        ("Nộp trước ngày 06 (sáu) của tháng cuối quý.", None, "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=5"),
        ("Nộp trước ngày 25(hai mươi lăm) hằng tháng.", None, "FREQ=MONTHLY;BYMONTHDAY=24"),
        (
            "Họp ngày 25 (hai mươi lăm) tháng 11 (mười một) hằng năm.",
            "ngày 25 (hai mươi lăm) tháng 11 (mười một) hằng năm",
            None,
        ),
        ("Họp ngày 25 (thứ Ba) tháng 11 năm 2025.", "ngày 25 (thứ Ba) tháng 11 năm 2025", "2025-11-25"),
        ("Họp ngày 25 tháng 11 (mười) tại xã.", "ngày 25 tháng 11", "2025-11-25"),
        ("Họp ngày 25 tháng 11 (mười một tại xã.", "ngày 25 tháng 11", "2025-11-25"),
        ("Họp ngày 25 tháng 11 tại (mười một) xã.", "ngày 25 tháng 11", "2025-11-25"),
    ],
)
def test_a_figure_said_again_is_part_of_its_day(text: str, span: str | None, value: str | None) -> None:
    """The words in brackets belong to the figure before them, where both agree; so does the day of the week."""
    (found,) = find(text, on=DAY)
    assert span is None or found.text == span
    assert value is None or value in found.value.to_dict().values()
