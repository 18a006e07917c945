"""What is said of a document's layout: its head, the tree of its provisions, and the chunks that it is cut into."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import asdict, evolve, field, frozen

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

__all__ = ["DEPTH", "NAMES", "Chunk", "Head", "Level", "Node", "Structure"]

Level = Literal["annex", "part", "chapter", "section", "subsection", "article", "clause", "point"]

NAMES: dict[Level, str] = {
    "annex": "phụ lục",
    "part": "phần",
    "chapter": "chương",
    "section": "mục",
    "subsection": "tiểu mục",
    "article": "điều",
    "clause": "khoản",
    "point": "điểm",
}
DEPTH: dict[Level, int] = {level: depth for depth, level in enumerate(NAMES)}


@frozen
class Head:
    """What the head of a document says of it (phần đầu văn bản); what is not there is None.

    ``issuer`` is the issuing body by its full name (as it stands there where the name is not known), ``number`` the
    number and symbol, ``place`` and ``date`` where and when it was issued (of a law without a day there, when it was
    adopted, as it says at its end), ``type`` and ``title`` what it is and what it is about, ``signer`` the office of
    who signed it, as it stands there (``KT. CHỦ TỊCH PHÓ CHỦ TỊCH``).
    """

    issuer: str | None = None
    number: str | None = None
    place: str | None = None
    date: dt.date | None = None
    type: str | None = None
    title: str | None = None
    signer: str | None = None

    def to_dict(self) -> dict[str, str]:
        """What is there, days in ISO 8601."""
        there = {name: said for name, said in asdict(self).items() if said is not None}
        return {name: said.isoformat() if name == "date" else said for name, said in there.items()}


@frozen
class Node:
    """One provision with all that it holds: ``document.text[start:end]``.

    ``level`` is ``annex``, ``part``, ``chapter``, ``section``, ``subsection``, ``article``, ``clause`` or ``point``
    (phụ lục, phần, chương, mục, tiểu mục, điều, khoản, điểm), ``label`` its number or letter as it is written,
    ``title`` the heading's words, if it has any. ``path`` is written as that of a ``provision`` entity, so the two
    join: ``điều 5/khoản 2/điểm a``.
    """

    level: Level
    label: str
    title: str
    start: int
    end: int
    path: str
    children: tuple[Node, ...] = ()

    def walk(self) -> Iterator[Node]:
        """The node itself, then what it holds, in the order of the text."""
        yield self
        for child in self.children:
            yield from child.walk()


@frozen
class Chunk:
    """A piece of a document cut at its provisions: ``document.text[start:end]``.

    ``path`` says of which one; ``heading`` names what it stands under, from the largest down, and itself:
    ``Chương II. TỔ CHỨC THỰC HIỆN > Điều 5. Hồ sơ > Khoản 2``. Both are empty where no provision has begun.
    """

    path: str
    start: int
    end: int
    heading: str = ""


def _called(node: Node) -> str:
    """A node as its heading names it: ``Điều 5. Hồ sơ``, ``Khoản 2``."""
    name = f"{NAMES[node.level].capitalize()} {node.label}".strip()
    return f"{name}. {node.title}" if node.title else name


@frozen
class Structure:
    r"""A document's head and its tree.

    >>> import vnpolicy
    >>> text = "Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Một.\n2. Hai.\nĐiều 2. Hiệu lực\nThi hành ngay."
    >>> tree = vnpolicy.extract(text).structure
    >>> tree.at("điều 2").title, [node.label for node in tree.at("điều 1").children]
    ('Hiệu lực', ['1', '2'])
    """

    head: Head
    nodes: tuple[Node, ...]
    end: int
    _places: dict[str, Node] = field(init=False, factory=dict, eq=False, repr=False)

    def walk(self) -> Iterator[Node]:
        """All nodes, each before what it holds, in the order of the text."""
        for node in self.nodes:
            yield from node.walk()

    def at(self, path: str) -> Node | None:
        """The first node with this path (``điều 5/khoản 2``, in small letters from large to small), or None.

        Words have that of their value: ``references.parse("khoản 2 Điều 5").path``. Raises ``TypeError`` for what is no
        ``str``.
        """
        if not isinstance(path, str):
            msg = f"path must be a str, not {type(path).__name__}"
            raise TypeError(msg)
        if not self._places:
            self._places.update((node.path, node) for node in reversed([*self.walk()]))
        return self._places.get(path)

    def chunks(self, size: int, *, level: Level | None = None) -> list[Chunk]:
        r"""The whole text cut at provisions, for a splitter that feeds a search index.

        A provision of at most ``size`` characters stays whole; a longer one gives its lead-in and then its parts.
        One that has no parts stays whole, however long. With ``level`` no chunk holds two provisions of that level or
        a larger one (``"article"``: each Điều has a chunk of its own), however short they are. The bare heading of a
        part, a chapter or a section goes with the first provision below it, where both have room. Every character is
        in exactly one chunk.

        >>> import vnpolicy
        >>> text = "Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Một.\n2. Hai.\nĐiều 2. Hiệu lực\nThi hành ngay."
        >>> tree = vnpolicy.extract(text).structure
        >>> [chunk.path for chunk in tree.chunks(500)], [chunk.path for chunk in tree.chunks(500, level="article")]
        ([''], ['điều 1', 'điều 2'])

        Raises ``ValueError`` for a size below one and a level that does not exist.
        """
        if size < 1:
            msg = f"size must be at least 1, not {size}"
            raise ValueError(msg)
        if level is not None and level not in NAMES:
            msg = f"level must be one of {', '.join(NAMES)}, not {level!r}"
            raise ValueError(msg)
        finest = -1 if level is None else DEPTH[level]
        result: list[Chunk] = []
        bare: Chunk | None = None  # a heading that waits for what it heads

        def add(chunk: Chunk) -> None:
            nonlocal bare
            if bare is not None:
                if chunk.end - bare.start <= size:
                    chunk = evolve(chunk, start=bare.start)
                else:
                    result.append(bare)
                bare = None
            result.append(chunk)

        def cut(node: Node | None, start: int, end: int, above: str) -> None:
            nonlocal bare
            path, children = ("", self.nodes) if node is None else (node.path, node.children)
            heading = above if node is None else f"{above} > {_called(node)}" if above else _called(node)
            if not children or (end - start <= size and all(DEPTH[child.level] > finest for child in children)):
                if start < end:
                    add(Chunk(path, start, end, heading))
                return
            if start < children[0].start:
                add(Chunk(path, start, children[0].start, heading))
                if node is not None and node.level != "annex" and DEPTH[children[0].level] <= DEPTH["article"]:
                    bare = result.pop()
            for child, after in zip(children, [c.start for c in children[1:]] + [end], strict=True):
                cut(child, child.start, after, heading)

        cut(None, 0, self.end, "")
        return result

    def to_dict(self) -> dict[str, object]:
        """Head and tree as plain dictionaries and lists."""

        def plain(node: Node) -> dict[str, object]:
            row: dict[str, object] = {"level": node.level, "path": node.path, "start": node.start, "end": node.end}
            if node.title:
                row["title"] = node.title
            if node.children:
                row["children"] = [plain(child) for child in node.children]
            return row

        return {"head": self.head.to_dict(), "nodes": [plain(node) for node in self.nodes]}
