"""What the press calls the people behind the camera, as tables.

``NOUNS`` are what they are called; a list of them stands before the people ("creator and showrunner Ada Lund") or is
said of them ("Ada Lund, creator and showrunner of …", "Ada Lund serves as showrunner"). ``VERBS`` are what they do.
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

# Longer nouns stand first. None: called so, but no crew in our sense.
NOUNS: dict[str, str | None] = {
    "assistant director": None,
    "compositing director": None,
    "sound director": None,
    "animation director": None,
    "music director": COMPOSER,
    "series composer": None,
    "character designer": None,
    "casting director": None,
    "art director": None,
    "network executive": None,
    "executive producer": PRODUCER,
    "executive co-producer": PRODUCER,
    "co-executive producer": PRODUCER,
    "co-producer": PRODUCER,
    "producer": PRODUCER,
    "co-creator": CREATOR,
    "creator": CREATOR,
    "co-showrunner": SHOWRUNNER,
    "showrunner": SHOWRUNNER,
    "show-runner": SHOWRUNNER,
    "head writer": WRITER,
    "lead writer": WRITER,
    "scriptwriter": WRITER,
    "screenwriter": WRITER,
    "co-writer": WRITER,
    "writer": WRITER,
    "co-director": DIRECTOR,
    "director": DIRECTOR,
    "composer": COMPOSER,
    "author": AUTHOR,
    "novelist": AUTHOR,
}

_WORK = (
    r"(?:novels?|books?|book\s+series|graphic\s+novels?|comics?|comic\s+books?|manga|webtoons?(?:\s+comic)?"
    r"|web\s+novels?|light\s+novels?|memoirs?|short\s+stor(?:y|ies)|trilogy|saga|novellas?|bestsellers?)"
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One row: people stand ``before`` or ``after`` what ``pattern`` matches."""

    role: str
    side: str
    pattern: str
    examples: tuple[tuple[str, tuple[str, ...]], ...]


VERBS = (
    Phrase(
        CREATOR,
        "after",
        r"\b(?:[Cc]o-)?(?:[Cc]reated|[Cc]onceived|[Dd]reamed\s+up)\s+(?:and\s+[\w\s,-]{1,30}\s+)?by\s+",
        (("The show was created by Mina Falk and Tom Reyes.", ("Mina Falk", "Tom Reyes")),),
    ),
    Phrase(
        CREATOR,
        "after",
        r"\bcreated\s+(?:it|the\s+\w+)\s+(?:together\s+)?with\s+",
        (("Carl Dunn created the show with Lena Orth.", ("Lena Orth",)),),
    ),
    Phrase(
        CREATOR,
        "after",
        r"\b(?:brainchild|creature|creation|creative\s+mind)\s+of\s+",
        (("It is the brainchild of Jo Marsh.", ("Jo Marsh",)),),
    ),
    Phrase(
        CREATOR,
        "before",
        r"(?:\s+\([^)]*\))?,?\s+(?:who\s+)?(?:also\s+)?(?:co-)?created\b(?!\s+by)",
        (("Carl Dunn and Lena Orth created it.", ("Carl Dunn", "Lena Orth")),),
    ),
    Phrase(
        SHOWRUNNER, "after", r"\b(?:[Rr]un|[Ss]howrun)\s+by\s+", (("The show is run by Nils Brand.", ("Nils Brand",)),)
    ),
    Phrase(
        SHOWRUNNER,
        "before",
        r",?\s+(?:who\s+)?(?:runs|will\s+run)\s+the\s+show\b",
        (("Jana Roth runs the show.", ("Jana Roth",)),),
    ),
    Phrase(
        DIRECTOR,
        "after",
        r"\b[Dd]irection\s+(?:is\s+)?by\s+|\bunder\s+(?:the\s+)?direction\s+of\s+",
        (("Direction is by Lisa Kemp.", ("Lisa Kemp",)),),
    ),
    Phrase(
        DIRECTOR,
        "after",
        r"\b(?:[Dd]irected|[Hh]elmed)\s+(?:and\s+\w+\s+)?by\s+",
        (("Its episodes were directed by Lisa Kemp.", ("Lisa Kemp",)),),
    ),
    Phrase(
        DIRECTOR,
        "after",
        r"\b(?:written|created)\s+and\s+directed\s+by\s+",
        (("It was written and directed by Lisa Kemp.", ("Lisa Kemp",)),),
    ),
    Phrase(
        DIRECTOR,
        "before",
        r"(?:,?\s+who)?,?\s+(?:also\s+)?(?:directed(?!\s+by)|directs?\b|(?:will|to)\s+(?:also\s+)?direct\b"
        r"|helmed(?!\s+by)|helms\b|sat\s+in\s+the\s+director's\s+chair|is\s+in\s+the\s+director's\s+chair"
        r"|(?:is|are)\s+directing|at\s+the\s+helm|is\s+at\s+the\s+helm|is\s+attached\s+to\s+direct)",
        (("Ada Lund directed it.", ("Ada Lund",)), ("Jo Marsh sat in the director's chair.", ("Jo Marsh",))),
    ),
    Phrase(
        WRITER,
        "after",
        r"\b(?:[Ww]ritten|[Pp]enned|[Ss]cripted)\s+(?:and\s+\w+\s+)?(?:for\s+[\w\s]{1,20}\s+)?by\s+",
        (("The script was written by Carl Dunn.", ("Carl Dunn",)),),
    ),
    Phrase(
        WRITER,
        "after",
        r"\b[Pp]enning\s+the\s+scripts?\s+(?:is|are)\s+",
        (("Penning the scripts is Piet Maas.", ("Piet Maas",)),),
    ),
    Phrase(
        WRITER,
        "before",
        r"(?:,?\s+who)?,?\s+(?:also\s+)?(?:wrote\s+(?:the\s+)?(?:script|scripts|screenplay|series|show|it\b|all"
        r"|every|season)|(?:will|to|set\s+to)\s+(?:also\s+)?(?:write|pen)\b|penned(?!\s+by)|pens\b"
        r"|(?:is|are)\s+(?:writing|penning)\b|writing\s+the\s+script|writes\s+the\b)",
        (("Nils Brand wrote the script.", ("Nils Brand",)),),
    ),
    Phrase(
        PRODUCER,
        "after",
        r"\b(?:[Ee]xecutive[\s-])?(?<!co-)[Pp]roduced\s+by\s+",
        (("Executive produced by Mina Falk.", ("Mina Falk",)),),
    ),
    Phrase(
        PRODUCER,
        "before",
        r"(?:\s+\([^)]*\))?,?\s+(?:who\s+)?(?:will\s+|also\s+|both\s+|all\s+|attached\s+to\s+"
        r"|to\s+)*(?:star\s+(?:in\s+)?and\s+)?executive[\s-]produc(?:e|es|ed|ing)\b(?!\s+by)",
        (("Carl Dunn will executive produce.", ("Carl Dunn",)),),
    ),
    Phrase(
        COMPOSER,
        "after",
        r"\b(?:[Mm]usic|[Ss]core|[Ss]oundtrack)\s*:?,?\s*(?:is\s+|was\s+)?(?:composed\s+|written\s+)?by\s+",
        (("Music is composed by Piet Maas.", ("Piet Maas",)),),
    ),
    Phrase(
        COMPOSER,
        "before",
        r"\s+(?:composed|scored|wrote)\s+the\s+(?:music|score|soundtrack)",
        (("Jana Roth composed the music.", ("Jana Roth",)),),
    ),
    Phrase(
        AUTHOR,
        "after",
        rf"\b{_WORK}\b(?:\s+(?!and\b|run\b|directed\b|produced\b)[^\s.;,]+){{0,8}}?(?:,?\s+(?:written|penned"
        rf"|created))?\s+(?:by|from)\s+(?:(?:the\s+)?(?:author|novelist|writer"
        rf"|[A-Z]?[\w\s]{{1,30}}singer)\s+)?(?=[A-Z])",
        (
            ("It is based on the novel by Nils Brand.", ("Nils Brand",)),
            ("The webtoon of that name by Lisa Kemp is the source.", ("Lisa Kemp",)),
        ),
    ),
    Phrase(
        AUTHOR,
        "after",
        rf"\b(?:[Bb]ased\s+(?:up)?on|[Aa]dapted\s+from|[Aa]daptation\s+of|[Ii]nspired\s+by|"
        rf"[Dd]rawn\s+from|(?:all\s+)?[Tt]aken\s+from)\s+(?:the\s+)?(?:[\w-]+\s+){{0,2}}?(?=[A-Z][^.;,]{{1,40}}?'s?\s+(?:[\w-]+\s+){{0,4}}?{_WORK}\b)",
        (("The show is based on Mina Falk's novels.", ("Mina Falk",)),),
    ),
    Phrase(
        AUTHOR,
        "before",
        rf"'s?\s+(?:[\w-]+\s+){{0,4}}?{_WORK}\b(?=[^.;]{{0,90}}\b(?:made\s+from|source|based|adapt\w+|basis|inspired|turned\s+into|drawn))",
        (("Mina Falk's supernatural manga is what the show is made from.", ("Mina Falk",)),),
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
