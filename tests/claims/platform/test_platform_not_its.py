"""Networks in the news about the show that do something else: their other shows, somebody's special, a denial."""

from __future__ import annotations

from desk import said_in, silent_in, told_of

from monitor.model import Attribute

platform = told_of(Attribute.PLATFORM)

ELSEWHERE = (
    "Winter Harbor is back. Hulu has a King of the Reef follow-up, and more of those shows are on the way.",
    "Winter Harbor is back. CBS is developing a new take on Copper Women.",
    "Winter Harbor is back. Peacock recently scrapped its Fraser revival after two seasons.",
    (
        "Winter Harbor is back. Hulu has a King of the Reef follow-up, Peacock recently scrapped its Fraser revival "
        "after two seasons, and CBS is developing a new take on Copper Women."
    ),
    "Winter Harbor joins a wave. NBC has ordered a Night Pier reboot, and Netflix is making a sequel to Salt Roads.",
    "Carl Dunn joins Winter Harbor. Dunn, whose hour special Wet Paint landed on Netflix last fall, is with UTA.",
    "Carl Dunn joins Winter Harbor. Dunn, whose film Wet Paint is streaming on Hulu, is from Leeds.",
    "Ada Lund wrote Winter Harbor. Lund, whose last series ran on Netflix, lives in Leeds.",
    'Winter Harbor may be saved. A Hulu spokesperson tells Us that there is "no truth" to the report.',
    "Winter Harbor may be saved. A spokesperson for Hulu denied that the show is coming.",
    "Winter Harbor may be saved. A rep for Hulu says of the series that it is not true.",
    "Winter Harbor may be saved. Netflix reps called the report on the series untrue.",
)
ITS = (
    ("Winter Harbor may go on. A rep for Hulu declined to comment on the show.", "Hulu"),
    ("Winter Harbor is back. Hulu has renewed the drama for a second season.", "Hulu s2"),
    ("Winter Harbor is back. Netflix is making a second season of the show.", "Netflix s2"),
    ("A Hulu spokesperson confirmed that Winter Harbor will return.", "Hulu"),
    ("Ada Lund, whose drama Winter Harbor landed on Netflix last fall, is happy.", "Netflix"),
    ("Hulu has a Winter Harbor sequel series in the works.", "Hulu"),
)
test_networks_of_something_else = silent_in(platform, ELSEWHERE)
test_networks_of_the_show = said_in(platform, ITS)
