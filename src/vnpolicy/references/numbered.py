"""Documents by number and symbol: ``Nghị định số 30/2020/NĐ-CP``, ``số 57-NQ/TW``, ``BC 15/ĐKT-SCT``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy._regex import regex, word_set
from vnpolicy.found import hit_of

from . import codes, symbols
from .beside import is_dated
from .documents import well_known
from .kinds import type_of
from .nouns import by_noun, head
from .own_names import titled
from .values import changed, cited

if TYPE_CHECKING:
    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

    from .symbols import Symbol

    _Last = tuple[int, str | None]  # where the last document ends, and its type

__all__ = ["numbered"]

# ``số`` before a number whose noun stands elsewhere.
_SO_RE = regex(r"(?<!\w)số[ \n:.]{0,4}$")
# What has numbers of this shape and is no document: forms, files, accounts.
_FORM_RE = regex(
    r"(?<!\w)(?:mẫu|biểu|tờ[ \n]khai|phụ[ \n]lục|hồ[ \n]sơ|mã|tài[ \n]khoản|bảng|hình|seri|serial"
    r"|mẫu[ \n]biểu|ký[ \n]hiệu)"
    r"[ \n]{1,3}(?:số[ \n:.]{0,4})?$"
)
_FORM_ENDS = word_set("mẫu biểu khai lục sơ mã khoản bảng hình seri serial hiệu")
# What stands between the documents of one list: days, years, joints.
_LISTED_RE = regex(
    r"(?:[ \n]{0,3}(?:,|;|và|hoặc|số|ngày|tháng|năm|của|[0-9]{1,4}(?:[/.-][0-9]{1,4}){0,2})(?!\w)){0,14}[ \n:]{0,3}"
)
_NEAR = 80  # characters
# The code of a type before a symbol, for its noun: ``BC 15/ĐKT-SCT``.
_CODED_RE = regex(r"(?<![\w/.-])(?:BC|TB|KH|TTr|BB|HD|KL)(?= $)")
# Types that count or plan as often as they name, so that a symbol which is none by its codes needs ``số``.
_DOUBTFUL = frozenset({"Đề án", "Dự án", "Hợp đồng", "Luật", "Giấy chứng nhận", "Văn bản"})
_CLOSING_YEAR_RE = regex("-20[0-9]{2}(?![\\w/.-])")  # of a company's letter: 21/CV-TN-2024
# The old symbols of laws and decrees-law.
_OF_LAW_RE = regex("-L/|/L-|LCT|SL")


def numbered(folded: Folded) -> tuple[list[Hit], dict[int, tuple[int, str]], set[int]]:
    """Documents by number and symbol; where the numbers of laws start, with their ends and ids; where any starts."""
    lower, cased = folded.lower, folded.cased
    types = by_noun()
    hits: list[Hit] = []
    laws: dict[int, tuple[int, str]] = {}
    taken: set[int] = set()
    last: _Last | None = None
    for m in symbols.candidates(lower):
        at = m.start()
        symbol = symbols.read(cased, m)
        if symbol is None:
            continue
        taken.add(at)
        symbol_id, _, length, certain, repairs = symbol
        end = at + length
        short = False
        kind: str | None
        named = head(lower, cased, at)
        if named is not None:
            start, noun, so = named
            kind = types[noun]
            if certain < 3 and (kind == "Dự án" or (certain < 2 and not so and kind in _DOUBTFUL)):
                continue
            if certain < 3 and (closing := _CLOSING_YEAR_RE.match(lower, end)) is not None:
                symbol_id, end = symbol_id + closing[0], closing.end()
            if (project := well_known().project(kind, symbol_id)) is not None:
                symbol_id, short = project, True  # Đề án 06/CP
        else:
            alone = _without_noun(folded, at, symbol, last)
            if alone is None:
                continue
            start, kind = alone
        if "QH" in symbol.id or ("L" in symbol.id and _OF_LAW_RE.search(symbol.id)):
            laws[at] = (end, symbol.id)
        # A list goes on with the type that its noun says, not with what the code of one number says of that alone.
        told = named is not None or not symbol.code or (last is not None and last[1] == kind)
        last = (end, kind if told else None)
        value = cited(kind, symbol_id, None, cased[start:end], repairs)
        if short:
            value = changed(value, short=True)
        hits.append(hit_of((start, end, "reference", value, end, 0, short)))
    return hits, laws, taken


def _without_noun(folded: Folded, at: int, symbol: Symbol, last: _Last | None) -> tuple[int, str | None] | None:
    """Where a document starts whose number no noun stands right before, and its type, as far as they can be told;
    nothing where the number is no document's.
    """
    lower, cased = folded.lower, folded.cased
    code, certain, end = symbol.code, symbol.certain, at + symbol.length
    left = max(0, at - 6)
    so = _SO_RE.search(lower, left, at) if "số" in lower[left:at] else None
    start = at if so is None else so.start()
    listed = last is not None and at - last[0] < _NEAR and _LISTED_RE.fullmatch(lower, last[0], start) is not None
    cut = certain < 2 and lower[end : end + 1] == "/"  # more of a symbol follows than was read
    if not (listed or cut or start == at) and (named := titled(folded, start, code)) is not None:
        return named
    if certain < 2:
        if not cut and not code and (coded := _CODED_RE.search(cased, max(0, at - 5), at)) is not None:
            return coded.start(), codes.types()[coded[0]]
        # Of what no table knows a list may go on, or a day say that ``số 66/NT-PCCC ngày 01/7/2025`` is a document, as
        # it is where nothing else stands.
        jointed = symbol.id.count("/") == 1 and "-" in symbol.id
        shown = is_dated(lower, end) or (start == 0 and end == len(lower))
        if not (listed and code == "") and not (start < at and jointed and shown):
            return None
    words = lower[start - 12 if start > 12 else 0 : start].split()
    if words and words[-1] in _FORM_ENDS and _FORM_RE.search(lower, max(0, at - 24), at) is not None:
        return None
    kind = type_of(symbol.id, code) if listed or certain > 1 else None
    said = start - len(code) - 1
    if code and said >= 0 and cased.startswith(f"{code} ", said) and not cased[said - 1 : said].isalnum():
        start = said  # TTr 12/TTr-STC, KH số 5/KH-UBND: its code is its noun
    if listed and last is not None and last[1] is not None and kind in (None, "Công văn"):
        kind = last[1]
    elif kind in (None, "Công văn") and ":" in lower[max(0, start - 4) : start]:
        kind = _before_colon(lower, start) or kind
    return start, kind


def _before_colon(lower: str, at: int) -> str | None:
    """The type of the noun that heads a list: ``các Văn bản: số 12/SNV-TC ngày …, số 15/SNV-TC ngày …``."""
    before = lower[max(0, at - 64) : at].rstrip(": \n") + " "
    noun = head(before, before, len(before))
    return None if noun is None else by_noun()[noun[1]]
