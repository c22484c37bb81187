"""How the press says who plays whom, as a table: the performer, a phrase, the role; turned round in role_first.py."""

from __future__ import annotations

from monitor.claims.cast.role_first import ROLE_FIRST
from monitor.claims.cast.words import ADVERB, JOINING, RETURNING, STARRING, WILL, RolePhrase

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
        r"|,\s+the\s+(?:[a-z-]+\s+){0,2}(?=[A-ZÀ-Þ][\w'-]+(?:\s[A-ZÀ-Þ][\w'-]+){0,2}\s+of\s+"
        r"(?:the\s+(?:first|original|previous|old|last|second)|season|_))",
        (
            ("Mina Falk, whose Iris Crane won her a prize, is a star.", ("Mina Falk", "Iris Crane")),
            ("Mina Falk, the watchful Iris Crane of the first season, is a star.", ("Mina Falk", "Iris Crane")),
        ),
    ),
    RolePhrase(
        "joins as",
        JOINING,
        False,
        rf"\s*,?\s+(?:who\s+)?{ADVERB}(?:{WILL}\s+)?{ADVERB}(?:be(?:en)?\s+)?(?:(?:join|board)(?:s|ed"
        # "board an ensemble led by Ada Lund as": the role is hers
        r"|ing)?\s+(?:(?:(?!\b(?:by|alongside|opposite|including|with)\b)[^.;,]){1,60}?\s+)?as"
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
        r"\s*(?:\([^)]*\))?\s*(?:(?!,\s[^,.;]{0,60}?[A-ZÀ-Þ][\w'.-]*\s[A-ZÀ-Þ][\w'-]*,?\s+"
        r"(?:-\s*)?who\b),[^,.;\"]{1,80}(?:,|\s(?=who\s)))?"
        rf",?\s*-?\s*(?:who"
        rf"|\bas\s+[\w\s]{{1,20}})?\s*{ADVERB}(?:{WILL}\s+(?:been\s+)?)?{ADVERB}(?:play(?:s|ed|ing)?|portray(?:s|ed|ing)?"
        r"|portraying|essay(?:s|ed|ing)?|assay(?:s|ed)?|embod(?:y|ies|ied|ying)|inhabit(?:s|ed)?"
        r"|depict(?:s|ed|ing)?|voic(?:es?|ed|ing)"
        r"|bring(?:s|ing)?\s+to\s+life|brought\s+to\s+life|puts?\s+(?:him|her)self\s+in(?:to)?\s+the\s+(?:skin|shoes"
        r"|boots)\s+of"
        r"|acts?\s+as(?=\s(?:the\s+)?(?:[a-z]+\s){0,2}[A-ZÀ-Þ])|breathes?\s+life\s+into"
        r"|star(?:s|red)?\s+(?:in\s+[^.,;]{1,40}?\s+)?as"
        rf"|appear(?:s|ed)?\s+as|seen\s+as|take(?:s)?\s+on\s+the\s+role\s+of|took\s+on\s+the\s+role\s+of"
        r"|(?:takes?|took|has|have|had|gets?|got)\s+(?:on\s+)?(?:the|an?)\s+(?:[\w-]+\s+){0,3}?(?:role"
        r"|part|lead)\s+(?:of|as)"
        rf"|(?:slips?|slipped|steps?|stepped)\s+into\s+the\s+(?:role|part|shoes|skin)\s+of|recurs?\s+as"
        r"|len(?:ds?|t|ding)\s+(?:his|her|their)\s+voice\s+to|leads?\s+[^.,;]{1,40}?\s+as"
        r"|guest[\s-]stars?\s+(?:[^.,;]{1,30}?\s+)?as|(?:is|was)\s+(?:also\s+)?known\s+(?:here\s+)?as"
        r"|who\s+(?:is|was|has\s+been|had\s+been)(?=\s+(?:the\s+"
        r"|an?\s+)?(?:(?!still|now|from|with|best)[a-z]+(?<!ing)\s+){0,2}[A-ZÀ-Þ])"
        rf"|heads?\s+up\s+[^.;]{{1,40}}?\s+as|led\s+[^.,;]{{1,40}}?\s+as|(?:stole|steals)\s+(?:every|the)\s+\w+\s+as"
        r"|(?:shines|shone|impresses|excels|dazzles|convinces)\s+as"
        r"|gives?\s+us)\s+(?:the\s+(?:title\s+|lead\s+|main\s+)?(?:role|part|character"
        rf"|lead)\s+(?:of|as|role\s+of)\s+)?",
        (
            ("Mina Falk plays Iris Crane.", ("Mina Falk", "Iris Crane")),
            ("Tom Reyes, who portrayed Dr. Bo Lark, is seen again.", ("Tom Reyes", "Dr. Bo Lark")),
        ),
    ),
    RolePhrase(
        "turn as",
        STARRING,
        False,
        r"'s?\s+(?:[a-z-]+\s+){0,4}(?:turn|performance|portrayal|work|role|part|stint|depiction"
        r"|interpretation|take|outing|debut"
        r"|appearance|first\s+(?:day|episode|scene)s?)\s+(?:as|of|on)\s+(?:the\s+(?=[A-Z]))?",
        (("Critics have praised Mina Falk's turn as prosecutor Iris Crane.", ("Mina Falk", "Iris Crane")),),
    ),
    RolePhrase(
        "character of hers",
        STARRING,
        False,
        r"'s?\s+(?:[a-z-]+\s+){0,3}(?:character|alter\s+ego),?\s+(?=[A-Z])",
        (("Mina Falk's character, Iris Crane, takes her first call.", ("Mina Falk", "Iris Crane")),),
    ),
    RolePhrase(
        "the man behind",
        STARRING,
        False,
        r",?\s+(?:is|was)\s+the\s+(?:man|woman|actor|actress|face|voice|one|star|performer)\s+(?:behind"
        r"|of)\s+(?:the\s+(?=[A-Z]))?",
        (("Mina Falk is the woman behind the android Iris.", ("Mina Falk", "Iris")),),
    ),
    RolePhrase(
        "known as",
        STARRING,
        False,
        r",\s+(?:best\s+|better\s+|well\s+)?known\s+(?:to\s+[^.;:()]{2,40}?\s|here\s"
        r"|in\s+[^.;:()]{2,30}?\s)?as\s+(?:the\s+(?=[A-Z]))?",
        (("Mina Falk, known to Winter Harbor viewers as landlady Iris Crane, is 80.", ("Mina Falk", "Iris Crane")),),
    ),
    RolePhrase(
        "a part, that of",
        STARRING,
        False,
        r",?\s+(?:who\s+)?(?:will\s+)?(?:takes?|took|has|had|have|gets?|got|lands?|landed|plays?|played"
        r"|fills?)\s+(?:on\s+)?(?:the|an?|its)\s+[^.;:()]{0,30}?\b"
        r"(?:role|part|lead)\b[^.;:()]{0,40}?,\s+(?:that\s+of|as)\s+(?:the\s+(?=[A-Z]))?",
        (("Mina Falk has the meatiest part, that of the failed nurse Iris.", ("Mina Falk", "Iris")),),
    ),
    RolePhrase(
        "turns into",
        STARRING,
        False,
        rf",?\s+{ADVERB}(?:will\s+|has\s+)?(?:transforms?|transformed|morphs?|morphed|turns?|turned|slips?"
        r"|slipped)\s+into\s+(?=[A-Z]|the\s|an?\s)",
        (("Mina Falk transforms into Iris Crane, a clerk.", ("Mina Falk", "Iris Crane")),),
    ),
    RolePhrase(
        "brings to life",
        STARRING,
        False,
        rf",?\s+{ADVERB}(?:will\s+)?(?:brings?|brought)\s+"
        r"(?=[^.,;:]{2,60}?\sto\s+(?:life|the\s+screen|the\s+small\s+screen)\b)",
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
        r",?\s+(?:who\s+)?(?:was|were|is|has|had|will|gets?|got|came|comes|signed"
        r"|agreed)\s+(?:[a-z][^.;:()]{0,70}?\s)??to\s+(?:play|portray|voice|embody)\s+",
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
        r"|introduc|spot|enter|doubl|does|(?:got|had)\s+(?:his|her|their)\s+(?:start|(?:big\s+)?break)|(?:rose"
        r"|shot)\s+to\s+"
        r"|(?:found|won|gained)\s+(?:[a-z]+\s+)?fame|became\s+(?:a\s+)?(?:famous|household|star|known)"
        r"|cut\s+(?:his|her|their)\s+teeth|steal|stole|excel|impress|charm|stand|stood|crop|walk|make|made|deliver|give"
        r"|gave|return|broke|break|dazzl|stun|wow|captivat|soar|opposite|(?:had|has|have|having|enjoy(?:s|ed)?)\s+(?:an?|the)"
        r"\s+(?:[a-z-]+\s+){0,3}?(?:year|season|run|blast|ball|arc)"
        r"|alongside)[a-z]*\b[^.;:()]{0,80}?\s(?:(?<!well\s)(?<!such\s)(?<!known\s)(?<!soon\s)(?<!just\s)as"
        r"|in\s+the\s+(?:\w+\s+)?(?:role|part|person|guise)\s+of)\s+(?:the\s+(?=[A-Z]))?",
        (
            ("Mina Falk has grown up on screen as Iris Crane.", ("Mina Falk", "Iris Crane")),
            ("Mina Falk also pops up as shipping magnate Bo.", ("Mina Falk", "Bo")),
            ("Mina Falk had a huge year as Detective Crane.", ("Mina Falk", "Detective Crane")),
        ),
    ),
    RolePhrase(
        "is",
        STARRING,
        False,
        r"(?:\s+of\s+[\w\s]{1,25}\sfame|,\s+(?:from|the|an?|one|once|now|himself|herself)\s+[^.;()]{1,90},)?\s+"
        r"(?:is|was|are|will\s+be|has\s+been|have\s+been|had\s+been)\s+(?:again\s+|also\s+|still\s+|currently\s+"
        r"|once\s+(?:more|again)\s+)?(?:the\s+(?:show's\s+)?(?=[A-Z]))?",
        (("Carl Dunn, from the old show, is her brother Bo Lark, a role he likes.", ("Carl Dunn", "Bo Lark")),),
    ),
    RolePhrase(
        "in his role as",
        STARRING,
        False,
        r"(?=\s)(?:Zq[a-z]xj|(?![\"'])[^.;:()A-ZÀ-Þ]){0,50}?\s(?:in|for|from|through|with|reprising|resuming)\s+(?:his"
        r"|her|their)\s+"
        r"(?:[a-z-]+\s+){0,2}(?:role|part|turn|performance|portrayal|work|stint|job)\s+(?:as"
        r"|of)\s+(?:the\s+(?=[A-Z]))?",
        (
            ("Mina Falk is on set as well in her role as Iris.", ("Mina Falk", "Iris")),
            ("Mina Falk won a prize for her portrayal of Iris Crane.", ("Mina Falk", "Iris Crane")),
        ),
    ),
    RolePhrase(
        "in the role of",
        STARRING,
        False,
        r",?\s+in\s+(?:the|a)\s+(?:[a-z]+\s+)?(?:role|part|guise|person|shoes)\s+of\s+(?:the\s+(?=[A-Z]))?",
        (("She is matched by Tom Reyes in the role of Father Bo.", ("Tom Reyes", "Father Bo")),),
    ),
    RolePhrase(
        "as",
        STARRING,
        False,
        r"\s*,?\s+as\s+(?:the\s+(?=[A-Z]))?",
        (("Ada Lund as Belle Hart completes the trio.", ("Ada Lund", "Belle Hart")),),
    ),
    *ROLE_FIRST,
)
