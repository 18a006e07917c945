"""Which article of another document a text prints, with its heading or under a line that announces it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from vnpolicy._regex import regex
from vnpolicy.references.ids import parts
from vnpolicy.references.labels import S

from .lines import BREAKS, LINE, amended_by
from .nouns import DOCUMENT

if TYPE_CHECKING:
    from .cited import Cited
    from .documents import Documents
    from .lines import Lines

__all__ = ["Excerpt", "Excerpts"]

# "khoản 2 Điều 5 Nghị định A quy định về … như sau:" at the end of its line, and the first line after what it prints.
_PRINTS_RE = regex(f"(?<!\\w)(?:quy{S}định|hướng{S}dẫn|nêu|ghi)(?!\\w)")
# "theo khoản 2 Điều 5 Nghị định số 15/2020/NĐ-CP (được sửa đổi bởi …) như sau:": nothing is said of it but its words.
_AS_FOLLOWS_RE = regex(
    f"(?:/[^\\s();:]{{2,20}}|[ \n][12][0-9]{{3}})(?:{S}\\([^()]{{1,160}}\\))?,?{S}như{S}sau[ ]?:[ ]{{0,80}}$"
)
_SPEAKS_OF_THIS_RE = regex(f"(?<!\\w)(?:của|tại|trong){S}({DOCUMENT}){S}này(?!\\w)")
_CONCLUDES_RE = regex(
    "\n[ ]{0,80}(?P<opens>theo (?:đó|quy định|nội dung)|như vậy|do đó|vì vậy|từ (?:những |các )?quy định|tóm lại|"
    "đối chiếu|căn cứ|tại (?:khoản|điều|điểm)|ngoài ra|bên cạnh|đồng thời|trên đây|đề nghị|[^\n]{1,300}(?P<asks>[?]\n))"
)
_AMENDING = ("điều 1", "điều 2", "điều 3")  # where an amending decree amends, a document an article


@define
class Excerpt:
    """An article that the text prints without its heading: ``Điều 5 Nghị định A quy định như sau:`` and its words."""

    document: str
    place: dict[str, str]  # empty where the lead-in names two articles
    line: int
    start: int
    end: int | None = None  # where the text speaks for itself again; looked for when it is asked


class Excerpts:
    """What a text prints of other documents."""

    def __init__(self, lines: Lines, documents: Documents, cited: Cited) -> None:
        self.lines, self.lower = lines, lines.folded.lower
        self.documents, self.cited = documents, cited
        self.reading = documents.own  # the document whose articles the text is printing
        self.printed = False  # whether the article being read is another document's
        self.current: Excerpt | None = None

    def article(self, label: str) -> None:
        """Begin an article of a text that has none of its own: another document's, where that was cited just before.

        ``Điều 5 Nghị định A quy định như sau:`` and then the article itself.
        """
        self.printed = bool(self.cited.place) and self.cited.place[0] == label
        self.reading = self.cited.document if self.printed else self.documents.own
        self.current = None

    def announced(self, end: int) -> int | None:
        """Where the line that goes on there ends if it announces what stands below (``:``); a page may break it."""
        start = end
        for _ in range(BREAKS):
            stop = self.lower.find("\n", start, end + LINE)
            if stop < 0:
                return None
            if self.lower[end:stop].rstrip(" ").endswith(":"):
                return stop
            if not self.lines.goes_on(stop):
                return None
            start = stop + 1
        return None

    def lead_in(self, line: int, end: int) -> int | None:
        """Where a line that starts there ends if it announces its words (``… quy định như sau:``), else None."""
        stop = self.announced(end)
        if stop is None or _PRINTS_RE.search(self.lower, line, stop):
            return stop
        return stop if _AS_FOLLOWS_RE.search(self.lower, max(line, stop - LINE), stop) else None

    def of_this(self, start: int, stop: int) -> str | None:
        """The noun of a line that lists places of its own: ``… theo Điều 5 Luật A tại các điều của Nghị định này:``."""
        this = _SPEAKS_OF_THIS_RE.search(self.lower, start, stop)
        return None if this is None else " ".join(this[1].split())

    def this(self, noun: str) -> str | None:
        """Whose words ``Luật này`` are."""
        printed = self.current.document if self.current is not None else None
        return self.documents.this(noun, (printed, self.cited.document, self.reading))

    def opens(self, at: int, place: dict[str, str], document: str, line: int) -> bool:
        """Whether a place opens an excerpt below its line; a second place on the line is added to the first."""
        current = self.current
        if current is None or current.line != line:
            self.current = Excerpt(document, place, line, line)
            return True
        # Where it amends the first, the article that was amended is printed.
        if not amended_by(self.lower, at) and not _amends(place, document, current):
            one = current.place.get("điều") == place["điều"] and current.document == document
            current.place = {"điều": place["điều"]} if one else {}
        return False

    def around(self, at: int) -> Excerpt | None:
        """The excerpt that a place stands in."""
        excerpt = self.current
        if excerpt is None or at < excerpt.start:
            return None
        if excerpt.end is None:
            excerpt.end = excerpt.start + 12 * LINE
            for over in _CONCLUDES_RE.finditer(self.lower, excerpt.start + 1, excerpt.end):
                # A line in small letters goes on: "… không thuộc trường hợp quy định\ntại điểm a khoản này".
                if over["asks"] is not None or self.lines.folded.cased[over.start("opens")].isupper():
                    excerpt.end = over.start()
                    break
        return excerpt if at < excerpt.end else None


def _amends(place: dict[str, str], document: str, printed: Excerpt) -> bool:
    """Whether a place, told with another, gave that one its words: ``điểm c khoản 35 Điều 2`` of a later document."""
    if place["điều"] not in _AMENDING or "khoản" not in place or printed.place.get("điều") in _AMENDING:
        return False
    first, second = parts(printed.document).year, parts(document).year
    return first is not None and second is not None and first < second
