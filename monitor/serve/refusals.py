"""What is answered where there is no document: a page that says why, or which methods there are."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from starlette.exceptions import HTTPException
from starlette.responses import Response

from monitor.serve.notices import notice
from monitor.site.document import HTML

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starlette.requests import Request
METHODS = ("GET", "HEAD", "OPTIONS")
LONGEST_ADDRESS = 4_096  # bytes of path and query
LONGEST_HEAD = 16_384  # bytes of all headers
MOST_HEADERS = 100


def too_large(address: bytes, headers: Sequence[tuple[bytes, bytes]]) -> Response | None:
    """The answer to a request that is larger than any that is meant well."""
    if len(address) > LONGEST_ADDRESS:
        return page(HTTPStatus.REQUEST_URI_TOO_LONG, "The address is too long.", "/")
    if len(headers) > MOST_HEADERS or sum(len(name) + len(value) for name, value in headers) > LONGEST_HEAD:
        return page(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "The headers are too large.", "/")
    return None


def page(status: HTTPStatus, words: str, path: str, headers: dict[str, str] | None = None) -> Response:
    """A page that says why there is nothing else at the path."""
    more = {"cache-control": "no-store", **(headers or {})}
    return Response(notice(status, words, path=path), status, more, HTML)


def methods() -> Response:
    """To OPTIONS: which methods there are, of any document and of the server as a whole."""
    return Response(status_code=HTTPStatus.NO_CONTENT, headers={"allow": ", ".join(METHODS)})


async def refused(request: Request, error: Exception) -> Response:
    """What Starlette itself refuses: a method that is none of ours."""
    assert isinstance(error, HTTPException)  # noqa: S101  (registered for these alone)
    status = HTTPStatus(error.status_code)
    path = request.scope["raw_path"].decode("latin-1")
    if status is HTTPStatus.METHOD_NOT_ALLOWED:
        return page(status, "Only GET and HEAD are answered here.", path, {"allow": ", ".join(METHODS)})
    return page(status, status.description, path)


async def broken(request: Request, _error: Exception) -> Response:
    """What nobody has thought of; the error itself goes into the log."""
    path = request.scope["raw_path"].decode("latin-1")
    return page(HTTPStatus.INTERNAL_SERVER_ERROR, "Something went wrong here. The log of the server says what.", path)
