"""How a document is laid out (thể thức): its head, and its tree of provisions.

Layout and the order of headings follow Decree 30/2020/NĐ-CP, appendix I: issuer, number, place and date, type and
title at the head (:mod:`.heads`, :mod:`.titles`, :mod:`.signers`); Phần, Chương, Mục, Tiểu mục, Điều, khoản, điểm
below (:mod:`.headings`, :mod:`.tree`). Plans, notices and documents of the Party number their sections with bare Roman
figures (``I.``), which are cited as *mục I*.
"""

from .heads import head
from .reading import read
from .values import Chunk, Head, Level, Node, Structure

__all__ = ["Chunk", "Head", "Level", "Node", "Structure", "head", "read"]
