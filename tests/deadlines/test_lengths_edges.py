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


@pytest.mark.parametrize(("count", "lengths"), [(1899, ["1.899 năm"]), (1900, []), (2199, []), (2200, ["2.200 năm"])])
def test_a_count_of_years_that_looks_like_a_year_is_none(count: int, lengths: list[str]) -> None:
    """``2025 năm`` is a slip for a year; before 1900 and from 2200 on it can only be a length."""
    assert [value for _, value in read(f"Di tích có {count} năm tồn tại.")] == lengths


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1/2 số người nghỉ 24 giờ.", [("24 giờ", "24 giờ")]),
        ("1/2 số người nghỉ 5,5 ngày.", [("5,5 ngày", "5,5 ngày")]),
        ("Nghỉ 15 ngày (15 người), rồi về.", [("15 ngày", "15 ngày")]),
        ("Có 2199 năm đến nay.", []),
        ("Có 2200 năm đến nay.", [("2200 năm", "2.200 năm")]),
        ("Đội bay đã bay an toàn tổng cộng 2.509 giờ.", [("2.509 giờ", "2.509 giờ")]),
        ("Bay 2.500 giờ, nghỉ ba mươi giờ.", [("2.500 giờ", "2.500 giờ"), ("ba mươi giờ", "30 giờ")]),
        ("Xong một năm rồi mới nghỉ ba năm.", [("ba năm", "03 năm")]),
        ("Nước chảy ngày đêm, ba ngày nữa mới cạn.", [("ba ngày", "03 ngày")]),
        ("Cả năm ngày nào cũng vui.", []),
        ("Nộp trong vòng một năm.", [("một năm", "01 năm")]),
        ("Sơ kết một năm mở kho; một tháng thực hiện.", [("một năm", "01 năm"), ("một tháng", "01 tháng")]),
        ("Một ngày thực hiện; họp một năm nữa.", []),
        ("Giữ từ một tháng đến một năm.", [("một tháng", "01 tháng"), ("một năm", "01 năm")]),
        ("Nửa năm trở lên được tính là một năm.", [("Nửa năm", "06 tháng"), ("một năm", "01 năm")]),
        ("Đi từ đầu bản đến một năm sau.", []),
        ("Đủ 61 tuổi 3 tháng thì nghỉ.", [("3 tháng", "03 tháng")]),
        ("Tiêm lúc tuổi 3 tháng.", []),
        ("Nộp trong năm ngày.", [("năm ngày", "05 ngày")]),
        ("Đến lúc 7 giờ kém 5 phút sáng.", []),
    ],
)
def test_figures_and_words_that_are_lengths(text: str, expected: list[tuple[str, str]]) -> None:
    """Half of something else, a year, a word that only ends like a number: what is a length beside it is read."""
    assert expected == read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nộp chậm nhất 12 giờ.", [("12 giờ", "12 giờ")]),
        ("Nộp chậm nhất 17 giờ.", []),
        ("Nộp chậm nhất 24 giờ.", [("24 giờ", "24 giờ")]),
        ("Học 17 giờ mới xong.", [("17 giờ", "17 giờ")]),
        ("Xe 51h/234 đã đến.", []),
        ("Cửa mở đến 24h.", []),
        ("Cửa mở 48h.", [("48h", "48 giờ")]),
        ("Phải chờ 5 ngày mới xong.", [("5 ngày", "05 ngày")]),
        ("Đến 16 giờ 30 ngày thứ Sáu.", []),
    ],
)
def test_hours_that_are_a_length(text: str, expected: list[tuple[str, str]]) -> None:
    """From 13 to 23 ``chậm nhất`` tells the time; ``24h`` is a length where more than a day or a word says so."""
    assert expected == read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nộp chậm nhất ngày thứ 1 kể từ ngày nhận đủ hồ sơ.",
            [("chậm nhất ngày thứ 1 kể từ ngày nhận đủ hồ sơ", "chậm nhất 01 ngày kể từ ngày nhận đủ hồ sơ")],
        ),
        ("Nộp chậm nhất ngày thứ 0 kể từ ngày nhận đủ hồ sơ.", []),
        (
            "Ghi ngày tháng rõ. Nộp chậm nhất ngày thứ 10 kể từ ngày nhận đủ hồ sơ.",
            [("chậm nhất ngày thứ 10 kể từ ngày nhận đủ hồ sơ", "chậm nhất 10 ngày kể từ ngày nhận đủ hồ sơ")],
        ),
        (
            "Chậm nhất là ngày cuối cùng của tháng thứ 3 kể từ ngày kết thúc năm; chậm nhất ngày thứ 9 kể từ ngày ký.",
            [
                (
                    "Chậm nhất là ngày cuối cùng của tháng thứ 3 kể từ ngày kết thúc năm",
                    "chậm nhất 03 tháng kể từ ngày kết thúc năm",
                ),
                ("chậm nhất ngày thứ 9 kể từ ngày ký", "chậm nhất 09 ngày kể từ ngày ký"),
            ],
        ),
    ],
)
def test_the_nth_day_from_an_event(text: str, expected: list[tuple[str, str]]) -> None:
    """The first day counts as well, and each is looked for behind what is none."""
    assert expected == read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'Nộp trong 5 ngày kể từ ngày nhận "Giấy hẹn" của Sở Y tế, phải chờ.',
            [
                (
                    'trong 5 ngày kể từ ngày nhận "Giấy hẹn" của Sở Y tế',
                    'trong thời hạn 05 ngày kể từ ngày nhận "Giấy hẹn" của Sở Y tế',
                )
            ],
        ),
        (
            "Nộp trong 5 ngày kể từ ngày nhận hồ sơ, tài liệu, bản vẽ. Sau đó, phải trả lời.",
            [
                (
                    "trong 5 ngày kể từ ngày nhận hồ sơ, tài liệu, bản vẽ",
                    "trong thời hạn 05 ngày kể từ ngày nhận hồ sơ, tài liệu, bản vẽ",
                )
            ],
        ),
        (
            "Nộp trong 5 ngày kể từ ngày nhận hồ sơ, tài liệu, phải trả lời.",
            [("trong 5 ngày kể từ ngày nhận hồ sơ", "trong thời hạn 05 ngày kể từ ngày nhận hồ sơ")],
        ),
        (
            "Nộp trong 5 ngày kể từ ngày nhận đủ hồ sơ\n  Các kho trả lời.",
            [("trong 5 ngày kể từ ngày nhận đủ hồ sơ", "trong thời hạn 05 ngày kể từ ngày nhận đủ hồ sơ")],
        ),
        (
            "Nộp trong 5 ngày kể từ ngày nhận\nđủ hồ sơ\nCác kho trả lời\nngay",
            [("trong 5 ngày kể từ ngày nhận\nđủ hồ sơ", "trong thời hạn 05 ngày kể từ ngày nhận đủ hồ sơ")],
        ),
        (
            "Nộp trong 5 ngày kể từ khi phải nộp mà chưa nộp.",
            [("trong 5 ngày kể từ khi phải nộp", "trong thời hạn 05 ngày kể từ khi phải nộp")],
        ),
    ],
)
def test_an_event_over_marks_and_lines(text: str, expected: list[tuple[str, str]]) -> None:
    """A name in quotation marks is part of it, a list may close it, and a line with a capital is another."""
    assert expected == read(text)


@pytest.mark.parametrize("comma", ["", ","])
@pytest.mark.parametrize("after", ["", ", xong"])
def test_a_long_event_ends_on_a_whole_word(comma: str, after: str) -> None:
    """What is too long to be one event is cut before the word that goes over, whatever stands in it or behind."""
    event = f"ngày nhận hồ sơ đầy đủ{comma} hợp lệ" + " của nhà máy" * 60
    (found,) = deadlines.find(f"Nộp trong 5 ngày kể từ {event}{after}.")

    assert event.startswith(found.value.anchor)
    assert 200 < len(found.value.anchor) <= 220
    assert found.value.anchor.endswith((" của", " nhà", " máy"))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7 giờ đến 9 giờ", "07 giờ đến 09 giờ"),
        ("7h đến 9h", "07 giờ đến 09 giờ"),
        ("30 phút đến 45 phút", "30 phút đến 45 phút"),
        ("một năm", "01 năm"),
        ("năm ngày", "05 ngày"),
    ],
)
def test_a_text_that_is_a_length_needs_no_word_for_it(text: str, value: str) -> None:
    """What a sentence has for a time of day or for no number is a length where it is all that is asked."""
    assert value == str(deadlines.parse(text))


@pytest.mark.parametrize(
    ("words", "head"),
    [
        ("trong thời hạn chậm nhất", "chậm nhất"),
        ("không quá", "trong thời hạn"),
        ("không sau", "trong thời hạn"),
    ],
)
def test_how_a_term_binds(words: str, head: str) -> None:
    """The stronger of two heads, and a limit that is told by what it is not."""
    (found,) = deadlines.find(f"Nộp {words} 5 ngày kể từ ngày ký.")

    assert str(found.value) == f"{head} 05 ngày kể từ ngày ký"
