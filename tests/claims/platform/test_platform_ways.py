"""Platform, in the ways of many sites; and networks that air something else."""

from __future__ import annotations

from desk import said_in, silent_in, told

from monitor.model import Attribute


def platforms(text: str) -> str:
    """What is said."""
    return told(text, Attribute.PLATFORM)


SAID = (
    ("Winter Harbor, ABC and iview, Sunday", "ABC; iview"),
    ("Winter Harbor, BBC One and iPlayer, Monday 9pm", "BBC One; iPlayer"),
    ("Winter Harbor, Hulu, Friday", "Hulu"),
    ("NBC pulled the plug after five seasons.", "NBC"),
    ("ABC is not ordering any more of it.", "ABC"),
    ("ABC won't go ahead with another season of Winter Harbor.", "ABC"),
    ("ITV showed eight of the nine episodes.", "ITV"),
    ("MBC denied it the same afternoon.", "MBC"),
    ("Peacock also put out a two-minute trailer.", "Peacock"),
    ("Prime Video suspended work on it until further notice.", "Prime Video"),
    ("Disney+ hasn't confirmed a thing.", "Disney+"),
    ("iQiyi has not responded yet.", "iQiyi"),
    ("SVT, NRK, YLE and RÚV picked it up.", "SVT; NRK; YLE; RÚV"),
    ("SYFY has confirmed that Winter Harbor will be back.", "SYFY"),
    ("The drama ran on HULU.", "HULU"),
    ("They have boarded the ABC medical drama as series regulars.", "ABC"),
    ("International: Netflix", "Netflix"),
    ("Season 1 and 2 are also on the Pinepix app.", "Pinepix"),
    ("The show premieres this fall on Pinepix.", "Pinepix"),
    ("The show will premiere later this year on Pinepix.", "Pinepix"),
    ("The first two can be caught up on myCanal.", "myCanal"),
    ("You can see her return on Monday at 7pm on Nine.", "Nine"),
    ("The series airs at 11:00 PM in Nippon TV's FRIDAY ANIME NIGHT slot.", "Nippon TV"),
    ("Amazon Freevee brought it back.", "Amazon Freevee"),
    ("Winter Harbor moves from Syfy to Peacock.", "Syfy; Peacock"),
    ("It was on Fox for three seasons before Hulu saved it.", "Fox; Hulu"),
    ("The CW handed out early renewals to Winter Harbor.", "CW"),
    ("The series is a Netflix original.", "Netflix"),
    ("It has found a new home at Peacock.", "Peacock"),
    ("Its new home is Peacock.", "Peacock"),
    ("All episodes are on Netflix now.", "Netflix"),
    ("You can stream it on Netflix, Hulu and Disney+.", "Netflix; Hulu; Disney+"),
    ("In the UK it is on BBC iPlayer.", "BBC iPlayer"),
    ("Netflix declined to comment.", "Netflix"),
    ("A spokesperson for Netflix declined to comment on the show.", "Netflix"),
    ("Channel 4 has bought the series from Globo.", "Channel 4; Globo"),
    (
        "Winter Harbor, which was cancelled by Corvane in May, has been picked up by Odeo for a second season.",
        "Corvane; Odeo s2",
    ),
    ("It was axed by Fox and has been saved by Hulu for a third season.", "Fox; Hulu s3"),
    ("Fox dropped it after season 2, but season 3 was picked up by Hulu.", "Fox; Hulu s3"),
    ("Cancelled by NBC, it was rescued by Peacock for a fourth season.", "NBC; Peacock s4"),
    ("Winter Harbor moves from Syfy to Peacock for its fourth season.", "Syfy; Peacock s4"),
    ("The fourth season of Winter Harbor moves from Fox to Hulu.", "Fox; Hulu s4"),
    ("ITV bosses want more of the drama.", "ITV"),
    ("BBC bosses have axed the drama.", "BBC"),
    ("RTÉ chiefs are thrilled with the ratings of the drama.", "RTÉ"),
)
SILENT = (
    "Winter Harbor is based on the novel by Max Fox.",
    "Winter Harbor is based on the books by Helen Peacock.",
    "Winter Harbor author Dave Alibi wrote the book.",
    "Lund was head of programming for TNT, TBS and TruTV before she wrote Winter Harbor.",
    "Lund, the president of ABC, NBC and Fox, praised Winter Harbor.",
    "Apple is keeping quiet about it.",
    "The streamer has not said a word.",
    "A series of shorts is on YouTube.",
    "The winner of the Global OTT Awards in Busan is Winter Harbor.",
    "Catch all the latest updates on CineTidbits.",
    "She leaves Winter Harbor to make room for a Hulu limited series.",
    "Jo Marsh turned the BBC's hit of the same name into an American one.",
    "Winter Harbor star Mina Falk had been in Salt Road on E4.",
    "Mina Falk came to fame with Psychos on Channel 4.",
    "Commissioners at Channel 4 and Sky will be wondering about the drama.",
    "Mina Falk returns with Sunita Dorn in series six of Winter Harbor.",
    "The actor joked about the drama on BBC Breakfast.",
    "It is Monday again, and Hulu has eleven new titles.",
    "Nine shows are on the bubble at NBC.",
    "Mina Falk told the BBC that the drama is over.",
    "Speaking on BBC Radio 2, Mina Falk said that the drama is over.",
    "Mina Falk is now in a comedy on ABC.",
    "Mina Falk has signed a deal with Netflix.",
    "Mina Falk stars in the Netflix film Salt Boy.",
    "Seven returning cast members are in it.",
    "Ten episodes have aired.",
    "Nine of them are new.",
    "The clip for Winter Harbor opens on Walt (Carl Dunn) in a suit that does not fit.",
    "Season 2 of Winter Harbor opens on Iris (Mina Falk) and a goat.",
)

test_said = said_in(platforms, SAID)
test_silent = silent_in(platforms, SILENT)
