"""How a document is laid out."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnpolicy import extract, references
from vnpolicy.document.structure import Head, Level, head
from vnpolicy.document.structure.page import in_capitals
from vnpolicy.text import fold

NOTICE = (Path(__file__).parents[2] / "examples" / "notice.txt").read_text(encoding="utf-8")

DECREE = """CHÍNH PHỦ
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 901/2025/NĐ-CP
Hà Nội, ngày 03 tháng 6 năm 2025
NGHỊ ĐỊNH
QUY ĐỊNH VỀ KHO DỮ LIỆU
CỦA CƠ QUAN NHÀ NƯỚC
Căn cứ Luật Tổ chức Chính phủ số 63/2025/QH15;
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
1. Nghị định này quy định:
a) Việc lập kho;
b) Việc mở kho;
đ) Việc khác.
2. Không áp dụng với bí mật nhà nước theo Điều 3.
Điều 2. Sửa đổi khoản 1 Điều 7 như sau:
“Điều 7. Kho cũ
1. Kho cũ được giữ.”
Chương II
ĐIỀU KHOẢN THI HÀNH
Mục 1. HIỆU LỰC
Điều 3
Nghị định này có hiệu lực từ ngày 01/8/2025.
Nơi nhận:
- Ban Bí thư Trung ương Đảng;
TM. CHÍNH PHỦ
KT. THỦ TƯỚNG
PHÓ THỦ TƯỚNG Nguyễn Văn A
PHỤ LỤC I
BIỂU MẪU
1. Mẫu thứ nhất.
"""


def test_the_head_says_who_issued_what_and_when():
    """Issuer, number, place and date, type and title, and the office of who signed."""
    assert extract(DECREE).structure.head == Head(
        issuer="Chính phủ",
        number="901/2025/NĐ-CP",
        place="Hà Nội",
        date=dt.date(2025, 6, 3),
        type="Nghị định",
        title="QUY ĐỊNH VỀ KHO DỮ LIỆU CỦA CƠ QUAN NHÀ NƯỚC",
        signer="TM. CHÍNH PHỦ KT. THỦ TƯỚNG PHÓ THỦ TƯỚNG",
    )


def test_the_tree_holds_chapters_articles_and_what_they_hold():
    """Chapters, sections, articles, clauses and points; a quoted new text is part of the article that quotes it."""
    assert [(node.level, node.path, node.title) for node in extract(DECREE).structure.walk()] == [
        ("chapter", "chương I", "QUY ĐỊNH CHUNG"),
        ("article", "điều 1", "Phạm vi điều chỉnh"),
        ("clause", "điều 1/khoản 1", ""),
        ("point", "điều 1/khoản 1/điểm a", ""),
        ("point", "điều 1/khoản 1/điểm b", ""),
        ("point", "điều 1/khoản 1/điểm đ", ""),
        ("clause", "điều 1/khoản 2", ""),
        ("article", "điều 2", "Sửa đổi khoản 1 Điều 7 như sau"),
        ("chapter", "chương II", "ĐIỀU KHOẢN THI HÀNH"),
        ("section", "chương II/mục 1", "HIỆU LỰC"),
        ("article", "điều 3", ""),
        ("annex", "phụ lục I", "BIỂU MẪU"),
        ("clause", "phụ lục I/khoản 1", ""),
    ]


def test_a_line_that_starts_small_opens_nothing():
    """Articles and chapters open with a capital, and a chapter's words do: else they are the rest of a sentence."""
    text = (
        "Điều 1. Phạm vi\ntheo quy định tại\nđiều 2: Đối tượng\nchương II kèm theo\n"
        "Chương III của Nghị định này không áp dụng\n**Điều 3. Hiệu lực**"
    )

    tree = extract(text).structure

    assert [node.path for node in tree.walk()] == ["điều 1", "điều 3"]
    assert text[tree.at("điều 3").start : tree.at("điều 3").end] == "**Điều 3. Hiệu lực**"


def test_a_node_is_a_piece_of_the_text():
    """The span of a node runs from its heading to the last word of what it holds."""
    tree = extract(DECREE).structure

    assert DECREE[tree.at("điều 1/khoản 1/điểm b").start : tree.at("điều 1/khoản 1/điểm b").end] == "b) Việc mở kho;"
    assert DECREE[tree.at("điều 2").start : tree.at("điều 2").end].endswith("Kho cũ được giữ.”")
    assert tree.at("điều 9") is None


def test_a_path_is_that_of_a_provision():
    """What a text cites can be looked up by its path."""
    document = extract(DECREE)
    (cited,) = [entity for entity in document.of("provision") if entity.text == "Điều 3"]

    assert document.structure.at(cited.value.path).label == "3"


@pytest.mark.parametrize("size", [1, 60, 300])
def test_each_entity_is_within_one_chunk(size):
    """The chunks of a document share out its entities, none twice; a place before the text or behind it has none."""
    document = extract(DECREE)
    parts = [document.within(chunk.start, chunk.end) for chunk in document.structure.chunks(size)]

    assert [entity for part in parts for entity in part] == list(document)
    assert document.within(len(DECREE), len(DECREE) + 9) == ()
    assert document.within(9, 3) == ()


def test_sections_of_a_notice():
    """Roman figures number the sections of a notice; they are cited as mục I."""
    document = extract(NOTICE)

    assert [node.path for node in document.structure.nodes] == ["mục I", "mục II"]
    assert document.structure.head.to_dict() == {
        "issuer": "Văn phòng Chính phủ",
        "number": "9999/TB-VPCP",
        "place": "Hà Nội",
        "date": "2025-05-20",
        "type": "Thông báo",
        "title": "Kết luận phiên họp về tiến độ số hóa hồ sơ đất đai",
    }


@pytest.mark.parametrize(
    "annex",
    ["Phụ lục", "Phụ lục II", "Phụ lục IVa", "Phụ lục 6B", "Phụ lục II-A", "Phụ lục I.7", "Phụ lục số 02", "Phụ lục C"],
)
@pytest.mark.parametrize("title", ["\nKHO MẪU", ". Kho mẫu", ": KHO MẪU"])
def test_an_annex_has_the_path_by_which_it_is_cited(annex, title):
    """Whatever its number is made of: with a letter, a dot, a dash, behind ``số``; in capitals too."""
    text = f"{annex}{title}\n1. Kho có sổ.\n2. Sổ tại khoản 1 {annex} Thông tư số 5/2025/TT-BYT."
    document = extract(text)

    for tree in (document.structure, extract(text.replace("Phụ lục", "PHỤ LỤC").replace("số 0", "SỐ 0")).structure):
        assert [node.title.upper() for node in tree.nodes] == ["KHO MẪU"]
        assert annex == "Phụ lục" or tree.at(document.of("provision")[-1].value.path).label == "1"


def test_words_behind_a_label_are_its_title():
    """A part's ordinal is a number in words and nothing else; ``số`` without a number is the title's."""
    text = "PHẦN THỨ NHẤT NHỮNG QUY ĐỊNH CHUNG\nPhần thứ hai. TỘI PHẠM\nPHỤ LỤC SỐ LIỆU\nPhụ lục A và B của kho"

    assert [(node.path, node.title) for node in extract(text).structure.nodes] == [
        ("phần thứ nhất", "NHỮNG QUY ĐỊNH CHUNG"),
        ("phần thứ hai", "TỘI PHẠM"),
        ("phụ lục", "SỐ LIỆU"),
    ]


def test_the_footnotes_of_a_consolidated_text_are_no_part_of_its_headings():
    """Where a provision was amended, the number of a note stands behind its label, before or behind the dot."""
    text = (
        "Chương II[5]\nKHO MẪU\nĐiều 2a[3].\n1.[17] (được bãi bỏ).\n2. Sổ kho:\na) [2] Sổ gốc;\nb)[4] Sổ phụ.\n"
        "Điều 3.[12] Hiệu lực\nĐiều 4 [8]: Kho\nĐiều 5 [9] của Luật\nPhụ lục I [13]\nBIỂU MẪU"
    )

    assert [(node.path, node.title) for node in extract(text).structure.walk()] == [
        ("chương II", "KHO MẪU"),
        ("điều 2a", ""),
        ("điều 2a/khoản 1", ""),
        ("điều 2a/khoản 2", ""),
        ("điều 2a/khoản 2/điểm a", ""),
        ("điều 2a/khoản 2/điểm b", ""),
        ("điều 3", "Hiệu lực"),
        ("điều 4", "Kho"),
        ("phụ lục I", "BIỂU MẪU"),
    ]


HEADS = [
    ("Ngày 17/5/2025, Chính phủ họp.", {}),
    (
        (
            "BỘ TÀI CHÍNH\nTỔNG CỤC THUẾ\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/TCT-CS\nV/v hoàn thuế\n"
            "Hà Nội, ngày 2 tháng 3 năm 2023\nKính gửi: Cục Thuế tỉnh X"
        ),
        {"number": "12/TCT-CS", "date": dt.date(2023, 3, 2), "type": "Công văn", "title": "hoàn thuế"},
    ),
    (
        (
            "ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU\n------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do\n"
            "Số: 7/QĐ-UBND | Lai Châu, ngày 18 tháng 11 năm 2024\nQUYẾT ĐỊNH\nVề việc công bố danh mục\n"
            "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAI CHÂU"
        ),
        {
            "issuer": "ỦY BAN NHÂN DÂN TỈNH LAI CHÂU",
            "number": "7/QĐ-UBND",
            "place": "Lai Châu",
            "title": "Về việc công bố danh mục",
        },
    ),
    (
        "BAN CHẤP HÀNH TRUNG ƯƠNG\nĐẢNG CỘNG SẢN VIỆT NAM\nSố 5-KL/TW\nHà Nội, ngày 30 tháng 2 năm 2024\nKẾT LUẬN",
        {"number": "5-KL/TW", "date": None, "type": "Kết luận", "issuer": "BAN CHẤP HÀNH TRUNG ƯƠNG"},
    ),
    (  # days of what is cited: in the title, among the grounds, and then that of the minutes
        (
            "CHÍNH PHỦ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 901/2025/NĐ-CP\nNGHỊ ĐỊNH\n"
            "SỬA ĐỔI NGHỊ ĐỊNH SỐ 72/2020/NĐ-CP NGÀY 30 THÁNG 6 NĂM 2020\nCăn cứ Luật Dược ngày 06 tháng 4 năm 2016;"
        ),
        {
            "number": "901/2025/NĐ-CP",
            "date": None,
            "type": "Nghị định",
            "title": "SỬA ĐỔI NGHỊ ĐỊNH SỐ 72/2020/NĐ-CP NGÀY 30 THÁNG 6 NĂM 2020",
        },
    ),
    (
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBIÊN BẢN\nCăn cứ Luật Dược ngày 06 tháng 4 năm 2016;\n"
            "Hôm nay, ngày 14 tháng 11 năm 2025, các bên họp."
        ),
        {"date": dt.date(2025, 11, 14), "place": None},
    ),
    (
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCăn cứ Luật Dược ngày 06 tháng 4 năm 2016;\n"
            "Đoàn làm việc ngày 14 tháng 11 năm 2025."
        ),
        {"date": None},
    ),
    (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 98/QĐ-BYT ngày 05 tháng 3 năm 2025",
        {"number": "98/QĐ-BYT", "date": dt.date(2025, 3, 5)},
    ),
    (  # its own number behind its type is no citation
        (
            "Số: 98/QĐ-BYT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
            "Quyết định số 98/QĐ-BYT ngày 05 tháng 3 năm 2025 của Bộ trưởng Bộ Y tế"
        ),
        {"number": "98/QĐ-BYT", "date": dt.date(2025, 3, 5)},
    ),
    (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 7/SXD-KT Lào Cai, ngày 05 tháng 3 năm 2025\nV/v kho mẫu",
        {"number": "7/SXD-KT", "date": dt.date(2025, 3, 5)},
    ),
    (  # a day of the papers of who is licensed is none of issue
        (
            "UBND TỈNH LAI CHÂU | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ CÔNG THƯƠNG | Độc lập\nSố: /GP-SCT |\n"
            "GIẤY PHÉP\nVẬN CHUYỂN HÓA CHẤT\nTheo đề nghị của Công ty Mẫu;\n"
            "Giấy chứng nhận đăng ký cấp lần đầu ngày 12 tháng 01 năm 2018.\n"
            "Nơi nhận:\n- Công ty Mẫu;\nKT. VIỆN TRƯỞNG\nPHÓ VIỆN TRƯỞNG\nNguyễn Văn A"
        ),
        {
            "date": None,
            "type": "Giấy phép",
            "title": "VẬN CHUYỂN HÓA CHẤT",
            "signer": "KT. VIỆN TRƯỞNG PHÓ VIỆN TRƯỞNG",
        },
    ),
    (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTHÔNG BÁO KẾT LUẬN HỌP\nVĂN BẢN",
        {"type": "Thông báo", "title": "KẾT LUẬN HỌP VĂN BẢN"},
    ),
    (  # the name of the State in small letters, blanks in the number, and who issues it under the title
        (
            "BỘ Y TẾ\nCộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc\nSố: 98 / QĐ-BYT.\n"
            "QUYẾT ĐỊNH: VỀ KHO MẪU\nBỘ TRƯỞNG BỘ Y TẾ\nCăn cứ Luật Dược;"
        ),
        {"issuer": "BỘ Y TẾ", "number": "98/QĐ-BYT", "type": "Quyết định", "title": "VỀ KHO MẪU"},
    ),
    (  # a superior's line, a rule glued to the issuer, the place of a committee alone; marks of bold print
        (
            "BỘ Y TẾ\nCỤC DƯỢC -------\n**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n**Số: 7/ QĐ-QLD**\nCÔNG ĐIỆN\n"
            "Kính gửi: Bộ Y tế"
        ),
        {"issuer": "CỤC DƯỢC", "number": "7/QĐ-QLD", "type": "Công điện", "title": None},
    ),
    ("TỈNH LAI CHÂU\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", {"issuer": "TỈNH LAI CHÂU"}),
    (
        "ỦY BAN NHÂN DÂN _ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nTỈNH LAI CHÂU Độc lập - Tự do - Hạnh phúc",
        {"issuer": "ỦY BAN NHÂN DÂN TỈNH LAI CHÂU"},
    ),
    (  # cells of a table, a title that runs into the grounds
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nQUYẾT ĐỊNH\n| Về kho mẫu Căn cứ Luật Dược; |",
        {"type": "Quyết định", "title": "Về kho mẫu"},
    ),
    (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH KHO MẪU - Ban hành kèm theo Quyết định số 5\nKho mở.",
        {"type": "Kế hoạch", "title": "KHO MẪU - Ban hành kèm theo Quyết định số 5"},
    ),
    (  # a sentence whose first words are in capitals, then the title, then what is none
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nQUYẾT ĐỊNH SỐ 5 của kho đã mở.\nQUY CHẾ\nKHO MẪU\nKho mở cửa.",
        {"type": "Quy chế", "title": "KHO MẪU"},
    ),
    *(
        (  # whose it is, and then what it is about; a longer line is the title
            f"BAN CHẤP HÀNH TRUNG ƯƠNG\nĐẢNG CỘNG SẢN VIỆT NAM\nSố 5-NQ/TW\nNGHỊ QUYẾT\n{lines}\nKho có sổ.",
            {"type": "Nghị quyết", "title": title},
        )
        for lines, title in [
            ("của Bộ Chính trị\nvề kho mẫu", "của Bộ Chính trị về kho mẫu"),
            ("CỦA BỘ CHÍNH TRỊ\nvề kho mẫu", "CỦA BỘ CHÍNH TRỊ về kho mẫu"),
            ("CỦA BỘ CHÍNH TRỊ\nVỀ KHO MẪU", "CỦA BỘ CHÍNH TRỊ VỀ KHO MẪU"),
            ("của Bộ Chính trị và của Ban Bí thư về kho mẫu", "của Bộ Chính trị và của Ban Bí thư về kho mẫu"),
        ]
    ),
    (  # a form whose number stands below its name, and whose day stands in its first line
        "PHƯƠNG ÁN MỞ KHO\nSố: 01/PA-MK\nCông trình: kho mẫu.",
        {"number": "01/PA-MK", "type": "Phương án", "title": "MỞ KHO"},
    ),
    (  # the day alone on its line, under another line with a type; a day in brackets; the number with blanks
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nQUYẾT ĐỊNH\nngày 05 tháng 3 năm 2025",
        {"date": dt.date(2025, 3, 5)},
    ),
    ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKho (ngày 05 tháng 3 năm 2025)", {"date": None}),
    (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 98/QĐ-BYT\nQuyết định số 98 / QĐ-BYT ngày 05 tháng 3 năm 2025",
        {"date": dt.date(2025, 3, 5)},
    ),
    (  # who is notified stands behind the text, whatever is attached to it
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 98/QĐ-BYT\nNơi nhận: Cục Dược;\nVIỆN TRƯỞNG\n"
            + "Kho có sổ và có thẻ.\n" * 60
            + "Nơi nhận:\n- Cục Dược;\nTM. CHÍNH PHỦ |\n| KT. THỦ TƯỚNG |\nPHÓ THỦ TƯỚNG\nNguyễn Văn A\nBẢNG KÊ\n"
            + "Kho có sổ và có thẻ.\n" * 60
            + "Nơi nhận:\nGIÁM ĐỐC\n"
            + "Kho có sổ và có thẻ.\n" * 30
        ),
        {"signer": "TM. CHÍNH PHỦ KT. THỦ TƯỚNG PHÓ THỦ TƯỚNG"},
    ),
    (
        "Số: 98/QĐ-BYT\nKho mở cửa.\nTL. CỤC TRƯỞNG\nTRƯỞNG BAN CHÍNH SÁCH, THUẾ QUỐC TẾ (1) - Phạm Thị M",
        {"signer": "TL. CỤC TRƯỞNG TRƯỞNG BAN CHÍNH SÁCH, THUẾ QUỐC TẾ"},
    ),
    (
        "QUỐC HỘI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBộ luật số: 93/2025/QH15\nBỘ LUẬT\nKHO MẪU",
        {"issuer": "QUỐC HỘI", "number": "93/2025/QH15", "type": "Bộ luật", "title": "KHO MẪU"},
    ),
    (  # two columns on one line, the number behind the rule under the issuer
        "CHÍNH PHỦ_____ Số: 93/2025/NĐ-CP | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nNGHỊ ĐỊNH\nVỀ KHO MẪU",
        {"issuer": "CHÍNH PHỦ", "number": "93/2025/NĐ-CP", "type": "Nghị định", "title": "VỀ KHO MẪU"},
    ),
    (
        "---------- Số: 93/NQ-CP | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nNGHỊ QUYẾT\n" + "Kho.\n" * 120 + "Số 5/QĐ-A",
        {"issuer": None, "number": "93/NQ-CP", "type": "Nghị quyết"},
    ),
    (  # no number of the document stands behind a rule in its text
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nQUYẾT ĐỊNH\nVỀ KHO MẪU\nKho A --- số: 5/QĐ-A; kho B.",
        {"number": None, "type": "Quyết định"},
    ),
    (  # who is named far above the end did not sign, nor did who is written about
        "Số: 98/QĐ-BYT\nVIỆN TRƯỞNG\n" + "Kho có sổ và có thẻ.\n" * 40 + "Giám đốc quyết định.",
        {"signer": None},
    ),
]


ADOPTED = (
    "Luật số: 93/2025/QH15\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nLUẬT\nKHO MẪU\nĐiều 1. Kho có sổ trước ngày 05/12.\n{}"
)
BY = "được Quốc hội khóa XV, kỳ họp thứ 10 thông qua"


@pytest.mark.parametrize(
    ("foot", "day"),
    [
        (f"Luật này {BY} ngày 10 tháng 11 năm 2025.", dt.date(2025, 11, 10)),
        (f"Kho mở cửa. Luật này đã {BY}\nngày 10 tháng 11\nnăm 2025.", dt.date(2025, 11, 10)),
        (f"Luật này sửa đổi Luật Kho {BY} ngày 10 tháng 11 năm 2025.", None),  # that one was
        (f"Luật Kho {BY} ngày 10 tháng 11 năm 2025.", None),
        (f"Nghị quyết này {BY} ngày 10 tháng 11 năm 2025.", None),  # an act of another sort, printed here
        (f"Luật này {BY} ngày 31 tháng 11 năm 2025.", None),
        ("Luật này được đọc; kho mẫu được thông qua ngày 10 tháng 11 năm 2025.", None),
    ],
)
def test_an_act_bears_the_day_on_which_it_was_adopted(foot, day):
    """A law says at its end when it was adopted: where its head gives no day, that is the day it is read as of."""
    document = extract(ADOPTED.format(foot))

    assert (document.on, document.structure.head.date) == (day, day)
    (limit,) = document.of("deadline")
    assert limit.value.due == (day and dt.date(2025, 12, 4))


def test_the_day_in_the_head_comes_before_that_of_the_foot():
    """A page that prints both is of the day that stands in its head; a page that is no act has none."""
    foot = f"Luật này {BY} ngày 10 tháng 11 năm 2025."
    text = ADOPTED.format(foot).replace("LUẬT\n", "Hà Nội, ngày 12 tháng 11 năm 2025\nLUẬT\n")

    assert extract(text).on == dt.date(2025, 11, 12)
    assert extract(f"Kho mẫu mở cửa.\n{foot}").on is None


@pytest.mark.parametrize(("text", "expected"), HEADS)
def test_heads_of_other_makes(text, expected):
    """A letter, a decision in two columns, a conclusion of the Party with a day that does not exist, and no head."""
    found = head(fold(text))

    assert {name: getattr(found, name) for name in expected} == expected
    assert expected or found == Head()


@pytest.mark.parametrize(("text", "expected"), HEADS)
@pytest.mark.parametrize(("before", "behind"), [(" " * 8, ""), ("", "  ")], ids=["indented", "filled"])
def test_the_margins_of_a_page_change_no_head(text, expected, before, behind):
    """What a page sets in its middle, or fills with spaces, has the same head."""
    test_heads_of_other_makes("\n".join(f"{before}{line}{behind}" for line in text.split("\n")), expected)


LONG = "Kho có sổ và có thẻ.\n" * 2_000
LINES_OF_A_TREE = {
    "titles in small letters stand behind a mark": (
        (
            "Chương I. quy định chung\nChương II quy định chung\nChương III : quy định\nMục 1 - quy định chung\n"
            "PHỤ LỤC I (DANH MỤC KHO)\nPhụ lục II (danh mục kho)"
        ),
        [
            "chương I: quy định chung",
            "chương III: quy định",
            "chương III/mục 1: quy định chung",
            "phụ lục I: (DANH MỤC KHO)",
        ],
    ),
    "an article's may stand in any": ("Điều 1a. phạm vi\nĐiều 2. Kho", ["điều 1a: phạm vi", "điều 2: Kho"]),
    "a page that breaks the line behind Điều": (
        "Điều\n1. Kho\n1. Một.\nĐiều \n2. Sổ\nTheo\nĐiều\nkhoản.\nĐiều kiện\n1. Hai",
        ["điều 1: Kho", "điều 1/khoản 1: ", "điều 2: Sổ", "điều 2/khoản 1: "],
    ),
    "a point has a small letter of those that label points": (
        "Điều 1. Kho\nA) Kho\na) Một\nf) Kho\na1) Hai\na2) Ba\nb) Bốn\na3) Kho\nC) Kho\nđ) Năm",
        ["điều 1: Kho", *(f"điều 1/điểm {label}: " for label in ("a", "a1", "a2", "b", "đ"))],
    ),
    "a list goes on by five numbers at most, and never back": (
        "Điều 1. Kho\n"
        + "\n".join(f"{label}. Kho" for label in (1, 1, 2, 3, 4, 5, 6, 11, "11a", "11b", "11a", 17, 12, 9)),
        ["điều 1: Kho", *(f"điều 1/khoản {label}: " for label in (1, 2, 3, 4, 5, 6, 11, "11a", "11b", 12))],
    ),
    "a title on the next line is in capitals, below three empty ones at most": (
        "Chương I\nKho mở cửa.\nChương II\n\n\n\nKHO\nChương III\n\n\n\n\nKHO MẪU",
        ["chương I: ", "chương II: KHO", "chương III: "],
    ),
    "an annex is called by the next line, which is no sentence, no heading and no act": (
        (
            "Phụ lục 1\n\nSổ kho mẫu\nPhụ lục 2\nKho có sổ.\nPhụ lục 3\nPhần A. Kho\nPhụ lục 4\n"
            "Ban hành kèm theo Quyết định\nPhụ lục 5\nmở kho\nPhụ lục 6\nKho mẫu:\nChương I\nSổ kho mẫu"
        ),
        [
            "phụ lục 1: Sổ kho mẫu",
            "phụ lục 2: ",
            "phụ lục 3: ",
            "phụ lục 3/phần A: Kho",
            "phụ lục 4: ",
            "phụ lục 5: ",
            "phụ lục 6: ",
            "phụ lục 6/chương I: ",
        ],
    ),
    "a Roman figure alone on its line has the title below": (
        "I.\nMỞ KHO\n1. Kho.\nII.\nKho có sổ.\nIII. ĐÓNG KHO",
        ["mục I: MỞ KHO", "mục I/khoản 1: ", "mục II: ", "mục III: ĐÓNG KHO"],
    ),
    "new text in marks, behind words in marks that end a line": (
        "Kho ghi “mẫu”.\nĐiều 1. Sửa\n“Điều 7. Cũ\n1. Một.”\nĐiều 2. Mở",
        ["điều 1: Sửa", "điều 2: Mở"],
    ),
    "new text far into the document": (
        f"{LONG}Điều 1. Sửa\n“Điều 7. Cũ\n1. Một.”\nĐiều 2. Mở",
        ["điều 1: Sửa", "điều 2: Mở"],
    ),
    "a mark that nothing closes nearby": (
        f"“Kho\nĐiều 1. Mở\n{LONG}Kho.”\nĐiều 2. Đóng",
        ["điều 1: Mở", "điều 2: Đóng"],
    ),
    "what is attached is named in capitals, and who signed before it is not": (
        "KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nNguyễn Văn A\nQuy chế kho mẫu\n# QUY CHẾ KHO MẪU\n(Kèm theo Quyết định số 5)",
        ["phụ lục: QUY CHẾ KHO MẪU"],
    ),
    "what is attached may say so on its own line": (
        "QUY CHẾ KHO (Ban hành kèm theo Quyết định số 5)\nQuy chế kho (kèm theo Quyết định số 5)",
        ["phụ lục: QUY CHẾ KHO (Ban hành kèm theo Quyết định số 5)"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), LINES_OF_A_TREE.values(), ids=LINES_OF_A_TREE)
def test_which_lines_open_a_provision(text, expected):
    """Capitals, marks and the order of a list tell headings, and their titles, from the text."""
    assert [f"{node.path}: {node.title}" for node in extract(text).structure.walk()] == expected


@pytest.mark.parametrize(("text", "expected"), LINES_OF_A_TREE.values(), ids=LINES_OF_A_TREE)
@pytest.mark.parametrize(("before", "behind"), [(" " * 8, ""), ("", "  ")], ids=["indented", "filled"])
def test_the_margins_of_a_page_change_no_tree(text, expected, before, behind):
    """Nor do they part a heading from its title, or new text from its end."""
    test_which_lines_open_a_provision("\n".join(f"{before}{line}{behind}" for line in text.split("\n")), expected)


@pytest.mark.parametrize("text", ["*Điều 3. Kho*", "**Điều 3. Kho**", "***Điều 3. Kho***"])
def test_a_node_has_the_marks_of_its_own_line(text):
    """However many, and no character before or behind them."""
    pages = f"Kho.\n{text}\n{text.replace('3', '4')}"

    assert [pages[node.start : node.end] for node in extract(pages).structure.nodes] == [text, text.replace("3", "4")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", False),
        ("A", False),
        ("1. A -", False),
        ("AB", True),
        ("KHO MẪU Cu", True),
        ("KHO MẪU u", False),
        ("KHO MẪU " * 9 + "kho mẫu " * 20, True),
    ],
)
def test_words_in_capitals(words, expected):
    """Two letters make capitals; one of eight may be small, and so may what follows behind a title."""
    assert in_capitals(words) is expected


LINES = """
Chương I|Chương II|CHUNG|Mục 1. A|Điều 1. A|Điều 2|Điều 12a. B|1. Một|2. Hai|1a. Thêm|a) A|b) B|đ) Đ|I. MỘT|II. HAI
|PHỤ LỤC I|“Điều 5. Mới|1. Cũ.”|- gạch| |QUY CHẾ|(Kèm theo Quyết định số 1/QĐ-UBND)
""".replace("\n", "")
LINES = LINES.split("|")
pages = st.lists(st.sampled_from(LINES), max_size=30).map("\n".join)


@given(pages)
def test_nodes_nest_and_follow_one_another(text):
    """Children lie inside their parent, in order, and do not overlap; a node has no space at its ends."""

    def check(nodes, start, end):
        assert all(one.end <= other.start for one, other in pairwise(nodes))
        for node in nodes:
            assert start <= node.start < node.end <= end
            assert text[node.start : node.end].strip() == text[node.start : node.end]
            check(node.children, node.start, node.end)

    check(extract(text).structure.nodes, 0, len(text))


@given(pages, st.integers(1, 200), st.sampled_from([None, *get_args(Level)]))
def test_chunks_are_the_text(text, size, level):
    """Every character is in one chunk, in order; only what cannot be cut is longer than asked."""
    chunks = extract(text).structure.chunks(size, level=level)

    assert "".join(text[chunk.start : chunk.end] for chunk in chunks) == text
    assert all(chunk.start < chunk.end for chunk in chunks)


@given(pages, st.sampled_from(get_args(Level)))
def test_no_chunk_holds_two_provisions_of_its_level(text, level):
    """Nor two of a larger one; what begins in a chunk before its own provision are the headings above it."""
    tree = extract(text).structure
    ranks = get_args(Level)
    wanted = [node for node in tree.walk() if ranks.index(node.level) <= ranks.index(level)]

    for chunk in tree.chunks(10**6, level=level):
        inside = [node for node in wanted if chunk.start <= node.start < chunk.end]
        assert all(one.end >= other.end for one, other in pairwise(inside))
        assert not inside or inside[-1].path == chunk.path


@given(pages, st.integers(1, 200))
def test_a_place_is_the_first_of_its_path(text, size):
    """What a chunk names can be looked up, and the first of several that bear the same path is given."""
    tree = extract(text).structure
    first = {node.path: node for node in reversed([*tree.walk()])}

    assert all(tree.at(chunk.path) is first[chunk.path] for chunk in tree.chunks(size) if chunk.path)
    assert tree.at("điều 999") is None


REGULATION = """Chương I
QUY ĐỊNH CHUNG
Mục 1. KHO MẪU
Điều 1. Phạm vi
1. Quy chế này áp dụng với kho mẫu.
2. Kho mẫu do Bộ Y tế lập.
Chương II
THI HÀNH
Điều 2. Hiệu lực
Thi hành ngay.
QUY CHẾ KHO MẪU
(Kèm theo Quyết định số 1/QĐ-UBND)
Điều 1. Tên gọi
Kho mẫu có tên riêng."""


def test_chunks_by_article_take_the_headings_above_them():
    """A chapter's bare heading goes with its first article; where there is no room, it stays alone."""
    tree = extract(REGULATION).structure
    by_article = [(chunk.path, REGULATION[chunk.start :][:8]) for chunk in tree.chunks(500, level="article")]

    assert by_article == [
        ("điều 1", "Chương I"),
        ("điều 2", "Chương I"),
        ("phụ lục", "QUY CHẾ "),
        ("điều 1", "Điều 1. "),
    ]
    assert [chunk.path for chunk in tree.chunks(150)] == ["chương I", "chương II", "phụ lục"]
    assert [chunk.path for chunk in tree.chunks(40)][:3] == ["chương I/mục 1", "điều 1", "điều 1/khoản 1"]


def test_a_heading_names_what_a_chunk_stands_under():
    """From the chapter down, by the chunk's own place and not by another of the same path."""
    headings = [chunk.heading for chunk in extract("Lời đầu\n" + REGULATION).structure.chunks(60)]

    assert headings[0] == ""
    assert headings[2] == "Chương I. QUY ĐỊNH CHUNG > Mục 1. KHO MẪU > Điều 1. Phạm vi > Khoản 1"
    assert headings[-1] == "Phụ lục. QUY CHẾ KHO MẪU > Điều 1. Tên gọi"


def test_what_has_room_to_the_last_character_stays_whole():
    """A provision is cut from one character more on, and its heading then has the lead-in; so do bare headings."""
    article, rest = "Điều 1. Kho\nKho gồm:\n1. Sổ;\n2. Thẻ.\n", "Điều 2. Mở kho\nMở."
    tree, size = extract(article + rest).structure, len(article)
    assert [chunk.path for chunk in tree.chunks(size)] == ["điều 1", "điều 2"]
    assert [(chunk.path, chunk.heading) for chunk in tree.chunks(size - 1)][:2] == [
        ("điều 1", "Điều 1. Kho"),
        ("điều 1/khoản 1", "Điều 1. Kho > Khoản 1"),
    ]

    chapter = f"Chương I\nKHO MẪU\n{article}"
    tree = extract(chapter + rest).structure
    assert [chunk.path for chunk in tree.chunks(len(chapter), level="article")] == ["điều 1", "điều 2"]
    assert [chunk.path for chunk in tree.chunks(len(chapter) - 1, level="article")] == ["chương I", "điều 1", "điều 2"]


def test_what_the_tree_cannot_be_asked_is_refused():
    """The error names the levels that there are, the least size, and what a path is."""
    with pytest.raises(ValueError, match=r"level must be one of annex, part, .* point, not 'Điều'"):
        extract("").structure.chunks(100, level="Điều")
    with pytest.raises(ValueError, match=r"size must be at least 1, not 0"):
        extract("").structure.chunks(0)
    with pytest.raises(TypeError, match=r"path must be a str, not Provision"):
        extract("").structure.at(references.parse("Điều 5"))


@given(st.text(max_size=200))
def test_any_text_has_a_structure(text):
    """No text raises."""
    tree = extract(text).structure

    assert tree.chunks(10**6) == ([] if not text else tree.chunks(len(text)))


MARKDOWN = """# CHÍNH PHỦ
**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
**Số:** 901/2025/NĐ-CP
*Hà Nội, ngày 03 tháng 6 năm 2025*

# NGHỊ ĐỊNH
**Quy định về kho dữ liệu**

## Chương I

## QUY ĐỊNH CHUNG

### Điều 1. Phạm vi

**Điều 2. Trách nhiệm**

**1.** Bộ Công an chủ trì:
   a) Ban hành danh mục;

**Điều 3.** Hiệu lực
"""


def test_markdown_is_read_as_the_page_that_it_sets():
    """Marks of headings and of bold print are no part of a title, and stand with the provision that they set."""
    tree = extract(MARKDOWN).structure

    assert tree.head.to_dict() == {
        "issuer": "Chính phủ",
        "number": "901/2025/NĐ-CP",
        "place": "Hà Nội",
        "date": "2025-06-03",
        "type": "Nghị định",
        "title": "Quy định về kho dữ liệu",
    }
    assert [(node.path, node.title) for node in tree.walk()] == [
        ("chương I", "QUY ĐỊNH CHUNG"),
        ("điều 1", "Phạm vi"),
        ("điều 2", "Trách nhiệm"),
        ("điều 2/khoản 1", ""),
        ("điều 2/khoản 1/điểm a", ""),
        ("điều 3", "Hiệu lực"),
    ]
    assert MARKDOWN[tree.at("điều 2").start :].startswith("**Điều 2. Trách nhiệm**")


@pytest.mark.parametrize("gap", ["    ", " | ", " | | ", " "])
def test_a_head_in_two_columns(gap):
    """The issuer stands beside the motto, its superior beside the name of the State; the place behind the number."""
    lines = [
        f"ỦY BAN NHÂN DÂN TỈNH LAI CHÂU{gap}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        f"SỞ CÔNG THƯƠNG{gap}Độc lập – Tự do – Hạnh phúc",
        f"Số: 7/QĐ-SCT{gap}Lai Châu, ngày 18 tháng 11 năm 2025",
        "QUYẾT ĐỊNH",
        "Về kho mẫu",
        "Điều 1. Lập kho.",
    ]

    assert extract("\n".join(lines)).structure.head == Head(
        issuer="Sở Công Thương tỉnh Lai Châu",
        number="7/QĐ-SCT",
        place="Lai Châu",
        date=dt.date(2025, 11, 18),
        type="Quyết định",
        title="Về kho mẫu",
    )


def test_beside_the_motto_only_capitals_name_the_issuer():
    """A rule or a number beside the motto leaves the issuer where it stood, over the name of the State."""
    text = "BỘ Y TẾ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n--- của Bộ Nội vụ | Độc lập - Tự do\nSố: 7/QĐ-BYT\nQUYẾT ĐỊNH"

    assert extract(text).structure.head.issuer == "Bộ Y tế"


@pytest.mark.parametrize(
    ("lines", "issuer"),
    [
        (["CHÍNH PHỦ"], "Chính phủ"),
        (["**CHÍNH PHỦ**", "", "-------"], "Chính phủ"),
        (["BỘ CÔNG THƯƠNG", "CỤC HÓA CHẤT"], "Cục Hóa chất"),
        (["BỘ CÔNG THƯƠNG", "CỤC HOÁ CHẤT", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], "Cục Hóa chất"),
        (["TỈNH ỦY LAI CHÂU", "BAN TỔ CHỨC", "ĐẢNG CỘNG SẢN VIỆT NAM"], "BAN TỔ CHỨC"),
        (["UBND TỈNH LAI CHÂU", "SỐ 1/QĐ-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], "Ủy ban nhân dân tỉnh Lai Châu"),
        (["UBND TỈNH LAI CHÂU", "Số: /QĐ-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], "Ủy ban nhân dân tỉnh Lai Châu"),
        (["BỘ CÔNG THƯƠNG CỤC HÓA CHẤT", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], "Cục Hóa chất"),
        (["ĐẢNG CỘNG SẢN VIỆT NAM", "BAN CHẤP HÀNH TRUNG ƯƠNG"], "Ban Chấp hành Trung ương"),
        (["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"], None),
        (["PHƯƠNG ÁN MẪU"], None),
        (["Chính phủ"], None),
        ([], None),
    ],
)
def test_a_head_where_no_name_of_the_state_stands_below_the_issuer(lines, issuer):
    """The body in capitals alone on the line over the number issued it."""
    text = "\n".join([*lines, "Số: 901/2025/NĐ-CP", "Hà Nội, ngày 03 tháng 6 năm 2025", "NGHỊ ĐỊNH", "Về kho"])

    assert extract(text).structure.head.issuer == issuer


def test_the_head_names_body_and_number_as_the_entities_do():
    """A head in capitals has the full name and the symbol as the law writes it, whoever names the body elsewhere."""
    text = "NGHỊ QUYẾT\nVỀ KHO CỦA BỘ Y TẾ\nQUỐC HỘI\nCăn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;"
    assert extract(text).structure.head.issuer == "Quốc hội"

    found = extract(
        "THỦ TƯỚNG CHÍNH PHỦ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 598/QĐ-TTG\nQUYẾT ĐỊNH"
    ).structure.head
    assert (found.issuer, found.number) == ("Thủ tướng Chính phủ", "598/QĐ-TTg")


def padded(size):
    """A line of so many characters, its end counted."""
    return "k" * (size - 1) + "\n"


STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
REACHES = {
    # what is shown: (how far it may stand, the text with it there, the field)
    "a number": (600, lambda n: f"{padded(n)}Số: 98/QĐ-BYT", "number"),
    "a number under the name of the State": (999, lambda n: f"{STATE}{padded(n - len(STATE))}Số: 98/QĐ-BYT", "number"),
    "the name of the State": (575, lambda n: f"{padded(n)}{STATE}QUYẾT ĐỊNH", "type"),
    "the day": (1_476, lambda n: f"{STATE}{padded(n - len(STATE))}ngày 05 tháng 3 năm 2025", "date"),
    "who issues it, and what he issues it by": (
        1_485,
        lambda n: f"Số: 98/NQ\n{padded(n - 10)}QUỐC HỘI\nCăn cứ Hiến pháp;",
        "issuer",
    ),
    "who signs, from the end": (600, lambda n: f"Số: 98/QĐ\n{padded(900)}\nGIÁM ĐỐC\n{padded(n - 10)}", "signer"),
    "who signs, from who is notified": (
        2_492,
        lambda n: f"Số: 98/QĐ\n{padded(900)}Nơi nhận:{padded(n - 9)}GIÁM ĐỐC\n{padded(900)}",
        "signer",
    ),
}


@pytest.mark.parametrize(("most", "text", "field"), REACHES.values(), ids=REACHES)
def test_how_far_a_head_reaches(most, text, field):
    """What stands just there is read; one character farther it is no part of the head, or of the signature."""
    assert getattr(head(fold(text(most))), field) is not None
    assert getattr(head(fold(text(most + 1))), field) is None


def test_who_issued_it_did_not_sign_it():
    """In a short text without a signature the office in its head is no signer."""
    text = "THỦ TƯỚNG CHÍNH PHỦ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 901/QĐ-TTg\nQUYẾT ĐỊNH\nĐiều 1. Lập kho."

    assert extract(text).structure.head.signer is None
    assert extract(f"{text}\nTHỦ TƯỚNG").structure.head.signer == "THỦ TƯỚNG"


def test_who_signs_for_whom():
    """On behalf of the body, in another's stead, and the office: the name is no part of it, nor a sentence above."""
    stead = "TM. CHÍNH PHỦ\nKT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG"

    assert extract(f"{DECREE[:600]}\n{stead} Nguyễn Văn A").structure.head.signer == stead.replace("\n", " ")
    above = "Điều 1. Lập kho.\nChủ tịch nước xem xét.\nĐiều 2. Mở kho.\nBộ trưởng quyết định.\n"
    assert extract(f"CHÍNH PHỦ\nSố: 901/QĐ-TTg\n{above}{stead}").structure.head.signer == stead.replace("\n", " ")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "NGHỊ QUYẾT\nVề kho mẫu\nQUỐC HỘI\nCăn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;",
            {"issuer": "QUỐC HỘI", "type": "Nghị quyết", "title": "Về kho mẫu"},
        ),
        (
            "Luật số: 74/2025/QH15\nLUẬT KHO MẪU\nCăn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;",
            {"issuer": None, "number": "74/2025/QH15", "type": "Luật", "title": "KHO MẪU"},
        ),
        (
            "LUẬT\nKHO MẪU\nQuốc hội\nCăn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;",
            {"issuer": None, "type": "Luật", "title": "KHO MẪU"},
        ),
        (
            "CHÍNH PHỦ NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 1/NQ-CP",
            {"issuer": "CHÍNH PHỦ NƯỚC", "number": "1/NQ-CP"},
        ),
    ],
)
def test_the_name_of_the_state_in_a_sentence_is_no_head(text, expected):
    """What stands above it is no issuer then; the line before the grounds says who issued it."""
    found = head(fold(text))

    assert {name: getattr(found, name) for name in expected} == expected


@pytest.mark.parametrize(
    ("below", "words"),
    [
        (
            "NGHỊ ĐỊNH\nQUY ĐỊNH VỀ KHO MUỐI\nTRONG LĨNH VỰC NÔNG NGHIỆP\n(SỬA ĐỔI)\nTrong khi chờ",
            "QUY ĐỊNH VỀ KHO MUỐI TRONG LĨNH VỰC NÔNG NGHIỆP (SỬA ĐỔI)",
        ),
        ("KẾ HOẠCH\nTHỰC HIỆN ĐỀ ÁN KHO MUỐI\nThực hiện Đề án", "THỰC HIỆN ĐỀ ÁN KHO MUỐI"),
        ("QUYẾT ĐỊNH\nVỀ KHO MUỐI\nTHEO VỤ MÙA\nCĂN CỨ Luật A", "VỀ KHO MUỐI THEO VỤ MÙA"),
        ("QUYẾT ĐỊNH\nĐIỀU CHỈNH KHO MUỐI\nĐIỀU 1. PHẠM VI", "ĐIỀU CHỈNH KHO MUỐI"),
        ("QUY CHẾ\nVỀ KHO MUỐI\n(BAN HÀNH KÈM THEO QUYẾT ĐỊNH SỐ 5)", "VỀ KHO MUỐI"),
    ],
)
def test_a_title_goes_on_in_capitals(below, words):
    """
    Words that start the text proper belong to the title where their line is in capitals.
    """
    assert head(fold(f"CHÍNH PHỦ\nSố: 15/2020/NĐ-CP\n{below}\n")).title == words
