"""One request, its answer or the reason why there is none."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from OpenSSL.SSL import Error as SSLError
from scrapy import Request, signals
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
)
from scrapy.http.request import NO_CALLBACK

from monitor.model import Validators
from spiders.challenge import challenge
from spiders.freshness import fresh_for
from spiders.guard import AddressRefused
from spiders.render import CannotRender, is_page
from spiders.retry_after import retry_after
from spiders.robots import RobotsDisallowed, RobotsUnreachable
from spiders.unpacking import Unreadable

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.http import Response

    from spiders.render import Browser

NOTHING = Validators()
NOT_MODIFIED = 304
BLOCKED = frozenset({401, 403, 407, 429, 451})
BUSY = frozenset({429, 503})  # the answers that Retry-After goes with
PERMANENT = frozenset({301, 308})


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A document, or (``modified`` false, ``body`` empty) that it is still the one we have."""

    url: str  # as asked for
    final_url: str
    modified: bool
    status: int = 200
    body: bytes = b""
    content_type: str | None = None
    validators: Validators = NOTHING
    moved_to: str | None = None  # after nothing but permanent redirects
    fresh: float | None = None  # seconds that it stays as it is, by the server's word
    links: str | None = None  # the header Link (RFC 8288)


class FetchFailed(Exception):  # noqa: N818  (read as a sentence where it is raised)
    """No document came. ``str()`` says why, ``status`` in one word.

    ``final``: asking again soon would give the same. ``ours``: our own rules forbade it, not the site. ``away``: the
    site at that address asks to be left alone for a time, ``wait`` seconds of it where it says so legibly. ``address``
    is what was asked for, where that was one document.
    """

    def __init__(
        self,
        status: str,
        reason: str,
        *,
        final: bool = False,
        ours: bool = False,
        away: str | None = None,
        wait: float | None = None,
        address: str | None = None,
    ) -> None:
        super().__init__(reason)
        self.status = status
        self.final = final
        self.ours = ours
        self.away = away
        self.wait = wait
        self.address = address


class Fetcher:
    """Sends requests through Scrapy's downloader and its middlewares, and counts what goes over the wire."""

    def __init__(self, crawler: Crawler, browser: Browser | None = None) -> None:
        """With a ``browser``, web pages are rendered by it before they are an answer."""
        self._crawler = crawler
        self.requests = 0
        self.not_modified = 0
        self.fetched = 0
        self.bytes = 0
        self._browser = browser
        crawler.signals.connect(self._sent, signals.request_reached_downloader)
        crawler.signals.connect(self._received, signals.response_downloaded)

    def _sent(self) -> None:
        self.requests += 1

    def _received(self, response: Response) -> None:
        self.bytes += len(response.body)
        self.not_modified += response.status == NOT_MODIFIED

    async def fetch(self, url: str, known: Validators | None = None, *, max_bytes: int | None = None) -> Answer:
        """The document at ``url``, unless it is still the one that ``known`` stands for. Raises FetchFailed."""
        try:
            return await self._fetch(url, known, max_bytes)
        except FetchFailed as failed:
            failed.address = url
            raise

    async def _fetch(self, url: str, known: Validators | None, max_bytes: int | None) -> Answer:
        headers = conditions(known or Validators())
        meta = {"download_maxsize": max_bytes} if max_bytes else {}
        try:
            request = Request(url, headers=headers, meta=meta, callback=NO_CALLBACK)
            response = await self._crawler.engine.download_async(request)
        except Exception as error:
            raise failure(error) from error
        answer = _answer(url, response, conditional=bool(headers))
        if self._browser is not None and answer.modified and is_page(answer.content_type):
            answer = await self._rendered(self._browser, answer)
        self.fetched += answer.modified
        return answer

    def ready(self) -> None:
        """Raise FetchFailed where pages are to be rendered and there is nothing to do it with."""
        try:
            if self._browser is not None:
                self._browser.find()
        except CannotRender as error:
            raise FetchFailed("not_rendered", str(error), final=True, ours=True) from error

    async def close(self) -> None:
        """End the browser, if there is one."""
        if self._browser is not None:
            await self._browser.close()

    async def _rendered(self, browser: Browser, answer: Answer) -> Answer:
        """What the page shows in the browser; the server's "not modified" would say nothing of that."""
        try:
            body = await browser.rendered(answer.final_url, answer.body, answer.content_type)
        except CannotRender as error:
            raise FetchFailed("not_rendered", str(error)) from error
        except TimeoutError as error:
            raise FetchFailed("timeout", "not rendered in time") from error
        if len(body) > self._crawler.settings.getint("DOWNLOAD_MAXSIZE"):
            raise FetchFailed("too_large", "larger than allowed when rendered", final=True)
        return replace(answer, body=body, content_type="text/html; charset=utf-8", validators=NOTHING)


def conditions(known: Validators) -> dict[str, str]:
    """If-None-Match and If-Modified-Since (RFC 9110, 13.1) for what is known of a document."""
    headers = {}
    if known.etag:
        headers["If-None-Match"] = known.etag
    if known.last_modified:
        headers["If-Modified-Since"] = known.last_modified
    return headers


def validators(response: Response) -> Validators:
    """The validators in an answer's headers."""
    return Validators(etag=_header(response, "ETag"), last_modified=_header(response, "Last-Modified"))


def seconds(wait: str) -> float | None:
    """What a Retry-After asks for, from now on."""
    return retry_after(wait, datetime.now(UTC))


def failure(error: Exception) -> FetchFailed:
    """Why a request brought nothing, in words of ours."""
    words = str(error)
    match error:
        case FetchFailed():
            return error
        case AddressRefused():
            return FetchFailed("refused", f"not fetched: {words}", final=True, ours=True)
        case RobotsDisallowed():
            return FetchFailed("robots", words, final=True, ours=True)
        case RobotsUnreachable(cause=Exception() as cause):
            below = failure(cause)
            return FetchFailed(below.status, f"{below} (asking for robots.txt)")
        case RobotsUnreachable(status=status, retry_after=str() as wait):
            return FetchFailed(_word(status), words, ours=True, away=error.url, wait=seconds(wait))
        case RobotsUnreachable(status=status):
            return FetchFailed(_word(status), words, ours=True)
        case Unreadable():
            return FetchFailed("broken", words)
        case IgnoreRequest() if "redirect" in words:
            return FetchFailed("redirects", "too many redirects", final=True)
        case IgnoreRequest():
            return FetchFailed("too_large", "larger than allowed when unpacked", final=True)
        case DownloadCancelledError():
            return FetchFailed("too_large", "larger than allowed", final=True)
        case DownloadTimeoutError():
            return FetchFailed("timeout", "no complete answer in time")
        case CannotResolveHostError():
            return FetchFailed("dns", "the host's name could not be resolved")
        case DownloadConnectionRefusedError():
            return FetchFailed("unreachable", "the connection was refused")
        case ResponseDataLossError():
            return FetchFailed("broken", "the answer broke off")
        case DownloadFailedError():
            return FetchFailed("broken", f"the connection broke{_cause(error)}")
        case ValueError():
            return FetchFailed("refused", f"not an address that can be fetched: {words}", final=True)
        case _:
            return FetchFailed("unreachable", f"the request failed{_cause(error)}")


def _cause(error: BaseException) -> str:
    """What TLS says of it, ``: certificate verify failed``. What else lies beneath names objects of Twisted's."""
    below = error.__cause__ or error
    reasons = [getattr(failure, "value", failure) for failure in getattr(below, "reasons", None) or [below]]
    said = [reason[2] for cause in reasons if isinstance(cause, SSLError) for reason in cause.args[0] or ()]
    return "".join(f": {words}" for words in dict.fromkeys(said) if words)


def _answer(url: str, response: Response, *, conditional: bool) -> Answer:
    status = response.status
    reasons = response.meta.get("redirect_reasons", [])
    moved_to = response.url if reasons and PERMANENT.issuperset(reasons) else None
    if status == NOT_MODIFIED and conditional:
        return Answer(url=url, final_url=response.url, modified=False, moved_to=moved_to)
    who = challenged(response)
    wait = _header(response, "Retry-After") if status in BUSY else None
    if wait:  # the waits that we have patience for lie behind us
        reason = f"the site answered {status}{f' with a challenge ({who})' if who else ''} and asks to be left alone"
        word = "blocked" if who else _word(status)
        raise FetchFailed(word, f"{reason} (Retry-After: {wait})", away=response.url, wait=seconds(wait))
    if who is not None:
        raise FetchFailed("blocked", f"the site answered {status} with a challenge ({who}): it keeps robots out")
    if status in BLOCKED:
        raise FetchFailed("blocked", f"the site answered {status}: it does not let us in")
    if status == 410:
        raise FetchFailed("gone", "the site answered 410: gone for good", final=True)
    if 400 <= status < 500:
        raise FetchFailed(str(status), f"the site answered {status}", final=True)
    if 300 <= status < 400:
        raise FetchFailed("redirects", f"the site answered {status} and leads nowhere we can go", final=True)
    if status >= 500:
        raise FetchFailed(str(status), f"the site answered {status}")
    if not response.body:
        raise FetchFailed("empty", f"the site answered {status} with an empty body")
    return Answer(
        url=url,
        final_url=response.url,
        modified=True,
        status=status,
        body=response.body,
        content_type=_header(response, "Content-Type"),
        validators=validators(response),
        moved_to=moved_to,
        fresh=fresh_for(response.headers),
        links=", ".join(value.decode("latin-1") for value in response.headers.getlist("Link")) or None,
    )


def challenged(response: Response) -> str | None:
    """Whose challenge an answer is, if it is one; the body of what is no text is not looked at."""
    headers = {
        name.decode("latin-1").lower(): b", ".join(values).decode("latin-1")
        for name, values in response.headers.items()
    }
    return challenge(response.status, headers, response.body)


def _word(status: int) -> str:
    """For an answer that is a failure: a site that is down (503) has not shut us out, as one that says 429 has."""
    return "blocked" if status in BLOCKED else str(status)


def _header(response: Response, name: str) -> str | None:
    value = response.headers.get(name)
    return value.decode("latin-1").strip() or None if value else None
