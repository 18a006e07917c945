"""Where a citation of provisions starts and ends: words before it, headings beside it, lists that go on or do not."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy import ParseError, extract, references
from vnpolicy.references import Provision
from vnpolicy.references.headings import LINE_RE, read_heading
from vnpolicy.references.provisions import parse_provision
from vnpolicy.text import fold


def read(text):
    """What a text cites, with its words."""
    return [(found.text, found.value.path) for found in references.find(text) if found.value.kind == "provision"]


# --- this article, this paragraph -------------------------------------------------------------------------------------


@pytest.mark.parametrize("noun", ["điểm", "mục"])
@pytest.mark.parametrize("word", ["tại", "theo", "của", "trong", "và", "hoặc", "ở", "trên", "thuộc"])
def test_a_word_that_cites_makes_this_point_a_place(word, noun):
    """``tại điểm này`` is the point that is being read."""
    assert read(f"được nêu {word} {noun} này") == [(f"{noun} này", f"{noun} này")]


@pytest.mark.parametrize("noun", ["điểm", "mục"])
@pytest.mark.parametrize("word", ["về", "với", "do"])
def test_after_any_other_word_it_is_a_thing(word, noun):
    """``về điểm này``: on this matter."""
    assert read(f"được hỏi {word} {noun} này") == []


@pytest.mark.parametrize("word", ["các", "những", "hai", "số", "mấy", "từng", "mọi"])
def test_sums_that_are_counted_are_no_paragraph(word):
    """``những khoản này`` are sums of money; a paragraph is this one and stands alone."""
    assert read(f"chi trả {word} khoản này trước") == []
    assert read("trường hợp khoản này áp dụng") == [("khoản này", "khoản này")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("quy định tại Chương này", "Chương này"),
        ("Khi đó, Điều này được áp dụng", "Điều này"),
        ("quy định tại Điều này không áp dụng", "Điều này"),
        ("quy định tại\nĐiều này được áp dụng", "Điều này"),
        ("nêu tại  Điều này", "Điều này"),
        ("Khi đó, Điều này cho thấy hạn chế", None),
        ("Kết thúc.\nĐiều này được áp dụng", None),
        ("Hết phần đầu. Chương này quy định về thuế", None),
        ("trong chương này", None),
        ("tại phần này", None),
        ("tại phụ lục này", None),
    ],
)
def test_this_article_stands_inside_a_sentence_and_has_a_capital(text, found):
    """At a sentence's start, before ``cho thấy``, and in small letters it is "this thing"."""
    assert [words for words, _ in read(text)] == ([] if found is None else [found])


# --- headings -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Chương II - Quy định chung", "a dash ends the label of a chapter"),
        ("Chương II[3] Quy định chung", "a footnote behind the label of a chapter"),
        ("Chương II QUY ĐỊNH CHUNG", "a title in capitals on the same line"),
        ("Phụ lục I THUẾ XE", "a short title in capitals"),
        ("Phụ lục I TRANH", "a title of five letters"),
        ("Thực hiện xong.\nĐiều 5.\nKết thúc", "a line of its own behind a sentence"),
        ("ban hành Quy chế này,\nĐiều 5. Phạm vi\n1. Nước", "a line with a title behind a comma"),
        ("ban hành Quy chế này,\nChương I.\nPHẠM VI CHUNG\nNước", "a chapter with its title below, behind a comma"),
        ("ban hành Quy chế này,\nChương 1\nPHẠM VI CHUNG\nNước", "the same without a dot"),
        ("ban hành Quy chế này,\nĐiều 5. Đối tượng áp dụng\n1. Nước", "a title whose first letter is Vietnamese alone"),
        ("ban hành Quy chế này,\nĐiều 1.\nĐối tượng\n1. Nước", "the first article, with its title below it"),
        ("Chương đầu\n  Điều 5. Phạm vi", "blanks before it"),
        ("## Điều 5. Phạm vi", "marks of emphasis before it"),
        ("Hết.\n**Điều 5.** Phạm vi", "bold letters"),
        ("Mục lục: CHƯƠNG II QUY ĐỊNH CHUNG VỀ THUẾ", "a title in capitals in the middle of a line"),
        ("Trang 5 PHẦN II TỔ CHỨC THỰC HIỆN", "the same of a part"),
        ("Trang 5 PHỤ LỤC I DANH MỤC HÀNG HÓA", "the same of an annex"),
        ("Trang 5 CHƯƠNG V XÂY DỰNG NHÀ", "a title of twelve letters, the first of them an X"),
        ("Trang 5 PHỤ LỤC I: DANH MỤC HÀNG HÓA", "a colon before the title"),
        ("Trang 5 PHỤ LỤC I - DANH MỤC HÀNG HÓA", "a dash before the title"),
        ("sửa như sau: “Điều 5. Phạm vi điều chỉnh", "new text in quotation marks"),
        ('sửa như sau: "Điều 5: Phạm vi điều chỉnh', "the same in plain marks, with a colon"),
        ("CÁC MẪU BIỂU\nMẫu số 01. Đơn đăng ký giếng", "a form below a title that ends with half of a longer noun"),
    ],
)
def test_a_heading_cites_nothing(text, why):
    """What opens a part of a document is not cited there."""
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Điều 5 - 7 của Luật này", ["Điều 5", "7"]),
        ("Điều 5[3] của Luật này", ["Điều 5"]),
        ("Điều 5 QUY ĐỊNH CHUNG", ["Điều 5"]),
        ("Chương II của Luật này", ["Chương II"]),
        ("Phụ lục I BHYT", ["Phụ lục I"]),
        ("Phụ lục I GDP tăng", ["Phụ lục I"]),
        ("Thực hiện theo\nĐiều 5.\nKết thúc", ["Điều 5"]),
        ("Theo khoản 2,\nĐiều 5. Nước chảy\nKết thúc", ["khoản 2,\nĐiều 5"]),
        ("Theo điểm 3.1,\nĐiều 5. Nước chảy\nKết thúc", ["điểm 3.1,\nĐiều 5"]),
        ("Theo Luật này,\nĐiều 5.\nKết thúc", ["Điều 5"]),
        ("Theo Luật này,\nĐiều 5.\nKết thúc\n", ["Điều 5"]),
        ("Theo Luật này,\nĐiều 1. đoạn hai của kho\n", ["Điều 1"]),
        ("Theo Luật này,\nĐiều 5; nước chảy", ["Điều 5"]),
        ("Thực hiện theo\nĐiều 5.\nÁp dụng từ", ["Điều 5"]),
        ("Xem: Điều 5.", ["Điều 5"]),
        ("theo Điều 5,\nChương I\nBộ luật", ["Điều 5", "Chương I"]),
        ("theo khoản\n1 và Điều\n1; nước chảy", ["khoản\n1", "Điều\n1"]),
        ("theo khoản\n1.", ["khoản\n1"]),
        ("theo Điều\n12. Nước chảy", ["Điều\n12"]),
        ("theo PHỤ LỤC I DANH MỤC HÀNG HÓA", ["PHỤ LỤC I"]),
        ("Bảng 2 Phụ lục A QCVN 06:2022/BXD", ["Phụ lục A"]),
        ("Bảng 2 Phụ lục A TCVN 5507:2002 NHÓM", ["Phụ lục A"]),
        ("cụm từ “Điều 5 của Luật” được thay", ["Điều 5"]),
        ("cụm từ “Điều 5” được thay", ["Điều 5"]),
        ("như đã nêu ở\nĐiều này.\nKết thúc", ["Điều này"]),
        ("như đã nêu ở\nChương này.\nKết thúc", ["Chương này"]),
        ("Trang 5 CHƯƠNG V XÂY CẦU NHÀ", ["CHƯƠNG V"]),
        ("lập theo biểu\nmẫu số 01. Đơn nộp", ["biểu\nmẫu số 01"]),
        ("lập theo biểu\nMẫu số 01 của Nghị định", ["biểu\nMẫu số 01"]),
    ],
)
def test_what_looks_like_a_heading_and_is_cited(text, found):
    """A line that goes on from the one above, a standard behind an annex, a title of four letters: no headings."""
    assert [words for words, _ in read(text)] == found


def headings(text):
    """What the lines of a text open, its first by a break that is put before it: as the reader of a document asks."""
    folded = fold(text)
    lines = [(line, 0) for line in LINE_RE.finditer(folded.lower)]
    if (first := LINE_RE.match("\n" + folded.lower)) is not None:
        lines.insert(0, (first, -1))
    return [heading for line, shift in lines if (heading := read_heading(folded, line, shift)) is not None]


def test_the_first_line_opens_like_every_other():
    """A heading at the start of a text has the span and the label that it has further down, quoted or not."""
    for text in (
        "Điều 5. Phạm vi",
        "“Điều 5. Phạm vi",
        "Chương II\nCHUNG",
        "1. Việc",
        "a) Việc",
        "II. VIỆC",
        "đ) Việc",
    ):
        (first,) = headings(text)
        (later,) = headings(f"Hết.\n{text}")

        assert later[:2] == (first.start + 5, first.end + 5)
        assert later[2:] == first[2:]


@pytest.mark.parametrize(
    "text", ["Hết.\nĐiều này. Việc", "Hết.\nii. việc", "Hết.\nA) Việc", "Hết.\nI) Việc", "Nêu tại\nĐiều 5. Việc"]
)
def test_a_line_that_opens_nothing(text):
    """No label, small Roman numerals of two letters, capitals for points, and what the line above goes on with."""
    assert headings(text) == []


# --- the noun and its label ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["tài\nkhoản 12 của đơn vị", "(tài khoản 12 của đơn vị)", "“tài khoản 12” của", "thời\nđiểm a"]
)
def test_the_second_half_of_a_word_is_no_noun(text):
    """A break or a bracket before the first half changes nothing."""
    assert read(text) == []


@pytest.mark.parametrize("noun", ["mục", "tiểu mục", "phần", "phụ lục", "phụ lục số", "chương"])
def test_a_letter_or_a_numeral_is_a_label_in_capitals(noun):
    """``mục I`` is a section, and ``mục i`` in the middle of a sentence is none."""
    assert read(f"nêu tại {noun} I của Đề án") == [(f"{noun} I", f"{noun} I")]
    assert read(f"nêu tại {noun} i của Đề án") == []


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("Mục a của Đề án", None),
        ("Tiểu mục b của Đề án", None),
        ("Phần c của Đề án", None),
        ("Phụ lục a kèm theo", "phụ lục a"),
        ("Chương iv của Luật", "chương iv"),
        ("Phần thứ hai của Luật", "phần thứ hai"),
        ("phần thứ hai của Luật", None),
        ("Phần 2 của Luật", "phần 2"),
        ("phần 2 của Luật", None),
        ("chương 3 của Luật", None),
        ("mục 3 phần 2 của Luật", "phần 2/mục 3"),
        ("mục 3 chương 3 của Luật", "chương 3/mục 3"),
        ("khoản 2 mục i phần II", "phần II/mục i/khoản 2"),
        ("mục 1, phụ lục a", "phụ lục a/mục 1"),
        ("Biểu mẫu 02 kèm theo", "biểu mẫu 02"),
        ("biểu mẫu 02 kèm theo", None),
        ("mẫu 02 kèm theo", None),
        ("mẫu ĐT03 kèm theo", "mẫu ĐT03"),
        ("biểu mẫu HS-12 kèm theo", "biểu mẫu HS-12"),
        ("Mẫu HS-12 kèm theo", "mẫu HS-12"),
        ("mẫu 07-HS kèm theo", "mẫu 07-HS"),
        ("mẫu 07-2/HS-ĐT kèm theo", "mẫu 07-2/HS-ĐT"),
        ("mẫu đt03 kèm theo", None),
        ("mẫu ĐT35 trưng bày", None),
        ("mẫu ĐT035 trưng bày", None),
        ("mẫu HS-120 trưng bày", None),
        ("mẫu 07-hs kèm theo", None),
        ("mẫu số 02 kèm theo", "mẫu số 02"),
        ("KHOẢN 2 ĐIỀU 5A LUẬT NÀY", "điều 5a/khoản 2"),
        ("Điểm Đ khoản 2 Điều 5", "điều 5/khoản 2/điểm đ"),
        ("điều A.4 của QCVN 06:2022/BXD", "điều A.4"),
        ("điểm 13 của Nghị quyết số 142/2024/QH15", "điểm 13"),
        ("tại điểm 3.6 phần này", "phần này/điểm 3.6"),
        ("điểm 3.6 của thí sinh", None),
        ("khoản 2,5 triệu đồng", None),
        ("khoản 10%", None),
    ],
)
def test_which_labels_a_noun_takes(text, path):
    """By its capital, by what holds it, and by what follows."""
    assert [found for _, found in read(text)] == ([] if path is None else [path])


# --- lists and chains ---------------------------------------------------------------------------------------------

LISTS = [
    ("khoản 2 - Điều 5 Luật này", "[khoản 2 - Điều 5] điều 5/khoản 2"),
    ("khoản 2;  Điều 5 của Luật này", "[khoản 2] khoản 2; [Điều 5] điều 5"),
    ("khoản 2, các Điều 5, 6 của Luật này", "[khoản 2] khoản 2; [Điều 5] điều 5; [6] điều 6"),
    (
        "khoản 9 và các khoản 7, 5 Điều 3",
        "[khoản 9] điều 3/khoản 9; [khoản 7] điều 3/khoản 7; [5 Điều 3] điều 3/khoản 5",
    ),
    ("các khoản 7,5 và 2 Điều 3", "[khoản 7] điều 3/khoản 7; [5] điều 3/khoản 5; [2 Điều 3] điều 3/khoản 2"),
    ("các khoản 7, 5 và 2 Điều 3", "[khoản 7] điều 3/khoản 7; [5] điều 3/khoản 5; [2 Điều 3] điều 3/khoản 2"),
    ("các\nkhoản 7, 5 và 2 Điều 3", "[khoản 7] điều 3/khoản 7; [5] điều 3/khoản 5; [2 Điều 3] điều 3/khoản 2"),
    ("các Điều 9, 7 và 5 của Luật này", "[Điều 9] điều 9; [7] điều 7; [5] điều 5"),
    ("các Phụ lục II, I kèm theo", "[Phụ lục II] phụ lục II; [I] phụ lục I"),
    ("Phụ lục I, i kèm theo", "[Phụ lục I] phụ lục I"),
    ("mục I, II phần B", "[mục I] phần B/mục I; [II phần B] phần B/mục II"),
    ("mục I, ii của Đề án", "[mục I] mục I"),
    ("ĐIỂM A, B KHOẢN 2 ĐIỀU 5 LUẬT NÀY", "[ĐIỂM A] điều 5/khoản 2/điểm a; [B KHOẢN 2 ĐIỀU 5] điều 5/khoản 2/điểm b"),
    ("điểm a,b khoản 2 Điều 5", "[điểm a] điều 5/khoản 2/điểm a; [b khoản 2 Điều 5] điều 5/khoản 2/điểm b"),
    ("Mẫu số 01 và 02 kèm theo", "[Mẫu số 01] mẫu số 01; [02] mẫu số 02"),
    ("Mẫu 01 và 02 kèm theo", "[Mẫu 01] mẫu 01"),
    ("Biểu mẫu 01 và 02 kèm theo", "[Biểu mẫu 01] biểu mẫu 01"),
    ("Điều 5 và  6A Luật này", "[Điều 5] điều 5; [6A] điều 6a"),
    ("khoản 1, 2A Điều  12G", "[khoản 1] điều 12g/khoản 1; [2A Điều  12G] điều 12g/khoản 2a"),
    ("Điều A.4 và B.5 của Quy chuẩn này", "[Điều A.4] điều A.4; [B.5] điều B.5"),
    ("các \nkhoản 7, 5 Điều 3", "[khoản 7] điều 3/khoản 7; [5 Điều 3] điều 3/khoản 5"),
    ("tại điểm a và này được", "[điểm a] điểm a"),
    ("tại điểm này, a của", "[điểm này] điểm này"),
    ("khoản 4, 5 người", "[khoản 4] khoản 4"),
    ("khoản 1 Điều 5, khoản 2", "[khoản 1 Điều 5] điều 5/khoản 1; [khoản 2] khoản 2"),
    ("KHOẢN 1  ĐIỀU NÀY", "[KHOẢN 1  ĐIỀU NÀY] điều này/khoản 1"),
    ("Điều 4, 5 Đề án", "[Điều 4] điều 4; [5] điều 5"),
    ("Điều 4, 5 người", "[Điều 4] điều 4"),
    ("Điều 4,5 người", "[Điều 4] điều 4"),
    ("theo Điều 5 và 5 phụ lục", "[Điều 5] điều 5"),
    ("theo Điều 5,5 phụ lục", "[Điều 5] điều 5"),
    ("Điều 5 6 của", "[Điều 5] điều 5"),
    ("khoản 2, a của", "[khoản 2] khoản 2"),
    ("khoản 7, 5 của Điều 3", "[khoản 7] khoản 7; [Điều 3] điều 3"),
    ("Điều 5, khoản 2, điểm a và khoản 3", "[Điều 5, khoản 2, điểm a] điều 5/khoản 2/điểm a; [khoản 3] điều 5/khoản 3"),
    (
        "Điều 5, khoản 2, điểm a, b và khoản 3",
        "[Điều 5, khoản 2, điểm a] điều 5/khoản 2/điểm a; [b] điều 5/khoản 2/điểm b; [khoản 3] điều 5/khoản 3",
    ),
    (
        "Điều 5, khoản 2, điểm a và khoản 3, điểm c",
        "[Điều 5, khoản 2, điểm a] điều 5/khoản 2/điểm a; [khoản 3, điểm c] điều 5/khoản 3/điểm c",
    ),
    (
        "Điều 5, khoản 2, điểm a; Điều 7, khoản 1",
        "[Điều 5, khoản 2, điểm a] điều 5/khoản 2/điểm a; [Điều 7, khoản 1] điều 7/khoản 1",
    ),
    ("Điều 5, khoản 2, khoản 3", "[Điều 5, khoản 2] điều 5/khoản 2; [khoản 3] điều 5/khoản 3"),
    ("Điều 5; khoản 2, khoản 3", "[Điều 5] điều 5; [khoản 2] khoản 2; [khoản 3] khoản 3"),
    ("Điều này, khoản 2", "[Điều này] điều này; [khoản 2] khoản 2"),
    (
        "Điều 5, khoản 2 và điểm a khoản 3 Điều 6",
        "[Điều 5] điều 5; [khoản 2] điều 6/khoản 2; [điểm a khoản 3 Điều 6] điều 6/khoản 3/điểm a",
    ),
    ("Chương I, Điều 3, khoản 2", "[Chương I, Điều 3, khoản 2] chương I/điều 3/khoản 2"),
    ("Điều 80, Mục 6 Chương IV", "[Điều 80] điều 80; [Mục 6 Chương IV] chương IV/mục 6"),
    ("khoản 2, mục IV", "[khoản 2, mục IV] mục IV/khoản 2"),
    ("mục 3, Phụ lục I", "[mục 3, Phụ lục I] phụ lục I/mục 3"),
    ("Mục 2 Phần A Phần V Phụ lục I", "[Mục 2 Phần A Phần V Phụ lục I] phụ lục I/phần V/phần A/mục 2"),
    ("Phần A, Phần V", "[Phần A] phần A; [Phần V] phần V"),
    (
        "Mục 2 và 5 Mục I Phần III",
        "[Mục 2] phần III/mục I/mục 2; [5 Mục I Phần III] phần III/mục I/mục 5",
    ),
    ("Mẫu số 01 phần I Phụ lục I", "[Mẫu số 01 phần I Phụ lục I] phụ lục I/phần I/mẫu số 01"),
    (
        "Mẫu số 01, 02 và Mẫu số 03 mục II Phụ lục I",
        (
            "[Mẫu số 01] phụ lục I/mục II/mẫu số 01; [02] phụ lục I/mục II/mẫu số 02; "
            "[Mẫu số 03 mục II Phụ lục I] phụ lục I/mục II/mẫu số 03"
        ),
    ),
    ("khoản 1 khoản 2 Điều 5", "[khoản 1] điều 5/khoản 1; [khoản 2 Điều 5] điều 5/khoản 2"),
    ("theo mẫu 3 Phụ lục IV; lấy mẫu 3 hộ", "[mẫu 3 Phụ lục IV] phụ lục IV/mẫu 3"),
    ("khoản 2, Chương I", "[khoản 2, Chương I] chương I/khoản 2"),
    ("khoản 2, Mẫu số 01", "[khoản 2] khoản 2; [Mẫu số 01] mẫu số 01"),
    ("khoản 2, Phụ lục I", "[khoản 2] khoản 2; [Phụ lục I] phụ lục I"),
    ("Điều 3, Chương II", "[Điều 3] điều 3; [Chương II] chương II"),
    ("Mẫu số 01, Phụ lục I", "[Mẫu số 01, Phụ lục I] phụ lục I/mẫu số 01"),
    (
        "bổ sung điểm c vào sau điểm b khoản 2 Điều 5",
        "[điểm c] điều 5/khoản 2/điểm c; [điểm b khoản 2 Điều 5] điều 5/khoản 2/điểm b",
    ),
    ("bổ sung khoản 3 vào Điều 5", "[khoản 3] điều 5/khoản 3; [Điều 5] điều 5"),
]


@pytest.mark.parametrize(("text", "expected"), LISTS, ids=[text for text, _ in LISTS])
def test_what_the_members_of_a_list_mean(text, expected):
    """Each member takes what it lacks from the next that has it; a list ends where its numbers stop rising."""
    assert "; ".join(f"[{words}] {path}" for words, path in read(text)) == expected


def test_every_member_of_a_list_is_an_entity_of_its_kind():
    """In a document the members that have no noun of their own are provisions as well."""
    found = extract("Căn cứ các khoản 7, 5 và 2 Điều 3 Luật Đất đai 2024.").of("provision")

    assert [entity.value.label("khoản") for entity in found] == ["7", "5", "2"]
    assert {entity.value.document for entity in found} == {"31/2024/QH15"}


# --- the order of places --------------------------------------------------------------------------------------------


def test_a_document_prints_small_parts_behind_the_article_that_holds_them():
    """Places sort by their document, then from large to small, with forms and annexes at the end; one that has no
    document stands first.
    """
    places = [
        Provision(("điều 5",)),
        Provision(("chương I",), "01/2020/NĐ-CP"),
        Provision(("điều 2",), "01/2020/NĐ-CP"),
        Provision(("điều 5",), "01/2020/NĐ-CP"),
        Provision(("điều 5", "khoản 2"), "01/2020/NĐ-CP"),
        Provision(("mẫu số 1",), "01/2020/NĐ-CP"),
        Provision(("phụ lục I",), "01/2020/NĐ-CP"),
        Provision(("phụ lục I", "mục 2"), "01/2020/NĐ-CP"),
        Provision(("điều 5",), "02/2020/NĐ-CP"),
    ]

    assert sorted([*places[3:], *places[:3]]) == places
    assert not places[0] < places[0]
    assert places[0] <= places[0] <= places[1]
    assert not places[1] <= places[0]
    with pytest.raises(TypeError):
        assert places[0] <= "điều 5"


@pytest.mark.parametrize(("small", "large"), [("mục 9", "mục a"), ("mục 5", "mục IV"), ("mục IV", "mục a")])
def test_numbers_stand_before_letters(small, large):
    """Labels of two kinds have an order as well, and the two directions agree."""
    one, other = Provision((small,)), Provision((large,))

    assert (one < other) != (other < one)


# --- refusals --------------------------------------------------------------------------------------------------------

START = "a provision starts with its noun (tiết, điểm, khoản, Điều, mục, chương, phần, phụ lục)"
REFUSED = [
    ("", "a provision expected, nothing given", (0, 0)),
    ("theo quy định tại", START, (0, 12)),
    ("  theo Điều 5", START, (2, 13)),
    ("10 Điều", "a count of provisions, not a provision: the noun stands before its number", (0, 7)),
    ("khoản 3, 1 Điều 5", "a provision and then something else", (7, 17)),
    (" Điều ", "the noun is there, its label is missing", (1, 5)),
    ("khoản 10 triệu", "a figure with its unit, not a label", (6, 8)),
    ("  điểm f khoản 2", "points are labelled by the Vietnamese alphabet, which has no f", (7, 8)),
    ("khoản f", "no label of a khoản", (6, 7)),
    ("Điều một", "no label of a điều", (5, 8)),
    (" Điều 5 rất hay ", "a provision and then something else", (7, 15)),
    (" khoản 1 và khoản 2 Điều 7 ", "2 provisions, not one; find reads lists", (1, 26)),
    ("khoản 2 và điểm a", "2 provisions, not one; find reads lists", (0, 17)),
    (
        " khoản 2 điểm a Điều 5",
        "the levels go neither from small to large nor from large to small",
        (1, 22),
    ),
    (" điểm 5", "a point by its number needs the section that holds it", (1, 7)),
]


@pytest.mark.parametrize(("text", "message", "span"), REFUSED, ids=[text or "nothing" for text, *_ in REFUSED])
def test_a_refusal_says_what_is_wrong_and_where(text, message, span):
    """The message names the fault, and the span indexes the string as it was given, blanks before it included."""
    with pytest.raises(ParseError) as raised:
        parse_provision(text)

    assert (str(raised.value).partition("\n")[0], raised.value.span) == (message, span)


def test_levels_out_of_order_come_with_the_order_that_is_meant():
    """The suggestion is the same place, from small to large."""
    with pytest.raises(ParseError) as raised:
        parse_provision("khoản 2 điểm a Điều 5")

    assert raised.value.suggestions == ("điểm a khoản 2 Điều 5",)


@pytest.mark.parametrize(
    ("text", "path", "document"),
    [
        ("Điều 5 Nghị định 30/2020/NĐ-CP", "điều 5", "30/2020/NĐ-CP"),
        ("khoản 2 Điều 5 của 30/2020/ND-CP", "điều 5/khoản 2", "30/2020/NĐ-CP"),
        ("Điều 5, Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ", "điều 5", "30/2020/NĐ-CP"),
        ("điểm a khoản 1 Điều 8 Luật Dữ liệu", "điều 8/khoản 1/điểm a", "60/2024/QH15"),
        ("Phụ lục I Thông tư 01/2024/TT-BYT", "phụ lục I", "01/2024/TT-BYT"),
        ("Điều 5 của 12-XYZ/Q", "điều 5", "12-XYZ/Q"),
        ("điểm 13 của Nghị quyết số 142/2024/QH15", "điểm 13", "142/2024/QH15"),
        ("điểm 4.12", "điểm 4.12", None),  # of a standard
        ("điểm 4.1.2 của QCVN 06:2022/BXD", "điểm 4.1.2", "QCVN 06:2022/BXD"),
    ],
)
def test_a_place_and_its_document_are_one_provision(text, path, document):
    """Whatever names the document, its id is what the value holds."""
    value = references.parse(text)

    assert (value.path, value.document) == (path, document)
    assert references.parse(str(value)) == value


@pytest.mark.parametrize(
    ("text", "message", "span"),
    [
        ("Điều 5 Luật Đất đai", "a document whose number stays open", (7, 19)),
        ("Điều 5 của Nghị quyết 57", "a document whose number stays open", (11, 24)),
        ("Điều 5 Điều này", "2 provisions, not one", (0, 15)),
        ("Điều 5 của Điều 6 Luật Dữ liệu", "2 provisions, not one", (0, 17)),
        ("Điều 5 điểm danh", "a provision and then something else", (6, 16)),
    ],
)
def test_a_place_in_what_is_no_certain_document_is_refused(text, message, span):
    """A name that several laws bear needs a day, and what is no document is pointed at."""
    with pytest.raises(ParseError, match=message) as raised:
        references.parse(text)

    assert raised.value.span == span


def test_the_day_says_which_law_a_place_is_in():
    """As it does for the law alone."""
    assert references.parse("Điều 5 Luật Đất đai", on=dt.date(2025, 5, 17)).document == "31/2024/QH15"


def test_what_is_no_string_is_a_mistake_of_the_program():
    """A ``TypeError`` names the type that was given."""
    with pytest.raises(TypeError, match="text must be a str, not int"):
        parse_provision(5)


# --- what stands before a citation does not hide it --------------------------------------------------------------


@pytest.mark.parametrize(
    "before",
    [
        "tài khoản 12",
        "khoản 10 triệu đồng",
        "Kết thúc. Điều này cho thấy hạn chế",
        "biểu mẫu 02",
        "điểm 5 của bài thi",
        "phần c",
        "những khoản này",
        "Hết. Chương này nói rõ, như đã",
        "tài  khoản 12",
        "danh  mục 3",
        "Trang 5 PHẦN II TỔ CHỨC THỰC HIỆN.",
        "Hết.\nĐiều 4. Phạm vi\n",
        "Hết.\nChương II\nQUY ĐỊNH",
        "điều một",
    ],
)
def test_what_cites_nothing_hides_no_citation_behind_it(before):
    """The next place in the same text is found as if it stood alone."""
    assert read(f"{before} nêu tại điểm a khoản 2 Điều 7 và Điều 9, khoản 1, điểm b") == [
        ("điểm a khoản 2 Điều 7", "điều 7/khoản 2/điểm a"),
        ("Điều 9, khoản 1, điểm b", "điều 9/khoản 1/điểm b"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("điểm 5 và khoản 2 Điều 5, Điều 7", ["điều 5/khoản 2", "điều 7"]),
        ("điểm 5; Phần c; Điều 7, khoản 2", ["điều 7/khoản 2"]),
        ("Mục a, khoản 2 Điều 5 và Điều 7", ["điều 5/khoản 2", "điều 7"]),
    ],
)
def test_a_member_that_cannot_stand_alone_is_left_out(text, expected):
    """The others of its list stay."""
    assert [path for _, path in read(text)] == expected


def test_a_place_that_is_written_out_is_no_short_form():
    """Only a document may be meant by a short form; a place is written out, alone and in a list."""
    found = extract("Căn cứ điểm a, b khoản 2 Điều 3 và Điều 5 Luật Đất đai 2024.").of("provision")

    assert [entity.short for entity in found] == [False, False, False]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a) Bỏ điểm a;\nb) Bỏ khoản 4.", [("điểm a", "điểm a"), ("khoản 4", "khoản 4")]),
        ("1. Bỏ Điều 6;\n7. Bỏ Điều 8.", [("Điều 6", "điều 6"), ("Điều 8", "điều 8")]),
        ("trừ khoản 1;\n2 và 3.", [("khoản 1", "khoản 1"), ("2", "khoản 2"), ("3", "khoản 3")]),
        ("trừ điểm a, b;\nc và đ.", [(label, f"điểm {label[-1]}") for label in ("điểm a", "b", "c", "đ")]),
    ],
)
def test_the_mark_of_the_next_item_is_no_member_of_a_list(text, found):
    """Behind a semicolon and the end of a line, ``b)`` and ``2.`` open an item; without their mark they are members."""
    assert read(text) == found
