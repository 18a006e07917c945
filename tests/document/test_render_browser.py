"""The page as a browser shows it; needs Chromium (the Debian package ``chromium``)."""

from __future__ import annotations

import datetime as dt
import json
import re
import shutil
import subprocess
from html import unescape
from pathlib import Path

import pytest

from vnpolicy import extract
from vnpolicy.document.render import page

NOTICE = (Path(__file__).parents[2] / "examples" / "notice.txt").read_text(encoding="utf-8")
CHROMIUM = shutil.which("chromium", path="/usr/bin") or shutil.which("chromium")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium: apt-get install chromium shows the page in a browser"),
]

# What the browser made of each mark: its kind, its words, its colour, the room that it takes.
REPORT = """
<script>
const seen = [...document.querySelectorAll(".vnpolicy-text mark")].map(mark => {
  const box = mark.getBoundingClientRect(), style = getComputedStyle(mark);
  return [mark.className, mark.textContent, style.backgroundColor, box.width > 0 && box.height > 0, mark.title];
});
const report = document.createElement("pre");
report.id = "report";
report.textContent = JSON.stringify([document.querySelector(".vnpolicy-text").textContent, seen]);
document.body.append(report);
</script>
"""


def browse(folder: Path, *flags: str) -> str:
    """Open the page in a fresh Chromium that talks to nobody."""
    done = subprocess.run(
        [
            str(CHROMIUM),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--no-first-run",
            f"--user-data-dir={folder / 'profile'}",
            *flags,
            (folder / "page.html").as_uri(),
        ],
        capture_output=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def test_what_is_marked_is_what_was_read(tmp_path):
    """The browser shows the text as it is, and each entity marked, in its kind's colour, with its value on hover."""
    document = extract(NOTICE, on=dt.date(2025, 5, 20))
    shown = "".join(page([("notice.txt", document)])).replace("</body>", f"{REPORT}</body>")
    (tmp_path / "page.html").write_text(shown, encoding="utf-8")
    dom = browse(tmp_path, "--dump-dom")
    text, marks = json.loads(unescape(re.search(r'<pre id="report">(.*?)</pre>', dom, re.DOTALL)[1]))

    assert text == NOTICE
    assert [(kind.removeprefix("vnpolicy-"), words) for kind, words, *_ in marks] == [
        (entity.kind, entity.text) for entity in document
    ]
    assert all(visible and colour != "rgba(0, 0, 0, 0)" for _, _, colour, visible, _ in marks)
    colours = {(kind, colour) for kind, _, colour, _, _ in marks}
    assert len(colours) == len({kind for kind, _ in colours}) == len({colour for _, colour in colours})
    assert "percentage: amount=18.2 change=increase" in [title for *_, title in marks]


def test_the_page_can_be_pictured(tmp_path):
    """The browser takes a picture of the page."""
    (tmp_path / "page.html").write_text("".join(page([("notice.txt", extract(NOTICE))])), encoding="utf-8")
    browse(tmp_path, f"--screenshot={tmp_path / 'page.png'}", "--window-size=1000,1400")

    assert (tmp_path / "page.png").read_bytes().startswith(b"\x89PNG")
