"""What the press calls the people behind the camera, what they do and what they make, as tables.

``NOUNS`` are what they are called ("creator and showrunner Ada Lund"), ``DEEDS`` what they do ("Ada Lund directed
it", "directed by Ada Lund"), ``PRODUCTS`` what they make ("scripts by Ada Lund"). How these stand in a sentence is
in crew_forms.py; ``PHRASES`` are idioms that fit none of its forms.
"""

from __future__ import annotations

from dataclasses import dataclass

CREATOR, SHOWRUNNER, DIRECTOR, WRITER, PRODUCER, COMPOSER, AUTHOR = (
    "creator",
    "showrunner",
    "director",
    "writer",
    "producer",
    "composer",
    "author",
)

# None: called so, but no crew in our sense.
NOUNS: dict[str, str | None] = {
    "assistant director": None,
    "compositing director": None,
    "sound director": None,
    "animation director": None,
    "managing director": None,
    "programme director": None,
    "casting director": None,
    "art director": None,
    "film director": None,
    "character designer": None,
    "network executive": None,
    "senior writer": None,
    "staff writer": None,
    "music director": COMPOSER,
    "music composer": COMPOSER,
    "series composer": WRITER,
    "executive producer": PRODUCER,
    "exec producer": PRODUCER,
    "executive co-producer": PRODUCER,
    "co-executive producer": PRODUCER,
    "co-producer": PRODUCER,
    "producer": PRODUCER,
    "EP": PRODUCER,
    "co-creator": CREATOR,
    "creator": CREATOR,
    "co-showrunner": SHOWRUNNER,
    "showrunner": SHOWRUNNER,
    "show-runner": SHOWRUNNER,
    "show runner": SHOWRUNNER,
    "series boss": SHOWRUNNER,
    "show boss": SHOWRUNNER,
    "head writer": WRITER,
    "lead writer": WRITER,
    "scriptwriter": WRITER,
    "script writer": WRITER,
    "screenwriter": WRITER,
    "screen writer": WRITER,
    "scenarist": WRITER,
    "co-writer": WRITER,
    "writer": WRITER,
    "scribe": WRITER,
    "co-director": DIRECTOR,
    "chief director": DIRECTOR,
    "series director": DIRECTOR,
    "helmer": DIRECTOR,
    "director": DIRECTOR,
    "composer": COMPOSER,
    "author": AUTHOR,
    "novelist": AUTHOR,
    "mangaka": AUTHOR,
    "manga creator": AUTHOR,
}


@dataclass(frozen=True, slots=True)
class Deed:
    """What somebody does: as their own verb, and as what is done by them."""

    role: str
    active: str  # "directs", "directed", "directing"
    done_by: str  # "directed" (by)
    made: str = "show"  # what it is done to: see crew_forms.py


DEEDS = (
    Deed(DIRECTOR, r"(?:co-)?direct(?:s|ed|ing)?", r"(?:co-)?directed"),
    Deed(DIRECTOR, r"helm(?:s|ed|ing)?", r"helmed"),
    Deed(WRITER, r"(?:co-)?(?:writ(?:es?|ten|ing)|wrote)", r"(?:co-)?written", "script"),
    Deed(WRITER, r"(?:pen|script)(?:s|ned|ning|ed|ing)?", r"(?:penned|scripted)", "script"),
    Deed(PRODUCER, r"(?:co-)?(?:executive|exec)[\s-]produc(?:es?|ed|ing)", r"(?:co-)?(?:executive|exec)[\s-]produced"),
    Deed(PRODUCER, r"(?:co-)?produc(?:es?|ed|ing)", r"(?:co-)?produced"),
    Deed(CREATOR, r"(?:co-)?creat(?:es?|ed|ing)", r"(?:co-)?created"),
    Deed(
        CREATOR,
        r"(?:dream(?:ed|t)\s+up|thought\s+up|conceived|devised|came\s+up\s+with)",
        r"(?:dream(?:ed|t)\s+up|thought\s+up|conceived|devised)",
    ),
    Deed(SHOWRUNNER, r"(?:showruns?|showrunning|runs?|ran|running)", r"(?:showrun|run)", "the show"),
    Deed(COMPOSER, r"(?:compos(?:es?|ed|ing)|writ(?:es?|ten|ing)|wrote)", r"composed", "music"),
    Deed(COMPOSER, r"scor(?:es?|ed|ing)", r"scored"),
)

WORK = (
    r"(?:novels?|books?|book\s+series|graphic\s+novels?|comics?|comic\s+(?:books?|series)|manga(?:\s+series)?"
    r"|manhwa|webtoons?(?:\s+comic)?|web\s+(?:novels?|comics?)|light\s+novels?(?:\s+series)?|memoirs?"
    r"|autobiography|short\s+stor(?:y|ies)|trilogy|saga|novellas?|bestsellers?|best-sellers?|thrillers)"
)

# What somebody makes, and so what they are.
PRODUCTS: dict[str, str] = {
    r"(?:series\s+)?scripts?": WRITER,
    r"screenplays?": WRITER,
    r"teleplays?": WRITER,
    r"series\s+composition": WRITER,
    r"writing\s+duties": WRITER,
    r"direction": DIRECTOR,
    r"direct(?:ing|ion|orial)\s+duties": DIRECTOR,
    r"director's\s+chair": DIRECTOR,
    r"showrunning\s+duties": SHOWRUNNER,
    r"music": COMPOSER,
    r"(?:musical\s+)?score": COMPOSER,
    r"soundtrack": COMPOSER,
}


@dataclass(frozen=True, slots=True)
class Phrase:
    """An idiom: people stand ``before`` or ``after`` what ``pattern`` matches. The examples are run as tests."""

    role: str
    side: str
    pattern: str
    examples: tuple[tuple[str, tuple[str, ...]], ...]


PHRASES = (
    Phrase(
        CREATOR,
        "after",
        r"\b(?:brainchild|creature|creation)\s+of\s+|\b(?:mind|brains?)\s+(?:of|behind)\s+[^.;,]{1,40}?\s(?:is|are"
        r"|was|were)\s+",
        (
            ("It is the brainchild of Jo Marsh.", ("Jo Marsh",)),
            ("The mind behind the show is Ada Lund.", ("Ada Lund",)),
        ),
    ),
    Phrase(CREATOR, "before", r"'s\s+brainchild\b", (("Ada Lund's brainchild, it is set at sea.", ("Ada Lund",)),)),
    Phrase(
        DIRECTOR,
        "after",
        r"\b(?:[Aa]t\s+the\s+helm|[Ii]n\s+the\s+director's\s+chair|[Bb]ehind\s+the\s+camera)(?:\s+(?:of|for"
        r"|on|again|this\s+time)[^.;,]{0,40})?,?\s(?:is|are|was|were|sits?|stands?)\s+(?:once\s+)?(?:again\s+)?",
        (("At the helm of the series is Lisa Kemp.", ("Lisa Kemp",)),),
    ),
    Phrase(
        DIRECTOR,
        "before",
        r",?\s+(?:who\s+)?(?:(?:is|are|was|were|will|be|sits?|sat|stands?|stays?|back|again|also|now"
        r"|once)\s+)*(?:at\s+the\s+helm|in\s+the\s+director's\s+chair|behind\s+the\s+camera)\b"
        r"|,?\s+(?:who\s+)?(?:takes?|took|will\s+take|taking|assumes)\s+(?:over\s+)?the\s+helm\b"
        r"|,?\s+(?:who\s+)?calls?\s+the\s+shots\b|,?\s+is\s+attached\s+to\s+direct\b",
        (
            ("Jo Marsh sat in the director's chair.", ("Jo Marsh",)),
            ("The network put Lisa Kemp at the helm.", ("Lisa Kemp",)),
        ),
    ),
    Phrase(
        DIRECTOR,
        "after",
        r"\bunder\s+(?:the\s+)?direction\s+of\s+",
        (("It is made under the direction of Lisa Kemp.", ("Lisa Kemp",)),),
    ),
    Phrase(
        WRITER,
        "after",
        r"\bfrom\s+the\s+pen\s+of\s+",
        (("The show comes from the pen of Carl Dunn.", ("Carl Dunn",)),),
    ),
    Phrase(
        WRITER,
        "before",
        r"'s?\s+(?:[a-z-]+\s+)?(?:scripts?|screenplays?|teleplays?)\b(?!\s+(?:editor|supervisor|coordinator|doctor|reader))",
        (("Lisa Kemp's script knows what it wants.", ("Lisa Kemp",)),),
    ),
    Phrase(
        COMPOSER,
        "before",
        r"'s?\s+(?:[a-z-]+\s+){0,2}?(?:score|soundtrack|music\s+(?:for|of)\s+(?:the|this|it))\b",
        (("Lisa Kemp's lovely score does the rest.", ("Lisa Kemp",)),),
    ),
    Phrase(
        WRITER,
        "after",
        r"\badapted\s+(?:(?:for|to)\s+(?:the\s+)?(?:\w+\s+)?(?:screen|television|TV)\s+)?by\s+"
        r"|\badaptation\s+(?:is|was|lies)\s+(?:\w+\s+)?(?:in\s+the\s+hands\s+of|up\s+to|by)\s+",
        (
            ("The novel was adapted by Lisa Kemp.", ("Lisa Kemp",)),
            ("The adaptation is in the hands of Lisa Kemp.", ("Lisa Kemp",)),
        ),
    ),
    Phrase(
        DIRECTOR,
        "before",
        r"\s+(?:shares?|shared|will\s+share|splits?|divides?)\s+(?:the\s+)?(?:directing|direction|directorial\s+duties|director's\s+chair)\b",
        (("Lisa Kemp shares the directing with Nils Brand.", ("Lisa Kemp",)),),
    ),
    Phrase(
        DIRECTOR,
        "after",
        r"\b(?:directing|direction|directorial\s+duties|director's\s+chair)\s+with\s+",
        (("Lisa Kemp shares the directing with Nils Brand.", ("Nils Brand",)),),
    ),
    Phrase(
        CREATOR,
        "before",
        r"(?:,\s+the\s+[\w-]+(?:\s+[\w-]+){0,2}?)?,?\s+(?:who\s+)?(?:first\s+)?(?:dreamed|dreamt|thought|cooked|made)"
        r"\s+(?:the\s+whole\s+thing|it(?:\s+all)?|the\s+(?:show|series))\s+up\b",
        (("Lisa Kemp, the playwright who dreamed the whole thing up, is from Hull.", ("Lisa Kemp",)),),
    ),
    Phrase(
        CREATOR,
        "after",
        r"\b(?:show|series|drama|comedy|it)\s+(?:is|was)\s+(?=[A-ZÀ-Þ][^.;,]{1,40}?'s\s+(?:idea|creation|baby)\b)",
        (("The show was Lisa Kemp's idea.", ("Lisa Kemp",)),),
    ),
    Phrase(
        CREATOR,
        "after",
        r"\b(?:show|series|drama|comedy|sitcom|thriller|saga)\s+(?:that\s+|which\s+)?"
        r"(?=[A-ZÀ-Þ][\w'-]+(?:\s[A-ZÀ-Þ][\w'-]+){1,2}\s+(?:co-)?(?:created|devised|dreamed\s+up)\b)",
        (("The comedy that Lisa Kemp created starts tonight.", ("Lisa Kemp",)),),
    ),
    Phrase(
        AUTHOR,
        "after",
        rf"\b(?:follows|sticks\s+to|stays\s+(?:close|true)\s+to|retells|departs\s+from|draws\s+on)\s+"
        rf"(?=[A-ZÀ-Þ][^.;,]{{1,40}}?'s?\s+(?:[\w-]+\s+){{0,4}}?{WORK}\b)",
        (("The series follows Lisa Kemp's bestseller closely.", ("Lisa Kemp",)),),
    ),
    Phrase(
        CREATOR,
        "after",
        r"\bcreated\s+(?:it|the\s+\w+|_+)\s+(?:together\s+|along\s+)?with\s+",
        (("Carl Dunn created the show with Lena Orth.", ("Lena Orth",)),),
    ),
    Phrase(
        WRITER,
        "after",
        r"\b(?:wrote|written)\s+(?:it|them|the\s+\w+|_+)\s+(?:together\s+|along\s+)?with\s+",
        (("Carl Dunn has written them together with Lena Orth.", ("Lena Orth",)),),
    ),
    Phrase(
        PRODUCER,
        "after",
        r"\bproduc(?:es|ed|ing)\s+(?:alongside|together\s+with|along\s+with|with)\s+",
        (("Nils Brand executive produces alongside Jo Marsh.", ("Jo Marsh",)),),
    ),
    Phrase(
        AUTHOR,
        "after",
        rf"\b{WORK}\b(?:\s+(?!and\b|run\b|directed\b|produced\b|adapted\b)[^\s.;,]+){{0,8}}?(?:,?\s+(?:written|penned"
        rf"|created)(?:\s+and\s+illustrated)?)?\s+(?:by|from)\s+(?:(?:the\s+)?(?:(?:best-?selling|award-winning)\s+)?"
        rf"(?:author|novelist|writer|[A-Z]?[\w\s]{{1,30}}singer)\s+)?(?=[A-ZÀ-Þ])",
        (
            ("It is based on the novel by Nils Brand.", ("Nils Brand",)),
            ("The webtoon of that name by Lisa Kemp is the source.", ("Lisa Kemp",)),
        ),
    ),
    Phrase(
        AUTHOR,
        "after",
        rf"\b(?:[Bb]ased\s+(?:up)?on|[Aa]dapt(?:ed\s+from|ation\s+of|s)|[Ii]nspired\s+by|"
        rf"[Dd]rawn\s+from|(?:all\s+)?[Tt]aken\s+from)\s+(?:the\s+|an?\s+)?(?:[\w-]+\s+){{0,3}}?{WORK}\s+of\s+(?=[A-ZÀ-Þ])",
        (("It is inspired by the memoir of Petra Holm.", ("Petra Holm",)),),
    ),
    Phrase(
        AUTHOR,
        "after",
        rf"\b(?:[Bb]ased\s+(?:up)?on|[Aa]dapt(?:ed\s+from|ation\s+of|s|ing)|[Ii]nspired\s+by|[Dd]rawn\s+from"
        rf"|[Tt]aken\s+from)\s+(?:the\s+)?(?:[a-z-]+\s+){{0,3}}?(?=[A-ZÀ-Þ][^.;,]{{1,40}}?'s?\s+(?:[\w-]+\s+){{0,4}}?{WORK}\b)",
        (
            ("The show is based on Mina Falk's novels.", ("Mina Falk",)),
            ("It adapts Petra Holm's fantasy manga.", ("Petra Holm",)),
        ),
    ),
    Phrase(
        AUTHOR,
        "before",
        rf"'s?\s+(?:(?:[\w-]+|_[_ ]*_)\s+){{0,5}}?{WORK}\b(?=[^.;]{{0,90}}\b(?:made\s+from|source|based|adapt\w+"
        r"|basis|inspired|turned\s+into|drawn|to\s+(?:the\s+)?(?:screen|television|TV|life)|anime|series|drama"
        r"|_))"
        rf"|'s?\s+(?:[\w-]+\s+){{0,2}}?_[_ ]*_\s+(?:[\w-]+\s+){{0,2}}?{WORK}\b"
        rf"|(?<=_)'s?\s+(?:[\w-]+\s+){{0,4}}?{WORK}\b",
        (("Mina Falk's supernatural manga is what the show is made from.", ("Mina Falk",)),),
    ),
    Phrase(
        AUTHOR,
        "before",
        rf",\s+whose\s+(?:[\w-]+\s+){{0,4}}?{WORK}\b",
        (("Petra Holm, whose novel is the basis of the series, is pleased.", ("Petra Holm",)),),
    ),
    Phrase(
        AUTHOR,
        "before",
        rf",?\s+(?:who\s+)?(?:first\s+|also\s+|has\s+)?(?:wrote|written|writes|penned|launched|began|started|debuted"
        rf"|draws|drew|published|serialized)\s+(?:and\s+\w+\s+)?(?:the|her|his|its)\s+(?:[\w-]+\s+){{0,3}}?{WORK}\b",
        (
            ("Petra Holm launched the manga in 2011.", ("Petra Holm",)),
            ("Petra Holm wrote the novel on which it is based.", ("Petra Holm",)),
        ),
    ),
    Phrase(
        AUTHOR,
        "after",
        r"\b[Aa]uthor\s+of\s+(?:which|the\s+(?:book|novel)s?)\s+is\s+",
        (("The story comes from a novel, the author of which is Tom Reyes.", ("Tom Reyes",)),),
    ),
    Phrase(
        AUTHOR, "after", r"\bworld\s+created\s+by\s+", (("It plays in the world created by Jo Marsh.", ("Jo Marsh",)),)
    ),
)
