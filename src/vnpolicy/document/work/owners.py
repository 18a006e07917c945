"""Who is addressed (cơ quan được giao): agencies by their names, and groups as the text words them."""

from __future__ import annotations

from bisect import bisect_left
from itertools import groupby, takewhile
from typing import TYPE_CHECKING, NamedTuple

from vnpolicy._regex import regex
from vnpolicy.agencies.words import past_blank
from vnpolicy.document.breaks import goes_on
from vnpolicy.document.patterns import CAPITAL, one_of, phrases

from .groups import (
    ALL,
    COUNTS,
    GROUP_RE,
    LISTED,
    LISTS_RE,
    NO_KIND_RE,
    NOBODY,
    OF_KINDS,
    OF_NAMES,
    OF_PLACES,
    PERSON_RE,
    SECTOR_RE,
    SIGNS,
    STARTS_RE,
    TASK_RE,
    THIS_RE,
    UNITS,
)
from .names import heading_name, more_units, name_end, open_body, tabled_end
from .verbs import VERB_RE, is_noun, is_weak

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from vnpolicy.found import Hit
    from vnpolicy.text import Folded

__all__ = ["Owners", "Who"]

_JOIN_RE = regex(r",[ \n]{1,2}(?:và[ \n]{1,2})?|[ \n]{1,2}(?:và|cùng|với)[ \n]{1,2}|;[ \n]{1,2}|[ \n]{1,2}|/ ?| - ")
# Bộ Y tế (Cục Quản lý Dược), Bộ Công an (C06): the unit beside a body is no owner and parts no list.
_BESIDE_RE = regex(r"[ \n]?\((?![^()\n]{0,60}phối)[^()\n]{1,80}\)(?:,[ \n]{1,2}|;[ \n]{1,2}|[ \n]{1,2}và[ \n]{1,2})")
# Behind a colon a name has two words or is Huế: UBND các tỉnh: Lào Cai; UBND các xã: Tổ chức.
_PLACE = rf"(?!Theo[ ])[{CAPITAL}][^\W\d_]*(?:[ \n]{{1,2}}[{CAPITAL}][^\W\d_]*){{0,3}}"
_PLACE_RE = regex(rf"(?:: (?=Huế|[{CAPITAL}][^\W\d_]*[ \n]{{1,2}}[{CAPITAL}]))?{_PLACE}")
# Which of them: các tỉnh từ Thanh Hóa đến Huế, các tỉnh từ Thanh Hóa trở ra.
_STRETCH_RE = regex(
    rf"từ[ \n]{{1,2}}{_PLACE}[ \n]{{1,2}}"
    rf"(?:(?:đến|tới)[ \n]{{1,2}}{_PLACE}|trở[ \n]{{1,2}}(?:ra|vào|lên|xuống)(?![^\W_]))"
)
_NEAR = 8  # bodies before it
_NOT_THIS = one_of("Thủ tướng Chính phủ|Chủ tịch nước|Tổng Bí thư|Quốc hội|Chính phủ|Bộ Chính trị|Ban Bí thư")
_WORD_RE = regex(r"[^\W_]+(?: - )?")
_KIND = 40  # what says of what kind a group is is no longer
_LIST = 1_500  # a list of owners is no longer

# Words behind a group that say which of it is meant: các đơn vị có …, thuộc …, được giao chủ trì ….
_RESTRICT_RE = phrases(
    r"""
    có_(?!(?:các|những)_\w++(?:_\w++){0,2}_sau_|trách_nhiệm|nhiệm_vụ|nghĩa_vụ|thể|quyền|ý_kiến|báo_cáo|văn_bản
        |biện_pháp|giải_pháp|kế_hoạch|phương_án|hình_thức|công_văn|lộ_trình|hướng_dẫn|chính_sách|thẩm_quyền|liên_quan(?!_(?:đến|tới)))\w++
    | được_(?:(?:cấp_)?phép|chỉ_định|lựa_chọn)_\w++
    | liên_quan_(?:đến|tới) | được_(?:giao|phân_công)(?:_nhiệm_vụ)?_[^\W\d]++_[^\W\d]++
    | (?:trực_)?thuộc(?!_(?:trung_ương|chính_phủ|phạm_vi_quản_lý)) | nằm_trong | chịu_ảnh_hưởng | ở
    | sản_xuất | kinh_doanh | hoạt_động | nhập_khẩu | xuất_khẩu | đầu_tư_xây_dựng
    """
)
# What a list of activities goes on with: sản xuất, kinh doanh, sử dụng …
_ACTIVITY_RE = phrases(
    r"sản_xuất|kinh_doanh|sử_dụng|bảo_quản|nhập_khẩu|xuất_khẩu|chế_biến|khai_thác|vận_chuyển|mua_bán"
)
# What the words of a restriction end before where the list in them is of other things.
_DUTY_RE = phrases(
    r"([^.;:|\n]{0,160}?)(?:_\([^()\n]{1,80}\))?_(?:khẩn_trương|phải|chủ_động|nghiêm_túc|tích_cực|tập_trung|kịp_thời|có_trách_nhiệm)"
)
_CHARGED = tuple(f"được{gap}{word}" for gap in (" ", "\n", " \n") for word in ("giao", "phân"))
_COMPOUND = ("nghiên cứu", "tham mưu")  # … sửa đổi: the work is both verbs
_RESTRICTION = 160  # and they are no more than this
_MUST_RE = phrases(
    r"phải|cần|có_(?:trách_nhiệm|nhiệm_vụ|nghĩa_vụ)|chịu_trách_nhiệm"
    r"|tự(?!_(?:do|chủ|động|nguyện|nhiên|quản|túc|vệ))|cũng"
)
_REPORTS_RE = phrases(r"đã|đang|sẽ|là|bị|thì|mà|vẫn|được(?!_(?:giao|phân|cấp|cử|phép))|chưa|không|có_(?:thể|quyền)")

# What they did, or do, where it says who is meant by what follows: Chủ tàu đã đăng ký … phải đổi sổ.
_STATE_RE = regex(
    r"(?![^.;:|\n]{0,60}[ \n](?:cho[ \n]biết|nêu[ \n]rõ|khẳng[ \n]định|nhấn[ \n]mạnh)[ \n])"  # what somebody tells
    r"([^.;:|\n]{0,40}?[ \n]{1,2}(?:đã|đang|chưa)[ \n][^.;:|\n]{1,240}?"
    r"|[ \n]{1,2}\w[^.;:|\n]{0,40}?[ \n]{1,2}trước[ ]ngày[ ](?:(?!và[ ])[^.;:,|\n]){1,44}?)"
    r"(?:(?<=[^\W\d]),)?[ \n]{1,2}(?:phải|có[ \n]{1,2}(?:trách|nghĩa)[ \n]{1,2}(?:nhiệm|vụ))[ \n]"
)
# Behind who does what a label names: Sở Y tế chủ trì, phối hợp với …
_LED_RE = phrases("_chủ_trì")
# Verbs that stand in no body's name: Viện Kinh tế xây dựng is one, Sở Y tế trình … is not.
_OF_PLACES = ("sở ", "phòng ")  # các Sở Y tế: each province, each district has one
_ASKED_RE = regex(r"[ \n](?:yêu[ \n]cầu|đề[ \n]nghị|giao)[ \n](?=(?:các|những|toàn|mọi)[ \n])")
_NO_NAME_RE = phrases("trình|báo_cáo|hoàn_(?:thành|tất|thiện)|gửi|nộp|ban_hành|rà_soát|tổng_hợp")


class Who(NamedTuple):
    """Owners, and where their words start and end."""

    names: tuple[str, ...]
    start: int
    end: int


class _Piece(NamedTuple):
    """A part of the words of owners: a body with its name, or the words of a group, which has none."""

    start: int
    end: int
    name: str | None


class Owners:
    """Reads owners at a place of the text: agencies that were found, and the words of groups."""

    def __init__(self, folded: Folded, hits: list[Hit], left_open: Sequence[Hit] = ()) -> None:
        self.folded = folded
        self.lower = folded.lower
        self.at: dict[int, Hit] = {}
        for hit in hits:
            if hit.kind == "agency" and (hit.start not in self.at or self.at[hit.start].end < hit.end):
                self.at[hit.start] = hit
        for hit in left_open:
            body = open_body(folded, hit)
            if body is not None and (body.start not in self.at or self.at[body.start].end < body.end):
                self.at[body.start] = body
        self.order: list[int] | None = None  # where they stand, where that is asked

    def read(self, start: int, stop: int) -> Who | None:
        """The owners whose words start here, or None."""
        lower, at = self.lower, start
        stop = min(stop, start + _LIST)
        if at not in self.at and not STARTS_RE.match(lower, at, stop) and not tabled_end(self.folded, at, stop):
            return None
        pieces: list[_Piece] = []
        while at < stop and self._read_on(pieces, at, stop):
            first, at, name = pieces[-1]
            if lower.startswith(": ", at):
                if at + 2 in self.at and name is None:  # các Bộ: A, B
                    at += 2
                    continue
                if lower[first:at].endswith(OF_PLACES):
                    continue
            join = _JOIN_RE.match(lower, at, stop)
            if lower[at : at + 2].lstrip().startswith("(") and name is not None:
                beside = _BESIDE_RE.match(lower, at, stop)
                join = beside if beside is not None and self.may_start(beside.end(), stop) else None
            if join is None:
                break
            at = join.end()
        # các that nobody follows is none of them
        while pieces and pieces[-1].name is None and lower[pieces[-1].start : pieces[-1].end] in COUNTS:
            pieces.pop()
        return self._who(pieces)

    def _read_on(self, pieces: list[_Piece], at: int, stop: int) -> bool:
        """Read one more piece, or the last as far as it goes on here; whether either stands here."""
        lower, cased = self.lower, self.folded.cased
        hit = self.at.get(at)
        group = pieces[-1] if pieces and pieces[-1].name is None else None
        words = "" if group is None else lower[group.start : group.end]
        behind = group if group is not None and lower[group.end : at].isspace() else None
        if behind is not None and (restricted := self._restricted(at, stop)) > at:
            pieces[-1] = behind._replace(end=restricted)
        elif hit is not None and hit.end <= stop:
            if behind is not None and words in UNITS:  # Văn phòng Sở Y tế
                pieces[-1] = _Piece(behind.start, hit.end, self._words(behind.start, hit.end))
            else:
                pieces.append(_Piece(at, hit.end, self._one(hit.end, str(hit.value))))
            more_bodies = more_units(self.folded, hit, stop)
            pieces += [_Piece(*unit) for unit in takewhile(lambda unit: unit[0] not in self.at, more_bodies)]
        elif tabled := tabled_end(self.folded, at, stop):
            if behind is not None and words in COUNTS and self._is_many(at, tabled):
                pieces[-1] = behind._replace(end=tabled)
            else:
                pieces.append(_Piece(at, tabled, self._one(tabled, self._words(at, tabled))))
        elif (more := SECTOR_RE.match(cased, at, stop) or GROUP_RE.match(lower, at, stop)) is not None:
            if group is None and lower.startswith("được", at):
                return False  # các đơn vị được phân công, but Bộ Y tế được phân công hoàn thành
            pieces.append(_Piece(at, more.end(), None))
        elif group is None:
            return False
        elif words in OF_NAMES and (named := name_end(self.folded, at, stop)) > at:
            pieces[-1] = group._replace(end=named)
        elif words.endswith(OF_PLACES) and (placed := self._places_end(at, stop)) > at:
            pieces[-1] = group._replace(end=placed)
        elif words in OF_KINDS and len(pieces) > 1 and (kind := self._kind_end(at, stop)) > at:
            pieces[-1] = group._replace(end=kind)
        else:
            return False
        return True

    def _is_many(self, at: int, end: int) -> bool:
        """Whether ``các`` before a body makes all of its kind of it: ``các Sở Y tế``, but not in ``các Sở A, Sở B``."""
        more = _JOIN_RE.match(self.lower, end)
        listed = more is not None and self.lower.startswith(_OF_PLACES, more.end())
        return self.lower.startswith(_OF_PLACES, at) and not listed

    def _places_end(self, at: int, stop: int) -> int:
        """Where names of places end that a comma or ``và`` joins: ``Đồng Nai, An Giang``; ``at`` itself without one."""
        cased = self.folded.cased
        place = _STRETCH_RE.match(cased, at, stop) or _PLACE_RE.match(cased, at, stop)
        while place is not None:
            at = place.end()
            more = _JOIN_RE.match(self.lower, at, stop)
            if more is None or more.end() in self.at or GROUP_RE.match(self.lower, more.end(), stop):
                break
            place = _PLACE_RE.match(cased, more.end(), stop)
        return at

    def _kind_end(self, at: int, stop: int) -> int:
        """Where the words end that say of what kind a group is, before its verb: ``các công ty chứng khoán``."""
        end = at if VERB_RE.match(self.lower, at, stop) else self._verb(at, min(stop, at + _KIND), VERB_RE, signs=True)
        words = _WORD_RE.finditer(self.lower, at, max(at, end))
        return at if any(NO_KIND_RE.match(self.lower, word.start(), end) for word in words) else end

    def _words(self, start: int, end: int) -> str:
        """What stands there, blanks and ends of lines as one blank."""
        return " ".join(self.folded.quote(start, end).split())

    def _by_words(self, start: int, end: int) -> Who:
        """Whom the words name that stand there."""
        return Who((self._words(start, end),), start, end)

    def _one(self, end: int, name: str) -> str | None:
        """A body's name, or nothing where all of its kind are meant: ``Sở Y tế các tỉnh``."""
        return None if self.lower.startswith(ALL, end) else name

    def subject(self, start: int, stop: int) -> Who | None:
        """Who is no public body and is told to do something: from the clause's first word to its verb."""
        head = PERSON_RE.match(self.lower, start, stop)
        if head is None or THIS_RE.match(self.lower, start, stop):
            return None
        if self.lower.startswith(": ", head.end()) and VERB_RE.match(self.lower, head.end() + 2, stop):
            end = head.end()  # Ban Tổ chức: lập danh sách …
            return self._by_words(start, end)
        state = _STATE_RE.match(self.lower, head.end(), stop)
        if state is not None:
            end = state.end(1)
            return self._by_words(start, end)
        roof = min(stop, head.end() + _RESTRICTION)
        end = self._verb(head.end(), roof, TASK_RE)
        if end < 0:
            return None
        must = _MUST_RE.match(self.lower, past_blank(self.lower, end), stop)
        if not must and self._verb(head.end(), roof, VERB_RE) != end:
            return None  # another verb stands before this one
        asked = _ASKED_RE.search(self.lower, start, end)  # Công ty yêu cầu các điện lực …
        return self._by_words(start if asked is None else asked.end(), end)

    def stated(self, who: Who, stop: int) -> Who:
        """A group with what it did, or does, where that says which of it must do what follows."""
        if who.start in self.at or len(who.names) > 1:
            return who
        state = _STATE_RE.match(self.lower, who.end, stop)
        if state is None:
            return who
        end = state.end(1)
        return self._by_words(who.start, end)

    def _restricted(self, at: int, stop: int) -> int:
        """The end of the words that restrict a group, up to the verb, a colon or the end; else ``at``."""
        opener = _RESTRICT_RE.match(self.lower, at, stop)
        if opener is None:
            return at
        if opener[0].startswith(_CHARGED):
            # được giao rà soát, … is the work itself; được giao chủ trì khẩn trương … says who
            rest = opener.end()
            if opener[0].endswith(_COMPOUND):
                return at
            if (
                rest < stop
                and self.lower[rest] not in ":\n"
                and self._verb(rest, min(stop, rest + _RESTRICTION), VERB_RE) != rest
            ):
                return at
            return rest
        roof = min(stop, opener.end() + _RESTRICTION)
        end = self._verb(opener.end(), roof, VERB_RE, signs=True)
        if end < 0 and (duty := _DUTY_RE.match(self.lower, opener.end(), roof)) is not None:
            return duty.end(1)  # past whatever is listed
        return max(at, end)

    def _verb(self, at: int, stop: int, verbs: re.Pattern[str], *, signs: bool = False) -> int:
        """The end of the words before the next verb, or -1; with ``signs`` before a colon, a line's end, an owner."""
        lower, end = self.lower, at
        while at < stop:
            if lower[at] in " \n":
                if signs and lower[at] == "\n" and not self.folded.cased[at + 1 : at + 2].islower():
                    return end
                at += 1
                continue
            if not lower[at].isalnum():
                if lower[at] == "," and _ACTIVITY_RE.match(lower, past_blank(lower, at + 1), stop):
                    at = past_blank(lower, at + 1)
                    continue
                if signs and (
                    lower[at] == ":" or (lower[at] == "," and self.may_start(past_blank(lower, at + 1), stop))
                ):
                    return end
                return -1
            if end < at:
                if _MUST_RE.match(lower, at, stop):
                    return end
                if _REPORTS_RE.match(lower, at, stop):
                    return -1
                if (
                    verbs.match(lower, at, stop)
                    and not is_weak(lower, at, stop)
                    and not is_noun(lower, end)
                    and at not in self.at
                ):
                    return end
                if signs and lower.startswith("và ", at) and self.may_start(at + 3, stop):
                    return end
            hit = self.at.get(at)
            word = _WORD_RE.match(lower, at, stop)
            at = hit.end if hit is not None else word.end() if word is not None else at + 1
            end = at
        return end if signs and (stop == len(lower) or lower[stop] in "\n|") else -1

    def may_start(self, at: int, stop: int) -> bool:
        """Whether an owner may start here, in a list."""
        return at in self.at or LISTS_RE.match(self.lower, at, stop) is not None

    def whole(self, start: int, stop: int) -> Who | None:
        """The owners in a place that is theirs alone: a body that no table knows is named by its words."""
        stop = self._label_end(start, min(stop, start + _LIST))
        ends = [e for e in (self.lower.find(c, start, stop) for c in ".;|") if e >= 0]
        end = min(ends) if ends else stop
        if (led := _LED_RE.search(self.lower, start, end)) is not None:
            end = led.start()
        cased = self.folded.cased
        comma = self.lower.find(", ", start, end)
        while comma >= 0 and not (cased[comma + 2 : comma + 3].islower() and VERB_RE.match(self.lower, comma + 2, end)):
            comma = self.lower.find(", ", comma + 2, end)
        if comma >= 0:  # Bộ Y tế, hoàn thành trước …; but Phòng Kế hoạch, Tổng hợp
            end = comma
        while end > start and self.lower[end - 1] == " ":
            end -= 1
        who = self.read(start, stop)
        if who is not None and who.end < end and _NO_NAME_RE.match(self.lower, past_blank(self.lower, who.end), end):
            return who
        if who is None or (who.end < end and len(self.lower[who.end : end].split()) < 4):
            words = self._words(start, end)
            return Who((words,), start, end) if 1 < len(words) < 120 and words[:1].isupper() else who
        return who

    def _label_end(self, start: int, stop: int) -> int:
        """Where what stands behind a label ends: with its line, unless that is broken inside the words, or a name."""
        end = self.lower.find("\n", start, stop)
        while end >= 0 and (goes_on(self.folded, start, end) or any(body.end > end for body in self._before(end, 1))):
            start, end = end + 1, self.lower.find("\n", end + 1, stop)
        return stop if end < 0 else end

    def headed(self, start: int, stop: int) -> Who | None:
        """Whom an item names that no table knows, where it holds no other words."""
        place = heading_name(self.folded, start, stop)
        return None if place is None else self._by_words(*place)

    def listed(self, start: int, stop: int) -> Who | None:
        """The owners that start here inside a sentence, where the rest of another list may stand."""
        if start in self.at or LISTS_RE.match(self.lower, start, stop):
            return self.read(start, stop)
        return None

    def _this(self, words: str, start: int) -> list[str]:
        """Whom ``Bộ này`` means: the nearest body before it with that head; ``cơ quan này`` any that is no post."""
        head = words.split(maxsplit=1)[0].capitalize()
        for body in self._before(start, _NEAR):
            name = str(body.value)
            if name not in _NOT_THIS and (name.startswith(f"{head} ") or head in {"Cơ", "Đơn"}):
                return [name]
        return []

    def _before(self, place: int, most: int) -> list[Hit]:
        """The bodies that start before a place, nearest first, and no more than so many."""
        if self.order is None:
            self.order = sorted(self.at)
        at = bisect_left(self.order, place)
        return [self.at[start] for start in reversed(self.order[max(0, at - most) : at])]

    def _is_listed(self, words: str, start: int, names: list[str]) -> bool:
        """Whether a word that names nobody alone is one of a list of owners: ``Sở Y tế; doanh nghiệp``."""
        return bool(names) and words in LISTED and self.lower.endswith(";", 0, start - 1)

    def _who(self, pieces: list[_Piece]) -> Who | None:
        """The owners that the pieces are: bodies by their names, groups by their words."""
        names: list[str] = []
        runs = [(named, list(run)) for named, run in groupby(pieces, key=lambda piece: piece.name is not None)]
        for i, (named, run) in enumerate(runs):
            if named:
                names += [piece.name for piece in run if piece.name is not None]
                continue
            after = runs[i + 1][1][0].start if i + 1 < len(runs) else None
            if after is not None and not self.lower[run[-1].end : after].strip(" \n:"):
                # a post, or các, before the bodies themselves; what stands before it is a group of its own
                while run and self.lower[run[-1].end : after].strip() == "" and len(run) > 1:
                    after = run.pop().start
                    if self.lower[run[-1].end : after].strip(" \n"):
                        break
                else:
                    continue
            first, last = run[0].start, run[-1].end
            words = self.folded.quote(first, last)
            plain = " ".join(self.lower[first:last].split())
            if (plain in NOBODY and not self._is_listed(plain, first, names)) or (
                words.isupper() and plain.startswith(SIGNS)
            ):
                continue
            if THIS_RE.fullmatch(plain):
                names += self._this(plain, first)
                continue
            names.append(" ".join(words.split()))
        return Who(tuple(dict.fromkeys(names)), pieces[0].start, pieces[-1].end) if names else None
