"""Counts as news tells them: from so many to so many, days of work, yen, a fiscal year."""

from __future__ import annotations

import pytest

from vnpolicy import numerals


def _read(text: str) -> list[tuple[str, str]]:
    return [(found.kind, found.text) for found in numerals.find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Số phòng giảm từ 15 xuống 9.", ["15", "9"]),
        ("Số phòng giảm từ 15 xuống còn 9.", ["15", "9"]),
        ("Số phòng tăng từ 9 lên hơn 15.", ["9", "15"]),
        ("Cổng mở từ 9 lên phía bắc.", []),
        ("Từ tầng 9 xuống 5 tầng nữa.", ["5"]),
        ("Giá tăng từ 1.200 lên cao.", ["1.200"]),
    ],
)
def test_both_ends_of_a_change_count(text: str, expected: list[str]) -> None:
    """Where something falls or rises from one figure to another, the first counts as the second does."""
    assert [span for _, span in _read(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hội nghị Trung ương 15 khai mạc.", []),
        ("Nghị quyết Trung ương 4 được quán triệt.", []),
        ("Ngân sách Trung ương 15 tỷ đồng.", [("money", "15 tỷ đồng")]),
    ],
)
def test_the_number_of_a_plenum(text: str, expected: list[tuple[str, str]]) -> None:
    """A plenum of the Central Committee is known by its number, which counts nothing."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sở lập hồ sơ 02 phương án mở đường.", [("number", "02")]),
        ("Hồ sơ 12 dự án đã nộp.", [("number", "12")]),
        ("Hồ sơ 12 của ông An đã nộp.", []),
        ("Hồ sơ số 12 đã nộp.", []),
    ],
)
def test_files_on_so_many_things(text: str, expected: list[tuple[str, str]]) -> None:
    """Behind ``hồ sơ`` a figure counts the noun after it; without one it is the number of the file."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dân góp hơn 1,3 triệu ngày công.", [("number", "1,3 triệu")]),
        ("Dân góp 3.500 ngày công lao động.", [("number", "3.500")]),
        ("Mỗi hộ góp 12 ngày công.", [("number", "12")]),
        ("Mỗi lần tính 0,5 giờ công.", [("number", "0,5")]),
        ("Dân góp từ 10 - 12 ngày công.", [("number", "10 - 12")]),
        ("Chi 1,3 triệu ngày công tác.", []),
        ("Đi 12 ngày công tác.", []),
        ("Sau 30 ngày công bố, sở trả lời.", []),
        ("Sau 15 ngày công ty phải nộp báo cáo.", []),
        ("Sau 15 ngày công chức được nghỉ.", []),
        ("Sau 20 ngày công an xã trả lời.", []),
        ("Ngừng 3 tháng công trình cầu.", []),
    ],
)
def test_days_of_work_are_counted(text: str, expected: list[tuple[str, str]]) -> None:
    """``ngày công`` is what one does in a day: a figure before it counts such days; ``ngày công tác`` is a length."""
    assert _read(text) == expected


@pytest.mark.parametrize("text", ["83,2 tỉ yen", "100 tỷ yên", "5 triệu yen Nhật"])
def test_yen_is_written_two_ways(text: str) -> None:
    """``yen`` is the yen as ``yên`` is."""
    assert numerals.parse(text).to_dict()["currency"] == "JPY"


@pytest.mark.parametrize("text", ["Vay trong năm tài khóa 2023.", "Lớp cử nhân khóa 2021 đã ra trường."])
def test_a_year_is_no_rank(text: str) -> None:
    """Behind ``khóa`` a year is a year."""
    assert _read(text) == []


def test_ranks_stay_ranks() -> None:
    """Other figures behind ``khóa`` are ranks."""
    assert _read("Đại biểu khóa 15, sinh viên khóa 68.") == [("ordinal", "khóa 15"), ("ordinal", "khóa 68")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Xã thu 45.799/36.875 tỷ đồng.", [("ratio", "45.799/36.875")]),
        ("Xã kết nạp 8.793/6.500 người.", [("ratio", "8.793/6.500")]),
        ("Xã kết nạp 56/31 người.", []),
    ],
)
def test_more_than_was_planned(text: str, expected: list[tuple[str, str]]) -> None:
    """What was done may be more than what was planned, where both are large; small figures may be a day."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gửi qua đường bưu điện 01 bộ hồ sơ.", ["01"]),
        ("Hàng sang Hoa Kỳ 346 mặt hàng.", ["346"]),
        ("Sở đã thu hồi 15 giấy phép.", ["15"]),
        ("Tỉnh phục hồi 3 di tích.", ["3"]),
        ("Ngành tập trung 20 nhiệm vụ trọng tâm.", ["20"]),
        ("Đoàn luật sư 120 người.", ["120"]),
        ("Hạ tầng 5 khu công nghiệp đã xong.", ["5"]),
        ("Dân số nông thôn 120 hộ.", ["120"]),
        ("Thi hành án 35 vụ.", ["35"]),
        ("Đào tạo sơ cấp 250 người.", ["250"]),
        ("Đồng bào dân tộc thiểu số 35 hộ.", ["35"]),
        ("Tỉnh thí điểm 12 xã.", ["12"]),
        ("Huyện chỉ đạo điểm 5 xã.", ["5"]),
        ("Tòa triệu tập 12 người; hãng triệu hồi 40 xe.", ["12", "40"]),
        ("Tỉnh nâng cấp 7 trạm và phân cấp 30 thủ tục.", ["7", "30"]),
        ("Lớp luyện tập 5 buổi, thực tập 3 buổi.", ["5", "3"]),
        ("Bão làm mất điện 45 thôn.", ["45"]),
        ("Xếp loại 9 xã; phân loại 20 vụ.", ["9", "20"]),
        ("Làng ra đời 3 tổ nghề; quân đội 14 nước.", ["3", "14"]),
        ("Xem tuyển tập 3 truyện ngắn; đợt tập 2.", []),
        ("Theo sửa đổi số 1 tiêu chuẩn này.", []),
        ("Nhà ở tầng 5 khu A.", []),
        ("Từ hồi 7 giờ đến trưa.", []),
        ("Án số 35 vụ đầu.", []),
        ("Học lớp 12 trường A.", []),
    ],
)
def test_a_label_inside_a_longer_word(text: str, expected: list[str]) -> None:
    """``tầng 5`` is a name, and ``hạ tầng 5 khu`` a count: the label is half of another word there."""
    assert [span for _, span in _read(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mỗi lớp 35 học sinh.", [("number", "35")]),
        ("Mỗi tổ 5 người.", [("number", "5")]),
        ("Mỗi loại 02 bản.", [("number", "02")]),
        ("Mỗi năm 15 xã xong điện.", [("number", "15")]),
        ("Mỗi ngày 200 lượt khách.", [("number", "200")]),
        ("Mỗi quý 2 cuộc họp.", [("number", "2")]),
        ("Họp một tháng 2 lần, một năm 24 lần.", [("number", "2"), ("number", "24")]),
        ("Hằng năm 15 xã xong điện; hàng tháng 3 xã báo tin.", [("number", "15"), ("number", "3")]),
        ("Thi từng quý 2 đợt.", [("number", "2")]),
        ("Ghi sổ từng năm 2025, 2026 tại xã.", []),
        ("Một năm 2025 nhiều mưa; một ngày 5 tháng 6.", []),
        ("Xem từng điều 5 của luật; một khoản 3 chi.", []),
        ("Toàn cụm 23 dự án.", [("number", "23")]),
        ("Cả khối 12 đơn vị.", [("number", "12")]),
        ("Cả năm 2025 đạt kế hoạch.", []),
        ("Cả quý 3 trời khô.", []),
        ("Mỗi khoản 2 của Điều 5.", []),
    ],
)
def test_each_of_what_a_label_names(text: str, expected: list[tuple[str, str]]) -> None:
    """Behind ``mỗi``, ``cả`` and ``toàn`` a label names nothing by a number: a figure after it counts."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tổ số 1.250 thành viên.", [("number", "1.250")]),
        ("Khối 1.250 cán bộ về xã.", [("number", "1.250")]),
        ("Các loại 2.392 cái.", [("number", "2.392")]),
        ("Hệ tọa độ VN 2.000 tại xã.", []),
        ("Tờ số 1.250.", []),
        ("Thửa 1.250 tại xã.", []),
        ("Trang 1.250 Công báo.", []),
    ],
)
def test_thousands_are_no_number_of_a_label(text: str, expected: list[tuple[str, str]]) -> None:
    """What is numbered by a label is not grouped by thousands: before a noun such digits count."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kết quả như sau.\n5 mô hình mới.", [("number", "5")]),
        ("Kết quả như sau:\n- 12 cống ngăn mặn.", [("number", "12")]),
        ("Kết quả như sau.\n\n4 mánh lới cần tránh.", [("number", "4")]),
        ("| Trung ương | 15 ủy viên |", [("number", "15")]),
        ("Kết quả như sau.\n\n107 Quang Trung, Hà Nội.", []),
        ("Kết quả như sau.\n\n4 Mở đường.", []),
        ("Kết quả như sau.\n\n4 theo quy định.", []),
    ],
)
def test_what_opens_a_line_before_small_letters(text: str, expected: list[tuple[str, str]]) -> None:
    """A marker stands before a capital: digits before a noun in small letters count, wherever a line starts."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bắt 243 vụ/277 đối tượng.", ["243", "277"]),
        ("Đơn giản hóa 138 quy định, bãi bỏ 12 quy định.", ["138", "12"]),
        ("Nghị định 70 quy định chi tiết việc này.", []),
        ("Kiểm tra 03 đơn vị/05 công trình.", ["03", "05"]),
        ("Dư nợ 3.107 triệu đồng/1.834 khách.", ["3.107 triệu đồng", "1.834"]),
        ("Đạt 30 giường/10.000 dân.", ["30"]),
        ("Đo 12 lần/1 mẫu.", ["12"]),
        ("Chia 5 triệu đồng/2 người.", ["5 triệu đồng"]),
        ("Thi 12 lượt/6 tháng.", ["12"]),
        ("Họp 12 lần/5 và nghỉ.", ["12"]),
        ("Thu 12 suất/5 triệu.", ["12"]),
        ("Đạt 15 ha/22 ha.", ["15 ha", "22 ha"]),
        ("Lập 25 xã/phường mới.", ["25"]),
    ],
)
def test_two_counts_with_a_slash_between(text: str, expected: list[str]) -> None:
    """``243 vụ/277 đối tượng`` are two counts; what is so many of a round figure, of one or of a time is a rate."""
    assert [span for _, span in _read(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Được 7.000.000 đồng x 6 lần.", ["7.000.000 đồng", "6"]),
        ("Mức: 2 x 1,8 triệu đồng.", ["2", "1,8 triệu đồng"]),
        ("Mức: 2 × 1.800.000đ × 3.", ["2", "1.800.000đ", "3"]),
        ("Thuế: 10% x 12 x 3.", ["10%", "12", "3"]),
        ("Ván 5 x 6 m.", ["6 m"]),
        ("Bảng 5 x 6.", []),
        ("Được 500.000 đồng x 3 tháng.", ["500.000 đồng"]),
    ],
)
def test_an_amount_taken_so_many_times(text: str, expected: list[str]) -> None:
    """What an amount or a share is multiplied by counts; the sides of a thing are none."""
    assert [span for _, span in _read(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thanh tra kết luận 8 cuộc kiểm tra.", ["8"]),
        ("Sở quyết định 3 vấn đề.", ["3"]),
        ("Sở ra quyết định 3 ngày.", []),
        ("Các xã báo cáo 04 loại danh sách, 02 nhóm việc.", ["04", "02"]),
        ("Các xã báo cáo 05 nội dung.", ["05"]),
        ("Xem Báo cáo 12 của Sở.", []),
        ("Xem báo cáo 12 nội vụ.", []),
        ("Chấm theo thang điểm 100.", ["100"]),
        ("Hướng dẫn 217 tàu vào bờ.", ["217"]),
        ("Theo kết luận 8 của Ban.", []),
    ],
)
def test_so_many_things_are_decided(text: str, expected: list[str]) -> None:
    """``kết luận 8 cuộc kiểm tra`` says how many were ended; without such a noun it is a paper by its number."""
    assert [span for kind, span in _read(text) if kind == "number"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tiêm mũi 1 chậm ở xã A.", []),
        ("Tiêm 2 mũi cho mỗi người.", ["2"]),
        ("Xăng RON 95 giá mới là 20.000 đồng.", ["20.000 đồng"]),
        ("Chặng 2 dài thêm.", []),
    ],
)
def test_doses_fuels_and_stages_have_numbers(text: str, expected: list[str]) -> None:
    """``mũi 1`` is the first dose, ``RON 95`` a fuel: no counts."""
    assert [span for _, span in _read(text)] == expected


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Sản lượng tăng ở 49 xã.", None),
        ("Sản lượng giảm ở\n14 xã.", None),
        ("Số thôn tăng 14 thôn.", "increase"),
        ("Giá tăng ở mức 5%.", "increase"),
    ],
)
def test_where_something_grew_is_no_change(text: str, change: str | None) -> None:
    """``tăng ở 49 xã`` tells in how many it grew, not by how much."""
    assert [found.change for found in numerals.find(text)] == [change]


def test_a_weekday_before_its_day_in_brackets() -> None:
    """``thứ ba (28.1.2014)`` is a day of the week, as before ``28/1``; a mark in brackets follows a rank."""
    assert not _read("Nghỉ thứ ba (28.1.2014) và thứ tư (29.1.2014).")
    assert _read("Xã về thứ ba (28.1).")[0] == ("ordinal", "thứ ba")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ngập lúa (Lào Cai 4.123, Sơn La 540, Huế 37).", ["4.123", "540"]),
        ("Ngập lúa (Sơn La 540, Lào Cai 4.123).", ["540", "4.123"]),
        ("Ngập lúa (Sơn La 540,\nLào\nCai 4.123).", ["540", "4.123"]),
        ("Có 11 bến (Sơn La 5, Lào\nCai 6).", ["11", "5", "6"]),
        ("Các nhà máy Nậm Na 2, Nậm Na 3, Sông Bung 4.", []),
        ("Dân cư ở Tân Biên 1, Hố Nai 3, tổng 4.123 người.", ["4.123"]),
        ("Ngập lúa (Sơn La 540 và Lào Cai 4.123).", ["4.123"]),
        ("Ngập lúa (ở đó 540, Lào Cai 4.123).", ["4.123"]),
    ],
)
def test_so_many_behind_each_name_of_a_list(text: str, expected: list[str]) -> None:
    """In a list of names and figures one beside thousands counts too; without them a figure is part of a name."""
    assert [span for _, span in _read(text)] == expected


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Giá tăng từ mức 2.006 đồng/kWh lên mức 2.103 đồng.", None),
        ("Tỷ lệ giảm từ khoảng 12% xuống 10%.", None),
        ("Giá tăng từ mức 2% trở lên.", "increase"),
        ("Kho không mở nhiều hơn 15 cửa.", None),
        ("Kho không mở nhiều\nhơn 15 cửa.", None),
        ("Giảm trần lãi suất tiền gửi dưới 6% xuống 5%.", None),
        ("Giá giảm dưới 5%.", "decrease"),
        ("Giảm chi phí 5% mỗi năm.", "decrease"),
    ],
)
def test_a_level_is_no_change(text: str, change: str | None) -> None:
    """Where a change starts from, and the bound of what it is a change of, are levels."""
    assert numerals.find(text)[0].change == change


def test_past_a_mark() -> None:
    """``vượt qua`` says that a figure was passed, as ``vượt`` does."""
    assert [found.qualifier for found in numerals.find("Khách vượt qua 18 triệu, rồi vượt qua mốc 19 triệu.")] == [
        "over"
    ] * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lệ phí thi :2.449.000VNĐ.", ["2.449.000VNĐ"]),
        ("Lệ phí thi:2.449.000 VNĐ.", ["2.449.000 VNĐ"]),
        ("Họp lúc 5 :30 chiều.", []),
        ("Trộn tỷ lệ 1 :3 xi măng.", ["1 :3"]),
    ],
)
def test_a_blank_before_the_colon(text: str, expected: list[str]) -> None:
    """As on pages of prices, a blank may stand before the colon that an amount follows."""
    assert [span for _, span in _read(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Về Đề án 06, 25/25 dịch vụ đã có.", ["25/25"]),
        ("Theo Nghị quyết 57, 12/15 xã đạt.", ["12/15"]),
        ("Theo Nghị quyết 57, 12/15.", []),
        ("Theo Nghị quyết 57, 15/12 của Ban.", []),
        ("Theo Thông tư 02, 03/12 Bộ Y tế.", []),
        ("Nhà ở ngõ 12, 14/16 phố Huế.", []),
        ("Theo Đề án 25/25 dịch vụ.", []),
    ],
)
def test_so_many_of_so_many_behind_the_number_of_a_paper(text: str, expected: list[str]) -> None:
    """A comma parts them where a noun follows: no paper's number has one."""
    assert [span for kind, span in _read(text) if kind == "ratio"] == expected
