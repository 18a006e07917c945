"""Limits: ranges whose upper end is not reached, what may not be exceeded, what only looks like a figure."""

from __future__ import annotations

from decimal import Decimal

import pytest

from vnpolicy import numerals
from vnpolicy.numerals import Measure, Money, Number, Percentage


@pytest.mark.parametrize(
    ("text", "quote", "value"),
    [
        (
            "giá từ 500 triệu đồng đến dưới 01 tỷ đồng một tài sản",
            "500 triệu đồng đến dưới 01 tỷ đồng",
            Money(None, "VND", Decimal(500_000_000), Decimal(1_000_000_000), high_open=True),
        ),
        (
            "công suất từ 20 MW đến dưới 50 MW",
            "20 MW đến dưới 50 MW",
            Measure(None, "MW", Decimal(20), Decimal(50), high_open=True),
        ),
        ("tỷ lệ từ 10% đến dưới 20%", "10% đến dưới 20%", Percentage(None, Decimal(10), Decimal(20), high_open=True)),
        ("có từ 50 đến dưới 100 lao động", "50 đến dưới 100", Number(None, Decimal(50), Decimal(100), high_open=True)),
        ("tỷ lệ từ 10% đến 20%", "10% đến 20%", Percentage(None, Decimal(10), Decimal(20))),
    ],
)
def test_an_open_range_is_one_figure(text, quote, value):
    """Both ends are kept, the span runs over both, and the value says that the upper end is not reached."""
    (found,) = numerals.find(text)

    assert (found.text, found.value, found.qualifier) == (quote, value, None)
    assert numerals.parse(str(value)) == value
    assert type(value).from_dict(value.to_dict()) == value


def test_an_open_end_is_no_other_range():
    """A range to 20% and one to below 20% are two values; an amount has no open end."""
    assert numerals.parse("10% đến dưới 20%") != numerals.parse("10% đến 20%")
    with pytest.raises(ValueError, match="an amount or a range"):
        Number(Decimal(5), high_open=True)


@pytest.mark.parametrize("text", ["điện thoại (0254)3.727.330", "điện thoại: 0904 123 456"])
def test_the_rest_of_a_telephone_number_counts_nothing(text):
    """What follows the code of an area or of a network goes on with the number."""
    assert numerals.find(text) == []


@pytest.mark.parametrize("words", ["không được vượt quá", "không được quá", "không vượt quá"])
def test_what_may_not_be_exceeded_is_a_limit(words):
    """A ban on exceeding is at most, not over."""
    (found,) = numerals.find(f"mức chi {words} 5 triệu đồng")

    assert found.qualifier == "at_most"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("500 (năm trăm) triệu đồng", Money(Decimal(500_000_000), "VND")),
        ("3.000 (ba nghìn) tỷ đồng", Money(Decimal(3_000_000_000_000), "VND")),
        ("2 (hai) nghìn tỷ đồng", Money(Decimal(2_000_000_000_000), "VND")),
        ("15 (mười lăm) triệu người", Number(Decimal(15_000_000))),
        ("500 (năm trăm) đồng", Money(Decimal(500), "VND")),
    ],
)
def test_a_scale_may_follow_the_words_in_brackets(text, value):
    """A figure said twice goes on with its scale and its unit."""
    (found,) = numerals.find(f"vốn từ {text}")

    assert found.value == value
    assert found.text == (text if isinstance(value, Money) else text.removesuffix(" người"))


@pytest.mark.parametrize(
    ("text", "figure", "qualifier"),
    [
        ("nộp thuế từ 500 triệu đồng/năm trở lên", "500 triệu đồng", "at_least"),
        ("thu nhập từ 1,5 triệu đồng/người/tháng trở xuống", "1,5 triệu đồng", "at_most"),
        ("nuôi từ 500 con/năm trở lên", "500", "at_least"),
        ("từ 20 lượt khách/xe/ngày trở lên", "20", "at_least"),
        ("trên địa bàn từ 02 đơn vị hành chính cấp tỉnh trở lên", "02", "at_least"),
        ("từ đủ 15 lần đóng bảo hiểm bắt buộc trở lên", "15", "at_least"),
        ("xã có 15 người sống ở thôn trên núi trở lên", "15", None),
        ("từ 15 tổ, đội, nhóm trở lên", "15", "at_least"),
        ("từ 15 người; sống ở thôn trở lên", "15", None),
        ("số bác sĩ trên 1 vạn dân", "1 vạn", None),
        ("tỷ suất chết mẹ trên 100.000 trẻ sinh ra", "100.000", None),
        ("xã có trên 10.000 dân", "10.000", "over"),
        ("số quân tăng lên trên 1 triệu người", "1 triệu", "over"),
        ("số dân trên 1.200 người", "1.200", "over"),
        ("cơ sở có số lao động trên 100 người", "100", "over"),
        ("tổng số dân trên 10.000 người", "10.000", "over"),
        ("số ca mắc trên 100.000 dân", "100.000", None),
    ],
)
def test_a_rate_may_stand_before_the_words_that_open_it(text, figure, qualifier):
    """``trở lên`` and ``trở xuống`` are said of the figure, whatever it is per."""
    (found,) = numerals.find(text)

    assert (found.text, found.qualifier) == (figure, qualifier)


@pytest.mark.parametrize("digits", ["1.500", "2,0", "1.2.3"])
def test_a_word_is_confirmed_by_plain_digits_only(digits):
    """A grouped figure in brackets after a word that is a digit says nothing again, and breaks nothing."""
    assert numerals.find(f"Lập thành hai ({digits}) bản.") == []
