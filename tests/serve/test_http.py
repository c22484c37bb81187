"""What HTTP asks of a server (RFC 9110, 9111), over a real connection."""

from __future__ import annotations

import gzip
import socket
import time
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

import pytest
from served import folder, served, serving, settings_of

from monitor.serve.documents import plain
from monitor.serve.headers import POLICY, takes_gzip

if TYPE_CHECKING:
    from pathlib import Path

    from served import Served


def test_the_first_page_is_at_the_root(served: Served) -> None:
    root, home = served.get("/"), served.get("/index.html")
    assert root.status == home.status == 200
    assert root.body == home.body
    assert root.headers["content-type"] == "text/html; charset=utf-8"
    assert "Lantern Quay" in root.text


@pytest.mark.parametrize("path", ["/", "/no-such-page", "/?colour=red", "/healthz", "/metrics", "/style.css"])
def test_every_answer_has_the_policy_and_no_banner(served: Served, path: str) -> None:
    got = served.get(path)
    assert got.headers["content-security-policy"] == POLICY
    assert got.headers["x-content-type-options"] == "nosniff"
    assert got.headers["referrer-policy"] == "no-referrer"
    assert "server" not in got.headers
    assert "date" in got.headers


def test_an_answer_from_memory_is_the_same(served: Served) -> None:
    first = served.get("/index.html", connection="keep-alive")
    again = served.get("/index.html")
    ours = {"date"}
    assert {k: v for k, v in first.headers.items() if k not in ours} == {
        k: v for k, v in again.headers.items() if k not in ours
    }
    assert again.body == first.body


def test_a_page_is_asked_for_anew_and_a_feed_may_be_some_minutes_old(served: Served) -> None:
    assert served.get("/").headers["cache-control"] == "no-cache"
    assert served.get("/style.css").headers["cache-control"] == "max-age=300"


@pytest.mark.parametrize("warm", [False, True], ids=["asked", "at once"])
def test_what_is_known_by_its_tag_is_not_sent_again(served: Served, warm: bool) -> None:
    path = "/index.html" if warm else "/%69ndex.html"  # known, but not at once
    tag = served.get("/").headers["etag"]
    assert not tag.startswith("W/")
    got = served.get(path, if_none_match=f'"other", {tag}')
    assert (got.status, got.body, got.headers["etag"]) == (304, b"", tag)
    assert "content-type" not in got.headers
    assert served.get(path, if_none_match='"other"').status == 200
    assert served.get(path, if_none_match=f"W/{tag}").status == 304
    assert served.get(path, if_none_match="*").status == 304


def test_the_tag_goes_before_the_date(served: Served) -> None:
    date = served.get("/").headers["last-modified"]
    assert served.get("/", if_modified_since=date).status == 304
    assert served.get("/", if_modified_since=date, if_none_match='"other"').status == 200
    assert served.get("/", if_modified_since="Sun, 06 Nov 1994 08:49:37 GMT").status == 200
    for none in ("yesterday", "Mon, 01 Jan 2024 00:00:00 +99999999999999999999"):
        assert [served.get("/", if_modified_since=none).status for _ in "12"] == [200, 200]  # made, and from memory
    assert parsedate_to_datetime(date) <= parsedate_to_datetime(served.get("/").headers["date"])


def test_a_tag_of_the_other_packing_is_answered_as_that_one(served: Served) -> None:
    """Whoever keeps a document may freshen it only by an answer with the tag that it has (RFC 9111, section 4.3.4)."""
    plain, packed = (served.get("/", accept_encoding=coding).headers["etag"] for coding in ("identity", "gzip"))
    for tag in (plain, packed):
        for coding in ("identity", "gzip"):
            got = served.get("/", accept_encoding=coding, if_none_match=tag)
            assert (got.status, got.headers["etag"]) == (304, tag)
    got = served.get("/", accept_encoding="gzip", if_none_match=f"{plain}, {packed}")
    assert (got.status, got.headers["etag"]) == (304, packed)
    assert served.get("/", accept_encoding="gzip", if_none_match="*").headers["etag"] == packed


@pytest.mark.parametrize("path", ["/index.html", "/%69ndex.html"])
def test_who_wants_a_certain_document_or_none_gets_none(served: Served, path: str) -> None:
    """RFC 9110, section 13.2.2, steps 1 and 2."""
    known, long_ago = served.get("/").headers, "Sun, 06 Nov 1994 08:49:37 GMT"
    for _ in "12":
        assert served.get(path, if_match='"other"').status == 412
        assert served.get(path, if_match=f"W/{known['etag']}").status == 412  # a weak one never matches
        assert served.get(path, if_match=f'"other", {known["etag"]}').status == 200
        assert served.get(path, if_match="*").status == 200
        assert served.get(path, if_unmodified_since=long_ago).status == 412
        assert served.get(path, if_unmodified_since=known["last-modified"]).status == 200
        assert served.get(path, if_unmodified_since="some day").status == 200
        assert (
            served.get(path, if_match=known["etag"], if_unmodified_since="Sun, 06 Nov 1994 08:49:37 GMT").status == 200
        )
        assert served.get(path, if_match=known["etag"], if_none_match=known["etag"]).status == 304
        failed = served.get(path, if_match='"other"')
        assert (failed.headers["content-length"], failed.body) == ("0", b"")


def test_after_a_new_start_no_date_of_before_is_good(folder: Path) -> None:
    """Nobody knows any more what a document was, so who asks by the date alone gets it."""
    with serving(settings_of(folder)) as before:
        date = before.get("/").headers["last-modified"]
        assert before.get("/", if_modified_since=date).status == 304
    time.sleep(1.1)
    with serving(settings_of(folder)) as after:
        assert after.get("/", if_modified_since=date).status == 200


def test_what_is_packed_is_the_same_with_a_tag_of_its_own(served: Served) -> None:
    plain, packed = served.get("/"), served.get("/", accept_encoding="br, gzip")
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body
    assert packed.headers["etag"] != plain.headers["etag"]
    assert packed.headers["vary"] == plain.headers["vary"] == "Accept-Encoding"
    assert int(packed.headers["content-length"]) == len(packed.body) < len(plain.body)
    assert served.get("/", accept_encoding="gzip", if_none_match=packed.headers["etag"]).status == 304


@pytest.mark.parametrize(
    ("accepts", "takes"),
    [
        (None, False),
        (b"", False),
        (b"gzip", True),
        (b"br;q=1.0, GZIP;q=0.5", True),
        (b"gzip;q=0", False),
        (b"gzip; q=0.000, *", False),
        (b"*", True),
        (b"*;q=0", False),
        (b"identity", False),
        (b"gzip;q=much", False),
    ],
)
def test_who_takes_what_is_packed(accepts: bytes | None, takes: bool) -> None:
    assert takes_gzip(accepts) is takes


@pytest.mark.parametrize("path", ["/", "/healthz", "/no-such-page"])
def test_head_has_the_headers_alone(served: Served, path: str) -> None:
    got, head = served.get(path), served.get(path, "HEAD")
    assert (head.status, head.body) == (got.status, b"")
    assert head.headers.keys() == got.headers.keys()
    if path != "/healthz":
        assert head.headers["content-length"] == got.headers["content-length"]


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PROPFIND", "TRACE"])
@pytest.mark.parametrize("path", ["/", "/feeds/all.xml", "/healthz", "/sources", "/no-such-page"])
def test_other_methods_are_refused_with_those_known(served: Served, method: str, path: str) -> None:
    got = served.get(path, method)
    assert (got.status, got.headers["allow"]) == (405, "GET, HEAD, OPTIONS")


@pytest.mark.parametrize(
    "path", ["*", "/", "/feeds/all.xml?tell=renewal", "/healthz", "/metrics", "/search", "/style.css"]
)
def test_which_methods_there_are_can_be_asked(served: Served, path: str) -> None:
    got = served.get(path, "OPTIONS")
    assert (got.status, got.headers["allow"], got.body) == (204, "GET, HEAD, OPTIONS", b"")
    assert "content-length" not in got.headers
    assert got.headers["content-security-policy"] == POLICY


def test_methods_of_nothing_are_nothing(served: Served) -> None:
    assert served.get("/no-such-page", "OPTIONS").status == 404
    assert served.get("/?colour=red", "OPTIONS").status == 400
    assert served.get("*").status == 404
    assert served.get("*", "OPTIONS", host="evil.example").status == 421
    assert served.get("/", "OPTIONS", b"a body").headers["connection"] == "close"


def test_a_body_is_not_waited_for(served: Served) -> None:
    got = served.raw(b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\nabc")
    assert got.startswith(b"HTTP/1.1 405 ")
    got = served.raw(b"GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n")
    assert got.startswith(b"HTTP/1.1 200 ")
    assert b"connection: close" in got


def test_what_is_not_there_is_told_with_a_way_home(served: Served) -> None:
    got = served.get("/shows/deep/no-such.html")
    assert got.status == 404
    assert 'href="../../index.html"' in got.text
    assert got.headers["cache-control"] == "no-store"


def test_an_unknown_parameter_is_told_and_cannot_bring_markup(served: Served) -> None:
    got = served.get("/?%3Cscript%3E=1")
    assert got.status == 400
    assert "there is no such parameter here" in got.text
    assert "<script" not in got.text
    assert "is given twice" in served.get("/?a=1&a=2").text
    assert "more than 20 parameters" in served.get("/?" + "&".join(f"p{n}=1" for n in range(40))).text


@pytest.mark.parametrize(
    "path",
    ["/../../etc/passwd", "/..%2f..%2fetc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "//etc/passwd", "/%00", "/%ff%fe"],
)
def test_no_path_leads_out(served: Served, path: str) -> None:
    assert served.get(path).status == 404


def test_requests_in_a_row_on_one_connection_are_answered_in_order(served: Served) -> None:
    served.get("/")
    lines = b"".join(
        b"GET %b HTTP/1.1\r\nHost: localhost\r\n%b\r\n" % (path, b"Connection: close\r\n" if last else b"")
        for path, last in ((b"/", False), (b"/nothing", False), (b"/style.css", False), (b"/", True))
    )
    got = served.raw(lines)
    statuses = [part[:3] for part in got.split(b"HTTP/1.1 ")[1:]]
    assert statuses == [b"200", b"404", b"200", b"200"]
    assert got.count(b"connection: close") == 1


def test_many_requests_at_one_time_are_no_large_one(served: Served) -> None:
    served.get("/style.css")
    count = 4_000  # more than 64 kB of them
    one = b"GET /style.css HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: *\r\n\r\n"
    last = b"GET /style.css HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    got = served.raw(one * count + last)
    assert got.count(b"HTTP/1.1 304 Not Modified\r\n") == count
    assert got.count(b"HTTP/1.1 200 OK\r\n") == 1


def test_who_asks_for_an_end_gets_it(served: Served) -> None:
    served.get("/")
    got = served.raw(b"GET /index.html HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", timeout=8)
    assert got.startswith(b"HTTP/1.1 200 ")
    assert b"\r\nconnection: close\r\n" in got.partition(b"\r\n\r\n")[0] + b"\r\n"
    assert got.endswith(b"</html>")


def test_an_old_client_is_answered_and_let_go(served: Served) -> None:
    served.get("/")
    got = served.raw(b"GET / HTTP/1.0\r\n\r\n")
    assert got.startswith(b"HTTP/1.1 200 ")
    assert got.endswith(b"</html>")


def test_a_request_says_whose_page_it_wants(served: Served) -> None:
    assert served.raw(b"GET / HTTP/1.0\r\n\r\n").startswith(b"HTTP/1.1 200 ")  # and is kept
    assert served.raw(b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n").startswith(b"HTTP/1.1 400 ")


def test_a_feed_is_read_whatever_is_put_behind_it(served: Served) -> None:
    assert served.get("/feeds/all.xml?utm_source=mail").body == served.get("/feeds/all.xml").body


def test_what_nobody_has_thought_of_has_a_page_too(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("the pier is gone")

    monkeypatch.setattr("monitor.site.document", broken)
    got = served.get("/shows/lantern-quay.html?never=kept")
    assert (got.status, got.headers["content-type"]) == (500, "text/html; charset=utf-8")
    assert "Something went wrong here" in got.text
    assert "pier" not in got.text


def test_what_is_no_http_is_refused(served: Served) -> None:
    assert served.raw(b"\x16\x03\x01 hello\r\n\r\n").startswith(b"HTTP/1.1 400 ")


@pytest.mark.parametrize(
    ("written", "as_most_do"),
    [
        (b"/", b"/index.html"),
        (b"/?", b"/index.html"),
        (b"/%73hows/a%2Db.html?x=%41", b"/shows/a-b.html?x=%41"),
        (b"/a%2fb", b"/a/b"),
        (b"/a?x=1&utm_source=mail&q=2&fbclid=9", b"/a?q=2&x=1"),
        ("/shows/사이코.html".encode(), b"/shows/%EC%82%AC%EC%9D%B4%EC%BD%94.html"),
        (b"/%ff%00?", b"/%FF%00"),
    ],
)
def test_an_address_is_known_however_it_is_written(written: bytes, as_most_do: bytes) -> None:
    assert plain(written) == as_most_do
    assert plain(as_most_do) == as_most_do


def test_many_at_once(served: Served) -> None:
    connections = [socket.create_connection(("127.0.0.1", served.port), 20) for _ in range(50)]
    try:
        for connection in connections:
            connection.sendall(b"GET /index.html HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        for connection in connections:
            assert connection.recv(12) == b"HTTP/1.1 200"
    finally:
        for connection in connections:
            connection.close()
