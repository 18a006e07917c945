"""Tables of many columns, and companies by their whole names: who leads, who helps, when it is due."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy import extract

ON = dt.date(2025, 6, 15)


def rows(*cells, bars=True):
    """The assignments of a table: who leads, who helps, the day, the first words of the work."""
    lines = ["| " + " | ".join(row) + " |" if bars else "\n".join(row) for row in cells]
    document = extract("KẾ HOẠCH\n" + "\n".join(lines) + "\n", on=ON)
    return [(row.assignees, row.cooperating, str(row.due)) for row in document.assignments]


QUAY = ["1", "Lập danh mục bến thủy", "Sở Xây dựng", "Sở Tài chính"]
DIKE = ["2", "Kiểm tra đê bao", "Sở Nông nghiệp và Môi trường", "UBND các xã"]
LED = [(("Sở Xây dựng",), ("Sở Tài chính",)), (("Sở Nông nghiệp và Môi trường",), ("UBND các xã",))]


@pytest.mark.parametrize("bars", [True, False])
@pytest.mark.parametrize("submitted", ["Cấp trình", "Cơ quan trình"])
def test_who_a_draft_is_submitted_to_does_not_lead(submitted, bars):
    """The column of the body that the work goes up to is neither that of the lead nor of the help."""
    head = ["STT", "Tên văn bản", submitted, "Đơn vị chủ trì", "Cơ quan phối hợp", "Sản phẩm", "Thời gian hoàn thành"]
    first = ["1", "Nghị định về nước sạch", "Chính phủ", "Bộ Xây dựng", "Bộ Tài chính", "Nghị định", "Quý III/2025"]
    second = ["2", "Thông tư ghi hình", "Bộ Y tế", "Vụ Pháp chế", "Các bộ, ngành", "Thông tư", "31/10/2025"]
    assert rows(head, first, second, bars=bars) == [
        (("Bộ Xây dựng",), ("Bộ Tài chính",), "2025-09-30"),
        (("Vụ Pháp chế",), ("Các bộ, ngành",), "2025-10-31"),
    ]


def test_who_stands_behind_the_days():
    """In a row of bars the columns behind the days tell who leads and who helps, whether a table knows them or not."""
    head = ["STT", "Nội dung", "Thời gian hoàn thành", "Đơn vị chủ trì", "Đơn vị phối hợp", "Cấp trình"]
    table = [[*row[:2], day, *row[2:], "UBND tỉnh"] for row, day in ((QUAY, "15/8/2025"), (DIKE, "20/8/2025"))]
    assert rows(head, *table) == [(*who, day) for who, day in zip(LED, ("2025-08-15", "2025-08-20"), strict=True)]


@pytest.mark.parametrize("bars", [True, False])
@pytest.mark.parametrize("states", [("Hoàn thành", "Đang thực hiện"), ("Hoàn thành trong tháng 5", "Hoàn thành")])
def test_how_far_the_work_is_heads_no_column(states, bars):
    """``Hoàn thành`` in a row says how far its work is: the rows below have the heads of the table still."""
    head = ["TT", "Nội dung", "Sản phẩm", "Thời gian hoàn thành", "Cơ quan thực hiện", "Tiến độ", "Ghi chú"]
    group = ["**II**", "**Đường thủy**", "", "", "", "", ""] if bars else ["II", "Đường thủy"]
    first = ["1.", QUAY[1], "Đề án", "Tháng 7/2025", "Sở Xây dựng", states[0], "Đã gửi các xã"]
    second = ["2.", DIKE[1], "Báo cáo", "Quý III/2025", "Sở Nông nghiệp và Môi trường", states[1], "Còn chờ"]
    third = ["3.", "Đếm cây đổ", "Biên bản", "Tháng 8/2025", "Các xã, phường", "Quá hạn", ""]
    assert rows(head, first, second, group, third, bars=bars) == [
        (("Sở Xây dựng",), (), "2025-07-31"),
        (("Sở Nông nghiệp và Môi trường",), (), "2025-09-30"),
        (("Các xã, phường",), (), "2025-08-31"),
    ]


def test_a_row_that_ends_before_its_columns_do():
    """An empty cell, and a row that is cut short, give what they have."""
    head = ["STT", "Nội dung", "Thời gian hoàn thành", "Đơn vị chủ trì", "Đơn vị phối hợp"]
    assert rows(head, ["1", "Lập danh mục bến thủy", "15/8/2025", "Sở Xây dựng", ""]) == [
        (("Sở Xây dựng",), (), "2025-08-15")
    ]
    assert rows(head, ["1", "Lập danh mục bến thủy", "15/8/2025", "", "Bộ Y tế"]) == [(("Bộ Y tế",), (), "2025-08-15")]
    long = "Rà soát " * 60
    assert not rows(head, ["1", "Lập danh mục bến thủy", "15/8/2025", long, "Bộ Y tế"])
    text = "KẾ HOẠCH\n| STT | Nội dung | Thời gian hoàn thành | Đơn vị chủ trì |\n| 1 | Lập danh mục bến | 15/8/2025 |"
    assert not extract(text, on=ON).assignments


def test_a_sentence_that_opens_like_a_head_is_none():
    """What stands between a table's head and its rows, and starts with the name of a column, changes nothing."""
    head = "| STT | Nội dung | Thời gian hoàn thành | Đơn vị chủ trì | Đơn vị phối hợp |"
    sentence = "Thời hạn hoàn thành từng hạng mục do các đơn vị tự đề xuất với cơ quan đầu mối của tỉnh"
    row = f"| {' | '.join(QUAY[:2])} | 15/8/2025 | {' | '.join(QUAY[2:])} |"
    document = extract(f"{sentence}\n{head}\n{sentence}\n{row}\n", on=ON)
    assert [(row.assignees, row.cooperating, str(row.due)) for row in document.assignments] == [(*LED[0], "2025-08-15")]


@pytest.mark.parametrize("begins", ["Thời gian bắt đầu", "Bắt đầu", "Ngày khởi công"])
@pytest.mark.parametrize("bars", [True, False])
def test_the_day_that_work_begins_is_not_its_due_day(begins, bars):
    """Of two days in a row the one under the head of the end is due."""
    head = ["STT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", begins, "Thời gian hoàn thành", "Sản phẩm"]
    first, second = [*QUAY, "01/7/2025", "15/8/2025", "Danh mục"], [*DIKE, "02/7/2025", "20/8/2025", "Báo cáo"]
    assert rows(head, first, second, bars=bars) == [
        (*who, day) for who, day in zip(LED, ("2025-08-15", "2025-08-20"), strict=True)
    ]


def test_a_day_under_the_head_of_a_beginning_is_a_date():
    """A row of bars tells which column a day stands in; the next table has its own heads."""
    text = (
        "| STT | Nội dung | Thời gian bắt đầu | Thời gian kết thúc |\n| --- | --- | --- | --- |\n"
        "| 1 | Vá đường | 01/7/2025 | 15/8/2025 |\n| 2 | Dọn kênh |\n\n"
        "| STT | Thời hạn hoàn thành |\n| 1 | 20/8/2025 |\n"
    )
    found = [(entity.kind, entity.text) for entity in extract(text, on=ON).of("date", "deadline")]
    assert found == [("date", "01/7/2025"), ("deadline", "15/8/2025"), ("deadline", "20/8/2025")]


def test_two_heads_of_a_beginning_in_one_row():
    """Each of them tells its column, whatever the table has below."""
    head = "| STT | Ngày bắt đầu | Bắt đầu lại | Thời hạn hoàn thành |"
    found = extract(f"{head}\n| 1 | 01/7/2025 | 02/7/2025 | 20/8/2025 |\n", on=ON)
    assert [entity.text for entity in found.of("date")] == ["01/7/2025", "02/7/2025"]
    assert [entity.text for entity in found.of("deadline")] == ["20/8/2025"]
    assert extract(head, on=ON).of("date", "deadline") == []
    assert extract("| Thời hạn hoàn thành |\n| 20/8/2025 |\n| Bắt đầu |", on=ON).of("deadline")[0].text == "20/8/2025"


@pytest.mark.parametrize(
    "name",
    [
        "Công ty cổ phần Tây Bắc",
        "Công ty TNHH Tây Bắc",
        "Công ty cổ phần đầu tư xây dựng và thương mại Tây Bắc",
        "Công ty TNHH MTV Quản lý khai thác thủy lợi Nam Sông",
        "Công ty trách nhiệm hữu hạn một thành viên đầu tư xây dựng và thương mại dịch vụ tổng hợp nhập khẩu Tây Bắc",
    ],
)
@pytest.mark.parametrize("work", ["hoàn thành cầu tạm trước", "phải nộp hồ sơ trước"])
def test_a_company_is_named_to_the_end_of_its_name(name, work):
    """What a company does stands in its name in small letters, before its own; the verb comes behind that."""
    (row,) = extract(f"Giao {name} {work} ngày 30/7/2025.", on=ON).assignments
    assert row.assignees == (name,)


@pytest.mark.parametrize(
    "text",
    [
        "Giao Công ty cổ phần hoàn thành cầu tạm trước ngày 30/7/2025.",
        "Giao công ty cổ phần, hợp tác xã hoàn thành cầu tạm trước ngày 30/7/2025.",
        "Giao công ty cổ phần đầu tư xây dựng hạ tầng kỹ thuật",
    ],
)
def test_a_form_without_a_name_is_no_company(text):
    """``công ty cổ phần`` alone is a kind."""
    assert not [name for row in extract(text, on=ON).assignments for name in row.assignees if "cổ phần " in name]


def test_a_company_whose_name_closes_its_clause():
    """A comma ends the name, and a verb that may be part of it does not hold it up."""
    (row,) = extract(
        "Giao Công ty cổ phần Tây Bắc khai thác thử mỏ, hoàn thành trước ngày 30/7/2025.", on=ON
    ).assignments
    assert row.assignees == ("Công ty cổ phần Tây Bắc",)
    far = "và " + "nơi xa " * 32
    assert not extract(f"Giao Chi cục Tây Bắc {far} trước ngày 30/7/2025.", on=ON).assignments
    for rest in (f"khai thác {far} hoàn thành trước ngày 30/7/2025", "trước ngày 30/7/2025 hoàn thành cầu tạm"):
        (row,) = extract(f"Giao Công ty cổ phần Tây Bắc {rest}.", on=ON).assignments
        assert row.assignees == ("Công ty cổ phần Tây Bắc",)
    (row,) = extract(
        "Giao Công ty cổ phần Tây Bắc, Bộ Y tế hoàn thành cầu tạm trước ngày 30/7/2025.", on=ON
    ).assignments
    assert row.assignees == ("Công ty cổ phần Tây Bắc", "Bộ Y tế")


@pytest.mark.parametrize(
    ("anchor", "assigned"),
    [
        ("ngày ban hành Công điện này", True),
        ("ngày ký Thông báo này", True),
        ("ngày Chương trình này được ban hành", True),
        ("ngày ban hành công văn đến", False),
        ("ngày ký thông báo", False),
    ],
)
def test_a_term_from_the_day_of_the_text_itself_is_work(anchor, assigned):
    """A telegram or a notice sets terms from its own day; one that is named without này may be another's."""
    rows_ = extract(f"Giao Bộ Y tế trả lời chậm nhất là ngày làm việc thứ 3 kể từ {anchor}.", on=ON).assignments
    assert [row.assignees for row in rows_] == ([("Bộ Y tế",)] if assigned else [])


def test_a_lead_that_no_table_knows_beside_an_empty_cell():
    """The cells are counted with those that are empty: who leads stands first, known or not."""
    head = ["Cơ quan chủ trì", "Cơ quan phối hợp", "Nhiệm vụ", "Thời hạn"]
    first = ["Hội xe đạp", "", "Lập danh mục bến thủy", "15/8/2025"]
    second = ["Sở Xây dựng", "Sở Tài chính", "Kiểm tra đê bao", "20/8/2025"]
    assert rows(head, first, second) == [
        (("Hội xe đạp",), (), "2025-08-15"),
        (("Sở Xây dựng",), ("Sở Tài chính",), "2025-08-20"),
    ]


@pytest.mark.parametrize("done", ["Ban hành", "Hoàn thành", "Xong", "- Trình", "Báo cáo", ""])
@pytest.mark.parametrize("more", ["", ".", " (đợt một)"])
def test_what_is_said_beside_the_day_in_its_cell(done, more):
    """That the work ends then, or how much of it; what else is done by the day is no word of the cell's."""
    head = ["STT", "Nội dung", "Cơ quan chủ trì", "Thời hạn"]
    first = ["1", QUAY[1], "Sở Xây dựng", f"{done} trước ngày 16/8/2025{more}"]
    assert rows(head, first) == [(("Sở Xây dựng",), (), "2025-08-15")]
    assert rows(head, [*first[:3], f"Mua trước ngày 16/8/2025{more}"]) == []


DAY_FIRST = ["15/8/2025", "20/8/2025"]


@pytest.mark.parametrize(
    ("head", "order"),
    [
        (["Thời hạn", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp"], "dwlh"),
        (["STT", "Thời hạn", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp"], "ndwlh"),
        (["STT", "Thời hạn", "Đơn vị chủ trì", "Nội dung", "Đơn vị phối hợp"], "ndlwh"),
        (["STT", "Đơn vị chủ trì", "Thời hạn", "Nội dung", "Đơn vị phối hợp"], "nldwh"),
        (["STT", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn", "Nội dung", "Sản phẩm"], "nlhdwp"),
    ],
)
def test_a_day_that_opens_its_row(head, order):
    """The work stands behind the day, and with it or before it who leads and who helps."""
    lines = ["| " + " | ".join(head) + " |", "|---" * len(head) + "|"]
    for row, day in zip((QUAY, DIKE), DAY_FIRST, strict=True):
        cells = dict(zip("nwlh", row, strict=True)) | {"d": day, "p": "Báo cáo"}
        lines.append("| " + " | ".join(cells[column] for column in order) + " |")
    found = extract("KẾ HOẠCH\n" + "\n".join(lines) + "\n", on=ON).assignments

    assert [(one.assignees, one.cooperating, str(one.due)) for one in found] == [
        (*who, f"2025-08-{day[:2]}") for who, day in zip(LED, DAY_FIRST, strict=True)
    ]
    assert [
        (one.text.startswith(day), one.text.endswith(row[1]))
        for one, row, day in zip(found, (QUAY, DIKE), DAY_FIRST, strict=True)
    ] == [(True, True)] * 2


def test_who_leads_where_a_day_opens_the_row():
    """Whoever stands in the column, else who did in the row above; nobody where the column of the work is empty."""
    head = ["Thời hạn", "Nội dung", "Đơn vị chủ trì"]
    table = [["15/8/2025", QUAY[1], ""], ["16/8/2025", QUAY[1], "Hội xe đạp"], ["20/8/2025", DIKE[1], ""]]
    assert rows(head, *table, ["21/8/2025", "", "Sở Y tế"]) == [
        (("Hội xe đạp",), (), "2025-08-16"),
        (("Hội xe đạp",), (), "2025-08-20"),
    ]


def test_a_product_behind_the_day_is_not_the_work():
    """Where another column stands before the days the work is looked for there, whatever its head says."""
    head = ["STT", "Việc được giao", "Thời hạn", "Sản phẩm", "Đơn vị chủ trì"]
    (found,) = extract(
        "KẾ HOẠCH\n| "
        + " |\n| ".join(" | ".join(row) for row in (head, ["1", QUAY[1], "15/8/2025", "Báo cáo", "Sở Y tế"]))
        + " |",
        on=ON,
    ).assignments
    assert found.text.startswith(QUAY[1])


@pytest.mark.parametrize("bars", [True, False])
@pytest.mark.parametrize(
    ("cell", "limit"),
    [
        ("Hoàn thành tháng 8/2025", "tháng 8/2025"),
        ("Dự kiến hoàn thành tháng 8/2025", "tháng 8/2025"),
        ("Xong 31/8/2025", "31/8/2025"),
        ("Trình tháng 8/2025", "tháng 8/2025"),
        ("Trong tháng 8/2025", "Trong tháng 8/2025"),
        ("Đến tháng 8/2025", "Đến tháng 8/2025"),
    ],
)
def test_what_stands_before_the_time_in_a_cell_of_due_days(cell, limit, bars):
    head = ["STT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"]
    lines = ["|".join(row) if bars else "\n".join(row) for row in (head, [*QUAY, cell])]
    document = extract("\n".join(lines), on=ON)
    assert [one.text for one in document if one.kind == "deadline"] == [limit]
    assert [str(row.due) for row in document.assignments] == ["2025-08-31"]


@pytest.mark.parametrize("head", ["Thời gian", "Kết quả"])
def test_no_such_cell_is_a_deadline_below_another_head(head):
    """What was done by then, a report says so too."""
    text = f"|STT|Nội dung|{head}|\n|1|Lập sổ|Hoàn thành tháng 5/2025|\n|2|Lập kho|Trong tháng 5/2025|\n"
    assert [one.kind for one in extract(text, on=ON) if one.kind != "number"] == ["period", "period"]


@pytest.mark.parametrize("bars", [True, False])
def test_when_the_work_of_a_plan_is_done_is_its_due_day(bars):
    """``Thời gian thực hiện`` beside who works; in a list of projects it says how long, or when they ran."""
    head = ["STT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện"]
    assert rows(head, [*QUAY, "Quý III/2025"], [*DIKE, "Tháng 8-9/2025"], bars=bars) == [
        (*LED[0], "2025-09-30"),
        (*LED[1], "2025-09-30"),
    ]
    projects = [["STT", "Dự án", "Thời gian thực hiện"], ["1", "Bến thủy", "Quý III/2025"]]
    text = "\n".join("|".join(row) if bars else "\n".join(row) for row in projects)
    assert [one.kind for one in extract(text, on=ON)] == ["period"]


TABLE = [
    ["STT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"],
    [*QUAY, "15/8/2025"],
    [*DIKE[:3], "", "Quý IV/2025"],
]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_table_whose_cells_tabs_part_reads_as_one_of_bars(end):
    """Spreadsheets and word processors copy a table so; the spans are those of the text with its tabs."""
    text = "KẾ HOẠCH" + end + end.join("\t".join(row) for row in TABLE) + end
    document = extract(text, on=ON)
    barred = extract("KẾ HOẠCH\n" + "\n".join("|".join(row) for row in TABLE) + "\n", on=ON)
    assert [(row.assignees, row.cooperating, str(row.due)) for row in document.assignments] == [
        (("Sở Xây dựng",), ("Sở Tài chính",), "2025-08-15"),
        (("Sở Nông nghiệp và Môi trường",), (), "2025-12-31"),
    ]
    assert [(one.kind, one.text) for one in document] == [(one.kind, one.text) for one in barred]
    assert all(text[one.start : one.end] == one.text for one in document)


@pytest.mark.parametrize(
    "text",
    [
        "Thời hạn hoàn thành\t\n\t\t- Lập sổ\n\t\t- 30/6/2025\n",  # an indented list
        "Việc\tThời hạn hoàn thành\nLập sổ\t30/6/2025\n",  # two columns
        "STT\tViệc\tThời hạn hoàn thành\n\n1\tLập sổ\t30/6/2025\n",  # no line follows another
    ],
)
def test_tabs_that_part_no_cells_are_blanks(text):
    assert [one.kind for one in extract(text, on=ON)] == ["date"]
