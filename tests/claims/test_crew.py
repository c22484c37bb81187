"""Crew: who made the show, and who wrote what it is made from."""

from __future__ import annotations

import pytest
from desk import expected, told

from monitor.model import Attribute

ATTRIBUTES = (Attribute.CREW,)

# What the article says, and what a fan would note.
SAID = (
    ("Winter Harbor was created by Ada Lund.", "creator: Ada Lund"),
    ("Ada Lund is the creator of the lighthouse drama.", "creator: Ada Lund"),
    ("Ada Lund is the creator of the hospital drama.", "creator: Ada Lund"),
    ("Showrunner Jo Marsh said that the scripts are ready.", "showrunner: Jo Marsh"),
    ("Jo Marsh is the showrunner of the drama.", "showrunner: Jo Marsh"),
    ("The series is directed by Lisa Kemp and written by Carl Dunn.", "director: Lisa Kemp; writer: Carl Dunn"),
    ("Lisa Kemp directed all eight episodes of season 2.", "director s2: Lisa Kemp"),
    (
        "Executive producers are Nils Brand, Lisa Kemp and Piet Maas.",
        "producer: Nils Brand; producer: Lisa Kemp; producer: Piet Maas",
    ),
    ("The show is based on the novels by Petra Holm.", "author: Petra Holm"),
    ("It is an adaptation of Petra Holm's bestselling novel.", "author: Petra Holm"),
    ("The music was composed by Piet Maas.", "composer: Piet Maas"),
    ("Ada Lund, creator and showrunner of Winter Harbor, is pleased.", "creator: Ada Lund; showrunner: Ada Lund"),
    ("Jo Marsh will take over as showrunner in season 3.", "showrunner s3: Jo Marsh"),
    ("Director: Lisa Kemp", "director: Lisa Kemp"),
    ("Ada Lund co-created the show with Jo Marsh.", "creator: Ada Lund; creator: Jo Marsh"),
    ("Lisa Kemp serves as director and executive producer of the series.", "director: Lisa Kemp; producer: Lisa Kemp"),
    ("Nils Brand is no longer an executive producer.", "producer denied: Nils Brand"),
    ("Lisa Kemp is at the helm of the series.", "director: Lisa Kemp"),
    ("At the helm of the series is Lisa Kemp.", "director: Lisa Kemp"),
    ("The network put Lisa Kemp at the helm of the drama.", "director: Lisa Kemp"),
    ("The series has Lisa Kemp in the director's chair.", "director: Lisa Kemp"),
    ("Behind the camera of the series stands Lisa Kemp.", "director: Lisa Kemp"),
    ("Lisa Kemp takes over directing duties from Karl Voigt.", "director: Lisa Kemp"),
    ("Directing duties on the series fall to Lisa Kemp and Nils Brand.", "director: Lisa Kemp; director: Nils Brand"),
    ("Lisa Kemp, who also directed Salt Road, is directing the series.", "director: Lisa Kemp"),
    ("The series, with Lisa Kemp directing, will run to six parts.", "director: Lisa Kemp"),
    (
        "Two people directed the first season: Lisa Kemp and Nils Brand.",
        "director s1: Lisa Kemp; director s1: Nils Brand",
    ),
    ("Lisa Kemp is now the director of the series.", "director: Lisa Kemp"),
    ("Lisa Kemp, who made several short films before, is now the director.", "director: Lisa Kemp"),
    ("Winter Harbor is directed by Lisa Kemp (Salt Road) and Nils Brand.", "director: Lisa Kemp; director: Nils Brand"),
    ("Season 2 is helmed by Lisa Kemp.", "director s2: Lisa Kemp"),
    ("Lisa Kemp calls the shots on Winter Harbor.", "director: Lisa Kemp"),
    ("The show's director, Lisa Kemp, said that she was tired.", "director: Lisa Kemp"),
    ("The director of Winter Harbor, Lisa Kemp, said that she was tired.", "director: Lisa Kemp"),
    ("Winter Harbor director Lisa Kemp said that she was tired.", "director: Lisa Kemp"),
    ("Lisa Kemp will direct all eight episodes, with Carl Dunn writing.", "director: Lisa Kemp; writer: Carl Dunn"),
    ("The scripts come from Carl Dunn.", "writer: Carl Dunn"),
    ("The scripts are by Carl Dunn and Jo Marsh.", "writer: Carl Dunn; writer: Jo Marsh"),
    ("The scripts of the series were in the hands of Carl Dunn.", "writer: Carl Dunn"),
    ("The series comes from the pen of Carl Dunn.", "writer: Carl Dunn"),
    ("The series, with scripts by Carl Dunn, is set on an island.", "writer: Carl Dunn"),
    ("Carl Dunn wrote the pilot of the series.", "writer: Carl Dunn"),
    ("Carl Dunn has written all six episodes of Winter Harbor.", "writer: Carl Dunn"),
    ("Carl Dunn co-wrote the series with Jo Marsh.", "writer: Carl Dunn; writer: Jo Marsh"),
    ("Carl Dunn has written the series together with Jo Marsh.", "writer: Carl Dunn; writer: Jo Marsh"),
    ("Carl Dunn penned the teleplay of Winter Harbor.", "writer: Carl Dunn"),
    ("The screenplay of Winter Harbor is by Carl Dunn.", "writer: Carl Dunn"),
    ("Screenwriter Carl Dunn is busy with season 2 of Winter Harbor.", "writer s2: Carl Dunn"),
    ("Carl Dunn, who is the writer of Winter Harbor, has signed a contract.", "writer: Carl Dunn"),
    ("Winter Harbor is the work of writer Carl Dunn.", "writer: Carl Dunn"),
    ("Series composition is in the hands of Carl Dunn.", "writer: Carl Dunn"),
    ("Carl Dunn is in charge of series composition.", "writer: Carl Dunn"),
    ("Carl Dunn (Salt Road) is writing the scripts of season 2.", "writer s2: Carl Dunn"),
    ("Ada Lund dreamed up Winter Harbor.", "creator: Ada Lund"),
    ("Winter Harbor was dreamt up by Ada Lund.", "creator: Ada Lund"),
    ("Ada Lund, who created the series, is pleased.", "creator: Ada Lund"),
    ("The mind behind the series is Ada Lund.", "creator: Ada Lund"),
    ("The series comes from creator Ada Lund.", "creator: Ada Lund"),
    ("The series hails from co-creators Ada Lund and Tom Reyes.", "creator: Ada Lund; creator: Tom Reyes"),
    ("Series creator and executive producer Ada Lund is pleased.", "creator: Ada Lund; producer: Ada Lund"),
    ("Created by Ada Lund, Winter Harbor follows a family of fishers.", "creator: Ada Lund"),
    ("Ada Lund's brainchild, the series is set on an island.", "creator: Ada Lund"),
    ("Ada Lund (Salt Road) created the series.", "creator: Ada Lund"),
    (
        'Ada Lund ("Salt Road") is showrunner and an executive producer as well.',
        "showrunner: Ada Lund; producer: Ada Lund",
    ),
    ('Ada Lund ("Salt Road") is show runner of the series.', "showrunner: Ada Lund"),
    (
        "Ada Lund, the creator of the series and yet another executive producer, wrote the pilot.",
        "creator: Ada Lund; producer: Ada Lund; writer: Ada Lund",
    ),
    (
        "Author Petra Holm, showrunner and creator of the Netflix series Winter Harbor, was overjoyed.",
        "author: Petra Holm; showrunner: Petra Holm; creator: Petra Holm",
    ),
    ("Jo Marsh is running the show.", "showrunner: Jo Marsh"),
    ("Jo Marsh steps in as showrunner of Winter Harbor.", "showrunner: Jo Marsh"),
    ("Jo Marsh is replacing Karl Voigt as showrunner of Winter Harbor.", "showrunner: Jo Marsh"),
    (
        "Jo Marsh, who is showrunner together with Piet Maas, is pleased with Winter Harbor.",
        "showrunner: Jo Marsh; showrunner: Piet Maas",
    ),
    ("Jo Marsh has been named showrunner of the series.", "showrunner: Jo Marsh"),
    ("Jo Marsh was hired as showrunner of the series.", "showrunner: Jo Marsh"),
    ("The showrunner is Jo Marsh, the composer Piet Maas.", "showrunner: Jo Marsh; composer: Piet Maas"),
    ("Co-showrunners Jo Marsh and Piet Maas are pleased.", "showrunner: Jo Marsh; showrunner: Piet Maas"),
    ("The new showrunner of the series is Jo Marsh (Salt Road, Pier Nine).", "showrunner: Jo Marsh"),
    ("Nils Brand produces the series.", "producer: Nils Brand"),
    ("Nils Brand and Ada Lund produce.", "producer: Nils Brand; producer: Ada Lund"),
    ("Nils Brand is executive producing the series.", "producer: Nils Brand"),
    ("Nils Brand executive produces via Pier Films.", "producer: Nils Brand"),
    (
        "Nils Brand, Piet Maas and Ada Lund all executive produce.",
        "producer: Nils Brand; producer: Piet Maas; producer: Ada Lund",
    ),
    ("Nils Brand serves as an exec producer on the series.", "producer: Nils Brand"),
    ("Nils Brand and Piet Maas are on board as executive producers.", "producer: Nils Brand; producer: Piet Maas"),
    ("Among the executive producers are Nils Brand and Piet Maas.", "producer: Nils Brand; producer: Piet Maas"),
    (
        "The executive producers of Winter Harbor include Nils Brand, Piet Maas, and Ada Lund.",
        "producer: Nils Brand; producer: Piet Maas; producer: Ada Lund",
    ),
    (
        "Executive producing alongside Ada Lund are Nils Brand and Piet Maas.",
        "producer: Ada Lund; producer: Nils Brand; producer: Piet Maas",
    ),
    ("Nils Brand of Pier Films, the drama's producer, is pleased.", "producer: Nils Brand"),
    ("EPs Nils Brand and Piet Maas are pleased with Winter Harbor.", "producer: Nils Brand; producer: Piet Maas"),
    ("Nils Brand will stay on as an executive producer.", "producer: Nils Brand"),
    ("Nils Brand is not coming back as executive producer.", "producer denied: Nils Brand"),
    ("The series is a production of Pier Films, with Nils Brand as executive producer.", "producer: Nils Brand"),
    ("The series is produced by Nils Brand for Pier Films.", "producer: Nils Brand"),
    (
        "Jo Marsh serves as showrunner, while Lisa Kemp directs and Nils Brand produces.",
        "showrunner: Jo Marsh; director: Lisa Kemp; producer: Nils Brand",
    ),
    ("The score is by Piet Maas.", "composer: Piet Maas"),
    ("Piet Maas provides the music for the series.", "composer: Piet Maas"),
    ("Piet Maas composes the music for the series.", "composer: Piet Maas"),
    ("Piet Maas wrote the score of the series.", "composer: Piet Maas"),
    ("The series, with music by Piet Maas, is set on an island.", "composer: Piet Maas"),
    ("The music of the series comes from Piet Maas.", "composer: Piet Maas"),
    ("Winter Harbor is scored by Piet Maas.", "composer: Piet Maas"),
    ("Piet Maas is composing the music at the studio.", "composer: Piet Maas"),
    (
        "The television anime of Petra Holm and Dan Vik's Winter Harbor light novels returns.",
        "author: Petra Holm; author: Dan Vik",
    ),
    ("Winter Harbor adapts Petra Holm's fantasy manga.", "author: Petra Holm"),
    ("The anime adapts the manga of the same name by Petra Holm.", "author: Petra Holm"),
    ("The series is based on a novel of the same name by Petra Holm.", "author: Petra Holm"),
    ("The series is based on the best-selling books by author Petra Holm.", "author: Petra Holm"),
    ("Petra Holm's novel was turned into the series.", "author: Petra Holm"),
    ("The series brings Petra Holm's young adult novels to the screen.", "author: Petra Holm"),
    ("Petra Holm launched the manga in a magazine in 2011.", "author: Petra Holm"),
    ("Petra Holm wrote the novel on which the series is based.", "author: Petra Holm"),
    ("The drama is adapted from the webtoon by Petra Holm.", "author: Petra Holm"),
    ("The source is the web novel written by Petra Holm.", "author: Petra Holm"),
    ("Petra Holm, the author of the books, is pleased with the series.", "author: Petra Holm"),
    ("The series is inspired by the memoir of Petra Holm.", "author: Petra Holm"),
    ("Petra Holm, whose novel is the basis of the series, is pleased.", "author: Petra Holm"),
    ("Story: Petra Holm. Script: Carl Dunn.", "writer: Carl Dunn"),
    ("Directed by: Lisa Kemp", "director: Lisa Kemp"),
    ("Ada Lund, who created the series with Tom Reyes, is pleased.", "creator: Ada Lund; creator: Tom Reyes"),
    (
        "Ada Lund and Tom Reyes are the showrunners of the series, and executive produce as well.",
        "showrunner: Ada Lund; showrunner: Tom Reyes; producer: Ada Lund; producer: Tom Reyes",
    ),
    ("For the drama the network put director Lisa Kemp at the helm.", "director: Lisa Kemp"),
    (
        "Jo Marsh, who is showrunner together with Piet Maas, has said so.",
        "showrunner: Jo Marsh; showrunner: Piet Maas",
    ),
    ("That has not gone unnoticed by the creator of Winter Harbor, Ada Lund.", "creator: Ada Lund"),
    ("That has not gone unnoticed by the creator, Ada Lund.", "creator: Ada Lund"),
    ("The show's creator, Ada Lund, has said so.", "creator: Ada Lund"),
    ("Lisa Kemp, the show's writer and director, has said so.", "writer: Lisa Kemp; director: Lisa Kemp"),
    (
        "Lisa Kemp, who storyboarded and directed episodes of other shows before, is now the director.",
        "director: Lisa Kemp",
    ),
    (
        "Lisa Kemp, the award winner, again directs, writes and executive produces.",
        "director: Lisa Kemp; writer: Lisa Kemp; producer: Lisa Kemp",
    ),
    (
        'Lisa Kemp and Nils Brand ("Pier Nine") direct; Carl Dunn writes.',
        "director: Lisa Kemp; director: Nils Brand; writer: Carl Dunn",
    ),
    ("Lisa Kemp also directed the first two seasons of the show.", "director s1: Lisa Kemp; director s2: Lisa Kemp"),
    ("Lisa Kemp's script knows what it wants.", "writer: Lisa Kemp"),
    ("Lisa Kemp's score is lovely.", "composer: Lisa Kemp"),
    ("Based on Lisa Kemp's novel, the series follows two sisters.", "author: Lisa Kemp"),
    ("The series follows Lisa Kemp's bestseller closely.", "author: Lisa Kemp"),
    ("The scripts flow from the pen of Lisa Kemp, and Nils Brand directs.", "writer: Lisa Kemp; director: Nils Brand"),
    ("The series comes from the pen of Lisa Kemp.", "writer: Lisa Kemp"),
    ("Lisa Kemp, best known for the film Winter Receipt, wrote the drama.", "writer: Lisa Kemp"),
    ("Lisa Kemp, whose last film won a prize in Cannes, directs.", "director: Lisa Kemp"),
    ("Lisa Kemp, who directs, could not come.", "director: Lisa Kemp"),
    ("Lisa Kemp, who directs season 3, says so.", "director s3: Lisa Kemp"),
    ("The direction is shared by Lisa Kemp and Nils Brand.", "director: Lisa Kemp; director: Nils Brand"),
    ("Lisa Kemp shares the directing with Nils Brand.", "director: Lisa Kemp; director: Nils Brand"),
    ("Directing duties are shared by Lisa Kemp and Nils Brand.", "director: Lisa Kemp; director: Nils Brand"),
    ("All six episodes were directed by Nils Brand.", "director: Nils Brand"),
    ("Every one of them was directed by Nils Brand.", "director: Nils Brand"),
    ("They will be directed, all of them, by Nils Brand.", "director: Nils Brand"),
    ("Lisa Kemp has written every one of the episodes.", "writer: Lisa Kemp"),
    ("Lisa Kemp wrote all eight parts.", "writer: Lisa Kemp"),
    ("Lisa Kemp dreamed up the series.", "creator: Lisa Kemp"),
    ("Lisa Kemp, the playwright who dreamed the whole thing up, is from Hull.", "creator: Lisa Kemp"),
    ("The series is the brainchild of Lisa Kemp.", "creator: Lisa Kemp"),
    ("The show was Lisa Kemp's idea.", "creator: Lisa Kemp"),
    ("It is a drama that Lisa Kemp created.", "creator: Lisa Kemp"),
    ("The comedy that Lisa Kemp created starts tonight.", "creator: Lisa Kemp"),
    ("The adaptation is in the hands of Lisa Kemp.", "writer: Lisa Kemp"),
    ("The novel was adapted by Lisa Kemp.", "writer: Lisa Kemp"),
    (
        "The eight parts have been adapted by Lisa Kemp, who is also running the show.",
        "writer: Lisa Kemp; showrunner: Lisa Kemp",
    ),
    ("Lisa Kemp runs the show.", "showrunner: Lisa Kemp"),
    ("Lisa Kemp is running the show.", "showrunner: Lisa Kemp"),
    ("The show is run by Lisa Kemp.", "showrunner: Lisa Kemp"),
    ("Series boss Lisa Kemp spoke to fans.", "showrunner: Lisa Kemp"),
    ("Lisa Kemp keeps her credit as an executive producer.", "producer: Lisa Kemp"),
    ("Lisa Kemp stays on as an executive producer.", "producer: Lisa Kemp"),
    ("Among the executive producers are Lisa Kemp and Nils Brand.", "producer: Lisa Kemp; producer: Nils Brand"),
    (
        "Among the executive producers are Lisa Kemp herself and Nils Brand.",
        "producer: Lisa Kemp; producer: Nils Brand",
    ),
    (
        "Executive producers include Lisa Kemp, Nils Brand and Jo Marsh.",
        "producer: Lisa Kemp; producer: Nils Brand; producer: Jo Marsh",
    ),
    ("Lisa Kemp and Nils Brand act as showrunners.", "showrunner: Lisa Kemp; showrunner: Nils Brand"),
    ("Lisa Kemp acts as executive producer.", "producer: Lisa Kemp"),
    ("The series composition is again up to Lisa Kemp.", "writer: Lisa Kemp"),
    ("Series composition: Lisa Kemp", "writer: Lisa Kemp"),
    ("Director: Nils Brand", "director: Nils Brand"),
    ("Directed by: Nils Brand", "director: Nils Brand"),
    ("The score is by Lisa Kemp.", "composer: Lisa Kemp"),
    ("The music was once more written by Lisa Kemp.", "composer: Lisa Kemp"),
    ("Lisa Kemp wrote the music.", "composer: Lisa Kemp"),
    ("Lisa Kemp is back in the director's chair.", "director: Lisa Kemp"),
    ("Nils Brand takes over the director's chair from Lisa Kemp.", "director: Nils Brand"),
    ("The web novel on which it is based is by Lisa Kemp.", "author: Lisa Kemp"),
    ("It is an adaptation of a novel by Lisa Kemp.", "author: Lisa Kemp"),
    ("The source is a web novel by the writer Lisa Kemp.", "author: Lisa Kemp"),
    ("Lisa Kemp, who wrote the novel, is happy with the series.", "author: Lisa Kemp"),
    ("Lisa Kemp's 2015 novel of the same name is the source.", "author: Lisa Kemp"),
    (
        "Nils Brand and Ada Lund will also executive produce along with Jo Marsh.",
        "producer: Nils Brand; producer: Ada Lund; producer: Jo Marsh",
    ),
    (
        'Lisa Kemp ("Salt Road"), the creator, wrote the pilot; Nils Brand ("Pier") directed it.',
        "creator: Lisa Kemp; writer: Lisa Kemp; director: Nils Brand",
    ),
)
# Sentences that look like it and say nothing of the kind.
SILENT = (
    "The series was developed by Ada Lund.",
    '"Copper Bay" was created by Hugo Brenn.',
    "Carl Dunn also wrote the film Salt Road.",
    "Mina Falk plays a director called Iris Crane.",
    "Who will direct season 2?",
    "The assistant director Karl Voigt broke a leg.",
    "Kim Berg is a freelance writer who loves television.",
    "The former showrunner Karl Voigt lives in Oslo.",
    "Casting director Jana Roth found the twins.",
    "The creator of the island's lighthouse was a monk.",
    "Karl Voigt is the director of the hospital.",
    "Mina Falk plays Iris Crane. Iris Crane is a writer who lives by the sea.",
    "Tom Reyes plays Bo Lark. Bo Lark is the author of a diary that everybody wants.",
    "Lisa Kemp directed the film Salt Road before.",
    "Lisa Kemp, known for directing Copper Bay, plays a nurse.",
    "Mina Falk plays a film director called Iris Crane.",
    "The author of this article is Karl Voigt.",
    "Nils Brand is a producer of coffee in the drama.",
    "Mina Falk wrote a letter to her fans.",
    "Mina Falk directed a question at the audience.",
    "Karl Voigt wrote on Twitter that the series was great.",
    "Karl Voigt wrote the article about the series.",
    "Written by Karl Voigt",
    "By Karl Voigt, senior writer",
    "Mina Falk produces a knife and cuts the rope.",
    "The plot follows Bo Lark, a writer who comes to an island.",
    "Iris Crane, a director with a secret, comes to the harbor.",
    "Lisa Kemp's pop videos are famous.",
    "Lisa Kemp's words touched everybody.",
    "Lisa Kemp's music teacher was there.",
)
# Read wrongly so far: the sentence, and what should come out. One that is read rightly at last moves up.
KNOWN_MISSES: tuple[tuple[str, str], ...] = (
    ("Written by Carl Dunn, the drama is set on an island.", "writer: Carl Dunn"),
    (
        "The executive producers are Lisa Kemp, Nils Brand and Ada Lund, who also wrote the script.",
        "producer: Lisa Kemp; producer: Nils Brand; producer: Ada Lund; writer: Ada Lund",
    ),
)


@pytest.mark.parametrize(("sentence", "noted"), SAID)
def test_said(sentence: str, noted: str) -> None:
    assert told(sentence, *ATTRIBUTES) == expected(noted)


@pytest.mark.parametrize("sentence", SILENT)
def test_silent(sentence: str) -> None:
    assert told(sentence, *ATTRIBUTES) == ""


@pytest.mark.parametrize(("sentence", "noted"), KNOWN_MISSES)
def test_known_misses_are_still_missed(sentence: str, noted: str) -> None:
    assert told(sentence, *ATTRIBUTES) != expected(noted)


def test_rule_6_crew_has_a_season_only_where_its_own_sentence_numbers_one() -> None:
    assert told("Season 2 is on its way. Lisa Kemp directs the show.", *ATTRIBUTES) == "director: Lisa Kemp"
    assert told("Lisa Kemp directed season 2.", *ATTRIBUTES) == "director s2: Lisa Kemp"


def test_rule_15_developed_by_is_no_crew() -> None:
    assert told("The series was developed by Ada Lund.", *ATTRIBUTES) == ""
