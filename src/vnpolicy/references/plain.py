"""Plain citations of provisions, read at one glance: the short way for nearly all that a text has.

They are a chain from small to large, or a list of points or paragraphs that ends in one, with single blanks, and what
follows shows that it ends there. Everything else takes the long way (:mod:`.members`, :mod:`.targets`), which reads
these alike; so does what has a letter or a Roman numeral that is no label, for a set of all letters compiles faster.
"""

from __future__ import annotations

from functools import lru_cache

from vnpolicy._regex import regex
from vnpolicy.found import Hit, hit_of
from vnpolicy.text import Folded

from .headings import in_line, is_heading
from .labels import LETTER, LEVELS, UNITS_RE, fits
from .members import first_member, members_after, several
from .targets import targets_of, this_stands
from .values import Provision, known

__all__ = ["plain_citation", "plain_provision"]

_ITEM = "(?:[0-9]{1,3}[a-zđ]?|[a-zđ][0-9]{0,2})"
_CHAIN = (
    f"(?P<noun>điểm|khoản) (?P<label>{_ITEM})"
    f"(?P<items>(?>(?:(?:, | và | hoặc )(?:(?P=noun) )?{_ITEM}(?=[ ,])){{0,40}}))"
    "(?:,? khoản (?P<paragraph>[0-9]{1,3}[a-zđ]?|này))?(?:(?:(?<! này),)? điều (?P<article>[0-9]{1,3}[a-zđ]?|này))?"
)
_LARGE = (
    "(?:phần|chương|mục|tiểu mục) (?:[ivx]{1,7}|[0-9]{1,2})|phụ lục(?: số)? (?:[ivx]{1,7}|[0-9]{1,2})[a-zđ]?|"
    "mẫu số [0-9]{1,3}[a-zđ]{0,2}"
)
_SMALL = "điểm [a-zđ][0-9]{0,2}|(?:khoản|điều) (?:[0-9]{1,3}[a-zđ]?|này)"
_GAP = "(?:,? (?:và |hoặc )?|; | vào sau | của | thuộc )(?:các )?"
# What shows that a citation ends with its paragraph or its article: no list word, no noun and no label goes on.
_NOTHING = (
    "(?!điều|khoản|điểm|tiểu|mục|chương|phần|phụ|mẫu|biểu|tiết|và|hoặc|hay|đến|tới|hết|từ|các|cùng|cả|vào|sau|trước|"
    "của|thuộc|tại|trong|[a-h][.]|[0-9 \n,;(-])"
)
_ENDED = (
    f"(?=(?: (?>(?:(?:của|và|hoặc|-) )?)|(?:[,;][ \n]|\n)(?>(?:- )?)){_NOTHING}|[.:)”](?![0-9])"
    "|(?:[,;][ \n]|\n)[a-zđ][)])"
)
# The same behind any noun: a label without one needs a mark or a list word before it.
_LEFT = f"(?=(?: (?>(?:của )?)|\n){_NOTHING}|\n[a-zđ][)])"
_PLAIN_RE = regex(
    f"(?:{_CHAIN}|điều (?P<alone>[0-9]{{1,3}}[a-zđ]?)|(?:điều|khoản) (?P<this>này)){_ENDED}"
    f"|(?:(?P<large>{_LARGE})|{_SMALL})"
    f"(?>(?P<list>(?:{_GAP}(?:{_SMALL}|{_LARGE})|(?:, | và | hoặc ){_ITEM}(?=[ ,])){{1,40}})?)"
    f"(?:{_LEFT}|(?=[.:)”](?![0-9a-zđ])))"
)
_NO_LETTERS = frozenset("fjwz")
_CHAIN_RE = regex(_CHAIN)
_ITEM_RE = regex(f"(?:, | và | hoặc )((?:điểm |khoản )?)({_ITEM})")
_WHOLE_RE = regex(
    f"(?:điểm ({LETTER}[0-9]{{0,2}})(?: |\\Z))?"
    f"(?:khoản ([0-9]{{1,3}}{LETTER}?)(?: |\\Z))?(?:điều ([0-9]{{1,3}}{LETTER}?))?"
)


def plain_citation(folded: Folded, start: int, hits: list[Hit]) -> int:
    """Where a plain citation that starts at a noun ends, and 0 if none is there; what it cites is added to the hits,
    nothing for a heading.
    """
    lower = folded.lower
    found = _PLAIN_RE.match(lower, start)
    if found is None or lower[start - 2 : start].isspace():  # the word before two blanks may make it another noun
        return 0
    end = found.end()
    kind = found.lastgroup
    if kind == "alone":
        if lower[end - 1] in _NO_LETTERS:
            return 0
        inside = in_line(lower, start) and lower[end : end + 1] not in {".", ":"}
        if inside or not is_heading(folded, start, end, "điều"):
            hits.append(hit_of((start, end, "provision", _chain(None, None, found["alone"]), end, 0, False)))
        return end
    if kind == "this":
        noun = lower[start : end - 4]
        if this_stands(folded, LEVELS[noun], start, end):
            hits.append(Hit(start, end, "provision", known((lower[start:end],)), end))
        return end
    if kind == "large":
        noun, _, label = folded.cased[start:end].rpartition(" ")
        capital, noun = noun[0].isupper(), noun.lower()
        place = _large(noun, label)
        if place is None or label[0].islower() or (label[0].isdigit() and noun in {"phần", "chương"} and not capital):
            return 0
        if not is_heading(folded, start, end, noun):
            hits.append(Hit(start, end, "provision", place, end))
        return end
    if kind is None or kind == "list":
        if kind is None or not in_line(lower, start) or lower[start] in "cp":  # it may be a heading
            return 0
    else:
        noun, label, items, paragraph, article = found.group(1, 2, 3, 4, 5)  # of the chain
        if not items:
            place = _inside(noun, label, paragraph, article)
            if place is None or (kind == "items" and (noun == "điểm" or UNITS_RE.match(lower, end))):
                return 0
            hits.append(hit_of((start, end, "provision", place, end, 0, False)))
            return end
        if kind == "items":
            return 0
    places = _places(folded.cased[start:end], several(lower, start))
    if places is None:
        return 0
    for at, to, value in places:
        hits.append(hit_of((start + at, start + to, "provision", value, start + to, 0, False)))
    return end


_Places = tuple[tuple[int, int, Provision], ...]  # where each starts and ends


@lru_cache(maxsize=2048)
def _places(words: str, several: bool) -> _Places | None:
    """What a list or a chain cites: where each member starts and ends in it, and its value. ``several`` says that
    ``các`` stands before; nothing for a list that is none.
    """
    found = _CHAIN_RE.fullmatch(words.lower())
    if found is None:
        return _places_in_turn(words, plural=several)
    noun, label, _, paragraph, article = found.groups()
    pieces = []
    start = 0
    at, end = found.span("items")
    for item in _ITEM_RE.finditer(found.string, at, end):
        named, value = item.groups()
        if value.isdigit():
            if not label.isdigit() or not (named or several or int(label) < int(value)):
                return None
        elif value[0].isdigit() or label[0].isdigit():
            return None
        pieces.append((start, at, label))
        start, at, label = item.start(1), item.end(), value
    pieces.append((start, len(words), label))
    places = []
    for begin, stop, its in pieces:
        place = _inside(noun, its, paragraph, article)
        if place is None:
            return None
        places.append((begin, stop, place))
    return tuple(places)


def _places_in_turn(words: str, *, plural: bool) -> _Places | None:
    """The same of a list that is no chain; nothing where what stands beside it may say more."""
    folded = Folded(words, [words], None)
    first = first_member(folded, 0)
    if first is None:
        return None
    members = members_after(folded, first, plural=plural)
    last = members[-1]
    if len(members) < 2 or last.end < len(words) or last.end - last.start == len(last.label):
        return None
    return tuple([(start, end, known(path)) for start, end, path in targets_of(folded, members)])


@lru_cache(maxsize=4096)
def _inside(noun: str, label: str, paragraph: str | None, article: str | None) -> Provision | None:
    """The provision of a point or a paragraph, in what holds it; nothing where a label is none, or is not plain."""
    if not _NO_LETTERS.isdisjoint(label + (paragraph or "") + (article or "")):
        return None
    if noun == "điểm":
        return None if label[0].isdigit() and not label.isdigit() else _chain(label, paragraph, article)
    return None if paragraph or not label[0].isdigit() else _chain(None, label, article)


@lru_cache(maxsize=256)
def _large(noun: str, label: str) -> Provision | None:
    """The provision of a large level; nothing where the label is none."""
    return known((f"{noun} {label}",)) if fits(noun, label) else None


@lru_cache(maxsize=4096)
def _chain(point: str | None, paragraph: str | None, article: str | None) -> Provision:
    """The provision of the labels of a chain, of which there is one at least."""
    labels = [f"điều {article}"] if article else []
    if paragraph:
        labels.append(f"khoản {paragraph}")
    if point:
        labels.append(f"điểm {point}")
    return known(tuple(labels))


def plain_provision(folded: Folded) -> Provision | None:
    """The provision that a text is from its first letter to its last, if it is a plain one; else the long way tells."""
    found = _WHOLE_RE.fullmatch(folded.lower)
    if found is None:
        return None
    return _chain(*found.groups()) if found[0] else None
