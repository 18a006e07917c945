"""What the words beside a figure make of it: its qualifier (``hơn``, ``tối đa``) and its change (``tăng``, ``giảm``).

Only a bounded stretch before the figure is read, and the two words after it, never across the end of a clause.

>>> from vnpolicy import numerals
>>> found = numerals.find("Doanh thu tăng trưởng bình quân hằng năm đạt trên 57%.")[0]
>>> found.qualifier, found.change
('over', 'increase')
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnpolicy._regex import regex, word_set

if TYPE_CHECKING:
    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

__all__ = ["around"]

_REACH = 64
_S = r"[ \n]{1,3}"


def _phrases(text: str) -> str:
    """A list of phrases as alternatives, longest first, for words that may be parted by a line break."""
    phrases = sorted((phrase.strip() for phrase in text.split(",")), key=len, reverse=True)
    return "|".join(phrase.replace(" ", _S) for phrase in phrases)


# "không cao hơn", "không xếp nhiều hơn", "không được mang, vác nặng hơn"
_ACTS = r"[^\W\d_]+\x2c (?:[^\W\d_]+\x2c )?[^\W\d_]+ "  # a list of phrases is cut at commas
_NOT_MORE = rf"không (?:được )?(?:(?!chỉ|những|phải|còn|đủ)[^\W\d_]+ |{_ACTS})?"
# The words of a qualifier, by what it says. Of two in a row the nearer wins, of one inside another the longer.
_QUALIFIERS = {
    "at_least": f"ít nhất, tối thiểu, {_NOT_MORE}(?:thấp|ít|nhỏ|bé|sớm|ngắn|gần|hẹp|nhẹ|nông|mỏng) hơn"
    ", không (?:được )?dưới, không kém"
    ", thấp nhất là, ít nhất là, tối thiểu là, ít nhất đủ, tối thiểu đủ"
    ", (?:lớn|cao|nhiều) hơn (?:hoặc|hay) bằng, bằng (?:hoặc|hay) (?:lớn|cao|nhiều) hơn",
    "at_most": "tối đa, không (?:được )?(?:vượt )?quá, không (?:được )?vượt"
    ", không (?:được )?(?:vượt|quá|vượt quá) mức"
    f", {_NOT_MORE}(?:cao|lớn|nhiều|muộn|chậm|trễ|dài|xa|rộng|nặng|sâu|dày) hơn"
    ", không (?:được )?(?:cao|lớn|nhiều|muộn|chậm|trễ|lâu|dài|kéo dài) quá"
    ", chưa vượt, chưa vượt quá"
    ", không (?:được )?trên, nhiều nhất, cao nhất là, tối đa là, nhiều nhất là"
    ", (?:nhỏ|bé|thấp|ít) hơn (?:hoặc|hay) bằng, bằng (?:hoặc|hay) (?:nhỏ|bé|thấp|ít) hơn"
    ", tối đa không quá, không hơn, chậm nhất, chậm nhất là, lâu nhất",
    "over": "hơn, trên, quá, vượt, vượt quá, vượt qua, cao hơn, lớn hơn, nhiều hơn, vượt mức, vượt trên, quá mức",
    "nearly": "gần, gần đến, gần tới, suýt soát, ngót",
    "under": "dưới, chưa đến, chưa tới, chưa đầy, không đầy, không đến, thấp hơn, ít hơn, nhỏ hơn, bé hơn"
    ", chưa đủ, chưa quá",
    "about": "khoảng, chừng, xấp xỉ, ước, ước đạt, ước tính, ước khoảng, ước tính khoảng, độ chừng, vào khoảng"
    ", trên dưới, áng chừng, ước tính đạt, ước thực hiện, khoảng từ, ước chừng, dự kiến khoảng"
    ", ước tăng, ước giảm, ước tính tăng, ước tính giảm, ước tăng trưởng, ước thu, ước thu được, ước chi, ước có"
    ", ước giải ngân, ước giải ngân được, ước bằng, ước chiếm, ước còn, ước xuất khẩu, ước nhập khẩu",
}
_QUALIFIER_RE = regex(
    r"(?<![^\W_])(?:" + "|".join(f"(?P<{name}>{_phrases(words)})" for name, words in _QUALIFIERS.items()) + r")\Z"
)
_SIGN_RE = regex(r"(>=|≥|<=|≤|>|<|≈|~)[ ]?\Z")
# "70 m < 110 m" compares two figures, and bounds neither; one without a unit may be a year: "năm 2025 ≥ 45%".
_COMPARED_RE = regex(r"(?<![\w.,/])[0-9](?:[0-9.,]{0,11}[0-9])?(?:%|[ ]?[a-zµ]{1,3}[23]?)[ ]?[<>=≥≤]{1,2}[ ]?\Z")
_SIGNS = {">=": "at_least", "≥": "at_least", "<=": "at_most", "≤": "at_most", ">": "over", "<": "under"}
# "không được thu tiền vượt quá 95%", "không để cao quá 2 m": at most, where what is forbidden goes on to the bound in a
# few words. What was not done too long is over it: "không trả nợ quá 90 ngày".
_FORBIDDEN_RE = regex(
    r"(?<![^\W_])không[ \n]"
    r"(?:được(?:[ \n](?!(?:nếu|khi|mà|đã|có|chứa|thì|vì|do|trường|hợp|trong|nhưng|và|hoặc|quá)[ \n])[^\W\d_]{1,8}){1,5}"
    r"|bị(?:[ \n](?!(?:quá|mà|do|vì|nếu|khi|và|hoặc)[ \n])[^\W\d_]{1,8}){1,3}"
    r"|(?:tăng|giảm|chi|thu|vay|nâng)(?:[ \n](?!(?:quá|mà|do|vì|nếu|khi|và|hoặc)[ \n])[^\W\d_]{1,8}){0,2}"
    r"|để(?:[ \n](?!(?:quá|mà|do|vì|nếu|khi|và|hoặc)[ \n])[^\W\d_]{1,8}){0,3}"
    r"|(?:xếp|chất|chở|chạy|đào|đỗ|dừng|nặng|dùng|bố[ \n]trí|kiêm[ \n]nhiệm|sử[ \n]dụng)"
    r"(?:[ \n](?:cao|lâu|dài|rộng|sâu|nhiều|lớn))?)[ \n](?:vượt(?:[ \n]quá)?|quá|(?<=tăng[ ])trên)\Z"
)
# "mức phạt tối đa đối với một hành vi là 50 triệu đồng đối với cá nhân và 100 triệu đồng đối với tổ chức": what is
# bounded stands between, and a second figure shares the bound. "Lương tối thiểu" is a name.
_EITHER_ONE = r"với[ \n](?:cá[ \n]nhân|tổ[ \n]chức)"
_BOUND_RE = regex(
    r"(?<![^\W_])(?:(?P<at_most>tối[ \n]đa)|(?<!lương[ \n])(?P<at_least>tối[ \n]thiểu))[ \n]"
    r"(?:(?:đối[ \n]với|với|cho|của|trong|áp[ \n]dụng|để)[ \n][^.;:()+*•|\d]{2,120}[ \n])?là"
    rf"(?:[ \n]\d[\d.,]{{0,15}}[^\d.;:()\n]{{0,20}}(?:[ \n](?:đối[ \n])?{_EITHER_ONE}(?:,|[ \n]và)(?:[ \n]là)?"
    rf"|(?:,|[ \n]và)[ \n](?:đối[ \n])?{_EITHER_ONE}[ \n]là))?\Z"
)
_BOUND_REACH = 200
_BOUND_ENDS = ("là", "nhân và", "chức và", "nhân,", "chức,")
# "số giường bệnh trên 1 vạn dân": so many for each of so many.
_PER_MANY_RE = regex(
    r"(?:10{2,6}|10{0,2}\.000|1\.000\.000|(?:1|một)[ ](?:vạn|triệu|nghìn))[ \n]{1,3}(dân|người|trẻ|ca|phụ|lao)(?!\w)"
)
_ON_SO_MANY = ("đo trên ", "đo đạc trên ", "thử trên ", "thử nghiệm trên ", "lấy mẫu trên ")
_PEOPLE = frozenset(["người", "lao"])
_RATE_OF_RE = regex(
    r"(?<!\w)(?:số|tỷ[ \n](?:lệ|suất)|tỉ[ \n]lệ|mật[ \n]độ)[ \n][^.;:,()\n]{2,60}"
    r"(?<!lên)(?<!đạt)(?<!có)(?<!đến)[ \n]trên[ \n]?\Z"
)
# Words that may stand between a qualifier and its figure.
_LINKS = (
    "bình quân, trung bình, là, bằng, đến, tới, lên tới, lên đến, mức, mốc, ngưỡng, từ, được, đạt, khoảng từ, gấp, "
    "vào, tương đương"
)
_LINK_RE = regex(rf"(?<![^\W_])(?:{_LINKS.replace(', ', '|')})\Z")
# The last two letters of all of them: what ends otherwise is searched for none.
_ENDS = frozenset(phrase.strip()[-2:] for words in (*_QUALIFIERS.values(), _LINKS) for phrase in words.split(","))
_EDGES = frozenset(" \n~≈<>≤≥=(:")  # what may stand before a figure that the words there qualify
_SIGN_ENDS = frozenset("=≥≤><≈~")
_PER = r"(?:/[^\W_]{1,14}){0,3}"
_AFTER_RE, _FROM_RE = (
    regex(
        rf"(?:[ ]\([^()\n]{{1,24}}\))?{_PER}(?:{gap}[ \n]{{1,3}}[^\W_]{{1,14}}{_PER}){{0,{words}}}?"
        r"[ \n]{1,3}trở[ \n]{1,3}(lên|xuống)(?![^\W_])"
    )
    for gap, words in (("", 3), (",?", 8))
)
_FROM = ("từ ", "từ\n", "đủ ", "có ")
_SURELY_FROM = ("từ ", "từ\n", "từ đủ ")
_BOTH_RE = regex(r"[ \n]tuổi,?[ \n](?:và[ \n])?nữ[ \n](?:từ[ \n])?đủ[ \n][0-9]{2}[ \n]tuổi[ \n]trở[ \n]")  # nam đủ 60
_YEARS = ("năm", "tháng")
_NEXT_RE = regex(r"[0-9,]|[ \n](?:có|và|với|cho|được|là)[ \n]")  # what is so much and up may be something else
# What may be so much and up itself: "đủ 36 tháng với trình độ đại học trở lên".
_RANKED = word_set("độ hạng cấp bậc loại ngạch hàm chức học khá giỏi tốt")
_FARTHEST = 90

_UP = "tăng, tăng trưởng, tăng thêm, gia tăng, nâng thêm, cao hơn, nhiều hơn, bổ sung thêm, vượt"
_DOWN = "giảm, cắt giảm, giảm bớt, sụt giảm, suy giảm, tinh giản, thấp hơn, ít hơn, cắt bớt, hụt, rút ngắn, hạ"
_VERB_RE = regex(
    rf"""(?<![^\W_]) (?:
        (?P<increase>(?<!trị[ \n])(?<!trị[ \n]gia[ \n])(?<!vào[ \n])(?:{_phrases(_UP)}))
            (?![ \n](?:cường|tốc|ca|giờ[ ]làm)(?![^\W_]))
      | (?P<decrease>(?<!nâng[ \n])(?<!mùa[ \n])(?<!thâm[ \n])(?:{_phrases(_DOWN)}))
            (?![ \n](?:trừ|chấn|đau|án|phát[ ]thải[ ]ròng
            |tầng|du|lưu|cấp|cánh|thủy|sốt|nghị|viện|huyện|táng|áp|lệnh|sinh|đường|giới|long)(?![^\W_]))
    ) (?![^\W_])""",
    re.VERBOSE,
)
# Comparisons: the amount of a change only where they say what they compare with.
_COMPARISONS = frozenset(["vượt", "cao hơn", "nhiều hơn", "thấp hơn", "ít hơn"])
_COMPARED = ("cao hơn", "nhiều hơn", "thấp hơn", "ít hơn")
# By so much, not by more: "sớm hơn 15 ngày", "nhanh hơn 3 lần".
_BY_SO_MUCH = ("sớm hơn", "muộn hơn", "chậm hơn", "nhanh hơn", "trễ hơn", "rẻ hơn", "đắt hơn", "kém hơn")
_BENCHMARK_RE = regex(
    r"[^.;\n]{0,24}?[ \n](?:so[ \n]với|kế[ \n]hoạch|kịch[ \n]bản|dự[ \n]toán|chỉ[ \n]tiêu|mục[ \n]tiêu|cùng[ \n]kỳ"
    r"|tiến[ \n]độ)(?![^\W_])"
)
# The same between the verb and the figure: "cao hơn cùng kỳ 2 điểm %", "tăng so với năm 2024 là 7%", "vượt dự toán 5%".
_THAN_RE = regex(
    r"[ \n](?:so[ \n]với[ \n])?(?:(?:kế[ \n]hoạch|dự[ \n]toán)(?:[ \n](?:được[ \n])?(?:giao|đề[ \n]ra|năm))?"
    r"|cùng[ \n]kỳ(?:[ \n]năm)?|(?:năm|quý|tháng)(?=[ \n](?:trước|ngoái|20[0-9]{2}[ \n])))"
    r"(?:[ \n](?:trước|ngoái|20[0-9]{2}))?(?![^\W_])"
)
_STOP_RE = regex(r"[;!?()\[\]|]|[.](?=[ \n])|\n[ ]?[\n-]")
_DIGITS = ("con số", "chữ số")  # tăng trưởng 2 con số: by ten percent and more
_WHERE = (" ở ", " ở\n")  # tăng ở 58 địa phương: in so many
# "tăng trưởng tổng sản phẩm (GRDP) đạt", "cao hơn cùng kỳ năm 2024 (22,3%) 1,8 điểm %"
_ASIDE_RE = regex(r"[ ]\((?:[a-zđ]{2,6}|[0-9.,]{1,8}%)\)(?=[ \n])")
# A second figure of the same change: "giảm 6.714 đơn vị, tương ứng với".
_SAME = (
    r"(?:tương[ \n]ứng|tương[ \n]đương|tức(?:[ \n]là)?)(?:[ \n]với)?(?:[ \n](?:tăng|giảm|bình[ \n]quân))?"
    r"(?:[ \n](?:khoảng|gần|hơn|trên|là|tỷ[ \n]lệ))?[ \n]?\Z"
)
_SAME_RE = regex(_SAME)
_SAME_IN_BRACKETS_RE = regex(rf"[ ]?\((?={_SAME})")  # tăng 7,2% (tương ứng 350.000 đồng)
# "giảm 381 đơn vị (69,65%)": the share that a change is.
_BESIDE_RE = regex(
    r"(?<![^\W_])(?:(?P<increase>tăng(?:[ ]thêm)?)|(?P<decrease>giảm))(?:[ ](?:khoảng|gần|hơn|trên))?"
    r"[ ][0-9][0-9.,]{0,16}(?:[ ][^\W\d_]{1,9}){1,5}[ ]?\(\Z"
)
# Points taken off a licence or a mark: "bị trừ 02 điểm", "trừ điểm giấy phép lái xe 02 điểm"; "trừ 02 xã" leaves out.
_DEDUCTED_RE = regex(
    r"(?<!ngoại[ \n])(?<!loại[ \n])(?<![^\W_])trừ(?:[ \n](?:đi|số)\b|[ \n]điểm(?:[ \n][^\W\d_]{1,8}){0,5})?[ \n]{1,2}\Z"
)
_POINTS_RE = regex(r"(?:[ ]\([^()\n]{1,16}\))?[ \n]{1,2}điểm(?![ \n](?:trường|cầu|bưu|dân|du|thi|tiêm|nóng|đấu))")
_FIRST_END_RE = regex(
    r"(?:từ[ ])?(?:trên[ ]|hơn[ ])?[0-9]{1,3}(?:[.,][0-9]{1,4})?[ ]?%[ \n](?:đến|tới)"
    r"(?:[ ](?:không[ ]quá|dưới|gần|tối[ ]đa))?[ ]\Z"
)
_RAISES = frozenset(["tăng", "nâng"])
_NO_RAISE = frozenset(["cường", "tốc", "ca", "cao"])
_SERIES_REACH = 160
_EACH = (["lần", "lượt"], ["tương", "ứng"])
_EITHER_RE = regex(r"(?<![^\W_])tăng(?:,|[ \n]?/|[ \n](?:hoặc|hay))[ \n]?\Z")
_HEAD_RE = regex(r"(?:tỷ[ \n]lệ|tỉ[ \n]lệ|tốc[ \n]độ|mức|mức[ \n]độ|biên[ \n]độ|chỉ[ \n]số)[ \n]\Z")
_OF_OBJECTS = frozenset(["percentage", "money", "measure", "duration"])  # figures that stand after an object
_MULTIPLE_RE = regex(r"[ \n]lần[ \n]so[ \n]với(?![^\W_])")  # tăng mức chi 1,5 lần so với; "tăng giá 3 lần" is how often
_LEVEL = frozenset(["lên", "xuống", "còn", "thành", "tới"])
_NO_LEVEL = frozenset(["phố", "viên", "tích", "phần", "thị", "lập"])  # behind thành
# What leads from the verb to the figure and has no object of its own.
_LEADS = word_set("""
    bình quân trung hằng hàng năm tháng quý mỗi khoảng hơn trên gần dưới ít nhất tối thiểu đa không quá vượt thấp
    từ mức thêm bớt tương ứng ước tính chừng xấp xỉ dự kiến tổng cộng số được nhẹ mạnh sâu thực tế chung đều đến tỷ tỉ
    lệ trưởng cao nhiều lớn chưa đầy suýt tuyệt đối là đạt ở vào kinh độ tốc liên tục tiếp gấp
""")
_GROWING = 7  # words of what grows
_NO_GROWTH = frozenset(["xanh", "bao", "vùng"])  # names of a kind of growth
_GROWTH_REACHED_RE = regex(r"(?<![^\W_])đạt(?:[ \n](?:bình[ \n]quân|khoảng|trên|gần|hơn))?[ \n]\Z")
_RATE_RE = regex(r"(?<![^\W_])tốc[ \n]độ[ \n]tăng(?![^\W_])")
_ANOTHER_RE = regex(r"(?<![^\W_])(?:t[ỷỉ][ \n](?:lệ|trọng)|mục[ \n]tiêu|đóng[ \n]góp|trong[ \n]đó)(?![^\W_])")
_A_YEAR_RE = regex("20[0-9]{2}")
_REACHED = frozenset(["đạt", "là", "bằng", "chiếm"])
# Words that part an object from the figure: what follows them is no longer the change.
_PARTS = word_set("""
    trong cho với đối tại để khi nếu mà do vì theo sau trước đã có không thì các những gồm ban xây xử bổ hoàn thực và
    hoặc như về qua của
""")


_NO_MORE = ("không quá", "không\nquá")  # also where the word before ran into it
# "tăng 7 tháng liên tiếp", "giảm 3 phiên liên tiếp": so long, and not by so many.
_IN_A_ROW_RE = regex(
    r"(?:[ \n][^\W\d_]{1,8}){0,2}[ \n](?:liên[ \n](?:tiếp|tục)|liền(?![ \n](?:kề|mạch|với)))(?![^\W_])"
)


def around(folded: Folded, hit: Hit) -> tuple[str | None, str | None]:
    """The qualifier and the change of a quantity or a duration that stands in a text, each ``None`` where no word says.

    ``hit`` is in offsets of the folded text. The qualifier is ``about``, ``over``, ``nearly``, ``under``, ``at_least``
    or ``at_most``; of two the nearer. The change is ``increase`` or ``decrease`` where the figure is the amount of a
    change, not the level that it reached.
    """
    lower = folded.lower
    start = hit.start
    qualifier = _after(lower, start, hit.end) if lower.find("trở", hit.end, hit.end + _FARTHEST) >= 0 else None
    if hit.kind == "percentage" and lower[start - 1 : start] == "(":
        beside = _BESIDE_RE.search(lower, max(0, start - _FARTHEST), start)
        if beside is not None:
            return qualifier, beside.lastgroup
    if start and lower[start - 1] not in _EDGES:  # "đồ uống (+0,1%)"
        risen = lower[start - 1] == "+" and hit.kind == "percentage" and lower[start - 2 : start - 1] in _EDGES
        return qualifier, "increase" if risen else None
    window = lower[start - _REACH if start > _REACH else 0 : start]
    said = window.rstrip(" \n")
    if qualifier is None:
        qualifier = _qualifier(said)
        if qualifier is None and said.endswith(_BOUND_ENDS):
            qualifier = _bound(lower, start)
    if qualifier == "over" and "không" in window and (said.endswith(_NO_MORE) or _FORBIDDEN_RE.search(said)):
        qualifier = "at_most"
    elif qualifier == "over" and window.endswith(_ON_SO_MANY):
        qualifier = None
    elif qualifier == "over" and _is_rate(window, lower, start):
        return None, None
    change = None if hit.kind == "ordinal" else _change(window, lower, hit)  # a rank is no amount
    if change is not None and _IN_A_ROW_RE.match(lower, hit.end) is not None:
        change = None
    if change is None and qualifier is not None and hit.kind == "percentage" and "(" in window[-9:]:
        bracket = window.rindex("(") + 1
        beside = None if window[-1] != " " else _BESIDE_RE.search(window, 0, bracket)
        if beside is not None and _QUALIFIER_RE.fullmatch(window[bracket:].strip()):
            change = beside.lastgroup  # giảm 350.000 đồng (khoảng 7,1%), but not (còn gần 5%)
    said = said.replace("\n", " ").removesuffix(" từ")  # sớm hơn từ 1-2 năm
    if qualifier in {"over", "under"} and said.endswith(_BY_SO_MUCH if change is None else _COMPARED):
        qualifier = None  # "cao hơn 5% so với": by five percent, not by more
    if qualifier in {"at_least", "at_most"} and said.endswith(_COMPARED):
        change = None  # "không cao hơn 5% so với": a bound
    return qualifier, change


def _bound(lower: str, start: int) -> str | None:
    """The bound that a noun has before it tells its figure: ``mức vay tối đa đối với mỗi hộ là 50 triệu đồng``."""
    before = lower[start - _BOUND_REACH if start > _BOUND_REACH else 0 : start].rstrip(" \n")
    if "tối" not in before:
        return None
    found = _BOUND_RE.search(before)
    return None if found is None else found.lastgroup


def _is_rate(window: str, lower: str, start: int) -> bool:
    """Whether ``trên`` says of how many: ``số bác sĩ trên 1 vạn dân``, but not ``số lao động trên 100 người``."""
    many = _PER_MANY_RE.match(lower, start)
    rate = None if many is None else _RATE_OF_RE.search(window)
    return many is not None and rate is not None and not (many[1] in _PEOPLE and rate[0].startswith("số"))


def _after(lower: str, start: int, end: int) -> str | None:
    """What ``trở lên`` and ``trở xuống`` say of a figure; behind ``từ`` what it counts may be told at length."""
    found = _AFTER_RE.match(lower, end)
    if found is None and lower.endswith(_FROM, 0, start):
        found = _FROM_RE.match(lower, end)
        if found is not None and not lower.endswith(_SURELY_FROM, 0, start) and not _BOTH_RE.match(lower, end):
            said = found[0].split()
            if not lower.endswith(_YEARS, start, end) or not _RANKED.isdisjoint(said) or _NEXT_RE.search(found[0]):
                return None
    if found is None:
        return None
    return "at_least" if found[1] == "lên" else "at_most"


def _qualifier(text: str) -> str | None:
    if text[-1:] in _SIGN_ENDS and (sign := _SIGN_RE.search(text[-3:])):
        compared = _COMPARED_RE.search(text[-24:])
        return _SIGNS.get(sign[1], "about") if compared is None else None
    for _ in range(3):
        if text[-2:] not in _ENDS:
            return None
        found = _QUALIFIER_RE.search(text[-36:])
        if found is not None:
            return None if text.endswith("lương tối thiểu") else found.lastgroup
        link = _LINK_RE.search(text[-12:])
        if link is None:
            return None
        text = text[: len(text) - (link.end() - link.start())].rstrip(" \n")
    return None


def _change(window: str, lower: str, hit: Hit) -> str | None:
    if "đến" in window and (first := _FIRST_END_RE.search(window)) is not None:
        window = window[: first.start()]  # cao hơn từ trên 15% đến không quá 30%
    if "trừ" in window and _POINTS_RE.match(lower, hit.end) and _DEDUCTED_RE.search(window):
        return "decrease"
    if hit.kind == "percentage" and "%" in window:
        change = _in_series(lower, hit.start)
        if change is not None:
            return change
    if hit.kind == "percentage" and _GROWTH_REACHED_RE.search(window) and _grew(lower, hit.start):
        return "increase"
    if not (  # every phrase that tells a change holds one of these
        ("tăng" in window or "giảm" in window or "vượt" in window or "thêm" in window or "trừ" in window)
        or ("giản" in window or "bớt" in window or "hụt" in window or "rút" in window or "hạ " in window)
        or ("hơn" in window and ("cao" in window or "nhiều" in window or "thấp" in window or "ít" in window))
    ):
        return None
    if hit.kind == "number" and (lower.startswith(_DIGITS, hit.end + 1) or window.endswith(_WHERE)):
        return None
    if ")" in window:
        window = _ASIDE_RE.sub("", window)
    if "(tương" in window or "(tức" in window:
        window = _SAME_IN_BRACKETS_RE.sub(", ", window)
    stop = _last(_STOP_RE, window)
    clause = window if stop is None else window[stop.end() :]
    if "thêm" in clause and (hit.kind in _OF_OBJECTS or hit.kind == "number") and _raised(clause.split()):
        return "increase"
    same = _SAME_RE.search(clause)
    verb = _last(_VERB_RE, clause)
    if verb is None:
        return None
    than = _THAN_RE.match(clause, verb.end())
    if than is not None:
        words = clause[than.end() :].split()
        if all(word in _LEADS for word in words) or ("và" in words and _one_more(words)):
            return verb.lastgroup
    points = lower.find("điểm", hit.start, hit.end) > 0  # which are a difference always: thấp hơn 1,5 điểm %
    if verb[0].replace("\n", " ") in _COMPARISONS and not (points or _BENCHMARK_RE.match(lower, hit.end) or same):
        return None
    if _EITHER_RE.search(clause, 0, verb.start()) or (hit.kind == "duration" and verb[0].endswith("trưởng")):
        return None  # "tăng hoặc giảm 5%"; "tăng trưởng bình quân 8 năm"
    words = clause[verb.end() :].replace(":", " ").split()
    if verb[0] == "vượt" and words[:1] == ["quá"]:
        return None  # a bound
    if same is not None:
        words = clause[verb.end() : same.start()].split()
        figure = next((place for place, word in enumerate(words) if word[0].isdigit()), -1)
        if figure < 0:  # "tăng thêm tương ứng 01 ngày"
            figure = len(words)
        return verb.lastgroup if all(word in _LEADS for word in words[:figure]) else None
    if words and words[0] == "tới" and "mức" not in words:
        words = words[1:]  # "tăng tới 296%": by so much, and no less
    if _names_level(words) or ("từ" in words and _to_level(lower, hit.end)):
        return None
    if all(word in _LEADS for word in words):
        return verb.lastgroup
    grows = verb[0].endswith("trưởng") or _HEAD_RE.search(clause[: verb.start()]) is not None
    kind = "measure" if hit.kind == "number" and _MULTIPLE_RE.match(lower, hit.end) else hit.kind
    return verb.lastgroup if _is_amount(words, kind, grows=grows) else None


def _grew(lower: str, start: int) -> bool:
    """Whether the subject of ``đạt`` is a rate of growth, told at length, and no other figure of the clause."""
    clause = lower[start - _SERIES_REACH if start > _SERIES_REACH else 0 : start]
    stop = _last(_STOP_RE, clause)
    rate = _RATE_RE.search(clause, 0 if stop is None else stop.end())
    if rate is None or "%" in clause[rate.end() :]:
        return False
    return clause.count("đạt", rate.end()) == 1 and _ANOTHER_RE.search(clause, rate.end()) is None


def _last(pattern: re.Pattern[str], text: str, start: int = 0) -> re.Match[str] | None:
    """The last place where the pattern is found."""
    found = None
    for found in pattern.finditer(text, start):  # noqa: B007 - the last one
        pass
    return found


def _is_amount(words: list[str], kind: str, *, grows: bool) -> bool:
    """Whether the words between the verb and a figure of that kind make it the amount of the change.

    ``grows`` says that the verb is one of growth, or stands behind ``tỷ lệ``: what is reached then is the amount.
    """
    if "và" in words and _one_more(words):
        return True
    if any(word[-1] in ",%" or not word[0].isalnum() for word in words):
        return False
    if grows:
        return not _REACHED.isdisjoint(words) or (kind == "percentage" and _grows(words))
    words = [word for word, after in zip(words, [*words[1:], ""], strict=True) if (word, after) != ("cho", "vay")]
    objects = [word for word in words if word not in _LEADS]
    return (
        kind in _OF_OBJECTS
        and len(objects) <= 8
        and words[-1] != "dưới"  # giảm lãi suất kỳ hạn dưới 6 tháng
        and _REACHED.isdisjoint(words)
        and _PARTS.isdisjoint(words)
        and not any(word[0].isdigit() for word in words)
    )


def _grows(words: list[str]) -> bool:
    """Whether what grows stands between: ``tăng trưởng tín dụng 16%``, ``tốc độ tăng GRDP năm 2025 8%``."""
    objects = [word for word in words if word not in _LEADS]
    return (
        len(objects) <= _GROWING
        and objects[0] not in _NO_GROWTH
        and _PARTS.isdisjoint(words)
        and all(word.isalpha() or _A_YEAR_RE.fullmatch(word) for word in words)
    )


def _one_more(words: list[str]) -> bool:
    """Whether a figure with its noun, ``và`` and nothing else stand before: ``giảm 6 tổng cục và gần 60 cục``."""
    figure = next((place for place, word in enumerate(words) if word[0].isdigit()), len(words))
    last = len(words) - 1 - words[::-1].index("và")
    noun = words[figure + 1 : last]
    return (
        (1 <= len(noun) <= 5 or words[last - 1][-1] == "%")
        and all(word in _LEADS for word in (*words[:figure], *words[last + 1 :]))
        and _REACHED.isdisjoint(words[last + 1 :])
        and all((word.isalpha() or word == "%") and word not in _PARTS and word not in _REACHED for word in noun)
    )


def _raised(words: list[str]) -> bool:
    """``tăng lương cơ sở thêm 7%``: the verb before its object, the amount after ``thêm``."""
    more = len(words) - 1
    while more > 0 and words[more] != "thêm" and words[more] in _LEADS:
        more -= 1
    if more <= 0 or words[more] != "thêm" or "thì" in words[:more]:
        return False
    for place in range(more - 1, -1, -1):
        if words[place][-1] in ",:":
            return False
        if words[place] in _RAISES:
            return place + 1 < more and words[place + 1] not in _NO_RAISE
    return False


def _in_series(lower: str, start: int) -> str | None:
    """``giảm 25% thời gian, 40% chi phí và 10% biểu mẫu``: one verb governs each share of the row."""
    clause = lower[start - _SERIES_REACH if start > _SERIES_REACH else 0 : start]
    stop = _last(_STOP_RE, clause)
    verb = _last(_VERB_RE, clause, 0 if stop is None else stop.end())
    if verb is None or verb[0].replace("\n", " ") in _COMPARISONS:
        return None
    first, *others = [part.split() for part in clause[verb.end() :].split("%")]
    each = first[:2] in _EACH  # "tăng lần lượt 5%, 7% và 9%": no object stands between
    if not others or not first or not all(word in _LEADS for word in first[2 * each : -1]):
        return None
    for place, words in enumerate(others):
        if place + 1 < len(others):
            del words[-1:]  # the figure of the next share
        if words[:1] == ["về"]:  # "tăng 8% về lượng và 5% về giá trị"
            del words[0]
        while words and words[-1] in _LEADS:
            words.pop()
        if len(words) < 2 - each or not (words[-1] == "và" or words[-1][-1] == ","):
            return None
        if not _PARTS.isdisjoint(words[:-1]) or not _REACHED.isdisjoint(words) or _names_level(words):
            return None
    return verb.lastgroup


def _names_level(words: list[str]) -> bool:
    """Whether one of the words before a figure says that it is reached; ``thành phố`` says nothing of the kind."""
    return not _LEVEL.isdisjoint(words) and any(
        word in _LEVEL and not (word == "thành" and following in _NO_LEVEL)
        for word, following in zip(words, [*words[1:], ""], strict=True)
    )


def _to_level(lower: str, end: int) -> bool:
    """``giảm từ 5% xuống 3%``: both are levels."""
    after = lower[end : end + 40].split()
    if after[:1] == ["trở"]:
        return False  # "tăng từ 5% trở lên"
    return not _LEVEL.isdisjoint(after[:6])
