"""The one error."""

from __future__ import annotations

import pickle

from vnpolicy import ParseError


def test_it_points_at_the_fault():
    """The message quotes the input and underlines the span."""
    error = ParseError("a slash is expected", "598 QĐ-TTg", (3, 4), ("598/QĐ-TTg",))

    assert str(error) == "a slash is expected\n    598 QĐ-TTg\n       ^\n    did you mean 598/QĐ-TTg?"


def test_long_input_is_shown_round_the_fault():
    """Of a long input the window with the fault is shown, and no more."""
    error = ParseError("no", "x" * 5_000 + "!" + "y" * 5_000, (5_000, 5_001))
    _, shown, under = str(error).splitlines()

    assert len(shown) < 100
    assert shown[under.index("^")] == "!"


def test_an_error_survives_pickling():
    """It survives pickling with all it says."""
    error = ParseError("no", "5/6", (1, 3), ("ngày 5/6",))
    again = pickle.loads(pickle.dumps(error))

    assert (again.message, again.source, again.span, again.suggestions) == ("no", "5/6", (1, 3), ("ngày 5/6",))
    assert isinstance(error, ValueError)


def test_it_names_all_that_may_be_meant():
    """Of several suggestions any may be meant."""
    error = ParseError("no", "5/6", suggestions=("ngày 5/6", "5 trên 6"))

    assert str(error).splitlines()[-1] == "    did you mean ngày 5/6 or 5 trên 6?"
