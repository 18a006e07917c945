"""The schema that a Pydantic field gives and the published schema of the JSON describe the same values."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from vnpolicy import testing
from vnpolicy._schema import _SCHEMAS
from vnpolicy.document import KINDS

PUBLISHED = json.loads((Path(__file__).parents[2] / "docs" / "schema" / "vnpolicy-1.json").read_text(encoding="utf-8"))[
    "$defs"
]
# What an entity says beside its value.
BESIDE = {"qualifier", "change"}


def test_every_class_has_a_schema():
    """No value class is without one, and none is left over."""
    assert {value.__name__ for value in testing._STRATEGIES} == set(_SCHEMAS)


@pytest.mark.parametrize("kind", KINDS)
def test_the_fields_are_the_published_ones(kind):
    """A kind has the same fields in both, and what its field demands is demanded or optional there."""
    classes = [value for value in testing._STRATEGIES if value.kind == kind]
    fields = {name for value in classes for name in _SCHEMAS[value.__name__][2]["properties"]}
    published = set(PUBLISHED[kind]["properties"]) - BESIDE
    if kind in {"provision", "agency"}:
        published.discard("short")  # the entity's, not the value's

    assert fields == published
    assert set(PUBLISHED[kind].get("required", ())) <= {
        name for value in classes for name in _SCHEMAS[value.__name__][2].get("required", ())
    }
