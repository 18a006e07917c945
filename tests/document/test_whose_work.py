"""Whose the work of a line is when it names nobody: not of those whom another article, a form or a report names."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy import extract

DAY = dt.date(2025, 9, 20)


def _rows(text: str) -> list[tuple[tuple[str, ...], str]]:
    return [(row.assignees, row.text) for row in extract(text, on=DAY).assignments]


ARTICLES = """Điều 7. Lập sổ
Cục Hải quan có trách nhiệm:
a) Lập sổ kho trước ngày 25/9/2025;
b) Giữ sổ.
Điều 8. Chuyển tiếp
1. Luật này thay Luật Kho bãi.
2. {}
"""


def test_a_list_ends_with_its_article() -> None:
    """What introduces a list in one article does not stand above the paragraphs of the next."""
    later = "Rà soát sổ cũ trước ngày 28/9/2025."
    assert _rows(ARTICLES.format(later)) == [(("Cục Hải quan",), "Lập sổ kho trước ngày 25/9/2025")]


@pytest.mark.parametrize(
    "result",
    [
        "Quyết định dời kho phải gửi cho chủ hàng trước ngày 28/9/2025.",
        "Quyết định dời kho được tống đạt cho chủ hàng trước ngày 28/9/2025.",
        "Quy định tại khoản 1 Điều 5 phải được thực hiện chậm nhất là ngày 28/9/2025.",
        "Chậm nhất là ngày 28/9/2025, quyết định dời kho phải được gửi cho chủ hàng.",
    ],
)
def test_what_is_to_be_sent_tells_nobody_to_send_it(result: str) -> None:
    """A decision that must be sent looks like the verb; it does not say that who was addressed last sends it."""
    assert _rows(f"1. Cục Hải quan lập sổ kho.\n2. {result}") == []


def test_a_decision_is_made_by_who_was_addressed() -> None:
    """Where the same word is a verb, it is work of who was addressed last."""
    assert _rows("1. Cục Hải quan lập sổ kho.\n2. Quyết định việc dời kho trước ngày 28/9/2025.") == [
        (("Cục Hải quan",), "Quyết định việc dời kho trước ngày 28/9/2025")
    ]


@pytest.mark.parametrize(
    "head",
    [
        "Bộ Công Thương quy định thời hạn dời kho như sau:",
        "Theo Điều 5, Bộ Công Thương quy định thời hạn dời kho như sau:",
        "Bộ Công Thương thông báo lịch dời kho như sau:",
        "Sở Công Thương.................... thông báo:",
        "Sở Công Thương ………… cho phép:",
    ],
)
def test_who_announces_is_not_addressed(head: str) -> None:
    """Whoever lays down or announces what follows, and the blank of a form, are not told to do it."""
    assert _rows(f"{head}\n- Đối với kho nhỏ: chậm nhất là ngày 28/9/2025.") == []


def test_who_does_what_follows_is_addressed() -> None:
    """A body that has to do what is listed below is addressed by its introduction."""
    assert _rows("Bộ Công Thương thực hiện như sau:\n- Đối với kho nhỏ: dời chậm nhất là ngày 28/9/2025.") == [
        (("Bộ Công Thương",), "Đối với kho nhỏ: dời chậm nhất là ngày 28/9/2025")
    ]


def test_a_person_in_a_list_is_not_its_owner() -> None:
    """Work that an item gives to a person by name is not of those whom the list is for."""
    head = "Các bộ, ngành thực hiện:\na) Lập sổ trước ngày 25/9/2025;\n"
    assert _rows(f"{head}b) Giao Phó Thủ tướng Nguyễn Văn An trước ngày 28/9/2025 kiểm tra kho.") == [
        (("Các bộ, ngành",), "Lập sổ trước ngày 25/9/2025")
    ]


def test_a_body_that_is_set_up_does_not_set_itself_up() -> None:
    """A sentence on what a body was set up by tells it nothing."""
    head = "Ban Quản lý Khu kinh tế Vân Đồn được thành lập theo Luật cũ và làm việc cho đến khi hợp nhất."
    assert _rows(f"{head} Việc hợp nhất phải hoàn thành trước ngày 28/9/2025.") == []


@pytest.mark.parametrize("head", ["Quyền và nghĩa vụ của chủ kho", "Nghĩa vụ của chủ kho", "Trách nhiệm của chủ kho"])
def test_rights_and_duties_head_a_list(head: str) -> None:
    """A heading over somebody's duties, alone or with his rights, says whose the items below it are."""
    text = f"Chính phủ ban hành Nghị định.\n{head}\n1. Kê khai hàng hóa trước ngày 28/9/2025."
    assert _rows(text) == [(("chủ kho",), "Kê khai hàng hóa trước ngày 28/9/2025")]


@pytest.mark.parametrize(
    ("who", "work"),
    [
        ("các doanh nghiệp giám định đã được cấp phép", " phải bảo đảm đủ vốn"),
        ("tổ chức hành nghề đo đạc đang giữ sổ của xã", " phải bảo đảm đủ thợ, nếu không thì phải nghỉ"),
        ("tổ chức, cá nhân khai thác cát chưa đủ điều kiện theo Luật này", ", phải bảo đảm đủ vốn"),
        ("các doanh nghiệp thành lập trước ngày Luật này có hiệu lực", " phải lập sổ kho"),
        ("các bộ quản lý chuyên ngành", " phải lập sổ kho"),
        ("cơ quan, tổ chức, cá nhân đang giữ kho", " phải lập sổ kho"),
        ("Sở Giao dịch Chứng khoán Hà Nội", " phải lập sổ kho"),
    ],
)
def test_a_group_is_told_by_all_its_words(who: str, work: str) -> None:
    """Behind a day that leads, the words up to ``phải`` say which of a group must do what follows."""
    text = f"1. Sở Tư pháp lập sổ.\n2. Trong thời hạn 12 tháng, kể từ ngày Nghị định này có hiệu lực, {who}{work}."
    assert [row.assignees for row in extract(text, on=DAY).assignments] == [(who,)]


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Bộ Tài chính (BTC) đề nghị các xã lập sổ trước ngày 28/9/2025.", ("các xã",)),
        ("Bộ Tài chính (BTC) cho biết các kho phải dời trước ngày 28/9/2025.", ()),
        ("Bộ Tài chính (BTC) lập sổ trước ngày 28/9/2025.", ("Bộ Tài chính",)),
        ("Giao “Bộ Tài chính, các xã lập sổ trước ngày 28/9/2025”.", ("Bộ Tài chính", "các xã")),
        ("Giao các xã thuộc Huế (gọi là xã) khẩn trương lập sổ trước ngày 28/9/2025.", ("các xã thuộc Huế",)),
    ],
)
def test_brackets_and_quotes_beside_who_is_addressed(text: str, owner: tuple[str, ...]) -> None:
    """How somebody is called in short parts him from nothing, and the words of an order may be quoted."""
    assert [name for row in extract(text, on=DAY).assignments for name in row.assignees] == list(owner)


def test_what_has_to_be_done_without_a_day_before_it_addresses_nobody_below() -> None:
    """Who has to do something that no day leads is not told what stands in the next line."""
    text = "Theo Luật mới, các chủ kho phải sở hữu kho.\nHướng dẫn dời kho trước ngày 28/9/2025 như sau."
    assert _rows(text) == []


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Các công ty chứng khoán có trách nhiệm nộp sổ trước ngày 28/9/2025.", "Các công ty chứng khoán"),
        ("Các phòng khám tư nhân phải nộp sổ trước ngày 28/9/2025.", "Các phòng khám tư nhân"),
        ("Giao các trường mầm non, các xã nộp sổ trước ngày 28/9/2025.", "các trường mầm non, các xã"),
        ("Các trường theo phân cấp nộp sổ trước ngày 28/9/2025.", "Các trường"),
        ("Các trạm nộp sổ của trạm phải giữ trước ngày 28/9/2025.", "Các trạm"),
        ("Các công ty mẹ để sổ phải nộp trước ngày 28/9/2025.", "Các công ty"),
        (
            "Các doanh nghiệp thành lập trước ngày 1/7/2025 phải nộp sổ trước ngày 28/9/2025.",
            "Các doanh nghiệp thành lập trước ngày 1/7/2025",
        ),
        ("Các doanh nghiệp trước ngày 28/9/2025 phải nộp sổ.", "Các doanh nghiệp"),
        ("Các xã trước ngày 28/9/2025 phải nộp sổ.", "Các xã"),
        ("Các cơ quan quản lý thị trường nộp sổ trước ngày 28/9/2025.", "Các cơ quan quản lý thị trường"),
        ("Các cơ quan Chính phủ nộp sổ trước ngày 28/9/2025.", "Các cơ quan Chính phủ"),
        (
            "Thủ trưởng cơ quan quản lý thuế các cấp nộp sổ trước ngày 28/9/2025.",
            "Thủ trưởng cơ quan quản lý thuế các cấp",
        ),
        ("Các sở, ngành, xã, phường Theo chức năng nộp sổ trước ngày 28/9/2025.", "Các sở, ngành, xã, phường"),
    ],
)
def test_the_kind_of_a_group_is_in_its_words(text: str, owner: str) -> None:
    """What says of what kind a group is stands before its verb, and is of its words; what leads elsewhere is not."""
    assert [row.assignees for row in extract(text, on=DAY).assignments] == [(owner,)]


@pytest.mark.parametrize(
    "text",
    [
        "Hạn nộp sổ trước ngày 28/9/2025 đúng không?",
        "Nộp sổ kho trước ngày 28/9/2025 ở đâu, ai nhận?",
        "Nộp sổ kho trước ngày 28/9/2025 (Hình từ Internet)",
        "Triển khai Chương trình kho bãi đến 2030, tầm nhìn 2045.",
        "Kho có 5 cửa. Thời gian thực hiện dự án đến năm 2031.",
        "Giữ giấy phép có giá trị 05 năm kể từ ngày ký.",
        "Phấn đấu mở kho trong quý II năm 2026 và hoàn thành trong năm 2027.",
    ],
)
def test_a_question_a_caption_and_a_reach_assign_nothing(text: str) -> None:
    """A question tells nobody to do what it asks; neither do a caption and how long something lasts."""
    assert _rows(f"1. Cục Hải quan lập sổ kho.\n{text}") == []


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "Cục Thuế gửi sổ về Cục Hải quan (Ban Kho) trước ngày 25/9/2025 để rà soát, nộp lại trước ngày 28/9/2025.",
            [
                (("Cục Thuế",), "gửi sổ về Cục Hải quan (Ban Kho) trước ngày 25/9/2025"),
                (("Cục Hải quan",), "rà soát, nộp lại trước ngày 28/9/2025"),
            ],
        ),
        (
            "Các xã gửi sổ trong thời hạn 03 ngày kể từ ngày họp để Cục Hải quan báo cáo trước ngày 28/9/2025.",
            [(("Cục Hải quan",), "báo cáo trước ngày 28/9/2025")],
        ),
        (
            "Cục Thuế dời kho trước ngày 25/9/2025 để bàn giao sổ trước ngày 28/9/2025.",
            [
                (("Cục Thuế",), "dời kho trước ngày 25/9/2025"),
                (("Cục Thuế",), "để bàn giao sổ trước ngày 28/9/2025"),
            ],
        ),
        (
            "Cục Thuế gửi sổ về Cục Hải quan làm mẫu trước ngày 25/9/2025 để bàn giao trước ngày 28/9/2025.",
            [
                (("Cục Thuế",), "gửi sổ về Cục Hải quan làm mẫu trước ngày 25/9/2025"),
                (("Cục Thuế",), "để bàn giao trước ngày 28/9/2025"),
            ],
        ),
        (
            "Cục Thuế lập sổ trước ngày 25/9/2025, Cục Hải quan dời kho và báo cáo trước ngày 28/9/2025.",
            [
                (("Cục Thuế",), "lập sổ trước ngày 25/9/2025"),
                (("Cục Thuế",), "Cục Hải quan dời kho và báo cáo trước ngày 28/9/2025"),
            ],
        ),
        (
            "Giao Cục Thuế lập sổ trước ngày 25/9/2025 và giao Cục Hải quan rà soát kho trước ngày 28/9/2025.",
            [
                (("Cục Thuế",), "lập sổ trước ngày 25/9/2025"),
                (("Cục Hải quan",), "rà soát kho trước ngày 28/9/2025"),
            ],
        ),
        (
            "Cục Thuế lập sổ trước ngày 25/9/2025, từ đó Cục Hải quan đề nghị các xã rà soát kho trước ngày 28/9/2025.",
            [
                (("Cục Thuế",), "lập sổ trước ngày 25/9/2025"),
                (("các xã",), "rà soát kho trước ngày 28/9/2025"),
            ],
        ),
        (
            "Cục Thuế lập sổ trước ngày 25/9/2025; sau đó Cục Hải quan rà soát kho trước ngày 28/9/2025.",
            [
                (("Cục Thuế",), "lập sổ trước ngày 25/9/2025"),
                (("Cục Hải quan",), "rà soát kho trước ngày 28/9/2025"),
            ],
        ),
        (
            "Cục Thuế lập sổ trước ngày 25/9/2025 trình Bộ Tài chính xem xét trước ngày 28/9/2025.",
            [
                (("Cục Thuế",), "lập sổ trước ngày 25/9/2025"),
                (("Cục Thuế",), "trình Bộ Tài chính xem xét trước ngày 28/9/2025"),
            ],
        ),
        (
            "Cục Thuế dựng kho để Cục Hải quan báo cáo trước ngày 28/9/2025.",
            [(("Cục Thuế",), "dựng kho để Cục Hải quan báo cáo trước ngày 28/9/2025")],
        ),
    ],
)
def test_whose_turn_it_is_behind_a_day(text: str, rows: list[tuple[tuple[str, ...], str]]) -> None:
    """Behind a day the work is of who is named there and told to do it, else of who received what was sent by then."""
    assert _rows(text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "Kho cũ thì trong thời hạn 06 tháng kể từ ngày Luật này có hiệu lực, chủ quản kho phải dời kho; xong.",
            [
                (
                    ("chủ quản kho",),
                    "trong thời hạn 06 tháng kể từ ngày Luật này có hiệu lực, chủ quản kho phải dời kho",
                )
            ],
        ),
        (
            "Kho nằm trong danh mục thì trước ngày 28/9/2025 các xã phải dời kho.",
            [(("các xã",), "trước ngày 28/9/2025 các xã phải dời kho")],
        ),
        ("Kho nằm trong danh mục thì trước ngày 28/9/2025, các xã được dời kho.", []),
        ("Trường hợp kho đầy thì trước ngày 28/9/2025, các xã phải dời kho.", []),
    ],
)
def test_a_day_in_the_middle_leads_who_has_to_do_something(text: str, rows: list[tuple[tuple[str, ...], str]]) -> None:
    """Behind ``thì`` a day leads the duty of who stands behind it; a right, or a condition, is none."""
    assert _rows(text) == rows


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Đối với kho đang giao Sở Xây dựng thì Cục Thuế lập sổ. Hoàn thành trước ngày 28/9/2025.", "Cục Thuế"),
        ("Cục Thuế lập sổ rồi bàn giao cho Cục Hải quan, hoàn thành trước ngày 28/9/2025.", "Cục Thuế"),
        ("Kho chuyển\ngiao Cục Hải quan. Giao Cục Thuế lập sổ trước ngày 28/9/2025.", "Cục Thuế"),
    ],
)
def test_what_somebody_has_or_gets_is_not_given_to_him_to_do(text: str, owner: str) -> None:
    """``đang giao``, ``bàn giao cho`` say who holds or gets something, not who is told to do the work."""
    assert [row.assignees for row in extract(text, on=DAY).assignments] == [(owner,)]


FORM = """1. Lập sổ kho, phối hợp với Cục Hải quan dời kho.
- Cơ quan chủ trì: Cục Thuế
- Cơ quan phối hợp: các xã
- Thời hạn: trước ngày 28/9/2025"""


@pytest.mark.parametrize(
    ("text", "cooperating"),
    [
        (
            FORM,
            ("Cục Hải quan", "các xã"),
        ),
        (
            "1. Cục Thuế chủ trì, phối hợp với các xã:\n- Phối hợp với Cục Hải quan dời kho trước ngày 28/9/2025.",
            ("Cục Hải quan", "các xã"),
        ),
        (
            "Cục Thuế chủ trì cùng Cục Hải quan và các xã lập sổ trước ngày 28/9/2025.",
            ("Cục Hải quan", "các xã"),
        ),
        (
            "Cục Thuế phối hợp với Cục Hải quan (Ban Kho) và các xã lập sổ trước ngày 28/9/2025.",
            ("Cục Hải quan", "các xã"),
        ),
    ],
)
def test_all_who_help_are_told(text: str, cooperating: tuple[str, ...]) -> None:
    """Who helps by the words of the work, by its form and by what introduces its list, all belong."""
    assert [row.cooperating for row in extract(text, on=DAY).assignments] == [cooperating]


ISSUED = "Ban hành Nghị quyết về người giữ kho trước thời điểm ngày 28/9/2025 nghỉ việc."


@pytest.mark.parametrize(
    "text",
    [
        f"Bộ Tài chính -------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n{ISSUED}",
        f"BỘ TÀI CHÍNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n{ISSUED}",
        "Bộ Tài chính ban hành Quyết định về người giữ kho trước thời điểm ngày 28/9/2025 nghỉ việc.",
    ],
)
def test_who_issues_a_paper_is_not_told_by_it(text: str) -> None:
    """The head of a page names who issues it, and a title's day is of those whom it is about."""
    assert _rows(text) == []


def test_bank_alone_is_nobody() -> None:
    """The head of a name without the name says not who is told."""
    assert _rows("Đề nghị Ngân hàng quan tâm, sớm hoàn thành thủ tục trước ngày 28/9/2025.") == []


@pytest.mark.parametrize(
    ("rest", "work"),
    [
        ("Hoàn thành việc dời kho trước ngày 28/9/2025.", "Hoàn thành việc dời kho trước ngày 28/9/2025"),
        ("Hoàn thành việc này trước ngày 28/9/2025.", "lập sổ kho. Hoàn thành việc này trước ngày 28/9/2025"),
        ("Hoàn thành trước ngày 28/9/2025.", "lập sổ kho. Hoàn thành trước ngày 28/9/2025"),
    ],
)
def test_what_a_sentence_completes_is_its_own_work(rest: str, work: str) -> None:
    """A sentence that names what is to be completed is work itself; else it says when the work before it is due."""
    assert _rows(f"Cục Thuế lập sổ kho. {rest}") == [(("Cục Thuế",), work)]


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("1. Bộ Y tế ban hành kế hoạch lập kho trong quý IV năm 2025.", ("Bộ Y tế",)),
        ("1. Bộ Y tế ban hành kế hoạch lập kho muộn nhất ngày 31/12/2025.", ("Bộ Y tế",)),
    ],
)
def test_what_is_to_be_issued_is_work(text: str, owner: tuple[str, ...]) -> None:
    """``Bộ Y tế ban hành kế hoạch trong quý IV`` tells of work where that is still to come."""
    assert [who for who, _ in _rows(text)] == [owner]
    assert _rows("1. Bộ Y tế ban hành kế hoạch lập kho trong quý IV năm 2024.") == []
