"""Figures as ministries' news, reports and tables of equipment write them."""

from __future__ import annotations

import pytest

from vnpolicy.numerals import find


def _read(text: str) -> list[tuple[str, str, str | None, str | None]]:
    return [(found.text, str(found.value), found.qualifier, found.change) for found in find(text)]


@pytest.mark.parametrize(
    ("text", "qualifier", "change"),
    [
        ("Vốn đăng ký cao gần gấp 3 lần.", "nearly", None),
        ("Khách quốc tế hơn gấp 2 lần.", "over", None),
        ("Tổng thu ước tăng 8,2%.", "about", "increase"),
        ("Chi phí ước tính giảm 3 tỷ đồng.", "about", "decrease"),
        ("Tuyến đường thông xe nhanh hơn 3 lần.", None, None),
        ("Giá bán rẻ hơn 20%.", None, None),
        ("Bến cảng mở sớm hơn từ 2-3 lần.", None, None),
        ("Giá bán cao hơn từ 5-10% so với năm ngoái.", None, "increase"),
        ("Không xếp bao cao quá 2 m.", "over", None),
        ("Không xếp cao quá 2 m.", "at_most", None),
        ("Hầm mỏ không để quá 30 người.", "at_most", None),
        ("Tàu không được neo lâu quá 3 lần.", "at_most", None),
        ("Không được nhận hàng đã quá 5 lần kiểm tra.", "over", None),
        ("Chủ tàu không trả nợ quá 3 lần.", "over", None),
        ("Giá bán cao hơn 20% so với năm ngoái.", None, "increase"),
        ("Công bố không muộn hơn 5 lần.", "at_most", None),
        ("Mở lại không được sớm hơn 5 lần.", "at_least", None),
        ("Tăng lương tối thiểu từ 250.000 đồng.", None, "increase"),
        ("Diện tích tối thiểu là 30 m2.", "at_least", None),
        ("Khách quốc tế tăng tới gần 296%.", "nearly", "increase"),
        ("Giá xăng giảm tới 2.200 đồng.", None, "decrease"),
        ("Giá xăng tăng tới mức 22.000 đồng.", None, None),
        ("Tỷ lệ đó tăng lên tới 5%.", None, None),
        ("Ngân hàng hạ lãi suất 0,5%.", None, "decrease"),
        ("Giá dầu hạ thêm khoảng 1.210 đồng.", "about", "decrease"),
        ("Lãi suất hạ xuống 3%.", None, None),
        ("Vốn hạ tầng 500 tỷ đồng.", None, None),
        ("Cẩu nâng hạ 5 tấn.", None, None),
        ("Gió mùa hạ chiếm 85%.", None, None),
    ],
)
def test_what_the_words_before_say(text: str, qualifier: str | None, change: str | None) -> None:
    """A multiple keeps its qualifier, an estimated change is about so much, and what is sooner is so by so much."""
    found = find(text)

    assert [(one.qualifier, one.change) for one in found] == [(qualifier, change)]


@pytest.mark.parametrize("each", ["lần lượt", "tương ứng"])
def test_one_verb_and_a_figure_for_each(each: str) -> None:
    """``lần lượt`` and ``tương ứng`` give every share of the row the change that the verb says."""
    found = find(f"Sắt, thép và xi măng giảm {each} 3,1%, 4,2% và 5,3%; than còn 8%.")

    assert [one.change for one in found] == ["decrease", "decrease", "decrease", None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nước ta tăng 15 bậc, lên vị trí 71/193.", ["15", "71/193"]),
        ("Đoạn từ Km 144+560 đến Km 210+300 đã xong.", []),
        ("Tổng là 16.1+16.2 theo mẫu.", []),
        ("Sở sẽ cấp 01 chứng từ cho mỗi người.", ["01"]),
        ("Tỉnh đã cấp 9 giấy phép và thẻ cấp 2.", ["9"]),
        ("Nhà cấp 4 và đường cấp 3 của xã.", []),
        ("Biểu thuế lũy tiến từng phần 5 bậc.", ["5"]),
        ("Trạm có 1x750kVA và 2x55 kW, ảnh cỡ 3x4 cm, mẫu 2x5.", ["750kVA", "55 kW"]),
        ("Năng suất 150 t/h, có lúc 110÷250 t/h.", ["150 t", "110÷250 t"]),
        ("Số làn xe | ≥ 8 | pH ≥6<br>.", ["8", "6"]),
        ("Quy định như sau.\n07 loại biển báo của đường.", ["07"]),
        ("Quy định như sau.\n07 Loại biển báo của đường.", []),
        ("Hội đồng gồm:\n+ 02 Phó Chủ tịch;\n- 01 mũ vải;\n- 7 mũ vải.", ["02", "01", "7"]),
        ("Tổ giúp việc có 3 Phó Giám đốc.", ["3"]),
        ("Cùng lúc 2 người, tiêm lúc 9 đến 15 tuổi, nhóm 3-5 tuổi, lúc 9 và nhóm 3.", ["2", "9 đến 15", "3-5"]),
        ('Tin "phạt 20 - 75 triệu" và thu trên 100 triệu/ năm, 2 tỷ/3 tỷ.', ["20 - 75 triệu", "100 triệu"]),
        ("Khu vực 02 hộ dân và khu vực 2 của xã.", ["02"]),
        ("Mở đường 4 làn xe nối đường 30 tháng 4.", ["4"]),
        ("Bồn 1.000 L, can 20L bằng thép không gỉ 316L.", ["1.000 L", "20L"]),
    ],
)
def test_what_counts(text: str, expected: list[str]) -> None:
    """Ranks among so many, what is issued, what each of several has and bounds count; places on a road do not."""
    assert [found.text for found in find(text)] == expected


def test_the_lunar_calendar_is_no_sign() -> None:
    """``âm`` after a month and before a year names the calendar, and is a sign elsewhere."""
    assert [found.text for found in find("Mùng 1 tháng 7 âm 2024, đông người.")] == []
    assert [found.text for found in find("Tháng 7 âm 3%, tháng này âm 2024 tỷ đồng.")] == ["âm 3%", "âm 2024 tỷ đồng"]


def test_shares_that_look_like_days() -> None:
    """``từ 1/3 đến 1/2`` are shares: as days they would run back."""
    assert [found.text for found in find("Dài bằng từ 1/3 đến 1/2 dòng chữ.")] == ["1/3", "1/2"]
    assert [found.text for found in find("Nghỉ từ 3/5 đến 1/6 năm nay.")] == []


def test_a_mark_and_a_year_are_no_range() -> None:
    """``01-2023`` is the mark of an amendment."""
    assert [found.text for found in find("Sửa đổi 01-2023 của quy chuẩn, 500 - 2000 người.")] == ["500 - 2000"]


def test_a_comma_within_a_said_figure() -> None:
    """Resolutions part thousands of billions from billions with a comma."""
    said = "hai mươi ba nghìn, tám trăm ba mươi chín tỷ đồng"

    assert [(found.text, str(found.value)) for found in find(f"Sử dụng {said}.")] == [(said, "23.839.000.000.000 đồng")]
    assert [found.text for found in find("Chi hai nghìn, ba tỷ đồng.")] == ["hai nghìn", "ba tỷ đồng"]


def test_not_over_yet() -> None:
    """``chưa vượt quá`` sets the bound that it does not pass."""
    assert [found.qualifier for found in find("Nồng độ chưa vượt quá 50 mg, chưa vượt 3 lần.")] == [
        "at_most",
        "at_most",
    ]


def test_the_name_of_a_power_station_is_no_current() -> None:
    """``Ngòi Bo 1A`` is the first of two works, though ``điện`` stands near."""
    assert find("Thủy điện Ngòi Bo 1A, xã Bo Hạ, có hai tổ máy.") == []
    assert [found.text for found in find("Dòng điện không quá 5A, cầu chì 16A.")] == ["5A", "16A"]


def test_a_marker_without_its_dot() -> None:
    """A small figure before a capital at the start of a line is the marker of an item, but before capital letters."""
    assert find("Chính sách phát triển\n1 Nhà nước khuyến khích đầu tư.\n2 Bộ quy định chi tiết.") == []
    assert [found.text for found in find("Ảnh tư liệu\n3 VĐV của tỉnh nhận giải.\n12 Xã")] == ["3"]
    assert [found.text for found in find("3 Bộ cùng ký, 4 Luật được sửa.")] == ["3", "4"]


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Giá tăng từ 5% trở lên.", ["increase"]),
        ("Giá tăng từ 5% lên 7%.", [None, None]),
        ("Giá tăng hoặc giảm 5% so với niêm yết.", [None]),
        ("Sản lượng tăng gấp 4 lần.", ["increase"]),
        ("Vốn cao hơn gần gấp 3 lần so với cùng kỳ.", ["increase"]),
        ("Tồn kho vượt quá 150% so với nhu cầu.", [None]),
        ("Thu vượt 21% kế hoạch.", ["increase"]),
        ("Đóng góp vào tăng trưởng đạt 39%.", [None]),
        ("Tăng trưởng bình quân 16%.", ["increase"]),
        ("Bộ máy giảm 6 tổng cục và gần 60 đơn vị cấp cục.", ["decrease", "decrease"]),
        ("Cả tuần tăng 12 vụ và có 5 người bị thương.", ["increase", None]),
    ],
)
def test_what_changes_by_so_much(text: str, changes: list[str | None]) -> None:
    """The verb governs its figure and one more behind ``và``; a bound, a share of the growth and either way do not."""
    assert [found.change for found in find(text)] == changes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chia nhóm tuổi từ 17 - 40; từ 41 - 50; từ 51 - 60; thi đơn.", ["17 - 40", "41 - 50", "51 - 60"]),
        ("Nước có pH từ 6 đến 9.", ["6 đến 9"]),
        ("Độ tuổi: từ 18 - 35, ưu tiên nữ.", ["18 - 35"]),
        ("Loại khá: Tổng số điểm đạt được từ 70 đến 84,5;", ["70 đến 84,5"]),
        ("Số điểm từ 85 đến 100.", ["85 đến 100"]),
        ("Thực hiện điểm từ 1 đến 5.", []),
        ("Ghi các mục từ 5 đến 9.", []),
        ("Độ tuổi từ 18 đến 36 tháng tuổi.", []),
    ],
)
def test_what_a_scale_runs_over(text: str, expected: list[str]) -> None:
    """A range behind ``từ`` counts without a noun where an age, a level or a value runs over it."""
    assert [found.text for found in find(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lựa chọn 01 trong 02 phương án tổ chức.", ["01", "02"]),
        ("Khi nổ mìn ở gương của 01 trong 02 lò đào.", ["01", "02"]),
        ("Là địa phương 1 trong số 7 tỉnh có biên giới.", ["1", "7"]),
        ("Mắc 3 trong 4 bệnh sau.", ["3", "4"]),
        ("Lớp 9 trong 4 trường.", ["4"]),
        ("Khoản 3 trong 5 khoản.", ["5"]),
        ("Covid 19 trong 5 tỉnh.", ["5"]),
        ("Chọn 1 trong các cách.", []),
        ("Uống 1 trong 3 ngày.", []),
        ("Năm 2025 trong 3 xã.", ["3"]),
    ],
)
def test_so_many_out_of_so_many(text: str, expected: list[str]) -> None:
    """A figure before ``trong`` and a count no smaller than it counts of what the other counts."""
    assert [found.text for found in find(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2024, 15 xã đạt chuẩn.", ["15"]),
        ("Năm 2025, 3 huyện về đích.", ["3"]),
        ("Đến ngày 1 tháng 3, 694 cơ quan đã giải thể.", ["694"]),
        ("Trong tháng 4, 15 xã có điện.", ["15"]),
        ("Giai đoạn 2021 - 2025, 45 xã về đích.", ["45"]),
        ("Nhiệm kỳ 2021 - 2026, 8 bộ được lập.", ["8"]),
        ("Năm 2024, 2025 và 2026 giữ nguyên.", []),
        ("Giai đoạn 1, 2 dùng chung đường.", []),
        ("Tháng 4, 5 và 6 có mưa.", []),
        ("Ngày 5, 6 họp.", []),
    ],
)
def test_what_is_counted_after_a_date(text: str, expected: list[str]) -> None:
    """After a date and a comma a figure that is no further day, month or year counts what follows it."""
    assert [found.text for found in find(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sạt lở tại Mường Hum 3 người bị thương, tại Bát Xát 7 hộ mất nhà.", ["3", "7"]),
        ("Ở Nậm Khao 2 căn nhà bị cuốn trôi; Nậm Khao 2 đã di dời.", ["2"]),
        ("Nhà máy Sông Hinh 3 phát điện; khu Mường Hum 2 xã Bát Xát.", []),
    ],
)
def test_people_are_counted_behind_the_name_of_a_place(text: str, expected: list[str]) -> None:
    """One digit behind a name is its number, ``Sơn La 2``, but where people, homes or cases follow it."""
    assert [found.text for found in find(text)] == expected


def test_a_rank_in_thousands() -> None:
    """``thứ 1.000`` is a rank as ``thứ 37`` is; a decimal is none."""
    assert [(found.text, str(found.value)) for found in find("Ca thứ 1.000 ra viện, thứ 1.5.")] == [
        ("thứ 1.000", "thứ 1000")
    ]


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Mục tiêu tăng trưởng kinh tế cả nước 8%.", "increase"),
        ("Hạn mức tăng trưởng tín dụng 16%.", "increase"),
        ("Tăng trưởng GRDP năm 2025 9,5%.", "increase"),
        ("Tốc độ tăng năng suất lao động 6%.", "increase"),
        ("Tỷ lệ giảm nghèo đa chiều 1,2%.", "decrease"),
        ("Tốc độ tăng trưởng tổng sản phẩm trên địa bàn (GRDP) đạt 8,5%.", "increase"),
        ("Tăng trưởng tổng sản phẩm (GRDP) 7,1%.", "increase"),
        ("Tốc độ tăng giá trị sản phẩm nông nghiệp bình quân 9,4%/năm.", "increase"),
        ("Dự báo tăng trưởng cả năm của thành phố đạt 5,8%.", "increase"),
        ("Tỷ lệ giảm dần thành 5%.", None),
        (
            "Tốc độ tăng trưởng bình quân tổng lượng khách tham quan, mua sắm, nghỉ dưỡng ở phố biển đạt 20,5%.",
            "increase",
        ),
        ("Tốc độ tăng dân số của các phường ven sông và các xã vùng cao đạt khoảng 1,5%/năm.", "increase"),
        ("Tốc độ tăng thu ngân sách khá, trong đó tỷ lệ hộ có nước sạch ở các xã vùng cao đạt 95%.", None),
        ("Tốc độ tăng thu đạt yêu cầu và số xã ven sông có nước sạch để dùng đạt 95%.", None),
        ("Mức tăng (giảm) 5%.", None),
        ("Vốn cho tăng trưởng xanh 30%.", None),
        ("Mức giảm trừ gia cảnh 11%.", None),
        ("Tăng trưởng xuất khẩu trong khu vực 5%.", None),
        ("Tăng trưởng của 3 ngành mũi nhọn 5%.", None),
        ("Tăng trưởng tín dụng 16 tỷ đồng.", None),
    ],
)
def test_what_grows_may_stand_before_its_share(text: str, change: str | None) -> None:
    """``tăng trưởng tín dụng 16%`` is growth by so much; a kind of growth, a part of it and a sum of money are not."""
    assert [found.change for found in find(text) if found.value.kind != "number"] == [change]


def test_a_rate_of_growth_is_told_once() -> None:
    """Behind the figure that it reached another is of another subject."""
    found = find("Tốc độ tăng thu là 5% với số xã ven sông và vùng cao có nước sạch để dùng đạt 95%.")
    assert [one.change for one in found] == ["increase", None]


def test_what_is_counted_with_a_capital() -> None:
    """Nouns of posts, boards and papers start with a capital in administrative texts, and are counted all the same."""
    text = "Lập 8 Tiểu ban, có 3 Thứ trưởng và 2 Bí thư; ban hành 02 Kết luận cho 5 Tập đoàn, 1 Thị Xã, phát 4 Phiếu."
    assert [found.text for found in find(text)] == ["8", "3", "2", "02", "5", "1", "4"]


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Sở lắp 20 Camera giám sát, 09 Kiosk thông minh và 5 Robot tự hành.", ["20", "09", "5"]),
        ("Đã mua iPhone 15 Plus và ghé Km 18 Xa lộ Hà Nội.", []),
        ("Ghi chú: 1 Tên cơ quan chủ quản. 2 Địa danh nơi gửi.", []),
        ("Người đẹp là Á hậu 2 Hoa hậu các dân tộc.", []),
        ("Ghé nhà 12 Võ Nguyên Giáp.", []),
    ],
)
def test_a_noun_of_any_kind_may_have_a_capital(text: str, counted: list[str]) -> None:
    """It goes on in small letters, and neither a name nor the end of a sentence stands before its figure."""
    assert [found.text for found in find(text)] == counted


def test_thousands_count_behind_the_name_of_a_place() -> None:
    """``Hà Nội 5`` may be a name, and thousands are none."""
    text = "Cả nước có 2.300 hồ sơ, riêng Hà Nội 1.244 ca, thế giới 1.500 vụ; đi Hà Nội 5 ban đêm."
    assert [found.text for found in find(text)] == ["2.300", "1.244", "1.500"]


def test_digits_are_no_amount_of_growth() -> None:
    """``tăng trưởng 2 con số`` says how many digits the growth has, and not by how much it is."""
    assert [(found.text, found.change) for found in find("Phấn đấu tăng trưởng 2 con số, tăng 2 xã.")] == [
        ("2", None),
        ("2", "increase"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thu nhập không quá 15 triệu đồng tính theo bảng lương.", [("15 triệu đồng", "15.000.000 đồng")]),
        ("Hơn 20 triệu đồng bào dự lễ.", [("20 triệu", "20.000.000")]),
        ("Nộp 2 - dưới 10 triệu đồng.", [("2 - dưới 10 triệu đồng", "2.000.000 đến dưới 10.000.000 đồng")]),
        ("Rừng 10 - dưới 20 ha.", [("10 - dưới 20 ha", "10 đến dưới 20 ha")]),
    ],
)
def test_sums_and_open_ranges(text: str, expected: list[tuple[str, str]]) -> None:
    """``đồng tính theo`` tells how a sum is counted; the upper end of a range with a dash may be open too."""
    assert [(found.text, str(found.value)) for found in find(text)] == expected
