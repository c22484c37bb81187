"""How the press says who plays whom, as a table: the performer on one side of a phrase, the role on the other."""

from __future__ import annotations

from dataclasses import dataclass

from monitor.claims.cast_words import ADVERB, JOINING, RETURNING, STARRING, WILL


@dataclass(frozen=True, slots=True)
class RolePhrase:
    """One row: performer, ``pattern``, role — or the other way round with ``role_first``."""

    name: str
    value: str
    role_first: bool
    pattern: str
    examples: tuple[tuple[str, tuple[str, str]], ...]  # sentence → (performer, role)


ROLES = (
    RolePhrase(
        "reprises the role of",
        RETURNING,
        False,
        rf"\s*,?\s+(?:who\s+)?{ADVERB}(?:{WILL}\s+)?{ADVERB}(?:be\s+)?(?:repris(?:e|es|ing|ed)\s+(?:the|his"
        rf"|her|their)\s+(?:\w+\s+)?(?:roles?|parts?)\s+(?:of|as)|return(?:s|ing)?\s+(?:[\w\s]{{0,30}}?)as"
        rf"|(?:is|are|be|comes?|coming|was)\s+back\s+(?:[\w\s]{{0,20}}?)as|back\s+(?:in\s+the\s+role\s+of|as)"
        rf"|comes?\s+back\s+as)\s+",
        (
            ("Lena Orth reprises the role of Dr. Oake.", ("Lena Orth", "Dr. Oake")),
            ("Carl Dunn is back as Bo Lark.", ("Carl Dunn", "Bo Lark")),
        ),
    ),
    RolePhrase(
        "plays again",
        RETURNING,
        False,
        r",?\s+(?:will\s+|is\s+to\s+|to\s+)?(?:once\s+(?:again|more)|again)\s+(?:plays?|portrays?|be\s+seen\s+as)\s+",
        (("Mina Falk will once again play Iris Crane.", ("Mina Falk", "Iris Crane")),),
    ),
    RolePhrase(
        "whose role",
        STARRING,
        False,
        r",\s+whose\s+(?=[A-ZÀ-Þ][\w'-]+(?:\s[A-ZÀ-Þ][\w'-]+)?\s+(?:died|dies|is|was|has|had|won|will|left|[a-z]+ed)\b)"
        r"|,\s+the\s+(?:[a-z-]+\s+){0,2}(?=[A-ZÀ-Þ][\w'-]+(?:\s[A-ZÀ-Þ][\w'-]+){0,2}\s+of\s+(?:the\s+(?:first|original|previous|old"
        r"|last|second)|season|_))",
        (
            ("Mina Falk, whose Iris Crane won her a prize, is a star.", ("Mina Falk", "Iris Crane")),
            ("Mina Falk, the watchful Iris Crane of the first season, is a star.", ("Mina Falk", "Iris Crane")),
        ),
    ),
    RolePhrase(
        "is once more",
        STARRING,
        True,
        r"\s+(?:is|are)\s+(?:once\s+(?:more|again)|again|still|of\s+course)\s+(?=[A-ZÀ-Þ][\w'-]+\s[A-ZÀ-Þ])",
        (("Iris Crane is once more Mina Falk.", ("Mina Falk", "Iris Crane")),),
    ),
    RolePhrase(
        "joins as",
        JOINING,
        False,
        rf"\s*,?\s+(?:who\s+)?{ADVERB}(?:{WILL}\s+)?{ADVERB}(?:be(?:en)?\s+)?(?:(?:join|board)(?:s|ed"
        rf"|ing)?\s+(?:[^.;,]{{1,60}}?\s+)?as"
        rf"|(?:signed\s+(?:on|up)|tapped|hired|enlisted|booked|recruited|attached)\s+to\s+(?:play|portray|star\s+as)"
        rf"|tak(?:es?|ing)\s+over\s+(?:as|the\s+(?:role|part)\s+of)|replac(?:es|ed|ing)\s+[^.;,]{{3,40}}?\s+as"
        rf"|(?:newly\s+)?cast\s+(?:in\s+the\s+(?:\w+\s+)?role\s+of|as)|(?:also\s+)?turns?\s+up,?\s+as"
        rf"|is\s+the\s+new|to\s+play)\s+",
        (
            ("Nora Voss joins the cast as Rafaela.", ("Nora Voss", "Rafaela")),
            ("Jo Marsh has been cast as Captain Hale.", ("Jo Marsh", "Captain Hale")),
        ),
    ),
    RolePhrase(
        "plays",
        STARRING,
        False,
        # an aside behind the name; but in "Meanwhile, Mina Falk, who plays" the words behind the comma are the name
        rf"\s*(?:\([^)]*\))?\s*(?:(?!,\s[^,.;]{{0,60}}?[A-ZÀ-Þ][\w'.-]*\s[A-ZÀ-Þ][\w'-]*,?\s+(?:-\s*)?who\b),[^,.;\"]{{1,80}}(?:,|\s(?=who\s)))?"
        rf",?\s*-?\s*(?:who"
        rf"|\bas\s+[\w\s]{{1,20}})?\s*{ADVERB}(?:{WILL}\s+)?{ADVERB}(?:play(?:s|ed|ing)?|portray(?:s|ed|ing)?"
        rf"|essay(?:s|ed)?|embod(?:y|ies)|voice[sd]?|star(?:s|red)?\s+(?:in\s+[^.,;]{{1,40}}?\s+)?as"
        rf"|appear(?:s|ed)?\s+as|seen\s+as|take(?:s)?\s+on\s+the\s+role\s+of|took\s+on\s+the\s+role\s+of"
        rf"|(?:takes?|took|has|have|had|gets?|got)\s+(?:on\s+)?(?:the|an?)\s+(?:[\w-]+\s+){{0,3}}?(?:role|part|lead)\s+(?:of|as)"
        rf"|(?:slips?|slipped|steps?|stepped)\s+into\s+the\s+(?:role|part|shoes|skin)\s+of|recurs?\s+as"
        rf"|lends?\s+(?:his|her|their)\s+voice\s+to|leads?\s+[^.,;]{{1,40}}?\s+as|guest[\s-]stars?\s+(?:[^.,;]{{1,30}}?\s+)?as"
        rf"|(?:is|was)\s+(?:also\s+)?known\s+(?:here\s+)?as|who\s+(?:is|was)(?=\s+(?:the\s+|an?\s+)?(?:(?!still|now|from|with|best)[a-z]+(?<!ing)\s+){{0,2}}[A-ZÀ-Þ])"
        rf"|heads?\s+up\s+[^.;]{{1,40}}?\s+as|led\s+[^.,;]{{1,40}}?\s+as|(?:stole|steals)\s+(?:every|the)\s+\w+\s+as"
        rf"|(?:shines|shone|impresses|excels|dazzles|convinces)\s+as|gives?\s+us)\s+(?:the\s+(?:title\s+|lead\s+|main\s+)?(?:role|part|character"
        rf"|lead)\s+(?:of|as|role\s+of)\s+)?",
        (
            ("Mina Falk plays Iris Crane.", ("Mina Falk", "Iris Crane")),
            ("Tom Reyes, who portrayed Dr. Bo Lark, is seen again.", ("Tom Reyes", "Dr. Bo Lark")),
        ),
    ),
    RolePhrase(
        "is",
        STARRING,
        False,
        r"(?:\s+of\s+[\w\s]{1,25}\sfame|,\s+from\s+[^,.;]{1,50},)?\s+(?:is|was|are|will\s+be)\s+(?:again\s+"
        r"|once\s+more\s+)?(?:the\s+(?:show's\s+)?(?=[A-Z]))?",
        (("Carl Dunn, from the old show, is her brother Bo Lark, a role he likes.", ("Carl Dunn", "Bo Lark")),),
    ),
    RolePhrase(
        "as",
        STARRING,
        False,
        r"\s*,?\s+as\s+(?:the\s+(?=[A-Z]))?",
        (("Ada Lund as Belle Hart completes the trio.", ("Ada Lund", "Belle Hart")),),
    ),
    RolePhrase(
        "played by",
        STARRING,
        True,
        r"\s*(?:,\s*(?:[^,;()]{1,80},\s*)?|\s\(|\s+|,\s*[^,.;]{1,60}\s+and\s+)(?:is\s+|was\s+|are\s+|who\s+is\s+"
        r"|who\s+was\s+|will\s+be\s+|once\s+|again\s+)*(?:also\s+)?(?:played|portrayed|brought\s+to\s+life|voiced"
        r"|essayed|embodied|filled|taken\s+on)\s+(?:[\w\s]{0,30}?\s)?by\s+(?:the\s+(?:great\s+|outstanding\s+)?)?",
        (
            ("Iris Crane (played by Mina Falk) runs away.", ("Mina Falk", "Iris Crane")),
            ("Belle Hart, a baker, is portrayed by Ada Lund.", ("Ada Lund", "Belle Hart")),
        ),
    ),
    RolePhrase(
        "whom X plays",
        STARRING,
        True,
        r",?\s+(?:whom|who)\s+(?=[A-Z][\w.'-]+\s[^,.;]{1,30}?\s(?:plays|played|portrays|portrayed)\b)",
        (("Young Bo, whom Carl Dunn plays, is lost.", ("Carl Dunn", "Young Bo")),),
    ),
)
