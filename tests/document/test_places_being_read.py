"""Which place is being read, and whose it is: letters that print articles, lines that amend, marks, rows, brackets."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy import extract
from vnpolicy.document.reasons import AMENDED, BEFORE, IN_ROW, LEAD_IN, NAMED, THIS

HEAD = "CHÍNH PHỦ\nSố: 41/2025/NĐ-CP\nNGHỊ ĐỊNH\n"
LAW = "QUỐC HỘI\nLuật số: 99/2030/QH17\nLUẬT\nSÔNG NƯỚC\n"
LETTER = "BỘ TÀI CHÍNH\nSố: 812/BTC-QLG\nKính gửi: Sở Tài chính\n"
DECREE = "Nghị định số 15/2020/NĐ-CP"
OTHER = "Nghị định số 30/2020/NĐ-CP"
CIRCULAR = "Thông tư số 12/2024/TT-BTC"
FAR = "Nước chảy về sông. " * 40

PLACES = {
    # what is shown: (text, its places, each with its document)
    "a lead-in that names two articles prints neither alone": (
        (f"{LETTER}Điều 5, Điều 6 {CIRCULAR} quy định như sau:\n1. Theo khoản 3 Điều này."),
        ["điều 5 @12/2024/TT-BTC", "điều 6 @12/2024/TT-BTC", "điều này/khoản 3 @None"],
    ),
    "a standard numbers its clauses; a clause with a level above it in a letter is none of its own": (
        "TIÊU CHUẨN QUỐC GIA\nTCVN 9999:2030\n1. Phạm vi\nRửa mẫu theo Điều 7; phí theo khoản 2 Điều 8.",
        ["điều 7 @TCVN 9999:2030", "điều 8/khoản 2 @None"],
    ),
    "a sentence that goes on prints nothing": (
        (f"{LETTER}Theo Điều 5 {CIRCULAR} thì nộp phí, còn khoản 2 Điều này thì không;\n1. Theo khoản 3 Điều 8."),
        ["điều 5 @12/2024/TT-BTC", "điều 5/khoản 2 @12/2024/TT-BTC", "điều 8/khoản 3 @12/2024/TT-BTC"],
    ),
    "what is cited does not become what is being read": (
        (f"{LETTER}Điều 3. Của thư\nTheo khoản 2 Điều này và khoản 3 Điều 5 {CIRCULAR}.\n4. Theo khoản 1 Điều này."),
        ["điều 3/khoản 2 @812/BTC-QLG", "điều 5/khoản 3 @12/2024/TT-BTC", "điều 3/khoản 1 @812/BTC-QLG"],
    ),
    "brackets, footnotes and an annex between a place and its document": (
        (
            f"{HEAD}Điều 2. Một\n"
            f"1. Khoản 3 Điều 5 (sửa đổi) của {DECREE}; Điều 6 ({DECREE}); Điều 7 [3] {DECREE}; Điều 8 và Phụ lục "
            f"{CIRCULAR}."
        ),
        ["điều 5/khoản 3 @15/2020/NĐ-CP", "điều 6 @15/2020/NĐ-CP", "điều 7 @15/2020/NĐ-CP", "điều 8 @12/2024/TT-BTC"],
    ),
    "a dash between a place and its document, and one that starts a line": (
        (f"{HEAD}Điều 2. Một\n1. Khoản 2c - Điều 1 - {DECREE}; theo Điều 6\n- {CIRCULAR}; Phụ lục I - Quy chế thi."),
        ["điều 1/khoản 2c @15/2020/NĐ-CP", "điều 6 @41/2025/NĐ-CP", "phụ lục I @41/2025/NĐ-CP"],
    ),
    "what was amended is what is printed, with the line that amended it or without": (
        (
            f"{LETTER}Tại khoản 1 Điều 17 {DECREE} đã được sửa đổi tại khoản 5 Điều 1 {OTHER} quy định:\n"
            "“5. Sửa đổi, bổ sung một số khoản của Điều 17 như sau:\n1. Mức chi theo khoản 2 Điều này và Điều 8.”\n"
            f"Theo Điều 3 {CIRCULAR} quy định:\n“1. Nộp theo Điều 4.”"
        ),
        [
            "điều 17/khoản 1 @15/2020/NĐ-CP",
            "điều 1/khoản 5 @30/2020/NĐ-CP",
            "điều 17 @15/2020/NĐ-CP",
            "điều 17/khoản 2 @15/2020/NĐ-CP",
            "điều 8 @15/2020/NĐ-CP",
            "điều 3 @12/2024/TT-BTC",
            "điều 4 @12/2024/TT-BTC",
        ],
    ),
    "a list over lines, and another after a title": (
        (
            f"{HEAD}Điều 2. Một\nTheo Điều 3;\n"
            f"Điều 4 và/hoặc Điều 5, cùng các Điều 6 {DECREE}. Điều 7 về phí, Điều 8 {DECREE}."
        ),
        [
            "điều 3 @15/2020/NĐ-CP",
            "điều 4 @15/2020/NĐ-CP",
            "điều 5 @15/2020/NĐ-CP",
            "điều 6 @15/2020/NĐ-CP",
            "điều 7 @41/2025/NĐ-CP",
            "điều 8 @15/2020/NĐ-CP",
        ],
    ),
    "the article of a line that amends stands at its end": (
        (
            f"{HEAD}Điều 1. Sửa đổi {DECREE}\n1. Bổ sung khoản 1a vào sau khoản 1; sửa đổi, bổ sung khoản 3 Điều 9:\n"
            "2. Sửa đổi điểm a, b; bổ sung điểm đ khoản 2 Điều 7.\n3. Bãi bỏ mục 3; bãi bỏ Điều 4."
        ),
        [
            "điều 9/khoản 1a @15/2020/NĐ-CP",
            "điều 9/khoản 1 @15/2020/NĐ-CP",
            "điều 9/khoản 3 @15/2020/NĐ-CP",
            "điều 7/khoản 2/điểm a @15/2020/NĐ-CP",
            "điều 7/khoản 2/điểm b @15/2020/NĐ-CP",
            "điều 7/khoản 2/điểm đ @15/2020/NĐ-CP",
            "mục 3 @15/2020/NĐ-CP",
            "điều 4 @15/2020/NĐ-CP",
        ],
    ),
    "what a frame holds needs no article behind the next verb": (
        (
            f"{HEAD}Điều 1. Sửa đổi {DECREE}\n1. Sửa đổi khoản 2 Điều 8 như sau:\n"
            "a) Bãi bỏ điểm c; bổ sung khoản 4 Điều 8;\n2. Sửa đổi Điều 9 như sau:\na) Bãi bỏ khoản 1; bãi bỏ khoản 3."
        ),
        [
            "điều 8/khoản 2 @15/2020/NĐ-CP",
            "điều 8/khoản 2/điểm c @15/2020/NĐ-CP",
            "điều 8/khoản 4 @15/2020/NĐ-CP",
            "điều 9 @15/2020/NĐ-CP",
            "điều 9/khoản 1 @15/2020/NĐ-CP",
            "điều 9/khoản 3 @15/2020/NĐ-CP",
        ],
    ),
    "the law behind the next verb, where no line says what is amended": (
        f"{LAW}Điều 2. Bỏ từ “một” tại khoản 1 Điều 18; bãi bỏ điểm b khoản 1 Điều 41 của {DECREE}.",
        ["điều 18/khoản 1 @15/2020/NĐ-CP", "điều 41/khoản 1/điểm b @15/2020/NĐ-CP"],
    ),
    "an item that names its article before its verb": (
        f"{HEAD}Điều 1. Sửa đổi {DECREE} như sau:\n- Điều 4: sửa đổi khoản 2;\n- Điều 5: bãi bỏ khoản 3, khoản 6.",
        [
            "điều 4 @15/2020/NĐ-CP",
            "điều 4/khoản 2 @15/2020/NĐ-CP",
            "điều 5 @15/2020/NĐ-CP",
            "điều 5/khoản 3 @15/2020/NĐ-CP",
            "điều 5/khoản 6 @15/2020/NĐ-CP",
        ],
    ),
    "two articles of one item, each before its verb": (
        f"{HEAD}Điều 1. Sửa đổi {DECREE} như sau:\n- Điều 4: bãi bỏ khoản 2; Điều 5: bãi bỏ khoản 3.",
        [
            "điều 4 @15/2020/NĐ-CP",
            "điều 4/khoản 2 @15/2020/NĐ-CP",
            "điều 5 @15/2020/NĐ-CP",
            "điều 5/khoản 3 @15/2020/NĐ-CP",
        ],
    ),
    "what is quoted is of the document of the place, not of the one that it carries out": (
        f"{LETTER}Tại khoản 3 Điều 1 {CIRCULAR} hướng dẫn {DECREE}:\n“b) Trừ điểm c khoản 3 Điều này.”",
        ["điều 1/khoản 3 @12/2024/TT-BTC", "điều 1/khoản 3/điểm c @12/2024/TT-BTC"],
    ),
    "what is quoted amends what its lead-in says it does": (
        (
            f"{LETTER}Tại khoản 9 Điều 1 {OTHER} sửa đổi, bổ sung một số điều của {DECREE} quy định:\n“9. Sửa đổi, "
            "bổ sung khoản 2 và điểm c khoản 3 Điều 13 như sau:\na) Theo khoản 4 Điều này, Điều 5.”"
        ),
        [
            "điều 1/khoản 9 @30/2020/NĐ-CP",
            "điều 13/khoản 2 @15/2020/NĐ-CP",
            "điều 13/khoản 3/điểm c @15/2020/NĐ-CP",
            "điều 13/khoản 4 @15/2020/NĐ-CP",
            "điều 5 @15/2020/NĐ-CP",
        ],
    ),
    "what is quoted amends another document itself": (
        (
            f"{LETTER}Tại khoản 3 Điều 1 {DECREE} quy định:\n“3. Bổ sung khoản 6 Điều 8 {OTHER} như sau:\n"
            "6. Theo Điều 4 Nghị định này.”"
        ),
        ["điều 1/khoản 3 @15/2020/NĐ-CP", "điều 8/khoản 6 @30/2020/NĐ-CP", "điều 4 @30/2020/NĐ-CP"],
    ),
    "a range behind a list, and its document behind it": (
        f"{HEAD}Theo Điều 3 {OTHER}; Điều 9, Điều 10, các điều từ Điều 12 đến Điều 15 của {DECREE}.",
        [
            "điều 3 @30/2020/NĐ-CP",
            "điều 9 @15/2020/NĐ-CP",
            "điều 10 @15/2020/NĐ-CP",
            "điều 12 @15/2020/NĐ-CP",
            "điều 15 @15/2020/NĐ-CP",
        ],
    ),
    "the name of a crime before the law": (
        (
            f"{LETTER}{DECREE} quy định Điều 49 về tội chặn suối, Điều 50 về tội lấn sông và Điều 51 về tội lấp hồ ao "
            "của Bộ luật Sông ngòi số 7/2030/QH17; Điều 52 về tội khác; Điều 53 về tội nữa của tòa án."
        ),
        [
            "điều 49 @7/2030/QH17",
            "điều 50 @7/2030/QH17",
            "điều 51 @7/2030/QH17",
            "điều 52 @7/2030/QH17",
            "điều 53 @7/2030/QH17",
        ],
    ),
    "a lead-in that says whose places it lists": (
        (
            f"{LETTER}Căn cứ Điều 82 {DECREE} quy định như sau:\n1. Tạm giữ xe theo quy định tại khoản 8 Điều 125 "
            "Luật số 5/2030/QH17 với các điểm sau đây của Nghị định này:\na) Điểm c khoản 6 Điều 5;\nb) Khoản 9 Điều 6."
        ),
        [
            "điều 82 @15/2020/NĐ-CP",
            "điều 125/khoản 8 @5/2030/QH17",
            "điều 5/khoản 6/điểm c @15/2020/NĐ-CP",
            "điều 6/khoản 9 @15/2020/NĐ-CP",
        ],
    ),
    "a lead-in that lists places of what nobody named": (
        (
            f"{LETTER}1. Theo quy định tại Điều 125 Luật số 5/2030/QH17 với các điểm sau đây của Nghị định này:\n"
            "a) Điểm c khoản 6 Điều 5."
        ),
        ["điều 125 @5/2030/QH17", "điều 5/khoản 6/điểm c @None"],
    ),
    "words in straight marks inside new text in straight marks": (
        (
            f'{HEAD}Điều 1. Sửa đổi {DECREE}\n1. Sửa đổi Điều 8 như sau:\n"Điều 8. Tên\n'
            '1. Ghi "một" rồi "hai" vào sổ;\n2. Theo khoản 1 Điều này."\n2. Bãi bỏ Điều 9.'
        ),
        ["điều 8 @15/2020/NĐ-CP", "điều 8/khoản 1 @15/2020/NĐ-CP", "điều 9 @15/2020/NĐ-CP"],
    ),
    "lines that lost their numbers amend one article after the other": (
        (
            f"Điều 1. Sửa đổi {DECREE}\nSửa đổi một số khoản của Điều 5 như sau:\na) Bãi bỏ khoản 2;\n"
            "Sửa đổi Điều 8 như sau:\na) Thay khoản 3;\nb) Bỏ khoản 4.\nBổ sung khoản 6 Điều 9 như sau:"
        ),
        [
            "điều 5 @15/2020/NĐ-CP",
            "điều 5/khoản 2 @15/2020/NĐ-CP",
            "điều 8 @15/2020/NĐ-CP",
            "điều 8/khoản 3 @15/2020/NĐ-CP",
            "điều 8/khoản 4 @15/2020/NĐ-CP",
            "điều 9/khoản 6 @15/2020/NĐ-CP",
        ],
    ),
    "an item that names its own document below an article that is amended": (
        (
            f"Điều 1. Sửa đổi {DECREE}\n1. Sửa đổi một số khoản của Điều 5\na) Khoản 2;\n"
            f"b) Sửa đổi, bổ sung một số khoản của {OTHER}: khoản 3 Điều 6;\nc) Khoản 4."
        ),
        [
            "điều 5 @15/2020/NĐ-CP",
            "điều 5/khoản 2 @15/2020/NĐ-CP",
            "điều 6/khoản 3 @30/2020/NĐ-CP",
            "điều 5/khoản 4 @15/2020/NĐ-CP",
        ],
    ),
    "a letter's this and that are documents that it cites": (
        (
            f"{LETTER}Theo {CIRCULAR}, tại Điều 8 của Thông tư này, Điều 4 của Luật này và Điều 3 của Thông tư đó "
            "thì nộp phí."
        ),
        ["điều 8 @12/2024/TT-BTC", "điều 4 @None", "điều 3 @12/2024/TT-BTC"],
    ),
    "the circular is the one that was cited, a verb is none": (
        (
            f"{LETTER}Theo {CIRCULAR} và {DECREE}: khoản 1 Điều 22 của Thông tư; khoản 2 Điều 5 quy định rõ; "
            "khoản 3 Điều 6 của quy định; Điều 7 Thông tư nêu trên; Điều 8 Nghị định số .../2025/NĐ-CP."
        ),
        [
            "điều 22/khoản 1 @12/2024/TT-BTC",
            "điều 5/khoản 2 @15/2020/NĐ-CP",
            "điều 6/khoản 3 @None",
            "điều 7 @12/2024/TT-BTC",
            "điều 8 @15/2020/NĐ-CP",
        ],
    ),
    "what a body directs is no document": (
        (
            f"{HEAD}Điều 1. Một\n"
            f"Theo {DECREE} và khoản 1 Điều 22 theo hướng dẫn của Bộ Y tế; Chỉ thị số 5/CT-TTg, Điều 3 chỉ thị rõ."
        ),
        ["điều 22/khoản 1 @41/2025/NĐ-CP", "điều 3 @41/2025/NĐ-CP"],
    ),
    "forms and annexes that come with a document": (
        (
            f"{HEAD}Theo Mẫu số 02 kèm theo {CIRCULAR}; Mẫu số 03 ban hành kèm theo {CIRCULAR}; Phụ lục II danh "
            f"mục thuốc ban hành kèm theo {CIRCULAR}."
        ),
        ["mẫu số 02 @12/2024/TT-BTC", "mẫu số 03 @12/2024/TT-BTC", "phụ lục II @12/2024/TT-BTC"],
    ),
    "forms and annexes that a document lays down, which no article of another is": (
        (
            f"{HEAD}Theo Mẫu số 02 quy định tại {CIRCULAR}; mẫu số 03 Phụ lục II được quy định trong {CIRCULAR}; "
            f"Phụ lục III quy định tại Điều 4; khoản 1 Điều 5 quy định tại {OTHER}."
        ),
        [
            "mẫu số 02 @12/2024/TT-BTC",
            "phụ lục II/mẫu số 03 @12/2024/TT-BTC",
            "phụ lục III @41/2025/NĐ-CP",
            "điều 4 @41/2025/NĐ-CP",
            "điều 5/khoản 1 @41/2025/NĐ-CP",
        ],
    ),
    "a standard that a circular issues": (
        (
            "BỘ Y TẾ\nSố: 9/2025/TT-BYT\nTHÔNG TƯ\nĐiều 1. Kho\nTheo khoản 1 Điều 2; áp dụng\nQCVN 02:2024/BYT\n"
            "Điều 2. Kho\nTheo Phụ lục B.\n\nQCVN 01:2025/BYT\n\nQUY CHUẨN KỸ THUẬT QUỐC GIA VỀ KHO NƯỚC\n1. Nước\n"
            "Theo điểm 2.3 và Phụ lục A của Quy chuẩn này; khoản 1 Điều 2 Thông tư này; mục 3.1."
        ),
        [
            "điều 2/khoản 1 @9/2025/TT-BYT",
            "phụ lục B @9/2025/TT-BYT",
            "điểm 2.3 @QCVN 01:2025/BYT",
            "phụ lục A @QCVN 01:2025/BYT",
            "điều 2/khoản 1 @9/2025/TT-BYT",
            "mục 3.1 @QCVN 01:2025/BYT",
        ],
    ),
    "a name in straight marks that opens its line": (
        f'{HEAD}Điều 4. Kho\n"Huân chương Kho vàng" để tặng cho người giữ kho.\nĐiều 5. Sổ\nTheo khoản 1 Điều này.',
        ["điều 5/khoản 1 @41/2025/NĐ-CP"],
    ),
    "a standard that a letter prints": (
        (
            "Theo mục 5 QCVN 02:2024/BTC quy định như sau:\n- Kiểm tra theo điểm 2.1 Điều 2 và điểm 4.3 Điều 4 của quy "
            "chuẩn này.\n\nSau đó soát lại.\n\nTheo Luật A.\n\nTheo điểm 3.1 Điều 3, hoặc kho\n"
            "và điểm 3.2 Điều 3 của quy chuẩn này."
        ),
        [
            "mục 5 @QCVN 02:2024/BTC",
            "điều 2/điểm 2.1 @QCVN 02:2024/BTC",
            "điều 4/điểm 4.3 @QCVN 02:2024/BTC",
            "điều 3/điểm 3.1 @None",
            "điều 3/điểm 3.2 @QCVN 02:2024/BTC",
        ],
    ),
    "an amendment of a standard that a circular issues": (
        (
            "BỘ Y TẾ\nSố: 9/2025/TT-BYT\nTHÔNG TƯ\nĐiều 1. Kho\n\n**SỬA ĐỔI 1:2025 QCVN 01:2020/BYT**\n"
            "**QUY CHUẨN KỸ THUẬT QUỐC GIA VỀ KHO NƯỚC**\n1. Sửa đổi điểm 2.3 như sau:\n“2.3. Theo điểm 2.4.”"
        ),
        ["điểm 2.3 @QCVN 01:2020/BYT", "điểm 2.4 @QCVN 01:2020/BYT"],
    ),
    "an annex in which a document lists": (
        (
            f"{HEAD}{CIRCULAR} của Bộ Tài chính liệt kê tại Phụ lục II các kho; {CIRCULAR} và Phụ lục III. "
            f"{OTHER} nêu mức phí trong Phụ lục IV."
        ),
        ["phụ lục II @12/2024/TT-BTC", "phụ lục III @41/2025/NĐ-CP", "phụ lục IV @30/2020/NĐ-CP"],
    ),
    "what the next place lays down, and what goes against it": (
        (
            f"{HEAD}Điều 2. Một\nTheo khoản 3 và nội dung\nquy định tại khoản 6 Điều 5 {DECREE}; Điều 7 và trái "
            f"quy định tại Điều 8 {DECREE}."
        ),
        [
            "điều 5/khoản 3 @15/2020/NĐ-CP",
            "điều 5/khoản 6 @15/2020/NĐ-CP",
            "điều 7 @41/2025/NĐ-CP",
            "điều 8 @15/2020/NĐ-CP",
        ],
    ),
    "its number stands in its annexes alone": (
        (
            "QUỐC HỘI\nNGHỊ QUYẾT\nĐiều 1. Một\nTheo Nghị quyết số 19/2025/QH15.\n"
            "Điều 2. Hai\nTheo Điều 1 Nghị quyết này.\n"
            "PHỤ LỤC\n(Ban hành kèm theo Nghị quyết số 97/2025/QH15 ngày 17/5/2025)"
        ),
        ["điều 1 @97/2025/QH15"],
    ),
    "its number stands in its annexes alone, which come with it": (
        (
            "THÔNG TƯ\nĐiều 1. Một\nTheo khoản 1 Điều 3 Thông tư số 27/2025/TT-BYT.\nĐiều 2. Hai\n"
            "Theo khoản 1 Điều này.\n"
            "PHỤ LỤC\n(Kèm theo Thông tư số 37/2025/TT-BYT ngày 28 tháng 11 năm 2025)"
        ),
        ["điều 3/khoản 1 @27/2025/TT-BYT", "điều 2/khoản 1 @37/2025/TT-BYT"],
    ),
    "its annexes have two numbers": (
        (
            "NGHỊ QUYẾT\nĐiều 2. Hai\nTheo Điều 1 Nghị quyết này.\n"
            "PHỤ LỤC I\n(Ban hành kèm theo Nghị quyết số 97/2025/QH15)\n"
            "PHỤ LỤC II\n(Ban hành kèm theo Nghị quyết số 98/2025/QH15)"
        ),
        ["điều 1 @None"],
    ),
    "what is laid down there, and the duty beside it": (
        (f"{HEAD}Theo điểm b khoản 1 Điều 20 và trách nhiệm quy định tại điểm c khoản 1 Điều 20 {DECREE}."),
        ["điều 20/khoản 1/điểm b @15/2020/NĐ-CP", "điều 20/khoản 1/điểm c @15/2020/NĐ-CP"],
    ),
    "the last heading of each level is being read": (
        (
            f"{HEAD}Điều 5. Nhà ở\n1. Một.\na) Hai.\n2. Ba.\na) Theo điểm a khoản này;\n"
            "b) Theo khoản 1 Điều này.\nĐiều 6. Đất\nb) Theo điểm a Điều này.\n- Theo Điểm này."
        ),
        [
            "điều 5/khoản 2/điểm a @41/2025/NĐ-CP",
            "điều 5/khoản 1 @41/2025/NĐ-CP",
            "điều 6/điểm a @41/2025/NĐ-CP",
            "điều 6/điểm b @41/2025/NĐ-CP",
        ],
    ),
    "a line that only starts like a chapter opens nothing": (
        (f"{HEAD}Điều 5. Nhà ở\n2. Hai.\nChương trình nhà ở đã rộng.\na) Ba.\nTheo khoản 1 Điều này và khoản này."),
        ["điều 5/khoản 1 @41/2025/NĐ-CP", "điều 5/khoản 2 @41/2025/NĐ-CP"],
    ),
    "a chapter and a section that are being read": (
        (f"{HEAD}Chương II\nQUY ĐỊNH\nĐiều 5. Nhà ở\n1. Theo Mục 8 Chương này.\nMục 2\nHAI\nĐiều 6. Ba\nTheo Mục này."),
        ["chương II/mục 8 @41/2025/NĐ-CP", "mục 2 @41/2025/NĐ-CP"],
    ),
    "new text that quotes words, and lines that amend after it": (
        (
            f"{HEAD}Điều 1. Sửa đổi, bổ sung một số điều của {DECREE}\n1. Sửa đổi Điều 8 như sau:\n“Điều 8. Tên\n"
            '1. Ghi “một cửa” tại khoản 1 Điều này.\n2. Ghi "hai" tại khoản 4 Điều này.”\n'
            "2. Sửa đổi, bổ sung khoản 3 và khoản 4 Điều 9 như sau:\n“3. Theo khoản 2 Điều này.”.\n"
            f"3. Bãi bỏ điểm b khoản 1 Điều 20; bãi bỏ điểm b khoản 2 Điều 2 {CIRCULAR}.\nĐiều 2. Bãi bỏ\n"
            "Theo khoản 2 Điều này."
        ),
        [
            "điều 8 @15/2020/NĐ-CP",
            "điều 8/khoản 1 @15/2020/NĐ-CP",
            "điều 8/khoản 4 @15/2020/NĐ-CP",
            "điều 9/khoản 3 @15/2020/NĐ-CP",
            "điều 9/khoản 4 @15/2020/NĐ-CP",
            "điều 9/khoản 2 @15/2020/NĐ-CP",
            "điều 20/khoản 1/điểm b @15/2020/NĐ-CP",
            "điều 2/khoản 2/điểm b @12/2024/TT-BTC",
            "điều 2/khoản 2 @41/2025/NĐ-CP",
        ],
    ),
    "an article that names no document amends its own": (
        (
            f"{HEAD}Điều 1. Sửa đổi điểm a khoản 3 Điều 5\nĐiều 2. Sửa đổi {DECREE}\n"
            '1. Sửa đổi khoản 2 Điều 3 như sau: "2. Theo Điều 9 Nghị định này";\n2. Theo khoản 1.'
        ),
        [
            "điều 5/khoản 3/điểm a @41/2025/NĐ-CP",
            "điều 3/khoản 2 @15/2020/NĐ-CP",
            "điều 9 @15/2020/NĐ-CP",
            "điều 2/khoản 1 @15/2020/NĐ-CP",
        ],
    ),
    "a lead-in that names two parts of one article": (
        (
            f"{LETTER}Khoản 1 Điều 5, khoản 2 Điều 5 {CIRCULAR} quy định như sau:\n"
            "1. Theo khoản 3 Điều này; Điều 8 Thông tư này."
        ),
        [
            "điều 5/khoản 1 @12/2024/TT-BTC",
            "điều 5/khoản 2 @12/2024/TT-BTC",
            "điều 5/khoản 3 @12/2024/TT-BTC",
            "điều 8 @12/2024/TT-BTC",
        ],
    ),
    "what each type is in a letter": (
        (f"{LETTER}Căn cứ {CIRCULAR} và {DECREE}.\nĐiều 6 Thông tư này. Điều 7 Nghị định này. Điều 8 Luật này."),
        ["điều 6 @12/2024/TT-BTC", "điều 7 @15/2020/NĐ-CP", "điều 8 @None"],
    ),
    "of two decrees neither is this one": (
        (f"{LETTER}Căn cứ {DECREE} và {OTHER}.\nTheo Điều 7 Nghị định này và Điều 9 của Nghị định."),
        ["điều 7 @None", "điều 9 @None"],
    ),
    "a consolidated text prints the act that was amended": (
        (
            "BỘ TÀI CHÍNH\nSố: 5/VBHN-BTC\nTHÔNG TƯ\nVỀ KHO GẠO\n"
            f"{CIRCULAR} ngày 5/3/2024 của Bộ Tài chính về kho gạo, được sửa đổi, bổ sung bởi:\n"
            "Thông tư số 9/2025/TT-BTC ngày 1/2/2025 sửa đổi Thông tư này.\n"
            "Điều 1. Một\n1. Hai theo khoản 2 Điều này.\n2. Ba theo Điều 4 Thông tư này."
        ),
        ["điều 1/khoản 2 @12/2024/TT-BTC", "điều 4 @12/2024/TT-BTC"],
    ),
    "a consolidated text that does not say of what": (
        (
            "Số: 5/VBHN-BTC\nVĂN BẢN HỢP NHẤT\nThông tư 12 và Thông tư số 9/2025/TT-BTC ngày 1/2/2025\n"
            f"{CIRCULAR} ngày 5/3/2024 của Bộ Tài chính về kho gạo.\n"
            f"Điều 1. Một\n1. Hai theo khoản 2 Điều này. {'Kho gạo có sổ. ' * 450}\n"
            f"{CIRCULAR}, được sửa đổi, bổ sung bởi Thông tư số 9/2025/TT-BTC."
        ),
        ["điều 1/khoản 2 @5/VBHN-BTC"],
    ),
    "a consolidated text is whatever it calls itself": (
        (
            "VĂN PHÒNG QUỐC HỘI\nSố: 5/VBHN-VPQH\nVĂN BẢN HỢP NHẤT\nĐiều 1. Một\n"
            "Theo Điều 5 Luật này. Điều 6 Nghị định này."
        ),
        ["điều 5 @5/VBHN-VPQH", "điều 6 @5/VBHN-VPQH"],
    ),
    "a law is this law, this code and the resolution that a new text was": (
        (f"{LAW}Điều 1. Một\nTheo Điều 5 Nghị quyết này, Điều 6 Bộ luật này, Điều 7 Luật này, Điều 8 Thông tư này."),
        ["điều 5 @99/2030/QH17", "điều 6 @99/2030/QH17", "điều 7 @99/2030/QH17", "điều 8 @None"],
    ),
    "a code as well": (
        (
            "QUỐC HỘI\nBộ luật số: 99/2030/QH17\nĐiều 1. Một\n"
            "Theo Điều 5 Nghị quyết này, Điều 6 Bộ luật này, Điều 7 Luật này."
        ),
        ["điều 5 @99/2030/QH17", "điều 6 @99/2030/QH17", "điều 7 @99/2030/QH17"],
    ),
    "a resolution is no law": (
        (
            "QUỐC HỘI\nNghị quyết số: 99/2030/QH17\nĐiều 1. Một\n"
            "Theo Điều 5 Nghị quyết này, Điều 6 Bộ luật này, Điều 7 Luật này."
        ),
        ["điều 5 @99/2030/QH17", "điều 6 @None", "điều 7 @None"],
    ),
    "the document of a row stands in the cell before": (
        (
            f"| Điều 8: Quốc hiệu | {DECREE} | tên |\n"
            "| Điều 9: Tên | Thông tư số 5/2024/TT-BTC | khoản 2 Điều 3 |\n"
            f"| {DECREE} sửa đổi {CIRCULAR} | Điều 4 |\n| {CIRCULAR} | phí | Điều 7, Điều 8 | Điều 9"
        ),
        [
            "điều 8 @None",
            "điều 9 @15/2020/NĐ-CP",
            "điều 3/khoản 2 @5/2024/TT-BTC",
            "điều 4 @15/2020/NĐ-CP",
            "điều 7 @12/2024/TT-BTC",
            "điều 8 @12/2024/TT-BTC",
            "điều 9 @12/2024/TT-BTC",
        ],
    ),
    "a sentence that opens a list, and one that does not": (
        (
            f"{HEAD}Điều 1. Phạm vi\n"
            "Nghị định này quy định chi tiết một số điều của Luật Thủy lợi số 8/2017/QH14, gồm:\n"
            f"1. Khoản 2 Điều 10.\n2. Điều 30.\nĐiều 2. Đối tượng\nTheo {CIRCULAR}:\n1. Khoản 5 Điều này."
        ),
        ["điều 10/khoản 2 @8/2017/QH14", "điều 30 @8/2017/QH14", "điều 2/khoản 5 @41/2025/NĐ-CP"],
    ),
    "a bracket with blanks holds parts, and what stands behind it does not": (
        (f"{HEAD}vi phạm tại Điều 7 (điểm c khoản 1, khoản 3); Điều 9 ( khoản 2 ) và khoản 5."),
        [
            "điều 7 @41/2025/NĐ-CP",
            "điều 7/khoản 1/điểm c @41/2025/NĐ-CP",
            "điều 7/khoản 3 @41/2025/NĐ-CP",
            "điều 9 @41/2025/NĐ-CP",
            "điều 9/khoản 2 @41/2025/NĐ-CP",
            "khoản 5 @41/2025/NĐ-CP",
        ],
    ),
    "a bracket too far behind": (
        (f"{HEAD}Điều 7 {FAR}(khoản 3)."),
        ["điều 7 @41/2025/NĐ-CP", "khoản 3 @41/2025/NĐ-CP"],
    ),
    "an amending line, however long": (
        (f"{HEAD}Điều 1. Sửa đổi {DECREE}\n1. Sửa đổi khoản 2 Điều 3, {FAR} và Điều 5.\n2. Bãi bỏ Điều 6."),
        ["điều 3/khoản 2 @15/2020/NĐ-CP", "điều 5 @15/2020/NĐ-CP", "điều 6 @15/2020/NĐ-CP"],
    ),
    "an amending article in a text without a head": (
        (
            f"Điều 2. Sửa đổi, bổ sung một số điều của {DECREE}\n1. Bổ sung Điều 6a vào sau Điều 6 như sau:\n"
            "“Điều 6a. Một”.\n2. Sửa đổi khoản 2 Điều này."
        ),
        ["điều 6a @15/2020/NĐ-CP", "điều 6 @15/2020/NĐ-CP", "điều 2/khoản 2 @None"],
    ),
    "a list of forms has the annex at its end": (
        (f"{HEAD}Theo Mẫu số 02 đến Mẫu số 03 của Phụ lục I ban hành kèm theo {CIRCULAR}. Mẫu số 05 tại Phụ lục này."),
        [
            "phụ lục I/mẫu số 02 @12/2024/TT-BTC",
            "phụ lục I/mẫu số 03 @12/2024/TT-BTC",
            "phụ lục này/mẫu số 05 @41/2025/NĐ-CP",
        ],
    ),
    "a document cited long before is not meant": (
        (
            f"{LETTER}Theo Điều 3 {DECREE}, tiểu mục 1 Mục II Tờ trình và khoản 2 Điều 9 quy định tại Luật. {FAR}\n"
            f"{FAR}\nKhoản 4 Điều 9."
        ),
        ["điều 3 @15/2020/NĐ-CP", "mục II/tiểu mục 1 @None", "điều 9/khoản 2 @15/2020/NĐ-CP", "điều 9/khoản 4 @None"],
    ),
    "an article that a letter prints with its heading, and the conclusion": (
        (
            f"{LETTER}Điều 5 {CIRCULAR} quy định:\nĐiều 5. Thời hạn\n1. Năm ngày.\na) Một ngày.\n"
            "2. Trừ điểm a khoản 1 Điều này.\nb) Theo khoản này.\nNhư vậy, Điều 6 thì khác; theo điểm c khoản 3."
        ),
        [
            "điều 5 @12/2024/TT-BTC",
            "điều 5/khoản 1/điểm a @12/2024/TT-BTC",
            "điều 5/khoản 2 @12/2024/TT-BTC",
            "điều 6 @None",
            "điều 5/khoản 3/điểm c @None",
        ],
    ),
    "a clause that a letter prints, the next one, and the conclusion": (
        (
            f"{LETTER}Khoản 2 Điều 5 {CIRCULAR} quy định như sau:\n2. Hồ sơ\na) Đơn;\n"
            f"b) Theo điểm a khoản này và Điều 7 {DECREE}.\n3. Theo điểm b khoản này.\n"
            "Theo quy định trên, khoản 4 thì khác."
        ),
        [
            "điều 5/khoản 2 @12/2024/TT-BTC",
            "điều 5/khoản 2/điểm a @12/2024/TT-BTC",
            "điều 7 @15/2020/NĐ-CP",
            "điều 5/khoản 3/điểm b @12/2024/TT-BTC",
            "khoản 4 @None",
        ],
    ),
    "in an excerpt what names its own document keeps it": (
        (
            f"{LETTER}Điều 5 {CIRCULAR} quy định như sau:\n"
            f"1. Theo các khoản 1 và 2 {DECREE}; khoản 3 Điều này; Điều 9 Thông tư này.\n"
        ),
        [
            "điều 5 @12/2024/TT-BTC",
            "khoản 1 @15/2020/NĐ-CP",
            "khoản 2 @15/2020/NĐ-CP",
            "điều 5/khoản 3 @12/2024/TT-BTC",
            "điều 9 @12/2024/TT-BTC",
        ],
    ),
    "a document that has articles prints none": (
        (f"{HEAD}Điều 1. Một\nTheo Điều 152 {DECREE} quy định:\n1. Một.\n2. Theo khoản 1 Điều này."),
        ["điều 152 @15/2020/NĐ-CP", "điều 1/khoản 1 @41/2025/NĐ-CP"],
    ),
    "under an article of its own a letter prints none": (
        (f"{LETTER}Điều 9. Của thư\n1. Theo Điều 152 {DECREE} quy định:\n2. Theo khoản 1 Điều này."),
        ["điều 152 @15/2020/NĐ-CP", "điều 9/khoản 1 @812/BTC-QLG"],
    ),
    "what amended it is not what is being amended": (
        (
            f"Điều 1. Sửa đổi {DECREE} được sửa đổi theo {OTHER}\n1. Sửa đổi Điều 10 như sau:\n“Điều 10. Mới”.\n"
            f"2. Bãi bỏ khoản 3 Điều 4 và Điều 5 {OTHER}.\n3. Sửa đổi Điều 7."
        ),
        ["điều 10 @15/2020/NĐ-CP", "điều 4/khoản 3 @30/2020/NĐ-CP", "điều 5 @30/2020/NĐ-CP", "điều 7 @15/2020/NĐ-CP"],
    ),
    "lines below an amending line have its document, or their own": (
        (
            f"Điều 1. Sửa đổi {DECREE}\n2. Bãi bỏ một số khoản như sau:\na) Khoản 2 Điều 4;\n"
            f"b) Khoản 3 Điều 5 {OTHER};\nc) Điều 6.\n3. Sửa đổi một số điều của {CIRCULAR}:\na) Sửa đổi Điều 8;\n"
            "b) Điều 9."
        ),
        [
            "điều 4/khoản 2 @15/2020/NĐ-CP",
            "điều 5/khoản 3 @30/2020/NĐ-CP",
            "điều 6 @15/2020/NĐ-CP",
            "điều 8 @12/2024/TT-BTC",
            "điều 9 @12/2024/TT-BTC",
        ],
    ),
    "behind a quotation the line goes on": (
        (
            f"Điều 1. Sửa đổi {DECREE}\n"
            f"1. Sửa đổi Điều 3 như sau: “Theo Điều 4 Luật này và {CIRCULAR}”, tại khoản 4 Điều 100;\n"
            '2. Thay cụm từ "một" bằng cụm từ "hai" tại Điều 8, Điều 9.'
        ),
        [
            "điều 3 @15/2020/NĐ-CP",
            "điều 4 @15/2020/NĐ-CP",
            "điều 100/khoản 4 @15/2020/NĐ-CP",
            "điều 8 @15/2020/NĐ-CP",
            "điều 9 @15/2020/NĐ-CP",
        ],
    ),
    "new text after the document that it belongs to": (
        (f"{LETTER}Theo {CIRCULAR}:\n“Điều 5. Một\n1. Theo khoản 2 Điều này.”\nTheo khoản 3 Điều 7."),
        ["điều 5/khoản 2 @12/2024/TT-BTC", "điều 7/khoản 3 @None"],
    ),
    "text in marks of nobody knows what": (
        ("“Điều 5. Một\n1. Theo khoản 2 Điều này.”\nTheo khoản 3 Điều 7."),
        ["điều 5/khoản 2 @None", "điều 7/khoản 3 @None"],
    ),
    "the same in straight marks, at the start of the text": (
        ('"Điều 5. Một\n1. Theo khoản 2 Điều này." Theo khoản 3 Điều 7.'),
        ["điều 5/khoản 2 @None", "điều 7/khoản 3 @None"],
    ),
    "new text ends where the next article tells of duties": (
        (
            f"Điều 3. Sửa đổi Điều 9 {DECREE} như sau:\n“Điều 9. Một\n1. Hai khoản 5.\nĐiều 4. Trách nhiệm\n"
            "Theo khoản 2 Điều này."
        ),
        ["điều 9 @15/2020/NĐ-CP", "điều 9/khoản 5 @15/2020/NĐ-CP", "điều 4/khoản 2 @None"],
    ),
    "annexes of a letter are its own": (
        (f'{LETTER}Theo {CIRCULAR}, danh sách tại Phụ lục 03 kèm theo và Mẫu số 09 đính kèm; Phụ lục 02 ghi: "một".'),
        ["phụ lục 03 @812/BTC-QLG", "mẫu số 09 @812/BTC-QLG", "phụ lục 02 @812/BTC-QLG"],
    ),
    "the point, the clause and the article that are being read": (
        (f"{HEAD}Điều 4. Đất\n3. Một.\nc) Hai.\nQuỹ đất quy định tại Điểm này, khoản này và Khoản 1 Điều này."),
        ["điều 4/khoản 3/điểm c @41/2025/NĐ-CP", "điều 4/khoản 1 @41/2025/NĐ-CP"],
    ),
    "the section of the chapter that is being read": (
        (f"{HEAD}Chương II\nMục 3\nĐiều 4. Đất\nTheo Mục này, Chương này và Điều này."),
        ["chương II/mục 3 @41/2025/NĐ-CP", "điều 4 @41/2025/NĐ-CP"],
    ),
    "an article with a letter in capitals": (
        (f"{LETTER}Điều 5A {CIRCULAR} quy định:\nĐiều 5A. Một\n1. Theo khoản 2 Điều này và Điều 6."),
        ["điều 5a @12/2024/TT-BTC", "điều 5a/khoản 2 @12/2024/TT-BTC", "điều 6 @None"],
    ),
    "a heading on the first line": (
        ("Điều 5. Một\nTheo khoản 2 Điều này."),
        ["điều 5/khoản 2 @None"],
    ),
    "below two clauses of one article that a line amends the article stays": (
        (
            f"{HEAD}Điều 1. Sửa đổi {DECREE}\n1. Sửa đổi khoản 2 Điều 5 và khoản 3 Điều 5 như sau:\n"
            "a) Bãi bỏ điểm b;\nb) Bãi bỏ khoản 4."
        ),
        [
            "điều 5/khoản 2 @15/2020/NĐ-CP",
            "điều 5/khoản 3 @15/2020/NĐ-CP",
            "điều 5/điểm b @15/2020/NĐ-CP",
            "điều 5/khoản 4 @15/2020/NĐ-CP",
        ],
    ),
    "a line that names another document, below one that names none": (
        (f"{HEAD}Điều 1. Sửa đổi khoản 3\n1. Bãi bỏ khoản 4 Điều 8 {CIRCULAR}.\n2. Bãi bỏ khoản 5 Điều 9."),
        ["điều 1/khoản 3 @41/2025/NĐ-CP", "điều 8/khoản 4 @12/2024/TT-BTC", "điều 9/khoản 5 @41/2025/NĐ-CP"],
    ),
    "items that amend another article than the line above": (
        (
            f"{HEAD}Điều 1. Sửa đổi Điều 5 {DECREE}\n1. Sửa đổi khoản 2\na) Bãi bỏ điểm b;\n2. Sửa đổi Điều 6\n"
            "a) Bãi bỏ khoản 1;\n3. Bãi bỏ khoản 9."
        ),
        [
            "điều 5 @15/2020/NĐ-CP",
            "điều 5/khoản 2 @15/2020/NĐ-CP",
            "điều 5/khoản 2/điểm b @15/2020/NĐ-CP",
            "điều 6 @15/2020/NĐ-CP",
            "điều 6/khoản 1 @15/2020/NĐ-CP",
            "điều 5/khoản 9 @15/2020/NĐ-CP",
        ],
    ),
    "items of one level, each with its own place": (
        (
            f"{HEAD}Điều 1. Sửa đổi {DECREE}\n1. Sửa đổi Điều 6\na) Sửa đổi khoản 1 như sau: hai;\n"
            f"b) Sửa đổi khoản 2 Điều 7 {CIRCULAR} như sau: ba;\nc) Bãi bỏ khoản 3.\n2. Bãi bỏ Điều 8."
        ),
        [
            "điều 6 @15/2020/NĐ-CP",
            "điều 6/khoản 1 @15/2020/NĐ-CP",
            "điều 7/khoản 2 @12/2024/TT-BTC",
            "điều 6/khoản 3 @15/2020/NĐ-CP",
            "điều 8 @15/2020/NĐ-CP",
        ],
    ),
    "words in marks inside a sentence are the sentence's": (
        (f'{HEAD}Điều 1. Một\nTheo {DECREE} thì cụm từ “khoản 2 Điều 6” và cụm từ "khoản 3 Điều 6" được giữ.'),
        ["điều 6/khoản 2 @41/2025/NĐ-CP", "điều 6/khoản 3 @41/2025/NĐ-CP"],
    ),
    "an item with a document of its own gives it to nobody": (
        (
            f"{HEAD}Điều 1. Sửa đổi Điều 5 {DECREE}\n"
            f"1. Sửa đổi một số điểm của {CIRCULAR}: điểm a khoản 2 Điều 4;\n2. Bãi bỏ khoản 3;\n"
            "3. Sửa đổi một số khoản như sau:\na) Khoản 6."
        ),
        [
            "điều 5 @15/2020/NĐ-CP",
            "điều 4/khoản 2/điểm a @12/2024/TT-BTC",
            "điều 5/khoản 3 @15/2020/NĐ-CP",
            "điều 5/khoản 6 @15/2020/NĐ-CP",
        ],
    ),
    "lines of places below a line that amends some of them": (
        (
            f"{HEAD}Điều 1. Sửa đổi Điều 5 {DECREE}\n1. Sửa đổi một số khoản\na) Khoản 2; khoản 3 Điều 6.\n"
            "b) Khoản 4.\n2. Sửa đổi một số điểm của khoản 8\na) Điểm b."
        ),
        [
            "điều 5 @15/2020/NĐ-CP",
            "điều 6/khoản 2 @15/2020/NĐ-CP",
            "điều 6/khoản 3 @15/2020/NĐ-CP",
            "điều 5/khoản 4 @15/2020/NĐ-CP",
            "điều 5/khoản 8 @15/2020/NĐ-CP",
            "điều 5/khoản 8/điểm b @15/2020/NĐ-CP",
        ],
    ),
    "by what a place is amended is not amended": (
        (f"{HEAD}Điều 1. Sửa đổi khoản 2 Điều 3 theo {DECREE} và được {OTHER} hướng dẫn\n1. Bãi bỏ Điều 9."),
        ["điều 3/khoản 2 @15/2020/NĐ-CP", "điều 9 @15/2020/NĐ-CP"],
    ),
    "a sentence that says what a decree details opens a list, over a blank": (
        (
            f"{HEAD}Điều 1. Phạm vi\n1. Nghị định này hướng dẫn thi hành {DECREE} về: \na) Khoản 2 Điều 10;\n"
            "b) Điều 11.\n2. Theo Điều 12."
        ),
        ["điều 10/khoản 2 @15/2020/NĐ-CP", "điều 11 @15/2020/NĐ-CP", "điều 12 @41/2025/NĐ-CP"],
    ),
    "a sentence that only cites opens none": (
        (f"{HEAD}Điều 1. Phạm vi\n1. Căn cứ {DECREE}: \na) Khoản 2 Điều 10;\nhướng dẫn:\nb) Điều 11."),
        ["điều 10/khoản 2 @41/2025/NĐ-CP", "điều 11 @41/2025/NĐ-CP"],
    ),
    "this circular, below two articles of it": (
        (f"{LETTER}Điều 5 và Điều 6 {CIRCULAR} quy định như sau:\n1. Theo Điều 3 Thông tư này và khoản 3 Điều 5."),
        [
            "điều 5 @12/2024/TT-BTC",
            "điều 6 @12/2024/TT-BTC",
            "điều 3 @12/2024/TT-BTC",
            "điều 5/khoản 3 @12/2024/TT-BTC",
        ],
    ),
    "this circular is the one that is printed, among two": (
        (
            f"{LETTER}Theo {OTHER}, Thông tư số 9/2023/TT-BTC thì Điều 5 {CIRCULAR} quy định như sau:\n"
            "1. Theo Điều 3 Thông tư này; Điều 4 Nghị định này."
        ),
        ["điều 5 @12/2024/TT-BTC", "điều 3 @12/2024/TT-BTC", "điều 4 @30/2020/NĐ-CP"],
    ),
    "this circular is the one of the last place": (
        (f"{LETTER}Theo Thông tư số 9/2023/TT-BTC thì tại Điều 5 {CIRCULAR} có nói. Theo Điều 3 Thông tư này."),
        ["điều 5 @12/2024/TT-BTC", "điều 3 @12/2024/TT-BTC"],
    ),
    "the next chapter closes a section": (
        (
            f"{HEAD}Chương I\nMục 1\nĐiều 1. Một\nTheo Mục này.\nChương II\nĐiều 2. Hai\n"
            "Theo Mục này thì khác; theo Điều này."
        ),
        ["mục 1 @41/2025/NĐ-CP", "điều 2 @41/2025/NĐ-CP"],
    ),
    "a section that is not open stays as it is written": (
        (f"{HEAD}Chương I\nĐiều 1. Một\nTheo Mục này Chương này và Mục 2 Chương này."),
        ["chương I/mục này @41/2025/NĐ-CP", "chương I/mục 2 @41/2025/NĐ-CP"],
    ),
    "clauses under a chapter, without articles": (
        (f"{HEAD}Chương I\n1. Một\nTheo khoản này và điểm a khoản này, Chương này, khoản 3 Điều này."),
        [
            "chương I/khoản 1 @41/2025/NĐ-CP",
            "chương I/khoản 1/điểm a @41/2025/NĐ-CP",
            "điều này/khoản 3 @41/2025/NĐ-CP",
        ],
    ),
    "clauses of an annex, without articles": (
        f"{HEAD}Phụ lục II\nMẪU SỔ\nIV. Kho\n1. Một\na) Sổ.\nb) Theo điểm a khoản này, khoản này và khoản 3 Điều 4.",
        [
            "phụ lục II/mục IV/khoản 1/điểm a @41/2025/NĐ-CP",
            "phụ lục II/mục IV/khoản 1 @41/2025/NĐ-CP",
            "điều 4/khoản 3 @41/2025/NĐ-CP",
        ],
    ),
    "clauses of a part, which may quote another act": (
        f"{HEAD}Phần II\nTHỦ TỤC\n5. Kho\na) Sổ theo điểm b khoản này.",
        ["khoản này/điểm b @41/2025/NĐ-CP"],
    ),
    "a document cited a sentence before": (
        (
            f"{LETTER}Theo Điều 3 {DECREE}.\n"
            "Nước chảy về sông. Nước chảy về sông. Nước chảy về sông. Nước chảy về sông. Nước chảy về sông. Nước "
            "chảy về sông. Nước chảy về sông. Nước chảy về sông. Nước chảy về sông. Nước chảy về sông. Nước chảy "
            "về sông. Nước chảy về sông. Nước chảy về sông. Nước chảy về sông. Nước chảy về sông. Nước chảy về "
            "sông. Nước chảy về sông. Nước chảy về sông. Nước chảy về sông. Nước chảy về sông. Khoản 2 Điều 5.\n"
            "Nước chảy.\nNước chảy.\nNước chảy.\nNước chảy.\nTheo Điều 9."
        ),
        ["điều 3 @15/2020/NĐ-CP", "điều 5/khoản 2 @15/2020/NĐ-CP", "điều 9 @None"],
    ),
    "a form and what is issued elsewhere": (
        (
            f"{HEAD}Mẫu số 02 tại danh mục nêu ở Nghị định này. Ban hành kèm theo {CIRCULAR}; Mẫu số 03. Phụ lục "
            f"I gồm danh mục ban hành kèm theo {OTHER}"
        ),
        ["mẫu số 02 @None", "mẫu số 03 @41/2025/NĐ-CP", "phụ lục I @30/2020/NĐ-CP"],
    ),
    "a form too far from what it came with": (
        (
            f"{HEAD}Mẫu số 02 tại đây. Các báo cáo ban hành kèm theo {CIRCULAR}. Mẫu số 04 dùng cho nhiều việc "
            "nhiều việc nhiều việc nhiều việc nhiều việc nhiều việc nhiều việc nhiều việc nhiều việc nhiều việc "
            "nhiều việc nhiều việc nhiều việc nhiều việc nhiều việc nhiều việc nhiều việc nhiều việc nhiều việc "
            f"nhiều việc nhiều việc nhiều việc nhiều việc nhiều việc ban hành kèm theo {OTHER}"
        ),
        ["mẫu số 02 @41/2025/NĐ-CP", "mẫu số 04 @41/2025/NĐ-CP"],
    ),
    "words between two places part them": (
        (f"{HEAD}Điều 2. Một\nKhoản 3 Điều 5 thì không áp dụng với những người khác nữa, và Điều 6 {DECREE}."),
        ["điều 5/khoản 3 @41/2025/NĐ-CP", "điều 6 @15/2020/NĐ-CP"],
    ),
    "an annex without a number between a place and its document": (
        (
            f"{HEAD}Điều 1. Một\n"
            f"Khoản 2 Điều 5 và Phụ lục ban hành kèm theo Nghị định này; Điều 6 và Phụ lục của {CIRCULAR}; Điều 7 "
            "và phụ lục này."
        ),
        ["điều 5/khoản 2 @41/2025/NĐ-CP", "điều 6 @12/2024/TT-BTC", "điều 7 @41/2025/NĐ-CP"],
    ),
    "a text that starts in marks": (
        ("“Điều 5. Một\nTheo khoản 2 Điều này; Điều 7 Luật này.”"),
        ["điều 5/khoản 2 @None", "điều 7 @None"],
    ),
    "a clause closes the points of the one before": (
        (
            f"{HEAD}Điều 4. Một\n2. Hai\na) Ba\n3. Bốn\n"
            "Theo điểm a khoản này; điểm b khoản 2 Điều này và khoản 5 Điều này."
        ),
        [
            "điều 4/khoản 3/điểm a @41/2025/NĐ-CP",
            "điều 4/khoản 2/điểm b @41/2025/NĐ-CP",
            "điều 4/khoản 5 @41/2025/NĐ-CP",
        ],
    ),
    "new text of a clause is in that clause": (
        (
            f"{HEAD}Điều 1. Sửa đổi {DECREE}\n1. Sửa đổi khoản 2 Điều 8:\n"
            "“2. Theo điểm a khoản này và khoản 3 Điều này.”\n2. Sửa đổi khoản 1, khoản 3 Điều 9:\n"
            "“1. Theo điểm a khoản này và khoản 4 Điều này.”"
        ),
        [
            "điều 8/khoản 2 @15/2020/NĐ-CP",
            "điều 8/khoản 2/điểm a @15/2020/NĐ-CP",
            "điều 8/khoản 3 @15/2020/NĐ-CP",
            "điều 9/khoản 1 @15/2020/NĐ-CP",
            "điều 9/khoản 3 @15/2020/NĐ-CP",
            "điều 9/khoản 1/điểm a @15/2020/NĐ-CP",
            "điều 9/khoản 4 @15/2020/NĐ-CP",
        ],
    ),
    "new text of a chapter, with articles of its own": (
        (
            f"{HEAD}Điều 1. Sửa đổi {DECREE}\n1. Sửa đổi Chương II:\n“Chương II\nMỚI\nĐiều 7. Một\n"
            "1. Theo Điều này và Điều 6.\nChương III. Tổ chức\nĐiều 8. Hai\n1. Theo khoản 2 Điều này.”\n"
            "Điều 2. Hiệu lực\nTheo Điều 1."
        ),
        [
            "chương II @15/2020/NĐ-CP",
            "điều 7 @15/2020/NĐ-CP",
            "điều 6 @15/2020/NĐ-CP",
            "điều 8/khoản 2 @15/2020/NĐ-CP",
            "điều 1 @41/2025/NĐ-CP",
        ],
    ),
    "an article in marks inside new text does not end it": (
        (
            f"{HEAD}Điều 1. Sửa đổi {DECREE}\n1. Sửa đổi Điều 1 như sau:\n“Điều 1. Một\n"
            "“Điều 2. Tổ chức thực hiện\nTheo khoản 2 Điều này”.\nĐiều 2. Trách nhiệm\nTheo khoản 3 Điều này."
        ),
        ["điều 1 @15/2020/NĐ-CP", "điều 2/khoản 2 @15/2020/NĐ-CP", "điều 2/khoản 3 @41/2025/NĐ-CP"],
    ),
    "an article that is not the next does not end new text": (
        (
            f"{HEAD}Điều 1. Sửa đổi {DECREE}\n1. Sửa đổi Điều 9 như sau:\n“Điều 9. Một\n"
            "Điều 3. Tổ chức thực hiện\nTheo khoản 2 Điều này."
        ),
        ["điều 9 @15/2020/NĐ-CP", "điều 3/khoản 2 @15/2020/NĐ-CP"],
    ),
    "new text in a text without articles": (
        (f"Sửa đổi {DECREE}:\n“Điều 9. Một\nĐiều 3. Tổ chức thực hiện\nTheo khoản 2 Điều này."),
        ["điều 3/khoản 2 @15/2020/NĐ-CP"],
    ),
    "a line that amends words by another decree": (
        (f"{HEAD}Điều 1. Sửa đổi, bổ sung cụm từ theo {OTHER}\n1. Bãi bỏ Điều 9."),
        ["điều 9 @41/2025/NĐ-CP"],
    ),
    "items of one level: another article, then parts of it": (
        (f"{HEAD}Điều 2. Sửa đổi Điều 5 {DECREE} như sau:\n- Sửa đổi khoản 2;\n- Sửa đổi Điều 8;\n- Bãi bỏ khoản 3;"),
        [
            "điều 5 @15/2020/NĐ-CP",
            "điều 5/khoản 2 @15/2020/NĐ-CP",
            "điều 8 @15/2020/NĐ-CP",
            "điều 8/khoản 3 @15/2020/NĐ-CP",
        ],
    ),
    "a line that names its document at its end": (
        (
            f"{HEAD}Điều 1. Sửa đổi {DECREE}\n1. Bãi bỏ Điều 5, thay cụm từ tại Điều 6 {CIRCULAR}:\n"
            "a) Sửa đổi Điều 7;\n2. Sửa đổi Điều 8."
        ),
        ["điều 5 @15/2020/NĐ-CP", "điều 6 @12/2024/TT-BTC", "điều 7 @12/2024/TT-BTC", "điều 8 @15/2020/NĐ-CP"],
    ),
    "straight marks in a sentence": (
        (
            f"{HEAD}Điều 1. Một\n"
            f'Theo {DECREE}, cụm từ "khoản 2 Điều 6 Nghị định này" được giữ; theo Điều 7 Nghị định này.'
        ),
        ["điều 6/khoản 2 @41/2025/NĐ-CP", "điều 7 @41/2025/NĐ-CP"],
    ),
    "a place with its own document in new text": (
        (
            f"{HEAD}Điều 1. Sửa đổi {DECREE}\n1. Sửa đổi Điều 8 như sau:\n“Điều 8. Tên\n"
            f"1. Theo khoản 2 Điều 5 {CIRCULAR} và khoản 3.\n2. Theo khoản 4 Điều này.”"
        ),
        [
            "điều 8 @15/2020/NĐ-CP",
            "điều 5/khoản 2 @12/2024/TT-BTC",
            "điều 8/khoản 3 @15/2020/NĐ-CP",
            "điều 8/khoản 4 @15/2020/NĐ-CP",
        ],
    ),
    "a point under a clause": (
        (f"{HEAD}Điều 4. Đất\n3. Một.\nb) Hai.\nTheo tiết b1 và tiết b2 điểm này."),
        ["điều 4/khoản 3/điểm b/tiết b1 @41/2025/NĐ-CP", "điều 4/khoản 3/điểm b/tiết b2 @41/2025/NĐ-CP"],
    ),
    "bracket between an article and its document": (
        f"{HEAD}Điều 1. Một\nTheo Điều 9 (trừ khoản 1 và điểm c khoản 2) Nghị định số 15/2020/NĐ-CP.",
        ["điều 9 @15/2020/NĐ-CP", "điều 9/khoản 1 @15/2020/NĐ-CP", "điều 9/khoản 2/điểm c @15/2020/NĐ-CP"],
    ),
    "an empty line between a document and the item under it": (
        "Kính gửi: Công ty A.\n- Căn cứ Nghị định số 15/2020/NĐ-CP về dầu:\n\n+ Tại khoản 3 Điều 10 quy định.",
        ["điều 10/khoản 3 @15/2020/NĐ-CP"],
    ),
    "bracket of a later place": (
        (f"{HEAD}Điều 1. Một\nTheo Điều 7 (khoản 1) và Điều 8 (điểm a khoản 2; khoản 3)."),
        [
            "điều 7 @41/2025/NĐ-CP",
            "điều 7/khoản 1 @41/2025/NĐ-CP",
            "điều 8 @41/2025/NĐ-CP",
            "điều 8/khoản 2/điểm a @41/2025/NĐ-CP",
            "điều 8/khoản 3 @41/2025/NĐ-CP",
        ],
    ),
    "short nouns before numbers, behind a document in quotation marks": (
        (f'{HEAD}Điều 1. Một\nTheo "Quyết định 1099/QĐ-UBND" và Điều 5 NĐ 105/2017/NĐ-CP; Điều 6 TT 12/2024/TT-BTC.'),
        ["điều 5 @105/2017/NĐ-CP", "điều 6 @12/2024/TT-BTC"],
    ),
    "what announces stands on the line of the place, in words of its own": (
        (f"{LETTER}Quy định về kho.\nTheo Điều 26 {DECREE}, kho như sau:\nQuy định về kho mở.\n1. Theo khoản 3."),
        ["điều 26 @15/2020/NĐ-CP", "khoản 3 @None"],
    ),
    "a lead-in that starts its line long before the place": (
        (
            f"{LETTER}Quy định về kho " + "và các nhà ở ven sông " * 6 + f"theo Điều 26 {DECREE} như sau: \n"
            f"Kho mở.\n1. Theo khoản 3 Điều này."
        ),
        ["điều 26 @15/2020/NĐ-CP", "điều 26/khoản 3 @15/2020/NĐ-CP"],
    ),
    "what a printed article calls its own document, behind another of that type": (
        (f"{LETTER}Điều 4 {DECREE} quy định như sau:\n1. Theo Điều 6 {OTHER} và Mẫu số 31 kèm theo Nghị định này."),
        ["điều 4 @15/2020/NĐ-CP", "điều 6 @30/2020/NĐ-CP", "mẫu số 31 @15/2020/NĐ-CP"],
    ),
    "what a lead-in says of this document is said on its line": (
        (
            f"{LETTER}Điều 4 {DECREE} quy định như sau:\n"
            f"1. Kho mở theo các điều của Nghị định này và khoản 2 Điều 5.\nNhư vậy, theo Điều 7."
        ),
        ["điều 4 @15/2020/NĐ-CP", "điều 5/khoản 2 @15/2020/NĐ-CP", "điều 7 @None"],
    ),
    "an excerpt ends with the line that concludes": (
        (
            f"{LETTER}Khoản 4 Điều 26 {CIRCULAR} quy định như sau:\n"
            f"Như vậy, theo khoản 5.\n1. Theo khoản 3.\nNhư vậy, theo khoản 6 Điều 8."
        ),
        [
            "điều 26/khoản 4 @12/2024/TT-BTC",
            "điều 26/khoản 5 @12/2024/TT-BTC",
            "điều 26/khoản 3 @12/2024/TT-BTC",
            "điều 8/khoản 6 @None",
        ],
    ),
    "an excerpt without an end is no longer than a dozen long lines": (
        (f"{LETTER}Khoản 4 Điều 26 {CIRCULAR} quy định như sau:\nKho mở.\n{FAR * 9}theo khoản 3; {FAR}theo khoản 3."),
        ["điều 26/khoản 4 @12/2024/TT-BTC", "điều 26/khoản 3 @12/2024/TT-BTC", "khoản 3 @None"],
    ),
    "a form with letters behind its number, and the annex that it is of": (
        (f"{HEAD}Điều 1. Một\nTheo mẫu số 02 - ĐT/KHO/2020 Phụ lục ban hành kèm theo {CIRCULAR}."),
        ["mẫu số 02 @12/2024/TT-BTC"],
    ),
    "lines that amend two documents by turns": (
        (
            f"{LETTER}1. Bổ sung Điều 3 {CIRCULAR}, được sửa đổi tại {OTHER}\n"
            f"- Bổ sung Phụ lục IV; sửa đổi Phụ lục V {DECREE}\n- Bãi bỏ Phụ lục VI."
        ),
        [
            "điều 3 @12/2024/TT-BTC",
            "phụ lục IV @12/2024/TT-BTC",
            "phụ lục V @15/2020/NĐ-CP",
            "phụ lục VI @15/2020/NĐ-CP",
        ],
    ),
    "a line that amends two places of one document, named behind the second": (
        (f"{HEAD}Điều 1. Sửa đổi\n1. Sửa đổi khoản 1, bổ sung khoản 3 Điều 5 {DECREE} như sau:\na) Điểm b khoản 4."),
        ["điều 5/khoản 1 @15/2020/NĐ-CP", "điều 5/khoản 3 @15/2020/NĐ-CP", "điều 5/khoản 4/điểm b @15/2020/NĐ-CP"],
    ),
    "a list that speaks of a document opens on a line that is not too long": (
        (
            f"{HEAD}Điều 1. Một\n1. Quy định chi tiết một số điều của {DECREE}"
            + " và giữ kho" * 60
            + ":\na) Điều 5;\n2. Theo Điều 8."
        ),
        ["điều 5 @41/2025/NĐ-CP", "điều 8 @41/2025/NĐ-CP"],
    ),
    "quoted words below a line that opens a list": (
        (f"{HEAD}Điều 1. Một\n1. Quy định chi tiết một số điều của {DECREE}, gồm:\n“Theo Điều 5.”\n2. Theo Điều 6."),
        ["điều 5 @15/2020/NĐ-CP", "điều 6 @41/2025/NĐ-CP"],
    ),
    "a document that is carried out in a sentence opens no list": (
        (
            f"{HEAD}Điều 6. Nhãn\n4. Nhãn thực hiện theo khoản 3 Điều 7 và khoản 3 Điều 8 của {DECREE} về nhãn. "
            f"Ghi tại điểm a khoản 3 Điều này, khoản 5.\n"
        ),
        [
            "điều 7/khoản 3 @15/2020/NĐ-CP",
            "điều 8/khoản 3 @15/2020/NĐ-CP",
            "điều 6/khoản 3/điểm a @41/2025/NĐ-CP",
            "điều 6/khoản 5 @41/2025/NĐ-CP",
        ],
    ),
    "a bracket far into a text, with words before its first part": (
        (
            f"{HEAD}Điều 1. Một\n{FAR}Điều 20 ("
            + "kho mẫu ở ven sông " * 12
            + "và điểm l khoản 5), Điều 21 (điểm b khoản 3)."
        ),
        [
            "điều 20 @41/2025/NĐ-CP",
            "điều 20/khoản 5/điểm l @41/2025/NĐ-CP",
            "điều 21 @41/2025/NĐ-CP",
            "điều 21/khoản 3/điểm b @41/2025/NĐ-CP",
        ],
    ),
    "brackets between the places of a list, which one document has": (
        (
            f"{LETTER}Theo khoản 1 Điều 5 (nếu là xe đạp), khoản 2 Điều 5 (nếu là xe kéo) của {DECREE}. "
            f"Theo khoản 3, khoản 4 (trừ xe đẩy) và khoản 6 Điều 7 {OTHER}."
        ),
        [
            "điều 5/khoản 1 @15/2020/NĐ-CP",
            "điều 5/khoản 2 @15/2020/NĐ-CP",
            "điều 7/khoản 3 @30/2020/NĐ-CP",
            "điều 7/khoản 4 @30/2020/NĐ-CP",
            "điều 7/khoản 6 @30/2020/NĐ-CP",
        ],
    ),
    "a list that goes on behind a bracket with places of its own": (
        (
            f"{LETTER}Các khoản 1, 2 Điều 5, Điều 6 (trừ điểm a khoản 3) và từ Điều 7 đến Điều 9 {DECREE} hết hiệu lực;"
            f" Điều 10 (như khoản 2 Điều 11 {OTHER}), Điều 12 {CIRCULAR}; Điều 13 (như Điều 14) và kho."
        ),
        [
            "điều 5/khoản 1 @15/2020/NĐ-CP",
            "điều 5/khoản 2 @15/2020/NĐ-CP",
            "điều 6 @15/2020/NĐ-CP",
            "điều 6/khoản 3/điểm a @15/2020/NĐ-CP",
            "điều 7 @15/2020/NĐ-CP",
            "điều 9 @15/2020/NĐ-CP",
            "điều 10 @12/2024/TT-BTC",
            "điều 11/khoản 2 @30/2020/NĐ-CP",
            "điều 12 @12/2024/TT-BTC",
            "điều 13 @12/2024/TT-BTC",
            "điều 14 @12/2024/TT-BTC",
        ],
    ),
    "a crime whose name has commas, and one before an article that has none": (
        (
            f"{LETTER}Theo Điều 50 về tội giữ cá non, cá quý, hiếm và Điều 51 về tội lấp hồ, ao của Bộ luật Sông ngòi"
            " số 7/2030/QH17; Điều 52 về tội khác, Điều 53 Luật Ao hồ số 8/2030/QH17."
        ),
        [
            "điều 50 @7/2030/QH17",
            "điều 51 @7/2030/QH17",
            "điều 52 @8/2030/QH17",
            "điều 53 @8/2030/QH17",
        ],
    ),
    "a line that amends words, broken behind them": (
        (
            f"{HEAD}Điều 1. Sửa đổi {DECREE}\n1. Thay cụm từ “kho muối” bằng cụm từ “kho gạo”\ntại khoản 5 Điều 6.\n"
            "2. Bãi bỏ “kho”\nNghị định này có sổ theo khoản 3 Điều 7."
        ),
        ["điều 6/khoản 5 @15/2020/NĐ-CP", "điều 7/khoản 3 @15/2020/NĐ-CP"],
    ),
    "a point of a document that has no more than points, and one of nothing": (
        (f"{LETTER}Theo điểm 7 của Kết luận số 45-KL/TW; theo điểm b và sau đó nghỉ."),
        ["điểm 7 @45-KL/TW"],
    ),
    "a line that announces an excerpt, broken by the page": (
        (
            f"{LETTER}Việc lập sổ của các kho muối và kho gạo được thực hiện theo quy\nđịnh về sổ sách, thẻ kho và"
            " giấy tờ khác tại Điều 5 Nghị định số\n15/2020/NĐ-CP như\nsau:\n2. Kho có sổ ghi theo khoản 3 Điều này,"
            " và mở sổ khác\ntheo quy định tại khoản 1 Điều này.\nTheo đó, khoản 7 Điều 9."
        ),
        [
            "điều 5 @15/2020/NĐ-CP",
            "điều 5/khoản 3 @15/2020/NĐ-CP",
            "điều 5/khoản 1 @15/2020/NĐ-CP",
            "điều 9/khoản 7 @None",
        ],
    ),
    "a line that announces an excerpt, broken before the name of its law": (
        (
            f"{LETTER}Việc lập sổ của các kho muối và kho gạo được thực hiện theo quy định tại Điều 12 Luật\n"
            "Dược như sau:\n1. Kho có sổ.\n2. Kho nêu tại khoản 1 Điều này mở sổ theo khoản này."
        ),
        ["điều 12 @105/2016/QH13", "điều 12/khoản 1 @105/2016/QH13", "điều 12/khoản 2 @105/2016/QH13"],
    ),
    "a line that announces an excerpt, broken behind a clause": (
        (
            f"{LETTER}Việc lập sổ của các kho muối và kho gạo được thực hiện theo quy định tại khoản 3\n"
            f"Điều 5 {DECREE} như sau:\n3. Kho có sổ:\na) Sổ muối;\nb) Sổ gạo, kèm theo điểm a khoản này."
        ),
        ["điều 5/khoản 3 @15/2020/NĐ-CP", "điều 5/khoản 3/điểm a @15/2020/NĐ-CP"],
    ),
    "the next sentence announces nothing for the one before": (
        (f"{LETTER}Kho theo Điều 5 {DECREE}\nCăn cứ Điều 6 {OTHER} quy định như sau:\n1. Sổ theo khoản 3 Điều này."),
        ["điều 5 @15/2020/NĐ-CP", "điều 6 @30/2020/NĐ-CP", "điều 6/khoản 3 @30/2020/NĐ-CP"],
    ),
    "a sentence over more lines than a page breaks": (
        f"{LETTER}Kho theo Điều 5 {DECREE} quy định\nvề sổ\nvề muối\nvề gạo như sau:\n1. Sổ theo khoản 3 Điều này.",
        ["điều 5 @15/2020/NĐ-CP", "điều 5/khoản 3 @15/2020/NĐ-CP"],
    ),
    "a line that goes on with a verb of amendment, and one that says by what": (
        (
            f"{HEAD}Điều 1. Một\n1. Kho lập theo mẫu được\nsửa đổi tại khoản 2 Điều 3 của Nghị định này.\n"
            f"2. Sổ theo Nghị định số 5/2019/NĐ-CP được\nbổ sung khoản 7 Điều 8 {DECREE}. Ghi theo khoản 4.\n"
            f"sửa đổi, bổ sung bởi khoản 5 Điều 6 {OTHER}. Ghi theo khoản 9."
        ),
        [
            "điều 3/khoản 2 @41/2025/NĐ-CP",
            "điều 8/khoản 7 @15/2020/NĐ-CP",
            "điều 1/khoản 4 @41/2025/NĐ-CP",
            "điều 6/khoản 5 @30/2020/NĐ-CP",
            "điều 1/khoản 9 @41/2025/NĐ-CP",
        ],
    ),
    "a line that says of which law all places are, broken by the page": (
        (
            f"{HEAD}Điều 1. Phạm vi\nNghị định này quy định chi tiết một số điều của Luật Kho muối số 7/2024/QH15\n"
            "về sổ và kho, bao gồm:\na) Khoản 2 Điều 34 về sổ;\nb) Điều 35 về kho."
        ),
        ["điều 34/khoản 2 @7/2024/QH15", "điều 35 @7/2024/QH15"],
    ),
    "a line that amends, broken by the page": (
        (
            f"{HEAD}Điều 1. Sửa đổi, bổ sung một số điều của\nNghị định số 15/2020/NĐ-CP\n1. Sửa đổi, bổ sung một số"
            " khoản của\nĐiều 17 như sau:\na) Sửa đổi, bổ sung khoản 1 như sau:\nĐề nghị theo mẫu."
        ),
        ["điều 17 @15/2020/NĐ-CP", "điều 17/khoản 1 @15/2020/NĐ-CP"],
    ),
    "a line in small letters behind more lines than a page breaks, and at the start": (
        f"điều 3 {DECREE}\nquy định\nvề sổ\nvề kho\nvề gạo\ntheo khoản 1 Điều 4 {DECREE}\nvề muối.",
        ["điều 3 @15/2020/NĐ-CP", "điều 4/khoản 1 @15/2020/NĐ-CP"],
    ),
    "this annex, where a line starts with it": (
        f"{HEAD}Điều 1. Một\nPhụ lục III\nMẪU SỔ\nPhần I\n1. Ghi tại Mục IV Phần I\nPhụ lục này.",
        ["phụ lục III/phần I/mục IV @41/2025/NĐ-CP"],
    ),
    "a document far into a text is near what follows it": (
        (f"{LETTER}{FAR}\nTheo {DECREE}, kho có sổ theo khoản 3 Điều 10."),
        ["điều 10/khoản 3 @15/2020/NĐ-CP"],
    ),
    "cells that name one document, two, and one with what it amends": (
        (
            f"{HEAD}Điều 1. Một\n| 1 | {DECREE} | Điều 5, Điều 6 |\n| 2 | {OTHER} | Điều 7 |\n"
            f"| 3 | {DECREE}, {OTHER} | Điều 8 |\n| 4 | {DECREE} sửa đổi {OTHER} | Điều 9 | sửa đổi |\n"
        ),
        [
            "điều 5 @15/2020/NĐ-CP",
            "điều 6 @15/2020/NĐ-CP",
            "điều 7 @30/2020/NĐ-CP",
            "điều 8 @41/2025/NĐ-CP",
            "điều 9 @15/2020/NĐ-CP",
        ],
    ),
    "words in marks inside new text, in marks of one kind and of two": (
        (
            f"{HEAD}Điều 1. Sửa đổi {DECREE}\n1. Sửa đổi Điều 8 như sau:\n"
            "“Điều 8. Kho “mẫu” theo Điều 7 Nghị định này.”\n"
            '2. Sửa đổi Điều 9 như sau:\n"Điều 9. Kho "mẫu" có sổ.\n1. Sổ theo khoản 2 Điều này."'
            "\n3. Theo Điều 2 Nghị định này."
        ),
        [
            "điều 8 @15/2020/NĐ-CP",
            "điều 7 @15/2020/NĐ-CP",
            "điều 9 @15/2020/NĐ-CP",
            "điều 9/khoản 2 @15/2020/NĐ-CP",
            "điều 2 @41/2025/NĐ-CP",
        ],
    ),
    "words behind new text on its last line, and a paragraph of it with words in marks": (
        (
            f"{HEAD}Điều 1. Sửa đổi {DECREE}\n1. Sửa đổi Điều 8 như sau:\n"
            "“Điều 8. Kho “mẫu” mở.” Xem Điều 3 Nghị định này.\n2. Sửa đổi Điều 9 như sau:\n"
            '"Điều 9. Kho\n1. Sổ.\n2. Kho "mẫu" theo điểm a khoản này."  Xem Điều 4 Nghị định này.'
        ),
        [
            "điều 8 @15/2020/NĐ-CP",
            "điều 3 @41/2025/NĐ-CP",
            "điều 9 @15/2020/NĐ-CP",
            "điều 9/khoản 2/điểm a @15/2020/NĐ-CP",
            "điều 4 @41/2025/NĐ-CP",
        ],
    ),
    "what a conclusion calls this article is the one that was announced last": (
        (
            "Điều 39 Luật Quản lý thuế số 38/2019/QH14 quy định như sau:\nĐiều 39. Kho\n1. Kho mở.\n"
            f"Điều 5 {DECREE} quy định như sau:\n1. Kho đóng.\nDo đó, kho tại khoản 2 Điều này đóng."
        ),
        ["điều 39 @38/2019/QH14", "điều 5 @15/2020/NĐ-CP", "điều 5/khoản 2 @15/2020/NĐ-CP"],
    ),
    "a lead-in that names the article and what a later document gave it prints the article": (
        (
            f"{LETTER}Kho mở theo khoản 7 Điều 5 {DECREE} và điểm c khoản 3 Điều 2 Nghị định số 9/2022/NĐ-CP như sau:\n"
            "7. Kho theo khoản 2 Điều này có sổ."
        ),
        ["điều 5/khoản 7 @15/2020/NĐ-CP", "điều 2/khoản 3/điểm c @9/2022/NĐ-CP", "điều 5/khoản 2 @15/2020/NĐ-CP"],
    ),
    "a lead-in that names an article of two documents of one year, and one that names a later article": (
        (
            f"{LETTER}Kho mở theo khoản 7 Điều 5 {DECREE} và khoản 3 Điều 2 {OTHER} quy định như sau:\n"
            f"1. Kho theo khoản 2 Điều này có sổ.\nĐề nghị:\nKho mở theo khoản 7 Điều 5 {DECREE} và khoản 3 Điều 8 "
            "Nghị định số 9/2022/NĐ-CP quy định như sau:\n1. Kho theo khoản 4 Điều này có sổ."
        ),
        [
            "điều 5/khoản 7 @15/2020/NĐ-CP",
            "điều 2/khoản 3 @30/2020/NĐ-CP",
            "điều này/khoản 2 @None",
            "điều 5/khoản 7 @15/2020/NĐ-CP",
            "điều 8/khoản 3 @9/2022/NĐ-CP",
            "điều này/khoản 4 @None",
        ],
    ),
    "an annex and an article that were named with their document above": (
        (
            f"{LETTER}Kho tại Phụ lục I {DECREE} và Điều 5 {DECREE}.\n\nTheo {OTHER}, kho mở.\n\n"
            "Kho không thuộc Phụ lục I nêu trên, Điều 5 nói trên, Phụ lục II nêu trên và Phụ lục I."
        ),
        [
            "phụ lục I @15/2020/NĐ-CP",
            "điều 5 @15/2020/NĐ-CP",
            "phụ lục I @15/2020/NĐ-CP",
            "điều 5 @15/2020/NĐ-CP",
            "phụ lục II @812/BTC-QLG",
            "phụ lục I @812/BTC-QLG",
        ],
    ),
    "a line that says what an article rules prints nothing": (
        f"Theo Điều 5 {DECREE} quy định về kho.\nKhoản 2 có sổ.",
        ["điều 5 @15/2020/NĐ-CP", "khoản 2 @15/2020/NĐ-CP"],
    ),
    "a footnote speaks of the place where its mark stands": (
        (
            "Số: 12/VBHN-BXD\nTHÔNG TƯ\nVề kho\nĐiều 1. Kho[1]\n1. Kho mở.\na) [2] Kho gạo.\n2.[3] Kho đóng.\n"
            "Điều 2. Sổ\n1. Sổ xanh.\n[1] Điều này được sửa đổi theo quy định tại khoản 1 Điều 1.\n"
            "[2] Điểm này được bãi bỏ theo quy định tại khoản 2 Điều 1.\n[3] Khoản này được thay thế.\n"
            "[4] Khoản này được bổ sung.\nĐiểm này được bãi bỏ."
        ),
        [
            "điều 1 @12/VBHN-BXD",
            "điều 1/khoản 1 @12/VBHN-BXD",
            "điều 1/khoản 1/điểm a @12/VBHN-BXD",
            "điều 1/khoản 2 @12/VBHN-BXD",
            "điều 1/khoản 2 @12/VBHN-BXD",
            "điều 2/khoản 1 @12/VBHN-BXD",
        ],
    ),
    "a form with a code is a circular's, not that of a letter or a law": (
        (
            "Số: 7/CT-CS\nKính gửi: Công ty A\nTheo Thông tư số 80/2021/TT-BTC, kho khai theo Mẫu số 01/TK-K.\n\n"
            "Theo Luật Quản lý thuế số 38/2019/QH14, kho gửi tờ khai (Mẫu số 02/TK-K) và Phụ lục I."
        ),
        ["mẫu số 01/TK-K @80/2021/TT-BTC", "mẫu số 02/TK-K @None", "phụ lục I @7/CT-CS"],
    ),
    "a rule that is attached is that of the decision, spelt as it was once": (
        "Bãi bỏ khoản 3 Điều 5 bản qui định ban hành kèm theo Quyết định số 520/1999/QĐ-UB.",
        ["điều 5/khoản 3 @520/1999/QĐ-UB"],
    ),
    "forms with two words of letters": (
        "Khai theo Mẫu TP-CC-18-sđ tại Phụ lục ban hành kèm theo Thông tư số 3/2024/TT-BTP, thay mẫu TP-CC-18.",
        ["mẫu TP-CC-18-sđ @3/2024/TT-BTP", "mẫu TP-CC-18 @None"],
    ),
    "the ends of a range that a dash parts are of one document": (
        "Căn cứ khoản 23 - 25 Điều 1 Nghị quyết số 25/NQ-HĐND.",
        ["điều 1/khoản 23 @25/NQ-HĐND", "điều 1/khoản 25 @25/NQ-HĐND"],
    ),
    "a place of another document that has no articles is no part of the article being read": (
        f"{HEAD}Điều 1. Kho\n1. Kho theo điểm 13 của Nghị quyết số 142/2024/QH15, khoản 2 Điều này.",
        ["điểm 13 @142/2024/QH15", "điều 1/khoản 2 @41/2025/NĐ-CP"],
    ),
    "what lays down a point in detail cites it": (
        f"{HEAD}Điều 1. Kho\n1. Kho:\na) Bộ quy định chi tiết điểm này.\nb) Bộ hướng dẫn điểm này; xác định điểm này.",
        ["điều 1/khoản 1/điểm a @41/2025/NĐ-CP", "điều 1/khoản 1/điểm b @41/2025/NĐ-CP"],
    ),
    "a comma may stand for the dot behind the number of new text": (
        f"{HEAD}Điều 1. Sửa đổi {DECREE}\n1. Sửa đổi Điều 45 như sau:\n“Điều 45, Kho mẫu\n1. Kho.”",
        ["điều 45 @15/2020/NĐ-CP"],
    ),
    "annexes in a row may have letters behind their numerals": (
        "Thay Phụ lục IXa, IXb và IXc của Nghị định số 60/2023/NĐ-CP.",
        ["phụ lục IXa @60/2023/NĐ-CP", "phụ lục IXb @60/2023/NĐ-CP", "phụ lục IXc @60/2023/NĐ-CP"],
    ),
    "a form that was issued with an annex is of the annex's document": (
        "Kho khai theo Mẫu số 02 ban hành kèm theo Phụ lục I Thông tư số 80/2021/TT-BTC.",
        ["mẫu số 02 @80/2021/TT-BTC", "phụ lục I @80/2021/TT-BTC"],
    ),
    "a line that announces it prints it, spaces behind the colon or not": (
        f"Theo Điều 5 {DECREE} quy định về kho: \n1. Kho.\n2. Sổ theo khoản 1 của kho.",
        ["điều 5 @15/2020/NĐ-CP", "điều 5/khoản 1 @15/2020/NĐ-CP"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), PLACES.values(), ids=PLACES)
def test_a_place_is_that_of_the_document_being_read(text: str, expected: list[str]) -> None:
    """Each place has the outer levels that are open where it stands, and the document that is spoken of there."""
    found = [e.value for e in extract(text, on=dt.date(2025, 6, 1)).entities if e.kind == "provision"]
    assert [f"{value.path} @{value.document}" for value in found] == expected


@pytest.mark.parametrize(("text", "expected"), PLACES.values(), ids=PLACES)
@pytest.mark.parametrize(("before", "behind"), [("  ", ""), ("", "  ")], ids=["indented", "filled"])
def test_the_margins_of_a_page_bind_nothing(text: str, expected: list[str], before: str, behind: str) -> None:
    """Pages leave spaces before and behind the words of a line, and on an empty one."""
    page = "\n".join(f"{before}{line}{behind}" for line in text.split("\n"))
    test_a_place_is_that_of_the_document_being_read(page, expected)


def test_lines_that_a_page_sets_in_its_middle() -> None:
    """However far a page moves them, headings open what they open, and lines that amend do so."""
    text = (
        f"{HEAD}Điều 1. Sửa đổi {DECREE}\n1. Sửa đổi Điều 8 như sau:\n“Điều 8. Kho\n1. Theo khoản 2 Điều này.”\n"
        "Điều 2. Bãi bỏ một số điều của\nThông tư số 12/2024/TT-BTC\n1. Bãi bỏ Điều 9.\nĐiều 3. Mới\n2. Theo khoản 1."
    )
    page = "\n".join(f"{' ' * 60}{line}" for line in text.split("\n"))
    places = [
        "điều 8 @15/2020/NĐ-CP",
        "điều 8/khoản 2 @15/2020/NĐ-CP",
        "điều 9 @12/2024/TT-BTC",
        "điều 3/khoản 1 @41/2025/NĐ-CP",
    ]
    test_a_place_is_that_of_the_document_being_read(page, places)


HOW = {
    "a letter's this and that are documents that it cites": [THIS, None, BEFORE],
    "forms and annexes that come with a document": [NAMED, NAMED, NAMED],
    "the document of a row stands in the cell before": [None, BEFORE, *[IN_ROW] * 5],
    "a sentence that opens a list, and one that does not": [LEAD_IN, LEAD_IN, THIS],
    "new text that quotes words, and lines that amend after it": [*[AMENDED] * 7, NAMED, THIS],
    "a document cited long before is not meant": [NAMED, None, BEFORE, None],
    "a line that announces an excerpt, broken by the page": [NAMED, LEAD_IN, LEAD_IN, None],
    "a clause that a letter prints, the next one, and the conclusion": [NAMED, LEAD_IN, NAMED, LEAD_IN, None],
}


@pytest.mark.parametrize(("name", "expected"), HOW.items(), ids=HOW)
def test_a_place_says_how_its_document_was_found(name: str, expected: list[str | None]) -> None:
    """A place says by what its document was settled, and nothing where it has none."""
    found = extract(PLACES[name][0], on=dt.date(2025, 6, 1)).entities
    assert [e.how.get("document") for e in found if e.kind == "provision"] == expected


@pytest.mark.parametrize("tail", ["\n", ".\n", ";\n", ",\n", "  \n", " .\n"])
def test_new_text_in_straight_marks_ends_with_its_line(tail: str) -> None:
    """A straight mark closes new text where its line or its sentence ends, whatever mark stands behind."""
    text = (
        f"{HEAD}Điều 1. Sửa đổi {DECREE}\n1. Sửa đổi Điều 8 như sau:\n"
        f'"Điều 8. Tên\n1. Theo Điều 7 Nghị định này."{tail}2. Theo Điều 3 Nghị định này.'
    )
    found = [e.value for e in extract(text, on=dt.date(2025, 6, 1)).entities if e.kind == "provision"]
    assert [f"{value.path} @{value.document}" for value in found] == [
        "điều 8 @15/2020/NĐ-CP",
        "điều 7 @15/2020/NĐ-CP",
        "điều 3 @41/2025/NĐ-CP",
    ]


@pytest.mark.parametrize("opening", ["\n“", ":\n“", ":“", ":   “", ':\n"'])
@pytest.mark.parametrize("closing", ["”;", "” ;"])
def test_new_text_opens_on_its_line_or_behind_a_colon(opening: str, closing: str) -> None:
    """However many blanks part a colon from the mark; and behind the mark that closes it the article is read on."""
    closing = closing.replace("”", '"') if '"' in opening else closing
    text = (
        f"{HEAD}Điều 1. Sửa đổi khoản 2 Điều 5 của {DECREE} như sau{opening}2. Gửi sổ theo khoản 1 Điều này.{closing} "
        "việc gửi theo khoản 4 Điều này."
    )
    found = [e.value for e in extract(text, on=dt.date(2025, 6, 1)).entities if e.kind == "provision"]
    assert [f"{value.path} @{value.document}" for value in found] == [
        "điều 5/khoản 2 @15/2020/NĐ-CP",
        "điều 5/khoản 1 @15/2020/NĐ-CP",
        "điều 1/khoản 4 @41/2025/NĐ-CP",
    ]
