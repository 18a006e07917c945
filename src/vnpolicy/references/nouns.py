"""The noun of a type of document before a number, and what may stand between: ``Báo cáo thẩm tra số`` before 5."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from vnpolicy.tables import rows

__all__ = ["BLANKS", "alternatives", "by_noun", "head", "last_words", "short_nouns"]

# What kind of case a judgment (bản án) is of.
_CASES = (
    *("dân sự", "hình sự", "hành chính", "lao động", "kinh tế", "kinh doanh thương mại", "kinh doanh, thương mại"),
    *("hôn nhân gia đình", "hôn nhân và gia đình"),
)
# What may stand between a type noun and a number, with ``số`` or without: the kind of report, of programme, of
# conclusion.
_KINDS = (
    "liên tịch|liên bộ|hợp nhất|thẩm tra|thẩm định|kết quả thẩm tra|kết quả thẩm định"
    "|giải trình, tiếp thu ý kiến thẩm định|giải trình, tiếp thu ý kiến thẩm tra|giải trình, tiếp thu ý kiến"
    "|tiếp thu, giải trình ý kiến thẩm định|tiếp thu, giải trình ý kiến thẩm tra|tiếp thu, giải trình ý kiến"
    "|giải trình, tiếp thu|tiếp thu, giải trình|giải trình|tiếp thu"
    "|thanh tra|kiểm tra|hành động|phối hợp|hỏa tốc|khẩn|mật|chung|triển khai|thực hiện|tổng hợp"
    "|tổng kết|đề nghị|chỉ đạo|kết luận|phê duyệt|giám đốc thẩm|tái thẩm|sơ thẩm|phúc thẩm"
    + "".join(f"|{case} {instance}" for case in _CASES for instance in ("sơ thẩm", "phúc thẩm"))
)
BLANKS = r"[ \n]{1,3}+"


@cache
def by_noun() -> dict[str, str]:
    """Type nouns in small letters → the type: its name, and what else it is called."""
    return {noun: row["type"] for row in rows("references", "types") for noun in _nouns_of(row)}


@cache
def short_nouns() -> frozenset[str]:
    """Those of the nouns after which a number alone is a short form: ``Nghị quyết 57``."""
    return frozenset(noun for row in rows("references", "types") if row["short"] for noun in _nouns_of(row))


def _nouns_of(row: dict[str, str]) -> list[str]:
    return [noun.lower() for noun in (row["type"], *filter(None, row["nouns"].split("|")))]


def last_words() -> set[str]:
    """What may stand right before the number of a short form: the last words of nouns, and of what follows them."""
    return {noun.rpartition(" ")[2] for noun in (*short_nouns(), "luật", *_KINDS.split("|"))}


def _longest_first() -> list[str]:
    return sorted(by_noun(), key=lambda noun: (-len(noun), noun))


@cache
def alternatives() -> str:
    """A pattern for the type nouns, the longest first."""
    return "|".join(noun.replace(" ", BLANKS) for noun in _longest_first())


@cache
def _head_re() -> re.Pattern[str]:
    """A type noun, read up to the number that it stands before: ``Báo cáo thẩm tra số`` before 5."""
    kinds = _KINDS.replace(" ", BLANKS)
    so = rf"{BLANKS}(?P<so>(?:số )?số[ \n:.]{{0,4}})"
    return re.compile(rf"(?<![^\W\d])(?P<noun>{alternatives()})(?:{BLANKS}(?P<of>{kinds}))?(?:{so}|{BLANKS})$")


class _Ends(NamedTuple):
    """What nouns and kinds end with, as far as it tells without a pattern which of them stands before a figure."""

    nouns: frozenset[str]  # of one word or two, and at most the end of one of two
    pairs: frozenset[str]  # the last two words
    words: frozenset[str]  # the last words
    single: frozenset[str]  # nouns and kinds of one word


@cache
def _ends() -> _Ends:
    """Of all nouns and kinds."""
    nouns, kinds = by_noun(), _KINDS.split("|")
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


def head(lower: str, cased: str, at: int) -> tuple[int, str, bool] | None:
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
