"""The same cases through every reader of Vietnamese figures that is installed: right answers, and calls a second.

Run on demand, in an environment that holds the peers one wants to see; what is missing is left out:

    python -m pip install pyduckling-native-phihos vietnam-number vn-numberwords num2words babel quantulum3
    python tests/benchmarks/numerals_peers.py

A reader gets the text of one figure and is right when it gives exactly the figure's value (of a range both ends); a
speller gets the figure and is right when its words, read by the rules of the language, say the figure again.
"""

from __future__ import annotations

import logging
import random
import sys
import time
import warnings
from contextlib import suppress
from decimal import Decimal
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "src"))
logging.disable(logging.CRITICAL)
warnings.simplefilter("ignore")

from vnpolicy import numerals  # noqa: E402

FORMS = HERE.parent / "numerals" / "numeral_forms.tsv"
GROUPS = ("written", "said", "range", "money", "share and measure")


def cases():
    """(group, text, expected value) of every figure in the table of forms, and of a hundred drawn integers."""
    for line in FORMS.read_text(encoding="utf-8").splitlines():
        if line.startswith(("#", "form\t")):
            continue
        form, kind, value, _source = line.split("\t")
        if kind in {"ratio", "ordinal"}:
            continue
        amount, _, unit = value.partition(" ")
        ends = tuple(Decimal(part) for part in amount.split(".."))
        if len(ends) == 2:
            group = "range"
        elif kind == "number":
            group = "written" if form[0].isdigit() or form[0] == "-" else "said"
        else:
            group = "money" if kind == "money" else "share and measure"
        yield group, form, (ends, unit)
    draw = random.Random(2025)
    for _ in range(100):
        n = draw.randrange(10 ** draw.randrange(1, 13))
        yield "written", f"{n:,}".replace(",", "."), ((Decimal(n),), "")
        yield "said", numerals.spell(n), ((Decimal(n),), "")


def _ours():
    def read(text):
        value = numerals.parse(text).to_dict()
        ends = [value["amount"]] if "amount" in value else [value["low"], value["high"]]
        return tuple(Decimal(end) for end in ends)

    return read


def _duckling():
    import duckling

    zones = duckling.load_time_zones("/usr/share/zoneinfo")
    now = duckling.parse_ref_time(zones, "Asia/Ho_Chi_Minh", int(time.time()))
    locale = duckling.parse_locale("VI", duckling.default_locale_lang(duckling.parse_lang("VI")))
    context = duckling.Context(now, locale)
    kinds = ("number", "amount-of-money", "distance", "volume", "quantity", "temperature")
    dimensions = [d for d in (_dimension(duckling, kind) for kind in kinds) if d is not None]

    def read(text):
        found = duckling.parse(text, context, dimensions, False)
        whole = [f for f in found if f["start"] == 0 and f["end"] == len(text)] or found
        value = max(whole, key=lambda f: f["end"] - f["start"])["value"]
        if "from" in value or "to" in value:
            return tuple(Decimal(str(value[end]["value"])) for end in ("from", "to"))
        return (Decimal(str(value["value"])),)

    return read


def _dimension(duckling, kind):
    try:
        return duckling.parse_dimensions([kind])[0]
    except Exception:  # noqa: BLE001 - a dimension that this build does not know
        return None


def _vietnam_number():
    from vietnam_number import w2n

    return lambda text: (Decimal(w2n(text)),)


def _vn_numberwords():
    import vn_numberwords

    def read(text):
        if text[:1].isdigit():
            value = vn_numberwords.parse_vietnamese_number(text)
        elif text.endswith("đồng"):
            value = vn_numberwords.currency_words_to_number(text)
        else:
            value = vn_numberwords.words_to_number(text)
        return (Decimal(str(value)),)

    return read


def _babel():
    from babel.numbers import parse_decimal

    return lambda text: (Decimal(parse_decimal(text, locale="vi_VN")),)


def _babel_strict():
    from babel.numbers import parse_decimal

    return lambda text: (Decimal(parse_decimal(text, locale="vi_VN", strict=True)),)


def _quantulum3():
    from quantulum3 import parser

    def read(text):
        found = parser.parse(text)
        return (Decimal(str(found[0].value)),)

    return read


READERS = {
    "vnpolicy": _ours,
    "Duckling (vi)": _duckling,
    "vietnam-number": _vietnam_number,
    "vn-numberwords": _vn_numberwords,
    "babel (vi_VN)": _babel,
    "babel (vi_VN, strict)": _babel_strict,
    "quantulum3": _quantulum3,
}


def _spell_num2words():
    from num2words import num2words

    return lambda value: num2words(value, lang="vi")


def _spell_vietnam_number():
    from vietnam_number import n2w

    return lambda value: n2w(str(value))


def _spell_vn_numberwords():
    from vn_numberwords import number_to_words

    return number_to_words


SPELLERS = {
    "vnpolicy": lambda: numerals.spell,
    "num2words (vi)": _spell_num2words,
    "vietnam-number": _spell_vietnam_number,
    "vn-numberwords": _spell_vn_numberwords,
}


def spelled():
    """Figures to spell: integers of every size, some below zero, and decimals."""
    draw = random.Random(7)
    integers = [draw.randrange(10 ** draw.randrange(1, 13)) for _ in range(200)]
    return integers + [-n for n in integers[:20]] + [Decimal(n) / 100 for n in integers[:60] if n < 10**8]


def _rate(call, texts):
    """Calls a second, the best of three rounds of at least a tenth of a second."""
    best = 0.0
    for _ in range(3):
        start = time.perf_counter()
        calls = 0
        while time.perf_counter() - start < 0.1:
            for text in texts:
                with suppress(Exception):  # a refusal takes its time too
                    call(text)
                calls += 1
        best = max(best, calls / (time.perf_counter() - start))
    return best


def main():
    """Print the two tables."""
    everything = list(cases())
    totals = {group: sum(case[0] == group for case in everything) for group in GROUPS}
    print("| reader | " + " | ".join(f"{group} ({totals[group]})" for group in GROUPS) + " | all | calls/s |")
    print("|---|" + "---:|" * (len(GROUPS) + 2))
    for name, build in READERS.items():
        try:
            read = build()
        except Exception as error:  # noqa: BLE001 - not installed, or of another version
            print(f"| {name} | left out: {type(error).__name__}: {error} |")
            continue
        right = dict.fromkeys(GROUPS, 0)
        for group, text, (ends, _unit) in everything:
            try:
                right[group] += read(text) == ends
            except Exception:  # noqa: BLE001 - what cannot be read is not right
                continue
        rate = _rate(read, [text for _, text, _ in everything])
        row = [f"{right[group]}" for group in GROUPS]
        print(f"| {name} | {' | '.join(row)} | {sum(right.values())}/{len(everything)} | {rate:,.0f} |")
    print()
    figures = spelled()
    print("| speller | right | calls/s |")
    print("|---|---:|---:|")
    for name, build in SPELLERS.items():
        try:
            write = build()
        except Exception as error:  # noqa: BLE001
            print(f"| {name} | left out: {type(error).__name__}: {error} |")
            continue
        right = 0
        for value in figures:
            try:
                right += numerals.parse(write(value)).to_dict() == numerals.Number(Decimal(value)).to_dict()
            except Exception:  # noqa: BLE001
                continue
        print(f"| {name} | {right}/{len(figures)} | {_rate(write, figures):,.0f} |")


if __name__ == "__main__":
    main()
