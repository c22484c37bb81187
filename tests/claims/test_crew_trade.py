"""Crew, in the manner of the trade press: who joins, who leaves, who is credited with what."""

from __future__ import annotations

import pytest
from desk import expected, told

from monitor.model import Attribute

SAID = (
    # trade
    ("Season 3 has a new showrunner in Jo Marsh.", "showrunner s3: Jo Marsh"),
    ("The series has found its director in Lisa Kemp.", "director: Lisa Kemp"),
    ("Petra Holm has adapted her own novel for the series.", "writer: Petra Holm; author: Petra Holm"),
    ("Carl Dunn wrote the series, based on his own play, for the network.", "writer: Carl Dunn"),
    ("Executive producing are Nils Brand and, for Pier Films, Jo Marsh.", "producer: Nils Brand; producer: Jo Marsh"),
    ("Carl Dunn co-wrote season 2 with Jo Marsh.", "writer s2: Carl Dunn; writer s2: Jo Marsh"),
    ("Gamri's webtoon of the same name is the source of the series.", "author: Gamri"),
    ("The series, whose original manga is drawn by Petra Holm, is back.", "author: Petra Holm"),
    ("The anime is being directed at Pier Studio by Lisa Kemp.", "director: Lisa Kemp"),
    (
        "Lisa Kemp's name appears twice in the credits, as director and as producer.",
        "director: Lisa Kemp; producer: Lisa Kemp",
    ),
    ("Behind the camera stood Lisa Kemp.", "director: Lisa Kemp"),
    (
        "The script was not written by Carl Dunn, but by his sister, Jo Marsh.",
        "writer denied: Carl Dunn; writer: Jo Marsh",
    ),
    (
        "Jo Marsh is no longer the showrunner; Ada Lund takes over in season 5.",
        "showrunner denied: Jo Marsh; showrunner s5: Ada Lund",
    ),
    (
        "Among the executive producers are Nils Brand and Jo Marsh; Lund is another.",
        "producer: Nils Brand; producer: Jo Marsh",
    ),
    (
        "It is written and executive produced by Ada Lund, with Lisa Kemp directing and executive producing the pilot.",
        "writer: Ada Lund; producer: Ada Lund; director: Lisa Kemp; producer: Lisa Kemp",
    ),
    (
        "Ada Lund penned the script and is executive producing with Nils Brand and Jo Marsh.",
        "writer: Ada Lund; producer: Ada Lund; producer: Nils Brand; producer: Jo Marsh",
    ),
    ("Ada Lund will pen the adaptation.", "writer: Ada Lund"),
    ("Ada Lund has been set to write.", "writer: Ada Lund"),
    ("Ada Lund has been hired to pen the pilot script.", "writer: Ada Lund"),
    ("Ada Lund has come aboard as showrunner and executive producer.", "showrunner: Ada Lund; producer: Ada Lund"),
    ("Ada Lund has joined the series as co-showrunner.", "showrunner: Ada Lund"),
    ("Ada Lund joins as director.", "director: Ada Lund"),
    ("Ada Lund is set as showrunner.", "showrunner: Ada Lund"),
    ("Ada Lund has been upped to showrunner.", "showrunner: Ada Lund"),
    ("Netflix has tapped Ada Lund to write and direct.", "writer: Ada Lund; director: Ada Lund"),
    ("The network hired Ada Lund to run the show.", "showrunner: Ada Lund"),
    ("The streamer has enlisted Lisa Kemp to direct.", "director: Lisa Kemp"),
    ("The producers have brought in Lisa Kemp to direct season 2.", "director s2: Lisa Kemp"),
    ("They have hired Lisa Kemp as director.", "director: Lisa Kemp"),
    ("Ada Lund executive produces with Nils Brand's Pier Films.", "producer: Ada Lund"),
    (
        "Nils Brand and Jo Marsh exec produce for Pier Films, with Ada Lund exec producing for the network.",
        "producer: Nils Brand; producer: Jo Marsh; producer: Ada Lund",
    ),
    ("Pier Films' Nils Brand serves as executive producer.", "producer: Nils Brand"),
    ("Nils Brand, who founded Pier Films, is among the producers.", "producer: Nils Brand"),
    (
        "Executive producers: Nils Brand (Pier Films), Jo Marsh (Rock TV) and Ada Lund",
        "producer: Nils Brand; producer: Jo Marsh; producer: Ada Lund",
    ),
    (
        "Ada Lund (creator, showrunner), Lisa Kemp (director) and Nils Brand (producer) spoke at the panel.",
        "creator: Ada Lund; showrunner: Ada Lund; director: Lisa Kemp; producer: Nils Brand",
    ),
    ("Showrunner/EP Ada Lund spoke at the panel.", "showrunner: Ada Lund; producer: Ada Lund"),
    ("Ada Lund, showrunner/EP, spoke at the panel.", "showrunner: Ada Lund; producer: Ada Lund"),
    ("Creator-star Ada Lund spoke at the panel.", "creator: Ada Lund"),
    ("Scribe Carl Dunn spoke at the panel.", "writer: Carl Dunn"),
    ("Helmer Lisa Kemp spoke at the panel.", "director: Lisa Kemp"),
    (
        "Multi-hyphenate Ada Lund created, writes, directs and stars in the series.",
        "creator: Ada Lund; writer: Ada Lund; director: Ada Lund",
    ),
    ("Ada Lund stars in the series, which she also wrote.", "writer: Ada Lund"),
    ("Ada Lund stars in, writes and directs the series.", "writer: Ada Lund; director: Ada Lund"),
    ("Ada Lund plays the lead and also wrote the script.", "writer: Ada Lund"),
    ("The series, written by and starring Ada Lund, starts in May.", "writer: Ada Lund"),
    (
        "The series, which is written, directed and produced by Ada Lund, starts in May.",
        "writer: Ada Lund; director: Ada Lund; producer: Ada Lund",
    ),
    (
        "Ada Lund is the writer, director and producer of the series.",
        "writer: Ada Lund; director: Ada Lund; producer: Ada Lund",
    ),
    ("Ada Lund is both writer and director.", "writer: Ada Lund; director: Ada Lund"),
    ("Ada Lund, who is writing and directing, spoke at the panel.", "writer: Ada Lund; director: Ada Lund"),
    ("As showrunner, Ada Lund oversaw the writers' room.", "showrunner: Ada Lund"),
    ("As the series' creator, Ada Lund knows the end.", "creator: Ada Lund"),
    ("As writer and director, Ada Lund knows the end.", "writer: Ada Lund; director: Ada Lund"),
    ('"We are done," says Ada Lund, the creator.', "creator: Ada Lund"),
    ('"We are done," says creator Ada Lund.', "creator: Ada Lund"),
    ('"We are done," Ada Lund, the showrunner, says.', "showrunner: Ada Lund"),
    ("Speaking to Variety, showrunner Ada Lund said so.", "showrunner: Ada Lund"),
    ("In an interview with creator Ada Lund, Variety learned it.", "creator: Ada Lund"),
    ("The drama reunites director Lisa Kemp with writer Carl Dunn.", "director: Lisa Kemp; writer: Carl Dunn"),
    ("The drama reunites Lisa Kemp with writer Carl Dunn.", "writer: Carl Dunn"),
    (
        "It is the first collaboration between director Lisa Kemp and writer Carl Dunn.",
        "director: Lisa Kemp; writer: Carl Dunn",
    ),
    ("It is director Lisa Kemp's first series.", "director: Lisa Kemp"),
    ("It is writer Carl Dunn's second project for the network.", "writer: Carl Dunn"),
    ("Showrunner Ada Lund's plan is a five-season story.", "showrunner: Ada Lund"),
    ("Creator Ada Lund's vision is dark.", "creator: Ada Lund"),
    (
        "The team behind the show, creator Ada Lund and director Lisa Kemp, spoke at the panel.",
        "creator: Ada Lund; director: Lisa Kemp",
    ),
    ("Ada Lund returns as writer, as does Lisa Kemp as director.", "writer: Ada Lund; director: Lisa Kemp"),
    ("Returning as showrunner is Ada Lund, while Lisa Kemp will direct.", "showrunner: Ada Lund; director: Lisa Kemp"),
    (
        "Ada Lund remains on board as executive producer, but Jo Marsh will be the showrunner.",
        "producer: Ada Lund; showrunner: Jo Marsh",
    ),
    ("The show was originally run by Ada Lund.", "showrunner: Ada Lund"),
    (
        "Ada Lund steps aside as showrunner, with Jo Marsh taking over.",
        "showrunner denied: Ada Lund; showrunner: Jo Marsh",
    ),
    ("Jo Marsh succeeds Ada Lund as showrunner.", "showrunner: Jo Marsh"),
    ("Ada Lund passes the baton as showrunner to Jo Marsh.", "showrunner denied: Ada Lund; showrunner: Jo Marsh"),
    ("Ada Lund has been replaced by Jo Marsh as showrunner.", "showrunner: Jo Marsh"),
    ("Jo Marsh will replace Ada Lund, who was showrunner for two seasons.", "showrunner: Ada Lund"),
    ("Ada Lund, who had served as showrunner since season 1, has left.", "showrunner s1: Ada Lund"),
    ("Lisa Kemp won an Emmy for directing the pilot.", "director: Lisa Kemp"),
    ("Carl Dunn won a prize for the script.", "writer: Carl Dunn"),
    ("Piet Maas was nominated for his score.", "composer: Piet Maas"),
    ("Direction, Lisa Kemp; script, Carl Dunn.", "director: Lisa Kemp; writer: Carl Dunn"),
    ("Ada Lund hatched the show in Hull.", "creator: Ada Lund"),
    ("Carl Dunn has scripted each and every hour of the series.", "writer: Carl Dunn"),
    ("Ada Lund is the showrunner. She's also directing.", "showrunner: Ada Lund; director: Ada Lund"),
    (
        "Ada Lund created the show. She's still listed as an executive producer.",
        "creator: Ada Lund; producer: Ada Lund",
    ),
    ("Directs: Lisa Kemp", "director: Lisa Kemp"),
    ("Director(s): Lisa Kemp, Nils Brand", "director: Lisa Kemp; director: Nils Brand"),
    ("PD: Lisa Kemp", "director: Lisa Kemp"),
    ("Writer-nim: Carl Dunn", "writer: Carl Dunn"),
    ('Original webtoon: "Cold Water" by Gamri', "author: Gamri"),
    ("Based on: Cold Water by Petra Holm", "author: Petra Holm"),
    ("The series is based on Cold Water by Petra Holm.", "author: Petra Holm"),
    ("Karl Voigt turned the reins over to Jo Marsh, who's the showrunner now.", "showrunner: Jo Marsh"),
    ("Jo Marsh, who's also an executive producer, wrote the pilot.", "producer: Jo Marsh; writer: Jo Marsh"),
    ("Behind the series are headwriter Carl Dunn and director Lisa Kemp.", "writer: Carl Dunn; director: Lisa Kemp"),
    ("Nils Brand will continue to EP.", "producer: Nils Brand"),
    ("The megaphone of the series will be held by Lisa Kemp.", "director: Lisa Kemp"),
    ("The series was cooked up by Ada Lund.", "creator: Ada Lund"),
    (
        "Carl Dunn wrote the first four episodes, and Lisa Kemp directed the last two.",
        "writer: Carl Dunn; director: Lisa Kemp",
    ),
    ("Tin Orchard's Piet Maas did the score for the series.", "composer: Piet Maas"),
    (
        "The series was written by creator Ada Lund with Jo Marsh.",
        "creator: Ada Lund; writer: Ada Lund; writer: Jo Marsh",
    ),
)
# Sentences that look like it and say nothing of the kind.
SILENT: tuple[str, ...] = (
    "Ada Lund, the novelist, has nothing to do with the show.",
    "Carl Dunn, who wrote Mina Falk's first film, came to the premiere.",
    "Mina Falk married director Hugo Brenn in 2011.",
    "The late director Hugo Brenn was her mentor.",
    "Mina Falk, daughter of director Hugo Brenn, plays Iris Crane.",
    "Mina Falk trained with director Hugo Brenn.",
    "Netflix executive Karl Voigt created a stir.",
    "Comedian Tom Reyes wrote on Instagram that he was sad.",
    "Tom Reyes produced two albums.",
    "Tom Reyes, who writes poems, plays Bo Lark.",
    "The team ran the test again, said Karl Voigt.",
    "She works as a writer for a newspaper run by Bo Lark (Tom Reyes).",
    "Mina Falk is also known as the author of two cookbooks.",
    "The documentary about the show was directed by Hugo Brenn.",
    "It was compared with the Danish series Salt Road, created by Hugo Brenn.",
    "Mina Falk was an assistant to director Hugo Brenn.",
)
# Read wrongly so far: the sentence, and what should come out. One that is read rightly at last moves up.
KNOWN_MISSES: tuple[tuple[str, str], ...] = (("Bo Lark runs the show at the harbor bar.", ""),)


@pytest.mark.parametrize(("sentence", "noted"), SAID)
def test_said(sentence: str, noted: str) -> None:
    assert told(sentence, Attribute.CREW) == expected(noted)


@pytest.mark.parametrize("sentence", SILENT)
def test_silent(sentence: str) -> None:
    assert told(sentence, Attribute.CREW) == ""


@pytest.mark.parametrize(("sentence", "noted"), KNOWN_MISSES)
def test_known_misses_are_still_missed(sentence: str, noted: str) -> None:
    assert told(sentence, Attribute.CREW) != expected(noted)
