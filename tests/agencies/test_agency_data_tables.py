"""The tables of bodies and units hold together: keys, intervals, successors, sources, names."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections import defaultdict

import pytest

from vnpolicy import tables
from vnpolicy.text import fold

COLUMNS = {
    "agencies": "id name name_en kind level parent symbol edoc_code since until successors act source example",
    "names": "id name type since until strength",
    "provinces": "id name title since until successors aliases act source example",
    "departments": "id name aliases symbol since until successor kind source example",
    "changes": "date what act source",
    "templates": "id name aliases form units titles since until successor sibling alone category source example",
    "shorter": "words shorter source",
    "fields": "shorter words source",
    "subjects": "shorter words source",
}
KEYS = {
    "agencies": ("id",),
    "names": ("id", "name", "since"),
    "provinces": ("id",),
    "departments": ("id",),
    "changes": ("date", "what"),
    "templates": ("id",),
    "shorter": ("words",),
    "fields": ("shorter",),
    "subjects": ("shorter",),
}
WITH_ID = ("agencies", "provinces", "departments", "templates")
KINDS = {
    "assembly-body",
    "association",
    "command",
    "council",
    "court",
    "department",
    "division",
    "enterprise",
    "general-department",
    "government-body",
    "hospital",
    "institute",
    "mass-organisation",
    "ministry",
    "ministry-level",
    "office",
    "party",
    "press",
    "procuracy",
    "regional",
    "school",
    "state-organ",
    "steering",
}
LEVELS = {"central", "party", "front", "court", "procuracy"}
STRENGTHS = {"strong", "weak", "ambiguous"}
TYPES = {"official", "alias", "acronym", "symbol", "former"}
SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
CODE = re.compile(r"G[0-9]{2}")


def rows(name: str) -> list[dict[str, str]]:
    return tables.rows("agencies", name)


def interval(row: dict[str, str]) -> tuple[dt.date, dt.date]:
    since = dt.date.fromisoformat(row["since"]) if row["since"] else dt.date.min
    until = dt.date.fromisoformat(row["until"]) if row["until"] else dt.date.max
    return since, until


def overlap(one: dict[str, str], other: dict[str, str]) -> bool:
    (start, end), (other_start, other_end) = interval(one), interval(other)
    return start <= other_end and other_start <= end


def same(name: str) -> str:
    return " ".join(fold(name).lower.split())


def several(row: dict[str, str], column: str) -> list[str]:
    return [part for part in row[column].split("|") if part]


@pytest.mark.parametrize("name", COLUMNS)
def test_a_table_has_the_columns_of_its_page(name: str) -> None:
    """A table has the columns that its page names, in their order, and no row is wider."""
    assert rows(name)
    assert {tuple(row) for row in rows(name)} == {tuple(COLUMNS[name].split())}


@pytest.mark.parametrize("name", COLUMNS)
def test_a_cell_is_written_composed_and_without_space_around_it(name: str) -> None:
    """A cell has no space around it, is written composed, and is not a list with an empty part."""
    for row in rows(name):
        for cell in row.values():
            assert cell == cell.strip()
            assert cell == fold(cell).cased
            assert "||" not in cell
            assert not cell.startswith("|")
            assert not cell.endswith("|")


@pytest.mark.parametrize("name", COLUMNS)
def test_rows_stand_in_the_order_of_a_key_that_is_theirs_alone(name: str) -> None:
    """A table stands in the order of its key, and no key stands in it twice."""
    keys = [tuple(row[column] for column in KEYS[name]) for row in rows(name)]
    assert keys == sorted(set(keys))


@pytest.mark.parametrize("name", [*WITH_ID, "names"])
def test_nothing_ends_before_it_begins(name: str) -> None:
    """A day is an ISO date of the calendar, and what ends does not end before it begins."""
    for row in rows(name):
        start, end = interval(row)
        assert start <= end, row


def test_every_change_has_its_day_its_act_and_its_page() -> None:
    """Every change has its day, its act and its page."""
    for row in rows("changes"):
        assert dt.date.fromisoformat(row["date"]).isoformat() == row["date"]
        assert row["what"]
        assert row["act"]
        assert row["source"]


@pytest.mark.parametrize("name", WITH_ID)
def test_an_id_is_a_slug_and_no_statistical_code(name: str) -> None:
    """An id is a slug, and no code of a statistical office."""
    for row in rows(name):
        assert SLUG.fullmatch(row["id"]), row["id"]
        assert not row["id"].isdigit()


@pytest.mark.parametrize("name", sorted(COLUMNS.keys() - {"names"}))
def test_every_row_says_where_it_comes_from(name: str) -> None:
    """Every row says where it comes from, and none of its cells waits for an answer; names are usages."""
    for row in rows(name):
        assert row["source"], row
        assert not any(word in " ".join(row.values()).lower() for word in ("todo", "recalled", "???")), row


@pytest.mark.parametrize("name", WITH_ID)
def test_every_row_has_a_sentence_that_names_its_body_once(name: str) -> None:
    """Every row has a sentence that names its body by its full name, once."""
    for row in rows(name):
        full = f"Ủy ban nhân dân {row['title']} {row['name']}" if name == "provinces" else row["name"]
        assert row["example"].count(full) == 1, row["id"]
        assert row["example"].endswith(".")


def test_kinds_and_levels_are_those_of_the_page() -> None:
    """Kinds, levels, types and strengths are those of the page, and a code looks like one."""
    for row in rows("agencies"):
        assert row["kind"] in KINDS, row
        assert row["level"] in LEVELS, row
        assert not row["edoc_code"] or CODE.fullmatch(row["edoc_code"])
    for row in rows("names"):
        assert row["type"] in TYPES, row
        assert row["strength"] in STRENGTHS, row


def test_a_parent_is_a_body_and_nobody_is_his_own_ancestor() -> None:
    """A parent is a body of the table, and nobody is his own ancestor."""
    parent = {row["id"]: row["parent"] for row in rows("agencies")}
    for body in parent:
        line = [body]
        while parent[line[-1]]:
            line.append(parent[line[-1]])
            assert line[-1] in parent, line
            assert line.count(line[-1]) == 1, line


@pytest.mark.parametrize(
    ("name", "column"),
    [
        ("agencies", "successors"),
        ("provinces", "successors"),
        ("departments", "successor"),
        ("templates", "successor"),
    ],
)
def test_only_what_ended_has_a_successor_that_outlives_it(name: str, column: str) -> None:
    """A successor is a row of the same table that outlives what it took over, and only what ended has one."""
    by_id = {row["id"]: row for row in rows(name)}
    for row in rows(name):
        for heir in several(row, column):
            assert heir in by_id, (row["id"], heir)
            assert heir != row["id"]
            assert row["until"], row["id"]
            assert interval(by_id[heir])[1] > interval(row)[1], (row["id"], heir)


def test_every_province_that_ended_leads_to_units_that_stand() -> None:
    """Every province that ended leads, through its successors, to units that stand."""
    by_id = {row["id"]: row for row in rows("provinces")}

    def standing(key: str) -> set[str]:
        row = by_id[key]
        return {key} if not row["until"] else set().union(*map(standing, several(row, "successors")))

    for key in by_id:
        assert standing(key), key
    assert standing("tinh-binh-phuoc") == {"thanh-pho-dong-nai"}
    assert standing("tinh-thua-thien-hue") == {"thanh-pho-hue"}
    assert standing("tinh-ha-nam-ninh") == {"tinh-ninh-binh"}
    assert standing("tinh-quang-nam-da-nang") == {"thanh-pho-da-nang"}


@pytest.mark.parametrize(
    ("day", "provinces", "cities"),
    [
        ("1996-06-01", 50, 3),
        ("2003-06-01", 57, 4),
        ("2005-06-01", 59, 5),
        ("2024-12-31", 58, 5),
        ("2025-01-01", 57, 6),
        ("2025-06-30", 57, 6),
        ("2025-07-01", 28, 6),
        ("2026-04-29", 28, 6),
        ("2026-04-30", 27, 7),
        ("2026-09-01", 26, 8),
        ("2026-09-20", 25, 9),
    ],
)
def test_there_are_as_many_provinces_as_the_law_of_the_day_counts(day: str, provinces: int, cities: int) -> None:
    """On a day there are as many provinces and cities as the law of the day counts."""
    when = dt.date.fromisoformat(day)
    titles = [row["title"].lower() for row in rows("provinces") if interval(row)[0] <= when <= interval(row)[1]]
    assert (titles.count("tỉnh"), titles.count("thành phố")) == (provinces, cities)


@pytest.mark.parametrize(
    ("day", "ministries", "others"), [("2025-02-28", 18, 4), ("2025-03-01", 14, 3), ("2026-10-01", 14, 3)]
)
def test_there_are_as_many_ministries_as_the_resolution_of_the_day_counts(
    day: str, ministries: int, others: int
) -> None:
    """On a day there are as many ministries and bodies of that rank as the resolution of the day counts."""
    when = dt.date.fromisoformat(day)
    kinds = [row["kind"] for row in rows("agencies") if interval(row)[0] <= when <= interval(row)[1]]
    assert (kinds.count("ministry"), kinds.count("ministry-level")) == (ministries, others)


def test_no_two_units_bear_one_name_on_a_day() -> None:
    """No two units bear one name on one day, whatever their titles."""
    bearers = defaultdict(list)
    for row in rows("provinces"):
        for name in (row["name"], *several(row, "aliases")):
            bearers[same(name)].append(row)
    for name, units in bearers.items():
        for one, other in itertools.combinations(units, 2):
            assert not overlap(one, other), (name, one["id"], other["id"])


def test_a_name_belongs_to_a_body_and_begins_in_time() -> None:
    """A name belongs to a body of the table, says something that the official name does not, and begins in time."""
    bodies = {row["id"]: row for row in rows("agencies")}
    for row in rows("names"):
        assert row["id"] in bodies, row
        assert same(row["name"]) != same(bodies[row["id"]]["name"]), row


def test_a_name_means_one_body_on_a_day_unless_it_is_ambiguous() -> None:
    """A name means one body on one day, unless every row that bears it says that it is ambiguous."""
    bearers = defaultdict(list)
    for row in rows("agencies"):
        bearers[same(row["name"])].append({**row, "strength": "strong"})
    for row in rows("names"):
        bearers[same(row["name"])].append(row)
    for name, named in bearers.items():
        for one, other in itertools.combinations(named, 2):
            if one["id"] == other["id"] or not overlap(one, other):
                continue
            assert one["strength"] == other["strength"] == "ambiguous", (name, one["id"], other["id"])


def test_an_ambiguous_name_has_two_readings_or_is_an_everyday_word() -> None:
    """What is marked ambiguous is borne by two bodies, or is known to be an everyday shortening."""
    bearers = defaultdict(set)
    for row in rows("names"):
        if row["strength"] == "ambiguous":
            bearers[row["name"]].add(row["id"])
    assert {"BCT", "TTCP", "VNA"} <= {name for name, bodies in bearers.items() if len(bodies) > 1}
    assert {name for name, bodies in bearers.items() if len(bodies) == 1} == {"BTC"}  # also: ban tổ chức


def test_a_short_form_means_one_department_on_a_day() -> None:
    """A short form of a provincial department means one department on one day."""
    bearers = defaultdict(list)
    for row in rows("departments"):
        for name in (row["name"], *several(row, "aliases")):
            bearers[same(name)].append(row)
    for name, named in bearers.items():
        for one, other in itertools.combinations(named, 2):
            assert not overlap(one, other), (name, one["id"], other["id"])


def test_a_short_writing_stands_for_one_phrase_and_its_first_word_for_one_word() -> None:
    """A short writing is of one phrase, says by what it is known, and begins like no writing of another first word."""
    phrases, firsts = defaultdict(set), defaultdict(set)
    for row in rows("shorter"):
        assert row["source"], row
        for way in several(row, "shorter"):
            phrases[same(way)].add(row["words"])
            firsts[same(way).partition(" ")[0].partition(".")[0]].add(same(row["words"]).partition(" ")[0])
    assert {way: of for way, of in phrases.items() if len(of) > 1} == {}
    assert {first: words for first, words in firsts.items() if len(words) > 1} == {}


def test_no_unit_bears_the_name_of_a_central_body() -> None:
    """Adding a province never changes a ministry: no unit and no department bears the name of a central body."""
    central = {same(row["name"]) for row in (*rows("agencies"), *rows("names"))}
    for row in rows("provinces"):
        assert not central & {same(name) for name in (row["name"], *several(row, "aliases"))}, row["id"]
    for row in rows("departments"):
        assert not central & {same(name) for name in (row["name"], *several(row, "aliases"))}, row["id"]
