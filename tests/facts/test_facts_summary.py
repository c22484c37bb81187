"""What the first item tells of a show newly followed. Stories, as ever."""

from __future__ import annotations

from newsroom import Newsroom, moment

from monitor.facts import QUIET, Policy
from monitor.facts.summary import following, summed_up
from monitor.model import Attribute

LONG_RUNNING = (
    "2026-03-01 Gazette: S1 release date is 2022-06-12; S1 renewal is renewed; S1 cast Ann Vale is joining",
    "2026-03-01 Herald: S2 release date is 2023-06-12; platform is Netfilm; S1 episode count is 16",
    "2026-03-01 Courier: S3 release date is 2025-06-12; S4 renewal is renewed; S4 cast Ben Orr is joining",
    "2026-03-01 Post: S4 cast Cy Dow is returning; S5 renewal is undecided; rumoured S4 release date is 2027",
    "2026-03-01 Echo (aggregator): S4 production is filming",
)


def told(policy: Policy, *articles: str) -> list[str]:
    """What the summary holds on the day of the first crawl."""
    newsroom = Newsroom(policy)
    newsroom.prints(*articles)
    facts = summed_up(newsroom.facts, policy, moment("2026-03-02").date())
    return sorted(f"S{fact.season} {fact.attribute} {fact.value}" for fact in facts)


def test_of_a_long_story_the_newest_season_and_what_is_to_come_are_summed_up() -> None:
    assert told(QUIET, *LONG_RUNNING) == [
        "S3 release_date 2025-06-12",
        "S4 cast joining",
        "S4 renewal renewed",
        "S5 renewal undecided",
    ]


def test_what_is_asked_for_is_summed_up() -> None:
    assert told(Policy.of(Attribute.PLATFORM, Attribute.EPISODE_COUNT), *LONG_RUNNING) == ["SNone platform Netfilm"]
    assert "S4 release_date 2027" in told(Policy.of(Attribute.RELEASE_DATE, rumours=True), *LONG_RUNNING)
    assert told(Policy.of(Attribute.RENEWAL, min_confidence=0.9), *LONG_RUNNING) == []


def test_a_single_fact_is_a_summary() -> None:
    assert told(QUIET, "2026-03-01 Gazette: S2 renewal is undecided") == ["S2 renewal undecided"]


def test_what_was_too_unsure_to_be_summed_up_is_told_with_its_second_witness() -> None:
    newsroom = Newsroom()
    newsroom.prints("2026-03-01 Echo (aggregator): S2 renewal is renewed")
    assert summed_up(newsroom.facts, QUIET, moment("2026-03-02").date()) == []
    assert newsroom.prints("2026-03-03 Gazette: S2 renewal is renewed") == ["2026-03-03 new S2 renewal: renewed"]


def test_a_reader_is_led_on_to_the_newest_article_that_the_summary_quotes() -> None:
    newsroom = Newsroom(Policy.of(*Attribute))
    newsroom.prints(*LONG_RUNNING, "2026-03-03 Observer: S4 trailer is released")
    at = moment("2026-03-04")
    begun = following("show", newsroom.facts, "words", at)
    newest = max((quote.published, quote.url) for quote in begun.quotes[:3] if quote.published)
    assert begun.article == newest[1]
    assert "observer" not in newest[1], "which is newer, but not quoted foremost"
    assert following("show", newsroom.facts, "words", at, "https://a.example/1").article == "https://a.example/1"
