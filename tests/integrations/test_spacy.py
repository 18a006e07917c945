"""The spaCy component: a group of spans that quotes what ``extract`` finds."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings

import vnpolicy
from vnpolicy import testing

spacy = pytest.importorskip("spacy", reason="the extra vnpolicy[spacy] is not installed")

TEXT = "Bộ KH&CN trình trước ngày 30/6; đạt 50,4%, theo khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP."


@pytest.fixture(scope="module")
def nlp():
    nlp = spacy.blank("xx")
    nlp.add_pipe("vnpolicy", config={"on": "2025-05-17"})
    return nlp


def test_the_pipeline_fills_the_group(nlp):
    """Each entity is a span with its kind as label, and leads to the entity itself."""
    doc = nlp(TEXT)
    read = vnpolicy.extract(TEXT, on=dt.date(2025, 5, 17))

    assert [entity.kind for entity in read] == [span.label_ for span in doc.spans["vnpolicy"]]
    assert list(read) == [span._.vnpolicy for span in doc.spans["vnpolicy"]]
    assert read == doc._.vnpolicy
    for span, entity in zip(doc.spans["vnpolicy"], read, strict=True):
        assert span.start_char <= entity.start
        assert entity.end <= span.end_char


@settings(max_examples=30)
@given(sentence=testing.sentences(max_size=3))
def test_no_entity_is_lost_to_tokens(nlp, sentence):
    """However the tokens fall, every entity has its span."""
    doc = nlp(sentence.text)

    assert doc.text == sentence.text
    assert [e.start for e in doc._.vnpolicy] == [span._.vnpolicy.start for span in doc.spans["vnpolicy"]]


def test_docs_are_saved_and_read_back(nlp):
    """What was read is saved with the doc."""
    doc = nlp(TEXT)
    copy = spacy.tokens.Doc(nlp.vocab).from_bytes(doc.to_bytes())

    assert [e.to_dict() for e in doc._.vnpolicy] == [e.to_dict() for e in copy._.vnpolicy]
    assert [s._.vnpolicy for s in doc.spans["vnpolicy"]] == [s._.vnpolicy for s in copy.spans["vnpolicy"]]


def test_each_doc_may_have_its_own_day(nlp):
    """A doc's day goes before the pipeline's."""
    doc = nlp.make_doc("Trình trước ngày 30/6.")
    doc.user_data["on"] = "2021-01-01"

    assert nlp(doc)._.vnpolicy.of("deadline")[0].value.due == dt.date(2021, 6, 29)
    assert nlp("Trình trước ngày 30/6.")._.vnpolicy.of("deadline")[0].value.due == dt.date(2025, 6, 29)


def test_a_body_is_the_one_of_the_docs_day(nlp):
    """A name that meant another body on the day is that body in the span as in the document."""
    doc = nlp.make_doc("Giao UBND thành phố Huế lập sổ.")
    doc.user_data["on"] = "2024-06-01"
    (span,) = nlp(doc).spans["vnpolicy"]

    assert span._.vnpolicy.value.level == "district"
    assert [span._.vnpolicy] == list(doc._.vnpolicy)


def test_displacy_draws_the_spans(nlp):
    """displaCy draws the group, nested kinds and all."""
    html = spacy.displacy.render(nlp(TEXT), style="span", options={"spans_key": "vnpolicy"}, page=False, jupyter=False)

    assert "agency" in html
    assert "deadline" in html


def test_a_doc_that_was_not_read_has_no_document():
    """Without the component there is nothing to ask."""
    doc = spacy.blank("xx")("đạt 50,4%")

    assert doc._.vnpolicy is None
    assert doc[0:1]._.vnpolicy is None


def test_the_group_may_have_another_name():
    """``spans_key`` names the group."""
    nlp = spacy.blank("xx")
    nlp.add_pipe("vnpolicy", config={"spans_key": "sc"})
    doc = nlp("đạt 50,4%")

    assert [span.label_ for span in doc.spans["sc"]] == ["percentage"]
