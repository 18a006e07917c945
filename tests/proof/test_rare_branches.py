"""What hardly any text says: a case for each branch that properties and specimens reach by chance, or not at all."""

from __future__ import annotations

import datetime as dt
import sys
from decimal import Decimal
from types import SimpleNamespace

import pytest

from vnpolicy import agencies, deadlines, extract, numerals, references
from vnpolicy.agencies import Agency, Pattern, Registry, Unit
from vnpolicy.deadlines import Duration, Period, TermDeadline, export

ON = dt.date(2025, 4, 12)
TERM = "trong thời hạn {} kể từ ngày nhận đủ hồ sơ"


def owners(text):
    """Who is to do what, by when."""
    return [(a.assignees, a.text, str(a.due)) for a in extract(text, on=ON).assignments]


def test_hundreds_of_none_before_a_power_are_none():
    """``một nghìn không trăm triệu`` is a thousand millions, and not refused for its empty hundreds."""
    assert numerals.parse("một nghìn không trăm triệu").amount == Decimal(1_000_000_000)


@pytest.mark.parametrize("inner", ["Luật này", "Luật.", "luật hiện hành"])
def test_a_law_that_amends_a_law_without_a_name_is_no_document(inner):
    """What is amended gives the outer law its name: without it there is none."""
    assert references.find(f"Luật sửa đổi, bổ sung một số điều của {inner}") == []


class TestTerms:
    """Terms from an event on."""

    def test_a_broken_term_has_no_day(self):
        """A month and a half cannot be counted in days off and on: the value says so."""
        term = deadlines.parse(TERM.format("1,5 tháng"))

        with pytest.raises(ValueError, match=r"1\.5 month is no whole number"):
            term.resolve(ON)

    def test_a_term_before_its_event_says_so_in_its_json(self):
        """The direction stands in the JSON where it is not the usual one, and comes back."""
        before = TermDeadline("within", Duration(Decimal(10), "day"), "ngày khai mạc", "before")
        after = TermDeadline("within", Duration(Decimal(10), "day"), "ngày khai mạc")

        assert before.to_dict()["direction"] == "before"
        assert "direction" not in after.to_dict()
        assert TermDeadline.from_dict(before.to_dict()) == before

    def test_a_term_from_a_known_day_holds_its_due_day(self):
        """The JSON says on which day the term ends, where the calendar of that year is published."""
        term = deadlines.parse("trong thời hạn 15 ngày kể từ ngày 01/4/2025")

        assert term.to_dict()["due"] == "2025-04-16"
        assert TermDeadline.from_dict(term.to_dict()) == term

    def test_a_period_gives_itself_to_pandas(self, monkeypatch):
        """The method asks what the function asks: the first day and the frequency."""
        monkeypatch.setitem(sys.modules, "pandas", SimpleNamespace(Period=lambda day, freq: (day, freq)))
        quarter = deadlines.parse("quý 2/2025")

        assert isinstance(quarter, Period)
        assert quarter.to_pandas() == export.to_pandas(quarter)


def test_a_long_line_of_a_calendar_is_folded_between_letters():
    """No line of a calendar has more than 75 octets (RFC 5545, 3.1), and no letter is cut: unfolded it is whole."""
    text = f"Sở Y tế {'rà soát định mức vật tư, ' * 12}hoàn thành trước ngày 30/6/2025."
    written = extract(text, on=ON).to_ical()

    assert max(len(line.encode()) for line in written.split("\r\n")) in range(70, 76)
    assert "rà soát định mức vật tư\\, " * 12 in written.replace("\r\n ", "")


class TestOwners:
    """Who is told to do something."""

    def test_a_dash_inside_the_words_of_a_group(self):
        """The verb behind a dash with blanks is looked for as behind a blank."""
        assert owners("Người điều khiển máy bay - tàu thủy phải báo cáo kết quả trước ngày 01/5/2026.") == [
            (("Người điều khiển máy bay - tàu thủy",), "báo cáo kết quả trước ngày 01/5/2026", "2026-04-30")
        ]

    def test_a_name_that_no_table_knows_ends_within_eighty_letters(self):
        """A company is read by the words of its name up to its verb; where none comes, nothing is assigned."""
        short = "Công ty Dịch vụ Vận tải Sông Hồng"
        long = f"{short} Du lịch Khách sạn Nhà hàng Thăng Long Hải Vân Cửu Long Trường Sơn Đại Việt"
        work = "báo cáo kết quả trước ngày 30/6/2025"

        assert owners(f"Giao {short} {work}.") == [((short,), work, "2025-06-29")]
        assert owners(f"Giao {long} {work}.") == []

    def test_a_line_with_a_label_may_hold_the_work(self):
        """Whoever is named behind the label has the work of the same line, if its day stands there."""
        (row,) = owners(
            "1. Rà soát danh mục thuốc.\nCơ quan chủ trì: Bộ Y tế; thời gian hoàn thành: trước ngày 30/6/2025."
        )

        assert row[0] == ("Bộ Y tế",)
        assert row[2] == "2025-06-29"

    def test_a_list_beyond_all_measure(self):
        """A list of bodies is read up to 1,500 letters; the work behind it is still theirs."""
        (((who,), work, due),) = owners(f"Giao {'các bộ, ' * 250}báo cáo trước ngày 30/6/2025.")

        assert who.startswith("các bộ, các bộ, ")
        assert 1_480 < len(who) <= 1_500
        assert work.endswith("các bộ, báo cáo trước ngày 30/6/2025")
        assert due == "2025-06-29"

    def test_a_table_with_more_columns_than_are_looked_at(self):
        """Eight columns behind the day are asked what they are; those before it say who does what all the same."""
        more = " | ".join(f"Cột {n}" for n in range(1, 11))
        table = f"| STT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn hoàn thành | {more} |\n"
        row = f"| 1 | Xây dựng kho dữ liệu | Bộ Công an | 30/6/2025 | {more} |\n"

        ((who, work, due),) = owners(table + row)

        assert (who, due) == (("Bộ Công an",), "2025-06-30")
        assert work.startswith("Xây dựng kho dữ liệu | ")


def test_a_province_that_no_table_knows_is_none():
    """A body without its province is of the one province that the text names; an invented one does not count."""
    (body,) = extract("Tại tỉnh Lai Châu và tỉnh Bình Minh, Sở Y tế báo cáo.", on=dt.date(2025, 9, 12)).of("agency")

    assert str(body.value) == "Sở Y tế tỉnh Lai Châu"


@pytest.mark.parametrize("many", ["các", "những", "mỗi", "từng"])
def test_a_short_form_of_many_bodies_is_none_of_them(many):
    """``mỗi Tỉnh ủy`` names no committee; without the word it is that of the document."""
    text = "Hội nghị tại tỉnh Lai Châu yêu cầu {}Tỉnh ủy báo cáo kết quả."

    assert extract(text.format(f"{many} "), on=ON).of("agency") == []
    assert [str(one.value) for one in extract(text.format(""), on=ON).of("agency")] == ["Tỉnh ủy Lai Châu"]


def test_a_name_without_a_word_is_never_read():
    """A row of one's own that holds marks alone stands in the registry, and no text means it."""
    registry = Registry([Agency("ba-cham", "…"), Agency("ban-song", "Ban Sông Xanh")])

    assert [one.text for one in agencies.find("Giao … và Ban Sông Xanh thực hiện.", registry=registry)] == [
        "Ban Sông Xanh"
    ]


def test_a_body_that_ended_without_an_heir_has_no_successor():
    """A kind of body that was given up goes on in none; the one that took over is named where there is one."""
    until = dt.date(2020, 12, 31)
    kinds = [
        Pattern("ban-dao", "Ban Đảo", until=until),
        Pattern("ban-nui", "Ban Núi", until=until, becomes="ban-song"),
        Pattern("ban-song", "Ban Sông", since=dt.date(2021, 1, 1)),
    ]
    unit = Unit("song-xanh", "Sông Xanh", "tỉnh")
    registry = Registry([], kinds, [unit])
    given_up, went_on = (registry.compose(kind, unit) for kind in kinds[:2])

    assert registry.successors(given_up) == ()
    assert [str(body) for body in registry.successors(went_on)] == ["Ban Sông tỉnh Sông Xanh"]


def test_the_name_of_an_unknown_law_has_at_most_eighteen_words():
    """A name that no table holds and nothing ends is not read on for ever."""
    (found,) = references.find(f"Theo Luật Nuôi tôm {'sạch ' * 30}miền biển.")
    assert found.text == f"Luật Nuôi tôm {'sạch ' * 16}".strip()


@pytest.mark.parametrize("times", ["3 lần", "200 tháng", "0 tháng", "1,5 tháng", "ba lượt"])
def test_a_period_that_is_none_makes_no_rule(times):
    """``định kỳ`` needs a whole number of days, weeks, months, quarters or years, and not too many."""
    assert [found for found in deadlines.find(f"Họp định kỳ {times}.") if found.kind == "recurrence"] == []
