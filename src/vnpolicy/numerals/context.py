"""What the words beside a figure make of it: its qualifier (``hơn``, ``tối đa``) and its change (``tăng``, ``giảm``).

Only a bounded stretch before the figure is read, and the two words after it, never across the end of a clause.

>>> from vnpolicy import numerals
>>> found = numerals.find("Doanh thu tăng trưởng bình quân hằng năm đạt trên 57%.")[0]
>>> found.qualifier, found.change
('over', 'increase')
"""

from __future__ import annotations

import re

from ..found import Hit
from ..text import Folded

__all__ = ["around"]

_REACH = 64
_S = r"[ \n]{1,3}"


def _phrases(text: str) -> str:
    """A list of phrases as alternatives, longest first, for words that may be parted by a line break."""
    phrases = sorted((phrase.strip() for phrase in text.split(",")), key=len, reverse=True)
    return "|".join(phrase.replace(" ", _S) for phrase in phrases)


# The words of a qualifier, by what it says. Where two stand in a row the nearer wins, where one holds another the longer.
_QUALIFIERS = {
    "at_least": "ít nhất, tối thiểu, không thấp hơn, không ít hơn, không nhỏ hơn, không dưới, không kém, thấp nhất là"
    ", từ đủ, đủ từ, lớn hơn hoặc bằng, bằng hoặc lớn hơn, cao hơn hoặc bằng, ít nhất là, tối thiểu là, thấp nhất",
    "at_most": "tối đa, không quá, không vượt quá, không vượt, không cao hơn, không lớn hơn, không nhiều hơn, không trên"
    ", nhiều nhất, cao nhất là, nhỏ hơn hoặc bằng, bằng hoặc nhỏ hơn, tối đa là, nhiều nhất là, tối đa không quá, cao nhất"
    ", chậm nhất, chậm nhất là, lâu nhất",
    "over": "hơn, trên, quá, vượt, vượt quá, cao hơn, lớn hơn, nhiều hơn, vượt mức, vượt trên, quá mức",
    "nearly": "gần, gần đến, gần tới, suýt soát, ngót",
    "under": "dưới, chưa đến, chưa tới, chưa đầy, không đầy, không đến, thấp hơn, ít hơn, nhỏ hơn, chưa đủ, chưa quá",
    "about": "khoảng, chừng, xấp xỉ, ước, ước đạt, ước tính, ước khoảng, ước tính khoảng, độ chừng, vào khoảng, áng chừng"
    ", ước tính đạt, ước thực hiện, khoảng từ, ước chừng, dự kiến khoảng",
}
_QUALIFIER_RE = re.compile(
    r"(?<![^\W_])(?:" + "|".join(f"(?P<{name}>{_phrases(words)})" for name, words in _QUALIFIERS.items()) + r")\Z"
)
_SIGN_RE = re.compile(r"(>=|≥|<=|≤|>|<|≈|~)[ ]?\Z")
_SIGNS = {">=": "at_least", "≥": "at_least", "<=": "at_most", "≤": "at_most", ">": "over", "<": "under"}
# Words that may stand between a qualifier and its figure.
_LINK_RE = re.compile(r"(?<![^\W_])(?:là|bằng|đến|tới|mức|từ|được|đạt|có|cho|với|khoảng từ|cả|tổng)\Z")
_AFTER_RE = re.compile(r"(?:[ \n]{1,3}[^\W_]{1,14}){0,3}?[ \n]{1,3}trở[ \n]{1,3}(lên|xuống)(?![^\W_])")

_UP = "tăng, tăng trưởng, tăng thêm, gia tăng, vượt, nâng thêm, cao hơn, nhiều hơn, tăng cao, bổ sung thêm, tăng nhẹ, tăng mạnh"
_DOWN = "giảm, cắt giảm, giảm bớt, sụt giảm, suy giảm, giảm sâu, giảm nhẹ, giảm mạnh, tinh giản, thấp hơn, giảm bình quân, cắt bớt, thu hẹp, hụt"
_VERB_RE = re.compile(rf"(?<![^\W_])(?:(?P<increase>{_phrases(_UP)})|(?P<decrease>{_phrases(_DOWN)}))(?![^\W_])")
# What names the level that was reached, or another verb whose own object the figure is.
_LEVEL_RE = re.compile(
    r"(?<![^\W_])(?:lên|xuống|còn|thành|tới|"
    r"bãi|hoàn|xây|xử|cấp|ban|thu|chi|có|với|trong|trên|cho|của|về|tại|để|bảo|đảm|khi|nếu|mà|do|vì|theo|sau|trước|đã)"
    r"(?![^\W_])"
)
_STOPS = ".;:!?\n()[]"
# Between the verb and its figure: the measure of time or kind of the change, and what only leads up to the figure.
_BETWEEN = frozenset(
    """trưởng bình quân trung hằng hàng năm tháng quý mỗi đạt khoảng hơn trên gần dưới ít nhất tối thiểu đa không quá
    vượt thấp cao nhiều lớn kém ước tính chừng xấp xỉ là từ mức thêm bớt tương ứng tỷ tỉ lệ kinh tế gdp grdp ngân sách
    dự kiến tổng số cộng được nhẹ mạnh sâu thực tế chung cả nước toàn tỉnh thành phố kép tốc độ phấn đấu quy mô
    và hoặc chỉ số giá tiêu dùng cpi iip lượng đều đến giá trị sản xuất công nghiệp xuất nhập khẩu doanh thu
    tiếp tục chưa đầy chiếm đương bằng với thiểu tuyệt đối nghèo suất tỷ_lệ hộ vốn đầu tư lao động năng vào""".split()
)


def around(folded: Folded, hit: Hit) -> tuple[str | None, str | None]:
    """The qualifier and the change of a quantity or a duration that stands in a text, each ``None`` where no word says.

    ``hit`` is in offsets of the folded text. The qualifier is ``about``, ``over``, ``nearly``, ``under``, ``at_least``
    or ``at_most``; of two the nearer. The change is ``increase`` or ``decrease`` where the figure is the amount of a
    change, not the level that it reached.
    """
    lower = folded.lower
    start = hit.start
    window = lower[max(0, start - _REACH) : start]
    if window[-1:] not in {" ", "\n", "~", "≈", "<", ">", "≤", "≥", "=", "("}:
        return _after(lower, hit.end), None
    qualifier = _qualifier(window, lower, hit.end)
    return qualifier, _change(window)


def _after(lower: str, end: int) -> str | None:
    if lower.find("trở", end, end + 56) < 0:
        return None
    found = _AFTER_RE.match(lower, end)
    if found is None:
        return None
    return "at_least" if found[1] == "lên" else "at_most"


def _qualifier(window: str, lower: str, end: int) -> str | None:
    after = _after(lower, end)
    if after is not None:
        return after
    text = window.rstrip(" \n")
    sign = _SIGN_RE.search(text[-3:])
    if sign is not None:
        return _SIGNS.get(sign[1], "about")
    for _ in range(3):
        found = _QUALIFIER_RE.search(text[-28:])
        if found is not None:
            return found.lastgroup
        link = _LINK_RE.search(text[-12:])
        if link is None:
            return None
        text = text[: len(text) - (link.end() - link.start())].rstrip(" \n")
    return None


def _change(window: str) -> str | None:
    if "tăng" not in window and "giảm" not in window and "hơn" not in window and "vượt" not in window:
        return None
    cut = max(window.rfind(stop) for stop in _STOPS if stop != "\n")
    clause = window[cut + 1 :]
    found = None
    for verb in _VERB_RE.finditer(clause):
        found = verb
    if found is None:
        return None
    between = clause[found.end() :]
    return found.lastgroup if _leads(between) else None


def _leads(between: str) -> bool:
    """Whether nothing but words that lead up to a figure stands between the verb and it."""
    words = between.replace("\n", " ").replace(",", " , ").split(" ")
    return all(not word or word in _BETWEEN for word in words)
