"""Who only asks, says or is told of does none of the work: speakers, documents that are sent, conditions."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy import extract

DAY = dt.date(2025, 9, 20)


def _rows(text: str) -> list[tuple[str, ...]]:
    return [row.assignees for row in extract(text, on=DAY).assignments]


@pytest.mark.parametrize(
    "text",
    [
        "Bộ Công Thương cũng đề nghị việc dời kho phải xong trước ngày 28/9/2025.",
        "Bộ Công Thương yêu cầu hoàn thành việc dời kho trước ngày 28/9/2025.",
        "Bộ Công Thương đề nghị công tác dời kho kết thúc trước ngày 28/9/2025.",
        "Bộ Công Thương khẳng định dự án phải hoàn thành trước ngày 28/9/2025.",
        "Bộ Công Thương nhấn mạnh việc dời kho cần xong trước ngày 28/9/2025.",
        "Bộ Công Thương lưu ý hồ sơ phải nộp trước ngày 28/9/2025.",
    ],
)
def test_a_speaker_does_not_do_the_work(text: str) -> None:
    """Whoever asks that something be done by a day is not told to do it, and nobody is where nobody is named."""
    assert _rows(text) == []


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Bộ Công Thương đề nghị các tỉnh hoàn thành việc dời kho trước ngày 28/9/2025.", "các tỉnh"),
        ("Đề nghị Bộ Công Thương hoàn thành việc dời kho trước ngày 28/9/2025.", "Bộ Công Thương"),
        ("Bộ Công Thương yêu cầu chủ đầu tư hoàn thành việc dời kho trước ngày 28/9/2025.", "chủ đầu tư"),
        ("Bộ Công Thương hoàn thành việc dời kho trước ngày 28/9/2025.", "Bộ Công Thương"),
    ],
)
def test_who_is_asked_does(text: str, owner: str) -> None:
    """Whom a speaker asks is told, and so is a body that no such word stands behind."""
    assert _rows(text) == [(owner,)]


@pytest.mark.parametrize(
    "head",
    [
        "Thủ tướng Chính phủ Nguyễn Văn An vừa ký Công điện số 12/CĐ-TTg ngày 15/9/2025 yêu cầu các tỉnh dời kho.",
        "Thủ tướng Chính phủ Nguyễn Văn An vừa ký công điện yêu cầu các tỉnh dời kho.",
        "Thủ tướng đã ban hành Chỉ thị số 12/CT-TTg giao các tỉnh dời kho.",
        "Bộ trưởng Bộ Công Thương Nguyễn Văn An vừa có văn bản đề nghị các tỉnh dời kho.",
    ],
)
def test_who_signs_a_paper_asks(head: str) -> None:
    """Whoever signs a paper is not told what it asks for; the name of a person stands behind the post."""
    assert _rows(f"{head}\n\nThủ tướng yêu cầu: Khắc phục sự cố; hoàn thành việc dời kho trước ngày 28/9/2025.") == [
        ("các tỉnh",)
    ]


def test_a_name_that_is_a_word() -> None:
    """``Được`` in the name of who holds the post is no verb."""
    text = "Giám đốc Sở Y tế tỉnh Lai Châu Lò Văn Được yêu cầu các xã khẩn trương dời kho trước ngày 28/9/2025."

    assert _rows(text) == [("các xã",)]


def test_who_signs_and_asks_nobody() -> None:
    """A paper that tells nobody, and what a person in a post has just done, leave the work without an owner."""
    work = "Thủ tướng yêu cầu: Khắc phục sự cố; hoàn thành việc dời kho trước ngày 28/9/2025."

    assert _rows(f"Thủ tướng đã ký Công điện số 12/CĐ-TTg yêu cầu khẩn trương dời kho.\n\n{work}") == []
    assert _rows(f"Bộ trưởng Bộ Công Thương Nguyễn Văn An vừa thăm kho.\n\n{work}") == []


def test_the_name_of_who_holds_the_post_is_no_work() -> None:
    """The work starts behind the name of the person."""
    (row,) = extract("Giám đốc Sở Y tế tỉnh Lai Châu Lò Văn Ban dời kho trước ngày 28/9/2025.", on=DAY).assignments

    assert row.text == "dời kho trước ngày 28/9/2025"


@pytest.mark.parametrize(
    ("work", "rows"),
    [
        ("Quyết định hủy thầu được đăng tải trong thời hạn 05 ngày kể từ ngày ký quyết định.", 0),
        ("Thông báo kết quả chấm phải được gửi trước ngày 28/9/2025.", 0),
        ("Báo cáo các dự án được giao vốn trước ngày 28/9/2025.", 1),
        ("Thông báo kết quả chấm trước ngày 28/9/2025.", 1),
    ],
)
def test_a_document_is_sent_by_nobody_that_is_named_far_above(work: str, rows: int) -> None:
    """A document that is to be sent or posted is the subject of its sentence, and no verb of whoever stands above."""
    assert len(_rows(f"Sở Tài chính lập kế hoạch trước ngày 27/9/2025.\n{work}")) == 1 + rows


@pytest.mark.parametrize(
    "text",
    [
        "Trường hợp thời hạn khai thác, thu hồi kết thúc trước ngày 28/9/2026, năm cuối không được tính.",
        "Nếu hợp đồng thuê, mượn hết hạn trước ngày 28/9/2026, bên thuê trả lại.",
    ],
)
def test_a_condition_that_ends_before_a_day_is_no_limit(text: str) -> None:
    """``Trường hợp …, … kết thúc trước ngày D``: what ends by itself is a condition, commas inside it or not."""
    assert list(extract(text, on=DAY).of("deadline")) == []


def test_what_is_to_end_before_a_day_has_a_limit() -> None:
    """Behind the condition what ends before a day is what is meant."""
    text = "Trường hợp mưa lớn, kỳ thi phải kết thúc trước ngày 28/9/2026, các điểm thi đóng cửa."
    assert [one.text for one in extract(text, on=DAY).of("deadline")] == ["trước ngày 28/9/2026"]
