"""Many documents: columns out, in order, and what could not be read beside them."""

from __future__ import annotations

import datetime as dt
from collections import deque
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, Literal

from attrs import field, frozen

from .frames import FIELDS, columns, to_frame
from .reader import extract

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from concurrent.futures import Future, ProcessPoolExecutor

    from .model import Document

__all__ = ["Batch", "Failure", "extract_many"]

# What a process is given at once: below this, the way there and back costs more than the reading.
_TASK = 170_000

_Item = tuple[int, Any, "dt.date | None"]


@frozen
class Failure:
    """A document that could not be read: its place among the texts, the error's class, what it says."""

    document: int
    error: str
    message: str


@frozen
class Batch:
    """What many documents say, as columns (:data:`vnpolicy.document.frames.FIELDS` names them and their types).

    ``entities`` and ``assignments`` are dictionaries of lists of equal length, whose column ``document`` holds the
    place of the text; rows come in the order of the texts, then of the text. ``failures`` are the documents that
    could not be read: they have no rows. ``documents`` counts the texts, and ``on`` holds the day that each was read
    as of: the one given, else that of its head, else None.
    """

    documents: int = 0
    entities: dict[str, list[Any]] = field(factory=lambda: {name: [] for name in FIELDS["entities"]})
    assignments: dict[str, list[Any]] = field(factory=lambda: {name: [] for name in FIELDS["assignments"]})
    failures: tuple[Failure, ...] = ()
    on: tuple[dt.date | None, ...] = ()

    def to_frame(self, rows: Literal["entities", "assignments"] = "entities", *, library: str = "pandas") -> Any:
        """The columns as a data frame of pandas, or of Polars (``library="polars"``).

        Figures and citations are read in one process: :func:`vnpolicy.document.frames.columns` gives them for many
        documents, and :func:`vnpolicy.document.frames.to_frame` makes a frame of them.
        """
        tables = {"entities": self.entities, "assignments": self.assignments}
        if rows not in tables:
            msg = f"rows of a batch must be one of {', '.join(tables)}, not {rows!r}; frames.columns gives the others"
            raise ValueError(msg)
        return to_frame(tables[rows], rows, library)


def _read(items: list[_Item]) -> Batch:
    """Read some documents in this process."""
    documents: list[tuple[int, Document]] = []
    failures = []
    days: list[dt.date | None] = []
    for at, text, on in items:
        try:
            document = extract(text, on=on)
        except Exception as error:  # noqa: BLE001 - whatever it is, the others go on
            failures.append(Failure(at, type(error).__name__, str(error)))
            days.append(None)
        else:
            documents.append((at, document))
            days.append(document.on)
    return Batch(len(items), columns(documents), columns(documents, "assignments"), tuple(failures), tuple(days))


def _apart(items: list[_Item]) -> Iterator[Batch]:
    """Read documents one process each, after a process died: only the one that kills it is lost."""
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    for item in items:
        with ProcessPoolExecutor(1) as pool:
            try:
                yield pool.submit(_read, [item]).result()
            except BrokenProcessPool as error:
                died = Failure(item[0], type(error).__name__, "the process that read it died")
                yield Batch(1, failures=(died,), on=(None,))


def _tasks(items: Iterator[_Item]) -> Iterator[list[_Item]]:
    """Documents in heaps that are worth a process's while."""
    heap: list[_Item] = []
    size = 0
    for item in items:
        heap.append(item)
        size += len(item[1]) if isinstance(item[1], str) else 1
        if size >= _TASK:
            yield heap
            heap, size = [], 0
    if heap:
        yield heap


def _in_processes(items: Iterator[_Item], workers: int) -> Iterator[Batch]:
    """Read with several processes; what is under way is bounded, and results come in order."""
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    tasks = _tasks(items)
    waiting: deque[tuple[list[_Item], Future[Batch]]] = deque()

    def more(pool: ProcessPoolExecutor) -> None:
        for task in islice(tasks, 1 + 2 * workers - len(waiting)):
            waiting.append((task, pool.submit(_read, task)))

    while True:
        with ProcessPoolExecutor(workers) as pool:
            try:
                more(pool)
                while waiting:
                    yield waiting[0][1].result()
                    waiting.popleft()
                    more(pool)
            except BrokenProcessPool:
                pass
            else:
                return
        # A process died and took the others' work with it: that work is done again, document by document.
        for task, _ in list(waiting):
            yield from _apart(task)
        waiting.clear()


def extract_many(
    texts: Iterable[str], *, on: dt.date | Iterable[dt.date | None] | None = None, workers: int = 1
) -> Batch:
    """Read many texts, as :func:`vnpolicy.extract` reads each, into columns.

    ``on`` is the day of issue of all of them, or one for each. ``workers`` is the number of processes; with more
    than one, a script needs the usual ``if __name__ == "__main__":``. A text that cannot be read is reported in
    :attr:`Batch.failures` and stops nothing, nor does a process that dies.

    >>> import vnpolicy
    >>> batch = vnpolicy.extract_many(["đạt 50,4%", None, "trong quý 2/2025"])
    >>> batch.entities["document"], batch.entities["kind"]
    ([0, 2], ['percentage', 'period'])
    >>> batch.failures[0].document, batch.failures[0].error
    (1, 'TypeError')

    Raises ``ValueError`` when ``workers`` is below one, or ``on`` gives fewer days than there are texts;
    ``TypeError`` when ``texts`` or ``on`` is one string.
    """
    if isinstance(texts, str):
        msg = "texts must be several strings, not one"
        raise TypeError(msg)
    if isinstance(on, str):
        msg = "on must be a datetime.date or one for each text, not str"
        raise TypeError(msg)
    if workers < 1:
        msg = f"workers must be at least 1, not {workers}"
        raise ValueError(msg)
    items = _items(texts, on)
    result = Batch()
    batches = (_read([item]) for item in items) if workers == 1 else _in_processes(items, workers)
    documents, failures = 0, []
    days: list[dt.date | None] = []
    for batch in batches:
        documents += batch.documents
        failures.append(batch.failures)
        days += batch.on
        for name, column in result.entities.items():
            column.extend(batch.entities[name])
        for name, column in result.assignments.items():
            column.extend(batch.assignments[name])
    return Batch(documents, result.entities, result.assignments, tuple(chain.from_iterable(failures)), tuple(days))


def _items(texts: Iterable[Any], on: dt.date | Iterable[dt.date | None] | None) -> Iterator[_Item]:
    if on is None or isinstance(on, dt.date):
        for at, text in enumerate(texts):
            yield at, text, on
        return
    days = iter(on)
    for at, text in enumerate(texts):
        try:
            yield at, text, next(days)
        except StopIteration:
            msg = f"on gives {at} days, and there are more texts"
            raise ValueError(msg) from None
