"""What sets a duty and what only looks like one, as news tells it: letters sent, months gone, the end of work."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy.deadlines import find

DAY = dt.date(2025, 4, 6)


def _read(text: str, on: dt.date = DAY) -> list[tuple[str, str]]:
    return [(found.kind, found.text) for found in find(text, on=on)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sở vừa có văn bản gửi các xã về lịch trực trong năm 2025.", ("period", "năm 2025")),
        ("Bộ đã ban hành công văn gửi các tỉnh về thi cử trong quý III/2025.", ("period", "quý III/2025")),
        ("Cục đã ký tờ trình gửi Bộ về chi tiêu trong năm 2025.", ("period", "năm 2025")),
        ("Trong tháng 2, lãi suất tiền gửi còn thấp.", ("period", "tháng 2")),
        ("Trong tháng 2, các hộ gửi tiết kiệm nhiều hơn.", ("period", "tháng 2")),
        ("Trong tháng 2, các xã phải làm lễ muộn vì mưa.", ("period", "tháng 2")),
    ],
)
def test_what_was_sent_and_what_has_gone_set_no_duty(text: str, expected: tuple[str, str]) -> None:
    """A letter that has been sent is no duty to send, money in a bank none either, and a month just gone is told of."""
    assert _read(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sở vừa yêu cầu các xã gửi báo cáo trong tháng 5.", ("deadline", "trong tháng 5")),
        ("Sở có văn bản gửi các xã, yêu cầu nộp hồ sơ trong tháng 5.", ("deadline", "trong tháng 5")),
        ("Trong tháng 5, các xã phải nộp hồ sơ.", ("deadline", "Trong tháng 5")),
        ("Các xã gửi tiến độ lát đường trong tháng 5.", ("deadline", "trong tháng 5")),
    ],
)
def test_duties_beside_them_stay(text: str, expected: tuple[str, str]) -> None:
    """What is asked for in the letter, or for a month to come, is a duty."""
    assert _read(text) == [expected]


def test_the_next_january_is_near_in_december() -> None:
    """In December a plan for January is one for the year to come."""
    text = "Trong tháng 01, các xã phải nộp hồ sơ."
    assert _read(text, dt.date(2025, 12, 15)) == [("deadline", "Trong tháng 01")]
    assert _read(text, dt.date(2025, 4, 6)) == [("period", "tháng 01")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nhà thầu phải hoàn thành cầu vào ngày 30/6/2025.", ("deadline", "vào ngày 30/6/2025")),
        ("Mục tiêu là làm xong đường gom vào 30/6/2025.", ("deadline", "vào 30/6/2025")),
        ("Dự kiến hoàn tất kiểm đếm vào ngày 30/4.", ("deadline", "vào ngày 30/4")),
        ("Hai xã phối hợp hoàn thành cầu vào ngày 30/6/2025.", ("deadline", "vào ngày 30/6/2025")),
        ("Cầu đã hoàn thành vào ngày 30/4/2025.", ("date", "ngày 30/4/2025")),
        ("Cầu hoàn thành vào ngày 30/3/2025.", ("date", "ngày 30/3/2025")),
        ("Sở phải họp vào ngày 30/6/2025.", ("date", "ngày 30/6/2025")),
        ("Lễ khánh thành được tổ chức vào ngày 30/6/2025.", ("date", "ngày 30/6/2025")),
        ("Sau khi hoàn thành việc lát đá, chợ mở vào ngày 30/6/2025.", ("date", "ngày 30/6/2025")),
        ("Nếu chưa hoàn thành vào ngày 30/6/2025, xã báo cáo.", ("date", "ngày 30/6/2025")),
        ("Chợ chưa làm xong, xã họp lại vào ngày 30/6/2025.", ("date", "ngày 30/6/2025")),
        ("Nhà thầu làm xong cầu vào ngày 30/6/2025 thì được thưởng.", ("date", "ngày 30/6/2025")),
    ],
)
def test_work_that_is_to_end_on_a_day(text: str, expected: tuple[str, str]) -> None:
    """``hoàn thành … vào ngày D`` sets a limit where the day is to come; a meeting or a feast on a day is none."""
    assert _read(text) == [expected]


@pytest.mark.parametrize(
    ("text", "span", "rule"),
    [
        ("Bảng giá được ban hành 5 năm/lần.", "5 năm/lần", "FREQ=YEARLY;INTERVAL=5"),
        ("Họp 06 tháng/01 lần tại xã.", "06 tháng/01 lần", "FREQ=MONTHLY;INTERVAL=6"),
        ("Họp 1 tuần / lần tại xã.", "1 tuần / lần", "FREQ=WEEKLY"),
        ("Định kỳ 6 tháng/lần, sở kiểm tra.", "Định kỳ 6 tháng/lần", "FREQ=MONTHLY;INTERVAL=6"),
        ("Kiểm tra một tháng /lần.", "một tháng /lần", "FREQ=MONTHLY"),
        ("Kiểm tra một năm một lần.", "một năm một lần", "FREQ=YEARLY"),
        ("Họp hai tháng/một lần tại xã.", "hai tháng/một lần", "FREQ=MONTHLY;INTERVAL=2"),
        (
            "Lập kế hoạch trước ngày 30/11 của năm trước.",
            "trước ngày 30/11 của năm trước",
            "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=29",
        ),
        (
            "Khai thuế chậm nhất là ngày 15 tháng 12 của năm trước liền kề.",
            "chậm nhất là ngày 15 tháng 12 của năm trước liền kề",
            "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15",
        ),
        (
            "Kế hoạch ban hành trước ngày 30/11 năm trước của năm kế hoạch.",
            "trước ngày 30/11 năm trước của năm kế hoạch",
            "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=29",
        ),
        ("Hạn nộp: ngày 20 của tháng tiếp theo.", "ngày 20 của tháng tiếp theo", "FREQ=MONTHLY;BYMONTHDAY=20"),
    ],
)
def test_rules_in_few_words(text: str, span: str, rule: str) -> None:
    """``5 năm/lần`` is once in five years, and a day of the year before a plan is due every year."""
    (found,) = find(text, on=DAY)
    assert (found.text, found.value.to_dict()["rrule"]) == (span, rule)


@pytest.mark.parametrize(
    "text",
    [
        "Số dư ngày 31/12 của năm trước được chuyển.",
        "Họp ngày 20 của tháng tiếp theo.",
        "Phát 3 ngày/lượt.",
        "Mức 2 lần/năm.",
        "Định kỳ 00 tháng sở họp.",
    ],
)
def test_no_rule(text: str) -> None:
    """A day of last year that nothing is due on, a day of next month, a rate: no rules."""
    assert [found for found in find(text, on=DAY) if found.kind == "recurrence"] == []
