"""Days that are counted or repeat in rarer words: the nth day from an event, an hour of every day, a second day."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy import deadlines, extract
from vnpolicy.errors import ParseError

ON = dt.date(2025, 6, 15)


def found(text):
    return [(one.text, one.value.to_dict()) for one in deadlines.find(text, on=ON)]


@pytest.mark.parametrize(
    ("text", "amount", "unit", "anchor"),
    [
        ("chậm nhất là ngày thứ 10 kể từ ngày phát sinh nghĩa vụ", "10", "day", "ngày phát sinh nghĩa vụ"),
        ("Chậm nhất vào ngày làm việc thứ 5 kể từ ngày nhận đủ hồ sơ", "5", "working_day", "ngày nhận đủ hồ sơ"),
        ("muộn nhất là ngày thứ mười lăm tính từ khi có kết luận", "15", "day", "khi có kết luận"),
        ("chậm nhất là ngày thứ 30 (ba mươi) kể từ ngày bàn giao", "30", "day", "ngày bàn giao"),
        ("chậm nhất là ngày làm việc thứ năm sau ngày mở thầu", "5", "working_day", "ngày mở thầu"),
        ("chậm nhất là ngày\nthứ ba kể từ ngày nhận đơn", "3", "day", "ngày nhận đơn"),
    ],
)
def test_the_nth_day_from_an_event_ends_a_term(text, amount, unit, anchor):
    """The first day is not counted, so the nth day after an event is the last of a term of n days."""
    (entity,) = extract(f"Đơn vị nộp tờ khai, {text}.", on=ON).of("deadline", "ordinal", "date")
    value = {"term": {"amount": amount, "unit": unit}, "anchor": anchor, "relation": "by"}
    assert (entity.text, entity.to_dict()["value"]) == (text, value)
    assert deadlines.parse(text) == entity.value
    assert deadlines.parse(str(entity.value)) == entity.value


def test_the_nth_day_from_a_known_day_is_due():
    """A tenth day counted from a Saturday: the Civil Code leaves the first day out (art. 147(2))."""
    assert deadlines.parse("chậm nhất là ngày thứ 10 kể từ ngày 01/3/2025").due == dt.date(2025, 3, 11)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Chứng quyền giao dịch vào ngày làm việc thứ hai kể từ ngày niêm yết.", "when it begins, no limit"),
        ("Trả lời trước ngày thứ 5 kể từ ngày nhận đơn.", "a day less than the term"),
        ("Nộp chậm nhất là ngày thứ Hai sau ngày lễ.", "a Monday"),
        ("Nộp chậm nhất là ngày thứ 1,5 kể từ ngày ký.", "no whole day"),
        ("Nộp chậm nhất là ngày thứ 0 kể từ ngày ký.", "no day"),
        ("Nộp chậm nhất là ngày thứ bao nhiêu kể từ ngày ký.", "no figure"),
        ("Nộp chậm nhất là ngày thứ 20 trong kỳ.", "no event"),
    ],
)
def test_an_ordinal_day_is_no_term(text, reason):
    """What names a weekday, a beginning or nothing to count from stays as it is."""
    assert not [value for _, value in found(text) if "term" in value], reason


@pytest.mark.parametrize(
    ("text", "rule", "relation"),
    [
        ("trước 16 giờ hằng ngày", "FREQ=DAILY", "before"),
        ("trước 17h30 hàng ngày", "FREQ=DAILY", "before"),
        ("chậm nhất 9 giờ mỗi ngày", "FREQ=DAILY", "by"),
        ("trước ngày thứ Năm hằng tuần", "FREQ=WEEKLY;BYDAY=WE", "before"),
        ("trước 16 giờ 30 phút ngày thứ Sáu hằng tuần", "FREQ=WEEKLY;BYDAY=FR", "before"),
        ("trước 15:00 ngày thứ Sáu hàng tuần", "FREQ=WEEKLY;BYDAY=FR", "before"),
        ("ngày thứ 3 hằng tuần", "FREQ=WEEKLY;BYDAY=TU", None),
    ],
)
def test_an_hour_of_every_day_and_a_named_day_of_every_week(text, rule, relation):
    """A due hour that comes every day repeats, as does a day of the week with ``ngày`` before it."""
    assert found(f"Các xã gửi số liệu {text}.")[0][0] == text
    value = deadlines.parse(text)
    assert (value.rrule, value.relation) == (rule, relation)
    assert deadlines.parse(str(value)) == value


@pytest.mark.parametrize(
    ("text", "span", "rule", "limit"),
    [
        (
            "Hằng tuần, trước 16 giờ 00 ngày thứ Sáu, chủ đầu tư gửi ảnh.",
            "trước 16 giờ 00 ngày thứ Sáu",
            "FR",
            {"relation": "before", "time": "16:00"},
        ),
        ("Mỗi tuần các trạm báo chậm nhất thứ Hai.", "chậm nhất thứ Hai", "MO", {"relation": "by"}),
        ("Hằng tuần nộp sổ trước chủ nhật.", "trước chủ nhật", "SA", {"relation": "before"}),
    ],
)
def test_the_week_may_be_said_before_its_day(text, span, rule, limit):
    """``Hằng tuần`` at the head of a clause makes the day that is due in it repeat."""
    assert (span, {"rrule": f"FREQ=WEEKLY;BYDAY={rule}", **limit}) in found(text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Cập nhật hằng ngày.", "only describes"),
        ("Trụ sở mở cửa đến 17 giờ hằng ngày.", "no limit of a duty"),
        ("Nhận sau 15 giờ hằng ngày thì trả vào hôm sau.", "not before"),
        ("Hằng tuần, các xã họp vào thứ Sáu.", "no limit"),
        ("Hằng tuần, trước thứ Sáu, ngày 20/6/2025 thì họp.", "a day of the calendar"),
        ("Trong tuần trước thứ Sáu có mưa.", "does not repeat"),
        ("Đi làm trước hằng ngày công quy định.", "no hour"),
    ],
)
def test_what_happens_every_day_or_week_and_is_not_due(text, reason):
    """Without a limit nothing repeats that could be missed."""
    assert not [value for _, value in found(text) if "rrule" in value], reason


def test_minutes_before_a_day_are_no_length():
    """``16 giờ 30 ngày thứ Sáu`` has no thirty days in it, and two lengths side by side stay two."""
    assert found("Nộp lúc 16 giờ 30 ngày thứ Sáu.") == []
    assert [text for text, _ in found("Khóa học có 160 giờ và 30 ngày thực tập.")] == ["160 giờ", "30 ngày"]
    assert found("Nộp lúc 16 giờ 30 ngày (thứ Sáu).") == []


def test_a_second_day_shares_the_preposition_where_the_clause_ends():
    """``trước ngày A và ngày B.`` sets two limits; a day that goes on with a clause of its own is a date."""
    first, second = found("Nộp báo cáo trước ngày 30/6/2025 và ngày 30/9/2025.")
    assert first == ("trước ngày 30/6/2025", {"due": "2025-06-29", "relation": "before"})
    assert second == ("ngày 30/9/2025", {"due": "2025-09-29", "relation": "before"})
    assert found("Nộp chậm nhất ngày 30/6 và 30/9;")[1] == ("30/9", {"due": "2025-09-30", "relation": "by"})
    for more in ("họp tổ", "thì họp", "của năm đó"):
        assert "date" in found(f"Trước ngày 30/6/2025 và ngày 02/7/2025 {more}.")[1][1]
    assert "date" in found("Đến ngày 30/6/2025 và ngày 30/9/2025.")[-1][1]


def test_a_quotation_mark_behind_the_full_stop_is_no_part_of_the_event():
    """The new words of an article end in a full stop and a quotation mark."""
    ((_, value),) = found("“3. Trả lời trong thời hạn 10 ngày kể từ ngày nhận đơn.”.")
    assert value["anchor"] == "ngày nhận đơn"


@pytest.mark.parametrize("text", ["hằng ngày", "trước 25 giờ hằng ngày", "trước hằng ngày", "chậm nhất là ngày thứ 10"])
def test_what_is_no_time_is_refused(text):
    """``parse`` refuses what has no limit, no such hour or no event."""
    with pytest.raises(ParseError):
        deadlines.parse(text)


@pytest.mark.parametrize("words", ["mười\nlăm", "mười\n năm", "mười  lăm"])
def test_a_line_may_end_inside_the_bracket_of_a_figure(words):
    """The words of a figure in brackets are two, and a line may end between them."""
    text = f"15 ({words}) ngày làm việc kể từ ngày nhận đơn"
    ((span, value),) = found(f"Trả lời trong {text}.")
    assert span == f"trong {text}"
    assert value["term"] == {"amount": "15", "unit": "working_day"}
