"""The values: what they refuse, their writings, and how quarters, months and days fit together."""

from __future__ import annotations

import datetime as dt
import pickle
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnpolicy.deadlines import Date, Deadline, Duration, Period, Recurrence, TermDeadline, parse

DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2199, 12, 30))
YEARS = st.integers(1900, 2198)
FIVE_DAYS = Duration(Decimal(5), "day")
FULL_DATES = st.one_of(
    DAYS.map(Date.of),
    st.builds(
        Date, YEARS, st.one_of(st.none(), st.integers(1, 12)), st.none(), st.sampled_from(["start", "middle", "end"])
    ),
)
DATES = st.one_of(
    FULL_DATES,
    DAYS.map(lambda day: Date(None, day.month, day.day)),
    st.builds(Date, st.none(), st.integers(1, 12), st.integers(1, 30), st.none(), st.just("lunar")),
    st.builds(Date, st.none(), st.integers(1, 12), st.none(), st.sampled_from(["start", "middle", "end"])),
)
WHOLE_PERIODS = st.one_of(
    YEARS.map(Period.of_year),
    st.builds(Period.of_quarter, YEARS, st.integers(1, 4)),
    st.builds(Period.of_month, YEARS, st.integers(1, 12)),
)
STRETCHES = st.one_of(
    WHOLE_PERIODS,
    st.builds(Period.of_months, YEARS, st.integers(-11, 12).filter(bool)),
    st.builds(
        lambda a, b, unit: Period(dt.date(min(a, b), 1, 1), dt.date(max(a, b), 12, 31), unit if a != b else "year"),
        YEARS,
        st.integers(1900, 1999),
        st.sampled_from(["year", "term"]),
    ).filter(lambda p: p.end.year - p.start.year <= 100),
    st.lists(DAYS, min_size=2, max_size=2, unique=True).map(lambda pair: Period(min(pair), max(pair), "day")),
)
PERIODS = st.one_of(
    STRETCHES,
    DAYS.map(lambda day: Period(day, None, "day")),
    st.integers(1, 12).map(lambda n: Period(None, None, "month", n)),
    st.integers(1, 4).map(lambda n: Period(None, None, "quarter", n)),
    st.integers(1, 12).map(lambda n: Period(None, None, "month", n, run=True)),
    YEARS.map(lambda year: Period(None, None, "school_year", year)),
)
AMOUNTS = st.integers(1, 999).map(Decimal)
UNITS = st.sampled_from(["hour", "minute", "day", "working_day", "week", "month", "quarter", "year"])
DURATIONS = st.one_of(
    st.builds(Duration, AMOUNTS, UNITS),
    st.builds(
        lambda low, more, unit, high_open: Duration(None, unit, low, low + more, high_open),
        AMOUNTS,
        AMOUNTS,
        UNITS,
        st.booleans(),
    ),
)
DEADLINES = st.one_of(
    st.builds(Deadline, st.sampled_from(["before", "by", "within"]), DAYS.map(Date.of)),
    st.builds(Deadline, st.sampled_from(["before", "by", "within"]), WHOLE_PERIODS),
    st.builds(
        lambda day, hour, minute: Deadline("before", Date.of(day), dt.time(hour, minute)),
        DAYS,
        st.integers(0, 23),
        st.integers(0, 59),
    ),
    st.builds(
        TermDeadline,
        st.sampled_from(["within", "by"]),
        st.builds(Duration, AMOUNTS, UNITS),
        st.sampled_from(["ngày nhận đủ hồ sơ hợp lệ", "ngày ký hợp đồng", "khi có kết quả thẩm định"]),
    ),
    st.builds(
        TermDeadline,
        st.just("by"),
        st.builds(Duration, AMOUNTS, UNITS),
        st.sampled_from(["ngày bầu cử", "khi tổ chức hội nghị"]),
        st.just("before"),
    ),
)
RECURRENCES = st.one_of(
    st.builds(lambda f: Recurrence(f"FREQ={f}"), st.sampled_from(["YEARLY", "MONTHLY", "WEEKLY", "DAILY"])),
    st.builds(lambda n: Recurrence(f"FREQ=MONTHLY;INTERVAL={n}"), st.integers(2, 11)),
    st.builds(
        lambda d, r: Recurrence(f"FREQ=MONTHLY;BYMONTHDAY={d}", r),
        st.integers(1, 28),
        st.sampled_from(["before", "by", None]),
    ),
    st.builds(
        lambda day, r: Recurrence(f"FREQ=YEARLY;BYMONTH={day.month};BYMONTHDAY={day.day}", r),
        st.dates(dt.date(2025, 1, 1), dt.date(2025, 12, 31)).filter(lambda d: (d + dt.timedelta(1)).day > 1),
        st.sampled_from(["before", "by", None]),
    ),
    st.builds(
        lambda first, day: Recurrence(
            f"FREQ=YEARLY;BYMONTH={first},{first + 3},{first + 6},{first + 9};BYMONTHDAY={day}", "by"
        ),
        st.integers(1, 3),
        st.integers(1, 28),
    ),
)
VALUES = st.one_of(DATES, PERIODS, DURATIONS, DEADLINES, RECURRENCES)


@given(VALUES)
@settings(max_examples=400, deadline=None)
def test_the_writing_of_a_value_reads_back(value: object) -> None:
    """A value is what its canonical writing parses to, without a reference date."""
    assert value == parse(str(value))


@given(VALUES)
@settings(max_examples=200, deadline=None)
def test_a_value_travels(value: object) -> None:
    """JSON and pickle give back an equal value with an equal hash."""
    for other in (type(value).from_dict(value.to_dict()), pickle.loads(pickle.dumps(value))):
        assert value == other
        assert hash(value) == hash(other)


@given(YEARS)
def test_quarters_tile_the_year_and_months_the_quarters(year: int) -> None:
    """The quarters of a year follow one another without a gap from its first day to its last, as months do."""
    day = dt.timedelta(days=1)
    whole = Period.of_year(year)
    for parts in ([Period.of_quarter(year, q) for q in range(1, 5)], [Period.of_month(year, m) for m in range(1, 13)]):
        assert (whole.start, whole.end) == (parts[0].start, parts[-1].end)
        assert all(a.end + day == b.start for a, b in pairwise(parts))
    for q in range(1, 5):
        months = [Period.of_month(year, m) for m in range(3 * q - 2, 3 * q + 1)]

        assert Period.of_quarter(year, q).start == months[0].start
        assert Period.of_quarter(year, q).end == months[-1].end


@given(DAYS)
def test_before_a_day_is_the_day_before(day: dt.date) -> None:
    """``trước ngày D`` is due on the day before D, ``chậm nhất ngày D`` on D."""
    assert day - dt.timedelta(days=1) == Deadline("before", Date.of(day)).due
    assert day == Deadline("by", Date.of(day)).due


@given(WHOLE_PERIODS)
def test_before_a_stretch_is_the_day_before_it(period: Period) -> None:
    """``trước năm Y`` is due the day before the stretch begins, ``trong năm Y`` the day it ends."""
    assert period.start - dt.timedelta(days=1) == Deadline("before", period).due
    assert period.end == Deadline("within", period).due


@given(STRETCHES, YEARS)
def test_the_same_part_of_another_year(period: Period, year: int) -> None:
    """``cùng kỳ``: the stretch begins in that year, in the same month, and closes on a month's last day when it did."""
    other = period.in_year(year)

    assert (year, period.start.month) == (other.start.year, other.start.month)
    assert period.end.month == other.end.month
    if period.unit != "day":
        assert (other.end + dt.timedelta(days=1)).day == 1


@given(st.integers(1, 28), st.dates(dt.date(2000, 1, 1), dt.date(2050, 1, 1)))
@settings(max_examples=50, deadline=None)
def test_a_monthly_rule_falls_once_a_month(day: int, start: dt.date) -> None:
    """Between a first of a month and the end of the twelfth month after there are twelve days of a monthly rule."""
    first = start.replace(day=1)
    days = Recurrence(f"FREQ=MONTHLY;BYMONTHDAY={day}").between(
        first, first.replace(year=first.year + 1) - dt.timedelta(1)
    )

    assert [day] * 12 == [d.day for d in days]


def test_the_points_of_the_civil_code() -> None:
    """đầu, giữa, cuối: 1, 15 and the last day of a month; 1/1, 30/6, 31/12 (Civil Code 2015, art. 146)."""
    points = ("start", "middle", "end")

    assert [str(Date(2024, 2, None, p).date) for p in points] == ["2024-02-01", "2024-02-15", "2024-02-29"]
    assert [str(Date(2024, None, None, p).date) for p in points] == ["2024-01-01", "2024-06-30", "2024-12-31"]
    assert all(Date(2024, None, None, p).approximate for p in points)


def test_days_and_stretches_are_ordered() -> None:
    """Values with known days sort by them; those without cannot be compared."""
    assert [Date(2024, 12, 31), Date(2025, 1, 1)] == sorted([Date(2025, 1, 1), Date(2024, 12, 31)])
    assert Period.of_quarter(2025, 1) < Period.of_year(2025)
    assert Deadline("before", Date(2025, 1, 2)) < Deadline("by", Date(2025, 1, 2))
    with pytest.raises(TypeError):
        Date(month=1, day=2) < Date(2025, 1, 1)  # noqa: B015


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda: Date(2025, 6, 31), "day is out of range"),
        (lambda: Date(2025, 2, 29), "day is out of range"),
        (lambda: Date(2025, 13, 1), "month must be in"),
        (lambda: Date(2025), "^a date has a day and a month$"),
        (lambda: Date(2025, 6), "^a date has a day and a month$"),
        (lambda: Date(2025, 6, 3, "end"), "^a point of a month or a year has no day of its own$"),
        (lambda: Date(2025, 6, 31, calendar="lunar"), "^no such day in the lunar calendar$"),
        (lambda: Date(2025, 13, 1, calendar="lunar"), "^no such day in the lunar calendar$"),
        (lambda: Period(dt.date(2025, 2, 1), dt.date(2025, 1, 1)), "^a period ends on or after its start$"),
        (Period, "^a period has a start, or the number of its month, quarter or school year$"),
        (lambda: Duration(None, "day"), "^a duration has an amount, or a low and a high$"),
        (lambda: Duration(None, "day", Decimal(1)), "^a duration has an amount, or a low and a high$"),
        (lambda: Recurrence("every day"), "^not a recurrence rule of RFC 5545$"),
        (lambda: Recurrence("FREQ=HOURLY"), "^not a recurrence rule of RFC 5545$"),
        (lambda: Recurrence("FREQ=DAILY", "until"), "^relation is before, by, within or None, not 'until'$"),
        (lambda: Period.of_quarter(2025, 5), "^a quarter is 1 to 4, not 5$"),
        (lambda: Duration(Decimal(1), "fortnight"), "^unit is one of minute, hour, day, .*, not 'fortnight'$"),
        (lambda: Deadline("until", Date(2025, 6, 3)), "^relation is one of before, by, within, not 'until'$"),
        (lambda: TermDeadline("until", FIVE_DAYS, "ngày ký"), "^relation is one of before, by, within, not 'until'$"),
        (lambda: TermDeadline("by", FIVE_DAYS, "ngày ký", "back"), "^direction is one of after, before, not 'back'$"),
    ],
    ids=range(20),
)
def test_a_value_that_makes_no_sense_is_refused(wrong: object, message: str) -> None:
    """A constructor raises ValueError for what no text can mean, and says what is wrong."""
    with pytest.raises(ValueError, match=message):
        wrong()


def test_a_plain_day_is_no_date_of_a_deadline() -> None:
    """A deadline holds a Date or a Period; a datetime.date in its place is refused at once."""
    with pytest.raises(TypeError, match=r"^inner is a Date or a Period, not a date$"):
        Deadline("by", dt.date(2025, 6, 3))
    with pytest.raises(TypeError, match=r"^an amount is a string in the JSON, not float$"):
        Duration.from_dict({"amount": 1.5, "unit": "day"})


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Date(point="start"), "đầu năm"),
        (Date(month=6, point="end"), "cuối tháng 6"),
        (Period(None, None, "month", -6, run=True), "6 tháng cuối năm"),
        (Period(dt.date(2025, 3, 1), dt.date(2025, 3, 1), "day"), "từ ngày 01/3/2025 đến ngày 01/3/2025"),
        (Period(dt.date(2020, 1, 1), None, "term"), "từ năm 2020 trở đi"),
        (Deadline("by", Date(2025, 5, 20), dt.time(17)), "chậm nhất 17 giờ ngày 20/5/2025"),
        (Deadline("before", Date(2025, 5, 20), dt.time(17)), "trước 17 giờ ngày 20/5/2025"),
        (Deadline("by", Period(dt.date(2025, 6, 1), dt.date(2025, 6, 15))), "đến hết nửa đầu tháng 6/2025"),
        (Deadline("by", Period(dt.date(2025, 6, 16), dt.date(2025, 6, 30))), "đến hết nửa cuối tháng 6/2025"),
        (Duration(None, "year", Decimal(1), Decimal(3), high_open=True), "01 năm đến dưới 03 năm"),
        (Recurrence("FREQ=WEEKLY;BYDAY=MO"), "thứ Hai hằng tuần"),
        (Recurrence("FREQ=WEEKLY;BYDAY=MO;INTERVAL=2"), "RRULE:FREQ=WEEKLY;BYDAY=MO;INTERVAL=2"),
        (Recurrence("FREQ=MONTHLY;BYDAY=MO"), "RRULE:FREQ=MONTHLY;BYDAY=MO"),
        (Recurrence("FREQ=MONTHLY;BYDAY=-1FR;WKST=MO"), "RRULE:FREQ=MONTHLY;BYDAY=-1FR;WKST=MO"),
        (Recurrence("FREQ=YEARLY;BYWEEKNO=20;BYSETPOS=-1"), "RRULE:FREQ=YEARLY;BYWEEKNO=20;BYSETPOS=-1"),
        (Recurrence("FREQ=MONTHLY;BYMONTHDAY=5;BYDAY=MO"), "RRULE:FREQ=MONTHLY;BYMONTHDAY=5;BYDAY=MO"),
        (Recurrence("FREQ=MONTHLY;BYMONTHDAY=-2"), "RRULE:FREQ=MONTHLY;BYMONTHDAY=-2"),
        (Recurrence("FREQ=MONTHLY;BYMONTHDAY=-2", "before"), "trước ngày cuối cùng hằng tháng"),
        (Recurrence("FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=-2", "before"), "RRULE:FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=-2"),
        (Recurrence("FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=-1"), "cuối tháng 6 hằng năm"),
        (Recurrence("FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=-1", "within"), "trong tháng 6 hằng năm"),
        (Recurrence("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28", "before"), "trước ngày 29/02 hằng năm"),
        (Recurrence("FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=5"), "RRULE:FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=5"),
        (Recurrence("FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5"), "ngày 05 của tháng đầu quý"),
        (Recurrence("FREQ=YEARLY;BYMONTH=2,5,8,11;BYMONTHDAY=5"), "ngày 05 của tháng giữa quý"),
        (Recurrence("FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=5"), "ngày 05 của tháng cuối quý"),
    ],
    ids=str,
)
def test_how_rare_values_are_written(value: object, text: str) -> None:
    """A point of no year, a stretch of one day, an open term, a cut-off; a rule that no words say is left as it is."""
    assert text == str(value)
    assert value == type(value).from_dict(value.to_dict())


def test_a_part_of_another_year() -> None:
    """A month ends on its own last day, a day stays the day that it is, where the other year has it."""
    last = dt.date(2023, 2, 28)

    assert Period.of_month(2024, 2) == Period.of_month(2023, 2).in_year(2024)
    assert Period(dt.date(2024, 2, 1), dt.date(2024, 2, 28)) == Period(dt.date(2023, 2, 1), last).in_year(2024)
    assert Period(dt.date(2024, 2, 1), dt.date(2024, 2, 27), "month") == Period(
        dt.date(2023, 2, 1), dt.date(2023, 2, 27), "month"
    ).in_year(2024)


def test_a_lunar_day_keeps_its_year() -> None:
    """A day of the lunar calendar is its year, its month and its day, and is read back so."""
    day = Date(2025, 3, 10, calendar="lunar")

    assert day.to_dict() == {"year": 2025, "month": 3, "day": 10, "calendar": "lunar"}
    assert Date.from_dict(day.to_dict()) == day


def test_a_deadline_as_data() -> None:
    """What has no day keeps what is known of it; a day before which something is due is the day after."""
    unknown = Deadline("by", Date(None, 6, 5))
    before = Deadline("before", Date(2025, 6, 30))

    assert unknown.to_dict() == {"relation": "by", "day": {"month": 6, "day": 5}}
    assert before.to_dict() == {"due": "2025-06-29", "relation": "before"}
    assert before == Deadline.from_dict(before.to_dict())
    assert "SUMMARY:Nộp báo cáo" in before.to_ical("Nộp báo cáo")


def test_a_term_is_resolved_as_it_is_asked() -> None:
    """Of a range the upper end counts, the first day and the last are counted as the caller says, a half is refused."""
    start = dt.date(2025, 6, 2)
    term = TermDeadline("within", Duration(None, "day", Decimal(3), Decimal(5)), "ngày ký")

    assert term.resolve(start) == TermDeadline("within", Duration(Decimal(5), "day"), "ngày ký").resolve(start)
    assert term.resolve(start) == dt.date(2025, 6, 9)  # the 7th is a Saturday
    assert term.resolve(start, first_day="include") == dt.date(2025, 6, 6)
    assert term.resolve(start, roll=False) == dt.date(2025, 6, 7)
    with pytest.raises(ValueError, match=r"^0\.5 day is no whole number"):
        TermDeadline("within", Duration(Decimal("0.5"), "day"), "ngày ký").resolve(start)
    with pytest.raises(ValueError, match=r"^a term in hours runs from a moment"):  # what cannot be mended, first
        TermDeadline("within", Duration(Decimal("0.5"), "hour"), "ngày ký").resolve(start)


def test_no_value_comes_before_itself() -> None:
    """The same days are no earlier and no later than themselves."""
    day = Date(2025, 1, 1)

    assert not day < day  # noqa: PLR0124
    assert day <= day  # noqa: PLR0124


def test_resolving_a_term() -> None:
    """A term is due by the Civil Code once its event has a day; without one it has no due day."""
    term = parse("trong thời hạn 30 ngày kể từ ngày nhận đơn")

    assert term.due is None
    assert dt.date(2025, 7, 31) == term.resolve(dt.date(2025, 7, 1))
    assert dt.date(2025, 7, 31) == parse("trong thời hạn 30 ngày kể từ ngày 01/7/2025").due


def test_the_due_day_of_a_term_is_no_estimate() -> None:
    """A term that ends beyond the published calendar has no due day, whatever packages are installed."""
    for start in ("20/12/2026", "01/7/2019"):
        term = parse(f"trong thời hạn 30 ngày kể từ ngày {start}")

        assert term.due is None
        assert "due" not in term.to_dict()
    back = parse("chậm nhất 10 ngày trước ngày 20/01/2027")  # counted back, no day is asked for
    assert dt.date(2027, 1, 10) == back.due


def test_values_of_two_classes_or_without_their_days_have_no_order() -> None:
    """A day comes before no stretch, and nothing before a day whose year is not known."""
    with pytest.raises(TypeError):
        assert Date(2025, 6, 5) < Period.of_month(2025, 7)
    with pytest.raises(TypeError):
        assert Date(2025, 6, 5) > Date(None, 5, 17)
    assert Deadline("by", Date(2025, 6, 5)) < Deadline("by", Period.of_month(2025, 7))


@pytest.mark.parametrize(
    "part",
    [
        "INTERVAL=0",
        "INTERVAL=A",
        "COUNT=99999",
        "BYMONTHDAY=99",
        "BYMONTHDAY=1,0",
        "BYMONTH=A",
        "BYDAY=XX",
        "BOGUS=5",
        "UNTIL=20250101T000000Z",
        "BYMONTHDAY=1;BYMONTHDAY=2",
    ],
)
def test_a_part_of_a_rule_out_of_its_bounds_is_refused(part):
    """A rule that never comes, or that has no such part, is none: its days would have no end, or no words."""
    with pytest.raises(ValueError, match=r"^not a recurrence rule of RFC 5545$"):
        Recurrence(f"FREQ=MONTHLY;{part}")
