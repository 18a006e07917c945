"""One module a friend (kết nối với thư viện khác): imported by name, each needs the extra that bears its name.

========================================  ==========================  =================================================
module                                    extra                       what it adds
========================================  ==========================  =================================================
:mod:`vnpolicy.integrations.pydantic`     ``vnpolicy[pydantic]``      fields read as of a day; documents as fields
:mod:`vnpolicy.integrations.spacy`        ``vnpolicy[spacy]``         a component that fills a group of spans
:mod:`vnpolicy.integrations.polars`       ``vnpolicy[polars]``        columns of values, on series and expressions
:mod:`vnpolicy.integrations.pandas`       ``vnpolicy[pandas]``        columns of values, on series
:mod:`vnpolicy.integrations.langchain`    ``vnpolicy[langchain]``     a splitter that cuts at provisions
:mod:`vnpolicy.integrations.llamaindex`   ``vnpolicy[llamaindex]``    a node parser that cuts at provisions
========================================  ==========================  =================================================
"""

from __future__ import annotations

__all__: list[str] = []
