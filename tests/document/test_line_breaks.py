"""A line that ends as Windows ends it changes nothing that is read."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy import extract

ON = dt.date(2025, 6, 1)
BY = " trước ngày 30/6/2025."
SENTENCES = [
    "Giao các địa phương có F0 rà soát mỏ đá" + BY,
    "Giao Bộ Xây dựng lập đề án nhà ở; trình Thủ tướng Chính phủ" + BY,
    "Bộ Y tế họp. Cơ quan này báo cáo Chính phủ" + BY,
    "Yêu cầu các đơn vị sản xuất, kinh doanh pháo hoa trên địa bàn rà soát kho, xong" + BY,
    "Chậm nhất ngày 29/6/2025, Hội đồng chấm thi công bố danh sách.",
    "Tổ chức, cá nhân trồng sâm thực hiện công bố giống" + BY,
    "Người nộp hồ sơ có trách nhiệm bổ sung giấy tờ" + BY,
    "Bộ Y tế lồng ghép vào Chương trình mục tiêu quốc gia, báo cáo Chính phủ" + BY,
    "Theo điểm a khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP của Chính phủ, Cục Pháp chế Bộ Quốc phòng họp.",
    "Kính gửi: Các sở, ban, ngành\nĐể kịp tổng hợp, đề nghị Quý cơ quan gửi số liệu" + BY,
    "UBND tỉnh Sơn La yêu cầu:\n1. Sở Y tế:\na) Rà soát kho thuốc" + BY + "\nb) Lập danh sách" + BY,
    "Nhiệm vụ | Thời hạn hoàn thành | Cơ quan chủ trì\nLập đề án | 30/9/2025 | Bộ Xây dựng",
    'Sửa đổi Điều 5 như sau:\n"Điều 5. Phạm vi\n1. Theo khoản 2 Điều này."\nĐiều 2. Hiệu lực\nTheo khoản 1 Điều này.',
    "QUỐC HỘI\nLuật số: 31/2024/QH15\nLUẬT\nĐẤT ĐAI\nĐiều 1. Phạm vi\nLuật này quy định về đất.",
]


def values(text: str) -> list[object]:
    """What is read, without the places."""
    document = extract(text, on=ON)
    found: list[object] = [(e.kind, e.value, e.qualifier) for e in document.entities if e.kind != "deadline"]
    return found + [(row.assignees, row.due, " ".join(row.text.split())) for row in document.assignments]


@pytest.mark.parametrize("text", SENTENCES)
def test_files_of_another_system(text):
    """
    A document whose lines end with a carriage return too has the values of one whose lines end plainly.
    """
    assert values(text.replace("\n", "\r\n")) == values(text)


@pytest.mark.parametrize("text", SENTENCES)
def test_wherever_a_line_may_end(text):
    """
    Where a sentence may be broken by the end of a line, it may be broken by that of Windows.
    """
    for at in [at for at, letter in enumerate(text) if letter == " "]:
        before, after = text[:at], text[at + 1 :]
        plain = values(f"{before}\n{after}")
        if plain == values(text):
            assert values(f"{before}\r\n{after}") == plain, (before, after)
