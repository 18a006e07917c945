"""Every row of the tables gives a sentence, and the finder reads that row in it and nothing else."""

from __future__ import annotations

import datetime as dt

from vnpolicy import agencies
from vnpolicy.agencies import DATA_AS_OF
from vnpolicy.tables import rows


def _read(row: dict[str, str]) -> list[agencies.Agency]:
    """What is found in a row's example on a day on which the row holds."""
    day = row["since"] or row["until"]
    on = dt.date.fromisoformat(day) if day else DATA_AS_OF
    return [found.value for found in agencies.find(row["example"], on=on)]


def test_each_body_is_read_in_its_example():
    """The example of a body names it, by its id."""
    wrong = [row["id"] for row in rows("agencies", "agencies") if [body.id for body in _read(row)] != [row["id"]]]

    assert wrong == []


def test_each_unit_is_read_in_its_example():
    """The example of a province names the people's committee of it, under the title that it bore."""
    wrong = [
        row["id"]
        for row in rows("agencies", "provinces")
        if [body.name for body in _read(row)] != [f"Ủy ban nhân dân {row['title']} {row['name']}"]
    ]

    assert wrong == []


def test_each_department_is_read_in_its_example():
    """The example of a department names it with its province."""
    wrong = []
    for row in rows("agencies", "departments"):
        found = _read(row)
        if len(found) != 1 or not found[0].name.startswith(row["name"]):
            wrong.append(row["id"])

    assert wrong == []


def test_the_board_of_the_project_06_bears_its_name_without_of() -> None:
    """Newspapers leave out ``của`` and join science and technology with a dash."""
    rest = "đổi mới sáng tạo, chuyển đổi số và Đề án 06"
    body = agencies.parse(f"Ban chỉ đạo Chính phủ về phát triển khoa học - công nghệ, {rest}")
    assert body.name == f"Ban Chỉ đạo của Chính phủ về phát triển khoa học, công nghệ, {rest}"
