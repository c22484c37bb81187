"""What a message says."""

from __future__ import annotations

import json

import pytest
from outgoing import START, change

from monitor.model import ChangeKind, Quote
from monitor.notify.apprised import hidden
from monitor.notify.message import document, text, trial_document
from monitor.store.outbox import Message

SHOWS = {"lantern-quay": "Lantern Quay", "harbour-bay": "Harbour & Bay"}
HOSTILE = "@everyone <@123> <script>\r\nBcc: x@y.example\x00 \u202eevil " + "x" * 10_000


def message(*changes: object) -> Message:
    return Message(number=1, id="msg_1", target="t", created_at=START, due_at=START, changes=changes)  # type: ignore[arg-type]


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
