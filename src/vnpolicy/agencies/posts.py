"""Posts of the border guard and port authorities (đồn biên phòng, cảng vụ), each by its place or its region."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnpolicy._regex import regex

from .values import Agency
from .words import UPPER, plain, slug

if TYPE_CHECKING:
    from .context import Context

__all__ = ["POSTS", "post"]

# Port authorities are named after the place, or the region in Roman figures: Thông tư số 18/2025/TT-BXD
# (justintimevn.com: quy-dinh-moi-ve-to-chuc-hoat-dong-cua-cang-vu-hang-hai).
POSTS = {
    "đồn biên phòng": ("Đồn Biên phòng", "command"),
    "cảng vụ hàng hải": ("Cảng vụ Hàng hải", "regional"),
    "cảng vụ đường thủy nội địa": ("Cảng vụ Đường thủy nội địa", "regional"),
}
_PLACE_RE = regex(
    rf"[ ](?:[Kk]hu[ ]vực[ ][IVX]{{1,5}}(?!\w)|(?:[Cc]ửa[ ]khẩu[ ])?(?:[Qq]uốc[ ]tế[ ])?(?:[Cc]ảng[ ])?(?!Biên)"
    rf"[{UPPER}][\w']*+(?:[ ](?:-[ ])?[{UPPER}][\w']*+){{0,3}}(?!\w))"
)


def post(at: Context, start: int, end: int) -> tuple[int, Agency] | None:
    """A post by its place: ``Đồn Biên phòng Yên Khương``, ``Cảng vụ Hàng hải Nha Trang``."""
    match = _PLACE_RE.match(at.folded.cased, end)
    if match is None or at.folded.cased[start:end].isupper():
        return None
    head, category = POSTS[plain(at.folded.lower[start:end])]
    name = f"{head}{match[0]}"
    return match.end(), Agency(slug(name), name, category, "central")
