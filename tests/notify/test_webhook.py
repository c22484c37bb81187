"""Webhooks: the signature of Standard Webhooks, and where they must not lead."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hooks import Answer
from outgoing import START, change, hooks, webhook

from monitor.config import Secret, Target, webhook_key
from monitor.notify.channels import Unusable, channel
from monitor.notify.posting import judged
from monitor.notify.webhook import signed
from monitor.store.outbox import Message

if TYPE_CHECKING:
    from hooks import Hooks

    from monitor.notify.channels import Outcome

MESSAGE = Message(number=1, id="msg_1", target="home", created_at=START, due_at=START, changes=(change(1),))


def send(url: str, **other: Any) -> Outcome:
    return channel(webhook(url, **other)).send(MESSAGE, {"lantern-quay": "Lantern Quay"}, datetime.now(UTC))


def test_the_signature_is_that_of_the_specifications_example() -> None:
    """https://docs.svix.com/receiving/verifying-payloads/how-manual, of those who wrote the specification."""
    key = webhook_key("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    at = datetime.fromtimestamp(1614265330, UTC)
    assert signed(key, "msg_p5jXN8AQM9LWM0D4loKWxJek", b'{"test": 2432232314}', at) == {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }


def test_a_receiver_gets_what_it_needs(hooks: Hooks) -> None:
    assert send(f"{hooks.url}?token=tk&x=ä").arrived
    [taken] = hooks.taken
    assert taken.genuine
    assert taken.age < 60
    assert taken.path == "/hook?token=tk&x=%C3%A4"
    assert taken.headers["content-type"] == "application/json"
    assert taken.json["type"] == "change"
    assert taken.json["timestamp"] == "2027-03-01T12:00:01Z"
    data = taken.json["data"]
    assert (data["show"], data["slug"], data["new"]) == ("Lantern Quay", "lantern-quay", "renewed")
    assert data["headline"] == "Renewed: Lantern Quay, season 1 (undecided → renewed)"
    assert data["quotes"][0]["text"] == "It is renewed."


def test_a_changed_body_is_not_genuine(hooks: Hooks) -> None:
    from dataclasses import replace

    send(hooks.url)
    assert not replace(hooks.taken[0], body=hooks.taken[0].body.replace(b"renewed", b"cancelled")).genuine


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:{port}/",
        "http://localhost:{port}/",
        "http://127.1:{port}/",
        "http://[::1]:{port}/",
        "http://[::ffff:127.0.0.1]:{port}/",
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data/",
    ],
)
def test_nothing_private_is_connected_to_where_that_is_not_wanted(hooks: Hooks, url: str) -> None:
    def attempt() -> str | None:
        try:
            return send(url.format(port=hooks.port), allow_private=False).why
        except Unusable as error:
            return str(error)

    why = attempt()
    assert why is not None
    assert "address" in why
    assert ("the target says allow_private = false" in why) == ("169.254.169.254" not in url)
    assert hooks.taken == []


def test_a_program_in_ones_own_network_is_as_good_as_any(hooks: Hooks) -> None:
    """Its address is its owner's word, and comes from nowhere else."""
    assert Target(name="home", webhook=Secret(hooks.url), secret=Secret("x")).allow_private
    assert send(hooks.url).arrived
    assert len(hooks.taken) == 1


def test_the_metadata_of_a_cloud_is_never_connected_to() -> None:
    with pytest.raises(Unusable, match=r"metadata address 169\.254\.169\.254"):
        send("http://169.254.169.254/token-1234", allow_private=True)


def test_a_redirect_is_not_followed(hooks: Hooks) -> None:
    hooks.answers.append(Answer(307, (("Location", hooks.url.replace("hook", "elsewhere")),)))
    why = send(hooks.url).why
    assert why is not None
    assert why.startswith("HTTP 307: it leads elsewhere, which is not followed")
    assert [taken.path for taken in hooks.taken] == ["/hook"]


def test_a_certificate_that_is_not_believed_is_told() -> None:
    import ssl
    import tempfile
    from pathlib import Path

    from certificate import signed_by_itself
    from website import Website

    with tempfile.TemporaryDirectory() as folder:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(signed_by_itself(Path(folder), "127.0.0.1"))
        with Website(tls=context) as site:
            why = send(site.url("/")).why
    assert why is not None
    assert why.startswith("its certificate is not believed")


@pytest.mark.parametrize("broken", ["env:NO_SUCH_PLACE", "c2hvcnQ="])
def test_a_secret_that_is_none_is_told_without_it(broken: str) -> None:
    with pytest.raises(Unusable) as caught:
        channel(webhook("https://home.example/", secret=Secret(broken)))
    assert "c2hvcnQ" not in str(caught.value)


@pytest.mark.parametrize(
    ("status", "why", "of_the_message"),
    [
        (200, None, False),
        (204, None, False),
        (302, "it leads elsewhere", False),
        (400, "HTTP 400", True),
        (401, "HTTP 401", False),
        (404, "HTTP 404", False),
        (410, "it is gone for good", False),
        (413, "HTTP 413", True),
        (422, "HTTP 422", True),
        (429, "HTTP 429", False),
        (500, "HTTP 500", False),
    ],
)
def test_what_an_answer_means(status: int, why: str | None, of_the_message: bool) -> None:
    outcome = judged(status, None, START)
    assert outcome.arrived == (why is None)
    assert (why or "") in (outcome.why or "")
    assert outcome.of_the_message is of_the_message


@pytest.mark.parametrize(
    ("status", "asked", "wait"),
    [
        (503, "120", timedelta(minutes=2)),
        (429, "Mon, 01 Mar 2027 13:00:00 GMT", timedelta(hours=1)),
        (503, "99999999999999999999", timedelta(days=1)),
        (503, "Fri, 01 Mar 2030 13:00:00 GMT", timedelta(days=1)),
        (503, "soon", None),
        (503, "-1", None),
        (500, "120", None),
    ],
)
def test_how_long_an_answer_asks_to_wait(status: int, asked: str, wait: timedelta | None) -> None:
    assert judged(status, asked, START).again == (None if wait is None else START + wait)
