"""How the press says by whom a role is played, as a table: the role, a phrase, the performer.

Where the role stands within the phrase, the pattern has a group ``role``, which begins with it.
"""

from __future__ import annotations

from monitor.claims.cast.words import STARRING, RolePhrase

ROLE_FIRST = (
    RolePhrase(
        "is once more",
        STARRING,
        True,
        r"\s+(?:is|are|will\s+be|was)\s+(?:once\s+(?:more|again)|again|still"
        r"|of\s+course)\s+(?=[A-ZÀ-Þ][\w'-]+\s[A-ZÀ-Þ])"
        r"|(?:\s\([^()]{2,60}\))?\s+(?:is|are"
        r"|will\s+be)\s+(?=[A-ZÀ-Þ][\w'.-]+(?:\s[A-ZÀ-Þ][\w'-]+){1,2}\s+(?:once\s+(?:more"
        r"|again)|again)\b)"
        r"|\s+(?:keeps|retains|gets\s+back"
        r"|has\s+kept)\s+(?:the\s+voice\s+of\s+)?(?=[A-ZÀ-Þ][\w'.-]+\s[A-ZÀ-Þ][\w'-]+(?:[.,;]"
        r"|$|\sand\b|'s\s+voice|\sas\s+(?:her|his|its)\s))",
        (
            ("Captain Iris is once more Mina Falk.", ("Mina Falk", "Captain Iris")),
            ("Captain Bo will be Tom Reyes once more.", ("Tom Reyes", "Captain Bo")),
        ),
    ),
    RolePhrase(
        "played by",
        STARRING,
        True,
        r"\s*(?:,\s*(?:(?!(?:and|but|while|as\s+well)\b)[^,;()]{1,80},\s*)?|\s\(|\s+|,\s*[^,.;]{1,60}\s+and\s+)(?:is\s+|was\s+|are\s+|as\s+|who\s+is\s+"
        r"|has\s+been\s+|being\s+|who\s+was\s+|will\s+be\s+|once\s+|again\s+|now\s+)*(?:also\s+)?(?:played|portrayed"
        r"|brought\s+to\s+life|voiced|essayed|embodied|filled|taken\s+on|performed|acted|inhabited"
        r"|shared)\s+(?:[\w\s]{0,30}?\s)?by\s+(?:the\s+(?:great\s+|outstanding\s+)?)?",
        (
            ("Iris Crane (played by Mina Falk) runs away.", ("Mina Falk", "Iris Crane")),
            ("Belle Hart, a baker, is portrayed by Ada Lund.", ("Ada Lund", "Belle Hart")),
        ),
    ),
    RolePhrase(
        "a nurse played by",
        STARRING,
        True,
        r",\s+(?=[^,.;:()]{2,70}?\s(?:played|portrayed|voiced|embodied|essayed|inhabited|interpreted"
        r"|brought\s+to\s+life"
        r"|done|assumed|taken|filled)\b)"
        r"(?:an?|the|his|her|their|its|one|another|whose|[A-ZÀ-Þ][\w-]*'s?|[a-z]+\s+(?:of|to|from"
        r"|in))\s[^,.;:()]{2,60}?"
        r"(?:,?\s+(?:(?:also|again|once|always|now|still|ably|[a-z]+ly)\s+){0,2})"
        r"(?:played|portrayed|voiced|embodied|essayed|inhabited|interpreted|brought\s+to\s+life|done|assumed|taken"
        r"|filled)(?:\s+on)?\s+(?:(?:so|very|[a-z]+ly)\s+){0,3}(?:with\s+[a-z\s]{3,40}\s+)?by\s+",
        (
            ("Iris Crane, the queen bee played by Mina Falk, is angry.", ("Mina Falk", "Iris Crane")),
            ("They say goodbye to Bo, the old skipper wonderfully played by Tom Reyes.", ("Tom Reyes", "Bo")),
            ("She brings her son Bo, a part taken by Tom Reyes.", ("Tom Reyes", "Bo")),
        ),
    ),
    RolePhrase(
        "to whom X gives life",
        STARRING,
        True,
        r",?\s+(?:to|into)\s+(?:whom|which|who)\s+(?=(?:[a-z]+\s){0,3}[A-ZÀ-Þ][\w.'-]+\s[^,.;]{1,40}?\s(?:gives?|gave"
        r"|lends?|lent|brings?|brought|breathes?|breathed)\b)(?:(?:the|little|small|young|tiny|great|old|late)\s+){0,3}"
        r"|,?\s+whose\s+(?:voice|face|words|lines)\s+(?:is|are|was|were|belongs?\s+to|comes?\s+from)\s+",
        (
            ("Kay, to whom little Mina Falk gives life, is born.", ("Mina Falk", "Kay")),
            ("Bo the dog has his own song. Young Bo, whose voice is Tom Reyes, barks.", ("Tom Reyes", "Young Bo")),
        ),
    ),
    RolePhrase(
        "the part went to",
        STARRING,
        True,
        r"\b(?:role|part|character)\s+of\s+(?P<role>(?:the\s+)?[A-ZÀ-Þ][^.;:,]{1,50}?)(?:,[^.;:]{1,60},)?\s+(?:was\s+"
        r"|is\s+|has\s+|had\s+|will\s+|be\s+|been\s+|then\s+)*"
        r"(?:(?:went|goes?|gone|fell|falls|passed|passes|given|handed|entrusted"
        r"|offered)(?:\s+(?:in\s+the\s+end|eventually|finally|instead|ultimately|over))?\s+to"
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
        r"(?:,|\s-|\s+is|\s+was)\s+(?:a|the|another)\s+(?:[a-z-]+\s){0,3}(?:role|part)\s+(?:for"
        r"|that\s+(?:went|goes|fell)\s+to|written\s+for|given\s+to|(?:taken|filled|played)(?:\s+on)?\s+by)\s+",
        (("Enter Iris Crane, a role for Mina Falk.", ("Mina Falk", "Iris Crane")),),
    ),
    RolePhrase(
        "playing her is",
        STARRING,
        True,
        r"\b(?:[Pp]laying|[Vv]oicing|[Pp]ortraying|[Ee]mbodying|[Tt]aking\s+on|[Cc]ast\s+as"
        r"|(?:[Hh]eadlining|[Ss]tarring|[Ll]eading|[Cc]o-starring|[Ss]een|[Aa]ppearing|[Ff]eatured)\s+as"
        r"|[Ii]n\s+the\s+(?:\w+\s+)?(?:role|part)\s+of)\s+(?P<role>[^.;:]{2,60}?)"
        r"(?:\s+in\s+[^.;:,]{2,40})?,?\s+(?:is|are|was|will\s+be)\s+(?=[A-ZÀ-Þ]"
        r"|(?:newcomer|actor|actress|singer|veteran|the|star)\s)",
        (("Playing the android Bo is Tom Reyes.", ("Tom Reyes", "Bo")),),
    ),
    RolePhrase(
        "portrayed by, in front",
        STARRING,
        True,
        r"^[\"']?(?:Also\s+)?(?:Played|Portrayed|Voiced|Brought\s+to\s+life|Embodied"
        r"|Essayed)\s+(?:[a-z]+\s+)?by\s+(?=[^.;:]{3,80}?,\s+(?P<role>(?:the\s+)?"
        r"(?:[a-z-]+\s+){0,3}[A-ZÀ-Þ][\w'. -]{0,40}?)(?:,|\s(?:is|was|has|will|[a-z]+s)\b))",
        (("Portrayed by Mina Falk, Dr. Iris Crane is the heart of the show.", ("Mina Falk", "Dr. Iris Crane")),),
    ),
    RolePhrase(
        "speaks with the voice of",
        STARRING,
        True,
        r"(?:,?\s+(?:the|a)\s+(?:[a-z]+\s+){1,3})?\s+(?:speaks?|spoke|will\s+speak|is\s+heard"
        r"|talks?)\s+(?:again\s+)?with\s+the\s+voice\s+of\s+"
        r"|\s+(?:gets?|has|owes?)\s+(?:its|his|her)\s+voice\s+(?:from|to)\s+",
        (("Bo speaks with the voice of Tom Reyes.", ("Tom Reyes", "Bo")),),
    ),
    RolePhrase(
        "behind the mask of",
        STARRING,
        True,
        r"\b(?:[Bb]ehind|[Uu]nder|[Ii]nside)\s+the\s+(?:mask|make-?up|helmet|suit|fur|hood|wig"
        r"|prosthetics)\s+of\s+(?P<role>[^.;:,]{2,40}?)(?:\s+in\s+[^.;:,]{2,40})?\s+(?:is|was|hides)\s+",
        (("Behind the mask of Bo Lark is the former wrestler Tom Reyes.", ("Tom Reyes", "Bo Lark")),),
    ),
    RolePhrase(
        "in the guise of",
        STARRING,
        True,
        r"(?:^|[;:]\s+)[\"']?(?:[Aa]s|[Ii]n\s+the\s+(?:\w+\s+)?(?:guise|role|part|person)\s+of|[Bb]est\s+known\s+as"
        r"|[Kk]nown\s+as|[Ff]amous\s+as|[Ss]een\s+as)"
        r"\s+(?P<role>(?:the\s+|his\s+|her\s+|an?\s+)?(?:[a-z][a-z'-]*\s+){0,4}[A-ZÀ-Þ][^.;:,]{0,40}?)(?:\s+in\s+"
        r"[^.;:,]{2,40})?,\s+(?=[A-ZÀ-Þ])",
        (("In the guise of the blind fletcher Iris, Mina Falk steals every scene.", ("Mina Falk", "Iris")),),
    ),
    RolePhrase(
        "alias of",
        STARRING,
        True,
        r",\s+(?:a\.k\.a\.|aka|AKA|alias|otherwise\s+known\s+as|better\s+known\s+as)\s+(?=[A-ZÀ-Þ][\w'-]+\s[A-ZÀ-Þ])",
        (("She quarrels with old Bo, alias Tom Reyes.", ("Tom Reyes", "Bo")),),
    ),
    RolePhrase(
        "whom X plays",
        STARRING,
        True,
        r",?\s+(?:whom|who|a\s+(?:[a-z]+\s+)?(?:role|part|character)(?:\s+(?:that|which))?)\s+"
        r"(?=[A-Z][\w.'-]+\s[^,.;]{1,40}?"
        r"\s(?:(?:will|is|has|was|had|have)\s+(?:be\s+|been\s+)?(?:[a-z]+ly\s+)?)?(?:plays?|played|playing|portrays?"
        r"|portrayed"
        r"|voices?|voiced|prepared|took\s+on|takes\s+on|made|created|has)\b)",
        (("Young Bo, whom Carl Dunn plays, is lost.", ("Carl Dunn", "Young Bo")),),
    ),
)
