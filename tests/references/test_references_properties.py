"""References: what holds for every citation, not only for those that somebody thought of."""

from __future__ import annotations

import pickle
import time
import unicodedata
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnpolicy import ParseError, references
from vnpolicy.references import Reference, codes, ids, symbols
from vnpolicy.references.documents import well_known
from vnpolicy.references.keys import key
from vnpolicy.tables import rows

FEW = settings(max_examples=100, deadline=None)

NUMBERS = st.integers(1, 9999).map(lambda n: f"{n:02d}")
YEARS = st.integers(1998, 2026).map(str)
TERMS = st.sampled_from([("2005", 11), ("2009", 12), ("2014", 13), ("2019", 14), ("2024", 15)])
STATE = st.sampled_from(["BTC", "BYT", "BGDĐT", "BNNMT", "UBND", "HĐND", "CP", "TTg", "NHNN", "SKHCN"])
UNITS = st.sampled_from(["VP", "TCT", "QLNN", "KTTH", "TCBC&TCPCP"])
PARTY = st.sampled_from(["TW", "TU", "VPTW", "BTCTW", "BCĐTW"])

NORMATIVE = st.builds("{}/{}/{}-{}".format, NUMBERS, YEARS, st.sampled_from(["NĐ", "TT", "QĐ", "NQ"]), STATE)
ADMINISTRATIVE = st.builds("{}/{}-{}".format, NUMBERS, st.sampled_from(["QĐ", "KH", "BC", "TTr", "CĐ", "TB"]), STATE)
LETTERS = st.builds("{}/{}-{}".format, NUMBERS, st.sampled_from(["BTC", "UBND", "SNV", "VPCP"]), UNITS)
OF_PARTY = st.builds("{}-{}/{}".format, NUMBERS, st.sampled_from(["NQ", "CT", "KL", "QĐ", "TB"]), PARTY)
ASSEMBLY = st.builds(lambda n, t: f"{n}/{t[0]}/QH{t[1]}", st.integers(1, 150).map(lambda n: f"{n:02d}"), TERMS)
STANDARDS = st.builds("TCVN {}:{}".format, st.integers(1000, 19999), YEARS)
SYMBOLS = st.one_of(NORMATIVE, ADMINISTRATIVE, LETTERS, OF_PARTY, STANDARDS)
DAYS = st.dates(date(1998, 1, 1), date(2026, 12, 31))


@st.composite
def citations(draw):
    """A reference as a reader of text would build it, of any family."""
    if draw(st.booleans()):
        base = references.parse(draw(SYMBOLS))
    else:
        base = references.parse(f"{draw(st.sampled_from(['Luật', 'Nghị quyết']))} số {draw(ASSEMBLY)}")
    day = draw(st.none() | DAYS)
    issuer = draw(st.sampled_from([None, "Chính phủ", "Bộ Tài chính", "Ủy ban nhân dân tỉnh Lai Châu"]))
    return Reference(type=base.type, id=base.id, date=day, issuer=issuer)


@FEW
@given(citations())
def test_the_canonical_writing_reads_as_itself(citation):
    """
    What a reference writes of itself is read as the same reference.
    """
    assert citation == references.parse(str(citation))


@FEW
@given(citations())
def test_json_and_pickle_give_the_value_back(citation):
    """
    A value survives its JSON and its pickle, and equal values have one hash.
    """
    again = Reference.from_dict(citation.to_dict())

    assert citation == again == pickle.loads(pickle.dumps(citation))
    assert hash(citation) == hash(again)


@FEW
@given(NORMATIVE | ADMINISTRATIVE, st.data())
def test_noise_of_form_never_changes_the_id(symbol, data):
    """
    Blanks round a mark, dashes of any length, the other D and decomposed letters change the writing, not the document.
    """
    mark = data.draw(st.sampled_from(["- ", " -", "\u2013", "-\n", "\u2011"]))
    noisy = symbol.replace("-", mark)
    if data.draw(st.booleans()):
        noisy = noisy.replace("Đ", "\u00d0")
    if data.draw(st.booleans()):
        noisy = unicodedata.normalize("NFD", noisy)

    assert symbol == references.parse(f"Văn bản số {noisy}").id


@FEW
@given(SYMBOLS)
def test_digits_are_never_changed(symbol):
    """
    Whatever is repaired, the figures of the id are the figures of the text.
    """
    value = references.parse(symbol.replace("Đ", "D"))

    assert [c for c in symbol if c.isdigit()] == [c for c in value.id if c.isdigit()]


@FEW
@given(st.lists(SYMBOLS, min_size=1, max_size=5))
def test_find_reads_what_parse_reads(written):
    """
    A sentence of numbers gives the values that each number gives alone, each over its own words.
    """
    text = "; ".join(f"Văn bản số {symbol}" if symbol[0] != "T" else symbol for symbol in written)
    found = [f for f in references.find(text) if isinstance(f.value, Reference)]

    assert written == [f.value.id for f in found]
    assert all(f.value == references.parse(f.text) for f in found)


@settings(max_examples=400, deadline=None)
@given(st.text(alphabet="129 0\n./-:aqđ", max_size=24))
def test_the_short_way_to_symbols_misses_none(text):
    """
    Looking at the marks finds the numbers that the pattern finds by itself, and no others.
    """
    by_pattern = [m.span() for m in symbols.SYMBOL_RE.finditer(text)]

    assert by_pattern == [m.span() for m in symbols.candidates(text)]


@FEW
@given(st.text(alphabet=st.sampled_from("0123/-. \nQĐNTLhụcaậtíP&QCV:số\u0301\ud800"), max_size=60))
def test_find_raises_on_no_text_and_parse_only_its_error(text):
    """
    Any string is read by ``find``; ``parse`` gives a value or a ``ParseError`` that points into the string.
    """
    for found in references.find(text):
        assert text[found.start : found.end] == found.text
    try:
        references.parse(text)
    except ParseError as error:
        start, end = error.span
        assert 0 <= start <= end <= len(text)


@FEW
@given(SYMBOLS)
def test_an_id_falls_into_its_parts(symbol):
    """
    Number, year and bodies of an id are found in it again.
    """
    found = ids.parts(symbol)

    assert found.number in symbol
    assert found.year is None or str(found.year) in symbol
    assert all(body in symbol for body in found.bodies)


@pytest.mark.parametrize(
    ("wrong", "message", "suggestions"),
    [
        ("598/QĐ_TTg", "an underscore where a dash belongs", ("598/QĐ-TTg",)),
        ("598 QĐ-TTg", "a blank where the slash after the number belongs", ("598/QĐ-TTg",)),
        ("45 CT/TU", "a blank where the slash after the number belongs", ("45-CT/TU",)),
        ("Nghi quyet 45 NQ/TW", "a blank where the slash after the number belongs", ()),
        ("Nghi dinh 30/2020/ND-CP", "no type of document before the number", ("Nghị định số 30/2020/NĐ-CP",)),
        ("1/2/QĐ-TTg", "a year has four digits, from 1900 to 2099", ()),
        ("5/6", "figures alone are a share or a day: a symbol of letters is missing", ()),
        ("05/3/2020", "figures alone are a share or a day: a symbol of letters is missing", ()),
        ("QĐ-TTg", "the number before the symbol is missing", ()),
        ("Nghị định này", "the document itself, which has no name here", ()),
        ("57 NQ TW", "blanks where a slash and dashes belong", ("Nghị quyết số 57-NQ/TW",)),
        ("598 QD TTg", "blanks where a slash and dashes belong", ("Quyết định số 598/QĐ-TTg",)),
        ("luật đất đai", "an act begins with a capital", ("Luật đất đai",)),
        ("nđ 30/2020", "an act begins with a capital", ("Nghị định số 30/2020/NĐ-CP",)),
        ("18 Nghị quyết", "a count of documents, not a document", ()),
        ("598/QĐ-TTg và 599/QĐ-TTg", "a document and then something else", ()),
        ("Luật", "no number, no name of a law and no provision", ()),
        ("", "a document or a provision expected, nothing given", ()),
    ],
)
def test_wrong_input_is_refused_with_its_reason(wrong, message, suggestions):
    """
    The error says what is wrong, and what was meant where form alone is wrong.
    """
    with pytest.raises(ParseError) as caught:
        references.parse(wrong)

    assert (message, suggestions) == (caught.value.message, caught.value.suggestions)
    assert not references.is_valid(wrong)


def test_only_a_str_is_read():
    """
    Bytes are not text.
    """
    with pytest.raises(TypeError):
        references.parse(b"598/QD-TTg")


def test_each_type_reads_its_own_example():
    """
    Every row of the table of types gives an example, which reads as that type.
    """
    wrong = [row for row in rows("references", "types") if references.parse(row["example"]).type != row["type"]]

    assert wrong == []


def test_each_series_of_standards_reads_its_own_example():
    """
    Every row of the table of series gives an example, which reads as a standard of that type by its mark alone.
    """
    for row in rows("references", "standards"):
        value = references.parse(row["example"])
        assert (value.type, value.family, value.id, str(value)) == (row["type"], "standard", *[row["example"]] * 2)
        assert ids.parts(value.id).code == row["series"]


def test_the_national_series_are_types_of_that_name():
    """
    A series that is a type of document too is called alike in both tables.
    """
    series = {row["series"]: row["type"] for row in rows("references", "standards")}
    both = {mark: kind for mark, kind in codes.types().items() if mark in series}

    assert both == {mark: series[mark] for mark in ("TCVN", "QCVN")}


def test_each_document_reads_by_its_number_and_by_its_name():
    """
    Every row of the table of documents is found again: by its id, and by its name with its day, where both are known.
    """
    table = well_known()
    wrong = []
    for row in rows("references", "documents"):
        if row["id"] and references.parse(f"{row['type']} số {row['id']}").id != row["id"]:
            wrong.append(row["id"])
        day = date.fromisoformat(row["date"]) if row["date"] else None
        if row["name"] and day and table.named(row["name"], date=day).id != (row["id"] or None):
            wrong.append(row["name"])
        if row["name"] and references.parse(row["name"]).name != row["name"]:
            wrong.append(row["name"])

    assert wrong == []


def test_each_row_has_its_source_and_a_window_that_is_one():
    """
    No fact without its source; nothing ends before it begins, or begins before it was made.
    """
    documents = rows("references", "documents")

    assert [row["id"] for row in documents if not row["source"]] == []
    assert [row["id"] for row in documents if row["until"] and row["since"] and row["until"] < row["since"]] == []
    assert [row["id"] for row in documents if row["since"] and row["date"] and row["since"] < row["date"]] == []
    assert len({row["id"] for row in documents if row["id"]}) == len([row for row in documents if row["id"]])


def test_a_law_ends_on_the_day_before_the_one_that_replaced_it():
    """
    What replaced a document stands in the table, and where its first day is known the other's last is the day before.
    """
    by_id = {row["id"]: row for row in rows("references", "documents")}
    pairs = [(row, by_id[row["replaced_by"]]) for row in by_id.values() if row["replaced_by"]]
    known = [(old["until"], date.fromisoformat(new["since"])) for old, new in pairs if new["since"]]

    assert pairs
    assert [until for until, since in known if until != (since - timedelta(days=1)).isoformat()] == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Luật Phòng, chống ma túy", "LUẬT PHÒNG CHỐNG MA TÚY"),
        ("Luật Tổ chức HĐND và UBND", "Luật tổ chức Hội đồng nhân dân và Ủy ban nhân dân năm 2003"),
        ("Luật sửa đổi, bổ sung một số điều của Luật Xây dựng", "Luật sửa đổi một số điều Luật Xây dựng"),
        ("Luật sửa đổi Luật Xây dựng năm 2020", "Luật sửa đổi, bổ sung Luật Xây dựng số 50/2014/QH13"),
    ],
)
def test_two_writings_of_a_name_have_one_key(first, second):
    """
    Capitals, commas, abbreviations, the year and the long form of an amending title do not tell two laws apart.
    """
    assert key(first) == key(second)


@pytest.mark.parametrize(
    ("id_", "family", "bodies", "term"),
    [
        ("30/2020/NĐ-CP", "normative", ("CP",), None),
        ("72/2025/QH15", "normative", ("QH",), 15),
        ("33/2007/PL-UBTVQH11", "normative", ("UBTVQH",), 11),
        ("22/2016/TTLT-BNNPTNT-BTNMT", "normative", ("BNNPTNT", "BTNMT"), None),
        ("598/QĐ-TTg", "administrative", ("TTg",), None),
        ("1234/BTC-TCT", "correspondence", ("BTC",), None),
        ("5348/CT-CS", "correspondence", ("CT",), None),
        ("57-NQ/TW", "party", ("TW",), None),
        ("57/VBHN-BCT", "consolidated", ("BCT",), None),
        ("52/2012/TB-LPQT", "treaty", ("LPQT",), None),
        ("TCVN 2290-78", "standard", (), None),
        ("QCVN 06:2022/BXD", "standard", ("BXD",), None),
        ("34-SL", "old", (), None),
        ("74/CP", "old", ("CP",), None),
        ("18-L/CTN", "old", ("CTN",), None),
    ],
)
def test_an_id_tells_its_family(id_, family, bodies, term):
    """
    Year, marks and codes say which rule a number was formed by.
    """
    found = ids.parts(id_)

    assert (family, bodies, term) == (found.family, found.bodies, found.term)


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("TCVN 6909:2001", "TCVN 6909:2001"),
        ("tiêu chuẩn quốc gia TCVN 6909:2001", "TCVN 6909:2001"),
        ("tiêu chuẩn TCVN 6909:2001", "Tiêu chuẩn TCVN 6909:2001"),
        ("Quy chuẩn QCVN 06:2022/BXD", "Quy chuẩn QCVN 06:2022/BXD"),
        ("QCVN 06:2022/BXD", "QCVN 06:2022/BXD"),
    ],
)
def test_a_standard_is_written_with_the_type_that_its_mark_does_not_say(words, written):
    """
    The mark says ``Tiêu chuẩn quốc gia``; what the text calls it otherwise stands before the mark.
    """
    value = references.parse(words)

    assert str(value) == written
    assert references.parse(written) == value


def test_keys_tell_two_documents_of_one_number_apart():
    """
    The number 06/QĐ-TTg was given in 2022 and in 2025: the key with the day is unique.
    """
    first = references.parse("Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ")
    second = references.parse("Quyết định số 06/QĐ-TTg ngày 02/01/2025 của Thủ tướng Chính phủ")

    assert first.id == second.id
    assert first != second
    assert first.urn != second.urn


@pytest.mark.parametrize(
    ("written", "issuer"),
    [
        ("30/2020/NĐ-CP", "chinh.phu"),
        ("30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ", "chinh.phu"),
        ("02/2024/TT-BYT ngày 05/3/2024 của Bộ trưởng Bộ Y tế", "bo.y.te"),
        ("22/2016/TTLT-BTP-BCA", "bo.tu.phap+bo.cong.an"),
        ("12/QĐ-UBND", "uy.ban.nhan.dan"),
        ("12/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh Lai Châu", "uy.ban.nhan.dan.tinh.lai.chau"),
        ("57-NQ/TW ngày 22/12/2024 của Bộ Chính trị", "bo.chinh.tri"),
        ("5/QĐ-XYZK", "xyzk"),
        ("34-SL", ""),
    ],
)
def test_a_key_names_the_body_of_the_symbol(written, issuer):
    """
    Whether or not the text names the issuer beside it; what it names counts where many bodies bear the symbol.
    """
    assert references.parse(written).urn.split(":")[3] == issuer


@pytest.mark.time
@pytest.mark.parametrize(
    "piece",
    [
        "1/",
        "1/1/",
        "1/2020/",
        "1/QĐ-",
        "A-",
        "1-A",
        "Luật ",
        "Luật Đất đai, ",
        "Luật sửa đổi, bổ sung ",
        "số ",
        "TCVN 1-",
        "1.1.",
        "Nghị quyết ",
        "Luật A",
    ],
)
def test_reading_takes_time_in_proportion_to_the_text(piece):
    """
    Four times a hostile text takes about four times as long.
    """

    def cost(text):
        best = 9.0
        for _ in range(5):
            started = time.process_time()
            references.find(text)
            best = min(best, time.process_time() - started)
        return best

    small = piece * (6_000 // len(piece))

    assert cost(small * 4) <= 8 * cost(small) + 0.01
