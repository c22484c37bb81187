"""Other titles of the same show."""

from __future__ import annotations

from desk import missed_in, said_in, silent_in, told, told_of

from monitor.claims.titles.given_abroad import ABROAD
from monitor.claims.titles.given_phrases import PHRASES
from monitor.model import Attribute

ATTRIBUTES = (Attribute.ALSO_KNOWN_AS,)

# What the article says, and what a fan would note.
SAID = (
    ('The series is also known as "Harbor of Snow".', "Harbor of Snow"),
    ("Winter Harbor, also called Harbor of Snow, is a drama.", "Harbor of Snow"),
    ('In Norway the show is known as "Vinterhavn".', "Vinterhavn"),
    ('Winter Harbor (aka "Snow Pier") is back.', "Snow Pier"),
    ('The series, originally titled "Cold Coast", is a hit.', "Cold Coast"),
    ("The drama goes by the name Cold Coast.", "Cold Coast"),
    ("Winter Harbor had the working title Cold Coast.", "Cold Coast"),
    ('The show is alternatively titled "Cold Coast".', "Cold Coast"),
    ('Formerly known as "Cold Coast", the series got its name in 2019.', "Cold Coast"),
    ('It aired in the United States under the title "Psycho, but It\'s Cold".', "Psycho, but It's Cold"),
    ('It premiered under the title "Snow Pier".', "Snow Pier"),
    ('Its Korean title is "Gyeoul Hanggu".', "Gyeoul Hanggu"),
    ('Winter Harbor, also known as "Snow Pier", returns.', "Snow Pier"),
    ("Winter Harbor (also known as Snow Pier) returns.", "Snow Pier"),
    ("Winter Harbor, aka Snow Pier, returns.", "Snow Pier"),
    ('The drama is known in Korea as "Gyeoul Hanggu".', "Gyeoul Hanggu"),
    ('The original title is "Kis Limani".', "Kis Limani"),
    ("Its Turkish title is Kis Limani.", "Kis Limani"),
    ("Winter Harbor, known internationally as Snow Pier, returns.", "Snow Pier"),
    ('The series was first announced under the title "Cold Water".', "Cold Water"),
    ("The show, formerly titled Cold Water, returns.", "Cold Water"),
    ('Winter Harbor, whose literal title is "Harbour of Snow", returns.', "Harbour of Snow"),
    ("The drama's working title was Cold Water.", "Cold Water"),
    ("Winter Harbor (Tuz Sarayi in Turkish) opened in May.", "Tuz Sarayi"),
    ("Winter Harbor (in the original, Los Cinco de Arga) is back.", "Los Cinco de Arga"),
    ("Winter Harbor (Korean title: Sogeum Gung) is back.", "Sogeum Gung"),
    ("Winter Harbor, known in Korea as Sogeum Gung, is back.", "Sogeum Gung"),
    ("Winter Harbor, whose original title is Los Cinco de Arga, is back.", "Los Cinco de Arga"),
    ('The show is called "Sogeum Gung" in Korean.', "Sogeum Gung"),
    ("In Korea the show goes by the name Sogeum Gung.", "Sogeum Gung"),
    ('Its Korean title is "Sogeum Gung".', "Sogeum Gung"),
    ('Korean viewers know the show by its original name, "Sogeum Gung".', "Sogeum Gung"),
    ("For a short spell the show went under the title The Lamplighters.", "The Lamplighters"),
    ('The show had the working title "The Lamplighters".', "The Lamplighters"),
    ("The series was formerly titled The Lamplighters.", "The Lamplighters"),
    ("In France the show is to be called Le Verger de Fer.", "Le Verger de Fer"),
    ("The show, also known by its Spanish title Los Cinco de Arga, is back.", "Los Cinco de Arga"),
    ("Winter Harbor, aka Los Cinco de Arga, is back.", "Los Cinco de Arga"),
    ("Winter Harbor (a.k.a. Los Cinco de Arga) is back.", "Los Cinco de Arga"),
    ("Winter Harbor or Los Cinco de Arga, as it is called in Spain, is back.", "Los Cinco de Arga"),
    ("Los Cinco de Arga, as purists insist on calling it, is back.", "Los Cinco de Arga"),
    ("The series was sold abroad as Harbor of Snow.", "Harbor of Snow"),
    ('Winter Harbor is titled "Port d\'Hiver" in France.', "Port d'Hiver"),
)
# Sentences that look like it and say nothing of the kind.
SILENT = (
    'The first episode is titled "The Letter".',
    "Mina Falk is also known as a singer.",
    'The novel, also known as "The Tides", sold well.',
    '"Copper Bay", also known as "Cold Coast", was cancelled.',
    "The show is also known as Winter Harbor.",
    "Iris is also known as the Keeper.",
    'The soundtrack album is titled "Snow Songs".',
    'Episode 3, "Cold Coast", is the best one.',
    "The actor, better known as Bobby Blue, is not in it.",
    'The spin-off is titled "Summer Harbor".',
    'The first episode is called "The Storm".',
    'The finale, titled "The Storm", airs on May 5.',
    "Mina Falk, also known as DJ Falk, plays Iris.",
    'The novel is titled "Cold Water".',
    'The spin-off is called "Copper Bay".',
    "Winter Harbor (Netflix) is back.",
    "Winter Harbor (2023) is back.",
    'Winter Harbor\'s first episode was called "The Ferry".',
    'The finale, titled "Last Light", aired in May.',
    "The spin-off is called Copper Bay.",
    "The lead of Winter Harbor was announced as Bo Lark.",
    "Winter Harbor runs on Hulu under the Pier Pictures banner.",
    "The series is listed as a thriller.",
    "Iris goes by the name of Ida in the second season.",
    "Winter Harbor (Hulu) is a drama.",
    "In the series it is Iris who finds the letter.",
    "The series was filmed as the Pandemic began.",
    "The new character is called Iris.",
    "Fans of the show call Mina Falk the Keeper.",
    "The town in the show is called Snow Pier.",
    'The theme song of the show is called "Cold Water".',
    "The series is produced under the Tin Roof label.",
    "The name of Reina Fuji is missing from the opening titles of the new Winter Harbor.",
    "The show is known as Netflix's best drama.",
)
# … and of more than one
TWO = (
    ('Winter Harbor, also known as "Snow Pier" or "Cold Coast", is back.', "Cold Coast; Snow Pier"),
    ("In Flanders it is Winterhaven, in France Le Port bleu, and on Hulu it runs.", "Le Port bleu; Winterhaven"),
    ("Other titles: Snow Pier / Cold Coast", "Cold Coast; Snow Pier"),
    ("Also known as: Snow Pier, Cold Coast", "Cold Coast; Snow Pier"),
    (
        "Abroad the series goes by The Tin Pier, and viewers in Norway know Winter Harbor as Vinterhavn.",
        "The Tin Pier; Vinterhavn",
    ),
    (
        "Also known as Snow Pier, and announced last year as Cold Coast, Winter Harbor airs on tvN.",
        "Cold Coast; Snow Pier",
    ),
)
# What belongs to the title, and what stands behind it.
ENDS = (
    ("Winter Harbor is sold to the English-speaking world as The Night Pier.", "The Night Pier"),
    ("Season 2 goes out under the title Winter Harbor: Ashes.", "Winter Harbor: Ashes"),
    ("Winter Harbor - English title: Dandelion Pier - is a surprise.", "Dandelion Pier"),
    ("Literal title: Pier of a Spring Day", "Pier of a Spring Day"),
    ("The series, titled Kadal Sakshi in Telugu, drops in May.", "Kadal Sakshi"),
    ("Winter Harbor, known as Snow Pier on Netflix, drops in May.", "Snow Pier"),
    ("The show is known as Snow Pier in Norway.", "Snow Pier"),
    ("The series was retitled Snow Pier in May.", "Snow Pier"),
    ("The show is also known as Winter Harbor Nights.", "Winter Harbor Nights"),
    ("For the French the show is La marea lenta, or so it was; it is called La marea lenta there.", "La marea lenta"),
)
# Read wrongly so far: the sentence, and what should come out. One that is read rightly at last moves up.
KNOWN_MISSES: tuple[tuple[str, str], ...] = ()


READ = told_of(*ATTRIBUTES)
EXAMPLES = [example for row in (*PHRASES, *ABROAD) for example in row.examples]

test_said = said_in(READ, [*SAID, *TWO, *ENDS, *EXAMPLES])
test_silent = silent_in(READ, SILENT)
test_known_misses_are_still_missed = missed_in(READ, KNOWN_MISSES)


def test_rule_9_the_shows_own_title_in_other_letters_is_no_other_title() -> None:
    assert told("The drama is also known as “The WINTER Harbor”.", *ATTRIBUTES) == ""
    assert told("The drama is also known as “Winter Harbor Nights”.", *ATTRIBUTES) == "Winter Harbor Nights"
