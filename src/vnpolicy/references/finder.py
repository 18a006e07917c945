"""Where a text cites a document: the scan that ``find``, ``parse`` and ``extract`` share."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from vnpolicy._regex import regex, word_set
from vnpolicy.found import Hit, hit_of
from vnpolicy.tables import rows
from vnpolicy.text import SHORT_TEXT

from . import names, series, symbols
from .values import Reference, changed, cited

if TYPE_CHECKING:
    import datetime as dt

    from vnpolicy.text import Folded

__all__ = ["PLAIN", "plain_number", "scan_documents", "type_of"]

# What may stand between a type noun and a number, with ``số`` or without: the kind of report, of programme, of
# conclusion.
_KINDS = (
    "liên tịch|liên bộ|hợp nhất|thẩm tra|thẩm định|kết quả thẩm tra|kết quả thẩm định"
    "|giải trình, tiếp thu ý kiến thẩm định|giải trình, tiếp thu ý kiến thẩm tra|giải trình, tiếp thu ý kiến"
    "|tiếp thu, giải trình ý kiến thẩm định|tiếp thu, giải trình ý kiến thẩm tra|tiếp thu, giải trình ý kiến"
    "|giải trình, tiếp thu|tiếp thu, giải trình|giải trình|tiếp thu"
    "|thanh tra|kiểm tra|hành động|phối hợp|hỏa tốc|khẩn|mật|chung|triển khai|thực hiện|tổng hợp"
    "|tổng kết|đề nghị|chỉ đạo|kết luận|phê duyệt|sơ thẩm|phúc thẩm|dân sự sơ thẩm|dân sự phúc thẩm|hình sự sơ thẩm"
    "|hình sự phúc thẩm|hành chính sơ thẩm|hành chính phúc thẩm"
)
_S = r"[ \n]{1,3}+"


@cache
def _nouns() -> tuple[dict[str, str], frozenset[str]]:
    """Type nouns in small letters → the type; and the nouns after which a number alone is a short form."""
    nouns: dict[str, str] = {}
    short = set()
    for row in rows("references", "types"):
        for noun in (row["type"], *filter(None, row["nouns"].split("|"))):
            nouns[noun.lower()] = row["type"]
            if row["short"]:
                short.add(noun.lower())
    return nouns, frozenset(short)


def _longest_first() -> tuple[list[str], str]:
    """The type nouns, the longest first, and the alternatives of a pattern for them."""
    nouns = sorted(_nouns()[0], key=lambda noun: (-len(noun), noun))
    return nouns, "|".join(noun.replace(" ", _S) for noun in nouns)


@cache
def _head_re() -> re.Pattern[str]:
    """A type noun, read up to the number that it stands before: ``Báo cáo thẩm tra số`` before 5."""
    nouns = _longest_first()[1]
    kinds = _KINDS.replace(" ", _S)
    return re.compile(
        rf"(?<![^\W\d])(?P<noun>{nouns})(?:{_S}(?P<of>{kinds}))?(?:{_S}(?P<so>(?:số )?số[ \n:.]{{0,4}})|{_S})$"
    )


class _Ends(NamedTuple):
    """What nouns and kinds end with, as far as it tells without a pattern which of them stands before a figure."""

    nouns: frozenset[str]  # of one word or two, and at most the end of one of two
    pairs: frozenset[str]  # the last two words
    words: frozenset[str]  # the last words
    single: frozenset[str]  # nouns and kinds of one word


@cache
def _ends() -> _Ends:
    nouns, kinds = _longest_first()[0], _KINDS.split("|")
    whole = [noun.split() for noun in (*nouns, *kinds)]
    longer = {" ".join(words[at:]) for words in whole if len(words) > 2 for at in range(1, len(words))}
    return _Ends(
        frozenset(noun for noun in nouns if noun.count(" ") < 2) - longer - set(kinds),
        frozenset(" ".join(words[-2:]) for words in whole if len(words) > 1),
        frozenset(words[-1] for words in whole),
        frozenset(words[0] for words in whole if len(words) == 1),
    )


_BEFORE = 16  # characters that hold nearly every noun, with ``số``


@lru_cache(maxsize=1024)
def _noun_at_end(text: str) -> tuple[int, str, bool] | None:
    """How far before its end a text has a noun, the noun, and whether ``số`` follows it: an empty noun where none can
    stand, nothing where only the pattern can tell.
    """
    pieces = text.replace("\n", " ").rsplit(" ", 4)
    if len(pieces) < 3 or pieces.pop():
        return None
    after = 1
    if numbered := pieces[-1] in {"số", "số:"}:
        after += len(pieces.pop()) + 1
    last = pieces[-1]
    if not last or last.startswith("số"):  # "số số": a slip of the hand
        return None
    if not last[-1].isalpha():
        return 0, "", False
    before = pieces[-2] if len(pieces) > 1 else ""
    nouns, pairs, words, single = _ends()
    if len(pieces) > 2:  # else what stands before may be cut off
        pair = f"{before} {last}"
        if pair in nouns:
            return len(pair) + after, pair, numbered
        if pair in pairs:
            return None
        if last in nouns and before.isalpha():
            return len(last) + after, last, numbered
        if last.isalpha() and before.isalpha() and last not in single:
            return 0, "", False
    if last in nouns and before and not before[-1].isalpha():
        return len(last) + after, last, numbered
    return (0, "", False) if last.isalpha() and last not in words else None


# A document's own name between its noun and ``số`` (Quyết định chủ trương đầu tư số …) has none of these words, which
# say something about the document, and does not start with one of those, which name whose it is.
_NO_TITLE = (
    "này|đó|theo|thay|bãi|hủy|về|của|có|tại|và|hoặc|được|do|từ|cho(?![ \n](?:thuê|phép))|ngày|năm|như|là|nêu|trên|kèm"
    "|ký|đã|đang|sẽ|gồm|với|trong|ngoài|phải|để|khi|nếu|mã|mẫu|biểu|số|sau"
)
_WHOSE = (
    "ubnd|hđnd|bộ|sở|chính[ \n]phủ|thủ[ \n]tướng|ban(?![ \n]hành)|cục|vụ|tổng[ \n]cục|văn[ \n]phòng|chủ[ \n]tịch"
    "|giám[ \n]đốc|hội[ \n]đồng|ủy[ \n]ban|thường[ \n]trực|tỉnh|thành|đảng|quốc[ \n]hội|công[ \n]ty"
)
_TITLE = 96


@cache
def _title_re() -> re.Pattern[str]:
    """A type noun with the document's own name, up to ``số``; the names of laws are read elsewhere."""
    nouns = _longest_first()[1]
    return re.compile(
        rf"(?<!\w)(?P<noun>{nouns})(?<!luật)(?<!lệnh)(?<!hiến[ \n]pháp){_S}(?!(?:{_WHOSE})(?!\w))"
        rf"(?:(?!(?:{_NO_TITLE}|{nouns})(?!\w))[^\W_]++{_S}){{1,10}}$"
    )


def _titled(folded: Folded, at: int, code: str) -> tuple[int, str] | None:
    """Where the noun of a document starts whose own name stands before ``số``, and its type, which the symbol says."""
    if folded.cased[at] != "s":
        return None  # the head of a document, below its title
    lower, left = folded.lower, max(0, at - _TITLE)
    law = lower.rfind(" luật ", left, at)  # no title has this word, nor does one start with it
    found = _title_re().search(lower, left if law < 0 else law + 6, at)
    if found is None:
        return None
    start = found.start()
    kind = _nouns()[0][" ".join(found["noun"].split())]
    if symbols.types().get(code) == kind or (code not in symbols.types() and folded.cased[start].isupper()):
        return start, kind
    return None


# ``số`` before a number whose noun stands elsewhere.
_SO_RE = regex(r"(?<!\w)số[ \n:.]{0,4}$")
_SO_FIGURE_RE = regex(r"ố(?<=số)(?<!\wsố)[ \n:.]{0,4}+[0-9]")
# What has numbers of this shape and is no document: forms, files, accounts.
_FORM_RE = regex(
    r"(?<!\w)(?:mẫu|biểu|tờ[ \n]khai|phụ[ \n]lục|hồ[ \n]sơ|mã|tài[ \n]khoản|bảng|hình|seri|serial"
    r"|mẫu[ \n]biểu|ký[ \n]hiệu)"
    r"[ \n]{1,3}(?:số[ \n:.]{0,4})?$"
)
_FORM_ENDS = word_set("mẫu biểu khai lục sơ mã khoản bảng hình seri serial hiệu")
# ``Quyết định số 2665 QĐ/UBND``: a blank where the slash belongs; read only behind a noun and ``số``.
_GAP_RE = regex(r"([0-9]{1,5})[ ]([a-zđ]{2,5})([/-])([a-zđ]{2,12}(?:-[a-zđ]{2,8}[0-9]?)?)(?!\w)")
_SHORT_RE = regex(
    r"([0-9]{1,5}[a-z]?)(?![\w])(?![.,][0-9])(?!/(?:19|20)[0-9]{2}[ \n]{0,2}[/-])(?!/(?!(?:19|20)[0-9]{2}(?!\w)))"
    r"(?![ \n]{0,2}-[ \n]{0,2}[0-9])(?!-[ \n]{0,2}[a-zđ]|[ \n]{1,2}-[a-zđ])(?![ \n]{0,2}%)"
)
# Behind a dash with blanks: the rest of a symbol, "57 - NQ/TW".
_SPACED_SYMBOL_RE = regex(r"[ \n]{1,2}-[ \n]{1,2}[A-ZĐ]{2}")
_NUMBER_YEAR_RE = regex(r"/((?:19|20)[0-9]{2})(?![\w/-])(?![.,][0-9])")
_OF_YEAR_RE = regex(r"[ \n]{1,3}năm[ \n]{1,3}((?:199[89]|20[0-9]{2}))(?!\w)")
_DATED = frozenset({"Nghị định", "Nghị quyết", "Thông tư", "Thông tư liên tịch", "Quyết định", "Chỉ thị", "Công văn"})
_NEXT_RE = regex(r"[ \n]{1,3}([^\W_]++)(?:[ \n]{1,3}[^\W_]++)?")
# What stands after a number alone and does not count: the year of the document, or its day.
_MADE_RE = regex(
    r"[ \n]{1,3}(?:năm[ \n]{1,3}(?:19|20)[0-9]{2}|ngày[ \n]{1,3}[0-9]{1,2}(?:[/.-][0-9]{1,2}[/.-](?:19|20)[0-9]{2}"
    r"|[ \n]{1,3}tháng[ \n]{1,3}[0-9]{1,2})(?![0-9])"
    r"|ngày[ \n]{1,3}[0-9]{1,2}[/.-][0-9]{1,2}(?![\w/%]|[.,-][0-9]"  # the press leaves the year out
    r"|[ ]?%|[ \n]{1,3}(?:lần|giờ|buổi|bữa|viên|người|đơn|hộ|xã|km|triệu|tỷ|tỉ|nghìn|ngàn|đồng)(?!\w)))"
)
# After a number alone these make it a count, not a name.
_COUNTED = word_set(
    "năm tháng ngày tuần quý giờ phút lần loại nhóm cột mức khoản người tỷ triệu nghìn ngàn đồng điều chương mục "
    "bản trang hình tờ điểm nội cấp hộ m2 ha bước kỳ đợt bộ ngành tỉnh xã"
)
_PAIRS = (
    "trường hợp|chính sách|cá nhân|cán bộ|đơn vị|tiêu chí|nhiệm vụ|chỉ tiêu|dự án|đề án|vấn đề|thủ tục|"
    "công trình|giai đoạn|đối tượng|phần trăm|danh mục|nguyên tắc|yêu cầu|hình thức|biện pháp|quyền lợi|"
    "doanh nghiệp|tổ chức|cơ quan|điều kiện|hành vi"
)
_COUNTED_PAIRS = frozenset(_PAIRS.split("|"))
_OF_A_YEAR = frozenset({"kế hoạch", "chương trình", "báo cáo"})
# Nouns that also count or act (``thông báo 01 lần``, ``quyết định 03 …``): what follows must go with a name.
_WARY = frozenset({"quyết định", "thông báo", "hướng dẫn", "kế hoạch", "báo cáo", "văn bản", "tờ trình"})
_AFTER_WARY = word_set(
    "của về ngày được đã có là tại thì cũng như và trong này do từ theo nêu sẽ còn bao ban quy khi năm trên để "
    "với đến hay hoặc không chưa phải phê sửa thay ra mới dưới kèm"
)
_LISTED_BY_NUMBER = frozenset({"nghị quyết", "nghị định", "chỉ thị", "kết luận", "thông tư", "quyết định"})
_AFTER_LISTED = _AFTER_WARY - {"ngày", "năm"}
_MORE_RE = regex(
    r"(?:,[ \n]{1,2}|,?[ \n]{1,2}(?:và|hoặc)[ \n]{1,2})(?!(?:19|20)[0-9]{2})([0-9]{2,4})(?!\w)(?![.,/-][0-9])"
    r"(?![ \n]{0,2}[%-])(?!/)"
)
_LISTED_RE = regex(
    r"(?:[ \n]{0,3}(?:,|;|và|hoặc|số|ngày|tháng|năm|của|[0-9]{1,4}(?:[/.-][0-9]{1,4}){0,2})(?!\w)){0,14}[ \n:]{0,3}"
)


def type_of(symbol_id: str, code: str) -> str | None:
    """The type that an id tells by itself.

    ``TT`` with a year is a thông tư, without one the old code of a tờ trình, in the Party's form a thông tri; ``L``
    with a year is a lệnh, else a luật; a symbol without a type is that of a công văn. The National Assembly's numbers
    do not tell laws from resolutions: the table of well-known documents may.
    """
    if code == "TT":
        if "-TT/" in symbol_id and symbol_id.split("-", 1)[0].isdigit():
            return "Thông tri"
        return "Thông tư" if symbols.parts(symbol_id).year else "Tờ trình"
    if code == "L":
        return "Lệnh" if symbols.parts(symbol_id).year else "Luật"
    if code:
        return symbols.types()[code]
    known = names.well_known().by_id.get(symbol_id)
    if known is not None:
        return known.type
    found = symbols.parts(symbol_id)
    if found.family == "normative":
        return "Nghị quyết" if found.bodies == ("UBTVQH",) and found.code == "NQ" else None
    return "Công văn" if found.family == "correspondence" else None


def _head(lower: str, cased: str, at: int) -> tuple[int, str, bool] | None:
    """Where the noun of a number starts, the noun, and whether ``số`` stands between."""
    ending = _noun_at_end(lower[at - _BEFORE : at] if at >= _BEFORE else " " + lower[:at])
    if ending is not None:
        length, noun, numbered = ending
        if not length:
            return None
        start = at - length
    else:
        found = _head_re().search(lower, max(0, at - 64), at)
        if found is None:
            return None
        start = found.start()
        noun = " ".join(found["noun"].split())
        numbered = found["so"] is not None
        if noun == "luật" and found["of"]:  # Luật Thanh tra số 11/2022/QH15: its name, and no kind of laws
            return None
    if len(noun) < 5 and cased[start : start + len(noun)] != noun.upper() and noun not in {"luật", "lệnh"}:
        return None  # QĐ, NQ: in capitals only
    return start, noun, numbered


def scan_documents(folded: Folded, on: dt.date | None = None) -> list[Hit]:
    """Every document that the text cites by number, by name or by a short form, as candidates."""
    hits, laws, taken = _numbered(folded)
    hits += _named(folded, laws, on)
    long = len(folded.lower) > SHORT_TEXT
    if long or "cvn" in folded.lower:
        hits += _standards(folded)
    if long or "đại" in folded.lower:
        hits += _congresses(folded)
    hits += _numbers_alone(folded, taken)
    return hits


PLAIN = 64  # characters: what is longer is no plain number, and is not to be kept


@lru_cache(maxsize=1024)
def plain_number(cased: str) -> Reference | None:
    """The document that a folded text is from its first letter to its last, by number and symbol, with its noun before
    it or without; what is not read here may still be one.
    """
    lower = cased.lower()
    at = lower.rfind(" ") + 1
    found = symbols.SYMBOL_RE.fullmatch(lower, at)
    symbol = None if found is None else symbols.read(cased, found)
    if symbol is None or symbol.certain < 3 or at + symbol.length < len(lower):
        return None
    if not at:
        kind = type_of(symbol.id, symbol.code)
    else:
        head = _head(lower, cased, at)
        if head is None or head[0]:
            return None
        kind = _nouns()[0][head[1]]
    return cited(kind, symbol.id, None, cased, symbol.repairs)


_DAY_RE = regex(r",?[ \n]{1,3}ngày[ \n]{1,3}[0-9]")


def _is_dated(lower: str, symbol_id: str, end: int) -> bool:
    """Whether a symbol in capitals with a joint has its day behind it: ``số 66/NT-PCCC ngày 01/7/2025``."""
    return symbol_id.count("/") == 1 and "-" in symbol_id and _DAY_RE.match(lower, end) is not None


_CODED_RE = regex(r"(?<![\w/.-])(?:BC|TB|KH|TTr|BB|HD|KL)(?= $)")


def _coded(cased: str, at: int) -> str | None:
    """The code of a type that stands before a symbol for its noun: ``BC 15/ĐKT-SCT``."""
    found = _CODED_RE.search(cased, max(0, at - 5), at)
    return None if found is None else found[0]


# Types that count or plan as often as they name, so that a symbol which is none by its codes needs ``số``.
_DOUBTFUL = frozenset({"Đề án", "Dự án", "Hợp đồng", "Luật", "Giấy chứng nhận", "Văn bản"})


def _numbered(folded: Folded) -> tuple[list[Hit], dict[int, tuple[int, str]], set[int]]:
    """Documents by number and symbol; where the numbers of laws start, with their ends and ids; where any starts."""
    lower, cased = folded.lower, folded.cased
    types = _nouns()[0]
    hits: list[Hit] = []
    laws: dict[int, tuple[int, str]] = {}
    last: tuple[int, str | None] | None = None
    taken: set[int] = set()
    for m in symbols.candidates(lower):
        at = m.start()
        symbol = symbols.read(cased, m)
        if symbol is None:
            continue
        taken.add(at)
        symbol_id, code, length, certain, repairs = symbol
        end = at + length
        short = False
        kind: str | None
        head = _head(lower, cased, at)
        if head is not None:
            start, noun, so = head
            kind = types[noun]
            if certain < 3 and (kind == "Dự án" or (certain < 2 and not so and kind in _DOUBTFUL)):
                continue
            if certain < 3 and (closing := _CLOSING_YEAR_RE.match(lower, end)) is not None:
                symbol_id, end = symbol_id + closing[0], closing.end()
            if kind == "Đề án" and (meant := names.well_known().short_for(f"{kind} {symbol_id}")) and meant.id:
                symbol_id, short = meant.id, True  # Đề án 06/CP
        else:
            left = max(0, at - 6)
            numbered = _SO_RE.search(lower, left, at) if "số" in lower[left:at] else None
            start = at if numbered is None else numbered.start()
            listed = last is not None and at - last[0] < 80 and _LISTED_RE.fullmatch(lower, last[0], start) is not None
            cut = certain < 2 and lower[end : end + 1] == "/"  # more of a symbol follows than was read
            titled = None if listed or cut or start == at else _titled(folded, start, code)
            if titled is not None:
                start, kind = titled
            elif certain < 2 and not cut and not code and (word := _coded(cased, at)) is not None:
                start, kind = at - len(word) - 1, symbols.types()[word]
            elif certain < 2 and not (listed and code == "") and not (start < at and _is_dated(lower, symbol_id, end)):
                continue
            else:
                words = lower[start - 12 if start > 12 else 0 : start].split()
                if words and words[-1] in _FORM_ENDS and _FORM_RE.search(lower, max(0, at - 24), at) is not None:
                    continue
                kind = type_of(symbol_id, code) if listed or certain > 1 else None
                said = start - len(code) - 1
                if code and said >= 0 and cased.startswith(f"{code} ", said) and not cased[said - 1 : said].isalnum():
                    start = said  # TTr 12/TTr-STC, KH số 5/KH-UBND: its code is its noun
                if listed and last is not None and last[1] is not None and kind in (None, "Công văn"):
                    kind = last[1]
        if "QH" in symbol.id or ("L" in symbol.id and _OF_LAW_RE.search(symbol.id)):
            laws[at] = (end, symbol.id)
        last = (end, kind)
        value = cited(kind, symbol_id, None, cased[start:end], repairs)
        if short:
            value = changed(value, short=True)
        hits.append(hit_of((start, end, "reference", value, end, 0, short)))
    return hits, laws, taken


_CLOSING_YEAR_RE = regex("-20[0-9]{2}(?![\\w/.-])")  # of a company's letter: 21/CV-TN-2024
# The old symbols of laws and decrees-law.
_OF_LAW_RE = regex("-L/|/L-|LCT|SL")


@cache
def _short_ends() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """What tells at a figure that a noun may stand before it that names a document by a number alone: the last letters
    of such nouns, the last three with a blank, and the last two or one with one blank or more.

    Before a symbol the noun is read where the symbol is, and a number after ``số`` is found by that.
    """
    ends = {noun.rpartition(" ")[2] for noun in (*_nouns()[1], "luật", *_KINDS.split("|"))}
    long = {end[-3:] + " " for end in ends}
    short = {end + " " for end in ends if len(end) == 2} | {end[-1] + "  " for end in ends} | {"   "}
    letters = {end[-1] for end in ends} | {" "} | {end[-2] for end in series.ends()}
    return frozenset(letters), frozenset(long | series.ends()), frozenset(short)


def _numbers_alone(folded: Folded, taken: set[int]) -> list[Hit]:
    """Short forms, a noun and a number (``Nghị quyết 57``), and numbers in whose symbol a blank stands for a mark."""
    lower, cased = folded.lower, folded.cased
    types, short_nouns = _nouns()
    letters, long, short = _short_ends()
    series_ends = series.ends()
    figures = {
        at
        for at in folded.digit_runs
        if lower[at - 1] == " "
        and lower[at - 2] in letters
        and (lower[at - 4 : at] in long or lower[at - 3 : at] in short)
    }
    if len(lower) > SHORT_TEXT or "số" in lower:
        figures.update([m.end() - 1 for m in _SO_FIGURE_RE.finditer(lower)])
    hits: list[Hit] = []
    for at in sorted(figures - taken):
        head = _head(lower, cased, at)
        if head is None:
            if lower[at - 4 : at] in series_ends and (standard := _series(folded, at)) is not None:
                hits.append(standard)
            continue
        start, noun, numbered = head
        if noun not in short_nouns:
            if noun == "luật" and (law := _law_of_year(cased, start, at)) is not None:
                hits.append(law)
            continue
        gap = _GAP_RE.match(lower, at) if numbered else None
        if gap is not None and cased[gap.start(2) : gap.end()].isupper():
            code, body = cased[gap.start(2) : gap.end(2)], cased[gap.start(4) : gap.end(4)]
            ours = symbols.types().get(code) == types[noun]
            unit = body.partition("-")[0]
            known = ours or code in symbols.bodies() or unit in symbols.types() or unit in symbols.bodies()
            whole = start == 0 and gap.end() == len(lower)
            if known or whole or _DAY_RE.match(lower, gap.end()) is not None:
                # The symbols of before 1997 start with the body, behind a blank: 1329 TCT/QĐ-NV1.
                symbol_id = f"{gap[1]}/{code}-{body}" if ours else f"{gap[1]} {code}{gap[3]}{body}"
                repairs = ("a blank for a slash",) if ours else ()
                value = Reference(type=types[noun], id=symbol_id, raw=cased[start : gap.end()], repairs=repairs)
                hits.append(Hit(start, gap.end(), "reference", value, gap.end()))
                continue
        if types[noun] in _DATED and (headline := _headline(cased, start, at, types[noun])) is not None:
            hits.append(headline)
            continue
        label_at = _SHORT_RE.match(lower, at)
        if label_at is None or (not numbered and "\n" in lower[at - 3 : at]):
            continue
        end = label_at.end()
        if _SPACED_SYMBOL_RE.match(cased, end):
            continue
        if not _is_short(lower, noun, numbered, label_at[1], end):
            continue
        label = cased[at:end]
        year = _NUMBER_YEAR_RE.match(lower, end)
        if year is not None and types[noun] in _DATED:
            end = year.end()
            label = f"{label}/{year[1]}"
        meant = names.well_known().short_for(f"{types[noun]} {label}") if noun == "đề án" else None
        value = Reference(
            type=types[noun],
            id=_decree(lower, label, end) if types[noun] == "Nghị định" else None if meant is None else meant.id,
            number=label,
            short=True,
            raw=cased[start:end],
        )
        hits.append(Hit(start, end, "reference", value, end, 1, True))
        if noun in _LISTED_BY_NUMBER:
            hits += _listed(folded, types[noun], end)
    return hits


# Headlines of the web lose the marks of a symbol: "Thông tư 29 2024 TT BGDĐT quy định …", "Nghị định 188 2025".
_HEADLINE_RE = regex(
    r"([0-9]{1,4})(?:[ ]((?:19|20)[0-9]{2})(?![\w/-])(?![.,][0-9]))?"
    r"(?:[ ](NĐ|TT|TTLT|QĐ|NQ|CT)[ -]([A-ZĐ][A-Za-zĐ]{1,9})(?!\w))?"
)


def _headline(cased: str, start: int, at: int, kind: str) -> Hit | None:
    """A number in whose symbol blanks stand for the marks, with its year, its type and body, or both."""
    found = _HEADLINE_RE.match(cased, at)
    if found is None or not (found[2] or found[3]):
        return None
    number, year, code, body = found.groups()
    end = found.end(2) if code is None else found.end()
    if code is None or symbols.types().get(code) != kind or body not in symbols.bodies():
        if year is None:
            return None
        end = found.end(2)
        label = f"{number}/{year}"
        symbol_id = _decree("", label, 0) if kind == "Nghị định" else None
        value = Reference(type=kind, id=symbol_id, number=label, short=True, raw=cased[start:end])
        return Hit(start, end, "reference", value, end, 1, True)
    symbol_id = f"{number}/{year}/{code}-{body}" if year else f"{number}/{code}-{body}"
    value = Reference(type=kind, id=symbol_id, raw=cased[start:end], repairs=("a blank for a slash",))
    return Hit(start, end, "reference", value, end)


def _decree(lower: str, label: str, end: int) -> str | None:
    """The id of a decree by its number and its year, for only the Government issues any."""
    if "/" in label:
        return f"{label}/NĐ-CP"
    year = _OF_YEAR_RE.match(lower, end)
    return None if year is None else f"{label}/{year[1]}/NĐ-CP"


_LAW_NUMBER_RE = regex(r"([0-9]{1,3})/((?:19|20)[0-9]{2})(?![\w/-])(?![.,][0-9])")


def _law_of_year(cased: str, start: int, at: int) -> Hit | None:
    """``Luật 42/2024``: number and year, and so the term of the National Assembly, unless two terms sat in the year."""
    found = _LAW_NUMBER_RE.match(cased, at)
    if found is None or not cased[start].isupper():
        return None
    number, year = found[1], int(found[2])
    terms = [term for term, (first, last) in symbols.assemblies().items() if first <= year <= last]
    ids = [f"{number}/{year}/QH{term}" for term in terms]
    if len(ids) > 1:
        ids = [law_id for law_id in ids if law_id in names.well_known().by_id]
    law_id = ids[0] if len(ids) == 1 else None
    value = Reference(type="Luật", id=law_id, number=found[0], short=True, raw=cased[start : found.end()])
    return Hit(start, found.end(), "reference", value, found.end(), 1, True)


def _listed(folded: Folded, kind: str, end: int) -> list[Hit]:
    """The other numbers of ``các Nghị quyết 57, 59 và 68``; what counts something ends the list."""
    lower = folded.lower
    hits = []
    while (more := _MORE_RE.match(lower, end)) is not None:
        start, end = more.span(1)
        following = _NEXT_RE.match(lower, end)
        if following is not None and following[1] not in _AFTER_LISTED:
            break
        label = folded.cased[start:end]
        hits.append(
            Hit(start, end, "reference", Reference(type=kind, number=label, short=True, raw=label), end, 1, True)
        )
    return hits


def _is_short(lower: str, noun: str, so: bool, label: str, end: int) -> bool:
    """Whether a noun and a number name a document, and do not count something."""
    if so:
        return True
    if len(label) > 4 and label.isdigit():
        return False
    if len(noun) < 5 and len(label) == 4 and label[:2] in ("19", "20"):  # CT 2018: a year
        return False
    if noun in _OF_A_YEAR and "1990" <= label <= "2050" and len(label) == 4:
        return False  # kế hoạch 2025: that of the year
    following = _NEXT_RE.match(lower, end)
    word = following[1] if following else ""
    if noun == "đề án" and label[0] == "0":
        return True
    if word in _COUNTED and _MADE_RE.match(lower, end) is None:
        return False
    if following is not None and " ".join(following[0].split()) in _COUNTED_PAIRS:
        return False
    if noun in _WARY:
        if following is not None and word == "ban" and not following[0].endswith("hành"):
            return False  # hướng dẫn 21 Ban Công tác Mặt trận
        return len(label) > 1 and (not word or word in _AFTER_WARY)
    return len(label) > 1 or noun != "đề án"


# "trình hai dự án: Luật Khí tượng (sửa đổi); Luật Sông ngòi": no laws yet.
_BILLS_RE = regex(r"(?<!\w)dự[ \n]{1,2}(?:án|thảo)(?![ ]đầu)[^.;:\n]{0,70}:[ \n]{1,2}$")
_NEXT_BILL_RE = regex(r"(?:[ \n]{1,2}\([^()]{1,120}\)){0,2}(?:[;,]|[ \n]và)[ \n]{1,2}(?:và[ \n])?")


def _named(folded: Folded, laws: dict[int, tuple[int, str]], on: dt.date | None) -> list[Hit]:
    """Laws by name."""
    lower, cased = folded.lower, folded.cased
    text = names.Text(cased, lower, laws, on)
    hits = []
    reach = 0
    bill = 0  # where the last bill of a list ends
    for at, noun_end in names.laws(lower, cased):
        if at < reach:  # inside the title of an amending law
            continue
        name = names.read_name(text, at, noun_end)
        if name is None:
            continue
        start, end, kind, words, law_id = name
        listed = (lower[start - 2 : start - 1] == ":" and _BILLS_RE.search(lower, max(0, start - 90), start)) or (
            bill and _NEXT_BILL_RE.fullmatch(lower, bill, start)
        )
        if listed and (law_id is None or not cased.endswith(law_id, start, end)):  # a bill has no number
            bill = reach = end
            continue
        value = cited(kind, law_id, words, cased[start:end], ())
        hits.append(hit_of((start, end, "reference", value, end, 0, False)))
        reach = end
    return hits


# Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng: a name with a number in it, and no symbol.
_CONGRESS_RE = regex(
    r"ạ(?<=đạ)i[ \n]{1,2}hội(?P<whose>(?:[ \n]{1,3}(?:đại[ \n]{1,2}biểu|toàn[ \n]{1,2}quốc|đảng)){0,3})"
    r"(?:[ \n]{1,3}lần[ \n]{1,2}thứ)?[ \n]{1,3}(?:[ivx]{1,5}|[0-9]{1,2})(?!\w)"
    r"(?P<of>[ \n]{1,3}(?:của[ \n]{1,2})?đảng(?:[ \n]{1,2}cộng[ \n]{1,2}sản[ \n]{1,2}việt[ \n]{1,2}nam)?(?!\w))?"
)
_RESOLUTION_RE = regex(r"(?<!\w)nghị[ \n]{1,2}quyết[ \n]{1,3}(?:của[ \n]{1,3})?$")


def _congresses(folded: Folded) -> list[Hit]:
    """Resolutions of a congress of the Party."""
    lower, cased = folded.lower, folded.cased
    hits = []
    for m in _CONGRESS_RE.finditer(lower):
        if m["of"] is None and "quốc" not in m["whose"] and "đảng" not in m["whose"]:
            continue
        noun = _RESOLUTION_RE.search(lower, max(0, m.start() - 25), m.start() - 1)
        if noun is None:
            continue
        start, end = noun.start(), m.end()
        words = cased[start:end]
        hits.append(
            Hit(start, end, "reference", Reference(type="Nghị quyết", name=" ".join(words.split()), raw=words), end)
        )
    return hits


def _standards(folded: Folded) -> list[Hit]:
    """``TCVN 5507:2002``, ``QCVN 06:2022/BXD``."""
    lower, cased = folded.lower, folded.cased
    hits = []
    for m in symbols.STANDARD_RE.finditer(lower):
        year, body, by = m["year"], m["body"], m["by"]
        number = m["number"].upper().replace(" ", "")
        start = m.start() - 2
        kind = cased[start].upper() + "CVN"
        if kind == "TCVN" and body and body.upper() not in symbols.bodies():
            body = None
        end = m.end() if body or not m["body"] else m.start("body") - 1
        end = (end if body or m["body"] is None else m.end("year")) if year else m.end("number")
        label = f"{by.strip().upper()} {number}" if by else number
        symbol_id = f"{kind} {label}"
        if year:
            mark = ":" if ":" in m["colon"] else "-"
            symbol_id += mark + year
        if body:
            symbol_id += "/" + symbols.code_of_body(cased[m.start("body") : m.end("body")])
        hits.append(_standard(folded, start, end, kind, symbol_id))
    return hits


def _series(folded: Folded, at: int) -> Hit | None:
    """``TCXDVN 33:2006``, ``22TCN 211-06``, of which the number stands at a place."""
    left = series.NOUN_RE.search(folded.cased, max(0, at - 12), at)
    found = series.NUMBER_RE.match(folded.cased, at)
    if left is None or found is None:
        return None
    number, body = found[1].replace(" ", ""), found[2]
    if number.isdigit():  # without a year and a joint it may count something
        return None
    symbol_id = f"{left['trade'] or ''}{left['series']} {number}{f'/{body}' if body else ''}"
    return _standard(folded, left.start(), found.end(), left["series"], symbol_id)


def _standard(folded: Folded, start: int, end: int, kind: str, symbol_id: str) -> Hit:
    """A standard with the noun that the text words before it, or with that of its series."""
    worded = _STANDARD_NOUN_RE.search(folded.lower, max(0, start - 48), start)
    kind_name = series.types()[kind]
    if worded is not None and _joins(folded.lower, worded.end(), start):
        start = worded.start()
        words = " ".join(folded.cased[start : worded.end()].split())
        kind_name = words[0].upper() + (words[1:].lower() if words.isupper() else words[1:])
    return Hit(start, end, "reference", Reference(type=kind_name, id=symbol_id, raw=folded.cased[start:end]), end)


_STANDARD_NOUN_RE = regex(
    r"(?<!\w)(?:tiêu|quy) chuẩn(?: kỹ thuật| ngành| cơ sở| xây dựng)?(?: quốc gia| việt nam)?(?!\w)"
)


def _joins(lower: str, end: int, start: int) -> bool:
    """Whether only blanks stand between a noun and the standard's mark."""
    return not lower[end:start].strip()
