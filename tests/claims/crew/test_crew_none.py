"""What looks like crew and says nothing of the kind."""

from __future__ import annotations

from desk import silent_in, told_of

from monitor.model import Attribute

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


test_silent = silent_in(told_of(Attribute.CREW), SILENT)
