"""A news site for benchmarks, in a process of its own, so that what it costs is not counted.

    with newsstand(2000) as address: ...

``/sitemap.xml`` lists all articles, ``/redated.xml`` the same ones, every second as edited just now. Each is a page of
40 to 100 kB with an ETag. Of a hundred articles 30 are about one of the ``SHOWS``, with news in them; 10 name one in a
list beside another article; 60 name none. A number always has the same page. ``/sent`` tells how many bytes of bodies
were sent.
"""

from __future__ import annotations

import asyncio
import hashlib
import random
import subprocess
import sys
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

sys.path.insert(0, str(Path(__file__).parent))
from read import page, sentence, words

SHOWS = [f"{one} {other}" for one in ("Winter", "Copper", "Hollow", "Amber", "Northern") for other in
         ("Harbor", "Bay", "Lantern", "Orchard")]  # fmt: skip
ABOUT, BESIDE = 30, 10  # of a hundred
NEWS = (
    "{show} has been renewed for a second season.",
    "Season 2 of {show} will premiere on March {day}, 2027.",
    "Mina Falk has joined the cast of {show}, and will play the ferryman's sister.",
    "Carl Dunn will not return for the second season of {show}.",
    "Filming on the second season of {show} has begun in the old harbour.",
    "The second season of {show} will have eight episodes.",
    "A first trailer for {show} season 2 was released on Monday.",
    "Shooting of the second season of {show} has wrapped, the producers said.",
)
_FRAMES = 12
_FIRST = datetime(2026, 1, 1, 6, tzinfo=UTC)


@cache
def _frame(number: int) -> tuple[str, str]:
    """What stands before and behind an article's text on the pages of one make; sizes differ."""
    whole = page(number).decode()
    teasers = whole.split('<div class="card card--small">')
    kept = 40 + 110 * number // _FRAMES
    last = teasers[-1]
    whole = '<div class="card card--small">'.join([*teasers[:kept], last])
    start = whole.index('<div class="entry-content">')
    return whole[:start], whole[whole.index("</article>") :]


def published(number: int) -> datetime:
    """When an article appeared: five a day."""
    return _FIRST + timedelta(hours=4.8 * number)


def title(number: int) -> str:
    """The headline."""
    random_ = random.Random(f"title {number}")  # noqa: S311
    if number % 100 < ABOUT:
        return f"{random_.choice(SHOWS)}: {words(random_, 5)}"
    return words(random_, 7).capitalize()


def document(number: int) -> bytes:
    """The page of an article."""
    random_ = random.Random(number)  # noqa: S311
    about = title(number).partition(":")[0] if number % 100 < ABOUT else ""
    paragraphs = [" ".join(sentence(random_) for _ in range(3)) for _ in range(random_.randint(6, 16))]
    if about:
        day = 4 if random_.random() < 0.9 else random_.randint(5, 28)
        for news in random_.sample(NEWS, random_.randint(1, 3)):
            spot = random_.randrange(len(paragraphs))
            paragraphs[spot] += " " + news.format(show=about, day=day)
    head, tail = _frame(random_.randrange(_FRAMES))
    if not about and number % 100 < ABOUT + BESIDE:
        tail = tail.replace("<footer>", f"<footer><a href='/x'>{random_.choice(SHOWS)}: all we know</a>", 1)
    head = head.replace("<title>Lamps", f"<title>{title(number)}", 1).replace("<h1>Lamps", f"<h1>{title(number)}", 1)
    head = head.replace('"headline": "Lamps"', f'"headline": "{title(number)}"', 1)
    head = head.replace("2026-03-01T10:00:00Z", f"{published(number):%Y-%m-%dT%H:%M:%SZ}", 1)
    text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f'{head}<div class="entry-content">{text}</div>{tail}'.encode()


def sitemap(address: str, count: int, edited: datetime | None = None) -> bytes:
    """All of them; every second as ``edited`` at that time: a list that says so of most is not believed."""
    times = ((edited if edited and n % 2 == 0 else published(n)) for n in range(count))
    urls = (
        f"<url><loc>{address}/article/{n}</loc><lastmod>{time:%Y-%m-%dT%H:%M:%SZ}</lastmod></url>"
        for n, time in enumerate(times)
    )
    start = '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
    return f"{start}{''.join(urls)}</urlset>".encode()


async def _serve(count: int) -> None:
    bodies: dict[str, tuple[bytes, str]] = {"/robots.txt": (b"User-agent: *\nAllow: /\n", "text/plain")}
    sent = 0

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        while request := await reader.readuntil(b"\r\n\r\n"):
            path = request.split(b" ", 2)[1].decode()
            body, kind = bodies.get(path, (b"", "text/plain"))
            if path == "/sent":
                body = str(sent).encode()
            elif path == "/redated.xml":
                body, kind = sitemap(address, count, datetime.now(UTC)), "application/xml"
            tag = f'"{hashlib.blake2b(body, digest_size=8).hexdigest()}"'.encode()
            if b"if-none-match: " + tag in request.lower():
                writer.write(b"HTTP/1.1 304 Not Modified\r\nETag: " + tag + b"\r\n\r\n")
                continue
            sent += len(body) if path not in ("/sent", "/robots.txt") else 0
            status = b"200 OK" if body else b"404 Not Found"
            head = b"HTTP/1.1 %b\r\nContent-Type: %b\r\nContent-Length: %d\r\nETag: %b\r\n\r\n"
            writer.write(head % (status, kind.encode(), len(body), tag) + body)
            await writer.drain()

    async def until_gone(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await answer(reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(until_gone, "127.0.0.1", 0)
    address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    for number in range(count):
        bodies[f"/article/{number}"] = (document(number), "text/html; charset=utf-8")
    bodies["/sitemap.xml"] = (sitemap(address, count), "application/xml")
    print(address, flush=True)
    async with server:
        await server.serve_forever()


@contextmanager
def newsstand(count: int) -> Iterator[str]:
    """The address of a site with so many articles, which is there within the block."""
    with subprocess.Popen([sys.executable, __file__, str(count)], stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


if __name__ == "__main__":
    asyncio.run(_serve(int(sys.argv[1])))
