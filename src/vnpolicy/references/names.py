"""Laws by their names (Luật Đất đai, Bộ luật Dân sự 2015), and programmes that everybody cites by a short name.

A law, a code or an ordinance is cited by type and name, with or without its number (Nghị quyết 351/2017/UBTVQH14,
Điều 24); since April 2025 by name and year of issue (Nghị định 78/2025/NĐ-CP, Điều 68). The table of well-known
documents says what a name stands for; a name that it does not hold is read by a bounded grammar, and stays without id.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from vnpolicy._regex import regex, word_set
from vnpolicy.tables import columns
from vnpolicy.text import SHORT_TEXT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Document", "Name", "WellKnown", "has_year", "is_reworked", "key", "laws", "read_name", "well_known"]


class Document(NamedTuple):
    """A row of the table of well-known documents."""

    id: str | None
    type: str
    name: str
    short: tuple[str, ...]
    date: dt.date | None
    issuer: str
    since: dt.date | None
    until: dt.date | None
    replaced_by: str
    source: str

    def in_force(self, on: dt.date) -> bool | None:
        """Whether the document had come into force by that day; ``None`` where the table does not say.

        No law waited longer than three years between its adoption and its coming into force.
        """
        if self.since is not None:
            return on >= self.since
        year = int(self.id.split("/")[1]) if self.date is None and self.id and "/QH" in self.id else None
        made = self.date or (dt.date(year, 12, 31) if year else None)
        if made is None:
            return None
        if on < (self.date or dt.date(made.year, 1, 1)):
            return False
        return True if on.year - made.year > 2 else None


# Abbreviations inside names, as writers use them.
_ABBREVIATED = {
    "hđnd": "hội đồng nhân dân",
    "ubnd": "ủy ban nhân dân",
    "vbqppl": "văn bản quy phạm pháp luật",
    "qppl": "quy phạm pháp luật",
    "gtgt": "giá trị gia tăng",
    "tndn": "thu nhập doanh nghiệp",
    "tncn": "thu nhập cá nhân",
    "bhxh": "bảo hiểm xã hội",
    "bhyt": "bảo hiểm y tế",
    "nsnn": "ngân sách nhà nước",
    "tths": "tố tụng hình sự",
    "ttds": "tố tụng dân sự",
    "pccc": "phòng cháy chữa cháy",
    "cnch": "cứu nạn cứu hộ",
    "nvqs": "nghĩa vụ quân sự",
    "gtđb": "giao thông đường bộ",
    "ppp": "đầu tư theo phương thức đối tác công tư",
    "tctd": "các tổ chức tín dụng",
    "mttq": "mặt trận tổ quốc",
    "hngđ": "hôn nhân và gia đình",
    "hn": "hôn nhân",
    "gđ": "gia đình",
    "kh": "khoa học",
    "cn": "công nghệ",
    "cntt": "công nghệ thông tin",
    "đmst": "đổi mới sáng tạo",
    "đc": "địa chất",
    "ks": "khoáng sản",
    "ttatgt": "trật tự an toàn giao thông",
    "kdbđs": "kinh doanh bất động sản",
    "bđs": "bất động sản",
    "bvmt": "bảo vệ môi trường",
    "xlvphc": "xử lý vi phạm hành chính",
    "pctn": "phòng chống tham nhũng",
    "thads": "thi hành án dân sự",
    "cbcc": "cán bộ công chức",
    "shtt": "sở hữu trí tuệ",
    "attp": "an toàn thực phẩm",
    "blhs": "bộ luật hình sự",
    "blds": "bộ luật dân sự",
    "bltths": "bộ luật tố tụng hình sự",
    "blttds": "bộ luật tố tụng dân sự",
    "bllđ": "bộ luật lao động",
}


def _spaced(pattern: str) -> str:
    """A pattern in which a blank stands for blanks, or for the one line break that PDF text may have there."""
    return pattern.replace(" ", r"[ \n]{1,3}")


_WORD_RE = regex(r"[^\W_]+")
_YEAR_TAIL_RE = regex(r"[ \n]{1,3}(?:năm[ \n]{0,3})?((?:19|20)[0-9][0-9])(?![\w/-])(?![.,][0-9])")

# "Luật Xây dựng sửa đổi 2020", as many pages cite the law of that year that amends the other.
_AMENDED_RE = regex(
    r"[ \n]{1,3}sửa[ \n]{1,3}đổi(?:,?[ \n]{1,3}bổ[ \n]{1,3}sung)?[ \n]{1,3}(?:năm[ \n]{1,3})?((?:19|20)[0-9][0-9])"
    r"(?![\w/-])(?![.,][0-9])"
)

# ``số 31/2024/QH15`` inside the title of an amending law.
_INNER_NUMBER_RE = regex(r"[ \n]số[ \n:]{1,2}[0-9]{1,3}[a-z]?/[0-9]{4}/[^\s,;.]{3,14}")


def _words(name: str) -> list[str]:
    """The words of a name, abbreviations written out; without the year at its end, and the numbers inside it."""
    plain = name.lower().replace(",", " ")
    if plain.replace(" ", "").isalpha():  # nearly all
        words = plain.split()
    else:
        name = _INNER_NUMBER_RE.sub("", name)
        year = _YEAR_TAIL_RE.search(name, max(0, len(name) - 9))
        if year is not None and year.end() == len(name):
            name = name[: year.start()]
        words = _WORD_RE.findall(name.lower().replace("&", " và "))
    if _ABBREVIATED.keys().isdisjoint(words):
        return words
    return " ".join([_ABBREVIATED.get(word, word) for word in words]).split()


@lru_cache(maxsize=4096)
def key(name: str) -> str:
    """What two writings of one name share: small letters, no commas, no abbreviations, no year at the end.

    >>> from vnpolicy.references.names import key
    >>> key("Luật tổ chức HĐND và UBND năm 2003")
    'luật tổ chức hội đồng nhân dân và ủy ban nhân dân'
    """
    words = _words(name)
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


def has_year(name: str) -> bool:
    """Whether a name ends in the law's own year: ``Luật Đất đai năm 2013``. An amending law's may be another's."""
    year = _YEAR_TAIL_RE.search(name, max(0, len(name) - 9))
    return year is not None and year.end() == len(name) and "sửa đổi" not in name


def _made(document: Document) -> tuple[int, int]:
    """The year and the ordinal that documents of one name are ordered by."""
    if document.date is not None:
        return document.date.year, document.date.toordinal()
    parts = (document.id or "").split("/")
    return int(parts[1]) if len(parts) > 2 and parts[1].isdigit() else 0, 0


def _documents() -> Iterator[Document]:
    """The rows of the table."""

    def day(text: str) -> dt.date | None:
        return dt.date.fromisoformat(text) if text else None

    for row in columns("references", "documents", "id type name short date issuer since until replaced_by source"):
        number, kind, name, short, date, issuer, since, until, replaced_by, source = row
        known = tuple(short.split("|")) if short else ()
        yield Document(
            number or None, kind, name, known, day(date), issuer, day(since), day(until), replaced_by, source
        )


_LONG_TITLE = 120  # characters, of several laws
_ALIKE = 0.85  # of their words
_LAWS = frozenset({"Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp"})


class WellKnown:
    """The table of well-known documents, by id, by name and by short name.

    >>> from datetime import date
    >>> from vnpolicy.references.names import well_known
    >>> well_known().named("Luật Đất đai", year=2013).id
    '45/2013/QH13'
    >>> well_known().named("Luật đất đai", on=date(2025, 5, 17)).id
    '31/2024/QH15'
    >>> well_known().named("Luật Đất đai") is None  # three laws bear the name
    True
    """

    def __init__(self) -> None:
        self.by_id: dict[str, Document] = {}
        self.by_name: dict[str, list[Document]] = {}
        self.by_short: dict[str, list[Document]] = {}
        self.amending: dict[dt.date, list[Document]] = {}  # laws that amend others, by their day
        # The names as a tree of words: the longest way down from a word is the longest name that starts there.
        self.tree: dict[str, Any] = {}
        for document in _documents():
            is_law = document.type in _LAWS
            names = [document.name] if document.name else []
            for name in [*names, *document.short] if is_law else names:
                written = key(name)
                self.by_name.setdefault(written, []).append(document)
                self._grow(written)
            if is_law and document.date is not None and "sửa đổi" in document.name:
                self.amending.setdefault(document.date, []).append(document)
            if not is_law:
                for short in document.short:
                    self.by_short.setdefault(key(short), []).append(document)
            if document.id is not None:
                self.by_id.setdefault(document.id, document)

    def _grow(self, name: str) -> None:
        for prefix in ("bộ luật ", "luật ", "pháp lệnh "):
            if name.startswith(prefix) and not name.startswith(("luật sửa đổi", "pháp lệnh sửa đổi")):
                branch = self.tree
                for word in name[len(prefix) :].split():
                    branch = branch.setdefault(word, {})
                branch[""] = {}
                return

    def named(
        self, name: str, *, year: int | None = None, date: dt.date | None = None, on: dt.date | None = None
    ) -> Document | None:
        """The one document of that name: of that date, or of that year, or in force on that day; else the only one.

        ``None`` when no document or more than one remains.
        """
        written = key(name)
        found = self.by_name.get(written) or self.by_name.get(f"bộ {written}", [])  # Luật Lao động: the code
        if date is not None:
            found = [d for d in found if d.date == date] or self._alike(name, date)
        elif year is not None:
            found = [d for d in found if _made(d)[0] == year]
        elif on is not None:  # a text cannot mean a law that was made after it
            found = [d for d in found if d.date is None or d.date <= on]
        if len(found) > 1 and on is not None and date is None:
            # Of laws of one name the later took the place of the earlier on the day it came into force.
            for document in sorted(found, key=_made, reverse=True):
                state = document.in_force(on)
                if state is not False:
                    return document if state else None
            return None
        return found[0] if len(found) == 1 else None

    def _alike(self, name: str, date: dt.date) -> list[Document]:
        """The laws of a day whose long titles a slip or two tells from a name: … của Luật A, Luật B, …, Luật I."""
        words = set(_words(name)) if date in self.amending and len(name) > _LONG_TITLE else set()
        return [
            document
            for document in (self.amending[date] if words else ())
            if len(words & (its := set(_words(document.name)))) >= _ALIKE * max(len(words), len(its))
        ]

    def short_for(self, words: str, *, on: dt.date | None = None) -> Document | None:
        """The document that everybody means by a short name (``Đề án 06``); ``on`` must not be before it."""
        found = self.by_short.get(key(words), [])
        if on is not None:
            found = [d for d in found if d.date is None or d.date <= on]
        return found[0] if len(found) == 1 else None


@lru_cache(maxsize=4096)
def law_of(name: str, date: dt.date | None, on: dt.date | None) -> str | None:
    """The id of the law that a name means by its date, or on a day."""
    found = well_known().named(name, date=date, on=on)
    return None if found is None else found.id


@cache
def well_known() -> WellKnown:
    """The table, read on first use."""
    return WellKnown()


# Where a name may start. ``pháp luật``, ``quy luật`` are no laws, and nothing after a full stop is the name of one. The
# words are looked for by one rare letter each, the constitution by its capital.
_LAW_RE = regex(
    r"ậ(?<=luậ)t(?![\w.;:”)]|[ \n](?:này|số[ \n:]|đó(?!\w)))"
    r"(?<![^\W\d]luật)(?<![/-]luật)(?<!pháp[ \n]luật)(?<!kỷ[ \n]luật)"
)
_ORDINANCE_RE = regex(r"ệ(?<=lệ)nh(?!\w)(?:(?<=pháp[ \n]lệnh)|(?<=pháp[ \n][ \n]lệnh))")
# The codes as lawyers shorten them: Điều 173 BLHS, khoản 2 Điều 35 BLLĐ năm 2019.
_CODE_NAME_RE = regex(r"BL(?:HS|DS|TTHS|TTDS|LĐ)(?!\w)(?<!\wBL..)(?<!\wBLTT..)")
_CONSTITUTION_RE = regex(r"H[iI][ếẾ][nN][ \n]{1,2}[pP][hH][áÁ][pP](?!\w)")


def laws(lower: str, cased: str) -> list[tuple[int, int]]:
    """Where the nouns of laws, ordinances and constitutions start and end, in order."""
    places: list[tuple[int, int]] = []
    long = len(lower) > SHORT_TEXT
    if long or "luật" in lower:
        places = [(m.start() - 2, m.end()) for m in _LAW_RE.finditer(lower)]
    if long or "lệnh" in lower:
        places += [(lower.rfind("pháp", 0, m.end()), m.end()) for m in _ORDINANCE_RE.finditer(lower)]
    if long or "hiến" in lower:
        places += [m.span() for m in _CONSTITUTION_RE.finditer(cased)]
    if "BL" in cased:
        places += [m.span() for m in _CODE_NAME_RE.finditer(cased)]
    places.sort()
    return places


_NOT_BEFORE = word_set(
    "pháp quy kỷ kỉ học khoa ty phòng trường sử hệ thống dự ngành viện đạo nghề hãng trái đúng âm nghiệp cử sĩ bằng"
)
_AMENDING_RE = regex(
    r"""[ \n]{1,3}(?:sửa[ \n]{1,2}đổi(?:,?[ \n]{1,3}(?:và[ \n]{1,2})?bổ[ \n]{1,2}sung)?|bổ[ \n]{1,2}sung)
    (?:[ \n]{1,3}(?:
        (?:một[ \n]{1,2}số|các|nhiều)[ \n]{1,2}điều
      | [đĐ]iều[ \n]{1,2}[0-9]{1,3}[a-z]?(?:,[ \n]{1,2}[0-9]{1,3}){0,8}
      | một[ \n]{1,2}số[ \n]{1,2}nội[ \n]{1,2}dung
    ))?
    (?P<annex>[ \n]{1,3}và[ \n]{1,2}phụ[ \n]{1,2}lục[^.;:"“”]{0,80}?(?=[ \n]của))?
    (?:[ \n]{1,3}(?:có[ \n]{1,2}liên[ \n]{1,2}quan[ \n]{1,2}đến[ \n]{1,2}quy[ \n]{1,2}hoạch))?
    (?:[ \n]{1,3}(?:của|tại|trong))?(?:[ \n]{1,3}các(?=[ \n]{1,3}(?:bộ[ \n]|luật|pháp)))?
    """,
    re.VERBOSE,
)
_MAY_AMEND = frozenset("sb \n")  # what stands behind the first blank
_FIELD = (
    "quy hoạch|an ninh,? trật tự|quân sự,? quốc phòng|quốc phòng,? quân sự|đầu tư|thuế|tài chính"
    "|nông nghiệp và môi trường"
)
_COUNTED_RE = regex(
    _spaced(rf" (?:(?:các )?luật về thuế|[0-9]{{1,2}} luật(?: (?:(?:có )?liên quan đến|về) (?:{_FIELD}))?)(?!\w)")
)
_INNER_RE = regex(_spaced(r"(?: |, | và (?:của )?)(?:bộ )?(?:luật|pháp lệnh)(?!\w)"))
# The rest of an inner name that is not written as the table has it, where the list goes on behind it.
_REST_RE = regex(
    r"(?:[ \n]{1,3}(?!(?:luật|nghị|quyết|quy|điều|khoản|được|có|đã|đang|sẽ|của|thì|mà|này|ngày|năm|số|và|hoặc)(?!\w))"
    r"[^\W\d_]++){1,8}"
    r"(?=,[ \n]{1,3}(?:bộ[ \n]{1,3})?luật[ \n]|[ \n]{1,3}và[ \n]{1,3}(?:bộ[ \n]{1,3})?luật[ \n]"
    r"|[ \n]{1,3}số[ \n:]{0,3}[0-9]{1,3}/[0-9]{4}/qh)"
)
_NUMBER_RE = regex(r",?[ \n]{1,3}(?:số[ \n:.]{0,3})?(?=[0-9])")
_ABOUT_RE = regex(r"[ \n]{1,3}về(?!\w)")
_LAST_RE = regex(r"([^\W\d_]+)[ \n]{1,3}$")
_DAY_RE = regex(r",?[ \n]{1,3}(?:ngày[ \n]{1,3}[0-9]|năm[ \n]{1,3}(?:19|20)[0-9]{2}(?!\w))")
_CODE_RE = regex(r"(?<!\w)((?:đồng|toàn|cán|nội)[ \n]{1,2})?bộ[ \n]{1,2}$")
_BILL_RE = regex(r"(?:dự[ \n]{1,2}(?:án|thảo)|dự[ \n]{1,2}luật)[ \n]{1,3}$")
_COUNTRY_RE = regex(_spaced(" (?:của )?nước (?:cộng hòa xã hội chủ nghĩa việt nam|chxhcn việt nam)"))
_STEP_RE = regex(r"(?:[ \n]{1,3}(?:-[ \n]{1,3})?|,[ \n]{0,3}|[ ]?\(|/|[ ]?&[ ]?)([^\W_]+)")

# Words that end a name that the table does not hold: what follows says something about the law.
_STOP = word_set(
    "này đó trên nêu được đã đang sẽ là có thì mà nên cần phải cho để với vào từ khi nếu theo tại bởi do như gồm "
    "quy qui ngày năm số của chưa không cũng vẫn đều trong ngoài sau trước nhằm nhất hoặc hay hiện mới cũ khác sư "
    "gia pháp học việt trình gửi nghị định hướng thi ban căn điều khoản điểm việc mỗi một các những"
)

# Pairs in which such a word goes on with a name: an ninh quốc gia, giám định tư pháp.
_GOES_ON = frozenset(
    {
        ("quốc", "gia"),
        ("tham", "gia"),
        ("chuyên", "gia"),
        ("tư", "pháp"),
        ("khoa", "học"),
        ("đại", "học"),
        ("công", "trình"),
        ("chương", "trình"),
    }
)


class Text(NamedTuple):
    """What a name is read from: the folded text, and where a law's number starts → where it ends, and its id."""

    cased: str
    lower: str
    numbers: Mapping[int, tuple[int, str]]
    on: dt.date | None


class Name(NamedTuple):
    """A name as it was read: ``cased[start:end]`` is all of it, number and year included."""

    start: int
    end: int
    type: str
    name: str
    id: str | None


_LONGER = frozenset("(/")  # a name may go on behind these


# What a name runs into where the blank behind it is lost: Luật Đất đaingày 18/01/2024.
_RUN_ON = ("ngày", "của", "và", "được", "chậm", "quy", "thì", "là")


def _run_on(branch: Mapping[str, Any], word: str, place: int) -> int:
    """Where a name ends whose last word runs into the next, or 0."""
    if word.endswith(_RUN_ON):
        for more in _RUN_ON:
            if word.endswith(more) and "" in branch.get(word[: -len(more)], {}):
                return place + 1 + len(word) - len(more)
    return 0


def _follow(lower: str, at: int) -> int:
    """The end of the longest known name that starts after ``at``, or ``at``.

    Words with single blanks and commas between them are read here; what has other marks takes the long way.
    """
    branch: Mapping[str, Any] = well_known().tree
    end = place = at
    first, *words = lower[at : at + 96].replace("\n", " ").split(" ", 12)
    if first or not words or words[0].startswith("về"):
        return _follow_marks(lower, at)
    more = len(words) > 11 or len(lower) > at + 96
    if more:
        words.pop()  # may be cut off
    for word in words:
        further = branch.get(word)
        if further:
            branch = further
            place += len(word) + 1
            if "" in further:
                end = place
            continue
        known = _WORD_RE.match(word)
        bare = "" if known is None else known[0]
        after = word[len(bare) :]
        if not bare or bare in _ABBREVIATED or after[:1] in _LONGER:
            break
        further = branch.get(bare)
        if not further:
            if bare[-1].isdigit() and not bare.isdigit():  # a footnote mark
                break
            return _run_on(branch, bare, place) or end
        place += len(bare) + 1
        if "" in further:
            end = place
        if after != ",":
            return end
        branch = further
        place += 1
    else:
        if not more:
            return end
    return _follow_marks(lower, at)


def _follow_marks(lower: str, at: int) -> int:
    """The same with dashes, brackets, abbreviations and footnote marks in the name."""
    branch: Mapping[str, Any] = well_known().tree
    end = at
    if (about := _ABOUT_RE.match(lower, at)) is not None:
        at = about.end()
    opened = False
    while (step := _STEP_RE.match(lower, at)) is not None:
        word = step[1]
        if word[-1].isdigit() and word not in branch:  # a footnote mark is glued to the last word
            bare = word.rstrip("0123456789")
            return step.start(1) + len(bare) if bare and "" in branch.get(bare, {}) else end
        if "&" in step[0]:
            branch = branch.get("và", {})
        for part in _ABBREVIATED.get(word, word).split():
            branch = branch.get(part, {})
        if not branch:
            break
        opened = opened or "(" in step[0]
        at = step.end()
        if opened and lower[at : at + 1] == ")":
            at += 1
        if "" in branch:
            end = at
    return end


def _guess(lower: str, cased: str, at: int, *, small: bool = False) -> int:
    """The end of a name that the table does not hold, or ``at``: up to its number, its date or what ends a name."""
    end = at
    previous = ""
    for _ in range(18):
        step = _STEP_RE.match(lower, end)
        if step is None:
            break
        word = step[1]
        letter = cased[step.start(1)]
        gap = cased[end : step.start(1)]
        if (word in _STOP and (previous, word) not in _GOES_ON) or word[0].isdigit() or "(" in gap or "/" in gap:
            break
        if "\n" in gap and letter.isupper():
            break
        if not previous:
            if gap.strip() or not (letter.isupper() or small):
                break
        elif word == "luật" or (letter.isupper() and ("," in gap or "-" in gap)):
            break
        end = step.end()
        previous = word
    # A name does not end in a joining word.
    tail = re.search(r"(?:,?[ \n]{1,3}(?:và|hoặc|cho|với|đối|theo))+$", lower[max(at, end - 24) : end])
    if tail:
        end -= len(tail[0])
    while end > at and lower[end - 1] in " \n":
        end -= 1
    return end


def _is_long(words: str) -> bool:
    """Whether the words after the noun are a whole name of three words or more, which no subject is called by."""
    return words.lstrip()[0].isalpha() and _ABOUT_RE.match(words) is None and len(_WORD_RE.findall(words)) > 2


_PLACE_RE = regex(r"(?<!\w)điều[ \n]{1,3}[0-9]{1,3}[a-zđ]?,?[ \n]{1,3}(?:(?:của|trong|tại)[ \n]{1,3})?$")


def _is_cited(lower: str, start: int) -> bool:
    """Whether an article stands before a name, which is then an act's in small letters: điều 260 bộ luật hình sự."""
    return _PLACE_RE.search(lower, max(0, start - 24), start) is not None


def read_name(text: Text, start: int, noun_end: int) -> Name | None:
    """Read the law, code or ordinance whose type noun stands from ``start`` to ``noun_end``."""
    cased, lower, numbers, on = text
    noun = lower[start]
    if noun == "h":
        return _constitution(cased, lower, start, noun_end)
    if noun == "b":
        return _code_name(text, start, noun_end)
    kind = "Pháp lệnh" if noun == "p" else "Luật"
    before = lower[max(0, start - 16) : start]
    if noun == "l" and "bộ" in before and (code := _CODE_RE.search(before)) is not None and code[1] is None:
        kind = "Bộ luật"
        start -= len(code[0])
        before = lower[max(0, start - 16) : start]
    if before and (before[-1].isalpha() or before[-1] in "-_/"):
        return None
    last = before[:-1].rpartition(" ")[2] if before[-1:] == " " else ""
    if not last.isalpha() and (not last or last[-1].isalpha()) and (found := _LAST_RE.search(before)) is not None:
        last = found[1]
    if last in _NOT_BEFORE or ("dự" in before and _BILL_RE.search(before) is not None):
        return None
    capital = cased[start].isupper()
    if not capital and before[-1:].isdigit():
        return None
    if (
        capital
        and lower[noun_end + 1 : noun_end + 2] in _MAY_AMEND
        and (head := _AMENDING_RE.match(lower, noun_end)) is not None
    ):
        return _amending(text, start, head.end(), kind)
    end = _follow(lower, noun_end)
    if end == noun_end:
        end = _guess(lower, cased, noun_end) if capital else end
        if capital and end == noun_end and cased[noun_end : noun_end + 3].lstrip()[:1].islower():
            # ``Luật khuyến công số …``: no capital shows a name, but the number or the day behind it does.
            end = _guess(lower, cased, noun_end, small=True)
            number = _NUMBER_RE.match(lower, end)
            dated = _DAY_RE.match(lower, end) or (kind == "Pháp lệnh" and _YEAR_TAIL_RE.match(lower, end))
            if (number is None or number.end() not in numbers) and not dated:
                return None
        if end == noun_end or cased[start:end].isupper():  # capitals throughout do not show where a name ends
            return None
    elif not capital and not cased[noun_end:end].lstrip()[:1].isupper():
        # ``luật đất đai`` is the subject as often as the act: the year or the number must follow, an article stand
        # before it, or the name be long.
        year = _YEAR_TAIL_RE.match(lower, end)
        number = _NUMBER_RE.match(lower, end)
        numbered = number is not None and number.end() in numbers
        if year is None and not numbered and not _is_long(lower[noun_end:end]) and not _is_cited(lower, start):
            return None
    if (
        cased[start:noun_end].isupper()
        and cased[noun_end : noun_end + 2].lstrip(" ")[:1] == "\n"
        and (start == 0 or cased[start - 1] == "\n")
    ):
        return None  # the title of the law itself: LUẬT over its name
    if lower[noun_end:end] == " biển":
        return None  # the convention of 1982 on the law of the sea; the act is Luật Biển Việt Nam
    bare = " ".join(cased[start:end].split())
    amended = _AMENDED_RE.match(lower, end)
    year = _YEAR_TAIL_RE.match(lower, end) if amended is None else amended
    if year is not None:
        end = year.end()
    name = " ".join(cased[start:end].split())
    number = _NUMBER_RE.match(lower, end)
    law_id: str | None
    if number is not None and number.end() in numbers:
        end, law_id = numbers[number.end()]
    elif amended is not None:  # the law that amends it, else the one that took its place in that year
        by = "Pháp lệnh" if kind == "Pháp lệnh" else "Luật"
        law_id = _only(f"{by} sửa đổi {bare}", int(amended[1]), on) or _only(bare, int(amended[1]), on)
    elif year is None and is_reworked(lower, end):
        law_id = _reworked(name, on)
    else:
        law_id = _only(name, int(year[1]) if year else None, on)
    return Name(start, end, kind, name, law_id)


def is_reworked(lower: str, end: int) -> bool:
    """Whether a name that ends there is that of a law being made anew: ``Luật Viên chức (sửa đổi)``."""
    return lower.startswith((" (sửa đổi)", "\n(sửa đổi)"), end)


_NEW = dt.timedelta(days=730)  # a law is called so before it is passed, and for a while behind


def _reworked(name: str, on: dt.date | None) -> str | None:
    """The id of the law of a name that was passed last, if that is not long ago: else there is but a bill."""
    if on is None:
        return None
    passed = [row for row in well_known().by_name.get(key(name), ()) if row.date is not None and row.date <= on]
    last = max(passed, key=_made, default=None)
    return last.id if last is not None and last.date is not None and on - last.date <= _NEW else None


def _amending(text: Text, start: int, end: int, kind: str) -> Name | None:
    """``Luật sửa đổi, bổ sung một số điều của Luật A và Luật B``: the outer law is the entity, over its whole title.

    A number behind the last inner law is that law's, unless the table knows better: it may be the outer law's.
    """
    cased, lower, numbers, on = text
    law_id: str | None = None
    last = ""  # the last inner law
    doubled = False  # it has its number
    counted = _COUNTED_RE.match(lower, end)
    if counted is not None:
        end = counted.end()
    else:
        inner = _INNER_RE.match(lower, end)
        if inner is None:
            return None
        for _ in range(40):
            if inner is None:
                break
            after = _follow(lower, inner.end())
            if after == inner.end():  # in a list in small letters no capital shows a name
                after = _guess(lower, cased, after, small=bool(last) and cased[after - 4].islower())
            if after > inner.end() and (rest := _REST_RE.match(lower, after)) is not None:
                after = rest.end()
            number = _NUMBER_RE.match(lower, after)
            numbered = number is not None and number.end() in numbers
            if after == inner.end() and not numbered:
                break
            end = after
            last = lower[inner.start() : after].lstrip(" \n,").removeprefix("và ").removeprefix("của ")
            doubled = False
            if number is not None and numbered:
                its_end, its = numbers[number.end()]
                if _is_outer(its, last):
                    law_id = its
                    break
                end, doubled = its_end, True
            inner = _INNER_RE.match(lower, end)
        if not last:
            return None
    year = _YEAR_TAIL_RE.match(lower, end) if law_id is None else None
    if year is not None:
        end = year.end()
    name_end = end
    while (number := _NUMBER_RE.match(lower, end)) is not None and number.end() in numbers:
        its_end, its = numbers[number.end()]
        if doubled and not number[0].lstrip(" \n").startswith("số"):
            break
        end = its_end
        # A law has one number: a second one, and one of another year, can only be that of the law that amends.
        if doubled or year is None or f"/{year[1]}/" not in its or _is_outer(its, last):
            law_id = its
            break
        name_end, doubled = end, True
    name = " ".join(cased[start:name_end].split())
    if law_id is None:
        year = _YEAR_TAIL_RE.search(name, max(0, len(name) - 9))
        law_id = _only(name, int(year[1]) if year else None, on)
    return Name(start, end, kind, name, law_id)


@lru_cache(maxsize=4096)
def _only(name: str, year: int | None, on: dt.date | None) -> str | None:
    """The id of the only law of a name, or of a name and a year."""
    table = well_known()
    found = table.named(name, year=year)
    if on is not None and (found is None if year is not None else found is not None):
        found = table.named(name, year=year, on=on)  # two of one year, or one that was not made yet
    return None if found is None else found.id


def _is_outer(number: str, inner: str) -> bool:
    """Whether a number behind an inner law's name is the amending law's."""
    known = well_known().by_id.get(number)
    if known is not None:
        return "sửa đổi" in known.name
    bearers = well_known().by_name.get(key(inner), ())
    return bool(bearers) and all(bearer.id != number for bearer in bearers)


def _code_name(text: Text, start: int, end: int) -> Name | None:
    """``BLHS năm 2015``: a code by its letters, year and number; in a symbol they are a unit (``12/BC-BLDS``)."""
    cased, lower, numbers, on = text
    if start and lower[start - 1] in "-/":
        return None
    year = _YEAR_TAIL_RE.match(lower, end)
    if year is not None:
        end = year.end()
    name = " ".join(cased[start:end].split())
    number = _NUMBER_RE.match(lower, end)
    if number is not None and number.end() in numbers:
        end, law_id = numbers[number.end()]
        return Name(start, end, "Bộ luật", name, law_id)
    return Name(start, end, "Bộ luật", name, _only(name, int(year[1]) if year else None, on))


def _constitution(cased: str, lower: str, start: int, noun_end: int) -> Name | None:
    """``Hiến pháp năm 2013``, ``Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam``; the bare word names nothing."""
    if not cased[start].isupper() or (start and lower[start - 1].isalnum()):
        return None
    country = _COUNTRY_RE.match(lower, noun_end)
    end = country.end() if country else noun_end
    year = _YEAR_TAIL_RE.match(lower, end)
    if year is None and country is None:
        return None
    if year:
        end = year.end()
    name = " ".join(cased[start:end].split())
    return Name(start, end, "Hiến pháp", name, None)
