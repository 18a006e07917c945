"""What stands beside a length of time and does not make a day, an hour of the day or a rank of it."""

from __future__ import annotations

import pytest

from vnpolicy.deadlines import Duration, Recurrence, find


def _lengths(text: str) -> list[str]:
    return [found.text for found in find(text) if isinstance(found.value, Duration)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tổng thời gian thực hiện:\n12 ngày\n2. Thủ tục cấp lại", ["12 ngày"]),
        ("Rút từ 17 ngày xuống 15 ngày\n3\nCấp lại thẻ", ["17 ngày", "15 ngày"]),
        ("Giấy phép có hạn 06 tháng\n3.040.000\nMỏ cát", ["06 tháng"]),
        ("Họp ngày 6 tháng\n3 năm 2025.", []),
        ("Ngày 12 tháng 2 họp.", []),
    ],
)
def test_digits_on_the_next_line(text: str, expected: list[str]) -> None:
    """The figure of the next cell or item is no day of the month that the word before it begins."""
    assert _lengths(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Được trợ cấp 03 tháng tiền lương.", ["03 tháng"]),
        ("Hưởng phụ cấp 1,5 tháng lương.", ["1,5 tháng"]),
        ("Mỗi người được cấp 5 tháng lương.", ["5 tháng"]),
        ("Trường cấp 3 năm nay tuyển nhiều.", []),
    ],
)
def test_what_is_granted_is_no_rank(text: str, expected: list[str]) -> None:
    """``trợ cấp 03 tháng`` grants so many months; ``cấp 3`` alone is a rank."""
    assert _lengths(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trẻ sống được từ hai mươi bốn giờ trở lên.", ["hai mươi bốn giờ"]),
        ("Chậm từ 24 giờ trở lên.", ["24 giờ"]),
        ("Đường đi giảm từ 7 giờ xuống còn khoảng 4 giờ.", ["7 giờ", "4 giờ"]),
        ("Lúc 17 giờ còn 3 hộ bị ngập; từ 7 giờ xuống tàu.", []),
        ("Giai đoạn sau 72 giờ.", ["72 giờ"]),
        ("Theo dõi từ 24 giờ đến 72 giờ.", ["24 giờ đến 72 giờ"]),
        ("Bán lại sau 24 giờ kể từ khi báo cáo.", ["24 giờ"]),
        ("Làm từ 8 giờ liên tục.", ["8 giờ"]),
        ("Bắn pháo hoa khoảng 15 phút, nghỉ sau 20 phút.", ["15 phút", "20 phút"]),
        ("Sấy mẫu 24 h ± 2 h.", ["24 h", "2 h"]),
        ("Lắc mẫu 5 min, để yên từ 10 min đến 15 min ở tốc độ 20 minh họa.", ["5 min", "10 min đến 15 min"]),
        ("Nghỉ từ 5 phút đến 10 phút.", ["5 phút đến 10 phút"]),
        ("Mở cửa từ 7 giờ đến 11 giờ.", []),
        ("Mở cửa từ 7 giờ trở đi, đóng sau 17 giờ.", []),
        ("Tàu chạy lúc 7 giờ 30 phút.", []),
    ],
)
def test_hours_that_last_and_hours_of_the_day(text: str, expected: list[str]) -> None:
    """More hours than a day has, hours and more, and minutes without an hour before them last."""
    assert _lengths(text) == expected


@pytest.mark.parametrize("year", ["năm sau", "năm tiếp theo", "năm kế tiếp", "năm liền kề"])
def test_a_day_of_the_year_after(year: str) -> None:
    """``ngày 31 tháng 3 năm sau`` comes back every year, with ``của`` or without."""
    found = find(f"Nộp báo cáo chậm nhất ngày 31 tháng 3 {year}.")

    assert [one.value for one in found] == [Recurrence("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=31", "by")]


def test_months_of_some_years_are_no_day() -> None:
    """``3 tháng 2 năm`` are two lengths or none, never the third of February."""
    assert [found.text for found in find("Đóng trong ngày 3 tháng 2 năm.")] == []


@pytest.mark.parametrize("year", ["của năm sau", "năm tiếp theo", "hằng năm"])
def test_two_days_share_the_words_that_repeat_them(year: str) -> None:
    """In a list of limits the words at its end make each day come back every year."""
    found = find(f"Báo cáo trước ngày 05 tháng 7 và ngày 05 tháng 01 {year}.")

    assert [str(one.value.to_dict()["rrule"]) for one in found] == [
        "FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4",
        "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=4",
    ]


def test_days_that_set_no_limit_do_not_repeat() -> None:
    """A meeting on one day and on one of the year after is held twice."""
    assert [one.value.kind for one in find("Họp ngày 10/7 và ngày 10/01 năm sau.")] == ["date"]


def test_what_is_reported_on() -> None:
    """``báo cáo 06 tháng trước ngày D`` is the report on six months; days before an event are counted back."""
    found = find("Gửi báo cáo 06 tháng trước ngày 15/6/2026.")

    assert [(one.text, one.value.kind) for one in found] == [
        ("06 tháng", "duration"),
        ("trước ngày 15/6/2026", "deadline"),
    ]
    assert [one.text for one in find("Phải báo cáo 15 ngày trước ngày khởi công.")] == ["15 ngày trước ngày khởi công"]


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Kiểm tra chậm nhất là 02 giờ làm việc kể từ khi tiếp nhận.", ("2", "hour")),
        ("Trong thời hạn 8 giờ làm việc, kể từ khi nhận đủ, Sở trả lời.", ("8", "hour")),
        ("Trong thời hạn 05 ngày làm việc, kê từ ngày nhận đủ, Sở trả lời.", ("5", "working_day")),
    ],
)
def test_hours_at_work_and_a_lost_mark(text: str, term: tuple[str, str]) -> None:
    """Hours at work are counted from an event as days are, and ``kê từ`` is ``kể từ`` without its mark."""
    (found,) = find(text)

    assert found.value.to_dict()["term"] == {"amount": term[0], "unit": term[1]}


@pytest.mark.parametrize("bound", ["không được quá", "không kéo dài quá", "không được kéo dài quá"])
def test_no_longer_than_a_term(bound: str) -> None:
    """What may not take longer is no state: the term that bounds it is counted from its event."""
    (found,) = find(f"Việc trả lời {bound} 12 ngày kể từ ngày nhận đơn.")

    assert (found.text, found.value.kind) == ("12 ngày kể từ ngày nhận đơn", "deadline")


@pytest.mark.parametrize("state", ["không được bán trong", "chỉ phạt khi kéo dài quá"])
def test_how_long_a_state_lasts(state: str) -> None:
    """How long something is forbidden, and what comes when so long has passed, are no terms."""
    (found,) = find(f"Lô hàng {state} 12 ngày kể từ ngày nhập kho.")

    assert found.value.kind == "duration"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lập quy hoạch theo chu kỳ 12 năm.", ["12 năm"]),
        ("Bầu theo nhiệm kỳ 04 năm.", ["04 năm"]),
        ("Trong thời kỳ 20 năm, hồ cạn dần.", ["20 năm"]),
        ("Học kỳ 2 năm nay nghỉ muộn.", []),
        ("Trả nợ kỳ 3 tháng này.", []),
    ],
)
def test_a_cycle_of_so_many_years(text: str, expected: list[str]) -> None:
    """``chu kỳ 5 năm`` and ``nhiệm kỳ 5 năm`` last so long; ``kỳ 2`` is the second of its kind."""
    assert _lengths(text) == expected
