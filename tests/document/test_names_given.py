"""Short names that a text itself gives to bodies (sau đây gọi tắt là …)."""

from __future__ import annotations

import datetime as dt
import unicodedata

import pytest

import vnpolicy
from vnpolicy.agencies.values import Agency
from vnpolicy.agencies.words import slug
from vnpolicy.document.given import Given, _is_short_for
from vnpolicy.found import Hit
from vnpolicy.text import fold

ON = dt.date(2025, 8, 15)


def short(text):
    """The short forms of bodies in a text: the words, and the name that they stand for."""
    document = vnpolicy.extract(text, on=ON)
    return [(one.text, str(one.value)) for one in document if one.kind == "agency" and one.short]


RANGERS = "Chi cục Kiểm lâm tỉnh Lào Cai"
WATER = "Chi cục Thủy lợi tỉnh Lào Cai"
ZONE = "Ban Quản lý Khu kinh tế mở Chu Lai thành phố Đà Nẵng"
FORESTS = "Ban Chỉ đạo Nhà nước về Du lịch"

GIVEN = {
    "its first words": (
        f"{RANGERS} (sau đây viết tắt là Chi cục) giữ rừng. Nhiệm vụ của Chi cục:\nChi cục có con dấu.",
        [("Chi cục", RANGERS)] * 3,
    ),
    "marks of quotation": (f"{ZONE} (gọi tắt là “Ban Quản lý”). Trưởng Ban Quản lý ký.", [("Ban Quản lý", ZONE)] * 2),
    "called all together": (
        f"{ZONE} (sau đây gọi chung là Ban quản lý); Ban quản lý họp.",
        [("Ban quản lý", ZONE)] * 2,
    ),
    "a colon": (f"{ZONE} (tên viết tắt: Ban Quản lý) họp.", [("Ban Quản lý", ZONE)]),
    "a name over the end of a line": (
        f"{ZONE}\n(sau đây gọi là Ban Quản lý). Gửi Ban\nQuản lý.",
        [("Ban Quản lý", ZONE), ("Ban\nQuản lý", ZONE)],
    ),
    "capitals": (
        f"{ZONE} (sau đây gọi là Ban Quản lý). CỦA BAN QUẢN LÝ\n",
        [("Ban Quản lý", ZONE), ("BAN QUẢN LÝ", ZONE)],
    ),
    "the letters that its words begin with": (
        "Hội Chữ thập đỏ Việt Nam (viết tắt là Hội CTĐ) họp. Gửi Hội CTĐ.",
        [("Hội CTĐ", "Hội Chữ thập đỏ Việt Nam")] * 2,
    ),
    "letters that stand for sounds": (
        "Ban Chỉ đạo Trung ương về nước sạch (gọi tắt là Ban Chỉ đạo TW) họp. Trình Ban Chỉ đạo TW.",
        [("Ban Chỉ đạo TW", "Ban Chỉ đạo Trung ương về nước sạch")] * 2,
    ),
    "one word": (
        "Bộ Y tế (sau đây gọi là Bộ) lập kho. Bộ có 3 vụ; cơ quan thuộc Bộ.",
        [("Bộ", "Bộ Y tế")] * 3,
    ),
    "another of its kind was named": (
        f"{FORESTS} (sau đây gọi tắt là Ban Chỉ đạo). Ban Chỉ đạo về nước sạch tỉnh Lào Cai báo cáo Ban Chỉ đạo.",
        [("Ban Chỉ đạo", FORESTS)] * 2,
    ),
    "given again to another": (
        f"{RANGERS} (sau đây gọi là Chi cục). Chi cục họp.\n{WATER} (sau đây gọi là Chi cục). Chi cục họp.",
        [("Chi cục", RANGERS)] * 2 + [("Chi cục", WATER)] * 2,
    ),
    "given to a body that is itself short": (
        "UBND TỈNH LÀO CAI\nSở Y tế (sau đây gọi tắt là Sở) họp. Sở trình.",
        [("Sở Y tế", "Sở Y tế tỉnh Lào Cai"), ("Sở", "Sở Y tế tỉnh Lào Cai"), ("Sở", "Sở Y tế tỉnh Lào Cai")],
    ),
}


@pytest.mark.parametrize(("text", "found"), GIVEN.values(), ids=GIVEN)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_the_name_that_a_text_gives_to_a_body_is_that_body(text, found, form):
    read = short(unicodedata.normalize(form, text))
    assert [(unicodedata.normalize("NFC", words), name) for words, name in read] == found


OTHERS = {
    "something else is so called": "UBND tỉnh Lào Cai (sau đây gọi tắt là cơ quan quản lý) họp; Cơ quan quản lý ký.",
    "a name of other words": "Sở Y tế tỉnh Lào Cai (sau đây gọi là Đoàn kiểm tra) họp. Đoàn kiểm tra ký.",
    "other letters": f"{ZONE} (sau đây gọi là Ban XYZ) họp. Ban XYZ ký.",
    "more letters than words": f"{RANGERS} (sau đây gọi là CCKLTLCX) họp. CCKLTLCX ký.",
    "a bracket that gives no name": f"{RANGERS} (ở xã Cam Đường) họp; việc này gọi là Chi cục. Chi cục ký.",
    "no bracket": f"{RANGERS}, sau đây gọi là Chi cục, họp. Chi cục ký.",
    "before it is given": f"Chi cục họp. {RANGERS} (gọi tắt là Đơn vị).",
}


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_what_is_not_given_to_a_body_stands_for_none(text):
    assert short(text) == []


BESIDE = {
    "a post": "Chi cục trưởng ký",
    "a deputy's post": "Phó Chi cục trưởng ký",
    "another body's name": "Chi cục Thú y ký",
    "many": "các Chi cục ký",
    "small letters": "phân chi cục ký",
    "part of a word": "Chi cụcx ký",
    "a branch": "Chi nhánh Chi cục ký",
}


@pytest.mark.parametrize("words", BESIDE.values(), ids=BESIDE)
def test_a_given_name_that_is_part_of_other_words_is_not_read(words):
    assert short(f"{RANGERS} (sau đây gọi là Chi cục) họp. {words}.") == [("Chi cục", RANGERS)]


GREEN = "Ủy ban Quốc gia về cây xanh"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"{GREEN} họp. Phó Chủ tịch Ủy ban nói; kế hoạch của Ủy\nban.", [("Ủy ban", GREEN), ("Ủy\nban", GREEN)]),
        (f"{GREEN} họp. Các Ủy ban của nước bạn; uỷ ban; Ủy ban Olympic.", []),
        (f"{GREEN} họp. Ủy ban Dân tộc góp ý với Ủy ban.", []),
        (f"{GREEN} họp. UBND các tỉnh góp ý; UBND tỉnh Lào Cai trình Ủy ban.", []),
        ("Ủy ban Dân tộc họp. Ủy ban kết luận.", []),
        (f"Ủy ban nói trước. {GREEN} họp.", []),
    ],
)
def test_a_national_committee_is_called_by_its_head_where_the_text_names_no_other(text, found):
    assert short(text) == found


@pytest.mark.parametrize("words", ["Bộ đội", "Bộ luật", "cán Bộ", "Bộ Xe"])
def test_one_word_is_read_only_where_the_next_makes_no_other_word_of_it(words):
    assert short(f"Bộ Y tế (sau đây gọi là Bộ) họp. Gửi {words} ký.") == [("Bộ", "Bộ Y tế")]


def test_a_text_gives_no_more_than_thirty_names():
    """However many it gives, the time grows with the text."""
    names = [f"Kho {chr(ord('A') + n // 6)}{chr(ord('a') + n % 6)}" for n in range(40)]
    folded = fold(" ".join(f"{name} lớn (gọi tắt là {name}); {name} đóng." for name in names))
    given = Given(folded)
    for name in names:
        given.note(folded.cased.index(f"{name} lớn") + len(f"{name} lớn"), Agency(slug(name), f"{name} lớn"))
    assert [str(hit.value) for hit in given.found([])] == [f"{name} lớn" for name in names[:30] for _ in range(2)]


LETTERS = {
    "CCKLTLC": True,  # of all its words
    "Chi cục KL": True,
    "CKLC": True,  # of some, in their order
    "Chi cục KLTLCX": False,  # more than there are
    "Chi cục LK": False,
    "Chi cục K": False,  # one letter is a label
    "Chi cục kl": False,
    "Chi cục K2": False,
    "Cục KL": False,
    "KL": False,  # not from its first word on
    "CKLTLCCCC": False,
}


def test_w_is_short_for_uong_and_for_itself():
    """``TW`` is Trung ương; where a word of the name begins with W it is that."""
    assert _is_short_for("BTW", "Ban Trung ương")
    assert _is_short_for("CWB", "Chi Woori Bank")
    assert not _is_short_for("CWX", "Chi Woori Bank")


@pytest.mark.parametrize(("alias", "stands"), LETTERS.items())
def test_what_is_short_for_a_body(alias, stands):
    """Words of its name from the first on, or the letters that the next of them begin with, eight at most."""
    assert bool(short(f"{RANGERS} (sau đây gọi là {alias}) họp.")) is stands


def test_of_two_given_names_the_longer_is_read_and_none_inside_a_document():
    folded = fold(
        "Kho lớn Lào Cai (gọi là Kho). Kho lớn Lào Cai (gọi là Kho lớn). Kho lớn mở, Kho có cửa, Quy chế Kho."
    )
    given = Given(folded)
    body = Agency("kho", "Kho lớn Lào Cai")
    for at in (0, folded.cased.index("Kho lớn Lào Cai", 5)):
        given.note(at + len(body.name), body)
    paper = folded.cased.index("Quy chế")
    cited = Hit(paper, len(folded.cased) - 1, "reference", None, paper)
    found = [folded.quote(hit.start, hit.end) for hit in given.found([cited])]
    assert found == ["Kho", "Kho lớn", "Kho lớn", "Kho"]
    assert len(given.found([])) == len(found) + 1


def test_whose_work_it_is_is_told_by_the_name_that_was_given():
    text = f"{ZONE} (sau đây gọi tắt là Ban Quản lý). Giao Ban Quản lý rà soát quy hoạch trước ngày 30/9/2025."
    (work,) = vnpolicy.extract(text, on=ON).assignments
    assert (work.assignees, work.due) == ((ZONE,), dt.date(2025, 9, 29))
