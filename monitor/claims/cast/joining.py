"""Verbs that say who joins, as a table: see heads.py for how a row is read."""

from __future__ import annotations

from monitor.calendar_names import MONTH_NAMES
from monitor.claims.cast.heads import BE, DENIED_ENTRY, OBJECT, ROLE_NOUN, TO_IT, Head
from monitor.claims.cast.words import JOINING, LEAVING
from monitor.claims.words.shows import NOUNS, PLAIN_NOUNS
from monitor.model import Modality

# Of what somebody becomes host: "of the Emmys", "of a new quiz show", "in Leeds"; not "of the show", "in May".
_HOST = r"(?:host|presenter|judge|coach|mentor|narrator|quizmaster)"
_OURS = (
    rf"(?:[\w'+-]+\s+){{0,4}}?_|(?:[Ss]eason|[Ss]eries)\s|S\d|"
    rf"(?:the|this|that|its|our)\s+(?:[a-z-]+\s+){{0,3}}?(?:{NOUNS}|[Ss]eason|programme|run)\b"
    r"|the\s+(?:[a-z]+\s+time|rest)\b|\w+day\b|now\b|good\b|\d"
)
# What somebody is made that is no part: "the new face of Copper Watches", "ambassador for a charity".
_HONOUR = (
    r"(?:face|voice\s+of\s+(?!_)[A-Z]|ambassador|patron|spokes\w+|chair\w*|president|jur(?:y|or)\w*|columnist|curator"
    r"|grand\s+marshal|head|captain\s+of\s+(?!_)[A-Z]|(?:board|jury)\s+member|trustee|headliner)"
)
_OF_OTHER_WORK = rf"\s+(?:(?:of|for|on|at)\s+(?!{_OURS})|in\s+(?:the\s+)?(?!_|Season|Series|{MONTH_NAMES})[A-Z])"
# "unveiled as" + "the new face of Copper Watches", "hired as" + "narrator for a podcast"
_SOMETHING_ELSE = rf"(?:an?\s+|the\s+|its\s+)?(?:[\w-]+\s+)?(?:{_HONOUR}\b|{_HOST}s?{_OF_OTHER_WORK})"
# "cast in" + "a new HBO drama", "the Copper Bay movie": other work, unless the show is named
_A_FILM = (
    rf"an?\s+(?:[\w'+-]+\s+){{0,4}}?(?:{NOUNS}|movie|film|musical|biopic|play|podcast)\b(?![^.;]*_)"
    r"|the\s+(?:[\w'+-]+\s+){0,4}?(?:movie|film|musical|biopic|play|podcast)\b(?![^.;]*_)"
)

JOINS = (
    Head(
        "joins",
        JOINING,
        DENIED_ENTRY,
        rf"\bjoin(?:s|ed|ing)?\s+(?!them\s+again)(?:up\s+(?:with\s+)?|in\s+)?(?={OBJECT}|them\b|it\b|as\b|for\b"
        rf"|[A-Z][\w'-]+\s[A-Z][^.;]{{0,100}}\b(?:in|on|as)\b)",
        (
            ("Lisa Kemp joins the cast as Dr. Oake.", ("Lisa Kemp",)),
            ("Lisa Kemp will reportedly be joining the much-loved drama.", ("Lisa Kemp",)),
            ("Carl Dunn and Lena Orth have agreed to join season 2.", ("Carl Dunn", "Lena Orth")),
        ),
    ),
    Head(
        "is named host",
        JOINING,
        DENIED_ENTRY,
        r"\b(?:named|appointed|(?:announced|unveiled|confirmed|revealed|hired|chosen|picked|tapped)\s+as)\s+(?:(?:an?|the|its"
        r"|their)\s+)?(?:new\s+|permanent\s+|latest\s+|next\s+)?(?:co-)?"
        rf"{_HOST}\b(?!\s+(?:city|country|nation|network)\b)(?!{_OF_OTHER_WORK})",
        (("Lisa Kemp has been named co-host of the show.", ("Lisa Kemp",)),),
        needs=BE,
    ),
    Head(
        "heads to it",
        JOINING,
        DENIED_ENTRY,
        # somewhere else one goes as well: "to the set", "to the premiere", "to Leeds"
        rf"\b(?:head(?:s|ed|ing)\s+to|check(?:s|ed|ing)?\s+in(?:to|\s+(?:to|at))|enrol+(?:s|ed|ing)?\s+(?:in|at))\s+{TO_IT}",
        (
            ("Lisa Kemp is heading to season 2 as Iris.", ("Lisa Kemp",)),
            ("Lisa Kemp has enrolled in season 2.", ("Lisa Kemp",)),
        ),
    ),
    Head(
        "comes aboard",
        JOINING,
        DENIED_ENTRY,
        rf"\b(?:boards?|boarded|boarding)\s+(?={OBJECT}|as\b)|\b(?:(?:come|hop|step|climb|jump)(?:s|ped|p?ing|ed)?"
        rf"|came|coming)\s+(?:aboard|on\s+board)\b"
        r"|\bin\s+for\s+(?:an?|the)\s+(?:[\w-]+\s+){0,3}?(?:role|arc|part|stint)\b"
        r"|\b(?:new|fresh)\s+(?:to\s+(?:the|this|_)|(?:for|in)\s+(?:[Ss]eason|the|this)|this\s+(?:[Ss]eason|time|year))"
        r"|\b(?:aboard|on\s+board)\s+(?:as\s+(?!an?\s+(?:executive\s+)?(?:producer|director|writer)|executive"
        r"|director|showrunner)|to\s+(?:play|portray|star)"
        r"|in\s+(?:an?\s+|the\s+|some\s+)?(?:[\w-]+\s+){0,3}?(?:roles?|parts?|capacity))"
        r"|\b(?:com(?:e|es|ing)|came)\s+on\s+(?=(?:as|to\s+play)\b)",
        (
            ("Lisa Kemp has boarded the drama as Dr. Oake.", ("Lisa Kemp",)),
            ("Lisa Kemp came on board last spring.", ("Lisa Kemp",)),
            ("Lisa Kemp and Carl Dunn are aboard in recurring parts.", ("Lisa Kemp", "Carl Dunn")),
            ("Lisa Kemp and Carl Dunn are new to the show.", ("Lisa Kemp", "Carl Dunn")),
        ),
    ),
    Head(
        "signs on",
        JOINING,
        DENIED_ENTRY,
        rf"\bsign(?:s|ed|ing)?\s+(?:on|up)\b(?!\s+to\s+(?:return|reprise|direct|write|produce|helm|executive)"
        r"|\s+for\s+(?:[\w-]+\s+)?(?:more|another|additional|further)\b)"
        rf"|\bsign(?:s|ed)?\s+for\s+(?={OBJECT})"
        r"|\b(?:inks?|inked|closes|closed|strikes|struck|signed|seals|sealed)\s+(?:a|his|her"
        r"|their)\s+(?:[\w-]+\s+){0,2}(?:deal|contract)s?\s+(?:to\s+(?:star|play|appear|join)|for\s+(?:the"
        rf"|an?)\s+(?:[\w-]+\s+){{0,4}}(?:role|part|lead)|with\s+(?:the\s+(?:{PLAIN_NOUNS}|soap)|_))",
        (("Lisa Kemp has signed on to play Dr. Oake.", ("Lisa Kemp",)),),
    ),
    Head(
        "puts a name to it",
        JOINING,
        DENIED_ENTRY,
        r"\b(?:sign(?:s|ed|ing)?|ink(?:s|ed|ing)?|mark(?:s|ed|ing)?)\s+(?:the|her|his|an?)\s+(?:agreement|contract"
        r"|deal|papers?)\s+to\s+(?:be|play|star"
        r"|appear|join|portray)\b|\bsign(?:s|ed|ing)?\s+on\s+the\s+dotted\s+line\b"
        r"|\bclos(?:e|es|ed|ing)\s+(?:a|his|her|their)\s+deals?(?=\s*[.,;]|\s+and\b)"
        r"|\b(?:throw(?:s|n|ing)?|threw|cast)\s+in\s+(?:his|her|their)\s+lot\s+with\b"
        r"|\btak(?:es?|en|ing)\s+the\s+(?:job|gig|part|role)(?=\s*[.,;]|\s+and\b)",
        (
            ("Lisa Kemp has signed on the dotted line.", ("Lisa Kemp",)),
            ("Lisa Kemp has thrown in her lot with the show.", ("Lisa Kemp",)),
        ),
    ),
    Head(
        "does the show",
        JOINING,
        DENIED_ENTRY,
        rf"\b(?:do|doing|take|taking|accept(?:ing)?)\s+(?:the|this)\s+(?:{PLAIN_NOUNS}|part|role|job|offer)\b",
        (("Lisa Kemp is not doing the show.", ("Lisa Kemp",)),),
        said=False,
    ),
    Head(
        "lands a role",
        JOINING,
        DENIED_ENTRY,
        r"\b(?:won|wins?|winning|lands?|landed|landing|snags?|snagged|bags?|bagged|nabs?|nabbed|books?|booked"
        r"|scores?|scored|secures?|secured|clinch(?:es|ed)"
        r"|earns?|earned|grabs?|grabbed|got|gets|getting|given|handed|awarded|assigned)\s+(?:a|an|the|her|his"
        r"|their|one)\s+"
        rf"(?:(?!for\b|as\b|at\b)[\w-]+\s+){{0,4}}?{ROLE_NOUN}"
        rf"|\b(?:lands?|landed|snags?|snagged|bags?|bagged|nabs?|nabbed|books?"
        rf"|booked)\s+(?:[a-z-]+\s+){{1,4}}?{ROLE_NOUN}",
        (
            ("Mina Falk has won the role of Iris.", ("Mina Falk",)),
            ("Mina Falk bagged a pivotal part in season 2.", ("Mina Falk",)),
        ),
    ),
    Head(
        "makes a debut",
        JOINING,
        DENIED_ENTRY,
        r"\bmak(?:es?|ing)\s+(?:a|his|her|their)\s+(?:[\w-]+\s+){0,3}?(?:debut|entrance|entry|bow|first\s+appearance)\b"
        r"|\bmade\s+(?:his|her|their)\s+(?:(?:acting|on-screen|screen|_)\s+)?(?:debut|first\s+appearance)\s+as\b"
        r"|\bmark(?:s|ed|ing)?\s+(?:his|her|their)\s+(?:\w+\s+)?(?:entry|debut|arrival)\b"
        r"|\bdebut(?:s|ing)?\s+(?=as\b|in\s+(?:the|[Ss]eason|_))",
        (
            ("The singer Bo Lark makes his acting debut as a night porter.", ("Bo Lark",)),
            ("Bo Lark will make his first appearance in season 2.", ("Bo Lark",)),
        ),
    ),
    Head(
        "arrives",
        JOINING,
        DENIED_ENTRY,
        r"\b(?:arriv(?:es?|ed|ing)|step(?:s|ped|ping)?\s+into\s+the\s+[a-z-]+|join(?:s|ed|ing)?\s+up|enter(?:s|ed"
        r"|ing)?(?:\s+the\s+(?:fray|scene|picture|story))?|com(?:es?"
        r"|ing)\s+in|turn(?:s|ing)?\s+up,?|checks?\s+in|moves?\s+in"
        r"|(?:step|slot|wad|jump|slip)(?:s|ped|ted|es|ing)?\s+in)\s+(?=as\s+(?!an?\s+(?:guest|surprise|producer)))"
        r"|\bcom(?:e|es|ing)\s+in\s+(?=from\s)"
        r"|\b(?:enter(?:s|ed|ing)?|step(?:s|ped|ping)?)\s+(?:in(?:to)?\s+)?the\s+(?:world|universe|cast|halls|corridors"
        r"|ranks|gates)"
        r"\s+of\s+(?:the\s+(?:show|series|\w+\s+[Ss]eason)|(?:[\w.'+&-]+\s+){0,5}?[\"']?_)|\benter(?:s|ed"
        r"|ing)?\s+(?:in(?:to)?\s+)?"
        r"the\s+cast\b",
        (
            ("Bo Lark arrives as a night porter.", ("Bo Lark",)),
            ("Bo Lark enters the world of the show.", ("Bo Lark",)),
        ),
    ),
    Head(
        "takes over",
        JOINING,
        DENIED_ENTRY,
        r"\b(?:tak(?:es?|en|ing)|took)\s+over\b(?!\s+as\s+(?:an?\s+|the\s+)?(?:showrunner|director|executive"
        r"|producer|writer|host))(?=\s+(?:from|the\s+(?:role|part|mantle)|as|for|in)\b|[.,;])"
        r"|\b(?:replac(?:es?|ed|ing)|succeed(?:s|ed|ing)?)\s+(?=[A-Z]|him\b|her\b|them\b"
        r"|the\s+(?:\w+\s+){0,3}?(?:actor|actress|star)\b)"
        r"|\b(?:step(?:s|ped|ping)?|fill(?:s|ed|ing)?)\s+in\s+(?:for|as)\b|\bstep(?:s|ped"
        r"|ping)?\s+into\s+the\s+(?:shoes|boots)\b"
        r"|\binherit(?:s|ed|ing)?\s+the\s+(?:role|part|mantle)"
        r"|\b(?:tak(?:es?|en|ing)|took|fill(?:s|ed|ing)?)\s+(?:his|her|their|[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?'s|the)\s+"
        r"(?:place|shoes|boots)\b(?!\s+(?:among|at|in\s+(?:history|the\s+(?:final|pantheon))|on))",
        (
            ("Nora Voss takes over from Lisa Kemp.", ("Nora Voss",)),
            ("Nora Voss has taken her place.", ("Nora Voss",)),
        ),
    ),
    Head(
        "is the new",
        JOINING,
        DENIED_ENTRY,
        r"\b(?:the|a|an|one\s+of\s+the|[Ss]eason\s+\w+'s|this\s+[Ss]eason's)\s+(?:show's\s+|series'\s+)?(?:latest"
        r"|newest|most\s+recent|new|big|other\s+new)\s+(?!to\b|[Ss]eason|episode|show|series)"
        r"|\b(?:the|among\s+the|(?:two|three|four|five)\s+of\s+the)\s+(?:\w+\s+)?(?:latest|newest"
        r"|new)\s+(?:[\w-]+\s+)?(?:faces|names|recruits|additions|arrivals|actors|stars|cast\s+members|members"
        r"|entrants|regulars|hires|joiners|recruits)"
        r"|\b(?:the\s+)?(?:newcomers|new\s+(?:faces|recruits|additions|arrivals|cast\s+members))\b"
        r"|\b(?:a|the)\s+newcomer\s+to\b|\bamong\s+(?:those|the\s+\w+(?:\s+\w+)?)\s+joining\b"
        r"|\bnew\s+(?:additions|arrivals|faces|cast\s+members)\b",
        (
            ("Nora Voss is the new Princess Odile.", ("Nora Voss",)),
            ("Mina Falk is the latest addition to the cast.", ("Mina Falk",)),
            ("Mina Falk and Carl Dunn are the other new entrants.", ("Mina Falk", "Carl Dunn")),
        ),
        needs=BE,
    ),
    Head(
        "becomes the new",
        JOINING,
        DENIED_ENTRY,
        r"\bbecom(?:es?|ing)\s+(?:the|a|one\s+of\s+the)\s+(?:show's\s+|series'\s+|soap's\s+)?(?:latest|newest"
        r"|new)\s+(?:face|addition|recruit|arrival|star|member|lead"
        r"|regular|resident|name|signing|villain|boss|captain|doctor|partner|neighbou?r)\b",
        (("Nora Voss becomes the newest face of the show.", ("Nora Voss",)),),
    ),
    Head(
        "is one of the newbies",
        JOINING,
        DENIED_ENTRY,
        r"\b(?:one|two|three|four|some|both|the\s+(?:first|last|only|youngest|oldest|biggest))\s+of\s+the\s+"
        r"(?:\w+\s+)?(?:newbies|rookies|freshmen|first-timers"
        r"|debutants|newcomers|additions|arrivals|signings|recruits|new\s+\w+s)\b",
        (("Nora Voss is one of the newbies.", ("Nora Voss",)),),
        needs=BE,
    ),
    Head(
        "plays a new character",
        JOINING,
        DENIED_ENTRY,
        r"\bcomplet(?:es?|ing)\s+the\s+new\b|\brounds?\s+out\s+the\s+new\b|\bplay(?:s|ing)?\s+(?=(?:an?"
        r"|the)\s+new\s+(?:\w+\s+)?(?:character|recruit|addition|arrival)s?\b)",
        (("Nora Voss plays a new character.", ("Nora Voss",)),),
    ),
    Head(
        "is cast",
        JOINING,
        DENIED_ENTRY,
        rf"\b(?:newly\s+|re)?cast\s+(?!in\s+(?!{OBJECT}|{MONTH_NAMES})[A-Z])(?!in\s+(?:{_A_FILM}))"
        r"(?=as|in|to|opposite|for|alongside|by|against|\()|\b(?:tapped|enlisted"
        r"|recruited|hired|roped\s+in|brought\s+(?:in|on)|drafted(?:\s+in)?|booked|added|signed|attached"
        r"|picked|selected|chosen|unveiled|announced|named|confirmed|introduced|welcomed|locked\s+(?:in|down)|set"
        r"|(?<!being\s)lined\s+up|parachuted\s+in)\b"
        r"(?=[^.;]{0,30}?\s(?:to\s+(?:play|portray|embody|star|appear|recur|join|headline|lead|guest)|as\s+(?!(?:an?\s+"
        r"|the\s+|its\s+)?(?:[\w-]+\s+)?(?:producers?|showrunners?|directors?|writers?|hosts?|winners?|composers?)\b)"
        rf"(?!{_SOMETHING_ELSE})"
        rf"|for\s+(?:(?:the|an?|its|her|his)\s+)?(?:[\w-]+\s+){{0,4}}?(?:{ROLE_NOUN}|arc|male|female)"
        r"|(?:in)?to\s+(?:the\s+|its\s+)?(?:\w+\s+){0,2}?(?:cast|ensemble|line-?up|call\s+sheet|show|series|fold"
        rf"|family|world|gang|team|_)|in\s+(?:the\s+|an?\s+)(?:[\w-]+\s+){{0,4}}?(?:role|part|lead|capacity)))"
        r"|\b(?:roped\s+in|brought\s+on\s+board|added\s+to\s+the|hired|tapped|recruited|enlisted|brought\s+in"
        r"|drafted\s+in|found\s+(?:in|to)|found\s+in\s+(?:his|her|their)\s+stead)\b"
        rf"(?!\s+as\s+{_SOMETHING_ELSE})",
        (
            ("Carl Dunn and Lena Orth have been cast in season 2.", ("Carl Dunn", "Lena Orth")),
            ("Lena Orth has been unveiled as the new matriarch.", ("Lena Orth",)),
            ("Lena Orth was picked from hundreds to play the foundling.", ("Lena Orth",)),
            ("Lena Orth is set as the female lead.", ("Lena Orth",)),
        ),
        needs=BE,
    ),
    Head(
        "may be cast",
        JOINING,
        DENIED_ENTRY,
        r"\b(?:eyed|courted|wanted|considered|approached|sought|linked|touted|tipped|mooted|floated"
        r"|(?<=being\s)lined\s+up|earmarked|pencil+ed\s+in)\s+(?=(?:for"
        r"|to\s+(?:play|portray|star|join)|as|with|by)\b)",
        (("Lena Orth is being eyed for the role of Petra Vane.", ("Lena Orth",)),),
        needs=BE,
        how=Modality.EXPECTED,
    ),
    Head(
        "is offered a role",
        JOINING,
        DENIED_ENTRY,
        r"\b(?:received|receives|got|considering|weighing|reviewing|mulling|circling|eyeing|offered)\s+(?:(?:an"
        r"|the|his|her)\s+offers?\b|(?:the"
        r"|a)\s+(?:[\w-]+\s+){0,3}?(?:role|part|lead)\b)|\bin\s+(?:\w+\s+)?(?:talks|negotiations"
        r"|discussions)\s+(?:for|about)\s+(?:the|a)\s+(?:[\w-]+\s+){0,3}?(?:role|part|lead)\b"
        r"|\bin\s+the\s+(?:running|frame|mix)\s+(?:for"
        r"|to)\b(?!\s+(?:the\s+|an?\s+)?(?:Best|best|Outstanding|award|prize|title|gong|trophy|Emmy|Bafta|BAFTA))"
        r"|\ba\s+front-?runner\b",
        (("Lena Orth has received an offer to play Petra Vane.", ("Lena Orth",)),),
        how=Modality.EXPECTED,
    ),
    Head(
        "is set to star",
        JOINING,
        (LEAVING, None),
        r"\b(?:star|headline|lead|top-?line|front|play|portray|essay|embody|voice|recur|appear|feature)\b",
        (("Mina Falk has been confirmed to star in a new drama.", ("Mina Falk",)),),
        needs=r"\b(?:set|confirmed|signed|signs|tapped|attached|agreed|announced|deal|talks|negotiations|offer"
        r"|offered|decided)\b[^.;]{0,30}\bto\b",
    ),
)
