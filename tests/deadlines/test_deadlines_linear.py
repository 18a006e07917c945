"""The time of a scan grows with the text and no faster, whatever the text."""

from __future__ import annotations

import time

import pytest

from vnpolicy import deadlines

FAMILIES = {
    "digits": "1",
    "days": "1/1/",
    "day months": "1/1 ",
    "dotted": "1.1.",
    "dashes": "2021-",
    "years": "2025, ",
    "year words": "năm 2025 và ",
    "day words": "ngày ",
    "days to days": "ngày 1 đến ",
    "from": "từ ngày 1/1/2025 ",
    "from to": "từ ngày 1/1/2025 đến ",
    "months": "tháng 1, ",
    "quarters": "quý I, II, ",
    "quarters said": "quý I và ",
    "runs": "6 tháng đầu năm ",
    "points": "cuối cuối năm ",
    "prepositions": "trước chậm nhất trong đến hết ",
    "lengths": "15 ngày ",
    "limits and hours": "chậm nhất là 17 giờ 30 phút 1/9 ",
    "new school years": "năm học mới 2025-",
    "brackets": "15 (mười lăm ",
    "number words": "mươi mươi ngày ",
    "hundreds": "một trăm hai mươi ",
    "terms": "15 ngày kể từ ngày ",
    "anchors": "kể từ ngày nhận hồ sơ và ",
    "within": "trong thời hạn không quá ",
    "same": "cùng kỳ năm 2024 ",
    "months and same": "tháng 1/2024 cùng kỳ năm 2024 ",
    "every": "hằng năm ",
    "periodic": "định kỳ 6 tháng một lần ",
    "once": "mỗi năm một lần ",
    "labels": "thời hạn hoàn thành\n",
    "label cells": "thời hạn hoàn thành\n1/1/2025\n",
    "blanks": " \n",
    "signing": "hiệu lực từ ngày ký ",
    "duty": "hoàn thành trong tháng 6 ",
    "list of days": "trước ngày 1/1 và ",
    "cells": "\n* 1/1/2025\n* ",
    "bars": "| 1/1/2025 | thời hạn ",
    "lengths said twice": "mười (mười) ngày ",
    "stops of an anchor": "15 ngày kể từ ngày theo, và phải ",
    "clocks": "17 giờ 30 1/1/2025 ",
    "words of one preposition": "trước trong vào ngày 1/1/2025 ",
    "thousands of days": "1.000-1.000 ngày ",
    "ranges said": "ba đến năm ngày ",
    "bodies of an anchor": "15 ngày kể từ ngày cơ quan, tổ chức, cá nhân, đơn vị, tổ chức, ",
    "days of a range": "từ ngày 14/6 đến ngày 16 ",
    "clauses broken": "hằng năm,\n trước ngày 1 tháng 3 \n",
    "days of months": "3 tháng 5 ngày ",
    "days with a dot": "ngày 1.2 - 3.4, ",
    "days without a month": "từ 1 - 2/3 ",
    "months in cells": "| 1/2025 | 2025 |\n",
    "headers of years": "| thời hạn hoàn thành |\n| 2025 |\n",
    "years in lines": "thời hạn hoàn thành\n1\nviệc\n2025\n",
    "lists of limits": "trước ngày 5/7 và ngày 5/1 năm sau, ",
    "shares or days": "từ 1/3 đến 1/2 ",
    "goals": "đạt 50% vào năm 2030 và ",
    "items of goals": "- trong năm 2030\n",
    "items under goals": "chỉ tiêu:\n- mở chợ\n- trong năm 2030\n",
    "aims in a row": "đến hết năm 2030 đạt 5%, ",
    "stretches with dots": "ngày 2.8-10.8-",
    "goods of a quarter": "đơn hàng quý 3 ",
    "paid out so far": "lũy kế giải ngân vốn đến ngày 5/1, cùng kỳ năm 2024 ",
    "levels by a day": "đạt 50% đến ngày 5/1/2030 ",
    "marks of a clause": "trước 1/1/2025.\n\n1;:| ",
}


def _least(text: str) -> float:
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        deadlines.find(text)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.time
@pytest.mark.parametrize("unit", FAMILIES.values(), ids=FAMILIES)
def test_four_times_the_text_takes_about_four_times_as_long(unit: str) -> None:
    """A text that repeats one piece of the grammar is read in time that grows with its length."""
    small = unit * (6_000 // len(unit))
    ratios = []
    for _ in range(4):  # a busy machine makes one measure wrong, and seldom four
        ratios.append(_least(small * 4) / (_least(small) + 0.0005))
        if ratios[-1] <= 8:
            break

    assert min(ratios) <= 8


LONG = {
    "digits": "1" * 100_000,
    "surrogates": "\ud800" * 50_000,
    "marks": "\u0301" * 50_000,
    "slashes": "1/" * 50_000,
    "label and blanks": "hạn cuối" + " " * 100_000 + "\n1/1/2025\n",
    "blanks and cell": "hạn cuối\n" + " " * 100_000 + "1/1/2025\n",
    "breaks": "trước ngày" + "\n" * 100_000 + "1/1/2025",
    "commas": "1/1/2025" + "," * 100_000,
    "one anchor": "15 ngày kể từ " + "ngày" * 30_000,
    "one word": "ngày" * 50_000,
    "brackets": "15 (" * 30_000,
    "an indent and a cell": "\n" + " *" * 50_000 + "\n1/1/2025\n",
    "bars and a cell": "|" * 50_000 + " " * 50_000 + "\n1/1/2025\n",
}


@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
def test_long_nonsense_is_read_at_once(text: str) -> None:
    """Runs of digits, lone surrogates and bare marks end in no value and in little time."""
    start = time.process_time()
    deadlines.find(text)

    assert time.process_time() - start < 5
