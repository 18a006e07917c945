"""The published schema of the JSON."""

from __future__ import annotations

import copy
import datetime as dt
import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnpolicy import Document, extract
from vnpolicy.document.model import KINDS

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "docs" / "schema" / "vnpolicy-1.json").read_text(encoding="utf-8"))
NOTICE = (ROOT / "examples" / "notice.txt").read_text(encoding="utf-8")
ON = dt.date(2025, 5, 20)

PIECES = """
50,4% 4-5% tăng_22% khoảng_1,6_triệu 28_tỷ_USD 221MW 56/76 thứ_hai 15_ngày_làm_việc ngày_13/3/2025 17/5 cuối_năm_2024
quý_2/2025 năm_học_2024-2025 từ_tháng_3/2025_đến_nay từ_ngày_1/7/2025_trở_đi hoàn_thành_trước_ngày_30/6/2025 ;
trong_thời_hạn_15_ngày_kể_từ_ngày_nhận_đủ_hồ_sơ trước_17_giờ_ngày_20/5/2025 trước_ngày_25_hằng_tháng định_kỳ_hằng_quý
Quyết_định_số_598/QĐ-TTg_ngày_13/3/2025 Nghị_quyết_57 Luật_Đất_đai điểm_a_khoản_2_Điều_5 Bộ_Công_an UBND_tỉnh_Lai_Châu .
Bộ_Tài_chính_hoàn_thành đến_năm_2030 ngày_15_tháng_8_âm_lịch từ_01_năm_đến_dưới_03_năm
"""
texts = st.lists(st.sampled_from(PIECES.replace("_", " ").split("\n")[1:-1] + PIECES.replace("_", "\u2007").split()))
texts = texts.map(lambda pieces: " ".join(pieces).replace("\u2007", " "))


def faults(schema, data, path="$"):
    """What a value has against the schema: the keywords that this schema uses, and no other."""
    if "$ref" in schema:
        yield from faults(SCHEMA["$defs"][schema["$ref"].rsplit("/", 1)[1]], data, path)
    for keyword, said in schema.items():
        if keyword == "const" and data != said:
            yield f"{path}: not {said!r}"
        elif keyword == "enum" and data not in said:
            yield f"{path}: not one of {said}"
        elif keyword == "type" and not isinstance(data, TYPES[said]):
            yield f"{path}: not of type {said}"
            return
        elif keyword == "pattern" and not re.search(said, data):
            yield f"{path}: {data!r} does not match {said}"
        elif (keyword == "minimum" and data < said) or (keyword in ("minLength", "minItems") and len(data) < said):
            yield f"{path}: below {said}"
        elif keyword == "maxItems" and len(data) > said:
            yield f"{path}: above {said}"
        elif keyword == "required":
            yield from (f"{path}: {name} is missing" for name in said if name not in data)
        elif keyword == "items":
            for i, item in enumerate(data):
                yield from faults(said, item, f"{path}[{i}]")
        elif keyword == "properties":
            for name in data.keys() & said.keys():
                yield from faults(said[name], data[name], f"{path}.{name}")
        elif keyword == "additionalProperties":
            yield from (f"{path}: {name} is unknown" for name in data.keys() - schema["properties"].keys())
        elif keyword == "oneOf":
            tried = [list(faults(one, data, path)) for one in said]
            if sum(not found for found in tried) != 1:
                yield f"{path}: not exactly one of {len(said)}: {min(tried, key=len)}"
        else:
            assert keyword in KEYWORDS, keyword


TYPES = {"object": dict, "array": list, "string": str, "integer": int, "null": type(None)}
KEYWORDS = (*TYPES, "const", "enum", "type", "pattern", "minimum", "minLength", "minItems", "maxItems", "$ref", "$defs")
KEYWORDS = (*KEYWORDS, "$schema", "$id", "title", "description")


def test_the_notice_follows_the_schema():
    """The JSON of the sample notice is what the schema says."""
    assert list(faults(SCHEMA, extract(NOTICE, on=ON).to_dict())) == []


@given(texts, st.sampled_from([ON, None]))
def test_every_reading_follows_the_schema(text, on):
    """Whatever is read, its JSON is what the schema says."""
    assert list(faults(SCHEMA, extract(text, on=on).to_dict())) == []


@given(texts, st.sampled_from([ON, None]))
def test_a_document_comes_back_from_its_json(text, on):
    """``Document.from_dict`` gives the document that ``to_json`` wrote, given its text."""
    document = extract(text, on=on)

    assert Document.from_dict(json.loads(document.to_json()), text) == document


def test_the_notice_comes_back_from_its_json():
    """So does the sample notice, with what its assignments rest on."""
    document = extract(NOTICE, on=ON)
    back = Document.from_dict(document.to_dict(), NOTICE)

    assert back == document
    assert [a.deadline for a in back.assignments] == [a.deadline for a in document.assignments]
    assert back.assignments[1].basis[0].text == "Luật Ngân sách nhà nước"


def test_the_schema_knows_every_kind():
    """Each kind has its value in the schema, and each entity is of one of them."""
    assert [one["properties"]["kind"]["const"] for one in SCHEMA["$defs"]["entity"]["oneOf"]] == list(KINDS)
    assert set(KINDS) <= SCHEMA["$defs"].keys()


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("vnpolicy",), 2),
        (("on",), "20/5/2025"),
        (("entities", 0, "kind"), "place"),
        (("entities", 0, "start"), -1),
        (("entities", 0, "value"), {"name": 1}),
        (("entities", 0, "value"), {"name": "Chính phủ", "code": "CP"}),
        (("assignments", 0, "assignees"), []),
        (("assignments", 0, "due"), None),
    ],
)
def test_the_schema_refuses_what_is_not_of_the_format(path, value):
    """A wrong version, kind, offset, value, day or an unknown field is a fault."""
    data = copy.deepcopy(extract(NOTICE, on=ON).to_dict())
    inner = data
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value

    assert list(faults(SCHEMA, data)) != []


def test_jsonschema_agrees():
    """The reference implementation, where it is installed, takes the schema and the notice."""
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.validate(extract(NOTICE, on=ON).to_dict(), SCHEMA)


def test_another_version_is_refused():
    """A format that this version does not know is refused by name."""
    with pytest.raises(ValueError, match="format version 1 expected, not 2"):
        Document.from_dict({"vnpolicy": 2, "entities": [], "assignments": []}, "")


def test_another_text_is_refused():
    """A text that the entities do not quote is refused, with the place."""
    data = extract("đạt 50,4%").to_dict()

    with pytest.raises(ValueError, match="the text has '5 hồ ' at 4, not '50,4%'"):
        Document.from_dict(data, "đạt 5 hồ sơ")


def test_an_unknown_kind_is_refused():
    """An entity of a kind that does not exist is refused, and the kinds are named."""
    row = {"kind": "place", "start": 0, "end": 2, "text": "Hà", "value": {}}

    with pytest.raises(ValueError, match="no entity is of kind 'place'; the kinds are number, percentage"):
        Document.from_dict({"vnpolicy": 1, "entities": [row], "assignments": []}, "Hà Nội")
