"""What looks like a reading and is none: each sentence stands beside one that is read, and differs by what is named."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy import extract

ON = dt.date(2025, 5, 17)
DEPARTMENT = "Sở Y tế tỉnh Sơn La họp. "


def _read(text: str, kind: str) -> list[str]:
    return [entity.text for entity in extract(text, on=ON).entities if entity.kind == kind]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bảo hiểm xã hội tỉnh Sơn La (BHXH) thu; nợ BHXH; BHXH, BHYT.", ["Bảo hiểm xã hội tỉnh Sơn La"]),
        ("Trung tâm Y tế xã Mường Lay (TTYT) họp; TTYT các xã; TTYT Mai Sơn.", ["Trung tâm Y tế xã Mường Lay", "TTYT"]),
        ("Cục Thống kê tỉnh Sơn La (CTK) họp; CTK nộp.", ["Cục Thống kê tỉnh Sơn La", "CTK", "CTK"]),
        ("Cục Thống kê tỉnh Sơn La (CT) họp; CT nộp.", ["Cục Thống kê tỉnh Sơn La"]),
    ],
)
def test_letters_of_a_body_are_all_of_its_letters(text: str, expected: list[str]) -> None:
    """Letters in brackets name the body that has just these, where no other body's words follow."""
    assert _read(text, "agency") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Giám đốc Sở, ngành chịu trách nhiệm.",
        "Giám đốc Sở, Ban chịu trách nhiệm.",
        "Các lãnh đạo Sở họp; lãnh đạo Sở, ngành dự.",
        "Giám đốc Sở - Ngành báo cáo.",
        "Giám đốc Sở quản lý chuyên ngành báo cáo.",
        "Phụ cấp của Giám đốc Sở và tương đương.",
        "Bổ nhiệm 3 Giám đốc Sở.",
        "05 Sở đã họp.",
        "Hai Sở đề nghị.",
        "100% Sở đã nộp.",
        "Bộ, Sở đã ban hành.",
        "Các\nSở đã nộp.",
        "Cơ Sở đã nộp.",
    ],
)
def test_a_department_by_itself_is_one(text: str) -> None:
    """``Sở`` beside words that count it, or that go on, is any of them."""
    assert _read(DEPARTMENT + text, "agency") == ["Sở Y tế tỉnh Sơn La"]


def test_a_department_in_a_paper_of_the_centre_is_an_example() -> None:
    """The only department that a ministry names is not the one that it means by ``Sở``."""
    head = "BỘ Y TẾ\nSố: 5/2025/TT-BYT\nTHÔNG TƯ\n"
    assert "Sở" not in _read(f"{head}{DEPARTMENT}Giám đốc Sở kiểm tra.", "agency")
    assert "Sở" in _read(f"{DEPARTMENT}Giám đốc Sở kiểm tra; Sở ban hành mẫu.", "agency")
    assert "Sở" in _read(f"{DEPARTMENT}Trình lãnh đạo Sở duyệt.", "agency")


def test_a_colon_behind_an_office_opens_a_list_only_at_the_head_of_its_line() -> None:
    """``Ý kiến của Chánh Văn phòng: Bộ Công an chủ trì`` speaks of the ministry."""
    assert _read("Ý kiến của Chánh Văn phòng: Bộ Công an chủ trì.", "agency") == ["Bộ Công an"]
    document = extract("Theo báo cáo của Văn phòng: Bộ Y tế chủ trì.", on=ON)
    assert [str(entity.value) for entity in document.entities] == ["Bộ Y tế"]
    document = extract("Nơi nhận:\n- Văn phòng: Bộ Y tế;", on=ON)
    assert [str(entity.value) for entity in document.entities] == ["Văn phòng Bộ Y tế"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- Bộ Y tế nghỉ Tết trong tháng 01/2026.", []),
        ("a) Bộ Y tế có 5 bác sĩ trong tháng 12/2025.", []),
        ("4. Bộ Y tế chở thuốc trong tháng 12/2025.", ["trong tháng 12/2025"]),
        ("Bên mua phải nộp tiền trong 30 ngày liên tục kể từ ngày ký.", ["trong 30 ngày liên tục kể từ ngày ký"]),
        ("Kho phải niêm yết giá trong 30 ngày liên tục kể từ ngày ký.", []),
        ("Thời hạn khiếu nại tính theo 90 ngày kể từ ngày ký.", ["90 ngày kể từ ngày ký"]),
        ("Phí tính theo 90 ngày kể từ ngày ký.", []),
        ("Yêu cầu Sở Y tế cố gắng nhằm có thể hoàn thành trong quý IV/2025.", ["trong quý IV/2025"]),
        ("Sở Y tế có thể hoàn thành trong quý IV/2025.", []),
        ("Người có đủ 90 ngày làm việc trước ngày 01/9/2025 được nâng lương.", []),
    ],
)
def test_work_is_told_from_what_is_so(text: str, expected: list[str]) -> None:
    """A deadline needs work: not what a body has, what lasts, or what is a condition."""
    assert _read(text, "deadline") == expected


def test_what_does_not_recur_by_a_rule_lends_no_word_of_it() -> None:
    """``không định kỳ`` stays outside the span."""
    for blank in " \n":
        assert _read(f"Họp không{blank}định kỳ ngày 20 hằng tháng.", "recurrence") == ["ngày 20 hằng tháng"]
    assert _read("Họp định kỳ ngày 20 hằng tháng.", "recurrence") == ["định kỳ ngày 20 hằng tháng"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Người đủ 18 tuổi, có 2 con trở lên.", [None, "at_least"]),
        ("Cấp đủ 20 kg gạo cho hộ có 3 khẩu trở lên.", [None, "at_least"]),
        ("Người từ đủ 15 năm giữ chức danh này trở lên.", ["at_least"]),
        ("Người đủ 15 năm đóng phí kho trở lên.", ["at_least"]),
        ("Có 3 năm kinh nghiệm và 02 công trình trở lên.", [None, "at_least"]),
        ("Nam đủ 60 tuổi, nữ đủ 55 tuổi trở lên.", ["at_least", "at_least"]),
    ],
)
def test_and_up_is_of_the_figure_that_it_is_said_of(text: str, expected: list[str | None]) -> None:
    """``trở lên`` behind another figure, or behind ``có``, ``và`` and ``cho``, is none of the first's."""
    assert [entity.qualifier for entity in extract(text, on=ON).entities] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Giảm 200 hộ (còn gần 5%).", None),
        ("Tăng 35 tỷ đồng (đạt gần 95% dự toán).", None),
        ("Giảm 35 tỷ đồng (khoảng 7,1%).", "decrease"),
    ],
)
def test_a_share_in_brackets_is_a_change_where_it_only_says_how_much(text: str, expected: str | None) -> None:
    """What a change reaches is no change."""
    assert extract(text, on=ON).entities[-1].change == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 A Trần Phú.", []),
        ("Sau 12 A đến 12 B.", []),
        ("Lực lượng công an 12 A.", []),
        ("Điện áp giảm xuống dưới 5,0 V.", ["5,0 V"]),
        ("Dây chịu không nhỏ hơn 2 A.", ["2 A"]),
        ("Chờ tối đa 30 s.", ["30 s"]),
        ("5 A", ["5 A"]),
    ],
)
def test_one_letter_is_a_unit_where_something_says_so(text: str, expected: list[str]) -> None:
    """What may be a name is one: 12 A, of a house or of a class."""
    assert _read(text, "measure") == expected


def _places(text: str, on: dt.date = ON) -> list[tuple[str, str | None]]:
    return [
        (entity.value.path, entity.value.document)
        for entity in extract(text, on=on).entities
        if entity.kind == "provision"
    ]


def test_a_quoted_article_before_its_law_is_cited() -> None:
    """A title follows an article's comma, no law and no other place."""
    assert _places("Kho nêu:\n“Điều 45, Luật Đất đai năm 2024 nói rõ.”") == [("điều 45", "31/2024/QH15")]
    assert _places("Kho nêu:\n“Điều 45, Chế độ ăn. Gạo mới.”") == []


def test_the_bullet_of_the_next_line_joins_no_places() -> None:
    """A dash at the head of a line begins an item."""
    text = (
        "Số: 5/2030/NĐ-CP\nNGHỊ ĐỊNH\nĐiều 6. Kho\n1. Gồm:\n- Kho tại khoản 2 Điều 5;\n- Điều 7 Luật số 31/2024/QH15."
    )
    assert _places(text) == [("điều 5/khoản 2", "5/2030/NĐ-CP"), ("điều 7", "31/2024/QH15")]
    assert _places("Theo khoản 2 - khoản 3 Điều 5 Nghị định số 5/2030/NĐ-CP.")[0] == ("điều 5/khoản 2", "5/2030/NĐ-CP")


def test_the_letter_that_is_large_in_vietnamese_alone() -> None:
    """``Đ`` is a label as ``D`` is."""
    labels = [path for path, _ in _places("Theo các Mục C, D, Đ Phần II Nghị định số 15/2020/NĐ-CP.")]
    assert labels == ["phần II/mục C", "phần II/mục D", "phần II/mục Đ"]


def test_a_form_that_is_sent_along_is_the_letters() -> None:
    """A code does not make it a circular's where the letter sends it: ``Mẫu số 01/BC gửi kèm``."""
    head = "Số: 7/UBND-KT\nKính gửi: các Sở\nTheo Quyết định số 598/QĐ-TTg, báo cáo theo Mẫu số 01/BC"
    assert _places(f"{head} gửi kèm.") == [("mẫu số 01/BC", "7/UBND-KT")]
    assert _places(f"{head}.") == [("mẫu số 01/BC", "598/QĐ-TTg")]


def test_the_title_of_a_decree_means_the_law_that_it_carries_out() -> None:
    """The foreword cites the law by its number, whatever has taken its place since."""
    text = "NGHỊ ĐỊNH\nHướng dẫn thi hành Luật Đất đai\nCăn cứ Luật Đất đai số 13/2003/QH11;"
    read = [entity.value.id for entity in extract(text, on=dt.date(2014, 7, 15)).entities]
    assert read == ["13/2003/QH11", "13/2003/QH11"]


def test_a_body_that_works_concern_is_any() -> None:
    """``UBND xã liên quan đến tuyến đường`` is one of many; a decision that concerns a matter is of one."""
    assert _read("UBND xã Mường Lay họp. UBND xã liên quan đến tuyến đường họp.", "agency") == ["UBND xã Mường Lay"]
    assert _read("Hiệp định giữa hai Chính phủ; Chính phủ họp.", "agency") == ["Chính phủ"]


def test_an_article_of_a_draft_is_of_no_document() -> None:
    """``Điều 2 dự thảo Thông tư`` is not of the decree cited before it, nor what a list shares with it."""
    text = "Theo Nghị định số 154/2025/NĐ-CP. Tại Điều 2 dự thảo Thông tư và khoản 1, khoản 2 Điều 3 của dự thảo Luật."
    assert [document for _, document in _places(text)] == [None, None, None]
    text = (
        "Theo Nghị định số 154/2025/NĐ-CP. Phụ lục I ban hành kèm theo dự thảo Thông tư; Mẫu 2 kèm theo dự thảo Luật."
    )
    assert [document for _, document in _places(text)] == [None, None]


@pytest.mark.parametrize("number", ["/QĐ-UBND", "   /2026/QĐ-UBND", "…../qđ-ubnd"])
def test_a_draft_has_no_number_to_be_called_by(number: str) -> None:
    """``Quyết định này`` in a draft, whose number is left blank, is not the one decision that it cites."""
    text = f"UBND TỈNH LÀO CAI\nSố: {number}\nCăn cứ Quyết định số 24/QĐ-UBND;\nKho theo Điều 1 Quyết định này."
    assert _places(text) == [("điều 1", None)]
    assert _places(text.replace(number, "5/QĐ-UBND")) == [("điều 1", "5/QĐ-UBND")]
    assert _places(text.replace(f"Số: {number}\n", "")) == [("điều 1", "24/QĐ-UBND")]


@pytest.mark.parametrize("mark", ["", "# ", "### ", "**"])
def test_the_heading_of_an_amending_article_may_bear_a_mark_of_its_page(mark: str) -> None:
    """``# Điều 33. Sửa đổi, bổ sung một số điều của Thông tư A`` amends A as the line without its mark does."""
    text = (
        f"Số: 5/2030/TT-BTC\nTHÔNG TƯ\n{mark}Điều 33. Sửa đổi, bổ sung một số điều của Thông tư số 05/2024/TT-BYT\n"
        "1. Sửa đổi, bổ sung Điều 4 như sau:\n“Điều 4. Kho”"
    )
    assert _places(text) == [("điều 4", "05/2024/TT-BYT")]


@pytest.mark.parametrize("by", ["khoản 47", "điểm a, điểm b khoản 47", "khoản 46 và khoản 47"])
def test_the_article_that_is_printed_is_the_one_that_was_amended(by: str) -> None:
    """Below ``Điều 200 Luật A (được sửa đổi bởi khoản 46 và khoản 47 Điều 1 Luật B) quy định như sau:`` stands 200."""
    text = (
        f"Căn cứ Điều 200 Bộ luật Hình sự 2015 (được sửa đổi bởi {by} Điều 1 Luật sửa đổi Bộ luật Hình sự 2017) "
        "quy định như sau:\n1. Người nào bán kho.\n3. Theo khoản 1 Điều này."
    )
    assert _places(text)[-1] == ("điều 200/khoản 1", "100/2015/QH13")
