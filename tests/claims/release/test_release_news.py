"""Dates in sentences as news sites write them. The articles appeared on Wednesday, June 12, 2024."""

from __future__ import annotations

from desk import dates, said_in, silent_in

SAID = (
    ("Season 3 of Winter Harbor debuts Oct. 4 on Apple TV+.", "2024-10-04 s3"),
    ("All six episodes will be available to binge on Hulu starting July 12.", "2024-07-12"),
    ("Hulu has set a September 20 premiere for the third season.", "2024-09-20 s3"),
    ("Netflix has locked in July 9 for season 2.", "2024-07-09 s2"),
    ("Season 2 is heading to Max on July 9.", "2024-07-09 s2"),
    ("The new season is streaming from July 9.", "2024-07-09"),
    ("The sophomore run opens on Thursday, July 11.", "2024-07-11 s2"),
    ("Season 4 is expected to bow in the first half of next year.", "2025-40 s4 expected"),
    ("It was announced on Tuesday that the drama will return on September 5.", "2024-09-05"),
    ("Winter Harbor first graced our screens in the autumn of 2016.", "2016-23"),
    ("More than five years after it premiered in 2018, the drama is back.", "2018"),
    ("The show ended its eight-season run on ABC in May 2022.", "end 2022-05"),
    ("Season 2 wound up last week.", "end 2024-06-03/2024-06-09 s2"),
    ("The fifth and final season wrapped up in April.", "end 2024-04 s5"),
    ("The last-ever episode will be broadcast on BBC One on July 28.", "end 2024-07-28"),
    ("The two-part finale airs on July 27 and July 28.", "end 2024-07-27; end 2024-07-28"),
    ("Winter Harbor, which concluded in 2019 after five seasons, will get a sequel.", "end 2019"),
    ("We'll find out on July 9, when season 2 lands.", "2024-07-09 s2"),
    (
        (
            "The first three episodes of season 3 will be released on July 9, followed by "
            "one episode every Tuesday until the finale on August 13."
        ),
        "2024-07-09 s3; end 2024-08-13 s3",
    ),
    (
        "Season 3 launches with two episodes on July 9, with new episodes weekly through August 20.",
        "2024-07-09 s3; end 2024-08-20 s3",
    ),
    ("The show returns July 9 on Fox with the third season premiere.", "2024-07-09 s3"),
    (
        "Nearly three years after the second season dropped in August 2021, season 3 is coming on July 9.",
        "2021-08 s2; 2024-07-09 s3",
    ),
    ("A spokesperson said that a premiere date will be announced at a later time.", "unannounced"),
    ("It has not been revealed when the new season will begin.", "unannounced"),
    ("The platform is yet to confirm when the new episodes will drop.", "unannounced"),
    ("There's no telling when season 2 will arrive.", "unannounced s2"),
    ("We're in the dark as to when season 2 will drop.", "unannounced s2"),
    ("No word yet on when season 2 might drop.", "unannounced s2"),
    ("As of now, there is no set return date for season 3.", "unannounced s3"),
    ("Netflix hasn't announced an official release date for season 3 just yet.", "unannounced s3"),
    ("We don't know exactly when season 3 will premiere.", "unannounced s3"),
    ("Season 3 doesn't have a premiere date as of yet.", "unannounced s3"),
    ("A release date for season 3 is still under wraps.", "unannounced s3"),
    ("Exactly when season 3 will premiere is unknown.", "unannounced s3"),
    ("It's not clear yet when we can expect season 3.", "unannounced s3"),
    ("An air date is TBD.", "unannounced"),
    ("The third season is slated for a 2025 premiere, though an exact date is TBA.", "2025 s3; unannounced s3"),
    ("Based on the previous gaps, season 3 should arrive sometime in mid-2025.", "2025-05/2025-08 s3 expected"),
    ("If the show sticks to its pattern, expect new episodes in September 2024.", "2024-09 expected"),
    ("Season 1, which premiered in March 2023, was renewed in May.", "2023-03 s1"),
    ("The trailer for season 2, which premieres on July 9, is out.", "2024-07-09 s2"),
    ("Watch the trailer for season 2 before it drops on July 9.", "2024-07-09 s2"),
    ("Season 2 was ordered in May 2023, ahead of the season 1 premiere in June 2023.", "2023-06 s1"),
)
# Sentences that look like it and say nothing of the kind.
SILENT = (
    "The renewal came in March, two months after the season 1 finale.",
    "Season 2 began production in January 2024.",
    "Filming is expected to wrap in August 2024.",
    "The cast reunited in Dublin in May 2024.",
    "She starred in the 2019 film Salt Road.",
    "He joined the show in season 3, in 2018.",
    "Mina Falk, who played Iris from 2015 to 2018, will be back.",
    "Falk made her debut on the show in 2015.",
    "The actor made his debut in 2009.",
    "The trailer arrives on Monday.",
    "The series premiered at the Berlin festival on February 18.",
    "The book was published on May 3, 2018.",
    "The first season was nominated for an Emmy in 2023.",
    "Netflix cancelled the series in July 2023, a month after it premiered.",
    "The Hollywood strikes that began in May 2023 delayed the season.",
    "The story picks up in 1995.",
    "The series is set in the summer of 1969.",
    "The pilot was shot in March 2023.",
    "The network said in May that it would return.",
    "Tickets for the premiere go on sale on July 1.",
    "Season 2 tops the chart of the week of June 3.",
    "The season 2 soundtrack comes out on July 12.",
)

test_said = said_in(dates, SAID)
test_silent = silent_in(dates, SILENT)
