"""Terms by the Civil Code 2015, arts. 144-148, against cases computed by hand, and the laws that hold for all."""

from __future__ import annotations

import datetime as dt
import pickle
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import assume, given
from hypothesis import strategies as st

from vnpolicy.deadlines import Period
from vnpolicy.deadlines.calendar import UnknownDayError, WorkingCalendar, public_sector
from vnpolicy.deadlines.terms import due_date, report_window

# So far inside the published years that a term of the sizes below stays in them.
DAYS = st.dates(dt.date(2021, 1, 1), dt.date(2025, 6, 30))
COUNTS = st.integers(1, 300)
OPTIONS = {
    "before": {"direction": "before"},
    "include": {"first_day": "include"},
    "stay": {"roll": False},
    "roll": {"roll": True},
}
SIMPLE_UNITS = ["day", "week", "month", "quarter", "year"]


def computed():
    header, *lines = Path(__file__).with_name("terms.tsv").read_text("utf-8").splitlines()
    assert header.split("\t") == ["start", "amount", "unit", "options", "due", "rule", "why"]
    for line in lines:
        start, amount, unit, options, due, rule, why = line.split("\t")
        chosen = {key: value for option in options.split(",") if option for key, value in OPTIONS[option].items()}
        yield pytest.param(
            dt.date.fromisoformat(start),
            int(amount),
            unit,
            chosen,
            dt.date.fromisoformat(due),
            id=f"{start} {amount} {unit} {options}: {rule}, {why}",
        )


def test_the_table_is_large_and_holds_each_case_once():
    """At least sixty computed terms, none of them twice, each with its rule."""
    cases = [line.split("\t") for line in Path(__file__).with_name("terms.tsv").read_text("utf-8").splitlines()[1:]]

    assert len(cases) >= 60
    assert len({tuple(case[:4]) for case in cases}) == len(cases)
    assert all(case[5] for case in cases)


@pytest.mark.parametrize("start, amount, unit, options, due", list(computed()))
def test_a_term_is_due_on_the_day_that_its_rule_gives(start, amount, unit, options, due):
    """A term is due on the day that the calendar on the wall gives by the rule named beside it."""
    assert due == due_date(start, amount, unit, **options)


class TestDays:
    """Art. 147(2), 148(1): the first day is not counted, the term ends with its last day."""

    @given(DAYS, COUNTS)
    def test_without_the_roll_it_is_addition(self, start, count):
        """Where nothing rolls, a term of n days is due n days later."""
        assert start + dt.timedelta(count) == due_date(start, count, "day", roll=False)

    @given(DAYS, COUNTS)
    def test_one_day_more_is_never_due_before(self, start, count):
        """A term of n+1 days is never due before one of n days."""
        assert due_date(start, count, "day") <= due_date(start, count + 1, "day")

    @given(DAYS, COUNTS, st.sampled_from(SIMPLE_UNITS[:3]), st.booleans())
    def test_a_later_start_is_never_due_before(self, start, count, unit, roll):
        """A term that starts a day later is never due before."""
        count = min(count, 12)

        assert due_date(start, count, unit, roll=roll) <= due_date(start + dt.timedelta(1), count, unit, roll=roll)

    @given(DAYS, COUNTS)
    def test_back_and_forth(self, start, count):
        """Counting back undoes counting forward, where nothing rolls."""
        due = due_date(start, count, "day", roll=False)

        assert start == due_date(due, count, "day", direction="before")

    @given(DAYS, COUNTS, st.sampled_from(["after", "before"]))
    def test_with_the_first_day_it_is_one_day_shorter(self, start, count, direction):
        """A term that counts its first day has one day less to go."""
        assume(count > 1)
        including = due_date(start, count, "day", direction=direction, first_day="include", roll=False)

        assert due_date(start, count - 1, "day", direction=direction, roll=False) == including


class TestLongerUnits:
    """Art. 148(2)-(4): the same weekday, the same day number, the same day and month."""

    @given(DAYS, st.integers(1, 40))
    def test_weeks_end_on_the_same_weekday(self, start, count):
        """A term of weeks ends on the weekday it began on."""
        assert start.weekday() == due_date(start, count, "week", roll=False).weekday()

    @given(st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)), st.integers(1, 600))
    def test_months_end_on_the_same_number_or_the_last_day(self, start, count):
        """A term of months ends on the same day number, or on the last day of a month that has no such day."""
        due = due_date(start, count, "month", roll=False)

        assert count == 12 * (due.year - start.year) + due.month - start.month
        assert due.day == start.day or (due.day < start.day and (due + dt.timedelta(1)).day == 1)

    @given(DAYS, st.integers(1, 8))
    def test_a_quarter_is_three_months_and_a_year_is_twelve(self, start, count):
        """The longer units are so many months."""
        assume(start.year + count < 2026)

        assert due_date(start, 3 * count, "month") == due_date(start, count, "quarter")
        assert due_date(start, 12 * count, "month") == due_date(start, count, "year")

    @given(st.dates(dt.date(1990, 1, 1), dt.date(2090, 1, 1)), st.integers(1, 120))
    def test_a_state_tiles_the_calendar(self, first, count):
        """What lasts n months with its first day in ends on the eve of what would begin then, month ends aside."""
        last = due_date(first, count, "month", first_day="include", roll=False)
        answer = first + relativedelta(months=count)

        assert answer - last in ([dt.timedelta(1)] if answer.day == first.day else [dt.timedelta(0)])


class TestRoll:
    """Art. 148(5): a last day off moves to the next working day, once, and only forward."""

    @given(DAYS, st.integers(1, 12), st.sampled_from(SIMPLE_UNITS))
    def test_it_ends_on_the_first_working_day_from_there(self, start, count, unit):
        """A term ends on a working day, and every day that it moved over is off."""
        assume(start.year + count < 2026 or unit != "year")
        assume(start.year + count / 4 < 2026 or unit != "quarter")
        calendar = public_sector()
        end = due_date(start, count, unit, roll=False)
        due = due_date(start, count, unit)

        assert calendar.is_working_day(due)
        assert not any(calendar.is_working_day(end + dt.timedelta(i)) for i in range((due - end).days))

    @given(DAYS, st.integers(1, 90), st.sampled_from(["day", "week"]))
    def test_nothing_rolls_when_counting_back(self, start, count, unit):
        """Counted back, a term ends where it ends, on a holiday too."""
        count = min(count, 40)

        assert due_date(start, count, unit, direction="before", roll=False) == due_date(
            start, count, unit, direction="before"
        )


class TestWorkingDays:
    """Days that the offices work, counted one by one."""

    @given(DAYS, st.integers(1, 120), st.sampled_from(["after", "before"]))
    def test_the_due_day_is_worked(self, start, count, direction):
        """A due working day is a working day."""
        assume(direction == "after" or start.year > 2021)

        assert public_sector().is_working_day(due_date(start, count, "working_day", direction=direction))

    @given(DAYS, st.integers(1, 120))
    def test_as_many_days_are_worked_as_were_asked_for(self, start, count):
        """After the first day, up to the due day, there are just so many working days."""
        due = due_date(start, count, "working_day")
        days = [start + dt.timedelta(i + 1) for i in range((due - start).days)]

        assert count == sum(public_sector().is_working_day(day) for day in days)

    @given(DAYS, st.integers(1, 120))
    def test_one_more_is_due_later(self, start, count):
        """One working day more is due on a later day."""
        assert due_date(start, count, "working_day") < due_date(start, count + 1, "working_day")

    @given(DAYS, st.integers(1, 120))
    def test_never_before_as_many_days(self, start, count):
        """So many working days are never due before as many days."""
        assert due_date(start, count, "day", roll=False) <= due_date(start, count, "working_day")

    @given(DAYS, st.integers(1, 60))
    def test_the_calendar_counts_the_same(self, start, count):
        """The term and the calendar's own counting agree, in both directions."""
        assume(start.year > 2021)
        calendar = public_sector()

        assert calendar.add_working_days(start, count) == due_date(start, count, "working_day")
        assert calendar.add_working_days(start, -count) == due_date(start, count, "working_day", direction="before")


class EveryDay:
    """A calendar of one's own: the ward works every day but 2 September."""

    def is_working_day(self, day):
        return (day.month, day.day) != (9, 2)


def test_any_object_with_one_method_is_a_calendar():
    """A caller can pass a calendar of its own."""
    saturday = dt.date(2025, 6, 7)

    assert saturday == due_date(dt.date(2025, 6, 2), 5, "day", calendar=EveryDay())
    assert dt.date(2051, 9, 3) == due_date(dt.date(2051, 9, 1), 1, "working_day", calendar=EveryDay())


def test_a_calendar_of_the_package_holidays_fits():
    """An object of the package ``holidays`` can be passed as it is."""
    holidays = pytest.importorskip("holidays")

    assert dt.date(2025, 5, 5) == due_date(
        dt.date(2025, 4, 15), 15, "day", calendar=holidays.country_holidays("VN", years=2025)
    )


WRONG = [
    ((1, "hour"), {}, "runs from a moment"),
    ((24, "minute"), {}, "runs from a moment"),
    ((1, "fortnight"), {}, "unit is one of day, week, working_day, month, quarter, year"),
    ((0, "day"), {}, "a length of 1 day or more"),
    ((-3, "day"), {}, "direction='before' counts back"),
    ((Decimal("0.5"), "working_day"), {}, "no whole number"),
    ((1, "day"), {"direction": "back"}, "direction is 'after' or 'before'"),
    ((1, "day"), {"first_day": "both"}, "first_day is 'exclude' or 'include'"),
    ((9000, "year"), {}, "leaves the calendar"),
    ((9000, "year"), {"direction": "before"}, "leaves the calendar"),
    ((10**9, "day"), {"roll": False}, "leaves the calendar"),
    ((10**30, "week"), {"roll": False}, "leaves the calendar"),
    ((10**30, "month"), {"roll": False}, "leaves the calendar"),
]


@pytest.mark.parametrize("term, options, message", WRONG)
def test_refused(term, options, message):
    """What has no due day is refused, and the message says why."""
    with pytest.raises(ValueError, match=message):
        due_date(dt.date(2025, 6, 2), *term, **options)


def test_a_moment_is_no_day():
    """A term starts on a day; a datetime would come back with a time that means nothing."""
    with pytest.raises(TypeError, match=r"pass a datetime\.date, not a datetime"):
        due_date(dt.datetime(2025, 6, 2, 9, 0), 3, "day")  # noqa: DTZ001
    with pytest.raises(TypeError, match=r"pass a datetime\.date, not a str"):
        due_date("2025-06-02", 3, "day")


def test_decimals_that_are_whole_are_whole():
    """The amounts of the package's own durations are decimals."""
    assert due_date(dt.date(2025, 6, 2), 10, "day") == due_date(dt.date(2025, 6, 2), Decimal("1e1"), "day")


def test_the_calendar_is_asked_only_where_it_matters():
    """Without the roll a term needs no calendar, in whatever year it ends."""
    strict = WorkingCalendar([], [], dt.date(2025, 1, 1), dt.date(2025, 12, 31), estimates=False)

    assert dt.date(2999, 6, 2) == due_date(dt.date(1999, 6, 2), 1000, "year", roll=False, calendar=strict)
    with pytest.raises(UnknownDayError) as e:
        due_date(dt.date(2025, 6, 2), 1, "year", calendar=strict)

    assert dt.date(2026, 6, 2) == e.value.day
    assert str(e.value) == str(pickle.loads(pickle.dumps(e.value)))


class TestReportWindow:
    """Decree 09/2019/NĐ-CP: a report's figures run from the 15th before the period to the 14th of its last month."""

    @pytest.mark.parametrize(
        "period, start, end",
        [
            (Period.of_month(2025, 3), (2025, 2, 15), (2025, 3, 14)),
            (Period.of_month(2025, 1), (2024, 12, 15), (2025, 1, 14)),
            (Period.of_quarter(2025, 1), (2024, 12, 15), (2025, 3, 14)),
            (Period.of_quarter(2025, 2), (2025, 3, 15), (2025, 6, 14)),
            (Period.of_quarter(2025, 4), (2025, 9, 15), (2025, 12, 14)),
            (Period.of_months(2025, 6), (2024, 12, 15), (2025, 6, 14)),
            (Period.of_months(2025, -6), (2025, 6, 15), (2025, 12, 14)),
            (Period.of_months(2025, 9), (2024, 12, 15), (2025, 9, 14)),
            (Period.of_year(2025), (2024, 12, 15), (2025, 12, 14)),
        ],
        ids=str,
    )
    def test_each_kind_of_report_has_its_window(self, period, start, end):
        """Each kind of periodic report has its window."""
        window = report_window(period)

        assert (dt.date(*start), dt.date(*end)) == (window.start, window.end)
        assert window == period.report_window()

    @pytest.mark.parametrize(
        "period",
        [
            Period.of_months(2025, 5),
            Period.of_months(2025, -4),
            Period(dt.date(2021, 1, 1), dt.date(2025, 12, 31), "year"),
            Period(dt.date(2025, 1, 1), dt.date(2025, 1, 30)),
            Period(dt.date(2025, 1, 2), dt.date(2025, 1, 31)),
            Period(dt.date(2025, 1, 1)),
            Period(None, None, "quarter", 2),
            Period.of_year(1),
        ],
        ids=str,
    )
    def test_refused(self, period):
        """No administrative report is made on any other stretch."""
        with pytest.raises(ValueError, match=r"report|window"):
            report_window(period)

    @given(st.integers(2000, 2100))
    def test_the_windows_of_the_quarters_tile_the_window_of_the_year(self, year):
        """The windows of a year's quarters, and of their months, tile the window of the year."""
        whole = report_window(Period.of_year(year))
        for parts in (
            [report_window(Period.of_quarter(year, quarter)) for quarter in range(1, 5)],
            [report_window(Period.of_month(year, month)) for month in range(1, 13)],
        ):
            assert (whole.start, whole.end) == (parts[0].start, parts[-1].end)
            assert all(b.start - a.end == dt.timedelta(1) for a, b in pairwise(parts))


@given(st.integers(1, 9998))
def test_quarters_tile_the_year_and_months_tile_quarters(year):
    """Quarters tile the year, and months tile quarters: Accounting Law 2015, art. 12(1)."""
    whole = Period.of_year(year)
    quarters = [Period.of_quarter(year, quarter) for quarter in range(1, 5)]
    months = [Period.of_month(year, month) for month in range(1, 13)]

    for parts in (quarters, months):
        assert (whole.start, whole.end) == (parts[0].start, parts[-1].end)
        assert all(b.start - a.end == dt.timedelta(1) for a, b in pairwise(parts))
    for index, quarter in enumerate(quarters):
        assert (quarter.start, quarter.end) == (months[3 * index].start, months[3 * index + 2].end)
