"""Nothing is connected to that `spiders.address` refuses: neither by URL, nor by name, nor by redirect.

Every connection of Scrapy's goes through Twisted's ``HostnameEndpoint``, which asks the reactor's name resolver at the
moment of connecting, for addresses as for names, and connects to what it is told. So the resolver here is the one
place where the checked address and the connected one are the same; a name that answers differently the second time
is judged the second time. The middleware in front of it says no earlier and in plainer words where the URL suffices.
"""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING, Any

from scrapy.exceptions import CannotResolveHostError, IgnoreRequest
from scrapy.utils.httpobj import urlparse_cached
from twisted.internet.interfaces import IHostnameResolver, IResolutionReceiver
from zope.interface import implementer

from spiders.address import Refused, check_url, refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrapy import Request
    from scrapy.crawler import Crawler
    from twisted.internet.interfaces import IAddress


class AddressRefused(IgnoreRequest):
    """The request was not sent, for the reason in ``str()``."""


@implementer(IHostnameResolver)
class GuardedResolver:
    """Twisted's resolver with the forbidden addresses taken out of its answers."""

    def __init__(self, reactor: Any, *, allow_private: bool) -> None:
        self._reactor = reactor
        self._inner = reactor.nameResolver
        self._allow_private = allow_private
        self.refused: dict[str, str] = {}  # host → why its last answer was refused

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: Any) -> GuardedResolver:
        return cls(reactor, allow_private=crawler.settings.getbool("ALLOW_PRIVATE"))

    def install_on_reactor(self) -> None:
        """Called by Scrapy before the reactor runs."""
        self._reactor.installNameResolver(self)

    def resolveHostName(  # noqa: N802
        self,
        resolutionReceiver: Any,  # noqa: N803
        hostName: str,  # noqa: N803
        portNumber: int = 0,  # noqa: N803
        addressTypes: Sequence[type[IAddress]] | None = None,  # noqa: N803
        transportSemantics: str = "TCP",  # noqa: N803
    ) -> Any:
        """As Twisted's; where an answer holds forbidden and other addresses, the others remain."""
        receiver = _Filter(resolutionReceiver, self, hostName)
        return self._inner.resolveHostName(receiver, hostName, portNumber, addressTypes, transportSemantics)

    def reason(self, address: Any) -> str | None:
        """Why an answer must not be used; an answer that cannot be read must not either."""
        try:
            ip = ipaddress.ip_address(address.host.partition("%")[0])
        except (AttributeError, ValueError):
            return f"unreadable address {address}"
        return refusal(ip, allow_private=self._allow_private)


@implementer(IResolutionReceiver)
class _Filter:
    def __init__(self, receiver: Any, resolver: GuardedResolver, host: str) -> None:
        self._receiver = receiver
        self._resolver = resolver
        self._host = host
        self._passed = 0
        self._reason: str | None = None

    def resolutionBegan(self, resolution: Any) -> None:  # noqa: N802
        self._receiver.resolutionBegan(resolution)

    def addressResolved(self, address: IAddress) -> None:  # noqa: N802
        reason = self._resolver.reason(address)
        if reason:
            self._reason = reason
            return
        self._passed += 1
        self._receiver.addressResolved(address)

    def resolutionComplete(self) -> None:  # noqa: N802
        if self._reason and not self._passed:
            self._resolver.refused[_ascii(self._host)] = self._reason
        else:
            self._resolver.refused.pop(_ascii(self._host), None)
        self._receiver.resolutionComplete()


class AddressGuard:
    """Downloader middleware: no request leaves for an address that is refused, and the refusal is told as such.

    It stands below retries and redirects, so that it sees each request of theirs and its refusal is not retried.
    """

    def __init__(self, crawler: Crawler) -> None:
        self._allow_private = crawler.settings.getbool("ALLOW_PRIVATE")

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> AddressGuard:
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Raise AddressRefused when the URL alone tells."""
        _resolver()
        if request.meta.get("proxy"):
            raise AddressRefused("a proxy would connect in our place")
        try:
            check_url(request.url, allow_private=self._allow_private)
        except Refused as error:
            raise AddressRefused(str(error)) from None

    def process_exception(self, request: Request, exception: Exception) -> None:
        """A name of which no address was left looks like a name that does not exist: say which it was."""
        if not isinstance(exception, CannotResolveHostError):
            return
        reason = _resolver().refused.get(_ascii(urlparse_cached(request).hostname or ""))
        if reason:
            raise AddressRefused(f"{request.url} leads to {reason}") from exception


def _ascii(host: str) -> str:
    """The host as it stands in a URL: Twisted hands international names to the resolver decoded."""
    try:
        return host.lower().encode("idna").decode()
    except UnicodeError:
        return host.lower()


def _resolver() -> GuardedResolver:
    """The installed resolver. RuntimeError when it is another one: better no crawl than an unguarded one."""
    from twisted.internet import reactor  # importing it installs one

    resolver = reactor.nameResolver
    if not isinstance(resolver, GuardedResolver):
        raise RuntimeError("the guarded resolver is not installed")  # noqa: TRY004
    return resolver
