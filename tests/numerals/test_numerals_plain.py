"""The commonest forms are read by one pattern, and as the reader of all forms reads them."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from vnpolicy.numerals import find, spell
from vnpolicy.numerals.figures import _read_words
from vnpolicy.numerals.plain import read_plain
from vnpolicy.numerals.quantities import read_quantity
from vnpolicy.numerals.words import plain_words, read_plain_words
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


PLAIN = st.tuples(st.sampled_from(FIGURES), st.sampled_from(SCALES), st.sampled_from(UNITS)).map("".join)
TO = ["-", " - ", " -", "- ", " đến ", " tới ", "\nđến ", " đến dưới ", "--", "÷", " đến", " và "]


@given(PLAIN, st.sampled_from(TO), PLAIN, st.sampled_from(AFTER))
@example("20", " - ", "75 triệu đồng", "")
@example("4,300 đồng", " đến ", "5 đồng", "")
@example("150", " đến ", "1 nghìn", " người")
@example("2 tỷ", "-", "5 đồng", "")
@example("5 km/h", " đến dưới ", "7 km", "/h")
@example("5 kg/ha", " - ", "7 kg", "/ha.")
@settings(max_examples=400)
def test_plain_ranges_agree_with_the_reader_of_all(low, to, high, after):
    """Where the pattern reads both ends of a range, the long way makes the same value of them."""
    _agrees(low + to + high + after)


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
        "300.000 đồng đến 400.000 đồng đối với",
        "20 - 75 triệu đồng.",
        "5-10%, ",
    ):
        folded = fold(text)
        assert read_plain(folded.lower, folded.cased, 0) is not None


def test_millions_cut_to_two_letters_run_on_into_the_currency():
    """``trđ`` stands after its figure with a blank as without."""
    assert [str(found.value) for found in find("Thu 20 trđ, chi 20trđ.")] == ["20.000.000 đồng"] * 2


DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
GROUPS = st.one_of(
    st.sampled_from(DIGITS),
    st.sampled_from(["mười", "mười lăm", "mười năm", "trăm", "linh năm", "hai chục", "trăm rưỡi"]),
    st.tuples(st.sampled_from(DIGITS), st.sampled_from([" mươi", " mươi mốt", " mươi lăm", " mươi năm"])).map("".join),
    st.tuples(
        st.sampled_from(DIGITS),
        st.sampled_from(
            [" trăm", " trăm linh tư", " trăm lẻ", " trăm mười", " trăm mười hai", " trăm hai", " trăm năm"]
        ),
        st.sampled_from(["", " ba mươi", " sáu mươi tư", " một mươi"]),
    ).map("".join),
)
SAID = st.lists(
    st.tuples(GROUPS, st.sampled_from(["", " nghìn", " ngàn", " triệu", " tỷ", " nghìn tỷ", " triệu tỷ", " vạn"])).map(
        "".join
    ),
    min_size=1,
    max_size=5,
)
AFTER_WORDS = [
    "",
    " ",
    ".",
    ",",
    ", ba trăm",
    " người",
    "\nhai mươi",
    " rưỡi",
    " phẩy năm",
    " lệ",
    " phần ba",
    " tr đồng",
    "5",
    "_",
]


@given(SAID.map(" ".join), st.sampled_from(AFTER_WORDS))
@example("bảy nghìn không trăm chín mươi ba tỷ năm trăm triệu", " đồng")
@example("hai nghìn ba tỷ", "")
@example("hai triệu ba", "")
def test_plainly_said_figures_agree_with_the_whole_grammar(said, after):
    """Words that are read in one go say the figure that the grammar of all figures reads in them."""
    plain = read_plain_words(said + after, 0)
    if plain is None:
        return
    figure = _read_words(said + after, 0)
    assert figure is not None
    assert (figure.end, figure.value, figure.words, figure.scale) == plain
    assert not figure.doubtful


@given(st.integers(1, 10**12 - 1))
def test_what_is_spelled_is_read_in_one_go(value):
    """The canonical words of an integer take the short way."""
    assert read_plain_words(spell(value), 0)[1] == value


@given(SAID.map(" ".join), st.sampled_from(["", " ", "phẩy năm", " rưỡi", " lệ"]))
@example("hai triệu ba", "")
def test_a_text_of_plain_words_is_what_the_whole_grammar_reads(said, after):
    """A text that is read in one go says the figure that the grammar reads from its first word to its last."""
    text = said + after
    value = plain_words(text)
    if value is None:
        return
    figure = _read_words(text, 0)
    assert figure is not None
    assert (figure.end, figure.value, figure.doubtful) == (len(text), value, ())


def test_words_are_read_in_one_go():
    """What a rule says whole takes the short way, and what speech cuts does not."""
    assert plain_words("hai trăm ba mươi mốt") == 231
    assert plain_words("một trăm hai") is plain_words("hai triệu ba") is plain_words("") is None
