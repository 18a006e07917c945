"""Events that a term is counted from (kể từ ngày …): what ties a length to one, and where its words end."""

from __future__ import annotations

from typing import Final, NamedTuple

from vnpolicy._regex import regex

from .patterns import spaced

__all__ = ["Link", "anchor_end", "link_after", "link_back"]

_EVENT_RE: Final = regex(
    spaced(
        r"ngày(?! (?:nay|đó|này|càng)(?![^\W_]))|(?:khi(?! đó(?![^\W_]))|thời (?:điểm|gian|hạn)|lúc|lần|đầu|cuối"
        r"|năm|tháng|nhận (?:được|đủ))(?![^\W_])"
    )
)
_LINK_RE: Final = regex(
    spaced(
        r"(?: (?:liên tục|liền|trở lên|làm việc|(?<=giờ\s)đầu))?(?: )?(?:,|(?P<bracket>\())?(?: )?"
        r"(?:(?P<after>(?:được )?(?:tính )?k[ểê](?: )?từ(?: sau)?"
        r"|(?:được )?tính từ"
        r"|kể(?= (?:khi|ngày)))|(?:làm việc )?(?:từ|sau)(?= (?:ngày|khi|thời điểm|lúc)(?![^\W_]))"
        r"|(?P<before>trước)(?= (?:ngày|khi|thời điểm|lúc|lễ)(?![^\W_])))(?:(?![^\W_]) |(?<=kể\stừ)(?=ngày|khi|thời))"
    )
)
# "trước ít nhất 30 ngày tính đến thời điểm mở thầu": counted back, the word for it before the length.
_BACK_RE: Final = regex(
    spaced(
        r"(?<![^\W_])(?:(?:(?:chậm|muộn) nhất|ít nhất|tối thiểu)(?: là)? )?trước(?: thời hạn)?"
        r"(?: (?:ít nhất|tối thiểu|tối đa|khoảng))? \Z"
    )
)
_TO_EVENT_RE: Final = regex(
    spaced(
        r",? (?:tính đến|so với) (?=(?:ngày|thời điểm|khi|lúc)"
        r"(?![^\W_]| (?:nay|này|đó|hiện (?:tại|nay))(?![^\W_])))"
    )
)
_BACK_LETTERS: Final = frozenset(["", "t", "s"])  # the first of each, or blanks
_LINK_LETTERS: Final = frozenset(["", *"lkđtsc("])  # the first of each, or a second blank
_MAIN_VERBS: Final = (
    "kể từ|chậm nhất|không quá|phải|được|gửi|thông báo|báo cáo|công bố|trong|có trách|không|chịu|tối|trước"
    "|thực hiện|lưu|có thể|chỉ được"
)
# The words before which an event ends: not those of a role (người phải nộp), of grounds (ngày có căn cứ), of an aim
# that a state has (đủ điều kiện để bán), and not what the event itself goes by (hết hạn nộp theo thông báo).
_GROUND: Final = (
    "(?:đúng[ \n])?quy[ \n]định|một[ \n]trong|khoản|điểm|điều|dõi|hợp[ \n]đồng|thông[ \n]báo|quyết[ \n]định"
    "|chế[ \n]độ|thời[ \n]hạn|phương[ \n]án|cam[ \n]kết|giấy[ \n]phép|bản[ \n]án|đề[ \n]nghị|yêu[ \n]cầu"
    "|thỏa[ \n]thuận"
)
_ANCHOR_STOP: Final = (
    "(?=(?:"
    + spaced(
        r"(?<!người\s)(?:phải|(?:có|chịu) trách nhiệm)|(?<!kiện\s)(?<!cứ\s)để"
        r"|(?<!có\s)(?<!là\s)(?<!làm\s)(?<!các\s)căn cứ|thì|nếu|trừ trường|đối với|bao gồm"
        r"|(?<!của\s)(?<!các\s)(?<!đến\s)(?<!tới\s)(?<!với\s)(?<!từ\s)bộ, ngành|mã tthc"
        r"|nhưng|mà|nhằm|rồi|do đó|trong (?:thời|trường hợp)|với điều kiện"
        rf"|được quy định|như sau|(?:hoặc|và) (?:{_MAIN_VERBS})(?! của)"
        r"|và (?:[^\W\d_]{1,9} ){1,6}?(?:(?:chậm|muộn|ít) nhất|tối (?:thiểu|đa)|(?:trên|hơn|dưới) (?:[0-9]+|hai|ba|bốn"
        r"|năm|sáu|bảy|tám|chín|mười))"
        r"|hoặc (?:theo thời hạn|[0-9]{1,3} (?:ngày|tháng|năm|giờ))"
        r"|và xử lý theo|cho(?= (?:đến|tới) )|đến(?= (?:ngày|hết|khi))|không quá"
    )
    + rf")(?![^\W_])|(?<!kèm[ \n])(?<!tiếp[ \n])theo[ \n](?!{_GROUND}))"
)
# A full stop whose blank was lost: no abbreviation, no address of a site.
_NEXT_SENTENCE: Final = r"(?<=[^\W\d_]{2}\.)(?<!tp\.)(?!vn|com|org)(?=[^\W\d_]{2,9}[ \n])"
# Each mark is a branch of its own, which lets the search skip the letters.
_ANCHOR_STOP_RE: Final = regex(
    rf" (?:- |{_ANCHOR_STOP})|,(?=[ \n/]|\Z|[^\W\d_])|\.(?:(?=[ \n/\"”]|\Z)|\.|{_NEXT_SENTENCE})"
    r"|;|:|\||\(|\)|\[|\]|\"|“|”|…"
    rf"|\n(?: *(?=\n|[-+•*–]|[0-9]{{1,2}}[.)/]|[a-zđ]{{1,2}}[.)])|{_ANCHOR_STOP})"
)
# "bằng văn bản" says how an opinion or a request came, or else how the duty is done.
_IN_WRITING_RE: Final = regex(
    spaced("(?:ý kiến|đề nghị|yêu cầu|trả lời|chấp thuận|thông báo|kết luận|đồng ý|xác nhận)") + r"\Z"
)
_BY_RE: Final = regex(spaced(" bằng (?:văn|hình)(?![^\\W_])"))
# "của cơ quan, tổ chức, cá nhân": bodies in a row.
_BODY_BEFORE_RE: Final = regex(spaced("(?:cơ quan|tổ chức|cá nhân|đơn vị|doanh nghiệp|nhà thầu|gia đình)") + r"\Z")
_BODY_AFTER_RE: Final = regex(
    spaced(", (?:cơ quan|tổ chức|cá nhân|đơn vị|doanh nghiệp|hộ gia đình|người có thẩm quyền)(?![^\\W_])")
)
# "quy định tại các khoản 1, 2 và 5 Điều 9": places in a row.
_PLACE_BEFORE_RE: Final = regex(
    spaced(r"(?<![^\W_])(?:điểm|khoản|điều|mục|chương) [0-9a-zđ]{1,3}(?:, [0-9a-zđ]{1,3}){0,8}") + r"\Z"
)
_PLACE_AFTER_RE: Final = regex(
    spaced(
        r", (?:(?:điểm|khoản|điều|mục) )?(?:[0-9]{1,3}|[a-zđ])"
        r"(?=,| (?:và|hoặc|điểm|điều|khoản|mục|chương)(?![^\W_]))"
    )
)
# "hồ sơ đầy đủ, hợp lệ": how it has to be.
_SOUND_RE: Final = regex(
    spaced(", (?:hợp (?:lệ|pháp(?! hóa))|đầy đủ|chính xác|trung thực|rõ ràng|đúng (?:quy định|thủ tục|thành phần|mẫu))")
    + r"(?![^\W_]|[ \n](?:thì|điều))"
)
# "bị mất, bị hủy hoại": what befell the thing, said twice.
_BEFELL_RE: Final = regex(spaced(" (bị|được) [^,.;:|()]{2,40}") + r"\Z")
_QUOTED_RE: Final = regex(r"(?:“[^“”]{1,60}”|\"[^\"]{1,60}\")(?=[ ,.;\n]|\Z)")
# "ngày được cấp, cấp lại, điều chỉnh giấy phép": acts in a row, as laws name them together. Each with what may go on.
_ROWS: Final = {
    first: regex(spaced(f", (?:{more})") + r"(?![^\W_])")
    for first, more in {
        "sửa đổi": "bổ sung|thay thế|gia hạn|cấp lại",
        "bổ sung": "gia hạn|thay thế|cấp lại|điều chỉnh",
        "cấp": "cấp lại|cấp đổi|gia hạn|điều chỉnh|sửa đổi|thu hồi",
        "cấp lại": "gia hạn|điều chỉnh|thu hồi|chuyển nhượng|trả lại",
        "gia hạn": "điều chỉnh|cấp lại|sửa đổi|bổ sung",
        "điều chỉnh": "gia hạn|cấp lại|bổ sung|thay thế|chuyển nhượng",
        "thu hồi": "bồi thường|hủy bỏ",
        # names of papers, bodies and fields
        "sử dụng đất": "quyền sở hữu",
        "văn hóa": "thể thao|gia đình|khoa học",
        "khoa học": "công nghệ",
        "bưu chính": "viễn thông",
        "thi đua": "khen thưởng",
        "phòng": "chống",
        "trật tự": "an toàn",
        "an ninh": "trật tự|an toàn",
        "kinh tế": "hạ tầng",
        "phát thanh": "truyền hình",
        "khám": "chữa",
        "khám bệnh": "chữa",
        "phổ biến": "giáo dục",
        "bồi thường": "hỗ trợ",
        "hỗ trợ": "tái định cư",
        "kiểm tra": "đánh giá|giám sát|kiểm toán|xác minh",
        "rà soát": "xác minh|kiểm tra|đánh giá",
        "tra cứu": "xác minh|kiểm tra",
        "xác minh": "kiểm tra|giám định",
        "niêm yết": "phổ biến|công bố|công khai",
        "thanh tra": "kiểm tra",
        "khảo sát": "đánh giá|thăm dò",
        "chia": "tách|sáp nhập|hợp nhất",
        "tách": "sáp nhập|hợp nhất|giải thể",
        "sáp nhập": "hợp nhất|chia|tách|giải thể",
        "hợp nhất": "sáp nhập|chia|tách|giải thể",
        "miễn nhiệm": "bãi nhiệm|cách chức",
        "bãi nhiệm": "miễn nhiệm|cách chức",
        "cải tạo": "sửa chữa|nâng cấp|xây dựng lại",
        "tạm ngừng": "đình chỉ|chấm dứt",
        "tạm đình chỉ": "đình chỉ|chấm dứt",
        "đình chỉ": "chấm dứt|thu hồi",
    }.items()
}
# "ngày ra kết luận nội dung tố cáo, quyết định xử lý vi phạm, ": rulings or papers in a row, before the clause that has
# a duty.
_RULING: Final = "(?:quyết định|kết luận|bản án)"
_PAPER: Final = "(?:văn bản|giấy (?:phép|chứng nhận|xác nhận|tờ)|hồ sơ|biên bản|hợp đồng|tài liệu)"
_OF_PAPER: Final = r"(?: (?!(?:phải|được|có|sẽ|do|và gửi|gửi|trả|không|thì) )[^\s,.;:()]{1,12}){1,16}(?:,|\Z)"
_PAPERS: Final = tuple(
    (regex(spaced(f", {one}{_OF_PAPER}")), regex(spaced(one) + r"(?![^\W_])")) for one in (_RULING, _PAPER)
)
# What follows a comma and is no further part of the event: a duty, a condition, a body that acts.
_NOT_LISTED_RE: Final = regex(
    spaced(
        ", (?:phải|sẽ |được|gửi|trình|báo cáo|thông báo|công bố|trong|có |không|chịu|tối|trước|thực hiện|lưu|hoàn"
        "|xem xét|đồng|nộp|cấp|ban hành|tổ chức|trừ|nếu|mà|nhưng|kể|trường hợp|và|hoặc|để|thì|nhằm|theo"
        "|bảo đảm|đảm bảo|tiếp|sau|khi|các|chậm|trả|lập|kiểm tra|thẩm định|phê duyệt|quyết định|đề nghị"
        "|yêu cầu|hướng dẫn|cơ quan|đơn vị|cá nhân|người|bộ |sở |ủy|ubnd|chủ |giám |thủ |ban |cục |đến"
        "|bao gồm|gồm|nhất là)"
    )
)
_OBLIGES_RE: Final = regex(spaced(r"(?<![^\W_])(?:phải|sẽ|có trách nhiệm)(?![^\W_])"))
_LISTED_RE: Final = regex(r"(?:,[ ](?![0-9])[^,.;:|()\n]{2,48}){1,3}(?=[.;](?:[ \n/]|\Z)|\Z|\n)")
# "kể từ ngày phải nộp", and not "kể từ ngày nhận đơn phải trả lời", whose verb is that of the duty.
_HEAD: Final = "(?:ngày|khi|lúc|thời (?:điểm|gian|hạn))(?: cuối cùng)?"
_HEAD_RE: Final = regex(spaced(_HEAD) + r"[ \n]{0,3}")
_INNER_HEAD_RE: Final = regex(spaced(rf"(?<![^\W_])kể từ {_HEAD}") + r"[ \n]{0,3}\Z")
_RUNS_ON_RE: Final = regex(
    r"(?<![^\W_])(?:ngày|thời điểm|khi|của|do|tại|với|cho|bởi|các|từ|theo|được|bị|sở|bộ|cục|tòa|ủy|hội|ban|và"
    r"|(?:khoản|điểm)[ ][0-9a-zđ]{1,3})[ ]?\Z"
)
_JOINT_RE: Final = regex(r"[ \n]{1,3}(?:và|hoặc|hay)\Z")
_LONGEST: Final = 220


class Link(NamedTuple):
    """What ties a term to its event: where the words before the event end, and which way the term is counted."""

    end: int
    before: bool
    bracket: bool = False
    """Whether the event stands in brackets: ``15 ngày (kể từ ngày nhận đủ hồ sơ)``."""


def link_after(lower: str, end: int) -> Link | None:
    """The link of a term that ends there to its event: ``kể từ``, ``sau``, ``trước``."""
    if lower[end : end + 2].lstrip(" \n,")[:1] not in _LINK_LETTERS:
        return None
    m = _LINK_RE.match(lower, end)
    if m is None or not _EVENT_RE.match(lower, m.end()):
        return None
    return Link(m.end(), m["before"] is not None, m["bracket"] is not None)


def link_back(lower: str, start: int, end: int) -> tuple[int, Link] | None:
    """Where a term that is counted back begins, and its link: ``trước 30 ngày, tính đến thời điểm hết hạn``.

    ``start`` and ``end`` are those of the length.
    """
    if lower[end : end + 3].lstrip(" \n,")[:1] not in _BACK_LETTERS:
        return None
    m = _TO_EVENT_RE.match(lower, end)
    head = None if m is None else _BACK_RE.search(lower, max(0, start - 36), start)
    return None if m is None or head is None else (head.start(), Link(m.end(), before=True))


def _goes_on(lower: str, start: int, at: int, limit: int) -> int:
    """From where an event goes on that a mark stops: after a name in quotes, or a comma in a row; 0 where it ends."""
    if lower[at] in {"“", '"'}:
        closed = _QUOTED_RE.match(lower, at, limit)  # a name in quotes is part of the event
        return 0 if closed is None else closed.end()
    if lower[at] != ",":
        return 0
    words = lower[max(start, at - 18) : at].split()[-3:]
    for more, one in _PAPERS:
        paper = more.match(lower, at, limit)
        # With nothing behind it the text is a term by itself, and the paper is its last.
        ends = paper is not None and (lower[paper.end() - 1] == "," or paper.end() == len(lower))
        if ends and one.search(lower, start, at):
            return at + 1
    row = next((_ROWS[act] for place in range(len(words)) if (act := " ".join(words[place:])) in _ROWS), None)
    if _SOUND_RE.match(lower, at) or (row is not None and row.match(lower, at)):
        return at + 1
    if _PLACE_AFTER_RE.match(lower, at) and _PLACE_BEFORE_RE.search(lower, max(start, at - 40), at):
        return at + 1
    if not (_BODY_BEFORE_RE.search(lower[max(start, at - 16) : at]) and _BODY_AFTER_RE.match(lower, at)):
        befell = _BEFELL_RE.search(lower[max(start, at - 48) : at])
        if befell is None or not lower.startswith(f" {befell[1]} ", at + 1):
            return 0
    return at + 1


def _is_head(lower: str, start: int, at: int) -> bool:
    """Whether nothing but the head of an event stands before a place, or of one inside it: ``kể từ thời điểm``."""
    if _HEAD_RE.fullmatch(lower, start, at) is not None:
        return True
    return _INNER_HEAD_RE.search(lower, max(start, at - 32), at) is not None


def anchor_end(folded_cased: str, lower: str, start: int, *, closing: bool = False) -> int:
    """Where the words of the event end: before a comma, a main clause, a new item; 220 characters at most.

    ``closing`` says that the duty stands before the term: then a list may close both the event and the sentence.
    """
    limit = min(len(lower), start + _LONGEST)
    m = _ANCHOR_STOP_RE.search(lower, start, limit)
    if m is not None and lower.startswith("phải", m.end()) and _is_head(lower, start, m.start()):
        m = _ANCHOR_STOP_RE.search(lower, m.end() + 4, limit)  # "thời điểm phải kết thúc": the event's own verb
    while m is not None and (on := _goes_on(lower, start, m.start(), limit)):
        m = _ANCHOR_STOP_RE.search(lower, on, limit)
    end = limit if m is None else m.start()
    if m is None and limit < len(lower):  # too long to be one event: the last whole word
        cut = lower.rfind(" ", start, limit)
        end = cut if cut > start else limit
    by = _BY_RE.search(lower, start, end) if lower.find("bằng", start, end) > 0 else None
    if by is not None and not _IN_WRITING_RE.search(lower[max(start, by.start() - 12) : by.start()]):
        end = by.start()
    elif closing and m is not None and lower[end] == "," and not _NOT_LISTED_RE.match(lower, end):
        listed = _LISTED_RE.match(lower, end, limit)
        stop = end if listed is None else listed.end()
        broken = lower[stop : stop + 1] == "\n" and folded_cased[stop + 1 : stop + 2].islower()  # in a clause
        no_list = _NOT_LISTED_RE.search(lower, end, stop) or _OBLIGES_RE.search(lower, end, stop)
        if stop > end and not broken and not no_list:
            end = stop
    # A line that ends, and one that starts with a capital, are two, save where no event ends with the word before.
    at = lower.find("\n", start, end)
    while at != -1:
        nxt = at + 1
        while nxt < end and lower[nxt] == " ":
            nxt += 1
        if nxt < end and folded_cased[nxt].isupper() and not _RUNS_ON_RE.search(lower, max(start, at - 12), at):
            end = at
            break
        at = lower.find("\n", nxt, end)
    while end > start and lower[end - 1] in " \n":
        end -= 1
    joint = _JOINT_RE.search(lower, start, end)  # "ngày được cấp và nếu có nhu cầu"
    return end if joint is None or end >= limit else joint.start()
