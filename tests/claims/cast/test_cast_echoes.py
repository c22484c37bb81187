"""Cast: what is said of one holds of others, too; and who comes, stays and goes in yet other words."""

from __future__ import annotations

from desk import TITLE_2, said_in, told

from monitor.model import Attribute


def _cast(sentence: str) -> str:
    return told(f"Winter Harbor has been renewed for season 2. {sentence}", Attribute.CAST, title=TITLE_2)


test_echoes = said_in(
    _cast,
    (
        ("Mina Falk will return, and so will Tom Reyes.", "returning s2: Mina Falk; returning s2: Tom Reyes"),
        (
            "Mina Falk is also back, as is Tom Reyes in the role of Bo Lark.",
            "returning s2: Mina Falk; returning s2: Tom Reyes as Bo Lark",
        ),
        (
            "Mina Falk has left the show, as have Ada Lund and Tom Reyes.",
            "leaving s2: Mina Falk; leaving s2: Ada Lund; leaving s2: Tom Reyes",
        ),
        (
            "Mina Falk won't be on this time, and neither will Tom Reyes.",
            "leaving s2: Mina Falk; leaving s2: Tom Reyes",
        ),
        (
            "Mina Falk is coming back. So are Ada Lund and Tom Reyes.",
            "returning s2: Mina Falk; returning s2: Ada Lund; returning s2: Tom Reyes",
        ),
        (
            "Mina Falk is likely to return. The same goes for Tom Reyes.",
            "returning s2 expected: Mina Falk; returning s2 expected: Tom Reyes",
        ),
        ("Mina Falk will not be back. Nor will Tom Reyes.", "leaving s2: Mina Falk; leaving s2: Tom Reyes"),
        ("Mina Falk joins the cast, as does Tom Reyes.", "joining s2: Mina Falk; joining s2: Tom Reyes"),
        ("Mina Falk will return, as will the fog.", "returning s2: Mina Falk"),
        ("Mina Falk will return. Neither will Tom Reyes.", "returning s2: Mina Falk"),
        ("Mina Falk is leaving. Neither will Tom Reyes return.", "leaving s2: Mina Falk; leaving s2: Tom Reyes"),
        # who is not the only one does as the others do
        ("Neither is Mina Falk the only actor returning for season 2.", "returning s2: Mina Falk"),
        ("Nor is Mina Falk the only star returning for season 2.", "returning s2: Mina Falk"),
        (
            "Neither are Mina Falk and Tom Reyes the only actors returning for season 2.",
            "returning s2: Mina Falk; returning s2: Tom Reyes",
        ),
        ("Nor is Mina Falk alone in returning for season 2.", ""),
        ("Neither is Mina Falk the first to join season 2.", ""),
        ("Neither is Mina Falk returning for season 2.", "leaving s2: Mina Falk"),
        # what is denied of one is not so of another
        ("Mina Falk is not leaving season 2. So is Tom Reyes.", "leaving s2 denied: Mina Falk"),
        ("Mina Falk is not leaving season 2, as is Tom Reyes.", "leaving s2 denied: Mina Falk"),
        # of neither
        ("Neither Mina Falk nor Tom Reyes will return.", "leaving s2: Mina Falk; leaving s2: Tom Reyes"),
        (
            "In season 2 neither Mina Falk nor her rival Tom Reyes is back.",
            "leaving s2: Mina Falk; leaving s2: Tom Reyes",
        ),
        (
            "Neither Mina Falk (Iris) nor Tom Reyes (Bo) will return.",
            "leaving s2: Mina Falk as Iris; leaving s2: Tom Reyes as Bo",
        ),
        (
            "Neither Ada Lund, Mina Falk nor Tom Reyes returns for season 2.",
            "leaving s2: Ada Lund; leaving s2: Mina Falk; leaving s2: Tom Reyes",
        ),
        (
            "Neither Mina Falk nor Tom Reyes is leaving the show.",
            "leaving s2 denied: Mina Falk; leaving s2 denied: Tom Reyes",
        ),
        ("Neither the network nor Tom Reyes will return for season 2.", "leaving s2: Tom Reyes"),
        ("Neither Mina Falk nor Tom Reyes stars in season 2.", ""),
        ("Neither Netflix nor Tom Reyes has said that Mina Falk will return.", "returning s2: Mina Falk"),
        ("Mina Falk will return. So will the girl from Ferry Town.", "returning s2: Mina Falk"),
        ("Mina Falk will return. So will her rival from The Salt Boy, Tom Reyes.", "returning s2: Mina Falk"),
    ),
)
test_other_words = said_in(
    _cast,
    (
        ("Mina Falk and Tom Reyes are all on board again.", "returning s2: Mina Falk; returning s2: Tom Reyes"),
        ("Mina Falk is present again.", "returning s2: Mina Falk"),
        ("Mina Falk is once more the Captain.", "returning s2: Mina Falk"),
        ("Iris Crane is again portrayed by Mina Falk.", "returning s2: Mina Falk as Iris Crane"),
        ("Of the old crowd there remain Mina Falk and Tom Reyes.", "returning s2: Mina Falk; returning s2: Tom Reyes"),
        ("Mina Falk, who came in late last year, remains.", "returning s2: Mina Falk"),
        ("Mina Falk, a guest until now, will be a regular this time.", "returning s2: Mina Falk"),
        ("Mina Falk leads the newcomers as Iris Crane.", "joining s2: Mina Falk as Iris Crane"),
        ("Look out for newcomer Mina Falk as Iris Crane.", "joining s2: Mina Falk as Iris Crane"),
        ("Say hi to Mina Falk and Tom Reyes.", "joining s2: Mina Falk; joining s2: Tom Reyes"),
        ("Tom Reyes was fired, and Mina Falk has taken his place.", "leaving s2: Tom Reyes; joining s2: Mina Falk"),
        (
            "Mina Falk is all set to essay Iris Crane, stepping into the shoes of Ada Lund.",
            "joining s2: Mina Falk as Iris Crane; leaving s2: Ada Lund",
        ),
        ("Don't hold your breath for Mina Falk.", "leaving s2 expected: Mina Falk"),
        ("Mina Falk will not be with us in the new season.", "leaving s2: Mina Falk"),
        ("Mina Falk, upped to regular a year ago, is not expected to be among them.", "leaving s2 expected: Mina Falk"),
        ("Mina Falk and Tom Reyes are to turn in their ID badges.", "leaving s2: Mina Falk; leaving s2: Tom Reyes"),
        ("Mina Falk had already said goodbye before.", "leaving s2: Mina Falk"),
        (
            "Mina Falk is making a special appearance. She is to play Iris Crane, a judge.",
            "starring s2: Mina Falk as Iris Crane",
        ),
    ),
)
test_no_move = said_in(
    _cast,
    (
        ("From left: Mina Falk, Tom Reyes and Ada Lund at the launch.", ""),
        ("Nils Brand is back in the director's chair.", ""),
        ("Nils Brand returns to direct the finale.", ""),
        ("Nils Brand is directing the season, in place of Karl Voigt.", ""),
        ("Nils Brand is once again the showrunner for season 2.", ""),
        ("Mina Falk was missing from several episodes of the first season.", ""),
        ("The question remains.", ""),
        ("Mina Falk took her place among the stars of her time.", ""),
    ),
)


def test_the_season_is_the_highest_that_the_talk_has_come_to() -> None:
    text = (
        "Season 3 of Winter Harbor begins in May. The first season was seen by four million, and season 2 by six. "
        "Mina Falk is back, and Ada Lund will not return.\n\nWill there be a fourth season? Nobody knows."
    )
    assert told(text, Attribute.CAST) == "leaving s3: Ada Lund; returning s3: Mina Falk"


test_more_words = said_in(
    _cast,
    (
        (
            "Three regulars have been given the boot: Mina Falk (Iris), Tom Reyes (Bo) and Ada Lund (Belle).",
            "leaving s2: Mina Falk as Iris; leaving s2: Tom Reyes as Bo; leaving s2: Ada Lund as Belle",
        ),
        (
            "Not on the roster: Mina Falk (Iris) and Tom Reyes (Bo).",
            "leaving s2: Mina Falk as Iris; leaving s2: Tom Reyes as Bo",
        ),
        (
            "All the others are sticking around: Mina Falk, Tom Reyes and Ada Lund.",
            "returning s2: Mina Falk; returning s2: Tom Reyes; returning s2: Ada Lund",
        ),
        (
            "Lena Orth has been added as Petra Vane, along with Piet Maas as Dr. Oake.",
            "joining s2: Lena Orth as Petra Vane; joining s2: Piet Maas as Dr. Oake",
        ),
        ("The show drops Ada Lund in favour of Mina Falk.", "leaving s2: Ada Lund; joining s2: Mina Falk"),
        ("Ada Lund makes way for Mina Falk.", "leaving s2: Ada Lund; joining s2: Mina Falk"),
        ("Ada Lund has left, and her successor is Mina Falk.", "leaving s2: Ada Lund; joining s2: Mina Falk"),
        ("The part of Iris Crane goes to rookie Mina Falk.", "joining s2: Mina Falk as Iris Crane"),
        ("Mina Falk enters the world of Winter Harbor as Iris Crane.", "joining s2: Mina Falk as Iris Crane"),
        ("Mina Falk has landed a guest role in season 2.", "starring s2: Mina Falk"),
        ("Mina Falk is calling time on the show.", "leaving s2: Mina Falk"),
        ("Mina Falk has ruled out a comeback.", "leaving s2: Mina Falk"),
        ("Mina Falk will do another season.", "returning s2: Mina Falk"),
        ("Mina Falk could not do a second season.", "leaving s2: Mina Falk"),
        ("Mina Falk remains the star of the show.", "returning s2: Mina Falk"),
        ("Mina Falk returns to NBC's Winter Harbor.", "returning s2: Mina Falk"),
        ("Mina Falk's poor old Iris has been seen for the last time.", "leaving s2: Mina Falk as Iris"),
        ("With them Mina Falk and Tom Reyes will bid adieu.", "leaving s2: Mina Falk; leaving s2: Tom Reyes"),
        ("There is buzz that Mina Falk is quitting the show.", "leaving s2 rumoured: Mina Falk"),
        ("Claims that Mina Falk has left are doing the rounds.", "leaving s2 rumoured: Mina Falk"),
        ("We would be lost without Mina Falk.", ""),
        ("DCI Crane is back on the beat.", ""),
        ("According to the columnist Ann Hill he has left the show.", ""),
    ),
)


test_later_sentences_and_asides = said_in(
    _cast,
    (
        (
            "There is buzz that Mina Falk is quitting the show. The actress laughed it off.",
            "leaving s2 denied: Mina Falk",
        ),
        (
            "Rumour has it that Mina Falk is leaving. The producer has dismissed these reports.",
            "leaving s2 denied: Mina Falk",
        ),
        ("Rumour has it that Mina Falk is leaving. The network said nothing.", "leaving s2 rumoured: Mina Falk"),
        (
            "Mina Falk, who played Iris, and Tom Reyes, alias Bo, will return.",
            "returning s2: Mina Falk as Iris; returning s2: Tom Reyes as Bo",
        ),
        ("Tom Reyes will play Dr. Oake, the new villain.", "joining s2: Tom Reyes as Dr. Oake"),
        ("Tom Reyes will give life to Dr. Oake in the second season.", "joining s2: Tom Reyes as Dr. Oake"),
        ("Mina Falk plays Iris Crane. Falk will play her with a limp this time.", "starring: Mina Falk as Iris Crane"),
        ("Mina Falk stands again in front of the camera.", "returning s2: Mina Falk"),
        ("It is claimed that Mina Falk will not return.", "leaving s2 rumoured: Mina Falk"),
        ("Mina Falk has not been seen on set.", ""),
    ),
)


def test_a_label_holds_until_the_talk_turns() -> None:
    text = (
        "Season 2 cast\n\nAll of the main gang are back:\n\nMina Falk as Iris\n\nTom Reyes as Bo\n\n"
        "Among the new characters, the one to watch is a judge. Ada Lund plays the judge Petra Vane."
    )
    assert told(text, Attribute.CAST, title=TITLE_2) == (
        "joining s2: Ada Lund as Petra Vane; returning s2: Mina Falk as Iris; returning s2: Tom Reyes as Bo"
    )


test_other_frames = said_in(
    _cast,
    (
        (
            "Season 2 introduces new characters, including Captain Bo (Tom Reyes) and Nurse Belle (Ada Lund).",
            "joining s2: Tom Reyes as Captain Bo; joining s2: Ada Lund as Nurse Belle",
        ),
        ("Mina Falk signed on for two more years.", "returning s2: Mina Falk"),
        ("Mina Falk is there, too, as is Tom Reyes.", "returning s2: Mina Falk; returning s2: Tom Reyes"),
        ("Mina Falk, who has been busy, is in.", "returning s2: Mina Falk"),
        ("Mina Falk will be seen reprising the role of Iris Crane.", "returning s2: Mina Falk as Iris Crane"),
        ("One person we won't be seeing is Mina Falk.", "leaving s2: Mina Falk"),
        ("Whispers that Mina Falk was leaving were hosed down by the network.", "leaving s2 denied: Mina Falk"),
        ("A tabloid claimed that Mina Falk had left the show.", "leaving s2 rumoured: Mina Falk"),
        ("The actress Mina Falk steals every scene that she is in.", ""),
    ),
)
