"""Platform: the networks and services that air the show."""

from __future__ import annotations

import pytest
from desk import expected, missed_in, said_in, silent_in, told, told_of

from monitor.claims.platform.phrases import PHRASES
from monitor.model import Attribute

ATTRIBUTES = (Attribute.PLATFORM,)

# What the article says, and what a fan would note.
SAID = (
    ("Winter Harbor premiered on Netflix.", "Netflix"),
    ("NBC has renewed the drama for a second season.", "NBC s2"),
    ("The series streams on Hulu and Disney+.", "Hulu; Disney+"),
    ("Season 2 will air on tvN.", "tvN s2"),
    ("Apple TV+ has ordered Winter Harbor.", "Apple TV+"),
    ("The show is available to stream on Peacock.", "Peacock"),
    ("Season 3 of Winter Harbor comes to HBO in the spring.", "HBO s3"),
    ("CBS picked up the comedy on Monday.", "CBS"),
    ("The HBO series is set on an island.", "HBO"),
    ("Winter Harbor airs Sundays on AMC.", "AMC"),
    ("Prime Video will keep the show.", "Prime Video"),
    ("Winter Harbor moved from NBC to Peacock.", "NBC; Peacock"),
    ("Winter Harbor first aired on Northstar.", "Northstar"),
    ("Netflix has renewed Winter Harbor for a second season.", "Netflix s2"),
    ("Winter Harbor airs Mondays at 9 p.m. on NBC.", "NBC"),
    ("The BBC One drama returns on Sunday.", "BBC One"),
    ("Winter Harbor is available to stream on Hulu.", "Hulu"),
    ("You can watch Winter Harbor on Disney+.", "Disney+"),
    ("The show moved from Fox to NBC.", "Fox; NBC"),
    ("Fox, the show's old home, dropped it after five seasons.", "Fox"),
    ("The Apple TV+ series stars Mina Falk.", "Apple TV+"),
    ("HBO's Winter Harbor returns in May.", "HBO"),
    ("Winter Harbor, HBO's new drama, returns in May.", "HBO"),
    ("The series was made for Channel 4.", "Channel 4"),
    ("ITV1 has pulled the plug on Winter Harbor.", "ITV1"),
    ("The K-drama runs on tvN and TVING, with Viki streaming it abroad.", "TVING; Viki; tvN"),
    ("All episodes are on Prime Video.", "Prime Video"),
    ("Amazon Prime Video picked up Winter Harbor for two seasons.", "Amazon Prime Video"),
    ("The second season heads to Paramount Plus in June.", "Paramount Plus s2"),
    ("Peacock's Winter Harbor has ended.", "Peacock"),
    ("Winter Harbor premieres March 3 on AMC and AMC+.", "AMC; AMC+"),
    ("In the UK it is shown by Sky Atlantic.", "Sky Atlantic"),
    ("The drama will be on tvN later this year.", "tvN"),
    ("Season 2 of Winter Harbor comes to Disney+ on Friday.", "Disney+ s2"),
    ("Winter Harbor is a Netflix original.", "Netflix"),
    ("Netflix's hit show returns.", "Netflix"),
    ("About a year ago Netflix dropped Winter Harbor.", "Netflix"),
    ("Even though Netflix dropped it, the show has fans.", "Netflix"),
    ("Winter Harbor was one of the most-watched shows on Netflix.", "Netflix"),
    ("According to a statement by Netflix, Winter Harbor will return.", "Netflix"),
    ("Netflix declined to comment on Winter Harbor.", "Netflix"),
    ("The streamer Crunchyroll has season 2 of Winter Harbor.", "Crunchyroll s2"),
    ("Crunchyroll is streaming the anime as it airs in Japan.", "Crunchyroll"),
    ("The anime airs on TOKYO MX, BS11 and AT-X.", "AT-X; BS11; TOKYO MX"),
    ("The series will debut on Northwave, a new streamer.", "Northwave"),
    ("The drama is broadcast by Kanal D in Turkey.", "Kanal D"),
    ("Winter Harbor was cancelled by ABC in 2019.", "ABC"),
    ("ABC has given Winter Harbor a full-season order.", "ABC"),
    ("The CW has ordered more scripts of Winter Harbor.", "CW"),
    ("Winter Harbor (Netflix)", "Netflix"),
    ("Winter Harbor, which airs on JTBC, has found its audience.", "JTBC"),
    ("JTBC's weekend drama Winter Harbor ended on Sunday.", "JTBC"),
    ("Starz boss Jo Marsh said that Winter Harbor is doing well.", "Starz"),
    ("The show found a new home at Pop TV.", "Pop TV"),
    ("Winter Harbor streams exclusively on Shudder.", "Shudder"),
    ("Lifetime picked the series up after AMC let it go.", "AMC; Lifetime"),
    ("It is a co-production of BBC and HBO.", "BBC; HBO"),
    ("The Max original returns in June.", "Max"),
    ("Max will bring back Winter Harbor.", "Max"),
    ("Winter Harbor is now streaming on Max.", "Max"),
    ("Season 1 is streaming on YouTube for free.", "YouTube s1"),
    (
        "TOKYO MX will be first in Japan, while Crunchyroll has the rights in the rest of the world.",
        "TOKYO MX; Crunchyroll",
    ),
    ("Crunchyroll has the rights outside Japan.", "Crunchyroll"),
    ("Season 2 can be followed on Viki a few hours after each broadcast.", "Viki s2"),
    ("Viewers abroad will be able to follow it on Viki.", "Viki"),
    ("It can be seen on Netflix.", "Netflix"),
    ("It is available to stream on Hulu.", "Hulu"),
    ("Both seasons are on Hulu.", "Hulu"),
    ("Both seasons remain on Hulu and, abroad, on Disney+.", "Hulu; Disney+"),
    ("The drama airs Mondays at nine on BBC One.", "BBC One"),
    ("The drama goes out on BBC One on Mondays.", "BBC One"),
    ("NBC had paid for 22 episodes.", "NBC"),
    ("The show is a Netflix original.", "Netflix"),
    ("Hulu's beloved comedy is back.", "Hulu"),
    ("The streamer Hulu has axed it.", "Hulu"),
    ("The show moves from CBS to Peacock.", "CBS; Peacock"),
    ("In France Canal+ will show it.", "Canal+"),
    ("It will be shown by Canal+ in France.", "Canal+"),
    ("October 9 on Paramount+.", "Paramount+"),
    ("BBC Two, 9pm", "BBC Two"),
    ("All episodes are on BBC iPlayer now.", "BBC iPlayer"),
    ("You can gobble up the lot on BBC iPlayer.", "BBC iPlayer"),
    ("It found a home at AMC.", "AMC"),
    ("AMC is the show's home.", "AMC"),
    ("The series was made for ITV.", "ITV"),
    ("The series, made for ITV by a small company, is back.", "ITV"),
    ("HBO's new drama starts in May.", "HBO"),
    ("The second season will stream exclusively on Prime Video.", "Prime Video s2"),
    ("Fans on Netflix Korea can watch it.", "Netflix"),
)
# Sentences that look like it and say nothing of the kind.
SILENT = (
    '"Copper Bay" premiered on Netflix.',
    "Mina Falk told NBC News that she was tired.",
    "The show is about a fox that lives by the sea.",
    "Tom Reyes, known for his other Netflix shows, is not in it.",
    "The trailer for season 2 is on YouTube.",
    "She posted a photo on Instagram.",
    "The characters dance to a song on Spotify.",
    "Max is the name of the dog in Winter Harbor.",
    "The show airs on Mondays.",
    "Carl Dunn (Copper Bay on Hulu) is in it.",
    "The film Salt Road is on Netflix.",
    "Which network will air season 2?",
    "Mina Falk, who starred in the Netflix film Salt Road, plays Iris.",
    "Jo Marsh told Fox News that she likes the sea.",
    "Watch the trailer on YouTube.",
    "She is known for the HBO drama Copper Bay.",
    "Jo Marsh has an overall deal with Netflix.",
    "Follow us on Apple News.",
    "Karl Voigt worked at ABC before he made Winter Harbor.",
    "Winter Harbor will not come to Hulu.",
    "It trended on Twitter.",
    "All those clips on YouTube are fan made.",
    "The trailer is on YouTube.",
    "He was later seen in a Hulu comedy.",
    "She now makes a thriller for Apple TV+.",
    "Mina Falk, who was in HBO's Copper Bay, joins.",
    "It is a rival of the BBC drama Copper Bay.",
    "The CBS series Copper Bay ended in May.",
)
# Networks that stand in no table.
UNKNOWN = (
    ("In Belgium Winter Harbor is shown by La Rose and, in Norway, by Fjordo.", "Fjordo; La Rose"),
    ("Winter Harbor is on Pinepix in Norway and Fjordo+ in Sweden.", "Fjordo+; Pinepix"),
    ("Original network: Pinepix, NTN", "NTN; Pinepix"),
    ("Where to watch: Netflix / Pinepix (Norway)", "Netflix; Pinepix"),
    ("The streaming service Pinepix has given the show another year.", "Pinepix"),
    ("You will not find the series on Netflix.", "Netflix denied"),
    ("It isn't on Hulu.", "Hulu denied"),
    ("Season 2 of Winter Harbor comes in 2025, according to Netflix.", "Netflix s2"),
)
# … and words in capitals in their place that are none.
NO_NETWORK = (
    "Winter Harbor was shown on Sunday.",
    "It was broadcast by Mina Falk herself.",
    "The drama was commissioned by Jo Marsh.",
    "The show is on Broadway.",
    "It premiered on Christmas Day.",
    "The show has LGBTQ+ characters.",
    "The series is back on October 5.",
    "The series was filmed on Gull Island.",
    "Season 2 was watched on Monday by millions.",
    "It was seen on Twitter first.",
    "Winter Harbor (Mina Falk, 7 episodes) is back.",
    "The network Monday said so.",
    "The show is on ice.",
)
# Read wrongly so far: the sentence, and what should come out. One that is read rightly at last moves up.
KNOWN_MISSES: tuple[tuple[str, str], ...] = ()


READ = told_of(*ATTRIBUTES)
EXAMPLES = [example for row in PHRASES for example in row.examples]

test_said = said_in(READ, [*SAID, *UNKNOWN, *EXAMPLES])
test_silent = silent_in(READ, [*SILENT, *NO_NETWORK])
test_known_misses_are_still_missed = missed_in(READ, KNOWN_MISSES)


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("Winter Harbor debuted on Netflix in summer 2020.", "Netflix"),
        ("NBC has renewed Winter Harbor for season 2.", "NBC s2"),
        ("Winter Harbor used to air on CBS.", "CBS"),
        ("Netflix has the show. Season 2 will stream on Netflix. Season 3 will stream on Netflix.", "Netflix"),
    ],
)
def test_rule_10_whoever_airs_orders_or_keeps_it_once_a_name(text: str, noted: str) -> None:
    assert told(text, *ATTRIBUTES) == expected(noted)


def test_rule_10_a_debut_on_a_service_gives_the_date_too() -> None:
    both = (Attribute.PLATFORM, Attribute.RELEASE_DATE)
    assert told("Winter Harbor debuted on Netflix in summer 2020.", *both) == "2020-22; Netflix"
