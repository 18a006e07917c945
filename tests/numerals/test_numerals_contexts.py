"""The caller's decimal context rounds no figure."""

from __future__ import annotations

import decimal

import pytest

from vnpolicy import numerals


def test_a_long_negative_figure_is_exact():
    """A figure longer than the decimals of the usual context keeps each of its digits below zero too."""
    for size in (28, 29, 35, 36):
        amount = 1 - 10**size
        assert numerals.parse(numerals.spell(amount)).amount == amount


@pytest.mark.parametrize(
    ("text", "writing"),
    [
        ("-123456", "-123.456"),
        ("âm 5°C đến -1,2345°C", "-5 đến -1,2345 °C"),
        ("3 trăm rưỡi", "350"),
        ("2 chục rưỡi", "25"),
        ("12345,678 triệu", "12.345.678.000"),
        ("hai nghìn ba trăm tỷ đồng", "2.300.000.000.000 đồng"),
        ("1.234-1.235 nghìn tỷ", "1.234.000.000.000.000-1.235.000.000.000.000"),
        ("12345‰", "1.234,5%"),
    ],
)
@pytest.mark.parametrize("digits", [1, 3, 28])
def test_every_digit_is_kept(text, writing, digits):
    """However few digits the caller's arithmetic keeps, the value has all that the text writes."""
    with decimal.localcontext() as context:
        context.prec = digits
        assert str(numerals.parse(text)) == writing


@pytest.mark.parametrize(
    ("words", "qualifier"),
    [
        ("lớn hơn hoặc bằng", "at_least"),
        ("tối thiểu tương đương", "at_least"),
        ("tối đa tương đương", "at_most"),
        ("cao hơn hay bằng", "at_least"),
        ("bằng hoặc nhiều hơn", "at_least"),
        ("bằng hay lớn hơn", "at_least"),
        ("không bé hơn", "at_least"),
        ("không được gần hơn", "at_least"),
        ("không hẹp hơn", "at_least"),
        ("không xa hơn", "at_most"),
        ("không được nặng hơn", "at_most"),
        ("đo trên", None),
        ("thử nghiệm trên", None),
        ("nhỏ hơn hay bằng", "at_most"),
        ("thấp hơn hoặc bằng", "at_most"),
        ("ít hơn hoặc bằng", "at_most"),
        ("bằng hay bé hơn", "at_most"),
        ("bé hơn", "under"),
        ("không được lớn hơn", "at_most"),
        ("không xếp nhiều hơn", "at_most"),
        ("không được mang, vác, xách lớn hơn", "at_most"),
        ("không được mang, vác lớn hơn", "at_most"),
        ("không nên, mang, vác, xách lớn hơn", "over"),
        ("không được chứa lớn hơn", "at_most"),
        ("không chở ít hơn", "at_least"),
        ("không chỉ cao hơn", "over"),
        ("không được cao hơn", "at_most"),
        ("không được vượt quá mức", "at_most"),
        ("không được tăng chiều dày vượt quá", "at_most"),
        ("không\nđược làm thêm vượt", "at_most"),
        ("không được dùng loại có bề dày vượt quá", "over"),
        ("không được dùng nếu vượt quá", "over"),
        ("không được dùng, bề dày vượt quá", "over"),
        ("được dùng khi vượt quá", "over"),
        ("trên dưới", "about"),
        ("không trễ hơn", "at_most"),
        ("không dài quá", "at_most"),
        ("không được cao quá", "at_most"),
        ("không được kéo dài quá", "at_most"),
        ("dài quá", "over"),
        ("không được nhỏ hơn", "at_least"),
        ("không được ít hơn", "at_least"),
        ("không được dưới", "at_least"),
        ("ít nhất đủ", "at_least"),
    ],
)
def test_more_or_as_much(words: str, qualifier: str) -> None:
    """``lớn hơn hoặc bằng`` bounds a figure from below, whichever word is more and whichever joins them."""
    (found,) = numerals.find(f"Cột có bề dày {words} 30 mm.")

    assert (found.text, found.qualifier) == ("30 mm", qualifier)


def test_a_region_of_so_many_provinces() -> None:
    """``khu vực 15 tỉnh`` counts provinces; the number of a region or of a hamlet that is no more names it."""
    text = "Hội nghị khu vực 12 tỉnh; dân khu vực 2, khu 4 cũ và tổ dân phố 6 cũ."

    assert [found.text for found in numerals.find(text)] == ["12"]


def test_an_allowance_has_a_figure_of_its_own() -> None:
    """``phụ cấp 0,1`` is so much of the wage, and no grade as ``cấp 1`` is one."""
    assert [found.text for found in numerals.find("Tổ trưởng hưởng phụ cấp 0,1 so với lương; trường cấp 2.")] == ["0,1"]


def test_square_and_cubic_behind_the_short_form() -> None:
    """``100 m vuông`` is an area, as ``100 mét vuông`` is, and ``12 m khối`` no length either."""
    assert [str(found.value) for found in numerals.find("Sân 100 m vuông, bể 12 m khối, nén 200 PSI.")] == [
        "100 m2",
        "12 m3",
        "200 psi",
    ]


def test_demands_are_counted() -> None:
    """``03 yêu cầu`` counts demands; an article that demands something is no figure."""
    assert [found.text for found in numerals.find("Kho đáp ứng 03 yêu cầu sau; Điều 4 yêu cầu mở kho.")] == ["03"]


def test_a_coefficient_with_a_dot() -> None:
    """``Hệ số: 1.5.`` is a figure; behind other words a dotted figure that counts nothing numbers a section."""
    text = "1. Hệ số trợ cấp hằng tháng: 1.5.\n2. Hệ số lương là 2.34; theo mục: 1.5."
    assert [found.text for found in numerals.find(text)] == ["1.5", "2.34"]


def test_a_year_behind_letters_counts_nothing() -> None:
    """``thuế GTGT 2026 hộ kinh doanh`` is of a year; ``2026 hộ`` counts where no letters stand before."""
    text = "Tính thuế GTGT 2026 hộ kinh doanh; xã có 2026 hộ; ở xã AB 2026 hộ."
    assert [found.text for found in numerals.find(text)] == ["2026", "2026"]
