"""The words beside a figure that decide whether it counts something (từ đứng cạnh con số).

Closed lists of function words and labels; every one is an ordinary word of administrative Vietnamese.
"""

from __future__ import annotations

from vnpolicy._regex import word_set

__all__ = [
    "COUNTED",
    "CUES",
    "EACH",
    "FUNCTION",
    "FUNCTION_PAIRS",
    "ISSUED",
    "LABELS",
    "LABEL_PAIRS",
    "LISTS",
    "MEMBERS",
    "NAMED",
    "NOUNS_AFTER_CAPITAL",
    "NUMBERED",
    "ONE_OF",
    "PLACES",
    "TIME",
    "TIME_PAIRS",
    "VERBS",
    "WORKED",
]


def _pairs(text: str) -> frozenset[tuple[str, str]]:
    found = [pair.split() for pair in text.split(",")]
    return frozenset((first, second) for first, second in found)


# After these words a figure is the name of a place, a part, a day or a thing.
LABELS = word_set("""
    điều khoản điểm mục chương phần lục mẫu biểu bảng hình sơ quý tháng năm ngày số đoạn kỳ khóa lớp cấp vòng bước
    loại nhóm bậc tầng trang tập quyển tờ tổ ấp phường quận thôn xóm đường ngõ hẻm ngách phố lộ kênh lô thửa ô tuyến
    lần đợt phiên câu bài tiết cột dòng dụ thích covid iso iec tcvn qcvn tcxd tcxdvn vn en astm asean sea olympic f f0
    version fax tel mst cmnd cccd hotline tk giờ phút mùng mồng thế hạng đời model hệ mã zone block cụm căn nghị án kiểu
    chữ trận phụ hòm cọc mốc điện lúc hồi page clause article annex table figure section chapter part item step no trạm
    khối kíp ca liên tiểu đội trung gỉ inox sus aisi sư lữ đoàn hộp chung rule ref form type grade class windows office
    word mũi ron nhánh chặng games layer ql tl đt hl
""")
# The ones that are hardly ever anything else: unless a scale or a unit follows, digits after them are names.
PLACES = word_set("điều khoản ngày tháng năm quý chương mục")
LABEL_PAIRS = _pairs("""
    nghị quyết, nghị định, thông tư, quyết định, chỉ thị, kế hoạch, công văn, thông báo, kết luận, tờ trình, pháp lệnh,
    hướng dẫn, chương trình, dự án, phiên bản, tài khoản, khu vực, tiểu khu, vị trí, trường hợp, cách mạng, tổ hợp,
    báo cáo, văn bản, tuần thứ, mức độ, chú thích, ghi chú, tổng đài, dây nóng, giám thị, nhà máy, tuổi thứ, liên khu,
    việt nam, công nghiệp, chú giải, đường tỉnh, đường huyện, trung ương, vành đai, thứ tự, bậc thợ, bệnh viện,
    thế kỷ, niên kỷ, khoảng km, đoạn km, từ km, đến km, tại km, qua km, trình km
""")
# The second word is a label elsewhere, and here says that a figure follows: "hệ số 2,34", "xếp hạng 20".
NUMBERED = _pairs("""
    ít nhất, nhiều nhất, tối đa, tối thiểu,
    hệ số, chỉ số, tổng số, con số, trị số, tham số, dân số, tỷ số, đa số, sĩ số, quân số, điểm số, hiệu số, trong số,
    xếp hạng, thứ hạng, đứng hạng, số điểm, đạt điểm, được điểm, trừ điểm, cộng điểm, chấm điểm, tổng điểm, mức điểm,
    thang điểm, phụ cấp, kwh đến, ở tuổi, cao nhất, thấp nhất
""")
# The second word is a label elsewhere, and here a verb or another noun, whose figure counts what follows it.
VERBS = _pairs("""
    cung cấp, đã cấp, được cấp, sẽ cấp, cần cấp, trợ cấp, trung cấp, mở lớp, lấy mẫu, xây trạm, làm bài, đăng bài,
    viết bài, có bài, mở tuyến, trực tuyến, tăng ca, thêm ca, nhiễm ca, cả nhóm, thành phố, tập đoàn, công đoàn,
    quan hệ, liên hệ, đại biểu, phát biểu, đề nghị, hội nghị, kiến nghị, thuộc hệ, gia đình, thu phí, cán bộ, ban hành,
    danh mục, từng phần, tuyên án, hồ sơ, bưu điện, hoa kỳ, thu hồi, phục hồi, tập trung, luật sư, kỹ sư, giáo sư,
    hạ tầng, nông thôn, tòa án, hành án, vụ án, vũ trang, sơ cấp, cao cấp, thứ cấp, thiểu số, thí điểm,
    dứt điểm, trọng điểm, đạo điểm, dựng điểm, làm điểm, chọn điểm, nâng cấp, phân cấp, triệu hồi, khứ hồi, triệu tập,
    ký số, luyện tập, thực tập, diễn tập, sưu tập, xếp loại, phân loại, phát điện, mất điện, đóng điện, ra đời, quân đội
""")
# Before a label these say that it is any of its kind, or all of one: "mỗi lớp 35 học sinh", "toàn cụm 23 dự án".
EACH = word_set("mỗi cả toàn")
# Before a stretch of time these say so too: "một tháng 2 lần", "hằng năm 15 xã".
ONE_OF = word_set("một từng hằng hàng")
# Lists whose figure counts what follows it, in capitals too: "danh sách 13 Vắc xin".
LISTS = _pairs("danh sách, danh mục")
# A group of so many of these is no group with a number: "nhóm 5 nước".
MEMBERS = word_set(
    "ngân nước ký tỉnh quốc người ngành nền địa huyện xã trường đối vấn nhiệm lĩnh chuyên trẻ bệnh tiêu thành tuổi đại"
    " doanh công"
)
# What is issued by so many: "cấp 01 bản", which is no rank.
ISSUED = word_set("bản giấy chứng tài mã thẻ sổ phù biển hóa văn")
# Before these a figure needs no noun after it.
CUES = word_set("""
    là đạt còn lên xuống khoảng hơn trên gần dưới thêm bằng top chừng quá vượt được có gồm tới giảm tăng cộng
    thành
""")
NAMED = _pairs("cơ sở, xã hội, chính phủ, thế giới, việt nam, hà nội, tên lửa, máy bay, tàu cá, á hậu")
TIME = word_set("ngày tháng năm quý tuần giờ phút")
# "2,7 triệu ngày công": days of work are counted, and are no length of time.
WORKED = (
    r"[ \n]{1,3}công"
    r"(?![^\W_]|[ \n]{1,3}(?:tác|khai|bố|dân|nhận|việc|bằng|chứng|tố|đoàn|an|chúng|cộng|ty|chức|trình|trường|văn|điện"
    r"|viên|ước|nghệ|nghiệp|suất|ích|sở)(?![^\W_]))"
)
TIME_PAIRS = _pairs("thế kỷ, thập kỷ, thập niên, thiên niên")
# Words that no noun phrase starts with.
FUNCTION = word_set("""
    của và hoặc hay như về đến được tại trong ngoài đã đang sẽ có là theo thì này đó kia ấy nọ trên dưới do cho để từ
    với vào khi mà nhưng nếu bị phải không chưa cũng vẫn còn ra lên xuống nên kèm trở nêu gồm so hết tiếp nhằm
    qua sau trước giữa bởi vì đều nay kể tính thuộc sửa cùng rồi lại thì ở hằng nhất trừ tức đạt gọi cũ x
    tới a b c d đ e g h i k l m n o p q r s t u v y z ii iii iv vi vii viii ix xi
""")
FUNCTION_PAIRS = _pairs("""
    bao gồm, quy định, ban hành, đối với, bằng với, bằng cách, bằng tiền, bằng nhau, bằng mức, bằng hoặc,
    căn cứ, thông qua, chỉ đạo, hướng dẫn, hàng năm, hàng tháng, hàng quý, đồng thời, giao cho
""")
# Capitals that start the name of a kind of thing rather than of one thing.
NOUNS_AFTER_CAPITAL = word_set("""
    luật bộ nghị quyết thông chỉ kế đề dự chương nhóm sở ban ủy hội cơ tỉnh thành huyện xã phường phòng trung trường
    bệnh khu đảng đoàn đội tổ tổng văn điều khoản mục phụ danh tthc công ngân doanh quỹ viện học hợp đồng giấy hồ bản
    bằng huân huy danh giải nhà bảo cục vụ chi đại ủy tòa viện người liên hiệp phái đơn vị cụm di cảng tuyến chợ làng
    kho trạm cửa siêu mô thừa phó trưởng giám thư thẩm kiểm chấp kỹ bác chuyên thạc thứ tiểu phiếu kết tập bí
    thị quận tiến nghệ cán cựu
""")
# What is plainly counted, even by a figure that looks like a year or stands first in its line.
COUNTED = word_set("""
    người hộ đơn vị cơ hồ văn lượt trường đối chiếc cán doanh tổ thành dự nhiệm xã huyện tỉnh phường thôn học sinh lao
    giường căn con cái bản vụ thủ đại đồng cuộc lớp tiện trạm máy xe sản tài thửa công bộ chỉ ấp khóm lần ca
""")
