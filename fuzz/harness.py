"""Coverage-guided fuzzing of every ``parse``, every ``find``, and ``extract``.

    pip install atheris && pip install -e .
    python fuzz/harness.py TARGET [libFuzzer options] [corpus directory]
    python fuzz/harness.py TARGET --show FILE

``TARGET`` is ``extract``, or ``parse`` or ``find`` with a pillar: ``parse-numerals``, ``find-agencies``. An input is
read as pieces of the grammar glued together, or as any text at all, lone surrogates included; either may be
decomposed. What fails is an exception that is not promised, a span that does not quote the text, a value that its own
writing does not give back.
"""

from __future__ import annotations

import datetime as dt
import sys
import unicodedata
from pathlib import Path

ROOT = Path(__file__).parents[1]
TOKENS = [
    line.encode("ascii", "backslashreplace").decode("unicode_escape")
    for line in (ROOT / "tests" / "proof" / "tokens.txt").read_text("utf-8").split("\n")[:-1]
]
PILLARS = ("numerals", "deadlines", "references", "agencies")
DAYS = (None, dt.date(2025, 5, 17), dt.date(2019, 12, 31), dt.date(1, 1, 1), dt.date(9999, 12, 31))


def read(data: bytes) -> tuple[str, dt.date | None]:
    """The text and the reference date that an input stands for.

    The first byte says how it is read; then two bytes a token, or the text itself in UTF-8 with surrogates.
    """
    mode = data[0] if data else 0
    body = data[1:]
    if mode & 1:
        text = body.decode("utf-8", "surrogatepass" if mode & 2 else "surrogateescape") if _decodes(body, mode) else ""
        text = text or body.decode("latin-1")
    else:
        pieces = []
        for at in range(0, len(body) - 1, 2):
            piece = TOKENS[(body[at] | (body[at + 1] & 1) << 8) % len(TOKENS)]
            pieces.append(piece)
            if body[at + 1] & 2:
                pieces.append(" ")
            if body[at + 1] & 4:
                pieces.append("\n")
            if body[at + 1] & 0x38 == 0x38:
                pieces.append(piece * (body[at + 1] >> 6))
        text = "".join(pieces)
    if mode & 4:
        text = unicodedata.normalize("NFD", text)
    if mode & 0x38 == 0x38:
        text = text.upper()
    return text, DAYS[(mode >> 6) + 1 if mode & 8 else 0]


def _decodes(body: bytes, mode: int) -> bool:
    try:
        body.decode("utf-8", "surrogatepass" if mode & 2 else "surrogateescape")
    except UnicodeDecodeError:
        return False
    return True


def check_parse(pillar, text: str, on: dt.date | None) -> None:
    """Only the promised error, with the input and a place in it; a value is what its own writing says."""
    from vnpolicy import ParseError

    try:
        value = pillar.parse(text, on=on)
    except ParseError as error:
        start, end = error.span
        assert error.source == text, "the error quotes another text"
        assert 0 <= start <= end <= len(text), "the error's span lies outside"
        assert str(error), "the error says nothing"
        return
    if on in DAYS[3:]:
        return  # the first and the last year of the calendar: figures of four digits are no years there
    said = str(value)
    assert pillar.parse(said, on=on) == value, f"{value!r} is written {said!r}, which reads otherwise"
    assert type(value).from_dict(value.to_dict()) == value or value.kind == "agency", f"{value!r} and its JSON differ"


def check_find(pillar, text: str, on: dt.date | None) -> None:
    """Spans quote the text, in order, and end on no space."""
    last = -1
    for found in pillar.find(text, on=on):
        _check_span(text, found)
        assert found.start >= last, "out of order"
        last = found.start


def check_extract(text: str, on: dt.date | None) -> None:
    """Spans quote the text; families do not overlap; JSON and back is the same document."""
    import vnpolicy
    from vnpolicy.document import claims

    document = vnpolicy.extract(text, on=on)
    order = [(entity.start, -entity.end) for entity in document]
    assert order == sorted(order), "out of order"
    for family in (claims.DOCUMENTS, claims.QUANTITIES | claims.TIMES, {"agency"}):
        reach = 0
        for entity in document:
            if entity.kind in family:
                _check_span(text, entity)
                assert entity.start >= reach, f"{entity} overlaps"
                reach = entity.end
    for row in document.assignments:
        assert text[row.start : row.end] == row.text, f"{row} does not quote the text"
    if all(vnpolicy.agencies.is_valid(str(entity.value), on=on) for entity in document.of("agency")):
        assert vnpolicy.Document.from_dict(document.to_dict(), text).to_dict() == document.to_dict(), "JSON differs"
    for node in document.structure.walk():
        assert 0 <= node.start < node.end <= len(text), f"{node} lies outside"
    cited = document.of("reference", "provision")
    assert all(row.entity in cited for row in document.citations), "a citation of nothing"


def _check_span(text: str, found) -> None:
    said = text[found.start : found.end]
    assert said == found.text, f"{found} does not quote the text"
    assert said, f"{found} is empty"
    assert said == said.strip(" \n\r\t"), f"{found} has space at an edge"
    found.value.to_dict()
    str(found.value)


def targets() -> dict[str, object]:
    """Each target's name and what it does with a text."""
    import vnpolicy

    checks = {"extract": check_extract}
    for name in PILLARS:
        pillar = getattr(vnpolicy, name)
        checks[f"parse-{name}"] = lambda text, on, pillar=pillar: check_parse(pillar, text, on)
        checks[f"find-{name}"] = lambda text, on, pillar=pillar: check_find(pillar, text, on)
    return checks


def main() -> None:
    """Fuzz one target until a failure, or as long as the options say."""
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    name = sys.argv.pop(1)
    if sys.argv[1:2] == ["--show"]:
        print(*map(repr, read(Path(sys.argv[2]).read_bytes())))
        return
    import atheris

    with atheris.instrument_imports(include=["vnpolicy"]):
        import vnpolicy.document.structure  # noqa: F401 - what is met later must be watched too

        check = targets()[name]
        for text in ("Bộ Y tế trình trước ngày 30/6/2025 theo khoản 1 Điều 5 Luật Đất đai; đạt 5%.", ""):
            check_extract(text, DAYS[1])

    def one(data: bytes) -> None:
        text, on = read(data)
        try:
            check(text, on)
        except BaseException:
            print(f"\n{name}({text!r}, on={on!r})", file=sys.stderr)
            raise

    atheris.Setup(sys.argv, one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
