"""A folder of documents read on Spark: every entity as a row of a data frame.

python examples/spark_folder.py examples 2025-05-20     needs: pip install 'vnpolicy[friends]', Java 17

Nothing of the library is written for Spark: ``extract_many`` takes texts and gives columns, and ``mapInArrow`` wants
just that. Each worker reads its own partition; a document that cannot be read is a row of kind ``failure``.
"""

from __future__ import annotations

import datetime as dt
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pyarrow as pa
    from pyspark.sql import DataFrame, SparkSession

SCHEMA = "file string, kind string, start int, end int, text string, value string, due date"


def read(batches: Iterator[pa.RecordBatch], on: dt.date | None = None) -> Iterator[pa.RecordBatch]:
    """Batches of (path, content) to batches of entities; runs on the workers."""
    import pyarrow as pa

    from vnpolicy import extract_many

    types = {"start": pa.int32(), "end": pa.int32(), "due": pa.date32()}
    for batch in batches:
        names = [name.rpartition("/")[2] for name in batch.column("path").to_pylist()]
        texts = [content.decode("utf-8", "replace") for content in batch.column("content").to_pylist()]
        read = extract_many(texts, on=on)
        columns = {name: read.entities[name] for name in ("kind", "start", "end", "text", "value", "due")}
        rows = {"file": [names[at] for at in read.entities["document"]], **columns}
        for failure in read.failures:
            for name, cell in zip(
                rows,
                (names[failure.document], "failure", None, None, failure.error, failure.message, None),
                strict=True,
            ):
                rows[name].append(cell)
        yield pa.RecordBatch.from_pydict(
            {name: pa.array(cells, types.get(name, pa.string())) for name, cells in rows.items()}
        )


def entities(spark: SparkSession, folder: str | Path, on: dt.date | None = None) -> DataFrame:
    """A row for each entity of each ``*.txt`` in a folder and below it."""
    files = (
        spark.read.format("binaryFile")
        .option("pathGlobFilter", "*.txt")
        .option("recursiveFileLookup", "true")
        .load(Path(folder).resolve().as_uri())
    )
    return files.select("path", "content").mapInArrow(lambda batches: read(batches, on), SCHEMA)


def session() -> SparkSession:
    """Two workers on this machine; on a cluster the session comes from the cluster."""
    from pyspark.sql import SparkSession

    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    return (
        SparkSession.builder.master("local[2]")
        .appName("vnpolicy")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", "2")
        .getOrCreate()
    )


def main(folder: str, on: str = "") -> None:
    """Count the entities of a folder by kind, and list what is due."""
    spark = session()
    frame = entities(spark, folder, dt.date.fromisoformat(on) if on else None).cache()
    frame.groupBy("kind").count().orderBy("kind").show()
    frame.where("due is not null").select("file", "due", "text").orderBy("due").show(truncate=60)
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
