"""Every value is a field: from its writing or its JSON, to its JSON, with a JSON Schema."""

from __future__ import annotations

import datetime as dt
import json
import re
from typing import Annotated

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import vnpolicy
from vnpolicy import testing
from vnpolicy.agencies import Agency
from vnpolicy.deadlines import Date, Deadline, TermDeadline
from vnpolicy.numerals import Money, Percentage

pydantic = pytest.importorskip("pydantic", reason="the extra vnpolicy[pydantic] is not installed")
On = pytest.importorskip("vnpolicy.integrations.pydantic").On
CLASSES = list(testing._STRATEGIES)


def fits(value, schema):
    """Whether a value is one that a JSON Schema allows: as much of it as the values use."""
    if "anyOf" in schema:
        return any(fits(value, one) for one in schema["anyOf"])
    if "const" in schema or "enum" in schema:
        return value in schema.get("enum", [schema.get("const")])
    kinds = {"string": str, "integer": int, "object": dict, "null": type(None)}
    if not isinstance(value, kinds[schema["type"]]):
        return False
    if schema["type"] == "string":
        return re.search(schema.get("pattern", ""), value) is not None
    if schema["type"] == "object":
        return (
            set(schema.get("required", ())) <= set(value) <= set(schema["properties"])
            and schema["additionalProperties"] is False
            and all(fits(inner, schema["properties"][name]) for name, inner in value.items())
        )
    return True


@pytest.mark.parametrize("value_type", CLASSES, ids=lambda c: c.__name__)
@settings(max_examples=40)
@given(data=st.data())
def test_a_value_passes_through_a_model(value_type, data):
    """A value is validated from itself, its writing and its JSON, and its JSON fits the schema of the field."""
    value = data.draw(testing._STRATEGIES[value_type]())
    field = pydantic.TypeAdapter(value_type)
    context = {"on": vnpolicy.agencies.DATA_AS_OF} if value_type is Agency else None
    plain = json.loads(field.dump_json(value))

    assert plain == value.to_dict()
    assert value == field.validate_python(value)
    assert value == field.validate_python(str(value), context=context)
    assert value == field.validate_python(plain, context=context)
    assert value == field.validate_json(field.dump_json(value), context=context)
    assert value is field.dump_python(value)
    assert fits(plain, field.json_schema(mode="serialization"))
    assert fits(plain, field.json_schema())
    assert fits(str(value), field.json_schema())


def test_a_model_reads_a_row():
    """A row as it was typed becomes values, and JSON that other programs read."""

    class Indicator(pydantic.BaseModel):
        share: Percentage
        cost: Money | None = None
        by: Deadline | TermDeadline

    row = Indicator.model_validate({"share": "50,4%", "cost": "2,35 nghìn tỷ đồng", "by": "trước ngày 30/6/2025"})

    assert row.by.due == dt.date(2025, 6, 29)
    assert row.model_dump(mode="json") == {
        "share": {"amount": "50.4"},
        "cost": {"amount": "2350000000000", "currency": "VND"},
        "by": {"due": "2025-06-29", "relation": "before"},
    }
    assert Indicator.model_validate_json(row.model_dump_json()) == row
    assert Indicator.model_validate({"share": "4%", "by": "chậm nhất 05 ngày kể từ ngày ký hợp đồng"}).by.term


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ("50.4.1%", "Value error"),
        ("15 ngày", "Value error"),
        (50.4, "a string or an object expected, not float"),
        ({"unit": "%"}, "Value error"),
        ({"amount": "many"}, "not the JSON of a Percentage"),
        ({"amount": []}, "Value error"),
        ({"amount": 50.4}, "an amount is a string in the JSON, not float"),
        ("28 tỷ USD", "a share in percent expected, not a sum of money"),
    ],
)
def test_what_is_no_such_value_is_a_validation_error(wrong, why):
    """A wrong writing, another kind, a bare float and broken JSON are told as Pydantic tells errors."""
    with pytest.raises(pydantic.ValidationError, match=re.escape(why)):
        pydantic.TypeAdapter(Percentage).validate_python(wrong)


def test_the_day_of_issue_comes_with_the_context_or_the_field():
    """The year of a day and the body of a name come from the day as of which a field is read."""
    day = dt.date(2025, 5, 17)

    assert pydantic.TypeAdapter(Date).validate_python("ngày 30/6", context={"on": day}).date == dt.date(2025, 6, 30)
    assert pydantic.TypeAdapter(Annotated[Date, On(day)]).validate_python("ngày 30/6").date == dt.date(2025, 6, 30)
    assert pydantic.TypeAdapter(Annotated[Date, On()]).validate_python("ngày 30/6").date is None
    field = pydantic.TypeAdapter(Annotated[Agency, On()])
    for on, level in ((dt.date(2024, 6, 1), "district"), (dt.date(2025, 6, 1), "province")):
        assert field.validate_python("UBND thành phố Huế", context={"on": on}).level == level


def test_a_document_is_a_field():
    """A field of a document reads its text, gives text and reading, and takes them back."""
    field = pydantic.TypeAdapter(Annotated[vnpolicy.Document, On(dt.date(2025, 5, 17))])
    document = field.validate_python("Bộ Công an hoàn thành trước ngày 30/6.")

    assert document.of("deadline")[0].value.due == dt.date(2025, 6, 29)
    assert field.validate_json(field.dump_json(document)) == document
    assert field.validate_python(document) is document
    assert field.json_schema()["anyOf"][0] == {"type": "string"}
    assert field.json_schema(mode="serialization")["required"][0] == "text"
    with pytest.raises(pydantic.ValidationError, match="a text, or the JSON of a document"):
        field.validate_python({"entities": []})


@pytest.mark.parametrize("mode", ["validation", "serialization"])
def test_the_day_of_a_field_changes_no_schema(mode):
    """What is taken and given is the same with a day of one's own as without."""
    dated = pydantic.TypeAdapter(Annotated[Date, On(dt.date(2025, 5, 17))])

    assert dated.json_schema(mode=mode) == pydantic.TypeAdapter(Date).json_schema(mode=mode)


def test_a_day_on_what_is_no_value_is_refused():
    """``On`` says where it may stand."""
    with pytest.raises(TypeError, match="On stands on a value or a Document"):
        pydantic.TypeAdapter(Annotated[int, On()])
