"""Values that several tables of the file have, and what can be wrong with each."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError


def web_address(value: str) -> str:
    """An absolute http or https address without credentials; PydanticCustomError says what is wrong with another."""
    try:
        parts = urlsplit(value)
        parts.port  # noqa: B018  (reading it is what checks it)
    except ValueError as error:
        raise PydanticCustomError("url", "is not a web address: {why}", {"why": str(error)}) from error
    if parts.scheme not in ("http", "https") or not parts.hostname or any(c.isspace() for c in value):
        raise PydanticCustomError("url", "must be a web address that starts with https:// or http://")
    if parts.username or parts.password:
        raise PydanticCustomError("url", "must not hold a user name or password")
    return value


def _said(value: str) -> str:
    if not value.strip():
        raise PydanticCustomError("empty", "is empty")
    return value.strip()


Text = Annotated[str, AfterValidator(_said)]
Address = Annotated[str, AfterValidator(web_address)]
