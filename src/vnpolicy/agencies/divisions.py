"""The units inside ministries (vụ, cục, tổng cục, viện, trung tâm), which no table lists in full.

Each ministry's decree names its own anew, so ``Vụ Tổ chức cán bộ`` or ``Cục Pháp chế Bộ Quốc phòng`` is read from its
head over the fields that such units are named after, and only where the name visibly ends. The kinds of units are those
of the Nghị định số 123/2016/NĐ-CP, Điều 17 (vụ, văn phòng, thanh tra, cục, tổng cục, đơn vị sự nghiệp công lập).
"""

from __future__ import annotations

from vnpolicy._regex import regex, word_set

from .composed import of_area
from .context import Context, Group, Pending
from .meanings import Reading
from .places import read_unit
from .shipped import fields
from .units import Pattern, Unit, compose
from .values import Agency
from .words import BLANKS, SURNAMES, past_blank, plain, slug, word_at

__all__ = ["DIVISIONS", "GAP_RE", "MINISTRIES", "STARTS", "division", "goes_on", "topic_at"]

DIVISIONS = {
    "vụ": "Vụ",
    "cục": "Cục",
    "chi cục": "Chi cục",
    "tổng cục": "Tổng cục",
    "viện": "Viện",
    "trung tâm": "Trung tâm",
}
_OF_UNITS = frozenset({"Trung tâm", "Chi cục"})

# Fields that name a unit wherever they stand in its name.
_FIELDS = """
    pháp chế|pháp luật|pháp lý|luật pháp|tổ chức cán bộ|tổ chức biên chế|tổ chức phi chính phủ|tổ chức tín dụng
    tổ chức nhà nước|tài chính|kế toán|kiểm toán|ngân sách|tài vụ|tài sản|kho quỹ|tiền tệ|tín dụng|ngân hàng
    khoa học|kỹ thuật|công nghệ|công nghệ thông tin|truyền thông|dữ liệu|chuyển đổi số|chuyển đổi xanh
    đổi mới sáng tạo|tin học|viễn thông|bưu chính|báo chí|xuất bản|phát hành|môi trường|tài nguyên nước|tài nguyên
    khí hậu|khí tượng|thủy văn|địa chất|khoáng sản|biển|hải đảo|đất đai|đo đạc|bản đồ|viễn thám|nông nghiệp
    nông thôn|lâm nghiệp|kiểm lâm|thủy lợi|thủy sản|kiểm ngư|thú y|chăn nuôi|trồng trọt|thực vật|đê điều|thiên tai
    công nghiệp|thương mại|công thương|năng lượng|điện lực|điện hạt nhân|hạt nhân|dầu khí|than|hóa chất|thị trường
    xuất nhập khẩu|cạnh tranh|khuyến công|kiến trúc|quy hoạch|đô thị|hạ tầng|vật liệu|nhà ở|bất động sản|vận tải
    vật liệu xây dựng|giao thông|đường bộ|đường sắt|đường thủy|hàng hải|hàng không|đăng kiểm|an toàn|y tế|y dược|y học
    dược|cổ truyền
    dân số|trẻ em|bà mẹ|sức khỏe|phòng bệnh|bệnh tật|bảo hiểm|bảo trợ|xã hội|lao động|việc làm
    tiền lương|bình đẳng giới|người có công|giáo dục|sinh viên|học sinh|mầm non|tiểu học|trung học|đại học|phổ thông
    nghề nghiệp|thường xuyên|chính trị|thể chất|nhà giáo|văn hóa|văn nghệ|nghệ thuật|điện ảnh|thư viện|gia đình
    di sản|bản quyền|tác giả|biểu diễn|triển lãm|mỹ thuật|nhiếp ảnh|thể dục|thể thao|du lịch|dân tộc|tôn giáo
    tín ngưỡng|văn thư|công chức|viên chức|công vụ|biên chế|chính quyền|địa phương|đoàn thể|thanh niên|phụ nữ
    cải cách hành chính|hành chính sự nghiệp|hành chính|tư pháp|hình sự|dân sự|hộ tịch|quốc tịch|lý lịch|bổ trợ
    con nuôi|công dân
    khiếu nại|tố cáo|tham nhũng|an ninh|quốc phòng|quân sự|quân lực|tác chiến|ma túy|tội phạm|cảnh sát
    xuất nhập cảnh|ngoại giao|ngoại vụ|lãnh sự|lễ tân|châu á|châu âu|châu mỹ|châu phi|đông nam á|đông bắc á|tây á
    điều ước|asean|unesco|quốc tế|nước ngoài|trong nước|ngoài nước|đối ngoại|kinh tế|doanh nghiệp|đấu thầu
    đăng ký kinh doanh|hợp tác xã|công sản|công nợ|giá|thuế|phí|lệ phí|hải quan|chứng khoán|dự trữ|kho bạc
    nợ công|phát triển bền vững|sở hữu trí tuệ|tiêu chuẩn|đo lường|chất lượng|tần số|bức xạ|cơ sở|cơ yếu|mật mã|bảo mật
    nhân văn|tự nhiên|vật lý|toán học|hóa học|sinh học|cơ học|khen thưởng|kiểm soát thủ tục|thủ tục|văn bản
    xây dựng văn bản|công báo|nội chính|tổng hợp kinh tế|khuyến nông|khuyến ngư|huyết học|truyền máu|sốt rét
    côn trùng|dinh dưỡng|pháp y|tâm thần|lão khoa|văn xã|khoa giáo|công chúng|tư liệu|sử học|triết học|chữa cháy
    cứu nạn|cứu hộ|phòng cháy|rửa tiền|lãnh thổ|biên giới|hợp tác quốc tế|thi hành án|vi phạm|thiết bị|công trình
    nhà nước|quốc gia|trung ương|quốc dân|việt nam|quân đội|công an|nhân dân|các dân tộc|miền núi|đa biên
    song phương|dạy nghề|nhân lực|nguồn nhân lực|cán bộ|di truyền|ngoại hối|công tác quốc hội|gang thép|luyện kim
    kết cấu|khí tượng thủy văn|kinh tế số|xã hội số|số|thị trường ngoài nước|cơ điện|giống|ngữ văn|văn học|ngôn ngữ
    khảo cổ|tâm lý|nhà văn|địa lý|vùng|điện tử|vô tuyến điện|tệ nạn|doanh nhân|quỹ đất
    an ninh mạng|lịch sử|nội bộ|nội địa|sau thông quan|chống buôn lậu|chống ma túy|chống tham nhũng|chống tội phạm
    chống tệ nạn xã hội|chống rửa tiền|ký sinh trùng|dịch tễ|vệ sinh|y tế công cộng|kiểm nghiệm|thuốc|thực phẩm|bỏng
    hải dương học|tiến bộ kỹ thuật|các ngân hàng|tổ chức tài chính|sản phẩm mật mã|dân quân|tự vệ|tuyên huấn
    quân huấn|hậu cần|nhà trường|tác chiến điện tử|cổng thông tin điện tử|đấu thầu qua mạng|thi đấu|nước sạch|y khoa
    nông sản|nông lâm sản|nông lâm thủy sản|nghề muối
    đô thị thông minh|châm cứu|đông y|sự nghiệp công|công ích|y tế dự phòng
"""
# Words that name a unit as the first of its fields, but begin what it does after them.
_WORKS = """
    tổ chức|quản lý|kiểm tra|thanh tra|giám sát|tổng hợp|kiểm soát|phát triển|xây dựng|đào tạo|bồi dưỡng|hỗ trợ
    nghiên cứu|thống kê|thẩm định|kế hoạch|dự báo|bảo vệ|bảo tồn|xúc tiến|chính sách|chiến lược|điều tra|phòng vệ
    phân tích|đánh giá|kiểm định|giám định|phổ biến|theo dõi|đăng ký|quan hệ|quản trị|chế biến|phát thanh
    truyền hình|tuyên truyền|huấn luyện|điều tiết|điều hành|tích hợp|ứng dụng|dịch vụ|công tác|tuyển dụng|đối tác
    phòng|thông tin|thanh toán|đầu tư|trợ giúp|bồi thường|chứng thực|thi đua|hợp tác|hội nhập|xuất khẩu|nhập khẩu
    lưu trữ|kê khai|khám|chữa bệnh|ngăn ngừa|tiết kiệm|ổn định|giao dịch|bảo đảm|hoạt động|xử lý
    tư vấn|điều dưỡng|đấu giá|hội nghị|quản lý dự án|cung ứng|dịch vụ công|dịch vụ tổng hợp
"""
_FIRST = frozenset(part.strip() for line in _WORKS.splitlines() for part in line.split("|") if part.strip())
_SHORT = fields()  # Vụ PC
_TOPICS = _FIRST.union(
    _SHORT, (part.strip() for line in _FIELDS.splitlines() for part in line.split("|") if part.strip())
)
STARTS: dict[str, int] = {}  # the first word of a field, and how many words the longest has that begins with it
for _field in _TOPICS:
    _start = _field.partition(" ")[0]
    STARTS[_start] = max(_field.count(" ") + 1, STARTS.get(_start, 0))
GAP_RE = regex(r",[ \n]{1,2}+(?:và[ ])?|[ ]?-[ ]|[ \n]{1,2}+(?:và|&)[ \n]{1,2}+|[ ]{1,2}+\n?|\n")
_NUMBER_RE = regex(r"[ ](?:[Kk]hu[ ]vực[ ](?:[IVX]{1,5}|[1-9])|I{1,3}|IV|VI{0,3}|[1-9])(?![\w/.,]*[\w/])")
# Words for what a unit does, or what is said of it, by which its name visibly ends.
_AFTER = word_set(
    """
    có đã sẽ được là chủ phối trình báo ban trả thông nhận đề yêu hướng thực triển tiếp tham theo thẩm cấp thu rà
    hoàn đưa tổ tổng và của thuộc tại để trong về với cho do từ trước sau khi gửi xem quyết phê kiểm giám đánh cần
    phải không cũng đang các những này trên dưới nêu làm lập cùng hoặc nơi ở qua nhằm bằng quản công ký họp phát
    soạn bố khẩn tích thường chịu giúp hằng hàng căn tạm ra vào thì mà nếu xử xác chỉ kịp nghiên giải đôn tăng bổ
    cung hỗ đến như cập chuyển xây thống đăng kết lấy góp phân phụ đại lưu sao ngày tuyên khảo dự rút khởi duy
    bàn mở mời nộp đón thăm trực
    """
)
# What a unit is told to do, where the line that names it has run into the next.
_TOLD_RE = regex(
    r"[ ](?:khẩn trương|chủ trì|phối hợp|rà soát|tiếp tục|tham mưu|hoàn thành|báo cáo|tăng cường|đẩy mạnh)(?![^\W_])"
)
_INSPECTED = (" bộ", " sở", " cục", " tỉnh", " thành phố", " chính phủ")
_NATIONAL = ("quốc gia", "trung ương", "việt nam", "nhà nước", "quân đội", "nhân dân")
_CUT = {
    "Viện": _FIRST,
    "Cục": frozenset({"cảnh sát", "cảnh sát điều tra tội phạm"}),
    "Trung tâm": frozenset({"hội nghị"}),  # a house
}
_CARES = frozenset({"y tế", "y tế dự phòng"})  # Trung tâm y tế huyện A: its field is written small as often
MINISTRIES = frozenset({"ministry", "ministry-level", "government-body"})
_ANY_UNIT = Pattern("trung-tam", "Trung tâm", levels="pdc")


def division(
    at: Context, start: int, end: int, *, head: str = "", alone: bool = True
) -> tuple[int, Agency | Pending] | Group | None:
    """The unit whose head stands in ``start:end``, or whose name begins at ``end`` after a ``head`` given elsewhere.

    ``alone`` says whether its name may go on after a comma, as it may not behind ``các``: there another name begins.
    """
    commas = alone and not at.folded.lower.startswith("các", max(0, start - 4), start - 1)
    read = _fields(at, end, shared=bool(head), commas=commas)
    if read is None:
        return None
    stop, fields = read
    written = head or DIVISIONS[plain(at.folded.lower[start:end])]
    if fields.lower() in _CUT.get(written, ()):
        return None  # Viện Nghiên cứu …, Cục Cảnh sát …: cut short
    name = f"{written} {fields}"
    regional = " khu vực " in fields.lower()
    whole = fields.lower().endswith(_NATIONAL) or fields[-1] in "IVX123456789"
    if written in _OF_UNITS:
        unit = read_unit(at, stop, _ANY_UNIT)
        if isinstance(unit, Group):
            if not whole:
                return unit
            unit = None  # Trung tâm Lưu trữ quốc gia I cấp bản sao: what it does
        category = "service" if written == "Trung tâm" else "department"
        if unit is not None:
            pattern = Pattern(slug(name), name, levels="pdc", category=category)
            stop, what = unit
            if isinstance(what, Unit):
                return stop, compose(pattern, what)
            return stop, Pending(plain(at.folded.cased[start:stop]), pattern, what)
        if at.folded.lower.startswith(" khu", stop):
            local = of_area(at, stop, Pattern(slug(name), name, category=category))
            if local is not None:
                return local
        whole = whole and (written != "Chi cục" or regional)
    owner = None if head else _owner(at, stop)
    if owner is not None:
        stop, body = owner
        name = f"{name} {body.name}"
        return stop, Agency(slug(name), name, "unit", body.level, body.id)
    if not regional and not _ends(at, stop, large=at.folded.cased[end:stop].isupper()):
        return None
    if written in _OF_UNITS and not whole:
        return None
    return stop, Agency(slug(name), name, "unit", "central")


def _fields(at: Context, end: int, *, shared: bool, commas: bool) -> tuple[int, str] | None:
    """The fields after a head, as far as they run, and how the name writes them."""
    lower, cased = at.folded.lower, at.folded.cased
    large = cased[max(0, end - 2) : end].isupper()
    parts: list[str] = []
    stop = pos = end
    first = True
    for count in range(9):
        if count == 0 and shared:
            gap, pos = "", end
        else:
            between = GAP_RE.match(lower, stop)
            if between is None:
                break
            gap, pos = between[0], between.end()
        topic_end, word = topic_at(lower, pos)
        if not word or (word in _SHORT and not (cased[pos:topic_end].isupper() and lower.endswith("vụ", 0, end))):
            break
        capital = cased[pos].isupper()
        joined = not gap.isspace() and bool(gap)
        if count == 0:
            if not (capital or word in _CARES) or joined or "\n" in gap:
                break
        elif word.startswith("châu ") or (
            not commas
            and joined
            and "-" not in gap
            and not ("và" in gap and (lower[topic_end : topic_end + 1] == "," or ";" in lower[max(0, end - 3) : end]))
        ):
            break
        elif joined and capital and word == "thanh tra" and lower.startswith(_INSPECTED, topic_end):
            break  # Vụ Tổ chức cán bộ, Thanh tra Bộ: the next body
        elif "-" in gap:
            if not capital:
                break
        elif gap[0] == "," and not capital and parts[-1].lower().endswith(_NATIONAL):
            break  # Cục Bảo vệ an ninh Quân đội, cán bộ …
        elif not large:
            works = word in _FIRST
            # giao Cục Thống kê theo dõi: no unit is named by this word in small letters
            if (works and not capital and (joined or not first or word == "theo dõi")) or ("\n" in gap and capital):
                break
        first = word in _FIRST
        text = plain(cased[pos:topic_end])
        if word in _SHORT:
            text = _SHORT[word]
        elif large:
            text = text.lower()
            text = text[:1].upper() + text[1:] if joined or not parts else text
            text = text.replace("việt nam", "Việt Nam")
        if not (parts or capital):
            text = text.capitalize()
        if parts:
            parts.append(" - " if "-" in gap else ", " if gap[0] == "," else " và " if joined else " ")
            if gap[0] == "," and "và" in gap:
                parts[-1] = ", và "
        parts.append(text)
        stop = topic_end
    if not parts:
        return None
    number = _NUMBER_RE.match(cased, stop)
    if number is not None:
        parts.append(number[0])
        stop = number.end()
    return stop, "".join(parts)


def topic_at(lower: str, pos: int) -> tuple[int, str]:
    """The longest field that begins at a place, and where it ends."""
    best = pos, ""
    word = word_at(lower, pos)
    if word is None:
        return best
    phrase = word[0]
    for _ in range(STARTS.get(phrase, 0)):
        end = word.end()
        if phrase in _TOPICS:
            best = end, phrase
        if lower[end : end + 1] not in BLANKS:
            break
        word = word_at(lower, past_blank(lower, end))
        if word is None:
            break
        phrase = f"{phrase} {word[0]}"
    return best


def goes_on(lower: str, pos: int, *, works: bool = True) -> bool:
    """Whether a field begins at a place; ``works`` says that a word for what a unit does may be one."""
    topic = topic_at(lower, pos)[1]
    return topic != "" and (works or topic not in _FIRST)


def _ends(at: Context, stop: int, *, large: bool) -> bool:
    """Whether a name visibly ends here: at a mark, a line's end, a word for what the unit does, or a person's name."""
    cased = at.folded.cased
    after, more = cased[stop : stop + 1], cased[stop + 1 : stop + 2]
    if after != " " or more == "\n":
        return more.isupper() if after == "/" else not (after.isalnum() or after in {"-", "&"})
    word = word_at(at.folded.lower, stop + 1)
    if word is None:
        return more not in {"&", "+"}
    if more.islower():
        return not large and word[0] in _AFTER
    return word[0] in SURNAMES or word[0] in {"bộ", "văn"} or _TOLD_RE.match(at.folded.lower, stop) is not None


def _owner(at: Context, stop: int) -> tuple[int, Agency] | None:
    """The ministry that stands right after a unit's name."""
    lower = at.folded.lower
    start = past_blank(lower, stop)
    if lower[stop : stop + 1] not in BLANKS or not at.folded.cased[start : start + 1].isupper():
        return None
    for end, payload in at.registry.lexicon.walk(lower, start):
        bodies = [item for item in payload if isinstance(item, Agency)]
        bodies += [item.agency for item in payload if isinstance(item, Reading) and item.meant(at.on)]
        if len(bodies) == 1 and bodies[0].category in MINISTRIES:
            return end, bodies[0]
    return None
