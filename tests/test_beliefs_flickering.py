"""A dispute that flickers, through the store: what was weighed when it ended is read where it may begin again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from monitor.article import read_text
from monitor.beliefs import owed
from monitor.intake import Intake
from monitor.model import Attribute, Claim, Show, Source, SourceKind, Tier
from monitor.store import open_database, open_facts, reading, writing

LIGHTS = Show(title="Harbour Lights")
START = datetime(2026, 3, 1, 9, tzinfo=UTC)
SIDES = (
    ("Office", Tier.OFFICIAL, "renewed"),
    ("Gazette", Tier.PRESS, "cancelled"),
    ("Herald", Tier.TRADE, "cancelled"),
    ("Echo", Tier.AGGREGATOR, "renewed"),
)


def test_it_is_told_once_and_again_when_it_is_one_after_a_fortnight() -> None:
    engine = open_database(":memory:", create=True)
    said: list[Claim] = []
    intake = Intake(engine, [LIGHTS], extractor=lambda article, show: said)
    told = []
    for day in range(3):
        for hour, (paper, tier, value) in enumerate(SIDES if day < 2 else SIDES[1:2]):
            at = START + timedelta(days=day, hours=hour)
            source = Source(name=paper, kind=SourceKind.FEED, url=f"https://{paper.lower()}.example/feed", tier=tier)
            said[:] = [Claim(attribute=Attribute.RENEWAL, value=value, evidence="words", start=0, season=2)]
            text = f"{paper} writes on day {day} that it is {value}"
            url = f"https://{paper.lower()}.example/{day}"
            article = read_text(text, url=url, source=paper, title="Harbour Lights")
            given = intake.take_article(article, [LIGHTS], source, at).changes
            told += [(day, change.kind.value) for change in (*given, *intake.finish_crawl(at)) if change.attribute]
    assert told == [(0, "disputed"), (0, "settled")], "the renewal itself is in the summary"
    with reading(engine) as conn:
        assert [fact.rival for fact in open_facts(conn, LIGHTS.slug)] == ["cancelled"]
    with writing(engine) as conn:
        assert owed(conn, LIGHTS.slug, at=START + timedelta(days=14)) == ()
        [late] = owed(conn, LIGHTS.slug, at=START + timedelta(days=15))
    assert (late.kind.value, late.old, late.new) == ("disputed", "renewed", "cancelled")
    engine.dispose()
