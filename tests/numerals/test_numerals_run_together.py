"""Figures of pages that lost their blanks, of typists, of telephone lists and of tariffs."""

from __future__ import annotations

from decimal import Decimal

import pytest

from vnpolicy import numerals
from vnpolicy.numerals import find


def _read(text: str) -> list[tuple[str, str]]:
    return [(found.text, str(found.value)) for found in find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Phạt tiền từ300.000 đồng đến 500.000 đồngđối với", ["300.000 đồng đến 500.000 đồng"]),
        ("Phạt từ4.000.000 đồngđến6.000.000 đồngtheo", ["4.000.000 đồngđến6.000.000 đồng"]),
        ("Nộp 2.500.000 đồngvà 40.000đồng.", ["2.500.000 đồng", "40.000đồng"]),
        ("Vốn 7 triệuđồng, 1,5 tỷđồng cho xã.", ["7 triệuđồng", "1,5 tỷđồng"]),
        ("Hỗ trợ 9 triệu đồngcho mỗi hộ.", ["9 triệu đồng"]),
        ("Để lại sử dụng25% số thu, tăng7,5%.", ["25%", "7,5%"]),
        ("Có hơn120 hộ và khoảng3.500 người.", ["120", "3.500"]),
        ("Từ đủ 15tuổi, nộp 01bộ hồ sơ, sáp nhập 3.321xã.", ["15", "01", "3.321"]),
        ("Phụ cấp40% lương, phạt800.000 đồng.", ["40%", "800.000 đồng"]),
    ],
)
def test_words_run_together(text: str, expected: list[str]) -> None:
    """A blank that a page lost before a figure, or behind its unit, takes nothing from it."""
    assert [found.text for found in find(text)] == expected


def test_the_worth_of_money_run_together() -> None:
    """The two ends of a range keep their worth where ``đến`` has lost its blanks."""
    assert str(find("Phạt từ4.000.000 đồngđến6.000.000 đồngtheo")[0].value) == "4.000.000-6.000.000 đồng"
    assert str(find("Vốn 7 triệuđồng.")[0].value) == "7.000.000 đồng"


@pytest.mark.parametrize("text", ["Có 5 đồngchí.", "Khu A12, mẫu x50% và CO2.", "Điều 5xã, 12bis."])
def test_what_runs_together_and_is_no_figure(text: str) -> None:
    """Only the words that stand before figures are parted from them, and ``đồng`` only from words behind money."""
    assert [found.text for found in find(text) if found.value.kind != "number"] == []


def test_a_dot_for_a_comma() -> None:
    """Behind marked thousands a last dot with one or two digits is a comma, where a scale tells that it is a figure."""
    assert _read("Thu 61.204.58 triệu đồng, chi 4.310.7 triệu đồng.") == [
        ("61.204.58 triệu đồng", "61.204.580.000 đồng"),
        ("4.310.7 triệu đồng", "4.310.700.000 đồng"),
    ]
    assert _read("Mã hàng 61.204.58 và 6310.90.10 triệu đồng.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Điện thoại: (024) 3936 1234 Fax riêng.",
        "Gọi (0254) 3.727.330 khi cần.",
        "Gọi 024 3804 3333 hoặc 0904 123 456 nhé.",
    ],
)
def test_telephones(text: str) -> None:
    """The groups of a telephone number count nothing, whatever follows them."""
    assert find(text) == []


def test_what_a_bracket_before_a_figure_leaves() -> None:
    """A year in brackets is the code of no area."""
    assert _read("Năm đó (2024) 3.100 hộ thoát nghèo.") == [("3.100", "3.100")]


def test_said_again_before_a_capital() -> None:
    """``3 (ba) Quy chuẩn``: what is said twice counts, though a capital follows; a label and a time keep theirs."""
    assert _read("Nay ban hành 3 (ba) Quy chuẩn quốc gia.") == [("3 (ba)", "3")]
    assert _read("Chọn 01 (một) trong 02 (hai) cách.") == [("01 (một)", "1"), ("02 (hai)", "2")]
    assert _read("Nhà máy 3 (ba) Thăng Long; nghỉ 3 (ba) ngày.") == []


def test_steps_of_a_tariff() -> None:
    """A tariff names its unit before the steps: ``Cho kWh từ 101 - 200``."""
    assert _read("Bậc 1: Cho kWh đến 100\nBậc 2: Cho kWh từ 101 - 200\nBậc 3: Cho kWh từ 201 - 400") == [
        ("100", "100"),
        ("101 - 200", "101-200"),
        ("201 - 400", "201-400"),
    ]


def test_copies_of_an_invoice_and_notes_of_a_tariff() -> None:
    """``liên 2`` is a copy of an invoice, ``chú giải 1`` a note of the tariff of customs."""
    assert find("Giao liên 2 hóa đơn, theo Chú giải 1 biểu thuế.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tòa tuyên án 28 bị cáo và 12 bị đơn.", ["28", "12"]),
        ("Phòng 12 bị hỏng.", []),
        ("Xây cơ sở 2 Bệnh viện, tại cơ sở 3 của trường.", []),
        ("Tỉnh có 5 cơ sở y tế.", ["5"]),
    ],
)
def test_parties_and_branches(text: str, expected: list[str]) -> None:
    """``bị cáo`` is a noun though ``bị`` is none; ``cơ sở 2`` is the name of a branch."""
    assert [found.text for found in find(text)] == expected


def test_past_a_mark() -> None:
    """``vượt mốc`` and ``dưới ngưỡng`` say what ``vượt`` and ``dưới`` say."""
    assert [found.qualifier for found in find("Vượt mốc 7 tỷ đồng, dưới ngưỡng 5%, đạt mốc 3 triệu người.")] == [
        "over",
        "under",
        None,
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Trồng 31 ha/46 ha, thu 2 tỷ đồng/3 tỷ đồng, đạt 45%/60%.",
            ["31 ha", "46 ha", "2 tỷ đồng", "3 tỷ đồng", "45%", "60%"],
        ),
        ("Mật độ 0,9 km/100 km, tốc độ 60 km/h, giá 500 đồng/1 kg.", ["0,9 km", "60 km", "500 đồng"]),
        ("Trồng 31 ha/46 hộ, 5%/một năm hai năm ba.", ["31 ha", "5%"]),
    ],
)
def test_so_much_of_so_much(text: str, expected: list[str]) -> None:
    """What a slash parts from a figure of the same unit is a figure; of a rate, and per so many, it is none."""
    assert [found.text for found in find(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quy hoạch tỷ lệ 1/2000 và tỷ lệ 1/2.000.", ["1/2000", "1/2.000"]),
        ("Bản đồ tỷ lệ 1:10.000.", ["1:10.000"]),
        ("Bản đồ tỷ lệ 1 : 500, trộn theo tỷ lệ 1: 3.", ["1 : 500", "1: 3"]),
        ("Tỷ lệ 1:0, tỷ lệ 1:5a, tháng 1/2000.", []),
        ("Trộn theo tỷ lệ 1 : 2 : 4. Tỷ lệ 1:\n2. Các xã.", []),
    ],
)
def test_scales_of_maps(text: str, expected: list[str]) -> None:
    """``tỷ lệ 1/2000`` is the scale of a map, and no month."""
    assert [found.text for found in find(text)] == expected


def test_money_of_typewriters() -> None:
    """``20.000,đ`` and ``1.500.000,-đ`` close the figure with a comma; ``tr.đ`` are millions."""
    assert _read("Giá 20.000,đ và 1.500.000,-đ, thu 1.250 tr.đ; 20.000, đồng thời.") == [
        ("20.000,đ", "20.000 đồng"),
        ("1.500.000,-đ", "1.500.000 đồng"),
        ("1.250 tr.đ", "1.250.000.000 đồng"),
        ("20.000", "20.000"),
    ]


def test_a_sign_that_says_the_change() -> None:
    """``(+0,1%)`` is a rise, as tables and news put it; ``lên tới`` keeps the qualifier before it."""
    assert [found.change for found in find("Đồ uống (+0,1%), nhóm A+3%.")] == ["increase", None]
    assert [found.qualifier for found in find("Thiệt hại ước tính lên tới 46 tỷ đồng.")] == ["about"]


def test_who_is_guided() -> None:
    """``hướng dẫn 21 đơn vị`` counts those who are guided; ``Hướng dẫn 21`` is a document."""
    assert [found.text for found in find("Sở hướng dẫn 21 đơn vị và 5 xã; theo Hướng dẫn 31 của Ban.")] == ["21", "5"]
    assert [found.text for found in find("Mặt trận hướng dẫn 9 Ban Công tác.")] == ["9"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Phạt từ 500.000 - 1 triệu đồng.", [("500.000 - 1 triệu đồng", "500.000-1.000.000 đồng")]),
        ("Phạt 800.000 đến 1,2 tỷ đồng.", [("800.000 đến 1,2 tỷ đồng", "800.000-1.200.000.000 đồng")]),
        ("Phạt 200 - 300 triệu đồng.", [("200 - 300 triệu đồng", "200.000.000-300.000.000 đồng")]),
        ("Có 15.000 đến 1 triệu hộ.", [("15.000 đến 1 triệu", "15.000-1.000.000")]),
    ],
)
def test_the_low_end_is_told_in_full_where_it_would_be_the_higher(text: str, expected: list[tuple[str, str]]) -> None:
    """``500.000 - 1 triệu đồng``: the first is no number of millions."""
    assert _read(text) == expected


def test_a_line_that_opens_with_a_capital_goes_on_with_no_unit() -> None:
    """``đồng`` and ``Bộ`` on the next line are no ``đồng bộ``."""
    assert _read("Giá gần 2.000 tỷ đồng\nBộ sách bán chạy") == [("2.000 tỷ đồng", "2.000.000.000.000 đồng")]
    assert _read("Lắp 2 đồng\nbộ máy") == [("2", "2")]


def test_levels_and_what_they_started_from() -> None:
    """``mô hình 2 cấp`` is of two, and ``từ 63 còn 34`` starts from sixty-three; ``hình 2`` is a picture."""
    assert _read("Theo mô hình 2 cấp, xem hình 2 ở dưới.") == [("2", "2")]
    assert _read("Gửi Mặt trận Tổ quốc Việt Nam 52 tỉnh.") == [("52", "52")]
    assert _read("Sáp nhập từ 63 còn 34 tỉnh.") == [("63", "63"), ("34", "34")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Giá 15-20.000 đồng/kg.", [("15-20.000 đồng", "15.000-20.000 đồng")]),
        ("Giá từ 15 đến 20.000 đồng.", [("15 đến 20.000 đồng", "15.000-20.000 đồng")]),
        ("Bù 2-3.000 tỷ đồng.", [("2-3.000 tỷ đồng", "2.000.000.000.000-3.000.000.000.000 đồng")]),
        ("Giá 15 đồng đến 20.000 đồng.", [("15 đồng đến 20.000 đồng", "15 đồng đến 20.000 đồng")]),
        ("Giá 15 (mười lăm)-20.000 đồng.", [("15 (mười lăm)-20.000 đồng", "15.000-20.000 đồng")]),
        ("Giá 900-20.500 đồng.", [("900-20.500 đồng", "900-20.500 đồng")]),
        ("Có 5-10.000 hộ.", [("5-10.000", "5-10.000")]),
    ],
)
def test_the_low_end_of_a_price_shares_its_thousands(text: str, expected: list[tuple[str, str]]) -> None:
    """``15-20.000 đồng`` is from fifteen thousand; each end with its own unit says what it says."""
    assert _read(text) == expected


def test_a_price_of_fifteen_dong_and_more_is_written_with_both_units() -> None:
    """What is written reads back, also where the low end is no number of thousands."""
    for high_open in (False, True):
        price = numerals.Money(None, "VND", Decimal(15), Decimal(20_000), high_open)
        assert numerals.parse(str(price)) == price
