"""What the public types promise; read by the type checker, never run.

A line with ``type: ignore`` must be an error: the checker complains of an ignore that is not needed.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, assert_type

import vnpolicy
from vnpolicy import Document, Entity, Found, agencies, deadlines, numerals, references
from vnpolicy.agencies import Agency
from vnpolicy.deadlines import Deadline, TermDeadline
from vnpolicy.numerals import Measure, Money, Percentage
from vnpolicy.references import Provision, Reference

share = Percentage(Decimal("50.4"))
points = Measure(Decimal(11), "percentage_point")

assert_type(share.fraction, Decimal)
assert_type(share - share, Measure)
share + points  # type: ignore[operator]
share + share  # type: ignore[operator]
Money(Decimal(1), "VND") + share  # type: ignore[operator]
share < points  # type: ignore[operator]

assert_type(vnpolicy.extract("đạt 50,4%", on=dt.date(2025, 5, 17)), Document)

document = vnpolicy.extract("đạt 50,4%")
assert_type(document.of("percentage"), list[Entity[Percentage]])
assert_type(document.of("deadline"), list[Entity[Deadline | TermDeadline]])
assert_type(document.of("deadline")[0].value.due, dt.date | None)
assert_type(document.of("percentage", "money"), list[Entity])
assert_type(list(document), list[Entity])
work = document.assignments[0]
assert_type(work.deadline, Entity[Deadline | TermDeadline] | None)
if work.deadline is not None and isinstance(work.deadline.value, TermDeadline):
    assert_type(work.deadline.value.resolve(dt.date(2025, 5, 17)), dt.date)
document.of("percentage")[0].value.currency  # type: ignore[attr-defined]
for name in vnpolicy.document.KINDS:
    assert_type(document.of(name), list[Entity])
for entity in document:
    if isinstance(entity.value, Percentage):
        assert_type(entity.value, Percentage)
found: Found[Percentage] = document.of("percentage")[0]

vnpolicy.extract(b"")  # type: ignore[arg-type]
vnpolicy.extract("", dt.date(2025, 5, 17))  # type: ignore[call-arg]
vnpolicy.extract("", on="2025-05-17")  # type: ignore[arg-type]

assert_type(agencies.parse("Bộ Công an"), Agency)
assert_type(agencies.find("Bộ Công an"), list[Found[Agency]])
assert_type(references.find("Điều 5"), list[Found[Reference | Provision]])
assert_type(numerals.is_valid("50,4%"), bool)
assert_type(references.is_valid("598/QĐ-TTg"), bool)
assert_type(deadlines.due_date(dt.date(2025, 5, 5), 15, "working_day"), dt.date)
assert_type(Money.parse("5 tỷ đồng"), Money)
assert_type(Reference.parse("598/QĐ-TTg").id, str | None)
assert_type(Deadline.parse("trước ngày 30/6", on=dt.date(2025, 5, 17)).due, dt.date | None)
Money.parse("5%").fraction  # type: ignore[attr-defined]
numerals.parse(1)  # type: ignore[arg-type]

facts: dict[str, Any] = vnpolicy.extract("").to_dict()
assert_type(vnpolicy.__version__, str)
vnpolicy.extrakt  # type: ignore[attr-defined]
