"""Limits and rules in lists: two months in a row, days of every month and of the week, brackets behind a unit."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy.deadlines import find

DAY = dt.date(2025, 11, 20)


def _read(text: str) -> list[tuple[str, str]]:
    return [(found.text, str(found.value)) for found in find(text, on=DAY)]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Hoàn thành trong tháng 5 và tháng 6 năm 2026.", ["2026-06-30"]),
        ("Hoàn thành trong quý I, quý II và quý III/2026.", ["2026-09-30"]),
        ("Hoàn thành trong tháng 3 và tháng 4.", ["2026-04-30"]),
        ("Hoàn thành trong năm 2026 và 2027.", ["2027-12-31"]),
        ("Hoàn thành trong tháng 3 và tháng 5.", ["2026-03-31"]),
        ("Hoàn thành trong quý I, quý III, quý IV/2026.", ["2026-03-31"]),
        ("Hoàn thành trong tháng 5 và quý III/2026.", ["2026-05-31"]),
        ("Hoàn thành trong tháng 5 rồi tháng 6 năm 2026.", ["2026-05-31"]),
        ("Hoàn thành trong tháng 5 và 30 xã.", ["2026-05-31"]),
        ("Hoàn thành trong tháng 5 và ngày 4/6/2026.", ["2026-05-31"]),
        ("Hoàn thành trước tháng 5 và tháng 6 năm 2026.", ["2026-04-30"]),
    ],
)
def test_stretches_in_a_row_are_one_limit(text: str, due: list[str]) -> None:
    """What is to be done in May and June is due when June ends; a stretch further on is no part of the limit."""
    assert [found.value.to_dict()["due"] for found in find(text, on=DAY) if found.value.kind == "deadline"] == due


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Họp vào ngày 15 và ngày 30 hằng tháng.",
            [("ngày 15", "ngày 15 hằng tháng"), ("ngày 30 hằng tháng", "ngày 30 hằng tháng")],
        ),
        (
            "Nộp trước ngày 15, 30 hằng tháng.",
            [("trước ngày 15", "trước ngày 15 hằng tháng"), ("30 hằng tháng", "trước ngày 30 hằng tháng")],
        ),
        (
            "Họp ngày 10, ngày 20 và ngày 30 mỗi tháng.",
            [
                ("ngày 10", "ngày 10 hằng tháng"),
                ("ngày 20", "ngày 20 hằng tháng"),
                ("ngày 30 mỗi tháng", "ngày 30 hằng tháng"),
            ],
        ),
        (
            "Họp vào ngày 15/6 và 15/12 hằng năm.",
            [("ngày 15/6", "ngày 15/6 hằng năm"), ("15/12 hằng năm", "ngày 15/12 hằng năm")],
        ),
        (
            "Họp ngày 15/6 và ngày 30 hằng tháng.",
            [("ngày 15/6", "ngày 15/6/2025"), ("ngày 30 hằng tháng", "ngày 30 hằng tháng")],
        ),
        (
            "Họp thứ Hai, thứ Tư và thứ Sáu hằng tuần.",
            [
                ("thứ Hai", "thứ Hai hằng tuần"),
                ("thứ Tư", "thứ Tư hằng tuần"),
                ("thứ Sáu hằng tuần", "thứ Sáu hằng tuần"),
            ],
        ),
        (
            "Trực Chủ nhật và thứ Hai hằng tuần.",
            [("Chủ nhật", "Chủ nhật hằng tuần"), ("thứ Hai hằng tuần", "thứ Hai hằng tuần")],
        ),
    ],
)
def test_every_day_of_a_list_repeats(text: str, expected: list[tuple[str, str]]) -> None:
    """``hằng tháng`` and ``hằng tuần`` behind the last day of a list are said of each."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Báo cáo định kỳ tháng (trước ngày 20), 6 tháng (trước ngày 20/6) và năm ( trước ngày 20/12).",
            [
                "định kỳ hằng tháng",
                "trước ngày 20 hằng tháng",
                "06 tháng",
                "trước ngày 20/6 hằng năm",
                "trước ngày 20/12 hằng năm",
            ],
        ),
        (
            "Gửi về Sở định kỳ hằng tháng (trước ngày 25), hằng quý (trước ngày 20 tháng cuối quý) và hằng năm.",
            ["định kỳ hằng tháng", "trước ngày 25 hằng tháng", "trước ngày 20 của tháng cuối quý"],
        ),
        ("Họp định kỳ hằng tháng, trước ngày 25, tại xã.", ["định kỳ hằng tháng", "trước ngày 25 hằng tháng"]),
        ("Báo cáo định kỳ hằng năm trước ngày 15/12.", ["định kỳ hằng năm", "trước ngày 15/12 hằng năm"]),
        ("Báo cáo định kỳ trước ngày 15/12.", ["trước ngày 15/12 hằng năm"]),
        ("Hằng quý (trước ngày 20/3), các xã báo cáo.", ["trước ngày 20/3 hằng năm"]),
        ("Các xã báo cáo năm (trước ngày 20/12).", ["trước ngày 20/12/2025"]),
        ("Thuê kho 6 tháng (trước ngày 20/12/2025).", ["06 tháng", "trước ngày 20/12/2025"]),
    ],
)
def test_a_bracket_behind_a_unit(text: str, expected: list[str]) -> None:
    """Behind what is done every month, or every so many, a bracket says by which day."""
    assert [value for _, value in _read(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Trồng rừng trong giai đoạn 1/9 - 30/11/2025.",
            [("giai đoạn 1/9 - 30/11/2025", "từ ngày 01/9/2025 đến ngày 30/11/2025")],
        ),
        ("Thu 9 tháng/2025 tăng.", [("9 tháng/2025", "9 tháng đầu năm 2025")]),
        ("Thu 9 tháng của năm 2025 tăng.", [("9 tháng của năm 2025", "9 tháng đầu năm 2025")]),
        ("Thu 15 tháng/2025 tăng.", [("15 tháng", "15 tháng")]),
        ("Ký ngày 03, tháng 6, năm 1997.", [("ngày 03, tháng 6, năm 1997", "ngày 03/6/1997")]),
        ("Họp ngày 03, tháng 6 nghỉ.", [("tháng 6", "tháng 6/2025")]),
        ("Hội thi diễn ra từ 19 đến 25-1-2026.", [("từ 19 đến 25-1-2026", "từ ngày 19/01/2026 đến ngày 25/01/2026")]),
        ("Kho rộng từ 19 đến 25-1 m.", []),
        ("Đến thời điểm 31/10, kho đầy.", [("31/10", "ngày 31/10/2025")]),
        ("Đạt điểm 8/10.", []),
        ("Phấn đấu đến 2030 có 2 triệu cây.", [("đến 2030", "đến hết năm 2030")]),
        ("Số cây tăng từ 1500 đến 2030 có 2 loại.", []),
        ("Khởi công trước ngày 19/12.", [("trước ngày 19/12", "trước ngày 19/12/2025")]),
        ("Dự án khởi công trước ngày 19/12 được hưởng.", [("ngày 19/12", "ngày 19/12/2025")]),
    ],
)
def test_forms_of_plans(text: str, expected: list[tuple[str, str]]) -> None:
    """Stretches without their first year, runs with a slash, a comma inside a day, an order at the head of a clause."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "span"),
    [
        (
            "Chậm nhất là ngày làm việc tiếp theo kể từ ngày nhận đơn.",
            "Chậm nhất là ngày làm việc tiếp theo kể từ ngày nhận đơn",
        ),
        ("Muộn nhất ngày làm việc liền kề sau ngày họp.", "Muộn nhất ngày làm việc liền kề sau ngày họp"),
    ],
)
def test_the_next_working_day(text: str, span: str) -> None:
    """The next working day after an event is a term of one."""
    (found,) = find(text, on=DAY)

    assert (found.text, found.value.to_dict()["term"]) == (span, {"amount": "1", "unit": "working_day"})


def test_the_next_working_day_of_nothing() -> None:
    """Where no event follows there is nothing to count from."""
    assert find("Gửi chậm nhất trong ngày làm việc tiếp theo.", on=DAY) == []


@pytest.mark.parametrize(
    "text",
    [
        "Thời gian thử việc bị kéo dài 06 tháng kể từ ngày có lỗi.",
        "Hợp đồng được gia hạn thêm 06 tháng kể từ ngày ký.",
        "Tác phẩm được bảo hộ 06 tháng kể từ ngày in.",
    ],
)
def test_how_long_something_goes_on_is_no_limit(text: str) -> None:
    """What is prolonged or protected lasts so long; nothing is due."""
    assert _read(text) == [("06 tháng", "06 tháng")]


@pytest.mark.parametrize(
    ("text", "anchor"),
    [
        (
            "Trong 24 tháng tính từ ngày đầu của tháng thứ 25 kể từ thời điểm phải dời kho.",
            "ngày đầu của tháng thứ 25 kể từ thời điểm phải dời kho",
        ),
        ("Trong 10 năm tính từ năm tiếp theo năm in sách.", "năm tiếp theo năm in sách"),
        ("Trong 10 ngày kể từ ngày nhận đơn phải trả lời.", "ngày nhận đơn"),
    ],
)
def test_where_an_event_inside_an_event_ends(text: str, anchor: str) -> None:
    """``phải`` behind the head of an inner event, and ``theo`` in ``tiếp theo``, end nothing."""
    (found,) = find(text, on=DAY)

    assert found.value.to_dict()["anchor"] == anchor


@pytest.mark.parametrize("text", [" và ngày 30/6/2025.", "\nvà ngày 30/6/2025.", " và ngày 30/6"])
def test_a_list_whose_first_day_is_cut_off(text: str) -> None:
    """What opens with ``và`` goes on with no limit of its own."""
    assert [found.value.kind for found in find(text, on=DAY)] == ["date"]


def test_a_week_ends_with_its_word() -> None:
    """``tuần`` with letters run into it is another word, and repeats nothing."""
    assert _read("Họp thứ Hai hằng tuầntới.") == []
