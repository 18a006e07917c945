"""What is rare in a citation: bodies that no table holds, laws of one name, days that do not exist."""

from __future__ import annotations

from datetime import date

import pytest

from vnpolicy import references
from vnpolicy.errors import ParseError
from vnpolicy.references import Provision, Reference
from vnpolicy.references.documents import well_known
from vnpolicy.references.provisions import parse_provision


def documents(text, on=None):
    return [found for found in references.find(text, on=on) if isinstance(found.value, Reference)]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("qđ 598 của xưởng", "an abbreviation of a type stands in capitals"),
        ("hợp đồng 12/ABC đã ký", "a contract of anybody"),
        ("Dự án 15/DA-XYZ đã xong", "a project is no document by an unknown symbol"),
        ("CT 2018 của ngành", "a year"),
        ("vượt kế hoạch 2025 của ngành", "the plan of a year"),
        ("Nghị quyết 68 nhiệm vụ", "a count of tasks"),
        ("Đại hội XIII đã bầu", "a congress, not its resolution"),
        ("Đại hội Đảng XIII đã bầu", "a congress of the Party, not its resolution"),
        ("LUẬT\nĐẤT ĐAI", "the title of the law itself, over two lines"),
        ("theo hiến pháp 2013", "the subject, in small letters"),
        ("Hiến pháp và pháp luật", "the constitution at large: no year, no country"),
        ("tệp a-Bộ luật Dân sự 2015", "the name of a file"),
        ("cài ứng dụng eHiến pháp 2013", "the end of another name"),
        ("nộp mẫu 05/TB-UBND kèm theo", "a form"),
        ("Công ước về Luật Biển năm 1982", "the law of the sea"),
        ("Luật nhường đường cho xe 2025", "a rule of the road: no capital, and no number"),
        ("Luật số 31/QH15 của khóa này", "a number of the National Assembly needs its year"),
    ],
)
def test_what_has_the_shape_of_a_document_and_is_none(text, reason):
    """
    A shape alone names no document where a number counts something, or where what must stand beside it is missing.
    """
    assert [found.text for found in documents(text)] == [], reason


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("trình hai dự án: Luật Phá sản (sửa đổi); Luật Giá.", []),
        ("các dự thảo: Luật Giá, Luật Thống kê và Luật Cư trú; theo Luật Đất đai", ["Luật Đất đai"]),
        ("dự án luật như: Luật Giá (theo trình tự, thủ tục rút gọn) (lần đầu); Luật Thống kê", []),
        ("dự án đầu tư:\nLuật Đất đai", ["Luật Đất đai"]),
        ("căn cứ thực hiện dự án: Luật Đất đai số 31/2024/QH15", ["Luật Đất đai số 31/2024/QH15"]),
        ("quy định: Luật Giá; Luật Thống kê", ["Luật Giá", "Luật Thống kê"]),
    ],
)
def test_a_list_of_bills(text, expected):
    """
    What a list of bills names is not the law in force of that name, as ``dự án Luật X`` is not.
    """
    assert [found.text for found in documents(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Công văn số 148/UBTVQH15-KT gửi", [("Công văn số 148/UBTVQH15-KT", "148/UBTVQH15-KT")]),
        ("theo số 148/UBTVQH15-KT-TH", [("số 148/UBTVQH15-KT-TH", "148/UBTVQH15-KT-TH")]),
        ("số 148/UBTVQH15 thì không", []),
        ("số 148-UBTVQH15-KT thì không", []),
        ("số 148/QH15-KT thì không", []),
        ("số 148/ubtvqh15-kt thì không", []),
    ],
)
def test_letters_of_the_standing_committee(text, expected):
    """
    An official letter of the Standing Committee has its code and a unit's and no year; a resolution has its year.
    """
    assert [(found.text, found.value.id) for found in documents(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1Quyết định 64/QĐ-SYT\n2Luật Nhà ở 2023", ["Quyết định 64/QĐ-SYT", "Luật Nhà ở 2023"]),
        ("8Nghị quyết 57", ["Nghị quyết 57"]),
        ("khoản 2Nghị định số 45/2025/NĐ-CP", ["Nghị định số 45/2025/NĐ-CP"]),
        ("K2luật nhà ở 2023", []),
        ("xLuật Nhà ở 2023", []),
    ],
)
def test_a_number_that_ran_into_a_noun(text, expected):
    """
    The number of an item, or of a provision, may stand before a noun with a capital without a blank.
    """
    assert [found.text for found in documents(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- Đẩy mạnh Đề án 06\n- rà soát kho dữ liệu", ["Đề án 06"]),
        ("Nghị quyết 57 - Sơ kết năm đầu", ["Nghị quyết 57"]),
        ("Nghị quyết 57 - kết quả bước đầu", ["Nghị quyết 57"]),
        ("Nghị quyết 57 - NQ/TW đã nêu", ["Nghị quyết 57 - NQ/TW"]),
        ("Nghị quyết 57 - HNCB", []),
        ("Nghị quyết 57 -59", []),
        ("Nghị quyết 57-Sơ kết", []),
        ("Nghị quyết 57 -sơ kết", []),
    ],
)
def test_a_dash_behind_a_short_form(text, expected):
    """
    A dash between blanks, or the bullet of the next line, ends a short form; the rest of a symbol or a range does not.
    """
    assert [found.text for found in documents(text)] == expected


@pytest.mark.parametrize(
    "cited",
    [
        "Báo cáo giải trình, tiếp thu ý kiến thẩm định số 15/BC-SXD",
        "Báo cáo tiếp thu, giải trình ý kiến thẩm tra số 15/BC-SXD",
        "Báo cáo tiếp thu, giải trình ý kiến số 15/BC-SXD",
        "Báo cáo kết quả thẩm định số 15/BC-SXD",
    ],
)
def test_the_kind_of_a_report_stands_between_noun_and_number(cited):
    """
    What a report answers, or gives the result of, is part of the citation as ``thẩm tra`` is.
    """
    assert [(found.text, found.value.id) for found in documents(f"và {cited} ngày 02/6/2025")] == [(cited, "15/BC-SXD")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Luật Kho tàng quốc gia và Luật Sông ngòi", ["Luật Kho tàng quốc gia", "Luật Sông ngòi"]),
        ("theo Luật Lưu giữ tư pháp, các sở làm", ["Luật Lưu giữ tư pháp"]),
        ("Luật Sông ngòi và pháp luật khác", ["Luật Sông ngòi"]),
        ("theo Luật Biển Việt Nam năm 2012", ["Luật Biển Việt Nam năm 2012"]),
        ("theo Pháp lệnh sông ngòi 2003 thì", ["Pháp lệnh sông ngòi 2003"]),
        ("Pháp lệnh bảo vệ công trình sông ngòi năm 1994 hết", ["Pháp lệnh bảo vệ công trình sông ngòi năm 1994"]),
        (
            "Luật sửa đổi, bổ sung một số điều của Luật Sông ngòi, Luật Kho tàng quốc gia, Luật Đất đai được ban hành",
            ["Luật sửa đổi, bổ sung một số điều của Luật Sông ngòi, Luật Kho tàng quốc gia, Luật Đất đai"],
        ),
    ],
)
def test_words_of_two_syllables_go_on_with_the_name_of_a_law(text, expected):
    """
    ``pháp``, ``gia`` and ``học`` end a name that no table holds, but as the second half of one of its words.
    """
    assert [found.text for found in documents(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BC 83/ĐKT-SNV ngày 08/4/2026", [("BC 83/ĐKT-SNV", "Báo cáo", "83/ĐKT-SNV")]),
        ("TTr 7/XYZ-K của xưởng", [("TTr 7/XYZ-K", "Tờ trình", "7/XYZ-K")]),
        ("MBC 83/ĐKT-SNV", []),
        ("bc 83/ĐKT-SNV", []),
        ("công văn số 13524 ngày 02/3/2023", [("công văn số 13524", "Công văn", None)]),
        ("công văn 13524 ngày 02/3/2023", []),
        ("theo Nghị định 73 năm 2025", [("Nghị định 73", "Nghị định", "73/2025/NĐ-CP")]),
        ("theo Nghị định 28 năm 1995", [("Nghị định 28", "Nghị định", None)]),
        ("theo Kế hoạch số 28 năm 2025", [("Kế hoạch số 28", "Kế hoạch", None)]),
        ("theo Luật 36/2024 và", [("Luật 36/2024", "Luật", "36/2024/QH15")]),
        ("theo Luật số 16/2021 và", [("Luật số 16/2021", "Luật", None)]),
        ("theo Luật 103/2016 và", [("Luật 103/2016", "Luật", "103/2016/QH13")]),
        ("theo Luật 122/2016 và", [("Luật 122/2016", "Luật", None)]),
        ("thi hành luật 36/2024 và kỷ luật 12/2020", []),
        ("Luật 12 điều; Luật 5/7", []),
    ],
)
def test_numbers_whose_type_or_year_stands_beside(text, expected):
    """
    A code of a type before an unknown symbol is its type; a decree is told by its number and its year.
    """
    assert [(found.text, found.value.type, found.value.id) for found in documents(text)] == expected


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("các Nghị quyết 57, 59, 66 và 68", ["57", "59", "66", "68"]),
        ("triển khai Nghị quyết số 71, 72 của Bộ Chính trị", ["71", "72"]),
        ("theo Nghị định 178 hoặc 67", ["178", "67"]),
        ("Chỉ thị 16,\n17 và Kết luận 50", ["16", "17", "50"]),
        ("theo Nghị quyết 57, 15 đơn vị đã làm", ["57"]),
        ("theo Nghị quyết 57, 20.000 người", ["57"]),
        ("Nghị quyết 57, 100% xã", ["57"]),
        ("Nghị quyết 57 và 30 ngày sau", ["57"]),
        ("Nghị quyết 57, 2025 là năm đầu", ["57"]),
        ("Nghị định 15 và 3 nghị định", ["15"]),
        ("Quyết định số 12, 13/QĐ-TTg", ["12", None]),
        ("Đề án 06, 07", ["06"]),
    ],
)
def test_short_forms_in_a_list_share_their_noun(text, numbers):
    """
    After the first of them a bare number is one more document, unless it counts something.
    """
    assert [found.value.label for found in documents(text)] == numbers


def test_a_number_before_words_that_are_no_symbol_is_a_short_form():
    """
    Only a known code of a type may stand behind a blank in place of the slash: else the number stands alone.
    """
    (found,) = documents("theo Quyết định số 2665 HN/HCM")

    assert (found.text, found.value.number, found.value.short) == ("Quyết định số 2665", "2665", True)


@pytest.mark.parametrize("symbol", ["12-2020/QĐ-XYZ", "12/2020-QĐ-XYZ", "12-QĐ-XYZ"])
def test_the_number_and_the_body_of_an_irregular_symbol_stay(symbol):
    """
    A symbol whose body nobody knows, with a dash where a slash belongs, keeps its number, its year and its letters.
    """
    (found,) = documents(f"theo Quyết định {symbol} vừa ký")

    assert found.text == f"Quyết định {symbol}"
    assert (found.value.type, found.value.number) == ("Quyết định", "12")
    assert found.value.year == (2020 if "2020" in symbol else None)
    assert found.value.id is not None
    assert found.value.id.endswith("QĐ-XYZ")


def test_the_name_ends_where_a_line_with_a_capital_begins():
    """
    A name that the table does not hold ends with its line when the next line begins a new name.
    """
    assert [f.text for f in documents("ban hành Luật Khuyến công\nThương mại quốc tế")] == ["Luật Khuyến công"]


@pytest.mark.parametrize(
    ("name", "on", "id_"),
    [
        ("Luật Thủ đô", date(2020, 5, 1), "25/2012/QH13"),
        ("Luật Tổ chức Tòa án nhân dân", date(1990, 1, 1), None),
    ],
)
def test_a_law_of_a_later_year_is_not_meant(name, on, id_):
    """
    Where only the year of a law is known, a text of an earlier year means another law of its name, or none.
    """
    assert [f.value.id for f in documents(f"theo {name}", on)] == [id_]


def test_the_table_says_when_it_does_not_know():
    """
    Of an ordinance with neither its day nor its coming into force nobody can say whether it was in force.
    """
    assert well_known().by_id["02/1997/PL-UBTVQH9"].in_force(date(2000, 1, 1)) is None


def test_a_day_on_which_no_law_of_the_name_was_made_settles_nothing():
    """
    The day beside a name tells laws apart; a day that belongs to none of them leaves the name without a number.
    """
    on = date(2025, 5, 1)

    assert [f.value.id for f in documents("Căn cứ Luật Đất đai ngày 05/6/2019", on)] == [None]


def test_a_day_that_does_not_exist_is_not_the_documents():
    """
    31 February is no day: the law is read without it, and a string that ends with it is no document.
    """
    assert [f.text for f in documents("Luật Đất đai ngày 31/02/2024")] == ["Luật Đất đai"]
    with pytest.raises(ParseError, match="something else"):
        references.parse("Luật Đất đai ngày 31/02/2024")


def test_a_law_that_amends_more_laws_than_anybody_counts_is_one_law():
    """
    However long the list of the laws that it amends, the amending law starts where its own name starts.
    """
    first = documents("Luật sửa đổi, bổ sung một số điều của " + ", ".join(["Luật Giá"] * 50))[0]

    assert first.start == 0
    assert first.value.name.startswith("Luật sửa đổi, bổ sung một số điều của Luật Giá, Luật Giá")


@pytest.mark.parametrize(
    ("id_", "family", "bodies"),
    [
        ("12-CV/VPTW", "party", ("VPTW",)),
        ("12-VPTW", "party", ("VPTW",)),
        ("10/LB-TT", "old", ("LB",)),
        ("12/CV-BTC", "correspondence", ("BTC",)),
        ("12/QĐ-UB", "old", ("UB",)),
        ("05/2020/SY-LPQT", "treaty", ("LPQT",)),
        ("không số", "old", ()),
    ],
)
def test_the_rule_that_a_number_was_formed_by(id_, family, bodies):
    """
    The dash and the slash, the code of the type and the body tell which rule a number follows; what follows no rule is
    counted with the old ones.
    """
    value = Reference(id=id_)

    assert (value.family, value.bodies) == (family, bodies)


@pytest.mark.parametrize(
    ("id_", "warnings"),
    [
        ("12/QĐ-XYZABC", ("unknown body XYZABC",)),
        ("12/QĐ-UBND", ()),
        ("31/2024/QH15", ()),
        ("12/NQ-UBTVQH14", ()),
    ],
)
def test_only_what_looks_wrong_is_warned_of(id_, warnings):
    """
    A body that no table holds is warned of; a known body, and a term that sat in the year of the number, are not.
    """
    assert Reference(id=id_).warnings == warnings


def test_what_a_value_without_an_id_says_of_itself():
    """
    A short form has its number, and its year where the text gives one; a name has neither, and neither has a term.
    """
    (dated,) = documents("theo Thông tư 12/2025")
    (short,) = documents("theo Thông tư 12 của Bộ")
    named = Reference(type="Luật", name="Luật Khuyến công")

    assert (dated.value.number, dated.value.year) == ("12", 2025)
    assert (short.value.number, short.value.year) == ("12", None)
    assert short.value.to_dict() == {"number": "12", "type": "Thông tư", "short": True}
    assert (named.number, named.year, named.term, named.urn) == (None, None, None, None)
    assert Reference(id="80/2015/QH13").term == 13


def test_a_number_of_no_type_says_no_type():
    """
    What does not apply is absent in the JSON.
    """
    assert Reference(number="12").to_dict() == {"number": "12"}


def test_a_citation_is_equal_to_citations_only():
    """
    A value compares with its own kind; what is no provision does not stand before or behind one.
    """
    assert Reference(id="31/2024/QH15") != "31/2024/QH15"
    with pytest.raises(TypeError):
        Provision(("điều 5",)) < 5  # noqa: B015


def test_the_label_of_a_level():
    """
    Each level of a provision gives its label, and a level that is not there gives none.
    """
    place = Provision(("phụ lục số 01", "mẫu số 02", "khoản 3"))

    assert [place.label(noun) for noun in ("phụ lục số", "mẫu số", "khoản", "điểm")] == ["01", "02", "3", None]


def test_a_place_knows_whether_it_points_at_what_is_being_read():
    """
    ``điều này`` points at the article being read, whatever is named inside it; a number names its place.
    """
    assert Provision(("điều này", "khoản 2")).open
    assert not Provision(("điều 5", "khoản 2")).open


def test_a_list_of_more_articles_than_a_law_has_is_read_from_its_start():
    """
    Each member of a list is a place of its own, however many follow.
    """
    found = references.find("các Điều " + ", ".join(map(str, range(1, 301))))

    assert [f.value.path for f in found[:200]] == [f"điều {n}" for n in range(1, 201)]


def test_a_character_without_width_is_no_label():
    """
    Behind the noun stands a character that nobody sees: the label is missing.
    """
    with pytest.raises(ParseError, match="its label is missing"):
        parse_provision("khoản \u200b")


@pytest.mark.parametrize(
    ("text", "words", "symbol"),
    [
        ("theo Quyết định chủ trương đầu tư số 12/QĐ-UBND", "Quyết định chủ trương đầu tư số 12/QĐ-UBND", "12/QĐ-UBND"),
        (
            "Quyết định điều chỉnh chủ trương đầu tư lần thứ 4 số 13/QĐ-UBND và",
            "Quyết định điều chỉnh chủ trương đầu tư lần thứ 4 số 13/QĐ-UBND",
            "13/QĐ-UBND",
        ),
        (
            "có giấy phép khai thác khoáng sản số 14/GP-UBND.",
            "giấy phép khai thác khoáng sản số 14/GP-UBND",
            "14/GP-UBND",
        ),
        ("Hợp đồng thuê đất số 15/2024/HĐTĐ.", "Hợp đồng thuê đất số 15/2024/HĐTĐ", "15/2024/HĐTĐ"),
        ("Hợp đồng thuê đất số 15/HĐNT/A2/2026; Quyết định số 16/QĐ-BYT", "Quyết định số 16/QĐ-BYT", "16/QĐ-BYT"),
        # another noun, or a word that says something about the document, is no name
        ("Quyết định phê duyệt Đề án nhà ở số 16/QĐ-UBND", "số 16/QĐ-UBND", "16/QĐ-UBND"),
        ("Quyết định này thay thế số 17/QĐ-UBND", "số 17/QĐ-UBND", "17/QĐ-UBND"),
        ("Quyết định Bộ trưởng ký số 18/QĐ-BYT", "số 18/QĐ-BYT", "18/QĐ-BYT"),
        ("Quyết định điều chỉnh, bổ sung quy mô số 19/QĐ-UBND", "số 19/QĐ-UBND", "19/QĐ-UBND"),
        ("Giấy phép khai thác số 20/QĐ-UBND", "số 20/QĐ-UBND", "20/QĐ-UBND"),  # a symbol of another type
        ("quyết định chọn phương thức mới số 21/BYT-KH", "số 21/BYT-KH", "21/BYT-KH"),  # a verb
        ("QUYẾT ĐỊNH CHỦ TRƯƠNG ĐẦU TƯ\nSố 22/QĐ-UBND", "Số 22/QĐ-UBND", "22/QĐ-UBND"),  # a title, and its number
    ],
)
def test_a_document_s_own_name_before_its_number(text, words, symbol):
    """
    A few words between a type noun and ``số`` are the document's name, where the symbol is one of that type.
    """
    assert [(found.text, found.value.id) for found in documents(text)] == [(words, symbol)]


def test_a_symbol_that_is_none_by_its_codes_is_one_with_its_day_behind_it():
    """
    ``số`` before it and a day behind it tell a document, whose type the symbol does not.
    """
    found = documents("chấp thuận nghiệm thu chữa cháy số 71/NT-PCCC ngày 02/7/2025 của phòng, số 72/NT-PCCC chưa có")

    assert [(f.text, f.value.id, f.value.type) for f in found] == [("số 71/NT-PCCC", "71/NT-PCCC", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("theo Đề án 06/CP", [("Đề án 06/CP", "06/QĐ-TTg")]),
        ("Bãi bỏ một số điều\n1. Bãi bỏ Điều 6", [("Điều 6", "điều 6")]),
        ("Sửa đổi một số khoản\n2. Sửa đổi Điều 6", [("Điều 6", "điều 6")]),
        ("tại các Điều 17, 21 và 149 thành cụm từ", [("Điều 17", "điều 17"), ("21", "điều 21"), ("149", "điều 149")]),
        ("theo khoản 3¹Điều 15", [("khoản 3¹Điều 15", "điều 15/khoản 3")]),
        (
            "Điều 5, khoản 2, điểm a và khoản 3",
            [("Điều 5, khoản 2, điểm a", "điều 5/khoản 2/điểm a"), ("khoản 3", "điều 5/khoản 3")],
        ),
        ("Quyết định 12-QĐ-TTg", [("Quyết định 12-QĐ-TTg", "12/QĐ-TTg")]),
        ("Điều 5 BLHS năm 2015", [("Điều 5", "điều 5"), ("BLHS năm 2015", "100/2015/QH13")]),
        ("BLLĐ 2019, Luật HNGĐ 2014", [("BLLĐ 2019", "45/2019/QH14"), ("Luật HNGĐ 2014", "52/2014/QH13")]),
        ("Công văn số 12/TP-BLDS của phòng", [("Công văn số 12/TP-BLDS", "12/TP-BLDS")]),
        ("Tổ BLHS-BLDS, ABLHS", [("BLHS", None)]),
        ("Chỉ thị số 9/CT-TTgngày 3/4/2024", [("Chỉ thị số 9/CT-TTg", "9/CT-TTg")]),
        ("Luật số 31/2024/QH15ngày 18/01/2024", [("Luật số 31/2024/QH15", "31/2024/QH15")]),
        (
            "TCVN 8810 - 3:2011, TCVN 2290 - 78",
            [("TCVN 8810 - 3:2011", "TCVN 8810-3:2011"), ("TCVN 2290 - 78", "TCVN 2290-78")],
        ),
        ("Công văn số 179/UBTVQH10, theo 180/UBTVQH10", [("Công văn số 179/UBTVQH10", "179/UBTVQH10")]),
        ("Tờ trình số 2 VT/XN ngày 7/1/1999", [("Tờ trình số 2 VT/XN", "2 VT/XN")]),
        ("Luật số 38/2019/QH14và cả", [("Luật số 38/2019/QH14", "38/2019/QH14")]),
        ("Quyết định số 5/2025/QĐ-TTgcủa ai", [("Quyết định số 5/2025/QĐ-TTg", "5/2025/QĐ-TTg")]),
        ("Thông tư 29 2024 TT BGDĐT quy định", [("Thông tư 29 2024 TT BGDĐT", "29/2024/TT-BGDĐT")]),
        ("Quyết định 306 QĐ BYT 2025", [("Quyết định 306 QĐ BYT", "306/QĐ-BYT")]),
        ("Nghị định 188 2025 về phí", [("Nghị định 188 2025", "188/2025/NĐ-CP")]),
        ("Thông tư 16 2025 NĐ BTC ra sao", [("Thông tư 16 2025", None)]),
        ("Thông tư 16 NĐ BTC", [("Thông tư 16", None)]),
        (
            "Luật Đầu tư nước ngoài tại Việt Nam ngày 12/11/1996, Luật Khuyến khích đầu tư trong nước",
            [
                ("Luật Đầu tư nước ngoài tại Việt Nam", None),
                ("Luật Khuyến khích đầu tư trong nước", "03/1998/QH10"),
            ],
        ),
        (
            "TCXDVN 33:2006, 22TCN 211-06, TCCS 01:2020/TCĐBVN và 10 TCN 834 - 2006, ĐLVN 05 : 2017",
            [
                ("TCXDVN 33:2006", "TCXDVN 33:2006"),
                ("22TCN 211-06", "22TCN 211-06"),
                ("TCCS 01:2020/TCĐBVN", "TCCS 01:2020/TCĐBVN"),
                ("10 TCN 834 - 2006", "10TCN 834-2006"),
                ("ĐLVN 05 : 2017", "ĐLVN 05:2017"),
            ],
        ),
        ("BTCN 5-06, TCN 5, TCCS 12 bản, TCXD 12a, TCXD", []),
        ("của địa phương.Điều 2. Quan điểm; theo nội dung.Điều 3 cũ", [("Điều 3", "điều 3")]),
        ("khoản 1 điều 260 bộ luật hình sự", [("khoản 1 điều 260", "điều 260/khoản 1"), ("bộ luật hình sự", None)]),
        ("điều 5, của luật đất đai; học luật đất đai", [("điều 5", "điều 5"), ("luật đất đai", None)]),
        (
            "Luật Lao động 2019, Luật Dân sự năm 2005",
            [("Luật Lao động 2019", "45/2019/QH14"), ("Luật Dân sự năm 2005", "33/2005/QH11")],
        ),
        (
            "Luật HN&GĐ 2014, Luật HN & GĐ năm 2014",
            [("Luật HN&GĐ 2014", "52/2014/QH13"), ("Luật HN & GĐ năm 2014", "52/2014/QH13")],
        ),
        ("Luật Phòng,chống tham nhũng năm 2018", [("Luật Phòng,chống tham nhũng năm 2018", "36/2018/QH14")]),
        (
            "Luật Đất đaicủa ta, Luật Cán bộ, công chứcngày 24/6/2025, Luật Nhà cửavà",
            [("Luật Đất đai", None), ("Luật Cán bộ, công chức", "80/2025/QH15"), ("Luật Nhà cửavà", None)],
        ),
        ("Luật Sông và  và và \n đối \n đối \n đối", [("Luật Sông", None)]),
        ("hướng dẫn 21 Ban Công tác Mặt trận; Quyết định 22 ban hành", [("Quyết định 22", None)]),
        ("công văn số 21/CV-TN-2024 ngày 3/4/2024", [("công văn số 21/CV-TN-2024", "21/CV-TN-2024")]),
        ("kiểm nghiệm nước - Phần 2: Phương pháp đếm; tại Phần 2: đếm", [("Phần 2", "phần 2")]),
        ("Luật KH, CN&ĐMST và Luật ĐC&KS", [("Luật KH, CN&ĐMST", "93/2025/QH15"), ("Luật ĐC&KS", "54/2024/QH15")]),
        (
            "Bản án 9/2019/DS-PT, bản án dân sự sơ thẩm số: 15/2018/DSST",
            [("Bản án 9/2019/DS-PT", "9/2019/DS-PT"), ("bản án dân sự sơ thẩm số: 15/2018/DSST", "15/2018/DSST")],
        ),
        (
            "quyết định giám đốc thẩm 3/2021/KDTM-GĐT; bản án hôn nhân và gia đình phúc thẩm 4/2020/HNGĐ-PT",
            [
                ("quyết định giám đốc thẩm 3/2021/KDTM-GĐT", "3/2021/KDTM-GĐT"),
                ("bản án hôn nhân và gia đình phúc thẩm 4/2020/HNGĐ-PT", "4/2020/HNGĐ-PT"),
            ],
        ),
        (
            "Quyết định giám đốc thẩm hình sự số 5/2022/HS-GĐT, Quyết định giám đốc số 6/2022/HS-GĐT",
            [("Quyết định giám đốc thẩm hình sự số 5/2022/HS-GĐT", "5/2022/HS-GĐT")],
        ),
        ("số 12/ng 5, 100 đồng/ngày, Công văn số 12/Hung", []),
    ],
)
def test_what_a_careful_reader_reads(text, expected):
    """
    A short form of a programme; a count of articles over a numbered line; the next paragraph of the same article; the
    letters of a code; the day whose blank is lost.
    """
    assert [(f.text, getattr(f.value, "path", None) or f.value.id) for f in references.find(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "BLHS năm 2015",
        "BLTTDS số 92/2015/QH13",
        "Luật HN&GĐ 2014",
        "Luật KH, CN&ĐMST",
        "Luật Lao động 2019",
        "Bản án hình sự sơ thẩm số 5/2024/HSST",
        "Công văn số 21/CV-TN-2024",
        "Thông tư 29 2024 TT BGDĐT",
        "Nghị định 188 2025",
        "Tờ trình số 2 VT/XN",
        "điểm b mục 6 Phần II Điều 1",
        "TCCS 01:2020/TCĐBVN",
    ],
)
def test_what_lawyers_shorten_is_written_so_that_it_is_read_again(text):
    """A value that was read from letters, from a headline or from a section of an article is its own reading."""
    value = references.parse(text)
    assert references.parse(str(value)) == value


@pytest.mark.parametrize(
    ("text", "type_", "year"),
    [
        ("TCXD 51:2008", "Tiêu chuẩn xây dựng", 2008),
        ("22TCN 211-06", "Tiêu chuẩn ngành", 2006),
        ("TCVN 2290-78", "Tiêu chuẩn quốc gia", 1978),
        ("Tiêu chuẩn thiết kế 22TCN 211-06", None, None),
        ("Quy chuẩn xây dựng Việt Nam QCXDVN 01:2008/BXD", "Quy chuẩn xây dựng Việt Nam", 2008),
    ],
)
def test_a_standard_of_an_old_series_has_its_type_and_year(text, type_, year):
    """The series says the type where the text does not; a year of two figures is that of the nearest century."""
    if type_ is None:
        assert not references.is_valid(text)
    else:
        value = references.parse(text)
        assert (value.type, value.year, references.parse(str(value))) == (type_, year, value)


@pytest.mark.parametrize(
    ("text", "repairs"),
    [
        ("quyết định số 12/2020/qđ-ttg", ("small letters",)),
        ("Quyết định số 12/QD-TTg", ("look-alike letters",)),
        ("Quyết định 12-QĐ-TTg", ("a dash for a slash",)),
    ],
)
def test_each_repair_is_told_once(text, repairs):
    """
    Small letters have no other fault: the capitals of the code come with them.
    """
    assert references.parse(text).repairs == repairs
