"""Nothing that can change is shared: many threads at once read what one reads alone."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
import types
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import vnpolicy

NOTICE = (Path(__file__).parents[2] / "examples" / "notice.txt").read_text("utf-8")
DAYS = (None, dt.date(2025, 5, 20), dt.date(2024, 2, 29))
TEXTS = [
    NOTICE,
    "UBND tỉnh Lai Châu trình trước ngày 30/6 theo khoản 1 Điều 5 Luật Đất đai; Sở Y tế báo cáo.",
    "Nghị quyết số 57-NQ/TW; Nghị quyết 57; tăng từ 5% đến 10%, hai mươi mốt triệu đồng.",
    "Ban Chỉ đạo về cải cách họp ngày 1/1/2025; Ban Chỉ đạo giao Bộ Công an, hạn cuối quý I.",
    "Luật sửa đổi, bổ sung một số điều của Luật Đất đai\nĐiều 1. Phạm vi\n1. A\na) B",
    "\ud800 Uy\u0309 ban nhân dân \u0301 trước ngày",
]
THREADS, ROUNDS = 8, 60


def reading(text, on):
    document = vnpolicy.extract(text, on=on)
    return document.to_json(), repr(document.structure), [document.text[e.start : e.end] for e in document]


def test_eight_threads_read_what_one_reads():
    """The same documents in eight threads, many rounds over, give what they give in one."""
    jobs = [(text, on) for text in TEXTS for on in DAYS]
    alone = [reading(*job) for job in jobs]
    barrier = Barrier(THREADS)

    def work(first):
        barrier.wait()
        order = [(first + at) % len(jobs) for at in range(len(jobs))]
        return all(reading(*jobs[at]) == alone[at] for _ in range(ROUNDS // len(jobs) + 1) for at in order)

    with ThreadPoolExecutor(THREADS) as pool:
        assert all(pool.map(work, range(THREADS)))


FIRST_USE = f"""
import datetime as dt, sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
sys.setswitchinterval(1e-5)
import vnpolicy
barrier = Barrier({THREADS})
def work(_):
    barrier.wait()
    return vnpolicy.extract({TEXTS[1]!r}, on=dt.date(2025, 5, 20)).to_json()
with ThreadPoolExecutor({THREADS}) as pool:
    told = set(pool.map(work, range({THREADS})))
assert len(told) == 1, told
print(*told)
"""


def test_eight_threads_may_be_the_first_to_ask():
    """Tables that are read on first use may be asked for by eight threads at once."""
    told = subprocess.run([sys.executable, "-X", "utf8", "-c", FIRST_USE], capture_output=True, check=True)
    assert told.stdout.decode().strip() == vnpolicy.extract(TEXTS[1], on=dt.date(2025, 5, 20)).to_json()


def attributes():
    """What every module of the library holds: names, objects, and the contents of what can change."""
    held = {}
    for name, module in sorted(sys.modules.items()):
        if name.partition(".")[0] != "vnpolicy":
            continue
        for attribute, value in vars(module).items():
            changing = isinstance(value, (list, dict, set, bytearray)) and not attribute.startswith("__")
            held[name, attribute] = (id(value), repr(value) if changing and len(value) < 5_000 else None)
            assert not isinstance(value, types.GeneratorType), f"{name}.{attribute} is used up by its first reader"
    return held


def test_no_module_changes_after_first_use():
    """Once everything has been used, reading changes no attribute of any module, nor what it holds."""
    for text in TEXTS:
        reading(text, DAYS[1])
    before = attributes()
    for text in TEXTS:
        for on in DAYS:
            reading(text.upper(), on)
            for pillar in (vnpolicy.numerals, vnpolicy.deadlines, vnpolicy.references, vnpolicy.agencies):
                pillar.find(text, on=on)
                pillar.is_valid(text[:60], on=on)
    assert {name: held for name, held in attributes().items() if name in before} == before
