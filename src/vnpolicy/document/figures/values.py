"""What figures are as rows of a table of indicators (bảng chỉ tiêu)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from attrs import frozen

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator
    from decimal import Decimal

    from vnpolicy.document.model import Entity

__all__ = ["Figure", "Figures"]


@frozen
class Figure:
    """One figure of a document, as a row of a table of indicators.

    ``amount``, or ``low`` and ``high``, in ``unit``: ``percent``, a currency (``VND``), a unit of measure (``MW``), of
    time (``day``), or None for a count. Of a ratio (``56/76``) ``amount`` is the part and ``whole`` the whole.
    ``counted`` is the noun phrase that it counts or measures, in the words of the text; ``period`` the entity that
    says which time it speaks of: the one right behind it, else the nearest before it in its paragraph, else the next.

    >>> import vnpolicy
    >>> (row,) = vnpolicy.extract("Quý I/2025, cả nước cấp hơn 3.525 giấy phép.").figures
    >>> row.amount, row.unit, row.qualifier, row.period.text, str(row.period_end)
    (Decimal('3525'), None, 'over', 'Quý I/2025', '2025-03-31')
    """

    entity: Entity
    counted: str | None = None
    period: Entity | None = None

    def _said(self, *names: str) -> Any:
        return next((said for name in names if (said := getattr(self.entity.value, name, None)) is not None), None)

    @property
    def amount(self) -> Decimal | None:
        """The amount; of a ratio the part."""
        amount: Decimal | None = self._said("amount", "part")
        return amount

    @property
    def low(self) -> Decimal | None:
        """The lower end of a range."""
        low: Decimal | None = self._said("low")
        return low

    @property
    def high(self) -> Decimal | None:
        """The upper end of a range."""
        high: Decimal | None = self._said("high")
        return high

    @property
    def whole(self) -> Decimal | None:
        """What the part of a ratio is of."""
        whole: Decimal | None = self._said("whole")
        return whole

    @property
    def unit(self) -> str | None:
        """``percent``, a currency, a unit, or None for a count."""
        if self.entity.kind == "percentage":
            return "percent"
        unit: str | None = self._said("currency", "unit")
        return unit

    @property
    def qualifier(self) -> str | None:
        """``about``, ``over``, ``nearly``, ``under``, ``at_least``, ``at_most``."""
        return self.entity.qualifier

    @property
    def change(self) -> str | None:
        """``increase`` or ``decrease`` where the figure is the amount of a change."""
        return self.entity.change

    @property
    def period_start(self) -> dt.date | None:
        """The first day of the time that it speaks of, where that is known; of a single day, the day."""
        return self._day("start")

    @property
    def period_end(self) -> dt.date | None:
        """The last day of the time that it speaks of, where that is known; of a single day, the day."""
        return self._day("end")

    def to_row(self) -> dict[str, Any]:
        """The row as plain values, amounts as decimal strings."""
        entity = self.entity
        said = entity.to_dict()["value"]
        row: dict[str, Any] = {
            "kind": entity.kind,
            "start": entity.start,
            "end": entity.end,
            "text": entity.text,
            "amount": said.get("amount", said.get("part")),
            "low": said.get("low"),
            "high": said.get("high"),
            "whole": said.get("whole"),
            "unit": self.unit,
            "qualifier": self.qualifier,
            "change": self.change,
            "counted": self.counted,
        }
        if self.period is not None:
            row["period_start"] = self.period_start
            row["period_end"] = self.period_end
        return row

    def _day(self, name: str) -> dt.date | None:
        """One end of the time, whatever says it: a stretch, a day, what is due."""
        value = getattr(self.period, "value", None)
        value = getattr(value, "inner", value)
        day: dt.date | None = getattr(value, name, getattr(value, "date", None))
        return day


@frozen
class Figures:
    """The figures of a document, in the order of the text; ``note`` says what could not be read, and why."""

    rows: tuple[Figure, ...]
    note: str | None = None

    def __iter__(self) -> Iterator[Figure]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    @overload
    def __getitem__(self, index: int) -> Figure: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Figure, ...]: ...
    def __getitem__(self, index: int | slice) -> Figure | tuple[Figure, ...]:
        return self.rows[index]
