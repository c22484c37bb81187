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
        rf"|portraying|essay(?:s|ed|ing)?|assay(?:s|ed)?|embod(?:y|ies|ied|ying)|inhabit(?:s|ed)?|depict(?:s|ed|ing)?|voic(?:es?|ed|ing)"
        rf"|bring(?:s|ing)?\s+to\s+life|brought\s+to\s+life|breathes?\s+life\s+into|star(?:s|red)?\s+(?:in\s+[^.,;]{{1,40}}?\s+)?as"
        rf"|appear(?:s|ed)?\s+as|seen\s+as|take(?:s)?\s+on\s+the\s+role\s+of|took\s+on\s+the\s+role\s+of"
        rf"|(?:takes?|took|has|have|had|gets?|got)\s+(?:on\s+)?(?:the|an?)\s+(?:[\w-]+\s+){{0,3}}?(?:role|part|lead)\s+(?:of|as)"
        rf"|(?:slips?|slipped|steps?|stepped)\s+into\s+the\s+(?:role|part|shoes|skin)\s+of|recurs?\s+as"
        rf"|len(?:ds?|t|ding)\s+(?:his|her|their)\s+voice\s+to|leads?\s+[^.,;]{{1,40}}?\s+as|guest[\s-]stars?\s+(?:[^.,;]{{1,30}}?\s+)?as"
        rf"|(?:is|was)\s+(?:also\s+)?known\s+(?:here\s+)?as|who\s+(?:is|was|has\s+been|had\s+been)(?=\s+(?:the\s+|an?\s+)?(?:(?!still|now|from|with|best)[a-z]+(?<!ing)\s+){{0,2}}[A-ZÀ-Þ])"
        rf"|heads?\s+up\s+[^.;]{{1,40}}?\s+as|led\s+[^.,;]{{1,40}}?\s+as|(?:stole|steals)\s+(?:every|the)\s+\w+\s+as"
        rf"|(?:shines|shone|impresses|excels|dazzles|convinces)\s+as|gives?\s+us)\s+(?:the\s+(?:title\s+|lead\s+|main\s+)?(?:role|part|character"
        rf"|lead)\s+(?:of|as|role\s+of)\s+)?",
        (
            ("Mina Falk plays Iris Crane.", ("Mina Falk", "Iris Crane")),
            ("Tom Reyes, who portrayed Dr. Bo Lark, is seen again.", ("Tom Reyes", "Dr. Bo Lark")),
        ),
    ),
    RolePhrase(
        "turns into",
        STARRING,
        False,
        rf",?\s+{ADVERB}(?:will\s+|has\s+)?(?:transforms?|transformed|morphs?|morphed|turns?|turned|slips?|slipped)\s+into\s+(?=[A-Z]|the\s|an?\s)",
        (("Mina Falk transforms into Iris Crane, a clerk.", ("Mina Falk", "Iris Crane")),),
    ),
    RolePhrase(
        "brings to life",
        STARRING,
        False,
        rf",?\s+{ADVERB}(?:will\s+)?(?:brings?|brought)\s+(?=[^.,;:]{{2,60}}?\sto\s+(?:life|the\s+screen|the\s+small\s+screen)\b)",
        (("Mina Falk brings the detective Iris Crane to life.", ("Mina Falk", "Iris Crane")),),
    ),
    RolePhrase(
        "in and as",
        STARRING,
        False,
        r"\s+(?:[a-z]+\s+)?in\s+and\s+as\s+",
        (("Mina Falk in and as Captain Iris Crane.", ("Mina Falk", "Captain Iris Crane")),),
    ),
    RolePhrase(
        "to play",
        STARRING,
        False,
        r",?\s+(?:who\s+)?(?:was|were|is|has|had|will|gets?|got|came|comes|signed|agreed)\s+(?:[a-z][^.;:()]{0,70}?\s)??to\s+(?:play|portray|voice|embody)\s+",
        (
            ("Mina Falk gets to play the antagonist Iris Crane.", ("Mina Falk", "Iris Crane")),
            ("Mina Falk is about to play Captain Iris Crane.", ("Mina Falk", "Captain Iris Crane")),
        ),
    ),
    RolePhrase(
        "seen as",
        STARRING,
        False,
        r",?\s+(?:who\s+)?(?:(?:has|have|is|was|will|also|then|again|even|can|may|be|been|first|last)\s+){0,4}"
        r"(?:appear|pop|show|turn|arriv|grow|grew|seen|star|headlin|lead|led|recur|debut|shin|shone|featur|guest|step"
        r"|introduc|spot|enter|doubl|does|steal|stole|excel|impress|charm|stand|stood|crop|walk|make|made|deliver|give"
        r"|gave|return|opposite|alongside)[a-z]*\b[^.;:()]{0,80}?\s(?:(?<!well\s)(?<!such\s)(?<!known\s)(?<!soon\s)(?<!just\s)as"
        r"|in\s+the\s+(?:\w+\s+)?(?:role|part|person|guise)\s+of)\s+(?:the\s+(?=[A-Z]))?",
        (
            ("Mina Falk has grown up on screen as Iris Crane.", ("Mina Falk", "Iris Crane")),
            ("Mina Falk also pops up as shipping magnate Bo.", ("Mina Falk", "Bo")),
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
        "the part went to",
        STARRING,
        True,
        r"\b(?:role|part|character)\s+of\s+(?P<role>(?:the\s+)?[A-ZÀ-Þ][^.;:,]{1,50}?)(?:,[^.;:]{1,60},)?\s+(?:was\s+|is\s+|has\s+|had\s+|will\s+|be\s+|been\s+|then\s+)*"
        r"(?:(?:went|goes?|gone|fell|falls|passed|passes|given|handed|entrusted|offered)(?:\s+(?:in\s+the\s+end|eventually|finally|instead|ultimately|over))?\s+to"
        r"|in\s+the\s+hands\s+of|(?:filled|taken|played|assumed)\s+(?:[\w\s]{0,20}\s)?by)\s+",
        (
            ("The part of Iris Crane went in the end to Mina Falk.", ("Mina Falk", "Iris Crane")),
            ("The role of Bo Lark has been entrusted to Tom Reyes.", ("Tom Reyes", "Bo Lark")),
        ),
    ),
    RolePhrase(
        "a role for",
        STARRING,
        True,
        r"(?:,|\s-|\s+is|\s+was)\s+(?:a|the|another)\s+(?:[a-z-]+\s){0,3}(?:role|part)\s+(?:for|that\s+(?:went|goes|fell)\s+to|written\s+for|given\s+to"
        r"|(?:taken|filled|played)(?:\s+on)?\s+by)\s+",
        (("Enter Iris Crane, a role for Mina Falk.", ("Mina Falk", "Iris Crane")),),
    ),
    RolePhrase(
        "playing her is",
        STARRING,
        True,
        r"\b(?:[Pp]laying|[Vv]oicing|[Pp]ortraying|[Ee]mbodying|[Tt]aking\s+on|[Cc]ast\s+as|[Ii]n\s+the\s+(?:\w+\s+)?(?:role|part)\s+of)\s+(?P<role>[^.;:]{2,60}?)"
        r"(?:\s+in\s+[^.;:,]{2,40})?,?\s+(?:is|are|was|will\s+be)\s+(?=[A-ZÀ-Þ]|(?:newcomer|actor|actress|singer|veteran|the|star)\s)",
        (("Playing the android Bo is Tom Reyes.", ("Tom Reyes", "Bo")),),
    ),
    RolePhrase(
        "whom X plays",
        STARRING,
        True,
        r",?\s+(?:whom|who)\s+(?=[A-Z][\w.'-]+\s[^,.;]{1,30}?\s(?:plays|played|portrays|portrayed)\b)",
        (("Young Bo, whom Carl Dunn plays, is lost.", ("Carl Dunn", "Young Bo")),),
    ),
)
