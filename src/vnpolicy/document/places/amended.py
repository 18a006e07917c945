"""Which document, and which place of it, the lines below speak of, until a heading of their level."""

from __future__ import annotations

from attrs import define

from .chains import common

__all__ = ["WHOLE", "Frame", "amend", "push"]

WHOLE = 10  # a scope that no heading closes


@define
class Frame:
    """A stretch of the text that speaks of another document, until a heading of its level."""

    scope: int
    document: str | None
    labels: tuple[str, ...]  # the place being amended
    line: int
    amends: bool = True
    inherited: bool = False  # the heading names no document and no place of its own: those of the frame above
    bare: bool = False  # its line has lost its number, as those of a list that was numbered by the program do


def push(frames: list[Frame], frame: Frame) -> None:
    """Open a frame; those of its level and below end."""
    while frames and frames[-1].scope <= frame.scope:
        frames.pop()
    frames.append(frame)


def amend(frames: list[Frame], new: Frame, *, part: bool, named: bool) -> None:
    """A line that amends a place opens a frame; a part of a place that is being amended stays in its frame."""
    if new.bare and not part:  # beside the last such line, whatever items stand below that
        new.scope = max((frame.scope for frame in frames if frame.bare), default=new.scope)
    frame = frames[-1] if frames else None
    if frame is None or frame.scope < new.scope:
        push(frames, new)
    elif frame.line == new.line and frame.scope == new.scope:
        frame.labels = common(frame.labels, new.labels) if frame.labels and not frame.inherited else new.labels
        frame.inherited = False
        if named and new.document is not None:
            frame.document = new.document
    elif not part or named or frame.scope > new.scope:
        push(frames, new)
