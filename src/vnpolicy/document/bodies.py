"""Short forms of bodies (dạng rút gọn), filled in from the document: ``UBND tỉnh``, ``Sở Y tế``, ``Ban Chỉ đạo``.

What stands for a body is settled by the document alone: its one province (that of the body that issues it, or the only
one that its bodies name), or the body of that kind that was named before. Where that leaves a choice the short form is
dropped, and what its words hold besides (``Quốc hội`` in ``Đoàn đại biểu Quốc hội``) takes its place.
"""

from __future__ import annotations

from bisect import bisect
from functools import cached_property
from typing import TYPE_CHECKING

from vnpolicy._regex import regex
from vnpolicy.agencies.context import Pending
from vnpolicy.agencies.offices import of_ministry
from vnpolicy.agencies.places import choose, unit_of
from vnpolicy.agencies.registry import Registry
from vnpolicy.agencies.units import Pattern, Unit, compose
from vnpolicy.agencies.values import Agency
from vnpolicy.found import hit_of, put_in_order

from .given import Given
from .offices import offices_listed
from .patterns import CAPITAL

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

__all__ = ["resolve_agencies"]

# The head of a document: who issues it stands there.
_HEAD = 600
# Bodies that short forms can stand for later.
_NOTED = frozenset({"steering", "ministry", "unit"})
_LENDING = frozenset({"steering", "unit"})
_LOCAL = frozenset({"district", "commune"})
_PROVINCIAL = frozenset({"tỉnh", "thành phố"})
# "sau thành phố Huế", "so với tỉnh Lào Cai": what a place is compared with is not it.
_BESIDE_RE = regex(r"(?<![^\W_])(?:sau|so[ \n]với|hơn|kém|ngoài|trừ)[ \n]{1,2}\Z")
_BESIDE = 300  # characters from a body to a short form that leans on it
_SENTENCE_RE = regex(r"[.;!?](?=[ \n])|\n\n")
_JOINTS = frozenset({"", "hoặc", "hay", "và"})
_NEXT_LINE_RE = regex(r"[.;:!?|][ ]*\n|\n[ ]*(?:\n|[-+•*|]|[0-9a-zđ]{1,2}[.)])")
_PLACE_RE = regex(r"(?:tỉnh|thành[ \n]phố|tp\.?)[ \n](?=[^\W\d_])")

# Bến Tre, ngày 16 tháng 11 năm 2008: at the head, or over who signs.
_PLACE_LINE_RE = regex(r"(?:^|\n)[ ]{0,40}+([^\W\d_][\w .-]{2,24}), ngày ")
_PLACE_LINE = 1_500
_BRACKET_RE = regex(
    r"(?<!\w)(?:[Hh]uyện|[Qq]uận|[Tt]hị[ ]xã|[Tt]hành[ ]phố|[Xx]ã|[Pp]hường|[Tt]hị[ ]trấn)"
    rf"(?:[ ][{CAPITAL}][^\W\d_]*+){{1,4}}[ ]\(([{CAPITAL}][^()\n]{{2,24}})\)"
)
_CAPITAL = "thanh-pho-ha-noi"
# A text about a province names it near its beginning, or again and again: a decree may name one in passing.
_NEAR = 3_000
_OFTEN = 2_500  # characters to a naming
_MAN_RE = regex(r"(?:chủ[ \n]tịch|cộng[ \n]sản|tư[ \n]tưởng|giải[ \n]thưởng)[ \n]\Z")  # Hồ Chí Minh
_DAY = ", ngày"
_CENTRE_RE = regex(r"(?<= )t(?:w|ư|\.ư)\Z")  # Ban Chỉ đạo TW


class _Known:
    """What the document has said so far, and which province it is of."""

    def __init__(self, folded: Folded, hits: list[Hit], on: dt.date | None, given: Given) -> None:
        self.folded = folded
        self.hits = hits
        self.given = given
        self.registry = Registry.default()
        self.on = on
        self._provinces = {unit.id: unit for unit in self.registry.units}
        self.units: dict[str, dict[str, Unit]] = {}  # by title: the districts and communes that were named
        self.committees: dict[str, Agency | None] = {}  # by the words that a name starts with; None: several
        self.ministries: dict[str, Agency] = {}
        self.divisions: dict[str, dict[str, Agency]] = {}  # by name without the ministry's: Cục Pháp chế
        # Where the last body of a province ended, whose it is, and whether its sentence names another's.
        self._last: tuple[int, Unit, bool] | None = None

    @cached_property
    def province(self) -> Unit | None:
        """The province that the document is of: its issuer's, or the only one that its bodies are of."""
        named: dict[str, Unit] = {}
        issuer_seen = False
        for hit in self.hits:
            if not isinstance(hit.value, Agency):
                continue
            unit = self._provinces.get(hit.value.unit or "")
            words = self.folded.cased[hit.start : hit.end]
            if hit.start < _HEAD and not issuer_seen and words.isupper() and " " in words:
                if unit is not None:
                    return unit
                issuer_seen = hit.value.level in {"central", "court", "procuracy"}
            if unit is not None:
                named[unit.id] = unit
        only: Unit | None
        if named:
            heirs = {unit.id for unit in named.values()}
            whole = [unit for unit in named.values() if unit.becomes and set(unit.becomes) <= heirs]
            if len(whole) != len(named) - 1:
                return None
            # tỉnh Đồng Nai and thành phố Đồng Nai: the one of the day
            only = next(unit for unit in named.values() if unit not in whole)
        elif issuer_seen or (only := self._only_place()) is None:
            return None
        return only if self._is_about(only) else None

    def _is_about(self, unit: Unit) -> bool:
        """Whether the text is about a province, and does not only name it in passing."""
        if any(hit.start < _NEAR and isinstance(hit.value, Agency) and hit.value.unit == unit.id for hit in self.hits):
            return True
        lower = self.folded.lower
        often = 0
        for name in map(str.lower, (unit.name, *unit.aliases)):
            place = lower.find(name)
            while place >= 0:
                end = place + len(name)
                if not (
                    (unit.id == _CAPITAL and lower.startswith(_DAY, end))
                    or _MAN_RE.search(lower, max(0, place - 12), place)
                ):
                    often += 1
                    if place < _NEAR or often * _OFTEN >= len(lower):
                        return True
                place = lower.find(name, end)
        return False

    @cached_property
    def issuer(self) -> Agency | None:
        """The body that issues the document: the first that stands in capitals at its head."""
        for hit in self.hits:
            if hit.start >= _HEAD:
                break
            words = self.folded.cased[hit.start : hit.end]
            if isinstance(hit.value, Agency) and words.isupper() and " " in words:
                return hit.value
        return None

    def ministry(self, *, office: bool) -> Agency | None:
        """The ministry that a paper is of: its issuer, or the only one that it names; for its offices, not in a law."""
        issuer = self.issuer
        if issuer is not None and issuer.category == "ministry":
            return issuer
        if len(self.ministries) != 1 or (office and issuer is not None and issuer.level == "central"):
            return None
        return next(iter(self.ministries.values()))

    @cached_property
    def local(self) -> Unit | None:
        """The district or the commune whose body issues the document."""
        issuer = self.issuer
        return unit_of(issuer) if issuer is not None and issuer.level in _LOCAL else None

    def _only_place(self) -> Unit | None:
        """The province that the text speaks of, where it speaks of one."""
        folded = self.folded
        found: dict[str, Unit] = {}
        starts = [hit.start for hit in self.hits]
        for title in _PLACE_RE.finditer(folded.lower):
            at = title.end()
            before = bisect(starts, at) - 1
            if before >= 0 and at < self.hits[before].end:
                continue  # Bộ Tư lệnh Thành phố Hồ Chí Minh: a body of the whole country
            if not folded.cased[at].isupper() or _BESIDE_RE.search(
                folded.lower, max(0, title.start() - 9), title.start()
            ):
                continue
            walked = self.registry.units_lexicon.walk(folded.lower, at)
            if walked:
                word = "tỉnh" if title[0].startswith("tỉnh") else "thành phố"
                unit = choose(walked[0][1], word, self.on)
                if unit is not None:
                    found[unit.id] = unit
        # Beside thành phố Đà Nẵng, tỉnh Quảng Nam is what it took in.
        whole = [unit for unit in found.values() if not (unit.becomes and set(unit.becomes) <= set(found))]
        if len(whole) > 1:
            return None
        only = next(iter(whole), None) or self._of_place_line() or self._in_bracket()
        if only is not None and any(
            isinstance(hit.value, Pending) and hit.value.title in _PROVINCIAL - {only.title.lower()}
            for hit in self.hits
        ):
            return None  # "UBND tỉnh … đứng sau thành phố Huế": another one's
        return only

    def _of_place_line(self) -> Unit | None:
        """The province whose name stands alone before the day of issue; Hà Nội is where the central bodies sit."""
        line = _PLACE_LINE_RE.search(self.folded.cased, 0, _PLACE_LINE)
        walked = self.registry.units_lexicon.walk(self.folded.lower, line.start(1)) if line else []
        named = choose([unit for end, units in walked for unit in units if line and end == line.end(1)], "", self.on)
        return None if named is None or named.id == _CAPITAL else named

    def _in_bracket(self) -> Unit | None:
        """The one province that stands in brackets behind places near the beginning: ``huyện Tân Kỳ (Nghệ An)``."""
        lower = self.folded.lower
        found: dict[str, Unit] = {}
        for bracket in _BRACKET_RE.finditer(self.folded.cased, 0, _NEAR):
            walked = self.registry.units_lexicon.walk(lower, bracket.start(1))
            unit = choose(walked[0][1], "", self.on) if walked and walked[0][0] == bracket.end(1) else None
            if unit is not None:
                found[unit.id] = unit
        return next(iter(found.values())) if len(found) == 1 else None

    @cached_property
    def _by_title(self) -> dict[str, Unit]:
        """The only province and the only city whose bodies the document names, if it is about them."""
        named = {
            hit.value.unit: self._provinces[hit.value.unit]
            for hit in self.hits
            if isinstance(hit.value, Agency) and hit.value.unit in self._provinces
        }
        titles: dict[str, list[Unit]] = {}
        for unit in named.values():
            titles.setdefault(unit.title.lower(), []).append(unit)
        return {title: units[0] for title, units in titles.items() if len(units) == 1 and self._is_about(units[0])}

    def pass_by(self, hit: Hit) -> None:
        """Remember the province of a body that was named in full, and whether its sentence names another."""
        unit = self._provinces.get(hit.value.unit or "")
        if unit is None:
            return
        several = False
        if self._last is not None:
            end, before, several = self._last
            same = hit.start - end <= _BESIDE and _SENTENCE_RE.search(self.folded.lower, end, hit.start) is None
            several = same and (several or before is not unit)
        self._last = (hit.end, unit, several)

    def _beside(self, start: int) -> Unit | None:
        """The province of the body named last, in a text of several: near, in its paragraph, no other place between."""
        if self._last is None:
            return None
        end, unit, several = self._last
        if several or start - end > _BESIDE:
            return None
        between = self.folded.lower[end:start]
        # Sở Y tế tỉnh Sơn La hoặc Sở Y tế được giao: that of any province
        parted = between.strip(" \n,") in _JOINTS or _NEXT_LINE_RE.search(between) or _PLACE_RE.search(between)
        return None if parted else unit

    def note(self, body: Agency) -> None:
        """Remember a body that was named in full."""
        if body.category == "steering":
            start = ""
            for word in body.name.lower().split():
                start = f"{start} {word}".lstrip()
                self.committees[start] = body if self.committees.get(start, body) == body else None
        elif body.category == "ministry":
            self.ministries[body.id] = body
        elif body.category == "unit" and body.parent is not None:
            alone = body.name.removesuffix(f" {self.registry.get(body.parent).name}")
            self.divisions.setdefault(alone, {})[body.id] = body
        elif body.level in {"district", "commune"}:
            unit = unit_of(body)
            if unit is not None and unit.title not in _PROVINCIAL:  # UBND Thành phố: rather the province's
                self.units.setdefault(unit.title, {})[unit.id] = unit

    def division(self, body: Agency) -> Agency:
        """The unit of the one ministry that was named with this name, where it is written without."""
        named = self.divisions.get(body.name, {}) if body.category == "unit" else {}
        return next(iter(named.values())) if len(named) == 1 else body

    def complete(self, pending: Pending, start: int, *, beside: bool = True) -> Agency | None:
        """The body that a short form stands for, where one can be meant; ``beside``: what is near it counts too."""
        given = self.given.meant(" ".join(pending.words.lower().split()), start)
        if given is not None:
            return given
        if pending.pattern is None:
            return self._committee(pending)
        title = pending.title
        named = self.units.get(title) if title or "p" in pending.pattern.levels else self._named_units(pending.pattern)
        if named is not None and len(named) == 1:
            return self.registry.compose(pending.pattern, next(iter(named.values())))
        local = self.local if title == "" else None
        if local is not None and local.level[0] in pending.pattern.levels:
            return compose(pending.pattern, local)
        province = self.province
        if province is None and beside:  # the one city, or the one of another title: Thành ủy, UBND tỉnh
            province = self._by_title.get(title or pending.pattern.titles) or self._beside(start)
        if province is None:
            return None
        if title and title != province.title.lower() and title != self._title_before(province):
            return None
        if "p" not in pending.pattern.levels:
            return None
        if pending.about:
            return compose(pending.pattern, province)
        if pending.words.endswith("TU") and pending.pattern.titles != province.title.lower():
            return self.registry.get(f"{pending.pattern.sibling}/{province.id}")  # TTTU: Thường trực Thành ủy in a city
        return self.registry.compose(pending.pattern, province)

    def _title_before(self, province: Unit) -> str | None:
        """The title that a province had under its name: what ``HĐND tỉnh`` ruled goes on in the city that it became.

        Without a day the text may be from before.
        """
        if self.on is None:
            return None
        before = [unit for unit in self.registry.units if province.id in unit.becomes]
        only = before[0] if len(before) == 1 else None
        return only.title.lower() if only is not None and only.name.endswith(province.name) else None

    def _named_units(self, pattern: Pattern) -> dict[str, Unit]:
        """The districts or communes that were named and have a body of a pattern: ``Huyện ủy``, ``Phòng Nội vụ``."""
        kinds = [
            units
            for title, units in self.units.items()
            if pattern.titles in {"", title} and next(iter(units.values())).level[0] in pattern.levels
        ]
        return kinds[0] if len(kinds) == 1 else {}

    @cached_property
    def department(self) -> Agency | None:
        """A province's department whose paper it is: the one in capitals at its head, or the only one that it names.

        The only one in a ministry's paper is an example.
        """
        named: dict[str, Agency] = {}
        for hit in self.hits:
            if not self.folded.lower.startswith("sở ", hit.start, hit.end):
                continue
            body = self.complete(hit.value, hit.start, beside=False) if isinstance(hit.value, Pending) else hit.value
            if body is None:
                continue
            if hit.start < _HEAD and self.folded.cased[hit.start : hit.end].isupper():
                return body
            named[body.id] = body
        central = self.issuer is not None and self.issuer.level == "central"
        return next(iter(named.values())) if len(named) == 1 and not central else None

    def _committee(self, pending: Pending) -> Agency | None:
        if pending.about == "sở":
            return self.department
        if pending.about == "bộ":
            office = pending.words.lower() != "bộ"
            own = self.ministry(office=office)
            return of_ministry(pending.words, own) if office and own is not None else own
        words = _CENTRE_RE.sub("trung ương", " ".join(pending.words.lower().split()))
        return self.committees.get(f"ban chỉ đạo{words[3:]}" if words.startswith("bcđ") else words)


def _filled(hit: Hit, body: Agency) -> Hit:
    return hit_of((hit.start, hit.end, hit.kind, body, hit.core, hit.rank, True))


def resolve_agencies(folded: Folded, hits: Iterable[Hit], on: dt.date | None) -> list[Hit]:
    """The hits, with each short form of a body filled in or dropped; the others as they are."""
    return offices_listed(folded, _completed(folded, hits, on), on)


def _completed(folded: Folded, hits: Iterable[Hit], on: dt.date | None) -> list[Hit]:
    hits = list(hits)
    bodies = [(i, hit) for i, hit in enumerate(hits) if hit.kind == "agency"]
    given = Given(folded)
    if not given.any and not any(isinstance(hit.value, Pending) or hit.value.category in _LENDING for _, hit in bodies):
        return hits
    known = _Known(folded, [hit for _, hit in bodies], on, given)
    more: list[Hit] = []  # what short forms that stand for nobody hold besides, and names that the text gives
    dropped: set[int] = set()
    for i, hit in bodies:
        body: Agency | None
        if isinstance(hit.value, Pending):
            body = known.complete(hit.value, hit.start)
            if body is not None:
                hits[i] = _filled(hit, body)
            else:
                dropped.add(i)
                more += hit.value.inner
        else:
            body = hit.value
            known.pass_by(hit)
            if body.category in _NOTED or body.level in _LOCAL:
                known.note(body)
                whole = known.division(body)
                if whole is not body and whole != body:
                    hits[i] = _filled(hit, whole)
                    body = whole
        if body is not None:
            given.note(hit.end, body)
    if dropped:
        hits = [hit for i, hit in enumerate(hits) if i not in dropped]
    given.lend([hit for hit in hits if hit.kind == "agency"])
    more += given.found(hits)
    if more:
        hits += more
        put_in_order(hits)
    return hits
