"""Where a name that no table holds ends: up to its number, its date or a word that names nothing."""

from __future__ import annotations

from vnpolicy._regex import word_set

from .keys import STEP_RE

__all__ = ["guess"]

# Words that end such a name: what follows says something about the law.
_STOP = word_set(
    "này đó trên nêu được đã đang sẽ là có thì mà nên cần phải cho để với vào từ khi nếu theo tại bởi do như gồm "
    "quy qui ngày năm số của chưa không cũng vẫn đều trong ngoài sau trước nhằm nhất hoặc hay hiện mới cũ khác sư "
    "gia pháp học việt trình gửi nghị định hướng thi ban căn điều khoản điểm việc mỗi một các những"
)
# Pairs in which such a word goes on with a name: an ninh quốc gia, giám định tư pháp.
_GOES_ON = frozenset(
    {
        ("quốc", "gia"),
        ("tham", "gia"),
        ("chuyên", "gia"),
        ("tư", "pháp"),
        ("tự", "do"),
        ("khoa", "học"),
        ("đại", "học"),
        ("công", "trình"),
        ("chương", "trình"),
    }
)
_PRAISE = ("quan trọng", "nói trên")  # ba Luật Thuế quan trọng
_JOINING = word_set("và hoặc cho với đối theo")  # a name does not end in one
_WORDS = 18  # that a name has at most


def guess(lower: str, cased: str, at: int, *, small: bool = False) -> int:
    """The end of a name that the table does not hold, or ``at``; a capital shows it, save where it may be ``small``."""
    end = name_end = at
    previous = ""
    for _ in range(_WORDS):
        step = STEP_RE.match(lower, end)
        if step is None:
            break
        word = step[1]
        letter = cased[step.start(1)]
        gap = cased[end : step.start(1)]
        if (word in _STOP and (previous, word) not in _GOES_ON) or word[0].isdigit() or "(" in gap or "/" in gap:
            break
        if lower.startswith(_PRAISE, step.start(1)):
            break
        if "\n" in gap and letter.isupper():
            break
        if not previous:
            if gap.strip() or not (letter.isupper() or small):
                break
        elif word == "luật" or (letter.isupper() and ("," in gap or "-" in gap)):
            break
        end = step.end()
        if word not in _JOINING:
            name_end = end
        previous = word
    return name_end
