"""Names of bodies as documents write them, and words that only look like names."""

from __future__ import annotations

import datetime as dt
import importlib.util
from pathlib import Path

import pytest

from vnpolicy import agencies
from vnpolicy.errors import ParseError

HERE = Path(__file__).parent
_spec = importlib.util.spec_from_file_location("agencies_sentences", HERE / "agencies_sentences.py")
assert _spec is not None
assert _spec.loader is not None
sentences = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(sentences)

ON = dt.date(2025, 6, 15)
LINES = (HERE / "names_read.tsv").read_text(encoding="utf-8").splitlines()[1:]
NAMES = [line.split("\t") for line in LINES]
NOT_READ = [line.split("  # ") for line in sentences.NOT_READ.strip().splitlines()]
REFUSED = [line.split("\t") for line in sentences.REFUSED.strip("\n").splitlines()]


def test_the_cases_are_many() -> None:
    """
    At least three hundred cases of names, sentences and refusals stand in the tables.
    """
    assert len(NAMES) + len(sentences.read_sentences()) + len(NOT_READ) + len(REFUSED) >= 300


@pytest.mark.parametrize(("day", "text", "name"), NAMES)
def test_a_name_is_parsed(day: str, text: str, name: str) -> None:
    """
    A name stands for the body of that name on that day.
    """
    assert name == agencies.parse(text, on=dt.date.fromisoformat(day)).name
    assert agencies.is_valid(text, on=dt.date.fromisoformat(day))


@pytest.mark.parametrize(("day", "text", "name"), NAMES)
def test_a_name_is_found_in_a_sentence(day: str, text: str, name: str) -> None:
    """
    The same name is found in a sentence, with its own words as span and the same value.
    """
    found = agencies.find(f"Theo báo cáo của {text}, tiến độ đạt yêu cầu.", on=dt.date.fromisoformat(day))

    assert [(text, name)] == [(f.text, f.value.name) for f in found]


@pytest.mark.parametrize(("day", "text", "wanted"), sentences.read_sentences())
def test_a_sentence_gives_its_bodies(day: str, text: str, wanted: list[tuple[str, str]]) -> None:
    """
    In a sentence the bodies are found, each with the words that name it, and nothing else.
    """
    found = agencies.find(text, on=dt.date.fromisoformat(day))

    assert wanted == [(f.text, f.value.name) for f in found]
    assert all(text[f.start : f.end] == f.text for f in found)


@pytest.mark.parametrize(("text", "reason"), NOT_READ)
def test_what_only_looks_like_a_name_is_left_alone(text: str, reason: str) -> None:
    """
    Groups, foreign bodies, ideas, other words, and short forms without a document are no bodies.
    """
    assert agencies.find(text, on=ON) == [], reason


@pytest.mark.parametrize(("text", "message"), REFUSED)
def test_parse_refuses_and_says_why(text: str, message: str) -> None:
    """
    What is no single body is refused with a sentence in lower case (but for names) about what is wrong.
    """
    with pytest.raises(ParseError) as e:
        agencies.parse(text, on=ON)

    assert e.value.message.startswith(message)
    assert text == e.value.source
    assert 0 <= e.value.span[0] <= e.value.span[1] <= len(text)
    assert not agencies.is_valid(text, on=ON)


def test_an_ambiguous_acronym_names_its_readings() -> None:
    """
    The readings of an ambiguous acronym are the suggestions of the error, and each of them parses.
    """
    with pytest.raises(ParseError) as e:
        agencies.parse("BCT")

    assert e.value.suggestions == ("Bộ Chính trị", "Bộ Công Thương")
    assert list(e.value.suggestions) == [agencies.parse(s).name for s in e.value.suggestions]


def test_a_misspelt_name_gets_suggestions() -> None:
    """
    For a name that is nearly one the error suggests what was probably meant.
    """
    with pytest.raises(ParseError) as e:
        agencies.parse("Bộ Khoa học Công nghẹ")

    assert "Bộ Khoa học và Công nghệ" in e.value.suggestions


def test_what_is_like_nothing_gets_no_suggestions() -> None:
    """
    A name that is somewhat like many is none of them.
    """
    for text in ("không có gì", "xin chào", ""):
        with pytest.raises(ParseError) as e:
            agencies.parse(text)
        assert e.value.suggestions == ()


@pytest.mark.parametrize(
    ("text", "on", "unit"),
    [
        ("tỉnh Đồng Nai", dt.date(2025, 8, 1), "tỉnh Đồng Nai"),
        ("Đồng Nai", dt.date(2026, 8, 1), "thành phố Đồng Nai"),
        ("Huế", None, "thành phố Huế"),
        ("TP. Hồ Chí Minh", None, "Thành phố Hồ Chí Minh"),
        ("TP.HCM", None, "Thành phố Hồ Chí Minh"),
        ("BR-VT", None, "tỉnh Bà Rịa - Vũng Tàu"),
    ],
)
def test_a_place_is_no_body_and_names_those_that_it_has(text: str, on: dt.date | None, unit: str) -> None:
    """
    The error says so, and suggests the place's committee and council under its title of the day.
    """
    with pytest.raises(ParseError) as e:
        agencies.parse(text, on=on)

    assert e.value.message == f"{unit} is a place; its bodies have names of their own"
    assert e.value.suggestions == (f"Ủy ban nhân dân {unit}", f"Hội đồng nhân dân {unit}")
    assert [agencies.parse(name).name for name in e.value.suggestions] == list(e.value.suggestions)


def test_the_provinces_are_those_of_the_day() -> None:
    """
    In July 2025 63 became 34; without a day they are those that the tables know last.
    """
    before, after = (agencies.provinces(on=day) for day in (dt.date(2025, 6, 30), dt.date(2025, 7, 1)))

    assert (len(before), len(after)) == (63, 34)
    assert agencies.provinces() == agencies.provinces(on=agencies.DATA_AS_OF)
    heirs = {unit.id for unit in after}
    assert all(unit in after or heirs.issuperset(unit.becomes) for unit in before)
    assert agencies.provinces(registry=agencies.Registry([])) == ()


def test_parse_takes_a_string() -> None:
    """
    Anything but a string is a type error.
    """
    with pytest.raises(TypeError):
        agencies.parse(5)  # type: ignore[arg-type]


def test_white_space_round_a_name_is_no_part_of_it() -> None:
    """
    Blanks and breaks before and after a name are stripped.
    """
    assert agencies.parse("Bộ Y tế") == agencies.parse("\n  Bộ Y tế ")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Chính phủ nước ngoài tài trợ", []),
        ("Chính phủ nước sở tại cho phép", []),
        ("Bộ Ngoại giao nước bạn họp", []),
        ("Chính phủ của Liên bang Nga", []),
        ("Chính phủ các nước", []),
        ("Chính phủ các bộ", ["Chính phủ"]),
        ("Bộ Y tế anh hùng", ["Bộ Y tế"]),
        ("Đoàn đại biểu Quốc\nhội các tỉnh họp", ["Quốc hội"]),
        ("các Bộ: Y tế, BCT, Xây dựng", ["Bộ Y tế", "Bộ Công Thương", "Bộ Xây dựng"]),
        ("các Bộ: Y tế, Xuân, Xây dựng", ["Bộ Y tế"]),
        ("Đảng ủy Tòa án nhân dân tối cao họp", ["Đảng ủy Tòa án nhân dân tối cao"]),
        ("Đảng uỷ Viện kiểm sát nhân dân tối cao", ["Đảng ủy Viện kiểm sát nhân dân tối cao"]),
        ("Đảng ủy Ủy ban Pháp luật và Tư pháp họp", ["Đảng ủy Ủy ban Pháp luật và Tư pháp"]),
        ("Đảng ủy Văn phòng Quốc hội báo cáo", ["Đảng ủy Văn phòng Quốc hội"]),
        ("Đảng ủy Ban Tổ chức Trung ương họp", ["Đảng ủy Ban Tổ chức Trung ương"]),
        ("Đảng ủy Kiểm toán nhà nước góp ý", ["Đảng ủy Kiểm toán nhà nước"]),
        ("Thanh tra Văn phòng Quốc hội", ["Văn phòng Quốc hội"]),
        ("Ban cán sự đảng Tòa án nhân dân tối cao", ["Ban cán sự đảng Tòa án nhân dân tối cao"]),
        ("Thanh tra Tòa án nhân dân tối cao", ["Tòa án nhân dân tối cao"]),
        ("Đảng đoàn Mặt trận Tổ quốc Việt Nam họp", ["Đảng đoàn Mặt trận Tổ quốc Việt Nam"]),
        ("Đảng đoàn HĐND tỉnh Sơn La", ["Đảng đoàn Hội đồng nhân dân tỉnh Sơn La"]),
        ("Kho bạc Nhà nước tỉnh Sơn La", ["Kho bạc Nhà nước tỉnh Sơn La"]),
        ("Kho bạc Nhà nước Sơn La; Kho bạc Nhà nước", ["Kho bạc Nhà nước tỉnh Sơn La", "Kho bạc Nhà nước"]),
    ],
)
def test_what_a_careful_reader_reads(text: str, names: list[str]) -> None:
    """
    A government abroad is none of ours; letters of several are the ministry's in its list; courts have a committee.
    """
    assert [found.value.name for found in agencies.find(text, on=dt.date(2025, 6, 1))] == names


def test_no_two_patterns_have_one_name() -> None:
    """
    A name of the tables leads to one pattern at most, so that none has to be chosen by the day.
    """
    patterns = agencies.Registry.default().patterns
    names = [name.lower() for pattern in patterns for name in (pattern.name, *pattern.aliases)]

    assert sorted(set(names)) == sorted(names)


def test_a_pattern_is_in_force_in_its_days() -> None:
    """
    A body of the provinces stands from its first day to its last, both included.
    """
    pattern = next(p for p in agencies.Registry.default().patterns if p.since and p.until)
    day = dt.timedelta(days=1)

    assert pattern.since is not None
    assert pattern.until is not None
    assert [
        pattern.in_force(on) for on in (pattern.since - day, pattern.since, pattern.until, pattern.until + day)
    ] == [False, True, True, False]


def test_a_mark_without_its_letter_is_no_word_of_a_name():
    """A lone accent behind a blank ends a committee's name; what is read is read back."""
    (body,) = agencies.find("BAN CHỈ ĐẠO 35 \u0301 HỌP.")

    assert agencies.parse(body.value.name) == body.value
