"""The guard at the only place where it counts: what Twisted connects to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from twisted.internet.address import IPv4Address, IPv6Address
from twisted.internet.endpoints import HostnameEndpoint
from twisted.internet.error import DNSLookupError
from twisted.internet.interfaces import IHostnameResolver
from twisted.internet.protocol import Factory
from twisted.internet.testing import MemoryReactorClock
from zope.interface import implementer

from spiders.guard import GuardedResolver

if TYPE_CHECKING:
    from collections.abc import Iterator


@implementer(IHostnameResolver)
class Answers:
    """A resolver that gives one answer after the other, as a name server under an attacker's control can."""

    def __init__(self, *answers: list[str]) -> None:
        self._answers: Iterator[list[str]] = iter(answers)

    def resolveHostName(self, receiver: Any, host: str, port: int = 0, *_: Any) -> Any:  # noqa: N802
        receiver.resolutionBegan(None)
        for address in next(self._answers):
            kind = IPv6Address if ":" in address else IPv4Address
            receiver.addressResolved(kind("TCP", address, port))
        receiver.resolutionComplete()


class Connecting:
    """Endpoints of Twisted's over a reactor that only notes what it was to connect to."""

    def __init__(self, *answers: list[str], allow_private: bool = False) -> None:
        self.reactor: Any = MemoryReactorClock()  # type: ignore[no-untyped-call]
        self.reactor.installNameResolver(Answers(*answers))  # type: ignore[arg-type]
        self.resolver = GuardedResolver(self.reactor, allow_private=allow_private)
        self.resolver.install_on_reactor()

    def to(self, host: str) -> Any:
        return HostnameEndpoint(self.reactor, host, 80).connect(Factory())  # type: ignore[arg-type]

    @property
    def tried(self) -> list[str]:
        return [client[0] for client in self.reactor.tcpClients]


def test_public_address_is_connected_to() -> None:
    connecting = Connecting(["8.8.8.8"])
    connecting.to("news.example")
    assert connecting.tried == ["8.8.8.8"]


def test_name_of_a_private_address() -> None:
    connecting = Connecting(["10.0.0.7"])
    with pytest.raises(DNSLookupError):
        connecting.to("inside.example").result.raiseException()
    assert connecting.tried == []
    assert connecting.resolver.refused == {"inside.example": "private address 10.0.0.7"}


def test_name_that_answers_differently_the_second_time() -> None:
    connecting = Connecting(["8.8.8.8"], ["127.0.0.1"], ["8.8.4.4"])
    connecting.to("rebinding.example")
    connecting.to("rebinding.example").addErrback(lambda _: None)
    assert connecting.tried == ["8.8.8.8"]
    connecting.to("rebinding.example")
    assert connecting.tried == ["8.8.8.8", "8.8.4.4"]
    assert connecting.resolver.refused == {}


def test_the_public_ones_of_several_addresses_remain() -> None:
    connecting = Connecting(["192.168.0.1", "::1", "8.8.8.8", "::ffff:169.254.169.254"])
    connecting.to("mixed.example")
    connecting.reactor.advance(5)
    assert connecting.tried == ["8.8.8.8"]


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_addresses_pass_through_the_resolver_as_names_do(host: str) -> None:
    connecting = Connecting([host])
    connecting.to(host).addErrback(lambda _: None)
    assert connecting.tried == []


def test_leave_for_private_addresses() -> None:
    connecting = Connecting(["127.0.0.1"], ["169.254.169.254"], allow_private=True)
    connecting.to("demo.example")
    connecting.to("metadata.example").addErrback(lambda _: None)
    assert connecting.tried == ["127.0.0.1"]
