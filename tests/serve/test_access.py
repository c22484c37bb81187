"""Who is let in: names, tokens, sizes, and who is slow."""

from __future__ import annotations

import socket
import time
from typing import TYPE_CHECKING

import pytest
from served import TOKEN, Served, folder, served, serving, settings_of, wait_until

from monitor.config import ConfigError
from monitor.serve import connection
from monitor.serve.access import Access, Shown
from monitor.serve.refusals import LONGEST_ADDRESS
from monitor.serve.server import CannotListen, listen, loopback
from monitor.serve.token import token_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def closed(folder: Path) -> Iterator[Served]:
    """With a token."""
    with serving(settings_of(folder, token=TOKEN)) as served:
        yield served


@pytest.mark.parametrize(
    "path", ["/", "/index.html", "/metrics", "/nothing", f"/?token={TOKEN}x", "/?token=", "/?token"]
)
def test_without_the_token_nothing_is_told(closed: Served, path: str) -> None:
    got = closed.get(path)
    assert got.status == 401
    assert got.headers["www-authenticate"].startswith("Bearer")
    assert "Lantern Quay" not in got.text
    assert 'type="password"' in got.text


def test_methods_of_a_document_are_told_to_who_may_read_it(closed: Served) -> None:
    assert closed.get("*", "OPTIONS").status == 204  # of the server as a whole: it tells nothing
    assert closed.get("/", "OPTIONS").status == closed.get("/search", "OPTIONS").status == 401
    assert closed.get("/", "OPTIONS", authorization=f"Bearer {TOKEN}").status == 204
    assert closed.get(f"/?token={TOKEN}", "OPTIONS").status == 204


def test_the_page_that_asks_for_it_has_its_looks(closed: Served) -> None:
    assert closed.get("/style.css").status == 200


def test_a_bearer_is_let_in(closed: Served) -> None:
    got = closed.get("/", authorization=f"bearer {TOKEN}")
    assert got.status == 200
    assert got.headers["cache-control"] == "private, no-cache"
    assert "set-cookie" not in got.headers
    assert closed.get("/metrics", authorization=f"Bearer {TOKEN}").status == 200
    assert closed.get("/", authorization=f"Basic {TOKEN}").status == 401
    assert closed.get("/", authorization="Bearer").status == 401


def test_the_token_is_no_parameter_of_the_document(closed: Served) -> None:
    got = closed.get(f"/feeds/all.xml?colour=red&token={TOKEN}")
    assert got.status == 400
    assert "colour: there is no such parameter" in got.text
    assert closed.get(f"/feeds/all.xml?token={TOKEN.replace('-', '%2D')}").status == 200


def test_whoever_watches_over_it_needs_no_token_and_learns_little(closed: Served) -> None:
    assert closed.get("/healthz").text.strip() in ('{"status": "ok"}', '{"status": "unwell"}')
    assert "sources" in closed.get("/healthz", authorization=f"Bearer {TOKEN}").text


def test_the_token_is_never_told(closed: Served, capfd: pytest.CaptureFixture[str]) -> None:
    closed.get(f"/?token={TOKEN}")
    closed.get(f"/nothing?token={TOKEN}")
    closed.raw(b"GET /?token=%b nonsense\r\n\r\n" % TOKEN.encode())
    out, err = capfd.readouterr()
    assert TOKEN not in out + err + str(closed.notes) + repr(closed.settings)


def test_an_edited_configuration_takes_another_token(folder: Path) -> None:
    with serving(settings_of(folder)) as served:
        assert served.get("/").status == 200
        served.server.follow(settings_of(folder, token=TOKEN))
        assert served.get("/").status == 401
        assert served.get("/", authorization=f"Bearer {TOKEN}").headers["cache-control"].startswith("private")


# --- names


@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST:8025", "127.0.0.1:1", "[::1]:8025", "192.168.1.7", "tv.example"]
)
def test_names_that_are_ours(host: str) -> None:
    access = Access(hosts=["tv.example"], default="http://127.0.0.1:8025")
    assert access.base(host.encode()) == f"http://{host.lower()}"


@pytest.mark.parametrize(
    "host",
    ["evil.example", "localhost.evil.example", "tv.example@evil.example", "", "a b", "tv.example:x", "[::1", "é"],
)
def test_names_that_are_not(host: str) -> None:
    access = Access(hosts=["tv.example"], default="http://127.0.0.1:8025")
    assert access.base(host.encode()) is None
    assert access.base(host.encode()) is None  # also when it is known


@pytest.mark.parametrize("host", ["localhost.:8025", "LOCALHOST:08025"])
def test_a_name_is_one_however_it_is_written(host: str) -> None:
    assert Access(default="http://a").base(host.encode()) == "http://localhost:8025"
    assert Access(default="http://a").base(b"127.0.0.1:") == "http://127.0.0.1"


def test_a_wrong_token_is_told_as_such(closed: Served) -> None:
    assert "A token is needed" in closed.get("/").text
    assert "That is not the token" in closed.get("/?token=wrong").text
    assert "token or token_file in [serve]" in closed.get("/").text


def test_two_servers_of_one_machine_know_their_own_cookies() -> None:
    """Browsers send a cookie to whatever port of the host."""
    one, other = (
        Access(token=token, default="http://a").cookie(None).partition(b";")[0] for token in (TOKEN, "b" * 32)
    )
    assert one.partition(b"=")[0] != other.partition(b"=")[0]
    access = Access(token=TOKEN, default="http://a")
    assert access.target(b"/", {b"cookie": other + b"; " + one}).shown is Shown.BY_HEADER
    assert access.target(b"/", {b"cookie": other}).shown is Shown.NOT


def test_behind_a_proxy_the_site_is_where_it_says() -> None:
    access = Access(url="https://tv.example/shows", token=TOKEN, default="http://127.0.0.1:8025")
    assert (
        access.base(b"tv.example") == access.base(b"127.0.0.1:8025") == access.base(None) == "https://tv.example/shows"
    )
    assert b"Secure" in access.cookie(b"TV.example:443")
    assert b"Path=/shows;" in access.cookie(b"tv.example")
    for beside in (b"192.168.1.7:8025", b"[::1]:8025", b"[", None):  # past the proxy there is neither TLS nor a folder
        assert b"Path=/;" in access.cookie(beside)
        assert b"Secure" not in access.cookie(beside)


def test_all_names_may_be_let_in() -> None:
    assert Access(hosts=["*"], default="http://a").base(b"evil.example") == "http://evil.example"


def test_many_names_are_not_remembered_for_ever() -> None:
    access = Access(default="http://a")
    for number in range(10_000):
        access.base(f"host{number}.example".encode())
    assert len(access._bases) < 1_000


def test_a_page_of_another_name_is_refused(served: Served) -> None:
    got = served.get("/", host="evil.example")
    assert got.status == 421
    assert "Lantern Quay" not in got.text
    two = served.raw(b"GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
    assert two.startswith(b"HTTP/1.1 400 ")


def test_without_a_token_there_is_none_to_show() -> None:
    target = Access(default="http://a").target(b"/a?token=x&b=c", {})
    assert (target.address, target.shown) == (b"/a?b=c", Shown.NOT_NEEDED)


# --- sizes and times


def test_what_is_too_large_is_refused(served: Served) -> None:
    assert served.get("/" + "a" * LONGEST_ADDRESS).status == 414
    assert served.get("/", x_large="a" * 20_000).status == 431
    many = b"".join(b"X-%d: 1\r\n" % number for number in range(150))
    got = served.raw(b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%b\r\n" % many)
    assert got.startswith(b"HTTP/1.1 431 ")


def sent_until_cut_off(client: socket.socket, data: bytes, most: int) -> int:
    """How many bytes were taken before the server ended the connection; a TimeoutError where it does not."""
    sent = 0
    try:
        while sent < most:
            sent += client.send(data)
    except ConnectionError:
        pass
    return sent


def test_a_head_without_end_is_cut_off(served: Served) -> None:
    endless = b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Endless: "
    with socket.create_connection(("127.0.0.1", served.port), 20) as client:
        client.sendall(endless)
        assert sent_until_cut_off(client, b"a" * 65_536, 50_000_000) < 20_000_000


def test_who_dawdles_is_let_go(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "FOR_THE_HEAD", 1.0)
    with serving(settings_of(folder)) as served:
        clients = [socket.create_connection(("127.0.0.1", served.port), 20) for _ in range(3)]
        _silent, slow, second = clients
        slow.sendall(b"GET / HTTP/1.1\r\n")
        second.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\nGET /again")
        begun = time.monotonic()
        for client in clients:
            with client:
                got = b""
                try:
                    while part := client.recv(65536):
                        got += part
                except ConnectionResetError:
                    pass
                assert (client is second) == got.startswith(b"HTTP/1.1 200")
        assert time.monotonic() - begun < 15


def test_who_does_not_take_the_answer_is_let_go(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "FOR_THE_ANSWER", 0.5)
    with serving(settings_of(folder)) as served:
        served.get("/")
        with socket.socket() as client:
            client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            client.connect(("127.0.0.1", served.port))
            client.settimeout(7)  # a head that stays away is not waited for longer than 10 s
            many = b"GET /index.html HTTP/1.1\r\nHost: localhost\r\n\r\n" * 50
            assert sent_until_cut_off(client, many, 200_000_000) < 200_000_000
        assert served.get("/").status == 200


# --- addresses


def test_a_port_in_use_is_told_in_plain_words() -> None:
    [taken] = listen("127.0.0.1", 0)
    with taken, pytest.raises(CannotListen, match="is in use already"):
        listen("127.0.0.1", taken.getsockname()[1])


@pytest.mark.parametrize("host", ["no-such-name.invalid", "192.0.2.1"])
def test_an_address_that_is_not_ours(host: str) -> None:
    with pytest.raises(CannotListen, match="is no address of this machine"):
        listen(host, 0)


def test_a_name_with_two_addresses_is_listened_at_both() -> None:
    sockets = listen("localhost", 0)
    assert len({each.getsockname()[1] for each in sockets}) == 1
    for each in sockets:
        each.close()


def test_what_is_this_machine_alone() -> None:
    assert all(loopback(host) for host in ("127.0.0.1", "127.1.2.3", "::1", "localhost"))
    assert not any(loopback(host) for host in ("0.0.0.0", "::", "192.168.1.7", "nas.local"))  # noqa: S104


def test_where_the_token_comes_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "token"
    file.write_text(f"{TOKEN}\n")
    assert token_of(settings_of(tmp_path)) is None
    assert token_of(settings_of(tmp_path, token=TOKEN)) == TOKEN
    assert token_of(settings_of(tmp_path, token_file=file)) == TOKEN
    monkeypatch.setenv("MONITOR_TOKEN", "another-one-of-20-characters")
    assert token_of(settings_of(tmp_path, token=TOKEN)) == "another-one-of-20-characters"
    monkeypatch.setenv("MONITOR_TOKEN", "short")
    with pytest.raises(ConfigError, match="must be 16 to 200 letters"):
        token_of(settings_of(tmp_path))
    monkeypatch.delenv("MONITOR_TOKEN")
    file.write_text("short")
    with pytest.raises(ConfigError, match="what is in it must be"):
        token_of(settings_of(tmp_path, token_file=file))
    with pytest.raises(ConfigError, match="cannot be read"):
        token_of(settings_of(tmp_path, token_file=tmp_path / "none"))
