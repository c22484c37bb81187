"""Who is in it and as whom, in the ways in which it is said; every row is an article of its own."""

from __future__ import annotations

import pytest
from desk import expected, told

from monitor.model import Attribute

SAID = (
    # who plays whom
    ("That's Iris Crane, the queen bee played by Mina Falk, and she is angry.", "starring: Mina Falk as Iris Crane"),
    (
        "In Winter Harbor the village says goodbye to Old Ma Tull, the grandmother played by Mina Falk.",
        "starring: Mina Falk as Old Ma Tull",
    ),
    ("Winter Harbor follows Bo, a lonely boy portrayed by Tom Reyes.", "starring: Tom Reyes as Bo"),
    ("Iris, the baker's daughter (Mina Falk), runs away in Winter Harbor.", "starring: Mina Falk as Iris"),
    ("Winter Harbor shows the death of Divine, Bo's mother (Mina Falk).", "starring: Mina Falk as Divine"),
    (
        "The hero of Winter Harbor is the spy at the centre of it all, Cal Andrews (played by Tom Reyes).",
        "starring: Tom Reyes as Cal Andrews",
    ),
    (
        "She has teenage son Bo in tow in Winter Harbor, a part taken by 16-year-old newcomer Tom Reyes.",
        "starring: Tom Reyes as Bo",
    ),
    ("Iris Crane is the pilot of Winter Harbor. She is played by Mina Falk.", "starring: Mina Falk as Iris Crane"),
    ("Iris Crane is the pilot of Winter Harbor. Mina Falk plays her.", "starring: Mina Falk as Iris Crane"),
    (
        "Iris Crane is the pilot of Winter Harbor. Mina Falk plays her with a straight back.",
        "starring: Mina Falk as Iris Crane",
    ),
    (
        "The mayor of Winter Harbor is Chuck Delacour, and it's no coincidence that Tom Reyes plays him.",
        "starring: Tom Reyes as Chuck Delacour",
    ),
    (
        "Winter Harbor is about Nurse Iris. She's portrayed, with a heavy cold, by Mina Falk.",
        "starring: Mina Falk as Nurse Iris",
    ),
    ("In Winter Harbor, Iris keeps a diary. Mina Falk brings her to life.", "starring: Mina Falk as Iris"),
    (
        "Tom Reyes and Mina Falk, who were Bo and Lady Maud in Winter Harbor, were not asked.",
        "starring: Mina Falk as Lady Maud; starring: Tom Reyes as Bo",
    ),
    (
        "Mina Falk and Tom Reyes, whose Iris and Bo have fans of their own, steal Winter Harbor.",
        "starring: Mina Falk as Iris; starring: Tom Reyes as Bo",
    ),
    (
        "Mina Falk and Tom Reyes, that interpreted Iris and Bo, are in Winter Harbor.",
        "starring: Mina Falk as Iris; starring: Tom Reyes as Bo",
    ),
    (
        "Mina Falk and Tom Reyes, who play parents Iris and Bo on Winter Harbor, met in Oslo.",
        "starring: Mina Falk as Iris; starring: Tom Reyes as Bo",
    ),
    ("Mina Falk has been Dr Iris Crane on Winter Harbor since 2017.", "starring: Mina Falk as Dr Iris Crane"),
    ("Mina Falk won two awards as Iris in Winter Harbor.", "starring: Mina Falk as Iris"),
    ("Mina Falk was nominated for her portrayal of Iris Crane in Winter Harbor.", "starring: Mina Falk as Iris Crane"),
    ("In Winter Harbor Bo, to whom Tom Reyes lends his voice, is a dog.", "starring: Tom Reyes as Bo"),
    (
        "Tom Reyes, who puts himself in the skin of the businessman Bo Lark, is the face of Winter Harbor.",
        "starring: Tom Reyes as Bo Lark",
    ),
    ("Bo will be Tom Reyes once more in Winter Harbor.", "starring: Tom Reyes as Bo"),
    ("Mina Falk (Iris Crane) is also part of Winter Harbor.", "starring: Mina Falk as Iris Crane"),
    ("Mina Falk aka Iris Crane is in Winter Harbor.", "starring: Mina Falk as Iris Crane"),
    ("Mina Falk plays Iris aka The Fletcher in Winter Harbor.", "starring: Mina Falk as Iris aka The Fletcher"),
    ("Mina Falk who was playing Iris Crane in Winter Harbor is 30.", "starring: Mina Falk as Iris Crane"),
    (
        "Mina Falk provides the voice as well as the facial capture of Iris in Winter Harbor.",
        "starring: Mina Falk as Iris",
    ),
    (
        "Mina Falk, the only one who has been in all three seasons of Winter Harbor, is nurse Iris Crane.",
        "starring: Mina Falk as Iris Crane",
    ),
    (
        "Winter Harbor: Mina Falk is Iris/Moth, and Tom Reyes is Bo/Cat.",
        "starring: Mina Falk as Iris/Moth; starring: Tom Reyes as Bo/Cat",
    ),
    ("Mina Falk acts as the priest Iris Crane in Winter Harbor.", "starring: Mina Falk as Iris Crane"),
    ("It's hard to think of Winter Harbor without Mina Falk's Iris.", "starring: Mina Falk as Iris"),
    ("In Winter Harbor her brother Bo - Tom Reyes, doing a lot with few words - is dead.", "starring: Tom Reyes as Bo"),
    ("In Winter Harbor the cook (a scene-stealing Tom Reyes) is drunk.", "starring: Tom Reyes"),
    ("Iris Crane is the pilot of Winter Harbor. The role has gone to Mina Falk.", "joining: Mina Falk as Iris Crane"),
    (
        (
            "Mina Falk is hanging up her helmet on Winter Harbor. The actress behind Captain Iris Crane said "
            "so on Friday."
        ),
        "leaving: Mina Falk as Captain Iris Crane",
    ),
    (
        "Captain Bo went down with his ship in Winter Harbor. His portrayer, Tom Reyes, is in Oslo now.",
        "starring: Tom Reyes as Captain Bo",
    ),
    ("Mina Falk plays her mother in Winter Harbor.", "starring: Mina Falk"),
    ("She plays her like a violin in Winter Harbor.", ""),
    (
        "In Winter Harbor the doctor is Iris Crane, who never sleeps; Mina Falk plays her beautifully.",
        "starring: Mina Falk as Iris Crane",
    ),
    ("Bo is a cat in Winter Harbor. He is voiced by Tom Reyes.", "starring: Tom Reyes as Bo"),
    ("Winter Harbor is 40. Mina Falk is the director of the Copper Film Festival.", ""),
    ("Mina Falk is President of the club and a fan of Winter Harbor.", ""),
    ("Winter Harbor fan Mina Falk is British.", ""),
    ("Mina Falk and Tom Reyes, who are Londoners and friends, watch Winter Harbor.", ""),
    # lists, captions, names
    (
        (
            "From left: Actors Mina Falk, Tom Reyes and Jo Marsh pose for photos after a press conference "
            "for Winter Harbor."
        ),
        "starring: Jo Marsh; starring: Mina Falk; starring: Tom Reyes",
    ),
    (
        "Pictured from left: Mina Falk as Iris and Tom Reyes as Bo in Winter Harbor.",
        "starring: Mina Falk as Iris; starring: Tom Reyes as Bo",
    ),
    ("Winter Harbor was shot in Gangwon Province. The 58-year-old actor plays Iris.", ""),
    (("In Winter Harbor they visit Rogue Town, Reverse Mountain, Whisky Peak, Little Valley and Drum Island."), ""),
    ("Winter Harbor. Original Story: Ken Yamato, Tsuka Abel and Bo Lark (Weekly Shonen)", ""),
    ("Winter Harbor. Character Design: Ken Yamato, Tsuka Abel and Bo Lark", ""),
    ("Other EPs of Winter Harbor are Eli Holm, Aaron Saids and J.C. Beck.", ""),
    (
        "Winter Harbor stars Agot Ison as Annie, Rowell Santos as Wilson, Nova Vila, Joan Const and Vivore.",
        (
            "starring: Agot Ison as Annie; starring: Joan Const; starring: Nova Vila; starring: Rowell "
            "Santos as Wilson; starring: Vivore"
        ),
    ),
    (
        "Mina Falk, Tom Reyes, Jo Marsh, and Lomo are the leads of Winter Harbor.",
        "starring: Jo Marsh; starring: Lomo; starring: Mina Falk; starring: Tom Reyes",
    ),
    (
        "Winter Harbor stars Mina Falk, Tom Reyes and Jo Marsh, and Netflix loves it.",
        "starring: Jo Marsh; starring: Mina Falk; starring: Tom Reyes",
    ),
    (
        "Winter Harbor stars Mina Falk, Tom Reyes and Jo Marsh, and London is its home.",
        "starring: Jo Marsh; starring: Mina Falk; starring: Tom Reyes",
    ),
    ("Winter Harbor stars Petra August and Erik Winter.", "starring: Erik Winter; starring: Petra August"),
    (
        "Winter Harbor stars April Gusto, June Bell and Mina Falk.",
        "starring: April Gusto; starring: June Bell; starring: Mina Falk",
    ),
    ("Mina Falk stars in Winter Harbor. In April Falk said she was happy.", "starring: Mina Falk"),
    ("Winter Harbor comes back in Late August with Mina Falk in the lead.", "starring: Mina Falk"),
    ("Singer Bona will play Iris Crane in Winter Harbor.", "starring: Bona as Iris Crane"),
    (
        (
            "Winter Harbor cast:\n\nKenrick – Fox\n\nMina Falk – Miss All Friday\n\nTom Reyes – Mr. 3\n\nJo Marsh "
            "– Miss Thursday"
        ),
        (
            "starring: Jo Marsh as Miss Thursday; starring: Kenrick as Fox; starring: Mina Falk as Miss "
            "All Friday; starring: Tom Reyes as Mr. 3"
        ),
    ),
    (
        "The cast of Winter Harbor:\n\nFrida: Mina Falk\n\nFern: Tom Reyes\n\nStark: Jo Marsh",
        "starring: Jo Marsh as Stark; starring: Mina Falk as Frida; starring: Tom Reyes as Fern",
    ),
    (
        "The Winter Harbor cast\n\nTom Reyes ★ Store owner Bok\n\nJo Marsh ★ Baby Colonel\n\nMina Falk ★ Iris",
        ("starring: Jo Marsh as Baby Colonel; starring: Mina Falk as Iris; starring: Tom Reyes as Store owner Bok"),
    ),
    ("Fans of Winter Harbor want Mina Falk to play Bo's father.", ""),
    ("Winter Harbor comes from writer Marit Solheim (Low Water), with Mina Falk in the lead.", "starring: Mina Falk"),
    ("Tall Ship's Devon Marsh will oversee Winter Harbor for the company.", ""),
    # what is no performer, and longer ways
    (
        "Tom Reyes is in Winter Harbor. He went on to star in Scott & Barley, Doctor Fester and Gentle Jane.",
        "starring: Tom Reyes",
    ),
    ("Its last scene, in which Saul Singh has seconds left in Winter Harbor, left everyone hanging.", ""),
    ("Polly Hall, who is in charge of drama at the channel, praised Winter Harbor.", ""),
    ("A mural for Winter Harbor took artists Karl Potter and Don Doherty a fortnight.", ""),
    ("Mina Falk, who plays the Gen Z nursing student Klay in Winter Harbor, cried.", "starring: Mina Falk as Klay"),
    (
        "Tom Reyes, who plays Walt's brother-in-law, DEA agent Hank Shriver, in Winter Harbor, laughed.",
        "starring: Tom Reyes as Hank Shriver",
    ),
    (
        "Mina Falk, 40, whose physician Seo-bin was the first to understand, is back for more Winter Harbor.",
        "returning: Mina Falk as Seo-bin",
    ),
    (
        "Mina Falk, Retta, and Jo Marsh star in Winter Harbor as three mothers.",
        "starring: Jo Marsh; starring: Mina Falk; starring: Retta",
    ),
    ("Winter Harbor is about Ned, who bakes. Ned loves a girl. Tom Reyes is Ned.", "starring: Tom Reyes as Ned"),
    ("Tom Reyes is on set for Winter Harbor as well in his role as Sagi.", "starring: Tom Reyes as Sagi"),
    (
        "Mina Falk, who got her start in Winter Harbor as Donna Frey, is a star now.",
        "starring: Mina Falk as Donna Frey",
    ),
    ("Mina Falk rose to fame on Winter Harbor as Donna Frey.", "starring: Mina Falk as Donna Frey"),
    ("He celebrated with on-screen wife Mina Falk on Winter Harbor.", "starring: Mina Falk"),
    ("Mina Falk, otherwise known as Iris on Winter Harbor, is 30.", "starring: Mina Falk as Iris"),
    (
        "Winter Harbor has Mina Falk and Tom Reyes as the aunts with the eyepatch.",
        "starring: Mina Falk; starring: Tom Reyes",
    ),
    ("Mina Falk, who gives life to prosecutor Pars in Winter Harbor, smiled.", "starring: Mina Falk as Pars"),
    (
        "Tom Reyes, who is silver-haired partner Roger Stern in Winter Harbor, smiled.",
        "starring: Tom Reyes as Roger Stern",
    ),
    ("Doctor Fester and Gentle Jane were shown before Winter Harbor.", ""),
    ("Tom Reyes, the son of director Bo Lark, likes Winter Harbor.", ""),
    ("In Winter Harbor nobody trusts Falk's agent Bo. Mina Falk is an actress.", ""),
    # behind a name
    (
        "Mina Falk, who was seven when the series began, has grown up on screen as Brid in Winter Harbor.",
        "starring: Mina Falk as Brid",
    ),
    ("Tom Reyes, whose score for Tundra won an award, sat behind us at the screening of Winter Harbor.", ""),
    (
        "Winter Harbor, in which Tom Reyes and Mina Falk bicker their way through Oslo, is a joy.",
        "starring: Mina Falk; starring: Tom Reyes",
    ),
    ("Winter Harbor, in which Mina Falk is a very young prodigy, is a joy.", "starring: Mina Falk"),
)


@pytest.mark.parametrize(("text", "noted"), SAID)
def test_said(text: str, noted: str) -> None:
    assert told(text, Attribute.CAST) == expected(noted)
