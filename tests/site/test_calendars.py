"""Calendars as programs read them: with icalendar, and with vobject."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
import vobject
from icalendar import Calendar
from small_press import SHOWS, SOURCES, START, page, press, scene, scene_of

from monitor.intake import Intake
from monitor.model import Attribute, Fact, Modality, Quote, Show
from monitor.publish.calendar import render, status
from monitor.publish.entries import Entry
from monitor.publish.occasions import occasions
from monitor.site import document, paths
from monitor.store import open_database, replace_facts, save_shows, writing

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine

    from monitor.site import Scene

# What must come back as it is, or without what has no place in a line.
HOSTILE = (
    'A; B, C\\n "D" :E\r\nBEGIN:VALARM\x00\x07\u2028 <script>{{7*7}}</script> \u202eevil 사이코지만 🎬 ' + "x" * 200
)


def read(scene: Scene, name: str) -> Any:
    found = document(scene, f"calendars/{name}.ics")
    assert found is not None
    assert found.media_type == "text/calendar; charset=utf-8"
    return Calendar.from_ical(found.body)


def test_there_is_one_of_everything_and_one_a_show(scene: Scene) -> None:
    found = {path for path in paths(scene) if path.endswith(".ics")}
    assert found == {f"calendars/{name}.ics" for name in ("all", "lantern-quay", "harbour-bay", "the-quiet-ferry")}
    assert document(scene, "calendars/nobody.ics") is None


def test_a_premiere_is_an_all_day_event(scene: Scene) -> None:
    past, coming = read(scene, "lantern-quay").walk("VEVENT")
    assert coming["SUMMARY"] == "Lantern Quay, season 2: premiere"
    assert (coming.decoded("DTSTART"), coming.decoded("DTEND")) == (date(2027, 5, 14), date(2027, 5, 15))
    assert (coming["STATUS"], coming["SEQUENCE"], coming["TRANSP"]) == ("CONFIRMED", 1, "TRANSPARENT")
    assert coming.decoded("LAST-MODIFIED") == coming.decoded("DTSTAMP") == START + timedelta(days=20)
    assert coming.decoded("CREATED") == START + timedelta(days=3)
    assert [str(each) for each in coming["CATEGORIES"].cats] == ["Lantern Quay", "Premiere"]
    assert "“Season 2 of Lantern Quay will premiere on May 14, 2027 on Canal Seven.”" in coming["DESCRIPTION"]
    assert "99% sure" in coming["DESCRIPTION"]
    assert coming["URL"] == "https://canalseven.example/lantern-quay-date"
    assert past["STATUS"] == "TENTATIVE"


def test_a_calendar_names_itself(scene: Scene) -> None:
    found = read(scene, "all")
    assert str(found["NAME"]) == str(found["X-WR-CALNAME"]) == "TV: premieres and finales"
    assert found["REFRESH-INTERVAL"].params["VALUE"] == "DURATION"
    assert found.decoded("REFRESH-INTERVAL") == timedelta(hours=6)
    assert found.decoded("LAST-MODIFIED") == START + timedelta(days=20)
    assert "SOURCE" not in found


def test_where_the_site_is_served_an_event_leads_to_its_show(press: Engine, scene: Scene) -> None:
    found = read(replace(scene, base_url="https://tv.example/site"), "all")
    assert found["SOURCE"] == "https://tv.example/site/calendars/all.ics"
    assert found["SOURCE"].params["VALUE"] == "URI"
    assert {str(event["URL"]) for event in found.walk("VEVENT")} == {"https://tv.example/site/shows/lantern-quay.html"}


def test_an_empty_calendar_is_one_all_the_same(scene: Scene) -> None:
    found = read(scene, "the-quiet-ferry")
    assert found.walk("VEVENT") == []
    assert found.subcomponents  # RFC 5545, section 3.6: at least one
    empty = document(scene, "calendars/the-quiet-ferry.ics")
    assert empty is not None
    assert vobject.readOne(empty.body.decode()).name == "VCALENDAR"


def test_the_same_database_gives_the_same_bytes_at_any_time(press: Engine, scene: Scene) -> None:
    later = replace(scene, now=scene.now + timedelta(days=400))
    assert document(scene, "calendars/all.ics") == document(later, "calendars/all.ics")


def test_another_library_reads_the_same(scene: Scene) -> None:
    found = document(scene, "calendars/all.ics")
    assert found is not None
    other = vobject.readOne(found.body.decode())
    mine = read(scene, "all").walk("VEVENT")
    assert [(e.uid.value, e.summary.value, e.dtstart.value, e.status.value) for e in other.vevent_list] == [
        (e["UID"], e["SUMMARY"], e.decoded("DTSTART"), e["STATUS"]) for e in mine
    ]
    assert [e.description.value for e in other.vevent_list] == [e["DESCRIPTION"] for e in mine]


AT = datetime(2027, 1, 1, tzinfo=UTC)


def fact(value: str, **other: object) -> Fact:
    given = {"attribute": Attribute.RELEASE_DATE, "confidence": 0.99, "valid_from": AT, "season": 2, **other}
    return Fact(show="s", value=value, **given)  # type: ignore[arg-type]


def entry(title: str, *facts: Fact) -> Entry:
    [occasion] = occasions(facts)
    return Entry(show="s", title=title, occasion=occasion)


def event(title: str, *facts: Fact) -> tuple[bytes, dict[str, str]]:
    """The one event, as its bytes and as both libraries read it."""
    body = render(title, [entry(title, *facts)])
    [mine] = Calendar.from_ical(body).walk("VEVENT")
    [other] = vobject.readOne(body.decode()).vevent_list
    said = {name: str(mine[name]) for name in ("SUMMARY", "DESCRIPTION", "STATUS", "UID")}
    assert said == {name: getattr(other, name.lower()).value for name in said}
    return body, said


def test_hostile_text_stays_text() -> None:
    quote = Quote(source=HOSTILE, url="javascript:alert(1)", text=HOSTILE)
    body, said = event(HOSTILE, fact("2027-06-20", quotes=(quote,)))
    lines = body.split(b"\r\n")
    assert max(map(len, lines)) <= 75  # octets (RFC 5545, section 3.1)
    assert all(line.decode() or not line for line in lines)  # no character is folded in two
    assert [line for line in lines if line.startswith(b"BEGIN:")] == [b"BEGIN:VCALENDAR", b"BEGIN:VEVENT"]
    for text in (said["SUMMARY"], said["DESCRIPTION"]):
        assert 'A; B, C\\n "D" :E BEGIN:VALARM <script>{{7*7}}</script> evil 사이코지만 🎬' in text
        assert not set(text) & set("\x00\x07\u2028\u202e\r")
    assert b"javascript" not in body


@pytest.mark.parametrize("mark", ["?a=1,2;b=3", "?x=%0D%0ABEGIN:VALARM"])
def test_an_address_stays_one_line(mark: str) -> None:
    address = f"https://gazette.example/{mark}"
    body, _ = event("A", fact("2027-06-20", quotes=(Quote(source="G", url=address, text="W"),)))
    assert Calendar.from_ical(body).walk("VEVENT")[0]["URL"] == address


def test_a_month_is_a_tentative_span_that_is_named() -> None:
    body, said = event("Quay", fact("2027-06"))
    assert b"DTSTART;VALUE=DATE:20270601\r\nDTEND;VALUE=DATE:20270701" in body
    assert (said["STATUS"], said["SUMMARY"]) == ("TENTATIVE", "Quay, season 2: premiere (June 2027)")


def test_a_dispute_and_a_rumour_are_tentative_and_say_so() -> None:
    _, disputed = event("Quay", fact("2027-06-20", rival="2027-22"))
    assert (disputed["STATUS"], "others say summer 2027" in disputed["DESCRIPTION"]) == ("TENTATIVE", True)
    _, rumour = event("Quay", fact("2027-06-20", modality=Modality.RUMOURED))
    assert (rumour["STATUS"], rumour["SUMMARY"]) == ("TENTATIVE", "Quay, season 2: premiere, reportedly")


def test_what_is_called_off_keeps_its_uid_and_says_why() -> None:
    _, before = event("Quay", fact("2027-06-20"))
    end = AT + timedelta(days=3)
    _, gone = event("Quay", fact("2027-06-20", valid_to=end), fact("2028", valid_from=end, season=2))
    assert (gone["UID"], gone["STATUS"]) == (before["UID"], "CANCELLED")
    assert gone["SUMMARY"] == "Called off: Quay, season 2: premiere"
    assert gone["DESCRIPTION"].startswith("It was to be: June 20, 2027. Now it is: 2028 (99% sure")
    cancelled = fact("cancelled", attribute=Attribute.RENEWAL, valid_from=end)
    _, off = event("Quay", fact("2027-06-20"), cancelled)
    assert off["STATUS"] == "CANCELLED"
    assert off["DESCRIPTION"].startswith("The season was cancelled")


def test_what_turns_out_to_be_of_a_season_that_has_an_event_is_called_off_and_says_so() -> None:
    end = AT + timedelta(days=3)
    facts = [fact("2027-06-20", season=1), fact("2027-07", valid_to=end), fact("2027-06", valid_from=end)]
    entries = [Entry(show="s", title="Quay", occasion=each) for each in occasions(facts)]
    off, on = Calendar.from_ical(render("Quay", entries)).walk("VEVENT")
    assert (off["STATUS"], off["SUMMARY"]) == ("CANCELLED", "Quay, season 1: premiere (told as that of season 2)")
    assert off["DESCRIPTION"] == "What was told as this is that of season 2, which has an entry of its own."
    assert (on["SUMMARY"], on.decoded("DTSTART")) == ("Quay, season 2: premiere", date(2027, 6, 20))


def test_a_premiere_of_which_the_season_is_said_later_stays_one_event(tmp_path: Path) -> None:
    engine = open_database(tmp_path / "monitor.sqlite3", create=True)
    intake, seen = Intake(engine, SHOWS), []
    said = (
        "Lantern Quay will premiere on May 14, 2027, the network announced.",
        "Season 2 of Lantern Quay will premiere on May 14, 2027, the network announced.",
        "Season 2 of Lantern Quay has been moved and will now premiere on June 18, 2027.",
    )
    for number, (source, text) in enumerate(zip((SOURCES[0], SOURCES[1], SOURCES[0]), said, strict=True)):
        at = START + timedelta(days=number)
        address = f"{source.url.rpartition('/')[0]}/article-{number}"
        intake.take(page(address, "Lantern Quay: the date", (text,), at), source, at)
        intake.finish_crawl(at)
        with scene_of(engine) as scene:
            [found] = read(scene, "lantern-quay").walk("VEVENT")
            seen.append((str(found["UID"]), int(found["SEQUENCE"]), str(found["SUMMARY"]), found.decoded("DTSTART")))
    engine.dispose()
    assert len({uid for uid, *_ in seen}) == 1
    assert [told for _, *told in seen] == [
        [0, "Lantern Quay, season 1: premiere", date(2027, 5, 14)],
        [1, "Lantern Quay, season 2: premiere", date(2027, 5, 14)],
        [2, "Lantern Quay, season 2: premiere", date(2027, 6, 18)],
    ]


def test_what_more_sources_say_dates_the_calendar_anew(tmp_path: Path) -> None:
    engine = open_database(tmp_path / "monitor.sqlite3", create=True)
    intake, seen = Intake(engine, SHOWS), []
    said = (
        "Season 2 of Lantern Quay will premiere on June 18, 2027.",
        "Lantern Quay returns for its second season on June 18, 2027.",
        "The second season of Lantern Quay premieres June 18, 2027, and we spoke to its makers.",
    )
    for number, (source, text) in enumerate(zip(SOURCES, said, strict=False)):
        at = START + timedelta(days=number)
        address = f"{source.url.rpartition('/')[0]}/article-{number}"
        intake.take(page(address, "Lantern Quay: the date", (text,), at), source, at)
        intake.finish_crawl(at)
        with scene_of(engine) as scene:
            told, found = document(scene, "calendars/lantern-quay.ics"), read(scene, "lantern-quay")
            assert told is not None
            [event] = found.walk("VEVENT")
            stamps = {found.decoded("LAST-MODIFIED"), *(event.decoded(key) for key in ("LAST-MODIFIED", "DTSTAMP"))}
            assert stamps == {told.modified} == {at}
            seen.append((str(event["DESCRIPTION"]), event["SEQUENCE"]))
    engine.dispose()
    assert len({description for description, _ in seen}) == 3
    assert [number for _, number in seen] == [0, 0, 0]


def test_events_have_uids_of_their_own() -> None:
    days: list[tuple[str, int | None]] = [("2026-06-20", 1), ("2027-06-20", 2), ("2026-01-01", None)]
    kinds = (Attribute.RELEASE_DATE, Attribute.END_DATE)
    facts = [fact(day, season=season, attribute=kind) for day, season in days for kind in kinds]
    entries = [Entry(show="s", title="S", occasion=each) for each in occasions(facts)]
    uids = [str(each["UID"]) for each in Calendar.from_ical(render("S", entries)).walk("VEVENT")]
    assert len(set(uids)) == 6


def test_a_finale_is_named_so() -> None:
    _, said = event("Quay", fact("2027-06-20", attribute=Attribute.END_DATE, season=None))
    assert said["SUMMARY"] == "Quay: finale"


def test_a_date_that_moves_in_the_database_moves_in_the_calendar(tmp_path: Path) -> None:
    engine = open_database(tmp_path / "monitor.sqlite3", create=True)
    show = Show(title="Lantern Quay")
    seen = []
    days: list[tuple[str, str | None]] = [("2027-06", None), ("2027-06-20", "2027-06"), ("2027-07-01", "2027-06-20")]
    for number, (new, old) in enumerate(days):
        at = AT + timedelta(days=number)
        with writing(engine) as conn:
            save_shows(conn, [show])
            given = {"attribute": Attribute.RELEASE_DATE, "confidence": 0.99, "season": 2, "valid_from": at}
            opens = [Fact(show=show.slug, value=new, **given)]  # type: ignore[arg-type]
            closes = [Fact(show=show.slug, value=old, **given)] if old else []  # type: ignore[arg-type]
            replace_facts(conn, closes, opens, at)
        with scene_of(engine) as scene:
            [found] = read(scene, "lantern-quay").walk("VEVENT")
            seen.append((str(found["UID"]), int(found["SEQUENCE"]), found.decoded("DTSTART"), found.decoded("DTSTAMP")))
    engine.dispose()
    assert len({uid for uid, *_ in seen}) == 1
    assert [(number, day, stamp) for _, number, day, stamp in seen] == [
        (0, date(2027, 6, 1), AT),
        (1, date(2027, 6, 20), AT + timedelta(days=1)),
        (2, date(2027, 7, 1), AT + timedelta(days=2)),
    ]


def test_status_says_what_may_be_relied_on() -> None:
    assert status(entry("S", fact("2027-06-20")).occasion) == "CONFIRMED"
    assert status(entry("S", fact("2027-06-20", confidence=0.5)).occasion) == "TENTATIVE"
