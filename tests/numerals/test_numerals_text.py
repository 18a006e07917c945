"""Quantities in sentences: what counts, what only looks like a figure, and what the words beside a figure say."""

from __future__ import annotations

import unicodedata

import pytest

from vnpolicy import numerals
from vnpolicy.found import Hit
from vnpolicy.numerals.context import around
from vnpolicy.text import fold

COUNTS = [
    ("Quốc hội khóa này đã thông qua 7 Luật và 12 Nghị quyết.", ["7", "12"]),
    ("Đã rà soát 08 bộ, 14 địa phương và 1.240 thủ tục.", ["08", "14", "1.240"]),
    ("Tỉnh vào top 20 cả nước, xếp hạng 17.", ["20", "17"]),
    ("Xếp hạng 71/193 nước.", ["71/193"]),
    ("Cả nước còn 34 tỉnh, thành phố.", ["34"]),
    ("Tổng số: 15. Số lượng: 5 bộ.", ["15", "5"]),
    ("Hệ số 2,34; dân số 470.000 người.", ["2,34", "470.000"]),
    ("Hệ số: 2,34 ", ["2,34"]),  # a blank, and nothing
    ("Kết quả theo Bộ chỉ số 766; chỉ số 92.", ["92"]),  # a set that is called by a number
    ("Hội trường tại địa chỉ số 165, phố Hoa Lư.", []),
    ("Họp tại nhà 21A phố Hoa Lư; gửi tổ (1A, 1G).", []),  # a house, a group
    ("Dòng điện 10A, cầu dao 100A.", ["10A", "100A"]),
    ("Công dân từ đủ 14 tuổi trở lên.", ["14"]),
    ("Hội đồng có từ chín đến mười một thành viên.", ["chín đến mười một"]),
    ("Lập thành hai (02) bản, mỗi bên giữ 01 (một) bản.", ["hai (02)", "01 (một)"]),
    ("Mức phạt từ 20 - 75 triệu đồng.", ["20 - 75 triệu đồng"]),
    ("Mỗi năm 5 triệu đồng, mỗi tháng 400.000 đồng.", ["5 triệu đồng", "400.000 đồng"]),
    ("Sản lượng 520 triệu kWh/năm, giá 1.900 đồng/kWh.", ["520 triệu kWh", "1.900 đồng"]),
    ("Đường dài 15 km, rộng 7,5 m; tốc độ 80 km/h.", ["15 km", "7,5 m", "80 km"]),
    ("Ít nhất hai phần ba tổng số thành viên đồng ý.", ["hai phần ba"]),
    ("Bản đồ quy hoạch tỷ lệ 1/500.", ["1/500"]),
    ("Phiên họp lần thứ hai, kỳ họp thứ 9, Quốc hội khóa XV.", ["thứ hai", "thứ 9", "khóa XV"]),
    (
        "phiên họp lần thứ xi, kỳ họp thứ vi, đại hội vi, khóa xi, hạng thứ iv",
        ["thứ xi", "thứ vi", "đại hội vi", "khóa xi", "thứ iv"],
    ),
    ("Thứ nhất, rà soát; thứ hai, báo cáo; người thứ ba.", ["Thứ nhất", "thứ hai", "thứ ba"]),
    ("Lần thứ nhất và thứ hai.", ["thứ nhất", "thứ hai"]),
    ("Cao nhất năm 2025 (thứ 3), lần 4 (thứ 5), ngày 9/10 (thứ 2 liên tiếp).", ["thứ 3", "thứ 5", "thứ 2"]),
    ("QUỐC HỘI KHÓA XV, KỲ HỌP THỨ 9", ["KHÓA XV", "THỨ 9"]),
    ("Kinh phí 12 tỷ\nđồng, giao cho 3\nđơn vị.", ["12 tỷ\nđồng", "3"]),
    ("Bằng chữ: Hai nghìn ba trăm tỷ, năm trăm triệu đồng.", ["Hai nghìn ba trăm tỷ, năm trăm triệu đồng"]),
    ("số tiền 2.615 tỷ đồng (hai nghìn sáu trăm tỷ đồng)", ["2.615 tỷ đồng", "hai nghìn sáu trăm tỷ đồng"]),
    ("Vay US$ 2.000 và $100, USD 500, EUR 20.", ["US$ 2.000", "$100", "USD 500", "EUR 20"]),
    ("Chênh lệch âm 12 hồ sơ.", ["âm 12"]),
    ("Phải đạt từ 5 trở lên; nhóm 5 nước đứng đầu; đủ 05 điều kiện.", ["5", "5", "05"]),
    ("Bằng 1/2 (một phần hai) mức phạt.", ["1/2 (một phần hai)"]),
    ("Giao Hà Nội 12 dự án và 3 quy hoạch.", ["12", "3"]),
    ("Nhiệt độ âm 5°C đến 10°C; tăng trưởng -3,5%.", ["âm 5°C đến 10°C", "-3,5%"]),
    ("Cung cấp 3.525 dịch vụ; lấy mẫu 12 điểm.", ["3.525", "12"]),
    ("Giảm từ 5% xuống 3%.", ["5%", "3%"]),
    ("Điều 5. Hỗ trợ 30% chi phí.", ["30%"]),
    ("Năm 2025, 60% số xã đạt chuẩn.", ["60%"]),
    ("| Tổng | 1.234 | 8,5 |", ["1.234", "8,5"]),
    ("- 5 người làm việc", ["5"]),
    ("Hạn mức từ 14÷22 mm.", ["14÷22 mm"]),
    ("Mức sai số ≤ 5% và ≥ 10 mẫu.", ["5%", "10"]),
    ("Danh mục 12 thủ tục; nhóm 6 địa phương dẫn đầu; danh sách 9 Vắc xin.", ["12", "6", "9"]),
    ("Mười (10) bộ và Ba (03) sở; hai mươi (20) xã.", ["Mười (10)", "Ba (03)", "hai mươi (20)"]),
    ("Mượn ba chục quyển, tặng ba trăm rưỡi em.", ["ba chục", "ba trăm rưỡi"]),
    ("Lớp dạy phát âm 24 chữ cái.", ["24"]),  # a noun, and no sign
    ("Kết quả chấm đạt 5/12.", ["5/12"]),  # what is reached is no day
    ("Tỷ lệ hạ từ mười đến năm phần trăm.", ["năm phần trăm"]),  # the low end of a range stands first
    ("Bán $100 - $200 một chiếc, từ $5 đến €9.", ["$100 - $200", "$5", "€9"]),
    ("Trồng 3 trăm rưỡi cây và 2 chục khóm.", ["3 trăm rưỡi", "2 chục"]),
    ("Bằng 1/2 (một phần ba) mức cũ.", ["1/2", "một phần ba"]),  # the words say something else
    ("- 5/6 câu đúng.", ["5/6"]),
    ("Có 1.234 xã.\n7 trường mới.", ["1.234", "7"]),
    ("Kiểm kê cả kho 1 234. Kiểm kê cả làng 1,234,567.", ["1 234", "1,234,567"]),  # grouped: no label, no year
]

TABLES = [
    ("TT | Đơn vị | Tổ chức | Giấy phép\n1 | Sở A | 12 | 00\n2 | Sở B | 7 | 01", ["12", "00", "7", "01"]),
    ("| 1 | Xã Đông | 35 | 6 |\n| 2 | Xã Tây | 8 | 15 |", ["35", "6", "8", "15"]),
    ("|1 |Xã Đông |35 |6 |", ["35", "6"]),
    ("Loại | Số lượng | Năm\nCầu | 14 | 2019\nCống | 3 | 2021", ["14", "3"]),
    ("A | B | 1 | 2 | 3=1+2\nSở A | x | 4 | 4 | 8", ["4", "4", "8"]),
    ("1 | 2 | 3 | 4", []),
    ("(1) | (2) | (3)", []),
    ("Trước | 1 | 2 | 3 | Sau", []),
    ("TT | Mã số | Số người\n1 | 0415 | 9\n2 | 23 | 11", ["9", "11"]),
    ("TT | Họ tên | Điện thoại\n1 | Ông A | 0912345678\n2 | Bà B | 38123", []),
    ("40 | 25 | 15\n20 | 11 | 9", ["40", "25", "15", "20", "11", "9"]),
    ("1 | 25 | 15\n2 | 11 | 9", ["25", "15", "11", "9"]),
    ("Tổng | 1.200 | 35 | 8,5", ["1.200", "35", "8,5"]),
    ("Cỡ chữ | 13 - 14 | 5%", ["13 - 14", "5%"]),
    ("Giai đoạn | 2021 - 2025 | 30/6/2025 | 5 ngày", []),
    ("Số hộ\n12\n7", []),
    ("| Số hộ\n| 12\n| 7", []),
    ("Mã bưu cục | 22918\nDân số | 912", ["912"]),
    ("Theo Nghị quyết 57, 20.000 người; theo Điều 5, 15 đơn vị; Kế hoạch 7, 1.259 hồ sơ.", ["20.000", "15", "1.259"]),
    ("| 5 | Tạp chí A\n| 6 | Báo B", []),
]

SILENT = [
    "(1) Nội dung; (2) Kinh phí.",
    "1. Mục tiêu\n2. Nhiệm vụ\n2.1. Chung",
    "1\n2\n3\nHà Nội\n4",
    "a) Mạng 5G và công nghệ 4.0; chuẩn IPv6.",
    "Phủ sóng mạng 5g, dịch vụ 4g.",
    "Một thứ vi khuẩn lạ; các thứ xi măng, gạch; thứ li ti.",
    "Điều 5, 6 và 7 Luật này; khoản 1, 2 và 3 Điều 4; điểm a khoản 2.",
    "Khoản 10, 11 văn bản này; theo Nghị quyết 57, 59 và 68; các Điều 10, 12 Luật Đất đai.",
    "Ngày 13/3/2025, tháng 4, quý 2/2025, năm 2025, các năm 2024, 2025 và 2026.",
    "Giai đoạn 2021 - 2030, nhiệm kỳ 2021-2026.",
    "Trong thời hạn 15 ngày làm việc, 06 tháng, 5 năm, 90 ngày đêm, 3-5 năm, 12 (mười hai) ngày.",
    "Trong mười năm qua, hai mươi năm tới, ngày mười lăm tháng ba.",
    "Lúc 17 giờ 30 phút, 17h30, 10:30.",
    "Điện thoại: 0243.123.456, 0912345678; tài khoản 1234567890123.",
    "CCCD số 001099012345.",
    "Toạ độ 20°18' vĩ Bắc; máy chủ 192.168.1.1; bản v1.2.3.",
    "Tệp bao-cao-2.pdf, anh_3.jpg, trang 5.",
    "Nhà số 12, ngõ 5, đường 3/2, quận 10; quốc lộ 1A; tổ 7, khu phố 3.",
    "Trực 24/7; thương binh hạng 3/4; dịp lễ 2/9 và 30/4.",
    "Quyết định số 598/QĐ-TTg; Nghị quyết 57-NQ/TW; TCVN 5507:2002; Covid 19.",
    "Mẫu số 9A, cấp 1A, Phụ lục 2, Bảng 3, Hình 4, Chương 2, Mục 1.",
    "Ghi chú [1], [2] và [10].",
    "Thị trấn Bảy Ngàn, phường Vạn Phúc.",
    "Sáng thứ hai, ngày 17/3; từ thứ ba đến thứ sáu; thứ tư hằng tuần.",
    "Nghỉ thứ bảy, chủ nhật; làm từ thứ 2 đến thứ 6; họp vào thứ 5; các ngày thứ ba, thứ năm; sáng Thứ Hai.",
    "Giao ban ngày 9/10 (thứ 5), ngày 14/10/2025 (Thứ 3); nghỉ bù ngày 12 (thứ hai); tháng 6 năm 2026 (thứ 4).",
    "Thứ trưởng, thứ yếu, khóa học, đại hội đại biểu.",
    "Tỷ lệ, tỷ giá, tỷ trọng và tỷ suất; đầu tư; hàng trăm, vài chục, mấy nghìn.",
    "Một người, hai bên, ba cấp; năm nay.",
    "Giá 4,300 ₫ và 10,000 USD.",
    "một trăm hai, một triệu hai",
    "SEA Games 31, đời 2015, tầng 12, lớp 10, vòng 2, bước 3, loại 2.",
    "Hotline tổng đài 112.",
    "Cập nhật: 28/02/2025 53\nNỘI DUNG SỬA ĐỔI",
    "1\n1.014.111\nThủ tục cấp lại",
    "Xã Hố Nai 3 thành phường; giấy phép 489 QĐ/QLTN; tại 268 Lý Thường Kiệt.",
    "Thế kỷ 21, thập niên 90.",
    "Danh mục 03. Nhóm 2, nhóm 3 được hỗ trợ; bảng 5; danh mục 4 kèm theo; Danh sách 2.",
    "Giữ phương tiện trong năm (05) ngày.",
    "Các điều 1, 2, 3, 4, 5, 6, 7, 8 và 9 của Luật này.",
    "Nghỉ Quốc khánh 02/09. Nghỉ bù 5/12.",
    "khai   phần  trăm",  # letters before hai make another word of it
    "Chừng vài ba phần mười số hộ.",
    "Kỳ thứ 12a, tổ thứ 3b.",
    "Thuế 4,300-5,500 đồng.",
    "1\nkg",  # two cells
    "Chú giải [12 trang].",
    "Gian 5/kg, gian 12/Tấn.",
    "Máy chạy 5 nghìn ngày; cứ 12/15 ngày một lần; 012/200 xã.",
    "Từ 2019 đến 2021; dịp 5/2030; đạt 2/3%.",
    "Trong 2020 xã.",
    "Thi 2/3/4; câu 5/6-7; mã x-5/6; -5/6 câu.",
    "ai10 trăm, bốnmươi, hộithứ hai",
]

CONTEXT = [
    ("khoảng 80% số hộ", "about", None),
    ("xấp xỉ 5 triệu đồng", "about", None),
    ("ước đạt 423 tỷ đồng", "about", None),
    ("hơn 33 nghìn tỷ đồng", "over", None),
    ("trên 15,5 triệu người", "over", None),
    ("gần 700 căn", "nearly", None),
    ("dưới 18 tuổi", "under", None),
    ("chưa đến 5% số xã", "under", None),
    ("ít nhất 2/3 số thành viên", "at_least", None),
    ("tối thiểu là 20 người", "at_least", None),
    ("không thấp hơn 30%", "at_least", None),
    ("không dưới 30%", "at_least", None),
    ("từ 18 tuổi trở lên", "at_least", None),
    ("từ 50 triệu đồng trở xuống", "at_most", None),
    ("tối đa 40 điểm số", "at_most", None),
    ("không quá 5 người", "at_most", None),
    ("không vượt quá 5 triệu đồng", "at_most", None),
    ("tối đa khoảng 30%", "about", None),
    ("ước thu được 56 tỷ đồng", "about", None),
    ("ước giải ngân 61%", "about", None),
    ("ước tăng bình quân 7,5%", "about", "increase"),
    ("ước tăng trưởng 7,5%", "about", "increase"),
    ("≥ 55%", "at_least", None),
    ("< 5%", "under", None),
    ("đạt 50,4%", None, None),
    ("tăng 22%", None, "increase"),
    ("tăng trưởng khoảng 10%", "about", "increase"),
    ("tăng trưởng bình quân hằng năm đạt 57%", None, "increase"),
    ("tốc độ tăng trưởng GDP năm 2025 đạt ít nhất 8%", "at_least", "increase"),
    ("vượt 21,3% kế hoạch", "over", "increase"),
    ("giảm 6.714 đơn vị", None, "decrease"),
    ("rút ngắn 30% thời gian", None, "decrease"),
    ("cắt giảm 2.269/6.974 điều kiện", None, "decrease"),
    ("tỷ lệ giảm theo quy định là từ 60% - 70%", None, "decrease"),
    ("giảm chi phí tuân thủ tối thiểu 30%", "at_least", "decrease"),
    ("giảm tỷ lệ hộ nghèo bình quân 1,5%/năm", None, "decrease"),
    ("thấp hơn 2,5 điểm phần trăm so với cùng kỳ", None, "decrease"),
    ("cao hơn cùng kỳ 2,5 điểm phần trăm", None, "increase"),
    ("thấp hơn cùng kỳ năm trước gần 3%", "nearly", "decrease"),
    ("tăng so với năm 2024 là 7,5%", None, "increase"),
    ("nhiều hơn năm trước 120 đơn vị", None, "increase"),
    ("vượt dự toán được giao khoảng 5%", "about", "increase"),
    ("thấp hơn cùng kỳ mục tiêu 8%", None, None),
    ("cao hơn mức 6,5% của năm trước", "over", None),
    ("cao hơn năm mưa nhiều 3 tỷ đồng", None, None),
    ("xuống còn 3.321 đơn vị", None, None),
    ("tăng lên 3%", None, None),
    ("giảm còn 5%", None, None),
    ("vượt 100 triệu đồng", "over", None),
    ("thuế giá trị gia tăng 10%", None, None),
    ("giảm trừ gia cảnh 11 triệu đồng", None, None),
    ("tăng cường 5 cán bộ", None, None),
    ("tăng tỷ lệ lao động đạt 65%", None, None),
    ("tài xế bị trừ 04 điểm", None, "decrease"),
    ("bị trừ điểm giấy phép lái xe 04 điểm", None, "decrease"),
    ("trừ 02 điểm của bài thi", None, "decrease"),
    ("các xã, trừ 02 xã đảo", None, None),
    ("ngoại trừ 2 điểm trường", None, None),
    ("tăng lương cơ sở của viên chức thêm 7,5%", None, "increase"),
    ("nâng mức chuẩn nghèo thêm khoảng 15%", "about", "increase"),
    ("tăng diện tích rừng, trồng thêm 5 cây", None, None),
    ("giá bán đạt được mức 5 triệu đồng", None, None),
    ("thời gian chờ tăng thêm tương ứng 12 phút, kinh phí tăng thêm tương ứng 5%", None, "increase"),
    ("chuẩn mới, mưa thêm 5%", None, None),
    ("đất trồng thêm 5 ha", None, None),
    ("tăng tiền điện tiền nước tiền xăng tiền củi tiền gạo tiền sách 5%", None, None),
]


@pytest.mark.parametrize(("text", "expected"), COUNTS)
def test_what_counts_is_found(text, expected):
    """A figure that counts or measures is found with its scale and unit, and nothing else is."""
    assert [found.text for found in numerals.find(text)] == expected


@pytest.mark.parametrize(("text", "expected"), TABLES)
def test_figures_alone_in_cells_count(text, expected):
    """A cell that holds a figure and nothing else counts; running numbers, years, codes and column numbers do not."""
    assert [found.text for found in numerals.find(text)] == expected


@pytest.mark.parametrize("text", SILENT)
def test_what_only_looks_like_a_figure_is_left_alone(text):
    """Labels, markers, codes, times, names and doubtful figures give nothing."""
    assert numerals.find(text) == []


@pytest.mark.parametrize("text", ["Thêm 5 km cáp.", "Cần thêm 5 km cáp.", "Mời thêm 5 km² rừng vào bản đồ."])
def test_what_is_added_to_nothing_changes_nothing(text):
    """``thêm`` makes a change of an amount only with a verb of rising before it."""
    assert [found.change for found in numerals.find(text)] == [None]


@pytest.mark.parametrize(("text", "qualifier", "change"), CONTEXT)
def test_the_words_beside_a_figure_are_read(text, qualifier, change):
    """The qualifier is the nearer one, and a change is the amount of it and not the level reached."""
    found = numerals.find(f"Kỳ này, {text}, theo báo cáo.")[0]
    assert (found.qualifier, found.change) == (qualifier, change)


def test_the_second_figure_of_a_change_changes_too():
    """``giảm 6.714 đơn vị, tương ứng với 66,91%``: both are the amount of the decrease."""
    found = numerals.find("Cả nước giảm 1.200 đơn vị cấp xã, tương ứng với 60,5%.")
    assert [(f.text, f.change) for f in found] == [("1.200", "decrease"), ("60,5%", "decrease")]


@pytest.mark.parametrize(
    "text",
    [
        "Cắt giảm 25% thời gian thẩm định, 40% chi phí in ấn và ít nhất 10% biểu mẫu.",
        "Giảm tối thiểu 20% số cuộc họp và khoảng 15% văn bản giấy, 5% phí.",
        "Đơn hàng giảm 7,5% về số lượng, 4% về trọng lượng và 9,1% về giá trị.",
    ],
)
def test_shares_in_a_row_change_with_their_verb(text):
    """One verb governs every share of an enumeration."""
    assert [found.change for found in numerals.find(text)] == ["decrease"] * 3


@pytest.mark.parametrize(
    "text", ["Giảm 25% thời gian thẩm định, tỷ lệ đúng hạn đạt 90%.", "Thu tăng 12% so với năm trước, 60% số xã đạt."]
)
def test_a_share_of_another_clause_does_not_change(text):
    """A verb does not reach past words that say something else of the next share."""
    assert numerals.find(text)[1].change is None


def test_both_levels_of_a_change_are_levels():
    """``giảm từ 5% xuống 3%`` gives two levels and no amount."""
    assert [f.change for f in numerals.find("Tỷ lệ này giảm từ 5% xuống 3%.")] == [None, None]


def test_a_qualifier_does_not_cross_the_end_of_a_sentence():
    """Words of the sentence before say nothing of a figure."""
    assert [f.change for f in numerals.find("Chỉ tiêu này tăng. Kinh phí 5 tỷ đồng.")] == [None]


def test_around_serves_the_other_rooms():
    """A duration found by another pillar takes its qualifier from the same words."""
    folded = fold("Trong thời hạn không quá 15 ngày làm việc")
    start = folded.lower.index("15")
    hit = Hit(start, len(folded.lower), "duration", object(), len(folded.lower))
    assert around(folded, hit) == ("at_most", None)


@pytest.mark.parametrize(
    "text", ["Đạt 50,4% kế hoạch", "chi 33 nghìn tỷ đồng", "còn 3.525 hồ sơ", "lần thứ hai mươi mốt"]
)
def test_a_look_alike_spelling_reads_the_same(text):
    """No-break spaces, full-width digits, decomposed letters and capitals change no value."""
    plain = [found.value for found in numerals.find(text)]
    assert plain
    wide = "".join(chr(ord(c) + 0xFEE0) if c.isdigit() else c for c in text)
    for other in (text.replace(" ", "\u00a0"), wide, unicodedata.normalize("NFD", text), text.upper()):
        assert [found.value for found in numerals.find(other)] == plain
