"""The fold: one reading of every spelling, and the way back."""

from __future__ import annotations

import itertools
import re
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnpolicy import text as text_module
from vnpolicy._page import without_tabs
from vnpolicy.text import fold

VIETNAMESE = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
anything = st.text(st.characters(), max_size=60)  # lone surrogates too
prose = st.text(st.sampled_from(VIETNAMESE + VIETNAMESE.upper() + " .,-/0123456789\n"), max_size=80)


@given(anything)
def test_small_letters_stand_where_the_letters_stand(text):
    """The two faces of a folded text have the same length."""
    folded = fold(text)

    assert len(folded.cased) == len(folded.lower)


@given(anything)
def test_spans_lie_in_the_source(text):
    """Each folded character comes from at least one character of the source, and they come in order."""
    folded = fold(text)
    spans = [folded.source_span(i, i + 1) for i in range(len(folded.cased))]

    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert spans == sorted(spans)


@given(anything, st.data())
def test_a_span_covers_its_characters(text, data):
    """The source of a span begins where its first character begins and ends where its last one ends."""
    folded = fold(text)
    if not folded.cased:
        return
    start = data.draw(st.integers(0, len(folded.cased) - 1))
    end = data.draw(st.integers(start + 1, len(folded.cased)))

    assert folded.source_span(start, end) == (
        folded.source_span(start, start + 1)[0],
        folded.source_span(end - 1, end)[1],
    )
    assert folded.quote(start, end) == text[slice(*folded.source_span(start, end))]


@given(anything)
def test_folding_twice_is_folding_once(text):
    """What is folded is its own folded form."""
    once = fold(text).cased

    assert fold(once).cased == once


@given(prose)
def test_composed_and_decomposed_read_the_same(text):
    """NFC and NFD fold to the same text, and a character's span is that character's cluster."""
    composed = unicodedata.normalize("NFC", text)
    decomposed = unicodedata.normalize("NFD", text)
    one, other = fold(composed), fold(decomposed)

    assert one.cased == other.cased
    for i in range(len(one.cased)):
        assert unicodedata.normalize("NFC", other.quote(i, i + 1)) == one.quote(i, i + 1)


@given(prose, st.integers(0, 80), st.sampled_from("\u200b\u200c\u200d\u2060\ufeff\u00ad"))
def test_what_has_no_width_is_not_read(text, place, invisible):
    """A zero-width character anywhere changes nothing that is read."""
    text = unicodedata.normalize("NFC", text)

    assert fold(text[:place] + invisible + text[place:]).cased == fold(text).cased


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Uỷ ban", "Ủy ban"),
        ("UỶ BAN", "ỦY BAN"),
        ("hoà bình, xoá, khoẻ", "hòa bình, xóa, khỏe"),
        ("thuý, luỹ kế", "thúy, lũy kế"),
        ("Quý, quỹ, quy", "Quý, quỹ, quy"),  # u belongs to q
        ("toàn hoàn thoát khuỷu", "toàn hoàn thoát khuỷu"),  # the syllable goes on
        ("Ðề án", "Đề án"),  # eth
        ("trƣớc, Ƣu tiên", "trước, Ưu tiên"),  # OI, of old fonts
        ("2021 – 2030", "2021 - 2030"),
        ("57‑NQ/TW", "57-NQ/TW"),  # non-breaking hyphen
        ("30\u00a0ngày\u202f5", "30 ngày 5"),
        ("ＱＤ １２／３", "QD 12/3"),
        ("a\r\nb\rc", "a \nb\nc"),
        ("İ", "I"),  # its small letter would be two characters long
        ("𝟑𝟎/𝟔/𝟐𝟎𝟐𝟓 𝐔𝐁𝐍𝐃", "30/6/2025 UBND"),  # in a mathematical style
        ("".join(map(chr, range(0x1F300, 0x1F340))) + "–𝟑", "\ufffd" * 64 + "-3"),  # many kinds
        ("📌 Hạn 𡨸", "\ufffd Hạn 𡨸"),  # a picture, and a letter of four bytes that has no other form
    ],
)
def test_each_spelling_has_one_writing(written, read):
    """Each spelling has the one writing that the library reads."""
    assert fold(written).cased == read


@pytest.mark.parametrize(
    ("written", "read", "spans"),
    [
        ("\u0301a", "\u0301a", [(0, 1), (1, 2)]),  # nothing to stand on
        ("e\u200b\u0302x", "êx", [(0, 3), (3, 4)]),  # the letter stands before what has no width
        ("e\u200b\u0302\u200b\u0301", "ế", [(0, 5)]),
        ("\u200b\u0301", "\u0301", [(1, 2)]),
        ("x\u200b\u0302", "x\u0302", [(0, 1), (2, 3)]),  # no letter of its own is made of the two
        ("e\u0302\u200b", "ê", [(0, 2)]),
        ("be\u200b\u0302", "bê", [(0, 1), (1, 4)]),
        ("e\u0302\u0301", "ế", [(0, 3)]),
        ("x\u0302e\u0302", "x\u0302ê", [(0, 2), (0, 2), (2, 4)]),  # two characters for one letter share its place
    ],
)
def test_a_mark_belongs_to_its_letter(written, read, spans):
    """A mark that makes one letter with what stands before it does so, and the letter's span takes both in."""
    folded = fold(written)

    assert folded.cased == read
    assert [folded.source_span(i, i + 1) for i in range(len(read))] == spans


@pytest.mark.parametrize("text", ["", "đạt", "đa\u0323t", "\u200bđạt\u200b", "e\u200b\u0302x"])
def test_an_empty_span_stays_empty(text):
    """A place between two characters is a place of the source, and the end is its end."""
    folded = fold(text)
    places = [folded.source_span(i, i) for i in range(len(folded.cased) + 1)]

    assert all(start == end for start, end in places)
    assert places == sorted(places)
    assert places[-1] == (len(text), len(text))
    assert folded.quote(0, 0) == ""


@pytest.mark.parametrize(
    "odd",
    "\u00a0\u1680\u2000\u2001\u200a\u202f\u205f\u3000\u2011\u2013\u2212\ufe63\u2028\x85Ðð\u0189\u0256\u01a2\u01a3\u2044\u2215／０\u200b\ufeff\u00ad\t\x0b\x0c\r",
)
def test_a_long_text_is_folded_like_a_short_one(odd):
    """A character that is replaced or dropped is so in a text of any length, between any letters."""
    short = fold(f"ế{odd}ạ")

    long = fold("Hà Nội “ế” " * 100 + f"ế{odd}ạ" + " m² Ưu đãi" * 100)

    assert short.cased in {"ế ạ", "ế-ạ", "ế\nạ", "ếĐạ", "ếđạ", "ếƯạ", "ếưạ", "ế/ạ", "ế0ạ", "ếạ"}
    assert long.cased == "Hà Nội “ế” " * 100 + short.cased + " m² Ưu đãi" * 100


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Quí IV, định kì", "quý iv, định kỳ"),
        ("kìm hãm, quít", "kìm hãm, quít"),  # words of their own
        ("kì", "kỳ"),
    ],
)
def test_words_that_schools_spell_with_i_are_read_with_y(written, read):
    """``quí`` and ``kì`` are ``quý`` and ``kỳ`` in small letters; as it is written, the text stays."""
    assert fold(written).lower == read
    assert fold(written).cased == written


LAID_OUT = ["Số 5", " ", " ", "\n", "\r\n", "\t", "a\tb\tc", "**", "__", "\\", "-", "²", "m²", "¹", "hòa", "hoà", "quí"]


@pytest.mark.parametrize("size", [1, 2, 7])
@given(
    st.lists(st.sampled_from([*LAID_OUT, "e\u0302", "\u0323", "\u0301", "\u200b", "–", "\u00a0", "İ", "📌", "Σ"])).map(
        "".join
    )
)
def test_the_seams_of_a_long_text_do_not_show(size, text):
    """Folded in parts or whole, a text reads the same, and every place leads back to the same characters."""
    whole = fold(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(text_module, "_PIECE", size)
        parts = fold(text)

    assert (parts.cased, parts.lower, parts.digit_runs) == (whole.cased, whole.lower, whole.digit_runs)
    spans = [(at, end) for at in range(len(whole.cased)) for end in (at + 1, min(at + 5, len(whole.cased)))]
    assert [parts.source_span(*span) for span in spans] == [whole.source_span(*span) for span in spans]
    for start, end in spans:
        assert whole.source_span(start, end) == (
            whole.source_span(start, start + 1)[0],
            whole.source_span(end - 1, end)[1],
        )


@given(st.lists(st.sampled_from(["\t", "\t", "\n", "\n", "a", " ", "Việc"])).map("".join))
def test_a_tab_is_a_bar_in_a_table_and_a_blank_elsewhere(text):
    """Rows of a table follow one another, have as many tabs each, and one of them three cells with words."""
    lines = []
    for tabs, group in itertools.groupby(text.split("\n"), key=lambda line: line.count("\t")):
        rows = list(group)
        cells = max(sum(bool(cell.strip()) for cell in row.split("\t")) for row in rows)
        lines += [row.replace("\t", "|" if tabs >= 2 and len(rows) > 1 and cells >= 3 else " ") for row in rows]

    assert without_tabs(text) == "\n".join(lines)


@pytest.mark.time
@pytest.mark.parametrize("odd", [*"\u0301\u200b–\t\r📌²๑¹\\", "quí", "**a**", "hoà", "\u0e01\u0e33"])
def test_one_odd_character_costs_where_it_stands(odd):
    """A long text in which one character is odd is folded about as fast as one without."""

    def seconds(text: str) -> float:
        best = 1e9
        for _ in range(5):
            start = time.process_time()
            assert fold(text).digit_runs
            best = min(best, time.process_time() - start)
        return best

    plain = "Ủy ban nhân dân tỉnh giao 12 sở, ban, ngành lập sổ. " * 20_000
    assert seconds(plain + odd + plain) < 2.5 * seconds(plain + plain)


@pytest.mark.time
@pytest.mark.parametrize(
    "piece",
    [
        "a\u0301",
        "\u0301\u0323",
        "\u200b",
        "e\u200b\u0302\u200b\u0301",
        "Uỷ ",
        "\r\n",
        "–",
        "\ud800\u0301",
        "“",
        "²",
        "／",
    ],
)
def test_folding_takes_linear_time(piece):
    """Four times the text takes about four times as long, whatever it is made of."""

    def seconds(n: int) -> float:
        text = piece * n
        best = 1e9
        for _ in range(3):
            start = time.process_time()
            fold(text)
            best = min(best, time.process_time() - start)
        return best

    assert seconds(40_000) < 8 * seconds(10_000) + 0.002


# ǡ and ů end in the bytes of á and o.
@given(st.lists(st.sampled_from([*"hqouàèýỷáảǡůn. ", "OÀ", "UÝ", "hoàn ", "quý ", "ỏa"]), max_size=30))
def test_the_tone_of_a_long_text_moves_as_that_of_a_short_one(pieces):
    """What stands before a text changes nothing in it."""
    text, before = "".join(pieces), "." * text_module._PIECE

    assert fold(before + text).cased == before + fold(text).cased
    assert fold(before + text).lower == before + fold(text).lower


# With the tail there are more kinds of marks than are looked for one by one.
@given(st.lists(st.sampled_from([*"aêox .", "e\u0302", "\u200b", "\u0301", "\u0301" * 31]), max_size=20).map("".join))
def test_few_kinds_of_marks_are_found_like_many(text):
    """How many kinds of marks a text has changes nothing in what is made of each."""
    text = "e\u0301" + text  # not composed, with the tail and without
    tail = ".e\u0309e\u0303e\u0323\u200c"
    few, many = fold(text), fold(text + tail)

    assert many.cased == few.cased + ".ẻẽẹ"
    assert [many.source_span(at, at + 1) for at in range(len(few.cased))] == [
        few.source_span(at, at + 1) for at in range(len(few.cased))
    ]


# ‰ ‹ 丰 and the Linear B letter end in the byte of a digit, the Chakma digit is a decimal too; the lone surrogate has
# no encoding of its own.
@pytest.mark.parametrize("before", ["", "a" * text_module._PIECE])
@given(tail=st.lists(st.sampled_from([*"‰‹丰\U00010030\U00011136\ud800", *"0159 .-x"]), max_size=30).map("".join))
def test_runs_of_digits_are_those_of_a_plain_search(before, tail):
    """Every run of the ten digits is found where it starts, and nothing else is; asked again, the answer stays."""
    folded = fold(before + tail)
    plain = [found.start() for found in re.finditer("[0-9]+", folded.lower)]

    assert folded.digit_runs == folded.digit_runs == plain


@pytest.mark.parametrize("before", range(-5, 2))
def test_a_run_of_digits_across_the_pieces_of_a_long_text_is_one(before):
    """The copy in which digits are looked for is made piece by piece, and the seams do not show."""
    start = text_module._PIECE + before

    assert fold("ă" * (start - 1) + " 2024 hộ, 12 xã").digit_runs == [start, start + 9]
