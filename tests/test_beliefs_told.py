"""What was told of one thing, and news of another: each goes its own way through the store."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from monitor.article import read_text
from monitor.intake import Intake
from monitor.model import Attribute, Claim, Show, Source, SourceKind
from monitor.store import open_database, open_facts, reading

LIGHTS = Show(title="Harbour Lights")
START = datetime(2026, 3, 1, tzinfo=UTC)
DAY = timedelta(days=1)


class Press:
    """Papers whose articles say what they are told to, and what the subscriber is told of it."""

    def __init__(self) -> None:
        self.engine = open_database(":memory:", create=True)
        self._says: list[Claim] = []
        self._intake = Intake(self.engine, [LIGHTS], extractor=lambda article, show: list(self._says))

    def prints(self, day: int, paper: str, *seasons: int) -> list[str]:
        """The page of a paper says on this day that these seasons are renewed, and nothing else any more."""
        at = START + day * DAY
        source = Source(name=paper, kind=SourceKind.PAGE, url=f"https://{paper.lower()}.example/")
        self._says = [
            Claim(attribute=Attribute.RENEWAL, value="renewed", evidence="words", start=0, season=season)
            for season in seasons
        ]
        article = read_text(f"{paper}, day {day}", url=f"{source.url}1", source=paper, title="News")
        told = self._intake.take_article(replace(article, published=at), [LIGHTS], source, at).changes
        return [
            f"{change.kind} S{change.season}"
            for change in (*told, *self._intake.finish_crawl(at))
            if change.attribute is not None
        ]


def test_news_of_one_season_takes_nothing_back_of_another() -> None:
    """The renewal of the second season has come and gone, and has stood for weeks when a third is ordered."""
    press = Press()
    press.prints(0, "Courier", 1)
    told = [press.prints(day, "Gazette", *([2] if day % 2 else [])) for day in range(1, 5)]
    assert told == [["new S2"], ["retracted S2"]] * 2
    assert press.prints(5, "Gazette", 2) == []
    assert press.prints(6, "Herald", 2) == ["new S2"]
    assert press.prints(30, "Courier", 1, 3) == ["new S3"]
    with reading(press.engine) as conn:
        assert [fact.season for fact in open_facts(conn, LIGHTS.slug)] == [1, 2, 3]
    press.engine.dispose()


def test_a_withdrawal_that_was_held_back_is_told_when_nothing_else_is_said_for_a_week() -> None:
    press = Press()
    press.prints(0, "Courier", 1)
    told = [press.prints(day, "Gazette", *([2] if day % 2 else [])) for day in range(1, 6)]
    assert told == [["new S2"], ["retracted S2"], ["new S2"], ["retracted S2"], []]
    assert press.prints(12, "Courier", 1) == ["new S2"]
    assert press.prints(13, "Gazette") == []
    assert press.prints(19, "Courier", 1) == []
    assert press.prints(20, "Courier", 1) == ["retracted S2"]
    press.engine.dispose()
