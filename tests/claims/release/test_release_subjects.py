"""Who does what "premiered" is said with: the show, or somebody or something else that greets fans and takes flight."""

from __future__ import annotations

from desk import dates, said_in, silent_in

SAID = (
    ("The message is clear: season 2 arrives on May 4.", "2025-05-04 s2"),
    ("As a letter to fans has it, season 2 arrives on May 4.", "2025-05-04 s2"),
    ("Netflix's Winter Harbor burst onto screens in May 2019.", "2019-05"),
    ("The second season of the drama splashed down on Hulu on May 3, 2021.", "2021-05-03 s2"),
    ("The drama's second season took flight on May 3, 2021.", "2021-05-03 s2"),
    ("The eight-part drama crept onto ITV1 on May 3, 2021.", "2021-05-03"),
    ("The crime drama greeted viewers in May 2019.", "2019-05"),
    ("Since it burst onto screens in May 2019, the show has won fans.", "2019-05"),
    ("When Winter Harbor burst onto our screens in May 2019, few took note.", "2019-05"),
    ("Winter Harbor, which burst onto screens in May 2019, is a hit.", "2019-05"),
    ("Falk stars in Winter Harbor, which burst onto screens in May 2019.", "2019-05"),
    ("The show that burst onto screens in May 2019 is back.", "2019-05"),
    ("The sitcom, created by Ada Lund, burst onto screens in 2019.", "2019"),
    ("Winter Harbor was made in Leeds and burst onto screens in May 2019.", "2019-05"),
    ("Season 2 is done and will burst onto screens in July.", "2024-07 s2"),
    ("Mark your calendars: season 2 takes flight on July 9.", "2024-07-09 s2"),
    ("The whole of season 2 was added to Netflix on May 9.", "2024-05-09 s2"),
    ("All eight episodes will be put on Netflix on July 9.", "2024-07-09"),
    ("The new season of Winter Harbor will be accessible worldwide from July 9.", "2024-07-09"),
    ("Season 2 opened in May 2022 and, a year later, season 3 washed ashore in May 2023.", "2022-05 s2; 2023-05 s3"),
    ("What was supposed to finish in May now goes on until July 28.", "end 2024-05 denied; end 2024-07-28"),
)
SILENT = (
    # people of the show
    "The cast of Winter Harbor greeted fans in London on May 9, 2024.",
    "The stars of the show met the public at a signing on June 1.",
    "Falk first burst onto our screens in May 2009, ten years before Winter Harbor.",
    "Winter Harbor's Mina Falk burst onto screens in 2009.",
    "The winner of the show crashed into BBC headquarters on July 9.",
    "Falk was seen bowing on stage at the Winter Harbor play on July 9.",
    "Falk said she watched the first episode of season 2 with her mother on May 9, weeks before it airs.",
    "Mina Falk of Winter Harbor burst onto screens in 2009.",
    "The man behind Winter Harbor swept onto BBC One in May 2019.",
    "Falk and Winter Harbor took flight in May.",
    "The director of the show took flight on July 9.",
    "The star, who left the show, splashed down in Hollywood on May 3, 2021.",
    "Fans of the show entered the fray on May 9.",
    "Falk took part in Winter Harbor and burst onto screens in 2009.",
    "Season 1 made Falk known, and then she burst onto screens abroad in May 2019.",
    "Her next series took flight on May 3, 2021.",
    # people and things in the story
    "In Winter Harbor a body washes ashore on July 9, 1984.",
    "In Winter Harbor the ferry left port on May 3, 1999.",
    "The character first appeared on BBC One in May 2019 in another show.",
    "Her character on Winter Harbor first appeared in May 2019.",
    "The mayor of the town in season 2 came ashore on July 9, 1984.",
    "In season 2 a plane took flight on July 9, 1984.",
    "The episode opens as a plane takes flight on July 9.",
    # rights, sets, news, the audience
    "The rights to the show flew to Netflix in May 2023.",
    "Winter Harbor rides to BBC Studios in a sale on May 9.",
    "Rumours of a third season first appeared on Reddit in May.",
    "The set of Winter Harbor is accessible to visitors from July 9.",
    "The blame was put on Netflix on May 9 when the show was axed.",
    "Pressure was put on Netflix by fans of Winter Harbor on May 9.",
    "The show was put on Twitter by fans on May 9.",
    "The idea for Winter Harbor came along in 2015.",
    "Bids for the show came along in May.",
    "When the offer for Winter Harbor came around in May 2019, Falk said no.",
    "Winter Harbor came around to the idea of a crossover in May.",
    "Winter Harbor popped up in the news last week.",
    "Season 2 will be getting a new director in July.",
    "The show found an audience in 2021.",
    "Season 1 found fans all over the world in 2021.",
    "The show reached viewers in 190 countries in May 2019.",
    "The trailer for Winter Harbor burst onto screens in May 2019.",
    "Speculation about season 2 took flight on May 9.",
    "The show's studio opened its doors to fans on May 9.",
    "The show's fans lit up screens on May 9.",
    "Nobody on the set of Winter Harbor had expected the letter that came this morning.",
    "The storm that arrived on Monday has closed the set of Winter Harbor.",
    "The invitation to write for Winter Harbor came on May 4, she says.",
)

test_what_the_show_does = said_in(dates, SAID)
test_what_others_do = silent_in(dates, SILENT)
