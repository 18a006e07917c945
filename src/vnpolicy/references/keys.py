"""What two writings of one name share: small letters, no commas, no abbreviations, no year at the end."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.tables import rows

if TYPE_CHECKING:
    import re

__all__ = ["STEP_RE", "WORD_RE", "YEAR_RE", "abbreviations", "has_year", "key", "words_of", "year_at_end"]

WORD_RE = regex(r"[^\W_]+")
# The next word of a name, behind the blanks and the marks that names have.
STEP_RE = regex(r"(?:[ \n]{1,3}(?:-[ \n]{1,3})?|,[ \n]{0,3}|[ ]?\(|/|[ ]?&[ ]?)([^\W_]+)")
# The year behind a name: Luật Đất đai năm 2013.
YEAR_RE = regex(r"[ \n]{1,3}(?:năm[ \n]{0,3})?((?:19|20)[0-9][0-9])(?![\w/-])(?![.,][0-9])")
# ``số 31/2024/QH15`` inside the title of an amending law.
_INNER_NUMBER_RE = regex(r"[ \n]số[ \n:]{1,2}[0-9]{1,3}[a-z]?/[0-9]{4}/[^\s,;.]{3,14}")


@cache
def abbreviations() -> dict[str, str]:
    """What writers shorten inside names, in small letters → the words: ``tndn`` → ``thu nhập doanh nghiệp``."""
    return {row["shorter"]: row["words"] for row in rows("references", "abbreviations")}


def year_at_end(name: str) -> re.Match[str] | None:
    """The year that a name ends in, with the blank and the word before it."""
    year = YEAR_RE.search(name, max(0, len(name) - 9))
    return year if year is not None and year.end() == len(name) else None


def has_year(name: str) -> bool:
    """Whether a name ends in the law's own year: ``Luật Đất đai năm 2013``. An amending law's may be another's."""
    return year_at_end(name) is not None and "sửa đổi" not in name


def words_of(name: str) -> list[str]:
    """The words of a name, abbreviations written out; without the year at its end, and the numbers inside it."""
    name = name.lower()
    plain = name.replace(",", " ")
    if plain.replace(" ", "").isalpha():  # nearly all
        words = plain.split()
    else:
        name = _INNER_NUMBER_RE.sub("", name)
        if (year := year_at_end(name)) is not None:
            name = name[: year.start()]
        words = WORD_RE.findall(name.replace("&", " và "))
    written_out = abbreviations()
    if written_out.keys().isdisjoint(words):
        return words
    return " ".join([written_out.get(word, word) for word in words]).split()


@lru_cache(maxsize=4096)
def key(name: str) -> str:
    """What two writings of one name share.

    >>> from vnpolicy.references.keys import key
    >>> key("Luật tổ chức HĐND và UBND năm 2003")
    'luật tổ chức hội đồng nhân dân và ủy ban nhân dân'
    """
    words = words_of(name)
    after = 2 if words[:1] == ["pháp"] else 1
    if words[after : after + 1] == ["về"]:  # Pháp lệnh về lực lượng dự bị động viên
        del words[after]
    # ``Luật sửa đổi, bổ sung một số điều của Luật X`` is written shorter in many ways.
    if words[1:3] == ["sửa", "đổi"]:
        for extra in (["bổ", "sung"], ["một", "số", "điều"], ["của"], ["các"]):
            if words[3 : 3 + len(extra)] == extra:
                del words[3 : 3 + len(extra)]
        if words[5:7] == ["có", "liên"]:  # 11 luật có liên quan đến quy hoạch
            del words[5]
    return " ".join(words)
