"""What a document is called where its number is not repeated: the nouns before ``này`` and ``đó``."""

from __future__ import annotations

from vnpolicy.references.labels import S

__all__ = ["ATTACHED", "DOCUMENT", "DOCUMENTS", "PRINTED", "VERBS"]

DOCUMENTS = (
    "bộ luật|luật|nghị định|nghị quyết|thông tư(?: liên tịch)?|quyết định|pháp lệnh|hiến pháp|quy định|quy chế|điều lệ"
    "|kế hoạch|chỉ thị|hướng dẫn|văn bản|chương trình|đề án|quy chuẩn|tiêu chuẩn|công văn|công điện|thông báo|tờ trình"
    "|quy tắc|quy trình|hiệp định|công ước|nghị định thư|hợp đồng|danh mục|báo cáo|kết luận|lệnh"
)
ATTACHED = (
    "quy chế|quy định|điều lệ|chương trình|kế hoạch|đề án|danh mục|nội quy|quy trình|hướng dẫn|chiến lược|quy hoạch"
    "|quy chuẩn|quy tắc|bảng|biểu|phụ lục|qui chế|qui định|bản quy chế|bản quy định|bản qui chế|bản qui định"
)
DOCUMENT = f"(?:{DOCUMENTS.replace(' ', S)})"
# Nouns that are verbs as well.
VERBS = frozenset(
    {
        "quy định",
        "quyết định",
        "kế hoạch",
        "hướng dẫn",
        "chỉ thị",
        "thông báo",
        "báo cáo",
        "kết luận",
        "lệnh",
        "nghị quyết",
    }
)
# The types that other documents print and quote.
PRINTED = frozenset(
    {
        "bộ luật",
        "luật",
        "pháp lệnh",
        "nghị định",
        "thông tư",
        "thông tư liên tịch",
        "nghị quyết",
        "quyết định",
        "hiến pháp",
    }
)
