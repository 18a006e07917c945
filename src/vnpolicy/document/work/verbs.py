"""Verbs: those that open a piece of work, with the adverbs before them, and those that only look so."""

from __future__ import annotations

from vnpolicy._regex import regex
from vnpolicy.document.patterns import phrases

__all__ = ["PLANNED", "VERB_RE", "is_noun", "is_weak"]

PLANNED = (
    r"(?:chủ_trì|gửi|nộp|trình|báo_cáo|hoàn_(?:thành|tất)|tiến_hành|công_bố|triển_khai|xây_dựng|rà_soát|bàn_giao)(?!\w)"
)
"""What a body will do by a day, behind ``sẽ``: work, where other things that it will do are news."""

# Verbs that open a piece of work, and the adverbs that open it before them.
VERB_RE = phrases(
    r"""
    ban_hành|báo_cáo|bảo_đảm|bám_sát|bố_trí|bổ_sung|cập_nhật|chỉ_đạo|chia_sẻ|chủ_động|chủ_trì|chuẩn_bị|chuẩn_hóa
    |công_bố|công_khai|cung_cấp|cụ_thể_hóa|cử|đánh_giá|đảm_bảo|đặc_biệt|đẩy_(?:mạnh|nhanh)|đề_xuất|điều_chỉnh|đôn_đốc
    |đăng_ký|đưa|giải_quyết|giải_ngân|giao(?!_(?:thông|dịch|tiếp|lưu))|gửi|hoàn_(?:thành|thiện|tất|chỉnh)|huy_động|hướng_dẫn
    |kết_nối|khắc_phục|khẩn_trương
    |khởi_công|khánh_thành|kịp_thời|kiểm_(?:tra|soát|kê|đếm|điểm)|kiện_toàn|làm|lập|lấy|lựa_chọn|mở_rộng
    |nâng_(?:cấp|cao)|nghiên_cứu|nhanh_chóng|phân_(?:bổ|công|cấp|tích)|phấn_đấu|phê_duyệt|phối_hợp|phổ_biến|quán_triệt|quy_định
    |quyết_liệt|rà_soát|sắp_xếp|sớm|số_hóa|sửa_(?:đổi|chữa)|tập_(?:trung|huấn|hợp)|tăng_cường|tạo|thành_lập|tham_mưu
    |thẩm_định|thanh_tra|theo_dõi|thiết_lập|thống_(?:kê|nhất)|thông_báo|thu|thúc_đẩy|thực_hiện|tích_(?:hợp|cực)
    |tiến_hành
    |tiếp_(?:tục|thu|nhận)|tổ_chức(?!,|_cá_nhân|_(?:và|hoặc)_)|tổng_(?:hợp|kết)|trao_đổi|triển_khai|trình
    |truyền_thông|tuyên_truyền|ưu_tiên
    |vận_hành|xác_định|xây_(?:dựng|mới|lại)|xem_xét|xin|xử_lý|nộp|ký|bàn_giao|chấn_chỉnh|đầu_tư|thí_điểm|nghiêm_túc
    |trực_tiếp
    |tự_rà|làm_sạch|lên|đồng_bộ|phát_(?:hành|triển|động|huy)|chấm_dứt|bãi_bỏ|cắt_giảm|đơn_giản|thu_hồi|cấp|giảm
    |tháo_gỡ
    |khôi_phục|hỗ_trợ|chi_trả|không_(?:để|được)|tuyệt_đối|khai_thác|tái|sử_dụng|áp_dụng|duy_trì|hình_thành|ứng_dụng
    |tham_gia|định_kỳ|thường_xuyên|quản_lý|hợp_tác|ngay|di_dời|sơ_(?:kết|tán)|niêm_yết|kê_khai|xác_(?:nhận|minh)
    |thẩm_tra|nghiệm_thu|quyết_toán|tuyển_dụng|trả_lời|giải_trình|quyết_định(?!_số)|chuyển(?!_đổi)|mời
    |cắm_mốc|đo_đạc|gia_cố|lắp_đặt|mua_sắm|nạo_vét|tháo_dỡ|thay_thế|thi_công|thông_xe|tiêm_phòng|vận_động|xóa
    """
)
# Verbs that stand inside a noun phrase as well: dự án đầu tư, cơ quan quản lý.
_WEAK_RE = phrases(
    r"""
    đầu_tư|quản_lý|sử_dụng|khai_thác|hợp_tác|cấp|thu|lên|ngay|đồng_bộ|giảm|tái|tạo|ứng_dụng|giao|tổ_chức_tín
    |(?:(?<=dự~án~)|(?<=vật~liệu~)|(?<=đầu~tư~)|(?<=công~trình~)|(?<=giấy~phép~)|(?<=quy~hoạch~)|(?<=hoạt~động~))
        (?:xây_dựng|nâng_cấp|sửa_chữa)
    |mua_sắm|thi_công|lắp_đặt|vận_động
    """
)
# A verb behind one of these is a noun.
_NOUN_RE = regex(
    r"(?<![^\W_])(?:việc|công tác|tiến độ|tỷ lệ|kết quả|quá trình|nhu cầu|chức năng|dịch vụ|sau"
    r"|công|chương|quy|lộ|tiến|sáng|cải|chế|đào|chuyển)$"
)
_NOUN_BEFORE = 10


def is_weak(lower: str, at: int, stop: int) -> bool:
    """Whether the verb at a place stands inside a noun phrase as well: ``dự án đầu tư``."""
    return _WEAK_RE.match(lower, at, stop) is not None


def is_noun(lower: str, end: int) -> bool:
    """Whether the word that ends here makes a noun of the verb behind it: ``công tác``, ``đào`` in ``đào tạo``."""
    return _NOUN_RE.search(lower[max(0, end - _NOUN_BEFORE) : end]) is not None
