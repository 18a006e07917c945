"""Where bodies stand in a text (tìm cơ quan): anchors on capitals, the longest name at each, and what the context says.

One pattern finds the places where a name may begin: the first letters of every known name, with a capital. At each of them
the lexicon is walked word by word; what follows (a unit, a subject, a country) and what stands before (``Phó``, ``các``)
decide which body it is, and whether it is one at all.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..found import Hit
from .composed import Group, Pending, committee, plain, with_unit
from .registry import Pattern, Reading, Registry, default

if TYPE_CHECKING:
    import datetime as dt

    from ..text import Folded
    from .registry import Lexicon
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
_IN_SYMBOL_RE = re.compile(r"(?:[^\W_][/-]|[A-ZĐa-z] -|/ )\Z")
_PHO = ("phó ", "phó\n", "nguyên phó ")


class _Compiled:
    """A registry made ready for the scan: its lexicon with the committees' heads, and the anchors."""

    def __init__(self, registry: Registry) -> None:
        self.lexicon = registry.lexicon
        for head in _COMMITTEES:
            self.lexicon.add(head, _COMMITTEE)
        self.anchors = re.compile(_anchors(self.lexicon))


def compiled(registry: Registry) -> _Compiled:
    """The registry's finder, built once."""
    ready: _Compiled | None = registry.compiled
    if ready is None:
        ready = registry.compiled = _Compiled(registry)
    return ready


def _cases(word: str) -> set[str]:
    return {word, word[:1].upper() + word[1:], word.upper()}


def _anchors(lexicon: Lexicon) -> str:
    """The first word of every name with its capital, and two letters of the second: what a name may begin with."""
    starts: set[str] = set()
    for first, node in lexicon.root.items():
        heads = {first[:1].upper() + first[1:], first.upper()}
        for key in heads:
            if "" in node:
                starts.add(key + "\0")  # a whole word, and nothing need follow
            for second, _ in node.items():
                if second:
                    word = second.lstrip("+")[:2]
                    joint = "\2" if second.startswith("+") else "\1"
                    starts |= {key + joint + form for form in _cases(word)}
    # "\1" stands for a blank, "\2" for a mark, "\0" for the end of the word.
    pattern = _trie_pattern(starts)
    return pattern.replace("\\\x01", "[ \\n]{1,3}").replace("\x01", "[ \\n]{1,3}").replace("\\\x02", "[ \\n,&.\\-]{1,3}").replace(
        "\x02", "[ \\n,&.\\-]{1,3}"
    ).replace("\\\x00", "(?![^\\W_])").replace("\x00", "(?![^\\W_])")


def _trie_pattern(words: set[str]) -> str:
    """An alternation in which every branch starts with another character, guarded on the left after the first."""
    tree: dict[str, Any] = {}
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}

    def branch(node: dict[str, Any]) -> str:
        if "" in node:
            return ""
        parts = [re.escape(letter) + branch(child) for letter, child in sorted(node.items())]
        return parts[0] if len(parts) == 1 else "(?:" + "|".join(parts) + ")"

    return "|".join(f"{letter}(?<![^\\W_]{letter}){branch(child)}" for letter, child in sorted(tree.items()))


def scan(folded: Folded, on: dt.date | None, registry: Registry | None = None) -> list[Hit]:
    """The bodies of a text as candidates, those that need the document marked short."""
    registry = default() if registry is None else registry
    ready = compiled(registry)
    cased, lower = folded.cased, folded.lower
    hits: list[Hit] = []
    reach = 0
    for anchor in ready.anchors.finditer(cased):
        start = anchor.start()
        if start < reach:
            continue
        read = read_at(folded, start, on, registry)
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
    lower = folded.lower
    best: tuple[int, Agency | Pending | Group] | None = None
    for end, payload in compiled(registry).lexicon.walk(lower, start, node):
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
        if capitals and reading.acronym and not _spelt(written, reading.acronym):
            continue
        if reading.meant(on):
            bodies[reading.agency.id] = reading.agency
    return _of_day(list(bodies.values()), on)


def _spelt(written: str, acronym: str) -> bool:
    """Whether an acronym stands in its own letters, or in capitals."""
    return written == acronym or written.isupper() or (not acronym.isupper() and written.lower() == acronym.lower())


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


_DROP_BEFORE = {"thu-tuong-chinh-phu": _PHO, "chu-tich-nuoc": _PHO, "chinh-phu": ("cơ quan thuộc ", "cơ quan thuộc\n")}


def _refused(lower: str, cased: str, start: int, end: int, value: Agency | Pending) -> bool:
    """Whether the context says that these words are no body of ours."""
    before = lower[max(0, start - 16) : start]
    following = lower[end : end + 1]
    if _IN_SYMBOL_RE.search(cased, max(0, start - 6), start) or (
        following in {"-", "/"} and cased[start:end].isupper() and " " not in before[-1:] + cased[start:end]
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
