"""Universities, academies and hospitals (trường đại học, học viện, bệnh viện) by their own names."""

from __future__ import annotations

import re

from vnpolicy._regex import regex

from .context import Context, Pending
from .places import read_unit
from .units import Pattern, Unit, compose
from .values import Agency
from .words import STRANGE_RE, UPPER, plain, slug

__all__ = ["SCHOOLS", "school"]

SCHOOLS = (
    *("trường đại học", "trường đh", "trường sĩ quan", "học viện", "bệnh viện"),
    *("trường cao đẳng", "trường cao đẳng nghề", "trường cđ", "trường cđ nghề"),
)
# Small words that names of schools and hospitals go on with.
_FIELDS = (
    "và(?![ ](?:Bệnh|Trường|Học|Đại|Bộ|Sở|Ủy|Viện|Công(?![ ]ngh)|Hội|Ban|Cục))"
    "|học|kỹ|thuật|nghiệp|dân|nhân|xã|hội|tế|phạm|khoa|nghệ|lý|hóa|chí|truyền|sản|lâm|nông|công|thương|mại|tài|chính|y|quốc|gia|đa|thể|dục|thao|mỹ|trung|ương|quân|đội"
    "|ngoại|giao|toán|kinh|luật|văn|phố|dựng|thông|tin|dược|quản|giáo|hành|phục|hồi|chức|năng|cổ|tự|nhiên|vận|tải|lao"
    "|động|số(?=[ ][0-9])|khu(?=[ ]vực)|(?<=khu[ ])vực"
    "|chấn|liễu|tiết|báo(?![ ]cáo)|nhi|thần|hàng|không|hải|điện|lực|môi|trường|sự"
)
# Second syllables that follow their own first one alone: Nhi đồng, but no "đồng chủ trì" after a name.
_PAIRS = (
    "An ninh,Âm nhạc,Bảo vệ,Cảnh sát,Chính trị,Dầu khí,Du lịch,Địa chất,Điện ảnh,Hậu cần,Hữu nghị,Kiến trúc,Mật mã"
    ",Ngoại ngữ,Nhi đồng,Nhiệt đới,Phòng cháy,Quốc phòng,Sân khấu,Sĩ quan,Sức khỏe,Tài nguyên,Thiết giáp,Ung bướu"
    ",Truyền nhiễm,Nội tiết"
)
_SECONDS = "|".join(
    f"(?<={first}[ ]){second}" for first, _, second in (two.partition(" ") for two in _PAIRS.split(","))
)
_CITY = "TP[.]?[ ]?(?:HCM|Hồ[ ]Chí[ ]Minh)"
_SCHOOL_RE = regex(
    rf"[ \n]{{1,2}}(?!Địa[ ][Cc]hỉ|Viện[ ])(?:[{UPPER}][\w]*+|số(?=[ ][0-9])|đa(?=[ ]khoa[ ]))"
    rf"(?:[ ](?:-[ ](?!Trường|Bệnh|Học[ ]viện))?"
    rf"(?:{_CITY}|[{UPPER}][\w]*+|(?:{_FIELDS}|{_SECONDS})(?!\w)|[0-9]{{1,3}}(?![\w/.]))){{0,13}}"
)
_CITY_RE = regex(f"{_CITY}\\Z")
# Of another nation, as is a school that ends with a strange word.
_ABROAD_RE = regex(
    r"[ ](?:Hoa Kỳ|Nhật Bản|Trung Quốc|Hàn Quốc|Thái Lan|Ấn Độ|Liên Xô|Đài Loan|Lào|Campuchia|Singapore|Australia)\Z"
)
# What may follow a name that is whole: no more small words of its own.
_WHOLE_RE = regex(
    r"""
    (?! [ ][^\W\d_] )
    | [ ] (?: [A-ZĐ]
            | (?: và | tiếp | tổ | tại | có | để | đã | là | được | với | cho | do | của | ban | về | trong | từ | sẽ
                | phải | theo | trên | gồm | thuộc | hoặc | đang | ở | khi | nơi | phối | chủ | thực | báo | đề | ký
                | họp | phát | trả | mở | mời | nộp | gửi | tuyển | dự | hợp | yêu | cần | cũng | vừa | cùng | như
                | giao | vốn | trực | cấp | quyết | thúc | ngày | bao | còn | đào | khám | nghiên | tham | nhận | tập
                | triển | hỗ | xây | đánh | bàn | đón | đạt | nâng | mua | xin | trân | kính | không | chưa | vẫn
                | hiện | nên | mới | sắp | luôn | đều | lại | chỉ | thì | mà | nếu | bởi | hay | năm
                | tháng | vào | ra | đến | tới | này | đó | trước | sau | nhằm | xét | lấy | đưa | dành | áp
                | kiểm | đăng | lưu | bổ | chuyển | khai | bị | khẳng | nằm | đứng | cung | xác | trao
                | rà | vì ) (?![^\W_]) )
    """,
    re.VERBOSE,
)
_PROPER_RE = regex(f"[{UPPER}]\\w")
_ANY_HOSPITAL = Pattern("benh-vien", "Bệnh viện", levels="pd", category="hospital")


def school(at: Context, start: int, end: int) -> tuple[int, Agency | Pending] | None:
    """A university, an academy or a hospital by its own name: ``Trường Đại học Y Hà Nội``, or a unit's hospital."""
    cased = at.folded.cased
    match = _SCHOOL_RE.match(cased, end)
    if match is None or cased[start:end].isupper():
        return None
    rest = match[0].removesuffix(" và")
    stop = end + len(rest)
    named = plain(rest)
    if named.startswith("đa "):
        named = f"Đ{named[1:]}"
    if len(named) < 2 or rest.endswith(" TP") or _ABROAD_RE.search(rest):
        return None
    head = plain(at.folded.lower[start:end]).replace("đh", "đại học").replace("cđ", "cao đẳng").capitalize()
    head = head.replace("đại", "Đại").replace("cao", "Cao").replace("sĩ", "Sĩ")
    name = f"{head} {_CITY_RE.sub('Thành phố Hồ Chí Minh', named)}"
    if head == "Bệnh viện" and isinstance(unit := read_unit(at, stop, _ANY_HOSPITAL), tuple):
        stop, what = unit
        pattern = Pattern(slug(name), name, levels="pd", category="hospital")
        if isinstance(what, Unit) and what.title[0].isupper():  # of its own name where one blank stands before it
            return stop, Agency(slug(f"{name} {what}"), f"{name} {what}", "hospital", "central")
        if isinstance(what, Unit):
            return stop, compose(pattern, what)
        return stop, Pending(plain(cased[start:stop]), pattern, what)
    if not _WHOLE_RE.match(cased, stop):
        return None
    if rest.lstrip()[0] == "đ" and not _PROPER_RE.search(rest):
        return None  # bệnh viện đa khoa: of any place
    if cased[stop - 1].islower() and STRANGE_RE.match(at.folded.lower, end + max(rest.rfind(" "), 0) + 1):
        return None  # Trường Đại học Oxford
    return stop, Agency(slug(name), name, "hospital" if head[0] == "B" else "school", "central")
