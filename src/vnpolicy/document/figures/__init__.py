"""A row for each figure (số liệu): how much of what, and when.

Amount, unit, qualifier and change are those of the entity; what it counts and the time it speaks of are read beside it.
"""

from .reading import figures
from .values import Figure, Figures

__all__ = ["Figure", "Figures", "figures"]
