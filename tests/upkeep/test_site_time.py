"""What time a site has, though it is slow or the clock here is wrong."""

from __future__ import annotations

import ssl
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from certificate import signed_by_itself
from rawsite import RawSite
from website import Website

from monitor.upkeep.doctor import site_time

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def test_a_site_is_asked_though_its_certificate_begins_later_by_the_clock_that_is_in_doubt(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    certificate = signed_by_itself(tmp_path, "127.0.0.1", timedelta(days=1))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with Website(tls=context) as site:
        with pytest.raises(OSError, match="its certificate is not believed: self-signed certificate"):
            site_time.time_at(site.url("/"), "monitor", allow_private=True)
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        theirs = site_time.time_at(site.url("/"), "monitor", allow_private=True)
        assert abs(theirs - datetime.now(UTC)) < timedelta(hours=1)


def test_a_site_that_never_comes_to_an_end_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(site_time, "TIMEOUT", 0.5)

    def drip() -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\nX: "
        for _ in range(200):
            yield b"a"
            time.sleep(0.1)

    with RawSite() as site:
        site.stream("/robots.txt", drip)
        begun = time.monotonic()
        with pytest.raises(OSError, match="no date"):
            site_time.time_at(site.url("/"), "monitor", allow_private=True)
        assert time.monotonic() - begun < 10
