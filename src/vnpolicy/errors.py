"""What ``parse`` raises: one error, a ``ValueError``, that quotes the input and points at the fault."""

from __future__ import annotations

import datetime as dt

__all__ = ["ParseError", "asked"]


def asked(text: object, on: object) -> dt.date | None:
    """The day of a question, once both are what every question takes; ``TypeError`` where one is not."""
    if not isinstance(text, str):
        msg = f"text must be a str, not {type(text).__name__}"
        raise TypeError(msg)
    if isinstance(on, dt.datetime):
        return on.date()
    if on is None or isinstance(on, dt.date):
        return on
    msg = f"on must be a datetime.date, not {type(on).__name__}"
    raise TypeError(msg)


class ParseError(ValueError):
    """The text does not read as the value asked for.

    ``message`` is a sentence without the input, ``source`` the input, ``span`` the part of it that is at fault
    (indices into ``source``), ``suggestions`` what was probably meant, each in a writing that parses.

    >>> from vnpolicy import numerals
    >>> numerals.parse("1.25.499")
    Traceback (most recent call last):
        ...
    vnpolicy.errors.ParseError: groups of three digits expected after the first dot
        1.25.499
          ^^
    """

    def __init__(
        self, message: str, source: str, span: tuple[int, int] | None = None, suggestions: tuple[str, ...] = ()
    ) -> None:
        # Every argument goes to ``Exception``: only so does the error survive pickling.
        span = (0, len(source)) if span is None else span
        super().__init__(message, source, span, suggestions)
        self.message = message
        self.source = source
        self.span = span
        self.suggestions = suggestions

    def __str__(self) -> str:
        start, end = self.span
        shown = self.source
        if len(shown) > 100:  # a window round the fault
            begin = max(0, start - 40)
            shown = shown[begin : begin + 80]
            start, end = start - begin, min(end - begin, 80)
        # One column a character: what breaks a line is shown as a blank, and marks stand on their letter.
        shown = "".join(" " if c.isspace() else c for c in shown)
        lines = [self.message, f"    {shown}", f"    {' ' * start}{'^' * max(1, end - start)}"]
        if self.suggestions:
            lines.append("    did you mean " + " or ".join(self.suggestions) + "?")
        return "\n".join(lines)
