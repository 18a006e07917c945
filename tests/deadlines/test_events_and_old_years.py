"""What an event goes on with, terms counted back from it, years of other centuries, and titles without their marks."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy.deadlines import Date, Period, TermDeadline, find, parse

DAY = dt.date(2025, 6, 15)


def _read(text: str) -> list[tuple[str, str, str]]:
    return [(found.text, found.value.kind, str(found.value)) for found in find(text, on=DAY)]


def _anchor(text: str) -> str:
    (found,) = [found.value for found in find(text, on=DAY) if isinstance(found.value, TermDeadline)]
    return found.anchor


@pytest.mark.parametrize(
    ("event", "rest"),
    [
        ("ngày nhận được hồ sơ đầy đủ, hợp lệ", ", Sở Y tế cấp phép."),
        ("ngày nhận được hồ sơ đầy đủ, đúng quy định", ", Sở Y tế cấp phép."),
        ("ngày nhận được hồ sơ đầy đủ, hợp pháp", ", Sở Y tế cấp phép."),
        ("ngày nhận hồ sơ hợp lệ, đầy đủ theo quy định", ", Sở Y tế cấp phép."),
        ("ngày danh sách được niêm yết, phổ biến", ", người dân nộp đơn."),
        ("ngày có kết quả tra cứu, xác minh", ", Sở Y tế trả lời."),
        ("ngày nhận hồ sơ quy định tại khoản 1, khoản 2 và khoản 3 Điều 9", ", Sở Y tế trả lời."),
        ("khi xong việc nêu tại điểm b, điểm c khoản 2 Điều này", ", Sở Y tế trả lời."),
        ("ngày nhận được đầy đủ, chính xác, trung thực thông tin", ", Sở Y tế trả lời."),
        ("ngày nhận hồ sơ quy định tại các khoản 1, 2 và 5 Điều 9", ", Sở Y tế trả lời."),
        ("ngày nhận hồ sơ quy định tại điểm a, b khoản 2 Điều này", ", Sở Y tế trả lời."),
        ("ngày nhận hồ sơ nêu tại điểm a khoản 2 Điều này", ", Sở Y tế trả lời."),
        ("ngày nhận đủ hồ sơ", ", hợp lệ thì cấp phép."),
        ("ngày đóng thầu", ", Sở Y tế mở thầu."),
        ("khi đóng lớp học", ", Sở Y tế trả phòng."),
        ("ngày nhận hồ sơ quy định tại khoản 2", ", 5 ngày sau thì trả lời."),
        ("ngày nhận hồ sơ quy định tại khoản 2", ", khoản tiền còn lại được trả."),
        ("ngày nhận đủ hồ sơ", ", đúng 5 người ký tên."),
        ("ngày nhận đơn", ", hợp pháp hóa lãnh sự."),
        ("ngày tra cứu, kiểm tra", " rồi trả lời."),
    ],
)
def test_a_comma_inside_an_event(event: str, rest: str) -> None:
    """What a file has to be like and places in a row are parted by commas, and do not end the event."""
    assert _anchor(f"Trong thời hạn 10 ngày kể từ {event}{rest}") == event


@pytest.mark.parametrize(
    ("text", "span"),
    [
        (
            "Trong thời hạn 20 ngày (kể từ ngày nhận đủ hồ sơ) Sở Y tế trả lời.",
            "Trong thời hạn 20 ngày (kể từ ngày nhận đủ hồ sơ)",
        ),
        ("Tổng thời gian: 03 ngày làm việc (tính từ khi nhận hồ sơ)", "03 ngày làm việc (tính từ khi nhận hồ sơ)"),
        ("Tối đa 15 ngày (kể từ ngày 01/7/2025).", "15 ngày (kể từ ngày 01/7/2025)"),
    ],
)
def test_an_event_in_brackets(text: str, span: str) -> None:
    """A term keeps the brackets that its event stands in."""
    (found,) = find(text, on=DAY)

    assert isinstance(found.value, TermDeadline)
    assert found.text == span
    assert parse(span, on=DAY) == found.value


def test_brackets_that_hold_more_than_the_event() -> None:
    """Where the brackets do not end with the event the length stays one."""
    assert _read("Tối đa 15 ngày (kể từ ngày nhận đủ hồ sơ, trừ ngày lễ).") == [("15 ngày", "duration", "15 ngày")]


@pytest.mark.parametrize(
    ("text", "span", "term"),
    [
        (
            "Báo cho xã trước ít nhất 30 ngày làm việc tính đến thời điểm khoan.",
            "trước ít nhất 30 ngày làm việc tính đến thời điểm khoan",
            "chậm nhất 30 ngày làm việc trước thời điểm khoan",
        ),
        (
            "Trước thời hạn 05 ngày, tính đến ngày khám tuyển, xã gửi giấy gọi.",
            "Trước thời hạn 05 ngày, tính đến ngày khám tuyển",
            "chậm nhất 05 ngày trước ngày khám tuyển",
        ),
        (
            "Trước 12 giờ so với thời điểm đóng cửa thì niêm yết lý do.",
            "Trước 12 giờ so với thời điểm đóng cửa",
            "chậm nhất 12 giờ trước thời điểm đóng cửa",
        ),
        (
            "Gửi giấy mời chậm nhất trước 24 giờ tính đến thời điểm họp.",
            "chậm nhất trước 24 giờ tính đến thời điểm họp",
            "chậm nhất 24 giờ trước thời điểm họp",
        ),
    ],
)
def test_counted_back_with_the_word_before_the_length(text: str, span: str, term: str) -> None:
    """``trước 30 ngày tính đến thời điểm …`` is counted back from the event, as ``30 ngày trước thời điểm …`` is."""
    assert _read(text) == [(span, "deadline", term)]
    assert parse(term) == parse(span)


def test_a_length_that_looks_back_to_an_event_is_none() -> None:
    """Without ``trước`` nothing is due: a photograph of the last six months."""
    assert _read("Ảnh chụp trong vòng 06 tháng tính đến ngày nộp đơn.") == [("06 tháng", "duration", "06 tháng")]


@pytest.mark.parametrize("day", ["ngày này", "ngày đó", "thời điểm hiện tại", "thời điểm này"])
def test_nothing_is_counted_back_from_today(day: str) -> None:
    """What only points to a day is no event that a term is counted back from."""
    assert _read(f"Xã đã báo trước 30 ngày so với {day}.") == [("30 ngày", "duration", "30 ngày")]


def test_hours_after_an_event() -> None:
    """A comma may stand before the event that hours are counted from: they are no time of day."""
    assert _read("Chỉ vào sau 02 giờ, kể từ khi thông gió.") == [("02 giờ", "duration", "02 giờ")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 1831, tỉnh được lập.", [("Năm 1831", "period", "năm 1831")]),
        ("Lập tỉnh (năm 1890).", [("năm 1890", "period", "năm 1890")]),
        (
            "Từ năm 1896 đến năm 1898, ông ở Huế.",
            [("Từ năm 1896 đến năm 1898", "period", "giai đoạn 1896 - 1898")],
        ),
        ("Giai đoạn 1858 - 1945 có kháng chiến.", [("Giai đoạn 1858 - 1945", "period", "giai đoạn 1858 - 1945")]),
        ("Từ năm 1802 đến năm 1945, kinh đô ở Huế.", [("Từ năm 1802 đến năm 1945", "period", "giai đoạn 1802 - 1945")]),
        ("Giai đoạn 1945 - 1858, giai đoạn 1500 - 1.800 hộ.", []),
        ("Đạo dụ ngày 20/10/1898 lập thị xã.", [("ngày 20/10/1898", "date", "ngày 20/10/1898")]),
        ("Ngày 7 tháng 1 năm 1899 lập đạo.", [("Ngày 7 tháng 1 năm 1899", "date", "ngày 07/01/1899")]),
        ("Hằng năm 1500, mỗi năm 1200.", []),
        ("Tháng 3 và năm 1890.", [("Tháng 3", "period", "tháng 3/2025"), ("năm 1890", "period", "năm 1890")]),
        ("Năm 1500 ha được trồng.", []),
        ("Mã 20/10/1798 là của kho.", []),
        ("Bà Triệu Thị Hoa (02-9-1887).", [("02-9-1887", "date", "ngày 02/9/1887")]),
        ("Kỷ niệm (4.5.1891 - 4.5.2025).", [("4.5.1891 - 4.5.2025", "period", "từ ngày 04/5/1891 đến ngày 04/5/2025")]),
    ],
)
def test_years_of_other_centuries(text: str, expected: list[tuple[str, str, str]]) -> None:
    """A year before 1900 is one in a day that has its year, and after ``năm`` where nothing follows that it counts."""
    assert _read(text) == expected


def test_so_many_a_year() -> None:
    """``mỗi năm 2000 hộ`` says how many a year."""
    assert _read("Mỗi năm 2000 hộ thoát nghèo.") == []
    assert parse("năm 1831") == Period.of_year(1831)
    assert parse("giai đoạn 1802 - 1945") == Period(dt.date(1802, 1, 1), dt.date(1945, 12, 31), "year")
    assert parse("ngày 20/10/1898") == Date(1898, 10, 20)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đề thi năm học 2025 2026 ra sao?", [("năm học 2025 2026", "period", "năm học 2025-2026")]),
        ("Bầu cử nhiệm kỳ 2026 2031 ra sao?", [("nhiệm kỳ 2026 2031", "period", "nhiệm kỳ 2026 - 2031")]),
        ("Áp dụng từ ngày 1 8 2024 thế nào?", [("ngày 1 8 2024", "date", "ngày 01/8/2024")]),
        ("Ngày 31 6 2025 có gì?", []),
        ("Trồng ngày 1 5 2025 ha.", [("ngày 1 5 2025", "date", "ngày 01/5/2025")]),
    ],
)
def test_titles_without_their_marks(text: str, expected: list[tuple[str, str, str]]) -> None:
    """Titles that have lost slashes and dashes keep their days and school years."""
    assert _read(text) == expected


def test_the_full_moon_with_its_calendar() -> None:
    """``âm lịch`` behind the full moon of a month belongs to it; a whole lunar month is no stretch of days."""
    assert _read("Lễ ngày rằm tháng 7 âm lịch.") == [("ngày rằm tháng 7 âm lịch", "date", "ngày 15/7 âm lịch")]
    assert _read("Lễ vào tháng 7 âm lịch.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Con của người hoạt động cách mạng trước ngày 01/01/2045 được hưởng.",
        "Tiền trốn đóng trước ngày 01/7/2026 phải nộp đủ.",
        "Nếu hoàn thành trong năm 2026 thì được thưởng.",
    ],
)
def test_conditions_set_no_deadline(text: str) -> None:
    """What has been done by a day, or ``thì`` behind it, is a condition."""
    assert [kind for _, kind, _ in _read(text) if kind == "deadline"] == []


def test_days_that_go_down_are_no_amounts() -> None:
    """``từ 23.4 - 1.5`` would run down as amounts, and runs on as days."""
    assert _read("Giải mở từ 23.4 - 1.5 tại Huế.") == [
        ("từ 23.4 - 1.5", "period", "từ ngày 23/4/2025 đến ngày 01/5/2025")
    ]
    assert _read("Giá tăng từ 1.5 - 23.4 tại Huế.") == []


def test_a_list_of_repetitions_before_what_is_told() -> None:
    """``định kỳ sáu tháng và hằng năm thông báo`` is two rules."""
    assert [value for _, _, value in _read("Định kỳ sáu tháng và hằng năm thông báo với Bộ.")] == [
        "định kỳ 06 tháng",
        "định kỳ hằng năm",
    ]


@pytest.mark.parametrize(
    "text",
    ["Đến năm 1928, đường sắt được khởi công.", "Dân số phải di dời trong năm 1980.", "Nhà xây trước ngày 30/4/1975."],
)
def test_history_sets_no_deadline(text: str) -> None:
    """A text without a day of its own tells nobody to do something before 1990; a text of those years may."""
    assert [found.value.kind for found in find(text)] != ["deadline"]
    assert [found.value.kind for found in find("Xong trước ngày 30/4/1975.", on=dt.date(1975, 1, 1))] == ["deadline"]


def test_net_zero_is_a_goal() -> None:
    """``phát thải ròng bằng không vào năm 2050`` is a level to be reached, in words."""
    text = "Đưa phát thải ròng bằng không vào năm 2050."

    assert [(found.text, found.value.kind) for found in find(text, on=DAY)] == [("vào năm 2050", "deadline")]


def test_hours_below_days() -> None:
    """In a table whose cells are lines ``ngày`` is the unit of the figure above, and no word for the next."""
    assert [value for _, _, value in _read("Phí\n30 ngày\n240 giờ\nKhông")] == ["30 ngày", "240 giờ"]


def test_the_first_month_of_each_calendar_year() -> None:
    """Luật Quản lý thuế 2019, Điều 44: the last day of the first month of the year repeats."""
    text = "Nộp chậm nhất là ngày cuối cùng của tháng đầu tiên của năm dương lịch."

    (found,) = find(text, on=DAY)

    assert found.value.to_dict() == {"rrule": "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=-1", "relation": "by"}


def test_a_stretch_with_hours_that_would_run_back() -> None:
    """Two days with an hour between them are no stretch where the second comes first."""
    assert [value for _, _, value in _read("Từ 8 giờ ngày 20/5/2026 đến 17 giờ ngày 05/4/2026.")] == [
        "ngày 20/5/2026",
        "ngày 05/4/2026",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Họp ít nhất một năm một lần.", [("một năm một lần", "recurrence", "định kỳ hằng năm")]),
        (
            "Báo cáo hằng tuần vào chiều thứ Sáu.",
            [("hằng tuần vào chiều thứ Sáu", "recurrence", "thứ Sáu hằng tuần")],
        ),
        ("Hằng tuần, ban họp chiều thứ Sáu.", []),
        ("Thu 3 quý đầu năm 2025 tăng.", [("3 quý đầu năm 2025", "period", "9 tháng đầu năm 2025")]),
        ("Thu hai quý cuối năm giảm.", [("hai quý cuối năm", "period", "6 tháng cuối năm 2025")]),
        ("Thu 4 quý đầu năm 2025 tăng.", [("4 quý", "duration", "04 quý"), ("năm 2025", "period", "năm 2025")]),
        ("Trong những năm 1990, xã nghèo.", []),
        (
            "Có dịch những năm 2020, 2021.",
            [("năm 2020", "period", "năm 2020"), ("2021", "period", "năm 2021")],
        ),
    ],
)
def test_quarters_decades_and_weeks(text: str, expected: list[tuple[str, str, str]]) -> None:
    """Quarters at the head of a year are its months, ``những năm 1990`` is no one year, and a week has its day."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Kỷ niệm ngày Thương binh - Liệt sĩ (27/7).", ["27/7"]),
        ("Chào mừng ngày Nhà giáo Việt Nam 20/11 và ngày Quốc tế Lao động 1/5.", ["20/11", "1/5"]),
        ("Hưởng ứng Ngày Môi trường thế giới (05/6), Ngày Pháp luật Việt Nam (9-11).", ["05/6", "9-11"]),
        ("Ngày Phụ nữ Việt Nam 20-10 được tổ chức.", ["20-10"]),
        ('Lễ "Ngày Vì người nghèo" (17/10) hằng năm.', ["17/10"]),
        ("Tổng số ngày công (5/7), số ngày nghỉ (3/5).", []),
        ("Tại lễ đài Việt Nam 5/6 đội đã đến.", []),
        ("Ngày hội của xã tỷ lệ là (5/6).", []),
        ("Ngày hội có mức (5/6 điểm).", []),
        ("Ngày hội làng đông, đạt 5/6 chỉ tiêu.", []),
    ],
)
def test_the_day_of_a_feast(text: str, days: list[str]) -> None:
    """The name of a feast says that the figures behind it are its day; in brackets any name of a day will do."""
    assert [found.text for found in find(text, on=DAY) if found.value.kind == "date"] == days


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("trước ngày Quốc khánh 02/9/2025", "trước ngày 02/9/2025"),
        ("trước Quốc khánh 2/9", "trước ngày 02/9/2025"),
        ("chậm nhất dịp lễ Quốc khánh ngày 02/9/2025", "chậm nhất ngày 02/9/2025"),
        ("trước ngày Thương binh - Liệt sĩ 27/7/2025", "trước ngày 27/7/2025"),
        ("trước 17 giờ ngày Giải phóng Thủ đô 10/10/2025", "trước 17 giờ ngày 10/10/2025"),
    ],
)
def test_a_limit_by_a_feast(text: str, day: str) -> None:
    """The name of a feast may stand between the preposition of a limit and its day."""
    assert _read(f"Hoàn thành cầu {text}.") == [(text, "deadline", day)]
    assert str(parse(text, on=DAY)) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Quốc khánh 2/9/2025", "2/9/2025"),
        ("vào Quốc khánh 2/9/2025", "2/9/2025"),
        ("trước Quốc khánh Quốc khánh 2/9/2025", "2/9/2025"),
        ("trước tượng đài Việt Nam 2/9/2025", "2/9/2025"),
    ],
)
def test_a_feast_without_a_limit(text: str, day: str) -> None:
    """What stands on a feast, or beside another word, has no limit."""
    assert [(read, kind) for read, kind, _ in _read(f"Hoàn thành cầu {text}.")] == [(day, "date")]


@pytest.mark.parametrize(
    ("text", "span", "written"),
    [
        ("Nộp không muộn hơn 5 ngày kể từ ngày họp.", "không muộn hơn 5 ngày kể từ ngày họp", "by"),
        ("Nộp không được muộn hơn 08 giờ kể từ khi nhận.", "không được muộn hơn 08 giờ kể từ khi nhận", "by"),
        ("Nộp không trễ hơn 08 giờ kể từ khi nhận.", "không trễ hơn 08 giờ kể từ khi nhận", "by"),
        ("Nộp chậm nhất 5 ngày kể từ ngày họp.", "chậm nhất 5 ngày kể từ ngày họp", "by"),
    ],
)
def test_no_later_is_at_the_latest(text: str, span: str, written: str) -> None:
    """``không muộn hơn`` binds as ``chậm nhất`` does, and belongs to the term."""
    (found,) = find(text, on=DAY)

    assert isinstance(found.value, TermDeadline)
    assert (found.text, found.value.relation) == (span, written)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. Hai tháng trước khi hết hạn thuê, chủ vườn có trách nhiệm báo lại.", "Hai tháng trước khi hết hạn thuê"),
        ("30 ngày trước ngày khai mạc, Sở Y tế phải lập danh sách.", "30 ngày trước ngày khai mạc"),
        ("Xong. 30 ngày trước khi họp, Sở phải gửi giấy mời.", "30 ngày trước khi họp"),
        ("Vườn mở 30 ngày trước khi họp, Sở phải gửi giấy mời.", None),  # it opens no sentence
        ("30 ngày trước khi họp, vườn đã mở.", None),  # nobody is obliged
        ("30 ngày trước khi họp, Sở có nghĩa vụ mời.", "30 ngày trước khi họp"),
        ("30 ngày trước khi họp, người đại diện phải được bầu xong.", "30 ngày trước khi họp"),
        ("30 ngày trước khi họp, Sở không phải gửi giấy mời.", None),
        ("30 ngày trước khi ngã, ông phải nằm viện.", None),  # a story
        ("30 ngày trước khi đóng cửa, kho đã vừa phải gửi sổ.", None),
        ("30 ngày trước khi họp. Sở phải gửi giấy mời, lập sổ.", None),  # not in this sentence
        ("Điều này nêu từ lâu:\n30 ngày trước khi họp, Sở phải gửi.", "30 ngày trước khi họp"),
    ],
)
def test_a_term_counted_back_opens_the_sentence_of_its_duty(text: str, expected: str | None) -> None:
    """So long before an event somebody has to act, where the sentence opens with it; else it is how long it was."""
    found = [found.text for found in find(text, on=DAY) if isinstance(found.value, TermDeadline)]

    assert found == ([] if expected is None else [expected])


@pytest.mark.parametrize(
    "event",
    [
        "ngày nhận hồ sơ nêu tại khoản 2\nĐiều này",
        "ngày nhận hồ sơ của Sở Khoa học và\nCông nghệ",
        "ngày nhận hồ sơ của\nSở Y tế",
    ],
)
def test_a_page_breaks_an_event_before_a_capital(event: str) -> None:
    """A line that ends so ends no event, whatever the next begins with."""
    assert _anchor(f"Trong thời hạn 10 ngày kể từ {event}, cơ quan trả lời.") == event.replace("\n", " ")


def test_a_page_breaks_the_clause_behind_an_event() -> None:
    """What a comma parts and the next line goes on with is no list that ends the sentence."""
    text = "Kho báo cáo trong thời hạn 10 ngày kể từ ngày bán gạo, cung cấp sổ\nvà giấy tờ kèm theo."
    assert _anchor(text) == "ngày bán gạo"
    assert _anchor(text.replace(" sổ\nvà", " sổ\nVà")) == "ngày bán gạo, cung cấp sổ"
