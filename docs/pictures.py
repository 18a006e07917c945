"""Draw the pictures of the documentation from the library itself: ``python docs/pictures.py``.

``marked.html`` is what the library writes for the sample notice, ``deadlines.svg`` for a short plan;
``succession.svg`` is drawn from the tables of agencies; ``marked.png`` is a browser's view of the page, taken where
Chromium is installed.
"""

from __future__ import annotations

import datetime as dt
import shutil
import subprocess
import sys
import tempfile
from html import escape
from pathlib import Path

import vnpolicy
from vnpolicy import agencies

ROOT = Path(__file__).parents[1]
IMAGES = ROOT / "docs" / "img"
ISSUED = dt.date(2025, 5, 20)
MERGER = dt.date(2025, 3, 1)  # the day of Nghị quyết 176/2025/QH15
PLAN = """Bộ Tài chính hoàn thiện cơ chế vốn mồi, trình Chính phủ trước ngày 30/6.
Bộ Khoa học và Công nghệ hoàn thành bộ tiêu chí đánh giá trong quý III/2025.
Bộ Công an, Bộ Tư pháp hoàn thành rà soát thủ tục hành chính chậm nhất ngày 15/8/2025.
Các bộ, ngành, địa phương báo cáo kết quả về Văn phòng Chính phủ trước ngày 20/12/2025.
"""
RANKS = ("ministry", "ministry-level", "government-body")


def marked() -> str:
    """A page of what the sample notice says from its findings on, everything marked."""
    text = (ROOT / "examples" / "notice.txt").read_text(encoding="utf-8")
    start = text.index("I. KẾT QUẢ")
    document = vnpolicy.extract(text[start : text.index("Văn phòng Chính phủ thông báo")].strip(), on=ISSUED)
    return (
        '<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"><title>vnpolicy</title>\n'
        "<style>body{font:16px/1.6 'Noto Sans',sans-serif;width:920px;margin:0;padding:4px 20px 16px;background:#fff}"
        f"</style></head>\n<body>\n{document.to_html()}\n</body></html>\n"
    )


def succession() -> str:
    """The bodies that ended with the merger of ministries, on the left, and the one in the place of each."""
    before = MERGER - dt.timedelta(days=1)
    heirs: dict[str, list[tuple[str, bool]]] = {}
    for body in agencies.all():
        if body.until == before and body.category in RANKS:
            for heir in body.successors(MERGER):
                heirs.setdefault(heir.name, []).append((body.name, False))
                if heir.in_force(before):  # it kept its name, and took in the others
                    heirs[heir.name] = [(heir.name, True), *(pair for pair in heirs[heir.name] if not pair[1])]
    row, gap, left, right, top = 30, 14, 24, 560, 64
    lines = []
    y = top
    for heir, bodies in sorted(heirs.items()):
        middle = y + row * (len(bodies) - 1) / 2
        for name, kept in sorted(bodies, key=lambda pair: (not pair[1], pair[0])):
            colour, weight = ("#111", "600") if kept else ("#555", "400")
            line, dot = ("#7048e8", "#7048e8") if kept else ("#b197fc", "#fff")
            curve = f"M356 {y} C 450 {y}, 450 {middle}, {right - 12} {middle}"
            face = f'text-anchor="end" fill="{colour}" font-weight="{weight}"'
            lines += [
                f'<path d="{curve}" fill="none" stroke="{line}" stroke-width="2"/>',
                f'<circle cx="356" cy="{y}" r="4" fill="{dot}" stroke="#7048e8"/>',
                f'<text x="344" y="{y + 5}" {face}>{escape(name)}</text>',
            ]
            y += row
        lines += [
            f'<circle cx="{right - 10}" cy="{middle}" r="5" fill="#7048e8"/>',
            f'<text x="{right + 4}" y="{middle + 5}" fill="#111" font-weight="600">{escape(heir)}</text>',
        ]
        y += gap
    height = y
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="840" height="{height}" viewBox="0 0 840 {height}">',
            '<g font-family="sans-serif" font-size="14" role="img" aria-label="Các bộ hợp nhất ngày 01/3/2025">',
            f'<rect width="840" height="{height}" fill="#fff"/>',
            f'<text x="{left}" y="30" fill="#555">đến {before:%d/%m/%Y}</text>',
            f'<text x="{right + 4}" y="30" fill="#555">từ {MERGER:%d/%m/%Y}</text>',
            *lines,
            "</g></svg>\n",
        ]
    )


def drawn() -> dict[str, str]:
    """Each picture that needs no browser, by the name of its file."""
    timeline = vnpolicy.extract(PLAN, on=ISSUED).to_svg() + "\n"
    return {"marked.html": marked(), "deadlines.svg": timeline, "succession.svg": succession()}


def photograph(page: Path, picture: Path) -> None:
    """A browser's view of a page."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser is None:
        sys.stderr.write(f"{picture.name} stays as it is: Chromium is not installed\n")
        return
    with tempfile.TemporaryDirectory() as home:
        subprocess.run(  # noqa: S603 - a browser of this machine, on a page of our own
            [
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                f"--user-data-dir={home}",
                "--window-size=960,490",
                f"--screenshot={picture}",
                page.as_uri(),
            ],
            check=True,
            capture_output=True,
            timeout=120,
        )


def main() -> None:
    """Write them all."""
    for name, content in drawn().items():
        (IMAGES / name).write_text(content, encoding="utf-8")
    photograph(IMAGES / "marked.html", IMAGES / "marked.png")


if __name__ == "__main__":
    main()
