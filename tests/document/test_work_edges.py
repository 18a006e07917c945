"""What one word, one mark or one column changes in the work that a text assigns."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

import pytest

from vnpolicy import extract

if TYPE_CHECKING:
    from collections.abc import Callable

ON = dt.date(2025, 6, 1)

# Each text with its work: the day, who leads and who helps, the words.
WHO = [
    (
        (
            "Việc cần làm: a) Bộ Y tế lập sổ trước ngày 30/6/2025; b) Sở Nội vụ rà soát kho trước ngày 1/7/2025; "
            "- Sở Tài chính chi tiền trước ngày 3/7/2025; + Sở Xây dựng dựng kho trước ngày 4/7/2025; 1) Sở Công "
            "Thương cân hàng trước ngày 5/7/2025; 2. Sở Ngoại vụ dịch sổ trước ngày 6/7/2025."
        ),
        [
            ("2025-06-29", "Bộ Y tế", "lập sổ trước ngày 30/6/2025"),
            ("2025-06-30", "Sở Nội vụ", "rà soát kho trước ngày 1/7/2025"),
            ("2025-07-02", "Sở Tài chính", "chi tiền trước ngày 3/7/2025"),
            ("2025-07-03", "Sở Xây dựng", "dựng kho trước ngày 4/7/2025"),
            ("2025-07-04", "Sở Công Thương", "cân hàng trước ngày 5/7/2025"),
            ("2025-07-05", "Sở Ngoại vụ", "dịch sổ trước ngày 6/7/2025"),
        ],
    ),
    (
        ("Chỉ đạo Bộ Y tế lập sổ và chỉ đạo Sở Nội vụ rà soát kho, giao Sở Tư pháp gửi sổ trước ngày 30/6/2025."),
        [
            ("2025-06-29", "Sở Tư pháp", "gửi sổ trước ngày 30/6/2025"),
        ],
    ),
    (
        "Từng bộ, ngành, từng công trình lập sổ trước ngày 30/6/2025.",
        [
            ("2025-06-29", "Từng bộ, ngành", "từng công trình lập sổ trước ngày 30/6/2025"),
        ],
    ),
    (
        "Các đơn vị có kho lớn, các sở lập sổ trước ngày 30/6/2025.",
        [
            ("2025-06-29", "Các đơn vị có kho lớn, các sở", "lập sổ trước ngày 30/6/2025"),
        ],
    ),
    (
        "Xét các đề nghị Bộ Y tế nêu, giao Sở Nội vụ lập sổ trước ngày 30/6/2025.",
        [
            ("2025-06-29", "Sở Nội vụ", "lập sổ trước ngày 30/6/2025"),
        ],
    ),
    (
        "Việc được giao Bộ Y tế lâu nay nay giao Sở Nội vụ làm trước ngày 30/6/2025.",
        [
            ("2025-06-29", "Sở Nội vụ", "làm trước ngày 30/6/2025"),
        ],
    ),
    (
        "Kho do Bộ Y tế lập, giao Sở Nội vụ giữ trước ngày 30/6/2025.",
        [
            ("2025-06-29", "Sở Nội vụ", "giữ trước ngày 30/6/2025"),
        ],
    ),
    (
        "“Bộ Y tế lập sổ trước ngày 30/6/2025.”",
        [
            ("2025-06-29", "Bộ Y tế", "lập sổ trước ngày 30/6/2025"),
        ],
    ),
    (
        "Bộ Y tế: Bộ Công an lập sổ trước ngày 30/6/2025.",
        [
            ("2025-06-29", "Bộ Y tế", "Bộ Công an lập sổ trước ngày 30/6/2025"),
        ],
    ),
    (
        "Sở Y tế giữ kho. Đơn vị này lập sổ trước ngày 30/6/2025.",
        [
            ("2025-06-29", "Sở Y tế", "lập sổ trước ngày 30/6/2025"),
        ],
    ),
    (
        "Trước ngày 30/6/2025, hộ gia đình nộp đơn thì được giảm phí.",
        [],
    ),
    (
        "Hộ gia đình nộp đơn trước ngày 30/6/2025 thì được giảm phí.",
        [],
    ),
    (
        "Bộ trưởng Bộ Y tế chỉ\nđạo Sở Nội vụ lập sổ trước ngày 30/6/2025.",
        [
            ("2025-06-29", "Bộ Y tế", "chỉ\nđạo Sở Nội vụ lập sổ trước ngày 30/6/2025"),
        ],
    ),
    (
        "Trước ngày 30/6/2025\ncác xã phải báo cáo.",
        [
            ("2025-06-29", "các xã", "Trước ngày 30/6/2025\ncác xã phải báo cáo"),
        ],
    ),
    (
        "Trách nhiệm của Sở Y tế giữ kho\n- Lập sổ trước ngày 30/6/2025.",
        [
            ("2025-06-29", "Sở Y tế", "Lập sổ trước ngày 30/6/2025"),
        ],
    ),
    (
        "Trách nhiệm của Sở Y tế, Sở Nội vụ giữ kho\n- Lập sổ trước ngày 30/6/2025.",
        [
            ("2025-06-29", "Sở Y tế; Sở Nội vụ", "Lập sổ trước ngày 30/6/2025"),
        ],
    ),
    (
        "Trách nhiệm của các cơ quan giữ kho (kho lớn)\n- Lập sổ trước ngày 30/6/2025.",
        [
            ("2025-06-29", "các cơ quan giữ kho", "Lập sổ trước ngày 30/6/2025"),
        ],
    ),
    (
        "Về kho mẫu: Bộ Y tế lập sổ: ghi tên kho, hoàn thành trước ngày 30/6/2025.",
        [
            ("2025-06-29", "Bộ Y tế", "lập sổ: ghi tên kho, hoàn thành trước ngày 30/6/2025"),
        ],
    ),
    (
        "Chủ tịch UBND tỉnh, các Bộ trưởng Bộ Y tế, Bộ Công an lập sổ trước ngày 30/6/2025.",
        [
            ("2025-06-29", "Chủ tịch UBND tỉnh; Bộ Y tế; Bộ Công an", "lập sổ trước ngày 30/6/2025"),
        ],
    ),
    (
        "UBND các tỉnh Lào Cai, Lai Châu và Sở Y tế tỉnh Sơn La lập sổ trước ngày 30/6/2025.",
        [
            (
                "2025-06-29",
                "Ủy ban nhân dân tỉnh Lào Cai; Ủy ban nhân dân tỉnh Lai Châu; Sở Y tế tỉnh Sơn La",
                "lập sổ trước ngày 30/6/2025",
            ),
        ],
    ),
    (
        (
            "Kính gửi: Sở Y tế\nĐề nghị Quý cơ quan lưu ý.\nGiao Sở Nội vụ rà soát kho trước ngày 1/6/2025.\n"
            "Hoàn thành sổ trước ngày 30/6/2025."
        ),
        [
            ("2025-06-29", "Sở Nội vụ", "Hoàn thành sổ trước ngày 30/6/2025"),
        ],
    ),
    (
        "Giao Bộ Công an:\n- Đề nghị Quý cơ quan gửi số liệu trước ngày 30/6/2025.",
        [
            ("2025-06-29", "Bộ Công an", "gửi số liệu trước ngày 30/6/2025"),
        ],
    ),
]

WORK = [
    (
        "1. Bộ Y tế lập:\ni. Sổ kho trước ngày 30/6/2025;\nii. Thẻ kho trước ngày 15/7/2025",
        [
            ("2025-06-29", "Bộ Y tế", "Sổ kho trước ngày 30/6/2025"),
            ("2025-07-14", "Bộ Y tế", "Thẻ kho trước ngày 15/7/2025"),
        ],
    ),
    ("Họp các bộ: Y tế. Bộ Nội vụ báo cáo;\nTài chính lập sổ trước ngày 30/6/2025.", []),
    (
        "Bộ Y tế lập sổ trước ngày 30/6/2025 và báo cáo kho, rà soát thẻ trước ngày 15/7/2025.",
        [
            ("2025-06-29", "Bộ Y tế", "lập sổ trước ngày 30/6/2025"),
            ("2025-07-14", "Bộ Y tế", "báo cáo kho, rà soát thẻ trước ngày 15/7/2025"),
        ],
    ),
    ("Bộ Y tế lập sổ, trước ngày 30/6/2025.", [("2025-06-29", "Bộ Y tế", "lập sổ, trước ngày 30/6/2025")]),
    *(
        (
            f"Bộ Y tế rà soát kho{words} trước ngày 30/6/2025.",
            [("2025-06-29", "Bộ Y tế", f"{work} trước ngày 30/6/2025")],
        )
        for words, work in [
            (", trong đó, lập thẻ kho (thẻ cũ) và sổ", "lập thẻ kho (thẻ cũ) và sổ"),
            (" (mới mở, trong đó, lập sổ) và thẻ", "rà soát kho (mới mở, trong đó, lập sổ) và thẻ"),
            (
                " (mới mở, trong đó, lập sổ (mới) và thẻ (cũ) cũng mới)",
                "rà soát kho (mới mở, trong đó, lập sổ (mới) và thẻ (cũ) cũng mới)",
            ),
        ]
    ),
    ("Bộ Y tế lập sổ kho đến ngày 30/6/2025 phải bàn giao.", []),
    (
        "Giao Bộ Y tế:\n- Mở kho trước ngày 15/6/2025;\nĐiều chỉnh sổ kho trước ngày 30/6/2025;\nPhần lớn kho đã đóng.",
        [
            ("2025-06-14", "Bộ Y tế", "Mở kho trước ngày 15/6/2025"),
            ("2025-06-29", "Bộ Y tế", "Điều chỉnh sổ kho trước ngày 30/6/2025"),
        ],
    ),
    *(
        (
            f"Bộ Y tế rà soát toàn bộ sổ kho và các khoản chi cho từng kho mẫu {words} trước ngày 30/6/2025.",
            [
                (
                    "2025-06-29",
                    "Bộ Y tế",
                    f"rà soát toàn bộ sổ kho và các khoản chi cho từng kho mẫu {words} trước ngày 30/6/2025",
                ),
            ],
        )
        for words in ("theo Nghị định số\n15/2025/NĐ-CP", "đủ số tiền là\n12.500.000 đồng", "để có đủ\n12,5 tỷ đồng")
    ),
    (
        "Bộ Y tế rà soát toàn bộ sổ kho và các khoản chi cho từng kho mẫu theo Nghị định\n2.\nTrước ngày 30/6/2025.",
        [],
    ),
    (
        (
            "Giao Bộ Y tế chủ trì:\n- Nếu kho hết thuốc, báo cáo Chính phủ trước ngày 30/6/2025.\n"
            "- Nếu kho hết thuốc, thì báo cáo Chính phủ trước ngày 30/6/2025.\n"
            "- Trường hợp sửa đổi, bổ sung sổ kho, báo cáo trước ngày 30/6/2025.\n"
            "- Khi sổ được sửa đổi, bổ sung tên kho trước ngày 30/6/2025.\n"
            "- Nếu kho cạn, nhà kho đóng cửa trước ngày 30/6/2025."
        ),
        [
            ("2025-06-29", "Bộ Y tế", "báo cáo Chính phủ trước ngày 30/6/2025"),
            ("2025-06-29", "Bộ Y tế", "báo cáo trước ngày 30/6/2025"),
            ("2025-06-29", "Bộ Y tế", "Khi sổ được sửa đổi, bổ sung tên kho trước ngày 30/6/2025"),
        ],
    ),
    (
        "Giao Bộ Y tế:\n- Căn cứ Luật sửa đổi, bổ sung sổ kho, báo cáo trước ngày 30/6/2025.",
        [
            ("2025-06-29", "Bộ Y tế", "báo cáo trước ngày 30/6/2025"),
        ],
    ),
    (
        (
            "Giao Bộ Y tế:\n- Yêu cầu các trạm lập sổ trước ngày 30/6/2025.\n"
            "- Yêu cầu lập sổ trước ngày 30/6/2025.\n- Yêu cầu của kho, báo cáo trước ngày 30/6/2025."
        ),
        [
            ("2025-06-29", "các trạm", "lập sổ trước ngày 30/6/2025"),
            ("2025-06-29", "Bộ Y tế", "lập sổ trước ngày 30/6/2025"),
            ("2025-06-29", "Bộ Y tế", "Yêu cầu của kho, báo cáo trước ngày 30/6/2025"),
        ],
    ),
    (
        "Bộ Y tế lập sổ trước ngày 30/6/2025, kho mở, báo cáo trước ngày 1/7/2025.",
        [
            ("2025-06-29", "Bộ Y tế", "lập sổ trước ngày 30/6/2025"),
            ("2025-06-30", "Bộ Y tế", "kho mở, báo cáo trước ngày 1/7/2025"),
        ],
    ),
    (
        "Bộ Y tế lập sổ trước ngày 30/6/2025 và trước ngày 31/12/2025 phải\nbàn giao kho.",
        [
            ("2025-06-29", "Bộ Y tế", "lập sổ trước ngày 30/6/2025"),
            ("2025-12-30", "Bộ Y tế", "trước ngày 31/12/2025 phải\nbàn giao kho"),
        ],
    ),
    (
        "Bộ Y tế lập sổ; đến ngày 1/7/2025 phải rà soát kho; đến ngày 2/7/2025 phải gửi sổ.",
        [
            ("2025-07-01", "Bộ Y tế", "đến ngày 1/7/2025 phải rà soát kho"),
            ("2025-07-02", "Bộ Y tế", "đến ngày 2/7/2025 phải gửi sổ"),
        ],
    ),
    (
        "Bộ Y tế lập đề án; trình Chính phủ; gửi Bộ Tư pháp trước ngày 30/6/2025.",
        [
            ("2025-06-29", "Bộ Y tế", "gửi Bộ Tư pháp trước ngày 30/6/2025"),
        ],
    ),
    (
        "Các bộ lập sổ (bộ lớn) theo mẫu 1; các sở rà soát kho (kho nhỏ) trước ngày 30/6/2025.",
        [
            ("2025-06-29", "các sở", "rà soát kho (kho nhỏ) trước ngày 30/6/2025"),
        ],
    ),
    (
        (
            "Các bộ lập sổ (bộ lớn theo mẫu 1; bộ nhỏ theo mẫu 2) và (nếu có) gửi kho; Sở Nội vụ rà soát bàn "
            "trước ngày 30/6/2025."
        ),
        [
            ("2025-06-29", "Sở Nội vụ", "rà soát bàn trước ngày 30/6/2025"),
        ],
    ),
    (
        (
            "Giao Bộ Y tế; Bộ Công an; Bộ Nội vụ lập sổ trước ngày 30/6/2025; Bộ Tài chính chi tiền trước ngày "
            "1/7/2025; Bộ Tư pháp cập nhật sổ trước ngày 2/7/2025."
        ),
        [
            ("2025-06-29", "Bộ Y tế; Bộ Công an; Bộ Nội vụ", "lập sổ trước ngày 30/6/2025"),
            ("2025-06-30", "Bộ Tài chính", "chi tiền trước ngày 1/7/2025"),
            ("2025-07-01", "Bộ Tư pháp", "cập nhật sổ trước ngày 2/7/2025"),
        ],
    ),
    (
        "Giao Sở Y tế TP. Huế lập sổ cho TP. Huế trước ngày 30/6/2025.",
        [
            ("2025-06-29", "Sở Y tế thành phố Huế", "lập sổ cho TP. Huế trước ngày 30/6/2025"),
        ],
    ),
    (
        "Giao Bộ Y tế lập sổ kho. \nrà soát trước ngày 30/6/2025.",
        [
            ("2025-06-29", "Bộ Y tế", "rà soát trước ngày 30/6/2025"),
        ],
    ),
    (
        "Giao Bộ Y tế lập sổ kho của\nSở Nội vụ trước ngày 30/6/2025.",
        [
            ("2025-06-29", "Bộ Y tế", "lập sổ kho của\nSở Nội vụ trước ngày 30/6/2025"),
        ],
    ),
    (
        "   Bộ Y tế lập sổ kho trước ngày 30/6/2025.   ",
        [
            ("2025-06-29", "Bộ Y tế", "lập sổ kho trước ngày 30/6/2025"),
        ],
    ),
    (
        (
            "- Bộ Y tế\n  - Lập sổ trước ngày 30/6/2025\n  + Rà soát kho trước ngày 1/7/2025\n- Sở Nội vụ\n"
            "  i) Gửi sổ trước ngày 2/7/2025"
        ),
        [
            ("2025-06-29", "Bộ Y tế", "Lập sổ trước ngày 30/6/2025"),
            ("2025-06-30", "Bộ Y tế", "Rà soát kho trước ngày 1/7/2025"),
            ("2025-07-01", "Sở Nội vụ", "Gửi sổ trước ngày 2/7/2025"),
        ],
    ),
    (
        ("I. Bộ Y tế\n1. Mục tiêu\n- Lập sổ trước ngày 30/6/2025.\n2. Việc làm\n- Rà soát kho trước ngày 1/7/2025."),
        [
            ("2025-06-30", "Bộ Y tế", "Rà soát kho trước ngày 1/7/2025"),
        ],
    ),
    (
        "Giao Bộ Y tế lập sổ.\na) Hoàn thành trước ngày 30/6/2025.\n- Xong trước ngày 1/7/2025.",
        [
            ("2025-06-29", "Bộ Y tế", "lập sổ.\na) Hoàn thành trước ngày 30/6/2025"),
            ("2025-06-30", "Bộ Y tế", "lập sổ.\na) Hoàn thành trước ngày 30/6/2025.\n- Xong trước ngày 1/7/2025"),
        ],
    ),
    (
        "1. Giao Bộ Y tế lập sổ.\n2. Hoàn thành trước ngày 30/6/2025.",
        [
            ("2025-06-29", "Bộ Y tế", "lập sổ.\n2. Hoàn thành trước ngày 30/6/2025"),
        ],
    ),
    (
        "Điều 1. Bộ Y tế\n- Lập sổ.\nĐiều 2: \nRà soát kho trước ngày 30/6/2025.",
        [
            ("2025-06-29", "Bộ Y tế", "Rà soát kho trước ngày 30/6/2025"),
        ],
    ),
    (
        (
            "Giao Bộ Y tế:\n- Khi kho cạn thì thôi, báo cáo trước ngày 30/6/2025.\n"
            "- Khi kho cạn, thì thôi, báo cáo trước ngày 1/7/2025."
        ),
        [
            ("2025-06-29", "Bộ Y tế", "báo cáo trước ngày 30/6/2025"),
            ("2025-06-30", "Bộ Y tế", "Khi kho cạn, thì thôi, báo cáo trước ngày 1/7/2025"),
        ],
    ),
    (
        "Giao Bộ Y tế (rà soát kho, trong đó báo cáo kho lớn trước ngày 30/6/2025).",
        [
            ("2025-06-29", "Bộ Y tế", "báo cáo kho lớn trước ngày 30/6/2025"),
        ],
    ),
    (
        "Trước ngày\n30/6/2025, Bộ Y tế lập sổ.",
        [
            ("2025-06-29", "Bộ Y tế", "Trước ngày\n30/6/2025, Bộ Y tế lập sổ"),
        ],
    ),
    (
        "\nTrước ngày 30/6/2025, Bộ Y tế lập sổ.\nKho mở cửa.",
        [
            ("2025-06-29", "Bộ Y tế", "Trước ngày 30/6/2025, Bộ Y tế lập sổ"),
        ],
    ),
]

FORMS = [
    (
        "1. Nhiệm vụ: Lập sổ kho\nCơ quan chủ trì: Sở Y tế\nThời hạn: trước ngày 30/6/2025",
        [
            ("2025-06-29", "Sở Y tế", "Lập sổ kho\nCơ quan chủ trì: Sở Y tế\nThời hạn: trước ngày 30/6/2025"),
        ],
    ),
    (
        "Lập sổ kho (Chủ trì: Bộ Y tế), hoàn thành trước ngày 30/6/2025.",
        [
            ("2025-06-29", "Bộ Y tế", "Lập sổ kho (Chủ trì: Bộ Y tế), hoàn thành trước ngày 30/6/2025"),
        ],
    ),
    (
        "Lập sổ kho (Chủ trì: Cục Thú y (Bộ Y tế), Bộ Công an) trước ngày 30/6/2025.",
        [
            (
                "2025-06-29",
                "Cục Thú y; Bộ Công an",
                "Lập sổ kho (Chủ trì: Cục Thú y (Bộ Y tế), Bộ Công an) trước ngày 30/6/2025",
            ),
        ],
    ),
    (
        "1. Lập sổ\nCơ quan chủ trì: X\nThời hạn: 30/6/2025",
        [],
    ),
    (
        "1. Lập sổ\nCơ quan chủ trì: Sở Y tế\nBộ Công an gửi số liệu trước ngày 30/6/2025.",
        [
            ("2025-06-29", "Bộ Công an", "gửi số liệu trước ngày 30/6/2025"),
        ],
    ),
    (
        ("1. Giao Bộ Y tế lập sổ\n1.1. Cơ quan chủ trì: Sở Y tế\n2. Rà soát kho\n2.1. Thời hạn: trước ngày 30/6/2025"),
        [
            ("2025-06-29", "Bộ Y tế", "Rà soát kho\n2.1. Thời hạn: trước ngày 30/6/2025"),
        ],
    ),
]

TABLES = [
    (
        (
            "KẾ HOẠCH\nSTT\nNội dung\nĐơn vị chủ trì\nThời hạn\n1\nLập danh mục bến\nSở Xây dựng\n"
            "hoàn thành trước ngày 15/8/2025\n2\nKiểm tra đê\nSở Y tế\ntrình trước ngày 20/8/2025\n3\nVẽ bản đồ\n"
            "Sở Tài chính\nban hành trước ngày 21/8/2025\n4\nĐo đạc\nSở Nội vụ\nxong trước ngày 22/8/2025\n5\n"
            "Ghi sổ\nSở Tư pháp\nbáo cáo trước ngày 23/8/2025"
        ),
        [
            ("2025-08-14", "Sở Xây dựng", "Lập danh mục bến\nSở Xây dựng\nhoàn thành trước ngày 15/8/2025"),
            ("2025-08-19", "Sở Y tế", "Kiểm tra đê\nSở Y tế\ntrình trước ngày 20/8/2025"),
            ("2025-08-20", "Sở Tài chính", "Vẽ bản đồ\nSở Tài chính\nban hành trước ngày 21/8/2025"),
            ("2025-08-21", "Sở Nội vụ", "Đo đạc\nSở Nội vụ\nxong trước ngày 22/8/2025"),
            ("2025-08-22", "Sở Tư pháp", "Ghi sổ\nSở Tư pháp\nbáo cáo trước ngày 23/8/2025"),
        ],
    ),
    (
        (
            "KẾ HOẠCH\n| STT | Nội dung | Đơn vị chủ trì | Thời hạn |\n"
            "| 1 | Lập danh mục bến | Sở Xây dựng | 15/8/2025 (đợt một) |\n"
            "| 2 | Kiểm tra đê | Sở Y tế | trình 20/8/2025 |\n"
            "| 3 | Vẽ bản đồ | Sở Tài chính | ban hành 21/8/2025 |\n"
            "| 4 | Đo đạc | Sở Nội vụ | xong trước 22/8/2025 |"
        ),
        [
            ("2025-08-20", "Sở Y tế", "Kiểm tra đê | Sở Y tế | trình 20/8/2025"),
            ("2025-08-21", "Sở Tài chính", "Vẽ bản đồ | Sở Tài chính | ban hành 21/8/2025"),
            ("2025-08-21", "Sở Nội vụ", "Đo đạc | Sở Nội vụ | xong trước 22/8/2025"),
        ],
    ),
    (
        (
            "KẾ HOẠCH\nSTT\nNội dung\nĐơn vị chủ trì\nThời hạn\n1\nLập danh mục bến\nSở Xây dựng\n"
            "- trước ngày 15/8/2025.\n2\nKiểm tra đê\nSở Y tế\n20/8/2025 (đợt một)"
        ),
        [
            ("2025-08-14", "Sở Xây dựng", "Lập danh mục bến\nSở Xây dựng\n- trước ngày 15/8/2025"),
        ],
    ),
    (
        (
            "KẾ HOẠCH\nTT\nCơ quan thực hiện\nNội dung\nThời hạn\n1\nSở Nội vụ\nSở Tài chính\nSở Y tế\nLập danh mục\n"
            "vùng lũ\n15/8/2025"
        ),
        [
            ("2025-08-15", "Sở Nội vụ + Sở Tài chính; Sở Y tế", "Lập danh mục\nvùng lũ\n15/8/2025"),
        ],
    ),
    (
        (
            "KẾ HOẠCH\nTT\nCơ quan chủ trì\nCơ quan phối hợp\nNội dung\nThời hạn\n1\nSở Nội vụ\nSở Tài chính\n"
            "Sở Y tế\nLập danh mục\n15/8/2025"
        ),
        [
            ("2025-08-15", "Sở Nội vụ + Sở Tài chính; Sở Y tế", "Lập danh mục\n15/8/2025"),
        ],
    ),
    (
        (
            "KẾ HOẠCH\nTT\nNội dung\nCơ quan phối hợp\nCơ quan chủ trì\nThời hạn\n1\nLập danh mục\nSở Nội vụ\n"
            "Sở Tài chính\nSở Y tế\n15/8/2025\n2\nKiểm tra đê\nSở Y tế\n20/8/2025"
        ),
        [
            (
                "2025-08-15",
                "Sở Y tế + Sở Nội vụ; Sở Tài chính",
                "Lập danh mục\nSở Nội vụ\nSở Tài chính\nSở Y tế\n15/8/2025",
            ),
            ("2025-08-20", "Sở Y tế", "Kiểm tra đê\nSở Y tế\n20/8/2025"),
        ],
    ),
    (
        (
            "KẾ HOẠCH\n| Cơ quan phối hợp | Cơ quan chủ trì | Nội dung | Thời hạn |\n"
            "| Sở Nội vụ | Tổ kho mẫu | Lập danh mục | trước ngày 15/8/2025 |"
        ),
        [
            ("2025-08-14", "Tổ kho mẫu + Sở Nội vụ", "Lập danh mục | trước ngày 15/8/2025"),
        ],
    ),
    (
        (
            "KẾ HOẠCH\n| Cơ quan chủ trì | Nội dung công việc | Thời hạn |\n"
            "| Tổ kho mẫu | Lập danh mục | trước ngày 15/8/2025 |\n"
            "| Sở Y tế | Kiểm tra đê | trước ngày 20/8/2025 |"
        ),
        [
            ("2025-08-14", "Tổ kho mẫu", "Lập danh mục | trước ngày 15/8/2025"),
            ("2025-08-19", "Sở Y tế", "Kiểm tra đê | trước ngày 20/8/2025"),
        ],
    ),
    (
        (
            "KẾ HOẠCH\n| TT | Cơ quan chủ trì | Nội dung công việc | Cơ quan phối hợp | Thời hạn |\n"
            "| 1 | Tổ kho mẫu | Lập danh mục | Sở Tài chính | trước ngày 15/8/2025 |"
        ),
        [
            ("2025-08-14", "Tổ kho mẫu + Sở Tài chính", "Lập danh mục | Sở Tài chính | trước ngày 15/8/2025"),
        ],
    ),
    (
        (
            "KẾ HOẠCH\n| TT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn |\n"
            "| 1 | Lập danh mục | Tổ kho mẫu; Tổ giống; tổ nước | Tổ đếm | trước ngày 15/8/2025 |"
        ),
        [
            (
                "2025-08-14",
                "Tổ kho mẫu; Tổ giống",
                "Lập danh mục | Tổ kho mẫu; Tổ giống; tổ nước | Tổ đếm | trước ngày 15/8/2025",
            ),
        ],
    ),
    (
        (
            "| Cột dài này ghi những gì người đọc bảng cần biết thêm về việc | Nội dung | Đơn vị chủ trì | Thời "
            "hạn |\n| a | Lập danh mục | Tổ kho mẫu | 15/8/2025 |"
        ),
        [
            ("2025-08-15", "Tổ kho mẫu", "Lập danh mục | Tổ kho mẫu | 15/8/2025"),
        ],
    ),
    (
        (
            "| Nội dung | Đơn vị chủ trì | Thời hạn | Sản phẩm dự kiến của mỗi đầu việc trong cả năm |\n"
            "| Lập danh mục | Tổ kho mẫu | 15/8/2025 | Sổ |"
        ),
        [
            ("2025-08-15", "Tổ kho mẫu", "Lập danh mục | Tổ kho mẫu | 15/8/2025"),
        ],
    ),
    (
        (
            "KẾ HOẠCH\n| TT | Nội dung | Thời hạn | Cơ quan phối hợp | Cơ quan chủ trì | Ghi chú |\n"
            "| 1 | Lập danh mục | trước ngày 15/8/2025 | Sở Tài chính | Tổ kho mẫu | |\n"
            "| 2 | Kiểm tra đê | trước ngày 20/8/2025 | Sở Nội vụ | Sở Y tế | Gấp |"
        ),
        [
            ("2025-08-14", "Tổ kho mẫu + Sở Tài chính", "Lập danh mục | trước ngày 15/8/2025"),
            ("2025-08-19", "Sở Y tế + Sở Nội vụ", "Kiểm tra đê | trước ngày 20/8/2025"),
        ],
    ),
    (
        (
            "KẾ HOẠCH\n| TT | Nội dung | Thời hạn | Cơ quan phối hợp | Cơ quan chủ trì |\n"
            "| 1 | Lập danh mục | trước ngày 15/8/2025 | Tổ giống | Tổ kho mẫu |"
        ),
        [
            ("2025-08-14", "Tổ kho mẫu", "Lập danh mục | trước ngày 15/8/2025"),
        ],
    ),
    (
        (
            "STT\nNội dung\nĐơn vị chủ trì\nThời hạn\n1\nLập danh mục\n- Sở Xây dựng\n15/8/2025\n2\nKiểm tra đê\n"
            "+ Sở Y tế.\n20/8/2025\n3\nVẽ\n• Sở Nội vụ;\n21/8/2025"
        ),
        [
            ("2025-08-15", "Sở Xây dựng", "Lập danh mục\n- Sở Xây dựng\n15/8/2025"),
            ("2025-08-20", "Sở Y tế", "Kiểm tra đê\n+ Sở Y tế.\n20/8/2025"),
            ("2025-08-21", "Sở Nội vụ", "Vẽ\n• Sở Nội vụ;\n21/8/2025"),
        ],
    ),
    (
        (
            "| STT | Nội dung | Đơn vị chủ trì | Thời hạn |\n| I | Bến thủy | | |\n"
            "| 1 | Lập danh mục | Sở Xây dựng | 15/8/2025 |\n| 2 | Kiểm tra đê | | 20/8/2025 |"
        ),
        [
            ("2025-08-15", "Sở Xây dựng", "Lập danh mục | Sở Xây dựng | 15/8/2025"),
            ("2025-08-20", "Sở Xây dựng", "Kiểm tra đê | | 20/8/2025"),
        ],
    ),
    (
        (
            "KẾ HOẠCH\nSTT\nNội dung\nĐơn vị chủ trì\nThời hạn\n1\nLập sổ\nSở Y tế\ntrước ngày 15/8/2025 (đợt một)\n"
            "2\nRà soát\nSở Nội vụ\ntrước ngày 16/8/2025"
        ),
        [
            ("2025-08-14", "Sở Y tế", "Lập sổ\nSở Y tế\ntrước ngày 15/8/2025"),
            ("2025-08-15", "Sở Nội vụ", "Rà soát\nSở Nội vụ\ntrước ngày 16/8/2025"),
        ],
    ),
    (
        "STT\nNội dung\nThời hạn\n1\nLập sổ\n15/8/2025\n2\nKiểm tra đê\nSở Y tế\n20/8/2025",
        [
            ("2025-08-20", "Sở Y tế", "Kiểm tra đê\nSở Y tế\n20/8/2025"),
        ],
    ),
    (
        (
            "| STT | Nội dung | Đơn vị chủ trì | Thời hạn | Ngày họp |\n"
            "| 1 | Lập sổ | Sở Y tế | trước ngày 15/8/2025 | trước ngày 20/8/2025 |\n"
            "| 2 | Rà soát | Sở Nội vụ | trước ngày 16/8/2025 | trước ngày 21/8/2025 |"
        ),
        [
            ("2025-08-14", "Sở Y tế", "Lập sổ | Sở Y tế | trước ngày 15/8/2025"),
            ("2025-08-15", "Sở Nội vụ", "Rà soát | Sở Nội vụ | trước ngày 16/8/2025"),
        ],
    ),
    (
        (
            "| TT | Nội dung | Thời hạn | Chủ trì |\n| 1 | Lập danh mục | trước ngày 15/8/2025 | | \n"
            "| 2 | Kiểm tra đê | trước ngày 20/8/2025 | Sở Y tế |"
        ),
        [
            ("2025-08-19", "Sở Y tế", "Kiểm tra đê | trước ngày 20/8/2025"),
        ],
    ),
    (
        (
            "KẾ HOẠCH\n| STT | Nội dung | Đơn vị chủ trì | Thời hạn |\n"
            "| 1 | Lập sổ | Sở Y tế | trước ngày 15/8/2025 (đợt một) |\n"
            "| 2 | Rà soát | Sở Nội vụ | hoàn thành trước ngày 16/8/2025 (đợt hai) |"
        ),
        [
            ("2025-08-14", "Sở Y tế", "Lập sổ | Sở Y tế | trước ngày 15/8/2025"),
            ("2025-08-15", "Sở Nội vụ", "Rà soát | Sở Nội vụ | hoàn thành trước ngày 16/8/2025"),
        ],
    ),
    (
        ("| STT | Nội dung | | Đơn vị chủ trì | Thời hạn |\n| 1 | Lập danh mục | | Tổ kho mẫu | 15/8/2025 |"),
        [
            ("2025-08-15", "Tổ kho mẫu", "Lập danh mục | | Tổ kho mẫu | 15/8/2025"),
        ],
    ),
    (
        (
            "STT | Văn bản giao việc | Nội dung | Đơn vị chủ trì | Thời hạn\n"
            "1 | Công văn số 15/UBND-KT | Lập danh mục | Tổ kho mẫu | 15/8/2025"
        ),
        [
            ("2025-08-15", "Tổ kho mẫu", "Lập danh mục | Tổ kho mẫu | 15/8/2025"),
        ],
    ),
    (
        "STT\nNội dung\nThời hạn\n1\nLập danh mục\nSở Nội vụ\nSở Tài chính\n15/8/2025",
        [
            ("2025-08-15", "Sở Nội vụ; Sở Tài chính", "Lập danh mục\nSở Nội vụ\nSở Tài chính\n15/8/2025"),
        ],
    ),
    (
        "STT\nNội dung\nThời hạn\n1\nSở Nội vụ\nSở Tài chính\nLập danh mục\nvùng lũ\n15/8/2025",
        [
            ("2025-08-15", "Sở Nội vụ", "Lập danh mục\nvùng lũ\n15/8/2025"),
        ],
    ),
    (
        ("|STT|Nội dung|Thời hạn|Đơn vị chủ trì|Đơn vị phối hợp|\n|1|Lập danh mục|15/8/2025|Tổ kho mẫu|Sở Y tế|"),
        [
            ("2025-08-15", "Tổ kho mẫu + Sở Y tế", "Lập danh mục|15/8/2025"),
        ],
    ),
    (
        (
            "STT\nNội dung\nThời hạn\nĐơn vị chủ trì\n1\nLập danh mục\n15/8/2025\n\nSở Xây dựng\n2\nKiểm tra đê\n"
            "20/8/2025\n| Sở Y tế"
        ),
        [
            ("2025-08-15", "Sở Xây dựng", "Lập danh mục\n15/8/2025"),
            ("2025-08-20", "Sở Y tế", "Kiểm tra đê\n20/8/2025"),
        ],
    ),
    (
        (
            "STT | Nội dung | Căn cứ pháp lý | Đơn vị chủ trì | Thời hạn\n"
            "1 | Lập danh mục | Nghị định số 15/2020/NĐ-CP | Tổ kho mẫu | 15/8/2025"
        ),
        [
            ("2025-08-15", "Tổ kho mẫu", "Lập danh mục | Nghị định số 15/2020/NĐ-CP | Tổ kho mẫu | 15/8/2025"),
        ],
    ),
]


def rows(text: str) -> list[tuple[str, str, str]]:
    """The day, who leads and who helps, and the words."""
    return [
        (str(row.due), " + ".join("; ".join(who) for who in (row.assignees, row.cooperating) if who), row.text)
        for row in extract(text, on=ON).assignments
    ]


@pytest.mark.parametrize(("text", "expected"), WHO)
def test_who_is_told(text: str, expected: list[tuple[str, str, str]]) -> None:
    """The words before and behind a name say whether it is told to do the work, leads it, or is only named."""
    assert rows(text) == expected


@pytest.mark.parametrize(("text", "expected"), WORK)
def test_where_work_starts_and_ends(text: str, expected: list[tuple[str, str, str]]) -> None:
    """What leads, what is aside and what goes on in the next line or clause bound the words of the work."""
    assert rows(text) == expected


@pytest.mark.parametrize(("text", "expected"), FORMS)
def test_labels_name_who_leads(text: str, expected: list[tuple[str, str, str]]) -> None:
    """A label names who leads, under its own item, and who does other work names himself."""
    assert rows(text) == expected


@pytest.mark.parametrize(("text", "expected"), TABLES)
def test_columns_tell_who_leads(text: str, expected: list[tuple[str, str, str]]) -> None:
    """A day with a word before or behind it, heads of any order, and cells with marks are a row's."""
    assert rows(text) == expected


def long(start: str, size: int) -> str:
    """Words of so many letters that name nobody, behind a start of theirs."""
    return (start + "sổ kho mẫu " * 400)[: size - 1] + "x"


HEADS = "| Nội dung | Đơn vị chủ trì | Thời hạn |"
BOUNDS = {
    # what is shown: (how much there may be, the text with so much)
    "a head behind the days": (
        70,
        lambda n: f"|Nội dung|Thời hạn|{long('S', n)}|Đơn vị chủ trì|\n|Lập sổ|trước ngày 15/8/2025|x|Tổ kho|",
    ),
    "who leads, by words": (120, lambda n: f"{HEADS}\n| Lập sổ |{long('S', n)}| trước ngày 15/8/2025 |"),
    "blanks before a day": (23, lambda n: f"{HEADS}\n| Lập sổ | Sở Y tế |{' ' * n}trước ngày 15/8/2025 |"),
    "blanks behind a day": (39, lambda n: f"{HEADS}\n| Lập sổ | Sở Y tế | trước ngày 15/8/2025{' ' * n}|"),
    "words behind a day": (23, lambda n: f"{HEADS}\n| Lập sổ | Sở Y tế | trước ngày 15/8/2025 {long('s', n)} |"),
    "who leads, behind the days": (
        399,
        lambda n: f"STT\nNội dung\nThời hạn\nĐơn vị chủ trì\n1\nLập sổ\n15/8/2025\nSở Y tế{' ' * (n - 7)}\n",
    ),
}


@pytest.mark.parametrize(("most", "text"), BOUNDS.values(), ids=BOUNDS)
def test_bounds(most: int, text: Callable[[int], str]) -> None:
    """What is just not too long is read; one letter more and it is none."""
    assert len(rows(text(most))) == 1
    assert rows(text(most + 1)) == []


def test_a_long_line_goes_on_in_a_figure() -> None:
    """A line of more than sixty letters was broken by the page; a shorter one ends before a line with a figure."""
    behind = "\n15 tỷ đồng trước ngày 30/6/2025."

    assert rows(long("Bộ Y tế rà soát ", 61) + behind)
    assert not rows(long("Bộ Y tế rà soát ", 60) + behind)


@pytest.mark.parametrize("text", [text for text, _ in (*WHO, *WORK, *FORMS, *TABLES)])
def test_what_stands_far_above_and_below_changes_nothing(text: str) -> None:
    """Lines that name nobody, before and behind, leave the work as it is."""
    far = "Kho mở cửa.\n" * 250

    assert rows(f"{far}{text}\n{far}") == rows(text)


@pytest.mark.parametrize("text", [text for text, _ in (*WHO, *WORK, *FORMS, *TABLES)])
@pytest.mark.parametrize(("before", "behind"), [(" ", ""), ("", " "), ("", "\n")], ids=["indented", "filled", "closed"])
def test_spaces_at_the_ends_of_lines_change_nothing(text: str, before: str, behind: str) -> None:
    """Pages leave spaces before and behind the words of a line, and an empty line above the first."""
    page = "\n" * (behind == "\n") + "\n".join(f"{before}{line}{behind.strip(chr(10))}" for line in text.split("\n"))

    assert [(*row[:-1], re.sub(" *\n *", "\n", row[-1])) for row in rows(page)] == rows(text)


@pytest.mark.parametrize(
    ("text", "work"),
    [
        (
            "Bộ Y tế lập sổ theo ý kiến của Văn phòng\nChính phủ trước ngày 30/6/2025.",
            ("Bộ Y tế", "lập sổ theo ý kiến của Văn phòng\nChính phủ trước ngày 30/6/2025"),
        ),
        (
            (
                "Bộ Y tế rà soát kho thuốc, kho muối, kho gạo để sửa đổi, bổ sung\nNghị định số 15/2020/NĐ-CP"
                " trước ngày 30/6/2025."
            ),
            (
                "Bộ Y tế",
                (
                    "rà soát kho thuốc, kho muối, kho gạo để sửa đổi, bổ sung\nNghị định số 15/2020/NĐ-CP"
                    " trước ngày 30/6/2025"
                ),
            ),
        ),
        (
            (
                "Yêu cầu Bộ trưởng các Bộ, Thủ trưởng các cơ quan ngang Bộ, Chủ tịch\nỦy ban nhân dân các tỉnh lập sổ"
                " trước ngày 30/6/2025."
            ),
            (
                "Bộ trưởng các Bộ, Thủ trưởng các cơ quan ngang Bộ, Chủ tịch Ủy ban nhân dân các tỉnh",
                "lập sổ trước ngày 30/6/2025",
            ),
        ),
        (
            (
                "Kho thuốc, kho muối, kho gạo, kho vải và kho giấy đã được mở cửa.\nNghị định số 15/2020/NĐ-CP giao"
                " Bộ Y tế lập sổ trước ngày 30/6/2025."
            ),
            ("Bộ Y tế", "lập sổ trước ngày 30/6/2025"),
        ),
        ("Trước ngày 30/6/2025,\nBộ Y tế lập sổ.", ("Bộ Y tế", "Trước ngày 30/6/2025,\nBộ Y tế lập sổ")),
        ("Đối với kho cũ,\nthì\nBộ Y tế lập sổ trước ngày 30/6/2025.", ("Bộ Y tế", "lập sổ trước ngày 30/6/2025")),
        ("Bộ Y tế:\n- Để đủ sổ,\nlập sổ trước ngày 30/6/2025.", ("Bộ Y tế", "lập sổ trước ngày 30/6/2025")),
        (
            "Bộ Y tế rà soát kho thuốc, kho muối, kho gạo, lập danh sách, báo cáo\nBộ Công an trước ngày 30/6/2025.",
            (
                "Bộ Y tế",
                "rà soát kho thuốc, kho muối, kho gạo, lập danh sách, báo cáo\nBộ Công an trước ngày 30/6/2025",
            ),
        ),
    ],
    ids=["a body", "a document", "a post", "a sentence that is whole", "a day", "a case", "an aim", "a verb"],
)
def test_a_page_may_break_a_line_before_a_capital(text: str, work: tuple[str, str]) -> None:
    """A line that ends inside a name, before what it cites or behind a post goes on in the next."""
    (row,) = extract(text, on=ON).assignments

    assert (", ".join(" ".join(name.split()) for name in row.assignees), row.text) == work


@pytest.mark.parametrize(("times", "starts"), [(3, "đếm cây"), (180, "Thời gian")])
def test_a_line_that_says_when_belongs_to_the_work_above_that_is_near(times: int, starts: str) -> None:
    """The work of the line above is taken in; work of three thousand letters is not, and its owner still is."""
    text = f"Giao Sở Y tế tỉnh Lào Cai {'đếm cây ở mọi thôn ' * times}.\nThời gian hoàn thành: trước ngày 30/7/2025."
    (row,) = extract(text, on=dt.date(2025, 6, 1)).assignments
    assert row.assignees == ("Sở Y tế tỉnh Lào Cai",)
    assert row.text.startswith(starts)


@pytest.mark.parametrize("who", ["Sở Y tế và Bộ này", "Giao Sở Y tế, Bộ này"])
def test_a_body_named_before_is_one_of_several(who: str) -> None:
    """``Bộ này`` behind another owner is one owner more."""
    (row,) = extract(f"Bộ Công an đã họp. {who} gửi sổ trước ngày 30/6/2025.", on=ON).assignments

    assert (row.assignees, row.text) == (("Sở Y tế", "Bộ Công an"), "gửi sổ trước ngày 30/6/2025")


@pytest.mark.parametrize("between", ["", " (Chi cục Dân số)", " (Chi cục Dân số) phải", " phải"])
def test_the_work_stands_behind_what_binds_its_owner(between: str) -> None:
    """The unit of an owner in a bracket, and that it must, are not the work."""
    (row,) = extract(f"Sở Y tế{between} gửi sổ trước ngày 30/6/2025.", on=ON).assignments

    assert (row.assignees, row.text) == (("Sở Y tế",), "gửi sổ trước ngày 30/6/2025")
