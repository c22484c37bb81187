"""`monitor notify`, and crawls that tell people and programs."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from commands import CONFIG, folder, monitor
from crawling import article, rss
from hooks import SECRET, Answer
from outgoing import change, hooks, mailbox
from website import Website

from monitor.model import Show
from monitor.store import add_changes, open_database, reading, save_shows, writing
from monitor.store.outbox import TargetState, target_states

if TYPE_CHECKING:
    from pathlib import Path

    from commands import Monitor
    from hooks import Hooks
    from letterbox import Mailbox


def target(name: str, url: str, *more: str) -> str:
    lines = [f'[[notify]]\nname = "{name}"\nwebhook = "{url}"\nsecret = "{SECRET}"', *more]
    return "\n".join(lines) + "\n"


def letters(port: int, word: str = "pass-word") -> str:
    settings = "from=monitor@tv.example&to=jo@tv.example&mode=insecure"
    return f'[[notify]]\nname = "mail"\nurl = "mailto://jo:{word}@127.0.0.1:{port}?{settings}"\n'


def configure(folder: Path, *tables: str) -> None:
    (folder / "monitor.toml").write_text(CONFIG + "".join(tables))


def tell(folder: Path, *numbers: int) -> None:
    """What a crawl of somebody else's tells."""
    engine = open_database(folder / "monitor.sqlite3")
    with writing(engine) as conn:
        save_shows(conn, [Show(title="Harbour Lights")])
        add_changes(conn, [change(number, "harbour-lights", at=datetime.now(UTC)) for number in numbers])
    engine.dispose()


def known(folder: Path) -> dict[str, TargetState]:
    engine = open_database(folder / "monitor.sqlite3")
    with reading(engine) as conn:
        states = target_states(conn)
    engine.dispose()
    return states


def do(folder: Path, statement: str) -> None:
    engine = open_database(folder / "monitor.sqlite3")
    with writing(engine) as conn:
        conn.exec_driver_sql(statement)
    engine.dispose()


def ready(monitor: Monitor, folder: Path, *tables: str) -> None:
    """A database, and targets that are known."""
    configure(folder, *tables)
    assert monitor("init").status == 0
    assert monitor("notify").out == "There is nothing to send.\n"


def test_a_crawl_tells_what_it_told(monitor: Monitor, folder: Path, hooks: Hooks, mailbox: Mailbox) -> None:
    with Website() as site:
        site.page("/one", article("Harbour Lights", "Netflix has renewed Harbour Lights for a second season."))
        site.file("/feed", rss(("Harbour Lights", site.url("/one"))), "application/rss+xml")
        feed = f'[[source]]\nname = "Notes"\nkind = "feed"\nurl = "{site.url("/feed")}"\nallow_private = true\n'
        configure(folder, feed, target("home", hooks.url), letters(mailbox.port))
        assert monitor("init").status == 0
        dry = monitor("crawl", "--dry-run")
        assert "Now following" in dry.out
        assert hooks.taken == []
        ran = monitor("crawl")
        assert (ran.status, "home: 1 message sent" in ran.out, "mail: 1 message sent" in ran.out) == (0, True, True)
        [taken] = hooks.taken
        assert taken.genuine
        assert taken.age < 60
        assert taken.json["data"]["headline"].startswith("Now following Harbour Lights: season 1")
        assert mailbox.letters[0]["Subject"].startswith("Now following Harbour Lights")
        assert monitor("crawl", "--quiet").err == ""
        assert len(hooks.taken) == len(mailbox.letters) == 1


@pytest.mark.parametrize(
    ("served", "page"),
    [
        ('[serve]\nurl = "https://tv.example"\n', "https://tv.example"),
        (
            '[serve]\nurl = "https://tv.example"\n[feed]\nsite = "https://pages.example/tv"\n',
            "https://pages.example/tv",
        ),
        ("", None),
    ],
)
@pytest.mark.parametrize("by", ["notify", "crawl"])
def test_a_message_leads_to_the_page_where_there_are_pages(
    monitor: Monitor, folder: Path, hooks: Hooks, mailbox: Mailbox, served: str, page: str | None, by: str
) -> None:
    with Website() as site:
        site.file("/feed", rss(), "application/rss+xml")
        feed = f'[[source]]\nname = "Notes"\nkind = "feed"\nurl = "{site.url("/feed")}"\nallow_private = true\n'
        ready(monitor, folder, served, feed, target("home", hooks.url), letters(mailbox.port))
        tell(folder, 1)
        assert monitor(by).status == 0
    [taken] = hooks.taken
    link = page and f"{page}/changes/{1:032x}.html"
    assert taken.json["data"]["page"] == link
    assert taken.json["data"]["articles"] == ["https://tradepost.example/a"]
    links = [line for line in mailbox.letters[0].get_content().splitlines() if line.startswith("https://")]
    assert links == [*([link] if link else []), "https://tradepost.example/a"]


def test_an_outage_fails_no_crawl_and_is_told_once(monitor: Monitor, folder: Path, hooks: Hooks) -> None:
    hooks.usual = Answer(500)
    with Website() as site:
        site.file("/feed", rss(), "application/rss+xml")
        feed = f'[[source]]\nname = "Notes"\nkind = "feed"\nurl = "{site.url("/feed")}"\nallow_private = true\n'
        ready(monitor, folder, feed, target("home", hooks.url))
        tell(folder, 1)
        ran = monitor("crawl", "--quiet")
        assert ran.status == 0
        assert ran.err.startswith("home: not sent: HTTP 500. 1 message left; tried again 20")
        assert (folder / "feeds" / "all.xml").exists()
        assert monitor("crawl", "--quiet").err == ""
        do(folder, "UPDATE notify_target SET next_try = NULL")
        assert monitor("crawl", "--quiet").err == ""  # it lasts
        hooks.usual = Answer()
        do(folder, "UPDATE notify_target SET next_try = NULL")
        ran = monitor("crawl", "--quiet")
        assert (ran.out, ran.err) == ("", "home: can be reached again.\n")


def test_a_target_newly_added_is_told_nothing_old(monitor: Monitor, folder: Path, hooks: Hooks) -> None:
    configure(folder)
    monitor("init")
    tell(folder, 1, 2)
    configure(folder, target("home", hooks.url))
    assert monitor("notify").out == "There is nothing to send.\n"
    tell(folder, 3)
    assert monitor("notify").out == "home: 1 message sent\n"
    assert [taken.json["data"]["season"] for taken in hooks.taken] == [3]


def test_what_waits_is_listed_and_sent_again_when_asked(monitor: Monitor, folder: Path, hooks: Hooks) -> None:
    hooks.usual = Answer(503)
    ready(monitor, folder, target("home", hooks.url), target("weekly", hooks.url, 'when = "weekly mon 08:00"'))
    tell(folder, 1, 2)
    ran = monitor("notify")
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.startswith("home: not sent: HTTP 503. 2 messages left; tried again 20")
    first, *_ = monitor("notify").out.splitlines()
    assert first.startswith("home: 2 messages wait until 20")
    listed = monitor("notify", "--list").out
    assert "home (now): 2 messages wait; failures in a row: 1 (HTTP 503), not tried before 20" in listed
    assert "weekly (weekly mon 08:00): 1 message waits\n" in listed
    assert listed.count("Renewed: Harbour Lights, season 1 (undecided → renewed)") == 2
    rows = monitor("notify", "home", "--list", "--json").rows
    assert [(row["target"], row["attempts"], row["error"]) for row in rows] == [
        ("home", 1, "HTTP 503"),
        ("home", 0, None),
    ]
    hooks.usual = Answer()
    assert monitor("notify", "--again").out == "home: 2 messages sent\n"
    assert [taken.json["type"] for taken in hooks.taken] == ["change"] * 3


def test_what_was_given_up_is_told_listed_and_sent_again(monitor: Monitor, folder: Path, hooks: Hooks) -> None:
    hooks.usual = Answer(500)
    ready(monitor, folder, target("home", hooks.url))
    tell(folder, 1)
    monitor("notify", "--list")
    do(folder, "UPDATE outbox SET due_at = '2020-01-01T00:00:00+00:00'")
    do(folder, "UPDATE notify_target SET failures = 9, failing_since = '2020-01-01T00:00:00+00:00'")
    ran = monitor("notify", "--json")
    assert ran.rows[0]["given_up"]
    assert "home (now): 1 given up" in monitor("notify", "--list").out
    hooks.usual = Answer()
    assert monitor("notify", "--again").out == "home: 1 message sent\n"


def test_a_test_message_goes_to_all_or_to_one(monitor: Monitor, folder: Path, hooks: Hooks, mailbox: Mailbox) -> None:
    configure(folder, target("home", hooks.url), letters(mailbox.port))
    ran = monitor("notify", "--test")  # there is not even a database
    assert (ran.status, ran.out) == (0, "home: a test message was sent.\nmail: a test message was sent.\n")
    assert hooks.taken[0].json["type"] == "test"
    assert mailbox.letters[0]["Subject"] == "monitor: a test"
    assert monitor("notify", "MAIL", "--test").out == "mail: a test message was sent.\n"
    hooks.usual = Answer(404)
    mend = "See the address: nothing is taken there."
    ran = monitor("notify", "home", "--test")
    assert (ran.status, ran.err) == (1, f"home: the test message was not sent: HTTP 404. {mend}\n")
    assert monitor("notify", "home", "--test", "--json").rows == [
        {"target": "home", "sent": False, "why": "HTTP 404", "mend": mend}
    ]


def test_mistakes_are_told_with_their_mend(monitor: Monitor, folder: Path, hooks: Hooks) -> None:
    configure(folder)
    assert "Add a target: [[notify]]" in monitor("notify").err
    configure(folder, target("home", hooks.url))
    ran = monitor("notify", "hom", "--test")
    assert (ran.status, 'did you mean "home"?' in ran.err) == (2, True)
    assert monitor("notify", "--test", "--list").status == 2


def test_check_says_what_cannot_be_sent_and_no_secret(
    monitor: Monitor, folder: Path, hooks: Hooks, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = '[[notify]]\nname = "x"\nurl = "nonsense://tk-secret@a.example"\n'
    private = target("y", "http://127.0.0.1/tk-secret", "allow_private = false")
    unset = '[[notify]]\nname = "z"\nurl = "env:MONITOR_PHONE"\n'
    configure(folder, nowhere, private, unset)
    monitor("init")
    ran = monitor("check")
    assert ran.status == 2
    assert 'notify[1] "x": url: its address is none that Apprise knows (nonsense://…)' in ran.err
    assert 'notify[2] "y": webhook: loopback address 127.0.0.1' in ran.err
    assert "the target says allow_private = false" in ran.err
    assert 'notify[3] "z": url: the environment has no MONITOR_PHONE.' in ran.err
    assert "tk-secret" not in ran.out + ran.err
    assert SECRET not in ran.out + ran.err
    monkeypatch.setenv("MONITOR_PHONE", "json://127.0.0.1:1/tk-secret")
    configure(folder, unset)
    assert monitor("check").status == 0


def test_a_password_that_no_address_may_hold_is_told_without_it(monitor: Monitor, folder: Path, hooks: Hooks) -> None:
    ready(monitor, folder, letters(1, "tk\u2100secret"), target("home", hooks.url))
    tell(folder, 1)
    ran = [monitor("check"), monitor("notify", "--test"), monitor("notify")]
    assert [each.status for each in ran] == [2, 1, 1]
    assert all("its address is none that Apprise knows (mailto://…)" in each.err for each in ran)
    assert "secret" not in "".join(each.out + each.err for each in ran)
    assert [taken.json["type"] for taken in hooks.taken] == ["test", "change"]


def test_no_failure_shows_a_secret(monitor: Monitor, folder: Path, mailbox: Mailbox) -> None:
    mailbox.reply_to_data = "535 5.7.8 s3same-open is wrong"
    ready(monitor, folder, letters(mailbox.port, "s3same-open"))
    tell(folder, 1)
    ran = monitor("notify")
    assert ran.status == 1
    everything = ran.err + monitor("notify", "--list").out + monitor("notify", "--test").err
    assert "not sent" in everything
    assert "s3same" not in everything


def test_killed_after_sending_it_is_sent_again_with_the_same_id(monitor: Monitor, folder: Path, hooks: Hooks) -> None:
    ready(monitor, folder, target("home", hooks.url))
    tell(folder, 1, 2)
    command = [sys.executable, "-P", "-m", "monitor", "notify"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        hooks.answers.append(Answer(first=lambda: os.kill(process.pid, signal.SIGKILL)))
        process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL
    assert monitor("notify").out.startswith("home: 2 messages wait until 20")  # whoever had it may still be at it
    do(folder, "UPDATE notify_target SET taken_until = '2020-01-01T00:00:00+00:00'")
    assert monitor("notify").out == "home: 2 messages sent\n"
    first, second, third = hooks.taken
    assert first.id == second.id != third.id
    assert first.body == second.body


def test_run_sends_beside_its_crawls_and_takes_up_targets(folder: Path, monitor: Monitor, hooks: Hooks) -> None:
    with Website() as site:
        site.file("/feed", rss(), "application/rss+xml")
        feed = f'[[source]]\nname = "Notes"\nkind = "feed"\nurl = "{site.url("/feed")}"\nallow_private = true\n'
        configure(folder, feed, target("home", hooks.url))
        monitor("init")
        command = [sys.executable, "-P", "-m", "monitor", "run"]
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
            try:
                wait_for(lambda: (folder / "feeds" / "all.xml").exists())
                tell(folder, 1)
                configure(folder, feed, target("home", hooks.url), target("other", hooks.url))
                process.send_signal(signal.SIGHUP)
                wait_for(lambda: len(hooks.taken) == 1)
                assert [taken.json["data"]["season"] for taken in hooks.taken] == [1]
                wait_for(lambda: "other" in known(folder))
            finally:
                process.terminate()
                _, said = process.communicate(timeout=60)
        assert process.returncode == 0
        assert "home: 1 message sent" in said


def wait_for(happened: object, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not happened():  # type: ignore[operator]
        assert time.monotonic() < end
        time.sleep(0.05)


def test_the_doctor_says_who_cannot_be_told(monitor: Monitor, folder: Path, hooks: Hooks) -> None:
    def findings() -> list[tuple[str, str]]:
        rows = monitor("doctor", "--quick", "--json").rows
        return [(row["level"], row["text"]) for row in rows if row["about"] == "notifications"]

    hooks.usual = Answer(500)
    ready(monitor, folder, target("home", hooks.url))
    assert findings() == [("ok", "Nothing that was to be told failed. Targets: 1.")]
    tell(folder, 1)
    monitor("notify")
    assert findings() == [("warning", "home cannot be told (HTTP 500). Failures in a row: 1; waiting: 1.")]
    do(folder, "UPDATE outbox SET given_up_at = due_at")
    assert ("warning", "Messages given up: 1.") in findings()
