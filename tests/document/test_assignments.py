"""Who must do what by when."""

from __future__ import annotations

import datetime as dt
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnpolicy import extract
from vnpolicy.document.work import assign
from vnpolicy.text import fold

ON = dt.date(2025, 4, 12)
BY = " trước ngày 30/6/2025."
NOTICE = (Path(__file__).parents[2] / "examples" / "notice.txt").read_text(encoding="utf-8")


def rows(text: str, on: dt.date = ON) -> list[tuple[str, str, str]]:
    """Due day, owners, clause, as one reads them."""
    return [
        (a.due.isoformat() if a.due else "", "; ".join(a.assignees), a.text) for a in extract(text, on=on).assignments
    ]


PROSE = [
    (
        "Thủ tướng giao Bộ Công an sớm hoàn thiện nghị định về dữ liệu, hoàn thành trong tháng 6/2025.",
        [("2025-06-30", "Bộ Công an", "sớm hoàn thiện nghị định về dữ liệu, hoàn thành trong tháng 6/2025")],
    ),
    (  # an aside between the work and its day
        "Bộ Y tế giúp các xã kê thêm giường, nếu phải đón người bệnh vùng lũ, hoàn thành trước ngày 30/6/2025.",
        [
            (
                "2025-06-29",
                "Bộ Y tế",
                "giúp các xã kê thêm giường, nếu phải đón người bệnh vùng lũ, hoàn thành trước ngày 30/6/2025",
            )
        ],
    ),
    (  # headings over duties: a body, a group, and whoever they name
        (
            "Điều 4. Trách nhiệm của Bộ Y tế\n1. Gửi số liệu trước ngày 30/6/2025.\n"
            "2. Nhiệm vụ của các trường:\n- Lập danh sách trước ngày 30/6/2025.\n"
            "3. Trách nhiệm của đối tượng kiểm kê:\n- Đếm bàn ghế.\nThời hạn hoàn thành: Trước ngày 30/6/2025."
        ),
        [
            ("2025-06-29", "Bộ Y tế", "Gửi số liệu trước ngày 30/6/2025"),
            ("2025-06-29", "các trường", "Lập danh sách trước ngày 30/6/2025"),
            (
                "2025-06-29",
                "đối tượng kiểm kê",
                "Đếm bàn ghế.\nThời hạn hoàn thành: Trước ngày 30/6/2025",
            ),
        ],
    ),
    (  # a second day is that of the same report
        "Điều 5. Trách nhiệm của Bộ Y tế\na) Gửi sổ trước ngày 30/6/2025 đối với bản A, trước ngày 15/7/2025 với B.",
        [
            ("2025-06-29", "Bộ Y tế", "Gửi sổ trước ngày 30/6/2025"),
            ("2025-07-14", "Bộ Y tế", "Gửi sổ trước ngày 30/6/2025 đối với bản A, trước ngày 15/7/2025"),
        ],
    ),
    (
        "Bộ Y tế gửi sổ khám trước ngày 15/6/2025 và trước ngày 15/12/2025 để tổng hợp.",
        [
            ("2025-06-14", "Bộ Y tế", "gửi sổ khám trước ngày 15/6/2025"),
            ("2025-12-14", "Bộ Y tế", "gửi sổ khám trước ngày 15/6/2025 và trước ngày 15/12/2025"),
        ],
    ),
    ("Bộ Y tế phấn đấu gửi sổ khám trước ngày 15/6/2025 và trước ngày 15/12/2025.", []),
    (  # each day leads its own work
        "Các xã phải dựng lều; đến ngày 31/5/2025 phải sửa xong bếp và đến ngày 30/6/2025 phải sửa xong nhà.",
        [
            ("2025-05-31", "Các xã", "đến ngày 31/5/2025 phải sửa xong bếp"),
            ("2025-06-30", "Các xã", "đến ngày 30/6/2025 phải sửa xong nhà"),
        ],
    ),
    (
        "Giao Sở Y tế. Đến ngày 31/5/2025 phải lập sổ khám, đến ngày 30/6/2025 phải gửi sổ.",
        [
            ("2025-05-31", "Sở Y tế", "Đến ngày 31/5/2025 phải lập sổ khám, đến ngày 30/6/2025 phải gửi sổ"),
            ("2025-06-30", "Sở Y tế", "đến ngày 30/6/2025 phải gửi sổ"),
        ],
    ),
    (  # asked, or told what must be done, in the sentence behind
        "Giao Bộ Y tế lo việc khám. Yêu cầu lập sổ khám trước ngày 30/6/2025.",
        [("2025-06-29", "Bộ Y tế", "lập sổ khám trước ngày 30/6/2025")],
    ),
    ("Giao Bộ Y tế lo việc khám. Yêu cầu của dân tăng trước ngày 30/6/2025.", []),
    (
        "Giao Bộ Y tế lo việc khám. Việc mua giường phải hoàn thành trước ngày 30/6/2025.",
        [("2025-06-29", "Bộ Y tế", "Việc mua giường phải hoàn thành trước ngày 30/6/2025")],
    ),
    ("Bộ Y tế họp.\n1. Việc mua giường đã xong, trong đó có nơi hoàn thành trước ngày 30/6/2025.", []),
    (
        "Bộ Y tế sẽ chủ trì lập sổ khám, hoàn thành trước ngày 30/6/2025.",
        [("2025-06-29", "Bộ Y tế", "chủ trì lập sổ khám, hoàn thành trước ngày 30/6/2025")],
    ),
    ("Bộ Y tế sẽ họp bàn về sổ khám trước ngày 30/6/2025.", []),
    (
        "Bộ Y tế sẽ gửi sổ khám chậm nhất là ngày 30/6/2025.",
        [("2025-06-30", "Bộ Y tế", "gửi sổ khám chậm nhất là ngày 30/6/2025")],
    ),
    (
        "Các Sở GD&ĐT sẽ tiến hành chấm thi và công bố điểm chậm nhất ngày 30/6/2025.",
        [("2025-06-30", "Các Sở GD&ĐT", "tiến hành chấm thi và công bố điểm chậm nhất ngày 30/6/2025")],
    ),
    (  # the unit of it that does the work
        "Bộ Y tế (Cục Quản lý Dược) khẩn trương lập sổ thuốc trước ngày 30/6/2025.",
        [("2025-06-29", "Bộ Y tế", "khẩn trương lập sổ thuốc trước ngày 30/6/2025")],
    ),
    (
        "1. Về sổ thuốc: (Cục Quản lý Dược) khẩn trương lập sổ thuốc trước ngày 30/6/2025.",
        [("2025-06-29", "Cục Quản lý Dược", "khẩn trương lập sổ thuốc trước ngày 30/6/2025")],
    ),
    (
        "Bộ Y tế (trước ngày 30/6/2025) lập sổ thuốc.",
        [("2025-06-29", "Bộ Y tế", "(trước ngày 30/6/2025) lập sổ thuốc")],
    ),
    (  # whose duties they are, and in what
        "Điều 6. Trách nhiệm của các sở, ngành trong việc báo cáo\n1. Gửi số liệu trước ngày 30/6/2025.",
        [("2025-06-29", "các sở, ngành", "Gửi số liệu trước ngày 30/6/2025")],
    ),
    (
        "Điều 7. Trách nhiệm của các cơ quan quản lý cấp trên (cả đại diện)\n1. Gửi số liệu trước ngày 30/6/2025.",
        [("2025-06-29", "các cơ quan quản lý cấp trên", "Gửi số liệu trước ngày 30/6/2025")],
    ),
    (
        "Điều 8. Trách nhiệm của "
        + "người được giao trông coi kho hàng cạnh bến " * 3
        + "\n1. Gửi số liệu trước ngày 30/6/2025.",
        [],
    ),
    (  # a condition in brackets is not that of the work
        "Bộ Nội vụ gửi kết quả kiểm kê cho cấp trên (trong trường hợp có cấp trên) trước ngày 30/6/2025.",
        [
            (
                "2025-06-29",
                "Bộ Nội vụ",
                "gửi kết quả kiểm kê cho cấp trên (trong trường hợp có cấp trên) trước ngày 30/6/2025",
            )
        ],
    ),
    (  # comrades in a post
        "1. Các đồng chí Bộ trưởng, Thủ trưởng cơ quan ngang bộ làm tốt việc sau:\n- Gửi số liệu về Bộ Nội vụ" + BY,
        [
            (
                "2025-06-29",
                "Các đồng chí Bộ trưởng, Thủ trưởng cơ quan ngang bộ",
                "Gửi số liệu về Bộ Nội vụ trước ngày 30/6/2025",
            )
        ],
    ),
    (
        "Đề nghị đồng chí Bộ trưởng Bộ Y tế báo cáo trước ngày 30/6/2025.",
        [("2025-06-29", "Bộ Y tế", "báo cáo trước ngày 30/6/2025")],
    ),
    (  # a semicolon in brackets parts no clauses
        (
            "Đề nghị các bộ, địa phương đếm số bàn (các bộ theo Mẫu 1; các tỉnh lập Mẫu 2) và gửi Bộ Nội vụ "
            "trước ngày 30/6/2025."
        ),
        [
            (
                "2025-06-29",
                "các bộ, địa phương",
                "đếm số bàn (các bộ theo Mẫu 1; các tỉnh lập Mẫu 2) và gửi Bộ Nội vụ trước ngày 30/6/2025",
            )
        ],
    ),
    (  # a list that shares a verb
        (
            "Bộ trưởng Bộ Tài chính được giao xây dựng, trình Chính phủ: (1) Nghị định về quỹ đầu tư, hoàn thành "
            "trong tháng 5/2025; (2) Đề án trung tâm tài chính trước ngày 15/7/2025."
        ),
        [
            ("2025-05-31", "Bộ Tài chính", "Nghị định về quỹ đầu tư, hoàn thành trong tháng 5/2025"),
            ("2025-07-14", "Bộ Tài chính", "Đề án trung tâm tài chính trước ngày 15/7/2025"),
        ],
    ),
    (  # nouns after a semicolon go on with the work; the day stands once, at the end
        "Bộ Y tế ban hành Thông tư về giá; Thông tư về thuốc và Thông tư về đấu thầu, hoàn thành trong quý III/2025.",
        [
            (
                "2025-09-30",
                "Bộ Y tế",
                "ban hành Thông tư về giá; Thông tư về thuốc và Thông tư về đấu thầu, hoàn thành trong quý III/2025",
            )
        ],
    ),
    (  # two days, two pieces of work, one owner
        (
            "Yêu cầu UBND các tỉnh, thành phố bàn giao mặt bằng, hoàn thành trong quý III/2025; đồng thời, rà soát "
            "các hộ bị ảnh hưởng, hoàn thành tái định cư trước ngày 31/12/2025."
        ),
        [
            ("2025-09-30", "UBND các tỉnh, thành phố", "bàn giao mặt bằng, hoàn thành trong quý III/2025"),
            (
                "2025-12-30",
                "UBND các tỉnh, thành phố",
                "rà soát các hộ bị ảnh hưởng, hoàn thành tái định cư trước ngày 31/12/2025",
            ),
        ],
    ),
    (  # an item that names what is to be completed is work of its own; one that does not speaks of the item above
        "1. Sở Y tế\na) Bố trí kinh phí trước ngày 30/6/2025.\nb) Hoàn thành đề án trước ngày 30/9/2025.",
        [
            ("2025-06-29", "Sở Y tế", "Bố trí kinh phí trước ngày 30/6/2025"),
            ("2025-09-29", "Sở Y tế", "Hoàn thành đề án trước ngày 30/9/2025"),
        ],
    ),
    (
        "1. Sở Y tế\n- Rà soát dữ liệu.\n- Hoàn thành nhiệm vụ này trong quý III/2025.",
        [("2025-09-30", "Sở Y tế", "Rà soát dữ liệu.\n- Hoàn thành nhiệm vụ này trong quý III/2025")],
    ),
    (
        "1. Sở Y tế\n- Rà soát dữ liệu.\n- Hoàn thành trong quý III/2025.",
        [("2025-09-30", "Sở Y tế", "Rà soát dữ liệu.\n- Hoàn thành trong quý III/2025")],
    ),
    (  # behind the colon of a group stands its work, or the names of its places
        "3. UBND các huyện, thành phố: Tổ chức tuyên truyền, hoàn thành trước ngày 15/12/2025.",
        [("2025-12-14", "UBND các huyện, thành phố", "Tổ chức tuyên truyền, hoàn thành trước ngày 15/12/2025")],
    ),
    (
        "UBND các tỉnh, thành phố: Huế, Lâm Đồng báo cáo thiệt hại trước ngày 15/12/2025.",
        [
            (
                "2025-12-14",
                "Ủy ban nhân dân thành phố Huế; Ủy ban nhân dân tỉnh Lâm Đồng",
                "báo cáo thiệt hại trước ngày 15/12/2025",
            )
        ],
    ),
    (  # several bodies, and a group beside them
        "Ngân hàng Nhà nước Việt Nam, Bộ Tài chính và các bộ, ngành liên quan rà soát giá, xong trước ngày 01/6/2025.",
        [
            (
                "2025-05-31",
                "Ngân hàng Nhà nước Việt Nam; Bộ Tài chính; các bộ, ngành liên quan",
                "rà soát giá, xong trước ngày 01/6/2025",
            )
        ],
    ),
    (
        "Các Bộ: Công Thương, Y tế gửi báo cáo chậm nhất ngày 25/5/2025.",
        [("2025-05-25", "Bộ Công Thương; Bộ Y tế", "gửi báo cáo chậm nhất ngày 25/5/2025")],
    ),
    (  # the owner stands in the heading above, or in the paragraph that introduces the list
        (
            "2. Bộ Xây dựng:\na) Hoàn thiện quy hoạch, trình Thủ tướng Chính phủ trước ngày 20/5/2025.\n"
            "b) Rà soát quỹ đất, hoàn thành trong tháng 6/2025."
        ),
        [
            ("2025-05-19", "Bộ Xây dựng", "Hoàn thiện quy hoạch, trình Thủ tướng Chính phủ trước ngày 20/5/2025"),
            ("2025-06-30", "Bộ Xây dựng", "Rà soát quỹ đất, hoàn thành trong tháng 6/2025"),
        ],
    ),
    (
        (
            "Thủ tướng Chính phủ yêu cầu các bộ, ngành, địa phương:\n1. Số hóa hồ sơ, xong trước ngày 30/6/2025.\n"
            "2. Bộ Nội vụ hướng dẫn, xong trước ngày 15/5/2025.\n3. Công khai kết quả, hoàn thành trong quý III/2025."
        ),
        [
            ("2025-06-29", "các bộ, ngành, địa phương", "Số hóa hồ sơ, xong trước ngày 30/6/2025"),
            ("2025-05-14", "Bộ Nội vụ", "hướng dẫn, xong trước ngày 15/5/2025"),
            ("2025-09-30", "các bộ, ngành, địa phương", "Công khai kết quả, hoàn thành trong quý III/2025"),
        ],
    ),
    (  # the owner stands in the sentence before
        "Bộ Công an hoàn thiện hồ sơ, trình Chính phủ. Thời hạn hoàn thành: trước ngày 10/5/2025.",
        [
            (
                "2025-05-09",
                "Bộ Công an",
                "hoàn thiện hồ sơ, trình Chính phủ. Thời hạn hoàn thành: trước ngày 10/5/2025",
            )
        ],
    ),
    (  # the day leads
        "Trước ngày 15/5/2025, Bộ Tài chính báo cáo Thủ tướng Chính phủ phương án phân bổ vốn.",
        [
            (
                "2025-05-14",
                "Bộ Tài chính",
                "Trước ngày 15/5/2025, Bộ Tài chính báo cáo Thủ tướng Chính phủ phương án phân bổ vốn",
            )
        ],
    ),
    (  # a phrase leads
        "Về vật liệu san lấp, Bộ Công Thương hướng dẫn cấp phép mỏ, hoàn thành trước ngày 01/6/2025.",
        [("2025-05-31", "Bộ Công Thương", "hướng dẫn cấp phép mỏ, hoàn thành trước ngày 01/6/2025")],
    ),
    (  # what it is about, a colon, and then whom it is given to
        (
            "3. Về đề nghị Chính phủ cấp vốn: giao Bộ Tài chính xem xét, trình Thủ tướng trước ngày 30/5/2025.\n"
            "4. Về dự án nạo vét luồng: Bộ Xây dựng bàn giao hồ sơ, hoàn thành trong năm 2025."
        ),
        [
            ("2025-05-29", "Bộ Tài chính", "xem xét, trình Thủ tướng trước ngày 30/5/2025"),
            ("2025-12-31", "Bộ Xây dựng", "bàn giao hồ sơ, hoàn thành trong năm 2025"),
        ],
    ),
    (  # the body that hands the work on inside is its owner
        "Chủ tịch UBND các tỉnh tiếp tục phân công từng đồng chí xuống cơ sở, sửa xong nhà dân trước ngày 30/11/2025.",
        [
            (
                "2025-11-29",
                "Chủ tịch UBND các tỉnh",
                "tiếp tục phân công từng đồng chí xuống cơ sở, sửa xong nhà dân trước ngày 30/11/2025",
            )
        ],
    ),
    (  # part of the work has a day
        "Bộ Tư pháp sửa đổi 40 văn bản, trong đó ưu tiên hoàn thành 12 văn bản trong quý II/2025.",
        [("2025-06-30", "Bộ Tư pháp", "ưu tiên hoàn thành 12 văn bản trong quý II/2025")],
    ),
    (  # a line broken in the middle of a sentence
        "Bộ Y tế rà soát danh mục thuốc,\nhoàn thành trước ngày\n30/6/2025.",
        [("2025-06-29", "Bộ Y tế", "rà soát danh mục thuốc,\nhoàn thành trước ngày\n30/6/2025")],
    ),
    (  # a body that no table knows keeps its words; bộ này is the ministry named before
        "Ban Quản lý dự án Hàng hải, các nhà thầu tổ chức thi công, hoàn thành trước ngày 19/12/2025.",
        [
            (
                "2025-12-18",
                "Ban Quản lý dự án Hàng hải; các nhà thầu",
                "tổ chức thi công, hoàn thành trước ngày 19/12/2025",
            )
        ],
    ),
    (
        "Bộ Công Thương đã ban hành 12 thông tư. Bộ này phải hoàn thành 5 thông tư còn lại trong tháng 9/2025.",
        [("2025-09-30", "Bộ Công Thương", "hoàn thành 5 thông tư còn lại trong tháng 9/2025")],
    ),
    (  # who asks is not whom bộ này means
        "Đối với Bộ Y tế, Thủ tướng yêu cầu Bộ này chấn chỉnh, hoàn thành trong tháng 9/2025.",
        [("2025-09-30", "Bộ Y tế", "chấn chỉnh, hoàn thành trong tháng 9/2025")],
    ),
    (
        (
            "Cục Quản lý Dược còn chậm. Bộ trưởng Bộ Y tế đề nghị Cục này rà soát, hoàn thành trong tháng 9/2025; "
            "Chính phủ giao cơ quan này lập báo cáo trước ngày 15/10/2025."
        ),
        [
            ("2025-09-30", "Cục Quản lý Dược", "rà soát, hoàn thành trong tháng 9/2025"),
            ("2025-10-14", "Bộ Y tế", "lập báo cáo trước ngày 15/10/2025"),
        ],
    ),
    (  # who asks is not who does it: whoever was addressed
        "Giao Bộ Y tế lập kho thuốc. Bộ Nội vụ cũng yêu cầu kiểm điểm, báo cáo kết quả trước ngày 15/10/2025.",
        [("2025-10-14", "Bộ Y tế", "kiểm điểm, báo cáo kết quả trước ngày 15/10/2025")],
    ),
    ("Bộ Nội vụ đề nghị gửi ý kiến trước ngày 15/10/2025.", []),
    (  # a verb with a capital is part of a name
        "Giao Sở Nông nghiệp và Phát triển nông thôn rà soát, hoàn thành trước ngày 15/10/2025.",
        [("2025-10-14", "Sở Nông nghiệp và Phát triển nông thôn", "rà soát, hoàn thành trước ngày 15/10/2025")],
    ),
    (  # the blank behind a full stop was lost
        "Giao Sở Tài chính báo cáo UBND tỉnh.Các xã, phường rà soát, hoàn thành trước ngày 15/10/2025.",
        [("2025-10-14", "Các xã, phường", "rà soát, hoàn thành trước ngày 15/10/2025")],
    ),
    (
        "Ban Thường vụ các tỉnh ủy, thành ủy chỉ đạo lập đề án, hoàn thành trước ngày 15/10/2025.",
        [
            (
                "2025-10-14",
                "Ban Thường vụ các tỉnh ủy, thành ủy",
                "chỉ đạo lập đề án, hoàn thành trước ngày 15/10/2025",
            )
        ],
    ),
    (  # places, and posts
        "Chủ tịch Ủy ban nhân dân các tỉnh: Nghệ An, Hà Tĩnh và Quảng Trị sửa trường học, xong trước ngày 15/10/2025.",
        [
            (
                "2025-10-14",
                "Ủy ban nhân dân tỉnh Nghệ An; Ủy ban nhân dân tỉnh Hà Tĩnh; Ủy ban nhân dân tỉnh Quảng Trị",
                "sửa trường học, xong trước ngày 15/10/2025",
            )
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PROSE)
def test_each_piece_of_work_in_prose_is_a_row(text, expected):
    """Running prose, by manner of writing: one row for each piece of work with a day."""
    assert rows(text) == expected


ABOVE = [
    (
        "Kính gửi: Bộ Y tế\nCục Quản lý Dược đã có văn bản.\nĐề nghị quý cơ quan gửi số liệu trước ngày 30/6/2025.",
        [("Bộ Y tế", "gửi số liệu trước ngày 30/6/2025")],
    ),
    (  # goals have a heading, and so have tasks
        (
            "Giao Bộ Y tế thực hiện các việc sau:\nI. MỤC TIÊU\n1. Hoàn thành mạng lưới trước ngày 30/6/2025.\n"
            "II. NHIỆM VỤ\n1. Hoàn thành rà soát trước ngày 30/6/2025."
        ),
        [("Bộ Y tế", "Hoàn thành rà soát trước ngày 30/6/2025")],
    ),
    (
        "1. Bộ Nội vụ:\na) Rà soát biên chế.\nNội dung nêu trong phụ lục.\nb) Công khai kết quả trước ngày 30/6/2025.",
        [("Bộ Nội vụ", "Công khai kết quả trước ngày 30/6/2025")],
    ),
    (
        (
            "Bộ Công an thống kê phương tiện.\nViệc thống kê làm theo mẫu.\nSố liệu lấy đến cuối tháng.\n"
            "Công khai kết quả, hoàn thành trước ngày 30/6/2025."
        ),
        [("Bộ Công an", "Công khai kết quả, hoàn thành trước ngày 30/6/2025")],
    ),
    (
        (
            "Giao các cơ quan sau đây:\n1. Bộ Y tế rà soát thuốc.\n- Lập danh mục.\n2. Rà soát chung.\n"
            "+ Công khai danh mục trước ngày 30/6/2025."
        ),
        [("các cơ quan", "Công khai danh mục trước ngày 30/6/2025")],
    ),
    (
        "1. Bộ Tư pháp:\na) Chỉ đạo Cục Kiểm tra văn bản rà soát.\nb) Gửi kết quả trước ngày 30/6/2025.",
        [("Bộ Tư pháp", "Gửi kết quả trước ngày 30/6/2025")],
    ),
    (
        "Bộ Y tế rà soát giá thuốc.\nĐề nghị quý đơn vị cử người tham gia.\nCông khai kết quả trước ngày 30/6/2025.",
        [("Bộ Y tế", "Công khai kết quả trước ngày 30/6/2025")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ABOVE)
def test_who_was_addressed_above(text, expected):
    """A line that names nobody belongs to whom the item, the heading or the lines above it address."""
    assert [row[1:] for row in rows(text)] == expected


NOTHING = [
    ("Phấn đấu đến năm 2030, tổng lượng hàng qua cảng đạt 1.400 triệu tấn.", "a goal"),
    ("Chính phủ đặt mục tiêu đến năm 2030 hoàn thành 5.000 km đường cao tốc.", "a goal of the government's own"),
    ("Bộ Y tế chủ động hơn; nếu không hoàn thành trước ngày 30/9/2025 thì điều chuyển vốn.", "a condition"),
    ("Bộ Công Thương đã ban hành 12 thông tư trước ngày 30/3/2025.", "what was done"),
    ("Bộ Y tế cấp giấy phép trong thời hạn 15 ngày kể từ ngày nhận đủ hồ sơ.", "the time that a procedure takes"),
    ("Thông tư này có hiệu lực từ ngày 01/7/2025.", "the day of effect"),
    ("UBND tỉnh Lai Châu thực hiện Chiến lược dữ liệu đến năm 2030.", "the reach of a plan"),
    ("KẾ HOẠCH CHUYỂN ĐỔI SỐ CỦA BỘ Y TẾ ĐẾN NĂM 2030", "a title"),
    ("Rà soát danh mục, hoàn thành trước ngày 30/6/2025.", "nobody is addressed"),
    ("", "nothing"),
]


@pytest.mark.parametrize(("text", "why"), NOTHING, ids=[why for _, why in NOTHING])
def test_what_assigns_nothing(text, why):
    """A goal, a condition, a report, a procedure, a title assign no work."""
    assert rows(text) == [], why


PLAN = """Mục 1
TT
Nhiệm vụ
Văn bản giao
Cơ quan chủ trì
Cơ quan phối hợp
Thời hạn hoàn thành
1.
Lập cơ sở dữ liệu nhà ở
Nghị quyết số 12/NQ-CP
Bộ Xây dựng
Bộ Công an; Bộ Tư pháp
30/9/2025
2.
Kết nối dữ liệu
với địa phương
Nghị quyết số 12/NQ-CP
Các bộ, ngành, địa phương
Bộ Xây dựng
Quý IV/2025
"""


def test_a_table_with_a_cell_a_line():
    """An action plan as Word and PDF give it: the clause runs from the work's first word to its day."""
    first, second = extract(PLAN, on=ON).assignments

    assert (first.assignees, first.cooperating) == (("Bộ Xây dựng",), ("Bộ Công an", "Bộ Tư pháp"))
    assert (second.assignees, second.cooperating) == (("Các bộ, ngành, địa phương",), ("Bộ Xây dựng",))
    assert (first.due, second.due) == (dt.date(2025, 9, 30), dt.date(2025, 12, 31))
    assert first.text.startswith("Lập cơ sở dữ liệu nhà ở\n")
    assert first.text.endswith("\n30/9/2025")
    assert [entity.value.id for entity in first.basis] == ["12/NQ-CP"]


def test_a_table_with_bars():
    """Cells with a bar between; an empty cell is no cell."""
    text = (
        "STT | Nội dung nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành\n"
        "1 | Rà soát danh mục | Bộ Y tế | Bộ Nội vụ | 30/9/2025\n"
        "2 | Tập huấn kỹ năng | Bộ Nội vụ | | Tháng 8/2025\n"
    )

    assert rows(text) == [
        ("2025-09-30", "Bộ Y tế", "Rà soát danh mục | Bộ Y tế | Bộ Nội vụ | 30/9/2025"),
        ("2025-08-31", "Bộ Nội vụ", "Tập huấn kỹ năng | Bộ Nội vụ | | Tháng 8/2025"),
    ]


def test_a_table_whose_owner_stands_before_the_work_or_behind_the_day():
    """The header tells the order of the columns."""
    before = "STT\nCơ quan chủ trì\nNhiệm vụ\nThời hạn hoàn thành\n1\nBộ Y tế\nRà soát thuốc của Bộ Y tế\n30/9/2025\n"
    behind = "STT\nNhiệm vụ\nThời hạn hoàn thành\nCơ quan chủ trì\n1\nRà soát thuốc\n30/9/2025\nBộ Y tế\n"

    assert rows(before) == [("2025-09-30", "Bộ Y tế", "Rà soát thuốc của Bộ Y tế\n30/9/2025")]
    assert rows(behind) == [("2025-09-30", "Bộ Y tế", "Rà soát thuốc\n30/9/2025")]


def test_a_form_below_the_work():
    """Labels name the owner, above the day or below it."""
    text = (
        "a) Xây dựng Nghị định về cây xanh\n- Cơ quan chủ trì: Bộ Xây dựng.\n- Cơ quan phối hợp: Bộ Tư pháp.\n"
        "- Thời hạn trình: trước ngày 30/9/2025.\n"
        "b) Rà soát định mức\n- Thời hạn hoàn thành: trước ngày 30/11/2025.\n- Đơn vị chủ trì: Viện Kinh tế xây dựng.\n"
    )
    first, second = extract(text, on=ON).assignments

    assert (first.due, first.assignees, first.cooperating) == (dt.date(2025, 9, 29), ("Bộ Xây dựng",), ("Bộ Tư pháp",))
    assert first.text.startswith("Xây dựng Nghị định về cây xanh\n")
    assert (second.due, second.assignees) == (dt.date(2025, 11, 29), ("Viện Kinh tế xây dựng",))
    assert second.text.startswith("Rà soát định mức\n")


def test_a_form_in_one_line_below_its_work():
    """The work starts with its item, each label ends where the next starts, and a body that nobody knows is named."""
    text = (
        "II. NHIỆM VỤ\n1. Số hóa hồ sơ tàu.\nCơ quan chủ trì: Kho Vàng; Cơ quan phối hợp: Bộ Công an; Thời gian hoàn "
        "thành: Quý II/2025.\n2. Nâng cấp kho.\nCơ quan chủ trì: Bộ Y tế; Thời gian hoàn thành: Quý III/2025."
    )
    found = extract(text, on=ON).assignments

    assert [(work.assignees, work.cooperating, str(work.due)) for work in found] == [
        (("Kho Vàng",), ("Bộ Công an",), "2025-06-30"),
        (("Bộ Y tế",), (), "2025-09-30"),
    ]
    assert [work.text.split("\n")[0] for work in found] == ["Số hóa hồ sơ tàu.", "Nâng cấp kho."]


def test_a_term_of_the_texts_own_day_has_no_day():
    """A term that runs from the text itself is an assignment; what it runs from and how long stand in its deadline."""
    text = "Giao Bộ Y tế ban hành kế hoạch trong thời hạn 30 ngày kể từ ngày ký Quyết định này."
    (assignment,) = extract(text, on=ON).assignments

    assert (assignment.due, assignment.assignees) == (None, ("Bộ Y tế",))
    assert assignment.deadline.value.term.unit == "day"


def test_who_is_to_help():
    """``phối hợp với`` names who helps, and they are no owners."""
    text = "Bộ Y tế chủ trì, phối hợp với Bộ Tài chính, các địa phương rà soát giá, hoàn thành trước ngày 30/6/2025."
    (assignment,) = extract(text, on=ON).assignments

    assert (assignment.assignees, assignment.cooperating) == (("Bộ Y tế",), ("Bộ Tài chính", "các địa phương"))


def test_the_sample_notice():
    """The tasks of the notice that ships with the project."""
    assert [(due, who) for due, who, _ in rows(NOTICE, dt.date(2025, 5, 20))] == [
        ("2025-06-29", "Bộ Nông nghiệp và Môi trường"),
        ("2025-09-30", "Bộ Tài chính"),
    ]


GROUPS = [
    (
        "Các địa phương có bến thủy rà soát biển báo, hoàn thành trước ngày 30/6/2025.",
        "Các địa phương có bến thủy",
        "rà soát biển báo, hoàn thành trước ngày 30/6/2025",
    ),
    (
        "6. Các cơ quan, đơn vị có tài sản dôi dư\n- Kiểm kê kho bãi, hoàn thành trước ngày 30/6/2025.",
        "Các cơ quan, đơn vị có tài sản dôi dư",
        "Kiểm kê kho bãi, hoàn thành trước ngày 30/6/2025",
    ),
    (
        "Bộ Công Thương được phân công hoàn thành đề án trước ngày 30/6/2025.",
        "Bộ Công Thương",
        "hoàn thành đề án trước ngày 30/6/2025",
    ),
    (
        "Giá gạo còn tăng; trước mắt, Bộ Công Thương được giao trình Chính phủ đề án trước ngày 30/6/2025.",
        "Bộ Công Thương",
        "trình Chính phủ đề án trước ngày 30/6/2025",
    ),
    (
        "Các Bộ, ngành được giao chủ trì khẩn trương gửi dự thảo, hoàn thành trước ngày 30/6/2025.",
        "Các Bộ, ngành được giao chủ trì",
        "khẩn trương gửi dự thảo, hoàn thành trước ngày 30/6/2025",
    ),
    (
        "Yêu cầu các đơn vị thuộc Sở Y tế phải khẩn trương nộp báo cáo trước ngày 30/6/2025.",
        "các đơn vị thuộc Sở Y tế",
        "khẩn trương nộp báo cáo trước ngày 30/6/2025",
    ),
    (
        "Các tỉnh có dự án đầu tư dở dang:\na) Bàn giao mặt bằng, xong trước ngày 30/6/2025.",
        "Các tỉnh có dự án đầu tư dở dang",
        "Bàn giao mặt bằng, xong trước ngày 30/6/2025",
    ),
    (
        "Các xã có công trình xây dựng dở dang tự rà soát, hoàn thành trước ngày 30/6/2025.",
        "Các xã có công trình xây dựng dở dang",
        "tự rà soát, hoàn thành trước ngày 30/6/2025",
    ),
    (
        "Các tỉnh có rừng và các chủ rừng trực canh gác đêm ngày, xong trước ngày 30/6/2025.",
        "Các tỉnh có rừng và các chủ rừng",
        "trực canh gác đêm ngày, xong trước ngày 30/6/2025",
    ),
    (
        "Các xã có tuyến đường Mai Sơn - Yên Châu rà soát biển báo, hoàn thành trước ngày 30/6/2025.",
        "Các xã có tuyến đường Mai Sơn - Yên Châu",
        "rà soát biển báo, hoàn thành trước ngày 30/6/2025",
    ),
    (
        "Các bộ có trách nhiệm gửi báo cáo trước ngày 30/6/2025.",
        "Các bộ",
        "gửi báo cáo trước ngày 30/6/2025",
    ),
    (
        "Các bộ có báo cáo gửi Văn phòng trước ngày 30/6/2025.",
        "Các bộ",
        "có báo cáo gửi Văn phòng trước ngày 30/6/2025",
    ),
    (
        "Các sở được giao nhiệm vụ rà soát, hoàn thành trước ngày 30/6/2025.",
        "Các sở",
        "rà soát, hoàn thành trước ngày 30/6/2025",
    ),
]


@pytest.mark.parametrize(("text", "who", "work"), GROUPS)
def test_a_group_keeps_the_words_that_restrict_it(text, who, work):
    """``có``, ``thuộc``, ``được giao`` behind a group say which of it; what it is to do starts at the verb."""
    assert rows(text) == [("2025-06-29", who, work)]


SUBJECTS = [
    (
        "3. Chủ bến thủy nội địa hoàn thành việc lắp phao trước ngày 30 tháng 6 năm 2025.",
        "Chủ bến thủy nội địa",
        "hoàn thành việc lắp phao trước ngày 30 tháng 6 năm 2025",
    ),
    (
        "Nhà cung cấp dịch vụ lưu trú phải gửi danh sách khách trước ngày 30/6/2025.",
        "Nhà cung cấp dịch vụ lưu trú",
        "gửi danh sách khách trước ngày 30/6/2025",
    ),
    (
        "Người nộp hồ sơ có trách nhiệm bổ sung giấy tờ trước ngày 30/6/2025.",
        "Người nộp hồ sơ",
        "bổ sung giấy tờ trước ngày 30/6/2025",
    ),
    (
        "Doanh nghiệp nhập khẩu thép nộp bản kê chậm nhất ngày 29/6/2025.",
        "Doanh nghiệp nhập khẩu thép",
        "nộp bản kê chậm nhất ngày 29/6/2025",
    ),
    (
        "Chậm nhất ngày 29/6/2025, Hội đồng chấm thi công bố danh sách.",
        "Hội đồng chấm thi",
        "Chậm nhất ngày 29/6/2025, Hội đồng chấm thi công bố danh sách",
    ),
]


@pytest.mark.parametrize(("text", "who", "work"), SUBJECTS)
def test_a_subject_that_is_no_public_body(text, who, work):
    """Whoever is told to do something by a day is its owner, in the words of the text."""
    assert rows(text) == [("2025-06-29", who, work)]


NO_SUBJECT = [
    ("Doanh nghiệp nộp hồ sơ trước ngày 30/6/2025 thì được giảm phí.", "a condition"),
    ("Doanh nghiệp thực hiện dự án trước ngày 30/6/2025 được miễn phí.", "a condition of a right"),
    ("Người lao động được nộp hồ sơ trước ngày 30/6/2025.", "a right"),
    ("Chủ tàu có thể gửi hồ sơ trước ngày 30/6/2025.", "a possibility"),
    ("Chủ tàu đã gửi hồ sơ, hoàn thành trước ngày 30/6/2025.", "what was done"),
    ("Hộ gia đình đăng ký đất trước ngày 30/6/2025 và đang sử dụng đất.", "who is meant"),
    ("Các đơn vị hành chính phải được phân loại trước ngày 30/6/2025.", "what is done to them"),
    ("Hồ sơ phải hoàn thành trước ngày 30/6/2025.", "a thing"),
    ("Trường hợp Giấy mời nộp muộn thì hạn chậm nhất là ngày 30/6/2025.", "a case, not a school"),
]


@pytest.mark.parametrize(("text", "why"), NO_SUBJECT, ids=[why for _, why in NO_SUBJECT])
def test_a_subject_that_is_told_nothing(text, why):
    """A condition, a right, a report name somebody and assign nothing."""
    assert rows(text) == [], why


def test_the_next_sentence_of_an_item():
    """A sentence without an owner is carried by the owner of its item; a condition that leads it is not its work."""
    text = (
        "4. Cục Đường sắt Việt Nam Khẩn trương sửa quy chuẩn ga: nền, mái. Trường hợp có vướng mắc, kịp thời báo cáo "
        "Bộ trưởng, bảo đảm xong trước ngày 30/6/2025."
    )

    assert rows(text) == [
        ("2025-06-29", "Cục Đường sắt Việt Nam", "kịp thời báo cáo Bộ trưởng, bảo đảm xong trước ngày 30/6/2025")
    ]


def test_national_target_programmes_are_no_goal():
    """``Chương trình mục tiêu quốc gia`` is a name."""
    text = "Bộ Y tế lồng ghép vào Chương trình mục tiêu quốc gia, báo cáo Chính phủ trước ngày 30/6/2025."

    assert [(due, who) for due, who, _ in rows(text)] == [("2025-06-29", "Bộ Y tế")]


def test_a_chain_of_command_stays_with_whom_the_text_addresses():
    """``chỉ đạo`` behind what an item is about is the work of the heading's owner."""
    text = "2. UBND tỉnh Lai Châu:\n- Về mặt bằng: chỉ đạo các đơn vị đẩy nhanh kiểm đếm trước ngày 30/6/2025."

    assert rows(text) == [
        ("2025-06-29", "Ủy ban nhân dân tỉnh Lai Châu", "chỉ đạo các đơn vị đẩy nhanh kiểm đếm trước ngày 30/6/2025")
    ]


def test_a_numbered_term_is_not_about_the_line_above():
    """An item of its own rank that says by when something ends takes no work from the line above it."""
    text = "+ Chủ tịch, các Phó Chủ tịch;\nNiêm yết danh mục 15 ngày.\n4. Thời gian kê khai: xong trước ngày 30/6/2025."

    assert rows(text) == []


def test_a_table_names_a_body_that_no_table_of_ours_knows():
    """Where cells and columns agree in number, the owner is what stands in its column."""
    text = (
        "TT\nNội dung thực hiện\nCơ quan chủ trì\nCơ quan phối hợp\nThời gian hoàn thành\n"
        "1\nKiện toàn đội xung kích\nBCH quân khu; UBND cấp xã\nCác sở, ban, ngành\n30/9/2025\n"
    )
    (assignment,) = extract(text, on=ON).assignments

    assert assignment.assignees == ("BCH quân khu", "UBND cấp xã")
    assert assignment.cooperating == ("Các sở, ban, ngành",)
    assert assignment.text.startswith("Kiện toàn đội xung kích\n")


def test_words_before_later_work_of_a_clause():
    """What goes on behind a day up to the next verb is the rest of the first work, and no start of the next."""
    text = (
        "Bộ Xây dựng sớm bàn giao trong năm 2025 kho bãi của cảng cá cho tỉnh quản lý, báo cáo Thủ tướng Chính phủ "
        "trước ngày 30/6/2026."
    )

    assert [work for _, _, work in rows(text)] == [
        "sớm bàn giao trong năm 2025",
        "báo cáo Thủ tướng Chính phủ trước ngày 30/6/2026",
    ]


MORE_OWNERS = [
    (
        "Chính quyền địa phương ở xã mới sau sắp xếp hoàn thành việc bàn giao trước ngày 30/6/2025.",
        "Chính quyền địa phương ở xã mới sau sắp xếp",
    ),
    (
        "Yêu cầu các đơn vị sản xuất, kinh doanh pháo hoa trên địa bàn rà soát kho, xong trước ngày 30/6/2025.",
        "các đơn vị sản xuất, kinh doanh pháo hoa trên địa bàn",
    ),
    (
        "Giao Ban Quản lý dự án đầu tư xây dựng cấp xã lập hồ sơ, hoàn thành trước ngày 30/6/2025.",
        "Ban Quản lý dự án đầu tư xây dựng cấp xã",
    ),
    (
        "Ban QLDA đầu tư xây dựng các công trình thủy lợi khẩn trương lập hồ sơ, hoàn thành trước ngày 30/6/2025.",
        "Ban QLDA đầu tư xây dựng các công trình thủy lợi",
    ),
    (
        "Giao các sở, ngành tỉnh; các Ban QLDA chuyên ngành tỉnh báo cáo trước ngày 30/6/2025.",
        "các sở, ngành tỉnh; các Ban QLDA chuyên ngành tỉnh",
    ),
    (
        "Giao các vụ, Thanh tra Bộ, Văn phòng Bộ báo cáo trước ngày 30/6/2025.",
        "các vụ, Thanh tra Bộ, Văn phòng Bộ",
    ),
    (
        "Đề nghị các phòng chuyên môn, đơn vị đầu mối gửi số liệu trước ngày 30/6/2025.",
        "các phòng chuyên môn, đơn vị đầu mối",
    ),
    (
        "Ban quản lý khu công nghiệp, khu kinh tế gửi số liệu trước ngày 30/6/2025.",
        "Ban quản lý khu công nghiệp, khu kinh tế",
    ),
    (
        "Các doanh nghiệp được phép kinh doanh, nhập khẩu thuốc nổ báo cáo Sở Công Thương trước ngày 30/6/2025.",
        "Các doanh nghiệp được phép kinh doanh, nhập khẩu thuốc nổ",
    ),
    (
        "Doanh nghiệp được phép kinh doanh, nhập khẩu thuốc nổ báo cáo Sở Công Thương trước ngày 30/6/2025.",
        "Doanh nghiệp được phép kinh doanh, nhập khẩu thuốc nổ",
    ),
    ("Tổ chức, cá nhân trồng sâm thực hiện công bố giống trước ngày 30/6/2025.", "Tổ chức, cá nhân trồng sâm"),
    ("(ii) Chủ đầu tư phối hợp với nhà thầu hoàn thành nghiệm thu trước ngày 30/6/2025.", "Chủ đầu tư"),
    ("- Cơ quan thanh tra khẩn trương hoàn thành kết luận trước ngày 30/6/2025.", "Cơ quan thanh tra"),
    ("Theo đó, chậm nhất ngày 29/6/2025, Hội đồng chấm thi công bố điểm.", "Hội đồng chấm thi"),
    (
        "Kính gửi: Các sở, ban, ngành\nĐể kịp tổng hợp, đề nghị Quý cơ quan gửi số liệu trước ngày 30/6/2025.",
        "Các sở, ban, ngành",
    ),
    (
        "Các trường rà soát thư viện. Kết quả rà soát gửi về Sở Nội vụ trước ngày 30/6/2025.",
        "Các trường",
    ),
    ("3. Công an các địa phương rà soát sổ trước ngày 30/6/2025.", "Công an các địa phương"),
    ("3. Công an tỉnh, thành phố rà soát sổ trước ngày 30/6/2025.", "Công an tỉnh, thành phố"),
    ("3. Công an cấp xã rà soát sổ trước ngày 30/6/2025.", "Công an cấp xã"),
    ("3. Thuế các tỉnh, thành phố rà soát sổ trước ngày 30/6/2025.", "Thuế các tỉnh, thành phố"),
    ("3. Thuế tỉnh, thành phố rà soát sổ trước ngày 30/6/2025.", "Thuế tỉnh, thành phố"),
    ("3. Thống kê các tỉnh, thành phố rà soát sổ trước ngày 30/6/2025.", "Thống kê các tỉnh, thành phố"),
    ("3. Hải quan các khu vực rà soát sổ trước ngày 30/6/2025.", "Hải quan các khu vực"),
    ("3. Kho bạc Nhà nước các khu vực rà soát sổ trước ngày 30/6/2025.", "Kho bạc Nhà nước các khu vực"),
    ("3. Mặt trận Tổ quốc Việt Nam các cấp rà soát sổ trước ngày 30/6/2025.", "Mặt trận Tổ quốc Việt Nam các cấp"),
    (
        "Kính gửi: Các sở, ngành\n- Giao Thống kê tỉnh, thành phố rà;\nĐề nghị Quý cơ quan gửi trước ngày 30/6/2025.",
        "Các sở, ngành",
    ),
    (
        "Thủ tướng yêu cầu các bộ, ngành, địa phương phấn đấu giải ngân 100% vốn trước ngày 30/6/2025, giao thêm việc.",
        "các bộ, ngành, địa phương",
    ),
    (
        "+ Bộ Y tế ban hành sổ tay trước ngày 2/5;\n+ Bộ, ngành, địa phương ban hành kế hoạch trước ngày 30/6/2025.",
        "Bộ, ngành, địa phương",
    ),
]


@pytest.mark.parametrize(("text", "who"), MORE_OWNERS)
def test_who_is_meant(text, who):
    """Owners in the words of the text: where they are, what they do, who is addressed as Quý cơ quan."""
    assert rows(text)[-1][:2] == ("2025-06-29", who)


NO_OWNER = [
    (f"Giao Cục {'Lan ' * 25}rà soát kho trước ngày 30/6/2025.", "no name is so long"),
    (
        "Giao Bộ Y tế rà soát kho.\nGiao đồng chí Phó Chủ tịch trước ngày 30/6/2025 trực tiếp kiểm tra.",
        "a person, not who was addressed before",
    ),
    ("CHỦ TỊCH\nxây dựng lại khu tập thể, hoàn thành trước ngày 30/6/2025.", "a signature"),
    ("ỦY BAN NHÂN DÂN\nxây dựng lại khu tập thể, hoàn thành trước ngày 30/6/2025.", "the head of a page"),
]


@pytest.mark.parametrize(("text", "why"), NO_OWNER, ids=[why for _, why in NO_OWNER])
def test_who_is_not_meant(text, why):
    """Words of the page's own, and persons, lend their work to nobody else."""
    assert rows(text) == [], why


def test_a_table_with_a_column_for_results():
    """A column between who helps and the day takes nothing from the owner."""
    text = (
        "| TT | Tên nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Kết quả | Thời gian hoàn thành |\n"
        "| 1. | Sửa sổ tay cứu hộ | Bộ Y tế | Các bộ, ngành | Sổ tay của Bộ | Tháng 9/2025 |\n"
    )
    (assignment,) = extract(text, on=ON).assignments

    assert (assignment.assignees, assignment.cooperating) == (("Bộ Y tế",), ("Các bộ, ngành",))
    assert assignment.text.startswith("Sửa sổ tay")


PIECES = """
Bộ Y tế|Các bộ, ngành|UBND các tỉnh A, B|giao|yêu cầu|:|;|.|, |⏎|⏎- |⏎1. |⏎a) |(1) |rà soát|hoàn thành|⏎STT⏎
|Thời hạn hoàn thành|Cơ quan chủ trì: |trước ngày 30/6/2025|trong quý III/2025|30/9/2025| ¦ |phối hợp với|trong đó
"""
PIECES = [piece.replace("⏎", "\n").replace("¦", "|") for piece in PIECES.replace("\n", "").split("|")]


@given(st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join))
def test_an_assignment_quotes_the_text_and_holds_its_day(text):
    """The clause is a piece of the text without space at its ends, has an owner, and holds its deadline."""
    for assignment in extract(text, on=ON).assignments:
        assert text[assignment.start : assignment.end] == assignment.text == assignment.text.strip()
        assert assignment.assignees
        assert all(name.strip() == name != "" for name in assignment.assignees)
        assert assignment.start <= assignment.deadline.start < assignment.deadline.end <= assignment.end
        assert assignment.due == assignment.deadline.value.due


@given(st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join))
def test_a_deadline_makes_one_row_at_most(text):
    """No deadline sets the day of two pieces of work."""
    places = [assignment.deadline.start for assignment in extract(text, on=ON).assignments]

    assert len(places) == len(set(places))


HOSTILE = [
    "các bộ; ",
    "Bộ Y tế giao các bộ trước ngày 30/6/2025; ",
    "; hoàn thành trước ngày 30/6/2025",
    "trước ngày 30/6/2025\n",
    "\n1\nViệc\nBộ Y tế\n30/6/2025",
    "\nThời hạn\nSTT\n30/6/2025",
    "thời gian | ",
    "yêu cầu các tỉnh A, ",
    "Cơ quan chủ trì: ",
    "các đơn vị có kho ",
    "các sở thuộc các bộ có ",
    "doanh nghiệp trước ngày 30/6/2025, ",
    "Nếu thiếu, nếu sai, ",
    "- Cơ quan chủ trì: Bộ X\n- Thời hạn: trước ngày 30/6/2025\n",
]


@pytest.mark.time
@pytest.mark.parametrize("piece", HOSTILE)
def test_the_time_grows_with_the_text(piece):
    """Four times the text takes about four times as long, whatever is repeated."""

    def best(count: int) -> float:
        text = "Bộ Y tế rà soát trước ngày 1/6/2025. " + piece * count + " hoàn thành trước ngày 30/6/2025"
        document = extract(text, on=ON)
        folded = fold(text)
        hits = [
            type("", (), {"kind": e.kind, "start": e.start, "end": e.end, "value": e.value}) for e in document.entities
        ]
        times = []
        for _ in range(5):
            start = time.process_time()
            assign(folded, hits, list(document.entities))
            times.append(time.process_time() - start)
        return min(times)

    assert best(800) <= 10 * best(200) + 0.02  # quadratic would be sixteen times


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Giao các địa phương có F0 rà soát mỏ trước ngày 30/6/2025.", [("2025-06-29", "các địa phương có F0")]),
        ("Giao Cục PC (BTC) rà soát mỏ đá trước ngày 30/12/2025.", [("2025-12-29", "Cục PC (BTC)")]),
        (
            "Bộ Y tế (Cục Quản lý Dược), Bộ Công an (C06) và Bộ Nội vụ rà soát kho trước ngày 30/12/2025.",
            [("2025-12-29", "Bộ Y tế; Bộ Công an; Bộ Nội vụ")],
        ),
        (
            "Bộ Y tế (chủ trì), Bộ Công an (phối hợp), Bộ Nội vụ rà soát kho trước ngày 30/12/2025.",
            [("2025-12-29", "Bộ Y tế; Bộ Công an")],
        ),
        (
            "Bộ Y tế (Cục Quản lý Dược), rà soát kho thuốc trước ngày 30/12/2025.",
            [("2025-12-29", "Bộ Y tế")],
        ),
        (
            "Bộ Y tế họp. Cơ quan này báo cáo Chính phủ trước ngày 30/12/2025.",
            [("2025-12-29", "Bộ Y tế")],
        ),
        (
            "Bộ Y tế ban hành kế hoạch hành động trong thời hạn 30 ngày kể từ ngày Nghị quyết này có hiệu lực.",
            [("", "Bộ Y tế")],
        ),
        (
            "Sở Công Thương yêu cầu các đơn vị sản xuất, phân phối và lưu thông dầu khẩn trương rà soát" + BY,
            [("2025-06-29", "các đơn vị sản xuất, phân phối và lưu thông dầu")],
        ),
        (
            "Mục tiêu là đến tháng 12, Bộ Nội vụ phải hoàn thành việc số hóa hồ sơ.",
            [("2025-12-31", "Bộ Nội vụ")],
        ),
        ("Mục tiêu là đến tháng 12, hoàn thành việc số hóa hồ sơ.", []),
        ("Mục tiêu là đến tháng 12 Bộ Nội vụ số hóa hồ sơ.", []),
        (
            "Bộ trưởng nói đã có Kết luận; theo điểm 2.1 của nó, các tỉnh phải hoàn thành đề án trong tháng 6/2025.",
            [("2025-06-30", "các tỉnh")],
        ),
        (
            "Yêu cầu các xã cấp gạo chậm nhất ngày 15/10/2025; xây lại nhà ở cho hộ nghèo trước ngày 31/12/2025.",
            [("2025-10-15", "các xã"), ("2025-12-30", "các xã")],
        ),
        ("Bộ trưởng cho biết đã có Kết luận, theo đó các tỉnh phải hoàn thành đề án trong tháng 6/2025.", []),
        ("Giao Bộ Nội vụ. Mục tiêu là số hóa hồ sơ trước ngày 30/12/2025.", []),
    ],
)
def test_who_is_told_as_a_careful_reader_reads_it(text, expected):
    """
    A group runs to the verb of duty, a bracket closes the name, an aim may lead to the day by which somebody must.
    """
    assert [(a.due.isoformat() if a.due else "", "; ".join(a.assignees)) for a in extract(text, on=ON).assignments] == (
        expected
    )


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "Giao Bộ Xây dựng lập đề án nhà ở; trình Thủ tướng Chính phủ trước ngày 30/6/2025.",
            ["lập đề án nhà ở; trình Thủ tướng Chính phủ trước ngày 30/6/2025"],
        ),
        (
            "Giao Bộ Xây dựng lập đề án nhà ở; báo cáo kết quả trước ngày 30/6/2025.",
            ["báo cáo kết quả trước ngày 30/6/2025"],
        ),
        (
            "Giao Bộ Xây dựng lập đề án trước ngày 15/6/2025; trình Chính phủ trước ngày 30/6/2025.",
            ["lập đề án trước ngày 15/6/2025", "trình Chính phủ trước ngày 30/6/2025"],
        ),
        (
            "Nhiệm vụ | Thời hạn hoàn thành | Cơ quan chủ trì\nLập đề án | 30/9/2025 | Bộ Xây dựng",
            ["Lập đề án | 30/9/2025"],
        ),
    ],
)
def test_where_the_work_starts(text, clauses):
    """
    What is only handed on belongs to the work before it, unless that has a day; the heads of a table are no work.
    """
    assert [a.text for a in extract(text, on=dt.date(2025, 6, 1)).assignments] == clauses


def test_work_far_apart_in_a_long_document_is_read_alike():
    """Pages without a day lie between: what stands before them does not run into what stands behind them."""
    pages = "những dòng chữ không có việc gì để giao cho ai cả\n" * 1_000
    text = (
        "Bộ Y tế trình Chính phủ trước ngày 30/6/2026.\nđây là một dòng " + "dài " * 200 + "\n" + pages
    ) * 2 + "Bộ Công an báo cáo Thủ tướng Chính phủ trước ngày 30/7/2026."

    rows = extract(text, on=dt.date(2026, 3, 2)).assignments

    assert [(row.assignees, row.due) for row in rows] == [
        (("Bộ Y tế",), dt.date(2026, 6, 29)),
        (("Bộ Y tế",), dt.date(2026, 6, 29)),
        (("Bộ Công an",), dt.date(2026, 7, 29)),
    ]
    assert [row.text for row in rows] == [text[row.start : row.end] for row in rows]
    assert all(len(row.text) < 80 for row in rows)


@pytest.mark.parametrize("between", [30, 400, 1_200, 4_000])
def test_work_far_apart_on_one_line_is_read_once(between):
    """A page without line breaks gives each piece of work one row, however far the next stands."""
    text = f"Bộ Y tế lập đề án trước ngày 1/5/2025. {'Cây quanh hồ vẫn xanh tốt quanh năm. ' * between}"
    expected = ["lập đề án trước ngày 1/5/2025", "nộp sổ trước ngày 1/6/2025"]

    assert [row.text for row in extract(f"{text}Bộ Y tế nộp sổ trước ngày 1/6/2025.", on=ON).assignments] == expected


def test_an_empty_cell_between_bars_keeps_the_columns_in_their_places():
    """A row without helpers has its owner in the owner's column; one without an owner has that of the row above."""
    text = (
        "| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Sản phẩm | Thời gian hoàn thành |\n"
        "| 1 | Xây dựng kho học liệu mở | Bộ Nội vụ | Các bộ, ngành | Kho học liệu | 6/2025 |\n"
        "| 2 | Lập kế hoạch của ngành mình | Các bộ, ngành, địa phương | | Kế hoạch | 7/2025 |\n"
        "| 3 | Soạn sổ tay hỏi đáp | Bộ Tài chính | | Sổ tay | 8/2025 |\n"
        "| 4 | In và phát sổ tay | | | Sổ tay | 9/2025 |\n"
    )

    assert rows(text) == [
        (
            "2025-06-30",
            "Bộ Nội vụ",
            "Xây dựng kho học liệu mở | Bộ Nội vụ | Các bộ, ngành | Kho học liệu | 6/2025",
        ),
        (
            "2025-07-31",
            "Các bộ, ngành, địa phương",
            "Lập kế hoạch của ngành mình | Các bộ, ngành, địa phương | | Kế hoạch | 7/2025",
        ),
        ("2025-08-31", "Bộ Tài chính", "Soạn sổ tay hỏi đáp | Bộ Tài chính | | Sổ tay | 8/2025"),
        ("2025-09-30", "Bộ Tài chính", "In và phát sổ tay | | | Sổ tay | 9/2025"),
    ]


def test_a_product_that_is_completed_is_no_head_of_a_column():
    """``Hoàn thành kết nối`` in a cell of products does not start a header of days."""
    text = (
        "| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Sản phẩm | Thời gian hoàn thành |\n"
        "| 1 | Nối các kho hồ sơ | Bộ Công an | Các bộ, ngành | Hoàn thành kết nối | 6/2025 |\n"
        "| 2 | Lập chương trình phổ cập | Bộ Y tế | Bộ Nội vụ | Quyết định của Thủ tướng Chính phủ | 7/2025 |\n"
    )

    assert [row[:2] for row in rows(text)] == [("2025-06-30", "Bộ Công an"), ("2025-07-31", "Bộ Y tế")]


def test_letters_number_rows_beyond_the_first_ones():
    """Rows are numbered by any letter with a dot or a bracket: H., K., M)."""
    text = (
        "STT\nCơ quan chủ trì\nCơ quan phối hợp\nNội dung nhiệm vụ\nThời hạn hoàn thành\n"
        "H.\nBộ Công an\nBộ Xây dựng\nTăng cường tuần tra các bãi rác\n30/6/2026\n"
        "K.\nBộ Y tế\nBộ Nội vụ\nLập sổ theo dõi người bệnh\n31/7/2026\n"
        "M)\nBộ Tài chính\nBộ Nội vụ\nMở quỹ hỗ trợ vùng dịch\n31/8/2026\n"
    )

    assert [row[:2] for row in rows(text)] == [
        ("2026-06-30", "Bộ Công an"),
        ("2026-07-31", "Bộ Y tế"),
        ("2026-08-31", "Bộ Tài chính"),
    ]


def test_who_is_addressed_in_one_article_is_not_addressed_in_the_next():
    """A clause of the next article that names nobody is nobody's work; of the same article it is the same body's."""
    first = "Điều 4. Thẩm quyền\n1. Bộ Nội vụ kiểm tra việc trả lời.\nĐiều 5. Trả lời\n"
    second = "1. Bản trả lời có tên người ký.\n2. Gửi bản trả lời cho người hỏi trước ngày 30/6/2025.\n"

    assert rows(first + second) == []
    assert [row[1] for row in rows(first.replace("Điều 5. Trả lời\n", "") + second.replace("1. Bản", "- Bản"))] == [
        "Bộ Nội vụ"
    ]


def test_a_list_shares_who_is_to_help():
    """Who is to help stands in what introduces the list; an item may name others besides."""
    text = (
        "Giao Bộ Tài chính chủ trì, phối hợp với Bộ Y tế và các địa phương liên quan:\n"
        "- Bố trí kinh phí, báo cáo Chính phủ trong tháng 10/2025;\n"
        "- Phối hợp với Bộ Công an kết nối dữ liệu, hoàn thành trong quý IV/2025."
    )
    assert [work.cooperating for work in extract(text, on=dt.date(2025, 5, 1)).assignments] == [
        ("Bộ Y tế", "các địa phương liên quan"),
        ("Bộ Công an", "Bộ Y tế", "các địa phương liên quan"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Giao Bộ Y tế lập đề án trước ngày 30/6/2025 và trước ngày 31/12/2025 phải bàn giao kho.",
            ["lập đề án trước ngày 30/6/2025", "trước ngày 31/12/2025 phải bàn giao kho"],
        ),
        (
            "Giao Bộ Y tế lập đề án trước ngày 30/6/2025, trước ngày 31/12/2025 báo cáo Chính phủ.",
            ["lập đề án trước ngày 30/6/2025", "trước ngày 31/12/2025 báo cáo Chính phủ"],
        ),
        (
            "Giao Bộ Y tế nộp báo cáo trước ngày 30/6/2025 và trước ngày 31/12/2025.",
            ["nộp báo cáo trước ngày 30/6/2025", "nộp báo cáo trước ngày 30/6/2025 và trước ngày 31/12/2025"],
        ),
    ],
)
def test_a_second_day_with_work_of_its_own(text, expected):
    """A second day is of the work before it only where no work of its own stands behind."""
    assert [work.text for work in extract(text, on=dt.date(2025, 5, 1)).assignments] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bộ Xây dựng thi công cầu, phấn đấu khánh thành trước ngày 30/6/2025.",
            [("2025-06-29", "Bộ Xây dựng", "thi công cầu, phấn đấu khánh thành trước ngày 30/6/2025")],
        ),
        (
            "Bộ Xây dựng có nhiệm vụ:\na) Lập kho trước ngày 30/6/2025;\nb) Tổ chức sơ kết vào năm 2028.",
            [
                ("2025-06-29", "Bộ Xây dựng", "Lập kho trước ngày 30/6/2025"),
                ("2028-12-31", "Bộ Xây dựng", "Tổ chức sơ kết vào năm 2028"),
            ],
        ),
        (
            "Kế hoạch vận tải được giao cho Bộ Xây dựng, Bộ Công an lập trước ngày 30/6/2025.",
            [
                (
                    "2025-06-29",
                    "Bộ Xây dựng; Bộ Công an",
                    "Kế hoạch vận tải được giao cho Bộ Xây dựng, Bộ Công an lập trước ngày 30/6/2025",
                )
            ],
        ),
        ("Kho đã được giao cho Bộ Xây dựng giữ trước ngày 30/6/2025.", []),
        (
            "Bộ Y tế báo cáo chậm nhất là cuối quý III. Đề án do Bộ Nội vụ chủ trì soạn, trình trong tháng 12/2025.",
            [
                ("2025-09-30", "Bộ Y tế", "báo cáo chậm nhất là cuối quý III"),
                ("2025-12-31", "Bộ Nội vụ", "Đề án do Bộ Nội vụ chủ trì soạn, trình trong tháng 12/2025"),
            ],
        ),
        (
            "Bộ Nội vụ yêu cầu các Sở Nội vụ rà soát kho trước ngày 30/6/2025.",
            [("2025-06-29", "các Sở Nội vụ", "rà soát kho trước ngày 30/6/2025")],
        ),
        (
            "Bộ Nội vụ yêu cầu các Sở Nội vụ, Sở Y tế rà soát kho trước ngày 30/6/2025.",
            [("2025-06-29", "Sở Nội vụ; Sở Y tế", "rà soát kho trước ngày 30/6/2025")],
        ),
        (
            "Công ty yêu cầu các đội trực thuộc hoàn thành kiểm tra trạm trước ngày 30/6/2025.",
            [("2025-06-29", "các đội trực thuộc", "hoàn thành kiểm tra trạm trước ngày 30/6/2025")],
        ),
        (
            "Trưởng các thôn vận động dân kê khai trước ngày 30/6/2025.",
            [("2025-06-29", "Trưởng các thôn", "vận động dân kê khai trước ngày 30/6/2025")],
        ),
        (
            "Các xã mới thành lập phải báo cáo trước ngày 30/6/2025.",
            [("2025-06-29", "Các xã mới thành lập", "báo cáo trước ngày 30/6/2025")],
        ),
        (
            "Bộ Y tế ban hành kế hoạch trực Tết, xong trong tháng 12/2025.",
            [("2025-12-31", "Bộ Y tế", "ban hành kế hoạch trực Tết, xong trong tháng 12/2025")],
        ),
        ("Bộ Xây dựng phấn đấu hoàn thành các mục tiêu trước ngày 30/6/2025.", []),
        ("Phấn đấu hoàn thành cầu trước ngày 30/6/2025.", []),
        (
            "Bộ Y tế phải báo cáo trước ngày 30/6/2025, còn Bộ Nội vụ phải lập đề án trước ngày 31/12/2025.",
            [
                ("2025-06-29", "Bộ Y tế", "báo cáo trước ngày 30/6/2025"),
                ("2025-12-30", "Bộ Nội vụ", "lập đề án trước ngày 31/12/2025"),
            ],
        ),
        (
            "Bộ Y tế sửa kho, còn Kho Vàng phải đóng, trước ngày 30/6/2025.",
            [("2025-06-29", "Bộ Y tế", "sửa kho, còn Kho Vàng phải đóng, trước ngày 30/6/2025")],
        ),
        (
            "Bộ Y tế lập đề án trước ngày 31/12/2025; trước mắt, rà soát kho trong tháng 6/2025.",
            [
                ("2025-12-30", "Bộ Y tế", "lập đề án trước ngày 31/12/2025"),
                ("2025-06-30", "Bộ Y tế", "rà soát kho trong tháng 6/2025"),
            ],
        ),
    ],
)
def test_efforts_contrasts_and_what_comes_first(text, expected):
    """An effort at work that ends is work of who is told; ``còn`` turns to another, ``trước mắt`` stays."""
    assert rows(text) == expected


def test_the_standing_boards_of_the_districts_are_a_group():
    """``Ban Thường vụ các huyện ủy, thành ủy`` is one group up to its last body."""
    text = "Ban Thường vụ các huyện ủy, thành ủy khẩn trương lập danh sách trước ngày 30/6/2025."

    assert rows(text) == [
        ("2025-06-29", "Ban Thường vụ các huyện ủy, thành ủy", "khẩn trương lập danh sách trước ngày 30/6/2025")
    ]
