"""The registry: what became of whom, search, the change log, and that reading stays linear."""

from __future__ import annotations

import datetime as dt
import time

import pytest

from vnpolicy import agencies
from vnpolicy.agencies import Agency, Registry
from vnpolicy.tables import rows


def test_successors_go_through_several_steps() -> None:
    """
    Bình Phước became tỉnh Đồng Nai on 1 July 2025, which became thành phố Đồng Nai on 30 April 2026.
    """
    old = agencies.parse("Sở Y tế tỉnh Bình Phước", on=dt.date(2024, 1, 1))

    assert old.in_force(dt.date(2025, 6, 30))
    assert old.successors(dt.date(2025, 6, 30)) == ()
    assert [str(b) for b in old.successors(dt.date(2025, 7, 1))] == ["Sở Y tế tỉnh Đồng Nai"]
    assert [str(b) for b in old.successors(dt.date(2026, 4, 30))] == ["Sở Y tế thành phố Đồng Nai"]


def test_a_committee_of_the_party_that_merged_before_its_province_did() -> None:
    """
    The Party's mass mobilisation merged in February 2025, and Bình Phước with Đồng Nai in July.
    """
    old = agencies.parse("Ban Dân vận Tỉnh ủy Bình Phước", on=dt.date(2024, 1, 1))
    merged = "Ban Tuyên giáo và Dân vận Tỉnh ủy"

    assert not old.in_force(dt.date(2025, 2, 3))
    assert [str(b) for b in old.successors(dt.date(2025, 2, 3))] == [f"{merged} Bình Phước"]
    assert [str(b) for b in old.successors(dt.date(2025, 7, 1))] == [f"{merged} Đồng Nai"]


def test_a_department_that_merged_within_its_province() -> None:
    """
    A department of transport became one of construction, and later that of the new province.
    """
    old = agencies.parse("Sở GTVT tỉnh Bình Phước", on=dt.date(2024, 1, 1))

    assert [str(b) for b in old.successors(dt.date(2025, 3, 1))] == ["Sở Xây dựng tỉnh Bình Phước"]
    assert [str(b) for b in old.successors(dt.date(2025, 8, 1))] == ["Sở Xây dựng tỉnh Đồng Nai"]


def test_a_party_committee_changes_its_title_with_its_unit() -> None:
    """
    Tỉnh ủy becomes Thành ủy when the province becomes a city.
    """
    old = agencies.parse("Tỉnh ủy Đồng Nai")

    assert [str(b) for b in old.successors(dt.date(2026, 5, 1))] == ["Thành ủy Đồng Nai"]
    assert old in agencies.parse("Thành ủy Đồng Nai", on=dt.date(2026, 5, 1)).predecessors()


def test_a_ministry_and_its_predecessors() -> None:
    """
    Bộ Tài chính took over Bộ Kế hoạch và Đầu tư, and kept its own name.
    """
    before = {str(body) for body in agencies.get("bo-tai-chinh").predecessors()}

    assert "Bộ Kế hoạch và Đầu tư" in before
    assert "Bộ Tài chính" not in before


@pytest.mark.parametrize(
    ("text", "on", "level"),
    [
        ("UBND thành phố Huế", "2024-12-31", "district"),
        ("UBND thành phố Huế", "2025-01-01", "province"),
        ("UBND thành phố Bắc Ninh", "2025-06-30", "district"),
        ("UBND thành phố Bắc Ninh", "2026-09-20", "province"),
        ("UBND phường Hải Châu", "2026-09-20", "commune"),
        ("Bộ Y tế", "2026-09-20", "central"),
    ],
)
def test_one_name_may_mean_two_bodies(text: str, on: str, level: str) -> None:
    """
    A name that meant another body then is that body.
    """
    assert level == agencies.parse(text, on=dt.date.fromisoformat(on)).level


def test_an_abolished_body_is_itself() -> None:
    """
    A body that ended before the day is returned, no longer in force, with its successors.
    """
    on = dt.date(2026, 1, 1)
    body = agencies.parse("Bộ Giao thông vận tải", on=on)

    assert not body.in_force(on)
    assert [str(heir) for heir in body.successors(on)] == ["Bộ Xây dựng"]


def test_districts_end_with_june_2025() -> None:
    """
    No body of a district is in force after 30 June 2025 (203/2025/QH15).
    """
    body = agencies.parse("UBND huyện Mường Tè")

    assert dt.date(2025, 6, 30) == body.until


def test_get_raises_for_an_unknown_id() -> None:
    """
    An id that is in no table is a KeyError.
    """
    for unknown in ("bo-phep-thuat", "so-y-te/tinh-x", "tinh-uy/thanh-pho-ha-noi", ""):
        with pytest.raises(KeyError):
            agencies.get(unknown)


def test_search_ranks_by_likeness() -> None:
    """
    A name without marks finds its body first; a text like no name finds nothing.
    """
    assert agencies.search("bo noi vu")[0].name == "Bộ Nội vụ"
    assert len(agencies.search("bộ nông nghiệp", limit=3)) == 3
    assert len(agencies.search("bộ nông nghiệp")) == 5
    assert agencies.search("qqqqqq") == []
    assert agencies.search("") == []


def test_iteration_gives_the_tables() -> None:
    """
    Iterating gives each body of the tables once.
    """
    ids = [body.id for body in agencies.all()]

    assert len(ids) == len(set(ids)) == len(Registry.default())
    assert "bo-cong-an" in Registry.default()


def test_the_change_log_ends_before_the_data_s_day() -> None:
    """
    The changes are in order, each with its act, and none is later than the day of the data.
    """
    days = [change.date for change in agencies.changes()]

    assert sorted(days) == days
    assert days[-1] <= agencies.DATA_AS_OF
    assert all(change.act and change.what for change in agencies.changes())


@pytest.mark.parametrize("row", rows("agencies", "templates"), ids=lambda row: row["id"])
def test_each_pattern_reads_its_own_example(row: dict[str, str]) -> None:
    """
    Every pattern gives a sentence in which exactly one body is found, and it is composed by that pattern.
    """
    on = dt.date.fromisoformat(row["until"] or "2025-08-01")
    found = agencies.find(row["example"], on=on)

    assert [row["id"]] == [f.value.id.partition("/")[0].partition("-khu-vuc-")[0].rstrip("-3") for f in found]
    assert row["source"]


def test_an_added_body_replaces_the_one_of_its_id() -> None:
    """
    A body with a known id takes the place of the shipped one, in the new registry alone.
    """
    registry = Registry.default().extended(Agency("bo-y-te", "Bộ Sức khỏe"))

    assert registry.get("bo-y-te").name == "Bộ Sức khỏe"
    assert agencies.parse("Bộ Sức khỏe", registry=registry).id == "bo-y-te"
    assert agencies.get("bo-y-te").name == "Bộ Y tế"


HOSTILE = {
    "heads": "Bộ ",
    "committees": "Ban Chỉ đạo về phát triển ",
    "committee of one endless name": "chuyển đổi số, ",
    "people's committees": "UBND tỉnh ",
    "open names": "UBND phường An Bình ",
    "commas": "các Bộ Công an, ",
    "colons": "các bộ: ",
    "breaks": "Ủy ban\nnhân dân\n",
    "marks": "Bộ Y\u0301",
    "dashes": "- Bộ - ",
    "posts": "Trưởng ban ",
    "units of ministries": "Vụ Kế hoạch, ",
    "fields": "Cục Quản lý đầu tư xây dựng và ",
    "units under one head": "các Vụ: Pháp chế, ",
    "members with notes": "các Tập đoàn: Điện lực Việt Nam (EVN), ",
    "slashes": "Cục Thuế/Bộ Tài chính/",
    "names without end": "Ủy ban nhân dân ",
    "caps": "ỦY BAN NHÂN DÂN PHƯỜNG ",
    "first words": "Tổ chức Bộ trưởng ",
    "first words and blanks": "Chính  Thủ \n",
    "words that lead nowhere": "Hội đồng tư vấn Hội đồng ",
    "letters in numbers": "12/QĐ-TTg-",
    "compounds": "Cán  Bộ ",
}


@pytest.mark.time
@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_time_grows_with_the_text(piece: str) -> None:
    """
    Four times the hostile text takes at most eight times as long: reading is linear.
    """

    def cost(count: int) -> float:
        text = "Ban Chỉ đạo về " + piece * count
        start = time.process_time()
        agencies.find(text, on=dt.date(2025, 6, 1))
        return time.process_time() - start

    cost(10)
    small, large = 1.0, 1.0
    for _ in range(20):  # the least of many runs: the machine may be busy
        small, large = min(small, cost(1000)), min(large, cost(4000))
        if large <= 8 * small:
            break

    assert large <= 8 * small


def test_a_body_of_a_province_that_became_another_kind_has_no_successor_of_its_own() -> None:
    """
    The customs offices of the provinces ended with regional ones in their place, of which none is a province's.
    """
    assert agencies.parse("Cục Hải quan tỉnh Quảng Ninh").successors() == ()
