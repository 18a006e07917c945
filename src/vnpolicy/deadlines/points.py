"""Points (đầu, giữa, cuối) and halves (nửa đầu, nửa cuối) of a month, a quarter or a year.

Standing alone a point is a day that the Civil Code sets: 2015, art. 146.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vnpolicy._regex import regex

from .atoms import Atom
from .leads import word_before
from .patterns import OTHER_YEAR, spaced
from .patterns import YEAR as _YEAR
from .patterns import S as _S

if TYPE_CHECKING:
    from .dates import Point
    from .patterns import Places

__all__ = ["pointed", "points"]

_POINTS: Final[dict[str, Point]] = {"đầu": "start", "giữa": "middle", "cuối": "end"}
_POINT_BEFORE_RE: Final = regex(rf"(?<![^\W_])(đầu|giữa|cuối){_S}\Z")
_NO_POINT_RE: Final = regex(r"(?:tháng|quý|tuần|kỳ|ngày|chặng|đợt|lần|bước|năm)[ \n]{1,3}\Z")
_HALF_BEFORE_RE: Final = regex(rf"(?<![^\W_])nửa{_S}\Z")
_HALF_RE: Final = regex(spaced(rf"nửa (đầu|cuối) năm(?: ({_YEAR})|(?! (?:học|{OTHER_YEAR})))(?![^\W_])"))
# Without a year a point needs a word that makes it one day: "từ đầu năm đến nay", "trước cuối năm nay".
_BARE_POINTS: Final = tuple(
    (
        word,
        regex(
            rf"{word}(?<![^\W_]{word})" + spaced(rf" năm(?: nay)?(?![^\W_]| (?:học|[0-9]|thứ|tài|ngân|{OTHER_YEAR}))")
        ),
    )
    for word in ("đầu", "giữa", "cuối")
)
_BARE_POINT_CUES: Final = frozenset({"từ", "đến", "trước", "hết", "tới", "với", "hồi"})
_REST_OF_YEAR_RE: Final = regex(
    rf"nay(?:(?<=từ[ \n]nay)|(?<=từ[ \n]{{2}}nay)|(?<=từ[ \n]{{3}}nay))"
    rf"{_S}(?:cho{_S})?(?:đến|tới){_S}hết{_S}(?P<year>năm(?:{_S}nay)?)(?![^\W_]|[ \n]+(?:học|[0-9]))"
)
_POINT_ENDS: Final = frozenset("uai \n")  # the last letter of each point, or a second blank


def pointed(lower: str, atom: Atom) -> Atom:
    """The atom with the ``đầu``, ``giữa`` or ``cuối`` that stands before it."""
    start = atom.start
    if lower[start - 2 : start - 1] not in _POINT_ENDS:
        return atom
    m = _POINT_BEFORE_RE.search(lower, max(0, start - 8), start)
    if m is None or _NO_POINT_RE.search(lower, max(0, m.start() - 9), m.start()):
        return atom
    point = _POINTS[m[1]]
    half = _HALF_BEFORE_RE.search(lower, max(0, m.start() - 7), m.start())
    if half is not None:
        if atom.level == "month" and point != "middle":
            return Atom(half.start(), atom.end, "half", atom.year, atom.month, point=point)
        return atom
    month = atom.month
    if atom.level == "quarter":
        assert atom.first is not None
        assert atom.last is not None
        if point == "middle":
            return atom
        month = 3 * atom.first - 2 if point == "start" else 3 * atom.last
    return Atom(m.start(), atom.end, "point", atom.year, month, point=point)


def points(places: Places, *, whole: bool) -> list[Atom]:
    """What ``năm`` without a number ends: ``nửa đầu năm``, ``từ đầu năm``, ``từ nay đến hết năm``."""
    lower = places.lower
    found: list[Atom] = []
    for at in places.of["năm"]:
        last = lower[at - 2 : at - 1]
        if last not in {"t", "u", "a", "i", " ", "\n"}:
            continue
        if last not in {"u", "a", "i"}:
            start = lower.rfind("nay", max(0, at - 24), at)
            rest = _REST_OF_YEAR_RE.match(lower, start) if start >= 0 else None
            if rest is not None and rest.start("year") == at:
                found.append(Atom(at, rest.end(), "point", point="end"))
                continue
        half = lower.rfind("nửa", max(0, at - 14), at)
        m = _HALF_RE.match(lower, half) if half >= 0 else None
        if m is not None:
            year = int(m[2]) if m[2] else None
            found.append(Atom(half, m.end(), "run", year, months=6 if m[1] == "đầu" else -6))
        for word, bare in _BARE_POINTS:
            start = lower.rfind(word, max(0, at - 7), at)
            m = bare.match(lower, start) if start >= 0 else None
            if m is not None and (whole or m[0].endswith("nay") or word_before(lower, start)[0] in _BARE_POINT_CUES):
                found.append(Atom(start, m.end(), "point", point=_POINTS[word]))
    return found
