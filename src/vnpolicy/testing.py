"""Hypothesis strategies (chiến lược sinh dữ liệu) for every value, and for policy-like sentences that hold them.

For each value ``v`` that a strategy gives, ``parse(str(v)) == v`` in the value's own pillar; for an agency, on a day
when it stands. Needs the extra ``vnpolicy[testing]``. With it installed, ``st.from_type(Percentage)`` knows the values
too, without an import of this module.

>>> from hypothesis import given
>>> from vnpolicy import numerals, testing
>>> @given(testing.percentages())
... def test_a_share_reads_back(share):
...     assert numerals.parse(str(share)) == share
>>> test_a_share_reads_back()
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, get_args

from attrs import evolve, field, frozen

try:
    from hypothesis import strategies as st
except ImportError as error:
    msg = "vnpolicy.testing needs Hypothesis: pip install 'vnpolicy[testing]'"
    raise ImportError(msg) from error

from .agencies import DATA_AS_OF, Agency, Registry
from .deadlines import Date, Deadline, Duration, Period, Recurrence, TermDeadline, Time
from .deadlines.limits import Unit
from .numerals import Measure, Money, Number, Ordinal, Percentage, Ratio
from .numerals import Value as Figure
from .references import Provision, Reference, codes
from .tables import rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from hypothesis.strategies import DrawFn, SearchStrategy

__all__ = [
    "FAMILIES",
    "Planted",
    "Sentence",
    "agencies",
    "dates",
    "deadlines",
    "durations",
    "measures",
    "money",
    "numbers",
    "ordinals",
    "percentages",
    "periods",
    "provisions",
    "ratios",
    "recurrences",
    "references",
    "sentences",
    "term_deadlines",
    "values",
]

# --- figures --------------------------------------------------------------------------------------------------------


def _amounts(*, signed: bool) -> SearchStrategy[Decimal]:
    """Figures as texts have them: small counts, round sums, decimals to six places."""
    whole = st.one_of(
        st.integers(0, 9_999),
        st.integers(0, 10**18),
        st.builds(lambda digits, power: digits * 10**power, st.integers(1, 999), st.integers(0, 15)),
    )
    amounts = st.one_of(
        whole.map(Decimal),
        st.decimals(min_value=0, max_value=10**9, places=6, allow_nan=False, allow_infinity=False),
        st.decimals(min_value=0, max_value=1_000, places=1, allow_nan=False, allow_infinity=False),
    )
    return st.one_of(amounts, amounts.map(lambda amount: -amount)) if signed else amounts


def _figures(*, ranges: bool, signed: bool) -> SearchStrategy[dict[str, Any]]:
    """The fields of one amount, or of a range with two ends."""
    amounts = _amounts(signed=signed)
    single = amounts.map(lambda amount: {"amount": amount})
    if not ranges:
        return single
    pairs = st.lists(amounts, min_size=2, max_size=2, unique=True).map(sorted)
    open_ = st.booleans()
    return st.one_of(
        single, st.builds(lambda ends, high: {"low": ends[0], "high": ends[1], "high_open": high}, pairs, open_)
    )


@cache
def _codes(kind: str) -> list[str]:
    """The codes of the units or the currencies that figures take."""
    return sorted({row["code"] for row in rows("numerals", "units") if row["kind"] == kind})


def numbers(*, ranges: bool = True, signed: bool = True) -> SearchStrategy[Number]:
    """Plain figures (số): to 10¹⁸, to six decimals; ``ranges`` with two ends among them, ``signed`` below zero too."""
    return _figures(ranges=ranges, signed=signed).map(lambda fields: Number(**fields))


def percentages(*, ranges: bool = True, signed: bool = True) -> SearchStrategy[Percentage]:
    """Shares in percent (phần trăm); ``ranges`` and ``signed`` as for :func:`numbers`."""
    return _figures(ranges=ranges, signed=signed).map(lambda fields: Percentage(**fields))


def money(
    *, currencies: Iterable[str] | None = None, ranges: bool = True, signed: bool = True
) -> SearchStrategy[Money]:
    """Sums of money (số tiền), in the currencies that texts name; ``currencies`` are ISO 4217 codes.

    ``ranges`` and ``signed`` are those of :func:`numbers`.
    """
    codes = st.deferred(lambda: st.sampled_from(_codes("money") if currencies is None else sorted(currencies)))
    return st.builds(lambda fields, code: Money(currency=code, **fields), _figures(ranges=ranges, signed=signed), codes)


def measures(
    *, units: Iterable[str] | None = None, ranges: bool = True, signed: bool = True
) -> SearchStrategy[Measure]:
    """Figures with a unit of measurement (đại lượng); ``units`` are symbols as ``numerals/units.tsv`` has them.

    ``ranges`` and ``signed`` are those of :func:`numbers`.
    """
    codes = st.deferred(lambda: st.sampled_from(_codes("measure") if units is None else sorted(units)))
    return st.builds(lambda fields, code: Measure(unit=code, **fields), _figures(ranges=ranges, signed=signed), codes)


def ratios() -> SearchStrategy[Ratio]:
    """So many of so many (tỷ số)."""
    amounts = _amounts(signed=False)
    return st.builds(Ratio, amounts, amounts.filter(bool))


def ordinals() -> SearchStrategy[Ordinal]:
    """Ranks (số thứ tự), from one."""
    return st.builds(Ordinal, st.integers(1, 9_999))


# --- times ----------------------------------------------------------------------------------------------------------

_YEARS: Final = st.integers(1900, 2198)
_POINTS: Final = st.sampled_from(("start", "middle", "end"))
_RELATIONS: Final = st.sampled_from(("before", "by", "within"))
_EVENTS: Final = (
    "ngày nhận đủ hồ sơ hợp lệ",
    "ngày nhận được văn bản đề nghị",
    "ngày ký hợp đồng",
    "ngày kết thúc kiểm tra",
    "khi có kết quả thẩm định",
)
_COMING_EVENTS: Final = ("ngày bầu cử", "ngày khai mạc kỳ họp", "khi tổ chức hội nghị")
_FIRST: Final = dt.date(1900, 1, 1)
_LAST: Final = dt.date(2199, 12, 30)


def dates(*, partial: bool = True, points: bool = True) -> SearchStrategy[Date]:
    """Days (ngày) of 1900 to 2199.

    ``partial`` adds days without a year and days of the lunar calendar, ``points`` đầu, giữa and cuối of a month or a
    year.
    """
    days = st.dates(_FIRST, _LAST)
    kinds = [days.map(Date.of)]
    if points:
        kinds.append(st.builds(Date, _YEARS, st.none() | st.integers(1, 12), st.none(), _POINTS))
    if partial:
        kinds.append(days.map(lambda day: Date(None, day.month, day.day)))
        lunar: SearchStrategy[Any] = st.just("lunar")
        kinds.append(st.builds(Date, st.none() | _YEARS, st.integers(1, 12), st.integers(1, 30), st.none(), lunar))
        if points:
            kinds.append(st.builds(Date, st.none(), st.integers(1, 12), st.none(), _POINTS))
    return st.one_of(kinds)


def _stretches(years: SearchStrategy[int] = _YEARS) -> SearchStrategy[Period]:
    """A year, a quarter or a month."""
    return st.one_of(
        st.builds(Period.of_year, years),
        st.builds(Period.of_quarter, years, st.integers(1, 4)),
        st.builds(Period.of_month, years, st.integers(1, 12)),
    )


def _years(unit: Literal["year", "term"]) -> SearchStrategy[Period]:
    """Giai đoạn 2021 - 2030, nhiệm kỳ 2020 - 2025."""
    return st.builds(
        lambda year, more: Period(dt.date(year, 1, 1), dt.date(year + more, 12, 31), unit),
        st.integers(1900, 2150),
        st.integers(1, 40),
    )


def periods(*, partial: bool = True, open_ended: bool = True) -> SearchStrategy[Period]:
    """Stretches of the calendar (thời kỳ) in the years 1900 to 2199.

    ``partial`` adds those without days (``quý II``, ``năm học 2024-2025``), ``open_ended`` those without an end.
    """
    kinds = [
        _stretches(),
        st.builds(Period.of_months, _YEARS, st.integers(-11, 12).filter(bool)),
        _years("year"),
        _years("term"),
        st.lists(st.dates(_FIRST, _LAST), min_size=2, max_size=2, unique=True).map(
            lambda days: Period(min(days), max(days), "day")
        ),
    ]
    if open_ended:
        kinds.append(st.dates(_FIRST, _LAST).map(lambda day: Period(day, None, "day")))
    if partial:
        kinds += [
            st.builds(lambda n: Period(None, None, "month", n), st.integers(1, 12)),
            st.builds(lambda n: Period(None, None, "quarter", n), st.integers(1, 4)),
            st.builds(lambda n: Period(None, None, "month", n, run=True), st.integers(1, 12)),
            st.builds(lambda n: Period(None, None, "school_year", n), _YEARS),
        ]
    return st.one_of(kinds)


def durations(*, ranges: bool = True) -> SearchStrategy[Duration]:
    """Lengths of time (thời hạn) of 1 to 999 units, of all eight units; ``ranges`` with two ends among them."""
    amounts = st.integers(1, 999).map(Decimal)
    units: SearchStrategy[Any] = st.sampled_from(get_args(Unit))
    single = st.builds(Duration, amounts, units)
    if not ranges:
        return single
    double = st.builds(
        lambda low, more, unit, high_open: Duration(None, unit, low, low + more, high_open),
        amounts,
        amounts,
        units,
        st.booleans(),
    )
    return st.one_of(single, double)


def deadlines(*, after: dt.date | None = None, times: bool = True) -> SearchStrategy[Deadline]:
    """Last days in time (thời hạn phải xong); ``times`` adds those with a cut-off on the day itself.

    With ``after``, a day of issue, what is due lies later: a text sets no deadline that has passed.
    """
    first = _FIRST if after is None else after + dt.timedelta(2)
    days = st.dates(first, _LAST).map(Date.of)
    years = _YEARS if after is None else st.integers(after.year + 1, 2198)
    kinds = [st.builds(Deadline, _RELATIONS, days), st.builds(Deadline, _RELATIONS, _stretches(years))]
    if after is not None:  # before a stretch is before its first day
        kinds[1] = kinds[1].filter(lambda deadline: deadline.due is not None and deadline.due > after)
    if times:
        clock = st.builds(dt.time, st.integers(0, 23), st.integers(0, 59))
        kinds.append(st.builds(Deadline, st.sampled_from(("before", "by")), days, clock))
    return st.one_of(kinds)


def term_deadlines() -> SearchStrategy[TermDeadline]:
    """Terms counted from an event (trong thời hạn … kể từ …), or back from one (chậm nhất … trước …)."""
    return st.one_of(
        st.builds(TermDeadline, st.sampled_from(("within", "by")), durations(ranges=False), st.sampled_from(_EVENTS)),
        st.builds(
            TermDeadline, st.just("by"), durations(ranges=False), st.sampled_from(_COMING_EVENTS), st.just("before")
        ),
        st.builds(
            lambda relation, term, day: TermDeadline(relation, term, str(Date.of(day)), "after", Date.of(day)),
            st.sampled_from(("within", "by")),
            durations(ranges=False),
            st.dates(_FIRST, _LAST),
        ),
    )


def recurrences(*, acts: bool = True) -> SearchStrategy[Recurrence]:
    """Rules that repeat (định kỳ): a day of every month, of every quarter, of every year; ``acts`` adds rules without a
    day (``định kỳ hằng quý``).
    """
    relations: SearchStrategy[Any] = st.sampled_from(("before", "by", None))
    kinds = [
        st.builds(lambda day, by: Recurrence(f"FREQ=MONTHLY;BYMONTHDAY={day}", by), st.integers(1, 28), relations),
        st.builds(
            lambda day, by, time: Recurrence(f"FREQ=MONTHLY;BYMONTHDAY={day}", by, time),
            st.integers(1, 28),
            st.sampled_from(("before", "by")),
            st.builds(dt.time, st.integers(0, 23), st.integers(0, 59)),
        ),
        st.builds(
            lambda day, by: Recurrence(f"FREQ=YEARLY;BYMONTH={day.month};BYMONTHDAY={day.day}", by),
            # The last day of a month is written as the month's end, which is the 29th of February too.
            st.dates(dt.date(2025, 1, 1), dt.date(2025, 12, 31)).filter(lambda day: (day + dt.timedelta(1)).day > 1),
            relations,
        ),
        st.builds(
            lambda first, day: Recurrence(
                f"FREQ=YEARLY;BYMONTH={first},{first + 3},{first + 6},{first + 9};BYMONTHDAY={day}", "by"
            ),
            st.integers(1, 3),
            st.integers(1, 28),
        ),
    ]
    if acts:
        kinds += [
            st.builds(
                lambda often: Recurrence(f"FREQ={often}"), st.sampled_from(("YEARLY", "MONTHLY", "WEEKLY", "DAILY"))
            ),
            st.builds(lambda months: Recurrence(f"FREQ=MONTHLY;INTERVAL={months}"), st.integers(2, 11)),
        ]
    return st.one_of(kinds)


# --- documents ------------------------------------------------------------------------------------------------------

FAMILIES: Final = (
    "normative",
    "assembly",
    "administrative",
    "correspondence",
    "party",
    "consolidated",
    "standard",
    "named",
    "short",
)
"""The families of :func:`references`, by how the number is formed: 30/2020/NĐ-CP, 31/2024/QH15, 598/QĐ-TTg,
1234/BTC-TCT, 57-NQ/TW, 12/VBHN-BCT, TCVN 5507:2002, Luật Đất đai số 31/2024/QH15, Nghị quyết 57.
"""

_ADMINISTRATIVE: Final = ("QĐ", "CT", "TB", "KH", "HD", "CĐ", "TTr", "BC", "CTr", "ĐA", "PA", "QC")
_PARTY: Final = ("NQ", "CT", "KL", "QĐ", "TB", "HD")


@cache
def _assemblies() -> dict[int, tuple[int, int]]:
    """The terms of the National Assembly since numbers took today's form, with the whole years that each had."""
    return {term: (first + 1, last - 1) for term, (first, last) in codes.assemblies().items() if 12 <= term <= 15}


@cache
def _bodies(family: str) -> list[str]:
    """The codes of the bodies of one family (``state``, ``local``) that stand in symbols today."""
    # Codes of the old writing, and those that are a type of document or a symbol of another rule.
    other = {"QH", "UBTVQH", "LPQT", "HĐBT", "HĐCP", "UB", "CT", "TCCP", "HĐNN", "LB"}
    return [row["code"] for row in rows("references", "bodies") if row["family"] == family and row["code"] not in other]


@cache
def _laws() -> list[tuple[str, str, str]]:
    """Type, name and number of the laws whose name and number the table gives."""
    return [
        (row["type"], row["name"], row["id"])
        for row in rows("references", "documents")
        if row["name"]
        and row["type"] in ("Luật", "Bộ luật", "Pháp lệnh")
        and "/QH" in row["id"]
        # The number of the law that is amended stands in the title: two numbers, of which only parse can be sure.
        and "/" not in row["name"]
    ]


@st.composite
def _reference(draw: DrawFn, families: tuple[str, ...], beside: bool) -> Reference:
    family = draw(st.sampled_from(families))
    # A number below ten takes a zero before it (Nghị định 30/2020/NĐ-CP, Phụ lục I).
    number = f"{draw(st.integers(1, 9_999)):02}"
    year = draw(st.integers(1998, 2026))
    state, local = st.sampled_from(_bodies("state")), st.sampled_from(_bodies("local"))
    name = None
    code: str | None = None
    if family == "normative":
        code, body = draw(
            st.one_of(
                st.just(("NĐ", "CP")),
                st.just(("QĐ", "TTg")),
                st.tuples(st.just("TT"), state),
                st.sampled_from((("QĐ", "UBND"), ("NQ", "HĐND"))),
            )
        )
        id_ = f"{number}/{year}/{code}-{body}"
    elif family == "assembly":
        term = draw(st.sampled_from(sorted(_assemblies())))
        year = draw(st.integers(*_assemblies()[term]))
        kind, who = draw(
            st.sampled_from((("Luật", "QH"), ("Nghị quyết", "QH"), ("Pháp lệnh", "UBTVQH"), ("Nghị quyết", "UBTVQH")))
        )
        id_ = f"{number}/{year}/{who}{term}"
        return _with_beside(draw, Reference(type=kind, id=id_), beside, year)
    elif family == "administrative":
        code = draw(st.sampled_from(_ADMINISTRATIVE))
        id_ = f"{number}/{code}-{draw(st.one_of(state, local))}"
    elif family == "correspondence":
        code = "CV"
        id_ = f"{number}/{draw(st.one_of(state, local))}-{draw(st.sampled_from(('VP', 'KTTH', 'NN', 'PL', 'TCCB')))}"
    elif family == "party":
        code = draw(st.sampled_from(_PARTY))
        id_ = f"{number}-{code}/{draw(st.sampled_from(('TW', 'TU')))}"
    elif family == "consolidated":
        code = "VBHN"
        id_ = f"{number}/VBHN-{draw(state)}"
    elif family == "standard":
        code = draw(st.sampled_from(("TCVN", "QCVN")))
        ministry = f"/{draw(st.sampled_from(('BXD', 'BTNMT', 'BCT', 'BYT')))}" if code == "QCVN" else ""
        return Reference(type=codes.types()[code], id=f"{code} {number}:{year}{ministry}")
    elif family == "named":
        kind, name, id_ = draw(st.sampled_from(_laws()))
        return Reference(type=kind, id=id_, name=name)
    else:
        kind = draw(st.sampled_from(("Nghị quyết", "Nghị định", "Thông tư", "Chỉ thị", "Quyết định")))
        return Reference(type=kind, number=number, short=True)
    reference = Reference(type=codes.types()[code], id=id_)
    return _with_beside(draw, reference, beside, year if family == "normative" else None)


def _with_beside(draw: DrawFn, reference: Reference, beside: bool, year: int | None) -> Reference:
    """The document with, or without, the day and the issuer that stand beside its number."""
    if not beside:
        return reference
    first, last = (_FIRST, _LAST) if year is None else (dt.date(year, 1, 1), dt.date(year, 12, 31))
    return evolve(
        reference,
        date=draw(st.none() | st.dates(first, last)),
        issuer=draw(st.sampled_from((None, "Chính phủ", "Bộ Chính trị", "Ủy ban nhân dân tỉnh Lai Châu"))),
    )


def _chosen(what: str, asked: Iterable[str] | None, known: Iterable[str]) -> tuple[str, ...]:
    """What is asked for, or all that is known; ``ValueError`` for what is not."""
    chosen = tuple(known if asked is None else asked)
    if other := sorted(set(chosen).difference(known)):
        message = f"{what} are {', '.join(known)}; not {', '.join(other)}"
        raise ValueError(message)
    return chosen


def references(*, families: Iterable[str] | None = None, beside: bool = True) -> SearchStrategy[Reference]:
    """Documents (văn bản) of every family of numbers, or of those of :data:`FAMILIES` that are named.

    ``beside`` adds the day and the issuer that a full citation has.
    """
    return _reference(_chosen("families", families, FAMILIES), beside)


@st.composite
def provisions(draw: DrawFn, *, document: bool = True) -> Provision:
    """Places in a document (điều khoản): articles, clauses and points, sections of chapters, annexes and forms.

    ``document`` adds the id of the document that they belong to.
    """
    small = st.integers(1, 60).map(str)
    letters = st.sampled_from("abcdđeghiklmnopq")
    roman = st.sampled_from(("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"))
    form = draw(st.sampled_from(("điều", "chương", "phụ lục", "mẫu số")))
    if form == "điều":
        labels = [f"điều {draw(st.one_of(st.integers(1, 700).map(str), st.builds(str.__add__, small, letters)))}"]
        if draw(st.booleans()):
            labels.append(f"khoản {draw(st.one_of(small, st.builds(str.__add__, small, letters)))}")
            if draw(st.booleans()):
                labels.append(f"điểm {draw(letters)}")
    elif form == "chương":
        labels = [f"chương {draw(roman)}"]
        if draw(st.booleans()):
            labels.append(f"mục {draw(st.integers(1, 20))}")
    elif form == "phụ lục":
        labels = [f"phụ lục {draw(roman)}"]
    else:
        labels = [f"mẫu số {draw(st.integers(1, 60)):02}"]
        if draw(st.booleans()):
            labels.insert(0, f"phụ lục {draw(roman)}")
    id_ = None
    if document and draw(st.booleans()):
        id_ = draw(references(families=("normative", "assembly", "administrative"), beside=False)).id
    return Provision(tuple(labels), id_)


# --- bodies ---------------------------------------------------------------------------------------------------------


@cache
def _standing(on: dt.date) -> list[Agency]:
    """The bodies of the tables that stand on a day."""
    return sorted((body for body in Registry.default() if body.in_force(on)), key=lambda body: body.id)


@cache
def _composed(on: dt.date) -> list[Agency]:
    """The bodies of the provinces that stand on a day."""
    registry = Registry.default()
    patterns = [pattern for pattern in registry.patterns if "p" in pattern.levels and pattern.in_force(on)]
    units = [unit for unit in registry.units if unit.level == "province" and unit.in_force(on)]
    made = (registry.compose(pattern, unit) for pattern in patterns for unit in units)
    return sorted((body for body in made if body is not None and body.in_force(on)), key=lambda body: body.id)


def agencies(*, on: dt.date = DATA_AS_OF) -> SearchStrategy[Agency]:
    """Public bodies (cơ quan) that stand on a day: those of the tables, and those of the provinces.

    ``vnpolicy.agencies.parse(str(v), on=on) == v`` with the same ``on``.
    """
    return st.deferred(lambda: st.one_of(st.sampled_from(_standing(on)), st.sampled_from(_composed(on))))


# --- everything -----------------------------------------------------------------------------------------------------

Value: TypeAlias = Figure | Time | Reference | Provision | Agency

_STRATEGIES: Final[dict[type[Any], Callable[[], SearchStrategy[Any]]]] = {
    Number: numbers,
    Percentage: percentages,
    Money: money,
    Measure: measures,
    Ratio: ratios,
    Ordinal: ordinals,
    Duration: durations,
    Date: dates,
    Period: periods,
    Deadline: deadlines,
    TermDeadline: term_deadlines,
    Recurrence: recurrences,
    Reference: references,
    Provision: provisions,
    Agency: agencies,
}


def values() -> SearchStrategy[Value]:
    """Values of every kind."""
    return st.one_of([strategy() for strategy in _STRATEGIES.values()])


# --- sentences ------------------------------------------------------------------------------------------------------


@frozen
class Planted:
    """What was put into a sentence: ``text[start:end]`` is the writing of ``value``."""

    kind: str
    start: int
    end: int
    value: Any


@frozen
class Sentence:
    """A text, the entities that it holds by construction, and the day it was issued."""

    text: str
    planted: tuple[Planted, ...] = field(factory=tuple)
    on: dt.date = DATA_AS_OF


# Clauses that leave no doubt of what stands in them; the hole takes the value's writing.
_CLAUSES: Final[dict[str, tuple[str, ...]]] = {
    "number": ("cả nước đã tiếp nhận {} hồ sơ", "các địa phương ghi nhận {} trường hợp", "đã cấp {} tài khoản"),
    "percentage": ("tỷ lệ hoàn thành đạt {} kế hoạch", "số hồ sơ trực tuyến chiếm {}", "tỷ lệ hài lòng là {}"),
    "money": ("tổng kinh phí thực hiện là {}", "đã giải ngân {} cho các dự án", "kinh phí bố trí {} từ ngân sách"),
    "measure": ("công trình đạt {}", "chỉ tiêu phải đạt {}"),
    "ratio": ("đã hoàn thành {} chỉ tiêu", "có {} địa phương gửi báo cáo"),
    "ordinal": ("phiên họp lần {} của hội đồng đã kết thúc", "báo cáo lần {} đã được gửi"),
    "duration": ("thời gian giải quyết là {}", "thời gian đào tạo là {}"),
    "date": ("hội nghị diễn ra vào {}", "văn bản được tiếp nhận {}"),
    "period": ("kết quả của {} được ghi nhận", "số liệu thống kê {} đã được công bố"),
    "deadline": ("các đơn vị hoàn thành việc rà soát {}", "cơ quan chủ trì trình kết quả {}"),
    "recurrence": ("các đơn vị gửi báo cáo {}", "cơ quan chủ trì tổng hợp số liệu {}"),
    "reference": ("việc này thực hiện theo {}", "nội dung nêu tại {} còn hiệu lực"),
    "provision": ("hồ sơ được lập theo {} {}",),
    "agency": ("{} chủ trì thực hiện", "hồ sơ được gửi đến {} để tổng hợp", "giao {} theo dõi"),
}


def _plantable(kind: str, on: dt.date) -> SearchStrategy[Any]:
    """Values of a kind that mean the same in a sentence as alone."""
    if kind == "provision":  # a provision, and the document behind it
        documents = references(families=("normative", "assembly", "administrative"), beside=False)
        return st.tuples(provisions(document=False), documents)
    made: dict[str, Callable[[], SearchStrategy[Any]]] = {
        "number": lambda: numbers(signed=False),
        "percentage": lambda: percentages(signed=False),
        "money": lambda: money(signed=False),
        "measure": lambda: measures(signed=False),
        "ratio": lambda: st.builds(
            lambda part, more: Ratio(Decimal(part), Decimal(part + more)), st.integers(1, 9_999), st.integers(1, 9_999)
        ),
        "ordinal": ordinals,
        # 02 giờ đến 03 giờ is also a time of day.
        "duration": lambda: durations().filter(lambda value: value.unit != "hour" or value.amount is not None),
        "date": lambda: dates(partial=False, points=False),
        "period": lambda: periods(partial=False, open_ended=False),
        "deadline": lambda: st.one_of(deadlines(after=on), term_deadlines()),
        "recurrence": recurrences,
        "reference": lambda: references(families=[f for f in FAMILIES if f != "short"], beside=False),
        "agency": lambda: agencies(on=on),
    }
    return made[kind]()


@st.composite
def _sentence(draw: DrawFn, kinds: tuple[str, ...], min_size: int, max_size: int, on: dt.date) -> Sentence:
    chosen = draw(st.lists(st.sampled_from(kinds), min_size=min_size, max_size=max_size))
    text = ""
    planted: list[Planted] = []
    for place, kind in enumerate(chosen):
        if place:
            text += draw(st.sampled_from(("; ", ". ", ".\n", ";\n- ")))
        clause = draw(st.sampled_from(_CLAUSES[kind]))
        if not text or text.endswith((". ", ".\n")):
            clause = clause[0].upper() + clause[1:]
        drawn = draw(_plantable(kind, on))
        filled: tuple[Any, ...] = drawn if isinstance(drawn, tuple) else (drawn,)
        if kind == "provision":
            place_in, document = filled
            filled = (Provision(place_in.labels, document.id), document)
        before, *after = clause.split("{}")
        text += before
        for value, words in zip(filled, after, strict=True):
            written = str(value if value.kind != "provision" else Provision(value.labels))
            planted.append(Planted(value.kind, len(text), len(text) + len(written), value))
            text += written + words
    return Sentence(text + ".", tuple(planted), on)


def sentences(
    *, kinds: Iterable[str] | None = None, min_size: int = 1, max_size: int = 4, on: dt.date = DATA_AS_OF
) -> SearchStrategy[Sentence]:
    """Policy-like text of one clause to ``max_size``, and the entities that stand in it by construction.

    ``kinds`` are the kinds of entities to plant, all fourteen if not given; ``on`` is the day of issue, on which the
    planted bodies stand.

    >>> import vnpolicy
    >>> from hypothesis import given
    >>> from vnpolicy import testing
    >>> @given(testing.sentences(kinds=["percentage", "agency"]))
    ... def test_what_was_planted_is_found(sentence):
    ...     read = vnpolicy.extract(sentence.text, on=sentence.on)
    ...     assert [p.value for p in sentence.planted] == [e.value for e in read]
    >>> test_what_was_planted_is_found()
    """
    chosen = _chosen("kinds", kinds, _CLAUSES)
    if not chosen or not 0 <= min_size <= max_size:
        message = "one kind at least, and sizes with 0 <= min_size <= max_size"
        raise ValueError(message)
    return _sentence(chosen, min_size, max_size, on)
