"""``[[notify]]``: targets, their secrets, and when they are told."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.config import ConfigError, Hub, Secret, SecretMissing, Settings, Target, parse, webhook_key
from monitor.config.when import NoSuchTime, When
from monitor.model import Attribute

TOML = Path("/somewhere/monitor.toml")
KEY = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


def read(text: str) -> Settings:
    return parse(f'contact = "jo@example.org"\n[[show]]\ntitle = "Lantern Quay"\n{text}', TOML)


def target(text: str) -> Target:
    [found] = read(f'[[notify]]\nname = "phone"\n{text}').targets
    return found


def mistakes(text: str) -> str:
    with pytest.raises(ConfigError) as caught:
        target(text)
    return str(caught.value)


def test_a_target_says_what_it_is_told_of() -> None:
    found = target('url = "ntfy://x/y"\nshows = ["lantern quay"]\ntell = ["renewal"]\nmin_confidence = 0.8')
    assert found.shows == {"lantern-quay"}
    assert found.tell == frozenset({Attribute.RENEWAL})
    assert (found.min_confidence, found.when, found.webhook) == (0.8, When(), None)
    assert found.url is not None
    assert found.url.read() == "ntfy://x/y"
    everything = target('url = "ntfy://x/y"')
    assert (everything.shows, everything.tell) == (frozenset(), None)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("", "is missing; it is an address of Apprise's"),
        ('url = "phone"', "must be an address of Apprise's"),
        ('url = "env:"', "must be an address of Apprise's"),
        (f'url = "ntfy://x"\nwebhook = "https://a.example/"\nsecret = "{KEY}"', "is one too many"),
        ('webhook = "https://a.example/"', "secret: is missing"),
        ('webhook = "ftp://a.example/"\nsecret = "env:KEY"', "starts with https:// or http://"),
        ('webhook = "https://jo:pw@a.example/"\nsecret = "env:KEY"', "user name or password"),
        ('webhook = "https://a.example/"\nsecret = "whsec_c2hvcnQ="', "24 to 64 bytes in base64"),
        ('webhook = "https://a.example/"\nsecret = "öäü, no base64 at all, öäü"', "24 to 64 bytes in base64"),
        (f'url = "ntfy://x"\nsecret = "{KEY}"', "secret: is for a webhook alone"),
        ('url = "ntfy://x"\nallow_private = true', "allow_private: is for a webhook alone"),
        ('url = "ntfy://x"\nwhen = "hourly"', '"hourly" is no time: write "now"'),
        ('url = "ntfy://x"\nwhen = "daily 24:00"', "is no time"),
        ('url = "ntfy://x"\nwhen = "daily 08:00"\ntimezone = "Mars/Base"', "is no time zone"),
        ('url = "ntfy://x"\ntimezone = "UTC"', 'is of no use with when = "now"'),
        ('url = "ntfy://x"\nshows = ["Lantern Key"]', 'did you mean "Lantern Quay"?'),
        ('url = "ntfy://x"\ntell = ["renewel"]', 'did you mean "renewal"?'),
        ('url = "ntfy://x"\n[[notify]]\nname = "Phone"\nurl = "ntfy://z"', "is also the name of notify[1]"),
        ('url = "ntfy://x"\nwebook = "x"', 'did you mean "webhook"?'),
    ],
)
def test_a_mistake_is_told_with_its_place_and_mend(written: str, said: str) -> None:
    told = mistakes(written)
    assert said in told
    assert "notify[" in told


def test_brackets_that_are_missing_are_told() -> None:
    with pytest.raises(ConfigError, match=r"must be a list: \[\[notify\]\]"):
        read('[notify]\nname = "x"')


def test_no_mistake_shows_a_secret() -> None:
    short = "c2VjcmV0LXdvcmQ="
    told = mistakes(
        f'webhook = "https://a.example/{short}"\nsecret = "{short}"\nurl = "ntfy://tk_{short}@x"\nwhen = "?"'
    )
    assert short not in told
    assert short not in repr(target(f'url = "ntfy://{short}@x"'))


def test_a_secret_may_be_kept_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "key").write_text(f"{KEY}\n")
    assert Secret("file:key", tmp_path).read() == KEY
    assert Secret(f"file:{tmp_path / 'key'}", Path("/elsewhere")).read() == KEY
    assert Secret("env:PHONE").read({"PHONE": " ntfy://x "}) == "ntfy://x"
    assert Secret("ntfy://x").read({}) == "ntfy://x"


@pytest.mark.parametrize("place", ["env:PHONE", "file:nothing-here", "file:empty", "file:binary"])
def test_a_secret_that_is_not_there_is_told_by_its_place(tmp_path: Path, place: str) -> None:
    (tmp_path / "empty").write_text(" \n")
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00secret")
    with pytest.raises(SecretMissing, match=place.partition(":")[2]):
        Secret(place, tmp_path).read({"PHONE": " "})


def test_a_key_is_base64_with_or_without_its_prefix() -> None:
    assert webhook_key(KEY) == webhook_key(KEY.removeprefix("whsec_"))
    assert len(webhook_key(KEY)) == 24


# --- when


def at(written: str, zone: str | None = None) -> datetime:
    """A moment by the clock of a zone."""
    from zoneinfo import ZoneInfo

    return datetime.fromisoformat(written).replace(tzinfo=ZoneInfo(zone) if zone else UTC)


@pytest.mark.parametrize(
    ("written", "zone", "moment", "then"),
    [
        ("daily 08:00", "UTC", "2027-03-01T07:59", "2027-03-01T08:00"),
        ("daily 08:00", "UTC", "2027-03-01T08:00", "2027-03-02T08:00"),
        ("Daily 8:00", "UTC", "2027-03-01T08:01", "2027-03-02T08:00"),
        ("weekly mon 08:00", "UTC", "2027-03-01T08:00", "2027-03-08T08:00"),  # a Monday
        ("weekly sun 23:59", "UTC", "2027-03-01T00:00", "2027-03-07T23:59"),
        ("daily 08:00", "Asia/Tokyo", "2027-03-01T00:00", "2027-03-01T23:00"),  # 09:00 there
        ("daily 08:00", "Europe/Berlin", "2027-03-27T12:00", "2027-03-28T06:00"),  # summer time begins that night
        ("daily 02:30", "Europe/Berlin", "2027-03-28T00:00", "2027-03-28T01:30"),  # which skips half past two
        ("daily 02:30", "Europe/Berlin", "2027-10-30T12:00", "2027-10-31T00:30"),  # and here it comes twice
        ("daily 02:30", "Europe/Berlin", "2027-10-31T00:30", "2027-11-01T01:30"),
        ("now", None, "2027-03-01T07:59", "2027-03-01T07:59"),
    ],
)
def test_when_is_the_next_time_by_the_clock_of_the_zone(written: str, zone: str | None, moment: str, then: str) -> None:
    assert When.parse(written, zone).after(at(moment)) == at(then)


def test_without_a_zone_it_is_the_machines(monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    try:
        assert When.parse("daily 08:00").after(at("2027-01-01T00:00")) == at("2027-01-01T13:00")
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize(
    "written", ["", "daily", "daily 8", "weekly 08:00", "weekly monday 08:00", "at 08:00", "daily 08:60"]
)
def test_what_is_no_time_is_refused(written: str) -> None:
    with pytest.raises(NoSuchTime):
        When.parse(written)


def test_it_says_when() -> None:
    assert [str(When.parse(text, "UTC")) for text in ("now", "daily 8:00", "weekly SUN 23:59")] == [
        "now",
        "daily 08:00 UTC",
        "weekly sun 23:59 UTC",
    ]


def test_a_token_in_the_environment_closes_feeds_to_a_hub(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MONITOR_TOKEN", "0123456789abcdef0123456789abcdef")
    served = '[feed]\nhub = "https://hub.example/"\n{}[serve]\nurl = "https://b.example"'
    [hub] = read(served.format('link = "https://a.example"\n')).targets
    assert hub.hub == Hub("https://hub.example/", ("https://a.example",), None)
    with pytest.raises(ConfigError, match="of no use as it cannot read the feeds"):
        read(served.format(""))


@pytest.mark.parametrize(
    ("tables", "feeds", "site"),
    [
        ('link = "https://a.example/f/"', ("https://a.example/f",), None),
        (
            'link = "https://a.example/f"\n[serve]\nurl = "https://b.example/"',
            ("https://a.example/f", "https://b.example/feeds"),
            "https://b.example/feeds",
        ),
        ('site = "https://c.example/"', (), "https://c.example/feeds"),
        (
            'site = "https://c.example/"\nlink = "https://a.example"',
            ("https://a.example",),
            "https://c.example/feeds",
        ),
        (
            'site = "https://c.example/"\n[serve]\nurl = "https://b.example"',
            ("https://b.example/feeds",),
            "https://b.example/feeds",
        ),
        (
            'link = "https://b.example/feeds"\n[serve]\nurl = "https://b.example/"',
            ("https://b.example/feeds",),
            "https://b.example/feeds",
        ),
        (
            'link = "https://a.example"\n[serve]\nurl = "https://b.example"\ntoken_file = "t"',
            ("https://a.example",),
            None,
        ),
    ],
)
def test_a_hub_is_told_of_feeds_where_it_can_read_them(tables: str, feeds: tuple[str, ...], site: str | None) -> None:
    found = read(f'[feed]\nhub = "https://hub.example/"\n{tables}').targets
    assert found == (Target(name="hub", hub=Hub("https://hub.example/", feeds, site)),)
