"""Which event and which season a date belongs to. The articles appeared on Wednesday, June 12, 2024."""

from __future__ import annotations

from desk import TITLE_2, dates, said_in, silent_in

SAID = (
    # The tense of the verb gives the year.
    ("Six new episodes of Winter Harbor are released on May 9.", "2025-05-09"),
    ("Season 2 is released on March 3.", "2025-03-03 s2"),
    ("Netflix confirmed that Winter Harbor is returning for its third season on April 21.", "2025-04-21 s3"),
    ("Season 2 is to debut in January on ITV.", "2025-01 s2"),
    ("Season 2 is finally being shown on February 2.", "2025-02-02 s2"),
    ("Winter Harbor premiered last August 28.", "2023-08-28"),
    ("Winter Harbor ended last 8 September.", "end 2023-09-08"),
    ("Season 3 starts this coming March 3.", "2025-03-03 s3"),
    ("Season 2 bowed in November, season 3 followed January 5.", "2023-11 s2; 2024-01-05 s3"),
    ("Season 3 will be telecast in the first week of October.", "2024-10-01/2024-10-07 s3"),
    ("Season 3 begins in the last week of February 2025.", "2025-02-22/2025-02-28 s3"),
    ("The second season can now be seen from September 17.", "2024-09-17 s2"),
    ("Winter Harbor says goodbye with its 74th episode on Tuesday evening.", "end 2024-06-18"),
    ("Season 2 finished with episode 13 in May.", "end 2024-05 s2"),
    ("Hulu has bumped the debut of Winter Harbor from June 20 to August 1.", "2024-06-20 denied; 2024-08-01"),
    ("Ahead of tonight's season 1 finale, Hulu has ordered season 2.", "end 2024-06-12 s1"),
    (
        "The first five episodes of season 2 land on Hulu on July 9, the rest on August 2.",
        "2024-07-09 s2; 2024-08-02 s2",
    ),
    ('NBC picked up "Winter Harbor" for the 2024-25 season.', "2024/2025"),
    ("The soap's farewell went to air on May 28, and Winter Harbor was gone.", "end 2024-05-28"),
    ("Winter Harbor has been with Falk since the very first episode in March 1995.", "1995-03"),
    ("She has not been the same since the first series of Winter Harbor in 2018.", "2018 s1"),
    ("The mystery series of Ada Lund and Bo Falk will air its last on July 9.", "end 2024-07-09"),
    ("Winter Harbor was announced in May of 2019 and began streaming two months later, on July 22.", "2019-07-22"),
    ("Winter Harbor began last year, on August 24.", "2023-08-24"),
    ("Last night was the end of Winter Harbor.", "end 2024-06-11"),
    ("There is a deal for eight new episodes, to premiere this fall on Hulu.", "2024-23"),
    ("They will go to air in 2025, Hulu said of the episodes of season 2.", "2025 s2"),
    ("Season 1 was the hit of July 2020 and season 2 followed in August 2022.", "2020-07 s1; 2022-08 s2"),
    # Seasons without a figure.
    (
        "The primary season came on May 9, 2022. The subsequent season came on May 3, 2023.",
        "2022-05-09 s1; 2023-05-03 s2",
    ),
    ("Season 1 premiered in May 2021. The following season arrived in June 2022.", "2021-05 s1; 2022-06 s2"),
    ("Season 4 came out in May. That season ended in June.", "2024-05 s4; end 2024-06 s4"),
    ("The finale of its current season, the fourth, is on June 28.", "end 2024-06-28 s4"),
    ("The new season, its fifth, starts on July 9.", "2024-07-09 s5"),
    ("The latest season (the third) began in May.", "2024-05 s3"),
    (
        "Winter Harbor returns with a third season on Friday, after the second concluded in May 2022.",
        "2024-06-14 s3; end 2022-05 s2",
    ),
    ("Season 4 came in May 2023. The first of them all was launched in July 2019.", "2019-07 s1; 2023-05 s4"),
    ("The second portion of the series hit Netflix on May 20.", "2024-05-20 s2"),
)
RENEWED = "Winter Harbor was renewed for a second season. "
# The public, and a subtitle of the show's own, are no other show.
SAID_NEXT = (
    ("American Viewers will see it on July 14.", "2024-07-14 s2"),
    ("British Audiences will see it on July 14.", "2024-07-14 s2"),
    ("Hulu Subscribers can see it on July 14.", "2024-07-14 s2"),
    ("Winter Harbor: New Tides premieres on July 14.", "2024-07-14 s2"),
    ("Winter Harbor: The Long Way Home arrives on July 14.", "2024-07-14 s2"),
    ("Winter Harbor: Mina Falk will be back in July.", ""),
    ("Copper Bay will premiere on July 14.", ""),
    ("The Ferry will premiere on July 14.", ""),
    ("Copper Bay: New Tides premieres on July 14.", ""),
)
# Sentences that have a date of something else.
SILENT = (
    "Winter Harbor is renewed for a second season. Ferry Village will premiere on July 14.",
    "Hulu, where Winter Harbor runs, moved its comedy special to Saturday.",
    "Here is the trailer for Winter Harbor, which arrived this morning.",
    "The writers of Winter Harbor are expected to convene in July.",
    "The shoot of Winter Harbor was wrapped up in May.",
    "The declaration of it was done in May 2024.",
    "Last week NBC came out with its plans for Winter Harbor.",
    "The team will move on to Scotland in July.",
    "Winter Harbor: the star made his name in 2011 hit Copper Bay.",
    "City Hall has signed off on 31 permits for Winter Harbor this year.",
    "Winter Harbor had its world premiere at Sundance in January of 2024.",
    "For the end of Winter Harbor they have picked February 1933.",
    "Winter Harbor is the surprise of the winter season.",
    "Each of the four seasons of Winter Harbor so far has begun in July or August.",
    "Front Street is to be closed for Winter Harbor on July 9.",
)
# Of an article on season 2: what is said of the show, and what of the season.
OF_SEASON_2 = (
    ("Season 2 arrives on July 9. It all started in May 2013.", "2013-05; 2024-07-09 s2"),
    ("Season 2 arrives on July 9. The pilot aired back in October 2018.", "2018-10; 2024-07-09 s2"),
    ("Season 2 arrives on July 9. The very first episode went out in October 2018.", "2018-10; 2024-07-09 s2"),
    ("Season 2 arrives on July 9. The first episode went out on June 2.", "2024-06-02 s2; 2024-07-09 s2"),
    ("Season 2 arrives on July 9. It's been going since January 2012.", "2012-01; 2024-07-09 s2"),
    ("Season 2 arrives on July 9. It began as a web series in 2010.", "2010; 2024-07-09 s2"),
    ("The show began in May 2020, and Netflix ordered a second season in March 2022.", "2020-05"),
    ("Season 2 begins on July 9, three years after the original arrived in May 2021.", "2021-05; 2024-07-09 s2"),
    ("Season 2 begins on July 9, a year after the first arrived in May 2023.", "2023-05 s1; 2024-07-09 s2"),
    ("Unlike season 1, which came in halves (the second on March 5), season 2 is out in one go.", "2024-03-05 s1"),
    ("It was ITV's Sunday drama from May 2 to June 20, 2021.", "2021-05-02; end 2021-06-20"),
    ("Series one took seven months, so early 2025 looks like a good bet.", "2025-01/2025-04 s2 expected"),
    ("It starts on July 9. It is in the usual Friday 9 p.m. slot.", "2024-07-09 s2"),
    ("The first episode goes out on Sunday.", "2024-06-16 s2"),
    ("On Sunday the thriller is back.", "2024-06-16 s2"),
    ("Next week is the season finale.", "end 2024-06-17/2024-06-23 s2"),
    ("The drama is back on Tuesday nights from July 9.", "2024-07-09 s2"),
    ("The first season came out in 2021. Winter Harbor returns to Netflix in July.", "2021 s1; 2024-07 s2"),
)


def _of_season_2(text: str) -> str:
    return dates(text, title=TITLE_2)


def _behind_renewal(text: str) -> str:
    return dates(RENEWED + text)


test_said = said_in(dates, SAID)
test_said_behind_a_renewal = said_in(_behind_renewal, SAID_NEXT)
test_silent = silent_in(dates, SILENT)
test_of_season_2 = said_in(_of_season_2, OF_SEASON_2)
