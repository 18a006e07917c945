"""Documents where they stand, and as whole texts: by what follows them, by the day, by what the text cites in full."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.text import fold_whole

from .beside import is_reworked
from .documents import is_misnamed, is_younger, law_of, well_known
from .finder import scan_documents
from .issuers import contradicts, number_of
from .keys import has_year, key
from .labels import LEVELS
from .plain import plain_provision
from .values import Provision, Reference, changed
from .whole import PLAIN, plain_number

if TYPE_CHECKING:
    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

__all__ = ["PROVISION_RE", "id_of", "read", "scan"]

PROVISION_RE = regex(f"(?:{'|'.join(sorted(LEVELS, key=len, reverse=True))})(?!\\w)")
# What may follow a document in a full citation: its day and its issuer (Nghị định 30/2020/NĐ-CP, Phụ lục I).
_DATE_RE = regex(
    r",?[ \n]{0,3}ngày[ \n]{1,3}([0-9]{1,2})(?:[/.-]([0-9]{1,2})[/.-]"
    r"|[ \n]{1,3}tháng[ \n]{1,3}([0-9]{1,2})[ \n]{1,3}năm[ \n]{1,3})([0-9]{4})(?!\w)"
)
_ISSUER_RE = regex(r",?[ \n]{1,3}của[ \n]{1,3}(?=[^\W\d_])")


def scan(folded: Folded, on: dt.date | None) -> list[Hit]:
    """The documents that a text cites, names and short forms as what they mean on the day."""
    return _settled(folded, scan_documents(folded, on), on)


def _settled(folded: Folded, hits: list[Hit], on: dt.date | None) -> list[Hit]:
    """Names that several laws bear become the law of the day that follows, or the one in force on ``on``; short forms
    the document that everybody means by them on that day.

    What the text itself cites in full stays open where it stands bare: what the text means by it is for the reader of
    the whole document to say.
    """
    cited: set[object] = set()
    bare: list[tuple[int, object]] = []
    for place, hit in enumerate(hits):
        value: Reference = hit.value
        if value.id is not None:
            if value.name is not None and folded.lower.startswith(" ngày ", hit.end) and _is_older(folded, hit):
                hits[place] = hit._replace(value=changed(value, id=None))
            continue
        if value.name is None:
            if on is not None and value.number is not None:
                bare.append((place, (value.type, value.number.lstrip("0"))))
        elif (date := _date_after(folded, hit.end)[0]) is None:
            # A name with a year means the law of that year, in force or not; one that is made anew, the new one.
            if not has_year(value.name) and not is_reworked(folded.lower, hit.end):
                bare.append((place, key(value.name)))
        else:
            cited.add(key(value.name))
            if (law_id := law_of(value.name, date, None)) is not None:
                hits[place] = hit._replace(value=changed(value, id=law_id))
    if on is None or not bare:
        return hits
    types = {value.type for place, _ in bare if (value := hits[place].value).name is None}
    for hit in hits:
        value = hit.value
        if value.id is None:
            continue
        if value.name is not None:
            if not is_misnamed(value.id, value.name):
                cited.add(key(value.name))
        elif value.type in types and value.number is not None:
            cited.add((value.type, value.number.lstrip("0")))
    for place, known in bare:
        if known in cited:
            continue
        hit = hits[place]
        value = hit.value
        if (law_id := _meant(value, on)) is not None:
            hits[place] = hit._replace(value=changed(value, id=law_id))
    return hits


def _is_older(folded: Folded, hit: Hit) -> bool:
    """Whether a law that is named without its number has a day behind it that is too early for it."""
    date = None if "/" in hit.value.raw else _date_after(folded, hit.end)[0]
    return date is not None and is_younger(hit.value.id, date)


def _meant(value: Reference, on: dt.date) -> str | None:
    """The id of the law that a bare name means on a day, or of the document that everybody means by a short form."""
    if value.name is not None:
        return law_of(value.name, None, on)
    found = well_known().short_for(f"{value.type} {value.label}", on=on)
    return None if found is None else found.id


def read(folded: Folded, on: dt.date | None) -> tuple[Reference | Provision | None, Hit | None]:
    """What a whole text cites, where it is one document or a plain provision, and the document that it starts with."""
    length = len(folded.cased)
    plain = plain_provision(folded) or (plain_number(folded.cased) if length <= PLAIN else None)
    if plain is not None:
        return plain, None
    hit = max(
        (hit for hit in scan(folded, on) if hit.start == 0),
        key=lambda hit: (hit.end, -hit.rank),
        default=None,
    )
    if hit is not None:
        value: Reference = hit.value
        date, issuer, end = _beside(folded, hit.end)
        if end == length:
            if issuer is not None:
                value = changed(value, issuer=issuer, id=_by_issuer(value, issuer))
            return (value if date is None else changed(value, date=date)), hit
    return None, hit


def _by_issuer(value: Reference, issuer: str) -> str | None:
    """The id of a document with its issuer: a short form is his, whatever else bears its number."""
    if not value.short or value.label is None:
        return value.id
    number = number_of(value.type, value.label, issuer)
    if number is None and value.id is not None and contradicts(issuer, value.id):
        return None
    return number or value.id


def id_of(text: str, *, on: dt.date | None) -> str | None:
    """The id of the document that a text is, empty where that stays open; None where it is no document."""
    if PROVISION_RE.match(text.lower()):
        return None
    value, _ = read(fold_whole(text), on)
    return (value.id or "") if isinstance(value, Reference) else None


def _date_after(folded: Folded, end: int) -> tuple[dt.date | None, int]:
    """The day that follows a document, and where it ends."""
    day = _DATE_RE.match(folded.lower, end)
    if day is None:
        return None, end
    try:
        return dt.date(int(day[4]), int(day[2] or day[3]), int(day[1])), day.end()
    except ValueError:  # a day that does not exist
        return None, end


def _beside(folded: Folded, end: int) -> tuple[dt.date | None, str | None, int]:
    """The day and the issuer that follow a document, and where they end."""
    date, end = _date_after(folded, end)
    issuer = None
    of = _ISSUER_RE.match(folded.lower, end)
    if of is not None and len(folded.cased) - of.end() <= 160:
        issuer = " ".join(folded.cased[of.end() :].split())
        end = len(folded.cased)
    return date, issuer, end
