"""What an import costs, and what it may not load."""

from __future__ import annotations

import subprocess
import sys

import vnpolicy
from vnpolicy import document

FRIENDS = ("attr", "attrs", "dateutil", "hypothesis", "underthesea", "holidays", "pandas", "numpy")


def fresh(code: str) -> str:
    """Run code in an interpreter that has imported nothing yet."""
    return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout


def test_importing_the_library_loads_no_third_party_module():
    """``import vnpolicy`` alone leaves every friend out of ``sys.modules``."""
    loaded = fresh("import sys, vnpolicy; print(*sys.modules)").split()

    assert [name for name in loaded if name.split(".")[0] in FRIENDS] == []


def test_reading_a_document_loads_no_optional_friend():
    """``extract`` needs attrs, and dateutil at most."""
    loaded = fresh("import sys, vnpolicy; vnpolicy.extract('đạt 50,4% trong quý 2/2025'); print(*sys.modules)").split()

    assert [name for name in loaded if name.split(".")[0] in FRIENDS[3:]] == []


def test_the_facade_says_what_it_holds():
    """Every public name can be had, and shows in ``dir``."""
    assert [name for name in vnpolicy.__all__ if not hasattr(vnpolicy, name)] == []
    assert set(vnpolicy.__all__) <= set(dir(vnpolicy))
    assert vnpolicy.__version__


def test_a_room_is_had_from_the_facade_alone():
    """A type checker knows ``vnpolicy.document`` after ``import vnpolicy``, and so does Python."""
    assert fresh("import vnpolicy; print(vnpolicy.document.KINDS[0])") == "number\n"


def test_an_unknown_name_is_an_attribute_error():
    """What the facade does not hold is refused as Python does; so in the rooms that load a part of theirs late."""
    assert not hasattr(vnpolicy, "guess")
    for room in (vnpolicy.deadlines, document):
        assert [name for name in room.__all__ if not hasattr(room, name)] == []
        assert not hasattr(room, "guess")
