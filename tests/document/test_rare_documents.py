"""What documents seldom hold: new text without its closing mark, owners that no table knows, heads out of order."""

from __future__ import annotations

import datetime as dt
import sys
from types import SimpleNamespace

import pytest

from vnpolicy import Document, extract
from vnpolicy.document.frames import columns
from vnpolicy.document.render import outline, table

ON = dt.date(2025, 6, 1)
NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"


def places(text: str) -> list[str]:
    return [f"{e.value.path} @{e.value.document}" for e in extract(text, on=ON).entities if e.kind == "provision"]


def cited(text: str) -> list[tuple[str | None, str | None, str | None]]:
    return [
        (e.value.id, e.value.date and e.value.date.isoformat(), e.value.issuer)
        for e in extract(text, on=ON).entities
        if e.kind == "reference"
    ]


def bodies(text: str) -> list[str]:
    return [str(e.value) for e in extract(text, on=ON).entities if e.kind == "agency"]


def work(text: str) -> list[tuple[str, str, str]]:
    return [
        (a.due.isoformat() if a.due else "", "; ".join(a.assignees), a.text) for a in extract(text, on=ON).assignments
    ]


AMENDS = (
    "Điều 1. Sửa đổi Nghị định số 30/2020/NĐ-CP\nSửa đổi Điều 9 như sau:\n"
    "“Điều 9. Hồ sơ\n1. Đơn theo khoản 2 Điều này.\n"
)
AMENDS_LAW = "QUỐC HỘI\nSố: 48/2026/QH15\nLUẬT\nSỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT DỮ LIỆU\n"
PLACES = {
    "parts of the article that the line above amends": (
        "13. Sửa đổi, bổ sung một số khoản của Điều 15 như sau:\na) Sửa đổi, bổ sung các khoản 2, 3 và 4 như sau:",
        ["điều 15 @None", "điều 15/khoản 2 @None", "điều 15/khoản 3 @None", "điều 15/khoản 4 @None"],
    ),
    "points between the article and the line that cites": (
        "Điều 5. Hồ sơ\nv. Năm\na) Một\nTheo khoản 2 Điều này.",
        ["điều 5/khoản 2 @None"],
    ),
    "a part is put behind another": (
        "1. Bổ sung khoản 9 vào sau khoản 8 Điều 2 như sau:",
        ["điều 2/khoản 9 @None", "điều 2/khoản 8 @None"],
    ),
    "an annex, and then something else that is issued with a document": (
        "Thực hiện theo Phụ lục I; danh mục ban hành kèm theo Nghị định số 30/2020/NĐ-CP.",
        ["phụ lục I @None"],
    ),
    "that document, where none was named": ("theo Điều 3 của Quy định đó.", ["điều 3 @None"]),
    "quotation marks inside a sentence open no new text": (
        'Theo Điều 5 Nghị định số 30/2020/NĐ-CP, ghi "rất tốt" tại khoản 2 và “một cửa” tại Điều 6 Luật Dữ liệu.',
        ["điều 5 @30/2020/NĐ-CP", "khoản 2 @30/2020/NĐ-CP", "điều 6 @60/2024/QH15"],
    ),
    "new text without its closing mark, before the next article": (
        AMENDS + "Điều 2. Tổ chức thực hiện\n1. Theo khoản 2 Điều này.",
        ["điều 9 @30/2020/NĐ-CP", "điều 9/khoản 2 @30/2020/NĐ-CP", "điều 2/khoản 2 @None"],
    ),
    "a paragraph of the new text with the number and the words of the next article": (
        AMENDS + "2. Tổ chức, cá nhân giữ sổ.\n3. Theo khoản 1 Điều này.”\nĐiều 2. Hiệu lực\n1. Theo khoản 4.",
        [
            "điều 9 @30/2020/NĐ-CP",
            "điều 9/khoản 2 @30/2020/NĐ-CP",
            "điều 9/khoản 1 @30/2020/NĐ-CP",
            "điều 2/khoản 4 @None",
        ],
    ),
    "an article of the new text, which is not the next one": (
        AMENDS + "Điều 10. Tổ chức thực hiện\n1. Theo khoản 2 Điều này.",
        ["điều 9 @30/2020/NĐ-CP", "điều 9/khoản 2 @30/2020/NĐ-CP", "điều 10/khoản 2 @30/2020/NĐ-CP"],
    ),
    "new text that quotes words of its own": (
        AMENDS
        + "2. Cụm từ:\n“một cửa” tại khoản 3 Điều này.\n3. Theo khoản 1 Điều này.”\nĐiều 2. Hiệu lực\n1. Theo khoản 4.",
        [
            "điều 9 @30/2020/NĐ-CP",
            "điều 9/khoản 2 @30/2020/NĐ-CP",
            "điều 9/khoản 3 @30/2020/NĐ-CP",
            "điều 9/khoản 1 @30/2020/NĐ-CP",
            "điều 2/khoản 4 @None",
        ],
    ),
    "an item that amends another document than its article": (
        "Điều 4. Sửa đổi Nghị định số 30/2020/NĐ-CP\n1. Sửa đổi Thông tư số 5/2020/TT-BTC như sau:\na) Sửa đổi Điều 3;",
        ["điều 3 @5/2020/TT-BTC"],
    ),
    "parts, a dash each, of the article that is amended": (
        "Điều 2. Sửa đổi Điều 5 Nghị định số 30/2020/NĐ-CP như sau:\n- Sửa đổi khoản 2;\n- Bãi bỏ khoản 3;",
        ["điều 5 @30/2020/NĐ-CP", "điều 5/khoản 2 @30/2020/NĐ-CP", "điều 5/khoản 3 @30/2020/NĐ-CP"],
    ),
    "what is cited far behind the head is not the document itself": (
        f"{'Nước chảy. ' * 400}\nQuyết định số 5/QĐ-TTg\nĐiều 1. Một\n1. Theo khoản 2 Điều này.",
        ["điều 1/khoản 2 @None"],
    ),
    "what is amended is the document that issued it": (
        "Điều 1. Sửa đổi một số điều của Quy định ban hành kèm theo Quyết định số 12/2020/QĐ-UBND\n1. Sửa đổi Điều 3.",
        ["điều 3 @12/2020/QĐ-UBND"],
    ),
    "the title of an amending decision speaks for its amending lines alone": (
        "QUYẾT ĐỊNH\nSửa đổi Quyết định số 12/2020/QĐ-UBND\nĐiều 1. Sửa đổi khoản 2 Điều 3.\nĐiều 2. Theo khoản 1.",
        ["điều 3/khoản 2 @12/2020/QĐ-UBND", "điều 2/khoản 1 @None"],
    ),
    "a row whose first cell is a document": (
        "5. | Nghị định số 125/2024/NĐ-CP về đầu tư | Điều 17; Khoản 2 và 3 Điều 26",
        ["điều 17 @125/2024/NĐ-CP", "điều 26/khoản 2 @125/2024/NĐ-CP", "điều 26/khoản 3 @125/2024/NĐ-CP"],
    ),
    "a row whose cell goes on in a list": (
        (
            "5. | Nghị định số 125/2024/NĐ-CP về đầu tư | Sửa đổi:\n- Điều 17;\n- Khoản 2 Chương II, Điều 26;\n"
            "Khoản 3 Điều 27.\n- Điều 28 | Bộ Y tế\nTheo Điều 29."
        ),
        [
            "điều 17 @125/2024/NĐ-CP",
            "chương II/khoản 2 @None",
            "điều 26 @125/2024/NĐ-CP",
            "điều 27/khoản 3 @125/2024/NĐ-CP",
            "điều 28 @125/2024/NĐ-CP",
            "điều 29 @None",
        ],
    ),
    "what follows a table is no part of its last cell": (
        "Số: 5/2025/NĐ-CP\n5. | Nghị định số 125/2024/NĐ-CP về đầu tư | Bộ Y tế\n- Theo Điều 17.",
        ["điều 17 @5/2025/NĐ-CP"],
    ),
    "measures to carry out a law, behind the places that are detailed": (
        (
            "Số: 5/2025/NĐ-CP\nĐiều 1. Phạm vi\nNghị định này quy định chi tiết Điều 63, Điều 64 và biện pháp để tổ"
            " chức, hướng dẫn thi hành Luật Dữ liệu; khoản 2 Điều 7 và biện pháp thi hành."
        ),
        ["điều 63 @60/2024/QH15", "điều 64 @60/2024/QH15", "điều 7/khoản 2 @5/2025/NĐ-CP"],
    ),
    "a list of what is detailed, on the line that opens it": (
        (
            "Số: 5/2025/NĐ-CP\nĐiều 1. Phạm vi\n1. Nghị định này quy định chi tiết một số điều của Luật Dữ liệu (sau"
            " đây gọi là Luật), bao gồm: khoản 4 Điều 7, Điều 9.\n2. Theo Điều 3."
        ),
        ["điều 7/khoản 4 @60/2024/QH15", "điều 9 @60/2024/QH15", "điều 3 @5/2025/NĐ-CP"],
    ),
    "what places say stands before their document": (
        "Bãi bỏ Điều 1 và Điều 2 quy định về kho mẫu tại Nghị định số 35/2023/NĐ-CP. Theo Luật Dữ liệu.",
        ["điều 1 @35/2023/NĐ-CP", "điều 2 @35/2023/NĐ-CP"],
    ),
    "words that are amended stand between the places of one law": (
        (
            "Bãi bỏ cụm từ “sổ tay” tại điểm l khoản 2 Điều 57; bãi bỏ các cụm từ “sổ cái” tại khoản 1 Điều 59; cụm từ"
            " “sổ kho” tại Điều 60 của Luật Dữ liệu."
        ),
        ["điều 57/khoản 2/điểm l @60/2024/QH15", "điều 59/khoản 1 @60/2024/QH15", "điều 60 @60/2024/QH15"],
    ),
    "what is amended is a regulation that was issued with its decision, or stands in a circular": (
        (
            "Số: 41/2025/QĐ-UBND\nQUYẾT ĐỊNH\nĐiều 1. Sửa đổi một số điều của Quy định ban hành kèm theo Quyết định số"
            " 12/2024/QĐ-UBND\n1. Bãi bỏ khoản 2 Điều 11.\nĐiều 2.\nSửa đổi một số điều tại Thông tư số 7/2025/TT-BYT\n"
            "1. Bãi bỏ Điều 10."
        ),
        ["điều 11/khoản 2 @12/2024/QĐ-UBND", "điều 10 @7/2025/TT-BYT"],
    ),
    "what the title of an amending law names is amended in all its articles": (
        AMENDS_LAW + "Điều 1. Sửa đổi một số điều của Luật Dữ liệu\n1. Sửa đổi khoản 1 Điều 3 như sau:\n“1. Mới.”\n"
        "Điều 2\n1. Bỏ cụm từ “sổ” tại Điều 29.\nĐiều 3. Hiệu lực\nTheo Điều 1.",
        ["điều 3/khoản 1 @60/2024/QH15", "điều 29 @60/2024/QH15", "điều 1 @48/2026/QH15"],
    ),
    "until the articles begin anew": (
        AMENDS_LAW + "Điều 1. Sửa đổi một số điều của Luật Dữ liệu\n1. Bãi bỏ Điều 3.\nĐiều 2. Hiệu lực\nTheo Điều 1.\n"
        "Điều 1. Kho\n1. Bãi bỏ Điều 29.",
        ["điều 3 @60/2024/QH15", "điều 1 @48/2026/QH15", "điều 29 @48/2026/QH15"],
    ),
    "the same where only the words of the Assembly name it": (
        (
            "QUỐC HỘI\nLuật số: 48/2026/QH15\nQuốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Dữ liệu số"
            " 60/2024/QH15.\nĐiều 1. Sửa đổi một số điều của Luật Dữ liệu\n1. Bãi bỏ Điều 3.\nĐiều 2\n1. Bãi bỏ"
            " Điều 29."
        ),
        ["điều 3 @60/2024/QH15", "điều 29 @60/2024/QH15"],
    ),
    "and not in the others where it names several": (
        AMENDS_LAW.replace("DỮ LIỆU", "DỮ LIỆU, LUẬT DÂN SỐ") + "Điều 1. Sửa đổi một số điều của Luật Dữ liệu\n"
        "1. Sửa đổi khoản 1 Điều 3 như sau:\n“1. Mới.”\nĐiều 2\n1. Bỏ cụm từ “sổ” tại Điều 29.",
        ["điều 3/khoản 1 @60/2024/QH15", "điều 29 @48/2026/QH15"],
    ),
    "an article of the new text whose title says what it repeals": (
        AMENDS + "Điều 10. Hủy bỏ hồ sơ\n1. Theo khoản 1 Điều này.”\nĐiều 2. Bãi bỏ Điều 4.",
        [
            "điều 9 @30/2020/NĐ-CP",
            "điều 9/khoản 2 @30/2020/NĐ-CP",
            "điều 10/khoản 1 @30/2020/NĐ-CP",
            "điều 4 @None",
        ],
    ),
    "an article that amends by name ends new text without its closing mark": (
        AMENDS + "Điều 10. Sửa đổi một số điều của Nghị định số 31/2020/NĐ-CP\n1. Bãi bỏ khoản 1 Điều 4.",
        ["điều 9 @30/2020/NĐ-CP", "điều 9/khoản 2 @30/2020/NĐ-CP", "điều 4/khoản 1 @31/2020/NĐ-CP"],
    ),
    "this law in a letter is the law that it cites": (
        "Số: 5467/CT-CS\nV/v tiền thuê đất\nKính gửi: Thuế tỉnh Gia Lai.\nTheo Luật Dữ liệu và Điều 4 Luật này.",
        ["điều 4 @60/2024/QH15"],
    ),
    "what the title of an amending circular names is amended in its articles": (
        (
            "BỘ Y TẾ\nSố: 30/2025/TT-BYT\nTHÔNG TƯ SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA THÔNG TƯ SỐ 12/2022/TT-BYT\n"
            "Căn cứ Luật Dược;\nĐiều 1. Sửa đổi khoản 3 Điều 5 như sau:\n“3. Mới.”\nĐiều 2. Hiệu lực\nTheo Điều 1."
        ),
        ["điều 5/khoản 3 @12/2022/TT-BYT", "điều 1 @30/2025/TT-BYT"],
    ),
    "and not where it names several": (
        (
            "BỘ Y TẾ\nSố: 30/2025/TT-BYT\nTHÔNG TƯ SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA THÔNG TƯ SỐ 12/2022/TT-BYT VÀ"
            " THÔNG TƯ SỐ 13/2022/TT-BYT\nĐiều 1. Sửa đổi khoản 3 Điều 5 như sau:\n“3. Mới.”"
        ),
        ["điều 5/khoản 3 @30/2025/TT-BYT"],
    ),
    "nor where one of another type is amended by a document that it cites": (
        (
            "BỘ Y TẾ\nSố: 30/2025/TT-BYT\nTHÔNG TƯ\nCăn cứ Nghị định sửa đổi, bổ sung một số điều của Nghị định số"
            " 5/2022/NĐ-CP;\nĐiều 1. Sửa đổi khoản 3 Điều 5 như sau:\n“3. Mới.”"
        ),
        ["điều 5/khoản 3 @30/2025/TT-BYT"],
    ),
    "a headline that amends and names the text itself": (
        (
            "Sửa đổi thủ tục kho theo Thông tư 30/2025/TT-BYT sửa đổi Thông tư 12/2022/TT-BYT\nBỘ Y TẾ\n"
            "Số: 30/2025/TT-BYT\nTHÔNG TƯ\nĐiều 1. Sửa đổi khoản 3 Điều 5 như sau:\n“3. Mới.”"
        ),
        ["điều 5/khoản 3 @12/2022/TT-BYT"],
    ),
    "headings that amend and have lost their numbers stand beside one another": (
        (
            "Sửa đổi, bổ sung một số điều của Nghị định số 71/2024/NĐ-CP quy định về giá\n"
            "1. Sửa đổi khoản 2 Điều 4 như sau:\n“2. Mới.”\n"
            "Sửa đổi, bổ sung một số điều của Nghị định số 102/2024/NĐ-CP quy định chi tiết Luật Đất đai\n"
            "1. Bổ sung Điều 23 vào sau Điều 22 như sau:\n“Điều 23. Mới.”\n2. Bãi bỏ Điều 30."
        ),
        [
            "điều 4/khoản 2 @71/2024/NĐ-CP",
            "điều 23 @102/2024/NĐ-CP",
            "điều 22 @102/2024/NĐ-CP",
            "điều 30 @102/2024/NĐ-CP",
        ],
    ),
    "a copy without its number, whose articles stand in it": (
        (
            "QUYẾT ĐỊNH:\nĐiều 1. Lập tổ công tác.\nĐiều 2. Quyết định này thay thế Quyết định số 312/QĐ-UBND.\n"
            "Các thành viên tại Điều 1 thi hành Quyết định này."
        ),
        ["điều 1 @None"],
    ),
    "this decree, in a draft that amends another, is not that one": (
        (
            "Điều 2. Sửa đổi, bổ sung một số điều của Nghị định số 100/2019/NĐ-CP\n1. Bãi bỏ khoản 3 Điều 6.\n"
            "2. Thay thế cụm từ “theo Điều 9 Nghị định này” tại Điều 8.\nĐiều 3. Hiệu lực\n"
            "Khoản 1 Điều 2 Nghị định này có hiệu lực từ ngày 01/7/2026."
        ),
        [
            "điều 6/khoản 3 @100/2019/NĐ-CP",
            "điều 9 @100/2019/NĐ-CP",
            "điều 8 @100/2019/NĐ-CP",
            "điều 2/khoản 1 @None",
        ],
    ),
    "an annex of the letter that asks, not of what it carries out": (
        (
            "Số: 12/STC-NS\nLào Cai, ngày 15 tháng 9 năm 2025\nThực hiện Chỉ thị số 8/CT-UBND ngày 10/9/2025, Sở Tài"
            " chính đề nghị các xã làm một số nội dung sau:\n1. Tổng hợp nợ theo Phụ lục 01."
        ),
        ["phụ lục 01 @12/STC-NS"],
    ),
    "a numbered point of a standard stands by itself": (
        "9. Sửa đổi điểm 5.14 như sau:\n“5.14. Xếp kho.”\nTheo điểm a.",
        ["điểm 5.14 @None"],
    ),
    "a standard that says its number alone on its first line": (
        "QCVN 97:2025/BNNMT\nQUY CHUẨN KỸ THUẬT\nĐiều 1. Chung\n1. Theo khoản 2 Điều này.",
        ["điều 1/khoản 2 @QCVN 97:2025/BNNMT"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), PLACES.values(), ids=PLACES)
def test_a_place_is_bound_as_a_careful_reader_binds_it(text, expected):
    """
    Each place has its outer levels and the document that it belongs to, and none where the text does not say.
    """
    assert places(text) == expected


CITED = {
    "a law named for an earlier year is another, one named for a later year may be the one that is cited": (
        (
            "QUỐC HỘI\nLuật số: 78/2030/QH18\nLUẬT\nGIỐNG CÂY\nĐiều 9\n1. Luật Giống cây năm 1981 và Luật Hoa kiểng số"
            " 5/2020/QH15 hết hiệu lực; Luật Hoa kiểng năm 1990 cũng thế, và Luật Hoa kiểng 2021."
        ),
        [
            ("78/2030/QH18", None, None),
            (None, None, None),
            ("5/2020/QH15", None, None),
            (None, None, None),
            ("5/2020/QH15", None, None),
        ],
    ),
    "a law of an earlier day is not the text's own, nor the one that it cites in full": (
        (
            "QUỐC HỘI\nLuật số: 78/2030/QH18\nLUẬT\nGIỐNG CÂY\nĐiều 9\n1. Luật Giống cây ngày 30/12/1981, Luật Hoa"
            " kiểng ngày 3/5/1990 và Luật Hoa kiểng số 5/2020/QH15 hết hiệu lực; Luật Hoa kiểng ngày 4/6/1991, Luật Hoa"
            " kiểng cũng thế."
        ),
        [
            ("78/2030/QH18", None, None),
            (None, "1981-12-30", None),
            (None, "1990-05-03", None),
            ("5/2020/QH15", None, None),
            (None, "1991-06-04", None),
            ("5/2020/QH15", None, None),
        ],
    ),
    "a post before the body issues in its name": (
        "Căn cứ báo cáo của Bộ trưởng Bộ Y tế số 12/BC-BYT.",
        [("12/BC-BYT", None, "Bộ trưởng Bộ Y tế")],
    ),
    "a body that is no issuer stands before the number": (
        "Gửi Bộ Y tế số 12/BC-BYT để biết.",
        [("12/BC-BYT", None, None)],
    ),
    "who acts by a document has not issued it": (
        "Việc nêu ở Điều 8 Luật Dược năm 2016 do Bộ Y tế thực hiện; Thông tư 5/2020/TT-BYT do Bộ Y tế ban hành.",
        [("105/2016/QH13", None, None), ("5/2020/TT-BYT", None, "Bộ Y tế")],
    ),
    "one of several who act by a document": (
        "Theo khoản 3 Điều 6 Nghị định số 7/2024/NĐ-CP do Bộ Y tế, Bộ Tài chính quyết định.",
        [("7/2024/NĐ-CP", None, None)],
    ),
    "a committee whose name is not told": (
        "Căn cứ Báo cáo số 163/BC-BCĐ ngày 24/11/2025 của Ban Chỉ đạo.",
        [("163/BC-BCĐ", "2025-11-24", "Ban Chỉ đạo")],
    ),
    "a body that no table knows": (
        "Căn cứ Báo cáo số 163/BC-KTNS ngày 24/11/2025 của Nhóm Bạn đọc.",
        [("163/BC-KTNS", "2025-11-24", None)],
    ),
    "a list of amended laws that breaks off": (
        "Luật số 62/2020/QH14 sửa đổi một số điều của Luật số 50/2014/QH13, và văn bản khác.",
        [("62/2020/QH14", None, None), ("50/2014/QH13", None, None)],
    ),
    "an amended law, and no day": (
        "Luật số 62/2020/QH14 sửa đổi một số điều của Luật số 50/2014/QH13.",
        [("62/2020/QH14", None, None), ("50/2014/QH13", None, None)],
    ),
    "another law after the amended one has the day": (
        "Luật số 62/2020/QH14 sửa đổi một số điều của Luật số 50/2014/QH13, và theo Luật số 3/2016/QH14 ngày 6/4/2016.",
        [("62/2020/QH14", None, None), ("50/2014/QH13", None, None), ("3/2016/QH14", "2016-04-06", None)],
    ),
    "of numbers that no table has, the day is that of the year": (
        "Luật số 98/2030/QH17 sửa đổi một số điều của Luật số 97/2028/QH16 ngày 5/6/2030.",
        [("98/2030/QH17", "2030-06-05", None), ("97/2028/QH16", None, None)],
    ),
    "the same, the year of the amended law": (
        "Luật số 98/2030/QH17 sửa đổi một số điều của Luật số 97/2028/QH16 ngày 5/6/2028.",
        [("98/2030/QH17", None, None), ("97/2028/QH16", "2028-06-05", None)],
    ),
    "of two laws of one year the amending one has the day": (
        "Luật số 98/2030/QH17 sửa đổi một số điều của Luật số 97/2030/QH17 ngày 5/6/2030.",
        [("98/2030/QH17", "2030-06-05", None), ("97/2030/QH17", None, None)],
    ),
    "a name and a day that no law of that name has": (
        "Căn cứ Luật Đấu thầu ngày 29 tháng 11 năm 2024;",
        [(None, "2024-11-29", None)],
    ),
    "a name that the text gives to a law": (
        "Luật Đất đai số 31/2024/QH15 (sau đây gọi là Luật Ruộng đất). Theo Luật Ruộng đất.",
        [("31/2024/QH15", None, None)] * 3,
    ),
    "the law itself, by the name that the table has": (
        "QUỐC HỘI\nLuật số: 31/2024/QH15\nLUẬT\nĐẤT ĐAI\nĐiều 1. Phạm vi\nLuật Đất đai quy định.",
        [("31/2024/QH15", None, None)] * 2,
    ),
    "a law that no table has cites another": (
        "QUỐC HỘI\nLuật số: 99/2030/QH17\nLUẬT\nSÔNG NƯỚC\nCăn cứ Luật Đất đai năm 2013;",
        [("99/2030/QH17", None, None), ("45/2013/QH13", None, None)],
    ),
    "a law that no table has cites another far behind its head": (
        f"QUỐC HỘI\nLuật số: 99/2030/QH17\nLUẬT\nSÔNG NƯỚC\n{'Nước chảy. ' * 400}\nTheo Luật Đất đai năm 2013.",
        [("99/2030/QH17", None, None), ("45/2013/QH13", None, None)],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CITED.values(), ids=CITED)
def test_day_and_issuer_are_those_of_the_right_document(text, expected):
    """
    The number, the day and the issuer of each document are those that the text gives it.
    """
    assert cited(text) == expected


BODIES = {
    "the head names a central body, the text one province": (
        "BỘ TÀI CHÍNH\nTheo đề nghị của UBND tỉnh Lai Châu, Sở Y tế phải báo cáo.",
        ["Bộ Tài chính", "Ủy ban nhân dân tỉnh Lai Châu", "Sở Y tế tỉnh Lai Châu"],
    ),
    "the head names a central body, the text no province": (
        "QUỐC HỘI\nSở Y tế và UBND tỉnh báo cáo về tỉnh Lai Châu.",
        ["Quốc hội"],
    ),
    "a province and the one that took it over": (
        "UBND tỉnh Sóc Trăng và UBND thành phố Cần Thơ họp. Sở Y tế báo cáo.",
        [
            "Ủy ban nhân dân tỉnh Sóc Trăng",
            "Ủy ban nhân dân thành phố Cần Thơ",
            "Sở Y tế thành phố Cần Thơ",
        ],
    ),
    "two provinces are spoken of": ("Đoàn làm việc tại tỉnh Vĩnh Long và tỉnh Cà Mau. HĐND tỉnh họp.", []),
    "a town that is no province": ("Đoàn làm việc tại thành phố Lai Châu. HĐND tỉnh họp.", []),
    "a body of every commune in a province": (
        "UBND thành phố Hà Nội yêu cầu. Công an xã báo cáo.",
        ["Ủy ban nhân dân thành phố Hà Nội"],
    ),
    "a committee of whichever district": (
        "UBND tỉnh Lai Châu yêu cầu. Huyện ủy huyện họp.",
        ["Ủy ban nhân dân tỉnh Lai Châu"],
    ),
    "a town below the province names no province": (
        "UBND thành phố Đồng Nai họp. Sở Y tế báo cáo.",
        ["Ủy ban nhân dân thành phố Đồng Nai"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), BODIES.values(), ids=BODIES)
def test_a_province_is_supplied_where_one_alone_is_known(text, expected):
    """
    A short form takes the one province that the document makes known; where it makes none or two known, it is nobody.
    """
    assert bodies(text) == expected


WORK = {
    "items with small Roman figures": (
        "Giao việc như sau:\ni. Bộ Y tế lập đề án trước ngày 30/6/2025;\nii. Bộ Công an góp ý trước ngày 30/7/2025.",
        [
            ("2025-06-29", "Bộ Y tế", "lập đề án trước ngày 30/6/2025"),
            ("2025-07-29", "Bộ Công an", "góp ý trước ngày 30/7/2025"),
        ],
    ),
    "goals stand under their heading, work under the next": (
        (
            "Bộ Y tế thực hiện các việc sau:\nI. MỤC TIÊU\n1. Xây dựng 5 bệnh viện trước ngày 30/6/2026.\n"
            "II. NHIỆM VỤ\n1. Trình đề án trước ngày 30/9/2026."
        ),
        [("2026-09-29", "Bộ Y tế", "Trình đề án trước ngày 30/9/2026")],
    ),
    "the point of an abbreviation ends no sentence": (
        "Bộ Y tế kiểm tra tại TP. Huế và báo cáo Chính phủ trước ngày 30/6/2025.",
        [("2025-06-29", "Bộ Y tế", "kiểm tra tại TP. Huế và báo cáo Chính phủ trước ngày 30/6/2025")],
    ),
    "the owner stands behind the second colon": (
        "Về nhà ở: Đề án mới: giao Bộ Xây dựng trình Chính phủ trước ngày 30/6/2025.",
        [("2025-06-29", "Bộ Xây dựng", "trình Chính phủ trước ngày 30/6/2025")],
    ),
    "an item that directs others is its owner's work": (
        "11. Đề nghị Bộ Y tế:\na) Chỉ đạo các bệnh viện rà soát hồ sơ trước ngày 30/6/2025;",
        [("2025-06-29", "Bộ Y tế", "Chỉ đạo các bệnh viện rà soát hồ sơ trước ngày 30/6/2025")],
    ),
    "a body that the sentence only cites": (
        "Trên cơ sở ý kiến, Bộ Y tế tại công văn số 5, Bộ Tài chính rà soát định mức trước ngày 30/6/2025.",
        [("2025-06-29", "Bộ Tài chính", "rà soát định mức trước ngày 30/6/2025")],
    ),
    "the head of government asks whom the text addresses": (
        "Kính gửi: Bộ Y tế.\nThủ tướng Chính phủ chỉ đạo đẩy nhanh tiêm chủng trước ngày 30/12/2025.",
        [("2025-12-29", "Bộ Y tế", "đẩy nhanh tiêm chủng trước ngày 30/12/2025")],
    ),
    "a ministry that directs does its own work": (
        "Bộ Y tế chỉ đạo các bệnh viện lập phương án trước ngày 30/6/2025.",
        [("2025-06-29", "Bộ Y tế", "chỉ đạo các bệnh viện lập phương án trước ngày 30/6/2025")],
    ),
    "the first who is directed has the work": (
        "Thủ tướng chỉ đạo Bộ Y tế tập trung chỉ đạo Bộ Công an tiêm chủng xong trước ngày 30/9/2025.",
        [("2025-09-29", "Bộ Y tế", "tập trung chỉ đạo Bộ Công an tiêm chủng xong trước ngày 30/9/2025")],
    ),
    "work that is led by somebody": (
        "Đề án này do Bộ Y tế chủ trì, hoàn thành trước ngày 30/6/2025.",
        [("2025-06-29", "Bộ Y tế", "Đề án này do Bộ Y tế chủ trì, hoàn thành trước ngày 30/6/2025")],
    ),
    "a day in what leads to the work": (
        (
            "Để bảo đảm tiến độ của hai công trình trọng điểm tại các tỉnh miền núi phía Bắc, các nhà thầu làm ngày đêm"
            " để hoàn thành xây dựng trước ngày 30/11/2025 theo chỉ đạo của cấp trên, yêu cầu Bộ Xây dựng tổ chức khánh"
            " thành trước ngày 19/12/2025."
        ),
        [("2025-12-18", "Bộ Xây dựng", "tổ chức khánh thành trước ngày 19/12/2025")],
    ),
    "what is said of a case before the work": (
        "Kính gửi: Bộ Y tế.\nTrường hợp vướng mắc, khó khăn, báo cáo Chính phủ trước ngày 30/6/2025.",
        [("2025-06-29", "Bộ Y tế", "báo cáo Chính phủ trước ngày 30/6/2025")],
    ),
    "two days, and a noun after the first": (
        "Bộ Y tế trình đề án trước ngày 30/6/2025, dự thảo nghị định trước ngày 30/7/2025.",
        [
            ("2025-06-29", "Bộ Y tế", "trình đề án trước ngày 30/6/2025"),
            ("2025-07-29", "Bộ Y tế", "dự thảo nghị định trước ngày 30/7/2025"),
        ],
    ),
    "places end at a colon": (
        "UBND các tỉnh Hưng Yên, Ninh Bình: rà soát mỏ đá trước ngày 30/12/2025.",
        [
            (
                "2025-12-29",
                "Ủy ban nhân dân tỉnh Hưng Yên; Ủy ban nhân dân tỉnh Ninh Bình",
                "rà soát mỏ đá trước ngày 30/12/2025",
            )
        ],
    ),
    "an office that no table knows, up to its verb": (
        "Giao Sở Núi Rừng rà soát mỏ đá trước ngày 30/12/2025.",
        [("2025-12-29", "Sở Núi Rừng", "rà soát mỏ đá trước ngày 30/12/2025")],
    ),
    "a group at the end of a broken line": (
        (
            "Đề nghị Bộ Tài chính phối hợp chặt chẽ trong thời gian tới; giao các đơn vị có rừng\n12 hồ sơ phải rà soát"
            " trước ngày 30/6/2025."
        ),
        [("2025-06-29", "các đơn vị có rừng", "12 hồ sơ phải rà soát trước ngày 30/6/2025")],
    ),
    "posts of a body are the body": (
        "Giao các cơ quan, các Chủ tịch UBND thành phố Hà Nội báo cáo trước ngày 30/6/2025.",
        [("2025-06-29", "các cơ quan; Ủy ban nhân dân thành phố Hà Nội", "báo cáo trước ngày 30/6/2025")],
    ),
    "a column of owners behind that of the days": (
        "STT | Nhiệm vụ | Thời hạn hoàn thành | Cơ quan chủ trì\n1 | Lập đề án | 30/9/2025 | Bộ Xây dựng",
        [("2025-09-30", "Bộ Xây dựng", "Lập đề án | 30/9/2025")],
    ),
    "a day under a colon above a table": (
        (
            "Thời hạn hoàn thành: trước ngày 30/8/2025\nSTT\nNhiệm vụ\nCơ quan chủ trì\nThời hạn hoàn thành\n1\n"
            "Lập đề án nhà ở\nBộ Xây dựng\n30/9/2025"
        ),
        [("2025-09-30", "Bộ Xây dựng", "Lập đề án nhà ở\nBộ Xây dựng\n30/9/2025")],
    ),
    "those to whom a letter goes, and a comma behind the last": (
        "Kính gửi: Bộ Y tế, \nĐề nghị quý cơ quan báo cáo Chính phủ trước ngày 30/6/2025.",
        [("2025-06-29", "Bộ Y tế", "báo cáo Chính phủ trước ngày 30/6/2025")],
    ),
    "a letter to nobody whom we know": (
        "Kính gửi: Ông Nguyễn Văn A.\nĐề nghị Bộ Y tế trả lời trước ngày 30/6/2025.",
        [("2025-06-29", "Bộ Y tế", "trả lời trước ngày 30/6/2025")],
    ),
    "this ministry is the one named before, each time": (
        "Bộ Y tế họp. Bộ này báo cáo trước ngày 30/6/2025; bộ này trình trước ngày 30/7/2025.",
        [
            ("2025-06-29", "Bộ Y tế", "báo cáo trước ngày 30/6/2025"),
            ("2025-07-29", "Bộ Y tế", "trình trước ngày 30/7/2025"),
        ],
    ),
    "a group, and one who is named": (
        "Giao các cơ quan, Bộ trưởng Bộ Y tế báo cáo trước ngày 30/12/2025.",
        [("2025-12-29", "các cơ quan; Bộ Y tế", "báo cáo trước ngày 30/12/2025")],
    ),
    "a column of owners before that of the work, a cell missing": (
        "Cơ quan chủ trì | Nhiệm vụ | Sản phẩm | Thời hạn hoàn thành\nBộ Xây dựng | Lập bản đồ nhà ở | 30/9/2025",
        [("2025-09-30", "Bộ Xây dựng", "Lập bản đồ nhà ở | 30/9/2025")],
    ),
    "helpers before the owner, a cell missing": (
        (
            "Nhiệm vụ | Kinh phí | Cơ quan phối hợp | Cơ quan chủ trì | Thời hạn hoàn thành\n"
            "Lập bản đồ nhà ở | Bộ Công an | Bộ Y tế | 30/9/2025"
        ),
        [("2025-09-30", "Bộ Y tế", "Lập bản đồ nhà ở | Bộ Công an | Bộ Y tế | 30/9/2025")],
    ),
    "a long line above the header is none of it": (
        (
            "Kế hoạch này được ban hành và thực hiện từ nay đến hết năm\nNhiệm vụ\nCơ quan chủ trì\n"
            "Thời hạn hoàn thành\nLập đề án nhà ở\nBộ Xây dựng\n30/9/2025"
        ),
        [("2025-09-30", "Bộ Xây dựng", "Lập đề án nhà ở\nBộ Xây dựng\n30/9/2025")],
    ),
    "the word for a due day inside the work": (
        (
            "STT\nNhiệm vụ\nCơ quan chủ trì\nThời hạn hoàn thành\n1\nMạng lưới quan trắc được hoàn thành đồng bộ trên"
            " cả nước về môi trường\nBộ Y tế\n30/10/2025"
        ),
        [
            (
                "2025-10-30",
                "Bộ Y tế",
                "Mạng lưới quan trắc được hoàn thành đồng bộ trên cả nước về môi trường\nBộ Y tế\n30/10/2025",
            )
        ],
    ),
    "a dash before the owner in its cell": (
        "STT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn hoàn thành |\n| 1 | Lập đề án nhà ở | - Bộ Xây dựng | 30/9/2025 |",
        [("2025-09-30", "Bộ Xây dựng", "Lập đề án nhà ở | - Bộ Xây dựng | 30/9/2025")],
    ),
    "an item says first what a body is": (
        (
            "1. Sở Y tế\n- Là cơ quan thường trực, lập đề án trước ngày 30/9/2025\n"
            "- Với vai trò là đầu mối, tổng hợp kết quả trước ngày 30/10/2025"
        ),
        [
            ("2025-09-29", "Sở Y tế", "Là cơ quan thường trực, lập đề án trước ngày 30/9/2025"),
            ("2025-10-29", "Sở Y tế", "Với vai trò là đầu mối, tổng hợp kết quả trước ngày 30/10/2025"),
        ],
    ),
    "a body that no table knows ends before what it does": (
        (
            "Giám đốc Sở Tư pháp niêm yết danh sách trước ngày 30/9/2025; Trưởng ban Ban Quản lý Vịnh Xanh quyết toán"
            " công trình trước ngày 30/10/2025."
        ),
        [
            ("2025-09-29", "Sở Tư pháp", "niêm yết danh sách trước ngày 30/9/2025"),
            ("2025-10-29", "Trưởng ban Ban Quản lý Vịnh Xanh", "quyết toán công trình trước ngày 30/10/2025"),
        ],
    ),
    "more columns than anybody reads": (
        (
            "Nhiệm vụ | A | B | C | D | E | F | G | H | K | L | Thời hạn hoàn thành\n"
            "Lập bản đồ | m1 | m2 | m3 | m4 | m5 | m6 | m7 | m8 | m9 | Bộ Y tế | 30/9/2025"
        ),
        [("2025-09-30", "Bộ Y tế", "Lập bản đồ | m1 | m2 | m3 | m4 | m5 | m6 | m7 | m8 | m9 | Bộ Y tế | 30/9/2025")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), WORK.values(), ids=WORK)
def test_who_must_do_what_by_when(text, expected):
    """
    One row for each piece of work with a day: its last day, its owners, its clause.
    """
    assert work(text) == expected


NO_WORK = {
    "nobody is named, however long the lead": (
        "Trong quý II, trong tháng 5, trong tuần này, trên cơ sở đó, theo quy định, từ nay, với tinh thần đó, về việc"
        " này, rà soát hồ sơ trước ngày 30/6/2025."
    ),
    "the end of another word is no directive": "Giải Credo Bộ Y tế trao trước ngày 30/6/2025.",
    "what a body proposed is not its work": "Đề án do Bộ Y tế đề xuất được trình Chính phủ trước ngày 30/6/2025.",
    "at whose request it is done": "Rà soát hồ sơ theo yêu cầu Bộ Y tế trước ngày 30/6/2025.",
    "the reach of what was issued": "Chính phủ ban hành kế hoạch đến năm 2030.",
    "only if need be": "Kính gửi: Bộ Y tế.\nTrường hợp cần thiết, thì báo cáo Chính phủ trước ngày 30/6/2025.",
    "a day that has been kept": "Bộ Y tế báo cáo, đã chậm nhất ngày 30/3/2025.",
    "a title in capitals": "BỘ Y TẾ TRÌNH ĐỀ ÁN TRƯỚC NGÀY 30/6/2025",
    "a body that was not named before": "Bộ này báo cáo trước ngày 30/12/2025.",
    "a row of a table with owners alone": "Nhiệm vụ\nCơ quan chủ trì\nThời hạn hoàn thành\nBộ Y tế\n30/9/2025",
    "a cell too long for the name of an owner": (
        "Nhiệm vụ | Cơ quan chủ trì | Thời hạn hoàn thành\nLập bản đồ nhà ở | Tổ chuyên gia của nhiều đơn vị trong"
        " cả nước cùng nhau làm việc này trong một thời gian dài mà không ai biết tên gọi của họ là gì nữa | 30/9/2025"
    ),
}


@pytest.mark.parametrize("text", NO_WORK.values(), ids=NO_WORK)
def test_what_assigns_no_work(text):
    """
    A day is no assignment where nobody is told to do something by then.
    """
    assert work(text) == []


def test_rows_whose_owner_stands_behind_the_day() -> None:
    """
    Where the column of owners stands behind that of the days, the owner of the row above is not that of the next.
    """
    text = (
        "Nhiệm vụ | Thời hạn hoàn thành | Cơ quan chủ trì\nLập đề án | 30/9/2025 | Bộ Xây dựng\n"
        "Lập bản đồ | 30/10/2025 | Bộ Y tế"
    )

    assert work(text)[1] == ("2025-10-30", "Bộ Y tế", "Lập bản đồ | 30/10/2025")


def test_what_concerns_a_matter_is_one_body_s():
    """``UBND tỉnh liên quan đến …`` is the one of the province; ``UBND tỉnh liên quan`` is any."""
    text = (
        "UBND TỈNH SƠN LA\nQuyết định của UBND tỉnh liên quan đến kho; UBND tỉnh liên quan; UBND tỉnh liên quan tới sổ."
    )
    assert bodies(text) == ["Ủy ban nhân dân tỉnh Sơn La"] * 3


def test_a_department_by_itself_is_the_one_whose_paper_it_is():
    """``Giám đốc Sở``, ``Sở đề nghị`` in a paper of one department; of several, of each and of none it is nobody."""
    told = (
        "Theo Quyết định số 7/QĐ-SCT ngày 5/3/2025 của Giám đốc Sở về kho; Sở đề nghị họp; các Sở đã họp; "
        "Giám đốc Sở Y tế họp."
    )
    head = "UBND TỈNH SƠN LA\nSỞ CÔNG THƯƠNG\n"
    own = "Sở Công Thương tỉnh Sơn La"
    assert bodies(head + told) == ["Ủy ban nhân dân tỉnh Sơn La", own, own, own, "Sở Y tế tỉnh Sơn La"]
    assert cited(head + told) == [("7/QĐ-SCT", "2025-03-05", f"Giám đốc {own}")]
    assert bodies("Sở Công Thương tỉnh Sơn La, Sở Y tế tỉnh Sơn La họp. Sở đề nghị. Giám đốc Sở họp.") == [
        own,
        "Sở Y tế tỉnh Sơn La",
    ]
    assert bodies("Sở Công Thương tỉnh Sơn La họp. Sở đề nghị. Giám đốc\nSở/Ngành, Giám đốc Sở\nKho.") == [own, own]
    assert bodies("Họp, Sở đề nghị.") == bodies("Sở Y tế họp. Sở đề nghị.") == []


def test_offices_in_a_list_under_one_head():
    """``Các VP: Thành ủy, Đoàn ĐBQH và HĐND TP, UBND TP`` names three offices; an address names none."""
    head = "UBND THÀNH PHỐ HUẾ\n"
    party, both, people = (
        "Văn phòng Thành ủy Huế",
        "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân thành phố Huế",
        "Văn phòng Ủy ban nhân dân thành phố Huế",
    )
    assert bodies(f"{head}- Các VP: Thành ủy, Đoàn ĐBQH và HĐND TP; UBND TP.")[1:] == [party, both, people]
    assert bodies(f"{head}- Văn phòng: TU, ĐĐBQH&HĐND, UBND TP;\n- Sở Y tế.")[1:-1] == [both, people]
    assert bodies(f"{head}- VP: HĐND TP, Thành ủy.")[1:] == ["Hội đồng nhân dân thành phố Huế", "Thành ủy Huế"]
    assert bodies(f"{head}- Văn phòng: Tầng 2, Bộ Y tế; VP: Đoàn ĐBQH TP và Bộ Y tế.")[-1] == "Bộ Y tế"
    many = "Bộ Y tế, " * 20
    assert len(set(bodies(f"Các VP: {many}Bộ Y tế."))) == 2


def test_letters_in_brackets_behind_a_body_are_its_name():
    """``Trung tâm Dữ liệu số … (TTDLS)`` is so called from there on where each word gives its letter."""
    centre = "Trung tâm Phục vụ hành chính công tỉnh Sơn La"
    text = f"{centre} (TTPVHCC) mở cửa. Nộp tại TTPVHCC; số 7/TB-TTPVHCC; Cục Thống kê (XYZ) họp, XYZ nộp."
    assert bodies(text) == [centre, centre, centre, "Cục Thống kê"]


def test_a_limit_is_no_day_of_issue():
    """Where the day of issue is left blank no day of a sentence takes its place."""
    text = f"UBND TỈNH SƠN LA\n{NATION}Số: /UBND-XD Sơn La, ngày tháng 7 năm 2026\nHoàn thành chậm nhất đến\n"
    assert extract(f"{text}ngày 01 tháng 7 năm 2028.").on is None
    assert extract(f"UBND TỈNH SƠN LA\n{NATION}Số: 5/UBND\nngày 01 tháng 7 năm 2025.").on == dt.date(2025, 7, 1)


def test_the_title_of_a_law_names_no_body():
    """``LUẬT`` and below it ``MẶT TRẬN TỔ QUỐC VIỆT NAM`` is the name of a law, as it is on one line."""
    assert bodies("QUỐC HỘI\nLUẬT\nMẶT TRẬN TỔ QUỐC VIỆT NAM\nKho mở.") == ["Quốc hội"]
    assert bodies("LUẬT\nTỔ CHỨC CHÍNH PHỦ\nKho mở. CHÍNH PHỦ") == ["Chính phủ"]
    assert bodies("LUẬT\nCỦA QUỐC HỘI NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKho mở.") == ["Quốc hội"]


def test_a_form_names_owner_and_helper_on_one_line():
    """
    Behind the owner of a form, on the same line, stands who is to help.
    """
    text = (
        "Lập cơ sở dữ liệu.\nCơ quan chủ trì: Bộ Y tế; cơ quan phối hợp: Bộ Tài chính.\n"
        "Thời hạn hoàn thành: trước ngày 30/9/2025."
    )
    (row,) = extract(text, on=ON).assignments

    assert (row.assignees, row.cooperating) == (("Bộ Y tế",), ("Bộ Tài chính",))


@pytest.mark.parametrize(
    ("line", "owner"),
    [
        ("Cơ quan chủ trì: Bộ Y tế, hoàn thành trước ngày 30/9/2025.", "Bộ Y tế"),
        ("Đơn vị thực hiện: Sở Y tế trình kế hoạch trước ngày 30/9/2025.", "Sở Y tế"),
        ("Đơn vị chủ trì: Cục Quản lý Kho thuốc, báo cáo trước 30/9/2025", "Cục Quản lý Kho thuốc"),
        ("Đơn vị chủ trì: Phòng Kế hoạch, Tổng hợp, báo cáo trước 30/9/2025", "Phòng Kế hoạch, Tổng hợp"),
    ],
)
def test_the_owner_of_a_form_ends_where_the_work_begins(line, owner):
    """
    Behind the label stands who; what is to be done may follow on the same line.
    """
    (row,) = extract(line, on=ON).assignments

    assert row.assignees == (owner,)


def test_a_form_names_an_owner_by_an_abbreviation_in_brackets():
    """
    In a place that is an owner's alone a name that no table knows is taken as it stands, brackets and all.
    """
    (row,) = extract("Đơn vị thực hiện: Cục PC (BTC)\nThời hạn: trước ngày 30/12/2025", on=ON).assignments

    assert row.assignees == ("Cục PC (BTC)",)


def test_a_day_far_behind_its_work_keeps_its_owner():
    """
    Where the work fills a page the day below it is still due from whom the page addresses.
    """
    text = "Bộ Y tế lập đề án " + "về nước và sông " * 200 + "\nThời hạn hoàn thành: trước ngày 30/6/2025."
    (row,) = extract(text, on=ON).assignments

    assert (row.due, row.assignees) == (dt.date(2025, 6, 29), ("Bộ Y tế",))


def test_a_sentence_that_goes_on_without_end_keeps_its_work():
    """
    A sentence whose lines all break inside it is read, however far it goes on behind its day.
    """
    text = "Bộ Y tế hoàn thành đề án trước ngày 30/6/2025\n" + "và tiếp tục rà soát\n" * 900
    (row,) = extract(text, on=ON).assignments

    assert (row.due, row.assignees) == (dt.date(2025, 6, 29), ("Bộ Y tế",))


# -- head and tree ---------------------------------------------------------------------------------------------------

HEADS = {
    "a line in small letters above the nation's name is no issuer": (
        f"CHÍNH PHỦ\nbản dự thảo\n{NATION}Số: 1/NQ-CP",
        {"issuer": "Chính phủ", "number": "1/NQ-CP"},
    ),
    "the issuer that no table knows, in its own words": (
        f"PHÒNG SÔNG NƯỚC\n{NATION}Số: 12/TB-BYT\nTHÔNG BÁO",
        {"issuer": "PHÒNG SÔNG NƯỚC", "number": "12/TB-BYT", "type": "Thông báo"},
    ),
    "sentences that start with a type are no title": (
        f"{NATION}Số: 1/QĐ-BYT\nNghị quyết chung\nNGHỊ QUYẾT Về việc này\nQUYẾT ĐỊNH\nVỀ VIỆC THÍ ĐIỂM\n\nĐiều 1. A",
        {"number": "1/QĐ-BYT", "type": "Quyết định", "title": "VỀ VIỆC THÍ ĐIỂM"},
    ),
    "a rule between type and title": (
        f"{NATION}Số: 1/QĐ-BYT\nQUYẾT ĐỊNH\n-----\nVỀ VIỆC THÍ ĐIỂM\nĐiều 1. Một",
        {"number": "1/QĐ-BYT", "type": "Quyết định", "title": "VỀ VIỆC THÍ ĐIỂM"},
    ),
    "a sentence with the nation's name": (f"{NATION}Độc lập\nThông báo về việc nghỉ", {}),
    "a number that no document has": (
        f"{NATION}Số: 12/ABC\nTHÔNG BÁO\nNội dung\n{'Nước chảy. ' * 400}\nĐạt 50%.",
        {"number": "12/ABC", "type": "Thông báo", "title": "Nội dung"},
    ),
    "a number that no document has, in a text without figures": (
        f"{NATION}Số: 12/ABC\nTHÔNG BÁO\nNội dung",
        {"number": "12/ABC", "type": "Thông báo", "title": "Nội dung"},
    ),
    "an office in small letters does not sign": (
        f"{NATION}Số: 12/TB-BYT\nTHÔNG BÁO\nNội dung\nNơi nhận:\nBộ trưởng họp\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nLê An",
        {"number": "12/TB-BYT", "type": "Thông báo", "title": "Nội dung", "signer": "KT. BỘ TRƯỞNG THỨ TRƯỞNG"},
    ),
    "the name of who signed stands behind the office": (
        f"{NATION}Số: 12/TB-UBND\nTHÔNG BÁO\nNội dung\nNơi nhận:\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAI CHÂU Lê An",
        {
            "number": "12/TB-UBND",
            "type": "Thông báo",
            "title": "Nội dung",
            "signer": "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAI CHÂU",
        },
    ),
}


@pytest.mark.parametrize(("text", "expected"), HEADS.values(), ids=HEADS)
def test_the_head_holds_what_stands_in_it(text, expected):
    """
    Issuer, number, type, title and signer are read where they stand; what is missing is absent.
    """
    assert extract(text).structure.head.to_dict() == expected


def test_lines_that_only_look_like_headings():
    """
    A list in small Roman figures, a letter that labels no point, a sentence about a chapter, and numbers that fall back
    or leap open nothing.
    """
    text = (
        "Điều 1. Một\ni. hai\nI. Ba\nf) năm\nB) sáu\nchương II nói\n"
        "1. Một\nb) be\na) a\nd) d\nx) x\n9. Chín\n2. Hai\n1. Lại"
    )

    assert [node.path for node in extract(text).structure.walk()] == [
        "điều 1",
        "điều 1/khoản 1",
        "điều 1/khoản 1/điểm a",
        "điều 1/khoản 1/điểm d",
        "điều 1/khoản 2",
    ]


TREE = (
    f"CHÍNH PHỦ\n{NATION}Số: 1/NQ-CP\nNGHỊ QUYẾT\nVỀ NHÀ Ở\n"
    "Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Một việc\na) Hai\n2. Ba"
)


def test_the_tree_as_plain_values():
    """
    Head and tree come as dictionaries and lists: each node with its level, its path, its place, its title and children
    where it has them.
    """
    said = extract(TREE).structure.to_dict()
    (chapter,) = said["nodes"]
    (article,) = chapter["children"]
    clause, other = article["children"]

    assert said["head"] == {"issuer": "Chính phủ", "number": "1/NQ-CP", "type": "Nghị quyết", "title": "VỀ NHÀ Ở"}
    assert (chapter["level"], chapter["path"], chapter["title"]) == ("chapter", "chương I", "QUY ĐỊNH CHUNG")
    assert (article["path"], article["title"]) == ("điều 1", "Phạm vi")
    assert TREE[clause["start"] : clause["end"]] == "1. Một việc\na) Hai"
    assert set(other) == {"level", "path", "start", "end"}


def test_the_outline_indents_what_stands_below():
    """
    The head, a field a line, an empty line, and the tree: titles where there are any, else the first words.
    """
    assert outline(extract(TREE)).splitlines() == [
        "issuer: Chính phủ",
        "number: 1/NQ-CP",
        "type: Nghị quyết",
        "title: VỀ NHÀ Ở",
        "",
        "chương I  QUY ĐỊNH CHUNG",
        "  điều 1  Phạm vi",
        "    1. Một việc a) Hai",
        "      a) Hai",
        "    2. Ba",
    ]
    assert outline(extract("Điều 1. Phạm vi")) == "điều 1  Phạm vi"


# -- ways out --------------------------------------------------------------------------------------------------------

TASK = "Bộ Y tế trình đề án trước ngày 30/6/2025."


def bare() -> Document:
    """A document as the JSON of others may have it: an assignment without its deadline, two entities that cross."""
    value = {"name": "Bộ Y tế"}
    return Document.from_dict(
        {
            "vnpolicy": 1,
            "entities": [
                {"kind": "agency", "start": 0, "end": 7, "text": TASK[0:7], "value": value},
                {"kind": "agency", "start": 3, "end": 13, "text": TASK[3:13], "value": value},
            ],
            "assignments": [{"start": 8, "end": 40, "text": TASK[8:40], "assignees": ["Bộ Y tế"]}],
        },
        TASK,
    )


def test_an_assignment_without_a_day_is_written_without_one():
    """
    What an assignment does not have is absent in the JSON, in the columns and in the calendar.
    """
    document = bare()
    (row,) = document.assignments
    calendar = document.to_ical(component="todo")

    assert set(row.to_dict()) == {"start", "end", "text", "assignees"}
    assert columns([(0, document)], "assignments")["due"] == [None]
    assert "BEGIN:VTODO" in calendar
    assert "DUE" not in calendar
    assert "DESCRIPTION" not in calendar


def test_of_two_spans_that_cross_the_first_is_marked():
    """
    Marks nest; of two spans that cross only the first can be marked, and the text stays whole.
    """
    marked = bare().annotate(lambda entity, inner: f"[{inner}]")

    assert marked == "[Bộ Y tế]" + TASK[7:]


def test_the_same_work_twice_is_two_tasks():
    """
    Two assignments of the same words to the same owner have each its own identifier in the calendar.
    """
    calendar = extract(f"{TASK}\n{TASK}", on=ON).to_ical()
    uids = [line for line in calendar.split("\r\n") if line.startswith("UID:")]

    assert len(uids) == len(set(uids)) == 2


def test_a_table_lists_the_work_below_the_entities():
    """
    Below the entities stand the assignments: the last day, the owners, the work.
    """
    lines = table(extract(TASK, on=ON)).splitlines()

    assert lines[-2].split() == ["due", "assignees", "work"]
    assert [cell.strip() for cell in lines[-1].split("  ") if cell] == [
        "2025-06-29",
        "Bộ Y tế",
        "trình đề án trước ngày 30/6/2025",
    ]


# -- figures ---------------------------------------------------------------------------------------------------------

COUNTED = [
    ("Có 25 cán bộ", ["cán bộ"]),
    ("Có 25 cán bộ 30 công chức.", ["cán bộ", "công chức"]),
    ("với 5%.", [None]),
    ("Kết quả: đạt 5%.", [None]),
    ("Tỷ lệ nợ 5% thấp hơn kế hoạch.", ["Tỷ lệ nợ"]),
    ("Đã có tổng thu ngân sách đạt 5 tỷ đồng.", ["tổng thu ngân sách"]),
    ("Kinh phí giải ngân của năm 2024 đạt 5 tỷ đồng.", ["Kinh phí giải ngân"]),
]


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_the_phrase_that_is_counted_has_neither_times_nor_joints(text, expected):
    """
    The noun phrase ends at the next figure, at a time and at the text's end, and holds no word that only joins it.
    """
    pytest.importorskip("underthesea")

    assert [row.counted for row in extract(text, on=ON).figures] == expected


def test_a_figure_is_not_of_the_time_that_it_is_compared_with():
    """
    Where the only time is the one compared with, the figure speaks of none; asked again, the rows are the same.
    """
    document = extract("Thu 5% so với năm 2024.", on=ON)

    assert [row.period for row in document.figures] == [None]
    assert document.figures is document.figures


@pytest.mark.parametrize("sentences", [["Câu khác hẳn."], None])
def test_words_that_were_rewritten_are_not_followed(sentences, monkeypatch):
    """
    Where the cutter of words gives back other letters than the text has, nothing is counted, and nothing is raised.
    """
    cutter = SimpleNamespace(
        sent_tokenize=lambda text: [text] if sentences is None else sentences,
        pos_tag=lambda text: [("Tử", "N"), ("khác", "A")],
    )
    monkeypatch.setitem(sys.modules, "underthesea", cutter)

    assert [row.counted for row in extract("Có 25 cán bộ.", on=ON).figures] == [None]


def test_a_long_row_keeps_its_document():
    """
    What stands in one cell of a row belongs to the document of the cell before it, however long the cell is.
    """
    row = "5. | Nghị định số 125/2024/NĐ-CP về đầu tư | " + "; ".join(f"khoản 2 Điều {i}" for i in range(10, 80))

    assert {place.partition("@")[2] for place in places(row)} == {"125/2024/NĐ-CP"}
    assert places(row + "\nkhoản 1 Điều 90 | khoản 1 Điều 91")[-2:] == [
        "điều 90/khoản 1 @None",
        "điều 91/khoản 1 @None",
    ]


def test_a_title_names_in_full_what_is_amended():
    """
    Of the laws of a name the one that the title of an amending law gives by its number is meant in it, on any day.
    """
    title = "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Quốc hội số 57/2014/QH13"
    text = f"QUỐC HỘI\nLuật số: 65/2030/QH18\nQuốc hội ban hành {title}.\nĐiều 1. Theo Luật Tổ chức Quốc hội."

    assert extract(text).of("reference")[-1].value.id == "57/2014/QH13"


def test_a_law_s_own_title_is_its_name():
    """
    A law that no table knows is cited inside itself by the name that its title gives.
    """
    text = "QUỐC HỘI\nLuật số: 99/2030/QH17\nLUẬT\nSÔNG NƯỚC\nVÀ HỒ\nĐiều 1. Một\nTheo Luật Sông nước và hồ. "

    found = [e.value.id for e in extract(text + "Theo Luật Núi.").entities if e.kind == "reference"]

    assert found == ["99/2030/QH17", "99/2030/QH17", None]


def test_a_place_that_is_being_read_inside_one_that_is_named():
    """
    ``khoản này Điều 5`` has its article, and keeps its own words.
    """
    assert places("1. Theo khoản này Điều 5 Nghị định số 1/2020/NĐ-CP.") == ["điều 5/khoản này @1/2020/NĐ-CP"]


@pytest.mark.parametrize(("lead", "document"), [(3, "5/2024/NĐ-CP"), (0, "1/2020/NĐ-CP")])
def test_a_cell_that_starts_too_far_back_says_nothing(lead, document):
    """
    Of a row that is longer than what is looked at, the words that are seen first do not open its cell.
    """
    cell = "Nghị định số 1/2020/NĐ-CP"
    row = f"Số: 5/2024/NĐ-CP\n{'x. ' * lead}{cell} {'y' * (598 - len(cell))}|"

    assert places(row + "Điều 2.") == [f"điều 2 @{document}"]


@pytest.mark.parametrize(
    ("text", "date", "issuer"),
    [
        ("Thông tư số 01/2020/TT-BNV (đã sửa đổi) của Bộ Nội vụ", None, "Bộ Nội vụ"),
        ("Thông tư số 01/2020/TT-BNV (sửa đổi, bổ sung) ngày 05/3/2020 của Bộ Nội vụ", "2020-03-05", "Bộ Nội vụ"),
        (
            "Thông tư số 64/2025/TT-BTC ngày 30/6/2025 (hiệu lực ngày 01/7/2025) của Bộ Tài chính",
            "2025-06-30",
            "Bộ Tài chính",
        ),
        ("Thông tư số 64/2025/TT-BTC (30/6/2025) của Bộ Tài chính", "2025-06-30", "Bộ Tài chính"),
        ("Thông tư số 64/2025/TT-BTC (gọi tắt là Thông tư 64), ý kiến của Bộ Tài chính", None, None),
        ("Thông tư số 64/2025/TT-BTC (a) (b) của Bộ Tài chính", None, None),
    ],
)
def test_a_bracket_before_the_day_or_the_issuer(text, date, issuer):
    """What is said in brackets parts a document neither from its day nor from who made it."""
    value = extract(text).of("reference")[0].to_dict()["value"]
    assert (value.get("date"), value.get("issuer")) == (date, issuer)


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("Luật Dữ liệu của Quốc hội", "Quốc hội"),
        ("các nghị định hướng dẫn Luật Dữ liệu của Chính phủ", None),
        ("áp dụng Bộ luật Dân sự 2015 do Tòa án nhân dân tối cao ban hành", None),
        ("Thông tư số 01/2020/TT-BNV của Bộ Nội vụ", "Bộ Nội vụ"),
    ],
)
def test_a_law_is_the_national_assembly_s(text, issuer):
    """Whoever else stands behind a law has made what is said of it, a decree or a guide."""
    assert extract(f"Theo {text}.").of("reference")[0].to_dict()["value"].get("issuer") == issuer
