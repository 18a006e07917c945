"""The references of a document: their day and issuer, what short forms and bare names stand for.

They are settled in three steps (:mod:`.reading`): what stands beside a reference (:mod:`.beside`, who issues it by
:mod:`.issuers`), what it shares with those of its list (:mod:`.lists`) or gives to the law that it amends
(:mod:`.amending`), and what repeats another (:mod:`.repeated`). Which of them is the document's own says :mod:`.own`.
"""

from .own import own_id
from .reading import resolve_references
from .references import holding

__all__ = ["holding", "own_id", "resolve_references"]
