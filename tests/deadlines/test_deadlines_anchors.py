"""How far the words of an event run that a term is counted from."""

from __future__ import annotations

import pytest

from vnpolicy import deadlines

# The sentence with its anchor in brackets.
ANCHORS = [
    # a comma before the main clause ends it
    "Trong thời hạn 05 ngày kể từ [ngày nhận đủ hồ sơ], Sở Y tế cấp giấy phép.",
    "Trong thời hạn 05 ngày kể từ [ngày họp hội đồng], cơ quan chủ trì thông báo kết quả.",
    # bodies in a row are one owner of the event, wherever the term stands
    "Trong thời hạn 03 ngày kể từ [ngày nhận được yêu cầu của cơ quan, tổ chức, cá nhân], Sở Y tế trả lời.",
    "Sở Y tế trả lời trong thời hạn 03 ngày kể từ [ngày nhận được đơn của cơ quan, tổ chức, cá nhân].",
    # where the term ends the sentence, so does a list in the event
    "Việc khai báo phải xong chậm nhất là 10 ngày kể từ [ngày được tiếp nhận, điều động, bố trí công việc].",
    "Chủ đầu tư bàn giao trong thời hạn 20 ngày kể từ [ngày kết thúc khảo sát, đo vẽ hiện trường];",
    # what befell a thing is said in one breath; a name in quotes is part of the event
    "Trong thời hạn 30 ngày, kể từ [ngày phát hiện tài sản bị mất, bị hư hỏng], cơ quan quản lý lập biên bản.",
    "Trong thời hạn 05 ngày kể từ [ngày nhận Bằng “Có công với nước” kèm hồ sơ], Sở Nội vụ trao bằng.",
    "Trong thời hạn 30 ngày kể từ [ngày có quyết định của cơ quan, người có thẩm quyền], đơn vị hạch toán giảm.",
    # a name or a field that goes on behind a comma
    "Trong thời hạn 05 ngày kể từ [ngày nhận được ý kiến của Bộ Văn hóa, Thể thao và Du lịch], xã trả lời.",
    "Trong thời hạn 05 ngày kể từ [ngày nhận báo cáo của cơ sở khám bệnh, chữa bệnh], bảo hiểm thanh toán.",
    "Trong thời hạn 05 ngày kể từ [ngày nhận báo cáo về khoa học, công nghệ và chuyển đổi số], Sở trả lời.",
    # but not what else is to be done
    "Chủ đầu tư bàn giao trong thời hạn 20 ngày kể từ [ngày nghiệm thu], báo cáo Sở Xây dựng.",
    "Chủ đầu tư bàn giao trong thời hạn 20 ngày kể từ [ngày nghiệm thu], trừ trường hợp bất khả kháng.",
    "Chủ đầu tư bàn giao trong thời hạn 20 ngày kể từ [ngày nghiệm thu] trong trường hợp không có khiếu nại.",
    "Xã mở lại trường trong thời hạn 3 ngày kể từ [ngày hết mưa] và chỉ được nghỉ thêm một lần.",
    "Thủ kho xuất hàng chậm nhất 3 ngày kể từ [ngày nhận phiếu] với điều kiện phiếu còn giá trị.",
    "Kho mở không quá ba năm kể từ [ngày được cấp giấy phép] và có số vốn tối thiểu đạt sáu nghìn tỷ đồng.",
    "Kho mở không quá ba năm kể từ [ngày được cấp giấy phép] và dùng trên hai nghìn lao động.",
    "Kho trả lời trong 5 ngày kể từ [ngày nhận đơn và đăng trên cổng thông tin].",
    "Kho báo tin trong 24 giờ kể từ [khi phát hiện] và xử lý theo quy định tại khoản 3 Điều này.",
    "Sở trả lời trong thời hạn 5 ngày kể từ [ngày nhận đơn]\ntrong trường hợp đơn nêu rõ địa chỉ.",
    # a page that lost a comma or the end of a cell
    "Trong thời hạn 10 ngày kể từ [ngày nhận đủ hồ sơ] Bộ, ngành chủ quản phê duyệt.",
    "Trả lời trong 10 ngày kể từ [ngày nhận được ý kiến của bộ, ngành].",
    "Mười (10) ngày làm việc kể từ [ngày nhận đủ hồ sơ] Mã TTHC: 1.014392.",
    # what the law says of the event belongs to it; how the work is done does not
    "Cơ quan trả lời trong thời hạn 05 ngày kể từ [ngày nhận hồ sơ theo quy định tại Điều 9 của Luật này].",
    # a full stop ends it, with its blank or without; the dots of an address and of TP do not
    "Cơ quan trả lời trong thời hạn 05 ngày kể từ [ngày nhận đủ hồ sơ].Hồ sơ thiếu thì trả lại.",
    "Cơ quan trả lời trong thời hạn 05 ngày kể từ [ngày đăng trên sovanban.gov.vn của tỉnh].",
    "Cơ quan trả lời trong thời hạn 05 ngày kể từ [ngày UBND TP.Huế nhận đơn].",
    "Cơ quan trả lời trong thời hạn 05 ngày kể từ [ngày nhận đơn theo đúng quy định của Luật này].",
    "Cơ quan trả lời trong thời hạn 05 ngày kể từ [ngày nhận hồ sơ] theo mẫu số 02.",
    "Trong thời hạn 05 ngày kể từ [ngày hết hạn di dời theo quyết định của xã], chủ hộ bàn giao nhà.",
    "Trong thời hạn 05 ngày kể từ [ngày hai bên xong nghĩa vụ theo hợp đồng], ngân hàng giải tỏa bảo lãnh.",
    "Sở xếp loại trong thời hạn 05 ngày kể từ [ngày có kết quả theo dõi, đánh giá].",
    # grounds are found, and are not what is gone by; a role has its duty, and so has a state its aim
    "Trong thời hạn 05 ngày kể từ [ngày có căn cứ miễn thuế], Thuế cơ sở ra quyết định.",
    "Trong thời hạn 05 ngày kể từ [ngày có một trong các căn cứ nêu tại khoản 1 Điều này], Sở ra quyết định.",
    "Trong thời hạn 05 ngày kể từ [ngày nhận đơn] căn cứ tình hình thực tế, Sở trả lời.",
    "Hạn nộp là 10 ngày kể từ [ngày người phải nộp tiền nhận được thông báo].",
    "Xã báo tin chậm nhất 12 giờ kể từ [khi người có trách nhiệm trực đê phát hiện sự cố].",
    "Trong thời hạn 05 ngày kể từ [ngày nhận hồ sơ] có trách nhiệm trả lời.",
    "Sở kiểm tra trong thời hạn 30 ngày kể từ [ngày nhà ở đủ điều kiện để bán].",
    "Bên mua báo tin trong thời hạn 30 ngày kể từ [ngày biết sự kiện làm căn cứ để đòi bồi thường].",
    "Sở trả lời trong thời hạn 15 ngày kể từ [ngày nhận đơn] hoặc theo thời hạn nêu tại khoản 2 Điều này.",
    "Sở trả lời trong thời hạn 15 ngày kể từ [ngày có đơn] hoặc 20 ngày nếu phải họp.",
    "Sở gửi giấy mời trong thời hạn 3 ngày kể từ [ngày nhận đơn] để các bên chuẩn bị.",
    # words in writing are what was received
    "Bên mời thầu công bố trong thời hạn 05 ngày kể từ [ngày nhận được ý kiến bằng văn bản của hội đồng tư vấn].",
    "Bên mời thầu trả lời trong thời hạn 05 ngày kể từ [ngày nhận được hồ sơ] bằng văn bản.",
    "Cơ quan đăng tải trong thời hạn 05 ngày kể từ [ngày nhận được bản sao và thông báo của cơ quan lưu chiểu].",
    "Cơ quan đăng tải trong thời hạn 05 ngày kể từ [ngày nhận được bản sao] và thông báo cho người nộp.",
]


# Counted back from an event, with nothing before the figure that says how it binds.
TOLD = [
    "Chủ kho gửi phiếu báo đến trạm kiểm soát 02 (hai) ngày làm việc trước [ngày xuất kho].",
    "Trại giam thông báo bằng văn bản cho tòa án 10 ngày trước [khi hết thời hạn tạm hoãn], 05 giờ trước đó gọi điện.",
]
UNTOLD = [
    "Mức hưởng bằng bình quân tiền lương của 06 tháng trước khi nghỉ việc.",
    "Người lao động làm thêm 3 ngày trước khi nghỉ lễ.",
    "Báo cáo nêu kết quả của 03 tháng trước khi kết thúc hợp đồng.",
    "Đã gửi hồ sơ 02 ngày trước khi khai mạc.",
]


@pytest.mark.parametrize("marked", TOLD)
def test_what_is_to_be_told_so_long_before_an_event_has_a_limit(marked):
    """A bare length before an event is a term counted back where something is to be sent or told by then."""
    found = next(f for f in deadlines.find(marked.replace("[", "").replace("]", "")) if f.value.kind == "deadline")

    assert found.value.anchor == marked[marked.index("[") + 1 : marked.index("]")]
    assert found.value.direction == "before"


@pytest.mark.parametrize("text", UNTOLD)
def test_a_length_before_an_event_alone_is_a_length(text):
    """Where nobody is to be told, or all has been done, a length before an event only says how long."""
    assert [f.value.kind for f in deadlines.find(text)] == ["duration"]


@pytest.mark.parametrize(
    "text",
    [
        "Chứng chỉ có thời hạn 05 năm kể từ ngày cấp.",
        "Thẻ có thời hạn không quá 12 tháng kể từ ngày ký.",
        "Thời hạn của giấy phép: 24 tháng kể từ ngày ký.",
        "Thời hạn hoạt động của mỏ là 30 năm kể từ ngày bàn giao.",
    ],
)
def test_how_long_a_paper_is_good_for_is_a_length(text):
    """What a paper lasts from the day it is signed is no duty's limit."""
    assert [f.value.kind for f in deadlines.find(text)] == ["duration"]


@pytest.mark.parametrize("marked", ANCHORS)
def test_the_event_ends_where_its_words_end(marked):
    """The anchor is the event in the text's own words, and nothing of what the duty is."""
    text = marked.replace("[", "").replace("]", "")
    (found,) = [f for f in deadlines.find(text) if f.value.kind == "deadline"]

    assert found.value.anchor == marked[marked.index("[") + 1 : marked.index("]")]
    assert found.end == marked.index("]") - 1


@pytest.mark.parametrize("marked", [marked for marked in ANCHORS if not marked.startswith("Trong")])
def test_a_term_is_read_back_from_its_own_writing(marked):
    """What a sentence says of an event, its lists among it, is read back where the term stands alone."""
    (value,) = [f.value for f in deadlines.find(marked.replace("[", "").replace("]", "")) if f.value.kind == "deadline"]

    assert deadlines.parse(str(value)) == value


@pytest.mark.parametrize("more", ["Sở Y tế phải trả lời", "cơ quan cấp giấy phép", "sẽ trả lời", "trừ ngày nghỉ"])
def test_a_clause_behind_the_event_is_no_part_of_a_term(more):
    """A term that stands alone takes in a list, not the clause that says what is to be done."""
    text = f"trong thời hạn 10 ngày kể từ ngày kết thúc khảo sát, {more}"

    assert not deadlines.is_valid(text)


@pytest.mark.parametrize("text", ["Mức trợ cấp hằng tháng\n1. Người hưởng", "Báo cáo theo quý\n2. Các đơn vị"])
def test_the_number_of_the_next_item_is_no_month(text):
    """A number that opens the next line's item is no part of the words before it."""
    assert deadlines.find(text) == []


def test_a_month_may_stand_on_the_next_line():
    """A line break inside an expression changes nothing."""
    (found,) = deadlines.find("hoàn thành trước tháng\n6/2025.")

    assert found.text == "trước tháng\n6/2025"
