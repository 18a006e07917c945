"""What short words stand for: places, documents, days and issuers, bound with hits planted where others find them."""

from __future__ import annotations

import datetime as dt
import gc
import re
import time
from typing import Any, ClassVar

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from vnpolicy.deadlines import Date
from vnpolicy.document import claims
from vnpolicy.document.reasons import AMENDED, BEFORE, LEAD_IN, LISTED, NAMED, REPEATED, THIS
from vnpolicy.document.resolve import bindings
from vnpolicy.found import Hit
from vnpolicy.references import provisions
from vnpolicy.references.values import Reference
from vnpolicy.text import fold


@frozen
class Body:
    """Enough of an agency: its name."""

    kind: ClassVar[str] = "agency"
    name: str


TYPES = {"NĐ": "Nghị định", "TT": "Thông tư", "NQ": "Nghị quyết", "QĐ": "Quyết định", "QH": "Luật", "CV": "Công văn"}
NUMBER_RE = re.compile(
    r"(?:(?:Nghị định|Thông tư|Nghị quyết|Quyết định|Luật|Công văn) )?(?:[Ss]ố:? )?"
    r"([0-9]+(?:/[0-9]{4})?[-/][A-ZĐ]{2,4}[0-9]*(?:-[A-ZĐ]+|/[A-Z]+)?)"
)
SHORT_RE = re.compile(r"(Nghị định|Thông tư|Nghị quyết) (?:số )?([0-9]+)(?![0-9/-])")
NAME_RE = re.compile(r"Luật (?:Thủy lợi|Đê điều|Cây trồng)(?: số ([0-9]+/[0-9]{4}/QH[0-9]+))?")
DAY_RE = re.compile(r"ngày ([0-9]+)/([0-9]+)/([0-9]{4})")
BODY_RE = re.compile(r"Chính phủ|Bộ Công Thương|Bộ Tài chính|Bộ Chính trị|Hội đồng nhân dân tỉnh Cà Mau")


def plant(text: str) -> list[Hit]:
    """The hits that the other rooms would find in these texts."""
    hits = provisions.scan(fold(text))
    for m in NAME_RE.finditer(text):
        name = m[0].partition(" số ")[0]
        hits.append(Hit(m.start(), m.end(), "reference", Reference(type="Luật", id=m[1], name=name), m.end()))
    for m in NUMBER_RE.finditer(text):
        noun = m[0].split(" ")[0:2]
        kind = next((t for t in TYPES.values() if t == " ".join(noun) or t == noun[0]), None)
        if kind is None:
            kind = TYPES.get(re.findall("[A-ZĐ]{2}", m[1])[0])
        hits.append(Hit(m.start(), m.end(), "reference", Reference(type=kind, id=m[1]), m.end()))
    for m in SHORT_RE.finditer(text):
        value = Reference(type=m[1], number=m[2], short=True)
        hits.append(Hit(m.start(), m.end(), "reference", value, m.end(), 0, short=True))
    for m in DAY_RE.finditer(text):
        hits.append(Hit(m.start(), m.end(), "date", Date(int(m[3]), int(m[2]), int(m[1])), m.end()))
    for m in BODY_RE.finditer(text):
        hits.append(Hit(m.start(), m.end(), "agency", Body(m[0]), m.end()))
    return claims.settle(hits)


def resolve(text: str, hits: list[Hit], on: dt.date | None = None) -> list[Hit]:
    """The hits as their document completes them."""
    return bindings(fold(text), hits, on)[0]


def places(text: str) -> list[str]:
    """The places that a text cites, each with its document."""
    hits = resolve(text, plant(text))
    return [f"{hit.value.path} @{hit.value.document}" for hit in hits if hit.kind == "provision"]


def cited(text: str) -> list[Reference]:
    return [hit.value for hit in resolve(text, plant(text)) if hit.kind == "reference"]


def how(text: str) -> set[str]:
    return set(bindings(fold(text), plant(text), None)[1].values())


HEAD = "CHÍNH PHỦ\nSố: 41/2025/NĐ-CP\nNGHỊ ĐỊNH\n"
LETTER = "BỘ TÀI CHÍNH\nSố: 812/BTC-QLG\nKính gửi: Sở Tài chính\n"

PLACES = {
    # name: (text, places)
    "the document that follows": (
        HEAD + "theo khoản 2 Điều 9 Thông tư số 12/2024/TT-BTC.",
        ["điều 9/khoản 2 @12/2024/TT-BTC"],
    ),
    "a list shares the document at its end": (
        HEAD + "theo Điều 3, Điều 5, Thông tư số 12/2024/TT-BTC.",
        ["điều 3 @12/2024/TT-BTC", "điều 5 @12/2024/TT-BTC"],
    ),
    "a list does not reach over another document": (
        HEAD + "theo Điều 3 Thông tư số 12/2024/TT-BTC; Điều 6 Thông tư số 90/2023/TT-BTC.",
        ["điều 3 @12/2024/TT-BTC", "điều 6 @90/2023/TT-BTC"],
    ),
    "this decree": (
        HEAD + "theo khoản 1 Điều 4 và Điều 7 của Nghị định này",
        ["điều 4/khoản 1 @41/2025/NĐ-CP", "điều 7 @41/2025/NĐ-CP"],
    ),
    "an annex of its own": (HEAD + "danh sách (Phụ lục II kèm theo)", ["phụ lục II @41/2025/NĐ-CP"]),
    "an annex of another": (
        HEAD + "theo Phụ lục II ban hành kèm theo Thông tư số 12/2024/TT-BTC",
        ["phụ lục II @12/2024/TT-BTC"],
    ),
    "an attached regulation": (
        HEAD + "theo Điều 8 Quy chế thi đua ban hành kèm theo Quyết định số 77/QĐ-BTC",
        ["điều 8 @77/QĐ-BTC"],
    ),
    "the article being read": (
        HEAD + "Điều 6. Hồ sơ\n1. Nộp đơn.\n2. Trả kết quả theo khoản 1 Điều này.",
        ["điều 6/khoản 1 @41/2025/NĐ-CP"],
    ),
    "the article being read, in a list with one of another document": (
        HEAD + "Điều 6. Hồ sơ\n1. Nộp đơn.\n2. Trừ khoản 1 Điều này và khoản 4 Điều 12 Nghị định số 15/2020/NĐ-CP.",
        ["điều 6/khoản 1 @41/2025/NĐ-CP", "điều 12/khoản 4 @15/2020/NĐ-CP"],
    ),
    "the article being amended, in a list with one of another document": (
        HEAD
        + "Điều 2. Sửa đổi, bổ sung một số điều của Nghị định số 15/2020/NĐ-CP\n1. Sửa đổi khoản 3 Điều 8 như sau:\n"
        + "“3. Trừ khoản 1 Điều này và Điều 12 Thông tư số 12/2024/TT-BTC.”.",
        ["điều 8/khoản 3 @15/2020/NĐ-CP", "điều 8/khoản 1 @15/2020/NĐ-CP", "điều 12 @12/2024/TT-BTC"],
    ),
    "the paragraph being read": (
        HEAD + "Điều 6. Hồ sơ\n3. Trừ điểm a khoản này:\na) Quy định tại khoản này áp dụng.",
        ["điều 6/khoản 3/điểm a @41/2025/NĐ-CP", "điều 6/khoản 3 @41/2025/NĐ-CP"],
    ),
    "a paragraph without its article": (
        HEAD + "Điều 6. Hồ sơ\n1. A.\n2. Theo khoản 1 nêu trên.",
        ["điều 6/khoản 1 @41/2025/NĐ-CP"],
    ),
    "an article that amends another document": (
        HEAD
        + "Điều 2. Sửa đổi, bổ sung một số điều của Nghị định số 15/2020/NĐ-CP\n1. Sửa đổi khoản 3 Điều 8 như sau:\n"
        + "“3. Thực hiện theo khoản 1 Điều này và Điều 9 Nghị định này.”.\n"
        + "Điều 3. Hiệu lực\nTheo Điều 1 Nghị định này.",
        [
            "điều 8/khoản 3 @15/2020/NĐ-CP",
            "điều 8/khoản 1 @15/2020/NĐ-CP",
            "điều 9 @15/2020/NĐ-CP",
            "điều 1 @41/2025/NĐ-CP",
        ],
    ),
    "a part of what is being amended": (
        HEAD + "Điều 1. Sửa đổi Nghị định số 15/2020/NĐ-CP\n1. Sửa đổi một số khoản của Điều 5 như sau:\n"
        "a) Sửa đổi khoản 2 như sau:\n“2. Mới.”.\nb) Bãi bỏ khoản 4.\n2. Bãi bỏ Điều 6.",
        [
            "điều 5 @15/2020/NĐ-CP",
            "điều 5/khoản 2 @15/2020/NĐ-CP",
            "điều 5/khoản 4 @15/2020/NĐ-CP",
            "điều 6 @15/2020/NĐ-CP",
        ],
    ),
    "new text that forgets its closing mark": (
        HEAD + "Điều 1. Sửa đổi Nghị định số 15/2020/NĐ-CP\n1. Sửa đổi Điều 5 như sau:\n“Điều 5. Mới\n1. Một.\n"
        "2. Sửa đổi Điều 7 như sau:\n“Điều 7. Mới, xem khoản 2 Điều này.”",
        ["điều 5 @15/2020/NĐ-CP", "điều 7 @15/2020/NĐ-CP", "điều 7/khoản 2 @15/2020/NĐ-CP"],
    ),
    "a sentence that opens a list": (
        HEAD + "Điều 1. Phạm vi\nNghị định này quy định chi tiết một số điều của Luật Thủy lợi số 8/2017/QH14, gồm:\n"
        "1. Khoản 2 Điều 10.\n2. Điều 30.\nĐiều 2. Đối tượng\nTheo Điều 1.",
        ["điều 10/khoản 2 @8/2017/QH14", "điều 30 @8/2017/QH14", "điều 1 @41/2025/NĐ-CP"],
    ),
    "a letter has no articles": (
        LETTER + "Căn cứ Thông tư số 12/2024/TT-BTC, tại Điều 5 quy định thời hạn.",
        ["điều 5 @12/2024/TT-BTC"],
    ),
    "a letter prints an article": (
        LETTER + "Điều 5 Thông tư số 12/2024/TT-BTC quy định:\n"
        "Điều 5. Thời hạn\n1. Năm ngày.\n2. Trừ khoản 1 Điều này.",
        ["điều 5 @12/2024/TT-BTC", "điều 5/khoản 1 @12/2024/TT-BTC"],
    ),
    "a bracket lists the parts of an article": (
        HEAD + "vi phạm tại Điều 7 (điểm c khoản 1, khoản 3)",
        ["điều 7 @41/2025/NĐ-CP", "điều 7/khoản 1/điểm c @41/2025/NĐ-CP", "điều 7/khoản 3 @41/2025/NĐ-CP"],
    ),
    "an article that is printed without its heading": (
        LETTER + "Khoản 2 Điều 5 Thông tư số 12/2024/TT-BTC quy định như sau:\nThời hạn\n...\n"
        "2. Trừ điểm a khoản 1 và theo Mục 2 Chương này; điểm b khoản 3 Điều này.\nTheo đó, khoản 4 không áp dụng.",
        [
            "điều 5/khoản 2 @12/2024/TT-BTC",
            "điều 5/khoản 1/điểm a @12/2024/TT-BTC",
            "chương này/mục 2 @12/2024/TT-BTC",
            "điều 5/khoản 3/điểm b @12/2024/TT-BTC",
            "khoản 4 @None",
        ],
    ),
    "an article that is printed in marks": (
        LETTER + 'Tại khoản 2 Điều 5 Thông tư số 12/2024/TT-BTC quy định: "2. Theo Điều 7 Thông tư số 9/2023/TT-BTC '
        'và khoản 1 Điều này."\nĐề nghị Sở thực hiện.',
        ["điều 5/khoản 2 @12/2024/TT-BTC", "điều 7 @9/2023/TT-BTC", "điều 5/khoản 1 @12/2024/TT-BTC"],
    ),
    "two articles, one after the other": (
        (
            "Điều 5 Thông tư số 12/2024/TT-BTC quy định:\nĐiều 5. Thời hạn\n1. Theo khoản 2 Điều này.\n"
            "Điều 9 Nghị định số 15/2020/NĐ-CP quy định như sau:\nHồ sơ\n"
            "1. Theo khoản 3 Điều này, Điều 4 Nghị định này."
        ),
        [
            "điều 5 @12/2024/TT-BTC",
            "điều 5/khoản 2 @12/2024/TT-BTC",
            "điều 9 @15/2020/NĐ-CP",
            "điều 9/khoản 3 @15/2020/NĐ-CP",
            "điều 4 @15/2020/NĐ-CP",
        ],
    ),
    "two articles at once bind nothing": (
        LETTER + "Điều 5 và Điều 6 Thông tư số 12/2024/TT-BTC quy định như sau:\n1. Theo khoản 3 Điều này.",
        ["điều 5 @12/2024/TT-BTC", "điều 6 @12/2024/TT-BTC", "điều này/khoản 3 @None"],
    ),
    "an article that another one amended": (
        (
            "Khoản 2 Điều 5 Nghị định số 15/2020/NĐ-CP được sửa đổi bởi khoản 4 Điều 1 Nghị định số 8/2024/NĐ-CP"
            " quy định như sau:\n2. Hồ sơ gồm:\na) Đơn;\nb) Giấy tờ tại điểm a khoản này."
        ),
        ["điều 5/khoản 2 @15/2020/NĐ-CP", "điều 1/khoản 4 @8/2024/NĐ-CP", "điều 5/khoản 2/điểm a @15/2020/NĐ-CP"],
    ),
    "a list of one's own is no excerpt": (
        LETTER + "Căn cứ Điều 5 Thông tư số 12/2024/TT-BTC, Sở báo cáo:\n1. Theo khoản 3.",
        ["điều 5 @12/2024/TT-BTC", "khoản 3 @12/2024/TT-BTC"],
    ),
    "nothing to bind": ("Quy định tại khoản này và điểm a.", []),
    "no head, no document": ("theo khoản 2 Điều 5.", ["điều 5/khoản 2 @None"]),
}


BETWEEN = [
    *(
        " ",
        ", ",
        " của ",
        " tại ",
        " trong ",
        " thuộc ",
        " theo ",
        " (",
        " của\n",
        "\ncủa ",
        "  của ",
        " (sửa đổi) của ",
    ),
    *(" kèm theo ", " đính kèm ", " ban hành kèm theo ", " được ban hành kèm theo ", " ban hành tại ", "[2] của "),
]
NOUNS = [
    *("Bộ luật", "Luật", "Nghị định", "Nghị quyết", "Thông tư", "Thông tư liên tịch", "Quyết định", "Pháp lệnh"),
    *("Hiến pháp", "Quy định", "Quy chế", "Điều lệ", "Kế hoạch", "Chỉ thị", "Hướng dẫn", "Văn bản", "Chương trình"),
    *("Đề án", "Quy chuẩn", "Tiêu chuẩn", "Công văn", "Công điện", "Thông báo", "Tờ trình", "Quy tắc", "Quy trình"),
    *("Hiệp định", "Công ước", "Nghị định thư", "Hợp đồng", "Danh mục", "Báo cáo", "Kết luận", "Lệnh"),
]


@pytest.mark.parametrize("between", BETWEEN)
def test_this_document_is_seen_however_it_is_joined(between: str) -> None:
    """No noun of a document, and no word that leads to it, is taken for the rest of the sentence."""
    cites = LETTER + "Theo Quyết định số 77/QĐ-BTC và Điều 9"
    assert BEFORE in how(cites + " thì nộp phí")
    for noun in NOUNS:
        for blank in " \n":
            text = cites + between + noun.replace(" ", blank) + " này"
            assert BEFORE not in how(text), text


@pytest.mark.parametrize("between", [" và ", " và\n", "\nvà ", " ", ", ", " của "])
def test_an_annex_without_a_number_stands_between_a_place_and_its_document(between: str) -> None:
    """``Điều 8 và Phụ lục Thông tư A``: the article is A's."""
    text = LETTER + f"Theo Điều 8{between}Phụ lục Thông tư số 12/2024/TT-BTC"
    assert places(text) == ["điều 8 @12/2024/TT-BTC"]


@pytest.mark.parametrize("text, expected", PLACES.values(), ids=PLACES.keys())
def test_a_place_is_bound_to_its_document(text: str, expected: list[str]) -> None:
    """Each place has its outer levels and the document that a careful reader gives it."""
    assert places(text) == expected


@given(st.integers(1, 300), st.integers(1, 40), st.sampled_from(["Điều này", "khoản này"]))
def test_this_is_what_is_being_read(article: int, paragraph: int, word: str) -> None:
    """This article and this paragraph are those of the headings above, whatever their numbers."""
    text = f"{HEAD}Điều {article}. Tên\n{paragraph}. Quy định tại {word} được áp dụng."
    path = f"điều {article}" if word == "Điều này" else f"điều {article}/khoản {paragraph}"
    assert places(text) == [f"{path} @41/2025/NĐ-CP"]


@given(st.integers(1, 300), st.integers(1, 300), st.booleans())
def test_an_excerpt_is_read_as_the_article_that_was_named(named: int, other: int, marks: bool) -> None:
    """Whatever an excerpt cites on its way, its own article is the one that the lead-in named."""
    lead = f"Điều {named} Thông tư số 12/2024/TT-BTC quy định"
    body = f"1. Theo Điều {other} Nghị định số 15/2020/NĐ-CP và khoản 2 Điều này."
    text = f'{LETTER}{lead}: "{body}"' if marks else f"{LETTER}{lead} như sau:\n{body}"
    assert places(text)[-1] == f"điều {named}/khoản 2 @12/2024/TT-BTC"


@given(st.lists(st.integers(1, 99), min_size=1, max_size=6, unique=True), st.sampled_from([" ", " của ", ", "]))
def test_every_member_of_a_list_has_its_document(articles: list[int], joint: str) -> None:
    """However long the list and however the document follows, all members have it."""
    words = ", ".join(f"Điều {n}" for n in sorted(articles))
    got = places(f"{HEAD}theo {words}{joint}Thông tư số 12/2024/TT-BTC")
    assert got == [f"điều {n} @12/2024/TT-BTC" for n in sorted(articles)]


BESIDE = {
    "after it": ("Nghị định số 15/2020/NĐ-CP ngày 03/2/2020 của Chính phủ", [("2020-02-03", "Chính phủ")]),
    "after a comma": ("Thông tư số 12/2024/TT-BTC, ngày 5/3/2024 của Bộ Tài chính", [("2024-03-05", "Bộ Tài chính")]),
    "the issuer first": ("Thông tư số 12/2024/TT-BTC của Bộ Tài chính ngày 5/3/2024", [("2024-03-05", "Bộ Tài chính")]),
    "a post that issues": (
        "Thông tư số 9/2024/TT-BCT ngày 1/4/2024 của Bộ trưởng Bộ Công Thương",
        [("2024-04-01", "Bộ trưởng Bộ Công Thương")],
    ),
    "a post in capitals": (
        "Thông tư số 9/2024/TT-BCT ngày 1/4/2024 CỦA BỘ TRƯỞNG Bộ Công Thương",
        [("2024-04-01", "Bộ trưởng Bộ Công Thương")],
    ),
    "a post with one capital too many": (
        "Thông tư số 9/2024/TT-BCT ngày 1/4/2024 của Bộ Trưởng Bộ Công Thương",
        [("2024-04-01", "Bộ trưởng Bộ Công Thương")],
    ),
    "a session of the body": (
        "Nghị quyết số 20-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ sáu Bộ Chính trị",
        [("2017-10-25", "Bộ Chính trị")],
    ),
    "a committee without its place": (
        "Quyết định số 9/QĐ-UBND ngày 1/4/2024 của Chủ tịch UBND tỉnh",
        [("2024-04-01", "Chủ tịch Ủy ban nhân dân tỉnh")],
    ),
    "before it": (
        "Ngày thông qua: ngày 1/4/2024, Chính phủ đã ban hành Nghị quyết số 44/NQ-CP",
        [("2024-04-01", "Chính phủ")],
    ),
    "between noun and number": ("theo công văn của Bộ Tài chính số 812/BTC-QLG", [(None, "Bộ Tài chính")]),
    "a list shares its issuer": (
        "Nghị quyết số 3/NQ-CP ngày 9/1/2025 và Nghị quyết số 71/NQ-CP ngày 1/4/2025 của Chính phủ",
        [("2025-01-09", "Chính phủ"), ("2025-04-01", "Chính phủ")],
    ),
    "another body does not share": (
        "Nghị quyết số 66-NQ/TW và Nghị quyết số 140/NQ-CP ngày 17/5/2025 của Chính phủ",
        [(None, None), ("2025-05-17", "Chính phủ")],
    ),
    "a list without nouns shares its day": (
        "các Nghị quyết số 5/NQ-CP, số 6/NQ-CP ngày 9/1/2025 của Chính phủ",
        [("2025-01-09", "Chính phủ"), ("2025-01-09", "Chính phủ")],
    ),
    "a title in between takes nothing": (
        "Nghị định số 15/2020/NĐ-CP về phí của Bộ Tài chính; ngày 3/2/2020",
        [(None, None)],
    ),
    "the day of an amending law": (
        "Luật số 43/2024/QH15 sửa đổi một số điều của Luật số 31/2024/QH15, Luật số 32/2024/QH15 ngày 29/6/2024",
        [("2024-06-29", None), (None, None), (None, None)],
    ),
    "the day of the law that is amended": (
        "Luật số 43/2024/QH15 sửa đổi, bổ sung một số điều của Luật số 31/2024/QH15 ngày 18/1/2024",
        [(None, None), ("2024-01-18", None)],
    ),
}


@pytest.mark.parametrize("text, expected", BESIDE.values(), ids=BESIDE.keys())
def test_day_and_issuer_stand_beside_the_number(text: str, expected: list[tuple[str | None, str | None]]) -> None:
    """The day and the issuer of each document are those that the text gives it."""
    assert [(v.date and v.date.isoformat(), v.issuer) for v in cited(text)] == expected


IDS = {
    "a number repeated": (
        "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị. Thực hiện Nghị quyết 57, các bộ …",
        ["57-NQ/TW", "57-NQ/TW"],
    ),
    "a leading zero": ("Thông tư số 05/2024/TT-BTC. Theo Thông tư 5, phí là …", ["05/2024/TT-BTC", "05/2024/TT-BTC"]),
    "a headline before the full number": (
        "Thi hành Nghị định 15\nChính phủ ban hành Nghị định số 15/2020/NĐ-CP.",
        ["15/2020/NĐ-CP", "15/2020/NĐ-CP"],
    ),
    "two candidates bind nothing": (
        "Thông tư số 8/2023/TT-BTC; Thông tư số 8/2024/TT-BCT. Theo Thông tư 8 thì …",
        ["8/2023/TT-BTC", "8/2024/TT-BCT", None],
    ),
    "a document does not mean itself by a short form": (
        "Số: 41/2025/NĐ-CP\nTheo Nghị định 41 …",
        ["41/2025/NĐ-CP", None],
    ),
    "a law by its name": (
        "Luật Thủy lợi số 8/2017/QH14. Theo Luật Thủy lợi và Luật Đê điều …",
        ["8/2017/QH14", "8/2017/QH14", None],
    ),
    "an alias": (
        "Nghị định số 15/2020/NĐ-CP (sau đây gọi tắt là Nghị định số 15); theo Nghị định 15 …",
        ["15/2020/NĐ-CP"] * 3,
    ),
}


@pytest.mark.parametrize("text, expected", IDS.values(), ids=IDS.keys())
def test_a_short_form_is_the_document_that_the_text_names_in_full(text: str, expected: list[str | None]) -> None:
    """A short form has the id of the one document of its type and number that is named in full."""
    assert [value.id for value in cited(text)] == expected


def test_a_law_is_the_one_of_its_day() -> None:
    """A name with its day is the law of that day, whatever the table or the reader thinks is in force."""
    text = "Luật Đất đai ngày 29/11/2013"
    hits = [
        Hit(0, 12, "reference", Reference(type="Luật", id="31/2024/QH15", name="Luật Đất đai"), 12),
        Hit(13, 28, "date", Date(2013, 11, 29), 28),
    ]
    found = resolve(text, hits, dt.date(2025, 1, 1))[0].value
    assert (found.id, found.date) == ("45/2013/QH13", dt.date(2013, 11, 29))


OWN_HEAD = "QUỐC HỘI\n{number}\nLUẬT\nĐÊ ĐIỀU\n"
OWN = {
    "with its noun": ("Luật số: 8/2026/QH16", "Quốc hội ban hành Luật Đê điều.\nĐiều 1. Luật Đê điều quy định …"),
    "with the bare word": ("Số: 8/2026/QH16", "Quốc hội ban hành Luật Đê điều.\nTheo Luật Đê điều …"),
}


@pytest.mark.parametrize(("number", "words"), OWN.values(), ids=OWN.keys())
def test_the_name_of_the_law_itself_is_this_law(number: str, words: str) -> None:
    """A law means itself by its own name, though an older one bears the name; with a number the other one is meant."""
    text = OWN_HEAD.format(number=number) + words + "\nLuật Thủy lợi; Luật Đê điều số 79/2006/QH11 hết hiệu lực."
    hits = plant(text)
    values = resolve(text, hits, dt.date(2026, 6, 1))
    ids = [hit.value.id for hit in values if hit.kind == "reference" and hit.value.name is not None]
    assert ids == ["8/2026/QH16", "8/2026/QH16", None, "79/2006/QH11"]


def test_an_issuer_keeps_the_words_that_say_more() -> None:
    """The body's name stands in the text with one word more; the issuer keeps it."""
    text = "Nghị quyết số 20-NQ/TW ngày 1/11/2012 của Ban Chấp hành Trung ương Đảng"
    hits = [*plant(text), Hit(42, len(text), "agency", Body("Ban Chấp hành Trung ương"), len(text))]
    assert resolve(text, hits, None)[0].value.issuer == "Ban Chấp hành Trung ương Đảng"


def test_every_binding_says_how_it_was_found() -> None:
    """Each way of binding is named where it is used."""
    assert how("Nghị định số 15/2020/NĐ-CP ngày 3/2/2020") == {NAMED}
    assert LISTED in how(BESIDE["a list shares its issuer"][0])
    assert REPEATED in how(IDS["a number repeated"][0])
    assert how(PLACES["this decree"][0]) == {THIS}
    assert AMENDED in how(PLACES["an article that amends another document"][0])
    assert LEAD_IN in how(PLACES["a sentence that opens a list"][0])


def test_other_kinds_pass_through() -> None:
    """Hits that are no documents keep their place, their value and their order."""
    text = HEAD + "Điều 6. Hồ sơ\nTừ ngày 1/1/2025, Bộ Tài chính trả theo khoản 2 Điều này."
    before = plant(text)
    after = resolve(text, before)
    assert [hit for hit in after if hit.kind in {"date", "agency"}] == [
        h for h in before if h.kind in {"date", "agency"}
    ]
    assert [hit.start for hit in after] == sorted(hit.start for hit in after)


@given(st.text(st.sampled_from('Điều khoản1.\n“”" sửađổiLuậtnày(),;aNghịđnhsố/-CP'), max_size=200))
def test_any_text_can_be_resolved(text: str) -> None:
    """Whatever the text, resolving raises nothing and keeps the spans that were found."""
    hits = plant(text)
    spans = {(hit.start, hit.end) for hit in hits}
    assert {(hit.start, hit.end) for hit in resolve(text, hits, None)} <= spans


HOSTILE: dict[str, Any] = {
    "amending laws without end": "Luật số 1/2024/QH15 sửa đổi, bổ sung một số điều của Luật số 2/2024/QH15, ",
    "quotation marks": "1. Sửa đổi Điều 1 như sau:\n“Điều 1. “a” “b\n",
    "brackets": "Điều 1 (khoản 1, ",
    "short forms": "Nghị định 15, Nghị định số 15/2020/NĐ-CP, ",
    "one line": "Điều 1 và Nghị định số 15/2020/NĐ-CP của Chính phủ, ",
    "excerpts": "Điều 5 Thông tư số 12/2024/TT-BTC quy định:\n1. Theo khoản 2 và khoản 3 Điều này.\n",
    "frames in frames": "Điều 2. Sửa đổi Nghị định số 15/2020/NĐ-CP\n1. Sửa đổi Điều 3\na) Sửa đổi khoản 4\n",
}


@pytest.mark.time
@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
def test_the_time_is_linear(unit: str) -> None:
    """Four times the document takes about four times the time."""

    def cost(count: int) -> float:
        text = unit * count
        folded, hits = fold(text), plant(text)
        best = 1e9
        gc.disable()  # its rounds depend on what else the process holds
        for _ in range(4):
            start = time.process_time()
            bindings(folded, hits, None)
            best = min(best, time.process_time() - start)
        gc.enable()
        return best

    assert cost(1600) < 8 * max(cost(400), 0.002)
