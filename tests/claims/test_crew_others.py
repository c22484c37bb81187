"""Crew, said in many ways: producers, composers and authors."""

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
    # others
    ("Winter Harbor is adapted from Petra Holm's best-selling 2011 novel.", "author: Petra Holm"),
    ("The series, an adaptation of the novel by Petra Holm, starts in May.", "author: Petra Holm"),
    ("Petra Holm's novel Cold Water is being adapted as Winter Harbor.", "author: Petra Holm"),
    ("The source material is Petra Holm's novel.", "author: Petra Holm"),
    ("The source material is a webtoon by Petra Holm.", "author: Petra Holm"),
    ("The show takes its story from Petra Holm's novel.", "author: Petra Holm"),
    ("The series is loosely based on the memoir of Petra Holm.", "author: Petra Holm"),
    ("The series is based on the New York Times bestseller by Petra Holm.", "author: Petra Holm"),
    ("The series is based on the popular web novel by author Haedari.", "author: Haedari"),
    (
        "The series is based on the webtoon of the same name, written by Petra Holm and illustrated by Dan Vik.",
        "author: Petra Holm",
    ),
    ("The series is based on the book series by Petra Holm and Dan Vik.", "author: Petra Holm; author: Dan Vik"),
    ("The series is based on a series of novels by Petra Holm.", "author: Petra Holm"),
    ("The series is based on the play of the same name by Petra Holm.", "author: Petra Holm"),
    ("The series is based on the novel by the late Petra Holm.", "author: Petra Holm"),
    ("The series is based on the novels of bestselling author Petra Holm.", "author: Petra Holm"),
    ("Bestselling author Petra Holm is pleased with the series.", "author: Petra Holm"),
    ("Novelist Petra Holm also wrote the scripts.", "author: Petra Holm; writer: Petra Holm"),
    ("Petra Holm, the novelist whose books inspired the show, is pleased.", "author: Petra Holm"),
    ("Petra Holm, author of the Cold Water books, is pleased with the series.", "author: Petra Holm"),
    ("Petra Holm's trilogy is the basis for the series.", "author: Petra Holm"),
    ("Fans of Petra Holm's books will love the series.", "author: Petra Holm"),
    ("The manga by Petra Holm has sold ten million copies.", "author: Petra Holm"),
    ("The anime is based on Petra Holm's manga of the same name.", "author: Petra Holm"),
    ("The anime is based on the light novels written by Petra Holm and illustrated by Dan Vik.", "author: Petra Holm"),
    ("Petra Holm and Dan Vik launched the manga in 2011.", "author: Petra Holm; author: Dan Vik"),
    ("Petra Holm serialized the manga in a magazine.", "author: Petra Holm"),
    ("The manga is written and drawn by Petra Holm.", "author: Petra Holm"),
    ("It is an adaptation of a short story by Petra Holm.", "author: Petra Holm"),
    ("It's a TV version of Petra Holm's novel.", "author: Petra Holm"),
    ("Nils Brand produces via his Pier Films banner.", "producer: Nils Brand"),
    ("Nils Brand and Jo Marsh produce through Pier Films.", "producer: Nils Brand; producer: Jo Marsh"),
    ("Nils Brand is producing the show with Jo Marsh.", "producer: Nils Brand; producer: Jo Marsh"),
    (
        "The show is produced by Nils Brand and Jo Marsh, with Ada Lund as co-producer.",
        "producer: Nils Brand; producer: Jo Marsh; producer: Ada Lund",
    ),
    ("The show's producers include Nils Brand and Jo Marsh.", "producer: Nils Brand; producer: Jo Marsh"),
    ("The show counts Nils Brand as an executive producer.", "producer: Nils Brand"),
    ("Nils Brand is on as executive producer.", "producer: Nils Brand"),
    ("Nils Brand boards as executive producer.", "producer: Nils Brand"),
    ("Nils Brand has an executive producer credit.", "producer: Nils Brand"),
    ("Nils Brand also has a producer credit on the show.", "producer: Nils Brand"),
    ("Nils Brand also gets an executive producer credit.", "producer: Nils Brand"),
    ("Nils Brand is credited with executive producing.", "producer: Nils Brand"),
    ("Nils Brand executive-produces the series for Pier Films.", "producer: Nils Brand"),
    ("Nils Brand is an exec producer, as is Jo Marsh.", "producer: Nils Brand; producer: Jo Marsh"),
    ("Nils Brand and Jo Marsh are among the executive producers.", "producer: Nils Brand; producer: Jo Marsh"),
    (
        "The team of executive producers is made up of Nils Brand and Jo Marsh.",
        "producer: Nils Brand; producer: Jo Marsh",
    ),
    ("Mina Falk, who plays Iris Crane, also serves as an executive producer.", "producer: Mina Falk"),
    ("In addition to starring, Mina Falk serves as executive producer.", "producer: Mina Falk"),
    ("In addition to starring, Mina Falk will executive produce.", "producer: Mina Falk"),
    ("Besides playing the lead, Mina Falk is an executive producer.", "producer: Mina Falk"),
    ("Mina Falk stars and serves as an executive producer.", "producer: Mina Falk"),
    ("Mina Falk will star as Iris Crane and executive produce.", "producer: Mina Falk"),
    ("Mina Falk leads the cast and executive produces.", "producer: Mina Falk"),
    ("Mina Falk doubles as executive producer.", "producer: Mina Falk"),
    ("Piet Maas composed the music for the series.", "composer: Piet Maas"),
    ("Piet Maas has composed the score for the second season.", "composer s2: Piet Maas"),
    ("Piet Maas is scoring the series.", "composer: Piet Maas"),
    ("Composer Piet Maas returns.", "composer: Piet Maas"),
    ("The score by Piet Maas is lovely.", "composer: Piet Maas"),
    ("Piet Maas handles the music.", "composer: Piet Maas"),
    ("The music has been composed by Piet Maas and Jo Marsh.", "composer: Piet Maas; composer: Jo Marsh"),
    ("Piet Maas' haunting score is lovely.", "composer: Piet Maas"),
    ("Piet Maas wrote the theme music.", "composer: Piet Maas"),
    ("Music director Piet Maas has composed the songs.", "composer: Piet Maas"),
    ("The music composer is Piet Maas.", "composer: Piet Maas"),
)
# Sentences that look like it and say nothing of the kind.
SILENT: tuple[str, ...] = (
    "The series is produced by Nils Brand's Pier Films.",
    "The series is produced by Pier Films.",
    "Pier Films produces the series.",
    "The series is a production of Pier Films.",
    "The series is inspired by the life of Petra Holm.",
    "Petra Holm's manga has been serialised since 2011.",
    "The drama is a remake of the British series created by Hugo Brenn.",
)
# Read wrongly so far: the sentence, and what should come out. One that is read rightly at last moves up.
KNOWN_MISSES: tuple[tuple[str, str], ...] = ()


@pytest.mark.parametrize(("sentence", "noted"), SAID)
def test_said(sentence: str, noted: str) -> None:
    assert told(sentence, Attribute.CREW) == expected(noted)


@pytest.mark.parametrize("sentence", SILENT)
def test_silent(sentence: str) -> None:
    assert told(sentence, Attribute.CREW) == ""


@pytest.mark.parametrize(("sentence", "noted"), KNOWN_MISSES)
def test_known_misses_are_still_missed(sentence: str, noted: str) -> None:
    assert told(sentence, Attribute.CREW) != expected(noted)
