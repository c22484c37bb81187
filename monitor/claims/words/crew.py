"""What the press calls the people behind the camera, what they do and what they make, as tables.

``NOUNS`` are what they are called ("creator and showrunner Ada Lund"), ``DEEDS`` what they do ("Ada Lund directed
it", "directed by Ada Lund"), ``PRODUCTS`` what they make ("scripts by Ada Lund"). How these stand in a sentence is
in crew/forms.py, who the people are in crew/people.py.
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

# None: called so, but no crew in our sense. They may stand in a list with those that are: "creator and star Ada Lund".
NOUNS: dict[str, str | None] = {
    "assistant director": None,
    "compositing director": None,
    "sound director": None,
    "animation director": None,
    "managing director": None,
    "programme director": None,
    "program director": None,
    "casting director": None,
    "creative director": None,
    "technical director": None,
    "action director": None,
    "stunt director": None,
    "artistic director": None,
    "director of photography": None,
    "director of drama": None,
    "art director": None,
    "film director": None,
    "character designer": None,
    "network executive": None,
    "senior writer": None,
    "staff writer": None,
    "features writer": None,
    "content creator": None,
    "story editor": None,
    "script editor": None,
    "line producer": None,
    "associate producer": None,
    "music producer": None,
    "record producer": None,
    "film producer": None,
    "theme composer": None,
    "star": None,
    "lead actor": None,
    "lead actress": None,
    "actor": None,
    "actress": None,
    "host": None,
    "narrator": None,
    "developer": None,
    "cinematographer": None,
    "lead": None,
    "executive": None,
    "founder": None,
    "co-founder": None,
    "comedian": None,
    "supervisor": None,
    "music director": COMPOSER,
    "music composer": COMPOSER,
    "series composer": WRITER,
    "executive producer": PRODUCER,
    "exec producer": PRODUCER,
    "executive co-producer": PRODUCER,
    "co-executive producer": PRODUCER,
    "chief producer": PRODUCER,
    "series producer": PRODUCER,
    "co-producer": PRODUCER,
    "producer": PRODUCER,
    "EP": PRODUCER,
    "co-creator": CREATOR,
    "series creator": CREATOR,
    "creator": CREATOR,
    "co-showrunner": SHOWRUNNER,
    "showrunner": SHOWRUNNER,
    "show-runner": SHOWRUNNER,
    "show runner": SHOWRUNNER,
    "series boss": SHOWRUNNER,
    "show boss": SHOWRUNNER,
    "showmaker": CREATOR,
    "head writer": WRITER,
    "headwriter": WRITER,
    "lead writer": WRITER,
    "chief writer": WRITER,
    "chief screenwriter": WRITER,
    "scriptwriter": WRITER,
    "script writer": WRITER,
    "screenwriter": WRITER,
    "screen writer": WRITER,
    "scenarist": WRITER,
    "co-writer": WRITER,
    "writer": WRITER,
    "scribe": WRITER,
    "writing team": WRITER,
    "writing staff": WRITER,
    "writing duo": WRITER,
    "writing pair": WRITER,
    "team of writers": WRITER,
    "writers' room": WRITER,
    "writers room": WRITER,
    "writer's room": WRITER,
    "directing team": DIRECTOR,
    "directing duo": DIRECTOR,
    "team of directors": DIRECTOR,
    "screenplay writer": WRITER,
    "dialogue writer": WRITER,
    "co-director": DIRECTOR,
    "chief director": DIRECTOR,
    "series director": DIRECTOR,
    "lead director": DIRECTOR,
    "main director": DIRECTOR,
    "pilot director": DIRECTOR,
    "producing director": DIRECTOR,
    "episode director": DIRECTOR,
    "helmer": DIRECTOR,
    "PD": DIRECTOR,
    "director": DIRECTOR,
    "composer": COMPOSER,
    "original author": AUTHOR,
    "original creator": AUTHOR,
    "original writer": AUTHOR,
    "author": AUTHOR,
    "novelist": AUTHOR,
    "mangaka": AUTHOR,
    "manga artist": AUTHOR,
    "manga author": AUTHOR,
    "manga creator": AUTHOR,
    "webtoonist": AUTHOR,
    "webtoon artist": AUTHOR,
    "webtoon creator": AUTHOR,
    "comic creator": AUTHOR,
}


@dataclass(frozen=True, slots=True)
class Deed:
    """What somebody does: as their own verb, and as what is done by them. ``role`` None: no crew in our sense."""

    role: str | None
    active: str  # "directs", "directed", "directing"
    done_by: str  # "directed" (by)
    made: str = "show"  # what it is done to: see crew/forms.py


DEEDS = (
    Deed(DIRECTOR, r"(?:co-)?direct(?:s|ed|ing)?", r"(?:co-)?directed"),
    Deed(DIRECTOR, r"(?:co-)?helm(?:s|ed|ing)?", r"(?:co-)?helmed"),
    Deed(DIRECTOR, r"megaphon(?:es?|ed|ing)", r"megaphoned"),
    Deed(WRITER, r"(?:co-)?(?:writ(?:es?|ten|ing)|wrote)", r"(?:co-)?written", "script"),
    Deed(
        WRITER,
        r"(?:co-)?(?:pen|script)(?:s|ned|ning|ed|ing)?",
        r"(?:co-)?(?:penned|scripted|screenwritten)",
        "script",
    ),
    Deed(PRODUCER, r"(?:co-)?(?:executive|exec)[\s-]produc(?:es?|ed|ing)", r"(?:co-)?(?:executive|exec)[\s-]produced"),
    Deed(PRODUCER, r"(?:co-)?produc(?:es?|ed|ing)", r"(?:co-)?produced"),
    Deed(PRODUCER, r"(?:bankroll|bank-roll)(?:s|ed|ing)?", r"bankrolled"),
    Deed(CREATOR, r"(?:co-)?(?:creat(?:es?|ed|ing)|devis(?:es?|ed|ing))", r"(?:co-)?created"),
    Deed(
        CREATOR,
        r"(?:co-)?(?:dream(?:ed|t|s)?\s+up|thought\s+up|conceiv(?:es?|ed|ing)|invent(?:s|ed)|cook(?:ed|s)\s+up"
        r"|hatch(?:es|ed)|mastermind(?:s|ed)|concoct(?:s|ed)|c[oa]mes?\s+up\s+with)",
        r"(?:co-)?(?:dream(?:ed|t)\s+up|thought\s+up|conceived|devised|invented|cooked\s+up|hatched"
        r"|masterminded|concocted)",
    ),
    Deed(SHOWRUNNER, r"(?:co-)?(?:runs?|ran|running)", r"run", "the show"),
    Deed(SHOWRUNNER, r"(?:co-)?(?:show-?run(?:s|ning)?|showran)", r"showrun"),
    Deed(COMPOSER, r"(?:compos(?:es?|ed|ing)|writ(?:es?|ten|ing)|wrote)", r"composed", "music"),
    Deed(COMPOSER, r"scor(?:es?|ed|ing)", r"scored"),
)

# What they may do besides: "Ada Lund stars in and produces the series".
DO_BESIDES = (
    r"(?:(?:star|act|appear|feature|play|host|lead|edit|narrate|develop|shoot|choreograph|adapt|oversee|front)"
    r"(?:s|es|ed|red|ring|ing|en)?|saw|led|shot)(?:\s+in|\s+the\s+lead(?:\s+in)?|\s+opposite\s+\w+)?"
)

WORK = (
    r"(?:novels?|books?|book\s+(?:series|trilogy)|graphic\s+novels?(?:\s+series)?|comics?"
    r"|comic\s+(?:books?|series|strips?)"
    r"(?:\s+series)?|manga(?:\s+series)?|manhwa|manhua|webtoons?(?:\s+(?:comics?|series))?"
    r"|web\s+(?:novels?|comics?)|webnovels?|webcomics?|light\s+novels?(?:\s+series)?|memoirs?|novel\s+series"
    r"|autobiograph(?:y|ies)|short\s+stor(?:y|ies)|trilogy|tetralogy|saga|novellas?|bestsellers?|best-sellers?"
    r"|thrillers|page-turners?|children's\s+books?|stage\s+play|source\s+(?:novel|material|book))"
)
# What a series may be made from, where it is said that it is: a play or an article is no book, but may be the source.
SOURCE = (
    rf"(?:{WORK}|(?:stage\s+|radio\s+)?plays?|musical|podcasts?|articles?|essays?|columns?|stor(?:y|ies)|tales?"
    rf"|yarns?|mysteries|whodunn?its?|(?:non-?fiction\s+)?accounts?|(?:[\w-]+\s+)?cycle|chronicles?|exposé"
    r"|poems?|web\s+series"
    r"|blog|biograph(?:y|ies)|reporting|video\s+games?|work|works|characters|series\s+of\s+(?:novels|books|comics))"
)

# What somebody makes, and so what they are.
PRODUCTS: dict[str, str] = {
    r"(?:series\s+)?scripts?": WRITER,
    r"scripting(?:\s+duties)?": WRITER,
    r"screenplays?": WRITER,
    r"teleplays?": WRITER,
    r"dialogues?": WRITER,
    r"screenwriting": WRITER,
    r"series\s+composition": WRITER,
    r"writing(?:\s+duties)?": WRITER,
    r"direction": DIRECTOR,
    r"direct(?:ing|ion|orial)(?:\s+duties)?": DIRECTOR,
    r"director's\s+(?:chair|seat)": DIRECTOR,
    r"showrunning(?:\s+duties)?": SHOWRUNNER,
    r"showrunner(?:'s)?\s+(?:duties|role|job|post|position|chair|seat)": SHOWRUNNER,
    r"(?:executive[\s-]+)?produc(?:ing|tion|er)\s+duties": PRODUCER,
    r"(?:background\s+|original\s+)?music": COMPOSER,
    r"(?:musical\s+|background\s+|original\s+)?score": COMPOSER,
    r"(?:original\s+)?soundtrack": COMPOSER,
    r"theme\s+(?:tune|music)": COMPOSER,
    r"(?:original\s+|source\s+)(?:story|work|material|manga|novels?|webtoon|comics?|concept|idea)": AUTHOR,
}


@dataclass(frozen=True, slots=True)
class Phrase:
    """An idiom: people stand ``before`` or ``after`` what ``pattern`` matches. The examples are run as tests.

    ``glue`` says what may stand between the people before it and itself: nothing, or what crew/people.py says.
    """

    role: str
    side: str
    pattern: str
    examples: tuple[tuple[str, tuple[str, ...]], ...]
    glue: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A form found in a sentence: people ``before`` its start or ``after`` its end have the ``roles``.

    ``glue`` says what may stand between the people before it and its start: see crew/people.py.
    """

    start: int
    end: int
    side: str
    roles: tuple[str, ...]
    form: str
    glue: str = ""
