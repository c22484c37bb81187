"""The demo's sites on this machine alone, over real HTTP with validators, so that an unchanged page costs a 304."""

from __future__ import annotations

import hashlib
import socket
import threading
from contextlib import ExitStack, contextmanager
from email.utils import format_datetime, parsedate_to_datetime
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from typing import TYPE_CHECKING, Any

from monitor.demo.sites import SITES, documents

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.demo.sites import Document, Site

FIRST = "127.0.0.1"


class SiteServer(ThreadingHTTPServer):
    """One site. ``day`` is what it shows; ``answers`` counts what it sent, by status."""

    daemon_threads = True

    def __init__(self, site: Site, host: str) -> None:
        super().__init__((host, 0), _Handler)
        self.site = site
        self.root = f"http://{host}:{self.server_address[1]}"
        self.answers: dict[int, int] = {}
        self._lock = threading.Lock()
        self.show(1)

    def server_bind(self) -> None:
        """Without HTTPServer's part: it would ask the name service for our name, which can take seconds."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = str(self.server_address[0]), int(self.server_address[1])

    def show(self, day: int) -> None:
        """From now on it is that day."""
        self.served = documents(self.site, day, self.root)

    def count(self, status: int) -> None:
        """Note one answer."""
        with self._lock:
            self.answers[status] = self.answers.get(status, 0) + 1


class _Handler(BaseHTTPRequestHandler):
    server: SiteServer
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        document = self.server.served.get(self.path)
        if document is None:
            self._answer(HTTPStatus.NOT_FOUND, b"Not found", {"Content-Type": "text/plain"})
            return
        headers = {"Content-Type": document.content_type, "ETag": _etag(document)}
        if document.modified:
            headers["Last-Modified"] = format_datetime(document.modified, usegmt=True)
        if self._has(document):
            self._answer(HTTPStatus.NOT_MODIFIED, b"", headers)
        else:
            self._answer(HTTPStatus.OK, document.body, headers)

    do_HEAD = do_GET  # noqa: N815

    def _has(self, document: Document) -> bool:
        """Has the client this very document? RFC 9110, section 13.2.2: If-None-Match goes before If-Modified-Since."""
        known = self.headers.get("If-None-Match")
        if known is not None:
            return _etag(document) in {tag.strip().removeprefix("W/") for tag in known.split(",")}
        since = self.headers.get("If-Modified-Since")
        if since is None or document.modified is None:
            return False
        try:
            return document.modified.replace(microsecond=0) <= parsedate_to_datetime(since)
        except (ValueError, TypeError):
            return False

    def _answer(self, status: HTTPStatus, body: bytes, headers: dict[str, str]) -> None:
        self.server.count(status)
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status is not HTTPStatus.NOT_MODIFIED:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Nothing: the demo tells its own story."""


def _etag(document: Document) -> str:
    return f'"{hashlib.sha256(document.body).hexdigest()[:20]}"'


@contextmanager
def serving() -> Iterator[list[SiteServer]]:
    """All sites, running until the block is left."""
    with ExitStack() as stack:
        servers = []
        for number, site in enumerate(SITES, 1):
            server = stack.enter_context(SiteServer(site, _host(number)))
            thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
            thread.start()
            stack.callback(thread.join)
            stack.callback(server.shutdown)
            servers.append(server)
        yield servers


def _host(number: int) -> str:
    """An address of its own for each site, where the system has more than one for itself (Linux does, macOS does not).

    Two crawls never run at one address at once, so this is what lets the demo crawl several sites side by side.
    """
    host = f"127.0.0.{number}"
    try:
        with socket.create_server((host, 0)):
            return host
    except OSError:
        return FIRST
