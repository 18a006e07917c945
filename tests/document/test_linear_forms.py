"""Forms that are read by words to the left or right: four times the text takes four times as long."""

from __future__ import annotations

import datetime as dt
import time

import pytest

from vnpolicy import extract

ON = dt.date(2025, 6, 1)
BY = " trước ngày 30/6/2025."
FAMILIES = {
    "names before numbers": ("", "Quyết định chấp thuận chủ trương đầu tư số 1/A ", ""),
    "a name before a number": ("", "Giấy phép khai thác khoáng sản ", "số 1/GP-UBND"),
    "numbers without a noun": ("", "số 1/GP-UBND; ", ""),
    "letters in a list": ("các Bộ: ", "BCT, ", "Y tế"),
    "articles, and the next paragraph": ("", "Điều 5, khoản 2, điểm a và khoản 3, ", ""),
    "counts of articles": ("", "một số điều\n1. ", ""),
    "one long cell": ("1 | Nghị định số 1/2020/NĐ-CP | ", "khoản 2 Điều 5; ", ""),
    "forms in an article": ("Điều 1. Hiệu lực\n", "Cơ quan chủ trì: Bộ Y tế\nThời hạn: 30/6/2025\n", ""),
    "many cells": ("1 | Nghị định số 1/2020/NĐ-CP ", "| khoản 2 Điều 5 ", ""),
    "titles of laws": ("Luật số: 99/2030/QH17\n", "LUẬT\nSÔNG, NƯỚC\n", ""),
    "groups of what they make": ("Yêu cầu các đơn vị sản xuất", ", phân phối, kinh doanh", " phải báo cáo" + BY),
    "groups without a duty": ("", "các đơn vị sản xuất, phân phối ", BY),
    "work that is handed on": ("Giao Bộ Y tế ", "lập đề án; trình Bộ Xây dựng ", BY),
    "aims": ("", "Mục tiêu là đến tháng 12, ", "Bộ Y tế phải rà soát."),
    "brackets in a name": ("Giao Cục PC", " (BTC)", " rà soát" + BY),
    "cells that open like heads": ("Thời hạn hoàn thành\n", "  ngày   \n |", "\nLập đề án | 30/9/2025 | Bộ Y tế"),
    "heads of tables": ("", "Nhiệm vụ | Thời hạn hoàn thành | Chủ trì\n", "Lập đề án | 30/9/2025 | Bộ Y tế"),
}


@pytest.mark.time
@pytest.mark.parametrize(("before", "piece", "after"), FAMILIES.values(), ids=FAMILIES)
def test_reading_takes_time_in_proportion(before, piece, after):
    """
    Every family is read in time that grows with its length and no faster.
    """

    def best(length: int) -> float:
        text = before + piece * (length // len(piece)) + after
        times = []
        for _ in range(4):
            start = time.process_time()  # what else the machine does counts for nothing
            assert extract(text, on=ON).entities is not None  # settled too
            times.append(time.process_time() - start)
        return min(times)

    assert best(16_000) <= 8 * best(4_000) + 0.02  # quadratic would be sixteen times


def test_forms_far_below_an_item_are_not_its_work():
    """What stands some pages below a heading is work of its own place, and a row stays a row."""
    forms = "Cơ quan chủ trì: Bộ Y tế\nThời hạn: 30/6/2025\n" * 200
    works = extract(f"Điều 1. Hiệu lực\n{forms}", on=ON).assignments

    assert len(works) == 200
    assert max(work.end - work.start for work in works) < 4_000
