"""Which document the words after a place name, after the place itself or after its list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from vnpolicy._regex import regex
from vnpolicy.document.reasons import BEFORE, NAMED, THIS
from vnpolicy.references.labels import FORM, S

from .chains import shape, shared
from .nouns import ATTACHED, DOCUMENT, DOCUMENTS, VERBS

if TYPE_CHECKING:
    from vnpolicy.found import Hit

__all__ = ["LENT", "Named", "named_after"]

LENT = "named behind the next verb"  # which says less than what the line amends

_JOIN = (
    f"(?:[ \n]{{1,2}}[(][^()]{{1,80}}[)](?=[ \n]))?[ \n]{{0,3}}(?:\\[[0-9]{{1,3}}\\])?,?[ \n]{{0,2}}[(]?"
    f"(?:(?:của|tại|trong|thuộc|theo){S}|"
    f"(?:được{S})?(?:ban{S}hành{S})?(?:đính{S})?kèm(?:{S}theo)?{S}|ban{S}hành{S}(?:theo|tại){S}){{0,2}}"
)
_TO_DOCUMENT_RE = regex(f"(?:[ ]{{1,2}}-(?=[ ]))?{_JOIN}(?:các{S})?")
# "Điều 8 và Phụ lục Thông tư số …": the only annex of a document has no number.
_ANNEX_RE = regex(f",?{S}(?:(?:và|tại|của|thuộc|trong){S})?phụ{S}lục(?!\\w)")
_THIS_RE = regex(f"{_JOIN}({DOCUMENT})(?:{S}(?:tạm{S}thời|sửa{S}đổi|khung|chung))?{S}này(?!\\w)")
_THAT_RE = regex(f"{_JOIN}({DOCUMENT})(?!\\w)({S}(?:đó|nêu{S}trên|nói{S}trên|dẫn{S}trên|trên)(?!\\w))?")
_ATTACHED_RE = regex(f"{_JOIN}(?:{ATTACHED.replace(' ', S)})(?!\\w)")
_ISSUED_WITH_RE = regex(f"(?:kèm{S}theo|ban{S}hành{S}(?:theo|tại)|phê{S}duyệt{S}(?:theo|tại)|phê{S}duyệt){S}$")
# "Mẫu số 01 quy định tại Thông tư A": a form or an annex is laid down by its own document, an article lays down itself.
_LAID_DOWN_RE = regex(f"{S}(?:(?:được|theo|đã){S})?quy{S}định{S}(?:tại|trong|theo){S}")
_MEMBER = 72  # the next matches no more; with a bracket, or words that are amended
_BRACKETED = 236
_TO_QUOTE = 24  # a bracket opens at once, a quotation behind "; bãi bỏ cụm từ"
_WORDS = f"(?:các{S})?(?:cụm{S})?từ{S}“[^“”]{{1,160}}”{S}(?=tại{S})"  # bỏ cụm từ “…” tại khoản 5
# "khoản 1 và nội dung quy định tại khoản 2 Nghị định A": what the next place lays down.
_MATTERS = (
    "nội dung|trường hợp|đối tượng|điều kiện|tiêu chuẩn|hồ sơ|hành vi|thủ tục|mức|biện pháp|nhiệm vụ|trách nhiệm|quyền"
)
_MEMBER_RE = regex(
    "(?:[ ][(][^()]{3,160}[)])?(?:\\[[0-9]{1,3}\\]|[¹²³⁰⁴-⁹]{1,3})?[ \n]{0,2}[,;]?[ \n]{0,3}"
    f"(?P<verb>(?:và{S})?(?:(?:(?:(?:sửa{S}đổi|bổ{S}sung|thay{S}thế)|(?:(?:bãi|hủy){S})?bỏ),?{S}){{1,2}}(?:{_WORDS})?"
    f"|{_WORDS}))?"
    "(?:(?:(?<!\n)(?<!\n[ ])(?<!\n[ ]{2})-"
    "|và/hoặc|và|hoặc|hay|đến|tới|hết|từ|các|điều(?=[ \n]{1,3}từ)|cùng|cả|vào|sau|trước|tại|theo|của)"
    "[ \n]{1,3}"
    f"|(?<=và[ \n])(?:các{S})?(?:{_MATTERS.replace(' ', S)}){S}quy{S}định{S}(?=tại{S})){{0,4}}"
)
# "Điều 150 về tội A và Điều 151 về tội B của Bộ luật Hình sự": the name of the crime before the law, or the next place.
_CRIME = f"{S}về{S}tội{S}(?:[^.;:,\n“”]|,(?!{S}điều{S})){{3,80}}?"
_CRIME_OF_RE = regex(f"{_CRIME}{S}(?:của|trong|tại){S}(?=(?:bộ{S})?luật{S})")
_CRIMES = 110  # the next matches no more
_CRIME_AND_RE = regex(f"{_CRIME}(?:,|{S}(?:và|hoặc)){S}(?=điều{S})")


# "quy định chi tiết Điều 5, Điều 6 và biện pháp để tổ chức, hướng dẫn thi hành Luật A": the places are the law's too.
_MEASURES_RE = regex(
    f"{S}và{S}(?:một{S}số{S})?biện{S}pháp{S}(?:để{S})?(?:tổ{S}chức,?{S}(?:và{S})?)?(?:hướng{S}dẫn{S})?"
    f"(?:thi{S}hành|thực{S}hiện){S}(?:một{S}số{S}điều{S}(?:của|tại){S})?"
)


# "Mẫu số 02 ban hành kèm theo Phụ lục I Thông tư A": the form is the circular's as well.
_WITH_ANNEX_RE = regex(f"{S}(?:được{S})?ban{S}hành{S}(?:kèm{S})?theo{S}")

# How the nouns of documents start, by three letters.
_NOUN_STARTS = "|".join(sorted({word[:3] for word in f"{DOCUMENTS}|{ATTACHED}".split("|")})).replace(" ", "[ \n]")
_NOUN_RE = regex(_NOUN_STARTS)
# "Bãi bỏ Điều 1 và Điều 2 quy định về quy hoạch tại Nghị định A": what the places say, before their document.
_SUBJECT_RE = regex(f"{S}quy{S}định{S}về{S}[^.;:\n“”]{{3,120}}?{S}tại{S}(?={_NOUN_STARTS})")
_MORE = {"v": _MEASURES_RE, "q": _SUBJECT_RE}  # by the letter that each begins with
# What shows at once that no document follows, as nearly always: the end of a clause, or a word that leads to none.
_ALONE_RE = regex(
    f"[.;:)\\]”\"']|\\Z|,?[ ](?!{_NOUN_STARTS}|của|tại|tro|thu|the|đượ|ban|đín|kèm|các|và(?:[ ][bmp \n]|\n))[^\\W\\d_]"
)


# "Điều 2 dự thảo Thông tư", "Phụ lục I ban hành kèm theo dự thảo Nghị định": of a draft, which has no number; what "dự
# thảo … này" is the text knows.
_DRAFT_RE = regex(
    f"{S}(?:(?:của|tại|trong|(?:(?:được{S})?ban{S}hành{S})?kèm{S}theo){S})?dự{S}thảo{S}(?:luật|nghị{S}(?:định|quyết)|thông{S}tư|pháp{S}lệnh|quyết{S}định)"
    rf"(?!{S}(?:này|số))(?!\w)"
)


@define
class Named:
    """What the words after a provision say of its document: its id, or the noun of ``Luật này``, ``của Luật``."""

    id: str | None
    how: str


def named_after(
    lower: str, hits: list[Hit], at: list[int], references: dict[int, Hit]
) -> tuple[dict[int, Named], dict[int, tuple[str, ...]]]:
    """For each provision the document named after it or after its list, from right to left.

    Beside them comes what holds a place that shares it with the next. ``at`` says which of the hits are provisions.
    """
    result: dict[int, Named] = {}
    holders: dict[int, tuple[str, ...]] = {}
    following, start = None, -1  # what the provision behind has, and where that starts
    place: tuple[str, ...] = ()  # its labels
    members: dict[int, tuple[Named | None, tuple[str, ...]]] = {}  # both of each, by where it starts
    held = False  # whether it shares what holds it
    for i in reversed(at):
        hit = hits[i]
        found = _after(lower, hits, references, i)
        labels: tuple[str, ...] = hit.value.labels
        behind = lower[hit.end : hit.end + _TO_QUOTE]
        bracket = "(" in behind
        near = _BRACKETED if bracket or "“" in behind else _MEMBER
        may_share = bracket or following is not None or not labels[0].startswith("điều ")
        if place and start - hit.end <= near and may_share:
            gap = _MEMBER_RE.match(lower, hit.end)
            next_ = None if gap is None else members.get(gap.end())  # it may stand behind a bracket that holds others
            if gap is not None and next_ is not None:
                following, place = next_
                if found is None and following is not None:
                    found = following
                    if gap["verb"] is not None and found.how is NAMED:
                        found = Named(found.id, LENT)
                if (gap["verb"] is not None or held or "quy" in gap[0]) and (outer := shared(labels, place)):
                    holders[i] = outer
                    labels = (*outer, *labels)
        held = i in holders
        if found is None and following is not None and 0 < start - hit.end < _CRIMES:
            gap = _CRIME_AND_RE.match(lower, hit.end, start + 8)
            found = following if gap is not None and gap.end() == start else None
        if found is None and following is not None and place[0].startswith("phụ lục ") and shape(labels)[0] == FORM:
            gap = _WITH_ANNEX_RE.match(lower, hit.end)
            found = following if gap is not None and gap.end() == start else None
        if found is not None:
            result[i] = found
        following, start, place = found, hit.start, labels
        members[start] = found, labels
    return result, holders


def _after(lower: str, hits: list[Hit], references: dict[int, Hit], i: int) -> Named | None:
    """What the words behind a place say of its document."""
    hit = hits[i]
    level = shape(hit.value.labels)[0]
    if _DRAFT_RE.match(lower, hit.end):
        return Named(None, NAMED)
    if lower.startswith(" về tội ", hit.end):
        crime = _CRIME_OF_RE.match(lower, hit.end)
        law = None if crime is None else references.get(crime.end())
        return None if law is None else Named(law.value.id, NAMED)
    if level < FORM:
        alone = _ALONE_RE.match(lower, hit.end)
        if alone is not None and alone.end() - 1 not in references:
            return None
        more_re = _MORE.get(lower[hit.end + 1 : hit.end + 2])
        more = None if more_re is None else more_re.match(lower, hit.end)
        if more is not None and (document := references.get(more.end())) is not None:
            return Named(document.value.id, NAMED)
    annex = _ANNEX_RE.match(lower, hit.end)
    end = hit.end if annex is None else annex.end()
    gap = _TO_DOCUMENT_RE.match(lower, end)
    assert gap is not None
    at = gap.end()
    reference = references.get(at)
    if reference is not None and at > end:
        return Named(reference.value.id, NAMED)
    if level >= FORM and (laid_down := _LAID_DOWN_RE.match(lower, end)) is not None:
        reference = references.get(laid_down.end())
        if reference is not None:
            return Named(reference.value.id, NAMED)
    if level < FORM and annex is None and _NOUN_RE.match(lower, at) is None and "(" not in gap[0]:
        return None
    this = _THIS_RE.match(lower, end)
    if this is not None:
        return Named(" ".join(this[1].split()), THIS)
    attached = _ATTACHED_RE.match(lower, hit.end)
    if attached is not None or level >= FORM:
        reference = next((h for h in hits[i + 1 : i + 8] if h.kind == "reference"), None)
        if reference is not None and reference.start - hit.end < 240:
            between = lower[hit.end : reference.start]
            if _ISSUED_WITH_RE.search(between) and ";" not in between and ". " not in between:
                return Named(reference.value.id, NAMED)
    that = _THAT_RE.match(lower, hit.end)
    if that is not None and that.start(1) > hit.end:
        noun = " ".join(that[1].split())
        # "Khoản 5 quy định …": a noun that is a verb as well names a document only after "của".
        if that[2] or noun not in VERBS or "của" in lower[hit.end : that.start(1)]:
            return Named(noun, BEFORE)
    return None
