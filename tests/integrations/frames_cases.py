"""Cells and what they become, for every library of frames."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

ON = dt.date(2025, 5, 17)

# kind, text, the fields of the cell
CELLS = [
    ("number", "1,6 triệu", Decimal(1_600_000)),
    ("number", "hai mươi mốt", Decimal(21)),
    ("percentage", "50,4%", Decimal("50.4")),
    ("ordinal", "thứ hai", 2),
    ("money", "28 tỷ USD", {"amount": Decimal(28_000_000_000), "currency": "USD"}),
    ("measure", "221MW", {"amount": Decimal(221), "unit": "MW"}),
    ("ratio", "56/76", {"part": Decimal(56), "whole": Decimal(76)}),
    ("duration", "15 ngày làm việc", {"amount": Decimal(15), "unit": "working_day"}),
    ("date", "ngày 13/3/2025", dt.date(2025, 3, 13)),
    ("date", "17/6", dt.date(2025, 6, 17)),
    ("period", "quý II/2025", {"start": dt.date(2025, 4, 1), "end": dt.date(2025, 6, 30)}),
    ("deadline", "trước ngày 30/6", dt.date(2025, 6, 29)),
    ("recurrence", "trước ngày 25 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=24"),
    ("reference", "nghị định số 30/2020/NĐ - CP", "30/2020/NĐ-CP"),
    ("provision", "điểm a khoản 2 Điều 5", "điều 5/khoản 2/điểm a"),
    ("agency", "Bộ KH&CN", "Bộ Khoa học và Công nghệ"),
]

# kind, text, why no cell holds it
WRONG = [
    ("number", "1.25.499", "groups of three digits"),
    ("number", "10-15", "a range, where a column has one figure a cell"),
    ("percentage", "28 tỷ USD", "percentage expected, not money"),
    ("reference", "Nghị quyết 9999", "a short form"),
    ("deadline", "trong thời hạn 15 ngày kể từ ngày nhận đủ hồ sơ", "a time whose day is not known"),
    ("agency", "Bộ Sáng tạo", "no body of that name"),
]

TEXTS = ["Bộ Công an trình trước ngày 30/6.", None, "không có gì", "đạt 50,4%; 15 ngày làm việc"]
KINDS = ["agency", "deadline", "percentage", "duration"]
ROWS = [0, 0, 3, 3]
