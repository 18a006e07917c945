"""What the heads of a table say that its columns hold (cột của bảng phân công)."""

from __future__ import annotations

from vnpolicy._regex import regex

__all__ = ["column", "columns_left", "comes_after", "heads_due", "opens_row"]

_HEADS = {
    "number": r"(?:số[ \n])?(?:stt|tt)|số thứ tự",
    "begin": r"(?:(?:thời (?:gian|hạn|điểm)|ngày) )?(?:bắt đầu|khởi công).{0,24}",
    "due": (
        r"(?:thời[ \n](?:gian|hạn|điểm)|tiến[ \n]độ|hạn)(?![ \n](?:bắt đầu|khởi công))(?:[ \n/,].{0,40})?"
        # “Hoàn thành kết nối” is a product
        r"|(?:ngày )?hoàn thành(?: (?:trước|trong|vào|đến|theo|dự kiến|chậm nhất|năm|tháng|quý|nhiệm vụ|công việc)"
        r"(?: .{0,12})?| ?[(/,].{0,18})?"
    ),
    "help": r"(?:cơ quan|đơn vị|các cơ quan)?(?:, đơn vị)? ?phối hợp.{0,30}",
    "lead": (
        r"(?:cơ quan|đơn vị|bộ|ngành|sở|phân công|người|bộ phận).{0,20}"
        r"(?:chủ trì|thực hiện|phụ trách|đầu mối|chịu trách nhiệm).{0,30}"
        r"|chủ trì.{0,20}|phân công.{0,20}|trách nhiệm.{0,20}|đơn vị|cơ quan"
    ),
    "work": (
        r"(?:tên |nội dung|các )?.{0,12}"
        r"(?:nhiệm vụ|công việc|nội dung|hoạt động|giải pháp|đề án|dự án|văn bản|sản phẩm).{0,30}"
    ),
}
_HEAD_RES = {name: regex(rf"(?:{pattern})$") for name, pattern in _HEADS.items()}
_BASIS_RE = regex(r"(?:văn bản|căn cứ|quyết định|nguồn).{0,24}giao.{0,24}|căn cứ.{0,30}|văn bản giao.{0,30}")
_NUMBER_RE = regex(r"(?:[0-9]{1,3}(?:\.[0-9]{1,2}){0,2}|[ivx]{1,5}|[a-h])[.)]?$|[j-uyđ][.)]$")


def column(words: str) -> str | None:
    """What a column holds whose head says this; None for what is no head."""
    if len(words) > 70 or _NUMBER_RE.match(words):
        return None
    if _BASIS_RE.match(words):
        return "basis"
    return next((name for name, pattern in _HEAD_RES.items() if pattern.match(words)), "other")


def heads_due(words: str) -> bool:
    """Whether a head says that its column holds the day on which work is due."""
    return _HEAD_RES["due"].match(words) is not None


def opens_row(lower: str, start: int, end: int) -> bool:
    """Whether a cell is a number, or the head of a column of numbers or of days: a row starts with it."""
    return bool(
        _NUMBER_RE.match(lower, start, end)
        or any(_HEAD_RES[name].match(lower, start, end) for name in ("number", "due"))
    )


def columns_left(header: list[str]) -> list[str]:
    """The columns before that of the days."""
    return header[: header.index("due")]


def comes_after(header: list[str], one: str, other: str) -> bool:
    """Whether a column stands behind another, where the header has both."""
    return one in header and other in header and header.index(one) > header.index(other)
