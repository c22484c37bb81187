"""What is asked and may be answered: names, token and sizes first, then what is kept, then Starlette."""

from __future__ import annotations

import asyncio
import json
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import Route

from monitor.serve.access import Access, Shown, Target
from monitor.serve.addresses import of_a_page, same, typed
from monitor.serve.condition import Condition, condition
from monitor.serve.documents import Documents
from monitor.serve.entering import is_form, token_in
from monitor.serve.metrics import MEDIA_TYPE, Tally, metrics
from monitor.serve.notices import unusable
from monitor.serve.refusals import METHODS, broken, methods, page, refused, too_large
from monitor.serve.watch import Watch
from monitor.site import BadQuery
from monitor.site.document import HTML
from monitor.store import DatabaseError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from starlette.requests import Request
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from monitor.config import Settings
    from monitor.serve.answer import Reply

THREADS = 4  # that read the database; more would only wait for one another
_RETRY_AFTER = "30"  # seconds
_TOKEN_WRONG = "That is not the token: enter it anew. "  # noqa: S105  (words)
_WHERE_IT_IS = "It is what token or token_file in [serve] of monitor.toml has, or MONITOR_TOKEN of the server's."
_ALL = b"*"  # the server as a whole (RFC 9110, section 9.3.7)
_OPEN = frozenset({b"/healthz", _ALL})  # what may be asked without the token, and then tells little
_NO_DOCUMENTS = frozenset({b"/healthz", b"/metrics", _ALL})
_SHEET = b"/style.css"  # the page that asks for the token needs it


class Front:
    """The ASGI application."""

    def __init__(self, settings: Settings, access: Access, *, note: Callable[[str], None]) -> None:
        """``note`` is told when the database cannot be read, and when it can again; from any thread."""
        self.tally = Tally()
        self._settings = settings
        self._access = access
        self._note = note
        self._trouble: type[DatabaseError] | None = None
        self._noting = threading.Lock()
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="reading")
        self._watch = Watch(settings.database)
        self._documents = Documents(settings, self._watch, self._threads, feed_token=access.feed_token)
        self._routes = Starlette(
            routes=[
                Route("/healthz", self._healthz, methods=METHODS),
                Route("/metrics", self._metrics, methods=METHODS),
                Route("/{path:path}", self._document, methods=METHODS),
            ],
            exception_handlers={HTTPException: refused, Exception: broken},
        )

    def follow(self, settings: Settings, access: Access) -> None:
        """Answer by another configuration from now on, but of the same database."""
        self._access, self._settings = access, settings
        self._documents.follow(settings, feed_token=access.feed_token)

    def close(self) -> None:
        """Let go of threads and database."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        self._watch.close()

    def at_once(self, method: bytes, address: bytes, headers: Sequence[tuple[bytes, bytes]]) -> Reply | None:
        """The reply to what is asked for most; None where more has to be looked at than can be in no time."""
        asked = dict(headers)
        if (
            method != b"GET"
            or b"host" not in asked
            or len(asked) != len(headers)
            or b"content-length" in asked
            or b"transfer-encoding" in asked
            or (base := self._access.base(asked[b"host"])) is None
        ):
            return None
        target = self._access.target(address, asked)
        if target.shown is Shown.NOT or (found := self._documents.at_once((base, target.address))) is None:
            return None
        if target.shown is Shown.BY_ADDRESS and found.media_type == HTML:
            return None  # the browser is sent on
        reply = found.to(asked)
        self.tally.by_status[reply.status] += 1
        self.tally.at_once += 1
        return reply

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._routes(scope, receive, send)
            return

        async def counted(message: Message) -> None:
            if message["type"] == "http.response.start":
                self.tally.by_status[message["status"]] += 1
            await send(message)

        headers: Sequence[tuple[bytes, bytes]] = scope["headers"]
        asked = dict(headers)
        address = scope["raw_path"] + (b"?" + scope["query_string"] if scope["query_string"] else b"")
        answering: ASGIApp = self._routes
        if (refusal := too_large(address, headers)) is None:
            base = self._access.base(asked.get(b"host"))
            target = self._access.target(address, asked)
            if scope["method"] == "POST" and self._access.private and is_form(asked) and of_a_page(target.address):
                target = self._access.entered(target, await token_in(receive))
            scope["monitor"] = base, target, asked
            refusal = self._unwelcome(scope, base, target, headers) or self._sent_on(scope, target, asked)
        if refusal is not None:
            answering = refusal
        has_body = b"content-length" in asked or b"transfer-encoding" in asked
        await answering(scope, receive, _closing(counted) if has_body else counted)

    def _unwelcome(
        self, scope: Scope, base: str | None, target: Target, headers: Sequence[tuple[bytes, bytes]]
    ) -> Response | None:
        path = scope["raw_path"].decode("latin-1")
        hosts = sum(name == b"host" for name, _ in headers)
        if hosts > 1 or (not hosts and scope["http_version"] != "1.0"):  # RFC 9112, section 3.2
            return page(HTTPStatus.BAD_REQUEST, "One Host header is needed, and no more.", path)
        if base is None:
            words = (
                "This server is not known by the name that you asked for. If it is yours, add the name to hosts in"
                " [serve] of monitor.toml."
            )
            return page(HTTPStatus.MISDIRECTED_REQUEST, words, path)
        if target.shown is Shown.NOT and target.address.partition(b"?")[0] not in {*_OPEN, _SHEET}:
            shown = b"token=" in scope["query_string"] or scope["method"] == "POST"
            words = (_TOKEN_WRONG if shown else "") + _WHERE_IT_IS
            return page(HTTPStatus.UNAUTHORIZED, words, path, {"www-authenticate": 'Bearer realm="monitor"'})
        return None

    def _sent_on(self, scope: Scope, target: Target, asked: Mapping[bytes, bytes]) -> Response | None:
        """To the address without the token, so that nobody reads it there; to the page that was meant; after the form.

        Who keeps no cookies, as readers of feeds, is not sent on from what programs read.
        """
        to = typed(target.address)
        if scope["method"] == "OPTIONS" and (to or scope["raw_path"] in _NO_DOCUMENTS):
            return methods()
        if scope["method"] not in ("GET", "HEAD") and target.shown is not Shown.BY_FORM:
            return None
        if target.shown in (Shown.BY_ADDRESS, Shown.BY_FORM) and of_a_page(target.address):
            host = asked.get(b"host")
            headers = {"cache-control": "no-store", "location": to or same(target.address, self._access.outside(host))}
            return Response(
                status_code=HTTPStatus.SEE_OTHER,
                headers={**headers, "set-cookie": self._access.cookie(host).decode()},
            )
        if to is None:
            return None
        return Response(
            status_code=HTTPStatus.PERMANENT_REDIRECT,
            headers={
                "cache-control": "private, max-age=300" if self._access.private else "max-age=300",
                "location": to,
            },
        )

    async def _document(self, request: Request) -> Response:
        base, target, asked = request.scope["monitor"]
        path = request.scope["raw_path"].decode("latin-1")  # a slash that was written %2F leads into no folder
        try:
            found = await self._documents.ask((base, target.address))
        except BadQuery as error:
            return page(HTTPStatus.BAD_REQUEST, str(error), path)
        except DatabaseError as error:
            self._troubled(error)
            return page(HTTPStatus.SERVICE_UNAVAILABLE, unusable(error), path, {"retry-after": _RETRY_AFTER})
        self._troubled(None)
        if found is None:
            return page(HTTPStatus.NOT_FOUND, "There is nothing at this address.", path)
        if request.method == "OPTIONS":
            return methods()
        reply = found.to(asked)
        response = Response(reply.body, reply.status)
        response.raw_headers = list(reply.headers)
        return response

    async def _healthz(self, request: Request) -> Response:
        _, target, _ = request.scope["monitor"]
        now = datetime.now(UTC)
        found = await self._in_thread(self._condition, now)
        told: dict[str, object]
        if isinstance(found, DatabaseError):
            status = "unwell"
            told = {"database": unusable(found)}
        else:
            last = found.last_crawl
            status = "ok" if found.well else "unwell"
            told = {
                "database": "ok",
                "last_crawl": None if last is None else last.isoformat(timespec="seconds"),
                "last_crawl_age": None if last is None else round((now - last).total_seconds()),
                "crawl_is_late": found.crawl_is_late,
                "sources": len(found.health),
                "sources_unwell": found.unwell,
            }
        if target.shown is Shown.NOT:
            told = {}
        return Response(
            json.dumps({"status": status, **told}) + "\n",
            HTTPStatus.OK if status == "ok" else HTTPStatus.SERVICE_UNAVAILABLE,
            {"cache-control": "no-store"},
            "application/json",
        )

    async def _metrics(self, _request: Request) -> Response:
        body = await self._in_thread(self._told_metrics)
        return Response(body, HTTPStatus.OK, {"cache-control": "no-store", "content-type": MEDIA_TYPE})

    async def _in_thread(self, call: Callable[..., Any], *arguments: object) -> Any:
        return await asyncio.get_running_loop().run_in_executor(self._threads, call, *arguments)

    def _condition(self, now: datetime) -> Condition | DatabaseError:
        try:
            self._watch.look()
            with self._watch.reading() as conn:
                found = condition(conn, self._settings, now)
        except DatabaseError as error:
            self._troubled(error)
            return error
        self._troubled(None)
        return found

    def _told_metrics(self) -> bytes:
        try:
            self._watch.look()
            with self._watch.reading() as conn:
                now = datetime.now(UTC)
                return metrics(conn, self._settings, condition(conn, self._settings, now), self.tally)
        except DatabaseError as error:
            self._troubled(error)
            return metrics(None, self._settings, None, self.tally)

    def _troubled(self, error: DatabaseError | None) -> None:
        """Tell of it once, and once when it is over."""
        kind = None if error is None else type(error)
        with self._noting:
            before, self._trouble = self._trouble, kind
        if error is not None and kind is not before:
            self._note(f"Nothing can be shown: {error}")
        elif error is None and before is not None:
            self._note("The database can be read again.")


def _closing(send: Send) -> Send:
    """Nothing here has a use for a body, so none is waited for: the connection ends with the answer."""

    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            message = {**message, "headers": [*message["headers"], (b"connection", b"close")]}
        await send(message)

    return sent
