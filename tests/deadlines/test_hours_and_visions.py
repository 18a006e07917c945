"""Hours as a length and as a time of day, years without their noun, and days that only the words around them tell."""

from __future__ import annotations

import datetime as dt

import pytest

import vnpolicy
from vnpolicy import ParseError
from vnpolicy.deadlines import Date, Deadline, Period, find, parse

DAY = dt.date(2025, 6, 15)


def _read(text: str) -> list[tuple[str, str, str]]:
    return [(found.text, found.value.kind, str(found.value)) for found in find(text, on=DAY)]


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("Phản ánh được trả lời trong 24h.", "24h"),
        ("Kho lạnh chạy 24h/ngày.", "24h"),
        ("Thợ lặn làm không quá 3h/ngày.", "3h"),
        ("Mỗi ca học tối đa 2h một ngày.", "2h"),
        ("Sự cố được khắc phục sau 48h.", "48h"),
        ("Máy đã chạy 100 h không nghỉ.", "100 h"),
        ("Máy phát chạy 9h liên tục.", "9h"),
        ("Mất nước hơn 10h liền.", "10h"),
        ("Trong 24h qua có mưa to.", "24h"),
        ("Nước dâng kéo dài từ 24h đến 48h.", "24h đến 48h"),
        ("Mẫu được ủ 24-48h ở 37 độ.", "24-48h"),
        ("Báo vận hành ít nhất 2h/lần.", "2h"),
        ("Ủ 36h rồi lọc.", "36h"),
        ("Theo dõi tại nhà 72h.", "72h"),
    ],
)
def test_hours_with_a_letter_are_a_length(text: str, length: str) -> None:
    """``24h`` is a length where a word beside it says how long, or where no day has so many hours."""
    hours = str(parse(length))

    assert [(length, "duration", hours)] == _read(text)


@pytest.mark.parametrize(
    "text",
    [
        "Họp lúc 14h tại phòng A.",
        "Làm việc từ 7h đến 9h.",
        "Sau 22h không mở loa.",
        "Đúng 21h, đèn tắt.",
        "Xe chạy 5h | 19h | 30 phút".replace(" phút", ""),
        "Trực 24h/24h.",
        "Trực 24/24h.",
        "Kê khai theo mẫu 1h và biểu 30h.",
        "Theo khoản 25h Điều 98h.",
        "Nghỉ từ 11h30 đến 13h.",
        "Chợ mở lúc 4h sáng, trong 12h30 phút.",
        "Xe chạy 20km/h.",
        "Tạm giữ xe tải 51H-123.45 và xe 51H-12345.",
        "Xe biển số 51H bị giữ, xe biển kiểm soát 63H thì không.",
        "Thu hồi lô 30h, thửa 56h.",
        "Trụ sở đặt tại số nhà 72H, ngõ 30H, hẻm 45H.",
    ],
)
def test_hours_with_a_letter_are_a_clock_or_a_name(text: str) -> None:
    """``14h`` alone is a time of day, and ``mẫu 1h`` a name."""
    assert [found for found in _read(text) if found[1] == "duration"] == []


def test_hours_with_a_letter_are_a_term() -> None:
    """Before an event the hours are a term like any other."""
    assert _read("Xử lý trong vòng 48h kể từ khi nhận tin.") == [
        (
            "trong vòng 48h kể từ khi nhận tin",
            "deadline",
            "trong thời hạn 48 giờ kể từ khi nhận tin",
        )
    ]
    assert str(parse("24h")) == "24 giờ"
    with pytest.raises(ParseError):
        parse("24h30")


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("Bên cung cấp phải báo cho khách hàng trước 24 giờ.", "24 giờ"),
        ("Chủ tàu thông báo ít nhất trước 02 giờ cho cảng vụ.", "02 giờ"),
        ("Đăng ký chậm nhất là trước 12 giờ với ban tổ chức.", "12 giờ"),
        ("Gửi giấy mời trước 48 giờ.", "48 giờ"),
    ],
)
def test_so_many_hours_ahead_are_a_length(text: str, length: str) -> None:
    """``trước 24 giờ`` says how long before, where something has to be told by then."""
    assert [(length, "duration", length)] == _read(text)


@pytest.mark.parametrize(
    "text",
    [
        "Nộp trước 16 giờ.",
        "Hoàn thành trước 24 giờ.",
        "Thông báo kết quả trước 17 giờ.",
        "Báo cho chủ nhà trước 23 giờ của ngày đến.",
        "Thông báo trước 24 giờ của ngày nhận.",
        "Đại biểu chậm nhất 17 giờ phải có mặt.",
        "Chậm nhất là 16 giờ phải nộp.",
    ],
)
def test_a_limit_by_the_clock_is_no_length(text: str) -> None:
    """``trước 16 giờ`` and ``chậm nhất 17 giờ`` name a time of day, which is no entity."""
    assert _read(text) == []


def test_the_latest_hours_before_an_event_are_a_length() -> None:
    """An event behind the hours makes a term of them, however many they are."""
    assert [found[:2] for found in _read("Trả lời chậm nhất 18 giờ kể từ khi nhận tin.")] == [
        ("chậm nhất 18 giờ kể từ khi nhận tin", "deadline")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quy hoạch cảng, tầm nhìn 2050.", [("2050", "period", "năm 2050")]),
        ("Quy hoạch cảng, tầm nhìn đến 2045.", [("đến 2045", "deadline", "đến hết năm 2045")]),
        ("Mục tiêu cụ thể đến 2030 (cả nước)", [("đến 2030", "deadline", "đến hết năm 2030")]),
        ("## Mục tiêu đến 2030\nPhủ sóng.", [("đến 2030", "deadline", "đến hết năm 2030")]),
        (
            "Chương trình cây xanh giai đoạn 2026 - 2030, tầm nhìn 2035 của xã.",
            [
                ("giai đoạn 2026 - 2030", "period", "giai đoạn 2026 - 2030"),
                ("2035", "period", "năm 2035"),
            ],
        ),
        (
            "Ngành thép Việt Nam đến 2030, tầm nhìn 2040",
            [("đến 2030", "deadline", "đến hết năm 2030"), ("2040", "period", "năm 2040")],
        ),
        ("Định hướng đến 2045 và các năm sau.", [("đến 2045", "deadline", "đến hết năm 2045")]),
        ("Từ 2027, phà miễn phí.", [("Từ 2027", "period", "từ năm 2027 trở đi")]),
        ("Do đó, từ 2027, phà miễn phí.", [("từ 2027", "period", "từ năm 2027 trở đi")]),
        ("Giá nước đổi ra sao từ 2027?", [("từ 2027", "period", "từ năm 2027 trở đi")]),
        ("Tăng giá nước từ 2027 đối với chợ.", [("từ 2027", "period", "từ năm 2027 trở đi")]),
        ("Bỏ thu phí phà (từ 2027).", [("từ 2027", "period", "từ năm 2027 trở đi")]),
        ("Đò ngang kể từ 2027 phải có áo phao.", [("từ 2027", "period", "từ năm 2027 trở đi")]),
    ],
)
def test_a_year_without_its_noun(text: str, expected: list[tuple[str, str, str]]) -> None:
    """A goal, a plan or a vision says that four figures are a year."""
    assert expected == _read(text)


@pytest.mark.parametrize(
    "text",
    [
        "Đèn pha có tầm nhìn 2000 m.",
        "Dải đo: đến 2000 mL.",
        "Quy hoạch rừng đến 2030 ha.",
        "Số hộ tăng đến 2030.",
        "Mục tiêu đến 2.030 hộ.",
        "Kế hoạch đến 2030 hộ.",
        "Đàn bò tăng mạnh từ 2015, nay gấp đôi.",
        "Số hộ giảm từ 2026.",
        "Dung tích từ 2000, 2500 và 3000.",
        "Lấy mẫu từ 2027 hộ.",
        "Mã hàng từ 2027.15.",
        "Đọc các từ 2027.",
        "Số từ 2027, 2028.",
    ],
)
def test_four_figures_without_a_goal_are_no_year(text: str) -> None:
    """What a unit or a noun follows is counted, and without a goal nobody knows."""
    assert _read(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đà Nẵng (TTXVN 2/12) - Cầu mới thông xe.", [("2/12", "date", "ngày 02/12/2025")]),
        (
            "Trưng bày diễn ra từ 16 - 22.8, mở cửa tự do.",
            [("từ 16 - 22.8", "period", "từ ngày 16/8/2025 đến ngày 22/8/2025")],
        ),
        ("Lễ hội từ 28.8 đến 2.9.", [("từ 28.8 đến 2.9", "period", "từ ngày 28/8/2025 đến ngày 02/9/2025")]),
        ("Lễ hội từ 28.8-2.9.", [("từ 28.8-2.9", "period", "từ ngày 28/8/2025 đến ngày 02/9/2025")]),
        ("Từ 3 - 6.9.2025 trường nghỉ.", [("Từ 3 - 6.9.2025", "period", "từ ngày 03/9/2025 đến ngày 06/9/2025")]),
        ("Nước có độ pH từ 6 - 8.5.", []),
        ("Tăng từ 2.5 đến 3.5, rồi giảm.", []),
        ("Cao từ 16 - 22.8, nặng vừa.", []),
    ],
)
def test_days_of_the_press_in_a_stretch(text: str, expected: list[tuple[str, str, str]]) -> None:
    """A dot parts day and month where the words before say that time is meant; else it is a decimal mark."""
    assert expected == _read(text)


def test_the_last_day_of_a_month_counted_from_the_end_of_a_year() -> None:
    """So many months from the end of a year end on the last day of a month: a term of months."""
    text = "Nộp chậm nhất là ngày cuối cùng của tháng thứ 4 kể từ ngày kết thúc năm tài chính."

    (found,) = find(text, on=DAY)

    assert found.text == "chậm nhất là ngày cuối cùng của tháng thứ 4 kể từ ngày kết thúc năm tài chính"
    assert found.value.to_dict() == {
        "term": {"amount": "4", "unit": "month"},
        "anchor": "ngày kết thúc năm tài chính",
        "relation": "by",
    }


def test_the_last_day_of_a_month_counted_from_any_day() -> None:
    """From the middle of a month the last day of the third one after is no three months."""
    assert _read("Nộp chậm nhất là ngày cuối cùng của tháng thứ 3 kể từ ngày ký.") == []


PLAN = "TT | Nhiệm vụ | Đơn vị chủ trì | Tiến độ\n1 | Lập đề án | Sở Y tế | {}\n"


@pytest.mark.parametrize("cell", ["Quý III/2025", "30/9/2025", "2026"])
def test_progress_heads_the_due_days_of_a_plan(cell: str) -> None:
    """``Tiến độ`` alone is the header of due days beside the work and who does it."""
    entities = vnpolicy.extract(PLAN.format(cell), on=DAY).of("deadline")

    assert [cell] == [entity.text for entity in entities]


def test_progress_heads_the_due_days_of_a_flat_plan() -> None:
    """The same, where each cell of the table is a line."""
    text = "TT\nNhiệm vụ\nĐơn vị chủ trì\nTiến độ\n1\nLập đề án\nSở Y tế\nQuý III/2025\n"

    assert [entity.text for entity in vnpolicy.extract(text, on=DAY).of("deadline")] == ["Quý III/2025"]


@pytest.mark.parametrize(
    "text",
    [
        "Dự án | Chủ đầu tư | Tiến độ\nCầu A | Công ty B | 30/9/2025\n",
        "Nhiệm vụ | Tiến độ hiện tại | Tiến độ\nCầu A | 30% | 30/9/2025\n",
        "Nhiệm vụ | Tiến độ chậm\nCầu A | 30/9/2025\n",
    ],
)
def test_progress_in_a_report_heads_no_due_days(text: str) -> None:
    """Where no work is assigned, or beside what has been done, ``Tiến độ`` says how far it has come."""
    assert tuple(vnpolicy.extract(text, on=DAY).of("deadline")) == ()


def test_no_later_than() -> None:
    """Days, stretches and deadlines tell whether one is no later than another, as they tell which is first."""
    assert Date(2025, 6, 5) <= Date(2025, 6, 5) <= Date(2025, 6, 6)
    assert Date(2025, 6, 6) >= Date(2025, 6, 5)
    assert not Date(2025, 6, 6) <= Date(2025, 6, 5)
    assert Period.of_month(2025, 1) <= Period.of_quarter(2025, 1)
    assert Deadline("before", Date(2025, 7, 1)) <= Deadline("by", Date(2025, 6, 30)) <= parse("trước ngày 1/7/2025")
    with pytest.raises(TypeError):
        assert Date(2025, 6, 5) <= Date(None, 5, 17)
    with pytest.raises(TypeError):
        assert Date(2025, 6, 5) >= Period.of_month(2025, 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mẫu được cân lại sau 24 giờ.", [("24 giờ", "duration", "24 giờ")]),
        ("Sau 24 giờ, mẫu được cân lại.", [("24 giờ", "duration", "24 giờ")]),
        ("Ủ sau 12 giờ ± 1 giờ.", [("12 giờ", "duration", "12 giờ"), ("1 giờ", "duration", "01 giờ")]),
        ("Ủ trong 24 giờ ±2 giờ.", [("24 giờ", "duration", "24 giờ"), ("2 giờ", "duration", "02 giờ")]),
        ("Cổng đóng sau 24 giờ hằng ngày.", []),
        ("Cổng đóng sau 22 giờ.", []),
    ],
)
def test_a_day_later_is_no_midnight(text: str, expected: list[tuple[str, str, str]]) -> None:
    """``sau 24 giờ`` says how long after, unless a day of its own or ``hằng ngày`` makes it a time of day."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Phấn đấu đến 2030 đạt 95% hộ có nước sạch.", ["đến 2030"]),
        ("Số hộ có nước đến 2027 đạt trên 80%, đến 2030 đạt 95%.", ["đến 2027", "đến 2030"]),
        ("Toàn huyện đến 2030 phải hoàn thành cả tuyến.", ["đến 2030"]),
        ("Mỗi lớp từ 1800 đến 2000 đạt 5 điểm.", []),
        ("Số thợ tăng đến 2000 đạt chuẩn.", []),
    ],
)
def test_a_year_by_which_so_much_is_reached(text: str, expected: list[str]) -> None:
    """Four figures behind ``đến`` are a year where the text says what is reached by then, and no upper bound."""
    assert [found.text for found in find(text, on=DAY)] == expected
