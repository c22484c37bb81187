"""A server on loopback that sends what no library's server would: each path's answer is bytes, as they go out."""

from __future__ import annotations

import socket
import struct
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

RESET = None  # in an answer: end the connection with a reset


def head(*headers: str, status: str = "200 OK", kind: str = "text/html") -> bytes:
    """The head of an answer, without a length."""
    return "".join(f"{line}\r\n" for line in (f"HTTP/1.1 {status}", f"Content-Type: {kind}", *headers, "")).encode(
        "latin-1"
    )


def answer(body: bytes, *headers: str, status: str = "200 OK", kind: str = "text/html") -> bytes:
    """A proper answer."""
    return head(f"Content-Length: {len(body)}", *headers, status=status, kind=kind) + body


class RawSite:
    """Paths and what is sent for each; a connection is closed behind an answer, but for those in ``open``."""

    def __init__(self, host: str = "127.0.0.1") -> None:
        self.answers: dict[str, Callable[[], Iterable[bytes | None]]] = {}
        self.kept_open: set[str] = set()
        self.asked: list[str] = []
        self.closing = False
        self._socket = socket.create_server((host, 0))
        self.address = f"http://{host}:{self._socket.getsockname()[1]}"

    def __enter__(self) -> RawSite:
        threading.Thread(target=self._listen, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.closing = True
        self._socket.close()

    def url(self, path: str) -> str:
        return self.address + path

    def send(self, path: str, *pieces: bytes | None, keep_open: bool = False) -> str:
        """Answer a path with these bytes, one piece after the other."""
        return self.stream(path, lambda: pieces, keep_open=keep_open)

    def stream(self, path: str, pieces: Callable[[], Iterable[bytes | None]], *, keep_open: bool = False) -> str:
        """Answer a path with what ``pieces`` gives, for as long as it gives."""
        self.answers[path] = pieces
        if keep_open:
            self.kept_open.add(path)
        return self.url(path)

    def _listen(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._socket.accept()
                threading.Thread(target=self._serve, args=[connection], daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError, ValueError), connection:
            while path := self._request(connection):
                self.asked.append(path)
                for piece in self.answers.get(path, lambda: [answer(b"not here", status="404 Not Found")])():
                    if self.closing:
                        return
                    if piece is RESET:
                        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                        return
                    connection.sendall(piece)
                if path not in self.kept_open and path in self.answers:
                    connection.shutdown(socket.SHUT_WR)
                    connection.settimeout(1.0)
                    while connection.recv(65_536):
                        pass
                    return

    def _request(self, connection: socket.socket) -> str:
        received = b""
        while b"\r\n\r\n" not in received:
            piece = connection.recv(65_536)
            if not piece:
                return ""
            received += piece
        return received.split(b" ", 2)[1].decode()


def forever(piece: bytes, every: float = 0.0) -> Callable[[], Iterator[bytes]]:
    """The piece again and again."""

    def pieces() -> Iterator[bytes]:
        while True:
            yield piece
            time.sleep(every)

    return pieces
