"""A site that cannot prove who it is, is not believed."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

from certificate import signed_by_itself
from crawling import article, database, run, source
from website import Website

if TYPE_CHECKING:
    from pathlib import Path


def test_a_certificate_that_nobody_vouches_for(tmp_path: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(signed_by_itself(tmp_path, "127.0.0.1"))
    with Website(tls=context) as site:
        url = site.page("/watched", article("Harbour Lights"))
        done = run(database(tmp_path), [source("page", url, "page")]).done("page")
        assert url.startswith("https://")
    assert done.status == "broken"
    assert done.reason == "the connection broke: certificate verify failed (asking for robots.txt)"
    assert site.requests == []
