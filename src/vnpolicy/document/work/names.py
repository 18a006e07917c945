"""Names that no entity was made of: where a proper name behind its head ends, and what the tables know in part."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.agencies.places import choose
from vnpolicy.agencies.registry import Registry
from vnpolicy.agencies.values import Agency
from vnpolicy.document.patterns import CAPITAL, one_of, phrases

from .verbs import VERB_RE, is_noun, is_weak

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vnpolicy.agencies.context import Pending
    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

__all__ = ["heading_name", "more_units", "name_end", "open_body", "tabled_end", "tabled_names"]

_WORD_RE = regex(r"[^\W_]+(?: - )?")
# The legal form of a company, behind công ty.
_COMPANY_RE = phrases(
    r"(?:cổ_phần|cp|tnhh|trách_nhiệm_hữu_hạn|hợp_danh)"
    r"(?:_(?:mtv|(?:một|hai|1|2)_thành_viên(?:_trở_lên)?|nhà_nước))?"
)
_BY_WHEN = one_of("trước|chậm|trong|đến|tại|theo|từ|vào|ngay")
_NAME = 80
_COMPANY = 140
_MODAL_WORD_RE = regex(
    r"(?:yêu[ \n]{1,2}cầu|đề[ \n]{1,2}nghị|(?:có|chịu)[ \n]{1,2}trách|phải|cần|được|là|của|đã|đang|sẽ|để"
    r"|và[ \n]{1,2}các|có[ \n]{1,2}(?:các|những|nhiệm|nghĩa|quyền))"
)
# Hội Nông dân xã; Văn phòng Ủy ban nhân dân huyện Hoa Mai: the unit behind a name that it completes.
_WHOSE_RE = regex(
    rf"[ \n](?:(?:cấp[ ])?(?:tỉnh|huyện|xã(?![ ]hội))|thành[ ]phố|phường|quận|thị[ ]xã|đặc[ ]khu)(?![^\W_])"
    rf"(?:[ ][{CAPITAL}][^\W\d_]*(?:[ ][{CAPITAL}][^\W\d_]*){{0,3}})?"
)
# They stay words of a group, whoever of them is meant.
_GROUPED = ("ubnd", "hđnd", "ủy ban nhân", "hội đồng nhân", "đảng", "tỉnh", "thành", "thường", "ban quản lý")
# An item that is nothing but the name of a unit, or hands to it: 2. Văn phòng Đảng ủy; 1. Giao Ban Xây dựng Đảng:
_HEADED_RE = regex(
    rf"""(?:(?:Giao|Yêu[ ]cầu|Đề[ ]nghị)[ ])?
    ((?:Ban|Phòng|Văn[ ]phòng|Trung[ ]tâm|Tổ|Đội|Trạm|Hạt|Hội|Đoàn|Chi[ ]cục|Đảng[ ]ủy|Công[ ]an|Cơ[ ]quan|Bưu[ ]điện
    |Kho[ ]bạc|Trường|Công[ ]ty|Ngân[ ]hàng|Bệnh[ ]viện|Liên[ ]minh)[ ](?=[{CAPITAL}])[^.;:,()0-9\n]{{2,80}}?)[ ]?:?[ ]?
    """,
    re.VERBOSE,
)
_SAYS_RE = phrases(r"_(?:có|là|được|phải|cần|gồm|như|sau|trong|để|về|theo|khi|đã|đang)")
# UBND tỉnh Lào Cai, Yên Bái và thành phố Hà Nội: more units, behind a body of one.
_MORE_RE = regex(
    rf"(?:,[ \n]{{1,2}}(?:và[ \n]{{1,2}})?|[ \n]{{1,2}}(?:và|cùng)[ \n]{{1,2}})"
    rf"((?:(?:[Tt]ỉnh|[Tt]hành[ \n]{{1,2}}phố|TP[.]?)[ \n]{{1,2}})?)(?=[{CAPITAL}])"
)
_TITLES = {"ỉ": "tỉnh", "h": "thành phố", "p": "thành phố", "": ""}  # by the second letter of how they are written
_KEY = 4  # letters that names are looked up by


def name_end(folded: Folded, at: int, stop: int) -> int:
    """The end of a proper name that starts here and that no table knows: up to a verb or a sign; else ``at``."""
    form = _COMPANY_RE.match(folded.lower, at, stop)
    if form is not None:
        return _company_end(folded, form.end(), stop) or at
    if not folded.cased[at].isupper():
        return at
    end = at
    for found in _WORD_RE.finditer(folded.lower, at, min(stop, at + _NAME)):
        start = found.start()
        verb = (
            VERB_RE.match(folded.lower, start)
            and not folded.cased[start].isupper()  # Sở … và Phát triển …
            and not (is_weak(folded.lower, start, stop) and is_noun(folded.lower, end))  # Trung tâm Đào tạo
        )
        if end > at and (verb or _MODAL_WORD_RE.match(folded.lower, start)):
            return end
        end = found.end()
        if folded.lower[end : end + 1] == ")" and "(" in folded.lower[at:end]:
            end += 1
        if end == stop or folded.lower[end] in ",;:.|\n":
            return end
    return at


def _company_end(folded: Folded, at: int, stop: int) -> int:
    """The end of a company's name behind its form, or 0.

    What it does may stand before its own name in small letters, and is no verb there: ``Công ty cổ phần đầu tư xây
    dựng Tây Bắc hoàn thành …``, ``Công ty TNHH Quản lý khai thác thủy lợi Nam Sông nộp …``.
    """
    lower, cased = folded.lower, folded.cased
    end = first = weak = 0  # what may be the verb: the first of all, and the first behind the last capital
    named = False
    for found in _WORD_RE.finditer(lower, at, min(stop, at + _COMPANY)):
        start = found.start()
        if cased[start].isupper():
            named, weak = True, 0
        elif named and found[0] in _BY_WHEN:
            return first or end
        elif named and (VERB_RE.match(lower, start) or _MODAL_WORD_RE.match(lower, start)):
            if not is_weak(lower, start, stop):
                return weak or end
            first, weak = first or end, weak or end
        end = found.end()
        if end == stop or lower[end] in ",;:.|\n":
            return (first or end) if named else 0
    return first


def open_body(folded: Folded, hit: Hit) -> Hit | None:
    """A body of which no more is open than its province (``Sở Y tế``, ``Công an tỉnh``), with its name for a value."""
    body: Pending = hit.value
    if body.pattern is None or body.words.lower().startswith(_GROUPED):
        return None
    whose = _WHOSE_RE.match(folded.cased, hit.end)
    end = hit.end if whose is None else whose.end()
    name = body.words if body.title else body.pattern.name
    return hit._replace(value=" ".join((name + folded.cased[hit.end : end]).split()), end=end)


@cache
def tabled_names() -> dict[str, list[str]]:
    """The names of three words and more that a province or a district completes, the longest first, by their start."""
    names: dict[str, list[str]] = {}
    for name in sorted({pattern.name.lower() for pattern in Registry.default().patterns}, key=len, reverse=True):
        if name.count(" ") > 1 and not name.startswith(("ủy ban nhân", "hội đồng nhân", "thường trực")):
            names.setdefault(name[:_KEY], []).append(name)
    return names


def tabled_end(folded: Folded, at: int, stop: int) -> int:
    """The end of a name that a province or a district completes and that stands here without it, or 0."""
    if at >= stop or not folded.cased[at].isupper():
        return 0
    for name in tabled_names().get(folded.lower[at : at + _KEY], ()):
        if folded.lower.startswith(name, at) and not folded.lower[at + len(name) : at + len(name) + 1].isalnum():
            whose = _WHOSE_RE.match(folded.cased, at + len(name), stop)
            return at + len(name) if whose is None else whose.end()
    return 0


def more_units(folded: Folded, hit: Hit, stop: int) -> Iterator[tuple[int, int, str]]:
    """The bodies of more provinces that are named behind that of one, by their places and names."""
    body, at, registry = hit.value, hit.end, Registry.default()
    if not isinstance(body, Agency) or body.level != "province":
        return
    pattern = body.id.partition("/")[0]
    while (more := _MORE_RE.match(folded.cased, at, stop)) is not None:
        walked = registry.units_lexicon.walk(folded.lower, more.end())
        title = _TITLES[more[1][1:2].lower()]
        unit = choose(walked[0][1], title, None) if walked else None
        if unit is None:
            return
        try:
            other = registry.get(f"{pattern}/{unit.id}")
        except KeyError:  # Tỉnh ủy Lào Cai, Hà Nội: cities have none
            return
        at = walked[0][0]
        yield more.start(1), at, other.name


def heading_name(folded: Folded, start: int, stop: int) -> tuple[int, int] | None:
    """Where the name stands of a unit that no table knows, where an item holds no other words."""
    found = _HEADED_RE.fullmatch(folded.cased, start, stop)
    if found is None or found[1].isupper() or _SAYS_RE.search(folded.lower, *found.span(1)):
        return None
    for verb in VERB_RE.finditer(folded.lower, *found.span(1)):
        at = verb.start()  # Trung tâm Y tế lập sổ; but Ban Xây dựng Đảng, Ban Quản lý dự án đầu tư
        if folded.cased[at].islower() and folded.lower[at - 1] == " " and not is_weak(folded.lower, at, stop):
            return None
    return found.span(1)
