"""References (văn bản viện dẫn): every document number, law name and provision, and what it stands for.

>>> from vnpolicy import references
>>> references.parse("Quyết định số 598/QĐ-TTg").id
'598/QĐ-TTg'
>>> [found.value.id for found in references.find("theo Nghị định 30/2020/NĐ-CP và Luật Dữ liệu")]
['30/2020/NĐ-CP', '60/2024/QH15']
"""

from __future__ import annotations

import datetime as dt
import functools
import re

from vnpolicy._regex import regex
from vnpolicy.errors import ParseError, asked
from vnpolicy.found import Found, Hit, longest, to_found
from vnpolicy.text import Folded, fold, fold_whole

from . import provisions
from .beside import is_reworked
from .documents import is_misnamed, is_younger, law_of, well_known
from .finder import scan_documents
from .keys import has_year, key
from .labels import LEVELS
from .plain import plain_provision
from .provisions import parse_provision
from .values import Provision, Reference, changed
from .whole import PLAIN, plain_number

__all__ = ["Provision", "Reference", "find", "is_valid", "parse"]


def _scan(folded: Folded, on: dt.date | None) -> list[Hit]:
    return [*_settled(folded, scan_documents(folded, on), on), *provisions.scan(folded)]


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


def find(text: str, *, on: dt.date | None = None) -> list[Found[Reference | Provision]]:
    """Every citation in a text, in order: documents as :class:`Reference`, provisions as :class:`Provision`.

    ``on`` is the day the text was issued: a name that several laws bear gets the one in force. Raises nothing.

    >>> from vnpolicy import references
    >>> [found.text for found in references.find("khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP")]
    ['khoản 2 Điều 5', 'Nghị định số 30/2020/NĐ-CP']
    """
    on = asked(text, on)
    folded = fold(text)
    return to_found(folded, longest(_scan(folded, on)))


# What may follow a document in a full citation: its day and its issuer (Nghị định 30/2020/NĐ-CP, Phụ lục I).
_DATE_RE = regex(
    r",?[ \n]{0,3}ngày[ \n]{1,3}([0-9]{1,2})(?:[/.-]([0-9]{1,2})[/.-]"
    r"|[ \n]{1,3}tháng[ \n]{1,3}([0-9]{1,2})[ \n]{1,3}năm[ \n]{1,3})([0-9]{4})(?!\w)"
)
_PROVISION_RE = regex(f"(?:{'|'.join(sorted(LEVELS, key=len, reverse=True))})(?!\\w)")
_ISSUER_RE = regex(r",?[ \n]{1,3}của[ \n]{1,3}(?=[^\W\d_])")


def parse(text: str, *, on: dt.date | None = None) -> Reference | Provision:
    """Read a string that is one document or one provision.

    A document is a number with or without its type noun, a law by its name, a short form, a standard; its day
    (``ngày 05/3/2020``) and its issuer (``của Chính phủ``) may follow, as ``str`` writes them. A provision may name its
    document (``Điều 5 Luật Dữ liệu``), which then has to be one with an id. ``on`` is the day on which a name is meant.
    Raises ``TypeError`` for what is no ``str``, :class:`~vnpolicy.errors.ParseError` for all
    else.

    >>> from vnpolicy import references
    >>> references.parse("nghị định số 30/2020/NĐ - CP").id
    '30/2020/NĐ-CP'
    >>> references.parse("598/QĐ_TTg")
    Traceback (most recent call last):
        ...
    vnpolicy.errors.ParseError: an underscore where a dash belongs
        598/QĐ_TTg
              ^
        did you mean 598/QĐ-TTg?
    """
    if on is not None or not isinstance(text, str):
        on = asked(text, on)
    folded = fold_whole(text)
    if not folded.cased:
        raise ParseError("a document or a provision expected, nothing given", text)
    value, hit = _read(folded, on)
    if value is not None:
        return value
    if hit is None and _PROVISION_RE.match(folded.lower):
        return parse_provision(text, functools.partial(_id_of, on=on))
    raise _refusal(text, folded, hit)


def _read(folded: Folded, on: dt.date | None) -> tuple[Reference | Provision | None, Hit | None]:
    """What a whole text cites, where it is one document or a plain provision, and the document that it starts with."""
    length = len(folded.cased)
    plain = plain_provision(folded) or (plain_number(folded.cased) if length <= PLAIN else None)
    if plain is not None:
        return plain, None
    hit = max(
        (hit for hit in _settled(folded, scan_documents(folded, on), on) if hit.start == 0),
        key=lambda hit: (hit.end, -hit.rank),
        default=None,
    )
    if hit is not None:
        value: Reference = hit.value
        date, issuer, end = _beside(folded, hit.end)
        if end == length:
            return (value if date is None and issuer is None else changed(value, date=date, issuer=issuer)), hit
    return None, hit


def _meant_by(text: str) -> Reference | Provision | None:
    """What a text cites that is to stand for one that is refused: no refusal asks for another."""
    return _read(fold_whole(text), None)[0]


def _id_of(text: str, *, on: dt.date | None) -> str | None:
    """The id of the document that a text is, empty where that stays open; None where it is no document."""
    if _PROVISION_RE.match(text.lower()):
        return None
    value, _ = _read(fold_whole(text), on)
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


def is_valid(text: str, *, on: dt.date | None = None) -> bool:
    """Whether :func:`parse` reads the string.

    >>> from vnpolicy import references
    >>> references.is_valid("57-NQ/TW"), references.is_valid("5/6")
    (True, False)
    """
    try:
        parse(text, on=on)
    except ParseError:
        return False
    return True


# --- why a string is no document ------------------------------------------------------------------------------------
_RATIO_RE = regex(r"[0-9]+(?:/[0-9]+){1,2}")
_TWO_NUMBERS_RE = regex(r"[0-9]{1,6}[a-z]?/([0-9]{1,6})/[^\W\d_]")
_BLANK_RE = regex(r"([0-9]{1,6}[a-zđ]?)([ \n]{1,3})(?=[a-zđ]{1,6}[-/])")
_NO_NUMBER_RE = regex(r"[/-]?[a-zđ]{1,8}[-/][a-zđ]")
_THIS_RE = regex(r".{2,24}[ \n]này")
_SHORT = 40  # a number and its type are no longer
_COUNT_RE = regex(r"[0-9]{1,4}[ \n]{1,3}[^\W\d_]")


def _refusal(text: str, folded: Folded, hit: Hit | None) -> ParseError:
    """The error for a string that is no reference: what is wrong, where, and what was probably meant."""
    lower, cased = folded.lower, folded.cased
    lead = len(text) - len(text.lstrip())

    def refuse(message: str, start: int, end: int, *suggestions: str) -> ParseError:
        begin, finish = folded.source_span(start, end)
        good = tuple(suggestion for suggestion in suggestions if _meant_by(suggestion) is not None)
        return ParseError(message, text, (begin + lead, finish + lead), good)

    under = lower.find("_")
    if under >= 0:
        return refuse("an underscore where a dash belongs", under, under + 1, cased.replace("_", "-"))
    if hit is not None and hit.end < len(lower):
        return refuse("a document and then something else", hit.end, len(lower))
    if _RATIO_RE.fullmatch(lower):
        return refuse("figures alone are a share or a day: a symbol of letters is missing", 0, len(lower))
    start = 0
    noun = re.match(r"[^0-9]{2,40}(?=[0-9])", lower)
    if noun is not None:
        start = noun.end()
        meant = _meant_by(cased[start:])  # Nghi dinh 30/2020/ND-CP
        if meant is not None:
            return refuse("no type of document before the number", 0, len(noun[0].rstrip()), str(meant))
    two = _TWO_NUMBERS_RE.match(lower, start)
    if two is not None:
        return refuse("a year has four digits, from 1900 to 2099", two.start(1), two.end(1))
    blank = _BLANK_RE.match(lower, start)
    if blank is not None:
        fixed = cased[: blank.start(2)] + "/" + cased[blank.end(2) :]
        return refuse("a blank where the slash after the number belongs", blank.start(2), blank.end(2), fixed)
    if _THIS_RE.fullmatch(lower):
        return refuse("the document itself, which has no name here", 0, len(lower))
    if _NO_NUMBER_RE.match(lower):
        return refuse("the number before the symbol is missing", 0, len(lower))
    words = cased.split() if len(lower) < _SHORT else []
    forms: tuple[str, ...] = ()
    message = ""
    if words[1:] and words[0][0].isdigit():  # 57 NQ TW, 598 QĐ TTg
        message = "blanks where a slash and dashes belong"
        forms = ("-".join(words), f"{words[0]}/{'-'.join(words[1:])}")
    elif words[1:] and words[0].islower():  # luật đất đai, nđ 30/2020
        message = "an act begins with a capital"
        forms = (" ".join([words[0].capitalize(), *words[1:]]), " ".join([words[0].upper(), *words[1:]]))
    for form in forms:
        meant = _meant_by(form)
        if meant is not None:
            return refuse(message, 0, len(lower), str(meant))
    if _COUNT_RE.fullmatch(lower[:32]) or _COUNT_RE.match(lower):
        return refuse("a count of documents, not a document", 0, len(lower))
    return refuse("no number, no name of a law and no provision", 0, len(lower))
