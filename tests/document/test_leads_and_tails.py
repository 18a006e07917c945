"""Work between its lead and its tail: owners behind a colon, forms that a year parts, sentences that refer back."""

from __future__ import annotations

import datetime as dt

import pytest

from vnpolicy import extract

ON = dt.date(2026, 9, 1)


def rows(text):
    """Who does what by when."""
    return [(row.assignees, row.text, str(row.due)) for row in extract(text, on=ON).assignments]


FORM = """1. Rà soát chuồng trại của các hộ.
- Cơ quan thực hiện: {who}
- Thời gian thực hiện: {when}
"""


@pytest.mark.parametrize(
    ("who", "name"),
    [
        (
            "Sở Lao động - Thương binh và Xã hội chủ trì, phối hợp với Hội Nông dân.",
            "Sở Lao động - Thương binh và Xã hội",
        ),
        ("Sở Hoa Lá\nchủ trì, phối hợp với các xã.", "Sở Hoa Lá"),
        ("Trạm Khuyến nông chủ trì; các xã phối hợp.", "Trạm Khuyến nông"),
    ],
)
def test_who_leads_in_a_form_is_named_before_that_word(who, name):
    """``Cơ quan thực hiện: Sở X chủ trì, …`` names Sở X, whether a table knows it or not."""
    found = rows(FORM.format(who=who, when="Hoàn thành trong quý IV/2026."))
    assert [((name,), "2026-12-31")] == [(names, due) for names, _, due in found]


@pytest.mark.parametrize("opens", ["riêng năm 2026", "Riêng năm 2026,"])
@pytest.mark.parametrize("every", ["Thực hiện định kỳ hằng năm", "Thường xuyên", "Định kỳ hàng quý"])
def test_what_is_done_every_year_and_in_this_by_a_day(every, opens):
    """The quarter of one year is that of the work of the form, from its first word on."""
    text = FORM.format(who="Các xã, phường", when=f"{every}; {opens} hoàn thành trong quý IV/2026.")
    assert rows(text) == [(("Các xã, phường",), text[3:-2], "2026-12-31")]


def test_two_times_of_one_form():
    """A day of the years to come stands behind that of the first; both are of the same work."""
    when = "Hoàn thành trong quý IV/2026; riêng năm 2027 hoàn thành trong quý II/2027."
    text = FORM.format(who="Các xã, phường", when=when)
    assert [(("Các xã, phường",), due) for due in ("2026-12-31", "2027-06-30")] == [
        (names, due) for names, _, due in rows(text)
    ]


def test_every_year_without_a_year_of_its_own():
    """What is done every year is no work that is due once."""
    assert not rows("Sở Y tế rà soát định kỳ hằng năm; riêng các xã vùng cao đến năm 2028.")


LEADS = ["Cập nhật TB 12/TB-UBND ngày 10/8/2026", "Ý kiến của buổi họp", "Thực hiện Kế hoạch 8/KH-UBND"]


@pytest.mark.parametrize("lead", LEADS)
def test_who_is_told_behind_a_lead(lead):
    """The work starts behind the colon; what is told of a part of it behind the semicolon is of the same body."""
    work = "rà soát thủ tục của các trạm chậm nhất ngày 11/9/2026; 02 trạm mới chậm nhất ngày 21/9/2026"
    assert rows(f"{lead}: Sở Y tế tỉnh Lào Cai {work}.") == [
        (("Sở Y tế tỉnh Lào Cai",), "rà soát thủ tục của các trạm chậm nhất ngày 11/9/2026", "2026-09-11"),
        (("Sở Y tế tỉnh Lào Cai",), "02 trạm mới chậm nhất ngày 21/9/2026", "2026-09-21"),
    ]


def test_work_behind_a_lead_that_ends_in_a_colon_starts_there():
    """``Đối với …: lập …, gửi …``: the first verb behind the colon opens the work, no later one."""
    (work,) = rows(
        "Sở Y tế tỉnh Lào Cai đề nghị các trạm y tế:\n2. Đối với trạm mới mở: lập hồ sơ, gửi Sở trước ngày 11/9/2026."
    )
    assert work == (("các trạm y tế",), "lập hồ sơ, gửi Sở trước ngày 11/9/2026", "2026-09-10")


def test_who_is_only_named_behind_a_colon():
    """A colon before a body that is told nothing leads to no work."""
    assert not rows("Danh sách gửi: Sở Y tế tỉnh Lào Cai, đủ ba bản, trước ngày 11/9/2026.")
    assert not rows("Danh sách: 02 bản, trước ngày 11/9/2026.")


@pytest.mark.parametrize(
    "goes_on", ["; 02 trạm mới, kho chậm nhất ngày 21/9/2026", "; kho thuốc chậm nhất ngày 21/9/2026"]
)
def test_what_is_no_part_of_the_work(goes_on):
    """Only a number of things goes on with the work before."""
    assert len(rows(f"Sở Y tế tỉnh Lào Cai rà soát các trạm trước ngày 11/9/2026{goes_on}.")) == 1
    assert not rows("Sở Y tế tỉnh Lào Cai rà soát các trạm; 02 trạm mới mở cửa ngày 21/9/2026.")


@pytest.mark.parametrize(
    "tail",
    [
        "Nội dung này báo cáo Bộ Y tế, Bộ Công an và hoàn thành không muộn hơn ngày 30/11/2026",
        "Công việc này hoàn thành trước ngày 01/12/2026",
        "Việc trên phải được các bên làm xong trước ngày 01/12/2026",
        "Các nhiệm vụ nêu trên hoàn tất trước ngày 01/12/2026",
        "Nội dung này báo cáo Bộ Y tế và hoàn thành bản đồ, sổ sách trước ngày 01/12/2026",
    ],
)
@pytest.mark.parametrize("gap", [" ", "\n"])
def test_a_sentence_that_refers_to_the_work_before(tail, gap):
    """Both sentences are one piece of work."""
    work = f"lập bản đồ trạm y tế các xã.{gap}{tail}"
    assert rows(f"Sở Y tế tỉnh Lào Cai {work}.") == [(("Sở Y tế tỉnh Lào Cai",), work, "2026-11-30")]


def test_who_is_charged_with_two_verbs():
    """``được giao nghiên cứu sửa đổi`` is the work itself, and does not say who is meant."""
    assert rows("Các đoàn thể được giao nghiên cứu sửa đổi quy định về hội trước ngày 01/12/2026.") == [
        (("Các đoàn thể",), "nghiên cứu sửa đổi quy định về hội trước ngày 01/12/2026", "2026-11-30")
    ]


def test_an_effort_that_must_succeed_by_a_day():
    """``phấn đấu`` tells a goal, and work where it says by when at the latest."""
    text = "Yêu cầu các xã lập kế hoạch chi trả; phấn đấu giao trên 90% mặt bằng {} ngày 21/9/2026."
    work = "phấn đấu giao trên 90% mặt bằng chậm nhất trước ngày 21/9/2026"
    assert rows(text.format("chậm nhất trước")) == [(("các xã",), work, "2026-09-20")]
    assert not rows(text.format("trước"))


def test_how_many_tasks_there_are():
    """A count of tasks is none, and what is done ``nếu cần`` is no condition."""
    assert not rows("Số nhiệm vụ Sở Y tế được giao chủ trì có hạn hoàn thành đến tháng 11 là 45 nhiệm vụ.")
    work = "vận động các hộ, dỡ nhà nếu cần, giao mặt bằng trước ngày 15/9/2026"
    assert rows(f"Các xã {work}.") == [(("Các xã",), work, "2026-09-14")]


def test_offices_of_social_insurance_are_told_in_a_list():
    """The kind of an office belongs to the group."""
    group = "Các trạm y tế, cơ quan bảo hiểm xã hội và các xã, phường"
    assert rows(f"{group} có trách nhiệm đổi mã trước ngày 01/10/2026.") == [
        ((group,), "đổi mã trước ngày 01/10/2026", "2026-09-30")
    ]


def test_work_that_the_line_above_gives_somebody():
    """A line of prose about the work of whom the line above addresses is his; an item of its own is not."""
    above = "Quốc hội giao Chính phủ sửa đổi quy định về đất đai."
    below = "Việc cắt giảm giấy phép con cần được hoàn thành chậm nhất ngày 31/12/2026"
    assert rows(f"{above}\n{below}.") == [(("Chính phủ",), below, "2026-12-31")]
    assert not rows(f"1. {above}\n2. {below}.")


@pytest.mark.parametrize("allows", ["Cho phép", "Đồng ý cho", "chấp thuận cho phép"])
def test_whose_work_it_is_when_those_who_are_asked_allow_it(allows):
    """In what a body is asked for, who is to be allowed the work has it; elsewhere a right is no work."""
    work = "tiếp tục hoàn thiện đề án, trình ban hành chậm nhất ngày 15/10/2026"
    asked = f"Kính đề nghị UBND tỉnh Lào Cai:\n1. {allows} Sở Công Thương tỉnh Lào Cai {work}."
    assert rows(asked) == [(("Sở Công Thương tỉnh Lào Cai",), work, "2026-10-15")]
    assert not rows(f"{allows} Sở Công Thương tỉnh Lào Cai {work}.")
    bare = f"{allows} lùi ngày báo cáo, chậm nhất ngày 15/10/2026"
    assert rows(f"Kính đề nghị UBND tỉnh Lào Cai:\n1. {bare}.") == [
        (("Ủy ban nhân dân tỉnh Lào Cai",), bare, "2026-10-15")
    ]


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Sở Công Thương; Sở Y tế; doanh nghiệp", ("Sở Công Thương", "Sở Y tế", "doanh nghiệp")),
        ("Sở Công Thương; cá nhân", ("Sở Công Thương", "cá nhân")),
        ("Sở Công Thương; đơn vị", ("Sở Công Thương",)),
    ],
)
def test_firms_in_a_list_of_owners(cell, names):
    """A word that names nobody alone is one of the owners in a list that semicolons part."""
    text = f"I. KHẢO SÁT\n2\nĐếm cây đổ\nSố liệu\n{cell}\nGửi 16/9; nhận trước 25/9\n3\nHọp\n"
    assert [(names, "2026-09-24")] == [(who, due) for who, _, due in rows(text)]
