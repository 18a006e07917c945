"""A row for each figure."""

from __future__ import annotations

import datetime as dt
import sys
import unicodedata
from decimal import Decimal

import pytest

from vnpolicy import extract

ON = dt.date(2025, 5, 20)

# What each figure of a sentence counts or measures.
COUNTED = [
    ("Năm nay tăng 5%.", [None]),  # a time is not what grew
    ("Cả nước có 3.525 dịch vụ công trực tuyến được cung cấp.", ["dịch vụ công trực tuyến"]),
    ("Đã sửa đổi 485 văn bản quy phạm pháp luật để thực thi phương án.", ["văn bản quy phạm pháp luật"]),
    ("Chính phủ ban hành 26 nghị quyết, 31 quyết định và 13 công điện.", ["nghị quyết", "quyết định", "công điện"]),
    ("Có 172 cơ sở khám, chữa bệnh tại 29 địa phương.", ["cơ sở khám, chữa bệnh", "địa phương"]),
    ("Khoảng 70% người tiêu dùng đã thanh toán qua tài khoản.", ["người tiêu dùng"]),
    ("Tỷ lệ hồ sơ trực tuyến toàn trình đạt 50,4%.", ["Tỷ lệ hồ sơ trực tuyến toàn trình"]),
    ("Trong quý I/2025, kinh phí đã giải ngân là 2,35 nghìn tỷ đồng.", ["kinh phí đã giải ngân"]),
    (  # a change goes on about what was measured last
        "Doanh thu công nghiệp số ước đạt 423.300 tỷ đồng, tăng trưởng 44,4%.",
        ["Doanh thu công nghiệp số", "Doanh thu công nghiệp số"],
    ),
    ("Tỷ lệ hộ nghèo giảm từ 5,2% xuống còn 3,4%.", ["Tỷ lệ hộ nghèo", "Tỷ lệ hộ nghèo"]),
    ("Giao Bộ Tài chính bố trí 850 tỷ đồng.", [None]),
    ("Bộ Y tế cho biết tỷ lệ tiêm chủng đạt 95,2%.", ["tỷ lệ tiêm chủng"]),
    ("Kết quả cho thấy tỷ lệ hộ nghèo còn 3,4%.", ["tỷ lệ hộ nghèo"]),
    ("Bộ Tài chính khẳng định thu nội địa đạt 61%.", ["thu nội địa"]),
    ("Tỷ lệ người biết chữ đạt 98,5%.", ["Tỷ lệ người biết chữ"]),
    (  # a subject of several parts
        "Khu vực nông, lâm nghiệp và thủy sản tăng 3,4%; công nghiệp chế biến, chế tạo tăng 2,1%.",
        ["Khu vực nông, lâm nghiệp và thủy sản", "công nghiệp chế biến, chế tạo"],
    ),
    ("Năm nay, bệnh viện và trạm y tế tăng 5%.", ["bệnh viện và trạm y tế"]),
    ("Giá điện tăng 8%, trong khi giá nước giảm 4%.", ["Giá điện", "giá nước"]),
    ("Xuất khẩu giảm 10% và tiếp tục giảm 7%.", ["Xuất khẩu", "Xuất khẩu"]),
    ("Giá điện tháng 9 tăng 3% so với tháng 8 và so với cùng kỳ năm trước tăng 4%.", ["Giá điện", "Giá điện"]),
    ("Doanh thu tăng 2% và lợi nhuận tăng 3% (giá điện tăng 4%).", ["Doanh thu", "lợi nhuận", "giá điện"]),
    ("Các xã được cấp kinh phí 5 tỷ đồng.", ["kinh phí"]),
    ("Khách du lịch tăng 31%; lũy kế tăng 37%.", ["Khách du lịch", "Khách du lịch"]),
    ("So với cùng kỳ năm trước tăng 4%.", [None]),
    ("Kinh phí là 312 tỷ đồng, trong đó ngân sách huyện 210 tỷ đồng.", ["Kinh phí", "ngân sách huyện"]),
]


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_what_a_figure_counts(text, expected):
    """Words and parts of speech decide where the noun phrase starts and ends."""
    pytest.importorskip("underthesea")

    assert [row.counted for row in extract(text, on=ON).figures] == expected


def test_decomposed_text_counts_the_same():
    """What is counted is the same phrase in any normal form, in composed letters."""
    pytest.importorskip("underthesea")

    text = unicodedata.normalize("NFD", "Cả nước có 3.525 dịch vụ công trực tuyến được cung cấp.")

    assert [row.counted for row in extract(text, on=ON).figures] == ["dịch vụ công trực tuyến"]


def test_a_row_says_what_its_entity_says():
    """Amount, unit, qualifier and change are those of the entity."""
    text = "Đạt hơn 2,3 triệu tỷ đồng, tăng 4-5%; 221MW; 56/76; còn 12 ngày làm việc."
    money, change, measure, ratio, duration = extract(text, on=ON).figures

    assert (money.amount, money.unit, money.qualifier) == (Decimal(2_300_000_000_000_000), "VND", "over")
    assert (change.low, change.high, change.unit, change.change) == (Decimal(4), Decimal(5), "percent", "increase")
    assert (measure.amount, measure.unit) == (Decimal(221), "MW")
    assert (ratio.amount, ratio.whole, ratio.unit) == (Decimal(56), Decimal(76), None)
    assert duration.unit == "working_day"
    assert change.to_row()["low"] == "4"
    assert (ratio.to_row()["amount"], ratio.to_row()["whole"]) == ("56", "76")


PERIODS = [
    (  # what is measured against ends with its sentence
        "Bốn tháng đầu năm hoàn thành 1.614 căn, bằng 16% chỉ tiêu. Đến năm 2030 phải đạt 9.445 căn.",
        ["Bốn tháng đầu năm", "Bốn tháng đầu năm", "Đến năm 2030"],
    ),
    ("Trong quý I/2025, đã cấp 12 mã; thu 5%.", ["quý I/2025", "quý I/2025"]),
    ("Thu 5% trong quý I/2025, tăng 2% so với cùng kỳ năm 2024.", ["quý I/2025", "quý I/2025"]),
    ("Năm 2024 thu 5%.\nThu 6%.", ["Năm 2024", None]),
    ("Quý I thu giảm 10% và giảm tiếp 7% trong quý II.", ["Quý I", "quý II"]),
    ("Quý III tăng 6%, thấp hơn mức 7% quý I và 8% của quý II.", ["Quý III", "quý I", "quý II"]),
    ("Chi 5 tỷ đồng năm 2024 và 6 tỷ đồng năm 2025.", ["năm 2024", "năm 2025"]),
    ("Quý I/2025 thu 5 tỷ đồng, bằng 45,5% của năm 2024, và chi 4 tỷ đồng.", ["Quý I/2025"] * 3),
    ("Quý I/2025 thu 5 tỷ đồng, đạt 45% cùng kỳ năm 2024, chi 4 tỷ đồng.", ["Quý I/2025"] * 3),
    ("Đến nay đã trồng 78 ha ngô, bằng 91% cùng kỳ năm 2024.", [None, None]),
    ("Năm 2024 tăng 2%, thấp nhất trong giai đoạn 2011-2024. Dịch vụ tăng 6%.", ["Năm 2024", "Năm 2024"]),
    ("Thu cao nhất trong quý I: 5 tỷ đồng; giai đoạn 2021-2025 tăng 6%.", ["quý I", "giai đoạn 2021-2025"]),
    ("Theo Quyết định số 5/QĐ-TTg ngày 3/3/2025, thu 12 tỷ đồng.", [None]),
    ("Thu 5% theo Quyết định số 5/QĐ-TTg ngày 3/3/2025, đến năm 2026 thì hết.", ["đến năm 2026"]),
    ("Thu 5%.\nNăm 2024 hết.", [None]),
    ("Thu 5% nhé. Rồi năm 2024 hết.", [None]),
    ("Thu 5%, tăng so với dự toán năm 2024.", [None]),
    ("Quý I/2025 thu 5%. Cùng kỳ năm 2024 thu 4%.", ["Quý I/2025", "Cùng kỳ năm 2024"]),
    ("Năm 2023 hết.\nThu 5%, đến năm 2024 thì hết.", ["năm 2024"]),
    ("Năm 2023 hết.\nNăm 2024 thu 5%; chi\n6% nữa.", ["Năm 2024", None]),
    ("Theo Công văn số 12/UBND ngày 3/3/2025, thu 12 tỷ đồng.", [None]),
    ("Theo Kết luận số 12-KL ngày 3/3/2025, thu 12 tỷ đồng.", [None]),
    ("Với 3/4 số hộ, ngày 3/3/2025 thu 12 tỷ đồng.", ["ngày 3/3/2025", "ngày 3/3/2025"]),
    # behind a comma a clause begins, of which what stands before it measures nothing
    ("Quý I/2025 thu bằng 45%, quý II/2025 thu 6 tỷ đồng.", ["Quý I/2025", "quý II/2025"]),
    ("Thu cao nhất từ trước, giai đoạn 2021-2025 tăng 6%.", ["giai đoạn 2021-2025"]),
    ("Thu cao nhất từ trước, trong giai đoạn 2021-2025 tăng 6%.", ["giai đoạn 2021-2025"]),
    ("Thu cao nhất từ trước giai đoạn 2021-2025, tăng 6%.", [None]),
    ("Năm 2025 thu 5 tỷ đồng, cùng kỳ năm 2024 thu 4 tỷ đồng.", ["Năm 2025", "Năm 2025"]),
]


@pytest.mark.parametrize(("text", "expected"), PERIODS)
def test_the_time_that_a_figure_speaks_of(text, expected):
    """The time behind it, else the nearest before it, else the next; not what it is measured by, nor a day of issue."""
    for form in ("NFC", "NFD"):
        rows = extract(unicodedata.normalize(form, text), on=ON).figures
        periods = [row.period.text if row.period else None for row in rows if row.entity.kind != "date"]

        assert [period and unicodedata.normalize("NFC", period) for period in periods] == expected


def test_the_days_of_the_period_stand_in_the_row():
    """A row names both ends of its period."""
    (row,) = extract("Quý I/2025 thu 5%.", on=ON).figures

    assert (row.to_row()["period_start"], row.to_row()["period_end"]) == (dt.date(2025, 1, 1), dt.date(2025, 3, 31))


def test_a_row_is_plain_values(monkeypatch):
    """Every row has the same names, and that of a time also its days."""
    monkeypatch.setitem(sys.modules, "underthesea", None)
    first, second = extract("Quý I/2025 tăng hơn 4-5%.\nĐúng 56/76 hộ.", on=ON).figures
    names = "kind start end text amount low high whole unit qualifier change counted"
    said = ("percentage", 20, 24, "4-5%", None, "4", "5", None, "percent", "over", "increase", None)
    days = {"period_start": dt.date(2025, 1, 1), "period_end": dt.date(2025, 3, 31)}

    assert first.to_row() == dict(zip(names.split(), said, strict=True)) | days
    said = ("ratio", 31, 36, "56/76", "56", None, None, "76", None, None, None, None)
    assert second.to_row() == dict(zip(names.split(), said, strict=True))


def test_without_the_extra_the_rows_say_so(monkeypatch):
    """Where underthesea is not installed the rows stand, and the note says what they lack and how to get it."""
    monkeypatch.setitem(sys.modules, "underthesea", None)
    figures = extract("Có 3.525 dịch vụ công.", on=ON).figures

    assert [(row.amount, row.counted) for row in figures] == [(Decimal(3525), None)]
    assert figures.note == "what a figure counts is not read: it needs underthesea (pip install 'vnpolicy[text]')"


def test_figures_are_a_sequence():
    """Rows can be counted, indexed and sliced; a text without figures has none, and no note."""
    figures = extract("5% và 6% và 7%", on=ON).figures

    assert (len(figures), figures[0].amount, [row.amount for row in figures[1:]]) == (3, Decimal(5), [6, 7])
    assert (len(extract("").figures), extract("").figures.note) == (0, None)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Trong quý I/2025, cấp 3.525 giấy phép.", (dt.date(2025, 1, 1), dt.date(2025, 3, 31))),
        ("Ngày 05/3/2025, cấp 3.525 giấy phép.", (dt.date(2025, 3, 5), dt.date(2025, 3, 5))),
        ("Hoàn thành cấp 3.525 giấy phép trong quý III/2025.", (dt.date(2025, 7, 1), dt.date(2025, 9, 30))),
        ("Hoàn thành cấp 3.525 giấy phép trước ngày 30/6/2025.", (dt.date(2025, 6, 30), dt.date(2025, 6, 30))),
        ("Tháng 6, cấp 3.525 giấy phép.", (None, None)),
        ("Đã cấp 3.525 giấy phép.", (None, None)),
    ],
)
def test_the_time_of_a_figure_has_a_first_and_a_last_day(text, days):
    """Whether a stretch, a day or a deadline says it; None where no day is known."""
    (row,) = extract(text).figures

    assert (row.period_start, row.period_end) == days
    assert (row.to_row().get("period_start"), row.to_row().get("period_end")) == days


def test_a_lone_surrogate_stops_no_figure():
    """Half of a pair, which no tagger takes, leaves the figures around it to be read."""
    pytest.importorskip("underthesea")

    (row,) = extract("Sản lượng \ud800 lúa tăng 5%.", on=ON).figures

    assert (row.entity.text, row.counted) == ("5%", "lúa")


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("có đủ 15 năm phục vụ trong kho thóc trở lên", "at_least"),
        ("đủ 20 năm trông kho trở xuống", "at_most"),
        ("đã có 5 năm làm công tác kho trở lên", "at_least"),
        ("có 5 kho thóc của xã vùng cao trở lên", None),
        ("đủ 36 tháng với trình độ đại học trở lên", None),
        ("từ 5 năm làm nghề có chức danh trở lên", "at_least"),
        ("từ 20 mét vuông (m2) trở lên", "at_least"),
        ("từ 50.000 đồng (năm mươi nghìn đồng) trở xuống", "at_most"),
    ],
)
def test_words_between_a_length_and_its_bound(text, qualifier):
    """``trở lên`` bounds a length behind what it is of, unless that may be so much and up itself."""
    assert extract(text, on=ON).entities[0].qualifier == qualifier


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("Kho không bị kiểm tra quá 01 lần.", "at_most"),
        ("Chủ kho không bị phạt tiền quá 5 triệu đồng.", "at_most"),
        ("Kho bị kiểm tra quá 01 lần.", "over"),
    ],
)
def test_what_nobody_suffers_beyond_a_bound(text, qualifier):
    """``không bị phạt quá N`` sets the most that may be."""
    assert extract(text, on=ON).entities[0].qualifier == qualifier


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Lương tăng 350.000 đồng (khoảng 7,1%) so với năm trước.", "increase"),
        ("Giảm 381 kho (gần 70%).", "decrease"),
        ("Thu 200 tỷ đồng (hơn 70%).", None),
    ],
)
def test_the_share_of_a_change_may_be_rough(text, change):
    """``tăng 350.000 đồng (khoảng 7,1%)``: the share in brackets is the change's too."""
    share = next(entity for entity in extract(text, on=ON).entities if entity.kind == "percentage")
    assert (share.change, share.qualifier is None) == (change, False)
