"""Letters whose numbers follow no rule: all between ``số`` and the day is the number."""

from __future__ import annotations

import pytest

from vnpolicy import references

LETTERS = {
    "letters first": ("Trả lời công văn số ABT/07-2021 đề ngày 05/3/2021", "công văn số ABT/07-2021", "ABT/07-2021"),
    "figures that letters end": ("theo Công văn số 210305XK ngày 05/3/2021", "Công văn số 210305XK", "210305XK"),
    "a year behind the writer": ("công văn số 12/TMDV/2021 ngày 05/3/2021", "công văn số 12/TMDV/2021", "12/TMDV/2021"),
    "a number at the end": ("tại văn bản số 02/CV-02, ngày 05/3/2021", "văn bản số 02/CV-02", "02/CV-02"),
    "a dot before the writer": ("Văn bản số 31.2021/AB.CD ký ngày 5/3/21", "Văn bản số 31.2021/AB.CD", "31.2021/AB.CD"),
    "a line ends in the noun": ("công\nvăn số XNK-21/8 ngày 5/3/2021", "công\nvăn số XNK-21/8", "XNK-21/8"),
    "alone": ("Công văn số XNK-21/8", "Công văn số XNK-21/8", "XNK-21/8"),
}
OTHERS = {
    "a symbol of the State ends as it does": ("công văn số 12/UBND-KT ngày 05/3/2021", ["12/UBND-KT"]),
    "a number alone, or with a letter": ("công văn số 12 ngày 5/3/2021, văn bản số 12a ngày 5/3/2021", [None, None]),
    "no day": ("công văn số XNK-21/8 của công ty", []),
    "the end of the text": ("theo công văn số XNK-21/8", []),
    "figures alone": ("văn bản số 09/3/2021 ngày 5/3/2021", []),
    "no noun of a letter": ("biên bản số XNK-21/8 ngày 5/3/2021", []),
    "half of another word": ("xcông văn số XNK-21/8 ngày 5/3/2021", []),
}


@pytest.mark.parametrize(("text", "span", "number"), LETTERS.values(), ids=LETTERS)
def test_a_letter_has_the_number_that_its_writer_gave_it(text: str, span: str, number: str) -> None:
    """The number of a letter reaches up to its day, and the letter reads as itself from what it writes."""
    (found,) = references.find(text)
    assert (found.text, found.value.id) == (span, number)
    assert references.parse(str(found.value)) == found.value


@pytest.mark.parametrize(("text", "ids"), OTHERS.values(), ids=OTHERS)
def test_other_numbers_are_read_as_they_were(text: str, ids: list[str | None]) -> None:
    """What has a known form, no day or no noun of a letter is no number of this kind."""
    assert [found.value.id for found in references.find(text)] == ids
