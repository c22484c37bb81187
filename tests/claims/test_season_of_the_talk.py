"""Which season a sentence without a number is about: that of the answer before, of the heading, of the row."""

from __future__ import annotations

from monitor.model import Attribute
from tests.claims.desk import claims, lines

DATED = (Attribute.RELEASE_DATE, Attribute.END_DATE, Attribute.PRODUCTION, Attribute.EPISODE_COUNT)
INTERVIEW = (
    "[This story contains spoilers from the season two finale of Winter Harbor.]\n\n"
    "Winter Harbor closed out its second season on Tuesday night with a bang.\n\n"
    "Hulu renewed the drama for a third season in May, and Lund has let it be known that it will also be the last.\n\n"
    "Did you always have three seasons in mind?\n\n"
    "From the day we sold it. Season three is ten episodes and not one more. Then we get out.\n\n"
    "How far along are you?\n\n"
)


def _interview(answers: str) -> str:
    return lines(c for c in claims(INTERVIEW + answers, *DATED, title="Ada Lund on that tollbooth") if c.season != 2)


def test_the_answers_of_an_interview_go_on_about_the_season_before() -> None:
    said = _interview("The writers room opened in May, and we have broken about half of it.")
    assert said == "10 s3; writing s3"
