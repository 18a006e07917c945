"""The reader of work: line by line, the days of each clause, the work that is due by them, and whose it is."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from vnpolicy._regex import regex
from vnpolicy.document.model import Assignment
from vnpolicy.document.patterns import COPIES

from .addressees import Addressees
from .days import LEAD, Days
from .duties import Duties
from .extents import asks_more, leads_on, past_ask, past_lead, past_links, stripped, within_list
from .forms import MAY_LABEL, Form, unlabelled
from .lines import PLAIN, Line, lines, mark_alone, rank_of
from .owners import Owners
from .plans import Row, Tables
from .tails import is_tail, opens_tail
from .verbs import VERB_RE

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from vnpolicy.document.model import Entity
    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

    from .addressees import Clause
    from .owners import Who

__all__ = ["assign"]

_FAR = 3_000  # the line above is no longer
# What stands between two days of one work: trước ngày 15/6 và trước ngày 15/12; … đối với báo cáo quý, trước …
_AGAIN_RE = regex(r"[ ,]{0,2}(?:đối[ ]với[ ][^.;:,\n]{1,60},?[ ])?(?:(?:và|hoặc)[ ])?")
# Behind a day, who goes on with what was sent by then.
_FOR_RE = regex(r",?[ \n]{1,2}(để)[ \n]{1,2}")
# Behind a day, what links to who is told what to do by the next.
_NEXT_RE = regex(
    r"[,;]?[ \n]{1,2}(?:(?:(để)|và|đồng[ ]thời|sau[ ]đó|từ[ ]đó|trên[ ]cơ[ ]sở[ ]đó|còn|riêng),?[ \n]{1,2})?"
)
# Before the day, who something is sent to, and the unit of his that takes it.
_TO = (" gửi ", " về ", " cho ", " đến ")
_UNIT_RE = regex(r"(?:[ \n]\([^()\n]{1,80}\))?[ ,\n]{1,3}")
_SENT = 160  # whom it is sent to stands no farther
_STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA"  # behind whoever issues
# …; 02 khu còn lại chậm nhất ngày D: of what was told before.
_PART_RE = regex(r"[0-9]{1,3}[ \n][^.;:,\n]{2,60}")
_THEN = (" thì ", "\nthì ", " thì\n")
_COPIES_RE = regex(COPIES)
_HELP_RE = regex(
    r"phối[ \n]{1,2}hợp(?:[ \n]{1,2}chặt[ \n]{1,2}chẽ)?(?:[ \n]{1,2}(?:với|cùng))?[ \n]{1,2}"
    r"|chủ[ \n]{1,2}trì,?[ \n]{1,2}cùng(?:[ \n]{1,2}với)?[ \n]{1,2}"
)


class _Work(NamedTuple):
    """The work of a day, as far as what stands before the day tells of it."""

    begins: int
    who: Who | None
    tail: bool  # the day closes what stands above it
    carried: bool  # nobody is named with it
    lists: bool  # an item of a list whose verb stands before the list
    opens: bool  # the day stands before the work
    near: bool  # its owner is named on its line, above its list, or on the line above


class _Reader:
    """One pass over the lines of a text."""

    def __init__(self, folded: Folded, days: Days, owners: Owners) -> None:
        self.folded = folded
        self.lower = folded.lower
        self.days = days
        self.hits = days.hits
        self.owners = owners
        self.addressees = Addressees(folded, days, owners)
        self.duties = Duties(folded, days)
        self.form = Form(owners)
        self.rows: list[Row] = []
        self.coming = 0  # the first day that does not stand before this line, by its order
        self.top: Line | None = None  # the line that this one stands under
        self.before: Line | None = None
        self.copied = False  # this line goes on with those who get a copy
        self.marked = 0  # the rank of the marker that stands alone on the line above
        self.items: list[tuple[int, int, int]] = []  # rank, start and end of the items that this line stands under

    def read(self, skip: AbstractSet[int]) -> list[Row]:
        """The rows of prose and forms; ``skip`` are deadlines that a table has."""
        for start, end in lines(self.folded, self.days):
            self._line(start, end, skip)
        return self.rows

    def _line(self, start: int, end: int, skip: AbstractSet[int]) -> None:
        lower, form, addressees = self.lower, self.form, self.addressees
        while end > start and lower[end - 1] == " ":
            end -= 1
        if mark := mark_alone(self.folded, start, end):
            self.marked = mark
            return
        rank, words = rank_of(self.folded, start, end)
        if words >= end:
            return
        if self.marked and rank == PLAIN:
            rank = self.marked
        self.marked = 0
        if self._is_copied(words, end, rank) or self._heads_page(words, end):
            return
        if lower.startswith("kính", words):
            addressees.salute(words, end)
        # Deeper and equal items end where an item of this rank starts.
        while self.top is not None and self.top.rank >= rank:
            self.top = self.top.above
        label = form.label(words, end) if lower[words] in MAY_LABEL else None
        formal = False
        if rank < PLAIN:
            formal = label is not None or opens_tail(lower, self.days, words, end)
            if not formal and rank <= form.rank:
                form.close()
            while self.items and self.items[-1][0] >= rank:
                self.items.pop()
        if rank == 1 and lower.startswith("điều", start) and lower[start:words].rstrip()[-1:] in (".", ":"):
            # Who was addressed in one article is not addressed in the next, nor does the next belong to an open list.
            addressees.turn_to(None)
            self.top = None
        if rank <= 3:
            self.duties.heading(rank, words, end)
        if label is not None:
            form.note(label, end, rank)
            if form.lead is not None and form.open_row is not None:  # a form whose day stands above its owner
                self.rows[form.open_row] = self.rows[form.open_row]._replace(who=form.lead.names)
                form.open_row = None
            if not self.days.any_inside(words, end):
                return
        if rank < PLAIN and not formal:
            self.items.append((rank, words, end))
        starts, coming = self.days.starts, self.coming
        while coming < len(starts) and starts[coming] < words - LEAD:
            coming += 1
        self.coming = coming
        quiet = coming == len(starts) or starts[coming] >= end
        line = Line(rank, words, end, self.top, colon=lower[end - 1] == ":", quiet=quiet)
        introduces = rank == PLAIN and line.colon
        if introduces or not quiet or addressees.repeats(line):
            self._read(line, skip)
            if line.owner is not None:
                addressees.turn_to(line.owner)
        else:
            addressees.unread.append(line)
        if rank < PLAIN:
            self.top = line
        elif introduces and line.owner is not None:
            # What introduces a list without a marker of its own stands above the list, whatever its marks.
            line.rank, line.above = 0, None
            self.top = line
        if not formal:
            self.before = line

    def _is_copied(self, words: int, end: int, rank: int) -> bool:
        """Whether a line is of those who get a copy (Nơi nhận), which ends what was addressed to anybody."""
        if _COPIES_RE.match(self.lower, words, end):
            self.addressees.turn_to(None)
            self.top = self.before = None
            self.items.clear()
            self.copied = True
        elif self.copied:
            self.copied = rank < PLAIN and not self.days.any_inside(words, end)
        return self.copied

    def _heads_page(self, words: int, end: int) -> bool:
        """Whether a line is of the head of a page, whose bodies issue what follows and are not addressed by it."""
        if self.folded.cased.find(_STATE, words, end) < 0:
            return False
        self.addressees.turn_to(None)
        return True

    def _read(self, line: Line, skip: AbstractSet[int]) -> None:
        """Whom a line addresses, and the rows of its days."""
        previous: Clause | None = None
        for clause in self.addressees.read(line, skip):
            if clause.days:
                self._rows(line, clause, previous)
            previous = clause

    def _rows(self, line: Line, clause: Clause, previous: Clause | None) -> None:
        """A row for each day of a clause whose words assign work."""
        start = clause.work
        scope = self.addressees.scope(line) if clause.owner is None else None
        row: Row | None = None  # of the day before
        for n, i in enumerate(clause.days):
            hit = self.hits[i]
            if n and _AGAIN_RE.fullmatch(self.lower, start, hit.start) and not asks_more(self.lower, hit.end):
                if row is not None:
                    row = row._replace(end=max(row.end, hit.end), deadline=i)
                    self.rows.append(row)
            else:
                row = None
                work = self._work(line, clause, previous, scope, start, n=n)
                if work is None:
                    continue
                row = self._row(clause, scope, work, n)
                if row is not None:
                    self.rows.append(row)
            start = hit.end

    def _work(
        self, line: Line, clause: Clause, previous: Clause | None, scope: Line | None, start: int, *, n: int
    ) -> _Work | None:
        """Where the work of a day starts, and whose it is; None for a day in what leads to the work."""
        lower, addressees = self.lower, self.addressees
        hit = self.hits[clause.days[n]]
        if lower.endswith(_THEN, start, hit.start) and (told := addressees.told_behind(hit.end, clause.last)):
            return _Work(hit.start, told, tail=False, carried=False, lists=False, opens=True, near=True)
        begins, who = start, clause.named
        tail = (
            n == 0
            and who is None
            and is_tail(lower, self.days, clause.first, hit.start)
            and (line.rank > 3 or previous is not None or self._follows_addressee())
        )
        if n == 0 and who is None and self.items and self.form.lead is not None and self._in_form(clause, hit):
            tail, begins = True, unlabelled(lower, *self.items[-1][1:])
        elif tail:
            begins, who = self._work_above(line, clause, previous)
        else:
            if (turn := self._turn(line, start, hit.start, after=n > 0)) is not None:
                who, begins = turn
            begins = within_list(lower, begins, hit.start)
        lead = self.form.lead_inside(begins, hit.start) or self.form.lead
        if lead is not None and (tail or clause.named is None):
            who = lead
        carried = who is None
        lists = False  # an item of a list whose verb stands before the list
        if who is None and scope is not None:
            who, lists = scope.owner, scope.colon and previous is None
        elif who is None:
            who = clause.owner or addressees.addressed()
            lists = clause.owner is not None and lower[clause.first - 2 : clause.first] == ") "
            lists = lists or (previous is not None and bool(previous.days) and self._is_part(start, hit.start))
        begins = past_links(lower, begins, hit.start)
        if not tail:
            begins = past_lead(lower, begins, hit.start, after=n > 0, carried=carried)
        opens = hit.start - clause.first <= 3 or hit.start <= begins + 1
        if begins > hit.end and hit.start - clause.first > LEAD:
            return None
        if carried:
            begins = past_ask(lower, begins)
        near = clause.owner is not None or scope is not None or (line.rank == PLAIN and self._follows_addressee())
        return _Work(begins, who, tail=tail, carried=carried, lists=lists, opens=opens, near=near)

    def _row(self, clause: Clause, scope: Line | None, work: _Work, n: int) -> Row | None:
        """The row of a day, where the words before or behind it assign work to somebody."""
        lower, i = self.lower, clause.days[n]
        hit = self.hits[i]
        begins, who, opens = work.begins, work.who, work.opens
        leads = not opens and leads_on(lower, hit)
        if leads:
            opens, begins = True, hit.start
        carried = work.carried and not work.tail
        if not self.duties.assigns(
            clause.first, begins, hit, opens=opens, carried=carried, lists=work.lists, near=work.near
        ) or (who is None and not work.tail):
            return None
        end = hit.end
        if opens and not work.tail:  # Trước ngày 30/6, Bộ X …: the work stands behind
            begins, end = min(hit.start, begins), stripped(lower, hit.end, min(clause.last, hit.end + _FAR))
            if leads and n + 1 < len(clause.days) and leads_on(lower, self.hits[clause.days[n + 1]]):
                end = stripped(lower, hit.end, self.hits[clause.days[n + 1]].start)
        helping = self._help(begins, hit.start)
        if self.form.help is not None:
            helping += self.form.help.names
        if work.lists and scope is not None and scope.owner is not None:
            helping += self._help(scope.owner.end, scope.end)  # the list shares those too
        return Row(begins, end, () if who is None else who.names, i, tuple(dict.fromkeys(helping)))

    def _in_form(self, clause: Clause, hit: Hit) -> bool:
        """Whether a clause is a form in one line below its item: ``Cơ quan chủ trì: …; Thời gian hoàn thành: …``."""
        label = self.form.label(clause.first, hit.start)
        return label is not None and hit.start - self.items[-1][1] < _FAR

    def _is_part(self, start: int, day: int) -> bool:
        """Whether no more stands before a day than of how many things it is; what to do with them was said before."""
        return _PART_RE.fullmatch(self.lower, start, day) is not None

    def _turn(self, line: Line, start: int, stop: int, *, after: bool) -> tuple[Who, int] | None:
        """Whose turn it is behind a deadline, and where his work starts: ``… trước ngày D, Sở Nội vụ tổng hợp, …``.

        Where nobody is named behind ``để`` it is the turn of whom the work was sent to by then.
        """
        lower, terms = self.lower, self.days.terms
        for found in [_NEXT_RE.match(lower, start, stop)] if after else _FOR_RE.finditer(lower, start, stop):
            day = None if found is None else terms.get(found.start())
            if found is None or day is None:
                continue
            if (told := self.addressees.told_next(line, found.end(), stop + 1)) is not None:
                return told
            if found[1] is not None and VERB_RE.match(lower, found.end(), stop):
                who = self._receiver(day)
                return None if who is None else (who, found.end())
        return None

    def _receiver(self, day: int) -> Who | None:
        """Whom something is sent to, right before the day that it is to be there by."""
        sent = ((to, self.lower.rfind(to, max(0, day - _SENT), day)) for to in _TO)
        at = max((place + len(to) for to, place in sent if place >= 0), default=day)
        who = self.owners.read(at, day)
        return who if who is not None and _UNIT_RE.fullmatch(self.lower, who.end, day) else None

    def _follows_addressee(self) -> bool:
        """Whether the line above addresses somebody; an item that says when is of its own else."""
        return self.before is not None and self.addressees.addressee(self.before) is not None

    def _work_above(self, line: Line, clause: Clause, previous: Clause | None) -> tuple[int, Who | None]:
        """Where the work of a tail starts, and its owner: the clause before, the item of its form, the line above."""
        item = self.items[-1] if self.form.lead is not None and self.items else None
        if previous is not None and (item is None or not opens_tail(self.lower, self.days, line.words, line.end)):
            at = max(line.words, self.days.before(clause.first))
            lead = self.form.lead_inside(at, clause.first)  # a form in one line
            if lead is not None:
                return unlabelled(self.lower, past_links(self.lower, at, clause.first), clause.first), lead
            return (previous.work, previous.owner) if not previous.days else (clause.work, None)
        if item is not None and clause.first - item[1] < _FAR:
            return unlabelled(self.lower, *item[1:]), None
        before = self.before
        if before is not None:
            who = self.addressees.addressee(before)
            begun = before.begun or before.words
            if clause.first - begun < _FAR:
                self.form.open_row = len(self.rows)
                return begun, who
        return clause.work, None

    def _help(self, start: int, end: int) -> tuple[str, ...]:
        """Who is to help: after ``phối hợp với`` at the head of the work."""
        found = _HELP_RE.search(self.lower, start, min(end, start + 120))
        if found is not None and (who := self.owners.read(found.end(), end)) is not None:
            return who.names
        return ()


def assign(
    folded: Folded, hits: list[Hit], entities: list[Entity], left_open: Sequence[Hit] = ()
) -> tuple[Assignment, ...]:
    """The work that the text assigns with a deadline; ``entities[i]`` was made of ``hits[i]``.

    ``left_open`` are the bodies that no entity was made of, because the text does not say of which province they are.
    """
    days = Days(hits)
    if not days.order:
        return ()
    owners = Owners(folded, hits, left_open)
    rows, taken = Tables(folded, hits, owners).read(days.order)
    rows += [row for row in _Reader(folded, days, owners).read(taken) if row.who]
    if not rows:
        return ()
    rows.sort(key=lambda row: (row.start, row.end))
    result = []
    documents = [i for i, hit in enumerate(hits) if hit.kind == "reference"]
    places = [hits[i].start for i in documents]
    for row in rows:
        start, end = folded.source_span(row.start, row.end)
        inside = documents[bisect_left(places, row.start) : bisect_left(places, row.end)]
        result.append(
            Assignment(
                start,
                end,
                folded.source[start:end],
                row.who,
                hits[row.deadline].value.due,
                entities[row.deadline],
                tuple(entities[i] for i in inside),
                row.cooperating,
            )
        )
    return tuple(result)
