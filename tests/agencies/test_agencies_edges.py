"""What a body is besides its name: its kind, its level, whose it is, its days; and names at the edge of being read."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy import agencies, extract
from vnpolicy.agencies import Agency, Name, Pattern, Registry, Unit, shipped
from vnpolicy.agencies.words import slug
from vnpolicy.tables import rows

ON = dt.date(2026, 2, 1)


def read(text: str, on: dt.date | None = ON, registry: Registry | None = None) -> list[Agency]:
    """The bodies that a text names."""
    return [found.value for found in agencies.find(text, on=on, registry=registry)]


def cell(value: object) -> str:
    """A value as a cell of a table has it."""
    return "|".join(value) if isinstance(value, tuple) else str(value or "")


def test_a_body_is_what_its_row_says() -> None:
    """
    Every column of the table of bodies is in the body's value, and each of its names with its kind and its days.
    """
    written = rows("agencies", "names")
    columns = ("id", "name", "kind", "level", "parent", "symbol", "edoc_code", "since", "until", "successors", "act")
    fields = ("id", "name", "category", "level", "parent", "symbol", "code", "since", "until", "becomes", "act")
    for row in rows("agencies", "agencies"):
        body = agencies.get(row["id"])
        names = [
            (row["name"], row["type"], row["since"], row["until"], row["strength"])
            for row in written
            if row["id"] == body.id
        ]
        english = [(row["name_en"], "english", "", "", "strong")] if row["name_en"] else []

        assert [cell(getattr(body, field)) for field in fields] == [row[column] for column in columns]
        assert [
            (name.text, name.type, cell(name.since), cell(name.until), name.strength) for name in body.names
        ] == names + english


def test_a_pattern_is_what_its_row_says() -> None:
    """
    The patterns are the rows of two tables, one after the other.
    """
    columns = (
        "id",
        "name",
        "aliases",
        "units",
        "titles",
        "since",
        "until",
        "successor",
        "sibling",
        "alone",
        "category",
    )
    fields = ("id", "name", "aliases", "levels", "titles", "since", "until", "becomes", "sibling", "alone", "category")
    patterns = [*shipped.patterns()]
    templates = rows("agencies", "templates")
    for pattern, row in zip(patterns, templates, strict=False):
        assert [cell(getattr(pattern, field)) for field in fields] == [row[column] for column in columns]
        assert pattern.bare == (row["form"] == "name")
    departments = rows("agencies", "departments")
    columns = ("id", "name", "aliases", "symbol", "since", "until", "successor")
    fields = ("id", "name", "aliases", "symbol", "since", "until", "becomes")
    for pattern, row in zip(patterns[len(templates) :], departments, strict=True):
        assert [cell(getattr(pattern, field)) for field in fields] == [row[column] for column in columns]
        assert pattern.category == ("office" if row["kind"] == "office" else "department")
        assert (pattern.alone, pattern.levels, pattern.titles) == (
            "" if row["kind"] == "inspectorate" else "y",
            "p",
            "",
        )


def test_a_unit_is_what_its_row_says() -> None:
    """
    The units are the rows of the table of provinces.
    """
    columns = ("id", "name", "title", "since", "until", "successors", "aliases")
    fields = ("id", "name", "title", "since", "until", "becomes", "aliases")
    for unit, row in zip(shipped.units(), rows("agencies", "provinces"), strict=True):
        assert [cell(getattr(unit, field)) for field in fields] == [row[column] for column in columns]
        assert unit.level == "province"


@pytest.mark.parametrize(
    ("text", "key", "fields"),
    [
        ("Đồn Biên phòng Suối Trong", "don-bien-phong-suoi-trong", ("command", "central", "", "", "")),
        ("Cảng vụ Hàng hải Cửa Sông", "cang-vu-hang-hai-cua-song", ("regional", "central", "", "", "")),
        ("Học viện Kỹ thuật Sông Xanh", "hoc-vien-ky-thuat-song-xanh", ("school", "central", "", "", "")),
        ("Bệnh viện Nhi Sông Xanh", "benh-vien-nhi-song-xanh", ("hospital", "central", "", "", "")),
        ("Bệnh viện Mắt tỉnh Lào Cai", "benh-vien-mat/tinh-lao-cai", ("hospital", "province", "", "1991-08-13", "")),
        ("Trường Đại học Kỹ thuật Sông Xanh", "truong-dai-hoc-ky-thuat-song-xanh", ("school", "central", "", "", "")),
        (
            "Văn phòng Ban Chỉ đạo quốc gia về sông ngòi",
            "van-phong-ban-chi-dao-quoc-gia-ve-song-ngoi",
            ("office", "central", "ban-chi-dao-quoc-gia-ve-song-ngoi", "", ""),
        ),
        ("Thanh tra Bộ Y tế", "thanh-tra-bo-y-te", ("office", "central", "bo-y-te", "", "")),
        ("Thanh tra Bộ Thủy sản", "thanh-tra-bo-thuy-san", ("office", "central", "bo-thuy-san", "", "2007-07-30")),
        (
            "Đảng ủy Bộ Dân tộc và Tôn giáo",
            "dang-uy-bo-dan-toc-va-ton-giao",
            ("office", "central", "bo-dan-toc-va-ton-giao", "2025-03-01", ""),
        ),
        (
            "Ban Quản lý dự án đê điều tỉnh Lào Cai",
            "ban-quan-ly-du-an-de-dieu/tinh-lao-cai",
            ("service", "province", "", "1991-08-13", ""),
        ),
        (
            "Ban Quản lý dự án khu vực Suối Trong",
            "ban-quan-ly-du-an-khu-vuc-suoi-trong",
            ("service", "province", "", "", ""),
        ),
        ("Vụ Pháp chế Bộ Y tế", "vu-phap-che-bo-y-te", ("unit", "central", "bo-y-te", "", "")),
        ("Cục Pháp chế", "cuc-phap-che", ("unit", "central", "", "", "")),
        (
            "Trung tâm Dân số tỉnh Lào Cai",
            "trung-tam-dan-so/tinh-lao-cai",
            ("service", "province", "", "1991-08-13", ""),
        ),
        ("Trung tâm Dân số xã Suối Trong", "trung-tam-dan-so/xa-suoi-trong", ("service", "commune", "", "", "")),
        (
            "Trung tâm Dân số khu vực Suối Trong",
            "trung-tam-dan-so/khu-vuc-suoi-trong",
            ("service", "province", "", "", ""),
        ),
        (
            "Chi cục Thủy lợi tỉnh Lào Cai",
            "chi-cuc-thuy-loi/tinh-lao-cai",
            ("department", "province", "", "1991-08-13", ""),
        ),
        (
            "Chi cục Đê điều khu vực Suối Trong",
            "chi-cuc-de-dieu/khu-vuc-suoi-trong",
            ("department", "province", "", "", ""),
        ),
        (
            "Ban Quản lý Khu kinh tế Suối Trong",
            "ban-quan-ly-khu-kinh-te-suoi-trong",
            ("management-board", "province", "", "", ""),
        ),
        (
            "Ban Quản lý Khu kinh tế Nguyễn Trãi tỉnh Lào Cai",
            "ban-quan-ly-khu-kinh-te-nguyen-trai/tinh-lao-cai",
            ("management-board", "province", "", "1991-08-13", ""),
        ),
        ("Tòa án nhân dân khu vực 3", "toa-an-nhan-dan-khu-vuc-3", ("court", "region", "", "2025-07-01", "")),
        ("Thuế cơ sở 3 tỉnh Lào Cai", "thue-co-so-3/tinh-lao-cai", ("department", "province", "", "2025-07-01", "")),
        (
            "Ủy ban nhân dân huyện Suối Trong",
            "uy-ban-nhan-dan/huyen-suoi-trong",
            ("people-committee", "district", "", "", "2025-06-30"),
        ),
        (
            "Ủy ban nhân dân thị trấn Suối Trong",
            "uy-ban-nhan-dan/thi-tran-suoi-trong",
            ("people-committee", "commune", "", "", "2025-06-30"),
        ),
        (
            "Ủy ban nhân dân phường Suối Trong",
            "uy-ban-nhan-dan/phuong-suoi-trong",
            ("people-committee", "commune", "", "", ""),
        ),
        (
            "Ban Chỉ đạo quốc gia về sông ngòi",
            "ban-chi-dao-quoc-gia-ve-song-ngoi",
            ("steering", "central", "", "", ""),
        ),
        (
            "Ban Chỉ đạo phòng, chống lũ tỉnh Lào Cai",
            "ban-chi-dao-phong-chong-lu/tinh-lao-cai",
            ("steering", "province", "", "1991-08-13", ""),
        ),
    ],
)
def test_a_body_that_is_composed_has_its_kind_and_its_days(text: str, key: str, fields: tuple[str, ...]) -> None:
    """
    Its name and its key, its kind, its level, whose it is, and the days from which and up to which it stands.
    """
    (body,) = read(f"Giao {text} chủ trì.")

    assert (body.name, body.id) == (text, key)
    assert (body.category, body.level, *map(cell, (body.parent, body.since, body.until))) == fields


def test_an_office_of_a_committee_has_the_committee_s_days() -> None:
    """
    It is the committee's, and stands as long.
    """
    committee = Agency("ban", "Ban Chỉ đạo quốc gia về sông ngòi", "steering", "central", since=ON, until=ON)
    office = read("Giao Văn phòng Ban Chỉ đạo quốc gia về sông ngòi chủ trì.", registry=Registry([committee]))

    assert [(body.name, body.category, body.level, body.parent, body.since, body.until) for body in office] == [
        (f"Văn phòng {committee.name}", "office", "central", "ban", ON, ON)
    ]


def test_the_symbol_of_a_department() -> None:
    """
    A body of a province bears the symbol of its pattern; one whose pattern has none bears none.
    """
    assert [body.symbol for body in read("Giao Sở Y tế tỉnh Lào Cai và UBND tỉnh Lào Cai chủ trì.")] == ["SYT", None]


def test_a_composed_body_stands_while_both_its_parts_do() -> None:
    """
    From the later of the two first days, to the earlier of the two last ones.
    """
    days = [dt.date(year, 1, 1) for year in (2001, 2002, 2003, 2004)]
    unit = Unit("tinh-x", "X", "tỉnh", since=days[0], until=days[3])
    registry = Registry([], [Pattern("so-a", "Sở A", since=days[1], until=days[2])], [unit])
    body = agencies.parse("Sở A tỉnh X", registry=registry)

    assert (body.since, body.until) == (days[1], days[2])


def test_a_registry_of_one_s_own_knows_who_came_after() -> None:
    """
    Who came before and after is asked of the registry that is passed in.
    """
    old = Agency("ban-a", "Ban Sông Xanh", until=dt.date(2020, 1, 1), becomes=("ban-b",))
    new = Agency("ban-b", "Ban Suối Trong", since=dt.date(2020, 1, 2))
    registry = Registry([old, new])

    assert old.successors(registry=registry) == (new,)
    assert new.predecessors(registry=registry) == (old,)
    assert (old.successors(), new.predecessors()) == ((), ())


def test_a_body_is_taken_from_json_as_of_a_day() -> None:
    """
    The name of a city that was a district's to 2024 is that one to then.
    """
    data = {"name": "Ủy ban nhân dân thành phố Huế"}

    assert [Agency.from_dict(data, on=dt.date(year, 5, 1)).level for year in (2024, 2025)] == ["district", "province"]


def test_letters_of_a_body_that_ended_long_ago_are_no_name() -> None:
    """
    They are one while it is not six years gone; without a day, none of those that ended before 2020.
    """
    text = "Theo BBCVT, mạng đã thông."

    assert [len(read(text, day and dt.date(day, 5, 1))) for day in (2006, 2013, 2014, 2026, None)] == [1, 1, 0, 0, 0]
    kept = Registry([Agency("ban", "Ban Suối Trong", until=dt.date(2020, 1, 1), names=(Name("BSTR", "acronym"),))])
    assert [body.id for body in read("Theo BSTR, kho đã đầy.", None, kept)] == ["ban"]


def test_letters_are_written_as_they_are_or_in_capitals() -> None:
    """
    Letters of which one is small may be all capitals, or stand with others small; those in capitals stand so.
    """
    names = (Name("BSTr", "acronym"), Name("BSXA", "acronym"))
    registry = Registry([Agency("ban", "Ban Suối Trong", names=names)])

    assert len(read("Theo BSTr, BSTR, Bstr, BSXA, kho đã đầy.", registry=registry)) == 4
    assert read("Theo Bsxa, kho đã đầy.", registry=registry) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Giao Ban Chỉ đạo tỉnh Lào Cai về kho tàng (BCĐ) họp.", "Ban Chỉ đạo tỉnh Lào Cai"),
        ("Giao Ban Chỉ đạo về kho tàng Sông Xanh (BCĐ) họp.", "Ban Chỉ đạo về kho tàng Sông Xanh"),
        (
            "Giao Ban Chỉ đạo các dự án quan trọng quốc gia, trọng điểm ngành đường sắt họp.",
            "Ban Chỉ đạo các dự án quan trọng quốc gia, trọng điểm ngành đường sắt",
        ),
        ("Giao Ban Chỉ đạo chuyển đổi số quốc gia, kinh tế số họp.", "Ban Chỉ đạo chuyển đổi số quốc gia"),
        ("Giao Ban Chỉ đạo quốc gia về sông ngòi và các đơn vị họp.", "Ban Chỉ đạo quốc gia về sông ngòi"),
        ("Giao Ban Chỉ đạo quốc gia về sông ngòi\n3 đơn vị họp.", "Ban Chỉ đạo quốc gia về sông ngòi"),
        ("Giao Ban Chỉ đạo cải cách hành chính của tỉnh Lào Cai họp.", "Ban Chỉ đạo cải cách hành chính tỉnh Lào Cai"),
        ("Giao Tổ công tác 1106 họp.", "Tổ công tác 1106"),
        ("Giao Ban Chỉ đạo 35.Kho đã đầy.", "Ban Chỉ đạo 35"),
        ("Giao Ban Chỉ đạo Nhà nước dự án thủy điện Sơn La họp.", "Ban Chỉ đạo Nhà nước dự án thủy điện Sơn La"),
        ("Giao Ban Chỉ đạo Sông xanh.Kho đã đầy.", "Ban Chỉ đạo Sông xanh"),
        (
            "Giao Ban Chỉ đạo sắp xếp các kho cho lúa gạo (sau đây gọi là Ban Chỉ đạo).",
            "Ban Chỉ đạo sắp xếp các kho cho lúa gạo",
        ),
        ("Giao Ban Chỉ đạo - Bộ Y tế họp.", "Bộ Y tế"),
    ],
)
def test_where_the_name_of_a_committee_ends(text: str, name: str) -> None:
    """
    At its unit, at the bracket of its short form, at a comma or a line behind which it does not go on.
    """
    (body,) = read(text)

    assert (body.name, body.id.partition("/")[0]) == (name, slug(name.removesuffix(" tỉnh Lào Cai")))


@pytest.mark.parametrize(
    "what",
    ["của tỉnh họp", "chỉ đạo các kho", "phải họp", "để họp", "quản lý các kho", "về ý kiến của kho", "các tỉnh"],
)
@pytest.mark.parametrize("aside", ["", " (trừ kho lạnh)"])
def test_what_a_committee_does_is_no_name(what: str, aside: str) -> None:
    """
    Nor is it one where a bracket follows that gives no short form.
    """
    assert read(f"Ban Chỉ đạo {what}{aside} ngay.") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Chủ tịch UBND/HĐND họp.", []),
        ("UBND / HĐND họp.", ["UBND"]),
        ("Tỉnh ủy/Thành ủy họp.", []),
        ("Tỉnh ủy, Thành ủy họp.", ["Tỉnh ủy"]),
        ("Sở Tư pháp/Sở Y tế họp.", ["Sở Tư pháp", "Sở Y tế"]),
        ("Công an tỉnh/Sở Y tế họp.", ["Công an tỉnh", "Sở Y tế"]),
        ("Tất cả các Sở Y tế, Sở Tư pháp họp.", ["Sở Tư pháp"]),
        ("Số:    /SYT-KT", []),
        ("Đoàn đại biểu Quốc hội các tỉnh họp.", ["Quốc hội"]),
        ("Kho bạc Nhà nước khu vực họp.", []),
        ("Kho bạc Nhà nước chi nhánh họp.", []),
        ("Kho bạc Nhà nước cho vay.", ["Kho bạc Nhà nước"]),
        ("Mặt trận Tổ quốc Việt Nam và Chính phủ Lào họp.", ["Mặt trận Tổ quốc Việt Nam"]),
    ],
)
def test_short_forms_that_mean_one_body_or_many(text: str, found: list[str]) -> None:
    """
    In a paper of a province a short form is the province's own, unless a slash or a plural says that there are many.
    """
    document = extract(f"ỦY BAN NHÂN DÂN TỈNH LÀO CAI\n\nKẾ HOẠCH\n\n{text}", on=ON)

    assert [entity.text for entity in document.of("agency")][1:] == found


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Bệnh viện Mắt", "benh-vien-mat"),
        ("Ban Quản lý dự án đê điều", "ban-quan-ly-du-an-de-dieu"),
        ("Trung tâm Dân số", "trung-tam-dan-so"),
        ("Chi cục Thủy lợi", "chi-cuc-thuy-loi"),
        ("Ban Chỉ đạo phòng chống lũ", "ban-chi-dao-phong-chong-lu"),
    ],
)
def test_the_province_s_own_by_its_title_alone(text: str, key: str) -> None:
    """
    In a paper of a province ``tỉnh`` behind a body is that province.
    """
    document = extract(f"ỦY BAN NHÂN DÂN TỈNH LÀO CAI\n\nKẾ HOẠCH\n\nGiao {text} tỉnh họp.", on=ON)
    body = document.of("agency")[-1]

    assert (body.text, body.value.name, body.value.id) == (
        f"{text} tỉnh",
        f"{text} tỉnh Lào Cai",
        f"{key}/tinh-lao-cai",
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Trường ĐH Kỹ thuật Sông Xanh", ["Trường Đại học Kỹ thuật Sông Xanh"]),
        ("Trường CĐ Kỹ thuật Sông Xanh", ["Trường Cao đẳng Kỹ thuật Sông Xanh"]),
        ("Học viện Kỹ thuật TP", []),
        ("Bệnh viện Nhi TP", []),
    ],
)
def test_letters_in_the_name_of_a_school(text: str, names: list[str]) -> None:
    """
    What a school is may be written short; ``TP`` is the title of a unit whose name does not follow.
    """
    assert [body.name for body in read(f"Giao {text} họp.")] == names
