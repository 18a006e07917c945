"""The values of figures (giá trị): exact decimals with their unit, alone or as a range with both ends.

Every value is frozen, hashable and exact; ``str(value)`` is its canonical Vietnamese writing, and
``vnpolicy.numerals.parse(str(value)) == value``. Like compares with like only: two sums of different currency,
two measures of different unit, a percentage and a percentage point have no order and no sum.
"""

from __future__ import annotations

from decimal import Context, Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import field, frozen

from vnpolicy._schema import Written

from .units import writing

if TYPE_CHECKING:
    import fractions
    from collections.abc import Mapping

__all__ = [
    "EXACT",
    "Measure",
    "Money",
    "Number",
    "Ordinal",
    "Percentage",
    "Ratio",
    "Value",
    "amount_of",
    "grouped",
    "plain_amount",
]

EXACT = Context(prec=400)
"""Figures are computed exactly, whatever the caller's decimal context is."""
_GROUPED_RANK = 10_000  # from here on the thousands of a rank are marked, as they are read


def plain_amount(amount: Decimal) -> str:
    """``Decimal("5E+1")`` → ``50``; no zeros after the last decimal that counts."""
    text = format(amount, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def amount_of(said: object) -> Decimal:
    """The amount that JSON says, in a string: ``5.1`` as a number would be 5.0999999999999996."""
    if not isinstance(said, str):
        msg = f"an amount is a string in the JSON, not {type(said).__name__}"
        raise TypeError(msg)
    return Decimal(said)


def grouped(amount: Decimal, *, sure: bool = False) -> str:
    """The Vietnamese writing: dots between thousands, a decimal comma.

    Three decimals look like English thousands (``4,300``); where that would be read two ways, ``sure`` adds a zero.
    """
    whole, _, decimals = plain_amount(amount).partition(".")
    sign = "-" if whole.startswith("-") else ""
    whole = f"{int(whole.lstrip('-')):,}".replace(",", ".")
    if sure and len(decimals) == 3:
        decimals += "0"
    return f"{sign}{whole},{decimals}" if decimals else sign + whole


def _need_decimal(name: str, value: object) -> None:
    if not isinstance(value, Decimal):
        msg = f"{name} must be a Decimal, not {type(value).__name__}"
        raise TypeError(msg)
    if not value.is_finite():
        msg = f"{name} must be finite"
        raise ValueError(msg)


class _Figure(Written):
    """One amount, or a range with two ends; ``high_open`` says that the upper is not reached (``đến dưới``)."""

    __slots__ = ()

    kind: ClassVar[str]

    amount: Decimal | None
    low: Decimal | None
    high: Decimal | None
    high_open: bool

    def __attrs_post_init__(self) -> None:
        amount = self.amount
        if amount is not None:
            if self.low is not None or self.high is not None or self.high_open:
                raise ValueError("an amount or a range, not both")
            if type(amount) is not Decimal or not amount.is_finite():
                _need_decimal("amount", amount)
            return
        if self.low is None or self.high is None:
            raise ValueError("an amount, or both ends of a range")
        _need_decimal("low", self.low)
        _need_decimal("high", self.high)
        if not self.low < self.high:
            raise ValueError("the low end of a range must be below its high end")

    @property
    def is_range(self) -> bool:
        """Whether the figure has two ends."""
        return self.amount is None

    @property
    def ends(self) -> tuple[Decimal, Decimal]:
        """The low and the high end; of a single amount, the amount twice.

        >>> from decimal import Decimal
        >>> from vnpolicy.numerals import Number
        >>> Number(low=Decimal(10), high=Decimal(15)).ends
        (Decimal('10'), Decimal('15'))
        """
        if self.amount is not None:
            return self.amount, self.amount
        assert self.low is not None and self.high is not None  # noqa: PT018 - one fact, kept by the constructor
        return self.low, self.high

    def _of(self) -> str:
        """What the figure counts; figures of different things do not compare."""
        return ""

    def _alike(self, other: object) -> Self | None:
        if type(other) is not type(self):
            return None
        if other._of() != self._of():  # noqa: SLF001 - of the same class
            msg = f"{self._of()} and {other._of()} have no order and no sum"  # noqa: SLF001
            raise TypeError(msg)
        return other

    def __lt__(self, other: Self) -> bool:
        like = self._alike(other)
        return NotImplemented if like is None else self.ends < like.ends

    def __le__(self, other: Self) -> bool:
        like = self._alike(other)
        return NotImplemented if like is None else self.ends <= like.ends

    def _sum(self, other: object, sign: int) -> Decimal | None:
        """The exact sum or difference of two like amounts; ``None`` where the two are not of one kind."""
        like = self._alike(other)
        if like is None:
            return None
        if self.amount is None or like.amount is None:
            raise TypeError("a range has no sum and no difference: take its ends")
        return EXACT.add(self.amount, like.amount) if sign > 0 else EXACT.subtract(self.amount, like.amount)

    def _joined(self, *, sure: bool = False) -> str:
        """The figure without its unit: ``8,3-8,5``."""
        if self.amount is not None:
            return grouped(self.amount, sure=sure)
        low, high = self.ends
        dash = " đến dưới " if self.high_open else " đến " if low < 0 else "-"
        return f"{grouped(low, sure=sure)}{dash}{grouped(high, sure=sure)}"

    def to_dict(self) -> dict[str, object]:
        """The value as the JSON format writes it: amounts as plain decimal strings."""
        if self.amount is not None:
            return {"amount": plain_amount(self.amount)}
        low, high = self.ends
        ends: dict[str, object] = {"low": plain_amount(low), "high": plain_amount(high)}
        return {**ends, "high_open": True} if self.high_open else ends

    @staticmethod
    def _amounts(data: Mapping[str, Any]) -> dict[str, Any]:
        amounts = {name: amount_of(data[name]) for name in ("amount", "low", "high") if data.get(name) is not None}
        return {**amounts, "high_open": data.get("high_open", False)}


@frozen(repr=False)
class Number(_Figure):
    """A plain figure (số): ``1,6 triệu`` is ``Number(Decimal(1600000))``; the thing counted is no part of it.

    >>> from decimal import Decimal
    >>> from vnpolicy.numerals import Number
    >>> str(Number(Decimal(1259499))), Number(Decimal(5)) + Number(Decimal(7))
    ('1.259.499', Number(amount=Decimal('12'), low=None, high=None))
    """

    kind: ClassVar[str] = "number"

    amount: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    high_open: bool = field(default=False, repr=False)

    def __str__(self) -> str:
        return self._joined()

    def __add__(self, other: Number) -> Number:
        total = self._sum(other, 1)
        return NotImplemented if total is None else Number(total)

    def __sub__(self, other: Number) -> Number:
        rest = self._sum(other, -1)
        return NotImplemented if rest is None else Number(rest)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Number:
        """The inverse of :meth:`to_dict`."""
        return cls(**cls._amounts(data))


@frozen(repr=False)
class Percentage(_Figure):
    """A share in percent (phần trăm): ``50,4%`` is ``Percentage(Decimal("50.4"))``.

    The difference of two percentages is a measure in percentage points; a percentage and a percentage point do not add.

    >>> from decimal import Decimal
    >>> from vnpolicy.numerals import Percentage
    >>> Percentage(Decimal("50.4")).fraction
    Decimal('0.504')
    >>> str(Percentage(Decimal(61)) - Percentage(Decimal(50)))
    '11 điểm phần trăm'
    """

    kind: ClassVar[str] = "percentage"

    amount: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    high_open: bool = field(default=False, repr=False)

    @property
    def fraction(self) -> Decimal:
        """The share of one: 50,4% is 0.504. Raises ``ValueError`` for a range."""
        if self.amount is None:
            raise ValueError("a range of percentages has two fractions: divide each end")
        return EXACT.scaleb(self.amount, -2)

    def __str__(self) -> str:
        return self._joined() + "%"

    def __sub__(self, other: Percentage) -> Measure:
        points = self._sum(other, -1)
        return NotImplemented if points is None else Measure(points, "percentage_point")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Percentage:
        """The inverse of :meth:`to_dict`."""
        return cls(**cls._amounts(data))


_THOUSAND = 1000


@frozen(repr=False)
class Money(_Figure):
    """A sum of money (số tiền) with its ISO 4217 currency: ``28 tỷ USD``, ``2,3 triệu tỷ đồng``.

    >>> from decimal import Decimal
    >>> from vnpolicy.numerals import Money
    >>> str(Money(Decimal(1_500_000), "VND"))
    '1.500.000 đồng'
    """

    kind: ClassVar[str] = "money"

    amount: Decimal | None = None
    currency: str = ""
    low: Decimal | None = None
    high: Decimal | None = None
    high_open: bool = field(default=False, repr=False)

    def __attrs_post_init__(self) -> None:
        _Figure.__attrs_post_init__(self)
        if not (len(self.currency) == 3 and self.currency.isascii() and self.currency.isupper()):
            raise ValueError("a sum needs its currency: a code of three capitals, as in ISO 4217")

    def _of(self) -> str:
        return self.currency

    def __str__(self) -> str:
        unit = "đồng" if self.currency == "VND" else self.currency
        if self.low is not None and self.high is not None and 0 < self.low < _THOUSAND and not self.high % _THOUSAND:
            # Each end with its own: in "15-20.000 đồng" the low one is of thousands too.
            to = "đến dưới" if self.high_open else "đến"
            return f"{grouped(self.low, sure=True)} {unit} {to} {grouped(self.high, sure=True)} {unit}"
        return f"{self._joined(sure=True)} {unit}"

    def __add__(self, other: Money) -> Money:
        total = self._sum(other, 1)
        return NotImplemented if total is None else Money(total, self.currency)

    def __sub__(self, other: Money) -> Money:
        rest = self._sum(other, -1)
        return NotImplemented if rest is None else Money(rest, self.currency)

    def to_dict(self) -> dict[str, object]:
        """Amounts as plain decimal strings, and the currency."""
        return {**_Figure.to_dict(self), "currency": self.currency}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Money:
        """The inverse of :meth:`to_dict`."""
        return cls(currency=data["currency"], **cls._amounts(data))


@frozen(repr=False)
class Measure(_Figure):
    """A figure with a unit of measurement (đại lượng): ``221MW``, ``3,5 ha``, ``11 điểm %``.

    ``unit`` is the symbol of the unit in plain letters (``km``, ``m2``, ``kWh``, ``t`` for ``tấn``,
    ``percentage_point``), as ``numerals/units.tsv`` lists them.

    >>> from decimal import Decimal
    >>> from vnpolicy.numerals import Measure
    >>> str(Measure(Decimal(221), "MW")), str(Measure(Decimal("3.5"), "t"))
    ('221 MW', '3,5 tấn')
    """

    kind: ClassVar[str] = "measure"

    amount: Decimal | None = None
    unit: str = ""
    low: Decimal | None = None
    high: Decimal | None = None
    high_open: bool = field(default=False, repr=False)

    def __attrs_post_init__(self) -> None:
        _Figure.__attrs_post_init__(self)
        if not self.unit:
            raise ValueError("a measure needs its unit")

    def _of(self) -> str:
        return self.unit

    def __str__(self) -> str:
        return self._joined() + writing(self.unit)

    def __add__(self, other: Measure) -> Measure:
        total = self._sum(other, 1)
        return NotImplemented if total is None else Measure(total, self.unit)

    def __sub__(self, other: Measure) -> Measure:
        rest = self._sum(other, -1)
        return NotImplemented if rest is None else Measure(rest, self.unit)

    def to_dict(self) -> dict[str, object]:
        """Amounts as plain decimal strings, and the unit."""
        return {**_Figure.to_dict(self), "unit": self.unit}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Measure:
        """The inverse of :meth:`to_dict`."""
        return cls(unit=data["unit"], **cls._amounts(data))


@frozen(repr=False)
class Ratio(Written):
    """So many of so many (tỷ số): ``56/76`` is ``Ratio(Decimal(56), Decimal(76))``, not the quotient.

    >>> from decimal import Decimal
    >>> from vnpolicy.numerals import Ratio
    >>> Ratio(Decimal(3), Decimal(4)).fraction
    Fraction(3, 4)
    """

    kind: ClassVar[str] = "ratio"

    part: Decimal
    whole: Decimal

    def __attrs_post_init__(self) -> None:
        _need_decimal("part", self.part)
        _need_decimal("whole", self.whole)
        if self.part < 0 or self.whole <= 0:
            raise ValueError("a ratio has a part of zero or more and a whole above zero")

    @property
    def fraction(self) -> fractions.Fraction:
        """The quotient, exact."""
        import fractions  # costs 1 ms, and is rarely asked for

        return fractions.Fraction(self.part) / fractions.Fraction(self.whole)

    def __str__(self) -> str:
        return f"{grouped(self.part, sure=True)}/{grouped(self.whole, sure=True)}"

    def __lt__(self, other: Ratio) -> bool:
        cross = self._cross(other)
        return NotImplemented if cross is None else cross < 0

    def __le__(self, other: Ratio) -> bool:
        cross = self._cross(other)
        return NotImplemented if cross is None else cross <= 0

    def _cross(self, other: object) -> Decimal | None:
        """Below zero where this quotient is smaller, found without a division."""
        if not isinstance(other, Ratio):
            return None
        return EXACT.subtract(EXACT.multiply(self.part, other.whole), EXACT.multiply(other.part, self.whole))

    def to_dict(self) -> dict[str, object]:
        """Part and whole as plain decimal strings."""
        return {"part": plain_amount(self.part), "whole": plain_amount(self.whole)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Ratio:
        """The inverse of :meth:`to_dict`."""
        return cls(amount_of(data["part"]), amount_of(data["whole"]))


@frozen(order=True, repr=False)
class Ordinal(Written):
    """A rank (số thứ tự): ``thứ hai``, ``thứ 37``, ``khóa XV``.

    >>> from vnpolicy.numerals import Ordinal
    >>> str(Ordinal(2)), Ordinal(2) < Ordinal(3)
    ('thứ 2', True)
    """

    kind: ClassVar[str] = "ordinal"

    rank: int

    def __attrs_post_init__(self) -> None:
        if type(self.rank) is not int:
            msg = f"rank must be an int, not {type(self.rank).__name__}"
            raise TypeError(msg)
        if self.rank < 1:
            raise ValueError("a rank is one or more")

    def __str__(self) -> str:
        return f"thứ {self.rank if self.rank < _GROUPED_RANK else grouped(Decimal(self.rank))}"

    def to_dict(self) -> dict[str, object]:
        """The rank, as a JSON number."""
        return {"rank": self.rank}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Ordinal:
        """The inverse of :meth:`to_dict`."""
        return cls(int(data["rank"]))


Value = Number | Percentage | Money | Measure | Ratio | Ordinal
