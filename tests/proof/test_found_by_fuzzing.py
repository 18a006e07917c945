"""What a fuzzer found, in the smallest form: once each, and for ever."""

from __future__ import annotations

import datetime as dt

import pytest

import vnpolicy
from vnpolicy import ParseError, agencies, deadlines, numerals, references


@pytest.mark.parametrize(
    "text",
    [
        "1" * 40,
        "1" * 34 + " triệu",
        "1" * 37 + " nghìn",
        "1" * 30 + "," + "1" * 40,
        "111" + ".111" * 12,
        "1" * 40 + "%",
        "50,4" + "1" * 38 + " tỷ tỷ tỷ tỷ",
        "5," + "1" * 40 + " tỷ tỷ tỷ tỷ",
    ],
)
def test_the_longest_figures_are_read_back_from_their_own_writing(text):
    """A figure of forty digits before the decimal mark is written in groups, and read again."""
    value = numerals.parse(text)
    assert numerals.parse(str(value)) == value


@pytest.mark.parametrize(
    "text",
    [
        "1" * 41,
        "1" * 38 + " triệu",
        "0," + "1" * 41,
        "111" + ".111" * 13,
        "1" * 64,
        "-" + "1" * 28 + " - 11,5 tỷ tỷ tỷ tỷ",
    ],
    ids=len,
)
def test_longer_figures_are_no_figures(text):
    """More digits than the longest figure has are refused, whatever their writing."""
    with pytest.raises(ParseError):
        numerals.parse(text)
    assert not [found for found in numerals.find(text) if found.end - found.start == len(text)]


@pytest.mark.parametrize("day", [dt.date.min, dt.date(1899, 12, 31), dt.date(2200, 1, 1), dt.date.max], ids=str)
@pytest.mark.parametrize("text", ["6 tháng đầu năm", "đến 30/6", "ngày 1 hằng tháng", "quý I", "đến nay", "cuối năm"])
def test_a_reference_date_at_the_end_of_the_calendar_supplies_nothing(text, day):
    """A year that no text writes is not supplied, and there is no day before the first or after the last."""
    assert deadlines.find(text, on=day) == deadlines.find(text)
    assert list(vnpolicy.extract(text, on=day)) == list(vnpolicy.extract(text))
    assert deadlines.is_valid(text, on=day) == deadlines.is_valid(text)


@pytest.mark.parametrize("text", ["Luật L" + " \nvà" * times + "  \nvà \nvà" for times in range(12)])
def test_a_law_name_ends_on_no_space(text):
    """However many joining words follow a name, its span ends with the name."""
    (found,) = references.find(text)

    assert found.text == found.text.strip()
    assert text[found.start : found.end] == found.text


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Văn phòng  ", []),
        ("VĂN PHÒNG  Chính phủ", ["Văn phòng Chính phủ"]),
        ("Bộ  ", []),
        ("Bộ Công  an", ["Bộ Công an"]),
        ("UBND  tỉnh  Lai Châu  ", ["Ủy ban nhân dân tỉnh Lai Châu"]),
    ],
)
def test_names_of_bodies_may_be_followed_by_two_blanks(text, bodies):
    """Two blanks after a word of a name are no word; they stop nothing from being read."""
    assert [str(found.value) for found in agencies.find(text)] == bodies
    assert [str(entity.value) for entity in vnpolicy.extract(text)] == bodies


@pytest.mark.parametrize("word", ["²", "A", "a", "Đ"])
def test_one_letter_may_end_a_text_behind_a_figure(word):
    """A figure at the start of a line, and one letter that ends the text."""
    assert numerals.find(f"số\n11 {word}") == []
    assert list(vnpolicy.extract(f"số\n11 {word}")) == []


@pytest.mark.parametrize("noun", ["Quyết định", "Nghị quyết", "Kế hoạch", "Thông báo", "Công văn", "Chỉ thị"])
@pytest.mark.parametrize("number", ["1", "57"])
def test_a_short_form_of_one_digit_is_written_with_its_word(noun, number):
    """One digit behind a noun may count something: the writing says that it is a number, and is read back."""
    value = references.parse(f"{noun} số {number}")

    assert references.parse(str(value)) == value


@pytest.mark.parametrize("name", ["Ban Chỉ đạo về đề án İ", "BAN CHỈ ĐẠO VỀ İ", "Ban Chỉ đạo về I\u0307stanbul"])
def test_a_name_with_a_letter_that_grows_is_read_back(name):
    """The one letter whose small form is two characters long is read as the letter that it looks like."""
    value = agencies.parse(name)

    assert agencies.parse(str(value)) == value
    assert "i̇" not in str(value)


@pytest.mark.parametrize("blank", [" ", "  ", " \n", "\n"])
@pytest.mark.parametrize("head", ["Bệnh viện", "Học viện", "Trường Đại học"])
def test_one_letter_is_no_name_of_a_school_however_many_blanks_stand_before_it(head, blank):
    """What is read with two blanks is written with one, and read again."""
    assert not agencies.is_valid(f"{head}{blank}Đ")
    assert agencies.is_valid(f"{head}{blank}Đống Đa")


@pytest.mark.parametrize("text", ["½trước 1", "½trước ngày  \ntối đa 1\n1111\n", "1 1", "ß a", "ǆ 5/6"])
def test_a_refusal_asks_for_no_other_refusal(text):
    """What was meant may be the text itself, where its first letter has no capital: it is refused once."""
    with pytest.raises(vnpolicy.ParseError):
        references.parse(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Phụ lục I Phần thứ nhất", ("Phần thứ nhất Phụ lục I",)),
        ("Phụ lục I Phần thứ nhất\n", ("Phần thứ nhất Phụ lục I",)),
        ("Khoản 2 Điểm a Điều 5", ("điểm a khoản 2 Điều 5",)),
    ],
)
def test_levels_out_of_order_are_refused_in_the_text_that_was_given(text, meant):
    """What they are in the right order is suggested, and the error quotes the text and not that."""
    with pytest.raises(vnpolicy.ParseError) as refused:
        references.parse(text)

    assert (refused.value.source, refused.value.suggestions) == (text, meant)


def test_a_committee_in_capitals_is_what_it_is_in_small_letters():
    """Capitals of a whole name do not show that it is one: of such a committee there are many."""
    with pytest.raises(ParseError, match="many bodies"):
        agencies.parse("BAN CHỈ ĐẠO \nCÔNG VĂN SỐ CHƯƠNG \n", on=dt.date(2019, 12, 31))

    assert agencies.parse("BAN CHỈ ĐẠO VỀ CHUYỂN ĐỔI SỐ") == agencies.parse("Ban Chỉ đạo về chuyển đổi số")


@pytest.mark.parametrize(
    "text",
    [
        "Bệnh viện \nLuật  Thành phố Hồ Chí Minh",
        "Bệnh viện Xanh\nThành phố Hồ Chí Minh",
        "Bệnh viện đa khoa Xanh  Thành phố Hồ Chí Minh",
        "Bệnh viện đa khoa khu vực Suối Trong",
    ],
)
def test_blanks_in_a_hospital_s_name_make_no_other_hospital(text):
    """However many blanks stand before the city, it is part of the name."""
    value = agencies.parse(text)
    assert agencies.parse(str(value)) == value
    assert "/" not in value.id


@pytest.mark.parametrize("number", ["01111", "12345"])
def test_five_figures_need_the_word_for_number(number):
    """``Quyết định 01111`` counts; a number so long is written with ``số`` again."""
    value = references.parse(f"Quyết định số  {number}\n")
    assert str(value) == f"Quyết định số {number}"
    assert references.parse(str(value)) == value
