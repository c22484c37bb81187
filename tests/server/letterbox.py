"""A small SMTP server on loopback (RFC 5321, as much as senders need): it keeps what it is sent, and can misbehave.

with Mailbox() as box:
    ...
    assert box.letters[0].get_content() == "..."
"""

from __future__ import annotations

import asyncio
import email
import email.policy
import ssl
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from email.message import EmailMessage


class Mailbox:
    """Takes every letter, unless told otherwise; with ``tls``, offers STARTTLS (RFC 3207)."""

    def __init__(self, port: int = 0, tls: ssl.SSLContext | None = None) -> None:
        self.letters: list[EmailMessage] = []
        self.raw: list[bytes] = []  # the same, as they came
        self.recipients: list[str] = []  # of all letters, as RCPT said them
        self.users: list[str] = []  # what AUTH was asked with
        self.in_clear: list[str] = []  # what was said before a connection was encrypted, without the letter
        self.reply_to_data = "250 2.0.0 taken"
        self.replies: dict[str, str] = {}  # to other verbs, where they are not the usual
        self.offers = ["250-SMTPUTF8", "250-AUTH PLAIN LOGIN"]
        self.port = port
        self._tls = tls
        self.silent = False  # takes the connection and says nothing
        self._loop = asyncio.new_event_loop()
        self._tasks: set[asyncio.Task[None]] = set()

    def __enter__(self) -> Mailbox:
        ready = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(ready,), daemon=True)
        self._thread.start()
        ready.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)

    def _run(self, ready: threading.Event) -> None:
        async def serve() -> None:
            self._stop = asyncio.Event()
            server = await asyncio.start_server(self._client, "127.0.0.1", self.port)
            self.port = int(server.sockets[0].getsockname()[1])
            ready.set()
            await self._stop.wait()
            server.close()
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

        self._loop.run_until_complete(serve())
        self._loop.close()

    async def _client(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            if self.silent:
                await self._stop.wait()
            await self._talk(reader, writer)
        except (ConnectionError, ssl.SSLError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            self._tasks.discard(task)
            writer.close()
            with suppress(ConnectionError, ssl.SSLError, asyncio.CancelledError):
                await writer.wait_closed()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        def say(*lines: str) -> None:
            writer.write("".join(f"{line}\r\n" for line in lines).encode())

        say("220 mailbox.example ESMTP")
        encrypted = False
        while line := (await reader.readuntil(b"\r\n")).decode().strip():
            verb = line.split()[0].upper()
            if not encrypted:
                self.in_clear.append(line)
            if verb in self.replies:
                say(self.replies[verb])
            elif verb == "EHLO":
                offers = ["250-STARTTLS"] if self._tls is not None and not encrypted else []
                say("250-mailbox.example", *offers, *self.offers, "250 8BITMIME")
            elif verb == "STARTTLS" and self._tls is not None:
                say("220 2.0.0 go on")
                await writer.start_tls(self._tls)
                encrypted = True
            elif verb == "AUTH":
                self.users.append(line)
                say("235 2.7.0 come in")
            elif verb == "DATA":
                say("354 go on")
                letter = await reader.readuntil(b"\r\n.\r\n")
                if self.reply_to_data.startswith("250"):
                    body = letter[:-5].replace(b"\r\n..", b"\r\n.")
                    self.raw.append(body)
                    self.letters.append(email.message_from_bytes(body, policy=email.policy.default))
                say(self.reply_to_data)
            elif verb == "QUIT":
                say("221 bye")
                return
            else:
                if verb == "RCPT":
                    self.recipients.append(line)
                say("250 2.0.0 ok")
