"""Texts that have lost their capitals, as cleaned corpora and indexes have, and texts all in capitals."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy import agencies, extract, references
from vnpolicy.text import fold

ON = dt.date(2025, 6, 15)
NOTICE = (
    "Căn cứ Luật Đất đai và Luật Doanh nghiệp năm 2020; theo Thông tư số 09/2025/TT-BCT ngày 01/02/2025 của Bộ trưởng "
    "Bộ Công Thương, Quốc hội khóa XV giao Bộ Y tế chủ trì, phối hợp với UBND tỉnh Sơn La rà soát khoản 2 Điều 5 Nghị "
    "định số 30/2020/NĐ-CP, báo cáo Thủ tướng Chính phủ trước ngày 30/6/2025; Sở Tài chính tỉnh Sơn La bố trí 2,5 tỷ "
    "đồng cho dịch vụ y tế và phong trào bình dân học vụ số."
)


@pytest.mark.parametrize("written", [str.lower, str.upper])
def test_capitals_all_read_the_same(written):
    """What a text holds, and what bodies, days and amounts it means, does not hang on its capitals."""
    plain, other = extract(NOTICE, on=ON), extract(written(NOTICE), on=ON)

    assert [(e.start, e.end, e.kind) for e in other] == [(e.start, e.end, e.kind) for e in plain]
    for one, two in zip(plain, other, strict=True):
        if one.kind == "reference":
            assert (one.value.id, one.value.issuer, one.value.date) == (two.value.id, two.value.issuer, two.value.date)
        else:
            assert one.value == two.value


def test_work_is_assigned_without_capitals_too():
    """Who must do what by when is read of words alone."""
    plain, other = extract(NOTICE, on=ON), extract(NOTICE.lower(), on=ON)
    assert plain.assignments
    assert [(a.assignees, a.due, a.start, a.end) for a in other.assignments] == [
        (a.assignees, a.due, a.start, a.end) for a in plain.assignments
    ]


def test_a_name_stays_as_it_is_written_but_for_its_first_letter():
    """A law's name is that of the text, and what is written of it is read again."""
    values = [e.value for e in extract(NOTICE.lower(), on=ON) if e.kind == "reference"]

    assert [value.name for value in values] == ["Luật đất đai", "Luật doanh nghiệp năm 2020", None, None]
    assert [references.parse(str(value)) for value in values] == values


def test_a_short_phrase_in_small_letters_names_nobody():
    """A phrase has no capital because none of its words is a name; a hundred letters show that the writer has none."""
    phrase = "am hiểu luật đất đai, dự họp quốc hội. "
    assert not agencies.find(phrase)
    assert not references.find(phrase)
    assert len(agencies.find(phrase * 3)) == 3
    assert len(references.find(phrase * 3)) == 3


def test_letters_that_grow_with_their_capitals_stay_small():
    """``ß`` has two capitals: such a text keeps its places, and its small letters."""
    folded = fold("quốc hội họp, straße " * 6)
    assert folded.raised() is folded
