"""What a figure counts (``3.525`` → ``dịch vụ công trực tuyến``) or measures (``50,4%`` → ``tỷ lệ hồ sơ trực tuyến``).

That is a matter of language rather than grammar: the sentences, words and parts of speech of underthesea decide where
the noun phrase starts and ends. It comes with the extra ``vnpolicy[text]`` and is imported on use.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Any, NamedTuple

from vnpolicy._regex import regex
from vnpolicy.document.patterns import one_of
from vnpolicy.text import fold

from .times import TIMES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vnpolicy.document.model import Document, Entity

__all__ = ["counted"]


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
_LEADING = one_of("có|đã|đang|sẽ|trong|đó|cũng|chỉ|vẫn|hiện|nay|còn|và|là|làm|khi")
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
    for word, tag in words:
        while at < len(text) and text[at].isspace():
            at += 1
        begin = at
        for letter in "".join(word.split()):
            while at < len(text) and text[at].isspace():
                at += 1
            if text[at : at + 1] != letter:
                return found  # another writing of the word
            at += 1
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


def counted(document: Document, rows: list[Entity]) -> dict[int, str]:
    """What each figure counts, by the place of its entity."""
    from underthesea import pos_tag, sent_tokenize

    folded = fold(document.text)
    starts = folded.starts()
    place = {e.start: bisect_left(starts, e.start) for e in document.entities}
    ends = {e.end: bisect_left(starts, e.end) for e in document.entities}
    text = folded.cased.encode("utf-8", "replace").decode()  # the tagger takes no lone surrogate
    spans = [(place[e.start], ends[e.end], e) for e in rows]
    times = [(place[e.start], ends[e.end]) for e in document.entities if e.kind in TIMES]
    result: dict[int, str] = {}
    done = 0
    while done < len(spans):
        left = text.rfind("\n", 0, spans[done][0]) + 1
        right = text.find("\n", spans[done][1])
        right = len(text) if right < 0 else right
        for first, last in _sentences(text, left, right, sent_tokenize):
            inside = []
            while done < len(spans) and spans[done][0] < last:
                inside.append(spans[done])
                done += 1
            if inside:
                begin, end = max(first, inside[0][0] - _WITHIN), min(last, inside[-1][1] + _WITHIN // 4)
                words = _walk(text, begin, pos_tag(text[begin:end]))
                near = [(start, stop) for start, stop in times if stop > begin and start < end]
                result |= _phrases(text, words, inside, near, (begin, end))
    return result


def _phrases(
    text: str,
    words: list[_Word],
    spans: list[tuple[int, int, Entity]],
    times: list[tuple[int, int]],
    sentence: tuple[int, int],
) -> dict[int, str]:
    """What the figures of a sentence count; ``times`` are those in it."""
    begin, end = sentence
    found: dict[int, str] = {}
    stops = sorted([start for start, _, _ in spans] + [start for start, _ in times] + [end])
    said: str | None = None  # what the last figure was of
    for n, (start, stop, entity) in enumerate(spans):
        roof = stops[bisect_left(stops, stop)]
        count = entity.kind in ("number", "ratio")
        floor = spans[n - 1][1] if n else begin
        phrase: tuple[int, int] | str | None = None
        if (entity.kind != "duration" and entity.change is None) or count:
            phrase = _after(words, (start, stop), roof, count=count)
        if phrase is None:
            phrase = _before(words, (start, stop), floor)
        what = said if phrase == "same" else None
        if isinstance(phrase, tuple):
            what = _trim(text, *phrase, times)
            if what is not None and _SAME_RE.match(what.lower()):
                what = said
            if what is not None and (said is None or entity.kind != "percentage"):
                said = what
        if what is not None:
            found[entity.start] = what
    return found
