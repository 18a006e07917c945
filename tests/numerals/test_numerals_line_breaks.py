"""A line that ends, with a blank beside its end or as another system ends it, changes no figure."""

from __future__ import annotations

from pathlib import Path

import pytest

from vnpolicy import extract, numerals

ROWS = [
    line.split("\t")
    for line in (Path(__file__).parent / "numeral_forms.tsv").read_text(encoding="utf-8").splitlines()
    if line[0] != "#"
][1:]
FORMS = [row[0] for row in ROWS if row[1] != "ordinal"]
# What starts a line so is the mark of a section or of an item; a figure that blanks group stands in one line; three
# blanks are the most.
STARTS = ("1.5", "1.50", "50.5", "0.500", "2.5000", "-5", "-3,25", "-3,5%", "-5 °C", "-5 đến 10 °C", "-9%", "-0,5%")
GROUPED = ("1 259 499", "12 345,67", "10 234", "5   triệu đồng")
# What is looked for with one blank in it; a line may end there, and then no blank stands beside its end.
ONE_BLANK = ("hai phần ba", "ba phần tư", "một phần hai", "một phần mười", "hai (02)")
BREAKS = ("\n", "\r\n", " \n", "\n ")


def readings(text, find=numerals.find):
    return [(found.value, found.qualifier, found.change) for found in find(text)]


def broken(text, gap):
    """The text with each of its blanks in turn made the end of a line."""
    return [text[:place] + gap + text[place + 1 :] for place, letter in enumerate(text) if letter == " "]


@pytest.mark.parametrize("form", [form for form in FORMS if form not in GROUPED])
def test_a_line_may_end_at_any_blank(form):
    """Whichever blank is the end of a line, and however that is written, the figures are the same."""
    text = f"Báo cáo nêu rõ có khoảng {form} mục cần rà soát."
    for gap in BREAKS:
        for place, other in enumerate(broken(text, gap)):
            if (place == 5 and form in STARTS) or (form in ONE_BLANK and len(gap) > 1):
                continue
            assert readings(other) == readings(text), other


@pytest.mark.parametrize("form", [form for form in FORMS if form not in GROUPED and form not in STARTS])
def test_extract_reads_the_same_in_files_of_another_system(form):
    """A document whose lines end as Windows ends them has the quantities of one whose lines end plainly."""
    text = f"Báo cáo nêu rõ có khoảng {form} mục cần rà soát.\nCó {form}\nnữa."
    values = [
        [(found.kind, found.value) for found in extract(one).entities] for one in (text, text.replace("\n", "\r\n"))
    ]
    assert values[0] == values[1]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Nhiệt độ là âm_5°C.", ["-5 °C"]),
        ("Nhiệt độ là âm_năm mươi độ C.", ["-50 °C"]),
        ("Trung tâm_năm mươi người.", ["50"]),
        ("Theo hạn mức USD_5 triệu.", ["5.000.000 USD"]),
        ("Chi 500_(năm trăm) triệu đồng.", ["500.000.000 đồng"]),
        ("Khoản 2,_3 và 4 Điều này.", []),
        ("Chương trình bao gồm\n_\n2 Hồ sơ ký tên.", []),
        ("Giai đoạn 2021-2025_5 xã.", ["5"]),
    ],
)
def test_what_stands_beside_a_figure_may_be_a_line_away(text, figures):
    """The sign, the currency or the words of a figure stand before it, be it on the line above."""
    for gap in (" ", *BREAKS):
        assert [str(found.value) for found in numerals.find(text.replace("_", gap))] == figures
