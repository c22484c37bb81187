"""Column types that behave the same on SQLite and PostgreSQL."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import DateTime, Text
from sqlalchemy.types import TypeDecorator

if TYPE_CHECKING:
    from sqlalchemy.engine import Dialect
    from sqlalchemy.types import TypeEngine

# What one of the two databases refuses: PostgreSQL the NUL character, both a lone surrogate.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


class UtcDateTime(TypeDecorator[datetime]):
    """An aware datetime; read back it is in UTC and equal to what was written, to the microsecond.

    SQLite keeps it as ISO 8601 text, ``2026-11-22T22:30:59+00:00``, which its own date functions understand and which
    sorts as the times do: the fraction of a second is there only where it is not zero, and ``+`` sorts before ``.``.
    A naive datetime is refused with ``ValueError``.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Text on SQLite, ``timestamp with time zone`` elsewhere."""
        return dialect.type_descriptor(Text() if dialect.name == "sqlite" else DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        """To UTC, and for SQLite to text."""
        if value is None:
            return None
        if value.utcoffset() is None:
            raise ValueError(f"{value!r} has no time zone; the database keeps only moments in UTC")
        utc = value.astimezone(UTC)
        return utc.isoformat() if dialect.name == "sqlite" else utc

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Aware, in UTC, whatever the database's own zone is."""
        if value is None:
            return None
        moment = datetime.fromisoformat(value) if isinstance(value, str) else value
        return moment.astimezone(UTC)


class WebText(TypeDecorator[str]):
    """Text from the web: what a database cannot hold becomes U+FFFD, so that lengths and offsets stay true."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """The text with lone surrogates and NUL replaced."""
        return None if value is None else _UNSTORABLE.sub("�", value)
