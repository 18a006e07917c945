"""The working calendar: the published days, what is known of the years around them, and a notice added by the user."""

from __future__ import annotations

import datetime as dt
import pickle
import sys
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnpolicy import tables
from vnpolicy.deadlines import calendar as module
from vnpolicy.deadlines.calendar import UnknownDayError, WorkingCalendar, public_sector

ROWS = tables.rows("deadlines", "calendar")
PUBLISHED = st.dates(dt.date(2020, 1, 1), dt.date(2026, 12, 31))


@pytest.fixture
def without_holidays(monkeypatch):
    """As if the package holidays were not installed."""
    monkeypatch.setitem(sys.modules, "holidays", None)
    module._estimate.cache_clear()
    yield
    module._estimate.cache_clear()


class TestTable:
    def test_every_row_says_what_it_is_and_who_says_so(self):
        """Each day has a kind, a reason and an act."""
        assert {"off", "worked", "unsettled"} == {row["kind"] for row in ROWS}
        assert all(row["reason"] and row["source"] for row in ROWS)

    def test_no_day_stands_twice_and_the_days_are_in_order(self):
        """The table is sorted and has no doubles."""
        days = [row["date"] for row in ROWS]

        assert sorted(set(days)) == days

    def test_weekdays_are_off_and_weekends_are_worked(self):
        """A row that gave a Sunday off, or worked a Monday, would say nothing."""
        wrong = [r["date"] for r in ROWS if (dt.date.fromisoformat(r["date"]).weekday() < 5) == (r["kind"] == "worked")]

        assert wrong == []

    def test_each_year_has_the_days_that_the_labour_code_gives(self):
        """Ten days off in 2020, eleven a year since the Code of 2019, and one more for each Saturday that is worked."""
        off = Counter(r["date"][:4] for r in ROWS if r["kind"] == "off")
        worked = Counter(r["date"][:4] for r in ROWS if r["kind"] == "worked")

        assert {"2020": 10} | {str(year): 11 for year in range(2021, 2027)} == {y: off[y] - worked[y] for y in off}

    def test_each_swap_names_its_other_day(self):
        """A weekday that is exchanged and the Saturday worked for it point at one another."""
        by_day = {r["date"]: r for r in ROWS}
        for saturday, weekday in [
            ("2024-05-04", "2024-04-29"),
            ("2025-04-26", "2025-05-02"),
            ("2026-01-10", "2026-01-02"),
            ("2026-08-22", "2026-08-31"),
        ]:
            assert (by_day[saturday]["kind"], by_day[weekday]["kind"]) == ("worked", "off")
            for one, other in [(saturday, weekday), (weekday, saturday)]:
                day = dt.date.fromisoformat(other)
                assert f"{day.day}/{day.month}" in by_day[one]["reason"]


class TestKnown:
    @pytest.mark.parametrize(
        "day, worked",
        [
            ((2026, 1, 2), False),  # exchanged for 10/1
            ((2026, 1, 10), True),
            ((2026, 1, 17), False),  # a Saturday like any other
            ((2026, 2, 20), False),  # Tết
            ((2026, 2, 23), True),
            ((2025, 4, 26), True),
            ((2025, 5, 2), False),
            ((2024, 5, 4), True),
            ((2024, 5, 5), False),
            ((2023, 9, 1), False),
            ((2023, 9, 4), False),
            ((2022, 9, 1), False),
            ((2021, 9, 1), True),  # the pair of 2021 was 2/9 and 3/9
            ((2020, 9, 1), True),  # one day only
            ((2020, 9, 3), True),
        ],
    )
    def test_days_that_are_easily_wrong(self, day, worked):
        """The days that the Prime Minister moves are where the act puts them."""
        assert worked == public_sector().is_working_day(dt.date(*day))

    def test_it_says_how_it_knows(self):
        """Published days are official, the years around them estimated, the rest unknown."""
        calendar = public_sector()

        assert "official" == calendar.status(dt.date(2020, 1, 1)) == calendar.status(calendar.known_until)
        assert "unknown" == calendar.status(dt.date(1999, 12, 31)) == calendar.status(dt.date(2100, 1, 1))

    def test_a_day_that_awaits_an_act_is_not_official(self):
        """24/11/2026 is announced as a holiday, but no act was found that makes it one: worked, with a mark."""
        day = dt.date(2026, 11, 24)

        assert (public_sector().status(day), public_sector().is_working_day(day)) == ("estimated", True)

    @given(PUBLISHED, st.integers(-200, 200))
    def test_adding_moves_in_order(self, day, amount):
        """The n+1st working day is later than the nth, back and forth."""
        calendar = WorkingCalendar([], [], dt.date(2000, 1, 1), dt.date(2050, 1, 1), estimates=False)

        assert calendar.add_working_days(day, amount) < calendar.add_working_days(day, amount + 1) or amount in (-1, 0)

    @given(PUBLISHED)
    def test_zero_working_days_is_the_day_itself(self, day):
        """Nothing added is the day itself, worked or not."""
        assert day == public_sector().add_working_days(day, 0)

    @given(PUBLISHED, st.integers(-200, 200))
    def test_counting_undoes_adding(self, day, amount):
        """As many working days lie up to the nth, in whichever direction; every day that is worked counts once."""
        known = public_sector()
        calendar = WorkingCalendar(known.off, known.worked, dt.date(2000, 1, 1), dt.date(2050, 1, 1))

        assert calendar.working_days(day, calendar.add_working_days(day, amount)) == amount

    def test_working_days_left_and_gone(self):
        """The first day is not counted, the last is; what lies behind is below zero."""
        monday, sunday = dt.date(2025, 6, 2), dt.date(2025, 6, 8)

        assert public_sector().working_days(monday, sunday) == 4
        assert public_sector().working_days(sunday, monday) == -5
        assert public_sector().working_days(sunday, sunday) == 0

    def test_values_travel(self):
        """A calendar survives pickling, equal and with equal answers."""
        assert public_sector() == pickle.loads(pickle.dumps(public_sector()))
        assert "2020" in repr(public_sector())
        assert len(repr(public_sector())) < 300


class TestEstimates:
    def test_the_years_around_are_estimated(self):
        """With the extra, the years around the published ones are answered and marked."""
        pytest.importorskip("holidays")
        calendar = public_sector()

        assert calendar.status(dt.date(2028, 9, 1)) == "estimated"
        assert not calendar.is_working_day(dt.date(2028, 5, 1))
        assert not calendar.is_working_day(dt.date(2018, 12, 31))  # exchanged over New Year
        assert calendar.is_working_day(dt.date(2019, 1, 5))

    def test_the_official_days_agree_with_the_package_but_for_three(self):
        """The package of version 0.109 misses the swap of January 2026 and takes 24/11/2026 for granted."""
        holidays = pytest.importorskip("holidays")
        if holidays.__version__ != "0.109":
            pytest.skip("another version of the package knows other days")
        other = holidays.country_holidays("VN", years=range(2019, 2028))
        days = [dt.date(2020, 1, 1) + dt.timedelta(i) for i in range(7 * 365 + 2)]
        differs = [day.isoformat() for day in days if public_sector().is_working_day(day) != other.is_working_day(day)]

        assert days[-1] == dt.date(2026, 12, 31)
        assert differs == ["2026-01-02", "2026-01-10", "2026-11-24"]

    @pytest.mark.usefixtures("without_holidays")
    def test_without_the_package_the_error_names_the_extra(self):
        """Without the extra the years around are unknown, and the error says what to install."""
        assert public_sector().status(dt.date(2028, 9, 1)) == "unknown"
        with pytest.raises(UnknownDayError, match=r"vnpolicy\[workdays\]"):
            public_sector().is_working_day(dt.date(2028, 9, 1))

    def test_estimates_can_be_refused(self):
        """A calendar without estimates answers for its own days only."""
        strict = WorkingCalendar([dt.date(2025, 1, 1)], [], dt.date(2025, 1, 1), dt.date(2025, 12, 31), estimates=False)

        assert strict.status(dt.date(2026, 1, 1)) == "unknown"
        assert public_sector(estimates=False).status(dt.date(2027, 1, 1)) == "unknown"
        assert public_sector(estimates=False).off == public_sector().off
        with pytest.raises(UnknownDayError, match="pass another calendar") as e:
            strict.is_working_day(dt.date(2026, 1, 1))

        assert dt.date(2026, 1, 1) == e.value.day
        assert e.value.args == (str(e.value), e.value.day)
        assert str(pickle.loads(pickle.dumps(e.value))) == str(e.value)

    @pytest.mark.usefixtures("without_holidays")
    def test_a_day_that_nobody_can_estimate_is_unknown(self):
        """The year is one that could be estimated, the package that would is not there."""
        assert [public_sector().status(dt.date(year, 6, 1)) for year in (2000, 2027, 2099)] == ["unknown"] * 3

    @pytest.mark.parametrize("year", [1, 1999, 2100, 9999])
    def test_no_estimate_beyond_the_five_day_week_and_the_lunar_tables(self, year):
        """Before the five-day week of 1999 and after the lunar tables nothing is estimated."""
        with pytest.raises(UnknownDayError, match="can be estimated"):
            public_sector().is_working_day(dt.date(year, 6, 1))


class TestExtended:
    NOTICE = (dt.date(2027, 1, 1), dt.date(2027, 2, 5))

    def test_a_notice_makes_its_days_official(self):
        """The days of a later notice are official from then on; the calendar before is unchanged."""
        calendar = public_sector().extended(dt.date(2027, 3, 31), off=self.NOTICE, worked=[dt.date(2027, 2, 27)])

        assert calendar.status(dt.date(2027, 3, 31)) == "official"
        assert [calendar.is_working_day(dt.date(2027, *day)) for day in [(1, 1), (2, 5), (2, 27)]] == [
            False,
            False,
            True,
        ]
        assert dt.date(2026, 12, 31) == public_sector().known_until

    @pytest.mark.parametrize("day", [dt.date(2026, 12, 31), dt.date(2027, 4, 1)])
    def test_a_day_outside_the_notice_is_refused(self, day):
        """A day that the notice does not reach is a slip."""
        with pytest.raises(ValueError, match=f"{day} is not after 2026-12-31 and until 2027-03-31"):
            public_sector().extended(dt.date(2027, 3, 31), off=[day])

    def test_a_notice_does_not_take_back(self):
        """A calendar cannot be extended to a day that it knows."""
        with pytest.raises(ValueError, match="known until 2026-12-31 already"):
            public_sector().extended(dt.date(2026, 6, 30), off=[])

    def test_a_notice_reaches_to_its_last_day(self):
        """The last day that a notice adds may itself be off; a notice without days adds what it covers."""
        calendar = public_sector(estimates=False)
        until = dt.date(2027, 1, 1)

        assert not calendar.extended(until, off=[until]).is_working_day(until)
        assert calendar.extended(until, off=[]).is_working_day(until)
        assert calendar.extended(calendar.known_until, off=[]) == calendar


class TestOwn:
    FIRST, LAST = dt.date(2025, 6, 2), dt.date(2025, 6, 13)  # a Monday, the Friday of the week after

    def test_both_ends_are_known(self):
        """A calendar knows its first and its last day, and no day beside them."""
        strict = WorkingCalendar([], [], self.FIRST, self.LAST, estimates=False)

        for day in (self.FIRST, self.LAST):
            assert (strict.status(day), strict.is_working_day(day)) == ("official", True)
        for day in (self.FIRST - dt.timedelta(1), self.LAST + dt.timedelta(1)):
            assert strict.status(day) == "unknown"
            with pytest.raises(UnknownDayError, match=f"from {self.FIRST} to {self.LAST}, and {day} is not among"):
                strict.is_working_day(day)

    def test_a_week_has_five_days(self):
        """Saturday and Sunday are off unless they are worked, Monday to Friday are worked unless they are off."""
        saturday, sunday, monday = (dt.date(2025, 6, day) for day in (7, 8, 9))
        plain = WorkingCalendar([], [], self.FIRST, self.LAST)
        moved = WorkingCalendar([monday], [saturday], self.FIRST, self.LAST)

        assert [plain.is_working_day(day) for day in (saturday, sunday, monday)] == [False, False, True]
        assert [moved.is_working_day(day) for day in (saturday, sunday, monday)] == [True, False, False]

    def test_days_are_counted_from_the_day_after(self):
        """The first working day after a Friday is Monday, the first before a Monday Friday."""
        plain = WorkingCalendar([], [], self.FIRST, self.LAST)

        assert plain.add_working_days(dt.date(2025, 6, 6), 1) == dt.date(2025, 6, 9)
        assert plain.add_working_days(dt.date(2025, 6, 9), -1) == dt.date(2025, 6, 6)
        assert plain.add_working_days(dt.date(2025, 6, 7), 1) == dt.date(2025, 6, 9)
        assert plain.add_working_days(self.FIRST, 9) == self.LAST
        assert plain.add_working_days(self.LAST, -9) == self.FIRST

    def test_it_estimates_unless_it_is_told_not_to(self):
        """By default the years that the calendar does not hold are estimated, where the extra is installed."""
        pytest.importorskip("holidays")
        plain = WorkingCalendar([], [], self.FIRST, self.LAST)

        assert plain.status(dt.date(2000, 1, 1)) == plain.status(dt.date(2099, 12, 31)) == "estimated"
        assert not plain.is_working_day(dt.date(2000, 1, 1))
