"""How a binding was made: what :attr:`vnpolicy.Entity.how` says."""

from __future__ import annotations

__all__ = ["AMENDED", "BEFORE", "IN_ROW", "LEAD_IN", "LISTED", "NAMED", "REPEATED", "THIS", "How"]

NAMED = "named beside it"
LISTED = "shared by a list"
THIS = "this document"
AMENDED = "the document being amended"
LEAD_IN = "the sentence that opens the list"
BEFORE = "the document cited before"
REPEATED = "cited in full in this document"
IN_ROW = "the document that heads the row"

How = dict[tuple[int, int, str], str]
"""For each span (start, end, field) that was settled, by what."""
