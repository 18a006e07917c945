"""What a document says beside a number, of a list, of its own name: day, issuer and id, and how each was found."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy import extract
from vnpolicy.document.reasons import LISTED, NAMED, REPEATED, THIS

ON = dt.date(2025, 6, 1)
FAR = "Nước chảy. " * 400


def cited(text: str) -> list[tuple[str | None, str | None, str | None]]:
    return [
        (e.value.id, e.value.date and e.value.date.isoformat(), e.value.issuer)
        for e in extract(text, on=ON).entities
        if e.kind == "reference"
    ]


CITED = {
    "who issues what carries out a document has not issued that": (
        (
            "Thông báo thi hành Nghị quyết 66-NQ/TW do Văn phòng Chính phủ ban hành; về Nghị định số 5/2024/NĐ-CP do "
            "Văn phòng Chính phủ ban hành; Thông tư số 3/2024/TT-BYT do Bộ Tài chính ban hành."
        ),
        [("66-NQ/TW", None, None), ("5/2024/NĐ-CP", None, None), ("3/2024/TT-BYT", None, None)],
    ),
    "who has issued it does": (
        (
            "Nghị quyết 66-NQ/TW do Bộ Chính trị ban hành; Thông tư số 3/2024/TT-BYT do Bộ trưởng Bộ Y tế ban hành; "
            "Nghị định số 5/2024/NĐ-CP do Chính phủ ban hành."
        ),
        [
            ("66-NQ/TW", None, "Bộ Chính trị"),
            ("3/2024/TT-BYT", None, "Bộ trưởng Bộ Y tế"),
            ("5/2024/NĐ-CP", None, "Chính phủ"),
        ],
    ),
    "who issues what comes with a document": (
        (
            "Quy chuẩn do Bộ trưởng Bộ Y tế ban hành kèm theo Thông tư số 3/2024/TT-BYT; Quy chế kho của Bộ Y tế ban "
            "hành kèm theo Quyết định số 4/2024/QĐ-TTg; mẫu do Bộ Tài chính ban hành kèm theo Nghị định số "
            "5/2024/NĐ-CP."
        ),
        [("3/2024/TT-BYT", None, "Bộ Y tế"), ("4/2024/QĐ-TTg", None, None), ("5/2024/NĐ-CP", None, None)],
    ),
    "the day behind what was done with it": (
        (
            "Xem Công điện 232/CĐ-TTg đã ban hành ngày 27/11/2024; Nghị định số 5/2024/NĐ-CP được ban hành "
            "ngày 5/3/2024; Công điện 233/CĐ-TTg đã được ký ban hành ngày 28/11/2024; Chỉ thị "
            "số 7/CT-TTg ra ngày 2/12/2024."
        ),
        [
            ("232/CĐ-TTg", "2024-11-27", None),
            ("5/2024/NĐ-CP", "2024-03-05", None),
            ("233/CĐ-TTg", "2024-11-28", None),
            ("7/CT-TTg", "2024-12-02", None),
        ],
    ),
    "who has issued it and when, behind its year or the brackets around it": (
        (
            "Nghị quyết số 12/NQ-CP năm 2024, được Chính phủ ban hành ngày 05/6/2024; chương trình mới (Chỉ thị số "
            "8/CT-TTg) được Thủ tướng Chính phủ ban hành ngày 06/6/2024; kho mới (Nghị định số 5/2024/NĐ-CP) được mở."
        ),
        [
            ("12/NQ-CP", "2024-06-05", "Chính phủ"),
            ("8/CT-TTg", "2024-06-06", "Thủ tướng Chính phủ"),
            ("5/2024/NĐ-CP", None, None),
        ],
    ),
    "a law whose name is run into its day": (
        "Căn cứ Luật Xây dựngngày 26/11/2003; Luật Đất đaingày 26 tháng 11 năm 2003; Luật Làm việc ngày 5.",
        [("16/2003/QH11", "2003-11-26", None), ("13/2003/QH11", "2003-11-26", None), (None, None, None)],
    ),
    "who issues a document may do so in more words": (
        (
            "Ngày 5/3/2025, Chính phủ có ban hành Nghị định số 5/2025/NĐ-CP. Ngày 6/3/2025, Bộ Y tế chính thức ban "
            "hành Thông tư số 6/2025/TT-BYT. Ngày 7/3/2025, Bộ Nội vụ mới đây đã ban hành Thông tư số 7/2025/TT-BNV."
        ),
        [
            ("5/2025/NĐ-CP", "2025-03-05", "Chính phủ"),
            ("6/2025/TT-BYT", "2025-03-06", "Bộ Y tế"),
            ("7/2025/TT-BNV", "2025-03-07", "Bộ Nội vụ"),
        ],
    ),
    "a law that no table knows by when it was issued, or by its year": (
        "Luật thuế mua kho ban hành ngày 22 tháng 6 năm 1994; Luật về quyền tự do xây kho 1957; luật về quyền xây kho.",
        [(None, "1994-06-22", None), (None, None, None)],
    ),
    "the last of several who do a thing issues it": (
        (
            "QCVN 7:2025/BYT do Cục Dân số biên soạn, Bộ Khoa học và Công nghệ thẩm định, Bộ trưởng Bộ Y tế ban hành "
            "kèm theo Thông tư số 67/2025/TT-BYT. Quy chế của Cục Dân số, Bộ Y tế ban hành kèm theo Thông tư số "
            "8/2025/TT-BYT."
        ),
        [("QCVN 7:2025/BYT", None, None), ("67/2025/TT-BYT", None, "Bộ Y tế"), ("8/2025/TT-BYT", None, None)],
    ),
    "the issuer at the head of a list is that of all in it, whose type may stand again": (
        (
            "Căn cứ các Nghị định của Chính phủ: Nghị định số 8/2024/NĐ-CP; Nghị định số 9/2024/NĐ-CP về kho.\n"
            "Căn cứ các Nghị định của Chính phủ số 6/2010/NĐ-CP về kho; số 4/2013/NĐ-CP.\n"
            "Theo ý kiến của Bộ Y tế: Thông tư số 5/2024/TT-BYT hết hiệu lực."
        ),
        [
            ("8/2024/NĐ-CP", None, "Chính phủ"),
            ("9/2024/NĐ-CP", None, "Chính phủ"),
            ("6/2010/NĐ-CP", None, "Chính phủ"),
            ("4/2013/NĐ-CP", None, "Chính phủ"),
            ("5/2024/TT-BYT", None, None),
        ],
    ),
    "a bare name before a law that it replaced is the law in force": (
        "Theo Luật Đất đai thì tha; bản án theo Luật Đất đai số 45/2013/QH13. Theo Luật Đất đai thì phạt.",
        [("31/2024/QH15", None, None), ("45/2013/QH13", None, None), ("45/2013/QH13", None, None)],
    ),
    "an older law of a name is not the one that the table knows": (
        "Căn cứ Luật Khoáng sản ngày 20/3/1996; Luật Đất đai ban hành ngày 14/7/1993; Luật Đường bộ ngày 27/6/2023.",
        [(None, "1996-03-20", None), (None, "1993-07-14", None), ("35/2024/QH15", "2023-06-27", None)],
    ),
    "a rule of the Party by its number alone, and what an act rules": (
        "Theo Quy định số 41 của Bộ Chính trị; Quy định 05 nội dung; theo quy định 12 của Công ty.",
        [("41-QĐ/TW", None, "Bộ Chính trị")],
    ),
    "an ordinance without its type and its term": (
        "Căn cứ Pháp lệnh Phí, lệ phí số 38/2001/UBTVQH ngày 28/8/2001.",
        [("38/2001/UBTVQH", "2001-08-28", None)],
    ),
    "the number of a law that amends another names no other by its bare name": (
        "Theo Luật Đấu thầu (sửa bởi Luật Đấu thầu số 90/2025/QH15) và theo Luật Đấu thầu số 22/2023/QH15.",
        [("22/2023/QH15", None, None), ("90/2025/QH15", None, None), ("22/2023/QH15", None, None)],
    ),
    "the law in force is meant beside one that amends it": (
        "Theo Luật Đấu thầu, được sửa bởi Luật Đấu thầu số 90/2025/QH15.",
        [("22/2023/QH15", None, None), ("90/2025/QH15", None, None)],
    ),
    "a list under a noun and a colon has the day of each": (
        "Theo các Văn bản: số 12/SNV-TC ngày 05/3/2021, số 15/SNV-TC ngày 06/3/2021.",
        [("12/SNV-TC", "2021-03-05", None), ("15/SNV-TC", "2021-03-06", None)],
    ),
    "who passed it stands before the day of that": (
        "Luật Đất đai đã được Quốc hội khóa XV thông qua ngày 18/01/2024.",
        [("31/2024/QH15", "2024-01-18", "Quốc hội")],
    ),
    "who issued it, and who was only told by it": (
        "Nghị định 5/2024/NĐ-CP được Chính phủ ký ban hành ngày 3/2/2024; Nghị định 6/2024/NĐ-CP được Chính phủ gửi.",
        [("5/2024/NĐ-CP", "2024-02-03", "Chính phủ"), ("6/2024/NĐ-CP", None, None)],
    ),
    "a law that is named by its year is not of a day of another": (
        "Thay thế Luật Đất đai 2013\nNgày 18/01/2024, cầu thông xe. Luật Đất đai năm 2013, ngày 29/11/2013.",
        [("45/2013/QH13", None, None), ("45/2013/QH13", "2013-11-29", None)],
    ),
    "a word that stands twice before the day, or before the issuer": (
        "Theo Nghị định số 5/2024/NĐ-CP ngày ngày 03/02/2024 của của Chính phủ.",
        [("5/2024/NĐ-CP", "2024-02-03", "Chính phủ")],
    ),
    "a list of one day": (
        "Nghị định 31/2025/NĐ-CP, Nghị định 32/2024/NĐ-CP, Nghị định 33/2025/NĐ-CP, 34/2025/NĐ-CP cùng ngày 12/2/2025",
        [
            ("31/2025/NĐ-CP", None, None),
            ("32/2024/NĐ-CP", None, None),
            ("33/2025/NĐ-CP", "2025-02-12", None),
            ("34/2025/NĐ-CP", "2025-02-12", None),
        ],
    ),
    "issued on the same day": (
        "Quyết định số 7/QĐ-TTg, ban hành cùng ngày 12/2/2025.",
        [("7/QĐ-TTg", "2025-02-12", None)],
    ),
    "two laws of two assemblies share the assembly": (
        "Căn cứ Luật số 49/2019/QH14, Luật số 23/2014/QH13 của Quốc hội.",
        [("49/2019/QH14", None, "Quốc hội"), ("23/2014/QH13", None, "Quốc hội")],
    ),
    "two types of one body share the body": (
        "Căn cứ Nghị định số 5/2024/NĐ-CP, Nghị quyết số 3/NQ-CP của Chính phủ.",
        [("5/2024/NĐ-CP", None, "Chính phủ"), ("3/NQ-CP", None, "Chính phủ")],
    ),
    "the older, shorter symbol of the same committee": (
        "Quyết định số 5/2003/QĐ-UB và Quyết định số 6/2005/QĐ-UBND của UBND tỉnh Lai Châu.",
        [
            ("5/2003/QĐ-UB", None, "Ủy ban nhân dân tỉnh Lai Châu"),
            ("6/2005/QĐ-UBND", None, "Ủy ban nhân dân tỉnh Lai Châu"),
        ],
    ),
    "a list shares, whatever is cited after it": (
        "Theo Nghị quyết số 3/NQ-CP và Nghị quyết số 71/NQ-CP của Chính phủ. Thông tư số 5/2024/TT-BTC còn hiệu lực.",
        [("3/NQ-CP", None, "Chính phủ"), ("71/NQ-CP", None, "Chính phủ"), ("5/2024/TT-BTC", None, None)],
    ),
    "a list shares, and after it stands one with words of its own": (
        "Nghị quyết số 3/NQ-CP và Nghị quyết số 71/NQ-CP của Chính phủ về phí; Luật số 7/2024/QH15 của Quốc hội.",
        [("3/NQ-CP", None, "Chính phủ"), ("71/NQ-CP", None, "Chính phủ"), ("7/2024/QH15", None, "Quốc hội")],
    ),
    "a list shares, and its next member is another body's": (
        "Nghị quyết số 3/NQ-CP và Nghị quyết số 71/NQ-CP của Chính phủ, Thông tư số 8/2024/TT-BTC của Bộ Tài chính.",
        [("3/NQ-CP", None, "Chính phủ"), ("71/NQ-CP", None, "Chính phủ"), ("8/2024/TT-BTC", None, "Bộ Tài chính")],
    ),
    "the head of a list says whose all are": (
        "Căn cứ các Nghị định của Chính phủ: số 7/2024/NĐ-CP về phí; số 8/2024/NĐ-CP sửa Nghị định số 7/2023/NĐ-CP.",
        [("7/2024/NĐ-CP", None, "Chính phủ"), ("8/2024/NĐ-CP", None, "Chính phủ"), ("7/2023/NĐ-CP", None, None)],
    ),
    "the head of a list says the post, the old name aside": (
        "các Thông tư của Bộ trưởng Bộ Tài chính (nay là bộ khác) ban hành, gồm: số 5/2023/TT-BTC; số 6/2023/TT-BTC",
        [("5/2023/TT-BTC", None, "Bộ trưởng Bộ Tài chính"), ("6/2023/TT-BTC", None, "Bộ trưởng Bộ Tài chính")],
    ),
    "the head of a list says that he approved them, and which they are": (
        "Các Quyết định của Thủ tướng Chính phủ phê duyệt, cụ thể: số 5/QĐ-TTg phê duyệt đề án đê; số 6/QĐ-TTg",
        [("5/QĐ-TTg", None, "Thủ tướng Chính phủ"), ("6/QĐ-TTg", None, "Thủ tướng Chính phủ")],
    ),
    "a list goes on where its next document opens a line": (
        "Căn cứ các Nghị định của Chính phủ: số 7/2024/NĐ-CP về đê;\nsố 8/2024/NĐ-CP về cầu.\nsố 9/2024/NĐ-CP",
        [("7/2024/NĐ-CP", None, "Chính phủ"), ("8/2024/NĐ-CP", None, "Chính phủ"), ("9/2024/NĐ-CP", None, None)],
    ),
    "a list ends with its line": (
        "số 5/NQ-CP. Căn cứ Nghị định của Chính phủ: số 7/2024/NĐ-CP;\nvà số 8/2024/NĐ-CP",
        [("5/NQ-CP", None, None), ("7/2024/NĐ-CP", None, "Chính phủ"), ("8/2024/NĐ-CP", None, None)],
    ),
    "who submits a paper has written it": (
        "Hồ sơ do Bộ Y tế trình tại văn bản số 6/TTr-BYT; Bộ Y tế đề nghị tại Công văn số 7/BTC-NS.",
        [("6/TTr-BYT", None, "Bộ Y tế"), ("7/BTC-NS", None, None)],
    ),
    "a list under its head is of one body": (
        "Nghị định của Chính phủ: số 9/2024/NĐ-CP, số 4/NQ-CP và số 5/2024/TT-BYT",
        [("9/2024/NĐ-CP", None, "Chính phủ"), ("4/NQ-CP", None, "Chính phủ"), ("5/2024/TT-BYT", None, None)],
    ),
    "and so has the second of two who do": (
        (
            "Theo đề nghị của Bộ trưởng Bộ Xây dựng tại Tờ trình số 41/TTr-BXD ngày 02/3/2025 và Bộ trưởng Bộ Y tế tại "
            "Tờ trình số 64/TTr-BYT; xem Kế hoạch số 3/KH-BYT và Bộ Tài chính tại Công văn số 6/BTC-TCT."
        ),
        [
            ("41/TTr-BXD", "2025-03-02", "Bộ Xây dựng"),
            ("64/TTr-BYT", None, "Bộ Y tế"),
            ("3/KH-BYT", None, None),
            ("6/BTC-TCT", None, None),
        ],
    ),
    "a page breaks the day of the first of two who do": (
        (
            "Theo đề nghị của Bộ trưởng Bộ Xây dựng tại Tờ trình số 41/TTr-BXD ngày 02\ntháng 3 năm 2025 và Bộ trưởng "
            "Bộ Y tế tại Tờ trình số 64/TTr-BYT."
        ),
        [("41/TTr-BXD", "2025-03-02", "Bộ Xây dựng"), ("64/TTr-BYT", None, "Bộ Y tế")],
    ),
    "who says something in a document of his own has issued it, and what is listed behind it": (
        (
            "Theo đề nghị của Bộ trưởng Bộ Xây dựng tại Tờ trình số 41/TTr-BXD ngày 02/3/2025, Báo cáo số 64/BC-BXD"
            " và Công văn số 5/BTC-TCT; ý kiến của Bộ Tài chính tại\nCông văn số 6/BTC-TCT, Công văn số 7/BTC-TCT."
        ),
        [
            ("41/TTr-BXD", "2025-03-02", "Bộ Xây dựng"),
            ("64/BC-BXD", None, "Bộ Xây dựng"),
            ("5/BTC-TCT", None, None),
            ("6/BTC-TCT", None, "Bộ Tài chính"),
            ("7/BTC-TCT", None, "Bộ Tài chính"),
        ],
    ),
    "who says something in a document that is not his, and who says nothing": (
        (
            "hướng dẫn của Bộ Công Thương tại Nghị định số 60/2024/NĐ-CP; việc của Chính phủ tại Nghị quyết số 5/NQ-CP;"
            " tại Nghị quyết số 6/NQ-CP; đề nghị của Bộ Công Thương tại Công văn số 8"
        ),
        [
            ("60/2024/NĐ-CP", None, None),
            ("5/NQ-CP", None, None),
            ("6/NQ-CP", None, None),
            (None, None, "Bộ Công Thương"),
        ],
    ),
    "who has a document has issued it, on the day before; what is among his has another": (
        (
            "Ngày 3/2/2025, Bộ Nội vụ đã có Công văn số 12/BNV-TCCB. Sở Tài chính có các văn bản, trong đó"
            " có Công văn số 13/STC-NS; sau khi có Quyết định số 5/QĐ-BTC"
        ),
        [
            ("12/BNV-TCCB", "2025-02-03", "Bộ Nội vụ"),
            ("13/STC-NS", None, None),
            ("5/QĐ-BTC", None, None),
        ],
    ),
    "a meeting stands before who holds it": (
        (
            "Nghị quyết số 60-NQ/TW ngày 12/4/2025 của Hội nghị lần thứ mười một Ban Chấp hành Trung ương; Nghị quyết"
            " số 19-NQ/TW Hội nghị Trung ương lần thứ năm, Ban Chấp hành Trung ương; Kết luận số 5-KL/TW Hội nghị lần"
            " thứ mười Ban Chấp hành Trung ương; Kết luận số 6-KL/TW hướng dẫn Ban Bí thư"
        ),
        [
            ("60-NQ/TW", "2025-04-12", "Ban Chấp hành Trung ương"),
            ("19-NQ/TW", None, "Ban Chấp hành Trung ương"),
            ("5-KL/TW", None, "Ban Chấp hành Trung ương"),
            ("6-KL/TW", None, None),
        ],
    ),
    "the day stands before the first of two that issue": (
        "Ngày 5/3/2025, Bộ Chính trị, Ban Bí thư ban hành Kết luận số 126-KL/TW; hôm qua, Bộ Y tế có Công văn số 5",
        [("126-KL/TW", "2025-03-05", "Ban Bí thư"), (None, None, "Bộ Y tế")],
    ),
    "the day stands before the post of the one who issues, or before a person": (
        (
            "Ngày 5/3/2025, Chủ tịch UBND tỉnh Lào Cai ban hành Quyết định số 9/QĐ-UBND; ngày 6/3/2025, Phó Chủ tịch"
            " UBND tỉnh Sơn La đã ký Quyết định số 8/QĐ-UBND; ngày 7/3/2025, Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ"
            " vừa ký Thông báo số 7/TB-VPCP; ngày 8/3/2025, Thứ trưởng Bộ Y tế Đỗ Văn Bưởi ký Công văn số 6/BYT-KH;"
            " ngày 9/3/2025, Hội Bưởi dự họp với Bộ Y tế có Công văn số 5/BYT-KH"
        ),
        [
            ("9/QĐ-UBND", "2025-03-05", "Ủy ban nhân dân tỉnh Lào Cai"),
            ("8/QĐ-UBND", "2025-03-06", "Ủy ban nhân dân tỉnh Sơn La"),
            ("7/TB-VPCP", "2025-03-07", "Văn phòng Chính phủ"),
            ("6/BYT-KH", "2025-03-08", "Bộ Y tế"),
            ("5/BYT-KH", None, "Bộ Y tế"),
        ],
    ),
    "the day stands before the board of a company": (
        (
            "Ngày 5/3/2025, HĐTV EVNCPC ban hành Nghị quyết số 720/NQ-HĐTV; ngày 6/3/2025, Hội đồng thành viên của"
            " EVNCPC có Nghị quyết số 721/NQ-HĐTV; ngày 7/3/2025, khách của EVNCPC ban hành Nghị quyết số 722/NQ-HĐTV"
        ),
        [
            ("720/NQ-HĐTV", "2025-03-05", "Tổng công ty Điện lực miền Trung"),
            ("721/NQ-HĐTV", "2025-03-06", "Tổng công ty Điện lực miền Trung"),
            ("722/NQ-HĐTV", None, "Tổng công ty Điện lực miền Trung"),
        ],
    ),
    "a name has four words at most": (
        "Bộ Y tế Lê Thị Mai Hoa ký Công văn số 5/BYT-KH; Bộ Y tế Lê Thị Mai Hoa Đào ký Công văn số 6/BYT-KH",
        [("5/BYT-KH", None, "Bộ Y tế"), ("6/BYT-KH", None, None)],
    ),
    "who signs for another body issues nothing": (
        (
            "Tổng Bí thư ký Nghị quyết số 60-NQ/TW; Chủ tịch Quốc hội Lê Văn Bưởi ký Nghị quyết số 5/NQ-UBTVQH15; ngày"
            " 5/3/2025, Chủ tịch Quốc hội Lê Văn Bưởi ký Nghị quyết số 190/2025/QH15"
        ),
        [("60-NQ/TW", None, None), ("5/NQ-UBTVQH15", None, None), ("190/2025/QH15", "2025-03-05", "Quốc hội")],
    ),
    "the day whose blank is lost is the document's": (
        "Căn cứ Luật Đất đaingày 18/01/2024; Nghị định số 30/2020/NĐ-CPngày 5/3/2020 của Chính phủ;",
        [("31/2024/QH15", "2024-01-18", None), ("30/2020/NĐ-CP", "2020-03-05", "Chính phủ")],
    ),
    "the letters of a code are its name": (
        "Điều 5 BLTTHS. Theo Bộ luật Tố tụng hình sự số 19/2003/QH11 (BLTTHS)",
        [("19/2003/QH11", None, None), ("19/2003/QH11", None, None), ("19/2003/QH11", None, None)],
    ),
    "what a colon follows and is no issuer": (
        "Văn bản của các bộ: số 7/2024/NĐ-CP",
        [("7/2024/NĐ-CP", None, None)],
    ),
    "the Government in small letters, where the issuer stands": (
        "Nghị định số 7/2024/NĐ-CP của chính phủ; Chỉ thị số 5/CT-TTg của thủ tướng chính phủ",
        [("7/2024/NĐ-CP", None, "Chính phủ"), ("5/CT-TTg", None, "Thủ tướng Chính phủ")],
    ),
    "an electronic government issues nothing": (
        "Nghị quyết số 7/NQ-CP của chính phủ điện tử",
        [("7/NQ-CP", None, None)],
    ),
    "a list shares its day alone": (
        "các Nghị quyết số 5/NQ-CP, số 6/NQ-CP ngày 9/1/2025.",
        [("5/NQ-CP", "2025-01-09", None), ("6/NQ-CP", "2025-01-09", None)],
    ),
    "what is parted by a title is no list": (
        "Nghị định số 15/2020/NĐ-CP về phí và Nghị định số 16/2020/NĐ-CP của Chính phủ.",
        [("15/2020/NĐ-CP", None, None), ("16/2020/NĐ-CP", None, "Chính phủ")],
    ),
    "each of two keeps the issuer that it has": (
        "Quyết định số 5/QĐ-BTC của Bộ trưởng Bộ Tài chính và Quyết định số 6/QĐ-BTC của Bộ Tài chính.",
        [("5/QĐ-BTC", None, "Bộ trưởng Bộ Tài chính"), ("6/QĐ-BTC", None, "Bộ Tài chính")],
    ),
    "what has no number of its own shares nothing": (
        "Nghị định số 5/2024/NĐ-CP, Nghị quyết 9 của Chính phủ; Nghị quyết 9, Nghị định số 6/2024/NĐ-CP của Chính phủ.",
        [
            ("5/2024/NĐ-CP", None, None),
            (None, None, "Chính phủ"),
            (None, None, None),
            ("6/2024/NĐ-CP", None, "Chính phủ"),
        ],
    ),
    "the standing body of a council whose place is not told, over the end of a line": (
        "Nghị quyết số 5/NQ-HĐND ngày 1/4/2024 của Thường trực HĐND thành\nphố",
        [("5/NQ-HĐND", "2024-04-01", "Thường trực Hội đồng nhân dân thành phố")],
    ),
    "an issuer that is abbreviated has its full name": (
        "Quyết định số 5/QĐ-UBND ngày 1/4/2024 của UBND tỉnh Lai Châu",
        [("5/QĐ-UBND", "2024-04-01", "Ủy ban nhân dân tỉnh Lai Châu")],
    ),
    "an abbreviation keeps no word of its own": (
        "Hướng dẫn số 5-HD/BTCTW của Ban Tổ chức TW Đảng",
        [("5-HD/BTCTW", None, "Ban Tổ chức Trung ương")],
    ),
    "a short form is what was cited before it, whatever is cited later": (
        "Thông tư số 8/2023/TT-BTC. Theo Thông tư 8, phí là 5 đồng. Thông tư số 8/2024/TT-BCT.",
        [("8/2023/TT-BTC", None, None), ("8/2023/TT-BTC", None, None), ("8/2024/TT-BCT", None, None)],
    ),
    "a bare name is the law whose number follows later": (
        "Theo Luật Sông nước thì giữ sông. Căn cứ Luật Sông nước số 99/2030/QH17.",
        [("99/2030/QH17", None, None), ("99/2030/QH17", None, None)],
    ),
    "two amending laws, a day each": (
        (
            "Luật số 62/2020/QH14 sửa đổi một số điều của Luật số 50/2014/QH13 ngày 17/6/2020; "
            "Luật số 43/2024/QH15 sửa đổi một số điều của Luật số 31/2024/QH15 ngày 29/6/2024."
        ),
        [
            ("62/2020/QH14", "2020-06-17", None),
            ("50/2014/QH13", None, None),
            ("43/2024/QH15", "2024-06-29", None),
            ("31/2024/QH15", None, None),
        ],
    ),
    "an amending law without a day before one that has it": (
        (
            "Luật số 62/2020/QH14 sửa đổi một số điều của Luật số 50/2014/QH13. "
            "Luật số 43/2024/QH15 sửa đổi một số điều của Luật số 31/2024/QH15 ngày 29/6/2024."
        ),
        [
            ("62/2020/QH14", None, None),
            ("50/2014/QH13", None, None),
            ("43/2024/QH15", "2024-06-29", None),
            ("31/2024/QH15", None, None),
        ],
    ),
    "an amending law that names no number before one that does": (
        (
            "Luật số 62/2020/QH14 sửa đổi một số điều của văn bản khác. "
            "Luật số 43/2024/QH15 sửa đổi một số điều của Luật số 31/2024/QH15 ngày 29/6/2024."
        ),
        [("62/2020/QH14", None, None), ("43/2024/QH15", "2024-06-29", None), ("31/2024/QH15", None, None)],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CITED.values(), ids=CITED)
def test_day_issuer_and_number_are_read_beside_a_citation(text: str, expected: list[tuple[str | None, ...]]) -> None:
    """Each document has the number, the day and the issuer that the text gives it, and none of another."""
    assert cited(text) == expected


REWORKED = {
    "a bill is not the law that it is to replace": (
        "Luật Viên chức số 58/2010/QH12; bàn Luật Viên chức (sửa đổi), Điều 5 Luật Viên chức (sửa đổi)",
        dt.date(2025, 6, 1),
        ["58/2010/QH12", None, None, None],
    ),
    "the law that was passed not long ago is meant": ("Luật Nhà ở (sửa đổi)", dt.date(2024, 3, 1), ["27/2023/QH15"]),
    "long after it was passed another is being made": ("Luật Nhà ở (sửa đổi)", dt.date(2027, 3, 1), [None]),
    "no day tells which": ("Luật Nhà ở (sửa đổi)", None, [None]),
    "its day tells": ("Luật Đất đai (sửa đổi) ngày 18/01/2024", None, ["31/2024/QH15"]),
    "a name that the table has not": ("Luật Sông nước (sửa đổi)", dt.date(2025, 6, 1), [None]),
}


@pytest.mark.parametrize(("text", "on", "expected"), REWORKED.values(), ids=REWORKED)
def test_a_law_that_is_made_anew_is_the_new_one(text: str, on: dt.date | None, expected: list[str | None]) -> None:
    """``Luật Viên chức (sửa đổi)`` is the law passed last, if that is not long ago, else a bill without a number."""
    found = [entity.value for entity in extract(text, on=on) if entity.kind in {"reference", "provision"}]
    assert [value.id if value.kind == "reference" else value.document for value in found] == expected


HEADED = "QUỐC HỘI\nLuật số: 99/2030/QH17\n"
OWN = {
    "by what the assembly adopts": (
        f"{HEADED}Căn cứ Hiến pháp và Luật Đất đai;\nQuốc hội ban hành Luật Sông nước.\nTheo Luật Sông nước.",
        ["99/2030/QH17", "99/2030/QH17"],
    ),
    "by its title, however far below it is cited": (
        f"{HEADED}LUẬT\nSÔNG NƯỚC\n{FAR}\nTheo Luật Sông nước.",
        ["99/2030/QH17"],
    ),
    "not by the title of a law that it prints far below": (
        f"{HEADED}{FAR}\nLUẬT\nSÔNG NƯỚC\nTheo Luật Sông nước.",
        [None],
    ),
    "not by a name that it has nowhere": (f"{HEADED}Theo Luật Sông nước.", [None]),
}


@pytest.mark.parametrize(("text", "expected"), OWN.values(), ids=OWN)
def test_a_law_knows_its_own_name(text: str, expected: list[str | None]) -> None:
    """The name of the law itself is the one that the assembly adopts, or its title; no other law's name is."""
    names = [e.value.id for e in extract(text, on=ON).entities if e.kind == "reference" and "Sông nước" in e.text]
    assert names == expected


def test_a_law_of_the_table_knows_its_own_name_before_it_is_in_force() -> None:
    """A law that the table knows means itself by the table's name, on a day when the older one was in force."""
    text = "QUỐC HỘI\nLuật số: 31/2024/QH15\nĐiều 1. Phạm vi\nLuật Đất đai quy định."
    elsewhere = extract("Luật Đất đai quy định.", on=dt.date(2024, 2, 1)).entities[0].value

    assert elsewhere.id == "45/2013/QH13"
    assert [e.value.id for e in extract(text, on=dt.date(2024, 2, 1)).entities if e.kind == "reference"] == [
        "31/2024/QH15",
        "31/2024/QH15",
    ]


HEADS = {
    "below what it comes with": (
        "Kèm theo Tờ trình số 3/TTr-BTC\nSố: 41/2025/NĐ-CP\nTheo Điều 5 Nghị định này.",
        "41/2025/NĐ-CP",
    ),
    "a standard, alone on its line": (
        "QCVN 97:2025/BNNMT\nQUY CHUẨN\nĐiều 5 Quy chuẩn này.",
        "QCVN 97:2025/BNNMT",
    ),
}


@pytest.mark.parametrize(("text", "expected"), HEADS.values(), ids=HEADS)
def test_a_document_s_own_number_stands_in_its_head(text: str, expected: str) -> None:
    """``này`` is the document whose number the head gives."""
    assert [e.value.document for e in extract(text, on=ON).entities if e.kind == "provision"] == [expected]


DECREE = "41/2025/NĐ-CP"
OWN_NUMBERS = {
    "on one line with the issuer": ("CHÍNH PHỦ_____ Số: 41/2025/NĐ-CP Hà Nội", DECREE),
    "in small letters, alone at the start of its line": ("CHÍNH PHỦ\nsố: 41/2025/NĐ-CP Hà Nội", DECREE),
    "in small letters in a sentence": ("Kho nêu tại số: 41/2025/NĐ-CP Hà Nội", None),
    "in a cell, without a colon": ("CHÍNH PHỦ\n| * Số 41/2025/NĐ-CP | Hà Nội", DECREE),
    "in marks, without a colon": ("CHÍNH PHỦ\n*Số 41/2025/NĐ-CP* Hà Nội", DECREE),
    "before a comma": ("CHÍNH PHỦ\nSố 41/2025/NĐ-CP, kho", None),
    "behind an item of a list": ("Luật số: 12/2017/QH14 sửa đổi kho\nSố: 41/2025/NĐ-CP", DECREE),
    "behind what it comes with": ("Kèm theo Tờ trình số 3/TTr-BTC\nSố: 41/2025/NĐ-CP", DECREE),
    "alone on its line, far below": (f"{'k' * 1_600}\nSố 41/2025/NĐ-CP\nKho", DECREE),
    "on one line, just near enough": (f"{'k' * 1_498} Số: 41/2025/NĐ-CP Hà Nội", DECREE),
    "on one line, just too far": (f"{'k' * 1_499} Số: 41/2025/NĐ-CP Hà Nội", None),
    "on its line, at the end of a head": (f"{'k' * 3_999}\nSố: 41/2025/NĐ-CP", DECREE),
    "on its line, behind every head": (f"{'k' * 4_000}\nSố: 41/2025/NĐ-CP", None),
}


@pytest.mark.parametrize(("text", "number"), OWN_NUMBERS.values(), ids=OWN_NUMBERS)
def test_which_number_is_the_document_s_own(text: str, number: str | None) -> None:
    """An article that names no document is the own one's, whose number stands in the head and in no sentence."""
    found = extract(f"{text}\nĐiều 1. Kho mẫu\n1. Mở theo Điều 5.", on=ON)
    assert [e.value.document for e in found if e.kind == "provision"] == [number]


HOW = {
    "an issuer alone": ("Nghị định số 5/2024/NĐ-CP của Chính phủ", [{"issuer": NAMED}]),
    "a short form's issuer": ("Nghị quyết 70 của Bộ Chính trị", [{"id": NAMED, "issuer": NAMED}]),
    "the head of a list": (
        "các Nghị định của Chính phủ: số 7/2024/NĐ-CP; số 8/2024/NĐ-CP.",
        [{"issuer": NAMED}, {"issuer": LISTED}],
    ),
    "who speaks in what is listed": (
        "Theo đề nghị của Bộ Xây dựng tại Tờ trình số 41/TTr-BXD, Báo cáo số 64/BC-BXD.",
        [{"issuer": NAMED}, {"issuer": LISTED}],
    ),
    "one day of three": (
        "Nghị định số 30/2025/NĐ-CP, số 31/2025/NĐ-CP, số 32/2025/NĐ-CP cùng ngày 12/2/2025",
        [{"date": LISTED}, {"date": LISTED}, {"date": NAMED}],
    ),
    "a list": ("các Nghị quyết số 5/NQ-CP, số 6/NQ-CP ngày 9/1/2025.", [{"date": LISTED}, {"date": NAMED}]),
    "the day of an amending law": (
        "Luật số 43/2024/QH15 sửa đổi một số điều của Luật số 31/2024/QH15 ngày 29/6/2024",
        [{"date": NAMED}, {"date": NAMED}],
    ),
    "a law of its day": ("Luật Đất đai (ngày 29/11/2013)", [{"id": NAMED, "date": NAMED}]),
    "itself": (OWN["by its title, however far below it is cited"][0], [{}, {"id": THIS}]),
    "repeated later": (
        "Theo Thông tư 8, phí là 5 đồng. Thông tư số 8/2024/TT-BCT còn hiệu lực.",
        [{"id": REPEATED}, {}],
    ),
}


@pytest.mark.parametrize(("text", "expected"), HOW.values(), ids=HOW)
def test_what_was_supplied_says_how_it_was_found(text: str, expected: list[dict[str, str]]) -> None:
    """Every field that does not stand in the words of the entity says by what it was settled; no other does."""
    assert [dict(e.how) for e in extract(text, on=ON).entities if e.kind == "reference"] == expected


FULL = {
    "the one in force": (
        "Luật Đất đai số 45/2013/QH13, Luật Đất đai số 31/2024/QH15. Theo Luật Đất đai.",
        "31/2024/QH15",
    ),
    "the one that a decree carries out before its day": (
        "Căn cứ Luật Hóa chất ngày 14 tháng 6 năm 2025. Luật Hóa chất, Luật Hóa chất số 06/2007/QH12. Luật Hóa chất.",
        "69/2025/QH15",
    ),
    "the one that the text gives the name, though it is in force no more": (
        "Luật Đất đai số 31/2024/QH15, Luật Đất đai số 45/2013/QH13 (sau đây gọi là Luật Đất đai). Theo Luật Đất đai.",
        "45/2013/QH13",
    ),
    "none where the text has meant the older one": (
        "Luật Đất đai số 45/2013/QH13. Luật Đất đai. Luật Đất đai số 31/2024/QH15. Theo Luật Đất đai.",
        None,
    ),
    "none where neither of them is in force": (
        "Luật Đất đai số 45/2013/QH13, Luật Đất đai số 13/2003/QH11. Theo Luật Đất đai.",
        None,
    ),
    "none by a year that no law of it has": (
        "Luật Đất đai số 45/2013/QH13, Luật Đất đai số 31/2024/QH15. Theo Luật Đất đai năm 2011.",
        None,
    ),
}


@pytest.mark.parametrize(("text", "law"), FULL.values(), ids=FULL)
def test_what_a_bare_name_means_where_the_text_cites_several_laws_of_it(text, law):
    """A bare name is the law in force on the day; a text that has meant a law to come by it goes on meaning that."""
    assert cited(text)[-1][0] == law


def test_a_bare_name_of_several_stays_open_without_a_day():
    """Which of two laws that the text cites in full is in force, only the day tells."""
    text = FULL["the one in force"][0]
    assert extract(text).entities[-1].value.id is None


@pytest.mark.parametrize(
    ("text", "laws"),
    [
        ("Thông tư số 5/2021/TT-BTC, Thông tư 5/2020, Thông tư 5/2021", ["5/2021/TT-BTC", None, "5/2021/TT-BTC"]),
        ("Nghị định số 9/2021/NĐ-CP, Nghị định 9/2020", ["9/2021/NĐ-CP", "9/2020/NĐ-CP"]),
        ("Thưởng theo Nghị định 9 năm 2026? Nghị định số 9/2024/NĐ-CP nói", ["9/2024/NĐ-CP", "9/2024/NĐ-CP"]),
        ("Nghị định số 9/2024/NĐ-CP, Nghị định 9 năm 2026", ["9/2024/NĐ-CP", "9/2024/NĐ-CP"]),
        ("Nghị định 9 năm 2026", ["9/2026/NĐ-CP"]),
    ],
)
def test_a_short_form_with_its_year_is_no_document_of_another(text, laws):
    """A number with its year is none of another year; ``năm`` behind it may be the year of what the decree gives."""
    assert [law for law, _, _ in cited(text)] == laws


@pytest.mark.parametrize(
    ("text", "document"),
    [
        ("Luật số: 71/2030/QH17 sửa đổi, bổ sung Luật Sông ngòi.\nTheo Điều 5 thì nước chảy.", None),
        ("Luật số: 71/2030/QH17 ngày 02/6/2030\nLUẬT\nTheo Điều 5 thì nước chảy.", "71/2030/QH17"),
        ("Luật số: 71/2030/QH17 | Hà Nội\nTheo Điều 5 thì nước chảy.", "71/2030/QH17"),
    ],
)
def test_a_number_that_a_sentence_goes_on_from_is_not_the_documents_own(text, document):
    """The head of a document has its day behind the number, or nothing; an item of a list goes on."""
    places = [e.value.document for e in extract("Trang web\n" + text, on=ON).entities if e.kind == "provision"]
    assert places == [document]


@pytest.mark.parametrize("day", ["Hà Nội, ngày 19 tháng 6 năm 2013\n", ""], ids=["a day in the head", "no day"])
def test_the_number_in_the_title_of_an_amending_law_is_that_of_the_law_it_amends(day):
    """The Assembly names the law by its title, with the other's number: not the law of that title that is in force."""
    title = "Luật sửa đổi, bổ sung một số điều của Luật Thuế giá trị gia tăng số 13/2008/QH12"
    text = f"QUỐC HỘI\nLuật số: 31/2013/QH13\n{day}LUẬT\n{title.upper()}\nQuốc hội ban hành {title}.\nĐiều 1. Kho"
    document = extract(text)

    assert {found.value.id for found in document.of("reference")} == {"31/2013/QH13"}
    assert document.citations == ()
    other = extract(f"{text} theo {title} số 57/2005/QH11.").of("reference")[-1]
    assert other.value.id == "57/2005/QH11"  # a second number is the amending law's


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # the symbol tells no type: that of the head, or of a letter where any document may follow
            "Căn cứ các Nghị quyết của Quốc hội: số 5/2010/QH12 về thuế; số 28/2016/QH14 về kho.",
            [("Nghị quyết", "Quốc hội"), ("Nghị quyết", "Quốc hội")],
        ),
        (
            "Các Thông báo của Sở Y tế tỉnh Lai Châu số 12/SYT-QLG, số 15/QĐ-SYT và số 18/SYT-NS; số 4/STC-NS.",
            [
                ("Thông báo", "Sở Y tế tỉnh Lai Châu"),
                ("Quyết định", "Sở Y tế tỉnh Lai Châu"),
                ("Thông báo", "Sở Y tế tỉnh Lai Châu"),
                ("Công văn", None),
            ],
        ),
        (
            "Các Văn bản của Sở Y tế tỉnh Lai Châu: Số 29/BC-SYT ngày 1/2/2025, số 18/SYT-VB ngày 3/2/2025.",
            [("Báo cáo", "Sở Y tế tỉnh Lai Châu"), ("Công văn", "Sở Y tế tỉnh Lai Châu")],
        ),
        (
            "Các ý kiến của Bộ Y tế: Thông tư số 3/2024/TT-BYT chưa rõ.",
            [("Thông tư", None)],
        ),
        (
            "Báo cáo số 29/BC-SYT và số 18/SYT-VB của Sở Y tế tỉnh Lai Châu.",
            [("Báo cáo", None), ("Báo cáo", "Sở Y tế tỉnh Lai Châu")],
        ),
    ],
)
def test_a_list_has_the_type_and_the_issuer_of_its_head(text: str, expected: list[tuple[str, str | None]]) -> None:
    """A number that tells its type keeps it, and what tells none is not of the type of a number before it."""
    read = [e.value for e in extract(text, on=ON).entities if e.kind == "reference"]
    assert [(value.type, value.issuer) for value in read] == expected
