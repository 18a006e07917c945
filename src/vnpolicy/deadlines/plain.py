"""The plain forms (cách viết thường gặp), read at one glance: what ``parse`` asks before it asks the grammar.

Of each form this says what the grammar says, in a tenth of the time. Everything else is left to the grammar: other
spellings, days that do not exist, what needs a reference date.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from vnpolicy._regex import regex

from .dates import Date, Period, last_day
from .lengths import plain_length
from .limits import Deadline

if TYPE_CHECKING:
    from .limits import Duration, Relation

__all__ = ["read"]

_TIME_RE: Final = regex(
    r"""
    (?:(trước|trong|đến\ hết|chậm\ nhất)\ )?
    (?: (?:ngày\ )?([0-9]{1,2})(?:/([0-9]{1,2})/|\ tháng\ ([0-9]{1,2})\ năm\ )
      | tháng\ ([0-9]{1,2})(?:/|\ năm\ )
      | quý\ (IV|I{1,3}|[1-4])(?:/|\ năm\ )
      | năm[ ]
    )
    ((?:19|20|21)[0-9]{2})
    """,
    re.VERBOSE,
)
_LENGTH_RE: Final = regex(r"[0-9]{1,3} (?:ngày làm việc|ngày|tuần|tháng|quý|năm)")
_RELATIONS: Final[dict[str, Relation]] = {"trước": "before", "trong": "within", "đến hết": "by", "chậm nhất": "by"}
_QUARTERS: Final = {"I": 1, "II": 2, "III": 3, "IV": 4, "1": 1, "2": 2, "3": 3, "4": 4}


def read(text: str) -> Date | Period | Deadline | Duration | None:
    """The time that the text is, where it is written in a plain form.

    >>> from vnpolicy.deadlines import plain
    >>> str(plain.read("trước ngày 30/6/2025")), plain.read("trước ngày 31/6/2025")
    ('trước ngày 30/6/2025', None)
    """
    m = _TIME_RE.fullmatch(text)
    if m is None:
        return plain_length(text) if _LENGTH_RE.fullmatch(text) else None
    preposition, day, slashed, spelled, of_month, quarter, of_year = m.groups()
    year = int(of_year)
    value: Date | Period
    if day is not None:
        number, month = int(day), int(slashed or spelled)
        if not (1 <= month <= 12 and 1 <= number <= last_day(year, month)):
            return None
        value = Date(year, month, number)
    elif of_month is not None:
        month = int(of_month)
        if not 1 <= month <= 12:
            return None
        value = Period.of_month(year, month)
    elif quarter is not None:
        value = Period.of_quarter(year, _QUARTERS[quarter])
    else:
        value = Period.of_year(year)
    return value if preposition is None else Deadline(_RELATIONS[preposition], value)
