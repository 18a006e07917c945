"""Registries of one's own: bodies of one name, names of one word, units that change their title."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy import agencies
from vnpolicy.agencies import Agency, Name, Pattern, Registry, Unit
from vnpolicy.agencies.lexicon import Lexicon
from vnpolicy.errors import ParseError


def names(text: str, registry: Registry, on: dt.date | None = None) -> list[str]:
    return [found.value.id for found in agencies.find(text, on=on, registry=registry)]


def test_of_two_bodies_of_one_name_the_day_decides() -> None:
    """
    One name is the body that stands on the day; after both have ended, the one that ended last; without a day, the one
    that has not ended; and none where several stand.
    """
    first = Agency("ban-song-1", "Ban Sông Xanh", until=dt.date(1999, 12, 31))
    second = Agency("ban-song-2", "Ban Sông Xanh", since=dt.date(2000, 1, 1), until=dt.date(2009, 12, 31))
    third = Agency("ban-song-3", "Ban Sông Xanh", since=dt.date(2015, 1, 1))
    fourth = Agency("ban-song-4", "Ban Sông Xanh", since=dt.date(2020, 1, 1))
    text = "Giao Ban Sông Xanh chủ trì."

    ended = Registry([first, second])
    assert names(text, ended, dt.date(1995, 5, 1)) == ["ban-song-1"]
    assert names(text, ended, dt.date(2005, 5, 1)) == ["ban-song-2"]
    assert names(text, ended, dt.date(2012, 5, 1)) == ["ban-song-2"]
    assert names(text, ended) == []
    assert names(text, Registry([first, second, third])) == ["ban-song-3"]
    assert names(text, Registry([third, fourth]), dt.date(2025, 5, 1)) == []


def test_a_name_of_one_word_is_read_in_its_own_letters() -> None:
    """
    A body whose full name is one word in capitals is read in capitals, and not as a common word.
    """
    registry = Registry([Agency("abcx", "ABCX")])

    assert names("Giao ABCX, không phải Abcx.", registry) == ["abcx"]


def test_a_doubled_word_in_a_table_does_no_harm() -> None:
    """
    A slip of the hand in one's own table (``và và``) does not keep the name from being read where it is written well.
    """
    registry = Registry([Agency("vien", "Viện Đất và và Nước")])

    assert names("Giao Viện Đất và Nước khảo sát.", registry) == ["vien"]


def test_a_committee_by_a_strong_name_is_the_registry_s_own() -> None:
    """
    A committee that the registry knows under another name is that body, and no new one of these words.
    """
    body = Agency(
        "bcd-song", "Ban Chỉ đạo về Sông Xanh", names=(Name("Ban Chỉ đạo SX quốc gia", since=dt.date(2020, 1, 1)),)
    )

    assert names("Giao Ban Chỉ đạo SX quốc gia họp.", Registry([body]), dt.date(2024, 1, 1)) == ["bcd-song"]


def test_a_registry_knows_only_its_own_bodies() -> None:
    """
    A pattern of one's own brings no other body along: the National Assembly is not read where no table holds it.
    """
    registry = Registry([], [Pattern("doan", "Đoàn đại biểu Quốc hội", alone="y")])

    assert names("Đoàn đại biểu Quốc hội các tỉnh thảo luận.", registry) == []


def test_the_head_of_a_unit_with_a_dash_behind_it_names_nothing() -> None:
    """
    A registry without bodies still reads the units of ministries by their fields; a head alone is none of them.
    """
    registry = Registry([])

    assert names("Trung tâm - nơi gặp gỡ.", registry) == []
    assert len(names("Vụ Pháp chế trả lời.", registry)) == 1


def test_a_body_of_one_title_has_no_heir_under_another() -> None:
    """
    Where a province becomes a city, a body that only provinces have and that no other takes over ends with it.
    """
    registry = Registry(
        [],
        [Pattern("ban-nui", "Ban Núi", titles="tỉnh"), Pattern("ban-song", "Ban Sông")],
        [
            Unit("tinh-a", "Sông Xanh", "tỉnh", until=dt.date(2020, 12, 31), becomes=("tp-a",)),
            Unit("tp-a", "Sông Xanh", "thành phố", since=dt.date(2021, 1, 1)),
        ],
    )
    on = dt.date(2022, 1, 1)

    assert registry.successors(registry.get("ban-nui/tinh-a"), on) == ()
    assert [str(body) for body in registry.successors(registry.get("ban-song/tinh-a"), on)] == [
        "Ban Sông thành phố Sông Xanh"
    ]


def test_a_body_of_a_district_has_no_heirs_in_the_tables() -> None:
    """
    Bodies of districts stand in no table, so nothing is known of what took their place.
    """
    body = agencies.parse("UBND huyện Mường Tè", on=dt.date(2024, 6, 1))

    assert body.successors(dt.date(2025, 8, 1)) == ()


def test_short_forms_without_number_are_read_alike() -> None:
    """
    However many short forms one registry has met, each is still a short form.
    """
    count = 4200
    registry = Registry([], [Pattern(f"so-{n}", f"Sở Số {n}", alone="y") for n in range(count)])

    for n in (*range(count), 0):
        with pytest.raises(ParseError, match="a short form"):
            agencies.parse(f"Sở Số {n}", registry=registry)


def test_names_without_number_are_read_alike() -> None:
    """
    However many names one text holds, the first and the last are read alike.
    """
    registry = Registry([Agency(f"ban-{n}", f"Ban {n:04d}Q Sông Xanh") for n in range(4200)])
    ids = [f"ban-{n}" for n in (*range(4200), 0)]

    assert names("; ".join(str(registry.get(id_)) for id_ in ids), registry) == ids


def test_a_name_is_written_as_its_text() -> None:
    """
    A name among the names of a body reads as the words themselves.
    """
    assert "BCA" in {str(name) for name in agencies.get("bo-cong-an").names}


def test_a_list_without_end_is_read_from_its_start() -> None:
    """
    Of a list longer than any document has, and of a name with more fields than any unit has, the start is read.
    """
    found = agencies.find("các Bộ: " + ", ".join(["Y tế", "Xây dựng"] * 30))
    assert [f.value.name for f in found[:4]] == ["Bộ Y tế", "Bộ Xây dựng"] * 2

    fields = "Kế hoạch, Tài chính, Pháp chế, Xây dựng, Y tế, Giáo dục, Nông nghiệp, Công nghiệp, Thương mại, Du lịch"
    found = agencies.find(f"Vụ {fields}, Văn hóa họp.")
    assert found[0].text.startswith("Vụ Kế hoạch, Tài chính, Pháp chế")

    found = agencies.find("Ban Chỉ đạo quốc gia về phát triển " + "kinh tế nông thôn xanh " * 40)
    assert found[0].text.startswith("Ban Chỉ đạo quốc gia về phát triển kinh tế nông thôn xanh")


def test_a_name_without_a_word_is_never_read() -> None:
    """
    A name of marks alone names nothing, and does no harm to the others.
    """
    registry = Registry([Agency("marks", "—"), Agency("ban", "Ban Sông Xanh")])

    assert names("— Giao Ban Sông Xanh chủ trì —", registry) == ["ban"]


def test_a_name_that_comes_later_is_walked_too() -> None:
    """
    A lexicon that was asked before knows the names that are added after.
    """
    lexicon = Lexicon()
    lexicon.add("Ban Một", "one")
    before = lexicon.walk("ban một", 0)
    lexicon.add("Ban Một Hai", "two")

    assert before == [(7, ["one"])]
    assert lexicon.walk("ban một hai", 0) == [(11, ["two"]), (7, ["one"])]
