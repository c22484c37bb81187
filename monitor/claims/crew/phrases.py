"""Idioms that put people behind the camera and fit none of the forms of forms.py, as a table.

Those that name whoever wrote what the show is made from are in authors.py.
"""

from __future__ import annotations

from monitor.claims.crew.authors import AUTHORS
from monitor.claims.crew.groups import GROUPS
from monitor.claims.words.crew import COMPOSER, CREATOR, DIRECTOR, PRODUCER, SHOWRUNNER, WORK, WRITER
from monitor.claims.words.crew import Phrase as Phrase
from monitor.claims.words.crew_objects import SCRIPT
from monitor.claims.words.shows import NOUNS, PLAIN_NOUNS

_SHOW = rf"(?:{NOUNS}|saga|project|production|_+)"
_A_WORK = (
    r"(?:(?:the|her|his|their|an?|[A-ZÀ-Þ][\w.'-]*(?:\s[A-ZÀ-Þ][\w.'-]*){0,3}'s?)\s+)(?:[\w-]+\s+){0,3}?"
    rf"{WORK}"
)
_INTO_A = (
    r"(?:the\s+|an?\s+|its\s+|this\s+)?(?:(?!(?:in|on|for|of|at|by|with|after|before|from|stage|radio|film|movie|audio"
    r"|puppet|musical)\b)[\w-]+\s+){0,3}?"
)

PHRASES = (
    Phrase(
        CREATOR,
        "after",
        r"\b(?:brainchild|creature|(?:co-)?creation|(?:co-)?invention)\s+of\s+|\b(?:mind|minds|brains?)\s+(?:of|behind)"
        r"\s+[^.;,]{1,40}?(?:\s(?:is|are|was|were)\s+|,\s+(?=[A-ZÀ-Þ]))",
        (
            ("It is the brainchild of Jo Marsh.", ("Jo Marsh",)),
            ("A co-creation of Ada Lund and Bo Lark, it is set at sea.", ("Ada Lund", "Bo Lark")),
            ("The mind behind the show is Ada Lund.", ("Ada Lund",)),
            ("The brains behind the show, Ada Lund, lives in Hull.", ("Ada Lund",)),
        ),
    ),
    Phrase(
        CREATOR,
        "before",
        rf"\b(?:mind|minds|brain|brains)\s+(?:behind|of)\s+(?:the\s+(?:\w+\s+){{0,2}}?{_SHOW}|it\b|_+)",
        (
            ("Ada Lund is the mind behind the show.", ("Ada Lund",)),
            ("Ada Lund, the brains behind the hit series, lives in Hull.", ("Ada Lund",)),
        ),
        glue="noun",
    ),
    Phrase(
        CREATOR,
        "before",
        r"'s?\s+(?:brainchild|creation)\b",
        (("Ada Lund's brainchild, it is set at sea.", ("Ada Lund",)),),
    ),
    Phrase(
        CREATOR,
        "after",
        r"\b(?:[Ff]rom|out\s+of)\s+the\s+(?:[\w-]+\s+){0,2}?(?:mind|head|brain|imagination)s?\s+of\s+"
        rf"|(?:^|[.,;]\s)(?:(?!of\b|music\b|scripts?\b)[\w-]+\s+){{0,4}}?{_SHOW}\s+(?:hails|comes"
        r"|came)\s+from\s+(?=[A-ZÀ-Þ][\w'-]+\s[A-ZÀ-Þ])",
        (
            ("The series hails from Ada Lund.", ("Ada Lund",)),
            ("The series comes from the mind of Ada Lund.", ("Ada Lund",)),
            ("It all comes out of the head of Ada Lund.", ("Ada Lund",)),
        ),
    ),
    Phrase(
        DIRECTOR,
        "after",
        r"\b(?:handing|passing|giving|leaving|yielding)\s+(?:over\s+)?the\s+megaphone\s+(?:over\s+|on\s+)?to\s+"
        r"|\bmegaphone\s+(?:\w+\s+){0,6}?(?:held|wielded|taken\s+up)\s+by\s+"
        r"|\bmegaphone\s+(?:is|lies|was|rests)\s+in\s+the\s+hands\s+of\s+"
        r"|\bunder\s+(?:the\s+)?(?:direction|baton|helm)\s+of\s+"
        r"|\bdirectorial\s+(?:TV\s+|television\s+|series\s+)?debut\s+(?:of|for)\s+",
        (
            ("It is made under the direction of Lisa Kemp.", ("Lisa Kemp",)),
            ("The megaphone of the series will be held by Lisa Kemp.", ("Lisa Kemp",)),
            ("The series marks the directorial debut of Lisa Kemp.", ("Lisa Kemp",)),
        ),
    ),
    Phrase(
        DIRECTOR,
        "before",
        r"\b(?:mak(?:es|ing)|made|gives?)\s+(?:his|her|their)\s+(?:\w+\s+){0,2}?(?:directorial"
        r"|directing)\s+(?:\w+\s+)?debut\b"
        rf"(?=[^.;]{{0,40}}\b{_SHOW})",
        (("Lisa Kemp makes her directorial debut with the series.", ("Lisa Kemp",)),),
        glue="deed",
    ),
    Phrase(
        WRITER,
        "after",
        r"\bfrom\s+the\s+(?:pen|pens|hand|typewriter)\s+of\s+",
        (("The show comes from the pen of Carl Dunn.", ("Carl Dunn",)),),
    ),
    Phrase(
        WRITER,
        "after",
        r"\b(?:script|screenplay|teleplay|scripts)\s+(?:that\s+"
        r"|which\s+)?(?=[A-ZÀ-Þ][\w'-]+(?:\s[A-ZÀ-Þ][\w'-]+){1,2}\s+(?:has\s+|had\s+)?"
        r"(?:(?:co-)?wrote|written|penned|delivered)\b)",
        (("It is made from a screenplay Carl Dunn wrote.", ("Carl Dunn",)),),
    ),
    Phrase(
        COMPOSER,
        "before",
        r"'s?\s+(?:[a-z-]+\s+){0,2}?(?:music\s+(?:for|of)\s+(?:the|this|it))\b",
        (("Lisa Kemp's music for the series does the rest.", ("Lisa Kemp",)),),
    ),
    Phrase(
        WRITER,
        "after",
        r"\b[Aa]dapted\s+(?:(?:for|to)\s+(?:the\s+)?(?:\w+\s+)?(?:screen|television|TV)\s+|(?:for|in)\s+(?:the\s+)?[A-Z]\w+(?:\s[A-Z]\w+)?\s+)?by\s+"
        r"|\badaptation\s+(?:is|was|lies)\s+(?:\w+\s+)?(?:in\s+the\s+hands\s+of|up\s+to|by)\s+",
        (
            ("The novel was adapted by Lisa Kemp.", ("Lisa Kemp",)),
            ("The story, adapted for Mexico by Lisa Kemp and Nils Brand, is old.", ("Lisa Kemp", "Nils Brand")),
            ("The adaptation is in the hands of Lisa Kemp.", ("Lisa Kemp",)),
        ),
    ),
    Phrase(
        WRITER,
        "after",
        r"\b[Ww]e(?:'ve|\s+have)?\s+(?:wrote|written|penned)\s+[^.;,]{2,40},\s+(?=[A-ZÀ-Þ][\w'-]+\s(?:[A-ZÀ-Þ][\w'-]+\s){1,2}and\s+I\b)",
        (("We wrote six parts, Lisa Kemp and I.", ("Lisa Kemp",)),),
    ),
    Phrase(
        WRITER,
        "before",
        r"\badapt(?:s|ed|ing)?\s+(?:it|the\s+(?:\w+\s+){0,2}?(?:novel|book|books|novels|story|memoir"
        r"|webtoon|comics?|manga))\s+"
        r"(?:for|to)\s+(?:the\s+)?(?:\w+\s+)?(?:screen|television|TV|series|_)",
        (("Lisa Kemp adapted the novel for television.", ("Lisa Kemp",)),),
        glue="deed",
    ),
    Phrase(
        WRITER,
        "before",
        rf"\badapt(?:s|ed|ing)?\s+(?:her|his|their)\s+own\s+(?:[\w-]+\s+){{0,4}}?{WORK}",
        (("Petra Holm has adapted her own trilogy of novels for the series.", ("Petra Holm",)),),
        glue="deed",
    ),
    Phrase(
        WRITER,
        "before",
        # Who turns a novel into a series may have paid for it; who adapts it, or turns it into scripts, writes.
        rf"\b(?:adapt(?:s|ed|ing)?|re-?work(?:s|ed|ing)|rewr(?:ites?|ote|itten|iting))\s+{_A_WORK}\s+into\s+{_INTO_A}"
        rf"(?:{_SHOW}|[Ss]easons?\b|{SCRIPT}|episodes\b|television\b|TV\b)"
        rf"|\b(?:turn(?:s|ed|ing)?|transform(?:s|ed|ing)?)\s+{_A_WORK}\s+into\s+{_INTO_A}{SCRIPT}",
        (
            ("Carl Dunn, who adapted Petra Holm's novel into a series, lives in Hull.", ("Carl Dunn",)),
            ("Carl Dunn turned the comic into eight scripts for the show.", ("Carl Dunn",)),
        ),
        glue="deed",
    ),
    Phrase(
        CREATOR,
        "before",
        r"\b(?:first\s+)?(?:dreamed|dreamt|thought|cooked|made)\s+(?:the\s+whole\s+thing|it(?:\s+all)?"
        r"|the\s+(?:show|series))\s+up\b",
        (("Lisa Kemp, the playwright who dreamed the whole thing up, is from Hull.", ("Lisa Kemp",)),),
        glue="deed",
    ),
    Phrase(
        CREATOR,
        "after",
        rf"\b(?:{PLAIN_NOUNS}|comedy|it)\s+(?:is|was)\s+(?=[A-ZÀ-Þ][^.;,]{{1,40}}?'s\s+(?:idea|creation|baby)\b)",
        (("The show was Lisa Kemp's idea.", ("Lisa Kemp",)),),
    ),
    Phrase(
        CREATOR,
        "after",
        rf"\b(?:{NOUNS}|saga)\s+(?:that\s+|which\s+)?"
        r"(?=[A-ZÀ-Þ][\w'-]+(?:\s[A-ZÀ-Þ][\w'-]+){1,2}\s+(?:co-)?(?:created|devised|dreamed\s+up)\b)",
        (("The comedy that Lisa Kemp created starts tonight.", ("Lisa Kemp",)),),
    ),
    Phrase(
        CREATOR,
        "after",
        rf"\b(?:{PLAIN_NOUNS}|it)\s+(?:is|was|remains)\s+(?:(?:very\s+much|largely|entirely|all"
        rf"|again)\s+)?(?:the\s+work|a\s+creation|an?\s+invention"
        r"|the\s+(?:brain)?child)\s+(?:of|by)\s+(?!(?:the\s+)?(?:[\w-]+\s+){0,2}?(?:writer|screenwriter|director"
        r"|composer|showrunner)s?\b)"
        r"|\b(?:[Tt]he\s+)?(?:concept|format|original\s+idea|idea\s+for\s+(?:the\s+\w+|it|_+))\s+(?:is|was|comes"
        r"|came|stems"
        r"|stemmed|originated|was\s+hatched)\s+(?:by|from|with)\s+",
        (
            ("The series is the work of Ada Lund.", ("Ada Lund",)),
            ("The concept is by Ada Lund.", ("Ada Lund",)),
            ("The idea for the series came from Ada Lund.", ("Ada Lund",)),
        ),
    ),
    Phrase(
        SHOWRUNNER,
        "after",
        r"\b[Tt]aking\s+(?:over\s+)?(?:up\s+)?the\s+(?:showrunning\s+|showrunner\s+"
        r"|show's\s+)?reins\b[^.;:,]{0,40}?\s(?:is|are|will\s+be)\s+"
        rf"|\b[Ss]howrunning\s+(?:the\s+)?(?:\w+\s+){{0,2}}?(?:{PLAIN_NOUNS}|season|episodes|it)\s+(?:is|are"
        rf"|will\s+be)\s+",
        (
            ("Showrunning the new season is Ada Lund.", ("Ada Lund",)),
            ("Taking the reins for the new season is Ada Lund.", ("Ada Lund",)),
        ),
    ),
    Phrase(
        SHOWRUNNER,
        "before",
        rf"\b(?:has|have|had|'s|'ve|'d)\s+(?:(?:also|always|now)\s+)?run\s+(?:it|(?:the|this)\s+{_SHOW}|_+)\s+(?:\w+\s+)?"
        r"(?:since|from|for|until|through)\b",
        (("Ada Lund has run it since Season 2.", ("Ada Lund",)),),
        glue="deed",
    ),
    Phrase(
        DIRECTOR,
        "before",
        # without what is directed: "A, who had directed from the beginning", "B isn't directing anymore"
        r"\bdirected\s+(?:it\s+)?(?:from|since)\s+the\s+(?:very\s+)?(?:beginning|start|outset|off|pilot|first\s+\w+)\b"
        r"|\bdirecting(?=\s+(?:any\s?more|any\s+longer|this\s+(?:time|season|year))\b)",
        (
            ("Ada Lund, who'd directed from the beginning, left in May.", ("Ada Lund",)),
            ("Ada Lund isn't directing anymore.", ("Ada Lund",)),
        ),
        glue="deed",
    ),
    Phrase(
        DIRECTOR,
        "after",
        r"(?<=directed)\s[^.;]{1,70},\s+(?:taking|inheriting)\s+(?:over\s+)?the\s+chair\s+from\s+",
        (("Lisa Kemp directed season 2, taking the chair from Nils Brand.", ("Nils Brand",)),),
    ),
    Phrase(
        SHOWRUNNER,
        "before",
        r"\b(?:takes?|took|taking|has\s+taken|holds?|holding|picks?\s+up"
        r"|grabs?)\s+(?:over\s+)?(?:up\s+)?the\s+(?:\w+\s+)?"
        r"(?:showrunning\s+)?reins\b(?!\s+as\b)",
        (("Jo Marsh takes over the reins.", ("Jo Marsh",)),),
        glue="deed",
    ),
    Phrase(
        SHOWRUNNER,
        "after",
        r"\b(?:hand(?:s|ed|ing)?|pass(?:es|ed)?|turn(?:s|ed|ing)?)\s+(?:over\s+)?the\s+(?:showrunning\s+"
        r"|showrunner\s+)?reins\s+(?:over\s+)?to\s+",
        (("Karl Voigt has handed the reins to Jo Marsh.", ("Jo Marsh",)),),
    ),
    Phrase(
        PRODUCER,
        "before",
        r"\b(?:has|have|gets?|got|receives?|received|earns?|earned|shares?|with|for|given)\s+(?:also\s+)?(?:an?\s+"
        r"|the\s+|her\s+|his\s+)?"
        r"(?:executive\s+|exec\s+|co-)?produc(?:er|ing)\s+credits?\b",
        (("Nils Brand also gets an executive producer credit.", ("Nils Brand",)),),
        glue="deed",
    ),
    Phrase(
        DIRECTOR,
        "before",
        r"\b(?:on|on\s+for)\s+(?:the\s+)?direct(?:ing|ion|orial)\s+(?:duty|duties)\b",
        (("Lisa Kemp is on directing duty.", ("Lisa Kemp",)),),
        glue="deed",
    ),
    Phrase(
        WRITER,
        "before",
        r"\bon\s+(?:the\s+)?(?:(?:script-?)?writing|scripts?|scripting)\s+(?:duty|duties)\b",
        (("Carl Dunn is on writing duty.", ("Carl Dunn",)),),
        glue="deed",
    ),
    Phrase(
        PRODUCER,
        "after",
        r"\bproduc(?:es?|ed|ing)\s+(?:alongside|together\s+with|along\s+with|with)\s+",
        (("Nils Brand executive produces alongside Jo Marsh.", ("Jo Marsh",)),),
    ),
    Phrase(
        PRODUCER,
        "after",
        r"\b(?:executive\s+|exec\s+)produc(?:e|es|ed|ing)\b[^.;:]{0,60}?,?\s+as\s+(?:do|does|did|will|is|are)\s+",
        (("Nils Brand also executive produces, as does Jo Marsh.", ("Jo Marsh",)),),
    ),
    *GROUPS,
    *AUTHORS,
)
