"""Crew, said in many ways: producers, composers, authors; pronouns, names in part, several in one sentence."""

from __future__ import annotations

import pytest
from desk import expected, told

from monitor.model import Attribute

SAID = (
    # producer
    ("Executive producer Nils Brand said so.", "producer: Nils Brand"),
    ("Nils Brand serves as executive producer.", "producer: Nils Brand"),
    ("Nils Brand will executive produce.", "producer: Nils Brand"),
    (
        "Nils Brand executive produces alongside Jo Marsh and Ada Lund.",
        "producer: Nils Brand; producer: Jo Marsh; producer: Ada Lund",
    ),
    ("Nils Brand is also an executive producer on the show.", "producer: Nils Brand"),
    ("Nils Brand exec produces.", "producer: Nils Brand"),
    (
        "Nils Brand and Jo Marsh will serve as executive producers, along with Ada Lund.",
        "producer: Nils Brand; producer: Jo Marsh; producer: Ada Lund",
    ),
    ("Nils Brand is bankrolling the series.", "producer: Nils Brand"),
    ("The series is bankrolled by Nils Brand.", "producer: Nils Brand"),
    (
        "The show is executive produced by Nils Brand, Jo Marsh, and Ada Lund.",
        "producer: Nils Brand; producer: Jo Marsh; producer: Ada Lund",
    ),
    ("Also executive producing are Nils Brand and Jo Marsh.", "producer: Nils Brand; producer: Jo Marsh"),
    (
        "Nils Brand and Jo Marsh also executive produce, as does Ada Lund.",
        "producer: Nils Brand; producer: Jo Marsh; producer: Ada Lund",
    ),
    ("Executive producers: Nils Brand, Jo Marsh", "producer: Nils Brand; producer: Jo Marsh"),
    (
        "Nils Brand, Jo Marsh and Ada Lund are executive producers.",
        "producer: Nils Brand; producer: Jo Marsh; producer: Ada Lund",
    ),
    ("Executive producing are Nils Brand and Jo Marsh.", "producer: Nils Brand; producer: Jo Marsh"),
    ("Serving as executive producers are Nils Brand and Jo Marsh.", "producer: Nils Brand; producer: Jo Marsh"),
    ("Nils Brand and Jo Marsh have been tapped as executive producers.", "producer: Nils Brand; producer: Jo Marsh"),
    ("Nils Brand has closed a deal to star in and executive produce Winter Harbor.", "producer: Nils Brand"),
    ("Nils Brand stars and executive produces.", "producer: Nils Brand"),
    ("Nils Brand will star in and executive produce the drama.", "producer: Nils Brand"),
    ("Nils Brand stars in and produces the drama.", "producer: Nils Brand"),
    (
        "Nils Brand of Pier Films and Jo Marsh of Rock TV are executive producers.",
        "producer: Nils Brand; producer: Jo Marsh",
    ),
    ("Pier Films' Nils Brand and Jo Marsh executive produce.", "producer: Nils Brand; producer: Jo Marsh"),
    ("Nils Brand produces for Pier Films.", "producer: Nils Brand"),
    ("The producer is Nils Brand.", "producer: Nils Brand"),
    ("Nils Brand joins as executive producer.", "producer: Nils Brand"),
    ("Nils Brand has been promoted to executive producer.", "producer: Nils Brand"),
    ("Nils Brand is among the executive producers.", "producer: Nils Brand"),
    ("Nils Brand is one of the executive producers.", "producer: Nils Brand"),
    ("Nils Brand is credited as executive producer.", "producer: Nils Brand"),
    # composer
    ("Music is by Piet Maas.", "composer: Piet Maas"),
    ("Music: Piet Maas", "composer: Piet Maas"),
    ("The music is scored by Piet Maas.", "composer: Piet Maas"),
    ("The score was composed by Piet Maas.", "composer: Piet Maas"),
    ("Piet Maas composed the score.", "composer: Piet Maas"),
    ("Piet Maas scores the series.", "composer: Piet Maas"),
    ("Piet Maas is the composer.", "composer: Piet Maas"),
    ("The soundtrack of the series was composed by Piet Maas.", "composer: Piet Maas"),
    ("Piet Maas's music is lovely.", "composer: Piet Maas"),
    ("Piet Maas' score is lovely.", "composer: Piet Maas"),
    ("With music from Piet Maas, the show flies.", "composer: Piet Maas"),
    ("The theme tune was written by Piet Maas.", "composer: Piet Maas"),
    ("The original score comes courtesy of Piet Maas.", "composer: Piet Maas"),
    ("Piet Maas, composer of the show since day one, has left.", "composer: Piet Maas"),
    ("Music composer Piet Maas is on board.", "composer: Piet Maas"),
    ("Piet Maas will compose the music.", "composer: Piet Maas"),
    # author
    ("It is based on a webtoon by Gamri.", "author: Gamri"),
    ("Based on a webtoon by Petra Holm, the drama starts in May.", "author: Petra Holm"),
    ("It is based on the webtoon by Petra Holm.", "author: Petra Holm"),
    ('The show is based on the bestselling novel "Cold Water" by Petra Holm.', "author: Petra Holm"),
    ("The series is adapted from Cold Water, the novel by Petra Holm.", "author: Petra Holm"),
    ("Adapted from the web novel Cold Water written by Petra Holm, it starts in May.", "author: Petra Holm"),
    ("It is taken from the web novel of Haedari.", "author: Haedari"),
    ("The series is based on Petra Holm's Cold Water novels.", "author: Petra Holm"),
    ("It is based on the eponymous manga by Petra Holm.", "author: Petra Holm"),
    ("It is based on the manga series written and illustrated by Petra Holm.", "author: Petra Holm"),
    ("The series is inspired by Petra Holm's memoir of the same name.", "author: Petra Holm"),
    ("The drama, an adaptation of Petra Holm's 2014 novel, begins.", "author: Petra Holm"),
    ("Petra Holm's Cold Water books are the source.", "author: Petra Holm"),
    ("Original story: Petra Holm", "author: Petra Holm"),
    ("Original creator: Petra Holm", "author: Petra Holm"),
    ("Original work by Petra Holm.", "author: Petra Holm"),
    ("Original author Petra Holm is pleased.", "author: Petra Holm"),
    ("Novelist Petra Holm, on whose short story the series is based, is pleased.", "author: Petra Holm"),
    ("Petra Holm, whose book inspired the show, is pleased.", "author: Petra Holm"),
    ("The manga is by Petra Holm.", "author: Petra Holm"),
    ("The books by Petra Holm sold twelve million copies.", "author: Petra Holm"),
    ("The webtoon it is based on is by an artist who goes by Gamri.", "author: Gamri"),
    ("The web novel was written by Petra Holm.", "author: Petra Holm"),
    ("The novel it is based on was written by Petra Holm.", "author: Petra Holm"),
    ("Petra Holm's novel, on which the series is based, came out in 2012.", "author: Petra Holm"),
    ("Petra Holm wrote the book that inspired the series.", "author: Petra Holm"),
    ("Petra Holm, author of the books the series is based on, is pleased.", "author: Petra Holm"),
    ("Petra Holm, the author of the novels, is pleased.", "author: Petra Holm"),
    ("The TV adaptation of Petra Holm's novel begins.", "author: Petra Holm"),
    ("Petra Holm's bestseller comes to the screen.", "author: Petra Holm"),
    ("The anime adapts Petra Holm's manga of the same name.", "author: Petra Holm"),
    ("It is the anime adaptation of the light novel series by Petra Holm.", "author: Petra Holm"),
    ("It is based on Dan Vik and Petra Holm's graphic novel.", "author: Dan Vik; author: Petra Holm"),
    ("It is based on the graphic novel by Dan Vik and Petra Holm.", "author: Dan Vik; author: Petra Holm"),
    ("It draws on the novels of Petra Holm.", "author: Petra Holm"),
    ("The series is based on a podcast by Petra Holm.", "author: Petra Holm"),
    ("It is based on the comic book created by Petra Holm.", "author: Petra Holm"),
    ("It is based on the play by Petra Holm.", "author: Petra Holm"),
    ("It is based on the article by Petra Holm in a magazine.", "author: Petra Holm"),
    ("Based on characters created by Petra Holm, it follows a nurse.", "author: Petra Holm"),
    # pronouns and parts
    ("Ada Lund created the series. She also directs it.", "creator: Ada Lund; director: Ada Lund"),
    ("Ada Lund created the series. She is also the showrunner.", "creator: Ada Lund; showrunner: Ada Lund"),
    ("Ada Lund created the series. Lund also writes it.", "creator: Ada Lund; writer: Ada Lund"),
    (
        "Ada Lund and Tom Reyes created the series. They also serve as showrunners.",
        "creator: Ada Lund; creator: Tom Reyes; showrunner: Ada Lund; showrunner: Tom Reyes",
    ),
    (
        "Ada Lund and Tom Reyes created the series. The two also acted as showrunners.",
        "creator: Ada Lund; creator: Tom Reyes; showrunner: Ada Lund; showrunner: Tom Reyes",
    ),
    (
        "Ada Lund and Tom Reyes created the series. The duo wrote every episode.",
        "creator: Ada Lund; creator: Tom Reyes; writer: Ada Lund; writer: Tom Reyes",
    ),
    (
        "Ada Lund and Tom Reyes created the series. Both executive produce.",
        "creator: Ada Lund; creator: Tom Reyes; producer: Ada Lund; producer: Tom Reyes",
    ),
    ("Ada Lund is the creator of the series, which she also directs.", "creator: Ada Lund; director: Ada Lund"),
    ("Ada Lund created the series and she also directs it.", "creator: Ada Lund; director: Ada Lund"),
    ("Ada Lund created the series and also directs it.", "creator: Ada Lund; director: Ada Lund"),
    ("Ada Lund wrote the series, and Tom Reyes directs.", "writer: Ada Lund; director: Tom Reyes"),
    (
        "Ada Lund wrote the series with Tom Reyes, who directs.",
        "writer: Ada Lund; writer: Tom Reyes; director: Tom Reyes",
    ),
    ("The series was written by Ada Lund, who is also an executive producer.", "writer: Ada Lund; producer: Ada Lund"),
)
# Sentences that look like it and say nothing of the kind.
SILENT: tuple[str, ...] = (
    "The series is produced by Nils Brand's Pier Films.",
    "The series is produced by Pier Films.",
    "Pier Films produces the series.",
    "The series is a production of Pier Films.",
)
# Read wrongly so far: the sentence, and what should come out. One that is read rightly at last moves up.
KNOWN_MISSES: tuple[tuple[str, str], ...] = (
    (
        "The series was written by Ada Lund and directed by Tom Reyes, who both executive produce.",
        "writer: Ada Lund; director: Tom Reyes; producer: Ada Lund; producer: Tom Reyes",
    ),
)


@pytest.mark.parametrize(("sentence", "noted"), SAID)
def test_said(sentence: str, noted: str) -> None:
    assert told(sentence, Attribute.CREW) == expected(noted)


@pytest.mark.parametrize("sentence", SILENT)
def test_silent(sentence: str) -> None:
    assert told(sentence, Attribute.CREW) == ""


@pytest.mark.parametrize(("sentence", "noted"), KNOWN_MISSES)
def test_known_misses_are_still_missed(sentence: str, noted: str) -> None:
    assert told(sentence, Attribute.CREW) != expected(noted)
