"""Deadline or not: what the clause says of a time (thời hạn, hay chỉ là thời gian).

A time is a deadline where the clause sets a duty, a goal or a plan that must be met by then; a clause that reports the
past, states a condition or says how long something is in force names a day or a stretch, and no more.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final

from vnpolicy._regex import regex

from .patterns import S as _S
from .patterns import spaced, words

if TYPE_CHECKING:
    from .prepositions import Preposition

__all__ = ["ends_work", "is_deadline", "is_planned", "is_state", "is_stretch", "is_told", "opens_duty", "tells_who"]

_STOP_RE: Final = regex(
    r"[.;:?!\n|](?:(?<=[.;:?!])(?<![ (]tp\.)(?=[ \n]|\[[0-9]{1,3}\])"
    r"|(?<=\n)[ ]*(?=\n|[-+•*]|[0-9]{1,2}[.)]|[a-zđ][.)])|(?<=\|))"
)

# "trình" is a duty, and the second half of a dozen nouns; a report may be a duty, and the end of a reporting year.
_NOUNS: Final = "chương công quá quy lộ giáo tờ xuất hành tiến giải lập tường thuyết"
_SUBMIT: Final = "".join(rf"(?<!{noun}\s)" for noun in _NOUNS.split()) + "trình"
_SEND: Final = r"(?<!tiền\s)gửi(?! ti(?:ền|ết))"  # but tiền gửi, gửi tiết kiệm
_REPORT: Final = r"(?<!kỳ\s)(?<!năm\s)(?<!điểm\s)(?<!mẫu\s)(?<!theo\s)(?<!tại\s)(?<!bản\s)báo cáo"
# What a duty, a goal or a plan says; "trong" and "vào" need one of them.
_STRONG_RE: Final = words(
    rf"""hoàn (?:thành|tất), xong, {_SUBMIT}, phải, phấn đấu, mục tiêu, chỉ tiêu, khẩn trương, dứt điểm,
    (?<!theo\s)(?<!sơ\s)yêu cầu,
    (?<!theo\s)(?<!sơ\s)(?<!bản\s)(?<!đơn\s)(?<!giấy\s)(?<!người\s)(?<!có\s)(?<!được\s)đề nghị, {_SEND},
    dự kiến, nộp, {_REPORT}, giải ngân (?:hết|100|đạt), quyết tâm, cần(?! thiết| thơ), khởi công,
    khánh thành, thông xe, đưa vào, chậm nhất, sớm, có kế hoạch(?! (?:số|năm|và|của|này|vốn)), lên kế hoạch"""
)
# The nearest of them, which a preposition that says its own limit is content with.
_NEAR_DUTY_RE: Final = words(
    rf"""hoàn (?:thành|tất), xong, {_SUBMIT}, {_SEND}, nộp, {_REPORT}, phải, kết thúc,
    phấn đấu, cần(?! thiết| thơ), (?<!theo\s)(?<!sơ\s)yêu cầu, đề nghị"""
)
_COMPLETE_RE: Final = words("hoàn (?:thành|tất), xong")
# "sau khi hoàn thành", "chưa làm xong": what comes then, or is so then, on the day.
_WHEN_RE: Final = regex(spaced(r"(?<![^\W_])(?:khi|nếu|trường hợp|chưa)(?: [^\W_]{1,8}){0,2} \Z"))
# What is told to somebody so many days before an event.
_TELL_RE: Final = words(rf"gửi, nộp, thông báo, {_REPORT}, đăng ký, niêm yết, công bố")
# What is got ready by then, or done at the latest.
_FORM_RE: Final = words("lập, làm, có mặt, tổ chức, thành lập, bầu, chốt")
# What a plan for a stretch to come says.
_ACT_RE: Final = words(
    "ban hành, phê duyệt, công bố, thẩm định, khắc phục, tham mưu, rà soát, đề xuất, triển khai, xử lý,"
    " ký (?:kết|hợp đồng), hướng dẫn, xây dựng, bố trí, chuẩn bị, cập nhật, số hóa, chuẩn hóa, tích hợp, vận hành,"
    " lắp đặt, thi công, nghiệm thu, bàn giao, chi trả, giải quyết, tháo gỡ, di dời, giải phóng, lấy ý kiến, cung cấp,"
    " thí điểm, trả lời, quyết toán, đấu nối, cắm mốc, thẩm tra, khôi phục, sơ tán, hỗ trợ, sơ kết, tổng kết,"
    " đăng tải, niêm yết, cấp (?:lại )?(?:điện|nước)"
)
# What a list sets before its items: "-", "2.1.", "b)".
_MARK: Final = r"[-+•*\s]*(?:(?:[0-9]{1,2}(?:\.[0-9]{1,2}){0,2}|[a-zđ])[.)][ \n])?"
# "Giao Sở Xây dựng thẩm định dự án trong tháng 8", said in August.
_ORDERS_RE: Final = regex(_MARK + r"giao[ \n](?!thông|dịch|tiếp|lưu|ban|thương)")
# "Thủ tướng giao Bộ Y tế …", but not "vốn, chỉ tiêu giao các xã".
_WHO_ORDERS_RE: Final = regex(
    _MARK + r"(?:(?!(?:kế|chỉ|dự|vốn|việc|được|đã|theo|quyết|số|danh|bàn|tiền)[ ])[^\W\d_]{1,9}[ ]){0,8}?(?=giao[ \n])"
)
_TO_BODY_RE: Final = words(
    "giao (?:cho )?(?:các )?(?:bộ|sở|cục|vụ|viện|ban|ủy ban|ubnd|công an|văn phòng|đại học|trường|tổng|tập đoàn"
    "|ngân hàng|thanh tra|trung tâm|phòng|chi cục|bảo hiểm|kho bạc|liên đoàn|hội|đơn vị|cơ quan|địa phương|xã"
    "|phường|huyện|tỉnh)"
)
# "tổ chức sơ kết vào năm 2028", and what "Sở Y tế, trong quý I, …" goes on with.
_REVIEW_RE: Final = regex(r"(?:(?<![^\W_])sơ[ \n]kết(?:[ \n]giữa[ \n]kỳ)?|(?:,|[ \n]và)[ \n]tổng[ \n]kết)[ \n]{1,3}\Z")
_AGREE_RE: Final = words(f"thống nhất, tổ chức, hoàn thiện, {_SUBMIT}, {_REPORT}, ban hành, rà soát, xây dựng, công bố")
# "Sở Xây dựng chủ trì, phối hợp với Sở Tài chính ban hành đơn giá trong tháng 8", said in August too.
_CHARGED_RE: Final = words(
    r"chủ trì, được (?:giao|phân công|yêu cầu), có trách nhiệm, chịu trách nhiệm,"
    r" (?<!ban\s)(?<!theo\s)(?<!sự\s)(?<!kiến\s)(?<!đã\s)chỉ đạo(?! của| điều)"
)
# "chỉ số do Cục Thống kê ban hành": no plan of what is to be done.
_DONE_BY_WHOM_RE: Final = regex(r"(?<![^\W_])(?:do|(?<!sẽ[ \n])được(?![ \n](?:giao|yêu[ \n]cầu|phân[ \n]công)))[ \n]")
# "Đến năm 2025, huyện đã có …".
_DONE_AFTER_RE: Final = regex(rf",?(?:{_S}[^\W\d_]{{1,7}}){{0,3}}{_S}đã(?![^\W_])(?!{_S}và{_S}đang)")
# A report of what has been, a comparison, an estimate.
_PAST_RE: Final = words(
    """đã(?! (?:yêu cầu|đề nghị|chỉ đạo)), tính đến, lũy kế, so với, ước, đạt được, vừa, vừa qua, trong đó, tổng kết,
    từng, diễn ra, ghi nhận, cùng kỳ"""
)
# A condition on the past, or how long something is in force.
_CONDITION_RE: Final = words(
    r"""đã, được (?:cấp|phê duyệt|ban hành|ký|giao đất|tuyển dụng|tiếp nhận|bầu|bổ nhiệm|công nhận),
    được (?:thành lập|hưởng|áp dụng|xây dựng|sử dụng), bị (?:tước|thu hồi|xử phạt|phạt|kỷ luật|kết án|đình chỉ),
    (?<!tuyển\s)(?<!phát\s)(?<!học\s)(?<!thí\s)(?<!vệ\s)(?<!dân\s)(?<!y\s)sinh(?= \Z),
    ký kết(?! (?:hợp đồng|thỏa thuận)), phát sinh, trường hợp, hiệu lực,
    tồn tại, xảy ra, vi phạm, trốn đóng, chậm đóng, nghỉ (?:hưu|việc), đang, thành lập,
    hoạt động (?:kháng|cách), từ trần, gia hạn, kể từ, vào sổ"""
)
# What may be one, and may as well be the matter of a duty: "báo cáo kết quả công tác trước ngày D".
_MATTER_RE: Final = words(
    r"""sử dụng đất, tham gia, khởi công, tính, hợp đồng, (?<!chế\s)(?<!ngày\s)làm việc,
    có (?:đủ )?[0-9][0-9]? ngày làm việc, (?<!ban\s)công tác, tuyển dụng,
    áp dụng, kéo dài, có giá trị, bắt đầu, (?<!ảnh\s)hưởng,
    (?<!các\s)(?<!cung\s)(?<!cùng\s)(?<!phân\s)(?<!nâng\s)(?<!trợ\s)cấp"""
    "(?! (?:có thẩm|trên|dưới|ủy|bộ|tỉnh|xã|điện|nước))"
)
_ORDER_RE: Final = words(
    "đề nghị, giao, tổ chức, triển khai, thực hiện, tổng hợp, rà soát, chỉ đạo, tham mưu, đăng ký, bảo đảm, đảm bảo"
)
# A duty that stands right before its limit is one even when the limit has passed.
_DONE_BY_RE: Final = regex(r"(?<![^\W_])(?:hoàn[ \n]{1,3}(?:thành|tất)|xong)[: \n]{1,4}\Z")
_LIMIT_RE: Final = regex(r"(?<![^\W_])(?:thời[ \n]{1,3})?hạn(?:[ \n]{1,3}(?:chót|cuối|là))?[: \n]{1,4}\Z")
# "(trong trường hợp có kết quả)": a condition of what stands before it.
_ASIDE_RE: Final = regex(r"[ \n]\((?:(?:trong|nếu|đối với)[ \n]{1,2}|trường[ \n]{1,2}hợp)[^()]*\)")
# "Đơn nộp trước ngày D thì xét theo lệ cũ": a condition too.
_THEN_RE: Final = regex(
    rf",?{_S}thì(?![^\W_])"
    rf"|{_S}được{_S}(?:tiếp{_S}tục|thực{_S}hiện{_S}theo|giải{_S}quyết|áp{_S}dụng|hưởng|xử{_S}lý|xem{_S}xét|tính|miễn)(?![^\W_])"
)
# "Chủ tàu đã phải nộp sổ trước ngày D phải …": who is meant, and what they must do now.
_MUST_RE: Final = regex(rf"{_S}(?:phải|có{_S}trách{_S}nhiệm)(?![^\W_])")
# "trường hợp thời hạn kết thúc …", with no main clause yet: one too.
_IF_RE: Final = regex(r"(?<![^\W_])(?:trường[ \n]{1,3}hợp|nếu)(?![^\W_])(?:(?!phải|thì)[^,])*\Z")
# "Trường hợp thời hạn khai thác, thu hồi kết thúc trước ngày D, …": one with a list in it, and its main clause behind.
_IF_ENDS_RE: Final = regex(
    spaced(r"(?<![^\W_])(?:trường hợp|nếu)(?![^\W_])(?:(?!phải|thì)[^.;])*(?:kết thúc|hết (?:hạn|hiệu lực)) \Z")
)
# "trường hợp không đồng ý thì chuẩn bị … để bàn giao trước ngày D": the work that follows from one.
_THEN_DO_RE: Final = regex(rf"(?<![^\W_])thì{_S}")
_AS_SET_RE: Final = words("theo, như, quy định, đã, thì")
# "phải được phê duyệt trước ngày D": a duty, and nothing after it that turns it into a story or a condition.
_BOUND_RE: Final = regex(
    r"(?<![^\W_])(?:phải|có trách nhiệm)(?![^\W_])(?:(?!đã|đang|mà|trường|nếu|khi).)*\Z", re.DOTALL
)
# What a goal says, whatever has been done before it.
_GOAL_RE: Final = words("mục tiêu(?! quốc gia), chỉ tiêu, phấn đấu")
_OUTLOOK_RE: Final = words("tầm nhìn, chiến lược, quy hoạch, định hướng, lộ trình")
# "Đến ngày D, các xã phải …": the duty stands behind its limit.
_PLANNED_RE: Final = regex(
    rf",?(?:{_S}(?!(?:đã|đang|không(?!{_S}thuộc)|chưa|mà|thì|nếu|hết)[ \n])[^ \n,]{{1,12}},?){{1,60}}?"
    rf"{_S}(?:phải|sẽ(?!{_S}(?:được|bị|không|có))|phấn{_S}đấu)(?![^\W_])"
)
# "Đến ngày D, tỷ lệ giải ngân đạt 95%": of a day to come nobody reports.
_AIM_RE: Final = words(
    "phải, hoàn (?:thành|tất), xong, đạt(?! được), phấn đấu, bảo đảm, đảm bảo, giải ngân(?: hết)?(?= [0-9])"
)
_NO_AIM_RE: Final = words("đã, đang, mà, thì, nếu, trường hợp, khi, chưa, không, hiệu lực, dự báo, ước, theo")
# "Giao các đơn vị đến ngày D cơ bản hoàn thành gói thầu": whoever it is said to, that is an aim.
_DONE_THEN_RE: Final = regex(
    rf",?(?:{_S}(?:cơ{_S}bản|phải|sẽ|phấn{_S}đấu|cố{_S}gắng|quyết{_S}tâm)){{0,3}}{_S}hoàn{_S}(?:thành|tất)(?![^\W_])"
)
_UNSURE_RE: Final = words("nếu, trường hợp, khi, dự báo, không, chưa, mà, cho rằng")
# What follows in a report: "trong năm 2024 đạt 8%".
_REPORTED_RE: Final = regex(rf"[ \n,]{{0,3}}(?:đã|đạt được|đạt{_S}[0-9]|tăng|giảm)(?![^\W_])")
_AS_FAR_AS: Final = r"(?![^\W_])[^,;]{0,48}[0-9][^,;]{0,32}\Z"
# "tăng tỷ lệ lên 50% vào năm 2030": what a year to come is to reach.
_REACHED_RE: Final = regex(
    r"(?<![^\W_])(?:đạt|lên|xuống|còn|tới|thành|chiếm|có[ \n]{1,3}(?:ít|tối|trên|hơn))"
    + _AS_FAR_AS
    + r"|(?<![^\W_])phát[ \n]{1,3}thải[ \n]{1,3}ròng[ \n]{1,3}bằng[ \n]{1,3}không[ \n]{1,3}\Z"
)
# "giảm nợ xấu xuống dưới 3% đến ngày 31/12/2027": the same by a day to come.
_LEVEL_RE: Final = regex(r"(?<![^\W_])(?:đạt|lên|xuống)" + _AS_FAR_AS)
# "- 100% xã phủ sóng 5G trong năm 2026": the same, told by how many.
_SHARE: Final = (
    _MARK + r"(?:(?:trên|ít[ ]nhất|tối[ ]thiểu|hơn)[ ])?"
    r"[0-9]{1,3}(?:,[0-9]{1,2})?[ ]?%[ ](?!(?:[^.;\n]|[.;](?![ ])){0,240}được[ ](?:giảm|miễn|hưởng|hoàn|áp|nghỉ)[ ])"
)
_SHARE_RE: Final = regex(_SHARE)
# "1. Đến ngày 31/12/2025: 100% cán bộ có chữ ký số", "- Đến hết ngày 31/10/2025: thu sổ": steps of a plan, behind the
# day by which they are to be done.
_STEP_RE: Final = regex(
    r":[ \n]{1,3}(?:" + _SHARE + "(?!(?:lãi|phí|giá|giảm|thuế|lệ)[ ])"
    r"|(?=[^\W\d_])(?!(?:dự báo|ước|lãi|phí|giá|thuế|có)(?![^\W_])))"
)
# "Vụ Pháp chế theo dõi, đề xuất sửa đổi Thông tư này trong năm 2026": a body, and what it does.
_BODY_ACTS_RE: Final = regex(
    _MARK + r"(?:bộ(?![ ](?:luật|quy|tiêu|chỉ|đề|phim|sách|phận|máy|đội|môn|tài|hồ|mã|từ|tranh|ảnh))"
    r"|sở(?![ ](?:hữu|dĩ|thích))"
    r"|vụ(?![ ](?:án|việc|kiện|cháy|nổ|mùa|lúa|hè|đông|xuân|tranh|tai|trộm))|cục(?![ ](?:pin|diện|bộ))|chi[ ]cục"
    r"|thanh[ ]tra|văn[ ]phòng|ủy[ ]ban|ubnd|công[ ]an)[ ]"
    r"(?!.*(?<![^\W_])(?:do|được|theo(?![ ]dõi)|mà|của|không|chưa|đang|thiếu|lo)(?![^\W_]))"
)
_ITEM_RE: Final = regex(r"(?:\A|\n|(?<=[ ]))[ ]?(?:[0-9]{1,2}|[a-zđ])[.)](?:[ ]|\Z)|[-+•][ ]")
_AT_LENGTH: Final = 320
_LONG_AGO: Final = 1990  # what a text without a day of its own tells of earlier years is history
_NEAR: Final = 40  # characters before a time, in which it may be doubted
_MARKS_ROOM: Final = 4  # the mark of an item has less
_A_QUARTER: Final = 93  # days to the last of one, and more
_A_YEAR: Final = 366
_A_YEAR_EACH: Final = ("/năm ", "/năm\n", "mỗi năm ", "hằng năm ", "hàng năm ")
_HALF_YEAR: Final = dt.timedelta(days=183)
_JUST_PAST: Final = dt.timedelta(days=60)  # minutes are signed, and reminders sent, after what they set has passed
_FORCE_RE: Final = words(
    r"""hiệu lực, có giá trị, áp dụng, tính đến, đã, kéo dài, gia hạn, từ, tính, có mặt, lũy kế, thời hạn,
    tạm dừng, ngừng, cập nhật(?= \Z), số liệu(?= \Z)"""
)


def _clause_before(lower: str, at: int, reach: int = 180) -> str:
    """What stands before in the same clause, bounded."""
    window = lower[max(0, at - reach) : at]
    cut = 0
    for m in _STOP_RE.finditer(window):
        cut = m.end()
    if (said := window.rfind(" cho biết", cut)) >= 0:  # what somebody says is a clause of its own
        cut = said + len(" cho biết,")
    return window[cut:]


def _clause_after(lower: str, end: int, reach: int = 110) -> str:
    window = lower[end : end + reach]
    m = _STOP_RE.search(window)
    return window if m is None else window[: m.start()]


def _last_duty(pattern: re.Pattern[str], text: str) -> int:
    """Where the last duty stands that has not been done (``đã hoàn thành``), -1 where none does."""
    place = -1
    for m in pattern.finditer(text):
        if not _DONE_RE.search(text, max(0, m.start() - 32), m.start()):
            place = m.start()
    return place


# "đã hoàn thành", "vừa có văn bản gửi các xã".
_DONE_RE: Final = regex(
    spaced(
        r"(?<![^\W_])(?:đã|vừa|(?<!đạt\s)(?<!sẽ\s)được)(?: được)?"
        r"(?: (?:có|ra|ký|ban hành) (?:công văn|văn bản|công điện|tờ trình|thông báo|báo cáo))? \Z"
    )
)


def _last(pattern: re.Pattern[str], text: str) -> int:
    """Where the pattern last occurs, -1 where it does not."""
    place = -1
    for m in pattern.finditer(text):
        place = m.start()
    return place


def is_deadline(
    lower: str,
    prep: Preposition,
    end: int,
    *,
    first: dt.date | None,
    last: dt.date | None,
    on: dt.date | None,
    day: bool,
    supposed: bool,
) -> bool:
    """Whether the time, with its preposition, is one that a duty must meet.

    ``first`` and ``last`` are the days of the time where they are known, ``day`` says that it is one day, ``supposed``
    that its year is the next only because it would be past in this.
    """
    if prep.name in {"by", "by_before"}:
        return True
    if on is None and first is not None and first.year < _LONG_AGO:
        return False
    before = _clause_before(lower, prep.start)
    if prep.name == "before":
        if ")" in before:
            before = _ASIDE_RE.sub("", before)
        return _is_limit(lower, before, prep.start, end, first=first, on=on)
    if on is not None and last is not None and last < on:
        return False
    if prep.name == "within" and before.endswith(_A_YEAR_EACH):
        return False  # 11%/năm trong thời kỳ 2026 - 2030
    ahead = on is not None and first is not None and on < first and not supposed
    length = None if first is None or last is None else (last - first).days
    if prep.name == "until":
        if on is not None and _STEP_RE.match(lower, end) and _is_goal(lower, prep.start, before):
            return True  # - Hết năm 2024: tối thiểu 25% số xã
        return _is_end(lower, before, prep.start, end, length=length, ahead=ahead, day=day)
    far = supposed and on is not None and first is not None and on + _HALF_YEAR < first
    if ahead and not day and _is_handed(lower, before, end):
        return True
    near = day or (length is not None and length < _A_QUARTER)
    if ahead and near and prep.name == "within" and _is_item_of_body(lower, prep.start, before):
        return not _REPORTED_RE.match(_clause_after(lower, end, 40))
    if on is not None and _is_goal(lower, prep.start, before):
        return not _REPORTED_RE.match(_clause_after(lower, end, 40))
    ordered = on is not None and _is_ordered(lower, prep.start, before)
    at = prep.name == "at"
    return _is_plan(lower, before, end, length=length, ahead=ahead or ordered, ordered=ordered, far=far, day=day, at=at)


# What a plan says of a time to come.
_TO_COME_RE: Final = words(
    "sẽ, dự kiến, kế hoạch, phải, phấn đấu, mục tiêu, lịch, tới, sắp, năm nay, hoàn thành, chuẩn bị, hạn, hằng, hàng"
)


def is_planned(lower: str, at: int, end: int) -> bool:
    """Whether the clause of a time speaks of what is to come."""
    return any(_TO_COME_RE.search(part) for part in (_clause_before(lower, at), _clause_after(lower, end)))


def tells_who(lower: str, at: int, end: int) -> bool:
    """Whether a day tells who is meant, before what they must do: ``công trình vận hành trước ngày D phải …``."""
    return _MUST_RE.match(lower, end) is not None and _last_duty(_ACT_RE, _clause_before(lower, at)) >= 0


def ends_work(lower: str, at: int, end: int, *, first: dt.date | None, on: dt.date | None) -> bool:
    """Whether ``vào`` a day to come says when work is to be complete: ``hoàn thành … vào ngày D``."""
    if on is None or first is None or first <= on:
        return False
    before = _clause_before(lower, at)
    duty = _last_duty(_COMPLETE_RE, before)
    if duty < 0 or _THEN_RE.match(lower, end) or _WHEN_RE.search(before, max(0, duty - 32), duty):
        return False
    return _last(_PAST_RE, before) < duty and not _REPORTED_RE.match(_clause_after(lower, end, 40))


def _is_handed(lower: str, before: str, end: int) -> bool:
    """Whether a clause hands work to a body for a stretch to come: ``Giao Sở Y tế thí điểm mô hình trong năm 2027``,
    ``Sở Y tế, trong quý I, thống nhất mẫu``, ``sơ kết vào năm 2028``.
    """
    if _REVIEW_RE.search(before) is not None:
        return True
    if _last(_PAST_RE, before) >= 0:
        return False
    order = _WHO_ORDERS_RE.match(before)
    ordered = order is not None and _TO_BODY_RE.match(before, order.end()) is not None
    if ordered or (_BODY_ACTS_RE.match(before) is not None and _last_duty(_ACT_RE, before) >= 0):
        return not _REPORTED_RE.match(_clause_after(lower, end, 40))
    return before.endswith(", ") and lower.startswith(", ", end) and _AGREE_RE.match(lower, end + 2) is not None


# What a body has, undergoes or expects is no work: a) Bộ Y tế có 5 bác sĩ trong tháng 12.
_NO_WORK_RE: Final = words("có, nghỉ, dự báo, dự kiến, thiếu, sẽ, bị, được, còn, là")


def _is_item_of_body(lower: str, at: int, before: str) -> bool:
    """Whether a clause is an item of a list that says what a body does: ``4. Bộ Y tế chở thuốc trong ngày 16/11``."""
    start = at - len(before)
    marked = _ITEM_RE.search(lower, max(0, start - 4), start) or _ITEM_RE.match(before)
    body = _BODY_ACTS_RE.match(before) if marked is not None and _last(_PAST_RE, before) < 0 else None
    return body is not None and _NO_WORK_RE.search(before) is None


_GOES_ON: Final = frozenset(";.")


def _is_ordered(lower: str, at: int, before: str) -> bool:
    """Whether a clause says what somebody is told to do: ``giao``, ``chủ trì``, or it goes on behind such a duty.

    ``before`` is what stands in it before a place.
    """
    if _ORDERS_RE.match(before) is not None or _CHARGED_RE.search(before) is not None:
        return True
    start = at - len(before)
    if lower[start - 1 : start] not in _GOES_ON or _ACT_RE.match(before.lstrip(" ")) is None:
        return False
    earlier = _clause_before(lower, start - 1)
    return _last_duty(_STRONG_RE, earlier) > _last(_PAST_RE, earlier)


_ITEM_MARK_RE: Final = regex(r"[ ]{0,3}(?:(?P<sign>[-+*•])|(?P<letter>[a-zđ])[.)]|(?P<number>[0-9]{1,2})[.)])[ ]{0,2}")
_ITEMS: Final = 12  # of a list of goals that are passed to its head
_ITEM: Final = 600  # characters of one
_HEAD: Final = 200
_CALLED: Final = 32  # of what stands before the colon of an item


def _is_goal(lower: str, at: int, before: str) -> bool:
    """Whether a clause tells a goal, and no report: its line calls it so, or the head of its list.

    ``- Chỉ tiêu 2: tỷ lệ … đạt 40% vào năm 2025``; ``Các chỉ tiêu:``, and then items. ``before`` is what stands in it
    before a place.
    """
    return _is_called_goal(lower, at, at - len(before)) and _last(_PAST_RE, before) < 0 and "dự báo" not in before


def _is_called_goal(lower: str, at: int, start: int) -> bool:
    """Whether the line of a place, whose clause starts at ``start``, or the head of its list speaks of goals."""
    line = lower.rfind("\n", 0, at)
    if lower[start - 2 : start].rstrip(" ").endswith(":"):
        line = max(line, 0)
        return start - line < _CALLED and _GOAL_RE.search(lower, line, start) is not None
    mark = _ITEM_MARK_RE.match(lower, line + 1)
    if line < 0 or mark is None or mark.end() < start:
        return False  # the clause does not open the item
    for _ in range(_ITEMS):
        above = lower.rfind("\n", max(0, line - _ITEM), line)
        item = _ITEM_MARK_RE.match(lower, above + 1)
        if item is None or item.lastgroup != mark.lastgroup:
            head = lower[max(above + 1, line - _ITEM) : line]
            return len(head) < _HEAD and _GOAL_RE.search(head) is not None and _PAST_RE.search(head) is None
        line = above
    return False


def _is_asked(lower: str, before: str, start: int) -> bool:
    """Whether a duty stands before a place in its clause, near it or told at length."""
    near = _last_duty(_NEAR_DUTY_RE, before) >= 0
    return near or _last_duty(_NEAR_DUTY_RE, _clause_before(lower, start, _AT_LENGTH)) >= 0


def _is_limit(lower: str, before: str, start: int, end: int, *, first: dt.date | None, on: dt.date | None) -> bool:
    """Whether ``trước`` sets a limit: no condition, and no story of what has been.

    ``before`` is what stands before it in its clause.
    """
    if on is not None and first is not None and first <= on:
        if _LIMIT_RE.search(before):
            return True
        asked = _is_asked(lower, before, start)
        if not asked or _DONE_BY_RE.search(before):
            return asked
        if on - first > _JUST_PAST or _MUST_RE.match(lower, end):
            return False
    if _THEN_RE.match(lower, end):
        return False
    if ("trường" in before or "nếu" in before) and (
        _IF_RE.search(before) or (lower[end : end + 1] == "," and _IF_ENDS_RE.search(before))
    ):
        return False
    if ("phải" in before or "trách" in before) and _BOUND_RE.search(before):
        return True
    if "thì" in before and _is_then_done(before):
        return True
    fact, matter = _last(_CONDITION_RE, before), _last(_MATTER_RE, before)
    condition = max(fact, matter)
    duty = _last_duty(_NEAR_DUTY_RE, before) if condition >= 0 else -1
    if duty >= condition:
        return True
    if on is None or first is None:
        return False
    opens = not before[: max(0, matter)].strip(" \n-+•*")  # "Khởi công trước ngày D": an order
    if (
        fact < 0
        and before[-1] != "("
        and (opens or _ORDER_RE.search(before, 0, matter) or _is_asked(lower, before, start))
    ):
        return True
    return condition < len(before) - 60 and duty >= 0


def _is_then_done(before: str) -> bool:
    """Whether what stands before is work, and no more, behind the ``thì`` of a condition."""
    then = _THEN_DO_RE.search(before)
    if then is None or _ACT_RE.match(before, then.end()) is None:
        return False
    return not any(pattern.search(before, then.end()) for pattern in (_AS_SET_RE, _CONDITION_RE, _MATTER_RE))


# "đến hết quý II đạt 45%, đến hết quý III đạt 70%": one aim after the other; "Theo Kế hoạch A, đến ngày D hoàn thành".
_NEXT_AIM_RE: Final = regex(
    r"(?:(?<![^\W_])đến[ \n][^.;]{6,120}(?:,|[ \n]và)|\A[ \n]?theo[ \n](?:đó|[^;]{0,170}[^\W_])?,)[ \n]{1,3}\Z"
)


def _opens(before: str) -> bool:
    """Whether a clause has nothing but a mark before its time: no ``Nếu``."""
    said = before.strip(" \n-+•*")
    return len(said) < _MARKS_ROOM and said != "nếu"


def _is_end(lower: str, before: str, start: int, end: int, *, length: int | None, ahead: bool, day: bool) -> bool:
    """Whether ``đến`` and ``hết`` set the end of a duty; of how long something is in force they say no more.

    ``length`` is the number of days to the last, where it is known; ``ahead`` says that the time is to come.
    """
    if not day and not ahead and _DONE_AFTER_RE.match(lower, end):
        return False
    if lower.startswith("hết", start) and _last_duty(_NEAR_DUTY_RE, before) < 0:
        # "Hết tháng 6 phải hoàn thành"; but "Hết năm tài chính phải lập báo cáo"
        return _opens(before) and _is_completed(lower, end)
    near = before[-70:]
    force = _last(_FORCE_RE, near)
    gone = _last(_PAST_RE, before)
    if not day and max(force, gone) >= 0:
        # "đã phê duyệt Chiến lược đến năm 2030, tầm nhìn đến năm 2045": what is done is no more than to plan
        outlook = _last(_OUTLOOK_RE, near) if ahead else -1
        if before.rstrip(" \n").endswith("tầm nhìn") or outlook > max(force, gone - len(before) + len(near)):
            return True
    if force >= 0 and max(_last(_NEAR_DUTY_RE, near), _last(_GOAL_RE, near)) < force:
        return False
    if day or (length is not None and 0 < length < 300):
        if gone >= 0:
            return False
        return (
            _last(_NEAR_DUTY_RE, before) >= 0
            or before.endswith(("bảo đảm ", "đảm bảo "))
            or (len(before.strip()) < 40 and _PLANNED_RE.match(_clause_after(lower, end, 300)) is not None)
            or (ahead and (_opens(before) or _NEXT_AIM_RE.search(before)) and _is_aimed_at(lower, end))
            or (ahead and _DONE_THEN_RE.match(lower, end) is not None and _UNSURE_RE.search(before[-_NEAR:]) is None)
            or (ahead and "dự báo" not in before and _LEVEL_RE.search(before[-100:]) is not None)
            or (ahead and _opens(before) and _STEP_RE.match(lower, end) is not None)
            or _is_excepted(lower, before, start, end)
        )
    return gone < 0 or gone < _last(_GOAL_RE, before)


def _is_excepted(lower: str, before: str, start: int, end: int) -> bool:
    """Whether a clause gives some of those of the one before it longer: ``riêng xã vùng cao thì đến hết ngày D``."""
    if not (before.endswith("thì ") and before.lstrip().startswith("riêng ")) or _clause_after(lower, end, 4).strip(
        " .;\n"
    ):
        return False
    earlier = _clause_before(lower, start - len(before) - 1)
    return _last_duty(_NEAR_DUTY_RE, earlier) >= 0 and _last(_PAST_RE, earlier) < 0


def _is_aimed_at(lower: str, end: int) -> bool:
    """Whether what follows ``Đến D`` at the head of a sentence is what is to be reached or done by then."""
    after = _clause_after(lower, end, 180)
    aim = _AIM_RE.search(after)
    return aim is not None and _NO_AIM_RE.search(after, 0, aim.start()) is None


def _is_completed(lower: str, end: int) -> bool:
    """Whether what follows ``Hết tháng 6`` at the head of a sentence is work that must be complete by then."""
    after = _clause_after(lower, end)
    work = _COMPLETE_RE.search(after)
    return work is not None and "phải" in after[: work.start()] and _NO_AIM_RE.search(after, 0, work.start()) is None


_MAY_RE: Final = regex(rf"(?<!để[ \n])có{_S}thể{_S}\Z")  # leave, and no duty


def _is_plan(
    lower: str, before: str, end: int, *, length: int | None, ahead: bool, ordered: bool, far: bool, day: bool, at: bool
) -> bool:
    """Whether ``trong`` and ``vào`` say when a duty is to be done: there is one in the clause, and no report.

    ``ordered`` says that somebody is told to do it, ``far`` that the time is nearer in this year, where it is past,
    than in the next, ``at`` that ``vào`` stands there; the others are as for :func:`_is_end`.
    """
    if _THEN_RE.match(lower, end):
        return False
    duty, gone = _last_duty(_STRONG_RE, before), _last(_PAST_RE, before)
    if duty >= 0 and (may := _MAY_RE.search(before, max(0, duty - 12), duty)) is not None:
        duty = _last_duty(_STRONG_RE, before[: may.start()])  # yêu cầu … nhằm có thể hoàn thành
        if duty < 0:
            return False
    if length is not None and length > 366:
        duty = _last_duty(_NEAR_DUTY_RE, before[-60:])
    if duty >= 0 and gone < duty:
        # "đặt mục tiêu trong năm 2026 giảm 30%": what a goal says falls is none of a report
        return before.endswith("mục tiêu ") or not _REPORTED_RE.match(_clause_after(lower, end, 40))
    years = length is not None and length > 360
    if ahead and years and gone < 0 and "dự báo" not in before:
        reached = _REACHED_RE.search(before[-100:]) if at else _SHARE_RE.match(before)
        if reached is not None:
            return True
    if at or (day and not ahead):
        return False
    if ahead and length is not None and length < (_A_YEAR if ordered else _A_QUARTER):
        act = _last_duty(_ACT_RE, before)  # a plan: nobody reports on a stretch to come
        if act >= 0 and gone < act and not _DONE_BY_WHOM_RE.search(before, max(0, act - 60), act):
            return not _REPORTED_RE.match(_clause_after(lower, end, 40))
    if duty < 0 and gone < 0 and not far and len(before.strip()) < 30:
        after = _clause_after(lower, end)
        return bool(_STRONG_RE.search(after)) and not _PAST_RE.search(after)
    return False


# How long something lasts, and what is to be told ------------------------------------------------------------------

_STATE_RE: Final = words(
    r"""(?<!dứt\s)hiệu lực, có giá trị, còn giá trị, bảo hành, thời hiệu, miễn(?! (?:nhiệm|trừ)), miễn giảm,
    (?<!hoặc\s)(?<!tăng.\s)giảm(?! vốn), (?<!thụ\s)(?<!ảnh\s)hưởng,
    (?<!hạn\s)(?<!vào\s)lưu (?:trữ|giữ)(?! (?:hiện|lịch|cơ)),
    thời hạn sử dụng, bảo quản, (?<![0-9]\s)tuổi, cấm, tước, đình chỉ, bị khóa, nhiệm kỳ, giữ chức, biệt phái, thí điểm,
    thời hạn của, không được(?! (?:(?:vượt|kéo dài|dài|lâu|chậm|muộn|trễ) )?quá| (?:chậm|muộn|trễ) hơn)"""
)
_HAS_DUTY_RE: Final = regex(r"(?<![^\W_])phải(?![^\W_])|,[ \n]{1,3}\Z")

# How long a paper is good for: "có thời hạn 05 năm kể từ ngày cấp", "Thời hạn của giấy phép: 24 tháng kể từ ngày ký".
_LASTS_RE: Final = regex(
    spaced(
        r"(?<![^\W_])(?:có thời hạn|thời hạn (?:của|hoạt động|lưu hành)(?: [^\W_]{1,9}){1,8}"
        r"|(?:bị|được) (?:gia hạn|kéo dài|bảo hộ)(?: thêm)?)(?: là)?"
        r"(?: (?:tối đa|không quá))?:? \Z"
    )
)


def is_state(lower: str, at: int) -> bool:
    """Whether the clause says how long something lasts (hiệu lực, bảo hành), and sets no duty."""
    near = lower[max(0, at - 60) : at]
    if ("hạn" in near or "kéo" in near or "hộ" in near) and _LASTS_RE.search(lower, max(0, at - 90), at):
        return True
    if _STATE_RE.search(near) is None:
        return False
    clause = _clause_before(lower, at, 60)
    state = _last(_STATE_RE, clause)
    # What the state is said of may have a duty of its own, or a comma may part it from the term.
    return state >= 0 and not _HAS_DUTY_RE.search(clause, state)


# "tính theo 12 tháng liên tục kể từ ngày nhập cảnh", "bình quân 6 tháng kể từ …": a stretch that is looked at.
_LOOKED_AT_RE: Final = regex(spaced(r"(?<![^\W_])(?:tính (?:theo|trong|trên)|bình quân(?: trong)?) \Z"))
_TERM_RE: Final = words("thời hạn, thời gian (?:trả|giải quyết|xử lý)")
_SHOWN_RE: Final = words("đăng tải, niêm yết, công khai, phát sóng, trưng bày")
_LOOKED_AT_ENDS: Final = frozenset({"eo", "ng", "ên", "ân"})


def is_stretch(lower: str, at: int, end: int) -> bool:
    """Whether a length is one in which something lasts or is counted, ``12 tháng liên tục``, and nothing falls due.

    ``at`` is where its words begin, ``end`` where those of the length end. A term that opens its sentence is none, nor
    one that is so called, or that somebody is to keep.
    """
    goes_on = lower.startswith((" liên tục", "\nliên tục"), end)
    if not goes_on and not (
        lower[at - 3 : at - 1] in _LOOKED_AT_ENDS and _LOOKED_AT_RE.search(lower, max(0, at - 20), at) is not None
    ):
        return False
    before = _clause_before(lower, at)
    if goes_on and _SHOWN_RE.search(before) is not None:
        return True  # phải niêm yết 30 ngày liên tục kể từ …
    if _TERM_RE.search(before) is not None or (goes_on and _MARKED_RE.match(before) is not None):
        return False
    return _last_duty(_STRONG_RE, before) < 0


def is_told(lower: str, at: int) -> bool:
    """Whether a duty to tell stands before in the clause: what is then counted back from an event is its limit."""
    if lower[at - 4 : at - 1] == "của":
        return False
    return _last_duty(_TELL_RE, _clause_before(lower, at)) >= 0


_OBLIGED_RE: Final = words("(?<!đã\\s)(?<!không\\s)(?<!chưa\\s)phải, có trách nhiệm, có nghĩa vụ")
_MARKED_RE: Final = regex(_MARK + r"[ \n]*\Z")
_SOON: Final = 28  # the verb of a duty stands so near


def opens_duty(lower: str, at: int, end: int) -> bool:
    """Whether a sentence opens there, and who stands behind the comma is obliged: ``30 ngày trước khi …, Sở phải gửi``.

    What somebody had to suffer is a story: ``3 ngày trước khi mưa, kho phải đóng cửa``.
    """
    if _MARKED_RE.match(_clause_before(lower, at)) is None:
        return False
    rest = _clause_after(lower, end, 260)
    comma = rest.find(", ")
    obliged = _OBLIGED_RE.search(rest, comma) if comma > 0 and _PAST_RE.search(rest) is None else None
    if obliged is None or obliged[0] != "phải":
        return obliged is not None
    what = rest[obliged.end() : obliged.end() + _SOON]
    return what.startswith(" được ") or any(verb.search(what) for verb in (_TELL_RE, _NEAR_DUTY_RE, _ACT_RE, _FORM_RE))
