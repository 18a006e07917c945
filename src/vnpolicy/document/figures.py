"""A row for each figure (số liệu): how much of what, and when.

Amount, unit, qualifier and change are those of the entity. What the figure counts (``3.525`` → ``dịch vụ công trực
tuyến``) or measures (``50,4%`` → ``tỷ lệ hồ sơ trực tuyến``) is a matter of language rather than grammar: the
sentences, words and parts of speech of underthesea decide where the noun phrase starts and ends. It comes with the
extra ``vnpolicy[text]`` and is imported on use; without it the rows stand, ``counted`` is None, and
:attr:`Figures.note` says so.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Any, NamedTuple, overload
from unicodedata import normalize

from attrs import frozen

from vnpolicy._regex import regex
from vnpolicy.text import fold

from .patterns import one_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from .model import Document, Entity

__all__ = ["Figure", "Figures", "figures"]

_KINDS = frozenset({"number", "percentage", "money", "measure", "ratio", "duration"})
_TIMES = frozenset({"date", "period", "deadline"})
_NOTE = "what a figure counts is not read: it needs underthesea (pip install 'vnpolicy[text]')"


@frozen
class Figure:
    """One figure of a document, as a row of a table of indicators.

    ``amount``, or ``low`` and ``high``, in ``unit``: ``percent``, a currency (``VND``), a unit of measure (``MW``), of
    time (``day``), or None for a count. Of a ratio (``56/76``) ``amount`` is the part and ``whole`` the whole.
    ``counted`` is the noun phrase that it counts or measures, in the words of the text; ``period`` the entity that
    says which time it speaks of: the one right behind it, else the nearest before it in its paragraph, else the next.

    >>> import vnpolicy
    >>> (row,) = vnpolicy.extract("Quý I/2025, cả nước cấp hơn 3.525 giấy phép.").figures
    >>> row.amount, row.unit, row.qualifier, row.period.text, str(row.period_end)
    (Decimal('3525'), None, 'over', 'Quý I/2025', '2025-03-31')
    """

    entity: Entity
    counted: str | None = None
    period: Entity | None = None

    def _said(self, *names: str) -> Any:
        return next((said for name in names if (said := getattr(self.entity.value, name, None)) is not None), None)

    @property
    def amount(self) -> Decimal | None:
        """The amount; of a ratio the part."""
        amount: Decimal | None = self._said("amount", "part")
        return amount

    @property
    def low(self) -> Decimal | None:
        """The lower end of a range."""
        low: Decimal | None = self._said("low")
        return low

    @property
    def high(self) -> Decimal | None:
        """The upper end of a range."""
        high: Decimal | None = self._said("high")
        return high

    @property
    def whole(self) -> Decimal | None:
        """What the part of a ratio is of."""
        whole: Decimal | None = self._said("whole")
        return whole

    @property
    def unit(self) -> str | None:
        """``percent``, a currency, a unit, or None for a count."""
        if self.entity.kind == "percentage":
            return "percent"
        unit: str | None = self._said("currency", "unit")
        return unit

    @property
    def qualifier(self) -> str | None:
        """``about``, ``over``, ``nearly``, ``under``, ``at_least``, ``at_most``."""
        return self.entity.qualifier

    @property
    def change(self) -> str | None:
        """``increase`` or ``decrease`` where the figure is the amount of a change."""
        return self.entity.change

    @property
    def period_start(self) -> dt.date | None:
        """The first day of the time that it speaks of, where that is known; of a single day, the day."""
        return self._day("start")

    @property
    def period_end(self) -> dt.date | None:
        """The last day of the time that it speaks of, where that is known; of a single day, the day."""
        return self._day("end")

    def to_row(self) -> dict[str, Any]:
        """The row as plain values, amounts as decimal strings."""
        entity = self.entity
        said = entity.to_dict()["value"]
        row: dict[str, Any] = {
            "kind": entity.kind,
            "start": entity.start,
            "end": entity.end,
            "text": entity.text,
            "amount": said.get("amount", said.get("part")),
            "low": said.get("low"),
            "high": said.get("high"),
            "unit": self.unit,
            "qualifier": self.qualifier,
            "change": self.change,
            "counted": self.counted,
        }
        if self.period is not None:
            row["period_start"] = self.period_start
            row["period_end"] = self.period_end
        return row

    def _day(self, name: str) -> dt.date | None:
        """One end of the time, whatever says it: a stretch, a day, what is due."""
        value = getattr(self.period, "value", None)
        value = getattr(value, "inner", value)
        day: dt.date | None = getattr(value, name, getattr(value, "date", None))
        return day


@frozen
class Figures:
    """The figures of a document, in the order of the text; ``note`` says what could not be read, and why."""

    rows: tuple[Figure, ...]
    note: str | None = None

    def __iter__(self) -> Iterator[Figure]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    @overload
    def __getitem__(self, index: int) -> Figure: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Figure, ...]: ...
    def __getitem__(self, index: int | slice) -> Figure | tuple[Figure, ...]:
        return self.rows[index]


# -- words -----------------------------------------------------------------------------------------------------------


class _Word(NamedTuple):
    """A word of the text, as underthesea cuts it, with its part of speech."""

    start: int
    end: int
    text: str
    tag: str


# Words between what is measured and its measure.
_MEASURES = one_of(
    "đạt|là|chiếm|tăng|giảm|ước|ước đạt|ước tính|khoảng|trên|hơn|gần|xuống|lên|còn|từ|bằng|ở|mức|tăng trưởng|"
    "tới|đến|thêm|trung bình|bình quân|gồm|vượt|chỉ|tối thiểu|tối đa|ít nhất|không quá|dưới|xấp xỉ|đã|đang|"
    "sẽ|được|tổng cộng|có|quá|tăng lên|giảm xuống|giảm còn|nâng|hạ|cao|thấp|nhất|ít|không|phải|thu|duy trì|"
    "khống chế|phấn đấu|cán|qua|mốc|con số|hết|chưa|tiếp tục"
)
# Verbs that say something of what was counted: the noun phrase ends before them.
_PREDICATES = one_of(
    "được|bị|có|là|đã|đang|sẽ|phải|cần|chưa|không|hoàn thành|thực hiện|đạt|tăng|giảm|chiếm|triển khai|"
    "ban hành|sử dụng|tham gia|gồm|bao gồm|nhận|đăng ký|cung cấp|phục vụ|giải quyết|đáp ứng|còn|trở|theo|so|"
    "tại|ở|trên|trong|với|để|cho|từ|do|về|nhằm|thuộc|qua|trực thuộc|tính|kể|đến|vào|thì|mà|nên|và|hoặc|cùng|"
    "như|bằng|hết|tiếp tục|lên|xuống|vượt|sau|trước|khi|công bố|xử lý|tiếp nhận|trả|bảo đảm|đưa|cấp|hỗ trợ|"
    "đủ|rà soát|số hóa"
)
# What follows these is what was said, and before them stands who said it.
_SAYS = one_of("cho biết|cho hay|cho thấy|nhận định|khẳng định|nhấn mạnh|rằng")
_LEADING = one_of("có|đã|đang|sẽ|trong|cũng|chỉ|vẫn|hiện|nay|còn|và|là|làm|khi")
# What only says that the same is counted further, or what it is compared with.
_SAME_RE = regex(r"(?:lũy kế|so(?: với)?)(?!\w)")
_NOUNS = ("N", "Np", "Nc", "Ny", "Nu", "Nb")
_NOT_IN_PHRASE = ("R", "E", "C", "CH", "T", "P", "L", "I", "X")
# Times that are relative to the text, and no entities: they are not what was measured.
_TIME_RE = regex("(?:(?:cùng )?kỳ|năm|quý|tháng|tuần|ngày|hiện|hôm) (?:nay|này|trước|sau|ngoái|qua|tới)")
_WITHIN = 1_200  # characters of a sentence that are read


def _walk(text: str, start: int, words: Sequence[Any]) -> list[_Word]:
    """Bring words back to the text: underthesea rewrites spaces, so only the other characters are followed."""
    at = start
    found: list[_Word] = []
    for word, tag in ((row[0], row[1]) for row in words):
        letters = [c for c in word if not c.isspace()]
        while at < len(text) and text[at].isspace():
            at += 1
        begin = at
        for letter in letters:
            while at < len(text) and text[at].isspace():
                at += 1
            if at < len(text) and text[at] == letter:
                at += 1
            else:  # another writing of the word: look for the next place where it stands
                return found
        found.append(_Word(begin, at, " ".join(word.lower().split()), tag))
    return found


def _after(words: list[_Word], figure: tuple[int, int], stop: int, *, count: bool) -> tuple[int, int] | None:
    """The noun phrase that starts where the figure ends."""
    at = next((i for i, word in enumerate(words) if word.start >= figure[1]), None)
    if at is None:
        return None
    first = words[at]
    if first.start >= stop or first.tag in _NOT_IN_PHRASE or first.text in _PREDICATES or first.tag == "M":
        return None
    if not count and first.tag not in _NOUNS and first.text in _MEASURES:
        return None
    end = first.end
    last = first
    for i, word in enumerate(words[at + 1 : at + 12], at + 1):
        if word.start >= stop:
            break
        if word.text == "," and last.tag == "V" and i + 1 < len(words) and words[i + 1].tag == "V":
            last = word
            continue  # khám, chữa bệnh
        if word.tag in _NOT_IN_PHRASE or word.text in _PREDICATES or (word.tag == "M" and not word.text.isalpha()):
            break
        end, last = word.end, word
    return first.start, end


def _before(words: list[_Word], figure: tuple[int, int], floor: int) -> tuple[int, int] | str | None:
    """The noun phrase that the figure measures, before it; ``"same"`` where it goes on about what was measured last."""
    at = bisect_left([word.end for word in words], figure[0] + 1) - 1
    linked = False
    while at >= 0 and words[at].start >= floor and (words[at].text in _MEASURES or words[at].tag == "R"):
        linked = True
        at -= 1
    if at < 0 or words[at].start < floor:
        return "same" if linked else None
    if words[at].text in (",", "và", ";", "(") or words[at].tag == "C":
        return "same" if linked and words[at].text != ";" else None
    if words[at].tag == "E":
        return None
    last = words[at].end
    if not linked and words[at].tag not in _NOUNS:
        return None
    first = at
    while first >= 0 and words[first].start >= floor and last - words[first].start < 200:
        word = words[first]
        if word.tag in ("CH", "C") or word.text in (",", ";", "(", ":"):
            if not (linked and _coordinates(words, first, floor)):
                break
        elif not linked and word.text in _PREDICATES:
            break
        if word.text in _SAYS or (first and f"{words[first - 1].text} {word.text}" in _SAYS):
            break
        first -= 1
    first += 1
    while first <= at and (words[first].tag in ("E", "C", "T", "I") or words[first].text in _LEADING):
        first += 1
    if first > at or not (linked or any(word.tag in _NOUNS for word in words[first : at + 1])):
        return None
    return words[first].start, last


def _coordinates(words: list[_Word], at: int, floor: int) -> bool:
    """Whether ``và`` or a comma stands inside a subject: ``khu vực nông, lâm nghiệp và thủy sản``."""
    mark = words[at].text
    if at == 0 or words[at - 1].start < floor or mark not in {"và", ","}:
        return False
    before, after = words[at - 1].tag[:1], words[at + 1].tag[:1]
    if mark == "và":
        return before in "NV" and words[at - 1].text not in _MEASURES
    first = at - 1  # a comma parts a subject only from a short part of itself, never from what leads the sentence
    while first and words[first - 1].tag not in ("CH", "C") and words[first - 1].start >= floor:
        first -= 1
    lead = " ".join(word.text for word in words[first:at])
    return at - first <= 3 and before == after and words[first].tag in _NOUNS and not _TIME_RE.fullmatch(lead)


def _sentences(text: str, start: int, end: int, split: Any) -> Iterator[tuple[int, int]]:
    """The sentences of a line, by place."""
    at = start
    for sentence in split(text[start:end]):
        words = _walk(text, at, [(sentence, "")])
        if not words:
            break
        yield words[0].start, words[0].end
        at = words[0].end
    if text[at:end].strip():
        yield at, end


def _trim(text: str, start: int, end: int, times: list[tuple[int, int]]) -> str | None:
    """The phrase without the times at its edges."""
    for first, last in times:
        if first <= start < last:
            start = last
    for first, last in reversed(times):
        if start < first < end and (end <= last or not text[last:end].strip()):
            end = first
    words = text[start:end].strip(" ,;:-\n").split()
    while words and words[-1].lower() in ("ước", "trong", "của", "với", "và", "cả"):
        words.pop()
    phrase = " ".join(words)
    return None if _TIME_RE.fullmatch(phrase.lower()) else phrase or None


def _counted(document: Document, rows: list[Entity]) -> dict[int, str]:
    """What each figure counts, by the place of its entity."""
    from underthesea import pos_tag, sent_tokenize

    folded = fold(document.text)
    text = folded.cased
    starts = folded.starts()
    place = {e.start: bisect_left(starts, e.start) for e in document.entities}
    ends = {e.end: bisect_left(starts, e.end) for e in document.entities}
    text = text.encode("utf-8", "replace").decode()  # the tagger takes no lone surrogate
    spans = [(place[e.start], ends[e.end], e) for e in rows]
    times = [(place[e.start], ends[e.end]) for e in document.entities if e.kind in _TIMES]
    result: dict[int, str] = {}
    i = 0
    while i < len(spans):
        left = text.rfind("\n", 0, spans[i][0]) + 1
        right = text.find("\n", spans[i][1])
        right = len(text) if right < 0 else right
        for first, last in _sentences(text, left, right, sent_tokenize):
            inside = []
            while i < len(spans) and spans[i][0] < last:
                inside.append(spans[i])
                i += 1
            if inside:
                _sentence(text, first, last, inside, times, pos_tag, result)
    return result


def _sentence(  # noqa: PLR0917 - the parts of one step
    text: str,
    first: int,
    last: int,
    spans: list[tuple[int, int, Entity]],
    times: list[tuple[int, int]],
    tag: Any,
    result: dict[int, str],
) -> None:
    begin = max(first, spans[0][0] - _WITHIN)
    end = min(last, spans[-1][1] + _WITHIN // 4)
    words = _walk(text, begin, tag(text[begin:end]))
    near = [t for t in times if t[1] > begin and t[0] < end]
    stops = sorted([s for s, _, _ in spans] + [s for s, _ in near] + [end])
    said: tuple[str, str] | None = None  # what the last figure was of, and its kind
    for n, (start, stop, entity) in enumerate(spans):
        roof = stops[bisect_left(stops, stop)]
        count = entity.kind in ("number", "ratio")
        floor = spans[n - 1][1] if n else begin
        phrase: tuple[int, int] | str | None = None
        if (entity.kind != "duration" and entity.change is None) or count:
            phrase = _after(words, (start, stop), roof, count=count)
        if phrase is None:
            phrase = _before(words, (start, stop), floor)
        if phrase == "same":
            if said is not None:
                result[entity.start] = said[0]
            continue
        if isinstance(phrase, tuple):
            counted = _trim(text, *phrase, near)
            if counted is not None and _SAME_RE.match(counted.lower()):
                counted = said and said[0]
            if counted is not None:
                result[entity.start] = counted
                if said is None or entity.kind != "percentage":
                    said = counted, entity.kind


# Between a figure and the time that is its own: "giảm 7% trong quý 2/2020", "7,45% quý I".
_OWN_RE = regex(r"[ \n]{1,2}(?:(?:của|trong|vào|ở)[ \n]{1,2})?")
_COMPARES = ("so", "với", "bằng")
_EQUAL_RE = regex(r"(?<!\w)bằng[^0-9]{1,12}[0-9][0-9.,]{0,12}[^0-9]{0,12}\Z")  # bằng 45% (của năm 2024)
_FEW_DAYS = 366


def _period(document: Document, rows: list[Entity]) -> dict[int, Entity]:
    """The time that each figure speaks of, by the place of its entity."""
    text = document.text
    times = [e for e in document.entities if e.kind in _TIMES]
    starts = [e.start for e in times]
    result: dict[int, Entity] = {}
    for row in rows:
        at = bisect_left(starts, row.start)
        left = text.rfind("\n", max(0, row.start - 3_000), row.start) + 1
        best = _own(text, row, times[at]) if at < len(times) else None
        for entity in reversed(times[max(0, at - 8) : at]):
            if best is not None or entity.start < left:
                break
            if not _issue(text, entity) and not _measure(text, entity):
                best = entity
        if best is None:
            for entity in times[at : at + 3]:
                between = text[row.end : entity.start]
                if "\n" in between or len(between) > 120 or ". " in between:
                    break
                if "so với" not in between and not _issue(text, entity) and not _measure(text, entity):
                    best = entity
                    break
        if best is not None:
            result[row.start] = best
    return result


def _own(text: str, row: Entity, time: Entity) -> Entity | None:
    """The time where it stands right behind the figure, and is no other year's that it is compared with."""
    between = normalize("NFC", text[row.end : min(time.start, row.end + 16)])
    return time if _OWN_RE.fullmatch(between) and not _measure(text, time) else None


def _measure(text: str, time: Entity) -> bool:
    """Whether it is what another is measured by: ``so với quý I``, ``cùng kỳ``, ``thấp nhất giai đoạn 2011-2023``."""
    before = _before_it(text, time)
    same = before != "" and normalize("NFC", time.text).lower().startswith("cùng kỳ")
    if same or before.endswith(_COMPARES) or _EQUAL_RE.search(before):
        return True
    start, end = getattr(time.value, "start", None), getattr(time.value, "end", None)
    many = start is not None and end is not None and (end - start).days > _FEW_DAYS
    return many and " nhất " in before


def _before_it(text: str, entity: Entity) -> str:
    """The words before it in its clause, in small letters."""
    before = normalize("NFC", text[max(0, entity.start - 64) : entity.start]).lower().rstrip()
    if before.endswith("."):  # its sentence begins with it
        return ""
    return before[max(before.rfind(mark) for mark in (". ", ", ", ";", ":", "\n")) + 1 :]


def _issue(text: str, entity: Entity) -> bool:
    """Whether the day stands after the number of a document: it is the day of issue."""
    if entity.kind != "date":
        return False
    before = text[max(0, entity.start - 24) : entity.start].split()
    return bool(before) and any("/" in word or "-" in word for word in before[-2:])


def figures(document: Document) -> Figures:
    """The figures of a document; see :attr:`Document.figures`."""
    rows = [entity for entity in document.entities if entity.kind in _KINDS]
    periods = _period(document, rows)
    note = None
    counted: dict[int, str] = {}
    if rows:
        try:
            counted = _counted(document, rows)
        except ImportError:
            note = _NOTE
    return Figures(tuple(Figure(e, counted.get(e.start), periods.get(e.start)) for e in rows), note)
