"""Whom directives (công điện, chỉ thị, công văn) tell: lists of posts, provinces from one to another, levels."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy import extract

ON = dt.date(2025, 6, 15)


def rows(text):
    """Who does what by when."""
    return [(row.assignees, row.text, str(row.due)) for row in extract(text, on=ON).assignments]


LIST = "Thủ trưởng các sở, ban, ngành; Chủ tịch Ủy ban nhân dân các xã, phường và đặc khu"


@pytest.mark.parametrize("opens", ["Giao", "Yêu cầu", "Đề nghị"])
@pytest.mark.parametrize(
    "work", ["{} đếm cây đổ, hoàn thành trước ngày 30/7/2025.", "{}:\n- Đếm cây đổ trước ngày 30/7/2025."]
)
def test_a_semicolon_inside_a_list_of_posts(opens, work):
    """Posts that a semicolon parts are told as one group, whether the work stands behind them or below."""
    ((who, _, due),) = rows(work.format(f"{opens} {LIST}"))
    assert (who, due) == ((LIST,), "2025-07-29")


def test_a_semicolon_behind_work():
    """Where somebody's work stands before the semicolon, who stands behind it has work of his own."""
    assert rows("Giao các sở đếm cây đổ trước ngày 15/7/2025; các xã lập danh sách trước ngày 30/7/2025.") == [
        (("các sở",), "đếm cây đổ trước ngày 15/7/2025", "2025-07-14"),
        (("các xã",), "lập danh sách trước ngày 30/7/2025", "2025-07-29"),
    ]
    assert rows("Giao các sở đếm cây đổ; các xã lập danh sách trước ngày 30/7/2025.") == [
        (("các xã",), "lập danh sách trước ngày 30/7/2025", "2025-07-29"),
    ]


@pytest.mark.parametrize(
    "who",
    [
        "Chủ tịch Ủy ban nhân dân các tỉnh, thành phố từ Quảng Trị đến Đắk Lắk",
        "UBND các tỉnh từ Thanh Hóa trở ra",
        "Ủy ban nhân dân các tỉnh từ Huế trở vào",
        "người đứng đầu các cơ quan chuyên môn, cơ quan hành chính khác",
        "các sở, ban, ngành, cơ quan ngành dọc đóng trên địa bàn, Ủy ban nhân dân các xã",
        "từng bộ, ngành, từng cán bộ, công chức, người lao động, các nhà thầu",
    ],
)
def test_which_of_them(who):
    """Provinces are named from one to another, or from one on; offices by their kind."""
    assert rows(f"Giao {who} đếm cây đổ trước ngày 30/7/2025.") == [
        ((who,), "đếm cây đổ trước ngày 30/7/2025", "2025-07-29")
    ]


@pytest.mark.parametrize("what", ["giấy phép xây dựng", "quy hoạch xây dựng"])
def test_a_verb_that_ends_a_name(what):
    """``giấy phép xây dựng`` is a thing; who keeps it is told the work behind."""
    assert [who for who, _, _ in rows(f"Cơ quan lưu {what} phải báo cáo số cây đổ trước ngày 30/7/2025.")] == [
        (f"Cơ quan lưu {what}",)
    ]


@pytest.mark.parametrize("levels", ["cấp tỉnh, cấp xã", "cấp tỉnh và cấp xã"])
def test_bodies_of_two_levels(levels):
    """A body of this level and of that is one group."""
    who = f"Ban Chỉ huy Phòng thủ dân sự {levels}"
    heads = "TT\nNội dung\nCơ quan chủ trì\nCơ quan phối hợp\nThời gian hoàn thành\n"
    ((named, _, due),) = rows(f"{heads}1\nLập sổ trực đêm\n{who}\nVăn phòng Ban Chỉ huy\n2026\n")
    assert (named, due) == ((who,), "2026-12-31")


@pytest.mark.parametrize("marks", ["1. 2.", "1.1. 1.2.", "1) 2)", "A. B.", "I. II.", "a) b)"])
def test_a_marker_that_stands_alone(marks):
    """A marker on a line of its own (PDF) is that of the next line, whose body leads the items below."""
    first, second = marks.split()
    text = (
        "Phần I. Chủ tịch Ủy ban nhân dân các xã thi hành Kế hoạch này.\n"
        f"{first}\nSở Xây dựng tỉnh Lào Cai - Cơ quan thường trực\n"
        "- Rà soát cây đổ trước ngày 30/7/2025.\n- Lập danh sách cành khô trước ngày 31/7/2025.\n"
        f"{second}\nCông an tỉnh Lào Cai\n- Báo cáo số biển hỏng trước ngày 15/8/2025.\n"
    )
    road, police = ("Sở Xây dựng tỉnh Lào Cai",), ("Công an tỉnh Lào Cai",)
    assert [who for who, _, _ in rows(text)] == [road, road, police]


def test_a_marker_above_a_marker():
    """What has a marker of its own keeps it; a line that only looks like one marks nothing."""
    text = "1.\na) Sở Xây dựng tỉnh Lào Cai\n- Rà soát cây đổ trước ngày 30/7/2025.\n"
    assert [who for who, _, _ in rows(text)] == [("Sở Xây dựng tỉnh Lào Cai",)]
    assert not rows("1.1.1.1.\nRà soát cây đổ trước ngày 30/7/2025.")


@pytest.mark.parametrize(
    "copies", ["Nơi nhận:\n- Như trên;\n- Công an tỉnh Lào Cai;\n- Lưu: VT.\n", "Nơi nhận: Công an tỉnh.\n"]
)
def test_who_gets_a_copy_is_told_nothing(copies):
    """Nobody who gets a copy is told to do anything, nor is anybody by the annex who was told before it."""
    text = (
        "Giao Sở Xây dựng tỉnh Lào Cai rà soát cây đổ trước ngày 30/7/2025.\n"
        f"{copies}KT. CHỦ TỊCH\nPHỤ LỤC\n1. Lập danh sách cành khô, hoàn thành trước ngày 31/7/2025.\n"
    )
    assert [(who, due) for who, _, due in rows(text)] == [(("Sở Xây dựng tỉnh Lào Cai",), "2025-07-29")]


def test_work_below_the_copies():
    """Whom an annex tells itself has work; so has who is told in a line that only looks like one of the copies."""
    told = "Sở Xây dựng tỉnh Lào Cai rà soát cây đổ trước ngày 30/7/2025."
    road = [("Sở Xây dựng tỉnh Lào Cai",)]
    assert [who for who, _, _ in rows(f"Nơi nhận:\n- Như trên.\nPHỤ LỤC\n{told}\n")] == road
    assert [who for who, _, _ in rows(f"Nơi nhận:\n- Như trên;\n- {told}\n")] == road


def test_where_something_is_received_is_no_copy():
    """``Nơi nhận …`` is a sentence where it goes on: who was told before it still is."""
    text = "Giao Sở Y tế tỉnh Lào Cai:\n1. Nơi nhận hồ sơ có biển.\n2. Lập danh sách trước ngày 30/7/2025.\n"
    assert [who for who, _, _ in rows(text)] == [("Sở Y tế tỉnh Lào Cai",)]
    assert not rows(text.replace("1. Nơi nhận hồ sơ có biển.", "*Nơi nhận* :"))


def test_whose_turn_it_is_behind_a_day():
    """Who is to go on with what was sent by a day has work of his own; where nobody is named, who received it has."""
    sent = "Các phòng gửi danh sách về Sở Nội vụ tỉnh Lào Cai trước ngày 1/7/2025"
    office = ("Sở Nội vụ tỉnh Lào Cai",)
    assert rows(f"{sent} để Sở Nội vụ tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 5/7/2025.")[1:] == [
        (office, "tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 5/7/2025", "2025-07-04")
    ]
    assert rows(f"{sent} để tổng hợp, báo cáo tỉnh trước ngày 5/7/2025.")[1:] == [
        (office, "tổng hợp, báo cáo tỉnh trước ngày 5/7/2025", "2025-07-04")
    ]
    rest = "để Sở Nội vụ có số liệu báo cáo tỉnh"
    assert [who for who, _, _ in rows(f"{sent} {rest} trước ngày 5/7/2025.")] != [("Các phòng",), office]


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Công ty", ("Công ty Cổ phần Hoa Mai",)),
        ("đơn vị", ("Công ty Cổ phần Hoa Mai",)),
        ("Chi cục", ("Công ty Cổ phần Hoa Mai",)),  # whoever it is, not he who asks
    ],
)
def test_who_is_addressed_by_the_head_of_his_name(asked, told):
    """A letter names whom it is sent to by no more than the head of the name: it is not who asks that has the work."""
    text = f"Kính gửi: Công ty Cổ phần Hoa Mai\nSở Y tế tỉnh Lào Cai đề nghị {asked} nộp hồ sơ trước ngày 20/7/2025."
    assert rows(text) == [(told, "nộp hồ sơ trước ngày 20/7/2025", "2025-07-19")]
    assert not rows(text.partition("\n")[2])


def test_a_letter_asks_by_the_head_of_a_name():
    """``Đề nghị Sở …`` in a letter asks whom it is sent to, ``do Sở …`` and a head that nobody bears ask nobody."""
    to = "Kính gửi: Sở Y tế tỉnh Lào Cai\n"
    assert rows(f"{to}Đề nghị Sở nộp hồ sơ trước ngày 20/7/2025.") == [
        (("Sở Y tế tỉnh Lào Cai",), "nộp hồ sơ trước ngày 20/7/2025", "2025-07-19")
    ]
    assert not rows(f"{to}Đề nghị Công ty nộp hồ sơ trước ngày 20/7/2025.")
    assert not rows(f"{to}Kho do Sở nộp hồ sơ trước ngày 20/7/2025.")


def test_the_head_of_a_name_under_a_heading():
    """Under a heading the head of a name is that of whom the heading addresses."""
    text = "1. Chi cục Thuế khu vực VII:\n- Cục Thuế đề nghị Chi cục rà soát sổ nợ, hoàn thành trước ngày 20/7/2025.\n"
    assert [who for who, _, _ in rows(text)] == [("Chi cục Thuế khu vực VII",)]


def test_who_has_the_work_in_a_case():
    """``thì`` leads to who has the work where a case stands before it."""
    for case in ("Khi có mưa lớn thì", "Đối với cầu cũ thì", "Khi có mưa, nhất là mưa lớn, thì"):
        assert rows(f"{case} Sở Xây dựng tỉnh Lào Cai rà soát mố cầu trước ngày 20/7/2025.") == [
            (("Sở Xây dựng tỉnh Lào Cai",), "rà soát mố cầu trước ngày 20/7/2025", "2025-07-19")
        ]
    case = "Trường hợp cần thêm sổ thì các cơ quan, tổ chức, đơn vị được cấp sổ có trách nhiệm"
    assert rows(f"{case} lập danh sách trước ngày 20/7/2025.")[0][0] == ("các cơ quan, tổ chức, đơn vị được cấp sổ",)


def test_two_cells_on_a_line():
    """``Các`` with a capital opens the next cell; in small letters it makes of a body all of its kind."""
    for more, bodies in (("Các sở, ngành", 2), ("các tỉnh", 1)):
        document = extract(f"Sở Y tế tỉnh Lào Cai họp. Sở Tài chính {more}", on=ON)
        assert len(document.of("agency")) == bodies


@pytest.mark.parametrize(
    "role", ["cơ quan thường trực", "cơ quan đầu mối", "đơn vị chủ trì", "đầu mối theo dõi", "cơ quan tham mưu"]
)
def test_what_a_body_is_before_what_it_does(role):
    """A role of the work is no report: who has it does what follows, and not whoever was named above."""
    text = (
        f"Thủ tướng Chính phủ yêu cầu:\n1. UBND tỉnh Sơn La lập sổ.\n2. Bộ Y tế là {role}, gửi sổ trước ngày 30/7/2025."
    )
    assert rows(text) == [(("Bộ Y tế",), f"là {role}, gửi sổ trước ngày 30/7/2025", "2025-07-29")]


def test_what_a_body_is_and_nothing_more():
    """What else is said of a body tells it nothing."""
    assert rows("Bộ Y tế là cơ quan của Chính phủ, gửi sổ trước ngày 30/7/2025.") == []


def test_whom_a_line_leads_has_the_list_below_it():
    """``Chỉ đạo Sở Y tế:`` on a line of its own tells the department; work on the line is that of who leads."""
    text = (
        "Hội đồng nhân dân tỉnh Lào Cai đề nghị Ủy ban nhân dân tỉnh:\n"
        "- Chỉ đạo Sở Y tế:\n"
        "+ Đếm giường bệnh trước ngày 30/7/2025.\n"
        "+ Lập danh sách xong trước ngày 30/8/2025.\n"
        "- Chỉ đạo Sở Nội vụ lập phương án trước ngày 30/9/2025.\n"
        "- Gửi báo cáo trước ngày 30/10/2025.\n"
    )
    assert [(who, due) for who, _, due in rows(text)] == [
        (("Sở Y tế tỉnh Lào Cai",), "2025-07-29"),
        (("Sở Y tế tỉnh Lào Cai",), "2025-08-29"),
        (("Ủy ban nhân dân tỉnh Lào Cai",), "2025-09-29"),
        (("Ủy ban nhân dân tỉnh Lào Cai",), "2025-10-29"),
    ]


@pytest.mark.parametrize(
    ("ends", "goes_on"), [("xã", True), ("ông", True), ("cấp xã", False), ("khắp nơi", False), ("xã.", False)]
)
def test_a_wide_line_ends_before_a_name(ends, goes_on):
    """Behind ``xã`` the name of it follows, below the margin of a page, too; behind ``cấp xã`` none does."""
    first = f"Giao các sở đẩy nhanh tiến độ thi công các công trình giao thông, thủy lợi ở {ends}"
    read = rows(f"{first}\nTân Phong đưa vào sử dụng trước ngày 30/7/2025.")
    assert any(text.startswith("đẩy nhanh") for _, text, _ in read) is goes_on


@pytest.mark.parametrize("who", ["Bộ trưởng Nội vụ Nguyễn Văn An", "Giám đốc"])
def test_what_the_holder_of_a_post_tells_is_no_work(who):
    """The press shortens the name of his body, so that only his post is read."""
    assert rows(f"{who} cho biết việc đếm cây sẽ hoàn tất trước ngày 30/7/2025.") == []
