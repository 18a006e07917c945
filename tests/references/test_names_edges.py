"""Where the names of laws end, and what stands behind them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from vnpolicy import references
from vnpolicy.references.documents import Document, _made, _was_made, newest, well_known
from vnpolicy.references.keys import has_year, key


def read(text):
    return [(found.text, getattr(found.value, "id", None)) for found in references.find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("theo luật đất đai năm 2013 thì", [("luật đất đai năm 2013", "45/2013/QH13")]),
        ("theo luật đất đai số 31/2024/QH15 thì", [("luật đất đai số 31/2024/QH15", "31/2024/QH15")]),
        ("theo luật đất đai thì", []),
        ("Luật sửa đổi, bổ sung một số điều của Luật này", []),
    ],
)
def test_small_letters_name_an_act_by_its_year_or_its_number(text, expected):
    """A subject is called like an act; the year or the number tells them apart."""
    assert read(text) == expected


def test_a_name_that_no_table_holds_has_eighteen_words_at_most():
    """What is longer is a sentence, and the rest of it is not the name's."""
    words = ["Trồng", *["cây"] * 30]

    assert read(f"Luật {' '.join(words)}") == [(f"Luật {' '.join(words[:18])}", None)]


@pytest.mark.parametrize("name", ["Luật Trồng rừng", "Luật Đất đai", "Luật Tổ chức HĐND và UBND"])
def test_a_name_run_into_its_day_ends_before_the_day(name):
    """The blank before the day is lost, whether a table holds the name or not."""
    assert [text for text, _ in read(f"Căn cứ {name}ngày 26/11/2003;")] == [name]


def test_a_lone_digit_is_written_with_so():
    """One digit behind a noun may count something, so its writing says that it is a number."""
    assert str(references.Reference(type="Quyết định", number="5", short=True)) == "Quyết định số 5"
    assert str(references.Reference(number="5", short=True)) == "số 5"


@pytest.mark.parametrize("code", ["BLHS", "Bộ luật Hình sự"])
@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        (" năm 2015", "100/2015/QH13"),
        (" số 100/2015/QH13", "100/2015/QH13"),
        (" sửa đổi 2017", "12/2017/QH14"),
        (" sửa đổi, bổ sung năm 2017", "12/2017/QH14"),
    ],
)
def test_a_code_by_its_letters_is_read_as_by_its_words(code, behind, expected):
    """The year, the number and the year in which it was amended stand behind either."""
    assert read(f"theo Điều 9 {code}{behind}")[1:] == [(f"{code}{behind}", expected)]


def test_a_code_by_its_letters_is_a_code():
    """Its type is that of its words."""
    assert [found.value.type for found in references.find("theo BLHS và BLTTDS 2015")] == ["Bộ luật", "Bộ luật"]


@pytest.mark.parametrize("mark", ["-", "/"])
def test_the_letters_of_a_code_in_a_symbol_are_a_unit(mark):
    """``12/BC-BLDS`` is a report of a unit."""
    assert "Bộ luật" not in [found.value.type for found in references.find(f"theo 12/XY{mark}BLDS 2015")]


OF = "Luật sửa đổi, bổ sung một số điều của "


@pytest.mark.parametrize(
    ("behind", "end", "id_"),
    [
        # A number that the table does not know is the outer law's behind a law that it knows.
        ("Luật Đất đai số 999/2024/QH15", None, "999/2024/QH15"),
        ("Luật Đất đai, Luật Nhà ở số 999/2024/QH15", None, "999/2024/QH15"),
        ("Luật Trồng cây và Luật Nhà ở số 999/2024/QH15", None, "999/2024/QH15"),
        ("Luật Trồng cây và của Luật Nhà ở số 999/2024/QH15", None, "999/2024/QH15"),
        ("Luật Đất đai năm 2024 số 999/2024/QH15", None, "999/2024/QH15"),
        ("Luật Trồng cây số 999/2024/QH15", None, None),
        ("Luật Trồng cây năm 2024 số 999/2024/QH15", None, None),
        ("Luật Trồng cây năm 2013 số 999/2024/QH15", None, "999/2024/QH15"),
        # One that the table knows is the outer law's where that law amends others.
        ("Luật Trồng cây số 46/2014/QH13", None, "46/2014/QH13"),
        ("Luật Đất đai số 25/2008/QH12", None, None),
        ("Luật Đất đai số 45/2013/QH13", None, None),
        # Of two numbers the second is, where it has its noun and no list goes on.
        ("Luật Đất đai năm 2013 số 45/2013/QH13 số 99/2018/QH14", None, "99/2018/QH14"),
        ("Luật Đất đai năm 2013 số 45/2013/QH13 99/2018/QH14", " 99/2018/QH14", None),
        ("Luật Đất đai số 45/2013/QH13, số 99/2018/QH14", ", số 99/2018/QH14", None),
        # Where the laws are but counted, any number is.
        ("12 luật năm 2018 số 99/2018/QH14", None, "99/2018/QH14"),
        # In a list a name in small letters has its noun in small letters too.
        ("Luật Đất đai và Luật trồng cây", " và Luật trồng cây", None),
        ("Luật Đất đai và luật trồng cây", None, None),
        ("Luật Đất đai và luật này", " và luật này", None),
    ],
)
def test_the_title_of_a_law_that_amends_others(behind, end, id_):
    """What of the laws and numbers behind it is its title, and whose the numbers are."""
    title = OF + behind

    assert read(title)[0] == (title.removesuffix(end or ""), id_)


@pytest.mark.parametrize("behind", ["luật trồng cây", "Luật trồng cây, Luật Đất đai", "Luật này"])
def test_no_title_of_a_law_that_amends_what_has_no_name(behind):
    """The first law that is amended has a name, and a capital shows it."""
    assert [text for text, _ in read(OF + behind) if "sửa đổi" in text] == []


@pytest.mark.parametrize(
    ("on", "id_"),
    [(date(2010, 1, 1), None), (date(2020, 1, 1), "46/2014/QH13"), (date(2025, 7, 1), "51/2024/QH15")],
)
def test_a_text_knows_no_law_that_was_made_after_it(on, id_):
    """The number tells the year of a law of which the table has no day."""
    assert [found.value.id for found in references.find(f"{OF}Luật Bảo hiểm y tế", on=on)] == [id_]


@pytest.mark.parametrize("blank", [" ", "\n"])
def test_a_law_that_is_made_anew_is_not_the_one_that_it_replaces(blank):
    """``(sửa đổi)`` may stand on the next line."""
    on = date(2025, 6, 1)
    (anew,) = references.find(f"Luật Viên chức{blank}(sửa đổi)", on=on)
    (broken,) = references.find(f"Luật Viên chức{blank}(sửa\nđổi)", on=on)
    assert broken.value == anew.value
    (plain,) = references.find("Luật Viên chức", on=on)

    assert (anew.value.id, plain.value.id) == (None, "58/2010/QH12")


@pytest.mark.parametrize("margin", ["", " ", " " * 30])
@pytest.mark.parametrize("before", ["", "QUỐC HỘI\n"])
def test_the_title_of_a_law_is_no_citation(before, margin):
    """``LUẬT`` on a line over its name cites nothing, wherever the page sets it; behind other words it does."""
    assert references.find(f"{before}{margin}LUẬT\n{margin}ĐẤT ĐAI\nCăn cứ Hiến pháp;") == []
    assert len(references.find(f"{before}{margin}THEO LUẬT\nĐẤT ĐAI\nCăn cứ Hiến pháp;")) == 1


@pytest.mark.parametrize("anew", ["(sửa đổi)", "(sửa đổi, bổ sung năm 2020)"])
def test_the_number_of_a_law_made_anew_stands_behind_the_bracket(anew):
    """``Luật Viên chức (sửa đổi) số 903/2025/QH15`` is one citation; another bracket parts the two."""
    text = f"Luật Viên chức {anew} số 903/2025/QH15"
    (found,) = references.find(f"Theo {text}.")

    assert (found.text, found.value.id, found.value.name) == (text, "903/2025/QH15", "Luật Viên chức")
    assert len(references.find(text.replace("sửa đổi", "dự thảo"))) == 2


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Luật Trồng cây (Mới) nêu trên", "Luật Trồng cây"),
        ("Luật Trồng cây/Hoa", "Luật Trồng cây"),
        ("Luật Trồng cây quan trọng nhất", "Luật Trồng cây"),
        ("Luật Quan trắc trồng cây", "Luật Quan trắc trồng cây"),
        ("Luật Trồng cây, Chăm hoa", "Luật Trồng cây"),
        ("Luật Trồng cây - Chăm hoa", "Luật Trồng cây"),
        ("Luật Trồng cây, chăm hoa", "Luật Trồng cây, chăm hoa"),
        ("Luật Trồng cây - chăm hoa", "Luật Trồng cây - chăm hoa"),
        ("Luật Trồng Cây hoa", "Luật Trồng Cây hoa"),
        ("Luật Trồng cây và", "Luật Trồng cây"),
        ("Luật Trồng cây - và", "Luật Trồng cây"),
        ("Luật Trồng cây, đối với", "Luật Trồng cây"),
    ],
)
def test_where_a_name_ends_that_no_table_holds(text, name):
    """At a bracket, a slash, a capital behind a mark, before joining words and what is said of it."""
    assert read(text) == [(name, None)]


def test_every_ordinance_starts_at_its_own_noun():
    """Each of two in one sentence is read from its noun on."""
    assert read("theo Pháp lệnh Cơ yếu, Pháp lệnh Quảng cáo và pháp luật khác") == [
        ("Pháp lệnh Cơ yếu", "33/2001/PL-UBTVQH10"),
        ("Pháp lệnh Quảng cáo", "39/2001/PL-UBTVQH10"),
    ]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Luật Đất đai năm 2013", True),
        ("Luật Đất đai 2013", True),
        ("Luật Đất đai", False),
        ("Luật Đất đai 2013 cũ", False),
        ("Luật sửa đổi, bổ sung Luật Đất đai năm 2013", False),
    ],
)
def test_a_year_is_a_law_s_own_at_the_end_of_its_name(name, said):
    """An amending law's year may be that of the law which it amends."""
    assert has_year(name) is said


def test_a_year_inside_a_name_is_part_of_its_key():
    """Only at the end it says which law of that name is meant."""
    assert key("Luật Đất đai 2013 cũ") == "luật đất đai 2013 cũ"
    assert key("Luật Đất đai năm 2013") == "luật đất đai"


def law(id_, day=None, since=None):
    return Document(id_, "Luật", "Luật Trồng cây", (), day, since)


@pytest.mark.parametrize(
    ("document", "on", "state"),
    [
        (law("1/2024/QH15", since=date(2025, 1, 1)), date(2024, 12, 31), False),
        (law("1/2024/QH15", since=date(2025, 1, 1)), date(2025, 1, 1), True),
        (law("1/2024/QH15"), date(2023, 12, 31), False),
        (law("1/2024/QH15"), date(2024, 1, 1), None),
        (law("1/2024/QH15"), date(2026, 12, 31), None),
        (law("1/2024/QH15"), date(2027, 1, 1), True),
        (law("1/2024/QH15", date(2024, 3, 2)), date(2024, 3, 1), False),
        (law("1/2024/QH15", date(2024, 3, 2)), date(2024, 3, 2), None),
        (law("1/2024/PL-UBTVQH10"), date(2030, 1, 1), None),
        (law(None), date(2030, 1, 1), None),
    ],
)
def test_whether_a_law_is_in_force(document, on, state):
    """By its day of force, else no before its day or year, and yes only in the third year behind it."""
    assert document.in_force(on) is state


@pytest.mark.parametrize(
    ("document", "made"),
    [
        (law("1/2024/QH15"), (2024, 0)),
        (law("1/2024/QH15", date(2024, 3, 2)), (2024, date(2024, 3, 2).toordinal())),
        (law("18-L/CTN"), (0, 0)),
        (law("1/PL/QH"), (0, 0)),
        (law(None), (0, 0)),
    ],
)
def test_documents_of_one_name_are_ordered_by_when_they_were_made(document, made):
    """By the day, or by the year of the number; what has neither comes first."""
    assert _made(document) == made


@pytest.mark.parametrize(
    ("document", "said"),
    [
        (law("1/2024/QH15"), True),
        (law("1/2025/QH15"), False),
        (law("1/2024/QH15", date(2024, 3, 2)), True),
        (law("1/2024/QH15", date(2024, 3, 3)), False),
        (law(None), True),
    ],
)
def test_whether_a_text_may_know_a_law(document, said):
    """One that was made by its day, or in its year where nothing but the year is known."""
    assert _was_made(document, date(2024, 3, 2)) is said


def test_the_one_document_of_a_name():
    """By its year, from the day on which it was made, and none while two may be in force."""
    table = well_known()

    assert table.named("Luật Ngân hàng Nhà nước Việt Nam", year=1997).id == "01/1997/QH10"
    assert table.named("Luật Dữ liệu", on=table.named("Luật Dữ liệu").date).id == "60/2024/QH15"
    assert table.named("Luật Dữ liệu", on=table.named("Luật Dữ liệu").date - timedelta(1)) is None
    assert table.named("Luật Dự trữ quốc gia", on=date(2026, 1, 5)) is None
    assert table.named("Luật Đầu tư", on=date(2015, 6, 1)).id == "59/2005/QH11"
    assert table.named("Luật Đầu tư", on=date(2018, 6, 1)).id == "67/2014/QH13"
    of_2025 = [table.named("Luật Tổ chức chính quyền địa phương", year=2025, on=date(2025, m, 1)) for m in (2, 4, 7)]
    assert [row and row.id for row in of_2025] == [None, "65/2025/QH15", "72/2025/QH15"]
    assert table.short_for("Đề án 06", on=date(2022, 1, 5)) is None
    assert table.short_for("Đề án 06", on=date(2022, 1, 6)).id == "06/QĐ-TTg"


def test_the_newest_law_of_a_name_is_new_for_two_years():
    """From its day on; without a day of the text nothing is new."""
    made = date(2010, 11, 15)

    assert newest("Luật Viên chức", made) == newest("Luật Viên chức", made + timedelta(730)) == "58/2010/QH12"
    assert newest("Luật Viên chức", made - timedelta(1)) is newest("Luật Viên chức", made + timedelta(731)) is None
    assert newest("Luật Viên chức", None) is None


def test_the_table_by_name_and_by_day():
    """No document is found by an empty name, and by a day only laws that amend others."""
    table = well_known()

    assert table.by_name.keys().isdisjoint({"", "đề án 06", "nghị quyết 57"})
    assert {document.type for known in table.amending.values() for document in known} <= {"Luật", "Pháp lệnh"}
    assert all("sửa đổi" in document.name for known in table.amending.values() for document in known)
    assert all(document.date == day for day, known in table.amending.items() for document in known)


NAMES = [
    ("Luật\nĐất đai 2013 quy định", [("Luật\nĐất đai 2013", "45/2013/QH13")]),
    ("theo LUẬT Đất đai 2013", [("LUẬT Đất đai 2013", "45/2013/QH13")]),
    ("LUẬT\nĐẤT ĐAI 2013", []),
    ("theo LUẬT TRỒNG CÂY nêu trên", []),
    ("Luật trồng cây 2012", []),
    ("Luật trồng cây năm 2012", [("Luật trồng cây năm 2012", None)]),
    ("Luật trồng cây ngày 5/3/2012", [("Luật trồng cây", None)]),
    ("Pháp lệnh trồng cây 2012", [("Pháp lệnh trồng cây 2012", None)]),
    ("theo luật an ninh mạng", [("luật an ninh mạng", None)]),
    ("theo luật thủ đô", []),
    ("theo luật Trồng cây nêu trên", []),
    ("theo Luật Đất đai5 quy định", [("Luật Đất đai", None)]),
    ("theo Luật Đất đai & Luật Nhà ở", [("Luật Đất đai", None), ("Luật Nhà ở", None)]),
    ("(theo Luật Hôn nhân & gia đình)", [("Luật Hôn nhân & gia đình", None)]),
    ("theo Luật Hôn nhân & gia đình 2014", [("Luật Hôn nhân & gia đình 2014", "52/2014/QH13")]),
    ("Điều 9 của luật thủ đô", [("Điều 9", None), ("luật thủ đô", None)]),
    ("xHiến pháp năm 2013", []),
    ("theo Hiến pháp 2013", [("Hiến pháp 2013", None)]),
    ("Hiến pháp nước CHXHCN Việt Nam", [("Hiến pháp nước CHXHCN Việt Nam", None)]),
    ("khoa Luật Dân sự", []),
    ("ngành\nLuật Kinh tế", []),
    ("(khoa Luật Dân sự", []),
    ("dự thảo Luật Đất đai", []),
    ("X-Luật Đất đai", []),
    ("5luật đất đai 2013", []),
    ("5Luật Đất đai 2013", [("Luật Đất đai 2013", "45/2013/QH13")]),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_what_stands_beside_a_name_decides(text, expected):
    """Capitals, the year, an article, a school, a bill: each says whether a law is cited."""
    assert read(text) == expected


@pytest.mark.parametrize("text", [text for text, expected in NAMES if expected])
def test_a_name_keeps_the_words_that_it_was_read_from(text):
    """Its words are those of its place, and nothing about them is repaired."""
    for found in references.find(text):
        if isinstance(found.value, references.Reference):
            assert (found.value.raw, found.value.repairs, found.value.short) == (found.text, (), False)
