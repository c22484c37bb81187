"""Which addresses may be connected to."""

from __future__ import annotations

import ipaddress

import pytest

from spiders.address import Refused, check_url, refusal

NEVER = [  # whatever the source says
    "0.0.0.0",  # noqa: S104
    "0.1.2.3",
    "::",
    "169.254.169.254",
    "::ffff:169.254.169.254",
    "fd00:ec2::254",
    "100.100.100.200",
    "168.63.129.16",
    "224.0.0.1",
    "ff02::1",
    "240.0.0.1",
    "255.255.255.255",
    "64:ff9b::a9fe:a9fe",  # NAT64 of 169.254.169.254
    "64:ff9b:1::1",
    "4000::1",
]
PRIVATE = [
    "127.0.0.1",
    "127.8.9.10",
    "::1",
    "10.0.0.1",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.1.1",
    "100.64.0.1",
    "198.18.0.1",
    "192.0.2.1",
    "192.0.0.8",
    "192.0.0.255",
    "192.88.99.1",
    "2001:1ff::1",
    "3fff::1",
    "fe80::1",
    "fec0::1",
    "fc00::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::127.0.0.1",
    "2002:7f00:1::",  # 6to4 of 127.0.0.1
    "2002:a00:1::",
    "64:ff9b::7f00:1",
    "2001:0:4136:e378:8000:63bf:80ff:fffe",  # Teredo, the client at 127.0.0.1
]
PUBLIC = [
    "8.8.8.8",
    "93.184.216.34",
    "2606:4700::1111",
    "64:ff9b::808:808",
    "2002:808:808::",
    "172.32.0.1",
    "100.128.0.1",
]


@pytest.mark.parametrize("address", NEVER)
def test_some_addresses_are_never_connected_to(address: str) -> None:
    assert refusal(ipaddress.ip_address(address))
    assert refusal(ipaddress.ip_address(address), allow_private=True)


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses_need_leave(address: str) -> None:
    assert refusal(ipaddress.ip_address(address))
    assert refusal(ipaddress.ip_address(address), allow_private=True) is None


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses_are_free(address: str) -> None:
    assert refusal(ipaddress.ip_address(address)) is None


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "127.1",
        "127.0.0.1.",
        "2130706433",
        "0x7f000001",
        "0x7f.0.0.1",
        "0177.0.0.1",
        "017700000001",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[0:0:0:0:0:0:0:1]",
        "[fe80::1%25eth0]",
    ],
)
def test_notations_of_private_addresses(host: str) -> None:
    with pytest.raises(Refused):
        check_url(f"http://{host}/")


@pytest.mark.parametrize(
    "url",
    [
        "ftp://example.com/",
        "file:///etc/passwd",
        "gopher://example.com/",
        "javascript:alert(1)",
        "http:///x",
        "http://[::1/",
    ],
)
def test_what_is_no_web_address(url: str) -> None:
    with pytest.raises(Refused):
        check_url(url, allow_private=True)


def test_user_names_in_addresses() -> None:
    with pytest.raises(Refused, match="user name"):
        check_url("http://example.com@127.0.0.1/", allow_private=True)


def test_names_are_judged_later() -> None:
    check_url("https://news.example/feed")
    check_url("http://localhost/")
    check_url("http://8.8.8.8/")
