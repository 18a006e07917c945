"""Patterns that are compiled when they are first used."""

from __future__ import annotations

import re
import re._constants as codes  # as the engine names what a pattern is made of; no public module does
import re._parser as parser
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


def repeated_groups(parts: object) -> list[object]:
    """What a pattern repeats possessively and is more than a character: the parts of its own parts too."""
    if isinstance(parts, parser.SubPattern):
        return [found for part in parts for found in repeated_groups(part)]
    if not isinstance(parts, (tuple, list)):
        return []
    inner = [found for part in parts for found in repeated_groups(part)]
    if len(parts) == 2 and parts[0] is codes.POSSESSIVE_REPEAT:
        body = parts[1][2]
        inner += [body] if len(body) != 1 or body[0][0] not in SINGLE else []
    return inner


SINGLE = {codes.LITERAL, codes.NOT_LITERAL, codes.ANY, codes.IN}


@pytest.mark.parametrize("name", MODULES)
def test_no_group_is_repeated_possessively(name):
    """CPython 3.11.0 to 3.11.4 keep what the failed round of such a repeat has read: ``(?>(?:,[0-9])*)`` is right."""
    for value in vars(import_module(name)).values():
        for pattern in [*lazy_in(value), *([value] if isinstance(value, re.Pattern) else [])]:
            if isinstance(pattern.pattern, str):
                assert not repeated_groups(parser.parse(pattern.pattern, pattern.flags)), pattern.pattern


def test_what_is_sought_there_is_found():
    """A group in a group, and none where one character is repeated."""
    assert repeated_groups(parser.parse("a(?:b(?:,[0-9])*+)"))
    assert repeated_groups(parser.parse("(?:(?:ab)?+|c)"))
    assert not repeated_groups(parser.parse("a[0-9]++ ?+(?>(?:,[0-9]++)*)"))


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


def test_the_compiled_one_takes_its_name():
    """A module that gave it a name has the compiled one there once it was used; in a table it answers as that does."""
    names = {"OTHER_RE": regex("a")}
    names["DIGIT_RE"] = lazy = _regex._Lazy("[0-9]", 0, names)
    assert lazy.match("5")
    assert isinstance(names["DIGIT_RE"], re.Pattern)
    assert isinstance(names["OTHER_RE"], _regex._Lazy)
    assert lazy.match("5")


def test_nothing_is_compiled_before_it_is_used():
    """An import pays for no pattern, not even for one that is wrong."""
    assert "match" not in vars(regex("(a"))


def test_a_pattern_that_is_wrong_says_so_when_it_is_used():
    """The error is that of ``re``."""
    with pytest.raises(re.error, match="unterminated"):
        regex("(a").match("a")
