"""One connection: what is kept is answered from here, and nobody keeps a connection by being slow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

if TYPE_CHECKING:
    import asyncio

    from uvicorn._types import ASGI3Application
    from uvicorn.config import Config
    from uvicorn.protocols.http.httptools_impl import RequestResponseCycle
    from uvicorn.server import ServerState

    from monitor.serve.front import Front

MOST_UNREAD = 65_536  # bytes of a request whose head does not end
FOR_THE_HEAD = 10.0  # seconds from the first byte of a request to the end of its head, and of waiting for the first
FOR_THE_ANSWER = 60.0  # seconds for taking up an answer
_TOO_LARGE = b"HTTP/1.1 431 Request Header Fields Too Large\r\n%bcontent-length: 0\r\nconnection: close\r\n\r\n"


class Connection(HttpToolsProtocol):
    """uvicorn's, with a way around its tasks for what needs no waiting, and with bounds.

    A reply that is kept whole is written while the request is being parsed. All else goes on to the application.
    """

    front: Front  # of the server
    lines: Lines

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self._answered = False  # the request that is being parsed
        self._in_head = False
        self._unread = 0
        self._since = self.loop.time()  # when the connection, the request or the answer began that is waited for
        self._waits_for_head = True
        self._running: RequestResponseCycle | None = None
        self._blocked: float | None = None  # since when what is sent is not taken

    def data_received(self, data: bytes) -> None:
        """Bytes of a request, or of several."""
        self._unread += len(data)
        super().data_received(data)
        if self._in_head:
            if self._unread > MOST_UNREAD and not self.transport.is_closing():
                self.transport.write(_TOO_LARGE % self._shared())
                self.transport.close()
        else:
            self._unread = 0

    def on_message_begin(self) -> None:
        """A request begins."""
        self._in_head = self._waits_for_head = True
        self._answered = False
        self._since = self.loop.time()
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """Answer at once if nothing stands before it that has not been answered, else in turn."""
        self._in_head = self._waits_for_head = False
        self._unread = 0  # of the next one
        self._since = self.loop.time()
        if (self.cycle is None or self.cycle.response_complete) and not (
            self.pipeline or self.flow.write_paused or self.parser.get_http_version() != "1.1"
        ):
            reply = self.front.at_once(self.parser.get_method(), self.url, self.headers)
            if reply is not None:
                self._answered = True
                self._write(reply.whole(self._shared()))
                return
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """A part of a body, for which nothing here has a use."""
        if not self._answered:
            super().on_body(body)

    def on_message_complete(self) -> None:
        """A request ends."""
        if not self._answered:
            super().on_message_complete()

    def on_response_complete(self) -> None:
        """One answer is sent; while others are still to be made nothing more is read, or they would pile up."""
        super().on_response_complete()
        if self.pipeline:
            self.flow.pause_reading()

    def end_if_slow(self, now: float) -> None:
        """Called every second."""
        waited = now - self._since
        if self.transport is None or self.transport.is_closing():
            if self.transport is not None and waited > FOR_THE_ANSWER:
                self._abort()
            return
        not_taken = self._blocked is not None and now - self._blocked > FOR_THE_ANSWER
        if not_taken or (self._waits_for_head and waited > FOR_THE_HEAD):
            self._abort()

    def connection_lost(self, exc: Exception | None) -> None:
        """Nobody is there any more."""
        self._leave_off()
        super().connection_lost(exc)

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: ASGI3Application) -> None:
        self._running = cycle
        super()._start_asgi_task(cycle, app)

    def _abort(self) -> None:
        self._leave_off()
        self.transport.abort()

    def _leave_off(self) -> None:
        """Of several requests uvicorn tells only the newest that nobody is there; the one at work would write on."""
        if self._running is not None:
            self._running.disconnected = True

    def pause_writing(self) -> None:
        """Whoever asked does not take what is sent."""
        self._blocked = self.loop.time()
        super().pause_writing()

    def resume_writing(self) -> None:
        """It is taken again."""
        self._blocked = None
        super().resume_writing()

    def _write(self, whole: bytes) -> None:
        if not self.parser.should_keep_alive():
            head, mark, body = whole.partition(b"\r\n\r\n")
            self.transport.write(head + b"\r\nconnection: close" + mark + body)
            self.transport.close()
            return
        self.transport.write(whole)
        self.on_response_complete()

    def _shared(self) -> bytes:
        return self.lines.of(self.server_state.default_headers)


class Lines:
    """The headers of every answer as bytes, joined once for all connections: they are a new list with each date."""

    def __init__(self) -> None:
        self._headers: list[tuple[bytes, bytes]] | None = None
        self._lines = b""

    def of(self, headers: list[tuple[bytes, bytes]]) -> bytes:
        """The same object for as long as the list is the same."""
        if self._headers is not headers:
            self._headers, self._lines = headers, b"".join(b"%b: %b\r\n" % header for header in headers)
        return self._lines


def connections(front: Front) -> type[Connection]:
    """The class of a server's connections, which uvicorn makes by itself."""
    return type("Connection", (Connection,), {"front": front, "lines": Lines()})
