"""What a figure counts, told from words that are cut and tagged already: where its phrase starts and ends."""

from __future__ import annotations

import pytest

from vnpolicy.document.figures.counted import _after, _before, _trim, _Word


def cut(marked):
    """The words of ``số/N hộ/N # đạt/V``, the text that they make, and where its figure (``#``) stands."""
    words, text, figure = [], "", (0, 0)
    for piece in marked.split():
        word, _, tag = piece.rpartition("/")
        word, tag = ("99", "M") if piece == "#" else (word.replace("_", " "), tag)
        start = len(text) + bool(text)
        text += f"{' ' * bool(text)}{word}"
        if piece == "#":
            figure = (start, len(text))
        words.append(_Word(start, len(text), word, tag))
    return text, words, figure


def behind(marked, *, stop=10_000, count=True):
    text, words, figure = cut(marked)
    found = _after(words, figure, stop, count=count)
    return None if found is None else text[slice(*found)]


def ahead(marked, floor=0):
    text, words, figure = cut(marked)
    found = _before(words, figure, floor)
    return found if found is None or isinstance(found, str) else text[slice(*found)]


AFTER = [
    ("# hộ/N nghèo/A", "hộ nghèo"),
    ("# hộ/N nghèo/A đạt/V chuẩn/N", "hộ nghèo"),
    ("# hộ/N ,/CH xã/N", "hộ"),
    ("# hộ/N của/E xã/N", "hộ"),
    ("# hộ/N 5/M người/N", "hộ"),
    ("# hộ/N ba/M người/N", "hộ ba người"),  # in letters it may be part of a name
    ("# hộ/N đủ/A ăn/V", "hộ"),
    ("# khám/V ,/CH chữa/V bệnh/N", "khám , chữa bệnh"),
    ("# khám/V ,/CH bệnh/N", "khám"),
    ("# hộ/N ,/CH chữa/V bệnh/N", "hộ"),
    ("# khám/V ,/CH", "khám"),
    ("# khám/V ;/CH chữa/V", "khám"),
    ("# a/N b/N c/N d/N e/N f/N g/N h/N i/N k/N l/N m/N n/N", "a b c d e f g h i k l m"),  # no more than twelve
    ("hộ/N #", None),
    ("# được/V cấp/V", None),
    ("# của/E xã/N", None),
    ("# 5/M hộ/N", None),
]


@pytest.mark.parametrize(("marked", "phrase"), AFTER)
def test_the_phrase_behind_a_figure_ends_with_what_is_counted(marked, phrase):
    assert behind(marked) == phrase


def test_what_is_measured_by_a_share_is_no_word_of_measure():
    assert behind("# mức/V vốn/N", count=False) is None
    assert behind("# mức/N vốn/N", count=False) == "mức vốn"
    assert behind("# mức/V vốn/N") == "mức vốn"


def test_the_phrase_ends_before_the_next_figure_or_time():
    text, _, _ = cut("# hộ/N nghèo/A mới/A")
    assert behind("# hộ/N nghèo/A mới/A", stop=text.index("nghèo")) == "hộ"
    assert behind("# hộ/N nghèo/A", stop=text.index("hộ")) is None
    assert behind("# hộ/N nghèo/A", stop=text.index("hộ") + 1) == "hộ"


BEFORE = [
    ("tỷ_lệ/N hộ/N đạt/V #", "tỷ lệ hộ"),
    ("tỷ_lệ/N hộ/N đạt/V trên/E #", "tỷ lệ hộ"),
    ("tỷ_lệ/N hộ/N cũng/R #", "tỷ lệ hộ"),
    ("tỷ_lệ/N hộ/N #", "tỷ lệ hộ"),
    ("xã/N có/V tỷ_lệ/N hộ/N #", "tỷ lệ hộ"),  # without a link its verb ends it
    ("xã/N có/V tỷ_lệ/N hộ/N đạt/V #", "xã có tỷ lệ hộ"),
    ("thu/V ;/CH tỷ_lệ/N đạt/V #", "tỷ lệ"),
    ("(/CH tỷ_lệ/N đạt/V #", "tỷ lệ"),
    ("kho/N :/CH tỷ_lệ/N đạt/V #", "tỷ lệ"),
    ("Sở/N cho_biết/V tỷ_lệ/N đạt/V #", "tỷ lệ"),
    ("Sở/N cho/V biết/V tỷ_lệ/N đạt/V #", "tỷ lệ"),
    ("trong/E đó/P tỷ_lệ/N đạt/V #", "tỷ lệ"),
    ("thì/T tỷ_lệ/N đạt/V #", "tỷ lệ"),
    ("ôi/I tỷ_lệ/N đạt/V #", "tỷ lệ"),
    ("và/C tỷ_lệ/N đạt/V #", "tỷ lệ"),
    ("đạt/V #", "same"),
    (",/CH đạt/V #", "same"),
    ("(/CH đạt/V #", "same"),
    ("nhưng/C đạt/V #", "same"),
    (";/CH đạt/V #", None),
    (",/CH #", None),
    ("#", None),
    ("của/E #", None),
    ("của/E đạt/V #", None),
    ("nhanh/A #", None),  # no noun, and no link
    ("nhanh/A đạt/V #", "nhanh"),
    ("có/V đạt/V #", "same"),
    ("nông/N ,/CH lâm/N đạt/V #", "nông , lâm"),
    ("nông/N ,/CH đẹp/A đạt/V #", "đẹp"),
    ("đẹp/A ,/CH đẹp/A đạt/V #", "đẹp"),
    ("a/N b/N c/N ,/CH lâm/N đạt/V #", "a b c , lâm"),
    ("a/N b/N c/N d/N ,/CH lâm/N đạt/V #", "lâm"),  # what stands before is no short part
    ("x/CH a/N ,/CH lâm/N đạt/V #", "a , lâm"),
    ("năm/N nay/N ,/CH lâm/N đạt/V #", "lâm"),  # a time leads the sentence
    (",/CH lâm/N đạt/V #", "lâm"),
    ("nông/N và/C lâm/N đạt/V #", "nông và lâm"),
    ("sửa/V và/C lâm/N đạt/V #", "sửa và lâm"),
    ("đẹp/A và/C lâm/N đạt/V #", "lâm"),
    ("tăng/V và/C lâm/N đạt/V #", "lâm"),
    ("nông/N hoặc/C lâm/N đạt/V #", "lâm"),
    ("nông/N và/C lâm/N #", "lâm"),  # without a link
]


@pytest.mark.parametrize(("marked", "phrase"), BEFORE)
def test_the_phrase_before_a_figure_starts_with_what_is_measured(marked, phrase):
    assert ahead(marked) == phrase


def test_nothing_before_the_last_figure_is_measured_by_this_one():
    marked = "tỷ_lệ/N hộ/N ,/CH trẻ/N em/N đạt/V #"
    text, _, _ = cut(marked)
    assert ahead(marked) == "tỷ lệ hộ , trẻ em"
    assert ahead(marked, text.index(",")) == "trẻ em"
    assert ahead(marked, text.index("em")) == "em"
    assert ahead(marked, text.index("đạt")) == "same"
    assert ahead(marked, text.index("99")) is None


def test_a_phrase_of_two_hundred_letters_is_cut_at_a_word():
    assert ahead(f"{'kho/N ' * 60}đạt/V #") == " ".join(["kho"] * 50)


TRIMMED = [
    ("hộ nghèo", (), "hộ nghèo"),
    (" , hộ nghèo ;:-\n", (), "hộ nghèo"),
    ("năm 2025 hộ nghèo", ("năm 2025",), "hộ nghèo"),
    ("hộ nghèo năm 2025", ("năm 2025",), "hộ nghèo"),
    ("hộ nghèo năm 2025 mới", ("năm 2025",), "hộ nghèo năm 2025 mới"),
    ("năm 2025 hộ nghèo quý I", ("năm 2025", "quý I"), "hộ nghèo"),
    ("hộ nghèo của cả", (), "hộ nghèo"),
    ("hộ nghèo ước trong với và", (), "hộ nghèo"),
    ("cùng kỳ năm trước", (), "cùng kỳ năm trước"),
    ("năm trước", (), None),
    ("Cùng kỳ này", (), None),
    ("năm 2025", ("năm 2025",), None),
    ("và", (), None),
]


@pytest.mark.parametrize(("phrase", "times", "left"), TRIMMED)
def test_times_signs_and_links_at_the_edges_are_no_part_of_a_phrase(phrase, times, left):
    text = f"Ra {phrase} rồi"
    spans = [(text.index(time), text.index(time) + len(time)) for time in times]
    assert _trim(text, 3, 3 + len(phrase), spans) == left
