"""Dates beside words for coming out that are of something else: when it was told, when a room opened, what is on."""

from __future__ import annotations

from desk import dates, said_in, silent_in

# The day on which a date was told, behind the date itself.
TOLD_ON = (
    (
        "They unveiled a poster, three actors and the July 9 premiere date for the show's second season on Friday.",
        "2024-07-09 s2",
    ),
    ("Hulu announced the July 9 premiere date of Winter Harbor season 2 on Tuesday.", "2024-07-09 s2"),
    ("On Tuesday, Hulu announced the July 9 premiere date of Winter Harbor season 2.", "2024-07-09 s2"),
    ("Hulu confirmed an October launch for season 2 of Winter Harbor on Monday.", "2024-10 s2"),
    ("Hulu revealed the fall 2024 release window of Winter Harbor season 2 last week.", "2024-23 s2"),
    # … but the day itself, where only a month stands before it, or what is told is one of the past
    ("The autumn premiere of Winter Harbor season 2 is on October 4.", "2024-10-04 s2; 2024-23 s2"),
    (
        "Hulu has announced an October launch, and season 2 of Winter Harbor arrives on October 4.",
        "2024-10 s2; 2024-10-04 s2",
    ),
    ("Hulu has announced that season 2 of Winter Harbor premieres on July 9.", "2024-07-09 s2"),
    ("Season 2 of Winter Harbor premiered on Friday.", "2024-06-07 s2"),
)
# What stands behind "the premiere date of" is that date, unless it is a day of the week or one that is past.
THE_DATE_TOLD = (
    ("Hulu set the premiere date of Winter Harbor season 2 for July 9.", "2024-07-09 s2"),
    ("Hulu set the premiere date of Winter Harbor season 2 to July 9.", "2024-07-09 s2"),
    ("Hulu set the premiere date of Winter Harbor season 2 as July 9.", "2024-07-09 s2"),
    ("Hulu set the premiere date of Winter Harbor season 2 for Tuesday, July 9.", "2024-07-09 s2"),
    ("Hulu confirmed the release date for season 2 of Winter Harbor is July 9.", "2024-07-09 s2"),
    ("Hulu announced that the premiere date for Winter Harbor season 2 is July 9.", "2024-07-09 s2"),
    ("AMC has confirmed the premiere date of season 2 of Winter Harbor on July 9, 2024.", "2024-07-09 s2"),
    ("AMC has confirmed a premiere date of July 9 for Winter Harbor season 2.", "2024-07-09 s2"),
    ("Hulu announced the premiere date for Winter Harbor season 2 on Tuesday, July 9.", "2024-07-09 s2"),
    # … and a more precise one behind the month
    ("Netflix announced an October launch for season 2, and on Friday it set October 4.", "2024-10 s2; 2024-10-04 s2"),
    ("AMC set an October launch for Winter Harbor season 2, starting October 4.", "2024-10 s2; 2024-10-04 s2"),
    (
        "AMC announced an October premiere for Winter Harbor season 2, on October 4 at 9 p.m.",
        "2024-10 s2; 2024-10-04 s2",
    ),
    # … and a day between a verb of saying and "that" is the day on which it was said
    (
        "Hulu confirmed to The Trade Wire on Monday that season 2 premieres on July 9, not July 2 as first stated.",
        "2024-07-02 s2 denied; 2024-07-09 s2",
    ),
    ("Hulu said on Monday that season 2 premieres in July.", "2024-07 s2"),
    ("Hulu announced Tuesday that Winter Harbor premieres on July 9, not July 2.", "2024-07-02 denied; 2024-07-09"),
    ("Hulu told The Trade Wire on Friday that season 2 premieres on July 9.", "2024-07-09 s2"),
    ("Hulu announced a premiere on July 9, 2024, that will run two hours for Winter Harbor season 2.", "2024-07-09 s2"),
)
NO_DAY_OF_ITS = (
    # what an earlier version of the article said
    "Correction: An earlier version of this story gave the premiere date as October 8.",
    "An earlier version of this article said that Winter Harbor season 2 premieres on October 8.",
    "This article originally stated that season 2 premieres on October 8.",
    "We previously reported that Winter Harbor season 2 premieres on October 8.",
    # a date that stands, and is not said
    "The strike does not affect the release date of season 2.",
    "Netflix has not changed the premiere date of season 2.",
    "The BBC says the incident will not affect the planned transmission date of 4 April for the second series.",
    "The delay won't change the July 9 premiere date of Winter Harbor season 2.",
    "Hulu unveiled the release date of Winter Harbor season 2 on June 11.",
    "Hulu announced the premiere date of Winter Harbor season 2 on May 30.",
    "Hulu revealed the premiere date of Winter Harbor season 2 last week.",
    "Hulu will announce the premiere date of Winter Harbor season 2 on July 9.",
    "Hulu is expected to reveal the premiere date of Winter Harbor season 2 on July 9.",
    "Hulu announced the premiere date of Winter Harbor season 2 on Tuesday.",
    "Hulu unveiled the release date for the new season of Winter Harbor last Friday.",
    # what is on at all
    "Check out more of our Winter Harbor coverage or visit our TV Guide to find out what's on tonight.",
    "See our guide to find out what else is on tonight.",
    "To work out what to watch tonight, see our page on Winter Harbor.",
    "Readers can find out more about Winter Harbor on Saturday.",
    "Mina Falk speaks out about Winter Harbor this Friday.",
    # what opened is a room, a shop, an office
    "The writers room of Winter Harbor opened after Labor Day.",
    "The writers' room opened in May, and half of season 2 is broken.",
    "The production office of Winter Harbor opened in May.",
    "A room for the writers of Winter Harbor was opened in May.",
    "The doors of the Winter Harbor museum opened on June 1.",
    # what a story does to its viewers
    "Winter Harbor is set to rock fans this summer as one of its best-loved characters leaves.",
    "Winter Harbor is about to shock viewers next week when Iris goes.",
    "The soap is set to leave its audience in tears this autumn.",
    "Winter Harbor is set to say goodbye to Iris this summer.",
    # somebody's last episode
    "Iris's last episode of Winter Harbor will air in August.",
    "Mina Falk leaves Winter Harbor, and her final episode airs on July 9.",
    "Falk's final scenes will air in August.",
    "Mina Falk leaves Winter Harbor. Her last episode will air in August.",
    "Their last episodes of Winter Harbor air on July 9.",
    "Falk's last episode of Winter Harbor season 2 airs on August 27.",
    "Falk bows out in August, when Iris's last episode airs.",
)
CORRECTED = (
    ("As we previously reported, Winter Harbor season 2 premieres on October 8.", "2024-10-08 s2"),
    (
        "This story has been corrected: Winter Harbor season 2 premieres on October 8, not October 9.",
        "2024-10-08 s2; 2024-10-09 s2 denied",
    ),
    (
        "An earlier version of this story said that season 2 premieres on October 8, but it premieres on October 15.",
        "2024-10-15 s2",
    ),
    ("Netflix has not set a premiere date for season 2.", "unannounced s2"),
)
ITS_LAST = (
    ("England's last episode of Winter Harbor season 2 airs on August 27.", "end 2024-08-27 s2"),
    ("Scotland's final episode of season 2 airs on August 27.", "end 2024-08-27 s2"),
    ("The creator says her final episode, the season 2 closer, airs August 27.", "end 2024-08-27 s2"),
    ("Their final episodes of Winter Harbor, all eight, premiere on July 9.", "2024-07-09"),
    ("Winter Harbor's last episode will air in August.", "end 2024-08"),
    ("The show's final episode airs on July 9.", "end 2024-07-09"),
    ("Its last episode will air in August.", "end 2024-08"),
    ("Sunday's last episode of season 2 aired on June 9.", "end 2024-06-09 s2"),
    ("Her last episode is also the season 2 finale, which airs on July 9.", "end 2024-07-09 s2"),
    ("Season 2's final episode airs on July 9.", "end 2024-07-09 s2"),
    ("Season Two's final episode airs on July 9.", "end 2024-07-09 s2"),
    ("Winter Harbor is set to thrill viewers from July 9.", "2024-07-09"),
    ("Check out season 2 of Winter Harbor on Hulu from July 9.", "2024-07-09 s2"),
    ("Find out more when season 2 is out on July 9.", "2024-07-09 s2"),
    ("Winter Harbor is out on July 9, and Hulu has opened its doors to the press.", "2024-07-09"),
)

test_told_on = said_in(dates, TOLD_ON)
test_the_date_told = said_in(dates, THE_DATE_TOLD)
test_no_day_of_its = silent_in(dates, NO_DAY_OF_ITS)
test_its_last = said_in(dates, ITS_LAST)
test_corrected = said_in(dates, CORRECTED)
