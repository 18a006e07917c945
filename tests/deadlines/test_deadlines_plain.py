"""The plain forms, which are read at one glance, say what the grammar says of them."""

from __future__ import annotations

import datetime as dt
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnpolicy import deadlines
from vnpolicy._regex import regex
from vnpolicy.deadlines import days, plain, prepositions, reading
from vnpolicy.found import longest
from vnpolicy.text import fold

NUMBER = st.integers(0, 40).map(str) | st.integers(0, 9).map("0{}".format)
YEAR = st.integers(1890, 2210).map(str)
PREPOSITION = st.sampled_from(["", "trước ", "trong ", "đến hết ", "chậm nhất "])
DAY = st.builds(
    "{}{}{}{}".format,
    st.sampled_from(["", "ngày "]),
    NUMBER,
    st.builds("/{}/".format, NUMBER) | st.builds(" tháng {} năm ".format, NUMBER),
    YEAR,
)
STRETCH = st.builds(
    "{}{}{}".format,
    st.builds("tháng {}".format, NUMBER) | st.builds("quý {}".format, st.sampled_from("I II III IV V 1 4 5".split())),  # noqa: SIM905
    st.sampled_from(["/", " năm "]),
    YEAR,
) | st.builds("năm {}".format, YEAR)
LENGTH = st.builds(
    "{} {}".format,
    NUMBER | st.integers(0, 2400).map(str),
    st.sampled_from(["ngày làm việc", "ngày", "tuần", "tháng", "quý", "năm"]),
)
FORM = st.builds("{}{}".format, PREPOSITION, DAY | STRETCH) | LENGTH


def _by_the_grammar(text: str, on: dt.date | None) -> object:
    hits = longest(reading.scan(fold(text), on, whole=True))
    return next((hit.value for hit in hits if (hit.start, hit.end) == (0, len(text))), None)


@given(FORM, st.none() | st.dates(dt.date(2000, 1, 1), dt.date(2040, 1, 1)))
def test_a_plain_form_is_what_the_grammar_reads(text: str, on: dt.date | None) -> None:
    """Whatever is read at one glance has the value that the grammar gives it, with and without a reference date."""
    value = plain.read(text)

    if value is not None:
        assert value == _by_the_grammar(text, on)


@pytest.mark.parametrize(
    "text",
    [
        "ngày 30/6/2025",
        "30/6/2025",
        "ngày 03 tháng 6 năm 2025",
        "tháng 6/2025",
        "tháng 6 năm 2025",
        "quý II/2025",
        "quý 4 năm 2025",
        "năm 2025",
        "trước ngày 30/6/2025",
        "trong quý III/2025",
        "đến hết năm 2025",
        "chậm nhất ngày 15/8/2025",
        "05 ngày làm việc",
        "12 tháng",
    ],
)
def test_the_common_forms_are_plain(text: str) -> None:
    """The forms that the values write are read without the grammar."""
    assert plain.read(text) == deadlines.parse(text) == _by_the_grammar(text, None)


@pytest.mark.parametrize(
    "text",
    [
        "ngày 31/6/2025",
        "ngày 29/2/2025",
        "tháng 13/2025",
        "quý V/2025",
        "ngày 30/6",
        "năm 1899",
        "2025 năm",
        "ngày 1/1/2025 ",
    ],
)
def test_what_is_no_plain_form_is_left_to_the_grammar(text: str) -> None:
    """Days that do not exist, partial ones and other spellings are not read at one glance."""
    assert plain.read(text) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kho giữ hồ sơ 2025 năm.", []),
        ("Ông sinh ngày 5/1/1850 tại Huế.", ["ngày 5/1/1850"]),
        ("Ông sinh ngày 5/1/0850 tại Huế.", []),
        ("Giỗ tổ ngày 30/02/2024 âm lịch.", ["ngày 30/02/2024 âm lịch"]),
        ("Phải nộp ngay trong vòng tháng 6/2025.", ["trong vòng tháng 6/2025"]),
        ("Phải nộp ngay trong tháng 6/2025.", ["trong tháng 6/2025"]),
        ("Phải nộp trước 17h ngày 20/6/2025.", ["trước 17h ngày 20/6/2025"]),
        ("Phải nộp (trước ngày 20/6/2025).", ["trước ngày 20/6/2025"]),
        ("Phải nộp (chậm nhất trước ngày 20/6/2025).", ["chậm nhất trước ngày 20/6/2025"]),
        ("Theo Quyết định số 5/QĐ-TTg ngày 20/6/2025.", ["ngày 20/6/2025"]),
        ("Đạt giữa quý II/2025.", ["quý II/2025"]),
        ("Nghỉ 15 ngày (mười lăm ngày) liền.", ["15 ngày", "mười lăm ngày"]),
        ("Nghỉ 15 (mười) ngày liền.", []),
        ("Trẻ 3 tháng tuổi được tiêm.", []),
        ("Thi hành 2 năm rưỡi.", ["2 năm rưỡi"]),
        ("Nghỉ từ 3 ngày đến 5 ngày.", ["3 ngày đến 5 ngày"]),
        ("Ba năm hai tháng sau, sau đó ba tháng.", ["Ba năm", "ba tháng"]),
        ("Theo khoản 15 tháng trước.", []),
        ("Mỗi quý một lần.", ["Mỗi quý một lần"]),
    ],
)
def test_what_looks_plain_is_read_by_what_stands_round_it(text: str, found: list[str]) -> None:
    """The words round a plain form still decide what it is, and where it starts and ends."""
    assert [one.text for one in deadlines.find(text, on=dt.date(2025, 3, 1))] == found


BEFORE = """theo |Theo 30/2020/NĐ-CP |Hà Nội, |trước |đến |cho đến |đến hết |trong |vào |từ |từ nay đến |sau |
quá hạn |chậm nhất là |trước thời hạn |17 giờ |trước 17h |9g30 |trước 5 giờ chiều |8 giờ sáng, |
2 giờ 30 phút |thứ sáu |hạn nộp: |thời hạn hoàn thành: |hạn chót là |hạn nộp hồ sơ - |* |(|“|cuối |đầu |
hạn đến/trước |kỳ là, |bà |hết |  |a  |, |- |"""
AFTER = """ |.|, |; |) | của Sở| hằng năm|, các Sở phải báo cáo| âm lịch|
âm lịch|/2| giờ| - 12/7/2025| đến ngày 30/12/2025| đến nay| trở đi|.5|-x|\n|\n1. x| và 2026| lần| tuần| ngày|%"""
STANDING = st.builds(
    "{}\n{}{}{}".format,
    st.sampled_from(["", "Thời hạn hoàn thành", "Phải nộp"]),
    st.sampled_from([*BEFORE.replace("\n", "").split("|"), "\n", "| "]),
    st.sampled_from(["năm 2025", "tháng 6/2025", "quý II/2025", "2025", "30/6", "giai đoạn 2021-2025"]) | DAY,
    st.sampled_from(AFTER.split("|")),
)


@given(STANDING, st.none() | st.just(dt.date(2025, 3, 1)))
@settings(max_examples=400)
def test_a_time_that_stands_alone_is_what_the_long_way_makes_of_it(text: str, on: dt.date | None) -> None:
    """Where a glance at the word before a day is enough, and where a plain day is read at once, nothing changes."""
    short = reading.scan(fold(text), on)
    with (
        mock.patch.object(prepositions, "stands_alone", return_value=False),
        mock.patch.object(days, "_PLAIN_DAY_RE", regex("(?!)")),
    ):
        assert short == reading.scan(fold(text), on)


def test_most_days_stand_alone() -> None:
    """The glance is enough after ordinary words, symbols and places, and not after what may make a limit of a day."""
    alone = [prepositions.stands_alone(before, len(before)) for before in ("của ", "30/2020/nđ-cp ", "hà nội, ")]
    tied = [prepositions.stands_alone(before, len(before)) for before in ("trước ", "17h ", "hạn/đến ", "(", "a\n", "")]

    assert all(alone)
    assert not any(tied)
