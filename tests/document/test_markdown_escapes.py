r"""What a converter to Markdown writes before a mark that is to stand as it is: ``1\. Phạm vi``, ``KH\&CN``."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from vnpolicy import extract, references
from vnpolicy.text import fold

ON = dt.date(2025, 11, 20)
ACT = (
    "Điều 7. Kiểm tra\n"
    "1. Sở Nội vụ tỉnh Lai Châu kiểm tra 1.250 hồ sơ (đạt 50,4%) trước ngày 30/12/2025.\n"
    "2. Trường hợp khác:\n"
    "a) Theo Nghị định số 901/2025/NĐ-CP; Bộ KH&CN trả lời trong thời hạn 15 ngày kể từ ngày nhận đơn;\n"
    "b) Ngoài trường hợp quy định tại điểm a khoản này và khoản 1 Điều này.\n"
)


def _read(text: str) -> list[tuple[str, object]]:
    return [(entity.kind, entity.value) for entity in extract(text, on=ON).entities]


@pytest.mark.parametrize(
    "marks", [r"^([0-9]+)(\.)", r"(^|[^-\s])([.)])(?= )", r"(\w)([-&/(),;])", r"(^|.)([-+.,:;#&()/%])"]
)
def test_marks_with_a_backslash_before_them_are_read_as_without(marks):
    """Whichever marks a converter escapes, the same entities are found, and spans hold the caller's own characters."""
    escaped = re.sub(marks, r"\1\\\2", ACT, flags=re.MULTILINE)
    document = extract(escaped, on=ON)

    assert "\\" in escaped
    assert _read(escaped) == _read(ACT)
    assert [entity.text.replace("\\", "") for entity in document] == [entity.text for entity in extract(ACT, on=ON)]


def test_an_escaped_number_opens_a_clause():
    r"""``2\.`` at the start of a line is the clause that ``khoản này`` is said in."""
    document = extract(ACT.replace("\n2.", "\n2\\."), on=ON)

    assert "điều 7/khoản 2/điểm b" in [node.path for node in document.structure.walk()]
    assert "điều 7/khoản 2/điểm a" in [str(entity.value.path) for entity in document.of("provision")]


@pytest.mark.parametrize("text", ["tệp C:\\nội dung\\125", "một \\n hai", "| 12 \\| 13 |", "\\", "\\\\"])
def test_other_backslashes_stand_as_they_are(text):
    """Before letters, bars and one another they are characters like others."""
    assert fold(text).cased == text


def test_a_number_with_a_backslash_is_parsed():
    r"""``57\-NQ/TW`` is what ``57-NQ/TW`` is."""
    assert references.parse("57\\-NQ/TW") == references.parse("57-NQ/TW")
