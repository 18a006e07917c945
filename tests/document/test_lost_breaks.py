"""Texts that have lost their line breaks, as what is scraped, or cut for an index, often has."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy import extract
from vnpolicy import text as text_module
from vnpolicy.text import fold

ON = dt.date(2025, 6, 15)
LAW = """Chương II
QUYỀN VÀ NGHĨA VỤ CỦA HỘ TRỒNG SÂM
Điều 7. Quyền của hộ trồng sâm
1. Hộ trồng sâm được hỗ trợ 5 triệu đồng theo Nghị định số 83/2018/NĐ-CP.
2. Hộ quy định tại khoản 1 Điều này được vay vốn, trừ trường hợp sau đây:
a) Đã vay 02 lần;
b) Không nộp hồ sơ trong thời hạn quy định tại điểm a khoản 3 Điều này.
3. Thời hạn nộp hồ sơ:
a) 15 ngày làm việc đối với hộ nghèo;
b) 10 ngày đối với hộ khác.
Điều 8. Nghĩa vụ của hộ trồng sâm
Hộ trồng sâm thực hiện Điều 7 của Nghị quyết này và khoản 2 Điều 12 Luật Dược.
Mục 2. TỔ CHỨC THỰC HIỆN
Điều 9. “Vườn sâm giống”
1. Hạn mức nêu tại khoản này là 3 ha.
2. Bộ Y tế phối hợp với Bộ Nông nghiệp và Môi trường hướng dẫn khoản 1 Điều này.
"""
DECISION = """Căn cứ Luật Dược; theo đề nghị của Giám đốc Sở Y tế.
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý vườn sâm.
Điều 2. Giao nhiệm vụ:
- Sở Y tế tỉnh Sơn La lập danh sách hộ trồng sâm trước ngày 30/6/2025;
- Sở Tài chính tỉnh Sơn La bố trí 2 tỷ đồng, hoàn thành trong quý III/2025.
Điều 3. Quyết định này có hiệu lực từ ngày 01/7/2025 và thay thế Quyết định số 12/2020/QĐ-UBND.
"""


@pytest.mark.parametrize("text", [LAW, DECISION])
def test_a_text_in_one_line_reads_as_it_does_in_many(text):
    """What opens a line is seen without the break before it, and ``Điều này`` is the same one."""
    plain, flat = extract(text, on=ON), extract(text.replace("\n", " "), on=ON)

    assert len(plain.entities) > 8
    assert [(e.start, e.end, e.value) for e in flat] == [(e.start, e.end, e.value) for e in plain]
    assert [(a.assignees, a.due) for a in flat.assignments] == [(a.assignees, a.due) for a in plain.assignments]
    assert [node.label for node in flat.structure.walk()] == [node.label for node in plain.structure.walk()]


REST = " Cơ quan được giao chủ trì tổ chức thực hiện, kiểm tra và báo cáo kết quả theo quy định của pháp luật." * 3


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Các hộ làm theo Điều 5. Các sở làm theo Điều 6.", 1),  # cited
        ("Việc này nêu ở khoản 1. Điều 5 quy định khác.", 1),  # no mark behind the number
        ("Theo Điều 7; Điều 8. điều khác không áp dụng.", 1),  # and no capital
        ("Có 3 loại: 1. Loại một; 2. Loại hai.", 3),
        ("Ông nói: “Đã xong.” - bà đáp.", 1),  # a dash between words
        ("Gồm: - gạo; - muối.", 3),
        ("THI HÀNH[4] Điều 9. Hiệu lực.", 2),
        ("Nội dung như sau: Điều 9. Hiệu lực.", 2),
        ("Căn cứ: Điều 12. Luật Dược. Xem thêm: Điều 13. Điều 14. Điều 15 nữa.", 1),
        ("Quyết định: Điều 1. Phạm vi.", 1),
        ("Xong. Điều 2. Quyết định này có hiệu lực.", 2),
        ("Theo BLDS Điều 468. Lãi suất do các bên định.", 1),
        ("Tổng số: 25. 12 hộ xong.", 1),
        ("Xong. Mục 3. KIỂM TRA. Chương IV QUẢN LÝ. Mục tiêu là đủ. Mục 4. Kiểm tra.", 3),
        ("Xong. Điều 4. Điều kiện 1. Có đất; 2. Có vốn.", 4),
    ],
)
def test_what_opens_a_line(text, lines):
    """A break stands behind the end of a sentence, or a title in capitals, and only before what opens a line."""
    assert len(fold(text + REST).cased.split("\n")) == lines


def test_a_text_with_one_break_keeps_its_lines():
    """Only a long text without any break has lost them."""
    text = "Có 3 loại: 1. Loại một; 2. Loại hai."
    assert fold(text).cased == text
    assert fold(text + "\n" + REST).cased == text + "\n" + REST


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("Sở Y tế lập sổ. Điều 2. Hiệu lực. Việc này theo Điều 3. Các sở làm.", ["Điều 2", "Điều 3"]),
        ("Căn cứ BLDS Điều 468. Lãi suất do các bên định.", ["Điều 468"]),
        ("Căn cứ: Điều 12. Luật Dược.", ["Điều 12"]),
        ("Chương I QUY ĐỊNH CHUNG Điều 1. Phạm vi.", []),
        ("THỰC HIỆN THEO ĐIỀU 5. CÁC SỞ LÀM.", ["ĐIỀU 5"]),
        ("QUYẾT ĐỊNH: Điều 1. Ban hành quy chế.", []),
        ("Theo Luật Dược: Điều 5. Điều 6.", ["Điều 5", "Điều 6"]),
    ],
)
def test_a_heading_in_the_middle_of_a_line_cites_nothing(text, cited):
    """Behind a title in capitals ``Điều 2.`` and a capital open an article, in a short text too; else they may cite."""
    assert [e.text for e in extract(text) if e.kind == "provision"] == cited


@pytest.mark.parametrize("end", ["\n", " \n\n", "\r\n"])
@pytest.mark.parametrize("size", [7, 65536])
def test_breaks_at_the_ends_of_a_text_part_nothing(end: str, size: int) -> None:
    """What a file begins and ends with is no line of it, in however many parts it is folded."""
    text = f"Có 3 loại: 1. Loại một; 2. Loại hai.{REST}"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(text_module, "_PIECE", size)
        patch.setattr(text_module, "LONG_LINE", 1)
        assert fold(end + text + end).cased.strip().count("\n") == 2
        assert fold(text + "\n" + REST).cased.count("\n") == 1
        assert fold("Có 2 loại:\n1. Loại một; 2. Loại hai. Hết.").cased.count("\n") == 1
