"""What other systems store: each standard's writing of each value, and refusals where it has none."""

from __future__ import annotations

import datetime as dt
import re
import sys
from decimal import Decimal
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnpolicy.deadlines import Date, Deadline, Duration, Period, Recurrence, TermDeadline, export

D = Decimal
DAY = Date(2025, 6, 5)
TERM = TermDeadline("within", Duration(D(15), "working_day"), "ngày nhận đủ hồ sơ")
KNOWN_TERM = TermDeadline("within", Duration(D(10), "day"), "ngày 02/6/2025", "after", Date(2025, 6, 2))
STAGE = Period(dt.date(2021, 1, 1), dt.date(2025, 12, 31), "year")
OFFICE = Period(dt.date(2021, 1, 1), dt.date(2026, 12, 31), "term")
OPEN = Period(dt.date(2025, 7, 1))
DAYS = Period(dt.date(2024, 11, 16), dt.date(2024, 11, 22))
SCHOOL = Period(unit="school_year", number=2025)

# value, ISO 8601, EDTF, TIMEX3; None where the standard has no writing
WRITINGS = [
    (DAY, "2025-06-05", "2025-06-05", "2025-06-05"),
    (Date(None, 5, 17), None, "XXXX-05-17", "XXXX-05-17"),
    (Date(None, 2, 29), None, "XXXX-02-29", "XXXX-02-29"),
    (Date(2024, point="end"), "2024-12-31", "2024-12-31~", "2024-12-31"),
    (Date(2025, point="middle"), "2025-06-30", "2025-06-30~", "2025-06-30"),
    (Date(2025, 7, point="middle"), "2025-07-15", "2025-07-15~", "2025-07-15"),
    (Date(None, 7, point="end"), None, None, "XXXX-07-31"),
    (Date(None, 2, point="end"), None, None, None),
    (Date(2025, 3, 10, calendar="lunar"), None, None, None),
    (Period.of_year(2025), "2025-01-01/2025-12-31", "2025", "2025"),
    (Period.of_quarter(2025, 1), "2025-01-01/2025-03-31", "2025-33", "2025-Q1"),
    (Period.of_quarter(2025, 4), "2025-10-01/2025-12-31", "2025-36", "2025-Q4"),
    (Period.of_month(2025, 6), "2025-06-01/2025-06-30", "2025-06", "2025-06"),
    (Period.of_months(2025, 6), "2025-01-01/2025-06-30", "2025-01-01/2025-06-30", "2025-H1"),
    (Period.of_months(2025, -6), "2025-07-01/2025-12-31", "2025-07-01/2025-12-31", "2025-H2"),
    (Period.of_months(2025, 9), "2025-01-01/2025-09-30", "2025-01-01/2025-09-30", "P9M"),
    (STAGE, "2021-01-01/2025-12-31", "2021-01-01/2025-12-31", "P5Y"),
    (OFFICE, "2021-01-01/2026-12-31", "2021/2026", "P5Y"),
    (DAYS, "2024-11-16/2024-11-22", "2024-11-16/2024-11-22", "P7D"),
    (OPEN, "2025-07-01/..", "2025-07-01/..", "PXD"),
    (SCHOOL, None, "2025/2026", None),
    (Period(unit="quarter", number=2), None, None, "XXXX-Q2"),
    (Period(unit="month", number=4), None, "XXXX-04", "XXXX-04"),
    (Period(unit="month", number=6, run=True), None, None, None),
    (Deadline("before", Date(2025, 6, 30)), "2025-06-29", "/2025-06-29", "2025-06-30"),
    (Deadline("by", Date(2025, 6, 30)), "2025-06-30", "/2025-06-30", "2025-06-30"),
    (Deadline("within", Period.of_quarter(2025, 2)), "2025-06-30", "2025-04-01/2025-06-30", "2025-Q2"),
    (Deadline("by", Period.of_year(2030)), "2030-12-31", "/2030-12-31", "2030"),
    (Deadline("before", Date(2025, 5, 20), dt.time(17)), "2025-05-20", "/2025-05-20", "2025-05-20T17:00"),
    (Deadline("by", Date(None, 6, 30)), None, None, "XXXX-06-30"),
    (TERM, None, None, None),
    (KNOWN_TERM, "2025-06-12", "/2025-06-12", "P10D"),
    (Duration(D(15), "day"), "P15D", None, "P15D"),
    (Duration(D(24), "hour"), "PT24H", None, "PT24H"),
    (Duration(D(30), "minute"), "PT30M", None, "PT30M"),
    (Duration(D(2), "week"), "P2W", None, "P2W"),
    (Duration(D(6), "month"), "P6M", None, "P6M"),
    (Duration(D(2), "quarter"), "P6M", None, "P6M"),
    (Duration(D("0.5"), "year"), "P0.5Y", None, "P0.5Y"),
    (Duration(D("1E+2"), "day"), "P100D", None, "P100D"),
    (Duration(D(15), "working_day"), None, None, None),
    (Duration(None, "year", D(3), D(7)), None, None, None),
    (Recurrence("FREQ=MONTHLY;BYMONTHDAY=24", "before"), None, None, "XXXX-XX-24"),
    (Recurrence("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=5"), None, None, "XXXX-03-05"),
    (Recurrence("FREQ=YEARLY;BYMONTH=3"), None, None, "XXXX-03"),
    (Recurrence("FREQ=WEEKLY;BYDAY=FR"), None, None, "XXXX-WXX-5"),
    (Recurrence("FREQ=WEEKLY;BYDAY=FR", "before", dt.time(16)), None, None, "XXXX-WXX-5T16:00"),
    (Recurrence("FREQ=MONTHLY;BYMONTHDAY=25", "by", dt.time(17, 30)), None, None, "XXXX-XX-25T17:30"),
    (Recurrence("FREQ=DAILY", "before", dt.time(16)), None, None, "XXXX-XX-XXT16:00"),
    (Recurrence("FREQ=MONTHLY;INTERVAL=3"), None, None, "P3M"),
    (Recurrence("FREQ=YEARLY"), None, None, "P1Y"),
    (Recurrence("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1", "before"), None, None, None),
    (Recurrence("FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10"), None, None, None),
]


@pytest.mark.parametrize("place, write", [(1, export.to_iso8601), (2, export.to_edtf), (3, export.to_timex)])
def test_every_value_has_the_writing_of_the_standard_or_is_refused(place, write):
    """Every value has the writing of the standard, or is refused where the standard has none."""
    wrong = []
    for row in WRITINGS:
        try:
            written = write(row[0])
        except ValueError:
            written = None
        if row[place] != written:
            wrong.append((str(row[0]), row[place], written))

    assert wrong == []


@pytest.mark.parametrize("write", [export.to_iso8601, export.to_timex])
@pytest.mark.parametrize("amount", [1, 3, 15, 45])
def test_working_days_are_never_days(write, amount):
    """Working days have no standard form, and the error says so."""
    for value in (Duration(D(amount), "working_day"),):
        with pytest.raises(ValueError, match="working days have no standard form"):
            write(value)


DATES = st.one_of(
    st.dates().map(Date.of),
    st.dates().map(lambda day: Date(None, day.month, day.day)),
    st.builds(Date, st.integers(1, 9999), st.none() | st.integers(1, 12), point=st.sampled_from(["start", "end"])),
    st.builds(Date, st.integers(1, 9999), st.integers(1, 12), st.integers(1, 30), calendar=st.just("lunar")),
)
PERIODS = st.one_of(
    st.builds(
        lambda days, unit: Period(min(days), max(days), unit),
        st.tuples(st.dates(), st.dates()),
        st.sampled_from(["day", "week", "month", "quarter", "year", "term"]),
    ),
    st.dates().map(Period),
    st.builds(Period, unit=st.sampled_from(["month", "school_year"]), number=st.integers(1, 12)),
    st.builds(Period, unit=st.just("quarter"), number=st.integers(1, 4)),
)
UNITS = st.sampled_from(["minute", "hour", "day", "working_day", "week", "month", "quarter", "year"])
DURATIONS = st.builds(Duration, st.decimals(0, 10**6, places=1), UNITS)
RELATIONS = st.sampled_from(["before", "by", "within"])
DEADLINES = st.builds(Deadline, RELATIONS, DATES | PERIODS, st.none() | st.times())
TERMS = st.builds(TermDeadline, RELATIONS, DURATIONS, st.just("ngày ký"), anchor_day=st.none() | DATES)


@pytest.mark.parametrize("write", [export.to_iso8601, export.to_edtf, export.to_timex, export.to_ical])
@given(st.one_of(DATES, PERIODS, DURATIONS, DEADLINES, TERMS))
def test_a_writing_or_a_reason(write, value):
    """Whatever the value, there is a writing in plain ASCII signs, or a reason why there is none."""
    try:
        text = write(value)
    except ValueError:
        return

    assert text.isascii() or write is export.to_ical


@given(st.dates())
def test_iso_days_read_back(day):
    """What is written of a day in ISO 8601 is that day."""
    assert dt.date.fromisoformat(export.to_iso8601(Date.of(day))) == day


@given(st.dates(), st.integers(0, 4000))
def test_iso_intervals_read_back(start, length):
    """An interval has both of its ends in it, in order."""
    end = min(start.toordinal() + length, dt.date.max.toordinal())
    period = Period(start, dt.date.fromordinal(end))

    assert [start, period.end] == [dt.date.fromisoformat(part) for part in export.to_iso8601(period).split("/")]


@given(st.dates(dt.date(1, 1, 2)), st.integers(0, 60))
def test_timex_durations_have_the_length_of_the_stretch(start, months):
    """The duration of a stretch that TIMEX3 has no name for is as long as the stretch."""
    period = Period(start, min(start + dt.timedelta(months), dt.date.max))
    match = re.fullmatch(r"P([0-9]+)D", export.to_timex(period))

    assert match is None or int(match[1]) == (period.end - period.start).days + 1


def unfolded(text):
    """The content lines of a component, as a reader of RFC 5545 joins them."""
    assert text.endswith("\r\n")
    return text.replace("\r\n ", "").split("\r\n")[:-1]


class TestICalendar:
    """RFC 5545: a to-do with its due day, lines of at most 75 octets, text with its marks escaped."""

    def test_a_whole_day_is_due_without_a_time(self):
        """``before`` is due on the day before, whole days have no time."""
        lines = unfolded(export.to_ical(Deadline("before", Date(2025, 6, 30)), "Báo cáo"))

        assert [lines[0], lines[-1]] == ["BEGIN:VTODO", "END:VTODO"]
        assert "DUE;VALUE=DATE:20250629" in lines
        assert "SUMMARY:Báo cáo" in lines

    def test_cut_off_is_in_universal_time(self):
        """17 o'clock in Vietnam is 10 o'clock UTC."""
        lines = unfolded(export.to_ical(Deadline("before", Date(2025, 5, 20), dt.time(17)), "x"))

        assert "DUE:20250520T100000Z" in lines

    def test_the_first_cut_off_of_the_calendar(self):
        """What is no day yet in UTC is refused rather than wrapped round."""
        with pytest.raises(ValueError, match="before the calendar in UTC"):
            export.to_ical(Deadline("before", Date(1, 1, 1), dt.time(6)))

    def test_within_a_period_starts_with_it(self):
        """Work within a quarter starts with the quarter."""
        lines = unfolded(export.to_ical(Deadline("within", Period.of_quarter(2025, 2)), "x"))

        assert {"DTSTART;VALUE=DATE:20250401", "DUE;VALUE=DATE:20250630"} <= set(lines)

    def test_one_day_has_no_start(self):
        """A start on the due day itself would not be earlier than it, as the RFC demands."""
        day = dt.date(2025, 6, 5)

        assert "DTSTART" not in export.to_ical(Deadline("within", Period(day, day)), "x")

    def test_a_term_with_a_known_event(self):
        """A term is due on the day that the Civil Code gives."""
        assert "DUE;VALUE=DATE:20250612" in unfolded(export.to_ical(KNOWN_TERM))

    def test_years_keep_their_zeros(self):
        """A year has four digits."""
        lines = unfolded(export.to_ical(Deadline("by", Date(938, 11, 1)), "Bạch Đằng"))

        assert {"DUE;VALUE=DATE:09381101", "DTSTAMP:09381101T000000Z"} <= set(lines)

    def test_stamp_and_uid_can_be_given(self):
        """The caller knows when the to-do was written; a moment of another zone is brought to UTC."""
        hanoi = dt.timezone(dt.timedelta(hours=7))
        text = export.to_ical(
            Deadline("by", DAY), "x", uid="598@example.vn", stamp=dt.datetime(2025, 5, 17, 6, 30, tzinfo=hanoi)
        )

        assert {"UID:598@example.vn", "DTSTAMP:20250516T233000Z"} <= set(unfolded(text))

    def test_uid_follows_from_words_and_day(self):
        """The same to-do has the same identifier; another day or other words have another."""
        texts = [
            export.to_ical(Deadline("by", DAY), "a"),
            export.to_ical(Deadline("by", DAY), "a"),
            export.to_ical(Deadline("by", DAY), "b"),
            export.to_ical(Deadline("by", Date(2025, 6, 6)), "a"),
        ]
        uids = [next(line for line in unfolded(text) if line.startswith("UID:")) for text in texts]

        assert uids[0] == uids[1]
        assert len(set(uids)) == 3

    def test_without_a_summary_the_deadline_is_written_out(self):
        """A to-do without a summary says its deadline."""
        assert "SUMMARY:trước ngày 30/6/2025" in unfolded(export.to_ical(Deadline("before", Date(2025, 6, 30))))

    @pytest.mark.parametrize(
        "text, escaped",
        [
            ("a,b;c", r"a\,b\;c"),
            ("a\\n", r"a\\n"),
            ("a\nb", r"a\nb"),
            ("a\r\nb\rc", r"a\nb\nc"),
            ("a\x00b\x0bc", "a b c"),
            ("a:b", "a:b"),
        ],
    )
    def test_marks_of_a_text_are_escaped(self, text, escaped):
        """Commas, semicolons, backslashes and line ends of a text are escaped; controls are blanks."""
        assert f"SUMMARY:{escaped}" in unfolded(export.to_ical(Deadline("by", DAY), text))

    @given(st.text(min_size=1, max_size=200))
    def test_lines_are_short_and_whole(self, summary):
        """No line has more than 75 octets, no letter is cut, and unfolding gives the text back."""
        text = export.to_ical(Deadline("by", DAY), "Ủy ban " + summary)
        for line in text.split("\r\n"):
            assert len(line.encode("utf-8", "replace")) <= 75
        value = next(line for line in unfolded(text) if line.startswith("SUMMARY:")).removeprefix("SUMMARY:")
        read = re.sub(r"\\(.)", lambda m: "\n" if m[1] == "n" else m[1], value)
        kept = re.sub("[\x00-\x08\x0b-\x1f\x7f]", " ", re.sub("\r\n?", "\n", "Ủy ban " + summary))

        assert kept.encode("utf-8", "replace").decode() == read

    def test_a_file_holds_its_to_dos(self):
        """A calendar names its version and its maker and holds the to-dos as they are."""
        todo = export.to_ical(Deadline("by", DAY), "x")
        lines = unfolded(export.vcalendar([todo, todo]))

        assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
        assert lines[2].startswith("PRODID:")
        assert unfolded(todo) * 2 + ["END:VCALENDAR"] == lines[3:]

    def test_a_recurrence_is_its_rule(self):
        """A recurrence is its rule."""
        assert export.to_ical(Recurrence("FREQ=MONTHLY;BYMONTHDAY=24")) == "RRULE:FREQ=MONTHLY;BYMONTHDAY=24"

    @pytest.mark.parametrize("value", [TERM, Deadline("by", Date(None, 6, 30)), Duration(D(3), "day"), OPEN], ids=str)
    def test_no_day_no_to_do(self, value):
        """Where no due day is known there is nothing to put into a calendar."""
        with pytest.raises(ValueError, match=r"not known|is no day"):
            export.to_ical(value)

    def test_a_term_from_an_event_says_how_it_gets_a_day(self):
        """Its day is counted first; what the message says to write can be exported."""
        with pytest.raises(ValueError, match=r"resolve\(\), and write Deadline\('by', Date\.of\(day\)\)$"):
            export.to_ical(TERM)
        with pytest.raises(ValueError, match=r"30/6$"):
            export.to_ical(Deadline("by", Date(None, 6, 30)))
        day = TERM.resolve(dt.date(2025, 4, 15))

        assert f"DUE;VALUE=DATE:{day:%Y%m%d}" in export.to_ical(Deadline("by", Date.of(day)))


PANDAS = [
    (DAY, "D", "D", "2025-06-05", "2025-06-05"),
    (Period.of_year(2025), "Y", "Y-DEC", "2025-01-01", "2025-12-31"),
    (Period.of_quarter(2025, 2), "Q", "Q-DEC", "2025-04-01", "2025-06-30"),
    (Period.of_month(2025, 2), "M", "M", "2025-02-01", "2025-02-28"),
    (Period.of_months(2025, 6), "6M", "6M", "2025-01-01", "2025-06-30"),
    (Period(dt.date(2025, 2, 1), dt.date(2025, 4, 30), "month"), "3M", "3M", "2025-02-01", "2025-04-30"),
    (STAGE, "5Y", "5Y-DEC", "2021-01-01", "2025-12-31"),
    (DAYS, "7D", "7D", "2024-11-16", "2024-11-22"),
]


class TestPandas:
    """``pandas.Period``: the same first and last day, and the frequency that people expect."""

    @pytest.mark.parametrize("row", PANDAS, ids=lambda row: str(row[0]))
    def test_ends_and_frequency_are_those_of_the_value(self, row):
        """Both ends and the frequency are those of the value."""
        pytest.importorskip("pandas")
        value, _, known_as, start, end = row
        period = export.to_pandas(value)

        assert (known_as, start, end) == (period.freqstr, str(period.start_time.date()), str(period.end_time.date()))

    @pytest.mark.parametrize("row", PANDAS, ids=lambda row: str(row[0]))
    def test_what_pandas_is_asked_for(self, monkeypatch, row):
        """The first day and the frequency go to pandas, which is imported on the call and not before."""
        value, freq, _, start, _ = row
        monkeypatch.setitem(sys.modules, "pandas", SimpleNamespace(Period=lambda day, freq: (day, freq)))

        assert (start, freq) == export.to_pandas(value)

    @pytest.mark.parametrize("value", [OPEN, SCHOOL, Date(None, 5, 17)], ids=str)
    def test_ends_must_be_known(self, value):
        """An open or unknown end has no ``pandas.Period``."""
        with pytest.raises(ValueError, match="not known"):
            export.to_pandas(value)
