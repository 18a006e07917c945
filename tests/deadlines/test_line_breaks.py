"""A line that ends, with a blank beside its end or as another system ends it, changes no time."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from vnpolicy import deadlines, extract

ON = dt.date(2025, 5, 17)
BREAKS = ("\n", "\r\n", " \n", "\n ")


def _rows(name: str) -> list[list[str]]:
    lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")][1:]


TEXTS = [
    *(
        ("".join(row[0].replace("¶", "\n").replace("}", "{").split("{")), row[1])
        for row in _rows("deadlines_specimens.tsv")
    ),
    *((row[0], ON.isoformat()) for row in _rows("policy_times.tsv")),
]
# A line that starts so starts an item or a sentence, and two ends of a line part paragraphs.
# Before a bare year one blank is looked for.
ANOTHER = {"Đến_2030", "kết quả_đo.", "nhận đủ đơn\n_hợp lệ", "từ 1.200_đến 2030"}


def values(text: str, on: dt.date | None) -> list[object]:
    return [" ".join(str(found.value.to_dict()).replace("\\n", " ").split()) for found in deadlines.find(text, on=on)]


@pytest.mark.parametrize(("text", "on"), TEXTS)
def test_a_line_may_end_at_any_blank(text: str, on: str) -> None:
    """Whichever blank is the end of a line, and however that is written, the times are the same."""
    day = dt.date.fromisoformat(on) if on else None
    plain = values(text, day)
    for place, letter in enumerate(text):
        if letter != " " or any(one in f"{text[:place]}_{text[place + 1 :]}" for one in ANOTHER):
            continue
        for gap in BREAKS:
            other = text[:place] + gap + text[place + 1 :]
            assert values(other, day) == plain, other


@pytest.mark.parametrize(("text", "on"), TEXTS)
def test_extract_reads_the_same_in_files_of_another_system(text: str, on: str) -> None:
    """A document whose lines end as Windows ends them has the times of one whose lines end plainly."""
    day = dt.date.fromisoformat(on) if on else None
    halves = text.rfind(" ", 0, len(text) // 2)
    lines = text[:halves] + "\n" + text[halves + 1 :]
    read = [
        [(found.kind, found.value) for found in extract(one, on=day).entities]
        for one in (lines, lines.replace("\n", "\r\n"))
    ]
    assert read[0] == read[1]


@pytest.mark.parametrize(
    "text",
    [
        "Hoàn thành trước_ngày 30/6/2025.",
        "Phấn đấu đến_năm 2030 đạt 50%.",
        "So với cuối_năm 2023.",
        "Họp mỗi tháng một_lần.",
        "Phạt một_năm rưỡi.",
        "Gửi chậm nhất là_ngày 25/7/2025.",
        "Từ_nay đến hết năm.",
        "Hạn nộp:_31/5",
    ],
)
@pytest.mark.parametrize("gap", ["  ", "\n", " \n", "\r\n", "\n ", " \n "])
def test_up_to_three_blanks_part_two_words(text: str, gap: str) -> None:
    """Blanks and the end of a line, three at most, part what one blank parts."""
    assert values(text.replace("_", gap), ON) == values(text.replace("_", " "), ON)


@pytest.mark.parametrize(
    ("text", "anchor"),
    [
        ("Nộp trong thời hạn 5 ngày kể từ ngày\nQuyết định có hiệu lực.", "ngày Quyết định có hiệu lực"),
        ("Nộp trong thời hạn 5 ngày kể từ ngày nhận thông báo của\nTòa án.", "ngày nhận thông báo của Tòa án"),
        ("Nộp trong thời hạn 5 ngày kể từ ngày Sở\nNội vụ nhận đủ sổ.", "ngày Sở Nội vụ nhận đủ sổ"),
        ("Thời hạn: 5 ngày kể từ ngày nhận đủ sổ\nCơ quan giải quyết là Sở Y tế.", "ngày nhận đủ sổ"),
    ],
)
def test_an_event_goes_on_behind_a_word_that_no_event_ends_with(text, anchor):
    """
    A line that starts with a capital is another sentence, save where the word before it cannot end one.
    """
    (found,) = [found for found in deadlines.find(text) if isinstance(found.value, deadlines.TermDeadline)]

    assert found.value.anchor == anchor
