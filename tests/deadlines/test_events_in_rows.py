"""Events told by acts in a row, by a duty behind them, by the first hours; days of pages that lost their blanks."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy.deadlines import Date, Period, Recurrence, TermDeadline, find, parse

ON = dt.date(2025, 12, 5)


@pytest.mark.parametrize(
    ("text", "anchor"),
    [
        (
            "Trong thời hạn 15 ngày kể từ ngày được cấp, cấp lại, điều chỉnh giấy phép, hãng bay phải công bố.",
            "ngày được cấp, cấp lại, điều chỉnh giấy phép",
        ),
        (
            "Trong thời hạn 20 ngày kể từ ngày hết đợt khảo sát, đánh giá trữ lượng, chủ mỏ nộp báo cáo.",
            "ngày hết đợt khảo sát, đánh giá trữ lượng",
        ),
        (
            "Trong thời hạn 10 ngày kể từ ngày chia, tách, sáp nhập trường, hiệu trưởng báo cáo Sở.",
            "ngày chia, tách, sáp nhập trường",
        ),
        (
            "Trong thời hạn 30 ngày kể từ ngày duyệt phương án bồi thường, hỗ trợ, tái định cư, phường chi trả.",
            "ngày duyệt phương án bồi thường, hỗ trợ, tái định cư",
        ),
        ("Trong thời hạn 5 ngày kể từ ngày kết thúc kiểm tra, đoàn lập biên bản.", "ngày kết thúc kiểm tra"),
        ("Trong thời hạn 5 ngày kể từ ngày được cấp, chủ xe phải dán tem.", "ngày được cấp"),
        (
            "Trong thời hạn 7 ngày kể từ ngày ra kết luận thanh tra, quyết định xử lý sau thanh tra, Sở công khai.",
            "ngày ra kết luận thanh tra, quyết định xử lý sau thanh tra",
        ),
        (
            "Trong thời hạn 7 ngày kể từ ngày ra quyết định xử phạt, quyết định phải được gửi, kể cả qua mạng.",
            "ngày ra quyết định xử phạt",
        ),
        ("Sở hữu không quá 50 năm, kể từ ngày được cấp sổ và nếu có nhu cầu thì gia hạn.", "ngày được cấp sổ"),
        ("Trong thời hạn 07 ngày kể từ ngày nhận đơn phải có văn bản trả lời.", "ngày nhận đơn"),
        ("Trong thời hạn 07 ngày kể từ thời điểm dừng phải thông báo cho Sở.", "thời điểm dừng"),
        ("Trong thời hạn 7 ngày kể từ ngày phải nộp thuế, cơ quan thuế nhắc.", "ngày phải nộp thuế"),
        (
            "Trong 7 ngày kể từ ngày có giấy quyền sử dụng đất, quyền sở hữu nhà, xã phải xác nhận.",
            "ngày có giấy quyền sử dụng đất, quyền sở hữu nhà",
        ),
        (
            "Theo hợp đồng, trong 14 ngày kể từ ngày hết hạn thuê kho, hai bên phải trả đủ.",
            "ngày hết hạn thuê kho",
        ),
        ("Phải cứu chữa trong 6 giờ đầu kể từ khi tàu mắc cạn.", "khi tàu mắc cạn"),
    ],
)
def test_where_an_event_ends(text: str, anchor: str) -> None:
    """Acts that laws name together are one event, and a duty behind an event is no part of it."""
    [value] = [found.value for found in find(text, on=ON) if isinstance(found.value, TermDeadline)]

    assert value.anchor == anchor
    assert parse(str(value)) == value


def test_an_age_is_no_state() -> None:
    """Who is so many years old may wait for a term; how long something lasts is a state."""
    text = "Cấp thẻ cho trẻ em dưới 6 tuổi không quá 9 ngày làm việc, kể từ ngày nộp đủ hồ sơ."

    assert [found.text for found in find(text, on=ON)] == ["9 ngày làm việc, kể từ ngày nộp đủ hồ sơ"]


def test_what_is_reported_on_is_no_term() -> None:
    """``báo cáo 06 tháng được tính từ ngày …`` says of which months the report is."""
    text = "Kỳ báo cáo 06 tháng được tính từ ngày 01 tháng 10 của năm trước."

    assert not [found for found in find(text, on=ON) if isinstance(found.value, TermDeadline)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trả lời trong thời hạn05 ngày làm việc, kể từ ngày nhận đơn.", ("5", "working_day")),
        ("Trả lời trong thời hạn 05 ngàylàm việc, kể từ ngày nhận đơn.", ("5", "working_day")),
        ("Trả lời trong thời hạn 05 ngày làmviệc, kểtừ ngày nhận đơn.", ("5", "working_day")),
        ("Trả lời trong thời hạn 10 ngàykể từ ngàynhận đơn.", ("10", "day")),
        ("Trả lời trong vòng 12 thángkể từngày nhận đơn.", ("12", "month")),
    ],
)
def test_terms_of_pages_that_lost_their_blanks(text: str, expected: tuple[str, str]) -> None:
    """Wherever the blank of a term is lost, it is the same term."""
    [value] = [found.value for found in find(text, on=ON) if isinstance(found.value, TermDeadline)]

    assert (str(value.term.amount), value.term.unit) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Phạt tù từ6 tháng đến 3 năm, từ 01 thángđến 02 tháng.", ["6 tháng", "3 năm", "01 thángđến 02 tháng"]),
        ("Có 03 nămtrở lên; kỳ hạn dưới1 tháng.", ["03 năm", "1 tháng"]),
        ("Hiệu lực từ01/7/2025, giai đoạn2021 - 2025.", ["01/7/2025", "giai đoạn2021 - 2025"]),
        ("Theo Điều12 ngày nay, lớp5 năm ấy.", []),
    ],
)
def test_lengths_and_days_of_such_pages(text: str, expected: list[str]) -> None:
    """The words that stand before lengths and days are parted from them; what names a place is none of them."""
    assert [found.text for found in find(text, on=ON)] == expected


def test_who_is_affected_has_no_state() -> None:
    """``bị ảnh hưởng`` says who waits; ``được hưởng`` how long something lasts."""
    text = "Hộ bị ảnh hưởng được cứu trợ trong 24 giờ đầu kể từ khi có bão."

    assert [found.text for found in find(text, on=ON)] == ["trong 24 giờ đầu kể từ khi có bão"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hoàn thành trong quí IV/2025.", "trong quý IV/2025"),
        ("Báo cáo định kỳ hằng quí.", "định kỳ hằng quý"),
        ("Thu Quí I năm 2026 tăng.", "quý I/2026"),
        ("Báo cáo định kì hằng quí.", "định kỳ hằng quý"),
    ],
)
def test_a_quarter_spelt_otherwise(text: str, expected: str) -> None:
    """``quí`` is ``quý``, and keeps its letters in the words that are given back."""
    [found] = find(text, on=ON)

    assert str(found.value) == expected
    assert "quí" in found.text.lower()


def test_a_term_of_office_spelt_otherwise() -> None:
    """``nhiệm kì`` and ``cùng kì`` are ``nhiệm kỳ`` and ``cùng kỳ``."""
    text = "Nhiệm kì 2021 - 2026; 6 tháng đầu năm 2025 tăng so với cùng kì năm ngoái."

    assert [found.text for found in find(text, on=ON)] == [
        "Nhiệm kì 2021 - 2026",
        "6 tháng đầu năm 2025",
        "cùng kì năm ngoái",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quyết định có hiệu lực kể từngày 01 tháng 7 năm 2010.", ["ngày 01 tháng 7 năm 2010"]),
        ("Trả lời công văn số 31/HQ-NVngày 5/6/2001 của Cục.", ["ngày 5/6/2001"]),
        ("Thu trongnăm 2010 và từtháng 3/2011.", ["năm 2010", "tháng 3/2011"]),
    ],
)
def test_a_noun_that_lost_its_blank(text: str, expected: list[str]) -> None:
    """``ngày``, ``tháng`` and ``năm`` belong to their time though the word before them has run into them."""
    assert [found.text for found in find(text, on=ON)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thu mười một tháng năm 2025 đạt khá.", [Period.of_months(2025, 11)]),
        ("Thu chín tháng năm 2025 đạt khá.", [Period.of_months(2025, 9)]),
        ("Thu mười hai tháng đầu năm 2024 đạt khá.", [Period.of_months(2024, 12)]),
        ("Họp ngày mười một tháng năm 2025 đó.", [Period.of_year(2025)]),
        ("Họp một tháng năm 2025 rồi.", [Period.of_year(2025)]),
    ],
)
def test_months_that_words_count(text: str, expected: list[Period]) -> None:
    """``chín tháng năm 2025`` are nine months from New Year; behind ``ngày`` the word counts a day."""
    assert [found.value for found in find(text, on=ON) if isinstance(found.value, Period)] == expected


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Tính đến ngày 30/11, thu tăng 7% so với cùng kỳ năm ngoái.", (2024, 1, 1), (2024, 11, 30)),
        ("Tính đến hết ngày 15/11/2020, thu bằng 91% cùng kỳ năm trước.", (2019, 1, 1), (2019, 11, 15)),
        ("Hơn cùng kỳ năm 2024. Tính đến ngày 30/9 thu tăng so với cùng kỳ năm ngoái.", (2024, 1, 1), (2024, 9, 30)),
    ],
)
def test_the_same_stretch_up_to_a_day(text: str, start: tuple[int, int, int], end: tuple[int, int, int]) -> None:
    """``Tính đến ngày …`` measures from New Year; a year that is compared with is no base of the next comparison."""
    found = find(text, on=ON)

    assert found[-1].value.to_dict() | {} == {
        "start": dt.date(*start).isoformat(),
        "end": dt.date(*end).isoformat(),
    } | {key: value for key, value in found[-1].value.to_dict().items() if key == "unit"}
    assert any(isinstance(one.value, Date) for one in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hết tháng 6/2026 các xã phải kiểm kê xong.", ["Hết tháng 6/2026"]),
        ("Hết năm 2025, toàn tỉnh phải hoàn thành việc xóa nhà tạm.", ["Hết năm 2025"]),
        ("Hết năm 2025 các đơn vị phải lập báo cáo.", []),
        ("Hết năm 2025 các đơn vị đã phải hoàn thành.", []),
        ("Hết năm 2025 các đơn vị hoàn thành.", []),
        ("Kế hoạch hết năm 2025 các đơn vị phải hoàn thành.", []),
    ],
)
def test_what_must_be_complete_at_the_end(text: str, expected: list[str]) -> None:
    """``Hết tháng 6 phải … xong`` sets the day; ``Hết năm phải lập báo cáo`` says what comes then."""
    assert [found.text for found in find(text, on=ON) if found.value.kind == "deadline"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lấy mẫu vào tháng 4 và tháng 8 hằng năm.", ["BYMONTH=4;BYMONTHDAY=-1", "BYMONTH=8;BYMONTHDAY=-1"]),
        ("Họp tháng 3, tháng 9 hàng năm.", ["BYMONTH=3", "BYMONTH=9"]),
        ("Lấy mẫu tháng 4/2025 và tháng 8 hằng năm.", ["BYMONTH=8"]),
    ],
)
def test_months_of_every_year(text: str, expected: list[str]) -> None:
    """``hằng năm`` behind the last month of a list is said of all of them that have no year of their own."""
    rules = [found.value.rrule for found in find(text, on=ON) if isinstance(found.value, Recurrence)]

    assert rules == [f"FREQ=YEARLY;{rest}" for rest in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Các xã hoàn thành trướcngày 30/6/2026.", ["trướcngày 30/6/2026"]),
        ("Hoàn thành trongtháng 6/2026 và đếnnăm 2030 phủ kín.", ["trongtháng 6/2026", "đếnnăm 2030"]),
        ("Hoàn thành thôngtrướcngày 30/6/2026, ởngày 1/7/2026.", []),
    ],
)
def test_a_preposition_run_in(text: str, expected: list[str]) -> None:
    """A preposition is one though it has run into its time."""
    assert [found.text for found in find(text, on=ON) if found.value.kind == "deadline"] == expected


def test_the_name_of_a_body_is_no_matter() -> None:
    """``Ban Công tác Mặt trận`` is a body, and no work that a limit could be the time of."""
    text = "Giúp 5 Ban Công tác Mặt trận khu phố mở hội trước ngày 18/11/2026."

    assert [found.text for found in find(text, on=ON) if found.value.kind == "deadline"] == ["trước ngày 18/11/2026"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Yêu cầu các trường công bố đề án tuyển sinh trước ngày 30/4/2026.", ["trước ngày 30/4/2026"]),
        ("Công ty sửa xong, cấp điện trở lại trước 18 giờ ngày 12/4/2026.", ["trước 18 giờ ngày 12/4/2026"]),
        ("Đề nghị các hội lập sổ trong quý II/2026.", ["trong quý II/2026"]),
        ("Hồ sơ đề nghị lập trong quý II/2026 ở xã.", []),
        ("Người sinh trước ngày 01/01/2027 được miễn.", []),
    ],
)
def test_who_is_asked_and_what_is_no_birth(text: str, expected: list[str]) -> None:
    """``tuyển sinh`` is no birth, ``cấp điện`` issues nothing, and who is asked for work has until its time."""
    assert [found.text for found in find(text, on=ON) if found.value.kind == "deadline"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Định kỳ thứ Sáu hằng tuần, xã báo cáo.", "Định kỳ thứ Sáu hằng tuần"),
        ("Xã báo cáo định kỳ ngày 20 hằng tháng.", "định kỳ ngày 20 hằng tháng"),
        ("Xã báo cáo định kỳ vào ngày 20 hằng tháng.", "định kỳ vào ngày 20 hằng tháng"),
        ("Xã báo cáo định kỳ trước ngày 20 hằng tháng.", "trước ngày 20 hằng tháng"),
        ("Xã báo cáo, thời kỳ ngày 20 hằng tháng.", "ngày 20 hằng tháng"),
    ],
)
def test_what_is_periodic_starts_with_the_word(text: str, expected: str) -> None:
    """``định kỳ`` belongs to the day that repeats behind it, and no limit to it."""
    [found] = find(text, on=ON)

    assert found.text == expected
    assert parse(found.text) == found.value


def test_two_terms_of_one_sentence() -> None:
    """``… kể từ ngày A và khắc phục xong chậm nhất là …``: the second term is none of the first one's event."""
    text = "Chủ kho báo trong 3 ngày kể từ ngày phát hiện và sửa xong chậm nhất là 45 ngày kể từ ngày báo."

    assert [found.value.anchor for found in find(text, on=ON) if isinstance(found.value, TermDeadline)] == [
        "ngày phát hiện",
        "ngày báo",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vào tháng 3, tháng 6, tháng 9 hoặc tháng 12 gần nhất của năm đàm phán.", []),
        ("Thu vào tháng 2 và tháng 8 của năm học.", []),
        ("Trong tháng 12 của năm 2025, quý 2 của năm 2026.", ["tháng 12 của năm 2025", "quý 2 của năm 2026"]),
        ("Họp tháng 3, tháng 6 và tháng 9.", ["tháng 3", "tháng 6", "tháng 9"]),
    ],
)
def test_months_of_a_year_that_is_named(text: str, expected: list[str]) -> None:
    """Months of ``năm đàm phán`` are of no known year; those of ``của năm 2025`` are of that."""
    assert [found.text for found in find(text, on=ON)] == expected
