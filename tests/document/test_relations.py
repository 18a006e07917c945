"""What a document does to those that it cites."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnpolicy import extract

HEAD = """BỘ Y TẾ
Số: 9903/2025/TT-BYT
Hà Nội, ngày 15 tháng 9 năm 2025
THÔNG TƯ
"""


def relations(text: str) -> list[tuple[str, str | None, str]]:
    """Each citation: what is done, to which act, at which of its places."""
    rows = []
    for row in extract(text).citations:
        place = row.to_row()["path"]
        rows.append((row.relation, row.act, "" if place is None else place))
    return rows


# The articles of a circular, and what they do.
ARTICLES = [
    (
        "Điều 1. Hiệu lực\nThông tư này có hiệu lực từ ngày 01/11/2025 và thay thế Thông tư số 1/2019/TT-BYT.",
        [("replaces", "1/2019/TT-BYT", "")],
    ),
    (
        "Điều 1. Hết\n1. Bãi bỏ Thông tư số 1/2019/TT-BYT; Thông tư số 2/2019/TT-BYT và Thông tư số 3/2019/TT-BYT.",
        [("repeals", f"{n}/2019/TT-BYT", "") for n in (1, 2, 3)],
    ),
    (
        "Điều 1. Bãi bỏ toàn bộ các thông tư sau đây:\n1. Thông tư số 1/2019/TT-BYT;\n2. Thông tư số 2/2019/TT-BYT.",
        [("repeals", "1/2019/TT-BYT", ""), ("repeals", "2/2019/TT-BYT", "")],
    ),
    (
        "Điều 1. Hiệu lực\n1. Bãi bỏ khoản 2 Điều 5 Thông tư số 1/2019/TT-BYT, Thông tư số 2/2019/TT-BYT.",
        [
            ("repeals", "1/2019/TT-BYT", "điều 5/khoản 2"),
            ("amends", "1/2019/TT-BYT", ""),
            ("repeals", "2/2019/TT-BYT", ""),
        ],
    ),
    (
        (
            "Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 1/2019/TT-BYT\n1. Sửa đổi khoản 1 Điều 3 như sau:\n"
            "“1. Thay thế theo Thông tư số 2/2019/TT-BYT.\n2. Bãi bỏ Thông tư số 3/2019/TT-BYT.”.\n2. Bãi bỏ Điều 4."
        ),
        [
            ("amends", "1/2019/TT-BYT", ""),
            ("amends", "1/2019/TT-BYT", "điều 3/khoản 1"),
            ("cites", "2/2019/TT-BYT", ""),
            ("cites", "3/2019/TT-BYT", ""),
            ("repeals", "1/2019/TT-BYT", "điều 4"),
        ],
    ),
    (
        (
            "Điều 1. Hiệu lực\nThay thế cụm từ “Thông tư số 2/2019/TT-BYT” bằng cụm từ “luật” tại Điều 3 Thông tư số "
            "1/2019/TT-BYT."
        ),
        [("cites", "2/2019/TT-BYT", ""), ("amends", "1/2019/TT-BYT", "điều 3"), ("amends", "1/2019/TT-BYT", "")],
    ),
    (
        "Điều 1. Hiệu lực\nThay thế Danh mục thuốc ban hành kèm theo Thông tư số 1/2019/TT-BYT.",
        [("amends", "1/2019/TT-BYT", "")],
    ),
    (
        (
            "Điều 1. Hiệu lực\n1. Kể từ ngày Thông tư này có hiệu lực, Thông tư số 1/2019/TT-BYT đã được sửa đổi theo "
            "Thông tư số 2/2020/TT-BYT hết hiệu lực."
        ),
        [("ends", "1/2019/TT-BYT", ""), ("cites", "2/2020/TT-BYT", "")],
    ),
    (
        (
            "Điều 1. Hiệu lực\nThông tư này có hiệu lực từ ngày ký và được gửi tới mọi kho thuốc; thay thế\n"
            "Thông tư số 1/2019/TT-BYT về kho thuốc của các bệnh viện công và tư\nNơi nhận:\n- Lưu."
        ),
        [("replaces", "1/2019/TT-BYT", "")],
    ),
    (
        "Điều 1. Hiệu lực\nKể từ ngày Thông tư này có hiệu lực thi hành, bãi bỏ Thông tư số 1/2019/TT-BYT.",
        [("repeals", "1/2019/TT-BYT", "")],
    ),
    (
        (
            "Điều 1. Sửa đổi\n1. Sửa đổi khoản 2 Điều 3 (đã được sửa đổi, bổ sung bởi Thông tư số "
            "2/2020/TT-BYT) của Thông tư số 1/2019/TT-BYT như sau:"
        ),
        [
            ("amends", "1/2019/TT-BYT", "điều 3/khoản 2"),
            ("cites", "2/2020/TT-BYT", ""),
            ("amends", "1/2019/TT-BYT", ""),
        ],
    ),
    (
        (
            "Điều 1. Hiệu lực\n1. Bãi bỏ Thông tư số 1/2019/TT-BYT (được sửa đổi bởi Thông tư số 2/2020/TT-BYT và Điều "
            "7 Thông tư số 3/2021/TT-BYT), Thông tư số 4/2022/TT-BYT."
        ),
        [
            ("repeals", "1/2019/TT-BYT", ""),
            ("cites", "2/2020/TT-BYT", ""),
            ("cites", "3/2021/TT-BYT", "điều 7"),
            ("cites", "3/2021/TT-BYT", ""),
            ("repeals", "4/2022/TT-BYT", ""),
        ],
    ),
    (
        "Điều 1. Hiệu lực\n1. Thông tư số 1/2019/TT-BYT; Thông tư số 2/2019/TT-BYT hết hiệu lực từ ngày 01/11/2025.",
        [("ends", "1/2019/TT-BYT", ""), ("ends", "2/2019/TT-BYT", "")],
    ),
    (
        "Điều 1. Sửa đổi Thông tư số 1/2019/TT-BYT\n1. Khoản 2 Điều 3 được sửa đổi, bổ sung như sau:\n“2. Mới.”.",
        [("amends", "1/2019/TT-BYT", ""), ("amends", "1/2019/TT-BYT", "điều 3/khoản 2")],
    ),
    (
        (
            "Điều 1. Phạm vi\nThông tư này quy định chi tiết và hướng dẫn thi hành một số điều của Luật Dược số "
            "105/2016/QH13 và Nghị định số 54/2017/NĐ-CP."
        ),
        [("implements", "105/2016/QH13", ""), ("implements", "54/2017/NĐ-CP", "")],
    ),
    (
        "Điều 1. Hiệu lực\nBãi bỏ Thông tư số 1/2019/TT-BYT hướng dẫn thi hành Nghị định số 54/2017/NĐ-CP.",
        [("repeals", "1/2019/TT-BYT", ""), ("cites", "54/2017/NĐ-CP", "")],
    ),
    (
        "Điều 1. Hiệu lực\nThông tư này sửa đổi Thông tư số 1/2019/TT-BYT và bãi bỏ Thông tư số 2/2019/TT-BYT.",
        [("amends", "1/2019/TT-BYT", ""), ("repeals", "2/2019/TT-BYT", "")],
    ),
    (
        (
            "Điều 1. Hiệu lực\nThay thế Điều 3 Thông tư số 1/2019/TT-BYT bằng Điều 4 Thông tư số 2/2019/TT-BYT; Điều 5 "
            "Thông tư số 2/2019/TT-BYT."
        ),
        [
            ("replaces", "1/2019/TT-BYT", "điều 3"),
            ("amends", "1/2019/TT-BYT", ""),
            ("cites", "2/2019/TT-BYT", "điều 4"),
            ("cites", "2/2019/TT-BYT", ""),
            ("cites", "2/2019/TT-BYT", "điều 5"),
            ("cites", "2/2019/TT-BYT", ""),
        ],
    ),
    (
        "Điều 1. Hiệu lực\nThay thế cụm từ “A” tại Điều 3 Thông tư số 1/2019/TT-BYT; Điều 4 Thông tư số 2/2019/TT-BYT.",
        [
            ("amends", "1/2019/TT-BYT", "điều 3"),
            ("amends", "1/2019/TT-BYT", ""),
            ("amends", "2/2019/TT-BYT", "điều 4"),
            ("amends", "2/2019/TT-BYT", ""),
        ],
    ),
    (
        "Điều 1. Hiệu lực\nBãi bỏ thủ tục số 8 tại Thông tư số 1/2019/TT-BYT và Thông tư số 2/2019/TT-BYT.",
        [("amends", "1/2019/TT-BYT", ""), ("amends", "2/2019/TT-BYT", "")],
    ),
    # Lists: what the line above says, down to the end of its marks.
    (
        (
            "Điều 1. Hiệu lực\n1. Có hiệu lực từ ngày ký.\n2. Bãi bỏ các thông tư sau:\na) Thông tư số 1/2019/TT-BYT;\n"
            "b) Thông tư số 2/2019/TT-BYT.\n3. Thông tư số 3/2019/TT-BYT tiếp tục được áp dụng."
        ),
        [("repeals", "1/2019/TT-BYT", ""), ("repeals", "2/2019/TT-BYT", ""), ("cites", "3/2019/TT-BYT", "")],
    ),
    (
        (
            "Điều 1. Hiệu lực\nThông tư này có hiệu lực từ ngày ký và thay thế:\nThông tư số 1/2019/TT-BYT;\n"
            "Điều 2 Thông tư số 2/2019/TT-BYT.\nThông tư số 3/2019/TT-BYT tiếp tục được áp dụng."
        ),
        [
            ("replaces", "1/2019/TT-BYT", ""),
            ("replaces", "2/2019/TT-BYT", "điều 2"),
            ("amends", "2/2019/TT-BYT", ""),
            ("cites", "3/2019/TT-BYT", ""),
        ],
    ),
    (
        "Điều 1. Bãi bỏ các thông tư sau:\n1. Thông tư số 1/2019/TT-BYT.\nĐiều 2. Khác\n1. Thông tư số 2/2019/TT-BYT.",
        [("repeals", "1/2019/TT-BYT", ""), ("cites", "2/2019/TT-BYT", "")],
    ),
    (
        (
            "Điều 1. Hiệu lực\n1) Bãi bỏ các thông tư sau: \na) Thông tư số 1/2019/TT-BYT;\n"
            "2) Thông tư số 2/2019/TT-BYT tiếp tục được áp dụng.\n3) Bãi bỏ:\n- Thông tư số 3/2019/TT-BYT; \n"
            "- Thông tư số 4/2019/TT-BYT."
        ),
        [
            ("repeals", "1/2019/TT-BYT", ""),
            ("cites", "2/2019/TT-BYT", ""),
            ("repeals", "3/2019/TT-BYT", ""),
            ("repeals", "4/2019/TT-BYT", ""),
        ],
    ),
    (
        (
            "Điều 1. Hiệu lực\nBãi bỏ: \nThông tư số 1/2019/TT-BYT; \nThông tư số 2/2019/TT-BYT về kho.\n"
            "Thông tư số 3/2019/TT-BYT được áp dụng."
        ),
        [("repeals", "1/2019/TT-BYT", ""), ("repeals", "2/2019/TT-BYT", ""), ("cites", "3/2019/TT-BYT", "")],
    ),
    (
        "Điều 1. Bãi bỏ một số thông tư\n1. Thông tư số 1/2019/TT-BYT.\na) Thông tư số 2/2019/TT-BYT.",
        [("repeals", "1/2019/TT-BYT", ""), ("repeals", "2/2019/TT-BYT", "")],
    ),
    (
        "Điều 1. Hiệu lực\n1. Bãi bỏ Thông tư số 1/2019/TT-BYT.\na) Thông tư số 2/2019/TT-BYT.",
        [("repeals", "1/2019/TT-BYT", ""), ("cites", "2/2019/TT-BYT", "")],
    ),
    (
        "Điều 1. Bãi bỏ các thông tư sau:\n1. Tại các kho của Thông tư số 1/2019/TT-BYT.",
        [("cites", "1/2019/TT-BYT", "")],
    ),
    *(
        (
            (
                f"Điều 1. Sửa đổi\n1. {words} tại các thông tư sau:\na) Thông tư số 1/2019/TT-BYT;\n"
                "b) Điều 2 Thông tư số 2/2019/TT-BYT."
            ),
            [("amends", "1/2019/TT-BYT", ""), ("amends", "2/2019/TT-BYT", "điều 2"), ("amends", "2/2019/TT-BYT", "")],
        )
        for words in (
            "Thay thế cụm từ “kho” bằng cụm từ “quầy”",
            "Bãi bỏ một số cụm từ có “kho”",
            "Thay thế từ “kho” bằng từ “quầy”",
            "Bỏ cụm từ “kho”",
        )
    ),
    (
        "Điều 1. Hiệu lực\n1. Bãi bỏ từ 01/01/2026 các thông tư sau:\na) Thông tư số 1/2019/TT-BYT.",
        [("repeals", "1/2019/TT-BYT", "")],
    ),
    (
        "Điều 1. Hiệu lực\nBãi bỏ cụm từ “A” tại Điều 3 Thông tư số 1/2019/TT-BYT; Điều 4 Thông tư số 2/2019/TT-BYT.",
        [
            ("amends", "1/2019/TT-BYT", "điều 3"),
            ("amends", "1/2019/TT-BYT", ""),
            ("amends", "2/2019/TT-BYT", "điều 4"),
            ("amends", "2/2019/TT-BYT", ""),
        ],
    ),
    # One sentence, then another.
    (
        "Điều 1. Hiệu lực\nThông tư này được in. Bãi bỏ Thông tư số 1/2019/TT-BYT. Thông tư này có hiệu lực ngay.",
        [("repeals", "1/2019/TT-BYT", "")],
    ),
    (
        (
            "Điều 1. Sửa đổi, bổ sung một số quy định trong khoản 2 Điều 7 của Luật Dược số 105/2016/QH13\n"
            "Khoản 3 Điều 8 của Luật Giá số 16/2023/QH15 được thay thế kể từ ngày ký."
        ),
        [
            ("amends", "105/2016/QH13", "điều 7/khoản 2"),
            ("amends", "105/2016/QH13", ""),
            ("replaces", "16/2023/QH15", "điều 8/khoản 3"),
            ("amends", "16/2023/QH15", ""),
        ],
    ),
    (
        "Điều 1. Sửa đổi\nBãi bỏ cụm từ “kho” tại Thông tư số 1/2019/TT-BYT.\nBãi bỏ Thông tư số 2/2019/TT-BYT.",
        [("amends", "1/2019/TT-BYT", ""), ("repeals", "2/2019/TT-BYT", "")],
    ),
    (
        (
            "Điều 1. Sửa đổi Thông tư số 1/2019/TT-BYT\n1. Sửa đổi Điều 3 như sau:\n"
            '"Thông tư số 2/2019/TT-BYT hết hiệu lực."\n“Các kho mở cửa. Thông tư số 3/2019/TT-BYT hết hiệu lực.”.'
        ),
        [
            ("amends", "1/2019/TT-BYT", ""),
            ("amends", "1/2019/TT-BYT", "điều 3"),
            ("cites", "2/2019/TT-BYT", ""),
            ("cites", "3/2019/TT-BYT", ""),
        ],
    ),
    (
        (
            "Điều 1. Hiệu lực\nThông tư này có hiệu lực từ ngày ký; thay thế khoản 2\nĐiều 5 Thông tư số 1/2019/TT-BYT "
            "và mọi quy định khác về việc giữ thuốc\n a) Bãi bỏ Thông tư số 2/2019/TT-BYT."
        ),
        [
            ("replaces", "1/2019/TT-BYT", "điều 5/khoản 2"),
            ("amends", "1/2019/TT-BYT", ""),
            ("repeals", "2/2019/TT-BYT", ""),
        ],
    ),
    *(
        (
            f"Điều 1. Hiệu lực\n1. {words} Thông tư số 2/2019/TT-BYT hết hiệu lực.",
            [("cites", "1/2019/TT-BYT", ""), ("ends", "2/2019/TT-BYT", "")],
        )
        for words in (
            "Các kho theo Thông tư số 1/2019/TT-BYT;",
            "Thông tư số 1/2019/TT-BYT được áp dụng.",
        )
    ),
    (
        (
            "Điều 1. Sửa đổi\n1. Thay thế cụm từ “Thông tư số 2/2019/TT-BYT, Thông tư số 3/2019/TT-BYT” tại Điều 3 "
            "Thông tư số 1/2019/TT-BYT."
        ),
        [
            ("cites", "2/2019/TT-BYT", ""),
            ("cites", "3/2019/TT-BYT", ""),
            ("amends", "1/2019/TT-BYT", "điều 3"),
            ("amends", "1/2019/TT-BYT", ""),
        ],
    ),
    # What one verb does, and what the next.
    (
        "Điều 1. Hiệu lực\nBãi bỏ Thông tư số 1/2019/TT-BYT về kho, hướng dẫn Nghị định số 54/2017/NĐ-CP.",
        [("repeals", "1/2019/TT-BYT", ""), ("cites", "54/2017/NĐ-CP", "")],
    ),
    (
        "Điều 1. Phạm vi\nThông tư này quy định chi tiết Luật Dược số 105/2016/QH13 và hướng dẫn Luật số 16/2023/QH15.",
        [("implements", "105/2016/QH13", ""), ("implements", "16/2023/QH15", "")],
    ),
    *(
        (f"Điều 1. Hiệu lực\n1. Bãi bỏ {words} Thông tư số 1/2019/TT-BYT.", [("cites", "1/2019/TT-BYT", "")])
        for words in ("các mẫu đã được nêu tại", "các mẫu để thực hiện")
    ),
    (
        "Điều 1. Hiệu lực\n1. Bãi bỏ Thông tư số 1/2019/TT-BYT về mẫu của Nghị định số 54/2017/NĐ-CP.",
        [("repeals", "1/2019/TT-BYT", ""), ("cites", "54/2017/NĐ-CP", "")],
    ),
    (
        "Điều 1. Sửa đổi\n1. Bổ sung khoản 2a vào sau khoản 2 Điều 3 Thông tư số 1/2019/TT-BYT như sau:",
        [
            ("amends", "1/2019/TT-BYT", "điều 3/khoản 2a"),
            ("cites", "1/2019/TT-BYT", "điều 3/khoản 2"),
            ("amends", "1/2019/TT-BYT", ""),
        ],
    ),
    (
        "Điều 1. Hiệu lực\n1. Sửa đổi Thông tư số 1/2019/TT-BYT và bãi bỏ một phần Thông tư số 2/2019/TT-BYT.",
        [("amends", "1/2019/TT-BYT", ""), ("amends", "2/2019/TT-BYT", "")],
    ),
    (
        "Điều 1. Hiệu lực\n1. Thay thế danh mục thuốc bằng danh mục của Thông tư số 1/2019/TT-BYT.",
        [("cites", "1/2019/TT-BYT", "")],
    ),
    (
        "Điều 1. Hiệu lực\n1. Điều 5 Thông tư số 1/2019/TT-BYT hết hiệu lực từ ngày 01/11/2025.",
        [("ends", "1/2019/TT-BYT", "điều 5"), ("amends", "1/2019/TT-BYT", "")],
    ),
    (
        (
            "Điều 1. Hiệu lực\n1. Kể từ ngày Thông tư này có hiệu lực thi hành, Thông tư số 1/2019/TT-BYT hết hiệu lực "
            "thi hành."
        ),
        [("ends", "1/2019/TT-BYT", "")],
    ),
    # What is told of others, laid on somebody, or not yet so.
    (
        "Điều 1. Hiệu lực\n1. Bãi bỏ Thông tư số 1/2019/TT-BYT.\nCăn cứ Luật Dược số 105/2016/QH13, các kho thực hiện.",
        [("repeals", "1/2019/TT-BYT", ""), ("cites", "105/2016/QH13", "")],
    ),
    (
        (
            "Điều 1. Phạm vi\nThông tư này quy định mức giá theo Thông tư số 1/2019/TT-BYT, sửa đổi theo Thông tư số "
            "2/2020/TT-BYT."
        ),
        [("cites", "1/2019/TT-BYT", ""), ("cites", "2/2020/TT-BYT", "")],
    ),
    (
        (
            "Điều 1. Trách nhiệm\n1. Cục Quản lý Dược có trách nhiệm:\na) Sửa đổi Thông tư số 1/2019/TT-BYT;\n"
            "b) Hướng dẫn thi hành Nghị định số 54/2017/NĐ-CP."
        ),
        [("cites", "1/2019/TT-BYT", ""), ("cites", "54/2017/NĐ-CP", "")],
    ),
    (
        "Điều 1. Chuyển tiếp\nKhi Thông tư số 1/2019/TT-BYT hết hiệu lực, áp dụng Thông tư số 2/2019/TT-BYT.",
        [("cites", "1/2019/TT-BYT", ""), ("cites", "2/2019/TT-BYT", "")],
    ),
    *(
        (
            f"Điều 1. Chuyển tiếp\nThông tư số 1/2019/TT-BYT {word} hết hiệu lực vào ngày ký.",
            [("cites", "1/2019/TT-BYT", "")],
        )
        for word in ("chưa", "không", "sắp")
    ),
    (
        "Điều 1. Phạm vi\nThông tư này quy định việc thay thế Thông tư số 1/2019/TT-BYT.",
        [("cites", "1/2019/TT-BYT", "")],
    ),
    (
        "Điều 1. Chuyển tiếp\nThông tư này không thay đổi việc áp dụng Thông tư số 1/2019/TT-BYT.",
        [("cites", "1/2019/TT-BYT", "")],
    ),
    (
        "Điều 1. Phạm vi\n1. Hướng dẫn thi hành Nghị định số 54/2017/NĐ-CP.",
        [("cites", "54/2017/NĐ-CP", "")],
    ),
    (
        "Điều 1. Hiệu lực\nThi hành ngay.\nNơi nhận:\n- Bãi bỏ Thông tư số 1/2019/TT-BYT.",
        [("cites", "1/2019/TT-BYT", "")],
    ),
]


@pytest.mark.parametrize(("articles", "expected"), ARTICLES)
def test_what_the_articles_do(articles, expected):
    """The articles say what they do to what they cite, in every Unicode form."""
    for form in ("NFC", "NFD"):
        text = unicodedata.normalize(form, HEAD + "QUY ĐỊNH VỀ KHO THUỐC\n" + articles)

        assert expected == relations(text)


@pytest.mark.parametrize(("articles", "expected"), ARTICLES)
@pytest.mark.parametrize(("before", "behind"), [(" " * 8, ""), ("", "  ")], ids=["indented", "filled"])
def test_the_margins_of_a_page_change_no_relation(articles, expected, before, behind):
    """Lines that a page indents, or fills with spaces, say the same."""
    text = HEAD + "QUY ĐỊNH VỀ KHO THUỐC\n" + articles
    assert expected == relations("\n".join(f"{before}{line}{behind}" for line in text.split("\n")))


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("SỬA ĐỔI MỘT SỐ ĐIỀU CỦA\nTHÔNG TƯ SỐ 1/2019/TT-BYT", [("amends", "1/2019/TT-BYT", "")]),
        ("Về việc bãi bỏ Thông tư số 1/2019/TT-BYT", [("repeals", "1/2019/TT-BYT", "")]),
        ("HƯỚNG DẪN THI HÀNH NGHỊ ĐỊNH SỐ 54/2017/NĐ-CP", [("implements", "54/2017/NĐ-CP", "")]),
        ("BAN HÀNH KẾ HOẠCH THEO NGHỊ ĐỊNH SỐ 54/2017/NĐ-CP", [("cites", "54/2017/NĐ-CP", "")]),
        (
            "Theo Luật số 1/2019/QH14\nSửa đổi Thông tư số 1/2019/TT-BYT",
            [("cites", "1/2019/QH14", ""), ("amends", "1/2019/TT-BYT", "")],
        ),
    ],
)
def test_what_the_title_does(title, expected):
    """A title that begins with the verb does it; the grounds below are grounds, those that amended them included."""
    grounds = """
Căn cứ Luật Dược số 105/2016/QH13 được sửa đổi, bổ sung một số điều theo quy định tại
Luật số 44/2024/QH15;
Theo đề nghị tại Tờ trình số 5/TTr-QLD;
Điều 1. Thi hành
Thi hành ngay."""
    more = [("based_on", "105/2016/QH13", ""), ("based_on", "44/2024/QH15", ""), ("cites", "5/TTr-QLD", "")]

    assert expected + more == relations(HEAD + title + grounds)


def test_the_title_needs_no_grounds_and_ends_above_them():
    """Without grounds a title is one as well; what leads a sentence of an article is no title."""
    title = "SỬA ĐỔI THÔNG TƯ SỐ 1/2019/TT-BYT\n"
    grounds = "QUY ĐỊNH VỀ KHO THUỐC\nCăn cứ Luật Dược số 105/2016/QH13;\n"
    article = "Điều 1. Hiệu lực\nBãi bỏ Thông tư số 2/2019/TT-BYT."

    amended = [("amends", "1/2019/TT-BYT", ""), ("repeals", "2/2019/TT-BYT", "")]

    assert relations(HEAD + title + article) == relations(title + article) == amended
    assert relations(title + "Thuốc.") == [("cites", "1/2019/TT-BYT", "")]
    assert relations(HEAD + grounds + article) == [
        ("based_on", "105/2016/QH13", ""),
        ("repeals", "2/2019/TT-BYT", ""),
    ]


def test_each_ground_is_one_however_the_line_above_ends():
    """A line that breaks off goes on in the next, unless that is a ground of its own."""
    grounds = """QUY ĐỊNH VỀ KHO THUỐC
Căn cứ Luật Dược số 105/2016/QH13;
Theo đề nghị của Cục trưởng Cục Quản lý Dược tại Tờ trình số 5/TTr-QLD
Căn cứ Nghị định số 54/2017/NĐ-CP được Chính phủ ban hành để hướng dẫn
Luật số 44/2024/QH15
"""

    assert relations(HEAD + grounds) == [
        ("based_on", "105/2016/QH13", ""),
        ("cites", "5/TTr-QLD", ""),
        ("based_on", "54/2017/NĐ-CP", ""),
        ("based_on", "44/2024/QH15", ""),
    ]


@pytest.mark.parametrize(("letters", "relation"), [(49, "cites"), (50, "replaces")])
def test_a_short_line_was_not_broken_by_the_margin(letters, relation):
    """A sentence goes on over the end of a line of fifty letters, not of one less."""
    line = "Thông tư này có hiệu lực từ ngày".ljust(letters - 10, ".") + ", thay thế"

    assert letters == len(line)
    assert relations(f"{HEAD}Điều 1. Hiệu lực\n{line}\nThông tư số 1/2019/TT-BYT.") == [(relation, "1/2019/TT-BYT", "")]


def test_a_list_of_those_to_be_told_may_stand_above():
    """A covering letter names first who gets the act below it."""
    text = "Nơi nhận: các kho thuốc.\nĐiều 1. Hiệu lực\nBãi bỏ Thông tư số 1/2019/TT-BYT."

    assert relations(HEAD + text) == [("repeals", "1/2019/TT-BYT", "")]


def test_a_row_has_plain_values():
    """Of a provision the row has its path, of an act none."""
    text = HEAD + "QUY ĐỊNH\nĐiều 1. Hiệu lực\nBãi bỏ Điều 6 Thông tư số 1/2019/TT-BYT."
    provision, act = extract(text).citations
    start = text.index("Điều 6")

    assert provision.to_row() == {
        "kind": "provision",
        "start": start,
        "end": start + 6,
        "text": "Điều 6",
        "relation": "repeals",
        "act": "1/2019/TT-BYT",
        "path": "điều 6",
    }
    assert act.to_row() == {
        "kind": "reference",
        "start": start + 7,
        "end": len(text) - 1,
        "text": "Thông tư số 1/2019/TT-BYT",
        "relation": "amends",
        "act": "1/2019/TT-BYT",
        "path": None,
    }


def test_only_an_official_document_has_grounds():
    """A letter and a draft have grounds, an article of the press cites; none amends."""
    letter = "Số: 12/BYT-QLD\nCăn cứ Luật Dược số 105/2016/QH13, Bộ Y tế trả lời.\nBãi bỏ Thông tư số 1/2019/TT-BYT."
    press = "Căn cứ Luật Dược số 105/2016/QH13, giá thuốc giảm.\nThông tư này thay thế Thông tư số 1/2019/TT-BYT."
    asked = "Căn cứ theo Luật Dược số 105/2016/QH13, Bộ Y tế trả lời."

    draft = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTHÔNG TƯ\nQUY ĐỊNH VỀ KHO THUỐC\nCăn cứ Luật Dược số 105/2016/QH13;\n"

    assert relations(draft) == [("based_on", "105/2016/QH13", "")]
    assert relations(letter) == [("based_on", "105/2016/QH13", ""), ("cites", "1/2019/TT-BYT", "")]
    assert relations(letter.partition("Căn cứ")[0] + asked) == [("cites", "105/2016/QH13", "")]
    assert relations(press) == [("cites", "105/2016/QH13", ""), ("cites", "1/2019/TT-BYT", "")]


def test_its_own_places_are_no_citations():
    """What belongs to the document itself is left out; a citation without an id stays, with no act."""
    text = HEAD + "QUY ĐỊNH\nĐiều 1. Phạm vi\nTheo khoản 2 Điều 3 Thông tư này và Nghị quyết 999.\nĐiều 3. Khác\nHết."
    (row,) = extract(text).citations

    assert (row.relation, row.act, row.entity.text) == ("cites", None, "Nghị quyết 999")


_WORDS = """Điều 1. _Điều 2. _1. _a) _- _Căn cứ _Bãi bỏ _Sửa đổi _thay thế _hết hiệu lực_Thông tư này _Luật Dược
khoản 2 Điều 5 _Thông tư số 1/2019/TT-BYT_Nghị định số 54/2017/NĐ-CP_“_”_
_: _; _, _ và _. _được _như sau_Nơi nhận:_cụm từ """


@given(st.lists(st.sampled_from(_WORDS.split("_")), max_size=40).map("".join))
def test_every_citation_has_one_row(text):
    """The rows are the citations of other documents, each once, in the order of the text."""
    document = extract(HEAD + text)
    own = document.structure.head.number
    cited = [
        entity
        for entity in document.of("reference", "provision")
        if entity.kind == "reference" or entity.value.document is not None
        if getattr(entity.value, "id", None) != own and getattr(entity.value, "document", None) != own
    ]

    assert cited == [row.entity for row in document.citations]
    assert document.citations is document.citations


@pytest.mark.time
@pytest.mark.parametrize(
    "unit",
    [
        "Thông tư số 1/2019/TT-BYT; ",
        "Thông tư số 1/2019/TT-BYT, ",
        "Bãi bỏ Thông tư số 1/2019/TT-BYT và sửa đổi ",
        "“Thông tư số 1/2019/TT-BYT ",
        "1. Bãi bỏ:\na) Thông tư số 1/2019/TT-BYT\n",
        "Thông tư này bổ sung và bổ sung ",
        "bổ sung thay thế Luật Dược bãi bỏ hủy bỏ ",
        ", , , các các ",
    ],
)
def test_time_is_linear(unit):
    """Four times the text takes about four times as long."""

    def least(times: int) -> float:
        document = extract(HEAD + "QUY ĐỊNH\nĐiều 1. Hiệu lực\nBãi bỏ " + unit * times)
        document.structure.head  # noqa: B018 - read beforehand
        best = 1e9
        for _ in range(5):
            document._read.citations = None
            start = time.process_time()
            document.citations  # noqa: B018
            best = min(best, time.process_time() - start)
        return best

    assert least(1200) < 8 * least(300) + 0.01
