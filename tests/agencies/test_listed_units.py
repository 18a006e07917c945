"""Bodies of units that a list names after one head: ``UBND các tỉnh Nghệ An, Hà Tĩnh``."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy import ParseError, agencies, extract

ON = dt.date(2025, 11, 18)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chủ tịch UBND các tỉnh Nghệ An, Hà Tĩnh và thành phố Huế chỉ đạo.",
            [
                ("UBND các tỉnh Nghệ An", "Ủy ban nhân dân tỉnh Nghệ An"),
                ("Hà Tĩnh", "Ủy ban nhân dân tỉnh Hà Tĩnh"),
                ("thành phố Huế", "Ủy ban nhân dân thành phố Huế"),
            ],
        ),
        (
            "Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương: Hà Nội, Quảng Ninh;",
            [("Hà Nội", "Ủy ban nhân dân thành phố Hà Nội"), ("Quảng Ninh", "Ủy ban nhân dân tỉnh Quảng Ninh")],
        ),
        (
            "Công an 02 tỉnh Sơn La, Lai Châu",
            [("Công an 02 tỉnh Sơn La", "Công an tỉnh Sơn La"), ("Lai Châu", "Công an tỉnh Lai Châu")],
        ),
        (
            "UBND các tỉnh: Sơn La, Hà Nội.",
            [("Sơn La", "Ủy ban nhân dân tỉnh Sơn La"), ("Hà Nội", "Ủy ban nhân dân thành phố Hà Nội")],
        ),
        (
            "- UBND các xã: Mường Chanh, Chiềng Mung, và phường Tô Hiệu (để p/h);",
            [
                ("Mường Chanh", "Ủy ban nhân dân xã Mường Chanh"),
                ("Chiềng Mung", "Ủy ban nhân dân xã Chiềng Mung"),
                ("phường Tô Hiệu", "Ủy ban nhân dân phường Tô Hiệu"),
            ],
        ),
        (
            "Công an các huyện: Mai Sơn, Yên Châu và thành phố Sơn La",
            [
                ("Mai Sơn", "Công an huyện Mai Sơn"),
                ("Yên Châu", "Công an huyện Yên Châu"),
                ("thành phố Sơn La", "Công an thành phố Sơn La"),
            ],
        ),
        (
            "UBND các xã Chiềng Mung, Hua La, Hội Nông dân, Trạm Y tế báo cáo.",
            [("UBND các xã Chiềng Mung", "Ủy ban nhân dân xã Chiềng Mung"), ("Hua La", "Ủy ban nhân dân xã Hua La")],
        ),
        ("UBND các xã Chiềng Mung, Tập đoàn Than, Tập Sự.", []),
        (
            "UBND các T.P Vinh Quang, Phú Quang.",
            [
                ("UBND các T.P Vinh Quang", "Ủy ban nhân dân thành phố Vinh Quang"),
                ("Phú Quang", "Ủy ban nhân dân thành phố Phú Quang"),
            ],
        ),
        ("UBND các xã Chiềng Mung, Phòng Tài chính - Kế hoạch, Trường Mầm non.", []),
        ("UBND các xã Ông Nguyễn Văn Nam, Bà Trần Thị Hoa.", []),
        ("UBND các phường Tô Hiệu, Nguyễn Văn Bình - Phó Giám đốc.", []),
        ("UBND các xã: Phối hợp với các sở, Rà soát kho.", []),  # what they do
        ("UBND các xã, phường: Mường Chanh, Tô Hiệu lập sổ.", []),  # nothing says which is which
        ("UBND các tỉnh Nghệ An.", []),  # one is no list
        ("UBND các tỉnh, thành phố từ Nghệ An đến Cà Mau.", []),
        ("Sở Y tế các xã: Mường Chanh, Chiềng Mung.", []),  # communes have none
        ("UBND các thành phố: Hồ Chí Minh, Bắc.", []),  # one alone, and none that is a city
        ("Tỉnh ủy các thành phố: Hà Nội, Hải Phòng.", []),  # they have a Thành ủy
    ],
)
def test_a_list_of_units_names_a_body_of_each(text: str, expected: list[tuple[str, str]]) -> None:
    """Each unit that is named has the body of the head; the first takes the head in where no colon parts them."""
    assert [(found.text, str(found.value)) for found in agencies.find(text, on=ON)] == expected


def test_many_bodies_are_not_one() -> None:
    """A list of units is no body to parse."""
    with pytest.raises(ParseError):
        agencies.parse("UBND các tỉnh Nghệ An, Hà Tĩnh", on=ON)


@pytest.mark.parametrize("colon", ["", ":"])
def test_work_is_given_to_each_of_a_list(colon: str) -> None:
    """Whom a list names, by their own names; nothing stays of the words of the head."""
    text = f"UBND các tỉnh{colon} Bắc Ninh, Phú Thọ, Quảng Ninh và Sở Y tế tỉnh Sơn La lập sổ trước ngày 30/11/2025."
    (task,) = extract(text, on=ON).assignments

    assert task.assignees == (
        "Ủy ban nhân dân tỉnh Bắc Ninh",
        "Ủy ban nhân dân tỉnh Phú Thọ",
        "Ủy ban nhân dân tỉnh Quảng Ninh",
        "Sở Y tế tỉnh Sơn La",
    )


def test_a_long_list_is_read_in_parts() -> None:
    """Forty at most hang on one head, so that no list is read twice over."""
    text = "UBND các xã: " + ", ".join(["Mường Chanh"] * 60)
    assert len(agencies.find(text, on=ON)) == 40


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Giao các Cục Thuế lập sổ.", []),
        ("Giao các Vụ Pháp chế lập sổ.", []),
        ("Giao các\nCục Quản lý đường bộ lập sổ.", []),
        ("Giao các Cục Đăng kiểm Việt Nam lập sổ.", ["Cục Đăng kiểm Việt Nam"]),
        ("Giữa các Cục Thuế với Cục Hải quan.", ["Cục Thuế", "Cục Hải quan"]),
        ("Giao các Cục Thuế, Cục Hải quan lập sổ.", ["Cục Thuế", "Cục Hải quan"]),
        ("Giao các Cục: Thuế, Hải quan lập sổ.", ["Thuế", "Hải quan"]),
        ("Giao các\nCục Thuế và Hải quan lập sổ.", ["Cục Thuế"]),
        ("Giao Cục Thuế lập sổ.", ["Cục Thuế"]),
    ],
)
def test_units_of_one_name_are_many(text: str, expected: list[str]) -> None:
    """``các`` before one unit of a ministry means all of its kind, before a list each of it."""
    assert [found.text for found in agencies.find(text, on=ON)] == expected
