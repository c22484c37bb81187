"""Targets of Apprise's: where what is sent to them must not go."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING

import pytest
from hooks import Answer, Hooks
from outgoing import START, hooks

from monitor.config import Secret, Target
from monitor.notify.apprised import hidden
from monitor.notify.channels import Unusable, channel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.notify.channels import Outcome

SERVICES = (
    "json://127.0.0.1:{port}/tk-secret",
    "json://127.0.0.1:{port}/tk-secret?redirect=yes",
    "ntfy://127.0.0.1:{port}/tk-secret",
    "gotify://127.0.0.1:{port}/tk-secret-tk",
    "hassio://127.0.0.1:{port}/tk-secret-tk",
    "mmost://127.0.0.1:{port}/tksecrettk",
)


@pytest.fixture
def elsewhere() -> Iterator[Hooks]:
    with Hooks() as opened:
        yield opened


def attempt(url: str) -> Outcome:
    return channel(Target(name="phone", url=Secret(url))).trial(START)


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(hooks: Hooks, elsewhere: Hooks, service: str, status: int) -> None:
    """307 and 308 would take the text there, and most services the token."""
    hooks.usual = Answer(status, (("Location", elsewhere.url),))
    why = attempt(service.format(port=hooks.port)).why
    assert why is not None
    assert f"error={status}: it leads elsewhere, which is not followed; put the new address" in why
    assert "secret" not in why
    assert len(hooks.taken) == 1
    assert elsewhere.connections == 0


def test_a_service_in_ones_own_network_is_sent_to(hooks: Hooks) -> None:
    hooks.usual = Answer(200)
    assert attempt(f"json://127.0.0.1:{hooks.port}/").arrived
    assert hooks.taken[0].json["title"] == "monitor: a test"


@pytest.mark.parametrize("host", ["169.254.169.254", "[fd00:ec2::254]", "[::ffff:169.254.169.254]"])
def test_the_metadata_of_a_cloud_is_not(host: str) -> None:
    with pytest.raises(Unusable, match=r"metadata address .* may not be connected to\.$"):
        attempt(f"json://{host}/latest")


@pytest.mark.parametrize("url", ["json://[::1", "json://[x]/a", "json://a]b/", "mailto://["])
def test_brackets_that_are_no_address_are_told_and_break_nothing(url: str) -> None:
    try:
        why = attempt(url).why
    except Unusable as error:
        why = str(error)
    assert why


# What stands for several characters, of which one ends a host: / and @, ? and #.
@pytest.mark.parametrize("odd", ["\u2100", "\u2048", "\uff03", "\uff20", "\uff0f", "[", "]", "\n"])
@pytest.mark.parametrize(
    "form", ["mailto://jo:tk{}secret@127.0.0.1:1?to=jo@tv.example", "json://jo:tk{}secret@127.0.0.1:1"]
)
def test_no_character_of_a_password_breaks_anything_or_shows_it(form: str, odd: str) -> None:
    try:
        why = attempt(form.format(odd)).why
    except Unusable as error:
        why = str(error)
    assert why
    assert "secret" not in why


def test_what_is_said_of_an_odd_address_has_the_name_of_its_host_alone() -> None:
    said = hidden("jo and tk\u2100secret did not get to tv.example", "mailto://jo:tk\u2100secret@tv.example?to=x")
    assert said == "jo and … did not get to tv.example"


def test_what_nobody_foresaw_is_told_without_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    import apprise

    def fails(*_: object) -> None:
        raise LookupError("-".join(("tk", "words")))

    monkeypatch.setattr(apprise.Apprise, "add", fails)
    with pytest.raises(Unusable) as caught:
        attempt("json://127.0.0.1/tk-secret")
    assert str(caught.value) == "it cannot be used as it is written (LookupError)."
    assert "tk-words" not in "".join(traceback.format_exception(caught.value))
