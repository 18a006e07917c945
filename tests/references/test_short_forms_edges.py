"""What one word or one mark beside a number changes in its reading as a document."""

from __future__ import annotations

from datetime import date

import pytest

from vnpolicy import references
from vnpolicy.references.finder import scan_documents
from vnpolicy.text import fold

REPAIRED = ("a blank for a slash",)

# Each text with its documents: the words, the type, the id, the number of a short form, what was repaired.
TEXTS = [
    ("Quyết định số 2665 QĐ/UBND về đất", [("Quyết định số 2665 QĐ/UBND", "2665/QĐ-UBND", None, REPAIRED)]),
    ("Quyết định số 2665 qđ/UBND về đất", [("Quyết định số 2665", None, "2665", ())]),
    ("Quyết định số 1329 TCT/QĐ-NV1 về", [("Quyết định số 1329 TCT/QĐ-NV1", "1329 TCT/QĐ-NV1", None, ())]),
    ("Quyết định số 1329 BTC/ABC về thuế", [("Quyết định số 1329 BTC/ABC", "1329 BTC/ABC", None, ())]),
    ("Quyết định số 1329 ABC/UBND-XY về", [("Quyết định số 1329 ABC/UBND-XY", "1329 ABC/UBND-XY", None, ())]),
    ("Quyết định số 1329 ABC/NĐ về thuế", [("Quyết định số 1329 ABC/NĐ", "1329 ABC/NĐ", None, ())]),
    ("Quyết định số 1329 ABC/XYZ về thuế", [("Quyết định số 1329", None, "1329", ())]),
    ("Quyết định số 1329 ABC/XYZ ngày 5/3/1994", [("Quyết định số 1329 ABC/XYZ", "1329 ABC/XYZ", None, ())]),
    ("Quyết định số 1329 ABC/XYZ", [("Quyết định số 1329 ABC/XYZ", "1329 ABC/XYZ", None, ())]),
    ("Thông tư 29 2024 TT BGDĐT quy định", [("Thông tư 29 2024 TT BGDĐT", "29/2024/TT-BGDĐT", None, REPAIRED)]),
    ("Thông tư 29 TT BGDĐT quy định", [("Thông tư 29 TT BGDĐT", "29/TT-BGDĐT", None, REPAIRED)]),
    ("Thông tư 29 2024 NĐ CP nêu", [("Thông tư 29 2024", None, "29/2024", ())]),
    ("Thông tư 29 TT ABCX nêu", [("Thông tư 29", None, "29", ())]),
    ("Nghị định 188 2025 về đất", [("Nghị định 188 2025", "188/2025/NĐ-CP", "188/2025", ())]),
    ("Nghị định 188 2025 NĐ CP về đất", [("Nghị định 188 2025 NĐ CP", "188/2025/NĐ-CP", None, REPAIRED)]),
    ("Thông báo 56 2024 về đất", []),
    ("Nghị định 30 năm 2020 nêu", [("Nghị định 30", "30/2020/NĐ-CP", "30", ())]),
    ("Nghị định 30/2020 nêu", [("Nghị định 30/2020", "30/2020/NĐ-CP", "30/2020", ())]),
    ("theo CT 1998 nêu trên", []),
    ("theo CT 2018 nêu trên", []),
    ("theo CT 19 nêu trên", [("CT 19", None, "19", ())]),
    ("theo Án lệ 2021", [("Án lệ 2021", None, "2021", ())]),
    ("Nghị quyết 19 nêu", [("Nghị quyết 19", None, "19", ())]),
    ("Nghị quyết 5 của Bộ", [("Nghị quyết 5", None, "5", ())]),
    ("Kế hoạch 1989 của tỉnh", [("Kế hoạch 1989", None, "1989", ())]),
    ("Kế hoạch 1990 của tỉnh", []),
    ("Kế hoạch 2050 của tỉnh", []),
    ("Kế hoạch 2051 của tỉnh", [("Kế hoạch 2051", None, "2051", ())]),
    ("Đề án 06 nhóm", [("Đề án 06", "06/QĐ-TTg", "06", ())]),
    ("Đề án 10 nhóm", []),
    ("Đề án 12 của tỉnh", [("Đề án 12", None, "12", ())]),
    ("Đề án 5 của tỉnh", []),
    ("thông báo 12 của Bộ", [("thông báo 12", None, "12", ())]),
    ("thông báo 12 lãnh đạo", []),
    ("thông báo 5 của Bộ", []),
    ("Nghị quyết Đại hội Đảng lần thứ XIII", [("Nghị quyết Đại hội Đảng lần thứ XIII", None, None, ())]),
    ("Nghị quyết Đại hội toàn quốc lần thứ XIII", [("Nghị quyết Đại hội toàn quốc lần thứ XIII", None, None, ())]),
    ("Nghị quyết Đại hội đại biểu lần thứ XIII", []),
    ("Nghị quyết Đại hội lần 3, Nghị quyết Đại hội V của Đảng", [("Nghị quyết Đại hội V của Đảng", None, None, ())]),
    ("Đại hội Đảng lần thứ V, Nghị quyết Đại hội Đảng VI", [("Nghị quyết Đại hội Đảng VI", None, None, ())]),
    ("số 22-TT/TW", [("số 22-TT/TW", "22-TT/TW", None, ())]),
    ("Đề\nán 06 của tỉnh", [("Đề\nán 06", "06/QĐ-TTg", "06", ())]),
    ("theo Luật 42/2024 nêu trên", [("Luật 42/2024", "42/2024/QH15", "42/2024", ())]),
    ("Kế hoạch phối hợp 25 của Sở", [("Kế hoạch phối hợp 25", None, "25", ())]),
    ("Kết luận thanh tra 12 của Sở", [("Kết luận thanh tra 12", None, "12", ())]),
    ("Dự án 12/AB-CD và Quyết định 5/QĐ-TTg", [("Quyết định 5/QĐ-TTg", "5/QĐ-TTg", None, ())]),
    ("Luật Dầu khí số 18-L/CTN nêu", [("Luật Dầu khí số 18-L/CTN", "18-L/CTN", None, ())]),
    ("theo khoản 30/2020/NĐ-CP", [("30/2020/NĐ-CP", "30/2020/NĐ-CP", None, ())]),
    ("tài khoản 30/2020/NĐ-CP", []),
    ("mẫu 30/2020/NĐ-CP", []),
    ("KH số 5/KH-UBND nêu", [("KH số 5/KH-UBND", "5/KH-UBND", None, ())]),
    ("KH 5/KH-UBND nêu", [("KH 5/KH-UBND", "5/KH-UBND", None, ())]),
    ("AKH 5/KH-UBND nêu", [("5/KH-UBND", "5/KH-UBND", None, ())]),
    ("BC 15/ĐKT-SCT nêu", [("BC 15/ĐKT-SCT", "15/ĐKT-SCT", None, ())]),
    ("xBC 15/ĐKT-SCT nêu", []),
    ("số 66/XYQ-ABX nêu", []),
    ("số 66/XYQ-ABX ngày 5/3/2020", [("số 66/XYQ-ABX", "66/XYQ-ABX", None, ())]),
    ("66/XYQ-ABX ngày 5/3/2020", []),
    ("số 66/XYQ ngày 5/3/2020", []),
    ("Đề án 12/ABX-Q nêu", []),
    ("Đề án số 12/ABX-Q nêu", [("Đề án số 12/ABX-Q", "12/ABX-Q", None, ())]),
    ("theo Luật 5/2016 nêu trên", [("Luật 5/2016", None, "5/2016", ())]),
    ("theo công văn số ABT/07-2021 ngày 5/3/2021", [("công văn số ABT/07-2021", "ABT/07-2021", None, ())]),
    ("Bộ luật 45/2019 nêu", []),
    ("Quyết định 2665 QĐ/UBND về đất", []),
    ("Nghị quyết\n57 nêu", []),
    ("Nghị quyết\n 57 nêu", []),
    ("Nghị quyết số\n57 nêu", [("Nghị quyết số\n57", None, "57", ())]),
    ("Kết luận 126/2024 nêu", [("Kết luận 126", None, "126", ())]),
    ("số 12/abc-x, Quyết định 5/QĐ-TTg", [("Quyết định 5/QĐ-TTg", "5/QĐ-TTg", None, ())]),
    ("theo Dự án số 15/DA-UBND", [("Dự án số 15/DA-UBND", "15/DA-UBND", None, ())]),
    ("Quyết định 5/QĐ-TTg-2024", [("Quyết định 5/QĐ-TTg", "5/QĐ-TTg", None, ())]),
    ("số 66-XYQ ngày 5/3/2020", []),
    ("số 66/XYQ/ABX ngày 5/3/2020", []),
    ("Giấy phép luật môi trường số 5/GPMT-UBND", [("số 5/GPMT-UBND", "5/GPMT-UBND", None, ())]),
    ("TCVN 5507 nêu", [("TCVN 5507", "TCVN 5507", None, ())]),
    ("TCVN 5507:2002/BTC", [("TCVN 5507:2002/BTC", "TCVN 5507:2002/BTC", None, ())]),
    ("TCVN 5507:2002/XYZ", [("TCVN 5507:2002", "TCVN 5507:2002", None, ())]),
    ("QCVN 06:2022/bxd", [("QCVN 06:2022/bxd", "QCVN 06:2022/BXD", None, ())]),
    ("TCVN ISO 9001:2015", [("TCVN ISO 9001:2015", "TCVN ISO 9001:2015", None, ())]),
    (
        "tiêu chuẩn quốc tế ISO/IEC 17025: 2017",
        [("tiêu chuẩn quốc tế ISO/IEC 17025: 2017", "ISO/IEC 17025:2017", None, ())],
    ),
    ("ISO 9004- 1: 1994", [("ISO 9004- 1: 1994", "ISO 9004-1:1994", None, ())]),
    ("đạt ISO 9001 và ISO 14001", []),
    ("TCVN 2290 - 78 nêu", [("TCVN 2290 - 78", "TCVN 2290-78", None, ())]),
    ("TCXDVN 33 nêu", []),
    ("Nay Nghị quyết 57 yêu cầu bố trí vốn.", [("Nghị quyết 57", None, "57", ())]),
    ("Nghị quyết 5 yêu cầu; thông báo 57 yêu cầu mới.", []),
    ("NQ57 nêu; (theo NĐ168), NQ68.", [("NQ57", None, "57", ()), ("NĐ168", None, "168", ()), ("NQ68", None, "68", ())]),
    ("Sổ QĐ164, CT01, NQ5, nq57, SNQ57 và NQ57A9.", []),
    ("Theo tiêu chuẩn ISO 8601 và ISO 9001.", [("tiêu chuẩn ISO 8601", "ISO 8601", None, ())]),
    ("Theo tiêu chuẩn ISO 900 mục.", []),
    ("12 TCXDVN 33:2006", [("12 TCXDVN 33:2006", "12TCXDVN 33:2006", None, ())]),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_what_stands_beside_a_number_decides(text, expected):
    """Blanks for marks, a year, what is counted, whose congress: each says whether a document is cited, and which."""
    found = references.find(text)

    assert [(each.text, each.value.id, each.value.label, each.value.repairs) for each in found] == expected


@pytest.mark.parametrize("text", [text for text, _ in TEXTS])
def test_a_candidate_keeps_the_words_that_it_was_read_from(text):
    """Its words are those of its place, and what is short about it gives way to what is cited in full."""
    folded = fold(text)
    for hit in scan_documents(folded):
        value = hit.value
        assert value.raw == folded.cased[hit.start : hit.end]
        assert (hit.kind, hit.core, hit.short, hit.rank) == ("reference", hit.end, value.short, int(value.short))


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("22-TT/TW", "Thông tri"),
        ("22a-TT/TW", "Thông tri"),
        ("22/TT-UBND", "Tờ trình"),
        ("22/2025/TT-BTC", "Thông tư"),
        ("36/2025/L-CTN", "Lệnh"),
        ("18-L/CTN", "Luật"),
        ("31/2024/QH15", "Luật"),
        ("57/VBHN-BCT", "Văn bản hợp nhất"),
        ("999/2024/QH15", None),
        ("1234/BTC-TCT", "Công văn"),
    ],
)
def test_the_type_that_a_number_tells(number, kind):
    """By the code of the symbol, else by the table; of the National Assembly's numbers the table alone tells."""
    assert references.parse(number).type == kind


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("các công văn số 1234/BTC-TCT và số 66/XYQ-ABX", ["Công văn", "Công văn"]),
        ("các Thông báo số 5/TB-VPCP và số 12/VPCP-KTTH", ["Thông báo", "Thông báo"]),
        ("các Thông báo số 5/TB-VPCP và số 12/KH-UBND", ["Thông báo", "Kế hoạch"]),
        ("các Nghị quyết 57, 59 và 68", ["Nghị quyết", "Nghị quyết", "Nghị quyết"]),
        ("TCVN 5507:2002", ["Tiêu chuẩn quốc gia"]),
        ("tiêu chuẩn  TCVN 5507:2002", ["Tiêu chuẩn"]),
        ("tiêu chuẩn: TCVN 5507:2002", ["Tiêu chuẩn quốc gia"]),
        ("tiêu chuẩn\nkỹ thuật\nTCVN 5507:2002", ["Tiêu chuẩn kỹ thuật"]),
        ("TIÊU CHUẨN QUỐC GIA TCVN 5507:2002", ["Tiêu chuẩn quốc gia"]),
        ("tiêu chuẩn ngành 22 TCN 211-06", ["Tiêu chuẩn ngành"]),
        ("22 TCN 211-06", ["Tiêu chuẩn ngành"]),
    ],
)
def test_the_type_that_a_list_or_a_noun_tells(text, types):
    """A number whose symbol tells no type is of that of the list; a standard is what the text words before it."""
    found = references.find(text)

    assert [each.value.type for each in found] == types
    assert found[-1].end == len(text)


def test_what_everybody_calls_a_programme_is_short():
    """``Đề án 06/CP`` is no number of that document, but a name of it."""
    (found,) = references.find("Đề án 06/CP")

    assert (found.value.id, found.value.short, found.value.raw) == ("06/QĐ-TTg", True, "Đề án 06/CP")


def test_the_number_of_a_circular_is_no_law_s():
    """Only numbers of laws belong to the name that they stand behind, whatever letters others have."""
    assert [found.value.id for found in references.find("Luật Trồng cây số 12/2020/TT-BLĐTBXH")] == [
        None,
        "12/2020/TT-BLĐTBXH",
    ]


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("Nghị quyết 79 của Bộ Chính trị", "79-NQ/TW"),
        ("Thông báo số 8 của Văn phòng Chính phủ", "08/TB-VPCP"),
        ("Nghị quyết 57 của Bộ Chính trị", "57-NQ/TW"),
        ("Nghị quyết 57 của Chính phủ", None),
        ("Nghị quyết 57 của Đảng ủy Sao Mai", "57-NQ/TW"),
        ("Nghị quyết số 57-NQ/TW của Chính phủ", "57-NQ/TW"),
    ],
)
def test_a_short_form_and_its_issuer_are_one_document(text, id_):
    """As in a document: his number where he leaves no choice of it, and none that is another's."""
    value = references.parse(text, on=date(2025, 6, 1))

    assert (value.id, value.issuer) == (id_, text.partition(" của ")[2])
    assert references.parse(str(value), on=date(2025, 6, 1)) == value


def test_what_stands_in_the_next_paragraph_is_not_counted() -> None:
    """``Nghị định 67`` ends its paragraph; ``Nghị định 67 bộ`` counts."""
    assert [found.text for found in references.find("Theo Nghị định 67\n\nBộ sách này.")] == ["Nghị định 67"]
    assert references.find("Theo Nghị định 67 bộ sách.") == []


def test_what_a_regulation_of_the_party_does_names_it() -> None:
    """``Quy định 22 gồm …``: the document; in small letters it is what an act does."""
    text = "Quy định 22 gồm 7 chương; điểm mới trong Quy định 22 cụ thể như sau; luật quy định 22 điều."
    assert [found.text for found in references.find(text)] == ["Quy định 22", "Quy định 22"]


def test_what_a_new_line_opens_with_a_capital_is_not_counted() -> None:
    """``Quyết định 22`` ends its line, and so does a list of numbers."""
    read = [
        found.text for found in references.find("Theo Quyết định 22\nSở báo cáo; các Nghị quyết 57, 59 và 68\nSở làm")
    ]
    assert read == ["Quyết định 22", "Nghị quyết 57", "59", "68"]
