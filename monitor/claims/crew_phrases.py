"""What the press calls the people behind the camera, as a table: the words, the role, the side on which the people stand."""

from __future__ import annotations

from dataclasses import dataclass

CREATOR, SHOWRUNNER, DIRECTOR, WRITER, PRODUCER, COMPOSER, AUTHOR = (
    "creator", "showrunner", "director", "writer", "producer", "composer", "author",
)

_WORK = r"(?:novels?|books?|book\s+series|graphic\s+novels?|comics?|comic\s+books?|manga|webtoons?(?:\s+comic)?|web\s+novels?|light\s+novels?|memoirs?|short\s+stor(?:y|ies)|plays?|trilogy|saga|novellas?|bestsellers?|series\s+of\s+[\w\s]{1,25})"


@dataclass(frozen=True, slots=True)
class Phrase:
    """One row: people stand ``before`` or ``after`` what ``pattern`` matches."""

    role: str
    side: str
    pattern: str
    examples: tuple[tuple[str, tuple[str, ...]], ...]


PHRASES = (
    # --- creator
    Phrase(CREATOR, "after", r"\b(?:[Cc]o-)?(?:[Cc]reated|[Cc]onceived|[Dd]reamed\s+up)\s+(?:and\s+[\w\s,-]{1,30}\s+)?by\s+", (("The show was created by Mina Falk and Tom Reyes.", ("Mina Falk", "Tom Reyes")),)),
    Phrase(CREATOR, "after", r"\b(?:(?:[Ss]eries|[Ss]how)\s+)?(?:[Cc]o-)?[Cc]reators?(?:\s*,\s*[\w\s,-]{1,30}?\band\b[\w\s-]{1,20}?)?\s*(?::|,)?\s*(?:is\s+|are\s+)?(?=[A-Z])", (("Creator Ada Lund said so.", ("Ada Lund",)),)),
    Phrase(CREATOR, "after", r"\b(?:brainchild|creature|creation|creative\s+mind)\s+of\s+", (("It is the brainchild of Jo Marsh.", ("Jo Marsh",)),)),
    Phrase(CREATOR, "before", r"(?:\s+\([^)]*\))?,?\s+(?:(?:who\s+)?(?:also\s+)?(?:co-)?created|(?:is|are|was|were)\s+(?:now\s+)?(?:also\s+)?(?:the\s+)?(?:series'?\s+|show's\s+)?(?:co-)?creators?\b|(?:its|the|the\s+show's|the\s+series'|who\s+is\s+the)\s+(?:co-)?creators?\b)", (("Carl Dunn and Lena Orth created it.", ("Carl Dunn", "Lena Orth")), ("Lena Orth, its creator, was glad.", ("Lena Orth",)))),
    Phrase(CREATOR, "before", r",\s+[^.;,]{1,60}?,\s+(?:is|are)\s+the\s+creators?\b", (("Carl Dunn and Lena Orth, the couple behind the hit, are the creators of the show.", ("Carl Dunn", "Lena Orth")),)),
    Phrase(CREATOR, "before", r",\s+(?:the\s+)?(?:\w+,\s+)*creator(?:\s*,|\s+and)", (("It is Nora Voss, creator, writer and director of the series.", ("Nora Voss",)),)),
    # --- showrunner
    Phrase(SHOWRUNNER, "after", r"\b(?:[Cc]o-)?[Ss]how-?runners?(?:\s+and\s+[\w\s]{1,25}?)?\s*:?,?\s*(?:is\s+|are\s+|will\s+be\s+)?(?=[A-Z])", (("Showrunner Piet Maas told the paper.", ("Piet Maas",)),)),
    Phrase(SHOWRUNNER, "before", r",?\s+(?:(?:is|are|serves?|will\s+serve|returns?|acts?|was|takes\s+over|is\s+back|comes\s+on)\s+(?:again\s+)?(?:as\s+)?(?:an?\s+|the\s+|both\s+)?(?:new\s+|co-)?(?:[\w\s,]{1,30}\s(?:and|,)\s+)?(?:co-)?showrunners?\b|(?:the\s+)?(?:show's\s+|series'\s+)?(?:co-)?showrunners?\b|,\s+who\s+runs\s+the\s+show)", (("Jana Roth is the showrunner.", ("Jana Roth",)), ("Jana Roth, showrunner and creator of the series, agreed.", ("Jana Roth",)))),
    Phrase(SHOWRUNNER, "after", r"\b(?:[Rr]un|[Ss]howrun)\s+by\s+", (("The show is run by Nils Brand.", ("Nils Brand",)),)),
    # --- director
    Phrase(DIRECTOR, "after", r"\b(?:[Dd]irected|[Hh]elmed)\s+by\s+", (("Its episodes were directed by Lisa Kemp.", ("Lisa Kemp",)),)),
    Phrase(DIRECTOR, "after", r"\b(?<!NCIS\s)(?<!casting\s)(?<!art\s)(?:[Dd]irectors?)\s*:?,?\s*(?:is\s+|are\s+)?(?=[A-Z])", (("Director Mina Falk said no.", ("Mina Falk",)), ("The director is Tom Reyes.", ("Tom Reyes",)))),
    Phrase(DIRECTOR, "before", r"(?:,?\s+who)?,?\s+(?:also\s+)?(?:directed|directs?|(?:will|to)\s+direct|helmed|helms|is\s+(?:the\s+|also\s+)*director|was\s+the\s+director|sat\s+in\s+the\s+director's\s+chair|is\s+in\s+the\s+director's\s+chair|(?:is|are)\s+directing|at\s+the\s+helm|is\s+attached\s+to\s+direct)\b", (("Ada Lund directed it.", ("Ada Lund",)), ("Jo Marsh sat in the director's chair.", ("Jo Marsh",)))),
    Phrase(DIRECTOR, "before", r",\s+(?:creator|writer|showrunner|executive\s+producer)(?:,\s*\w+)*,?\s+and\s+director\b", (("Nora Voss, creator, writer, and director of the series, is back.", ("Nora Voss",)),)),
    # --- writer
    Phrase(WRITER, "after", r"\b(?:[Ww]ritten|[Pp]enned|[Ss]cripted|[Aa]dapted)\s+(?:for\s+[\w\s]{1,20}\s+)?by\s+", (("The script was written by Carl Dunn.", ("Carl Dunn",)),)),
    Phrase(WRITER, "after", r"\b(?:(?:[Hh]ead|[Ll]ead|[Ss]creen|[Ss]cript)\s*-?)?(?:[Ww]riters?|[Ss]creenwriters?|[Ss]criptwriters?)\s*:?,?\s*(?:is\s+|are\s+)?(?=[A-Z])", (("Writer Lena Orth is busy.", ("Lena Orth",)),)),
    Phrase(WRITER, "after", r"\b[Pp]enning\s+the\s+scripts?\s+(?:is|are)\s+", (("Penning the scripts is Piet Maas.", ("Piet Maas",)),)),
    Phrase(WRITER, "before", r"(?:,?\s+who)?,?\s+(?:also\s+)?(?:(?:is|are)\s+(?:also\s+)?(?:the\s+)?(?:head\s+|lead\s+)?(?:screen|script)?writers?\b|who\s+is\s+the\s+writer|wrote\s+(?:the\s+)?(?:script|scripts|screenplay|series|show|it\b|all|every|season)|(?:will|to|set\s+to)\s+(?:also\s+)?(?:write|pen)\b|penned\b|pens\b|(?:is|are)\s+(?:writing|penning)\b|writing\s+the\s+script|writes\b|has\s+(?:indeed\s+)?(?:been\s+signed|written))", (("Jana Roth is the writer.", ("Jana Roth",)), ("Nils Brand wrote the script.", ("Nils Brand",)))),
    Phrase(WRITER, "before", r",\s+(?:the\s+)?(?:creator|showrunner|director)(?:\s*,\s*|\s+and\s+)writer\b", (("Nora Voss, creator, writer, and director of the series, is back.", ("Nora Voss",)),)),
    # --- producer
    Phrase(PRODUCER, "after", r"\b(?:[Ee]xecutive[\s-])?(?:[Cc]o-)?(?:[Pp]roducers?|EPs?)\s*:?,?\s*(?:are\s+|is\s+|include\s+|includes\s+)?(?=[A-Z])", (("Executive producers are Lisa Kemp and Tom Reyes.", ("Lisa Kemp", "Tom Reyes")),)),
    Phrase(PRODUCER, "after", r"\b(?:[Ee]xecutive[\s-])?(?<!co-)[Pp]roduced\s+by\s+", (("Executive produced by Mina Falk.", ("Mina Falk",)),)),
    Phrase(PRODUCER, "before", r"(?:\s+\([^)]*\))?,?\s+(?:who\s+)?(?:also\s+|both\s+|all\s+)*(?:(?:is|are|was|were|serves?|served|serving|will\s+serve|acts?|returns?|on\s+board|tapped|have\s+been\s+tapped)\s+(?:also\s+|now\s+|both\s+)*(?:as\s+)?(?:an?\s+|the\s+|its\s+)?(?:[\w\s,]{1,40}?\s(?:and|,)\s+)?(?:co-)?(?:executive\s+)?(?:co-)?producers?\b|(?:will\s+)?(?:also\s+)?(?:co-)?(?:executive[\s-]produc(?:e|es|ed|ing)|produc(?:e|es|ed)\b(?!\s+by))|(?:,\s+)?(?:the\s+)?(?:drama's|show's|series')\s+(?:executive\s+)?producer\b|(?:to\s+)?(?:both\s+)?star\s+(?:in\s+)?and\s+executive\s+produce)", (("Ada Lund and Jo Marsh are the executive producers of the series.", ("Ada Lund", "Jo Marsh")), ("Carl Dunn will executive produce.", ("Carl Dunn",)))),
    # --- composer
    Phrase(COMPOSER, "after", r"\b(?:[Cc]omposer(?:\s+(?:of|in|for)\s+[^.;]{1,40}?)?|[Mm]usic|[Ss]core|[Ss]oundtrack)\s*:?,?\s*(?:is\s+|by\s+|composed\s+by\s+|written\s+by\s+)+(?=[A-Z])|\b[Cc]omposer\s+(?=[A-Z])", (("The composer in the series is Lena Orth.", ("Lena Orth",)), ("Music is composed by Piet Maas.", ("Piet Maas",)))),
    Phrase(COMPOSER, "before", r"\s+(?:composed|scored|wrote)\s+the\s+(?:music|score|soundtrack)", (("Jana Roth composed the music.", ("Jana Roth",)),)),
    # --- author of the source
    Phrase(AUTHOR, "after", rf"\b{_WORK}\b(?:\s+[^.;,]{{0,50}}?)?(?:,?\s+(?:written|penned))?\s+(?:by|from)\s+(?:(?:the\s+)?(?:author|novelist|writer|[\w\s]{{1,30}}singer)\s+)?(?=[A-Z])", (("It is based on the novel by Nils Brand.", ("Nils Brand",)), ("The webtoon of that name by Lisa Kemp is the source.", ("Lisa Kemp",)))),
    Phrase(AUTHOR, "after", rf"\b(?:[Bb]ased\s+(?:up)?on|[Aa]dapted\s+from|[Aa]daptation\s+of|[Ii]nspired\s+by|[Dd]rawn\s+from)\s+(?:the\s+)?(?:[\w-]+\s+){{0,2}}?(?=[A-Z][^.;,]{{1,40}}?'s?\s+(?:[\w-]+\s+){{0,4}}?{_WORK}\b)", (("The show is based on Mina Falk's novels.", ("Mina Falk",)),)),
    Phrase(AUTHOR, "after", r"\b(?:[Aa]uthor\s+of\s+(?:which|the\s+(?:book|novel)s?)\s+is|(?<!co-)[Aa]uthors?,?|[Nn]ovelists?)\s+(?=[A-Z])", (("The story comes from a novel, the author of which is Tom Reyes.", ("Tom Reyes",)), ("Author Ada Lund was glad.", ("Ada Lund",)))),
    Phrase(AUTHOR, "after", r"\bworld\s+created\s+by\s+", (("It plays in the world created by Jo Marsh.", ("Jo Marsh",)),)),
)
