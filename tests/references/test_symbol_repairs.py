"""What is put right in the number of a document, and what is said of it: dashes, slashes, blanks, letters."""

from __future__ import annotations

import pytest

from vnpolicy import ParseError, references
from vnpolicy.references import Reference

REPAIRED = [
    ("57/2014-QH13", "57/2014/QH13", ("a dash for a slash",)),
    ("57-2014/QH13", "57/2014/QH13", ("a dash for a slash",)),
    ("57-2014-QH13", "57/2014/QH13", ("a dash for a slash",)),
    ("57/2014/Qh13", "57/2014/QH13", ("small letters",)),
    ("57/2014/qh13", "57/2014/QH13", ("small letters",)),
    ("57/2014/QHI3", "57/2014/QH13", ("look-alike letters",)),
    ("Quyết định 5/2024TT-BTC", "5/2024/TT-BTC", ("a slash is missing after the year",)),
    ("Thông tư 5/2024TT-BTC", "5/2024/TT-BTC", ("a slash is missing after the year",)),
    ("Thông tư 5/2024/TTBTC", "5/2024/TT-BTC", ("a dash is missing",)),
    ("Thông tư 5/2024/TT-ВТС", "5/2024/TT-BTC", ("letters of another alphabet",)),
    ("Nghị quyết số 45-NQ/TƯ", "45-NQ/TW", ("look-alike letters",)),
    ("Kế hoạch số 5-KH/BCĐTƯ", "5-KH/BCĐTW", ("look-alike letters",)),
    ("Nghị quyết số 45-NQ/TU", "45-NQ/TU", ()),
    ("Thông tư 5/2024/ТТ-BTC", "5/2024/TT-BTC", ("letters of another alphabet",)),
    ("Thông tư 5/2024/TT/BTC", "5/2024/TT-BTC", ("a slash for a dash",)),
    ("Thông tư 5-2024-TT-BTC", "5/2024/TT-BTC", ("a dash for a slash",)),
    ("Thông tư 5/2024-TT-BTC", "5/2024/TT-BTC", ("a dash for a slash",)),
    ("Quyết định 5/QĐ/TTg", "5/QĐ-TTg", ("a slash for a dash",)),
    ("Quyết định 5-QĐ-TTg", "5/QĐ-TTg", ("a dash for a slash",)),
    ("Quyết định 5-QĐ/TTg", "5-QĐ/TTg", ()),
    ("Nghị quyết 5-NQ-TW", "5-NQ/TW", ("the Party's dash and slash changed round",)),
    ("Nghị quyết 5/NQ-TW", "5-NQ/TW", ("the Party's dash and slash changed round",)),
    ("Nghị quyết 5/NQ/TW", "5-NQ/TW", ("the Party's dash and slash changed round",)),
    ("Nghị quyết 5-NQ/TU", "5-NQ/TU", ()),
    ("Quyết định 5/qđ-ttg", "5/QĐ-TTg", ("small letters",)),
    ("Quyết định 5/QD-TTG", "5/QĐ-TTg", ("look-alike letters",)),
    ("Quyết định 5/QĐ - TTg", "5/QĐ-TTg", ("blanks",)),
    ("Quyết định 5 /QĐ-TTg", "5/QĐ-TTg", ("blanks",)),
    ("Công văn 1234/BTC-TCT", "1234/BTC-TCT", ()),
    ("Công văn 1234/BTC - TCT", "1234/BTC-TCT", ("blanks",)),
    ("Công văn 1234/TTg-KTTH", "1234/TTg-KTTH", ()),
    ("Công văn 5/BTC-TTG", "5/BTC-TTg", ()),
    ("Thông tư liên tịch 5/2014/TTLT-BTC-BCA", "5/2014/TTLT-BTC-BCA", ()),
    ("Quyết định 5/QĐ-Ubnd", "5/QĐ-UBND", ("look-alike letters",)),
    ("Quyết định 5/QĐ-ubnd", "5/QĐ-UBND", ("look-alike letters",)),
    ("Hướng dẫn 5-HD/BTCTW", "5-HD/BTCTW", ()),
    ("Hướng dẫn 5-HD-BTCTW", "5-HD/BTCTW", ("the Party's dash and slash changed round",)),
    ("Nghị quyết 5/2024/UBTVQH15", "5/2024/UBTVQH15", ()),
    ("Quyết định 5/QĐ-ƯBND", "5/QĐ-UBND", ("look-alike letters",)),
    ("Nghị định 5/2024/NÐ-CP", "5/2024/NĐ-CP", ()),
    ("Nghị định 5/2024/ND-CP", "5/2024/NĐ-CP", ("look-alike letters",)),
    ("Thông tư 5/2024/TT-BLDTBXH", "5/2024/TT-BLĐTBXH", ("look-alike letters",)),
    ("Thông tư 5/2024/TT-BLĐTBXH", "5/2024/TT-BLĐTBXH", ()),
    ("Quyết định 5/QD-SGDĐT", "5/QĐ-SGDĐT", ("look-alike letters",)),
    ("Quyết định 5/QĐ-XYZ", "5/QĐ-XYZ", ()),
    ("57/2014/OH13", "57/2014/QH13", ("look-alike letters",)),
    ("Quyết định số 307QĐ-TTg", "307/QĐ-TTg", ("a slash is missing",)),
    ("Quyết định số 307QĐ/UBND", "307/QĐ-UBND", ("a slash is missing",)),
    ("Nghị quyết số 45NQ/TW", "45-NQ/TW", ("a slash is missing", "the Party's dash and slash changed round")),
    ("Quyết định số 307QĐ/XYZ", "307QĐ/XYZ", ()),
    ("Thông tư số 38TC/TCT", "38TC/TCT", ()),
    ("Quyết định số 307/QĐTTg", "307/QĐ-TTg", ("a dash is missing",)),
    ("Quyết định số 2665 QĐ/UBND", "2665/QĐ-UBND", ("a blank for a slash",)),
    ("Công văn số 1027 TC/TCT", "1027 TC/TCT", ()),
    ("Quyết định số 215 TCT/QĐ-NV1", "215 TCT/QĐ-NV1", ()),
]


@pytest.mark.parametrize(("text", "number", "repairs"), REPAIRED, ids=[text for text, _, _ in REPAIRED])
def test_a_number_is_put_right_in_form_and_it_is_told(text: str, number: str, repairs: tuple[str, ...]) -> None:
    """Marks and letters become those of the rules, the figures stay; each repair is named, and nothing else is."""
    found = references.parse(text)
    assert isinstance(found, Reference)
    assert (found.id, found.repairs) == (number, repairs)


@pytest.mark.parametrize("text", ["Công văn 1234/ttg-kttH", "Công văn 1234/VPCP-ktth", "Quyết định 12/QĐ.U.B"])
def test_what_is_no_code_is_no_part_of_a_number(text: str) -> None:
    """Letters that are neither a code nor in capitals are not taken into the number."""
    with pytest.raises(ParseError):
        references.parse(text)
