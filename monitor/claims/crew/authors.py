"""Who wrote what the show is made from: the idioms of books, comics and webtoons, as a table."""

from __future__ import annotations

from monitor.claims.words.crew import AUTHOR, SOURCE, WORK, Phrase
from monitor.claims.words.kin import KIN, OF_WHICH_SORT
from monitor.claims.words.numbers import FIRST_TO_TENTH, ONE_TO_TEN

_BASED = (
    r"(?:[Bb]ased\s+(?:up)?on|[Aa]dapt(?:ed\s+(?:\w+\s+){0,4}?from|ations?\s+of|s|ing|ed)|[Ii]nspired\s+by"
    r"|[Dd]rawn\s+from|[Tt]aken\s+from"
    r"|(?:takes?|took|borrow(?:s|ed))\s+(?:its|their|his|her|the)\s+[\w ]{3,20}\s+from|[Cc]omes?\s+from"
    r"|[Ss]tarting\s+point\s+(?:from|is|was)"
    r"|[Ss]ource(?:\s+material)?\s+(?:is|was)|[Ll]ifted\s+from|[Dd]raws?\s+(?:up)?on|[Rr]e(?:working|imagining"
    r"|interpretation|invention)\s+of"
    r"|[Rr]etelling\s+of|[Tt]ake\s+on|[Vv]ersion\s+of|[Ff]ollows|[Ss]ticks\s+to"
    r"|[Ss]tays?\s+(?:close|true|faithful)\s+to|[Rr]etells|[Dd]eparts\s+from|[Bb]rings|[Tt]urn(?:s|ed|ing)"
    r"|[Ss]et\s+in\s+the\s+(?:(?:same|shared)\s+)?(?:world|universe)\s+(?:as|of)|[Ll]oosely\s+follows)"
)
# A few words, a title among them: "the bestselling novel "Cold Water"".
_FEW = r"(?:(?:[\w'&+-]+|\"[^\"]{1,60}\"|'[^']{1,60}'|_[_ ]*_|\(\d{4}\)),?\s+){0,6}?"
_BY = (
    r"(?:,?\s+(?:first\s+|originally\s+)?(?:written|penned|created|drawn|illustrated|authored)"
    r"(?:,?\s+(?:and|&)\s+(?:illustrated|drawn|written))?)?,?\s+by\s+"
)
_NAMED_BY = (
    rf"(?:(?:his|her|their|(?:the\s+)?[\w-]+'s?)\s+{OF_WHICH_SORT}{KIN},?\s+)?"  # "the stories of his mother, A"
    r"(?:(?:the\s+|an?\s+)?(?:(?:[\w-]+\s+){0,4}?(?:author|novelist|writer|artist|duo|cartoonist"
    r"|journalist|playwright|mangaka|[A-Z]?[\w\s]{1,30}singer))\s+)?"
)
# "Mina Falk's first novel"; but of "Mina Falk's fans loved the novel" she is no author.
_NO_NEW_PHRASE = (
    r"(?!(?:the|an?|her|his|its|their|this|that|these|to|of|in|on|for|with|by|from|as|at|into|about|it|he|she|they)\b)"
)

_ELSEWHERE = r"(?!(?:other|new|newest|next|previous|earlier|latest|current|second|third|own)\b)"  # not the show's
IN_PARTS = r"(?:(?:source\s+)?manga|webtoons?|web\s?novels?|light\s+novels?|webcomic|manhwa|comics?)(?:\s+series)?"

AUTHORS = (
    Phrase(
        AUTHOR,
        "after",
        # what a season takes in, by its place in the row: "the two final novels of A", "the first three books of A"
        rf"\b(?:the|its)\s+(?:(?:{FIRST_TO_TENTH}|final|last|remaining|next|opening|closing)\s+(?:{ONE_TO_TEN}|few)?\s*"
        rf"|(?:{ONE_TO_TEN})\s+(?:final|last|remaining|first|opening)\s+)(?:novels?|books?|volumes?)\s+(?:of|by)\s+"
        r"(?=(?:[A-ZÀ-Þ]\.\s?)+[A-ZÀ-Þ]|[A-ZÀ-Þ][\w'-]+\s[A-ZÀ-Þ])",
        (
            ("It takes in the two final novels of E. M. Harrow in one go.", ("E. M. Harrow",)),
            ("Season 2 covers the first three books of Petra Holm.", ("Petra Holm",)),
        ),
    ),
    Phrase(
        AUTHOR,
        "before",
        r"\b(?:(?:adapt|turn|rework)(?:s|ed|ing)?|(?:[Bb]ased\s+on|[Aa]dapted\s+from|[Aa]daptation\s+of|[Tt]aken\s+from"
        r"|[Ii]nspired\s+by|from))\s+"
        rf"(?:her|his|their)\s+own\s+(?:[\w'-]+\s+){{0,5}}?{WORK}",
        (
            ("Petra Holm has adapted her own trilogy of novels for the series.", ("Petra Holm",)),
            ("Petra Holm wrote the series, which is based on her own novel.", ("Petra Holm",)),
            ("Petra Holm has turned her own web novel into the scripts.", ("Petra Holm",)),
        ),
        glue="own",
    ),
    Phrase(
        AUTHOR,
        "after",
        rf"\b(?:{WORK})\b:?(?:,?\s+(?:on\s+which\s+)?(?:that\s+)?(?:it"
        r"|the\s+\w+)\s+is\s+based(?:\s+on)?\b)?(?:\s+(?!and\b|illustrations\b|artwork\b|drawings\b|art\b|covers?\b"
        r"|forewords?\b|run\b|directed\b|produced\b|adapted\b|starring\b|is\b"
        rf"|was\b|has\b)[^\s.;,]+){{0,8}}?{_BY}"
        rf"{_NAMED_BY}(?=[A-ZÀ-Þ]|an?\s|the\s)",
        (
            ("It is based on the novel by Nils Brand.", ("Nils Brand",)),
            ('The series is based on the novel "Cold Water" by Nils Brand.', ("Nils Brand",)),
            ("The webtoon of that name by Lisa Kemp is the source.", ("Lisa Kemp",)),
            ("It is based on a webtoon by Gamri.", ("Gamri",)),
            ("It is based on a webtoon by an artist known as Gamri.", ("Gamri",)),
        ),
    ),
    Phrase(
        AUTHOR,
        "after",
        rf"\b(?:{WORK})\b(?:,?\s+(?:on\s+which\s+(?:it|the\s+\w+)\s+is\s+based"
        r"|(?:that\s+)?(?:it|the\s+\w+)\s+is\s+based\s+on|of\s+the\s+same\s+name"
        rf"|that\s+inspired\s+(?:it|the\s+\w+)),?)?\s+(?:(?:is|was|were|are)\s+)(?:first\s+|originally\s+)?"
        r"(?:(?:written|penned|created|drawn|authored)(?:\s+and\s+(?:illustrated|drawn|written))?\s+)?(?:by|from"
        rf"|the\s+work\s+of)\s+{_NAMED_BY}(?=[A-ZÀ-Þ]|an?\s|the\s)",
        (
            ("The manga is by Nils Brand.", ("Nils Brand",)),
            ("The novel it is based on was written by Nils Brand.", ("Nils Brand",)),
        ),
    ),
    Phrase(
        AUTHOR,
        "after",
        rf"\b{_BASED}\s+(?:the\s+|an?\s+)?{_FEW}{SOURCE}\b(?:\s+(?!and\b|run\b|directed\b|produced\b"
        rf"|adapted\b)[^\s.;,]+){{0,6}}?{_BY}{_NAMED_BY}(?=[A-ZÀ-Þ]|an?\s|the\s)",
        (
            ("It is based on the stage play by Nils Brand.", ("Nils Brand",)),
            ("It is based on characters created by Nils Brand.", ("Nils Brand",)),
        ),
    ),
    Phrase(
        AUTHOR,
        "after",
        # by its title alone: "draws on the second half of A's The Salt Crown", "based on A's The Salt Crown"
        r"\b(?:(?:[Dd]raws?\s+(?:up)?on|[Dd]rawn\s+from|[Bb]ased\s+(?:up)?on|[Aa]dapt(?:s|ed\s+from)|[Aa]daptation\s+of|[Cc]overs)\s+the\s+"
        rf"(?:{FIRST_TO_TENTH}|last|final|opening|closing|other)\s+(?:\w+\s+)?(?:half|thirds?|quarter|parts?|chapters?|pages|section)\s+of"
        r"|[Bb]ased\s+(?:up)?on|[Aa]dapted\s+from|[Aa]daptation\s+of)\s+"
        r"(?=[A-ZÀ-Þ](?:[^.;,\"_]|(?<=[A-Z])\.){1,40}?'s?\s+(?:\"|_|(?:The|A|An)\s+[A-Z]))",
        (
            ("This season draws on the second half of Petra Holm's The Salt Crown.", ("Petra Holm",)),
            ("It covers the first third of R. M. Holm's The Salt Crown.", ("R. M. Holm",)),
            ("It is adapted from Petra Holm's The Salt Crown.", ("Petra Holm",)),
        ),
    ),
    Phrase(
        AUTHOR,
        "after",
        # one of a row of books: "the fifth of A's Kestrel novels"
        rf"\b(?:{FIRST_TO_TENTH}|latest|last|one|book|volume|instalment)\s+(?:of"
        r"|in|from)\s+"
        rf"(?=[A-ZÀ-Þ](?:[^.;,\"]|(?<=[A-Z])\.){{1,50}}?'s?\s+(?:[\w'-]+\s+){{0,4}}?{WORK}\b)",
        (
            ('Season two takes its material from "Cold Water", the fifth of Petra Holm\'s novels.', ("Petra Holm",)),
            ("It covers the second book in Petra Holm's trilogy.", ("Petra Holm",)),
        ),
    ),
    Phrase(
        AUTHOR,
        "after",
        rf"(?:^|[,:;]\s)[Ff]rom\s+(?:the\s+|an?\s+)?(?:[\w-]+\s+){{0,3}}?{WORK}\s+(?:of|by)\s+{_NAMED_BY}",
        (("Scripts: Carl Dunn, from the books of ex-diplomat Petra Holm.", ("Petra Holm",)),),
    ),
    Phrase(
        AUTHOR,
        "before",
        rf"'s?\s+(?:[\w-]+\s+){{0,3}}?{WORK}\s+(?:provid(?:es?|ed)|suppl(?:y|ies|ied)|gave|gives?|serv(?:es?"
        rf"|ed)\s+as|(?:is|are|was|were)"
        r"(?:\s+again)?)\s+(?:the|its)\s+(?:raw\s+)?(?:material|basis|source|model|template|blueprint|inspiration"
        r"|starting\s+point|foundation)\b",
        (("Petra Holm's novels provide the raw material.", ("Petra Holm",)),),
    ),
    Phrase(
        AUTHOR,
        "after",
        rf"\b{_BASED}\s+(?:the\s+|an?\s+)?(?:[\w-]+\s+){{0,3}}?{SOURCE}"
        rf"(?:\s+(?:of|with|under|bearing)\s+(?:the|that)\s+(?:same\s+)?(?:name|title))?"
        rf"\s+(?:of|from)\s+{_NAMED_BY}(?=[A-ZÀ-Þ])",
        (
            ("It is inspired by the memoir of Petra Holm.", ("Petra Holm",)),
            ("It is adapted from the book of the same name of Petra Holm.", ("Petra Holm",)),
        ),
    ),
    Phrase(
        AUTHOR,
        "after",
        rf"\b{_BASED}\s+(?:the\s+)?(?:[a-z-]+\s+){{0,3}}?(?=[A-ZÀ-Þ](?:[^.;,\"]|(?<=[A-Z])\.){{1,50}}?'s?\s+"
        rf"(?:(?:[\w'-]+|\"[^\"]{{1,60}}\"|_[_ ]*_),?\s+){{0,6}}?{SOURCE}\b)",
        (
            ("The show is based on Mina Falk's novels.", ("Mina Falk",)),
            ("It adapts Petra Holm's fantasy manga.", ("Petra Holm",)),
            ("The series follows Lisa Kemp's bestseller closely.", ("Lisa Kemp",)),
            ('The series draws on Lisa Kemp\'s 2014 novel "Cold Water".', ("Lisa Kemp",)),
        ),
    ),
    Phrase(
        AUTHOR,
        "before",
        rf"'s?\s+(?:(?:{_NO_NEW_PHRASE}{_ELSEWHERE}[\w-]+|_[_ ]*_)\s+){{0,5}}?{WORK}\b(?!\s+(?:adaptation|version))"
        rf"(?=[^.;]{{0,90}}\b(?:made\s+(?:from|into)|source|based|adapt\w+"
        r"|basis|inspired|turned\s+into|drawn|(?:to|on)\s+(?:the\s+)?(?:small\s+)?(?:screens?|television|TV"
        r"|life)|anime|series|drama|_))"
        rf"|'s?\s+(?:[\w-]+\s+){{0,2}}?_[_ ]*_\s+(?:\([^()]{{1,60}}\)\s+)?(?:[\w-]+\s+){{0,7}}?{WORK}\b"
        # "A's manga, which has run in a monthly since 2019": a thing that comes out in parts
        rf"|'s?\s+(?:(?:{_NO_NEW_PHRASE}{_ELSEWHERE}[\w-]+)\s+){{0,3}}?{IN_PARTS}\b,?\s+(?:(?:which|that)\s+)?"
        r"(?:has\s+(?:run|been\s+(?:running|serialized|serialised))|runs|began|started|is\s+(?:running|serialized|serialised)"
        r"|stands\s+at|ended|launched|debuted|spans|fills|has\s+(?:sold|filled|reached|\d))\b"
        rf"|(?<=_)'s?\s+(?:[\w-]+\s+){{0,4}}?{WORK}\b",
        (("Mina Falk's supernatural manga is what the show is made from.", ("Mina Falk",)),),
    ),
    Phrase(
        AUTHOR,
        "before",
        rf"\b(?:whose|on\s+whose|from\s+whose|upon\s+whose)\s+(?:[\w-]+\s+){{0,4}}?{WORK}\b",
        (
            ("Petra Holm, whose novel is the basis of the series, is pleased.", ("Petra Holm",)),
            ("Petra Holm, on whose short story the series is based, is pleased.", ("Petra Holm",)),
        ),
        glue="deed",
    ),
    Phrase(
        AUTHOR,
        "before",
        r"\b(?:wrote|written|writes|penned|launched|began|started|debuted|draws|drew|published|serialized"
        r"|serialised|authored)"
        rf"\s+(?:and\s+\w+\s+)?(?:the|her|his|its|both|all|their)\s+(?:{_NO_NEW_PHRASE}[\w-]+\s+){{0,3}}?{WORK}\b"
        r"(?!\s+(?:about|on)\s+(?!which\b))",
        (
            ("Petra Holm launched the manga in 2011.", ("Petra Holm",)),
            ("Petra Holm wrote the novel on which it is based.", ("Petra Holm",)),
        ),
        glue="deed",
    ),
    Phrase(
        AUTHOR,
        "after",
        r"\b[Bb]ased\s+on:?\s+(?:the\s+)?[\"']?(?-i:[A-ZÀ-Þ_])"
        r"(?:(?!\b(?:run|directed|produced|created|adapted|starring)\b)[^.;,\"]){1,60}?[\"']?,?\s+by\s+(?=[A-ZÀ-Þ])",
        (("The series is based on Cold Water by Petra Holm.", ("Petra Holm",)),),
    ),
    Phrase(
        AUTHOR,
        "after",
        r"\b[Aa]uthor\s+of\s+(?:which|the\s+(?:book|novel)s?)\s+is\s+",
        (("The story comes from a novel, the author of which is Tom Reyes.", ("Tom Reyes",)),),
    ),
    Phrase(
        AUTHOR,
        "after",
        r"\b(?:world|universe|characters)\s+(?:created|invented|imagined)\s+by\s+",
        (("It plays in the world created by Jo Marsh.", ("Jo Marsh",)),),
    ),
)
