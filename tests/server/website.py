"""A small web site on loopback for tests: a real HTTP server that remembers every request, and can misbehave.

with Website() as site:
    site.page("/one", "<h1>One</h1>")
    ...
    assert site.asked("/one") == 1
"""

from __future__ import annotations

import gzip
import hashlib
import ssl
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from email.message import Message


@dataclass(frozen=True)
class Asked:
    """One request as it came."""

    path: str
    headers: Message
    at: float  # time.monotonic()


@dataclass(frozen=True)
class Reply:
    """What a path answers. A body that is an iterator is sent piece by piece, without a length."""

    body: bytes | Callable[[], Iterable[bytes]] = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    etag: bool = True  # answer 304 when the request names the body's ETag
    zipped: bool = False
    claimed_length: int | None = None  # a Content-Length that is not true
    delay: float = 0.0  # seconds before anything is sent


class Website:
    """Paths and what they answer; anything else is 404."""

    def __init__(self, host: str = "127.0.0.1", tls: ssl.SSLContext | None = None) -> None:
        self.replies: dict[str, Reply] = {}
        self.requests: list[Asked] = []
        self.sent = 0  # bytes of bodies
        self.connections = 0
        self.robots("")
        self._server = ThreadingHTTPServer((host, 0), self._handler())
        self._server.daemon_threads = True
        self._server.block_on_close = False
        if tls:
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        self.closing = False
        self.address = f"{'https' if tls else 'http'}://{host}:{self._server.server_address[1]}"

    def __enter__(self) -> Website:
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.closing = True
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def url(self, path: str) -> str:
        return self.address + path

    def page(self, path: str, html: str, **reply: Any) -> str:
        """Serve HTML; gives its URL."""
        return self.reply(path, Reply(html.encode(), headers={"Content-Type": "text/html; charset=utf-8"}, **reply))

    def file(self, path: str, body: bytes | str, kind: str, **reply: Any) -> str:
        """Serve a file of some kind; gives its URL."""
        data = body.encode() if isinstance(body, str) else body
        return self.reply(path, Reply(data, headers={"Content-Type": kind}, **reply))

    def redirect(self, path: str, to: str, status: int = 302) -> str:
        return self.reply(path, Reply(status=status, headers={"Location": to}))

    def robots(self, text: str, status: int = 200) -> None:
        self.reply("/robots.txt", Reply(text.encode(), status=status, headers={"Content-Type": "text/plain"}))

    def reply(self, path: str, reply: Reply) -> str:
        self.replies[path] = reply
        return self.url(path) if hasattr(self, "address") else path

    def asked(self, path: str) -> int:
        """How often a path was asked for."""
        return sum(request.path == path for request in self.requests)

    def paths(self) -> list[str]:
        """All that was asked for, in order, robots.txt left out."""
        return [request.path for request in self.requests if request.path != "/robots.txt"]

    def forget(self) -> None:
        """Begin counting anew."""
        self.requests.clear()
        self.sent = self.connections = 0

    def _handler(site) -> type[BaseHTTPRequestHandler]:  # noqa: N805  (the handler has a self of its own)
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def setup(self) -> None:
                site.connections += 1
                super().setup()

            def handle(self) -> None:
                with suppress(ssl.SSLError, ConnectionError):  # the client did not like our certificate
                    super().handle()

            def do_GET(self) -> None:
                site.requests.append(Asked(self.path, self.headers, time.monotonic()))
                try:
                    self.answer(site.replies.get(self.path, Reply(b"not here", status=404, etag=False)))
                except (BrokenPipeError, ConnectionResetError):
                    self.close_connection = True

            def answer(self, reply: Reply) -> None:
                time.sleep(reply.delay)
                if not isinstance(reply.body, bytes):
                    self.stream(reply, reply.body())
                    return
                tag = f'"{hashlib.sha256(reply.body).hexdigest()[:12]}"'
                known = reply.etag and self.headers.get("If-None-Match") == tag
                body = b"" if known else gzip.compress(reply.body) if reply.zipped else reply.body
                self.send_response(304 if known else reply.status)
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                if reply.etag:
                    self.send_header("ETag", tag)
                if reply.zipped and not known:
                    self.send_header("Content-Encoding", "gzip")
                if not known:
                    self.send_header("Content-Length", str(reply.claimed_length or len(body)))
                self.end_headers()
                self.wfile.write(body)
                site.sent += len(body) if self.path != "/robots.txt" else 0
                if reply.claimed_length:
                    self.close_connection = True

            def stream(self, reply: Reply, pieces: Iterable[bytes]) -> None:
                self.close_connection = True
                self.send_response(reply.status)
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                self.end_headers()
                for piece in pieces:
                    if site.closing:
                        return
                    self.wfile.write(piece)
                    self.wfile.flush()
                    site.sent += len(piece)

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
                pass

        return Handler


def endless(piece: bytes = b"<p>more</p>" * 1000) -> Iterable[bytes]:
    """A body that does not end."""
    while True:
        yield piece


def dripping(piece: bytes = b"x", every: float = 0.05) -> Iterable[bytes]:
    """A body that comes a byte at a time."""
    while True:
        yield piece
        time.sleep(every)
