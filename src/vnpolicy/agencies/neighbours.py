"""What stands around a name and makes another thing of it: a number, a word, an idea, many bodies, a nation's."""

from __future__ import annotations

import itertools
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from vnpolicy._regex import regex, word_set

from .words import BLANKS, STRANGE_RE, SURNAMES, UPPER, past_blank

if TYPE_CHECKING:
    from vnpolicy.text import Folded

    from .context import Pending
    from .values import Agency

__all__ = [
    "COMPOUNDS",
    "JOINTS",
    "MANY_BEFORE",
    "MANY_STARTS",
    "NUMBERS",
    "is_clear_after",
    "is_clear_before",
    "is_cut_short",
    "is_of_each",
    "is_of_many",
    "is_part",
    "is_refused",
]

_ENOUGH = 4096
# A country after the name: the body is not a Vietnamese one; nor are those of the wars ours.
_COUNTRIES = """
    hoa kỳ|mỹ|nhật bản|nhật|trung quốc|hàn quốc|triều tiên|lào(?! cai)|campuchia|thái lan|singapore|xin-ga-po|malaysia
    indonesia|philippines|myanmar|ấn độ|nga|pháp|đức|liên bang|anh|ý|italy|italia|tây ban nha|canada|australia|úc
    new zealand|cuba|châu âu|israel|iran|ukraine|brazil|thụy sĩ|thụy điển|hà lan|bỉ|ba lan|hungary|đan mạch|na uy
    phần lan|liên xô|đài loan|hồng kông|vương quốc|đế quốc|đại hàn|căm-pu-chia
    hoàng gia|chdcnd|chnd|cách mạng lâm thời|liên hiệp quốc dân|liên hiệp kháng chiến|giải phóng việt nam
"""
_FOREIGN = [country.strip() for line in _COUNTRIES.strip().splitlines() for country in line.split("|")]
_FOREIGN_RE = regex(
    rf"""
    [ \n]{{1,2}} (?: của[ ] )?
    (?: (?: nước[ \n] )? (?P<country> {"|".join(_FOREIGN).replace(" ", "[ ]")}
          | cộng[ \n]hòa (?! [ \n]{{1,2}} (?: xã[ \n]hội[ \n]chủ | xhcn )) ) (?![^\W_])
      | nước[ ] (?: ngoài | bạn | sở[ ]tại | thành[ ]viên | này | đó | ký[ ]kết )
      | (?: các | hai | một[ ]số )[ ] (?: nước | quốc[ ]gia ) | hai[ ]bên | lâm[ ]thời | bảo[ ]hộ )
    """,
    re.VERBOSE,
)
# What it begins with: the words that stand small, and all of them.
_SMALL_STARTS = frozenset({"nư", "cá", "ha", "củ", "mộ", "lâ", "bả"})
_FOREIGN_STARTS = _SMALL_STARTS.union({"cộ"}, (country[:2] for country in _FOREIGN))
# Bodies that every nation has; a strange word after them is of another one (Thủ tướng Slovakia, Bộ Ngoại giao Sergey).
_OF_NATIONS = frozenset({"chinh-phu", "thu-tuong-chinh-phu", "quoc-hoi"})
_NATION_RE = regex(r"[ \n]nước[ \n]cộng[ \n]h[òo]a[ \n]xã[ \n]hội[ \n]chủ[ \n]nghĩa[ \n]việt[ \n]nam")
# More of a name than the press's short one of a ministry: Bộ Giáo dục và Thanh niên, Bộ Văn hóa Truyền thông.
_MORE_RE = regex(
    rf"[ ]?[-&][ ]?[{UPPER}]"
    rf"|[ ]và[ ](?!Bộ|Sở|Cục|Ban|Hội|Viện|Đoàn|Đại|Văn[ ]p|Tổng|Thanh[ ]t|Ủy|Ngân|Tòa|Liên|Trung|Chính|Quốc|Kiểm)"
    rf"(?:[{UPPER}](?=[^\W\dA-Z])|[^\w]|\Z)"
    rf"|[ ](?:công[ ]chính|(?P<word>[{UPPER}][^\W\d_]+))"
)
_AFTER_SHORT = SURNAMES | {"việt"}  # Bộ Giáo dục Việt Nam, and who leads it
# Not the Government: an idea of government.
_IDEA_RE = regex(r"[ \n]{1,2}(?:số(?![ ]?[:0-9]|[ ]h)|điện[ ]tử|kiến[ ]tạo[ ]phát|mở(?![^\W_])|di[ ]động|thông[ ]minh)")
_IDEA_STARTS = frozenset({"số", "đi", "ki", "mở", "di", "th"})
# Ban Chấp hành Trung ương Hội Cựu chiến binh: of the association, and not the Party's.
_OF_THE_PARTY = frozenset({"ban-chap-hanh-trung-uong", "ban-bi-thu"})
_ANOTHERS_RE = regex(r"[ \n]{1,2}(?:Hội|Đoàn|Liên|Mặt)[ ](?!nghị|đồng|thảo|đại)")
_MANY_AFTER_RE = regex(
    r"[ \n]{1,2}(?:cùng[ ]cấp|các[ ](?:cấp|tỉnh|địa)|cấp[ ](?:tỉnh|huyện|xã|trên|dưới|cơ)|địa[ ]phương(?![^\W_])"
    r"|(?:ở[ ])?mỗi[ ]cấp|(?:[2-4]|hai|ba|bốn)[ ]cấp(?![^\W_])|ở[ ](?:địa|các|cơ)|(?:nơi|vùng)(?![^\W_])"
    r"|thuộc[ ](?:ủy[ ]ban[ ]nhân[ ]dân|ubnd)[ ](?:cấp[ ]|các[ ]|tỉnh,?[ ](?:và[ ])?thành))"
)
MANY_STARTS = frozenset({"cù", "đị", "nơ", "vù", "bố"})
MANY_BEFORE = ("/", "các ", "những ", "mỗi ", "từng ", "các\n", "các \n")
_ITEM_RE = regex(r"(?:\A|\n)[ ]{0,3}[0-9]{1,2}/[ ]\Z")  # 1/ Hội đồng …
# Inside a document's number: 12/QĐ-UBND, 36/TTr-SNN, 7/BNN-CN.
_IN_SYMBOL_RE = regex(r"(?:(?:[^\W_]|/(?=-))[/-](?:[ ]?\n)?|[A-ZĐa-z] -|/ |/[A-ZĐ][A-ZĐa-z]{1,3} ?- )\Z")
# Words that end like the head of a name: what stands before makes another word of them (CÁN BỘ, CƠ SỞ, NGHIỆP VỤ).
COMPOUNDS = {
    "bộ": word_set("thứ ngang cán toàn nội đồng đảng sơ tiến trung bắc nam cục phụ đường thủy liên chi khu"),
    "sở": frozenset({"cơ", "trụ", "công", "xứ"}),
    "vụ": word_set("dịch nghiệp nhiệm chức phục tạp công án sự mùa thời nghĩa đặc thương giáo học"),
    "cục": frozenset({"chi", "tổng", "bố", "đại", "phân"}),
    "ban": frozenset({"tiểu", "ủy", "liên", "phân"}),
    "hội": word_set("quốc xã đại lễ cơ giáo chi hiệp trung"),
    "viện": frozenset({"bệnh", "học", "thư", "tu", "phân", "nhạc"}),
    "công": frozenset({"ban", "thi", "thành"}),
    "thanh": frozenset({"phát"}),
    "thường": frozenset({"thư", "tịch"}),  # Phó Bí thư Thường trực: a post
    "trường": frozenset({"thị", "môi", "công", "ngư", "hiện", "lập", "nông", "lâm"}),
    "thống": word_set("luật cục chi giám vụ viện ngành ban tổng hội ngày năm truyền biểu bảng mẫu phiếu liệu cáo tin"),
    "thuế": word_set("luật cục chi khai nộp mã nợ hoàn số tiền loại kê đóng miễn"),
}
_LAST_WORD_RE = regex(r"([^\W_]+)[ \n]+\Z")
_COMPOUND_ENDS = frozenset(word[-2:] for heads in COMPOUNDS.values() for word in heads)
JOINTS = frozenset("/-")
NUMBERS = frozenset("123456789IVX")
_OF_MANY = frozenset({"ác ", "ác\n"})  # các
_JOINT_ENDS = frozenset({"/ \n", "- \n"})
# A page of the web is named after its body, and is none: Cổng thông tin điện tử Bộ Y tế.
_SITES = ("website", "trang web", "cổng thông tin điện tử", "trang thông tin điện tử", "cổng ttđt", "fanpage")
_TOLD_IN = ("theo báo", "trên báo")
# Words before a body that are part of another's name, or of a post; a line may end behind each.
_DROP_BEFORE = {
    "thu-tuong-chinh-phu": ("phó",),
    "chu-tich-nuoc": ("phó",),
    "chinh-phu": (
        "cơ quan thuộc",
        "cơ quan trực thuộc",
        "ngang bộ, cơ quan",
        "thường trực",
        "liên",
        "pttg",
        "giữa hai",
        *_TOLD_IN,
    ),
    "dang-cong-san-viet-nam": ("báo", "báo điện tử"),
    "quoc-hoi": ("tạp chí", "truyền hình"),
    "thuong-truc-chinh-phu": ("thủ tướng", "phó ttg"),  # the First Deputy Prime Minister
}
# A branch of some region, where no number says which: Ngân hàng Nhà nước khu vực, KBNN chi nhánh.
_WITH_BRANCHES = frozenset({"ngan-hang-nha-nuoc-viet-nam", "kho-bac-nha-nuoc"})
_BRANCH_RE = regex(r"[ \n](?:khu[ ]vực|chi[ ]nhánh)(?![^\W_])")
_DROP_ENDS = frozenset(
    (words + gap)[-3:] for words in itertools.chain(_SITES, *_DROP_BEFORE.values()) for gap in (" ", "\n", " \n")
)


@lru_cache(_ENOUGH)
def is_clear_before(before: str, compounds: bool) -> bool:
    """Whether three characters before a name show that it is part of nothing, and none of those that are dropped."""
    last = before[2]
    if before in _DROP_ENDS or before in _JOINT_ENDS or before in _OF_MANY or last in JOINTS:
        return False
    if last not in BLANKS:
        return True
    return before[1] not in JOINTS and not (compounds and (before[1] in BLANKS or before[:2] in _COMPOUND_ENDS))


def is_clear_after(body: Agency, after: str) -> bool:
    """Whether three characters after a name show that what follows makes no other of it."""
    if body.name[-1] in NUMBERS and (after[:1] == "," or after[1:2] == "v"):
        return False  # Quân khu 1, 2 và 3
    if after[:1] not in BLANKS:
        return after[:1] not in JOINTS
    two = after[1:3].lower()
    if two in {"kh", "ch"} and body.id in _WITH_BRANCHES:
        return False
    if body.level == "front" or after[1:2] in BLANKS or (body.id == "chinh-phu" and two in _IDEA_STARTS):
        return False
    if after[1:2].isupper():
        if body.category == "ministry" or body.id in _OF_NATIONS:
            return False
        return body.category != "enterprise" and _FOREIGN_STARTS.isdisjoint((two, two[:1]))
    return two not in _SMALL_STARTS


def is_part(folded: Folded, start: int, compounds: frozenset[str] | None) -> bool:
    """Whether what stands before a name makes it part of a number, or of another word."""
    lower = folded.lower
    if start < 2:
        return False
    last = lower[start - 1]
    if last in BLANKS:
        if compounds is not None and last == " ":
            ending = lower[start - 3 : start - 1]
            if ending in _COMPOUND_ENDS or ending[-1:] in BLANKS:
                head = _LAST_WORD_RE.search(lower, max(0, start - 16), start)
                if head is not None and head[1] in compounds and not lower.endswith(_FILE, 0, start):
                    return True
        if lower[start - 2] not in JOINTS and lower[start - 3 : start] not in _JOINT_ENDS:
            return False
    elif last not in JOINTS:
        return False
    elif lower[start - 2].isalnum() and not _is_word(folded.cased[start + 1 : start + 2]):
        return True
    if not _IN_SYMBOL_RE.search(folded.cased, max(0, start - 8), start) or _ITEM_RE.search(
        lower, max(0, start - 8), start
    ):
        return False
    if not _is_word(folded.cased[start + 1 : start + 2]):
        return True
    whole = lower[max(0, start - 16) : start].rsplit(None, 1)[-1]  # Cục Thuế/Bộ Tài chính, not 7/QĐ-Bộ Tài chính
    return any(c.isdigit() for c in whole) or "/" in whole[:-1] or len(whole) > 15


def _is_word(second: str) -> bool:
    """Whether the second letter of a name is one of a word, not of a symbol: these have no tones (BỘ, not BYT)."""
    return second.islower() or (not second.isascii() and second != "Đ")


def _in_number(cased: str, start: int, end: int) -> bool:
    """Whether letters go on after a joint as a document's number does: ``BNN-CN``, ``CTN-00120886``."""
    return cased[end + 1 : end + 2].isalnum() and (written := cased[start:end]).isupper() and " " not in written


def is_of_each(folded: Folded, end: int) -> bool:
    """Whether words after a name say that each unit, or level, has its own: ``UBND cùng cấp``."""
    return folded.lower[end : end + 1] in BLANKS and _MANY_AFTER_RE.match(folded.lower, end) is not None


def is_of_many(folded: Folded, start: int, end: int, value: Pending) -> bool:
    """Whether words that need the document mean many bodies, or none."""
    of_one_level = value.pattern is not None and len(value.pattern.levels) == 1 and not value.pattern.bare
    if folded.cased[end : end + 1] in JOINTS and _in_number(folded.cased, start, end):
        return True  # "Số:    /SCT-CN", a number still to be given too
    if _is_dropped(folded.lower, start):
        return True
    if folded.lower.endswith(MANY_BEFORE, max(0, start - 16), start):
        return not (of_one_level and folded.lower[start - 1] == "/")
    # UBND/HĐND, Tỉnh ủy/Thành ủy: that of any unit; Sở Tư pháp/UBND cấp xã: that of the province, or ...
    return value.pattern is not None and not (value.title or of_one_level) and folded.cased[end : end + 1] == "/"


_FILE = ("hồ sơ ", "hồ sơ\n")  # and no sơ bộ: hồ sơ Bộ Nội vụ trình
_LAW_RE = regex(r"(?:\A|\n)[ ]{0,24}(?:bộ[ ])?(?:luật|pháp[ ]lệnh)[ ]{0,3}\n{1,2}(?!của[ ])(?:[^\W_]+[ ]){0,4}\Z")
_COMMITTEES = ("ủy ban ", "ủy ban\n", "ub ")
_UNIT_HEADS = ("cục ", "vụ ", "chi cục ", "viện ", "trung tâm ")
_NATIONAL = ("việt nam", "tối cao", "nhà nước", "trung ương")  # of these there is one
_NEXT_MEMBER_RE = regex(
    r"(?:[ ]\([^()\n]{1,40}\))?(?:[ ]?[,;][ \n]{1,2}(?:và[ ])?|[ \n](?:và|với|-)[ \n]|/)(?:các[ ])?"
)


def is_cut_short(cased: str, start: int, end: int, value: Agency) -> bool:
    """Whether the first words of a ministry's name go on to that of another: of another day, or another nation's."""
    name, length = value.name, end - start
    if value.category != "ministry" or len(name) == length or cased[start:end].lower() != name[:length].lower():
        return False
    more = _MORE_RE.match(cased, end)
    return more is not None and (more["word"] is None or more["word"].lower() not in _AFTER_SHORT)


def _is_dropped(lower: str, start: int, body: str = "") -> bool:
    """Whether words before a name make it that of a page of the web, of another body, or of a post."""
    if lower[max(0, start - 3) : start] not in _DROP_ENDS:
        return False
    return " ".join(lower[max(0, start - 26) : start].split()).endswith((*_SITES, *_DROP_BEFORE.get(body, ())))


def _is_any(lower: str, cased: str, start: int, end: int) -> bool:
    """Whether ``các`` before a unit of a ministry makes all of its kind of it: ``các Cục Quản lý đường bộ``."""
    if not lower.endswith(("các ", "các\n"), 0, start) or not lower.startswith(_UNIT_HEADS, start):
        return False
    if lower.endswith(_NATIONAL, start, end):
        return False
    more = _NEXT_MEMBER_RE.match(lower, end)
    return more is None or not cased[more.end() : more.end() + 1].isupper()


def is_refused(folded: Folded, start: int, end: int, value: Agency) -> bool:
    """Whether the context says that these words are no body of ours."""
    lower, cased = folded.lower, folded.cased
    if _is_any(lower, cased, start, end):
        return True
    if _is_dropped(lower, start, value.id) or (value.id == "chinh-phu" and _IDEA_RE.match(lower, end)):
        return True
    if value.id in _OF_THE_PARTY and _ANOTHERS_RE.match(cased, end):
        return True
    if value.category == "enterprise" and lower[start - 3 : start] == " - " and " " not in cased[start:end]:
        owner = lower[max(0, start - 80) : start].rsplit("\n", 1)[-1]
        if "công ty" in owner and owner[-4].isalnum():
            return True  # Tổng công ty Khoáng sản - TKV: one of its companies
    if value.level == "front" and lower.endswith(_COMMITTEES, max(0, start - 8), start):
        return True  # Ủy ban Mặt trận Tổ quốc Việt Nam: of some level, or of each
    if cased[start:end].isupper() and _LAW_RE.search(lower, max(0, start - 64), start):
        return True  # the title of a law: LUẬT, and below it MẶT TRẬN TỔ QUỐC VIỆT NAM
    if end + 1 >= len(lower):
        return False
    if is_cut_short(cased, start, end, value):
        return True
    if value.id in _WITH_BRANCHES and _BRANCH_RE.match(lower, end):
        return True
    if (after := lower[end]) not in BLANKS:
        return after in JOINTS and _in_number(cased, start, end)
    if value.unit is not None:
        return False
    if value.level == "front" and _MANY_AFTER_RE.match(lower, end):
        return True
    at = past_blank(lower, end)
    capital = cased[at : at + 1].isupper()
    if capital and value.category == "enterprise" and " " not in cased[start:end] and "\n" not in lower[end:at]:
        return True  # VNPT Hưng Yên, EVN Hà Nội: a branch
    if (
        capital
        and (value.category == "ministry" or value.id in _OF_NATIONS)
        and cased[at + 1 : at + 2].islower()
        and STRANGE_RE.match(lower, at) is not None
    ):
        return True
    if (_FOREIGN_STARTS if capital else _SMALL_STARTS).isdisjoint((lower[at : at + 1], lower[at : at + 2])):
        return False
    foreign = _FOREIGN_RE.match(lower, end)
    if foreign is None or _NATION_RE.match(lower, end):
        return False
    return foreign["country"] is None or cased[foreign.start("country")].isupper()
