"""Labels of forms and tables to their edges: their colon, their clock, their column."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy.deadlines import find

PAGE = "Bảng này để mọi người cùng xem, ai cũng có thể hỏi thêm ở phòng số ba, tầng một, mở cửa cả ngày."


def read(text: str) -> list[str]:
    """What a text says of time."""
    return [str(found.value) for found in find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hạn nộp của các kho ở x: 15/6/2026", ["chậm nhất ngày 15/6/2026"]),
        ("Hạn nộp của các kho ở xy: 15/6/2026", ["ngày 15/6/2026"]),
        ("Hạn nộp:Q 30/6/2026", ["ngày 30/6/2026"]),
        ("Thời gian nộp: 30/6/2026", ["chậm nhất ngày 30/6/2026"]),
        ("Thời hạn sử dụng: 30/6/2026", ["ngày 30/6/2026"]),
        ("Hạn nộp: 16h59 ngày 30/9/2025", ["chậm nhất 16h59 ngày 30/9/2025"]),
        ("Hạn nộp: 16h60 ngày 30/9/2025", ["ngày 30/9/2025"]),
        ("Hạn nộp: 24h ngày 30/9/2025", ["chậm nhất 23h59 ngày 30/9/2025"]),
        ("Hạn nộp: 25h ngày 30/9/2025", ["ngày 30/9/2025"]),
        ("Hạn nộp: 16 giờ ngày 30/9/2025", ["chậm nhất 16 giờ ngày 30/9/2025"]),
        ("Thời hạn hoàn thành\n30/6/2026", ["chậm nhất ngày 30/6/2026"]),
        ("Hạn nhận hồ sơ: đến hết ngày 30/6/2026", ["chậm nhất ngày 30/6/2026"]),
        ("Hạn đăng ký: 17:00 ngày 30/6/2026", ["chậm nhất 17 giờ ngày 30/6/2026"]),
        ("| Việc | Hạn trả lời |\n|---|---|\n| a | 30/6/2026 |", ["chậm nhất ngày 30/6/2026"]),
        ("Số hồ sơ quá hạn trả lời: tháng 6/2026 không có.", ["tháng 6/2026"]),
        ("Hạn chế: năm 2026 còn thiếu vốn.", ["năm 2026"]),
        ("Hạn sử dụng: 30/6/2026", ["ngày 30/6/2026"]),
    ],
)
def test_what_a_label_may_say(text: str, expected: list[str]) -> None:
    """Fifteen letters may stand between a label and its colon, a clock behind it; some labels say how long."""
    assert expected == read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A | B\n| Việc | Thời hạn hoàn thành |\n|---|---|\n| x | 2026 |", ["đến hết năm 2026"]),
        ("Bảng\nA | B\n| Việc | Thời hạn hoàn thành |\n|---|---|\n| x | 2026 |", ["đến hết năm 2026"]),
        ("| Thời tiết | Thời hạn hoàn thành |\n|---|---|\n| nắng | 2026 |", ["đến hết năm 2026"]),
        ("| Việc | Thời hạn hoàn thành |\n|---|---|\n| x | 2026", ["đến hết năm 2026"]),
        ("Việc | Thời gian trình\n\nx | 2026\n\ny | 2027", ["đến hết năm 2026", "đến hết năm 2027"]),
        ("Việc | Thời gian trình\n\n\nx | 2026", []),
        ("Việc | Thời hạn hoàn thành\n--- | ---\nx | 2026", ["đến hết năm 2026"]),
        (
            "| Thời hạn hoàn thành |\nxem dưới\n| Việc | Thời hạn hoàn thành |\n|---|---|\n| a | 2026 |",
            ["đến hết năm 2026"],
        ),
        (
            "| Việc | Hạn nộp |\n|---|---|\n| x | 2026 |\nHết.\n| Việc | Hạn nộp |\n|---|---|\n| y | 2027 |",
            ["đến hết năm 2026", "đến hết năm 2027"],
        ),
        (
            "Bảng\nSở | Phòng\n| Việc | Bắt đầu | Hạn nộp |\n|---|---|---|\n| a | 1/7/2026 | 30/9/2026 |\nHết.",
            ["ngày 01/7/2026", "chậm nhất ngày 30/9/2026"],
        ),
    ],
)
def test_the_column_of_a_label(text: str, expected: list[str]) -> None:
    """The header of a column counts its own bars, wherever its table stands and however the last row ends."""
    assert expected == read(text)


@pytest.mark.parametrize(
    ("head", "below", "expected"),
    [
        ("Nhiệm vụ", "", "chậm nhất ngày 30/6/2026"),
        ("Việc", "", "ngày 30/6/2026"),
        ("Nhiệm vụ | Thực tế", "", "ngày 30/6/2026"),
        ("Việc", "Nhiệm vụ khác nêu ở bảng sau.", "ngày 30/6/2026"),
        ("Nhiệm vụ", "Thực tế có khác.", "chậm nhất ngày 30/6/2026"),
    ],
)
def test_progress_heads_due_days_beside_who_does_it(head: str, below: str, expected: str) -> None:
    """``Tiến độ`` is of a plan where the cells beside it say so, not the words of the next page."""
    assert [expected] == read(f"| {head} | Tiến độ |\n|---|---|\n| x | 30/6/2026 |\n{PAGE}\n{below}")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sở Y tế\n18 - 26/9\n5", [("18 - 26/9", "period")]),
        ("18 - 26/9; họp sau", [("18 - 26/9", "period")]),
        ("| Sở Y tế | 18-26/9 | Sổ |", [("18-26/9", "period")]),
        ("    18 - 26/9", [("18 - 26/9", "period")]),
        ("     18 - 26/9", []),
        ("Sở Y tế 18 - 26/9", []),
        ("Sở Y tế\n18 - 26/9 kho\n5", []),
        ("Sở Y tế\n1 - 2/3\n5", []),
        ("Sở Y tế\n26 - 18/9\n5", []),
        ("Sở Y tế\n18 - 26.9\n5", []),
        ("Sở Y tế\nGửi 16/9; hạn 26/9", [("16/9", "date"), ("26/9", "deadline")]),
        ("| Nhận 16/9 | Hạn 26/9 |", [("16/9", "date"), ("26/9", "deadline")]),
        ("Trình 16/9\nhạn 26/9/2026", [("16/9", "date"), ("26/9/2026", "deadline")]),
        ("Gửi 10/12 báo cáo, hạn 5/7", []),
        ("Gửi 10/12 báo cáo", []),
        ("Còn gửi 10/12", []),
        ("Hạn 26/9/2026 đã qua", [("26/9/2026", "date")]),
        ("Hạn cũ nhận 26/9/2026", [("26/9/2026", "date")]),
    ],
)
def test_what_a_cell_notes(text: str, expected: list[tuple[str, str]]) -> None:
    """Two days that fill a cell are a stretch; one word before a day says what is done then, ``hạn`` by when."""
    assert expected == [(found.text, found.value.kind) for found in find(text, on=dt.date(2026, 9, 1))]
