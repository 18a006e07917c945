"""What number and year alone say: only the Government issues decrees, and in most years one Assembly sat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy._regex import regex

from . import codes
from .documents import well_known
from .hits import shortly

if TYPE_CHECKING:
    from vnpolicy.found import Hit

__all__ = ["DATED", "decree_id", "law_of_year"]

# Types that are cited by number and year.
DATED = frozenset({"Nghị định", "Nghị quyết", "Thông tư", "Thông tư liên tịch", "Quyết định", "Chỉ thị", "Công văn"})
_OF_YEAR_RE = regex(r"[ \n]{1,3}năm[ \n]{1,3}((?:199[89]|20[0-9]{2}))(?!\w)")
_LAW_NUMBER_RE = regex(r"([0-9]{1,3})/((?:19|20)[0-9]{2})(?![\w/-])(?![.,][0-9])")


def decree_id(label: str, lower: str, end: int) -> str | None:
    """The id of a decree by its number and its year, which is in the label or stands behind ``end``."""
    if "/" in label:
        return f"{label}/NĐ-CP"
    year = _OF_YEAR_RE.match(lower, end)
    return None if year is None else f"{label}/{year[1]}/NĐ-CP"


def law_of_year(cased: str, start: int, at: int) -> Hit | None:
    """``Luật 42/2024``: number and year, and so the term of the National Assembly, unless two terms sat in the year."""
    found = _LAW_NUMBER_RE.match(cased, at)
    if found is None or not cased[start].isupper():
        return None
    number, year = found[1], int(found[2])
    terms = [term for term, (first, last) in codes.assemblies().items() if first <= year <= last]
    ids = [f"{number}/{year}/QH{term}" for term in terms]
    if len(ids) > 1:
        ids = [law_id for law_id in ids if law_id in well_known().by_id]
    return shortly(cased, start, found.end(), "Luật", found[0], symbol_id=ids[0] if len(ids) == 1 else None)
