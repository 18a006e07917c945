"""Who has work to do where no table knows them: units of a body, and whom a heading or a state names."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy import extract
from vnpolicy.agencies.registry import Registry

ON = dt.date(2026, 3, 2)
BY = " trước ngày 30/6/2026."


def owners(text: str) -> list[tuple[str, ...]]:
    """Whom each row names."""
    return [row.assignees for row in extract(text, on=ON).assignments]


UNITS = [
    ("Yêu cầu phòng Kế toán rà soát sổ thu, nộp bản kê" + BY, "phòng Kế toán"),
    ("Giao Tổ Lễ tân kiểm tra kho giường, hoàn thành" + BY, "Tổ Lễ tân"),
    ("Giao TT CNTT đánh giá đường truyền, hoàn thành" + BY, "TT CNTT"),
    ("Giao Trung tâm Thông tin xã khẩn trương lắp loa, hoàn thành" + BY, "Trung tâm Thông tin xã"),
    ("Giao Đội Cây xanh kiểm tra cành khô, hoàn thành" + BY, "Đội Cây xanh"),
    ("Giao Trạm Bơm Hoa Mai rà soát cửa cống, hoàn thành" + BY, "Trạm Bơm Hoa Mai"),
    ("Trạm Bơm Hoa Mai rà soát cửa cống, hoàn thành" + BY, "Trạm Bơm Hoa Mai"),
    ("Đoàn kiểm tra có nhiệm vụ báo cáo kết quả" + BY, "Đoàn kiểm tra"),
    ("Đoàn giám sát liên ngành hoàn thành biên bản" + BY, "Đoàn giám sát liên ngành"),
    ("Đề nghị các sở giáo dục và đào tạo chỉ đạo các trường lập sổ" + BY, "các sở giáo dục và đào tạo"),
    ("Yêu cầu ngành y tế, các phòng nội vụ rà soát biên chế" + BY, "ngành y tế, các phòng nội vụ"),
    ("Yêu cầu các đơn vị thành viên lập sổ" + BY, "các đơn vị thành viên"),
    ("Phòng ngừa cháy rừng, hoàn thành" + BY, None),
    ("Đội ngũ giáo viên cần hoàn thành lớp học" + BY, None),
]


@pytest.mark.parametrize(("text", "who"), UNITS)
def test_a_unit_that_a_sentence_tells_to_do_something(text, who):
    """A unit with a name of its own, or of a known sector, is an owner in the words of the text."""
    assert owners(text) == ([] if who is None else [(who,)])


STATES = [
    (
        "Tổ chức, cá nhân đã đào ao trước khi Nghị định này có hiệu lực phải làm thủ tục đăng ký" + BY,
        "Tổ chức, cá nhân đã đào ao trước khi Nghị định này có hiệu lực",
    ),
    (
        "Cơ quan, tổ chức đã lập sổ kho có trách nhiệm rà soát sổ đó, bảo đảm kết thúc" + BY,
        "Cơ quan, tổ chức đã lập sổ kho",
    ),
    (
        "2. Doanh nghiệp đang nuôi cá lồng theo giấy phép quy định tại điểm a khoản 2 Điều 9 của Nghị định này phải di "
        "dời lồng bè, trình báo cáo" + BY,
        "Doanh nghiệp đang nuôi cá lồng theo giấy phép quy định tại điểm a khoản 2 Điều 9 của Nghị định này",
    ),
    (
        "Chủ tàu đã nộp sổ trước ngày 01/02/2026 phải đổi sổ" + BY,
        "Chủ tàu đã nộp sổ trước ngày 01/02/2026",
    ),
    ("Các đơn vị chưa nộp sổ phải nộp sổ" + BY, "Các đơn vị chưa nộp sổ"),
    (
        "Chủ tàu đã phải hoàn thành việc nộp sổ trước ngày 01/02/2026 có trách nhiệm đổi sổ" + BY,
        "Chủ tàu đã phải hoàn thành việc nộp sổ trước ngày 01/02/2026",
    ),
]


@pytest.mark.parametrize(("text", "who"), STATES)
def test_those_who_did_something_and_must_do_more(text, who):
    """What somebody did, or does, before ``phải`` or ``có trách nhiệm`` says who is meant, and no day in it is due."""
    assert [(row.assignees, row.due) for row in extract(text, on=ON).assignments] == [((who,), dt.date(2026, 6, 29))]


@pytest.mark.parametrize(
    "text",
    [
        "Chủ tàu đã gửi sổ, hoàn thành" + BY,
        "Doanh nghiệp đã nộp sổ; hồ sơ phải lưu kho" + BY,
        f"Doanh nghiệp đã nộp sổ {'kho ' * 90}phải đổi sổ" + BY,
    ],
)
def test_those_who_only_did_something(text):
    """Without a duty of the same sentence a report is a report."""
    assert owners(text) == []


def test_a_day_leads_without_a_comma():
    """The day before the subject needs no comma where the subject is told what to do."""
    text = "Trước ngày 25/8 các địa phương phải báo cáo về kho thóc"

    assert [(row.assignees, row.text) for row in extract(text, on=ON).assignments] == [(("các địa phương",), text)]
    assert owners("Trước ngày 25/8 các địa phương mưa to.") == []


@pytest.mark.parametrize("line", ["VOV.VN - ", "TPO - ", "(Báo Hoa Mai) - ", "HoaMaiNet - "])
def test_the_line_of_an_agency_of_news_is_not_who_is_meant(line):
    """What the press puts before the first sentence names nobody."""
    assert owners(f"{line}Chính phủ giao các tỉnh ủy, thành ủy hoàn thành sổ{BY}") == [("các tỉnh ủy, thành ủy",)]


HEADINGS = [
    ("1. Giao Ban Xây dựng Đảng:\n- Lập kế hoạch học tập; hoàn thành trong tháng 6/2026.", "Ban Xây dựng Đảng"),
    (
        "1. UBND xã\nLập sổ chợ.\n2. Ban Xây dựng Đảng\nLập kế hoạch; hoàn thành trong tháng 6/2026.",
        "Ban Xây dựng Đảng",
    ),
    ("2. Văn phòng Đảng ủy:\n- Lập sổ theo dõi" + BY, "Văn phòng Đảng ủy"),
    ("1. Yêu cầu Hạt Kiểm lâm Hoa Mai:\na) Rà soát đường băng" + BY, "Hạt Kiểm lâm Hoa Mai"),
    ("Bộ Y tế:\n1. Phòng, chống dịch bệnh\n- Hoàn thành sổ kho" + BY, "Bộ Y tế"),
    ("Bộ Y tế:\n1. Ban hành sổ tay\n- Hoàn thành sổ kho" + BY, "Bộ Y tế"),
    ("Bộ Y tế:\n1. TỔ CHỨC THỰC HIỆN:\n- Hoàn thành sổ kho" + BY, "Bộ Y tế"),
    ("Bộ Y tế:\n1. Trạm Bơm Hoa Mai có các việc sau đây:\n- Hoàn thành sổ kho" + BY, "Trạm Bơm Hoa Mai"),
    ("Bộ Y tế:\n1. Trạm Bơm Hoa Mai rà soát cống:\n- Hoàn thành sổ kho" + BY, "Trạm Bơm Hoa Mai"),
    ("Bộ Y tế:\n1. Đoàn Hoa Mai\n- Hoàn thành sổ" + BY, "Đoàn Hoa Mai"),
    ("Bộ Y tế:\n1. Hội Quản lý nhà đầu tư Hoa Mai\n- Hoàn thành sổ" + BY, "Hội Quản lý nhà đầu tư Hoa Mai"),
    ("Bộ Y tế:\n1. Đoàn Hoa Mai lập sổ\n- Hoàn thành sổ" + BY, "Bộ Y tế"),
    ("Bộ Y tế:\n1. Hội Hoa Mai trong vùng lũ\n- Hoàn thành sổ" + BY, "Bộ Y tế"),
    ("Bộ Y tế:\n1. Trạm Bơm:\n- Hoàn thành sổ kho" + BY, "Trạm Bơm"),
    ("Bộ Y tế:\n1. Giao kinh phí:\n- Hoàn thành sổ kho" + BY, "Bộ Y tế"),
]


@pytest.mark.parametrize(("text", "who"), HEADINGS)
def test_a_heading_names_whose_work_follows(text, who):
    """An item that is nothing but a unit's name, or hands to it, stands for that unit in its own words."""
    assert owners(text)[-1:] == [(who,)]


def test_what_comes_first_and_what_second():
    """``Thứ hai, …`` goes on with the work of whoever was addressed."""
    text = "Yêu cầu các cơ quan thực hiện ba việc.\nThứ nhất, lập sổ.\nThứ hai, hoàn thành việc lợp mái" + BY

    assert [(row.assignees, row.text) for row in extract(text, on=ON).assignments] == [
        (("các cơ quan",), "hoàn thành việc lợp mái trước ngày 30/6/2026")
    ]


FORMS = [
    ("1. Lợp mái trạm\nĐơn vị chủ trì: Ban Quản lý dự án huyện\nThời hạn hoàn thành: trước ngày 10/7/2026", 0),
    (
        "1. Lợp mái\nChủ trì: Ban Quản lý dự án huyện\nPhối hợp: Trường Mầm non Hoa Mai\nHạn: trước ngày 10/7/2026",
        1,
    ),
    ("1. Lợp mái trạm\nĐơn vị chủ trì: Ban Quản lý\ndự án huyện\nThời hạn: trước ngày 10/7/2026", 0),
]


@pytest.mark.parametrize(("text", "helpers"), FORMS)
def test_a_label_names_no_more_than_its_line(text, helpers):
    """The next label is no part of a name, whatever its capital."""
    (row,) = extract(text, on=ON).assignments

    assert row.assignees == ("Ban Quản lý dự án huyện",)
    assert row.cooperating == ("Trường Mầm non Hoa Mai",) * helpers


OPEN = [
    ("Giao Sở Văn hóa, Thể thao và Du lịch hoàn thành sổ kho", ("Sở Văn hóa, Thể thao và Du lịch",)),
    ("Giao Sở Tài chính, Sở Y tế lập sổ kho", ("Sở Tài chính", "Sở Y tế")),
    ("Giao Sở KH&CN chủ trì lập sổ kho", ("Sở Khoa học và Công nghệ",)),
    ("Công an tỉnh, Bộ Chỉ huy quân sự tỉnh lập sổ kho", ("Công an tỉnh", "Bộ Chỉ huy quân sự tỉnh")),
    ("Giao các Sở: Y tế, Nội vụ lập sổ kho", ("Sở Y tế", "Sở Nội vụ")),
    ("Giao Sở Tài chính, Bộ Y tế và UBND tỉnh lập sổ kho", ("Sở Tài chính", "Bộ Y tế", "UBND tỉnh")),
    ("Giao Ban Chỉ đạo lập sổ kho", None),
    ("Sở Xây dựng báo cáo về sổ kho", ("Sở Xây dựng",)),
    ("Ban quản lý khu công nghiệp, khu kinh tế lập sổ kho", ("Ban quản lý khu công nghiệp, khu kinh tế",)),
    ("Giao Phòng Kinh tế, Hạ tầng và Đô thị lập sổ kho", ("Phòng Kinh tế, Hạ tầng và Đô thị",)),
    ("Giao Phòng Kinh tế, Văn phòng Đảng ủy lập sổ kho", ("Phòng Kinh tế", "Văn phòng Đảng ủy")),
    ("Giao Văn phòng Sở Y tế lập sổ kho", ("Văn phòng Sở Y tế",)),
    ("Giao Giám đốc Sở Y tế lập sổ kho", ("Sở Y tế",)),
    ("Giao Văn phòng Ủy ban nhân dân huyện lập sổ kho", ("Văn phòng Ủy ban nhân dân huyện",)),
    ("Giao Hội Nông dân xã Hoa Mai lập sổ kho", ("Hội Nông dân xã Hoa Mai",)),
    ("Giao Tổ của Sở Y tế lập sổ kho", None),
    ("Phòng Văn hóa và Thông tin lập sổ kho", ("Phòng Văn hóa và Thông tin",)),
    ("Trung tâm Đào tạo: Lập sổ kho", ("Trung tâm Đào tạo",)),
    ("Giao Trung tâm Phục vụ hành chính công hoàn thành sổ kho", ("Trung tâm Phục vụ hành chính công",)),
    ("Giao Đội Cảnh sát giao thông hoàn thành sổ kho", ("Đội Cảnh sát giao thông",)),
    ("Ban Tổ chức: Lập sổ kho", ("Ban Tổ chức",)),
    ("ỦY BAN NHÂN DÂN TỈNH\nlập sổ kho", None),
]


@pytest.mark.parametrize(("text", "names"), OPEN)
def test_a_body_of_which_only_the_province_is_open(text, names):
    """Without a province a body is no entity, and who has to do the work is known all the same."""
    assert owners(text + BY) == ([] if names is None else [names])


def test_no_name_is_cut():
    """Of every name that a province completes the whole is the owner where it stands without one, or nothing."""
    whole = {
        name: owners(f"Giao {name} hoàn thành sổ kho{BY}") for name in {p.name for p in Registry.default().patterns}
    }
    cut = {name: found for name, found in whole.items() if found not in ([], [(name,)])}

    assert cut == {}
    assert sum(map(bool, whole.values())) > 120


GROUPS_OF_STATE = [
    (
        "3. Các trường đang mở lớp theo Điều 9 Thông tư này có trách nhiệm hoàn thành khóa học",
        "Các trường đang mở lớp theo Điều 9 Thông tư này",
    ),
    (
        "Các cơ sở đào tạo, nuôi dạy đang mở lớp theo Thông tư này phải hoàn thành khóa học",
        "Các cơ sở đào tạo, nuôi dạy đang mở lớp theo Thông tư này",
    ),
    ("Các trường đã hoàn thành khóa học", None),
    ("Các công trình đang thi công phải hoàn thành", None),
    ("Bộ Y tế đang rà soát sổ kho phải hoàn thành", None),
]


@pytest.mark.parametrize(("text", "who"), GROUPS_OF_STATE)
def test_a_group_that_does_something_and_must_do_more(text, who):
    """What a group does may say who is meant; a body with a name needs no such words, and a thing does nothing."""
    assert owners(text + BY) == ([] if who is None else [(who,)])


def test_bodies_of_one_list_are_told_together():
    """Semicolons between those who are told part no clauses."""
    text = "Tại Báo cáo số 9, yêu cầu các Bộ: Nông nghiệp và Môi trường; Xây dựng; Y tế rà soát kho, báo cáo" + BY

    assert owners(text) == [("Bộ Nông nghiệp và Môi trường", "Bộ Xây dựng", "Bộ Y tế")]


ASIDES = [
    (
        "Giao Bộ Y tế lập đề án về kho (của tỉnh và xã, trong đó, tập trung vào kho lạnh), trình Chính phủ" + BY,
        "lập đề án về kho (của tỉnh và xã, trong đó, tập trung vào kho lạnh), trình Chính phủ",
    ),
    (
        "Giao Bộ Y tế sửa kho (của tỉnh), trong đó, hoàn thành kho lạnh (cũ)" + BY,
        "hoàn thành kho lạnh (cũ)",
    ),
]


@pytest.mark.parametrize(("text", "work"), ASIDES)
def test_a_part_named_in_brackets_is_not_all_of_the_work(text, work):
    """``trong đó`` in brackets that close before the day says nothing of what is due."""
    (row,) = extract(text, on=ON).assignments

    assert row.text == work + BY[:-1]


SENT = [
    ("Báo cáo của các cơ quan, đơn vị gửi về Sở Y tế", "các cơ quan, đơn vị"),
    ("Kết quả rà soát của các xã, phường đề nghị gửi về Sở Y tế", "các xã, phường"),
    ("Báo cáo của đơn vị gửi về Sở Y tế", "Sở Nội vụ"),
    ("Báo cáo của các cơ quan, đơn vị cũng như ý kiến khác gửi về Sở Y tế", "Sở Nội vụ"),
]


@pytest.mark.parametrize(("text", "who"), SENT)
def test_whose_report_is_to_be_sent(text, who):
    """Whoever a report is of has to send it; a bare ``đơn vị`` is whoever was addressed."""
    assert owners(f"Giao Sở Nội vụ rà soát kho.\n{text}{BY}") == [(who,)]


TOLD = [
    ("Đề nghị Ủy ban MTTQ Việt Nam tỉnh, các xã lập sổ, hoàn thành", ("Ủy ban MTTQ Việt Nam tỉnh, các xã",)),
    ("Đề nghị Ủy ban MTTQ Việt Nam tỉnh lập sổ, hoàn thành", ("Ủy ban MTTQ Việt Nam tỉnh",)),
    ("Giao Ban Quản lý dự án 6 hoàn thành thủ tục", ("Ban Quản lý dự án 6",)),
    ("Hội đồng nhân dân các cấp hoàn thành kỳ họp", ("Hội đồng nhân dân các cấp",)),
    ("Thí sinh xác nhận nhập học", ("Thí sinh",)),
    ("Người dân cần hoàn thành cập nhật sổ", ("Người dân",)),
    ("Người học phải nộp sổ", ("Người học",)),
    ("Người nộp thuế hoàn thành tờ khai", ("Người nộp thuế",)),
    ("Các nhà mạng phải hoàn tất việc chuẩn hóa sổ", ("Các nhà mạng",)),
    ("Mọi giáo viên phải nộp sổ", ("Mọi giáo viên",)),
    ("Các nhà máy phải hoàn thành", None),
    ("Ông Nguyễn Văn An, Giám đốc Sở Y tế chịu trách nhiệm hoàn thành việc mua sổ", ("Sở Y tế",)),
    ("Đồng chí Lê Thị Hoa - Giám đốc Sở Y tế chỉ đạo hoàn thành việc mua sổ", ("Sở Y tế",)),
    ("Ông Nguyễn Văn An hoàn thành việc mua sổ", None),
    ("Kiểm toán nhà nước kiến nghị Bộ Y tế thu hồi tiền, báo cáo kết quả", ("Bộ Y tế",)),
    ("Kiểm toán nhà nước giải quyết kiến nghị của Bộ Y tế, báo cáo kết quả", ("Kiểm toán nhà nước",)),
]


@pytest.mark.parametrize(("text", "names"), TOLD)
def test_who_is_told_to_do_something(text, names):
    """People by what they are, boards by their number, posts behind the name of who holds them, whom an audit asks."""
    assert owners(text + BY) == ([] if names is None else [names])


ANSWERS_FOR = ["trước xã về kho, hoàn thành việc mua sổ", "về kho, hoàn thành sổ", "toàn diện về kho, hoàn thành sổ"]


@pytest.mark.parametrize("what", ANSWERS_FOR)
def test_whom_and_for_what_somebody_answers_is_part_of_the_work(what):
    """``chịu trách nhiệm rà soát`` binds to do it; ``chịu trách nhiệm trước …`` is a work itself."""
    (work,) = extract(f"Sở Y tế tỉnh Lào Cai chịu trách nhiệm {what}{BY}", on=ON).assignments
    assert work.text.startswith("chịu trách nhiệm")
    (work,) = extract(f"Sở Y tế tỉnh Lào Cai chịu trách nhiệm rà soát sổ{BY}", on=ON).assignments
    assert work.text.startswith("rà soát")


ALL_OF_A_KIND = [
    ("Đề nghị Sở Y tế các tỉnh, thành phố gửi sổ", "Sở Y tế các tỉnh, thành phố"),
    ("Hội Nông dân các cấp hoàn thành sổ", "Hội Nông dân các cấp"),
]


@pytest.mark.parametrize(("text", "who"), ALL_OF_A_KIND)
def test_all_bodies_of_a_kind_are_a_group(text, who):
    """A name before ``các tỉnh`` or ``các cấp`` is that of many."""
    assert owners(text + BY) == [(who,)]


def test_whoever_is_told_behind_a_colon():
    """``giao:`` hands work on like ``giao``."""
    text = f"Chính phủ giao: Bộ Y tế lập đề án{BY[:-1]}; Bộ Nội vụ rà soát sổ{BY}"

    assert owners(text) == [("Bộ Y tế",), ("Bộ Nội vụ",)]


INLINE = [
    (
        "Nhiệm vụ 3: Xây dựng bến xe. Chủ trì: Sở Xây dựng. Phối hợp: Sở Y tế. Hoàn thành: Quý III/2026.",
        [("Sở Xây dựng",)],
    ),
    (
        "Bộ Y tế lập sổ trước ngày 30/6/2026. Sửa bến. Chủ trì: Sở Xây dựng. Hoàn thành: Quý III/2026.",
        [("Bộ Y tế",), ("Sở Xây dựng",)],
    ),
    ("Bộ Y tế lập sổ. Hoàn thành: Quý III/2026.", [("Bộ Y tế",)]),
]


@pytest.mark.parametrize(("text", "names"), INLINE)
def test_a_form_in_one_line(text, names):
    """The labels of a form stand in one line too, in sentences of their own."""
    assert owners(text) == names


def test_a_line_that_ends_inside_its_phrase_goes_on():
    """A body at the start of a line that the one above leads to is not told to do anything."""
    text = f"Giao Bộ Y tế rà soát kho. Theo nhận định của\nBộ Nội vụ, mùa khô kéo dài.\n- Hoàn thành việc sửa kho{BY}"

    assert owners(text) == [("Bộ Y tế",)]


def test_items_numbered_with_a_dash():
    """``2- `` marks an item like ``2. ``."""
    text = f"UBND tỉnh Lai Châu chỉ đạo:\n1- Cho học sinh nghỉ học;\n2- Các xã tổ chức di dời dân, thực hiện xong{BY}"

    assert owners(text) == [("Các xã",)]


def test_what_a_provision_is_of_is_no_work():
    """A provision and its law before a day say what is due nowhere."""
    text = f"Yêu cầu các cơ quan thực hiện như sau:\nĐiều 24 của Luật Đất đai chậm nhất là ngày 30/6/2026{BY}"

    assert owners(text) == []


@pytest.mark.parametrize(
    ("who", "names"),
    [
        ("Bộ Y tế và\nBộ Công an.", ("Bộ Y tế", "Bộ Công an")),
        ("Bộ Y tế,\n Bộ Công an.", ("Bộ Y tế", "Bộ Công an")),
        ("Bộ Y tế, Bộ Công\nThương", ("Bộ Y tế", "Bộ Công Thương")),
        ("Trung tâm của\nBộ Y tế", ("Trung tâm của Bộ Y tế",)),
        ("Đội Hoa Mai\nHoa Đào", ("Đội Hoa Mai",)),
    ],
)
def test_what_stands_behind_a_label_goes_on_over_the_end_of_a_line(who, names):
    """A page may break a list, or a name; what else stands below is no owner."""
    assert owners(f"1. Lập sổ kho.\nCơ quan chủ trì: {who}\nThời hạn hoàn thành: tháng 12/2026.") == [names]
