"""What few texts say: rules with no day of their own, stretches with no year, leap days, and how it is written."""

from __future__ import annotations

import datetime as dt
import decimal
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnpolicy import ParseError
from vnpolicy.deadlines import Date, Deadline, Duration, Period, Recurrence, TermDeadline, export, find, is_valid, parse

DAY = dt.date(2025, 5, 17)


@pytest.mark.parametrize(
    ("text", "rule", "relation"),
    [
        ("trước thứ Hai hằng tuần", "FREQ=WEEKLY;BYDAY=SU", "before"),
        ("chậm nhất thứ Bảy hằng tuần", "FREQ=WEEKLY;BYDAY=SA", "by"),
        ("Chủ nhật hằng tuần", "FREQ=WEEKLY;BYDAY=SU", None),
        ("trước ngày 01 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=-1", "before"),
        ("trước ngày 01/01 hằng năm", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31", "before"),
        ("trước ngày 01/3 hằng năm", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1", "before"),
        ("trước ngày 01 của tháng đầu quý", "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1", "before"),
        ("trước ngày 10 của tháng giữa quý", "FREQ=YEARLY;BYMONTH=2,5,8,11;BYMONTHDAY=9", "before"),
        ("chậm nhất là ngày thứ 20 của tháng tiếp theo", "FREQ=MONTHLY;BYMONTHDAY=20", "by"),
        ("trước ngày thứ 5 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=4", "before"),
        ("chậm nhất ngày cuối cùng của tháng tiếp theo", "FREQ=MONTHLY;BYMONTHDAY=-1", "by"),
        ("trước ngày cuối cùng hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=-2", "before"),
        (
            "chậm nhất là ngày\ncuối cùng của tháng đầu tiên của quý tiếp theo",
            "FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=-1",
            "by",
        ),
        ("chậm nhất ngày cuối cùng của tháng cuối quý", "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1", "by"),
        ("trước ngày cuối cùng của tháng giữa quý", "FREQ=YEARLY;BYMONTH=2,5,8,11;BYMONTHDAY=-2", "before"),
        ("ngày cuối cùng hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=-1", None),
        ("trước quý I hằng năm", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31", "before"),
        ("trước quý III hằng năm", "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=30", "before"),
        ("trong tháng 6 hằng năm", "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=-1", "within"),
        ("trong quý IV hằng năm", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1", "within"),
        ("định kỳ 12 tháng", "FREQ=YEARLY", None),
        ("định kỳ 02 quý", "FREQ=MONTHLY;INTERVAL=6", None),
        ("định kỳ 36 tháng", "FREQ=YEARLY;INTERVAL=3", None),
    ],
)
def test_a_rule_and_its_writing(text: str, rule: str, relation: str | None) -> None:
    """The rule has the last day in time, and what it is written as gives the same rule."""
    value = parse(text)

    assert value == Recurrence(rule, relation)
    assert value == parse(str(value))


@pytest.mark.parametrize(
    ("text", "rule", "relation", "hour"),
    [
        ("trước 17 giờ thứ Sáu hằng tuần", "FREQ=WEEKLY;BYDAY=FR", "before", "17:00"),
        ("trước 0 giờ thứ Sáu hằng tuần", "FREQ=WEEKLY;BYDAY=TH", "before", "00:00"),
        ("chậm nhất 9h30 thứ Hai hằng tuần", "FREQ=WEEKLY;BYDAY=MO", "by", "09:30"),
        ("trước 16 giờ hằng ngày", "FREQ=DAILY", "before", "16:00"),
        ("trước 24 giờ hằng ngày", "FREQ=DAILY", "before", "23:59"),
        ("trước 17 giờ ngày 25 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=25", "before", "17:00"),
        ("trước 0 giờ ngày 01 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=-1", "before", "00:00"),
        ("trước 17 giờ ngày 31 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=31", "before", "17:00"),
        ("trước 17 giờ ngày 30/4 hằng năm", "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=30", "before", "17:00"),
        ("trước 17 giờ ngày 29/02 hằng năm", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "before", "17:00"),
    ],
)
def test_a_rule_keeps_the_hour_that_is_the_limit(text: str, rule: str, relation: str, hour: str) -> None:
    """A cut-off within the day leaves the day in time, but for the one at its very start."""
    value = parse(text)

    assert value == Recurrence(rule, relation, dt.time.fromisoformat(hour))
    assert value == parse(str(value)) == Recurrence.from_dict(value.to_dict())
    assert value.to_dict()["time"] == hour


def test_an_hour_of_no_day_is_written_as_its_rule() -> None:
    """A year, or every second day, has no hour by which something is due."""
    for rule in ("FREQ=YEARLY", "FREQ=DAILY;INTERVAL=2"):
        assert str(Recurrence(rule, "by", dt.time(16))) == f"RRULE:{rule}"


def test_each_day_of_a_list_has_the_hour_said_once() -> None:
    """What stands before the first of several days is the limit of all."""
    found = find("Nộp sổ trước 17 giờ ngày 20/6 và 20/12 hằng năm.")

    assert [one.value.to_dict()["time"] for one in found] == ["17:00", "17:00"]


@pytest.mark.parametrize(
    "rule",
    ["FREQ=MONTHLY;BYMONTHDAY=31", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=YEARLY;BYMONTH=3,6;BYMONTHDAY=31"],
)
def test_before_a_day_that_not_every_year_or_month_has_is_written_as_its_rule(rule: str) -> None:
    """No words of ours say the day after each 31st; ``trước ngày 01 hằng tháng`` is due on the last day there is."""
    assert str(Recurrence(rule, "before")) == f"RRULE:{rule}"


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "ngày cuối cùng hằng tháng"),
        ("FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=-1", "tháng 6"),
        ("FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1", "tháng cuối quý"),
    ],
)
def test_a_rule_that_ends_with_a_month_says_so(rule: str, words: str) -> None:
    """A last day of the month, which no number names, is written in words."""
    assert words in str(Recurrence(rule, "by"))
    assert str(Recurrence(rule, "by")).startswith("chậm nhất ")


@pytest.mark.parametrize(
    "rule", ["FREQ=DAILY;COUNT=2", "FREQ=MONTHLY;BYDAY=2MO", "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=5"]
)
def test_a_rule_without_words_is_written_as_it_is(rule: str) -> None:
    """What Vietnamese has no set phrase for keeps the writing of RFC 5545."""
    assert str(Recurrence(rule)) == f"RRULE:{rule}"


def test_a_rule_that_ends_has_no_more_days() -> None:
    """``between`` gives the days that the rule has, also where they are over before the stretch is."""
    rule = Recurrence("FREQ=DAILY;COUNT=2")

    assert rule.between(DAY, DAY + dt.timedelta(30)) == [DAY, DAY + dt.timedelta(1)]
    assert rule.between(DAY, DAY) == [DAY]


@given(st.integers(1900, 2199), st.integers(1, 4), st.integers(1, 12))
def test_a_stretch_without_a_year_is_that_of_any_year(year: int, quarter: int, month: int) -> None:
    """A quarter, a month, the first or the last months get the days of the year that is asked for."""
    for text, whole in (
        (f"quý {quarter}", Period.of_quarter(year, quarter)),
        (f"tháng {month}", Period.of_month(year, month)),
        (f"{month} tháng đầu năm", Period.of_months(year, month)),
        (f"{month} tháng cuối năm", Period.of_months(year, -month)),
    ):
        partial = parse(text)

        assert partial.partial
        assert partial.in_year(year) == whole
        assert not whole.partial


def test_a_school_year_is_of_its_own_year() -> None:
    """No law sets its days, and it is no part of a calendar year that another one could have."""
    school = parse("năm học 2024-2025")

    assert school.in_year(2030) == school


@pytest.mark.parametrize(
    ("text", "unit"), [("từ tháng 3/2025", "month"), ("từ quý I/2025", "quarter"), ("từ năm 2025", "year")]
)
def test_an_open_stretch_stays_open(text: str, unit: str) -> None:
    """``từ … trở đi`` has no end, is written with the unit it is counted in, and moves to another year without one."""
    period = parse(f"{text} trở đi")

    assert (period.end, period.unit) == (None, unit)
    assert str(period) == f"{text} trở đi"
    assert period.in_year(2027).start == period.start.replace(year=2027)
    assert period.in_year(2027).end is None


def test_a_leap_day_without_a_year() -> None:
    """29/2 of a year that has none stays a day without a year; of a year that has one it keeps it."""
    assert parse("ngày 29/2", on=DAY) == Date(None, 2, 29)
    assert parse("ngày 29/2", on=dt.date(2024, 5, 17)) == Date(2024, 2, 29)
    assert parse("chậm nhất ngày 29/2", on=dt.date(2024, 12, 1)).due == dt.date(2024, 2, 29)
    assert parse("chậm nhất ngày 28/2", on=dt.date(2024, 12, 1)).due == dt.date(2025, 2, 28)


@pytest.mark.parametrize(
    "text",
    [
        "từ ngày 29/2 đến ngày 15/3",
        "từ ngày 29/2 đến tháng 8/2026",
        "từ tháng 11 đến ngày 29/2",
        "từ ngày 29/2 đến nay",
        "từ tháng 8/2025 đến tháng 6/2025",
        "từ ngày 31 đến ngày 15/6/2025",
        "từ nay đến ngày 01/3/2025",
        "từ ngày 01/6/2025 đến nay",
        "từ năm 2024 trở về trước",
        "từ rằm tháng 2 đến ngày 15/3/2025",
        "ngày 14 và 16/6/2025",
        "chậm nhất 25 giờ ngày 20/5/2025",
        "chậm nhất 17 giờ 60 phút ngày 20/5/2025",
        "ngày 15/3 hằng tháng",
        "ngày 15 hằng năm",
        "quý II hằng năm",
        "15 ngày (mười ngày)",
        "ngày 15 của năm trước",
    ],
)
def test_what_is_no_stretch_and_no_rule_is_refused(text: str) -> None:
    """Ends that do not exist or do not follow one another make no stretch, days that do not come back make no rule."""
    assert not is_valid(text, on=DAY)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("từ ngày 28/12 đến ngày 05/01/2026", "2025-12-28", "2026-01-05"),
        ("từ ngày 28/12 đến ngày 05/01", "2025-12-28", "2026-01-05"),
        ("từ tháng 10 đến tháng 02", "2025-10-01", "2026-02-28"),
        ("từ ngày 15/6 đến tháng 8", "2025-06-15", "2025-08-31"),
        ("từ quý I đến trước quý III/2025", "2025-01-01", "2025-06-30"),
        ("từ ngày 01/6/2025 đến trước tháng 8/2025", "2025-06-01", "2025-07-31"),
        ("từ nay đến trước ngày 18/5/2025", "2025-05-17", "2025-05-17"),
        ("từ nay đến hết tháng 5", "2025-05-17", "2025-05-31"),
        ("từ ngày 17/5 đến nay", "2025-05-17", "2025-05-17"),
    ],
)
def test_the_ends_of_a_stretch(text: str, first: str, last: str) -> None:
    """A year that one end lacks comes from the other, or from the reference date; a stretch may go over New Year."""
    period = parse(text, on=DAY)

    assert (str(period.start), str(period.end)) == (first, last)


@pytest.mark.parametrize("text", ["từ tháng 6 đến tháng 8", "từ ngày 15/6 đến tháng 8", "từ nay đến ngày 30/6"])
def test_a_stretch_without_any_year_needs_a_reference_date(text: str) -> None:
    """Ends without a year place no stretch; the error says what would."""
    with pytest.raises(ParseError, match="reference date"):
        parse(text)


def test_a_day_that_no_calendar_has_suggests_nothing() -> None:
    """Where there is no such day in any order, the error has no suggestion."""
    with pytest.raises(ParseError, match="day, month, year") as caught:
        parse("2025-13-45")

    assert caught.value.suggestions == ()


@pytest.mark.parametrize(
    ("on", "due"),
    [
        (dt.date(2025, 4, 30), dt.date(2025, 3, 31)),  # 30 days back: the day may just have passed
        (dt.date(2025, 5, 1), dt.date(2025, 3, 31)),  # 31 days
        (dt.date(2025, 5, 2), dt.date(2026, 3, 31)),  # 32 days: the next one is meant
    ],
)
def test_a_due_stretch_a_month_back_is_of_next_year(on: dt.date, due: dt.date) -> None:
    """A due quarter or day without a year is that of the next year once it lies more than 31 days back."""
    assert parse("trong quý I", on=on).due == due
    assert parse("chậm nhất ngày 31/3", on=on).due == due


VALUES = [
    Date(2025, 6, 5),
    Date(2024, point="end"),
    Period.of_quarter(2025, 2),
    Period(dt.date(2025, 7, 1)),
    Duration(Decimal(15), "day"),
    Deadline("before", Date(2025, 6, 30)),
    TermDeadline("within", Duration(Decimal(10), "day"), "ngày 02/6/2025", "after", Date(2025, 6, 2)),
    Recurrence("FREQ=MONTHLY;BYMONTHDAY=24", "before"),
]


@pytest.mark.parametrize("name", ["to_iso8601", "to_edtf", "to_timex", "to_ical", "to_pandas"])
@pytest.mark.parametrize("value", VALUES, ids=str)
def test_a_method_gives_what_the_function_gives(value: object, name: str) -> None:
    """The standards that a value has a method for are those of the functions, word for word."""
    method, function = getattr(value, name, None), getattr(export, name)
    if method is None:
        return
    if name == "to_pandas":
        pytest.importorskip("pandas")
    assert _result(method) == _result(lambda: function(value))


def _result(write):
    """What is written, or why it is not."""
    try:
        return write()
    except ValueError as error:
        return str(error)


def test_order_goes_both_ways() -> None:
    """What comes before something, that comes after it; values of two classes have no order."""
    for early, late in (
        (Date(2025, 6, 5), Date(2025, 6, 6)),
        (Period.of_quarter(2025, 1), Period.of_quarter(2025, 2)),
        (Deadline("before", Date(2025, 6, 5)), Deadline("by", Date(2025, 6, 5))),
    ):
        assert late > early
        assert not early > late
        for other in ("2025", Duration(Decimal(5), "day")):
            with pytest.raises(TypeError):
                early > other  # noqa: B015
            with pytest.raises(TypeError):
                early < other  # noqa: B015


def test_a_deadline_resolves_to_its_due_day() -> None:
    """A deadline of the calendar asks nothing from outside."""
    deadline = Deadline("before", Date(2025, 6, 30))

    assert deadline.resolve() == deadline.resolve(dt.date(2024, 1, 2)) == deadline.due == dt.date(2025, 6, 29)
    assert Deadline("before", Date(None, 6, 30)).resolve() is None


def test_the_long_event_of_a_term_ends_with_a_whole_word() -> None:
    """An event of more than 220 characters is cut between two words, and never inside one."""
    words = "ngày nhận đủ " + "giấy tờ bản vẽ " * 30
    (found,) = find(f"Trả lời trong thời hạn 10 ngày kể từ {words}")
    anchor = found.value.anchor

    assert 200 < len(anchor) <= 220
    assert words.startswith(f"{anchor} ")


def test_the_end_of_the_text_ends_an_event() -> None:
    """An event that the text stops in has all the words that stand there."""
    (found,) = find("Trả lời trong thời hạn 10 ngày kể từ ngày nhận đủ giấy\n")

    assert found.value.anchor == "ngày nhận đủ giấy"


def test_months_that_are_counted_are_no_month_of_the_year():
    """``3 tháng 5 ngày`` counts three months and five days: it is not May, and not the third of it."""
    first, *_ = found = find("Phạt giữ phương tiện 3 tháng 5 ngày.", on=DAY)

    assert (first.text, first.value) == ("3 tháng", Duration(Decimal(3), "month"))
    assert {one.value.kind for one in found} == {"duration"}


UNITS = {
    "phút": "minute",
    "giờ": "hour",
    "ngày": "day",
    "ngày làm việc": "working_day",
    "tuần": "week",
    "tháng": "month",
    "quý": "quarter",
    "năm": "year",
}


@pytest.mark.parametrize("count", [1, 9, 10, 99, 100, 999, 1000, 1899, 2200, 9999])
@pytest.mark.parametrize("word", UNITS)
def test_a_length_of_any_size(count: int, word: str) -> None:
    """From one unit to thousands a length is read, in a sentence as alone, at the end of the text as before a comma."""
    value = Duration(Decimal(count), UNITS[word])
    text = f"{count:02} {word}"

    assert parse(text) == value
    assert [(one.text, one.value) for one in find(f"Máy chạy {text}, rồi nghỉ.")] == [(text, value)]
    assert [(one.text, one.value) for one in find(f"Máy chạy thử {text}")] == [(text, value)]


@pytest.mark.parametrize("year", [1900, 2025, 2199])
def test_a_year_before_its_word_is_no_length(year: int) -> None:
    """``2025 năm`` is a slip for ``năm 2025``, not two thousand years."""
    assert not is_valid(f"{year} năm")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("một năm rưỡi", Duration(Decimal("1.5"), "year")),
        ("2 tháng rưỡi", Duration(Decimal("2.5"), "month")),
        ("nửa tháng", Duration(Decimal(15), "day")),
        ("nửa năm", Duration(Decimal(6), "month")),
        ("1,5 ngày", Duration(Decimal("1.5"), "day")),
        ("01 năm đến dưới 03 năm", Duration(None, "year", Decimal(1), Decimal(3), high_open=True)),
        ("3-5 ngày", Duration(None, "day", Decimal(3), Decimal(5))),
    ],
)
def test_parts_and_ranges_of_lengths(text: str, value: Duration) -> None:
    """Halves are exact, half a month is 15 days and half a year six months (Civil Code, art. 146), ranges keep ends."""
    assert parse(text) == value
    assert value == parse(str(value))


@pytest.mark.parametrize("text", ["5 đến 5 ngày", "5-3 ngày", "3 tháng đến 5 ngày", "5 năm rưỡi rưỡi", "hai ngày rưỡi"])
def test_what_is_no_range_of_lengths(text: str) -> None:
    """The low end of a range comes first, its ends are of one unit, and rưỡi stands after years and months."""
    assert not is_valid(text)


def test_no_length_is_rounded() -> None:
    """However few digits the caller's arithmetic keeps, a length and its standard form have all of them."""
    with decimal.localcontext() as context:
        context.prec = 1
        assert parse("15 năm rưỡi") == Duration(Decimal("15.5"), "year")
        assert parse("75 quý").to_iso8601() == "P225M"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Máy chạy 2.500 giờ.", ["2.500 giờ"]),
        ("Hơn 1.200 ngày đêm thi công.", ["1.200 ngày"]),
        ("Máy chạy 10000 giờ.", ["10.000 giờ"]),
        ("Máy chạy 1.000-1.500 giờ mỗi quý.", ["1.000 giờ đến 1.500 giờ"]),
        ("Tượng đã đứng đó 2.000 năm.", ["2.000 năm"]),
        ("Theo bản vẽ 1/2.500 ngày ký.", []),
        ("Mã A12-10000 ngày.", []),
        ("Trả lời từ ba đến năm ngày làm việc.", ["03 ngày làm việc đến 05 ngày làm việc"]),
        ("Trả lời trong ba đến năm ngày làm việc.", ["03 ngày làm việc đến 05 ngày làm việc"]),
        ("Mở cửa lúc 7-8 giờ.", []),
        ("Mở cửa lúc 7 đến 8 giờ.", []),
        ("Học 7-8 giờ mỗi ngày.", ["07 giờ đến 08 giờ"]),
        ("Phạt 3 tháng 5 ngày.", ["03 tháng", "05 ngày"]),
        ("Phạt 2 năm 3 tháng 5 ngày.", ["02 năm", "03 tháng", "05 ngày"]),
        ("Ngày 01 tháng 7 năm trước.", []),
        ("Hội thảo từ ngày 14/6 đến ngày 16.", ["từ ngày 14/6/2025 đến ngày 16/6/2025"]),
        ("Hội thảo từ ngày 14/6 đến ngày 31.", ["ngày 14/6/2025"]),
        ("Hội thảo từ ngày 14/6 đến ngày 12.", ["ngày 14/6/2025"]),
        ("Trong 15 ngày mùng 5/6/2025 nghỉ.", ["ngày 05/6/2025"]),
        ("Có 2 quý II/2025.", ["quý II/2025"]),
        ("Họp cuối quý II/2025.", ["cuối tháng 6/2025"]),
        ("Số hộ ghi nhận đến ngày 30/6/2025 là 5.", ["ngày 30/6/2025"]),
        ("Sơ kết giữa quý II/2025.", ["quý II/2025"]),
        ("Kiểm tra 00 năm một lần.", ["00 năm"]),
        ("Gửi trước tháng 6 hằng quý.", []),
        ("Thời hiệu là một năm kể từ ngày biết việc.", ["01 năm"]),
        ("Thời hiệu này là năm năm, tính từ ngày biết việc.", ["05 năm"]),
        ("Đó là năm tháng đẹp kể từ ngày ấy.", []),
        ("Sáng 1/4 ngày hội mở, chiều 3/4 ngày càng đông.", []),
        ("Từ nay đến cuối năm, mỗi tháng thu 5 đơn.", ["từ ngày 17/5/2025 đến ngày 31/12/2025"]),
    ],
)
def test_lengths_and_days_of_several_figures(text: str, values: list[str]) -> None:
    """Thousands, ranges in words, hours of the clock, months with days and a last day without its month."""
    assert [str(found.value) for found in find(text, on=DAY)] == values


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Đơn đã nộp trước ngày 01/7/2025 thì xét theo lệ cũ.", "date"),
        ("Đơn nộp trước ngày 01/7/2025 thì xét theo lệ cũ.", "date"),
        ("Đơn nộp trước ngày 01/7/2025.", "deadline"),
        ("Đơn phải được nộp trước ngày 01/7/2025.", "deadline"),
    ],
)
def test_what_was_done_by_a_day_is_a_condition(text: str, kind: str) -> None:
    """What has been handed in before a day, or is then treated so, is a case; what must be handed in is a duty."""
    assert [found.value.kind for found in find(text, on=DAY)] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "tháng 6 hằng năm",
        "chậm nhất tháng 6 hằng năm",
        "đến hết quý IV hằng năm",
        "trong nửa cuối tháng 02/2026",
        "trước nửa đầu tháng 02/2026",
        "đến hết nửa đầu tháng 12/2026",
        "trong nửa cuối tháng 02/2024",
        "10000 ngày",
        "250.000 giờ",
        "1/2 ngày",
        "3/4 ngày làm việc",
    ],
)
def test_what_is_read_is_written_so_that_it_reads_back(text: str) -> None:
    """The writing of a rule, of a limit in half a month and of a long length gives the same value."""
    value = parse(text)
    assert parse(str(value)) == value


def test_half_a_day_alone_is_a_length() -> None:
    """A half before its unit is no first of February."""
    assert parse("1/2 ngày") == Duration(Decimal("0.5"), "day")
    assert parse("1/2", on=DAY) == Date(2025, 2, 1)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Thẩm định\n1/4 ngày\nTrình ký\n3/4 ngày làm việc", ["0,25 ngày", "0,75 ngày làm việc"]),
        ("Từ 1/4 năm 2025 áp dụng.", ["ngày 01/4/2025"]),
        ("Diện tích bằng 1/4 năm trước.", []),
        ("Chiếm 3/4 giờ học.", []),
    ],
)
def test_quarters_are_of_a_day(text: str, values: list[str]) -> None:
    """Steps of a procedure take quarters of a day; of another unit they are as often a day of April."""
    assert [str(found.value) for found in find(text, on=DAY)] == values


@pytest.mark.parametrize("arguments", [(0, 6, 30), (0, 1, None, "end"), (0, None, None, "end"), (2025, 0, None, "end")])
def test_there_is_no_year_zero_and_no_month_zero(arguments: tuple[int | None, ...]) -> None:
    """Neither a day nor a point of a year that the calendar does not have can be made."""
    with pytest.raises(ValueError, match=r"."):
        Date(*arguments)
    with pytest.raises(ValueError, match=r"."):
        Date(0, 1, 15, calendar="lunar")


@pytest.mark.parametrize("text", ["1899-06-30", "2250-06-30", "31/6/1850", "2025-06-31", "2025-06-30", "31/6/2025"])
def test_what_is_suggested_parses(text: str) -> None:
    """No suggestion lies outside the years that are read."""
    with pytest.raises(ParseError) as caught:
        parse(text)
    assert all(is_valid(one) for one in caught.value.suggestions)


def test_the_bodies_of_an_event_are_its_own() -> None:
    """A row of bodies, however long, ends before the comma of the main clause."""
    (found,) = find(
        "Trong thời hạn 10 ngày kể từ ngày cơ quan, tổ chức, cá nhân, đơn vị, doanh nghiệp, hộ gia đình nộp đơn, "
        "xã trả lời."
    )
    assert isinstance(found.value, TermDeadline)
    assert found.value.anchor.endswith("hộ gia đình nộp đơn")


def test_a_limit_in_any_stretch_is_written() -> None:
    """A stretch that is no half of a month is written by its two days."""
    stretch = Period(dt.date(2025, 6, 2), dt.date(2025, 6, 15))
    assert str(Deadline("within", stretch)) == "trong từ ngày 02/6/2025 đến ngày 15/6/2025"
