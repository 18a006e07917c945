"""The order of places, the names of the Urn, and what a number is warned of: to the edges of their tables."""

from __future__ import annotations

from itertools import pairwise

import pytest

from vnpolicy.agencies.words import slug
from vnpolicy.references import Provision, Reference
from vnpolicy.tables import rows

ROMANS = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XIX XX XXI XXIV XXIX XXX".split()  # noqa: SIM905


def test_roman_numerals_stand_in_the_order_of_their_numbers():
    """Sections I to XXX are in order, whatever their letters."""
    places = [Provision((f"mục {numeral}",)) for numeral in ROMANS]

    assert all(one < other and not other < one for one, other in pairwise(places))
    assert sorted([*places[7:], *places[:7]]) == places


@pytest.mark.parametrize(
    "labels",
    [
        ["khoản 1", "khoản 1a", "khoản 2", "khoản 10", "khoản 10b", "khoản 11"],
        ["điểm a", "điểm a1", "điểm a2", "điểm a10", "điểm b", "điểm d", "điểm đ", "điểm y"],
        ["điểm 3.6", "điểm 3.10", "điểm 4.1"],
        ["mục A", "mục B", "mục Đ"],
        ["phụ lục 1", "phụ lục 2", "phụ lục 10"],
    ],
)
def test_labels_stand_in_the_order_in_which_a_document_prints_them(labels):
    """Numbers before what they bear, letters by the alphabet, digits by their number."""
    places = [Provision((label,)) for label in labels]

    assert all(one < other and not other < one for one, other in pairwise(places))


@pytest.mark.parametrize(
    ("words", "gap", "plain"),
    [
        ("Ủy ban nhân dân", ".", "uy.ban.nhan.dan"),
        ("NGHỊ ĐỊNH", ".", "nghi.dinh"),
        ("30/2020/NĐ-CP", "-", "30-2020-nd-cp"),
        ("(Đề án) 06", "-", "de-an-06"),
        ("Bộ Tài chính, Bộ Y tế ", ".", "bo.tai.chinh.bo.y.te"),
    ],
)
def test_a_slug_is_letters_and_digits_of_ascii(words, gap, plain):
    """Whatever else stood between them is one mark, and none stands at an end."""
    assert slug(words, gap) == plain


@pytest.mark.parametrize(
    ("number", "sat"),
    [
        ("10/2016/QH13", True),
        ("10/2011/QH13", True),
        ("10/2010/QH13", False),
        ("10/2017/QH13", False),
        ("10/2016/QH14", True),
        ("10/2031/QH16", True),
        ("10/2032/QH16", False),
        ("10/1981/QH7", True),
        ("10/1980/QH7", False),
        ("10/2021/QH99", False),
    ],
)
def test_a_term_of_the_national_assembly_sat_in_its_first_and_its_last_year(number, sat):
    """A year before or after, or a term that never was, is warned of by its name."""
    term, year = number.rpartition("QH")[2], number.split("/")[1]

    said = Reference(id=number).warnings

    assert said == (() if sat else (f"term {term} of the National Assembly did not sit in {year}",))


@pytest.mark.parametrize(
    ("number", "said"),
    [
        ("12/QĐ-BTC", ()),
        ("12/QĐ-ABCX", ("unknown body ABCX",)),
        ("12/TTLT-ABCX-BTC-DEFX", ("unknown body ABCX, DEFX",)),
        ("12-LCT/HĐNN8", ()),  # of before the list
    ],
)
def test_only_bodies_that_no_table_has_are_warned_of(number, said):
    """Each of them is named, in the order of the number."""
    assert tuple(text for text in Reference(id=number).warnings if text.startswith("unknown")) == said


def test_each_term_of_the_assembly_begins_in_the_year_in_which_the_last_ended():
    """The table of terms has no gap, and every row says where it comes from."""
    terms = rows("references", "assemblies")

    assert [int(one["term"]) + 1 for one in terms[:-1]] == [int(other["term"]) for other in terms[1:]]
    assert [one["last"] for one in terms[:-1]] == [other["first"] for other in terms[1:]]
    assert [row["term"] for row in terms if not row["source"]] == []


@pytest.mark.parametrize("name", ["types", "bodies", "issuers", "standards", "abbreviations"])
def test_every_row_of_the_references_says_where_it_comes_from(name):
    """A type, a body, a series or an abbreviation without a source stands in no table."""
    assert [row for row in rows("references", name) if not row["source"]] == []
