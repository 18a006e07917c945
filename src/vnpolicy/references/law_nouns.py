"""Where the name of a law may start: at ``luật``, ``pháp lệnh``, ``Hiến pháp``, and at the letters of a code."""

from __future__ import annotations

from vnpolicy._regex import regex
from vnpolicy.text import SHORT_TEXT

__all__ = ["law_nouns"]

# ``pháp luật``, ``quy luật`` are no laws, and nothing after a full stop is the name of one. The words are looked for by
# one rare letter each, the constitution by its capital.
_LAW_RE = regex(
    r"ậ(?<=luậ)t(?![\w.;:”)]|[ \n](?:này|số[ \n:]|đó(?!\w)))"
    r"(?<![^\W\d]luật)(?<![/-]luật)(?<!pháp[ \n]luật)(?<!kỷ[ \n]luật)"
)
_ORDINANCE_RE = regex(r"ệ(?<=lệ)nh(?!\w)(?:(?<=pháp[ \n]lệnh)|(?<=pháp[ \n][ \n]lệnh))")
# The codes as lawyers shorten them: Điều 173 BLHS, khoản 2 Điều 35 BLLĐ năm 2019.
_CODE_RE = regex(r"L(?<=BL)(?:HS|DS|TTHS|TTDS|LĐ)(?!\w)(?<!\wBL..)(?<!\wBLTT..)")
_CONSTITUTION_RE = regex(r"H[iI][ếẾ][nN][ \n]{1,2}[pP][hH][áÁ][pP](?!\w)")


def law_nouns(lower: str, cased: str) -> list[tuple[int, int]]:
    """Where the nouns of laws, ordinances and constitutions start and end, in order."""
    places: list[tuple[int, int]] = []
    long = len(lower) > SHORT_TEXT
    if long or "luật" in lower:
        places = [(m.start() - 2, m.end()) for m in _LAW_RE.finditer(lower)]
    if long or "lệnh" in lower:
        places += [(lower.rfind("pháp", 0, m.end()), m.end()) for m in _ORDINANCE_RE.finditer(lower)]
    if long or "hiến" in lower:
        places += [m.span() for m in _CONSTITUTION_RE.finditer(cased)]
    if "L" in cased:
        places += [(m.start() - 1, m.end()) for m in _CODE_RE.finditer(cased)]
    places.sort()
    return places
