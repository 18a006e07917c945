"""How the documentation is built."""

from __future__ import annotations

project = "vnpolicy"
author = "The vnpolicy developers"
project_copyright = author
extensions = ["myst_parser", "sphinx.ext.autodoc"]
html_theme = "furo"
html_title = "vnpolicy"
exclude_patterns = ["_build"]
myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
nitpick_ignore_regex = [
    # Names of the standard library and of attrs: their inventories are on the network, and a build needs none.
    ("py:.*", r"(collections\.abc|datetime|dt|decimal|enum|typing|attrs|attr)\..*"),
    ("py:class", r"(Any|Callable|ClassVar|Decimal|Iterable|Iterator|Mapping|Sequence|optional)"),
    ("py:.*", r"(fractions|hypothesis|json|pandas|pd|polars|pl)\..*"),
    # Names that annotations use for unions and literals, and type variables.
    ("py:.*", r"(.*\.)?(T_co|V_co|Time|Level|Rows|Relation|Status|Lexicon|Document|Value|SearchStrategy)"),
    # Private helpers are not part of the reference.
    ("py:.*", r"(vnpolicy\.)?(.*\.)?_.*"),
]
