"""The server as a whole: a socket that is listened at, and a thread with uvicorn's event loop in it."""

from __future__ import annotations

import asyncio
import errno
import socket
import threading
from dataclasses import replace
from ipaddress import ip_address
from typing import TYPE_CHECKING

import uvicorn

from monitor.serve.access import Access
from monitor.serve.connection import Connection, connections
from monitor.serve.front import Front
from monitor.serve.headers import OF_EVERY_ANSWER
from monitor.serve.token import token_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from monitor.config import Settings

MOST_CONNECTIONS = 512
_WAITING = 1_024  # connections that the system holds until they are taken
_TO_FINISH = 1  # seconds that answers have when the server is stopped
_TICKS = 10  # of uvicorn's, a second
_EVERYWHERE = {"0.0.0.0", "::", "*"}  # noqa: S104  (to be told apart)


class CannotListen(RuntimeError):  # noqa: N818  (read as a sentence where it is raised)
    """The address cannot be listened at; ``str()`` says why, and what to do."""


class Server:
    """Listens from the start; answers between ``start`` and ``stop``."""

    def __init__(self, settings: Settings, *, note: Callable[[str], None]) -> None:
        """``note`` is told of what the owner should know, from any thread. Raises CannotListen and ConfigError."""
        self._note = note
        self._settings = settings
        token = token_of(settings)
        self.sockets = listen(settings.serve.host, settings.serve.port)
        self.address = _address(settings.serve.host, self.sockets[0].getsockname()[1])
        self.private = token is not None  # when it started
        self.is_open = token is None and not loopback(settings.serve.host)
        self._front = Front(settings, self._access(settings, token), note=note)
        config = uvicorn.Config(
            self._front,
            http=connections(self._front),
            loop="uvloop",
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="error",
            access_log=False,
            proxy_headers=False,
            server_header=False,
            headers=list(OF_EVERY_ANSWER),
            limit_concurrency=MOST_CONNECTIONS,
            backlog=_WAITING,
            timeout_keep_alive=15,
            timeout_graceful_shutdown=_TO_FINISH,
        )
        self._uvicorn = _Uvicorn(config)
        self._thread = threading.Thread(target=self._run, name="server", daemon=True)

    def start(self) -> None:
        """Begin to answer."""
        self._thread.start()

    @property
    def alive(self) -> bool:
        """Does it still answer?"""
        return self._thread.is_alive()

    def stop(self) -> None:
        """End soon, and wait for that. May be called twice, and before ``start``."""
        self._uvicorn.should_exit = True
        if self._thread.is_alive():
            self._thread.join(_TO_FINISH + 3)
        for each in self.sockets:
            each.close()
        self._front.close()

    def follow(self, settings: Settings) -> None:
        """Take up an edited configuration; from any thread. Raises ConfigError, and goes on as before then."""
        before, after = self._settings.serve, settings.serve
        token = token_of(settings)
        if (before.host, before.port) != (after.host, after.port):
            self._note("The server listens at another address from the next start on.")
        serve = replace(after, host=before.host, port=before.port)
        self._settings = replace(settings, serve=serve, database=self._settings.database)
        self._front.follow(self._settings, self._access(self._settings, token))

    def _access(self, settings: Settings, token: str | None) -> Access:
        serve = settings.serve
        names = set(serve.hosts) | {serve.host} - _EVERYWHERE
        if not loopback(serve.host):
            machine = socket.gethostname()
            names |= {machine, f"{machine.partition('.')[0]}.local"}
        return Access(token=token, hosts=names, url=serve.url, default=self.address.rstrip("/"))

    def _run(self) -> None:
        try:
            self._uvicorn.run(sockets=self.sockets)
        except Exception as error:  # noqa: BLE001  (whoever waits for it must hear of it)
            self._note(f"The server has ended: {error!r}")


class _Uvicorn(uvicorn.Server):
    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        # uvicorn gives them with the first tick, and connections may come before.
        self.server_state.default_headers = self.config.encoded_headers
        await super().startup(sockets)

    async def on_tick(self, counter: int) -> bool:
        if counter % _TICKS == 0:
            now = asyncio.get_running_loop().time()
            for connection in list(self.server_state.connections):
                if isinstance(connection, Connection):
                    connection.end_if_slow(now)
        return await super().on_tick(counter)


def loopback(host: str) -> bool:
    """Can the address be reached from this machine alone?"""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.casefold() == "localhost"


def listen(host: str, port: int) -> list[socket.socket]:
    """Sockets that listen at every address of a name; port 0: the same free one at all. Raises CannotListen."""
    sockets: list[socket.socket] = []
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
        for family, kind, protocol, _, address in dict.fromkeys(found):
            each = socket.socket(family, kind, protocol)
            sockets.append(each)
            each.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if family == socket.AF_INET6:
                each.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, host != "::")
            each.bind((address[0], port or sockets[0].getsockname()[1], *address[2:]))
            each.listen(_WAITING)
    except (OSError, UnicodeError) as error:
        for each in sockets:
            each.close()
        raise CannotListen(_why_not(host, port, error)) from error
    return sockets


def _why_not(host: str, port: int, error: Exception) -> str:
    number = error.errno if isinstance(error, OSError) else None
    if number == errno.EADDRINUSE:
        return f"Port {port} of {host} is in use already, perhaps by another monitor. Stop that, or choose another port"
    if number == errno.EACCES:
        return f"Port {port} may not be used: those below 1024 are the machine's. Choose another"
    if number == errno.EADDRNOTAVAIL or isinstance(error, socket.gaierror | UnicodeError):
        return f"{host} is no address of this machine"
    return f"{host}, port {port}, cannot be listened at: {getattr(error, 'strerror', None) or error}"


def _address(host: str, port: int) -> str:
    """``http://127.0.0.1:8025/``; of a machine that listens everywhere, by its name."""
    name = socket.gethostname() if host in _EVERYWHERE else host
    return f"http://[{name}]:{port}/" if ":" in name else f"http://{name}:{port}/"
