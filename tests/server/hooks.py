"""A program that takes webhooks, on loopback: it checks signatures as Standard Webhooks tells a receiver to.

with Hooks() as hooks:
    ...
    assert hooks.taken[0].json["type"] == "change"
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import threading
import time
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

KEY = b"a key of twenty-four byt"
SECRET = "whsec_" + base64.b64encode(KEY).decode()


@dataclass(frozen=True)
class Taken:
    """One request as it came."""

    path: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def id(self) -> str:
        return self.headers["webhook-id"]

    @property
    def genuine(self) -> bool:
        """Whether whoever has the key sent it."""
        content = f"{self.id}.{self.headers['webhook-timestamp']}.".encode() + self.body
        wanted = base64.b64encode(hmac.new(KEY, content, hashlib.sha256).digest()).decode()
        return self.headers["webhook-signature"] == f"v1,{wanted}"

    @property
    def age(self) -> float:
        """Seconds since it was signed."""
        return time.time() - int(self.headers["webhook-timestamp"])


@dataclass(frozen=True)
class Answer:
    """What a request is answered."""

    status: int = 204
    headers: tuple[tuple[str, str], ...] = ()
    hang: float = 0.0  # seconds before it is
    drip: bool = False  # a byte of the head at a time, for ever
    first: Callable[[], None] | None = None  # done before it is answered


class Hooks:
    """Answers ``usual``, after those in ``answers`` were used up."""

    def __init__(self) -> None:
        self.taken: list[Taken] = []
        self.answers: deque[Answer] = deque()
        self.usual = Answer()
        self.connections = 0
        self.closing = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._server.block_on_close = False
        self.port = self._server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}/hook"

    def __enter__(self) -> Hooks:
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def headlines(self) -> list[str]:
        return [taken.json["data"].get("headline", "") for taken in self.taken]

    def _handler(hooks) -> type[BaseHTTPRequestHandler]:  # noqa: N805  (the handler has a self of its own)
        class Handler(BaseHTTPRequestHandler):
            def setup(self) -> None:
                hooks.connections += 1
                super().setup()

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                hooks.taken.append(Taken(self.path, {k.lower(): v for k, v in self.headers.items()}, body))
                answer = hooks.answers.popleft() if hooks.answers else hooks.usual
                if answer.first:
                    answer.first()
                hooks.closing.wait(answer.hang)
                with suppress(ConnectionError):
                    if answer.drip:
                        self.drip()
                        return
                    self.send_response(answer.status)
                    for name, value in answer.headers:
                        self.send_header(name, value)
                    self.end_headers()

            def drip(self) -> None:
                self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Long: ")
                while not hooks.closing.wait(0.05):
                    self.wfile.write(b"x")

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        return Handler
