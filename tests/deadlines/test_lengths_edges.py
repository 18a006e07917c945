"""Lengths of time to their edges: blanks before brackets, years that are no length, halves over a line's end."""

from __future__ import annotations

import pytest

from vnpolicy import deadlines


def read(text: str) -> list[tuple[str, str]]:
    """What a text says of time, with its words."""
    return [(found.text, str(found.value)) for found in deadlines.find(text)]


@pytest.mark.parametrize("blanks", ["", " ", "\n", "  ", "   "])
def test_a_term_said_again_in_brackets_is_one(blanks: str) -> None:
    """Three blanks may part the length of a term from itself in brackets."""
    text = f"15 ngày{blanks}(mười lăm ngày)"

    assert read(f"Nộp trong thời hạn {text} kể từ ngày nhận đủ hồ sơ.") == [
        (f"trong thời hạn {text} kể từ ngày nhận đủ hồ sơ", "trong thời hạn 15 ngày kể từ ngày nhận đủ hồ sơ")
    ]


@pytest.mark.parametrize(
    "again", ["(mười sáu ngày)", "(mười lăm tháng)", "(mười lăm ngày", "(ngày)", "    (mười lăm ngày)"]
)
def test_what_is_not_the_same_length_is_left_out(again: str) -> None:
    """Another figure, another unit, a bracket that stays open, four blanks: the length ends before."""
    assert not any(again in words for words, _ in read(f"Nộp trong thời hạn 15 ngày {again} kể từ ngày nhận đủ hồ sơ."))


@pytest.mark.parametrize(("count", "length"), [(1899, True), (1900, False), (2199, False), (2200, True)])
def test_a_count_of_years_that_looks_like_a_year_is_none(count: int, length: bool) -> None:
    """``2025 năm`` is a slip for a year; before 1900 and from 2200 on it can only be a length."""
    assert read(f"Di tích có {count} năm tồn tại.") == ([(f"{count} năm", f"{count} năm")] if length else [])


@pytest.mark.parametrize("gap", [" ", "\n", "  "])
@pytest.mark.parametrize(("unit", "worth"), [("tháng", "15 ngày"), ("năm", "6 tháng")])
def test_half_a_month_and_half_a_year(gap: str, unit: str, worth: str) -> None:
    """They are 15 days and 6 months (Civil Code 2015, art. 146), over a line's end as well."""
    text = f"nửa{gap}{unit}"

    assert read(f"Thi công trong {text} thì xong.")[0][1].endswith(worth)


@pytest.mark.parametrize("text", ["một nửa tháng", "nửa tháng đầu", "nửa năm 2025", "nửa năm sau", "nửa tháng lương"])
def test_halves_that_are_no_length(text: str) -> None:
    """The first half of a month, half of a year by its number, half a month's wage."""
    assert not any("15 ngày" in value or "6 tháng" in value for _, value in read(f"Chi {text} là xong."))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("15 ngày kể từ ngày nhận đủ hồ sơ", "after"),
        ("15 ngày, kể từ ngày nhận đủ hồ sơ", "after"),
        ("15 ngày\nkể từ ngày nhận đủ hồ sơ", "after"),
        ("15 ngày sau khi nhận đủ hồ sơ", "after"),
        ("15 ngày tính từ thời điểm nhận đủ hồ sơ", "after"),
        ("15 ngày trước ngày khai mạc", "before"),
        ("15 ngày liên tục trước khi khai mạc", "before"),
    ],
)
def test_what_ties_a_term_to_its_event(text: str, value: str) -> None:
    """From the event on or back from it, with a comma or over a line's end."""
    (found,) = deadlines.find(f"Gửi {text}.")

    assert (found.value.kind, found.value.direction) == ("deadline", value)
    assert found.text.endswith(text.rsplit(maxsplit=1)[-1])


@pytest.mark.parametrize("text", ["15 ngày rồi về", "15 ngày sau mưa", "15 ngày trước đó", "15 ngày kể cả lễ"])
def test_a_length_without_an_event_is_a_length(text: str) -> None:
    """What follows names no event."""
    assert [(found.text, found.value.kind) for found in deadlines.find(f"Nghỉ {text}.")] == [("15 ngày", "duration")]


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("nhận đủ hồ sơ, Sở trả lời", "hồ sơ"),
        ("nhận đủ hồ sơ thì trả lời", "hồ sơ"),
        ("nhận đủ hồ sơ; nộp phí", "hồ sơ"),
        ("nhận đủ hồ sơ\nSở trả lời", "hồ sơ"),
        ("nhận đủ hồ sơ\nhợp lệ, Sở trả lời", "hợp lệ"),
        ("nhận đủ hồ sơ\nhợp lệ\nSở trả lời", "hợp lệ"),
        ("bị mất, bị hủy hoại, chủ sở hữu báo", "hủy hoại"),
        ("có ý kiến bằng văn bản, Sở trả lời", "văn bản"),
        ("nhận hồ sơ bằng văn bản, Sở trả lời", "hồ sơ"),
        ("công bố “Báo cáo, số liệu” trên trang, Sở trả lời", "trên trang"),
    ],
)
def test_where_the_words_of_an_event_end(text: str, end: str) -> None:
    """Before a comma, a new clause, a line that opens with a capital; a thing said twice and a name in quotes go on."""
    (found,) = [one for one in deadlines.find(f"Trong 15 ngày kể từ ngày {text}.") if hasattr(one.value, "anchor")]

    assert found.value.anchor.endswith(end)
