"""Documents by number and day as news cites them: ``Quyết định 3352 ngày 31-10``."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy import extract

DAY = dt.date(2025, 11, 12)


def _read(text: str) -> list[tuple[str, str]]:
    found = extract(text, on=DAY)
    return [(one.kind, one.text) for one in found.of("reference", "date", "number", "duration")]


@pytest.mark.parametrize(
    ("text", "document", "day"),
    [
        ("Cục vừa ký Quyết định 3352 ngày 31/10, mở đợt cao điểm.", "Quyết định 3352", "ngày 31/10"),
        ("Cục vừa ký Quyết định 3352 ngày 31-10, mở đợt cao điểm.", "Quyết định 3352", "ngày 31-10"),
        ("Sở có Công văn 215 ngày 3-10 gửi các xã.", "Công văn 215", "ngày 3-10"),
        ("Sở có Công văn 215 ngày 3.10 gửi các xã.", "Công văn 215", "ngày 3.10"),
        ("Thủ tướng ký Công điện 173 ngày 26/9 về bão.", "Công điện 173", "ngày 26/9"),
        ("Theo Thông tư 12 ngày 25-11, phí giảm.", "Thông tư 12", "ngày 25-11"),
    ],
)
def test_a_day_without_its_year_dates_a_document(text: str, document: str, day: str) -> None:
    """Behind the number of a document a day without its year is its day, and neither counts anything."""
    assert _read(text) == [("reference", document), ("date", day)]


@pytest.mark.parametrize(
    "text",
    ["Uống 3 ngày 2-3 viên.", "Trực 12 ngày 5-7 người.", "Thông báo 15 ngày 2-3 lần.", "Quyết định 15 ngày 2-3%."],
)
def test_counts_stay_counts(text: str) -> None:
    """So many a day are no day, and no document is dated by them."""
    assert [kind for kind, _ in _read(text) if kind in {"date", "reference"}] == []
