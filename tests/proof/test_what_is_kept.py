"""What is kept between readings is small, whatever the texts."""

from __future__ import annotations

import datetime as dt
import functools
import gc

import pytest

import vnpolicy
from vnpolicy import ParseError, agencies, deadlines, numerals, references

LONG = 20_000
MOST = 400  # characters; no name and no figure is longer
TEXTS = {
    "digits": "1" * LONG + " hộ",
    "digits and a unit": "9" * LONG + " triệu đồng - 1 triệu đồng",
    "groups": "có 1" + ".111" * LONG + " người",
    "a number": f"Quyết định số {'9' * LONG}/QĐ-TTg",
    "a symbol": f"Nghị quyết số 5/NQ-{'A' * LONG}",
    "a law": "Luật " + "Đất đai " * LONG,
    "a place": f"điểm {'a' * LONG} khoản {'1' * LONG}",
    "a body": f"Ủy ban nhân dân {'a' * LONG}",
    "a committee": "Ban Chỉ đạo về " + "cải cách " * LONG,
    "a day": f"ngày 30/6/2025{'5' * LONG}",
    "number words": "một " * LONG,
}


def kept() -> list[str]:
    """The strings by which the caches of the library keep what they keep."""
    found: list[str] = []
    for thing in gc.get_objects():
        if isinstance(thing, functools._lru_cache_wrapper) and str(thing.__module__).startswith("vnpolicy"):
            for held in gc.get_referents(thing):
                for key in held if isinstance(held, dict) else ():
                    found += [part for part in (key if isinstance(key, tuple) else (key,)) if isinstance(part, str)]
    return found


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_no_cache_keeps_a_long_text(text: str) -> None:
    """Caches are bounded in number, and what they keep is no longer than a name."""
    before = {*kept()}  # of other tests
    assert vnpolicy.extract(text, on=dt.date(2025, 6, 1)).entities is not None
    for pillar in (numerals, deadlines, references, agencies):
        pillar.find(text)
        with pytest.raises(ParseError):
            pillar.parse(text + " và")

    assert kept()
    assert [part[:40] for part in {*kept()} - before if len(part) > MOST] == []
