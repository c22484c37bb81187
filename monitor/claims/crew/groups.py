"""Idioms of the places and teams of the crew: the director's chair, the camera, the writers' room, as a table."""

from __future__ import annotations

from monitor.claims.words.crew import DIRECTOR, PRODUCER, SHOWRUNNER, WRITER, Phrase

# "leads the directors", "heads a team of five writers", "makes up the writing team", "has joined the writers' room"
_JOINS = (
    r"(?:mak(?:es?|ing)\s+up|made\s+up|forms?|formed|complet(?:es?|ed|ing)|round(?:s|ed|ing)?\s+out"
    r"|joins?|joined|joining|strengthens?|belongs?\s+to|(?:is|are|was|were)\s+part\s+of)"
)
# Who leads the writers writes; who looks after their room may be anybody.
_LEADS = rf"(?:leads?|led|leading|heads?|headed|heading|head(?:s|ed|ing)?\s+up|spearhead(?:s|ed)|{_JOINS})"
_TEAM = (
    r"\s+(?:the|its|an?|this\s+season's|the\s+(?:show|series)(?:'s|'))\s+(?:(?:all-?female|new|small|big|strong|show's"
    r"|series'?|\w+-strong|\w+-person|\w+-headed)\s+)?(?:(?:team|group|crew|roster|list|band|pool|trio|quartet"
    r"|line-?up|staff|room)\s+of\s+)?(?:(?:two|three|four|five|six|seven|eight|other)\s+)?"
)
_TEAMS = {
    WRITER: r"(?:(?:screen|script)?writers(?!')|writ(?:ing|ers)\s+(?:team|staff|group|crew|trio)|scribes)",
    DIRECTOR: r"(?:directors(?!')|direct(?:ing|orial)\s+(?:team|staff|group|crew|trio))",
    PRODUCER: r"(?:executive\s+producers(?!')|(?:executive\s+)?producing\s+team)",
    SHOWRUNNER: r"(?:showrunners(?!')|showrunning\s+team)",
}
_CAMERAS = r"behind\s+the\s+cameras?"
_DIRECTORS_CHAIR = r"(?:[Tt]he|[Hh]er|[Hh]is|[Tt]heir)\s+(?:director'?s?'?|directing|directorial)\s+(?:chair|seat)"
# How somebody gets there: "returns to", "slides into", "takes a seat in", "puts herself".
_GETS = (
    r"(?:(?:is|are|was|were|be|been|being|back|again|also|now|once|sits?|sat|sitting|stands?|stood|stays?|returns?"
    r"|returned|returning|steps?|stepped|stepping|goes|going|went|gets?|got|moves?|moved|moving|climbs?|climbed"
    r"|slides?|slid|slips?|slipped|settles?|settled|hops?|hopped|jumps?|jumped|sinks?|places?|placed|works?|worked"
    r"|worked|remains?|remained|(?:put|puts|placed|positions)\s+(?:her|him|them)sel(?:f|ves)"
    r"|tak(?:es?|en|ing)|took|(?:her|his|their|an?|the|up)\s+(?:place|seat|spot|turn|position|post|stand|bow)|down"
    r"|up)\s+)*"
)

_OF_A_SHIP = (
    r"\s+of\s+(?:the|an?|her|his|their)\s+(?:\w+\s+)?(?:ship|boat|vessel|ferry|company|firm|network|kingdom|empire"
    r"|city|hospital|team"
    r"|squad|department|family|business|army)\b"
)

GROUPS: tuple[Phrase, ...] = (
    *(
        Phrase(role, "before", rf"\b{_LEADS}{_TEAM}{team}\b", examples, "deed")
        for (role, team), examples in zip(
            _TEAMS.items(),
            (
                (
                    ("Carl Dunn leads the writing team.", ("Carl Dunn",)),
                    ("Carl Dunn and Lena Orth make up the writing team.", ("Carl Dunn", "Lena Orth")),
                ),
                (("Lisa Kemp heads a team of five directors.", ("Lisa Kemp",)),),
                (("Nils Brand rounds out the executive producers.", ("Nils Brand",)),),
                (("Jo Marsh joins the showrunners.", ("Jo Marsh",)),),
            ),
            strict=True,
        )
    ),
    *(
        Phrase(
            role,
            "after",
            rf"\b{team},?\s+(?:who|which|that|also|among\s+(?:them|whom|others)|who\s+also)?,?\s*(?:also\s+"
            rf"|now\s+)?(?:count(?:s|ed)?"
            r"|includes?|included|including|feature[sd]?|number(?:s|ed)?|consists?\s+of|are|is)\s+(?=[A-ZÀ-Þ])",
            examples,
        )
        for (role, team), examples in zip(
            _TEAMS.items(),
            (
                (("She leads the writers, who also include Carl Dunn.", ("Carl Dunn",)),),
                (
                    (
                        "Lisa Kemp led the directors, who also counted Ian Lorne and Dora Bult.",
                        ("Lisa Kemp", "Ian Lorne", "Dora Bult"),
                    ),
                ),
                (("She tops the executive producers, among them Nils Brand.", ()),),
                (("He is one of the showrunners, who include Jo Marsh.", ("Jo Marsh",)),),
            ),
            strict=True,
        )
    ),
    Phrase(
        DIRECTOR,
        "after",
        rf"\b(?:[Aa]t\s+the\s+helm|[Ii]n\s+{_DIRECTORS_CHAIR}|[Bb]{_CAMERAS[1:]})"
        r"(?:\s+(?:of|for|on|again|this\s+time)[^.;:,]{0,40})?(?:,?\s(?:is|are|was|were|will\s+be|sits?|sat|stands?"
        r"|stood)"
        r"(?:,?\s+once\s+(?:again|more),?)?\s+(?:again\s+)?|:\s+)"
        r"|\b(?:man|woman|one|hand|hands)\s+(?:with|holding|wielding|on)\s+the\s+megaphone\s+(?:is|are|will\s+be"
        r"|belongs?\s+to)\s+",
        (
            ("At the helm of the series is Lisa Kemp.", ("Lisa Kemp",)),
            ("In the director's chair sits, once more, Lisa Kemp.", ("Lisa Kemp",)),
            ("Behind the cameras is Lisa Kemp.", ("Lisa Kemp",)),
            ("Behind the camera this time: Lisa Kemp.", ("Lisa Kemp",)),
            ("The man with the megaphone is Nils Brand.", ("Nils Brand",)),
        ),
    ),
    Phrase(
        DIRECTOR,
        "after",
        r"\b(?:[Tt]aking|[Bb]ack\s+at|[Rr]eturning\s+to)\s+the\s+helm\s+(?:is|are|will\s+be)\s+"
        rf"|\b[Ss]tepping\s+(?:in\s+)?{_CAMERAS}\s+(?:is|are|will\s+be)\s+"
        rf"|\b(?:[Tt]aking|[Ii]n|[Oo]ccupying|[Ff]illing|[Rr]eturning\s+to)\s+{_DIRECTORS_CHAIR}\s+(?:is|are"
        rf"|will\s+be)\s+",
        (
            ("Taking the helm is Lisa Kemp.", ("Lisa Kemp",)),
            ("Stepping behind the camera are Lisa Kemp and Nils Brand.", ("Lisa Kemp", "Nils Brand")),
            ("Taking the director's chair is Lisa Kemp.", ("Lisa Kemp",)),
        ),
    ),
    Phrase(
        DIRECTOR,
        "after",
        rf"\b{_DIRECTORS_CHAIR}\s+(?:(?:is|was|will\s+be|has\s+been|again|now|once\s+more)\s+){{0,3}}(?:(?:occupied"
        rf"|filled"
        r"|taken(?:\s+(?:over|up))?|held|shared|inherited)\s+by|given\s+to|now\s+belongs\s+to)\s+"
        r"|\b(?:left|leaves?|gives?|gave|given|ced(?:es?|ed)|yield(?:s|ed)?|hands?|handed|pass(?:es"
        r"|ed)?)\s+(?:over\s+|up\s+)?"
        rf"(?:{_DIRECTORS_CHAIR}|the\s+megaphone)\s+(?:over\s+|on\s+)?to\s+",
        (
            ("The director's chair is again occupied by Lisa Kemp.", ("Lisa Kemp",)),
            ("Karl Voigt has left the director's chair to Lisa Kemp.", ("Lisa Kemp",)),
        ),
    ),
    Phrase(
        DIRECTOR,
        "before",
        rf"\b{_GETS}(?:at\s+the\s+helm(?!{_OF_A_SHIP})|(?:in|to|into|onto|on|for)\s+{_DIRECTORS_CHAIR}|{_CAMERAS})\b"
        r"|\b(?:takes?|took|taking|assumes?|assumed)\s+(?:over\s+)?the\s+helm\b"
        r"|\b(?:calls?|calling|called)\s+the\s+shots\b(?!\s+as\b)"
        r"|\b(?:wield(?:s|ed|ing)|t(?:akes?|ook)\s+up)\s+the\s+megaphone\b"
        rf"|\b(?:takes?|took|taken|taking|fills?|filled|occup(?:y|ies|ied)|inherit(?:s|ed|ing)?|shar(?:es?|ed)|grabs?"
        rf"|warms?)\s+(?:over\s+|up\s+)?{_DIRECTORS_CHAIR}\b"
        r"|\bis\s+attached\s+to\s+direct\b",
        (
            ("Jo Marsh sat in the director's chair.", ("Jo Marsh",)),
            ("Jo Marsh slides into the director's chair.", ("Jo Marsh",)),
            ("The network put Lisa Kemp at the helm.", ("Lisa Kemp",)),
            ("Lisa Kemp has wielded the megaphone for the series.", ("Lisa Kemp",)),
            ("Lisa Kemp steps behind the camera for the finale.", ("Lisa Kemp",)),
            ("Lisa Kemp puts herself behind the cameras in two episodes.", ("Lisa Kemp",)),
        ),
        glue="deed",
    ),
)
