"""Bare years that stand alone on a line below the head of a column of due days."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy.deadlines import find

ON = dt.date(2027, 6, 15)

HEAD = "TT\nNội dung\nCơ quan chủ trì\nThời gian hoàn thành\nKết quả\n"


def read(text: str) -> list[str]:
    """What a text says of time."""
    return [str(found.value) for found in find(text)]


@pytest.mark.parametrize(
    "head",
    [
        "Thời gian hoàn thành",
        "Thời gian dự kiến hoàn thành",
        "Dự kiến thời gian hoàn thành",
        "Thời hạn phải hoàn thành",
        "THỜI ĐIỂM DỰ KIẾN HOÀN THÀNH",
        "Mốc thời gian hoàn thành",
        "Thời gian, tiến độ hoàn thành",
        "Thời gian thực hiện, hoàn thành",
        "Thời hạn trình ban hành",
    ],
)
def test_a_head_may_say_that_the_day_is_only_foreseen(head: str) -> None:
    """``Thời gian dự kiến hoàn thành`` heads a column of due days as ``Thời gian hoàn thành`` does, and so its kin."""
    assert read(f"STT\nViệc\n{head}\n1\nDựng cầu phao\nQuý III/2027\n") == ["đến hết quý III/2027"]


def test_a_foreseen_day_beside_its_label() -> None:
    """With a colon the label stands beside the day."""
    assert read("Thời gian dự kiến hoàn thành: tháng 5/2027") == ["đến hết tháng 5/2027"]


def test_the_year_of_a_row() -> None:
    """Each row of a flat table may give its due year; the last row may close the text."""
    rows = "1\nLát vỉa hè\nSở Xây dựng\n2026\nVỉa hè\n2\nĐặt biển báo\nCông an tỉnh\n2027"
    assert read(HEAD + rows) == ["đến hết năm 2026", "đến hết năm 2027"]


@pytest.mark.parametrize(
    "text",
    [
        "1\nLát vỉa hè\nSở Xây dựng\n2026\n",  # no head
        HEAD + "Lát vỉa hè\nSở Xây dựng\n2026\n",  # no row
        HEAD + "1\nLát vỉa hè\nSố mét đã lát: 12\n2026\n",  # a column of figures
        HEAD + "1\n" + "Lát vỉa hè phố cũ.\n" * 90 + "2026\n",  # no row is so long
        "Việc | Thời gian hoàn thành\n--- | ---\nx | 2025\nHết.\n1\nSố hộ nghèo\n2026\n",  # a head of bars
    ],
)
def test_a_year_that_no_row_gives(text: str) -> None:
    """A year alone on a line is due only in a row, below a head that stands on a line of its own."""
    assert "đến hết năm 2026" not in read(text)


def test_one_year_a_row() -> None:
    """What else the row holds is no second due year."""
    assert read(HEAD + "1\nLát vỉa hè\nSở Xây dựng\n2026\nSo với năm trước\n2025\n") == ["đến hết năm 2026"]


def test_the_day_of_the_month_reported_on() -> None:
    """``trước ngày 15 của tháng`` repeats every month; who meets on such a day has no limit."""
    assert read("Báo cáo tháng gửi trước ngày 15 của tháng.") == ["trước ngày 15 hằng tháng"]
    assert read("Nộp phiếu chậm nhất ngày 20 của tháng") == ["chậm nhất ngày 20 hằng tháng"]
    assert read("Họp vào ngày 20 của tháng.") == []
    assert read("Nộp trước ngày 20 của tháng trước.") == []


def test_what_a_storm_hits_is_no_condition() -> None:
    """``ảnh hưởng`` is not ``hưởng``: a repair by a day stays a duty."""
    assert read("Dựng lại cầu treo bị ảnh hưởng bởi bão trước ngày 30/9/2027") == ["trước ngày 30/9/2027"]
    assert read("Người hưởng trợ cấp trước ngày 30/9/2027") == ["ngày 30/9/2027"]


LONG = "bảng kê số cây trên các tuyến phố cũ và mới, chia theo loài, theo tuổi và theo nơi ươm, " * 2


def test_a_duty_far_before_its_limit() -> None:
    """What is to be sent may be told at length; a question before it is no clause of it."""
    due = f"Các xã gửi {LONG}làm việc tại kho, trước ngày 30/9/2027."
    assert [str(one.value) for one in find(due, on=ON)] == ["trước ngày 30/9/2027"]
    asked = "Trường hợp nào được miễn? Hạn nộp phiếu trước 20/9 đúng không?"
    assert [str(one.value) for one in find(asked, on=ON)] == ["trước ngày 20/9/2027"]


@pytest.mark.parametrize("then", ["được thực hiện theo quy định cũ", "được xem xét sau", "được tiếp tục đóng thuế"])
def test_what_is_granted_behind_a_day(then: str) -> None:
    """Who did something before a day is granted something by it; no duty ends on it."""
    text = f"Việc đánh giá thời gian tập sự trước ngày 30/9/2027 {then}."
    assert [str(one.value) for one in find(text, on=ON)] == ["ngày 30/9/2027"]
