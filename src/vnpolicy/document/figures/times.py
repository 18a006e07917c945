"""Which time a figure speaks of: the one right behind it, else the nearest before in its paragraph, else the next."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING
from unicodedata import normalize

from vnpolicy._regex import regex

if TYPE_CHECKING:
    from vnpolicy.document.model import Document, Entity

__all__ = ["TIMES", "times_of"]

TIMES = frozenset({"date", "period", "deadline"})
# Between a figure and the time that is its own: "giảm 7% trong quý 2/2020", "7,45% quý I".
_OWN_RE = regex(r"[ \n]{1,2}(?:(?:của|trong|vào|ở)[ \n]{1,2})?")
_COMPARES = ("so", "với", "bằng")
_EQUAL_RE = regex(r"(?<!\w)bằng[^0-9]{1,12}[0-9][0-9.,]{0,12}[^0-9]{0,12}\Z")  # bằng 45% (của năm 2024)
_FEW_DAYS = 366
_NEXT = 120  # letters at most between a figure and the time behind it


def times_of(document: Document, rows: list[Entity]) -> dict[int, Entity]:
    """The time of each figure, by the place of its entity."""
    times = [e for e in document.entities if e.kind in TIMES]
    starts = [e.start for e in times]
    found: dict[int, Entity] = {}
    for row in rows:
        at = bisect_left(starts, row.start)
        time = _time_of(document.text, row, times[max(0, at - 8) : at], times[at : at + 3])
        if time is not None:
            found[row.start] = time
    return found


def _time_of(text: str, row: Entity, before: list[Entity], behind: list[Entity]) -> Entity | None:
    """The time of one figure, of those that stand nearest."""
    if behind and _is_own(text, row, behind[0]):
        return behind[0]
    left = text.rfind("\n", max(0, row.start - 3_000), row.start) + 1
    for time in before[::-1]:
        if time.start < left:
            break
        if _may_be(text, time):
            return time
    for time in behind:
        most = row.end + 3 * (_NEXT + 1)  # three code points a letter
        between = normalize("NFC", text[row.end : min(time.start, most)])
        if "\n" in between or len(between) > _NEXT or ". " in between:
            return None
        if "so với" not in between and _may_be(text, time):
            return time
    return None


def _may_be(text: str, time: Entity) -> bool:
    """Whether figures may speak of it: no day of issue, nothing that they are compared with."""
    return not _issue(text, time) and not _measure(text, time)


def _is_own(text: str, row: Entity, time: Entity) -> bool:
    """Whether the time stands right behind the figure, and is no other year's that it is compared with."""
    between = normalize("NFC", text[row.end : min(time.start, row.end + 16)])
    return _OWN_RE.fullmatch(between) is not None and not _measure(text, time)


def _measure(text: str, time: Entity) -> bool:
    """Whether it is what another is measured by: ``so với quý I``, ``cùng kỳ``, ``thấp nhất giai đoạn 2011-2023``."""
    before = _before_it(text, time)
    if before != "" and normalize("NFC", time.text).lower().startswith("cùng kỳ"):
        return True
    if before.endswith(","):  # its clause begins with it
        return False
    if before.endswith(_COMPARES) or _EQUAL_RE.search(before):
        return True
    start, end = getattr(time.value, "start", None), getattr(time.value, "end", None)
    many = start is not None and end is not None and (end - start).days > _FEW_DAYS
    return many and " nhất " in before


def _before_it(text: str, entity: Entity) -> str:
    """The words before it in its clause, in small letters."""
    before = normalize("NFC", text[max(0, entity.start - 64) : entity.start]).lower().rstrip()
    if before.endswith("."):  # its sentence begins with it
        return ""
    return before[max(before.rfind(mark) for mark in (". ", ", ", ";", ":", "\n")) + 1 :]


def _issue(text: str, entity: Entity) -> bool:
    """Whether the day stands after the number of a document: it is the day of issue."""
    if entity.kind != "date":
        return False
    before = text[max(0, entity.start - 24) : entity.start].split()
    return bool(before) and any("/" in word or "-" in word for word in before[-2:])
