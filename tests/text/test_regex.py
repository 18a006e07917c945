"""Patterns that are compiled when they are first used."""

from __future__ import annotations

import re
from importlib import import_module
from pkgutil import walk_packages

import pytest

import vnpolicy
from vnpolicy import _regex
from vnpolicy._regex import regex


def lazy_in(value: object) -> list[object]:
    """The patterns in a module's attribute: it may be one, or a table of them."""
    if isinstance(value, _regex._Lazy):
        return [value]
    if isinstance(value, dict):
        value = tuple(value.values())
    return [found for item in value for found in lazy_in(item)] if isinstance(value, (tuple, list)) else []


MODULES = [
    module.name
    for module in walk_packages(vnpolicy.__path__, "vnpolicy.")
    if not module.name.startswith(("vnpolicy.integrations", "vnpolicy.__main__"))
]


@pytest.mark.parametrize("name", MODULES)
def test_every_pattern_of_the_grammar_compiles(name):
    """What is put off until it is used is none the less right."""
    for value in vars(import_module(name)).values():
        for pattern in lazy_in(value):
            assert re.compile(pattern.pattern, pattern._flags).groupindex == pattern.groupindex


def test_it_is_the_pattern_that_it_will_be():
    """Whichever method is asked first, it answers as the compiled pattern does."""
    text = "Điều 5 và điều 7"
    for method, call in {
        "match": lambda p: p.match(text)[0],
        "search": lambda p: p.search(text, 3).span(),
        "fullmatch": lambda p: p.fullmatch("điều 7")["n"],
        "findall": lambda p: p.findall(text),
        "finditer": lambda p: [m.start() for m in p.finditer(text)],
        "sub": lambda p: p.sub("x", text),
        "split": lambda p: p.split(text),
    }.items():
        lazy = regex("(?:đ|Đ)iều (?P<n>[0-9])")
        assert call(lazy) == call(re.compile("(?:đ|Đ)iều (?P<n>[0-9])")), method
        assert call(lazy) == call(re.compile("(?:đ|Đ)iều (?P<n>[0-9])")), method


def test_nothing_is_compiled_before_it_is_used():
    """An import pays for no pattern, not even for one that is wrong."""
    assert "match" not in vars(regex("(a"))


def test_a_pattern_that_is_wrong_says_so_when_it_is_used():
    """The error is that of ``re``."""
    with pytest.raises(re.error, match="unterminated"):
        regex("(a").match("a")
