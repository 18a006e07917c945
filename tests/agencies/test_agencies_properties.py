"""What holds for every body of the tables, and for every body that is composed from them."""

from __future__ import annotations

import datetime as dt
import pickle
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from vnpolicy import agencies
from vnpolicy.agencies import Agency, Registry, anchors
from vnpolicy.agencies.values import Name
from vnpolicy.agencies.words import slug

REGISTRY = Registry.default()
BODIES = sorted(REGISTRY, key=lambda body: body.id)
UNITS = REGISTRY.units
SHORT, LONG = REGISTRY.extended(), REGISTRY.extended()
agencies.find("." * anchors._WORTH, registry=LONG)
PATTERNS = REGISTRY.patterns
DAYS = st.dates(dt.date(2017, 1, 1), dt.date(2026, 11, 1))
WORDS = [
    *(
        "Bộ",
        "Sở",
        "UBND",
        "HĐND",
        "Ban",
        "Chỉ",
        "đạo",
        "về",
        "các",
        "của",
        "tỉnh",
        "TP.",
        "thành",
        "phố",
        "Lai",
        "Châu",
    ),
    *(
        "Hồ",
        "Chí",
        "Minh",
        "Công",
        "an",
        ",",
        "và",
        ":",
        ";",
        "-",
        "/",
        "\n",
        "Thủ",
        "tướng",
        "Chính",
        "phủ",
        "Y",
        "tế",
    ),
    *("khu", "vực", "3", "cấp", "huyện", "xã", "\ud800", "BCT", "quốc", "gia", "Tỉnh", "ủy", "Đoàn", "đại", "biểu"),
]
RUN = settings(max_examples=100, deadline=None)


def a_day_of(body: Agency) -> dt.date:
    """A day on which the body stands."""
    return body.until or body.since or agencies.DATA_AS_OF


@st.composite
def composed(draw: st.DrawFn) -> Agency:
    """A body of a pattern and a province, on a day when both stand."""
    pattern, unit = draw(st.sampled_from(PATTERNS)), draw(st.sampled_from(UNITS))
    body = REGISTRY.compose(pattern, unit) if "p" in pattern.levels else None
    assume(body is not None)
    assert body is not None
    assume(body.since is None or body.until is None or body.since <= body.until)
    return body


class TestIdentity:
    """A body's full name is its canonical writing."""

    def test_the_full_name_of_every_body_reads_back(self) -> None:
        """
        Parsing the name of a body of the tables, on a day when it stands, gives that body.
        """
        wrong = [body.id for body in BODIES if body != agencies.parse(str(body), on=a_day_of(body))]

        assert wrong == []

    @RUN
    @given(composed())
    def test_the_full_name_of_a_composed_body_reads_back(self, body: Agency) -> None:
        """
        Parsing the name of a composed body, on a day when it stands, gives that body.
        """
        assert body == agencies.parse(str(body), on=a_day_of(body))

    @RUN
    @given(composed())
    def test_an_id_leads_back_to_its_body(self, body: Agency) -> None:
        """
        A body is got by its id.
        """
        assert body == agencies.get(body.id)

    @RUN
    @given(st.sampled_from(BODIES) | composed())
    def test_the_writing_of_a_name_does_not_change_the_body(self, body: Agency) -> None:
        """
        Small letters, capitals, decomposed letters and doubled blanks leave the body what it is.
        """
        on, name = a_day_of(body), str(body)

        for written in (name.lower(), name.upper(), unicodedata.normalize("NFD", name), name.replace(" ", "\u00a0")):
            assert body == agencies.parse(written, on=on)

    @RUN
    @given(st.sampled_from([b for b in BODIES if b.category == "ministry"]), st.sampled_from(UNITS))
    def test_a_province_after_a_ministry_never_changes_it(self, ministry: Agency, unit: object) -> None:
        """
        Adding the name of a province never makes another body of a ministry.
        """
        found = agencies.find(f"{ministry} {unit}", on=a_day_of(ministry))

        assert [ministry] == [f.value for f in found]

    @RUN
    @given(st.sampled_from(BODIES) | composed())
    def test_a_value_survives_pickling_and_its_json(self, body: Agency) -> None:
        """
        A value is the same after pickling, and after its JSON is read on a day when it stands.
        """
        assert body == pickle.loads(pickle.dumps(body))
        assert body == Agency.from_dict(body.to_dict(), on=a_day_of(body))
        assert {"name": body.name} == body.to_dict()


class TestTime:
    """Bodies and units follow one another, and each day has one of them."""

    def test_days_of_one_name_never_overlap(self) -> None:
        """
        Two bodies of the tables that bear one full name are never in force on one day.
        """
        by_name: dict[str, list[Agency]] = {}
        for body in BODIES:
            by_name.setdefault(body.name, []).append(body)
        both = [
            (one.id, other.id)
            for bodies in by_name.values()
            for one in bodies
            for other in bodies
            if one.id < other.id
            and (one.since or dt.date.min) <= (other.until or dt.date.max)
            and (other.since or dt.date.min) <= (one.until or dt.date.max)
        ]

        assert both == []

    def test_no_successor_dangles(self) -> None:
        """
        Every successor of a body, a unit or a pattern is itself in the tables, and so is every parent.
        """
        ids = {body.id for body in BODIES}
        units = {unit.id for unit in UNITS}
        patterns = {pattern.id for pattern in PATTERNS}

        assert set() == {heir for body in BODIES for heir in body.becomes} - ids
        assert set() == {body.parent for body in BODIES if body.parent} - ids
        assert set() == {heir for unit in UNITS for heir in unit.becomes} - units
        assert set() == {p.becomes for p in PATTERNS if p.becomes} - patterns
        assert set() == {p.sibling for p in PATTERNS if p.sibling} - patterns

    @RUN
    @given(composed(), DAYS)
    def test_successors_stand_on_their_day(self, body: Agency, on: dt.date) -> None:
        """
        Every successor as of a day is in force on it, and a body in force has none.
        """
        heirs = body.successors(on)

        assert all(heir.in_force(on) for heir in heirs)
        assert not (heirs and body.in_force(on))

    @RUN
    @given(st.sampled_from(BODIES) | composed())
    def test_a_successor_knows_its_predecessor(self, body: Agency) -> None:
        """
        A body is among the predecessors of each of its direct successors.
        """
        assert all(body in heir.predecessors() for heir in body.successors())

    @RUN
    @given(st.sampled_from(UNITS), DAYS)
    def test_every_people_s_committee_of_a_province_has_heirs(self, unit: object, on: dt.date) -> None:
        """
        What became of a province's committee that ended is told on every later day.
        """
        body = agencies.parse(f"Ủy ban nhân dân {unit}")
        assume(body.until is not None and body.until < on)

        assert body.successors(on)


class TestText:
    """find reads any string, and finds only what parse reads."""

    @RUN
    @given(st.text(max_size=200))
    def test_find_never_raises(self, text: str) -> None:
        """
        Any string is read, and what is found is quoted from it.
        """
        assert all(text[f.start : f.end] == f.text for f in agencies.find(text))

    @pytest.mark.parametrize(
        "tail", ["", " ", "  ", "\n", "\u00a0", " \n", "\t", " (", ",", "\u0301", " 1", " Đ", " đ"], ids=ascii
    )
    def test_every_name_is_read_at_the_end_of_a_text(self, tail: str) -> None:
        """
        Whatever a text ends with behind the name of a body, it is read, and what is found is quoted from it.
        """
        texts = [body.name + tail for body in BODIES]

        assert all(text[f.start : f.end] == f.text for text in texts for f in agencies.find(text))

    @RUN
    @given(
        st.lists(
            st.sampled_from(WORDS),
            max_size=24,
        ),
        DAYS | st.none(),
    )
    def test_words_of_names_in_any_order_are_read(self, words: list[str], on: dt.date | None) -> None:
        """
        Words of names in any order raise nothing, and what is found is quoted and does not overlap.
        """
        text = " ".join(words)
        found = agencies.find(text, on=on)

        assert all(text[f.start : f.end] == f.text for f in found)
        assert all(one.end <= other.start for one, other in pairwise(found))

    @RUN
    @given(composed(), st.sampled_from(["Giao {} chủ trì.", "{}\n", "Kính gửi: {};", "({})", "Giám đốc {}, ông A."]))
    def test_a_full_name_is_found_anywhere(self, body: Agency, frame: str) -> None:
        """
        The full name of a composed body is found as itself whatever stands round it.
        """
        found = agencies.find(frame.format(body), on=a_day_of(body))

        assert [(str(body), body)] == [(f.text, f.value) for f in found]

    @RUN
    @given(
        st.lists(
            st.lists(st.sampled_from([*WORDS, *(body.name for body in BODIES)]), max_size=8).map(" ".join),
            max_size=4,
        )
    )
    def test_what_was_read_before_changes_nothing(self, texts: list[str]) -> None:
        """
        A text is read the same whether its names, or longer and shorter ones, were met before it or not.
        """
        kept = anchors.compiled(REGISTRY).ways
        alone = []
        for text in texts:
            kept.clear()
            alone.append(agencies.find(text))

        assert alone == [agencies.find(text) for text in texts]
        assert alone == [agencies.find(text) for text in texts]

    @RUN
    @given(
        st.lists(
            st.sampled_from([*WORDS, "T.Ư", "T Ư", "KT.", "BCT", "HCM", *(body.name for body in BODIES)]), max_size=12
        ).map(" ".join)
    )
    def test_short_and_long_texts_are_searched_alike(self, text: str) -> None:
        """
        The pattern that is made of all first words finds in a text what a look at each of its capitals finds.
        """
        assert agencies.find(text, registry=SHORT) == agencies.find(text, registry=LONG)


class TestExtension:
    """A registry takes bodies of the user's own."""

    @RUN
    @given(st.from_regex(r"Viện [A-Z][a-z]{2,8}( [A-Z][a-z]{2,8}){1,3}", fullmatch=True))
    def test_a_body_of_one_s_own_is_read(self, name: str) -> None:
        """
        A body that is added is parsed and found, under its name and its acronym; the shipped registry stays as it was.
        """
        mine = Agency(slug(name) + "-mine", name, names=(Name("QZXW", "acronym"),))
        registry = REGISTRY.extended(mine)

        assert mine == agencies.parse(name, registry=registry)
        assert [mine, mine] == [f.value for f in agencies.find(f"{name} (QZXW) báo cáo.", registry=registry)]
        assert not agencies.is_valid("QZXW")
        assert len(REGISTRY) + 1 == len(registry)
