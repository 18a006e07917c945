"""Assignments in a calendar, deadlines on a line."""

from __future__ import annotations

import datetime as dt
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnpolicy import extract
from vnpolicy.document.ical import calendar

NOTICE = (Path(__file__).parents[2] / "examples" / "notice.txt").read_text(encoding="utf-8")
ON = dt.date(2025, 5, 20)
TERM = "Giao Bộ Y tế ban hành kế hoạch trong thời hạn 30 ngày kể từ ngày ký Quyết định này."

PIECES = [
    "Bộ Y tế rà soát, <b>&",
    "hoàn thành trước ngày 30/6/2025;",
    "a,b;c\\d",
    "\n",
    "trong quý III/2026.",
    "đ" * 60,
]
texts = st.lists(
    st.sampled_from([*PIECES, "\ud800", "\x07", "đến ngày 31/12/9999", "trước ngày 01/01/0001"]), max_size=12
)
texts = texts.map(" ".join)


def lines(calendar: str) -> list[str]:
    """Content lines, unfolded."""
    assert calendar.endswith("\r\n")
    return calendar.replace("\r\n ", "").split("\r\n")[:-1]


def test_an_event_stands_on_the_last_day_in_time():
    """An all-day event on the last day in time, with its owner, its deadline and its grounds."""
    content = lines(extract(NOTICE, on=ON).to_ical())

    assert content[:3] == ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//vnpolicy//vnpolicy//VI"]
    assert content.count("BEGIN:VEVENT") == content.count("END:VEVENT") == 2
    assert "DTSTART;VALUE=DATE:20250629" in content
    assert "DTSTAMP:20250520T000000Z" in content
    assert any(line.startswith("SUMMARY:Bộ Tài chính: bố trí 850 tỷ đồng") for line in content)
    assert any("Căn cứ: Luật Ngân sách nhà nước" in line for line in content)


def test_todos_keep_work_without_a_day():
    """Work whose day is not known is a to-do without a due day, and no event."""
    document = extract(NOTICE + "\n" + TERM, on=ON)

    assert lines(document.to_ical()).count("BEGIN:VEVENT") == 2
    todo = lines(document.to_ical(component="todo"))
    assert (todo.count("BEGIN:VTODO"), sum(line.startswith("DUE") for line in todo)) == (3, 2)


def test_a_task_says_which_document_assigns_it():
    """In one calendar of many documents each event has the number of its own."""
    texts = [f"{head}Bộ Y tế báo cáo trước ngày 30/6/2025." for head in ("Số: 12/TB-VPCP\n", "Số: 13/TB-VPCP\n", "")]
    notes = [line for line in lines(calendar(map(extract, texts))) if line.startswith("DESCRIPTION")]

    assert [note.partition("Văn bản: ")[2] for note in notes] == ["12/TB-VPCP", "13/TB-VPCP", ""]


def test_another_component_is_refused():
    """Events and to-dos are what there is."""
    with pytest.raises(ValueError, match="component must be 'event' or 'todo', not 'alarm'"):
        extract("").to_ical(component="alarm")


@given(texts)
def test_a_calendar_is_well_formed(text):
    """Lines hold at most 75 octets, begin and end match, identifiers differ, and the same text gives the same."""
    calendar = extract(text, on=ON).to_ical()
    content = lines(calendar)
    uids = [line for line in content if line.startswith("UID:")]

    assert all(len(line.encode()) <= 75 for line in calendar.split("\r\n"))
    assert all(re.match(r"[A-Z-]+[:;]", line) for line in content)
    assert len(uids) == len(set(uids)) == content.count("BEGIN:VEVENT") == content.count("END:VEVENT")
    assert extract(text, on=ON).to_ical() == calendar


@given(texts)
def test_a_timeline_is_xml_with_a_line_for_each_deadline(text):
    """The picture parses as XML, and holds a mark for each deadline with a day."""
    document = extract(text, on=ON)
    picture = ET.fromstring(document.to_svg())
    marks = picture.findall(".//{http://www.w3.org/2000/svg}circle")

    assert len(marks) == sum(entity.value.due is not None for entity in document.of("deadline"))


def test_a_timeline_stands_in_the_order_of_the_days():
    """Deadlines come by day; the day of issue is marked; owners and work are the labels."""
    picture = extract(NOTICE, on=ON).to_svg()
    said = re.findall(r">(\d\d/\d\d/\d{4}) · ([^<]*)<", picture)

    assert [day for day, _ in said] == ["29/06/2025", "30/09/2025", "31/12/2030"]
    assert said[0][1].startswith("Bộ Nông nghiệp và Môi trường: chủ trì")
    assert "#0d6efd" in picture
    assert "Không có thời hạn nào." in extract("").to_svg()


def test_a_year_below_1000_keeps_its_zeros():
    """Days have eight digits, as RFC 5545 asks, however early the day of issue."""
    document = extract("Bộ Y tế báo cáo trước ngày 30/6/2025.", on=dt.date(987, 6, 5))

    assert "DTSTAMP:09870605T000000Z" in lines(document.to_ical())
