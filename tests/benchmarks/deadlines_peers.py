"""Time expressions of policy text as vnpolicy, Duckling and dateparser read them, side by side.

    python tests/benchmarks/deadlines_peers.py [--misses]

The cases are ``tests/deadlines/policy_times.tsv``, read on 17/5/2025. Of vnpolicy the span and the whole value are
asked for. Of the peers, who know no obligations, relations, anchors or repetitions, only the days of the calendar in
the words are asked for, and that loosely: any span that touches the words will do, of Duckling the same first and last
day or the same length, of dateparser any day inside the stretch. A peer that is not installed is left out::

    pip install pyduckling-native-phihos dateparser
"""

from __future__ import annotations

import argparse
import calendar
import datetime as dt
import json
import time
from pathlib import Path

from vnpolicy import deadlines

CASES = Path(__file__).parents[1] / "deadlines" / "policy_times.tsv"
ON = dt.date(2025, 5, 17)
NOON = dt.datetime.combine(ON, dt.time(12), dt.timezone(dt.timedelta(hours=7)))
KINDS = ["date", "period", "deadline", "duration", "recurrence", ""]


def cases():
    header, *lines = CASES.read_text("utf-8").splitlines()
    for line in lines:
        yield dict(zip(header.split("\t"), line.split("\t"), strict=True))


def vnpolicy():
    """Span and value, by the fields that the format gives."""

    def read(case):
        found = deadlines.find(case["text"], on=ON)
        if not case["kind"]:
            return not found
        return any(
            (f.text, f.value.kind) == (case["expression"], case["kind"])
            and json.loads(case["value"]).items() <= f.value.to_dict().items()
            for f in found
        )

    return read


def plain_days(case):
    """First and last day of the calendar in the words, or their length."""
    start, _, end = case["plain"].partition("/")
    return (start, end or start) if start and start[0] != "P" else start


def duckling():
    """Days and durations of Duckling's Vietnamese rules."""
    import duckling as peer

    zones = peer.load_time_zones("/usr/share/zoneinfo")
    now = peer.parse_ref_time(zones, "Asia/Ho_Chi_Minh", int(NOON.timestamp()))
    context = peer.Context(now, peer.default_locale_lang(peer.parse_lang("VI")))
    dimensions = peer.parse_dimensions(["time", "duration"])

    def last(value):
        """The last day of a value of a grain."""
        day = dt.date.fromisoformat(value["value"][:10])
        months = {"month": 1, "quarter": 3, "year": 12}.get(value["grain"])
        if months is None:
            return (day + dt.timedelta(6 if value["grain"] == "week" else 0)).isoformat()
        month = day.month + months - 1
        return dt.date(day.year, month, calendar.monthrange(day.year, month)[1]).isoformat()

    def meaning(value):
        if "unit" in value and "normalized" in value:
            unit = value["unit"]
            return f"P{'T' if unit in ('hour', 'minute', 'second') else ''}{value['value']}{unit[0].upper()}"
        if value["type"] == "interval":
            start, end = value.get("from"), value.get("to")
            until = dt.date.fromisoformat(end["value"][:10]) - dt.timedelta(1) if end else ".."
            return (start["value"][:10] if start else "..", str(until))
        return (value["value"][:10], last(value))

    def read(case):
        at = case["text"].find(case["expression"]) if case["expression"] else 0
        found = peer.parse(case["text"], context, dimensions, False)
        if not case["kind"]:
            return not found
        span = range(at, at + len(case["expression"]))
        touching = [f for f in found if f["start"] < span.stop and span.start < f["end"]]
        return bool(case["plain"]) and any(plain_days(case) == meaning(f["value"]) for f in touching)

    return read


def dateparser():
    """The days that dateparser's search finds."""
    from dateparser.search import search_dates

    settings = {"RELATIVE_BASE": NOON.replace(tzinfo=None), "DATE_ORDER": "DMY"}

    def read(case):
        found = search_dates(case["text"], languages=["vi"], settings=settings) or []
        if not case["kind"]:
            return not found
        days = plain_days(case)
        if not isinstance(days, tuple):
            return False
        span = case["expression"]
        touching = [day.date().isoformat() for words, day in found if words in span or span in words]
        return any(days[0] <= day and (days[1] == ".." or day <= days[1]) for day in touching)

    return read


def main() -> None:
    """Print the table, and with ``--misses`` what each one misses."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    all_cases = list(cases())
    right: dict[str, dict[str, int]] = {}
    pace: dict[str, str] = {}
    for peer in (vnpolicy, duckling, dateparser):
        try:
            read = peer()
        except ImportError:
            continue
        read(all_cases[0])  # what is loaded on first use is loaded
        right[peer.__name__] = dict.fromkeys(KINDS, 0)
        begin = time.perf_counter()
        for case in all_cases:
            if read(case):
                right[peer.__name__][case["kind"]] += 1
            elif options.misses:
                print(f"{peer.__name__}: {case['kind'] or 'nothing'} in {case['text']!r}")
        pace[peer.__name__] = f"{(time.perf_counter() - begin) / len(all_cases) * 1000:.2f} ms"
    print("| kind | cases |", " | ".join(right), "|")
    print("|---|---:|", "---:|" * len(right), sep="")
    for kind in KINDS:
        count = sum(case["kind"] == kind for case in all_cases)
        print(f"| {kind or 'nothing to read'} | {count} |", " | ".join(str(r[kind]) for r in right.values()), "|")
    print(f"| all | {len(all_cases)} |", " | ".join(str(sum(r.values())) for r in right.values()), "|")
    print("| a sentence | |", " | ".join(pace.values()), "|")


if __name__ == "__main__":
    main()
