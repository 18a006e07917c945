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
    ("Nghị quyết 8-2012/NQ-CP", "8-2012/NQ-CP", ()),
    ("Nghị quyết 8-2002/NQ-CP", "8/2002/NQ-CP", ("a dash for a slash",)),
    ("Nghị quyết 8-2025/NQ-CP", "8/2025/NQ-CP", ("a dash for a slash",)),
    ("Nghị quyết 8-2012-NQ-CP", "8/2012/NQ-CP", ("a dash for a slash",)),
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
    ("Công văn 5/BTC-TTG", "5/BTC-TTg", ("look-alike letters",)),
    ("Công văn 5/Btc-TCT", "5/BTC-TCT", ("look-alike letters",)),
    ("Công văn 5/btc-ttg", "5/BTC-TTg", ("small letters",)),
    ("Công văn 5/BTC-Tct", "5/BTC-Tct", ()),
    ("Công văn 5/BTC -QLKT", "5/BTC-QLKT", ("blanks",)),
    ("Công văn 5/BTC- QLKT", "5/BTC-QLKT", ("blanks",)),
    ("Công văn 5/BTC.TCT", "5/BTC.TCT", ()),
    ("Công văn 5/VPCP-V.I", "5/VPCP-V.I", ()),
    ("Công văn 5/UBND-KT.NC", "5/UBND-KT.NC", ()),
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
    ("Quyết định số 2665 QĐ-TTG", "2665/QĐ-TTg", ("a blank for a slash", "look-alike letters")),
    ("Chỉ thị số 45 CT/TU", "45-CT/TU", ("a blank for a slash", "the Party's dash and slash changed round")),
    ("Nghị quyết 45 NQ TW", "45-NQ/TW", ("a blank for a slash", "the Party's dash and slash changed round")),
    ("Công văn số 1027 TC/TCT", "1027 TC/TCT", ()),
    ("Quyết định số 215 TCT/QĐ-NV1", "215 TCT/QĐ-NV1", ()),
    ("Quyết định 5-QĐ-XYZ", "5-QĐ-XYZ", ()),
    ("Quyết định 5-QĐ-UBND-VP", "5-QĐ-UBND-VP", ()),
    ("Quyết định 5-2024/QD-XYZ", "5-2024/QĐ-XYZ", ("look-alike letters",)),
    ("Quyết định 5/2024-QĐ- XYZ", "5/2024-QĐ-XYZ", ("blanks",)),
    ("Quyết định 5/2024/qđ-bqlkkt", "5/2024/QĐ-BQLKKT", ("small letters",)),
    ("Quyết định 5\n/QĐ-TTg", "5/QĐ-TTg", ("blanks",)),
    ("Nghị định 5/2024/\nNĐ-CP", "5/2024/NĐ-CP", ("blanks",)),
    ("Nghị định 5/\n2024/NĐ-CP", "5/2024/NĐ-CP", ("blanks",)),
    ("Thông tư 5-2024/TT-BTC", "5/2024/TT-BTC", ("a dash for a slash",)),
    ("Thông tư 5/2024/TT-BLĐTBXh", "5/2024/TT-BLĐTBXH", ("look-alike letters",)),
    ("Quyết định 5/QĐ-HĐNd", "5/QĐ-HĐND", ("look-alike letters",)),
    ("Quyết định 5/QĐ-BGDDT", "5/QĐ-BGDĐT", ("look-alike letters",)),
    ("Nghị quyết 5/NQ-UBTVQh13", "5/NQ-UBTVQH13", ("look-alike letters",)),
    ("Nghị quyết 5/nq-ubtvqh13", "5/NQ-UBTVQH13", ("small letters",)),
    ("Kế hoạch 5-KH/KTU", "5-KH/KTU", ()),
    ("Kế hoạch 5/KH-KTU", "5/KH-KTU", ()),
    ("Kế hoạch 5-KH-KTU", "5-KH/KTU", ("the Party's dash and slash changed round",)),
    ("Công văn 5/CV.TU", "5-CV/TU", ("the Party's dash and slash changed round",)),
    ("Thông tư 5/2024/ttbtc", "5/2024/TT-BTC", ("small letters", "a dash is missing")),
    ("Thông tư 5/2024tt-btc", "5/2024/TT-BTC", ("small letters", "a slash is missing after the year")),
    ("QCVN 6:2022/Bgtvt", "QCVN 6:2022/BGTVT", ()),
    ("QCVN 6:2022/BLDTBXH", "QCVN 6:2022/BLĐTBXH", ()),
    ("QCVN 6:2022/Xyz", "QCVN 6:2022/XYZ", ()),
]


@pytest.mark.parametrize(("text", "number", "repairs"), REPAIRED, ids=[text for text, _, _ in REPAIRED])
def test_a_number_is_put_right_in_form_and_it_is_told(text: str, number: str, repairs: tuple[str, ...]) -> None:
    """Marks and letters become those of the rules, the figures stay; each repair is named, and nothing else is."""
    found = references.parse(text)
    assert isinstance(found, Reference)
    assert (found.id, found.repairs) == (number, repairs)
    assert references.parse(str(found)) == found


@pytest.mark.parametrize("text", ["Công văn 1234/ttg-kttH", "Công văn 1234/VPCP-ktth", "Quyết định 12/QĐ.U.B"])
def test_what_is_no_code_is_no_part_of_a_number(text: str) -> None:
    """Letters that are neither a code nor in capitals are not taken into the number."""
    with pytest.raises(ParseError):
        references.parse(text)


BARE = [
    ("5/2024-TT-BTC", "5/2024/TT-BTC"),
    ("5-2024/TT-BTC", "5/2024/TT-BTC"),
    ("5/2024tt-btc", "5/2024/TT-BTC"),
    ("5/QĐ-XY", "5/QĐ-XY"),
    ("5/QĐ-ABc", "5/QĐ-ABc"),
    ("5/BTC-TCT", "5/BTC-TCT"),
    ("5/CP", "5/CP"),
    ("5-KL/Tw", "5-KL/TW"),
    ("5-kl/tw", "5-KL/TW"),
    ("5-SL", "5-SL"),
]
NOT_BARE = [
    ("5/QĐ-X", "one letter is no body"),
    ("5/QĐ-XyZ", "a code starts with two capitals"),
    ("5/2024TT-XYZ", "no mark, and a body that nobody knows"),
    ("5-2024/QĐ-XYZ", "marks of nobody's, and a body that nobody knows"),
    ("5-QĐ-UBND", "the marks are neither the State's nor the Party's"),
    ("5-QĐ-UBND-VP", "the same"),
    ("5/BTC", "a body alone: a share, or a form"),
    ("5/bTC-TCT", "a code starts with a capital"),
    ("5/BTC-cst", "small letters behind capitals are the text's, and the body stands alone"),
]


@pytest.mark.parametrize(("number", "id"), BARE, ids=[number for number, _ in BARE])
def test_a_number_is_known_by_its_codes_alone(number: str, id: str) -> None:  # noqa: A002
    """Without a noun before it a number is read by a type or a body that the tables know."""
    assert [found.value.id for found in references.find(f"xem {number} thì rõ")] == [id]


@pytest.mark.parametrize("text", ["số 12/TĐ-ABCX", "số 1327/TVM-XD"])
def test_of_what_no_table_knows_the_whole_text_is_a_document(text: str) -> None:
    """A day behind such a number shows that it is one; so does that nothing else stands there."""
    (dated,) = references.find(f"theo {text} ngày 05/3/2021")

    assert dated.text == text
    assert references.parse(text) == dated.value
    assert references.find(f"theo {text} đã ký") == references.find(f"{text} đã ký") == []


@pytest.mark.parametrize(("number", "reason"), NOT_BARE, ids=[number for number, _ in NOT_BARE])
def test_letters_that_tell_nothing_need_a_noun(number: str, reason: str) -> None:
    """What may be a share, a form or a name is no document without the noun of one."""
    assert references.find(f"xem {number} thì rõ") == [], reason


@pytest.mark.parametrize(
    "text", ["Công văn 5-XYZ", "Công văn 5-BTC", "Dự án 5/BTC-TCT", "Công văn 5/Xyz-KH", "Công văn 5/x-KH"]
)
def test_not_all_letters_behind_a_noun_are_a_symbol(text: str) -> None:
    """An official letter has a slash before the body, a project a type and a body that are known."""
    assert references.find(text) == []


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Quyết định 5/2024/QĐ-UBND - ASEAN họp", "Quyết định 5/2024/QĐ-UBND"),
        ("Quyết định 5/2024/QĐ-UBND -\nFDI tăng", "Quyết định 5/2024/QĐ-UBND"),
        ("Công văn 5/BTC- Hanoi, ngày", "Công văn 5/BTC"),
        ("Công văn 5/UBND.N là", "Công văn 5/UBND"),
        ("Công văn 5/VPCP-V.Theo đó", "Công văn 5/VPCP-V"),
        ("Nghị quyết 57-NQ/TW.Theo đó", "Nghị quyết 57-NQ/TW"),
        ("Luật 5/2024/QH15-CP", "Luật 5/2024/QH15"),
    ],
)
def test_a_number_ends_before_words_of_the_text(text: str, quoted: str) -> None:
    """A dash between blanks parts a title from its number; small letters and a single letter behind a full stop are
    no code.
    """
    assert [found.text for found in references.find(text)] == [quoted]
