"""The places where a reading may start are those that a plain search of the text itself finds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnpolicy.numerals import anchors
from vnpolicy.text import SHORT_TEXT, fold

# ‰ ‹ 丰 and the Linear B letter end in the byte of a digit; the lone surrogate has no encoding of its own.
ODD = "‰‹丰\U00010030\ud800"
PIECES = st.sampled_from(
    [*ODD, *"0159.,/-()[]|% \n", "điều ", "khoản ", "năm ", "danh mục ", "mục ", "2024", " ngày", " tỷ", "hộ"]
)
WORDS = ["mươi", "mười", "trăm", "triệu", "nghìn", "ngàn", "phẩy", "vạn", "chục", " tỷ", " tỉ", "phần hai", "thứ "]


@given(st.lists(PIECES, max_size=30).map("".join), st.sampled_from(["", "a" * 2000]))
def test_runs_are_those_that_a_search_of_the_text_finds(text, before):
    """No character whose last byte is that of a digit adds a run or hides one, in a short text and in a long one."""
    folded = fold(before + text)
    assert anchors.runs(folded) == [found.span() for found in anchors._RUN_RE.finditer(folded.lower)]


@given(st.lists(st.sampled_from([*WORDS, "hai ", " ", "\n", "x", "tỷ lệ", "thứhai"]), max_size=12).map("".join))
def test_telling_words_of_a_short_text_and_of_a_long_one_are_the_same(text):
    """What a long text spares itself to ask for changes nothing."""
    long = text + "\n" + "." * SHORT_TEXT
    assert anchors.said(text + "\n") == anchors.said(long)
    assert anchors.ordinals(text + "\n") == anchors.ordinals(long)


@pytest.mark.parametrize("word", WORDS[:-2])
def test_every_telling_word_is_found(word):
    """Each word that figures hold is found where it starts."""
    assert anchors.said(f"hai {word.strip()} hộ") == [4]
