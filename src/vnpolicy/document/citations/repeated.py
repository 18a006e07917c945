"""What short forms and bare names stand for: what the document cites in full, or is itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.document.reasons import NAMED, REPEATED, THIS
from vnpolicy.references.beside import is_reworked
from vnpolicy.references.documents import is_misnamed, is_younger, well_known
from vnpolicy.references.ids import parts
from vnpolicy.references.issuers import contradicts, number_of
from vnpolicy.references.keys import has_year, key, year_at_end
from vnpolicy.references.values import changed

from .own import is_head
from .references import S

if TYPE_CHECKING:
    import datetime as dt

    from vnpolicy.references.values import Reference

    from .references import References

__all__ = ["Repeated", "name_by_day", "number_by_issuer"]

_ALIAS_RE = regex(f'gọi{S}(?:(?:tắt|chung){S})?là{S}[“"]?$')
_SYMBOL_RE = regex("[0-9][0-9a-z.]*[ ]?[-/]")
_YEAR_NAME_RE = regex(f"{S}(?:năm[ \n]{{0,3}})?(?:19|20)[0-9]{{2}}$")
_AMENDED_RE = regex("((?:Luật|Bộ luật|Pháp lệnh) (?:(?! Luật )[^0-9;]){2,120}) số ([0-9]{1,3}/[0-9]{4}/[A-Z]+[0-9]+)")
_LEAD_RE = regex("0*([0-9]+(?:[.][0-9]+)?)(?=[a-zA-Z]?(?:[-/]|$))")

_FOREWORD = 3000  # letters within which a foreword begins

_Ids = dict[str, None]  # in the order of the text


def name_by_day(references: References, i: int) -> None:
    """A law cited by its name and its day is the one of that day, whatever is in force."""
    value, hit = references.values[i], references.hits[i]
    if value.name is None or value.date is None or _SYMBOL_RE.search(references.lower, hit.start, hit.end):
        return
    row = well_known().named(value.name, date=value.date)
    if row is not None and row.id is not None and row.id != value.id:
        references.complete(i, NAMED, id=row.id)
    elif row is None and value.id is not None and is_younger(value.id, value.date):
        references.values[i] = changed(value, id=None)  # an older law of that name, which no table knows


def number_by_issuer(references: References, i: int) -> None:
    """A short form with its issuer beside it is his: ``Nghị quyết 70 của Bộ Chính trị``, whatever else bears 70."""
    value, hit = references.values[i], references.hits[i]
    if not hit.short or value.label is None or value.issuer is None:
        return
    number = number_of(value.type, value.label, value.issuer)
    if number is not None:
        references.complete(i, NAMED, id=number)
    elif value.id is not None and contradicts(value.issuer, value.id):
        references.complete(i, NAMED, id=None)


class Repeated:
    """What a text has cited in full so far, and what that makes of its short forms and bare names."""

    def __init__(self, references: References, own: str | None, own_name: str | None, on: dt.date | None) -> None:
        self.references, self.own, self.own_name, self.on = references, own, own_name, on
        self.lower = references.lower
        self.numbers: dict[tuple[str | None, str], _Ids] = {}
        self.names: dict[str, _Ids] = {}
        self.latest: dict[str | None, str] = {}
        self.given: dict[str, _Ids] = {}  # names that the text gives to one law: sau đây gọi là Luật A
        self.bare: dict[str, str] = {}  # what the first bare name of its kind was bound to
        self.waiting: list[int] = []

    def bind(self) -> None:
        """Bind short forms and bare names to what the document cites in full."""
        for i in self.references.at:
            self._read(i)
        for i in self.waiting:  # a headline may be shorter than the sentence that follows it
            self._bind_later(i)

    def _read(self, i: int) -> None:
        value, hit = self.references.values[i], self.references.hits[i]
        number = _number(value)
        name = None if value.name is None else key(value.name)
        if name is not None and i not in self.references.dated and is_reworked(self.lower, hit.end):
            return  # Luật Viên chức (sửa đổi) is not the one that is cited in full
        words = self.lower[hit.start : hit.end]
        full = value.id is not None and not hit.short and (name is None or self._by_itself(i, words))
        if full and name is not None and name == self.own_name and _SYMBOL_RE.search(words):
            # The number in its title may be that of the law it amends, and then says nothing of the title's own.
            full = (value.id or "").lower() in "".join(words.split())
        if not full:
            if name is not None and name == self.own_name:
                for law in _AMENDED_RE.finditer(value.name or ""):  # a title may name in full what is amended
                    self.names.setdefault(key(law[1]), {})[law[2]] = None
                if self.own is not None and value.id != self.own and not _is_older(value, self.own):
                    self.references.complete(i, THIS, id=self.own)
                return
            found = self._meant(i, number, name)
            if len(found) == 1 and value.id not in found:
                law_id = next(iter(found))
                self.references.complete(i, REPEATED, id=law_id)
                value = self.references.values[i]
                if name is not None:
                    self.bare.setdefault(name, law_id)
            elif value.id is None:
                self.waiting.append(i)
            elif value.type == "Nghị định" and "/" not in (value.label or "") and value.id not in found:
                self.waiting.append(i)  # Nghị định 73 năm 2026: what the text cites in full says more
                return
        if value.id is None or is_head(words):  # its own number: a document does not cite itself by a short form
            return
        if number is not None and (full or name is None):
            self.numbers.setdefault((value.type, number), {})[value.id] = None
        if name is not None and not (full and is_misnamed(value.id, name)):
            self.names.setdefault(name, {})[value.id] = None
        self.latest[value.type] = value.id

    def _meant(self, i: int, number: str | None, name: str | None) -> _Ids:
        """What a short form or a bare name may mean."""
        value, hit = self.references.values[i], self.references.hits[i]
        found: _Ids = {}
        if number is not None and (value.id is None or hit.short):
            found = _possible(self.numbers.get((value.type, number), found), value)
        else:  # what has no number has a name
            found = self.given.get(name or "") or self.names.get(name or "", found)
            found = {id_: None for id_ in found if not _is_older(value, id_)}
        if value.type in self.latest and _ALIAS_RE.search(self.lower, max(0, hit.start - 24), hit.start):
            last = {self.latest[value.type]: None}
            if name is not None and last.keys() <= self.names.get(name, {}).keys():
                found = self.given[name] = last
            elif not found and value.id is None:
                found = last
        return found

    def _bind_later(self, i: int) -> None:
        value = self.references.values[i]
        number = _number(value)
        later: _Ids = {}
        if number is not None:
            later = _possible(self.numbers.get((value.type, number), later), value)
        else:  # what has no number has a name
            later = {id_: None for id_ in self.names.get(key(value.name or ""), later) if not _is_older(value, id_)}
        meant = next(iter(later)) if len(later) == 1 else None
        if later and meant is None and number is None:
            meant = self._in_force(value, later)
        elif meant is not None and number is None and self._is_replaced(i, meant):
            return
        if meant is not None:
            self.references.complete(i, REPEATED, id=meant)

    def _in_force(self, value: Reference, cited: _Ids) -> str | None:
        """What a bare name means in a text that cites several laws of it in full: the one in force.

        A decree that carries out a law made for a later day goes on meaning that law, whatever it cites beside it.
        """
        assert value.name is not None
        if self.on is None or has_year(value.name):
            return None
        row = well_known().named(value.name, on=self.on)
        if row is None or row.id is None or row.id not in cited:
            return None
        before = self.bare.get(key(value.name), row.id)
        return before if before == row.id or _year(before) > _year(row.id) else None

    def _is_replaced(self, i: int, law_id: str) -> bool:
        """Whether a bare name before a law that is cited in full means the one that took its place by the day."""
        value = self.references.values[i]
        if self.on is None or value.name is None or " " not in value.name or has_year(value.name):
            return False  # what letters stand for the text may say behind them: Bộ luật … số … (BLHS)
        row = well_known().named(value.name, on=self.on)
        if row is None or row.id is None or _year(row.id) <= _year(law_id):
            return False
        ground = self.references.lower.find("\ncăn cứ ", 0, _FOREWORD)
        if self.references.hits[i].start < ground:
            return False  # in the title of what carries out the law that its foreword cites
        self.references.values[i] = changed(value, id=row.id)
        return True

    def _by_itself(self, i: int, words: str) -> bool:
        """Whether a law is cited by its number, its year or its day, not by its bare name."""
        return bool(_SYMBOL_RE.search(words) or _YEAR_NAME_RE.search(words) or i in self.references.dated)


def _number(value: Reference) -> str | None:
    """The ordinal without its leading zeros, read from the id: short forms drop them, and add them."""
    lead = _LEAD_RE.match(value.id or value.label or "")
    return None if lead is None else lead[1]


def _possible(found: _Ids, value: Reference) -> _Ids:
    """Those that a short form may mean: ``Thông tư 5/2020`` is none of 2021, ``… của Bộ Chính trị`` none of others.

    ``Nghị định 73 năm 2026`` of a headline is as often what decree 73 gives in that year.
    """
    year = (value.label or "").partition("/")[2]
    issuer = value.issuer
    return {
        id_: None
        for id_ in found
        if (not year or str(_year(id_) or year) == year) and not (issuer and contradicts(issuer, id_))
    }


def _is_older(value: Reference, law_id: str) -> bool:
    """Whether the day beside a name is before the law: ``Luật Nghĩa vụ quân sự ngày 30/12/1981`` in that of 2015.

    So may be the year in a name: ``Luật Đất đai năm 1993`` in that of 2024. A later one is often that of its first day.
    """
    name = value.name or ""
    year = year_at_end(name) if has_year(name) else None
    if year is not None and int(year[1]) < _year(law_id):
        return True
    if value.date is None or _year(law_id) <= value.date.year:
        return False
    return law_id not in well_known().by_id or is_younger(law_id, value.date)


def _year(law_id: str) -> int:
    """The year of a document, by its number, or 0."""
    return parts(law_id).year or 0
