"""Titles of laws that amend laws, with years and numbers in them; laws by a year; numbers with their day."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy import extract, references

ON = dt.date(2025, 6, 15)


def documents(text, on=ON):
    return [(found.text, found.value.id) for found in references.find(text, on=on)]


@pytest.mark.parametrize(
    ("cited", "law"),
    [
        ("Luật Xây dựng sửa đổi 2020", "62/2020/QH14"),
        ("Luật Bảo hiểm y tế sửa đổi, bổ sung năm 2014", "46/2014/QH13"),
        ("Bộ luật Hình sự sửa đổi 2017", "12/2017/QH14"),
        ("Luật Đất đai sửa đổi 2024", "31/2024/QH15"),
        ("Luật Hộ tịch sửa đổi 2021", None),
        ("Luật Hộ tịch sửa đổi 2021 số 99/2021/QH15", "99/2021/QH15"),
    ],
)
def test_a_law_by_the_year_it_was_amended(cited, law):
    """``Luật X sửa đổi`` and a year is the law of that year that amends X, or that took its place; and reads back."""
    assert documents(f"theo {cited}, các sở làm") == [(cited, law)]
    assert references.parse(str(references.parse(cited))) == references.parse(cited)


def test_a_title_goes_on_behind_what_is_told_of_one_of_its_laws():
    """``Luật A, Luật B đã được sửa đổi theo Luật số …, Luật C``: the title of one law, and no other in it."""
    title = (
        "Luật sửa đổi, bổ sung một số điều của Luật Công chứng số 53/2014/QH13, Luật Điện lực số 28/2004/QH11 đã được "
        "sửa đổi, bổ sung một số điều theo Luật số 24/2012/QH13, Luật Hóa chất số 06/2007/QH12"
    )
    assert [cited for cited, _ in documents(f"Căn cứ {title} và Luật Dược số 105/2016/QH13;")] == [
        f"{title} và Luật Dược số 105/2016/QH13"
    ]
    alone = "Luật sửa đổi Luật Điện lực số 28/2004/QH11 đã được sửa đổi theo Luật số 24/2012/QH13, Luật Dược"
    assert next(cited for cited, _ in documents(alone)) == "Luật sửa đổi Luật Điện lực số 28/2004/QH11"


def test_a_law_that_is_said_to_be_amended_is_itself():
    """In brackets, or with ``được``, the year says when the law itself was amended."""
    text = "Luật Xây dựng (sửa đổi 2020), Luật Xây dựng được sửa đổi, bổ sung năm 2020, Luật Xây dựng sửa đổi 5 điều"
    assert [law for _, law in documents(text)] == ["50/2014/QH13"] * 3


@pytest.mark.parametrize(
    ("title", "law"),
    [
        (
            "Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức năm 2019 số 52/2019/QH14",
            "52/2019/QH14",
        ),
        ("Luật sửa đổi Bộ luật Hình sự 2017 số 12/2017/QH14", "12/2017/QH14"),
        ("Luật sửa đổi, bổ sung một số điều của Luật Dầu khí năm 1993 số 10/2008/QH12", "10/2008/QH12"),
        ("Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế số 25/2008/QH12 số 46/2014/QH13", "46/2014/QH13"),
        (
            "Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế năm 2008 số 25/2008/QH12 số 46/2014/QH13",
            "46/2014/QH13",
        ),
        ("Luật sửa đổi, bổ sung một số điều của 11 Luật về quân sự, quốc phòng số 98/2025/QH15", "98/2025/QH15"),
        ("Luật sửa đổi, bổ sung một số điều của 15 luật trong lĩnh vực đầu tư số 7/2025/QH15", "7/2025/QH15"),
        ("Luật sửa đổi 15 luật thuộc lĩnh vực nông nghiệp và môi trường số 146/2025/QH15", "146/2025/QH15"),
        (
            "Luật sửa đổi, bổ sung một số điều của Luật Giá cả hàng hóa dịch vụ, Luật Hải quan số 7/2025/QH15",
            "7/2025/QH15",
        ),
    ],
)
def test_a_title_ends_with_the_number_of_the_law_that_amends(title, law):
    """A second number, and a number of another year than the amended law's, is the amending law's; so it reads back."""
    assert documents(f"Căn cứ {title};") == [(title, law)]
    value = references.parse(title, on=ON)
    assert value.id == law
    assert references.parse(str(value), on=ON) == value == references.parse(str(value))


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        (
            "Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế số 25/2008/QH12, số 46/2014/QH13",
            ["Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế số 25/2008/QH12", "số 46/2014/QH13"],
        ),
        (
            "Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật năm 2015 số 80/2015/QH13",
            ["Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật năm 2015 số 80/2015/QH13"],
        ),
    ],
)
def test_a_number_of_the_amended_law_is_not_the_title_s_own(text, spans):
    """A number in a row of its own, and one of the year that stands before it, say nothing of the law that amends."""
    assert [span for span, _ in documents(text)] == spans
    assert references.find(text)[0].value.id != "46/2014/QH13"


def test_a_law_by_a_year_is_never_that_of_another():
    """The law in force is not meant where the text gives the year of an older one, known to the table or not."""
    assert documents("theo Luật Đất đai năm 1993 thì") == [("Luật Đất đai năm 1993", None)]
    assert documents("theo Luật Đất đai năm 2013 thì") == [("Luật Đất đai năm 2013", "45/2013/QH13")]
    assert documents("theo Luật Đất đai thì") == [("Luật Đất đai", "31/2024/QH15")]


def test_of_two_laws_of_one_year_the_one_in_force_is_meant():
    """Two laws of 2025 bear the name; the second took effect on 1 July."""
    text = "theo Luật Tổ chức chính quyền địa phương năm 2025 thì"
    days = (dt.date(2025, 5, 17), "65/2025/QH15"), (dt.date(2025, 7, 2), "72/2025/QH15"), (None, None)
    assert [documents(text, on)[0][1] for on, _ in days] == [law for _, law in days]


@pytest.mark.parametrize(
    ("name", "last", "old", "law"),
    [
        ("Luật Doanh nghiệp", "2006-06-30", "13/1999/QH10", "60/2005/QH11"),
        ("Luật Đầu tư", "2015-06-30", "59/2005/QH11", "67/2014/QH13"),
        ("Luật Đầu tư công", "2024-12-31", "39/2019/QH14", "58/2024/QH15"),
        ("Luật Giáo dục đại học", "2025-12-31", "08/2012/QH13", "125/2025/QH15"),
        ("Luật Giáo dục nghề nghiệp", "2025-12-31", "74/2014/QH13", "124/2025/QH15"),
        ("Luật Quy hoạch", "2026-02-28", "21/2017/QH14", "112/2025/QH15"),
        ("Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân", "2026-02-28", "87/2015/QH13", "121/2025/QH15"),
        ("Luật Bảo hiểm tiền gửi", "2026-04-30", "06/2012/QH13", "111/2025/QH15"),
        ("Luật Giám định tư pháp", "2026-04-30", "13/2012/QH13", "105/2025/QH15"),
        ("Luật Phòng, chống ma túy", "2026-06-30", "73/2021/QH14", "120/2025/QH15"),
        ("Luật Thi hành án hình sự", "2026-06-30", "41/2019/QH14", "127/2025/QH15"),
    ],
)
def test_a_bare_name_is_the_older_law_to_its_last_day_and_the_newer_from_the_next(name, last, old, law):
    """A law is meant from its first day in force on, not from the day on which it was passed."""
    day = dt.date.fromisoformat(last)
    found = [documents(f"theo {name} thì", on)[0][1] for on in (day, day + dt.timedelta(days=1))]
    assert found == [old, law]


@pytest.mark.parametrize(
    ("text", "label", "date"),
    [
        ("Quyết định 167 ngày 01/11/2007 của Thủ tướng Chính phủ", "167", "2007-11-01"),
        ("Nghị quyết 35 ngày 24 tháng 6 năm 2026", "35", "2026-06-24"),
        ("Kế hoạch 80 ngày 02/3/2025 của Sở Y tế tỉnh Lai Châu", "80", "2025-03-02"),
    ],
)
def test_the_day_of_a_short_form_counts_nothing(text, label, date):
    """``Quyết định 167 ngày 01/11/2007`` is a decision and its day, not 167 days."""
    (entity,) = extract(f"theo {text},", on=ON).of("reference")
    assert entity.to_dict()["value"]["number"] == label
    assert entity.to_dict()["value"]["date"] == date
    assert references.parse(str(entity.value)) == entity.value


@pytest.mark.parametrize("text", ["quyết định 15 ngày nghỉ", "Kế hoạch 90 ngày đêm", "kế hoạch 30 ngày 15 giờ"])
def test_days_that_a_plan_counts_are_no_number(text):
    """Without a month after them, days are a length."""
    assert documents(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu có hiệu lực, Luật Hải quan cũng vậy",
            ["Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu", "Luật Hải quan"],
        ),
        (
            "Luật sửa đổi, bổ sung một số điều của Luật Đầu tư ra nước ngoài, Luật Hải quan",
            ["Luật sửa đổi, bổ sung một số điều của Luật Đầu tư ra nước ngoài, Luật Hải quan"],
        ),
    ],
)
def test_a_name_that_the_table_has_otherwise_does_not_end_a_list(text, names):
    """What goes on behind a known name is its rest where the list of laws goes on behind it, and no statement."""
    assert [name for name, _ in documents(text)] == names


OVER = "Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch; Luật Đầu tư; "
PARTNERS = "Luật Đầu tư theo phương thức đối tác công tư và Luật Đấu thầu"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"theo {OVER}{PARTNERS} thì", [(f"{OVER}{PARTNERS}", "57/2024/QH15")]),
        (f"{OVER}Luật Đấu thầu số 57/2024/QH15", [(f"{OVER}Luật Đấu thầu số 57/2024/QH15", "57/2024/QH15")]),
    ],
)
def test_a_title_goes_on_over_semicolons_where_the_table_knows_it(text, found):
    """All of its laws, or a number that is an amending law's in the table, show that a list of laws is one title."""
    assert documents(text) == found


@pytest.mark.parametrize(
    "rest", ["Luật Đấu thầu", "Luật Đấu thầu số 22/2023/QH15", "Luật Đấu thầu số 157/2029/QH16", "Luật Nước sạch"]
)
def test_laws_behind_semicolons_are_cited_by_themselves(rest):
    """Legal bases are parted so: without the table's word each law is one of them."""
    names = [name for name, _ in documents(f"Căn cứ {OVER}{rest};")]
    assert names == ["Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch", "Luật Đầu tư", rest]


SLIPS = (
    "Luật sửa đổi, bổ sung một số điều của luật chứng khoán, luật kế toán, luật kiểm toán độc lập, luật ngân sách nhà "
    "nước, luật quản lý tài sản công, luật quản lý thuế, luật thuế thu nhập cá nhân, luật dữ trự quốc gia, luật xử lý "
    "vi phạm hành chính"
)


@pytest.mark.parametrize(
    ("day", "law"),
    [("29 tháng 11 năm 2024", "56/2024/QH15"), ("25 tháng 6 năm 2025", None), ("04 tháng 4 năm 2025", None)],
)
def test_a_long_title_with_slips_is_the_law_of_its_day(day, law):
    """Of the laws of the day it is the one with nearly all of its words; a list in small letters has no capitals."""
    (found,) = extract(f"Căn cứ {SLIPS} ngày {day};", on=ON).entities[:1]
    assert (found.text, found.value.id) == (SLIPS, law)


def test_a_short_title_is_not_taken_for_another():
    """Of a few words one makes another law."""
    text = "Luật sửa đổi, bổ sung một số điều của Luật Đấu giá ngày 29 tháng 11 năm 2024"
    assert extract(text, on=ON).entities[0].value.id is None


@pytest.mark.parametrize(
    "text",
    [
        "Luật sửa đổi, bổ sung một số điều của Nghị định về chợ",
        "Luật sửa đổi, bổ sung một số nội dung còn vướng mắc",
    ],
)
def test_an_amending_law_names_what_law_it_amends(text):
    """What amends no law is no title of one."""
    assert documents(text) == []


@pytest.mark.parametrize(
    ("title", "law"),
    [
        ("Luật sửa đổi, bổ sung một số điều của Luật sĩ quan Quân đội\nnhân dân năm 2008", "19/2008/QH12"),
        ("Luật sửa đổi, bổ sung một số điều của Luật chợ nổi năm 2031", None),
        ("Luật sửa đổi, bổ sung một số điều của Luật chợ nổi số 7/2031/QH17", None),
    ],
)
def test_a_law_amended_may_be_named_in_small_letters(title, law):
    """The year or the number behind it shows that words without a capital name the law that is amended."""
    assert documents(f"Căn cứ {title};", dt.date(2032, 1, 1)) == [(title, law)]


def test_what_no_capital_and_no_year_shows_is_no_name():
    """Without them the words behind an amending title name no law."""
    assert documents("Luật sửa đổi, bổ sung một số điều của Luật chợ nổi ngày càng rõ") == []


@pytest.mark.parametrize(("day", "law"), [("1999-10-09", "41-L/CTN"), ("2009-10-09", "44/2002/PL-UBTVQH10")])
def test_an_ordinance_of_a_name_that_two_bear_is_the_one_in_force(day, law):
    """Ordinances follow one another under one name, as laws do."""
    assert documents("theo Pháp lệnh Xử lý vi phạm hành chính.", dt.date.fromisoformat(day))[0][1] == law


@pytest.mark.parametrize(
    "title",
    [
        "Luật sửa đổi, bổ sung Phụ lục về các cảng của Luật Hộ tịch",
        "Luật sửa đổi, bổ sung Phụ lục - Danh mục cảng của Luật Hộ tịch",
        "Luật sửa đổi Danh mục cảng của Luật Hộ tịch",
    ],
)
def test_a_law_that_amends_an_annex(title):
    """What is amended may be an annex or a list of the other law alone: the outer law is cited, and no other."""
    assert documents(f"Quốc hội bàn {title}.") == [(title, None)]


def test_a_bill_that_amends_laws_cites_none():
    """A bill is no act, and the law in its title is cited by nobody; behind the title it is, as anywhere."""
    bill = "Dự thảo Luật sửa đổi, bổ sung một số điều của Luật Giá và Luật Hộ tịch"
    assert documents(f"{bill} đã trình, theo Luật Giá.") == [("Luật Giá", "16/2023/QH15")]
    assert documents("Dự thảo Luật sửa đổi đã xong, theo Luật Giá.") == [("Luật Giá", "16/2023/QH15")]
    assert documents("Dự thảo Luật Giá đã trình, dự án luật thuế.") == []


def test_what_amends_a_law_is_younger_than_it():
    """The law that is amended has its number, so an older law of the same title is not meant."""
    title = "Luật sửa đổi, bổ sung một số điều của Luật Các tổ chức tín dụng"
    day = dt.date(2025, 6, 27)
    assert documents(f"Ban hành {title} số 32/2024/QH15.", day) == [(f"{title} số 32/2024/QH15", "96/2025/QH15")]
    assert documents(f"Ban hành {title} số 47/2010/QH12.", dt.date(2018, 1, 1))[0][1] == "17/2017/QH14"


def test_the_laws_of_a_field_are_amended_by_one():
    """``các Luật liên quan đến đầu tư xây dựng cơ bản số …``: the number is that of the law that amends them."""
    title = "Luật sửa đổi, bổ sung một số điều của các Luật liên quan đến đầu tư xây dựng cơ bản"
    assert documents(f"Căn cứ {title} số 38/2009/QH12;") == [(f"{title} số 38/2009/QH12", "38/2009/QH12")]
    assert documents(f"Căn cứ {title} ngày 19/6/2009;") == [(title, "38/2009/QH12")]
