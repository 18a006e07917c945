"""Committees (ban chỉ đạo, tổ công tác, tiểu ban) by what they are about.

No table lists them: the name of ``Ban Chỉ đạo về chuyển đổi số tỉnh Lai Châu`` runs as far as its subject does. It is
read word by word from its head, commas and all, up to a unit, a mark, or a word for what the committee does.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from vnpolicy._regex import regex, word_set

from .context import Context, Group, Pending
from .meanings import Reading
from .places import read_unit
from .shipped import subjects
from .units import Pattern, Unit, compose
from .values import Agency
from .words import plain, slug

__all__ = ["HEADS", "committee"]

HEADS = {
    "ban chỉ đạo": "Ban Chỉ đạo",
    "bcđ": "Ban Chỉ đạo",
    "tổ công tác": "Tổ công tác",
    "tiểu ban": "Tiểu ban",
    "ủy ban quốc gia": "Ủy ban Quốc gia",
    "hội đồng quốc gia": "Hội đồng quốc gia",
    "hội đồng tư vấn quốc gia": "Hội đồng Tư vấn quốc gia",
    "tổ giúp việc": "Tổ giúp việc",
}
# Words that a committee's subject begins with when it is written small.
_SUBJECT = word_set(
    "về phòng chống cải chuyển xây phát phong chương thi bảo giảm quản an hội đổi sắp tổng tinh công kiểm giải xóa liên"
    " trung quốc nhà của phổ hợp ứng bình đẩy kinh du tái điều cai cấp tuyển kỳ kỷ hỗ sử đề khắc tìm thực triển"
)
# Verbs that look like a subject: what the committee does, unless a programme or the like follows.
_DOES = regex(
    r"""
    [ \n]{1,2} (?: giải[ ]quyết[ ](?: các[ ]công | công[ ]việc | vấn ) | thực[ ]hiện | triển[ ]khai | điều[ ]hành
           | quản[ ]lý | xây[ ]dựng | tổng[ ]hợp | hỗ[ ]trợ | hợp[ ]nhất | công[ ]bố | đề[ ]xuất | đề[ ]nghị
           | kiểm[ ]tra | phát[ ]biểu | phát[ ]động | phát[ ]huy | phòng[ ]họp | chương[ ]trình[ ]công[ ]tác
           | công[ ]nhận | bảo[ ]đảm | đẩy[ ]mạnh
           | hội[ ]ý | thi[ ]đua | thi[ ]hành[ ]nhiệm | cấp[ ](?: tỉnh | huyện | xã | bộ | trên | dưới ) | các[ ]cấp
           | phổ[ ]biến | giải[ ]trình | an[ ]tâm | sử[ ]dụng )
    (?! [ ] (?: đề[ ]án | nghị[ ]quyết | chiến[ ]lược | quy[ ]chế[ ]dân[ ]chủ | cải[ ]cách | chuyển[ ]đổi[ ]số | luật
              | chương[ ]trình[ ](?: mục | xây | phát | phòng | hành ) | kế[ ]hoạch[ ](?: số | hành | triển )
              | phong[ ]trào | chính[ ]quyền | chính[ ]sách | các[ ](?: chương[ ]trình | dự[ ]án | công[ ]trình )
              | nông[ ]thôn | quy[ ]hoạch | hoạt[ ]động[ ]thanh ) )
    """,
    re.VERBOSE,
)
# Where a subject ends: what the committee does, or what is said of it; after a colon, the words that must follow.
_STOPS = """
    họp đã sẽ đang do là được có phải tại gồm để nhằm theo ngày khi trong cho với ký cần nêu xem căn kèm thì mà như nếu
    từ đến còn nhấn cũng chịu kịp lần gửi rà bằng khẩn khẳng mời hoặc vì nhưng vào cùng giúp làm tặng đôn soạn
    tổ:chức chủ:trì|động|nhiệm ban:hành yêu:cầu đề:nghị|xuất báo:cáo thông:báo|qua|tư kết:luận|hợp|quả chỉ:đạo|rõ
    quyết:định thành:lập|viên|ban hướng:dẫn đồng:chí|thời|ý|chủ phối:hợp thống:nhất hiện:nay|đang|có tập:trung|huấn
    không:được|phải|có thường:xuyên|trực|kỳ phân:công phê:duyệt dự:họp|thảo tham:mưu|dự|gia
    giao:cho|các|bộ|sở|nhiệm cung:cấp phụ:trách|lục đánh:giá ra:mắt|quyết trình:bày|chính|thủ
    tiếp:tục|nhận|thu|theo bao:gồm qua:đó|kiểm|các sáng:nay|ngày chiều:nay|ngày trưởng:ban trước:ngày sau:khi|đây
    trên:cơ phát:biểu định:kỳ nhiệm:kỳ ở:cấp|các|mức|đây|nơi nhận:định|thấy|được ghi:nhận hoan:nghênh biểu:dương
    lưu:ý nhất:trí tán:thành kêu:gọi kiên:quyết nói:rằng thay
"""
_STOP = {
    word: frozenset(after.split("|")) if after else frozenset()
    for word, _, after in (stop.partition(":") for stop in _STOPS.split())
}
# Words with a capital that go on with a subject: what it carries out, and whose it is.
_LARGE = word_set(
    "đề nghị chương chiến chính trung quốc nhà thủ đảng việt nam kế phòng hồ điện biên đông khoa ptds kh khcn"
)
_AND_LARGE = frozenset({"đề", "nghị", "chương", "chiến"})
_CARRY = word_set("của về đề án số thực hiện khai hành chính bộ việt hồ điện")
# And these, with any name that is no body's: dịch COVID-19, chống HIV/AIDS, công tác Gia đình.
_OF_MATTERS = frozenset({"dịch", "bệnh", "chống", "tác"})
_PLANTS = frozenset({"điện"})  # thủy điện Sơn La, whose name has two words
_CENTRE = frozenset({"tw", "tư", "t.ư"})  # Trung ương for short
_OF_THE_STATE = _CENTRE | {"trung", "quốc", "nhà"}
_UNIT_WORDS = frozenset({"tỉnh", "thành", "tp", "thủ"})
# Where another body, or an office, begins.
_NOT_SUBJECT = word_set(
    "trưởng tổ phó ủy ubnd hđnd sở điều các cơ ông bà bộ ban hội văn thủ chủ công tòa viện phụ mttq mặt vp vpcp và ngân"
    " kho thành"
)
_RUNGS = frozenset({"tỉnh", "huyện", "xã", "bộ", "trên", "dưới", "mình", "cơ", "thành"})
_MANY = frozenset({"cấp", "địa", "bộ", "tỉnh", "huyện", "xã", "ngành"})
_ACTS = frozenset(
    {
        *(("triển", "khai"), ("hỗ", "trợ"), ("tổng", "hợp"), ("thực", "hiện"), ("xây", "dựng"), ("rà", "soát")),
        ("thẩm", "định"),
    }
)
_VAGUE_ABOUT = word_set("nhiệm việc những kết nội sự toàn tiến tình kế quá báo vấn mọi hoạt ý tất chủ")
_LEVEL_PAIRS = frozenset({("quốc", "gia"), ("trung", "ương")})
_BEHIND_LEVEL = _UNIT_WORDS | {"về", "của", "các", "lĩnh", "ngành"}  # dự án quan trọng quốc gia lĩnh vực đường sắt
# về rà soát vướng mắc liên quan đến; kỷ niệm các ngày lễ lớn
_NO_STOP = frozenset({("về", "rà"), ("quan", "đến"), ("các", "ngày")})
_WORKS = frozenset({"công", "dự", "chương"})  # Ban Chỉ đạo các công trình, dự án …
_AFTER_COMMA = word_set("các đại lãnh trưởng phó đồng do để ông bà thì một những mỗi ủy hội phòng ban sở bộ")
_RUN_RE = regex(
    r"(?P<gap>[ ]{1,2}+|[ ]?\n[ ]?|,[ \n]{1,2}+|[ ]-[ ]|-|[ ]?&[ ]?)(?P<word>[“\"]?[0-9A-Za-zÀ-ɏẠ-ỹ][\w/'.&-]*+)"
)
# "Ban Chỉ đạo … cho các xã đảo (BCĐ)", "Tổ công tác … (sau đây gọi tắt là Tổ công tác)": the name ends where the words
# stand that are to mean it, unless a clause begins on the way.
_DEFINED_RE = regex(
    r"""
    (?> (?: [ \n]{1,2}
            (?! (?: họp | đã | sẽ | đang | là | được | phải | gồm | giao | do | yêu[ ]cầu | đề[ ]nghị | báo[ ]cáo )
                [ \n] )
            [^().;:|\s]{1,12} ){3,40} )
    (?= [ \n]{1,2} \(
        (?: (?: sau[ ]đây[ ] )? (?: được[ ] )? gọi[ ] (?: tắt[ ] | chung[ ] )? là[ ]
          | viết[ ]tắt[ ] (?: là[ ] )? )?
        ["“]? (?P<short> ban[ ]chỉ[ ]đạo | bcđ | tổ[ ]công[ ]tác | tiểu[ ]ban ) ["”]? \) )
    """,
    re.VERBOSE,
)
_CENTRE_RE = regex(r"(?<![\w/-])T(?:W|Ư|\.Ư)(?![^\W_])")
_SHORT_RE = regex(r"(?<![^\W_])[A-ZĐ]{3,4}(?![^\W_])")
_FARTHEST = 260
_OF_CENTRE_RE = regex(r"[ \n]{1,2}(?:t(?:w|ư|\.ư)|trung[ \n]ương)\Z")
_ANY_PROVINCE = Pattern("ban-chi-dao", "Ban Chỉ đạo", levels="p")
_VAGUE_RE = regex(
    r"(?:của )?(?:chính phủ|thủ tướng chính phủ|trung ương|tw|nhà nước|quốc gia|cơ quan|bộ|sở|đơn vị|dự án)"
)
# A committee of no unit is one body only where its name says whose it is, or what it is about.
_NAMED_RE = regex(
    r"quốc gia|trung ương|(?<![^\W_])tw(?![^\W_])|nhà nước|chính phủ|thủ tướng|việt nam"
    r"|^về (?!nhiệm|việc|những|kết|nội)"
)


class _Word(NamedTuple):
    """A word of a committee's name: the gap before it, the word as it stands and in small letters, and what follows."""

    gap: str
    raw: str
    word: str
    end: int
    after: str  # the next word, where only blanks stand between
    capital: bool  # in a name that is not all in capitals


def _word(cased: str, pos: int, *, large: bool) -> _Word | None:
    """The word that stands at a place, after its gap, without the marks behind it."""
    run = _RUN_RE.match(cased, pos)
    if run is None:
        return None
    raw, behind = run["word"].rstrip(".,'&-/"), run.end()
    stop = raw.find(".")
    if stop > 1 and (raw[stop - 2 : stop].islower() or raw[:stop].isdigit()) and raw[stop + 1].isupper():
        raw, behind = raw[:stop], run.start("word") + stop  # the blank behind a full stop was lost
    following = _RUN_RE.match(cased, behind)
    after = following["word"].lower().rstrip(".") if following is not None and following["gap"].isspace() else ""
    word, end = raw.lower().lstrip('“"'), run.start("word") + len(raw)
    return _Word(run["gap"], raw, word, end, after, raw[:1].isupper() and not large)


def _begins(at: _Word, *, large: bool, council: bool) -> bool:
    """Whether a committee's subject may begin with a word; that of a national council with any."""
    gap, raw, word, _, after, capital = at
    if gap[0] in ",-" or "- " in gap or ("\n" in gap and not large) or (word == "về" and after in _VAGUE_ABOUT):
        return False
    if capital:
        return word not in _NOT_SUBJECT
    if word == "các":
        return after in _WORKS
    known = raw[0].isdigit() or council or word in _SUBJECT or word in _UNIT_WORDS or word in _CENTRE
    return known and not _stops(word, after)


def _stops(word: str, after: str) -> bool:
    """Whether a word, before the next, is what the committee does: ``phát biểu``, but not ``phát triển``."""
    followers = _STOP.get(word)
    return followers is not None and (not followers or after in followers)


def _carries_on(
    at: _Word, earlier: str, before: str, previous: str, *, far: bool, told: bool, free: bool, large: bool
) -> bool:
    """Whether a name goes on with a word, after the three before it.

    ``far`` says that three words of the subject stand, ``told`` that a clause follows the next comma, ``free`` that the
    subject is written with capitals.
    """
    gap, raw, word, _, after, capital = at
    if _stops(word, after) and (previous, word) not in _NO_STOP:
        return False
    if far and previous != "việc" and (word, after) in _ACTS:
        return False
    if far and previous == "của" and word == "ban":
        return False  # Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương
    whole = (before, previous) in _LEVEL_PAIRS
    if far and whole and gap == " " and not capital and word not in _BEHIND_LEVEL:
        return False
    comma = gap[0] == ","
    if comma and word != "chống" and (told or previous.isdigit() or (whole and earlier != "trọng")):
        return False  # "… quốc gia,", but not "… quan trọng quốc gia,"
    joined = comma or previous == "và"
    if (joined and word in _AFTER_COMMA and raw != "phòng") or (
        gap == " - " and capital and (previous, word) != ("số", "kế")
    ):
        return False  # but "và phòng, chống", "Dân số - Kế hoạch hóa gia đình"
    if "\n" in gap and (capital or raw[0].isdigit()) and not large:
        return False
    known = word in (_AND_LARGE if joined else _LARGE) or raw in subjects() or (previous in _CARRY and not comma)
    named = previous in _OF_MATTERS or (before in _PLANTS and gap == " " and raw.istitle())
    known = known or (named and word not in _NOT_SUBJECT and not comma)
    return not capital or known or (free and word not in _NOT_SUBJECT and not comma and not raw.isupper())


def _defined(lower: str, start: int, end: int) -> int:
    """Where the name ends that a bracket gives its short form: ``Ban Chỉ đạo … (BCĐ)``; 0 where none does."""
    if lower.find("(", end, end + _FARTHEST) < 0:
        return 0
    m = _DEFINED_RE.match(lower, end)
    if m is None or HEADS.get(m["short"]) != HEADS[plain(lower[start:end])] or not _UNIT_WORDS.isdisjoint(m[0].split()):
        return 0
    return m.end()


def _does(cased: str, lower: str, end: int, *, large: bool) -> bool:
    """Whether behind a head stands what the committee does: in small letters, and no subject's letters behind it."""
    verb = _DOES.match(lower, end)
    if verb is None or (not large and cased[end + 1].isupper()):
        return False
    following = _word(cased, verb.end(), large=large)
    return following is None or following.raw not in subjects()


def committee(at: Context, start: int, end: int) -> tuple[int, Agency | Pending] | Group | None:
    """The committee whose head (``Ban Chỉ đạo``, ``Tổ công tác``) stands in ``start:end``, as far as its name runs."""
    lower, cased = at.folded.lower, at.folded.cased
    large = cased[start:end].isupper() and " " in cased[start:end]
    told = "theo " in lower[max(0, start - 24) : start]  # what follows the next comma is what is told
    council = lower.startswith("hội đồng quốc gia", start)
    pos = end
    name_end = 0
    unit: Unit | str = ""  # or its title alone
    earlier = before = previous = ""
    defined = _defined(lower, start, end)
    if defined == 0 and _does(cased, lower, end, large=large):
        return end, Pending(plain(cased[start:end]), about="")
    free = False  # the subject is written with capitals: more of them belong to it
    for count in range(70):
        one = _word(cased, pos, large=large)
        if one is None:
            break
        word = one.word
        if (word == "cấp" and one.after in _RUNGS) or (word == "các" and one.after in _MANY):
            if count and defined:
                break
            return Group(one.end)
        if (large and one.raw != one.raw.upper()) or (cased[one.end : one.end + 1] == ")" and len(one.raw) == 1):
            break
        if count == 0:
            if not _begins(one, large=large, council=council):
                break
            free = one.capital and word not in _OF_THE_STATE
        elif not _carries_on(one, earlier, before, previous, far=count > 2, told=told, free=free, large=large):
            break
        elif _OF_CENTRE_RE.match(lower, end, pos) and not _begins(one, large=large, council=council):
            break  # Ban Chỉ đạo TW trình
        if word in _UNIT_WORDS and (read := read_unit(at, pos, _ANY_PROVINCE)):
            if isinstance(read, Group):
                return read if count == 0 else None
            name_end = pos
            pos, unit = read
            previous = ""
            break
        earlier, before, previous = before, previous, word
        pos = one.end
    written = cased[start:pos]
    if previous in {"và", "của", "về"}:
        written = written[: len(written.rstrip()) - len(previous)].rstrip(" ,-\n")
        pos = start + len(written)
    if pos < defined:
        words = _in_full(plain(cased[end:defined]))
        written = f"{HEADS[plain(lower[start:end])]} {words.lower() if large else words}"
        return defined, Agency(slug(written), written, category="steering", level="central")
    if pos <= end:
        return end, Pending(plain(cased[start:end]), about="")
    settled = _settled(at, start, pos, name_end, unit, large=large)
    return settled if isinstance(settled, Group) else (pos, settled)


def _in_full(words: str) -> str:
    """The words of a name, what is short in them written out."""
    words = _CENTRE_RE.sub("Trung ương", words)
    return _SHORT_RE.sub(lambda found: subjects().get(found[0]) or found[0], words)


def _settled(
    at: Context, start: int, end: int, name_end: int, unit: Unit | str, *, large: bool
) -> Agency | Pending | Group:
    """The committee of a name: the registry's own where it has it, else one of that name."""
    folded = at.folded
    written = plain(folded.cased[start:end])
    if not unit:
        for stop, payload in at.registry.lexicon.walk(folded.lower, start):
            if stop == end:
                for item in payload:
                    if isinstance(item, Agency):
                        return item
                    if isinstance(item, Reading) and item.name.strength == "strong":
                        return item.agency
    written = _in_full(written)
    lower = written.lower()
    head = next(head for head in HEADS if lower.startswith(head))
    rest = written[len(head) :]
    named = not large and rest.strip()[:1].isupper()  # in capitals nothing shows it
    written = HEADS[head] + (rest.lower().replace(" trung ương", " Trung ương", 1) if large else rest)
    about = lower[len(head) :].strip()
    if unit:
        name = written[: len(written) - len(plain(folded.cased[name_end:end]))].rstrip(" ,-").removesuffix(" của")
        pattern = Pattern(slug(name), name, category="steering")
        return Pending(written, pattern, unit, about) if isinstance(unit, str) else compose(pattern, unit)
    if _VAGUE_RE.fullmatch(about):
        return Pending(written, about=about)
    if not _NAMED_RE.search(about) and not _NAMED_RE.search(lower) and not about[:1].isdigit() and not named:
        return Group(end, units=False)
    return Agency(slug(written), written, category="steering", level="central")
