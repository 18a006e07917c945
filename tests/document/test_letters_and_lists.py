"""Who must do what by when: letters in the news, lists of ministries parted by semicolons, tables a cell a line."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy import extract

ON = dt.date(2025, 4, 12)


def rows(text: str) -> list[tuple[str, str]]:
    """Owners and clause, as one reads them."""
    return [("; ".join(a.assignees), a.text) for a in extract(text, on=ON).assignments]


ASKED = [
    (
        "Bộ Y tế vừa có công văn gửi Sở Y tế Hà Nội đề nghị kiểm tra các phòng khám, báo cáo trước ngày 30/6/2025.",
        [("Sở Y tế thành phố Hà Nội", "kiểm tra các phòng khám, báo cáo trước ngày 30/6/2025")],
    ),
    (
        "Ngày 10/4, Bộ Xây dựng đã có văn bản khẩn gửi tới UBND tỉnh Hà Nam, yêu cầu lập bản vẽ trước ngày 30/6/2025.",
        [("Ủy ban nhân dân tỉnh Hà Nam", "lập bản vẽ trước ngày 30/6/2025")],
    ),
    (  # what is asked for is to be sent by the same
        (
            "Bộ Xây dựng có Công văn số 15/BXD-VLXD ngày 10/4 gửi các nhà máy gạch yêu cầu báo cáo sản lượng. "
            "Báo cáo phải gửi về Bộ trước ngày 30/6/2025."
        ),
        [("các nhà máy gạch", "Báo cáo phải gửi về Bộ trước ngày 30/6/2025")],
    ),
    (  # those of a group that do something
        "Sở Y tế có công văn gửi các cơ sở đang mở phòng khám, đề nghị lập danh sách thuốc trước ngày 30/6/2025.",
        [("các cơ sở đang mở phòng khám", "lập danh sách thuốc trước ngày 30/6/2025")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ASKED)
def test_whom_a_letter_asks(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        # to somebody whose name ends before what the letter asks for
        "Bộ Y tế có công văn gửi Sở Y tế Hà Nội về giá thuốc đề nghị rà soát trước ngày 30/6/2025.",
        # nothing is asked
        "Bộ Y tế có công văn gửi Sở Y tế Hà Nội đề nghị của các phòng khám nhận được trước ngày 30/6/2025.",
        "Theo yêu cầu, Bộ Y tế có công văn gửi Sở Y tế Hà Nội về giá thuốc áp dụng trước ngày 30/6/2025.",
    ],
)
def test_a_letter_that_asks_nobody(text):
    assert rows(text) == []


def test_who_also_has_a_duty():
    assert rows("Sở Y tế cũng có trách nhiệm rà soát hồ sơ trước ngày 30/6/2025.") == [
        ("Sở Y tế", "rà soát hồ sơ trước ngày 30/6/2025")
    ]
    assert rows("Cùng với Bộ Y tế, Bộ Công Thương cũng phải gửi danh mục thiết bị trước ngày 30/6/2025.") == [
        ("Bộ Công Thương", "gửi danh mục thiết bị trước ngày 30/6/2025")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Các Bộ: Y tế; Nội vụ; Tư pháp lập danh mục dữ liệu trước ngày 30/6/2025.",
        "Chính phủ yêu cầu các Bộ: Y tế; Nội vụ;\nTư pháp lập danh mục dữ liệu trước ngày 30/6/2025.",
        "2. Các Bộ: Y tế;\nNội vụ;\nTư pháp lập danh mục dữ liệu trước ngày 30/6/2025.",
    ],
)
def test_ministries_that_semicolons_part(text):
    assert rows(text) == [("Bộ Y tế; Bộ Nội vụ; Bộ Tư pháp", "lập danh mục dữ liệu trước ngày 30/6/2025")]


def test_a_list_of_ministries_ends_before_the_next_item():
    text = "Kính gửi các Bộ: Y tế; Nội vụ;\n- Sở Y tế tỉnh Hà Nam;\nSở Tư pháp rà soát hồ sơ trước ngày 30/6/2025."
    assert rows(text) == [("Sở Tư pháp tỉnh Hà Nam", "rà soát hồ sơ trước ngày 30/6/2025")]


def test_how_long_work_takes_that_nobody_is_named_for():
    text = (
        "- Giao Bộ Y tế lập đề án, trình Chính phủ trước ngày 30/5/2025; thời gian hoàn thành việc sửa đổi, bổ sung "
        "một số quy định về khám bệnh chậm nhất ngày 30/6/2025."
    )
    assert rows(text)[1] == (
        "Bộ Y tế",
        "thời gian hoàn thành việc sửa đổi, bổ sung một số quy định về khám bệnh chậm nhất ngày 30/6/2025",
    )


WORK = "Lập bản đồ bụi mịn\n- Yêu cầu: Vẽ theo từng phường.\n- Sản phẩm: Bản đồ được ban hành."
HELP = "- Bộ Công an;\n- Bộ Xây dựng."
DUE = "Hoàn thành trong năm 2026 và có rà soát, bổ sung trong các năm tiếp theo (nếu có)"


@pytest.mark.parametrize("state", ["Đang thực hiện\n", "Thực hiện mới\n", ""])
@pytest.mark.parametrize("head", ["", "STT\nNhiệm vụ\nCơ quan chủ trì\nCơ quan phối hợp\nTình trạng\nThời hạn\n"])
def test_a_cell_that_goes_on_behind_its_day(head, state):
    text = f"{head}1\n{WORK}\nBộ Y tế\n{HELP}\n{state}{DUE}\nI\n2\nVẽ đường\nBộ Nội vụ\n{state}{DUE}"
    first, second = extract(text, on=ON).assignments
    assert (first.assignees, first.cooperating) == (("Bộ Y tế",), ("Bộ Công an", "Bộ Xây dựng"))
    assert first.text == f"{WORK}\nBộ Y tế\n{HELP}\n{state}Hoàn thành trong năm 2026"
    assert (second.assignees, second.cooperating) == (("Bộ Nội vụ",), ())
    assert second.text.startswith("Vẽ đường\n")


@pytest.mark.parametrize(
    "text",
    [
        f"{WORK}\nBộ Y tế\n{DUE}",  # no number opens the row
        f"1\nBộ Y tế\n{DUE}",  # no work
        f"1\n{WORK}\n{DUE}",  # nobody
    ],
)
def test_what_is_no_row_of_a_table(text):
    assert not any(a.text.startswith("Lập") for a in extract(text, on=ON).assignments)


@pytest.mark.parametrize(
    ("owners", "expected"),
    [
        (
            "UBND tỉnh Lào Cai, Yên Bái",
            "Ủy ban nhân dân tỉnh Lào Cai; Ủy ban nhân dân tỉnh Yên Bái",
        ),
        (
            "Chủ tịch UBND TP. Hà Nội, TP. Đà Nẵng và tỉnh Quảng Ninh",
            "Ủy ban nhân dân thành phố Hà Nội; Ủy ban nhân dân thành phố Đà Nẵng; Ủy ban nhân dân tỉnh Quảng Ninh",
        ),
        ("Công an tỉnh Lào Cai và Sơn La, các sở", "Công an tỉnh Lào Cai; Công an tỉnh Sơn La; các sở"),
        ("Tỉnh ủy Lào Cai, Sơn La", "Tỉnh ủy Lào Cai; Tỉnh ủy Sơn La"),
        ("Tỉnh ủy Lào Cai, Thành ủy Hà Nội", "Tỉnh ủy Lào Cai; Thành ủy Hà Nội"),
        ("Bộ Y tế", "Bộ Y tế"),
    ],
)
def test_bodies_of_more_provinces(owners, expected):
    assert rows(f"{owners} lập danh sách kho, báo cáo Chính phủ trước ngày 30/6/2025.") == [
        (expected, "lập danh sách kho, báo cáo Chính phủ trước ngày 30/6/2025")
    ]


@pytest.mark.parametrize("place", ["Thành phố Hà Nội", "Hoa Mai"])
def test_a_place_that_has_no_such_body(place):
    assert rows(f"Tỉnh ủy Lào Cai, {place} lập danh sách kho trước ngày 30/6/2025.")[0][0].startswith("Tỉnh ủy Lào Cai")


HEADS = "STT\nCơ quan chủ trì\nCơ quan phối hợp\nNội dung nhiệm vụ\nChỉ tiêu đạt được\nThời hạn hoàn thành"
MAP = (
    "Lập bản đồ bụi mịn\n- Bản đồ được ban hành, tra được theo từng phường của cả nước, "
    "in thành sổ cho từng trạm đo bụi và gửi các phường"
)
LAST = "Ban hành trong quý I năm 2026. Thực hiện rà soát (nếu có)"


def test_a_cell_that_goes_on_where_the_owner_follows_the_number():
    text = f"{HEADS}\nA.\nBỘ Y TẾ\n1\nBộ Y tế\n- Bộ Xây dựng;\n- UBND các tỉnh/ thành phố.\n{MAP}\n{LAST}\n2\nBộ Nội vụ"
    (row,) = extract(text, on=ON).assignments
    assert (row.assignees, row.cooperating) == (("Bộ Y tế",), ("Bộ Xây dựng", "UBND các tỉnh/ thành phố"))
    assert row.text == f"{MAP}\nBan hành trong quý I năm 2026"


@pytest.mark.parametrize(
    "text",
    [
        f"STT\nNhiệm vụ\nCơ quan chủ trì\nThời hạn\n1\nBộ Y tế\n{MAP}\n{LAST}",  # the work stands first
        f"{HEADS}\n1\nTổ đo bụi của xã\n{MAP}\n{LAST}",  # no owner behind the number
        f"{HEADS}\nGhi chú\nBộ Y tế\n{MAP}\n{LAST}",  # no number
        LAST,
    ],
)
def test_a_cell_that_goes_on_elsewhere(text):
    assert not any(MAP in a.text for a in extract(text, on=ON).assignments)


def test_who_leads_is_no_helper():
    text = f"{HEADS}\nE.\nBỘ Y TẾ\nBộ Y tế\n- Bộ Xây dựng.\n{MAP}\nquý I/2026"
    (row,) = extract(text, on=ON).assignments
    assert (row.assignees, row.cooperating) == (("Bộ Y tế",), ("Bộ Xây dựng",))


def test_a_head_of_many_columns():
    more = "Sản phẩm\nKinh phí\nNguồn vốn\nCăn cứ\nTrạng thái\nNgười ký\nNgày ký\nNơi lưu\nGhi chú"
    text = f"STT\nNhiệm vụ\nCơ quan chủ trì\nThời hạn\n{more}\n1\nLập bản đồ bụi\nBộ Y tế\nquý I/2026"
    (row,) = extract(text, on=ON).assignments
    assert (row.assignees, row.text) == (("Bộ Y tế",), "Lập bản đồ bụi\nBộ Y tế\nquý I/2026")


@pytest.mark.parametrize(
    ("cells", "helpers", "work"),
    [
        (  # bodies that no table knows
            "- Bộ Xây dựng (đường);\n- Các tổ đo bụi, hội xe buýt.",
            ("Bộ Xây dựng", "Các tổ đo bụi, hội xe buýt"),
            "Lập bản đồ bụi mịn\n",
        ),
        ("- Bộ Xây dựng;\n- Rà soát trạm đo.", ("Bộ Xây dựng",), "- Rà soát trạm đo.\n"),  # work
        ("- Bộ Xây dựng;\n- tổ đo bụi.", ("Bộ Xây dựng",), "- tổ đo bụi.\n"),  # no name
        ("- Bộ Xây dựng.\n- Hội xe buýt.", ("Bộ Xây dựng",), "- Hội xe buýt.\n"),  # the list ends
    ],
)
def test_a_list_of_bodies_in_a_table(cells, helpers, work):
    (row,) = extract(f"{HEADS}\n1\nBộ Y tế\n{cells}\n{MAP}\nquý I/2026", on=ON).assignments
    assert (row.assignees, row.cooperating) == (("Bộ Y tế",), helpers)
    assert row.text.startswith(work)
