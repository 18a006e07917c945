"""A reading for the eye."""

from __future__ import annotations

import datetime as dt
import re
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from vnpolicy import extract
from vnpolicy.document.render import table

NOTICE = (Path(__file__).parents[2] / "examples" / "notice.txt").read_text(encoding="utf-8")
ON = dt.date(2025, 5, 20)

marked_text = st.lists(
    st.sampled_from(["<b>", "&amp;", '"', "50,4%", "Ban Chỉ đạo về Đề án 06", "\n", " và ", "trước ngày 30/6", "<"])
).map(" ".join)


class _Marks(HTMLParser):
    """The text of a page, and what is marked in it."""

    def __init__(self) -> None:
        super().__init__()
        self.inside = False
        self.text = ""
        self.open: list[tuple[str, int]] = []
        self.marks: list[tuple[str, str]] = []

    def handle_starttag(self, tag, attrs):
        given_ = dict(attrs)
        if given_.get("class") == "vnpolicy-text":
            self.inside = True
        elif tag == "mark" and self.inside:
            self.open.append((given_["class"].removeprefix("vnpolicy-"), len(self.text)))

    def handle_endtag(self, tag):
        if tag == "mark" and self.inside:
            kind, start = self.open.pop()
            self.marks.append((kind, self.text[start:]))

    def handle_data(self, data):
        if self.inside:
            self.text += data


def read(page: str) -> _Marks:
    marks = _Marks()
    marks.feed(page)
    return marks


@given(marked_text)
def test_a_page_shows_the_text_and_marks_what_was_read(text):
    """Taking the marks away gives the text, whatever was in it; each mark quotes its entity."""
    document = extract(text, on=ON)
    page = read(document.to_html())

    assert page.text == text
    assert sorted(page.marks) == sorted((e.kind, e.text) for e in document)


def test_the_value_shows_on_hover():
    """A mark's title names the kind and the value."""
    page = extract("tăng 22%").to_html()

    assert 'title="percentage: amount=22 change=increase"' in unescape(page)
    assert extract("tăng 22%")._repr_html_() == page


def test_the_legend_names_what_is_there():
    """The legend holds the kinds that were found, and no other."""
    legend = re.search(r'vnpolicy-legend">(.*?)</p>', extract("tăng 22% theo Nghị quyết số 57-NQ/TW").to_html())[1]

    assert re.findall(r">(\w+)<", legend) == ["percentage", "reference"]


def test_annotation_nests():
    """An entity inside another is rendered first, and handed on."""
    text = "Ban Chỉ đạo của Chính phủ về chuyển đổi số và Đề án 06"

    assert extract(text, on=ON).annotate(lambda e, inner: f"<{e.kind}:{inner}>").startswith("<agency:Ban Chỉ đạo")
    assert extract(text, on=ON).annotate(lambda e, inner: f"<{e.kind}:{inner}>").endswith("<reference:Đề án 06>>")


def test_a_table_gives_line_and_column():
    """The place of an entity is counted in lines and columns from one."""
    lines = table(extract("Đạt\n  50,4%", on=ON)).splitlines()

    assert lines[0].split() == ["place", "kind", "text", "value"]
    assert lines[1].split() == ["2:3", "percentage", "50,4%", "amount=50.4"]


def test_an_empty_table_is_its_header():
    """A text with nothing in it gives a header and no row."""
    assert len(table(extract("")).splitlines()) == 1
