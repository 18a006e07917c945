"""Short forms of bodies in a document: what they stand for, and when they stand for nothing."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy import agencies
from vnpolicy.document import claims
from vnpolicy.document.bodies import resolve_agencies
from vnpolicy.text import fold

ON = dt.date(2025, 8, 15)


def read(text: str, on: dt.date | None = ON) -> list[tuple[str, str, bool]]:
    """The words, the name, and whether they are a short form."""
    folded = fold(text)
    hits = resolve_agencies(folded, claims.settle(agencies._scan(folded, on)), on)
    return [(folded.quote(hit.start, hit.end), str(hit.value), hit.short) for hit in hits]


CASES = {
    "the issuer at the head": (
        "ỦY BAN NHÂN DÂN TỈNH SƠN LA\nGiám đốc Sở Y tế; Chánh Văn phòng UBND tỉnh. UBND tỉnh Lai Châu phối hợp.",
        [
            ("ỦY BAN NHÂN DÂN TỈNH SƠN LA", "Ủy ban nhân dân tỉnh Sơn La", False),
            ("Sở Y tế", "Sở Y tế tỉnh Sơn La", True),
            ("Văn phòng UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh Sơn La", True),
            ("UBND tỉnh Lai Châu", "Ủy ban nhân dân tỉnh Lai Châu", False),
        ],
    ),
    "a committee whose short form stands in a bracket": (
        "Bộ lập Ban Chỉ đạo xây kho gạo cho các đảo xa (BCĐ). BCĐ họp hằng quý, Trưởng BCĐ ký.",
        [
            ("Ban Chỉ đạo xây kho gạo cho các đảo xa", "Ban Chỉ đạo xây kho gạo cho các đảo xa", False),
            *[("BCĐ", "Ban Chỉ đạo xây kho gạo cho các đảo xa", True)] * 3,
        ],
    ),
    "a committee that the text calls by its head": (
        "LẬP TỔ CÔNG TÁC GỠ VƯỚNG CHO BẾN CẢNG (SAU ĐÂY GỌI TẮT LÀ TỔ CÔNG TÁC)\nTổ\ncông tác họp.",
        [
            ("TỔ CÔNG TÁC GỠ VƯỚNG CHO BẾN CẢNG", "Tổ công tác gỡ vướng cho bến cảng", False),
            ("TỔ CÔNG TÁC", "Tổ công tác gỡ vướng cho bến cảng", True),
            ("Tổ\ncông tác", "Tổ công tác gỡ vướng cho bến cảng", True),
        ],
    ),
    "a district's own offices": (
        (
            "Sáng 20/5, UBND huyện Mai Sơn (Sơn La) họp ở xã Nà Ớt (Bản Mới). "
            "Phó Bí thư Huyện ủy nói; Ban Thường vụ Huyện ủy, Phòng Nội vụ "
            "và Phòng Nông nghiệp và Môi trường lo việc. UBND tỉnh, Sở Y tế góp ý."
        ),
        [
            ("UBND huyện Mai Sơn", "Ủy ban nhân dân huyện Mai Sơn", False),
            ("Huyện ủy", "Huyện ủy Mai Sơn", True),
            ("Ban Thường vụ Huyện ủy", "Ban Thường vụ Huyện ủy Mai Sơn", True),
            ("Phòng Nội vụ", "Phòng Nội vụ huyện Mai Sơn", True),
            ("Phòng Nông nghiệp và Môi trường", "Phòng Nông nghiệp và Môi trường huyện Mai Sơn", True),
            ("UBND tỉnh", "Ủy ban nhân dân tỉnh Sơn La", True),
            ("Sở Y tế", "Sở Y tế tỉnh Sơn La", True),
        ],
    ),
    "a district at the head of a sentence, and the province's page of the web": (
        "Huyện Mai Sơn (Sơn La) bị ngập. UBND tỉnh họp. Đăng trên cổng thông tin điện tử UBND tỉnh, HĐND bốn cấp.",
        [("UBND tỉnh", "Ủy ban nhân dân tỉnh Sơn La", True)],
    ),
    "the Party's bodies in the province's police and army": (
        "ỦY BAN NHÂN DÂN TỈNH SƠN LA\nĐảng ủy Công an tỉnh, Đảng ủy Quân sự tỉnh họp.",
        [
            ("ỦY BAN NHÂN DÂN TỈNH SƠN LA", "Ủy ban nhân dân tỉnh Sơn La", False),
            ("Đảng ủy Công an tỉnh", "Đảng ủy Công an tỉnh Sơn La", True),
            ("Đảng ủy Quân sự tỉnh", "Đảng ủy Quân sự tỉnh Sơn La", True),
        ],
    ),
    "the offices of two districts": (
        "UBND huyện Mai Sơn (Sơn La) và UBND huyện Mường Tè (Lai Châu) họp. Huyện ủy nói; Sở Y tế góp ý.",
        [
            ("UBND huyện Mai Sơn", "Ủy ban nhân dân huyện Mai Sơn", False),
            ("UBND huyện Mường Tè", "Ủy ban nhân dân huyện Mường Tè", False),
        ],
    ),
    "a committee of the Party beside that of the people": (
        "ỦY BAN NHÂN DÂN TỈNH SƠN LA\nĐề nghị UBND tỉnh, Tỉnh ủy; HĐND tỉnh, Tỉnh đoàn. HĐND 3 cấp; HĐND hai cấp.",
        [
            ("ỦY BAN NHÂN DÂN TỈNH SƠN LA", "Ủy ban nhân dân tỉnh Sơn La", False),
            ("UBND tỉnh", "Ủy ban nhân dân tỉnh Sơn La", True),
            ("Tỉnh ủy", "Tỉnh ủy Sơn La", True),
            ("HĐND tỉnh", "Hội đồng nhân dân tỉnh Sơn La", True),
            ("Tỉnh đoàn", "Tỉnh đoàn Sơn La", True),
        ],
    ),
    "a body that every province has": (
        (
            "ỦY BAN NHÂN DÂN TỈNH SƠN LA\nQuyền hạn của Sở Y tế thuộc Ủy ban nhân dân tỉnh, thành phố. "
            "Sở Tài chính thực hiện; Sở Nội vụ thuộc UBND cấp tỉnh."
        ),
        [
            ("ỦY BAN NHÂN DÂN TỈNH SƠN LA", "Ủy ban nhân dân tỉnh Sơn La", False),
            ("Sở Tài chính", "Sở Tài chính tỉnh Sơn La", True),
        ],
    ),
    "a committee of the centre": (
        "Ban Chỉ đạo Trung ương về đắp đê họp. Ban Chỉ đạo TW giao việc; BCĐ T.Ư ghi. Ban Chỉ đạo TƯ trình.",
        [
            (words, "Ban Chỉ đạo Trung ương về đắp đê", short)
            for words, short in (
                ("Ban Chỉ đạo Trung ương về đắp đê", False),
                ("Ban Chỉ đạo TW", True),
                ("BCĐ T.Ư", True),
                ("Ban Chỉ đạo TƯ", True),
            )
        ],
    ),
    "a committee that helps many": (
        "Lập Ban Chỉ đạo hỗ trợ các địa phương đắp đê (Ban Chỉ đạo).",
        [
            ("Ban Chỉ đạo hỗ trợ các địa phương đắp đê", "Ban Chỉ đạo hỗ trợ các địa phương đắp đê", False),
            ("Ban Chỉ đạo", "Ban Chỉ đạo hỗ trợ các địa phương đắp đê", True),
        ],
    ),
    "a bracket that means another, or follows a clause": (
        "Ban Chỉ đạo đắp đê cho đảo (Tổ công tác). Ban Chỉ đạo họp bàn việc đắp đê (BCĐ).",
        [],
    ),
    "a committee of a province with its bracket": (
        "Ban Chỉ đạo chuyển đổi số tỉnh Sơn La (BCĐ).",
        [
            ("Ban Chỉ đạo chuyển đổi số tỉnh Sơn La", "Ban Chỉ đạo chuyển đổi số tỉnh Sơn La", False),
            ("BCĐ", "Ban Chỉ đạo chuyển đổi số tỉnh Sơn La", True),
        ],
    ),
    "a number that is still to be given": (
        "UBND TỈNH SƠN LA\nSỞ CÔNG THƯƠNG\nSố:    /SCT-CN",
        [
            ("UBND TỈNH SƠN LA", "Ủy ban nhân dân tỉnh Sơn La", False),
            ("SỞ CÔNG THƯƠNG", "Sở Công Thương tỉnh Sơn La", True),
        ],
    ),
    "a place beside which another is ranked": (
        "Sở Tài chính báo cáo tăng trưởng đứng thứ 2 cả vùng (sau thành phố Huế).",
        [],
    ),
    "a place of another title than the one that is meant": (
        "UBND tỉnh họp với Sở Tài chính; đoàn thành phố Huế tới thăm.",
        [],
    ),
    "the only place": (
        "UBND tỉnh họp với Sở Tài chính về thu ngân sách của tỉnh Sơn La.",
        [
            ("UBND tỉnh", "Ủy ban nhân dân tỉnh Sơn La", True),
            ("Sở Tài chính", "Sở Tài chính tỉnh Sơn La", True),
        ],
    ),
    "the only province of the bodies": (
        "UBND tỉnh họp với Sở Tài chính; Công an tỉnh Sơn La báo cáo.",
        [
            ("UBND tỉnh", "Ủy ban nhân dân tỉnh Sơn La", True),
            ("Sở Tài chính", "Sở Tài chính tỉnh Sơn La", True),
            ("Công an tỉnh Sơn La", "Công an tỉnh Sơn La", False),
        ],
    ),
    "the only place of the text": (
        "Trên địa bàn tỉnh Sơn La, Tỉnh ủy và HĐND tỉnh giám sát.",
        [("Tỉnh ủy", "Tỉnh ủy Sơn La", True), ("HĐND tỉnh", "Hội đồng nhân dân tỉnh Sơn La", True)],
    ),
    "the place of the day of issue": (
        "Số: 7/TB\nBến Tre, ngày 16 tháng 11 năm 2008\nUBND tỉnh chỉ đạo: Sở Y tế trực.",
        [
            ("UBND tỉnh", "Ủy ban nhân dân tỉnh Bến Tre", True),
            ("Sở Y tế", "Sở Y tế tỉnh Bến Tre", True),
        ],
    ),
    "the capital before the day of issue": (
        "Hà Nội, ngày 16 tháng 11 năm 2008\nSở Y tế trực.",
        [],
    ),
    "a town before the day of issue": ("Tam Kỳ, ngày 16 tháng 11 năm 2008\nSở Y tế trực.", []),
    "two provinces leave a choice": (
        "UBND tỉnh Sơn La và UBND tỉnh Lai Châu họp; Sở Y tế dự.",
        [
            ("UBND tỉnh Sơn La", "Ủy ban nhân dân tỉnh Sơn La", False),
            ("UBND tỉnh Lai Châu", "Ủy ban nhân dân tỉnh Lai Châu", False),
        ],
    ),
    "a city in two letters before a mark": (
        "UBND thành phố Huế\nNơi nhận: UBND TP; HĐND, UBMTTQ VN TP, Công an TP (để biết); Ủy ban MTTQVN TP",
        [
            ("UBND thành phố Huế", "Ủy ban nhân dân thành phố Huế", False),
            ("UBND TP", "Ủy ban nhân dân thành phố Huế", True),
            ("HĐND", "Hội đồng nhân dân thành phố Huế", True),
            ("UBMTTQ VN TP", "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Huế", True),
            ("Công an TP", "Công an thành phố Huế", True),
            ("Ủy ban MTTQVN TP", "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Huế", True),
        ],
    ),
    "the next cell of a table names a group": (
        "UBND TỈNH SƠN LA\nSở Nội vụ\nCác sở, ngành\nSở Y tế các tỉnh",
        [("UBND TỈNH SƠN LA", "Ủy ban nhân dân tỉnh Sơn La", False), ("Sở Nội vụ", "Sở Nội vụ tỉnh Sơn La", True)],
    ),
    "a list whose last name is of many": (
        "HĐND, UBND các cấp xử lý; Đảng ủy, HĐND và UBND cấp xã báo cáo UBND tỉnh Sơn La; Sở Y tế, UBND các xã dự.",
        [
            ("UBND tỉnh Sơn La", "Ủy ban nhân dân tỉnh Sơn La", False),
            ("Sở Y tế", "Sở Y tế tỉnh Sơn La", True),
        ],
    ),
    "a list whose last name has the unit": (
        "UBND tỉnh Sơn La. HĐND, Đoàn ĐBQH, UBND tỉnh Lai Châu; HĐND và UBND xã Mường Than cùng dự; HĐND, UBND xã họp.",
        [
            ("UBND tỉnh Sơn La", "Ủy ban nhân dân tỉnh Sơn La", False),
            ("HĐND", "Hội đồng nhân dân tỉnh Lai Châu", False),
            ("Đoàn ĐBQH", "Đoàn đại biểu Quốc hội tỉnh Lai Châu", False),
            ("UBND tỉnh Lai Châu", "Ủy ban nhân dân tỉnh Lai Châu", False),
            ("HĐND", "Hội đồng nhân dân xã Mường Than", False),
            ("UBND xã Mường Than", "Ủy ban nhân dân xã Mường Than", False),
            ("HĐND", "Hội đồng nhân dân xã Mường Than", True),
            ("UBND xã", "Ủy ban nhân dân xã Mường Than", True),
        ],
    ),
    "a list in a heading that runs on": (
        "UBND TỈNH SƠN LA\nHỘI ĐỒNG NHÂN DÂN, ỦY BAN NHÂN DÂN XÃ CẦN BIẾT GÌ\nHĐND, Tỉnh ủy; Tỉnh ủy, UBND TP Huế",
        [
            ("UBND TỈNH SƠN LA", "Ủy ban nhân dân tỉnh Sơn La", False),
            ("HỘI ĐỒNG NHÂN DÂN", "Hội đồng nhân dân tỉnh Sơn La", True),
            ("ỦY BAN NHÂN DÂN XÃ CẦN BIẾT GÌ", "Ủy ban nhân dân xã Cần Biết Gì", False),
            ("HĐND", "Hội đồng nhân dân tỉnh Sơn La", True),
            ("Tỉnh ủy", "Tỉnh ủy Sơn La", True),
            ("Tỉnh ủy", "Tỉnh ủy Sơn La", True),
            ("UBND TP Huế", "Ủy ban nhân dân thành phố Huế", False),
        ],
    ),
    "a list whose last name has the title": (
        "UBND thành phố Hà Nội giao việc cho HĐND, UBND xã; HĐND, UBND Thành phố.",
        [
            ("UBND thành phố Hà Nội", "Ủy ban nhân dân thành phố Hà Nội", False),
            ("HĐND", "Hội đồng nhân dân thành phố Hà Nội", True),
            ("UBND Thành phố", "Ủy ban nhân dân thành phố Hà Nội", True),
        ],
    ),
    "a choice of two by a slash": (
        "UBND tỉnh Sơn La. Thẩm quyền: Sở Tư pháp/UBND cấp xã, Sở Y tế/Sở Xây dựng; Thành ủy/Tỉnh ủy, UBND/HĐND trình.",
        [
            ("UBND tỉnh Sơn La", "Ủy ban nhân dân tỉnh Sơn La", False),
            ("Sở Tư pháp", "Sở Tư pháp tỉnh Sơn La", True),
            ("Sở Y tế", "Sở Y tế tỉnh Sơn La", True),
            ("Sở Xây dựng", "Sở Xây dựng tỉnh Sơn La", True),
        ],
    ),
    "each level has its own": (
        "UBND tỉnh Sơn La dẫn quy định về HĐND và UBND ở mỗi cấp.",
        [("UBND tỉnh Sơn La", "Ủy ban nhân dân tỉnh Sơn La", False)],
    ),
    "a city below a province is not the city that is meant": (
        "UBND thành phố Hà Nội gặp UBND thành phố Vĩnh Trường; UBND Thành phố kết luận.",
        [
            ("UBND thành phố Hà Nội", "Ủy ban nhân dân thành phố Hà Nội", False),
            ("UBND thành phố Vĩnh Trường", "Ủy ban nhân dân thành phố Vĩnh Trường", False),
            ("UBND Thành phố", "Ủy ban nhân dân thành phố Hà Nội", True),
        ],
    ),
    "a word for society is no commune": (
        "Bảo hiểm xã hội huyện Than Uyên họp với UBND huyện.",
        [
            ("Bảo hiểm xã hội huyện Than Uyên", "Bảo hiểm xã hội huyện Than Uyên", False),
            ("UBND huyện", "Ủy ban nhân dân huyện Than Uyên", True),
        ],
    ),
    "heads that stand small after a post": (
        "UBND tỉnh Sơn La. Chánh văn phòng UBND tỉnh, Chánh văn phòng Bộ và Bộ Y tế; Trưởng ban Nội chính Tỉnh ủy",
        [
            ("UBND tỉnh Sơn La", "Ủy ban nhân dân tỉnh Sơn La", False),
            ("văn phòng UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh Sơn La", True),
            ("Bộ Y tế", "Bộ Y tế", False),
            ("ban Nội chính Tỉnh ủy", "Ban Nội chính Tỉnh ủy Sơn La", True),
        ],
    ),
    "one of several that are numbered": (
        "Thuế tỉnh Sơn La giao Thuế cơ sở 4 tỉnh và Thuế cơ sở 5 Tỉnh kiểm tra.",
        [
            ("Thuế tỉnh Sơn La", "Thuế tỉnh Sơn La", False),
            ("Thuế cơ sở 4 tỉnh", "Thuế cơ sở 4 tỉnh Sơn La", True),
            ("Thuế cơ sở 5 Tỉnh", "Thuế cơ sở 5 tỉnh Sơn La", True),
        ],
    ),
    "a commune's own paper": (
        "ỦY BAN NHÂN DÂN\nPHƯỜNG THANH TRÀ\nHĐND phường; Phòng Kinh tế, Trạm Y tế; Sở Y tế tỉnh Sơn La.\nTM. UBND",
        [
            ("ỦY BAN NHÂN DÂN\nPHƯỜNG THANH TRÀ", "Ủy ban nhân dân phường Thanh Trà", False),
            ("HĐND phường", "Hội đồng nhân dân phường Thanh Trà", True),
            ("Phòng Kinh tế", "Phòng Kinh tế phường Thanh Trà", True),
            ("Trạm Y tế", "Trạm Y tế phường Thanh Trà", True),
            ("Sở Y tế tỉnh Sơn La", "Sở Y tế tỉnh Sơn La", False),
            ("UBND", "Ủy ban nhân dân phường Thanh Trà", True),
        ],
    ),
    "a province's paper has no commune's offices": (
        "UBND TỈNH SƠN LA\nPhòng Kinh tế báo cáo UBND.",
        [
            ("UBND TỈNH SƠN LA", "Ủy ban nhân dân tỉnh Sơn La", False),
            ("UBND", "Ủy ban nhân dân tỉnh Sơn La", True),
        ],
    ),
    "nor in a list with the province's": (
        "UBND TỈNH SƠN LA\nGửi Phòng Kinh tế, Văn phòng UBND tỉnh.",
        [
            ("UBND TỈNH SƠN LA", "Ủy ban nhân dân tỉnh Sơn La", False),
            ("Văn phòng UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh Sơn La", True),
        ],
    ),
    "no province at all": ("Sở Y tế và UBND tỉnh phối hợp với Bộ Y tế.", [("Bộ Y tế", "Bộ Y tế", False)]),
    "a city has no tỉnh": (
        "UBND thành phố Hà Nội giao Sở Y tế; UBND tỉnh khác góp ý; HĐND Thành phố giám sát.",
        [
            ("UBND thành phố Hà Nội", "Ủy ban nhân dân thành phố Hà Nội", False),
            ("Sở Y tế", "Sở Y tế thành phố Hà Nội", True),
            ("HĐND Thành phố", "Hội đồng nhân dân thành phố Hà Nội", True),
        ],
    ),
    "the committee named before": (
        "Ban Chỉ đạo quốc gia về phòng, chống thiên tai họp. Các thành viên Ban Chỉ đạo phát biểu.",
        [
            (
                "Ban Chỉ đạo quốc gia về phòng, chống thiên tai",
                "Ban Chỉ đạo quốc gia về phòng, chống thiên tai",
                False,
            ),
            ("Ban Chỉ đạo", "Ban Chỉ đạo quốc gia về phòng, chống thiên tai", True),
        ],
    ),
    "two committees leave a choice": (
        "Ban Chỉ đạo về chuyển đổi số tỉnh Sơn La. Ban Chỉ đạo về du lịch tỉnh Sơn La. Ban Chỉ đạo họp.",
        [
            ("Ban Chỉ đạo về chuyển đổi số tỉnh Sơn La", "Ban Chỉ đạo về chuyển đổi số tỉnh Sơn La", False),
            ("Ban Chỉ đạo về du lịch tỉnh Sơn La", "Ban Chỉ đạo về du lịch tỉnh Sơn La", False),
        ],
    ),
    "no committee is named before": ("Ban Chỉ đạo họp.", []),
    "deputies without a province are the Assembly's": (
        "Đoàn đại biểu Quốc hội thảo luận.",
        [("Quốc hội", "Quốc hội", False)],
    ),
    "the commune named before": (
        "UBND phường Tân Phong họp. UBND phường giao Công an phường.",
        [
            ("UBND phường Tân Phong", "Ủy ban nhân dân phường Tân Phong", False),
            ("UBND phường", "Ủy ban nhân dân phường Tân Phong", True),
            ("Công an phường", "Công an phường Tân Phong", True),
        ],
    ),
    "the ministry named before": (
        "Bộ Y tế trả lời cử tri. Hiện nay, Bộ đã ban hành hướng dẫn.",
        [("Bộ Y tế", "Bộ Y tế", False), ("Bộ", "Bộ Y tế", True)],
    ),
    "a unit of a ministry that was named before": (
        "Cục Pháp chế Bộ Quốc phòng thẩm định. Cục Pháp chế trả lời.",
        [
            ("Cục Pháp chế Bộ Quốc phòng", "Cục Pháp chế Bộ Quốc phòng", False),
            ("Cục Pháp chế", "Cục Pháp chế Bộ Quốc phòng", True),
        ],
    ),
    "units of two ministries leave the name as written": (
        "Vụ Pháp chế Bộ Y tế họp với Vụ Pháp chế Bộ Nội vụ. Vụ Pháp chế trả lời.",
        [
            ("Vụ Pháp chế Bộ Y tế", "Vụ Pháp chế Bộ Y tế", False),
            ("Vụ Pháp chế Bộ Nội vụ", "Vụ Pháp chế Bộ Nội vụ", False),
            ("Vụ Pháp chế", "Vụ Pháp chế", False),
        ],
    ),
    "offices of the ministry that issues the paper": (
        "BỘ Y TẾ\nBộ Công an gửi Văn phòng Bộ, Chánh Thanh tra Bộ và Đảng ủy Bộ. Bộ đã nhận.\nVĂN PHÒNG BỘ\nSố 1",
        [
            ("BỘ Y TẾ", "Bộ Y tế", False),
            ("Bộ Công an", "Bộ Công an", False),
            ("Văn phòng Bộ", "Văn phòng Bộ Y tế", True),
            ("Thanh tra Bộ", "Thanh tra Bộ Y tế", True),
            ("Đảng ủy Bộ", "Đảng ủy Bộ Y tế", True),
            ("Bộ", "Bộ Y tế", True),
            ("VĂN PHÒNG BỘ", "Văn phòng Bộ Y tế", True),
        ],
    ),
    "offices of every ministry, and of a minister": (
        "BỘ Y TẾ\nVăn phòng Bộ, cơ quan ngang bộ; Văn phòng Bộ trưởng; văn phòng bộ; Văn phòng Bộ Sông Hồ.",
        [("BỘ Y TẾ", "Bộ Y tế", False)],
    ),
    "a law that names one ministry": (
        "QUỐC HỘI\nLUẬT\nBộ Y tế thi hành. Thanh tra Bộ lập kế hoạch. Bộ đã giao việc.",
        [("QUỐC HỘI", "Quốc hội", False), ("Bộ Y tế", "Bộ Y tế", False), ("Bộ", "Bộ Y tế", True)],
    ),
    "a letter of a province to one ministry": (
        "UBND TỈNH SƠN LA\nKính gửi: Bộ Y tế\nBộ đã trả lời.",
        [
            ("UBND TỈNH SƠN LA", "Ủy ban nhân dân tỉnh Sơn La", False),
            ("Bộ Y tế", "Bộ Y tế", False),
            ("Bộ", "Bộ Y tế", True),
        ],
    ),
    "letters for the bodies of a province": (
        "UBND TỈNH SƠN LA\nNơi nhận: TTTU, TTHĐND tỉnh; VPTU; VPUB; Đoàn đại biểu QH tỉnh; Chi cục Kiểm lâm.",
        [
            ("UBND TỈNH SƠN LA", "Ủy ban nhân dân tỉnh Sơn La", False),
            ("TTTU", "Thường trực Tỉnh ủy Sơn La", True),
            ("TTHĐND tỉnh", "Thường trực Hội đồng nhân dân tỉnh Sơn La", True),
            ("VPTU", "Văn phòng Tỉnh ủy Sơn La", True),
            ("VPUB", "Văn phòng Ủy ban nhân dân tỉnh Sơn La", True),
            ("Đoàn đại biểu QH tỉnh", "Đoàn đại biểu Quốc hội tỉnh Sơn La", True),
            ("Chi cục Kiểm lâm", "Chi cục Kiểm lâm tỉnh Sơn La", True),
        ],
    ),
    "the same letters in a city": (
        "UBND THÀNH PHỐ HUẾ\nNơi nhận: TTTU; TT.TU; VP TU; Tỉnh ủy; Chi cục Kiểm lâm vùng.",
        [
            ("UBND THÀNH PHỐ HUẾ", "Ủy ban nhân dân thành phố Huế", False),
            ("TTTU", "Thường trực Thành ủy Huế", True),
            ("TT.TU", "Thường trực Thành ủy Huế", True),
            ("VP TU", "Văn phòng Thành ủy Huế", True),
        ],
    ),
    "two ministries leave a choice": (
        "Bộ Y tế và Bộ Công an họp. Bộ đã trả lời.",
        [("Bộ Y tế", "Bộ Y tế", False), ("Bộ Công an", "Bộ Công an", False)],
    ),
    "a committee of the province": (
        "UBND tỉnh Sơn La kiện toàn Ban Chỉ đạo về chuyển đổi số tỉnh.",
        [
            ("UBND tỉnh Sơn La", "Ủy ban nhân dân tỉnh Sơn La", False),
            ("Ban Chỉ đạo về chuyển đổi số tỉnh", "Ban Chỉ đạo về chuyển đổi số tỉnh Sơn La", True),
        ],
    ),
}


@pytest.mark.parametrize(("text", "wanted"), CASES.values(), ids=CASES)
def test_a_short_form_stands_for_the_one_body_that_the_document_means(
    text: str, wanted: list[tuple[str, str, bool]]
) -> None:
    """
    A short form is the one body that it can stand for in its document, marked short; else it is nothing.
    """
    assert wanted == read(text)


def test_hits_of_other_kinds_are_left_as_they_are() -> None:
    """
    Without a short form the hits come back as they went in.
    """
    folded = fold("Bộ Y tế báo cáo Chính phủ.")
    hits = claims.settle(agencies._scan(folded, ON))

    assert hits == resolve_agencies(folded, hits, ON)


@pytest.mark.parametrize(
    ("head", "on", "name"),
    [
        ("HĐND THÀNH PHỐ HUẾ", ON, "Ủy ban nhân dân thành phố Huế"),
        ("HĐND TỈNH THỪA THIÊN HUẾ", dt.date(2024, 5, 6), "Ủy ban nhân dân tỉnh Thừa Thiên Huế"),
        ("HĐND THÀNH PHỐ HUẾ", None, None),  # the paper may be from before
        ("HĐND THÀNH PHỐ HÀ NỘI", ON, None),
        ("HĐND THÀNH PHỐ ĐÀ NẴNG", ON, None),
    ],
)
def test_a_province_that_became_a_city_is_still_called_so(head: str, on: dt.date | None, name: str | None) -> None:
    """``UBND tỉnh`` in a paper of Huế is the city's, which the province became; other cities took provinces in."""
    assert [
        found for words, found, _ in read(f"{head}\nTheo Quyết định của UBND tỉnh.", on) if words == "UBND tỉnh"
    ] == ([name] if name else [])
