"""Who may overlap whom."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnpolicy.document.claims import DOCUMENTS, QUANTITIES, TIMES, settle
from vnpolicy.document.model import KINDS
from vnpolicy.found import Hit

hits = st.lists(
    st.builds(
        lambda start, length, kind: Hit(start, start + length, kind, None, start + length),
        st.integers(0, 40),
        st.integers(1, 15),
        st.sampled_from(KINDS),
    ),
    max_size=25,
    unique=True,
)


def hit(start: int, end: int, kind: str, core: int | None = None) -> Hit:
    return Hit(start, end, kind, None, end if core is None else core)


def kinds(*candidates: Hit) -> list[str]:
    return [standing.kind for standing in settle(candidates)]


@given(hits, st.randoms())
def test_the_order_of_the_finders_does_not_matter(candidates, random):
    """The result does not depend on the order in which candidates come."""
    shuffled = list(candidates)
    random.shuffle(shuffled)

    assert settle(shuffled) == settle(candidates)


@given(hits)
def test_entities_of_a_family_never_overlap(candidates):
    """Quantities and times are one family, documents another, agencies the third."""
    standing = settle(candidates)
    for family in (QUANTITIES | TIMES, DOCUMENTS, {"agency"}):
        members = [h for h in standing if h.kind in family]
        assert all(a.end <= b.start for a, b in pairwise(members))


@given(hits)
def test_entities_come_by_start_then_longest_first(candidates):
    """The order is that of the contract."""
    places = [(h.start, -h.end) for h in settle(candidates)]

    assert places == sorted(places)


@given(hits, hits)
def test_an_agency_changes_nothing_among_documents(candidates, more):
    """A finder of one family does not change what stands in a family that it does not outrank."""
    agencies = [h for h in more if h.kind == "agency"]
    documents = [h for h in settle(candidates) if h.kind in DOCUMENTS]

    assert [h for h in settle([*candidates, *agencies]) if h.kind in DOCUMENTS] == documents


@pytest.mark.parametrize(
    ("candidates", "standing"),
    [
        ([hit(0, 2, "number"), hit(0, 9, "date")], ["date"]),
        ([hit(4, 7, "ratio"), hit(0, 12, "reference")], ["reference"]),
        ([hit(0, 12, "reference"), hit(13, 20, "date")], ["reference", "date"]),
        # a document inside the words of an anchor leaves the deadline standing; inside its core it does not
        ([hit(0, 40, "deadline", core=12), hit(20, 30, "provision")], ["deadline", "provision"]),
        ([hit(0, 40, "deadline", core=25), hit(20, 30, "provision")], ["provision"]),
        # nesting: a document in an agency's name, an agency beside it
        ([hit(0, 40, "agency"), hit(32, 40, "reference")], ["agency", "reference"]),
        ([hit(0, 40, "reference"), hit(32, 40, "agency")], ["reference"]),
        # a number in a name is part of the name; a day in it stays a day
        ([hit(0, 30, "agency"), hit(28, 30, "number")], ["agency"]),
        ([hit(0, 60, "agency"), hit(20, 35, "date")], ["agency", "date"]),
    ],
)
def test_each_row_of_the_table_of_claims_holds(candidates, standing):
    """Each row of the claims table, as it is written there."""
    assert kinds(*candidates) == standing


def spans(*candidates: Hit) -> list[tuple[int, int, str]]:
    return [(standing.start, standing.end, standing.kind) for standing in settle(candidates)]


@pytest.mark.parametrize("other", ["reference", "agency"])
def test_what_only_touches_does_not_overlap(other):
    """A figure may start where a document or a name ends, and end where one starts."""
    assert spans(hit(0, 5, other), hit(5, 8, "number")) == [(0, 5, other), (5, 8, "number")]
    assert spans(hit(0, 5, "number"), hit(5, 8, other)) == [(0, 5, "number"), (5, 8, other)]


@pytest.mark.parametrize("place", [(0, 4), (3, 7), (6, 10), (0, 10)])
def test_a_body_in_a_documents_words_is_none_up_to_the_edges(place):
    """Luật Tổ chức Chính phủ: at the start, in the middle and at the end of the name alike."""
    assert spans(hit(0, 10, "reference"), hit(*place, "agency")) == [(0, 10, "reference")]


@pytest.mark.parametrize("place", [(0, 4), (3, 7), (6, 10), (0, 10)])
def test_a_time_in_a_name_stays_up_to_the_edges_and_a_figure_goes(place):
    """A name may hold a day or a year; its other figures are part of it."""
    assert spans(hit(0, 10, "agency"), hit(*place, "period"))[1:] == [(*place, "period")]
    assert spans(hit(0, 10, "agency"), hit(*place, "number")) == [(0, 10, "agency")]


def test_of_two_that_start_together_the_longer_comes_first_then_the_kind():
    """Entities nest: what holds stands before what it holds, and equal spans stand by the name of their kind."""
    assert spans(hit(0, 4, "period"), hit(0, 10, "agency")) == [(0, 10, "agency"), (0, 4, "period")]
    assert spans(hit(0, 10, "period"), hit(0, 10, "agency")) == [(0, 10, "agency"), (0, 10, "period")]
