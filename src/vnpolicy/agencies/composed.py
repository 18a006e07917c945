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
      | (?P<group> (?: các | những | mỗi | từng | cấp | hai | ba | [0-9]{1,2} ) (?![^\W_])
          (?: [ ] (?: tỉnh | thành[ ]phố | huyện | quận | thị[ ]xã | xã | phường | cấp | cơ[ ]sở | trên | dưới | trực )
              (?![^\W_]) )? )
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
_NOT_IN_UNIT = frozenset(
    "bộ sở ủy ubnd hđnd ban chủ giám trưởng phó điều căn theo về số quyết nghị thông văn công tỉnh thành hội đồng".split()  # noqa: SIM905
)


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
    last = kept.lower().rfind(parts[-1].lower())
    return pos + last + len(parts[-1]), " ".join(parts)


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
    r"[ \n](?:thực[ ]hiện|triển[ ]khai|điều[ ]hành|quản[ ]lý|xây[ ]dựng|tổng[ ]hợp|hỗ[ ]trợ|hợp[ ]nhất|công[ ]bố|đề[ ]xuất|đề[ ]nghị|kiểm[ ]tra"
    r"|phát[ ]biểu|phát[ ]động|phát[ ]huy|phòng[ ]họp|chương[ ]trình[ ]công[ ]tác|công[ ]nhận|bảo[ ]đảm|đẩy[ ]mạnh|hội[ ]ý|thi[ ]đua|thi[ ]hành[ ]nhiệm"
    r"|cấp[ ](?:tỉnh|huyện|xã|bộ|trên|dưới)|các[ ]cấp|phổ[ ]biến|giải[ ]trình|an[ ]tâm|sử[ ]dụng)"
    r"(?![ ](?:đề[ ]án|nghị[ ]quyết|chương[ ]trình[ ](?:mục|xây|phát|phòng|hành)|chiến[ ]lược|kế[ ]hoạch[ ](?:số|hành|triển)|quy[ ]chế[ ]dân[ ]chủ"
    r"|cải[ ]cách|chuyển[ ]đổi[ ]số|phong[ ]trào|chính[ ]quyền|luật|chính[ ]sách|các[ ](?:chương[ ]trình|dự[ ]án|công[ ]trình)"
    r"|nông[ ]thôn|quy[ ]hoạch|hoạt[ ]động[ ]thanh))"
)
# Where a subject ends: what the committee does, or what is said of it.
_STOP = frozenset(
    "tổ chủ ban yêu đề họp đã sẽ đang do là được có phải tại gồm để nhằm theo ngày khi trong báo thông cho cùng với"
    " kết chỉ ký trình cần nêu đánh xem quyết tiếp căn kèm thì mà như nếu từ đến còn nhấn cũng chịu"
    " giao tham phê thành hướng kịp đồng lần bao phối thống giúp gửi rà cung hiện qua bằng"
    " dự khẩn khẳng mời hoặc thường phụ vì nhưng ra vào chiều sáng phân không tập".split()  # noqa: SIM905
)
_STOP_PAIRS = {
    "tổ": {"chức"},
    "ban": {"hành"},
    "đề": {"nghị", "xuất"},
    "báo": {"cáo"},
    "thông": {"báo", "qua", "tư"},
    "cùng": set(),
    "kết": {"luận", "hợp"},
    "chỉ": {"đạo", "rõ"},
    "quyết": {"định"},
    "thành": {"lập", "viên"},
    "hướng": {"dẫn"},
    "đồng": {"chí", "thời", "ý", "chủ"},
    "phối": {"hợp"},
    "thống": {"nhất", "kê"},
    "hiện": {"nay", "đang", "có"},
    "tập": {"trung", "huấn"},
    "bao": {"gồm"},
    "qua": {"đó", "kiểm", "thực"},
    "thường": {"xuyên", "trực", "kỳ"},
    "không": {"được", "phải", "có"},
    "phân": {"công"},
    "phê": {"duyệt"},
    "dự": {"họp", "hội", "thảo"},
    "tham": {"mưu", "dự"},
    "giao": {"cho", "các", "bộ", "sở", "nhiệm"},
    "cung": {"cấp"},
    "phụ": {"trách", "lục"},
    "đánh": {"giá"},
    "ra": {"mắt", "quyết"},
    "trình": {"bày", "chính", "thủ"},
    "tiếp": {"tục", "nhận", "thu"},
}
_LARGE = frozenset(
    "đề nghị chương chiến chính trung quốc nhà bộ thủ đảng việt nam kế tổ phòng hồ điện biên đông khoa ptds kh khcn cđs cchc đmst"
    " cải chuyển an thi phong".split()  # noqa: SIM905
)
_AND_LARGE = frozenset({"đề", "nghị", "chương", "chiến", "an", "chuyển", "đổi"})
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
    pos = end
    unit: Unit | None = None
    title = ""
    previous = ""
    if _DOES.match(lower, end):
        return end, Pending(plain(cased[start:end]), about="")
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
        if count == 0:
            if gap[0] in ",-" or "\n" in gap and not capital and not large or "- " in gap:
                break
            if word == "cấp" or word == "các":
                return Group(stop)
            if word in {"tỉnh", "thành", "tp"}:
                pass
            elif not capital and not raw[0].isdigit() and word not in _SUBJECT:
                break
            elif capital and word in {"trưởng", "tổ", "phó", "ủy", "ubnd", "sở", "điều", "hđnd", "các", "cơ", "ông", "và"}:
                break
            elif capital and word == "bộ":
                break
        else:
            following = _RUN_RE.match(cased, run.end())
            after = following["word"].lower() if following is not None and following["gap"].isspace() else ""
            if word in _STOP:
                pairs = _STOP_PAIRS.get(word)
                if not pairs or after in pairs:
                    break
            if gap[0] == "," and (word in _AFTER_COMMA or (capital and word not in _AND_LARGE)):
                break
            if gap == " - " and capital:
                break
            if "\n" in gap and (capital or raw[0].isdigit()) and not large:
                break
            if previous == "và" and (word in _AFTER_COMMA or (capital and word not in _AND_LARGE)):
                break
            if capital and previous != "và" and gap[0] != "," and word not in _LARGE and previous not in _CARRY and count > 1:
                break
        if word in {"tỉnh", "thành", "tp", "thủ"} and (after_unit := read_unit(folded, pos, _ANY_PROVINCE, on, registry)):
            if isinstance(after_unit, Group):
                return after_unit if count == 0 else None
            stop, what = after_unit
            pos = stop
            if isinstance(what, Unit):
                unit = what
            else:
                title = what
            break
        if raw[0].isdigit() and previous == "ngày":
            pass
        previous = word
        pos = stop
    words = cased[start:pos]
    if previous in {"và", "của", "về"}:
        words = words[: len(words.rstrip()) - len(previous)].rstrip(" ,-\n")
        pos = start + len(words)
    if pos <= end:
        return end, Pending(plain(cased[start:end]), about="")
    return pos, _settled(folded, start, pos, unit, title, on, registry, large=large)


_CARRY = frozenset({"của", "về", "đề", "án", "số", "thực", "hiện", "khai", "hành", "thường", "trung", "chính", "bộ", "việt", "hồ", "điện"})
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
_VAGUE_RE = re.compile(r"(?:của )?(?:chính phủ|thủ tướng chính phủ|trung ương|nhà nước|quốc gia|cơ quan|bộ|sở|đơn vị|dự án)")


def _settled(
    folded: Folded,
    start: int,
    end: int,
    unit: Unit | None,
    title: str,
    on: dt.date | None,
    registry: Registry,
    *,
    large: bool,
) -> Agency | Pending:
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
    return Agency(slug(words), words, category="steering", level="central")
