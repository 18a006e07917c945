"""Which article a place in a text is of, and of which document: ``Điều này``, ``điểm a`` under an amended article.

One pass (:mod:`.reading`) completes each place from what is being read there and names its document. It asks which
article is being read (:mod:`.headings`), what the words after the place name (:mod:`.named`), and whose words the text
around it are: lines that amend (:mod:`.amended`), new text in quotation marks (:mod:`.quotes`), articles that the text
prints (:mod:`.excerpts`), rows of tables (:mod:`.rows`).
"""

from .reading import resolve_places

__all__ = ["resolve_places"]
