"""Figures that are names, ranks, parts of a map or of another word, and those that marks and cells lead to."""

from __future__ import annotations

import pytest

from vnpolicy import numerals
from vnpolicy.numerals import Ordinal


def _read(text: str) -> list[tuple[str, str]]:
    return [(found.kind, found.text) for found in numerals.find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ban giám đốc không triệu tập cuộc họp.", []),
        ("Trong năm\ntriệu tập thêm hai cuộc họp.", []),
        ("Hãng không triệu hồi lô xe đó.", []),
        ("Đường ĐT 639 đi qua xã; QL 1 ngập.", []),
        ("Chất 2,5 - dimethoxyphenyl và 1,2-dimethylheptyl là ma túy.", []),
        ("Cứ sinh trai trên gái là 111,5/100, và 111/100.", [("ratio", "111,5/100")]),
        ("Kho rộng 2,5 - 3,5 ha.", [("measure", "2,5 - 3,5 ha")]),
        ("Máy đào\nca\n0,108\n10\n", [("number", "0,108")]),
        ("Người bệnh có ba triệu chứng.", []),
        ("Người bệnh có 3 triệu chứng thường gặp.", [("number", "3")]),
        ("Kho giữ ba triệu chứng từ.", [("number", "ba triệu")]),
        ("Sở đã cấp 2 triệu chứng chỉ.", [("number", "2 triệu")]),
        ("Xưởng in 3 triệu tập vở.", [("number", "3 triệu")]),
        ("Quỹ có ba triệu hội viên.", [("number", "ba triệu")]),
    ],
)
def test_a_word_that_begins_as_the_scale(text: str, expected: list[tuple[str, str]]) -> None:
    """``triệu tập``, ``triệu hồi`` and ``triệu chứng`` are no millions; of papers there may be millions."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trụ sở ở số 7 Triệu Túc, phường Một.", []),
        ("Hơn 7 Triệu Lượt Khách Đến Chợ", [("number", "7 Triệu")]),
        ("Có 7 Triệu lượt khách.", [("number", "7 Triệu")]),
        ("SỐ 7 TRIỆU LƯỢT KHÁCH", [("number", "7 TRIỆU")]),
    ],
)
def test_a_street_named_as_the_scale(text: str, expected: list[tuple[str, str]]) -> None:
    """Behind ``số`` a ``Triệu`` with a capital and another after it is the name of a street."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("M7 2345678,12 412345,67\nM8 2345699,01 412399,5", []),
        ("Mốc có X = 2345678,12; Y = 412345,67.", []),
        ("Sản lượng đạt 412345,67 trong quý.", [("number", "412345,67")]),
        ("Kho có 412345,67 suất ăn.", [("number", "412345,67")]),
        ("Kho có 412345,67 m3 nước.", [("measure", "412345,67 m3")]),
        ("Giá trị\n41234,67\nhết", [("number", "41234,67")]),
    ],
)
def test_coordinates_count_nothing(text: str, expected: list[tuple[str, str]]) -> None:
    """Six digits and more without marks, with decimals and nothing counted, are a place on a map."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trạm đặt ở xã Long Thành 2.", []),
        ("Thuộc tỉnh Cao Bằng 1.", []),
        ("Đường qua Cao Bằng 15 km.", [("measure", "15 km")]),
        ("Gộp thành 2.", [("number", "2")]),
        ("Nay gộp Thành 2.", [("number", "2")]),
        ("TỔNG CỘNG BẰNG 2.", [("number", "2")]),
        ("Hà Nội. Bằng 2.", [("number", "2")]),
        ("Bằng 2.", [("number", "2")]),
    ],
)
def test_names_that_end_as_what_announces_a_figure(text: str, expected: list[tuple[str, str]]) -> None:
    """``bằng`` and ``thành`` announce a figure, and not where they end a name."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Phí ở số thứ tự 7 mục B.", []),
        ("Phí ở số thứ tự 4.2 Mục II.", []),
        ("Tiền công bậc thợ 3,5/7.", []),
        ("Khám ở Bệnh viện 12 Trung ương.", []),
        ("Xây bệnh viện 300 giường.", [("number", "300")]),
        ("Nghề gốm ở đây nở rộ từ thế kỷ 18 nhờ các thương thuyền.", []),
        ("Đầu thiên niên kỷ 2 dòng sông đổi hướng.", []),
        ("Đoàn dự SEA Games 32 giành 12 huy chương.", [("number", "12")]),
        ("Lắp bộ chuyển mạch layer 3 dọc tuyến cáp.", []),
        ("Sở gửi thông báo 01 lần.", [("number", "01")]),
        ("Xã báo cáo 02 lần/ngày.", [("number", "02")]),
        ("Sở gửi thông báo 01 tới các xã.", []),
        ("Tính trên cơ sở 02 lần mức lương.", [("number", "02")]),
        ("Tỉnh có 12 y sĩ và 9 y tá.", [("number", "12"), ("number", "9")]),
        ("Tỷ lệ 2/3 được giữ nguyên.", [("ratio", "2/3")]),
        ("Làm theo tỷ lệ 1/5; tỷ lệ 1/10.", [("ratio", "1/5"), ("ratio", "1/10")]),
    ],
)
def test_numbers_of_things_and_how_often(text: str, expected: list[tuple[str, str]]) -> None:
    """A place in a list, a grade and the number of a hospital count nothing; how often, and a share, are figures."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tỉnh có:\n- 12 cảng sông;\n+ 3 âu thuyền.", ["12", "3"]),
        ("Tỉnh có:\n- 12 Cảng sông;\n- 120 Cảng sông;\n- 3 và 4.", []),
        ("Tỉnh có:\n- 1999 cảng sông.", []),
        ("| Huyện A | 1 thị trấn, 17 xã | 20 kíp |", ["1", "17", "20"]),
        ("| 7 Nhóm việc | 3 kíp |", ["3"]),
        ("| Huyện A | 7 của tỉnh |", []),
        ("| 1 | Đến 120 | Từ 10 | 7 | Đến đâu |", ["120", "10", "7"]),
        ("| 1 | Đến 2025 | Từ xã | đến | 7 |", ["7"]),
    ],
)
def test_what_a_bullet_or_a_cell_leads_to_counts(text: str, expected: list[str]) -> None:
    """Behind a bullet, or in a cell of a row, a figure before small letters is no marker, nor one end of a stretch."""
    assert [found.text for found in numerals.find(text)] == expected


@pytest.mark.parametrize(
    ("text", "span", "rank"),
    [
        ("hành khách thứ 1 triệu", "thứ 1 triệu", 1_000_000),
        ("lượt khách thứ 1,5 triệu", "thứ 1,5 triệu", 1_500_000),
        ("vị khách thứ 10.000", "thứ 10.000", 10_000),
        ("lần thứ 03 (ba)", "thứ 03 (ba)", 3),
        ("chiếc thứ hai (02)", "thứ hai (02)", 2),
        ("chiếc thứ mười hai (12)", "thứ mười hai (12)", 12),
        ("hành khách thứ một triệu", "thứ một triệu", 1_000_000),
        ("lượt khách thứ hai nghìn ba trăm", "thứ hai nghìn ba trăm", 2_300),
        ("lần thứ hai triệu tập ông A", "thứ hai", 2),
        ("lần thứ 3 triệu tập ông A", "thứ 3", 3),
    ],
)
def test_ranks_that_are_high_or_said_twice(text: str, span: str, rank: int) -> None:
    """A rank may have a scale or marked thousands, and itself in brackets; it is read back as it is written."""
    (found,) = numerals.find(text)

    assert (found.text, found.value) == (span, Ordinal(rank))
    assert numerals.parse(str(found.value)) == found.value


@pytest.mark.parametrize("text", ["thứ 12345", "thứ 1,5", "thứ 1.25.4", "thứ 1,0005 nghìn", "thứ 99 tỷ tỷ", "khóa 0"])
def test_what_is_no_rank(text: str) -> None:
    """A rank is whole, and long only where its thousands are marked."""
    assert not numerals.is_valid(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cần 0,35\n\n- 15 -\nKhối lượng", [("number", "0,35")]),
        ("Số hộ: 12\n- 15 xã đã đạt", [("number", "15")]),
        ("Cần 12\n- 15 xã", [("number", "12\n- 15")]),
        ("Công suất 13\n- 15 kW.", [("measure", "13\n- 15 kW")]),
        ("Giá bán 13\nđến 15 kW.", [("measure", "13\nđến 15 kW")]),
        ("Sức chứa 12 -\n15 người.", [("number", "12 -\n15")]),
    ],
)
def test_a_dash_that_starts_a_line(text: str, expected: list[tuple[str, str]]) -> None:
    """Behind an empty line, or what a colon announces, a dash opens an item or the number of a page."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Một phần năm 2026 đã qua.", []),
        ("Một phần năm số hộ đã nộp.", [("ratio", "Một phần năm")]),
        ("Hai phần năm 2.500 hộ.", [("ratio", "Hai phần năm")]),
        ("Giá từ thập niên 1990s.", []),
        ("Chờ 1500s rồi tắt.", [("measure", "1500s")]),
    ],
)
def test_a_part_of_a_year(text: str, expected: list[tuple[str, str]]) -> None:
    """``một phần`` before a year is no fifth, and the 1990s are no seconds."""
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Chi cao hơn cùng kỳ 2 điểm % và 15 tỷ đồng.", ["increase", "increase"]),
        ("Chi tăng so với năm 2024 là 4,6% và 15 tỷ đồng.", ["increase", "increase"]),
        ("Chi tăng 15 tỷ đồng và 5% so với năm trước.", ["increase", "increase"]),
        ("Chi tăng 5% và đạt 15 tỷ đồng.", ["increase", None]),
        ("Chi giảm 5% và đường 15 tỷ đồng.", ["decrease", None]),
    ],
)
def test_a_second_amount_of_the_same_change(text: str, changes: list[str | None]) -> None:
    """What ``và`` adds to a change is one too, unless it is what was reached or another thing."""
    assert [found.change for found in numerals.find(text)] == changes
