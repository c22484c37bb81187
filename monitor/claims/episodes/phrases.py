"""How the press says how many episodes a season has, as a table; and which numbers are none of that."""

from __future__ import annotations

import re
from dataclasses import dataclass

from monitor.claims.words.numbers import FIRST_TO_TENTH
from monitor.claims.words.shows import NOUNS
from monitor.number_names import CARDINALS, ORDINALS

TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60}
DOZENS = {"a dozen": 12, "one dozen": 12, "two dozen": 24, "half a dozen": 6, "half-dozen": 6}
COUNTED = "|".join([*DOZENS, *sorted(CARDINALS, key=len, reverse=True), *TENS])
N = rf"(?P<n>\d{{1,3}}|(?:{'|'.join(TENS)})-(?:{'|'.join(list(CARDINALS)[:9])})|{COUNTED})"
_EPISODES = r"(?:episodes|eps\b|parts|instal+ments|chapters|half-hours)"
_WORDS = (
    r"(?:(?:one-hour|hour-long|half-hour|hourlong|feature-length|thrilling|gripping|full|brand-new|all-new|super-sized"
    r"|[a-z]+-minute|\d+-minute|long|new|more|additional|further|extra|fresh|total|original|glorious|tense)\s+){0,2}"
)
_KIND = (
    rf"(?:{NOUNS}|adaptation|season|run|mystery|saga|epic|order|affair|satire|romance|western|noir|caper|chiller|serial"
    r"|tale|story|docudrama|docuseries|history|production|hit|title|project)"
)
TITLE = r"[\"']?(?-i:Zq)"  # the show's title, as it stands where it is read
ENDED = (
    r"(?:closed|closes|ended|ends|finished|finishes|concluded|concludes|wrapped|bowed\s+out|axed|cancel+ed|over"
    r"|(?:came|comes)\s+to\s+an\s+end|said\s+goodbye|signed\s+off|call(?:s|ed|ing)?\s+(?:it\s+(?:a\s+day|quits)|time))"
)


@dataclass(frozen=True, slots=True)
class Count:
    """One way to say it; ``n`` is the number. ``examples``: a sentence, and what a fan notes ("8 s2")."""

    pattern: str
    examples: tuple[tuple[str, str], ...]


COUNTS: tuple[Count, ...] = (
    Count(
        rf"\b{N}[\s-]{_WORDS}{_EPISODES}(?!\w)",
        (
            ("Season 2 has eight new episodes.", "8 s2"),
            ("A dozen episodes make up season 2.", "12 s2"),
            ("The six parts were shot in Wales.", "6"),
        ),
    ),
    Count(
        rf"\ball\s+{N}\s+of\s+(?:its|the|these|those)\s+{_WORDS}{_EPISODES}(?!\w)",
        (("Season 2 drops all eight of its episodes at once.", "8 s2"),),
    ),
    Count(
        rf"\b{N}-(?:episode|ep)\b|\b{N.replace('<n>', '<n2>')}\s+episode(?=\s+(?:[\w-]+\s+){{0,2}}?{_KIND}\b)",
        (("The 10-episode second season is out.", "10 s2"), ("A 10 episode second season is planned.", "10 s2")),
    ),
    Count(
        rf"\b{N}[\s-]part(?=\s+(?:(?:[\w-]+\s+){{0,2}}?{_KIND}\b|{TITLE}))|\b{N.replace('<n>', '<n2>')}[\s-]parter\b",
        (
            ("It is a six-part drama.", "6"),
            ("The six-parter begins in May.", "6"),
            ("The 16-part Winter Harbor begins in May.", "16"),
        ),
    ),
    Count(
        r"\b(?:total\s+|no\.\s+of\s+)?(?:[Ee]pisodes?|eps|parts)(?:\s+count)?\s*(?:\([^)]{0,20}\))?\W{0,3}(?::"
        rf"|\s-)\W{{0,3}}{N}\b(?!\s*[-/]\s*\d)"
        rf"|\b(?:number\s+of\s+episodes|episode\s+count)\b[^.;:]{{0,30}}?(?:\bis|\bbe|\bwas|:)\s*"
        rf"(?:at\s+)?{N.replace('<n>', '<n2>')}\b"
        rf"|\bnumber\b[^.;:]{{0,30}}?\bis\s+{N.replace('<n>', '<n3>')}(?=[.,]|$)",
        (
            ("- Episodes: 12", "12"),
            ("- Total episodes: 24", "24"),
            ("The episode count is 12.", "12"),
            ("The number of episodes ought to be eight.", "8 expected"),
        ),
    ),
    Count(
        rf"\b(?P<n4>{'|'.join(list(ORDINALS)[3:])})\s+and\s+(?:last|final)\s+(?:episode|chapter|instal+ment|hour)\b|"
        rf"\b{ENDED}\b[^.;]{{0,40}}?\bwith\s+(?:its|the|a)\s+{N}(?:st|nd|rd|th)\s+(?:episode|chapter|instal+ment)\b"
        rf"|\b{N.replace('<n>', '<n2>')}(?:st|nd|rd|th)\s+(?:and|-)\s+(?:last|final)\s+(?:episode|chapter"
        rf"|instal+ment)\b"
        rf"|\b(?:last|final)(?:\s+and|,|\s+or)?\s+{N.replace('<n>', '<n3>')}(?:st|nd|rd|th)[,]?\s+(?:episode"
        rf"|chapter|instal+ment)\b",
        (
            ("Season 1 ended with its 24th episode.", "24 s1"),
            ("The 20th and last episode drew a crowd.", "20"),
        ),
    ),
    # The trade press: 8 x 60'.
    Count(
        rf"\b{N}\s?x\s?(?:\d{{2,3}}|one|half)(?=\s?(?:'|min|-min|-hour|\s?hour|\)))",
        (("Winter Harbor (8 x 60') was sold to Hulu.", "8"), ("It is an 8x45min drama.", "8")),
    ),
    # Hours, where they can be nothing but episodes.
    Count(
        r"\b(?:slated\s+for|comprising|comprises?|consists?\s+of|consisting\s+of|made\s+up\s+of"
        r"|wrote\s+all|directed\s+all"
        r"|writing\s+all|directing\s+all|order\s+(?:of|for)|runs?\s+to|season\s+of|series\s+of|ordered"
        rf"|asked\s+for)\s+{N}\s+"
        r"(?:(?:one-|half-|new\s+)?hours|hour-longs)\b",
        (("Season 3 consists of nine hours.", "9 s3"), ("She wrote all eight hours.", "8")),
    ),
    # The size of an order: "brings the season to 22", "cut to ten".
    Count(
        r"\b(?:bring(?:s|ing)|brought|extend(?:ed|ing|s)|expand(?:ed|ing|s)|cut|trimmed|reduced|shortened|upped"
        r"|increased|stretched|boosted|grown|grew)\s+"
        rf"(?:[\w'_]+\s+){{0,7}}?(?:from\s+\w+\s+)?to\s+{N}(?=\s+(?:episodes|in\s+all|in\s+total)|[.,]|$)",
        (
            ("NBC ordered nine more, bringing season 1 to 22 episodes.", "22 s1"),
            ("Season 2 was cut from 13 to 10 episodes.", "10 s2"),
        ),
    ),
)
# Where the sentence, or the one before, counts episodes, and the word is understood.
_SUBJECT = (
    rf"(?:(?:season|series|year|part)\s+\w+|the\s+(?:{FIRST_TO_TENTH}|new"
    r"|previous)(?:\s+(?:one|season|run))?|the\s+new\s+(?:one|run|batch)|it)"
)
_END = r"(?=\s*(?:[).,;!:]|$)|\s+(?:of\s+them|and|but|that|which)\b)"
UNDERSTOOD: tuple[Count, ...] = (
    Count(
        rf"\b(?:there(?:'ll\s+be|\s+(?:are|were|will\s+be))|that(?:'s|\s+is|\s+makes|\s+means))\s+(?:only\s+"
        rf"|just\s+)?{N}"
        r"(?=\s*[).,;!]|$|\s+(?:in\s+(?:all|total)|altogether|this\s+time|again)\b)",
        (
            ("She wrote every one of the new episodes (there are seven).", "7"),
            ("The episodes of season 2 are long, and there are six this time.", "6 s2"),
            ("New episodes come on Monday to Thursday, so that's four in all.", "4"),
        ),
    ),
    Count(
        rf"\b{_SUBJECT}(?:,\s+(?:[\w]+\s+){{1,3}}?at|\s+(?:has|had|with|gets|got|will\s+(?:have|get)"
        rf"|ran\s+to|runs\s+to|was|gave\s+us|brought(?:\s+us)?|is|numbered|counted))\s+"
        rf"(?:only\s+|just\s+)?{N}{_END}",
        (
            ("Season 1 had ten episodes and season 2 has eight.", "10 s1; 8 s2"),
            ("Season 1 had ten episodes. Season 2 was eight.", "10 s1; 8 s2"),
            ("How many episodes? Season 1 gave us ten.", "10 s1"),
        ),
    ),
    Count(
        rf"\b{_SUBJECT}\s[^.;:]{{3,50}}?\b(?:(?:as|half\s+as)\s+(?:long|short|big|many)|shorter|longer|smaller|bigger|leaner),?\s+"
        rf"(?:at|with)\s+(?:only\s+|just\s+)?{N}{_END}",
        (
            ("Season 1 had twelve episodes. Season 2 was twice as long, at 24.", "12 s1; 24 s2"),
            ("Season 1 had twelve episodes. Season 2 came in shorter, at ten.", "12 s1; 10 s2"),
        ),
    ),
    # How many they make together, behind those of the first day
    Count(
        rf"^(?:(?:that\s+makes|that's|there\s+(?:are|will\s+be)|it(?:'s|\s+is))\s+)?{N}(?:\s+of\s+them)?"
        r"(?=\s+(?:in\s+all|in\s+total|altogether|all\s+told)(?:\s*[.,;!]|\s*$))",
        (("Season 2 begins with two episodes. Eight in all.", "8 s2"),),
    ),
    # With something between: "dropped in June 2021 with nine", "is a bit shorter at eight".
    Count(
        rf"\b{_SUBJECT}\s[^.;,:]{{3,50}}?\s(?:with|(?:shorter|longer|smaller|bigger|leaner|in)\s+at)\s+"
        rf"(?:only\s+|just\s+)?{N}{_END}",
        (
            ("Season 1 had ten episodes. Season 2 dropped in June 2021 with nine.", "10 s1; 9 s2"),
            ("Season 1 had ten episodes. Season 2 is a bit shorter at eight.", "10 s1; 8 s2"),
        ),
    ),
    Count(
        r"\border\s+(?:is|was|will\s+be)\s+for\s+(?:only\s+|just\s+)?"
        rf"{N}{_END}|\b(?:run|batch|set|order|slate|total|season)\s+of\s+(?:only\s+|just\s+)?{N.replace('<n>', '<n2>')}"
        r"(?=\s*(?:[).,;!]|$)|\s+(?:that|which)\b)",
        (
            ("Season 1 had ten episodes. For season 2 the order is for 18.", "10 s1; 18 s2"),
            ("New episodes are made: season 4, a run of eight that comes in March.", "8 s4"),
        ),
    ),
    Count(
        rf"\b{N}\s+(?:have\s+been|were|was|are\s+being|will\s+be)\s+(?:made|ordered|produced|shot|filmed"
        rf"|commissioned)\b",
        (("Season 2 was to have thirteen episodes, but only ten were made.", "13 s2; 10 s2"),),
    ),
    Count(
        rf"\bthere\s+(?:are|will\s+be|were)\s+{N.replace('<n>', '<n2>')}\s+new\s+ones\b|"
        r"\b(?:has|had|have|with|gets|got|are|were|will\s+be)\s+(?:only\s+|just\s+)?"
        rf"(?P<n>\d{{1,3}}|{COUNTED})(?=\s+of\s+(?:them|these|those)\b)",
        (("Season 2 has 8 of them, all episodes of an hour.", "8 s2"),),
    ),
    # "Thirteen episodes: the seven of season one, plus the six of season two".
    Count(
        rf"\bthe\s+{N}(?=\s+(?:of|in|from)\s+(?:the\s+)?(?:(?:season|series)\s+\w+|(?:{FIRST_TO_TENTH})\b))",
        (("There are 13 episodes: the seven of season one, plus the half-dozen of season two.", "13; 7 s1; 6 s2"),),
    ),
    # "13 episodes, compared to season 2's 18"
    Count(
        r"\b(?:compared\s+(?:to|with)|against|versus|(?:down|up)\s+from)\s+(?:the\s+)?"
        rf"(?:(?:season|series)\s+\w+|(?:{FIRST_TO_TENTH}|current|present)\s+(?:season|series))(?:'s|')\s+{N}{_END}",
        (("Season 3 will have 13 episodes, compared with season 2's 18.", "13 s3; 18 s2"),),
    ),
    # What another season had, beside it.
    Count(
        rf"\b(?:(?:down|up)\s+from|instead\s+of|rather\s+than|not|compared\s+(?:to|with)"
        rf"|after)\s+(?:the\s+)?{N}(?:\s+episodes)?\s+"
        r"(?:in|of|for|as\s+(?:in|with|for)|like\s+in|as)\s+(?:the\s+)?(?=seasons?\b|series\b|first\b|second\b|third\b"
        r"|fourth\b)",
        (
            ("Season 4 has six episodes, down from ten in season 3.", "6 s4; 10 s3"),
            ("Season 4 has six episodes, not ten as in season 3.", "6 s4; 10 s3"),
        ),
    ),
)
# Behind a number: "Its opening season ran eight episodes; so did its second", "…, as will season 3".
SO_DID = re.compile(
    r"[^\w]*(?:,|;|\s-|\.)\s+(?:and\s+)?(?:so|as)\s+(?:did|does|do|had|has|will|would)\s+(?:(?:the|its)\s+)?"
    rf"(?:(?P<first>{'|'.join(ORDINALS)})(?:\s+(?:one|season|series|run))?|(?:season|series)\s+(?P<n>\d{{1,2}}|{'|'.join(CARDINALS)}))"
    r"(?=\s*(?:[.,;!)]|$))",
    re.IGNORECASE,
)
