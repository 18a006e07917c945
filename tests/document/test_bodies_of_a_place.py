"""Which province a document is of: the one that it is about, and none that it names in passing."""

from __future__ import annotations

import datetime as dt

import pytest

import vnpolicy

ON = dt.date(2025, 8, 15)
FAR = "Hồ sơ được nộp một lần và lưu theo quy định chung. " * 80


def short(text: str, on: dt.date = ON) -> list[tuple[str, str]]:
    """The short forms of bodies in a text, and what they stand for."""
    return [(entity.text, str(entity.value)) for entity in vnpolicy.extract(text, on=on) if entity.short]


OF_NONE = {
    "a decree that names one department far below": (
        f"CHÍNH PHỦ\nNGHỊ ĐỊNH\nSở Y tế cấp phép. {FAR}Riêng Sở Xây dựng tỉnh Lào Cai cấp thử."
    ),
    "a text that names a province far below": f"Sở Y tế cấp phép. {FAR}Mẫu này đã dùng ở tỉnh Lào Cai.",
    "the capital, from where a ministry writes": (
        f"Hà Nội, ngày 5 tháng 8 năm 2025\nSở Y tế cấp phép. {FAR}Gửi UBND thành phố Hà Nội."
    ),
    "the name of a man": f"Theo gương Chủ tịch Hồ Chí Minh, Sở Y tế cấp phép. {FAR}Gửi UBND Thành phố Hồ Chí Minh.",
    "a command of the whole country that bears a city's name": "Bộ Tư lệnh Thành phố Hồ Chí Minh và Sở Tài chính dự.",
}
OF_NONE |= {
    "two provinces": "Sở Y tế họp về việc ở tỉnh Sơn La và tỉnh Lai Châu.",
    "a town with a province's name": "Sở Y tế họp về việc ở thành phố Sơn La.",
}
OF_ONE = {
    "named at the head as a place": f"Bảng giá tại Lào Cai\nSở Y tế cấp phép. {FAR}Theo UBND tỉnh Lào Cai.",
    "named at the head as a body": f"Gửi UBND tỉnh Lào\nCai. Sở Y tế cấp phép. {FAR}",
    "named again and again": f"Sở Y tế cấp phép. {FAR}{'Người dân tỉnh Lào Cai làm theo. ' * 3}",
    "a city at the head, under its title": f"Tin từ TP.HCM, Sở Y tế cấp phép. {FAR}Gửi UBND Thành phố Hồ Chí Minh.",
}


@pytest.mark.parametrize("text", OF_NONE.values(), ids=OF_NONE)
def test_a_province_named_in_passing_is_not_the_documents(text: str) -> None:
    """
    A department without its province stays unread where the text only names a province in passing.
    """
    assert short(text) == []


@pytest.mark.parametrize("text", OF_ONE.values(), ids=OF_ONE)
def test_a_province_that_the_text_is_about_is_the_documents(text: str) -> None:
    """
    A department is of the province that the text names near its beginning, or again and again.
    """
    assert [words for words, _ in short(text)] == ["Sở Y tế"]


def test_a_department_where_something_lies_is_of_any_province() -> None:
    """
    ``Sở Y tế nơi …`` is the department of whatever province that is.
    """
    text = "UBND tỉnh Sơn La\nGửi Sở Y tế nơi đặt kho, Sở Nội vụ và UBND nơi cư trú; Sở Y tế, nơi nhận đơn, trả lời."

    assert short(text) == [("Sở Nội vụ", "Sở Nội vụ tỉnh Sơn La"), ("Sở Y tế", "Sở Y tế tỉnh Sơn La")]


def test_a_delegation_is_of_the_province_behind_its_term() -> None:
    """
    In ``Đoàn đại biểu Quốc hội khóa XV tỉnh …`` the term stands between the name and its province.
    """
    text = "HĐND tỉnh Sơn La\nĐoàn đại biểu Quốc hội khóa XV tỉnh Lai Châu; Đoàn đại biểu Quốc hội khóa XV."
    read = [(e.text, str(e.value)) for e in vnpolicy.extract(text, on=ON) if e.kind == "agency"]

    assert read[1:] == [
        ("Đoàn đại biểu Quốc hội khóa XV tỉnh Lai Châu", "Đoàn đại biểu Quốc hội tỉnh Lai Châu"),
        ("Quốc hội", "Quốc hội"),
    ]


def test_a_department_that_issues_a_permit_is_one_and_no_level() -> None:
    """
    ``cấp`` behind a body is a level only where one is named: ``UBND cấp xã``, but ``Sở Y tế cấp phép``.
    """
    text = "UBND tỉnh Sơn La\nSở Y tế cấp phép; giấy do Sở Nội vụ cấp; UBND cấp xã, UBND cấp\ncó thẩm quyền."

    assert [words for words, _ in short(text)] == ["Sở Y tế", "Sở Nội vụ"]


MORE = " Gửi UBND tỉnh Lai Châu. Gửi UBND tỉnh Lào Cai."
BESIDE = {
    "behind a body of a province": ("UBND tỉnh Sơn La giao quyền cho Sở Y tế.", "Sở Y tế tỉnh Sơn La"),
    "over the end of a line": ("UBND tỉnh Sơn La giao quyền cho\nSở Y tế.", "Sở Y tế tỉnh Sơn La"),
    "behind the last of two": (
        "UBND tỉnh Lào Cai họp. UBND tỉnh Sơn La giao quyền cho Sở Y tế.",
        "Sở Y tế tỉnh Sơn La",
    ),
    "one of any province": ("Sở Y tế tỉnh Sơn La hoặc Sở Y tế nơi ở.", None),
    "another place between": ("UBND tỉnh Sơn La hỏi tỉnh Lào Cai, Sở Y tế trả lời.", None),
    "in the next paragraph": ("UBND tỉnh Sơn La họp.\nSở Y tế trả lời.", None),
    "in the next item": ("UBND tỉnh Sơn La họp\n- Sở Y tế trả lời.", None),
    "far from it": (f"UBND tỉnh Sơn La họp. {FAR}Sở Y tế trả lời.", None),
    "a city's": ("UBND tỉnh Sơn La họp, UBND thành phố trả lời.", None),
}


@pytest.mark.parametrize(("text", "body"), BESIDE.values(), ids=BESIDE)
def test_in_a_text_of_several_provinces_a_short_form_is_of_the_body_beside_it(text: str, body: str | None) -> None:
    """Where the document has no one province, the paragraph may have: that of the body named last in it."""
    assert [name for _, name in short(text + MORE)] == ([] if body is None else [body])


def test_of_several_provinces_one_may_be_the_only_city() -> None:
    """``Thành ủy`` is of a city, ``UBND tỉnh`` of none; and of a city that is named in passing nothing is."""
    text = "Thành ủy Huế và Tỉnh ủy Sơn La ký kết.\n- Thành ủy: cử người.\n- UBND tỉnh: cấp xe.\n- Sở Y tế: cấp thuốc."
    assert [name for _, name in short(text)] == ["Thành ủy Huế", "Ủy ban nhân dân tỉnh Sơn La"]
    assert short(f"Tỉnh ủy Sơn La họp. {FAR}Ví dụ Thành ủy Huế.\n- Thành ủy: cử người.") == []
