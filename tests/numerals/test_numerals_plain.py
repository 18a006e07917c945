"""The commonest forms are read by one pattern, and as the reader of all forms reads them."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from vnpolicy.numerals import find
from vnpolicy.numerals.quantities import read_plain, read_quantity
from vnpolicy.text import fold

FIGURES = [
    "5",
    "03",
    "0",
    "12",
    "1500",
    "2,3",
    "4,300",
    "0,5",
    "1.259.499",
    "1.500,25",
    "12.5",
    "2015.123",
    "1 259 499",
]
SCALES = ["", " nghìn", " triệu", " tỷ", " nghìn tỷ", " triệu tỷ", " tỷ tỷ", "tỷ", " tr", " trđ", " vạn", " trăm"]
UNITS = [
    *[
        "",
        "%",
        " %",
        " đồng",
        "đ",
        " Đ",
        " USD",
        "USD",
        " đồng Việt Nam",
        " km",
        " Km",
        " KM",
        "m",
        "m3",
        " m2",
        "A",
        " A",
    ],
    *[" kw/h", " L", " l", " phần trăm", " tấn", "px", " người", " hồ sơ", " ha", " lúa", " khối"],
]
AFTER = [
    *["", ".", ",", ";", ")", "/", "-", "÷", "(", " ", "\n", "  ", "   ", "…", "x", "2", ".5", ",5", ":5", "_"],
    *[" - 7%", " đến 9 triệu", " (năm)", " rưỡi", " ba", ", ba", ", 5", " 200", " lệ", " chí", " công", " đồng", " và"],
    *["/ngày", "/5", " vuông", " tỷ", "\u0301", " Nai", ": 7", ".A", "\n-", "\n7"],
]


def _agrees(text):
    folded = fold(text)
    plain = read_plain(folded.lower, folded.cased, 0)
    if plain is None:
        return
    quantity = read_quantity(folded, 0)
    assert quantity is not None
    assert not quantity.doubtful
    assert (quantity.end, quantity.value, quantity.bare) == plain
    assert repr(quantity.value) == repr(plain[1])


@given(st.sampled_from(FIGURES), st.sampled_from(SCALES), st.sampled_from(UNITS), st.sampled_from(AFTER))
@example("5", " tỷ", "", " lệ")
@example("5", "", " đồng", " chí")
@example("4,300", "", " đồng", "")
@example("2", "", "", ".A")
@example("5", " tỷ", "", ", ba")
def test_the_pattern_of_the_plain_forms_agrees_with_the_reader_of_all(figure, scale, unit, after):
    """Where the one pattern reads a quantity, the long way reads the same, to the same place."""
    _agrees(figure + scale + unit + after)


@given(st.lists(st.sampled_from([*FIGURES, *SCALES, *UNITS, *AFTER]), max_size=6).map("".join))
def test_the_two_readers_agree_on_whatever_follows(text):
    """No order of figures, scales and units parts the two."""
    _agrees("7" + text)


def test_the_plain_forms_are_read_by_the_pattern():
    """What policy text writes most takes the short way."""
    for text in (
        "80% của",
        "2,3 tỷ đồng, ",
        "1.500.000 đồng",
        "25m:",
        "0,5 m và",
        "28 tỷ USD.",
        "2,9 triệu hồ sơ",
        "12",
    ):
        folded = fold(text)
        assert read_plain(folded.lower, folded.cased, 0) is not None


def test_millions_cut_to_two_letters_run_on_into_the_currency():
    """``trđ`` stands after its figure with a blank as without."""
    assert [str(found.value) for found in find("Thu 20 trđ, chi 20trđ.")] == ["20.000.000 đồng"] * 2
