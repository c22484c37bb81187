"""What a message says."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from edited_press import EDITED, MAY, read, take_in
from outgoing import START, Desk, change, hooks, mail, mailbox, webhook

from monitor.model import ChangeKind, Quote
from monitor.notify.apprised import hidden
from monitor.notify.message import document, text, trial_document
from monitor.store.outbox import Message

if TYPE_CHECKING:
    from pathlib import Path

    from hooks import Hooks
    from letterbox import Mailbox

__all__ = ["hooks", "mailbox"]

SHOWS = {"lantern-quay": "Lantern Quay", "harbour-bay": "Harbour & Bay"}
HOSTILE = "@everyone <@123> <script>\r\nBcc: x@y.example\x00 \u202eevil " + "x" * 10_000


SITE = "https://tv.example/"


def message(*changes: object, **rest: Any) -> Message:
    given: dict[str, Any] = {"target": "t", "created_at": START, "due_at": START, "changes": changes, **rest}
    return Message(number=1, id="msg_1", **given)


def test_text_from_the_web_is_one_line_that_pings_nobody() -> None:
    quote = Quote(source=HOSTILE, url="javascript:alert(1)", text=HOSTILE)
    said = text(message(change(1, quotes=(quote,), article="javascript:alert(1)")), {"lantern-quay": HOSTILE})
    assert len(said.title) <= 210
    assert "\n" not in said.title
    assert said.body.count("\n") == 2
    for part in (said.title, said.body):
        assert "@everyone" not in part
        assert "<@" + "1" not in part
        assert not set(part) & set("\x00\r\u202e")
    assert "javascript" not in said.body


def test_an_address_of_mail_stays_as_it_is() -> None:
    quote = Quote(source="Post", url="https://a.example/@jo", text="Write to jo@tv.example.")
    assert "jo@tv.example" in text(message(change(1, quotes=(quote,))), SHOWS).body


def test_a_rumour_has_no_confidence_to_tell() -> None:
    said = text(message(change(1, kind=ChangeKind.RUMOURED, confidence=0.4)), SHOWS)
    assert said.title.startswith("Reportedly — ")
    assert said.body.startswith("Said by one source.")


def test_a_show_newly_followed_is_told_with_its_article() -> None:
    said = text(message(change(1, attribute=None, kind=ChangeKind.FOLLOWING, new="season 1", quotes=())), SHOWS)
    assert said.title == "Now following Lantern Quay: season 1"
    assert said.body == "https://tradepost.example/a"


def test_the_page_of_the_change_comes_first_and_the_article_second() -> None:
    page = f"https://tv.example/changes/{1:032x}.html"
    said = text(message(change(1), site=SITE), SHOWS)
    assert said.body.splitlines() == [
        "96% sure, one source.",
        page,
        "",
        "“It is renewed.” — The Trade Post, 2027-03-01",
        "https://tradepost.example/a",
    ]
    following = change(1, attribute=None, kind=ChangeKind.FOLLOWING, new="season 1", quotes=())
    assert text(message(following, site=SITE), SHOWS).body.splitlines() == [page, "https://tradepost.example/a"]


def test_one_of_many_has_its_page_before_its_article() -> None:
    lines = text(message(change(1), change(2), site=SITE), SHOWS).body.splitlines()
    pages = [f"  https://tv.example/changes/{number:032x}.html" for number in (1, 2)]
    assert [lines[1], lines[4]] == pages
    assert lines[2] == lines[5] == "  https://tradepost.example/a"
    assert not any("/changes/" in line for line in text(message(change(1), change(2)), SHOWS).body.splitlines())


def test_programs_get_the_page_and_the_articles() -> None:
    other = Quote(source="Gazette", url="https://gazette.example/b", text="So it is.")
    one = change(1, quotes=(*change(1).quotes, other, Quote(source="X", url="javascript:x", text="X")))
    data = json.loads(document(message(one, site=SITE), SHOWS))["data"]
    assert data["page"] == f"https://tv.example/changes/{1:032x}.html"
    assert data["articles"] == ["https://tradepost.example/a", "https://gazette.example/b"]
    assert data["edits"] == []
    assert json.loads(document(message(one), SHOWS))["data"]["page"] is None


def test_what_is_withdrawn_is_not_said_to_be_sure() -> None:
    said = text(message(change(1, kind=ChangeKind.RETRACTED, new=None)), SHOWS)
    assert said.body.startswith("Nobody says so any more.\n")
    assert "sure" not in said.body


def test_an_article_that_was_changed_is_named(hooks: Hooks, mailbox: Mailbox, tmp_path: Path) -> None:
    """From the database to the wire."""
    with read(tmp_path, EDITED[:2]) as engine:
        told = Desk(engine, [webhook(hooks.url), mail(mailbox.port)], now=START)
        told.collect()
        take_in(engine, EDITED[2:])
        assert [report.sent for report in told.send(site=SITE)] == [2, 2]
    line = "changed its article: until November 20, 2026 it said May 14, 2027; now it says June 18, 2027."
    [data] = [each["data"] for each in (taken.json for taken in hooks.taken) if each["data"]["new"] == "2027-06-18"]
    assert data["edits"][0]["said"]["text"] == MAY
    assert data["page"].startswith("https://tv.example/changes/")
    assert any(line in " ".join(letter.get_content().split()) for letter in mailbox.letters)


def test_many_changes_stand_by_show() -> None:
    said = text(message(change(1), change(2, "harbour-bay"), change(3)), SHOWS)
    assert said.title == "TV shows: 3 changes"
    heads = [line for line in said.body.splitlines() if line.startswith("• ")]
    assert ["Harbour" in head for head in heads] == [True, False, False]
    assert said.body.count("https://tradepost.example/a") == 3


def test_programs_get_json_that_is_the_same_every_time() -> None:
    one = document(message(change(1)), SHOWS)
    assert one == document(message(change(1)), SHOWS)
    assert json.loads(document(message(change(1), change(2)), SHOWS))["timestamp"] == "2027-03-01T12:00:02Z"
    lone = document(message(change(1, new="\ud800")), SHOWS)
    assert json.loads(lone)["data"]["new"] == "?"
    assert json.loads(trial_document("home", START))["type"] == "test"


@pytest.mark.parametrize(
    ("said", "url", "shown"),
    [
        ("to 127.0.0.1 for jo: pass word", "mailto://jo1:pass%20word@127.0.0.1", "to 127.0.0.1 for jo: …"),
        ("POST https://api.telegram.org/bot12:AbC", "tgram://bot12:AbC/99", "POST https://api.telegram.org/…:…"),
        ("mytopic is full", "ntfy://mytopic", "… is full"),
        ("ntfy.sh: mytopic", "ntfys://ntfy.sh/mytopic", "ntfy.sh: …"),
    ],
)
def test_what_a_service_says_is_shown_without_the_address(said: str, url: str, shown: str) -> None:
    assert hidden(said, url) == shown
