"""What the strategies give reads back, alone and in a sentence."""

from __future__ import annotations

import datetime as dt
import importlib.util
import pickle
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import vnpolicy
from vnpolicy import ParseError, agencies, deadlines, numerals, references, testing
from vnpolicy.document import KINDS

DAYS = [dt.date(2018, 6, 1), dt.date(2024, 12, 31), dt.date(2025, 3, 1), dt.date(2025, 7, 1), dt.date(2026, 10, 1)]
VALUES = {
    numerals: (
        testing.numbers,
        testing.percentages,
        testing.money,
        testing.measures,
        testing.ratios,
        testing.ordinals,
    ),
    deadlines: (
        testing.durations,
        testing.dates,
        testing.periods,
        testing.deadlines,
        testing.term_deadlines,
        testing.recurrences,
    ),
    references: (testing.references, testing.provisions),
}
PAIRS = [pytest.param(pillar, made, id=made.__name__) for pillar, all_made in VALUES.items() for made in all_made]


@pytest.mark.parametrize(("pillar", "strategy"), PAIRS)
@given(data=st.data())
def test_the_writing_of_a_value_reads_back(pillar, strategy, data):
    """``parse(str(v)) == v``, the class's own ``parse`` too, and JSON and pickle give the value back."""
    value = data.draw(strategy())

    assert value == pillar.parse(str(value))
    assert value == type(value).parse(str(value))
    assert value == type(value).from_dict(value.to_dict())
    assert value == pickle.loads(pickle.dumps(value))


@pytest.mark.parametrize("family", testing.FAMILIES)
@settings(max_examples=60)
@given(data=st.data())
def test_a_document_of_each_family_reads_back(family, data):
    """Whatever rule its number follows, a document is what its writing parses to."""
    value = data.draw(testing.references(families=[family]))

    assert value == references.parse(str(value))


@pytest.mark.parametrize("on", DAYS, ids=str)
@given(data=st.data())
def test_a_body_reads_back_on_its_day(on, data):
    """On a day when it stands, a body is what its name parses to."""
    body = data.draw(testing.agencies(on=on))

    assert body.in_force(on)
    assert body == agencies.parse(str(body), on=on)


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_what_was_planted_alone_is_found(kind, data):
    """A clause gives what was put into it, over the span it was written to, and nothing outside of that."""
    sentence = data.draw(testing.sentences(kinds=[kind], max_size=1))
    read = [(e.kind, e.start, e.end, e.value) for e in vnpolicy.extract(sentence.text, on=sentence.on)]
    planted = [(p.kind, p.start, p.end, p.value) for p in sentence.planted]
    outer = [one for one in read if one in planted or not any(p.start <= one[1] < p.end for p in sentence.planted)]

    assert planted == outer, sentence.text


@given(sentence=testing.sentences(min_size=2, max_size=5))
@settings(max_examples=200)
def test_what_was_planted_together_is_found(sentence):
    """No entity of a text of several clauses is lost or changed by its neighbours."""
    read = {(e.kind, e.start, e.end): e.value for e in vnpolicy.extract(sentence.text, on=sentence.on)}

    for planted in sentence.planted:
        assert planted.value == read.get((planted.kind, planted.start, planted.end)), sentence.text


@pytest.mark.parametrize("value", testing._STRATEGIES, ids=lambda v: v.__name__)
@settings(max_examples=5)
@given(data=st.data())
def test_from_type_knows_the_values(value, data):
    """``st.from_type`` gives values of the class."""
    assert type(data.draw(st.from_type(value))) is value


def test_from_type_needs_no_import_of_the_strategies():
    """The entry point alone teaches Hypothesis the values, and only when asked does it load the strategies."""
    code = (
        "from hypothesis import given, settings, strategies as st\n"
        "import sys\n"
        "from vnpolicy.numerals import Percentage\n"
        "assert 'vnpolicy.testing' not in sys.modules\n"
        "@settings(max_examples=3, database=None)\n"
        "@given(st.from_type(Percentage))\n"
        "def test(v): assert type(v) is Percentage\n"
        "test()\n"
    )

    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_module_may_be_the_first_import():
    """A program whose first import is ``vnpolicy.testing`` finds the values registered."""
    code = (
        "from vnpolicy import testing\nfrom hypothesis import strategies as st\nst.from_type(testing.Ratio).validate()"
    )

    subprocess.run([sys.executable, "-c", code], check=True)


def test_without_hypothesis_one_sentence_names_the_extra():
    """Where Hypothesis is not installed, the import says what to install."""
    code = "import sys\nsys.modules['hypothesis'] = None\nimport vnpolicy.testing"
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)

    assert "ImportError: vnpolicy.testing needs Hypothesis: pip install 'vnpolicy[testing]'" in done.stderr


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: testing.references(families=["decrees"]),
        lambda: testing.sentences(kinds=["sum"]),
        lambda: testing.sentences(kinds=[]),
        lambda: testing.sentences(min_size=3, max_size=2),
    ],
    ids=["family", "kind", "none", "sizes"],
)
def test_wrong_arguments_are_refused_at_once(wrong):
    """A strategy that could give nothing is not made."""
    with pytest.raises(ValueError, match=r"^(families|kinds|one kind)"):
        wrong()


@given(testing.values())
def test_values_of_every_kind_read_back(value):
    """``values`` gives what the strategies of the kinds give: every value is what its writing parses to."""
    pillars = (numerals, deadlines, references, agencies)
    pillar = next(pillar for pillar in pillars if type(value).__module__.startswith(f"{pillar.__name__}."))

    assert value == pillar.parse(str(value), on=testing.DATA_AS_OF if pillar is agencies else None)


@pytest.mark.parametrize(
    ("strategy", "holds"),
    [
        (testing.numbers(ranges=False, signed=False), lambda v: not v.is_range and v.amount >= 0),
        (testing.percentages(ranges=False), lambda v: not v.is_range),
        (testing.money(currencies=["USD", "EUR"]), lambda v: v.currency in {"USD", "EUR"}),
        (testing.measures(units=["ha"], signed=False), lambda v: v.unit == "ha" and v.ends[0] >= 0),
        (testing.dates(partial=False), lambda v: v.date is not None),
        (testing.dates(points=False), lambda v: v.point is None),
        (testing.dates(partial=False, points=False), lambda v: v.date is not None and not v.approximate),
        (testing.periods(partial=False), lambda v: not v.partial),
        (testing.periods(open_ended=False), lambda v: v.partial or v.end is not None),
        (testing.durations(ranges=False), lambda v: v.amount is not None),
        (testing.deadlines(times=False), lambda v: v.time is None),
        (testing.deadlines(after=dt.date(2025, 6, 30)), lambda v: v.due > dt.date(2025, 6, 30)),
        (testing.recurrences(acts=False), lambda v: "BYMONTHDAY" in v.rrule),
        (testing.provisions(document=False), lambda v: v.document is None),
    ],
    ids=range(14),
)
@settings(max_examples=60)
@given(data=st.data())
def test_an_option_holds_of_every_value(strategy, holds, data):
    """What an option leaves out does not come."""
    value = data.draw(strategy)

    assert holds(value), value


def test_the_import_itself_names_the_extra(monkeypatch):
    """The error is an ``ImportError``, so that a program may go on without the strategies."""
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    spec = importlib.util.spec_from_file_location("vnpolicy.testing", testing.__file__)

    with pytest.raises(ImportError, match=r"pip install 'vnpolicy\[testing\]'"):
        spec.loader.exec_module(importlib.util.module_from_spec(spec))


def test_every_law_of_the_table_is_found_by_name_and_number():
    """No law's name is taken for something else where its number follows."""
    wrong = []
    for kind, name, id_ in testing._laws():
        law = references.Reference(type=kind, id=id_, name=name)
        text = f"Việc này thực hiện theo {law}."
        if [(law, str(law))] != [(e.value, e.text) for e in vnpolicy.extract(text, on=testing.DATA_AS_OF)]:
            wrong.append(str(law))

    assert wrong == []


def test_every_standing_body_of_the_tables_is_found_before_a_verb():
    """No body's name goes on into what it is told to do."""
    wrong = []
    for body in testing._standing(testing.DATA_AS_OF):
        found = vnpolicy.extract(f"Giao {body} theo dõi.", on=testing.DATA_AS_OF).of("agency")
        if [(body, 5, 5 + len(str(body)))] != [(e.value, e.start, e.end) for e in found]:
            wrong.append(str(body))

    assert wrong == []


def test_a_class_reads_its_own_values_only():
    """``Money.parse`` refuses what reads as another kind, and says which; the day of issue goes along."""
    day = dt.date(2025, 5, 17)

    assert deadlines.Deadline.parse("trước ngày 30/6", on=day).due == dt.date(2025, 6, 29)
    assert agencies.Agency.parse("UBND thành phố Huế", on=dt.date(2024, 6, 1)).level == "district"
    with pytest.raises(ParseError) as wrong:
        deadlines.Deadline.parse("trong 5 ngày kể từ ngày ký hợp đồng")
    assert wrong.value.message == ("the last day in time expected, not a term and the event that it is counted from")
    assert wrong.value.span == (0, len(wrong.value.source))
    with pytest.raises(ParseError, match=r"a document expected, not a place in a document"):
        references.Reference.parse("Điều 5")
    with pytest.raises(ParseError, match=r"groups of three digits"):
        numerals.Money.parse("1.25.499 đồng")
