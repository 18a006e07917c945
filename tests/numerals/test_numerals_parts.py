"""What each question about a figure turns on: one text for each answer."""

from __future__ import annotations

import pytest

from vnpolicy import numerals
from vnpolicy.text import fold

# Each text with the quantities that stand in it: the words and the value.
LEFT = [
    ("Làm theo “quyết định 15 người”.", []),
    ("Nhà văn hóa “khu vực 15 người”.", []),
    ("Theo Điều 5, 6 người được mời.", []),
    ("Tháng 3, 20 thầy trò lên đường.", [("20", "20")]),
    ("Tháng 3, 1500 thầy trò lên đường.", [("1500", "1.500")]),
    ("Theo Nghị quyết 57, 20.000.", []),
    ("Tổng số là120.", [("120", "120")]),
    ("Vay (USD 200) vốn.", [("USD 200", "200 USD")]),
    ("Ở khu vực 12V mới.", []),
    ("Ở mức 12V mới.", [("12V", "12V")]),
]
RIGHT = [
    ("Đạt =1.200/Xã.", []),
    ("Đạt =1.200/xÃ.", []),
    ("Đạt =1.200/x Ay.", [("1.200", "1.200")]),
    ("Đạt =1.200/xã.", [("1.200", "1.200")]),
    ("Ở 12 Nguyễn Huệ.", []),
    (
        "Điện áp không quá 80 V; lực kéo 180 N; trong 5 - 10 s.",
        [("80 V", "80V"), ("180 N", "180N"), ("5 - 10 s", "5-10 giây")],
    ),
    ("Điện áp 220 V để chạy; trên 5 A4.", [("220 V", "220V"), ("5", "5")]),
    ("Điện áp thử 2 000 V.", [("2 000 V", "2.000V")]),
    ("Xe đạt từ Mức 2 trở lên; hộ từ mức 3 trở lên; nhà từ cấp 4 trở lên.", [("3", "3")]),
    ("Thủ tục cấp xã (02 Quy trình).", [("02", "2")]),
    ("Trụ sở (02 Nguyễn Huệ).", []),
    ("Phần thứ nhất\nKHO\nPHẦN THỨ HAI\nSỔ\n“Chương thứ ba\nXe", []),
    ("Họp phần thứ nhất.", [("thứ nhất", "thứ 1")]),
    ("| 10\nđ) Kho, giá 10.000\nđ.", [("10.000\nđ", "10.000 đồng")]),
    ("Khoảng 12:30 họp.", []),
    ("Trên 5.a này.", []),
    ("Vào 2024 dân lên phố.", []),
    ("Có hơn 12 Kubota.", [("12", "12")]),
    ("Giảm 63 xuống của huyện.", [("63", "63")]),
    ("Giảm 5%7%.", [("5%", "5%")]),
]
COUNTED = [
    ("Có 123456 hộ.", [("123456", "123.456")]),
    ("Có 1234567 hộ.", []),
    ("Chọn 2 trong 2 phương án.", [("2", "2"), ("2", "2")]),
    ("Dùng công nghệ 4.0 mới.", []),
    ("Chính phủ 2.0 mới.", []),
    ("Mời 05-2024 hộ.", []),
    ("Mời 5-2024 hộ.", [("5-2024", "5-2.024")]),
    ("Mời 05-24 hộ.", [("05-24", "5-24")]),
    ("Xem hộ (5 - 7) này.", []),
    ("Xem hộ (5 - 7 hộ) này.", [("5 - 7", "5-7")]),
    ("Mời xã (5 nghìn) đến.", []),
    ("Mời (5 nghìn hộ) đến.", [("5 nghìn", "5.000")]),
    ("Đội 3 5-7 người.", [("5-7", "5-7")]),
]
LINE = [
    ("Đã mở:\n    5 Luật mới.", []),
    ("Đã mở:\n     5 Luật mới.", [("5", "5")]),
    (":\n5 Luật mới.", []),
    ("Đã mở:\n-05 Luật mới.", []),
    ("Đã mở:\n05 Luật mới.", []),
    ("Đã mở:\n- 05 TTHC mới.", [("05", "5")]),
    ("Đã mở:\n2.5 người.", []),
    ("Đã mở:\n05\nngười đến.", []),
    ("Gồm\n5\nkm đường.", []),
    ("Gồm\n5\ntấn gạo.", []),
    ("Mua 5\nkm đường.", [("5\nkm", "5 km")]),
]
JOINED = [
    ("Ký hai(02) bản.", [("hai(02)", "2")]),
    ("Ký một (000000001) bản.", [("một (000000001)", "1")]),
    ("Ký một (0000000001) bản.", []),
    ("Hai hộ, hai (02) bản hai mặt.", [("hai (02)", "2")]),
    ("Lên 1.25.499tuổi.", []),
]
RANK = [
    ("Xem (athứ 2) này.", []),
    ("Họp thứ 9/2 này.", []),
    ("Kỳ họp thứ 9/2024.", []),
    ("Tài khóa 1800 và khóa 2200.", [("khóa 2200", "thứ 2200")]),
    ("Tài khóa 1799 và khóa 2199.", [("khóa 1799", "thứ 1799")]),
]
SHARE = [
    ("Đạt 56/76: còn chậm.", [("56/76", "56/76")]),
    ("Đạt 5/08.", []),
    ("Đạt 5/08 hộ.", [("5/08", "5/8")]),
    ("Đạt 05/120 hộ.", []),
    ("Đạt 05/12 hộ.", [("05/12", "5/12")]),
    ("Đạt 05/13.", []),
    ("Kết quả 7/13.", [("7/13", "7/13")]),
    ("Kết quả 7/12.", []),
    ("Họp 7/12 về quê.", []),
    ("Xã còn 7/12.", []),
    ("Xã đạt 7/12.", [("7/12", "7/12")]),
    ("Phần 1/3 diện tích là rừng.", [("1/3", "1/3")]),
    ("Mức 2/3 lương cơ sở.", [("2/3", "2/3")]),
    ("Cấp 1/3 số vốn.", [("1/3", "1/3")]),
    ("Đạt 15 ha/0,5 ha.", [("15 ha", "15 ha"), ("0,5 ha", "0,5 ha")]),
    ("Đạt 15 ha/9 ha.", [("15 ha", "15 ha"), ("9 ha", "9 ha")]),
    ("Đạt 15 ha/22 km.", [("15 ha", "15 ha")]),
    ("Còn -5/70 hộ.", []),
    ("Gồm:\n-5/70 hộ.", [("5/70", "5/70")]),
]
SAID = [
    ("Phần trăm này.", []),
    ("Giảm (hai phần trăm) thuế.", [("hai phần trăm", "2%")]),
    ("Trường khai  phần   trăm.", []),
    ("Mời xã (hai mươi mốt hộ).", [("hai mươi mốt", "21")]),
    ("Mời xã, hai mươi mốt) hộ.", [("hai mươi mốt", "21")]),
    ("Chia hai mươi mốt phần này.", []),
    ("Theo Nghị quyết hai mươi mốt.", []),
    ("Điều hai mươi mốt.", []),
    ("Lớp 5 trăm rưỡi.", [("5 trăm rưỡi", "550")]),
]


def _read(text: str) -> list[tuple[str, str]]:
    return [(found.text, str(found.value)) for found in numerals.find(text)]


@pytest.mark.parametrize(("text", "expected"), LEFT)
def test_what_stands_before_a_figure(text: str, expected: list[tuple[str, str]]) -> None:
    """A quotation mark parts no label from its figure; a list ends where more is counted than it can name."""
    assert _read(text) == expected


@pytest.mark.parametrize(("text", "expected"), RIGHT)
def test_what_stands_after_a_figure(text: str, expected: list[tuple[str, str]]) -> None:
    """A slash and a small word are a rate; a code, a name and a time of day go on with the figure."""
    assert _read(text) == expected


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_whether_a_bare_figure_counts(text: str, expected: list[tuple[str, str]]) -> None:
    """How long it is, what it is part of, and what would be a version or a year."""
    assert _read(text) == expected


@pytest.mark.parametrize(("text", "expected"), LINE)
def test_how_far_a_line_is_indented(text: str, expected: list[tuple[str, str]]) -> None:
    """Four signs may stand before the first figure of a line; behind a dash a zero counts kinds of things."""
    assert _read(text) == expected


@pytest.mark.parametrize(("text", "expected"), JOINED)
def test_digits_that_are_said_in_words_too(text: str, expected: list[tuple[str, str]]) -> None:
    """The word stands right before its digits, of which there are no more than nine."""
    assert _read(text) == expected


@pytest.mark.parametrize(("text", "expected"), RANK)
def test_where_a_rank_ends(text: str, expected: list[tuple[str, str]]) -> None:
    """A sign and a letter or a digit behind it go on; a year is no rank."""
    assert _read(text) == expected


@pytest.mark.parametrize(("text", "expected"), SHARE)
def test_which_shares_are_no_days(text: str, expected: list[tuple[str, str]]) -> None:
    """A zero, no more than twelve, and nothing that is counted: a day; a colon ends a share."""
    assert _read(text) == expected


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_where_a_figure_in_words_stands(text: str, expected: list[tuple[str, str]]) -> None:
    """A bracket on both sides says it again; a label before it, and a part after it, make another thing of it."""
    assert _read(text) == expected


def test_a_quantity_is_whole_and_ranks_before_nothing() -> None:
    """No figure is a short form, or gives way to another reading of its span."""
    hits = numerals._scan(fold("Có 12 hộ, 5%, 3 tỷ đồng, âm 5°C, hai mươi mốt xã, lần thứ 9, 2/3 số vốn."), None)

    assert len(hits) == 7
    assert all(hit[4:] == (hit.end, 0, False) for hit in hits)
