"""What a document is and what it is about (tên loại, trích yếu): the first line in capitals that starts with a type."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.tables import rows

from .page import EDGES, INDENT, REACH, RULE_RE, in_capitals
from .signers import office

if TYPE_CHECKING:
    from vnpolicy.text import Folded

__all__ = ["KIND_RE", "title"]


# The symbol of the one is that of a Thông báo; by the other documents are cited, and none is called so.
_NO_TITLES = ("thông báo kết luận", "văn bản")


@cache
def _types() -> str:
    """A pattern of the types that documents bear as their titles."""
    types = {row["type"].lower() for row in rows("references", "types")}.difference(_NO_TITLES)
    return "|".join(sorted(types, key=len, reverse=True))


KIND_RE = regex(lambda: rf"\b(?:{_types()})\b")
_TYPE_RE = regex(lambda: rf"^{INDENT}({_types()})\b", re.MULTILINE)
_ABOUT_RE = regex(rf"^{INDENT}_?v/v:? ([^\n|]{{3,400}})", re.MULTILINE)
# Where the text proper starts; with some words only where the line is not in capitals, as a title goes on in them, too.
_BODY_RE = regex(
    r"^[ |]{0,4}(?:căn cứ|kính gửi|số ?:|(?:chương|phần|điều) (?:[0-9ivx]|thứ)|i[.-]|1[.)]|\((?:ban hành |đính )?kèm"
    r"|(?P<words>thực hiện|xét|theo|để |nhằm|ngày|trong|chương|phần|điều|-|\()|.{0,60}điện:)"
)
# Whose it is, on a line of its own over what it is about: NGHỊ QUYẾT, của Bộ Chính trị, về …
_WHOSE_RE = regex(r"của [^.,;:]{3,40}$")
# Who issues it, in capitals under the title, before the grounds.
_ISSUING_RE = regex(
    lambda: (
        rf"(?:{office()}|chính phủ|quốc hội|ủy ban nhân dân|hội đồng nhân dân|ủy ban thường vụ|ban chấp hành"
        r"|bộ chính trị|ban bí thư|hội đồng thẩm phán)"
    )
)


def title(folded: Folded, start: int) -> tuple[str | None, str | None]:
    """Type and title, behind a place at best; those of a letter are ``Công văn`` and what stands behind its ``V/v``."""
    kind, words = _under_type(folded, start)
    if kind is None:  # a form, a minute: its number or its day stands below its name
        kind, words = _under_type(folded, 0)
    if words is None and (about := _ABOUT_RE.search(folded.lower, 0, REACH)) is not None:
        return kind or "Công văn", folded.cased[about.start(1) : about.end(1)].strip()
    return kind, words


def _under_type(folded: Folded, start: int) -> tuple[str | None, str | None]:
    """Type and title from the first line in capitals that starts with a type."""
    for found in _TYPE_RE.finditer(folded.lower, start, REACH):
        kind = folded.cased[found.start(1) : found.end(1)]
        if not in_capitals(kind):
            continue
        first, *lines = folded.cased[found.end(1) : REACH].split("\n")
        rest = first.strip(f"{EDGES}:-")
        if rest and not in_capitals(rest.split(" - ")[0]):
            continue  # a sentence that starts with the word
        words = [rest] if rest else []
        for line in (line.strip(EDGES) for line in lines[:7]):
            if not line or RULE_RE.match(line):
                if words:
                    break
                continue
            small = line.lower()
            whose = bool(words) and _WHOSE_RE.match(words[-1].lower()) is not None
            if _is_body(line) or (words and not whose and (not in_capitals(line) or _ISSUING_RE.match(small))):
                break
            words.append(line)
            if not in_capitals(line) and _WHOSE_RE.match(small) is None:
                break
        return kind.capitalize(), re.split(r" (?=Căn cứ )", " ".join(words))[0] or None
    return None, None


def _is_body(line: str) -> bool:
    """Whether the text proper starts with a line."""
    found = _BODY_RE.match(line.lower())
    return found is not None and (found["words"] is None or not in_capitals(line))
