"""What is read at one glance is what the long way reads: the short ways save time, and change nothing."""

from __future__ import annotations

import re
from contextlib import contextmanager
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnpolicy import ParseError, references
from vnpolicy.references import members, nouns, plain, provisions, reading, tree
from vnpolicy.text import fold

MANY = settings(max_examples=300, deadline=None)
GAPS = [
    " ",
    ", ",
    " và ",
    " hoặc ",
    "; ",
    " hay ",
    ",",
    "\n",
    ". ",
    ";\nb) ",
    " của ",
    " vào sau ",
    "[5]",
    " kèm ",
    ";\n- ",
]
NOUNS = ["điểm ", "khoản ", "Điều ", "chương ", "Phụ lục ", ""]
RARE_NOUNS = ["tiểu mục ", "mục ", "Mẫu số ", "phụ lục số ", "khoản  ", "tài khoản ", "danh mục "]
LABELS = ["a", "2", "3", "1a", "ii", "này"]
LEFT = ["", "các ", "tài ", "luật ", "tại “", "xong.\n", "xong\n"]
AFTER = [".", " triệu đồng", ", b ", " của Luật", ". Tên", "\nTên", ""]
MEMBERS = st.tuples(*map(st.sampled_from, (NOUNS + RARE_NOUNS, [*LABELS, "IV", "12G"], [*GAPS, ", các ", " - "]))).map(
    "".join
)
PLACES = st.lists(MEMBERS, max_size=6).map("".join)
HEADS = ["", "số ", "Nghị định số ", "Quyết định ", "Luật ", "Đề án ", "Dự án ", "NQ ", "Bộ ", "Điều ", "Số:\n"]
SYMBOLS = [
    "57-NQ/TW",
    "30/2020/NĐ-CP",
    "598/QĐ-TTg",
    "06/CP",
    "5/6",
    "34-SL",
    "80/2015/QH13",
    "5348/CT-CS",
    "1/qđ-ttg",
    "5",
]
TAILS = ["", "", " ", " ngày 5/3/2020", ".", " của Chính phủ", "/x", "\n"]
NAME_WORDS = ["phòng", "chống", "ma túy", "tổ chức", "HĐND", "và", "UBND", "về", "dự bị", "đất đai", "PPP", "2013"]
NAME_GAPS = [" ", " ", ", ", "\n", "  ", " - ", " (", ") ", "/", "; ", "5 ", ". ", "  \n "]
NAMES = st.tuples(
    st.sampled_from(["Luật ", "Bộ luật\n", "luật ", "Pháp lệnh "]),
    st.lists(st.tuples(st.sampled_from(NAME_WORDS), st.sampled_from(NAME_GAPS)).map("".join), max_size=14).map("".join),
).map("".join)
NUMBERS = st.tuples(st.sampled_from(HEADS), st.sampled_from(SYMBOLS), st.sampled_from(TAILS)).map("".join)


@contextmanager
def the_long_way():
    """No short way is open: every noun is a head, what follows is read member by member, a name mark by mark."""
    never = re.compile("(?!)")
    inner = "(?!(?<=tiểu[ \n])mục|(?<=biểu[ \n])mẫu)"  # the second half of another noun
    every = re.compile(f"(?<!\\w){inner}(?:{members._HEAD_RE.pattern})")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(provisions, "_HEADS", (("", "", 0, every),))
        for name in ("_PLAIN_RE", "_WHOLE_RE"):
            patch.setattr(plain, name, never)
        patch.setattr(reading, "plain_number", lambda _: None)
        patch.setattr(nouns, "_noun_at_end", lambda _: None)
        patch.setattr(tree, "follow", tree._follow_marks)
        yield


def whole(text):
    try:
        value = references.parse(text)
    except ParseError as error:
        return str(error), error.span
    return value, getattr(value, "raw", None), getattr(value, "repairs", None)


def at_once_and_the_long_way(written):
    folded = [fold(text) for text in written]
    at_once = [provisions.scan(text) for text in folded]
    with the_long_way():
        return zip(written, at_once, [provisions.scan(text) for text in folded], strict=True)


def test_one_place_is_read_alike():
    """
    A noun and its label, after and before whatever shows what they are, is the same at a glance as the long way.
    """
    labels = [*LABELS, "1.2", "A.4", "12", "thứ nhất", "IV", "IVa", "12G", "I.2", "5f", "w", "IIII"]
    written = map("".join, product(LEFT, NOUNS + RARE_NOUNS, labels, [*AFTER, " - Tên", ";\n- Tên", ": a", ")"]))

    assert [text for text, hits, slowly in at_once_and_the_long_way(list(written)) if hits != slowly] == []


@pytest.mark.parametrize("gap", GAPS)
def test_two_places_are_read_alike(gap):
    """
    Two members of a list or a chain, with each of the gaps between them, are the same at a glance as the long way.
    """
    written = map(
        "".join, product(["", "các "], NOUNS, LABELS, [gap], NOUNS, LABELS, [".", " triệu đồng", " Điều 7 của Luật"])
    )

    assert [text for text, hits, slowly in at_once_and_the_long_way(list(written)) if hits != slowly] == []


@pytest.mark.parametrize("label", ["w", "f2", "5f", "VX"])
def test_what_labels_nothing_is_read_alike(label):
    """
    A letter that the Vietnamese alphabet does not have, or a numeral that is none, in a list or a chain, is the same at
    a glance as the long way.
    """
    tails = [".", " khoản 2 Điều 7", " Điều 7 của Luật", ", b khoản 2"]
    written = list(
        map("".join, product(["", "các "], NOUNS, LABELS, [" ", ", ", " và "], ["", "khoản "], [label], tails))
    )
    written += [text.replace(label, "#").replace("2", label).replace("#", "2") for text in written]

    assert [text for text, hits, slowly in at_once_and_the_long_way(written) if hits != slowly] == []


@MANY
@given(PLACES)
def test_many_places_are_read_alike(text):
    """
    Lists and chains of any members are the same at a glance as the long way.
    """
    assert all(hits == slowly for _, hits, slowly in at_once_and_the_long_way([text]))


@MANY
@given(NAMES)
def test_names_are_read_alike(text):
    """
    The name of a law is the same at a glance as mark by mark.
    """
    at_once = references.find(text)
    with the_long_way():
        assert at_once == references.find(text)


@pytest.mark.parametrize("before", ["", "Theo ", "(", "xong.\n", "thông báo ", "bộ ", "giấy phép\n", "kết  "])
@pytest.mark.parametrize("so", ["", "số ", "số: ", "số:", "số số ", "\nsố ", "chung số "])
def test_nouns_are_read_alike(before, so):
    """
    The noun before a number is the same at a glance as by the pattern.
    """
    written = [
        f"{before}{noun} {so}{symbol}" for noun in nouns.by_noun() for symbol in ("30/2020/NĐ-CP", "57", "06/CP")
    ]
    at_once = [references.find(text) for text in written]
    with the_long_way():
        assert [text for text, found in zip(written, at_once, strict=True) if found != references.find(text)] == []


@MANY
@given(st.one_of(NUMBERS, MEMBERS.map(str.strip), PLACES))
def test_a_glance_at_a_whole_string_reads_what_the_long_way_reads(text):
    """
    A string that is one number or one provision has the same value, and any other the same error, either way.
    """
    at_once = whole(text)
    with the_long_way():
        assert at_once == whole(text)
