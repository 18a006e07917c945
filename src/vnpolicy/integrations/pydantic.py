"""Pydantic: values as fields, read as of a day, and whole documents as fields.

Every value class is a field type by itself, without this module: it takes its written form or its JSON, and gives its
JSON. The day of issue comes with the context of a validation, ``Model.model_validate(data, context={"on": day})``.
:class:`On` fixes it for one field. Needs the extra ``vnpolicy[pydantic]``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import frozen

try:
    from pydantic_core import core_schema
except ImportError as error:
    msg = "vnpolicy.integrations.pydantic needs Pydantic: pip install 'vnpolicy[pydantic]'"
    raise ImportError(msg) from error

from vnpolicy.document import Document, extract

if TYPE_CHECKING:
    import datetime as dt

    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler

__all__ = ["On"]


@frozen
class On:
    """The day as of which a field is read: ``Annotated[Deadline, On(date(2025, 5, 17))]``.

    On a :class:`vnpolicy.Document` it reads text: the field takes a text, or an object with the text and its JSON
    (``{"text": …, "vnpolicy": 1, "entities": …}``), and gives such an object. ``On()`` reads without a day, or with the
    one in the validation's context.
    """

    day: dt.date | None = None

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        if source is Document:
            return core_schema.with_info_plain_validator_function(
                self._document,
                serialization=core_schema.plain_serializer_function_ser_schema(
                    lambda document: {"text": document.text, **document.to_dict()}, when_used="json"
                ),
            )
        if not hasattr(source, "_read"):
            msg = f"On stands on a value or a Document, not on {source!r}"
            raise TypeError(msg)
        return core_schema.with_info_before_validator_function(
            lambda given, info: source._read(given, self._day(info)),  # noqa: SLF001 - one house
            handler(source),
        )

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        if schema["type"] != "function-plain":
            return handler(schema)
        reading = {
            "type": "object",
            "properties": {"text": {"type": "string"}, "vnpolicy": {"const": 1}},
            "required": ["text", "vnpolicy", "entities", "assignments"],
        }
        return reading if handler.mode == "serialization" else {"anyOf": [{"type": "string"}, reading]}

    def _day(self, info: core_schema.ValidationInfo) -> dt.date | None:
        if self.day is not None or not isinstance(info.context, Mapping):
            return self.day
        return info.context.get("on")

    def _document(self, given: Any, info: core_schema.ValidationInfo) -> Document:
        if isinstance(given, Document):
            return given
        if isinstance(given, str):
            return extract(given, on=self._day(info))
        try:
            return Document.from_dict(given, given["text"])
        except (KeyError, TypeError, AttributeError, ArithmeticError) as error:
            msg = f"a text, or the JSON of a document with its text, expected: {error!r}"
            raise ValueError(msg) from error
