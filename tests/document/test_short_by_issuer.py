"""Short forms with their issuer beside them: his symbol is theirs, and what others issued is not meant."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import vnpolicy
from vnpolicy.references.issuers import contradicts, number_of
from vnpolicy.tables import rows

ON = dt.date(2026, 1, 20)
FIXED = [
    (row["issuer"], *cell.rsplit(" ", 1))
    for row in rows("references", "issuers")
    for cell in row["symbols"].split("|")
    if cell
]

READ = {
    "the Politburo's": ("Theo Nghị quyết 63 của Bộ Chính trị", ["63-NQ/TW"]),
    "below ten": ("Nghị quyết 5 của Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam", ["05-NQ/TW"]),
    "its issuer before it": ("Ban Bí thư ban hành Chỉ thị 45 về đại hội", ["45-CT/TW"]),
    "a list of numbers": ("các Nghị quyết 63, 64 và 65 của Bộ Chính trị", ["63-NQ/TW", "64-NQ/TW", "65-NQ/TW"]),
    "a list of nouns shares no issuer": ("Kết luận 81, Kết luận 82 của Bộ Chính trị", [None, "82-KL/TW"]),
    "of the Government, which had other symbols": ("Nghị quyết 63 của Chính phủ", [None]),
    "well known by its number, but of another": ("Nghị quyết 57 của Chính phủ", [None]),
    "well known, of a province": ("Nghị quyết 98 của HĐND tỉnh Sơn La", [None]),
    "well known, of its own issuer": ("Nghị quyết 98 của Quốc hội", ["98/2023/QH15"]),
    "a project of the Prime Minister's decision": ("Đề án 06 của Chính phủ", ["06/QĐ-TTg"]),
    "cited in full, but of another": (
        "Nghị quyết số 63/NQ-CP của Chính phủ và Nghị quyết 63 của Bộ Chính trị; Nghị quyết 63 của Quốc hội",
        ["63/NQ-CP", "63-NQ/TW", None],
    ),
    "cited in full behind it, of another": (
        "Nghị quyết 63 của Quốc hội. Sau đó là Nghị quyết số 63/NQ-CP.",
        [None, "63/NQ-CP"],
    ),
    "the Government for its head": (
        "Quyết định số 749/QĐ-TTg; Quyết định 749 của Chính phủ",
        ["749/QĐ-TTg", "749/QĐ-TTg"],
    ),
    "its ministry by the minister": (
        "Thông tư số 12/2025/TT-BTC; Thông tư 12 của Bộ trưởng Bộ Tài chính",
        ["12/2025/TT-BTC", "12/2025/TT-BTC"],
    ),
    "another ministry": ("Thông tư số 12/2025/TT-BTC; Thông tư 12 của Bộ Y tế", ["12/2025/TT-BTC", None]),
}


@pytest.mark.parametrize(("text", "ids"), READ.values(), ids=READ)
def test_a_short_form_is_of_the_issuer_that_stands_beside_it(text, ids):
    """``Nghị quyết 70 của Bộ Chính trị`` is 70-NQ/TW, whatever else in the text or the tables bears the number 70."""
    document = vnpolicy.extract(text, on=ON)

    assert [entity.value.id for entity in document.entities if entity.kind == "reference"] == ids


@pytest.mark.parametrize("on", [None, ON])
def test_a_short_form_that_the_text_explains_is_written_so_that_every_reader_finds_it(on):
    """``Nghị quyết 57`` alone means a document on a day, and none without: what it is bound to is written in full."""
    text = "Nghị quyết số 57-NQ/TW; theo Nghị quyết 57, Đề án 06"
    for entity in vnpolicy.extract(text, on=on).of("reference"):
        assert vnpolicy.references.parse(str(entity.value)) == entity.value


@given(st.sampled_from(FIXED), st.integers(1, 9999))
def test_a_number_that_an_issuer_always_writes_so_is_his(fixed, number):
    """What number and symbol an issuer's paper must have does not contradict him, and is one that is read."""
    issuer, kind, symbol = fixed

    law_id = number_of(kind, str(number), issuer)

    assert law_id == f"{number:02}{symbol}"
    assert not contradicts(issuer, law_id)
    assert vnpolicy.references.parse(f"{kind} số {law_id}").id == law_id


def test_each_issuer_reads_its_own_example():
    """The example of a row has one short form, with the symbol of the row's issuer."""
    for row in rows("references", "issuers"):
        if not row["symbols"]:
            assert not row["example"]
            continue
        (cited,) = vnpolicy.extract(row["example"], on=ON).of("reference")
        assert cited.short
        assert any(cited.value.id.endswith(cell.rsplit(" ", 1)[1]) for cell in row["symbols"].split("|"))


@pytest.mark.parametrize(
    ("issuer", "law_id"),
    [
        ("Bộ Chính trị", "57-NQ/TW"),
        ("Ủy ban Thường vụ Quốc hội", "98/2023/QH15"),
        ("Chính phủ", "749/QĐ-TTg"),
        ("Ủy ban nhân dân tỉnh Sơn La", "12/2020/QĐ-UBND"),
        ("Bộ Y tế", "57-NQ/TW"),
        ("Chính phủ", "12/2020/TT-BYT"),
        ("Bộ trưởng Bộ Y tế", "12/2020/TT-BYT"),
        ("Bộ Y tế", "12/2015/TTLT-BYT-BTC"),
        ("Bộ Y tế", "12/2015/TTLT-BXX-BTC"),
        ("Hội Người cao tuổi Việt Nam", "12/2020/TT-BYT"),
        ("Bộ Y tế", "SX12"),
    ],
)
def test_no_issuer_is_contradicted_by_his_own_symbol_or_by_one_that_the_table_does_not_have(issuer, law_id):
    """What the table does not tell apart stays possible."""
    assert not contradicts(issuer, law_id)


@pytest.mark.parametrize(
    ("issuer", "law_id"),
    [
        ("Chính phủ", "57-NQ/TW"),
        ("Bộ Chính trị", "57/NQ-CP"),
        ("Hội đồng nhân dân tỉnh Sơn La", "98/2023/QH15"),
        ("Quốc hội", "12/NQ-HĐND"),
        ("Thường trực Hội đồng nhân dân", "5/QĐ-UBND"),
        ("Bộ Y tế", "12/2020/TT-BTC"),
        ("Bộ trưởng Bộ Y tế", "12/2015/TTLT-BTC-BTP"),
    ],
)
def test_a_symbol_of_another_body_contradicts_an_issuer(issuer, law_id):
    """The Party, the Assembly, the Government, councils, committees and ministries never bear each other's symbols."""
    assert contradicts(issuer, law_id)
