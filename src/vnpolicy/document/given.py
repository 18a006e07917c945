"""Short names that a text itself gives to bodies (sau đây gọi tắt là): ``Chi cục Kiểm lâm (sau đây gọi là Chi cục)``.

The name that stands in such brackets is that body from there on, where its words are the first of the body's name, or
the letters that these begin with. Another thing that is so called (``… (sau đây gọi tắt là doanh nghiệp)``) is not it.
"""

from __future__ import annotations

import re
from bisect import bisect, bisect_left
from operator import itemgetter
from typing import TYPE_CHECKING

from vnpolicy._regex import regex, word_set
from vnpolicy.agencies.neighbours import COMPOUNDS, MANY_BEFORE, is_part
from vnpolicy.agencies.values import Agency
from vnpolicy.agencies.words import past_blank, word_at
from vnpolicy.found import hit_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

__all__ = ["Given"]

_SAYS = ("tắt là", "gọi là", "chung là", "viết tắt:")
_BRACKET = (" (", "\n(", "(")
_GIVEN_RE = regex(
    r"""
    [ \n]{0,2} \( [ ]? (?: (?: từ[ ] )? sau[ \n]đây[ \n] )? (?: được[ ] )?
    (?: gọi[ \n](?: tắt[ \n] | chung[ \n] )? là | (?: tên[ ] )? viết[ \n]tắt (?: [ \n]là | (?=:) ) ) :? [ \n]?
    ["“]? (?P<name> [^\W\d_][^()"“”\n;]{1,59} ) ["”]? [ ]? \)
    """,
    re.VERBOSE,
)
# The letters that all words of a body's name begin with, but for those of its unit, need no words: Trung tâm Dữ liệu
# số tỉnh Sơn La (TTDLS).
_LETTERS_RE = regex(r"[ \n]{0,2}\([ ]?(?P<name>[A-ZĐ]{3,10})[ ]?\)")
_BRACKETED_RE = regex(r"\([ ]?[A-ZĐ]{3,10}[ ]?\)")
_BETWEEN = frozenset({"và", "-", "của"})  # words that give no letter
_NO_BODY = "BHXH"  # what these letters are short for is paid in as often as it is a body
# Behind letters, another body than the one that has them: TTYT các huyện, VKSND cấp huyện.
_OTHERS = word_set("các cấp tỉnh huyện xã phường quận thị khu tối mỗi từng đảng đoàn quân rừng dự địa cơ")
_UNIT_RE = re.compile(" (?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu) [^a-zđ]")  # of a whole name
_MOST = 30  # names that one text gives; no text gives more
_COMMITTEES = ("ủy ban", "ub")  # how the names of bodies begin that are called Ủy ban for short
_BEGIN = {"w": "wư"}  # TW, trung ương
_LONGEST = 8  # letters of one that is short for the first letters of words
# What makes many of it, or another body or a paper.
_NOT_BEHIND = (*MANY_BEFORE, "nhánh ", "luật ", "mẫu ")
# Behind two words and more these make another body of them, or a post: Ban Quản lý dự án, Hội đồng thẩm định.
_MORE = word_set(
    "trưởng phó viên dự khu di chợ rừng bến quỹ chung cụm vườn đầu các cấp nhân thẩm quản khoa nghiệm tuyển giám bồi"
    " đấu kỷ trường tư"
)
# Behind one word only these do not: Bộ có trách nhiệm; but Bộ đội, Hội viên.
_GOES_ON = word_set(
    "có là và được phải đã sẽ đang trong theo tại để với về do khi hoặc trên cho từ đến ban chủ quyết xem phối báo"
    " trình gửi thực không nếu của thuộc ký gồm chịu căn hướng tiếp tham thành bao yêu đề tổ"
)


def _is_short_for(alias: str, name: str) -> bool:
    """Whether each word of a short name is the next of the body's name, or the letters that the next ones begin with.

    >>> _is_short_for("Ban Quản lý", "Ban Quản lý Khu kinh tế mở Chu Lai"), _is_short_for("Sở GDCK", "Sở Y tế")
    (True, False)
    """
    words = name.lower().split()
    at = 0
    for word in alias.split():
        if words[at : at + 1] == [word.lower()]:
            at += 1
        elif word.isalpha() and word.isupper() and 1 < len(word) <= _LONGEST:
            for letter in word.lower():
                while at < len(words) and words[at][0] not in _BEGIN.get(letter, letter):
                    at += 1
                at += 1
            if at > len(words):
                return False
        else:
            return False
    return alias[0].lower() == name[0].lower()


def _has_letters(alias: str, name: str) -> bool:
    """Whether letters are those that each word of a body's name begins with, with or without those of its unit.

    >>> _has_letters("TTDLS", "Trung tâm Dữ liệu số tỉnh Sơn La"), _has_letters("TTDL", "Trung tâm Dữ liệu số")
    (True, False)
    """
    unit = _UNIT_RE.search(name)
    names = {name, name if unit is None else name[: unit.start()]}
    letters = {"".join(word[0] for word in words.split() if word not in _BETWEEN).upper() for words in names}
    return alias != _NO_BODY and alias in letters


class Given:
    """The short names that a text gives to bodies, in the order of the text."""

    def __init__(self, folded: Folded) -> None:
        self.folded = folded
        self._lettered = _BRACKETED_RE.search(folded.cased) is not None
        self.any = self._lettered or any(words in folded.lower for words in _SAYS)  # without them nothing is noted
        self._names: dict[str, list[tuple[int, Agency]]] = {}  # by their words, from where on

    def note(self, end: int, body: Agency) -> None:
        """Remember the name that brackets behind a body give it."""
        if not self.any or not self.folded.lower.startswith(_BRACKET, end):
            return
        given = _GIVEN_RE.match(self.folded.lower, end)
        fits = _is_short_for
        if given is None and self._lettered:
            given = _LETTERS_RE.match(self.folded.cased, end)
            fits = _has_letters
        if given is None:
            return
        words = " ".join(self.folded.cased[slice(*given.span("name"))].split())
        if words[0].isupper() and (words.lower() in self._names or len(self._names) < _MOST) and fits(words, body.name):
            self._names.setdefault(words.lower(), []).append((given.start("name"), body))

    def lend(self, hits: Iterable[Hit]) -> None:
        """Let ``Ủy ban`` be the national committee that a text names, where no other body in it is so called."""
        named = [hit for hit in hits if self.folded.lower.startswith(_COMMITTEES, hit.start)]
        bodies = {hit.value for hit in named}
        if len(bodies) == 1 and isinstance(body := bodies.pop(), Agency) and body.category == "steering":
            self._names.setdefault(_COMMITTEES[0], []).append((named[0].end, body))

    def meant(self, words: str, at: int) -> Agency | None:
        """The body that was given this name (in small letters, with single blanks) last before a place, or there."""
        given = self._names.get(words, [])
        before = bisect(given, at, key=itemgetter(0))
        return given[before - 1][1] if before else None

    def found(self, hits: Iterable[Hit]) -> list[Hit]:
        """Where the names stand outside what is found already."""
        if not self._names:
            return []
        taken = [hit for hit in hits if hit.kind in {"agency", "reference"}]
        starts = [hit.start for hit in taken]
        reach = 0
        ends = [reach := max(reach, hit.end) for hit in taken]
        either = "|".join(
            re.escape(words).replace(r"\ ", r"[ \n]{1,2}") for words in sorted(self._names, key=len, reverse=True)
        )
        first = min(given[0][0] for given in self._names.values())
        more = []
        for name in re.compile(f"(?:{either})(?![^\\W_])").finditer(self.folded.lower, first):
            start, end = name.span()
            before = bisect_left(starts, end)
            if (before and ends[before - 1] > start) or not self._stands(start, end):
                continue
            body = self.meant(" ".join(name[0].split()), start)
            if body is not None:
                more.append(hit_of((start, end, "agency", body, end, 0, True)))
        return more

    def _stands(self, start: int, end: int) -> bool:
        """Whether the name stands by itself: it is no part of a word, of another name, of a group, or of a post."""
        lower, cased = self.folded.lower, self.folded.cased
        if not cased[start].isupper() or (start and lower[start - 1].isalnum()):
            return False
        head = word_at(lower, start, end)
        if head is None or is_part(self.folded, start, COMPOUNDS.get(head[0])):
            return False
        if lower.endswith(_NOT_BEHIND, 0, start):
            return False
        if lower[end : end + 1] != " ":
            return True
        following = word_at(lower, past_blank(lower, end))
        if following is None or " " not in cased[start:end].strip():
            if following is None or following[0] in _GOES_ON:
                return True
            return (
                cased[start:end].isupper()
                and following[0] not in _OTHERS
                and not cased[following.start() : following.start() + 2].istitle()
            )
        return following[0] not in _MORE and not cased[following.start()].isupper()
