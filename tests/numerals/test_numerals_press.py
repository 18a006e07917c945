"""Figures as ministries' news, reports and tables of equipment write them."""

from __future__ import annotations

import pytest

from vnpolicy.numerals import find


def _read(text: str) -> list[tuple[str, str, str | None, str | None]]:
    return [(found.text, str(found.value), found.qualifier, found.change) for found in find(text)]


@pytest.mark.parametrize(
    ("text", "qualifier", "change"),
    [
        ("Vốn đăng ký cao gần gấp 3 lần.", "nearly", None),
        ("Khách quốc tế hơn gấp 2 lần.", "over", None),
        ("Tổng thu ước tăng 8,2%.", "about", "increase"),
        ("Chi phí ước tính giảm 3 tỷ đồng.", "about", "decrease"),
        ("Tuyến đường thông xe nhanh hơn 3 lần.", None, None),
        ("Giá bán rẻ hơn 20%.", None, None),
        ("Giá bán cao hơn 20% so với năm ngoái.", None, "increase"),
        ("Công bố không muộn hơn 5 lần.", "at_most", None),
        ("Mở lại không được sớm hơn 5 lần.", "at_least", None),
    ],
)
def test_what_the_words_before_say(text: str, qualifier: str | None, change: str | None) -> None:
    """A multiple keeps its qualifier, an estimated change is about so much, and what is sooner is so by so much."""
    found = find(text)

    assert [(one.qualifier, one.change) for one in found] == [(qualifier, change)]


@pytest.mark.parametrize("each", ["lần lượt", "tương ứng"])
def test_one_verb_and_a_figure_for_each(each: str) -> None:
    """``lần lượt`` and ``tương ứng`` give every share of the row the change that the verb says."""
    found = find(f"Sắt, thép và xi măng giảm {each} 3,1%, 4,2% và 5,3%; than còn 8%.")

    assert [one.change for one in found] == ["decrease", "decrease", "decrease", None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nước ta tăng 15 bậc, lên vị trí 71/193.", ["15", "71/193"]),
        ("Đoạn từ Km 144+560 đến Km 210+300 đã xong.", []),
        ("Tổng là 16.1+16.2 theo mẫu.", []),
        ("Sở sẽ cấp 01 chứng từ cho mỗi người.", ["01"]),
        ("Tỉnh đã cấp 9 giấy phép và thẻ cấp 2.", ["9"]),
        ("Nhà cấp 4 và đường cấp 3 của xã.", []),
        ("Biểu thuế lũy tiến từng phần 5 bậc.", ["5"]),
        ("Trạm có 1x750kVA và 2x55 kW, ảnh cỡ 3x4 cm, mẫu 2x5.", ["750kVA", "55 kW"]),
        ("Năng suất 150 t/h, có lúc 110÷250 t/h.", ["150 t", "110÷250 t"]),
        ("Số làn xe | ≥ 8 | pH ≥6<br>.", ["8", "6"]),
        ("Quy định như sau.\n07 loại biển báo của đường.", ["07"]),
        ("Quy định như sau.\n07 Loại biển báo của đường.", []),
        ("Hội đồng gồm:\n+ 02 Phó Chủ tịch;\n- 01 mũ vải;\n- 7 mũ vải.", ["02", "01"]),
        ("Tổ giúp việc có 3 Phó Giám đốc.", ["3"]),
    ],
)
def test_what_counts(text: str, expected: list[str]) -> None:
    """Ranks among so many, what is issued, what each of several has and bounds count; places on a road do not."""
    assert [found.text for found in find(text)] == expected
