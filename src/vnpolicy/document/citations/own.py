"""Which document a text is: its own number, from its head, and its name, where it is a law."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.document.patterns import CAPITAL
from vnpolicy.references.documents import well_known
from vnpolicy.references.keys import key

from .references import S

if TYPE_CHECKING:
    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

    from .references import References

__all__ = ["is_head", "own_id", "own_name"]

_HEAD = 4000  # how far a document's head may reach
_HEAD_RE = regex("(?:(?:luật|bộ luật|nghị quyết|pháp lệnh|lệnh|hiến pháp)[ ])?số[ ]?:?")
# What goes on behind a number in small letters is a sentence, and no head: that has its day there, or its subject.
_SENTENCE_RE = regex(f"[ ]{{1,3}}(?!ngày|v/v|về)(?=[^\\W\\d_]{{2,}})[^{CAPITAL}]")
# What a text is, in capitals on a line of its own, and what stands before the number in the head of an annex.
_HEADING_RE = regex("(?:^|\n)[ *#]{0,8}(NGHỊ QUYẾT|NGHỊ ĐỊNH|THÔNG TƯ|QUYẾT ĐỊNH)[ *]{0,8}(?=\n)")
_COMES_WITH_RE = regex(f"(?:^|\n)[ (*_]{{0,8}}(?:(?:được{S})?ban{S}hành{S})?kèm{S}theo{S}$")
_TYPE = 600
_OF_ASSEMBLY_RE = regex("QH[0-9]{1,2}$")
# The title of a law, in capitals, below its type noun.
_TITLE_RE = regex(
    f"\n[ ]{{0,80}}((?:BỘ )?LUẬT(?:[ ]{{0,80}}\n[ ]{{0,80}}[{CAPITAL}][{CAPITAL}, -]{{1,90}}(?=\n)){{1,3}})"
)
_ADOPTS_RE = regex(f"(?:quốc{S}hội|vụ{S}quốc{S}hội){S}ban{S}hành{S}$")


def own_id(folded: Folded, hits: list[Hit]) -> str | None:
    """The document's own number, from its head: ``Số: 302/2025/NĐ-CP``."""
    lower = folded.lower
    for hit in hits:
        if hit.kind != "reference" or hit.value.id is None:
            continue
        if hit.start > _HEAD:
            break
        if _SENTENCE_RE.match(folded.cased, hit.end):
            continue  # Luật số: 12/2017/QH14 sửa đổi …, an item of a list
        before = lower[max(0, hit.start - 4) : hit.start].rstrip(" *|")
        head = _HEAD_RE.match(lower, hit.start)
        if hit.start < 1500 and head is not None and head[0].endswith(":") and folded.cased[hit.start] in "SL":
            return str(hit.value.id)  # CHÍNH PHỦ_____ Số: 171/2025/NĐ-CP, a head on one line
        if before and not before.endswith("\n"):
            continue
        after = lower[hit.end : hit.end + 4].lstrip(" ")[:1]
        if head is not None and (":" in head[0] or after in {"", "\n", "|", "*"}):
            return str(hit.value.id)
        if hit.start < 600 and after == "\n":
            return str(hit.value.id)
    return _of_annexes(folded, hits)


def _of_annexes(folded: Folded, hits: list[Hit]) -> str | None:
    """The number that the annexes of a text give it, whose head has lost it: ``(Ban hành kèm theo Thông tư số …)``."""
    heading = _HEADING_RE.search(folded.cased, 0, _TYPE)
    if heading is None:
        return None
    given = {
        str(hit.value.id)
        for hit in hits
        if hit.kind == "reference"
        and hit.value.type == heading[1].capitalize()
        and hit.value.id is not None
        and _COMES_WITH_RE.search(folded.lower, max(0, hit.start - 32), hit.start)
    }
    return given.pop() if len(given) == 1 else None


def is_head(words: str) -> bool:
    """Whether a reference is written as documents write their own number: ``Số: 302/2025/NĐ-CP``."""
    head = _HEAD_RE.match(words)
    return head is not None and head[0].endswith(":")


def own_name(references: References, own: str | None) -> str | None:
    """The name of the law that the document is: of its number in the table, as adopted, or of its title."""
    if own is None or not _OF_ASSEMBLY_RE.search(own):
        return None
    row = well_known().by_id.get(own)
    if row is not None:
        return key(row.name)
    for i in references.at:
        value, start = references.values[i], references.hits[i].start
        if start > _HEAD:
            break
        if value.name is not None and _ADOPTS_RE.search(references.lower, max(0, start - 48), start):
            return key(value.name)
    title = _TITLE_RE.search(references.folded.cased, 0, _HEAD)
    return None if title is None else key(title[1])
