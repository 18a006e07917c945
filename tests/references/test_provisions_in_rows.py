"""Which document a provision belongs to where a row of a table, or an annex without a number, stands between them."""

from __future__ import annotations

import pytest

from vnpolicy import extract

OWN = "12/2026/TT-BYT"
HEAD = f"Số: {OWN}\n\nTHÔNG TƯ\nĐiều 3. Danh mục\n"


def places(text: str) -> list[tuple[str, str | None]]:
    return [(e.value.path, e.value.document) for e in extract(HEAD + text).entities if e.value.kind == "provision"]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        pytest.param(
            "4. | Luật Đê điều số 79/2006/QH11 | | Khoản 2 Điều 7; Điều 9 | khoản 1 Điều 12 | Bộ Y tế",
            [("điều 7/khoản 2", "79/2006/QH11"), ("điều 9", "79/2006/QH11"), ("điều 12/khoản 1", "79/2006/QH11")],
            id="the document of an earlier cell",
        ),
        pytest.param(
            "| Nghị định số 53/2018/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 20/2021/NĐ-CP | Điều 4 |",
            [("điều 4", "53/2018/NĐ-CP")],
            id="the document and what amended it",
        ),
        pytest.param(
            "| Nghị định số 53/2018/NĐ-CP | Điều 4 Nghị định số 20/2021/NĐ-CP; Điều 6 Thông tư này |",
            [("điều 4", "20/2021/NĐ-CP"), ("điều 6", OWN)],
            id="what the cell itself names is nearer",
        ),
        pytest.param(
            "| Nghị định số 53/2018/NĐ-CP; Nghị định số 20/2021/NĐ-CP | Điều 4 |",
            [("điều 4", OWN)],
            id="two documents in a cell are no answer",
        ),
        pytest.param(
            "| Báo cáo theo Nghị định số 53/2018/NĐ-CP | Điều 4 |",
            [("điều 4", OWN)],
            id="a cell that only mentions a document",
        ),
        pytest.param(
            "| Nghị định số 53/2018/NĐ-CP | Bộ Y tế |\n| Kiểm tra | Điều 4 |",
            [("điều 4", OWN)],
            id="another row",
        ),
    ],
)
def test_a_place_in_a_row_is_of_the_document_that_heads_the_row(row, expected):
    """
    A cell that is a document's name says whose articles the other cells of its row list.
    """
    assert places(row) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Thực hiện theo Điều 8 và Phụ lục Thông tư số 15/2020/TT-BYT.", [("điều 8", "15/2020/TT-BYT")]),
        ("Thực hiện theo Điều 8, Phụ lục của Thông tư số 15/2020/TT-BYT.", [("điều 8", "15/2020/TT-BYT")]),
        (
            "2. Thay thế Phụ lục II Thông tư số 15/2020/TT-BYT bằng Phần III Phụ lục ban hành kèm theo Thông tư này.",
            [("phụ lục II", "15/2020/TT-BYT"), ("phần III", OWN)],
        ),
    ],
)
def test_an_annex_without_a_number_stands_between_a_place_and_its_document(words, expected):
    """
    Where a document has one annex it has no number, and the place before it belongs to the same document.
    """
    assert places(words) == expected


def test_a_name_that_the_text_gives_to_one_law_stays_with_it():
    """
    ``sau đây gọi là Luật A`` settles the bare name, even where another law of that name is cited in full later.
    """
    text = (
        "Điều 1. A\nThực hiện Luật Di sản văn hóa số 45/2024/QH15 (sau đây gọi là Luật Di sản văn hóa).\n"
        "Điều 2. B\nHồ sơ lập theo Luật Di sản văn hóa số 28/2001/QH10 vẫn có giá trị.\n"
        "Điều 3. C\nTheo Điều 9 Luật Di sản văn hóa.\n"
    )
    laws = [e.value.id for e in extract(text).entities if e.value.kind == "reference"]

    assert laws == ["45/2024/QH15", "45/2024/QH15", "28/2001/QH10", "45/2024/QH15"]
