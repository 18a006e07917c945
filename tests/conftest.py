"""How hard the property tests try.

``gate`` (the default) tries the same cases every time, so that a red run means the change; ``long`` looks for new
ones: ``VNPOLICY_PROFILE=long python -m pytest``.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

settings.register_profile(
    "gate",
    derandomize=True,
    deadline=None,
    max_examples=100,
    # The second: mutmut runs the tests many times in one process.
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.differing_executors],
)
settings.register_profile("long", deadline=None, max_examples=5_000, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("VNPOLICY_PROFILE", "gate"))
