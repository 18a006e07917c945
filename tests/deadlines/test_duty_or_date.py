"""A day to come, after ``trước`` or ``đến``: a duty's limit, or only a day."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy import deadlines

ON = dt.date(2025, 11, 15)

DUTIES = """
Bảo đảm khởi công kho gạo trước ngày 15/12/2025.
Giao các đội đến ngày 19/12/2025 cơ bản hoàn thành việc đắp đê.
Chủ tịch họp bàn sau khi kiểm tra tiến độ, giao các đội làm đê đến ngày 19/12/2025 phải hoàn tất việc đắp đê.
Giao Sở Xây dựng rà soát quy hoạch trong năm 2025.
Sở Xây dựng chủ trì rà soát quy hoạch trong năm 2025.
Giao các xã hoàn thành hồ sơ trong năm 2026. Thí điểm thu phí trong năm 2025.
Bảo đảm khởi công kho gạo trước 15/12/2025.
Quy chế sẽ được Bộ trưởng ban hành trong tháng 12/2025.
Công ty khôi phục cấp điện trong ngày 16/11.
Công ty cấp điện lại cho mọi hộ trong ngày 16/11.
Giám đốc các trạm đăng tải thông báo trong ngày 16/11.
Triển khai trong ngày 31/12/2025.
Tỉnh đặt mục tiêu trong năm 2026 giảm 5% giá cước.
Các kho sơ kết quý III, tổng kết trong tháng 12/2025.
Tỉnh đã duyệt Quy hoạch thời kỳ 2021-2030, tầm nhìn đến năm 2050.
Tỉnh đã ban hành Chiến lược đến năm 2030.
Các sở báo cáo kết quả công tác quý IV trước ngày 15/12/2025.
Gửi về Sở Nội vụ kết quả công tác cải cách hành chính trước ngày 15/12/2025.
Các đơn vị cung cấp số liệu cho Cục Thống kê trước ngày 15/12/2025.
Tham mưu, báo cáo cấp có thẩm quyền trước ngày 20/12/2025.
Đề nghị các câu lạc bộ đăng ký tham gia trước ngày 20/12/2025.
Tổng hợp tình hình sử dụng đất của các xã trước ngày 20/12/2025.
Công an tỉnh triển khai cấp tài khoản định danh trước ngày 15/12/2025.
Đến ngày 31/12/2025, các trường phải có nước sạch.
Đến ngày 31/12/2025, mọi chợ, bến xe, nhà ga, sân vận động không thuộc diện nêu ở điểm trên phải có lối cho xe lăn.
Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng bảng giá, ban hành trong tháng 11/2025.
Kho bạc được yêu cầu công bố lãi suất ngay trong tháng 12/2025.
Sở Công Thương chỉ đạo nhà máy khôi phục cấp điện trong ngày 15/11.
Dự án sẽ được phê duyệt trong tháng 12/2025.
Giao Trường Đại học Tây Bắc mở ngành thú y, nhận khóa đầu trong năm 2027.
Chủ tịch UBND tỉnh giao UBND TP. Sơn La lập đề án trong tháng 5/2026.
Sở Y tế, trong quý I/2026, thống nhất mẫu phiếu với các trạm.
Ban điều hành tổ chức sơ kết vào năm 2028.
Ban điều hành tổ chức sơ kết giữa kỳ vào năm 2028.
100% xã phủ sóng 5G trong năm 2026.
Đến hết ngày 31/12/2025, mọi xã phải có điểm phục vụ.
Với tiến độ ấy, đến ngày 31/12/2025, huyện sẽ bàn giao mặt bằng.
Bà Lò Thị Hạnh, Giám đốc Ban Quản lý dự án cầu, cho biết, đến tháng 12/2025, tỉnh sẽ lắp xong dầm.
Các trường hoàn thành việc chọn nhà thầu và ký kết hợp đồng trước ngày 20/12/2025.
- Đến 31/12/2025, tỷ lệ giải ngân đạt 95%.
Đến ngày 31/12/2025 hoàn thành 12 km đường ven sông.
Đến tháng 12/2025, toàn bộ chợ, bến xe, trạm y tế và trường mầm non của huyện bảo đảm có nước sạch.
Đến tháng 3/2026, nhà thầu phấn đấu lắp xong dầm.
Văn phòng tham mưu việc này trong tháng 12/2025.
Xã đã có mạng 4G, mục tiêu phủ sóng 5G đến năm 2030 đạt 100%.
Quyết tâm đạt được mục tiêu tăng trưởng trong năm 2025.
Tập đoàn đẩy nhanh việc đàm phán, ký hợp đồng mua than trong tháng 12/2025.
Tăng ca để bảo đảm thông xe cầu Sông Xanh trong năm 2025.
Các xã rà soát lại, bảo đảm đến hết tháng 12/2025 mọi thôn có nước.
Các xã rà soát lại, đảm bảo đến ngày 31/12/2025 mọi thôn có nước.
Làm trong kho, phải nộp ngay trong tháng 12/2025.
Kho mở cửa chậm nhất trước ngày 31/12/2025.
Phải nộp xong đến hết ngày 15/11/2025.
1. Giao Sở Xây dựng thẩm định dự án trong tháng 11/2025.
Xã hoàn thành việc kê kho trước ngày 20/11/2025; bàn giao kho trong tháng 11/2025.
Xã bàn giao kho trong tháng 12/2025.
Nộp hết ngày 31/12/2025.
Nộp đến hết ngày 31/12/2025.
Nộp trước 17 giờ ngày 15/11/2025.
Nộp trước 16h59 ngày 31/12/2025.
Hoàn thành vào ngày 31/12/2025.
Giám đốc Sở ban hành quy chế làm việc và quyết định việc của các phòng trước ngày 31/12/2025.
Hoàn thành trước ngày 15/10/2025.
Triển khai trong tháng 12/2025.
Rà soát các kho do Sở quản lý trong tháng 12/2025.
Giá phải được phê duyệt trước ngày 31/12/2025.
Cấp phép, nộp hồ sơ trước ngày 31/12/2025.
Phấn đấu đến hết năm 2025 thu 5 tỷ đồng.
Đến ngày 31/12/2025, các xã đạt 95% nếu trời nắng.
Tăng lên 50% vào năm 2030.
Giảm nợ của các kho xuống tối đa 3% đến ngày 31/12/2026.
Chủ kho có trách nhiệm bảo đảm giá được phê duyệt trước ngày 31/12/2025.
Hết mưa, đến ngày 31/12/2025, các xã phải sửa xong cầu.
Trường hợp hộ dân chưa thuận thì chuẩn bị xe, người để dỡ nhà trước ngày 31/12/2025.
Nếu thiếu cát thì xây dựng kho tạm trước ngày 31/12/2025.
Đổi mã kho trên phần mềm chậm nhất kể từ ngày 01/12/2025.
Đổi mã kho trên phần mềm muộn nhất từ 01/12/2025.
1. Đến ngày 31/12/2025: 100% cán bộ có chữ ký số.
Đến ngày 31/12/2025: trên 95% hộ có nước sạch.
Đến ngày 31/12/2025: 100% xã có mạng. Xã nghèo được giảm phí.
Kho phải sửa xong trước ngày 15/12/2025; riêng kho ở xã vùng cao thì đến hết ngày 31/12/2026.
4. Bộ Y tế chuyển 5 tấn thuốc vào vùng lũ trong ngày 16/11/2025.
b) Sở Y tế chở 5 tấn thuốc trong ngày 16/11/2025.
e) UBND xã Mường Lay cưỡng chế 05 hộ trong tháng 12/2025.
- Công an tỉnh dựng 2 cầu phao trong ngày 16/11/2025.
Vụ Pháp chế theo dõi, đề xuất sửa đổi mẫu phiếu trong năm 2026.
- Sở Y tế rà soát kho trong năm 2026.
Sở Y tế đôn đốc các kho để có thể hoàn thành trong tháng 12/2025.
Kho đã mở.[4] Đến ngày 31/12/2025, mọi kho phải có sổ.
Theo Kế hoạch số 2 của tỉnh về kho và chợ, đến 31/12/2025 hoàn thành 100% sổ.
Theo đó, đến ngày 31/12/2025 hoàn thành 100% sổ.
Tiến độ thu của các kho trên địa bàn tỉnh: đến hết quý I/2026 đạt 45%, đến hết quý II/2026 đạt 70%.
Thủ tướng cũng đã yêu cầu giải ngân hết vốn, khoảng 8 tỷ đồng, đến hết năm 2025.
Công ty có kế hoạch mở thêm kho trong năm 2026.
Trong 12 tháng liên tục kể từ ngày nhận kho, chủ kho phải mở cửa.
Đến ngày 31/12/2025, mọi trường học, trạm y tế và nhà văn hóa ở các xã vùng cao phía tây, phía bắc và vùng ven biển, \
kể cả trên đảo, bảo đảm có nước sạch.
"""

DAYS = """
Phấn đấu số chợ tăng 11 - 14%/năm trong thời kỳ 2026 - 2030.
Nếu đến ngày 19/12/2025 hoàn thành việc đắp đê thì thưởng.
Theo quy chế này, đến hết ngày 31/12/2026, người dân sẽ được giảm giá vé.
Các xã đã có hồ sơ trong năm 2025. Thí điểm thu phí trong năm 2025.
Người lao động làm việc trước ngày 01/01/2026 được tính thời gian.
Kho đã phát hành sổ, hồ sơ yêu cầu trước ngày 01/01/2026 thì giữ sổ.
Người bị tước giấy phép trước ngày 01/01/2026.
Hợp đồng ký kết trước ngày 01/01/2026 vẫn được thực hiện.
Người đăng ký hợp đồng lao động (trước ngày 01/01/2026) được giữ chỗ.
Hồ sơ được tiếp nhận trước ngày 01/01/2026 theo quy định cũ.
Mức phí này áp dụng trước ngày 01/01/2026.
Đến ngày 31/12/2025, xã đã có điểm phục vụ.
Đến ngày 31/12/2025, các mức phí này thôi áp dụng.
Tiếp tục thu đến ngày 31/12/2026.
Đến ngày 31/12/2025 mà hồ sơ chưa đủ thì phải lập lại.
Đến ngày 31/12/2025, giấy phép hết hiệu lực phải nộp lại.
Đến ngày 31/10/2025, tỷ lệ giải ngân đạt 61%.
Đến hết tháng 9, thu ngân sách đạt 5 tỷ đồng.
Hết ngày 31/12/2025, các kho phải đóng cửa.
Hoàn thành vào ngày 15/11/2025.
Khi hoàn thành vào ngày 31/12/2025, kho mở cửa.
Hoàn thành cầu, đã mở vào ngày 31/12/2025.
Hoàn thành cầu vào ngày 31/12/2025 đã mở.
Nếu nộp đơn trước ngày 31/12/2025, được xét.
Đến ngày 31/10/2025: 61% hộ có nước sạch.
Kho đã sửa xong; riêng kho ở xã vùng cao thì đến hết ngày 31/12/2026.
Kho phải sửa xong; kho ở xã vùng cao thì đến hết ngày 31/12/2026.
Sở Y tế được hỗ trợ 5 xe trong năm 2026.
Vụ Pháp chế rà soát kho trong năm 2026 đã tăng.
Các kho rà soát sổ trong năm 2026.
Vụ lúa triển khai trong năm 2026.
Bộ Y tế mở hội chợ trong ngày 16/11/2025.
4. Bộ Y tế đã chuyển thuốc trong ngày 16/11/2025.
4. Vụ án xét xử trong ngày 16/11/2025.
Bộ đề thi chuẩn bị trong năm 2026.
Sở dĩ chậm ban hành trong năm 2026.
Bộ Y tế không ban hành mẫu mới trong năm 2026.
Đến ngày 31/12/2025: 8% lãi suất.
Đến ngày 31/12/2025: 50% hộ được miễn thuế.
Thuế phải nộp theo quý; riêng hộ nghèo thì đến ngày 31/12/2025 được miễn.
Người phải thi mà đã nộp đơn trước ngày 31/12/2025.
Áp dụng đến hết năm 2026.
Theo quy chế được Bộ trưởng ban hành trong tháng 12/2025.
Các kho khởi công trước ngày 15/12/2025.
Công ty khôi phục cấp điện trong ngày 14/11.
Quy hoạch đã duyệt có hiệu lực đến năm 2030.
Đã họp, gửi đến ngày 31/12/2025.
Báo cáo tình hình kho (cập nhật đến 17h00 ngày 16/11/2025).
Báo cáo tình hình kho, số liệu đến ngày 16/11/2025.
Ước thu đến hết năm 2026 là 5 tỷ đồng.
Ước tăng lên 50% vào năm 2030.
Dự báo nợ của các kho lên 3% đến ngày 31/12/2026.
Nợ của các kho giảm xuống 3% đến ngày 31/10/2024.
Kết quả nộp ngân sách vừa qua trong tháng 12/2025.
Số nộp trong tháng 12/2025 tăng 5%.
Do Sở ban hành trong tháng 12/2025.
Bảo hành trong 12 tháng kể từ ngày mua.
Nhiệm kỳ của trưởng ban là 5 năm kể từ ngày bầu.
Bị khóa sổ trong thời hạn 12 tháng kể từ ngày mua.
Nộp trước 16h60 ngày 31/12/2025.
Trong năm 2026, kho mở cửa. Các xã phải nộp thuế.
Nhà thầu phải bảo hành trong 12 tháng kể từ ngày mua.
Xã bàn giao kho trong tháng 11/2025.
Tỉnh đã chỉ đạo xã rà soát kho trong tháng 11/2025.
100% xã đã phủ sóng 5G trong năm 2025.
50% tiền thuế được giảm trong năm 2026.
Số vốn giao Sở Y tế trong năm 2026 là 5 tỷ đồng.
Theo chỉ đạo của tỉnh, xã rà soát kho trong tháng 11/2025.
Giao thông thẩm định kho trong tháng 11/2025 đã tăng.
Xã đã hoàn thành việc kê kho; bàn giao kho trong tháng 11/2025.
Giao Sở Xây dựng thẩm định dự án trong tháng 10/2025.
Trường hợp kho đã có giấy thì xây dựng theo giấy cấp trước ngày 31/12/2025.
Trường hợp kho thiếu giấy thì xét trước ngày 31/12/2025.
Kho đóng cửa kể từ ngày 31/12/2025.
Kho sẽ phải đóng.[4] Đến ngày 31/12/2025, kho đã đóng.
Gửi Sở Y tế đơn xin tạm dừng thu phí đến tháng 12/2025.
Chủ kho có thể nộp hồ sơ vào tháng 12/2025.
Ở kho tính theo 12 tháng liên tục kể từ ngày đầu tiên đến.
Thuê kho trong 12 tháng liên tục kể từ ngày nhận kho.
Doanh thu bình quân 12 tháng kể từ ngày mở kho.
"""


@pytest.mark.parametrize("sentence", DUTIES.strip().splitlines())
def test_a_duty_that_nobody_has_done_yet_sets_a_limit(sentence):
    """What is ordered, asked for or planned for a day to come has that day as its limit."""
    assert [found.value.kind for found in deadlines.find(sentence, on=ON)][-1] == "deadline"


@pytest.mark.parametrize("sentence", DAYS.strip().splitlines())
def test_what_only_lies_before_a_day_is_no_duty(sentence):
    """A condition, a state that lasts and a report name a day."""
    assert "deadline" not in {found.value.kind for found in deadlines.find(sentence, on=ON)}


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Chủ tịch xã hoàn thành việc sơ tán dân trước 12 giờ ngày 15/11/2025.", "deadline"),
        ("Các đơn vị báo cáo về Bộ trước 17h00 ngày 15/11.", "deadline"),
        ("Các đơn vị báo cáo về Bộ trước ngày 15/11/2025.", "deadline"),
        ("Các đơn vị báo cáo về Bộ trước 17 giờ ngày 14/11/2025.", "deadline"),
        ("Bộ đã chỉ đạo các sở nộp xong sổ kho trước ngày 01/10/2025.", "deadline"),
        ("Bộ đã chỉ đạo các sở nộp sổ kho trước ngày 01/8/2025.", "date"),
        ("Các sở đã nộp sổ kho trước ngày 01/10/2025.", "date"),
        ("Nộp sổ kho trước ngày 01/10/2025 thì được xét.", "date"),
        ("Nộp sổ của kho đã đóng cửa trước ngày 01/10/2025.", "date"),
        ("Trước 9 giờ ngày 15/11/2025, tâm bão ở ngoài khơi.", "date"),
    ],
)
def test_a_limit_that_has_just_passed_is_one(sentence, kind):
    """A telegram (công điện) sets hours of the very day, minutes are signed after what they set; a story is none."""
    assert [found.value.kind for found in deadlines.find(sentence, on=ON)] == [kind]


def test_without_the_documents_day_a_condition_is_no_duty():
    """Whether the day is still to come is not known then."""
    sentence = "Đăng ký hợp đồng lao động làm việc trước ngày 01/01/2026."

    assert [found.value.kind for found in deadlines.find(sentence)] == ["date"]
    assert [found.value.kind for found in deadlines.find(sentence, on=ON)] == ["deadline"]


def test_a_goal_below_its_title_is_a_goal_of_its_own():
    """The year of a title and the same year at the head of the text below it are two limits, not a stretch."""
    text = "Tầm nhìn đến năm 2045\n\nĐến năm 2045, mọi xã có chợ."
    assert [found.text for found in deadlines.find(text, on=ON)] == ["đến năm 2045", "Đến năm 2045"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("- Chỉ tiêu 2: Số xã có chợ đạt 40% vào năm 2025.", "deadline"),
        ("Mục tiêu: Số xã có chợ đạt 40% vào năm 2025.", "deadline"),
        ("- Chỉ tiêu 2: Số xã có chợ đạt 40% vào năm 2024.", "period"),
        ("- Kết quả: Số xã có chợ đạt 40% vào năm 2025.", "period"),
    ],
)
def test_what_its_line_calls_a_goal_is_one_in_its_own_year(line, kind):
    """``Chỉ tiêu 2: … đạt 40% vào năm 2025`` is to be reached until the year is over, not only before it begins."""
    assert [found.value.kind for found in deadlines.find(f"Một\n{line}", on=dt.date(2025, 6, 1))] == [kind]


@pytest.mark.parametrize(
    ("head", "item", "kind"),
    [
        ("Điều 1. Các chỉ tiêu chủ yếu:\na) Mở 5 chợ.", "b) Thu hút 3 dự án trong năm 2025.", "deadline"),
        ("II. MỤC TIÊU\n1. Mở 5 chợ.", "2. Thu hút 3 dự án trong năm 2025.", "deadline"),
        ("Kết quả các chỉ tiêu đã đạt:\n- Mở 5 chợ.", "- Thu hút 3 dự án trong năm 2025.", "period"),
        ("Chương trình mục tiêu quốc gia:\n- Mở 5 chợ.", "- Thu hút 3 dự án trong năm 2025.", "period"),
        ("Các mục tiêu:\n- Mở 5 chợ.", "- Thu hút 3 dự án; khách tới chợ trong năm 2025.", "period"),
        ("Các mục tiêu:\n- Mở 5 chợ.", "- Đã thu hút 3 dự án trong năm 2025.", "period"),
        ("Các mục tiêu:\n- Mở 5 chợ.", "- Dự báo có 3 dự án trong năm 2025.", "period"),
        ("Các mục tiêu:\n- Mở 5 chợ.", "- Thu hút 3 dự án trong năm 2025 đã tăng.", "period"),
        ("Các mục tiêu:" + "\n- Mở chợ." * 13, "- Thu hút 3 dự án trong năm 2025.", "period"),
        ("I. MỤC TIÊU", "- Hết năm 2025: tối thiểu 3 dự án.", "deadline"),
        ("I. KẾT QUẢ", "- Hết năm 2025: tối thiểu 3 dự án.", "period"),
        ("Mở chợ.", "Các mục tiêu. Thu hút 3 dự án trong năm 2025.", "period"),
    ],
)
def test_a_list_under_goals_holds_goals(head, item, kind):
    """An item that its list calls a goal has its year as its limit; what was done, and what is foreseen, has none."""
    assert [found.value.kind for found in deadlines.find(f"{head}\n{item}", on=dt.date(2025, 6, 1))] == [kind]


def test_a_consolidated_text_keeps_the_limits_of_the_act_that_it_prints():
    """Its own day is later than what the act set: ``trước ngày 01/7/2021`` is a limit in a text of 2024 too."""
    rule = (
        "Các kho ban hành quy chế trước ngày 01/7/2021. Sổ cấp trước ngày 01/7/2020 vẫn dùng. "
        "Kho vận hành trước ngày 01/7/2019 phải đóng."
    )
    for head, kinds in (("Số: 07/VBHN-BYT", ["deadline", "date", "date"]), ("Số: 07/2024/TT-BYT", ["date"] * 3)):
        found = deadlines.find(f"BỘ Y TẾ\n{head}\nTHÔNG TƯ\n{rule}", on=dt.date(2024, 4, 22))
        assert [one.value.kind for one in found] == kinds


def test_the_first_line_of_a_text_may_be_a_goal():
    """No line break stands before it."""
    found = deadlines.find("Mục tiêu: Số xã có chợ đạt 40% vào năm 2025.", on=dt.date(2025, 6, 1))
    assert [one.value.kind for one in found] == ["deadline"]


@pytest.mark.parametrize(
    "words",
    [
        "trong quý I - III/2025",
        "trong tháng 5 và tháng 6 năm 2026",
        "trước từ ngày 05/6/2025 đến ngày 07/6/2025",
        "đến hết từ quý I/2025 đến quý III/2025",
    ],
)
def test_a_limit_of_several_months_reads_back(words):
    """What is written of a stretch with both its ends is a limit again."""
    limit = deadlines.parse(words)
    assert limit.kind == "deadline"
    assert deadlines.parse(str(limit)) == limit
