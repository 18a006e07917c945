"""Time grows with the text and no faster, on the texts that break naive patterns."""

from __future__ import annotations

import time

import pytest

from vnpolicy import ParseError, numerals

SEEDS = [
    "1",
    "1.",
    "1,",
    "1.1",
    "1 111 ",
    "1/",
    "1/1/",
    "1-",
    "1 - ",
    "1, 1 và ",
    "$1 - ",
    "1 (\n",
    "âm \n",
    "hai đến ba nghìn ",
    "5% ",
    "5% - ",
    "5 đến ",
    "(1) ",
    "1 (",
    "hai ",
    "hai mươi ",
    "hai nghìn ",
    "hai nghìn, ba trăm tỷ ",
    "2x55 kW ",
    "từ 17 - 40; ",
    "5 km/h đến ",
    "5 km/h đến 7 km/h - ",
    "năm 2024, 15 xã ",
    "giảm 6 cục và ",
    "tối đa đối với hộ là 5 ",
    "tối đa đối với ",
    "tối đa là 5 đồng với cá nhân và ",
    "hệ số lương là 2.5 ",
    "không được mang, vác, xách lớn hơn 5 kg ",
    "tăng lần lượt 1%, ",
    "một tỷ ",
    "một trăm, ",
    "hai phẩy ",
    "hai phần ",
    "thứ ",
    "khóa i",
    "thứ hai ",
    "5 triệu ",
    "$",
    "5 đồng ",
    " ",
    "\n",
    "1\n",
    "Điều 5, 6 và ",
    "tăng ",
    "tăng 5% ",
    "tăng 5%, ",
    "1:500, ",
    "<5 ÷ ",
    "| 5 ÷ <7 ",
    "| 5 ÷ 7.000 ",
    "| ",
    "1 | ",
    "| 5\n",
    "a | 5\n",
    "điều 5, ",
    "(1",
    "1)",
    "không quá ",
    "âm ",
    "-",
    "a",
    "mươi",
    "\u0301",
    "\ud800",
    "‰5",
    "năm 5 ",
]


def _best(call, text):
    times = []
    for _ in range(3):
        start = time.process_time()
        call(text)
        times.append(time.process_time() - start)
    return min(times)


def _parse(text):
    try:
        numerals.parse(text)
    except ParseError:
        return


@pytest.mark.time
@pytest.mark.parametrize("seed", SEEDS, ids=repr)
@pytest.mark.parametrize("call", [numerals.find, _parse], ids=["find", "parse"])
def test_four_times_the_text_takes_about_four_times_the_time(call, seed):
    """A hostile text of 4 n takes at most eight times as long as one of n."""
    size = 3_000
    short = seed * (size // len(seed))
    ratio = 99.0
    for _ in range(3):  # a busy machine: the best of three tries
        ratio = min(ratio, _best(call, short * 4) / max(_best(call, short), 50e-6))
        if ratio <= 8:
            break
    assert ratio <= 8


@pytest.mark.parametrize("seed", ["9", "1.111", "hai mươi ", "một tỷ "])
def test_very_long_figures_raise_nothing(seed):
    """A hundred thousand characters of figure are refused, not computed."""
    text = seed * (100_000 // len(seed))
    numerals.find(text)
    _parse(text)
