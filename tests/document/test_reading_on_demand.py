"""What is found is settled on its document when it is first asked for, once, whoever asks."""

import copy
import datetime as dt
import pickle
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

import vnpolicy

ON = dt.date(2025, 5, 17)
TEXT = "Căn cứ Nghị quyết số 57-NQ/TW. Theo Nghị quyết 57, Bộ Công an trình đề án trước ngày 30/6."
WAYS = {
    "pickle": lambda document: pickle.loads(pickle.dumps(document)),
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "json": lambda document: vnpolicy.Document.from_dict(document.to_dict(), document.text),
}


@pytest.mark.parametrize("asked", [False, True])
@pytest.mark.parametrize("way", WAYS)
def test_a_copy_equals_the_document_whether_or_not_it_was_asked(way, asked):
    """Copied, pickled or written as JSON, a document is the same one, before its entities are asked for and after."""
    document = vnpolicy.extract(TEXT, on=ON)
    if asked:
        assert len(document) == 4
    again = WAYS[way](document)

    assert again == document
    assert hash(again) == hash(document)
    assert (again.entities, again.assignments) == (document.entities, document.assignments)


def test_documents_differ_where_what_was_read_differs():
    """The same words on another day are another document: another year, another body."""
    document = vnpolicy.extract(TEXT, on=ON)
    bare = vnpolicy.Document.from_dict({**document.to_dict(), "entities": [], "assignments": []}, TEXT)

    assert document != vnpolicy.extract(TEXT, on=dt.date(2024, 5, 17))
    assert document != bare
    assert document != TEXT
    assert bare.entities == ()
    assert bare == copy.copy(bare)


def test_a_reading_is_equal_to_nothing_else():
    """What holds the entities is not the entities."""
    document = vnpolicy.extract(TEXT, on=ON)

    assert document._reading != document.entities


def test_whoever_asks_gets_the_same_entities():
    """Eight threads that ask at once for entities get the very same ones, and so does who asks later."""
    for _ in range(30):
        document = vnpolicy.extract(TEXT, on=ON)
        barrier = Barrier(8)

        def ask(_, document=document, barrier=barrier):
            barrier.wait()
            return document.entities

        with ThreadPoolExecutor(8) as pool:
            assert len({id(entities) for entities in pool.map(ask, range(8))}) == 1
        assert document.assignments[0].deadline is document.entities[-1]
        assert document.of("deadline")[0] is document.entities[-1]


def test_the_day_of_the_document_is_known_before_anything_is_asked():
    """The day of the document's own head is read at once: the scan depends on it."""
    document = vnpolicy.extract("Số: 12/TB-BCA\nHà Nội, ngày 17 tháng 5 năm 2025\nTHÔNG BÁO")

    assert document.on == ON
    assert repr(document) == (
        "Document(text='Số: 12/TB-BCA\\nHà Nội, ngày 17 tháng 5 năm 2025\\nTHÔNG BÁO', on=datetime.date(2025, 5, 17))"
    )
