"""Vietnamese policy text as values that a program can compute with.

Four pillars with one face (``parse``, ``find``, ``is_valid``): :mod:`vnpolicy.numerals`, :mod:`vnpolicy.references`,
:mod:`vnpolicy.deadlines`, :mod:`vnpolicy.agencies`; and :func:`vnpolicy.extract`, which reads a whole document.

>>> import vnpolicy
>>> [(e.kind, e.text) for e in vnpolicy.extract("Đạt 50,4% trong quý 2/2025.")]
[('percentage', '50,4%'), ('period', 'quý 2/2025')]
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    __version__: str
    from . import agencies, deadlines, document, numerals, references
    from .document import Assignment, Batch, Document, Entity, extract, extract_many
    from .errors import ParseError
    from .found import Found

__all__ = [
    "Assignment",
    "Batch",
    "Document",
    "Entity",
    "Found",
    "ParseError",
    "agencies",
    "deadlines",
    "document",
    "extract",
    "extract_many",
    "numerals",
    "references",
]

# Nothing is imported before it is used: ``import vnpolicy`` loads no third-party package.
_HOME = {
    "Assignment": "document",
    "Batch": "document",
    "Document": "document",
    "Entity": "document",
    "Found": "found",
    "ParseError": "errors",
    "agencies": "",
    "deadlines": "",
    "document": "",
    "extract": "document",
    "extract_many": "document",
    "numerals": "",
    "references": "",
}


# A type checker knows every name, and should say which it does not know.
if not TYPE_CHECKING:  # pragma: no branch

    def __getattr__(name: str) -> object:
        if name == "__version__":
            from importlib.metadata import version

            return version("vnpolicy")
        if name not in _HOME:
            msg = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(msg)
        from importlib import import_module

        home = _HOME[name]
        loaded: object
        loaded = getattr(import_module(f".{home}", __name__), name) if home else import_module(f".{name}", __name__)
        return globals().setdefault(name, loaded)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
