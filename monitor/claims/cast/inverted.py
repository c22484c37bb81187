"""Phrases that people in the cast stand behind: "Opposite her is A", "Keep an eye out for A", "a nurse played by A".

They say that somebody is in it and no more; who comes, comes back and goes is in moves.py.
"""

from __future__ import annotations

from monitor.claims.cast.words import STARRING, Phrase

# Where a list of people may begin: a name, or what its bearer is.
_PEOPLE = (
    r"(?=[A-Z][\w'.-]*\s[A-Z\"]|[A-Z]{2,}\s[a-z]+\s[A-Z]"
    r"|(?:the\s+|an?\s+)?(?:[\w'-]+\s+){0,3}?(?:actors?|actress(?:es)?|stars?|singer|comedian|comic|rapper"
    r"|newcomers?|veterans?|idol|model|chef|presenter|wrestler|footballer|player|legend|icon|alum"
    r"|winner|nominee)\s+[A-Z])"
)
_ARE = r"(?:is|are|was|were|will\s+be)\s+(?:also\s+|again\s+)?"

INVERTED = (
    Phrase(
        "opposite her is",
        STARRING,
        "after",
        r"\b(?:[Oo]pposite|[Aa]longside|[Bb]eside|[Aa]cross\s+from|[Bb]y\s+the\s+side\s+of|[Ss]upporting"
        r"|[Pp]artnering|[Ff]lanking)\s+(?:him|her|them|the\s+(?:leads?|stars?|two|pair)|[A-Z][\w'-]+)"
        rf"(?:\s+in\s+[^.;:,]{{2,40}})?\s+(?:stands?\s+|sits?\s+|{_ARE}){_PEOPLE}"
        rf"|\b[Bb]y\s+(?:his|her|their)\s+side\s+(?:stands?\s+|{_ARE}){_PEOPLE}",
        (("Opposite her is Tom Reyes.", ("Tom Reyes",)),),
    ),
    Phrase(
        "to watch out for are",
        STARRING,
        "after",
        r"\b(?:to\s+(?:watch|look)\s+(?:out\s+)?for|worth\s+(?:watching|noting|a\s+mention|mentioning"
        rf"|looking\s+out\s+for)|[Aa]lso\s+(?:good|excellent|strong|impressive|notable))\s+{_ARE}{_PEOPLE}"
        r"|\b(?:[Ll]ook|[Ww]atch|[Kk]eep\s+(?:an|your)\s+eyes?)\s+(?:out|open"
        rf"|peeled)(?:\s+(?:as\s+well|too|also))?\s+for\s+{_PEOPLE}"
        r"|\b(?:viewers|fans|eyes|you|we|readers|audiences)(?:'ll"
        rf"|\s+(?:will|can|may|also|might|should)){{1,3}}\s+(?:spot|recogni[sz]e|notice|glimpse|catch)\s+{_PEOPLE}",
        (
            ("Also to watch out for are Mina Falk and Tom Reyes.", ("Mina Falk", "Tom Reyes")),
            ("Keep an eye out as well for Mina Falk.", ("Mina Falk",)),
            ("Sharp-eyed viewers will spot Mina Falk.", ("Mina Falk",)),
        ),
    ),
    Phrase(
        "others featured include",
        STARRING,
        "after",
        r"\b(?:[Oo]thers?(?:\s+(?:in|on|among|featured|appearing|starring|seen|cast|involved"
        r"|who\s+(?:appear|star|feature))\b[^.;:]{0,60}?)?"
        r"|(?:[Oo]ther|[Ff]urther|[Ff]ellow|[Kk]ey|[Ss]upporting)\s+(?:cast\s+members|members\s+of\s+the\s+cast|stars"
        r"|actors|players|performers|names|faces|talents?|regulars|roles|parts|cast)\b[^.;:]{0,50}?)"
        rf"\s+(?:include|includes|are|is|were|was|go\s+to|are\s+(?:played|taken|filled)\s+by)\s*:?\s+{_PEOPLE}",
        (
            (
                "Others featured in the series include Mina Falk; Tom Reyes; and Jo Marsh.",
                ("Mina Falk", "Tom Reyes", "Jo Marsh"),
            ),
        ),
    ),
    Phrase(
        "it features",
        STARRING,
        "after",
        r"\b(?:[Ii]t|[Tt]he\s+(?:thriller|comedy|sitcom|soap|cast|line-?up|saga|dramedy|programme|k-drama|adaptation"
        r"|remake|reboot)|_)\s+(?:also\s+|will\s+(?:also\s+)?)?(?:features?|counts?|boasts?|parades?"
        rf"|showcases?)\s+{_PEOPLE}"
        rf"|\b(?:team|pair)(?:s|ed|ing)?\s+(?:up\s+)?(?:[a-z]+\s+)?(?:with\s+)?{_PEOPLE}(?=[^.;]{{3,60}}?\s(?:with|and"
        rf"|as|in|for)\b)|\bpaired\s+(?:up\s+)?with\s+{_PEOPLE}",
        (
            ("It also features Mina Falk.", ("Mina Falk",)),
            ("The drama pairs Mina Falk with Tom Reyes.", ("Mina Falk", "Tom Reyes")),
        ),
    ),
    Phrase(
        "the guests are",
        STARRING,
        "after",
        r"\b(?:[Gg]uest\s+(?:stars|judges|hosts|mentors|coaches|performers|artists|actors|appearances)|[Gg]uests"
        r"|[Mm]entors|[Cc]oaches|[Jj]udges|[Pp]anel+ists|[Cc]ontestants)\b"
        rf"[^.:;]{{0,50}}?(?::|\s(?:are|include|will\s+be|were))\s*{_PEOPLE}"
        r"|\b(?:[Aa]t\s+the\s+judges'\s+(?:table|desk)|[Oo]n\s+the\s+(?:judging\s+|expert\s+)?panel"
        rf"|[Ii]n\s+the\s+(?:judges'|coaches'|red)\s+chairs)\s+(?:sits?\s+|{_ARE}){_PEOPLE}",
        (("Guest judges on the menu for season two: Mina Falk and Tom Reyes.", ("Mina Falk", "Tom Reyes")),),
    ),
    Phrase(
        "played by somebody",
        STARRING,
        "after",
        r"\b(?<!previously\s)(?<!formerly\s)(?<!originally\s)(?<!first\s)(?<!once\s)(?:played|portrayed|essayed"
        r"|embodied)\s+(?:(?!back\b)[a-z]+ly\s+)?"
        r"(?:with\s+[a-z\s]{3,30}\s+)?by\s+(?:the\s+(?:[a-z-]+\s+){1,3}|\w+(?:-\w+)*-year-old\s+(?:\w+\s+)?"
        rf"|[A-Z]\w+'s\s+)?{_PEOPLE}"
        rf"|\b(?:[Pp]laying|[Vv]oicing|[Pp]ortraying)\s+(?:her|his|their|the|an?)\s+[^.;:]{{2,50}}?\s{_ARE}{_PEOPLE}"
        rf"|\ba\s+(?:role|part)\s+(?:taken|filled|played)\s+by\s+(?:\d\d-year-old\s+)?(?:newcomer\s+)?{_PEOPLE}",
        (
            ("Her mother is played by Mina Falk.", ("Mina Falk",)),
            ("Playing her mother is Mina Falk.", ("Mina Falk",)),
        ),
    ),
    Phrase(
        "in the part of somebody",
        STARRING,
        "before",
        r",?\s+in\s+(?:the|a)\s+(?:[a-z]+\s+)?(?:role|part|guise|person)\s+of\s+(?=an?\s|the\s|his\s|her\s|[A-Z])",
        (("We like Mina Falk in the part of a banker.", ("Mina Falk",)),),
    ),
)
