"""Names that are composed (tên ghép): a pattern with a unit, and committees by what they are about.

``Sở Y tế`` with ``tỉnh Lai Châu`` is a body that no table lists; ``Ban Chỉ đạo về chuyển đổi số tỉnh Lai Châu`` is one
whose name runs as far as its subject does. Both are read here, outwards from the place where the name begins.

Sources: the titles of the units stand in the Constitution 2013, art. 110, and the Law on the Organisation of Local
Government 2025 (72/2025/QH15); districts ended, and special zones began, on 1 July 2025 (203/2025/QH15).
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from attrs import frozen

from .registry import Pattern, Reading, Unit, compose, slug
from .values import Agency

if TYPE_CHECKING:
    from ..found import Hit
    from ..text import Folded
    from .registry import Registry

__all__ = ["Group", "Pending", "committee", "read_unit", "with_unit"]

UPPER = "A-Z" + "".join(c for c in map(chr, range(0xC0, 0x1EFA)) if c.isupper() and (ord(c) < 0x250 or ord(c) >= 0x1EA0))
_DISTRICTS_END = dt.date(2025, 6, 30)
_TITLES = {
    "tỉnh": "tỉnh",
    "thành phố": "thành phố",
    "tp": "thành phố",
    "t.p": "thành phố",
    "thủ đô": "thành phố",
    "huyện": "huyện",
    "quận": "quận",
    "thị xã": "thị xã",
    "tx": "thị xã",
    "xã": "xã",
    "phường": "phường",
    "thị trấn": "thị trấn",
    "đặc khu": "đặc khu",
}
_LEVELS = {
    "tỉnh": "p",
    "thành phố": "pd",
    "huyện": "d",
    "quận": "d",
    "thị xã": "d",
    "xã": "c",
    "phường": "c",
    "thị trấn": "c",
    "đặc khu": "c",
}
LEVEL = {"p": "province", "d": "district", "c": "commune"}
_TITLE_RE = re.compile(
    r"""
    (?: [ ]{1,2}+\n? | [ ]?\n ) [ ]?
    (?: (?P<tp> tp | t\.p ) (?: \.[ \n]? | [ \n]{1,2}+ | (?=hcm\b) )
      | (?P<title> tỉnh | thành[ \n]{1,2}phố | thủ[ ]đô | huyện | quận | thị[ ]xã | tx\. | xã | phường | thị[ ]trấn
                 | đặc[ ]khu ) (?![^\W_])
      | (?P<group> (?: các | những | mỗi | từng | cấp ) (?![^\W_])
          (?: [ ] (?: tỉnh | thành[ ]phố | huyện | quận | thị[ ]xã | xã | phường | cấp | cơ[ ]sở | trên | dưới | trực )
              (?![^\W_]) )?
        | (?<=[ ]) (?: hai | ba | [0-9]{1,2} ) [ ] (?: tỉnh | thành[ ]phố | huyện | quận | xã | phường ) )
    )
    """,
    re.VERBOSE,
)
_GAP_RE = re.compile(r"[ ]{0,2}+\n?[ ]{0,2}+")
# After a title without a name: more titles make it a group (UBND tỉnh, thành phố trực thuộc Trung ương).
_GROUP_AFTER_RE = re.compile(
    r"[ ]?(?:,|/|-|và|hoặc)[ \n]{0,2}(?:các[ ])?(?:tỉnh|thành[ ]phố|tp|huyện|quận|thị[ ]xã|xã|phường|thị[ ]trấn)(?![^\W_])"
    r"(?![ ](?:[0-9]|ban|đã|cần))|[ ](?:trực[ ]thuộc|nơi|được[ ]sáp|thuộc[ ]tỉnh|nào|đó|khác|liên[ ]quan|có[ ]liên|có[ ]rừng|ven)"
)
_OPEN_RE = re.compile(
    rf"[0-9]{{1,2}}(?![\w/.])|[{UPPER}][\w']*+(?:(?:[ ]|[ ]?-[ ]?)[{UPPER}][\w']*+){{0,4}}(?:[ ][0-9]{{1,2}}(?![\w/.%]))?"
)
_SURNAMES = frozenset(
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn trịnh mai lương cao đào".split()  # noqa: SIM905
)
# What a heading in capitals goes on with, where the columns of a page have been run together.
_NEXT_COLUMN = re.compile(r"[ ](?:CỘNG|ĐỘC|SỐ|QUYẾT|THÔNG|KẾ|NGHỊ|TỜ|BÁO|VĂN|ỦY|HỘI|SỞ|PHÒNG|KHÓA|KHOÁ|KỲ|CHỦ)(?![^\W_])")
# A person or a heading begins here, not more of a unit's name.
_NOT_IN_UNIT = frozenset("bộ sở ủy ubnd hđnd ban chủ giám trưởng phó điều căn theo về số quyết".split())  # noqa: SIM905
_ONE_WORD_CITIES = frozenset({"vinh", "huế", "pleiku", "kontum"})
_MORE_RE = re.compile(rf"\n([{UPPER}][\w']*+)")


class Group:
    """Not one body but many: ``UBND các huyện``, ``UBND cấp xã``."""

    __slots__ = ("end",)

    def __init__(self, end: int) -> None:
        self.end = end


@frozen
class Pending:
    """A name that only the document can complete: ``UBND tỉnh``, ``Sở Y tế``, ``Ban Chỉ đạo``.

    ``pattern`` is what its unit is added to; ``title`` the unit's title where the text gives it; ``about`` the name so far of
    a committee. ``inner`` are the hits to fall back on when the document does not complete it.
    """

    words: str
    pattern: Pattern | None = None
    title: str = ""
    about: str = ""
    inner: tuple[Hit, ...] = ()

    kind = "agency"

    def __str__(self) -> str:
        return self.words

    def to_dict(self) -> dict[str, object]:
        """The words themselves: there is no body yet."""
        return {"name": self.words}


def plain(words: str) -> str:
    """Words as a name has them: one blank between two, and none doubled."""
    return " ".join(words.split())


def choose(units: list[Unit], title: str, on: dt.date | None) -> Unit | None:
    """The unit that a name and a title mean on a day; None where the title then meant a city below a province."""
    if title:
        units = [unit for unit in units if unit.title.lower() == title]
        if title == "thành phố" and on is not None:
            units = [unit for unit in units if unit.since is None or unit.since <= on]
    if not units:
        return None
    if len(units) > 1:
        day = dt.date.max if on is None else on
        return max(units, key=lambda unit: (unit.in_force(day), unit.until is None, unit.until or dt.date.max))
    return units[0]


def _open_unit(name: str, title: str) -> Unit:
    level = LEVEL[_LEVELS[title][-1]]
    until = _DISTRICTS_END if level == "district" or title == "thị trấn" else None
    return Unit(slug(f"{title} {name}"), name, title, level, until=until)


def _open_name(folded: Folded, pos: int, title: str) -> tuple[int, str] | None:
    """The name of a district or a commune: words with capitals, or a number."""
    match = _OPEN_RE.match(folded.cased, pos)
    if match is None:
        return None
    words, end = match[0], match.end()
    if words.isupper() and len(words) > 3:
        column = _NEXT_COLUMN.search(words)
        if column is not None:
            words = words[: column.start()]
            end = pos + column.start()
        words = " ".join(part.capitalize() for part in words.split())
    parts = words.split()
    if parts[0].lower() in _NOT_IN_UNIT and len(parts[0]) > 1:
        return None
    for at, part in enumerate(parts):
        if at and part.lower() in _NOT_IN_UNIT:
            parts = parts[:at]
            break
    if title in {"tỉnh", "thành phố"} and parts[0].lower() in _SURNAMES and len(parts) >= 3:
        return None  # Chủ tịch UBND thành phố Nguyễn Văn A
    while parts and parts[-1] == "-":
        parts.pop()
    if not parts:
        return None
    kept = folded.cased[pos:end]
    end = pos + kept.lower().rfind(parts[-1].lower()) + len(parts[-1])
    if len(parts) == 1 and not parts[0].isdigit():
        more = _MORE_RE.match(folded.cased, end)
        if more is not None and more[1].lower() not in _NOT_IN_UNIT and not more[1].isupper():
            return more.end(), f"{parts[0]} {more[1]}"  # broken by the end of a line
        if title == "thành phố" and parts[0].lower() not in _ONE_WORD_CITIES:
            return None  # Giao Công an Thành phố Chỉ đạo …
    return end, " ".join(parts)


def read_unit(
    folded: Folded, pos: int, pattern: Pattern | None, on: dt.date | None, registry: Registry, *, capitals: bool = True
) -> tuple[int, Unit] | tuple[int, str] | Group | None:
    """What stands after a pattern: a unit; a title without a name (``tỉnh``); many units; or nothing of the kind."""
    lower = folded.lower
    levels = pattern.levels if pattern else "p"
    bare = pattern is not None and pattern.bare
    match = _TITLE_RE.match(lower, pos)
    if match is None:
        gap = _GAP_RE.match(lower, pos)
        assert gap is not None
        at = gap.end()
        if at == pos or "\n" in gap[0]:
            return None
        named = _province(folded, at, registry, capitals=capitals)
        if named is None:
            if bare and "d" in levels:
                opened = _open_name(folded, at, pattern.titles if pattern else "")
                if opened is not None and pattern is not None:
                    return opened[0], _open_unit(opened[1], pattern.titles)
            return None
        unit = choose(named[1], pattern.titles if bare and pattern else "", on)
        if unit is None and bare:
            unit = choose(named[1], "", on)
        return None if unit is None else (named[0], unit)
    if match["group"] is not None:
        return Group(match.end())
    title = "thành phố" if match["tp"] else _TITLES[" ".join(match["title"].split()).rstrip(".")]
    end = match.end()
    gap = _GAP_RE.match(lower, end)
    assert gap is not None
    at = gap.end()
    if (at > end or match["tp"]) and "\n\n" not in gap[0]:
        if "p" in _LEVELS[title]:
            named = _province(folded, at, registry, capitals=capitals)
            if named is not None:
                unit = choose(named[1], title, on)
                if unit is not None:
                    return (named[0], unit) if "p" in levels else None
                if title == "thành phố" and "d" in levels:
                    return named[0], _open_unit(named[1][0].name, title)
                unit = choose(named[1], "", on)
                if unit is not None and title == "tỉnh":
                    return named[0], unit
        if _LEVELS[title] != "p" and set(_LEVELS[title]) & set(levels) - {"p"} and "\n" not in gap[0]:
            opened = _open_name(folded, at, title)
            if opened is not None:
                return opened[0], _open_unit(opened[1], title)
    if match["tp"]:
        end = match.start("tp") + len(match["tp"].rstrip(". \n"))
    if not set(_LEVELS[title]) & set(levels):
        return None
    after = _GROUP_AFTER_RE.match(lower, end)
    if after is not None:
        return Group(after.end())
    return end, title


def _province(folded: Folded, pos: int, registry: Registry, *, capitals: bool) -> tuple[int, list[Unit]] | None:
    if capitals and not folded.cased[pos : pos + 1].isupper():
        return None
    walked = registry.units_lexicon.walk(folded.lower, pos)
    return walked[0] if walked else None


def with_unit(
    folded: Folded, start: int, end: int, pattern: Pattern, on: dt.date | None, registry: Registry, *, capitals: bool = True
) -> tuple[int, Agency] | tuple[int, Pending] | Group | None:
    """The body that a pattern, read up to ``end``, makes with the unit that follows."""
    unit = read_unit(folded, end, pattern, on, registry, capitals=capitals)
    if isinstance(unit, Group):
        return unit
    if unit is None:
        if pattern.alone == "y":
            return end, Pending(plain(folded.cased[start:end]), pattern)
        return None
    stop, what = unit
    if isinstance(what, str):
        if pattern.bare:
            return end, Pending(plain(folded.cased[start:end]), pattern)
        return stop, Pending(plain(folded.cased[start:stop]), pattern, what)
    body = registry.compose(pattern, what)
    if body is None and pattern.sibling:
        body = registry.compose(pattern, what)
    return None if body is None else (stop, body)


# Committees -------------------------------------------------------------------------------------------------------------

# Words that a committee's subject begins with when it is written small.
_SUBJECT = frozenset(
    "về phòng chống cải chuyển xây phát phong chương thi bảo giảm quản an hội đổi sắp tổng tinh công kiểm giải xóa liên"
    " trung quốc nhà của phổ hợp ứng ứng bình đẩy kinh du tái điều cai cấp tuyển kỳ hỗ sử đề khắc tìm thực triển".split()  # noqa: SIM905
)
# Pairs that look like a subject and are what the committee does.
_DOES = re.compile(
    r"[ \n](?:giải[ ]quyết[ ](?:các[ ]công|công[ ]việc|vấn)|thực[ ]hiện|triển[ ]khai|điều[ ]hành|quản[ ]lý|xây[ ]dựng|tổng[ ]hợp|hỗ[ ]trợ|hợp[ ]nhất|công[ ]bố|đề[ ]xuất|đề[ ]nghị|kiểm[ ]tra"
    r"|phát[ ]biểu|phát[ ]động|phát[ ]huy|phòng[ ]họp|chương[ ]trình[ ]công[ ]tác|công[ ]nhận|bảo[ ]đảm|đẩy[ ]mạnh|hội[ ]ý|thi[ ]đua|thi[ ]hành[ ]nhiệm"
    r"|cấp[ ](?:tỉnh|huyện|xã|bộ|trên|dưới)|các[ ]cấp|phổ[ ]biến|giải[ ]trình|an[ ]tâm|sử[ ]dụng)"
    r"(?![ ](?:đề[ ]án|nghị[ ]quyết|chương[ ]trình[ ](?:mục|xây|phát|phòng|hành)|chiến[ ]lược|kế[ ]hoạch[ ](?:số|hành|triển)|quy[ ]chế[ ]dân[ ]chủ"
    r"|cải[ ]cách|chuyển[ ]đổi[ ]số|phong[ ]trào|chính[ ]quyền|luật|chính[ ]sách|các[ ](?:chương[ ]trình|dự[ ]án|công[ ]trình)"
    r"|nông[ ]thôn|quy[ ]hoạch|hoạt[ ]động[ ]thanh))"
)
# Where a subject ends: what the committee does, or what is said of it; after a colon, the words that must follow.
_STOP = {
    word: frozenset(after.split("|")) if after else frozenset()
    for word, _, after in (
        item.partition(":")
        for item in (
            "họp đã sẽ đang do là được có phải tại gồm để nhằm theo ngày khi trong cho với ký cần nêu xem căn kèm thì mà như nếu"
            " từ đến còn nhấn cũng chịu kịp lần gửi rà bằng khẩn khẳng mời hoặc vì nhưng vào cùng giúp làm tặng đôn soạn"
            " tổ:chức chủ:trì|động|nhiệm ban:hành yêu:cầu đề:nghị|xuất báo:cáo thông:báo|qua|tư kết:luận|hợp|quả chỉ:đạo|rõ"
            " quyết:định thành:lập|viên|ban hướng:dẫn đồng:chí|thời|ý|chủ phối:hợp thống:nhất hiện:nay|đang|có tập:trung|huấn"
            " không:được|phải|có thường:xuyên|trực|kỳ phân:công phê:duyệt dự:họp|thảo tham:mưu|dự|gia"
            " giao:cho|các|bộ|sở|nhiệm cung:cấp phụ:trách|lục đánh:giá ra:mắt|quyết trình:bày|chính|thủ"
            " tiếp:tục|nhận|thu|theo bao:gồm qua:đó|kiểm sáng:nay|ngày chiều:nay|ngày trưởng:ban trước:ngày sau:khi|đây trên:cơ"
            " phát:biểu định:kỳ nhiệm:kỳ"
        ).split()
    )
}
# Words with a capital that go on with a subject: what it carries out, and whose it is.
_LARGE = frozenset(
    "đề nghị chương chiến chính trung quốc nhà thủ đảng việt nam kế phòng hồ điện biên đông khoa ptds kh khcn cđs cchc đmst".split()  # noqa: SIM905
)
_AND_LARGE = frozenset({"đề", "nghị", "chương", "chiến"})
_CARRY = frozenset("của về đề án số thực hiện khai hành chính bộ việt hồ điện".split())  # noqa: SIM905
_OF_THE_STATE = frozenset({"trung", "quốc", "nhà"})
_UNIT_WORDS = frozenset({"tỉnh", "thành", "tp", "thủ"})
# Where another body, or an office, begins.
_NOT_SUBJECT = frozenset(
    "trưởng tổ phó ủy ubnd hđnd sở điều các cơ ông bà bộ ban hội văn thủ chủ công tòa viện phụ mttq mặt vp vpcp và ngân kho thành".split()  # noqa: SIM905
)
_RUNGS = frozenset({"tỉnh", "huyện", "xã", "bộ", "trên", "dưới", "mình", "cơ", "thành"})
_MANY = frozenset({"cấp", "địa", "bộ", "tỉnh", "huyện", "xã", "ngành"})
_ACTS = frozenset({("triển", "khai"), ("hỗ", "trợ"), ("tổng", "hợp"), ("thực", "hiện"), ("xây", "dựng"), ("rà", "soát")})
_VAGUE_ABOUT = frozenset("nhiệm việc những kết nội sự toàn tiến tình kế quá báo vấn mọi hoạt ý tất chủ".split())  # noqa: SIM905
_LEVEL_PAIRS = frozenset({("quốc", "gia"), ("trung", "ương")})
_AFTER_COMMA = frozenset("các đại lãnh trưởng phó đồng do để ông bà thì một những mỗi ủy hội phòng ban sở bộ".split())  # noqa: SIM905
_RUN_RE = re.compile(
    r"(?P<gap>[ ]{1,2}+|[ ]?\n[ ]?|,[ \n]{1,2}+|[ ]-[ ]|-|[ ]?&[ ]?)(?P<word>[“\"]?[0-9A-Za-zÀ-ỹ][\w/'.&-]*+)"
)


def committee(
    folded: Folded, start: int, end: int, on: dt.date | None, registry: Registry
) -> tuple[int, Agency] | tuple[int, Pending] | Group | None:
    """The committee whose head (``Ban Chỉ đạo``, ``Tổ công tác``) stands in ``start:end``, as far as its name runs."""
    lower, cased = folded.lower, folded.cased
    large = cased[start:end].isupper()
    council = lower.startswith("hội đồng quốc gia", start)
    pos = end
    unit: Unit | None = None
    title = ""
    before = previous = ""
    if _DOES.match(lower, end):
        return end, Pending(plain(cased[start:end]), about="")
    free = False  # the subject is written with capitals: more of them belong to it
    for count in range(70):
        run = _RUN_RE.match(cased, pos)
        if run is None:
            break
        gap = run["gap"]
        raw = run["word"]
        stop = run.end()
        while raw and raw[-1] in ".,'&-/":
            raw = raw[:-1]
            stop -= 1
        word = raw.lower().lstrip("“\"")
        capital = raw[:1].isupper() and not large
        if not raw or stop <= pos:
            break
        following = _RUN_RE.match(cased, run.end())
        after = following["word"].lower().rstrip(".") if following is not None and following["gap"].isspace() else ""
        if (word == "cấp" and after in _RUNGS) or (word == "các" and after in _MANY):
            return Group(stop)
        if (large and raw != raw.upper()) or cased[stop : stop + 1] == ")" and len(raw) == 1:
            break
        if count == 0:
            if gap[0] in ",-" or "- " in gap or ("\n" in gap and not large) or (word == "về" and after in _VAGUE_ABOUT):
                break
            if capital:
                if word in _NOT_SUBJECT:
                    break
                free = word not in _OF_THE_STATE
            elif not (raw[0].isdigit() or council or word in _SUBJECT or word in _UNIT_WORDS) or word in _STOP:
                break
        else:
            followers = _STOP.get(word)
            if followers is not None and (not followers or after in followers):
                break
            if count > 2 and previous != "việc" and (word, after) in _ACTS:
                break
            if count > 2 and gap == " " and (before, previous) in _LEVEL_PAIRS and not capital and word not in {"về", "của", "các"}:
                break
            joined = gap[0] == "," or previous == "và"
            if joined and word in _AFTER_COMMA:
                break
            if gap == " - " and capital:
                break
            if "\n" in gap and (capital or raw[0].isdigit()) and not large:
                break
            if capital and not (word in (_AND_LARGE if joined else _LARGE) or previous in _CARRY):
                if not free or word in _NOT_SUBJECT or gap[0] == "," or raw.isupper():
                    break
        if word in _UNIT_WORDS and (after_unit := read_unit(folded, pos, _ANY_PROVINCE, on, registry)):
            if isinstance(after_unit, Group):
                return after_unit if count == 0 else None
            stop, what = after_unit
            pos, previous = stop, ""
            if isinstance(what, Unit):
                unit = what
            else:
                title = what
            break
        before, previous = previous, word
        pos = stop
    words = cased[start:pos]
    if previous in {"và", "của", "về"}:
        words = words[: len(words.rstrip()) - len(previous)].rstrip(" ,-\n")
        pos = start + len(words)
    if pos <= end:
        return end, Pending(plain(cased[start:end]), about="")
    settled = _settled(folded, start, pos, unit, title, registry, large=large)
    return settled if isinstance(settled, Group) else (pos, settled)


_ANY_PROVINCE = Pattern("ban-chi-dao", "Ban Chỉ đạo", levels="p")
_HEADS = {
    "ban chỉ đạo": "Ban Chỉ đạo",
    "bcđ": "Ban Chỉ đạo",
    "tổ công tác": "Tổ công tác",
    "tiểu ban": "Tiểu ban",
    "ủy ban quốc gia": "Ủy ban Quốc gia",
    "hội đồng quốc gia": "Hội đồng quốc gia",
    "tổ giúp việc": "Tổ giúp việc",
}
_VAGUE_RE = re.compile(r"(?:của )?(?:chính phủ|thủ tướng chính phủ|trung ương|tw|nhà nước|quốc gia|cơ quan|bộ|sở|đơn vị|dự án)")
# A committee of no unit is one body only where its name says whose it is, or what it is about.
_NAMED_RE = re.compile(r"quốc gia|trung ương|(?<![^\W_])tw(?![^\W_])|nhà nước|chính phủ|thủ tướng|việt nam|^về (?!nhiệm|việc|những|kết|nội)")


def _settled(
    folded: Folded,
    start: int,
    end: int,
    unit: Unit | None,
    title: str,
    registry: Registry,
    *,
    large: bool,
) -> Agency | Pending | Group:
    """The committee of a name: the registry's own where it has it, else one of that name."""
    words = plain(folded.cased[start:end])
    if unit is None and not title:
        for stop, payload in registry.lexicon.walk(folded.lower, start):
            if stop == end:
                for reading in payload:
                    if isinstance(reading, Reading) and reading.name.strength == "strong":
                        return reading.agency
    lower = words.lower()
    for head, written in _HEADS.items():
        if lower.startswith(head):
            rest = words[len(head) :]
            words = written + (rest.lower() if large else rest)
            about = lower[len(head) :].strip()
            break
    else:
        about = lower
    if title:
        return Pending(words, _ANY_PROVINCE, title, about)
    if unit is not None:
        name = words
        for tail in (str(unit), unit.name):
            if lower.endswith(tail.lower()):
                name = words[: len(words) - len(tail)].rstrip()
                break
        else:
            cut = re.search(r"[ ](?:tỉnh|thành phố|tp|thủ đô)\b[^,]{0,30}$", words.lower())
            if cut is not None:
                name = words[: cut.start()]
        return compose(Pattern(slug(name), name, category="steering"), unit)
    if _VAGUE_RE.fullmatch(about):
        return Pending(words, about=about)
    if not _NAMED_RE.search(about) and not _NAMED_RE.search(lower) and not about[:1].isdigit() and not folded.cased[end - len(about) : end][:1].isupper():
        return Group(end)
    return Agency(slug(words), words, category="steering", level="central")
