"""The example that reads a folder on Spark gives what ``extract`` gives, in two local workers."""

from __future__ import annotations

import datetime as dt
import importlib.util
import shutil
from pathlib import Path

import pytest

import vnpolicy

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("java") is None, reason="Spark needs Java"),
    pytest.mark.filterwarnings("default"),
]
ON = dt.date(2025, 5, 20)
TEXTS = {
    "a.txt": "Bộ Công an hoàn thành trước ngày 30/6; đạt 50,4% kế hoạch.",
    "b.txt": "Không có gì trong văn bản này.",
    "sub/c.txt": "Theo khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP, Bộ Tài chính bố trí 850 tỷ đồng.",
}


@pytest.fixture(scope="module")
def example():
    pytest.importorskip("pyspark", reason="the extra vnpolicy[friends] is not installed")
    path = Path(__file__).parents[2] / "examples" / "spark_folder.py"
    spec = importlib.util.spec_from_file_location("spark_folder", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def spark(example):
    spark = example.session()
    # The workers find the example as they find any module that a job ships.
    spark.sparkContext.addPyFile(example.__file__)
    yield spark
    spark.stop()


def test_a_folder_is_read_on_spark(example, spark, tmp_path):
    """Every entity of every file is a row, with its place, its value and its day."""
    for name, text in TEXTS.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    rows = example.entities(spark, tmp_path, ON).collect()
    expected = {
        (name.rpartition("/")[2], e.kind, e.start, e.end, e.text, str(e.value), getattr(e.value, "due", None))
        for name, text in TEXTS.items()
        for e in vnpolicy.extract(text, on=ON)
    }

    assert len(rows) == len(expected)
    assert expected == {tuple(row) for row in rows}


def test_a_document_that_cannot_be_read_is_a_row(example, monkeypatch):
    """What fails stands beside what was read, and stops nothing."""
    pa = pytest.importorskip("pyarrow")
    from vnpolicy.document import batch as room

    def picky(text, on=None):
        if text == "no":
            raise RuntimeError("as asked")
        return vnpolicy.extract(text, on=on)

    monkeypatch.setattr(room, "extract", picky)
    given = pa.RecordBatch.from_pydict({"path": ["file:/x/a.txt", "file:/x/b.txt"], "content": [b"no", b"4% l\xe3i"]})
    (rows,) = example.read([given])

    assert [(row["file"], row["kind"], row["text"]) for row in rows.to_pylist()] == [
        ("b.txt", "percentage", "4%"),
        ("a.txt", "failure", "RuntimeError"),
    ]
