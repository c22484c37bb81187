"""Which season a number or a day is of, where another is named beside it. The articles appeared on June 12, 2024."""

from __future__ import annotations

import pytest
from desk import TITLE, claims, expected, line

from monitor.model import Attribute

ROWS = (
    (TITLE, "Winter Harbor is resting. The season, the show's fifth, got under way on March 3.", "2024-03-03 s5"),
    (
        TITLE,
        (
            "Winter Harbor is resting. The season, the show's fifth, got under way on March 3. It has 18 "
            "episodes, ten of which are still to come; the finale has been set for July 15."
        ),
        "2024-03-03 s5; 18 s5; end 2024-07-15 s5",
    ),
    (
        TITLE,
        "Winter Harbor is resting. This season, its fourth, began on March 3. The finale will air on July 15.",
        "2024-03-03 s4; end 2024-07-15 s4",
    ),
    (TITLE, "Winter Harbor is resting. That season, the drama's fourth overall, began on March 3.", "2024-03-03 s4"),
    (TITLE, "Winter Harbor returns to Hulu. The run, its third, begins on July 9.", "2024-07-09 s3"),
    (TITLE, "Winter Harbor returns to Hulu. The new run, the comedy's third, has eight episodes.", "8 s3"),
    (TITLE, "Winter Harbor is a hit. The series, Hulu's third hit of the year, began on March 3.", "2024-03-03"),
    (TITLE, "Winter Harbor is a hit. The show, her fifth for Hulu, has eight episodes.", "8"),
    # against the ten of
    (
        TITLE,
        (
            "HBO picked up Winter Harbor for its fifth season in January. The order is for eight episodes, "
            "against the ten of Season 4."
        ),
        "8 s5; 10 s4",
    ),
    (
        TITLE,
        (
            "HBO picked up Winter Harbor for its fifth season in January. The order is for eight episodes, "
            "against the ten of Season 4. No premiere date has been set."
        ),
        "8 s5; 10 s4; unannounced s5",
    ),
    (
        TITLE,
        (
            "Winter Harbor has been renewed for season 3. It will have eight episodes, as against the first "
            "season's dozen."
        ),
        "8 s3",
    ),
    (
        TITLE,
        "Winter Harbor has been renewed for season 3. It will have eight episodes instead of the ten of season 2.",
        "8 s3; 10 s2",
    ),
    # previous seasons
    (
        "Winter Harbor season 3",
        "Both previous seasons turned up in February, the first one in 2022 and the second in 2023.",
        "2022-02 s1; 2023-02 s2",
    ),
    (
        "Winter Harbor season 3",
        "Both earlier seasons of Winter Harbor premiered in February, the first in 2022 and the second in 2023.",
        "2022-02 s1; 2023-02 s2",
    ),
    (
        "Winter Harbor season 3",
        (
            "The previous seasons of Winter Harbor premiered in the autumn, the first on October 4, 2022 and the "
            "second on October 3, 2023."
        ),
        "2022-10-04 s1; 2023-10-03 s2",
    ),
    (
        "Winter Harbor season 3",
        "All seasons of Winter Harbor so far came out in the summer, the first one in 2022 and the second in 2023.",
        "2022-22 s1; 2023-22 s2",
    ),
    # length of a season as against the one before
    (
        TITLE,
        "The anime debuted with a first season of 12 episodes. The second season was twice as long, at 24.",
        "12 s1; 24 s2",
    ),
    (
        TITLE,
        "Winter Harbor debuted with a first season of 12 episodes. The second season was a little shorter, at ten.",
        "12 s1; 10 s2",
    ),
    (
        TITLE,
        "Winter Harbor debuted with a first season of 12 episodes. Season 2 came in shorter, at ten.",
        "12 s1; 10 s2",
    ),
    (TITLE, "Winter Harbor debuted with a first season of 12 episodes. The second is longer, with 16.", "12 s1; 16 s2"),
    (TITLE, "Winter Harbor had a first season of eight episodes; so did its second.", "8 s1; 8 s2"),
    (TITLE, "Its opening season ran eight episodes; so did its second.", "8 s1; 8 s2"),
    # this season
    # eight in all
    (TITLE, "Season 2 starts on July 9 with two episodes. Eight in all.", "2024-07-09 s2; 8 s2"),
    (
        TITLE,
        "Season 2 starts on July 9 with two episodes. After that it's one a week. Eight in total.",
        "2024-07-09 s2; 8 s2",
    ),
    (TITLE, "Season 2 starts on July 9 with two episodes. That makes eight in all.", "2024-07-09 s2; 8 s2"),
    (TITLE, "Season 2 starts on July 9 with two episodes. Eight of us in all will watch.", "2024-07-09 s2"),
    (TITLE, "Season 2 starts on July 9 with two new cast members. Eight in all.", "2024-07-09 s2"),
    # asked of a season
    (
        "Will there be Winter Harbor season 2?",
        (
            "Has Winter Harbor been renewed for season 2?\n\nNot as of this writing.\n\nHow many episodes does "
            "the first season have?\n\nThere are 16, each around 70 minutes."
        ),
        "16 s1",
    ),
    (
        "Winter Harbor season 2: all we know",
        "How many episodes did season 1 have?\n\nIt had 16, each around 70 minutes.",
        "16 s1",
    ),
    (
        "Winter Harbor season 2: all we know",
        "How many episodes will there be?\n\nThere are eight, each around 70 minutes.",
        "8 s2",
    ),
    # an article that asks for a season that may never come: what was on is the one before
    (
        "Will there be Winter Harbor season 2?",
        (
            "Has Winter Harbor been renewed for season 2?\n\nNot as of this writing.\n\nWait, how did it "
            "end?\n\nThe finale aired on June 2 with a rating of 15.2 percent, the show's best."
        ),
        "end 2024-06-02 s1",
    ),
    (
        "Winter Harbor season 2: will it happen?",
        (
            "Hulu has not renewed Winter Harbor for a second season yet.\n\nThe finale aired on June 2 and left "
            "a lot open."
        ),
        "end 2024-06-02 s1",
    ),
    (
        "Winter Harbor season 3: will it happen?",
        "Hulu has not renewed Winter Harbor for a third season yet.\n\nThe finale aired on June 2 and left a lot open.",
        "end 2024-06-02 s2",
    ),
    (
        "Winter Harbor season 2: everything we know",
        "Winter Harbor season 2 premiered on May 3.\n\nThe finale aired on June 2 and left a lot open.",
        "2024-05-03 s2; end 2024-06-02 s2",
    ),
    # the result was: 10 episodes
    (
        "The Winter Harbor season two review",
        (
            "There is a scene in the new season of Winter Harbor in which nothing happens. When Hulu unveiled "
            "its adaptation, it was sold as the next big thing, and the result was exactly as joyless as that "
            "sounds: 10 episodes of people shouting at one another."
        ),
        "10",
    ),
    (
        "The Winter Harbor season two review",
        "The new season of Winter Harbor is a joy: 10 episodes of people eating peas.",
        "10 s2",
    ),
    # this one
    (
        TITLE,
        (
            "Winter Harbor is getting a second season! Bo Lark, who wrote all 72 chapters of this one, will be "
            "head writer again."
        ),
        "72 s1",
    ),
    (
        TITLE,
        (
            "Winter Harbor is getting a second season. Ada Lund, who directed all ten episodes of the present "
            "one, will be back."
        ),
        "10 s1",
    ),
    (TITLE, "Winter Harbor was renewed for a third season. The ten episodes of this one are on Hulu.", "10 s2"),
    # the heavy of season 3
    (
        TITLE,
        (
            "Winter Harbor is on a break. The season, the fifth, began on March 3. Bo Lark is due back as Anton "
            "Reyes, the heavy of season 3. It returns on July 6."
        ),
        "2024-03-03 s5; 2024-07-06 s5",
    ),
    (
        TITLE,
        (
            "Winter Harbor is on a break. The season, the fifth, began on March 3. Bo Lark plays Anton Reyes, "
            "the killer from season 3. It returns on July 6."
        ),
        "2024-03-03 s5; 2024-07-06 s5",
    ),
    (TITLE, "Its first season had eight episodes, and so does its second.", "8 s1; 8 s2"),
    (TITLE, "Season 2 of Winter Harbor had eight episodes, as will season 3.", "8 s2; 8 s3"),
    (TITLE, "Its first season had eight episodes, and so did the second of her shows.", "8 s1"),
    (TITLE, "Its first season had eight episodes, as did every drama of that year.", "8 s1"),
    # there won't be a third season
    (
        TITLE,
        "Winter Harbor is coming to an end. There won't be a third season, and the finale goes out on Friday, July 12.",
        "end 2024-07-12",
    ),
    (
        TITLE,
        "Winter Harbor is coming to an end. There will be no third season, and the finale airs on July 12.",
        "end 2024-07-12",
    ),
    (
        TITLE,
        "Season 2 of Winter Harbor is on Hulu. There will be no season 3, and the finale airs on July 12.",
        "end 2024-07-12 s2",
    ),
    (
        TITLE,
        "Winter Harbor will not return for a third season, and its last episode airs on July 12.",
        "end 2024-07-12",
    ),
    # will there be
    (
        "Will There Be Winter Harbor Season 2?",
        (
            "Hulu hasn't announced a second season of Winter Harbor.\n\nWait, how did it end?\n\nThe finale "
            "aired on June 9 with a rating of 15.2 percent."
        ),
        "end 2024-06-09 s1",
    ),
    (
        "Winter Harbor Season 2: will it happen?",
        "Hulu has not confirmed season 2 of Winter Harbor.\n\nHow did it end?\n\nThe last episode went out on June 9.",
        "end 2024-06-09 s1",
    ),
    (
        "Winter Harbor Season 2: what's next?",
        (
            "Season 2 of Winter Harbor premiered in May, and Hulu hasn't announced a third season.\n\nHow did it "
            "end?\n\nThe finale aired on June 9 with a rating of 15.2 percent."
        ),
        "2024-05 s2; end 2024-06-09 s2",
    ),
)


@pytest.mark.parametrize(("title", "text", "noted"), ROWS)
def test_the_season_that_is_meant(title: str, text: str, noted: str) -> None:
    found = claims(text, Attribute.EPISODE_COUNT, Attribute.RELEASE_DATE, Attribute.END_DATE, title=title)
    told = ("end " * (claim.attribute is Attribute.END_DATE) + line(claim) for claim in found)
    assert "; ".join(sorted(told)) == expected(noted)
