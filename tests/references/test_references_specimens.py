"""What is read where: real forms in sentences of our own, and what only looks like a citation."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from vnpolicy import references
from vnpolicy.references import Reference

LINES = (Path(__file__).parent / "references_specimens.tsv").read_text(encoding="utf-8").splitlines()[1:]
SPECIMENS = [tuple(line.split("\t")) for line in LINES]


def documents(text, on=None):
    return [found for found in references.find(text, on=on) if isinstance(found.value, Reference)]


@pytest.mark.parametrize(("text", "span", "id_", "type_", "name"), SPECIMENS, ids=[row[1] for row in SPECIMENS])
def test_each_specimen_is_read_over_its_span_with_its_value(text, span, id_, type_, name):
    """
    The one citation of the sentence covers the words named, and stands for the document named.
    """
    found = documents(text)

    assert [(span, id_, type_, name)] == [(f.text, f.value.id or "", f.value.type, f.value.name or "") for f in found]
    assert text[found[0].start : found[0].end] == found[0].text


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Nghị định này có hiệu lực", "the document itself"),
        ("Quốc hội đã thông qua 4 Luật và 18 Nghị quyết", "a count"),
        ("các nghị định hướng dẫn thi hành 19 luật", "a group"),
        ("theo Mẫu số 01/XĐTMS/TXNK kèm theo", "a form"),
        ("kê khai theo tờ khai 05/KK-TNCN", "a form"),
        ("nồng độ 100mg/L trong nước", "a unit"),
        ("giá 520 đồng/kWh, đạt 56/76 chỉ tiêu", "a rate and a share"),
        ("hoạt động 24/7 từ ngày 05/3/2020", "a term and a day"),
        ("nhà số 12/A-B cạnh chợ", "a house"),
        ("dự thảo Luật Đất đai trình Quốc hội", "a bill"),
        ("tốt nghiệp Trường Đại học Luật Hà Nội", "a school"),
        ("kinh tế - xã hội, pháp luật Việt Nam", "the law at large"),
        ("Luật sư Nguyễn Văn A", "a lawyer"),
        ("theo pháp luật bảo vệ môi trường", "the law at large"),
        ("am hiểu luật đất đai và luật thuế", "subjects"),
        ("xử lý kỷ luật cán bộ, công chức", "discipline"),
        ("ngành kinh tế, luật, kế toán, kiểm toán", "subjects"),
        ("theo Nghị quyết Đại hội đồng cổ đông", "a company's resolution"),
        ("Kế hoạch 5 năm lần thứ nhất", "a term"),
        ("thông báo 01 lần bằng văn bản", "a count"),
        ("sau kết luận 8 cuộc thanh tra", "a count"),
        ("đã kết luận 35 đơn thư của dân", "a count"),
        ("quyết định 03 nội dung", "a count"),
        ("báo cáo 6 tháng đầu năm", "a term"),
        ("tháng 10/2025 - UBND tỉnh báo cáo", "a month"),
        ("ban hành kèm theo Quyết định số .../QĐ-UBND", "a number left blank"),
        ("tệp TT-31-2025-TT-BCT-toan-van.docx", "a file name"),
        ("Luật, Nghị quyết của Quốc hội", "two nouns"),
        ("Điều 2. Nguyên tắc của Nghị định\n1. Trường hợp", "a heading and its first item"),
    ],
)
def test_what_only_looks_like_a_citation_is_left_alone(text, reason):
    """
    Counts, forms, units, bills and files are no documents.
    """
    assert [found.text for found in documents(text)] == [], reason


def test_a_list_with_one_head_gives_each_number():
    """
    Of a list under one noun the first span begins at the noun, the others where their own words begin.
    """
    text = "các Quyết định số 10/QĐ-TTg ngày 02/3/2020, số 11/QĐ-TTg và 12/2020/QĐ-TTg"

    assert [f.text for f in documents(text)] == ["Quyết định số 10/QĐ-TTg", "số 11/QĐ-TTg", "12/2020/QĐ-TTg"]


def test_laws_in_a_list_keep_the_type_of_their_head():
    """
    A number of the National Assembly does not tell a law from a resolution; in a list the noun before it does.
    """
    found = documents("các Luật số 64/2020/QH14, số 77/2023/QH15 và số 78/2023/QH15")

    assert [f.value.type for f in found] == ["Luật"] * 3


def test_a_short_form_keeps_its_number_and_no_id():
    """
    A number without a symbol may stand for several documents: the reader of the whole text binds it.
    """
    (found,) = documents("theo Nghị quyết 57 của Bộ Chính trị")

    assert (
        found.value.type,
        found.value.number,
        found.value.id,
        found.value.short,
    ) == ("Nghị quyết", "57", None, True)


@pytest.mark.parametrize(
    ("on", "id_"),
    [
        (date(2003, 1, 1), None),
        (date(2004, 7, 1), "13/2003/QH11"),
        (date(2014, 6, 30), "13/2003/QH11"),
        (date(2014, 7, 1), "45/2013/QH13"),
        (date(2020, 5, 1), "45/2013/QH13"),
        (date(2024, 7, 31), "45/2013/QH13"),
        (date(2024, 8, 1), "31/2024/QH15"),
    ],
)
def test_a_bare_name_is_the_law_in_force_on_the_day(on, id_):
    """
    Three laws are called Luật Đất đai; on a day one of them was in force.
    """
    assert [id_] == [f.value.id for f in documents("theo Luật Đất đai", on)]


def test_an_ordinance_of_one_name_is_the_one_in_force():
    """
    The ordinance of 2020 took the place of that of 2005 on 1 July 2021 (02/2020/UBTVQH14, Điều 57).
    """
    text = "theo Pháp lệnh Ưu đãi người có công với cách mạng"

    assert [f.value.id for f in documents(text, date(2021, 6, 30))] == ["26/2005/PL-UBTVQH11"]
    assert [f.value.id for f in documents(text, date(2021, 7, 1))] == ["02/2020/UBTVQH14"]


def test_a_bare_name_stays_open_where_the_text_cites_one_in_full():
    """
    The law that the text names by its day may be the one that its bare name means: the day of the text does not decide.
    """
    text = "Căn cứ Luật Đất đai ngày 26/11/2003; theo quy định của Luật Đất đai"

    assert [f.value.id for f in documents(text, date(2025, 1, 1))] == ["13/2003/QH11", None]


def test_no_text_means_a_law_that_was_made_after_it():
    """
    The only law of a name is not meant by a text that is older than it.
    """
    assert [f.value.id for f in documents("xây dựng Luật Dữ liệu", date(2024, 5, 1))] == [None]
    assert [f.value.id for f in documents("xây dựng Luật Dữ liệu", date(2025, 5, 1))] == ["60/2024/QH15"]


def test_the_number_behind_an_amending_title_is_the_outer_laws_where_the_table_says_so():
    """
    87/2025/QH15 amends, 50/2014/QH13 is amended: the same place in the title, two readings.
    """
    outer = documents("Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật số 87/2025/QH15")
    inner = documents("Luật sửa đổi, bổ sung một số điều của Luật Xây dựng số 50/2014/QH13 hiện hành")

    assert [f.value.id for f in outer] == ["87/2025/QH15"]
    assert [f.value.id for f in inner] == ["62/2020/QH14"]


def test_a_symbol_broken_by_a_line_is_one_symbol():
    """
    PDF text breaks a line anywhere, also between noun, ``số`` and number.
    """
    (found,) = documents("Thông tư\nsố 74/2013/TT-\nBTC, ngày 04/6/2013")

    assert (found.value.id, found.value.repairs) == ("74/2013/TT-BTC", ("blanks",))


def test_a_symbol_broken_behind_its_ampersand_is_one_symbol():
    """
    Where a line ends behind ``&`` the code goes on in capitals.
    """
    (found,) = documents("theo Công văn số 812/SXD-QLN&\nTTBĐS ngày 05/6/2024")

    assert (found.value.id, found.value.repairs) == ("812/SXD-QLN&TTBĐS", ("blanks",))


def test_a_dash_of_the_text_is_not_the_symbols():
    """
    A dash between blanks that no known code follows belongs to the sentence.
    """
    text = (
        "Nghị định 30/2020/NĐ-CP - Về công tác văn thư\n- Luật Điện lực số 61/2024/QH15\n- Nghị định số 18/2025/NĐ-CP"
    )

    assert [f.value.id for f in documents(text)] == ["30/2020/NĐ-CP", "61/2024/QH15", "18/2025/NĐ-CP"]
