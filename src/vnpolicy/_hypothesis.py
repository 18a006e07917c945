"""What Hypothesis calls when it is imported: it learns the values, and builds nothing yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

__all__ = ["register"]


def register() -> None:
    """Teach ``st.from_type`` the values; called through the entry point ``hypothesis``.

    It runs while Hypothesis is being imported, so it registers functions that ask :mod:`vnpolicy.testing` when they are
    first drawn from: that module may be the one whose import of Hypothesis is under way.
    """
    from hypothesis import strategies as st

    from . import agencies, deadlines, numerals, references

    def asked(name: str) -> Callable[[type[Any]], SearchStrategy[Any]]:
        def strategy(_: type[Any]) -> SearchStrategy[Any]:
            from . import testing

            built: SearchStrategy[Any] = getattr(testing, name)()
            return built

        return strategy

    for value, name in (
        (numerals.Number, "numbers"),
        (numerals.Percentage, "percentages"),
        (numerals.Money, "money"),
        (numerals.Measure, "measures"),
        (numerals.Ratio, "ratios"),
        (numerals.Ordinal, "ordinals"),
        (deadlines.Duration, "durations"),
        (deadlines.Date, "dates"),
        (deadlines.Period, "periods"),
        (deadlines.Deadline, "deadlines"),
        (deadlines.TermDeadline, "term_deadlines"),
        (deadlines.Recurrence, "recurrences"),
        (references.Reference, "references"),
        (references.Provision, "provisions"),
        (agencies.Agency, "agencies"),
    ):
        st.register_type_strategy(value, asked(name))
