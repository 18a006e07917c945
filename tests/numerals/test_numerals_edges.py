"""What one word, one sign or one place beside a figure changes in its reading."""

from __future__ import annotations

from decimal import Decimal

import pytest

from vnpolicy import ParseError, numerals
from vnpolicy.found import Hit
from vnpolicy.numerals.anchors import everywhere
from vnpolicy.numerals.context import around
from vnpolicy.numerals.units import unit_heads, writing
from vnpolicy.text import fold

# Each text with its quantities: the words, the value, what the qualifier says, what the change is.
BESIDE = [
    ("Đổi 5 USD/7 EUR.", [("5 USD", "5 USD", None, None)]),
    ("Bán ra 5 USD/7 USD.", [("5 USD", "5 USD", None, None), ("7 USD", "7 USD", None, None)]),
    ("Đã cấy 15 ha/22 ha ruộng.", [("15 ha", "15 ha", None, None), ("22 ha", "22 ha", None, None)]),
    ("Có 12\n500 người đến.", [("12", "12", None, None), ("500", "500", None, None)]),
    ("Lắp 2x5 kW pin.", [("5 kW", "5 kW", None, None)]),
    ("Cài đặt 2x5 kW và 3x4 cm.", [("5 kW", "5 kW", None, None)]),
    ("Đã thu 2021-2025 tỷ đồng.", [("2021-2025 tỷ đồng", "2.021.000.000.000-2.025.000.000.000 đồng", None, None)]),
    ("Đã mời 2021-2025 trở lên.", [("2021-2025", "2.021-2.025", "at_least", None)]),
    ("Kho mở 2019-2021\n5 hộ mới.", [("5", "5", None, None)]),
    ("âm 12 hồ sơ.", [("âm 12", "-12", None, None)]),
    ("$ 200 mỗi người.", [("$ 200", "200 USD", None, None)]),
    ("Ổ cắm chịu được 16A.", [("16A", "16A", None, None)]),
    ("Ổ cắm là 16A.", []),
    ("Huy động lớn (5 nghìn ngày công).", [("5 nghìn", "5.000", None, None)]),
    ("Huy động lâu (5 nghìn ngày).", []),
    ("Điện 10A cho mỗi nhà.", [("10A", "10A", None, None)]),
    (
        "Điện lưới của cả khu này được kéo về từ trạm lớn ở xã bên, qua sông và qua đồi, đến mỗi nhà 20A.",
        [("20A", "20A", None, None)],
    ),
    ("S:5 ha đất lúa.", [("5 ha", "5 ha", None, None)]),
    ("Mời năm nghìn (5 nghìn) hộ.", [("năm nghìn (5 nghìn)", "5.000", None, None)]),
    ("Xóm 12hộ mới.", []),
    ("Làng có 12hộ mới.", [("12", "12", None, None)]),
    ("Ngày 10/3 âm 2024 người đi hội.", [("2024", "2.024", None, None)]),
    ("Một (1) hộ.", [("Một (1)", "1", None, None)]),
    ("Mua 15 (mười năm) bộ.", [("15 (mười năm)", "15", None, None)]),
    ("Mua 25 (hai mươi năm) bộ.", [("25 (hai mươi năm)", "25", None, None)]),
    ("Xem (bảng 12 dòng cuối).", []),
    ("Xem (có 12 dòng cuối).", [("12", "12", None, None)]),
    ("Nuôi 5 thế hệ.", [("5", "5", None, None)]),
    ("Qua 5 thập kỷ.", []),
    ("Làm nông nghiệp 4.0 thông minh.", []),
    ("Dùng bản 2.5 mới.", []),
    ("Thủ tục theo 1.014.111.", []),
    ("Tết Dương lịch 2026 người làm được nghỉ.", []),
    ("<div style='width:530px; at: -26px 17px'>", []),
    ("Ảnh rộng 530px, cao 5 px.", [("530px", "530 px", None, None), ("5 px", "5 px", None, None)]),
    ("1.000.000\n2.000.500\n1.014.111", [(one, one, None, None) for one in ("1.000.000", "2.000.500")]),
    ("Thủ tục theo 1.014.111 hộ.", [("1.014.111", "1.014.111", None, None)]),
    ("Giá 20.000,đ một bó.", [("20.000,đ", "20.000 đồng", None, None)]),
    ("Tổng cộng: 7. Ghi ở: 9.", [("7", "7", None, None)]),
    ("Số lượng: 7", [("7", "7", None, None)]),
    ("Khoan lỗ Φ76mm, đặt ống Ø110 mm.", [("76mm", "76 mm", None, None), ("110 mm", "110 mm", None, None)]),
    ("Đặt ống D110 mm, Φ21.", []),
    ("Bụi cao nhất 237 tại chợ, thấp nhất 158 ở đồi.", [("237", "237", None, None), ("158", "158", None, None)]),
    ("Hỏi nhóm 4 ngân hàng; xem nhóm 3 kèm theo.", [("4", "4", None, None)]),
    ("Trả năm hai nghìn không trăm mười một.", []),
    (
        "Giảm 381 đơn vị (69,65%), tăng thêm 17 vụ (18%); có 5 xã (10%).",
        [
            ("381", "381", None, "decrease"),
            ("69,65%", "69,65%", None, "decrease"),
            ("17", "17", None, "increase"),
            ("18%", "18%", None, "increase"),
            ("5", "5", None, None),
            ("10%", "10%", None, None),
        ],
    ),
    (
        "04 việc quá hạn (Phòng TN&MT 03, Ban QLDA 01).",
        [("04", "4", None, None), ("03", "3", None, None), ("01", "1", None, None)],
    ),
    ("Chúc thọ ở tuổi 70, 75 và 80.", [(one, one, None, None) for one in ("70", "75", "80")]),
    ("Năm 2025, 31/124 xã có chợ.", [("31/124", "31/124", None, None)]),
    ("Năm 2025, 3/9 là ngày nghỉ.", []),
    ("Xã chi 2/3, còn lại dân góp.", [("2/3", "2/3", None, None)]),
    ("Đến 2/9, còn lại năm xã.", []),
    ("Dịp Tết Nguyên đán 15 người bị nạn.", [("15", "15", None, None)]),
    (
        "05 người chết (Đắk Lắk 3, Gia Lai 2), Thủy điện Nậm Na 2, Nậm Na 3.",
        [("05", "5", None, None), ("3", "3", None, None), ("2", "2", None, None)],
    ),
    ("Ghi chú thêm: 9", []),
    ("Ngày 30, 31 thầy trò lên đường.", []),
    ("Tháng 11, 12 thầy trò lên đường.", []),
    ("Tháng 11, 13 thầy trò lên đường.", [("13", "13", None, None)]),
    ("Quý 3, 4 thầy trò lên đường.", []),
    ("Quý 3, 5 thầy trò lên đường.", [("5", "5", None, None)]),
    ("Đội mời 3 HLV Việt Nam.", [("3", "3", None, None)]),
    ("Nhà ở 12 LT Kiệt.", []),
    ("Đội mời 3 HV nước ngoài.", [("3", "3", None, None)]),
    ("ĐỘI MỜI 3 HV VIỆT NAM.", [("3", "3", None, None)]),
    ("Có vài ba trăm hộ.", []),
    ("Có hàng hai trăm hộ.", []),
    ("Chia mười phần hai mươi.", [("mười phần hai mươi", "10/20", None, None)]),
    ("Thi hai trăm, một trăm không đạt.", [("hai trăm", "200", None, None), ("một trăm", "100", None, None)]),
    ("Thêm 5 điểm\nphần trăm.", [("5 điểm\nphần trăm", "5 điểm phần trăm", None, None)]),
    ("Thêm 5 điểm phần trămx.", [("5", "5", None, None)]),
    ("Bán 5.000 USD/7,300 USD.", [("5.000 USD", "5.000 USD", None, None)]),
    ("Số hộ (1.200, cả hộ mới) tăng.", [("1.200", "1.200", None, None)]),
    ("Số hộ (đạt 1.200) tăng.", [("1.200", "1.200", None, None)]),
    ("Đạt 12, 13 trở lên.", [("12", "12", None, None), ("13", "13", "at_least", None)]),
    ("Mở 3+5 xã.", []),
    ("Huy động thêm (15 ngày công).", [("15", "15", None, None)]),
    ("Nhóm tuổi từ 17 - 40; từ 41 - 50.", [("17 - 40", "17-40", None, None), ("41 - 50", "41-50", None, None)]),
    ("Vùng kho" + " của các kho trong vùng" * 10 + ". Dòng điện mỗi nhà 20A.", [("20A", "20A", None, None)]),
    ("Đoạn 2:5 km đường.", []),
    ("Có 1234567 hộ.", []),
    ("Có 012 hộ.", []),
    ("Theo Nghị quyết 57, 20.000 bông hoa nở.", [("20.000", "20.000", None, None)]),
    ("Lấy từ 5 trở xuống.", [("5", "5", "at_most", None)]),
    ("Dùng web 2.0 mới.", []),
    ("Bán 1.200 của kho.", [("1.200", "1.200", None, None)]),
    ("Bán 5,5 của kho.", [("5,5", "5,5", None, None)]),
    ("Vào top 2000.", [("2000", "2.000", None, None)]),
    ("Đứng hạng 1900.", [("1900", "1.900", None, None)]),
    ("Năm 2024, 1 thầy giáo được khen.", [("1", "1", None, None)]),
    (
        "Có hai trăm ba mươi hộ và năm trăm xã.",
        [("hai trăm ba mươi", "230", None, None), ("năm trăm", "500", None, None)],
    ),
    ("Chia ba, ba trăm hộ.", [("ba trăm", "300", None, None)]),
    ("Chừng mấy trăm rưỡi hộ.", []),
]

LINES = [
    ("Sửa như sau:\n“4.12 Mức nước trong bể là 3 m.", [("3 m", "3 m", None, None)]),
    ("Ông nói:\n“12 xã đã xong.”", [("12", "12", None, None)]),
    ("Gồm:\n -5 người.", [("5", "5", None, None)]),
    ("Đã mở:\n5 lời khuyên", [("5", "5", None, None)]),
    ("Đã mở\n5 lời khuyên", [("5", "5", None, None)]),
    ("Đã mở\n\n5 lời khuyên", [("5", "5", None, None)]),
    ("Đã mở\n \n5 lời khuyên", [("5", "5", None, None)]),
    ("Đã mở\n- 5 lời khuyên", [("5", "5", None, None)]),
    ("Đã mở\n- 5 người thợ", [("5", "5", None, None)]),
    ("Đã mở:\n05 lời khuyên", [("05", "5", None, None)]),
    ("Đã mở:\n05 Lời khuyên", []),
    ("Đã mở:\n5 Lời khuyên", []),
    ("Đã mở\n\n123 Lời khuyên", []),
    ("Đã mở:\n- 05 Luật mới", [("05", "5", None, None)]),
    ("Đã mở:\n- 05 Lê Lợi", []),
    ("Đã mở:\n5 bộ bàn", [("5", "5", None, None)]),
    ("Đã mở:\n5 lần đo", [("5", "5", None, None)]),
    ("Gồm:\n-5 người.", [("5", "5", None, None)]),
    ("Đã mở\n123 Nhà máy mới.", [("123", "123", None, None)]),
    ("Đã mở\n12 Nhà máy mới.", []),
    ("Đã mời\n3 VĐV giỏi.", [("3", "3", None, None)]),
]

SHARES = [
    ("Bản đồ tỷ lệ 5/2000.", []),
    ("Bản đồ tỷ lệ 1/2000.", [("1/2000", "1/2.000", None, None)]),
    ("Bản vẽ 1/2000.", []),
    ("Bản vẽ tỷ lệ 1:2000.", [("1:2000", "1/2.000", None, None)]),
    ("Bản vẽ tỷ lệ 5:2000.", []),
    ("Vị trí 1/63 cả nước.", [("1/63", "1/63", None, None)]),
    ("Hẹn gặp 11/12.", []),
    ("Đạt 7/12.", [("7/12", "7/12", None, None)]),
    ("Còn 7/12 hộ.", [("7/12", "7/12", None, None)]),
    ("Đạt 1,234/5,5 câu.", []),
    ("Đạt 1,5/2,5 câu.", [("1,5/2,5", "1,5/2,5", None, None)]),
    ("Thuế 5-7‰.", [("5-7‰", "0,5-0,7%", None, None)]),
    ("Thuế 5‰.", [("5‰", "0,5%", None, None)]),
    ("Đạt 5,50% và 0,50 điểm.", [("5,50%", "5,5%", None, None), ("0,50", "0,5", None, None)]),
    ("Cần 82.757.43 triệu người.", [("82.757.43 triệu", "82.757.430.000", None, None)]),
    (
        "Chi 5 tỷ 2000 triệu đồng.",
        [("5 tỷ", "5.000.000.000", None, None), ("2000 triệu đồng", "2.000.000.000 đồng", None, None)],
    ),
    ("Đi 5 nghìn - 7.000 km.", [("5 nghìn - 7.000 km", "5.000-7.000 km", None, None)]),
    ("Có 5 nghìn - 7.000 hộ.", [("5 nghìn", "5.000", None, None), ("7.000", "7.000", None, None)]),
    ("Đạt 012/20 xã.", []),
    ("Lớp 1/3 vui.", []),
    ("Loại 2/5 phiếu bầu.", [("2/5", "2/5", None, None)]),
    ("Nghỉ từ 1/5 đến 3/5.", []),
    ("Ngày nghỉ có 5/6.", []),
    ("Lễ gồm 5/6.", []),
    ("Chi từ 500 đến 1 tỷ đồng.", [("1 tỷ đồng", "1.000.000.000 đồng", None, None)]),
    ("Có từ 20 đến 5 nghìn hộ.", [("5 nghìn", "5.000", None, None)]),
    ("Đạt hai phẩy không hai mươi lăm điểm.", [("hai phẩy không hai mươi lăm", "2,025", None, None)]),
    ("Bán 5 nghìn - 6 triệu đồng.", [("5 nghìn - 6 triệu đồng", "5.000-6.000.000 đồng", None, None)]),
    ("Có 1,2345-2 nghìn hộ.", [("1,2345-2 nghìn", "1.234,5-2.000", None, None)]),
    ("Mua 15(mười lăm) bộ.", [("15(mười lăm)", "15", None, None)]),
    ("Chi 500 (năm trăm) triệu.", [("500 (năm trăm) triệu", "500.000.000", None, None)]),
]

RANKS = [
    ("Sáng nay họp lần thứ hai, ngày 5/3.", [("thứ hai", "thứ 2", None, None)]),
    ("Lần thứ 5, ngày 3/2/2025 họp.", [("thứ 5", "thứ 5", None, None)]),
    ("Thứ hai là rà soát kho.", [("Thứ hai", "thứ 2", None, None)]),
    ("Thứ Hai là ngày nghỉ.", []),
    ("THỨ HAI LÀ RÀ SOÁT KHO.", [("THỨ HAI", "thứ 2", None, None)]),
    ("Chương trình thứ VI.", [("thứ VI", "thứ 6", None, None)]),
    ("Giao ban ngày 9/10 (thứ 5, sau giờ làm).", []),
    ("Đến ngày thứ 8 thì mở.", [("thứ 8", "thứ 8", None, None)]),
    ("Sáng thứ hai đi làm.", []),
    (
        "Người thứ hai, thứ ba và thứ tư cùng góp.",
        [("thứ hai", "thứ 2", None, None), ("thứ ba", "thứ 3", None, None), ("thứ tư", "thứ 4", None, None)],
    ),
    ("Chợ mở thứ hai, thứ ba và thứ tư.", []),
]

TABLES = [
    ("A\n12 | 15 | 14", [("12", "12", None, None), ("15", "15", None, None), ("14", "14", None, None)]),
    ("\n12 | 15 | 14", [("12", "12", None, None), ("15", "15", None, None), ("14", "14", None, None)]),
    ("A\nB\n12 | 15 | 14", [("12", "12", None, None), ("15", "15", None, None), ("14", "14", None, None)]),
    (
        "2 | 15 | 14\n9 | 11 | 8",
        [
            ("2", "2", None, None),
            ("15", "15", None, None),
            ("14", "14", None, None),
            ("9", "9", None, None),
            ("11", "11", None, None),
            ("8", "8", None, None),
        ],
    ),
    ("Xã | Số hộ\nChung |\nĐông | 12", [("12", "12", None, None)]),
    ("2025 | Mã số | Số hộ\nĐông | 123 | 45", [("45", "45", None, None)]),
    ("Xã | Số hộ\nĐông | mới\nTây | mới\nNam | mã\nBắc | 12", [("12", "12", None, None)]),
    ("Xã | Số hộ\nĐông | 12\nTây | mã\nNam | 15", [("12", "12", None, None), ("15", "15", None, None)]),
    ("Cỡ | 5 - 5 | 3", [("3", "3", None, None)]),
    ("Cỡ | 5 - 7 | 3", [("5 - 7", "5-7", None, None), ("3", "3", None, None)]),
    ("7 | Đông | 12\n9 | Tây | 15", [("12", "12", None, None), ("15", "15", None, None)]),
    ("5% | 12 | 13", [("5%", "5%", None, None), ("12", "12", None, None), ("13", "13", None, None)]),
    (
        "1 | 25 | 15\n2 | 11 | 9\n1 | 8 | 7",
        [
            ("25", "25", None, None),
            ("15", "15", None, None),
            ("11", "11", None, None),
            ("9", "9", None, None),
            ("8", "8", None, None),
            ("7", "7", None, None),
        ],
    ),
    ("5 | 6 | 7", []),
]

CHANGES = [
    (
        "Chỉ số tăng 7 phiên liên tiếp, giảm 3 hạng mục liền, tăng 5 hộ liền kề.",
        [("7", "7", None, None), ("3", "3", None, None), ("5", "5", None, "increase")],
    ),
    ("Thâm hụt ngân sách 3,6% GDP.", [("3,6%", "3,6%", None, None)]),
    (
        "Giá vé không tăng quá 5%, không chi quá 50 hộ, không để nợ xấu vượt quá 3%, không tăng trên 6%.",
        [
            ("5%", "5%", "at_most", "increase"),
            ("50", "50", "at_most", None),
            ("3%", "3%", "at_most", None),
            ("6%", "6%", "at_most", "increase"),
        ],
    ),
    ("Thủ tục cấp huyệnKhông quá 45 hộ.", [("45", "45", "at_most", None)]),
    ("Giá tăng tháng thứ 4 liên tiếp.", [("thứ 4", "thứ 4", None, None)]),
    (
        "Đạt ≈ 5%, ~ 7% và > 9%, < 3%, >= 4%, <= 6%.",
        [
            ("5%", "5%", "about", None),
            ("7%", "7%", "about", None),
            ("9%", "9%", "over", None),
            ("3%", "3%", "under", None),
            ("4%", "4%", "at_least", None),
            ("6%", "6%", "at_most", None),
        ],
    ),
    (
        "Mức phạt tối đa đối với một hành vi là 9 triệu đồng đối với cá nhân và 18 triệu đồng đối với tổ chức.",
        [
            ("9 triệu đồng", "9.000.000 đồng", "at_most", None),
            ("18 triệu đồng", "18.000.000 đồng", "at_most", None),
        ],
    ),
    (
        "Diện tích tối thiểu\ncủa mỗi kho là 60 m2. Mức vay tối đa với cá nhân là 70%, với tổ chức là 50%.",
        [
            ("60 m2", "60 m2", "at_least", None),
            ("70%", "70%", "at_most", None),
            ("50%", "50%", "at_most", None),
        ],
    ),
    (  # a name, another clause, another noun's figure, a list
        (
            "Lương tối thiểu của vùng là 5 triệu đồng. Vay tối đa cho kho; lãi là 7%. Mức tối đa được giữ, lãi là 8%.\n"
            "Mức tối đa cho:\n- Kho là 9%."
        ),
        [
            ("5 triệu đồng", "5.000.000 đồng", None, None),
            ("7%", "7%", None, None),
            ("8%", "8%", None, None),
            ("9%", "9%", None, None),
        ],
    ),
    (
        "Tăng mức chi từ 1,2 - 1,5 lần so với năm 2024. Đã tăng giá 3 lần trong năm.",
        [("1,2 - 1,5", "1,2-1,5", None, "increase"), ("3", "3", None, None)],
    ),
    (
        "Tăng dần đội tàu thêm 300 chiếc. Tăng ca thì tính thêm 2 công. Lãi suất thấp hơn 1,5 điểm %. Cột cao hơn 3 m.",
        [
            ("300", "300", None, "increase"),
            ("2", "2", None, None),
            ("1,5 điểm %", "1,5 điểm phần trăm", None, "decrease"),
            ("3 m", "3 m", "over", None),
        ],
    ),
    (
        "Thu cao hơn cùng kỳ năm 2024 (22,3%) 1,8 điểm %.",
        [("22,3%", "22,3%", None, None), ("1,8 điểm %", "1,8 điểm phần trăm", None, "increase")],
    ),
    ("Đầu tư tối thiểu vào 5 kho.", [("5", "5", "at_least", None)]),
    ("Thu vượt 1,7% kịch bản đề ra.", [("1,7%", "1,7%", "over", "increase")]),
    ("Giảm 25% chi phí, 40 km đường được mở.", [("25%", "25%", None, "decrease"), ("40 km", "40 km", None, None)]),
    ("Thu hụt 5 tỷ đồng.", [("5 tỷ đồng", "5.000.000.000 đồng", None, "decrease")]),
    ("Đã tinh giản 20 biên chế.", [("20", "20", None, "decrease")]),
    ("Cắt bớt 5% phí.", [("5%", "5%", None, "decrease")]),
    ("Rút ngắn 5% thời gian.", [("5%", "5%", None, "decrease")]),
    ("Hạ 5% phí.", [("5%", "5%", None, "decrease")]),
    ("Tăng/giảm 5% là được.", [("5%", "5%", None, None)]),
    ("Tăng, giảm 5% là được.", [("5%", "5%", None, None)]),
    ("Tăng hoặc giảm 5%.", [("5%", "5%", None, None)]),
    ("Số hộ nghèo giảm: 5%.", [("5%", "5%", None, "decrease")]),
    ("Không được vượt quá mức 5% so với kế hoạch.", [("5%", "5%", "at_most", None)]),
    ("Mỗi kho không quá mức 5%.", [("5%", "5%", "at_most", None)]),
    ("Thu vượt mức 5% kế hoạch.", [("5%", "5%", "over", "increase")]),
    ("Tăng giá điện, 5 tỷ đồng cho vay.", [("5 tỷ đồng", "5.000.000.000 đồng", None, None)]),
    ("Giảm 6 cục và 60 vụ.", [("6", "6", None, "decrease"), ("60", "60", None, "decrease")]),
    ("Giảm 6 cục của bộ và 60 vụ.", [("6", "6", None, "decrease"), ("60", "60", None, None)]),
    ("Giảm mạnh 6 cục và gần 60 vụ.", [("6", "6", None, "decrease"), ("60", "60", "nearly", "decrease")]),
    ("Giảm 25% thời gian; chi phí, 40% là điện.", [("25%", "25%", None, "decrease"), ("40%", "40%", None, None)]),
    ("Thấp hơn 5% kế hoạch, 40% số hộ đạt.", [("5%", "5%", None, "decrease"), ("40%", "40%", None, None)]),
    ("Tăng từ 5% trở lên là đạt.", [("5%", "5%", "at_least", "increase")]),
    ("Tăng từ 5% lên 7%.", [("5%", "5%", None, None), ("7%", "7%", None, None)]),
    ("Giảm đều tương ứng với 5% vốn.", [("5%", "5%", None, "decrease")]),
    ("Giảm phí cho hộ nghèo tương ứng 5% vốn.", [("5%", "5%", None, None)]),
    (
        "Tăng 5% (tương ứng 9 triệu đồng).",
        [("5%", "5%", None, "increase"), ("9 triệu đồng", "9.000.000 đồng", None, "increase")],
    ),
    (
        "Tăng 250 đồng, tương ứng bình quân 7%.",
        [("250 đồng", "250 đồng", None, "increase"), ("7%", "7%", None, "increase")],
    ),
    (
        "Tăng 5% (tức 9 triệu đồng).",
        [("5%", "5%", None, "increase"), ("9 triệu đồng", "9.000.000 đồng", None, "increase")],
    ),
    ("Giảm 29 xã, tức giảm 46%.", [("29", "29", None, "decrease"), ("46%", "46%", None, "decrease")]),
    (
        "Giá cao hơn từ trên 15% đến không quá 30% so với kỳ trước.",
        [("15%", "15%", "over", "increase"), ("30%", "30%", "at_most", "increase")],
    ),
    ("Ngân hàng giảm lãi suất cho vay từ 1 - 1,5%.", [("1 - 1,5%", "1-1,5%", None, "decrease")]),
    ("Dứt điểm 12 hộ chưa dời.", [("12", "12", None, None)]),
    (
        "Bão làm hỏng 12 cầu (Đắk Lắk 7, Gia Lai 3, Hà Tĩnh 2).",
        [(one, one, None, None) for one in ("12", "7", "3", "2")],
    ),
    ("Có 3 trạm (Nậm Na 1, Nậm Na 2).", [("3", "3", None, None)]),
    ("Có 9 trạm (Nậm Na 1, Bản Vẽ 2).", [("9", "9", None, None)]),
    ("Có trạm (Nậm Na 1, Bản Vẽ 2).", []),
    ("Lãi 5%, tức 9 triệu đồng.", [("5%", "5%", None, None), ("9 triệu đồng", "9.000.000 đồng", None, None)]),
    ("Đạt 5% (tương ứng 9 xã).", [("5%", "5%", None, None), ("9", "9", None, None)]),
    ("Giá không cao hơn 5% so với kỳ trước.", [("5%", "5%", "at_most", None)]),
    ("Giá cao hơn 5% so với kỳ trước.", [("5%", "5%", None, "increase")]),
    ("Trường thuộc nhóm 100 đại học và nhóm 50 doanh nghiệp.", [("100", "100", None, None), ("50", "50", None, None)]),
    ("Nâng giá thêm 5%.", [("5%", "5%", None, "increase")]),
    ("Tăng cường kho thêm 5%.", [("5%", "5%", None, None)]),
    ("Nâng cao đê thêm 5 m.", [("5 m", "5 m", None, None)]),
    ("Nâng đê, bờ thêm 5 m.", [("5 m", "5 m", None, None)]),
    ("Nâng kênh: bờ thêm 5 m.", [("5 m", "5 m", None, None)]),
    ("Nâng cấp kho; trồng thêm 5 ha.", [("5 ha", "5 ha", None, None)]),
    ("Nâng đê ven sông thêm khoảng 5 m.", [("5 m", "5 m", "about", "increase")]),
    ("Nâng đê ven sông thêm cả kho 5 m.", [("5 m", "5 m", None, None)]),
    ("Tăng trưởng xanh 16%.", [("16%", "16%", None, None)]),
    ("Tỷ lệ tăng dân số đạt 1%.", [("1%", "1%", None, "increase")]),
    ("Tăng dân số đạt 1%.", [("1%", "1%", None, None)]),
    ("Giảm thuế nhà 2 tầng 5%.", [("2", "2", None, None), ("5%", "5%", None, None)]),
    ("Giảm 5% phí trong kho, 7% lãi.", [("5%", "5%", None, "decrease"), ("7%", "7%", None, None)]),
    ("Giảm 5% phí, chiếm 7%.", [("5%", "5%", None, "decrease"), ("7%", "7%", None, None)]),
    ("Giảm 5% phí, còn 7%.", [("5%", "5%", None, "decrease"), ("7%", "7%", None, None)]),
    ("Nhiều hơn 5% chỉ tiêu.", [("5%", "5%", None, "increase")]),
    ("Ít hơn 5% mục tiêu.", [("5%", "5%", None, "decrease")]),
    (
        "Đồ uống (+0,1%), giá (-0,2%), +3 km.",
        [("0,1%", "0,1%", None, "increase"), ("-0,2%", "-0,2%", None, None), ("3 km", "3 km", None, None)],
    ),
    ("Bài bị trừ 05 (năm) điểm.", [("05 (năm)", "5", None, "decrease")]),
    ("Bài bị trừ 05 điểm trường.", [("05", "5", None, None)]),
    (
        "Giảm 25% chi phí, 40% giờ làm" + " của các kho trong vùng" * 10 + ".",
        [("25%", "25%", None, "decrease"), ("40%", "40%", None, "decrease")],
    ),
    (
        "Vùng kho" + " của các kho trong vùng" * 10 + ". Giảm 25% chi phí, 40% giờ làm.",
        [("25%", "25%", None, "decrease"), ("40%", "40%", None, "decrease")],
    ),
    ("Giảm thuế 25% mỗi hộ, 10% mỗi kho.", [("25%", "25%", None, "decrease"), ("10%", "10%", None, None)]),
    ("Giảm 5% giá, kho đạt chuẩn, 40% là mới.", [("5%", "5%", None, "decrease"), ("40%", "40%", None, None)]),
    ("Giảm 5% giá, kho còn cũ, 40% là mới.", [("5%", "5%", None, "decrease"), ("40%", "40%", None, None)]),
]


def _read(text: str) -> list[tuple[str, str, str | None, str | None]]:
    return [(found.text, str(found.value), found.qualifier, found.change) for found in numerals.find(text)]


@pytest.mark.parametrize(("text", "expected"), BESIDE)
def test_what_stands_beside_a_figure_decides(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """Signs, brackets, labels, nouns and what a page ran together: each says whether a figure counts, and what."""
    assert _read(text) == expected


@pytest.mark.parametrize(("text", "expected"), LINES)
def test_where_a_line_starts_a_figure_may_be_a_marker(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """Before a capital the figure that starts a line is a marker, but with a zero before a kind of thing."""
    assert _read(text) == expected


@pytest.mark.parametrize(("text", "expected"), SHARES)
def test_shares_scales_and_ends(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Only one to so many is a scale; both ends of a range have its unit, and no end takes what is not its own."""
    assert _read(text) == expected


@pytest.mark.parametrize(("text", "expected"), RANKS)
def test_a_rank_is_no_day_of_the_week(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """What stands before thứ, and whether its word has a capital, tells a rank from a day."""
    assert _read(text) == expected


@pytest.mark.parametrize(("text", "expected"), TABLES)
def test_rows_and_columns_tell_what_a_cell_is(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """Heads are the first three rows without figures; a running number is that of the row before and one more."""
    assert _read(text) == expected


@pytest.mark.parametrize(("text", "expected"), CHANGES)
def test_the_words_round_a_figure_say_its_change(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """A change reaches its own amount, through its object or its row, and stops where something else is said."""
    assert _read(text) == expected


@pytest.mark.parametrize("text", [text for text, _ in BESIDE + LINES + SHARES + RANKS + TABLES + CHANGES])
def test_a_hit_is_of_the_kind_of_its_value_and_ends_with_it(text: str) -> None:
    """No quantity has words of its own after its core, and what the hit is called the value is called."""
    for hit in numerals._scan(fold(text), None):
        assert (hit.kind, hit.core) == (hit.value.kind, hit.end)


@pytest.mark.parametrize(
    ("text", "fault", "suggestions"),
    [
        ("  1.25.499 ", "25", ("125.499",)),
        ("$1.25.499", "25", ("$125.499",)),
        ("£1.25.499", "25", ("£125.499",)),
        ("₩1.25.499", "25", ("₩125.499",)),
        ("-1.25.499", "25", ("-125.499",)),
        ("1.234.56", "56", ()),
        ("1.234.567.8901", "8901", ()),
        ("1234.567", "1234", ()),
        ("0.500.000", "0", ()),
        ("1234.567.890", "1234", ("1.234.567.890",)),
        ("1,23,456", "23", ("123.456",)),
        ("1" * 41 + " hộ", "1" * 41, ()),
        (".".join(["999"] * 14) + " hộ", ".".join(["999"] * 14), ()),
        ("khóa học", "học", ()),
        ("thứ tự", "tự", ()),
        ("từ 5 đến 7", "từ", ("5 đến 7",)),
        ("tư hộ", "tư", ()),
        ("mươi hộ", "mươi", ()),
        ("vài hộ", "vài", ()),
        ("hai mốt hộ", "mốt", ()),
        ("hai mốt", "mốt", ("hai mươi mốt",)),
        ("mười năm", "năm", ("mười lăm",)),
        ("5  xyz", "xyz", ()),
        ("5 15", "15", ()),
        ("5/0", "0", ()),
        ("5/kg", "/kg", ("5",)),
        ("x5", "x5", ()),
        (">5", ">5", ()),
        ("1,234/5", "1,234/5", ()),
        ("âm hai phần ba", "phần ba", ()),
        ("2 phần ba", "phần ba", ()),
        ("đại hội đảng", "đảng", ()),
        ("lẻ năm", "lẻ", ()),
        ("nhăm hộ", "nhăm", ()),
        ("mười năm hộ", "năm", ()),
        ("10 tới 5", "10 tới 5", ("5-10",)),
        ("10 kg tới 5 kg", "10 kg tới 5 kg", ("5 kg - 10 kg",)),
        ("15/00", "00", ()),
        ("một phần một", "phần một", ()),
        ("một phần một trăm hai", "phần một trăm hai", ()),
        ("một trăm năm", "năm", ()),
        ("10-5%", "10-5%", ("5-10%",)),
        (" hơn 5 tỷ đồng", "hơn", ("5 tỷ đồng",)),
        ("tăng khoảng 4-5%", "tăng khoảng", ("4-5%",)),
        ("một tỷ hai nghìn ba trăm tỷ", "một tỷ hai nghìn ba trăm tỷ", ()),
        ("bao giờ thì mới có 5%", "bao giờ thì mới có 5%", ()),
    ],
)
def test_an_error_points_at_the_fault(text: str, fault: str, suggestions: tuple[str, ...]) -> None:
    """The span of an error is the wrong part of the caller's text, blanks round it apart; a suggestion reads."""
    with pytest.raises(ParseError) as refused:
        numerals.parse(text)

    start, end = refused.value.span
    assert (text[start:end], refused.value.suggestions) == (fault, suggestions)
    assert all(map(numerals.is_valid, suggestions))


def test_a_figure_too_long_is_refused_by_its_length() -> None:
    """Too many digits are named as such, with marks and without."""
    for text in ("1" * 41, "1" * 41 + " hộ", ".".join(["999"] * 14)):
        with pytest.raises(ParseError, match=r"^too many digits for a figure"):
            numerals.parse(text)


def test_empty_places_are_said_behind_a_larger_group() -> None:
    """``một tỷ không trăm linh năm``: without its empty hundreds the last group would be a digit alone."""
    assert numerals.spell(10**9 + 5) == "một tỷ không trăm linh năm"
    assert numerals.spell(10**9 + 5000) == "một tỷ không trăm linh năm nghìn"


def test_each_doubt_is_named() -> None:
    """Digits are doubtful by their comma, words by how they are cut."""
    with pytest.raises(ParseError, match=r"^two readings: a decimal comma, or thousands as English groups them\n"):
        numerals.parse("4,300 đồng")
    with pytest.raises(ParseError, match=r"^two readings: by the letter, or as speech cuts it\n"):
        numerals.parse("một trăm hai")


def test_a_zero_leads_no_groups() -> None:
    """Groups parted by a blank are told apart from too many digits, though no dot or comma marks them."""
    for text in ("012 345", "012 345 hộ"):
        with pytest.raises(ParseError, match=r"^a grouped figure starts with"):
            numerals.parse(text)


def test_growth_over_years_is_not_growth_by_years() -> None:
    """``tăng trưởng bình quân 8 năm``: a length of time is the stretch of a growth, not its amount."""
    folded = fold("Tăng trưởng bình quân 8 năm")
    start = folded.lower.index("8")

    assert around(folded, Hit(start, start + 5, "duration", object(), start + 5)) == (None, None)
    assert around(folded, Hit(start, start + 5, "percentage", object(), start + 5)) == (None, "increase")


def test_what_may_follow_the_head_of_a_unit() -> None:
    """A word that is a unit alone asks for nothing; another asks for the second word of a unit, or for the end."""
    heads = unit_heads()

    assert heads["kg"] is heads["đồng"] is heads["%"] is None
    assert heads["điểm"] == {"", "%", "phần"}
    assert heads["nhân"] == {"", "dân"}


def test_a_unit_without_a_row_is_written_as_it_is() -> None:
    """A code that the table has no word for is its own writing."""
    assert (writing("t"), writing("km"), writing("quire")) == (" tấn", " km", " quire")


def test_a_letter_is_found_wherever_it_stands() -> None:
    """At the start, at the end, and twice in a row."""
    assert everywhere("ăăbă", "ă") == [0, 1, 3]
    assert everywhere("b", "ă") == []


@pytest.mark.parametrize("value", ["5", 5.0, True, None])
def test_what_cannot_be_spelled_is_named(value: object) -> None:
    """The error says of what type the value is."""
    with pytest.raises(TypeError, match=f"^an int or a Decimal is spelled, not {type(value).__name__}$"):
        numerals.spell(value)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"thousand": "nghin"}, "thousand is 'nghìn' or 'ngàn'"),
        ({"linh": "le"}, "linh is 'linh' or 'lẻ'"),
        ({"value": Decimal("inf")}, "only a finite figure can be spelled"),
        ({"value": Decimal("nan")}, "only a finite figure can be spelled"),
    ],
)
def test_what_spelling_asks_for_is_named(options: dict[str, object], says: str) -> None:
    """The error says which words there are to choose from, and that no end of all figures has one."""
    with pytest.raises(ValueError, match=f"^{says}$"):
        numerals.spell(**{"value": 5, **options})  # type: ignore[arg-type]
