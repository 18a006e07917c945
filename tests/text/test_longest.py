"""The longest reading stands."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from vnpolicy.found import Hit, longest

hits = st.lists(
    st.builds(
        lambda start, length, rank: Hit(start, start + length, "number", start * 100 + length, start + length, rank),
        st.integers(0, 30),
        st.integers(1, 12),
        st.integers(0, 1),
    ),
    max_size=25,
    unique=True,
)


@given(hits, st.randoms())
def test_the_order_of_the_candidates_does_not_matter(candidates, random):
    """Shuffling the candidates changes nothing."""
    shuffled = list(candidates)
    random.shuffle(shuffled)

    assert longest(shuffled) == longest(candidates)


@given(hits)
def test_no_two_that_stand_overlap(candidates):
    """Those that stand follow one another, and each was a candidate."""
    standing = longest(candidates)

    assert all(a.end <= b.start for a, b in itertools.pairwise(standing))
    assert set(standing) <= set(candidates)


@given(hits)
def test_what_falls_overlaps_one_at_least_as_long(candidates):
    """A candidate falls only before one that overlaps it and is no shorter."""
    standing = longest(candidates)
    for hit in candidates:
        if hit not in standing:
            assert any(
                other.start < hit.end and hit.start < other.end and other.end - other.start >= hit.end - hit.start
                for other in standing
            )
