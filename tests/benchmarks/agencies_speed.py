"""What the registry and the reading of bodies cost: ``python tests/benchmarks/agencies_speed.py``.

Prints milliseconds for loading, microseconds for a look-up, and the time of ``find`` as a multiple of
``len(text.split())`` on the same text, which is all that compares between machines.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

PARAGRAPH = """
Chính phủ, Thủ tướng Chính phủ giao Bộ Công an chủ trì, phối hợp với Bộ Khoa học và Công nghệ, Ngân hàng Nhà nước Việt
Nam và Ủy ban nhân dân các tỉnh, thành phố rà soát dữ liệu dân cư, làm sạch thông tin thuê bao trong năm nay. Các cơ
quan liên quan kết nối, chia sẻ dữ liệu để cắt giảm giấy tờ, rút ngắn thời gian giải quyết hồ sơ của người dân, doanh
nghiệp. Sở Y tế tỉnh Sơn La báo cáo UBND tỉnh Sơn La kết quả thực hiện; những khó khăn, vướng mắc phát sinh
hằng tháng, nêu rõ nguyên nhân, trách nhiệm và giải pháp khắc phục, bảo đảm tiến độ đã đề ra từ đầu năm.
"""


def best(action: Callable[[], object], times: int = 5) -> float:
    """The least of several runs, in seconds."""
    least = float("inf")
    for _ in range(times):
        start = time.perf_counter()
        action()
        least = min(least, time.perf_counter() - start)
    return least


def main() -> None:
    """Measure, in the order in which a program pays."""
    import attrs  # noqa: F401 - its own 40 ms are not the registry's

    from vnpolicy import agencies
    from vnpolicy.agencies import anchors, registry

    start = time.perf_counter()
    known = registry.default()
    _ = known.lexicon, known.units_lexicon
    loaded = time.perf_counter() - start
    anchors.compiled(known)
    ready = time.perf_counter() - start
    print(f"registry: {len(known)} bodies, {len(known.patterns)} patterns, {len(known.units)} units")
    print(f"load the tables and the lexicon   {loaded * 1e3:7.1f} ms   (aim: 25)")
    print(f"  and make the finder ready       {ready * 1e3:7.1f} ms")
    got = best(lambda: [agencies.get("bo-cong-an") for _ in range(999)])
    print(f"get by id                         {got * 1e3:7.2f} µs")
    for name in ("Bộ Công an", "UBND tỉnh Lai Châu"):
        print(f"parse {name:27} {best(lambda n=name: [agencies.parse(n) for _ in range(999)]) * 1e3:7.2f} µs")
    text = PARAGRAPH * 600
    split = best(lambda: len(text.split()))
    scan = best(lambda: agencies.find(text))
    print(f"find in {len(text) / 1e6:.1f} M characters          {scan / split:7.2f} × split")
    twice = best(lambda: agencies.find(text * 4), 3)
    print(f"four times the text               {twice / scan:7.2f} ×")


if __name__ == "__main__":
    main()
