"""Cơ quan (public bodies): every body as of a day, and what became of it.

>>> import datetime as dt
>>> from vnpolicy import agencies
>>> str(agencies.parse("UBND TP.HCM"))
'Ủy ban nhân dân Thành phố Hồ Chí Minh'
>>> [str(found.value) for found in agencies.find("Các Bộ Công Thương, Tài chính và NHNN báo cáo Thủ tướng.")]
['Bộ Công Thương', 'Bộ Tài chính', 'Ngân hàng Nhà nước Việt Nam', 'Thủ tướng Chính phủ']
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from vnpolicy.errors import ParseError, asked
from vnpolicy.found import Found, Hit, longest, to_found
from vnpolicy.text import Folded, fold

from . import finder
from .anchors import compiled
from .choice import best
from .context import Context, Group, Pending
from .meanings import ambiguous
from .neighbours import is_cut_short
from .registry import Registry, default
from .shipped import changes
from .units import Pattern, Unit
from .values import Agency, Change, Name

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "DATA_AS_OF",
    "Agency",
    "Change",
    "Name",
    "Pattern",
    "Registry",
    "Unit",
    "all",
    "changes",
    "find",
    "get",
    "is_valid",
    "parse",
    "provinces",
    "search",
]

DATA_AS_OF = dt.date(2026, 10, 1)
"""The day up to which changes were looked for; what came after is not in the tables."""


def _scan(folded: Folded, on: dt.date | None, registry: Registry | None = None) -> list[Hit]:
    return finder.scan(folded.raised(), on, registry)


def find(text: str, *, on: dt.date | None = None, registry: Registry | None = None) -> list[Found[Agency]]:
    """Every body that a text names, with its place; ``on`` is the day the text was issued.

    Short forms that only the rest of a document explains (``UBND tỉnh``) are left to ``extract``. No ``str`` makes it
    raise.

    >>> from vnpolicy import agencies
    >>> [(found.text, str(found.value)) for found in agencies.find("Giao Sở Y tế Lai Châu phối hợp UBND tỉnh.")]
    [('Sở Y tế Lai Châu', 'Sở Y tế tỉnh Lai Châu')]
    """
    on = asked(text, on)
    folded = fold(text)
    hits = [hit for hit in longest(_scan(folded, on, registry)) if not hit.short]
    return to_found(folded, hits)


def parse(text: str, *, on: dt.date | None = None, registry: Registry | None = None) -> Agency:
    """The body that the whole text names, as of a day; without a day, the one of today's tables.

    A body that ended before ``on`` is returned as itself: ask :meth:`Agency.in_force` and :meth:`Agency.successors`.
    Raises :class:`~vnpolicy.errors.ParseError` where the text names no body, many, or one of several.

    >>> import datetime as dt
    >>> from vnpolicy import agencies
    >>> agencies.parse("UBND thành phố Huế", on=dt.date(2024, 6, 1)).level
    'district'
    >>> agencies.parse("UBND thành phố Huế", on=dt.date(2025, 6, 1)).level
    'province'
    """
    if on is not None or not isinstance(text, str):
        on = asked(text, on)
    known = default() if registry is None else registry
    ready = compiled(known)
    folded = fold(text)
    lower = folded.lower
    full = ready.full(lower.strip())
    if full is not None:
        return full
    start = len(lower) - len(lower.lstrip())
    end = len(lower.rstrip())

    def fault(message: str, at: int, *suggestions: str) -> ParseError:
        first, last = folded.source_span(min(at, end), end)
        return ParseError(message, text, (first, max(first, last)), suggestions)

    if start >= end:
        raise fault("no body named", start)
    walked = ready.walk(lower, start)
    if walked and walked[0][0] == end and (names := ambiguous(walked[0][1], on)):
        if len(names) > 1:
            message = f"one of several bodies: {', '.join(names)}"
        else:
            message = f"ambiguous: {names[0]}, another body, or a word of the trade"
        raise fault(message, start, *names)
    read = best(Context(folded, on, known, capitals=False), start, walked)
    if read is None or (isinstance(read[1], Agency) and is_cut_short(folded.cased, start, read[0], read[1])):
        if (unit := _unit(lower[start:end], known, DATA_AS_OF if on is None else on)) is not None:
            message = f"{unit} is a place; its bodies have names of their own"
            raise fault(message, start, f"Ủy ban nhân dân {unit}", f"Hội đồng nhân dân {unit}")
        raise fault("no body of that name", start, *(body.name for body in known.likely(text)))
    if read[0] != end:  # a short name that only the whole text gives, where a longer one goes on as in running text
        longer = best(Context(folded, on, known), start, walked)
        read = longer if longer is not None and longer[0] == end else read
    stop, value = read
    if isinstance(value, Group):
        raise fault("many bodies, not one", start)
    if stop != end:
        message = f"{value} is named, and more follows"
        raise fault(message, stop)
    if isinstance(value, Pending):
        raise fault("a short form: it does not say which body of its kind", start)
    return value


def _unit(written: str, registry: Registry, on: dt.date) -> Unit | None:
    """The province that a text names, with or without its title; the one of the day where several bore the name."""
    if written.startswith("tp"):
        written = f"thành phố {written[2:].lstrip('. ')}"
    named = [
        unit
        for unit in registry.units
        for name in (unit.name.lower(), *map(str.lower, unit.aliases))
        if written in {name, f"{unit.title.lower()} {name}"}
    ]
    return max(named, key=lambda unit: unit.in_force(on), default=None)


def is_valid(text: str, *, on: dt.date | None = None, registry: Registry | None = None) -> bool:
    """Whether :func:`parse` reads the text.

    >>> from vnpolicy import agencies
    >>> agencies.is_valid("Bộ Công an"), agencies.is_valid("UBND tỉnh")
    (True, False)
    """
    try:
        parse(text, on=on, registry=registry)
    except ParseError:
        return False
    return True


def get(id: str) -> Agency:  # noqa: A002
    """The body with an id; raises :class:`KeyError` where there is none.

    A composed body has the ids of its pattern and its unit. Bodies of districts, communes and committees are in no
    table.

    >>> from vnpolicy import agencies
    >>> str(agencies.get("so-y-te/tinh-lai-chau"))
    'Sở Y tế tỉnh Lai Châu'
    """
    return default().get(id)


def provinces(*, on: dt.date | None = None, registry: Registry | None = None) -> tuple[Unit, ...]:
    """The provinces and the cities of their level on a day; without a day, those of today's tables.

    >>> import datetime as dt
    >>> from vnpolicy import agencies
    >>> len(agencies.provinces(on=dt.date(2025, 6, 30))), len(agencies.provinces(on=dt.date(2025, 7, 1)))
    (63, 34)
    >>> str(agencies.provinces()[4])
    'thành phố Hà Nội'
    """
    day = DATA_AS_OF if on is None else on
    known = default() if registry is None else registry
    return tuple(unit for unit in known.units if unit.in_force(day))


def search(text: str, *, limit: int = 5) -> list[Agency]:
    """The bodies of the tables whose names are most like a text, best first: at most ``limit``, and none unlike it.

    A help for people; nothing that reads text uses it.

    >>> from vnpolicy import agencies
    >>> str(agencies.search("Bộ Khoa học Công nghệ")[0])
    'Bộ Khoa học và Công nghệ'
    """
    return default().search(text, limit=limit)


def all() -> Iterator[Agency]:  # noqa: A001
    """The bodies of the tables, those that ended among them; the ones composed with a unit are too many to list.

    >>> from vnpolicy import agencies
    >>> [body.id for body in agencies.all() if body.name == "Bộ Giao thông vận tải"]
    ['bo-giao-thong-van-tai']
    """
    return iter(default())
