"""What a citation of provisions means: chains, lists, ranges, and what only looks like one."""

from __future__ import annotations

import pickle
import time
from itertools import pairwise, product
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vnpolicy.errors import ParseError
from vnpolicy.references.headings import LINE_RE, Heading, read_heading
from vnpolicy.references.labels import ALPHABET
from vnpolicy.references.provisions import parse_provision, scan
from vnpolicy.references.values import Provision
from vnpolicy.text import Folded, fold

HERE = Path(__file__).parent


def table(name: str) -> list[list[str]]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def read(text: str) -> list[tuple[str, str]]:
    return [(text[hit.start : hit.end], hit.value.path) for hit in scan(fold(text))]


NUMBERS = st.integers(1, 400).map(str) | st.builds("{}{}".format, st.integers(1, 400), st.sampled_from("abcdđ"))
LETTERS = st.sampled_from(ALPHABET) | st.builds("{}{}".format, st.sampled_from(ALPHABET), st.integers(1, 9))
ROMANS = st.sampled_from(["I", "II", "III", "IV", "V", "VI", "VII", "IX", "X", "XI", "XIV", "XIX", "XX", "XXIV"])


@st.composite
def provisions(draw: st.DrawFn) -> Provision:
    """A provision of any shape that a document may have."""
    shape = draw(st.sampled_from(["article", "annex", "form", "section", "chapter"]))
    labels: list[str] = []
    if shape == "article":
        labels.append("điều " + draw(NUMBERS))
        if draw(st.booleans()):
            labels.append("khoản " + draw(NUMBERS))
            if draw(st.booleans()):
                labels.append("điểm " + draw(LETTERS))
                if draw(st.booleans()):
                    labels.append("tiết " + draw(LETTERS))
    elif shape == "annex":
        labels.append(draw(st.sampled_from(["phụ lục ", "phụ lục số "])) + draw(ROMANS | NUMBERS.filter(str.isdigit)))
        if draw(st.booleans()):
            labels.append("mẫu số " + draw(NUMBERS))
    elif shape == "form":
        labels.append(draw(st.sampled_from(["mẫu số ", "biểu mẫu số "])) + draw(NUMBERS))
    elif shape == "section":
        labels.append("phần " + draw(ROMANS))
        labels.append("mục " + draw(ROMANS | st.integers(1, 99).map(str)))
        if draw(st.booleans()):
            labels.append("điểm " + draw(LETTERS | st.integers(1, 99).map(str)))
    else:
        labels.append("chương " + draw(ROMANS))
        if draw(st.booleans()):
            labels.append("mục " + draw(st.integers(1, 99).map(str)))
    document = draw(st.none() | st.sampled_from(["30/2020/NĐ-CP", "57-NQ/TW", "31/2024/QH15", "TCVN 5507:2002"]))
    return Provision(tuple(labels), document)


@given(provisions())
def test_what_is_written_reads_back(value: Provision) -> None:
    """The canonical writing of a provision parses to that provision."""
    assert parse_provision(str(value)) == value


@given(provisions())
def test_the_json_reads_back(value: Provision) -> None:
    """A provision survives its JSON and a pickle, and stays hashable."""
    assert Provision.from_dict(value.to_dict()) == value
    assert pickle.loads(pickle.dumps(value)) == value
    assert hash(value) == hash(Provision(value.labels, value.document))


@given(provisions())
def test_find_reads_in_a_sentence_what_parse_reads_alone(value: Provision) -> None:
    """A provision in a sentence is found whole, with the labels that parse gives it."""
    words = str(Provision(value.labels))
    assert read(f"Thực hiện theo quy định tại {words} của Luật này.") == [(words, value.path)]


ARTICLES = st.lists(st.tuples(st.integers(1, 300), st.lists(st.integers(1, 30), unique=True, max_size=4)), min_size=1)


@given(ARTICLES, st.sampled_from([", ", "; ", " và ", " hoặc "]), st.booleans())
def test_a_list_means_the_same_however_it_is_written(
    articles: list[tuple[int, list[int]]], between: str, repeated: bool
) -> None:
    """Paragraphs of several articles expand to the same targets with the noun repeated or not, and with any mark."""
    chains, expected = [], []
    for article, paragraphs in articles[:6]:
        numbers = [str(n) for n in sorted(paragraphs)]
        if repeated:
            numbers = [f"khoản {n}" for n in numbers]
        elif numbers:
            numbers[0] = f"khoản {numbers[0]}"
        chains.append(" ".join([", ".join(numbers), f"Điều {article}"]).strip())
        expected += [f"điều {article}/khoản {n}" for n in sorted(paragraphs)] or [f"điều {article}"]
    # A comma before an article on its own would put the paragraph before it into that article.
    mark = between if all(paragraphs for _, paragraphs in articles[:6]) else "; "
    assert [path for _, path in read("tại " + mark.join(chains) + " Luật này")] == expected


@given(st.lists(st.sampled_from(ALPHABET), min_size=1, max_size=8, unique=True), st.booleans())
def test_points_of_a_list_share_their_paragraph(letters: list[str], repeated: bool) -> None:
    """Every point of a list lies in the paragraph and the article that the last one names."""
    ordered = sorted(letters, key=ALPHABET.index)
    words = [f"điểm {letter}" if repeated or i == 0 else letter for i, letter in enumerate(ordered)]
    text = f"{', '.join(words)} khoản 4 Điều 12"
    assert [path for _, path in read(text)] == [f"điều 12/khoản 4/điểm {letter}" for letter in ordered]


@given(provisions(), provisions())
def test_a_document_prints_a_whole_before_its_parts(one: Provision, other: Provision) -> None:
    """The order is total on different places, and a whole stands before what lies in it."""
    assert (one < other) != (other < one) or one._place() == other._place()
    part = Provision(one.labels[:1], one.document)
    assert part == one or part < one


def test_a_writing_is_no_row_of_labels() -> None:
    """A str in place of the labels is not taken apart into its letters."""
    with pytest.raises(TypeError, match=r"^labels are a tuple, not a str; references.parse reads 'điều 5'$"):
        Provision("điều 5")


def test_numbers_are_ordered_as_numbers_and_letters_by_the_alphabet() -> None:
    """Article 9 stands before 10, đ between d and e, annex IV before IX."""
    for small, large in (
        ("điều 9", "điều 10"),
        ("điểm d", "điểm đ"),
        ("điểm đ", "điểm e"),
        ("phụ lục IV", "phụ lục IX"),
    ):
        assert Provision((small,)) < Provision((large,))


@given(st.text(st.sampled_from("điềumkhoảnụcpầtớv này15aI,;.\n“”-")) | st.text())
@example("điều 1" * 50)
@example("\ud800 khoản 1")
def test_any_string_can_be_scanned(text: str) -> None:
    """A scan raises nothing, and its spans are in order and apart."""
    hits = scan(fold(text))
    headings(text)
    assert all(one.end <= other.start for one, other in pairwise(hits))


@given(st.text(st.sampled_from("điềumkhoảnụcpầtớv này15aI,;.\n“”-"), max_size=60))
def test_what_is_found_is_never_refused(text: str) -> None:
    """Whatever a scan finds, parse accepts in its canonical writing."""
    for hit in scan(fold(text)):
        assert parse_provision(str(hit.value)) == hit.value


@pytest.mark.parametrize("text, expected", table("provisions.tsv"))
def test_a_citation_reads_as_a_careful_reader_reads_it(text: str, expected: str) -> None:
    """Each specimen gives its targets, with their spans."""
    shown = "; ".join(f"[{words}] {path}" for words, path in read(text.replace("\\n", "\n")))
    assert shown == expected.replace("\\n", "\n")


@pytest.mark.parametrize("text, reason", table("provisions-no.tsv"))
def test_what_looks_like_a_provision_is_none(text: str, reason: str) -> None:
    """Each specimen cites nothing, for the reason given."""
    assert reason
    assert read(text.replace("\\n", "\n")) == []


@pytest.mark.parametrize("text, message", table("provisions-refused.tsv"))
def test_parse_refuses_with_the_reason(text: str, message: str) -> None:
    """Each wrong input is refused with its reason, and the span lies in the input."""
    with pytest.raises(ParseError, match=message) as caught:
        parse_provision(text)
    start, end = caught.value.span
    assert 0 <= start <= end <= len(text)
    assert caught.value.source == text


def test_a_wrong_order_is_refused_with_the_right_one() -> None:
    """Where the levels are all there but out of order, the error writes them in order."""
    with pytest.raises(ParseError) as caught:
        parse_provision("khoản 2 điểm a Điều 5")
    assert caught.value.suggestions == ("điểm a khoản 2 Điều 5",)


@pytest.mark.parametrize("wrong", [None, 5, b"\xc4\x90i\xe1\xbb\x81u 5"])
def test_only_a_string_is_parsed(wrong: object) -> None:
    """What is no str is a TypeError."""
    with pytest.raises(TypeError):
        parse_provision(wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "labels",
    [
        (),
        ("khoản 1", "điều 5"),
        ("điều 5", "điều 6"),
        ("điểm f",),
        ("hàng 5",),
        ("điều",),
        ("phần I", "phần I"),
        ("phần I", "phần II", "phần III"),
        ("chương I", "mẫu số 1"),
    ],
)
def test_a_provision_goes_from_large_to_small(labels: tuple[str, ...]) -> None:
    """A value with no label, an unknown one, or levels out of order cannot be made."""
    with pytest.raises(ValueError, match="label"):
        Provision(labels)


def test_an_article_may_hold_sections() -> None:
    """Where one article sets out a plan its parts are sections, and no article stands in an article."""
    place = Provision(("điều 1", "phần II", "mục 3"))
    assert parse_provision(str(place)) == place
    with pytest.raises(ValueError, match="too high"):
        Provision(("điều 1", "chương II"))


@pytest.mark.parametrize(
    "labels",
    [
        ("phụ lục I", "phần V", "phần A", "mục 2"),
        ("phần III", "mục I", "mục 2", "khoản 1"),
        ("phụ lục I", "phần I", "mẫu số 01"),
    ],
)
def test_a_section_may_hold_one_of_its_kind_and_a_form(labels: tuple[str, ...]) -> None:
    """What the grammar reads so can be made, written, kept and read again."""
    place = Provision(labels)
    assert parse_provision(str(place)) == place
    assert Provision.from_dict(place.to_dict()) == place


LADDER = ("điều 5", "khoản 2", "mục I", "mục 3", "phần A", "phần V", "mẫu số 01", "phụ lục I", "chương II")


@pytest.mark.parametrize("depth", [1, 2, 3])
def test_what_may_be_made_is_written_so_that_it_reads_back(depth: int) -> None:
    """Each ladder of labels that ``Provision`` takes is read from its writing, and each other is refused."""
    made = 0
    for labels in product(LADDER, repeat=depth):
        try:
            place = Provision(labels)
        except ValueError:
            continue
        made += 1
        assert parse_provision(str(place)) == place, labels
    assert made > len(LADDER) - 1


def test_what_is_said_many_times_is_in_no_other() -> None:
    """The same label again stands beside itself, and three of a kind are no ladder."""
    for text in ("Phần thứ nhất Phần thứ nhất Phần thứ nhất", "Phần A Phần B Phần C", "mục I mục I Phần II"):
        for _, path in read(text):
            assert Provision.from_dict({"path": path}).path == path


def headings(text: str | Folded) -> list[Heading]:
    """The headings of a text, as the reader of a document asks for them; a break before it makes its first line one."""
    folded = fold(text) if isinstance(text, str) else text
    first = LINE_RE.match("\n" + folded.lower[:80])
    lines = [(line, 0) for line in LINE_RE.finditer(folded.lower)]
    if first is not None:
        lines.insert(0, (first, -1))
    return [heading for line, shift in lines if (heading := read_heading(folded, line, shift)) is not None]


def test_the_headings_of_a_text() -> None:
    """Headings at line starts are found with their level, and citations at line starts are not."""
    text = (
        "Chương II\nQUY ĐỊNH CỤ THỂ\nMục 1. HỒ SƠ\nĐiều 5. Nộp hồ sơ\n1. Tổ chức nộp:\na) Đơn theo khoản 2\n"
        "Điều 6 của Luật;\nđ) Bản sao.\n2. Trả kết quả.\nĐiều 6\nPhí\n“Điều 7. Lệ phí”\nI. MỤC ĐÍCH"
    )
    found = [(h.noun, h.label, h.quoted) for h in headings(text)]
    assert found == [
        ("chương", "II", False),
        ("mục", "1", False),
        ("điều", "5", False),
        ("khoản", "1", False),
        ("điểm", "a", False),
        ("điểm", "đ", False),
        ("khoản", "2", False),
        ("điều", "6", False),
        ("điều", "7", True),
        ("mục", "I", False),
    ]


def test_a_heading_knows_its_place() -> None:
    """The offsets of a heading are those of its noun and label, at the start of the text too."""
    text = "Điều 5. Hồ sơ\n12. Khác"
    assert headings(text) == [Heading(0, 6, "điều", "5", False), Heading(14, 17, "khoản", "12", False)]


def test_small_numerals_open_points_and_large_ones_sections() -> None:
    """
    ``i.`` and ``v.`` at the start of a line are points of the alphabet, ``I.`` a section; ``ii.``, ``A.`` are neither.
    """
    text = "i. Một\nv. Hai\nii. Ba\nI. Bốn\nA. Năm\nA) Sáu"

    assert [(h.noun, h.label) for h in headings(text)] == [("điểm", "i"), ("điểm", "v"), ("mục", "I")]


HOSTILE = {
    "one article after another": "Điều 1, ",
    "levels that never end": "điểm a khoản 1 ",
    "bare members": "khoản 1, 2, 3, ",
    "named members": "điểm a, điểm b và ",
    "members of a compound": "thời điểm a, b, điểm c ",
    "openings": ".\nĐiều 5. Mục 1\nChương II\n",
    "letters of nouns": "ềểảụầơẫế",
    "nouns alone": "điều khoản điểm mục ",
    "labels that grow": "điều 1.1.1.1",
    "line starts": "\nĐiều 1\n1.\na)\n“",
    "blanks": "khoản 1   \n   \n",
    "slashes": "mẫu số 01/A/B/C/D/",
}


@pytest.mark.time
@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
def test_the_time_is_linear(unit: str) -> None:
    """Four times the text takes about four times the time, whatever the text."""

    def cost(count: int) -> float:
        folded = fold(unit * count)
        best = 1e9
        for _ in range(5):
            start = time.process_time()
            scan(folded)
            headings(folded)
            best = min(best, time.process_time() - start)
        return best

    assert cost(8000) < 8 * max(cost(2000), 0.002)
