"""Reading takes time that grows with the text and no faster: four times the text takes four times as long.

Each piece of the grammar is repeated, and each family below is a shape that breaks a natural pattern. A family that is
found later stays here for ever.
"""

from __future__ import annotations

import datetime as dt
import gc
import time
from itertools import count, islice
from pathlib import Path

import pytest

import vnpolicy
from vnpolicy import ParseError, agencies, deadlines, numerals, references
from vnpolicy.document.structure import head
from vnpolicy.text import fold

pytestmark = pytest.mark.time

ON = dt.date(2025, 5, 17)
MOST = 5.5
LONG_ENOUGH = 0.003  # seconds, of the shorter text; what seems to grow faster is looked at again, four times as long
LARGEST = 300_000  # characters: what is read in less than that at this length is linear enough

TOKENS = [
    line.encode("ascii", "backslashreplace").decode("unicode_escape")
    for line in (Path(__file__).parent / "tokens.txt").read_text("utf-8").split("\n")[:-1]
]


def letters(number: int) -> str:
    """A name of letters for each number: A, B … Z, BA …"""
    name = ""
    while number or not name:
        number, rest = divmod(number, 23)
        name += "ABCDEGHIKLMNOPQRSTUVXYJ"[rest]
    return name


# A string is repeated; a function gives the piece for each number.
FAMILIES = {
    # figures
    "digits": "1",
    "letters that end in the byte of a digit": "‰1丰",
    "groups": "1.111",
    "groups by space": "1 111 ",
    "dots and commas": "1.1,1",
    "percentages without end": "1.1.1,%",
    "ranges": "5% - ",
    "ranges said": "từ 5 đến ",
    "slashes": "1/",
    "ratios": "1/1 ",
    "number words": "hai mươi ",
    "scales": "tỷ triệu nghìn ",
    "scaled words": "một trăm nghìn tỷ ",
    "fractions said": "một phần hai phẩy ",
    "brackets never closed": "15 (mười lăm ",
    "currency": "5 triệu đồng/",
    "units": "5 km2 m3 ",
    "ordinals": "thứ hai mươi ",
    "qualifiers": "không quá khoảng gần ",
    "feasts": "quốc khánh 2/9 quốc khánh quốc khánh ",
    "changes": "tăng giảm lên xuống còn ",
    "changes against something": "cao hơn cùng kỳ năm trước 5% ",
    "minus signs": "- -",
    # times
    "days": "1/1/",
    "days glued": "1/1/2025",
    "lists of days": "trước ngày 1/1, 2/2 và ",
    "days to days": "từ ngày 1 đến ngày ",
    "months": "tháng 1, tháng ",
    "months of a year that never comes": "tháng 3, tháng 6 hoặc ",
    "months told again": "Thu 5 tháng đầu năm 2024 tăng. Chi 5 tháng ước đạt. ",
    "bounds far behind": "có 5 năm làm việc ở kho của xã vùng cao (m2) ",
    "footnotes": lambda i: f"a) [{i % 1000}] Kho.\n[{i % 1000}] Điểm này được bãi bỏ.\n",
    "authors of a standard": "do Cục A biên soạn, Bộ B thẩm định, Bộ Y tế ban hành kèm theo Thông tư số 1/2025/TT-BYT",
    "laws in a title, amended": "Luật sửa đổi Luật Thú y số 1/2015/QH13 đã được sửa đổi theo Luật số 2/2015/QH13, ",
    "quarters": "quý I, II, ",
    "years": "năm 2025 - ",
    "same period": "tháng 1/2024 so với cùng kỳ năm ",
    "terms": "trong thời hạn 15 ngày kể từ ngày ",
    "anchors without end": "kể từ ngày nhận đủ hồ sơ và ",
    "one anchor without end": lambda n: "trong thời hạn 15 ngày kể từ ngày nhận " if n == 0 else "hồ sơ ",
    "conditions": "nếu quá thời hạn 5 ngày mà ",
    "repetitions": "định kỳ hằng quý, trước ngày 25 hằng tháng, ",
    "labels": "Thời hạn hoàn thành:\n",
    "label and blanks": lambda n: "Thời hạn hoàn thành:" if n == 0 else " \n",
    # documents
    "symbols": "1/QĐ-",
    "symbols with years": "1/2025/NĐ-",
    "symbols without end": "số 598/QĐ-TTg-UBND-",
    "types": "Nghị quyết Quyết định Thông tư ",
    "numbers without a symbol": "Nghị định số ",
    "laws": "Luật Đất đai, Luật ",
    "law names without end": "Luật sửa đổi, bổ sung một số điều của Luật ",
    "law names over semicolons": "Luật sửa đổi, bổ sung một số điều của Luật Đầu tư; Luật Đấu thầu; ",
    "law names and capitals": "Luật Tổ Chức Chính ",
    "standards": "TCVN 5507:2002/",
    "documents with days": "Quyết định số 1/QĐ-TTg ngày 1/1/2025 của ",
    "aliases": "(sau đây gọi tắt là Nghị quyết 57) ",
    "short forms": "Nghị quyết 57, Đề án 06, ",
    "short forms of many": lambda n: f"Quyết định số 5/QĐ-{letters(n)}; Quyết định 5; ",
    "that document of many": lambda n: f"Nghị định số {n}/2020/NĐ-CP; khoản 1 Điều 5 của Nghị định đó; ",
    "law names of many": lambda n: f"Luật số {n}/2020/QH14; Luật Đất đai; Điều 1 Luật này; ",
    "amendments": "1. Sửa đổi khoản 1 Điều 5 Luật số 1/2020/QH14 như sau:\n",
    "amending lines": "Bãi bỏ điểm a ",
    "amending heads that lost their numbers": "Sửa đổi một số điều của Nghị định số 1/2020/NĐ-CP\n1. Bãi bỏ Điều 5.\n",
    "amending titles": "Thông tư sửa đổi, bổ sung một số điều của Thông tư số 1/2020/TT-BYT, ",
    "a letter that asks": "Thực hiện Chỉ thị số 1/CT-TTg, Sở đề nghị các xã làm như sau:\n1. Theo Phụ lục 01.\n",
    # provisions
    "points": "điểm a, ",
    "chains": "điểm a khoản 1 Điều 5 ",
    "chains upwards": "Điều 5 khoản 1 điểm a ",
    "lists of articles": "1, ",
    "one list of articles": lambda n: "các điều " if n == 0 else "5, 6 và ",
    "ranges of articles": "từ Điều 1 đến Điều ",
    "deictics": "khoản này Điều này ",
    "annexes": "Phụ lục I, Mẫu số 02, mục ",
    "headings": "Điều 1. Phạm vi\n",
    "rising headings": lambda n: f"Điều {n + 1}. Phạm vi\n",
    "bare headings": "Điều 1\n",
    "chapters": "Chương II\nMục 1\nĐiều 1.\n1. A\na) B\n",
    "clauses": lambda n: f"{n + 1}. Nội dung\n",
    "quotes never closed": "“Điều 5. ",
    "lines that open a quote": "“\n",
    "lines that open a quote and an article": "“Điều 5.\n",
    "quotes in quotes": "“như sau: “",
    "straight quotes": '"\n',
    "quotes closed": "”. ",
    # bodies
    "heads": "Bộ ",
    "head lists": "các Bộ Công an, ",
    "heads in brackets": "Bộ (Bộ (",
    "posts": "Bộ trưởng Bộ trưởng ",
    "names without end": "Ủy ban nhân dân thành phố ",
    "committees without end": "Ban Chỉ đạo Trung ương về ",
    "one committee without end": lambda n: "Ban Chỉ đạo " if n == 0 else "về cải cách và ",
    "committees in capitals": "BAN CHỈ ĐẠO ",
    "committees of many": lambda n: f"Ban Chỉ đạo cấp Quốc gia về {letters(n)}. Ban Chỉ đạo họp. ",
    "names that a text gives": "Chi cục Kiểm lâm tỉnh Lào Cai (sau đây gọi là Chi cục). Chi cục họp. ",
    "names that a text gives to many": lambda n: f"Ban Chỉ đạo về đê {letters(n)} (gọi tắt là BCĐ). BCĐ họp. ",
    "departments": "Sở Y tế, ",
    "districts of many": lambda n: f"UBND huyện {letters(n).capitalize()}; UBND huyện; ",
    "courts": "Tòa án nhân dân khu vực ",
    "bodies of areas": "Hạt Kiểm lâm khu vực Mai Sơn - Yên Châu - ",
    "a body of one long area": lambda n: "Hạt Kiểm lâm khu vực " if n == 0 else "Mai ",
    "a body of an area with a long number": lambda n: "Hạt Kiểm lâm khu vực 1" if n == 0 else "/.,",
    "capitals": "Aa Bb ",
    "capitals without a space": "A",
    "groups of bodies": "UBND các tỉnh, thành phố, ",
    # the whole document
    "assignments": "Bộ Y tế hoàn thành trước ngày 30/6/2025; ",
    "assignments on lines": "- Bộ Y tế trình trước ngày 30/6/2025\n",
    "one line of assignments": "giao Bộ Y tế chủ trì, phối hợp với Bộ Công an, ",
    "one list of days": lambda n: "Bộ Y tế trình " if n == 0 else "trước ngày 30/6/2025, ",
    "owners without work": "Bộ Y tế, Bộ Công an, ",
    "kinds of groups": "các công ty chứng khoán, các trường mầm non công lập ",
    "which of a group must": "các doanh nghiệp kho đã trước ngày ",
    "whose turn it is": "gửi về Bộ Y tế trước ngày 30/6/2025 để rà soát, ",
    "days that lead duties": "thì trước ngày 30/6/2025, các xã phải trình ",
    "what is to be sent": "quyết định phải gửi trước ngày 30/6/2025, ",
    "introductions": "Bộ Y tế:\n- trình trước ngày 30/6\n",
    "forms": "Cơ quan chủ trì: Bộ Y tế\nThời hạn: 30/6/2025\n",
    "forms without owners": "Nhiệm vụ: A\nThời hạn hoàn thành: trước ngày 30/6/2025\n",
    "tables": "| 1 | Việc | Bộ Y tế | 30/6/2025 |\n",
    "tables with heads": "| Nhiệm vụ | Cơ quan chủ trì | Thời hạn hoàn thành |\n",
    "tables of tabs": lambda n: "STT\tViệc\tThời hạn\n" if n == 0 else "1\tLập sổ\tHoàn thành tháng 6/2025\n",
    "tabs": "\t",
    "days that open rows": lambda n: "| Thời hạn | Nhiệm vụ | Chủ trì |\n" if n == 0 else "| 30/6/2025 | Lập | A |\n",
    "one row that a day opens": lambda n: "| Thời hạn | Nhiệm vụ | Chủ trì |\n" if n == 0 else "| 30/6/2025 | Lập ",
    "one row": lambda n: "STT | Nhiệm vụ | Thời hạn\n" if n == 0 else "| trước ngày 30/6 ",
    "how far the work of rows is": "| 1 | Lập sổ | 30/6/2025 | Bộ Y tế | Hoàn thành |\n",
    "lines that say how far work is": "1\nLập sổ\n30/6/2025\nBộ Y tế\nHoàn thành\n",
    "notes in cells": "18 - 26/9\nGửi 16/9; hạn 26/9\n",
    "leads with a colon": "Cập nhật Kế hoạch: Bộ Y tế rà soát trước ngày 30/6/2025; 02 kho ",
    "work that is referred to": "Nội dung này báo cáo Bộ Y tế và hoàn thành trước ngày 30/6/2025. ",
    "years of their own": "định kỳ hằng năm; riêng năm 2025 hoàn thành trong quý IV/2025; ",
    "conditions and what is then done": "trường hợp thiếu thì chuẩn bị kho trước ngày 30/6/2025 ",
    "bars": "|",
    "semicolons": "; và ",
    "orders for the month that runs": "giao Bộ Y tế thẩm định trong tháng 6/2025; bàn giao trong tháng 6/2025; ",
    "days and semicolons": "trước ngày 30/6; ",
    "brackets": "(1) ",
    "directives": "yêu cầu giao đề nghị ",
    "lines that go on": "trình\n",
    "units in a list": "UBND các xã: Mường Chanh, ",
    "units without end": "Mường Chanh, ",
    "terms counted back": "30 ngày trước khi họp, ",
    "provisions in an event": "5 ngày kể từ ngày nêu tại khoản 1, khoản 2, ",
    "exceptions": "; riêng kho thì đến hết ngày 31/12/2026",
    "articles in one line": "Xong. Điều 1. Kho ",
    "titles in one line": "Điều 1. Kho ",
    "items in one line": "1. a) - ",
    "indented headings": f"{' ' * 79}Điều 1. Kho\n",
    "lines filled with spaces": f"Chương I{' ' * 79}\n",
    "empty lines of spaces": f"{' ' * 79}\n",
    "lines that go on from a law": "theo khoản 1 Điều 5\nLuật Dược\n",
    "places named above": "Phụ lục I Nghị định số 5/2020/NĐ-CP; Phụ lục I nêu trên; ",
    "lead-ins with no verb": "Điều 5 Nghị định số 5/2020/NĐ-CP và khoản 1 Điều 2 Nghị định số 9/2022/NĐ-CP như sau:\n",
    "heads of lists": "các Nghị quyết của Quốc hội: số 5/2010/QH12; ",
    "groups of offices": "- Công an các tỉnh, thuế tỉnh, thành phố nộp trước ngày 30/6/2026;\n",
    "lines that go on to a day": "trình trước\n30/6/2025 và\n",
    # the spelling
    "marks": "\u0301",
    "marks on letters": "a\u0323\u0302\u0301",
    "one letter under marks": lambda n: "a" if n == 0 else "\u0301\u0323",
    "decomposed words": "Uy\u0309 ban nha\u0302n da\u0302n ",
    "tones on the second vowel": "hoà uỷ thuý ",
    "nothing to see": "\u200b",
    "nothing between": "1\u200b/\u200b",
    "surrogates": "\ud800",
    "breaks": "\n",
    "blanks": " ",
    "broken words": "Bộ\nTrưởng\nBộ\n",
    "carriage returns": "\r\n",
    "letters that grow": "İ",
    "full width": "５％",
    "kinds without end": lambda n: chr(0x20000 + n % 0xA000),
    "kinds of pictures": lambda n: chr(0x1F300 + n % 700),
}


def text_of(family, size):
    """A text of about so many characters."""
    if isinstance(family, str):
        return family * (size // len(family) or 1)
    pieces = []
    length = 0
    for piece in map(family, count()):
        pieces.append(piece)
        length += len(piece)
        if length >= size:
            return "".join(pieces)
    raise AssertionError


def seconds(call, text):
    """The time of this process, without the collector's: that grows with what all other tests have left, too."""
    gc.disable()
    try:
        start = time.process_time()
        call(text)
        return time.process_time() - start
    finally:
        gc.enable()


def times_longer(call, longer, shorter, rounds):
    """The least time of one text over that of another, in turns: a machine that is busy then is so for both."""
    times = [(seconds(call, longer), seconds(call, shorter)) for _ in range(rounds)]
    return min(long for long, _ in times) / min(short for _, short in times)


def growth(call, family):
    """How many times longer four times the text takes, at a length that takes time enough; 0 where none does."""
    size = 3_000
    short = seconds(call, text_of(family, size))
    while short < LONG_ENOUGH:
        if size >= LARGEST:
            return 0
        size *= 4
        short = seconds(call, text_of(family, size))
    ratio = seconds(call, text_of(family, size * 4)) / short
    for rounds in (3, 5, 7):
        if ratio <= MOST:
            break
        size *= 2
        ratio = times_longer(call, text_of(family, size * 4), text_of(family, size), rounds)
    return ratio


def extract(text):
    return vnpolicy.extract(text, on=ON).entities


def structure(text):
    return vnpolicy.extract(text, on=ON).structure


def citations(text):
    return vnpolicy.extract(f"Điều 1. Bãi bỏ\n{text}", on=ON).citations


def parsing(pillar):
    def parse(text):
        try:
            pillar.parse(text, on=ON)
        except ParseError:
            return

    return parse


CALLS = {"extract": extract, "structure": structure, "citations": citations}
PILLARS = {"numerals": numerals, "deadlines": deadlines, "references": references, "agencies": agencies}
CALLS |= {f"{name}.find": lambda text, pillar=pillar: pillar.find(text, on=ON) for name, pillar in PILLARS.items()}
CALLS |= {f"{name}.parse": parsing(pillar) for name, pillar in PILLARS.items()}


@pytest.fixture(autouse=True, scope="module")
def _tables():
    """The tables are read before anything is timed."""
    text = "UBND tỉnh Lai Châu trình trước ngày 30/6/2025 theo khoản 1 Điều 5 Luật Đất đai; đạt 5%."
    for call in CALLS.values():
        call(text)


@pytest.mark.parametrize("token", sorted({t.strip(" ") + end for t in TOKENS for end in ("", " ")} - {""}), ids=ascii)
def test_a_text_that_repeats_one_piece_of_the_grammar(token):
    """Whatever piece of the grammar a text repeats, four times the text takes at most 5.5 times the time."""
    assert growth(extract, token) <= MOST


@pytest.mark.parametrize("family", FAMILIES)
def test_time_grows_with_the_length_of_a_hostile_text(family):
    """Whatever the shape, four times the text takes ``extract`` at most 5.5 times the time."""
    assert growth(extract, FAMILIES[family]) <= MOST


@pytest.mark.parametrize("call", list(CALLS)[1:])
def test_each_pillar_by_itself_and_what_is_read_on_demand(call):
    """The same holds for each ``find``, each ``parse``, and the tree of a document."""
    grown = {name: growth(CALLS[call], family) for name, family in FAMILIES.items()}
    # A machine that was busy with something else for some seconds is asked again once it has read the others.
    grown |= {name: growth(CALLS[call], FAMILIES[name]) for name, ratio in grown.items() if ratio > MOST}
    assert {name: round(ratio, 1) for name, ratio in grown.items() if ratio > MOST} == {}


POLICY = "Bộ Y tế trình trước ngày 30/6/2025, theo khoản 2 Điều 7, báo cáo UBND tỉnh chi 5 tỷ đồng.\n"
HEAD = "CHÍNH PHỦ\nSố: 5/2025/NĐ-CP\nNGHỊ ĐỊNH\nKho | Sổ\n\nĐiều 1. Kho\n"


def test_nothing_is_copied_for_each_place():
    """What copies the text for every place below its head shows in long texts alone: a copy is quick."""
    longer, shorter = HEAD + POLICY * 16_000, HEAD + POLICY * 4_000

    assert times_longer(extract, longer, shorter, 3) <= MOST


def test_the_offices_of_districts_are_looked_for_among_the_kinds_of_units():
    """However many districts a text has named, each office in short asks once for each kind of unit."""

    def text(number):
        named = "".join(f"UBND huyện {letters(i)} họp. " for i in range(number))
        return named + "Huyện ủy báo cáo. Phòng Nội vụ nộp. " * number

    assert times_longer(extract, text(6_000), text(1_500), 3) <= MOST


def test_goals_on_one_line_look_no_further_than_their_sentence():
    """What a goal must not say is looked for in its own sentence: to look through the rest of the line is quick."""
    goal = "Đến ngày 31/12/2027: 100% xã có mạng. "

    assert times_longer(extract, goal * 16_000, goal * 4_000, 3) <= MOST


def test_months_said_again_go_through_the_runs_before_them_once():
    """``Chi 4 tháng`` asks for the latest run of so many months: to go through all of those named before is quick."""
    told = "Thu 5 tháng đầu năm tăng. Chi 4 tháng ước đạt kế hoạch. "

    assert times_longer(extract, told * 8_000, told * 2_000, 3) <= MOST


LAW = "QUỐC HỘI\nLuật số: 99/2030/QH17\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nLUẬT\nKHO MẪU\n"


@pytest.mark.parametrize("piece", ["kho thông qua ngày 1 tháng 1 năm 2025.\n", "Luật này được kho, ", "thông qua\n\n"])
def test_the_day_of_adoption_is_looked_for_once(piece):
    """A law without a day in its head is looked through for it once, however often it speaks of adopting."""
    longer, shorter = LAW + piece * 8_000, LAW + piece * 2_000

    assert times_longer(lambda text: head(fold(text)), longer, shorter, 3) <= MOST


def test_the_families_are_many():
    """The families are many, and a function gives its pieces without end."""
    assert len(FAMILIES) >= 100
    assert len(set(islice(map(letters, count()), 5_000))) == 5_000
