"""Cast: who plays whom, who joins, who comes back and who does not."""

from __future__ import annotations

import pytest
from desk import TITLE_2, claims, expected, told

from monitor.model import Attribute

ATTRIBUTES = (Attribute.CAST,)

# What the article says, and what a fan would note.
SAID = (
    ("Winter Harbor stars Mina Falk and Tom Reyes.", "starring: Mina Falk; starring: Tom Reyes"),
    ("Mina Falk plays the lighthouse keeper Iris Crane.", "starring: Mina Falk as Iris Crane"),
    ("Iris Crane is played by Mina Falk.", "starring: Mina Falk as Iris Crane"),
    ("Iris Crane (Mina Falk) finds a letter in the attic.", "starring: Mina Falk as Iris Crane"),
    ("Mina Falk (Iris) and Tom Reyes (Bo) lead the cast.", "starring: Mina Falk as Iris; starring: Tom Reyes as Bo"),
    ("Nora Voss has joined the cast of season 2 as Captain Hale.", "joining s2: Nora Voss as Captain Hale"),
    ("Season 3 of Winter Harbor adds Nora Voss and Hugo Brenn.", "joining s3: Hugo Brenn; joining s3: Nora Voss"),
    (
        "Newcomers in season 2 include Nora Voss, Hugo Brenn and Karl Voigt.",
        "joining s2: Hugo Brenn; joining s2: Karl Voigt; joining s2: Nora Voss",
    ),
    ("Mina Falk will return for season 2 as Iris Crane.", "returning s2: Mina Falk as Iris Crane"),
    ("Tom Reyes reprises the role of Bo Lark in the third season.", "returning s3: Tom Reyes as Bo Lark"),
    (
        "We expect Mina Falk and Tom Reyes to be back in season 2.",
        "returning s2 expected: Mina Falk; returning s2 expected: Tom Reyes",
    ),
    ("Lena Orth will not be back for season 2.", "leaving s2: Lena Orth"),
    ("Lena Orth is leaving Winter Harbor after season 3.", "leaving: Lena Orth"),
    ("Piet Maas has been promoted to series regular for season 2.", "returning s2: Piet Maas"),
    ("Nora Voss takes over from Lisa Kemp in season 2.", "joining s2: Nora Voss; leaving s2: Lisa Kemp"),
    ("Karl Voigt guest stars in season 2 as a judge.", "starring s2: Karl Voigt"),
    ("Mina Falk is rumoured to return for season 2.", "returning s2 rumoured: Mina Falk"),
    (
        "The cast also includes Jana Roth, Nils Brand and Piet Maas.",
        "starring: Jana Roth; starring: Nils Brand; starring: Piet Maas",
    ),
    ("Park Ji-soo as Han Do-yun, a nurse, completes the main cast.", "starring: Park Ji-soo as Han Do-yun"),
    ("In the lead roles are Mina Falk and Tom Reyes.", "starring: Mina Falk; starring: Tom Reyes"),
    ("Season 2 sees the return of Mina Falk as Iris Crane.", "returning s2: Mina Falk as Iris Crane"),
    (
        "Cast of Winter Harbor\n\n- Mina Falk as Iris Crane\n- Tom Reyes as Bo Lark\n- Ada Lund as Belle Hart",
        "starring: Mina Falk as Iris Crane; starring: Tom Reyes as Bo Lark; starring: Ada Lund as Belle Hart",
    ),
    ("Tom Reyes plays Bo Lark. Bo Lark returns to the island in season 2.", "starring: Tom Reyes as Bo Lark"),
    ("Mina Falk plays Iris Crane. Iris Crane leaves the harbor in the finale.", "starring: Mina Falk as Iris Crane"),
    ("Mina Falk stars as Iris Crane, a nurse with a secret.", "starring: Mina Falk as Iris Crane"),
    (
        "Mina Falk (Iris Crane) and Tom Reyes (Bo Lark) lead the cast.",
        "starring: Mina Falk as Iris Crane; starring: Tom Reyes as Bo Lark",
    ),
    (
        "The series stars Mina Falk, Tom Reyes and Carl Dunn.",
        "starring: Mina Falk; starring: Tom Reyes; starring: Carl Dunn",
    ),
    (
        "Starring Mina Falk and Tom Reyes, the drama follows a family of fishers.",
        "starring: Mina Falk; starring: Tom Reyes",
    ),
    (
        "The cast includes Mina Falk, Tom Reyes, and Carl Dunn.",
        "starring: Mina Falk; starring: Tom Reyes; starring: Carl Dunn",
    ),
    (
        "Mina Falk, Tom Reyes and Carl Dunn head the cast.",
        "starring: Mina Falk; starring: Tom Reyes; starring: Carl Dunn",
    ),
    ("Also in the cast are Tom Reyes and Carl Dunn.", "starring: Tom Reyes; starring: Carl Dunn"),
    ("Tom Reyes and Carl Dunn co-star.", "starring: Tom Reyes; starring: Carl Dunn"),
    ("Mina Falk takes the lead role of Iris Crane.", "starring: Mina Falk as Iris Crane"),
    ("In the lead role is Mina Falk.", "starring: Mina Falk"),
    ("The lead is played by Mina Falk.", "starring: Mina Falk"),
    ("Mina Falk is the star of Winter Harbor.", "starring: Mina Falk"),
    ("Winter Harbor star Mina Falk said that she was tired.", "starring: Mina Falk"),
    ("Mina Falk, who plays Iris Crane, said that she was tired.", "starring: Mina Falk as Iris Crane"),
    ("Mina Falk portrays nurse Iris Crane.", "starring: Mina Falk as Iris Crane"),
    ("The drama, led by Mina Falk, is set on an island.", "starring: Mina Falk"),
    ("The drama is fronted by Mina Falk and Tom Reyes.", "starring: Mina Falk; starring: Tom Reyes"),
    ("Opposite Mina Falk, Tom Reyes plays Bo Lark.", "starring: Mina Falk; starring: Tom Reyes as Bo Lark"),
    ("Mina Falk's Iris Crane is a nurse.", "starring: Mina Falk as Iris Crane"),
    (
        "Mina Falk and Tom Reyes play siblings Iris and Bo Lark.",
        "starring: Mina Falk as Iris; starring: Tom Reyes as Bo Lark",
    ),
    (
        "Mina Falk and Tom Reyes star as Iris Crane and Bo Lark, respectively.",
        "starring: Mina Falk as Iris Crane; starring: Tom Reyes as Bo Lark",
    ),
    ("Bo Lark, played by Tom Reyes, is a sailor.", "starring: Tom Reyes as Bo Lark"),
    ("The role of Bo Lark is filled by Tom Reyes.", "starring: Tom Reyes as Bo Lark"),
    ("Tom Reyes slips into the role of Bo Lark.", "starring: Tom Reyes as Bo Lark"),
    ("Mina Falk is Iris Crane in Winter Harbor.", "starring: Mina Falk as Iris Crane"),
    ("Lena Orth has joined the cast of Winter Harbor as Petra Vane.", "joining: Lena Orth as Petra Vane"),
    ("Lena Orth joins the cast.", "joining: Lena Orth"),
    ("Lena Orth and Piet Maas have joined the second season.", "joining s2: Lena Orth; joining s2: Piet Maas"),
    ("Joining the cast for season 2 are Lena Orth and Piet Maas.", "joining s2: Lena Orth; joining s2: Piet Maas"),
    ("Newcomers to the cast include Lena Orth and Piet Maas.", "joining: Lena Orth; joining: Piet Maas"),
    ("Lena Orth has been cast as Petra Vane.", "joining: Lena Orth as Petra Vane"),
    ("Lena Orth has been cast in the role of Petra Vane.", "joining: Lena Orth as Petra Vane"),
    ("Winter Harbor has cast Lena Orth as Petra Vane.", "joining: Lena Orth as Petra Vane"),
    ("Winter Harbor adds Lena Orth and Piet Maas for season 2.", "joining s2: Lena Orth; joining s2: Piet Maas"),
    ("Winter Harbor has added Lena Orth to its cast.", "joining: Lena Orth"),
    ("New to the show is Lena Orth.", "joining: Lena Orth"),
    ("Lena Orth has signed on to play Petra Vane in season 2.", "joining s2: Lena Orth as Petra Vane"),
    ("Lena Orth boards the drama as Petra Vane.", "joining: Lena Orth as Petra Vane"),
    ("Lena Orth has been tapped to star in Winter Harbor.", "joining: Lena Orth"),
    ("Lena Orth has landed a role in season 2.", "joining s2: Lena Orth"),
    ("Among the new faces of season 2 are Lena Orth and Piet Maas.", "joining s2: Lena Orth; joining s2: Piet Maas"),
    ("Lena Orth comes on board for season 2.", "joining s2: Lena Orth"),
    ("The show has enlisted Lena Orth for its second season.", "joining s2: Lena Orth"),
    ("Mina Falk will return as Iris Crane in season 2.", "returning s2: Mina Falk as Iris Crane"),
    ("Mina Falk returns for season 2.", "returning s2: Mina Falk"),
    ("Mina Falk and Tom Reyes are back for season 2.", "returning s2: Mina Falk; returning s2: Tom Reyes"),
    ("Mina Falk will reprise her role as Iris Crane in season 2.", "returning s2: Mina Falk as Iris Crane"),
    ("Mina Falk is reprising the role of Iris Crane for season 2.", "returning s2: Mina Falk as Iris Crane"),
    (
        "Returning cast members for season 2 include Mina Falk and Tom Reyes.",
        "returning s2: Mina Falk; returning s2: Tom Reyes",
    ),
    ("Returning for season 2 are Mina Falk and Tom Reyes.", "returning s2: Mina Falk; returning s2: Tom Reyes"),
    ("We will see Mina Falk again as Iris Crane in season 2.", "returning s2: Mina Falk as Iris Crane"),
    ("Carl Dunn has been promoted to series regular for season 2.", "returning s2: Carl Dunn"),
    ("Carl Dunn was upped to regular for season 2.", "returning s2: Carl Dunn"),
    ("Mina Falk is expected to return for season 2.", "returning s2 expected: Mina Falk"),
    ("Mina Falk should be back for season 2.", "returning s2 expected: Mina Falk"),
    ("Mina Falk could return for season 2.", "returning s2 expected: Mina Falk"),
    ("Carl Dunn will not return for season 2.", "leaving s2: Carl Dunn"),
    ("Carl Dunn is leaving the show.", "leaving: Carl Dunn"),
    ("Carl Dunn is leaving Winter Harbor after season 1.", "leaving: Carl Dunn"),
    ("Carl Dunn has left the series.", "leaving: Carl Dunn"),
    ("Carl Dunn exits the drama ahead of season 2.", "leaving s2: Carl Dunn"),
    ("Carl Dunn, who played Bo Lark, will not be back for season 2.", "leaving s2: Carl Dunn as Bo Lark"),
    (
        "Carl Dunn has been replaced by Nils Brand as Bo Lark.",
        "leaving: Carl Dunn as Bo Lark; joining: Nils Brand as Bo Lark",
    ),
    (
        "Nils Brand replaces Carl Dunn as Bo Lark in season 2.",
        "joining s2: Nils Brand as Bo Lark; leaving s2: Carl Dunn as Bo Lark",
    ),
    (
        "Nils Brand takes over the role of Bo Lark from Carl Dunn.",
        "joining: Nils Brand as Bo Lark; leaving: Carl Dunn as Bo Lark",
    ),
    ("Carl Dunn was written out of the show.", "leaving: Carl Dunn"),
    ("Carl Dunn bids farewell to Winter Harbor.", "leaving: Carl Dunn"),
    ("Carl Dunn has quit the show.", "leaving: Carl Dunn"),
    ("Carl Dunn steps away from the drama.", "leaving: Carl Dunn"),
    ("Dame Ada Lund guest-stars in season 2.", "starring s2: Dame Ada Lund"),
    ("Ada Lund makes a guest appearance in season 2.", "starring s2: Ada Lund"),
    ("Ada Lund has a recurring role as Elsa Vane.", "starring: Ada Lund as Elsa Vane"),
    ("Kim Soo-ah plays the nurse Han Ji-woo.", "starring: Kim Soo-ah as Han Ji-woo"),
    ("Park Min-jae stars opposite Kim Soo-ah.", "starring: Park Min-jae; starring: Kim Soo-ah"),
    ("Aylin Şahinoğlu and Emre Öztürkmen star.", "starring: Aylin Şahinoğlu; starring: Emre Öztürkmen"),
    ("José Luis de la Vega plays Mateo.", "starring: José Luis de la Vega as Mateo"),
    ("Yuki Tanabe voices Haru Mori.", "starring: Yuki Tanabe as Haru Mori"),
    ("D.J. O'Hara-Smith plays Bo Lark.", "starring: D.J. O'Hara-Smith as Bo Lark"),
    ("Rapper Lil Quay plays himself.", "starring: Lil Quay"),
    ('"Copper Bay" alum Mina Falk stars in Winter Harbor.', "starring: Mina Falk"),
    ("Oscar winner Mina Falk leads the cast as Iris Crane.", "starring: Mina Falk as Iris Crane"),
    ("The ensemble is rounded out by Tom Reyes and Carl Dunn.", "starring: Tom Reyes; starring: Carl Dunn"),
    ("Rounding out the cast are Tom Reyes and Carl Dunn.", "starring: Tom Reyes; starring: Carl Dunn"),
    ("In supporting roles: Tom Reyes and Carl Dunn.", "starring: Tom Reyes; starring: Carl Dunn"),
    ("Fans will see Ada Lund as Belle Hart again in season 2.", "returning s2: Ada Lund as Belle Hart"),
    ("Mina Falk steps in for season 2 as Iris Crane, a vet with a past.", "joining s2: Mina Falk as Iris Crane"),
    ("Mina Falk has landed the part of Iris Crane in season 2.", "joining s2: Mina Falk as Iris Crane"),
    ("Mina Falk has won the role of Iris Crane.", "joining: Mina Falk as Iris Crane"),
    ("Mina Falk was cast as Iris Crane in May.", "joining: Mina Falk as Iris Crane"),
    (
        "Mina Falk, the actress last seen at the Abbey, was cast as Iris Crane in May.",
        "joining: Mina Falk as Iris Crane",
    ),
    ("Season 2 sees the arrival of Mina Falk as Iris Crane.", "joining s2: Mina Falk as Iris Crane"),
    ("The second season brings the arrival of Mina Falk as Iris Crane.", "joining s2: Mina Falk as Iris Crane"),
    ("New to the cast is Mina Falk as Iris Crane.", "joining: Mina Falk as Iris Crane"),
    ("New this season is Mina Falk as Iris Crane.", "joining: Mina Falk as Iris Crane"),
    ("New faces in season 2 are Mina Falk and Bo Lark.", "joining s2: Mina Falk; joining s2: Bo Lark"),
    ("Mina Falk is new to the show as Iris Crane.", "joining: Mina Falk as Iris Crane"),
    ("Mina Falk makes her debut as Iris Crane in season 2.", "joining s2: Mina Falk as Iris Crane"),
    ("The singer Bo Lark makes his acting debut as a prison chaplain.", "joining: Bo Lark"),
    ("Mina Falk comes aboard as Iris Crane.", "joining: Mina Falk as Iris Crane"),
    ("They have added Mina Falk to the cast of season 2.", "joining s2: Mina Falk"),
    ("The cast has grown by Mina Falk and Bo Lark.", "joining: Mina Falk; joining: Bo Lark"),
    ("Mina Falk is the latest addition to the cast.", "joining: Mina Falk"),
    ("Mina Falk has been given a part in season 2.", "joining s2: Mina Falk"),
    ("Mina Falk replaces Ada Lund as Iris Crane.", "joining: Mina Falk as Iris Crane; leaving: Ada Lund as Iris Crane"),
    ("Ada Lund will not be back this time.", "leaving: Ada Lund"),
    ("Ada Lund is unlikely to return for season 2.", "leaving s2 expected: Ada Lund"),
    ("Ada Lund could well be gone by season 2.", "leaving s2 expected: Ada Lund"),
    ("Ada Lund is to quit before Christmas.", "leaving: Ada Lund"),
    ("Ada Lund is quitting the show.", "leaving: Ada Lund"),
    ("Ada Lund has quit the show.", "leaving: Ada Lund"),
    ("Ada Lund has handed in her notice.", "leaving: Ada Lund"),
    ("Ada Lund has said goodbye to the show.", "leaving: Ada Lund"),
    ("Ada Lund is bowing out of the show.", "leaving: Ada Lund"),
    ("Ada Lund is moving on from the show.", "leaving: Ada Lund"),
    ("Ada Lund dropped out of the show in September.", "leaving: Ada Lund"),
    ("Ada Lund, the first choice for Iris Crane, dropped out.", "leaving: Ada Lund as Iris Crane"),
    ("Ada Lund retires from acting and leaves the show.", "leaving: Ada Lund"),
    ("The show has lost Ada Lund.", "leaving: Ada Lund"),
    ("The show goes on without Ada Lund.", "leaving: Ada Lund"),
    ("Season 2 will have to do without Ada Lund.", "leaving s2: Ada Lund"),
    ("Season 2 will be made without Ada Lund.", "leaving s2: Ada Lund"),
    ("Fans will look in vain for Ada Lund in season 2.", "leaving s2: Ada Lund"),
    ("One face you'll look for in vain is Ada Lund.", "leaving: Ada Lund"),
    ("Missing from season 2 is Ada Lund.", "leaving s2: Ada Lund"),
    ("This was the last appearance of Ada Lund as Iris Crane.", "leaving: Ada Lund as Iris Crane"),
    ("Ada Lund has been written out of season 2.", "leaving s2: Ada Lund"),
    ("Ada Lund has been recast.", "leaving: Ada Lund"),
    ("Mina Falk is to return as Iris Crane in season 2.", "returning s2: Mina Falk as Iris Crane"),
    ("Mina Falk is back as Iris Crane.", "returning: Mina Falk as Iris Crane"),
    ("Mina Falk will be back in season 2.", "returning s2: Mina Falk"),
    ("Mina Falk said she'll be back in season 2.", "returning s2: Mina Falk"),
    ("Mina Falk has confirmed that she returns for season 2.", "returning s2: Mina Falk"),
    ("Mina Falk stays on for season 2.", "returning s2: Mina Falk"),
    ("Mina Falk reprises her role as Iris Crane.", "returning: Mina Falk as Iris Crane"),
    ("Mina Falk slips back into the role of Iris Crane.", "returning: Mina Falk as Iris Crane"),
    ("Mina Falk will once again play Iris Crane in season 2.", "returning s2: Mina Falk as Iris Crane"),
    (
        "All of the leads return: Mina Falk, Bo Lark and Ada Lund.",
        "returning: Mina Falk; returning: Bo Lark; returning: Ada Lund",
    ),
    ("Mina Falk led the show as Iris Crane.", "starring: Mina Falk as Iris Crane"),
    ("Mina Falk stole every scene as Iris Crane.", "starring: Mina Falk as Iris Crane"),
    ("Mina Falk shines as Iris Crane.", "starring: Mina Falk as Iris Crane"),
    ("Iris Crane is once more Mina Falk.", "starring: Mina Falk as Iris Crane"),
    ("Iris Crane (a superb Mina Falk) lives by the sea.", "starring: Mina Falk as Iris Crane"),
    ("Iris Crane (Mina Falk, never better) lives by the sea.", "starring: Mina Falk as Iris Crane"),
    ("Her rival Bo, played as always by Tom Reyes, is angry.", "starring: Tom Reyes as Bo"),
    ("Mina Falk gives us hapless postman Bo.", "starring: Mina Falk as Bo"),
    ("Mina Falk will play a Portuguese detective called Vasco Teles.", "starring: Mina Falk as Vasco Teles"),
    ("Mina Falk plays a young nurse named Iris.", "starring: Mina Falk as Iris"),
    ("Mina Falk takes on the part of Iris Crane.", "starring: Mina Falk as Iris Crane"),
    ("In the lead is Mina Falk as Iris Crane.", "starring: Mina Falk as Iris Crane"),
    ("The lead is Mina Falk.", "starring: Mina Falk"),
    (
        "With Mina Falk, Bo Lark, Ada Lund and Tom Reyes.",
        "starring: Mina Falk; starring: Bo Lark; starring: Ada Lund; starring: Tom Reyes",
    ),
    ("Mina Falk heads the cast.", "starring: Mina Falk"),
    ("The cast is led by Mina Falk.", "starring: Mina Falk"),
    ("Iris Crane is brought to life by Mina Falk.", "starring: Mina Falk as Iris Crane"),
    ("Look out for singer Mina Falk, who pops up as herself.", "starring: Mina Falk"),
    ("Mina Falk guest stars in season 2.", "starring s2: Mina Falk"),
    ("Hugo Brenn is in talks to join season 2 as Dr. Oake.", "joining s2 expected: Hugo Brenn as Dr. Oake"),
)
# Sentences that look like it and say nothing of the kind.
SILENT = (
    "Mina Falk was born in Oslo and lives in Bergen.",
    'Before that, Mina Falk starred in "Copper Bay" as a spy.',
    "Mina Falk told Harbor Weekly that the weather was awful.",
    "Kim Berg is a freelance writer who loves television.",
    "Will Mina Falk return for season 2?",
    "The film Salt Road stars Hugo Brenn and Karl Voigt.",
    "Season 2 of Winter Harbor was filmed in Oslo and New York.",
    "Winter Harbor will return with new episodes.",
    "Iris Crane and Bo Lark get married in the finale.",
    "The casting of season 2 has not been announced.",
    "New York Post critic Dana Hill called the show a triumph.",
    "Netflix and Apple TV will both show the series.",
    "Mina Falk plays the guitar in her free time.",
    "Iris Crane and Bo Lark return to the island.",
    "Carl Dunn left the party early.",
    "Mina Falk left the hospital in the finale.",
    "Producer Nils Brand will return for season 2.",
    "Mina Falk and Tom Reyes married in 2019.",
    "Karl Voigt of the Daily Gazette called it a gem.",
    "The President of the United States has seen it.",
    "Netflix boss Jo Marsh told reporters that she loves it.",
)
# Read wrongly so far: the sentence, and what should come out. One that is read rightly at last moves up.
KNOWN_MISSES: tuple[tuple[str, str], ...] = (
    (
        "Jana Roth, who plays Belle Hart, will not return for season 4.",
        "starring: Jana Roth as Belle Hart; leaving s4: Jana Roth",
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


def test_rule_8_names_as_the_article_writes_them() -> None:
    (claim,) = claims("Kim Soo-min, 36, plays Dr. Oake.", *ATTRIBUTES)
    assert (claim.person, claim.character) == ("Kim Soo-min", "Dr. Oake")
    (claim,) = claims("José Ángel Peña plays Bo Lark.", *ATTRIBUTES)
    assert claim.person == "José Ángel Peña"


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        (
            "Mina Falk stars in the show. Mina Falk will return for season 2.",
            "starring: Mina Falk; returning s2: Mina Falk",
        ),
        ("Piet Maas has been promoted to series regular for season 2.", "returning s2: Piet Maas"),
        ("Karl Voigt died in May. Winter Harbor is dedicated to him.", ""),
        (
            "Tom Reyes plays Bo Lark.\n\nTom Reyes will return for season 2.",
            "starring: Tom Reyes as Bo Lark; returning s2: Tom Reyes as Bo Lark",
        ),
    ],
)
def test_rule_14_one_claim_a_person_and_season(text: str, noted: str) -> None:
    assert told(text, *ATTRIBUTES) == expected(noted)


def test_a_pair_is_read_one_way_round() -> None:
    text = (
        "Mina Falk is back as Iris Oake for season 2 of Winter Harbor.\n\n"
        "We'd expect Mina Falk (Iris Oake) and Tom Reyes (Bo Lark) back."
    )
    assert "Iris Oake as Mina Falk" not in told(text, Attribute.CAST, title=TITLE_2)


def test_a_line_of_names_gives_nobody_another_for_a_role() -> None:
    text = "In Winter Harbor, who is in it? Mina Falk, Tom Reyes and Bo Lark."
    assert told(text, Attribute.CAST) == "starring: Bo Lark; starring: Mina Falk; starring: Tom Reyes"


def test_what_goes_on_about_a_film_is_not_the_shows_cast() -> None:
    text = (
        "Mina Falk of Winter Harbor is going to sea. She has joined the film “Salt Road.” She will star with Bo Lark."
    )
    assert "Bo Lark" not in told(text, Attribute.CAST)


def test_as_the_most_watched_is_no_day_named() -> None:
    text = "Winter Harbor ended its first season on Thursday as the most-watched drama of the year."
    assert told(text, Attribute.END_DATE) == "2024-06-06 s1"
