"""Where bodies stand in a text (tìm cơ quan): anchors on capitals, the longest name at each, and what the context says.

One pattern finds the places where a name may begin: the first letters of every known name, with a capital. At each of them
the lexicon is walked word by word; what follows (a unit, a subject, a country) and what stands before (``Phó``, ``các``)
decide which body it is, and whether it is one at all.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..found import Hit
from .composed import Group, Pending, committee, with_unit
from .registry import Pattern, Reading, Registry, default, follow

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from ..text import Folded
    from .registry import Node
    from .values import Agency

__all__ = ["read_at", "scan"]

_COMMITTEES = ("ban chỉ đạo", "bcđ", "tổ công tác", "tiểu ban", "ủy ban quốc gia", "hội đồng quốc gia")
_COMMITTEE = "committee"

# A country after the name: the body is not a Vietnamese one.
_FOREIGN_RE = re.compile(
    r"[ \n]{1,2}(?:của[ ])?(?:nước[ ])?(?:"
    r"(?:hoa kỳ|mỹ|nhật bản|nhật|trung quốc|hàn quốc|triều tiên|lào(?! cai)|campuchia|căm-pu-chia|thái lan|singapore|xin-ga-po|malaysia"
    r"|indonesia|philippines|myanmar|ấn độ|nga|liên bang nga|pháp|đức|anh|ý|italy|italia|tây ban nha|canada|australia|úc|new zealand|cuba|israel|iran|ukraine"
    r"|brazil|thụy sĩ|thụy điển|hà lan|bỉ|ba lan|hungary|đan mạch|na uy|phần lan|liên xô|đài loan|hồng kông|cộng hòa (?!xã hội chủ nghĩa việt|xhcn)|vương quốc"
    r"|liên bang|đế quốc|đại hàn|chủ tịch)(?![^\W_])"
    r"|(?:nước ngoài|nước bạn|các nước|hai nước|nước sở tại|nước thành viên|một số nước|nước này|nước đó|nước ký kết|hai bên|lâm thời|bảo hộ))"
)
_SMALL_FOREIGN = ("nước", "các", "hai", "của", "một", "lâm", "bảo")
_NATION_RE = re.compile(r"[ ]nước[ ]cộng[ ]h[òo]a[ ]xã[ ]hội[ ]chủ[ ]nghĩa[ ]việt[ ]nam")
# Not the Government: an idea of government.
_IDEA_RE = re.compile(r"[ \n]{1,2}(?:số(?![ ]?[:0-9])|điện[ ]tử|kiến[ ]tạo[ ]phát|mở(?![^\W_])|di[ ]động|thông[ ]minh)")
_MANY_AFTER_RE = re.compile(r"[ \n]{1,2}(?:các[ ]cấp|cấp[ ](?:tỉnh|huyện|xã|trên|dưới|cơ)|các[ ]tỉnh|các[ ]địa|địa[ ]phương(?![^\W_])|ở[ ](?:địa|các|cơ))")
_MANY_BEFORE = ("các ", "những ", "mỗi ", "từng ", "các\n")
_MINISTRY_RE = re.compile(
    r"[ ]?(?:[.,;)]|$|\n(?=[^\W_])|[ ](?:đã|sẽ|đang|có|là|phải|cần|yêu[ ]cầu|đề[ ]nghị|giao|trả[ ]lời|nhận|cũng|tiếp[ ]tục|chủ[ ]trì|ban[ ]hành|báo[ ]cáo|trình"
    r"|tổ[ ]chức[ ](?!lại)|để|về|và[ ]các|theo[ ]quy|theo[ ]dõi|phối[ ]hợp)(?![^\W_]))"
)
_LIST_STEP_RE = re.compile(r"[ ]?(?:[,;][ \n]{0,2}(?:và[ \n])?|[ \n]{1,2}(?:và|&)[ \n]{1,2})")
_COLON_RE = re.compile(r"[ ]?:?[ \n]{1,2}")
_LISTS = {"các bộ": "bộ", "các sở": "sở", "các ủy ban": "ủy", "các ban": "ban"}
_POSTS = ("rưởng ban ", "rưởng bộ ")
# Inside a document's number: 12/QĐ-UBND, 36/TTr-SNN, 7/BNN-CN.
_IN_SYMBOL_RE = re.compile(r"(?:[^\W_][/-]\n?|[A-ZĐa-z] -|/ |/[A-ZĐ][A-ZĐa-z]{1,3} ?- )\Z")
_LATELY = 2020
_PHO = ("phó ", "phó\n", "nguyên phó ")


class _Compiled:
    """A registry made ready for the scan: its lexicon with the committees' heads, and where names may begin.

    ``firsts`` has for each first word, as it is written, its node and the two letters that a second word may begin with.
    """

    def __init__(self, registry: Registry) -> None:
        self.lexicon = registry.lexicon
        for head in _COMMITTEES:
            self.lexicon.add(head, _COMMITTEE)
        self.firsts: dict[str, tuple[Node, frozenset[str] | None]] = {}
        for first, node in self.lexicon.root.items():
            seconds = None if "" in node else frozenset(key.lstrip("+")[:2] for key in node)
            for written in (first[:1].upper() + first[1:], first.upper()):
                self.firsts[written] = (node, seconds)
        self.anchors = re.compile(_trie_pattern(self.firsts))


def compiled(registry: Registry) -> _Compiled:
    """The registry's finder, built once."""
    ready: _Compiled | None = registry.compiled
    if ready is None:
        ready = registry.compiled = _Compiled(registry)
    return ready


def _trie_pattern(words: Iterable[str]) -> str:
    """Whole words, as an alternation in which every branch starts with another letter and is guarded after it."""
    tree: dict[str, Any] = {}
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}

    def branch(node: dict[str, Any]) -> str:
        parts = [re.escape(letter) + branch(child) for letter, child in sorted(node.items()) if letter]
        if "" in node:
            parts.append("(?![^\\W_])")
        return parts[0] if len(parts) == 1 else "(?:" + "|".join(parts) + ")"

    return "|".join(f"{letter}(?<![^\\W_]{letter}){branch(child)}" for letter, child in sorted(tree.items()))


def scan(folded: Folded, on: dt.date | None, registry: Registry | None = None) -> list[Hit]:
    """The bodies of a text as candidates, those that need the document marked short."""
    registry = default() if registry is None else registry
    ready = compiled(registry)
    cased, lower = folded.cased, folded.lower
    hits: list[Hit] = []
    reach = 0
    firsts = ready.firsts
    for anchor in ready.anchors.finditer(cased):
        start, end = anchor.span()
        if start < reach:
            continue
        node, seconds = firsts[anchor[0]]
        if seconds is not None and (second := lower[end + 1 : end + 3]) not in seconds and second.isalpha():
            continue
        walked = follow(node, lower, end)
        read = _best(folded, start, walked, on, registry, capitals=True) if walked else None
        if read is None:
            continue
        end, value = read
        reach = end
        if isinstance(value, Group):
            continue
        if _refused(lower, cased, start, end, value):
            continue
        hits.append(Hit(start, end, "agency", value, end, 0, isinstance(value, Pending)))
    for phrase, head in _LISTS.items():
        at = lower.find(phrase)
        while at >= 0:
            hits += _list(folded, at + 4, at + len(phrase), head, on, registry)
            at = lower.find(phrase, at + len(phrase))
    for post in _POSTS:
        at = lower.find(post)
        while at >= 0:
            start = at + 6
            if cased[start].islower() and cased[start + 4 : start + 5].isupper():
                read = read_at(folded, start, on, registry)
                if read is not None and not isinstance(read[1], (Group, Pending)):
                    hits.append(Hit(start, read[0], "agency", read[1], read[0]))
            at = lower.find(post, start)
    return hits


def read_at(
    folded: Folded, start: int, on: dt.date | None, registry: Registry, *, node: Any = None, capitals: bool = True
) -> tuple[int, Agency | Pending | Group] | None:
    """The longest name that begins at a place, and what it stands for."""
    walked = compiled(registry).lexicon.walk(folded.lower, start, node)
    return _best(folded, start, walked, on, registry, capitals=capitals)


def _best(
    folded: Folded,
    start: int,
    walked: list[tuple[int, list[Any]]],
    on: dt.date | None,
    registry: Registry,
    *,
    capitals: bool,
) -> tuple[int, Agency | Pending | Group] | None:
    """Of the names that begin at a place, the one that reaches farthest with all that follows it."""
    best: tuple[int, Agency | Pending | Group] | None = None
    for end, payload in walked:
        if best is not None and best[0] >= end and _COMMITTEE not in payload:
            break
        read = _read(folded, start, end, payload, on, registry, capitals=capitals)
        if read is not None and (best is None or read[0] > best[0]):
            best = read
    return best


def _read(
    folded: Folded,
    start: int,
    end: int,
    payload: list[Any],
    on: dt.date | None,
    registry: Registry,
    *,
    capitals: bool,
) -> tuple[int, Agency | Pending | Group] | None:
    readings = []
    best: tuple[int, Agency | Pending | Group] | None = None
    for item in payload:
        if isinstance(item, Reading):
            readings.append(item)
            continue
        read: Any
        if item is _COMMITTEE:
            read = committee(folded, start, end, on, registry)
        else:
            read = with_unit(folded, start, end, item, on, registry, capitals=capitals)
        if isinstance(read, Group):
            read = (read.end, read)
        if read is not None and (best is None or read[0] > best[0] or _later(best[1], item, on)):
            best = read
    if readings:
        body = _meant(folded.cased[start:end], readings, on, capitals=capitals)
        if body is not None and (
            best is None
            or (best[0] == end and (on is None or body.in_force(on)))
            or (isinstance(best[1], Pending) and best[0] == end and on is None)
        ):
            best = (end, body)
    return best


def _later(value: object, pattern: object, on: dt.date | None) -> bool:
    """Of two patterns of one name, whether the second is the one of that day."""
    return (
        isinstance(value, Pending)
        and isinstance(pattern, Pattern)
        and value.pattern is not None
        and on is not None
        and pattern.in_force(on)
        and not value.pattern.in_force(on)
    )


def _meant(written: str, readings: list[Reading], on: dt.date | None, *, capitals: bool) -> Agency | None:
    """The one body that a name means on a day; None where it may be several, or is too weak to be read."""
    bodies: dict[str, Agency] = {}
    for reading in readings:
        if reading.name.strength != "strong" and capitals:
            if reading.name.strength == "ambiguous":
                return None
            continue
        if capitals and reading.acronym and (not _spelt(written, reading.acronym) or _faded(reading.agency, on)):
            continue
        if reading.meant(on):
            bodies[reading.agency.id] = reading.agency
    return _of_day(list(bodies.values()), on)


def _spelt(written: str, acronym: str) -> bool:
    """Whether an acronym stands in its own letters, or in capitals."""
    return written == acronym or written.isupper() or (not acronym.isupper() and written.lower() == acronym.lower())


def _faded(body: Agency, on: dt.date | None) -> bool:
    """Whether a body ended so long ago that letters alone no longer mean it (``BTS``, Bộ Thủy sản to 2007)."""
    return body.until is not None and body.until.year < (_LATELY if on is None else on.year - 6)


def _of_day(bodies: list[Agency], on: dt.date | None) -> Agency | None:
    if len(bodies) <= 1:
        return bodies[0] if bodies else None
    if on is None:
        standing = [body for body in bodies if body.until is None]
    else:
        standing = [body for body in bodies if body.in_force(on)]
        if not standing:
            ended = sorted((body for body in bodies if body.until and body.until < on), key=lambda body: str(body.until))
            standing = ended[-1:]
    return standing[0] if len(standing) == 1 else None


# Words that end like the head of a name: what stands before makes another word of them (CÁN BỘ, CƠ SỞ, NGHIỆP VỤ).
_COMPOUNDS = {
    "bộ": frozenset("cán toàn nội đồng đảng sơ tiến trung bắc nam cục phụ thuộc đi đường thủy liên chi khu".split()),  # noqa: SIM905
    "sở": frozenset({"cơ", "trụ", "công", "xứ"}),
    "vụ": frozenset("dịch nghiệp nhiệm chức phục tạp công án sự mùa thời".split()),  # noqa: SIM905
    "cục": frozenset({"chi", "tổng", "bố", "đại", "phân"}),
    "ban": frozenset({"tiểu", "ủy", "liên", "phân"}),
    "hội": frozenset("quốc xã đại lễ cơ giáo chi hiệp trung".split()),  # noqa: SIM905
    "viện": frozenset({"bệnh", "học", "thư", "tu", "phân", "nhạc"}),
    "công": frozenset({"ban", "thi", "thành"}),
    "thanh": frozenset({"phát"}),
    "trường": frozenset({"thị", "môi", "công", "ngư", "hiện", "lập", "nông", "lâm"}),
    "thuế": frozenset("luật cục chi khai nộp mã nợ hoàn số tiền loại kê đóng miễn".split()),  # noqa: SIM905
}

_DROP_BEFORE = {"thu-tuong-chinh-phu": _PHO, "chu-tich-nuoc": _PHO, "chinh-phu": ("cơ quan thuộc ", "cơ quan thuộc\n")}


def _refused(lower: str, cased: str, start: int, end: int, value: Agency | Pending) -> bool:
    """Whether the context says that these words are no body of ours."""
    before = lower[max(0, start - 16) : start]
    following = lower[end : end + 1]
    compounds = _COMPOUNDS.get(lower[start:end].split(maxsplit=1)[0])
    if compounds is not None and before[-1:] == " " and (words := before.split()) and words[-1] in compounds:
        return True
    if _IN_SYMBOL_RE.search(cased, max(0, start - 8), start) or (
        following in {"-", "/"}
        and " " not in (written := cased[start:end])
        and written.isupper()
        and cased[end + 1 : end + 2].isalnum()
    ):
        return True
    if isinstance(value, Pending):
        if before.endswith(_MANY_BEFORE) or _MANY_AFTER_RE.match(lower, end):
            return True
        return following == "/" and cased[end + 1 : end + 2].isalpha() and value.pattern is not None and not value.title
    drop = _DROP_BEFORE.get(value.id)
    if drop is not None:
        if before.endswith(drop):
            return True
        if value.id == "chinh-phu" and _IDEA_RE.match(lower, end):
            return True
    if (
        following == " "
        and value.category == "enterprise"
        and " " not in cased[start:end]
        and cased[end + 1 : end + 2].isupper()
    ):
        return True  # VNPT Hưng Yên, EVN Hà Nội: a branch
    if following in {" ", "\n"}:
        foreign = _FOREIGN_RE.match(lower, end)
        if foreign is not None and value.unit is None and not _NATION_RE.match(lower, end):
            first = foreign[0].split()
            country = first[-1] if first[0] in {"của", "nước"} else first[0]
            if country in _SMALL_FOREIGN or cased[foreign.start() + foreign[0].find(country)].isupper():
                return True
        if value.level in {"front"} and _MANY_AFTER_RE.match(lower, end):
            return True
    return False


def _list(
    folded: Folded, head_at: int, pos: int, head: str, on: dt.date | None, registry: Registry
) -> list[Hit]:
    """The members of ``các Bộ Công Thương, Tài chính và NHNN`` after the head, each with its own words."""
    lower, cased = folded.lower, folded.cased
    lexicon = compiled(registry).lexicon
    node = lexicon.root.get(head)
    if node is None or lower[pos : pos + 1] not in {":", " ", "\n"}:
        return []
    if head == "ủy":
        node = node.get("ban", {})
    colon = _COLON_RE.match(lower, pos)
    if colon is None:
        return []
    members: list[tuple[int, int, Any]] = []
    at = colon.end()
    first = True
    for _ in range(40):
        if not cased[at : at + 1].isupper():
            break
        read = read_at(folded, at, on, registry, node=node)
        own = False
        if read is None:
            read = read_at(folded, at, on, registry)
            own = True
        if read is None:
            break
        end, value = read
        if not own and not isinstance(value, Group):
            start = head_at if first and ":" not in colon[0] and cased[head_at].isupper() else at
            members.append((start, end, value))
        first = False
        step = _LIST_STEP_RE.match(lower, end)
        if step is None:
            break
        at = step.end()
    if len(members) == 1 and isinstance(members[0][2], Pending):
        return []  # các Sở Công Thương: one of every province
    if len(members) == 1 and ":" not in colon[0] and not cased[head_at].isupper():
        return []
    return [
        Hit(start, end, "agency", value, end, 0, isinstance(value, Pending)) for start, end, value in members
    ]
