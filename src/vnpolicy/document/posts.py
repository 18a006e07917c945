"""Posts (chức vụ) by which documents are signed, and in whose name they are issued."""

from __future__ import annotations

from vnpolicy.tables import rows

__all__ = ["posts"]


def posts(use: str) -> str:
    """A pattern of the posts that one signs by (``signs``), or that a body issues by (``issues``); blanks are blanks.

    >>> import re
    >>> from vnpolicy.document.posts import posts
    >>> re.match(posts("issues"), "tổng giám đốc công ty")[0]
    'tổng giám đốc'
    """
    words = (row["post"].lower() for row in rows("document", "posts") if row[use])
    return f"(?:{'|'.join(sorted(words, key=len, reverse=True))})"
