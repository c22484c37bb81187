"""Letters, out of the outbox and over SMTP to a server on loopback: what arrives, and what must never be sent."""

from __future__ import annotations

import email
import ssl
from typing import TYPE_CHECKING

import pytest
from certificate import signed_by_itself
from hooks import Answer
from letterbox import Mailbox
from outgoing import START, change, desk, empty, hooks, mail, mailbox

from monitor.config import Secret, Target
from monitor.config.when import When
from monitor.model import ChangeKind, Quote, Show
from monitor.notify.waits import BACKOFF
from monitor.store import add_changes, save_shows, writing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from hooks import Hooks
    from outgoing import Desk


def secured(port: int, *more: str) -> Target:
    settings = "&".join(("from=monitor@tv.example", "to=jo@tv.example", *more))
    return Target(name="mail", url=Secret(f"mailto://jo:pass-word@127.0.0.1:{port}?{settings}"))


def tell(desk: Desk, title: str, *, quote: str = "It is renewed.", source: str = "The Trade Post") -> None:
    """A show of that title is told of, in those words."""
    show = Show(title=title)
    said = Quote(source=source, url="https://tradepost.example/a", text=quote, published=START)
    with writing(desk.engine) as conn:
        save_shows(conn, [show])
        add_changes(conn, [change(1, show.slug, quotes=(said,))])


@pytest.fixture
def encrypted(tmp_path: Path) -> Iterator[Mailbox]:
    """One that offers STARTTLS, with a certificate that nobody vouches for."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(signed_by_itself(tmp_path, "127.0.0.1"))
    with Mailbox(tls=context) as opened:
        yield opened


def test_while_the_server_is_away_letters_wait_and_come_as_one(desk: Desk) -> None:
    with Mailbox() as box:
        port = box.port
    desk.targets = (mail(port),)
    desk.collect()
    for number, pause in enumerate(BACKOFF[:3], 1):
        desk.tell(change(number))
        [report] = desk.send()
        assert report.sent == 0
        assert report.again == desk.now + pause
        desk.now += pause
    with Mailbox(port) as box:
        [report] = desk.send()
        assert (report.sent, report.waiting, report.recovered) == (2, 0, True)
        first, second = (letter["Subject"] for letter in box.letters)
    assert first.startswith("Renewed: Lantern Quay, season 1")
    assert second == "TV shows: 2 changes"


def test_a_letter_goes_out_encrypted_where_that_is_asked_for(desk: Desk, encrypted: Mailbox) -> None:
    desk.targets = (secured(encrypted.port, "mode=starttls", "verify=no"),)
    desk.collect()
    desk.tell(change(1))
    assert [report.sent for report in desk.send()] == [1]
    assert [line.split()[0].upper() for line in encrypted.in_clear] == ["EHLO", "STARTTLS"]
    assert len(encrypted.letters) == 1


@pytest.mark.parametrize("offers", [True, False])
def test_where_encryption_is_refused_no_word_is_said_in_clear(desk: Desk, encrypted: Mailbox, offers: bool) -> None:
    """Neither the password nor the letter."""
    with Mailbox() as plain:
        box = encrypted if offers else plain
        box.replies["STARTTLS"] = "454 4.7.0 TLS not available due to temporary reason"
        desk.targets = (secured(box.port, "mode=starttls"),)
        desk.collect()
        desk.tell(change(1))
        [report] = desk.send()
        assert (report.sent, report.waiting) == (0, 1)
        assert report.why is not None
        assert ("454" in report.why) if offers else ("STARTTLS" in report.why)
        assert {line.split()[0].upper() for line in box.in_clear} <= {"EHLO", "STARTTLS", "QUIT", "RSET"}
        assert not box.users
        assert not box.letters


def test_a_certificate_that_nobody_vouches_for_is_not_written_to(desk: Desk, encrypted: Mailbox) -> None:
    desk.targets = (secured(encrypted.port, "mode=starttls"),)
    desk.collect()
    desk.tell(change(1))
    [report] = desk.send()
    assert report.why is not None
    assert "certificate" in report.why
    assert not encrypted.users
    assert not encrypted.letters


@pytest.mark.parametrize(
    "title",
    [
        "오징어 게임: 세 번째 시즌",
        "進撃の巨人 The Final Season 完結編",
        "فوضى",
        "שטיסל — עונה ד׳",
        "Fleabag 🐹👩‍👩‍👧‍👦 ¿Qué?",
        "Ünïcødé " * 20,
    ],
)
def test_every_script_arrives_as_it_was_written(desk: Desk, mailbox: Mailbox, title: str) -> None:
    desk.targets = (mail(mailbox.port),)
    desk.collect()
    tell(desk, title.strip(), quote=f"“{title.strip()}” is renewed.")
    assert [report.sent for report in desk.send()] == [1]
    [letter] = mailbox.letters
    known = title.split()[0]
    assert known in letter["Subject"]
    assert known in letter.get_content()
    head = mailbox.raw[0].replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    assert head.isascii(), "not every server takes other headers"
    assert max(map(len, head.split(b"\n"))) <= 998, "RFC 5322, section 2.1.1"


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\r\n\r\n"])
def test_no_title_or_quote_adds_a_header_or_a_reader(desk: Desk, mailbox: Mailbox, end: str) -> None:
    evil = f"Lantern Quay{end}Bcc: eve@evil.example{end}X-Evil: yes"
    desk.targets = (mail(mailbox.port, name=evil),)
    desk.collect()
    tell(desk, evil, quote=f"It is{end}.{end}MAIL FROM:<eve@evil.example>{end}RCPT TO:<eve@evil.example>", source=evil)
    assert [report.sent for report in desk.send()] == [1]
    [letter] = mailbox.letters
    assert {"Bcc", "X-Evil", "Cc"} & set(letter.keys()) == set()
    assert [line.casefold() for line in mailbox.recipients] == ["rcpt to:<jo@tv.example>"]
    plain = email.message_from_bytes(mailbox.raw[0])  # as an old reader takes it apart
    assert {"Bcc", "X-Evil", "Cc"} & set(plain.keys()) == set()
    assert "Bcc: eve@evil.example" in letter["Subject"], "it is told, as a part of the title"
    begin = {line.strip().partition(" ")[0] for line in letter.get_content().splitlines()}
    assert not {"Bcc:", "X-Evil:", "MAIL", "RCPT", "."} & begin, "what is quoted is one line"


def test_a_digest_of_a_hundred_is_two_letters_with_each_of_them_once(desk: Desk, mailbox: Mailbox) -> None:
    desk.targets = (mail(mailbox.port, when=When.parse("daily 08:00", "UTC")),)
    desk.collect()
    desk.tell(*(change(number) for number in range(1, 101)))
    assert desk.send() == []
    desk.later(hours=20)
    assert [report.sent for report in desk.send()] == [2]
    assert [letter["Subject"] for letter in mailbox.letters] == ["TV shows: 50 changes"] * 2
    said = "\n".join(letter.get_content() for letter in mailbox.letters)
    assert [said.count(f"season {number} (undecided") for number in range(1, 101)] == [1] * 100
    assert said.count("https://tradepost.example/a") == 100
    assert max(len(line) for raw in mailbox.raw for line in raw.split(b"\n")) <= 998
    desk.later(days=1)
    assert desk.send() == []


def test_what_a_service_takes_too_long_for_is_counted_and_arrives(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, hooks: Hooks
) -> None:
    """Apprise waits between the parts of a message; those of a digest would never all have arrived in time."""
    from apprise.plugins.misskey import NotifyMisskey

    monkeypatch.setattr(NotifyMisskey, "request_rate_per_sec", 0.5)
    monkeypatch.setattr("monitor.notify.apprised._SENDING", 1.2)
    hooks.usual = Answer(200)
    url = f"misskey://tk-secret-tk@127.0.0.1:{hooks.port}"
    desk.targets = (Target(name="phone", url=Secret(url), when=When.parse("daily 08:00", "UTC")),)
    desk.collect()
    desk.tell(*(change(number) for number in range(1, 51)))
    desk.collect()
    desk.later(hours=20)
    assert [(report.sent, report.why) for report in desk.send(attempt=2.5)] == [(1, None)]
    assert len(hooks.taken) == 2
    said = "\n".join(taken.json["text"] for taken in hooks.taken)
    told = said.count("(undecided")
    assert 5 < told < 50
    assert f"… and {50 - told} more." in said


def test_a_message_to_a_service_of_few_words_has_fewer_quotes(desk: Desk, hooks: Hooks) -> None:
    from monitor.notify.message import text
    from monitor.store import reading
    from monitor.store.outbox import waiting

    quotes = tuple(
        Quote(source=f"Paper {n}", url=f"https://paper{n}.example/", text="It is renewed. " * 15) for n in range(3)
    )
    desk.targets = (Target(name="phone", url=Secret("json://a.example")),)
    desk.collect()
    desk.tell(change(1, quotes=quotes, kind=ChangeKind.CHANGED))
    desk.collect()
    with reading(desk.engine) as conn:
        [message] = waiting(conn)
    said = {room: text(message, {}, room) for room in (10, 160, 500, 800, 10_000)}
    assert [each.body.count("Paper") for each in said.values()] == [0, 0, 1, 2, 3]
    assert all(each.body.startswith("96% sure") for each in said.values())
    assert all(len(each.title) + len(each.body) <= room for room, each in said.items() if room > 100)
