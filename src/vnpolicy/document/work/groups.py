"""The words of owners that are no names: groups of bodies, posts, and those who are no public body."""

from __future__ import annotations

from vnpolicy._regex import regex
from vnpolicy.document.patterns import one_of, phrases

__all__ = [
    "ALL",
    "COUNTS",
    "GROUP_RE",
    "LISTED",
    "LISTS_RE",
    "NOBODY",
    "NO_KIND_RE",
    "OF_KINDS",
    "OF_NAMES",
    "OF_PLACES",
    "PERSON_RE",
    "SECTOR_RE",
    "SIGNS",
    "STARTS_RE",
    "TASK_RE",
    "THIS_RE",
    "UNITS",
]

# What a unit may be of: các sở giáo dục và đào tạo, ngành y tế, phòng tài chính.
_SECTOR = (
    "(?:giáo_dục(?:_và_đào_tạo|,_đào_tạo)?|gd&đt|gdđt|y_tế|tài_chính(?:_-_kế_hoạch)?|nội_vụ|công_thương|tư_pháp|ngoại_giao|dân_tộc"
    "|nông_nghiệp(?:_và_(?:môi_trường|phát_triển_nông_thôn|ptnt))?|tài_nguyên_và_môi_trường|khoa_học_và_công_nghệ"
    "|văn_hóa(?:,_thể_thao_và_du_lịch|_và_thể_thao|_-_xã_hội|_thông_tin)?|giao_thông_vận_tải|kế_hoạch_và_đầu_tư|du_lịch"
    "|thông_tin_và_truyền_thông|lao_động_-_thương_binh_và_xã_hội|công_an|kiểm_lâm|thuế|hải_quan|ngân_hàng|điện)"
)
# The words of a group: bodies in general, posts, their attributes. Longer words first where one starts another.
SECTOR_RE = phrases(rf"(?:[Ss]ở|[Pp]hòng|[Nn]gành|[Tt]rạm|[Tt]rung_tâm)_{_SECTOR}")
GROUP_RE = phrases(
    r"""
    các | những | toàn_bộ | từng | mọi | một_số | [0-9]{1,3}(?=_(?:bộ|cơ|địa|tỉnh|đơn|xã|phường|sở))
    | (?:(?:ban_quản_lý|bql)(?:_(?:các_)?dự_án(?:_[0-9]{1,3}(?!_dự))?)?|ban_qlda|bqlda)(?:_chuyên_ngành)? | bộ_trưởng
    | ban_(?:thường_vụ(?=_(?:các|tỉnh|thành|đảng|cấp))|cán_sự_đảng)
    | khu_(?:công_nghiệp|chế_xuất|kinh_tế|công_nghệ_(?:cao|số))
    | bộ(?!_(?:phận|luật|máy|tiêu|đội|chỉ|dữ|hồ|thủ))(?:_quản_lý_(?:chuyên_)?ngành(?:,_lĩnh_vực)?)?
    | ban(?!_(?:hành|đầu|bố|chỉ_đạo))
    | cơ_quan(?:_(?:ngang_bộ|thuộc_chính_phủ|trung_ương|nhà_nước|chuyên_môn|hành_chính|ngành_dọc|chức_năng|chủ_quản
        |có_thẩm_quyền|thường_trực|tham_mưu|báo_chí|đầu_mối(?!_(?:của|với))
        |quản_lý_(?:nhà_nước|thuế|thị_trường|cấp_trên)|thuế|hải_quan|bảo_hiểm_xã_hội|chính_phủ|quốc_hội))?
    | ngang_bộ | thuộc_(?:chính_phủ|bộ|tỉnh|phạm_vi_quản_lý) | trực_thuộc(?:_(?:trung_ương|bộ|sở))?
    | (?:ngành|sở|cấp(?<=các~cấp)|cấp(?=_(?:ủy|tỉnh|huyện|xã|bộ|trung|phòng|chính|có_thẩm|,)|,)|huyện|xã|phường|quận
        |thị_xã|thị_trấn|đặc_khu|tỉnh|thành_phố)(?!_(?:hội|ủy))
    | địa_phương | đơn_vị(?!_hành_chính)(?:_(?:thành_viên|chuyên_môn|đầu_mối(?!_(?:của|với))|sự_nghiệp(?:_công_lập)?))?
    | ủy_ban_nhân_dân | hội_đồng_nhân_dân | ubnd | hđnd
    | phó(?=_(?:chủ|giám|thủ|trưởng|cục|vụ|chánh|bí)) | thủ_trưởng
    | chủ_tịch | giám_đốc | cục_trưởng | vụ_trưởng | chánh_văn_phòng | trưởng_ban | bí_thư
    | người_đứng_đầu | lãnh_đạo(?=_(?:các|bộ|ubnd|sở|cơ)) | tổng_giám_đốc | hội_đồng_thành_viên
    | thành_viên_ban_chỉ_đạo | đồng_chí(?=_(?:bộ_trưởng|thủ_trưởng|chủ_tịch|giám_đốc|bí_thư|lãnh_đạo|phó))
    | thành_viên(?=_(?:ban|hội|ủy|tổ|chính)) | chính_quyền | cấp_ủy(?:_đảng)?
    | (?:tỉnh|thành|đảng|huyện|quận|thị)_ủy
    | tổ_chức(?=_(?:đảng|chính_trị|đoàn|tín_dụng|có_liên|liên_quan|cá_nhân|và|hội)|,)
        (?:_(?:đảng|chính_trị_-_xã_hội|chính_trị|tín_dụng))?
    | cá_nhân | đoàn_thể | hiệp_hội | hội(?=,|_và|_đoàn) | (?:ủy_ban_|ub)?(?:mttq|mặt_trận_tổ_quốc)(?:_(?:việt_nam|vn))?
    | doanh_nghiệp(?:_(?:nhà_nước|viễn_thông))?
    | tập_đoàn(?:_kinh_tế)? | tổng_công_ty | công_ty | ngân_hàng(?:_thương_mại)? | nhà_thầu
    | chủ_(?:đầu_tư|rừng|tàu|đập|hồ|xe|phương_tiện|sở_hữu|cơ_sở|dự_án|nguồn_thải)
    | trường_đại_học | trường | viện | bệnh_viện | cơ_sở(?:_(?:giáo_dục|đào_tạo|y_tế|khám_bệnh,_chữa_bệnh))?
    | phòng(?!_(?:ngừa|chống|thủ|cháy|họp|bệnh|hộ|dịch|khách|học|khi|trừ|tránh))(?:_chuyên_môn)? | văn_phòng(?!_phẩm)
    | tổ(?!_(?:chức|quốc|hợp|trưởng|ấm|tiên)) | đội(?!_(?:ngũ|hình|trưởng)) | trạm | hạt(?!_(?:giống|nhân)) | tt
    | vụ | chi_cục | cục | trung_tâm | thanh_tra(?=_(?:bộ|sở|tỉnh)) | công_an | nhà_nước | chính_phủ
    | trung_ương | (?:có_)?liên_quan
    | (?:thuế|thống_kê|hải_quan)(?=_các_(?:tỉnh|thành|khu)|_tỉnh,) | khu_vực(?<=các~khu~vực)
    | đóng(?:_chân)?(?=_(?:trên|tại)_) | cán_bộ | công_chức | viên_chức | người_lao_động | công_nhân
    | trưởng(?=_(?:các_)?(?:thôn|bản|khu_phố|tổ_dân_phố|ấp)) | thôn | bản(?<=(?:các|ởng)~bản) | khu_phố
    | tổ_dân_phố | ấp
    | mới(?:_(?:thành_lập|sáp_nhập|hình_thành))?(?=_(?:phải|cần|có_trách|chủ_động|khẩn|sớm|rà|báo))
    | chức_năng | khác | còn_lại | nêu_trên | nói_trên | này | trên_địa_bàn(?:_(?:tỉnh|thành_phố))?
    | trong_(?:cả_nước|tỉnh|toàn_tỉnh|toàn_ngành) | ven_biển | miền_núi | biên_giới | được_phân_công
    """
)
STARTS_RE = regex(
    r"các|những|toàn|từng|mọi|bộ|cơ quan|ngành|sở|huyện|xã|phường|quận|thị|tỉnh|thành|địa phương|đơn vị|ủy ban|ubnd"
    r"|hđnd|hội đồng|thủ trưởng|chủ tịch|giám đốc|cục|vụ|chánh|trưởng|bí thư|người đứng|lãnh đạo|tổng|chính quyền|cấp"
    r"|đảng|doanh nghiệp|tập đoàn|công ty|ngân hàng|chủ đầu tư|ban (?:q|thường vụ|cán sự)|bql|nhà thầu"
    r"|trường|viện|bệnh viện|[0-9]|tổ |đồng chí (?=bộ|thủ|chủ|giám|bí)"
    r"|(?:thuế|công an|thống kê|hải quan) (?=các (?:tỉnh|thành|địa|đơn|xã|phường|cấp|khu)|tỉnh, thành|cấp (?:tỉnh|xã))"
    r"|mặt trận tổ quốc (?:việt nam )?(?=các (?:cấp|tỉnh))|phòng "
    r"|trung tâm|chi cục|văn phòng|đội |trạm |hạt |tt |thanh tra (?=bộ|sở|tỉnh)"
)
# With these a list of owners can start in the middle of a sentence; ngành, địa phương there end another list.
LISTS_RE = regex(
    r"các|những|toàn|từng|mọi|ubnd|hđnd|ủy ban|hội đồng|chủ tịch|giám đốc|thủ trưởng|bộ trưởng|chủ đầu tư|người đứng"
    r"|chính quyền|doanh nghiệp|chánh|cục trưởng|thành phố|tỉnh ủy|thành ủy|tổ chức"
)
# Words that name nobody when they stand alone.
NOBODY = one_of(
    "các|này|và|khác|những|toàn bộ|bộ|ban|sở|ngành|tỉnh|huyện|xã|phường|cấp|trung ương|nhà nước|chính phủ|"
    "cá nhân|trường|viện|hội|cục|vụ|phòng|tổ chức|cơ quan|đơn vị|liên quan|cơ sở|doanh nghiệp|thành phố|"
    "công ty|ngân hàng|mọi|từng|một số|công an|trung tâm|văn phòng|tổ|đội|trạm|hạt|tt|chi cục"
)
LISTED = one_of("doanh nghiệp|cá nhân")  # which of them a list of owners may name
# Heads of groups that words without a name tell the kind of, and words that tell none.
OF_KINDS = one_of(
    "công ty|tổng công ty|ngân hàng|trung tâm|văn phòng|phòng|trường|viện|bệnh viện|cơ sở|doanh nghiệp|hội|hiệp hội"
    "|trạm|đội"
)
NO_KIND_RE = phrases(
    r"""
    theo|trong|tại|khi|để|về|với|trên|căn_cứ|cũng|đều|tự|cùng|nếu|do|bằng|hằng|hàng|trước|sau|từ|ngoài|nhằm|mà|là|có|thuộc
    |chậm|và|hoặc|như|gồm|bao|của|ở|nào|đó|khác|này|nói|nêu|nên|đến|kể|vào
    """
)
COUNTS = one_of("các|những|từng|mọi|một số|toàn bộ")
# Heads of bodies that have a name of their own.
OF_NAMES = one_of(
    "sở|cục|vụ|chi cục|phòng|trung tâm|ban quản lý|ban quản lý dự án|công ty|tổng công ty|tập đoàn|trường|"
    "viện|bệnh viện|trường đại học|hội|hiệp hội|ngân hàng|ban|công an|văn phòng|tổ|đội|trạm|hạt|tt"
)
UNITS = one_of("văn phòng|phòng|tổ|đội|trạm|hạt|tt|trung tâm")  # of the body that is named behind them
ALL = (
    *(" các tỉnh", "\ncác tỉnh", " các cấp", " các huyện", " các xã", " các thành", " các địa", " các khu vực"),
    *(f"{joint}cấp {level}" for joint in (", ", " và ", "; ", "/") for level in ("tỉnh", "huyện", "xã")),
)
OF_PLACES = ("tỉnh", "thành phố", "huyện", "xã", "phường", "quận", "địa bàn")
# In capitals they sign, or head the page.
SIGNS = ("chủ tịch", "phó", "ủy ban nhân dân", "hội đồng nhân dân", "bộ trưởng", "giám đốc", "cục trưởng", "bí thư")
THIS_RE = regex(r"(?:bộ|cơ quan|đơn vị|sở|ban|cục)[ \n]{1,2}(?:này|nêu trên|nói trên)")
# Heads of those who are told to do something and are no public body.
PERSON_RE = phrases(
    r"""
    nhà_(?:cung_cấp|đầu_tư|thầu|máy|trường|sản_xuất|phân_phối|khai_thác|xuất_bản|bán_lẻ)
    | chủ_(?:đầu_tư|quản|sở_hữu|phương_tiện|thể|xe|rừng|cơ_sở|dự_án|tàu|nguồn_thải|hộ|nhà|trang_trại|bến
        |doanh_nghiệp|mỏ|đập)
    | người_(?!đứng_đầu)[^\W\d]++(?:_(?!(?:phải|cần|có|sẽ|được|nộp|gửi|khai|đã|đang|hoàn|không|chưa)_)[^\W\d]++)?
    | doanh_nghiệp | hợp_tác_xã | thương_nhân | hộ_(?:gia_đình|kinh_doanh)
    | tổ_chức,_(?:cá_nhân|doanh_nghiệp) | cá_nhân,_tổ_chức
    | tổ_chức_(?:tín_dụng|phát_hành|niêm_yết|kiểm_toán|đấu_giá|hành_nghề_[^\W\d]++_[^\W\d]++)
    | công_ty | cơ_sở | thí_sinh | học_sinh | sinh_viên | phụ_huynh | giáo_viên | trường(?!_hợp) | văn_phòng | chi_nhánh
    | cán_bộ(?:,_công_chức(?:,_viên_chức)?(?:,_người_lao_động)?)? | công_chức(?:,_viên_chức)? | viên_chức | đảng_viên
    | hội_đồng | tổ_(?:công_tác|giúp_việc|thư_ký|trưởng) | ban_(?:giám|tổ_chức|soạn_thảo|quản_trị|đại_diện)
    | (?:(?:các|những|mọi|toàn_thể)_)?nhà_(?:mạng|xe|báo|khoa_học)
    | (?:các|những|mọi|toàn_thể)_(?:hộ_[^\W\d]++|thương_nhân|học_sinh|sinh_viên|thí_sinh|giáo_viên|cán_bộ|đảng_viên)
    | đại_lý | bên_[^\W\d]++ | tác_giả | ứng_viên | đơn_vị_[^\W\d]++ | tổ_chức,_đơn_vị
    | đoàn_(?:kiểm_tra|thanh_tra|giám_sát|khảo_sát|công_tác)(?:_liên_ngành)?
    | (?:các_)?cơ_quan,_tổ_chức(?:,_(?:đơn_vị|cá_nhân))?
    | tổ_chức(?=_đ(?:ã|ang)_)
    | cơ_quan(?:_(?:thanh_tra|thẩm_định|kiểm_tra|đăng_ký|thi_hành_án|điều_tra|quản_lý|thuế|hải_quan|bảo_hiểm))?
    """
)
# What they are told to do, where no phải stands before it.
TASK_RE = phrases(
    r"""
    hoàn_(?:thành|thiện|tất)|nộp|gửi|báo_cáo|lập|trình|công_bố|công_khai|rà_soát|cập_nhật|bàn_giao|thông_báo|cung_cấp
    |khắc_phục|niêm_yết|tổng_hợp|bổ_sung|kê_khai|xây_dựng|chấm_dứt|xác_(?:nhận|minh)|chuẩn_hóa
    |(?:thực_hiện|tiến_hành)(?=_(?:công_bố|báo_cáo|rà_soát|kê_khai|nộp|việc_))|di_dời|khẩn_trương|chủ_động
    """
)
