"""A show is said to be cancelled, and its next season to come: no page and no calendar says both as sure."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from icalendar import Calendar
from lxml import html
from small_press import SHOWS, SOURCES, START, scene_of, told
from small_press import page as article

from monitor.intake import Intake
from monitor.site import document

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine

    from monitor.model import Change

CANCELLED = ("Canal Seven has cancelled Lantern Quay, the network said.",)
NO_SEASON = ("There will be no second season of Lantern Quay, the network confirmed.",)


def read(engine: Engine, source: int, name: str, paragraphs: tuple[str, ...], day: int) -> list[Change]:
    """What is told of one more article."""
    at = START + timedelta(days=day)
    address = f"{SOURCES[source].url.rpartition('/')[0]}/{name}"
    return list(
        Intake(engine, SHOWS).take(article(address, "Lantern Quay", paragraphs, at), SOURCES[source], at).changes
    )


def answer_and_status(engine: Engine) -> tuple[str, str, str]:
    """The answer on home, that on the page of the show, and the status of the premiere in the calendar."""
    with scene_of(engine) as scene:
        pages = [document(scene, name) for name in ("index.html", "shows/lantern-quay.html", "calendars/all.ics")]
    home, show, calendar = (found.body if found is not None else b"" for found in pages)
    answers = [
        " ".join(" ".join(html.fromstring(page.decode()).xpath("(//*[contains(@class, 'answer')])[1]//text()")).split())
        for page in (home, show)
    ]
    events = {str(event["SUMMARY"]): str(event["STATUS"]) for event in Calendar.from_ical(calendar).walk("VEVENT")}
    [status] = [status for summary, status in events.items() if "Lantern Quay, season 2" in summary]
    return answers[0], answers[1], status


def test_they_say_that_sources_disagree(tmp_path: Path) -> None:
    with told(tmp_path) as engine:
        [change] = read(engine, 2, "cancelled", CANCELLED, 40)
        assert (change.kind, change.season, change.old, change.new) == ("disputed", 2, "renewed", "cancelled")
        disputed = "Disputed Season 2: sources disagree: renewed or cancelled"
        assert answer_and_status(engine) == (disputed, disputed, "TENTATIVE")


def test_they_say_that_it_does_not_come_once_that_is_said_of_the_season(tmp_path: Path) -> None:
    with told(tmp_path) as engine:
        read(engine, 2, "cancelled", CANCELLED, 40)
        [change] = read(engine, 1, "no-second-season", NO_SEASON, 44)
        assert (change.kind, change.season, change.old, change.new) == ("settled", 2, "renewed", "cancelled")
        over = "Over Season 2: will not come; cancelled after season 1, April 2026"
        assert answer_and_status(engine) == (over, over, "CANCELLED")
