"""The token as the form hands it in: in the body of a POST, so that it stands in no address, history or log."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.types import Receive

LONGEST = 1_024  # bytes of a form; a token has at most 200
FOR_THE_FORM = 10.0  # seconds that it may take to come
_FORM = b"application/x-www-form-urlencoded"


def is_form(asked: Mapping[bytes, bytes]) -> bool:
    """Do the headers say that a form follows?"""
    return asked.get(b"content-type", b"").partition(b";")[0].strip().lower() == _FORM


async def token_in(receive: Receive) -> bytes:
    """The token in the form that follows; nothing where there is none, or what comes is too long or too slow."""
    body = b""
    try:
        async with asyncio.timeout(FOR_THE_FORM):
            while (message := await receive())["type"] == "http.request":
                body += message.get("body", b"")
                if len(body) > LONGEST:
                    return b""
                if not message.get("more_body", False):
                    fields: dict[bytes, bytes] = dict(parse_qsl(body, max_num_fields=4))
                    return fields.get(b"token", b"").strip()
    except (TimeoutError, ValueError):  # ValueError: of too many fields
        pass
    return b""
