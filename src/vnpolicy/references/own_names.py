"""A document's own name between its noun and ``số``: ``Quyết định chủ trương đầu tư số …``."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from . import codes
from .nouns import BLANKS, alternatives, by_noun

if TYPE_CHECKING:
    from vnpolicy.text import Folded

__all__ = ["titled"]

# Such a name has none of these words, which say something about the document, and does not start with one of those,
# which name whose it is.
_NO_TITLE = (
    "này|đó|theo|thay|bãi|hủy|về|của|có|tại|và|hoặc|được|do|từ|cho(?![ \n](?:thuê|phép))|ngày|năm|như|là|nêu|trên|kèm"
    "|ký|đã|đang|sẽ|gồm|với|trong|ngoài|phải|để|khi|nếu|mã|mẫu|biểu|số|sau"
)
_WHOSE = (
    "ubnd|hđnd|bộ|sở|chính[ \n]phủ|thủ[ \n]tướng|ban(?![ \n]hành)|cục|vụ|tổng[ \n]cục|văn[ \n]phòng|chủ[ \n]tịch"
    "|giám[ \n]đốc(?![ \n]thẩm)|hội[ \n]đồng|ủy[ \n]ban|thường[ \n]trực|tỉnh|thành|đảng|quốc[ \n]hội|công[ \n]ty"
)
_TITLE = 96  # characters of noun and name


@cache
def _title_re() -> re.Pattern[str]:
    """A type noun with the document's own name, up to ``số``; the names of laws are read elsewhere."""
    nouns = alternatives()
    return re.compile(
        rf"(?<!\w)(?P<noun>{nouns})(?<!luật)(?<!lệnh)(?<!hiến[ \n]pháp){BLANKS}(?!(?:{_WHOSE})(?!\w))"
        rf"(?:(?!(?:{_NO_TITLE}|{nouns})(?!\w))[^\W_]++{BLANKS}){{1,10}}$"
    )


def titled(folded: Folded, at: int, code: str) -> tuple[int, str] | None:
    """Where the noun of a document starts whose own name stands before ``số``, and its type, which the symbol says."""
    if folded.cased[at] != "s":
        return None  # the head of a document, below its title
    found = _title_re().search(folded.lower, max(0, at - _TITLE), at)
    if found is None:
        return None
    start = found.start()
    kind = by_noun()[" ".join(found["noun"].split())]
    if codes.types().get(code) == kind or (code not in codes.types() and folded.cased[start].isupper()):
        return start, kind
    return None
